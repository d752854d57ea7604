"""An answer is checked as a whole when it comes, whatever its definition: reading never fails later."""

from __future__ import annotations

import copy
import itertools
import json
import time
from collections.abc import Iterator
from datetime import datetime
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.definitions import definition, generate_from, imported, read_all, ref

TEXT = {"type": "string"}
MAP = {"type": "object", "additionalProperties": ref("Box")}
FORMS: dict[str, Any] = {
    "box": ref("Box"),
    "boxes": {"type": "array", "items": ref("Box")},
    "map": MAP,
    "rows": {"type": "array", "items": {"type": "array", "items": ref("Box")}},
    "dates": {"type": "array", "items": {"type": "string", "format": "date-time"}},
    "counts": {"type": "array", "items": {"type": "integer"}},
    "words": {"type": "array", "items": TEXT},
    "odds": {"type": "object", "additionalProperties": TEXT},
    "when": {"type": "string", "format": "date-time"},
    "self": ref("Thing"),
    "animal": ref("Animal"),
    "animals": {"type": "array", "items": ref("Animal")},
}


def forms() -> dict[str, Any]:
    """A definition with a property of every form, also inside objects, lists, maps and families."""
    thing = definition()["definitions"]["Thing"]
    box = {"properties": {"label": TEXT, "thing": ref("Thing"), "map": MAP}}
    animal = {
        "discriminator": "kind",
        "properties": {"kind": TEXT, "box": ref("Box")},
        "x-concreteTypes": [ref("Cat"), ref("Dog"), ref("Bird")],
    }
    cat = {"properties": {"kind": TEXT, "box": ref("Box"), "mate": ref("Animal")}}
    bird = {
        "discriminator": "wings",
        "properties": {"kind": TEXT, "wings": TEXT},
        "x-concreteTypes": [ref("Swan")],
    }
    swan = {
        "properties": {"kind": TEXT, "wings": TEXT, "nest": ref("Box"), "songs": FORMS["words"]}
    }
    dog = {"properties": {"kind": TEXT, "box": ref("Box"), "bones": FORMS["boxes"]}}
    thing["properties"] |= FORMS
    return {
        "user": definition(definitions={"Thing": thing, "Box": box, "Animal": animal, "Cat": cat,
                                        "Dog": dog, "Bird": bird, "Swan": swan})
    }  # fmt: skip


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(generate_from(tmp_path_factory.mktemp("parts"), forms())) as found:
        yield found


PLACES: list[tuple[str, Any]] = [
    ("/box", {"box": 7}),
    ("/box/thing/box", {"box": {"thing": {"box": "x"}}}),
    ("/boxes", {"boxes": "all"}),
    ("/boxes/1", {"boxes": [{}, 7]}),
    ("/boxes/1/thing/boxes/0", {"boxes": [{}, {"thing": {"boxes": ["x"]}}]}),
    ("/map", {"map": "x"}),
    ("/map/a", {"map": {"a": 7}}),
    ("/map/a/thing/box", {"map": {"a": {"thing": {"box": True}}}}),
    ("/box/map/a", {"box": {"map": {"a": 7}}}),
    ("/rows/0/1", {"rows": [[{}, 5]]}),
    ("/box/thing/rows/0", {"box": {"thing": {"rows": [7]}}}),
    ("/dates", {"dates": 7}),
    ("/box/thing/dates", {"box": {"thing": {"dates": "x"}}}),
    ("/box/thing/counts", {"box": {"thing": {"counts": "x"}}}),
    ("/animal/box", {"animal": {"kind": "Parrot", "box": 7}}),
    ("/animal/mate/bones/0", {"animal": {"kind": "Cat", "mate": {"kind": "Dog", "bones": [7]}}}),
    (
        "/animal/nest/map/a",
        {"animal": {"kind": "Bird", "wings": "Swan", "nest": {"map": {"a": 7}}}},
    ),
    ("/map/a~1b~0", {"map": {"a/b~": 7}}),
    ("/animals/1/bones", {"animals": [{"kind": "Cat"}, {"kind": "Dog", "bones": 7}]}),
]


@pytest.mark.parametrize(("pointer", "wrong"), PLACES, ids=[pointer for pointer, _ in PLACES])
def test_what_is_wrong_anywhere_is_an_error_at_once_and_says_where(
    client: ModuleType, pointer: str, wrong: Any
) -> None:
    with pytest.raises(client.DecodingError) as raised:
        client.models.Thing.from_dict({"name": "x", **wrong})
    assert raised.value.pointer == pointer


