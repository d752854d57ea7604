"""``python -m generator generate``: specs/ and sources into generated/, or a comparison with it."""

from __future__ import annotations

import argparse
import time
from collections.abc import Collection
from pathlib import Path

from attrs import evolve

from ..contract.files import SPECS, Contract, load
from ..contract.names import SCOPES
from ..contract.update import unlocked
from ..output.overlay import Sources
from ..output.tree import check, publish, with_manifest
from ..pipeline import build
from ..problems import UsageError
from .arguments import CLEAN, FINDINGS, folder, say, tell


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    generate = commands.add_parser("generate", help="render the client from the contract")
    option = generate.add_argument
    option("--specs", type=folder, default=SPECS, metavar="DIR", help="default: specs/")
    out = SPECS.parent / "generated"
    option("--out", type=folder, default=out, metavar="DIR", help="default: generated/")
    option("--scope", action="append", choices=SCOPES, help="only this scope (repeatable)")
    option("--check", action="store_true", help="compare, write nothing")
    generate.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Generate and publish, or compare; the exit code."""
    started = time.perf_counter()
    contract = _of_scopes(load(args.specs), args.scope or (), args.specs)
    done = build(contract, Sources.read())
    new = unlocked(done.lock, contract.names.spelled)
    if new and not args.scope:  # a name may belong to what only another scope has
        say(f"{len(new)} names are not locked yet ({new[0]}, ...); `fetch` locks them")
    if args.check:
        differences = check(with_manifest(done.files), args.out)
        for difference in differences:
            tell(str(difference))
        if differences:
            count = len(differences)
            tell(f"{count} files of {args.out} differ; `make generate` renders them anew")
            return FINDINGS
        tell(f"{args.out}: {len(done.files)} files are up to date")
        return CLEAN
    changed = publish(done.files, args.out)
    seconds = time.perf_counter() - started
    tell(
        f"{len(done.api.operations)} operations of {len(done.api.scopes)} scopes, "
        f"{len(done.api.models)} models, "
        f"{len(done.files)} files ({len(changed)} changed) in {seconds:.1f} s: {args.out}"
    )
    return CLEAN


def _of_scopes(contract: Contract, wanted: Collection[str], specs: Path) -> Contract:
    """The contract with these scopes only, or with all if none is named."""
    if missing := sorted(set(wanted) - contract.scopes.keys()):
        raise UsageError(f"{specs}: no contract of the {missing[0]} scope; `fetch` makes one")
    kept = {s: document for s, document in contract.scopes.items() if not wanted or s in wanted}
    return evolve(contract, scopes=kept)
