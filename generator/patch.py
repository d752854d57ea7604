"""Hand-written modules take the place of rendered ones, if they offer the same names."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from .problems import Problem, ProblemsError


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


def apply_patches(
    files: Mapping[str, str], patches: Mapping[str, str], package: str
) -> dict[str, str]:
    """``files`` with every patch in place of the file of the same name.

    Raises `ProblemsError` when a patch replaces nothing, cannot be read, or lacks a name of what it
    replaces: code that uses the rendered module would break.
    """
    patched = dict(files)
    problems = []
    for name, text in patches.items():
        path, shown = f"{package}/{name}", f"auth_patch/{name}"
        if path not in files:
            message = f"{shown} replaces nothing: {path} is not rendered"
            problems.append(Problem(message, shown, hint="rename or remove the file"))
            continue
        try:
            offered = public_names(text)
        except SyntaxError as bad:
            message = f"not Python: {bad.msg}"
            problems.append(Problem(message, shown, bad.lineno or 1, bad.offset or 1))
            continue
        for missing in sorted(public_names(files[path]) - offered):
            message = f"{shown} does not offer {missing!r}, which the rendered {path} does"
            problems.append(Problem(message, shown, hint="the client imports that name"))
        patched[path] = text
    if problems:
        raise ProblemsError(problems)
    return patched
