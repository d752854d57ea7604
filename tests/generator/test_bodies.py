"""Bodies: what may be sent is sent as it was meant, and nothing else is."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from scalr_client import models
from scalr_client.model import UNSET
from scalr_client.models import (
    AwsCloudCredentials,
    CloudCredentials,
    Farm,
    FarmRole,
    Project,
    ProjectForeignKey,
    Role,
    RoleForeignKey,
)
from scalr_client.payload import write_body
from tests.support.definitions import SCOPES, SPECS, load_yaml

CONTRACTS = {s: load_yaml((SPECS / f"{s}.v1beta0.yaml").read_bytes()) for s in SCOPES}
CLASSES: dict[str, str] = load_yaml((SPECS / "names.lock.yaml").read_text())["definitions"]
UUID = "01234567-89ab-cdef-0123-456789abcdef"


def test_a_farm_that_was_read_can_be_sent_back_without_what_is_read_only() -> None:
    data = {
        "id": 5, "name": "web", "status": "running", "description": None,
        "owner": {"id": 2, "email": "a@example.com"}, "teams": [{"id": 3, "name": "ops"}],
        "locked": {"lockComment": "x"}, "novelty": 1,
    }  # fmt: skip
    sent = {"name": "web", "description": None, "owner": {"id": 2}, "teams": [{"id": 3}]}
    assert write_body(Farm, "update", Farm.from_dict(data), {}) == sent
    assert write_body(Farm, "update", data, {}) == {**sent, "novelty": 1}


READ_ONLY = sorted(
    (scope, name)
    for scope in SCOPES
    for name, definition in CONTRACTS[scope]["definitions"].items()
    if name in CLASSES
    and any(schema.get("readOnly") for schema in definition["properties"].values())
)


@pytest.mark.parametrize(("scope", "name"), READ_ONLY)
def test_read_only_properties_are_never_sent_nor_create_only_ones_in_an_update(
    scope: str, name: str
) -> None:
    definition = CONTRACTS[scope]["definitions"][name]
    read_only = {w for w, schema in definition["properties"].items() if schema.get("readOnly")}
    create_only = set(definition.get("x-createOnly", ()))
    data: dict[str, Any] = dict.fromkeys(definition["properties"])
    tag = definition.get("x-discriminator")
    if tag:
        data[tag] = name
    cls = getattr(models, CLASSES[name])
    for body in (data, cls.from_dict(data)):
        for mode, left_out in (
            ("create", read_only), ("action", read_only), ("update", read_only | create_only),
        ):  # fmt: skip
            sent = write_body(cls, mode, body, {})  # type: ignore[arg-type]
            assert sent is not None
            assert set(sent) == set(data) - left_out, mode


def test_nothing_is_sent_that_was_not_given_and_no_default_is_filled_in() -> None:
    assert write_body(Farm, "create", None, {"name": "web", "launchOrder": UNSET}) == {
        "name": "web"
    }
    assert write_body(Farm, "create", Farm(name="web"), {}) == {"name": "web"}
    assert write_body(Farm, "update", None, {"name": UNSET, "description": None}) == {
        "description": None
    }
    assert write_body(Farm, "update", {}, {}) == {}
    assert write_body(models.TerminateFarmRequest, "action", None, {"force": UNSET}) is None


def test_a_body_is_given_whole_or_by_keywords() -> None:
    with pytest.raises(TypeError, match="not both"):
        write_body(Farm, "create", Farm(name="a"), {"name": "b"})
    wrong: Any = ["name"]
    with pytest.raises(TypeError, match="a body is a model or a mapping"):
        write_body(Farm, "create", wrong, {})


ROLE = Role.from_dict({"id": 7, "name": "base", "os": {"id": "ubuntu"}})
PROJECT = Project.from_dict({"id": UUID, "name": "p", "billingCode": "x"})


@pytest.mark.parametrize(
    ("wire", "given_", "sent"),
    [
        ("role", 7, {"id": 7}),
        ("role", RoleForeignKey(id=7), {"id": 7}),
        ("role", ROLE, {"id": 7}),
        ("role", {"id": 7}, {"id": 7}),
        ("role", None, None),
    ],
)
def test_a_foreign_key_is_a_bare_id_a_key_or_the_object(wire: str, given_: Any, sent: Any) -> None:
    assert write_body(FarmRole, "create", None, {wire: given_}) == {wire: sent}
    assert write_body(FarmRole, "create", {wire: given_}, {}) == {wire: sent}


def test_keys_that_are_no_ids_are_written_as_what_they_are() -> None:
    assert write_body(Farm, "update", None, {"project": PROJECT}) == {"project": {"id": UUID}}
    key = ProjectForeignKey(id=UUID)
    assert write_body(Farm, "update", None, {"project": key}) == {"project": {"id": UUID}}
    assert write_body(Farm, "update", None, {"owner": 4}) == {"owner": {"id": 4}}
    assert write_body(Farm, "update", None, {"teams": [4, {"id": 5}]}) == {
        "teams": [{"id": 4}, {"id": 5}]
    }


def test_what_identifies_an_object_is_its_id_or_its_name() -> None:
    keys = {name: getattr(models, name)._KEY for name in models.__all__}
    assert {name for name in keys if name.endswith("ForeignKey") and not keys[name]} == set()
    assert keys["Farm"] == keys["Image"] == keys["Role"] == keys["Os"] == "id"
    assert keys["ScalingMetric"] == keys["GlobalVariable"] == keys["GlobalVariableList"] == "name"
    assert keys["ScriptVersionForeignKey"] == "script"
    assert keys["ScriptVersion"] == keys["Action"] == keys["RoleImage"] == ""


def test_inside_a_body_the_discriminator_is_sent_even_in_an_update() -> None:
    trigger = models.SpecificEventTrigger.from_dict(
        {"triggerType": "SpecificEventTrigger", "event": {"id": "Boot"}}
    )
    sent = write_body(models.OrchestrationRule, "update", None, {"trigger": trigger})
    assert sent == {"trigger": {"triggerType": "SpecificEventTrigger", "event": {"id": "Boot"}}}
    mapped = {"triggerType": "SpecificEventTrigger", "event": "Boot"}
    assert write_body(models.OrchestrationRule, "update", {"trigger": mapped}, {}) == sent
    aws = models.CloudFeatures.from_dict({"type": "AwsCloudFeatures"})
    sent = write_body(FarmRole, "update", None, {"cloudFeatures": aws})
    assert sent == {"cloudFeatures": {"type": "AwsCloudFeatures"}}


def test_a_mapping_for_a_family_is_written_like_its_variant() -> None:
    data = {"cloudCredentialsType": "AwsCloudCredentials", "id": "123456789abc", "name": "a",
            "secretKey": "s", "status": "x"}  # fmt: skip
    created = write_body(CloudCredentials, "create", data, {})
    assert created is not None
    assert "id" not in created
    assert created["secretKey"] == "s"
    updated = write_body(CloudCredentials, "update", data, {})
    assert updated is not None
    assert "cloudCredentialsType" not in updated
    of_variant = AwsCloudCredentials.from_dict(data)
    expected = {k: v for k, v in updated.items() if k in {f[1] for f in of_variant._FIELDS}}
    assert write_body(CloudCredentials, "update", of_variant, {}) == expected


def test_a_mapping_in_a_model_is_sent_as_one_that_is_given_alone() -> None:
    option: Any = {"periods": [], "newOption": True}
    farm = Farm(name="x", lights_out=option, owner={"id": 5, "extra": 1})  # type: ignore[arg-type]
    sent = {"name": "x", "lightsOut": option, "owner": {"id": 5, "extra": 1}}
    assert write_body(Farm, "create", farm, {}) == sent
    assert write_body(Farm, "create", None, dict(sent)) == sent
    fetched = Farm.from_dict({"name": "x", "lightsOut": {"autostart": True}})
    assert write_body(Farm, "update", fetched, {})["lightsOut"] == {"autostart": True}  # type: ignore[index]
    fetched.lights_out = option
    assert write_body(Farm, "update", fetched, {})["lightsOut"] == option  # type: ignore[index]


def test_dates_are_sent_in_utc_and_models_in_containers_are_written() -> None:
    start = datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    frame: Any = models.ScalingRuleTimeFrame(
        days_of_week=["monday"], start=start, end=start, instance_count=2
    )
    written = {"start": "2026-01-01T10:00:00Z", "end": "2026-01-01T10:00:00Z",
               "daysOfWeek": ["monday"], "instanceCount": 2}  # fmt: skip
    body = {"ruleType": "DateAndTimeScalingRule", "name": "DateAndTime"}
    for schedule in ([frame], [{**written, "start": start, "end": start}]):
        sent = write_body(models.ScalingRule, "create", {**body, "schedule": schedule}, {})
        assert sent == {**body, "schedule": [written]}
        assert write_body(models.ScalingRule, "create", None, {"schedule": schedule}) == {
            "schedule": [written]
        }
    rule = models.DateAndTimeScalingRule(name="DateAndTime", schedule=[frame])
    assert rule.to_dict() == {**body, "schedule": [written]}
