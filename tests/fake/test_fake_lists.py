"""Lists: pages and links, filters by the host's rules."""

from __future__ import annotations

import time
from typing import Any

import pytest

from scalr_client.testing import FakeScalr
from tests.support.fake_caller import Caller


def names(reply: Any) -> list[str]:
    return [item["name"] for item in reply.data]


def fill(fake: FakeScalr, count: int) -> None:
    for farm in list(fake.store.all("farms")):
        fake.store.remove(farm)
    for number in range(count):
        fake.seed("user.farms", name=f"farm-{number:03}")


def test_a_single_page_has_four_null_links(api: Caller) -> None:
    pagination = api.get("user/farms/").json["pagination"]
    assert pagination == {"first": None, "last": None, "prev": None, "next": None}


def test_links_are_path_and_query_sorted_with_filters_and_both_paging_names(
    fake: FakeScalr, api: Caller
) -> None:
    fill(fake, 25)
    reply = api.get("user/farms/", launchOrder="simultaneous", maxResults=10)
    base = "/api/v1beta0/user/5/farms/?launchOrder=simultaneous&maxResults=10&pageNum="
    assert reply.json["pagination"] == {
        "first": base + "1",
        "last": base + "3",
        "prev": None,
        "next": base + "2",
    }


def test_following_next_gives_every_item_once(fake: FakeScalr, api: Caller) -> None:
    fill(fake, 25)
    seen: list[str] = []
    reply = api.get("user/farms/", maxResults=10)
    while True:
        seen += names(reply)
        link = reply.json["pagination"]["next"]
        if link is None:
            break
        path, _, query = link.partition("?")
        reply = api.call("GET", path, dict(part.split("=") for part in query.split("&")))
    assert seen == [f"farm-{number:03}" for number in range(25)]


def test_beyond_the_end_data_is_empty_and_next_goes_on(fake: FakeScalr, api: Caller) -> None:
    fill(fake, 25)
    reply = api.get("user/farms/", maxResults=10, pageNum=7)
    assert reply.data == []
    assert reply.json["pagination"]["next"].endswith("pageNum=8")
    assert reply.json["pagination"]["prev"].endswith("pageNum=6")


@pytest.mark.parametrize("query", [{"pageNum": "abc"}, {"maxResults": 0}, {"maxResults": 101}])
def test_bad_paging_is_400_invalid_value(api: Caller, query: dict[str, object]) -> None:
    assert api.call("GET", "user/farms/", query).error == (400, "InvalidValue")


def test_paging_numbers_are_cast_as_php_does(fake: FakeScalr, api: Caller) -> None:
    fill(fake, 5)
    assert len(api.get("user/farms/", maxResults="2abc").data) == 2


def test_clouds_of_an_environment_are_not_sliced(fake: FakeScalr, api: Caller) -> None:
    for cloud in ("gce", "azure"):
        fake.seed("account.environments.clouds", within=5, cloud=cloud, credentials={"id": "x"})
    reply = api.get("account/environments/5/clouds/", maxResults=1)
    assert len(reply.data) == 3
    assert reply.json["pagination"]["next"] is not None


def test_a_page_of_a_hundred_thousand_farms_comes_fast(fake: FakeScalr, api: Caller) -> None:
    for number in range(100_000):
        fake.store.add(
            "farms", ("environment", "5"), 1000 + number, {"id": 1000 + number, "name": "x"}
        )
    api.get("user/farms/", pageNum=500)
    started = time.perf_counter()
    for page in range(400, 500):
        assert len(api.get("user/farms/", pageNum=page).data) == 100
    assert time.perf_counter() - started < 5


def test_an_unknown_filter_is_400_invalid_structure(api: Caller) -> None:
    assert api.get("user/farms/", colour="red").error == (400, "InvalidStructure")


def test_a_filter_on_a_property_that_the_installation_cuts_is_unknown() -> None:
    with FakeScalr(analytics=False) as fake:
        assert Caller(fake).get("user/farms/", project="x").error == (400, "InvalidStructure")


def test_operations_that_are_no_lists_ignore_unknown_names(api: Caller) -> None:
    assert api.get("user/farms/1/", colour="red").status == 200


def test_lists_of_global_variables_check_no_names(api: Caller) -> None:
    assert api.get("user/global-variables/", colour="red").status == 200


def test_text_matches_whole_and_in_any_case(fake: FakeScalr, api: Caller) -> None:
    assert names(api.get("user/farms/", name="WEBSITE")) == ["website"]
    assert names(api.get("user/farms/", name="webs")) == []


def test_filters_are_joined_by_and(api: Caller) -> None:
    assert names(api.get("user/farms/", name="website", status="terminated")) == []
    assert names(api.get("user/farms/", name="website", status="running")) == ["website"]


@pytest.mark.parametrize(("text", "count"), [("true", 0), ("no", 0), ("false", 6), ("0", 6)])
def test_booleans_are_false_only_for_false_zero_and_nothing(
    api: Caller, text: str, count: int
) -> None:
    assert len(api.get("user/images/", deprecated=text).data) == count


def test_a_foreign_key_is_given_bare_or_in_brackets(api: Caller) -> None:
    assert len(api.get("user/servers/", farm=1).data) == 3
    assert len(api.call("GET", "user/servers/", {"farm[id]": 1}).data) == 3
    assert api.get("user/servers/", farm=2).data == []


def test_arrays_match_one_of_their_values(fake: FakeScalr, api: Caller) -> None:
    server = next(fake.store.all("servers"))
    found = api.call("GET", "user/servers/", {"publicIp[0]": server.data["publicIp"][0]})
    assert server.key in [item["id"] for item in found.data]
    several = {"builtinAutomation[0]": "chef", "builtinAutomation[1]": "base"}
    assert len(api.call("GET", "user/roles/", several).data) == 3


def test_numbers_that_are_none_match_nothing(api: Caller) -> None:
    assert api.get("user/farms/", id="abc").data == []


@pytest.mark.parametrize(
    ("path", "query", "code"),
    [
        ("user/farms/", {"name[0]": "x"}, "InvalidValue"),
        ("user/farms/", {"status": "asleep"}, "InvalidValue"),
        ("account/environments/", {"added": "soon"}, "InvalidValue"),
        ("user/images/", {"cloudLocation": "us-east-1"}, "InvalidStructure"),
    ],
)
def test_bad_filter_values_are_400(
    api: Caller, path: str, query: dict[str, object], code: str
) -> None:
    assert api.call("GET", path, query).error == (400, code)


def test_dates_match_the_same_moment(api: Caller) -> None:
    query = {"added": "2026-03-02T09:15:00+01:00"}
    assert len(api.call("GET", "account/environments/", query).data) == 2


def test_role_images_accept_and_ignore_the_role(api: Caller) -> None:
    assert len(api.get("user/roles/1/images/", role=999).data) == 1


def test_a_scope_shows_the_objects_of_wider_scopes_too(api: Caller) -> None:
    assert [len(api.get(f"{scope}/roles/").data) for scope in ("global", "account", "user")] == [
        1,
        2,
        3,
    ]


def test_child_lists_show_only_what_belongs_to_the_parent(api: Caller) -> None:
    assert len(api.get("user/farms/1/servers/").data) == 3
    assert len(api.get("user/farm-roles/2/servers/").data) == 1
    assert api.get("user/farms/99/servers/").error == (404, "ObjectNotFound")
