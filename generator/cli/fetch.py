"""``python -m generator fetch``: a host's definitions into specs/."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..contract.files import SPECS
from ..contract.names import SCOPES
from ..output.tree import recover, replace_tree
from ..pipeline import update
from ..problems import CannotCheckError
from .arguments import CANNOT_CHECK, CLEAN, add_source_options, folder, say, tell


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    fetch = commands.add_parser("fetch", help="take a host's definitions into the contract")
    source = fetch.add_mutually_exclusive_group(required=True)
    source.add_argument("--host", metavar="URL", help="a Scalr host")
    source.add_argument("--from", dest="folder", type=folder, metavar="DIR", help="files instead")
    fetch.add_argument("--out", type=folder, default=SPECS, metavar="DIR", help="default: specs/")
    fetch.add_argument(
        "--keep-descriptions",
        action="store_true",
        help="keep the host's descriptions; they take precedence over the project's own texts",
    )
    add_source_options(fetch)
    fetch.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Fetch, canonicalise, write; all or nothing. The exit code."""
    # What reaches a host takes long to import, and `generate` has no use for it.
    from ..source.folder import from_folder
    from ..source.host import from_host
    from ..source.text import Text

    scopes = args.scope or list(SCOPES)
    if args.folder is not None:
        found = from_folder(args.folder, scopes, args.version)
    else:
        found = from_host(
            args.host,
            scopes,
            args.version,
            timeout=args.timeout,
            ca_file=args.ca_file,
            progress=say,
        )
    failed = [reason for reason in found.values() if isinstance(reason, CannotCheckError)]
    for reason in failed:
        print(reason, file=sys.stderr)
    if failed:
        print("nothing was written", file=sys.stderr)
        return CANNOT_CHECK
    texts = {s: (t.name, t.body) for s, t in found.items() if isinstance(t, Text)}
    recover(
        args.out
    )  # a run that was killed while it wrote left the former files beside the folder
    done = update(texts, args.out, args.version, keep_descriptions=args.keep_descriptions)
    changed = sorted(name for name, text in done.files.items() if _text(args.out / name) != text)
    if changed:
        replace_tree(args.out, {name: done.files[name] for name in changed}, set())
    for warning in done.warnings:
        print(warning, file=sys.stderr)
    for scope, (operations, definitions) in done.counts.items():
        cuts = sorted({cut.profile for cut in done.scopes[scope].cuts})
        note = f"; the installation cuts {', '.join(cuts)}, restored" if cuts else ""
        tell(f"{scope}: {operations} operations, {definitions} definitions{note}")
    tell(f"{args.out}: {'wrote ' + ', '.join(changed) if changed else 'nothing changed'}")
    return CLEAN


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
