"""The results as Markdown, and as a picture for README."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from .bars import BARS
from .measure import Measure, median, quartiles
from .pages import KINDS

WHO: Final = (
    "ours", "ours, all read", "ours, fast", "ours, fast, all read", "ours, aiohttp",
    "ours, fast, aiohttp", "openapi-python-client", "openapi-generator",
    "datamodel-code-generator", "pydantic", "cattrs", "msgspec", "json", "orjson", "httpx",
    "swagger2openapi",
)  # fmt: skip
PARTS: Final = {
    "generate": "Generating the three scopes, seconds on the clock; x is our own time",
    "generate CPU": "The same, seconds of CPU",
    "generate memory": "The same, peak memory",
    "start": "Start, CPU of a fresh interpreter less an empty one; x is `import httpx`",
    "start memory": "The same, peak memory of the process",
    "parsed": "Parsed JSON to objects, a page of 100; x is `json.loads` of the same bytes",
    "decode": "Bytes to objects",
    "encode": "Objects to bytes",
    "held": "Memory that a decoded page of 100 holds",
    "lost": "Values that do not come back when a decoded page is encoded again",
    "call": "One call over loopback, CPU of the caller; x is a bare, open httpx client",
    "listing": "Listing 10,000 farms; x is the bare requests and `json.loads` of each page",
    "prefetch": "Listing 1,000 farms with prefetch, 20 ms a page, on the clock; x is sync",
    "signature": "Signing a request, beyond its two blocks of HMAC",
    "connections": "Connections",
}


def markdown(found: Mapping[str, Measure], about: Sequence[str], missing: Mapping[str, str]) -> str:
    """The whole report."""
    lines = ["# Results", "", *about, "", "## Bars", "", *_bars(found), ""]
    if missing:
        lines += ["Not measured here:", ""]
        lines += [f"* {name}: {why}" for name, why in sorted(missing.items())]
        lines.append("")
    for part, title in PARTS.items():
        rows = [measure for measure in found.values() if measure.part == part]
        if rows:
            lines += [f"## {title}", "", *_table(rows), ""]
    return "\n".join(lines)


def _bars(found: Mapping[str, Measure]) -> Iterable[str]:
    yield "| item | what | limit | measured | |"
    yield "| --- | --- | --- | --- | --- |"
    for bar in BARS:
        value = bar.reached(found)
        shown = "not measured" if value is None else _short(value)
        verdict = "" if value is None else "holds" if value <= bar.limit else "missed"
        yield f"| {bar.item} | {bar.text} | {_short(bar.limit)} | {shown} | {verdict} |"


def _table(rows: list[Measure]) -> Iterable[str]:
    """A row for each who, a column for each what; median, and quartiles below a ratio."""
    whats = list(dict.fromkeys(row.what for row in rows))
    cells = {(row.who, row.what): row for row in rows}
    yield "| | " + " | ".join(f"{what}, {_unit(rows, what)}" for what in whats) + " |"
    yield "| --- |" + " --- |" * len(whats)
    for who in sorted({row.who for row in rows}, key=_rank):
        yield f"| {who} | " + " | ".join(_cell(cells.get((who, what))) for what in whats) + " |"


def _unit(rows: list[Measure], what: str) -> str:
    return next(row.unit for row in rows if row.what == what)


def _rank(who: str) -> int:
    return WHO.index(who) if who in WHO else len(WHO)


def _cell(row: Measure | None) -> str:
    if row is None:
        return ""
    value = _short(median(row.values))
    if not row.ratios:
        return value
    low, high = quartiles(row.ratios)
    return f"{value}, **{median(row.ratios):.2f}x** ({low:.2f} to {high:.2f})"


def _short(number: float) -> str:
    return f"{number:.0f}" if number >= 100 else f"{number:.3g}"


CHARTS: Final = (
    ("Decode a page, bytes to objects", "decode", KINDS, "json.loads"),
    ("Encode a page, objects to bytes", "encode", KINDS, "json.loads"),
    ("A call that lists ten farms", "call", ("sync, ten farms", "async, ten farms"), "bare httpx"),
    ("Start", "start", ("import and a client", "first farms.list() answered"), "import httpx"),
    ("Generate three scopes", "generate", ("three scopes",), "our time"),
)
COLOURS: Final = {
    "ours": "#1b6ca8",
    "ours, all read": "#0d3b66",
    "ours, fast": "#5aa9e6",
    "openapi-python-client": "#e07a5f",
    "openapi-generator": "#b5483a",
    "pydantic": "#8a8f98",
    "cattrs": "#b9bec6",
}
_WIDTH, _BAR, _LEFT, _SCALE = 880, 13, 230, 560


def picture(found: Mapping[str, Measure]) -> str:
    """Horizontal bars, peers side by side, as SVG; the black line is what each is a multiple of."""
    body: list[str] = []
    y = 46
    for title, part, whats, unit in CHARTS:
        rows = [
            (what, who, median(found[key].ratios))
            for what in whats
            for who in COLOURS
            if (key := f"{part}/{what}/{who}") in found and found[key].ratios
        ]
        if not rows:
            continue
        body.append(_write(14, y, f"{title}, times {unit}", weight="bold"))
        y += 10
        most = max(1.0, *(value for _, _, value in rows))
        top = y
        last = ""
        labels: list[str] = []
        for what, who, value in rows:
            if what != last:
                y += 6
                body.append(_write(14, y + _BAR - 2, what))
            last = what
            width = value / most * _SCALE
            body.append(
                f'<rect x="{_LEFT}" y="{y}" width="{width:.1f}" height="{_BAR - 2}"'
                f' fill="{COLOURS[who]}"/>'
            )
            labels.append(_write(round(_LEFT + width + 5), y + _BAR - 3, f"{value:.2f}", halo=True))
            y += _BAR
        line = _LEFT + _SCALE / most
        body.append(f'<path d="M{line:.1f} {top}V{y}" stroke="#000" stroke-width="1"/>')
        body += labels
        y += 28
    x = 14
    legend: list[str] = []
    for who, colour in COLOURS.items():
        legend.append(f'<rect x="{x}" y="8" width="11" height="11" fill="{colour}"/>')
        legend.append(_write(x + 15, 18, who))
        x += 30 + 7 * len(who)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{y}"'
        f' viewBox="0 0 {_WIDTH} {y}" font-family="sans-serif" font-size="11">'
        f'<rect width="{_WIDTH}" height="{y}" fill="#fff"/>'
    )
    return "\n".join([head, *legend, *body, "</svg>", ""])


def _write(x: int, y: int, text: str, *, weight: str = "normal", halo: bool = False) -> str:
    written = f'<text x="{x}" y="{y}" font-weight="{weight}">{text}</text>'
    # Twice, because not every viewer knows how to put the outline behind the letters.
    under = f'<text x="{x}" y="{y}" stroke="#fff" stroke-width="3">{text}</text>' if halo else ""
    return under + written
