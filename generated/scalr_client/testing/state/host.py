"""The state of one fake host: its settings, its keys, its clock and what it stores."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..contract.reader import Scope
from ..http.authentication import ApiKey, RateLimit
from .store import Store


@dataclass(slots=True)
class Settings:
    """The settings of a fake host; they may be changed while it runs."""

    rate_limit: int | None = None
    clock_skew: float = 0.0
    delete_mode: str = "204"
    enabled: bool = True
    allowed_origins: tuple[str, ...] = ()
    analytics: bool = True
    clouds: tuple[str, ...] | None = None


@dataclass(slots=True)
class Host:
    """Everything that the requests of one fake host share.

    settle_reads: how often an object is read before an announced change takes place.
    """

    scopes: Mapping[str, Scope]
    settings: Settings
    store: Store
    clock: Callable[[], float] = time.time
    settle_reads: int = 0
    keys: dict[str, ApiKey] = field(default_factory=dict)
    limit: RateLimit = field(default_factory=RateLimit)

    @property
    def now(self) -> float:
        """Seconds since the epoch by the host's clock."""
        return self.clock() + self.settings.clock_skew
