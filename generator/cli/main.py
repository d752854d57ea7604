"""The command line: the only place that prints or exits.

Exit codes: 0 clean, 1 findings, 2 usage, 3 could not be checked, 4 our own failure.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from ..problems import CannotCheckError, ProblemsError, UsageError
from ..writers.terminal import printable
from . import fetch, generate
from .arguments import CANNOT_CHECK, FINDINGS, OUR_FAILURE, USAGE, say


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for command in (fetch, generate):
        command.add(commands)
    commands.add_parser("drift", help="compare a live host with the contract", add_help=False)
    return parser


def _drift(arguments: Sequence[str]) -> int:
    from . import drift

    return drift.main(arguments)


def guarded(run: Callable[[], int]) -> int:
    """Run a command; every failure becomes a message and an exit code, never a traceback of ours."""
    try:
        return run()
    except ProblemsError as found:
        for problem in found.problems:
            print(problem, file=sys.stderr)
        return FINDINGS
    except CannotCheckError as reason:
        print(reason, file=sys.stderr)
        return CANNOT_CHECK
    except UsageError as bad:
        say(str(bad))
        return USAGE
    except OSError as bad:
        say(f"{bad.filename or 'a file'}: {bad.strerror or bad}")
        return CANNOT_CHECK
    except KeyboardInterrupt:
        print("interrupted; nothing was left half-written", file=sys.stderr)
        return OUR_FAILURE
    except Exception as bug:
        print(f"internal error, please report it: {printable(repr(bug))}", file=sys.stderr)
        where = traceback.extract_tb(bug.__traceback__)[-1]
        print(f"    in {Path(where.filename).name}:{where.lineno} ({where.name})", file=sys.stderr)
        return OUR_FAILURE


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    for stream in (sys.stdout, sys.stderr):  # what an encoding does not have is escaped
        with contextlib.suppress(AttributeError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["drift"]:  # its options stand beside it; other commands do not load them
        return guarded(lambda: _drift(arguments[1:]))
    args = _parser().parse_args(arguments)
    return guarded(lambda: int(args.run(args)))
