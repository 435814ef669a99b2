# SPDX-License-Identifier: Apache-2.0
"""What is refused about reports, key figures and needs, and the lines of a file that cannot be used, in English."""

from __future__ import annotations

from collections.abc import Mapping

INSIGHT: Mapping[str, str] = {
    "figures_too_big": "A file of key figures has {most} MB and 20,000 lines at most. Cut {file} in parts.",
    "figures_unreadable": "This is no list that can be read: {file}. Save it as CSV (UTF-8) or XLSX, without password.",
    "figures_no_column": "The first line of {file} needs the heading {column!r}. Beside `week` come `measure` and "
    "`value`, or a column for each measure.",
    "no_such_need": "There is no such need at this site. See which there are with: stepwell need list",
    "need_closed": "This need is closed, or finished, and stays as it is.",
    "need_unfinished": "This need still lacks an answer: {part}",
}
FIGURE_LINES: Mapping[str, str] = {
    "figure_week": "{text!r} is no week. Write 2026-W47, or a day of it such as 2026-11-16.",
    "figure_value": "{text!r} of {measure} is no number.",
    "figure_measure": "The measure is missing.",
    "figure_far": "{week} is too far ahead. Figures are of weeks until a year from now.",
    "figure_twice": "{measure} of this week stands in line {line} already.",
    "figure_site": "{site} is another site. Whoever looks after this device can bring its figures in.",
}
"""By `Bad.code`."""


def bad_line(code: str, params: Mapping[str, str | int]) -> str:
    """Return the sentence for a line of a file that cannot be used."""
    return FIGURE_LINES[code].format(**params)


NOTES: Mapping[str, str] = {
    "learned_title": "Before and after learning",
    "learned_note": "Of people who learned the topic (ten or more): how many knew it before, shrunk by what one answer "
    "is worth, and a day or more after. `more` is beyond those who answered twice without a lesson, where "
    "`compared_with` says so; otherwise it may hold what would have come by itself.",
    "effects_title": "What decisions come to",
    "effects_note": "Right answers a day or more later, with and without the decision, in the same situation. "
    "`drawn`: compared with questions drawn by chance, which have no bias; `like`: with people in the same situation "
    "without it; `none`: there is nothing to compare with. Ten people on each side are needed.",
    "cells_title": "When people learn",
    "active_note": "Of the last twelve weeks. Fewer than three people in a cell are not told of.",
    "weeks_title": "Week by week",
    "questions_title": "Questions that mislead",
    "questions_note": "Of questions with thirty first answers or more. More: stepwell items report",
    "outcomes_title": "What groups come to",
    "outcomes_note": "Mean over people of the share of right answers, groups of ten or more. Groups learn different "
    "things under different conditions: a difference is a reason to look, and says nothing of its cause.",
    "fair_title": "Questions that treat groups differently",
    "fair_note": "Of people who can do as much. A hundred answers of each group to a question are needed.",
    "not_because": "What happens in the same week need not have to do with each other: together is not because.",
    "figures": "Key figures",
}
"""Titles and notes of `ui.insight_tables`, by key, for the command line."""
