"""Measure the generator and its client: `python -m benchmarks peers`, `python -m benchmarks self`.

`peers` makes the environments of the peers on demand, measures everything against them in one run
and writes RESULTS.md and results.svg. `self` is the part without peers, in under two minutes; it
exits with 1 when a bar that needs no peer is missed by a clear margin.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from dataclasses import asdict
from pathlib import Path

from . import generating, report, starting
from .bars import BARS
from .measure import WORK, Measure, worker
from .peers import Peers

HERE = Path(__file__).resolve().parent


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def measure(rounds: int, peers: Peers | None) -> dict[str, Measure]:
    """Everything, part by part; within a part all who are compared take turns."""
    python = peers.python if peers else Path(sys.executable)
    clients = peers.clients if peers else None
    path = [clients, clients / "oag_user"] if clients else []
    found: list[Measure] = []
    _say("start")
    found += starting.measures(python, rounds, clients)
    for module, *arguments in (
        ("benchmarks.decoding",),
        ("benchmarks.calling", "standard"),
        ("benchmarks.calling",),
    ):
        _say(" ".join((module.rpartition(".")[2], *arguments)))
        found += worker(python, module, str(rounds), *arguments, path=path)
    _say("generate")
    found += generating.measures(rounds if peers else 2, peers)
    whole: dict[str, Measure] = {}
    for each in found:
        whole.setdefault(each.key, each)
    return whole


def _about(rounds: int, seconds: float, load: tuple[float, float, float]) -> list[str]:
    return [
        f"Written by `make bench` on {platform.system()}, {os.cpu_count()} cores, CPython "
        f"{platform.python_version()}, in {seconds / 60:.0f} minutes; load average at the start "
        f"{load[0]:.1f}, at the end {os.getloadavg()[0]:.1f}.",
        "",
        f"Everything is measured in one run, taking turns, {rounds} rounds; a ratio is of two "
        "times of the same round, right after each other. Cells: median, median ratio, and the "
        "quartiles of the ratio. Decoding and encoding: CPU time of runs that follow each other "
        "for 20 ms, each freeing what the one before gave, with the garbage collector off. "
        "Calls and lists: CPU time of the caller with the garbage collector as it is by default, "
        "the server in a process of its own. `fast` is with orjson; without it in the name the "
        "standard library's json is used; `all read` is with every object, list and date inside "
        "read once, which are otherwise unfolded when they are first read. The peers generate "
        "from the same contract, converted to OpenAPI 3 where they need it; pydantic is "
        "datamodel-code-generator's models; cattrs and msgspec decode into classes written for "
        "them, families as tagged unions.",
    ]  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("who", choices=("peers", "self"))
    parser.add_argument("--rounds", type=int, default=0, help="default: 9, of self 7")
    options = parser.parse_args()
    started, load = time.time(), os.getloadavg()
    rounds = options.rounds or (9 if options.who == "peers" else 7)
    peers = None
    if options.who == "peers":
        peers = Peers()
        peers.prepare()
    found = measure(rounds, peers)
    WORK.mkdir(exist_ok=True)
    raw = [asdict(each) for each in found.values()]
    (WORK / f"{options.who}.json").write_text(json.dumps(raw), "utf-8")
    about = _about(rounds, time.time() - started, load)
    text = report.markdown(found, about, peers.missing if peers else {})
    if peers is not None:
        (HERE / "RESULTS.md").write_text(text, "utf-8")
        (HERE / "results.svg").write_text(report.picture(found), "utf-8")
    else:
        print(text)
    return _verdict(found)


def _verdict(found: dict[str, Measure]) -> int:
    failed = 0
    for bar in BARS:
        value = bar.reached(found)
        if value is not None and value > bar.fails_at and "openapi" not in bar.against:
            _say(f"missed: {bar.text}: {value:.2f}, limit {bar.limit}, fails at {bar.fails_at:.2f}")
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
