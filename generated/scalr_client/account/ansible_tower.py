"""``account.ansible_tower``: Connection between Scalr and Ansible Tower: the servers that Scalr knows
and the configurations that use them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .ansible_tower_configurations import (
        AnsibleTowerConfigurationsResource,
        AsyncAnsibleTowerConfigurationsResource,
    )
    from .ansible_tower_servers import AnsibleTowerServersResource, AsyncAnsibleTowerServersResource


class AnsibleTowerResource(Resource):
    """Connection between Scalr and Ansible Tower: the servers that Scalr knows and the configurations
    that use them.
    """

    __slots__ = ()

    @property
    def configurations(self) -> AnsibleTowerConfigurationsResource:
        """Ways to bootstrap servers with Ansible Tower: which Tower server, organization and
        inventory, with which groups, credentials and variables.
        """
        from .ansible_tower_configurations import AnsibleTowerConfigurationsResource

        return AnsibleTowerConfigurationsResource(self._client)

    @property
    def servers(self) -> AnsibleTowerServersResource:
        """Ansible Tower servers that Scalr can reach. The API only lists them."""
        from .ansible_tower_servers import AnsibleTowerServersResource

        return AnsibleTowerServersResource(self._client)


class AsyncAnsibleTowerResource(AsyncResource):
    """Connection between Scalr and Ansible Tower: the servers that Scalr knows and the configurations
    that use them.
    """

    __slots__ = ()

    @property
    def configurations(self) -> AsyncAnsibleTowerConfigurationsResource:
        """Ways to bootstrap servers with Ansible Tower: which Tower server, organization and
        inventory, with which groups, credentials and variables.
        """
        from .ansible_tower_configurations import AsyncAnsibleTowerConfigurationsResource

        return AsyncAnsibleTowerConfigurationsResource(self._client)

    @property
    def servers(self) -> AsyncAnsibleTowerServersResource:
        """Ansible Tower servers that Scalr can reach. The API only lists them."""
        from .ansible_tower_servers import AsyncAnsibleTowerServersResource

        return AsyncAnsibleTowerServersResource(self._client)
