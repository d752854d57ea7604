"""Who decodes and encodes pages of one definition: the client, its peers, and what any of them costs.

Every codec is three functions: objects of parsed JSON, objects of bytes, bytes of objects. A peer
that is not installed or not generated gives none.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from .pages import SPECS


class Codec(NamedTuple):
    who: str
    parsed: Callable[[list[Any]], Any] | None
    loads: Callable[[bytes], Any]
    dumps: Callable[[Any], bytes]


def _text(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def codecs(name: str) -> Iterator[Codec]:
    """The codecs for pages of definition ``name``."""
    yield from _ours(name)
    yield Codec("json", None, json.loads, _text)
    for make in (_orjson, _opc, _oag, _pydantic, _cattrs, _msgspec):
        try:
            yield from make(name)
        except ImportError:
            continue


def _ours(name: str) -> Iterator[Codec]:
    from scalr_client import codec, models

    decode = getattr(models, name).from_dict
    slow = json.JSONDecoder()

    def parsed(page: list[Any]) -> Any:
        return [decode(item) for item in page]

    def read(page: list[Any]) -> Any:
        return read_all([decode(item) for item in page])

    def standard(value: Any) -> bytes:
        return codec.standard_json(value)

    def loads(raw: bytes) -> Any:
        return slow.decode(raw.decode())

    yield Codec("ours", parsed, lambda raw: parsed(loads(raw)), standard)
    yield Codec("ours, all read", read, lambda raw: read(loads(raw)), standard)
    fast = codec.fast_writer()
    if fast is not None:
        import orjson

        yield Codec("ours, fast", parsed, lambda raw: parsed(orjson.loads(raw)), fast)
        yield Codec("ours, fast, all read", read, lambda raw: read(orjson.loads(raw)), fast)


def read_all(value: Any, table: str = "_changeable") -> Any:
    """``value`` after every object, list and date in it was read; all else too with "_FIELDS".

    Goes by the models' own tables, so that it is no matter which client they are of.
    """
    if isinstance(value, list):
        for item in value:
            read_all(item, table)
    elif isinstance(value, dict):
        read_all(list(value.values()), table)
    else:
        for field in getattr(value, table, ()):
            read_all(getattr(value, field[0]), table)
    return value


def _orjson(name: str) -> Iterator[Codec]:
    import orjson

    yield Codec("orjson", None, orjson.loads, orjson.dumps)


def _opc(name: str) -> Iterator[Codec]:
    made = getattr(importlib.import_module("opc_user.models"), name)

    def parsed(page: list[Any]) -> Any:
        return [made.from_dict(item) for item in page]

    yield Codec(
        "openapi-python-client",
        parsed,
        lambda raw: parsed(json.loads(raw)),
        lambda page: _text([item.to_dict() for item in page]),
    )


def _oag(name: str) -> Iterator[Codec]:
    made = getattr(importlib.import_module("oag_user.models"), name)

    def parsed(page: list[Any]) -> Any:
        return [made.from_dict(item) for item in page]

    yield Codec(
        "openapi-generator",
        parsed,
        lambda raw: parsed(json.loads(raw)),
        lambda page: ("[" + ",".join([item.to_json() for item in page]) + "]").encode(),
    )


def _pydantic(name: str) -> Iterator[Codec]:
    from pydantic import TypeAdapter

    made = getattr(importlib.import_module("dcg_user"), name)
    page = TypeAdapter(list[made])  # type: ignore[valid-type]
    yield Codec("pydantic", page.validate_python, page.validate_json, page.dump_json)


def _cattrs(name: str) -> Iterator[Codec]:
    from cattrs.preconf.orjson import make_converter
    from cattrs.strategies import configure_tagged_union

    from .shapes import attrs_classes

    converter = make_converter(detailed_validation=False)
    found = attrs_classes(SPECS / "user.v1beta0.yaml", name)
    for union, tag in found.unions:
        configure_tagged_union(union, converter, tag_name=tag)
    page = list[found.root]  # type: ignore[name-defined]
    yield Codec(
        "cattrs",
        lambda data: converter.structure(data, page),
        lambda raw: converter.loads(raw, page),
        lambda value: converter.dumps(value, page),
    )


def _msgspec(name: str) -> Iterator[Codec]:
    import msgspec

    from .shapes import msgspec_structs

    page = list[msgspec_structs(SPECS / "user.v1beta0.yaml", name).root]  # type: ignore[misc, valid-type]
    yield Codec(
        "msgspec",
        lambda data: msgspec.convert(data, page),
        msgspec.json.Decoder(page).decode,
        msgspec.json.Encoder().encode,
    )
