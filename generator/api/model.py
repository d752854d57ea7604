"""The API model: what a contract says, decided once, for everything that is shown to anybody.

It belongs to no language and to no format: names are words, texts are plain prose, types are of a few
kinds, and no reference is left to follow. One set of models serves all scopes. Strings of definitions
are `Raw`: a target writes each by the writer for the place it goes to. `export` makes a file of it.
"""

from __future__ import annotations

from typing import Any, Literal

from attrs import frozen

from ..contract.names import Words
from ..writers.untrusted import Raw

Kind = Literal[
    "string", "integer", "number", "boolean", "date-time", "any", "model", "key", "list", "map"
]
Pairs = tuple[tuple[str, Any], ...]
"""A small mapping that can be hashed."""


@frozen
class Type:
    """The type of a property, parameter or result, with what a definition says of its values.

    The facts are documentation and data for checks elsewhere; the client enforces none of them.
    """

    kind: Kind
    model: str = ""
    """Name of the model, for a model or a key (a small object that stands for another one)."""

    item: Type | None = None
    """Type of the items of a list, or of the values of a map."""

    enum: str = ""
    """Name of the enum that lists the known values, if there is one."""

    bare: Kind | None = None
    """Kind of the bare id that stands for an object, where one may be given instead."""

    format: Raw | None = None
    pattern: Raw | None = None
    values: tuple[Any, ...] = ()
    bounds: Pairs = ()
    """``minimum``, ``maxLength`` and their like."""


@frozen
class OwnType:
    """The type of a property in one scope, where that is not what all scopes together make of it."""

    scope: str
    type: Type


@frozen
class Property:
    """A property of a model."""

    wire: Raw
    name: Words
    type: Type
    text: str
    default: Any = None
    """What the host takes for a value that is not sent; never sent by a client."""

    required: bool = False
    read_only: bool = False
    create_only: bool = False
    secret: bool = False
    inherited: bool = False
    """Whether the base of the family has it too."""

    scopes: tuple[str, ...] = ()
    """The scopes that have it, where other scopes have the model without it."""

    required_in: tuple[str, ...] = ()
    """The scopes that require it, where others do not."""

    own_types: tuple[OwnType, ...] = ()
    """Its types in the scopes that list other values or keep to other limits."""


@frozen
class Variant:
    """A concrete member of a family."""

    value: Raw
    """What the discriminator says for it."""

    model: str


@frozen
class Identity:
    """That an object identifies something, so that it may be given in place of an id."""

    thing: str
    """What it identifies: a model's name without what makes a key or a summary of it."""

    property: Raw
    """The property whose value is the id."""


@frozen
class Model:
    """An object of the API."""

    name: str
    definition: Raw
    scopes: tuple[str, ...]
    text: str
    properties: tuple[Property, ...]
    key: Raw | None = None
    """The property that identifies an object."""

    is_key: bool = False
    """Whether it is a small object that stands for another one, so that the bare key will do."""

    stands_for: str = ""
    """The model that a key refers to."""

    identifies: tuple[Identity, ...] = ()
    """What its objects identify; nothing else may they be given for."""

    family: Words = ()
    """Name of the topmost base of its family, or of itself."""

    base: str = ""
    tag: Raw | None = None
    """Discriminator property of the family that a variant belongs to."""

    discriminator: Raw | None = None
    """Property that tells which variant an object is."""

    variants: tuple[Variant, ...] = ()
    """Every concrete variant, those of nested families included."""

    filterable: tuple[Raw, ...] = ()
    """Properties that lists of it can be filtered by."""


@frozen
class Enum:
    """The known values of some properties or parameters; a host may use others."""

    name: str
    key: Raw
    """``Definition.property``, or ``?parameter``, that gives it its name."""

    values: tuple[Raw, ...]


@frozen
class Parameter:
    """A path or query parameter of an operation."""

    wire: Raw
    name: Words
    type: Type
    text: str
    default: Any = None
    required: bool = False
    is_filter: bool = False
    """Whether it filters a list by the property of its name."""

    things: tuple[str, ...] = ()
    """What it is the id of: an object that identifies one of these may be given instead."""


@frozen
class Argument:
    """A property of a request body, as one of the arguments of its operation."""

    wire: Raw
    name: Words
    model: str
    """The model that says what it is: that of the body, or the first variant that has it."""

    required: bool = False


@frozen
class Body:
    """What an operation sends."""

    model: str
    arguments: tuple[Argument, ...]
    mode: Literal["create", "update", "action"]
    required: bool = False
    alternatives: tuple[str, ...] = ()
    """Other models that may be sent instead."""


@frozen
class Operation:
    """One operation: where it is, what it takes, what it gives."""

    key: Raw
    """``user GET /{envId}/farms/``: what pins and lock call it."""

    scope: str
    resource: tuple[Words, ...]
    name: Words
    http_method: str
    path: Raw
    """Path with its parameters in braces, base path included, escaped as it is sent."""

    text: str
    scope_parameter: Parameter | None = None
    """The environment or account at the start of the path, which clients have as a setting."""

    path_parameters: tuple[Parameter, ...] = ()
    query: tuple[Parameter, ...] = ()
    """Without the paging parameters, which every list has."""

    body: Body | None = None
    statuses: tuple[str, ...] = ()
    """Statuses of success."""

    envelope: Raw | None = None
    """Definition of the response that holds the data."""

    result: Type | None = None
    """Type of the data; of a list, a list."""

    is_list: bool = False
    """Whether it gives pages of items."""

    waits: bool = False
    """Whether the host may answer 202: the work goes on after the response."""

    errors: Pairs = ()
    """Statuses of errors that it declares, each with its codes."""


@frozen
class Resource:
    """A segment of the API: its operations and the resources below it."""

    scope: str
    path: tuple[Words, ...]
    text: str
    thing: str
    """One of it, as a noun: ``farm role``."""

    things: str
    operations: tuple[Operation, ...] = ()
    children: tuple[Words, ...] = ()


@frozen
class Scope:
    """One of the scopes of the API."""

    name: str
    base_path: Raw
    text: str
    parameter: Raw | None = None
    """The path parameter that opens every path of it."""


@frozen
class SecurityHeader:
    """A header that the contract's security definitions ask for."""

    name: Words
    header: Raw


@frozen
class Api:
    """Everything that targets read."""

    version: str
    """Version of the API, not of this description."""

    scopes: tuple[Scope, ...]
    headers: tuple[SecurityHeader, ...]
    enums: tuple[Enum, ...]
    models: tuple[Model, ...]
    """Bases before their variants."""

    resources: tuple[Resource, ...]

    @property
    def operations(self) -> list[Operation]:
        """The operations of all resources."""
        return [operation for resource in self.resources for operation in resource.operations]
