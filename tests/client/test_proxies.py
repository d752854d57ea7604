"""Which proxy is used, and that nothing of its URL is shown."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from scalr_client import ConfigurationError, Scalr
from scalr_client.http.proxies import proxy_of_environment
from tests.support.clients import Both
from tests.support.loopback import KEY_ID, SECRET, Loopback, Reply, envelope

Serve = Callable[..., Loopback]
KEYS: dict[str, Any] = {"key_id": KEY_ID, "secret_key": SECRET, "env_id": 5}

WITH_SECRETS = [
    "bob:hunter2@127.0.0.1:3128",
    "http://bob:hunter2#x@127.0.0.1:3128",
    "http://bob:hunter2/x@127.0.0.1:3128",
    "http://bob:hunter2?x@127.0.0.1:3128",
    "http://bob:hunter2",
    "http://bob:hunter2@",
    "http://bob:hunter2@h:99999",
    "http://bob:hunter2@[::1",
    "http://bob:hunter2@h\\x",
    "http://bob:hunter2 @h",
    "http://bob:hunter2@h\n",
    "ftp://bob:hunter2@h",
    "hunter2",
    "://hunter2",
]


def everything_shown(error: BaseException) -> str:
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = "".join(part for part in told.format() if __file__ not in part.split("\n")[0])
    chain = "".join(repr(each) for each in (error.__cause__, error.__context__, vars(error)))
    return frames + chain + str(error) + repr(error)


@pytest.mark.parametrize("url", WITH_SECRETS)
def test_an_error_about_a_proxy_names_the_option_and_repeats_nothing(both: Both, url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        both.type("https://h.example", proxy=url, **KEYS)
    assert caught.value.setting == "proxy"
    assert "proxy must" in str(caught.value) or "proxy holds" in str(caught.value)
    assert "hunter2" not in everything_shown(caught.value)


@pytest.mark.parametrize(
    "url", [each for each in WITH_SECRETS if "://" in each and "\n" not in each]
)
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY", "https_proxy"])
def test_an_error_about_a_proxy_of_the_environment_names_the_variable_and_repeats_nothing(
    both: Both, monkeypatch: pytest.MonkeyPatch, variable: str, url: str
) -> None:
    monkeypatch.setenv(variable, url)
    with pytest.raises(ConfigurationError, match="trust_env") as caught:
        both.run(both.client("https://h.example").user.farms.get(1))
    assert caught.value.setting == variable.upper()
    assert variable.upper() in str(caught.value)
    assert "hunter2" not in everything_shown(caught.value)


def test_user_name_and_password_reach_the_proxy_decoded(both: Both, serve: Serve) -> None:
    proxy = serve(Reply(body=envelope({"id": 1})))
    url = proxy.url.replace("//", "//bob:a%2Fb%40@")
    both.run(both.client("http://h.example", allow_http=True, proxy=url).user.farms.get(1))
    assert proxy.requests[0].header("proxy-authorization") == "Basic Ym9iOmEvYkA="
    assert proxy.requests[0].target == "http://h.example/api/v1beta0/user/5/farms/1/"


def test_connections_to_a_proxy_are_used_again(both: Both, serve: Serve) -> None:
    proxy = serve(Reply(body=envelope({"id": 1})))
    scalr = both.client("http://h.example", allow_http=True, proxy=proxy.url)
    for _ in range(20):
        both.run(scalr.user.farms.get(1))
    assert proxy.connections == 1


def test_a_proxy_that_refuses_a_tunnel_is_a_connection_error(both: Both, serve: Serve) -> None:
    from scalr_client import ScalrConnectionError

    proxy = serve(Reply(407, body=b""))
    scalr = both.client("https://h.example", proxy=proxy.url, retries=0)
    with pytest.raises(ScalrConnectionError) as caught:
        both.run(scalr.user.farms.create(name="x"))
    assert not caught.value.may_have_executed
    assert proxy.requests[0].method == "CONNECT"


def test_socks_needs_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scalr_client.http.proxies.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match="socksio"):
        Scalr("https://h.example", proxy="socks5://127.0.0.1:1", **KEYS)


def proxy_for(url: str) -> str | None:
    found = proxy_of_environment(httpx.URL(url))
    return None if found is None else str(found.url)


@pytest.mark.parametrize(
    ("variables", "url", "expected"),
    [
        ({}, "https://h.example", None),
        ({"HTTPS_PROXY": "http://p:1"}, "https://h.example", "http://p:1"),
        ({"HTTPS_PROXY": "p:1"}, "https://h.example", "http://p:1"),
        ({"HTTP_PROXY": "http://p:1"}, "https://h.example", None),
        ({"HTTP_PROXY": "http://p:1"}, "http://h.example", "http://p:1"),
        ({"ALL_PROXY": "http://p:1"}, "https://h.example", "http://p:1"),
        ({"ALL_PROXY": "http://p:1", "https_proxy": "http://q"}, "https://h.example", "http://q"),
        ({"ALL_PROXY": "http://p:1", "HTTPS_PROXY": ""}, "https://h.example", "http://p:1"),
    ],
)
def test_the_environment_names_a_proxy_by_scheme(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], url: str, expected: str | None
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url) == expected


DIRECT = [
    ("*", "https://h.example"),
    ("h.example", "https://h.example"),
    ("H.Example", "https://h.example"),
    ("h.example", "https://a.h.example"),
    (".h.example", "https://a.h.example"),
    ("*.h.example", "https://a.h.example"),
    ("x, h.example ,y", "https://h.example"),
    ("h.example:443", "https://h.example"),
    ("h.example:8443", "https://h.example:8443"),
    ("https://h.example", "https://h.example"),
    ("all://h.example", "https://h.example"),
    ("localhost", "https://localhost"),
    ("127.0.0.1", "https://127.0.0.1"),
    ("127.0.0.1:8443", "https://127.0.0.1:8443"),
    ("10.0.0.0/8", "https://10.1.2.3"),
    ("10.1.2.9/8", "https://10.1.2.3"),
    ("::1", "https://[::1]"),
    ("[::1]", "https://[::1]"),
    ("[::1]:8443", "https://[::1]:8443"),
    ("fd07::/64", "https://[fd07::5]"),
]
THROUGH = [
    ("", "https://h.example"),
    (",,", "https://h.example"),
    ("other.example", "https://h.example"),
    (".h.example", "https://h.example"),
    ("*.h.example", "https://h.example"),
    ("h.example", "https://xh.example"),
    ("h.example:444", "https://h.example"),
    ("http://h.example", "https://h.example"),
    ("10.0.0.0/8", "https://11.1.2.3"),
    ("10.0.0.0/8", "https://h.example"),
    ("fd07::/64", "https://[fd08::5]"),
    ("fd07::/64", "https://10.0.0.1"),
    ("fd07:b51a:cc66:f0::/64", "https://h.example"),
    ("10.0.0.0/99", "https://10.0.0.1"),
    ("[::1", "https://h.example"),
    ("a:b:c", "https://h.example"),
    ("h.example:x", "https://h.example"),
]


@pytest.mark.parametrize(
    ("rules", "url", "direct"),
    [(*each, True) for each in DIRECT] + [(*each, False) for each in THROUGH],
)
def test_no_proxy_takes_names_addresses_and_networks(
    monkeypatch: pytest.MonkeyPatch, rules: str, url: str, direct: bool
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://p:1")
    monkeypatch.setenv("NO_PROXY", rules)
    assert proxy_for(url) == (None if direct else "http://p:1")


@pytest.mark.parametrize(
    "rules", ["localhost,fd07:b51a:cc66:f0::/64", "[::1]", "[", "a:b:c:/", "/"]
)
def test_no_rule_of_no_proxy_breaks_a_call(
    both: Both, serve: Serve, monkeypatch: pytest.MonkeyPatch, rules: str
) -> None:
    monkeypatch.setenv("NO_PROXY", rules)
    assert (
        both.run(both.client(serve(Reply(body=envelope({"id": 1}))).url).user.farms.get(1)).id == 1
    )
