"""GlobalVariable and its variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import define

from ..serialization.base import Fields, Model, complete, decoders, finish, new, to_boolean

if TYPE_CHECKING:
    from ..types import DeclaredIn, DefinedIn, GlobalVariableType, RequiredIn
    from .variable_allowed_value import VariableAllowedValue
    from .webhook_endpoint_foreign_key import WebhookEndpointForeignKey


@define(eq=False, kw_only=True, repr=False)
class GlobalVariable(Model):
    """A named value that a scope hands down to the scopes below, where it can be used in scripts and
    templates.

    A family: ``type`` tells which of `GlobalVariableJson`, `GlobalVariableList`,
    `GlobalVariableRemoteList`, `GlobalVariableString` a value is.

    Attributes:
        category: Heading under which the variable is listed.
        computed_value: Value in effect in this scope, inherited or its own, as Scalr worked it
            out. Read-only.
        declared_in: Scope that declared the variable and alone may change how it works. Read-only.
            Known values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``,
            ``scalr``, ``server``.
        defined_in: Scope whose value is the one in effect. Read-only. Known values: ``account``,
            ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        description: What the variable is for.
        hidden: Whether scopes below are kept from seeing the variable; for the declaring scope to
            set.
        locked: Whether scopes below are barred from changing the value; for the declaring scope to
            set.
        name: Name of the variable, 2 to 128 letters, digits and underscores. Set at creation only.
            Required.
        required_in: Scope in which a value must be given; for the declaring scope to set. Hosts
            may answer false where there is none. Known values: ``account``, ``environment``,
            ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``GlobalVariableJson``, ``GlobalVariableList``, ``GlobalVariableRemoteList``,
            ``GlobalVariableString``.
        value: Value given in this scope; null inherits the value of the scope above.
    """

    category: str | None = None
    computed_value: str | None = None
    declared_in: DeclaredIn | None = None
    defined_in: DefinedIn | None = None
    description: str | None = None
    hidden: bool | None = None
    locked: bool | None = None
    name: str
    required_in: RequiredIn | None = None
    type: GlobalVariableType
    value: str | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "category",
            "computedValue",
            "declaredIn",
            "definedIn",
            "description",
            "hidden",
            "locked",
            "name",
            "requiredIn",
            "type",
            "value",
        )
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "GlobalVariable": "name",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset(("computed_value", "value"))
    _DISCRIMINATOR: ClassVar[str] = "type"
    _FIELDS: ClassVar[Fields] = (
        ("category", "category", "string", ""),
        ("computed_value", "computedValue", "string", "never"),
        ("declared_in", "declaredIn", "string", "never"),
        ("defined_in", "definedIn", "string", "never"),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("required_in", "requiredIn", "string", ""),
        ("type", "type", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        decode = DECODERS["GlobalVariable"].get(data["type"])
        if decode is not None:
            return decode(data)
        rest = None
        if len(data) != 11:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.category = data["category"]
        self.computed_value = data["computedValue"]
        self.declared_in = data["declaredIn"]
        self.defined_in = data["definedIn"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.required_in = data["requiredIn"]
        self.type = data["type"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "category": self.category,
            "computedValue": self.computed_value,
            "declaredIn": self.declared_in,
            "definedIn": self.defined_in,
            "description": self.description,
            "hidden": self.hidden,
            "locked": self.locked,
            "name": self.name,
            "requiredIn": self.required_in,
            "type": self.type,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class GlobalVariableJson(GlobalVariable):
    """A global variable with JSON as its value.

    Attributes:
        category: Heading under which the variable is listed.
        computed_value: Value in effect in this scope, inherited or its own, as Scalr worked it
            out. Read-only.
        declared_in: Scope that declared the variable and alone may change how it works. Read-only.
            Known values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``,
            ``scalr``, ``server``.
        defined_in: Scope whose value is the one in effect. Read-only. Known values: ``account``,
            ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        description: What the variable is for.
        hidden: Whether scopes below are kept from seeing the variable; for the declaring scope to
            set.
        locked: Whether scopes below are barred from changing the value; for the declaring scope to
            set.
        name: Name of the variable, 2 to 128 letters, digits and underscores. Set at creation only.
            Required.
        required_in: Scope in which a value must be given; for the declaring scope to set. Hosts
            may answer false where there is none. Known values: ``account``, ``environment``,
            ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``GlobalVariableJson``, ``GlobalVariableList``, ``GlobalVariableRemoteList``,
            ``GlobalVariableString``.
        value: Value given in this scope; null inherits the value of the scope above.
    """

    type: GlobalVariableType = "GlobalVariableJson"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "category",
            "computedValue",
            "declaredIn",
            "definedIn",
            "description",
            "hidden",
            "locked",
            "name",
            "requiredIn",
            "type",
            "value",
        )
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "GlobalVariable": "name",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset(("computed_value", "value"))
    _FIELDS: ClassVar[Fields] = (
        ("category", "category", "string", ""),
        ("computed_value", "computedValue", "string", "never"),
        ("declared_in", "declaredIn", "string", "never"),
        ("defined_in", "definedIn", "string", "never"),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("required_in", "requiredIn", "string", ""),
        ("type", "type", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 11:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.category = data["category"]
        self.computed_value = data["computedValue"]
        self.declared_in = data["declaredIn"]
        self.defined_in = data["definedIn"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.required_in = data["requiredIn"]
        self.type = data["type"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "category": self.category,
            "computedValue": self.computed_value,
            "declaredIn": self.declared_in,
            "definedIn": self.defined_in,
            "description": self.description,
            "hidden": self.hidden,
            "locked": self.locked,
            "name": self.name,
            "requiredIn": self.required_in,
            "type": self.type,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class GlobalVariableList(GlobalVariable):
    """A global variable with one of a list of values.

    Attributes:
        allowed_values: Values that the variable may take, each with the label shown for it.
            Required.
        category: Heading under which the variable is listed.
        computed_value: Value in effect in this scope, inherited or its own, as Scalr worked it
            out. Read-only.
        declared_in: Scope that declared the variable and alone may change how it works. Read-only.
            Known values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``,
            ``scalr``, ``server``.
        defined_in: Scope whose value is the one in effect. Read-only. Known values: ``account``,
            ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        description: What the variable is for.
        hidden: Whether scopes below are kept from seeing the variable; for the declaring scope to
            set.
        locked: Whether scopes below are barred from changing the value; for the declaring scope to
            set.
        name: Name of the variable, 2 to 128 letters, digits and underscores. Set at creation only.
            Required.
        required_in: Scope in which a value must be given; for the declaring scope to set. Hosts
            may answer false where there is none. Known values: ``account``, ``environment``,
            ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``GlobalVariableJson``, ``GlobalVariableList``, ``GlobalVariableRemoteList``,
            ``GlobalVariableString``.
        value: Value given in this scope; null inherits the value of the scope above.
    """

    allowed_values: list[VariableAllowedValue]
    type: GlobalVariableType = "GlobalVariableList"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "allowedValues",
            "category",
            "computedValue",
            "declaredIn",
            "definedIn",
            "description",
            "hidden",
            "locked",
            "name",
            "requiredIn",
            "type",
            "value",
        )
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "GlobalVariable": "name",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("allowed_values",)
    _SECRET: ClassVar[frozenset[str]] = frozenset(("computed_value", "value"))
    _FIELDS: ClassVar[Fields] = (
        ("allowed_values", "allowedValues", "list:model:VariableAllowedValue", "always"),
        ("category", "category", "string", ""),
        ("computed_value", "computedValue", "string", "never"),
        ("declared_in", "declaredIn", "string", "never"),
        ("defined_in", "definedIn", "string", "never"),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("required_in", "requiredIn", "string", ""),
        ("type", "type", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 12:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self._raw_allowed_values = data["allowedValues"]
        self.category = data["category"]
        self.computed_value = data["computedValue"]
        self.declared_in = data["declaredIn"]
        self.defined_in = data["definedIn"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.required_in = data["requiredIn"]
        self.type = data["type"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "allowedValues": self._raw_allowed_values,
            "category": self.category,
            "computedValue": self.computed_value,
            "declaredIn": self.declared_in,
            "definedIn": self.defined_in,
            "description": self.description,
            "hidden": self.hidden,
            "locked": self.locked,
            "name": self.name,
            "requiredIn": self.required_in,
            "type": self.type,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class GlobalVariableRemoteList(GlobalVariable):
    """A global variable with one of the values that a webhook endpoint supplies.

    Attributes:
        category: Heading under which the variable is listed.
        computed_value: Value in effect in this scope, inherited or its own, as Scalr worked it
            out. Read-only.
        declared_in: Scope that declared the variable and alone may change how it works. Read-only.
            Known values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``,
            ``scalr``, ``server``.
        defined_in: Scope whose value is the one in effect. Read-only. Known values: ``account``,
            ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        description: What the variable is for.
        hidden: Whether scopes below are kept from seeing the variable; for the declaring scope to
            set.
        integration_endpoint: Webhook endpoint that supplies the allowed values. Required.
        locked: Whether scopes below are barred from changing the value; for the declaring scope to
            set.
        name: Name of the variable, 2 to 128 letters, digits and underscores. Set at creation only.
            Required.
        required_in: Scope in which a value must be given; for the declaring scope to set. Hosts
            may answer false where there is none. Known values: ``account``, ``environment``,
            ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``GlobalVariableJson``, ``GlobalVariableList``, ``GlobalVariableRemoteList``,
            ``GlobalVariableString``.
        value: Value given in this scope; null inherits the value of the scope above.
    """

    integration_endpoint: WebhookEndpointForeignKey
    type: GlobalVariableType = "GlobalVariableRemoteList"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "category",
            "computedValue",
            "declaredIn",
            "definedIn",
            "description",
            "hidden",
            "integrationEndpoint",
            "locked",
            "name",
            "requiredIn",
            "type",
            "value",
        )
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "GlobalVariable": "name",
    }
    _PARTS: ClassVar[tuple[str, ...]] = ("integration_endpoint",)
    _SECRET: ClassVar[frozenset[str]] = frozenset(("computed_value", "value"))
    _FIELDS: ClassVar[Fields] = (
        ("category", "category", "string", ""),
        ("computed_value", "computedValue", "string", "never"),
        ("declared_in", "declaredIn", "string", "never"),
        ("defined_in", "definedIn", "string", "never"),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("integration_endpoint", "integrationEndpoint", "key:WebhookEndpointForeignKey", "always"),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("required_in", "requiredIn", "string", ""),
        ("type", "type", "string", "always"),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 12:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.category = data["category"]
        self.computed_value = data["computedValue"]
        self.declared_in = data["declaredIn"]
        self.defined_in = data["definedIn"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self._raw_integration_endpoint = data["integrationEndpoint"]
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.required_in = data["requiredIn"]
        self.type = data["type"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "category": self.category,
            "computedValue": self.computed_value,
            "declaredIn": self.declared_in,
            "definedIn": self.defined_in,
            "description": self.description,
            "hidden": self.hidden,
            "integrationEndpoint": self._raw_integration_endpoint,
            "locked": self.locked,
            "name": self.name,
            "requiredIn": self.required_in,
            "type": self.type,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


@define(eq=False, kw_only=True, repr=False)
class GlobalVariableString(GlobalVariable):
    """A global variable with text as its value.

    Attributes:
        category: Heading under which the variable is listed.
        computed_value: Value in effect in this scope, inherited or its own, as Scalr worked it
            out. Read-only.
        declared_in: Scope that declared the variable and alone may change how it works. Read-only.
            Known values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``,
            ``scalr``, ``server``.
        defined_in: Scope whose value is the one in effect. Read-only. Known values: ``account``,
            ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        description: What the variable is for.
        hidden: Whether scopes below are kept from seeing the variable; for the declaring scope to
            set.
        locked: Whether scopes below are barred from changing the value; for the declaring scope to
            set.
        name: Name of the variable, 2 to 128 letters, digits and underscores. Set at creation only.
            Required.
        output_format: Format in which the value is displayed; for the declaring scope to set.
        required_in: Scope in which a value must be given; for the declaring scope to set. Hosts
            may answer false where there is none. Known values: ``account``, ``environment``,
            ``farm``, ``farmrole``, ``role``, ``scalr``, ``server``.
        type: Kind of value that the variable holds, the name of its concrete type. Required. Known
            values: ``GlobalVariableJson``, ``GlobalVariableList``, ``GlobalVariableRemoteList``,
            ``GlobalVariableString``.
        validation_pattern: Regular expression that values must match.
        value: Value given in this scope; null inherits the value of the scope above.
    """

    output_format: str | None = None
    validation_pattern: str | None = None
    type: GlobalVariableType = "GlobalVariableString"

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        (
            "category",
            "computedValue",
            "declaredIn",
            "definedIn",
            "description",
            "hidden",
            "locked",
            "name",
            "outputFormat",
            "requiredIn",
            "type",
            "validationPattern",
            "value",
        )
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "GlobalVariable": "name",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset(("computed_value", "value"))
    _FIELDS: ClassVar[Fields] = (
        ("category", "category", "string", ""),
        ("computed_value", "computedValue", "string", "never"),
        ("declared_in", "declaredIn", "string", "never"),
        ("defined_in", "definedIn", "string", "never"),
        ("description", "description", "string", ""),
        ("hidden", "hidden", "boolean", ""),
        ("locked", "locked", "boolean", ""),
        ("name", "name", "string", "create"),
        ("output_format", "outputFormat", "string", ""),
        ("required_in", "requiredIn", "string", ""),
        ("type", "type", "string", "always"),
        ("validation_pattern", "validationPattern", "string", ""),
        ("value", "value", "string", ""),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 13:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.category = data["category"]
        self.computed_value = data["computedValue"]
        self.declared_in = data["declaredIn"]
        self.defined_in = data["definedIn"]
        self.description = data["description"]
        self.hidden = v if type(v := data["hidden"]) is bool else to_boolean(v)
        self.locked = v if type(v := data["locked"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.output_format = data["outputFormat"]
        self.required_in = data["requiredIn"]
        self.type = data["type"]
        self.validation_pattern = data["validationPattern"]
        self.value = data["value"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "category": self.category,
            "computedValue": self.computed_value,
            "declaredIn": self.declared_in,
            "definedIn": self.defined_in,
            "description": self.description,
            "hidden": self.hidden,
            "locked": self.locked,
            "name": self.name,
            "outputFormat": self.output_format,
            "requiredIn": self.required_in,
            "type": self.type,
            "validationPattern": self.validation_pattern,
            "value": self.value,
        }
        return out if self._rest is None else finish(out, self._rest)


VARIANTS: Final[dict[str, dict[str, Any]]] = {
    "GlobalVariable": {
        "GlobalVariableJson": GlobalVariableJson,
        "GlobalVariableList": GlobalVariableList,
        "GlobalVariableRemoteList": GlobalVariableRemoteList,
        "GlobalVariableString": GlobalVariableString,
    },
}
DECODERS: Final = decoders(VARIANTS)
