"""The two clients, `Scalr` and `AsyncScalr`. Creating one is cheap; the first call connects."""

from __future__ import annotations

import logging
import os
import ssl
from collections.abc import Callable, Coroutine, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    NoReturn,
    ParamSpec,
    Self,
    TypeVar,
    cast,
    overload,
)

import httpx

from .calls.clock import Clock, HostClock
from .calls.loop import exchange
from .calls.response import Answer, ApiWarning, RawResponse, free_value
from .calls.retry import RetryPolicy
from .calls.session import (
    Session,
    kept_responses,
    last_response,
    pause_keeping,
    resume_keeping,
)
from .display import Hidden
from .errors import ConfigurationError, MissingScopeError
from .frozen import Frozen
from .http.signed_request import SignedRequest
from .http.transport import AsyncLink, BaseLink, Link, TransportOptions, unchecked
from .options import (
    CHANGEABLE,
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
    OPTIONS,
    UNCHANGED,
    Options,
    convert,
    hidden,
)
from .options import DEFAULT_RETRIES as DEFAULT_RETRIES
from .options import MAX_RESPONSE_BYTES as MAX_RESPONSE_BYTES
from .scopes import GENERATED, LEFT_OUT, AsyncScopes, Scopes
from .settings import resolve

if TYPE_CHECKING:
    from .calls.call import Call
    from .calls.pager import AsyncPager
    from .url import Origin

P = ParamSpec("P")
T = TypeVar("T")
HttpClient = TypeVar("HttpClient", httpx.Client, httpx.AsyncClient)
HttpTransport = TypeVar("HttpTransport", httpx.BaseTransport, httpx.AsyncBaseTransport)

_log = logging.getLogger("scalr_client")


