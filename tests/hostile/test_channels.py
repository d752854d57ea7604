"""O1 to O10: what a host says cannot leave its place in any output of the drift check."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from generator.drift import report

from .corpus import (
    FIELDS,
    LESSER_FIELDS,
    MARK,
    PAYLOADS,
    Json,
    Payload,
    definition,
    document_text,
)
from .harness import Bench, Ran, run

ROOT = Path(__file__).resolve().parent.parent.parent
FORMATS = tuple(report.FORMATS)
SHAPES = {"P1", "P5", "P6", "P9", "P11", "P12", "P13", "P15", "P16", "P19", "P20", "P21"}
OUTPUT_PAYLOADS = [
    payload
    for shape, group in itertools.groupby(PAYLOADS, key=lambda p: p.shape)
    if shape in SHAPES
    for payload in (list(group) if shape in ("P19", "P20", "P21", "P11") else list(group)[:2])
]
ONE_OF_EACH = [
    next(group) for _, group in itertools.groupby(OUTPUT_PAYLOADS, key=lambda p: p.shape)
]


class Reports:
    """The drift check of a host against a small contract, in every format."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.live = bench.root / "live"
        self.live.mkdir(exist_ok=True)
        ran, faults = bench.fetch(document_text(definition()))
        assert (ran.code, faults) == (0, [])
        for name, content in (("drift-acknowledged.yaml", "[]"), ("installation.yaml", "{}")):
            path = bench.specs / name
            if not path.exists():
                path.write_text(content)

    def of(self, document: Json, *more: str) -> tuple[Ran, dict[str, str]]:
        """What the check prints and writes about a document."""
        text = document_text(document).encode("utf-8", "surrogatepass")
        (self.live / "user.v1beta0.yml").write_bytes(text)
        argv = ["drift", "--against", str(self.live), "--specs", str(self.bench.specs)]
        argv += ["--scope", "user", "--host-only", "--profile", "exact", *more]
        for name in FORMATS[1:]:
            argv += ["--output", f"{name}={self.bench.root / name}"]
        for name in FORMATS[1:]:
            (self.bench.root / name).unlink(missing_ok=True)
        ran = run(*argv)
        found = {
            name: (self.bench.root / name).read_text(encoding="utf-8")
            for name in FORMATS[1:]
            if (self.bench.root / name).exists()
        }
        return ran, {"text": ran.out, **found}


@pytest.fixture(scope="module")
def reports(bench: Bench) -> Reports:
    """A contract to compare with."""
    return Reports(bench)


def changed(field: str, payload: Payload) -> Json:
    """The small definition with one field replaced."""
    document = definition()
    FIELDS[field](document, payload.text)
    return document


COMMAND = re.compile(r"::(error|warning|notice)( [a-z]+=[^,:]*(,[a-z]+=[^,:]*)*)?::.*")
SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
TAGS = {"<!-- scalr-drift -->", "<details>", "<summary>", "</summary>", "</details>"}


