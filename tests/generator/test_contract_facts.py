"""The contract says what the host says: every fact is accounted for, every change has a name."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.support.definitions import SCOPES, SPECS, VERSION, load_yaml
from tests.support.served import needs_real

from .contract_walk import (
    CONTRACTS,
    PROSE,
    RESTORED_PATHS,
    Fact,
    facts,
    inline_bodies_named,
    operations,
    said,
    spelled_out,
)

CLOUDS = {
    "azure", "cisco", "cloudstack", "ec2", "gce", "hpcloud", "idcf", "mirantis", "ocs", "openstack",
    "otc", "rackspacenguk", "rackspacengus", "vio", "vmware",
}  # fmt: skip
RESTORED = ("CostCenter", "CostCenterForeignKey", "Project", "ProjectForeignKey",
            "ProjectListResponse")  # fmt: skip


# The deliberate changes: name, and which facts it explains --------------------------------------


class Change:
    """What one rule or correction adds to the facts of a host's text, or takes from them."""

    def __init__(
        self,
        gone: Callable[[Fact], bool] = lambda fact: False,
        new: Callable[[Fact], bool] = lambda fact: False,
        scopes: tuple[str, ...] = SCOPES,
        corrects: str = "",
    ) -> None:
        self.gone, self.new, self.scopes, self.corrects = gone, new, scopes, corrects


def _ends(*tail: str) -> Callable[[Fact], bool]:
    return lambda fact: fact[0][-len(tail) :] == tail


def _starts(*head: str) -> Callable[[Fact], bool]:
    return lambda fact: fact[0][: len(head)] == head


def _schema_key(*keys: str) -> Callable[[Fact], bool]:
    """The fact is a key of a schema, not a property or definition that is called like it."""
    return lambda f: f[0][-1] in keys and f[0][-2:-1] not in (("properties",), ("definitions",))


def _is_anchored(fact: Fact) -> bool:
    text = json.loads(fact[1])
    return fact[0][-1] == "pattern" and text.startswith("^") and text.endswith("$")


def _restored(fact: Fact) -> bool:
    at = fact[0]
    return (
        (at[0] == "definitions" and at[1] in RESTORED)
        or (at[0] == "paths" and at[1] in RESTORED_PATHS)
        or at == ("definitions", "Farm", "properties", "project", "$ref")
    )


