"""A host on loopback that answers a list of farms with prepared bytes, in a process of its own.

The environment in the path says what it answers: 1 an empty page, 2 ten farms, 3 a hundred pages of
a hundred farms, 4 ten pages of a hundred farms, each after 20 ms. It is none of the hosts of the tests:
those keep and parse what they receive, in threads of the measured process, which would be measured too.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

EMPTY, TEN, MANY, SLOW = 1, 2, 3, 4
PAGES: Final = {MANY: 100, SLOW: 10}
DELAY: Final = 0.02
_LINKS: Final = (b'"last":null', b'"next":null')
_PATH: Final = re.compile(rb"GET (/api/v1beta0/user/(\d+)/farms/)(?:\?\S*?pageNum=(\d+))?")


def _answer(body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


class _Connection(asyncio.Protocol):
    opened = 0

    def __init__(self, bodies: dict[int, bytes]) -> None:
        self._bodies = bodies
        self._buffer = b""
        self._loop = asyncio.get_running_loop()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: asyncio.WriteTransport = transport  # type: ignore[assignment]
        _Connection.opened += 1

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while b"\r\n\r\n" in self._buffer:
            head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
            found = _PATH.match(head)
            if found is None:
                self._transport.write(_answer(b"%d" % _Connection.opened))
                continue
            path, kind, number = found[1], int(found[2]), int(found[3] or 1)
            body = self._bodies[kind]
            if kind in PAGES:
                # No two pages are alike, as on a real host.
                body = body.replace(b'"requestId":"', b'"requestId":"%d' % number)
                body = body.replace(b"description-", b"description%d-" % number, 1)
            if number < PAGES.get(kind, 1):
                for link, other in zip(_LINKS, (PAGES[kind], number + 1), strict=True):
                    to = b'"%s?maxResults=100&pageNum=%d"' % (path, other)
                    body = body.replace(link, link.replace(b"null", to))
            delay = DELAY if kind == SLOW else 0
            self._loop.call_later(delay, self._transport.write, _answer(body))


async def _serve() -> None:
    from .pages import SPECS, Pages, envelope

    pages = Pages(SPECS / "user.v1beta0.yaml")
    hundred = envelope(pages.objects("Farm", 100))
    bodies = {
        EMPTY: envelope([]),
        TEN: envelope(pages.objects("Farm", 10)),
        MANY: hundred,
        SLOW: hundred,
    }
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(bodies), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Ends with the process that reads the port.
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


class Server:
    """Runs the host while a block lasts; `url` is where."""

    def __enter__(self) -> Server:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __spec__.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).resolve().parent.parent,
        )
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"
        return self

    def __exit__(self, *failure: object) -> None:
        self._process.communicate()


if __name__ == "__main__":
    asyncio.run(_serve())
