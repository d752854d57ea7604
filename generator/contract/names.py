"""Names: how a wire name becomes a Python name, and how an operation gets its place in the client.

Rules are pure functions of the wire name. What a rule cannot decide is pinned in specs/pins.yaml, and
every name that users may have written down is locked in specs/names.lock.yaml: a locked name is used
as it stands, so a later definition cannot rename it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import field, frozen

from ..limits import MAX_FILE_NAME, MAX_SEGMENTS
from ..problems import Problem

SCOPES: Final = ("user", "account", "global")
SCOPE_PARAMETERS: Final = {"user": "envId", "account": "accountId"}
"""The path parameter that opens every path of a scope and comes from the client's settings."""

PAGING_ARGUMENTS: Final = {"maxResults": "page_size", "pageNum": "start_page"}
"""What every list takes besides its filters, in the words of the client."""

KEYWORDS: Final = frozenset(
    """False None True and as assert async await break class continue def del elif else except finally
    for from global if import in is lambda nonlocal not or pass raise return try while with
    yield""".split()  # noqa: SIM905 - one word a quote would be a page
)
RESERVED: Final = KEYWORDS | frozenset(
    """bool body builtins classmethod cls datetime dict float frozenset int list mro object overload
    property self str write_body""".split()  # noqa: SIM905
)
"""Words no argument or attribute of ours may be: keywords, and what annotations and bodies use.
Fixed here, not asked of the interpreter that runs."""

RESERVED_CLASSES: Final = RESERVED | frozenset(
    """Any AsyncPager AsyncResource ClassVar DECODERS Fields Final GIVEN_BY_HOST Literal
    Mapping Model Operation Pager Resource Self Sequence TYPE_CHECKING TypeAlias UNSET
    VARIANTS""".split()  # noqa: SIM905
)
"""Words no class of ours may be: what the modules around it import."""

TAKEN_BY_MODELS: Final = frozenset({"from_dict", "to_dict", "decode", "encode"})
"""Attributes of the models' base class."""

_RESERVED_MODULES: Final = re.compile(
    r"getattr|globals|sorted|import_module|conftest|setup|test_.*|.*_test"
    r"|con|prn|aux|nul|com[0-9]|lpt[0-9]"
)
"""Words no module of ours may be: what models/__init__.py calls, what test runners look for, and what
Windows takes for a device."""

_DIGEST: Final = 10
"""Hexadecimal digits that tell modules apart whose names begin alike."""

_VERBS: Final = {"post": "create", "patch": "update", "delete": "delete", "put": "put"}
_WORDS: Final = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")


def words(name: str) -> list[str]:
    """The words of a wire name in camelCase, dashes, underscores or anything else, in lower case."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return [word.lower() for word in _WORDS.findall(plain)]


def snake(name: str) -> str:
    """``launchOrder`` and ``launch-order`` as ``launch_order``: always an identifier, never reserved."""
    text = "_".join(words(name)) or "unnamed"
    if text[0].isdigit():
        text = "n" + text
    return text + "_" if text in RESERVED else text


def camel(name: str) -> str:
    """``cloneFarmRequest`` and ``clone-farm-request`` as ``CloneFarmRequest``."""
    text = "".join(word[0].upper() + word[1:] for word in words(name)) or "Unnamed"
    if text[0].isdigit():
        text = "N" + text
    return text + "_" if text in RESERVED else text


def class_name(definition: str) -> str:
    """A definition's name as a class name; one that already is a plain one stays as it is."""
    name = definition if re.fullmatch(r"[A-Z][A-Za-z0-9]*", definition) else camel(definition)
    return name + "_" if name in RESERVED_CLASSES else name


def module_name(name: str) -> str:
    """``name`` as the name of a file: never one that is reserved, or longer than file systems take."""
    if len(name) > MAX_FILE_NAME:
        digest = hashlib.sha256(name.encode()).hexdigest()[:_DIGEST]
        return f"{name[: MAX_FILE_NAME - _DIGEST - 1].rstrip('_')}_{digest}"
    if not _RESERVED_MODULES.fullmatch(name):
        return name
    return ("n" if name.startswith("test_") else "") + name + "_"


@frozen
class Place:
    """Where an operation lives in the client: ``user.farms.farm_roles`` + ``list``."""

    resource: tuple[str, ...]
    method: str

    def __str__(self) -> str:
        return ".".join((*self.resource, self.method))


def operation_place(scope: str, method: str, path: str, *, is_list: bool) -> Place:
    """The place that the path gives to an operation.

    The segments without parameters are the resource, the HTTP method the verb, and the segment after
    ``actions/`` a method of its own.
    """
    segments = [segment for segment in path.split("/") if segment]
    if segments and segments[0] == "{" + SCOPE_PARAMETERS.get(scope, "") + "}":
        del segments[0]
    if "actions" in segments[:-1]:
        at = segments.index("actions")
        verb = snake("_".join(part for part in segments[at + 1 :] if part[:1] != "{"))
        segments = segments[:at]
    elif method == "get":
        verb = "list" if is_list else "get"
    else:
        verb = _VERBS.get(method, snake(method))
    resource = tuple(snake(part) for part in segments if part[:1] != "{")
    return Place(resource or ("root",), verb)


@frozen
class Lock:
    """The names in use, as specs/names.lock.yaml keeps them.

    ``operations`` maps ``user GET /{envId}/farms/`` to ``farms.list``, ``definitions`` a definition
    to its class, ``enums`` a ``Definition.property`` to the alias of its values, ``properties`` a wire
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

    def over(self, other: Lock) -> Lock:
        """Both locks in one; where both have a name, this one's."""
        return Lock(**{name: {**getattr(other, name), **getattr(self, name)} for name in SECTIONS})


SECTIONS: Final = ("operations", "definitions", "enums", "properties", "parameters")


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
    """Every name that stands for two keys at once, as pins and locks can have it, by its last key."""
    count = Counter(names.values())
    return {name: key for key, name in sorted(names.items()) if count[name] > 1}


_REFUSED: Final = {
    "operations": RESERVED - {"list"},
    "definitions": RESERVED_CLASSES,
    "enums": RESERVED_CLASSES,
    "properties": RESERVED | TAKEN_BY_MODELS,
    "parameters": RESERVED,
}


def check_names(lock: Lock, file: str) -> list[Problem]:
    """Names of a lock or pin file that cannot be used: no identifiers, private, or reserved."""
    problems = []
    for section, reserved in _REFUSED.items():
        for key, name in getattr(lock, section).items():
            parts = name.split(".") if isinstance(name, str) else [""]
            usable = all(p.isascii() and p.isidentifier() and p[0] != "_" for p in parts)
            if not usable or not reserved.isdisjoint(parts):
                message = (
                    f"{section}: {key!r} is given {name!r}, which is no Python name we can use"
                )
                problems.append(Problem("name-unusable", message, file))
            elif (len(parts) > 1) != (section == "operations"):
                wanted = "resource.method" if section == "operations" else "a name without a dot"
                message = f"{section}: {key!r} is given {name!r}, and {wanted} is wanted"
                problems.append(Problem("name-unusable", message, file))
            elif len(parts) > MAX_SEGMENTS + 1:
                message = f"{section}: {key!r} is given a name of more than {MAX_SEGMENTS} segments"
                problems.append(Problem("name-unusable", f"{message} (MAX_SEGMENTS)", file))
    return problems
