"""FarmRoleAdvancedConfiguration."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean


@define(eq=False, kw_only=True, repr=False)
class FarmRoleAdvancedConfiguration(Model):
    """Options of a farm role for the Scalr agent, for initialization and for names in the cloud.

    Attributes:
        abort_initialization_on_orchestration_failure: Whether a server is given up when a blocking
            script on HostInit or BeforeHostUp exits with an error.
        disable_agent_hostname_management: True to keep the Scalr agent from setting the host name.
        disable_agent_iptables_management: True to keep the Scalr agent from setting firewall
            rules.
        disable_agent_ntp_management: True to keep the Scalr agent from setting the clock.
        instance_name: Name that instances get in the cloud; AWS, OpenStack and VMware only.
        reboot_after_host_init: Whether servers are rebooted once the scripts on HostInit have run.
    """

    abort_initialization_on_orchestration_failure: bool | None = None
    disable_agent_hostname_management: bool | None = None
    disable_agent_iptables_management: bool | None = None
    disable_agent_ntp_management: bool | None = None
    instance_name: str | None = None
    reboot_after_host_init: bool | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "abortInitializationOnOrchestrationFailure",
            "disableAgentHostnameManagement",
            "disableAgentIptablesManagement",
            "disableAgentNtpManagement",
            "instanceName",
            "rebootAfterHostInit",
        )
    )
    _FIELDS: ClassVar[Fields] = (
        (
            "abort_initialization_on_orchestration_failure",
            "abortInitializationOnOrchestrationFailure",
            "boolean",
            "",
        ),
        ("disable_agent_hostname_management", "disableAgentHostnameManagement", "boolean", ""),
        ("disable_agent_iptables_management", "disableAgentIptablesManagement", "boolean", ""),
        ("disable_agent_ntp_management", "disableAgentNtpManagement", "boolean", ""),
        ("instance_name", "instanceName", "string", ""),
        ("reboot_after_host_init", "rebootAfterHostInit", "boolean", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.abort_initialization_on_orchestration_failure = (
            v
            if type(v := data["abortInitializationOnOrchestrationFailure"]) is bool
            else to_boolean(v)
        )
        self.disable_agent_hostname_management = (
            v if type(v := data["disableAgentHostnameManagement"]) is bool else to_boolean(v)
        )
        self.disable_agent_iptables_management = (
            v if type(v := data["disableAgentIptablesManagement"]) is bool else to_boolean(v)
        )
        self.disable_agent_ntp_management = (
            v if type(v := data["disableAgentNtpManagement"]) is bool else to_boolean(v)
        )
        self.instance_name = data["instanceName"]
        self.reboot_after_host_init = (
            v if type(v := data["rebootAfterHostInit"]) is bool else to_boolean(v)
        )
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "abortInitializationOnOrchestrationFailure": self.abort_initialization_on_orchestration_failure,
            "disableAgentHostnameManagement": self.disable_agent_hostname_management,
            "disableAgentIptablesManagement": self.disable_agent_iptables_management,
            "disableAgentNtpManagement": self.disable_agent_ntp_management,
            "instanceName": self.instance_name,
            "rebootAfterHostInit": self.reboot_after_host_init,
        }
        return out if self._rest is None else finish(out, self._rest)
