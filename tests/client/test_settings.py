"""Where settings come from, and what is said when one is missing."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from typing import Any

import pytest

from scalr_client import Scalr
from scalr_client.errors import ConfigurationError
from tests.support.loopback import SECRET

KEYS: dict[str, Any] = {"key_id": "APIKARGUMENT", "secret_key": SECRET}
PROFILE = f"""\
# made by configure
---
API_HOST: profile.example.com
API_KEY_ID: APIKPROFILE   # the key
API_SECRET_KEY: '{SECRET}'
API_SCHEME: "https"
GLOBAL_SCOPE_API_KEY_ID: APIKGLOBAL
GLOBAL_SCOPE_API_SECRET_KEY: {SECRET}
SSL_VERIFY_PEER: true
API_VERSION: v1beta0
SIGNATURE_VERSION: V1-HMAC-SHA256
envId: 7
accountId: '3'
view: table
colored_output: false
nested:
  - deeper: x
nothing: null
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SCALRCLI_HOME", str(tmp_path))
    (tmp_path / "default.yaml").write_text(PROFILE)
    return tmp_path


def _key_id(scalr: Any, which: str = "credentials") -> str:
    found: str = getattr(scalr._session.settings, which).key_id
    return found


def _told(error: BaseException) -> str:
    """The traceback with local variables, below the caller's frame, which holds what was given."""
    below = error.with_traceback(error.__traceback__ and error.__traceback__.tb_next)
    told = traceback.TracebackException.from_exception(below, capture_locals=True)
    return "".join(told.format())


def test_a_profile_gives_everything(home: Path) -> None:
    scalr = Scalr()
    assert scalr.url == "https://profile.example.com"
    assert (scalr.env_id, scalr.account_id) == (7, 3)
    assert _key_id(scalr) == "APIKPROFILE"
    assert _key_id(scalr, "global_credentials") == "APIKGLOBAL"


def test_the_environment_wins_over_a_profile_and_an_argument_over_both(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCALR_URL", "https://env.example.com")
    monkeypatch.setenv("SCALR_KEY_ID", "APIKENV")
    monkeypatch.setenv("SCALR_SECRET_KEY", SECRET)
    monkeypatch.setenv("SCALR_ENV_ID", "8")
    monkeypatch.setenv("SCALR_ACCOUNT_ID", "")
    scalr = Scalr(env_id=9)
    assert scalr.url == "https://env.example.com"
    assert (scalr.env_id, scalr.account_id) == (9, 3)
    assert _key_id(scalr) == "APIKENV"
    assert Scalr("https://arg.example.com", **KEYS).url == "https://arg.example.com"


def test_another_profile_is_chosen_by_variable_name_or_path(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "test.yaml").write_text(PROFILE.replace("profile.", "test."))
    assert Scalr(profile="test").url == "https://test.example.com"
    assert Scalr(profile=home / "test.yaml").url == "https://test.example.com"
    monkeypatch.setenv("SCALRCLI_PROFILE", "test")
    assert Scalr().url == "https://test.example.com"
    assert Scalr(profile="default").url == "https://profile.example.com"


@pytest.mark.parametrize(
    ("given", "setting", "variable", "key"),
    [
        ({}, "url", "SCALR_URL", "API_HOST"),
        ({"url": "https://h.example"}, "key_id", "SCALR_KEY_ID", "API_KEY_ID"),
        (
            {"url": "https://h.example", "key_id": "APIK"},
            "secret_key",
            "SCALR_SECRET_KEY",
            "API_SECRET_KEY",
        ),
        (
            {"url": "https://h.example", **KEYS, "global_key_id": "APIK"},
            "global_secret_key",
            "SCALR_GLOBAL_SECRET_KEY",
            "GLOBAL_SCOPE_API_SECRET_KEY",
        ),
    ],
)
def test_a_missing_setting_is_named_with_its_sources(
    given: dict[str, Any], setting: str, variable: str, key: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Scalr(**given)
    assert caught.value.setting == setting
    for part in (setting, variable, key):
        assert part in str(caught.value)


def test_halves_of_two_key_pairs_are_not_mixed(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCALR_SECRET_KEY", SECRET)
    with pytest.raises(ConfigurationError, match="key_id would come from a profile"):
        Scalr()
    (home / "default.yaml").write_text("API_HOST: h.example\nAPI_KEY_ID: APIKPROFILE\n")
    assert _key_id(Scalr()) == "APIKPROFILE"


def test_a_global_key_pair_alone_serves_the_global_scope_only() -> None:
    scalr = Scalr("https://h.example", global_key_id="APIKG", global_secret_key=SECRET, env_id=1)
    with pytest.raises(ConfigurationError) as caught:
        scalr.user.farms.get(1)
    assert caught.value.setting == "key_id"


@pytest.mark.parametrize("value", [0, -1, True, "x", "", "1.5", 1.5, "٣"])
def test_an_id_that_is_no_positive_number_is_refused_by_name(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="env_id must be"):
        Scalr("https://h.example", **KEYS, env_id=value)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("API_HOST h.example\n", "not `key: value` in line 1"),
        ("a: b\nAPI_SECRET_KEY: 'CANARY\n", "open quote in line 2"),
        ("API_SECRET_KEY:CANARY\n", "not `key: value` in line 1"),
        ("x" * 2_000_000, "too long"),
        ("API_HOST: \udcff\n", "not UTF-8"),
    ],
)
def test_a_broken_profile_is_refused_without_showing_it(home: Path, text: str, wrong: str) -> None:
    (home / "default.yaml").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ConfigurationError) as caught:
        Scalr()
    assert wrong in str(caught.value)
    assert "CANARY" not in _told(caught.value)


def test_a_named_profile_must_exist(home: Path) -> None:
    with pytest.raises(ConfigurationError, match="does not exist"):
        Scalr(profile="nowhere")


@pytest.mark.parametrize("host", ["a..b", ".a", "x" * 64, "a." + "x" * 64])
def test_a_host_that_cannot_be_looked_up_is_refused(host: str) -> None:
    with pytest.raises(ConfigurationError, match="url"):
        Scalr(f"https://{host}", key_id="APIK", secret_key="x" * 40)


def test_a_profile_cannot_switch_certificates_off(
    home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    text = PROFILE.replace("SSL_VERIFY_PEER: true", "SSL_VERIFY_PEER: false")
    (home / "default.yaml").write_text(text)
    with caplog.at_level(logging.WARNING, "scalr_client"):
        scalr = Scalr()
    assert "SSL_VERIFY_PEER" in caplog.text
    assert scalr._link.options.verify is True


def test_a_profile_with_plain_http_still_needs_the_argument(home: Path) -> None:
    (home / "default.yaml").write_text(PROFILE.replace('"https"', "http"))
    with pytest.raises(ConfigurationError, match="allow_http"):
        Scalr()
    assert Scalr(allow_http=True).url == "http://profile.example.com"


def test_a_refused_secret_is_in_no_traceback_even_with_local_variables() -> None:
    for bad in ("CANARY CANARY", "CANARY\n"):
        with pytest.raises(ConfigurationError) as caught:
            Scalr("https://h.example", key_id="APIK", secret_key=bad)
        assert "CANARY" not in _told(caught.value)
        assert caught.value.setting == "secret_key"