CHANGES = {
    "prose is left out": Change(gone=_schema_key(*PROSE)),
    "where a definition is used is what the paths say": Change(gone=_schema_key("x-usedIn")),
    "the left-over of the host's templates is left out": Change(
        gone=_starts("x-dry-yaml-definitions")
    ),
    "noDoc tells the host's documentation what to hide": Change(gone=_ends("noDoc")),
    "title names the scope": Change(
        gone=_ends("info", "title"), new=lambda f: f[0] == ("info", "title")
    ),
    "type: object is said": Change(
        new=lambda f: f[0][0] == "definitions" and f[0][2:] == ("type",) and f[1] == '"object"'
    ),
    "patterns are anchored": Change(
        gone=lambda f: f[0][-1] == "pattern" and not _is_anchored(f), new=_is_anchored
    ),
    "responses have a reason phrase": Change(
        new=lambda f: f[0][-3:-2] == ("responses",) and f[0][-1] == "description"
    ),
    "operations have a name": Change(new=_ends("operationId")),
    "operations have a tag": Change(new=lambda f: f[0][-1:] == ("tags",)),
    "lists have paging": Change(
        new=lambda f: f[0][-3:-2] == ("parameters",) and f[0][-2] in ("maxResults", "pageNum")
    ),
    "lists have a filter for each x-filterable": Change(
        new=lambda f: f[0][0] == "paths" and f[0][2] == "get" and f[0][3] == "parameters"
    ),
    "a host to replace, and https": Change(new=lambda f: f[0] in (("host",), ("schemes",))),
    "bodies are JSON": Change(new=lambda f: f[0] == ("consumes",)),
    "requests are signed": Change(new=lambda f: f[0][0] in ("securityDefinitions", "security")),
    "discriminators that the host forgot": Change(
        new=lambda f: (
            f
            in (
                (("definitions", "BasicScalingRule", "discriminator"), '"ruleType"'),
                (("definitions", "ChefBootstrapConfiguration", "discriminator"), '"type"'),
            )
        ),
        scopes=("user",),
        corrects="add",
    ),
    "templates are bodies too": Change(
        new=lambda f: f[0][-1] == "x-alternativeBodies", scopes=("user",), corrects="add"
    ),
    "provider is not repeated": Change(
        gone=lambda f: (
            f[0][0] == "definitions"
            and f[0][1] in ("CloudstackCloudCredentials", "OpenstackCloudCredentials")
            and f[0][2:] == ("x-createOnly",)
            and f[1] == '"provider"'
        ),
        scopes=("account", "global"),
        corrects="remove",
    ),
    "clock times are no moments of a calendar": Change(
        gone=lambda f: (
            f[0][:2] == ("definitions", "ScalingRuleTimeFrame")
            and f[0][3:] in (("start", "format"), ("end", "format"))
            and f[1] == '"date-time"'
        ),
        scopes=("user",),
        corrects="remove",
    ),
    "no reference to webhook endpoints that the scope lacks": Change(
        gone=lambda f: (
            f[0][:2] == ("definitions", "WebhookEndpointForeignKey")
            and f[1] == '"#/definitions/WebhookEndpoint"'
        ),
        scopes=("global",),
        corrects="remove",
    ),
    "clouds that the installation cuts": Change(
        new=lambda f: (
            "cloudPlatform" in f[0]
            and f[0][-1] == "enum"
            and json.loads(f[1]) in CLOUDS - {"ec2", "gce"}
        ),
        corrects="widen",
    ),
    "what Cost Analytics brings": Change(new=_restored, corrects="restore"),
}


@cache
def served(folder: Path, scope: str) -> dict[str, Any]:
    """A scope's definition as the host serves it."""
    return load_yaml((folder / f"{scope}.{VERSION}.yml").read_bytes())


@cache
def difference(folder: Path, scope: str) -> tuple[Counter[Fact], Counter[Fact]]:
    """What the contract lacks of the host's text, and what it has beyond it."""
    before = said(inline_bodies_named(served(folder, scope)))
    after = said(spelled_out(CONTRACTS[scope]))
    return before - after, after - before


@pytest.fixture(params=SCOPES)
def compared(
    request: pytest.FixtureRequest, served_definitions: Path
) -> tuple[str, Counter[Fact], Counter[Fact]]:
    return request.param, *difference(served_definitions, request.param)


def test_every_fact_of_the_host_is_in_the_contract_or_named_as_changed(
    compared: tuple[str, Counter[Fact], Counter[Fact]],
) -> None:
    scope, gone, _ = compared
    changes = [c for c in CHANGES.values() if scope in c.scopes]
    assert [fact for fact in gone if not any(c.gone(fact) for c in changes)] == []


def test_nothing_in_the_contract_is_from_nowhere(
    compared: tuple[str, Counter[Fact], Counter[Fact]],
) -> None:
    scope, _, new = compared
    changes = [c for c in CHANGES.values() if scope in c.scopes]
    assert [fact for fact in new if not any(c.new(fact) for c in changes)] == []


@needs_real
def test_every_named_change_is_made(compared: tuple[str, Counter[Fact], Counter[Fact]]) -> None:
    scope, gone, new = compared
    for name, change in CHANGES.items():
        if scope in change.scopes:
            assert any(map(change.gone, gone)) or any(map(change.new, new)), name


def test_anchors_are_all_that_patterns_gain(
    compared: tuple[str, Counter[Fact], Counter[Fact]],
) -> None:
    _, gone, new = compared
    before = {
        at: json.loads(text)
        for at, text in gone
        if at[-1] == "pattern" and at[0] in ("paths", "definitions")
    }
    after = {at: json.loads(text) for at, text in new if at[-1] == "pattern" and at in before}
    assert after.keys() == before.keys()
    for at, text in before.items():
        assert after[at] in (f"^{text}$", f"^(?:{text})$")


