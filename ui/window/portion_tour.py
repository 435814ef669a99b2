# SPDX-License-Identifier: Apache-2.0
"""The portions of the first talk in the tour: the end of one, Today after it, and Today in the next shift."""

from __future__ import annotations

from typing import Final

from app.events import Mode, Purpose
from app.preferences import Preferences
from app.views import LearnerCard, ModuleCard, PlanView, PortionCard, Today
from content_packs.model import Pack
from ui.window import places
from ui.window.album import Album
from ui.window.hand import Camera, Hand
from ui.window.intents import Go, StartAsked
from ui.window.pages.today import TodayPage
from ui.window.staged import first_pack, staged

NAME: Final = "Amina"
"""Whoever walks through the tour."""


def shoot_portion_end(hand: Hand, camera: Camera) -> None:
    """Take the end of a portion and the day after it, and go on with the next portion."""
    camera.shoot("portion-end")
    hand.go(Go(places.Today()))
    camera.shoot("today-portion-done")
    hand.go(StartAsked(Purpose.DIAGNOSTIC))


def shoot_next_shift(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take Today in the next shift, which a tour of some minutes does not come to; it stands outside of any program."""
    for pack in first_pack(look.language):
        page = TodayPage()
        with staged(page, look, size) as window:
            page.show_today(_today(pack, look.language))
            page.show_about_me()
            page.rest.finish()
            album.save(window, "today-next-portion")


def _today(pack: Pack, language: str) -> Today:
    path = tuple(
        ModuleCard(
            id=module.id,
            title=module.title,
            objective=module.objective,
            minutes=module.minutes,
            state="later" if number else "now",
            settled=0,
            total=len(module.competencies),
            reason=None,
        )
        for number, module in enumerate(pack.modules)
    )
    plan = PlanView(
        goals=(), minutes=0, low=0, high=0, mode=Mode.LEARN, exam_day=0, away_from=0, away_until=0, away=False
    )
    return Today(
        learner=LearnerCard(id="", name=NAME, role="learner", language=language, colour=0, pack=pack.manifest.id),
        pack_title=pack.manifest.title,
        needs_welcome=True,
        needs_diagnostic=False,
        resume=None,
        resume_module="",
        quiz_ready=True,
        quiz_questions=5,
        quiz_minutes=4,
        quiz_done_today=False,
        next_module=path[0],
        path=path,
        due_count=0,
        streak_shifts=1,
        plan=plan,
        suggestion=None,
        portion=PortionCard(asked=6, questions=6, due=True),
        about_me=True,
    )
