"""R1 to R7: references and addresses."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.limits import MAX_FAMILY_DEPTH
from tests.support.definitions import DefinitionHost, empty_companions
from tests.support.loopback import Loopback, Reply

from .corpus import PATH, Json, definition, document_text
from .harness import Bench, located, run
from .sandbox import Sandbox
from .shape_of_code import constants


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **more: Any) -> None:
        raise AssertionError("connects")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


OUTSIDE = [
    "http://127.0.0.1:1/x.yml#/definitions/Thing", "https://example.com/x#/definitions/Thing",
    "file:///etc/passwd", "ftp://example.com/x", "//example.com/x#/definitions/Thing",
    "/etc/passwd", "../../../etc/passwd#/definitions/Thing", "other.yml#/definitions/Thing",
    "user.v1beta0.yml#/definitions/Thing", "gopher://x", "data:application/json,{}", "#", "",
    "#/definitions", "#/definitions/", "definitions/Thing", "#/info/title", "#/paths/~1x",
    "#/parameters/x", "#/responses/x", "#/definitions/Thing/properties/color", "#definitions/Thing",
]  # fmt: skip


@pytest.mark.parametrize("ref", OUTSIDE)
def test_r1_a_reference_that_leaves_the_document_is_refused(
    bench: Bench, no_network: None, ref: str
) -> None:
    document = definition()
    document["definitions"]["Thing"]["properties"]["owner"] = {"$ref": ref}
    ran, faults = bench.fetch(document_text(document))
    assert faults == []
    located(ran, "at /definitions/Thing/properties/owner/$ref")


def test_r2_nothing_secret_goes_with_a_fetch_and_no_referenced_host_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password hunter2\n")
    monkeypatch.setenv("NETRC", str(netrc))
    with Loopback(Reply(body=b"{}")) as other:
        document = definition()
        document["definitions"]["Thing"]["properties"]["owner"] = {"$ref": other.url + "/x"}
        with DefinitionHost({"user": document_text(document)}) as host:
            monkeypatch.setenv("HTTP_PROXY", other.url)
            specs = empty_companions(tmp_path / "specs")
            ran = run("fetch", "--host", host.url, "--scope", "user", "--out", str(specs))
            located(ran, "/definitions/Thing/properties/owner/$ref")
            sent = set().union(*(received.headers for received in host.requests))
        assert other.requests == []
    assert sent == {"accept", "accept-encoding", "connection", "host", "user-agent"}


def _self(document: Json) -> None:
    document["definitions"]["Thing"]["properties"]["owner"] = {"$ref": "#/definitions/Thing"}


def _mutual(document: Json) -> None:
    document["definitions"]["OwnerForeignKey"]["properties"]["thing"] = {
        "$ref": "#/definitions/Thing"
    }


def _all_of(document: Json) -> None:
    for one, other in (("Thing", "Shape"), ("Shape", "Thing")):
        document["definitions"][one]["allOf"] = [{"$ref": f"#/definitions/{other}"}]


def _all_of_self(document: Json) -> None:
    document["definitions"]["Thing"]["allOf"] = [{"$ref": "#/definitions/Thing"}]


def _items(document: Json) -> None:
    document["definitions"]["Thing"]["properties"]["parts"] = {
        "type": "array",
        "items": {"type": "array", "items": {"$ref": "#/definitions/Thing"}},
    }


def _key(document: Json) -> None:
    own = {"$ref": "#/definitions/OwnerForeignKey"}
    document["definitions"]["OwnerForeignKey"]["properties"]["name"] = own
    document["definitions"]["Thing"]["x-filterable"] = ["owner"]


def _key_in_a_list(document: Json) -> None:
    own = {"type": "array", "items": {"$ref": "#/definitions/OwnerForeignKey"}}
    document["definitions"]["OwnerForeignKey"]["properties"]["name"] = own
    document["definitions"]["Thing"]["x-filterable"] = ["owner"]


def _variants(document: Json) -> None:
    document["definitions"]["Circle"]["x-concreteTypes"] = [{"$ref": "#/definitions/Shape"}]
    document["definitions"]["Circle"]["discriminator"] = "kind"


def _variant_of_two(document: Json) -> None:
    document["definitions"]["Thing"]["discriminator"] = "color"
    document["definitions"]["Thing"]["x-concreteTypes"] = [{"$ref": "#/definitions/Circle"}]


def _variant_of_itself(document: Json) -> None:
    document["definitions"]["Shape"]["x-concreteTypes"] = [{"$ref": "#/definitions/Shape"}]


def _references(document: Json) -> None:
    document["definitions"]["Thing"]["x-references"] = {"$ref": "#/definitions/Thing"}


def _whole(document: Json) -> None:
    document["definitions"]["Thing"] = {"$ref": "#/definitions/Shape"}
    document["definitions"]["Shape"] = {"$ref": "#/definitions/Thing"}


def _envelope(document: Json) -> None:
    document["definitions"]["ThingOne"]["properties"]["data"] = {"$ref": "#/definitions/ThingOne"}


def _parameters(document: Json) -> None:
    document["parameters"] = {
        "a": {"$ref": "#/parameters/b"},
        "b": {"$ref": "#/parameters/a"},
    }
    document["paths"][PATH]["get"]["parameters"].append({"$ref": "#/parameters/a"})


def _responses(document: Json) -> None:
    document["responses"] = {"a": {"$ref": "#/responses/b"}, "b": {"$ref": "#/responses/a"}}
    document["paths"][PATH]["get"]["responses"]["500"] = {"$ref": "#/responses/a"}


def _map(document: Json) -> None:
    document["definitions"]["Thing"]["properties"]["parts"] = {
        "type": "object",
        "additionalProperties": {"$ref": "#/definitions/Thing"},
    }


CYCLES = [
    _self, _mutual, _all_of, _all_of_self, _items, _key, _key_in_a_list, _variants,
    _variant_of_itself, _variant_of_two, _references, _whole, _envelope, _parameters, _responses, _map,
]  # fmt: skip


@pytest.mark.parametrize("cycle", CYCLES)
def test_r3_a_cycle_is_rendered_or_refused_with_its_place(
    bench: Bench, sandbox: Sandbox, cycle: Callable[[Json], None]
) -> None:
    document = definition()
    cycle(document)
    ran, faults = bench.fetch(document_text(document))
    assert faults == []
    if ran.code:
        return located(ran)
    ran, faults = bench.generate()
    assert faults == []
    if not ran.code:
        assert sandbox.check(bench.out) == ""
    return None


def chain(length: int, kind: str) -> Json:
    """Definitions that each lead to the next."""
    document = definition()
    for number in range(length):
        target = {"$ref": f"#/definitions/C{number + 1}"}
        link: Json = {"properties": {"id": target}}
        if kind == "allOf":
            link = {"allOf": [target], "properties": {f"p{number}": {"type": "string"}}}
        elif kind == "items":
            link = {"properties": {"next": {"type": "array", "items": target}}}
        elif kind == "variants":
            link = {"discriminator": "kind", "properties": {"kind": {"type": "string"}}}
            link["x-concreteTypes"] = [target]
        elif kind == "key":
            link["x-references"] = target
        document["definitions"][f"C{number}"] = link
    document["definitions"][f"C{length}"] = {"properties": {"id": {"type": "integer"}}}
    document["definitions"]["Thing"]["properties"]["owner"] = {"$ref": "#/definitions/C0"}
    document["definitions"]["Thing"]["x-filterable"] = ["owner"]
    return document


@pytest.mark.parametrize("kind", ["properties", "allOf", "items", "key"])
def test_r3_a_long_chain_needs_no_deep_stack(bench: Bench, sandbox: Sandbox, kind: str) -> None:
    ran, faults = bench.fetch(document_text(chain(400, kind)))
    assert faults == []
    assert ran.code == 0, ran.err


def test_r3_the_deepest_family_that_is_allowed_can_be_imported(
    bench: Bench, sandbox: Sandbox
) -> None:
    ran, faults = bench.fetch(document_text(chain(MAX_FAMILY_DEPTH, "variants")))
    assert (ran.code, faults) == (0, []), ran.err
    ran, faults = bench.generate()
    assert (ran.code, faults) == (0, []), ran.err
    assert sandbox.check(bench.out) == ""


@pytest.mark.parametrize("length", [MAX_FAMILY_DEPTH + 1, 2_000, 4_900])
def test_r3_a_deeper_family_is_refused_once_and_soon(bench: Bench, length: int) -> None:
    started = os.times()
    ran, faults = bench.fetch(document_text(chain(length, "variants")))
    assert faults == []
    located(ran, "MAX_FAMILY_DEPTH", f"at /definitions/C{MAX_FAMILY_DEPTH + 1}")
    assert ran.err.count(" error: ") == 1
    assert os.times().user - started.user < 15


def test_r3_a_chain_of_ten_thousand_is_refused_by_the_limit_on_definitions(bench: Bench) -> None:
    ran, faults = bench.fetch(document_text(chain(10_000, "properties")))
    assert faults == []
    located(ran, "MAX_DEFINITIONS")


ODD_NAMES = [
    "a/b", "a~b", "a~1b", "~01", "~0~1", "a%2Fb", "a%b", "a b", "-", "0", "$ref", "{x}", "caf\u00e9",
    'a"b', "a\\b", "a#b", "a?b",
]  # fmt: skip


@pytest.mark.parametrize("name", ODD_NAMES)
def test_r4_pointers_are_read_as_rfc_6901_says(bench: Bench, sandbox: Sandbox, name: str) -> None:
    document = definition()
    document["definitions"][name] = {"properties": {f"only {name}": {"type": "integer"}}}
    token = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    document["definitions"]["Thing"]["properties"]["owner"] = {"$ref": f"#/definitions/{token}"}
    ran, faults = bench.fetch(document_text(document))
    assert (ran.code, faults) == (0, []), ran.err
    ran, faults = bench.generate()
    assert (ran.code, faults) == (0, []), ran.err
    assert sandbox.check(bench.out) == ""
    models = [t for p, t in bench.rendered().items() if "/models/" in p]
    assert f"only {name}" in set().union(*map(constants, models))


@pytest.mark.parametrize(
    "ref", ["#/definitions/Missing", "#/definitions/Thing~2", "#/definitions/-"]
)
def test_r4_a_pointer_to_nothing_is_refused(bench: Bench, ref: str) -> None:
    document = definition()
    document["definitions"]["Thing"]["properties"]["owner"] = {"$ref": ref}
    ran, faults = bench.fetch(document_text(document))
    assert faults == []
    located(ran, "leads nowhere")


def test_r4_a_property_named_ref_is_data(bench: Bench, sandbox: Sandbox) -> None:
    document = definition()
    document["definitions"]["Thing"]["properties"]["$ref"] = {"type": "string"}
    ran, faults = bench.fetch(document_text(document))
    assert (ran.code, faults) == (0, []), ran.err
    ran, faults = bench.generate()
    assert (ran.code, faults) == (0, []), ran.err
    assert sandbox.check(bench.out) == ""
    assert "$ref" in constants(bench.rendered()["scalr_client/models/thing.py"])


def test_r5_what_stands_beside_a_reference_does_not_change_the_type(bench: Bench) -> None:
    texts = []
    for beside in ({}, {"type": "string", "enum": ["a"], "properties": {"evil": {}}, "items": {}}):
        document = definition()
        owner = {"$ref": "#/definitions/OwnerForeignKey", **beside}
        document["definitions"]["Thing"]["properties"]["owner"] = owner
        ran, faults = bench.fetch(document_text(document))
        assert (ran.code, faults) == (0, []), ran.err
        ran, faults = bench.generate()
        assert (ran.code, faults) == (0, []), ran.err
        text = bench.rendered()["scalr_client/models/thing.py"]
        texts.append([line for line in text.splitlines() if re.search(r"\bowner\b.*[=(]", line)])
    assert "    owner: OwnerForeignKey | None = None" in texts[0]
    assert texts[1] == texts[0]


LOCATIONS = [
    "http://{other}/x", "https://{other}/x", "//{other}/x", "file:///etc/passwd", "ftp://{other}/",
    "http://127.0.0.1:1/", "http://169.254.169.254/latest/meta-data/", "http://[::ffff:7f00:1]/",
    "http://2130706433/", "/api/user.v1beta0.yml", "http://[", "", "\\\\{other}\\x", "http://a:b@{other}/",
    "x" * 8000,
]  # fmt: skip


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_r6_no_redirect_is_followed(tmp_path: Path, status: int) -> None:
    specs = empty_companions(tmp_path / "specs")
    with Loopback(Reply(body=b"{}")) as other:
        for location in LOCATIONS:
            target = location.format(other=other.url.removeprefix("http://"))
            with Loopback(Reply(status, b"", {"Location": target})) as host:
                ran = run("fetch", "--host", host.url, "--scope", "user", "--out", str(specs))
                assert all(r.path == "/api/user.v1beta0.yml" for r in host.requests)
            assert ran.code == 3, (location, ran)
            assert not list(ran.faults())
            assert "a:b@" not in ran.err
        assert other.requests == []


@pytest.mark.parametrize(
    "host", ["file:///etc/passwd", "http://u:p@x/", "ftp://x", "http://", "x y", "http://[", "\n"]
)
def test_r6_only_the_origin_of_a_host_is_asked(no_network: None, tmp_path: Path, host: str) -> None:
    ran = run("fetch", "--host", host, "--scope", "user", "--out", str(tmp_path / "specs"))
    assert ran.code == 2
    assert "--host" in ran.err
    assert not list(ran._replace(code=1).faults())
    assert "u:p" not in ran.err


@pytest.mark.parametrize(
    "address",
    ["http://169.254.169.254/x", "127.0.0.1:1", "10.0.0.1", "[::ffff:127.0.0.1]", "2130706433",
     "0x7f.1", "metadata.internal"],
)  # fmt: skip
def test_r7_no_address_in_a_definition_is_connected_to(
    bench: Bench, no_network: None, address: str
) -> None:
    document = definition()
    document.update(host=address, schemes=["http"], externalDocs={"url": address})
    document["info"].update(contact={"url": address}, license={"url": address})
    document["securityDefinitions"] = {
        "o": {
            "type": "oauth2",
            "flow": "accessCode",
            "authorizationUrl": address,
            "tokenUrl": address,
        }
    }
    ran, faults = bench.fetch(document_text(document))
    assert (ran.code, faults) == (0, []), ran.err
    ran, faults = bench.generate()
    assert (ran.code, faults) == (0, []), ran.err
    assert not [p for p, t in bench.rendered().items() if address in t and p.endswith(".py")]
