"""Supply chain: pinned by hash for development, bounded for users, tested at both ends."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
GENERATED = ROOT / "generated"
BOUNDED = re.compile(r"([a-z0-9-]+)(?:\[[a-z,]+\])?>=([0-9.]+),<([0-9.]+)")


def project(folder: Path) -> dict[str, Any]:
    """The ``project`` table of a folder."""
    with (folder / "pyproject.toml").open("rb") as stream:
        table: dict[str, Any] = tomllib.load(stream)["project"]
    return table


def dependencies(folder: Path) -> list[str]:
    """All that a project may pull in, extras included."""
    table = project(folder)
    extras = table.get("optional-dependencies", {}).values()
    return [*table["dependencies"], *(each for extra in extras for each in extra)]


@pytest.mark.parametrize("folder", [ROOT, GENERATED], ids=["generator", "client"])
def test_every_dependency_of_users_has_a_lowest_and_an_untested_major(folder: Path) -> None:
    for each in dependencies(folder):
        if not re.fullmatch(r"[a-z]+==[0-9.]+", each):
            assert BOUNDED.fullmatch(each), each


@pytest.mark.parametrize("name", ["dev.txt", "build.txt"])
def test_what_is_installed_here_is_pinned_and_hashed(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    entries = [e for e in re.split(r"\n(?=\S)", text) if e.strip() and not e.startswith("#")]
    assert entries
    for entry in entries:
        assert re.match(r"[A-Za-z0-9._-]+==[^ ]+", entry), entry
        assert "--hash=sha256:" in entry, entry
    assert "://" not in text


WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_has_no_more_rights_than_it_needs(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    data = yaml.safe_load(text)
    assert data.get("permissions") in ({}, {"contents": "read"})
    assert "pull_request_target" not in text
    assert "secrets." not in text
    for job in data["jobs"].values():
        assert "timeout-minutes" in job
        for step in job["steps"]:
            assert not re.search(r"\$\{\{.*(title|body|head_ref|message)", step.get("run", ""))


def test_the_release_is_trusted_attested_and_pinned() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert jobs["build"]["permissions"] == {"contents": "read"}
    assert jobs["publish"]["permissions"] == {"id-token": "write", "attestations": "write"}
    assert jobs["publish"]["environment"]
    used = [step["uses"] for job in jobs.values() for step in job["steps"] if "uses" in step]
    assert all(re.fullmatch(r"[a-z-]+/[a-z-]+@[0-9a-f]{40}", each) for each in used)
    assert {each.partition("@")[0] for each in used} >= {
        "actions/attest-build-provenance",
        "pypa/gh-action-pypi-publish",
    }
    assert "password" not in text


SMOKE = """
import importlib, pkgutil, warnings
warnings.simplefilter("error", DeprecationWarning)
import attrs, httpx
import scalr_client
from scalr_client import AsyncScalr, Scalr
for module in pkgutil.walk_packages(scalr_client.__path__, "scalr_client."):
    if not module.name.endswith(("__main__", "plugin")):
        importlib.import_module(module.name)
warnings.resetwarnings()
from scalr_client.testing import FakeScalr
with FakeScalr() as fake, fake.client() as scalr:
    made = scalr.user.farms.create(name="web")
    assert scalr.user.farms.get(made.id).name == "web"
    assert "web" in [farm.name for farm in scalr.user.farms.list()]
    scalr.user.farms.delete(made.id)
import asyncio
from scalr_client.aiohttp import AiohttpTransport
async def main(**options):
    with FakeScalr() as fake:
        async with fake.async_client(**options) as scalr:
            made = await scalr.user.farms.create(name="web")
            assert made.id in [farm.id async for farm in scalr.user.farms.list()]
asyncio.run(main())
async def over_aiohttp():
    await main(transport=AiohttpTransport())
asyncio.run(over_aiohttp())
from importlib.metadata import version
names = ("aiohttp", "attrs", "httpx", "orjson", "sniffio", "starlette", "uvicorn")
print(*(f"{name}=={version(name)}" for name in names))
"""


@pytest.mark.slow
@pytest.mark.parametrize("end", ["lowest", "newest"])
def test_the_client_works_with_the_lowest_and_the_newest_it_allows(
    tmp_path: Path, end: str
) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=True)
    python = str(home / "bin" / "python")
    constraints = tmp_path / "constraints.txt"
    pins = [
        f"{found[1]}=={found[2]}.*"
        for each in dependencies(GENERATED)
        if (found := BOUNDED.fullmatch(each)) is not None
    ]
    constraints.write_text("\n".join(pins) + "\n" if end == "lowest" else "")
    source = tmp_path / "client"
    subprocess.run(["cp", "-r", str(GENERATED), str(source)], check=True)
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--upgrade", "--constraint", str(constraints), f"{source}[aiohttp,fast,testing]"]
    installed = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert installed.returncode == 0, installed.stderr[-2000:]
    ran = subprocess.run(
        [python, "-I", "-c", SMOKE], capture_output=True, text=True, cwd=tmp_path, timeout=300
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    for pin in pins if end == "lowest" else ():
        name, _, wanted = pin.removesuffix(".*").partition("==")
        assert name == "pytest" or f"{name}=={wanted}" in ran.stdout, ran.stdout


@pytest.mark.slow
def test_a_built_client_holds_the_package_and_nothing_else(tmp_path: Path) -> None:
    source = tmp_path / "client"
    subprocess.run(["cp", "-r", str(GENERATED), str(source)], check=True)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
    subprocess.run([*command, "--wheel-dir", str(tmp_path), str(source)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    import zipfile

    names = zipfile.ZipFile(wheel).namelist()
    assert all(n.startswith(("scalr_client/", "scalr_client-")) for n in names)
    assert "scalr_client/py.typed" in names
    assert not [n for n in names if n.endswith((".pth", ".so", ".sh")) or "/." in n]
