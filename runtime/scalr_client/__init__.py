"""A typed client for Scalr's API; each scope of it is an attribute of `Scalr` and `AsyncScalr`.

    from scalr_client import Scalr

    with Scalr("https://scalr.example.com", env_id=5, account_id=1) as scalr:
        for farm in scalr.user.farms.list(status="running"):
            print(farm.id, farm.name)

Everything here is loaded when it is first used; `warm_up` loads all of it at once.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from . import models as models
    from .auth import Credentials as Credentials
    from .auth import ScalrAuth as ScalrAuth
    from .calls.clock import Clock as Clock
    from .calls.pager import AsyncPager as AsyncPager
    from .calls.pager import Page as Page
    from .calls.pager import Pager as Pager
    from .calls.response import ApiWarning as ApiWarning
    from .calls.response import RawResponse as RawResponse
    from .calls.retry import Attempt as Attempt
    from .calls.retry import RetryPolicy as RetryPolicy
    from .calls.waiting import wait_until as wait_until
    from .calls.waiting import wait_until_async as wait_until_async
    from .client import AsyncScalr as AsyncScalr
    from .client import Scalr as Scalr
    from .diagnostics import PropertyReference as PropertyReference
    from .errors import ApiError as ApiError
    from .errors import ArgumentError as ArgumentError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ClientClosedError as ClientClosedError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import DecodingError as DecodingError
    from .errors import DryRun as DryRun
    from .errors import ErrorDetail as ErrorDetail
    from .errors import MissingScopeError as MissingScopeError
    from .errors import NotFoundError as NotFoundError
    from .errors import OriginError as OriginError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ReadOnlyError as ReadOnlyError
    from .errors import RedirectError as RedirectError
    from .errors import ResponseTooLargeError as ResponseTooLargeError
    from .errors import ScalrConnectionError as ScalrConnectionError
    from .errors import ScalrError as ScalrError
    from .errors import ScalrTimeoutError as ScalrTimeoutError
    from .errors import ServerError as ServerError
    from .errors import UnprocessableError as UnprocessableError
    from .errors import WaitError as WaitError
    from .errors import WaitFailedError as WaitFailedError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .serialization.base import Model as Model
    from .serialization.json_text import to_json as to_json
    from .serialization.scalars import UNSET as UNSET

__version__: Final = "0.1.0"

# Every public name but `models` and `warm_up`, by the module that has it.
_HOMES: Final = {
    "auth": ("Credentials", "ScalrAuth"),
    "client": ("AsyncScalr", "Scalr"),
    "calls.clock": ("Clock",),
    "serialization.json_text": ("to_json",),
    "errors": (
        "ApiError",
        "ArgumentError",
        "AuthenticationError",
        "BadRequestError",
        "ClientClosedError",
        "ConfigurationError",
        "ConflictError",
        "DecodingError",
        "DryRun",
        "ErrorDetail",
        "MissingScopeError",
        "NotFoundError",
        "OriginError",
        "PermissionDeniedError",
        "RateLimitError",
        "ReadOnlyError",
        "RedirectError",
        "ResponseTooLargeError",
        "ScalrConnectionError",
        "ScalrError",
        "ScalrTimeoutError",
        "ServerError",
        "UnprocessableError",
        "WaitError",
        "WaitFailedError",
        "WaitTimeoutError",
    ),
    "diagnostics": ("PropertyReference",),
    "serialization.base": ("Model",),
    "serialization.scalars": ("UNSET",),
    "calls.pager": ("AsyncPager", "Page", "Pager"),
    "calls.response": ("ApiWarning", "RawResponse"),
    "calls.retry": ("Attempt", "RetryPolicy"),
    "calls.waiting": ("wait_until", "wait_until_async"),
}
_HOME_OF: Final = {name: home for home, names in _HOMES.items() for name in names}
_PUBLIC: Final = sorted([*_HOME_OF, "models", "warm_up"])

if not TYPE_CHECKING:  # type checkers take the imports above, which a test compares with the table
    __all__ = _PUBLIC


def warm_up() -> None:
    """Loads every module of the client now, so that no first call has to.

    Worth it where the first request must be as fast as the next, and before a process with other
    threads forks: the child could wait for ever for a module that one of them was loading.
    """
    from pkgutil import iter_modules

    from ._json import read
    from .scopes import GENERATED

    read(b"0")  # loads orjson, where it is installed
    for home in _HOMES:
        import_module(f"{__name__}.{home}")
    for package in ("calls", "http", "serialization", "models", *GENERATED):
        found = import_module(f"{__name__}.{package}")
        for module in iter_modules(found.__path__):
            if module.name != "aiohttp":  # needs the extra of that name
                import_module(f"{found.__name__}.{module.name}")


def __getattr__(name: str) -> Any:
    """Loads a public name, or a module of the package, at its first use."""
    home = _HOME_OF.get(name)
    if home is not None:
        found = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = found
        return found
    if name.isidentifier() and not name.startswith("_"):
        from importlib.util import find_spec

        if find_spec(f"{__name__}.{name}") is not None:
            return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """Lists all public names, loaded or not."""
    return sorted({*globals(), *_PUBLIC})
