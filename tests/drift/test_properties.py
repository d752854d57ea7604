"""What must hold whatever the definition and whatever the edit."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.contract import files as contract_files
from generator.contract.canonicalise import Canonical, canonicalise
from generator.drift import served
from generator.drift.compare.document import compare
from generator.drift.compare.kinds import kinds
from generator.problems import ProblemsError
from generator.source.text import Text
from generator.swagger.document import Document, parse
from generator.swagger.pointers import join_pointer
from tests.support.definitions import SCOPES, SPECS

from .conftest import contract_text, definition
from .mutations import CASES, Case

SCOPE = "global"
CORRECTIONS = contract_files.load_corrections(SPECS)
NAMES = contract_files.load_names(SPECS).used
COMMITTED = {
    scope: contract_files.read_file(SPECS / contract_files.file_name(scope)).data
    for scope in SCOPES
}

SETS = {"required", "enum", "x-createOnly", "x-filterable", "x-usedIn", "parameters", "consumes"}
PROSE = ("description", "summary")
FEW = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
MORE = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def read(raw: bytes | str, scope: str) -> served.ServedScope | served.NotChecked:
    body = raw.encode() if isinstance(raw, str) else raw
    return served.read(
        Text(scope, "https://host/x", body), COMMITTED[scope], "v1beta0", CORRECTIONS, NAMES
    )


def changes(raw: bytes | str, scope: str) -> list[str]:
    """The kinds of change that a text is found to bring, or why it cannot be checked."""
    return changes_of(read(raw, scope), scope)


def changes_of(found: served.ServedScope | served.NotChecked, scope: str) -> list[str]:
    if isinstance(found, served.NotChecked):
        return [found.state]
    compared = compare(COMMITTED[scope], found.contract, scope, NAMES).changes
    return [each.kind for each in (*found.changes, *compared)]


def shuffled(node: Any, rng: random.Random, key: str = "") -> Any:
    if isinstance(node, dict):
        items = [(k, shuffled(v, rng, k)) for k, v in node.items()]
        rng.shuffle(items)
        return dict(items)
    if isinstance(node, list):
        items = [shuffled(item, rng) for item in node]
        if key in SETS or key == "x-concreteTypes":
            rng.shuffle(items)
        return items
    return node


def reworded(node: Any, text: str) -> Any:
    if isinstance(node, dict):
        return {
            k: text if k in PROSE and isinstance(v, str) else reworded(v, text)
            for k, v in node.items()
        }
    return [reworded(item, text) for item in node] if isinstance(node, list) else node


@pytest.mark.parametrize("scope", SCOPES)
def test_the_contract_compared_with_itself_is_silent(scope: str) -> None:
    assert changes(contract_text(scope), scope) == []


@pytest.mark.parametrize("scope", SCOPES)
def test_the_real_definition_is_the_contract(scope: str) -> None:
    assert changes(json.dumps(definition(scope)), scope) == []


@FEW
@given(seed=st.integers(0, 2**32), scope=st.sampled_from(("account", "global")))
def test_order_means_nothing(seed: int, scope: str) -> None:
    assert changes(json.dumps(shuffled(definition(scope), random.Random(seed))), scope) == []


@FEW
@given(
    style=st.sampled_from((None, '"', "'", "|")),
    flow=st.sampled_from((None, True, False)),
    indent=st.integers(2, 8),
    width=st.integers(20, 200),
)
def test_how_yaml_is_written_means_nothing(
    style: str | None, flow: bool | None, indent: int, width: int
) -> None:
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    data = definition(SCOPE)
    if style is not None:  # a quoted number is a text
        data = json.loads(json.dumps(data))
        style = style if not _has_other_scalars(data) else None
    raw = yaml.dump(
        data, Dumper=dumper, default_style=style, default_flow_style=flow, indent=indent,
        width=width, sort_keys=False,
    )  # fmt: skip
    assert changes(raw, SCOPE) == []


def _has_other_scalars(node: Any) -> bool:
    if isinstance(node, dict):
        return any(_has_other_scalars(value) for value in node.values())
    if isinstance(node, list):
        return any(_has_other_scalars(value) for value in node)
    return not isinstance(node, str)


@FEW
@given(text=st.text(alphabet=st.characters(categories=("L", "N", "P", "S", "Zs")), max_size=80))
def test_prose_means_nothing(text: str) -> None:
    raw = json.dumps(reworded(definition(SCOPE), text), ensure_ascii=False)
    assert changes(raw, SCOPE) == []


def _canonical(data: Any, scope: str) -> Canonical:
    document = Document("definition", "", data)
    return canonicalise(document, scope, CORRECTIONS, NAMES)


def _all_kinds(old: Any, new: Any, scope: str) -> list[tuple[str, ...]]:
    return [(c.kind, *c.also) for c in compare(old, new, scope, NAMES).changes]


def _mirrored(forth: list[tuple[str, ...]], back: list[tuple[str, ...]]) -> None:
    table = kinds()
    for one, other in ((forth, back), (back, forth)):
        there = {name for each in other for name in each}
        for names in one:
            expected = {mirror for name in names for mirror in table[name].mirror}
            assert expected & there, f"{names} has no mirror among {sorted(there)}"


@pytest.mark.parametrize(
    "case", [case for case in CASES if kinds()[case.kind].mirror], ids=lambda case: case.name
)
def test_the_opposite_change_gives_the_mirrored_kind(case: Case) -> None:
    before, after = definition(case.scope), definition(case.scope)
    if case.contract is not None:
        case.contract(before)
    if case.host is not None:
        case.host(after)
    served = {"host", "schemes", "consumes", "securityDefinitions", "security"}
    old, new = (dict(_canonical(data, case.scope).contract) for data in (before, after))
    for data, whole in ((before, old), (after, new)):
        whole.update({key: data[key] for key in served if key in data})

    _mirrored(_all_kinds(old, new, case.scope), _all_kinds(new, old, case.scope))


NO_FACTS = {"description", "title", "operationId", "tags", "summary", "x-usedIn"}
WRITTEN_BY_US = {"host", "schemes", "consumes", "securityDefinitions", "security", "produces"}


def facts(node: Any, trail: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The place of everything in a contract that says something about the API."""
    items = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in items:
        here = (*trail, str(key))
        if isinstance(node, dict) and key in NO_FACTS and "properties" not in trail[-1:]:
            continue
        yield here
        if isinstance(value, dict | list):
            yield from facts(value, here)


