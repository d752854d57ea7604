"""Maps each operation to the function that executes it."""

from __future__ import annotations

from collections.abc import Mapping

from . import crud, environments, farm_templates, farms, images, roles, servers
from .crud import Handler

ACTIONS: Mapping[tuple[str, str], Handler] = {
    ("environments.clouds", "create"): environments.set_environment_cloud,
    ("environments.clouds", "get"): environments.get_environment_cloud,
    ("events", "fire"): servers.fire_event,
    ("farm-roles", "clone"): farms.clone_farm_role,
    ("farm-roles", "generate-template"): farm_templates.farm_role_template,
    ("farm-roles", "import-server"): servers.import_server,
    ("farm-roles.scaling", "create"): farms.create_scaling_rule,
    ("farm-roles.scaling", "delete"): farms.delete_scaling_rule,
    ("farm-roles.scaling", "get-configuration"): farms.get_scaling,
    ("farm-roles.scaling", "update-configuration"): farms.update_scaling,
    ("farm-roles.servers", "create"): servers.create_server,
    ("farms", "clone"): farms.clone_farm,
    ("farms", "create"): farm_templates.create_farm,
    ("farms", "generate-template"): farm_templates.farm_template,
    ("farms", "launch"): farms.launch_farm,
    ("farms", "lock"): farms.lock_farm,
    ("farms", "resume"): farms.resume_farm,
    ("farms", "suspend"): farms.suspend_farm,
    ("farms", "terminate"): farms.terminate_farm,
    ("farms", "unlock"): farms.unlock_farm,
    ("farms.farm-roles", "create"): farm_templates.create_farm_role,
    ("images", "copy"): images.copy_image,
    ("images", "delete"): images.delete_image,
    ("images", "replace"): images.replace_image,
    ("roles", "clone"): roles.clone_role,
    ("roles", "deprecate"): roles.deprecate_role,
    ("roles", "promote"): roles.promote_role,
    ("roles.images", "get"): images.get_role_image,
    ("roles.images", "replace"): images.replace_role_image,
    ("scripts", "execute"): servers.execute_script,
    ("scripts.script-versions", "execute"): servers.execute_script,
    ("servers", "create"): servers.create_server,
    ("servers", "reboot"): servers.reboot_server,
    ("servers", "resume"): servers.resume_server,
    ("servers", "suspend"): servers.suspend_server,
    ("servers", "sync"): servers.sync_server,
    ("servers", "terminate"): servers.terminate_server,
}


def handler_of(resource: str, verb: str) -> Handler | None:
    """The function that executes an operation; None if the fake does not implement it."""
    return ACTIONS.get((resource, verb)) or crud.VERBS.get(verb)
