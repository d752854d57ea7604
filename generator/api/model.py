"""The resolved API: what a contract says, with names final and no reference left to follow.

One set of models serves the three scopes. Strings that come from the definitions are `Raw`; names
made by naming.py are plain text.
"""

from __future__ import annotations

from typing import Any, Literal

from attrs import field, frozen

from ..writers.python import Raw

Kind = Literal[
    "string", "integer", "number", "boolean", "date-time", "any", "model", "key", "list", "map"
]


@frozen
class Type:
    """The type of a property, parameter or result."""

    kind: Kind
    model: str = ""
    """Class name, for a model or a key (a small object that stands for another one)."""

    item: Type | None = None
    """Type of the items of a list, or of the values of a map."""

    enum: str = ""
    """Name of the alias that lists the known values, if there is one."""


@frozen
class Facts:
    """What a definition says of a value besides its type; shown in docstrings, never enforced."""

    format: Raw | None = None
    pattern: Raw | None = None
    values: tuple[Any, ...] = ()
    default: Any = None
    bounds: tuple[tuple[str, Any], ...] = ()


@frozen
class Property:
    """A property of a model."""

    wire: Raw
    name: str
    type: Type
    facts: Facts
    required: bool
    read_only: bool
    create_only: bool
    secret: bool
    text: str
    own: bool = True
    """False when the class inherits it from the base of its family."""


@frozen
class Model:
    """A definition that becomes a class."""

    definition: Raw
    name: str
    module: str
    properties: tuple[Property, ...]
    key: str
    """Attribute that identifies an object, or ''."""

    text: str
    stands_for: str = ""
    """Class name of what a key refers to."""

    base: str = ""
    """Class name of the family's base, for a concrete variant."""

    tag: Raw | None = None
    """Discriminator property of the family that a variant belongs to."""

    discriminator: Raw | None = None
    variants: tuple[tuple[Raw, str], ...] = ()
    """Discriminator value and class name of every concrete variant, nested families included."""


@frozen
class Parameter:
    """A path or query parameter of an operation, or a keyword of its body."""

    wire: Raw
    name: str
    type: Type
    facts: Facts
    required: bool
    text: str
    create_only: bool = False


@frozen
class Operation:
    """One operation and its place in the client."""

    scope: str
    resource: tuple[str, ...]
    method: str
    http_method: str
    path: Raw
    path_parameters: tuple[Parameter, ...]
    scope_parameter: Parameter | None
    query: tuple[Parameter, ...]
    keywords: tuple[Parameter, ...]
    body: str
    """Class name of the request body, or ''."""

    body_alternatives: tuple[str, ...]
    body_required: bool
    mode: Literal["create", "update", "action"]
    result: Type | None
    is_list: bool
    errors: tuple[tuple[str, tuple[Raw, ...]], ...]
    """Status and codes of the declared errors."""

    text: str


@frozen
class Resource:
    """A segment of the client: its operations and the resources below it."""

    scope: str
    path: tuple[str, ...]
    operations: tuple[Operation, ...]
    children: tuple[str, ...]
    text: str


@frozen
class Api:
    """Everything that is rendered."""

    scopes: tuple[str, ...]
    scope_texts: dict[str, str]
    models: tuple[Model, ...]
    enums: tuple[tuple[str, tuple[Raw, ...]], ...]
    """Alias name and known values."""

    resources: tuple[Resource, ...]
    headers: tuple[tuple[str, Raw], ...]
    """Security scheme and its header."""

    operations: int = 0
    contracts: dict[str, Any] = field(factory=dict)
