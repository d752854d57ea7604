"""Kinds that no edit of a definition brings about: what a host serves, what lies in the repository.

Each scenario prepares the host and a specs folder, and gives the arguments of the command and what it
must find: kind, WIRE, SOURCE and direction.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.contract import files as contract_files
from generator.output import tree as output_tree
from generator.output.overlay import Sources
from generator.pipeline import build
from tests.support.definitions import SPECS

from .conftest import Host, contract_text, definition
from .editing import put

Found = tuple[str, str, str, str]


class Scenario(NamedTuple):
    arguments: list[str]
    found: list[Found]
    code: int


def specs_of(folder: Path, *scopes: str) -> Path:
    """A specs folder with the committed contract of some scopes."""
    specs = folder / "specs"
    specs.mkdir()
    for scope in scopes:
        (specs / contract_files.file_name(scope)).write_bytes(contract_text(scope))
    return specs


def _only(*scopes: str) -> list[str]:
    return [word for scope in scopes for word in ("--scope", scope)]


def _profile(specs: Path, **data: Any) -> None:
    text = yaml.safe_dump({"scopes": ["account", "global"], **data})
    (specs / "installation.yaml").write_text(text)


def _service_added(host: Host, folder: Path) -> Scenario:
    host.serve({"global": contract_text("global"), "account": contract_text("account")})
    specs = specs_of(folder, "global")
    arguments = ["--specs", str(specs), *_only("account", "global")]
    return Scenario(arguments, [("service-added", "INFO", "INFO", "none")], 0)


def _service_removed(host: Host, folder: Path) -> Scenario:
    host.serve({"global": contract_text("global")})
    specs = specs_of(folder, "global", "account")
    _profile(specs)
    arguments = ["--specs", str(specs), *_only("account", "global")]
    return Scenario(arguments, [("service-removed", "ERR", "ERR", "none")], 1)


def _scope_not_served(host: Host, folder: Path) -> Scenario:
    host.serve({"global": contract_text("global")})
    arguments = _only("account", "global")
    return Scenario(arguments, [("scope-not-served", "INFO", "INFO", "none")], 0)


def _scope_older_name(host: Host, folder: Path) -> Scenario:
    data = yaml.safe_load(contract_text("global"))
    put("/basePath", "/api/v1beta0/admin")(data)
    host.serve({"admin": data})
    return Scenario(_only("global"), [("scope-older-name", "INFO", "INFO", "none")], 0)


def _installation_cut(host: Host, folder: Path) -> Scenario:
    host.serve({"global": definition("global")})
    return Scenario(_only("global"), [("installation-cut", "INFO", "INFO", "none")], 0)


def _installation_cut_new(host: Host, folder: Path) -> Scenario:
    host.serve({"global": definition("global")})
    specs = specs_of(folder, "global")
    _profile(specs, cut=[])
    arguments = ["--specs", str(specs), *_only("global")]
    return Scenario(arguments, [("installation-cut-new", "WARN", "WARN", "none")], 0)


def _installation_restored(host: Host, folder: Path) -> Scenario:
    host.serve({"global": contract_text("global")})
    specs = specs_of(folder, "global")
    _profile(specs, cut=["cost-analytics"])
    arguments = ["--specs", str(specs), *_only("global")]
    return Scenario(arguments, [("installation-restored", "INFO", "INFO", "none")], 0)


def _correction_unneeded(host: Host, folder: Path) -> Scenario:
    data = definition("global")
    for name in ("Cloudstack", "Openstack"):
        key = f"/definitions/{name}CloudCredentials/x-createOnly"
        put(key, ["cloudCredentialsType", "provider"])(data)
    data["definitions"]["CloudstackCloudCredentials"]["x-createOnly"].append("provider")
    host.serve({"global": data})
    return Scenario(_only("global"), [("correction-unneeded", "INFO", "WARN", "none")], 0)


def _correction_stale(host: Host, folder: Path) -> Scenario:
    specs = specs_of(folder, "global")
    corrections = (SPECS / "corrections.yaml").read_text()
    entry = {
        "why": "the licence was misspelt",
        "source": "the text itself",
        "scopes": ["global"],
        "at": "/info/contact",
        "change": {"from": {"name": "Skalr"}, "to": {"name": "Scalr"}},
    }
    text = corrections + yaml.safe_dump([entry])
    (specs / "corrections.yaml").write_text(text)
    host.serve({"global": definition("global")})
    arguments = ["--specs", str(specs), *_only("global")]
    return Scenario(arguments, [("correction-stale", "WARN", "ERR", "none")], 1)


def _acknowledged(kind: str, until: str) -> Callable[[Host, Path], Scenario]:
    def scenario(host: Host, folder: Path) -> Scenario:
        host.serve({"global": contract_text("global")})
        path = folder / "acknowledged.yaml"
        entry = {"fingerprint": "drift-0123456789ab", "who": "me", "why": "so", "until": until}
        path.write_text(json.dumps([entry]))
        arguments = ["--acknowledged", str(path), *_only("global")]
        return Scenario(arguments, [(kind, "WARN", "WARN", "none")], 0)

    return scenario


def _cosmetic(host: Host, folder: Path) -> Scenario:
    data = yaml.safe_load(contract_text("global"))
    put("/paths/~1os~1/get/deprecated", False)(data)
    host.serve({"global": data})
    found = [("cosmetic", "INFO", "INFO", "none")]
    return Scenario(["--profile", "exact", *_only("global")], found, 1)


def generated_tree(folder: Path) -> Path:
    """A repository in a folder: the contract, and the client that it gives."""
    specs = specs_of(folder, "user", "account", "global")
    for name in ("names.lock.yaml", "corrections.yaml", "pins.yaml"):
        shutil.copy(SPECS / name, specs / name)
    if not _TREE:
        files = build(contract_files.load(specs), Sources.read()).files
        _TREE.update(output_tree.with_manifest(files))
    for name, text in _TREE.items():
        path = folder / "generated" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return specs


_TREE: dict[str, str] = {}


def _generated(kind: str, edit: Callable[[Path], None]) -> Callable[[Host, Path], Scenario]:
    def scenario(host: Host, folder: Path) -> Scenario:
        host.serve({"global": contract_text("global")})
        specs = generated_tree(folder)
        edit(folder / "generated")
        arguments = ["--specs", str(specs), *_only("global")]
        return Scenario(arguments, [(kind, "ERR", "ERR", "none")], 1)

    return scenario


MODULE = "scalr_client/global_/__init__.py"


def _edit(out: Path) -> None:
    path = out / MODULE
    path.write_text(path.read_text() + "# by hand\n")


def _age(out: Path) -> None:
    """An older generator wrote this file, and said so in its manifest."""
    _edit(out)
    manifest = json.loads((out / output_tree.MANIFEST).read_text())
    manifest["files"][MODULE] = output_tree.digest((out / MODULE).read_text())
    (out / output_tree.MANIFEST).write_text(json.dumps(manifest))


def _orphan(out: Path) -> None:
    (out / "scalr_client/leftover.py").write_text("")
    manifest = json.loads((out / output_tree.MANIFEST).read_text())
    manifest["files"]["scalr_client/leftover.py"] = output_tree.digest("")
    (out / output_tree.MANIFEST).write_text(json.dumps(manifest))


SPECIAL: dict[str, Callable[[Host, Path], Scenario]] = {
    "service-added": _service_added,
    "service-removed": _service_removed,
    "scope-not-served": _scope_not_served,
    "scope-older-name": _scope_older_name,
    "installation-cut": _installation_cut,
    "installation-cut-new": _installation_cut_new,
    "installation-restored": _installation_restored,
    "correction-unneeded": _correction_unneeded,
    "correction-stale": _correction_stale,
    "ack-expired": _acknowledged("ack-expired", "2020-01-31"),
    "ack-unused": _acknowledged("ack-unused", "2099-01-31"),
    "cosmetic": _cosmetic,
    "generated-stale": _generated("generated-stale", _age),
    "generated-edited": _generated("generated-edited", _edit),
    "generated-missing": _generated("generated-missing", lambda out: (out / MODULE).unlink()),
    "generated-orphaned": _generated("generated-orphaned", _orphan),
    "generated-added": _generated(
        "generated-added", lambda out: (out / "scalr_client/mine.py").write_text("")
    ),
}
"""By the kind that they bring about."""
WITH_REPOSITORY = {kind for kind in SPECIAL if kind.startswith("generated-")}
