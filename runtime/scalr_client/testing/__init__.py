"""A Scalr host to try things on: a real HTTP server on loopback that behaves like one.

    from scalr_client.testing import FakeScalr

    with FakeScalr() as fake:
        scalr = fake.client()
        farm = scalr.user.farms.create(name="web")

With pytest, take the fixture `fake_scalr`. From a shell: `python -m scalr_client.testing`.
Install the extra `testing` for it. It is for tests and trials: it keeps everything in memory and
must not be reachable by anyone else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .fake import FakeScalr
    from .faults import KINDS as FAULTS
    from .faults import Fault, Faults
    from .http.app import Seen
    from .http.authentication import ApiKey

__all__ = ["FAULTS", "ApiKey", "FakeScalr", "Fault", "Faults", "Seen"]

_HOMES = {
    "ApiKey": ("http.authentication", "ApiKey"),
    "FAULTS": ("faults", "KINDS"),
    "FakeScalr": ("fake", "FakeScalr"),
    "Fault": ("faults", "Fault"),
    "Faults": ("faults", "Faults"),
    "Seen": ("http.app", "Seen"),
}


def __getattr__(name: str) -> Any:
    """Import on first use: pytest loads this package whether a test needs it or not."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, attribute = _HOMES[name]
    try:
        return getattr(import_module(f".{module}", __name__), attribute)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("starlette", "uvicorn"):
            raise
        hint = 'FakeScalr needs the extra "testing": pip install "scalr-client[testing]"'
        raise ModuleNotFoundError(hint, name=error.name) from error
