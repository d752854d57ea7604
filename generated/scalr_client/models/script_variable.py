"""ScriptVariable and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new, to_boolean

if TYPE_CHECKING:
    from ..types import ScriptVariableType
    from .variable_allowed_value import VariableAllowedValue
    from .webhook_endpoint_foreign_key import WebhookEndpointForeignKey


@define(eq=False, kw_only=True, repr=False)
class ScriptVariable(Model):
    """A variable that a script takes.

    A family: ``type`` tells which of `ScriptVariableJson`, `ScriptVariableList`,
    `ScriptVariableRemoteList`, `ScriptVariableString` a value is.

    Attributes:
        category: Heading under which the variable is listed.
        description: What the variable is for.
        hidden: Whether the variable is kept out of sight in rules and executions.
        locked: Whether rules and executions are barred from changing the value.
        name: Name of the variable. Set at creation only. Required.
        required: Whether each rule or execution must give the variable a value.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``ScriptVariableJson``, ``ScriptVariableList``, ``ScriptVariableRemoteList``,
            ``ScriptVariableString``.
        value: Value set by the script, with global variables filled in; rules and executions can
            replace it unless it is locked.
    """

    category: str | None = None
    description: str | None = None
    hidden: bool | None = None
    locked: bool | None = None
    name: str
    required: bool | None = None
    type: ScriptVariableType
    value: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("category", "description", "hidden", "locked", "name", "required", "type", "value")
    )
    _KEY: ClassVar[str] = "name"
    _SECRET: ClassVar[frozenset[str]] = frozenset(("value",))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (
        ("category", "category", "string", ""),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("required", "required", "boolean", ""),
        ("type", "type", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["ScriptVariable"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 8:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.category = data["category"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.required = v if type(v := data["required"]) is bool else to_boolean(v)
        self.type = data["type"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "category": self.category,
            "description": self.description,
            "hidden": self.hidden,
            "locked": self.locked,
            "name": self.name,
            "required": self.required,
            "type": self.type,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class ScriptVariableJson(ScriptVariable):
    """A variable that a script takes, with JSON as its value.

    Attributes:
        category: Heading under which the variable is listed.
        description: What the variable is for.
        hidden: Whether the variable is kept out of sight in rules and executions.
        locked: Whether rules and executions are barred from changing the value.
        name: Name of the variable. Set at creation only. Required.
        required: Whether each rule or execution must give the variable a value.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``ScriptVariableJson``, ``ScriptVariableList``, ``ScriptVariableRemoteList``,
            ``ScriptVariableString``.
        value: Value set by the script, with global variables filled in; rules and executions can
            replace it unless it is locked.
    """

    type: ScriptVariableType = "ScriptVariableJson"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("category", "description", "hidden", "locked", "name", "required", "type", "value")
    )
    _KEY: ClassVar[str] = "name"
    _SECRET: ClassVar[frozenset[str]] = frozenset(("value",))
    _FIELDS: ClassVar[Fields] = (
        ("category", "category", "string", ""),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("required", "required", "boolean", ""),
        ("type", "type", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 8:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.category = data["category"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.required = v if type(v := data["required"]) is bool else to_boolean(v)
        self.type = data["type"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "category": self.category,
            "description": self.description,
            "hidden": self.hidden,
            "locked": self.locked,
            "name": self.name,
            "required": self.required,
            "type": self.type,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class ScriptVariableList(ScriptVariable):
    """A variable that a script takes, with one of a list of values.

    Attributes:
        allowed_values: Values that the variable may take, each with the label shown for it.
            Required.
        category: Heading under which the variable is listed.
        description: What the variable is for.
        hidden: Whether the variable is kept out of sight in rules and executions.
        locked: Whether rules and executions are barred from changing the value.
        name: Name of the variable. Set at creation only. Required.
        required: Whether each rule or execution must give the variable a value.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``ScriptVariableJson``, ``ScriptVariableList``, ``ScriptVariableRemoteList``,
            ``ScriptVariableString``.
        value: Value set by the script, with global variables filled in; rules and executions can
            replace it unless it is locked.
    """

    allowed_values: list[VariableAllowedValue]
    type: ScriptVariableType = "ScriptVariableList"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "allowedValues",
            "category",
            "description",
            "hidden",
            "locked",
            "name",
            "required",
            "type",
            "value",
        )
    )
    _KEY: ClassVar[str] = "name"
    _PARTS: ClassVar[tuple[str, ...]] = ("allowed_values",)
    _SECRET: ClassVar[frozenset[str]] = frozenset(("value",))
    _FIELDS: ClassVar[Fields] = (
        ("allowed_values", "allowedValues", "list:model:VariableAllowedValue", "always"),
        ("category", "category", "string", ""),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("required", "required", "boolean", ""),
        ("type", "type", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 9:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_allowed_values = data["allowedValues"]
        self.category = data["category"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.required = v if type(v := data["required"]) is bool else to_boolean(v)
        self.type = data["type"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "allowedValues": self._raw_allowed_values,
            "category": self.category,
            "description": self.description,
            "hidden": self.hidden,
            "locked": self.locked,
            "name": self.name,
            "required": self.required,
            "type": self.type,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class ScriptVariableRemoteList(ScriptVariable):
    """A variable that a script takes, with one of the values that a webhook endpoint supplies.

    Attributes:
        category: Heading under which the variable is listed.
        description: What the variable is for.
        hidden: Whether the variable is kept out of sight in rules and executions.
        integration_endpoint: Webhook endpoint that supplies the allowed values. Required.
        locked: Whether rules and executions are barred from changing the value.
        name: Name of the variable. Set at creation only. Required.
        required: Whether each rule or execution must give the variable a value.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``ScriptVariableJson``, ``ScriptVariableList``, ``ScriptVariableRemoteList``,
            ``ScriptVariableString``.
        value: Value set by the script, with global variables filled in; rules and executions can
            replace it unless it is locked.
    """

    integration_endpoint: WebhookEndpointForeignKey
    type: ScriptVariableType = "ScriptVariableRemoteList"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "category",
            "description",
            "hidden",
            "integrationEndpoint",
            "locked",
            "name",
            "required",
            "type",
            "value",
        )
    )
    _KEY: ClassVar[str] = "name"
    _PARTS: ClassVar[tuple[str, ...]] = ("integration_endpoint",)
    _SECRET: ClassVar[frozenset[str]] = frozenset(("value",))
    _FIELDS: ClassVar[Fields] = (
        ("category", "category", "string", ""),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("integration_endpoint", "integrationEndpoint", "key:WebhookEndpointForeignKey", "always"),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("required", "required", "boolean", ""),
        ("type", "type", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 9:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.category = data["category"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self._raw_integration_endpoint = data["integrationEndpoint"]
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.required = v if type(v := data["required"]) is bool else to_boolean(v)
        self.type = data["type"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "category": self.category,
            "description": self.description,
            "hidden": self.hidden,
            "integrationEndpoint": self._raw_integration_endpoint,
            "locked": self.locked,
            "name": self.name,
            "required": self.required,
            "type": self.type,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class ScriptVariableString(ScriptVariable):
    """A variable that a script takes, with text as its value.

    Attributes:
        category: Heading under which the variable is listed.
        description: What the variable is for.
        hidden: Whether the variable is kept out of sight in rules and executions.
        locked: Whether rules and executions are barred from changing the value.
        name: Name of the variable. Set at creation only. Required.
        output_format: Format in which the value is displayed.
        required: Whether each rule or execution must give the variable a value.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``ScriptVariableJson``, ``ScriptVariableList``, ``ScriptVariableRemoteList``,
            ``ScriptVariableString``.
        validation_pattern: Regular expression that values must match.
        value: Value set by the script, with global variables filled in; rules and executions can
            replace it unless it is locked.
    """

    output_format: str | None = None
    validation_pattern: str | None = None
    type: ScriptVariableType = "ScriptVariableString"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "category",
            "description",
            "hidden",
            "locked",
            "name",
            "outputFormat",
            "required",
            "type",
            "validationPattern",
            "value",
        )
    )
    _KEY: ClassVar[str] = "name"
    _SECRET: ClassVar[frozenset[str]] = frozenset(("value",))
    _FIELDS: ClassVar[Fields] = (
        ("category", "category", "string", ""),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("output_format", "outputFormat", "string", ""),
        ("required", "required", "boolean", ""),
        ("type", "type", "string", "always"),
        ("validation_pattern", "validationPattern", "string", ""),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 10:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.category = data["category"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.output_format = data["outputFormat"]
        self.required = v if type(v := data["required"]) is bool else to_boolean(v)
        self.type = data["type"]
        self.validation_pattern = data["validationPattern"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "category": self.category,
            "description": self.description,
            "hidden": self.hidden,
            "locked": self.locked,
            "name": self.name,
            "outputFormat": self.output_format,
            "required": self.required,
            "type": self.type,
            "validationPattern": self.validation_pattern,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "ScriptVariable": {
        "ScriptVariableJson": ScriptVariableJson,
        "ScriptVariableList": ScriptVariableList,
        "ScriptVariableRemoteList": ScriptVariableRemoteList,
        "ScriptVariableString": ScriptVariableString,
    },
}
DECODERS: Final = decoders(VARIANTS)
