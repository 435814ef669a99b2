# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of reported problems, with as much on them as there can be."""

from __future__ import annotations

from app.reporting.facts import Problem
from app.reporting.views import Reported
from ui.window.report_intents import ProblemSaid
from ui.window.report_places import ReportProblem, ToReported

ENTRY = Reported(
    pack="care",
    pack_title="Care essentials",
    item="hands-1",
    lesson="",
    words="When do you clean your hands before you help somebody to eat, and after it?",
    counts={Problem.WRONG: 2, Problem.WORD_OR_PICTURE: 1},
    notes=("Our gel has another colour, so nobody here knows what the picture shows.", "It is 20 seconds."),
    last_ms=1_790_000_000_000,
)
GONE = Reported(
    pack="care",
    pack_title="Care essentials",
    item="",
    lesson="old",
    words="",
    counts={Problem.UNCLEAR: 1},
    notes=(),
    last_ms=1_790_000_000_000,
)


def on_question(window, program):
    window.navigator.to(ReportProblem(program.learning.question()))


def on_lesson(window, program):
    window.navigator.to(ReportProblem(program.learning.lesson("p0", "any")))


def sent(window, program):
    on_question(window, program)
    window.page.intent.emit(ProblemSaid(Problem.OTHER))


def reported(window, program):
    program.reporting.found = (ENTRY, GONE)
    window.navigator.to(ToReported())


def nothing_reported(window, program):
    window.navigator.to(ToReported(author=True))


REPORT_PAGES = {
    "report question": on_question,
    "report lesson": on_lesson,
    "report sent": sent,
    "reported": reported,
    "reported nothing": nothing_reported,
}
