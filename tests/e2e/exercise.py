"""Calls every operation of a client once, against a host that checks every signature.

Runs in a process of its own, on whatever ``scalr_client`` is installed there, with the standard
library alone: ``python -m tests.e2e.exercise FOLDER``. The folder holds what says which operations
there are and how they look: ``{scope}.json``, the contract, and ``names.json``, the locked names. Prints
a JSON summary. The host knows nothing of the client's code: it follows the protocol's description.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import inspect
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus, unquote_plus, unquote_to_bytes

from scalr_client import AsyncScalr, Scalr
from tests.support.loopback import Loopback, Received, Reply

KEY_ID = "APIKQ1W2E3R4T5Y6U7I8"
SECRET = "4xO9b0mZs2Qp8Lk3Vd7Yt1Rw6Ue5Ni0Ca8Xg2Jh4"
ODD = "a b/c+d%e~é'\"\n☃"
"""A text for path parameters and filters that shows whether escaping and signing agree."""

SCOPES = ("user", "account", "global")
WINDOW = 300


@dataclass
class Operation:
    """One operation, as the contract has it, with the references that matter followed."""

    scope: str
    method: str
    path: str
    template: str
    name: str
    path_parameters: list[dict[str, Any]]
    filters: list[dict[str, Any]]
    is_list: bool
    body: str
    status: int
    data: Any
    """What a host answers with; None where it gives no data."""

    @property
    def key(self) -> str:
        return f"{self.scope} {self.method} {self.path}"


@dataclass
class Contract:
    """The operations of a folder, and samples of what they take and give."""

    folder: Path
    names: dict[str, dict[str, str]] = field(init=False)
    documents: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        self.names = json.loads((self.folder / "names.json").read_text())
        self.documents = {
            path.stem: json.loads(path.read_text())
            for path in sorted(self.folder.glob("*.json"))
            if path.stem in SCOPES
        }

    def operations(self) -> Iterator[Operation]:
        for scope, document in self.documents.items():
            for path, item in document["paths"].items():
                for method in ("get", "post", "patch", "delete"):
                    if method in item:
                        yield self._operation(scope, document, path, method)

    def _operation(self, scope: str, document: Any, path: str, method: str) -> Operation:
        item, operation = document["paths"][path], document["paths"][path][method]
        listed = [*item.get("parameters", ()), *operation.get("parameters", ())]
        every = [
            document["parameters"][p["$ref"].split("/")[-1]] if "$ref" in p else p for p in listed
        ]
        status, answer = min((s, r) for s, r in operation["responses"].items() if s[0] == "2")
        envelope = document["definitions"].get(_target(answer.get("schema", {})), {})
        data = envelope.get("properties", {}).get("data")
        in_path = {p["name"]: p for p in every if p["in"] == "path"}
        return Operation(
            scope=scope,
            method=method.upper(),
            path=path,
            template=document["basePath"] + path,
            name=self.names["operations"][f"{scope} {method.upper()} {path}"],
            path_parameters=[in_path[wire] for wire in re.findall(r"\{(\w+)\}", path)],
            filters=[
                p
                for p in every
                if p["in"] == "query" and p["name"] not in ("maxResults", "pageNum")
            ],
            is_list=method == "get" and "pagination" in envelope.get("properties", {}),
            body=next((_target(p["schema"]) for p in every if p["in"] == "body"), ""),
            status=int(status),
            data=None if data is None else self.sample(scope, data),
        )

    def sample(self, scope: str, schema: Any, *, for_body: bool = False) -> Any:
        """A value of a schema, whole; of a body, only what is required."""
        definitions = self.documents[scope]["definitions"]
        name = _target(schema)
        if name:
            definition = definitions[name]
            while "discriminator" in definition:
                name = _target(definition["x-concreteTypes"][0])
                definition = definitions[name]
            wires = definition.get("required", ()) if for_body else definition["properties"]
            made = {
                wire: self.sample(scope, definition["properties"][wire], for_body=for_body)
                for wire in wires
            }
            tag = definition.get("x-discriminator")
            return {**made, tag: name} if tag else made
        match schema.get("type"):
            case "array":
                return [self.sample(scope, schema["items"], for_body=for_body)]
            case "integer" | "number":
                return schema.get("minimum", 7)
            case "boolean":
                return True
            case "string" if "enum" in schema:
                return schema["enum"][0]
            case "string" if schema.get("format") == "date-time":
                return "2026-11-23T13:45:00Z"
        return 'text é ☃ \\ "'

    def updatable(self, operation: Operation, left_out: list[str]) -> dict[str, Any]:
        """A sample of the first property that an update may send."""
        definitions = self.documents[operation.scope]["definitions"]
        for name in (operation.body, *_with_variants(definitions, operation.body)):
            for wire, schema in definitions[name]["properties"].items():
                if wire not in left_out and not schema.get("readOnly"):
                    return {wire: self.sample(operation.scope, schema, for_body=True)}
        raise AssertionError(f"{operation.key} can send nothing")

    def keywords(self, wires: dict[str, Any], owner: str) -> dict[str, Any]:
        """Wire names as the client's keywords: property names of ``owner``, or parameters."""
        properties, parameters = self.names["properties"], self.names["parameters"]
        if owner:
            return {properties.get(f"{owner}.{w}", properties[w]): v for w, v in wires.items()}
        return {parameters[w]: v for w, v in wires.items()}


