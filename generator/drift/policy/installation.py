"""What an installation does not serve: its profile, recorded in a file to notice when it changes.

A host is entitled to serve less than the contract (Cost Analytics off, fewer clouds, a scope it does
not have). That is no drift. Once a profile is recorded, serving less than it says is worth a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import yaml
from attrs import frozen

from ...contract.corrections import Correction, Cut
from ...problems import UsageError
from ...swagger.document import Document
from ..compare.change import ABSENT, Change

HEADER = """\
# What an installation does not serve of the contract, recorded by `drift --record-profile`.
"""


@frozen
class Profile:
    """The scopes that are served, the parts that are cut, and the values left of a cut list."""

    scopes: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    allowed: Mapping[str, tuple[str, ...]] = {}
    older_names: tuple[str, ...] = ()


def profile(
    served: Iterable[str],
    cuts: Iterable[Cut],
    corrections: Iterable[Correction],
    older_names: Iterable[str] = (),
) -> Profile:
    """The profile that the cuts of all scopes of a host amount to."""
    parts: set[str] = set()
    missing: dict[str, set[str]] = {}
    for cut in cuts:
        if cut.missing:
            missing.setdefault(cut.profile, set()).update(cut.missing)
        else:
            parts.add(cut.profile)
    allowed = {}
    for name, gone in sorted(missing.items()):
        full = {
            str(value)
            for correction in corrections
            if correction.cut == name and correction.action == "widen"
            for value in correction.value
        }
        allowed[name] = tuple(sorted(full - gone))
    return Profile(tuple(sorted(served)), tuple(sorted(parts)), allowed, tuple(sorted(older_names)))


def to_text(found: Profile) -> str:
    """The profile as the text of its file."""
    data: dict[str, Any] = {"scopes": list(found.scopes), "cut": list(found.cut)}
    data["allowed"] = {name: list(values) for name, values in found.allowed.items()}
    return HEADER + yaml.safe_dump(data, sort_keys=False, allow_unicode=True)


def load(document: Document) -> Profile:
    """A recorded profile; raises `UsageError` for a file that is none."""
    data = document.data
    if not isinstance(data, dict) or set(data) - {"scopes", "cut", "allowed"}:
        raise UsageError(f"{document.name}: a profile has the keys scopes, cut and allowed")
    allowed = data.get("allowed") or {}
    lists = [data.get("scopes") or [], data.get("cut") or []]
    lists += allowed.values() if isinstance(allowed, dict) else [None]
    if not all(isinstance(each, list) and all(isinstance(v, str) for v in each) for each in lists):
        raise UsageError(f"{document.name}: scopes, cut and each list of allowed hold texts")
    values = {str(name): tuple(sorted(each)) for name, each in allowed.items()}
    return Profile(tuple(lists[0]), tuple(lists[1]), values)


def compare(
    now: Profile, recorded: Profile | None, wanted: Iterable[str], *, complete: bool
) -> list[Change]:
    """What the installation does not serve of the ``wanted`` scopes, and what of that is new.

    With ``complete`` unset a scope could not be checked: then nothing can be said to be back.
    """
    changes = [
        _change("scope-older-name", scope, scope, "its older name") for scope in now.older_names
    ]
    known = recorded or Profile()
    for scope in sorted(set(wanted) - set(now.scopes)):
        gone = recorded is not None and scope in known.scopes
        kind = "service-removed" if gone else "scope-not-served"
        changes.append(_change(kind, scope, scope, ABSENT))
    for part in now.cut:
        new = recorded is not None and part not in known.cut
        kind = "installation-cut-new" if new else "installation-cut"
        changes.append(_change(kind, part, "on", "off"))
    for name, allowed in now.allowed.items():
        before = known.allowed.get(name)
        new = recorded is not None and (before is None or bool(set(before) - set(allowed)))
        kind = "installation-cut-new" if new else "installation-cut"
        changes.append(_change(kind, name, list(before) if before else "all", list(allowed)))
    if recorded is not None and complete:
        for part in sorted(set(known.cut) - set(now.cut)):
            changes.append(_change("installation-restored", part, "off", "on"))
        for name, before in known.allowed.items():
            allowed_now = now.allowed.get(name)
            if allowed_now is None or set(before) < set(allowed_now):
                after = list(allowed_now) if allowed_now else "all"
                changes.append(_change("installation-restored", name, list(before), after))
    return changes


def _change(kind: str, subject: str, before: Any, after: Any) -> Change:
    return Change(kind, ("",), (subject,), before, after)
