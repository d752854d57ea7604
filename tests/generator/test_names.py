"""Names: by rule, by pin, and locked; and whatever a definition calls things, the client works."""

from __future__ import annotations

import json
import keyword
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from generator.contract.names import Lock, operation_place, split, type_name, worded
from generator.contract.operation_names import operation_names
from generator.limits import MAX_FILE_NAME, MAX_NAME, MAX_SEGMENTS
from generator.targets.python.names import KEYWORDS, class_name, snake
from tests.support.definitions import (
    PATH_ID,
    SPECS,
    body,
    definition,
    empty_companions,
    envelope,
    fetch_into,
    generate_from,
    imported,
    load_yaml,
    ref,
    respond,
    run,
    tree,
    write_folder,
)
from tests.support.loopback import KEY_ID, SECRET, Loopback, Received, Reply

FINDINGS = 1
ENV = {"name": "envId", **PATH_ID}


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("launchOrder", "launch_order"),
        ("launch-order", "launch_order"),
        ("URLValue", "url_value"),
        ("x509Cert", "x509_cert"),
        ("schema_version", "schema_version"),
        ("_meta", "meta"),
        ("class", "class_"),
        ("2fa", "n2_fa"),
        ("größe", "groe"),  # what has no plain letter is left out
        ("日本", "unnamed"),
        ("", "unnamed"),
        ("self", "self_"),
        ("list", "list_"),
    ],
)
def test_attributes_are_snake_case_identifiers(wire: str, attribute: str) -> None:
    name = snake(split(worded(wire)))
    assert name == attribute
    assert name.isidentifier()
    assert not keyword.iskeyword(name)


def test_the_keywords_of_every_supported_python_are_reserved() -> None:
    assert set(keyword.kwlist) <= KEYWORDS


@pytest.mark.parametrize(
    ("scope", "method", "path", "is_list", "place"),
    [
        ("user", "get", "/{envId}/farms/", True, "farms.list"),
        ("user", "get", "/{envId}/farms/{farmId}/", False, "farms.get"),
        ("user", "post", "/{envId}/farms/{farmId}/actions/launch/", False, "farms.launch"),
        ("user", "get", "/{envId}/farms/{farmId}/farm-roles/", True, "farms.farm_roles.list"),
        ("account", "patch", "/{accountId}/environments/{envId}/", False, "environments.update"),
        ("global", "delete", "/roles/{roleId}/", False, "roles.delete"),
        ("user", "get", "/{envId}/farms/{farmId}/actions/generate-template/", False,
         "farms.generate_template"),
    ],
)  # fmt: skip
def test_the_path_gives_an_operation_its_place(
    scope: str, method: str, path: str, is_list: bool, place: str
) -> None:
    assert str(operation_place(scope, method, path, is_list=is_list)) == place


def test_all_but_the_pinned_names_of_the_contract_follow_from_their_path() -> None:
    pins = load_yaml((SPECS / "pins.yaml").read_text())["operations"]
    lock = load_yaml((SPECS / "names.lock.yaml").read_text())["operations"]
    assert len(lock) == 316
    assert len(pins) == 2
    for key, name in lock.items():
        scope, method, path = key.split(" ")
        by_rule = {
            str(operation_place(scope, method.lower(), path, is_list=is_list))
            for is_list in (True, False)
        }
        assert name == pins.get(key, name)
        assert (name in by_rule) == (key not in pins), key


# Pins and lock ----------------------------------------------------------------------------------


def things(**definitions: Any) -> dict[str, Any]:
    return {"user": definition(definitions=definitions)}


def attributes_of(out: Path, cls: str) -> list[str]:
    with imported(out) as client:
        return [field[0] for field in getattr(client.models, cls)._FIELDS]


def with_property(wire: str) -> dict[str, Any]:
    thing = definition()["definitions"]["Thing"]
    return things(Thing={**thing, "properties": {**thing["properties"], wire: {"type": "string"}}})


