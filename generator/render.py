"""Resolved API in, text of every file out. `generate` is pure: what it reads is what it is given."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import jinja2

from . import model_views, resource_views, views
from .api import Api
from .contract import Contract
from .corrections import Correction
from .escape import Code
from .naming import Lock
from .patch import apply_patches
from .resolve import resolve_contract

ROOT: Final = Path(__file__).resolve().parent.parent
TEMPLATES: Final = ROOT / "templates"
PATCHES: Final = ROOT / "auth_patch"
PACKAGE: Final = "scalr_client"
_SUFFIX: Final = ".jinja"

Files = dict[str, str]


def read_sources(folder: Path) -> Files:
    """The text of every file below ``folder`` by its path, sorted; caches and dot files are none."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not any(p[:1] == "." or p == "__pycache__" for p in path.relative_to(folder).parts)
    }


def generate(contract: Contract, templates: Mapping[str, str], patches: Mapping[str, str]) -> Files:
    """The files of the client for ``contract``, unformatted, by path below generated/.

    Raises `ProblemsError` for a contract that cannot be rendered and `PatchError` for a hand-written
    module that does not offer what the rendered one does.
    """
    return render(contract, templates, patches)[0]


def render(
    contract: Contract, templates: Mapping[str, str], patches: Mapping[str, str]
) -> tuple[Files, Api, Lock]:
    """Like `generate`, with the resolved API and the names it uses."""
    api, lock = resolve_contract(contract)
    files = {path: text for path, text in templates.items() if not path.endswith(_SUFFIX)}
    files.update(_rendered(api, _environment(templates)))
    files.update(_contracts(api, contract.corrections))
    return dict(sorted(apply_patches(files, patches, PACKAGE).items())), api, lock


def _emit(value: Any) -> Any:
    """What a template prints must have passed a writer."""
    if not isinstance(value, Code):
        raise TypeError(
            f"a template would print {type(value).__name__}, which no writer has written"
        )
    return value


def _environment(templates: Mapping[str, str]) -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.DictLoader(dict(templates)),
        undefined=jinja2.StrictUndefined,
        finalize=_emit,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python text, not HTML; finalize admits written code only
    )


def _rendered(api: Api, environment: jinja2.Environment) -> Files:
    models = {model.name: model for model in api.models}
    modules = model_views.modules_of(api.models)
    homes = model_views.unique_homes(modules)
    deep = model_views.deep_models(models)
    pages: list[tuple[str, str, Any]] = [
        ("auth.py", "auth.py", views.headers_view(api)),
        ("types.py", "types.py", views.aliases_view(api)),
        ("models/__init__.py", "models/__init__.py", views.exports_view(homes)),
    ]
    for group in modules.values():
        module = homes[group[0].name]
        page = model_views.models_view(group, homes, deep)
        pages.append(("models/model.py", f"models/{module}.py", page))
    for scope in api.scopes:
        mine = [resource for resource in api.resources if resource.scope == scope]
        texts = {resource.path: resource.text for resource in mine}
        package = views.package(scope)
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
            loaded[template] = environment.get_template(f"{PACKAGE}/{template}{_SUFFIX}")
        files[f"{PACKAGE}/{path}"] = loaded[template].render(view=view)
    return files


def _contracts(api: Api, corrections: tuple[Correction, ...]) -> Files:
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
