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

    Each runs once unclocked first, for warm caches. Unless ``collecting``, the garbage collector is
    off while a clock runs, and has run before. What a subject gives is freed after its clock has
    stopped.
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


def _clocked(run: Callable[[], object]) -> float:
    run()
    started = time.process_time()
    result = run()
    taken = time.process_time() - started
    del result
    return taken


@dataclass
class Ran:
    """A process that has ended: seconds on the clock, seconds of CPU, peak of resident memory."""

    wall: float
    cpu: float
    peak_mib: float


def run(command: Sequence[str | Path], **options: Any) -> Ran:
    """Run a command to its end, its children counted in. Raises with its output if it fails."""
    log = WORK / "last.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], stdout=output, stderr=subprocess.STDOUT, **options
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    if status:
        shown = " ".join(str(part) for part in command)
        raise RuntimeError(f"{shown}\n{log.read_text('utf-8', 'replace')[-4000:]}")
    return Ran(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


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
