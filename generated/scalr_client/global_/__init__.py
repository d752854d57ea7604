"""Scope of the whole Scalr installation, above all accounts; its own name for it is scalr. What is
defined here can be used everywhere below. It may need a key pair of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .ansible_tower import AnsibleTowerResource, AsyncAnsibleTowerResource
    from .cloud_credentials import AsyncCloudCredentialsResource, CloudCredentialsResource
    from .global_variables import AsyncGlobalVariablesResource, GlobalVariablesResource
    from .images import AsyncImagesResource, ImagesResource
    from .os import AsyncOsResource, OsResource
    from .projects import AsyncProjectsResource, ProjectsResource
    from .role_categories import AsyncRoleCategoriesResource, RoleCategoriesResource
    from .roles import AsyncRolesResource, RolesResource
    from .users import AsyncUsersResource, UsersResource


class GlobalScope(Resource):
    """Scope of the whole Scalr installation, above all accounts; its own name for it is scalr. What
    is defined here can be used everywhere below. It may need a key pair of its own.
    """

    __slots__ = ()

    @property
    def ansible_tower(self) -> AnsibleTowerResource:
        """Connection between Scalr and Ansible Tower: the servers that Scalr knows and the
        configurations that use them.
        """
        from .ansible_tower import AnsibleTowerResource

        return AnsibleTowerResource(self._client)

    @property
    def cloud_credentials(self) -> CloudCredentialsResource:
        """Access data for clouds, kept for the whole installation. A set has a type, one for each
        cloud.
        """
        from .cloud_credentials import CloudCredentialsResource

        return CloudCredentialsResource(self._client)

    @property
    def global_variables(self) -> GlobalVariablesResource:
        """Named values that the installation hands down to every account."""
        from .global_variables import GlobalVariablesResource

        return GlobalVariablesResource(self._client)

    @property
    def images(self) -> ImagesResource:
        """Machine images that every account can use, registered here and kept in the cloud."""
        from .images import ImagesResource

        return ImagesResource(self._client)

    @property
    def os(self) -> OsResource:
        """Operating systems that images and roles can name. The API does not change them."""
        from .os import OsResource

        return OsResource(self._client)

    @property
    def projects(self) -> ProjectsResource:
        """Projects that the costs of farms are charged to, each under a cost center. Only on hosts
        with cost analytics.
        """
        from .projects import ProjectsResource

        return ProjectsResource(self._client)

    @property
    def role_categories(self) -> RoleCategoriesResource:
        """Categories that sort roles, shared by all accounts."""
        from .role_categories import RoleCategoriesResource

        return RoleCategoriesResource(self._client)

    @property
    def roles(self) -> RolesResource:
        """Templates for farm roles, shared by all accounts. A role names an operating system and
        holds an image for each cloud location.
        """
        from .roles import RolesResource

        return RolesResource(self._client)

    @property
    def users(self) -> UsersResource:
        """Users of the installation. The API only lists them."""
        from .users import UsersResource

        return UsersResource(self._client)


class AsyncGlobalScope(AsyncResource):
    """Scope of the whole Scalr installation, above all accounts; its own name for it is scalr. What
    is defined here can be used everywhere below. It may need a key pair of its own.
    """

    __slots__ = ()

    @property
    def ansible_tower(self) -> AsyncAnsibleTowerResource:
        """Connection between Scalr and Ansible Tower: the servers that Scalr knows and the
        configurations that use them.
        """
        from .ansible_tower import AsyncAnsibleTowerResource

        return AsyncAnsibleTowerResource(self._client)

    @property
    def cloud_credentials(self) -> AsyncCloudCredentialsResource:
        """Access data for clouds, kept for the whole installation. A set has a type, one for each
        cloud.
        """
        from .cloud_credentials import AsyncCloudCredentialsResource

        return AsyncCloudCredentialsResource(self._client)

    @property
    def global_variables(self) -> AsyncGlobalVariablesResource:
        """Named values that the installation hands down to every account."""
        from .global_variables import AsyncGlobalVariablesResource

        return AsyncGlobalVariablesResource(self._client)

    @property
    def images(self) -> AsyncImagesResource:
        """Machine images that every account can use, registered here and kept in the cloud."""
        from .images import AsyncImagesResource

        return AsyncImagesResource(self._client)

    @property
    def os(self) -> AsyncOsResource:
        """Operating systems that images and roles can name. The API does not change them."""
        from .os import AsyncOsResource

        return AsyncOsResource(self._client)

    @property
    def projects(self) -> AsyncProjectsResource:
        """Projects that the costs of farms are charged to, each under a cost center. Only on hosts
        with cost analytics.
        """
        from .projects import AsyncProjectsResource

        return AsyncProjectsResource(self._client)

    @property
    def role_categories(self) -> AsyncRoleCategoriesResource:
        """Categories that sort roles, shared by all accounts."""
        from .role_categories import AsyncRoleCategoriesResource

        return AsyncRoleCategoriesResource(self._client)

    @property
    def roles(self) -> AsyncRolesResource:
        """Templates for farm roles, shared by all accounts. A role names an operating system and
        holds an image for each cloud location.
        """
        from .roles import AsyncRolesResource

        return AsyncRolesResource(self._client)

    @property
    def users(self) -> AsyncUsersResource:
        """Users of the installation. The API only lists them."""
        from .users import AsyncUsersResource

        return AsyncUsersResource(self._client)
