"""Reads the YAML of a profile: a mapping of text, in every way that YAML writes text.

What lies deeper than one level belongs to something else and is skipped. Anchors, aliases, tags, keys
with `?` and second documents are refused: a value is what YAML says it is, or there is an error. An
error names a line and repeats nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_SINGLE = re.compile(r"'((?:[^']|'')*)'")
_KEY = re.compile(
    r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'"""
    r"""|(?:[^\s"'#&*!|>%@`\[\]{},?:-]|[?:-](?=\S))(?:(?![ \t]#)[^\n])*?)[ \t]*:(?=[ \t]|\Z)"""
)
_TAIL = re.compile(r"(?:[ \t]+#[^\n]*|[ \t]*)(?:\n[ \t]*(?:#[^\n]*)?)*")
_FOLD = r"(?<![ \t])[ \t]*\n[ \t]*((?:\n[ \t]*)*)"
_ESCAPE = re.compile(
    r"\\\n[ \t]*(?P<joined>(?:\n[ \t]*)*)"
    r"|\\(?:x(?P<x>[0-9A-Fa-f]{2})|u(?P<u>[0-9A-Fa-f]{4})|U(?P<U>[0-9A-Fa-f]{8})|(?P<one>.))"
    rf"|{_FOLD.replace('((', '(?P<folded>(', 1)}"
)
_ESCAPES = dict(
    zip('0abt\tnvfre "/\\N_LP', '\0\a\b\t\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029', strict=True)
)
_HEADER = re.compile(r"([|>])(?:([+-])([1-9])?|([1-9])([+-])?)?(?:[ \t]+#.*|[ \t]*)")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_FLOW_SPACE = re.compile(r"(?:[ \t\n]|(?<=[ \t\n])#[^\n]*)*")
_FLOW_PLAIN = re.compile(
    r"""(?:[^\s,\[\]{}&*!|>%@`"'#?:-]|[?:-](?=[^\s,\[\]{}]))"""
    r"(?:[^\s,\[\]{}:#]|:(?![\s,\[\]{}])|(?<!\s)#|[ \t\n]+(?=[^\s,\[\]{}:#]))*"
)
_FLOW_NESTED = re.compile(rf"{_DOUBLE.pattern}|{_SINGLE.pattern}|([\[{{])|([\]}}])", re.DOTALL)
_NULLS = ("", "~", "null", "Null", "NULL")


class FlatYamlError(Exception):
    """What is wrong with a file, said without what it holds."""


