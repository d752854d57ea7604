"""A checked request: the operation, its parameters and body, and the objects it may see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..contract.reader import Definition, Operation, Scope
from ..http.authentication import ApiKey
from ..http.envelopes import ErrorResponse, not_found
from ..http.php import Query
from ..state.host import Host
from ..state.store import SCALR, Container, Record, Store
from .paging import Page
from .resources import KINDS, RESOURCES, Resource
from .validation import DATE_FORMAT, Validator
from .visibility import show


@dataclass(slots=True)
class Call:
    """A request that passed the checks of access, with all that its operation needs."""

    operation: Operation
    scope: Scope
    host: Host
    parameters: Mapping[str, str]
    query: Query
    page: Page
    key: ApiKey
    now: float
    visible: tuple[Container, ...]
    body: dict[str, Any] | None = None

    @property
    def store(self) -> Store:
        return self.host.store

    @property
    def own(self) -> Container:
        """The container of the scope itself."""
        return self.visible[-1]

    @property
    def resource(self) -> Resource:
        return RESOURCES[self.operation.resource]

    @property
    def moment(self) -> str:
        return datetime.fromtimestamp(int(self.now), UTC).strftime(DATE_FORMAT)

    @property
    def key_value(self) -> str:
        return self.parameters[self.operation.key_parameter]

    @property
    def validator(self) -> Validator:
        return Validator(self.scope, self.refers)

    def definition(self, name: str | None) -> Definition:
        return self.scope.definitions[name or ""]

    def refers(self, definition: Definition, key: object) -> bool:
        """True if a foreign key refers to a visible object, or to a kind that is not stored."""
        kind = KINDS.get(definition.stands_for or definition.name)
        if kind is None:
            return True
        if kind == "instance-types":
            return self.store.anywhere(kind, key) is not None
        if definition.key == "alias":
            rows = self.store.rows(kind, self.visible)
            return any(row.data.get("alias") == key for row in rows)
        return self.store.get(kind, self.visible, key) is not None

    def parent(self) -> Record | None:
        """The object above, which must exist; None where the path names none."""
        operation = self.operation
        if not operation.parent:
            return None
        above = RESOURCES[operation.parent]
        key = self.parameters[operation.parent_parameter]
        containers: Sequence[Container] = self.visible
        if above.inside:
            containers = [(above.inside, self.parameters[self.operation.parameters[1]])]
        return self.require(above.kind, containers, key)

    def containers(self) -> tuple[Container, ...]:
        """The containers with the objects of the resource; new ones go into the last."""
        resource = self.resource
        if resource.inside:
            key = self.parameters[self.operation.parent_parameter]
            return ((resource.inside, key),)
        if resource.account_wide:
            return self.visible[:2]
        return self.visible if resource.inherits else (self.own,)

    def record(self) -> Record:
        """The object that the path names; this read counts for its pending changes."""
        self.parent()
        found = self.require(self.resource.kind, self.containers(), self.key_value)
        return found.settle()

    def own_record(self) -> Record:
        """The object that the path names, which must not belong to a wider scope."""
        self.own_parent()
        record = self.record()
        self._belongs(record, self.containers()[-1])
        return record

    def own_parent(self) -> Record | None:
        """The object above, which must belong to the scope."""
        parent = self.parent()
        if parent is not None and not RESOURCES[self.operation.parent].inside:
            self._belongs(parent, self.own)
        return parent

    def _belongs(self, record: Record, container: Container) -> None:
        if record.container not in (self.own, container):
            raise ErrorResponse(
                403, "ScopeViolation", f"The object belongs to the scope {record.container[0]}."
            )

    def show(self, record: Record) -> dict[str, Any]:
        """The object as it is in the response of this operation."""
        return show(self.scope, self.operation.item or "", record.data)

    def require(self, kind: str, containers: Sequence[Container], key: object) -> Record:
        """The object of a key; raises `ErrorResponse` 404 if none of the containers has it."""
        found = self.store.get(kind, containers, key)
        if found is None:
            raise not_found(f"There is no object {key} in {kind} that is visible to this key.")
        return found


def scope_containers(scope: str, account: str, environment: str) -> tuple[Container, ...]:
    """The containers of the scopes that are visible from one, the widest first, its own last."""
    levels = (SCALR, ("account", account), ("environment", environment))
    return levels[: {"global": 1, "account": 2, "user": 3}[scope]]
