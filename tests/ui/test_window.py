# SPDX-License-Identifier: Apache-2.0
"""The real window on a fake program: how it is used with the keyboard alone and with the pointer.

Also the pages that `test_every_page` looks at, and what it looks for.
"""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionButton
from shiboken6 import isValid

from app.events import Outcome, Purpose
from app.preferences import Preferences, TextSize, Theme
from app.privacy.topics import Topic
from app.views import PortionCard, TaskCard
from content_packs.answers import Chosen, Matched, NotYet, Number, Ordered, Words
from tests.ui.aid_pages import AID_PAGES
from tests.ui.at_work_pages import AT_WORK_PAGES
from tests.ui.audits import Longer, cut, focusable, reachable, runs_off, unfit
from tests.ui.care_pages import CARE_PAGES
from tests.ui.coach_pages import COACH_PAGES
from tests.ui.conftest import deliver
from tests.ui.curate_pages import CURATE_PAGES
from tests.ui.duty_pages import DUTY_PAGES
from tests.ui.emergency_pages import EMERGENCY_PAGES, EMERGENCY_PLACES
from tests.ui.encourage_pages import ENCOURAGE_PAGES
from tests.ui.evidence_pages import EVIDENCE_PAGES
from tests.ui.fakes import ITEMS, TALK, plan_of
from tests.ui.goal_pages import GOAL_PAGES
from tests.ui.helping_pages import HELPING_PAGES
from tests.ui.insight_pages import INSIGHT_PAGES
from tests.ui.key_pages import KEY_PAGES, KEY_PLACES
from tests.ui.library_pages import LIBRARY_PAGES
from tests.ui.overview_pages import OVERVIEW_PAGES
from tests.ui.passport_pages import PASSPORT_DONE, PASSPORT_PAGES
from tests.ui.playlist_pages import PLAYLIST_PAGES
from tests.ui.practice_pages import PRACTICE_PAGES
from tests.ui.report_pages import REPORT_PAGES
from tests.ui.session_pages import SESSION_PAGES
from tests.ui.survey_pages import SURVEY_PAGES
from tests.ui.team_pages import TEAM_PAGES
from tests.ui.tip_pages import TIP_PAGES
from ui.window import care_places, places
from ui.window.bare_words import bare
from ui.window.hand import Hand
from ui.window.intents import CopyAsked, Declined, EraseAsked, Go, NextAsked, StartAsked, Submitted
from ui.window.own_places import Mine
from ui.window.pages.question import QuestionPage
from ui.window.pages.rest import LongPage
from ui.window.pages.steps import FinishedPage
from ui.window.pages.today import TodayPage
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.fold import Fold

PLACES = [
    places.People(),
    places.NewPerson(),
    care_places.Device(),
    care_places.AboutProgram(),
    care_places.LicenceOf("Qt"),
    places.Look(),
    places.Welcome(),
    places.FindStart(),
    places.Today(),
    places.Progress(),
    places.Goal(),
    places.MyData(),
    places.EntriesOf(Topic.LEARNING),
    places.EraseMe(),
    *KEY_PLACES,
    *EMERGENCY_PLACES,
    *EMERGENCY_PAGES,
    *KEY_PAGES,
    *TEAM_PAGES,
    *PRACTICE_PAGES,
    *AT_WORK_PAGES,
    *COACH_PAGES,
    *DUTY_PAGES,
    *ENCOURAGE_PAGES,
    *INSIGHT_PAGES,
    *OVERVIEW_PAGES,
    *CURATE_PAGES,
    *TIP_PAGES,
    *EVIDENCE_PAGES,
    *GOAL_PAGES,
    *HELPING_PAGES,
    *PLAYLIST_PAGES,
    *SURVEY_PAGES,
    *REPORT_PAGES,
    *SESSION_PAGES,
    *AID_PAGES,
    *LIBRARY_PAGES,
    Mine(),
    *PASSPORT_PAGES,
    *PASSPORT_DONE,
    care_places.Care(),
    care_places.FirstCaretaker(),
    "list report",
    "kept",
    "my data open",
    "erase pin",
    "erase pictures",
    "away",
    "declined",
    "talk",
    "tasks",
    "new",
    "next portion",
    "portion end",
    "take along",
    "pin",
    "lesson",
    "finished",
    "suggest",
    *[f"question-{n}" for n in range(len(ITEMS))],
    *[f"feedback-{n}" for n in range(len(ITEMS))],
]
TASKS = tuple(
    TaskCard(lesson=f"hands-{n}", title=f"Lesson {n}", task="Name the moment in your head each time.") for n in (1, 2)
)
BENT = {
    "away": (places.Today(), {"plan": plan_of(away_from=20_000, away_until=20_790, away=True)}),
    "talk": (places.Progress(), {"talk": TALK}),
    "tasks": (places.Today(), {"tasks": TASKS}),
    "new": (places.Today(), {"needs_diagnostic": True, "needs_welcome": True}),
    "next portion": (places.Today(), {"portion": PortionCard(asked=6, questions=6, due=True), "about_me": True}),
}
"""Pages that look otherwise when there is more to say."""


