"""One change of a real definition for each kind in the table, and what the check must make of it.

`kind`, `wire`, `source` and `direction` are written out here, not read from the table. `host` edits
what the host serves; `contract` edits the real definition that the committed contract is made of, for
changes whose starting point the real definitions do not have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .editing import Edit, add, both, drop, duplicate, everywhere, inline, put, rename, take

D = "/definitions"
OS = f"{D}/Os"
USER = f"{D}/UserSummary"
IMAGE = f"{D}/Image"
PATHS = "/paths"
OS_LIST = f"{PATHS}/~1os~1"
OS_GET = f"{PATHS}/~1os~1{{osId}}~1"
OS_ID = f"{OS_GET}/parameters/osId"
CATEGORY_ID = f"{PATHS}/~1role-categories~1{{roleCategoryId}}~1/parameters/roleCategoryId"
COPY = f"{PATHS}/~1images~1{{imageId}}~1actions~1copy~1/post"
BODY = f"{COPY}/parameters/copyImageRequest/schema"
PLACE = f"{BODY}/properties/cloudLocation"
REPLACE = f"{PATHS}/~1images~1{{imageId}}~1actions~1replace~1/post"
SCOPE = f"{REPLACE}/parameters/replaceImageRequest/schema/properties/scope"
KEYS: dict[str, list[Any]] = {"date": [], "keyId": [], "signature": []}
SCHEMES = {
    "date": {"in": "header", "name": "X-Scalr-Date", "type": "apiKey"},
    "keyId": {"in": "header", "name": "X-Scalr-Key-Id", "type": "apiKey"},
    "signature": {"in": "header", "name": "X-Scalr-Signature", "type": "apiKey"},
}


@dataclass
class Case:
    kind: str
    wire: str
    source: str
    direction: str
    host: Edit | None = None
    contract: Edit | None = None
    scope: str = "global"
    arguments: tuple[str, ...] = ()
    code: int | None = None
    """The exit code, where it is not what WIRE and SOURCE say under the profile `source`."""

    label: str = ""

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.label}" if self.label else self.kind


def query(**facts: Any) -> Edit:
    """A query parameter ``q`` of GET /os/."""
    facts = {"type": "string", **facts}
    return add(f"{OS_LIST}/get/parameters", {"in": "query", "name": "q", **facts})


def header(name: str, **facts: Any) -> Edit:
    return put(f"{OS_GET}/get/responses/200/headers", {name: {"type": "integer", **facts}})


def without_meta(data: Any) -> None:
    """Every envelope loses the same property."""
    for definition in data["definitions"].values():
        definition["properties"].pop("meta", None)


E, W, I = "ERR", "WARN", "INFO"  # noqa: E741
REF = {"$ref": f"#{D}/Os"}

CASES: list[Case] = [
    # The definitions as a whole
    Case("info-version-changed", I, I, "none", put("/info/version", "1.1.0")),
    Case("info-version-decreased", W, I, "none", put("/info/version", "0.9.0")),
    Case("host-changed", E, I, "none", put("/host", "other.example.org")),
    Case("base-path-changed", E, I, "none", put("/basePath", "/scalr/api/v1beta0/global")),
    Case("scheme-removed", E, I, "none", put("/schemes", [])),
    Case("scheme-added", I, I, "none", put("/schemes", ["http", "https"])),
    Case(
        "consumes-removed", E, E, "request",
        put(f"{COPY}/consumes", ["application/json"]),
        put(f"{COPY}/consumes", ["application/json", "application/xml"]),
    ),
    Case("consumes-added", I, I, "request", put("/consumes", ["application/json", "text/xml"])),
    Case(
        "produces-removed", E, E, "response",
        contract=put("/produces", ["application/json", "text/csv"]),
    ),
    Case("produces-added", W, I, "response", put("/produces", ["application/json", "text/csv"])),
    Case(
        "security-definition-added", I, I, "none",
        put("/securityDefinitions", {**SCHEMES, "basic": {"type": "basic"}}),
    ),
    Case(
        "security-definition-removed", E, I, "none",
        put("/securityDefinitions", {k: SCHEMES[k] for k in ("date", "keyId")}),
    ),
    Case(
        "security-definition-changed", E, I, "none",
        put("/securityDefinitions", {**SCHEMES, "date": {**SCHEMES["date"], "in": "query"}}),
    ),
    Case(
        "security-requirement-added", E, I, "request", put("/security", [{**KEYS, "oauth": ["a"]}])
    ),
    Case("security-requirement-removed", E, I, "request", put("/security", [{"date": []}])),
    Case(
        "security-requirement-added", E, I, "request",
        put(f"{OS_GET}/get/security", [{**KEYS, "second": []}]), label="of-one-operation",
    ),
    Case("extension-changed", W, W, "none", put(f"{COPY}/x-alternativeBodies", [REF])),
    Case("extension-unknown", I, I, "response", put(f"{OS}/x-note", "new")),
    # Paths and operations
    Case("path-added", I, I, "none", put(f"{PATHS}/~1zones~1", {"get": {"responses": {}}})),
    Case("path-removed", E, E, "none", drop(f"{PATHS}/~1users~1")),
    Case(
        "path-param-renamed", I, E, "request",
        both(rename(OS_GET, "/os/{systemId}/"),
             put(f"{PATHS}/~1os~1{{systemId}}~1/parameters/osId/name", "systemId")),
    ),
    Case("path-case-or-slash", E, I, "none", rename(f"{PATHS}/~1users~1", "/users")),
    Case("path-case-or-slash", E, I, "none", rename(OS_LIST, "/OS/"), label="case"),
    Case("operation-added", I, I, "none", put(f"{OS_GET}/delete", {"responses": {"204": {}}})),
    Case("operation-removed", E, E, "none", drop(f"{PATHS}/~1images~1{{imageId}}~1/delete")),
    Case("operation-deprecated", I, I, "none", put(f"{COPY}/deprecated", True)),
    Case("operation-reactivated", I, I, "none", contract=put(f"{COPY}/deprecated", True)),
    Case(
        "sunset-earlier", E, I, "none",
        put(f"{COPY}/x-sunset", "2030-01-01"), put(f"{COPY}/x-sunset", "2031-01-01"),
    ),
    Case("sunset-earlier", E, I, "none", put(f"{COPY}/x-sunset", "soon"), label="unreadable"),
    Case("sunset-later", I, I, "none", put(f"{COPY}/x-sunset", "2031-01-01")),
    Case("stability-decreased", W, I, "none", put(f"{COPY}/x-stability-level", "beta")),
    Case("stability-increased", I, I, "none", contract=put(f"{COPY}/x-stability-level", "alpha")),
    # Parameters
    Case("param-added-required", E, E, "request", query(required=True)),
    Case("param-added-required-default", E, W, "request", query(required=True, default="a")),
    Case("param-added-optional", I, I, "request", query()),
    Case(
        "param-added-path", E, E, "request",
        add(f"{OS_LIST}/parameters",
            {"in": "path", "name": "zone", "required": True, "type": "string"}),
    ),
    Case("param-removed-required", W, E, "request", contract=query(required=True)),
    Case("param-removed-optional", W, E, "request", contract=query()),
    Case(
        "param-removed-optional", W, E, "request",
        drop(f"{PATHS}/~1{{envId}}~1images~1{{imageId}}~1/delete/parameters/deleteFromCloud"),
        scope="user", label="of-a-delete",
    ),
    Case("filter-removed", E, E, "request", take(f"{OS}/x-filterable", "family")),
    Case("filter-added", I, I, "request", add(f"{OS}/x-filterable", "version")),
    Case("param-became-required", E, E, "request", query(required=True), query()),
    Case("param-became-optional", I, I, "request", query(), query(required=True)),
    Case(
        "param-location-changed", E, W, "request",
        add(f"{OS_LIST}/get/parameters", {"in": "header", "name": "q", "type": "string"}), query(),
    ),
    Case("param-type-changed", E, E, "request", put(f"{CATEGORY_ID}/type", "boolean")),
    Case("param-type-changed", E, E, "request", query(format="date"), query(format="date-time"),
         label="format"),
    Case("param-type-widened", I, I, "request", put(f"{CATEGORY_ID}/type", "string")),
    Case("param-type-narrowed", E, E, "request", put(f"{OS_ID}/type", "integer")),
    Case(
        "param-collection-format", E, I, "request",
        query(type="array", items={"type": "string"}, collectionFormat="pipes"),
        query(type="array", items={"type": "string"}),
    ),
    Case("param-allow-empty", E, I, "request", query(), query(allowEmptyValue=True)),
    Case("param-enum-added", E, E, "request", put(f"{OS_ID}/enum", ["a", "b"])),
    Case("param-enum-value-added", I, I, "request", query(enum=["a", "b"]), query(enum=["a"])),
    Case("param-enum-value-removed", E, E, "request", query(enum=["a"]), query(enum=["b", "a"])),
    Case("param-default-changed", E, W, "request", query(default="b"), query(default="a")),
    Case("param-bound-tightened", E, I, "request", put(f"{CATEGORY_ID}/maximum", 9)),
    Case(
        "param-bound-tightened", E, I, "request",
        put(f"{PATHS}/~1global-variables~1{{globalVariableName}}~1/parameters/globalVariableName"
            "/maxLength", 64), label="of-one-path",
    ),
    Case("param-bound-relaxed", I, I, "request", drop(f"{OS_ID}/pattern")),
    Case("param-pattern-changed", W, I, "request", put(f"{OS_ID}/pattern", "[a-z]+")),
    Case(
        "body-added-required", E, E, "request",
        add(f"{PATHS}/~1images~1{{imageId}}~1/delete/parameters",
            {"in": "body", "name": "options", "required": True, "schema": REF}),
    ),
    Case(
        "body-added-optional", I, I, "request",
        add(f"{PATHS}/~1images~1{{imageId}}~1/delete/parameters",
            {"in": "body", "name": "options", "schema": REF}),
    ),
    Case(
        "body-removed", E, E, "request",
        drop(f"{PATHS}/~1images~1{{imageId}}~1/patch/parameters/image"),
    ),
    Case(
        "body-became-required", E, W, "request",
        put(f"{PATHS}/~1roles~1{{roleId}}~1actions~1deprecate~1/post/parameters"
            "/deprecateRoleRequest/required", True),
    ),
    Case(
        "body-became-optional", I, I, "request",
        put(f"{COPY}/parameters/copyImageRequest/required", False),
    ),
    Case(
        "body-renamed", I, I, "request",
        put(f"{PATHS}/~1images~1{{imageId}}~1/patch/parameters/image/name", "imageObject"),
    ),
    Case(
        "header-param-case", I, I, "request",
        add(f"{OS_LIST}/get/parameters", {"in": "header", "name": "x-zone", "type": "string"}),
        add(f"{OS_LIST}/get/parameters", {"in": "header", "name": "X-Zone", "type": "string"}),
    ),
    Case(
        "foreign-key-changed", W, W, "request",
        put(f"{OS_ID}/x-references", {"$ref": f"#{D}/Role"}),
    ),
    Case(
        "foreign-key-changed", W, W, "both",
        put(f"{D}/OsForeignKey/x-references", {"$ref": f"#{D}/Role"}), label="definition",
    ),
    # Responses
    Case(
        "status-success-removed", E, W, "response",
        drop(f"{PATHS}/~1{{envId}}~1servers~1{{serverId}}~1/patch/responses/202"), scope="user",
    ),
    Case("status-success-added", W, W, "response", put(f"{OS_GET}/get/responses/203", {})),
    Case("status-error-added", I, I, "response", put(f"{OS_GET}/get/responses/418", {})),
    Case("status-error-removed", I, W, "response", drop(f"{OS_GET}/get/responses/501")),
    Case("status-default-changed", I, W, "response", put(f"{OS_GET}/get/responses/default", {})),
    Case(
        "response-schema-added", I, W, "response",
        put(f"{PATHS}/~1images~1{{imageId}}~1/delete/responses/204/schema", REF),
    ),
    Case("response-schema-removed", W, E, "response", drop(f"{OS_GET}/get/responses/200/schema")),
    Case("response-header-removed", W, W, "response", contract=header("X-Scalr-Inittime")),
    Case("response-header-read-removed", E, W, "response", contract=header("Retry-After")),
    Case("response-header-added", I, I, "response", header("X-Scalr-Inittime")),
    Case(
        "response-header-type", E, W, "response",
        header("X-Scalr-Inittime", type="string"), header("x-scalr-inittime"),
    ),
    Case("envelope-changed", E, E, "response", drop(f"{D}/OsListResponse/properties/pagination")),
    Case(
        "envelope-changed", E, E, "response",
        put(f"{D}/OsDetailsResponse/properties/data", {"type": "array", "items": REF, "readOnly": True}),
        label="data-became-a-list",
    ),
    Case(
        "envelope-changed", E, E, "response",
        without_meta, label="every-envelope",
    ),
    Case("paging-changed", E, E, "response", drop(f"{D}/ApiPagination/properties/next")),
    Case(
        "error-code-added", I, I, "response",
        put(f"{OS_GET}/get/responses/501/x-errorCodes", [{"name": "TooEarly"}]),
    ),
    Case("error-code-removed", I, W, "response", drop(f"{OS_GET}/get/responses/404/x-errorCodes")),
    # What is sent
    Case(
        "req-prop-added-required", E, E, "request",
        both(put(f"{BODY}/properties/name", {"type": "string"}), add(f"{BODY}/required", "name")),
    ),
    Case("req-prop-added-optional", I, I, "request",
         put(f"{BODY}/properties/name", {"type": "string"})),
    Case("req-prop-removed", W, E, "request", drop(SCOPE)),
    Case("req-prop-removed", W, E, "both", drop(f"{IMAGE}/properties/type"), label="both-ways"),
    Case("req-prop-became-required", E, W, "both", add(f"{IMAGE}/required", "size")),
    Case("req-prop-became-optional", I, I, "request", take(f"{BODY}/required", "cloudLocation")),
    Case("req-prop-became-read-only", W, E, "request",
         put(f"{IMAGE}/properties/size/readOnly", True)),
    Case("req-prop-became-writable", I, I, "request",
         drop(f"{IMAGE}/properties/statusError/readOnly")),
    Case("req-prop-became-create-only", E, E, "request", add(f"{IMAGE}/x-createOnly", "name")),
    Case("req-prop-became-updatable", I, I, "request", take(f"{IMAGE}/x-createOnly", "size")),
    Case("req-not-nullable", E, E, "request",
         put(f"{PLACE}/x-nullable", False), put(f"{PLACE}/x-nullable", True)),
    Case("req-nullable", I, I, "request", put(f"{PLACE}/x-nullable", True)),
    Case("req-type-changed", E, E, "request", put(f"{PLACE}/type", "integer")),
    Case("req-type-changed", E, E, "both", put(f"{IMAGE}/properties/size/type", "string"),
         label="both-ways"),
    Case("req-type-changed", E, E, "request", put(f"{PLACE}/format", "date"), label="format"),
    Case("req-type-widened", I, I, "request", drop(f"{SCOPE}/items/enum")),
    Case("req-enum-added", E, E, "request", put(f"{PLACE}/enum", ["here", "there"])),
    Case("req-enum-value-removed", E, E, "request", take(f"{SCOPE}/items/enum", "account")),
    Case(
        "req-enum-value-removed", E, E, "both",
        take(f"{IMAGE}/properties/architecture/enum", "i386"), label="both-ways",
    ),
    Case("req-enum-value-added", I, I, "request", add(f"{SCOPE}/items/enum", "farm")),
    Case("req-default-changed", W, I, "request", put(f"{SCOPE}/default", ["account"])),
    Case("req-bound-tightened", E, I, "request",
         put(f"{PLACE}/maxLength", 9), put(f"{PLACE}/maxLength", 20)),
    Case("req-bound-set", W, I, "request", put(f"{PLACE}/minLength", 2)),
    Case("req-bound-set", W, I, "request", put(f"{SCOPE}/uniqueItems", True), label="unique"),
    Case("req-bound-relaxed", I, I, "request",
         put(f"{PLACE}/maxLength", 20), put(f"{PLACE}/maxLength", 9)),
    Case("req-pattern-changed", W, I, "request",
         put(f"{PLACE}/pattern", "[a-z]+"), put(f"{PLACE}/pattern", "[A-Z]+")),
    Case("req-additional-closed", E, E, "request", put(f"{BODY}/additionalProperties", False)),
    Case("req-additional-opened", I, W, "request",
         contract=put(f"{BODY}/additionalProperties", False)),
    Case("req-allof-added", E, W, "request", put(f"{BODY}/allOf", [REF])),
    Case("req-allof-removed", W, W, "request", contract=put(f"{BODY}/allOf", [REF])),
    Case("req-discriminator", E, E, "request", put(f"{BODY}/discriminator", "cloudLocation")),
    Case("req-discriminator", E, E, "both", put(f"{D}/CloudCredentials/discriminator", "name"),
         label="both-ways"),
    # What is returned
    Case("resp-prop-removed-required", E, E, "response",
         both(drop(f"{OS}/properties/version"), take(f"{OS}/required", "version"))),
    Case("resp-prop-removed-optional", W, E, "response", drop(f"{USER}/properties/fullname")),
    Case("resp-prop-removed-optional", W, E, "response", drop(f"{IMAGE}/properties/lastUsed"),
         label="read-only"),
    Case("resp-prop-added", I, I, "response", put(f"{OS}/properties/eol", {"type": "string"})),
    Case("resp-prop-added", I, I, "response",
         put(f"{IMAGE}/properties/eol", {"type": "string", "readOnly": True}), label="read-only"),
    Case("resp-prop-became-optional", E, E, "response", take(f"{OS}/required", "version")),
    Case("resp-prop-became-required", I, W, "response", add(f"{USER}/required", "fullname")),
    Case("resp-read-only-changed", I, I, "response",
         put(f"{USER}/properties/fullname/readOnly", True)),
    Case("resp-nullable", E, E, "response", put(f"{OS}/properties/version/x-nullable", True)),
    Case("resp-not-nullable", I, I, "response",
         contract=put(f"{OS}/properties/version/x-nullable", True)),
    Case("resp-type-changed", E, E, "response", put(f"{OS}/properties/version/type", "integer")),
    Case("resp-type-widened", E, E, "response", put(f"{USER}/properties/id/type", "number")),
    Case("resp-type-narrowed", I, I, "response",
         contract=put(f"{USER}/properties/id/type", "number")),
    Case("resp-format-changed", W, E, "response", drop(f"{USER}/properties/email/format")),
    Case("resp-format-changed", W, E, "response", put(f"{IMAGE}/properties/added/format", "date"),
         label="read-only"),
    Case("resp-enum-value-added", I, I, "response", add(f"{USER}/properties/status/enum", "new")),
    Case("resp-enum-value-removed", I, W, "response",
         take(f"{USER}/properties/status/enum", "pending")),
    Case("resp-default-changed", I, I, "response", put(f"{OS}/properties/version/default", "1")),
    Case("resp-bound-relaxed", I, I, "response", drop(f"{D}/AnsibleTowerServer/properties/id"
                                                      "/maxLength")),
    Case("resp-bound-tightened", I, I, "response", put(f"{OS}/properties/version/maxLength", 9)),
    Case("resp-pattern-changed", I, I, "response", put(f"{OS}/properties/id/pattern", "[a-z]+")),
    Case("resp-additional-opened", I, W, "response", contract=put(f"{OS}/additionalProperties",
                                                                   False)),
    Case("resp-additional-closed", I, W, "response", put(f"{OS}/additionalProperties", False)),
    Case("resp-allof-changed", W, W, "response",
         put(f"{OS}/allOf", [{"$ref": f"#{D}/ApiMessage"}])),
    Case("resp-discriminator", E, E, "response", put(f"{OS}/discriminator", "family")),
    # Definitions and references
    Case("definition-removed", I, E, "none", drop(f"{D}/ScopeIdentity")),
    Case("definition-added", I, I, "none",
         put(f"{D}/Zone", {"properties": {"zone": {"type": "string"}}})),
    Case("definition-renamed", I, E, "none",
         both(everywhere(f'#{D}/UserSummary"', f'#{D}/UserBrief"'), rename(USER, "UserBrief"))),
    Case("ref-redirected", E, E, "both",
         put(f"{IMAGE}/properties/os", {"$ref": f"#{D}/RoleForeignKey"})),
    Case(
        "ref-redirected", E, E, "response",
        put(f"{OS_GET}/get/responses/200/schema", {"$ref": f"#{D}/ImageDetailsResponse"}),
        label="response",
    ),
    Case(
        "ref-redirected-compatible", I, E, "both",
        both(duplicate(f"{D}/OsForeignKey", "OsKey"),
             put(f"{IMAGE}/properties/os", {"$ref": f"#{D}/OsKey"})),
        duplicate(f"{D}/OsForeignKey", "OsKey"),
    ),
    Case("ref-inlined", I, E, "both", inline(f"{IMAGE}/properties/os", f"{D}/OsForeignKey")),
    Case("polymorphic-family", W, W, "both",
         take(f"{D}/Trigger/x-concreteTypes", {"$ref": f"#{D}/AllEventsTrigger"})),
    Case("name-lock-conflict", I, E, "none",
         put(f"{D}/os", {"properties": {"zone": {"type": "string"}}})),
    Case("name-lock-conflict", I, E, "none",
         put(f"{OS}/properties/Version", {"type": "string"}), label="property"),
    Case(
        "name-lock-conflict", I, E, "none",
        put(f"{PATHS}/~1Users~1", {"get": {"responses": {"200": {
            "schema": {"$ref": f"#{D}/OsListResponse"}}}}}), label="operation",
    ),
    Case("reference-dangling", W, E, "none", drop(f"{D}/OsForeignKey")),
    Case("unused-changed", I, I, "none", put(f"{D}/Event/properties/description/type", "integer")),
]  # fmt: skip
