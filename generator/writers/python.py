"""Python text: identifiers, literals, docstrings and prose, safe whatever a definition holds."""

from __future__ import annotations

import math
import re
import textwrap
from typing import Any, Final

from .untrusted import Code, Raw

WIDTH: Final = 100
"""Line length of what is generated; ruff formats to the same."""


def identifier(name: str) -> Code:
    """A name made by the target, checked once more on its way out."""
    if not (name.isascii() and all(part.isidentifier() for part in name.split("."))):
        raise ValueError(f"not an identifier: {name!r}")
    return Code(name)


def literal(value: Any) -> Code:
    """The Python literal of a value: text, number, boolean, None, or a tuple of them."""
    if isinstance(value, Raw):
        return _string(value.reveal())
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, bool) or value is None or isinstance(value, int):
        return Code(repr(value))
    if isinstance(value, float) and math.isfinite(value):
        return Code(repr(value))
    if isinstance(value, tuple | list):
        inner = ", ".join(literal(item) for item in value)
        return Code(f"({inner},)" if len(value) == 1 else f"({inner})")
    raise TypeError(f"no literal for {type(value).__name__}")


_ESCAPES: Final = re.compile(r"\\.|\"")
_REQUOTED: Final = {"\\'": "'", '"': '\\"'}


def _string(text: str) -> Code:
    """A double-quoted literal in ASCII, whatever the text holds."""
    quoted = ascii('"' + text)[2:-1]  # the quote in front makes ascii() choose single quotes
    return Code('"' + _ESCAPES.sub(lambda found: _REQUOTED.get(found[0], found[0]), quoted) + '"')


_SPACE: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def prose(value: Raw | str) -> str:
    """One line of readable text for a docstring: white space folded, the rest made harmless.

    Backslashes are doubled, so that the docstring shows them as they are. Quotes that could close it
    become single ones, and characters that do not print or turn the reading direction are named, not
    removed.
    """
    text = value.reveal() if isinstance(value, Raw) else value
    text = _SPACE.sub(" ", text).strip()
    text = text.replace("\\", "\\\\").replace('"', "'")
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text)


def docstring(paragraphs: list[str], indent: int) -> Code:
    """A docstring of ``paragraphs``, wrapped and indented by ``indent`` spaces, quotes included.

    A paragraph that starts with spaces is a line of a list: its continuation lines hang under it.
    Paragraphs pass `prose` first where they hold text of a definition; here only the quotes are added,
    and a single backslash or a triple quote that got this far is an error.
    """
    pad = " " * indent
    lines: list[str] = []
    for paragraph in paragraphs:
        depth = len(paragraph) - len(paragraph.lstrip(" "))
        if not paragraph:
            lines.append("")
            continue
        lines += textwrap.wrap(
            paragraph.strip(),
            WIDTH - indent - 1,
            initial_indent=" " * depth,
            subsequent_indent=" " * (depth + 4 if depth else 0),
            break_long_words=False,
            break_on_hyphens=False,
        )
    body = "\n".join(f"{pad}{line}" if line else "" for line in lines).strip()
    if "\\" in body.replace("\\\\", "") or '"""' in body or body.endswith('"'):
        raise ValueError("a docstring holds text that was not written by prose()")
    tail = f"\n{pad}" if len(lines) > 1 else ""
    return Code(f'"""{body}{tail}"""')
