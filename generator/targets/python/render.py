"""API model in, text of every rendered file of the Python client out. Pure: reads what it is given."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import Any, Final

import jinja2

from ...api.model import Api, Model
from ...output.overlay import PACKAGE, Files
from ...writers.untrusted import Code
from . import models as model_views
from . import package as package_views
from . import resources as resource_views
from .names import package, resource_module

_SUFFIX: Final = ".jinja"


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
    files: Files = {}
    for template, path, view in _pages(api):
        page = compiled.get_template(f"python/{template}{_SUFFIX}")
        files[f"{PACKAGE}/{path}"] = page.render(view=view)
    return files


def _pages(api: Api) -> Iterator[tuple[str, str, Any]]:
    """Template, path and view of every file."""
    models = {model.name: model for model in api.models}
    homes = package_views.homes_of(api.models)
    deep = model_views.deep_models(models)
    yield "auth.py", "auth.py", package_views.headers_view(api)
    yield "types.py", "types.py", package_views.aliases_view(api)
    yield "models/__init__.py", "models/__init__.py", package_views.exports_view(homes)
    yield "scopes.py", "scopes.py", resource_views.scopes_view(api.scopes)
    families: dict[str, list[Model]] = {}
    for model in api.models:
        families.setdefault(homes[model.name], []).append(model)
    for module, family in sorted(families.items()):
        view = model_views.models_view(family, models, homes, deep)
        yield "models/model.py", f"models/{module}.py", view
    for scope in api.scopes:
        mine = [resource for resource in api.resources if resource.scope == scope.name]
        texts = {resource.path: resource.text for resource in mine}
        folder = package(scope.name)
        root = resource_views.scope_view(scope.name, scope.text, mine)
        yield "scope/__init__.py", f"{folder}/__init__.py", root
        for resource in mine:
            page = resource_views.resource_view(resource, models, homes, texts)
            yield "scope/resource.py", f"{folder}/{resource_module(resource.path)}.py", page
