"""Pages of objects as a host would send them: every property present, variants drawn at random."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml

SPECS: Final = Path(__file__).resolve().parent.parent / "specs"
KINDS: Final = ("Farm", "FarmRole", "Image")
"""Definitions that are measured: a small object with keys, a deep one with families, a flat one."""

_WORDS: Final = ("amber", "basin", "cedar", "delta", "ember", "flint", "grove", "haven", "juniper")
_DEPTH: Final = 8


class Pages:
    """Objects of one scope's contract. The same seed gives the same objects.

    A ``sparse`` host leaves out a third of the optional properties, and sends one that no contract
    knows with every tenth object.
    """

    def __init__(self, contract: Path, *, seed: int = 6, sparse: bool = False) -> None:
        document = yaml.load(contract.read_text("utf-8"), yaml.CSafeLoader)
        self._definitions: Mapping[str, Any] = document["definitions"]
        self._random = random.Random(seed)
        self._sparse = sparse

    def objects(self, name: str, count: int) -> list[Any]:
        """``count`` objects of definition ``name``."""
        return [self._object(name, 0) for _ in range(count)]

    def _object(self, name: str, depth: int) -> dict[str, Any]:
        parents: list[Mapping[str, Any]] = []
        tags: dict[str, str] = {}
        definition = self._definitions[name]
        while variants := definition.get("x-concreteTypes"):
            parents.append(definition)
            name = self._random.choice(variants)["$ref"].rpartition("/")[2]
            if "discriminator" in definition:
                tags[definition["discriminator"]] = name
            definition = self._definitions[name]
        made: dict[str, Any] = {}
        for each in (*parents, definition):
            for wire, schema in each.get("properties", {}).items():
                if wire in made or wire in tags or (depth == _DEPTH and "$ref" in schema):
                    continue
                needed = wire in each.get("required", ())
                if needed or not self._sparse or self._random.random() > 1 / 3:
                    made[wire] = self._value(schema, wire, depth)
        if self._sparse and not depth and self._random.random() < 0.1:
            made["novelty"] = {"since": 2027}
        return made | tags

    def _value(self, schema: Mapping[str, Any], wire: str, depth: int) -> Any:
        pick = self._random
        if "$ref" in schema:
            return self._object(schema["$ref"].rpartition("/")[2], depth + 1)
        if "enum" in schema:
            return pick.choice(schema["enum"])
        match schema.get("type"):
            case "array":
                count = pick.randint(1, 2)
                return [self._value(schema["items"], wire, depth) for _ in range(count)]
            case "integer":
                return pick.randint(schema.get("minimum", 1), schema.get("maximum", 99_999))
            case "number":
                return round(pick.uniform(schema.get("minimum", 0), 99), 2)
            case "boolean":
                return pick.random() < 0.5
            case "string":
                return self._text(schema, wire)
            case _:
                return {wire: pick.randint(1, 99)}

    def _text(self, schema: Mapping[str, Any], wire: str) -> str:
        pick = self._random
        if schema.get("format") == "date-time":
            month, day, second = pick.randint(1, 12), pick.randint(1, 28), pick.randint(0, 59)
            return f"2026-{month:02}-{day:02}T13:45:{second:02}Z"
        if schema.get("format") == "email":
            return f"{pick.choice(_WORDS)}@example.com"
        if schema.get("minLength") == 36:
            text = f"{pick.getrandbits(128):032x}"
            return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
        return f"{wire}-{pick.choice(_WORDS)}-{pick.randint(1, 999)}"


def leaves(value: Any) -> int:
    """How many values an object holds that are no containers."""
    if isinstance(value, dict):
        return sum(leaves(item) for item in value.values())
    if isinstance(value, list):
        return sum(leaves(item) for item in value)
    return 1


def envelope(objects: list[Any]) -> bytes:
    """The answer of a host that lists ``objects``, its last page."""
    answer = {
        "meta": {"requestId": "7c1f0c2e9d0b4a53"},
        "data": objects,
        "pagination": {"first": None, "last": None, "prev": None, "next": None},
        "errors": [],
        "warnings": [],
    }
    return json.dumps(answer, separators=(",", ":")).encode()


def dump(objects: Any) -> bytes:
    """JSON as a host writes it."""
    return json.dumps(objects, separators=(",", ":")).encode()
