"""The types of properties and results: one parser, which no value has to wait for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import scalr_client
from scalr_client import models
from scalr_client.models import Farm, FarmRole
from scalr_client.payload import write_body
from scalr_client.serialization.kind import ANY, Kind, parse

PACKAGE = Path(scalr_client.__file__ or "").parent


@pytest.mark.parametrize(
    ("text", "kind", "innermost"),
    [
        ("any", ANY, "any"),
        ("date-time", Kind("date-time"), "date-time"),
        ("model:Farm", Kind("model", model="Farm"), "model"),
        ("key:Farm", Kind("key", model="Farm"), "key"),
        ("list", Kind("list"), "list"),
        ("map", Kind("map"), "map"),
        ("list:string", Kind("list", item=Kind("string")), "string"),
        ("list:key:Farm", Kind("list", item=Kind("key", model="Farm")), "key"),
        ("map:list:model:Os", Kind("map", item=Kind("list", item=Kind("model", "Os"))), "model"),
    ],
)
def test_a_type_is_a_form_a_class_and_what_it_holds(text: str, kind: Kind, innermost: str) -> None:
    assert parse(text) == kind
    assert parse(text) is parse(text)
    assert parse(text).innermost.form == innermost


def test_every_type_of_a_model_is_one_that_the_client_knows() -> None:
    known = {"any", "string", "integer", "number", "boolean", "date-time", "model", "key"}
    found = {
        (parse(text).innermost.form, parse(text).innermost.model)
        for name in models.__all__
        for _, _, text, _ in getattr(models, name)._FIELDS
    }
    assert {form for form, _ in found} <= known | {"list", "map"}
    assert {name for _, name in found if name} <= set(models.__all__)


def asked() -> int:
    return parse.cache_info().hits + parse.cache_info().misses


@pytest.mark.parametrize(
    "data",
    [
        {"id": 1, "name": "x", "owner": {"id": 2}, "teams": [{"id": 3}]},
        {"id": "1", "name": "x", "owner": "2", "teams": {"1": {"id": 3}}, "odd": 5},
    ],
    ids=["as it should be", "odd"],
)
def test_no_type_is_parsed_while_objects_are_read(data: dict[str, Any]) -> None:
    def use() -> None:
        farm = Farm.from_dict(data)
        assert farm.owner is not None
        assert [team.id for team in farm.teams or ()] == [3]
        write_body(FarmRole, "create", None, {"role": 5, "cloudLocation": "x"})

    use()
    before = asked()
    for _ in range(10):
        use()
    assert asked() == before


def test_types_are_taken_apart_in_one_place() -> None:
    places = [
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if 'partition(":")' in path.read_text(encoding="utf-8") and "testing" not in path.parts
    ]
    assert places == ["serialization/kind.py"]
