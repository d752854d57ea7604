"""The installation behind a host: what it does not serve of the contract, recorded in a file.

A host is entitled to serve less than the contract (Cost Analytics off, fewer clouds, a scope it does
not have). That is not drift. Once an installation is recorded, a host that serves less than recorded
gets a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
class Installation:
    """The scopes that are served, the parts that are cut, and the values left of a cut list."""

    scopes: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    allowed: Mapping[str, tuple[str, ...]] = {}
    older_names: tuple[str, ...] = ()


def observed(
    scopes: Iterable[str],
    cuts: Iterable[Cut],
    corrections: Iterable[Correction],
    older_names: Iterable[str] = (),
) -> Installation:
    """The installation that the served scopes of a host and the cuts in them amount to."""
    parts: set[str] = set()
    missing: dict[str, set[str]] = {}
    for cut in cuts:
        if cut.missing:
            missing.setdefault(cut.profile, set()).update(cut.missing)
        else:
            parts.add(cut.profile)
    allowed = {}
    for name, cut_values in sorted(missing.items()):
        full = {
            str(value)
            for correction in corrections
            if correction.cut == name and correction.action == "widen"
            for value in correction.value
        }
        allowed[name] = tuple(sorted(full - cut_values))
    return Installation(
        tuple(sorted(scopes)), tuple(sorted(parts)), allowed, tuple(sorted(older_names))
    )


def to_text(now: Installation) -> str:
    """The text of the file that records an installation."""
    data: dict[str, Any] = {"scopes": list(now.scopes), "cut": list(now.cut)}
    data["allowed"] = {name: list(values) for name, values in now.allowed.items()}
    return HEADER + yaml.safe_dump(data, sort_keys=False, allow_unicode=True)


def load(document: Document) -> Installation:
    """A recorded installation; raises `UsageError` for a malformed file."""
    data = document.data
    if not isinstance(data, dict) or set(data) - {"scopes", "cut", "allowed"}:
        raise UsageError(f"{document.name}: a profile has the keys scopes, cut and allowed")
    allowed = data.get("allowed") or {}
    lists = [data.get("scopes") or [], data.get("cut") or []]
    lists += allowed.values() if isinstance(allowed, dict) else [None]
    if not all(isinstance(each, list) and all(isinstance(v, str) for v in each) for each in lists):
        raise UsageError(f"{document.name}: scopes, cut and each list of allowed hold texts")
    values = {str(name): tuple(sorted(each)) for name, each in allowed.items()}
    return Installation(tuple(lists[0]), tuple(lists[1]), values)


def compare(
    now: Installation, recorded: Installation | None, wanted: Iterable[str], *, complete: bool
) -> list[Change]:
    """What the installation does not serve of the ``wanted`` scopes, and how that differs from before.

    Without ``complete`` some scope could not be checked: then nothing can be reported as restored.
    """
    changes = [
        _change("scope-older-name", scope, scope, "its older name") for scope in now.older_names
    ]
    changes += _scopes_not_served(now, recorded, wanted)
    changes += _cuts(now, recorded)
    if recorded is not None and complete:
        changes += _restorations(now, recorded)
    return changes


def _scopes_not_served(
    now: Installation, recorded: Installation | None, wanted: Iterable[str]
) -> Iterator[Change]:
    served_before = recorded.scopes if recorded is not None else ()
    for scope in sorted(set(wanted) - set(now.scopes)):
        kind = "service-removed" if scope in served_before else "scope-not-served"
        yield _change(kind, scope, scope, ABSENT)


def _cuts(now: Installation, recorded: Installation | None) -> Iterator[Change]:
    """Parts and values that are cut now; new where a record does not have them."""
    known = recorded or Installation()
    for part in now.cut:
        is_new = recorded is not None and part not in known.cut
        yield _change(_cut_kind(is_new), part, "on", "off")
    for name, allowed in now.allowed.items():
        before = known.allowed.get(name)
        is_less = before is None or not set(before) <= set(allowed)
        kind = _cut_kind(recorded is not None and is_less)
        yield _change(kind, name, list(before) if before else "all", list(allowed))


def _cut_kind(is_new: bool) -> str:
    return "installation-cut-new" if is_new else "installation-cut"


def _restorations(now: Installation, recorded: Installation) -> Iterator[Change]:
    """Parts and values that were cut when the installation was recorded, and are served now."""
    for part in sorted(set(recorded.cut) - set(now.cut)):
        yield _change("installation-restored", part, "off", "on")
    for name, before in recorded.allowed.items():
        allowed = now.allowed.get(name)
        if allowed is None or set(before) < set(allowed):
            after = list(allowed) if allowed else "all"
            yield _change("installation-restored", name, list(before), after)


def _change(kind: str, subject: str, before: Any, after: Any) -> Change:
    return Change(kind, ("",), (subject,), before, after)
