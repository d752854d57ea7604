"""The report as one self-contained page: counts, filters, before and after side by side."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import jinja2

from ...writers.terminal import printable
from ..compare.kinds import AXES, LEVELS
from .finding import Report
from .redact import EXCERPT

TEMPLATE: Final = Path(__file__).with_name("report.html.jinja")


def _visible(value: Any) -> Any:
    """A printed value without characters that hide or reverse the text around them."""
    return printable(value, EXCERPT + 1) if isinstance(value, str) else value


def write(report: Report) -> str:
    """The report as an HTML document; every value is escaped by the template engine."""
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, finalize=_visible
    )
    template = environment.from_string(TEMPLATE.read_text(encoding="utf-8"))
    page = template.render(report=report, questions=AXES, levels=list(reversed(LEVELS)))
    return page + "\n"
