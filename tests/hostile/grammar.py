"""Definitions built by hypothesis from the grammar of Swagger 2.0: valid, nearly valid, and broken."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .corpus import MARK, PAYLOADS, Json, Plain

HOSTILE = [p.text for p in PAYLOADS if not isinstance(p.text, Plain) and len(p.text) < 150]
NAMES = st.one_of(
    st.sampled_from(
        ["Thing", "Owner", "Farm", "id", "name", "kind", "data", "meta", "envId", "items"]
    ),
    st.sampled_from(HOSTILE),
    st.text(max_size=12),
    st.from_regex(r"[a-z]{1,6}([A-Z][a-z]{1,5}){0,2}", fullmatch=True),
)
TEXTS = st.one_of(st.text(max_size=30), st.sampled_from(HOSTILE), st.just(f'"""{MARK}'))
NUMBERS = st.one_of(
    st.integers(-5, 200), st.floats(allow_nan=False, allow_infinity=False, width=32), st.just(2**64)
)
SCALARS = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=6,
)
DEFINITIONS = ["Thing", "Owner", "Farm", "Shape", "Circle", "List", "One"]


def ref(names: list[str]) -> st.SearchStrategy[Json]:
    return st.sampled_from(names).map(lambda name: {"$ref": f"#/definitions/{name}"})


def facts(kind: str) -> Json:
    """Optional keys that go with a type."""
    every: Json = {"description": TEXTS, "readOnly": st.booleans(), "x-nullable": st.booleans()}
    if kind == "string":
        formats = st.one_of(st.sampled_from(["date-time", "byte", "password", "uuid"]), TEXTS)
        every |= {"enum": st.lists(TEXTS, min_size=1, max_size=4), "pattern": TEXTS}
        every |= {"format": formats, "maxLength": st.integers(0, 99), "default": SCALARS}
    elif kind in ("integer", "number"):
        every |= {"minimum": NUMBERS, "maximum": NUMBERS, "default": SCALARS}
    return every


def schema(names: list[str]) -> st.SearchStrategy[Json]:
    scalar = st.sampled_from(["string", "integer", "number", "boolean"]).flatmap(
        lambda kind: st.fixed_dictionaries({"type": st.just(kind)}, optional=facts(kind))
    )
    return st.recursive(
        st.one_of(scalar, ref(names), st.just({"type": "object"}), st.just({})),
        lambda inner: st.one_of(
            st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
            st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": inner}),
        ),
        max_leaves=3,
    )


@st.composite
def model(draw: st.DrawFn, names: list[str]) -> Json:
    properties = draw(st.dictionaries(NAMES, schema(names), max_size=5))
    if draw(st.booleans()):
        properties["id"] = {"type": draw(st.sampled_from(["integer", "string"])), "readOnly": True}
    made: Json = {"properties": properties}
    known = sorted(properties)
    for key in ("required", "x-createOnly", "x-filterable"):
        if known and draw(st.booleans()):
            made[key] = draw(st.lists(st.sampled_from(known), max_size=3, unique=True))
    if known and draw(st.integers(0, 4)) == 0:
        made["discriminator"] = draw(st.sampled_from(known))
        made["x-concreteTypes"] = draw(st.lists(ref(names), max_size=2))
    if draw(st.integers(0, 5)) == 0:
        made["allOf"] = draw(st.lists(st.one_of(ref(names), schema(names)), max_size=2))
    if draw(st.integers(0, 5)) == 0:
        made["x-references"] = draw(ref(names))
    if draw(st.integers(0, 3)) == 0:
        made["description"] = draw(TEXTS)
    return made


def envelope(item: str, *, is_list: bool) -> Json:
    data: Json = {"$ref": f"#/definitions/{item}"}
    frame: Json = {"meta": {"type": "object"}, "data": data}
    if is_list:
        frame |= {"data": {"type": "array", "items": data}, "pagination": {"type": "object"}}
    return {"properties": frame}


SEGMENTS = st.one_of(
    st.sampled_from(
        ["farms", "farm-roles", "actions", "images", "os", "{id}", "{farmId}", "{}", "a"]
    ),
    NAMES.map(lambda name: name.replace("/", "")),
)


@st.composite
def operation(draw: st.DrawFn, method: str, names: list[str]) -> Json:
    made: Json = {"responses": {}}
    if draw(st.booleans()):
        made["parameters"] = draw(
            st.lists(
                st.fixed_dictionaries(
                    {"name": NAMES.filter(bool), "in": st.just("query"), "type": st.just("string")},
                    optional={
                        "enum": st.lists(TEXTS, min_size=1, max_size=3),
                        "description": TEXTS,
                    },
                ),
                max_size=3,
                unique_by=lambda p: p["name"],
            )
        )
    if method in ("post", "patch", "put") and draw(st.booleans()):
        body = {"name": draw(NAMES.filter(bool)), "in": "body", "schema": draw(ref(names))}
        made.setdefault("parameters", []).append(body | {"required": draw(st.booleans())})
    status = draw(st.sampled_from(["200", "201", "202", "204", "default", "2xx"]))
    frame = draw(st.sampled_from(["List", "One", ""]))
    answer: Json = {"schema": {"$ref": f"#/definitions/{frame}"}} if frame else {}
    made["responses"][status] = answer
    if draw(st.booleans()):
        code = {"name": draw(TEXTS), "description": draw(TEXTS)}
        made["responses"]["404"] = {"description": draw(TEXTS), "x-errorCodes": [code]}
    for key in ("operationId", "summary", "description"):
        if draw(st.integers(0, 3)) == 0:
            made[key] = draw(TEXTS)
    return made


