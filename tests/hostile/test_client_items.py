"""C1 to C19: the runtime client against hostile callers, hosts and surroundings, an item a test.

Each pins the heart of its item; tests/client and tests/integration go through the variants.
"""

from __future__ import annotations

import ast
import contextlib
import copy
import gzip
import json
import logging
import pickle
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from scalr_client import AsyncScalr, Credentials, Scalr, ScalrError
from scalr_client.errors import (
    ArgumentError,
    ClientClosedError,
    ConfigurationError,
    DecodingError,
    OriginError,
    RedirectError,
    ScalrTimeoutError,
)
from scalr_client.models import Farm
from tests.support.clients import Both, IdleClock
from tests.support.loopback import KEY_ID, SECRET, Loopback, Reply, envelope, page, refusal

from .corpus import MARK, PAYLOADS, Plain
from .hosts import SlowHeaders

ROOT = Path(__file__).resolve().parent.parent.parent
TEXTS = [p.text for p in PAYLOADS if not isinstance(p.text, Plain)]


@pytest.fixture(autouse=True)
def _no_settings(no_settings: None) -> None:
    """Every test begins without settings."""


@pytest.fixture
def host() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


def failure(both: Both, call: Callable[[], Any]) -> ScalrError:
    """The error of this package that a call ends in; any other is a failure of the test."""
    with pytest.raises(ScalrError) as caught:
        both.run(call())
    assert str(caught.value).isprintable()
    return caught.value


def test_c1_a_path_parameter_stays_in_its_segment_whatever_it_is(
    both: Both, host: Loopback
) -> None:
    scalr = both.client(host.url)
    for text in [
        *TEXTS,
        ".",
        "..",
        "%2e%2e",
        "%252e%252e",
        "a/../b",
        "a/b",
        "?x",
        "#x",
        "\0",
        "\\..\\",
    ]:
        before = len(host.requests)
        with contextlib.suppress(ArgumentError, DecodingError):  # the answer is none of an os
            both.run(scalr.global_.os.get(text))
        for received in host.requests[before:]:
            head, _, rest = received.target.partition("/api/v1beta0/global/os/")
            assert head == ""
            assert rest.count("/") == 1
            assert rest.isascii()
            assert not {".", ".."} & set(rest.rstrip("/").replace("%2E", ".").split("/"))
            assert received.is_signed()


@pytest.mark.parametrize("value", [True, None, 1.5, [1], {"a": 1}, object(), b"x", ""])
def test_c1_what_is_no_id_is_refused_before_anything_is_sent(
    both: Both, host: Loopback, value: Any
) -> None:
    scalr = both.client(host.url)
    assert isinstance(failure(both, lambda: scalr.global_.os.get(value)), ArgumentError)
    assert host.requests == []


def test_c2_what_is_signed_is_what_is_sent_whatever_a_filter_holds(
    both: Both, host: Loopback
) -> None:
    host.script = [Reply(body=page([]))]
    scalr = both.client(host.url)
    for text in TEXTS:
        before = len(host.requests)
        try:
            both.items(scalr.user.farms.list(name=text))
        except ArgumentError:
            continue
        for received in host.requests[before:]:
            assert received.is_signed()
            assert received.query.count("&") == 0 or "name=" in received.query


@pytest.mark.parametrize(
    ("name", "value"),
    [("X-A", f"a\r\n{MARK}: 1"), ("X-A", "a\0b"), ("X-A", "caf\u00e9"), (f"X\r\n{MARK}", "a"),
     ("X A", "a"), ("", "a"), ("Host", "evil.example"), ("X-Scalr-Signature", "x"),
     ("x-scalr-date", "x"), ("Content-Length", "0"), ("Transfer-Encoding", "chunked"), ("X-A", 5),
     ("X-A", f" {SECRET}"), ("Authorization", "x")],
)  # fmt: skip
def test_c3_a_header_that_could_split_or_reroute_is_refused_without_its_value(
    both: Both, host: Loopback, name: str, value: Any
) -> None:
    with pytest.raises(ScalrError) as caught:
        both.client(host.url, headers={name: value})
    assert MARK not in str(caught.value)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "bad", ["", " ", "x\n", "\ufeffx", "'x'", '"x"', "x y", "x\0", "caf\u00e9", 5, None, b"x"]
)
@pytest.mark.parametrize("which", ["key_id", "secret_key"])
def test_c4_a_key_that_cannot_be_right_is_refused_without_being_shown(which: str, bad: Any) -> None:
    given = {"key_id": KEY_ID, "secret_key": SECRET, which: bad}
    with pytest.raises(ConfigurationError) as caught:
        Credentials(**given)
    assert which in str(caught.value)
    assert SECRET not in repr(caught.value.__dict__)


