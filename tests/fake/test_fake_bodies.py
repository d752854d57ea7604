"""What may be sent: required, read-only, create-only, types, enums, keys, variants."""

from __future__ import annotations

from typing import Any

import pytest

from scalr_client.testing import FakeScalr
from tests.support.fake_caller import Caller

ROLE: dict[str, Any] = {"name": "db1", "category": 1, "os": "ubuntu-16-04"}


def farm_role(**changes: Any) -> dict[str, Any]:
    return {
        "alias": "web",
        "role": {"id": 1},
        "cloudPlatform": "ec2",
        "cloudLocation": "us-east-1",
        "instanceType": {"id": "m4.large"},
        **changes,
    }


@pytest.mark.parametrize("body", [None, [], "text", 5])
def test_a_body_that_is_no_object_is_invalid_structure(api: Caller, body: object) -> None:
    assert api.post("user/farms/", body).error == (400, "InvalidStructure")


def test_broken_json_is_invalid_structure(fake: FakeScalr, api: Caller) -> None:
    from datetime import UTC, datetime

    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    path = "/api/v1beta0/user/5/farms/"
    headers = api.signed("POST", path, "", b"{", now, api.key)
    headers["Content-Type"] = "application/json"
    assert api.raw("POST", path, headers, b"{").error == (400, "InvalidStructure")


def test_a_missing_required_property_is_named(api: Caller) -> None:
    reply = api.post("user/farms/", {"description": "x"})
    assert reply.error == (400, "InvalidStructure")
    assert "'Farm.name'" in reply.message


def test_null_is_absent_on_create(api: Caller) -> None:
    assert api.post("user/farms/", {"name": "x", "description": None}).status == 201
    assert api.post("user/farms/", {"name": None}).error == (400, "InvalidStructure")


def test_an_unknown_property_is_refused(api: Caller) -> None:
    reply = api.post("user/farms/", {"name": "x", "colour": "red"})
    assert reply.error == (400, "InvalidStructure")
    assert "'Farm.colour'" in reply.message


def test_a_read_only_id_is_dropped_and_other_read_only_properties_are_refused(api: Caller) -> None:
    assert api.post("user/farms/", {"name": "x", "id": 900}).data["id"] != 900
    reply = api.post("user/farms/", {"name": "x", "status": "running"})
    assert reply.error == (400, "InvalidStructure")


def test_the_scope_may_be_sent_when_it_is_the_endpoints_own(api: Caller) -> None:
    event = {"id": "Started", "scope": "environment"}
    assert api.post("user/events/", event).status == 201
    assert api.post("user/events/", {"id": "Two", "scope": "account"}).error == (
        400,
        "InvalidValue",
    )


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("user/farms/", {"name": "x", "launchOrder": "sideways"}),
        ("user/farms/", {"name": ["x"]}),
        ("user/farms/", {"name": {"a": 1}}),
        ("user/farms/", {"name": True}),
        ("user/farms/", {"name": "<b>x</b>"}),
        ("user/farms/", {"name": "x", "teams": 5}),
        ("user/events/", {"id": "two words"}),
        ("user/events/", {"id": "x" * 26}),
        ("user/farms/1/farm-roles/", farm_role(launchIndex="first")),
        ("user/farms/1/farm-roles/", farm_role(scaling={"minInstances": -1})),
        ("user/farms/1/farm-roles/", farm_role(scaling={"maxInstances": 401})),
        ("user/farms/1/farm-roles/", farm_role(scaling=5)),
        ("user/scripts/1/script-versions/", {"body": "echo"}),
        ("account/projects/", {"name": "x", "billingCode": "b", "leadEmail": "nobody"}),
    ],
)
def test_a_value_of_the_wrong_kind_is_invalid_value(
    fake: FakeScalr, api: Caller, path: str, body: dict[str, Any]
) -> None:
    if "scripts" in path:
        path = path.replace(
            "1", next(r.key for r in fake.store.all("scripts") if r.container[0] == "environment")
        )
    assert api.post(path, body).error == (400, "InvalidValue")


def test_numbers_as_text_and_loose_booleans_are_taken(api: Caller) -> None:
    body = farm_role(launchIndex="3", scaling={"enabled": "no", "minInstances": "1"})
    created = api.post("user/farms/1/farm-roles/", body).data
    assert created["launchIndex"] == 3
    assert created["scaling"]["enabled"] is True


