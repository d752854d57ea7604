"""The injection matrix as data: where a hostile text can stand, and what it can look like.

`FIELDS` puts a payload into one place of a small definition, `PAYLOADS` are the texts, by the shape
(P1 to P22) that they take. The marker never becomes code: it would be read as a name that no rule of
ours makes, so that seeing it outside a string is proof of an escape that is missing.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any, NamedTuple

MARK = "Mark_EVIL"
"""No rule of naming.py keeps this spelling, in which snake, camel and constant case are mixed."""

Json = dict[str, Any]
Place = Callable[[Json, Any], None]

PATH = "/{envId}/things/"
ITEM = "/{envId}/things/{thingId}/"


class Plain(str):
    """Text that goes into a definition without quotes: a number, a date, a tag."""

    __slots__ = ()


def definition() -> Json:
    """A definition with one of everything: list, create, action, key, family, filter, errors."""
    return copy.deepcopy(_DEFINITION)


_ENV: Json = {"name": "envId", "in": "path", "required": True, "type": "integer"}
_DEFINITION: Json = {
    "swagger": "2.0",
    "info": {"title": "Things", "version": "v1beta0"},
    "host": "scalr.example.com",
    "basePath": "/api/v1beta0/user",
    "schemes": ["https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "tags": [{"name": "things"}],
    "paths": {
        PATH: {
            "parameters": [_ENV],
            "get": {
                "parameters": [{"name": "kind", "in": "query", "type": "string", "enum": ["a"]}],
                "responses": {
                    "200": {"schema": {"$ref": "#/definitions/ThingList"}},
                    "403": {"description": "no", "x-errorCodes": [{"name": "Denied"}]},
                },
            },
            "post": {
                "operationId": "makeThing",
                "parameters": [
                    {
                        "name": "thing",
                        "in": "body",
                        "required": True,
                        "schema": {"$ref": "#/definitions/Thing"},
                    }
                ],
                "responses": {"201": {"schema": {"$ref": "#/definitions/ThingOne"}}},
            },
        },
    },
    "definitions": {
        "Thing": {
            "properties": {
                "id": {"type": "integer", "readOnly": True},
                "color": {"type": "string", "enum": ["red"], "default": "red"},
                "owner": {"$ref": "#/definitions/OwnerForeignKey"},
                "shape": {"$ref": "#/definitions/Shape"},
            },
            "required": ["color"],
            "x-filterable": ["color"],
            "x-createOnly": ["color"],
        },
        "OwnerForeignKey": {"properties": {"name": {"type": "string"}}, "required": ["name"]},
        "Shape": {
            "properties": {"kind": {"type": "string"}},
            "discriminator": "kind",
            "x-concreteTypes": [{"$ref": "#/definitions/Circle"}],
        },
        "Circle": {"properties": {"kind": {"type": "string"}, "radius": {"type": "number"}}},
        "ThingOne": {
            "properties": {"meta": {"type": "object"}, "data": {"$ref": "#/definitions/Thing"}}
        },
        "ThingList": {
            "properties": {
                "meta": {"type": "object"},
                "pagination": {"type": "object"},
                "data": {"type": "array", "items": {"$ref": "#/definitions/Thing"}},
            }
        },
    },
}


# Places ------------------------------------------------------------------------------------------


def _parent(document: Json, path: tuple[Any, ...]) -> Any:
    node: Any = document
    for key in path[:-1]:
        node = node.setdefault(key, {}) if isinstance(node, dict) else node[key]
    return node


def put(*path: Any) -> Place:
    """Set the value at ``path``."""

    def place(document: Json, payload: Any) -> None:
        _parent(document, path)[path[-1]] = payload

    return place


def wrap(put_it: Place, make: Callable[[Any], Any]) -> Place:
    """Put what ``make`` builds around the payload."""
    return lambda document, payload: put_it(document, make(payload))


def rename(*path: Any) -> Place:
    """Give the last key of ``path`` the payload as its name, its place among the others kept."""

    def place(document: Json, payload: Any) -> None:
        parent = _parent(document, path)
        items = [(str(payload) if key == path[-1] else key, value) for key, value in parent.items()]
        parent.clear()
        parent.update(items)

    return place


def rename_definition(name: str) -> Place:
    """Rename a definition and every reference to it."""

    def place(document: Json, payload: Any) -> None:
        new = str(payload)
        rename("definitions", name)(document, new)
        token = new.replace("~", "~0").replace("/", "~1")
        _replace_ref(document, f"#/definitions/{name}", f"#/definitions/{token}")

    return place


def _replace_ref(node: Any, old: str, new: str) -> None:
    if isinstance(node, dict):
        if node.get("$ref") == old:
            node["$ref"] = new
        for value in node.values():
            _replace_ref(value, old, new)
    elif isinstance(node, list):
        for value in node:
            _replace_ref(value, old, new)


def rename_path(template: str) -> Place:
    """The path with ``PAYLOAD`` of ``template`` replaced; parameters stay as they are."""

    def place(document: Json, payload: Any) -> None:
        rename("paths", PATH)(document, template.replace("PAYLOAD", str(payload)))

    return place


def rename_path_parameter(document: Json, payload: Any) -> None:
    """A path parameter of that name, declared and in the path."""
    rename("paths", PATH)(document, "/{envId}/things/{" + str(payload) + "}/")
    item = next(iter(document["paths"].values()))
    parameter = {"name": str(payload), "in": "path", "required": True, "type": "string"}
    item["parameters"] = [copy.deepcopy(_ENV), parameter]


def rename_filter(document: Json, payload: Any) -> None:
    """A property that lists can be filtered by, under that name."""
    thing = document["definitions"]["Thing"]
    thing["properties"][str(payload)] = {"type": "string"}
    thing["x-filterable"] = [str(payload)]


def rename_required(document: Json, payload: Any) -> None:
    """A property that is required, under that name."""
    thing = document["definitions"]["Thing"]
    thing["properties"][str(payload)] = {"type": "string"}
    thing["required"] = [str(payload)]


def rename_discriminator(document: Json, payload: Any) -> None:
    """The property that tells a family's variants apart, under that name."""
    for name in ("Shape", "Circle"):
        properties = document["definitions"][name]["properties"]
        properties[str(payload)] = properties.pop("kind")
    document["definitions"]["Shape"]["discriminator"] = payload


