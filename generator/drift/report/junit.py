"""The report as JUnit XML: one suite a scope, one case a finding, failures as the profile says."""

from __future__ import annotations

from xml.etree import ElementTree

from ...writers.reports import one_line
from .finding import Finding, Report


def write(report: Report) -> str:
    """The report as an XML document; a scope without findings is one passed case."""
    root = ElementTree.Element("testsuites", name="drift")
    failed = errors = total = 0
    grouped = report.by_scope()
    reasons = {each.scope: each for each in report.not_checked}
    for scope in dict.fromkeys((*report.scopes, *reasons, *grouped)):
        findings = [f for each in grouped.get(scope, {}).values() for f in each]
        suite = ElementTree.SubElement(root, "testsuite", name=scope)
        bad = 0
        if scope in reasons:
            case = ElementTree.SubElement(suite, "testcase", name="can be checked", classname=scope)
            reason = reasons[scope]
            error = ElementTree.SubElement(case, "error", type=reason.state)
            error.set("message", one_line(reason.reason, 1000))
            errors += 1
        elif not findings:
            ElementTree.SubElement(suite, "testcase", name="no drift", classname=scope)
        for finding in findings:
            bad += _case(suite, report, finding)
        total += len(suite)
        failed += bad
        suite.set("tests", str(len(suite)))
        suite.set("failures", str(bad))
        suite.set("errors", str(int(scope in reasons)))
    root.set("tests", str(total))
    root.set("failures", str(failed))
    root.set("errors", str(errors))
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _case(suite: ElementTree.Element, report: Report, finding: Finding) -> bool:
    kind = finding.kind
    name = f"{one_line(finding.subject)}: {kind.id} ({finding.fingerprint})"
    classname = f"{finding.scope}.{one_line(finding.place)}"
    case = ElementTree.SubElement(suite, "testcase", name=name, classname=classname)
    lines = [
        f"{kind.what} (WIRE {kind.wire}, SOURCE {kind.source})",
        f"before: {one_line(finding.before, 2000) or 'nothing'}",
        f"after: {one_line(finding.after, 2000) or 'nothing'}",
        f"you will see: {kind.sees}",
        f"what to do: {kind.do}",
        f"{one_line(finding.file)}:{finding.line}" if finding.file else "",
    ]
    fails = report.fails(finding)
    part = ElementTree.SubElement(case, "failure" if fails else "system-out")
    if fails:
        part.set("type", kind.id)
        part.set("message", f"{kind.what} (WIRE {kind.wire}, SOURCE {kind.source})")
    part.text = "\n".join(line for line in lines if line)
    return fails
