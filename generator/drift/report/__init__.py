"""The output formats of a report: one module each, registered in `FORMATS`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from . import github, html, json, junit, markdown, text
from .finding import Report

FORMATS: Final[dict[str, Callable[[Report], str]]] = {
    "text": text.write,
    "json": json.write,
    "markdown": markdown.write,
    "github": github.write,
    "junit": junit.write,
    "html": html.write,
}
"""What writes a report, by the name that the command line takes."""
