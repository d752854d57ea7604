"""The scopes of the API that this client was generated for."""

# pyright: reportPrivateUsage=false
# A scope is made by the client's own means, which are no part of what users see.

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .account import AccountScope, AsyncAccountScope
    from .calls.caller import AsyncCaller, Caller
    from .global_ import AsyncGlobalScope, GlobalScope
    from .user import AsyncUserScope, UserScope

GENERATED: Final[tuple[str, ...]] = ("user", "account", "global_")
"""The scopes: each is a package, and an attribute of the client."""

LEFT_OUT: Final[tuple[str, ...]] = ()
"""Scopes that the API has and this client was not generated for."""


class Scopes:
    """The scopes of `Scalr`."""

    __slots__ = ()

    @property
    def user(self: Caller) -> UserScope:
        """Scope of one environment, where farms and servers run and where roles, images and scripts
        of the scopes above can be used. Needs an environment id.
        """
        from .user import UserScope

        return self._scope(UserScope)

    @property
    def account(self: Caller) -> AccountScope:
        """Scope of one Scalr account: its environments, teams and users, and what all its
        environments share, such as images, roles, scripts and cloud credentials. Needs an account
        id.
        """
        from .account import AccountScope

        return self._scope(AccountScope)

    @property
    def global_(self: Caller) -> GlobalScope:
        """Scope of the whole Scalr installation, above all accounts; its own name for it is scalr.
        What is defined here can be used everywhere below. It may need a key pair of its own.
        """
        from .global_ import GlobalScope

        return self._scope(GlobalScope)


class AsyncScopes:
    """The scopes of `AsyncScalr`."""

    __slots__ = ()

    @property
    def user(self: AsyncCaller) -> AsyncUserScope:
        """Scope of one environment, where farms and servers run and where roles, images and scripts
        of the scopes above can be used. Needs an environment id.
        """
        from .user import AsyncUserScope

        return self._scope(AsyncUserScope)

    @property
    def account(self: AsyncCaller) -> AsyncAccountScope:
        """Scope of one Scalr account: its environments, teams and users, and what all its
        environments share, such as images, roles, scripts and cloud credentials. Needs an account
        id.
        """
        from .account import AsyncAccountScope

        return self._scope(AsyncAccountScope)

    @property
    def global_(self: AsyncCaller) -> AsyncGlobalScope:
        """Scope of the whole Scalr installation, above all accounts; its own name for it is scalr.
        What is defined here can be used everywhere below. It may need a key pair of its own.
        """
        from .global_ import AsyncGlobalScope

        return self._scope(AsyncGlobalScope)