def test_dates_come_back_in_utc_without_a_fraction(api: Caller) -> None:
    frame = {"daysOfWeek": ["mon"], "start": "2026-01-01T10:00:00.5+02:00", "end": "2026-01-01"}
    hours = {"shutdownBehavior": "terminate", "schedule": [frame], "notifications": []}
    farm = api.post("user/farms/", {"name": "x", "lightsOut": hours}).data
    assert farm["lightsOut"]["schedule"][0]["start"] == "2026-01-01T08:00:00Z"
    assert farm["lightsOut"]["schedule"][0]["end"] == "2026-01-01T00:00:00Z"


def test_defaults_of_the_definitions_are_filled_in_by_the_host(api: Caller) -> None:
    assert api.post("user/farms/", {"name": "x"}).data["launchOrder"] == "simultaneous"


def test_foreign_keys_may_be_bare_objects_or_hold_more(fake: FakeScalr, api: Caller) -> None:
    category = api.post("user/role-categories/", {"name": "mine"}).data["id"]
    bare = api.post("user/roles/", {**ROLE, "category": category}).data
    assert bare["category"] == {"id": category}
    assert bare["os"] == {"id": "ubuntu-16-04"}
    more = {"name": "db2", "category": {"id": category, "name": "?"}, "os": {"id": "debian-9-x"}}
    assert api.post("user/roles/", more).data["category"] == {"id": category}


def test_a_foreign_key_to_nothing_is_404_and_names_its_path(api: Caller) -> None:
    reply = api.post("user/roles/", {**ROLE, "category": 1, "os": "beos"})
    assert reply.error == (404, "ObjectNotFound")
    assert "'Role.os.id' (beos)" in reply.message


@pytest.mark.parametrize(
    ("named", "status"),
    [
        ({"alias": "website-1"}, 201),
        ("website-1", 201),
        ({"alias": "website-1", "id": 99}, 201),
        ({"alias": "1"}, 404),
    ],
)
def test_a_key_is_looked_up_by_the_property_that_identifies_it_and_no_other(
    api: Caller, named: Any, status: int
) -> None:
    condition = {"type": "FarmRolesCondition", "farmRoles": [named]}
    body = {
        "action": {"actionType": "LocalScriptAction", "path": "/opt/hook.sh"},
        "trigger": {"triggerType": "AllEventsTrigger"},
        "target": {"targetType": "FarmTarget", "conditions": [condition]},
    }
    assert api.post("user/orchestration-rules/", body).status == status


def test_a_farm_role_needs_a_place_that_is_there(api: Caller) -> None:
    reply = api.post("user/farms/1/farm-roles/", farm_role(cloudLocation="moon-1"))
    assert reply.error == (404, "ObjectNotFound")
    assert "'FarmRole.cloudLocation' (moon-1)" in reply.message


def test_a_variant_is_chosen_by_its_discriminator(api: Caller) -> None:
    path = "account/cloud-credentials/"
    body: dict[str, Any] = {"name": "x", "tenantId": "t", "subscription": "s"}
    assert api.post(path, body).error == (400, "InvalidStructure")
    assert api.post(path, {**body, "cloudCredentialsType": "Nope"}).error == (400, "InvalidValue")
    azure = {**body, "cloudCredentialsType": "AzureCloudCredentials"}
    assert api.post(path, azure).data["tenantId"] == "t"
    assert api.post(path, {**azure, "name": "y", "accessKey": "z"}).error == (
        400,
        "InvalidStructure",
    )


def test_a_variant_reached_through_two_bases_is_known(api: Caller) -> None:
    rule = {"name": "FreeRam", "ruleType": "FreeRamScalingRule", "scaleUp": 1, "scaleDown": 2}
    reply = api.post("user/farm-roles/1/scaling/", rule)
    assert reply.status == 201
    assert reply.data["rules"] == ["LoadAverages", "FreeRam"]


def test_secrets_are_never_shown(api: Caller) -> None:
    body = {"name": "aws2", "cloudCredentialsType": "AwsCloudCredentials", "accessKey": "AK"}
    body.update(secretKey="hush-hush", accountType="regular")
    created = api.post("account/cloud-credentials/", body)
    assert b"hush-hush" not in created.content
    again = api.get(f"account/cloud-credentials/{created.data['id']}/")
    assert "secretKey" not in again.data
    assert again.data["accessKey"] == "AK"


