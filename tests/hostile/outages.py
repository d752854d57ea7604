"""A host that goes away and comes back: what each phase of a call meets while it is gone."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from pathlib import Path

BODY = json.dumps({"meta": {"requestId": "r"}, "data": {"id": 1, "name": "web"}}).encode()
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(
    BODY
)

PAGES = 6
"""Of the list of farms."""

CROWDED = 77
"""The environment of a crowd's requests: what is left of a storm counts for none of them."""

OUTAGES = {
    "refuses": "the port is closed",
    "hangs in connect": "nobody accepts, and the queue of the port is full",
    "resets": "what is accepted is reset at once",
    "hangs in the handshake": "accepted, and nothing is said",
    "is silent": "the request is read and not answered",
    "stops in the headers": "half of the headers",
    "stops in the body": "half of the body",
    "cuts the body": "half of the body, then a reset",
    "drips": "the body, a byte every 5 ms",
}
"""What a host does, by phase of the call."""


class Host:
    """Answers every request with one farm, unless an `outage` is on.

    With `crowd` set it answers none for the environment `CROWDED` before that many wait at once: only a
    client with as many connections can get there. A request of `/api/crowd/32` sets it, too.
    """

    def __init__(self, certificate: Path | None = None) -> None:
        self.outage = ""
        self.crowd = 0
        self.answered = 0
        self._tls: ssl.SSLContext | None = None
        if certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate, certificate.with_suffix(".key"))
        self._loop = asyncio.new_event_loop()
        self._waiting: list[asyncio.Future[None]] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._listener = self._listen(0)
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if certificate else 'http'}://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def __enter__(self) -> Host:
        return self

    def __exit__(self, *failure: object) -> None:
        self._call(self._stop)
        self._thread.join(10)

    def set(self, outage: str = "", crowd: int = 0) -> None:
        """Begins an outage, or ends it."""
        self._call(lambda: self._change(outage, crowd))

    def _call(self, step: Callable[[], None]) -> None:
        done = threading.Event()

        def run() -> None:
            step()
            done.set()

        self._loop.call_soon_threadsafe(run)
        assert done.wait(10)

    @staticmethod
    def _listen(port: int) -> socket.socket:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(2 if port else 128)
        listener.setblocking(False)
        return listener

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.add_reader(self._listener, self._accept)
        self._loop.run_forever()
        for task in self._tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
        self._loop.close()

    def _stop(self) -> None:
        self._loop.remove_reader(self._listener)
        self._listener.close()
        self._loop.stop()

    def _change(self, outage: str, crowd: int) -> None:
        before, self.outage, self.crowd = self.outage, outage, crowd
        if before in ("refuses", "hangs in connect") and outage != before:
            if before == "refuses":
                self._listener = self._listen(self.port)
            self._listener.listen(128)
            self._loop.add_reader(self._listener, self._accept)
        if outage in ("refuses", "hangs in connect") and outage != before:
            self._loop.remove_reader(self._listener)
            if outage == "refuses":
                self._listener.close()
            else:
                self._listener.listen(2)

    def _accept(self) -> None:
        for _ in range(64):
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            if self.outage == "resets":
                _reset(connection)
                continue
            task = self._loop.create_task(self._serve(connection))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _serve(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        if self.outage == "hangs in the handshake":
            await asyncio.sleep(0.5)
            connection.close()
            return
        reader = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(reader)
        try:
            transport, _ = await self._loop.connect_accepted_socket(
                lambda: protocol, connection, ssl=self._tls
            )
        except (OSError, ssl.SSLError):
            connection.close()
            return
        writer = asyncio.StreamWriter(transport, protocol, reader, self._loop)
        try:
            while await self._answer(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            with contextlib.suppress(OSError):
                writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                await reader.readexactly(int(line.partition(b":")[2]))
        outage, response = self.outage, _response(head)
        start = response.index(b"\r\n\r\n") + 4
        if outage in ("is silent", "hangs in the handshake"):
            await asyncio.sleep(0.5)
            return False
        if outage == "stops in the headers":
            writer.write(response[:40])
            await asyncio.sleep(0.5)
            return False
        if outage in ("stops in the body", "cuts the body"):
            writer.write(response[: start + 20])
            await asyncio.sleep(0.5 if outage == "stops in the body" else 0.005)
            if outage == "cuts the body":
                writer.transport.abort()
            return False
        if outage == "drips":
            writer.write(response[:start])
            for index in range(start, len(response)):
                writer.write(response[index : index + 1])
                await asyncio.sleep(0.005)
            return True
        if b"/api/crowd/" in head:
            self.crowd = int(head.split(b"/api/crowd/")[1].split()[0])
        elif self.crowd and b"/user/%d/" % CROWDED in head:
            await self._gather()
        self.answered += 1
        writer.write(response)
        await writer.drain()
        return True

    async def _gather(self) -> None:
        turn = self._loop.create_future()
        self._waiting.append(turn)
        if len(self._waiting) >= self.crowd:
            waiting, self._waiting = self._waiting, []
            for each in waiting:
                if not each.done():
                    each.set_result(None)
        try:
            await turn
        finally:
            if turn in self._waiting:
                self._waiting.remove(turn)


def _response(head: bytes) -> bytes:
    body = BODY
    if b"/farms/?" in head:
        number = int((head.split(b"pageNum=")[1:] or [b"1"])[0].split()[0].split(b"&")[0])
        links = {"next": f"/?maxResults=100&pageNum={number + 1}" if number < PAGES else None}
        links["last"] = f"/?maxResults=100&pageNum={PAGES}"
        farms = [{"id": 100 * number + index, "name": "web"} for index in range(100)]
        body = json.dumps({"data": farms, "pagination": links}).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        len(body),
        body,
    )


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def wait_for(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Whether a condition comes true in time."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.01)
    return True
