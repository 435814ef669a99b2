# SPDX-License-Identifier: Apache-2.0
"""Takes a picture of every screen.

Walks through the real window with real clicks and keys, on whatever program it is given.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.events import Purpose
from app.preferences import Preferences, TextSize, Theme
from ui.window.access_tour import shoot_access
from ui.window.aid_tour import shoot_aids, shoot_role
from ui.window.album import Album, Enough
from ui.window.answer_tour import answer, answer_right, stop
from ui.window.author_tour import shoot_author
from ui.window.care_tour import shoot_care
from ui.window.cycle_tour import shoot_cycle
from ui.window.data_tour import shoot_data, shoot_erased
from ui.window.emergency_tour import shoot_emergency
from ui.window.encourage_tour import shoot_encouraged
from ui.window.evidence_tour import shoot_evidence
from ui.window.first_tour import shoot_first
from ui.window.gallery import shoot_components, write_gallery
from ui.window.goal_places import GoalsSurvey
from ui.window.goal_tour import shoot_written
from ui.window.hand import Camera, Hand
from ui.window.hard_tour import shoot_hard
from ui.window.heard_tour import shoot_heard
from ui.window.helping_tour import shoot_helping
from ui.window.intents import (
    Declined,
    Ended,
    Go,
    LessonRead,
    NextAsked,
    StartAsked,
)
from ui.window.kinds_tour import shoot_kinds
from ui.window.kiosk_tour import shoot_kiosk
from ui.window.lead_tour import shoot_leading
from ui.window.lesson_tour import shoot_lessons
from ui.window.library_tour import shoot_house
from ui.window.livery_tour import shoot_livery
from ui.window.main_window import MainWindow
from ui.window.observing_tour import shoot_observing
from ui.window.own_tour import shoot_own
from ui.window.pages.first import PackOffer
from ui.window.pages.goal_survey import AreaChoice
from ui.window.pages.lesson import LessonPage
from ui.window.pages.new_person import NewPersonPage
from ui.window.pages.people import PersonTile
from ui.window.pages.portion import PortionEndPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.steps import FinishedPage
from ui.window.pages.welcome import AreaCard, WishCard
from ui.window.passport_tour import shoot_brought
from ui.window.places import Goal, Look, NewPerson, People, Progress, Today, Welcome
from ui.window.playlist_tour import shoot_lists
from ui.window.portion_intents import LessonPassed
from ui.window.portion_tour import shoot_next_shift, shoot_portion_end
from ui.window.practice_tour import shoot_modules
from ui.window.report_tour import shoot_report
from ui.window.resume_tour import shoot_changed
from ui.window.search_tour import shoot_search
from ui.window.show_how_tour import shoot_help, shoot_show_how
from ui.window.survey_tour import shoot_survey
from ui.window.team_tour import shoot_team
from ui.window.widgets.basic import Button
from ui.window.widgets.choices import Choices
from ui.window.widgets.pads import PinPad

MOST_STEPS: Final = 80
"""A program whose attempts never end must not keep the tour from ending."""


def shoot(
    window_factory: Callable[[], MainWindow],
    out: Path,
    *,
    language: str = "en",
    theme: Theme = Theme.LIGHT,
    text_size: TextSize = TextSize.S,
    size: tuple[int, int] = (1280, 800),
    gallery: bool = False,
    album: Album | None = None,
    offers: tuple[PackOffer, ...] = (),
    stick: Path | None = None,
    kiosk_factory: Callable[[], MainWindow] | None = None,
) -> list[Path]:
    """Drive the window through every screen and return the pictures, in the order of the walk.

    The program must be fresh: nobody is known on it yet, or nobody called Amina or Ben. Raises `ScreenNotReached` where
    the way is blocked, OSError when a picture cannot be written, `Stopped`. The window is closed at the end. `album`:
    where the pictures go, if not simply into `out`. `offers` are the packs that the set-up of an unused device asks
    about, `stick` a folder with pack files, if there is one, and `kiosk_factory` makes the window of a kiosk on the
    same program.
    """
    look = Preferences(language=language, theme=theme, text_size=text_size)
    album = album or Album(out, look)
    try:
        window = window_factory()
        window.resize(*size)
        window.show()
        try:
            Tour(window, album, look, stick).walk()
        finally:
            window.close()
        _shoot_others(album, look, size, offers, kiosk_factory)
        album.finish()
    except Enough:
        pass
    if gallery:
        write_gallery(out / "index.html", album.pictures, shoot_components(out, look))
    return album.pictures


def _shoot_others(
    album: Album,
    look: Preferences,
    size: tuple[int, int],
    offers: tuple[PackOffer, ...],
    kiosk_factory: Callable[[], MainWindow] | None,
) -> None:
    """What the walk does not come to, and a kiosk."""
    shoot_first(album, look, size, offers)
    shoot_kinds(album, look, size)
    shoot_observing(album, look, size)
    shoot_cycle(album, look, size)
    shoot_house(album, look, size)
    shoot_written(album, look, size)
    shoot_evidence(album, look, size)
    shoot_encouraged(album, look, size)
    shoot_helping(album, look, size)
    shoot_lists(album, look, size)
    shoot_leading(album, look, size)
    shoot_brought(album, look, size)
    if kiosk_factory is not None:
        shoot_kiosk(kiosk_factory(), album, look, size)
        shoot_livery(kiosk_factory(), album, look, size)
    shoot_survey(album, look, size)
    shoot_next_shift(album, look, size)
    shoot_report(album, look, size)


class Tour:
    """The way through the program."""

    def __init__(self, window: MainWindow, album: Album, preferences: Preferences, stick: Path | None) -> None:
        self.hand = Hand(window)
        self.camera = Camera(self.hand, album)
        self._preferences = preferences
        self._stick = stick

    def walk(self) -> None:
        """Every screen, from a new person to the device page."""
        self._dress()
        self.hand.window.navigator.to(People())
        self.camera.shoot("people")
        shoot_help(self.hand, self.camera, "people")
        shoot_emergency(self.hand, self.camera)
        self.hand.go(Look())
        self.camera.shoot("look")
        self.hand.main()
        self._new_person("Amina", pin="")
        self._welcome()
        self._find_start()
        self._day()
        self.hand.go(People())
        self._new_person("Ben", pin="2468")
        shoot_hard(self.hand, self.camera)
        shoot_access(self.hand, self.camera, "2468")
        self.camera.shoot("people-many")
        self._pin()
        self.hand.press(next(tile for tile in self.hand.shown(PersonTile) if tile.words == "Ben"))
        self._dress()
        shoot_erased(self.hand, self.camera, self._dress, "2468")
        self.hand.main()
        shoot_care(self.hand, self.camera, self._dress, self._stick)
        shoot_team(self.hand, self.camera, self._dress)
        shoot_author(self.hand, self.camera, self._dress)

    def _dress(self) -> None:
        self.hand.settle()
        self.hand.window.navigator.dress_device(self._preferences)
        self.hand.settle()

    def _new_person(self, name: str, *, pin: str) -> None:
        self.hand.go(Go(NewPerson()))
        self.camera.shoot("new-person")
        QTest.keyClicks(self.hand.shown(QLineEdit)[0], name)
        while isinstance(page := self.hand.page, NewPersonPage):
            if not self.hand.shown(PinPad):
                wants = self.hand.shown(Choices)[:1] if page.step == "name" else []
                self.hand.press(self.hand.shown(Button, wants[0])[0]) if wants else self.hand.main()
                self.camera.shoot(f"new-person-{page.step}")
                continue
            for digit in pin:
                self.hand.key(Qt.Key(ord(digit)))
            if pin:
                self.camera.shoot("new-person-pin-again" if page.step == "again" else "new-person-pin-typed")
                self.hand.main()
            else:
                self.hand.press(self.hand.page.foot_buttons()[1])
        if pin:
            self.camera.shoot("recovery-code")
            self.hand.main()
        self._dress()
        shoot_show_how(self.hand, self.camera)

    def _welcome(self) -> None:
        self.camera.shoot("find-my-start")
        self.hand.go(Go(Welcome()))
        self.camera.shoot("welcome")
        self.hand.press(self.hand.shown(Button, self.hand.shown(AreaCard)[0])[1])
        self.camera.shoot("welcome-answered")
        while not self.hand.shown(WishCard):
            self.hand.main()
        self.hand.press(self.hand.shown(WishCard)[0])
        self.camera.shoot("welcome-wishes")
        self.hand.main()

    def _find_start(self) -> None:
        self._steps()
        self.camera.shoot("finished-find-my-start")
        self.hand.go(Go(Today()))

    def _day(self) -> None:
        self.camera.shoot("today")
        shoot_help(self.hand, self.camera, "today")
        shoot_changed(self.hand, self.camera)
        self._goal()
        for purpose in (Purpose.MODULE, Purpose.SHIFT_QUIZ, Purpose.MODULE):
            self._attempt(purpose)
        shoot_modules(self.hand, self.camera, partial(answer_right, self.hand))
        shoot_aids(self.hand, self.camera)
        shoot_role(self.hand, self.camera)
        shoot_own(self.hand, self.camera)
        self.hand.go(Go(Progress()))
        self.camera.shoot("progress")
        self.hand.go(Go(Today()))
        shoot_search(self.hand, self.camera, self._preferences.language)
        shoot_lessons(self.hand, self.camera, self._preferences.language)
        self.hand.go(Go(Progress()))
        shoot_data(self.hand, self.camera, self._dress, "Amina")

    def _goal(self) -> None:
        """Put a suggestion aside, take that back, and choose a goal: the last thing that can be chosen."""
        declines = [button for button in self.hand.shown(Button) if isinstance(button.value, Declined)]
        if declines:
            self.hand.press(declines[0])
            self.camera.shoot("today-not-for-me")
            self.hand.press(next(b for b in self.hand.shown(Button) if isinstance(b.value, Declined)))
        self.hand.go(Go(Progress()))
        self.hand.go(Go(Goal()))
        self.camera.shoot("goal")
        self.hand.go(Go(GoalsSurvey()))
        self.hand.press(self.hand.shown(AreaChoice)[-1])
        self.hand.main()
        self.hand.go(Go(Goal()))
        self.hand.go(Go(Today()))
        self.camera.shoot("today-goal")

    def _attempt(self, purpose: Purpose) -> None:
        starts = [b for b in self.hand.shown(Button) if isinstance(b.value, StartAsked) and b.value.purpose is purpose]
        if not starts:
            return
        self.hand.press(starts[0])
        if isinstance(self.hand.page, QuestionPage):
            self._interrupt()
        self._steps()
        self.camera.shoot(f"finished-{purpose.value.replace('_', '-')}")
        self.hand.go(Go(Today()))

    def _interrupt(self) -> None:
        """Hear it read, stop, see Today with the way back, and go on."""
        shoot_heard(self.hand, self.camera, "question")
        stop(self.hand, self.camera)
        self.camera.shoot("question-stop")
        self.hand.go(Go(Today()))
        self.camera.shoot("today-interrupted")
        primary = [b for b in self.hand.shown(Button, self.hand.page) if b.property("kind") == "primary"]
        self.hand.press(primary[0])

    def _steps(self) -> None:
        """Answer and read until the attempt ends, or end it when it takes too long."""
        for step in range(MOST_STEPS):
            page = self.hand.page
            if isinstance(page, FinishedPage):
                return
            if isinstance(page, QuestionPage):
                answer(self.hand, self.camera, page, step)
            elif isinstance(page, PortionEndPage):
                shoot_portion_end(self.hand, self.camera)
            elif isinstance(page, LessonPage):
                self.camera.shoot("lesson-take-along" if self.hand.find(LessonPassed) else "lesson")
                self.hand.go(LessonRead)
            else:
                self.camera.shoot("ask-a-person")
                self.hand.go(NextAsked)
        if isinstance(self.hand.page, QuestionPage):
            stop(self.hand, self.camera)
            self.hand.go(Ended)

    def _pin(self) -> None:
        self.hand.press(next(tile for tile in self.hand.shown(PersonTile) if tile.words == "Ben"))
        self._dress()
        self.camera.shoot("pin")
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_Return):
            self.hand.key(key)
        self.camera.shoot("pin-not-right")
        self.hand.press(self.hand.page.foot_buttons()[0])
