"""The options of a client: one table, and what becomes of values that an option cannot have."""

from __future__ import annotations

import inspect
import os
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from scalr_client import AsyncScalr, Scalr
from scalr_client.display import Hidden
from scalr_client.errors import ArgumentError, ConfigurationError
from scalr_client.options import CHANGEABLE, OPTIONS, UNCHANGED, Options, convert
from scalr_client.settings import SOURCES
from tests.support.clients import Both
from tests.support.loopback import Loopback

Serve = Callable[..., Loopback]

CANARY = "CANARY" * 7
GOOD: dict[str, Any] = {
    "url": "https://h.example",
    "key_id": "APIK",
    "secret_key": CANARY,
    "env_id": 5,
    "account_id": 1,
    "global_key_id": "APIK",
    "global_secret_key": CANARY,
    "headers": {"X-Key": CANARY},
    "proxy": f"http://u:{CANARY}@proxy.example",
}

VALUES: dict[str, Any] = {
    "None": None,
    "text": "text",
    "number": 7,
    "list": [1],
    "object": object(),
    "NaN": float("nan"),
    "negative": -1,
    "bytes": b"bytes",
}
TEXT, NUMBER, NOTHING = {"None", "text"}, {"None", "number"}, {"None"}
TAKEN = {
    "url": TEXT,
    "key_id": TEXT,
    "secret_key": TEXT,
    "env_id": NUMBER,
    "account_id": NUMBER,
    "global_key_id": TEXT,
    "global_secret_key": TEXT,
    "profile": TEXT,
    "proxy_prefix": {"text"},
    "timeout": NUMBER,
    "deadline": NUMBER,
    "retries": {"number"},
    "headers": NOTHING,
    "on_warning": NOTHING,
    "ca_file": TEXT,
    "proxy": TEXT,
    "transport": NOTHING,
    "http_client": NOTHING,
    "max_response_bytes": {"number"},
    "clock": NOTHING,
}
"""Which of the values an option can have; those that are not here are flags, which take none."""


class Misleading:
    """What some options would take for one of theirs if they looked at names alone."""

    def __fspath__(self) -> Any:
        return 5

    def as_dict(self) -> Any:
        return 5

    delay = items = keys = now = handle_request = 5


OTHERS: dict[str, list[Any]] = {
    "retries": [True, type(httpx), Both, float("inf")],
    "timeout": [True, float("inf"), httpx.Timeout("x"), {"connect": 1}],  # type: ignore[arg-type]
    "deadline": [True, float("inf"), 10**400],
    "env_id": [True, 0, "٣", "1.5"],
    "account_id": [True, 0, "x"],
    "max_response_bytes": [True, 0, 1.5],
    "headers": [{5: "x"}, {"X-A": 5}, {"X-A": None}, {b"X-A": "x"}, {"X-A": b"x"}, [("X-A", "x")]],
    "profile": ["a\0b", "\ud800", Path("a\0b")],
    "ca_file": ["a\0b", "\ud800", os],
    "url": ["", "\ud800", "https://h\0"],
    "proxy_prefix": ["x", "/a b", "/\0"],
    "read_only": [0, 1, "false", ""],
}


def shown(error: BaseException) -> str:
    """An error's traceback with local variables, but for the frames of this file."""
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(part for part in told.format() if __file__ not in part.split("\n")[0])


def error_of(way: Callable[[], Any]) -> ConfigurationError | ArgumentError | None:
    """The error of this package that ends ``way``, if one does; any other passes through."""
    try:
        way()
    except (ConfigurationError, ArgumentError) as error:
        return error
    return None


@pytest.mark.parametrize("name", OPTIONS)
def test_a_value_of_a_wrong_type_is_refused_by_the_name_of_its_option(name: str) -> None:
    for kind, value in VALUES.items():
        error = error_of(lambda value=value: convert({name: Hidden(value)}))
        assert (error is None) == (kind in TAKEN.get(name, ())), (kind, error)
        if error is not None:
            assert str(error).startswith(f"{name} must be ")
            assert getattr(error, "setting", name) == name


