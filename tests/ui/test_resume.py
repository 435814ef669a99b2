# SPDX-License-Identifier: Apache-2.0
"""Whoever is interrupted comes back to the same screen: what a person sees is the same before and after.

The real window on a real, encrypted data folder. A kill is a new window on what the folder holds, the old one not asked
for anything; `tests/faults` and `tests/e2e` kill whole processes.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import get_args
from uuid import uuid4

import msgspec
import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QScrollArea

from app.aids.views import AidKind
from app.events import AttemptStarted, LessonOffered, Purpose, QuestionAsked
from app.organisation import NO_RULES
from app.own.state import GoalKey
from app.practice.facts import PracticeKind
from app.preferences import Preferences, TextSize
from app.privacy.topics import Topic
from app.private.sealed import NoteKind
from app.reasons import ReasonCode
from app.record.home import Home
from app.rights import COMMAND_LINE
from content_packs.answers import NotYet
from content_packs.library import PackLibrary
from content_packs.model import Pack
from tests.ui.conftest import deliver
from tests.ui.shop import PATIENCE_S, Shop
from ui.compose import open_program
from ui.setting_up import install_starter_packs
from ui.window import keeping, places
from ui.window.aid_intents import AidAsked
from ui.window.aid_places import ToLookUp
from ui.window.cycle_intents import CycleAsked, CycleBegins
from ui.window.focus import walk
from ui.window.goal_places import GoalsSurvey, HowSure, WeeklyGoal
from ui.window.helping_places import AtNote, BesideGoal, FindHelper, ToHelpers, ToTeach
from ui.window.intents import (
    Ended,
    Go,
    HintAsked,
    LessonAsked,
    PersonChosen,
    PinTyped,
    ResumeAsked,
    SecretChosen,
    Submitted,
)
from ui.window.lead_screens import MAKERS as LEAD_MAKERS
from ui.window.main_window import build_window
from ui.window.own_places import Mine
from ui.window.own_screens import MAKERS
from ui.window.pages.goal_survey import AreaChoice
from ui.window.pages.page import Page
from ui.window.pages.people import PeoplePage
from ui.window.pages.steps import FinishedPage
from ui.window.pages.today import TodayPage
from ui.window.practice_intents import ChoiceMade, PracticeAsked, PracticeBegins
from ui.window.report_places import ReportProblem
from ui.window.search_places import FindHelp
from ui.window.spot_names import PLAIN
from ui.window.widgets.basic import Button
from ui.window.widgets.lesson_body import LessonBody
from ui.window.widgets.player import Player
from ui.window_ports import window_ports

PACK = "care-essentials"
OWN_GOAL = GoalKey(pack=PACK, module="the-person")
FILM = "media/hands-how.webm"


class Ward(Shop):
    """A shop with somebody signed in, who is interrupted."""

    def __init__(self, home: Home) -> None:
        super().__init__(home)
        self.show()

    def show(self) -> None:
        self.window.resize(1024, 600)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Also until each film is there: Qt opens it on a thread of its own, late on a machine that is busy."""
        super().settle()
        until = monotonic() + PATIENCE_S
        while any(not (film.can_play or film._player is None) for film in self.window.page.findChildren(Player)):
            assert monotonic() < until
            loop = QEventLoop()
            QTimer.singleShot(1, loop.quit)
            loop.exec()
        deliver()

    def card(self, who: str):
        return self.on_writer(lambda: self.program.accounts.card(who)).result()

    def come_in(self, who: str) -> None:
        self.do(PersonChosen(self.card(who)))
        if who == "pia":
            self.do(PinTyped("2749"))
        self.settle()

    def begin(self, *facts) -> None:
        """Put a question or a lesson on Ana's screen, as the engine would."""
        begun = AttemptStarted(
            attempt=str(uuid4()), purpose=Purpose.MODULE, pack=PACK, version=self.version, module=MODULE
        )
        named = (msgspec.structs.replace(fact, attempt=begun.attempt) for fact in facts)
        self.on_writer(lambda: self.program.record.append("ana", begun, *named)).result()
        self.go(places.Today())
        self.do(ResumeAsked())

    def end(self) -> None:
        """End what is under way, so that the next scene is the only one."""
        self.go(places.Today())

        def stop() -> None:
            if self.program.learning.today("ana").resume is not None:
                self.program.learning.stop("ana")

        self.on_writer(stop).result()

    @property
    def version(self) -> str:
        return str(self.program.shelf.newest(PACK))

    def touch(self) -> None:
        """A key that does nothing, and the pause after it."""
        QTest.keyClick(self.window.page, Qt.Key.Key_Shift)
        self.pause()

    def pause(self) -> None:
        """Let the pause be over at once, after which it is kept where somebody is."""
        timer = self.window.navigator.keeper.timer
        if timer.isActive():
            timer.start(0)
        while timer.isActive():
            deliver()
        timer.setInterval(keeping.PAUSE_MS)
        self.settle()

    def new_window(self) -> None:
        """A window that knows nothing of the one before it, which is not asked for anything any more."""
        self.window.navigator.keeper.close()
        self.window.close()
        self.window.deleteLater()
        deliver()
        ports = window_ports(self.program, self.background, copies=lambda: self.program.home.path)
        self.window = build_window(ports)
        self.show()


