"""Parses YAML or JSON text into plain data, within the bounds of limits.py.

Reads events of libyaml and builds the data itself, because the loaders of the YAML library guess
types (``no`` is a boolean, ``1:30`` a number), overwrite duplicate keys, and expand aliases without
bound. Here plain scalars follow the JSON schema of YAML 1.2, keys are always strings (a Scalr host
writes response codes as integers), and every bound holds while reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml
from attrs import define, field

from ..limits import MAX_BYTES, MAX_DEPTH, MAX_DIGITS, MAX_NODES, MAX_SCALAR
from ..problems import Problem, ProblemsError, too_large
from .positions import LOADER, Positions, positions

_CONSTANTS: Final[dict[str, Any]] = {
    "": None,
    "~": None,
    "null": None,
    "true": True,
    "false": False,
}
_CONSTANTS.update({"Null": None, "NULL": None, "True": True, "TRUE": True})
_CONSTANTS.update({"False": False, "FALSE": False})
_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")
_FLOAT: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\Z")
_NUMBER_START: Final = frozenset("-0123456789")
_TEXT_TAGS: Final = ("tag:yaml.org,2002:str", "!")
_NODE_TAGS: Final = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
# JSON writes a character beyond U+FFFF as two escapes, which YAML does not know.
_PAIR: Final = re.compile(
    r"(?<!\\)((?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
)

FOREIGN_BREAK: Final = re.compile("[\\x85\\u2028\\u2029]")
"""Line breaks in YAML 1.1 that are ordinary characters in JSON: reading would change a text."""


def is_number(text: str) -> bool:
    """Whether a plain scalar of this text is read as a number, which a YAML 1.1 writer may not know."""
    return _FLOAT.match(text) is not None


@define
class Document:
    """The parsed text of one file and the way back to its lines."""

    name: str
    text: str
    data: Any
    _positions: Positions | None = field(default=None, init=False)

    def locate(self, pointer: str) -> tuple[int, int]:
        """Line and column (from 1) of the node at ``pointer``, or of its nearest ancestor.

        Positions are gathered at the first call: a document without problems never pays.
        """
        if self._positions is None:
            self._positions = positions(self.text)
        while pointer not in self._positions and pointer:
            pointer = pointer.rpartition("/")[0]
        return self._positions.get(pointer, (1, 1))

    def problem(self, code: str, message: str, pointer: str, **more: Any) -> Problem:
        """A problem at ``pointer`` of this document."""
        line, column = self.locate(pointer)
        return Problem(code, message, self.name, line, column, pointer, **more)


def parse(raw: bytes | str, name: str) -> Document:
    """Read one YAML or JSON document called ``name`` (a path or URL, for messages).

    Raises `ProblemsError` with one located problem for text that is too large, not UTF-8, not YAML,
    nested or aliased beyond the limits, or that has duplicate keys, more than one document, or line
    ends that only YAML knows.
    """
    if len(raw) > MAX_BYTES:
        raise ProblemsError([too_large(name)])
    if isinstance(raw, bytes):
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as bad:
            line = raw.count(b"\n", 0, bad.start) + 1
            raise _error("not-utf8", name, f"byte {bad.start} is not UTF-8", line) from None
    else:
        text = raw
    if odd := FOREIGN_BREAK.search(text):
        line, start = text.count("\n", 0, odd.start()) + 1, text.rfind("\n", 0, odd.start())
        message = f"a raw U+{ord(odd[0]):04X}, which is a line break in YAML"
        hint = f"write it as \\u{ord(odd[0]):04x} in a text with double quotes"
        column = odd.start() - start
        raise _error("line-break-foreign", name, message, line, column, hint=hint)
    if text.lstrip()[:1] == "{":
        text = _PAIR.sub(_paired, text)
    return Document(name, text, _build(text, name))


def _paired(found: re.Match[str]) -> str:
    high, low = int(found[2], 16) - 0xD800, int(found[3], 16) - 0xDC00
    return found[1] + chr(0x10000 + (high << 10) + low)


def _error(
    code: str, name: str, message: str, line: int = 0, column: int = 1, *, hint: str = ""
) -> ProblemsError:
    column = column if line else 0
    return ProblemsError([Problem(code, message, name, line, column, hint=hint)])


class _Builder:
    """State of one walk over the events, with a method for each kind, so that the loop stays flat."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.nodes = 0
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.open_anchors: list[str] = []

    def fail(self, event: Any, code: str, message: str, hint: str = "") -> ProblemsError:
        mark = event.start_mark
        return _error(code, self.name, message, mark.line + 1, mark.column + 1, hint=hint)

    def count(self, event: Any, nodes: int = 1) -> None:
        self.nodes += nodes
        if self.nodes > MAX_NODES:
            message = f"more than {MAX_NODES:,} nodes, aliases expanded (MAX_NODES)"
            raise self.fail(event, "too-many-nodes", message)

    def key(self, event: Any, container: dict[str, Any]) -> str:
        key: str = event.value
        if len(key) > MAX_SCALAR:
            message = f"a key of more than {MAX_SCALAR:,} characters (MAX_SCALAR)"
            raise self.fail(event, "scalar-too-long", message)
        if key in container:
            hint = "one of the two would be lost: remove one"
            raise self.fail(event, "duplicate-key", f"duplicate key {key!r}", hint)
        if key == "<<" and event.style in (None, ""):
            raise self.fail(event, "merge-key", "a YAML merge key is not accepted")
        if event.anchor is not None:
            self.anchors[event.anchor] = (key, 1)
        return key

    def scalar(self, event: Any) -> Any:
        value: str = event.value
        if len(value) > MAX_SCALAR:
            message = f"a text of more than {MAX_SCALAR:,} characters (MAX_SCALAR)"
            raise self.fail(event, "scalar-too-long", message)
        if event.tag is not None:
            if event.tag in _TEXT_TAGS:
                return value
            raise self.fail(event, "yaml-tag", f"YAML tag {event.tag!r} is not accepted")
        if event.style is not None and event.style != "":
            return value
        if value in _CONSTANTS:
            return _CONSTANTS[value]
        if value[0] not in _NUMBER_START:
            return value
        if _INTEGER.match(value):
            if len(value) > MAX_DIGITS:
                message = f"a number of more than {MAX_DIGITS} digits (MAX_DIGITS)"
                raise self.fail(event, "number-too-long", message)
            return int(value)
        if _FLOAT.match(value):
            number = float(value)
            if number in (float("inf"), float("-inf")):
                message = "a number beyond what a double can hold"
                raise self.fail(event, "number-too-large", message)
            return number
        return value

    def check_start(self, event: Any, depth: int, *, is_key: bool) -> None:
        """Raise for a mapping or sequence that may not begin here."""
        if depth >= MAX_DEPTH:
            message = f"nested more than {MAX_DEPTH} deep (MAX_DEPTH)"
            raise self.fail(event, "nested-too-deep", message)
        if is_key:
            raise self.fail(event, "key-not-plain", "a key that is a mapping or sequence")
        if event.tag is not None and event.tag not in _NODE_TAGS:
            raise self.fail(event, "yaml-tag", f"YAML tag {event.tag!r} is not accepted")

    def alias(self, event: Any, *, is_key: bool) -> Any:
        if event.anchor in self.open_anchors:
            message = f"alias {event.anchor!r} is inside the node that it names"
            raise self.fail(event, "alias-cycle", message)
        if event.anchor not in self.anchors:
            raise self.fail(event, "alias-unknown", f"alias {event.anchor!r} has no anchor")
        if is_key:
            raise self.fail(event, "key-not-plain", "a key that is an alias")
        value, nodes = self.anchors[event.anchor]
        self.count(event, nodes)
        return value


