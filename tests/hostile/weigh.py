"""What an answer costs a client: ``python -m tests.hostile.weigh URL`` reads jobs from its input, a JSON
list of ``[env_id, kind, call, parser]``, and prints a list of what each came to.

Each job runs in a process of its own, forked from one that has made such a call before, so that what it
takes is the answer's.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from scalr_client import AsyncScalr, Scalr, ScalrError, _json
from tests.support.loopback import KEY_ID, SECRET

KEYS: dict[str, Any] = {"key_id": KEY_ID, "secret_key": SECRET, "retries": 0, "deadline": 30}
LARGE = 64 * 1024 * 1024


class Lines(logging.Handler):
    """Counts log lines."""

    count = 0

    def emit(self, record: logging.LogRecord) -> None:
        record.getMessage()
        self.count += 1


def peak() -> int:
    """Bytes of resident memory, at the most, of this process."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


def everything(value: Any) -> None:
    """Reads what was left to be unfolded when it is read."""
    for item in value if isinstance(value, list) else [value]:
        for name, *_ in getattr(item, "_FIELDS", ()):
            getattr(item, name)


def sync_call(scalr: Scalr, env: int, call: str) -> Any:
    if call == "request":
        return scalr.request("GET", f"/api/v1beta0/user/{env}/farms/").value
    if call == "list":
        return scalr.user.farms.list(env_id=env).all()
    return scalr.user.farms.get(1, env_id=env)


async def async_call(scalr: AsyncScalr, env: int, call: str) -> Any:
    if call == "request":
        return (await scalr.request("GET", f"/api/v1beta0/user/{env}/farms/")).value
    if call == "list":
        return await scalr.user.farms.list(env_id=env).all()
    return await scalr.user.farms.get(1, env_id=env)


async def watched(url: str, env: int, call: str, seen: dict[str, Any], **options: Any) -> Any:
    """An async call, and the longest time of CPU that it kept the event loop for."""
    over = False

    async def watch() -> None:
        last = time.thread_time()
        while not over:
            await asyncio.sleep(0)
            now = time.thread_time()
            seen["held"] = max(seen["held"], now - last)
            last = now

    watcher = asyncio.create_task(watch())
    try:
        async with AsyncScalr(url, **KEYS, **options) as scalr:
            return await async_call(scalr, env, call)
    finally:
        await asyncio.sleep(0)
        over = True
        await watcher


def run(url: str, env: int, kind: str, call: str, **options: Any) -> dict[str, Any]:
    lines = Lines()
    log = logging.getLogger("scalr_client")
    log.addHandler(lines)
    log.propagate = False
    seen: dict[str, Any] = {"held": 0.0, "warnings": 0, "ended": "answered"}

    def note(warning: object) -> None:
        seen["warnings"] += 1

    gc.collect()
    before, started = peak(), time.process_time()
    value: Any = None
    try:
        if kind == "sync":
            with Scalr(url, on_warning=note, **KEYS, **options) as scalr:
                value = sync_call(scalr, env, call)
        else:
            value = asyncio.run(watched(url, env, call, seen, on_warning=note, **options))
        everything(value)
    except ScalrError as error:
        seen["ended"] = type(error).__name__
        seen["text"] = len(str(error))
    seen |= {"cpu": time.process_time() - started, "memory": peak() - before, "lines": lines.count}
    return seen


def forked(url: str, env: int, kind: str, call: str, parser: str, limit: int) -> dict[str, Any]:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if parser == "json":
                sys.modules["orjson"] = None  # type: ignore[assignment]  # as if not installed
            options = {"max_response_bytes": limit} if limit else {}
            found = run(url, env, kind, call, **options)
        except BaseException:
            found = {"ended": traceback.format_exc()}
        with os.fdopen(writer, "w") as out:
            json.dump(found, out)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else {"ended": "died"}


def main() -> None:
    url, jobs = sys.argv[1], json.load(sys.stdin)
    from scalr_client import warm_up

    warm_up()
    for kind in ("sync", "async"):
        for call in ("get", "list", "request"):
            run(url, 1, kind, call)
    _json._orjson.cache_clear()
    json.dump([forked(url, *job) for job in jobs], sys.stdout)


if __name__ == "__main__":
    main()
