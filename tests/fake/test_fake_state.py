"""The host remembers: objects come, change, refer to each other and go."""

from __future__ import annotations

from typing import Any

import pytest

from scalr_client.testing import FakeScalr
from tests.support.fake_caller import Caller


def own_key(fake: FakeScalr, kind: str, level: str = "environment") -> str:
    return next(row.key for row in fake.store.all(kind) if row.container[0] == level)


def test_create_get_list_update_delete(api: Caller) -> None:
    farm = api.post("user/farms/", {"name": "web"}).data
    path = f"user/farms/{farm['id']}/"
    assert api.get(path).data == farm
    assert farm in api.get("user/farms/").data
    assert api.patch(path, {"name": "shop"}).data["name"] == "shop"
    gone = api.delete(path)
    assert (gone.status, gone.content) == (204, b"")
    assert api.get(path).error == (404, "ObjectNotFound")
    assert api.delete(path).error == (404, "ObjectNotFound")


def test_an_old_host_answers_a_deletion_with_an_envelope() -> None:
    with FakeScalr(delete_mode="200") as fake:
        reply = Caller(fake).delete("user/events/CacheFlush/")
        assert reply.status == 200
        assert reply.data is None
        assert reply.json["warnings"] == []


def test_an_image_deleted_in_the_cloud_too_is_202(fake: FakeScalr, api: Caller) -> None:
    image = fake.seed("user.images", name="old", cloudPlatform="ec2", os={"id": "debian-9-x"})
    # By PHP's truth: the text "false" is true.
    reply = api.call("DELETE", f"user/images/{image['id']}/", {"deleteFromCloud": "false"})
    assert (reply.status, reply.content) == (202, b"")


def test_the_same_seed_gives_the_same_world_and_keys() -> None:
    with FakeScalr(seed=3) as one, FakeScalr(seed=3) as two, FakeScalr(seed=4) as other:
        assert one.key_id == two.key_id != other.key_id
        first, second = (Caller(fake).get("user/servers/").data for fake in (one, two))
        assert first == second
        assert Caller(other).get("user/servers/").data[0]["id"] != first[0]["id"]


def test_objects_of_a_wider_scope_can_be_read_and_not_changed(api: Caller) -> None:
    assert api.get("user/roles/1/").data["scope"] == "scalr"
    assert api.patch("user/roles/1/", {"description": "x"}).error == (403, "ScopeViolation")
    assert api.delete("user/roles/1/").error == (403, "ScopeViolation")
    image = {"image": {"id": api.get("user/images/").data[0]["id"]}, "role": {"id": 1}}
    assert api.post("user/roles/1/images/", image).error == (403, "ScopeViolation")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("user/events/", {"id": "CacheFlush"}),
        ("user/role-categories/", {"name": "Base"}),
        ("account/teams/", {"name": "Operators", "defaultAclRole": "?"}),
        ("user/global-variables/", {"name": "STAGE", "type": "GlobalVariableString"}),
        ("user/global-variables/", {"name": "COMPANY", "type": "GlobalVariableString"}),
    ],
)
def test_a_second_object_of_the_same_name_is_409(
    fake: FakeScalr, api: Caller, path: str, body: dict[str, Any]
) -> None:
    if "defaultAclRole" in body:
        body = {**body, "defaultAclRole": own_key(fake, "acl-roles", "account")}
    assert api.post(path, body).error == (409, "UnicityViolation")


def test_two_farms_may_have_one_name(api: Caller) -> None:
    assert [api.post("user/farms/", {"name": "twin"}).status for _ in range(2)] == [201, 201]


def test_what_is_in_use_cannot_be_deleted(fake: FakeScalr, api: Caller) -> None:
    in_use = (409, "ObjectInUse")
    assert api.delete("global/roles/1/").error == in_use
    assert api.delete("global/role-categories/1/").error == in_use
    assert api.delete("global/os/ubuntu-16-04/").status == 404
    assert api.delete("account/teams/1/").error == in_use
    assert api.delete("account/environments/5/").error == in_use
    assert api.delete("user/farms/1/").error == in_use
    assert api.delete("user/farm-roles/1/").error == in_use
    linked = fake.store.rows("role-images", [("role", "1")])[0].key
    assert api.delete(f"global/images/{linked}/").error == in_use


