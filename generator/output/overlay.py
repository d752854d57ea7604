"""Rendered, copied and patched files make one tree, and each name in it comes from one place.

A file of auth_patch/ replaces the rendered file of its name on purpose, if it offers what the rest of
the tree imports of it; any other name that is there twice is an error.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
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


def public_names(source: str) -> set[str]:
    """The names a module offers: what its ``__all__`` lists, else its public definitions."""
    names: set[str] = set()
    for node in ast.parse(source).body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id="__all__")], value=ast.List() | ast.Tuple() as value
            ):
                return {str(e.value) for e in value.elts if isinstance(e, ast.Constant)}
            case (
                ast.ClassDef(name=name)
                | ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
            ):
                names.add(name)
            case ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case ast.Assign(targets=[*targets]):
                names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return {name for name in names if not name.startswith("_")}


def lay(
    rendered: Mapping[str, str], copied: Mapping[str, str], patches: Mapping[str, str]
) -> Files:
    """The whole tree by path, sorted.

    Raises `ProblemsError` for a name that is both rendered and copied, and for a patch that replaces
    nothing rendered, cannot be read, or lacks a name of what it replaces.
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
    for name, text in patches.items():
        path, shown = f"{PACKAGE}/{name}", f"auth_patch/{name}"
        if path not in rendered:
            message = f"{shown} replaces nothing: {path} is not rendered"
            problems.append(
                Problem("patch-without-target", message, shown, hint="rename or remove the file")
            )
            continue
        try:
            offered = public_names(text)
        except SyntaxError as bad:
            message = f"not Python: {bad.msg}"
            problems.append(Problem("not-python", message, shown, bad.lineno or 1, bad.offset or 1))
            continue
        for missing in sorted(public_names(rendered[path]) - offered):
            message = f"{shown} does not offer {missing!r}, which the rendered {path} does"
            hint = "the client imports that name"
            facts = {"name": missing}
            problems.append(Problem("patch-incomplete", message, shown, hint=hint, data=facts))
        files[path] = text
    if problems:
        raise ProblemsError(problems)
    return dict(sorted(files.items()))
