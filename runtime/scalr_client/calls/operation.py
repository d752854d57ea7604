"""From an operation and its arguments to the exact bytes of a request: path, query, headers, body.

Everything is encoded once, here; what is signed is what is sent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, Generic, NoReturn, TypeVar, cast
from urllib.parse import parse_qsl, quote, unquote

from ..auth import canonical_query
from ..errors import ArgumentError, DecodingError
from ..serialization.base import UNSET, decode_each, decoder
from ..serialization.plans import model, read_each
from ..settings import missing_id

T = TypeVar("T")

# Set by this package, or routing the message: not for callers to change.
RESERVED_HEADERS = frozenset(
    {
        "host",
        "x-scalr-key-id",
        "x-scalr-signature",
        "x-scalr-date",
        "authorization",
        "content-length",
        "content-type",
        "content-encoding",
        "accept-encoding",
        "transfer-encoding",
        "connection",
        "upgrade",
        "te",
        "trailer",
        "expect",
    }
)


class Operation(Generic[T]):
    """One operation of the API: a constant of the generated modules.

    `name` is how the client calls it (`user.farms.list`), `path` its template with the base path,
    `result` is what the caller gets for the answer's data (of a list: for one item), in the words
    of a model's table of fields; None if it gets nothing.
    """

    __slots__ = ("_decode", "_head", "_rest", "is_global", "method", "name", "path", "result")

    name: str
    method: str
    path: str
    result: str | None
    is_global: bool
    _decode: Callable[[Any], T] | None
    _head: str
    _rest: list[list[str]]

    def __init__(self, name: str, method: str, path: str, result: str | None = None) -> None:
        put = object.__setattr__
        put(self, "name", name)
        put(self, "method", method)
        put(self, "path", path)
        put(self, "result", result)
        put(self, "_decode", None)
        put(self, "is_global", name.startswith("global"))
        head, *rest = path.split("{")
        put(self, "_head", head)
        put(self, "_rest", [part.split("}", 1) for part in rest])

    def __repr__(self) -> str:
        return f"Operation({self.name}: {self.method} {self.path})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("an Operation is immutable")

    @property
    def decode(self) -> Callable[[Any], T] | None:
        """What turns the data into the result. Its classes are loaded when it is first asked for."""
        if self._decode is None and self.result is not None:
            object.__setattr__(self, "_decode", decoder(self.result))
        return self._decode

    def decode_each(
        self, items: list[Any], locate: Callable[[DecodingError], DecodingError]
    ) -> Iterator[T]:
        """The result for each of ``items``, made when it is reached.

        Raises what ``locate`` makes of a `DecodingError` whose pointer begins with an index.
        """
        form, _, name = (self.result or "").partition(":")
        if form in ("model", "key"):
            return cast("Iterator[T]", read_each(model(name), items, locate))
        return _located(decode_each(self.decode, items), locate) if self.decode else iter(items)

    def target(self, values: tuple[object, ...], env_id: int | None, account_id: int | None) -> str:
        """The path with its parameters filled in, each as one segment.

        A None for `envId` or `accountId` means the given default. Raises `ArgumentError` for a
        value that cannot be a segment, `ConfigurationError` where a default is missing.
        """
        if len(values) != len(self._rest):
            raise ArgumentError(
                f"{self.name} takes {len(self._rest)} path parameters, not {len(values)}"
            )
        target = self._head
        for (name, literal), given in zip(self._rest, values, strict=True):
            value = given
            if value is None and name in _DEFAULTED:
                setting = _DEFAULTED[name]
                value = env_id if name == "envId" else account_id
                if value is None:
                    raise missing_id(setting)
            target += segment(name, value) + literal
        return target


_DEFAULTED = {"envId": "env_id", "accountId": "account_id"}


def _located(items: Iterator[T], locate: Callable[[DecodingError], DecodingError]) -> Iterator[T]:
    try:
        yield from items
    except DecodingError as error:
        raise locate(error) from None


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


def segment(name: str, value: object) -> str:
    """A path parameter as one escaped segment. `ArgumentError` if it could leave its place."""
    key = _key_of(value)
    if isinstance(key, int) and not isinstance(key, bool):
        return _decimal(f"path parameter {name}", key)
    if not isinstance(key, str):
        raise ArgumentError(f"path parameter {name} must be text or a number, not {_kind(key)}")
    if not key:
        raise ArgumentError(f"path parameter {name} is empty")
    plain = key
    # A proxy may decode once or twice before it takes dot segments out.
    for _ in range(3):
        if "." in plain and not {".", ".."}.isdisjoint(re.split(r"[/\\]", plain)):
            raise ArgumentError(f"path parameter {name} holds a dot segment")
        if "%" not in plain:
            break
        plain = unquote(plain)
    try:
        return quote(key, safe="")
    except UnicodeEncodeError:
        raise ArgumentError(f"path parameter {name} is not valid Unicode text") from None


def encode_query(query: Mapping[str, object]) -> str:
    """Filters by wire name as the query string to sign and send; None and UNSET are left out."""
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is None or value is UNSET:
            continue
        if isinstance(value, list | tuple):
            items = cast("Sequence[object]", value)
            pairs += [(f"{name}[{i}]", _text(name, item)) for i, item in enumerate(items)]
        else:
            pairs.append((name, _text(name, value)))
    return canonical_query(pairs)


def _text(name: str, value: object) -> str:
    value = _key_of(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return _decimal(name, value)
    if isinstance(value, float) and value == value and abs(value) != float("inf"):
        return repr(value)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ArgumentError(f"{name} must be a datetime with a time zone")
        try:
            return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        except OverflowError:
            raise ArgumentError(f"{name} is a datetime outside of the calendar in UTC") from None
    raise ArgumentError(f"{name} cannot be a {_kind(value)} in a query")


def _decimal(name: str, value: int) -> str:
    try:
        return str(int(value))
    except ValueError:  # Python writes no number of more than 4,300 digits
        raise ArgumentError(f"{name} is a number of too many digits") from None


def _key_of(value: object) -> object:
    """A model stands for the property that identifies it."""
    key = getattr(type(value), "_KEY", None)
    return getattr(value, key) if key else value


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


@cache
def _orjson_dumps() -> Callable[[Any], bytes] | None:
    try:
        import orjson
    except ImportError:
        return None
    # Datetimes and dataclasses are refused as the standard library refuses them.
    options = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
    return lambda body: orjson.dumps(body, option=options)


def encode_body(body: object) -> bytes:
    """JSON as compact UTF-8; None is no body. Raises `ArgumentError` for what is not JSON."""
    if body is None:
        return b""
    fast = _orjson_dumps()
    if fast is not None:
        try:
            encoded = fast(body)
        except TypeError:
            # What orjson refuses (integers beyond 64 bits, keys that are not text) may still be
            # JSON.
            encoded = b"null"
        # orjson writes NaN as null, so a null may hide what must be refused.
        if b"null" not in encoded:
            return encoded
    try:
        return json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode(
            "utf-8"
        )
    except RecursionError:
        raise ArgumentError("the body is nested too deeply or holds itself") from None
    except UnicodeEncodeError:
        raise ArgumentError("the body holds text that is not valid Unicode") from None
    except (TypeError, ValueError) as error:
        raise ArgumentError(f"the body cannot be sent as JSON: {error}") from None


_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz")


def check_headers(headers: Mapping[Any, object] | None) -> tuple[tuple[bytes, bytes], ...]:
    """A caller's headers as bytes. Raises `ArgumentError`, which never repeats a value."""
    checked: list[tuple[bytes, bytes]] = []
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not name or not _TOKEN.issuperset(name.lower()):
            raise ArgumentError("a header's name holds a character that names cannot have")
        if name.lower() in RESERVED_HEADERS:
            raise ArgumentError(f"the header {name} is set by the client and cannot be given")
        if not isinstance(value, str):
            raise ArgumentError(f"the header {name} must be text, not {_kind(value)}")
        if not value.isascii() or not value.isprintable() or value != value.strip():
            raise ArgumentError(
                f"the value of the header {name} holds a control character, a character that is not"
                " ASCII, or white space at an end"
            )
        checked.append((name.encode("ascii"), value.encode("ascii")))
    return tuple(checked)


