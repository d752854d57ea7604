"""`fetch`: a host's definitions become the contract, or nothing is touched and one line says why."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.contract.files import file_name
from generator.limits import MAX_SCALAR
from generator.problems import UsageError
from tests.support.definitions import (
    SCOPES,
    Answer,
    all_scopes,
    body,
    definition,
    empty_companions,
    envelope,
    imported,
    in_turn,
    load_yaml,
    ref,
    respond,
    run,
    tls_host,
    to_yaml,
    tree,
    write_folder,
    zipped,
)
from tests.support.loopback import Loopback, Received, Reply

CLEAN, FINDINGS, USAGE, CANNOT_CHECK = range(4)
Host = Callable[[Mapping[str, Answer]], Loopback]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """An existing contract of all scopes, with companions of its own."""
    folder = empty_companions(tmp_path / "specs")
    source = write_folder(tmp_path / "before", all_scopes())
    assert run("fetch", "--from", source, "--out", folder) == CLEAN
    return folder


class Outcome:
    """What a run of `fetch` printed, and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def errors(self) -> list[str]:
        return [line for line in self.err.splitlines() if " error: " in line]


@pytest.fixture
def fetch(capsys: pytest.CaptureFixture[str], specs: Path) -> Callable[..., Outcome]:
    def call(*argv: object) -> Outcome:
        capsys.readouterr()
        code = run("fetch", "--out", specs, *argv)
        printed = capsys.readouterr()
        return Outcome(code, printed.out, printed.err)

    return call


# What works -------------------------------------------------------------------------------------


def test_a_host_and_a_folder_give_the_same_contract(
    host: Host, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    served = host(all_scopes())
    ours, theirs = empty_companions(tmp_path / "a"), empty_companions(tmp_path / "b")
    assert run("fetch", "--host", served.url, "--out", ours) == CLEAN
    printed = capsys.readouterr()
    folder = write_folder(tmp_path / "files", all_scopes())
    assert run("fetch", "--from", folder, "--out", theirs) == CLEAN
    assert tree(ours) == tree(theirs)
    for scope in SCOPES:
        assert f"{scope}: " in printed.err, "progress"
        assert f"{scope}: 5 operations, 5 definitions" in printed.out, "summary"
        assert f"{scope}.v1beta0.yaml" in printed.out


def test_fetching_twice_changes_nothing(host: Host, specs: Path, fetch: Any) -> None:
    before, stamps = tree(specs), {p: p.stat().st_mtime_ns for p in specs.rglob("*.yaml")}
    done = fetch("--host", host(all_scopes()).url)
    assert done.code == CLEAN
    assert "nothing changed" in done.out
    assert tree(specs) == before
    assert {p: p.stat().st_mtime_ns for p in specs.rglob("*.yaml")} == stamps


def test_the_contract_is_a_definition_that_can_be_fetched_again(
    host: Host, specs: Path, fetch: Any
) -> None:
    before = tree(specs)
    texts = {scope: (specs / f"{scope}.v1beta0.yaml").read_text() for scope in SCOPES}
    assert fetch("--host", host(texts).url).code == CLEAN
    assert tree(specs) == before


def test_only_definitions_are_asked_for_and_without_authentication(host: Host, fetch: Any) -> None:
    served = host(all_scopes())
    fetch("--host", served.url)
    assert sorted(r.target for r in served.requests) == sorted(
        f"/api/{scope}.v1beta0.yml" for scope in SCOPES
    )
    for received in served.requests:
        assert received.method == "GET"
        assert not {n for n in received.headers if n.startswith("x-scalr") or n == "authorization"}


def test_scope_limits_what_is_asked_for_and_written(host: Host, specs: Path, fetch: Any) -> None:
    longer = definition(paths={"/{envId}/more/": _reading("ThingList")})
    served = host({**all_scopes(), "user": longer, "account": b"broken"})
    before = tree(specs)
    done = fetch("--host", served.url, "--scope", "user")
    assert done.code == CLEAN
    after = tree(specs)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"user.v1beta0.yaml", "names.lock.yaml"}
    assert [r.target for r in served.requests] == ["/api/user.v1beta0.yml"]
    assert len(load_yaml(after["user.v1beta0.yaml"])["paths"]) == 3