class _Client(Frozen, Generic[HttpClient, HttpTransport]):
    """The common half of both clients: options, scopes, immutability."""

    __slots__ = ("_link", "_scopes", "_session")

    _link: Any
    _scopes: dict[Any, Any]
    _session: Session
    _link_type: ClassVar[type[BaseLink]]
    _transport_type: ClassVar[type]
    _http_client_type: ClassVar[type]
    _instead = "with_options() makes a changed copy"

    def __init__(
        self,
        url: str | None = None,
        *,
        key_id: str | None = None,
        secret_key: str | None = None,
        env_id: int | str | None = None,
        account_id: int | str | None = None,
        global_key_id: str | None = None,
        global_secret_key: str | None = None,
        profile: str | os.PathLike[str] | None = None,
        allow_http: bool = False,
        proxy_prefix: str = "",
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = DEFAULT_DEADLINE,
        retries: RetryPolicy | int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        read_only: bool = False,
        dry_run: bool = False,
        debug: bool = False,
        clock_correction: bool = True,
        on_warning: Callable[[ApiWarning], object] | None = None,
        verify: bool | ssl.SSLContext = True,
        ca_file: str | os.PathLike[str] | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        transport: HttpTransport | None = None,
        http_client: HttpClient | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        clock: Clock | None = None,
    ) -> None:
        """Takes settings that are not given from one source: `profile`, else the environment, else the
        default profile of scalr-ctl.

        See `scalr_client.settings` for those sources.

        Args:
            url: URL of the host. A path in it goes before that of every request, and is signed.
            key_id: Id of the API key.
            secret_key: Secret key that belongs to `key_id`.
            env_id: Environment of the calls that need one and are given none.
            account_id: Account of the calls that need one and are given none.
            global_key_id: Id of an API key for the global scope alone; that scope uses `key_id`
                without one.
            global_secret_key: Secret key that belongs to `global_key_id`.
            profile: Name of a scalr-ctl profile, or the path of its file; read in place of the
                environment.
            allow_http: Whether an `http://` URL may name another machine than this.
            proxy_prefix: Path that a reverse proxy takes off before the host; it is sent and not
                signed.
            timeout: Seconds for each step of an attempt: connect (10 at most), read, write, and
                wait for a free connection. Or an `httpx.Timeout`. None is no limit.
            deadline: Seconds for a whole call with all its attempts and waits. None is no limit.
            retries: How often a failed attempt is repeated, or a `RetryPolicy`.
            headers: Headers that are sent with every request.
            read_only: Whether every verb but GET and HEAD is refused, unsent.
            dry_run: Whether those verbs raise `DryRun`, which shows the request, in place of
                sending it.
            debug: Whether the host is asked what it signed, to explain a signature that it refused.
            clock_correction: Whether the host's clock is followed once a request was refused for
                its time.
            on_warning: Called with each `ApiWarning` of a response.
            verify: Whether certificates are checked, or a context that says how. False is logged.
            ca_file: File of the certificates to trust in place of the usual ones.
            proxy: URL of the proxy to connect through.
            trust_env: Whether proxies and certificate files may come from the environment.
            transport: httpx transport to send with.
            http_client: httpx client to send with. It keeps its own TLS and proxies, and is not
                closed here.
            max_response_bytes: Maximum size of a response, after decompression. One that holds far
                more than its size is rejected as well.
            clock: Source of time, for tests.

        Raises `ConfigurationError` or, for a header, `ArgumentError`; both name the option.
        """
        # Local variables show up in tracebacks, so what may be secret is hidden first.
        given = hidden(locals(), OPTIONS)
        del url, secret_key, global_secret_key, headers, proxy
        given = convert(given)
        settings = resolve(
            given,
            profile=given["profile"].value,
            allow_http=given["allow_http"].value,
            proxy_prefix=given["proxy_prefix"].value,
        )
        given["env_id"], given["account_id"] = Hidden(settings.env_id), Hidden(settings.account_id)
        link = self._make_link(settings.origin, given)
        time = given["clock"].value or Clock()
        session = Session(settings, Options(None, given), time, HostClock(time))
        super().__init__(_link=link, _session=session, _scopes={})

    def _make_link(self, origin: Origin, given: Mapping[str, Hidden]) -> BaseLink:
        """What connects to the host. Nothing is opened yet."""
        for name, kind in (
            ("transport", self._transport_type),
            ("http_client", self._http_client_type),
        ):
            if not isinstance(given[name].value, kind | None):
                wrong = f"{name} of {type(self).__name__} must be an httpx.{kind.__name__}"
                raise ConfigurationError(wrong, setting=name)
        if why := unchecked(given["verify"].value):
            _log.warning("certificates of %s are not checked: %s", origin.root, why)
        options = TransportOptions(
            verify=given["verify"].value,
            ca_file=given["ca_file"].value,
            proxy=given["proxy"],
            trust_env=given["trust_env"].value,
            transport=given["transport"].value,
            http_client=given["http_client"].value,
            max_bytes=given["max_response_bytes"].value,
        )
        return self._link_type(origin, options)

    def with_options(
        self,
        *,
        env_id: int | str | None = UNCHANGED,
        account_id: int | str | None = UNCHANGED,
        timeout: float | httpx.Timeout | None = UNCHANGED,
        deadline: float | None = UNCHANGED,
        retries: RetryPolicy | int = UNCHANGED,
        headers: Mapping[str, str] | None = UNCHANGED,
        read_only: bool = UNCHANGED,
        dry_run: bool = UNCHANGED,
        debug: bool = UNCHANGED,
        clock_correction: bool = UNCHANGED,
        on_warning: Callable[[ApiWarning], object] | None = UNCHANGED,
    ) -> Self:
        """A copy with other options that shares the connections; closing either closes both.

        Args:
            env_id: Environment of the calls that need one and are given none.
            account_id: Account of the calls that need one and are given none.
            timeout: Seconds for each step of an attempt: connect (10 at most), read, write, and
                wait for a free connection. Or an `httpx.Timeout`. None is no limit.
            deadline: Seconds for a whole call with all its attempts and waits. None is no limit.
            retries: How often a failed attempt is repeated, or a `RetryPolicy`.
            headers: Headers that are sent with every request.
            read_only: Whether every verb but GET and HEAD is refused, unsent.
            dry_run: Whether those verbs raise `DryRun`, which shows the request, in place of
                sending it.
            debug: Whether the host is asked what it signed, to explain a signature that it refused.
            clock_correction: Whether the host's clock is followed once a request was refused for
                its time.
            on_warning: Called with each `ApiWarning` of a response.

        Raises `ConfigurationError` or, for a header, `ArgumentError`; both name the option.
        """
        given = hidden(locals(), CHANGEABLE)
        del headers
        given = convert(given)
        other = object.__new__(type(self))
        session = self._session.with_options(given)
        Frozen.__init__(other, _link=self._link, _session=session, _scopes={})
        return other

    @property
    def url(self) -> str:
        """The URL of the host, with the path before `/api`."""
        return self._session.settings.origin.root + self._session.settings.origin.prefix

    @property
    def env_id(self) -> int | None:
        """The environment of calls that do not name one."""
        return self._session.options.env_id

    @property
    def account_id(self) -> int | None:
        """The account of calls that do not name one."""
        return self._session.options.account_id

    @property
    def retries(self) -> RetryPolicy:
        """When and how often a failed attempt is repeated."""
        return self._session.options.retries

    def __repr__(self) -> str:
        # Also shown in tracebacks with local variables, for a client whose options were rejected.
        where = self.url if hasattr(self, "_session") else "without a host"
        return f"<{type(self).__name__} {where}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: it holds keys and connections")

    def _scope(self, kind: Callable[[Any], T]) -> T:
        """The scope of a class, created once."""
        found: T | None = self._scopes.get(kind)
        if found is None:
            found = self._scopes[kind] = kind(self)
        return found

    if not TYPE_CHECKING:  # for type checkers, any other attribute is an error

        def __getattr__(self, name):
            if name in LEFT_OUT:
                raise MissingScopeError(
                    f"this client was generated without the scope {name}:"
                    f" it has {' and '.join(GENERATED)}"
                )
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


