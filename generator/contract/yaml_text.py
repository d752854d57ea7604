"""Writes data as YAML that the parser of swagger/ reads back as it was."""

from __future__ import annotations

from typing import Any

import yaml

from ..swagger.document import FOREIGN_BREAK, is_number


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Block style without aliases, so that every line of a diff stands for itself."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: Any, value: str) -> Any:
    style = "'" if is_number(value) else '"' if FOREIGN_BREAK.search(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(data: Any) -> str:
    """``data`` in block style, in the order that it has."""
    text: str = yaml.dump(
        data,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=100,
        default_flow_style=False,
    )
    return text