def free_call(
    method: str,
    path: str,
    query: Mapping[str, object] | None,
    body: object,
    headers: Mapping[str, str] | None,
) -> Call:
    """A request to any address under the host: `path` as it is sent, with or without a query.

    Existing escapes of the path stay; what may not stand in a path is escaped. Raises
    `ArgumentError` for another origin, dot segments, a fragment, and a query given twice.
    """
    method = method.upper()
    if not method.isascii() or not method.isalpha():
        raise ArgumentError("the method must be a word such as GET")
    if not path.startswith("/") or path.startswith("//"):
        raise ArgumentError("the path must start with one slash: the host is the client's own")
    if "#" in path or "\\" in path:
        raise ArgumentError("the path must not hold a fragment or a backslash")
    path, mark, text = path.partition("?")
    if mark and query:
        raise ArgumentError("the query stands in the path or in query, not in both")
    plain = path
    for _ in range(3):
        if not {".", ".."}.isdisjoint(re.split(r"[/\\]", plain)):
            raise ArgumentError("the path holds a dot segment")
        plain = unquote(plain)
    try:
        path = quote(path, safe="/%:@!$&'()*+,;=~")
        encoded = (
            canonical_query(parse_qsl(text, keep_blank_values=True))
            if mark
            else encode_query(query or {})
        )
    except UnicodeEncodeError:
        raise ArgumentError("the path is not valid Unicode text") from None
    return Call(
        method,
        path,
        path,
        encoded,
        encode_body(body),
        check_headers(headers),
        is_global=re.match(r"/api/([^/]+/)?global/", path) is not None,
    )


def page_parameters(page_size: int | None, start_page: int | None) -> dict[str, object]:
    """The paging parameters of a list. Raises `ArgumentError` outside 1 to 100, or below page 1."""
    parameters: dict[str, object] = {}
    if page_size is not None:
        if not 1 <= _whole("page_size", page_size) <= 100:
            raise ArgumentError("page_size must be from 1 to 100")
        parameters["maxResults"] = page_size
    if start_page is not None:
        if _whole("start_page", start_page) < 1:
            raise ArgumentError("start_page must be 1 or more")
        parameters["pageNum"] = start_page
    return parameters


def _whole(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentError(f"{name} must be a whole number, not {_kind(value)}")
    return value
