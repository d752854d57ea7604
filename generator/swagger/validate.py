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
        message = f"a Swagger 2.0 document is a mapping, not {show(data)}"
        return [document.problem("not-a-mapping", message, "")]
    if problems := _too_many(document):
        return problems
    return [
        *_version(document),
        *_node(document, data, "document", ""),
        *_chained(document),
        *_without_content(document),
    ]


def _version(document: Document) -> Iterator[Problem]:
    if document.data.get("swagger") != "2.0":
        found = show(document.data["swagger"]) if "swagger" in document.data else "nothing"
        message = f"swagger must be '2.0', found {found}"
        yield document.problem("swagger-version", message, "/swagger")


def _chained(document: Document) -> Iterator[Problem]:
    """Shared parts that are references themselves: who follows one reference has followed all."""
    for section, kind in SHARED.items():
        shared = document.data.get(section)
        for name, node in shared.items() if isinstance(shared, dict) else ():
            if not is_extension(name, kind) and isinstance(node, dict) and "$ref" in node:
                message = f"one of the shared {section} is a reference itself"
                pointer = join_pointer(section, name, "$ref")
                yield document.problem("reference-chained", message, pointer)


def _without_content(document: Document) -> Iterator[Problem]:
    for key in ("info", "paths"):
        if key not in document.data:
            yield document.problem("key-missing", f"{key} is missing", "/" + key)
    paths = document.data.get("paths")
    if isinstance(paths, dict) and not any(
        isinstance(item, dict) and not item.keys().isdisjoint(METHODS)
        for path, item in paths.items()
        if not is_extension(path, "path")
    ):
        yield document.problem("no-operation", "paths has no operation", "/paths")


def _too_many(document: Document) -> list[Problem]:
    paths = document.data.get("paths")
    items = paths.values() if isinstance(paths, dict) else ()
    if sum(len(item) for item in items if isinstance(item, dict)) > MAX_OPERATIONS:
        message = f"more than {MAX_OPERATIONS:,} operations (MAX_OPERATIONS)"
        return [document.problem("too-many-operations", message, "/paths")]
    definitions = document.data.get("definitions")
    if isinstance(definitions, dict) and len(definitions) > MAX_DEFINITIONS:
        message = f"more than {MAX_DEFINITIONS:,} definitions (MAX_DEFINITIONS)"
        return [document.problem("too-many-definitions", message, "/definitions")]
    return []


def _node(document: Document, node: Any, kind: str, pointer: str) -> Iterator[Problem]:
    """Problems of ``node``, which should be of ``kind``; recursion is bounded by MAX_DEPTH."""
    if not isinstance(node, dict):
        message = f"should be a mapping ({kind}), is {show(node)}"
        yield document.problem("not-a-mapping", message, pointer)
        return
    for key in NEEDED.get(kind, ()) if "$ref" not in node else ():
        if key not in node:
            yield document.problem("key-missing", f"a {kind} needs {key}", pointer)
    if kind == "parameter" and node.get("in") == "body" and "schema" not in node:
        yield document.problem("key-missing", "a body parameter needs schema", pointer)
    for key, value in node.items():
        yield from _value(document, kind, key, value, f"{pointer}/{escape_pointer(key)}")


def _value(document: Document, kind: str, key: str, value: Any, pointer: str) -> Iterator[Problem]:
    """Problems of what a node of ``kind`` has under a key."""
    wanted = KINDS[kind].get(key)
    if wanted is None:
        if not key.startswith("x-"):
            message = f"{show(key)} is not a key of a Swagger 2.0 {kind}"
            more: Any = {"severity": "warning", "hint": "it is left out"}
            yield document.problem("unknown-key", message, pointer, **more)
    elif wanted not in LEAVES:
        yield from _inner(document, value, wanted, pointer)
    elif not LEAVES[wanted].fits(value):
        message = f"{key} should be {LEAVES[wanted].words}, is {show(value)}"
        too_long = wanted == "name" and isinstance(value, str) and len(value) > MAX_NAME
        yield document.problem("name-too-long" if too_long else "wrong-value", message, pointer)
    elif wanted == "ref" and target(value)[0] != SECTIONS[kind]:
        message = (
            f"reference {show(value)} leaves this document or names no part of it that "
            f"a {kind} can be"
        )
        hint = f"only {refer(SECTIONS[kind], '')}... is followed here"
        yield document.problem("reference-foreign", message, pointer, hint=hint)


def _inner(document: Document, value: Any, wanted: str, pointer: str) -> Iterator[Problem]:
    form, _, kind = wanted.partition(" ")
    if wanted == "schema or boolean":
        if not isinstance(value, bool):
            yield from _node(document, value, "schema", pointer)
    elif form == "map":
        yield from _map(document, value, kind, pointer)
    elif form == "list":
        if not isinstance(value, list):
            message = f"should be a list, is {show(value)}"
            yield document.problem("not-a-list", message, pointer)
        elif kind != "any":
            for index, inner in enumerate(value):
                yield from _node(document, inner, kind, f"{pointer}/{index}")
    else:
        yield from _node(document, value, wanted, pointer)


def _map(document: Document, value: Any, kind: str, pointer: str) -> Iterator[Problem]:
    """Problems of a map from names to nodes of ``kind``."""
    if not isinstance(value, dict):
        message = f"should be a mapping, is {show(value)}"
        yield document.problem("not-a-mapping", message, pointer)
        return
    for name, inner in value.items():
        place = f"{pointer}/{escape_pointer(name)}"
        if len(name) > MAX_NAME:
            message = f"a name of {len(name):,} characters; {MAX_NAME} are allowed (MAX_NAME)"
            yield document.problem("name-too-long", message, place)
        elif is_extension(name, kind):
            continue
        elif kind == "path" and len(name.strip("/").split("/")) > MAX_SEGMENTS:
            message = f"a path of more than {MAX_SEGMENTS} segments (MAX_SEGMENTS)"
            yield document.problem("path-too-long", message, place)
        else:
            yield from _node(document, inner, kind, place)


def dangling(document: Document, data: Any) -> Iterator[Problem]:
    """References of ``data`` to shared parts that are not there, those under vendor keys included."""
    for ref, pointer in references(data):
        section, name = target(ref)
        if name not in data.get(section, {}):
            message = f"{printable(ref, 200)} leads nowhere"
            hint = "restore the definition by an entry of specs/corrections.yaml"
            facts = {"section": section, "name": name}
            yield document.problem(
                "reference-dangling", message, f"{pointer}/$ref", hint=hint, data=facts
            )
