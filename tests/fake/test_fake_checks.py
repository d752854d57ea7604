"""Who is let in: the checks before an operation, in the order in which a host makes them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scalr_client.testing import ApiKey, FakeScalr
from scalr_client.testing.http.authentication import signature, string_to_sign
from scalr_client.testing.http.php import canonical_query
from scalr_client.testing.http.request import Request
from tests.support.fake_caller import Caller

VECTORS = json.loads(
    (Path(__file__).parent.parent / "data" / "signing-vectors.json").read_text(encoding="utf-8")
)
FARMS = "/api/v1beta0/user/5/farms/"


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["name"])
def test_known_answers_are_what_the_host_computes(vector: dict[str, str]) -> None:
    request = Request(
        vector["method"], vector["path"], vector["query"], {}, vector["body"].encode()
    )
    text = string_to_sign(request, vector["date"])
    assert text == vector["string_to_sign"]
    assert signature(VECTORS["secret_key"], text) == vector["signature"]


@pytest.mark.parametrize(
    ("sent", "signed"),
    [
        ("a=1&a=2", "a=2"),
        ("a[]=1&a[]=2", "a%5B0%5D=1&a%5B1%5D=2"),
        ("role[id]=5", "role%5Bid%5D=5"),
        ("z[b]=1&z[a]=2&a=3", "a=3&z%5Bb%5D=1&z%5Ba%5D=2"),
        ("a.b=1", "a_b=1"),
        ("+a b=1", "a_b=1"),
        ("a[b=1", "a_b=1"),
        ("[a]=1", ""),
        ("=x", ""),
        ("flag", "flag="),
        ("a=x+y", "a=x%20y"),
        ("a=x%2By", "a=x%2By"),
        ("a=%7e%2a/", "a=~%2A%2F"),
        ("a=%c3%a9", "a=%C3%A9"),
        ("b=1&Z=2&_=3", "Z=2&_=3&b=1"),
        ("10=a&9=b", "9=b&10=a"),
        ("a" + "[x]" * 2000 + "=1&b=2", "b=2"),
    ],
)
def test_queries_are_rebuilt_as_php_does(sent: str, signed: str) -> None:
    assert canonical_query(sent) == signed


def test_only_the_first_thousand_variables_count() -> None:
    assert canonical_query("&".join(f"a{i:04}=1" for i in range(1001))).count("&") == 999


def test_an_unknown_path_is_404_before_any_signature_is_looked_at(api: Caller) -> None:
    assert api.raw("GET", "/api/v1beta0/user/5/nothing/").error == (404, "EndpointNotFound")
    assert api.raw("GET", "/api/v1beta0/user/5//farms/").error == (404, "EndpointNotFound")
    assert api.raw("GET", "/api/v1beta0/user/5/Farms/").error == (404, "EndpointNotFound")


def test_a_wrong_verb_is_404_not_405(api: Caller) -> None:
    assert api.raw("PUT", FARMS).error == (404, "EndpointNotFound")


def test_versions_are_judged_before_signatures(api: Caller) -> None:
    assert api.raw("GET", "/api/vX/user/5/farms/").error == (400, "BadRequest")
    assert api.raw("GET", "/api/v2/user/5/farms/").error == (404, "EndpointNotFound")


@pytest.mark.parametrize("name", ["X-Scalr-Key-Id", "X-Scalr-Signature"])
@pytest.mark.parametrize("value", [None, "", "0"])
def test_an_unsigned_request_is_401(api: Caller, name: str, value: str | None) -> None:
    reply = api.call("GET", "user/farms/", headers={name: value})
    assert reply.error == (401, "BadAuthentication")


@pytest.mark.parametrize("date", [None, "", "yesterday-ish", "Tue, 24 Nov 2026 01:02:03 GMT"])
def test_a_missing_or_odd_date_is_400(api: Caller, date: str | None) -> None:
    reply = api.call("GET", "user/farms/", headers={"X-Scalr-Date": date})
    assert reply.error == (400, "BadRequest")


def test_the_date_is_looked_at_before_the_kind_of_signature_and_the_key(api: Caller) -> None:
    headers = {"X-Scalr-Date": None, "X-Scalr-Signature": "V2 x", "X-Scalr-Key-Id": "none"}
    assert api.call("GET", "user/farms/", headers=headers).error == (400, "BadRequest")


def test_another_kind_of_signature_is_401(api: Caller) -> None:
    headers = {"X-Scalr-Signature": "V2-HMAC-SHA256 abc"}
    assert api.call("GET", "user/farms/", headers=headers).error == (401, "BadAuthentication")


def test_an_unknown_or_inactive_key_is_401(fake: FakeScalr) -> None:
    fake.add_key(ApiKey("APIKINACTIVE00000000", "secret", 11, active=False))
    for key in (("APIKUNKNOWN000000000", "x"), ("APIKINACTIVE00000000", "secret")):
        assert Caller(fake, key).get("user/farms/").error == (401, "BadAuthentication")


def test_the_two_key_pairs_open_their_own_scopes(fake: FakeScalr) -> None:
    caller = Caller(fake, (fake.global_key_id, fake.global_secret_key))
    assert caller.get("user/farms/").status == 401
    assert caller.get("global/os/").status == 200


@pytest.mark.parametrize(("seconds", "status"), [(-300, 200), (300, 200), (-302, 401), (302, 401)])
def test_the_window_is_300_seconds_to_both_sides(seconds: int, status: int) -> None:
    now = 1_800_000_000.0
    with FakeScalr(clock=lambda: now) as fake:
        date = datetime.fromtimestamp(now, UTC) + timedelta(seconds=seconds)
        reply = Caller(fake).call("GET", "user/farms/", date=date.strftime("%Y-%m-%dT%H:%M:%SZ"))
        assert reply.status == status


@pytest.mark.parametrize(
    "form",
    ["%Y-%m-%dT%H:%M:%S.000Z", "%Y-%m-%dT%H:%M:%S.%f+00:00", "%Y%m%dT%H%M%SZ", "@%s", "now"],
)
def test_dates_are_taken_in_many_forms(api: Caller, form: str) -> None:
    now = datetime.now(UTC)
    date = form.replace("%s", str(int(now.timestamp())))
    assert api.call("GET", "user/farms/", date=now.strftime(date)).status == 200


def test_a_wrong_signature_is_401_and_debug_mode_shows_what_was_signed(api: Caller) -> None:
    headers: dict[str, str | None] = {
        "X-Scalr-Signature": "V1-HMAC-SHA256 AAAA",
        "X-Scalr-Debug": "1",
    }
    reply = api.call("GET", "user/farms/", {"name": "a b"}, headers=headers)
    assert reply.error == (401, "BadAuthentication")
    shown = reply.json["meta"]["stringToSign"].split("\n")
    assert shown[0] == "GET"
    assert shown[2:] == [FARMS, "name=a%20b", ""]


def test_debug_mode_shows_the_string_on_success_and_not_when_off(api: Caller) -> None:
    assert "stringToSign" not in api.get("user/farms/").json["meta"]
    reply = api.call("GET", "user/farms/", headers={"X-Scalr-Debug": "1.0"})
    assert reply.json["meta"]["stringToSign"].startswith("GET\n")
    off = api.call("GET", "user/farms/", headers={"X-Scalr-Debug": "true"})
    assert "stringToSign" not in off.json["meta"]


def test_leading_slashes_collapse_and_a_trailing_one_is_signed_as_sent(fake: FakeScalr) -> None:
    api = Caller(fake)
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    for signed, sent in ((FARMS, "//" + FARMS[1:]), (FARMS[:-1], FARMS[:-1])):
        headers = api.signed("GET", signed, "", b"", now, api.key)
        assert api.raw("GET", sent, headers).status == 200
    headers = api.signed("GET", FARMS, "", b"", now, api.key)
    assert api.raw("GET", FARMS[:-1], headers).status == 401


def test_a_body_that_is_a_lone_zero_is_no_body(fake: FakeScalr) -> None:
    api = Caller(fake)
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    headers = api.signed("GET", FARMS, "", b"", now, api.key)
    assert api.raw("GET", FARMS, headers, b"0").status == 200


def test_a_get_with_a_body_is_signed_with_it(api: Caller) -> None:
    assert api.call("GET", "user/farms/", body={}).status == 200


def test_a_user_who_is_gone_or_inactive_is_refused(fake: FakeScalr) -> None:
    fake.add_key(ApiKey("APIKGONE000000000000", "s", 999))
    assert Caller(fake, ("APIKGONE000000000000", "s")).get("user/farms/").status == 401
    user = fake.store.anywhere("users", 11)
    assert user is not None
    user.data["status"] = "inactive"
    assert Caller(fake).get("user/farms/").error == (403, "PermissionViolation")


def test_the_rate_limit_counts_each_key_by_calendar_minute() -> None:
    now = [1_800_000_000.0]
    with FakeScalr(rate_limit=2, clock=lambda: now[0]) as fake:
        api = Caller(fake)

        def call(path: str = "user/farms/") -> int:
            date = datetime.fromtimestamp(now[0], UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            return api.call("GET", path, date=date).status

        assert [call(), call(), call()] == [200, 200, 403]
        assert call("global/os/") == 200
        now[0] += 60
        assert call() == 200


def test_the_rate_limit_answer_is_403_limit_exceeded(fake: FakeScalr) -> None:
    fake.settings.rate_limit = 0
    reply = Caller(fake).get("user/farms/")
    assert reply.error == (403, "LimitExceeded")
    assert "retry-after" not in reply.headers


def test_unsigned_requests_do_not_count_against_the_limit(fake: FakeScalr) -> None:
    fake.settings.rate_limit = 1
    api = Caller(fake)
    assert api.raw("GET", FARMS).status == 401
    assert api.get("user/farms/").status == 200


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("application/json", 201),
        ("Application/JSON; charset=utf-8", 201),
        ("application/json,text/plain", 201),
        ("text/plain", 400),
        (None, 400),
    ],
)
def test_a_body_must_be_json_by_its_content_type(
    api: Caller, content_type: str | None, status: int
) -> None:
    headers = {"Content-Type": content_type}
    reply = api.call("POST", "user/farms/", body={"name": "x"}, headers=headers)
    assert reply.status == status


@pytest.mark.parametrize(
    ("environment", "error"),
    [
        ("abc", (400, "InvalidValue")),
        ("0", (400, "InvalidValue")),
        ("77", (404, "ObjectNotFound")),
        ("9", (403, "PermissionViolation")),
    ],
)
def test_the_environment_must_be_one_the_key_opens(
    api: Caller, environment: str, error: tuple[int, str]
) -> None:
    assert api.get(f"/api/v1beta0/user/{environment}/farms/").error == error


def test_the_account_must_be_the_one_of_the_key(api: Caller) -> None:
    assert api.get("/api/v1beta0/account/77/users/").error == (404, "ObjectNotFound")
    assert api.get("/api/v1beta0/account/2/users/").error == (403, "PermissionViolation")


def test_the_environment_is_looked_at_after_the_signature(api: Caller) -> None:
    headers = {"X-Scalr-Signature": "V1-HMAC-SHA256 AAAA"}
    reply = api.call("GET", "/api/v1beta0/user/77/farms/", headers=headers)
    assert reply.status == 401


def test_paging_parameters_are_checked_before_the_object(api: Caller) -> None:
    assert api.get("user/farms/999/", maxResults=101).error == (400, "InvalidValue")
    assert api.get("user/farms/999/", pageNum=0).error == (400, "InvalidValue")


def test_a_host_whose_api_is_off_answers_with_plain_text(fake: FakeScalr) -> None:
    fake.settings.enabled = False
    reply = Caller(fake).get("user/farms/")
    assert reply.status == 403
    assert reply.headers["content-type"].startswith("text/html")


def test_clock_skew_moves_the_window_and_the_date_header(fake: FakeScalr) -> None:
    fake.settings.clock_skew = 3600
    reply = Caller(fake).get("user/farms/")
    assert reply.error == (401, "BadAuthentication")
    shown = datetime.strptime(reply.headers["date"], "%a, %d %b %Y %H:%M:%S GMT").replace(
        tzinfo=UTC
    )
    assert abs((shown - datetime.now(UTC)).total_seconds() - 3600) < 5
