"""The loopback server takes a client that goes away for the end of a connection, and says nothing."""

from __future__ import annotations

import socket
import struct
import threading
import time

import pytest

from .loopback import Loopback, Reply

RESET = struct.pack("ii", 1, 0)
"""Linger for no time: closing a socket resets its connection."""


@pytest.mark.parametrize("sent", [b"", b"GET / HT", b"no HTTP\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n"])
def test_a_client_that_goes_away_leaves_no_trace(
    sent: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    with Loopback(Reply(body=b"x" * 10_000_000)) as host:
        before = threading.active_count()
        with socket.create_connection(("127.0.0.1", host.port)) as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            client.sendall(sent)
        until = time.monotonic() + 5
        while host.connections == 0 or threading.active_count() > before:
            assert time.monotonic() < until
            time.sleep(0.001)
    assert capfd.readouterr() == ("", "")
