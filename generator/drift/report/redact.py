"""Text of a host without what looks like a secret, and short enough to show."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from ...swagger.pointers import join_pointer, split_pointer

EXCERPT: Final = 2000
"""Characters of a before or after that are shown."""

_SECRETS: Final = re.compile(
    r"-----BEGIN [A-Z ]*KEY-----.*?(?:-----END [A-Z ]*KEY-----|\Z)"
    r"|(?:(?<=://)|(?<=:~1~1))[^/\s@]{1,200}(?=@)"
    r"|\bBearer\s+[\w.~+/-]{16,}=*"
    r"|(?<![A-Za-z0-9])(?:"
    r"(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])"
    r"|AIza[\w-]{30,}"
    r"|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|xox[abeprs]-[\w-]{10,})"
    r"|(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*"
    r"|(?<![A-Za-z0-9+/=_~-])(?=[A-Za-z0-9+/_-]*[0-9])(?=[A-Za-z0-9+/_-]*[a-z])"
    r"(?=[A-Za-z0-9+/_-]*[A-Z])[A-Za-z0-9+_-][A-Za-z0-9+/_-]{39,}={0,2}",
    re.DOTALL,
)
"""Matches keys, tokens and passwords. Alternatives of unbounded length are tried at the start of a word
only, so that the time grows linearly with the text."""


def redacted(text: str) -> str:
    """``text`` without what looks like a key, a token or a password."""
    return _SECRETS.sub("(redacted)", text)


def redacted_pointer(pointer: str) -> str:
    """A JSON pointer with each of its tokens redacted by itself."""
    return join_pointer(*map(redacted, split_pointer(pointer)))


def excerpt(value: Any, limit: int = EXCERPT) -> str:
    """A value of a definition as short text: itself, or its JSON; empty for nothing."""
    if value is None:
        return ""
    text = (
        value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    )
    text = redacted(text)
    return text if len(text) <= limit else text[: limit - 1] + "…"
