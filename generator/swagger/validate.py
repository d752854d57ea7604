"""Validates the structure of a Swagger 2.0 document against `schema_table.KINDS`.

`check` finds every node of the wrong kind before any other step touches the document, so that the
steps after it may index without asking. Unknown ``x-`` keys pass; other unknown keys are warned of
and left out of the contract. `dangling` finds references that lead nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..limits import MAX_DEFINITIONS, MAX_NAME, MAX_OPERATIONS, MAX_SEGMENTS
from ..problems import Problem
from ..writers.terminal import printable
from .document import Document
from .pointers import escape_pointer, join_pointer
from .read import refer, references, target
from .schema_table import KINDS, LEAVES, METHODS, NEEDED, SECTIONS, SHARED, is_extension


def show(value: Any) -> str:
    """``value`` of a document for a message: its YAML kind, or itself if it is short."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "null" if value is None else printable(repr(value), 60)


def check(document: Document) -> list[Problem]:
    """Every node of ``document`` that is not what Swagger 2.0 wants there, located."""
    data = document.data
    if not isinstance(data, dict):
        return [document.problem(f"a Swagger 2.0 document is a mapping, not {show(data)}", "")]
    problems = list(_node(document, data, "document", ""))
    for section, kind in SHARED.items():
        shared = data.get(section)
        for name, node in shared.items() if isinstance(shared, dict) else ():
            extension = is_extension(name, kind)
            if not extension and isinstance(node, dict) and "$ref" in node:
                message = f"one of the shared {section} is a reference itself"
                problems.append(document.problem(message, join_pointer(section, name, "$ref")))
    if data.get("swagger") != "2.0":
        found = show(data["swagger"]) if "swagger" in data else "nothing"
        problems.insert(0, document.problem(f"swagger must be '2.0', found {found}", "/swagger"))
    for key in ("info", "paths"):
        if key not in data:
            problems.append(document.problem(f"{key} is missing", "/" + key))
    if isinstance(data.get("paths"), dict) and not _has_operation(data["paths"]):
        problems.append(document.problem("paths has no operation", "/paths"))
    if problems_of_size := _too_many(document):
        return problems_of_size
    return problems


def _has_operation(paths: dict[str, Any]) -> bool:
    return any(
        isinstance(item, dict) and not item.keys().isdisjoint(METHODS)
        for path, item in paths.items()
        if not is_extension(path, "path")
    )


def _too_many(document: Document) -> list[Problem]:
    paths = document.data.get("paths")
    items = paths.values() if isinstance(paths, dict) else ()
    if sum(len(item) for item in items if isinstance(item, dict)) > MAX_OPERATIONS:
        message = f"more than {MAX_OPERATIONS:,} operations (MAX_OPERATIONS)"
        return [document.problem(message, "/paths")]
    definitions = document.data.get("definitions")
    if isinstance(definitions, dict) and len(definitions) > MAX_DEFINITIONS:
        message = f"more than {MAX_DEFINITIONS:,} definitions (MAX_DEFINITIONS)"
        return [document.problem(message, "/definitions")]
    return []


def _node(document: Document, node: Any, kind: str, pointer: str) -> Iterator[Problem]:
    """Problems of ``node``, which should be of ``kind``; recursion is bounded by MAX_DEPTH."""
    if not isinstance(node, dict):
        yield document.problem(f"should be a mapping ({kind}), is {show(node)}", pointer)
        return
    keys = KINDS[kind]
    for key in NEEDED.get(kind, ()) if "$ref" not in node else ():
        if key not in node:
            yield document.problem(f"a {kind} needs {key}", pointer)
    if kind == "parameter" and node.get("in") == "body" and "schema" not in node:
        yield document.problem("a body parameter needs schema", pointer)
    for key, value in node.items():
        wanted = keys.get(key)
        if wanted is None:
            if not key.startswith("x-"):
                message = f"{show(key)} is not a key of a Swagger 2.0 {kind}"
                place = f"{pointer}/{escape_pointer(key)}"
                yield document.problem(message, place, severity="warning", hint="it is left out")
            continue
        leaf = LEAVES.get(wanted)
        if leaf is not None:
            if not leaf[1](value):
                place = f"{pointer}/{escape_pointer(key)}"
                yield document.problem(f"{key} should be {leaf[0]}, is {show(value)}", place)
            elif wanted == "ref" and target(value)[0] != SECTIONS[kind]:
                yield document.problem(
                    f"reference {show(value)} leaves this document or names no part of it that "
                    f"a {kind} can be",
                    f"{pointer}/$ref",
                    hint=f"only {refer(SECTIONS[kind], '')}... is followed here",
                )
            continue
        yield from _inner(document, value, wanted, f"{pointer}/{escape_pointer(key)}")


def _inner(document: Document, value: Any, wanted: str, pointer: str) -> Iterator[Problem]:
    form, _, kind = wanted.partition(" ")
    if wanted == "schema or boolean":
        if not isinstance(value, bool):
            yield from _node(document, value, "schema", pointer)
    elif form == "map":
        if not isinstance(value, dict):
            yield document.problem(f"should be a mapping, is {show(value)}", pointer)
            return
        for name, inner in value.items():
            place = f"{pointer}/{escape_pointer(name)}"
            if len(name) > MAX_NAME:
                message = f"a name of {len(name):,} characters; {MAX_NAME} are allowed (MAX_NAME)"
                yield document.problem(message, place)
            elif is_extension(name, kind):
                continue
            elif kind == "path" and len(name.strip("/").split("/")) > MAX_SEGMENTS:
                message = f"a path of more than {MAX_SEGMENTS} segments (MAX_SEGMENTS)"
                yield document.problem(message, place)
            else:
                yield from _node(document, inner, kind, place)
    elif form == "list":
        if not isinstance(value, list):
            yield document.problem(f"should be a list, is {show(value)}", pointer)
            return
        if kind != "any":
            for index, inner in enumerate(value):
                yield from _node(document, inner, kind, f"{pointer}/{index}")
    else:
        yield from _node(document, value, wanted, pointer)


def dangling(document: Document, data: Any) -> Iterator[Problem]:
    """References of ``data`` to shared parts that are not there, those under vendor keys included."""
    for ref, pointer in references(data):
        section, name = target(ref)
        if name not in data.get(section, {}):
            yield document.problem(
                f"{printable(ref, 200)} leads nowhere",
                f"{pointer}/$ref",
                hint="restore the definition by an entry of specs/corrections.yaml",
            )
