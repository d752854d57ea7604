"""One view a generated file: attributes hold just what its template prints, already written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen

from ...api.model import Api
from ...contract.names import words
from ...writers.python import Code, identifier, literal

PACKAGES: Final = {"user": "user", "account": "account", "global": "global_"}
"""Package, and attribute of the client, for each scope."""


def package(scope: str) -> str:
    """Package, and attribute of the client, of a scope."""
    return PACKAGES[scope]


def import_names(names: Iterable[str]) -> str:
    """Names of an import in the order that linters want: constants, classes, the rest."""
    ranked = sorted(set(names), key=lambda n: (not n.isupper(), not n[0].isupper(), n))
    return ", ".join(ranked)


@frozen
class AliasView:
    name: Code
    values: Code


@frozen
class HeaderView:
    """A header that authenticates: its constant, its name, and where its value comes from."""

    name: Code
    literal: Code
    value: Code


@frozen
class ExportView:
    name: Code
    module: Code
    literal_name: Code
    literal_module: Code


@frozen
class PackageView:
    """Names: the aliases of types.py, the models of models/__init__.py, the headers of auth.py."""

    aliases: tuple[AliasView, ...] = ()
    exports: tuple[ExportView, ...] = ()
    imports: tuple[ExportView, ...] = ()
    """The exports in the order of their modules, as linters want imports."""

    headers: tuple[HeaderView, ...] = ()


def aliases_view(api: Api) -> PackageView:
    """The view of types.py."""
    return PackageView(
        aliases=tuple(
            AliasView(identifier(name), Code(", ".join(literal(v) for v in values)))
            for name, values in api.enums
        )
    )


def exports_view(homes: Mapping[str, str]) -> PackageView:
    """The view of models/__init__.py."""
    exports = [
        ExportView(identifier(name), identifier(module), literal(name), literal(module))
        for name, module in sorted(homes.items())
    ]
    ordered = sorted(exports, key=lambda export: (export.module, export.name))
    return PackageView(exports=tuple(exports), imports=tuple(ordered))


def headers_view(api: Api) -> PackageView:
    """The view of the rendered auth.py."""
    values = {"keyId": "self._credentials.key_id", "date": "date_text(at)"}
    return PackageView(
        headers=tuple(
            HeaderView(
                identifier("HEADER_" + "_".join(camel_words(key)).upper()),
                literal(name),
                Code(values.get(key, "self._credentials.secret_key")),
            )
            for key, name in api.headers
        )
    )


def camel_words(name: str) -> list[str]:
    """The words of a security scheme's name, never empty."""
    return words(name) or ["unnamed"]
