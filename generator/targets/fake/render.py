"""What the fake host knows of the API: the model, and the contract of each scope, which it serves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from ...api.export import to_json
from ...api.model import Api
from ...contract.corrections import Correction
from ...output.overlay import PACKAGE, Files

FOLDER: Final = f"{PACKAGE}/testing/contract"


def render(
    api: Api, scopes: Mapping[str, Mapping[str, Any]], corrections: tuple[Correction, ...]
) -> Files:
    """The data files of the fake host: ``api.json``, the contracts, and how a host's text differs."""
    files = {f"{FOLDER}/api.json": to_json(api)}
    files |= {
        f"{FOLDER}/{scope}.json": json.dumps(contract, separators=(",", ":")) + "\n"
        for scope, contract in scopes.items()
    }
    entries = [
        {"scopes": list(c.scopes), "at": c.at, "action": c.action, "value": c.value, "cut": c.cut}
        for c in corrections
    ]
    files[f"{FOLDER}/corrections.json"] = json.dumps(entries, indent=1) + "\n"
    return files
