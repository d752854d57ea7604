"""R8, R9 and R14: answers of a host, and its certificate."""

from __future__ import annotations

import gzip
import json
import socket
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import limits
from tests.support.definitions import DefinitionHost, empty_companions, tls_host
from tests.support.loopback import Received, Reply

from .corpus import definition, document_text
from .harness import Bench, Ran, located, run
from .hosts import SlowHeaders

SMALL = document_text(definition()).encode()
BOMB = gzip.compress(b"\0" * (limits.MAX_BYTES * 3), 9)


def _drip(pieces: int, piece: bytes = b"x: 1\n") -> Iterator[bytes]:
    for _ in range(pieces):
        yield piece


def _chunked(received: Received) -> Reply:
    endless = (b"10000\r\n" + b"#" * 65536 + b"\r\n" for _ in range(10_000))
    return Reply(200, None, {"Transfer-Encoding": "chunked"}, chunks=endless)


BODIES: dict[str, tuple[Any, str]] = {
    "gzip bomb": (Reply(200, BOMB, {"Content-Encoding": "gzip"}), "MAX_BYTES"),
    "gzip in gzip": (
        Reply(200, gzip.compress(BOMB), {"Content-Encoding": "gzip, gzip"}), "not asked for",
    ),
    "deflate bomb": (
        Reply(200, zlib.compress(b"\0" * 10**7), {"Content-Encoding": "deflate"}), "not asked for",
    ),
    "brotli": (Reply(200, b"\x00\x01", {"Content-Encoding": "br"}), "not asked for"),
    "broken gzip": (Reply(200, b"\x1f\x8b\x08xxxxxxxxx", {"Content-Encoding": "gzip"}), "broken"),
    "half a gzip": (
        Reply(200, gzip.compress(SMALL)[:-9], {"Content-Encoding": "gzip"}), "cut short",
    ),
    "two gzip members": (
        Reply(200, gzip.compress(SMALL) + gzip.compress(b"x: 1\n"), {"Content-Encoding": "gzip"}),
        "something follows",
    ),
    "more than a gzip": (
        Reply(200, gzip.compress(SMALL) + b"\0" * 9, {"Content-Encoding": "gzip"}), "something follows",
    ),
    "a 304 that nobody asked for": (Reply(304, b"", {"ETag": '"v1"'}), "the request carried no ETag"),
    "endless chunks": (_chunked, "MAX_BYTES"),
    "slow body": (
        lambda received: Reply(200, None, {}, chunks=_drip(200), pause=0.1), "not complete after 1 s",
    ),
    "too short": (Reply(200, SMALL[:-50], {"Content-Length": str(len(SMALL))}, cut=True), "broke"),
    "nothing": (Reply(200, b""), "empty"),
    "only spaces": (Reply(200, b" \n \n"), "empty"),
}  # fmt: skip


def fetched_within_a_second(url: str, tmp_path: Path) -> Ran:
    """`fetch` from a host whose attempts have a second each."""
    specs = empty_companions(tmp_path / "specs")
    return run("fetch", "--host", url, "--scope", "user", "--timeout", "1", "--out", str(specs))


@pytest.mark.parametrize("body", BODIES)
def test_r8_size_and_time_of_an_answer_are_bounded(tmp_path: Path, body: str) -> None:
    answer, words = BODIES[body]
    started = time.monotonic()
    with DefinitionHost({"user": answer}) as host:
        ran = fetched_within_a_second(host.url, tmp_path)
    assert time.monotonic() - started < 15
    assert ran.code == 3, ran
    located(ran, words)


def test_r8_headers_that_come_byte_by_byte_do_not_outlast_the_deadline(tmp_path: Path) -> None:
    with SlowHeaders() as host:
        started = time.monotonic()
        ran = fetched_within_a_second(host.url, tmp_path)
    assert time.monotonic() - started < 10
    located(ran, "not complete after 1 s")


