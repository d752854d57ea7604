"""`Scalr` and `AsyncScalr`, the door to the API. Making one is cheap; the first call connects."""

from __future__ import annotations

import logging
import os
import ssl
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Generic, NoReturn, ParamSpec, Self, TypeVar, cast, overload

import httpx

from .calls.clock import Clock, HostClock
from .calls.loop import exchange
from .calls.options import DEFAULT_DEADLINE, DEFAULT_TIMEOUT, UNCHANGED, Options
from .calls.response import Answer, ApiWarning, RawResponse, free_value
from .calls.retry import RetryPolicy
from .calls.session import Session, answers, last_answer
from .display import Hidden
from .errors import MissingScopeError
from .http.signed_request import SignedRequest
from .http.transport import AsyncLink, BaseLink, Link, TransportOptions, unchecked
from .scopes import GENERATED, LEFT_OUT, AsyncScopes, Scopes
from .settings import resolve

if TYPE_CHECKING:
    from .calls.call import Call
    from .calls.pager import AsyncPager

P = ParamSpec("P")
T = TypeVar("T")
HttpClient = TypeVar("HttpClient", httpx.Client, httpx.AsyncClient)
HttpTransport = TypeVar("HttpTransport", httpx.BaseTransport, httpx.AsyncBaseTransport)

_log = logging.getLogger("scalr_client")

MAX_RESPONSE_BYTES = 64 * 1024 * 1024
DEFAULT_RETRIES = RetryPolicy()