KINDS_OF_FACTS = (
    "type", "format", "minLength", "maxLength", "minimum", "enum", "default", "required", "readOnly",
    "items", "$ref", "x-createOnly", "x-filterable", "x-references", "x-derived", "discriminator",
    "x-discriminator", "x-concreteTypes", "x-abstractType", "x-errorCodes", "schema",
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS_OF_FACTS)
def test_the_walk_notices_a_fact_that_is_lost(kind: str, served_definitions: Path) -> None:
    poorer = spelled_out(CONTRACTS["user"])

    def drop_last(node: Any) -> bool:
        inner = list(node.values()) if isinstance(node, dict) else node
        if isinstance(inner, list) and any(drop_last(each) for each in reversed(inner)):
            return True
        if isinstance(node, dict) and kind in node and "sample" not in node:
            return node.pop(kind) is not None
        return False

    assert drop_last(poorer["definitions"]) or drop_last(poorer["paths"])
    gone = said(inline_bodies_named(served(served_definitions, "user"))) - said(poorer)
    changes = [c for c in CHANGES.values() if "user" in c.scopes]
    assert [fact for fact in gone if not any(c.gone(fact) for c in changes)]


def test_corrections_change_what_the_table_says_and_no_more(served_definitions: Path) -> None:
    for entry in load_yaml((SPECS / "corrections.yaml").read_bytes()):
        assert {"why", "source", "scopes", "at"} < entry.keys()
        (action,) = {"add", "change", "remove", "restore", "widen"} & entry.keys()
        for scope, place in product(entry["scopes"], _list(entry["at"])):
            at = tuple(t.replace("~1", "/").replace("~0", "~") for t in place.split("/")[1:])
            gone, new = difference(served_definitions, scope)
            rules = [
                c for c in CHANGES.values() if scope in c.scopes and c.corrects in ("", action)
            ]
            mine = [f for f in new if f[0][: len(at)] == at]
            lost = [f for f in gone if f[0][: len(at)] == at]
            assert all(any(c.new(f) for c in rules) for f in mine), place
            assert all(any(c.gone(f) for c in rules) for f in lost), place
            is_idle = not mine and not lost
            assert not is_idle or (
                action in ("restore", "widen") and _has(served(served_definitions, scope), at)
            )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _has(document: dict[str, Any], at: tuple[str, ...]) -> bool:
    node: Any = document
    for token in at:
        if isinstance(node, list):
            node = {item["name"]: item for item in node}
        if not isinstance(node, dict) or token not in node:
            return False
        node = node[token]
    return True


def test_the_host_serves_310_of_the_316operations(served_definitions: Path) -> None:
    there = {
        (scope, path, method)
        for scope in SCOPES
        for path, method, _ in operations(served(served_definitions, scope))
    }
    kept = {(s, path, m) for s in SCOPES for path, m, _ in operations(CONTRACTS[s])}
    assert len(there) == 310
    assert len(kept) == 316
    assert there < kept
    assert {path for _, path, _ in kept - there} == set(RESTORED_PATHS)


SENTENCE = re.compile(r"[.!?]\s+|\n\n")
LEAST_WORDS = 6


def _normal(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))


@needs_real
def test_no_sentence_of_the_host_is_in_the_contract_or_beside_it(served_definitions: Path) -> None:
    ours = " | ".join(_normal(p.read_text()) for p in sorted(SPECS.rglob("*.yaml")))
    sentences = set()
    for scope in SCOPES:
        for at, text in facts(served(served_definitions, scope)):
            if at[-1] in PROSE and isinstance(json.loads(text), str):
                sentences |= {_normal(part) for part in SENTENCE.split(json.loads(text))}
    long_ones = {s for s in sentences if len(s.split()) >= LEAST_WORDS}
    assert len(long_ones) > 300
    assert sorted(s for s in long_ones if f" {s} " in ours) == []
