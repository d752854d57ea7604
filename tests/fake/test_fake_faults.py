"""Misbehaviour on request: what is armed happens, as often as it was armed, and is counted."""

from __future__ import annotations

import http.client
import json
import time
from typing import Any

import pytest

from scalr_client.testing import FAULTS, FakeScalr
from tests.support.fake_caller import Caller

DROPPED = (http.client.RemoteDisconnected, ConnectionResetError, http.client.CannotSendRequest)


def farms(api: Caller) -> list[str]:
    return [farm["name"] for farm in api.get("user/farms/").data]


def test_a_fault_strikes_as_often_as_it_was_armed_and_is_counted(fake: FakeScalr) -> None:
    api = Caller(fake)
    fake.faults.add("status", status=500, count=2)
    assert [api.get("user/farms/").status for _ in range(3)] == [500, 500, 200]
    assert fake.faults.injected == {"status": 2}


def test_a_fault_strikes_only_what_it_was_armed_for(fake: FakeScalr) -> None:
    api = Caller(fake)
    fake.faults.add("status", count=None, method="get", path="/farms/", operation="user.farms.get")
    assert api.get("user/farms/").status == 200
    assert api.get("user/events/").status == 200
    assert api.get("user/farms/1/").status == 503


def test_a_fault_can_let_some_requests_pass_first(fake: FakeScalr) -> None:
    api = Caller(fake)
    fake.faults.add("status", skip=2)
    assert [api.get("user/farms/").status for _ in range(4)] == [200, 200, 503, 200]


def test_the_chance_of_a_fault_is_the_same_for_one_seed() -> None:
    def run(seed: int) -> list[int]:
        with FakeScalr(seed=seed) as fake:
            api = Caller(fake)
            fake.faults.add("status", count=None, probability=0.5)
            return [api.get("user/farms/").status for _ in range(40)]

    first = run(1)
    assert first == run(1) != run(2)
    assert 5 < first.count(503) < 35


def test_faults_that_make_no_sense_are_refused(fake: FakeScalr) -> None:
    for options in (
        {"kind": "earthquake"},
        {"kind": "drop", "probability": 2},
        {"kind": "drop", "path": "("},
    ):
        with pytest.raises(ValueError, match=r"unknown fault|probability|regular expression"):
            fake.faults.add(**options)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["global_.os.get", "global.os.get"])
def test_a_fault_takes_both_spellings_of_the_global_scope(fake: FakeScalr, name: str) -> None:
    fake.faults.add("status", operation=name)
    assert Caller(fake).get("global/os/ubuntu-14-04/").status == 503
    assert fake.faults.armed()[0].operation == fake.requests[0].operation == "global_.os.get"


def test_a_fault_strikes_the_operation_the_client_calls_by_that_name(fake: FakeScalr) -> None:
    fake.faults.add("status", operation="user.farm_roles.scaling.get_configuration")
    api = Caller(fake)
    assert api.get("user/farm-roles/1/scaling/LoadAverages/").status == 200
    assert api.get("user/farm-roles/1/scaling/").status == 503


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("user.farms.lsit", "user.farms.list"),
        ("farms.launch", "user.farms.launch"),
        ("user.farm-roles.get", "user.farm_roles.get"),
        ("global.os.gett", "global_.os.get"),
    ],
)
def test_a_fault_for_an_unknown_operation_is_an_error_that_names_near_spellings(
    fake: FakeScalr, name: str, meant: str
) -> None:
    with pytest.raises(ValueError, match=rf"no operation '{name}'; did you mean .*{meant}"):
        fake.faults.add("status", operation=name)
    assert fake.faults.armed() == []
    body = json.dumps({"kind": "status", "operation": name}).encode()
    reply = Caller(fake).raw("POST", "/_fake/faults", body=body)
    assert (reply.status, meant in reply.json["error"]) == (400, True)


def test_a_fault_for_an_operation_that_the_installation_cuts_is_an_error() -> None:
    with (
        FakeScalr(analytics=False) as fake,
        pytest.raises(ValueError, match=r"no operation 'user\.projects\.list'"),
    ):
        fake.faults.add("status", operation="user.projects.list")