@st.composite
def valid(draw: st.DrawFn) -> Json:
    """A definition in which every node is what Swagger 2.0 wants there."""
    names = draw(st.lists(st.sampled_from(DEFINITIONS[:5]), min_size=1, max_size=4, unique=True))
    extra = [n for n in draw(st.lists(NAMES, max_size=1)) if n and n.isalnum() and n.isascii()]
    names += [name for name in extra if name not in DEFINITIONS]
    definitions = {name: draw(model(names)) for name in names}
    definitions["List"] = envelope(draw(st.sampled_from(names)), is_list=True)
    definitions["One"] = envelope(draw(st.sampled_from(names)), is_list=False)
    paths: Json = {}
    for _ in range(draw(st.integers(1, 3))):
        segments = draw(st.lists(SEGMENTS, min_size=1, max_size=4))
        path = "/{envId}/" + "/".join(segments) + "/"
        inside = [s[1:-1] for s in segments if s[:1] == "{" and s[-1:] == "}" and s != "{}"]
        parameters = [
            {"name": name, "in": "path", "required": True, "type": "integer"}
            for name in dict.fromkeys(["envId", *inside])
        ]
        methods = draw(
            st.lists(
                st.sampled_from(["get", "post", "patch", "delete", "put"]),
                min_size=1, max_size=3, unique=True,
            )
        )  # fmt: skip
        paths[path] = {"parameters": parameters}
        paths[path] |= {method: draw(operation(method, names)) for method in methods}
    document: Json = {
        "swagger": "2.0",
        "info": {"title": draw(TEXTS), "version": "v1beta0"},
        "basePath": "/api/v1beta0/user",
        "paths": paths,
        "definitions": definitions,
    }
    if draw(st.booleans()):
        document["x-more"] = draw(ANYTHING)
    return document


@st.composite
def nearly_valid(draw: st.DrawFn) -> Json:
    """A valid definition with one to three nodes replaced, removed or renamed."""
    document = draw(valid())
    for _ in range(draw(st.integers(1, 3))):
        node: Any = document
        for _ in range(draw(st.integers(0, 7))):
            inner = list(node.values()) if isinstance(node, dict) else list(node)
            inner = [each for each in inner if isinstance(each, dict | list) and each]
            if not inner:
                break
            node = inner[draw(st.integers(0, len(inner) - 1))]
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            continue
        key = keys[draw(st.integers(0, len(keys) - 1))]
        match draw(st.integers(0, 3)):
            case 0:
                del node[key]
            case 1:
                node[key] = draw(ANYTHING)
            case 2 if isinstance(node, dict):
                node[draw(NAMES)] = node.pop(key)
            case _:
                node[key] = draw(
                    st.sampled_from([{"$ref": "#/definitions/Gone"}, {"$ref": 1}, [], None])
                )
    return document


MUTATIONS = st.lists(
    st.tuples(
        st.integers(0, 2**31),
        st.sampled_from(["flip", "drop", "double", "insert", "indent", "swap"]),
        st.sampled_from([b'"', b"'", b"\\", b"\n", b"\r", b"\0", b"\xff", b"&a ", b"*a", b"{", b"]",
                         b": ", b"- ", b"#", b"!!x ", b"<<: ", b"\xe2\x80\xa8", b"\t", b"%", b"|"]),
    ),
    min_size=1, max_size=6,
)  # fmt: skip


def mutated(raw: bytes, mutations: list[tuple[int, str, bytes]]) -> bytes:
    """A text with some of its bytes changed."""
    for position, kind, piece in mutations:
        at = position % max(1, len(raw))
        match kind:
            case "flip":
                raw = raw[:at] + bytes([raw[at] ^ (1 << position % 8)]) + raw[at + 1 :]
            case "drop":
                raw = raw[:at] + raw[at + 1 + position % 40 :]
            case "double":
                raw = raw[:at] + raw[at : at + position % 200] + raw[at:]
            case "insert":
                raw = raw[:at] + piece + raw[at:]
            case "indent":
                line = raw.rfind(b"\n", 0, at) + 1
                raw = raw[:line] + b"  " + raw[line:]
            case _:
                raw = raw[:at] + raw[at + 20 : at + 40] + raw[at : at + 20] + raw[at + 40 :]
    return raw
