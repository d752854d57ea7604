"""The one writer for text that goes to a terminal or a log."""

from __future__ import annotations

LONGEST = 2000


def printable(text: str, limit: int = LONGEST) -> str:
    """``text`` on one line without anything a terminal would act on, cut after ``limit`` characters.

    Control characters, line and paragraph separators, bidirectional overrides, lone surrogates and
    everything else that is not printable appear as a backslash escape.
    """
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    if cut.isprintable():
        return cut
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode("ascii")
        for c in cut
    )
