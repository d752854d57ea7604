"""ScalingMetric."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.base import Fields, Model, complete, finish, new, to_boolean

if TYPE_CHECKING:
    from ..types import Function, RetrieveMethod, Scope


@define(eq=False, kw_only=True, repr=False)
class ScalingMetric(Model):
    """A measurement that scaling rules can act on: a file that the agent reads or executes on the
    server, or a URL it requests.

    Attributes:
        file_path: Path of the file, or the URL, that the value is obtained from. Required.
        function: How the values of several servers become one. Required. Known values:
            ``average``, ``max``, ``min``, ``sum``.
        inverted: True if low values call for more servers, so that falling below the threshold
            scales up.
        name: Name of the scaling metric, letters and digits. Required.
        retrieve_method: How the value is obtained: read the file, execute it, or request the URL.
            Required. Known values: ``execute``, ``read``, ``url-request``.
        scope: Scope that it is defined in; the value scalr is the global scope. Read-only. Known
            values: ``account``, ``environment``, ``farm``, ``farmrole``, ``role``, ``scalr``,
            ``server``.
    """

    file_path: str
    function: Function
    inverted: bool | None = None
    name: str
    retrieve_method: RetrieveMethod
    scope: Scope | None = None

    _KNOWN: ClassVar[frozenset[str]] = frozenset(
        ("filePath", "function", "inverted", "name", "retrieveMethod", "scope")
    )
    _KEY: ClassVar[str] = "name"
    _IDENTIFIES: ClassVar[dict[str, str]] = {
        "ScalingMetric": "name",
    }
    _FIELDS: ClassVar[Fields] = (
        ("file_path", "filePath", "string", "always"),
        ("function", "function", "string", "always"),
        ("inverted", "inverted", "boolean", ""),
        ("name", "name", "string", "always"),
        ("retrieve_method", "retrieveMethod", "string", "always"),
        ("scope", "scope", "string", "never"),
    )

    @classmethod
    def decode(cls, data: Any) -> Any:
        rest = None
        if len(data) != 6:
            data, rest = complete(cls, data)
        self: Any = new(cls)
        self.file_path = data["filePath"]
        self.function = data["function"]
        self.inverted = v if type(v := data["inverted"]) is bool else to_boolean(v)
        self.name = data["name"]
        self.retrieve_method = data["retrieveMethod"]
        self.scope = data["scope"]
        self._rest = rest
        return self

    def encode(self: Any) -> dict[str, Any]:
        out = {
            "filePath": self.file_path,
            "function": self.function,
            "inverted": self.inverted,
            "name": self.name,
            "retrieveMethod": self.retrieve_method,
            "scope": self.scope,
        }
        return out if self._rest is None else finish(out, self._rest)
