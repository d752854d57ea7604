"""Decoding and encoding pages of 100 objects: ratios to json.loads of the same bytes, memory held.

Run in an environment that holds the peers, or without them.
"""

from __future__ import annotations

import json
import sys
import tracemalloc
from collections.abc import Callable
from functools import partial
from typing import Any

from .codecs import Codec, codecs
from .measure import Measure, alternate, dump
from .pages import KINDS, SPECS, Pages, leaves
from .pages import dump as page_of

COUNT = 100


def measures(rounds: int) -> list[Measure]:
    found: list[Measure] = []
    for name in KINDS:
        found += _page(name, rounds, sparse=False)
    found += _page("Farm", rounds, sparse=True)
    return found


def _page(name: str, rounds: int, *, sparse: bool) -> list[Measure]:
    data = Pages(SPECS / "user.v1beta0.yaml", sparse=sparse).objects(name, COUNT)
    raw = page_of(data)
    what = f"{name}, sparse" if sparse else name
    found = []
    parsed: dict[str, Callable[[], Any]] = {}
    loads: dict[str, Callable[[], Any]] = {}
    dumps: dict[str, Callable[[], Any]] = {}
    for codec in codecs(name):
        if sparse and not codec.who.startswith(("ours", "json", "orjson")):
            continue
        again = json.loads(raw)
        if codec.parsed is not None:
            parsed[codec.who] = partial(codec.parsed, again)
        loads[codec.who] = partial(codec.loads, raw)
        objects = codec.loads(raw)
        dumps[codec.who] = partial(codec.dumps, objects)
        if not sparse:
            found += _facts(codec, what, raw, objects)
    for part, subjects in (("parsed", parsed), ("decode", loads), ("encode", dumps)):
        for who, (values, ratios) in alternate(rounds, partial(json.loads, raw), subjects).items():
            micro = [value * 1e6 for value in values]
            found.append(Measure(part, who, what, "us", micro, ratios))
    return found


def _facts(codec: Codec, what: str, raw: bytes, objects: Any) -> list[Measure]:
    """Memory that a decoded page holds, and values that do not come back."""
    lost = leaves(json.loads(raw)) - leaves(json.loads(codec.dumps(objects)))
    tracemalloc.start()
    held = codec.loads(raw)
    kib = tracemalloc.get_traced_memory()[0] / 1024
    tracemalloc.stop()
    del held
    return [
        Measure("held", codec.who, what, "KiB", [kib]),
        Measure("lost", codec.who, what, "values", [float(lost)]),
    ]


if __name__ == "__main__":
    dump(measures(int(sys.argv[1])))