EDITS = [(trail, what) for trail in facts(COMMITTED[SCOPE]) for what in ("remove", "change")]


def edited(trail: tuple[str, ...], what: str) -> Any | None:
    """The contract with one fact removed or changed; None where the edit says nothing new."""
    data = copy.deepcopy(COMMITTED[SCOPE])
    node = data
    for token in trail[:-1]:
        node = node[int(token)] if isinstance(node, list) else node[token]
    key: Any = int(trail[-1]) if isinstance(node, list) else trail[-1]
    value = node[key]
    if what == "remove":
        if _is_default(trail, value):
            return None
        del node[key]
    elif isinstance(value, bool):
        node[key] = not value
    elif isinstance(value, int | float):
        node[key] = value + 1
    elif isinstance(value, str) and trail[-1] == "type":
        node[key] = "integer" if value != "integer" else "boolean"
    elif isinstance(value, str) and trail[-1] != "swagger":
        node[key] = value + "x"
    else:
        return None
    return data


def _is_default(trail: tuple[str, ...], value: Any) -> bool:
    """Whether leaving it out says the same: what we write ourselves, and what Swagger assumes."""
    if value is False and trail[-1] != "default":
        return True
    if trail[-1] == "type" and value == "object":
        return True
    if trail[0] in ("parameters", "basePath") or (len(trail) == 1 and trail[0] in WRITTEN_BY_US):
        return True
    return trail[0] == "paths" and trail[2:4] == ("get", "parameters") and len(trail) < 6


@MORE
@given(edit=st.sampled_from(EDITS))
def test_every_edit_of_a_fact_is_found(edit: tuple[tuple[str, ...], str]) -> None:
    data = edited(*edit)
    if data is None:
        return
    found = read(json.dumps(data), SCOPE)
    cut = (
        isinstance(found, served.ServedScope) and found.cuts
    )  # reported as the installation's profile
    assert cut or changes_of(found, SCOPE), join_pointer(*edit[0])


@MORE
@example(edit=(("info", "version"), "change"))  # 1.0.0 and 1.0.0x: neither is the later one
@given(edit=st.sampled_from(EDITS))
def test_an_edit_and_its_reverse_are_mirrored(edit: tuple[tuple[str, ...], str]) -> None:
    data = edited(*edit)
    if data is None:
        return
    found = read(json.dumps(data), SCOPE)
    if isinstance(found, served.NotChecked) or found.changes:
        return
    _mirrored(
        _all_kinds(COMMITTED[SCOPE], found.contract, SCOPE),
        _all_kinds(found.contract, COMMITTED[SCOPE], SCOPE),
    )


def test_canonical_text_reads_back_as_itself() -> None:
    for scope in SCOPES:
        text = contract_files.to_text(COMMITTED[scope])
        assert parse(text, scope).data == COMMITTED[scope]


def test_what_cannot_be_parsed_is_no_definition() -> None:
    with pytest.raises(ProblemsError):
        parse("a: [", "x")
    assert changes("a: [", SCOPE) == ["not-a-definition"]
