"""Runs the whole hostile suite and says what it tried: ``python -m tests.hostile.figures [--write]``.

With ``--write`` the figures go into docs/security-figures.md as well. Exit code: that of the tests, or 1
where a whole run has tried less than it should.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent.parent
SUITE = ("tests/integration/test_load.py", "tests/hostile")
PAGE = ROOT / "docs" / "security-figures.md"
CATALOGUE = {
    "F": ("files and paths", 7),
    "R": ("references, fetching, parsing", 14),
    "E": ("the generator's environment", 7),
    "O": ("output channels of the drift check", 10),
    "C": ("the runtime client", 19),
}
LEAST = {"fuzz: documents": 5_000, "kills survived": 50, "load, sync: calls": 20_000}
"""What a whole run tries at the least: a suite that shrinks must not go on looking well."""
_ITEM = re.compile(r"(?<=_)([froec])(\d+)(?=_)")


class Case(NamedTuple):
    """A test that ran: its name, how it ended, the figures it reported."""

    name: str
    outcome: str
    figures: dict[str, int]


def cases(report: Path) -> list[Case]:
    """The tests of a JUnit report."""
    found = []
    for node in ElementTree.parse(report).iter("testcase"):  # noqa: S314 - pytest wrote it
        kinds = {child.tag for child in node}
        outcome = next((k for k in ("failure", "error", "skipped") if k in kinds), "passed")
        figures = {
            str(each.get("name")).removeprefix("figure "): int(str(each.get("value")))
            for each in node.iter("property")
            if str(each.get("name")).startswith("figure ")
        }
        found.append(Case(str(node.get("name")), outcome, figures))
    return found


def totals(found: Iterable[Case]) -> Counter[str]:
    """The figures that all tests reported, those of one name added up."""
    figures: Counter[str] = Counter()
    for case in found:
        figures.update(case.figures)
    return figures


def summary(found: list[Case]) -> list[tuple[str, str]]:
    """The figures, a row each."""
    outcomes: Counter[str] = Counter()
    items: dict[str, dict[int, bool]] = defaultdict(dict)
    for case in found:
        outcomes[case.outcome] += 1
        for letter, number in _ITEM.findall(case.name.partition("[")[0]):
            good = case.outcome == "passed"
            tests = items[letter.upper()]
            tests[int(number)] = tests.get(int(number), True) and good
    rows = [("tests", ", ".join(f"{count:,} {what}" for what, count in outcomes.most_common()))]
    for letter, (title, number) in CATALOGUE.items():
        held = sum(items[letter].get(n, False) for n in range(1, number + 1))
        rows.append((f"{letter}1 to {letter}{number}, {title}", f"{held} of {number} hold"))
    rows += [(name, f"{count:,}") for name, count in sorted(totals(found).items())]
    return rows


def page(rows: Iterable[tuple[str, str]]) -> str:
    """docs/security-figures.md."""
    table = "".join(f"| {name} | {value} |\n" for name, value in rows)
    return (
        "# What the hostile suite tried\n\n"
        "Written by `python -m tests.hostile.figures --write`; `make test-hostile` prints the same.\n"
        "SECURITY.md says what each of them is for. A hit is anything in generated code that is none "
        "of ours:\nthe marker outside of a string, a statement, call or import that no template has, "
        "a character that does\nnot print. Real texts of a host are used where SCALR_DEFINITIONS names "
        "their folder.\n\n"
        "| figure | value |\n| --- | --- |\n" + table
    )


def run(arguments: list[str]) -> tuple[int, list[Case]]:
    """Run the suite; its exit code and its tests."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", *SUITE, "-q", "-n", "auto"]
        command += ["-m", "hostile", "--dist", "worksteal", f"--junitxml={report}", *arguments]
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        return code, cases(report) if report.exists() else []


def main() -> int:
    """Run the suite and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    given, rest = parser.parse_known_args()
    code, found = run(rest)
    rows = summary(found)
    width = max(len(name) for name, _ in rows)
    print()
    for name, value in rows:
        print(f"{name:{width}}  {value}")
    figures = totals(found)
    short = [name for name, least in LEAST.items() if figures[name] < least and not rest]
    for name in short:
        print(f"{name}: {figures[name]:,}, and {LEAST[name]:,} are wanted")
    code = code or int(bool(short))
    if given.write and code == 0:
        PAGE.write_text(page(rows), encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
