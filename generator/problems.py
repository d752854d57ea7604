"""What is wrong with a definition, as values: collected first, shown afterwards.

A program reads the code and the data of a problem, and never its words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal

from attrs import field, frozen

from .limits import MAX_BYTES, MAX_PROBLEMS
from .writers.terminal import printable

Severity = Literal["error", "warning"]

CODES: Final[dict[str, str]] = {
    # Reading a text
    "alias-cycle": "A YAML alias inside the node that it names.",
    "alias-unknown": "A YAML alias without an anchor.",
    "duplicate-key": "A mapping has one key twice.",
    "key-not-plain": "The key of a mapping is a mapping, a sequence or an alias.",
    "line-break-foreign": "A raw character that is a line break in YAML and not in JSON.",
    "merge-key": "A YAML merge key.",
    "nested-too-deep": "More nesting than MAX_DEPTH.",
    "not-utf8": "The bytes are not UTF-8.",
    "not-yaml": "The text is neither YAML nor JSON.",
    "number-too-large": "A number beyond what a double can hold.",
    "number-too-long": "A number of more than MAX_DIGITS digits.",
    "scalar-too-long": "A key or value of more than MAX_SCALAR characters.",
    "second-document": "A YAML file of more than one document.",
    "text-too-large": "A text of more than MAX_BYTES bytes.",
    "too-many-nodes": "More nodes than MAX_NODES, aliases expanded.",
    "yaml-tag": "A YAML tag.",
    # Structure of a definition
    "key-missing": "A node lacks a key that it needs.",
    "name-too-long": "A name of more than MAX_NAME characters.",
    "no-operation": "No path has an operation.",
    "not-a-list": "A value that should be a list.",
    "not-a-mapping": "A value that should be a mapping.",
    "parameter-repeated": "A parameter that one list declares twice.",
    "path-too-long": "A path of more than MAX_SEGMENTS segments.",
    "reference-chained": "A shared parameter or response is a reference itself.",
    "reference-dangling": "A reference to a shared part that is not there (section, name).",
    "reference-foreign": "A reference that leaves the document, or to a part of another kind.",
    "swagger-version": "The document is not Swagger 2.0.",
    "too-many-definitions": "More definitions than MAX_DEFINITIONS.",
    "too-many-operations": "More operations than MAX_OPERATIONS.",
    "unknown-key": "A key that Swagger 2.0 does not know there.",
    "wrong-value": "A value of the wrong kind.",
    # The contract and its companions
    "correction-malformed": "An entry of corrections.yaml is not well-formed.",
    "correction-stale": "A correction no longer applies: the host says something else (at, scope).",
    "correction-unneeded": "A correction is no longer needed: the host has fixed it (at, scope).",
    "filter-unknown": "A name in x-filterable that is not a property of the items (name, definition).",
    "name-unusable": "A pinned or locked name that cannot be a Python name.",
    "no-contract": "A specs folder without a contract.",
    "not-a-definition": "A served text that is not a complete Swagger 2.0 definition.",
    "section-unknown": "A section that no file of names has.",
    "too-many-filters": "Lists with more filters than MAX_FILTERS.",
    "version-other": "A definition of another version than the one that was asked for.",
    "versions-mixed": "A specs folder with two versions of one scope.",
    # What the contract means
    "body-is-envelope": "A request body that is the envelope of a response.",
    "family-cyclic": "A definition that is a variant of itself.",
    "family-shared": "A definition that is a variant of two.",
    "family-too-deep": "A variant with more than MAX_FAMILY_DEPTH bases above it.",
    "name-twice": "A name that is pinned or locked for two things.",
    "operation-is-resource": "An operation and a resource of one name.",
    "path-parameter-undeclared": "A path parameter that is in the path or declared, but not both.",
    "path-parameter-unusable": "A path parameter that is not a whole segment.",
    "resources-share-a-module": "Two resources whose modules would have one name.",
    "too-many-keywords": "Bodies that give operations more keywords than MAX_KEYWORDS.",
    "too-many-properties": "Classes with more properties than MAX_PROPERTIES.",
    "too-many-resources": "More resources than MAX_RESOURCES.",
    # Sources
    "ca-file-unusable": "A file of certificates that cannot be used.",
    "compression-broken": "A compressed text that is broken, cut short or followed by something.",
    "compression-unknown": "A compression that was not asked for.",
    "empty-text": "A response or file without a text.",
    "html-page": "An HTML page in place of a definition.",
    "incomplete": "A text that was not complete within the timeout.",
    "not-served": "A host or folder without the definition that was asked for.",
    "redirected": "A host that redirects.",
    "response-broken-off": "A response that ended early.",
    "status": "A status that is not a success (status).",
    "tls-refused": "A TLS connection that was refused.",
    "unchanged-unasked": "A 304 for a request that carried no ETag.",
    "unreachable": "A host that cannot be reached or does not respond in time.",
    # Files
    "file-foreign": "A file that no manifest lists where a generated one should go.",
    "file-twice": "A file that is both rendered and copied.",
    "file-unreadable": "A file that cannot be read.",
    "link-in-the-way": "A symbolic link where a folder should be.",
    "manifest-broken": "A manifest that cannot be read, or that names a path outside of its folder.",
    "not-a-file": "A file was expected, and something else is there.",
    "not-a-folder": "A folder was expected, and something else is there.",
    "not-python": "A patch that is not Python.",
    "patch-incomplete": "A patch without a name that another file uses of it (name).",
    "patch-without-target": "A patch that replaces nothing.",
    "path-unsafe": "A file that would lie outside of its folder.",
    # Drift
    "acknowledgement-malformed": "An entry of the acknowledgements is not well-formed.",
    # Any
    "more-problems": "More problems than MAX_PROBLEMS (count).",
}
"""Every code a problem can have, and its meaning; in brackets the keys of its data."""


def _known(instance: Problem, attribute: Any, code: str) -> None:
    if code not in CODES:
        raise ValueError(f"no code of a problem: {code!r}")


@frozen
class Problem:
    """One thing that is wrong, where it is, and what to do about it.

    ``code`` is a key of `CODES`. ``file`` is a path or URL, ``line`` and ``column`` count from 1
    (0: not known), ``pointer`` is an RFC 6901 JSON pointer into the document. ``data`` holds names and
    numbers of the message as they are, for programs: the message may shorten and escape them.
    """

    code: str = field(validator=_known)
    message: str
    file: str = ""
    line: int = 0
    column: int = 0
    pointer: str = ""
    hint: str = ""
    severity: Severity = "error"
    data: Mapping[str, str | int] = field(factory=dict, kw_only=True, hash=False)

    def __str__(self) -> str:
        """``file:line:column: severity: message (at pointer)``, then the hint, safe to print."""
        place = self.file + (f":{self.line}:{self.column}" if self.line else "")
        text = f"{place}: " if place else ""
        text += f"{self.severity}: {self.message}"
        if self.pointer:
            text += f" (at {self.pointer})"
        return printable(text) + (f"\n    {printable(self.hint)}" if self.hint else "")


def too_large(file: str, hint: str = "") -> Problem:
    """The problem that a text of more than MAX_BYTES is."""
    message = f"the text has more than {MAX_BYTES:,} bytes (MAX_BYTES)"
    return Problem("text-too-large", message, file, hint=hint)


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Those that are more than a warning."""
    return [problem for problem in problems if problem.severity == "error"]


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
            more = count - MAX_PROBLEMS
            message = f"{more:,} more of this severity (MAX_PROBLEMS)"
            file = kept[0].file
            data = {"count": more}
            kept.append(Problem("more-problems", message, file, severity=severity, data=data))
    return kept


class ProblemsError(Exception):
    """A definition or contract has errors: a finding, exit code 1."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class CannotCheckError(Exception):
    """A definition could not be fetched or parsed, so nothing was checked (exit code 3)."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


class NotServedError(CannotCheckError):
    """The host is there and does not have the definition that was asked for."""


class UsageError(Exception):
    """The command line or a file that it names is wrong: exit code 2."""
