"""FakeScalr: assembles the parts of a fake host and shows a test what it needs of them."""

from __future__ import annotations

import random
import string
import time
from collections import deque
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self

from .contract.reader import Scope, load, operation_names, scope_names
from .contract.served import without_analytics
from .faults import Faults
from .http.app import App, Seen
from .http.authentication import ApiKey
from .http.server import Server
from .state import world
from .state.host import Host, Settings
from .state.seeding import seed_object
from .state.store import Store

if TYPE_CHECKING:
    from scalr_client import AsyncScalr, Scalr

_KEY_LETTERS = string.ascii_uppercase + string.digits
_SECRET_LETTERS = string.ascii_letters + string.digits


class FakeScalr:
    """A fake host, serving between `with` and the end of the block, or `start` and `stop`.

    seed: the same seed gives the same keys, ids and faults. analytics, clouds: what the
    installation has, as in the definitions it serves. rate_limit: requests a minute for each key,
    None for no limit. clock_skew: seconds that its clock is ahead. delete_mode: "204" responds to
    a deletion without a body, "200" with an envelope, as old hosts do. settle_reads: how often an
    object must be read before a launch, stop or execution is finished. clock: the time, in
    seconds since 1970.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        analytics: bool = True,
        clouds: Sequence[str] | None = None,
        rate_limit: int | None = None,
        clock_skew: float = 0.0,
        delete_mode: Literal["204", "200"] = "204",
        settle_reads: int = 0,
        host: str = "127.0.0.1",
        port: int = 0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if delete_mode not in ("204", "200"):
            raise ValueError('delete_mode must be "204" or "200"')
        self._address = (host, port)
        self._server: Server | None = None
        chance = random.Random(seed)  # noqa: S311  keys of a fake, the same each time
        self.key_id, self.secret_key = _new_key(chance)
        self.global_key_id, self.global_secret_key = _new_key(chance)
        self.env_id = world.ENV_ID
        self.account_id = world.ACCOUNT_ID
        self._seed = seed
        scopes = {scope: _contract(scope, analytics) for scope in scope_names()}
        state = Host(
            scopes=scopes,
            settings=Settings(
                rate_limit=rate_limit,
                clock_skew=clock_skew,
                delete_mode=delete_mode,
                analytics=analytics,
                clouds=None if clouds is None else tuple(clouds),
            ),
            store=Store(seed),
            clock=clock,
            settle_reads=settle_reads,
        )
        self._app = App(state, Faults(seed, operation_names(tuple(scopes.values()))), seed)
        self.reset()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        where = self.url if self._server is not None else "not started"
        return f"<FakeScalr {where}>"

    def start(self) -> Self:
        """Serve, and return when connections are accepted."""
        if self._server is None:
            self._server = Server(self._app, *self._address)
            self._server.start()
        return self

    def stop(self) -> None:
        """Stop serving; what is stored stays readable."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    def reset(self) -> None:
        """Restore the initial world and the two keys; forget faults and requests."""
        app, host = self._app, self._app.host
        settings = host.settings
        own = ApiKey(self.key_id, self.secret_key, world.USER_ID)
        other = ApiKey(
            self.global_key_id, self.global_secret_key, world.GLOBAL_USER_ID, ("global",)
        )
        with app.lock:
            host.store = Store(self._seed)
            world.build(host.store, host.scopes, settings.clouds, settings.analytics)
            host.keys = {key.key_id: key for key in (own, other)}
            app.faults.clear()
            app.faults.injected.clear()
            app.requests.clear()

    @property
    def url(self) -> str:
        """Its address, `http://127.0.0.1:PORT`; raises RuntimeError before `start`."""
        if self._server is None:
            raise RuntimeError("FakeScalr is not started")
        return f"http://{self._server.host}:{self._server.port}"

    @property
    def settings(self) -> Settings:
        """Its settings; they may be changed while it serves."""
        return self._app.host.settings

    @property
    def faults(self) -> Faults:
        """The armed faults, and the count of those that struck: see `FAULTS`."""
        return self._app.faults

    @property
    def requests(self) -> deque[Seen]:
        """The requests it received, the oldest first, without secrets; the newest 100,000 are kept."""
        return self._app.requests

    @property
    def store(self) -> Store:
        """The stored objects."""
        return self._app.host.store

    def add_key(self, key: ApiKey) -> None:
        """Add an API key, or replace the one with its id."""
        with self._app.lock:
            self._app.host.keys[key.key_id] = key

    def seed(self, resource: str, /, **properties: Any) -> dict[str, Any]:
        """Store an object without the checks of a host, and return it as it is stored.

        resource: scope and path, as in `user.farms` or `user.farm_roles`; properties by wire name.
        What is left out gets a host's defaults. Raises ValueError for an unknown resource.
        """
        with self._app.lock:
            return seed_object(self._app.host, resource, properties)

    def client(self, **options: Any) -> Scalr:
        """A client of this host with its keys, environment and account; options override them."""
        from scalr_client import Scalr

        return Scalr(**{**self._options(), **options})

    def async_client(self, **options: Any) -> AsyncScalr:
        """The same for `AsyncScalr`."""
        from scalr_client import AsyncScalr

        return AsyncScalr(**{**self._options(), **options})

    def _options(self) -> dict[str, Any]:
        return {
            "url": self.url,
            "key_id": self.key_id,
            "secret_key": self.secret_key,
            "global_key_id": self.global_key_id,
            "global_secret_key": self.global_secret_key,
            "env_id": self.env_id,
            "account_id": self.account_id,
        }


def _contract(scope: str, analytics: bool) -> Scope:
    return load(scope) if analytics else without_analytics(scope)


def _new_key(chance: random.Random) -> tuple[str, str]:
    key_id = "APIK" + "".join(chance.choices(_KEY_LETTERS, k=16))
    return key_id, "".join(chance.choices(_SECRET_LETTERS, k=40))