def test_r8_connecting_is_part_of_the_time_that_an_attempt_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A host of several addresses is given the whole timeout for each of them by the library."""
    connect = socket.create_connection

    def slow(*arguments: Any, **more: Any) -> socket.socket:
        time.sleep(1.5)
        return connect(*arguments, **more)

    monkeypatch.setattr(socket, "create_connection", slow)
    with SlowHeaders() as host:
        started = time.monotonic()
        ran = fetched_within_a_second(host.url, tmp_path)
    assert time.monotonic() - started < 10
    located(ran, "not complete after 1 s")


LOCATIONS = [
    "javascript:x", "mailto:a@b", "http:x", "data:,x", "urn:x:y", "http://xn--a/", "http://a..b/",
    "http://a:99999/", "http://[::1", "//", "?x", "", "\t", f"http://{'a' * 64}/", "https://user@:0/",
    "x" * 70_000, "http://\xff\xfe/", "http://[::1%25]/", "h\xe9:x",
]  # fmt: skip


@pytest.mark.parametrize("location", LOCATIONS, ids=lambda text: ascii(text)[:20])
def test_r8_wherever_a_redirect_leads_it_is_one_located_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, location: str
) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    specs = empty_companions(tmp_path / "specs")
    with DefinitionHost({"user": Reply(302, b"", {"Location": location})}) as host:
        arguments = ("--host", host.url, "--scope", "user")
        fetched = run("fetch", *arguments, "--out", str(specs))
    assert fetched.code == 3, fetched
    located(fetched, host.url)


@pytest.mark.parametrize(
    "host",
    ["a..b", "http://xn--a", "a" * 64, f"https://{'a' * 64}.example.com", ".".join(["a" * 60] * 5), "-a",
     ".a", "a-.b"],
    ids=lambda text: text[:20],
)  # fmt: skip
@pytest.mark.parametrize("command", ["fetch", "drift"])
def test_r8_what_is_no_name_of_a_host_is_a_wrong_command_line(command: str, host: str) -> None:
    ran = run(command, f"--host={host}", "--scope", "user")
    assert ran.code == 2, ran
    assert "--host" in ran.err
    assert not list(ran._replace(code=1).faults())


TEXT = document_text(definition())
ENCODED: dict[str, tuple[bytes, str]] = {
    "html": (b"<!DOCTYPE html><html><body>Log in</body></html>", "HTML"),
    "html with a BOM": (b"\xef\xbb\xbf <HTML>", "HTML"),
    "UTF-16": (TEXT.encode("utf-16"), "not UTF-8"),
    "UTF-16 without a BOM": (TEXT.encode("utf-16-le"), "error"),
    "UTF-32": (TEXT.encode("utf-32"), "not UTF-8"),
    "Latin-1": (TEXT.replace("Things", "Caf\u00e9").encode("latin-1"), "not UTF-8"),
    "overlong": (TEXT.encode().replace(b"Things", b"\xc0\xaf"), "not UTF-8"),
    "surrogates": (TEXT.encode().replace(b"Things", b"\xed\xa0\x80"), "not UTF-8"),
    "NUL": (TEXT.encode().replace(b"Things", b"\0"), "not YAML"),
    "plain text": (b"hello", "Swagger"),
    "a list": (b"[]", "Swagger"),
    "null": (b"null", "Swagger"),
    "XML": (b"<?xml version='1.0'?><a/>", "HTML"),
    "OpenAPI 3": (b"openapi: 3.0.0\npaths: {}\n", "Swagger"),
    "half a text": (TEXT.encode()[:-40], "error"),
}


@pytest.mark.parametrize("case", ENCODED)
def test_r9_what_is_no_definition_in_utf_8_is_said_in_a_line(bench: Bench, case: str) -> None:
    raw, words = ENCODED[case]
    (bench.source / "user.v1beta0.yml").write_bytes(raw)
    ran = run("fetch", "--from", str(bench.source), "--scope", "user", "--out", str(bench.specs))
    assert ran.code == 3, ran
    located(ran, words)


def test_r9_a_byte_order_mark_and_any_content_type_are_taken(tmp_path: Path) -> None:
    body = b"\xef\xbb\xbf" + TEXT.encode()
    specs = empty_companions(tmp_path / "specs")
    with DefinitionHost({"user": Reply(200, body, {"Content-Type": "image/png"})}) as host:
        ran = run("fetch", "--host", host.url, "--scope", "user", "--out", str(specs))
    assert ran.code == 0, ran.err


def test_r14_a_certificate_of_an_unknown_authority_is_refused(tmp_path: Path) -> None:
    specs = empty_companions(tmp_path / "specs")
    with tls_host(tmp_path, {"user": TEXT}) as (url, authority):
        arguments = ("--scope", "user", "--out", str(specs))
        refused = run("fetch", "--host", url, *arguments)
        located(refused, "TLS", "--ca-file")
        name = url.replace("127.0.0.1", "localhost")
        located(run("fetch", "--host", name, "--ca-file", str(authority), *arguments), "TLS")
        taken = run("fetch", "--host", url, "--ca-file", str(authority), *arguments)
    assert taken.code == 0, taken.err


def test_r14_nothing_in_a_definition_or_the_environment_switches_verification_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    specs = empty_companions(tmp_path / "specs")
    for name in ("PYTHONHTTPSVERIFY", "SSL_VERIFY", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"):
        monkeypatch.setenv(name, "0")
    with tls_host(tmp_path, {"user": json.dumps({"x-verify": False, "schemes": ["http"]})}) as host:
        ran = run("fetch", "--host", host[0], "--scope", "user", "--out", str(specs))
    located(ran, "TLS")
