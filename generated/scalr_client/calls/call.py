"""One request to the host."""

from __future__ import annotations


class Call:
    """One request, complete but for the headers that sign it."""

    __slots__ = ("body", "headers", "is_global", "method", "path", "query", "template")

    def __init__(
        self,
        method: str,
        path: str,
        template: str,
        query: str = "",
        body: bytes = b"",
        headers: tuple[tuple[bytes, bytes], ...] = (),
        is_global: bool = False,
    ) -> None:
        self.method = method
        self.path = path
        self.template = template
        self.query = query
        self.body = body
        self.headers = headers
        self.is_global = is_global

    @property
    def target(self) -> str:
        """Path and query as in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path