def _target(schema: Any) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]


# The host ---------------------------------------------------------------------------------------


def canonical_query(query: str) -> str:
    """The query as PHP reads it and writes it again: last of a name wins, sorted, RFC 3986."""
    read: dict[str, dict[str, str]] = {}
    for part in query.split("&") if query else ():
        name, _, value = part.partition("=")
        name, value = _decoded(name), _decoded(value)
        top, bracket, rest = name.partition("[")
        assert top, f"a parameter without a name: {part}"
        assert not re.search(r"[. ]", top), f"PHP would rename {name!r}"
        read.setdefault(top, {})[bracket + rest] = value
    return "&".join(
        f"{_encoded(top + inner)}={_encoded(value)}"
        for top in sorted(read, key=str.encode)
        for inner, value in read[top].items()
    )


def _decoded(text: str) -> str:
    return unquote_to_bytes(text.replace("+", " ")).decode()


def _encoded(text: str) -> str:
    return quote_plus(text, safe="").replace("+", "%20")


def refusal(received: Received) -> str:
    """Why the host would not take this request, '' if it would."""
    headers = {name: values[-1] for name, values in received.headers.items()}
    path, query, body = received.path, received.query, received.body
    date = re.sub(r"\s", "", headers.get("x-scalr-date", ""))
    if headers.get("x-scalr-key-id") != KEY_ID:
        return "Invalid API Key"
    try:
        signed_at = datetime.fromisoformat(date)
    except ValueError:
        return f"Missing or invalid X-Scalr-Date header: {date!r}"
    if abs((datetime.now(UTC) - signed_at).total_seconds()) > WINDOW:
        return "Request is expired."
    parts = [received.method, date, re.sub(r"^/+", "/", path), canonical_query(query)]
    string = "\n".join(parts).encode() + b"\n" + (b"" if body == b"0" else body)
    mac = hmac.new(SECRET.encode(), string, hashlib.sha256).digest()
    if headers.get("x-scalr-signature") != "V1-HMAC-SHA256 " + base64.b64encode(mac).decode():
        return f"Signature does not match: {string!r}"
    if body and headers.get("content-type", "").lower().split(";")[0] != "application/json":
        return "Invalid Content-Type"
    if query != canonical_query(query):
        return f"the query was not sent as it was signed: {query!r}"
    return ""


class Host(Loopback):
    """Knows the operations by their paths, and answers each with the sample that it is due."""

    def __init__(self, operations: list[Operation]) -> None:
        self.routes = [
            (o.method, re.compile(re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(o.template))), o)
            for o in operations
        ]
        self.seen: list[tuple[Operation, dict[str, str], str, bytes]] = []
        self.refused: list[str] = []
        super().__init__(self._answer)

    def _answer(self, received: Received) -> Reply:
        found = None
        for method, pattern, operation in self.routes:
            match = pattern.fullmatch(received.path)
            if match and method == received.method:
                found = operation, match.groups()
                break
        what = f"{received.method} {received.target}"
        reason = refusal(received) if found else f"no route: {what}"
        if reason or found is None:
            self.refused.append(reason)
            return Reply(401, {"errors": [{"code": "BadAuthentication", "message": reason}]})
        operation, values = found
        names = [p["name"] for p in operation.path_parameters]
        values = tuple(unquote_plus(value) for value in values)
        given = dict(zip(names, values, strict=True))
        self.seen.append((operation, given, received.query, received.body))
        if operation.data is None:
            return Reply(operation.status)
        paging = dict.fromkeys(("first", "last", "prev", "next")) if operation.is_list else None
        envelope = {"meta": {"requestId": "r"}, "data": operation.data, "warnings": []}
        return Reply(operation.status, envelope | ({"pagination": paging} if paging else {}))


# The caller -------------------------------------------------------------------------------------


def value_of(parameter: dict[str, Any]) -> Any:
    """A value for a path parameter or a filter."""
    match parameter["type"]:
        case "integer" | "number":
            return 42
        case "boolean":
            return False
        case "array":
            return [value_of(parameter["items"]), value_of(parameter["items"])]
        case _ if parameter.get("format") == "date-time":
            return datetime(2026, 11, 23, 13, 45, tzinfo=UTC)
    return parameter["enum"][0] if "enum" in parameter else ODD


