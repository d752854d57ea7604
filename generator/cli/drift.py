"""``python -m generator drift``: a host against the contract, as a report and an exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from attrs import evolve

from ..contract import files as contract_files
from ..contract.files import Contract
from ..contract.names import SCOPES
from ..drift import cache
from ..drift.check import CheckOptions, Texts, check
from ..drift.policy import acknowledgements, installation
from ..drift.policy.gate import FAIL_ON, GATES, gate
from ..drift.policy.installation import Installation
from ..drift.report import FORMATS
from ..drift.report.finding import Acknowledgement
from ..output import tree
from ..output.overlay import Sources
from ..pipeline import build, checked, read_names
from ..problems import Problem, ProblemsError, UsageError
from ..source.folder import from_folder
from ..source.host import from_host
from ..swagger.document import Document
from .arguments import add_source_options, folder

ACKNOWLEDGED: Final = "drift-acknowledged.yaml"
INSTALLATION_FILE: Final = "installation.yaml"

ATTEMPTS = 3
BACKOFF = 1.0
"""Seconds before the second attempt at a definition; they double from then on."""

_EPILOG: Final = """\
profiles: wire fails on what breaks the published client; source also on what breaks code once the
client is regenerated; strict on warnings, too; exact on any difference. --fail-on moves the level.
exit codes: 0 clean, 1 findings that count, 2 usage, 3 could not be checked, 4 our own failure.
"""

_T = TypeVar("_T")


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
    add("--profile", choices=GATES, default="source", help="what fails (default %(default)s)")
    add("--fail-on", choices=FAIL_ON,
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
    """Read, check, write the reports that were asked for, print one; the exit code."""
    scopes = tuple(dict.fromkeys(args.scope or SCOPES))
    generated = _generated(args)
    files = _files(args.specs, args.version, scopes)
    contract = _contract(args.specs, args.version, files, whole=generated is not None)
    acknowledged, recorded = _acknowledgements(args), _recorded(args)
    texts = _texts(args, scopes)
    compared = {scope: contract.scopes[scope] for scope in files}
    report = check(
        texts,
        evolve(contract, scopes=compared, version=args.version),
        CheckOptions(
            host=args.host or str(args.against),
            scopes=scopes,
            gate=gate(args.profile, args.fail_on),
            confirm_shrink=args.confirm_shrink,
        ),
        date.today(),
        acknowledged=acknowledged,
        recorded=recorded,
        differences=_differences(contract, generated) if generated is not None else (),
    )
    if args.record_profile and not report.not_checked:
        _write(_installation_file(args), installation.to_text(report.installation))
    for name, path in args.output:
        _write(path, FORMATS[name](report))
    sys.stdout.write(FORMATS[args.format](report))
    sys.stdout.flush()
    return report.exit_code


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as bad:
        raise UsageError(f"{path}: cannot be written: {bad.strerror}") from None


def _generated(args: argparse.Namespace) -> Path | None:
    """The folder generated/ beside that of the contract, if it is there and to be checked."""
    path: Path = args.specs.resolve().parent / "generated"
    return path if path.is_dir() and not args.host_only else None


def _files(specs: Path, version: str, scopes: Sequence[str]) -> dict[str, Path]:
    """The contract of each scope that has one."""
    paths = {scope: specs / contract_files.file_name(scope, version) for scope in scopes}
    found = {scope: path for scope, path in paths.items() if path.exists()}
    if not found:
        wanted = " or ".join(scopes)
        raise UsageError(f"{specs}: no contract of {version} for {wanted}; `fetch` makes one")
    return found


def _contract(specs: Path, version: str, files: Mapping[str, Path], *, whole: bool) -> Contract:
    """The contract in ``files`` with names and corrections; ``whole``: all that rendering needs."""
    if whole:
        contract = contract_files.load(specs)
        checked(contract.names)
        return contract
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    for scope, path in files.items():
        try:
            documents[scope] = contract_files.sound(contract_files.read_file(path))
        except ProblemsError as bad:
            problems += bad.problems
    if problems:
        raise ProblemsError(problems)
    corrections = contract_files.load_corrections(specs)
    return Contract(documents, read_names(specs), {}, corrections, version)


def _acknowledgements(args: argparse.Namespace) -> tuple[Acknowledgement, ...]:
    path = args.acknowledged or args.specs / ACKNOWLEDGED
    if args.acknowledged is None and not path.exists():
        return ()
    return _read(path, acknowledgements.load)


def _installation_file(args: argparse.Namespace) -> Path:
    path: Path = args.installation or args.specs / INSTALLATION_FILE
    return path


def _recorded(args: argparse.Namespace) -> Installation | None:
    path = _installation_file(args)
    if path.exists():
        return _read(path, installation.load)
    if args.installation is not None and not args.record_profile:
        raise UsageError(f"{path}: no profile is there; --record-profile writes one")
    return None


def _read(path: Path, load: Callable[[Document], _T]) -> _T:
    """A file of the command line; whatever is wrong with it is a `UsageError`."""
    try:
        return load(contract_files.read_file(path))
    except ProblemsError as bad:
        raise UsageError("\n".join(str(problem) for problem in bad.problems)) from None


def _texts(args: argparse.Namespace, scopes: Sequence[str]) -> Texts:
    if args.against is not None:
        if not args.against.is_dir():
            raise UsageError(f"{args.against}: no such folder")
        return from_folder(args.against, scopes, args.version)
    kept = cache.load(args.cache, scopes, args.version) if args.cache is not None else {}
    texts = from_host(
        args.host,
        scopes,
        args.version,
        timeout=args.timeout,
        ca_file=args.ca_file,
        attempts=ATTEMPTS,
        backoff=BACKOFF,
        etags={scope: each.etag for scope, each in kept.items()},
    )
    if args.cache is not None:
        cache.store(args.cache, texts, args.version)
    return cache.completed(texts, kept)


def _differences(contract: Contract, generated: Path) -> list[tree.Difference]:
    """Where generated/ is not what the contract gives; of the manifest only if nothing else differs."""
    files = build(contract, Sources.read()).files
    found = tree.check(tree.with_manifest(files), generated)
    return [each for each in found if each.path != tree.MANIFEST] or found
