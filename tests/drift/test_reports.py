"""Every format is read by an independent reader, and nothing that a host says gets out of its place."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from generator.cli import main as command_line
from generator.drift.compare.kinds import FACTS, RANK, kinds
from generator.drift.report import FORMATS
from generator.drift.report import html as html_report
from generator.drift.report.redact import redacted
from generator.writers.reports import markdown_code, workflow_command
from tests.support.definitions import ROOT

from .conftest import Host
from .editing import add, drop, put
from .test_outcomes import BREAKS_BOTH, ONE, WARNS, changed

EVIL = [
    "\x1b]8;;http://evil.example\x07click\x1b]8;;\x07",
    "\x1b[2J\x1b[31mred",
    "line\n::error file=/etc/passwd::owned",
    "line\r\n::set-output name=x::y",
    "%0A::warning::owned",
    "a:b,c%d",
    "@everyone #1 ![x](http://evil.example/x.png) [l](http://evil.example) https://evil.example",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "`` ` code``` ``` | cell | <!-- comment",
    "]]></failure><failure/>&amp;&bogus;",
    "\u202eright to left\u202c \u2028 \u2066",
    "{{ 7*7 }}{% raw %}",
    "\ufffe non-character",
    "MARK_" + "x" * 150,
]


@pytest.fixture
def hostile(host: Host) -> Host:
    """A host whose names, values and paths try to leave their place in every format."""
    data = changed(BREAKS_BOTH, WARNS)
    for index, text in enumerate(EVIL):
        put(f"/definitions/Os/properties/e{index}", {"type": "string", "enum": [text]})(data)
        data["definitions"]["Os"]["properties"][text] = {"type": "string", "default": text}
        name = text.replace("/", "")
        data["definitions"][f"Evil {index} {name}"] = {"type": "object", "properties": {}}
        data["paths"][f"/evil{index}/{name}/"] = {"get": {"responses": {"200": {}}}}
        add("/definitions/UserSummary/properties/status/enum", text)(data)
    host.serve({"global": json.dumps(data)})
    return host


@pytest.fixture
def reports(hostile: Host, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """The report on the hostile host in every format, by its name."""
    names = [name for name in FORMATS if name != "text"]
    line = ["drift", "--host", hostile.url, *ONE]
    for name in names:
        line += ["--output", f"{name}={tmp_path / name}"]
    assert command_line.main(line) == 1
    found = {name: (tmp_path / name).read_text(encoding="utf-8") for name in names}
    found["text"] = capsys.readouterr().out
    return found


def test_every_format_shows_the_same_findings(reports: dict[str, str]) -> None:
    prints = {finding["fingerprint"] for finding in json.loads(reports["json"])["findings"]}
    assert reports.keys() == FORMATS.keys()
    for name in reports.keys() - {"github"}:  # an annotation is no record of a fingerprint
        assert prints <= set(re.findall(r"drift-[0-9a-f]{12}", reports[name])), name


def test_json_is_what_its_schema_says(reports: dict[str, str]) -> None:
    schema = json.loads((ROOT / "docs/drift.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    report = json.loads(reports["json"])
    jsonschema.validate(report, schema)
    assert reports["json"].isascii()
    assert any(EVIL[7] in f["after"] for f in report["findings"])


def test_text_is_printable_and_never_a_workflow_command(reports: dict[str, str]) -> None:
    lines = reports["text"].split("\n")
    assert all(line.isprintable() for line in lines)
    assert not any(line.startswith("::") for line in lines)
    assert "ERR" in reports["text"]


COMMAND = re.compile(
    r"::(error|warning|notice)( [a-z]+=[^\s,:]*(?:[^,:]*)(?:,[a-z]+=[^,:]*)*)?::(.*)"
)


def test_annotations_follow_the_rules_of_workflow_commands(reports: dict[str, str]) -> None:
    lines = reports["github"].rstrip("\n").split("\n")
    for line in lines:
        assert line.isprintable()
        found = COMMAND.fullmatch(line)
        assert found, line
        assert not re.search(r"%(?!25|0A|0D|3A|2C)", line)
    assert lines[0].startswith("::error title=drift::")
    assert "file=specs/global.v1beta0.yaml,line=" in reports["github"]
    assert len(lines) == len(json.loads(reports["json"])["findings"]) + 1


def test_junit_is_read_by_an_xml_parser(reports: dict[str, str]) -> None:
    root = ElementTree.fromstring(reports["junit"])  # noqa: S314
    cases = root.findall(".//testcase")
    report = json.loads(reports["json"])
    assert len(cases) == int(root.get("tests", "")) == len(report["findings"])
    failures = root.findall(".//failure")
    assert (
        len(failures)
        == int(root.get("failures", ""))
        == sum(f["fails"] for f in report["findings"])
    )
    assert {child.tag for case in cases for child in case} <= {"failure", "system-out"}


SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)


def test_markdown_holds_what_a_host_says_in_code_spans_only(reports: dict[str, str]) -> None:
    text = reports["markdown"]
    assert len(text) < 65_536
    outside = SPAN.sub("", text)
    for mark in ("evil", "alert", "@everyone", "MARK_", "<script", "<img", "::", "{{"):
        assert mark not in outside
    tags = set(re.findall(r"<[^>]*>", outside))
    assert tags <= {"<!-- scalr-drift -->", "<details>", "<summary>", "</summary>", "</details>"}
    for line in text.split("\n"):
        if line.startswith(("| ERR", "| INFO")):
            assert len(re.findall(r"(?<!\\)\|", line)) == 8


def test_markdown_stays_below_what_an_issue_takes(host: Host, tmp_path: Path) -> None:
    data = changed()
    for index in range(3000):
        data["definitions"][f"Zone{index}"] = {"type": "object", "properties": {}}
    host.serve({"global": json.dumps(data)})
    path = tmp_path / "report.md"
    command_line.main(["drift", "--host", host.url, *ONE, "--output", f"markdown={path}"])
    assert len(path.read_text()) < 65_536


class Page(HTMLParser):
    """The elements of a page, and the names of their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes |= {name for name, _ in attrs}


