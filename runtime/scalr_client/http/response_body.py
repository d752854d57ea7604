"""The body of an answer while it comes in: unpacked, and never longer than the client allows."""

from __future__ import annotations

import zlib

import httpx

# Packing adds a few bytes to a short answer; members of nothing could add them for ever.
_PACKING_OVERHEAD = 1024

# Servers send one; each costs more than the 20 bytes that an empty one takes.
_MEMBERS = 100

# Pieces from which on they go into one array; fewer are cheaper as bytes.
_FEW = 3


class Body:
    """Collects an answer's body, unpacks gzip, and never holds more than the limit."""

    __slots__ = ("_data", "_gzip", "_members", "_pieces", "_received", "kind", "limit", "refusal")

    def __init__(self, headers: httpx.Headers, limit: int) -> None:
        encoding = headers.get("content-encoding", "identity").strip().lower() or "identity"
        length = headers.get("content-length", "")
        self.limit = limit
        self._members = 0
        self._received = 0
        self._pieces = 0
        self._data: bytes | bytearray = b""
        self._gzip = zlib.decompressobj(31) if encoding in ("gzip", "x-gzip") else None
        self.kind = "packing"
        """What a `refusal` is about."""
        self.refusal: str | None = None
        if self._gzip is None and encoding != "identity":
            self.refusal = (
                f"the answer is packed in a way that was not asked for: {encoding[:40]!r}"
            )
        elif length.isascii() and length.isdigit() and int(length[:18]) > limit:
            self._refuse_size()

    def _refuse_size(self) -> None:
        self.kind = "size"
        self.refusal = f"the answer is longer than max_response_bytes ({self.limit})"

    def feed(self, chunk: bytes) -> bool:
        """Takes a piece; False when enough is known to stop reading."""
        self._received += len(chunk)
        if self._received > self.limit + _PACKING_OVERHEAD:
            self._refuse_size()
        while chunk and self.refusal is None:
            packed = self._gzip
            if packed is None:
                piece, chunk = chunk, b""
            else:
                try:
                    piece = packed.decompress(chunk, self.limit - len(self._data) + 1)
                except zlib.error:
                    self.refusal = "the answer's gzip data is broken"
                    break
                chunk = packed.unconsumed_tail or packed.unused_data
                if packed.eof and chunk:
                    self._gzip = zlib.decompressobj(31)
                    self._members += 1
                    if self._members > _MEMBERS:
                        self.kind = "size"
                        self.refusal = f"the answer's gzip data has more than {_MEMBERS} parts"
            self._pieces += 1
            if self._pieces == _FEW:  # most answers come in one or two
                self._data = bytearray(self._data)
            self._data += piece
            if len(self._data) > self.limit:
                self._refuse_size()
        return self.refusal is None

    def finish(self) -> bytes:
        if self._gzip is not None and self._received and not self._gzip.eof and not self.refusal:
            self.refusal = "the answer's gzip data ends too early"
        return bytes(self._data)
