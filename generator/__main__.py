"""The command line: the only place that prints or exits.

Exit codes: 0 clean, 1 findings, 2 usage, 3 could not be checked, 4 our own failure.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from .contract import SPECS
from .naming import SCOPES
from .options import add_source_options, folder
from .printable import printable
from .problems import CannotCheckError, ProblemsError, UsageError

CLEAN, FINDINGS, USAGE, CANNOT_CHECK, OUR_FAILURE = range(5)


def _say(line: str) -> None:
    print(printable(line), file=sys.stderr, flush=True)


def _tell(line: str) -> None:
    print(printable(line))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    fetch = commands.add_parser("fetch", help="take a host's definitions into the contract")
    source = fetch.add_mutually_exclusive_group(required=True)
    source.add_argument("--host", metavar="URL", help="a Scalr host")
    source.add_argument("--from", dest="folder", type=folder, metavar="DIR", help="files instead")
    fetch.add_argument("--out", type=folder, default=SPECS, metavar="DIR", help="default: specs/")
    fetch.add_argument(
        "--keep-descriptions",
        action="store_true",
        help="keep the host's descriptions; they go before the project's own texts",
    )
    add_source_options(fetch)
    fetch.set_defaults(run=_fetch)
    generate = commands.add_parser("generate", help="render the client from the contract")
    generate.add_argument(
        "--specs", type=folder, default=SPECS, metavar="DIR", help="default: specs/"
    )
    generate.add_argument(
        "--out",
        type=folder,
        default=SPECS.parent / "generated",
        metavar="DIR",
        help="default: generated/",
    )
    generate.add_argument("--check", action="store_true", help="compare, write nothing")
    generate.set_defaults(run=_generate)
    commands.add_parser("drift", help="compare a live host with the contract", add_help=False)
    return parser


def _fetch(args: argparse.Namespace) -> int:
    from . import fetch
    from .take import take

    scopes = args.scope or list(SCOPES)
    if args.folder is not None:
        found = fetch.from_folder(args.folder, scopes, args.version)
    else:
        found = fetch.from_host(
            args.host,
            scopes,
            args.version,
            timeout=args.timeout,
            ca_file=args.ca_file,
            progress=_say,
        )
    failed = [reason for reason in found.values() if isinstance(reason, CannotCheckError)]
    for reason in failed:
        print(reason, file=sys.stderr)
    if failed:
        print("nothing was written", file=sys.stderr)
        return CANNOT_CHECK
    texts = {scope: text for scope, text in found.items() if isinstance(text, fetch.Text)}
    done = take(texts, args.out, args.version, keep_descriptions=args.keep_descriptions)
    for warning in done.warnings:
        print(warning, file=sys.stderr)
    for scope, (operations, definitions) in done.counts.items():
        cuts = sorted({cut.profile for cut in done.cuts[scope]})
        note = f"; the installation cuts {', '.join(cuts)}, restored" if cuts else ""
        _tell(f"{scope}: {operations} operations, {definitions} definitions{note}")
    what = f"wrote {', '.join(done.changed)}" if done.changed else "nothing changed"
    _tell(f"{args.out}: {what}")
    return CLEAN


def _generate(args: argparse.Namespace) -> int:
    from . import contract, formatting, publish, render
    from .take import unlocked

    started = time.perf_counter()
    specs = contract.load(args.specs)
    templates = render.read_sources(render.TEMPLATES)
    patches = render.read_sources(render.PATCHES)
    files, api, lock = render.render(specs, templates, patches)
    written = frozenset(templates) | {f"{render.PACKAGE}/{name}" for name in patches}
    files = formatting.format_files(files, written)
    new = unlocked(lock, specs.names)
    if new:
        _say(f"{len(new)} names are not locked yet ({new[0]}, ...); `fetch` locks them")
    if args.check:
        differences = publish.check(publish.with_manifest(files), args.out)
        for difference in differences:
            _tell(str(difference))
        if differences:
            _tell(
                f"{len(differences)} files of {args.out} differ; `make generate` renders them anew"
            )
            return FINDINGS
        _tell(f"{args.out}: {len(files)} files are up to date")
        return CLEAN
    changed = publish.publish(files, args.out)
    seconds = time.perf_counter() - started
    _tell(
        f"{api.operations} operations of {len(api.scopes)} scopes, {len(api.models)} models, "
        f"{len(files)} files ({len(changed)} changed) in {seconds:.1f} s: {args.out}"
    )
    return CLEAN


def _drift(arguments: Sequence[str]) -> int:
    from .drift import command

    return command.main(arguments)


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
        _say(str(bad))
        return USAGE
    except OSError as bad:
        _say(f"{bad.filename or 'a file'}: {bad.strerror or bad}")
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


if __name__ == "__main__":
    sys.exit(main())
