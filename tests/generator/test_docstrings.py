"""Docstrings carry the facts of the contract: endpoint, errors, limits, what can be set and when."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import scalr_client
from scalr_client import models
from tests.support.definitions import SCOPES, SPECS, load_yaml

CONTRACTS = {s: load_yaml((SPECS / f"{s}.v1beta0.yaml").read_bytes()) for s in SCOPES}
NAMES = load_yaml((SPECS / "names.lock.yaml").read_text())
PACKAGES = {"user": "user", "account": "account", "global": "global_"}


def operations() -> Iterator[tuple[str, str, str, Any, Any]]:
    """Scope, method, path, the operation, and the client's method for it."""
    for key, name in NAMES["operations"].items():
        scope, method, path = key.split(" ")
        *resource, verb = name.split(".")
        module = import_module(f"scalr_client.{PACKAGES[scope]}.{'_'.join(resource)}")
        (cls,) = [
            c
            for n, c in vars(module).items()
            if inspect.isclass(c) and c.__module__ == module.__name__ and not n.startswith("Async")
        ]
        operation = CONTRACTS[scope]["paths"][path][method.lower()]
        yield scope, method, path, operation, getattr(cls, verb)


def flat(text: str | None) -> str:
    return " ".join((text or "").split())


def test_every_operation_says_what_it_does_where_and_with_what_and_what_goes_wrong() -> None:
    count = 0
    for scope, method, path, operation, function in operations():
        text, where = inspect.getdoc(function) or "", f"{scope} {method} {path}"
        title, _, rest = text.partition("\n\n")
        assert title[0].isupper(), where
        assert flat(title).endswith("."), where
        assert f"``{method} {CONTRACTS[scope]['basePath']}{path}``" in flat(rest), where
        raises = flat(text.partition("Raises:")[2])
        assert {"400", "401", "403", "404", "409", "422", "500"} <= set(
            re.findall(r"\d{3}", raises)
        )
        assert "InvalidValue" in raises, where
        has_data = any("schema" in r for s, r in operation["responses"].items() if s[0] == "2")
        assert ("Returns:" in text) == has_data, where
        count += 1
    assert count == 316


@pytest.mark.parametrize("scope", SCOPES)
def test_what_the_contract_limits_is_said_of_the_property(scope: str) -> None:
    for definition, schema in CONTRACTS[scope]["definitions"].items():
        if definition not in NAMES["definitions"]:
            continue
        cls = getattr(models, NAMES["definitions"][definition])
        text = inspect.getdoc(cls) or ""
        for attribute, wire, _, _ in cls._FIELDS:
            found = schema["properties"].get(wire)
            if found is None:
                continue
            (said,) = re.findall(
                rf"^    {attribute}: (.*?)(?=^    \w+: |\Z)", text, re.MULTILINE | re.DOTALL
            )[:1]
            said = flat(said)
            where = f"{definition}.{wire}: {said}"
            assert ("Read-only." in said) == bool(found.get("readOnly")), where
            assert ("Set at creation only." in said) == (wire in schema.get("x-createOnly", ())), (
                where
            )
            if wire in schema.get("required", ()) and definition not in DIFFERENT:
                assert "Required." in said, where
            for value in found.get("enum", ()):
                assert f"``{value}``" in said, where
            for bound in ("minimum", "maximum"):
                assert str(found.get(bound, "")) in said, where


DIFFERENT = {"FarmRoleIdentity", "SpecificEventTrigger"}
"""Definitions that one scope requires more of than another: models require what all do."""


def test_every_public_name_of_the_package_has_a_docstring() -> None:
    for name in scalr_client.__all__:
        found = getattr(scalr_client, name)
        if inspect.isclass(found) or inspect.isfunction(found):
            assert inspect.getdoc(found), name
            for inner, member in vars(found).items() if inspect.isclass(found) else ():
                if inspect.isfunction(member) and inner[0] != "_":
                    assert inspect.getdoc(member), f"{name}.{inner}"
