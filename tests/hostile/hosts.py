"""Hosts on a bare socket: tests/support/loopback.py sends the head of a response as a whole."""

from __future__ import annotations

import socket
import threading


class SlowHeaders:
    """A host that never gets to the end of its headers, and never falls silent either."""

    def __enter__(self) -> SlowHeaders:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection:
            connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not self._over.wait(0.1):
                try:
                    connection.sendall(b"x")
                except OSError:
                    return

    def __exit__(self, *failure: object) -> None:
        self._over.set()
        self._thread.join(5)
        self._listener.close()
