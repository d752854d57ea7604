"""Bounds on what a host may make us read. Real definitions stay well below each."""

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
"""Characters of a path, and of a definition, property or parameter that becomes a Python name."""

MAX_FILE_NAME: Final = 100
"""Characters of a module's file name; a longer one is cut and gets a digest."""

MAX_SEGMENTS: Final = 30
"""Segments of a path; the deepest real one has 7."""

MAX_OPERATIONS: Final = 5_000
MAX_DEFINITIONS: Final = 5_000
MAX_RESOURCES: Final = 5_000
"""Operations, definitions and resources of one scope."""

MAX_PROPERTIES: Final = 100_000
"""Properties of all classes, and the parts that ``allOf`` merges into them."""

MAX_KEYWORDS: Final = 500_000
"""Properties that request bodies give to all operations as keywords."""

MAX_FILTERS: Final = 50_000
"""Query parameters that the filterable properties give to the lists of one scope."""

MAX_FAMILY_DEPTH: Final = 50
"""Classes above a variant, each the base of the next; real families have one."""

MAX_PROBLEMS: Final = 100
"""Errors shown for one document, and warnings; how many more there are is said at the end."""
