"""Which operations send or return a definition, directly or inside another one.

A read-only property is never sent, so no request reaches what it refers to. The members of a family
(x-concreteTypes) are reached wherever their base is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ...swagger import read
from ...swagger.read import operations, referenced
from .change import PathMethod, Usage

Json = Mapping[str, Any]

PAGE: Final = "pagination"


def _targets(schema: Json, *, sent: bool) -> Iterator[str]:
    """Definitions that a schema refers to directly, as far as they are sent or returned."""
    name = referenced(schema)
    if name:
        yield name
    for part in read.parts(schema, sent=sent):
        yield from _targets(part, sent=sent)
    for member in schema.get("x-concreteTypes", ()):
        yield referenced(member)


class UsageGraph:
    """The usage of every definition of one contract, found once.

    Operations are numbered, and a set of them is the bits of one integer: what uses a definition uses
    everything that it refers to, which takes one ``or`` a reference.
    """

    def __init__(self, contract: Json) -> None:
        self._definitions: Json = contract.get("definitions", {})
        self._keys: list[PathMethod] = []
        self.items: dict[str, set[PathMethod]] = {}
        self.envelopes: set[str] = set()
        self.pages: set[str] = set()
        sent: dict[str, int] = {}
        returned: dict[str, int] = {}
        for number, (path, method, operation) in enumerate(operations(contract)):
            key = (path, method)
            self._keys.append(key)
            bit = 1 << number
            for parameter, _ in read.parameters(contract, path, operation):
                for name in _targets(parameter.get("schema", {}), sent=True):
                    sent[name] = sent.get(name, 0) | bit
            for name in read.alternative_bodies(operation):
                sent[name] = sent.get(name, 0) | bit
            for status, response in read.responses(contract, operation).items():
                schema = response.get("schema", {})
                for name in _targets(schema, sent=False):
                    returned[name] = returned.get(name, 0) | bit
                self._note_envelope(referenced(schema), status, key)
        self._sent = self._spread(sent, sent=True)
        self._returned = self._spread(returned, sent=False)

    def of(self, name: str) -> Usage:
        """The operations that send or return the definition."""
        return Usage(self._operations(self._sent, name), self._operations(self._returned, name))

    def _operations(self, bits: dict[str, int], name: str) -> frozenset[PathMethod]:
        set_bits = bits.get(name, 0)
        if not set_bits:
            return frozenset()
        return frozenset(key for number, key in enumerate(self._keys) if set_bits >> number & 1)

    def _note_envelope(self, name: str, status: str, key: PathMethod) -> None:
        properties = self._definitions.get(name, {}).get("properties", {})
        if "meta" not in properties and not {"data", PAGE} <= set(properties):
            return
        self.envelopes.add(name)
        if PAGE in properties:
            self.pages.add(referenced(properties[PAGE]))
            if status[:1] == "2" and key[1] == "get":
                item = referenced(properties.get("data", {}).get("items", {}))
                self.items.setdefault(item, set()).add(key)

    def _spread(self, bits: dict[str, int], *, sent: bool) -> dict[str, int]:
        """``bits`` of definitions that operations name, carried on to everything that those refer to."""
        targets: dict[str, tuple[str, ...]] = {}
        waiting = dict.fromkeys(bits)
        while waiting:
            name, _ = waiting.popitem()
            if name not in targets:
                found = _targets(self._definitions.get(name, {}), sent=sent)
                targets[name] = tuple(dict.fromkeys(found))
            here = bits[name]
            for target in targets[name]:
                known = bits.get(target, 0)
                if known | here != known:
                    bits[target] = known | here
                    waiting[target] = None
        return bits
