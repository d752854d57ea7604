"""The one writer for text that goes to a terminal or a log."""

from __future__ import annotations

import re
from typing import Final

LONGEST = 2000
_COLONS: Final = re.compile(r"\A(\s*):(?=:)")
_HASHES: Final = re.compile(r"##(?=\[|vso\[)")


def printable(text: str, limit: int = LONGEST) -> str:
    """``text`` on one line without anything a terminal would act on, cut after ``limit`` characters.

    Control characters, line and paragraph separators, bidirectional overrides, lone surrogates and
    everything else that is not printable appear as a backslash escape, and so does a character of what
    a CI runner takes for a command: ``::`` that opens a line, ``##[`` and ``##vso[`` anywhere.
    """
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    cut = _HASHES.sub(r"#\\x23", _COLONS.sub(r"\1\\x3a", cut))
    if cut.isprintable():
        return cut
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode("ascii")
        for c in cut
    )