def test_deleting_a_farm_takes_its_contents_along(fake: FakeScalr, api: Caller) -> None:
    api.post("user/farms/1/actions/terminate/", {"force": True})
    api.get("user/farms/1/")
    assert api.delete("user/farms/1/").status == 204
    assert api.get("user/farm-roles/1/").status == 404
    assert api.get("user/servers/").data == []
    assert not fake.store.rows("global-variables", [("farm", "1")])


def test_a_farm_is_launched_suspended_resumed_and_terminated(api: Caller) -> None:
    farm = api.post("user/farms/", {"name": "x"}).data
    path = f"user/farms/{farm['id']}/"
    for action, at_once, later in (
        ("launch", "pending_launch", "running"),
        ("suspend", "suspended", "suspended"),
        ("resume", "running", "running"),
        ("terminate", "pending_terminate", "terminated"),
    ):
        body = {"force": False} if action == "terminate" else None
        assert api.post(f"{path}actions/{action}/", body).data["status"] == at_once
        assert api.get(path).data["status"] == later
    assert api.post(f"{path}actions/suspend/").error == (409, "UnacceptableState")


def test_launching_a_farm_launches_the_servers_its_farm_roles_want(api: Caller) -> None:
    api.post("user/farms/2/actions/launch/")
    servers = api.get("user/farms/2/servers/").data
    assert [server["status"] for server in servers] == ["running"]
    assert servers[0]["launchedBy"] == {"id": 11, "email": "owner@example.com"}
    api.post("user/farms/2/actions/terminate/", {"force": True})
    assert {s["status"] for s in api.get("user/farms/2/servers/").data} == {"terminated"}


def test_what_takes_time_takes_as_many_readings_as_told() -> None:
    with FakeScalr(settle_reads=2) as fake:
        api = Caller(fake)
        api.post("user/farms/2/actions/launch/")
        seen = [api.get("user/farms/2/").data["status"] for _ in range(3)]
        assert seen == ["pending_launch", "pending_launch", "running"]


def test_a_locked_farm_is_not_changed_until_it_is_unlocked(api: Caller) -> None:
    locked = api.post("user/farms/1/actions/lock/", {"lockComment": "hands off"}).data["locked"]
    assert (locked["comment"], locked["user"]) == ("hands off", {"id": 11})
    conflict = (409, "Locked")
    assert api.patch("user/farms/1/", {"name": "x"}).error == conflict
    assert api.post("user/farms/1/actions/terminate/", {"force": True}).error == conflict
    assert api.patch("user/farm-roles/1/", {"alias": "x"}).error == conflict
    assert api.patch("user/farm-roles/1/scaling/", {"enabled": False}).error == conflict
    assert api.post("user/farms/1/actions/unlock/").data["locked"] is None
    assert api.patch("user/farms/1/", {"name": "x"}).status == 200


def test_a_clone_of_a_farm_has_farm_roles_and_variables_but_no_servers(api: Caller) -> None:
    clone = api.post("user/farms/1/actions/clone/", {"name": "copy"})
    assert clone.status == 201
    path = f"user/farms/{clone.data['id']}/"
    assert clone.data["status"] == "terminated"
    assert len(api.get(f"{path}farm-roles/").data) == 2
    assert api.get(f"{path}global-variables/FARM_NAME/").status == 200
    assert api.get(f"{path}servers/").data == []
    assert api.post("user/farms/1/actions/clone/", {}).error == (400, "InvalidStructure")


def test_a_farm_made_from_its_template_is_like_the_first(api: Caller) -> None:
    template = api.get("user/farms/1/actions/generate-template/").data
    template["farm"]["name"] = "again"
    farm = api.post("user/farms/", template)
    assert farm.status == 201, farm.content
    roles = api.get(f"user/farms/{farm.data['id']}/farm-roles/").data
    assert [role["alias"] for role in roles] == ["website-1", "website-2"]
    storage = api.get(f"user/farm-roles/{roles[0]['id']}/storage/").data
    assert storage[0]["template"] == {"type": "ebs", "size": 20}
    scaling = api.get(f"user/farm-roles/{roles[0]['id']}/scaling/").data
    assert scaling["rules"] == ["LoadAverages"]


def test_a_farm_role_made_from_its_template_is_like_the_first(api: Caller) -> None:
    template = api.get("user/farm-roles/1/actions/generate-template/").data
    template["alias"] = "again"
    reply = api.post("user/farms/2/farm-roles/", template)
    assert reply.status == 201, reply.content
    rules = api.get(f"user/farm-roles/{reply.data['id']}/orchestration-rules/").data
    assert [rule["scope"] for rule in rules] == ["farmrole"]


