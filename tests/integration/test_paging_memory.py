"""Paging through a very long list holds one page at a time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scalr_client.testing import FakeScalr

ROOT = Path(__file__).resolve().parents[2]

# A process of its own: its peak is the client's, not the host's.
PROGRAM = """
import resource, sys
from scalr_client import Scalr
with Scalr(sys.argv[1], key_id=sys.argv[2], secret_key=sys.argv[3], env_id=5) as scalr:
    count = sum(1 for _ in scalr.user.farms.list(name=sys.argv[4]))
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def walk(fake: FakeScalr, name: str) -> tuple[int, int]:
    """Farms passed over, and the peak memory of doing so in KiB."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, fake.url, fake.key_id, fake.secret_key, name],
        env={"PYTHONPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
        check=True,
    )
    count, peak = map(int, ran.stdout.split())
    return count, peak


@pytest.mark.slow
def test_100_000_farms_take_no_more_memory_than_1_000(capsys: pytest.CaptureFixture[str]) -> None:
    with FakeScalr() as fake:
        for number in range(101_000):
            fake.seed("user.farms", name="few" if number < 1_000 else "many")
        few, small = walk(fake, "few")
        many, large = walk(fake, "many")
    with capsys.disabled():
        sizes = f"{small / 1024:.1f} MiB for {few:,} farms, {large / 1024:.1f} for {many:,}"
        print(f"\npeak memory: {sizes}")
    assert (few, many) == (1_000, 100_000)
    assert large - small < 20 * 1024
