"""The peers: environments made on demand, and the clients that they generate from the same contract.

Versions are pinned in `requirements-*.txt` and here. A peer that cannot be had (no Java, no npm, no
network) is left out, and `missing` says why.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from .measure import ROOT, WORK, Ran, run

SCOPES: Final = ("user", "account", "global")
SPECS: Final = ROOT / "specs"
SWAGGER2OPENAPI: Final = "swagger2openapi@7.0.8"
_HERE: Final = Path(__file__).resolve().parent


@dataclass
class Peers:
    """Environments, converted contracts and generated clients below `WORK`."""

    missing: dict[str, str] = field(default_factory=dict)
    clients: Path = WORK / "clients"
    """A folder to import the peers' clients from."""

    @property
    def generators(self) -> Path:
        return WORK / "generators" / "bin"

    @property
    def python(self) -> Path:
        """The interpreter that the clients run on."""
        return WORK / "runtime" / "bin" / "python"

    @property
    def converter(self) -> Path:
        return WORK / "npm" / "node_modules" / ".bin" / "swagger2openapi"

    def prepare(self) -> None:
        """Make what is not there yet. Raises `RuntimeError` if not even the codecs can be had."""
        environment("runtime", "clients")
        self._try("generators", lambda: environment("generators", "generators"))
        self._try("swagger2openapi", self._install_converter)
        self.clients.mkdir(parents=True, exist_ok=True)
        if not self._try("converted contracts", lambda: self.convert(self.clients)):
            return
        self._try("openapi-python-client", lambda: self._once("opc_user", self._opc_user))
        self._try("datamodel-code-generator", lambda: self._once("dcg_user.py", self._dcg_user))
        if shutil.which("java") is None:
            self.missing["openapi-generator"] = "there is no Java"
        else:
            self._try("openapi-generator", lambda: self._once("oag_user", self._oag_user))

    def _try(self, name: str, make: Callable[[], object]) -> bool:
        try:
            make()
        except (RuntimeError, OSError, subprocess.SubprocessError) as error:
            self.missing[name] = str(error).strip().splitlines()[-1][:200]
            return False
        return True

    def _once(self, name: str, make: Callable[[Path], object]) -> None:
        if not (self.clients / name).exists():
            make(self.clients)

    def _install_converter(self) -> None:
        if not self.converter.exists():
            (WORK / "npm").mkdir(parents=True, exist_ok=True)
            quiet = ["--silent", "--no-audit", "--no-fund"]
            run(["npm", "install", *quiet, "--prefix", WORK / "npm", SWAGGER2OPENAPI])

    def convert(self, out: Path) -> Ran:
        """OpenAPI 3 of the three scopes, for the generators that read nothing else."""
        out.mkdir(parents=True, exist_ok=True)
        return _all(
            [self.converter, SPECS / f"{scope}.v1beta0.yaml", "-o", out / f"{scope}.json"]
            for scope in SCOPES
        )

    def generate_opc(self, out: Path) -> Ran:
        return _all((self._opc(scope, out / f"opc_{scope}") for scope in SCOPES), self._path())

    def _opc(self, scope: str, out: Path) -> list[str | Path]:
        source = self.clients / f"{scope}.json"
        return [self.generators / "openapi-python-client", "generate", "--path", source,
                "--meta", "none", "--overwrite", "--output-path", out]  # fmt: skip

    def _opc_user(self, out: Path) -> None:
        run(self._opc("user", out / "opc_user"), env=self._path())

    def generate_dcg(self, out: Path) -> Ran:
        out.mkdir(parents=True, exist_ok=True)
        return _all(self._dcg(scope, out / f"dcg_{scope}.py") for scope in SCOPES)

    def _dcg(self, scope: str, out: Path) -> list[str | Path]:
        source = self.clients / f"{scope}.json"
        return [self.generators / "datamodel-codegen", "--input", source, "--output", out,
                "--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel",
                "--formatters", "builtin"]  # fmt: skip

    def _dcg_user(self, out: Path) -> None:
        run(self._dcg("user", out / "dcg_user.py"))

    def generate_oag(self, out: Path) -> Ran:
        """All three scopes in one run of the Java program, which is its fastest way."""
        folder = out / "configurations"
        folder.mkdir(parents=True)
        files = []
        for scope in SCOPES:
            file = folder / f"{scope}.yaml"
            file.write_text(
                f"generatorName: python\ninputSpec: {SPECS / f'{scope}.v1beta0.yaml'}\n"
                f"outputDir: {out / f'oag_{scope}'}\npackageName: oag_{scope}\n",
                "utf-8",
            )
            files.append(file)
        return run([self.generators / "openapi-generator-cli", "batch", *files])

    def _oag_user(self, out: Path) -> None:
        source = SPECS / "user.v1beta0.yaml"
        run([self.generators / "openapi-generator-cli", "generate", "-g", "python", "-i", source,
             "-o", out / "oag_user", "--package-name", "oag_user"])  # fmt: skip

    def _path(self) -> dict[str, str]:
        """The environment of a generator that calls the formatter beside it."""
        return {**os.environ, "PATH": f"{self.generators}{os.pathsep}{os.environ.get('PATH', '')}"}


def _all(commands: Iterable[Sequence[str | Path]], env: dict[str, str] | None = None) -> Ran:
    total = Ran(0.0, 0.0, 0.0)
    for command in commands:
        ran = run(command, env=env)
        total = Ran(total.wall + ran.wall, total.cpu + ran.cpu, max(total.peak_mib, ran.peak_mib))
    return total


def environment(name: str, requirements: str) -> None:
    """A virtual environment with exactly the pinned packages; made anew when the pins change."""
    folder = WORK / name
    pins = _HERE / f"requirements-{requirements}.txt"
    mark = folder / "pins.txt"
    if mark.exists() and mark.read_bytes() == pins.read_bytes():
        return
    print(f"making the environment {name}", file=sys.stderr, flush=True)
    run([sys.executable, "-m", "venv", "--clear", folder])
    run([folder / "bin" / "python", "-m", "pip", "install", "--quiet",
         "--disable-pip-version-check", "--require-hashes", "-r", pins])  # fmt: skip
    shutil.copyfile(pins, mark)
