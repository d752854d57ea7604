"""API model in, text of every rendered file of the Python client out. Pure: reads what it is given."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Any, Final

import jinja2

from ...api.model import Api
from ...contract.corrections import Correction
from ...output.overlay import PACKAGE
from ...writers.python import Code
from . import models as model_views
from . import package as package_views
from . import resources as resource_views

_SUFFIX: Final = ".jinja"

Files = dict[str, str]


def _emit(value: Any) -> Any:
    """What a template prints must have passed a writer."""
    if not isinstance(value, Code):
        raise TypeError(
            f"a template would print {type(value).__name__}, which no writer has written"
        )
    return value


@functools.lru_cache(maxsize=4)
def environment(templates: frozenset[tuple[str, str]]) -> jinja2.Environment:
    """The templates, by path and text, as Jinja compiles them; the same ones are compiled once."""
    return jinja2.Environment(
        loader=jinja2.DictLoader(dict(templates)),
        undefined=jinja2.StrictUndefined,
        finalize=_emit,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python text, not HTML; finalize admits written code only
    )


def render(api: Api, templates: Mapping[str, str]) -> Files:
    """The rendered files of the client, unformatted, by path below generated/."""
    compiled = environment(frozenset(templates.items()))
    models = {model.name: model for model in api.models}
    modules = model_views.modules_of(api.models)
    homes = model_views.unique_homes(modules)
    deep = model_views.deep_models(models)
    pages: list[tuple[str, str, Any]] = [
        ("auth.py", "auth.py", package_views.headers_view(api)),
        ("types.py", "types.py", package_views.aliases_view(api)),
        ("models/__init__.py", "models/__init__.py", package_views.exports_view(homes)),
    ]
    scope_texts = {scope: api.scope_texts[scope] for scope in api.scopes}
    pages.append(("scopes.py", "scopes.py", resource_views.scopes_view(scope_texts)))
    for group in modules.values():
        module = homes[group[0].name]
        page = model_views.models_view(group, homes, deep)
        pages.append(("models/model.py", f"models/{module}.py", page))
    for scope in api.scopes:
        mine = [resource for resource in api.resources if resource.scope == scope]
        texts = {resource.path: resource.text for resource in mine}
        package = package_views.package(scope)
        root = resource_views.scope_view(scope, api.scope_texts[scope], mine)
        pages.append(("scope/__init__.py", f"{package}/__init__.py", root))
        for resource in mine:
            path = f"{package}/{resource_views.resource_module(resource.path)}.py"
            pages.append(
                (
                    "scope/resource.py",
                    path,
                    resource_views.resource_view(resource, models, homes, texts),
                )
            )
    files: Files = {}
    loaded: dict[str, jinja2.Template] = {}
    for template, path, view in pages:
        if template not in loaded:
            loaded[template] = compiled.get_template(f"python/{template}{_SUFFIX}")
        files[f"{PACKAGE}/{path}"] = loaded[template].render(view=view)
    return files


def contracts(api: Api, corrections: tuple[Correction, ...]) -> Files:
    """The contracts as data of the fake host, and how a real host's text differs from them."""
    folder = f"{PACKAGE}/testing/contract"
    files = {
        f"{folder}/{scope}.json": json.dumps(contract, separators=(",", ":")) + "\n"
        for scope, contract in api.contracts.items()
    }
    entries = [
        {"scopes": list(c.scopes), "at": c.at, "action": c.action, "value": c.value, "cut": c.cut}
        for c in corrections
    ]
    files[f"{folder}/corrections.json"] = json.dumps(entries, indent=1) + "\n"
    return files