def _build(text: str, name: str) -> Any:
    try:
        return _walk(text, _Builder(name))
    except yaml.MarkedYAMLError as bad:
        mark = bad.problem_mark or bad.context_mark
        what = bad.problem or bad.context or "cannot be read"
        place = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        raise _error("not-yaml", name, f"not YAML: {what}", *place) from None
    except yaml.YAMLError as bad:
        position = getattr(bad, "position", 0) or 0
        line = text.count("\n", 0, position) + 1
        reason = getattr(bad, "reason", None) or "cannot be read"
        raise _error("not-yaml", name, f"not YAML: {reason}", line) from None


def _walk(text: str, builder: _Builder) -> Any:
    root: list[Any] = []
    # One entry an open node: container, pending key (mapping only), is it a mapping, its anchor and
    # the node count when it opened.
    container: Any = root
    key: str | None = None
    is_map = False
    stack: list[tuple[Any, str | None, bool, str | None, int]] = []
    anchor_here: str | None = None
    opened_at = 0
    events: Iterator[Any] = yaml.parse(text, Loader=LOADER)  # typed as marks that may be None
    for event in events:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            builder.count(event)
            if is_map and key is None:
                key = builder.key(event, container)
                container[key] = None
                continue
            value = builder.scalar(event)
            if event.anchor is not None:
                builder.anchors[event.anchor] = (value, 1)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            builder.count(event)
            builder.check_start(event, len(stack), is_key=is_map and key is None)
            inner: Any = {} if kind is yaml.MappingStartEvent else []
            if is_map:
                container[key] = inner
            else:
                container.append(inner)
            stack.append((container, None, is_map, anchor_here, opened_at))
            container, key, is_map = inner, None, kind is yaml.MappingStartEvent
            anchor_here, opened_at = event.anchor, builder.nodes - 1
            if anchor_here is not None:
                builder.open_anchors.append(anchor_here)
            continue
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            if anchor_here is not None:
                builder.open_anchors.remove(anchor_here)
                builder.anchors[anchor_here] = (container, builder.nodes - opened_at)
            container, key, is_map, anchor_here, opened_at = stack.pop()
            continue
        elif kind is yaml.AliasEvent:
            value = builder.alias(event, is_key=is_map and key is None)
        elif kind is yaml.DocumentStartEvent and root:
            raise builder.fail(event, "second-document", "a second document in one file")
        else:
            continue
        if is_map:
            container[key] = value
            key = None
        else:
            container.append(value)
    return root[0] if root else None