_GET = ("paths", PATH, "get")
_POST = ("paths", PATH, "post")
_QUERY = (*_GET, "parameters", 0)
_THING = ("definitions", "Thing")
_COLOR = (*_THING, "properties", "color")


def _listed(payload: Any) -> list[Any]:
    return [payload]


def hide_in_paths(document: Json, payload: Any) -> None:
    """An operation below a name that is a vendor's own, in the map of paths."""
    parameter = {"name": payload, "in": payload}
    operation = {"responses": {}, "parameters": [parameter]}
    document["paths"]["x-" + str(payload)] = {"get": operation}


def name_inline_body(document: Json, payload: Any) -> None:
    """A body whose schema has no name of its own, under that name."""
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    document["paths"][PATH]["post"]["parameters"] = [
        {"name": payload, "in": "body", "required": True, "schema": schema}
    ]


def repeat_enum(document: Json, payload: Any) -> None:
    """Two properties whose values are listed, so that each list needs a name."""
    document["definitions"]["Thing"]["properties"].update(
        status={"type": "string", "enum": [payload]},
        type={"type": "string", "enum": [payload, "b"]},
    )


FIELDS: dict[str, Place] = {
    "info.title": put("info", "title"),
    "info.version": put("info", "version"),
    "info.description": put("info", "description"),
    "info.contact.url": put("info", "contact", "url"),
    "host": put("host"),
    "basePath": wrap(put("basePath"), lambda p: f"/api/v1beta0/user{p}"),
    "schemes": wrap(put("schemes"), _listed),
    "consumes": wrap(put("consumes"), _listed),
    "produces": wrap(put("produces"), _listed),
    "tags": wrap(put(*_GET, "tags"), _listed),
    "tag name": put("tags", 0, "name"),
    "path key": rename_path("PAYLOAD"),
    "path segment": rename_path("/{envId}/PAYLOAD/"),
    "path action": rename_path("/{envId}/things/actions/PAYLOAD/"),
    "path parameter name": rename_path_parameter,
    "operationId": put(*_POST, "operationId"),
    "summary": put(*_GET, "summary"),
    "operation description": put(*_POST, "description"),
    "externalDocs.url": put("externalDocs", "url"),
    "parameter name": put(*_QUERY, "name"),
    "parameter in": put(*_QUERY, "in"),
    "parameter description": put(*_QUERY, "description"),
    "parameter default": put(*_QUERY, "default"),
    "parameter enum": wrap(put(*_QUERY, "enum"), _listed),
    "parameter pattern": put(*_QUERY, "pattern"),
    "parameter format": put(*_QUERY, "format"),
    "parameter type": put(*_QUERY, "type"),
    "parameter minimum": put(*_QUERY, "minimum"),
    "parameter maxLength": put(*_QUERY, "maxLength"),
    "collectionFormat": put(*_QUERY, "collectionFormat"),
    "header parameter name": wrap(
        put(*_QUERY), lambda p: {"name": p, "in": "header", "type": "string"}
    ),
    "form parameter name": wrap(
        put(*_QUERY), lambda p: {"name": p, "in": "formData", "type": "string"}
    ),
    "body parameter name": put(*_POST, "parameters", 0, "name"),
    "shared parameter key": wrap(
        put("parameters"), lambda p: {str(p): {"name": "x", "in": "query", "type": "string"}}
    ),
    "response code key": rename(*_GET, "responses", "403"),
    "success code key": rename(*_POST, "responses", "201"),
    "response description": put(*_GET, "responses", "403", "description"),
    "response header name": wrap(
        put(*_GET, "responses", "403", "headers"), lambda p: {str(p): {"type": "string"}}
    ),
    "shared response key": wrap(put("responses"), lambda p: {str(p): {"description": "x"}}),
    "error code name": put(*_GET, "responses", "403", "x-errorCodes", 0, "name"),
    "examples": put(*_GET, "responses", "403", "examples", "application/json"),
    "definition key": rename_definition("Thing"),
    "variant key": rename_definition("Circle"),
    "envelope key": rename_definition("ThingList"),
    "definition description": put(*_THING, "description"),
    "definition title": put(*_THING, "title"),
    "property key": rename(*_THING, "properties", "owner"),
    "key property": rename("definitions", "OwnerForeignKey", "properties", "name"),
    "property description": put(*_COLOR, "description"),
    "property title": put(*_COLOR, "title"),
    "property default": put(*_COLOR, "default"),
    "property example": put(*_COLOR, "example"),
    "property pattern": put(*_COLOR, "pattern"),
    "property format": put(*_COLOR, "format"),
    "property maximum": put(*_COLOR, "maximum"),
    "enum value": wrap(put(*_COLOR, "enum"), _listed),
    "enum value of an array": wrap(
        put(*_COLOR), lambda p: {"type": "array", "items": {"type": "string", "enum": [p]}}
    ),
    "x-enum-varnames": wrap(put(*_COLOR, "x-enum-varnames"), _listed),
    "x-enumDescriptions": wrap(put(*_COLOR, "x-enumDescriptions"), lambda p: {"red": p}),
    "required": rename_required,
    "required without property": wrap(put(*_THING, "required"), _listed),
    "discriminator": rename_discriminator,
    "discriminator without property": put("definitions", "Shape", "discriminator"),
    "$ref": put(*_GET, "responses", "200", "schema", "$ref"),
    "$ref of a property": put(*_THING, "properties", "owner", "$ref"),
    "$ref of a variant": put("definitions", "Shape", "x-concreteTypes", 0, "$ref"),
    "$ref of an alternative body": wrap(
        put(*_POST, "x-alternativeBodies"), lambda p: [{"$ref": p}]
    ),
    "x-references": wrap(
        put("definitions", "OwnerForeignKey", "x-references"), lambda p: {"$ref": p}
    ),
    "x-abstractType": wrap(put("definitions", "Circle", "x-abstractType"), lambda p: {"$ref": p}),
    "x-filterable": rename_filter,
    "x-filterable without property": wrap(put(*_THING, "x-filterable"), _listed),
    "x-createOnly": wrap(put(*_THING, "x-createOnly"), _listed),
    "x-usedIn": wrap(put(*_THING, "x-usedIn"), _listed),
    "additionalProperties": wrap(
        put(*_THING, "properties", "owner"),
        lambda p: {"type": "object", "additionalProperties": {"type": "string", "title": p}},
    ),
    "security definition name": wrap(
        put("securityDefinitions"),
        lambda p: {str(p): {"type": "apiKey", "in": "header", "name": "X-Key"}},
    ),
    "security header name": wrap(
        put("securityDefinitions"),
        lambda p: {"keyId": {"type": "apiKey", "in": "header", "name": p}},
    ),
    "security scopes": wrap(put("security"), lambda p: [{"keyId": [p]}]),
    "security URL": wrap(
        put("securityDefinitions"),
        lambda p: {"o": {"type": "oauth2", "flow": "implicit", "authorizationUrl": p}},
    ),
    "extension key": wrap(put(*_THING, "x-more"), lambda p: {str(p): 1}),
    "extension key at the root": lambda document, p: document.update({"x-" + str(p): 1}),
    "extension value": put(*_COLOR, "x-more"),
    "unknown key": lambda document, p: document["info"].update({str(p): 1}),
    "x-python-type": put(*_COLOR, "x-python-type"),
}
"""Where a payload goes: every field of Swagger 2.0 and of the vendor keys that carries text."""

