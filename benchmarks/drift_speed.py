"""How long the drift check of three scopes takes over loopback, against parsing the three texts.

    python benchmarks/drift_speed.py [FOLDER]

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
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from generator.cli import main as command_line

SCOPES = ("user", "account", "global")
RUNS = 7
ALLOWED = 1.5


def serve(texts: dict[str, bytes]) -> str:
    """A loopback host of the definitions; its URL."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = texts.get(self.path.removeprefix("/api/").removesuffix(".v1beta0.yml"), b"")
            self.send_response(200 if body else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


def drift(url: str, expected: int) -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        code = command_line.main(["drift", "--host", url, "--host-only"])
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
    texts = {scope: (folder / f"{scope}.v1beta0.yml").read_bytes() for scope in SCOPES}
    before, after = b"OS family.\n        type: string", b"OS family.\n        type: integer"
    changed = {scope: text.replace(before, after) for scope, text in texts.items()}
    same, other = serve(texts), serve(changed)
    jobs = [
        lambda: parse(texts),
        lambda: drift(same, 0),
        lambda: drift(other, 1),
    ]
    yardstick, clean, found = least(jobs)
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
