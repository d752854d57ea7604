"""Rendered, copied and patched files make one tree, and each name in it comes from one place.

A file of auth_patch/ replaces the rendered file of its name on purpose, if it offers what the rest of
the tree imports from it; any other name that is there twice is an error.
"""

from __future__ import annotations

import ast
import re
import symtable
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from ..problems import Problem, ProblemsError

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGE: Final = "scalr_client"

Files = dict[str, str]


def read_folder(folder: Path) -> Files:
    """The text of every file below ``folder`` by its path, sorted; no caches and no dot files."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not any(p[:1] == "." or p == "__pycache__" for p in path.relative_to(folder).parts)
    }


@frozen
class Sources:
    """What people wrote: the other input of a generation, beside the contract. Paths to texts."""

    templates: Mapping[str, str]
    runtime: Mapping[str, str]
    patches: Mapping[str, str]

    @classmethod
    def read(cls, root: Path = ROOT) -> Sources:
        """templates/, runtime/ and auth_patch/ below ``root``."""
        return cls(*(read_folder(root / name) for name in ("templates", "runtime", "auth_patch")))


def bound_names(source: str) -> set[str]:
    """The names that can be imported from a module: what its statements bind at the top level."""
    symbols = symtable.symtable(source, "<module>", "exec").get_symbols()
    return {each.get_name() for each in symbols if each.is_assigned() or each.is_imported()}


@frozen
class Use:
    """A place that needs ``name`` of some module."""

    name: str
    line: int
    column: int


def uses(path: str, source: str, module: str) -> Iterator[Use]:
    """What the file at ``path`` imports from ``module``, and what it reads of it as attributes."""
    package = path.split("/")[:-1]
    tree = ast.parse(source)
    known_as: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=aliases):
                known_as |= {each.asname or each.name for each in aliases if each.name == module}
            case ast.ImportFrom(module=name, names=aliases, level=level):
                above = package[: len(package) - level + 1] if level else []
                origin = ".".join([*above, name] if name else above)
                for each in aliases:
                    if origin == module and each.name != "*":
                        yield Use(each.name, each.lineno, each.col_offset + 1)
                    elif f"{origin}.{each.name}" == module:
                        known_as.add(each.asname or each.name)
    for node in ast.walk(tree) if known_as else ():
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) in known_as:
            yield Use(node.attr, node.lineno, node.col_offset + 1)


def _lacking(path: str, offered: set[str], files: Mapping[str, str]) -> Iterator[tuple[str, Use]]:
    """Each use of the module at ``path`` that it has no name for, with the path of who uses it."""
    if "__getattr__" in offered:
        return
    module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    mentioned = re.compile(rf"\b{re.escape(module.rpartition('.')[2])}\b")
    for other, text in files.items():
        if other != path and other.endswith(".py") and mentioned.search(text):
            for use in uses(other, text, module):
                if use.name not in offered:
                    yield other, use


def lay(
    rendered: Mapping[str, str], copied: Mapping[str, str], patches: Mapping[str, str]
) -> Files:
    """The whole tree by path, sorted.

    Raises `ProblemsError` for a name that is both rendered and copied, and for a patch that replaces
    nothing rendered, cannot be read, or lacks a name that another file imports from it.
    """
    problems = [
        Problem(
            "file-twice",
            f"{path} is rendered and copied; one of the two must go",
            f"runtime/{path}",
        )
        for path in sorted(rendered.keys() & copied.keys())
    ]
    files = {**rendered, **copied}
    offered: dict[str, set[str]] = {}
    for name, text in patches.items():
        path, shown = f"{PACKAGE}/{name}", f"auth_patch/{name}"
        if path not in rendered:
            message = f"{shown} replaces nothing: {path} is not rendered"
            hint = "rename or remove the file"
            problems.append(Problem("patch-without-target", message, shown, hint=hint))
            continue
        try:
            offered[path] = bound_names(text)
        except SyntaxError as bad:
            message = f"not Python: {bad.msg}"
            problems.append(Problem("not-python", message, shown, bad.lineno or 1, bad.offset or 1))
            continue
        files[path] = text
    for path, names in offered.items():
        shown = path.replace(PACKAGE, "auth_patch", 1)
        for other, use in _lacking(path, names, files):
            source = f"runtime/{other}" if other in copied else other
            message = f"{shown} does not offer {use.name!r}, which is used here"
            facts = {"name": use.name}
            problems.append(
                Problem("patch-incomplete", message, source, use.line, use.column, data=facts)
            )
    if problems:
        raise ProblemsError(problems)
    return dict(sorted(files.items()))
