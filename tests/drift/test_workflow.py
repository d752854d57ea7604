"""What CI runs: the scripts of the action for real, and the rules that the workflow keeps."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.definitions import ROOT, SCOPES

from .conftest import Host, contract_text
from .test_outcomes import BREAKS_BOTH, changed

ACTION = ROOT / ".github/actions/drift"
WORKFLOW = ROOT / ".github/workflows/drift.yml"


def bash(
    script: str, *arguments: str, cwd: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    env = {"PATH": os.environ["PATH"], "HOME": str(cwd), "GIT_CONFIG_GLOBAL": os.devnull}
    line = ["bash", str(ACTION / script), *arguments]
    return subprocess.run(
        line, cwd=cwd, env={**env, **environment}, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(("edits", "code"), [((), 0), ((BREAKS_BOTH,), 1)])
def test_the_action_leaves_reports_and_only_the_code_as_output(
    edits: tuple[Any, ...], code: int, host: Host, tmp_path: Path
) -> None:
    host.serve({scope: contract_text(scope) for scope in SCOPES} | {"global": changed(*edits)})
    output, summary = tmp_path / "output", tmp_path / "summary"
    ran = bash(
        "check.sh", cwd=tmp_path,
        DRIFT_HOST=host.url, DRIFT_PROFILE="wire", DRIFT_REPORTS="reports", DRIFT_FAIL="true",
        DRIFT_ROOT=str(ROOT), DRIFT_PYTHON=sys.executable,
        GITHUB_OUTPUT=str(output), GITHUB_STEP_SUMMARY=str(summary),
    )  # fmt: skip
    # generated/ may be ahead of or behind specs/ while somebody works on the templates
    found = {0, 1} if code == 0 else {1}
    assert ran.returncode in found, ran.stderr
    assert re.fullmatch(r"exit-code=\d\n", output.read_text())
    assert summary.read_text().startswith("<!-- scalr-drift -->")
    names = {path.name for path in (tmp_path / "reports").iterdir()}
    assert names == {"drift.json", "drift.md", "drift.xml", "drift.html", "exit-code"}
    assert all(line.startswith("::") for line in ran.stdout.splitlines())


FAKE_GH = """#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_LOG"
case "$1 $2" in
  'issue list'|'pr list') printf '%s\\n' "$GH_FOUND" ;;
