"""Diagnostics for rejected requests: which part of the signature differs, which properties are named.

Loaded only for error responses.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, NamedTuple, cast

from ._json import read
from .display import printable

PARTS = ("method", "date", "path", "query", "body")
_SHOWN = 60


class PropertyReference(NamedTuple):
    """A property that an error message names: `'FarmRole.cloudLocation' (x)`."""

    object: str | None
    """The type, such as `FarmRole`; None if the message does not say."""
    path: str
    """The property within it, nested ones with dots: `os.id`."""
    value: str | None
    """The rejected value as the message shows it."""
    values: tuple[str, ...] = ()
    """The single values, where the message shows several separated by commas."""


def explain_signature(ours: bytes, theirs: str, key_id: str) -> str:
    """Compares the string that we signed with the host's: which of the five parts differ, and where.

    The body is shown by its length and digest only, because it may hold what must not be printed.
    """
    mine = ours.split(b"\n", 4)
    host = theirs.encode("utf-8", "surrogatepass").split(b"\n", 4)
    if len(host) != len(PARTS):
        return (
            f"The host's string to sign has {len(host)} lines, not the five parts that are signed"
        )
    parts = [
        _difference(name, a, b) for name, a, b in zip(PARTS, mine, host, strict=True) if a != b
    ]
    if not parts:
        shown = f"{key_id[:4]}…{key_id[-4:]}"
        return (
            "The host signed the same string as this client, so the secret key is not the one that"
            f" belongs to the key id {printable(shown)}"
        )
    return "The host signed another string: " + "; ".join(parts)


def _difference(name: str, ours: bytes, theirs: bytes) -> str:
    pairs = zip(ours, theirs, strict=False)
    at = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(ours), len(theirs)))
    if name == "body":
        digests = f"ours {_digest(ours)}, theirs {_digest(theirs)}"
        return f"the body differs from byte {at + 1} on ({digests})"
    # The part may be UTF-8: count characters, not bytes.
    character = len(ours[:at].decode("utf-8", "ignore")) + 1
    return (
        f"the {name} differs from character {character} on"
        f" (ours {_around(ours, at)}, theirs {_around(theirs, at)})"
    )


def _around(part: bytes, at: int) -> str:
    start = max(0, at - _SHOWN // 3)
    text = part[start : start + _SHOWN].decode("utf-8", "replace")
    return f"'{'…' if start else ''}{printable(text)}{'…' if len(part) > start + _SHOWN else ''}'"


def _digest(body: bytes) -> str:
    return f"{len(body)} bytes, SHA-256 {hashlib.sha256(body).hexdigest()[:16]}"


_NAME = r"[A-Za-z_]\w*(?:\.\w+)*"
_QUOTED = re.compile(rf"'({_NAME})'")
# The free sentences of older hosts, which name a property without quotes.
_FREE = re.compile(
    rf"\b(?:[Pp]ropert(?:y|ies)|Invalid timestamp) (?P<list>{_NAME}(?:, {_NAME})*)"
    rf"|\bUnexpected type '[^']*' in (?P<field>{_NAME})"
    rf"|\b(?:Unexpected|Invalid) (?P<value>{_NAME}) value\b"
)
_INTRODUCED = re.compile(r"(?:[Pp]ropert(?:y|ies)|Requested|and|or|,)\s*$")


def properties_named(message: str) -> tuple[PropertyReference, ...]:
    """The properties that a message names, in order; empty if it names none.

    Reads `'Role.os.id' (x) was not found.`, `Property 'A.b.c' is required.`, several of them in a
    row, and the unquoted sentences of older hosts (`Property X contains ...`, `properties X, Y that
    ...`).
    """
    message = message[:10_000]
    found = _quoted(message)
    if not found:
        for match in _FREE.finditer(message):
            names = match["list"] or match["field"] or match["value"]
            found += [_reference(name, None) for name in names.split(", ")]
    return tuple(found)


def _quoted(message: str) -> list[PropertyReference]:
    found: list[PropertyReference] = []
    waiting: list[str] = []
    position = 0
    while match := _QUOTED.search(message, position):
        name, before = match[1], message[position : match.start()]
        value, position = _parenthesised(message, match.end())
        if not (value is not None or _is_qualified(name) or _INTRODUCED.search(before)):
            continue
        if value is None:
            waiting.append(name)
            continue
        listed = tuple(part.strip() for part in value.split(","))
        names = [*waiting, name]
        if waiting and len(listed) == len(names):
            found += [_reference(n, v) for n, v in zip(names, listed, strict=True)]
        else:
            found += [_reference(n, None) for n in waiting]
            found.append(_reference(name, value, listed if len(listed) > 1 else ()))
        waiting = []
    return found + [_reference(name, None) for name in waiting]


def _is_qualified(name: str) -> bool:
    return "." in name and name[0].isupper()


def _reference(name: str, value: str | None, values: tuple[str, ...] = ()) -> PropertyReference:
    owner, _, path = name.partition(".")
    if not _is_qualified(name):
        return PropertyReference(None, name, value, values)
    return PropertyReference(owner, path, value, values)


def _parenthesised(message: str, start: int) -> tuple[str | None, int]:
    """The text in the parentheses that open at `start`, and where it ends."""
    opening = re.compile(r"\s*\(").match(message, start)
    if opening is None:
        return None, start
    depth = 1
    for position in range(opening.end(), len(message)):
        depth += (message[position] == "(") - (message[position] == ")")
        if depth == 0:
            return message[opening.end() : position], position + 1
    return None, start


_SECRET_NAME = re.compile(
    r"secret|passw|passphrase|pwd|(private|api|access)_?key|token|credentials$", re.IGNORECASE
)
_HIDEABLE = frozenset({"value", "computedValue", "currentValue"})
"""What an object that can be `hidden` hides, as a global variable does."""


def masked_json(body: bytes, limit: int = 2000) -> str:
    """A JSON body for people, at most `limit` long, with the values of secret-looking names left
    out.
    """
    try:
        return printable(json.dumps(_masked(read(body)), ensure_ascii=False), limit)
    except (ValueError, RecursionError):
        return f"of {_digest(body)}"


def _masked(value: Any) -> Any:
    if isinstance(value, dict):
        given = cast("dict[str, Any]", value)
        hidden = _HIDEABLE if given.get("hidden") else frozenset[str]()
        return {
            name: "********" if name in hidden or _SECRET_NAME.search(name) else _masked(item)
            for name, item in given.items()
        }
    if isinstance(value, list):
        return [_masked(item) for item in cast("list[object]", value)]
    return value
