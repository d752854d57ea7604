"""What generated Python may consist of; anything else in it is a hit."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .corpus import MARK

_CALLED = {
    "define", "frozenset", "Operation", "new", "getattr", "globals", "sorted", "import_module",
    "AttributeError", "to_integer", "to_number", "to_boolean", "to_list", "to_map", "len", "type",
    "write_body", "get", "decode", "complete", "decoders", "finish", "_call", "_list", "_scope",
}  # fmt: skip
_MODULE = (
    ast.Import,
    ast.ImportFrom,
    ast.If,
    ast.ClassDef,
    ast.FunctionDef,
    ast.Assign,
    ast.AnnAssign,
)
_CLASS = (ast.AnnAssign, ast.Assign, ast.FunctionDef, ast.AsyncFunctionDef)
_FUNCTION = (ast.Assign, ast.AnnAssign, ast.If, ast.Return, ast.ImportFrom, ast.Raise)
_ABSOLUTE = {
    "__future__", "typing", "attrs", "datetime", "collections.abc", "importlib", "builtins", "httpx",
}  # fmt: skip
_NOWHERE = (ast.Lambda, ast.JoinedStr, ast.Global, ast.Delete, ast.With, ast.Try)
_FREE_FUNCTIONS = {"__getattr__", "__dir__"}


def hits(source: str) -> list[str]:
    """What stands in ``source`` and is none of: our statements, our calls, strings, comments."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError) as bad:
        return [f"is no Python: {bad}"]
    found = [f"a character that does not print: {c!r}" for c in sorted(_odd_characters(source))]
    found += _statements(tree.body, _MODULE, "module")
    for node in ast.walk(tree):
        found += _node(node)
    return found


def _odd_characters(source: str) -> set[str]:
    return {c for c in set(source) if c != "\n" and not c.isprintable()}


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant | ast.Await)


def _statements(
    body: list[ast.stmt], allowed: tuple[type[ast.stmt], ...], where: str
) -> Iterator[str]:
    for node in body:
        if not isinstance(node, allowed) and not _is_text(node) and not _is_call_or_stub(node):
            yield f"line {node.lineno}: {type(node).__name__} in a {where}"
        if where == "module" and isinstance(node, ast.Expr) and not _is_constant(node):
            yield f"line {node.lineno}: an expression at the top"
        if isinstance(node, ast.ClassDef):
            yield from _statements(node.body, _CLASS, "class")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if where == "module" and node.name not in _FREE_FUNCTIONS:
                yield f"line {node.lineno}: a function {node.name}"
            yield from _statements(node.body, _FUNCTION, "function")
        elif isinstance(node, ast.If) and where == "module":
            if not (isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"):
                yield f"line {node.lineno}: a condition at the top"
            yield from _statements(node.body, (ast.Import, ast.ImportFrom), "guarded import")


def _is_constant(node: ast.Expr) -> bool:
    return isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _is_call_or_stub(node: ast.stmt) -> bool:
    """A call of an operation that returns nothing, or the ``...`` of an overload."""
    if not isinstance(node, ast.Expr):
        return False
    value = node.value
    if isinstance(value, ast.Constant):
        return value.value is ...
    return isinstance(value, ast.Call) and _called(value) == "_call"


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else "?"


def _node(node: ast.AST) -> Iterator[str]:
    line = getattr(node, "lineno", 0)
    if isinstance(node, ast.Constant):
        return
    for _, value in ast.iter_fields(node):
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and (MARK in text or not text.isascii()):
                yield f"line {line}: {type(node).__name__} holds {text!r}"
    if isinstance(node, ast.Call):
        name = _called(node)
        if name not in _CALLED and not name.endswith("Resource"):
            yield f"line {line}: a call of {name}"
    elif isinstance(node, ast.ImportFrom):
        if not node.level and node.module not in _ABSOLUTE:
            yield f"line {line}: imports from {node.module}"
    elif isinstance(node, ast.Import):
        if any(alias.name != "builtins" for alias in node.names):
            yield f"line {line}: imports {node.names[0].name}"
    elif isinstance(node, _NOWHERE) and not _is_ours(node):
        yield f"line {line}: {type(node).__name__}"


def _is_ours(node: ast.AST) -> bool:
    """The one f-string of ours is in models/__init__.py, which has no text of a definition in it."""
    if not isinstance(node, ast.JoinedStr):
        return False
    names = {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
    return names <= {"__name__", "name", "home"}


def constants(source: str) -> set[str]:
    """Every text that stands in ``source``, docstrings included."""
    return {
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