esac
"""


@pytest.fixture
def gh(tmp_path: Path) -> dict[str, str]:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "gh").write_text(FAKE_GH)
    (tools / "gh").chmod(0o755)
    return {"PATH": f"{tools}:{os.environ['PATH']}", "GH_LOG": str(tmp_path / "gh.log")}


def _reports(folder: Path, *codes: int) -> str:
    for index, code in enumerate(codes):
        report = folder / "reports" / f"drift-{index}"
        report.mkdir(parents=True)
        (report / "exit-code").write_text(f"{code}\n")
        (report / "drift.md").write_text("`row`\n" * 50_000)
    return str(folder / "reports")


@pytest.mark.parametrize(
    ("codes", "found", "done"),
    [
        ((0, 1), "", ["issue list", "label create", "issue create"]),
        ((1,), "7 OPEN", ["issue list", "issue edit"]),
        ((3,), "7 CLOSED", ["issue list", "issue edit", "issue reopen"]),
        ((0, 0), "7 OPEN", ["issue list", "issue edit", "issue close"]),
        ((0,), "7 CLOSED", ["issue list"]),
        ((0,), "", ["issue list"]),
    ],
)
def test_one_issue_is_kept_up_to_date(
    codes: tuple[int, ...], found: str, done: list[str], gh: dict[str, str], tmp_path: Path
) -> None:
    ran = bash("issue.sh", _reports(tmp_path, *codes), cwd=tmp_path, **gh, GH_FOUND=found)
    assert ran.returncode == 0, ran.stderr
    calls = (tmp_path / "gh.log").read_text().splitlines()
    assert [" ".join(call.split()[:2]) for call in calls] == done


def test_a_host_without_a_report_counts_as_a_failure(gh: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "reports" / "drift-0").mkdir(parents=True)
    bash("issue.sh", str(tmp_path / "reports"), cwd=tmp_path, **gh, GH_FOUND="")
    assert "issue create" in (tmp_path / "gh.log").read_text()


def test_the_proposal_takes_the_contract_and_the_client_and_nothing_else(
    gh: dict[str, str], tmp_path: Path
) -> None:
    def git(*arguments: str) -> str:
        line = ["git", "-c", "user.name=t", "-c", "user.email=t@example.com", *arguments]
        env = {"PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": os.devnull, "HOME": str(tmp_path)}
        return subprocess.run(
            line, cwd=work, env=env, check=True, capture_output=True, text=True
        ).stdout

    work, origin = tmp_path / "work", tmp_path / "origin"
    work.mkdir()
    subprocess.run(["git", "init", "-q", "--bare", str(origin)], check=True)
    git("init", "-q", "-b", "main")
    for name in ("specs/user.yaml", "generated/client.py", ".github/workflows/ci.yml"):
        (work / name).parent.mkdir(parents=True, exist_ok=True)
        (work / name).write_text("old\n")
    git("add", ".")
    git("commit", "-q", "-m", "first")
    git("remote", "add", "origin", str(origin))
    git("push", "-q", "origin", "main")
    for name in ("specs/user.yaml", "generated/client.py", ".github/workflows/ci.yml"):
        (work / name).write_text("new\n")
    proposal = tmp_path / "proposal"
    proposal.mkdir()
    (proposal / "contract.patch").write_text(git("diff"))
    (proposal / "drift.md").write_text("what changed\n")
    git("checkout", "-q", ".")

    ran = bash("propose.sh", str(proposal), cwd=work, **gh, GH_FOUND="0")

    assert ran.returncode == 0, ran.stderr
    changed_files = git("diff", "--name-only", "main", "drift/contract").split()
    assert changed_files == ["generated/client.py", "specs/user.yaml"]
    assert git("log", "-1", "--format=%s", "main").strip() == "first"
    calls = (tmp_path / "gh.log").read_text()
    assert "pr create --head drift/contract --base main" in calls
    assert "merge" not in calls


def _steps(job: dict[str, Any]) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = job["steps"]
    return steps


def test_the_workflow_has_no_secret_and_writes_only_where_it_must() -> None:
    text = WORKFLOW.read_text()
    flow = yaml.safe_load(text)
    assert "secrets." not in text
    assert "pull_request" not in str(flow[True])
    assert flow["permissions"] == {"contents": "read"}
    granted = {name: job.get("permissions", {}) for name, job in flow["jobs"].items()}
    assert granted == {
        "check": {},
        "tell": {"contents": "read", "issues": "write"},
        "regenerate": {},
        "propose": {"contents": "write", "pull-requests": "write"},
    }
    assert "merge" not in (ACTION / "propose.sh").read_text().split()


def test_nothing_is_interpolated_into_a_script() -> None:
    flow = yaml.safe_load(WORKFLOW.read_text())
    action = yaml.safe_load((ACTION / "action.yml").read_text())
    steps = [step for job in flow["jobs"].values() for step in _steps(job)]
    for step in [*steps, *action["runs"]["steps"]]:
        assert "${{" not in step.get("run", "")


def test_jobs_that_can_write_run_nothing_that_came_from_a_host() -> None:
    flow = yaml.safe_load(WORKFLOW.read_text())
    for name in ("tell", "propose"):
        runs = [step["run"] for step in _steps(flow["jobs"][name]) if "run" in step]
        assert len(runs) == 1
        assert runs[0].startswith("bash .github/actions/drift/")


def test_the_hook_runs_the_check_of_generated() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert hook["entry"] == "python -m generator generate --check"
    assert hook["pass_filenames"] is False