@pytest.mark.parametrize(
    ("status", "is_json"), [(500, True), (502, False), (503, True), (504, False)]
)
def test_server_errors_come_from_the_host_or_from_a_proxy(
    fake: FakeScalr, status: int, is_json: bool
) -> None:
    api = Caller(fake)
    fake.faults.add("status", status=status, retry_after="7")
    reply = api.post("user/farms/", {"name": "x"})
    assert reply.status == status
    assert reply.headers["retry-after"] == "7"
    assert reply.headers["content-type"].startswith("application/json" if is_json else "text/html")
    assert "x" not in farms(api)


def test_an_error_can_hide_that_the_request_was_executed(fake: FakeScalr) -> None:
    api = Caller(fake)
    fake.faults.add("status-after")
    assert api.post("user/farms/", {"name": "x"}).status == 502
    assert "x" in farms(api)
    assert [seen.executed for seen in fake.requests] == [True, True]


@pytest.mark.parametrize(("kind", "executed"), [("drop", False), ("drop-after", True)])
def test_connections_are_dropped_before_or_after_execution(
    fake: FakeScalr, kind: str, executed: bool
) -> None:
    fake.faults.add(kind)
    with pytest.raises(DROPPED):
        Caller(fake).post("user/farms/", {"name": "x"})
    assert ("x" in farms(Caller(fake))) is executed
    assert fake.requests[0].executed is executed


def test_a_truncated_body_ends_before_its_length(fake: FakeScalr) -> None:
    fake.faults.add("truncate")
    with pytest.raises(http.client.IncompleteRead):
        Caller(fake).get("user/farms/")


def test_a_delayed_answer_comes_late(fake: FakeScalr) -> None:
    fake.faults.add("delay", seconds=0.2)
    started = time.perf_counter()
    assert Caller(fake).get("user/farms/").status == 200
    assert time.perf_counter() - started >= 0.2


def test_a_delay_holds_up_nobody_else(fake: FakeScalr) -> None:
    fake.faults.add("delay", seconds=5)
    slow = Caller(fake)
    slow.connection.request("GET", "/api/v1beta0/user/5/farms/")
    while not fake.requests:
        time.sleep(0.001)
    started = time.perf_counter()
    assert Caller(fake).get("user/farms/").status == 200
    assert time.perf_counter() - started < 2


def test_odd_answers_in_place_of_json(fake: FakeScalr) -> None:
    api = Caller(fake)
    fake.faults.add("html")
    fake.faults.add("redirect", status=307, location="http://elsewhere.example/")
    fake.faults.add("expired")
    fake.faults.add("rate-limit")
    fake.faults.add("raw", status=299, headers={"X-Odd": "1"}, body="odd")
    assert api.get("user/farms/").headers["content-type"] == "text/html"
    moved = api.get("user/farms/")
    assert (moved.status, moved.headers["location"]) == (307, "http://elsewhere.example/")
    assert api.get("user/farms/").error == (401, "BadAuthentication")
    assert api.get("user/farms/").error == (403, "LimitExceeded")
    raw = api.get("user/farms/")
    assert (raw.status, raw.headers["x-odd"], raw.content) == (299, "1", b"odd")


def test_empty_and_broken_bodies(fake: FakeScalr) -> None:
    api = Caller(fake)
    fake.faults.add("empty-body")
    fake.faults.add("broken-json")
    assert (api.get("user/farms/").status, api.post("user/farms/", {"name": "x"}).status) == (
        200,
        201,
    )
    fake.faults.add("broken-json")
    with pytest.raises(json.JSONDecodeError):
        _ = api.get("user/farms/").json


def odd(fake: FakeScalr, kind: str, path: str) -> Any:
    fake.faults.add(kind)
    return Caller(fake).get(path).data


def test_values_that_no_enum_has(fake: FakeScalr) -> None:
    farm = odd(fake, "unknown-enum", "user/farms/1/")
    assert farm["status"] == farm["launchOrder"] == "somethingNew"


def test_properties_that_no_definition_has(fake: FakeScalr) -> None:
    assert "somethingNew" in odd(fake, "unknown-properties", "user/farms/")[0]


