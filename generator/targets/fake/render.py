"""What the fake host knows of the API: the model, and the contract of each scope, which it serves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from ...api.export import to_json
from ...api.model import Api
from ...output.overlay import PACKAGE, Files

FOLDER: Final = f"{PACKAGE}/testing/contract"


def render(api: Api, scopes: Mapping[str, Mapping[str, Any]]) -> Files:
    """The data files of the fake host: ``api.json`` and the contracts."""
    files = {f"{FOLDER}/api.json": to_json(api)}
    files |= {
        f"{FOLDER}/{scope}.json": json.dumps(contract, separators=(",", ":")) + "\n"
        for scope, contract in scopes.items()
    }
    return files
