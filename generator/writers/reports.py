"""Strings of a definition on their way to a reader: one writer for each place they can go to.

Everything a host says is hostile. A terminal gets `printable`, XML and HTML are written by libraries
from text that passed `printable`; what is left is here.
"""

from __future__ import annotations

import re
from typing import Final

from .terminal import printable

_BACKTICKS: Final = re.compile(r"`+")


def workflow_message(text: str) -> str:
    """The message of a workflow command: nothing in it ends the line or starts a command."""
    return printable(text, 4000).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def workflow_property(text: str) -> str:
    """The value of a workflow command's property."""
    return workflow_message(text).replace(":", "%3A").replace(",", "%2C")


def workflow_command(name: str, message: str, **properties: str | int) -> str:
    """One line that the runner reads as a command, its values escaped."""
    values = ",".join(
        f"{key}={workflow_property(str(value))}" for key, value in properties.items() if value
    )
    return f"::{name}{' ' + values if values else ''}::{workflow_message(message)}"


def markdown_code(text: str, limit: int = 300) -> str:
    """``text`` as a code span that it cannot leave: no link, mention, image or HTML comes of it.

    Safe in a table cell as well, where a bar would end the cell.
    """
    plain = printable(text, limit)
    if not plain.strip():
        return "` `"
    fence = "`" * (1 + max((len(run) for run in _BACKTICKS.findall(plain)), default=0))
    pad = " " if plain[0] in "` " or plain[-1] in "` " else ""
    return f"{fence}{pad}{plain}{pad}{fence}".replace("|", "\\|")


def one_line(text: str, limit: int = 300) -> str:
    """``text`` for a terminal or log, cut short."""
    return printable(text, limit)
