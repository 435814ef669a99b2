# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of reporting a problem, with a question and a lesson of the first pack that ships."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.events import Purpose
from app.preferences import Preferences
from app.reasons import Reason, ReasonCode
from app.reporting.facts import Problem
from app.reporting.views import Reported
from app.views import QuestionView
from content_packs.model import Pack
from ui.window.album import Album
from ui.window.pages.page import Page
from ui.window.pages.report import ReportPage
from ui.window.pages.reported import ReportedPage
from ui.window.staged import first_pack, shoot_staged

AT_MS: Final = 1_790_000_000_000


def shoot_report(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take a picture of each kind of screen. They stand outside of any program: nothing of it is recorded."""
    for pack in first_pack(look.language):
        shoot_staged(_pages(pack), album, look, size)


def _pages(pack: Pack) -> Iterator[tuple[str, Page]]:
    item = pack.items[0]
    question = QuestionView(
        attempt="",
        purpose=Purpose.MODULE,
        number=1,
        at_most=0,
        item=item,
        order=(),
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title="",
        safety_critical=False,
        hint_shown=False,
        ask_confidence=False,
        draft=None,
        language=pack.manifest.language,
    )
    yield "report-problem", ReportPage(question)
    thanks = ReportPage(question)
    thanks.show_thanks()
    yield "report-problem-thanks", thanks
    reported = ReportedPage()
    reported.show_reported(
        (
            _entry(pack, {Problem.WRONG: 2, Problem.UNCLEAR: 1}, item=item.id, words=item.stem),
            _entry(pack, {Problem.OTHER: 1}, lesson=pack.lessons[0].id, words=pack.lessons[0].title),
        )
    )
    yield "reported-problems", reported


def _entry(pack: Pack, counts: dict[Problem, int], *, words: str, item: str = "", lesson: str = "") -> Reported:
    return Reported(
        pack=pack.manifest.id,
        pack_title=pack.manifest.title,
        item=item,
        lesson=lesson,
        words=words,
        counts=counts,
        notes=(),
        last_ms=AT_MS,
    )
