"""The exit codes of the command, and what it never takes for a definition."""

from __future__ import annotations

import hashlib
import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.cli import drift as drift_command
from generator.cli import main as command_line
from tests.support.definitions import ROOT, SCOPES, in_turn
from tests.support.loopback import Received, Reply

from .conftest import Host, contract_text, definition
from .editing import drop, put
from .special import specs_of

Drift = Callable[..., tuple[int, Any]]
ONE = ("--scope", "global", "--host-only")


def contract_data(scope: str = "global") -> Any:
    from generator.swagger.document import parse

    return parse(contract_text(scope), scope).data


def changed(*edits: Callable[[Any], None]) -> Any:
    data = contract_data()
    for edit in edits:
        edit(data)
    return data


BREAKS_BOTH = put("/definitions/Os/properties/version/type", "integer")
BREAKS_SOURCE = put("/definitions/Zone", {"type": "object", "properties": {}})
WARNS = put("/info/version", "0.9.0")


def test_0_a_host_that_serves_the_contract_is_clean_and_nothing_is_printed(
    host: Host, capsys: pytest.CaptureFixture[str]
) -> None:
    host.serve({scope: contract_text(scope) for scope in SCOPES})
    assert command_line.main(["drift", "--host", host.url, "--host-only"]) == 0
    assert capsys.readouterr() == ("", "")


def test_0_the_real_definitions_are_clean_and_show_the_installation(
    host: Host, drift: Drift
) -> None:
    host.serve({scope: definition(scope) for scope in SCOPES})
    code, report = drift("--host-only")
    assert code == 0
    assert {(f["kind"], f["wire"], f["source"]) for f in report["findings"]} == {
        ("installation-cut", "INFO", "INFO")
    }
    assert report["installation"] == {
        "scopes": ["account", "global", "user"],
        "cut": ["cost-analytics"],
        "allowed": {"clouds": ["ec2", "gce"]},
    }


def test_1_a_breaking_change(host: Host, drift: Drift) -> None:
    host.serve({"global": changed(BREAKS_BOTH)})
    code, report = drift(*ONE)
    assert (code, report["exitCode"]) == (1, 1)
    assert report["advice"]["bump"] == "major"