def test_what_users_import_keeps_its_name_when_a_newcomer_wants_it(tmp_path: Path) -> None:
    out = generate_from(tmp_path, with_property("sizeLimit"))
    assert "size_limit" in attributes_of(out, "Thing")
    lock = (tmp_path / "specs" / "names.lock.yaml").read_text()
    assert "sizeLimit: size_limit" in lock
    # `size-limit` sorts before `sizeLimit` and would have won without the lock.
    thing = with_property("sizeLimit")["user"]["definitions"]["Thing"]
    thing["properties"]["size-limit"] = {"type": "string"}
    fetch_into(tmp_path / "specs", things(Thing=thing))
    assert run("generate", "--specs", tmp_path / "specs", "--out", out) == 0
    with imported(out) as client:
        fields = {wire: name for name, wire, _, _ in client.models.Thing._FIELDS}
    assert fields["sizeLimit"] == "size_limit"
    assert fields["size-limit"] == "size_limit_2"


def test_a_variant_has_the_attributes_of_its_base_whatever_it_adds(tmp_path: Path) -> None:
    # "%" sorts before "&": alone, the variant would give it the name that "&" has in the base.
    thing = definition()["definitions"]["Thing"]
    base = {**thing["properties"], "kind": {"type": "string"}, "&": {"type": "string"}}
    kinds = {"discriminator": "kind", "x-concreteTypes": [ref("Special")]}
    own = {**base, "%": {"type": "string"}}
    family = things(
        Thing={**thing, **kinds, "properties": base}, Special={**thing, "properties": own}
    )
    out = generate_from(tmp_path, family)
    with imported(out) as client:
        value = {"kind": "Special", "&": "of the base", "%": "of its own", "name": "x"}
        special = client.models.Thing.from_dict(value)
        assert special.to_dict() == value
        assert special.unnamed == "of the base"


def test_without_a_lock_the_order_of_names_decides(tmp_path: Path) -> None:
    thing = with_property("sizeLimit")["user"]["definitions"]["Thing"]
    thing["properties"]["size-limit"] = {"type": "string"}
    out = generate_from(tmp_path, things(Thing=thing))
    with imported(out) as client:
        fields = {wire: name for name, wire, _, _ in client.models.Thing._FIELDS}
    assert fields["size-limit"] == "size_limit"
    assert fields["sizeLimit"] == "size_limit_2"


def test_a_class_keeps_its_name_when_a_newcomer_wants_it(tmp_path: Path) -> None:
    part = {"properties": {"id": {"type": "integer"}}}
    first = definition(definitions={"web-part": part})
    first["definitions"]["Thing"]["properties"]["part"] = ref("web-part")
    specs = empty_companions(tmp_path / "specs")
    fetch_into(specs, {"user": first})
    first["definitions"]["WebPart"] = part
    first["definitions"]["Thing"]["properties"]["other"] = ref("WebPart")
    fetch_into(specs, {"user": first})
    classes = load_yaml((specs / "names.lock.yaml").read_text())["definitions"]
    assert classes["web-part"] == "WebPart"
    assert classes["WebPart"] == "WebPart_2"


def test_names_stay_locked_for_what_a_host_no_longer_serves(tmp_path: Path) -> None:
    specs = empty_companions(tmp_path / "specs")
    fetch_into(specs, with_property("sizeLimit"))
    before = load_yaml((specs / "names.lock.yaml").read_text())
    fetch_into(specs, {"user": definition()})
    assert load_yaml((specs / "names.lock.yaml").read_text()) == before


def test_a_pin_wins_over_the_rule_and_over_the_lock(tmp_path: Path) -> None:
    names: dict[str, Any] = {
        "operations": {"user GET /{envId}/things/{thingId}/": "things.fetch"},
        "definitions": {"Thing": "Article"},
        "properties": {"name": "title"},
        "parameters": {"thingId": "number"},
    }
    locked = {
        "operations": {"user GET /{envId}/things/{thingId}/": "things.get"},
        "definitions": {"Thing": "Thing"},
        "properties": {"name": "name"},
    }
    out = generate_from(tmp_path, {"user": definition()}, pins=names, names=locked)
    text = (out / "scalr_client" / "user" / "things.py").read_text()
    assert "def fetch(self, number: int | Article, /" in text
    with imported(out) as client:
        assert client.models.Article(title="x").to_dict() == {"name": "x"}


