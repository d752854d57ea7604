"""Alternating rounds, and what they come to: medians, quartiles, ratios taken within one round."""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
WORK: Final = ROOT / "benchmarks" / ".work"
"""Environments and generated clients of the peers; made on demand, not kept in the repository."""


@dataclass
class Measure:
    """One thing that was measured: its values, and their ratios to the base of the same round."""

    part: str
    who: str
    what: str
    unit: str
    values: list[float]
    ratios: list[float] = field(default_factory=list)
    note: str = ""

    @property
    def key(self) -> str:
        return f"{self.part}/{self.what}/{self.who}"


def median(numbers: Sequence[float]) -> float:
    return statistics.median(numbers)


def quartiles(numbers: Sequence[float]) -> tuple[float, float]:
    """The range that holds the middle half of the rounds."""
    if len(numbers) < 3:
        return min(numbers), max(numbers)
    low, _, high = statistics.quantiles(numbers, n=4, method="inclusive")
    return low, high


def dump(measures: Sequence[Measure]) -> None:
    """Hand the results of a worker to the process that started it."""
    json.dump([asdict(each) for each in measures], sys.stdout)


def alternate(
    rounds: int,
    base: Callable[[], object],
    subjects: Mapping[str, Callable[[], object]],
    *,
    collecting: bool = False,
) -> dict[str, tuple[list[float], list[float]]]:
    """CPU seconds of each subject and their ratios to ``base``, which runs right before each.

    Each runs once unclocked first, for warm caches, then as often as fills the clock, so that what
    a run gives is freed by the next. Unless ``collecting``, the garbage collector is off while a
    clock runs, and has run before.
    """
    found: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in subjects}
    try:
        for _ in range(rounds):
            for name, subject in subjects.items():
                gc.collect()
                if not collecting:
                    gc.disable()
                reference = _clocked(base)
                value = _clocked(subject)
                gc.enable()
                found[name][0].append(value)
                found[name][1].append(value / reference)
    finally:
        gc.enable()
    return found


_LEAST: Final = 0.02
"""Seconds on a clock. A page alone takes a millisecond: two of those side by side say little."""


def _clocked(run: Callable[[], object]) -> float:
    """CPU seconds of one run, the mean of many."""
    run()
    runs, result = 0, None
    started = time.process_time()
    while (taken := time.process_time() - started) < _LEAST:
        result = run()
        runs += 1
    del result
    return taken / runs


@dataclass
class Ran:
    """A process that has ended: seconds on the clock, seconds of CPU, peak of resident memory."""

    wall: float
    cpu: float
    peak_mib: float


# Linux counts the memory of the process that starts another into the peak of the started one, so a
# small process stands between them.
_LAUNCHER: Final = """
import os, sys, time
started = time.perf_counter()
child = os.fork()
if not child:
    os.execvp(sys.argv[2], sys.argv[2:])
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - started
with open(sys.argv[1], "w") as out:
    print(status, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, file=out)
"""


def run(command: Sequence[str | Path], **options: Any) -> Ran:
    """Run a command to its end, its children counted in. Raises with its output if it fails."""
    WORK.mkdir(parents=True, exist_ok=True)
    log, result = WORK / "last.log", WORK / "last.txt"
    launch = [sys.executable, "-S", "-E", "-c", _LAUNCHER, str(result)]
    with log.open("wb") as output:
        subprocess.run(
            [*launch, *map(str, command)],
            stdout=output,
            stderr=subprocess.STDOUT,
            check=True,
            **options,
        )
    status, wall, cpu, peak = map(float, result.read_text("utf-8").split())
    if status:
        shown = " ".join(str(part) for part in command)
        raise RuntimeError(f"{shown}\n{log.read_text('utf-8', 'replace')[-4000:]}")
    return Ran(wall, cpu, peak)


def worker(python: Path, module: str, *arguments: str, path: Sequence[Path] = ()) -> list[Measure]:
    """The measures of ``python -m module``, run with the generated client and ``path``."""
    environment = clean_environment(ROOT / "generated", *path)
    ran = subprocess.run(
        [str(python), "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
    )
    return [Measure(**each) for each in json.loads(ran.stdout)]


def clean_environment(*path: Path) -> dict[str, str]:
    """An environment without proxies and settings of the user, with ``path`` to import from."""
    kept = {name: os.environ[name] for name in ("HOME", "LANG", "PATH") if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(map(str, path))}