def test_version_is_part_of_the_address_and_of_the_files(
    host: Host, specs: Path, fetch: Any
) -> None:
    served = host({"/api/user.v2beta1.yml": definition(basePath="/api/v2beta1/user")})
    assert fetch("--host", served.url, "--scope", "user", "--version", "v2beta1").code == CLEAN
    assert (specs / "user.v2beta1.yaml").is_file()


def test_tls_is_checked_against_the_given_authority(
    tmp_path: Path, specs: Path, fetch: Any
) -> None:
    texts = {scope: to_yaml(document) for scope, document in all_scopes().items()}
    with tls_host(tmp_path, texts) as (url, authority):
        assert fetch("--host", url, "--ca-file", authority).code == CLEAN
        before = tree(specs)
        refused = fetch("--host", url)
    assert refused.code == CANNOT_CHECK
    assert len(refused.errors) == 3
    assert "TLS" in refused.err
    assert "--ca-file" in refused.err
    assert tree(specs) == before


def test_a_ca_file_that_cannot_be_used_is_named(tmp_path: Path, fetch: Any) -> None:
    (tmp_path / "no.pem").write_text("not a certificate")
    for name in ("no.pem", "absent.pem"):
        done = fetch("--host", "https://127.0.0.1:9", "--ca-file", tmp_path / name)
        assert done.code == CANNOT_CHECK
        assert name in done.err


def test_a_host_that_is_briefly_unavailable_is_asked_again(host: Host, fetch: Any) -> None:
    busy = {scope: in_turn(Reply(503), document) for scope, document in all_scopes().items()}
    served = host(busy)
    assert fetch("--host", served.url).code == CLEAN
    assert len(served.requests) == 6


def test_older_hosts_call_the_global_scope_admin(host: Host, specs: Path, fetch: Any) -> None:
    documents: dict[str, Answer] = dict(all_scopes())
    documents["admin"] = documents.pop("global")
    before = tree(specs)
    assert fetch("--host", host(documents).url).code == CLEAN
    assert tree(specs) == before


def test_descriptions_are_kept_only_when_asked_for(host: Host, specs: Path, fetch: Any) -> None:
    url = host(all_scopes()).url
    assert "What it is called." not in (specs / "user.v1beta0.yaml").read_text()
    assert fetch("--host", url, "--keep-descriptions").code == CLEAN
    kept = load_yaml((specs / "user.v1beta0.yaml").read_text())["definitions"]["Thing"]
    assert kept["description"] == "One of the things."
    assert kept["properties"]["name"]["description"] == "What it is called."
    assert fetch("--host", url).code == CLEAN
    assert "What it is called." not in (specs / "user.v1beta0.yaml").read_text()


def test_a_filter_that_names_no_property_is_skipped_with_a_warning(
    host: Host, specs: Path, fetch: Any
) -> None:
    thing = definition()["definitions"]["Thing"]
    document = definition(definitions={"Thing": {**thing, "x-filterable": ["id", "absent"]}})
    done = fetch("--host", host({**all_scopes(), "user": document}).url)
    assert done.code == CLEAN
    assert "warning: x-filterable names 'absent', which is not a property of Thing" in done.err
    listing = load_yaml((specs / "user.v1beta0.yaml").read_text())["paths"]["/{envId}/things/"]
    assert [p.get("name") for p in listing["get"]["parameters"]] == ["id", None, None]


def test_a_newcomer_whose_name_is_taken_gives_way_in_the_contract_and_in_the_client(
    host: Host, specs: Path, fetch: Any, tmp_path: Path
) -> None:
    """``/THINGS/`` sorts before ``/things/``, and would get its name where none is in use."""
    newcomer = {"/{envId}/THINGS/": definition()["paths"]["/{envId}/things/"]}
    before = load_yaml((specs / "names.lock.yaml").read_text())["operations"]
    assert before["user GET /{envId}/things/"] == "things.list"
    done = fetch("--host", host({**all_scopes(), "user": definition(paths=newcomer)}).url)
    assert done.code == CLEAN
    paths = load_yaml((specs / "user.v1beta0.yaml").read_text())["paths"]
    names = load_yaml((specs / "names.lock.yaml").read_text())["operations"]
    assert names["user GET /{envId}/things/"] == "things.list"
    assert names["user GET /{envId}/THINGS/"] == "things.list_2"
    for path, item in paths.items():
        for method in item.keys() - {"parameters"}:
            name = names[f"user {method.upper()} {path}"]
            assert item[method]["operationId"] == name.replace(".", "_")
    assert run("generate", "--specs", specs, "--out", tmp_path / "out") == CLEAN
    with imported(tmp_path / "out") as client:
        things = client.Scalr(
            "http://127.0.0.1:1", key_id="k", secret_key="s", env_id=5
        ).user.things
        assert {"list", "list_2"} <= set(dir(things))


