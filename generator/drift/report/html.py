"""The report as one self-contained page: counts, filters, before and after side by side."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import jinja2

from ...writers.terminal import printable
from ..compare.kinds import LEVELS
from .finding import EXCERPT, Report

TEMPLATE: Final = Path(__file__).with_name("report.html.jinja")
QUESTIONS: Final = {
    "wire": "does the published client still work?",
    "source": "does code survive a regenerated client?",
}


def _visible(value: Any) -> Any:
    """What a template prints: text that can neither hide nor turn round what stands beside it."""
    return printable(value, EXCERPT + 1) if isinstance(value, str) else value


def write(report: Report) -> str:
    """The report as an HTML document; every value is escaped by the template engine."""
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, finalize=_visible
    )
    template = environment.from_string(TEMPLATE.read_text(encoding="utf-8"))
    return template.render(report=report, questions=QUESTIONS, levels=list(reversed(LEVELS))) + "\n"
