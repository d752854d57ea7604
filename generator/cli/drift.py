"""``python -m generator drift``: fetch, compare, report; the only module here that reads or prints."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import evolve

from ..contract import files as contract_files
from ..contract.corrections import Correction
from ..contract.names import SCOPES, Lock
from ..drift import served
from ..drift.compare.change import ABSENT, Change, merged
from ..drift.compare.document import compare
from ..drift.compare.kinds import LEVELS, Level, kinds
from ..drift.policy import acknowledgements, installation
from ..drift.policy.advice import advise
from ..drift.report import as_json as json_report
from ..drift.report import github as github_report
from ..drift.report import html as html_report
from ..drift.report import junit as junit_report
from ..drift.report import markdown as markdown_report
from ..drift.report import text as text_report
from ..drift.report.finding import (
    INSTALLATION,
    PROFILES,
    REPOSITORY,
    Finding,
    Locator,
    Report,
    Target,
    redacted,
)
from ..pipeline import read_names
from ..problems import CannotCheckError, NotServedError, Problem, ProblemsError, UsageError
from ..source.folder import from_folder
from ..source.host import from_host
from ..source.text import Text
from ..swagger.document import Document
from .arguments import add_source_options, folder

FORMATS: Final[dict[str, Callable[[Report], str]]] = {
    "text": text_report.write,
    "json": json_report.write,
    "markdown": markdown_report.write,
    "github": github_report.write,
    "junit": junit_report.write,
    "html": html_report.write,
}
ACKNOWLEDGED: Final = "drift-acknowledged.yaml"
INSTALLATION_FILE: Final = "installation.yaml"
MOST: Final = 5_000
"""Changes of one scope that are reported, the worst ones; a host may not fill the disk."""

ATTEMPTS = 3
BACKOFF = 1.0
"""Seconds before the second attempt at a definition; they double from then on."""

_EPILOG: Final = """\
profiles: wire fails on what breaks the published client; source also on what breaks code once the
client is regenerated; strict on warnings, too; exact on any difference. --fail-on moves the level.
exit codes: 0 clean, 1 findings that count, 2 usage, 3 could not be checked, 4 our own failure.
"""


def _output(text: str) -> tuple[str, Path]:
    name, found, path = text.partition("=")
    if name not in FORMATS or not found or not path:
        raise argparse.ArgumentTypeError(f"FORMAT=FILE with one of {', '.join(FORMATS)}")
    return name, Path(path)


def parser() -> argparse.ArgumentParser:
    """The options of the command."""
    made = argparse.ArgumentParser(
        prog="python -m generator drift",
        description="Does a live host still speak the contract, and whom does a change break?",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = made.add_argument
    source = made.add_mutually_exclusive_group(required=True)
    source.add_argument("--host", metavar="URL", help="a Scalr host")
    source.add_argument("--against", type=folder, metavar="DIR", help="files instead of a host")
    add("--profile", choices=PROFILES, default="source", help="what fails (default %(default)s)")
    add("--fail-on", choices=[*(x.lower() for x in reversed(LEVELS)), "never"],
        help="the level from which on a finding fails, instead of the profile's")  # fmt: skip
    add("--format", choices=FORMATS, default="text", help="of what is printed (default text)")
    add("--output", type=_output, action="append", default=[], metavar="FORMAT=FILE",
        help="write a report to a file as well (repeatable)")  # fmt: skip
    add_source_options(made)
    add("--cache", type=folder, metavar="DIR", help="keep texts here, for hosts that give an ETag")
    add("--specs", type=folder, default=contract_files.SPECS, metavar="DIR", help="default: specs/")
    add("--host-only", action="store_true", help="do not check generated/ against specs/ as well")
    add("--acknowledged", type=Path, metavar="FILE", help=f"default: specs/{ACKNOWLEDGED}")
    add("--installation", type=Path, metavar="FILE",
        help=f"what the installation is known to cut (default: specs/{INSTALLATION_FILE})")  # fmt: skip
    add("--record-profile", action="store_true", help="write the file of --installation anew")
    add("--confirm-shrink", action="store_true",
        help="believe a host that has lost more than a third of a scope's operations")  # fmt: skip
    return made


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; the exit code."""
    return run(parser().parse_args(argv))


def run(args: argparse.Namespace) -> int:
    """Check, write the reports that were asked for, print one; the exit code."""
    report = check(args, date.today())
    for name, path in args.output:
        _write(path, FORMATS[name](report))
    text = FORMATS[args.format](report)
    sys.stdout.write(text)
    sys.stdout.flush()
    return report.exit_code


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as bad:
        raise UsageError(f"{path}: cannot be written: {bad.strerror}") from None