LESSER_FIELDS: dict[str, Place] = {
    "swagger": put("swagger"),
    "info.termsOfService": put("info", "termsOfService"),
    "info.license": wrap(put("info", "license"), lambda p: {"name": p, "url": p}),
    "basePath as a whole": put("basePath"),
    "tag description": put("tags", 0, "description"),
    "security requirement name": wrap(put("security"), lambda p: [{str(p): []}]),
    "security type": wrap(
        put("securityDefinitions"), lambda p: {"keyId": {"type": p, "in": "header", "name": "X"}}
    ),
    "security in": wrap(
        put("securityDefinitions"), lambda p: {"keyId": {"type": "apiKey", "in": p, "name": "X"}}
    ),
    "security flow": wrap(
        put("securityDefinitions"), lambda p: {"o": {"type": "oauth2", "flow": p}}
    ),
    "security token URL, scopes and description": wrap(
        put("securityDefinitions"),
        lambda p: {"o": {"type": "oauth2", "tokenUrl": p, "scopes": {str(p): p}, "description": p}},
    ),
    "operation security": wrap(put(*_POST, "security"), lambda p: [{str(p): [p]}]),
    "operation consumes": wrap(put(*_POST, "consumes"), _listed),
    "operation produces": wrap(put(*_POST, "produces"), _listed),
    "operation schemes": wrap(put(*_POST, "schemes"), _listed),
    "operation deprecated": put(*_POST, "deprecated"),
    "method key": lambda document, p: document["paths"][PATH].update({str(p): {}}),
    "vendor name among paths": lambda document, p: document["paths"].update({"x-" + str(p): p}),
    "vendor operation among paths": hide_in_paths,
    "vendor name among responses": lambda document, p: document["paths"][PATH]["get"][
        "responses"
    ].update({"x-" + str(p): p}),
    "facts of a parameter's items": wrap(
        put(*_QUERY),
        lambda p: {
            "name": "kind",
            "in": "query",
            "type": "array",
            "items": {"type": "string", "enum": [p], "pattern": p, "format": p, "default": p},
        },
    ),
    "x-references of a parameter": wrap(put(*_QUERY, "x-references"), lambda p: {"$ref": p}),
    "alternative body": wrap(put(*_POST, "x-alternativeBodies"), lambda p: [{str(p): p}]),
    "inline body": wrap(
        put(*_POST, "parameters", 0, "schema"),
        lambda p: {"type": "object", "properties": {str(p): {"type": "string", "default": p}}},
    ),
    "inline body name": name_inline_body,
    "response header facts": wrap(
        put(*_GET, "responses", "403", "headers"),
        lambda p: {"X": {"type": "string", "description": p, "default": p, "enum": [p]}},
    ),
    "error code description": put(*_GET, "responses", "403", "x-errorCodes", 0, "description"),
    "error code noDoc": put(*_GET, "responses", "403", "x-errorCodes", 0, "noDoc"),
    "x-discriminator": put("definitions", "Shape", "x-discriminator"),
    "x-derived": wrap(put("definitions", "Circle", "x-derived"), lambda p: {"$ref": p}),
    "x-nullable": put(*_COLOR, "x-nullable"),
    "xml": put(*_COLOR, "xml"),
    "multipleOf": put(*_COLOR, "multipleOf"),
    "readOnly": put(*_COLOR, "readOnly"),
    "enum of several types": wrap(put(*_COLOR, "enum"), lambda p: ["a", p, 5, None, True]),
    "enums of two properties": repeat_enum,
    "inline allOf": wrap(
        put(*_THING, "allOf"),
        lambda p: [{"title": p, "description": p, "properties": {str(p): {"type": "string"}}}],
    ),
    "envelope property": lambda document, p: document["definitions"]["ThingList"][
        "properties"
    ].update({str(p): {"type": "string"}}),
}
"""Fields that the generator leaves out, or reads as it does one above: a few payloads each will do."""

