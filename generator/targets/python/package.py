"""One view a generated file: attributes hold just what its template prints, already written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen

from ...api.model import Api, Model
from ...contract.names import Taken
from ...writers.python import identifier, literal
from ...writers.untrusted import Code
from .names import class_name, module_name, snake


def homes_of(models: Iterable[Model]) -> dict[str, str]:
    """The module of each model's class: that of its family, in names that no file system takes for
    the same.
    """
    families: dict[str, list[str]] = {}
    for model in models:
        families.setdefault(snake(model.family), []).append(model.name)
    taken = Taken()
    return {
        name: module
        for family in sorted(families)
        for module in (taken.claim(module_name(family)),)
        for name in families[family]
    }


@frozen
class AliasView:
    name: Code
    values: Code


@frozen
class ExportView:
    name: Code
    module: Code
    literal_name: Code
    literal_module: Code


@frozen
class HeaderView:
    """A header that authenticates: its constant, its name, and where its value comes from."""

    name: Code
    literal: Code
    value: Code


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
            AliasView(
                identifier(class_name(enum.name)), Code(", ".join(literal(v) for v in enum.values))
            )
            for enum in api.enums
        )
    )


def exports_view(homes: Mapping[str, str]) -> PackageView:
    """The view of models/__init__.py."""
    exports = [
        ExportView(identifier(name), identifier(module), literal(name), literal(module))
        for name, module in sorted((class_name(name), module) for name, module in homes.items())
    ]
    ordered = sorted(exports, key=lambda export: (export.module, export.name))
    return PackageView(exports=tuple(exports), imports=tuple(ordered))


_HEADER_VALUES: Final = {
    ("key", "id"): Code("self._credentials.key_id"),
    ("date",): Code("date_text(at)"),
    ("signature",): Code("self._credentials.secret_key"),
}
"""Where the value of a header comes from, by the name of its security definition. No other header is
sent: a secret goes nowhere that this table does not name."""


def headers_view(api: Api) -> PackageView:
    """The view of the rendered auth.py."""
    return PackageView(
        headers=tuple(
            HeaderView(
                identifier("HEADER_" + "_".join(each.name).upper()),
                literal(each.header),
                _HEADER_VALUES[each.name],
            )
            for each in api.headers
            if each.name in _HEADER_VALUES
        )
    )