MODULE = "clean-and-safe"
LISTEN = "Read aloud"
"""Stands in the page where the words are big, and in the header else."""


def seen(page: Page, *, actions: bool = True) -> list[object]:
    """What somebody sees on a page, in reading order: words, what is typed, what is chosen; `actions`: the foot too."""
    found: list[object] = [type(page).__name__]
    for widget in walk(page):
        if not actions and page._foot.isAncestorOf(widget):
            continue
        match widget:
            case Button() if widget.words != "Read aloud":  # stands in the page where the words are big
                found.append(
                    (widget.words, widget.detail, widget.isChecked(), widget.isEnabled(), widget.property("state"))
                )
            case QLineEdit():
                found.append(("line", widget.text()))
            case QPlainTextEdit():
                found.append(("box", widget.toPlainText()))
            case QLabel() if widget.text():
                found.append(widget.text())
    return [each for each in found if each != LISTEN and not (isinstance(each, tuple) and each[0] == LISTEN)]


def scrolled(page: Page) -> int:
    return page.findChild(QScrollArea).verticalScrollBar().value()


def scroll(ward: Ward, to: int = 120) -> None:
    ward.window.page.findChild(QScrollArea).verticalScrollBar().setValue(to)
    ward.touch()


def press(ward: Ward, words: str) -> None:
    shown = [each for each in walk(ward.window.page) if isinstance(each, Button)]
    named = [button for button in shown if button.words == words]
    assert named, f"no {words} among {[button.words for button in shown]}"
    named[0].click()
    ward.settle()


def answer_half(ward: Ward) -> None:
    """Answer by hand, as far as two presses or two keys lead."""
    editor = ward.window.page._editor
    lines = [line for line in editor.findChildren(QLineEdit) if line.isVisible()]
    if lines:
        lines[0].setFocus()
        QTest.keyClicks(lines[0], "12")
    else:
        for _ in range(2):
            buttons = [each for each in walk(editor) if isinstance(each, Button) and each.isEnabled()]
            buttons[min(1, len(buttons) - 1)].click()
            deliver()
    ward.settle()


def ask(item: str) -> QuestionAsked:
    params: dict[str, str | float] = {}
    return QuestionAsked(
        attempt="",
        item=item,
        competency=COMPETENCY[item],
        number=3,
        shuffle=4711,
        reason=ReasonCode.CHOSEN_BY_YOU.value,
        params=params,
        probability=0.5,
        gain=0.1,
    )


KINDS = (
    *("hands-when-1", "hands-when-2", "hands-when-5", "hands-when-4", "hands-when-6", "hands-how-1"),
    *("ppe-use-6", "hands-how-sort", "ppe-use-gaps", "hands-how-find"),
)
"""A question of each kind."""
COMPETENCY = {item: "-".join(item.split("-")[:2]) for item in KINDS}


def question(item: str) -> Callable[[Ward], None]:
    def stage(ward: Ward) -> None:
        ward.begin(ask(item))
        answer_half(ward)

    return stage


def hint(ward: Ward) -> None:
    ward.begin(ask("hands-when-1"))
    ward.do(HintAsked())
    answer_half(ward)


def feedback(ward: Ward) -> None:
    ward.begin(ask("hands-when-1"))
    answer_half(ward)
    press(ward, "Check")