FIELDS |= LESSER_FIELDS

DATA_FIELDS = frozenset(
    {
        "path key", "path segment", "path action", "parameter name", "parameter enum",
        "variant key", "property key", "key property", "enum value", "enum value of an array",
        "required", "discriminator", "x-filterable",
    }
)  # fmt: skip
"""Fields whose text is data: accepted, it stands in the generated code exactly as it was."""

NAMING_FIELDS = DATA_FIELDS | {
    "path parameter name", "body parameter name", "operationId", "definition key", "envelope key",
    "shared parameter key", "security definition name", "info.title", "property description",
    "success code key", "tags", "required without property", "x-createOnly", "inline body",
    "inline body name", "inline allOf", "envelope property",
}  # fmt: skip
"""Fields that a name of the code is made of, and some where names must do nothing."""


# Payloads ----------------------------------------------------------------------------------------


class Payload(NamedTuple):
    """A text to try, and its shape."""

    shape: str
    text: str


_CODE = f"{MARK}()"

_SHAPES: dict[str, list[str]] = {
    "P1": [f'" + {_CODE} + "', f'")\n{_CODE}\n#', f'"]: {_CODE}', f'",\n    {_CODE},\n"'],
    "P2": [f"' + {_CODE} + '", f"')\n{_CODE}\n#", f"{{x!r:'{_CODE}'}}"],
    "P3": [f'\\" + {_CODE} + "', f"\\' + {_CODE} + '", f'\\\\" + {_CODE} + "'],
    "P4": [f"{MARK}\\", f"{MARK}\\\\\\", ("word " * 18 + "\\") * 5 + MARK],
    "P5": [f"\n    {_CODE}", f"x\r    {_CODE}", f"x\r\n{_CODE}", f"\n\n\n{_CODE}\n"],
    "P6": [f"x\r{_CODE}", f"x\v{_CODE}\f{_CODE}", f"\u0085{_CODE}\u2028{_CODE}\u2029{_CODE}"],
    "P7": [
        f'"""\n{_CODE}\n"""', f'\\"""\n{_CODE}', f'"{MARK}"', f'{MARK}"', f'{MARK}\\"', '""""""',
    ],
    "P8": [f"'''\n{_CODE}\n'''", f"\\'''{_CODE}"],
    "P9": [
        f"{{}} {{x}} {{{{ {_CODE} }}}}", f"{{% set x = {_CODE} %}}", f"{{# {MARK} #}}",
        f"%s %(x)s ${{{MARK}}} $x `{_CODE}` $({MARK})", "{{ view.__class__.__mro__ }}",
        "{thing} {a_thing} {0.__class__}", f"{{{_CODE}}}",
    ],
    "P10": ["\\N{NULL} \\x41 \\u0041", "\\U00110000", f"\\777\\x{MARK}", "\\N{" + MARK, "\\u00"],
    "P11": [
        f"\0{MARK}", f"\x1b[31m{MARK}\x1b[0m\x07", f"\x1b]8;;http://x\x1b\\{MARK}\x1b]8;;\x1b\\",
        "".join(chr(n) for n in range(1, 32)) + "\x7f" + MARK, "\x9b31m" + MARK,
    ],
    "P12": [f"\ud800{MARK}", f"\udfff\ud83d{MARK}", f"\ufffe\uffff{MARK}", f"\ufeff{MARK}",
            f"\U0001f600{MARK}", f"\U0010ffff{MARK}"],
    "P13": [
        f"\u202e{MARK}\u202c", f"\u2066{MARK}\u200b\u200d", "\ufb01eld", "\uff46\uff49\uff45ld",
        f"a\u0301{MARK}", "x\u00b2", "\u0441olor", "\u212aey",
    ],
    "P14": [f"# {MARK}", "# type: ignore", "# noqa", "# -*- coding: utf-7 -*-", "# fmt: off",
            "# pyright: basic", "#!/bin/sh", "# ruff: noqa"],
    "P15": [
        "__import__", "__init__", "__class__", "__slots__", "__getattr__", "__all__", "__new__",
        "__attrs_attrs__", "__annotations__", "mro", "self", "cls", "None", "True", "print", "type",
        "match", "case", "_", "__", "list", "get", "data", "decode", "encode", "to_dict", "from_dict",
        "_KNOWN", "_FIELDS", "VARIANTS", "Model", "Any", "define", "int", "frozenset", "_client",
        "new", "v", "out", "i", "k", "get_", "Operation", "body", "env_id", "envId", "page_size",
        "Pager", "UNSET", "class", "global", "async", "id", "meta", "import_module", "TYPE_CHECKING",
        "to_integer", "plain", "write_body", "_call", "property", "classmethod", "Literal",
        "TypeAlias", "overload", "Final", "datetime", "builtins", "super", "str", "object",
    ],
    "P16": [
        "", " ", "   \t", "1st", "200", "1e5", "-1.5E3", "-", "!?.,;", "...",
        "x" * 5000, "x" * 201, "x" * 200, "//",
        "{", "}", "{}", "a" * 120 + " " + "b" * 60,
    ],
    "P18": ["2024-13-45T99:99:99Z", "not-a-uuid", "(a+)+$", "(((", "[", "^(?:a|b)$|", "(?P<x>"],
    "P19": [
        f"](javascript:{MARK})", f"<script>{MARK}</script>", f"![x](http://x/{MARK})",
        f"@team fixes #1 {MARK}", f"| a | {MARK} |", f"--> {MARK} <!--", f"```\n{MARK}\n```",
    ],
    "P20": [
        f"::error::{MARK}", f"\n::error::{MARK}", f"::add-mask::{MARK}", f"##vso[{MARK}]",
        f"\r::set-output name=x::{MARK}", f"\u2028::error::{MARK}", "%0A::error::x",
    ],
    "P21": [f"=cmd|'{MARK}'!A0", f"]]>{MARK}", f"--{MARK}", f"</x>{MARK}", f"\\u0000{MARK}",
            "&lt;&#0;"],
    "P22": [f'= """\n{MARK} = 1\n"""', f"]\n[{MARK}]\nx = 1", f"{MARK} = '''"],
}  # fmt: skip

