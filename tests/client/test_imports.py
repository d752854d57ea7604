"""Where names can be imported from, and that no module needs itself."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pathlib import Path

import pytest

import scalr_client

GENERATED = Path(__file__).resolve().parents[2] / "generated" / "scalr_client"

PATHS = {
    "aiohttp": "AiohttpTransport",
    "auth": """HEADER_DATE HEADER_KEY_ID HEADER_SIGNATURE SCHEME Credentials ScalrAuth
        canonical_query date_text signature string_to_sign""",
    "client": "DEFAULT_RETRIES MAX_RESPONSE_BYTES AsyncScalr Scalr",
    "clock": "MAX_SKEW MIN_SKEW Clock HostClock parse_http_date",
    "codec": "fast_writer standard_json to_json",
    "errors": """EXCERPT_LIMIT MESSAGE_LIMIT ApiError ArgumentError AuthenticationError
        BadRequestError ClientClosedError ConfigurationError ConflictError DecodingError DryRun
        ErrorDetail NotFoundError OriginError PermissionDeniedError RateLimitError ReadOnlyError
        RedirectError ResponseTooLargeError ScalrConnectionError ScalrError ScalrTimeoutError
        ServerError UnprocessableError WaitError WaitFailedError WaitTimeoutError class_for excerpt
        printable without_echo""",
    "explain": "PARTS PropertyReference explain_signature masked_json properties_named",
    "model": """GIVEN_BY_HOST UNSET Fields Model Unset complete decode_each decoder decoders finish
        is_mapping new plain to_boolean to_integer to_list to_map to_number""",
    "models": "Farm FarmRole Image",
    "pager": "AsyncPager Page Pager",
    "payload": "Mode write_body",
    "request": """RESERVED_HEADERS Call Operation check_headers encode_body encode_query free_call
        page_parameters segment""",
    "resource": "AsyncResource Resource",
    "response": """Answer ApiWarning Headers RawResponse as_object decode_item decode_items
        free_value parse_json read_data refusal""",
    "retry": "REPEATABLE_VERBS RETRIED_STATUSES Attempt RetryPolicy parse_retry_after",
    "settings": """MAX_PROFILE_BYTES SOURCES Hidden Origin Settings missing_id missing_key number
        parse_url read_profile resolve""",
    "testing": "FAULTS ApiKey FakeScalr Fault Faults Seen",
    "transport": """KEEPALIVE_SECONDS MAX_CONNECTIONS AsyncLink BaseLink Failure Link
        TransportOptions failure_of unchecked""",
    "types": "FarmStatus LaunchOrder",
    "waiting": "Condition wait_until wait_until_async",
}
"""Modules that code outside of the package imports from, with all that each has offered."""


@pytest.mark.parametrize("module", PATHS)
def test_every_import_path_gives_the_names_it_has_always_given(module: str) -> None:
    found = import_module(f"scalr_client.{module}")
    assert [name for name in PATHS[module].split() if not hasattr(found, name)] == []


def test_type_checkers_and_python_see_the_same_public_names() -> None:
    tree = ast.parse((GENERATED / "__init__.py").read_text(encoding="utf-8"))
    (block,) = (
        node
        for node in tree.body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    assert len(imports) == len(block.body)
    seen = {alias.asname: node.module for node in imports for alias in node.names}
    assert all(alias.name == alias.asname for node in imports for alias in node.names)
    assert seen == {**scalr_client._HOME_OF, "models": None}
    assert sorted([*seen, "warm_up"]) == scalr_client.__all__
    everything: dict[str, object] = {}
    exec("from scalr_client import *", everything)  # noqa: S102
    assert set(scalr_client.__all__) == set(everything) - {"__builtins__"}


def test_a_name_is_the_same_object_wherever_it_is_imported_from() -> None:
    for name in set(scalr_client.__all__) - {"models", "warm_up"}:
        for module, names in PATHS.items():
            if name in names.split():
                found = getattr(import_module(f"scalr_client.{module}"), name)
                assert found is getattr(scalr_client, name)


def test_a_module_can_be_reached_as_an_attribute_of_the_package() -> None:
    code = (
        "import scalr_client\n"
        "print(scalr_client.retry.RetryPolicy is scalr_client.RetryPolicy,"
        " scalr_client.models.Farm.__name__, hasattr(scalr_client, 'nothing'))"
    )
    assert in_a_fresh_interpreter(code) == "True Farm False\n"


def in_a_fresh_interpreter(code: str) -> str:
    """What ``code`` prints."""
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=GENERATED.parent, capture_output=True, text=True
    )
    assert ran.stderr == ""
    return ran.stdout


KEPT = [
    path.stem
    for path in sorted(GENERATED.glob("*.py"))
    if "Keeps the import path" in path.read_text(encoding="utf-8")
]
"""Modules that only keep an import path."""


def test_nothing_of_the_client_goes_through_a_kept_path() -> None:
    assert len(KEPT) == 12
    code = (
        "import sys, scalr_client\nscalr_client.warm_up()\nimport scalr_client.http.aiohttp\n"
        f"print([n for n in {KEPT!r} if 'scalr_client.' + n in sys.modules])"
    )
    assert in_a_fresh_interpreter(code) == "[]\n"


def modules() -> dict[str, Path]:
    """Every module of the client by its dotted name, but models, whose properties may form a ring."""
    found = {}
    for path in GENERATED.rglob("*.py"):
        parts = path.relative_to(GENERATED.parent).with_suffix("").parts
        if parts[1] not in ("models", "testing"):
            found[".".join(parts).removesuffix(".__init__")] = path
    return found


def imported(name: str, path: Path, known: dict[str, Path]) -> Iterator[str]:
    """The modules that a module imports, at whatever level and for whomever."""
    package = name if path.stem == "__init__" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: len(package.split(".")) - node.level + 1]
            source = ".".join([*(base if node.level else []), *filter(None, [node.module])])
            for alias in node.names:
                inner = f"{source}.{alias.name}"
                yield inner if inner in known else source


def test_no_ring_of_modules_not_even_for_type_checkers() -> None:
    known = modules()
    assert {"scalr_client.auth", "scalr_client.calls.loop", "scalr_client.user.farms"} <= set(known)
    graph = {
        name: {each for each in imported(name, path, known) if each in known and each != name}
        for name, path in known.items()
    }
    assert "scalr_client.diagnostics" in graph["scalr_client.errors"]
    assert "scalr_client.calls.session" in graph["scalr_client.calls.pager"]
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))
