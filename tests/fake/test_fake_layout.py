"""How the fake host is laid out: no ring of imports, and the public paths."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import scalr_client.testing

FOLDER = Path(str(scalr_client.testing.__file__)).parent
ROOT = "scalr_client.testing"


def module_name(path: Path) -> str:
    parts = path.relative_to(FOLDER).with_suffix("").parts
    return ".".join((ROOT, *(part for part in parts if part != "__init__")))


MODULES = {module_name(path): path for path in FOLDER.rglob("*.py")}


def imports(name: str) -> Iterator[str]:
    """The modules of the fake host that a module imports, wherever in it the import stands."""
    path = MODULES[name]
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name in MODULES)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join((*above, *filter(None, [node.module])))
            for each in node.names:
                target = f"{source}.{each.name}"
                yield from (found for found in (target, source) if found in MODULES)


def rings(graph: dict[str, set[str]]) -> list[str]:
    """The modules that lead back to themselves: what is left when all others are taken away."""
    left = {name: set(targets) for name, targets in graph.items()}
    while free := [name for name, targets in left.items() if not targets & left.keys()]:
        for name in free:
            del left[name]
    return sorted(left)


def test_no_module_imports_itself_by_way_of_others_not_even_for_types() -> None:
    graph = {name: set(imports(name)) for name in MODULES}
    assert graph[f"{ROOT}.fake"] > {f"{ROOT}.http.app", f"{ROOT}.contract.reader"}
    assert rings(graph) == []


def test_a_ring_would_be_found() -> None:
    assert rings({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == ["a", "b", "c"]


PUBLIC = ("FAULTS", "ApiKey", "FakeScalr", "Fault", "Faults", "Seen")


@pytest.mark.parametrize(
    "path",
    [
        *PUBLIC,
        "__main__.main",
        "fake.FakeScalr",
        "faults.Fault",
        "faults.KINDS",
        "plugin.fake_scalr",
    ],
)
def test_public_import_paths_stay(path: str) -> None:
    module, _, name = f"{ROOT}.{path}".rpartition(".")
    assert hasattr(importlib.import_module(module), name)
    assert set(scalr_client.testing.__all__) == set(PUBLIC)
