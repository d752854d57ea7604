"""Imports: what a module uses, noted by the symbols as they are written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import define, field

from ...writers.python import identifier
from ...writers.untrusted import Code

_STANDARD: Final = ("builtins", "collections.abc", "datetime")
"""Modules of the standard library that generated annotations name."""

RUNTIME: Final = {
    "AsyncPager": "..calls.pager",
    "AsyncResource": "..resource",
    "Operation": "..calls.operation",
    "Pager": "..calls.pager",
    "Resource": "..resource",
    "UNSET": "..serialization.scalars",
    "write_body": "..calls.request_body",
}
"""Where the modules of a scope find what the client's runtime gives them."""


@define
class Imports:
    """The imports of one module. Each method notes a name and returns it as it is written."""

    _typing: set[str] = field(factory=set)
    _needed: dict[str, set[str]] = field(factory=dict)
    _checked: dict[str, set[str]] = field(factory=dict)

    def typing(self, name: str) -> Code:
        """A name of `typing`."""
        self._typing.add(name)
        return Code(name)

    def runtime(self, name: str) -> Code:
        """A name of the client's runtime that the module needs when it is loaded."""
        self._needed.setdefault(RUNTIME[name], set()).add(name)
        return Code(name)

    def pager(self, name: str) -> Code:
        """A name of the client's runtime that only annotations need."""
        return self.checked(RUNTIME[name], name)

    def checked(self, module: str, name: str) -> Code:
        """A name of any module that only annotations need."""
        self._checked.setdefault(module, set()).add(name)
        return identifier(name)

    def builtin(self, annotation: str) -> Code:
        """An annotation of a built-in type where a method of its name hides it."""
        self._checked.setdefault("builtins", set())
        return Code("builtins." + annotation)

    @property
    def typing_names(self) -> Code:
        """What is imported from `typing`, or nothing."""
        return import_names([*self._typing, *(["TYPE_CHECKING"] if self._checked else [])])

    @property
    def needed(self) -> tuple[Code, ...]:
        """The lines that import from the client's runtime."""
        return tuple(_line(module, names) for module, names in sorted(self._needed.items()))

    @property
    def only_checked(self) -> tuple[Code, ...]:
        """The lines below ``if TYPE_CHECKING``."""
        standard = [_line(m, self._checked[m]) for m in _STANDARD if m in self._checked]
        local = [
            _line(m, self._checked[m]) for m in sorted(self._checked, key=_rank) if m[0] == "."
        ]
        return (*standard, *([Code("")] if standard and local else []), *local)


def _rank(module: str) -> tuple[int, str]:
    """The order of linters: the farther package first."""
    return -(len(module) - len(module.lstrip("."))), module


def _line(module: str, names: Iterable[str]) -> Code:
    if module == "builtins":
        return Code("import builtins")
    return Code(f"from {module} import {import_names(names)}")


def import_names(names: Iterable[str]) -> Code:
    """Names of an import in the order that linters want: constants, classes, the rest."""
    ranked = sorted(set(names), key=lambda n: (not n.isupper(), not n[0].isupper(), n))
    return Code(", ".join(map(identifier, ranked)))
