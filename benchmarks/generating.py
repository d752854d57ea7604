"""Generating clients for the three scopes: seconds on the clock, CPU, and peak of memory."""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from .measure import ROOT, Measure, Ran, run
from .peers import SCOPES, Peers

SPECS: Final = ROOT / "specs"
_LITERAL: Final = re.compile(r"(?<=/)[a-z][a-z0-9-]*(?=/)")


def measures(rounds: int, peers: Peers | None) -> list[Measure]:
    """The generator, its check, a contract ten times the size, and the peers, alternating."""
    folder = Path(tempfile.mkdtemp(prefix="scalr-bench-"))
    try:
        runs: dict[tuple[str, str], Callable[[Path], Ran]] = {
            ("ours", "three scopes"): lambda out: _generate(SPECS, out),
            ("ours", "--check"): lambda out: _check(),
            ("ours", "ten times the contract"): lambda out: _generate(folder / "ten", out),
        }
        multiply(10, folder / "ten")
        if peers is not None:
            runs |= {
                ("openapi-python-client", "three scopes"): peers.generate_opc,
                ("openapi-generator", "three scopes"): peers.generate_oag,
                ("datamodel-code-generator", "models only"): peers.generate_dcg,
                ("swagger2openapi", "conversion for those two"): peers.convert,
            }
        return _alternate(rounds, runs, folder)
    finally:
        shutil.rmtree(folder)


def _alternate(
    rounds: int, runs: Mapping[tuple[str, str], Callable[[Path], Ran]], folder: Path
) -> list[Measure]:
    found = {
        key: (
            Measure("generate", *key, "s", []),
            Measure("generate CPU", *key, "s", []),
            Measure("generate memory", *key, "MiB", []),
        )
        for key in runs
    }
    for _ in range(rounds):
        reference: Ran | None = None
        for number, (key, run_it) in enumerate(runs.items()):
            out = folder / f"out{number}"
            ran = run_it(out)
            shutil.rmtree(out, ignore_errors=True)
            reference = reference or ran
            wall, cpu, peak = found[key]
            wall.values.append(ran.wall)
            wall.ratios.append(ran.wall / reference.wall)
            cpu.values.append(ran.cpu)
            cpu.ratios.append(ran.cpu / reference.cpu)
            peak.values.append(ran.peak_mib)
    return [each for three in found.values() for each in three]


def _generate(specs: Path, out: Path) -> Ran:
    arguments = ("--specs", specs, "--out", out)
    return run([sys.executable, "-m", "generator", "generate", *arguments], cwd=ROOT)


def _check() -> Ran:
    return run([sys.executable, "-m", "generator", "generate", "--check"], cwd=ROOT)


def multiply(times: int, folder: Path) -> None:
    """A contract with ``times`` as many operations and definitions, all under names of their own."""
    folder.mkdir()
    for scope in SCOPES:
        source = (SPECS / f"{scope}.v1beta0.yaml").read_text("utf-8")
        document = yaml.load(source, yaml.CSafeLoader)
        whole = dict(document, paths={}, definitions={})
        for number in range(times):
            copy = _renamed(document, number) if number else document
            whole["paths"] |= copy["paths"]
            whole["definitions"] |= copy["definitions"]
        text = yaml.dump(whole, Dumper=_Plain, sort_keys=False, allow_unicode=True)
        (folder / f"{scope}.v1beta0.yaml").write_text(text, "utf-8")


class _Plain(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _renamed(document: dict[str, Any], number: int) -> dict[str, Any]:
    """Paths and definitions of one more copy: ``farms`` becomes ``farms-b``, ``Farm`` ``FarmB``."""
    letter = chr(ord("a") + number)
    names = {name: name + letter.upper() for name in document["definitions"]}
    text = json.dumps({key: document[key] for key in ("paths", "definitions")})
    text = re.sub(
        r'"#/definitions/(\w+)"', lambda found: f'"#/definitions/{names[found[1]]}"', text
    )
    text = re.sub(r'"operationId": "(\w+)"', rf'"operationId": "\1_{letter}"', text)
    copy = json.loads(text)
    families = {n for n, d in document["definitions"].items() if "x-abstractType" in d}
    return {
        "paths": {
            _LITERAL.sub(lambda found: f"{found[0]}-{letter}", path, count=1): item
            for path, item in copy["paths"].items()
        },
        "definitions": {
            names[name]: _retagged(definition, families, names)
            for name, definition in copy["definitions"].items()
        },
    }


def _retagged(value: Any, families: set[str], names: dict[str, str]) -> Any:
    """Enumerations of discriminators name the variants, so those are renamed too."""
    if isinstance(value, dict):
        return {key: _retagged(item, families, names) for key, item in value.items()}
    if isinstance(value, list):
        return [_retagged(item, families, names) for item in value]
    return names[value] if isinstance(value, str) and value in families else value
