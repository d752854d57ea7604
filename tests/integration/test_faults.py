"""What a user sees of each misbehaviour of a host, through both clients.

Every kind of fault that FakeScalr knows has a test here; the last one counts them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scalr_client import (
    ApiError,
    AuthenticationError,
    DecodingError,
    OriginError,
    RateLimitError,
    RedirectError,
    ScalrConnectionError,
    ServerError,
)
from scalr_client.models import Farm, FarmRole, ScalingConfiguration
from scalr_client.testing import FAULTS, FakeScalr
from tests.support.clients import Both, WaitlessClock

COVERED: set[str] = set()


def client(both: Both, fake: FakeScalr, **options: Any) -> Any:
    """A client of the fake whose waits cost no time."""
    keys = {"key_id": fake.key_id, "secret_key": fake.secret_key}
    ids = {"env_id": fake.env_id, "account_id": fake.account_id}
    return both.client(fake.url, **{"clock": WaitlessClock(), **keys, **ids, **options})


def arm(fake: FakeScalr, kind: str, **options: Any) -> None:
    COVERED.add(kind)
    fake.faults.add(kind, **options)


def stored(fake: FakeScalr, name: str) -> int:
    """How many farms of that name the host keeps."""
    with fake.client() as plain:
        fake.faults.clear()
        return len(plain.user.farms.list(name=name).all())


PASSING = [("drop", {}), ("status", {"status": 500}), ("status", {"status": 502}),
           ("status", {"status": 503}), ("status", {"status": 504}), ("drop-after", {}),
           ("status-after", {}), ("truncate", {})]  # fmt: skip


@pytest.mark.parametrize(("kind", "options"), PASSING)
def test_a_read_outlives_a_passing_fault(
    both: Both, fake: FakeScalr, kind: str, options: dict[str, Any]
) -> None:
    scalr = client(both, fake)
    arm(fake, kind, count=2, **options)
    assert both.run(scalr.user.farms.get(1)).name == "website"
    assert len(fake.requests) == 3


@pytest.mark.parametrize(("kind", "options"), PASSING)
def test_a_write_that_may_have_run_is_not_repeated(
    both: Both, fake: FakeScalr, kind: str, options: dict[str, Any]
) -> None:
    scalr = client(both, fake)
    arm(fake, kind, count=None, method="POST", **options)
    with pytest.raises((ServerError, ScalrConnectionError, DecodingError)) as caught:
        both.run(scalr.user.farms.create(name="once"))
    assert [seen.method for seen in fake.requests] == ["POST"]
    assert stored(fake, "once") <= 1
    assert fake.secret_key not in repr(caught.value)


@pytest.mark.parametrize("kind", ["status", "drop-after", "status-after"])
def test_a_patch_and_a_delete_are_repeated_and_end_right(
    both: Both, fake: FakeScalr, kind: str
) -> None:
    scalr = client(both, fake)
    arm(fake, kind, count=1, method="PATCH")
    assert both.run(scalr.user.farms.update(2, description="new")).description == "new"
    fake.faults.clear()
    farm = both.run(scalr.user.farms.create(name="short-lived"))
    arm(fake, kind, count=1, method="DELETE")
    assert both.run(scalr.user.farms.delete(farm.id)) is None
    assert stored(fake, "short-lived") == 0


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_a_rate_limit_is_waited_for_with_any_verb(both: Both, fake: FakeScalr, verb: str) -> None:
    clock = WaitlessClock()
    scalr = client(both, fake, clock=clock)
    arm(fake, "rate-limit", count=1)
    call = scalr.user.farms.get(1) if verb == "GET" else scalr.user.farms.create(name="waited")
    assert both.run(call) is not None
    assert 0 < clock.slept[0] <= 64
    assert verb == "GET" or stored(fake, "waited") == 1


def test_a_rate_limit_that_stays_is_reported_with_its_attempts(both: Both, fake: FakeScalr) -> None:
    scalr = client(both, fake, deadline=None)
    arm(fake, "rate-limit", count=None)
    with pytest.raises(RateLimitError) as caught:
        both.run(scalr.user.farms.get(1))
    assert caught.value.attempts == scalr.retries.attempts
    assert caught.value.code == "LimitExceeded"


def test_an_expired_request_is_signed_anew_with_the_hosts_time(both: Both, fake: FakeScalr) -> None:
    fake.settings.clock_skew = 3600
    COVERED.add("clock_skew")
    scalr = client(both, fake)
    farm = both.run(scalr.user.farms.create(name="late"))
    assert farm.name == "late"
    assert [seen.status for seen in fake.requests] == [401, 201]
    assert both.run(scalr.user.farms.get(1)).id == 1
    assert len(fake.requests) == 3, "the clock is corrected once, not at every call"


def test_an_expired_answer_without_skew_is_given_up(both: Both, fake: FakeScalr) -> None:
    scalr = client(both, fake)
    arm(fake, "expired", count=None)
    with pytest.raises(AuthenticationError):
        both.run(scalr.user.farms.get(1))
    assert len(fake.requests) <= 2


@pytest.mark.parametrize("status", [200, 502])
def test_html_instead_of_json_is_named_and_shown_safely(
    both: Both, fake: FakeScalr, status: int
) -> None:
    scalr = client(both, fake)
    arm(fake, "html", count=None, status=status)
    with pytest.raises((DecodingError, ServerError)) as caught:
        both.run(scalr.user.farms.get(1))
    assert "<html>" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", ["broken-json", "truncate", "empty-body"])
def test_a_broken_answer_to_a_read_is_a_typed_error(both: Both, fake: FakeScalr, kind: str) -> None:
    scalr = client(both, fake)
    arm(fake, kind, count=None)
    with pytest.raises((DecodingError, ScalrConnectionError)):
        both.run(scalr.user.farms.get(1))


def test_an_empty_answer_to_a_write_is_accepted(both: Both, fake: FakeScalr) -> None:
    scalr = client(both, fake)
    arm(fake, "empty-body", count=1)
    assert both.run(scalr.user.farms.update(1, description="x")) is None


def test_an_undeclared_answer_keeps_status_headers_and_text(both: Both, fake: FakeScalr) -> None:
    scalr = client(both, fake)
    arm(fake, "raw", status=418, headers={"X-Request": "1"}, body="\x1b[31mteapot", count=None)
    with pytest.raises(ApiError) as caught:
        both.run(scalr.user.farms.get(1))
    assert caught.value.status == 418
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(both: Both, fake: FakeScalr, status: int) -> None:
    with FakeScalr(seed=1) as other:
        scalr = client(both, fake)
        arm(fake, "redirect", status=status, location=other.url + "/api/v1beta0/user/5/farms/1/")
        with pytest.raises(RedirectError):
            both.run(scalr.user.farms.get(1))
        assert len(other.requests) == 0


def test_a_slow_answer_ends_in_a_timeout_within_the_deadline(both: Both, fake: FakeScalr) -> None:
    scalr = client(both, fake, timeout=0.2, retries=1)
    arm(fake, "delay", seconds=5, count=None)
    with pytest.raises(ScalrConnectionError, match=r"[Tt]ime"):
        both.run(scalr.user.farms.get(1))


def fill(fake: FakeScalr, count: int) -> None:
    for number in range(count):
        fake.seed("user.farms", name=f"filler-{number}")


def test_a_page_that_leads_to_itself_is_an_error(both: Both, fake: FakeScalr) -> None:
    fill(fake, 30)
    scalr = client(both, fake)
    arm(fake, "repeated-page", count=None)
    farms: list[Any] = []
    with pytest.raises(DecodingError, match="in a circle"):
        both.items(scalr.user.farms.list(page_size=10), farms)
    assert len(farms) == 10
    assert len({farm.id for farm in farms}) == 10


def test_a_list_that_never_ends_is_an_error(both: Both, fake: FakeScalr) -> None:
    fill(fake, 30)
    scalr = client(both, fake)
    arm(fake, "endless-pages", count=None)
    farms: list[Any] = []
    with pytest.raises(DecodingError, match="the same as the one before"):
        both.items(scalr.user.farms.list(page_size=10), farms)
    assert len(farms) <= 20
    assert len(fake.requests) <= 3


def test_a_link_to_another_host_is_an_error_and_nothing_goes_there(
    both: Both, fake: FakeScalr
) -> None:
    fill(fake, 30)
    with FakeScalr(seed=1) as other:
        scalr = client(both, fake)
        arm(fake, "foreign-link", count=None, location=other.url + "/api/v1beta0/user/5/farms/")
        with pytest.raises(OriginError):
            both.items(scalr.user.farms.list(page_size=10))
        assert len(other.requests) == 0


ODD = ["absent-fields", "empty-objects", "numbers-as-strings", "unknown-enum",
       "unknown-properties", "unknown-variant"]  # fmt: skip


@pytest.mark.parametrize("kind", ODD)
def test_odd_values_are_read_and_survive_a_round_trip(
    both: Both, fake: FakeScalr, kind: str
) -> None:
    scalr = client(both, fake)
    arm(fake, kind, count=None)
    for cls, path in ((Farm, "farms/1/"), (FarmRole, "farm-roles/1/")):
        sent = both.run(scalr.request("GET", f"/api/v1beta0/user/5/{path}")).value["data"]
        read = cls.from_dict(sent)
        assert read.to_dict().keys() == sent.keys()
        assert cls.from_dict(read.to_dict()) == read
    role = both.run(scalr.user.farm_roles.get(1))
    assert isinstance(role, FarmRole)
    scaling = both.run(scalr.user.farm_roles.scaling.get_configuration(1))
    assert isinstance(scaling, ScalingConfiguration)
    if kind == "unknown-properties":
        assert role.to_dict()["somethingNew"] == {"nested": [1, {"deep": True}], "text": "new"}
    if kind == "numbers-as-strings":
        assert type(role.id) is int
    assert both.items(scalr.user.images.list())
    assert both.items(scalr.user.servers.list())


def test_every_kind_of_fault_has_a_test(capsys: pytest.CaptureFixture[str]) -> None:
    source = Path(__file__).read_text()
    missing = sorted(kind for kind in FAULTS if f'"{kind}"' not in source)
    assert missing == []
    with capsys.disabled():
        print(f"\nfaults: {len(FAULTS)} kinds of {len(FAULTS)}, each through both clients")