class Scalr(Scopes, _Client[httpx.Client, httpx.BaseTransport]):
    """A client of one Scalr host.

    Immutable, safe to share between threads, and a context manager. Its attributes are the scopes of
    the API that it was generated for.
    """

    __slots__ = ()
    _link: Link
    _link_type = Link
    _transport_type = httpx.BaseTransport
    _http_client_type = httpx.Client

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> RawResponse[Any]:
        """Signs and sends any request to this host, under the client's options.

        `path` starts with `/api/` and may carry a query instead of `query`; `body` is JSON-ready.
        The value is the whole parsed body with its envelope, text if it is not JSON, None if it is
        empty. Raises like any other call.
        """
        from .calls.free_call import free_call

        answer = self._perform(free_call(method, path, query, body, headers))
        return RawResponse(answer, free_value(answer))

    def with_raw_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Makes a call and returns its result with the status, headers and warnings of its response.

            raw = scalr.with_raw_response(scalr.user.farms.get, 5)

        For a list, the first page is fetched at once, and the value is its pager.
        """
        from .calls.pager import Pager

        with kept_responses() as kept:
            value = method(*args, **kwargs)
            pager = cast("object", value)
            if isinstance(pager, Pager):
                cast("Pager[object]", pager).fetch_first()
        return RawResponse(last_response(kept), value)

    def _perform(self, call: Call) -> Answer:
        session, link = self._session, self._link
        clock, until = session.clock, session.until()
        course = exchange(session, link, call, until)
        kept = pause_keeping()
        try:
            step = next(course)
            while True:
                if isinstance(step, SignedRequest):
                    step = course.send(link.send(call, step, until, clock.monotonic))
                else:
                    clock.sleep(step)
                    step = next(course)
        except StopIteration as done:
            return session.received(done.value, kept)
        finally:
            resume_keeping(kept)

    def close(self) -> None:
        """Closes the connections of this client and of its copies."""
        self._link.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncScalr(AsyncScopes, _Client[httpx.AsyncClient, httpx.AsyncBaseTransport]):
    """`Scalr` for asyncio: the same tree, with `await` and `async for`.

    Belongs to the event loop of its first call. Needs asyncio; other loops are not supported.
    """

    __slots__ = ()
    _link: AsyncLink
    _link_type = AsyncLink
    _transport_type = httpx.AsyncBaseTransport
    _http_client_type = httpx.AsyncClient

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> RawResponse[Any]:
        """As `Scalr.request`."""
        from .calls.free_call import free_call

        answer = await self._perform(free_call(method, path, query, body, headers))
        return RawResponse(answer, free_value(answer))

    @overload
    async def with_raw_response(
        self, method: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]: ...
    @overload
    async def with_raw_response(
        self, method: Callable[P, AsyncPager[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[AsyncPager[T]]: ...
    async def with_raw_response(
        self, method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[Any]:
        """As `Scalr.with_raw_response`."""
        from .calls.pager import AsyncPager

        with kept_responses() as kept:
            pending: object = method(*args, **kwargs)
            if isinstance(pending, AsyncPager):
                value: Any = cast("AsyncPager[object]", pending)
                await value.fetch_first()
            else:
                value = await cast("Coroutine[Any, Any, Any]", pending)
        return RawResponse(last_response(kept), value)

    async def _perform(self, call: Call) -> Answer:
        session, link = self._session, self._link
        clock, until = session.clock, session.until()
        course = exchange(session, link, call, until)
        kept = pause_keeping()
        try:
            step = next(course)
            while True:
                if isinstance(step, SignedRequest):
                    step = course.send(await link.send(call, step, until, clock.monotonic))
                else:
                    await clock.sleep_async(step)
                    step = next(course)
        except StopIteration as done:
            return session.received(done.value, kept)
        finally:
            resume_keeping(kept)

    async def aclose(self) -> None:
        """Closes the connections of this client and of its copies."""
        await self._link.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
