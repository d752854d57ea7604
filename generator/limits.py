"""Bounds on what a host may make us read. Real definitions stay below a tenth of each."""

from __future__ import annotations

from typing import Final

MAX_BYTES: Final = 32 * 1024 * 1024
"""Size of one definition text, after decompression."""

MAX_DEPTH: Final = 64
"""Nesting of mappings and sequences."""

MAX_NODES: Final = 2_000_000
"""Mappings, sequences and scalars of a document, aliases counted at what they expand to."""

MAX_SCALAR: Final = 100_000
"""Characters of one key or value."""

MAX_DIGITS: Final = 400
"""Digits of one number."""

MAX_NAME: Final = 200
"""Characters of a definition, property, parameter or path segment that becomes a Python name."""

MAX_OPERATIONS: Final = 5_000
MAX_DEFINITIONS: Final = 5_000
"""Operations and definitions of one scope."""