def check(args: argparse.Namespace, today: date) -> Report:
    """Everything that is to be said about a host and the contract on the given day."""
    scopes = args.scope or list(SCOPES)
    committed = _committed(args.specs, args.version, scopes)
    corrections, names = (
        contract_files.load_corrections(args.specs),
        read_names(args.specs),
    )
    entries = _acknowledged(args)
    recorded = _recorded(args)
    texts = _texts(args, scopes)
    run = _Run(committed, corrections, names.used, args)
    for scope in scopes:
        run.scope(scope, texts[scope])
    cuts = [cut for each in run.lives for cut in each.cuts]
    older = [each.scope for each in run.lives if each.older_name]
    answered = [scope for scope in scopes if isinstance(texts[scope], Text)]
    now = installation.profile(answered, cuts, corrections, older)
    wanted = [scope for scope in scopes if scope in committed]
    if not answered and not run.not_checked:
        reasons = [reason for reason in texts.values() if isinstance(reason, CannotCheckError)]
        run.not_checked += [served.unreachable(*pair) for pair in zip(scopes, reasons, strict=True)]
    else:
        complete = not run.not_checked
        unknown = {each.scope for each in run.not_checked}
        changes = installation.compare(
            now, recorded, [scope for scope in wanted if scope not in unknown], complete=complete
        )
        run.add(INSTALLATION, None, changes)
        if args.record_profile and complete:
            _write(_installation_file(args), installation.to_text(now))
    if not args.host_only:
        run.add(REPOSITORY, None, _generated(args.specs))
    findings, stale = acknowledgements.apply(run.findings, entries, today)
    run.findings = findings
    run.add(REPOSITORY, None, stale)
    level: Level | None = PROFILES[args.profile][1]
    if args.fail_on:
        level = {x.lower(): x for x in LEVELS}.get(args.fail_on)
    ordered = sorted(run.findings, key=_order)
    return Report(
        target=Target(
            args.host or str(args.against), tuple(_provenance(*each) for each in texts.items())
        ),
        profile=args.profile,
        level=level,
        findings=tuple(ordered),
        not_checked=tuple(evolve(each, reason=redacted(each.reason)) for each in run.not_checked),
        scopes=tuple(wanted),
        installation=now,
        advice=advise(ordered),
        notes=(*run.notes, *(redacted(note) for each in run.lives for note in each.notes)),
    )


def _order(finding: Finding) -> tuple[Any, ...]:
    scopes = {scope: rank for rank, scope in enumerate((*SCOPES, INSTALLATION, REPOSITORY))}
    wire, source = finding.severity
    return (scopes.get(finding.scope, 9), -wire, -source, finding.place, finding.subjects)


class _Run:
    """What the scopes add up to."""

    def __init__(
        self,
        committed: Mapping[str, Document],
        corrections: tuple[Correction, ...],
        names: Lock,
        args: argparse.Namespace,
    ) -> None:
        self._committed, self._corrections, self._args = committed, corrections, args
        self._names = names
        self.findings: list[Finding] = []
        self.not_checked: list[served.NotChecked] = []
        self.lives: list[served.Live] = []
        self.notes: list[str] = []

    def scope(self, scope: str, text: Text | CannotCheckError) -> None:
        """Compare one scope, or note why not."""
        document = self._committed.get(scope)
        if isinstance(text, CannotCheckError):
            if document is not None and not isinstance(text, NotServedError):
                self.not_checked.append(served.unreachable(scope, text))
            return
        if document is None:
            self.add(scope, None, [Change("service-added", ("",), (scope,), ABSENT, text.name)])
            return
        found = served.read(text, document.data, self._args.version, self._corrections, self._names)
        if isinstance(found, served.NotChecked):
            self.not_checked.append(found)
            return
        self.lives.append(found)
        compared = compare(document.data, found.contract, scope, self._names)
        if compared.shrunk and not self._args.confirm_shrink:
            self.not_checked.append(served.shrunk(scope, compared.lost, compared.operations))
            return
        changes = [*found.changes, *compared.changes]
        if len(changes) > MOST:
            self.notes.append(f"{scope}: {len(changes) - MOST} more changes are left out")
            table = kinds()
            changes = sorted(changes, key=lambda c: table[c.kind].severity, reverse=True)[:MOST]
        if not changes and self._args.profile == "exact" and found.contract != document.data:
            changes = [Change("cosmetic", ("",), ("the definition",))]
        self.add(scope, document, changes)

    def add(self, scope: str, document: Document | None, changes: list[Change]) -> None:
        """Findings of some changes."""
        locator = Locator(scope, document, self._names)
        self.findings += [locator.finding(change) for change in merged(changes)]