LIGHT = Preferences(theme=Theme.LIGHT)
DARK = [
    Preferences(theme=Theme.DARK, text_size=size, language=language)
    for size in (TextSize.S, TextSize.XXL)
    for language in ("en", "ar")
]
_SMALL, SMALL_MIRRORED, LARGE, LARGE_MIRRORED = DARK


def look_id(look):
    return f"{look.language}-{look.text_size}"


def decline(window, program):
    window.navigator.to(places.Today())
    window.page.intent.emit(Declined("food"))


def open_my_data(window, program):
    """Every line open, and a copy that could not be written."""
    program.copies = program.copies / "with a rather long name" / "and no such folder"
    window.navigator.to(places.MyData())
    window.page.intent.emit(CopyAsked())
    for fold in window.page.findChildren(Fold):
        fold.head.click()


def ask_to_erase(window, program, secret):
    """The second step, after a wrong try."""
    program.accounts.pins["p0"] = secret
    window.navigator.to(places.EraseMe())
    window.page.foot_buttons()[-1].click()
    window.page.intent.emit(EraseAsked("wrong"))


NAMED = (
    *("one duty", "duty person", "duty excused", "my duty"),
    *("playlist mine", "playlist empty", "playlist done", "playlist theirs", "playlist taken"),
    "AtBadge",
    "AtLine",
    "role",
    "credential",
    "evidence",
    "huddle",
    "document",
    "address",
    "take along",
    "AtEmergency",
    "LicenceOf",
)
"""Pages whose headings are those of a pack."""
DONE = {
    **KEY_PAGES,
    **TEAM_PAGES,
    **PRACTICE_PAGES,
    **AT_WORK_PAGES,
    **COACH_PAGES,
    **DUTY_PAGES,
    **ENCOURAGE_PAGES,
    **INSIGHT_PAGES,
    **OVERVIEW_PAGES,
    **CURATE_PAGES,
    **TIP_PAGES,
    **EVIDENCE_PAGES,
    **GOAL_PAGES,
    **HELPING_PAGES,
    **PLAYLIST_PAGES,
    **SURVEY_PAGES,
    **PASSPORT_DONE,
    **REPORT_PAGES,
    **SESSION_PAGES,
    **AID_PAGES,
    **LIBRARY_PAGES,
    **CARE_PAGES,
    **EMERGENCY_PAGES,
    "declined": decline,
    "my data open": open_my_data,
    "erase pin": partial(ask_to_erase, secret="2468"),
    "erase pictures": partial(ask_to_erase, secret="p:1-2-3-4"),
}
"""Pages after something was done on them."""


