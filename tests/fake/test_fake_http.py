"""What goes over the wire around the envelopes: verbs, headers, old paths, definitions."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.contract import files as contracts
from generator.contract.canonicalise import canonicalise
from generator.swagger.document import parse
from scalr_client.testing import FakeScalr
from scalr_client.testing.contract.reader import scope_names
from tests.support.fake_caller import Caller

SPECS = Path(__file__).parent.parent.parent / "specs"
FARMS = "/api/v1beta0/user/5/farms/"
UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")


def test_an_answer_is_json_with_a_host_s_content_type_and_escapes(api: Caller) -> None:
    reply = api.post("user/farms/", {"name": "a/b é"})
    assert reply.headers["content-type"] == "application/json; utf-8"
    assert b"a\\/b \\u00e9" in reply.content
    assert reply.headers["x-powered-by"].startswith("Scalr API")
    assert UUID.fullmatch(reply.json["meta"]["requestId"])
    assert list(reply.json) == ["meta", "data", "warnings"]
    assert list(api.get("user/farms/").json) == ["meta", "data", "pagination", "warnings"]
    assert list(api.get("user/farms/99/").json) == ["meta", "errors"]


def test_head_is_signed_as_head_and_has_no_body(api: Caller) -> None:
    reply = api.call("HEAD", "user/farms/")
    assert (reply.status, reply.content) == (200, b"")
    assert int(reply.headers["content-length"]) > 0
    assert api.call("HEAD", "user/farms/1/actions/launch/").status == 404


def test_options_needs_no_signature_and_tells_the_verbs(api: Caller) -> None:
    reply = api.raw("OPTIONS", FARMS)
    assert (reply.status, reply.content) == (200, b"")
    assert reply.headers["allow"] == "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS"
    assert api.raw("OPTIONS", "/api/v1beta0/user/5/nothing/").status == 404


def test_cors_headers_come_for_browsers_and_allowed_origins(fake: FakeScalr) -> None:
    api = Caller(fake)
    browser = {"Origin": "https://ui.example.com", "User-Agent": "Browser"}
    closed = api.raw("OPTIONS", FARMS, browser)
    assert closed.headers["vary"] == "Origin, User-Agent"
    assert "access-control-allow-origin" not in closed.headers
    assert "X-Scalr-Signature" in closed.headers["access-control-allow-headers"]
    for allowed, shown in (
        ("*", "https://ui.example.com"),
        ("https://ui.example.com", "https://ui.example.com"),
        ("https://other.example.com", "https://other.example.com"),
    ):
        fake.settings.allowed_origins = (allowed,)
        headers = api.raw("OPTIONS", FARMS, browser).headers
        assert headers["access-control-allow-origin"] == shown


def test_connections_are_kept_alive(api: Caller) -> None:
    api.get("user/farms/")
    first = api.connection.sock
    api.get("user/farms/")
    assert api.connection.sock is first


def test_a_trailing_slash_is_not_needed(api: Caller) -> None:
    assert api.get("user/farms").status == 200
    assert api.get("user/farms/1").status == 200


def test_path_values_are_decoded_as_php_does(api: Caller) -> None:
    location = "user/clouds/ec2/cloud-locations/us%2Deast%2D1/instance-types/"
    assert len(api.get(location).data) > 3


def test_the_old_order_of_paths_works_with_a_warning(api: Caller) -> None:
    reply = api.get("/api/user/v1beta0/5/farms/")
    assert reply.status == 200
    assert reply.json["warnings"] == [
        {"code": "301 Moved Permanently", "message": f"Location {FARMS}"}
    ]


def test_old_hosts_paths_without_an_account_id_work(api: Caller) -> None:
    assert len(api.get("/api/v1beta0/account/users/").data) == 2


def test_the_session_tells_the_account(api: Caller) -> None:
    assert api.get("/api/v1beta0/session/").data["environments"][0]["accountId"] == 1
    assert api.raw("GET", "/api/v1beta0/session/").status == 401


def test_definitions_are_served_without_a_key_as_an_attachment(api: Caller) -> None:
    for path in ("user.v1beta0.yml", "user.v1beta0.yaml"):
        reply = api.raw("GET", f"/api/{path}")
        assert reply.status == 200
        assert reply.headers["content-type"] == "text/plain;charset=utf-8"
        assert reply.headers["content-disposition"].startswith("attachment")
    assert api.raw("GET", "/api/user.v9.yml").status == 404
    assert api.raw("GET", "/api/cows.v1beta0.yml").status == 404
    refused = api.raw("HEAD", "/api/user.v1beta0.yml")
    assert (refused.status, refused.headers["x-scalr-forbiden"]) == (403, "1")


def test_definitions_have_a_host_s_shape_not_the_contract_s(api: Caller) -> None:
    document = yaml.load(api.raw("GET", "/api/user.v1beta0.yml").content, Loader=yaml.CSafeLoader)
    assert set(document) == {"swagger", "info", "basePath", "produces", "paths", "definitions"}
    farms = document["paths"]["/{envId}/farms/"]
    assert set(farms["get"]) == {"responses"}
    assert set(farms["get"]["responses"]) >= {200, 400, 503}
    assert farms["parameters"][0]["name"] == "envId"
    assert "type" not in document["definitions"]["Farm"]


@pytest.mark.parametrize("scope", scope_names())
@pytest.mark.parametrize("whole", [True, False], ids=["whole", "cut"])
def test_the_contract_is_found_again_in_what_is_served(scope: str, whole: bool) -> None:
    clouds = None if whole else ("ec2", "gce")
    with FakeScalr(analytics=whole, clouds=clouds) as fake:
        text = Caller(fake).raw("GET", f"/api/{scope}.v1beta0.yml").content
    found = canonicalise(
        parse(text, "served"),
        scope,
        contracts.load_corrections(SPECS),
        contracts.load_names(SPECS).used,
    )
    expected = (SPECS / contracts.file_name(scope)).read_text(encoding="utf-8")
    assert contracts.to_text(found.contract) == expected
    assert bool(found.cuts) is not whole


def test_an_installation_without_analytics_has_no_projects(api: Caller) -> None:
    assert api.get("user/projects/").status == 200
    with FakeScalr(analytics=False) as fake:
        cut = Caller(fake)
        assert cut.get("user/projects/").error == (404, "EndpointNotFound")
        assert "project" not in cut.get("user/farms/").data[0]
        assert cut.post("user/farms/", {"name": "x", "project": "y"}).status == 400


def test_an_installation_has_only_its_clouds() -> None:
    with FakeScalr(clouds=["ec2"]) as fake:
        api = Caller(fake)
        assert api.get("user/clouds/ec2/cloud-locations/").status == 200
        assert api.get("user/clouds/gce/cloud-locations/").status == 404


def test_a_failure_of_our_own_is_an_envelope_too(
    fake: FakeScalr, api: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    fake.store.add("farms", ("environment", "5"), 77, {"id": 77, "name": object()})
    assert api.get("user/farms/77/").error == (500, "InternalServerError")
    assert "FakeScalr failed" in caplog.text


def test_it_starts_and_stops_at_once_and_twice() -> None:
    fake = FakeScalr()
    with pytest.raises(RuntimeError):
        _ = fake.url
    for _ in range(2):
        with fake:
            assert Caller(fake).get("user/farms/").status == 200
    fake.stop()


def test_a_port_that_is_taken_is_an_error(fake: FakeScalr) -> None:
    port = int(fake.url.rpartition(":")[2])
    with pytest.raises(OSError, match="in use"):
        FakeScalr(port=port).start()


def test_the_command_prints_what_a_client_needs_and_stops_when_told() -> None:
    command = [sys.executable, "-m", "scalr_client.testing", "--seed", "3"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline().strip() for _ in range(7)]
        settings = dict(line.removeprefix("export ").split("=", 1) for line in lines)
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    assert settings["SCALR_URL"].startswith("http://127.0.0.1:")
    expected = FakeScalr(seed=3)
    assert settings["SCALR_KEY_ID"] == expected.key_id
    assert settings["SCALR_SECRET_KEY"] == expected.secret_key
    assert settings["SCALR_ENV_ID"] == "5"


def test_the_fixture_comes_with_the_plugin(tmp_path: Path) -> None:
    test = tmp_path / "test_mine.py"
    test.write_text(
        "def test_mine(fake_scalr):\n    assert fake_scalr.url.startswith('http://127.')\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "scalr_client.testing.plugin", str(test)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        command, capture_output=True, text=True, env=environment, cwd=tmp_path, check=False
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_loading_the_plugin_loads_no_server() -> None:
    code = (
        "import sys, scalr_client.testing.plugin; "
        "print([name for name in ('starlette', 'uvicorn') if name in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
    )
    assert done.stdout.strip() == "[]"