@pytest.mark.parametrize(
    ("pins", "message"),
    [
        ({"properties": {"name": "not a name"}}, "no Python name"),
        ({"definitions": {"Thing": "class"}}, "no Python name"),
        ({"people": {}}, "no section 'people' exists"),
        ({"operations": {"user GET /{envId}/things/": 5}}, "no Python name"),
        ({"operations": {"user GET /{envId}/things/": "things.property"}}, "no Python name"),
        ({"operations": {"user GET /{envId}/things/": "list.overload"}}, "no Python name"),
    ],
)
def test_a_pin_that_is_no_name_is_refused(
    pins: Any, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = empty_companions(tmp_path / "specs", pins=pins)
    source = write_folder(tmp_path / "source", {"user": definition()})
    before = tree(specs)
    assert run("fetch", "--from", source, "--out", specs, "--scope", "user") == FINDINGS
    assert message in capsys.readouterr().err
    assert tree(specs) == before


def test_two_names_that_are_pinned_to_one_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = empty_companions(tmp_path / "specs", pins={"properties": {"name": "a", "size": "a"}})
    source = write_folder(tmp_path / "source", {"user": definition()})
    assert run("fetch", "--from", source, "--out", specs, "--scope", "user") == FINDINGS
    assert "locked to the name 'a'" in capsys.readouterr().err


LIST, CREATE = "user GET /{envId}/things/", "user POST /{envId}/things/"
DOUBLE: dict[str, tuple[Any, str]] = {
    "operations": ({"operations": {LIST: "a.list", CREATE: "a.list"}}, "'a.list'"),
    "an operation by rule": ({"operations": {LIST: "things.create"}}, ""),
    "definitions": ({"definitions": {"Thing": "Same", "Part": "Same"}}, "'Same'"),
    "enums": ({"enums": {"Thing.one": "Same", "Thing.two": "Same"}}, "'Same'"),
    "a definition and an enum": (
        {"definitions": {"Thing": "Same"}, "enums": {"Thing.one": "Same"}}, "'Same'",
    ),
    "an enum and a definition by rule": ({"enums": {"Thing.one": "Thing"}}, ""),
}  # fmt: skip


@pytest.mark.parametrize("case", DOUBLE)
@pytest.mark.parametrize("file", ["pins", "names"])
def test_no_two_operations_classes_or_aliases_get_one_name(
    case: str, file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names, message = DOUBLE[case]
    thing = definition()["definitions"]["Thing"]
    thing["properties"] |= {
        "one": {"type": "string", "enum": ["a"]},
        "two": {"type": "string", "enum": ["b"]},
        "part": ref("Part"),
    }
    document = definition(definitions={"Thing": thing, "Part": {"properties": {}}})
    specs = empty_companions(tmp_path / "specs", **{file: names})
    source = write_folder(tmp_path / "source", {"user": document})
    code = run("fetch", "--from", source, "--out", specs, "--scope", "user")
    said = capsys.readouterr().err
    if message:  # a rule gives way, but nothing can be done about two names that stand
        assert code == FINDINGS
        assert f"pinned or locked to the name {message}" in said
        assert "pins.yaml" in said
        return
    assert code == 0
    lock = load_yaml((specs / "names.lock.yaml").read_text())
    assert len(set(lock["operations"].values())) == len(lock["operations"])
    made = [*lock["definitions"].values(), *lock["enums"].values()]
    assert len(set(made)) == len(made)


def test_a_name_may_return_when_what_had_it_is_gone(tmp_path: Path) -> None:
    locked = {"operations": {"user GET /{envId}/gone/": "things.list"}}
    out = generate_from(tmp_path, {"user": definition()}, names=locked)
    assert "def list(" in (out / "scalr_client" / "user" / "things.py").read_text()


LONG_NAMES = [
    {"operations": {LIST: "a" * 300 + ".list", CREATE: "a" * 299 + "b.create"}},
    {"operations": {LIST: ".".join(["segment"] * 30) + ".list"}},
]


@pytest.mark.parametrize("pins", LONG_NAMES)
def test_a_resource_of_any_name_has_a_module_that_file_systems_take(
    pins: Any, tmp_path: Path
) -> None:
    out = generate_from(tmp_path, {"user": definition()}, pins=pins)
    longest = max(len(path.name) for path in out.rglob("*.py"))
    assert MAX_FILE_NAME - 5 < longest - len(".py") <= MAX_FILE_NAME
    assert tree(out) == tree(generate_from(tmp_path / "again", {"user": definition()}, pins=pins))
    with imported(out) as client:
        scalr = client.Scalr("https://x.example.com", key_id=KEY_ID, secret_key=SECRET, env_id=5)
        for name in pins["operations"].values():
            found: Any = scalr.user
            for part in name.split("."):
                found = getattr(found, part)
            assert callable(found)


@pytest.mark.parametrize("stem", ["Ab", "aB"])
def test_names_as_long_as_is_allowed_become_classes_and_resources(
    stem: str, tmp_path: Path
) -> None:
    longest = stem * (MAX_NAME // 2)
    others = [longest, longest[:-1] + "c", longest[:-1] + "d"]
    part = {"properties": {"id": {"type": "integer"}}}
    thing = definition()["definitions"]["Thing"]
    thing["properties"] |= {name: ref(name) for name in others}
    segment = longest[: MAX_NAME - len("/{envId}//")]
    paths = {
        f"/{{envId}}/{segment}/": {"parameters": [ENV], "get": {"responses": respond("Thing")}}
    }
    document = definition(paths=paths, definitions={"Thing": thing, **dict.fromkeys(others, part)})
    out = generate_from(tmp_path, {"user": document})
    assert max(len(path.name) for path in out.rglob("*.py")) <= MAX_FILE_NAME + len(".py")
    lock = load_yaml((tmp_path / "specs" / "names.lock.yaml").read_text())
    with imported(out) as client:
        for name in others:
            assert getattr(client.models, lock["definitions"][name]).from_dict({"id": 1}).id == 1


def test_a_pin_of_more_segments_than_a_path_may_have_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pins = {"operations": {LIST: "a." * (MAX_SEGMENTS + 1) + "list"}}
    specs = empty_companions(tmp_path / "specs", pins=pins)
    source = write_folder(tmp_path / "source", {"user": definition()})
    assert run("fetch", "--from", source, "--out", specs, "--scope", "user") == FINDINGS
    assert "MAX_SEGMENTS" in capsys.readouterr().err


# The obstacle course ----------------------------------------------------------------------------

LONG = "veryLong" * 20
PROPERTIES = [
    "class", "from", "import", "None", "self", "cls", "list", "dict", "int", "str", "body",
    "from_dict", "to_dict", "decode", "encode", "_extra", "_absent", "_FIELDS", "__class__",
    "__init__", "builtins", "datetime", "property", "type", "id", "mro", "get", "data", "out", "v",
    "2fa", "42", "größe", "日本", "имя", "a b", "a.b", "a/b", "a~b", "a-b", "aB", "a_b", "$ref-like",
    "quote\"'", "back\\slash", "brace{}", "new\nline", "\u202eevil", "page_size", "start_page",
    "env_id", "UNSET", "Any", "known", "KEY", "_KEY", "match", "type_", "print", "object", LONG,
]  # fmt: skip
DEFINITIONS = [
    "Model", "Any", "Final", "List", "None", "class", "datetime", "Resource", "Pager", "Scalr",
    "Operation", "lower", "UPPER", "with-dash", "WithDash", "with_dash", "Größe", "日本", "2Fast",
    "__init__", "models", "user", "auth", "client", "CON", "VARIANTS", "Fields", "Unset",
    "TYPE_CHECKING", "Exception", "Self", LONG,
]  # fmt: skip
SEGMENTS = ["list", "get", "class", "user", "_client", "_call", "import", "request", "2fa", "models",
            "日本", "a-b", "a_b", "self", "__init__", "None", LONG]  # fmt: skip


def obstacle_course() -> dict[str, Any]:
    kinds = (
        {"type": "string"},
        {"type": "integer"},
        {"type": "array", "items": {"type": "string"}},
    )
    plain = {wire: dict(kinds[n % 3]) for n, wire in enumerate(PROPERTIES)}
    definitions: dict[str, Any] = {
        name: {"properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
        for name in DEFINITIONS
    }
    definitions["Odd"] = {
        "properties": {
            **plain,
            **{f"has{n}": ref(name) for n, name in enumerate(DEFINITIONS)},
        },
        "required": ["class", "a b", "日本"],
        "x-filterable": [wire for wire in PROPERTIES if wire != "id"],
    }
    definitions |= {"OddDetails": envelope("Odd"), "OddList": envelope("Odd", is_list=True)}
    paths = {}
    for segment in SEGMENTS:
        paths["/{envId}/" + segment + "/"] = {
            "parameters": [ENV],
            "get": {"responses": respond("OddList")},
            "post": {"parameters": [body(ref("Odd"))], "responses": respond("OddDetails", 201)},
        }
        paths["/{envId}/" + segment + "/{self}/{class}/{env_id}/"] = {
            "parameters": [ENV, *({"name": n, **PATH_ID} for n in ("self", "class", "env_id"))],
            "get": {"responses": respond("OddDetails")},
            "patch": {"parameters": [body(ref("Odd"))], "responses": respond("OddDetails")},
        }
    return definition(paths=paths, definitions=definitions)


@pytest.fixture(scope="module")
def odd_client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate_from(tmp_path_factory.mktemp("odd"), {"user": obstacle_course()})


def odd_value(n: int) -> Any:
    return ("text", 7, ["a", "b"])[n % 3]


def test_whatever_properties_are_called_models_keep_every_value(odd_client: Path) -> None:
    data: dict[str, Any] = {wire: odd_value(n) for n, wire in enumerate(PROPERTIES)}
    data |= {f"has{n}": {"id": n, "name": name} for n, name in enumerate(DEFINITIONS)}
    with imported(odd_client) as client:
        odd = client.models.Odd.from_dict(data)
        assert odd.to_dict() == data
        names = {wire: name for name, wire, _, _ in client.models.Odd._FIELDS}
        assert len(set(names.values())) == len(names) == len(data)
        for wire, name in names.items():
            assert name.isidentifier()
            assert not keyword.iskeyword(name)
            value = getattr(odd, name)
            assert (value if not wire.startswith("has") else value.to_dict()) == data[wire]
        made = client.models.Odd(**{name: getattr(odd, name) for name in names.values()})
        assert made == odd
        assert repr(made)


def test_whatever_definitions_are_called_each_is_a_class_that_can_be_imported(
    odd_client: Path,
) -> None:
    lock = load_yaml((odd_client.parent / "specs" / "names.lock.yaml").read_text())
    classes = lock["definitions"]
    assert set(DEFINITIONS) <= set(classes)
    assert len(set(classes.values())) == len(classes)
    with imported(odd_client) as client:
        for name in classes.values():
            cls = getattr(client.models, name)
            assert issubclass(cls, client.model.Model)
            assert cls.__name__ == name


def test_whatever_paths_and_parameters_are_called_each_operation_can_be_called(
    odd_client: Path,
) -> None:
    lock = load_yaml((odd_client.parent / "specs" / "names.lock.yaml").read_text())
    data = {"class": "text", "日本": 7}
    answers: dict[str, Any] = {"data": data, "meta": {}, "warnings": []}

    def reply(received: Received) -> Reply:
        assert received.is_signed()
        is_list = received.method == "GET" and "/1/2/3/" not in received.path
        more = {"data": [data], "pagination": {"next": None}} if is_list else {}
        return Reply(201 if received.method == "POST" else 200, {**answers, **more})

    called = 0
    with imported(odd_client) as client, Loopback(reply) as host:
        scalr = client.Scalr(host.url, key_id=KEY_ID, secret_key=SECRET, env_id=5)
        for key, dotted in lock["operations"].items():
            _, method, path = key.split(" ", 2)
            if "things" in path:
                continue
            call: Any = scalr.user
            for part in dotted.split("."):
                call = getattr(call, part)
            arguments = (1, 2, 3) if "{class}" in path else ()
            sent = (data,) if method in ("POST", "PATCH") else ()
            result = call(*arguments, *sent)
            odd = result.first() if method == "GET" and not arguments else result
            assert odd.to_dict() == data
            called += 1
    assert called == 4 * len(SEGMENTS)
    assert len(host.requests) == called


def test_whatever_filters_are_called_each_is_sent_under_its_own_name(odd_client: Path) -> None:
    wires = ["class", "self", "日本", "größe", "quote\"'", "aB", "a_b", "a-b", "page_size", "None"]
    empty = {"data": [], "meta": {}, "pagination": {"next": None}}
    lock = load_yaml((odd_client.parent / "specs" / "names.lock.yaml").read_text())["parameters"]
    with imported(odd_client) as client, Loopback(Reply(body=empty)) as host:
        scalr = client.Scalr(host.url, key_id=KEY_ID, secret_key=SECRET, env_id=5)
        for wire in wires:
            assert list(scalr.user.a_b.list(**{lock[wire]: "x"}, page_size=9)) == []
            sent = dict(parse_qsl(host.requests[-1].query))
            assert sent.pop("maxResults") == "9"
            assert sent == {wire: "x"} or sent == {f"{wire}[0]": "x"}


def test_a_filter_keeps_its_name_when_a_newcomer_wants_it(tmp_path: Path) -> None:
    specs = empty_companions(tmp_path / "specs")
    for wires in (["sizeLimit"], ["size-limit", "sizeLimit", "page_size"]):
        thing = definition()["definitions"]["Thing"]
        for wire in wires:
            thing["properties"][wire] = {"type": "string"}
        thing["x-filterable"] = wires
        fetch_into(specs, things(Thing=thing))
    arguments = load_yaml((specs / "names.lock.yaml").read_text())["parameters"]
    assert arguments["sizeLimit"] == "size_limit"
    assert arguments["size-limit"] == "size_limit_2"
    assert arguments["maxResults"] == "page_size"
    assert arguments["page_size"] == "page_size_2"


@pytest.mark.parametrize(
    "path", ["/{envId}/x{thingId}/", "/{envId}/things/{thingId/", "/{envId}/}{/"]
)
def test_a_parameter_that_is_no_whole_segment_is_refused_with_its_line(
    path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    get = {"responses": respond("ThingDetails")}
    paths = {path: {"parameters": [ENV], "get": get}}
    source = write_folder(tmp_path / "source", {"user": definition(paths=paths)})
    specs = empty_companions(tmp_path / "specs")
    assert run("fetch", "--from", source, "--out", specs, "--scope", "user") == FINDINGS
    assert "a path parameter is a whole segment" in capsys.readouterr().err


def test_a_name_longer_than_any_file_system_takes_is_refused_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_folder(
        tmp_path / "source", {"user": definition(definitions={"x" * 201: {"properties": {}}})}
    )
    assert (
        run("fetch", "--from", source, "--out", tmp_path / "specs", "--scope", "user") == FINDINGS
    )
    assert "a name of 201 characters; 200 are allowed" in capsys.readouterr().err


@pytest.mark.parametrize("name", DEFINITIONS)
def test_class_names_are_identifiers_that_are_not_reserved(name: str) -> None:
    made = class_name(type_name(name))
    assert made.isascii()
    assert made.isidentifier()
    assert not keyword.iskeyword(made)
    assert made[0].isupper()


def action(name: str, method: str = "post") -> tuple[str, dict[str, Any]]:
    parameters = [{"in": "path", "name": "envId", "type": "integer", "required": True}]
    return f"/{{envId}}/things/actions/{name}/", {
        "parameters": parameters,
        method: {"responses": {"200": {"schema": ref("ThingDetails")}}},
    }


@pytest.mark.parametrize("verb", ["list", "get", "create", "update", "delete"])
@pytest.mark.parametrize("method", ["get", "post", "patch", "delete"])
def test_an_action_called_like_a_verb_never_takes_its_name(
    tmp_path: Path, verb: str, method: str
) -> None:
    path, item = action(verb, method)
    contract = load_yaml(json.dumps(definition()))
    before = operation_names("user", contract, Lock())
    after = operation_names(
        "user", {**contract, "paths": {path: item, **contract["paths"]}}, Lock()
    )
    assert {key: after[key] for key in before} == before
    assert len(set(after.values())) == len(after)


def test_a_locked_name_is_for_no_other_operation_even_when_its_own_is_gone() -> None:
    contract = load_yaml(json.dumps(definition()))
    lock = Lock(operations=operation_names("user", contract, Lock()))
    path, item = action("list")
    paths = {key: each for key, each in contract["paths"].items() if key != "/{envId}/things/"}
    after = operation_names("user", {**contract, "paths": {**paths, path: item}}, lock)
    assert after[f"user POST {path}"] == "things.list_2"
    renamed = {key.replace("{thingId}", "{id}"): each for key, each in contract["paths"].items()}
    again = operation_names("user", {**contract, "paths": renamed}, lock)
    assert sorted(again.values()) == sorted(lock.operations.values())
