"""A loopback host that serves definitions, and the real command run against it."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator.cli import drift as drift_command
from generator.cli import main as command_line
from generator.contract import files as contract_files
from generator.swagger import document

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"
SCOPES = ("user", "account", "global")
DEFINITIONS = os.environ.get("SCALR_DEFINITIONS", "")

needs_definitions = pytest.mark.skipif(
    not DEFINITIONS, reason="SCALR_DEFINITIONS does not name the folder of the real definitions"
)


class Server(ThreadingHTTPServer):
    """A server for which a client that hangs up is nothing to report."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Host:
    """What the loopback host serves: path to body, or to a callable that handles the request."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes | Callable[[BaseHTTPRequestHandler], None]] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        host = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                host.requests.append((self.path, dict(self.headers.items())))
                page = host.pages.get(self.path)
                if callable(page):
                    page(self)
                    return
                body = page if page is not None else b'{"errors": []}'
                self.respond(200 if page is not None else 404, body)

            def respond(self, status: int, body: bytes, **headers: str) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: Any) -> None:
                pass

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def serve(self, texts: Mapping[str, Any], version: str = "v1beta0") -> None:
        """Serve definitions by scope, as bytes, text or data; everything else is 404."""
        self.requests.clear()
        self.pages = {}
        for scope, text in texts.items():
            body = text if isinstance(text, bytes | str) or callable(text) else json.dumps(text)
            body = body.encode() if isinstance(body, str) else body
            self.pages[f"/api/{scope}.{version}.yml"] = body

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(scope="session")
def _host() -> Iterator[Host]:
    host = Host()
    yield host
    host.close()


@pytest.fixture
def host(_host: Host, monkeypatch: pytest.MonkeyPatch) -> Host:
    monkeypatch.setattr(drift_command, "BACKOFF", 0.01)
    _host.serve({})
    return _host


@pytest.fixture
def drift(host: Host, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, Any]]:
    """Run the real command against the loopback host: its exit code and its JSON report."""

    def run(*arguments: str) -> tuple[int, Any]:
        capsys.readouterr()
        line = ["drift", "--host", host.url, "--format", "json", *arguments]
        code = command_line.main(line)
        out = capsys.readouterr().out
        return code, json.loads(out) if out.startswith("{") else out

    return run


def contract_text(scope: str) -> bytes:
    return (SPECS / contract_files.file_name(scope)).read_bytes()


def definition(scope: str) -> Any:
    """A fresh copy of a real definition, as data."""
    path = Path(DEFINITIONS) / f"{scope}.v1beta0.yml"
    if scope not in _CACHE:
        _CACHE[scope] = json.dumps(document.parse(path.read_bytes(), path.name).data)
    return json.loads(_CACHE[scope])


_CACHE: dict[str, str] = {}