@pytest.mark.parametrize(
    "arguments",
    [
        ["drift"],
        ["drift", "--host", "http://h", "--against", "."],
        ["drift", "--host", "http://h", "--profile", "lenient"],
        ["drift", "--host", "http://h", "--output", "pdf=x"],
        ["drift", "--against", ""],
        ["drift", "--host", "http://h", "--specs", ""],
        ["drift", "--host", "http://h", "--cache", ""],
    ],
)
def test_2_a_wrong_command_line(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        command_line.main(arguments)
    assert left.value.code == 2


def test_2_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert command_line.main(["drift", "--against", str(tmp_path / "none")]) == 2
    nothing = ["--specs", str(tmp_path), "--host-only"]
    assert command_line.main(["drift", "--against", str(tmp_path), *nothing]) == 2


@pytest.mark.parametrize(
    ("served", "state"),
    [
        (b"", "unreachable"),
        (b"<!DOCTYPE html><title>Sign in</title>", "unreachable"),
        (b"swagger: '2.0'\npaths: {", "not-a-definition"),
        (b"swagger: '2.0'\ninfo: {title: x}\n", "not-a-definition"),
        (b"openapi: 3.0.0\ninfo: {title: x}\n", "not-a-definition"),
        (b"just words", "not-a-definition"),
        (b'{"errors": [{"code": "EndpointNotFound"}]}', "not-a-definition"),
        (changed(put("/paths", {})), "not-a-definition"),
        (changed(put("/definitions/Os/properties/version/type", "wide")), "invalid-definition"),
        (changed(put("/basePath", "/api/v2/global")), "not-a-definition"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_3_what_is_no_definition_is_neither_drift_nor_its_absence(
    served: Any, state: str, host: Host, drift: Drift
) -> None:
    host.serve({"global": served})
    code, report = drift(*ONE)
    assert code == 3
    assert [(each["scope"], each["state"]) for each in report["notChecked"]] == [("global", state)]
    assert [f for f in report["findings"] if f["scope"] == "global"] == []


def test_3_nobody_listens(drift: Drift, capsys: pytest.CaptureFixture[str]) -> None:
    line = ["drift", "--host", "http://127.0.0.1:9", "--format", "json", *ONE]
    assert command_line.main(line) == 3
    assert json.loads(capsys.readouterr().out)["notChecked"][0]["state"] == "unreachable"


def test_3_a_host_that_serves_no_definition_at_all(host: Host, drift: Drift) -> None:
    code, report = drift("--host-only")
    assert code == 3
    assert {each["scope"] for each in report["notChecked"]} == set(SCOPES)


def test_3_one_scope_that_cannot_be_checked_outweighs_what_the_others_say(
    host: Host, drift: Drift
) -> None:
    host.serve({"global": changed(BREAKS_BOTH), "account": b"<html>"})
    code, report = drift("--scope", "global", "--scope", "account", "--host-only")
    assert code == 3
    assert [f["kind"] for f in report["findings"]] == ["resp-type-changed"]


def _lose(data: Any, share: float) -> Any:
    paths = sorted(data["paths"])
    total = sum(len(item) - ("parameters" in item) for item in data["paths"].values())
    lost = 0
    for path in paths:
        item = data["paths"][path]
        size = len(item) - ("parameters" in item)
        if lost + size > total * share:
            continue
        lost += size
        del data["paths"][path]
    return data


def test_3_a_third_of_the_operations_do_not_vanish_at_once(host: Host, drift: Drift) -> None:
    host.serve({"global": _lose(contract_data(), 0.5)})
    code, report = drift(*ONE)
    assert code == 3
    assert report["notChecked"][0]["state"] == "suspicious-shrink"
    assert report["findings"] == []

    code, report = drift(*ONE, "--confirm-shrink")
    assert code == 1
    assert {f["kind"] for f in report["findings"]} == {"path-removed"}


def test_1_less_than_a_third_may_be_removed(host: Host, drift: Drift) -> None:
    host.serve({"global": _lose(contract_data(), 0.3)})
    assert drift(*ONE)[0] == 1


def test_3_a_text_that_breaks_off(host: Host, drift: Drift) -> None:
    host.serve({"global": Reply(200, contract_text("global"), cut=True)})
    code, report = drift(*ONE)
    assert code == 3
    assert report["notChecked"][0]["state"] == "unreachable"
    assert len(host.requests) == drift_command.ATTEMPTS


def test_a_host_that_fails_twice_is_asked_a_third_time(host: Host, drift: Drift) -> None:
    host.serve({"global": in_turn(Reply(503), Reply(503), contract_text("global"))})
    started = time.monotonic()
    assert drift(*ONE)[0] == 0
    assert len(host.requests) == 3
    assert time.monotonic() - started >= drift_command.BACKOFF * 3


def test_4_a_failure_of_our_own(
    host: Host, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*args: Any) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(drift_command, "check", broken)
    assert command_line.main(["drift", "--host", host.url]) == 4
    error = capsys.readouterr().err
    assert "internal error" in error
    assert "Traceback" not in error


@pytest.mark.parametrize(
    ("edit", "codes"),
    [
        (BREAKS_BOTH, {"wire": 1, "source": 1, "strict": 1, "exact": 1}),
        (drop("/definitions/ScopeIdentity"), {"wire": 0, "source": 1, "strict": 1, "exact": 1}),
        (WARNS, {"wire": 0, "source": 0, "strict": 1, "exact": 1}),
        (BREAKS_SOURCE, {"wire": 0, "source": 0, "strict": 0, "exact": 1}),
    ],
    ids=["breaks both", "breaks code", "warns", "says more"],
)
def test_a_profile_says_what_fails(
    edit: Any, codes: dict[str, int], host: Host, drift: Drift
) -> None:
    host.serve({"global": changed(edit)})
    found = {profile: drift(*ONE, "--profile", profile)[0] for profile in codes}
    assert found == codes


def test_fail_on_moves_the_level(host: Host, drift: Drift) -> None:
    host.serve({"global": changed(WARNS)})
    assert drift(*ONE, "--fail-on", "warn")[0] == 1
    assert drift(*ONE, "--fail-on", "err")[0] == 0
    host.serve({"global": changed(BREAKS_BOTH)})
    assert drift(*ONE, "--fail-on", "never")[0] == 0


def test_an_installation_is_no_drift_in_any_profile(host: Host, drift: Drift) -> None:
    host.serve({"global": definition("global")})
    assert drift(*ONE, "--profile", "exact")[0] == 0


def test_a_recorded_profile_notices_what_is_cut_later(
    host: Host, drift: Drift, tmp_path: Path
) -> None:
    host.serve({"account": contract_text("account")})
    path = tmp_path / "installation.yaml"
    account = ("--scope", "account", "--host-only", "--installation", str(path))
    assert drift(*account, "--record-profile")[0] == 0
    assert drift(*account)[1]["findings"] == []

    host.serve({"account": definition("account")})
    code, report = drift(*account, "--profile", "strict")
    assert code == 1
    assert {(f["kind"], *f["subjects"]) for f in report["findings"]} == {
        ("installation-cut-new", "clouds"),
        ("installation-cut-new", "cost-analytics"),
    }
    assert drift(*account, "--record-profile")[0] == 0
    assert drift(*account, "--profile", "strict")[0] == 0


def test_a_change_is_reported_once_with_the_operations_that_it_reaches(
    host: Host, drift: Drift
) -> None:
    edit = put("/definitions/OsForeignKey/properties/id/type", "integer")
    host.serve({"global": changed(edit)})
    _, report = drift(*ONE)
    (finding,) = report["findings"]
    assert finding["direction"] == "both"
    assert (finding["kind"], finding["also"]) == ("req-type-changed", ["resp-type-changed"])
    assert "global.images.create" in finding["sentBy"]
    assert "global.roles.list" in finding["returnedBy"]
    line = contract_text("global").decode().splitlines()[finding["line"] - 1]
    assert finding["file"].endswith("global.v1beta0.yaml")
    assert "type: string" in line


def test_equal_changes_of_things_of_one_name_are_one_finding(host: Host, drift: Drift) -> None:
    data = contract_data()
    for definition_ in data["definitions"].values():
        scope = definition_["properties"].get("scope")
        if scope and "enum" in scope:
            scope["enum"].append("zone")
    host.serve({"global": data})
    _, report = drift(*ONE)
    found = [f for f in report["findings"] if f["kind"] != "unused-changed"]
    assert sorted(f["kind"] for f in found) == ["resp-enum-value-added"]
    assert len(found[0]["subjects"]) > 5


def test_a_text_that_has_not_changed_is_not_sent_again(
    host: Host, drift: Drift, tmp_path: Path
) -> None:
    def tagged(received: Received) -> Reply:
        if received.header("If-None-Match") == '"v1"':
            return Reply(304, b"", {"ETag": '"v1"'})
        return Reply(200, changed(WARNS), {"ETag": '"v1"'})

    host.serve({"global": tagged})
    first = drift(*ONE, "--cache", str(tmp_path))[1]
    second = drift(*ONE, "--cache", str(tmp_path))[1]
    assert [f["fingerprint"] for f in first["findings"]] == [
        f["fingerprint"] for f in second["findings"]
    ]
    assert host.requests[-1].header("If-None-Match") == '"v1"'

    (tmp_path / "global.v1beta0.yml").write_text("swagger: '2.0'")  # somebody else's text
    drift(*ONE, "--cache", str(tmp_path))
    assert host.requests[-1].header("If-None-Match") is None


@pytest.mark.parametrize("tag", ['"\xe9"', '"\xff\xfe"', "x" * 5000, '"a b"'])
def test_a_tag_that_cannot_be_sent_back_is_not_kept(
    tag: str, host: Host, drift: Drift, tmp_path: Path
) -> None:
    host.serve({"global": Reply(200, contract_text("global"), {"ETag": tag})})
    for _ in range(2):
        assert drift(*ONE, "--cache", str(tmp_path))[0] == 0
        assert host.requests[-1].header("If-None-Match") is None
    assert list(tmp_path.iterdir()) == []

    text = tmp_path / "global.v1beta0.yml"
    text.write_bytes(contract_text("global"))
    digest = hashlib.sha256(text.read_bytes()).hexdigest()
    text.with_suffix(".etag").write_text(f"{tag}\n{digest}\n", encoding="utf-8")
    assert drift(*ONE, "--cache", str(tmp_path))[0] == 0


def test_3_nothing_has_changed_says_a_host_that_was_not_asked(
    host: Host, drift: Drift, tmp_path: Path
) -> None:
    host.serve({"global": Reply(304, b"", {"ETag": '"v1"'})})
    code, report = drift(*ONE, "--cache", str(tmp_path))
    assert (code, report["notChecked"][0]["state"]) == (3, "unreachable")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", ["definitions", "parameters"])
def test_1_a_contract_whose_references_lead_nowhere_is_refused_with_their_lines(
    key: str, host: Host, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = specs_of(tmp_path, "global")
    path = specs / "global.v1beta0.yaml"
    data = contract_data()
    del data[key]
    path.write_text(json.dumps(data, indent=1))
    host.serve({"global": contract_text("global")})
    line = ["drift", "--host", host.url, "--specs", str(specs), *ONE]
    assert command_line.main(line) == 1
    error = capsys.readouterr().err
    assert f"#/{key}/" in error
    assert re.search(r"global\.v1beta0\.yaml:\d+:\d+: error: .* leads nowhere", error)


def test_names_that_a_pointer_has_to_escape_are_followed(host: Host, drift: Drift) -> None:
    data = contract_data()
    data["parameters"]["a/b~c"] = {"name": "q", "in": "query", "type": "string"}
    data["paths"]["/os/"]["get"]["parameters"].append({"$ref": "#/parameters/a~1b~0c"})
    data["definitions"]["Os/2"] = data["definitions"].pop("Os")
    served = json.dumps(data).replace('"#/definitions/Os"', '"#/definitions/Os~12"')
    host.serve({"global": served})
    code, report = drift(*ONE)
    assert code == 1
    kinds = [finding["kind"] for finding in report["findings"]]
    assert sorted(kinds) == ["definition-renamed", "param-added-optional"]


def test_files_are_compared_like_a_host(tmp_path: Path) -> None:
    (tmp_path / "global.v1beta0.json").write_text(json.dumps(changed(BREAKS_BOTH)))
    assert command_line.main(["drift", "--against", str(tmp_path), *ONE]) == 1


def test_the_contract_is_compared_with_the_scopes_that_it_has(
    host: Host, drift: Drift, tmp_path: Path
) -> None:
    host.serve({"global": contract_text("global")})
    specs = specs_of(tmp_path, "global")
    code, report = drift("--host-only", "--specs", str(specs))
    assert (code, report["scopes"], report["findings"]) == (0, ["global"], [])


def test_no_request_carries_a_secret(host: Host, drift: Drift) -> None:
    host.serve({"global": contract_text("global")})
    drift(*ONE)
    names = {name for received in host.requests for name in received.headers}
    assert not names & {"authorization", "cookie", "x-scalr-key-id", "x-scalr-signature"}


def test_the_module_runs_as_a_command(host: Host) -> None:
    import subprocess

    host.serve({"global": changed(BREAKS_BOTH)})
    line = [sys.executable, "-m", "generator", "drift", "--host", host.url, *ONE]
    ran = subprocess.run(line, capture_output=True, text=True, cwd=ROOT, check=False)
    assert ran.returncode == 1
    assert "resp-type-changed" in ran.stdout
