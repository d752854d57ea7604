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


def _environment(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"SCALR_{name}", value)


ENVIRONMENT = {
    "URL": "https://env.example.com",
    "KEY_ID": "APIKENV",
    "SECRET_KEY": SECRET,
    "ENV_ID": "8",
}


def test_the_environment_wins_over_a_default_profile_and_an_argument_over_both(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _environment(monkeypatch, **ENVIRONMENT, ACCOUNT_ID="")
    scalr = Scalr(env_id=9)
    assert scalr.url == "https://env.example.com"
    assert (scalr.env_id, scalr.account_id) == (9, None), "nothing is filled up from the profile"
    assert scalr._session.settings.global_credentials is None
    assert _key_id(scalr) == "APIKENV"
    assert Scalr("https://arg.example.com", **KEYS).url == "https://arg.example.com"


def test_a_named_profile_wins_over_the_environment_as_a_whole(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _environment(monkeypatch, **ENVIRONMENT, ACCOUNT_ID="9")
    (home / "small.yaml").write_text(f"API_HOST: h\nAPI_KEY_ID: APIKS\nAPI_SECRET_KEY: {SECRET}\n")
    for profile in ("small", str(home / "small.yaml"), home / "small.yaml"):
        scalr = Scalr(profile=profile)
        assert (scalr.url, _key_id(scalr)) == ("https://h", "APIKS")
        assert (scalr.env_id, scalr.account_id) == (None, None)
    with pytest.raises(ConfigurationError, match=r"nope\.yaml does not exist"):
        Scalr(profile="nope")


@pytest.mark.parametrize("absent", [{"URL"}, {"KEY_ID", "SECRET_KEY"}, {"URL", "KEY_ID"}])
@pytest.mark.parametrize("named", [False, True])
def test_a_source_that_lacks_something_is_not_completed_from_another(
    home: Path, monkeypatch: pytest.MonkeyPatch, absent: set[str], named: bool
) -> None:
    """One installation's key must not sign for another's host."""
    keys = {"URL": "API_HOST", "KEY_ID": "API_KEY_ID", "SECRET_KEY": "API_SECRET_KEY"}
    without = {name: value for name, value in ENVIRONMENT.items() if name not in absent}
    _environment(monkeypatch, **(ENVIRONMENT if named else without))
    if named:
        lines = [line for line in PROFILE.splitlines(True) if "GLOBAL" not in line]
        gone = tuple(keys[name] for name in absent)
        (home / "default.yaml").write_text("".join(x for x in lines if not x.startswith(gone)))
    with pytest.raises(ConfigurationError, match="is missing") as caught:
        Scalr(profile="default" if named else None)
    assert "environment" in str(caught.value)
    assert str(home / "default.yaml") in str(caught.value)


@pytest.mark.parametrize("source", ["environment", "default", "named"])
@pytest.mark.parametrize("given", [(), ("key_id", "secret_key")])
def test_a_url_of_another_installation_takes_nothing_from_a_source(
    home: Path, monkeypatch: pytest.MonkeyPatch, source: str, given: tuple[str, ...]
) -> None:
    if source == "environment":
        _environment(monkeypatch, **ENVIRONMENT)
    options: dict[str, Any] = {name: KEYS[name] for name in given}
    options["profile"] = "default" if source == "named" else None
    if given and source != "named":
        scalr = Scalr("https://other.example.com", **options)
        assert (scalr.env_id, scalr.account_id) == (None, None)
        assert scalr._session.settings.global_credentials is None
        return
    with pytest.raises(ConfigurationError, match="two installations would be mixed") as caught:
        Scalr("https://other.example.com", **options)
    file = str(home / "default.yaml")
    for part in ("https://other.example.com", *(
        ("https://env.example.com", "environment") if source == "environment"
        else ("https://profile.example.com", file)
    )):  # fmt: skip
        assert part in str(caught.value)


@pytest.mark.parametrize("url", ["https://profile.example.com/", "HTTPS://Profile.example.com:443"])
def test_the_same_url_as_in_the_source_is_no_mixture(home: Path, url: str) -> None:
    assert _key_id(Scalr(url, profile="default")) == "APIKPROFILE"


@pytest.mark.parametrize("value", ["x", "0", "-3"])
def test_a_value_that_cannot_be_used_is_named_as_its_source_calls_it(
    home: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    (home / "default.yaml").write_text(PROFILE.replace("envId: 7", f"envId: {value}"))
    with pytest.raises(ConfigurationError, match=r"envId in the profile file .*default\.yaml"):
        Scalr()
    assert Scalr(env_id=3).env_id == 3
    _environment(monkeypatch, **{**ENVIRONMENT, "ENV_ID": value})
    with pytest.raises(ConfigurationError, match="SCALR_ENV_ID in the environment"):
        Scalr()
    with pytest.raises(ConfigurationError) as caught:
        Scalr(env_id=value)
    assert "SCALR_ENV_ID" not in str(caught.value)


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


@pytest.mark.parametrize("half", ["key_id", "secret_key"])
@pytest.mark.parametrize("source", ["environment", "default", "named"])
@pytest.mark.parametrize("prefix", ["", "global_"])
def test_halves_of_two_key_pairs_are_not_mixed(
    home: Path, monkeypatch: pytest.MonkeyPatch, half: str, source: str, prefix: str
) -> None:
    other = {"key_id": "secret_key", "secret_key": "key_id"}[half]
    if source == "environment":
        more = {"GLOBAL_KEY_ID": "APIKG", "GLOBAL_SECRET_KEY": SECRET}
        _environment(monkeypatch, **ENVIRONMENT, **more)
    options: dict[str, Any] = {prefix + half: KEYS[half]}
    with pytest.raises(ConfigurationError, match=f"{prefix}{other} would come from") as caught:
        Scalr(**options, profile="default" if source == "named" else None)
    assert caught.value.setting == prefix + other


def test_a_half_that_the_source_lacks_can_be_an_argument(home: Path) -> None:
    (home / "default.yaml").write_text("API_HOST: h.example\nAPI_KEY_ID: APIKPROFILE\n")
    assert _key_id(Scalr(secret_key=SECRET)) == "APIKPROFILE"


@pytest.mark.parametrize("prefix", ["", "/scalr", "/api/scalr", "/API"])
@pytest.mark.parametrize(
    "path",
    ["/api", "/api/", "/api/v1beta0", "/api/v1beta0/user/5/farms/", "/api/user/v1beta0/",
     "/api/account", "/api/user.v1beta0.yml"],
)  # fmt: skip
def test_a_url_with_the_path_of_the_api_is_refused_with_the_url_to_give(
    prefix: str, path: str
) -> None:
    with pytest.raises(ConfigurationError, match="API's own path") as caught:
        Scalr(f"https://h.example{prefix}{path}", **KEYS)
    assert caught.value.setting == "url"
    if prefix != "/API":
        assert str(caught.value).endswith(f"give https://h.example{prefix}")


@pytest.mark.parametrize("path", ["/scalr", "/api/scalr", "/apis", "/my-api", "/api2/v1beta0"])
def test_a_path_that_is_not_the_apis_is_kept(path: str) -> None:
    assert Scalr(f"https://h.example{path}/", **KEYS).url == f"https://h.example{path}"
    assert Scalr("https://h.example", **KEYS, proxy_prefix="/api").url == "https://h.example/api"


@pytest.mark.parametrize(
    ("profile", "variable", "file"),
    [
        ("test", None, "home/test.yaml"),
        ("./config.yml", None, "config.yml"),
        ("config.yml", None, "config.yml"),
        (Path("config.yml"), None, "config.yml"),
        (Path("plain"), None, "home/plain.yaml"),
        ("./plain", None, "plain"),
        ("sub/prod.yaml", None, "sub/prod.yaml"),
        ("~/mine.yaml", None, "user/mine.yaml"),
        (None, "test", "home/test.yaml"),
        (None, "sub/prod", "home/sub/prod.yaml"),
        (None, "x.yaml", "home/x.yaml.yaml"),
    ],
)
@pytest.mark.parametrize("tilde", [False, True])
def test_the_file_of_a_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: Any, variable: str | None,
    file: str, tilde: bool,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    home = tmp_path / ("user/home" if tilde else "home")
    monkeypatch.setenv("SCALRCLI_HOME", "~/home" if tilde else str(home))
    if variable is not None:
        monkeypatch.setenv("SCALRCLI_PROFILE", variable)
    there = home / file.removeprefix("home/") if file.startswith("home/") else tmp_path / file
    there.parent.mkdir(parents=True, exist_ok=True)
    there.write_text(PROFILE)
    assert Scalr(profile=profile).url == "https://profile.example.com"


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