def test_servers_go_through_their_states(api: Caller) -> None:
    server = api.post("user/farm-roles/1/servers/").data
    path = f"user/servers/{server['id']}/"
    assert (server["status"], server["index"]) == ("pending", 3)
    assert api.get(path).data["status"] == "running"
    assert api.post(f"{path}actions/reboot/", {"hard": True}).data["operations"] == [
        {"name": "rebooting"}
    ]
    assert api.get(path).data["operations"] == []
    assert api.post(f"{path}actions/suspend/").data["status"] == "pending_suspend"
    assert api.get(path).data["suspended"] is not None
    assert api.post(f"{path}actions/resume/").data["status"] == "resuming"
    assert api.get(path).data["status"] == "running"
    synced = api.post(f"{path}actions/sync/")
    assert (synced.status, synced.content) == (202, b"")
    assert api.post(f"{path}actions/terminate/").data["status"] == "pending_terminate"
    assert api.post(f"{path}actions/terminate/").error == (409, "UnacceptableState")


def test_bodies_without_meaning_are_taken_where_none_is_due(api: Caller) -> None:
    assert api.post("user/farms/2/actions/launch/", {}).status == 200


def test_a_script_runs_and_is_logged(fake: FakeScalr, api: Caller) -> None:
    server = next(fake.store.all("servers")).key
    reply = api.post("user/scripts/1/actions/execute/", {"server": server})
    assert (reply.status, reply.data["status"]) == (202, "running")
    done = api.get(f"user/script-executions/{reply.data['id']}/").data
    assert done["status"] == "finished"
    log = api.get(f"user/orchestration-logs/{done['logEntry']['id']}/").data
    assert log["scriptVersion"] == {"script": {"id": 1}, "version": "2"}
    first = api.post("user/scripts/1/script-versions/1/actions/execute/", {"server": server})
    done = api.get(f"user/script-executions/{first.data['id']}/").data
    log = api.get(f"user/orchestration-logs/{done['logEntry']['id']}/").data
    assert log["scriptVersion"]["version"] == "1"


def test_an_event_that_is_fired_is_logged(fake: FakeScalr, api: Caller) -> None:
    server = next(fake.store.all("servers")).key
    entry = api.post("user/events/CacheFlush/actions/fire/", {"server": {"id": server}}).data
    assert api.get("user/event-logs/", event="CacheFlush").data == [entry]


def test_an_image_is_replaced_in_every_role_of_the_scope(fake: FakeScalr, api: Caller) -> None:
    role = own_key(fake, "roles")
    old = fake.store.rows("role-images", [("role", role)])[0].key
    new = api.post(
        f"user/images/{old}/actions/copy/", {"cloudPlatform": "ec2", "cloudLocation": "eu-west-1"}
    )
    assert new.status == 201
    body = {"newImage": {"id": new.data["id"]}, "deprecateOldImage": True}
    reply = api.post(f"user/images/{old}/actions/replace/", body)
    assert reply.data == [{"id": int(role), "scope": "environment", "accountId": 1, "envId": 5}]
    assert set(reply.json["pagination"].values()) == {None}
    assert api.get(f"user/roles/{role}/images/").data[0]["image"] == {"id": new.data["id"]}
    assert api.get(f"user/images/{old}/").data["deprecated"] is True


def test_a_role_is_cloned_deprecated_and_promoted(fake: FakeScalr, api: Caller) -> None:
    clone = api.post("user/roles/1/actions/clone/", {"name": "mine"}).data
    assert clone["scope"] == "environment"
    path = f"user/roles/{clone['id']}/"
    assert len(api.get(f"{path}images/").data) == 1
    state = api.post(f"{path}actions/deprecate/", {"replacement": 1}).data["deprecated"]
    assert state["replacement"] == {"id": 1}
    assert api.post(f"{path}actions/deprecate/", {"deprecate": False}).data["deprecated"] is None
    assert api.post(f"{path}actions/promote/").data["scope"] == "account"
    assert api.get(f"account/roles/{clone['id']}/").data["scope"] == "account"
    assert api.delete(path).error == (403, "ScopeViolation")


