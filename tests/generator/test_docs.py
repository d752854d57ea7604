"""Everything public says what it is, in words that somebody wrote."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.api.build import build as build_api
from generator.api.merge_scopes import merge_scopes
from generator.api.prose import Prose
from generator.contract import files as contract_files
from generator.contract.envelopes import is_envelope
from generator.swagger.read import operations

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generated" / "scalr_client"
MODULES = sorted(
    path
    for folder in ("models", "user", "account", "global_")
    for path in (PACKAGE / folder).glob("*.py")
)


def public(
    path: Path,
) -> Iterator[tuple[str, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]]:
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef):
            yield node.name, node
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef) and not any(
                    getattr(mark, "id", "") == "overload" for mark in inner.decorator_list
                ):
                    yield f"{node.name}.{inner.name}", inner


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_class_method_and_argument_is_documented(path: Path) -> None:
    inherited = {"decode", "encode"}  # documented at the base class
    for name, node in public(path):
        text = ast.get_docstring(node) or ""
        if name.split(".")[-1] in inherited:
            continue
        assert text, f"{path.name}: {name} has no docstring"
        if isinstance(node, ast.ClassDef) or any(
            getattr(mark, "id", "") == "property" for mark in node.decorator_list
        ):
            continue
        args = [arg.arg for arg in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
        undocumented = [arg for arg in args if arg != "self" and f"    {arg}: " not in text]
        assert undocumented == [], f"{path.name}: {name} does not say what {undocumented} are"
        assert " /api/" in " ".join(text.split()), f"{path.name}: {name} does not name its endpoint"
        assert "Raises:" in text


@pytest.mark.parametrize(
    "path", [p for p in MODULES if p.parent.name == "models"], ids=lambda p: p.stem
)
def test_every_attribute_of_a_model_is_documented(path: Path) -> None:
    for name, node in public(path):
        if isinstance(node, ast.ClassDef):
            text = ast.get_docstring(node) or ""
            for line in node.body:
                if isinstance(line, ast.AnnAssign) and "ClassVar" not in ast.unparse(
                    line.annotation
                ):
                    assert f"    {ast.unparse(line.target)}: " in text, f"{name}.{line.target}"


def test_every_text_was_written_by_hand() -> None:
    found = contract_files.load(contract_files.SPECS)
    prose = Prose(found.prose)
    data = {scope: document.data for scope, document in found.scopes.items()}
    api, _ = build_api(found)
    definitions = merge_scopes(data)
    kept = {model.definition.reveal() for model in api.models}
    texts = found.prose
    for name in sorted(kept):
        assert texts["definitions"].get(name, {}).get("text"), name
        for wire in definitions[name]["properties"]:
            own = texts["definitions"][name].get("properties", {})
            assert own.get(wire) or texts["properties"].get(wire), f"{name}.{wire}"
    for resource in api.resources:
        path = ["_".join(part) for part in resource.path]
        dotted = ".".join(path)
        keys = (f"{resource.scope}.{dotted}", dotted, f"*.{path[-1]}")
        assert any(key in texts["resources"] for key in keys), dotted
        for operation in resource.operations:
            fallback = f"{' '.join(operation.name).capitalize()} "
            assert not operation.text.startswith(fallback + "a ") or "_".join(
                operation.name
            ) in texts["operations"].get("actions", {}), operation.text
    for scope in data:
        assert prose.scope(scope) != f"The {scope} scope."
    wires = {p["name"] for c in data.values() for p in c["parameters"].values()}
    assert wires - texts["parameters"].keys() == set()
    assert sum(1 for c in data.values() for _ in operations(c)) == 316


def test_envelopes_are_not_classes() -> None:
    found = contract_files.load(contract_files.SPECS)
    merged = merge_scopes({scope: document.data for scope, document in found.scopes.items()})
    envelopes = {name for name, definition in merged.items() if is_envelope(definition)}
    api, _ = build_api(found)
    assert envelopes
    assert envelopes & {model.definition.reveal() for model in api.models} == set()
