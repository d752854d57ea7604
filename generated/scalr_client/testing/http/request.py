"""A request as it came in over the wire."""

from __future__ import annotations

from dataclasses import dataclass

from .php import Query, is_loosely_one, parse_query


@dataclass(slots=True)
class Request:
    """One request: nothing decoded, nothing normalised."""

    method: str
    path: str
    query_string: str
    headers: dict[str, str]
    body: bytes

    @property
    def variables(self) -> Query:
        """The variables of the query string."""
        return parse_query(self.query_string)

    @property
    def debug(self) -> bool:
        """True if the client asks for debug details."""
        return is_loosely_one(self.headers.get("x-scalr-debug", ""))

    @property
    def content(self) -> bytes:
        """The body as the host sees it: a lone `0` counts as no body."""
        return b"" if self.body == b"0" else self.body