def test_the_page_asks_nothing_of_any_server(reports: dict[str, str]) -> None:
    page = Page(reports["html"])
    assert "default-src 'none'" in reports["html"]
    assert not page.attributes & {"src", "href", "action", "srcset", "data", "style"}
    assert not {name for name in page.attributes if name.startswith("on")}
    assert page.tags["script"] == 1
    assert not page.tags.keys() & {"img", "link", "iframe", "object", "form", "a", "svg"}


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
def test_the_page_is_read_by_a_browser(reports: dict[str, str], tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text(reports["html"], encoding="utf-8")
    flags = [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom",
    ]  # fmt: skip
    ran = subprocess.run(
        [str(CHROMIUM), *flags, page.as_uri()],
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    dom = ran.stdout
    report = json.loads(reports["json"])
    number = len(report["findings"])
    assert f'<output id="shown">{number} of {number}</output>' in dom  # the script has run
    page_read = Page(dom)
    assert page_read.tags["article"] == number
    assert (page_read.tags["script"], page_read.tags["img"]) == (1, 0)
    assert not {name for name in page_read.attributes if name.startswith("on")}


def test_the_page_forgets_no_escape() -> None:
    source = html_report.TEMPLATE.read_text()
    assert "|safe" not in source.replace(" ", "")
    assert "autoescape false" not in source


def test_what_looks_like_a_secret_is_not_repeated(host: Host, tmp_path: Path) -> None:
    secrets = [
        "AKIA" + "ABCDEFGHIJ234567",
        "ghp_" + "a1B2" * 9,
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----",
        "Ty6WtFpHq0bNcV3xZsL9mKdRuJ2gA8eY5iOhQ1fEx",
    ]
    data = changed()
    for index, secret in enumerate(secrets):
        put(f"/definitions/Os/properties/s{index}", {"type": "string", "default": secret})(data)
    host.serve({"global": json.dumps(data)})
    outputs = [f"{name}={tmp_path / name}" for name in ("json", "html", "markdown", "junit")]
    line = ["drift", "--host", host.url, *ONE]
    for output in outputs:
        line += ["--output", output]
    command_line.main(line)
    for name in ("json", "html", "markdown", "junit"):
        text = (tmp_path / name).read_text()
        assert "(redacted)" in text
        assert not [secret for secret in secrets if secret[:30] in text]


def test_what_does_not_look_like_a_secret_is_left_alone() -> None:
    for text in (
        "^[A-Fa-f0-9]{8}-([A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$",
        "#/definitions/ComposedAnsibleTowerOrganizationIdentity",
        "8f14e45f-ceea-467f-a9d2-3c5e8c1b2d3e",
        "user.farms.farm_roles.scaling.update_configuration",
    ):
        assert redacted(text) == text


@pytest.mark.parametrize(
    "piece",
    ["-eyJ", "eyJ", "://a", "Bearer ", "a://", "-----BEGIN ", ":~1~1", "xox", "a/B1", "AKIA", "ghp_",
     "AIza"],
)  # fmt: skip
def test_a_long_text_is_looked_through_in_a_moment(piece: str) -> None:
    started = time.monotonic()
    redacted(piece * 100_000)
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("text", [*EVIL, "`", "``", "", " ", "a`b", "`a", "a`", "|", "\\|"])
def test_a_code_span_holds_its_text(text: str) -> None:
    span = markdown_code(text)
    assert "\n" not in span
    fence = re.match("`+", span)
    assert fence
    inside = span[len(fence[0]) : -len(fence[0])]
    assert span.endswith(fence[0])
    assert fence[0] not in re.findall("`+", inside)


def test_a_workflow_command_escapes_what_would_end_a_property() -> None:
    line = workflow_command("error", "50% a:b\nc", file="a,b:c%d", line=3)
    assert line == r"::error file=a%2Cb%3Ac%25d,line=3::50%25 a:b\nc"


def test_every_kind_says_what_users_see_and_what_to_do() -> None:
    for kind in kinds().values():
        assert kind.wire in RANK
        assert kind.source in RANK
        assert kind.direction in ("request", "response", "both", "none")
        assert kind.what
        assert kind.sees.endswith(".")
        assert kind.do.endswith(".")
        assert set(kind.mirror) <= set(kinds())


def test_mirrors_name_each_other() -> None:
    table = kinds()
    for kind in table.values():
        for name in kind.mirror:
            assert kind.id in table[name].mirror, (kind.id, name)


def test_of_two_directions_one_is_never_milder_on_one_axis_and_worse_on_the_other() -> None:
    table = kinds()
    for fact in FACTS.values():
        if fact.request and fact.response:
            one, other = table[fact.request].severity, table[fact.response].severity
            worse, milder = max(one, other), min(one, other)
            assert worse[0] >= milder[0]
            assert worse[1] >= milder[1]


def test_the_report_says_where_a_change_is_and_whom_it_reaches(reports: dict[str, str]) -> None:
    text = reports["text"]
    assert "definition Os" in text
    assert "returned by global.os.get, global.os.list" in text
    assert re.search(r"specs/global\.v1beta0\.yaml:\d+, drift-[0-9a-f]{12}", text)


def test_the_advice_comes_with_a_changelog(host: Host, tmp_path: Path) -> None:
    host.serve({"global": changed(BREAKS_BOTH, drop("/paths/~1users~1"))})
    path = tmp_path / "report.json"
    command_line.main(["drift", "--host", host.url, *ONE, "--output", f"json={path}"])
    advice = json.loads(path.read_text())["advice"]
    assert advice["bump"] == "major"
    assert advice["changelog"].startswith("### Breaking\n")
    assert "`/users/`" in advice["changelog"]
