"""Small definitions, hosts that serve them well or badly, and clients made from them."""

from __future__ import annotations

import copy
import gzip
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from benchmarks import codecs
from generator.cli.main import main
from tests.support.loopback import Loopback, Received, Reply, Script, make_certificate

ROOT = Path(__file__).resolve().parent.parent.parent
SPECS = ROOT / "specs"
SCOPES = ("user", "account", "global")
VERSION = "v1beta0"
Json = dict[str, Any]


def load_yaml(text: str | bytes) -> Any:
    """YAML read by the library's own loader, independently of the generator's parser."""
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506


def to_yaml(data: Any) -> str:
    """YAML as a host would write it."""
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True)


# Small definitions -----------------------------------------------------------------------------

ID = {"type": "integer", "readOnly": True}
PATH_ID = {"in": "path", "required": True, "type": "integer"}


def ref(name: str, **more: Any) -> Json:
    return {"$ref": f"#/definitions/{name}", **more}


def envelope(item: str, *, is_list: bool = False) -> Json:
    """The envelope around the data of a response."""
    data = {"type": "array", "items": ref(item)} if is_list else ref(item)
    properties = {"meta": ref("ApiMetaContainer"), "data": data}
    return {"properties": properties | ({"pagination": ref("ApiPagination")} if is_list else {})}


def respond(schema: str = "", status: int = 200) -> dict[int, Json]:
    response: Json = {"description": "What comes back."}
    return {status: response | ({"schema": ref(schema)} if schema else {})}


def body(schema: Json, name: str = "object", *, required: bool = True) -> Json:
    return {"in": "body", "name": name, "required": required, "schema": schema}


def definition(
    *, scope: str = "user", paths: Json | None = None, definitions: Json | None = None, **more: Any
) -> Json:
    """A whole definition, shaped as a host's: things that can be listed, read, made and changed."""
    prefix = {"user": "/{envId}", "account": "/{accountId}"}.get(scope, "")
    own = [{"name": prefix[2:-1], **PATH_ID}] if prefix else []
    thing = {"name": "thingId", **PATH_ID}
    document: Json = {
        "basePath": f"/api/{VERSION}/{scope}",
        "definitions": {
            "ApiMetaContainer": {"properties": {"sample": {"type": "string"}}},
            "ApiPagination": {"properties": {"next": {"type": "string"}}},
            "Thing": {
                "description": "One of the things.",
                "properties": {
                    "id": dict(ID),
                    "name": {"type": "string", "description": "What it is called."},
                    "size": {"type": "integer", "default": 1},
                },
                "required": ["name"],
                "x-createOnly": ["size"],
                "x-filterable": ["id", "name"],
                "x-usedIn": [f"/{scope}{prefix}/things/"],
            },
            "ThingDetails": envelope("Thing"),
            "ThingList": envelope("Thing", is_list=True),
        },
        "info": {"title": "Scalr API", "version": "1.0.0"},
        "paths": {
            f"{prefix}/things/": {
                "parameters": list(own),
                "get": {"responses": respond("ThingList")},
                "post": {
                    "parameters": [body(ref("Thing"))],
                    "responses": respond("ThingDetails", 201),
                },
            },
            f"{prefix}/things/{{thingId}}/": {
                "parameters": [*own, thing],
                "get": {"responses": respond("ThingDetails")},
                "patch": {
                    "parameters": [body(ref("Thing"))],
                    "responses": respond("ThingDetails"),
                },
                "delete": {"responses": respond(status=204)},
            },
        },
        "produces": ["application/json"],
        "swagger": "2.0",
    }
    document["definitions"].update(copy.deepcopy(definitions or {}))
    document["paths"].update(copy.deepcopy(paths or {}))
    return {**document, **more}


def all_scopes() -> dict[str, Json]:
    """A small definition for each scope."""
    return {scope: definition(scope=scope) for scope in SCOPES}


def write_folder(folder: Path, documents: Mapping[str, Any]) -> Path:
    """``{scope}.v1beta0.yml`` for each document (text, bytes or data)."""
    folder.mkdir(parents=True, exist_ok=True)
    for scope, document in documents.items():
        text = document if isinstance(document, str | bytes) else to_yaml(document)
        raw = text if isinstance(text, bytes) else text.encode()
        (folder / f"{scope}.{VERSION}.yml").write_bytes(raw)
    return folder