def test_what_only_another_variant_would_have_is_kept_as_unknown(client: ModuleType) -> None:
    data = {"name": "x", "animal": {"kind": "Cat", "bones": 7}}
    thing = client.models.Thing.from_dict(copy.deepcopy(data))
    assert type(thing.animal) is client.models.Cat
    assert thing.to_dict() == data


def test_a_value_of_every_form_is_read_and_comes_back(client: ModuleType) -> None:
    box = {"label": "b", "thing": {"name": "inner", "counts": [1, 2]}, "map": {"k": {"label": "c"}}}
    data = {
        "name": "x",
        "box": box,
        "boxes": [box, box],
        "map": {"a": box, "b": None},
        "rows": [[box], []],
        "dates": ["2026-11-23T13:45:00Z"],
        "counts": [1],
        "words": ["w"],
        "odds": {"o": "p"},
        "when": "2026-11-23T13:45:00Z",
        "self": {"name": "again"},
        "animal": {"kind": "Cat", "mate": {"kind": "Dog", "bones": [box]}},
        "animals": [{"kind": "Dog"}, {"kind": "Parrot", "box": box}],
    }
    thing = client.models.Thing.from_dict(copy.deepcopy(data))
    assert json.loads(client.to_json(thing)) == data
    assert thing.to_dict() == data
    assert thing.box.map["k"].label == "c"
    assert thing.map["a"].thing.counts == [1, 2]
    assert thing.rows[0][0].thing.name == "inner"
    assert thing.dates[0].year == thing.when.year == 2026
    assert thing.animal.mate.bones[0].label == "b"
    assert [type(each).__name__ for each in thing.animals] == ["Dog", "Animal"]
    read_all(thing)
    assert json.loads(client.to_json(thing)) == data
    assert thing == client.models.Thing.from_dict(data)


@pytest.mark.parametrize(("depth", "fits"), [(60, True), (100, True), (101, False), (5000, False)])
def test_an_object_inside_itself_is_read_to_a_depth_and_refused_beyond(
    client: ModuleType, depth: int, fits: bool
) -> None:
    data: Any = {"name": "innermost"}
    for _ in range(depth):
        data = {"name": "x", "self": data}
    if not fits:
        with pytest.raises(client.DecodingError, match="too deep"):
            client.models.Thing.from_dict(data)
        return
    thing = client.models.Thing.from_dict(data)
    assert thing.to_dict() == data
    assert repr(thing).count("Thing(") == depth + 1
    assert thing == client.models.Thing.from_dict(data)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["Cat", "Dog", "x", "7"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*FORMS, "kind", "mate", "bones", "thing", "label"]),
                          inner, max_size=4)
    ),
    max_leaves=12,
)  # fmt: skip


def test_what_is_taken_can_be_read_whatever_it_is(client: ModuleType) -> None:
    taken: list[bool] = []

    @settings(max_examples=600, deadline=None, database=None,
              suppress_health_check=[HealthCheck.too_slow])  # fmt: skip
    @given(st.dictionaries(st.sampled_from([*FORMS]), values, max_size=4))
    def check(data: dict[str, Any]) -> None:
        try:
            thing = client.models.Thing.from_dict(copy.deepcopy(data))
        except client.DecodingError:
            taken.append(False)
            return
        taken.append(True)
        json.loads(client.to_json(thing))
        read_all(thing)
        once = thing.to_dict()
        assert client.models.Thing.from_dict(copy.deepcopy(data)).to_dict() == once
        assert client.models.Thing.from_dict(copy.deepcopy(once)).to_dict() == once

    check()
    assert min(taken.count(True), taken.count(False)) > 50


def test_an_answer_is_looked_at_in_time_that_grows_with_its_depth(client: ModuleType) -> None:
    def seconds(depth: int, innermost: Any) -> float:
        data = innermost
        for _ in range(depth):
            data = {"map": {"k": data}}
        started = time.process_time()
        try:
            read_all(client.models.Box.from_dict(data))
        except client.DecodingError as error:
            assert error.pointer == "/map/k" * depth  # noqa: PT017 - also where none is raised
        return time.process_time() - started

    for innermost in ({"label": "x"}, 7):
        assert seconds(45, innermost) < 0.5


