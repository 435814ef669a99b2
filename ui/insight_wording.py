# SPDX-License-Identifier: Apache-2.0
"""What is refused about reports, key figures and needs, and the lines of a file that cannot be used, in English."""

from __future__ import annotations

from collections.abc import Mapping

INSIGHT: Mapping[str, str] = {
    "figures_too_big": "{file} is too long for key figures: {most} MB and 20,000 lines at most. Cut it in parts.",
    "figures_unreadable": "{file} is no list that can be read. Save it as CSV (UTF-8) or as XLSX, without a password.",
    "figures_no_column": "The first line of {file} needs the heading {column!r}. Beside `week` come `measure` and "
    "`value`, or a column for each measure.",
    "dates_ambiguous": "Is {example} a day and a month, or a month and a day? Say it with --dates dmy or --dates mdy.",
    "no_such_figure": "There is no key figure called {name!r}. See which there are with: stepwell report figures",
    "no_such_need": "There is no such need at this site. See which there are with: stepwell need list",
    "need_closed": "This need is closed, or finished, and stays as it is.",
    "need_unfinished": "This need still lacks an answer: {part}",
}
FIGURE_LINES: Mapping[str, str] = {
    "figure_week": "{text!r} is no week. Write 2026-W47, or a day of it such as 2026-11-16.",
    "figure_value": "{text!r} of {measure} is no number.",
    "figure_measure": "The measure is missing.",
    "figure_twice": "{measure} of this week stands in line {line} already.",
    "figure_site": "{site} is another site. Whoever looks after this device can bring its figures in.",
}
"""By `Bad.code`."""


def bad_line(code: str, params: Mapping[str, str | int]) -> str:
    """Return the sentence for a line of a file that cannot be used."""
    return FIGURE_LINES[code].format(**params)