def empty_companions(
    specs: Path, *, corrections: Any = None, pins: Any = None, names: Any = None
) -> Path:
    """A specs folder with companions of its own, so that the project's are not taken."""
    (specs / "prose").mkdir(parents=True, exist_ok=True)
    (specs / "corrections.yaml").write_text(to_yaml(corrections or []))
    (specs / "pins.yaml").write_text(to_yaml(pins or {}))
    (specs / "names.lock.yaml").write_text(to_yaml(names or {}))
    for name in ("scopes", "resources", "operations", "definitions", "properties", "parameters"):
        (specs / "prose" / f"{name}.yaml").write_text("{}\n")
    return specs


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes: what "byte-identical" is about."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


# Clients made from definitions ------------------------------------------------------------------


def run(*argv: object) -> int:
    """A command of the generator, in this process."""
    return main([str(part) for part in argv])


def fetch_into(specs: Path, documents: Mapping[str, Any]) -> Path:
    """The contract of ``documents`` in a specs folder."""
    source = write_folder(specs.parent / (specs.name + "-source"), documents)
    scopes = [part for scope in documents for part in ("--scope", scope)]
    assert run("fetch", "--from", source, "--out", specs, *scopes) == 0
    return specs


def generate_from(folder: Path, documents: Mapping[str, Any], **companions: Any) -> Path:
    """Fetch and generate with companions of their own; the folder that holds ``scalr_client``."""
    specs, out = folder / "specs", folder / "out"
    empty_companions(specs, **companions)
    fetch_into(specs, documents)
    assert run("generate", "--specs", specs, "--out", out) == 0
    return out


@contextmanager
def imported(out: Path) -> Iterator[ModuleType]:
    """The client in ``out`` as ``scalr_client``, in place of the one that tests run on."""

    def ours() -> list[str]:
        return [n for n in sys.modules if n == "scalr_client" or n.startswith("scalr_client.")]

    kept = {name: sys.modules.pop(name) for name in ours()}
    sys.path.insert(0, str(out))
    try:
        yield import_module("scalr_client")
    finally:
        sys.path.remove(str(out))
        for name in ours():
            del sys.modules[name]
        sys.modules.update(kept)


read_all = partial(codecs.read_all, table="_FIELDS")
"""Reads every attribute of every model in a value, whichever client it is of."""


# Hosts ------------------------------------------------------------------------------------------

Answer = bytes | str | Json | Reply | Callable[[Received], Reply]


class DefinitionHost(Loopback):
    """Serves answers by path or by scope; the rest is 404 as on a real host."""

    def __init__(
        self, answers: Mapping[str, Answer] | None = None, *, certificate: Path | None = None
    ) -> None:
        self._routes: dict[str, Script] = {}
        super().__init__(self._reply, certificate=certificate)
        self.serve(answers or {})

    def serve(self, answers: Mapping[str, Answer]) -> None:
        """Serve these answers from now on, and forget what was asked before."""
        self._routes = {
            key if key[0] == "/" else f"/api/{key}.{VERSION}.yml": _prepared(answer)
            for key, answer in answers.items()
        }
        self.requests.clear()

    def _reply(self, received: Received) -> Reply:
        answer = self._routes.get(received.target)
        if answer is None:
            return Reply(404, b"Not found", {"Content-Type": "text/html"})
        return answer(received) if callable(answer) else answer


def _prepared(answer: Answer) -> Script:
    """A text or data as it is served; what is neither is a reply or makes one."""
    return as_served(answer) if isinstance(answer, bytes | str | dict) else answer


def as_served(answer: bytes | str | Json) -> Reply:
    """A text with the headers that a host gives it."""
    text = answer if isinstance(answer, str | bytes) else to_yaml(answer)
    return Reply(
        200,
        text if isinstance(text, bytes) else text.encode(),
        {"Content-Type": "text/plain;charset=utf-8", "Content-Disposition": "attachment"},
    )


def in_turn(*answers: Answer) -> Callable[[Received], Reply]:
    """The answers one after another, the last one for ever."""
    left = [_prepared(answer) for answer in answers]

    def reply(received: Received) -> Reply:
        answer = left.pop(0) if len(left) > 1 else left[0]
        return answer(received) if callable(answer) else answer

    return reply


def zipped(body: bytes) -> Reply:
    """A text as it travels compressed."""
    return Reply(200, gzip.compress(body, 1), {"Content-Encoding": "gzip"})


@contextmanager
def tls_host(folder: Path, texts: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    """A host behind a certificate of an authority of its own: its URL and the authority's file."""
    certificate = make_certificate(folder)
    with DefinitionHost(texts, certificate=certificate) as host:
        yield host.url, certificate
