"""How long the drift check of three scopes takes over loopback, against parsing the three texts.

    python -m benchmarks.drift_speed [FOLDER]

FOLDER holds the definitions of a host (default: $SCALR_DEFINITIONS). The check fetches, parses,
canonicalises and compares all three scopes with specs/; the yardstick is `yaml.CSafeLoader` on the same
texts. Both run in this process, alternately; the least of several runs counts. Prints the ratio for the
texts as they are, and for texts with a change in each scope (which has to be compared and located);
exit code 1 when the first is above 1.5.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from tests.support.definitions import SCOPES, VERSION, DefinitionHost, run

RUNS = 7
ALLOWED = 1.5
GENERATION = re.compile(rb"(?<=\n      generation:\n        type: )string")
"""A property of operating systems, which are in every scope."""


def drift(url: str, expected: int) -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        code = run("drift", "--host", url, "--host-only")
    if code != expected:
        sys.exit(f"the check ended with {code} instead of {expected}")


def parse(texts: dict[str, bytes]) -> None:
    for text in texts.values():
        yaml.load(text, Loader=yaml.CSafeLoader)


def least(jobs: list[Callable[[], None]]) -> list[float]:
    best = [float("inf")] * len(jobs)
    for _ in range(RUNS):
        for index, job in enumerate(jobs):
            started = time.perf_counter()
            job()
            best[index] = min(best[index], time.perf_counter() - started)
    return best


def main(folder: Path) -> int:
    """Measure and print; the exit code."""
    texts = {scope: (folder / f"{scope}.{VERSION}.yml").read_bytes() for scope in SCOPES}
    changed = {scope: GENERATION.sub(b"integer", text) for scope, text in texts.items()}
    with DefinitionHost(texts) as same, DefinitionHost(changed) as other:
        yardstick, clean, found = least(
            [lambda: parse(texts), lambda: drift(same.url, 0), lambda: drift(other.url, 1)]
        )
    size = sum(map(len, texts.values()))
    print(f"parsing {size:,} bytes with yaml.CSafeLoader   {yardstick:.3f} s")
    print(
        f"drift of three scopes, nothing to report     {clean:.3f} s   ratio {clean / yardstick:.2f}"
    )
    print(
        f"drift of three scopes, a change in each      {found:.3f} s   ratio {found / yardstick:.2f}"
    )
    return int(clean > ALLOWED * yardstick)


if __name__ == "__main__":
    place = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SCALR_DEFINITIONS", "")
    if not place:
        sys.exit("name the folder of the definitions, or set SCALR_DEFINITIONS")
    sys.exit(main(Path(place)))