def explained(ward: Ward) -> None:
    ward.begin(ask("hands-when-1"))
    ward.do(Submitted(NotYet()))
    ward.do(LessonAsked())
    scroll(ward)


def reported(ward: Ward) -> None:
    ward.begin(ask("hands-when-1"))
    ward.do(Go(ReportProblem(ward.window.page.question)))
    next(each for each in walk(ward.window.page) if isinstance(each, Button) and each.isCheckable()).click()
    box = ward.window.page.findChild(QPlainTextEdit)
    QTest.keyClicks(box, "It says left. ")
    ward.settle()


def lesson(ward: Ward) -> None:
    offered = LessonOffered(attempt="", lesson="hands-how", reason=ReasonCode.CHOSEN_BY_YOU.value, params={})
    ward.begin(offered)
    press(ward, "Next step")
    body = ward.window.page.findChild(LessonBody)
    body.players[FILM].come_back({"at": 11_000, "speed": 1.25, "captions": False})
    scroll(ward, 300)


def document(ward: Ward) -> None:
    ward.go(ToLookUp())
    ward.do(AidAsked(AidKind.DOCUMENT, PACK, "five-moments-card"))
    press(ward, "Larger")
    scroll(ward)


def story(ward: Ward) -> None:
    ward.do(PracticeAsked(PracticeKind.STORY, "dinner-goes-quiet"))
    ward.do(PracticeBegins())
    ward.do(ChoiceMade(0))
    scroll(ward, 40)


def example(ward: Ward) -> None:
    ward.do(PracticeAsked(PracticeKind.EXAMPLE, "the-call"))
    ward.do(PracticeBegins())
    ward.touch()


def cycle(ward: Ward) -> None:
    ward.go(places.People())
    ward.come_in("pia")
    ward.do(CycleAsked("speak-up-for-somebody"))
    ward.do(CycleBegins())
    QTest.keyClicks(ward.window.page.findChild(QPlainTextEdit), "I did not dare.")
    ward.settle()


def could_show(ward: Ward) -> None:
    ward.go(ToTeach())
    [each for each in walk(ward.window.page) if isinstance(each, Button) and each.isCheckable()][1].click()
    ward.settle()


def idea(ward: Ward) -> None:
    ward.go(places.People())
    ward.come_in("pia")
    ward.go(AtNote(OWN_GOAL, NoteKind.IDEA))
    QTest.keyClicks(ward.window.page.findChild(QPlainTextEdit), "Hang it lower.")
    ward.settle()


def welcome(ward: Ward) -> None:
    ward.go(places.Welcome())
    press(ward, "I feel sure")
    press(ward, "Go on")
    press(ward, "New to me")


def looked_for(ward: Ward) -> None:
    ward.go(FindHelp())
    QTest.keyClicks(ward.window.page.findChild(QLineEdit), "wet fl")
    ward.settle()


def reset_pin(ward: Ward, who: str) -> str:
    with ward.program.gate.acting(COMMAND_LINE):
        return ward.program.accounts.reset_pin(who)


def on(place: places.Place, to: int = 60) -> Callable[[Ward], None]:
    def stage(ward: Ward) -> None:
        ward.go(place)
        scroll(ward, to)

    return stage


def chosen(ward: Ward) -> None:
    ward.go(GoalsSurvey())
    hand = next(choice for choice in ward.window.page.findChildren(AreaChoice))
    QTest.mouseClick(hand, Qt.MouseButton.LeftButton)
    ward.settle()


@dataclass(frozen=True)
class Scene:
    stage: Callable[[Ward], None]
    who: str = "ana"
    beyond: bool = True
    """It is kept beyond the window, too."""


SCENES = {
    **{f"question {item}": Scene(question(item)) for item in KINDS},
    "hint": Scene(hint),
    "feedback": Scene(feedback),
    "lesson": Scene(lesson),
    "explanation": Scene(explained),
    "report": Scene(reported),
    "document": Scene(document),
    "story": Scene(story),
    "example": Scene(example),
    "cycle": Scene(cycle, who="pia"),
    "search": Scene(looked_for, beyond=False),
    "today": Scene(on(places.Today())),
    "welcome": Scene(welcome),
    "find start": Scene(on(places.FindStart(), 0)),
    "progress": Scene(on(places.Progress())),
    "goal": Scene(on(places.Goal())),
    "my data": Scene(on(places.MyData())),
    "entries": Scene(on(places.EntriesOf(Topic.LEARNING))),
    "things to look up": Scene(on(ToLookUp())),
    "mine": Scene(on(Mine())),
    "how sure": Scene(on(HowSure())),
    "weekly goal": Scene(on(WeeklyGoal(), 0)),
    "goals survey": Scene(chosen),
    "my people": Scene(on(ToHelpers())),
    "what I could show": Scene(could_show),
    "find helper": Scene(on(FindHelper(OWN_GOAL.module, OWN_GOAL), 0)),
    "beside a goal": Scene(on(BesideGoal(OWN_GOAL))),
    "idea": Scene(idea, who="pia"),
}


