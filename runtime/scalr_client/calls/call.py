"""One request to the host."""

from __future__ import annotations

from typing import NamedTuple


class Call(NamedTuple):
    """One request, complete but for the headers that sign it."""

    method: str
    path: str
    template: str
    query: str = ""
    body: bytes = b""
    headers: tuple[tuple[bytes, bytes], ...] = ()
    is_global: bool = False

    @property
    def target(self) -> str:
        """Path and query as in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path