@dataclass
class Caller:
    """Calls operations by their place in the client, and compares what it gets and what was sent."""

    contract: Contract
    host: Host

    def method(self, client: Any, operation: Operation) -> Any:
        found = getattr(client, "global_" if operation.scope == "global" else operation.scope)
        for part in operation.name.split("."):
            found = getattr(found, part)
        return found

    def arguments(
        self, operation: Operation, *, by_keyword: bool
    ) -> tuple[list[Any], dict[str, Any], Any]:
        own = operation.path_parameters
        if own and own[0]["name"] in ("envId", "accountId") and operation.scope != "global":
            own = own[1:]
        positional = [value_of(p) for p in own]
        filters = {p["name"]: value_of(p) for p in operation.filters}
        keywords = self.contract.keywords(filters, "")
        body = None
        if operation.body:
            schema = {"$ref": f"#/definitions/{operation.body}"}
            document = self.contract.documents[operation.scope]
            body = self.contract.sample(operation.scope, schema, for_body=True)
            if operation.method == "PATCH":
                left_out = document["definitions"][operation.body].get("x-createOnly", ())
                for name in _with_variants(document["definitions"], operation.body):
                    left_out = [*left_out, *document["definitions"][name].get("x-createOnly", ())]
                body = {wire: value for wire, value in body.items() if wire not in left_out}
                if not body:  # an update of nothing is refused
                    body = self.contract.updatable(operation, left_out)
            if by_keyword:
                keywords |= self.contract.keywords(body, operation.body)
            else:
                positional.append(body)
        return positional, keywords, body

    def check(self, operation: Operation, result: Any, body: Any) -> None:
        """What the client made of the answer, and what the host had received."""
        seen, values, query, sent = self.host.seen[-1]
        assert seen is operation, f"{operation.key} reached {seen.key}"
        for parameter in operation.path_parameters:
            wire = parameter["name"]
            wanted = {"envId": "5", "accountId": "1"}.get(wire)
            if wanted is None or values[wire] != wanted:
                assert values[wire] == str(value_of(parameter)), operation.key
        names = {_decoded(part.partition("=")[0]).partition("[")[0] for part in query.split("&")}
        assert names - {""} == {p["name"] for p in operation.filters}, operation.key
        assert (json.loads(sent) if sent else {}) == (body or {}), operation.key
        if operation.data is None:
            assert result is None, operation.key
        elif isinstance(operation.data, list):
            assert [item.to_dict() for item in result] == operation.data, operation.key
        else:
            assert result.to_dict() == operation.data, operation.key


def _with_variants(definitions: Any, name: str) -> Iterator[str]:
    for each in definitions[name].get("x-concreteTypes", ()):
        yield _target(each)
        yield from _with_variants(definitions, _target(each))


SETTINGS: dict[str, Any] = {
    "key_id": KEY_ID, "secret_key": SECRET, "env_id": 5, "account_id": 1, "trust_env": False,
}  # fmt: skip


def call_sync(caller: Caller, url: str, operations: list[Operation]) -> None:
    """Every operation through `Scalr`, bodies as mappings."""
    with Scalr(url, **SETTINGS) as client:
        for operation in operations:
            positional, keywords, body = caller.arguments(operation, by_keyword=False)
            result = caller.method(client, operation)(*positional, **keywords)
            caller.check(operation, list(result) if operation.is_list else result, body)


async def call_async(caller: Caller, url: str, operations: list[Operation]) -> None:
    """Every operation through `AsyncScalr`, bodies as keywords."""
    async with AsyncScalr(url, **SETTINGS) as client:
        for operation in operations:
            positional, keywords, body = caller.arguments(operation, by_keyword=True)
            made = caller.method(client, operation)(*positional, **keywords)
            if operation.is_list:
                result = [item async for item in made]
            else:
                assert inspect.isawaitable(made), operation.key
                result = await made
            caller.check(operation, result, body)


def main(folder: Path) -> dict[str, Any]:
    """Call everything twice; how many operations each client reached."""
    contract = Contract(folder)
    operations = list(contract.operations())
    counts = {}
    for kind in ("sync", "async"):
        with Host(operations) as host:
            caller = Caller(contract, host)
            if kind == "sync":
                call_sync(caller, host.url, operations)
            else:
                asyncio.run(call_async(caller, host.url, operations))
        assert host.refused == []
        assert [seen[0].key for seen in host.seen] == [operation.key for operation in operations]
        counts[kind] = len({seen[0].key for seen in host.seen})
    package = inspect.getfile(Scalr)
    return {"operations": len(operations), "package": package, **counts}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
