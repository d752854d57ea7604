"""Whatever a definition holds: a package that imports in a sandbox, or located findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.support.served import served_texts

from .corpus import Json, definition, document_text
from .grammar import MUTATIONS, mutated, nearly_valid, valid
from .harness import Bench
from .sandbox import Sandbox

Figure = Callable[[str, int], None]


def rules(examples: int) -> settings:
    """Settings for so many documents: what fails is shown as it came, without minutes of shrinking."""
    return settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


def outcome(bench: Bench, sandbox: Sandbox, text: str | bytes) -> str:
    """What became of a definition: imported, or refused by which step; anything else is an error."""
    ran, faults = bench.fetch(text)
    assert faults == []
    if ran.code:
        return "refused with findings" if ran.code == 1 else "is no definition"
    ran, faults = bench.generate()
    assert faults == []
    if ran.code:
        return "refused with findings"
    assert sandbox.check(bench.out) == ""
    return "imported"


def fuzz(
    bench: Bench, sandbox: Sandbox, figure: Figure, kind: str, examples: int, number: int
) -> Counter[str]:
    """Try so many documents of a kind; the tally of what became of them."""
    tally: Counter[str] = Counter()
    strategy = {"valid": valid(), "nearly valid": nearly_valid()}[kind]

    @seed(number)
    @rules(examples)
    @given(strategy)
    def attempt(document: Json) -> None:
        tally[outcome(bench, sandbox, document_text(document))] += 1

    attempt()
    _report(figure, tally)
    return tally


def _report(figure: Figure, tally: Counter[str]) -> None:
    figure("fuzz: documents", tally.total())
    for what, count in tally.items():
        figure(f"fuzz: {what}", count)


@pytest.mark.parametrize("kind", ["valid", "nearly valid"])
def test_a_definition_from_the_grammar_gives_a_package_or_findings(
    bench: Bench, sandbox: Sandbox, figure: Figure, kind: str
) -> None:
    tally = fuzz(bench, sandbox, figure, kind, 40, 0)
    assert tally["imported"]


@pytest.mark.slow
@pytest.mark.parametrize("number", range(1, 5))
@pytest.mark.parametrize("kind", ["valid", "nearly valid"])
def test_thousands_of_definitions_from_the_grammar_give_packages_or_findings(
    bench: Bench, sandbox: Sandbox, figure: Figure, kind: str, number: int
) -> None:
    fuzz(bench, sandbox, figure, kind, 480, number)


def cut_down(raw: bytes) -> bytes:
    """A real text without most of its paths: what is left fetches and renders in a moment."""
    lines = raw.decode().split("\n")
    kept: list[str] = []
    section, count = "", 0
    for line in lines:
        if line[:1].strip() and not line.startswith("#"):
            section, count = line.partition(":")[0], 0
        elif section == "paths" and line[:2] == "  " and line[2:3].strip():
            count += 1
        if section != "paths" or count <= 3:
            kept.append(line)
    return "\n".join(kept).encode()


def _byte_mutations(
    bench: Bench, sandbox: Sandbox, figure: Figure, raw: bytes, examples: int, number: int
) -> Counter[str]:
    tally: Counter[str] = Counter()

    @seed(number)
    @rules(examples)
    @given(MUTATIONS)
    def attempt(mutations: list[tuple[int, str, bytes]]) -> None:
        tally[outcome(bench, sandbox, mutated(raw, mutations))] += 1

    attempt()
    _report(figure, tally)
    return tally


def test_bytes_changed_in_a_text_give_a_package_or_findings(
    bench: Bench, sandbox: Sandbox, figure: Figure
) -> None:
    raw = document_text(definition()).replace("}, ", "},\n ").encode()
    tally = _byte_mutations(bench, sandbox, figure, raw, 40, 0)
    assert tally["is no definition"]


@pytest.mark.slow
@pytest.mark.parametrize("number", range(1, 6))
def test_bytes_changed_in_a_real_text_give_a_package_or_findings(
    bench: Bench, sandbox: Sandbox, figure: Figure, number: int
) -> None:
    text = cut_down(served_texts()["user"])
    _byte_mutations(bench, sandbox, figure, text, 240, number)
