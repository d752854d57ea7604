"""Every field x every payload through the real command; the output is judged, then imported."""

from __future__ import annotations

import itertools
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from generator.problems import UsageError
from generator.source import host as source_host
from generator.swagger import document

from .corpus import (
    DATA_FIELDS,
    FIELDS,
    LESSER_FIELDS,
    NAMING_FIELDS,
    PATH,
    PAYLOADS,
    SAME_IN_SNAKE,
    Payload,
    Plain,
    definition,
    document_text,
)
from .harness import Bench, pyproject, run
from .sandbox import Sandbox
from .shape_of_code import constants

Figure = Callable[[str, int], None]


def payloads_of(field: str) -> list[Payload]:
    """The payloads of a field: names that shadow go where names are made, all others everywhere."""
    if field in LESSER_FIELDS:
        return two_of_each(PAYLOADS)
    return [p for p in PAYLOADS if p.shape != "P15" or field in NAMING_FIELDS]


def two_of_each(payloads: Iterable[Payload]) -> list[Payload]:
    """The first two payloads of each shape."""
    groups = itertools.groupby(payloads, key=lambda p: p.shape)
    return [payload for _, group in groups for payload in itertools.islice(group, 2)]


def attack(bench: Bench, sandbox: Sandbox, field: str, payload: Payload) -> Iterator[str]:
    """Faults of fetching and generating a definition with the payload in one field."""
    hostile = definition()
    FIELDS[field](hostile, payload.text)
    ran, faults = bench.fetch(document_text(hostile))
    yield from faults
    if ran.code == 0 and bench.is_new():
        yield from _generated(bench, sandbox, field, payload)


def _generated(bench: Bench, sandbox: Sandbox, field: str, payload: Payload) -> Iterator[str]:
    ran, faults = bench.generate()
    yield from faults
    if ran.code:
        return
    # Names can break an import; texts cannot where the code is the same, so a part of those will do.
    wanted = field in NAMING_FIELDS or bench.tally["generate 0"] % 4 == 0
    if wanted and (failure := bench.imported(sandbox)):
        yield f"cannot be imported: {failure}"
    if field in DATA_FIELDS and not isinstance(payload.text, Plain) and not faults:
        texts = set().union(*(constants(t) for p, t in bench.rendered().items() if p[-3:] == ".py"))
        wanted = {payload.text, *_paths(bench)} if "path" in field else {payload.text}
        # An object with nothing but `meta` is the envelope of a response and has no class.
        if payload.text != "meta" and not wanted & (
            texts | {unquote(t) for t in texts if t[:5] == "/api/"}
        ):
            yield "the text does not stand in the code as it was"


def _paths(bench: Bench) -> Iterable[str]:
    contract = document.parse(bench.contract.read_bytes(), "contract").data
    for path in contract["paths"]:
        whole = contract["basePath"].rstrip("/") + path
        yield from (whole, unquote(whole))


def shown(faults: Iterable[object]) -> str:
    """Faults for the message of a failing test."""
    return "\n".join(str(fault)[:700] for fault in faults)


def report(figure: Figure, tally: Counter[str]) -> None:
    """What a run of the matrix adds to the figures."""
    figure("documents tried", tally["documents"] + tally["contracts"])
    figure("documents rendered", tally["generate 0"])
    figure("documents refused with a located problem", tally["fetch 1"] + tally["fetch 3"])
    figure("files parsed", tally["files"])
    figure("packages imported in the sandbox", tally["imported"])
    figure("hits", tally["hits"])


@pytest.mark.slow
@pytest.mark.parametrize("field", sorted(FIELDS))
def test_no_payload_in_a_hosts_text_becomes_code(
    bench: Bench, sandbox: Sandbox, figure: Figure, field: str
) -> None:
    bench.tally.clear()
    faults = {
        (payload, fault): None
        for payload in payloads_of(field)
        for fault in attack(bench, sandbox, field, payload)
    }
    report(figure, bench.tally)
    assert shown(faults) == ""


