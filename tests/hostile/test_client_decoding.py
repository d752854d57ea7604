"""Whatever JSON a host answers any operation with: a result, or an error of this package."""

from __future__ import annotations

import contextlib
import inspect
import itertools
import json
import logging
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from scalr_client import Scalr, ScalrError
from scalr_client.model import Model
from scalr_client.pager import Pager
from scalr_client.resource import Resource
from tests.support.loopback import KEY_ID, SECRET

TEXTS = st.one_of(
    st.text(max_size=8), st.sampled_from(["\ud800", "\x1b[2J", "::error::", "1", "true"])
)
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(allow_nan=False), TEXTS
)
KEYS = st.one_of(
    st.sampled_from(["id", "name", "type", "data", "to_dict", "__class__", "self", "actionType"]),
    TEXTS,
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=10,
)


def resources(root: Resource) -> Iterator[Resource]:
    """A scope and every resource below it."""
    yield root
    for name in dir(type(root)):
        if not name.startswith("_") and isinstance(getattr(type(root), name), property):
            yield from resources(getattr(root, name))


def operations(scalr: Scalr) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Every operation by its name, ready to be called without arguments."""
    for scope in (scalr.user, scalr.account, scalr.global_):
        for resource in resources(scope):
            for name in dir(type(resource)):
                found = getattr(type(resource), name)
                if name.startswith("_") or not inspect.isfunction(found):
                    continue
                method = getattr(resource, name)
                given = [
                    {} if parameter.name == "body" else 5
                    for parameter in inspect.signature(method).parameters.values()
                    if parameter.kind is not parameter.KEYWORD_ONLY
                ]
                label = f"{type(resource).__module__}.{name}"
                yield label, lambda method=method, given=given: method(*given)


class Host(httpx.BaseTransport):
    """Answers everything with the same body."""

    def __init__(self) -> None:
        self.body = b""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=self.body)


@pytest.fixture(scope="module")
def host() -> Host:
    return Host()


@pytest.fixture(scope="module")
def calls(host: Host) -> Iterator[list[tuple[str, Callable[[], Any]]]]:
    log = logging.getLogger("scalr_client")
    log.setLevel(logging.CRITICAL)
    scalr = Scalr(
        "https://scalr.example.com",
        key_id=KEY_ID, secret_key=SECRET, env_id=5, account_id=1, transport=host, retries=0,
    )  # fmt: skip
    yield list(operations(scalr))
    log.setLevel(logging.NOTSET)


def use(result: Any) -> None:
    """Do with a result what users do: read it whole, print it, write it back."""
    if isinstance(result, Pager):
        result = list(itertools.islice(result, 50))
    for each in result if isinstance(result, list) else [result]:
        repr(each)
        if isinstance(each, Model):
            json.dumps(each.to_dict())
            assert each == each
            for name, *_ in each._FIELDS:
                getattr(each, name)


def answer(host: Host, call: Callable[[], Any], body: bytes) -> str:
    """How a call ends for an answer: any exception but ours is the test's failure."""
    host.body = body
    try:
        use(call())
    except ScalrError as error:
        return "error" if str(error).isprintable() else "an error that does not print"
    return "result"


RULES = {
    "deadline": None,
    "database": None,
    "phases": [Phase.generate],
    "suppress_health_check": list(HealthCheck),
}


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode("utf-8")


def test_every_operation_is_called(calls: list[tuple[str, Callable[[], Any]]]) -> None:
    assert len(calls) == 316


def test_c8_any_operation_decodes_any_json_or_says_where_it_cannot(
    host: Host, calls: list[tuple[str, Callable[[], Any]]], figure: Callable[[str, int], None]
) -> None:
    """Each value is tried as the data of an item, of a list, and as the whole answer."""
    tried: Counter[str] = Counter()
    turn = itertools.cycle(calls)

    @seed(1)
    @settings(max_examples=700, **RULES)
    @given(JSON)
    def attempt(value: Any) -> None:
        for shape in ({"data": value}, {"data": [value, {}]}, value):
            body = encoded(shape)
            for _ in range(3):
                tried[answer(host, next(turn)[1], body)] += 1

    attempt()
    assert tried.keys() == {"result", "error"}
    assert min(tried.values()) > 500
    figure("answers decoded or refused", tried.total())


def samples(cls: type[Model]) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with the properties of a class, and anything in them."""
    names = sorted(cls._KNOWN)
    return st.dictionaries(st.sampled_from(names), JSON, max_size=6) if names else st.just({})


@pytest.mark.slow
def test_c8_any_model_decodes_anything_in_its_properties_or_says_where_it_cannot(
    figure: Callable[[str, int], None],
) -> None:
    from scalr_client import models

    classes = [getattr(models, name) for name in models.__all__]
    tried = [0]

    @seed(2)
    @settings(max_examples=6000, **RULES)
    @given(st.sampled_from(classes).flatmap(lambda cls: st.tuples(st.just(cls), samples(cls))))
    def attempt(case: tuple[type[Model], dict[str, Any]]) -> None:
        cls, value = case
        tried[0] += 1
        with contextlib.suppress(ScalrError):
            use(cls.from_dict(value))

    attempt()
    figure("answers decoded or refused", tried[0])


def test_unknown_values_and_properties_survive_a_round_trip_of_every_model() -> None:
    from scalr_client import models

    for name in models.__all__:
        cls = getattr(models, name)
        value = {"never heard of": [1, {"a": None}], "__class__": "x", "to_dict": 1}
        assert cls.from_dict(value).to_dict() == value