def test_a_discriminator_of_any_kind_is_no_trouble_later(client: ModuleType) -> None:
    data = {"name": "x", "animal": {"kind": "Bird", "wings": ["x"], "songs": "one"}}
    thing = client.models.Thing.from_dict(copy.deepcopy(data))
    read_all(thing)
    assert thing.to_dict() == data


def test_a_subclass_of_a_family_is_checked_as_the_family(client: ModuleType) -> None:
    mine = type("MyAnimal", (client.models.Animal,), {"__module__": __name__})
    assert type(mine.from_dict({"kind": "Cat"})) is client.models.Cat
    with pytest.raises(client.DecodingError) as raised:
        mine.from_dict({"kind": "Dog", "bones": 7})
    assert raised.value.pointer == "/bones"


def test_a_bad_mapping_that_is_set_does_not_make_a_model_unreadable(client: ModuleType) -> None:
    thing = client.models.Thing(name="x", box={"map": 7}, map={"a": 5}, when="soon", rows=[[7]])
    written = {"name": "x", "box": {"map": 7}, "map": {"a": 5}, "when": "soon", "rows": [[7]]}
    assert thing.to_dict() == json.loads(client.to_json(thing)) == written
    assert "box={'map': 7}" in repr(thing)


def test_a_page_with_a_bad_item_gives_those_before_it_and_names_it(client: ModuleType) -> None:
    each = client.serialization.plans.read_each
    items = [{"name": "a"}, {"id": "7", "box": []}, {"name": "c", "boxes": [7]}, {"name": "d"}]
    coming = each(client.models.Thing, items, lambda error: error)
    assert next(coming).name == "a"
    assert next(coming).box.to_dict() == {}
    with pytest.raises(client.DecodingError) as raised:
        next(coming)
    assert raised.value.pointer == "/2/boxes/0"


TYPES: dict[str, tuple[dict[str, Any], Any]] = {
    "text": (TEXT, "2026-11-23T13:45:00Z"),
    "date": ({"type": "string", "format": "date-time"}, "2026-11-23T13:45:00Z"),
    "integer": ({"type": "integer"}, 7),
    "object": (ref("Box"), {"label": "b"}),
    "objects": ({"type": "array", "items": ref("Box")}, [{"label": "b"}]),
    "texts": ({"type": "array", "items": TEXT}, ["a"]),
    "map": (MAP, {"k": {"label": "b"}}),
    "any": ({"type": "object"}, {"label": "b"}),
}


@pytest.fixture(scope="module")
def retyped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Families in which a variant has another type for property ``p`` than its base."""
    definitions: dict[str, Any] = {"Box": {"properties": {"label": TEXT, "map": MAP}}}
    thing = definition()["definitions"]["Thing"]
    for base, other in itertools.product(TYPES, TYPES):
        name = f"{base}-{other}".title().replace("-", "")
        definitions[name] = {
            "discriminator": "kind",
            "properties": {"kind": TEXT, "p": TYPES[base][0]},
            "x-concreteTypes": [ref(name + "V")],
        }
        definitions[name + "V"] = {"properties": {"kind": TEXT, "p": TYPES[other][0]}}
        thing["properties"][name] = ref(name)
    found = {"user": definition(definitions={"Thing": thing, **definitions})}
    with imported(generate_from(tmp_path_factory.mktemp("retyped"), found)) as made:
        yield made


@pytest.mark.parametrize("other", TYPES)
@pytest.mark.parametrize("base", TYPES)
def test_a_variant_may_have_another_type_for_a_property_than_its_base(
    retyped: ModuleType, base: str, other: str
) -> None:
    name = f"{base}-{other}".title().replace("-", "")
    family = getattr(retyped.models, name)
    for kind, form in ((name + "V", other), ("Else", base)):
        data = {"kind": kind, "p": copy.deepcopy(TYPES[form][1])}
        found = family.from_dict(data)
        assert type(found).__name__ == (kind if kind != "Else" else name)
        assert found.to_dict() == json.loads(retyped.to_json(found)) == data
        assert json.dumps(found.to_dict())
        wanted = {"date": datetime, "object": retyped.models.Box}.get(form)
        assert wanted is None or type(found.p) is wanted
        if form in ("objects", "map"):
            (item,) = found.p.values() if form == "map" else found.p
            assert item.label == "b"
        found.p = None
        assert found.to_dict() == {"kind": kind, "p": None}