@pytest.mark.slow
@pytest.mark.parametrize("field", sorted(FIELDS))
def test_no_payload_in_a_changed_contract_becomes_code(
    bench: Bench, sandbox: Sandbox, figure: Figure, field: str
) -> None:
    """A contract in specs/ can be changed without `fetch`, by hand or by a pull request."""
    bench.tally.clear()
    assert bench.fetch(document_text(definition()))[0].code == 0
    canonical = bench.contract.read_bytes()
    faults = []
    for payload in two_of_each(payloads_of(field)):
        hostile = document.parse(canonical, "contract").data
        FIELDS[field](hostile, payload.text)
        text = document_text(hostile).encode("utf-8", "surrogatepass")
        bench.contract.write_bytes(text)
        bench.tally["contracts"] += 1
        if text not in bench.seen:
            bench.seen.add(text)
            faults += [(payload, f) for f in _generated(bench, sandbox, field, payload)]
    report(figure, bench.tally)
    assert shown(faults) == ""


def test_a_contract_that_nobody_changed_is_rendered_as_the_tests_write_it(bench: Bench) -> None:
    """Else every changed contract would be refused for what these tests themselves get wrong."""
    assert bench.fetch(document_text(definition()))[0].code == 0
    canonical = document.parse(bench.contract.read_bytes(), "contract").data
    bench.contract.write_text(document_text(canonical))
    ran, faults = bench.generate()
    assert (ran.code, faults) == (0, []), ran.err


def test_a_sample_of_the_matrix_in_which_every_field_and_every_payload_comes(
    bench: Bench, sandbox: Sandbox
) -> None:
    shuffled = sorted(PAYLOADS, key=lambda p: hash_of(p.text))
    pairs = itertools.zip_longest(sorted(FIELDS), shuffled)
    fields = itertools.cycle(sorted(FIELDS))
    faults = []
    for field, payload in pairs:
        if payload is None:
            break
        name = field or next(fields)
        faults += [(name, payload, fault) for fault in attack(bench, sandbox, name, payload)]
    assert shown(faults) == ""
    assert bench.tally["hits"] == 0
    assert bench.tally["generate 0"] > 50
    assert pyproject(bench.out)["project"]["name"] == "scalr-client"


def hash_of(text: str) -> int:
    """A number that does not depend on the run, to mix payloads with fields."""
    return sum((index + 1) * ord(character) for index, character in enumerate(text)) % 7919


def test_names_that_differ_in_case_and_separators_alone_stay_apart(
    bench: Bench, sandbox: Sandbox
) -> None:
    hostile = definition()
    properties = hostile["definitions"]["Thing"]["properties"]
    properties.update({name: {"type": "string"} for name in SAME_IN_SNAKE})
    for number, name in enumerate(SAME_IN_SNAKE):
        hostile["definitions"][name] = {"properties": {"id": {"type": "integer"}}}
        properties[f"p{number}"] = {"$ref": f"#/definitions/{name}"}
    hostile["paths"][PATH]["get"]["parameters"] += [
        {"name": name, "in": "query", "type": "string"} for name in SAME_IN_SNAKE
    ]
    ran, faults = bench.fetch(document_text(hostile))
    assert (ran.code, faults) == (0, []), ran.err
    ran, faults = bench.generate()
    assert (ran.code, faults) == (0, []), ran.err
    assert sandbox.check(bench.out) == ""
    texts = constants(bench.rendered()["scalr_client/models/thing.py"])
    assert set(SAME_IN_SNAKE) <= texts


