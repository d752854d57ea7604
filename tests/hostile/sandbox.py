"""Imports generated packages in a process that may neither write, connect nor start anything.

The process is started with -I -B, loads the runtime of the client once and forks for each package, so
that what one package does to the interpreter cannot reach the next.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

_CHILD = r"""
import importlib, json, os, sys, traceback
sys.path.insert(0, sys.argv[1])
import httpx, attrs
import scalr_client, scalr_client.client, scalr_client.model, scalr_client.pager, scalr_client.resource
import scalr_client.request, scalr_client.transport

WRITES = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_TRUNC
REFUSED = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.remove",
           "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.kill",
           "os.putenv", "os.truncate", "shutil.", "ctypes.", "pty.", "webbrowser.", "urllib.")

def guard(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & WRITES:
        raise RuntimeError(f"writes {args[0]!r}")
    if event.startswith(REFUSED):
        raise RuntimeError(f"refused: {event}")

def check(folder):
    sys.addaudithook(guard)
    package = os.path.join(folder, "scalr_client")
    scalr_client.__path__ = [package]
    for name in [n for n in sys.modules if n.startswith(("scalr_client.models", "scalr_client.types",
                 "scalr_client.user", "scalr_client.account", "scalr_client.global_"))]:
        del sys.modules[name]
    with open(os.path.join(folder, ".manifest.json"), encoding="utf-8") as stream:
        files = json.load(stream)["files"]
    names = [f[:-3].removesuffix("/__init__").replace("/", ".") for f in files if f.endswith(".py")]
    wanted = [n for n in names if n.split(".")[1:2] and n.split(".")[1] in
              ("models", "types", "user", "account", "global_")]
    for name in sorted(wanted):
        importlib.import_module(name)
    models = importlib.import_module("scalr_client.models")
    for name in models.__all__:
        cls = getattr(models, name)
        wires = dict.fromkeys(cls._KNOWN)
        back = cls.from_dict({**wires, "odd": 1}).to_dict()
        if back != {**wires, "odd": 1}:
            raise AssertionError(f"{name} loses {set(wires) ^ set(back)}")
    return len(wanted)

for line in sys.stdin:
    folder = json.loads(line)
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            answer = {"modules": check(folder)}
        except BaseException as bad:
            where = traceback.extract_tb(bad.__traceback__)[-1]
            place = f"{os.path.basename(where.filename)}:{where.lineno}"
            answer = {"error": f"{type(bad).__name__}: {bad} ({place})"}
        os.write(writer, json.dumps(answer).encode()[:60000])
        os._exit(0)
    os.close(writer)
    text = b""
    while piece := os.read(reader, 65536):
        text += piece
    os.close(reader)
    os.waitpid(child, 0)
    print(text.decode() or '{"error": "died"}', flush=True)
"""


class Sandbox:
    """A running sandbox; `check` asks it about one generated tree."""

    def __init__(self, runtime: Path) -> None:
        command = [sys.executable, "-I", "-B", "-c", _CHILD, str(runtime)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def check(self, tree: Path) -> str:
        """What goes wrong when every generated module of ``tree`` is imported and every model used."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(str(tree)) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '{"error": "the sandbox died"}')
        return str(answer.get("error", ""))

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *failure: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)
        if self._process.stdout is not None:
            self._process.stdout.close()
