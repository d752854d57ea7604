"""The project's own words for what a contract describes: lookups over specs/prose/.

Everything has a text: where none was written, one is built from the name. A description kept in the
contract itself (``fetch --keep-descriptions``) goes before ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from ..contract.names import words


def spaced(name: str) -> str:
    """``launchOrder`` as ``launch order``."""
    return " ".join(words(name))


def with_article(noun: str) -> str:
    """``farm`` as ``a farm``, ``image`` as ``an image``."""
    if not noun:
        return noun
    return ("an " if noun[0] in "aeio" else "a ") + noun


def sentence(text: str) -> str:
    """``text`` with a capital first letter and a full stop."""
    text = text.strip()
    if not text:
        return text
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!?:" else text + "."


def fill(template: str, **words_by_name: str) -> str:
    """``template`` with ``{thing}`` and its like replaced; other braces stay as they are."""
    for name, word in words_by_name.items():
        template = template.replace("{" + name + "}", word)
    return template


@frozen
class Prose:
    """The texts of one contract."""

    data: Mapping[str, Any]

    def _section(self, *path: str) -> Mapping[str, Any]:
        node: Any = self.data
        for key in path:
            node = node.get(key) if isinstance(node, Mapping) else None
        return node if isinstance(node, Mapping) else {}

    def scope(self, scope: str) -> str:
        """What a scope is."""
        return sentence(str(self._section("scopes").get(scope) or f"The {scope} scope"))

    def definition(self, name: str) -> str:
        """What a definition describes."""
        text = self._section("definitions", name).get("text") or with_article(spaced(name))
        return sentence(str(text))

    def property(self, definition: str, wire: str) -> str:
        """What a property of a definition holds."""
        own = self._section("definitions", definition, "properties").get(wire)
        text = own or self._section("properties").get(wire) or f"{spaced(wire)} of this {{thing}}"
        return sentence(fill(str(text), thing=spaced(definition)))

    def resource(self, scope: str, path: tuple[str, ...]) -> Mapping[str, str]:
        """``thing``, ``things`` and ``text`` of a resource."""
        dotted = ".".join(path)
        resources = self._section("resources")
        found: Any = {}
        for key in (f"{scope}.{dotted}", dotted, f"*.{path[-1]}"):
            if isinstance(resources.get(key), Mapping):
                found = resources[key]
                break
        things = str(found.get("things") or path[-1].replace("_", " "))
        thing = str(found.get("thing") or things.removesuffix("s"))
        text = sentence(str(found.get("text") or f"The {things} of this scope"))
        return {"thing": thing, "things": things, "text": text}

    def operation(self, scope: str, path: tuple[str, ...], method: str) -> str:
        """What calling an operation does."""
        resource = self.resource(scope, path)
        dotted = ".".join((*path, method))
        keys = (f"{scope}.{dotted}", dotted, f"{path[-1]}.{method}", method)
        text: Any = None
        for section, names in (("operations", keys[:2]), ("actions", keys), ("verbs", keys[3:])):
            texts = self._section("operations", section)
            text = next((texts[name] for name in names if name in texts), None)
            if text:
                break
        if isinstance(text, Mapping):
            text = text.get("text")
        text = text or f"{spaced(method)} {{a_thing}}"
        thing, things = resource["thing"], resource["things"]
        return sentence(fill(str(text), thing=thing, things=things, a_thing=with_article(thing)))

    def parameter(self, wire: str) -> str:
        """What a path or query parameter names."""
        text = self._section("parameters").get(wire) or spaced(wire)
        return sentence(str(text))