COMPANION_FILES: dict[str, Callable[[str], tuple[str, object]]] = {
    "correction why": lambda p: ("corrections.yaml", _correction(why=p)),
    "correction at": lambda p: ("corrections.yaml", _correction(at=p)),
    "correction scope": lambda p: ("corrections.yaml", _correction(scopes=[p])),
    "correction value": lambda p: ("corrections.yaml", _correction(add=p)),
    "correction key": lambda p: ("corrections.yaml", _correction(**{p: 1})),
    "correction cut": lambda p: (
        "corrections.yaml",
        {**_correction()[0], "cut": p, "restore": {}, "add": None},
    ),
    "pinned operation": lambda p: ("pins.yaml", {"operations": {f"user GET {PATH}": p}}),
    "pinned definition": lambda p: ("pins.yaml", {"definitions": {"Thing": p}}),
    "pinned property": lambda p: ("pins.yaml", {"properties": {"color": p}}),
    "pinned parameter": lambda p: ("pins.yaml", {"parameters": {"kind": p}}),
    "pinned key": lambda p: ("pins.yaml", {"definitions": {p: "Thing"}}),
    "section of pins": lambda p: ("pins.yaml", {p: {"a": "b"}}),
    "locked enum": lambda p: ("names.lock.yaml", {"enums": {"Thing.color": p}}),
    "prose of a definition": lambda p: ("prose/definitions.yaml", {"Thing": {"text": p}}),
    "prose of a property": lambda p: ("prose/properties.yaml", {"color": p}),
    "prose of a verb": lambda p: ("prose/operations.yaml", {"verbs": {"list": p}}),
    "prose of a resource": lambda p: ("prose/resources.yaml", {"things": {"thing": p, "text": p}}),
    "prose of a scope": lambda p: ("prose/scopes.yaml", {"user": p}),
    "prose of a parameter": lambda p: ("prose/parameters.yaml", {"kind": p}),
}


def _correction(**more: object) -> list[dict[str, object]]:
    entry = {"why": "w", "source": "s", "scopes": ["user"], "at": "/info/x-y", "add": 1, **more}
    return [entry]


@pytest.mark.parametrize("field", sorted(COMPANION_FILES))
def test_no_payload_in_the_files_beside_the_contract_becomes_code(
    bench: Bench, sandbox: Sandbox, figure: Figure, field: str
) -> None:
    bench.tally.clear()
    faults = []
    shapes = itertools.groupby(PAYLOADS, key=lambda p: p.shape)
    for payload in (next(group) for _, group in shapes):
        assert bench.fetch(document_text(definition()))[0].code == 0
        name, content = COMPANION_FILES[field](payload.text)
        (bench.specs / name).write_text(
            document_text(content), encoding="utf-8", errors="surrogatepass"
        )
        bench.tally["contracts"] += 1
        faults += [(payload, fault) for fault in _generated(bench, sandbox, "", payload)]
    report(figure, bench.tally)
    assert shown(faults) == ""


@pytest.mark.parametrize("option", ["--from", "--specs", "--out", "--version", "--ca-file"])
def test_no_payload_in_an_argument_is_printed_raw_or_fails_oddly(
    tmp_path: Path, bench: Bench, option: str
) -> None:
    assert bench.fetch(document_text(definition()))[0].code == 0
    faults = []
    for payload in PAYLOADS:
        legal = payload.text.replace("/", "_").replace("\0", "")
        text = os.fsdecode(legal.encode("utf-8", "surrogatepass"))
        folder = str(tmp_path / f"x{text}")
        given = {"--from": str(bench.source), "--specs": str(bench.specs), "--out": folder}
        given[option] = text if option == "--version" else folder
        if option in ("--specs", "--out"):
            argv = ["generate", "--specs", given["--specs"], "--out", given["--out"]]
        else:
            argv = ["fetch", "--from", given["--from"], "--scope", "user", "--out", folder]
            argv += [f"{option}={given[option]}"] if option not in ("--from",) else []
        ran = run(*argv)
        if ran.code == 2:
            ran = ran._replace(code=1)
        faults += [(payload, fault) for fault in ran.faults()]
    assert shown(faults) == ""


def test_no_payload_in_a_host_is_taken_for_an_origin_that_it_is_not() -> None:
    for payload in PAYLOADS:
        try:
            origin = source_host.origin(payload.text)
        except UsageError:
            continue
        assert origin.isascii()
        assert origin.isprintable()
        assert origin.count("/") == 2
        assert "@" not in origin
