"""Answers that would cost more than they weigh: small on the wire, gigabytes and minutes once unfolded.

An answer that is read takes at most 50 times its unpacked bytes, and holds the event loop for less than
a second; so does one that is refused.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.support.loopback import Loopback, Received, Reply

ROOT = Path(__file__).resolve().parent.parent.parent
LIMIT = 16 * 1024 * 1024
LARGE = 64 * 1024 * 1024
SMALL = 6_000_000
"""Bytes that any answer may take; an empty one takes 3 MB for modules, classes and buffers."""

Figure = Callable[[str, int], None]


def filled(unit: str, size: int) -> str:
    return ",".join([unit] * max(1, size // (len(unit) + 1)))


SHAPES: dict[str, Callable[[int], str]] = {
    "objects": lambda size: filled("{}", size),
    "lists": lambda size: filled("[]", size),
    "lists in lists": lambda size: filled("[" * 400 + "]" * 400, size),
    "objects in objects": lambda size: filled('{"":' * 90 + "0" + "}" * 90, size),
    "both in each other": lambda size: filled('[{"":' * 45 + "0" + "}]" * 45, size),
    "keys": lambda size: filled('{"id":1}', size),
    "an unknown property each": lambda size: filled('{"":0}', size),
    "two unknown properties each": lambda size: filled('{"":0,"a":0}', size),
    "objects of keys": lambda size: filled('{"teams":[{"id":1},{"id":2}]}', size),
    "objects of odd keys": lambda size: filled('{"teams":[' + filled('{"":1}', 4000) + "]}", size),
    "numbers": lambda size: filled("0.1", size),
    "exponents": lambda size: filled("1e9", size),
    "long numbers": lambda size: filled("1" * 4000, size),
    "texts": lambda size: filled('"ab"', size),
    "escapes": lambda size: '"' + "\\u0101" * (size // 6) + '"',
    "quotes": lambda size: '"' + '\\"[' * (size // 3) + '"',
    "wide text": lambda size: '"' + "a" * (size - 6) + '\U0001f600"',
    "brackets in texts": lambda size: filled('"[{,"', size),
    "nothing": lambda size: filled("null", size),
}
"""What the bytes are filled with."""

PLACES: dict[str, tuple[int, str, str, str]] = {
    "data": (200, "list", '{"data":[', "]}"),
    "an object": (200, "get", '{"data":{"id":1,"teams":[', "]}}"),
    "unknown": (200, "get", '{"data":{"id":1,"x":[', "]}}"),
    "warnings": (200, "get", '{"data":{"id":1},"warnings":[', "]}"),
    "errors": (400, "get", '{"errors":[', "]}"),
    "a signature": (401, "get", '{"stringToSign":"a","errors":[', "]}"),
    "a failure": (503, "request", '{"x":[', "]}"),
    "anything": (200, "request", "[", "]"),
}
"""Where they stand: status, call, what is before and behind."""


class Bomb(NamedTuple):
    """An answer, and how it is asked for."""

    place: str
    shape: str
    size: int
    limit: int
    kind: str
    parser: str

    @property
    def text(self) -> bytes:
        _, _, before, behind = PLACES[self.place]
        return (before + SHAPES[self.shape](self.size) + behind).encode()


class Bomber:
    """A host whose answers depend on the environment in the path."""

    def __init__(self, bombs: list[Bomb]) -> None:
        self._bombs = bombs
        self._packed: dict[tuple[str, str, int], tuple[int, bytes]] = {}
        self.host = Loopback(self._answer)

    def weight(self, bomb: Bomb) -> tuple[int, bytes]:
        """How long an answer is unpacked, and what is sent."""
        key = (bomb.place, bomb.shape, bomb.size)
        if key not in self._packed:
            text = bomb.text
            self._packed[key] = len(text), gzip.compress(text, 5, mtime=0)
        return self._packed[key]

    def _answer(self, received: Received) -> Reply:
        index = int(received.path.split("/")[4]) - 2
        if index < 0:
            good = [{"id": 1}] if received.path.endswith("/farms/") else {"id": 1}
            return Reply(body=json.dumps({"data": good, "warnings": []}).encode())
        bomb = self._bombs[index]
        headers = {"Content-Encoding": "gzip"}
        return Reply(PLACES[bomb.place][0], self.weight(bomb)[1], headers)


def measured(bombs: list[Bomb]) -> Iterator[tuple[Bomb, int, dict[str, Any]]]:
    """Each bomb, its unpacked length, and what it came to."""
    bomber = Bomber(bombs)
    jobs = [
        (index + 2, bomb.kind, PLACES[bomb.place][1], bomb.parser, bomb.limit)
        for index, bomb in enumerate(bombs)
    ]
    with bomber.host:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.hostile.weigh", bomber.host.url],
            input=json.dumps(jobs),
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={"PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}", "SCALRCLI_HOME": "/nonexistent"},
        )
        assert ran.returncode == 0, ran.stderr
    for bomb, found in zip(bombs, json.loads(ran.stdout), strict=True):
        yield bomb, bomber.weight(bomb)[0], found


def check(bombs: list[Bomb], figure: Figure, name: str) -> None:
    """Tries all of them, and reports what they came to."""
    wrong, read = [], 0
    times = held = took = 0.0
    for bomb, weight, found in measured(bombs):
        if "cpu" not in found:
            wrong.append((bomb, found))
            continue
        read += found["ended"] == "answered"
        beyond = (found["memory"] - SMALL) / weight
        times, held, took = (
            max(times, beyond),
            max(held, found["held"]),
            max(took, found["cpu"]),
        )
        if not (
            beyond <= 50
            and found["held"] < 1.0
            and found["cpu"] < 2.0
            and found["lines"] <= 102
            and found["warnings"] <= 100
            and found.get("text", 0) < 60_000
        ):
            wrong.append((bomb, {**found, "beyond": beyond}))
    assert wrong == []
    assert 0 < read < len(bombs)
    figure(f"{name}: answers", len(bombs))
    figure(f"{name}: refused, or an error of their own", len(bombs) - read)
    figure(f"{name}: most memory, in times the unpacked bytes", round(times))
    figure(f"{name}: longest hold of the event loop, CPU in ms", round(held * 1000))
    figure(f"{name}: most CPU, in ms", round(took * 1000))


on_linux = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="memory is measured on Linux"
)


@on_linux
def test_an_answer_costs_no_more_than_fifty_times_its_bytes_and_a_second(figure: Figure) -> None:
    shapes = ("objects", "lists in lists", "an unknown property each")
    places = ("data", "an object", "warnings", "errors")
    bombs = [
        Bomb(place, shape, size, 0, kind, "orjson")
        for place, shape in product(places, shapes)
        for size, kind in ((60_000, "sync"), (380_000, "async"), (2_000_000, "async"))
    ]
    check(bombs, figure, "bombs, a sample")


@on_linux
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_answer_of_any_shape_costs_more_than_that(figure: Figure) -> None:
    sizes = [(size, 0) for size in (60_000, 380_000, 450_000, 3_000_000, LIMIT - 100)]
    ways = (("async", "orjson"), ("sync", "json"))
    bombs = [
        Bomb(place, shape, size, limit, kind, parser)
        for place, shape in product(PLACES, SHAPES)
        for size, limit in sizes
        for kind, parser in ways
    ]
    check(bombs, figure, "bombs")


@on_linux
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_larger_limit_is_no_licence_for_more(figure: Figure) -> None:
    bombs = [
        Bomb(place, shape, LARGE - 1000, LARGE, "async", "orjson")
        for place in ("data", "errors", "warnings")
        for shape in ("objects", "lists", "lists in lists", "numbers")
    ]
    for _, weight, found in measured(bombs):
        assert found["memory"] < 10 * weight
        assert found["cpu"] < 2