def idle(ward: Ward, who: str) -> None:
    ward.window.navigator.lock()
    ward.settle()
    assert ward.window.navigator.card is None
    if who == "pia":
        ward.do(PinTyped("2749"))
    else:
        ward.come_in(who)


def switch(ward: Ward, who: str) -> None:
    ward.go(places.People())
    ward.come_in("ben")
    assert isinstance(ward.window.page, TodayPage), "nothing of who was here before"
    assert not ward.window.navigator.can_go_back
    ward.go(places.People())
    ward.come_in(who)


def kill(ward: Ward, who: str) -> None:
    ward.new_window()
    assert isinstance(ward.window.page, PeoplePage)
    ward.come_in(who)


def other_look(ward: Ward, who: str) -> None:
    """The program is started again, and the person likes bigger words by now."""
    ward.new_window()
    big = Preferences(text_size=TextSize.XL, shown_how=True)
    ward.on_writer(lambda: ward.program.database.execute("DELETE FROM preference WHERE learner = ?", [who])).result()
    ward.on_writer(lambda: liked(ward, who, big)).result()
    ward.come_in(who)


def liked(ward: Ward, who: str, preferences: Preferences) -> None:
    text = msgspec.json.encode(preferences).decode()
    ward.program.database.execute("INSERT INTO preference (learner, json) VALUES (?, ?)", [who, text])


class Newer:
    """A newer version of a pack that is installed, with the files of the older one."""

    def __init__(self, older, pack: Pack) -> None:
        self.pack = pack
        self.seal = older.seal + pack.manifest.version
        self.media, self.media_file = older.media, older.media_file


def renew(ward: Ward, **changed) -> None:
    """Have a newer version of the pack, in which these parts are others."""
    shelf = ward.program.shelf
    newest = shelf.newest(PACK)
    older = next(
        each for each in shelf.files() if (each.pack.manifest.id, each.pack.manifest.version) == (PACK, newest)
    )
    first, second, _ = newest.split(".")
    manifest = msgspec.structs.replace(older.pack.manifest, version=f"{first}.{int(second) + 1}.0")
    newer = Newer(older, msgspec.structs.replace(older.pack, manifest=manifest, **changed))

    def use() -> None:
        shelf.renew((*shelf.files(), newer), NO_RULES, {})
        renewal = ward.program.renewal
        ward.program.record.fold_anew(lambda: renewal._projections.renew(shelf.fingerprint()))

    ward.on_writer(use).result()


def updated(ward: Ward, who: str) -> None:
    ward.window.navigator.lock()
    ward.settle()
    renew(ward)
    if who == "pia":
        ward.do(PinTyped("2749"))
    else:
        ward.come_in(who)


FAULTS = {"idle": idle, "switch": switch, "kill": kill, "update": updated, "other look": other_look}


