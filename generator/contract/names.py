"""Names, in words: how a wire name becomes one, and how an operation gets its place.

Rules are pure functions of the wire name. A name is text with its words in lower case joined by ``_``
(``farm_roles``), or a type's name (``FarmRole``), and belongs to no language: a target spells it as it
must. What a rule cannot decide is pinned in specs/pins.yaml, and every name that users may have
written down is locked in specs/names.lock.yaml: a locked name stays, so a later definition cannot rename
it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Final

from attrs import field, frozen

SCOPES: Final = ("user", "account", "global")
VERSION: Final = "v1beta0"
"""Version of the API, where nobody names another."""

SCOPE_PARAMETERS: Final = {"user": "envId", "account": "accountId"}
"""The path parameter that opens every path of a scope and comes from the client's settings."""

PAGING_ARGUMENTS: Final = {"maxResults": "page_size", "pageNum": "start_page"}
"""What every list takes besides its filters, in the words of the client."""

Words = Annotated[tuple[str, ...], "words"]
"""A name as its words: ``("farm", "roles")``."""

_VERBS: Final = {"post": "create", "patch": "update", "delete": "delete", "put": "put"}
_WORDS: Final = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")


def words(name: str) -> list[str]:
    """The words of a wire name in camelCase, dashes, underscores or anything else, in lower case."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return [word.lower() for word in _WORDS.findall(plain)]


def worded(name: str) -> str:
    """``launchOrder`` and ``launch-order`` as ``launch_order``; always begins with a letter."""
    text = "_".join(words(name)) or "unnamed"
    return "n" + text if text[0].isdigit() else text


def split(name: str) -> Words:
    """The words of a name: ``farm_roles`` as ``("farm", "roles")``."""
    return tuple(name.split("_"))


def plain(name: str) -> str:
    """A name without the ``_`` that a language puts after its reserved words, in every segment."""
    return ".".join(part.rstrip("_") or part for part in name.split("."))


def camel(name: str) -> str:
    """``cloneFarmRequest`` and ``clone-farm-request`` as ``CloneFarmRequest``."""
    text = "".join(word[0].upper() + word[1:] for word in words(name)) or "Unnamed"
    return "N" + text if text[0].isdigit() else text


def type_name(definition: str) -> str:
    """A definition's name as that of a type; one that already is a plain one stays as it is."""
    return definition if re.fullmatch(r"[A-Z][A-Za-z0-9]*", definition) else camel(definition)


@frozen
class Place:
    """Where an operation lives in the client: ``user.farms.farm_roles`` + ``list``."""

    resource: tuple[str, ...]
    method: str

    def __str__(self) -> str:
        return ".".join((*self.resource, self.method))


def is_action(path: str) -> bool:
    """Whether a path is one of those that name what they do: ``/farms/{farmId}/actions/launch/``."""
    return "actions" in [segment for segment in path.split("/") if segment][:-1]


def operation_place(scope: str, method: str, path: str, *, is_list: bool) -> Place:
    """The place that the path gives to an operation.

    The segments without parameters are the resource, the HTTP method the verb, and the segment after
    ``actions/`` a method of its own.
    """
    segments = [segment for segment in path.split("/") if segment]
    if segments and segments[0] == "{" + SCOPE_PARAMETERS.get(scope, "") + "}":
        del segments[0]
    if is_action(path):
        at = segments.index("actions")
        verb = worded("_".join(part for part in segments[at + 1 :] if part[:1] != "{"))
        segments = segments[:at]
    elif method == "get":
        verb = "list" if is_list else "get"
    else:
        verb = _VERBS.get(method, worded(method))
    resource = tuple(worded(part) for part in segments if part[:1] != "{")
    return Place(resource or ("root",), verb)


@frozen
class Lock:
    """The names in use, as specs/names.lock.yaml keeps them, or in words (see `neutral`).

    ``operations`` maps ``user GET /{envId}/farms/`` to ``farms.list``, ``definitions`` a definition
    to its type, ``enums`` a ``Definition.property`` to the name of its values, ``properties`` a wire
    name to its attribute (or ``Definition.wire``, where only there), ``parameters`` a path or query
    parameter to its argument.
    """

    operations: Mapping[str, str] = field(factory=dict)
    definitions: Mapping[str, str] = field(factory=dict)
    enums: Mapping[str, str] = field(factory=dict)
    properties: Mapping[str, str] = field(factory=dict)
    parameters: Mapping[str, str] = field(factory=dict)

    @classmethod
    def from_data(cls, data: Any) -> Lock:
        """A lock from the parsed file; sections that are missing are empty."""
        data = data or {}
        return cls(**{name: dict(data.get(name) or {}) for name in SECTIONS})

    def to_data(self) -> dict[str, dict[str, str]]:
        """The inverse of `from_data`, sorted."""
        return {name: dict(sorted(getattr(self, name).items())) for name in SECTIONS}

    def neutral(self) -> Lock:
        """The same names in words, without what a language adds to its reserved words."""
        return Lock(
            **{
                section: {key: plain(name) for key, name in getattr(self, section).items()}
                for section in SECTIONS
            }
        )

    def over(self, other: Lock) -> Lock:
        """Both locks in one; where both have a name, this one's."""
        return Lock(**{name: {**getattr(other, name), **getattr(self, name)} for name in SECTIONS})


SECTIONS: Final = ("operations", "definitions", "enums", "properties", "parameters")


@frozen
class NameFiles:
    """The two files of names of a specs folder, as they are written, each with its path."""

    pins: Lock = Lock()
    lock: Lock = Lock()
    pins_file: str = ""
    lock_file: str = ""

    @property
    def spelled(self) -> Lock:
        """Every name in use, as it is written: pins over the lock."""
        return self.pins.over(self.lock)

    @property
    def used(self) -> Lock:
        """Every name in use, in words."""
        return self.spelled.neutral()


def operation_key(scope: str, method: str, path: str) -> str:
    """How pins and lock name an operation: ``user GET /{envId}/farms/``."""
    return f"{scope} {method.upper()} {path}"


def resolve(
    claims: Iterable[tuple[str, str]], pinned: Mapping[str, str], reserved: Iterable[str] = ()
) -> dict[str, str]:
    """A distinct name for each ``(key, wanted name)``; pinned keys keep theirs, the rest give way.

    Claims are served in sorted order, so that the outcome does not depend on the order of a text. A
    claim whose wanted name is taken or ``reserved`` gets the first free of ``name_2``, ``name_3``, ...
    """
    wanted = dict(claims)
    names = {key: pinned[key] for key in wanted if key in pinned}
    taken = Taken([*names.values(), *reserved])
    for key in sorted(wanted):
        if key not in names:
            names[key] = taken.claim(wanted[key])
    return names


class Taken:
    """The names in use in one place, where each new one must be distinct."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = set(names)
        self._next: dict[str, int] = {}
        """From where to look for a free number, so that many equal names take no squared time."""

    def claim(self, name: str) -> str:
        """``name``, or the first of ``name_2``, ``name_3``, ... that is not taken; taken from now on."""
        free, number = name, self._next.get(name, 2)
        while free in self._names:
            free, number = f"{name}_{number}", number + 1
        self._next[name] = number
        self._names.add(free)
        return free


def shared(names: Mapping[str, str]) -> dict[str, str]:
    """Names claimed by more than one key, as pins and locks can have it, each with the last such key."""
    count = Counter(names.values())
    return {name: key for key, name in sorted(names.items()) if count[name] > 1}