@pytest.mark.parametrize("name", OPTIONS)
def test_no_value_of_an_option_ends_in_an_error_of_somebody_else(both: Both, name: str) -> None:
    made = both.type(**GOOD)
    for value in (*VALUES.values(), Misleading(), *OTHERS.get(name, ())):
        ways: list[Callable[[], Any]] = [lambda value=value: both.type(**{**GOOD, name: value})]
        if name in CHANGEABLE:
            ways.append(lambda value=value: made.with_options(**{name: value}))
        for error in filter(None, map(error_of, ways)):
            assert getattr(error, "setting", name) == name
            assert name.removesuffix("s") in str(error)
            assert CANARY not in shown(error)
            assert str(error).isprintable()


@pytest.mark.parametrize("name", OTHERS)
def test_a_value_of_the_right_type_that_cannot_be_used_is_refused(both: Both, name: str) -> None:
    for value in OTHERS[name]:
        with pytest.raises((ConfigurationError, ArgumentError)):
            both.type(**{**GOOD, name: value})


def test_a_transport_of_the_other_kind_of_client_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"transport of Scalr must be an httpx\.Base"):
        Scalr(**GOOD, transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match=r"transport of AsyncScalr must be an httpx\.A"):
        AsyncScalr(**GOOD, transport=httpx.HTTPTransport())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"query": [("a", 1)]}, "query must be a mapping"),
        ({"query": "a=1"}, "query must be a mapping"),
        ({"query": 5}, "query must be a mapping"),
        ({"query": {5: 1}}, "names in a query must be text, not int"),
        ({"query": {None: 1}}, "names in a query must be text, not None"),
        ({"query": {"a": object()}}, "a cannot be a object"),
        ({"query": {"a": [b"x"]}}, "a cannot be a bytes"),
        ({"headers": [("X-A", "x")]}, "headers must be a mapping"),
        ({"headers": "X-A: x"}, "headers must be a mapping"),
        ({"headers": {"X-A": 5}}, "header X-A must be text"),
        ({"headers": {5: "x"}}, "names of headers must be text"),
        ({"method": None}, "method must be text"),
        ({"method": b"GET"}, "method must be text"),
        ({"path": None}, "path must be text"),
        ({"path": 5}, "path must be text"),
        ({"body": object()}, "body cannot be sent"),
    ],
)
def test_arguments_of_a_wrong_type_are_refused_by_name(
    both: Both, serve: Serve, arguments: dict[str, Any], named: str
) -> None:
    host = serve()
    given = {"method": "GET", "path": "/api/x/", **arguments}
    with pytest.raises(ArgumentError, match=named):
        both.run(both.client(host.url).request(**given))
    assert host.requests == []


def _documented(method: Callable[..., Any]) -> dict[str, str]:
    """What a docstring says of each argument."""
    lines = inspect.cleandoc(method.__doc__ or "").split("\n")
    start = lines.index("Args:") + 1
    found: dict[str, str] = {}
    for line in lines[start : lines.index("", start)]:
        if line.startswith("     "):
            found[name] += f" {line.strip()}"  # noqa: F821  # the line before gave it
        else:
            name, _, text = line.strip().partition(": ")
            found[name] = text
    return found


@pytest.mark.parametrize("client", [Scalr, AsyncScalr])
def test_signatures_and_docstrings_say_what_the_table_says(client: Any) -> None:
    constructor = inspect.signature(client).parameters
    changed = dict(inspect.signature(client.with_options).parameters)
    del changed["self"]
    assert list(constructor) == list(OPTIONS)
    assert list(changed) == list(CHANGEABLE)
    assert {n: p.default for n, p in constructor.items()} == {
        n: option.default for n, option in OPTIONS.items()
    }
    assert {p.default for p in changed.values()} == {UNCHANGED}
    assert {n: p.annotation for n, p in changed.items()} == {
        n: constructor[n].annotation for n in CHANGEABLE
    }
    texts = {name: option.text for name, option in OPTIONS.items()}
    assert _documented(client.__init__) == texts
    assert _documented(client.with_options) == {name: texts[name] for name in CHANGEABLE}


def test_the_table_is_complete() -> None:
    assert set(Options.__annotations__) == set(CHANGEABLE) == set(Options.__slots__)
    assert set(SOURCES) <= set(OPTIONS)
    for option in OPTIONS.values():
        assert option.text.endswith(".")
        convert({option.name: Hidden(option.default)})


def test_a_machine_without_a_home_has_no_default_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SCALRCLI_HOME", raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    with pytest.raises(ConfigurationError, match="url is missing"):
        Scalr()
    with pytest.raises(ConfigurationError, match="does not exist"):
        Scalr(profile="work")