def _committed(specs: Path, version: str, scopes: Sequence[str]) -> dict[str, Document]:
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    for scope in scopes:
        path = specs / contract_files.file_name(scope, version)
        if path.exists():
            try:
                documents[scope] = contract_files.sound(contract_files.read_file(path))
            except ProblemsError as bad:
                problems += bad.problems
    if problems:
        raise ProblemsError(problems)
    if not documents:
        wanted = " or ".join(scopes)
        raise UsageError(f"{specs}: no contract of {version} for {wanted}; `fetch` makes one")
    return documents


def _acknowledged(args: argparse.Namespace) -> tuple[Any, ...]:
    path = args.acknowledged or args.specs / ACKNOWLEDGED
    if args.acknowledged is None and not path.exists():
        return ()
    try:
        return acknowledgements.load(contract_files.read_file(path))
    except ProblemsError as bad:
        raise UsageError("\n".join(str(problem) for problem in bad.problems)) from None


def _installation_file(args: argparse.Namespace) -> Path:
    path: Path = args.installation or args.specs / INSTALLATION_FILE
    return path


def _recorded(args: argparse.Namespace) -> installation.Profile | None:
    path = _installation_file(args)
    if not path.exists():
        if args.installation is not None and not args.record_profile:
            raise UsageError(f"{path}: no profile is there; --record-profile writes one")
        return None
    try:
        return installation.load(contract_files.read_file(path))
    except ProblemsError as bad:
        raise UsageError("\n".join(str(problem) for problem in bad.problems)) from None


def _texts(args: argparse.Namespace, scopes: Sequence[str]) -> dict[str, Text | CannotCheckError]:
    if args.against is not None:
        if not args.against.is_dir():
            raise UsageError(f"{args.against}: no such folder")
        return from_folder(args.against, scopes, args.version)
    kept = _kept(args.cache, scopes, args.version)
    found = from_host(
        args.host,
        scopes,
        args.version,
        timeout=args.timeout,
        ca_file=args.ca_file,
        attempts=ATTEMPTS,
        backoff=BACKOFF,
        etags={scope: etag for scope, (etag, _) in kept.items()},
    )
    for scope, text in found.items():
        if isinstance(text, Text) and not text.body and scope in kept:
            found[scope] = evolve(text, body=kept[scope][1])
        elif isinstance(text, Text) and text.etag and args.cache is not None:
            _keep(args.cache, scope, args.version, text)
    return found


def _kept(folder: Path | None, scopes: Sequence[str], version: str) -> dict[str, tuple[str, bytes]]:
    """ETag and text of what an earlier run kept; what cannot be read is fetched anew."""
    kept = {}
    for scope in scopes if folder is not None else ():
        text, tag = _cache_files(Path(folder or ""), scope, version)
        with contextlib.suppress(OSError, UnicodeDecodeError):
            etag, _, digest = tag.read_text(encoding="utf-8").partition("\n")
            body = text.read_bytes()
            if hashlib.sha256(body).hexdigest() == digest.strip():
                kept[scope] = (etag, body)
    return kept


def _keep(folder: Path, scope: str, version: str, got: Text) -> None:
    text, tag = _cache_files(folder, scope, version)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text.write_bytes(got.body)
    except OSError as bad:
        raise UsageError(f"{folder}: cannot be written: {bad.strerror}") from None
    _write(tag, f"{got.etag}\n{hashlib.sha256(got.body).hexdigest()}\n")


def _cache_files(folder: Path, scope: str, version: str) -> tuple[Path, Path]:
    return folder / f"{scope}.{version}.yml", folder / f"{scope}.{version}.etag"


def _provenance(scope: str, text: Text | CannotCheckError) -> dict[str, Any]:
    if isinstance(text, CannotCheckError):
        return {"scope": scope, "url": text.problem.file, "error": text.problem.message}
    return {
        "scope": scope,
        "url": text.name,
        "sha256": hashlib.sha256(text.body).hexdigest(),
        "bytes": len(text.body),
        "seconds": round(text.seconds, 3),
        "etag": text.etag,
    }


def _generated(specs: Path) -> list[Change]:
    """Where generated/, beside the specs folder, is not what the contract gives."""
    from ..output import tree as output_tree
    from ..output.overlay import Sources
    from ..pipeline import build

    out = specs.resolve().parent / "generated"
    if not out.is_dir():
        return []
    files = build(contract_files.load(specs), Sources.read()).files
    differences = output_tree.check(output_tree.with_manifest(files), out)
    real = [found for found in differences if found.path != output_tree.MANIFEST]
    return [
        Change(f"generated-{found.state}", ("",), (found.path,)) for found in real or differences
    ]
