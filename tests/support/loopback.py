"""A loopback server that keeps the exact bytes it receives and answers as it is told."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

KEY_ID = "APIK7Q2M9X4B1ZT6R8WD"
SECRET = "Ty6WtFpHq0bNcV3xZsL9mKdRuJ2gA8eY5iOhQ1fE"


@dataclass
class Received:
    """One request as it came off the socket."""

    method: str
    target: str
    headers: dict[str, list[str]]
    body: bytes
    raw: bytes
    connection: int

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        values = self.headers.get(name.lower())
        return values[0] if values else None

    def string_to_sign(self) -> bytes:
        """Recomputed from the received bytes, without any code of the client."""
        date = "".join((self.header("x-scalr-date") or "").split())
        body = b"" if self.body == b"0" else self.body
        head = "\n".join((self.method, date, self.path, self.query, ""))
        return head.encode() + body

    def is_signed(self, secret: str = SECRET) -> bool:
        mac = hmac.new(secret.encode(), self.string_to_sign(), hashlib.sha256).digest()
        expected = "V1-HMAC-SHA256 " + base64.b64encode(mac).decode()
        return self.headers.get("x-scalr-signature") == [expected]


@dataclass
class Reply:
    """An answer. `chunks` is written piece by piece instead of a body, with `pause` seconds between."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    chunks: Iterable[bytes] | None = None
    pause: float = 0.0
    cut: bool = False
    """Close in the middle of the body."""
    drop: bool = False
    """Close without a word, after the request was read."""

    def head_and_body(self) -> tuple[bytes, bytes]:
        if self.body is None:
            body = b""
        elif isinstance(self.body, bytes):
            body = self.body
        else:
            body = json.dumps(self.body).encode()
        headers = {"Content-Type": "application/json; utf-8", **self.headers}
        has_length = self.status == 204 or any(n.lower() == "content-length" for n in headers)
        if self.chunks is None and not has_length:
            headers["Content-Length"] = str(len(body))
        if self.chunks is not None:
            headers["Connection"] = "close"
        lines = [f"HTTP/1.1 {self.status} X", *(f"{n}: {v}" for n, v in headers.items()), "", ""]
        return "\r\n".join(lines).encode("latin-1"), body


def envelope(data: Any, **more: Any) -> dict[str, Any]:
    return {"meta": {"requestId": "req-1"}, "data": data, "warnings": [], **more}


def page(data: list[Any], link: str | None = None) -> dict[str, Any]:
    pagination = {"first": None, "last": None, "prev": None, "next": link}
    return envelope(data, pagination=pagination)


def refusal(status: int, code: str, message: str = "no", **more: Any) -> Reply:
    body = {"meta": {"requestId": "req-9"}, "errors": [{"code": code, "message": message}]}
    return Reply(status, body, **more)


Script = Reply | Callable[[Received], Reply]


def make_certificate(folder: Path) -> Path:
    """A certificate for this machine that is its own authority; its key lies beside it."""
    certificate = folder / "ca.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", str(certificate.with_suffix(".key")), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip
    return certificate


class Loopback:
    """Answers with the scripted replies in turn, and with the last of them from then on."""

    def __init__(self, *script: Script, certificate: Path | None = None) -> None:
        self.script = list(script) or [Reply(body=envelope({"id": 1}))]
        self.requests: list[Received] = []
        self.connections = 0
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._socket.getsockname()[1]
        self.url = f"{'https' if certificate else 'http'}://127.0.0.1:{self.port}"
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if certificate else None
        if self._tls is not None and certificate is not None:
            self._tls.load_cert_chain(certificate, certificate.with_suffix(".key"))
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Loopback:
        return self

    def __exit__(self, *failure: object) -> None:
        # Closing alone does not wake a thread that waits in accept().
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._open:
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.connections += 1
                number = self.connections
                self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection, number), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            buffer = b""
            while True:
                received, buffer = _read(connection, buffer, number)
                if received is None:
                    return
                with self._lock:
                    self.requests.append(received)
                    index = min(len(self.requests), len(self.script)) - 1
                    script = self.script[index]
                reply = script if isinstance(script, Reply) else script(received)
                if not _write(connection, reply, received):
                    return
        except (OSError, ValueError):
            return  # the other side went away, or what it sent is no HTTP
        finally:
            connection.close()


def _read(connection: socket.socket, buffer: bytes, number: int) -> tuple[Received | None, bytes]:
    while b"\r\n\r\n" not in buffer:
        piece = connection.recv(65536)
        if not piece:
            return None, b""
        buffer += piece
    head, _, rest = buffer.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    headers: dict[str, list[str]] = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers.setdefault(name.lower(), []).append(value.strip())
    length = int(headers.get("content-length", ["0"])[0])
    while len(rest) < length:
        rest += connection.recv(65536)
    raw = head + b"\r\n\r\n" + rest[:length]
    return Received(method, target, headers, rest[:length], raw, number), rest[length:]


def _write(connection: socket.socket, reply: Reply, received: Received) -> bool:
    if reply.drop:
        return False
    time.sleep(reply.delay)
    head, body = reply.head_and_body()
    if received.method == "HEAD":
        body = b""
    if reply.cut:
        connection.sendall(head + body[: len(body) // 2])
        return False
    connection.sendall(head + body)
    for chunk in reply.chunks or ():
        connection.sendall(chunk)
        time.sleep(reply.pause)
    return reply.chunks is None
