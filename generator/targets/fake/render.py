"""What the fake host knows of the API: the model, and the definition of each scope that it serves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from attrs import asdict

from ...api.export import to_json
from ...api.model import Api
from ...contract.corrections import Correction
from ...output.overlay import PACKAGE, Files
from .served import served

FOLDER: Final = f"{PACKAGE}/testing/contract"


def render(
    api: Api, scopes: Mapping[str, Mapping[str, Any]], corrections: tuple[Correction, ...]
) -> Files:
    """The data files of the fake host: ``api.json``, and for each scope what a host serves."""
    files = {f"{FOLDER}/api.json": to_json(api)}
    for scope, contract in scopes.items():
        data = asdict(served(scope, contract, corrections), recurse=False)
        files[f"{FOLDER}/{scope}.json"] = json.dumps(data, separators=(",", ":")) + "\n"
    return files
