"""Files of names: pins.yaml, written by hand, and names.lock.yaml, written by ``fetch``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..problems import Problem, ProblemsError
from ..swagger.document import Document
from ..swagger.pointers import join_pointer
from .names import SECTIONS, Lock
from .yaml_text import dump

LOCK: Final = "names.lock.yaml"
PINS: Final = "pins.yaml"

_LOCK_HEADER: Final = """\
# The Python names in use. `fetch` adds to this file and changes nothing that stands here: users have
# written these names down. A name that reads badly is changed before its first release, by a pin.
"""


def names_of(document: Document) -> Lock:
    """The names in a parsed file; raises `ProblemsError` for a malformed one."""
    problems = list(_wrong(document))
    if problems:
        raise ProblemsError(problems)
    return Lock.from_data(document.data)


def _wrong(document: Document) -> Iterator[Problem]:
    data = {} if document.data is None else document.data
    if not isinstance(data, dict):
        yield document.problem("not-a-mapping", "a file of names is a mapping", "")
        return
    for section, names in data.items():
        pointer = join_pointer(section)
        if section not in SECTIONS:
            message = f"no section {section!r} exists"
            yield document.problem("section-unknown", message, pointer)
        elif not isinstance({} if names is None else names, dict):
            yield document.problem("not-a-mapping", "a section is a mapping", pointer)


def lock_text(lock: Lock) -> str:
    """The text of names.lock.yaml."""
    return _LOCK_HEADER + dump(lock.to_data())