def show(window, program, place, preferences=LIGHT):
    """Sign Amina in and take her to a place."""
    navigator, card = window.navigator, program.accounts.people["p0"]
    if place in (places.People(), places.NewPerson(), *EMERGENCY_PLACES):
        navigator.dress_device(preferences)
        navigator.to(place)
    elif place in DONE:
        navigator.to(places.SignedIn(card, preferences, first=places.FindStart()))  # the smallest of them
        DONE[place](window, program)
    else:
        navigator.to(places.SignedIn(card, preferences, first=named(place, program)))
        if str(place).startswith("feedback"):
            window.page.intent.emit(Submitted(NotYet()))
    deliver()
    if isinstance(window.page, LongPage):  # a turn of its rest may have come last, and has not its place yet
        window.page.rest.finish()
        deliver()
    return window.page


def named(place, program):
    """The place that a word of PLACES stands for, with what there is to see there; a place stands for itself."""
    learning = program.learning
    if not isinstance(place, str):
        return place
    if place in BENT:
        there, bent = BENT[place]
        vars(learning).update(bent)
        return there
    match place.split("-"):
        case ["pin"]:
            return places.Pin(program.accounts.people["p0"])
        case ["lesson"]:
            step = learning.lesson_step()
        case ["finished"]:
            step = learning.finished(Outcome.COMPLETED)
        case ["portion end"]:
            step = learning.portion_end()
        case ["take along"]:
            learning.take_along = True
            step = learning.lesson_step()
        case ["suggest"]:
            learning.suggest_after, learning.at = 1, 0
            step = learning.next("p0")
        case [_question, number]:
            learning.at = int(number)
            step = learning.question()
    return places.AtStep(step)


def audit_light(window, program, place, *, tab=True):
    """Names, roles and sizes of all controls, room for all words, and where Tab goes."""
    window.activateWindow()
    page = show(window, program, place)
    assert QApplication.focusWidget() is window.focusWidget(), "a part of the page was a window of its own for a moment"
    assert focusable(window)
    assert not unfit(window)
    assert page.heading.text()
    assert not cut(window)
    assert not runs_off(window)
    if tab:
        audit_tab(window, page, place)


def audit_tab(window, page, place):
    """Down the page, then its foot, then the header; what came late from the background stands in its place."""
    page.focus_heading()
    order = []
    for _ in range(200):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() in order:
            break
        order.append(window.focusWidget())
    assert set(order) == set(reachable(window))
    inside = [page.isAncestorOf(widget) for widget in order]
    # Feedback begins at its verdict, which is the head of the foot: the page itself comes round after the header.
    top = next((n for n, here in enumerate(inside) if here and not inside[n - 1]), 0)
    here = [widget for widget in order[top:] + order[:top] if page.isAncestorOf(widget)]
    foot = set(page.foot_buttons())
    assert [widget in foot for widget in here] == sorted(widget in foot for widget in here)
    rows = [widget.mapTo(page._body, widget.rect().topLeft()).y() for widget in here if page._body.isAncestorOf(widget)]
    # Pairs: one side, then the other; columns: one after the other (`test_helping_pages`).
    if not str(place).startswith(("question-4", "feedback-4", "beside")):
        assert rows == sorted(rows)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is order[-1]


def audit_dark(window, program, place, look):
    """Nothing is cut, in the direction of the language; all controls have names, roles and room for a finger."""
    program.learning.ask_confidence = True
    show(window, program, place, look)
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored == (look.language == "ar")
    assert not unfit(window)
    assert not cut(window)
    assert not runs_off(window)


def audit_longer(window, qapp, program, place):
    """As in light; words of ours may be longer in another language. Returns those that no language reaches."""
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        audit_light(window, program, place)
        if not str(place).startswith(
            (
                *("question", "feedback", "lesson", "person", "story", "example", "seen", "cycle", "checklist"),
                *("survey", "house", *NAMED),
            )
        ):  # their headings are no words of ours
            assert window.page.heading.text().startswith("[")
        return list(bare(window))
    finally:
        qapp.removeTranslator(longer)


