"""What is wrong with a definition, as values: collected first, shown afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from attrs import frozen

from .limits import MAX_PROBLEMS
from .writers.terminal import printable

Severity = Literal["error", "warning"]


@frozen
class Problem:
    """One thing that is wrong, where it is, and what to do about it.

    ``file`` is a path or URL, ``line`` and ``column`` count from 1 (0: not known), ``pointer`` is an
    RFC 6901 JSON pointer into the document.
    """

    message: str
    file: str = ""
    line: int = 0
    column: int = 0
    pointer: str = ""
    hint: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        """``file:line:column: severity: message (at pointer)``, then the hint, safe to print."""
        place = self.file + (f":{self.line}:{self.column}" if self.line else "")
        text = f"{place}: " if place else ""
        text += f"{self.severity}: {self.message}"
        if self.pointer:
            text += f" (at {self.pointer})"
        return printable(text) + (f"\n    {printable(self.hint)}" if self.hint else "")


def capped(problems: Iterable[Problem]) -> list[Problem]:
    """The first errors and the first warnings, and how many more there are."""
    kept: list[Problem] = []
    found: Counter[Severity] = Counter()
    for problem in problems:
        found[problem.severity] += 1
        if found[problem.severity] <= MAX_PROBLEMS:
            kept.append(problem)
    for severity, count in found.items():
        if count > MAX_PROBLEMS:
            message = f"{count - MAX_PROBLEMS:,} more of this severity (MAX_PROBLEMS)"
            kept.append(Problem(message, kept[0].file, severity=severity))
    return kept


class ProblemsError(Exception):
    """A definition or contract has errors: a finding, exit code 1."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class CannotCheckError(Exception):
    """A definition could not be obtained or is none: nothing can be said about it, exit code 3."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


class NotServedError(CannotCheckError):
    """The host is there and does not have the definition that was asked for."""


class UsageError(Exception):
    """The command line or a file that it names is wrong: exit code 2."""
