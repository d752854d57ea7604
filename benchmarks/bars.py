"""What is to be reached, and whether it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .measure import Measure, median
from .pages import KINDS


@dataclass(frozen=True)
class Bar:
    """A limit for the median of a measure, or of its ratio to ``against``."""

    item: int
    text: str
    key: str
    limit: float
    against: str = ""
    """Key of another measure: the ratio of the two in each round. Empty: the measure's own ratio,
    or its value where ``absolute``."""
    absolute: bool = False
    guard: float = 0.0
    """Where `bench-self` fails; the limit and a quarter unless given."""

    def reached(self, found: Mapping[str, Measure]) -> float | None:
        """The median that the limit is for; None if it was not measured."""
        measure, other = found.get(self.key), found.get(self.against)
        if measure is None or (self.against and other is None):
            return None
        if other is not None:
            pairs = zip(measure.values, other.values, strict=True)
            return median([mine / theirs for mine, theirs in pairs])
        return median(measure.values if self.absolute else measure.ratios)

    @property
    def fails_at(self) -> float:
        return self.guard or self.limit * 1.25


_GUARDS: Final = {"Farm": 1.9, "FarmRole": 1.9, "Image": 2.3}
"""The standard library takes 1.3 to 1.5 times as long for plain dicts."""

BARS: Final = (
    Bar(1, "generate, of openapi-python-client's time", "generate/three scopes/ours", 0.2,
        against="generate/three scopes/openapi-python-client"),
    Bar(1, "generate, of datamodel-code-generator's for the models alone",
        "generate/three scopes/ours", 1.0, against="generate/models only/datamodel-code-generator"),
    Bar(1, "generate --check, of generate", "generate/--check/ours", 1.1),
    Bar(1, "a contract ten times the size, of generate", "generate/ten times the contract/ours", 11.0),
    Bar(1, "peak memory with it, MiB", "generate memory/ten times the contract/ours", 300,
        absolute=True),
    Bar(2, "import and a client, of import httpx", "start/import and a client/ours", 1.3),
    Bar(2, "first farms.list() answered, of import httpx",
        "start/first farms.list() answered/ours", 1.6),
    *(Bar(3, f"decode a page of {name}, parsed", f"parsed/{name}/ours", 0.6) for name in KINDS),
    *(Bar(3, f"decode a page of {name}, bytes", f"decode/{name}/ours", 1.6) for name in KINDS),
    *(Bar(3, f"decode a page of {name}, bytes, fast", f"decode/{name}/ours, fast", 1.1)
      for name in KINDS),
    *(Bar(3, f"encode a page of {name}", f"encode/{name}/ours", 1.0, guard=_GUARDS[name])
      for name in KINDS),
    *(Bar(3, f"encode a page of {name}, fast", f"encode/{name}/ours, fast", 0.5) for name in KINDS),
    *(Bar(4, f"call, {kind}{of}", f"call/{kind}/ours{of}", limit, guard=limit * 1.35)
      for of in ("", ", fast")
      for kind, limit in (("sync, empty page", 1.1), ("async, empty page", 1.1),
                          ("sync, ten farms", 1.25), ("async, ten farms", 1.25))),
    Bar(4, "call, async, ten farms, over aiohttp", "call/async, ten farms/ours, aiohttp", 1.0),
    Bar(4, "signature beyond HMAC, us", "signature/beyond HMAC/ours", 12, absolute=True),
    Bar(4, "connections of 2,000 calls", "connections/2,000 calls/ours", 1, absolute=True),
    Bar(5, "list 10,000 farms, of requests and json.loads", "listing/10,000 farms/ours", 1.15),
    Bar(5, "the same, fast", "listing/10,000 farms/ours, fast", 1.15),
    Bar(5, "async with prefetch, of sync, 20 ms a page", "prefetch/1,000 farms/ours", 1.0),
    Bar(5, "the same over aiohttp", "prefetch/1,000 farms/ours, aiohttp", 1.0),
)  # fmt: skip
