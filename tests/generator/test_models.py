"""Models keep what a host sends, read what it writes oddly, and send what may be sent."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import cache
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import scalr_client.models as models
from scalr_client import DecodingError, to_json
from scalr_client.model import UNSET, Unset
from scalr_client.models import (
    Environment,
    Farm,
    FarmRole,
    GlobalVariable,
    Image,
    Role,
    Server,
)
from tests.support.definitions import SCOPES, SPECS, load_yaml, read_all

CONTRACTS = {s: load_yaml((SPECS / f"{s}.v1beta0.yaml").read_bytes()) for s in SCOPES}
CLASSES: dict[str, str] = load_yaml((SPECS / "names.lock.yaml").read_text())["definitions"]
UUID = "01234567-89ab-cdef-0123-456789abcdef"


unpickled = pickle.loads


def model_of(definition: str) -> Any:
    return getattr(models, CLASSES[definition])


def definitions_of(scope: str) -> dict[str, Any]:
    found: dict[str, Any] = CONTRACTS[scope]["definitions"]
    return found


def target(schema: dict[str, Any]) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]


def variants(scope: str, name: str) -> Iterator[str]:
    """The concrete definitions of a family, through the families inside it."""
    for each in definitions_of(scope)[name].get("x-concreteTypes", ()):
        inner = target(each)
        yield inner
        yield from variants(scope, inner)


# Values out of the contract's own schemas -------------------------------------------------------

texts = st.text(max_size=12)
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)
moments = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0).isoformat() + "Z"
)


@cache
def values(scope: str, name: str) -> st.SearchStrategy[Any]:
    """Objects of a definition as a host may send them: parts absent, null, unknown, of any variant."""
    inner = [v for v in variants(scope, name) if "x-concreteTypes" not in definitions_of(scope)[v]]
    own = objects(scope, name)
    return st.one_of(own, *(values(scope, variant) for variant in inner)) if inner else own


@cache
def objects(scope: str, name: str) -> st.SearchStrategy[Any]:
    definition = definitions_of(scope)[name]
    tag = definition.get("discriminator") or definition.get("x-discriminator")
    properties = {
        wire: st.none() | value(scope, schema)
        for wire, schema in definition["properties"].items()
        if wire != tag
    }
    fixed = {}
    if tag:
        is_base = "discriminator" in definition
        fixed[tag] = st.sampled_from(["NotYetKnown", name]) if is_base else st.just(name)
    known = st.fixed_dictionaries(fixed, optional=properties)
    unknown = st.dictionaries(texts.map(lambda text: "x" + text), anything, max_size=1)
    return st.tuples(known, unknown).map(lambda both: {**both[1], **both[0]})


def value(scope: str, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        return values(scope, target(schema))
    match schema.get("type"):
        case "array":
            return st.lists(value(scope, schema["items"]), max_size=2)
        case "integer":
            return st.integers()
        case "number":
            return st.integers() | st.floats(allow_nan=False, allow_infinity=False)
        case "boolean":
            return st.booleans()
        case "string" if schema.get("format") == "date-time":
            return moments
        case "string" if "enum" in schema:
            return st.sampled_from(schema["enum"]) | texts
    return texts


def exact(data: Any) -> str:
    return json.dumps(data, sort_keys=True)


CASES = sorted(
    {
        (name, exact(definitions_of(scope)[name])): (scope, name)
        for scope in SCOPES
        for name in definitions_of(scope)
        if name in CLASSES
    }.values()
)
quick = settings(
    max_examples=6,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def test_the_cases_are_every_model() -> None:
    assert {name for _, name in CASES} == set(CLASSES)
    assert len(set(CLASSES.values())) == len(CLASSES) > 200


@pytest.mark.parametrize(("scope", "name"), CASES)
def test_what_a_host_sends_comes_back_unchanged(scope: str, name: str) -> None:
    cls = model_of(name)

    @quick
    @given(values(scope, name))
    def check(data: Any) -> None:
        before = exact(data)
        decoded = cls.from_dict(data)
        assert isinstance(decoded, cls)
        assert exact(decoded.to_dict()) == before
        assert exact(json.loads(to_json(decoded))) == before
        assert exact(json.loads(to_json(read_all(decoded)))) == before
        assert exact(decoded.to_dict()) == before, "whatever was read of it"
        assert exact(data) == before, "what was given is not changed"
        assert cls.from_dict(copy.deepcopy(data)) == decoded
        restored = unpickled(pickle.dumps(decoded))
        assert type(restored) is type(decoded)
        assert exact(restored.to_dict()) == before
        assert repr(decoded)

    check()


@pytest.mark.parametrize("scope", SCOPES)
def test_whatever_stands_in_a_property_decoding_gives_a_model_or_its_own_error(scope: str) -> None:
    names = [name for name in definitions_of(scope) if name in CLASSES]

    @settings(quick, max_examples=150)
    @given(st.data())
    def check(data: Any) -> None:
        name = data.draw(st.sampled_from(names))
        wires = sorted(definitions_of(scope)[name]["properties"])
        odd = {data.draw(st.sampled_from(wires)): data.draw(anything) for _ in range(2)}
        try:
            decoded = model_of(name).from_dict(odd)
        except DecodingError:
            return
        # What was taken is readable, whatever is read of it.
        assert json.loads(to_json(decoded)) is not None
        assert repr(decoded)
        assert json.dumps(decoded.to_dict())

    check()


# Reading ----------------------------------------------------------------------------------------


def test_absent_and_null_read_as_none_and_stay_apart() -> None:
    absent, null = Farm.from_dict({"name": "web"}), Farm.from_dict({"name": "web", "owner": None})
    assert absent.owner is null.owner is None
    assert absent.to_dict() == {"name": "web"}
    assert null.to_dict() == {"name": "web", "owner": None}


def test_unknown_properties_and_enum_values_are_kept() -> None:
    data = {"name": "web", "status": "hibernating", "launchOrder": "random", "novelty": {"a": [1]}}
    farm = Farm.from_dict(data)
    assert farm.status == "hibernating"
    assert farm.to_dict() == data
    assert not hasattr(farm, "novelty")


def test_a_value_set_on_a_model_is_in_what_it_gives() -> None:
    farm = Farm.from_dict({"name": "web"})
    farm.description = "mended"
    farm.name = "site"
    assert farm.to_dict() == {"name": "site", "description": "mended"}


def test_an_empty_list_stands_for_an_empty_object() -> None:
    farm = Farm.from_dict({"name": "web", "lightsOut": [], "owner": []})
    assert farm.lights_out is not None
    assert farm.lights_out.to_dict() == {}
    assert farm.owner is not None
    assert farm.owner.id is None


@pytest.mark.parametrize(
    ("wire", "value", "read"),
    [
        ("id", "12", 12),
        ("id", "-3", -3),
        ("id", 12, 12),
        ("id", "12a", "12a"),
        ("id", "", ""),
        ("id", "9" * 400, "9" * 400),
    ],
)
def test_integers_that_are_written_as_text_are_integers(wire: str, value: Any, read: Any) -> None:
    assert Farm.from_dict({"name": "x", wire: value}).id == read


@pytest.mark.parametrize(
    ("value", "read"),
    [(1, True), (0, False), ("1", True), ("0", False), ("true", True), ("", False), (True, True),
     ("perhaps", "perhaps"), (7, 7)],
)  # fmt: skip
def test_booleans_that_are_written_as_numbers_are_booleans(value: Any, read: Any) -> None:
    image = Image.from_dict({"name": "x", "scalrAgentInstalled": value})
    assert repr(image.scalr_agent_installed) == repr(read)


def test_numbers_that_are_written_as_text_are_numbers() -> None:
    load = {"ruleType": "LoadAveragesScalingRule", "scaleUp": "5", "scaleDown": "2.5"}
    rule: Any = models.ScalingRule.from_dict(load)
    assert (rule.scale_up, rule.scale_down) == (5, 2.5)
    for odd in ("nan", "inf", "-Infinity", "1e999", "high"):
        assert models.BasicScalingRule.from_dict({"scaleUp": odd}).scale_up == odd


@pytest.mark.parametrize(
    ("text", "moment", "written"),
    [
        ("2026-11-23T13:45:00Z", datetime(2026, 11, 23, 13, 45, tzinfo=UTC), None),
        ("2026-11-23T15:45:00+02:00", datetime(2026, 11, 23, 13, 45, tzinfo=UTC),
         "2026-11-23T13:45:00Z"),
        ("2026-11-23T13:45:00", datetime(2026, 11, 23, 13, 45, tzinfo=UTC),
         "2026-11-23T13:45:00Z"),
    ],
)  # fmt: skip
def test_dates_are_aware(text: str, moment: datetime, written: str | None) -> None:
    server = Server.from_dict({"launched": text})
    assert server.launched == moment
    assert server.launched is not None
    assert server.launched.tzinfo is not None
    assert server.to_dict() == {"launched": written or text}


@pytest.mark.parametrize("text", ["soon", "0000-00-00 00:00:00", "", 5])
def test_what_is_no_date_is_kept_as_it_is(text: Any) -> None:
    assert Server.from_dict({"launched": text}).to_dict() == {"launched": text}


def test_older_hosts_give_a_bare_id_for_a_foreign_key() -> None:
    environment = Environment.from_dict({"name": "x", "costCenter": UUID})
    assert environment.cost_center is not None
    assert environment.cost_center.id == UUID


def test_a_list_with_gaps_comes_as_an_object() -> None:
    farm = Farm.from_dict({"name": "x", "teams": {"1": {"id": 3}, "4": {"id": 5}}})
    assert [team.id for team in farm.teams or ()] == [3, 5]


@pytest.mark.parametrize(
    ("cls", "data", "pointer"),
    [
        (Farm, {"name": "x", "owner": {"id": 1}, "lightsOut": "always"}, "/lightsOut"),
        (Farm, {"name": "x", "lightsOut": {"schedule": [{}, 7]}}, "/lightsOut/schedule/1"),
        (Farm, {"name": "x", "teams": "all"}, "/teams"),
        (Farm, "farm", ""),
        (Farm, [1], ""),
        (models.Action, 5, ""),
    ],
)
def test_an_error_says_where_an_answer_is_wrong(cls: Any, data: Any, pointer: str) -> None:
    with pytest.raises(DecodingError) as raised:
        cls.from_dict(data)
    assert raised.value.pointer == pointer


def test_an_answer_without_end_is_an_error_and_not_a_crash() -> None:
    deep: Any = {}
    for _ in range(100_000):
        deep = [deep]
    assert Farm.from_dict({"name": "x", "novelty": deep}).name == "x"


# Parts that are unfolded when they are read ------------------------------------------------------

WHOLE = {
    "name": "web",
    "id": 5,
    "owner": {"id": "7", "email": "a@example.com", "novelty": 1},
    "teams": [{"id": 1}, {"id": "2"}],
    "lightsOut": {"schedule": [{"start": "2026-11-23T15:45:00+02:00"}]},
}


def test_a_part_is_one_object_however_often_it_is_read() -> None:
    farm = Farm.from_dict(copy.deepcopy(WHOLE))
    assert farm.owner is farm.owner
    assert farm.teams is farm.teams
    assert farm.owner is not None
    farm.owner.email = "b@example.com"
    assert farm.to_dict()["owner"] == {"id": 7, "email": "b@example.com", "novelty": 1}
    assert json.loads(to_json(farm))["owner"]["email"] == "b@example.com"
    assert farm.teams is not None
    farm.teams.append(models.ComposedTeamIdentity(id=3, name="new"))
    assert farm.to_dict()["teams"] == [{"id": 1}, {"id": 2}, {"id": 3, "name": "new"}]


def test_to_dict_is_the_same_whatever_was_read_before() -> None:
    unread, read = Farm.from_dict(copy.deepcopy(WHOLE)), Farm.from_dict(copy.deepcopy(WHOLE))
    read_all(read)
    assert unread == read
    assert unread.to_dict() == read.to_dict()
    assert unread.to_dict()["owner"]["id"] == 7
    start = unread.to_dict()["lightsOut"]["schedule"][0]["start"]
    assert start == "2026-11-23T13:45:00Z"


def test_json_of_a_part_that_was_never_read_is_what_the_host_wrote() -> None:
    farm = Farm.from_dict(copy.deepcopy(WHOLE))
    assert json.loads(to_json(farm)) == WHOLE
    read_all(farm)
    assert json.loads(to_json(farm)) == farm.to_dict() != WHOLE


def test_reading_writing_and_plain_data_leave_what_was_given_as_it_was() -> None:
    data = copy.deepcopy(WHOLE)
    farm = Farm.from_dict(data)
    farm.to_dict()["teams"].append(9)
    read_all(farm)
    farm.lights_out = None
    farm.owner = models.ComposedUserIdentity(id=9)
    assert data == WHOLE
    assert farm.to_dict()["owner"] == {"id": 9}
    assert farm.to_dict()["lightsOut"] is None


def test_a_mapping_that_is_set_for_a_part_stays_what_it_is() -> None:
    given: Any = {"id": 4, "novelty": 1}
    listed: Any = [{"id": 4}, models.ComposedTeamIdentity(id=5)]
    for farm in (Farm(name="web", owner=given, teams=listed), Farm.from_dict({"name": "web"})):
        farm.owner = given
        farm.teams = listed
        assert farm.owner is given
        assert farm.teams is listed
        written = {"name": "web", "owner": given, "teams": [{"id": 4}, {"id": 5}]}
        assert farm.to_dict() == json.loads(to_json(farm)) == written
        assert repr(farm).startswith("Farm(name='web', owner={'id': 4")


def test_models_share_no_list_of_objects_with_what_was_given_or_each_other() -> None:
    base: dict[str, Any] = {"name": "web", "teams": []}
    one, other = Farm.from_dict(base), Farm.from_dict(base)
    assert one.teams is not None
    one.teams.append(models.ComposedTeamIdentity(id=1))
    assert one.teams is one.teams
    assert len(one.teams) == 1
    assert other.teams == []
    assert base == {"name": "web", "teams": []}
    one.teams.clear()
    assert one.teams is one.teams


def test_changing_plain_data_does_not_change_the_model() -> None:
    data = {"alias": "a", "availabilityZones": ["x"], "role": {"id": 1}}
    role = FarmRole.from_dict(copy.deepcopy(data))
    made = role.to_dict()
    made["availabilityZones"].append("y")
    made["role"]["id"] = 2
    assert role.to_dict() == data


def test_a_deleted_attribute_is_null_in_what_the_model_gives() -> None:
    farm = Farm.from_dict(copy.deepcopy(WHOLE))
    del farm.owner
    del farm.id
    for found in (farm.to_dict(), json.loads(to_json(farm))):
        assert found["owner"] is found["id"] is None
        assert found["name"] == "web"
    assert repr(farm)


def test_names_that_are_no_text_are_kept_as_unknown_ones() -> None:
    farm = Farm.from_dict({"name": "web", 1: 2, "owner": {3: 4}})
    assert farm.to_dict() == {"name": "web", 1: 2, "owner": {3: 4}}
    assert json.loads(to_json(farm)) == {"name": "web", "1": 2, "owner": {"3": 4}}


@pytest.mark.parametrize("odd", [{}, {"farm": 5}])
@pytest.mark.parametrize(
    ("given", "read"),
    [({"1": "10.0.0.1"}, ["10.0.0.1"]), ("10.0.0.1", "10.0.0.1"), ([], []), (None, None)],
)
def test_a_list_of_texts_reads_the_same_whatever_else_is_odd(
    odd: dict[str, Any], given: Any, read: Any
) -> None:
    assert Server.from_dict({"id": "a", "privateIp": given, **odd}).private_ip == read


def test_parts_are_attributes_for_attrs_as_any_others() -> None:
    farm = Farm.from_dict(copy.deepcopy(WHOLE))
    assert [field.name for field in attrs.fields(Farm)] == [name for name, *_ in Farm._FIELDS]
    other = attrs.evolve(farm, name="site")
    assert other.owner is farm.owner
    assert other.name == "site"
    assert attrs.asdict(farm)["owner"]["id"] == 7
    assert not hasattr(farm, "__dict__")


def test_a_subclass_of_somebody_may_have_properties_of_its_own() -> None:
    class Plain(Farm):
        @property
        def owner(self) -> Any:
            return "mine"

    @attrs.define(eq=False, kw_only=True, repr=False)
    class Defined(Farm):
        colour: str = "red"

    assert Plain.from_dict({"name": "x", "owner": {"id": 1}}).owner == "mine"
    made = Defined.from_dict({"name": "x", "owner": {"id": 1}})
    assert type(made) is Defined
    assert made.owner is not None
    assert made.owner.id == 1
    assert Defined(name="x", colour="blue").colour == "blue"


def test_threads_that_read_a_part_at_once_get_equal_ones() -> None:
    for _ in range(50):
        farm = Farm.from_dict(copy.deepcopy(WHOLE))
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda _, farm=farm: farm.owner, range(8)))
        assert all(each == farm.owner for each in found)


# Families ---------------------------------------------------------------------------------------

FAMILIES = sorted(
    (scope, name)
    for scope in SCOPES
    for name, definition in definitions_of(scope).items()
    if "x-concreteTypes" in definition and name in CLASSES
)


@pytest.mark.parametrize(("scope", "name"), FAMILIES)
def test_a_family_decodes_to_the_class_that_its_discriminator_names(scope: str, name: str) -> None:
    base, tag = model_of(name), definitions_of(scope)[name]["discriminator"]
    members = list(variants(scope, name))
    assert members
    for member in members:
        decoded = base.from_dict({tag: member, "novelty": 1})
        assert type(decoded) is model_of(member)
        assert isinstance(decoded, base)
        assert decoded.to_dict() == {tag: member, "novelty": 1}
    unknown = base.from_dict({tag: "Quantum", "qubits": 7})
    assert type(unknown) is base
    assert unknown.to_dict() == {tag: "Quantum", "qubits": 7}
    assert type(base.from_dict({"novelty": 1})) is base
    assert type(base.from_dict({tag: None})) is base
    assert type(base.from_dict({tag: ["odd"]})) is base


def test_a_family_inside_a_family_decodes_to_its_leaf() -> None:
    for base in (models.ScalingRule, models.BasicScalingRule):
        rule = base.from_dict({"ruleType": "FreeRamScalingRule", "useCachedRam": True})
        assert type(rule) is models.FreeRamScalingRule
        assert isinstance(rule, models.BasicScalingRule)
    basic = models.ScalingRule.from_dict({"ruleType": "BasicScalingRule", "scaleUp": 5})
    assert type(basic) is models.BasicScalingRule
    for base in (models.BootstrapConfiguration, models.ChefBootstrapConfiguration):
        made = base.from_dict({"type": "ChefSoloBootstrapConfiguration"})
        assert type(made) is models.ChefSoloBootstrapConfiguration
        assert isinstance(made, models.ChefBootstrapConfiguration)


def test_a_family_inside_an_object_decodes_to_its_leaf() -> None:
    role = FarmRole.from_dict(
        {"alias": "a", "bootstrapping": {"type": "ChefServerBootstrapConfiguration", "new": 1}}
    )
    assert type(role.bootstrapping) is models.ChefServerBootstrapConfiguration
    assert role.to_dict()["bootstrapping"] == {
        "type": "ChefServerBootstrapConfiguration",
        "new": 1,
    }


def test_a_variant_knows_its_discriminator() -> None:
    made: Any = models.GlobalVariableString(name="A")
    assert made.to_dict() == {"name": "A", "type": "GlobalVariableString"}


# Models as values -------------------------------------------------------------------------------


def test_models_are_equal_when_all_they_hold_is_equal() -> None:
    one, other = Farm.from_dict({"name": "a", "x": 1}), Farm.from_dict({"name": "a", "x": 1})
    assert one == other
    assert one != Farm.from_dict({"name": "a", "x": 2})
    assert one != Farm.from_dict({"name": "b", "x": 1})
    assert one != Role.from_dict({"name": "a", "x": 1})
    assert one != {"name": "a", "x": 1}
    with pytest.raises(TypeError):
        hash(one)


def test_a_copy_is_independent() -> None:
    farm = Farm.from_dict({"name": "a", "owner": {"id": 1, "email": "x"}, "x": [1]})
    for other in (copy.copy(farm), copy.deepcopy(farm), unpickled(pickle.dumps(farm))):
        assert other == farm
        other.name = "b"
        assert farm.name == "a"


def test_models_take_known_keywords_only() -> None:
    unknown: dict[str, Any] = {"nmae": "typo"}
    with pytest.raises(TypeError, match="nmae"):
        Farm(name="x", **unknown)
    wrong: Any = Farm
    with pytest.raises(TypeError, match="positional"):
        wrong("web")
    with pytest.raises(AttributeError):
        Farm(name="x").typo = 1  # type: ignore[attr-defined]


SECRETS = {
    "AwsCloudCredentials": ["secret_key"],
    "CloudstackCloudCredentials": ["secret_key", "api_key"],
    "GceCloudCredentials": ["private_key"],
    "OpenstackCloudCredentials": ["password"],
    "RackspaceCloudCredentials": ["api_key"],
    "VmwareCloudCredentials": ["password"],
    "AnsibleTowerMachineCredentialsWindows": ["password"],
    "ChefSoloBootstrapConfiguration": ["private_key"],
    "GlobalVariableString": ["value", "computed_value"],
    "GlobalVariableJson": ["value", "computed_value"],
    "ScriptVariableString": ["value"],
}


@pytest.mark.parametrize("name", SECRETS)
def test_nothing_secret_is_in_a_repr(name: str) -> None:
    cls = getattr(models, name)
    wires = {attribute: wire for attribute, wire, _, _ in cls._FIELDS}
    data = {wires[attribute]: "hunter2-secret" for attribute in SECRETS[name] if attribute in wires}
    made = cls.from_dict({**data, "name": "shown"})
    assert data
    for text in (repr(made), str(made), f"{made}", f"{[made]}"):
        assert "hunter2" not in text
    assert exact(made.to_dict()) == exact({**data, "name": "shown"})


def test_every_property_that_sounds_secret_is_hidden() -> None:
    for scope in SCOPES:
        for name, definition in definitions_of(scope).items():
            for wire, schema in definition["properties"].items():
                sounds = wire in ("apiKey", "secretKey", "privateKey", "password")
                if name in CLASSES and (sounds or schema.get("format") in ("password", "byte")):
                    cls = model_of(name)
                    (attribute,) = [a for a, w, _, _ in cls._FIELDS if w == wire]
                    assert attribute in cls._SECRET, f"{name}.{wire}"


def test_a_repr_is_short_and_shows_what_is_there() -> None:
    farm = Farm.from_dict({"name": "web", "id": 5, "x": 1, "owner": {"id": 2}})
    assert repr(farm) == "Farm(id=5, name='web', owner=ComposedUserIdentity(id=2), +1 unknown)"


def test_unset_is_one_falsy_object_that_survives_a_pickle() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert Unset() is UNSET
    assert unpickled(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET


def test_models_load_when_they_are_needed_and_not_before() -> None:
    assert set(models.__all__) == set(CLASSES.values())
    assert set(CLASSES.values()) <= set(dir(models))
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = models.NoSuchModel
    assert GlobalVariable.__doc__
