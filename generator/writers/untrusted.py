"""`Raw`, a string that came out of a definition, and `Code`, text that a writer has made safe.

`Raw` has no text of its own: formatting, joining or printing one fails. The writers beside this module
are the only ways out, one a destination, and give `Code`, the only thing a template may emit. So a
template that forgets an escape fails instead of emitting.
"""

from __future__ import annotations

from typing import Any, NoReturn

from attrs import frozen


class Code(str):
    """Python text that is safe to emit where its writer says."""

    __slots__ = ()


@frozen(order=True, repr=False)
class Raw:
    """A string of a definition, to be written by a writer and by nothing else."""

    _text: str

    def __repr__(self) -> str:
        return f"Raw(<{len(self._text)} characters>)"

    def __str__(self) -> NoReturn:
        raise TypeError("a string of a definition was used without a writer")

    def __format__(self, spec: str) -> NoReturn:
        self.__str__()

    def reveal(self) -> str:
        """The string, for code that decides (compares, looks up), never for code that emits."""
        return self._text


def raw(value: Any) -> Any:
    """``value`` of a definition with every string in it (keys included) made `Raw`."""
    if isinstance(value, str):
        return Raw(value)
    if isinstance(value, list | tuple):
        return tuple(raw(item) for item in value)
    if isinstance(value, dict):
        return {raw(key): raw(item) for key, item in value.items()}
    return value
