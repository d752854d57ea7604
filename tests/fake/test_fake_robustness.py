"""No request breaks the host: what is nearly well-formed is answered or refused, never a 500."""

from __future__ import annotations

import random
from typing import Any

import pytest

from scalr_client.testing import FakeScalr
from scalr_client.testing.contract.reader import Operation, load
from tests.support.fake_caller import Caller

from .fake_requests import OPERATIONS, Bodies, check, path_of, prepare

REQUESTS = 1500
JUNK: tuple[Any, ...] = (
    None, [], {}, "", "x", 0, -1, 10**30, 1.5, True, [None], [[]], {"id": None}, {"id": []},
    {"id": {}}, {"id": "x"}, {"type": "x"}, [{"id": 1}], "\u00e9\u0000", "<b>", {"a": {"b": 1}},
    "1", "9" * 5000, "0001-01-01T00:00:00+14:00",
)  # fmt: skip


def spoiled(value: Any, chance: random.Random) -> Any:
    """The value with something wrong in it, perhaps."""
    if isinstance(value, dict):
        changed: dict[str, Any] = {}
        for key, part in value.items():
            dice = chance.random()
            if dice < 0.15:
                changed[key] = chance.choice(JUNK)
            elif dice < 0.5:
                changed[key] = spoiled(part, chance)
            elif dice > 0.05:
                changed[key] = part
        return changed
    return chance.choice(JUNK) if chance.random() < 0.2 else value


def full_body(fake: FakeScalr, operation: Operation, chance: random.Random) -> Any:
    """A body with some of the properties that may be left out."""
    if operation.body is None:
        return chance.choice((None, {}))
    scope = load(operation.scope)
    bodies = Bodies(fake, scope)
    definition = scope.definitions[operation.body]
    body = bodies.known(operation.body) or bodies.body(operation.body)
    if definition.discriminator:
        definition = scope.definitions[body[definition.discriminator]]
    for name, wanted in definition.properties.items():
        if name not in definition.read_only and name not in body and chance.random() < 0.5:
            body[name] = bodies.value(wanted)
    if operation.verb == "update":
        body = {name: part for name, part in body.items() if name not in definition.create_only}
    return body


@pytest.mark.parametrize("seed", [1, 2])
def test_requests_with_mistakes_are_answered_or_refused_and_never_break_the_host(seed: int) -> None:
    chance = random.Random(seed)
    answers: dict[int, int] = {}
    with FakeScalr() as fake:
        api = Caller(fake)
        for number in range(REQUESTS):
            if number % 10 == 0:
                fake.reset()
            operation = chance.choice(OPERATIONS)
            try:
                prepare(fake, api, operation)
                path = path_of(fake, operation)
                body = full_body(fake, operation, chance)
            except (StopIteration, IndexError):  # an earlier request deleted what is needed
                fake.reset()
                continue
            if chance.random() < 0.7:
                body = spoiled(body, chance)
            query = {name: "x" for name in operation.filters if chance.random() < 0.1}
            reply = api.call(operation.method, path, dict(query), body)
            assert reply.status < 500, f"{operation.name} {body}"
            if reply.status < 300:
                check(operation, reply)
            answers[reply.status] = answers.get(reply.status, 0) + 1
    print(f"\n{sum(answers.values())} requests, by status: {dict(sorted(answers.items()))}")
    assert answers[200] > 100
    assert answers[400] > 100


@pytest.mark.parametrize(
    "query", ["pageNum=" + "9" * 5000, "a" + "[x]" * 500 + "=1", "%ff=%fe", "maxResults=%C2%B2"]
)
def test_odd_queries_are_answered_or_refused(api: Caller, query: str) -> None:
    assert api.raw("GET", f"/api/v1beta0/user/5/farms/?{query}").status == 401


def test_odd_path_values_are_not_found(api: Caller) -> None:
    for value in ("%C2%B2", "%00", "..", "%2e%2e", "9" * 5000, "%FF"):
        assert api.get(f"user/farms/{value}/").error == (404, "ObjectNotFound")
    assert api.get("/api/v1beta0/user/%C2%B2/farms/").error == (400, "InvalidValue")


@pytest.mark.parametrize("date", ["@1e400", "@nan", "0001-01-01T00:00:00+14:00", "@" + "9" * 400])
def test_odd_dates_are_refused(api: Caller, date: str) -> None:
    assert api.call("GET", "user/farms/", date=date).status in (400, 401)


@pytest.mark.parametrize("content", ["NaN", '{"name": NaN}', "[" * 100_000, '{"name": "\\ud800"}'])
def test_odd_json_is_refused_or_taken(api: Caller, content: str) -> None:
    path = "/api/v1beta0/user/5/farms/"
    from datetime import UTC, datetime

    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    headers = api.signed("POST", path, "", content.encode(), now, api.key)
    headers["Content-Type"] = "application/json"
    assert api.raw("POST", path, headers, content.encode()).status in (201, 400)
