"""Servers and what happens on them: launches, stops, script executions, events."""

from __future__ import annotations

from ..http.envelopes import ErrorResponse
from ..state.store import Data, Record, Store
from .call import Call
from .crud import Result, action_body, require_state

ALIVE = ("temporary", "pending", "pending_launch", "initializing", "running", "resuming")


def launch_server(call: Call, role: Record, reason: str) -> Record:
    """Launch a server of a farm role: pending first, running after enough reads."""
    data = new_server(call.store, role, call.moment, reason)
    user = call.store.anywhere("users", call.key.user_id)
    data["launchedBy"] = {"id": call.key.user_id, "email": user.data["email"] if user else None}
    server = call.store.add("servers", call.own, data["id"], data)
    server.change({"status": "pending"}, {"status": "running"}, call.host.settle_reads)
    return server


def new_server(store: Store, role: Record, moment: str, reason: str) -> Data:
    """The properties of a running server."""
    key = role.data["id"]
    rows = store.rows("servers", (role.container,))
    taken = {
        row.data["index"]
        for row in rows
        if row.data["farmRole"]["id"] == key and row.data["status"] != "terminated"
    }
    index = next(number for number in range(1, len(taken) + 2) if number not in taken)
    octets = [store.random.randrange(1, 255) for _ in range(3)]
    return {
        "id": store.new_uuid(),
        "alerts": [],
        "cloudLocation": role.data["cloudLocation"],
        "cloudPlatform": role.data["cloudPlatform"],
        "cloudServerId": f"i-{store.new_hex(8)}",
        "farm": {"id": role.data["farm"]["id"]},
        "farmRole": {"id": key},
        "hostname": f"{role.data['alias']}-{index}.example.com",
        "index": index,
        "instanceType": role.data["instanceType"],
        "launchReason": reason,
        "launched": moment,
        "operations": [],
        "privateIp": [f"10.{octets[0]}.{octets[1]}.{octets[2]}"],
        "publicIp": [f"203.0.113.{octets[2]}"],
        "scalrAgent": {
            "version": "7.16.2",
            "initializationStatus": {"status": "ok", "message": None},
            "reachabilityStatus": {"status": "ok", "message": None},
        },
        "status": "running",
        "suspended": None,
    }


def stop_server(call: Call, server: Record, how: str) -> Record:
    """Terminate or suspend a server, through the pending state before that."""
    final = {"terminate": "terminated", "suspend": "suspended"}[how]
    changes = {"status": final, "suspended": call.moment if how == "suspend" else None}
    server.change({"status": f"pending_{how}"}, changes, call.host.settle_reads)
    return server


def import_server(call: Call) -> Result:
    role = call.own_record()
    body = action_body(call)
    server = launch_server(call, role, "Imported")
    server.data["cloudServerId"] = body["cloudServerId"]
    server.change({"status": "importing"}, {"status": "running"}, call.host.settle_reads)
    return Result(call.show(server))


def create_server(call: Call) -> Result:
    """Launch a server of the farm role that the path or the body names."""
    if call.operation.parent:
        role = call.own_parent()
    else:
        role = call.require("farm-roles", (call.own,), action_body(call)["farmRole"]["id"])
    assert role is not None  # noqa: S101  the path names one
    return Result(call.show(launch_server(call, role, "API request")))


def terminate_server(call: Call) -> Result:
    server = call.own_record()
    action_body(call)
    if server.data["status"] in ("terminated", "pending_terminate"):
        raise ErrorResponse(409, "UnacceptableState", "The server is already terminated.")
    return Result(call.show(stop_server(call, server, "terminate")))


def suspend_server(call: Call) -> Result:
    server = call.own_record()
    require_state(server, "running")
    return Result(call.show(stop_server(call, server, "suspend")))


def resume_server(call: Call) -> Result:
    server = call.own_record()
    require_state(server, "suspended", "pending_suspend")
    return Result(call.show(resume(call, server)))


def reboot_server(call: Call) -> Result:
    server = call.own_record()
    action_body(call)
    require_state(server, "running")
    server.change(
        {"operations": [{"name": "rebooting"}]}, {"operations": []}, call.host.settle_reads
    )
    return Result(call.show(server))


def sync_server(call: Call) -> Result:
    call.own_record()
    return Result(empty=True, status=202)


def fire_event(call: Call) -> Result:
    event = call.record()
    server = call.require("servers", call.visible, action_body(call)["server"]["id"])
    log = call.store.new_uuid()
    data: Data = {
        "id": log,
        "event": {"id": event.key},
        "firedBy": "api",
        "logEntries": [],
        "server": {"id": server.key},
        "farm": server.data["farm"],
        "farmRole": server.data["farmRole"],
    }
    return Result(call.show(call.store.add("event-logs", call.own, log, data)))


def execute_script(call: Call) -> Result:
    """Run the version that the path names, else the newest, and log it."""
    call.record()
    body = action_body(call)
    script_key = call.parameters["scriptId"]
    script = call.require("scripts", call.visible, script_key)
    versions = call.store.rows("script-versions", [("script", script_key)])
    version = call.parameters.get("scriptVersionNumber") or (versions[-1].key if versions else None)
    if version is None:
        raise ErrorResponse(409, "UnacceptableState", "The script has no version.")
    server = call.require("servers", call.visible, body["server"]["id"])
    require_state(server, "running")
    log, execution = call.store.new_uuid(), call.store.new_uuid()
    entry = {
        "id": log,
        "executionExitCode": 0,
        "executionTime": 1,
        "farm": server.data["farm"],
        "farmRole": server.data["farmRole"],
        "result": "done",
        "scriptName": script.data["name"],
        "scriptVersion": {"script": {"id": script.data["id"]}, "version": version},
        "server": {"id": server.key},
        "triggeredBy": "api",
    }
    call.store.add("orchestration-logs", call.own, log, entry)
    data = {"id": execution, "logEntry": None, "server": {"id": server.key}, "status": "running"}
    record = call.store.add("script-executions", call.own, execution, data)
    record.change({}, {"status": "finished", "logEntry": {"id": log}}, call.host.settle_reads)
    return Result(call.show(record))


def resume(call: Call, server: Record) -> Record:
    changes = {"status": "running", "suspended": None}
    server.change({"status": "resuming"}, changes, call.host.settle_reads)
    return server
