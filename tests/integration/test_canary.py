"""A canary secret, looked for wherever text or bytes of the client can be seen."""

from __future__ import annotations

import copy
import io
import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from scalr_client import ArgumentError, Credentials, Model, Scalr, ScalrAuth, ScalrError
from scalr_client.models import AwsCloudCredentials, GlobalVariableString
from scalr_client.testing import FAULTS, FakeScalr
from tests.support.clients import Both, WaitlessClock

VALUE = "canary-value-7f3b"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that any logger writes at any level."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(1)
    loggers = [logging.getLogger(name) for name in ("httpx", "httpcore", "scalr_client")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(1)
    yield stream
    for logger, before in zip(loggers, levels, strict=True):
        logger.setLevel(before)
    root.removeHandler(handler)
    root.setLevel(level)


def shown(thing: Any) -> str:
    """All the text that a thing gives away when it is printed, copied or taken apart."""
    texts = [repr(thing), str(thing), f"{thing}", f"{thing!a}"]
    texts += [repr(vars(thing))] if hasattr(thing, "__dict__") else []
    if isinstance(thing, Model):
        return "\n".join(texts)  # a model is the caller's data: a pickle of it has to hold them
    for make in (pickle.dumps, copy.copy, copy.deepcopy):
        try:
            made = make(thing)
            texts.append(made.decode("latin-1") if isinstance(made, bytes) else repr(made))
        except Exception as refused:
            texts.append(repr(refused))
    return "\n".join(texts)


def locals_of_the_client(error: BaseException) -> str:
    """Local variables in the frames of the client; those of this test do hold the secrets."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in report.stack if "scalr_client" in frame.filename]
    return "\n".join(f"{frame.name} {frame.locals}" for frame in frames)


def hits(text: str, fake: FakeScalr) -> list[str]:
    return [s for s in (fake.secret_key, fake.global_secret_key, VALUE) if s in text]


@pytest.mark.parametrize("fault", [None, *sorted(FAULTS)])
def test_no_secret_is_seen_whatever_the_host_does(
    both: Both, log: io.StringIO, fault: str | None
) -> None:
    with FakeScalr() as fake:
        keys = {"key_id": fake.key_id, "secret_key": fake.secret_key}
        keys |= {"global_key_id": fake.global_key_id, "global_secret_key": fake.global_secret_key}
        scalr = both.client(fake.url, **keys, retries=1, debug=True, clock=WaitlessClock())
        for n in range(25):
            fake.seed("user.farms", name=f"f{n}")
        if fault is not None:
            options = {"seconds": 0.0} if fault == "delay" else {}
            fake.faults.add(fault, count=None, **options)
        seen = [shown(scalr), shown(scalr.user.farms), shown(scalr.user.farms.list())]
        calls = [
            lambda: both.run(scalr.user.farms.get(1)),
            lambda: both.items(scalr.user.farms.list(page_size=10)),
            lambda: both.items(scalr.global_.os.list()),
            lambda: both.run(
                scalr.user.global_variables.create(
                    type="GlobalVariableString", name="PASS", value=VALUE, hidden=True
                )
            ),
            lambda: both.run(
                scalr.account.cloud_credentials.create(
                    cloud_credentials_type="AwsCloudCredentials",
                    name="aws",
                    secret_key=VALUE,
                    account_type="regular",
                )
            ),
            lambda: both.run(scalr.user.farms.get(424242)),
        ]
        for call in calls:
            try:
                seen.append(shown(call()))
            except ScalrError as error:
                chain: BaseException | None = error
                while chain is not None:
                    seen += [shown(chain), repr(chain.args)]
                    chain = chain.__cause__ or chain.__context__
                # What the caller gave stands in the frames it was given to; our keys must not.
                seen.append(locals_of_the_client(error).replace(VALUE, ""))
        assert hits("\n".join(seen), fake) == []
        assert hits(log.getvalue(), fake) == []
        signatures = [line for line in log.getvalue().splitlines() if "V1-HMAC-SHA256 " in line]
        assert signatures == [], "a signature is good for five minutes"


def test_an_address_too_long_to_be_sent_shows_no_signature(both: Both) -> None:
    scalr = both.client("https://h.example")
    for call in (
        lambda: both.run(scalr.user.os.get("x" * 66_000)),
        lambda: both.items(scalr.user.farms.list(name="x" * 66_000)),
    ):
        with pytest.raises(ArgumentError) as caught:
            call()
        assert "V1-HMAC-SHA256 " not in locals_of_the_client(caught.value)


def test_models_and_credentials_hide_what_they_hold() -> None:
    secret = "s" * 39 + "X"
    credentials = Credentials("APIK7Q2M9X4B1ZT6R8WD", secret)
    for thing in (credentials, ScalrAuth(credentials)):
        assert secret not in shown(thing)
    with pytest.raises(Exception, match=r"(?i)pickl|copied|secret"):
        pickle.dumps(credentials)
    aws = AwsCloudCredentials.from_dict({"name": "a", "secretKey": VALUE})
    assert VALUE not in repr(aws)
    assert VALUE not in repr(GlobalVariableString(name="PASS", value=VALUE))


def test_a_refused_key_is_not_repeated_in_the_error() -> None:
    for wrong in ("with space", "line\nbreak", "tab\t", " lead", "trail "):
        with pytest.raises(ScalrError) as caught:
            Scalr("https://h.example", key_id="APIK7Q2M9X4B1ZT6R8WD", secret_key=VALUE + wrong)
        assert VALUE not in locals_of_the_client(caught.value), "hidden before anything else"
        assert VALUE not in str(caught.value) + repr(caught.value)
        assert "secret_key" in str(caught.value)
