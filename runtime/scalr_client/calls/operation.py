"""Operations of the API: builds a call from arguments, and decodes its response."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.parse import quote, unquote

from ..display import type_name
from ..errors import ArgumentError, DecodingError, ResponseTooLargeError
from ..frozen import Frozen
from ..serialization.base import decode_each, decoder
from ..serialization.kind import parse
from ..serialization.plans import MOST_ITEMS, model, read_each
from ..serialization.scalars import is_list, kind_of
from ..settings import missing_id
from .call import Call
from .query import NOTHING, decimal, encode_query, id_of
from .request_body import encode_body
from .response import read_data

if TYPE_CHECKING:
    from ..options import Options
    from .response import Answer

T = TypeVar("T")


class Operation(Frozen, Generic[T]):
    """One operation of the API: a constant of the generated modules.

    `name` is its name in the client (`user.farms.list`), `path` its template with the base path,
    `result` the type of the response's data (of a list: of one item) as in a model's table of
    fields, None for an operation without a result. `ids` says what path parameters and filters
    are ids of, by wire name, `flags` which filters are booleans.
    """

    __slots__ = (
        *("_head", "_rest"),
        *("flags", "ids", "is_global", "method", "name", "path", "result"),
    )

    name: str
    method: str
    path: str
    result: str | None
    ids: Mapping[str, tuple[str, ...]]
    flags: tuple[str, ...]
    is_global: bool
    _head: str
    _rest: list[list[str]]

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        result: str | None = None,
        ids: Mapping[str, tuple[str, ...]] = NOTHING,
        flags: tuple[str, ...] = (),
    ) -> None:
        head, *rest = path.split("{")
        super().__init__(
            name=name,
            method=method,
            path=path,
            result=result,
            ids=ids,
            flags=flags,
            is_global=name.startswith("global"),
            _head=head,
            _rest=[part.split("}", 1) for part in rest],
        )

    def __repr__(self) -> str:
        return f"Operation({self.name}: {self.method} {self.path})"

    @property
    def decode(self) -> Callable[[Any], T] | None:
        """Decodes the data of a response. Loads the classes it needs at the first use."""
        return None if self.result is None else decoder(self.result)

    def decode_each(
        self, items: list[Any], locate: Callable[[DecodingError], DecodingError]
    ) -> Iterator[T]:
        """Decodes each of `items` when it is reached.

        Raises the result of `locate` for a `DecodingError`, whose pointer begins with an index.
        """
        kind = parse(self.result or "any")
        if kind.model:
            return cast("Iterator[T]", read_each(model(kind.model), items, locate))
        decode = self.decode
        return _located(decode_each(decode, items), locate) if decode else iter(items)

    def target(self, values: tuple[object, ...], env_id: int | None, account_id: int | None) -> str:
        """The path with its parameters filled in, each as one segment.

        A None for the `envId` or `accountId` of a scope means the given default. Raises
        `ArgumentError` for a value that cannot be a segment, `ConfigurationError` where a default
        is missing.
        """
        if len(values) != len(self._rest):
            raise ArgumentError(
                f"{self.name} takes {len(self._rest)} path parameters, not {len(values)}"
            )
        target = self._head
        for index, (name, literal) in enumerate(self._rest):
            value = values[index]
            # Only of the scope: an environment of the account scope is one that is to be named.
            if value is None and index == 0 and name == _OF_SCOPE.get(self.name.partition(".")[0]):
                value = env_id if name == "envId" else account_id
                if value is None:
                    raise missing_id("env_id" if name == "envId" else "account_id")
            target += segment(name, value, self.ids.get(name, ())) + literal
        return target

    def query(self, query: Mapping[str, object]) -> str:
        """The query string of filters. Raises `ArgumentError`."""
        for name, value in query.items():
            if value == "" or (isinstance(value, list | tuple) and "" in value):
                raise ArgumentError(f"{name} is an empty text, which would be no filter")
        return encode_query(query, self.ids, self.flags)

    def call(
        self,
        options: Options,
        path: tuple[object, ...],
        query: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Call:
        """The request for these arguments. Raises before anything is sent."""
        return Call(
            self.method,
            self.target(path, options.env_id, options.account_id),
            self.path,
            self.query(query) if query else "",
            b"" if body is None else encode_body(body),
            (),
            self.is_global,
        )


_OF_SCOPE = {"user": "envId", "account": "accountId"}


def _located(items: Iterator[T], locate: Callable[[DecodingError], DecodingError]) -> Iterator[T]:
    try:
        yield from items
    except DecodingError as error:
        raise locate(error) from None


def segment(name: str, value: object, things: Sequence[str] = ()) -> str:
    """A path parameter as one escaped segment: an id of `things`, or an object that has it.

    Raises `ArgumentError` for an object of anything else, and for what could leave its place.
    """
    key = id_of(f"path parameter {name}", value, things)
    if isinstance(key, int) and not isinstance(key, bool):
        return decimal(f"path parameter {name}", key)
    if not isinstance(key, str):
        raise ArgumentError(f"path parameter {name} must be text or a number, not {type_name(key)}")
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


def decode_item(operation: Operation[T], answer: Answer) -> T:
    """The result of a call. Raises `DecodingError`."""
    data = read_data(answer)
    if operation.decode is None or data is None:
        return None  # type: ignore[return-value]  # T is None for these, or the host left the data out
    try:
        return operation.decode(data)
    except DecodingError as error:
        error.pointer = f"/data{error.pointer}"
        raise answer.locate(error) from None


def decode_items(operation: Operation[T], answer: Answer) -> Iterator[T]:
    """The items of one page, each decoded when it is reached. Raises `DecodingError`."""
    found = read_data(answer)
    if not is_list(found):
        raise answer.locate(DecodingError(f"data is {kind_of(found)}, not a list", pointer="/data"))

    if len(found) > MOST_ITEMS:
        too_many = f"a page holds {len(found)} items, and at most {MOST_ITEMS} are read"
        raise answer.locate(ResponseTooLargeError(too_many, pointer="/data"))

    def locate(error: DecodingError) -> DecodingError:
        error.pointer = f"/data{error.pointer}"
        return answer.locate(error)

    return operation.decode_each(found, locate)