@pytest.fixture(scope="module")
def ward(qapp, tmp_path_factory) -> Iterator[Ward]:
    """One for all tests here: everybody comes in anew, and a newer pack stays."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("STEPWELL_KEY_PLACE", "file")
        patched.setattr(keeping, "PAUSE_MS", 1)
        home = Home(tmp_path_factory.mktemp("ward") / "home").make()
        install_starter_packs(PackLibrary(home.packs), [PACK])
        with open_program(home) as program:
            for who, pin in (("ana", None), ("ben", None), ("pia", "2749")):
                program.accounts.add(id=who, name=who.title(), pack=PACK, pin=pin)
                program.accounts.set_preferences(who, Preferences(shown_how=True))
        ward = Ward(home)
        yield ward
        ward.close()


@pytest.fixture(autouse=True)
def nobody(ward: Ward) -> Iterator[None]:
    """Everybody has left after each test, whatever came of it."""
    yield
    ward.go(places.People())


def compare(ward: Ward, fault: str, scenes: tuple[str, ...]) -> None:
    wrong: dict[str, object] = {}
    for name in scenes:
        scene = SCENES[name]
        ward.come_in("ana")
        ward.end()
        scene.stage(ward)
        ward.touch()
        actions = fault != "other look"  # in bigger words some of them stand behind *More*
        before, place = seen(ward.window.page, actions=actions), scrolled(ward.window.page)
        FAULTS[fault](ward, scene.who)
        after = seen(ward.window.page, actions=actions)
        if not scene.beyond and fault in ("kill", "other look"):
            before, after = before[:1], after[:1]
        if after != before:
            wrong[name] = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]][:3]
        elif fault != "other look" and abs(scrolled(ward.window.page) - place) > 4:
            wrong[name] = "scrolled", place, scrolled(ward.window.page)
        ward.go(places.People())
    assert not wrong


QUICK = {
    "idle": ("hint", "search"),
    "switch": ("report", "story"),
    "kill": ("question hands-when-6", "lesson", "welcome"),
    "update": ("question ppe-use-gaps",),
    "other look": ("cycle",),
}
"""What is walked each time; all of it in the long form."""


@pytest.mark.parametrize("fault", FAULTS)
def test_a_screen_comes_back_as_it_was_left(ward: Ward, fault: str) -> None:
    compare(ward, fault, QUICK[fault])


@pytest.mark.soak
@pytest.mark.parametrize("fault", FAULTS)
def test_every_screen_comes_back_as_it_was_left(ward: Ward, fault: str) -> None:
    compare(ward, fault, tuple(SCENES))


def texts(page: Page) -> str:
    return "\n".join(str(each) for each in seen(page))


GONE = "The page you were on is not here any more. Everything you did is kept."


def test_a_lesson_that_is_gone_is_said_to_be_and_what_lay_below_is_there(ward: Ward) -> None:
    ward.come_in("ana")
    ward.end()
    ward.go(places.Progress())
    view = ward.on_writer(lambda: ward.program.learning.lesson("ana", "fire-action")).result()
    ward.go(places.Explanation(view))
    ward.window.navigator.lock()
    ward.settle()
    pack = ward.program.shelf.index(PACK).pack
    renew(ward, lessons=tuple(each for each in pack.lessons if each.id != "fire-action"))
    ward.come_in("ana")
    assert seen(ward.window.page)[0] == "ProgressPage"
    assert GONE in texts(ward.window.page)
    ward.go(places.Today())
    assert GONE not in texts(ward.window.page)


def test_a_question_that_reads_otherwise_now_comes_back_as_it_was_asked(ward: Ward) -> None:
    ward.come_in("ana")
    ward.end()
    question("hands-when-1")(ward)
    before = seen(ward.window.page)
    ward.window.navigator.lock()
    ward.settle()
    pack = ward.program.shelf.index(PACK).pack
    items = tuple(
        msgspec.structs.replace(each, stem="Another question?", options=tuple(reversed(each.options)))
        if each.id == "hands-when-1"
        else each
        for each in pack.items
        if each.id != "hands-when-2"
    )
    renew(ward, items=items)
    ward.come_in("ana")
    assert seen(ward.window.page) == before
    assert GONE not in texts(ward.window.page)


def test_another_language_on_top_of_a_question_leads_back_to_it(ward: Ward) -> None:
    ward.come_in("ana")
    ward.end()
    question("ppe-use-6")(ward)
    ward.go(places.Look())
    ward.window.navigator.dress(Preferences(language="es", shown_how=True))
    ward.settle()
    ward.go(places.Back())
    page = ward.window.page
    assert type(page).__name__ == "QuestionPage"
    assert [line.text() for line in page.findChildren(QLineEdit)] == ["12"]
    assert "No lo he aprendido" in texts(page) or "aprendido" in texts(page)


@pytest.mark.parametrize("fault", ["idle", "another language"])
def test_the_end_of_an_attempt_is_come_back_to(ward: Ward, fault: str) -> None:
    """It is kept by the window alone: what was kept before it, its last question, is not what somebody left."""
    ward.come_in("ana")
    ward.end()
    question("ppe-use-6")(ward)
    ward.touch()
    ward.do(Ended())
    assert isinstance(ward.window.page, FinishedPage)
    if fault == "idle":
        idle(ward, "ana")
    else:
        ward.go(places.Look())
        ward.window.navigator.dress(Preferences(language="es", shown_how=True))
        ward.settle()
        ward.go(places.Back())
    assert isinstance(ward.window.page, FinishedPage)
    assert GONE not in texts(ward.window.page)
    assert ("Hoy" in texts(ward.window.page)) is (fault != "idle")


def test_what_is_secret_or_names_others_or_was_looked_for_is_on_no_disk(ward: Ward) -> None:
    ward.come_in("ana")
    ward.end()
    looked_for(ward)
    ward.touch()
    row = "SELECT answer FROM draft WHERE learner = ? AND attempt = 'screen'"
    kept = ward.on_writer(lambda: ward.program.database.execute(row, ["ana"]).fetchone()[0]).result()
    assert "find_help" in kept
    assert "wet" not in kept
    ward.go(places.People())
    cycle(ward)
    ward.touch()
    kept = ward.on_writer(lambda: ward.program.database.execute(row, ["pia"]).fetchone()[0]).result()
    assert "cycle" in kept
    assert "dare" not in kept


@pytest.mark.parametrize("reset", [False, True])
def test_whoever_was_given_a_temporary_pin_does_not_read_what_was_typed_before(ward: Ward, reset: bool) -> None:
    """Who reset it could come in with it; words that are looked for are remembered by the window alone."""
    ward.come_in("pia")
    looked_for(ward)
    ward.go(places.People())
    if reset:
        temporary = ward.on_writer(lambda: reset_pin(ward, "pia")).result()
        ward.do(PersonChosen(ward.card("pia")))
        ward.do(PinTyped(temporary))
        ward.do(SecretChosen("3851"))
        ward.settle()
        ward.go(places.People())
        ward.do(PersonChosen(ward.card("pia")))
        ward.do(PinTyped("3851"))
        ward.settle()
    else:
        ward.come_in("pia")
    typed = [line.text() for line in ward.window.page.findChildren(QLineEdit)]
    assert ("wet fl" in typed) is not reset


def test_a_page_that_runs_on_by_itself_is_kept_where_it_came_to_rest(ward: Ward) -> None:
    ward.come_in("ana")
    ward.end()
    ward.go(places.Progress())
    ward.touch()
    ward.window.page.findChild(QScrollArea).verticalScrollBar().setValue(70)  # as a drag of the bar, or a throw, ends
    assert ward.window.navigator.keeper.timer.isActive()
    ward.pause()
    kill(ward, "ana")
    assert scrolled(ward.window.page) == 70


def test_the_table_says_what_the_program_does() -> None:
    """Each kind of place has its row in docs/resume.md, and is come back to where that says so."""
    root = Path(__file__).parents[2]
    table = (root / "docs/resume.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|", table, re.MULTILINE)
    kinds = {kind.__name__ for kind in (*get_args(places.Place), *MAKERS, *LEAD_MAKERS)} - {"OwnPlace", "LeadPlace"}
    assert sorted(name for name, *_ in rows) == sorted(kinds)
    sources = [(root / f"ui/window/{name}.py").read_text("utf-8") for name in ("spot_names", "own_spots", "lead_spots")]
    tree = ast.parse("\n".join(sources).replace("from __future__ import annotations", ""))
    named = {
        node.cls.attr if isinstance(node.cls, ast.Attribute) else node.cls.id  # type: ignore[attr-defined]
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and function.name in ("spot_of", "_of_others", "own_spot", "lead_spot")
        for node in ast.walk(function)
        if isinstance(node, ast.MatchClass)
    }
    kept = (named & kinds) | {kind.__name__ for kind in PLAIN}
    assert kept == {name for name, idle, *_ in rows if idle.strip() in ("yes", "place")}
    # and places of `lead_spots` that name somebody
    here = {
        "AgreeNext",
        "AtChecklist",
        "CoachOne",
        "DutyAt",
        "FollowUpAt",
        "ForPerson",
        "HowFarIs",
        "JobOf",
        "JudgeTip",
        "MayLikeWhy",
        "NoteTalk",
        "Person",
        "TalkAt",
    }
    assert here == {name for name, idle, _, kill in rows if idle.strip() == "yes" and kill.strip() == "no"}
