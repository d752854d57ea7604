"""Bodies: what may be sent is sent as it was meant, and nothing else is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from scalr_client import models
from scalr_client.errors import ArgumentError
from scalr_client.model import UNSET
from scalr_client.models import (
    AwsCloudCredentials,
    CloudCredentials,
    Farm,
    FarmForeignKey,
    FarmRole,
    Project,
    ProjectForeignKey,
    Role,
    RoleForeignKey,
)
from scalr_client.payload import write_body
from tests.support.definitions import (
    SCOPES,
    SPECS,
    definition,
    envelope,
    generate_from,
    imported,
    load_yaml,
    ref,
    respond,
)
from tests.support.definitions import body as body_of

CONTRACTS = {s: load_yaml((SPECS / f"{s}.v1beta0.yaml").read_bytes()) for s in SCOPES}
CLASSES: dict[str, str] = load_yaml((SPECS / "names.lock.yaml").read_text())["definitions"]
UUID = "01234567-89ab-cdef-0123-456789abcdef"


def test_a_farm_that_was_read_can_be_sent_back_without_what_is_read_only() -> None:
    data = {
        "id": 5, "name": "web", "status": "running", "description": None,
        "owner": {"id": 2, "email": "a@example.com"}, "teams": [{"id": 3, "name": "ops"}],
        "locked": {"lockComment": "x"}, "novelty": 1,
    }  # fmt: skip
    sent = {"name": "web", "description": None, "owner": {"id": 2}, "teams": [{"id": 3}]}
    assert write_body(Farm, "update", Farm.from_dict(data), {}) == sent
    assert write_body(Farm, "update", data, {}) == {**sent, "novelty": 1}


READ_ONLY = sorted(
    (scope, name)
    for scope in SCOPES
    for name, definition in CONTRACTS[scope]["definitions"].items()
    if name in CLASSES
    and any(schema.get("readOnly") for schema in definition["properties"].values())
)


@pytest.mark.parametrize(("scope", "name"), READ_ONLY)
def test_read_only_properties_are_never_sent_nor_create_only_ones_in_an_update(
    scope: str, name: str
) -> None:
    definition = CONTRACTS[scope]["definitions"][name]
    read_only = {w for w, schema in definition["properties"].items() if schema.get("readOnly")}
    create_only = set(definition.get("x-createOnly", ()))
    data: dict[str, Any] = dict.fromkeys(definition["properties"])
    tag = definition.get("x-discriminator")
    if tag:
        data[tag] = name
    cls = getattr(models, CLASSES[name])
    for body in (data, cls.from_dict(data)):
        for mode, left_out in (
            ("create", read_only), ("action", read_only), ("update", read_only | create_only),
        ):  # fmt: skip
            if mode == "update" and set(data) == left_out:
                with pytest.raises(ArgumentError, match="nothing to send"):
                    write_body(cls, mode, body, {})
                continue
            sent = write_body(cls, mode, body, {})  # type: ignore[arg-type]
            assert sent is not None
            assert set(sent) == set(data) - left_out, mode


def test_nothing_is_sent_that_was_not_given_and_no_default_is_filled_in() -> None:
    assert write_body(Farm, "create", None, {"name": "web", "launchOrder": UNSET}) == {
        "name": "web"
    }
    assert write_body(Farm, "create", Farm(name="web"), {}) == {"name": "web"}
    assert write_body(Farm, "update", None, {"name": UNSET, "description": None}) == {
        "description": None
    }
    for nothing in ({}, None):
        with pytest.raises(ArgumentError, match="nothing to send"):
            write_body(Farm, "update", nothing, {"name": UNSET}, subject=5)
    assert write_body(models.TerminateFarmRequest, "action", None, {"force": UNSET}) is None


def test_a_model_alone_is_the_id_and_the_body_of_an_update() -> None:
    farm = Farm.from_dict({"id": 5, "name": "web", "description": None})
    farm.description = "x"
    sent = {"name": "web", "description": "x"}
    assert write_body(Farm, "update", None, {"name": UNSET}, subject=farm) == sent
    assert write_body(Farm, "update", None, {"name": "other"}, subject=farm) == {"name": "other"}
    summary = models.FarmRoleSummary.from_dict({"id": 5, "alias": "web", "status": "x"})
    sent = {"alias": "web"}
    assert write_body(FarmRole, "update", None, {}, subject=summary) == sent
    key = FarmForeignKey(id=5)
    with pytest.raises(ArgumentError, match="nothing to send"):
        write_body(Farm, "update", None, {"name": UNSET}, subject=key)


@pytest.mark.parametrize(
    ("cls", "values"),
    [
        (Farm, {"owner": models.Team.from_dict({"id": 7})}),
        (Farm, {"teams": [models.UserSummary.from_dict({"id": 7})]}),
        (Farm, {"project": models.Farm.from_dict({"id": 7})}),
        (Farm, {"name": models.Farm.from_dict({"id": 7, "name": "x"})}),
        (Farm, {"lightsOut": models.Farm.from_dict({"id": 7})}),
        (Farm, {"owner": models.ComposedUserIdentity.from_dict({})}),
        *((Farm, {"owner": value}) for value in (True, 1.5, "", b"5")),
        (models.FarmRolesCondition, {"farmRoles": [FarmForeignKey(id=7)]}),
    ],
)
def test_an_object_of_another_kind_is_refused_in_a_body(cls: Any, values: Any) -> None:
    with pytest.raises(ArgumentError):
        write_body(cls, "create", None, values)
    with pytest.raises(ArgumentError):
        write_body(cls, "create", values, {})


def test_a_body_of_another_kind_is_refused() -> None:
    with pytest.raises(ArgumentError, match="the body is a Farm, and a Team is none"):
        write_body(Farm, "create", models.Team.from_dict({"id": 7, "name": "x"}), {})
    made = write_body(models.CloudCredentialsForeignKey, "create", AwsCloudCredentials.from_dict(
        {"id": "a1", "name": "n", "accessKey": "k"}), {})  # fmt: skip
    assert made == {"id": "a1"}


def test_a_farm_role_is_known_by_its_alias_where_the_host_wants_that() -> None:
    role = FarmRole.from_dict({"id": 5, "alias": "web"})
    for given_ in (role, models.FarmRoleSummary.from_dict({"id": 5, "alias": "web"}), "web"):
        sent = write_body(models.FarmRolesCondition, "create", {"farmRoles": [given_]}, {})
        assert sent == {"farmRoles": [{"alias": "web"}]}
        sent = write_body(models.AwsElbLink, "create", {"targetFarmRoles": [given_]}, {})
        assert sent == {"targetFarmRoles": [{"name": "web"}]}


def test_a_body_is_given_whole_or_by_keywords() -> None:
    with pytest.raises(TypeError, match="not both"):
        write_body(Farm, "create", Farm(name="a"), {"name": "b"})
    wrong: Any = ["name"]
    with pytest.raises(TypeError, match="a body is a model or a mapping"):
        write_body(Farm, "create", wrong, {})


ROLE = Role.from_dict({"id": 7, "name": "base", "os": {"id": "ubuntu"}})
PROJECT = Project.from_dict({"id": UUID, "name": "p", "billingCode": "x"})


@pytest.mark.parametrize(
    ("wire", "given_", "sent"),
    [
        ("role", 7, {"id": 7}),
        ("role", RoleForeignKey(id=7), {"id": 7}),
        ("role", ROLE, {"id": 7}),
        ("role", {"id": 7}, {"id": 7}),
        ("role", None, None),
    ],
)
def test_a_foreign_key_is_a_bare_id_a_key_or_the_object(wire: str, given_: Any, sent: Any) -> None:
    assert write_body(FarmRole, "create", None, {wire: given_}) == {wire: sent}
    assert write_body(FarmRole, "create", {wire: given_}, {}) == {wire: sent}


def test_keys_that_are_no_ids_are_written_as_what_they_are() -> None:
    assert write_body(Farm, "update", None, {"project": PROJECT}) == {"project": {"id": UUID}}
    key = ProjectForeignKey(id=UUID)
    assert write_body(Farm, "update", None, {"project": key}) == {"project": {"id": UUID}}
    assert write_body(Farm, "update", None, {"owner": 4}) == {"owner": {"id": 4}}
    assert write_body(Farm, "update", None, {"teams": [4, {"id": 5}]}) == {
        "teams": [{"id": 4}, {"id": 5}]
    }


def test_what_identifies_an_object_is_its_id_or_its_name() -> None:
    keys = {name: getattr(models, name)._KEY for name in models.__all__}
    assert {name for name in keys if name.endswith("ForeignKey") and not keys[name]} == set()
    assert keys["Farm"] == keys["Image"] == keys["Role"] == keys["Os"] == "id"
    assert keys["ScalingMetric"] == keys["GlobalVariable"] == keys["GlobalVariableList"] == "name"
    assert keys["ScriptVersionForeignKey"] == "script"
    assert keys["ScriptVersion"] == keys["Action"] == keys["RoleImage"] == ""


def test_inside_a_body_the_discriminator_is_sent_even_in_an_update() -> None:
    trigger = models.SpecificEventTrigger.from_dict(
        {"triggerType": "SpecificEventTrigger", "event": {"id": "Boot"}}
    )
    sent = write_body(models.OrchestrationRule, "update", None, {"trigger": trigger})
    assert sent == {"trigger": {"triggerType": "SpecificEventTrigger", "event": {"id": "Boot"}}}
    mapped = {"triggerType": "SpecificEventTrigger", "event": "Boot"}
    assert write_body(models.OrchestrationRule, "update", {"trigger": mapped}, {}) == sent
    aws = models.CloudFeatures.from_dict({"type": "AwsCloudFeatures"})
    sent = write_body(FarmRole, "update", None, {"cloudFeatures": aws})
    assert sent == {"cloudFeatures": {"type": "AwsCloudFeatures"}}


def test_a_mapping_for_a_family_is_written_like_its_variant() -> None:
    data = {"cloudCredentialsType": "AwsCloudCredentials", "id": "123456789abc", "name": "a",
            "secretKey": "s", "status": "x"}  # fmt: skip
    created = write_body(CloudCredentials, "create", data, {})
    assert created is not None
    assert "id" not in created
    assert created["secretKey"] == "s"
    updated = write_body(CloudCredentials, "update", data, {})
    assert updated is not None
    assert "cloudCredentialsType" not in updated
    of_variant = AwsCloudCredentials.from_dict(data)
    expected = {k: v for k, v in updated.items() if k in {f[1] for f in of_variant._FIELDS}}
    assert write_body(CloudCredentials, "update", of_variant, {}) == expected


def test_a_mapping_in_a_model_is_sent_as_one_that_is_given_alone() -> None:
    option: Any = {"periods": [], "newOption": True}
    farm = Farm(name="x", lights_out=option, owner={"id": 5, "extra": 1})  # type: ignore[arg-type]
    sent = {"name": "x", "lightsOut": option, "owner": {"id": 5, "extra": 1}}
    assert write_body(Farm, "create", farm, {}) == sent
    assert write_body(Farm, "create", None, dict(sent)) == sent
    fetched = Farm.from_dict({"name": "x", "lightsOut": {"autostart": True}})
    assert write_body(Farm, "update", fetched, {})["lightsOut"] == {"autostart": True}  # type: ignore[index]
    fetched.lights_out = option
    assert write_body(Farm, "update", fetched, {})["lightsOut"] == option  # type: ignore[index]


def test_dates_are_sent_in_utc_and_models_in_containers_are_written() -> None:
    start = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    frame: Any = models.LightsOutTimeFrame(days_of_week=["mon"], start=start, end=start)
    written = {"start": "2026-01-01T10:00:00Z", "end": "2026-01-01T10:00:00Z",
               "daysOfWeek": ["mon"]}  # fmt: skip
    for schedule in ([frame], [{**written, "start": start, "end": start}]):
        hours = {"schedule": schedule}
        sent = write_body(Farm, "create", {"name": "x", "lightsOut": hours}, {})
        assert sent == {"name": "x", "lightsOut": {"schedule": [written]}}
        assert write_body(models.FarmLightsOutConfiguration, "create", None, hours) == {
            "schedule": [written]
        }
    made = models.FarmLightsOutConfiguration.from_dict({})
    made.schedule = [frame]
    assert made.to_dict() == {"schedule": [written]}


def test_times_of_a_scaling_schedule_are_clock_times() -> None:
    frame: Any = {"daysOfWeek": ["mon"], "start": "8:00 AM", "end": "17:30", "instanceCount": 2}
    read = models.ScalingRuleTimeFrame.from_dict(frame)
    assert (read.start, read.end) == ("8:00 AM", "17:30")
    sent = write_body(models.ScalingRule, "create", {"schedule": [read]}, {})
    assert sent == {"schedule": [frame]}
    read.start = datetime(2026, 1, 1, 8, tzinfo=UTC)  # type: ignore[assignment]
    with pytest.raises(ArgumentError, match="start is a text"):
        write_body(models.ScalingRule, "create", {"schedule": [read]}, {})


def test_a_datetime_without_a_time_zone_is_refused_as_in_a_query() -> None:
    at = datetime(2026, 7, 1, 9)
    frame: Any = {"start": at, "end": at}
    with pytest.raises(ArgumentError, match="time zone"):
        write_body(Farm, "create", {"lightsOut": {"schedule": [frame]}}, {})
    with pytest.raises(ArgumentError, match="time zone"):
        models.LightsOutTimeFrame.from_dict(frame).to_dict()


def test_a_keyword_is_written_as_the_variant_of_the_discriminator_has_it(tmp_path: Path) -> None:
    text = {"type": "string"}
    family: Any = {
        "Pet": {
            "discriminator": "kind",
            "properties": {"kind": text},
            "required": ["kind"],
            "x-concreteTypes": [ref("Cat"), ref("Dog")],
        },
        "Cat": {"properties": {"kind": text, "owner": ref("ThingForeignKey")}},
        "Dog": {"properties": {"kind": text, "owner": text}},
        "ThingForeignKey": {"properties": {"id": {"type": "integer"}}, "required": ["id"]},
        "PetDetails": envelope("Pet"),
    }
    item = {
        "parameters": [{"in": "path", "name": "envId", "type": "integer", "required": True}],
        "post": {"parameters": [body_of(ref("Pet"))], "responses": respond("PetDetails", 201)},
    }
    out = generate_from(
        tmp_path, {"user": definition(definitions=family, paths={"/{envId}/pets/": item})}
    )
    with imported(out) as client:
        scalr = client.Scalr(
            "https://x.example.com", key_id="k", secret_key="s", env_id=5, dry_run=True
        )
        create = scalr.user.pets.create
        for kind, owner in (("Dog", b'"bob"'), ("Cat", b'{"id":"bob"}')):
            given_ = {"kind": kind, "owner": "bob"}
            for call in (partial(create, given_), partial(create, **given_)):
                with pytest.raises(client.errors.DryRun) as caught:
                    call()
                assert owner in caught.value.body