_PLAIN = [
    "1e400", "-1e400", ".nan", ".inf", "NaN", "-.inf", "-0.0", "18446744073709551616", "9" * 4000,
    "1" * 399, "true", "null", "~", "1e5", "0x1f", "0o17", "017", "1_000", "1:30", "2001-01-01",
    "yes", "=", "<<", "[]", "{}", "[a, 1, null]", "{a: {b: c}}", "!!python/name:os.system ''",
    "!!binary aGk=", "!x y",
]  # fmt: skip

PAYLOADS: tuple[Payload, ...] = (
    *(Payload(shape, text) for shape, texts in _SHAPES.items() for text in texts),
    *(Payload("P17", Plain(text)) for text in _PLAIN),
)

SAME_IN_SNAKE = tuple(
    "".join("Thing"[i].upper() if bits >> i & 1 else "thing"[i] for i in range(5))
    + separator
    + "id"
    for bits in range(32)
    for separator in ("", "-", "_", "+", " ", "--", "__")
)
"""P16: 200 and more names that differ in case and separators alone."""


def document_text(node: Any) -> str:
    """``node`` as YAML in which every text is quoted and everything beyond ASCII is escaped."""
    if isinstance(node, Plain):
        return str(node)
    if isinstance(node, dict):
        return "{" + ", ".join(f"{_quoted(k)}: {document_text(v)}" for k, v in node.items()) + "}"
    if isinstance(node, list):
        return "[" + ", ".join(map(document_text, node)) + "]"
    if isinstance(node, str):
        return _quoted(node)
    return json.dumps(node) if node is None or isinstance(node, bool) else repr(node)


def _quoted(text: str) -> str:
    return '"' + "".join(map(_escaped, str(text))) + '"'


def _escaped(character: str) -> str:
    if " " <= character <= "~" and character not in '"\\':
        return character
    return f"\\U{ord(character):08x}"
