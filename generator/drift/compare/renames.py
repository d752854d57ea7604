"""Finds what was only renamed: definitions by their structure, paths by their segments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from ...swagger.read import refer, referenced, references, target

Json = Mapping[str, Any]

ALIKE: Final = 0.8
ALIKE_IN_PLACE: Final = 0.5
"""Share of properties that a renamed definition has in common with the old one, and the share that is
enough where everything that referred to the old one now refers to the new one."""

_BRACES: Final = re.compile(r"\{([^{}]*)\}")


def _signature(definition: Json, name: str) -> set[str]:
    """The properties and facts of a definition; a reference to itself does not carry its name."""
    facts = {f"{key}={json.dumps(value)}" for key, value in _facts(definition)}
    return {fact.replace(json.dumps(refer("definitions", name)), '"self"') for fact in facts}


def _facts(definition: Json) -> Iterator[tuple[str, Any]]:
    for key, value in definition.get("properties", {}).items():
        yield key, {k: value[k] for k in ("type", "$ref", "enum", "items") if k in value}
    for key in ("type", "allOf", "additionalProperties"):
        if key in definition and "properties" not in definition:
            yield key, definition[key]


def renamed_definitions(old: Json, new: Json) -> dict[str, str]:
    """Definitions that have another name in ``new``: old name to new name.

    Two definitions are the same when they share most properties; of several candidates, the one that is
    referred to from the same places wins.
    """
    before, after = old.get("definitions", {}), new.get("definitions", {})
    gone = sorted(set(before) - set(after))
    come = sorted(set(after) - set(before))
    if not gone or not come:
        return {}
    was, now = _places(old, gone), _places(new, come)
    signatures = {name: _signature(after[name], name) for name in come}
    scores = []
    for one in gone:
        ours = _signature(before[one], one)
        for other, theirs in signatures.items():
            alike, shared = _share(ours, theirs), _share(was[one], now[other])
            if alike >= (ALIKE_IN_PLACE if shared == 1 else ALIKE):
                same = before[one] == after[other]
                scores.append((shared, same, alike, one, other))
    renamed: dict[str, str] = {}
    for *_, one, other in sorted(scores, key=lambda row: (-row[0], -row[1], -row[2], row[3:])):
        if one not in renamed and other not in renamed.values():
            renamed[one] = other
    return renamed


def _places(contract: Json, names: Iterable[str]) -> dict[str, set[str]]:
    places: dict[str, set[str]] = {name: set() for name in names}
    for part in ("paths", "responses", "definitions"):
        for ref, place in references(contract.get(part, {}), part, is_map=True):
            section, name = target(ref)
            if section == "definitions" and name in places:
                places[name].add(place)
    return places


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def with_new_names(contract: Json, renamed: Mapping[str, str]) -> Json:
    """The contract as it would read with the new names of its definitions."""
    if not renamed:
        return contract
    refs = {name: refer("definitions", new) for name, new in renamed.items()}

    def walk(node: Any) -> Any:
        if isinstance(node, dict):
            copied = {key: walk(value) for key, value in node.items()}
            name = referenced(node)
            return {**copied, "$ref": refs[name]} if name in refs else copied
        return [walk(item) for item in node] if isinstance(node, list) else node

    copy: dict[str, Any] = walk(contract)
    definitions = copy.get("definitions", {})
    copy["definitions"] = {renamed.get(name, name): value for name, value in definitions.items()}
    return copy


def path_parameters(path: str) -> list[str]:
    """The names in braces, in order."""
    return _BRACES.findall(path)


def matched_paths(old: Iterable[str], new: Iterable[str]) -> dict[str, str]:
    """Paths that only changed the name of a parameter, their case or the slash at their end."""
    before, after = set(old), set(new)
    pairs: dict[str, str] = {}
    for exact in (True, False):
        left: dict[str, list[str]] = {}
        for path in sorted(after - before - set(pairs.values())):
            left.setdefault(bare_path(path, exact=exact), []).append(path)
        for path in sorted(before - after - set(pairs)):
            candidates = left.get(bare_path(path, exact=exact), [])
            if candidates:
                pairs[path] = candidates.pop(0)
    return pairs


def bare_path(path: str, *, exact: bool) -> str:
    """The path without the names of its parameters; not exact: in lower case, no slash at its end."""
    bare = _BRACES.sub("{}", path)
    return bare if exact else bare.lower().rstrip("/")