class _Client(Generic[HttpClient, HttpTransport]):
    """Settings and options, alike for both clients."""

    __slots__ = ("_link", "_scopes", "_session")

    _link: Any
    _scopes: dict[Any, Any]
    _session: Session
    _link_type: type[BaseLink]

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
        """Takes what is not given from one source: `profile`, the environment, or a default profile.

        `url`, `key_id`, `secret_key`, `env_id`, `account_id`, `global_key_id`, `global_secret_key`:
        see `scalr_client.settings` for their other sources, which are never mixed. `profile`: name
        or file of a scalr-ctl profile, read in place of the environment. `env_id` and `account_id`
        are defaults of the calls that need them. The global scope uses its own key pair if there
        is one.

        `url` may have a path, which is signed; `proxy_prefix` is a path that a reverse proxy takes
        off, which is not. `http://` is for this machine only, unless `allow_http` is True.

        `timeout`: seconds for each step of an attempt (connect at most 10, read, write, wait for a
        free connection), or an `httpx.Timeout`. `deadline`: seconds for a whole call with all its
        attempts and waits. `retries`: how many, or a `RetryPolicy`. None means no limit for the
        first two.

        `read_only` refuses every verb but GET and HEAD. `dry_run` raises them as `DryRun`, which
        shows the request. `debug` asks the host what it signed and explains refused signatures.
        `clock_correction` follows the host's clock when a request was refused for its time.
        `on_warning` is called with each warning of a response. `headers` go with every request.

        `verify`, `ca_file`: how certificates are checked; False switches that off, with a warning.
        `proxy`: URL of a proxy. `trust_env`: whether httpx may read proxies and certificate files
        from the environment. `transport`: an httpx transport to send with; `http_client`: a whole
        httpx client, which is then not closed here and keeps its own TLS and proxies.
        `max_response_bytes`: the longest answer, unpacked, that is read. `clock`: another source of
        time, for tests.

        Raises `ConfigurationError`, which names the setting.
        """
        # Local variables show up in tracebacks, so the secrets are hidden first.
        given = {
            "url": Hidden(url),
            "key_id": Hidden(key_id),
            "secret_key": Hidden(secret_key),
            "env_id": Hidden(env_id),
            "account_id": Hidden(account_id),
            "global_key_id": Hidden(global_key_id),
            "global_secret_key": Hidden(global_secret_key),
        }
        del url, secret_key, global_secret_key
        settings = resolve(given, profile=profile, allow_http=allow_http, proxy_prefix=proxy_prefix)
        options = Options(
            None,
            {
                "account_id": settings.account_id,
                "clock_correction": clock_correction,
                "deadline": deadline,
                "debug": debug,
                "dry_run": dry_run,
                "env_id": settings.env_id,
                "headers": headers,
                "on_warning": on_warning,
                "read_only": read_only,
                "retries": retries,
                "timeout": timeout,
            },
        )
        if why := unchecked(verify):
            _log.warning("certificates of %s are not checked: %s", settings.origin.root, why)
        link = self._link_type(
            settings.origin,
            TransportOptions(
                verify=verify,
                ca_file=ca_file,
                proxy=proxy,
                trust_env=trust_env,
                transport=transport,
                http_client=http_client,
                max_bytes=max_response_bytes,
            ),
        )
        clock = clock or Clock()
        self._set(link, Session(settings, options, clock, HostClock(clock)))

    def _set(self, link: BaseLink, session: Session) -> None:
        put = object.__setattr__
        put(self, "_link", link)
        put(self, "_session", session)
        put(self, "_scopes", {})

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = UNCHANGED,
        deadline: float | None = UNCHANGED,
        retries: RetryPolicy | int = UNCHANGED,
        headers: Mapping[str, str] | None = UNCHANGED,
        env_id: int | str | None = UNCHANGED,
        account_id: int | str | None = UNCHANGED,
        read_only: bool = UNCHANGED,
        dry_run: bool = UNCHANGED,
        debug: bool = UNCHANGED,
        clock_correction: bool = UNCHANGED,
        on_warning: Callable[[ApiWarning], object] | None = UNCHANGED,
    ) -> Self:
        """A copy with other options that shares the connections; closing either closes both."""
        given = {
            "timeout": timeout,
            "deadline": deadline,
            "retries": retries,
            "headers": headers,
            "env_id": env_id,
            "account_id": account_id,
            "read_only": read_only,
            "dry_run": dry_run,
            "debug": debug,
            "clock_correction": clock_correction,
            "on_warning": on_warning,
        }
        other = object.__new__(type(self))
        other._set(self._link, self._session.with_options(given))
        return other

    @property
    def url(self) -> str:
        """Where the host is, with the path before `/api`."""
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
        """When and how often a failed attempt is tried again."""
        return self._session.options.retries

    def __repr__(self) -> str:
        # Also shown for a client whose settings were refused, in a traceback with local variables.
        where = self.url if hasattr(self, "_session") else "not made"
        return f"<{type(self).__name__} {where}>"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a client is immutable: with_options() makes a changed copy")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("a client is immutable")

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: it holds keys and connections")

    def _scope(self, kind: Callable[[Any], T]) -> T:
        """The scope of a class, made once."""
        found: T | None = self._scopes.get(kind)
        if found is None:
            found = self._scopes[kind] = kind(self)
        return found

    if not TYPE_CHECKING:  # type checkers know of each attribute that there is none such

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

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> RawResponse[Any]:
        """Signs and sends anything to this host, under the client's options.

        `path` starts with `/api/` and may carry a query instead of `query`; `body` is JSON-ready.
        The value is the whole parsed answer with its envelope, text if the answer is not JSON, None
        if it is empty. Raises like any other call.
        """
        from .calls.free_call import free_call

        answer = self._perform(free_call(method, path, query, body, headers))
        return RawResponse(answer, free_value(answer))

    def with_raw_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """A call's result with the status, headers and warnings of its answer.

            raw = scalr.with_raw_response(scalr.user.farms.get, 5)

        For a list, the first page is fetched at once, and the value is its pager.
        """
        from .calls.pager import Pager

        box: list[Answer] = []
        token = answers.set(box)
        try:
            value = method(*args, **kwargs)
            pager = cast("object", value)
            if isinstance(pager, Pager):
                cast("Pager[object]", pager).fetch_first()
        finally:
            answers.reset(token)
        return RawResponse(last_answer(box), value)

    def _perform(self, call: Call) -> Answer:
        session, link = self._session, self._link
        clock, until = session.clock, session.until()
        course = exchange(session, link, call, until)
        try:
            step = next(course)
            while True:
                if isinstance(step, SignedRequest):
                    step = course.send(link.send(call, step, until, clock.monotonic))
                else:
                    clock.sleep(step)
                    step = next(course)
        except StopIteration as done:
            answer: Answer = done.value
        return session.received(answer)

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

        box: list[Answer] = []
        token = answers.set(box)
        try:
            pending: object = method(*args, **kwargs)
            if isinstance(pending, AsyncPager):
                value: Any = cast("AsyncPager[object]", pending)
                await value.fetch_first()
            else:
                value = await cast("Coroutine[Any, Any, Any]", pending)
        finally:
            answers.reset(token)
        return RawResponse(last_answer(box), value)

    async def _perform(self, call: Call) -> Answer:
        session, link = self._session, self._link
        clock, until = session.clock, session.until()
        course = exchange(session, link, call, until)
        try:
            step = next(course)
            while True:
                if isinstance(step, SignedRequest):
                    step = course.send(await link.send(call, step, until, clock.monotonic))
                else:
                    await clock.sleep_async(step)
                    step = next(course)
        except StopIteration as done:
            answer: Answer = done.value
        return session.received(answer)

    async def aclose(self) -> None:
        """Closes the connections of this client and of its copies."""
        await self._link.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