def read_flat_yaml(text: str) -> dict[str, str]:
    """The entries that hold text; those that hold nothing or more than text are left out."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    control = _CONTROL.search(text)
    if control is not None:
        raise FlatYamlError(f"holds a control character in line {_row(text, control.start())}")
    lines = _document(text.removesuffix("\n").split("\n"))
    start = next((line.lstrip(" ") for line in lines if not _is_void(line)), "")
    is_flow = start.startswith("{")
    found = _flow("\n".join(lines)) if is_flow else _block(lines, not text.endswith("\n"))
    return {key: value for key, value in found.items() if value is not None}


def _row(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _is_void(line: str) -> bool:
    return line.lstrip(" \t")[:1] in ("", "#")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _not_a_pair(row: int) -> FlatYamlError:
    return FlatYamlError(f"is not `key: value` in line {row}")


def _document(lines: list[str]) -> list[str]:
    """The lines of the one document, those around it made empty."""
    begun = False
    for at, line in enumerate(lines):
        mark = line[:3] if line[3:4] in ("", " ", "\t") else ""
        if mark == "---":
            if begun:
                raise FlatYamlError(f"begins a second document in line {at + 1}")
            lines[at] = line[3:]
        elif mark == "...":
            if not all(map(_is_void, lines[at + 1 :])):
                raise FlatYamlError(f"goes on after its end in line {at + 1}")
            return lines[:at]
        elif line.startswith("%") and not begun:
            lines[at] = ""
            continue
        begun = begun or mark == "---" or not _is_void(line)
    return lines


def _block(lines: list[str], unterminated: bool) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    base: int | None = None
    at = 0
    while at < len(lines):
        line = lines[at]
        if _is_void(line):
            at += 1
            continue
        base = _indent(line) if base is None else base
        key = _KEY.match(line, base)
        if key is None or _indent(line) != base:
            raise _not_a_pair(at + 1)
        rest = line[key.end() :].lstrip(" \t")
        end = at + 1
        while end < len(lines) and _belongs(lines[end], base, _is_void(rest)):
            end += 1
        ends_file = unterminated and end == len(lines)
        name = key[1] if key[1][0] not in "\"'" else _quoted(key[1], at + 1)
        found[name] = _value(rest, lines[at + 1 : end], base, at + 1, ends_file)
        at = end
    return found


def _belongs(line: str, base: int, after_empty: bool) -> bool:
    if _is_void(line) or _indent(line) > base:
        return True
    # The items of a list may stand as far left as its key.
    return (
        after_empty and _indent(line) == base and re.match("-(?:[ \t]|$)", line[base:]) is not None
    )


def _value(text: str, more: Sequence[str], base: int, row: int, ends_file: bool) -> str | None:
    if _is_void(text):
        lead = next((at for at, line in enumerate(more) if not _is_void(line)), None)
        if lead is None:
            return None
        text, more, row = more[lead].lstrip(" \t"), more[lead + 1 :], row + lead + 1
        if re.match("[-?](?:[ \t]|$)", text) or _KEY.match(text):
            return None
    if text[0] in "\"'":
        return _quoted("\n".join([text, *more]), row)
    if text[0] in "|>":
        return _block_scalar(text, more, base, row, ends_file)
    if text[0] in "[{":
        return None
    if text[0] in "&*!%@`,]}" or re.match("[-?:](?:[ \t]|$)", text):
        raise FlatYamlError(f"holds more than plain text in line {row}")
    return _plain([text, *more], row)


def _plain(lines: Sequence[str], row: int) -> str | None:
    value, breaks, ended = "", 0, False
    for at, line in enumerate(lines):
        text = line.strip(" \t")
        if _is_void(text):
            breaks += 1
            ended = ended or bool(text)
            continue
        comment = re.search("[ \t]#", text)
        kept = text if comment is None else text[: comment.start()].rstrip(" \t")
        if ended or re.search(":(?:[ \t]|$)", kept):
            raise _not_a_pair(row + at)
        value += (("\n" * breaks or " ") if at else "") + kept
        breaks, ended = 0, comment is not None
    return None if value in _NULLS else value


def _quoted(text: str, row: int) -> str:
    match = (_DOUBLE if text[0] == '"' else _SINGLE).match(text)
    if match is None:
        raise FlatYamlError(f"has an open quote in line {row}")
    if _TAIL.fullmatch(text, match.end()) is None:
        raise FlatYamlError(f"goes on after a quote in line {row}")
    return _unquoted(match, row)


def _unquoted(match: re.Match[str], row: int) -> str:
    if match.re is not _DOUBLE:
        return re.sub(_FOLD, _folded, match[1]).replace("''", "'")
    try:
        value = _ESCAPE.sub(_unescaped, match[1])
        # JSON writes what is beyond 16 bits as two halves.
        return value.encode("utf-16", "surrogatepass").decode("utf-16")
    except (KeyError, ValueError, OverflowError):
        pass
    raise FlatYamlError(f"has an escape that means nothing in line {row}")


def _folded(match: re.Match[str]) -> str:
    return "\n" * match[1].count("\n") or " "


def _unescaped(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    if kind == "joined":
        return "\n" * match[kind].count("\n")
    if kind == "folded":
        return "\n" * match[kind].count("\n") or " "
    return _ESCAPES[match[kind]] if kind == "one" else chr(int(match[kind], 16))


def _block_scalar(header: str, lines: Sequence[str], base: int, row: int, ends_file: bool) -> str:
    match = _HEADER.fullmatch(header)
    if match is None:
        raise _not_a_pair(row)
    style, chomp, explicit = match[1], match[2] or match[5], match[3] or match[4]
    # Leading lines of spaces count, too.
    lead = next((at + 1 for at, line in enumerate(lines) if line.strip(" ")), len(lines))
    first = max((_indent(line) for line in lines[:lead]), default=0)
    indent = max(base + int(explicit) if explicit else first, base + 1)
    kept = 0
    while kept < len(lines) and (not lines[kept].strip(" ") or _indent(lines[kept]) >= indent):
        kept += 1
    if not all(map(_is_void, lines[kept:])):
        raise _not_a_pair(row + kept + 1)
    content = [line[indent:] for line in lines[:kept]]
    trailing = 0
    while content and not content[-1]:
        content.pop()
        trailing += 1
    last = "" if ends_file and kept == len(lines) else "\n"
    value, breaks, before = "", 0, ""
    for line in content:
        if not line:
            breaks += 1
            continue
        if style == ">" and before and before[0] not in " \t" and line[0] not in " \t":
            value += "\n" * breaks or " "
        else:
            value += "\n" * (breaks + bool(before))
        value, breaks, before = value + line, 0, line
    ends = ("\n" * trailing + last)[bool(not content) :]
    return value + {"-": "", "+": ends}.get(chomp or "", ends[:1] if content else "")


def _flow(text: str) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    at = _after_space(text, text.index("{") + 1)
    while not text.startswith("}", at):
        key, at = _flow_scalar(text, at)
        value: str | None = None
        if text.startswith(":", at):
            at = _after_space(text, at + 1)
            if text[at : at + 1] in ("[", "{"):
                at = _after_space(text, _flow_nested_end(text, at))
            elif text[at : at + 1] not in (",", "}"):
                value, at = _flow_scalar(text, at)
        if key is not None:
            found[key] = value
        if text.startswith(",", at):
            at = _after_space(text, at + 1)
        elif not text.startswith("}", at):
            raise _not_a_pair(_row(text, at))
    if _TAIL.fullmatch(text, at + 1) is None:
        raise FlatYamlError(f"goes on after its end in line {_row(text, at)}")
    return found


def _after_space(text: str, at: int) -> int:
    found = _FLOW_SPACE.match(text, at)
    return found.end() if found else at


def _flow_scalar(text: str, at: int) -> tuple[str | None, int]:
    row = _row(text, at)
    if text[at : at + 1] in ('"', "'"):
        match = (_DOUBLE if text[at] == '"' else _SINGLE).match(text, at)
        if match is None:
            raise FlatYamlError(f"has an open quote in line {row}")
        return _unquoted(match, row), _after_space(text, match.end())
    match = _FLOW_PLAIN.match(text, at)
    if match is None:
        raise _not_a_pair(row)
    value = re.sub(_FOLD, _folded, match[0])
    return None if value in _NULLS else value, _after_space(text, match.end())


def _flow_nested_end(text: str, at: int) -> int:
    depth = 0
    for token in _FLOW_NESTED.finditer(text, at):
        depth += bool(token[3]) - bool(token[4])
        if depth == 0:
            return token.end()
    raise FlatYamlError(f"has an open bracket in line {_row(text, at)}")
