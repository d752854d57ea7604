"""Every operation of the contract, asked for once and well, answers as the contract says."""

from __future__ import annotations

import pytest

from scalr_client.testing import FakeScalr
from scalr_client.testing.contract.reader import scope_names
from tests.support.fake_caller import Caller

from .fake_requests import OPERATIONS, body_for, check, path_of, prepare


@pytest.mark.parametrize("scope", scope_names())
def test_every_operation_answers_as_the_contract_says(scope: str) -> None:
    asked = 0
    with FakeScalr() as fake:
        api = Caller(fake)
        for operation in OPERATIONS:
            if operation.scope != scope:
                continue
            fake.reset()
            prepare(fake, api, operation)
            path = path_of(fake, operation)
            body = body_for(fake, operation)
            reply = api.call(operation.method, path, body=body)
            assert reply.status < 300, f"{operation.name} {path} {body} -> {reply.content!r}"
            check(operation, reply)
            asked += 1
        api.connection.close()
    print(f"\n{scope}: {asked} operations asked, {asked} answers validated")
    assert asked == {"user": 154, "account": 105, "global": 57}[scope]
