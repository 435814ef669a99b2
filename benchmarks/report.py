# SPDX-License-Identifier: Apache-2.0
"""Rows of figures, and what every benchmark's command line has in common.

A row says what was measured, what we aim at, what we got, what peers got on this machine in the same run, and whether
the aim was met (None: there is no aim, the figure is for information). A row with an aim that has peers is met only
when every one of them is beaten too.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NotRequired, TypeAlias, TypedDict

PEERS_VARIABLE = "STEPWELL_BENCH_PEERS"
"""Names the JSON file with the peers' figures, which `python -m benchmarks` measures before ours."""
ABSENT = "absent"
NOT_REACHED = "not reached"

Row = TypedDict(
    "Row",
    {
        "name": str,
        "target": str | float,
        "ours": str | float,
        "peer": str | float,
        "pass": bool | None,
        "spread": NotRequired[float],
    },
)
"""`spread` is the standard deviation over seeds, where `ours` is their mean."""
Peers: TypeAlias = dict[str, dict[str, float]]
"""Figures of peers by the name of our row and the peer's name; NaN for a peer that could not be installed."""
Measure: TypeAlias = Callable[[bool], list[Row]]
"""A benchmark: told whether to be quick, it gives its rows."""


def percentile(values: Iterable[float], share: float) -> float:
    """Return the value below or at which `share` (0 to 1) of the values are; NaN of none. No interpolation."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else math.nan


def figure(name: str, ours: float, unit: str = "", *, most: float | None = None) -> Row:
    """Return a row for a figure that should be small: at most `most`, and smaller than that of every peer."""
    peers = known_peers().get(name, {})
    met = None if most is None else ours <= most and not any(theirs <= ours for theirs in peers.values())
    return {
        "name": name,
        "target": "-" if most is None else f"<= {number(most)} {unit}".rstrip(),
        "ours": f"{number(ours)} {unit}".rstrip(),
        "peer": peer_words(peers, unit),
        "pass": met,
    }


def judged(
    name: str,
    values: Sequence[float],
    *,
    most: float | None = None,
    least: float | None = None,
    digits: int = 3,
    peer: str = "-",
    met: bool | None = None,
) -> Row:
    """Return a row whose `ours` is a number, or words where it is infinite: the mean of `values`, one for each seed.

    The aim is to be at most `most` or at least `least`; `met` judges where the aim is another.
    """
    mean = sum(values) / len(values)
    target = "-"
    if most is not None:
        target, met = f"<= {most:g}", mean <= most
    elif least is not None:
        target, met = f">= {least:g}", mean >= least
    ours = round(mean, digits) if math.isfinite(mean) else NOT_REACHED
    row: Row = {"name": name, "target": target, "ours": ours, "peer": peer, "pass": met}
    if len(values) > 1 and math.isfinite(mean):
        row["spread"] = round(statistics.stdev(values), digits)
    return row


def absent(name: str, why: str) -> Row:
    """Return a row for something that this machine cannot measure."""
    return {"name": name, "target": "-", "ours": f"{ABSENT}: {why}", "peer": "-", "pass": None}


def number(value: float) -> str:
    """Return a figure with three significant digits, whole from 100 on."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def peer_words(peers: Mapping[str, float], unit: str) -> str:
    """Return the figures of peers in one cell."""
    words = {name: ABSENT if math.isnan(value) else f"{number(value)} {unit}".rstrip() for name, value in peers.items()}
    return "; ".join(f"{name} {value}" for name, value in words.items()) or "-"


def known_peers() -> Peers:
    """Return the figures of peers that this run was given."""
    file = os.environ.get(PEERS_VARIABLE)
    return dict(json.loads(Path(file).read_text(encoding="utf-8"))) if file else {}


def cells(row: Row) -> tuple[str, str, str, str, str]:
    """Return the words of a row."""
    verdict = {True: "met", False: "MISSED", None: ""}[row["pass"]]
    ours = f"{row['ours']} ± {row['spread']}" if "spread" in row else str(row["ours"])
    return row["name"], str(row["target"]), ours, str(row["peer"]), verdict


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table for a terminal."""
    lines = [("what", "target", "ours", "peer", ""), *(cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    return "".join("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() + "\n" for line in lines)


def markdown(rows: Sequence[Row]) -> str:
    """Return the rows as a table for the docs."""
    head = "| what | target | ours | peer | |\n| --- | --- | --- | --- | --- |\n"
    return head + "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in cells(row)) + " |\n" for row in rows)


def run(measure: Measure, about: str) -> None:
    """Be the command line of one benchmark."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--json", action="store_true", help="one JSON list instead of a table")
    chosen = parser.parse_args()
    rows = measure(chosen.quick)
    sys.stdout.write(json.dumps(rows, indent=1) + "\n" if chosen.json else table(rows))