class Page(HTMLParser):
    """Elements, attributes and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}


def text_faults(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if not line.isprintable() or line.lstrip().startswith("::") or "##[" in line:
            yield f"text: {line!r}"


def github_faults(text: str) -> Iterator[str]:
    for line in text.removesuffix("\n").split("\n") if text else ():
        if not line.isprintable() or not COMMAND.fullmatch(line):
            yield f"annotation: {line!r}"
        if re.search(r"%(?!25|0A|0D|3A|2C)", line) or "##[" in line or "##vso[" in line:
            yield f"annotation with a raw command: {line!r}"


def markdown_faults(text: str) -> Iterator[str]:
    outside = SPAN.sub("", text)
    for mark in (MARK, "javascript:", "@team", "<script", "![", "::", "fixes #"):
        if mark in outside:
            yield f"markdown outside of code: {mark}"
    if odd := set(re.findall(r"<[^>]*>", outside)) - TAGS:
        yield f"markdown with HTML: {odd}"
    if len(text) > 65_535:
        yield "markdown longer than an issue takes"
    if not all(line.isprintable() for line in text.split("\n")):
        yield "markdown that does not print"


def junit_faults(text: str) -> Iterator[str]:
    root = ElementTree.fromstring(text)  # noqa: S314 - our own report
    tags = {node.tag for node in root.iter()}
    if not tags <= {"testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out",
                    "properties", "property"}:  # fmt: skip
        yield f"junit elements: {tags}"


def html_faults(text: str) -> Iterator[str]:
    page = Page(text)
    if page.tags.count("script") > 1 or set(page.tags) & {
        "img",
        "iframe",
        "a",
        "link",
        "svg",
        "form",
    }:
        yield f"html elements: {set(page.tags)}"
    if any(name.startswith("on") or name in ("src", "href", "style") for name in page.attributes):
        yield f"html attributes: {page.attributes}"


def faults_of(ran: Ran, found: dict[str, str]) -> list[str]:
    """Everything that is wrong with any of the reports."""
    faults = list(ran._replace(err=ran.err or "in the report").faults())
    faults += text_faults(found["text"])
    if "json" in found:
        assert isinstance(json.loads(found["json"]), dict)
        faults += github_faults(found["github"])
        faults += markdown_faults(found["markdown"])
        faults += junit_faults(found["junit"])
        faults += html_faults(found["html"])
    return faults


@pytest.mark.slow
@pytest.mark.parametrize("field", sorted(FIELDS))
def test_o1_o2_o3_o5_every_channel_holds_every_payload(
    reports: Reports, figure: Callable[[str, int], None], field: str
) -> None:
    faults, tried = [], 0
    for payload in ONE_OF_EACH if field in LESSER_FIELDS else OUTPUT_PAYLOADS:
        ran, found = reports.of(changed(field, payload))
        tried += 1
        faults += [(payload, fault) for fault in faults_of(ran, found)]
    figure("drift reports in six formats", tried)
    assert "\n".join(map(str, faults))[:4000] == ""


def sample(shapes: set[str]) -> list[tuple[str, Payload]]:
    """Each payload of some shapes in one field that becomes part of a finding."""
    fields = ("property key", "enum value", "definition key", "path segment", "parameter name",
              "property default", "basePath", "response code key", "$ref")  # fmt: skip
    payloads = [p for p in OUTPUT_PAYLOADS if p.shape in shapes]
    return [(fields[i % len(fields)], p) for i, p in enumerate(payloads)]


@pytest.mark.parametrize(("field", "payload"), sample({"P6", "P11", "P12", "P13"}))
def test_o1_nothing_that_a_terminal_acts_on_is_printed(
    reports: Reports, field: str, payload: Payload
) -> None:
    ran, found = reports.of(changed(field, payload))
    assert faults_of(ran, found) == []


@pytest.mark.parametrize(("field", "payload"), sample({"P20", "P5"}))
def test_o2_no_workflow_command_of_a_host_is_printed(
    reports: Reports, field: str, payload: Payload
) -> None:
    ran, found = reports.of(changed(field, payload), "--format", "github")
    assert faults_of(ran._replace(out=""), found | {"text": ""}) == []
    assert list(github_faults(ran.out)) == []


@pytest.mark.parametrize(("field", "payload"), sample({"P19", "P9"}))
def test_o3_markdown_mentions_links_and_loads_nothing(
    reports: Reports, field: str, payload: Payload
) -> None:
    ran, found = reports.of(changed(field, payload))
    assert faults_of(ran, found) == []


def test_o4_a_job_passes_on_nothing_but_an_exit_code() -> None:
    for path in sorted((ROOT / ".github").rglob("*")):
        if path.suffix in (".sh", ".yml"):
            for line in path.read_text(encoding="utf-8").split("\n"):
                if "GITHUB_OUTPUT" in line or "GITHUB_ENV" in line:
                    assert line.strip() == 'echo "exit-code=$code" >> "$GITHUB_OUTPUT"', path


@pytest.mark.parametrize(("field", "payload"), sample({"P21", "P11", "P12"}))
def test_o5_xml_html_and_json_are_read_by_their_own_parsers(
    reports: Reports, field: str, payload: Payload
) -> None:
    ran, found = reports.of(changed(field, payload))
    assert faults_of(ran, found) == []


SECRETS = [
    "AKIAIOSFODNN7EXAMPLE", "ghp_" + "a1B2" * 9, "-----BEGIN RSA PRIVATE KEY-----MIIE",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlc2lnbmF0dXJl", "xoxb-123456789012-abcdefghijkl",
    "https://user:hunter2pass@db.example/x", "AIzaSyA1234567890abcdefghijklmnopqrstuv",
    "Bearer abcdefghijklmnopqrstuvwxyz0123456789", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
]  # fmt: skip


@pytest.mark.parametrize("secret", SECRETS)
def test_o6_what_looks_like_a_secret_is_not_repeated(reports: Reports, secret: str) -> None:
    for field in ("enum value", "property default", "property pattern"):
        _, found = reports.of(changed(field, Payload("secret", f"x {secret} y")))
        assert json.loads(found["json"])["findings"]
        assert [name for name, text in found.items() if secret in text] == []


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "field",
    ["property key", "definition key", "path segment", "parameter name", "body parameter name",
     "response code key", "error code name", "response header name"],
)  # fmt: skip
def test_o6_a_name_that_looks_like_a_secret_is_not_repeated(
    reports: Reports, field: str, secret: str
) -> None:
    ran, found = reports.of(changed(field, Payload("secret", secret)))
    assert json.loads(found["json"])["findings"] or ran.code == 3
    shown = {name: text for name, text in (found | {"err": ran.err}).items() if secret in text}
    assert {name: text[:2000] for name, text in shown.items()} == {}


def test_o6_an_excerpt_is_short(reports: Reports) -> None:
    _, found = reports.of(changed("property default", Payload("long", "lorem " * 9000)))
    assert all(len(text) < 60_000 for text in found.values())


@pytest.mark.parametrize(
    "change",
    [
        {"basePath": "/api/v1beta0/user/../../evil"},
        {"basePath": "/evil/v1beta0/user"},
        {"host": "evil.example", "schemes": ["http"]},
        {"securityDefinitions": {"evil": {"type": "apiKey", "in": "header", "name": "X-Evil"}},
         "security": [{"evil": []}]},
    ],
)  # fmt: skip
def test_o7_a_host_cannot_move_the_client_elsewhere(
    bench: Bench, reports: Reports, change: Json
) -> None:
    """A changed basePath is an error; host, schemes and security never come from a host at all."""
    ran, found = reports.of({**definition(), **change}, "--profile", "wire")
    if "basePath" in change:
        assert ran.code in (1, 3)
    written = bench.root / "o7"
    document = bench.root / "o7-in"
    document.mkdir(exist_ok=True)
    (document / "user.v1beta0.yml").write_text(document_text({**definition(), **change}))
    taken = run("fetch", "--from", str(document), "--scope", "user", "--out", str(written))
    if taken.code == 0 and "basePath" not in change:
        contract = yaml.safe_load((written / "user.v1beta0.yaml").read_text(encoding="utf-8"))
        assert contract["schemes"] == ["https"]
        assert "evil" not in json.dumps([contract["host"], contract["securityDefinitions"]])
    assert faults_of(ran, found) == []


def _of_the_operation(key: str, value: Any) -> Json:
    document = definition()
    document["paths"]["/{envId}/things/"]["post"][key] = value
    return document


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ({**definition(), "host": "evil.example"}, "host-changed"),
        ({**definition(), "basePath": "/evil/v1beta0/user"}, "base-path-changed"),
        ({**definition(), "schemes": ["http"]}, "scheme-removed"),
        ({**definition(), "security": []}, "security-requirement-removed"),
        ({**definition(), "security": [{}]}, "security-requirement-removed"),
        ({**definition(), "security": [{"evil": []}]}, "security-requirement-added"),
        (_of_the_operation("security", []), "security-requirement-removed"),
        (_of_the_operation("security", [{"evil": []}]), "security-requirement-added"),
        (_of_the_operation("schemes", ["http"]), "scheme-removed"),
        ({**definition(), "securityDefinitions": {"evil": {"type": "basic"}}},
         "security-definition-removed"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("profile", ["wire", "source"])
def test_o7_another_receiver_or_no_signature_is_an_error_whoever_looks(
    reports: Reports, document: Json, kind: str, profile: str
) -> None:
    ran, found = reports.of(document, "--profile", profile)
    assert ran.code == 1, ran
    findings = json.loads(found["json"])["findings"]
    assert {f["wire"] for f in findings if f["kind"] == kind} == {"ERR"}


def test_o7_no_workflow_merges_or_runs_what_a_host_says() -> None:
    for path in sorted((ROOT / ".github").rglob("*")):
        if path.suffix in (".sh", ".yml"):
            text = path.read_text(encoding="utf-8")
            assert "pull_request_target" not in text
            assert "gh pr merge" not in text
            assert "--auto" not in text
            assert "--admin" not in text


def test_o8_only_the_jobs_that_tell_may_write() -> None:
    text = (ROOT / ".github/workflows/drift.yml").read_text(encoding="utf-8")
    data: Any = yaml.safe_load(text)
    assert data["permissions"] == {"contents": "read"}
    for name, job in data["jobs"].items():
        rights = job.get("permissions", data["permissions"])
        writes = {right for right, level in rights.items() if level == "write"}
        installs = any(
            "make " in s.get("run", "") or "./.github" in s.get("uses", "") for s in job["steps"]
        )
        assert not (writes and installs), name


def test_o9_branch_title_and_message_are_fixed() -> None:
    for path in sorted((ROOT / ".github/actions/drift").glob("*.sh")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            for option in ("--title", "--message", "git switch --create", "--label"):
                if option in line:
                    value = line.split(option, 1)[1].strip()
                    assert re.match(r"('[^'$]*'|\"\$(title|branch)\"|drift\b)", value), line


BAD_ACKNOWLEDGEMENTS = [
    "- fingerprint: '*'\n  who: me\n  why: all\n  until: '2999-01-01'\n",
    "- fingerprint: drift-*\n  who: me\n  why: all\n  until: '2999-01-01'\n",
    "- fingerprint: drift-000000000000\n  who: me\n  why: x\n  until: never\n",
    "- fingerprint: drift-000000000000\n  who: me\n  why: x\n",
    "- !!python/object/apply:os.system ['true']\n", "- &a [*a]\n", "{}", "x", "[[]]", "[null]", "- 1\n",
    "all: true\n", "\0",
    "- fingerprint: [drift-000000000000]\n  who: a\n  why: b\n  until: '2030-01-01'\n",
    "- <<: {fingerprint: drift-000000000000}\n", "- fingerprint: drift-000000000000\n" * 2, "[" * 500,
]  # fmt: skip


@pytest.mark.parametrize("text", BAD_ACKNOWLEDGEMENTS)
def test_o10_acknowledgements_that_are_malformed_fail(
    reports: Reports, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "acknowledged.yaml"
    path.write_text(text)
    document = changed("property key", Payload("plain", "renamed"))
    ran, _ = reports.of(document, "--acknowledged", str(path))
    assert ran.code in (1, 2, 3)
    assert ran.err.strip()
    assert not list(ran._replace(code=1).faults())


def test_o10_an_acknowledgement_that_has_expired_counts_no_more(
    reports: Reports, tmp_path: Path
) -> None:
    document = changed("property key", Payload("plain", "renamed"))
    _, found = reports.of(document)
    prints = [finding["fingerprint"] for finding in json.loads(found["json"])["findings"]]
    assert prints
    for day, code in (("2001-01-01", 1), ("2999-01-01", 0)):
        path = tmp_path / f"{day}.yaml"
        entries = [{"fingerprint": p, "who": "me", "why": "x", "until": day} for p in prints]
        path.write_text(yaml.safe_dump(entries))
        ran, _ = reports.of(document, "--acknowledged", str(path))
        assert ran.code == code, ran
