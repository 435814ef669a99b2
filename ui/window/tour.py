# SPDX-License-Identifier: Apache-2.0
"""Takes a picture of every screen.

Walks through the real window with real clicks and keys, on whatever program it is given.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.events import Purpose
from app.preferences import Preferences, TextSize, Theme
from content_packs.answers import Chosen, Number, Words
from content_packs.grading import right_answer
from content_packs.model import (
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from ui.window.access_tour import shoot_access
from ui.window.aid_tour import shoot_aids, shoot_role
from ui.window.answers.editor import Editor
from ui.window.answers.ordering import StepRow
from ui.window.author_tour import shoot_author
from ui.window.care_tour import shoot_care
from ui.window.cycle_tour import shoot_cycle
from ui.window.data_tour import shoot_data, shoot_erased
from ui.window.first_tour import shoot_first
from ui.window.gallery import shoot_components, write_gallery
from ui.window.hand import Camera, Hand
from ui.window.hard_tour import shoot_hard
from ui.window.heard_tour import shoot_heard
from ui.window.intents import (
    Declined,
    Ended,
    Go,
    GoalChosen,
    HintAsked,
    LessonAsked,
    LessonRead,
    NextAsked,
    StartAsked,
    Submitted,
)
from ui.window.kinds_tour import fill, shoot_kinds
from ui.window.kiosk_tour import shoot_kiosk
from ui.window.lesson_tour import shoot_lessons
from ui.window.livery_tour import shoot_livery
from ui.window.main_window import MainWindow
from ui.window.observing_tour import shoot_observing
from ui.window.pages.first import PackOffer
from ui.window.pages.lesson import LessonPage
from ui.window.pages.new_person import NewPersonPage
from ui.window.pages.people import PersonTile
from ui.window.pages.portion import PortionEndPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.steps import FinishedPage
from ui.window.pages.welcome import AreaCard, WishCard
from ui.window.places import Goal, Look, NewPerson, People, Progress, Today, Welcome
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
    offers: tuple[PackOffer, ...] = (),
    stick: Path | None = None,
    kiosk_factory: Callable[[], MainWindow] | None = None,
) -> list[Path]:
    """Drive the window through every screen and return the pictures, in the order of the walk.

    The program must be fresh: nobody is known on it yet, or nobody called Amina or Ben. Raises `ScreenNotReached` where
    the way is blocked, OSError when a picture cannot be written. The window is closed at the end. `offers` are the
    packs that the set-up of an unused device asks about, `stick` a folder with pack files, if there is one, and
    `kiosk_factory` makes the window of a kiosk on the same program.
    """
    out.mkdir(parents=True, exist_ok=True)
    window = window_factory()
    window.resize(*size)
    window.show()
    try:
        look = Preferences(language=language, theme=theme, text_size=text_size)
        tour = Tour(window, out, look, stick)
        tour.walk()
    finally:
        window.close()
    pictures = [*tour.camera.pictures, *shoot_first(out, look, size, offers), *shoot_kinds(out, look, size)]
    pictures += shoot_observing(out, look, size)
    pictures += shoot_cycle(out, look, size)
    if kiosk_factory is not None:
        pictures += shoot_kiosk(kiosk_factory(), out, look, size)
        pictures += shoot_livery(kiosk_factory(), out, look, size)
    pictures += shoot_survey(out, look, size)
    pictures += shoot_next_shift(out, look, size)
    pictures += shoot_report(out, look, size)
    if gallery:
        write_gallery(out / "index.html", pictures, shoot_components(out, look))
    return pictures


class Tour:
    """The way through the program."""

    def __init__(self, window: MainWindow, out: Path, preferences: Preferences, stick: Path | None = None) -> None:
        self.hand = Hand(window)
        self.camera = Camera(self.hand, out)
        self._preferences = preferences
        self._stick = stick

    def walk(self) -> None:
        """Every screen, from a new person to the device page."""
        self._dress()
        self.hand.window.navigator.to(People())
        self.camera.shoot("people")
        shoot_help(self.hand, self.camera, "people")
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
                self.hand.main()
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
        shoot_modules(self.hand, self.camera, self._know)
        shoot_aids(self.hand, self.camera)
        shoot_role(self.hand, self.camera)
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
        self.hand.press([button for button in self.hand.shown(Button) if isinstance(button.value, GoalChosen)][-1])
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
        self.hand.press(self.hand.page.foot_buttons()[0])
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
                self._answer(page, step)
            elif isinstance(page, PortionEndPage):
                shoot_portion_end(self.hand, self.camera)
            elif isinstance(page, LessonPage):
                self.camera.shoot("lesson-take-along" if self.hand.find(LessonPassed) else "lesson")
                self.hand.go(LessonRead)
            else:
                self.camera.shoot("ask-a-person")
                self.hand.go(NextAsked)
        if isinstance(self.hand.page, QuestionPage):
            self.hand.press(self.hand.page.foot_buttons()[0])
            self.hand.go(Ended)

    def _answer(self, page: QuestionPage, step: int) -> None:
        kind = kind_of(page.question.item)
        self.camera.shoot(f"question-{kind}")
        if step % 4 == 0 and self.hand.find(HintAsked) is not None:
            self.hand.go(HintAsked)
            self.camera.shoot("question-hint")
        if step % 3 == 2:
            self.hand.go(Submitted)
            self.camera.shoot("feedback-not-learned-yet")
        else:
            right = self._fill(page, know=step % 2 == 0)
            self.camera.shoot(f"question-{kind}-answered")
            self.hand.main()
            self.camera.shoot(f"feedback-{kind}-{'yes' if right else 'not-yet'}")
        if step % 2 and self.hand.find(LessonAsked) is not None:
            self.hand.go(LessonAsked)
            self.camera.shoot("lesson-of-question")
            self.hand.go(LessonRead)
        self.hand.go(NextAsked)

    def _know(self, page: QuestionPage) -> None:
        """Answer right; say "not yet" to a question that the hand cannot fill in."""
        self._fill(page, know=True)
        check = next(button for button in page.foot_buttons() if button.property("kind") == "primary")
        if check.isEnabled():
            self.hand.press(check)
        else:
            self.hand.go(Submitted)
        self.hand.go(NextAsked)

    def _fill(self, page: QuestionPage, *, know: bool) -> bool:
        """Answer with clicks and keys; return whether it will be right."""
        editor = self.hand.shown(Editor, page)[0]
        lines, buttons = self.hand.shown(QLineEdit, editor), self.hand.shown(Button, editor)
        item = page.question.item
        if fill(self.hand, editor, item, right_answer(item), know=know):
            return know
        match item, right_answer(item):
            case Numeric() | ShortText(), Number(value=right) | Words(text=right):
                lines[0].clear()
                words = right if isinstance(right, str) else f"{right:g}"
                QTest.keyClicks(lines[0], words if know else "7")
            case TrueFalse(answer=answer), _:
                self.hand.press(buttons[0 if answer is know else 1])
            case SingleChoice() | MultipleChoice(), Chosen(options=right):
                for button in [button for button in buttons if (button.value in right) is know][
                    : len(right) if know else 1
                ]:
                    self.hand.press(button)
            case Matching(pairs=pairs), _:
                rights = sorted(buttons[len(pairs) :], key=lambda button: int(str(button.value)), reverse=not know)
                for button in rights:
                    self.hand.press(button)
            case Ordering(), _:
                self._put_in_order(editor, know=know)
        return know

    def _put_in_order(self, editor: Editor, *, know: bool) -> None:
        """Press Down on whatever stands before a step that belongs before it; or spoil the order once."""
        while True:
            rows = sorted(self.hand.shown(StepRow, editor), key=lambda row: row.y())
            wrong = [one for one, other in pairwise(rows) if (one.step > other.step) is know]
            if wrong:
                self.hand.press(wrong[0].down)
            if not know or not wrong:
                return

    def _pin(self) -> None:
        self.hand.press(next(tile for tile in self.hand.shown(PersonTile) if tile.words == "Ben"))
        self._dress()
        self.camera.shoot("pin")
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_Return):
            self.hand.key(key)
        self.camera.shoot("pin-not-right")
        self.hand.press(self.hand.page.foot_buttons()[0])


def kind_of(item: Item) -> str:
    """Return the pack format's word for the kind of a question."""
    return str(type(item).__struct_config__.tag)
