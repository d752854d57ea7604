"""Drops parameters that an operation or path declares twice, which Swagger forbids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..problems import Problem
from ..swagger.document import Document
from ..swagger.read import identity, parameter_lists, shared_parameter
from ..swagger.validate import show


def drop_repeated(document: Document, data: dict[str, Any]) -> Iterator[Problem]:
    """Keep the last of the parameters that one list declares for one thing; a warning for the others."""
    for pointer, parameters in parameter_lists(data):
        last: dict[tuple[str, str], dict[str, Any]] = {}
        for index, given in enumerate(parameters):
            key = identity(shared_parameter(data, given)[0])
            if key in last:
                what = f"{key[0]} parameter {show(key[1])}" if key[1] else key[0]
                yield document.problem(
                    "parameter-repeated",
                    f"the {what} is declared twice",
                    f"{pointer}/{index}",
                    severity="warning",
                    hint="the last one counts",
                )
            last[key] = given
        parameters[:] = last.values()
