"""The socket of a fake host: uvicorn in a thread of its own, on a loopback port."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Awaitable, Callable
from dataclasses import asdict, fields
from typing import Any, TypeAlias

import uvicorn
from starlette import requests, responses
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from ..state.host import Settings
from .app import App
from .envelopes import Response
from .request import Request

CONTROL = "/_fake/"
CONTENT_TYPE = "application/json; utf-8"
START_SECONDS = 10.0
STOP_SECONDS = 5.0


_Handler: TypeAlias = Callable[[requests.Request], Awaitable[responses.Response]]


class _Protocol(H11Protocol):
    """Gives the application the connection, so that it can close it.

    A response leaves in two writes, headers and body; without TCP_NODELAY the second one waits for an
    acknowledgement that a keep-alive client delays by 40 ms.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        connection = transport.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app_state = {**self.app_state, "transport": transport}
        super().connection_made(transport)


class Endpoint:
    """The ASGI application: the control endpoints, and the fake host on every other path."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._control = control_application(app)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"].startswith(CONTROL):
            await self._control(scope, receive, send)
            return
        request = Request(
            method=scope["method"],
            path=scope["raw_path"].decode("latin-1"),
            query_string=scope["query_string"].decode("latin-1"),
            headers={
                name.decode("latin-1").lower().replace("_", "-"): value.decode("latin-1")
                for name, value in scope["headers"]
            },
            body=await requests.Request(scope, receive).body(),
        )
        outcome = self._app.handle(request)
        kind = outcome.fault.kind if outcome.fault is not None else ""
        transport = scope["state"].get("transport")
        if kind in ("drop", "drop-after") and transport is not None:
            transport.close()
            return
        if kind == "delay" and outcome.fault is not None:
            await asyncio.sleep(outcome.fault.seconds)
        response = _http_response(outcome.response)
        if kind == "truncate" and transport is not None:
            await _send_half(response, send)
            transport.close()
            return
        await response(scope, receive, send)


def _http_response(response: Response) -> responses.Response:
    response.encode()
    headers = dict(response.headers)
    if response.body and "content-type" not in headers:
        headers["content-type"] = CONTENT_TYPE
    return responses.Response(response.body, response.status, headers)


async def _send_half(response: responses.Response, send: Send) -> None:
    body = bytes(response.body)
    start = {"type": "http.response.start", "status": response.status_code}
    await send({**start, "headers": response.raw_headers})
    half = {"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True}
    await send(half)


class _Uvicorn(uvicorn.Server):
    """Starts and stops at once; uvicorn polls for the end ten times a second."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.serving = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end = asyncio.Event()

    async def main_loop(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.serving.set()
        await self._end.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def end(self) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._end.set)


class Server:
    """Serves an application until it is stopped."""

    def __init__(self, app: App, host: str, port: int) -> None:
        self._socket = socket.create_server((host, port), backlog=512)
        self.host, self.port = self._socket.getsockname()[:2]
        config = uvicorn.Config(
            Endpoint(app),
            http=_Protocol,
            ws="none",
            lifespan="off",
            loop="asyncio",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=60,
        )
        self._server = _Uvicorn(config)
        self._thread = threading.Thread(target=self._run, name="FakeScalr", daemon=True)

    def start(self) -> None:
        """Return when it accepts connections."""
        self._thread.start()
        if not self._server.serving.wait(START_SECONDS):
            raise RuntimeError("FakeScalr did not start")

    def stop(self) -> None:
        """Close every connection and the port."""
        self._server.end()
        self._thread.join(STOP_SECONDS)
        self._socket.close()

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])


def control_application(app: App) -> Starlette:
    """The endpoints by which tests in other processes and languages control a fake host."""

    def locked(
        action: Callable[[Any], object],
    ) -> Callable[[requests.Request], Awaitable[responses.Response]]:
        async def endpoint(request: requests.Request) -> responses.Response:
            raw = await request.body()
            try:
                with app.lock:
                    return responses.JSONResponse(action(json.loads(raw) if raw else None))
            except (ValueError, TypeError, KeyError) as error:
                return responses.JSONResponse({"error": str(error)}, 400)

        return endpoint

    def list_faults(_: Any) -> object:
        armed = [asdict(fault) for fault in app.faults.armed()]
        return {"armed": armed, "injected": dict(app.faults.injected)}

    def add_fault(body: Any) -> object:
        options = dict(body)
        return asdict(app.faults.add(options.pop("kind"), **options))

    def clear_faults(_: Any) -> object:
        app.faults.clear()
        return list_faults(None)

    def list_requests(_: Any) -> object:
        return [asdict(each) for each in app.requests]

    def change_settings(body: Any) -> object:
        known = {field.name for field in fields(Settings)}
        for name, value in dict(body or {}).items():
            if name not in known:
                raise ValueError(f"unknown setting {name!r}; there are: {', '.join(sorted(known))}")
            setattr(app.host.settings, name, value)
        return asdict(app.host.settings)

    return Starlette(
        routes=[
            Route(f"{CONTROL}faults", locked(list_faults), methods=["GET"]),
            Route(f"{CONTROL}faults", locked(add_fault), methods=["POST"]),
            Route(f"{CONTROL}faults", locked(clear_faults), methods=["DELETE"]),
            Route(f"{CONTROL}requests", locked(list_requests), methods=["GET"]),
            Route(f"{CONTROL}settings", locked(change_settings), methods=["GET", "PATCH"]),
        ]
    )