def tab_to(window, words):
    """Press Tab until a button with these words has the focus."""
    for _ in range(60):
        widget = window.focusWidget()
        if isinstance(widget, Button) and widget.words == words:
            return widget
        QTest.keyClick(widget or window, Qt.Key.Key_Tab)
    raise AssertionError(f"{words} cannot be reached")


def test_a_whole_question_with_the_keyboard_alone(window, program):
    window.activateWindow()
    show(window, program, "question-0")
    assert window.focusWidget() is window.page.heading
    while not (isinstance(window.focusWidget(), Button) and window.focusWidget().isCheckable()):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    while window.focusWidget().words != "Wash my hands":
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(tab_to(window, "Check"), Qt.Key.Key_Return)
    deliver()
    assert program.learning.given[-1][1] == Chosen((0,))
    assert window.focusWidget().words == "Go on"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    deliver()
    assert window.page.question.item == ITEMS[1]


def edge(card, state=QStyle.StateFlag.State_None):
    """The colour that the sheet draws the border of a button in; a hidden screen gives no window the real focus."""
    option = QStyleOptionButton()
    card.initStyleOption(option)
    option.state |= state
    image = QImage(card.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    card.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, card)
    painter.end()
    return image.pixelColor(1, card.height() // 2).name().upper()


def test_a_chosen_option_shows_that_it_has_the_focus(window, program):
    page = show(window, program, "question-0")
    card = next(b for b in Hand(window).shown(Button, page) if b.words == "Wash my hands")
    card.click()
    light = TOKENS.themes["light"]
    assert edge(card) == light.accent
    assert edge(card, QStyle.StateFlag.State_HasFocus) == light.focus


def test_a_digit_chooses_the_option_at_its_place(window, program):
    page = show(window, program, "question-0")
    QTest.keyClick(page, Qt.Key.Key_2)
    assert program.learning.drafts["hands-1"] == Chosen((0,))


@pytest.mark.parametrize(
    ("number", "draft"),
    [
        (0, Chosen((3,))),
        (1, Chosen((0, 2))),
        (3, Ordered((4, 3, 2, 1, 0))),
        (4, Matched((2, -1, -1))),
        (5, Words("1.")),
        (6, Words(" 99")),
    ],
)
def test_after_a_pulled_plug_the_same_words_stand_there(window, program, number, draft):
    program.learning.drafts[ITEMS[number].id] = draft
    page = show(window, program, f"question-{number}")
    shown = page._editor.answer()
    if isinstance(draft, Words):
        assert page._editor.typed() == draft.text
    elif isinstance(draft, Matched):
        assert shown is None
        assert page._editor._paired == [2, -1, -1]
    else:
        assert shown == draft


def test_order_by_buttons_and_by_dragging(window, program):
    page = show(window, program, "question-3")
    rows = page._editor._rows
    hand = Hand(window)
    hand.press(rows[0].down)
    assert program.learning.drafts["hands-3"] == Ordered((0, 1, 2, 4, 3))
    last = page._editor._rows[-1]
    page.reveal(last)
    deliver()
    QTest.mousePress(last, Qt.MouseButton.LeftButton, pos=last.rect().center())
    QTest.mouseMove(last, last.rect().center() - last.rect().bottomLeft() * 1)
    deliver()
    QTest.mouseRelease(last, Qt.MouseButton.LeftButton)
    assert program.learning.drafts["hands-3"] == Ordered((0, 1, 2, 3, 4))


def test_a_whole_quiz_with_the_pointer(window, program):
    hand = Hand(window)
    hand.press(next(b for b in hand.shown(Button) if b.words == "Amina Diallo"))
    assert isinstance(window.page, TodayPage)
    hand.go(StartAsked(Purpose.SHIFT_QUIZ))
    for _ in ITEMS:
        assert isinstance(window.page, QuestionPage)
        hand.go(Submitted)
        hand.go(NextAsked)
    assert isinstance(window.page, FinishedPage)
    assert len(program.learning.given) == len(ITEMS)


def test_interrupted_question_is_offered_again(window, program):
    show(window, program, "question-4")
    program.learning.resumable = Purpose.SHIFT_QUIZ
    hand = Hand(window)
    hand.press(next(b for b in hand.shown(Button) if b.words == "Stop for now"))
    hand.go(Go(places.Today()))
    hand.press(next(b for b in hand.shown(Button, window.page) if b.words == "Go on"))
    assert window.page.question.item == ITEMS[4]


def test_what_was_typed_stays_when_the_disk_fails(window, program):
    page = show(window, program, "question-6")
    hand = Hand(window)
    QTest.keyClicks(hand.shown(QLineEdit)[0], "999")
    program.learning.error = OSError("disk full")
    hand.main()
    assert hand.shown(QLineEdit)[0].text() == "999"
    assert any("Nothing you did is lost" in text.text() for text in hand.shown(Text, page))
    hand.press(next(b for b in hand.shown(Button) if b.words == "Try again"))
    assert program.learning.given[-1][1] == Words("999")


def test_the_window_is_never_larger_than_the_screen(window):
    room = window.screen().availableGeometry()  # 800 x 800 offscreen
    window.resize(room.width() + 100, room.height() + 100)
    window.appear(kiosk=False)
    deliver()
    assert room.contains(window.geometry())


def test_leaving_takes_the_pages_of_the_person_away(window, program):
    page = show(window, program, places.Progress())
    Hand(window).go(places.People())
    assert not isValid(page)
    assert window.navigator.card is None


def test_number_keys_and_wrong_number_are_not_lost(window, program):
    page = show(window, program, "question-5")
    hand = Hand(window)
    for key in ("2", "0"):
        hand.press(next(b for b in hand.shown(Button, page) if b.words == key))
    hand.main()
    assert program.learning.given[-1][1] == Number(20.0)


@pytest.mark.parametrize("new", DARK, ids=look_id)
def test_nothing_is_cut_when_an_open_window_changes_its_looks(window, program, new):
    """As for each person who looks at it in another way than the one before; the audits above begin as they go on."""
    show(window, program, places.Today())
    window.navigator.dress(new)
    deliver()
    assert not cut(window)
    assert not runs_off(window)
    show(window, program, "question-4", new)
    assert not cut(window)
    assert not runs_off(window)


def test_text_size_changes_at_once(window, program):
    show(window, program, places.Today())
    before = window.page.heading.fontMetrics().height()
    window.navigator.dress(Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL))
    deliver()
    assert window.page.heading.fontMetrics().height() > 1.8 * before


def test_more_than_twelve_people_can_be_searched(window, program):
    for name in ("Fatma", "Grace", "Hana", "Ivo", "Jana", "Kofi", "Li", "Mona"):
        program.accounts.add(name=name)
    page = show(window, program, places.People())
    QTest.keyClicks(Hand(window).shown(QLineEdit)[0], "kof")
    deliver()
    assert [b.words for b in Hand(window).shown(Button, page) if b.property("kind") == "tile"] == ["Kofi"]


@pytest.mark.parametrize(
    ("words", "done", "told"), [("I did it", True, "Well done."), ("Not any more", False, "Fine.")]
)
def test_a_task_for_the_shift_is_left_from_today(window, program, words, done, told):
    page = show(window, program, "tasks")
    assert sum(label.text() == TASKS[0].task for label in page.findChildren(Text)) == 2
    tab_to(window, words).click()
    deliver()
    assert program.learning.inside == [("leave_task", "hands-1", done)]
    shown = [label.text() for label in Hand(window).shown(Text, page)]
    assert any(text.startswith(told) for text in shown)
    assert shown.count(TASKS[1].task) == 1, "the other one stays"