def test_a_locked_name_is_the_operation_id_even_where_a_rule_would_give_another(
    host: Host, specs: Path, fetch: Any
) -> None:
    lock = specs / "names.lock.yaml"
    lock.write_text(lock.read_text().replace("things.update", "things.amend"))
    assert fetch("--host", host(all_scopes()).url).code == CLEAN
    item = load_yaml((specs / "user.v1beta0.yaml").read_text())["paths"]
    assert item["/{envId}/things/{thingId}/"]["patch"]["operationId"] == "things_amend"


# What does not ---------------------------------------------------------------------------------

GOOD = to_yaml(definition())
LOGIN = "<!DOCTYPE html><html><head><title>Log in</title></head><body>...</body></html>"
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
MEGABYTE = b"x" * (1 << 20)


def _reading(schema: str) -> dict[str, Any]:
    env = {"name": "envId", "in": "path", "required": True, "type": "integer"}
    return {"parameters": [env], "get": {"responses": respond(schema)}}


def _with_dangling() -> dict[str, Any]:
    return definition(
        paths={"/{envId}/ghosts/": _reading("Absent")}, definitions={"Ghost": envelope("Gone")}
    )


CANNOT_BE_CHECKED: dict[str, tuple[Answer, str]] = {
    "404": (Reply(404, b"Not found"), "status 404"),
    "403": (Reply(403, b"no"), "status 403"),
    "503 for ever": (Reply(503, b"later"), "status 503"),
    "a login page": (LOGIN, ":1:1: error: an HTML page"),
    "a login page after white space": ("\n  " + LOGIN, "an HTML page"),
    "cut short": (Reply(200, GOOD.encode(), cut=True), "broke off"),
    "cut short at a line": (GOOD[: GOOD.index("swagger:")], "swagger should be '2.0'"),
    "cut short in a line": (GOOD[: GOOD.index("swagger:") + 2], ":"),
    "empty": ("", "the text is empty"),
    "blank": ("\n \n", "the text is empty"),
    "not YAML": ("swagger: '2.0'\n  paths: [", ":2:"),
    "not text": (b"\xff\xfe\x00binary\x9c", "is not UTF-8"),
    "a list": ("- 1\n- 2\n", "not a complete Swagger 2.0 definition"),
    "OpenAPI 3": ("openapi: 3.0.0\npaths: {}\n", "not a complete Swagger 2.0 definition"),
    "Swagger 1.2": (GOOD.replace("swagger: '2.0'", "swagger: '1.2'"), "found '1.2'"),
    "another version": (to_yaml(definition(basePath="/api/v2/user")), "another version"),
    "no paths": (to_yaml(definition() | {"paths": {}}), "has no paths"),
    "duplicate keys": (GOOD + "info: {}\n", "duplicate key 'info'"),
    "an alias bomb": (BOMB, "MAX_NODES"),
    "an alias inside what it names": ("a: &a [*a]\n", "is inside the node that it names"),
    "nested without end": ("[" * 5000, "MAX_DEPTH"),
    "a tag": ("swagger: !!python/object/apply:os.getpid []\n", "tag"),
    "200 MB": (
        lambda _: Reply(200, None, {}, chunks=(MEGABYTE for _ in range(200))),
        "MAX_BYTES",
    ),
    "200 MB in a small envelope": (lambda _: zipped(bytes(200 << 20)), "MAX_BYTES"),
    "broken compression": (
        Reply(200, b"not gzip", {"Content-Encoding": "gzip"}),
        "the compression is broken",
    ),
    "a redirect": (
        Reply(302, b"", {"Location": "https://elsewhere.example.com/api/user.v1beta0.yml"}),
        "redirects to elsewhere.example.com",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CANNOT_BE_CHECKED)
def test_what_is_no_definition_is_one_located_line_and_changes_nothing(
    case: str, host: Host, specs: Path, fetch: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    answer, message = CANNOT_BE_CHECKED[case]
    before = tree(specs)
    served = host({**all_scopes(), "user": answer})
    done = fetch("--host", served.url)
    assert done.code == CANNOT_CHECK, done.err
    (error,) = done.errors
    assert error.startswith(f"{served.url}/api/user.v1beta0.yml")
    assert message in error
    assert len(error) < 600
    assert tree(specs) == before


def long_pattern() -> Any:
    name = {"type": "string", "pattern": "a" * (MAX_SCALAR - 1)}
    thing = definition()["definitions"]["Thing"]
    return definition(definitions={"Thing": {**thing, "properties": {"name": name}}})


def much_indented() -> Any:
    values = [f"v{n}" for n in range(900_000)]
    node: Any = {"type": "string", "enum": values}
    for _ in range(20):
        node = {"type": "array", "items": node}
    thing = definition()["definitions"]["Thing"]
    return definition(definitions={"Thing": {**thing, "properties": {"deep": node, "name": {}}}})


def long_body_name() -> Any:
    paths = {
        "/{envId}/others/": {
            "parameters": [{"name": "envId", "in": "path", "type": "integer", "required": True}],
            "post": {"parameters": [body({"type": "object"}, name="\u33c2" * 150)]},
        }
    }
    return definition(paths=paths)


@pytest.mark.parametrize(
    ("make", "limit"),
    [(long_pattern, "MAX_SCALAR"), (much_indented, "MAX_BYTES"), (long_body_name, "MAX_NAME")],
)
def test_a_contract_that_could_not_be_read_again_is_not_written(
    make: Callable[[], Any], limit: str, specs: Path, fetch: Any, tmp_path: Path
) -> None:
    before = tree(specs)
    source = write_folder(tmp_path / "source", {"user": json.dumps(make())})
    done = fetch("--from", source, "--scope", "user")
    assert done.code == FINDINGS, done.err
    assert limit in done.err
    assert "user.v1beta0.yaml" in done.err
    assert tree(specs) == before


def test_a_broken_contract_of_another_scope_is_a_finding(
    specs: Path, fetch: Any, tmp_path: Path
) -> None:
    (specs / "account.v1beta0.yaml").write_text("swagger: '2.0'\ninfo: {}\npaths: {/x/: 5}\n")
    source = write_folder(tmp_path / "source", {"user": definition()})
    done = fetch("--from", source, "--scope", "user")
    assert done.code == FINDINGS
    assert "account.v1beta0.yaml:3:" in done.err


@pytest.mark.parametrize(
    "version", ["v1/../../evil", "../x", "/etc/x", ".v1", "", "v*", "v1\n", "a" * 51, "v\u00e9"]
)
def test_a_version_that_is_no_part_of_a_file_name_is_refused(
    version: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = to_yaml(definition(basePath=f"/api/{version}/user"))
    source, out = tmp_path / "a" / "source", tmp_path / "a" / "b" / "specs"
    (source / "user.v1").mkdir(parents=True)
    for path in ("a/evil.yml", "a/source/user..yml", "a/source/user..v1.yml"):
        (tmp_path / path).write_text(text)
    empty_companions(out)
    before = tree(tmp_path)
    code = run("fetch", "--from", source, "--out", out, "--version", version, "--scope", "user")
    assert code in (USAGE, CANNOT_CHECK)  # the latter where no file is called that
    assert tree(tmp_path) == before
    with pytest.raises(UsageError, match="--version"):
        file_name("user", version)


def test_an_unreachable_host_is_one_line_a_scope(specs: Path, fetch: Any) -> None:
    before = tree(specs)
    done = fetch("--host", "http://127.0.0.1:1", "--timeout", "5")
    assert done.code == CANNOT_CHECK
    assert len(done.errors) == 3
    assert "cannot be reached" in done.err
    assert tree(specs) == before


@pytest.mark.parametrize("drip", [False, True], ids=["silent", "dripping"])
def test_a_slow_host_is_given_up_after_the_timeout(
    drip: bool, host: Host, specs: Path, fetch: Any
) -> None:
    def slow(received: Received) -> Reply:
        if drip:
            return Reply(chunks=(b"#" for _ in range(10_000)), pause=0.05)
        return Reply(delay=3.0)

    before = tree(specs)
    started = time.monotonic()
    done = fetch("--host", host({"user": slow}).url, "--scope", "user", "--timeout", "0.3")
    assert done.code == CANNOT_CHECK
    assert time.monotonic() - started < 8
    assert "0.3 s" in done.errors[0]
    assert tree(specs) == before


def test_a_redirect_is_not_followed(host: Host, fetch: Any) -> None:
    elsewhere = host(all_scopes())
    target = {"Location": f"{elsewhere.url}/api/user.v1beta0.yml"}
    served = host({scope: Reply(301, b"", target) for scope in SCOPES})
    assert fetch("--host", served.url).code == CANNOT_CHECK
    assert elsewhere.requests == []


@pytest.mark.parametrize(
    "address", ["", "ftp://example.com", "https://", "https://me:secret@example.com"]
)
def test_an_address_that_is_no_host_is_refused_without_asking(
    address: str, specs: Path, fetch: Any
) -> None:
    before = tree(specs)
    done = fetch("--host", address)
    assert done.code == USAGE
    assert "--host" in done.err
    assert "secret" not in done.err
    assert tree(specs) == before


def test_a_reference_that_no_correction_covers_is_a_finding_with_its_line(
    host: Host, specs: Path, fetch: Any
) -> None:
    before = tree(specs)
    done = fetch("--host", host({**all_scopes(), "user": _with_dangling()}).url)
    assert done.code == FINDINGS
    text = to_yaml(_with_dangling()).splitlines()
    for target in ("Gone", "Absent"):
        (line,) = [n for n, row in enumerate(text, 1) if row.endswith(f"'#/definitions/{target}'")]
        assert f"yml:{line}:" in done.err
        assert f"error: #/definitions/{target} leads nowhere" in done.err
    assert tree(specs) == before


def test_every_node_of_the_wrong_kind_is_found_at_once(host: Host, specs: Path, fetch: Any) -> None:
    wrong = definition(
        definitions={
            "Odd": {"properties": {"a": {"type": "strange"}, "b": [1]}, "required": "a"},
            "Other": {"properties": {"c": ref("Thing"), "d": {"$ref": "elsewhere.yml#/x"}}},
        }
    )
    before = tree(specs)
    done = fetch("--host", host({**all_scopes(), "user": wrong}).url)
    assert done.code == FINDINGS
    for pointer in (
        "Odd/properties/a/type",
        "Odd/properties/b",
        "Odd/required",
        "Other/properties/d",
    ):
        assert f"/definitions/{pointer}" in done.err
    assert tree(specs) == before


@pytest.mark.parametrize("scope", SCOPES)
def test_one_bad_scope_keeps_all_from_being_written(
    scope: str, host: Host, specs: Path, fetch: Any
) -> None:
    better = {s: definition(scope=s, info={"title": "new", "version": "2"}) for s in SCOPES}
    before = tree(specs)
    done = fetch("--host", host({**better, scope: LOGIN}).url)
    assert done.code == CANNOT_CHECK
    assert "nothing was written" in done.err
    assert tree(specs) == before


def test_what_a_host_says_cannot_move_the_cursor_of_a_terminal(host: Host, fetch: Any) -> None:
    evil = definition(
        definitions={"E\x1b[2J\u202e": {"properties": {"a": {"type": "\x1b]0;x\x07"}}}}
    )
    done = fetch("--host", host({**all_scopes(), "user": json.dumps(evil)}).url)
    assert done.code == FINDINGS
    assert not {c for c in done.err + done.out if not c.isprintable()} - {"\n"}


def test_files_are_read_with_the_same_care(specs: Path, fetch: Any, tmp_path: Path) -> None:
    before = tree(specs)
    for name, text, message in (
        ("empty", "", "the text is empty"),
        ("login", LOGIN, "an HTML page"),
        ("twice", GOOD + "info: {}\n", "duplicate key 'info'"),
    ):
        folder = write_folder(tmp_path / name, {**all_scopes(), "user": text})
        done = fetch("--from", folder)
        assert done.code == CANNOT_CHECK
        assert f"{folder}/user.v1beta0.yml" in done.errors[0]
        assert message in done.errors[0]
    assert fetch("--from", tmp_path / "nowhere").code == CANNOT_CHECK
    assert tree(specs) == before


@pytest.mark.parametrize(
    "argv",
    [
        (),
        ("--host", "http://127.0.0.1:1", "--from", "x"),
        ("--host", "http://127.0.0.1:1", "--scope", "galaxy"),
        ("--host", "http://127.0.0.1:1", "--timeout", "0"),
        ("--host", "http://127.0.0.1:1", "--timeout", "soon"),
    ],
)
def test_wrong_arguments_are_a_matter_of_usage(argv: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as left:
        run("fetch", *argv)
    assert left.value.code == USAGE