def test_variants_that_are_not_known(fake: FakeScalr) -> None:
    rule = fake.store.rows("orchestration-rules", [("environment", "5")])[0].key
    shown = odd(fake, "unknown-variant", f"user/orchestration-rules/{rule}/")
    assert shown["action"]["actionType"] == "SomethingNew"
    assert odd(fake, "unknown-variant", "user/global-variables/")[0]["type"] == "SomethingNew"


def test_empty_objects_as_lists(fake: FakeScalr) -> None:
    role = odd(fake, "empty-objects", "user/farm-roles/1/")
    assert role["scaling"] == role["networking"] == []
    assert role["farm"] == {"id": 1}


def test_numbers_as_strings(fake: FakeScalr) -> None:
    role = odd(fake, "numbers-as-strings", "user/farm-roles/1/")
    assert (role["id"], role["scaling"]["minInstances"]) == ("1", "2")
    assert role["scaling"]["enabled"] == "1"


def test_absent_fields(fake: FakeScalr) -> None:
    assert odd(fake, "absent-fields", "user/farms/1/") == {"id": 1, "name": "website"}


def test_odd_values_do_not_get_into_the_store(fake: FakeScalr) -> None:
    before = Caller(fake).get("user/farm-roles/1/").data
    for kind in ("unknown-enum", "unknown-properties", "empty-objects", "absent-fields"):
        odd(fake, kind, "user/farm-roles/1/")
    assert Caller(fake).get("user/farm-roles/1/").data == before


def test_pages_that_repeat_never_end_or_lead_elsewhere(fake: FakeScalr) -> None:
    api = Caller(fake)
    base = "/api/v1beta0/user/5/farms/?maxResults=1&pageNum="
    for kind, following in (
        ("repeated-page", base + "7"),
        ("endless-pages", base + "8"),
        ("foreign-link", "http://other-host.example/api/v1beta0/"),
    ):
        fake.faults.add(kind)
        reply = api.get("user/farms/", maxResults=1, pageNum=7)
        assert reply.json["pagination"]["next"] == following
        assert len(reply.data) == (0 if kind == "foreign-link" else 1)


def test_list_faults_wait_for_a_list(fake: FakeScalr) -> None:
    fake.faults.add("endless-pages")
    api = Caller(fake)
    assert api.get("user/farms/1/").status == 200
    assert fake.faults.injected == {}


def test_faults_are_armed_and_counted_over_http(fake: FakeScalr) -> None:
    api = Caller(fake)
    body = json.dumps({"kind": "status", "status": 500}).encode()
    assert api.raw("POST", "/_fake/faults", body=body).status == 200
    assert api.get("user/farms/").status == 500
    state = api.raw("GET", "/_fake/faults").json
    assert state["injected"] == {"status": 1}
    assert state["armed"][0]["struck"] == 1
    assert api.raw("DELETE", "/_fake/faults").json["armed"] == []
    assert api.raw("POST", "/_fake/faults", body=b'{"kind": "nope"}').status == 400
    assert api.raw("POST", "/_fake/faults", body=b"nonsense").status == 400


def test_settings_are_changed_over_http(fake: FakeScalr) -> None:
    api = Caller(fake)
    body = json.dumps({"clock_skew": 900}).encode()
    assert api.raw("PATCH", "/_fake/settings", body=body).json["clock_skew"] == 900
    assert api.get("user/farms/").status == 401
    assert api.raw("PATCH", "/_fake/settings", body=b'{"colour": 1}').status == 400


def test_requests_are_logged_without_secrets(fake: FakeScalr) -> None:
    api = Caller(fake)
    api.get("user/farms/", name="x")
    api.get("user/nothing/")
    seen = api.raw("GET", "/_fake/requests").json
    assert [(entry["operation"], entry["status"]) for entry in seen] == [
        ("user.farms.list", 200),
        ("", 404),
    ]
    text = json.dumps(seen) + repr(fake) + repr(fake.requests)
    assert fake.secret_key not in text


def test_every_kind_of_fault_can_be_armed_and_answers_or_closes(fake: FakeScalr) -> None:
    for kind in FAULTS:
        fake.faults.add(kind, seconds=0)
        try:
            Caller(fake).get("user/farms/")
        except (*DROPPED, http.client.IncompleteRead):
            assert kind in ("drop", "drop-after", "truncate")
    assert set(fake.faults.injected) == set(FAULTS)
