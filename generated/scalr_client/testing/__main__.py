"""`python -m scalr_client.testing`: a fake host to point a shell, a script or a browser at."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence

from . import FakeScalr


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted; prints the settings that a client needs."""
    parser = argparse.ArgumentParser(
        prog="python -m scalr_client.testing",
        description="Serve a fake Scalr host on loopback until stopped.",
    )
    parser.add_argument("--port", type=int, default=0, help="port to serve on (any free one)")
    parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same world")
    parser.add_argument("--rate-limit", type=int, help="requests a minute for each key (no limit)")
    parser.add_argument("--no-analytics", action="store_true", help="serve without Cost Analytics")
    parser.add_argument("--clouds", help="allowed clouds, separated by commas (all)")
    options = parser.parse_args(arguments)
    fake = FakeScalr(
        port=options.port,
        seed=options.seed,
        rate_limit=options.rate_limit,
        analytics=not options.no_analytics,
        clouds=options.clouds.split(",") if options.clouds else None,
    )
    try:
        fake.start()
    except OSError as error:
        print(f"cannot serve on port {options.port}: {error.strerror}", file=sys.stderr)
        return 1
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _stack: stopped.set())
    print(f"export SCALR_URL={fake.url}")
    print(f"export SCALR_KEY_ID={fake.key_id}")
    print(f"export SCALR_SECRET_KEY={fake.secret_key}")
    print(f"export SCALR_GLOBAL_KEY_ID={fake.global_key_id}")
    print(f"export SCALR_GLOBAL_SECRET_KEY={fake.global_secret_key}")
    print(f"export SCALR_ENV_ID={fake.env_id}")
    print(f"export SCALR_ACCOUNT_ID={fake.account_id}", flush=True)
    stopped.wait()
    fake.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
