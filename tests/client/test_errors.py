"""What a user sees when the host refuses."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scalr_client import errors
from scalr_client.errors import ApiError, AuthenticationError, DecodingError, ScalrError, printable
from scalr_client.explain import PropertyReference, explain_signature, masked_json, properties_named
from tests.support.clients import Both
from tests.support.loopback import Loopback, Received, Reply, refusal

Serve = Callable[..., Loopback]
Ref = PropertyReference


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "InvalidValue", errors.BadRequestError),
        (400, "LimitExceeded", errors.BadRequestError),
        (401, "BadAuthentication", errors.AuthenticationError),
        (403, "PermissionViolation", errors.PermissionDeniedError),
        (403, "LimitExceeded", errors.RateLimitError),
        (404, "ObjectNotFound", errors.NotFoundError),
        (409, "Locked", errors.ConflictError),
        (422, "ConfigurationMismatch", errors.UnprocessableError),
        (500, "InternalServerError", errors.ServerError),
        (501, "NotImplemented", errors.ServerError),
        (599, "Strange", errors.ServerError),
        (418, "Teapot", errors.ApiError),
        (402, "SomethingNew", errors.ApiError),
        (307, "x", errors.RedirectError),
    ],
)
def test_each_status_family_has_its_class(
    both: Both, serve: Serve, status: int, code: str, kind: type[ApiError]
) -> None:
    host = serve(refusal(status, code, "because"))
    with pytest.raises(ApiError) as caught:
        both.run(both.client(host.url, retries=0).user.farms.create(name="x"))
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.code) == (status, code)
    assert (error.method, error.path_template) == ("POST", "/api/v1beta0/user/{envId}/farms/")
    assert error.request_id == "req-9"
    assert error.attempts == 1
    assert error.headers["content-type"] == "application/json; utf-8"
    assert error.body["errors"][0]["message"] == "because"
    for part in (str(status), code, "because", "req-9", "{envId}", "1 attempt"):
        assert part in str(error)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (type(again), str(again), again.errors) == (kind, str(error), error.errors)


def test_every_message_is_in_the_text(both: Both, serve: Serve) -> None:
    entries = [{"code": f"C{i}", "message": f"message {i}"} for i in range(5)]
    host = serve(Reply(400, {"meta": {}, "errors": entries}))
    with pytest.raises(errors.BadRequestError) as caught:
        both.run(both.client(host.url).user.farms.get(1))
    assert all(f"C{i}: message {i}" in str(caught.value) for i in range(5))
    assert [entry.code for entry in caught.value.errors] == [f"C{i}" for i in range(5)]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b"", "empty"),
        (
            b"<html>\x1b[31m\r\n<h1>Bad\xff gateway</h1>" + b"x" * 10_000,
            "<html>\\x1b[31m\\r\\n<h1>Bad",
        ),
        (b'{"errors": [', '{"errors": ['),
        (b'{"errors": []}', "no reason"),
        (b"[1]", "no reason"),
        (b'{"errors": {"code": 1}}', "no reason"),
        (b'{"errors": [null, 5, {"code": 7}, {"message": ["x"]}]}', "7"),
        (b"null", "no reason"),
        (b'{"errors": [' + b"[" * 900 + b"]" * 900 + b"]}", "(a list)"),
        (b'{"errors": [{"code": ' + b"[" * 900 + b"]" * 900 + b"}]}", "(a list)"),
        (b'{"errors": [{"code": {"a": {"b": 1}}, "message": true}]}', "(an object): True"),
    ],
)
@pytest.mark.parametrize("status", [400, 403, 500])
def test_a_refusal_without_an_envelope_shows_what_there_is(
    both: Both, serve: Serve, status: int, body: bytes, shown: str
) -> None:
    host = serve(Reply(status, body))
    with pytest.raises(ApiError) as caught:
        both.run(both.client(host.url, retries=0).user.farms.get(1))
    text = str(caught.value)
    assert shown in text
    assert text.isprintable()
    assert len(text) < 1200
    assert caught.value.content == body


def test_hostile_messages_are_escaped_and_shortened(both: Both, serve: Serve) -> None:
    evil = "\x1b]8;;http://evil\x07\r\n::error::\u202e\u2028\0" + "x" * 500_000
    host = serve(Reply(400, {"errors": [{"code": evil, "message": evil}] * 30}))
    with pytest.raises(ApiError) as caught:
        both.run(both.client(host.url, max_response_bytes=64 << 20).user.farms.get(1))
    text = str(caught.value)
    assert text.replace("…", "").isprintable()
    assert len(text) < 60_000
    assert "and 10 more" in text
    assert caught.value.errors[0].message == evil


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (
            "'Event.id' (x) already exists in the scope (Environment).",
            [Ref("Event", "id", "x")],
        ),
        ("'Farm.data' does not exist.", [Ref("Farm", "data", None)]),
        (
            "Property 'GlobalVariable.allowedValues.value' is required.",
            [Ref("GlobalVariable", "allowedValues.value", None)],
        ),
        (
            "'GlobalVariable.type' (X) is invalid. Valid type are (string, json)",
            [Ref("GlobalVariable", "type", "X")],
        ),
        ("'Role.os.id' (x) was not found.", [Ref("Role", "os.id", "x")]),
        ("Requested 'cloudPlatform' (x) was not found.", [Ref(None, "cloudPlatform", "x")]),
        ("'FarmRole.cloudLocation' (x)", [Ref("FarmRole", "cloudLocation", "x")]),
        ("'Farm.name' (web (old)) is taken", [Ref("Farm", "name", "web (old)")]),
        (
            "Properties 'Farm.name', 'Farm.owner.id' are required.",
            [Ref("Farm", "name", None), Ref("Farm", "owner.id", None)],
        ),
        (
            "'Image.cloudLocation' (a) and 'Image.cloudPlatform' (b) do not match",
            [Ref("Image", "cloudLocation", "a"), Ref("Image", "cloudPlatform", "b")],
        ),
        (
            "'Image.os', 'Image.name' (5, web) do not match",
            [Ref("Image", "os", "5"), Ref("Image", "name", "web")],
        ),
        (
            "'Server.status' (a, b) are invalid",
            [Ref("Server", "status", "a, b", ("a", "b"))],
        ),
        ("'name' (it's) is bad", [Ref(None, "name", "it's")]),
        ("Property X contains invalid characters.", [Ref(None, "X", None)]),
        (
            "You are trying to set the properties a, b.c that do not exist.",
            [Ref(None, "a", None), Ref(None, "b.c", None)],
        ),
        (
            "You are trying to set the property X which either is not alterable",
            [Ref(None, "X", None)],
        ),
        ("Missed property scaling.rules", [Ref(None, "scaling.rules", None)]),
        ("Unexpected type 'array' in role.name", [Ref(None, "role.name", None)]),
        ("Unexpected scope value", [Ref(None, "scope", None)]),
        ("Invalid timestamp added", [Ref(None, "added", None)]),
        ("Invalid architecture value", [Ref(None, "architecture", None)]),
        ("Unknown cloud 'x'", []),
        ("You don't have access to the account with ID 'N'.", []),
        ("Insufficient permissions", []),
        ("", []),
        ("'Farm.name' (never closed", [Ref("Farm", "name", None)]),
    ],
)
def test_the_properties_of_a_message_are_read(message: str, expected: list[Ref]) -> None:
    assert list(properties_named(message)) == expected


@given(st.text(alphabet="'() .,abAB", max_size=200))
def test_no_message_stops_the_reader_of_properties(message: str) -> None:
    assert isinstance(properties_named(message), tuple)


def test_an_error_gives_the_properties_of_all_its_messages(both: Both, serve: Serve) -> None:
    entries = [{"code": "C", "message": f"'Farm.p{i}' (x) is bad"} for i in range(3)]
    host = serve(Reply(400, {"errors": entries}))
    with pytest.raises(ApiError) as caught:
        both.run(both.client(host.url).user.farms.get(1))
    assert [ref.path for ref in caught.value.properties] == ["p0", "p1", "p2"]


@given(st.text(max_size=300))
def test_printable_text_has_no_character_that_steers(text: str) -> None:
    assert printable(text, 50).isprintable()


def test_every_error_is_a_scalr_error_and_survives_pickling_and_copying() -> None:
    kinds = [k for k in vars(errors).values() if isinstance(k, type) and issubclass(k, ScalrError)]
    assert len(kinds) > 20
    for kind in kinds:
        error = kind("what happened")
        error.__dict__["extra"] = 1
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301
            assert str(again) == str(error)
            assert again.__dict__ == error.__dict__
    assert str(DecodingError("x", pointer="/a")) == "x at /a"


def _debugging_host(theirs: Callable[[Received], str]) -> Callable[[Received], Reply]:
    def answer(received: Received) -> Reply:
        meta = {"requestId": "r", "stringToSign": theirs(received)}
        body = {"meta": meta, "errors": [{"code": "BadAuthentication", "message": "no match"}]}
        return Reply(401, body)

    return answer


def _changed(part: int, change: Callable[[str], str]) -> Callable[[Received], str]:
    def theirs(received: Received) -> str:
        parts = received.string_to_sign().decode().split("\n", 4)
        parts[part] = change(parts[part])
        return "\n".join(parts)

    return theirs


@pytest.mark.parametrize(
    ("theirs", "shown"),
    [
        (_changed(0, lambda _: "GET"), "the method differs from character 1 on (ours 'POST'"),
        (_changed(1, lambda d: d[:-1] + "X"), "the date differs from character 20 on"),
        (_changed(2, lambda p: "/scalr" + p), "the path differs from character 2 on"),
        (_changed(3, lambda q: "a=1"), "the query differs from character 1 on (ours '', theirs"),
        (_changed(4, lambda b: b.upper()), "the body differs from byte 3 on (ours 17 bytes"),
        (_changed(2, lambda p: p), "the secret key is not the one that belongs to"),
        (lambda _: "x", "not the five parts"),
    ],
)
def test_debug_mode_says_where_the_signed_strings_part(
    both: Both, serve: Serve, theirs: Callable[[Received], str], shown: str
) -> None:
    host = serve(_debugging_host(theirs))
    with pytest.raises(AuthenticationError) as caught:
        both.run(both.client(host.url, debug=True).user.farms.create(name="CANARY"))
    assert host.requests[0].header("x-scalr-debug") == "1"
    assert shown in caught.value.hint
    assert shown in str(caught.value)
    assert "CANARY" not in str(caught.value)
    assert printable(str(caught.value), 5000).isprintable()


def test_without_debug_mode_the_error_says_that_there_is_one(both: Both, serve: Serve) -> None:
    host = serve(refusal(401, "BadAuthentication", "Signature does not match"))
    with pytest.raises(AuthenticationError, match="debug=True"):
        both.run(both.client(host.url).user.farms.get(1))
    assert host.requests[0].header("x-scalr-debug") is None


def test_the_place_is_counted_in_characters_and_the_text_is_escaped() -> None:
    ours = "GET\nd\n/\nname=éa\n".encode()
    told = explain_signature(ours, "GET\nd\n/\nname=é\x1b[1m\n", "APIK0000")
    assert "the query differs from character 7 on" in told
    assert told.isprintable()


def test_a_shown_body_leaves_secrets_out() -> None:
    body: dict[str, Any] = {
        "name": "a",
        "cloud": {"secretKey": "CANARY", "password": "CANARY", "apiKey": "CANARY"},
        "credentials": [{"passwd": "CANARY"}, "CANARY"],
        "secrets": {"deep": "CANARY"},
        "variable": {"name": "PASS", "hidden": True, "value": "CANARY"},
        "shown": {"hidden": False, "value": "as it is"},
    }
    shown = masked_json(json.dumps(body).encode())
    assert "CANARY" not in shown
    assert "as it is" in shown
    assert '"name": "a"' in shown
    assert masked_json(b"\xff") == "of 1 bytes, SHA-256 a8100ae6aa1940d0"
