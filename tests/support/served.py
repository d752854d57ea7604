"""The whole definitions that tests run on: those of a real host, or those that FakeScalr serves.

SCALR_DEFINITIONS names a folder with the definitions of a real host. Where it is not set, FakeScalr
stands in as the same installation: Cost Analytics off, two clouds allowed.
"""

from __future__ import annotations

import contextlib
import http.client
import os
from functools import cache
from pathlib import Path

import pytest

from scalr_client.testing import FakeScalr

from .definitions import SCOPES, VERSION

FOLDER = os.environ.get("SCALR_DEFINITIONS", "")
needs_real = pytest.mark.skipif(
    not FOLDER,
    reason="a fact of a real host's definitions: SCALR_DEFINITIONS names no folder of them",
)


@cache
def served_texts() -> dict[str, bytes]:
    """The definition of each scope, as a host serves it."""
    if FOLDER:
        return {scope: (Path(FOLDER) / f"{scope}.{VERSION}.yml").read_bytes() for scope in SCOPES}
    return {scope: _of_the_fake(scope) for scope in SCOPES}


def _of_the_fake(scope: str) -> bytes:
    # The real definition of the global scope lists every cloud, whatever is allowed.
    clouds = None if scope == "global" else ["ec2", "gce"]
    with FakeScalr(analytics=False, clouds=clouds) as fake:
        connection = http.client.HTTPConnection(fake.url.partition("//")[2], timeout=30)
        with contextlib.closing(connection):
            connection.request("GET", f"/api/{scope}.{VERSION}.yml")
            response = connection.getresponse()
            body = response.read()
    assert response.status == 200, body
    return body