@pytest.mark.parametrize(
    "url",
    ["http://scalr.example.com", "https://u:p4ss@scalr.example.com", "https://scalr.example.com?x",
     "https://scalr.example.com#x", "https://", "file:///etc/passwd", "https://a b", "//x", "x", "",
     "https://evil.example\\@scalr.example.com", "https://scalr.example.com/a/../b", 5, "https://[::1",
     "https://scalr.example.com:99999", "https://a\nb", "HTTPS://@x"],
)  # fmt: skip
def test_c5_a_url_that_is_no_plain_origin_is_refused_without_being_shown(url: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Scalr(url, key_id=KEY_ID, secret_key=SECRET)
    assert "p4ss" not in str(caught.value)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_c6_no_redirect_is_followed_and_only_the_host_is_shown(both: Both, status: int) -> None:
    with Loopback() as other:
        for target in (
            f"{other.url}/x",
            f"http://me:hunter2@{other.url[7:]}/x?token=hunter2",
            "/y",
        ):
            with Loopback(Reply(status, b"", {"Location": target})) as host:
                scalr = both.client(host.url)
                error = failure(both, partial(scalr.user.farms.get, 5))
                assert isinstance(error, RedirectError)
                assert "hunter2" not in str(error) + repr(error.target)
                assert len(host.requests) == 1
        assert other.requests == []


LINKS = [
    "http://evil.example/x?pageNum=2", "//evil.example/x?pageNum=2", "https://127.0.0.1:1/?pageNum=2",
    "\\\\evil.example\\x?pageNum=2", "http://me:x@127.0.0.1/?pageNum=2", "ftp://x/?pageNum=2",
    "http:evil.example?pageNum=2", "javascript:x?pageNum=2", "/\u2028x?pageNum=2",
]  # fmt: skip


@pytest.mark.parametrize("link", LINKS)
def test_c7_no_link_leads_to_another_origin(both: Both, link: str) -> None:
    with Loopback(Reply(body=page([{"id": 1}], link))) as host:
        scalr = both.client(host.url)
        with pytest.raises(OriginError):
            both.items(scalr.user.farms.list())
        assert len(host.requests) == 1


def test_c7_pages_that_lead_nowhere_come_to_an_end(both: Both) -> None:
    for link in ("/x?pageNum=1", "/x?pageNum=0", "/x", "/x?pageNum=-5", "/x?pageNum=" + "9" * 5000):
        with Loopback(Reply(body=page([{"id": 1}], link))) as host:
            seen: list[Any] = []
            with pytest.raises(DecodingError, match="may go on"):
                both.items(both.client(host.url).user.farms.list(), seen)
            assert len(seen) < 4
            assert len(host.requests) < 4


BODIES: dict[str, Reply] = {
    "bomb": Reply(200, gzip.compress(b"0" * 3_000_000), {"Content-Encoding": "gzip"}),
    "twice packed": Reply(200, gzip.compress(b"{}"), {"Content-Encoding": "gzip, gzip"}),
    "huge": Reply(200, b"0" * 3_000_000),
    "never ending": Reply(200, None, {}, chunks=(b"0" * 65536 for _ in range(1000))),
    "html": Reply(200, b"<html>log in</html>", {"Content-Type": "text/html"}),
    "not JSON": Reply(200, b"{"),
    "NaN": Reply(200, b'{"data": NaN}'),
    "deep": Reply(200, b'{"data":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
    "endless digits": Reply(200, b'{"data": {"id": ' + b"1" * 100_000 + b"}}"),
    "a list": Reply(200, b"[]"), "a text": Reply(200, b'"x"'), "null": Reply(200, b"null"),
    "empty": Reply(200, b""), "data is text": Reply(200, b'{"data": "x"}'),
    "not UTF-8": Reply(200, b'{"data": {"name": "\xff"}}'), "UTF-16": Reply(200, "{}".encode("utf-16")),
}  # fmt: skip


@pytest.mark.parametrize("body", BODIES)
def test_c8_an_answer_that_cannot_be_read_is_a_typed_error_of_bounded_size(
    both: Both, body: str
) -> None:
    with Loopback(BODIES[body]) as host:
        scalr = both.client(host.url, max_response_bytes=1_000_000, retries=0)
        error = failure(both, lambda: scalr.user.farms.get(5))
        assert isinstance(error, DecodingError)
        assert len(str(error)) < 3000


def test_c8_names_of_methods_and_dunders_in_an_answer_shadow_nothing() -> None:
    names = ["to_dict", "from_dict", "decode", "encode", "__class__", "__dict__", "self", "_rest",
             "_KNOWN", "__init__", "mro", "__slots__"]  # fmt: skip
    data = {"id": 1, **dict.fromkeys(names, "evil")}
    farm = Farm.from_dict(data)
    assert type(farm) is Farm
    assert callable(farm.to_dict)
    assert farm.to_dict() == data
    assert "evil" not in repr(farm)


def test_c8_headers_that_come_byte_by_byte_do_not_outlast_the_deadline(both: Both) -> None:
    with SlowHeaders() as host:
        scalr = both.client(host.url, deadline=1.0, timeout=0.8, retries=0)
        assert isinstance(failure(both, lambda: scalr.user.farms.get(5)), ScalrTimeoutError)


def test_c9_what_a_host_says_is_escaped_and_cut_in_the_message_and_whole_beside_it(
    both: Both,
) -> None:
    evil = "\x1b[2J\n::error::x\u202e" + "A" * 1_000_000
    with Loopback(refusal(400, "Bad\x1b[31m", evil)) as host:
        scalr = both.client(host.url)
        error: Any = failure(both, lambda: scalr.user.farms.get(5))
        assert len(str(error)) < 4000
        assert error.errors[0].message == evil


@pytest.mark.parametrize(
    "text",
    ["-1", "nan", "inf", "1e9", "9" * 400, "", "x", "Thu, 01 Jan 1970 00:00:00 GMT", "\u0661",
     "Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 99 Foo 2026 99:99:99 GMT", "0x10", "1,2"],
)  # fmt: skip
def test_c10_no_retry_after_crashes_or_holds_up_a_call(both: Both, text: str) -> None:
    clock = IdleClock()
    raw = text.encode("utf-8").decode("latin-1")
    with Loopback(refusal(503, "Busy", headers={"Retry-After": raw})) as host:
        scalr = both.client(host.url, clock=clock, deadline=100.0, retries=2)
        failure(both, lambda: scalr.user.farms.get(5))
        assert sum(clock.slept) <= 100
        assert all(seconds >= 0 for seconds in clock.slept)


@pytest.mark.parametrize(
    "date", ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "nonsense", "", "0"]
)
def test_c11_a_wild_date_does_not_move_the_clock(both: Both, date: str) -> None:
    clock = IdleClock()
    with Loopback(refusal(401, "BadAuthentication", headers={"Date": date})) as host:
        scalr = both.client(host.url, clock=clock, retries=0)
        failure(both, lambda: scalr.user.farms.get(5))
        stamps = {received.header("x-scalr-date") for received in host.requests}
        assert len(stamps) == 1


def test_c12_secrets_are_in_no_text_copy_or_log(
    both: Both, host: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    scalr = both.client(host.url, debug=True)
    both.run(scalr.user.farms.get(5))
    signed = host.requests[0].headers["x-scalr-signature"][0].split()[1]
    credentials = Credentials(KEY_ID, SECRET)
    texts = [
        caplog.text,
        repr(scalr),
        str(scalr),
        f"{scalr}",
        repr(credentials),
        str(vars(type(scalr))),
    ]
    for thing in (scalr, credentials):
        with pytest.raises(TypeError) as refused:
            pickle.dumps(thing)
        texts.append(str(refused.value))
        with pytest.raises(TypeError):
            vars(thing)
    texts.append(repr(copy.copy(credentials)))
    with Loopback(Reply(500, b"x")) as broken:
        other = both.client(broken.url, retries=0)
        error = failure(both, lambda: other.user.farms.create(name="x"))
        texts += [repr(error), repr(error.__dict__), repr(error.__cause__), repr(error.__context__)]
    assert not [text for text in texts if SECRET in text or signed in text]


def test_c13_the_environment_cannot_sign_in_or_reroute_unless_trusted(
    both: Both, host: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password hunter2\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    both.run(both.client(host.url).user.farms.get(5))
    assert host.requests[0].header("authorization") is None
    assert host.requests[0].is_signed()
    with Loopback() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        both.run(both.client(host.url, trust_env=False).user.farms.get(5))
        assert proxy.requests == []


def test_c14_certificates_that_are_not_checked_are_told_of_once_and_only_when_asked_for(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def told() -> int:
        return sum("verify=False" in record.getMessage() for record in caplog.records)

    Scalr("https://scalr.example.com", key_id=KEY_ID, secret_key=SECRET)
    assert told() == 0
    loose = Scalr("https://scalr.example.com", key_id=KEY_ID, secret_key=SECRET, verify=False)
    loose.with_options(timeout=5)
    assert told() == 1


def test_c15_no_cookie_is_kept(both: Both) -> None:
    cookie = Reply(200, envelope({"id": 1}), {"Set-Cookie": "a=b; Path=/"})
    with Loopback(cookie) as host:
        scalr = both.client(host.url)
        for _ in range(2):
            both.run(scalr.user.farms.get(5))
        assert [received.header("cookie") for received in host.requests] == [None, None]


def test_c16_threads_share_a_client_and_a_closed_one_says_so(host: Loopback) -> None:
    scalr = Both("sync").client(host.url)
    wrong: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(5):
                scalr.user.farms.get(5)
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert wrong == []
    assert len(host.requests) == 160
    assert all(received.is_signed() for received in host.requests)
    scalr.close()
    with pytest.raises(ClientClosedError):
        scalr.user.farms.get(5)


def test_c17_no_attribute_of_a_model_is_a_method_of_the_runtime() -> None:
    import scalr_client.models as models
    from scalr_client.model import Model

    own = {name for name in dir(Model) if not name.startswith("__")} - {"_rest"}
    for name in models.__all__:
        cls = getattr(models, name)
        assert not {attribute for attribute, *_ in cls._FIELDS} & own
        assert not [attribute for attribute, *_ in cls._FIELDS if attribute.startswith("_")]


def test_c18_no_webhook_is_verified_here() -> None:
    """The client sends; it offers nothing that checks a signature, so nothing can check it badly."""
    for path in sorted((ROOT / "runtime/scalr_client").rglob("*.py")):
        if "testing" in path.parts:
            continue
        assert "webhook" not in path.read_text(encoding="utf-8").lower(), path.name


def test_c19_a_host_names_no_class_function_or_module() -> None:
    for tag in ("os", "Farm", "__class__", "builtins.eval", "../x", "", "Model", "VARIANTS"):
        from scalr_client.models import ScalingRule

        read = ScalingRule.from_dict({"ruleType": tag})
        assert isinstance(read, ScalingRule)
        assert read.to_dict() == {"ruleType": tag}
    for path in sorted((ROOT / "generated/scalr_client").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("eval", "exec", "compile", "__import__"), path
            if isinstance(node, ast.ImportFrom | ast.Import):
                names = {alias.name.split(".")[0] for alias in node.names}
                assert not names & {"pickle", "marshal", "shelve"}, path


@pytest.mark.parametrize("kind", [Scalr, AsyncScalr])
def test_c5_the_origin_of_a_client_cannot_be_changed(kind: Any) -> None:
    scalr = kind("https://scalr.example.com", key_id=KEY_ID, secret_key=SECRET)
    for name in ("url", "_link", "_session", "origin"):
        with pytest.raises(AttributeError):
            setattr(scalr, name, "https://evil.example")
    assert scalr.url == "https://scalr.example.com"
    assert json.dumps(scalr.url)
    assert httpx.URL(scalr.url).host == "scalr.example.com"