def test_secrets_inside_other_objects_are_not_shown_either(api: Caller) -> None:
    chef = {"type": "ChefSoloBootstrapConfiguration", "cookbookUrl": "https://example.com/c.git"}
    body = farm_role(bootstrapping={**chef, "privateKey": "hush-hush"})
    created = api.post("user/farms/1/farm-roles/", body)
    assert created.data["bootstrapping"]["cookbookUrl"] == "https://example.com/c.git"
    farm_role_path = f"user/farm-roles/{created.data['id']}/"
    template = api.get(f"{farm_role_path}actions/generate-template/")
    assert template.data["bootstrapping"]["cookbookUrl"] == "https://example.com/c.git"
    listed = api.get("user/farms/1/farm-roles/")
    for reply in (created, template, listed, api.get(farm_role_path)):
        assert b"hush-hush" not in reply.content


def test_patch_merges_the_top_level_and_replaces_what_is_nested(api: Caller) -> None:
    frame = {"daysOfWeek": ["mon"]}
    hours = {"shutdownBehavior": "terminate", "schedule": [frame], "notifications": []}
    farm = api.post("user/farms/", {"name": "x", "description": "d", "lightsOut": hours}).data
    path = f"user/farms/{farm['id']}/"
    changed = api.patch(path, {"lightsOut": {**hours, "shutdownBehavior": "suspend"}}).data
    assert changed == {**farm, "lightsOut": {**hours, "shutdownBehavior": "suspend"}}
    assert api.patch(path, {"lightsOut": {}}).error == (400, "InvalidStructure")


def test_an_empty_patch_changes_nothing(api: Caller) -> None:
    before = api.get("user/farms/1/").data
    assert api.patch("user/farms/1/", {}).data == before


def test_null_clears_a_property_but_not_a_required_one(api: Caller) -> None:
    assert api.patch("user/farms/1/", {"description": None}).data["description"] is None
    assert api.patch("user/farms/1/", {"name": None}).error == (400, "InvalidStructure")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("user/farms/1/", {"id": 1}),
        ("user/farms/1/", {"status": "running"}),
        ("user/farms/1/", {"colour": "red"}),
        ("user/events/CacheFlush/", {"id": "CacheFlush"}),
        ("user/farm-roles/1/", {"cloudPlatform": "ec2"}),
    ],
)
def test_patch_refuses_what_cannot_change_even_unchanged(
    api: Caller, path: str, body: dict[str, Any]
) -> None:
    assert api.patch(path, body).error == (400, "InvalidStructure")


def test_a_fixed_discriminator_is_refused_in_patch(fake: FakeScalr, api: Caller) -> None:
    key = next(
        row.key
        for row in fake.store.all("cloud-credentials")
        if row.data["cloudCredentialsType"] == "AwsCloudCredentials"
    )
    path = f"account/cloud-credentials/{key}/"
    assert api.patch(path, {"cloudCredentialsType": "AwsCloudCredentials"}).status == 400
    assert api.patch(path, {"accessKey": "new"}).data["accessKey"] == "new"


def test_nested_variants_need_their_discriminator_in_patch(fake: FakeScalr, api: Caller) -> None:
    rule = fake.store.rows("orchestration-rules", [("environment", "5")])[0].key
    path = f"user/orchestration-rules/{rule}/"
    assert api.patch(path, {"action": {"path": "/bin/true"}}).error == (400, "InvalidStructure")
    action = {"actionType": "RemoteScriptAction", "path": "https://example.com/run"}
    assert api.patch(path, {"action": action}).data["action"] == action


def test_a_failed_patch_leaves_the_object_as_it_was(api: Caller) -> None:
    before = api.get("user/farms/1/").data
    assert api.patch("user/farms/1/", {"description": "new", "launchOrder": "x"}).status == 400
    assert api.get("user/farms/1/").data == before


def test_the_path_gives_the_parent_and_the_body_may_not_contradict_it(
    fake: FakeScalr, api: Caller
) -> None:
    script = next(r.key for r in fake.store.all("scripts") if r.container[0] == "environment")
    path = f"user/scripts/{script}/script-versions/"
    created = api.post(path, {"body": "#!/bin/sh\n"}).data
    assert created["version"] == "3"
    assert created["script"] == {"id": int(script)}
    assert api.post(path, {"body": "#!/bin/sh\n", "script": 1}).error == (400, "InvalidValue")


def test_values_of_a_variable_list_are_checked(api: Caller) -> None:
    body = {"name": "SIZE", "type": "GlobalVariableList", "value": "xl"}
    allowed = [{"value": "s"}, {"value": "m"}]
    path = "user/global-variables/"
    assert api.post(path, {**body, "allowedValues": allowed}).error == (400, "InvalidValue")
    assert api.post(path, {**body, "allowedValues": [{}]}).error == (400, "InvalidStructure")
    assert api.post(path, {**body, "value": "m", "allowedValues": allowed}).status == 201
