"""What the commands share: exit codes, lines for a terminal, options and what their values may be."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..contract.names import SCOPES, VERSION
from ..writers.terminal import printable

CLEAN, FINDINGS, USAGE, CANNOT_CHECK, OUR_FAILURE = range(5)


def say(line: str) -> None:
    """One line of progress or complaint, on stderr."""
    print(printable(line), file=sys.stderr, flush=True)


def tell(line: str) -> None:
    """One line of result, on stdout."""
    print(printable(line))


def seconds(text: str) -> float:
    """A number of seconds above 0 and below a day."""
    value = float(text)
    if not 0 < value < 86400:
        raise argparse.ArgumentTypeError("a number of seconds above 0")
    return value


def folder(text: str) -> Path:
    """A folder; not the present one for an empty name, which is a variable that was not set."""
    if not text:
        raise argparse.ArgumentTypeError("the name of a folder")
    return Path(text)


def add_source_options(parser: argparse.ArgumentParser) -> None:
    """The options that say what to ask a host for, and how."""
    add = parser.add_argument
    add("--scope", action="append", choices=SCOPES, help="only this scope (repeatable)")
    add("--version", default=VERSION, help="API version (default %(default)s)")
    add("--timeout", type=seconds, default=30.0,
        help="seconds for one attempt (default %(default)g)")  # fmt: skip
    add("--ca-file", metavar="FILE", help="certificates to trust instead of the system's")
