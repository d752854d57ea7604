"""The clouds of an environment: shows and attaches their credentials."""

from __future__ import annotations

from .call import Call
from .crud import Result, action_body


def get_environment_cloud(call: Call) -> Result:
    key = call.record().data["credentials"]["id"]
    return Result(call.show(call.require("cloud-credentials", call.visible, key)))


def set_environment_cloud(call: Call) -> Result:
    """Attach credentials to a cloud of the environment, in place of those that were there."""
    call.own_parent()
    key = action_body(call)["id"]
    credentials = call.require("cloud-credentials", call.visible, key)
    data = {"cloud": call.key_value, "credentials": {"id": credentials.data["id"]}}
    call.store.add("environment-clouds", call.containers()[-1], call.key_value, data)
    return Result(call.show(credentials))
