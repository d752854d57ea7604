"""Python names: how the words of the model become attributes, arguments, classes and modules.

A name file (pins.yaml, names.lock.yaml) holds names as Python spells them, because that is what users
write down. `check` says which of them Python cannot use; `neutral` and `written` lead from there to the
words of the model and back.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import Any, Final

from ...contract.names import SECTIONS, Lock, Words, plain, split
from ...limits import MAX_FILE_NAME, MAX_SEGMENTS
from ...problems import Problem

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


def snake(words: Words) -> str:
    """``("launch", "order")`` as ``launch_order``: an identifier, never a reserved word."""
    return _free("_".join(words), RESERVED)


def method_name(words: Words) -> str:
    """The method of an operation; ``list`` is one, and hides the type only within its class."""
    text = "_".join(words)
    return text if text == "list" else snake(words)


def attribute(words: Words) -> str:
    """The attribute of a property: no reserved word, and no method of the models' base class."""
    return _free(snake(words), TAKEN_BY_MODELS)


def class_name(name: str) -> str:
    """The class of a model, or the alias of an enum."""
    return _free(name, RESERVED_CLASSES)


def _free(text: str, reserved: frozenset[str]) -> str:
    return text + "_" if text in reserved else text


def dotted(scope: str, resource: tuple[Words, ...], *name: Words) -> str:
    """What users type after the client: ``global_.os.get``."""
    return ".".join((package(scope), *map(snake, resource), *map(method_name, name)))


def package(scope: str) -> str:
    """Package, and attribute of the client, of a scope."""
    return snake((scope,))


def resource_class(path: tuple[Words, ...]) -> str:
    """Class of a resource; the async one has ``Async`` before it."""
    camel = ("".join(word[:1].upper() + word[1:] for word in part) for part in path)
    return "".join(_free(part, RESERVED) for part in camel) + "Resource"


def resource_module(path: tuple[Words, ...]) -> str:
    """Module of a resource within its scope's package."""
    return module_name("_".join(map(snake, path)))


def module_name(name: str) -> str:
    """``name`` as the name of a file: never one that is reserved, or longer than file systems take."""
    if len(name) > MAX_FILE_NAME:
        digest = hashlib.sha256(name.encode()).hexdigest()[:_DIGEST]
        return f"{name[: MAX_FILE_NAME - _DIGEST - 1].rstrip('_')}_{digest}"
    if not _RESERVED_MODULES.fullmatch(name):
        return name
    return ("n" if name.startswith("test_") else "") + name + "_"


def _place(name: str) -> str:
    *resource, last = name.split(".")
    return ".".join([*(snake(split(part)) for part in resource), method_name(split(last))])


_WRITERS: Final[dict[str, Callable[[str], str]]] = {
    "operations": _place,
    "definitions": class_name,
    "enums": class_name,
    "properties": lambda name: attribute(split(name)),
    "parameters": lambda name: snake(split(name)),
}
"""How Python spells the neutral text of a name, by section of a name file."""


def written(lock: Lock) -> Lock:
    """The names of a lock as Python spells them, as a name file holds them."""
    return Lock(
        **{
            section: {key: write(name) for key, name in getattr(lock, section).items()}
            for section, write in _WRITERS.items()
        }
    )


def check(lock: Lock, file: str) -> list[Problem]:
    """Names of a name file that Python cannot use: no identifiers, private, or reserved words."""
    problems = []
    for section in SECTIONS:
        for key, name in getattr(lock, section).items():
            if message := wrong_name(section, name):
                message = f"{section}: {key!r} is given {message}"
                problems.append(Problem("name-unusable", message, file))
    return problems


def wrong_name(section: str, name: Any) -> str:
    """What is wrong with a name of a section of a name file, or nothing."""
    parts = name.split(".") if isinstance(name, str) else [""]
    usable = all(p.isascii() and p.isidentifier() and p[0] != "_" for p in parts)
    if not usable:
        return f"{name!r}, which is no Python name we can use"
    if (len(parts) > 1) != (section == "operations"):
        wanted = "resource.method" if section == "operations" else "a name without a dot"
        return f"{name!r}, and {wanted} is wanted"
    if len(parts) > MAX_SEGMENTS + 1:
        return f"a name of more than {MAX_SEGMENTS} segments (MAX_SEGMENTS)"
    if _WRITERS[section](plain(name)) != name:
        return (
            f"{name!r}, which is no Python name we can use; {_WRITERS[section](plain(name))!r} is"
        )
    return ""