def test_variables_are_inherited_and_overridden_where_they_are_set(api: Caller) -> None:
    path = "user/farms/1/global-variables/COMPANY/"
    inherited = api.get(path).data
    assert (inherited["declaredIn"], inherited["definedIn"]) == ("account", "account")
    changed = api.patch(path, {"value": "Farm Ltd"}).data
    assert (changed["declaredIn"], changed["definedIn"]) == ("account", "farm")
    assert changed["computedValue"] == "Farm Ltd"
    assert api.get("user/farms/2/global-variables/COMPANY/").data["value"] == "Example Ltd"
    below = api.get("user/farm-roles/1/global-variables/COMPANY/").data
    assert below["computedValue"] == "Farm Ltd"
    assert api.delete(path).status == 204
    assert api.get(path).data["value"] == "Example Ltd"
    assert api.delete(path).error == (403, "ScopeViolation")


def test_a_variable_that_is_locked_above_cannot_be_set_below(api: Caller) -> None:
    api.patch("account/global-variables/COMPANY/", {"locked": True})
    path = "user/global-variables/COMPANY/"
    assert api.patch(path, {"value": "x"}).error == (409, "Locked")


def test_a_failed_override_leaves_nothing_behind(api: Caller) -> None:
    path = "user/farms/1/global-variables/COMPANY/"
    assert api.patch(path, {"hidden": []}).status == 400
    assert api.get(path).data["definedIn"] == "account"


def test_an_image_of_another_system_does_not_go_into_a_role(fake: FakeScalr, api: Caller) -> None:
    role = own_key(fake, "roles")
    image = fake.seed("user.images", name="other", os={"id": "debian-9-x"})
    body = {"image": image["id"], "role": int(role)}
    assert api.post(f"user/roles/{role}/images/", body).error == (409, "OperatingSystemMismatch")


def test_an_environment_that_is_created_can_be_used(api: Caller) -> None:
    created = api.post("account/environments/", {"name": "Testing"}).data
    assert api.get(f"/api/v1beta0/user/{created['id']}/farms/").data == []


def test_clouds_are_attached_and_detached(fake: FakeScalr, api: Caller) -> None:
    body = {"id": own_key(fake, "cloud-credentials", "scalr")}
    attached = api.post("account/environments/5/clouds/gce/", body)
    assert (attached.status, attached.data["id"]) == (200, body["id"])
    assert api.get("account/environments/5/clouds/gce/").data["id"] == body["id"]
    assert api.delete("account/environments/5/clouds/gce/").status == 204
    assert api.get("account/environments/5/clouds/gce/").status == 404


def test_a_metric_that_gets_another_name_is_found_by_it(api: Caller) -> None:
    metric = {"name": "Depth1", "retrieveMethod": "read", "filePath": "/x", "function": "sum"}
    api.post("user/scaling-metrics/", metric)
    assert api.patch("user/scaling-metrics/Depth1/", {"name": "Depth2"}).status == 200
    assert api.get("user/scaling-metrics/Depth2/").status == 200
    assert api.get("user/scaling-metrics/Depth1/").status == 404


def test_seeding_fills_in_what_is_left_out(fake: FakeScalr, api: Caller) -> None:
    farm = fake.seed("user.farms", name="seeded", status="running")
    assert api.get(f"user/farms/{farm['id']}/").data["status"] == "running"
    role = fake.seed("user.farms.farm_roles", within=farm["id"], alias="a", role={"id": 1})
    assert api.get(f"user/farms/{farm['id']}/farm-roles/").data[0]["id"] == role["id"]
    fake.seed(
        "user.farms.global_variables",
        within=farm["id"],
        name="X",
        value="1",
        type="GlobalVariableString",
    )
    assert api.get(f"user/farms/{farm['id']}/global-variables/X/").data["definedIn"] == "farm"
    with pytest.raises(ValueError, match="no resource"):
        fake.seed("user.cows")


def test_reset_brings_the_first_world_back(fake: FakeScalr, api: Caller) -> None:
    before = api.get("user/farms/").data
    api.post("user/farms/", {"name": "x"})
    fake.faults.add("drop", count=None)
    fake.reset()
    assert api.get("user/farms/").data == before
    assert len(fake.requests) == 1


def test_an_empty_action_on_a_missing_object_is_404(api: Caller) -> None:
    assert api.post("user/farms/999/actions/launch/").error == (404, "ObjectNotFound")
    assert api.get("user/farms/abc/").error == (404, "ObjectNotFound")
