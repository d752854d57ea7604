"""The base class of immutable values."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn


class Frozen:
    """An immutable value: made from a keyword for each of its slots, and never changed."""

    __slots__ = ()
    _instead: ClassVar[str] = "make another"

    def __init__(self, **values: Any) -> None:
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable: {self._instead}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable: {self._instead}")

    def __setstate__(self, state: tuple[dict[str, Any] | None, dict[str, Any]]) -> None:
        Frozen.__init__(self, **(state[0] or {}), **state[1])
