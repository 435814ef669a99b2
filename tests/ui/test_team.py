# SPDX-License-Identifier: Apache-2.0
"""Looking after people: finding one, one decision at a time; with fakes, and on a real program."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.errors import Refusal
from app.people.team import Deed
from app.preferences import Preferences, Theme
from app.record.errors import DiskFull
from app.record.home import Home
from app.rights import Right, Role
from tests.ui.conftest import deliver
from tests.ui.fakes import BADGE, TEMPORARY, FakeProgram, Immediate
from tests.ui.team_pages import open_deed, open_joining, open_person
from tests.ui.test_presenters import FakeGuide, FakeView, Later
from ui.compose import assemble
from ui.window import places
from ui.window.aid_intents import ProgrammeStarts
from ui.window.hand import Hand
from ui.window.intents import (
    Confirmed,
    Go,
    LookChosen,
    PersonChosen,
    PersonSought,
    Retry,
)
from ui.window.lead_places import Lead
from ui.window.main_window import build_window
from ui.window.pages.deeds import ConfirmPage, GlassPage, ResetPage
from ui.window.pages.finder import RowTile
from ui.window.pages.lead import LeadPage
from ui.window.pages.merge import MergePage
from ui.window.pages.person import KeptPage, PersonPage
from ui.window.pages.team import TeamPage
from ui.window.pages.today import TodayPage
from ui.window.presenters.team import SHOWN, TeamPresenter
from ui.window.problems import PEOPLE, refused
from ui.window.team_words import deed_words, done_words, way_words
from ui.window.troubles import person_trouble
from ui.window.widgets.basic import Button, Text
from ui.window_ports import window_ports

LIGHT = Preferences(theme=Theme.LIGHT)
WHY = "She is on the floor and cannot speak."


def come_in(window, program, who="p0"):
    window.navigator.to(places.SignedIn(program.accounts.people[who], LIGHT))
    deliver()


@pytest.fixture
def team(window, program):
    """Somebody who looks after people is signed in."""
    come_in(window, program)
    return program.team


def said(window):
    deliver()
    return "\n".join(text.text() for text in Hand(window).shown(Text, window.page))


def buttons(window):
    deliver()
    return [button.words for button in Hand(window).shown(Button, window.page)]


def offered(window):
    deliver()
    return {
        button.value.place.deed
        for button in Hand(window).shown(Button, window.page)
        if isinstance(button.value, Go) and isinstance(button.value.place, places.ForPerson)
    }


def press(window, words):
    deliver()
    Hand(window).press(next(b for b in Hand(window).shown(Button, window.page) if b.words == words))


# --- finding people


def test_the_way_is_offered_to_those_only_who_look_after_people(window, program):
    come_in(window, program)
    assert "My team" in buttons(window)
    program.team.allowed = False
    window.navigator.to(places.Today())
    deliver()
    assert "My team" not in buttons(window)


def test_from_today_to_a_person_and_back_to_what_was_typed(window, program, team):
    hand = Hand(window)
    hand.go(Go(Lead()))
    hand.go(Go(places.Team()))
    assert isinstance(window.page, TeamPage)
    QTest.keyClicks(window.page.findChild(QLineEdit), "ben")
    deliver()
    assert [tile.words for tile in hand.shown(RowTile)] == ["Ben Okafor"]
    hand.go(PersonChosen)
    assert isinstance(window.page, PersonPage)
    assert window.page.heading.text() == "Ben Okafor"
    press(window, "Back")
    assert window.page.findChild(QLineEdit).text() == "ben"
    press(window, "Back")
    assert isinstance(window.page, LeadPage)
    press(window, "To Today")
    assert isinstance(window.page, TodayPage)


def test_who_left_is_shown_when_asked_for(window, program, team):
    Hand(window).go(Go(Lead()))
    Hand(window).go(Go(places.Team()))
    assert "Derya Şahin" not in buttons(window)
    press(window, "Show who has left too")
    gone = next(tile for tile in Hand(window).shown(RowTile) if tile.words == "Derya Şahin")
    assert gone.accessibleDescription() == "Learner · has left"
    press(window, "Show only who is here")
    assert "Derya Şahin" not in buttons(window)


def test_role_and_other_site_stand_on_the_tile_and_go_with_the_next_person(window, program, team):
    team.site_of["p1"] = "Haus Nord"
    Hand(window).go(Go(Lead()))
    Hand(window).go(Go(places.Team()))
    tiles = Hand(window).shown(RowTile)
    assert [tile.accessibleDescription() for tile in tiles[:2]] == ["Learner", "Learner · Haus Nord"]
    window.page.findChild(QLineEdit).setText("élodie")
    deliver()
    assert [tile.accessibleDescription() for tile in Hand(window).shown(RowTile)] == ["Supervisor"]
    window.page.findChild(QLineEdit).setText("nobody at all")
    deliver()
    assert "Nobody with this name." in said(window)


def test_of_many_a_screenful_is_shown_and_the_rest_is_counted(window, program, team):
    for number in range(40):
        program.accounts.add(name=f"Person {number}")
    Hand(window).go(Go(Lead()))
    Hand(window).go(Go(places.Team()))
    assert len(Hand(window).shown(RowTile)) == SHOWN
    assert "28 more. Type the first letters of the name." in said(window)  # 4 are here, 40 were added


def test_while_one_search_runs_only_the_newest_waits():
    later, view = Later(), FakeView()
    program = FakeProgram(later)
    presenter = TeamPresenter(program.ports(), FakeGuide(), view)
    presenter.open()
    for text in ("b", "be", "ben"):
        presenter.handle(PersonSought(text))
    while later.asked:
        later.step()
    assert [text for text, _ in program.team.searched] == ["", "ben"]
    assert [row.card.name for row in view.named("show_found")[-1][0].rows] == ["Ben Okafor"]


def test_a_search_that_failed_can_be_tried_again():
    program, view = FakeProgram(), FakeView()
    program.team.error = OSError("disk")
    presenter = TeamPresenter(program.ports(), FakeGuide(), view)
    presenter.open()
    assert not view.named("show_found")
    presenter.handle(Retry())
    assert len(view.named("show_found")[0][0].rows) == 4


def test_the_list_is_read_again_when_one_comes_back_to_it(window, program, team):
    Hand(window).go(Go(Lead()))
    Hand(window).go(Go(places.Team()))
    open_deed(window, program, Deed.LEAVE)
    window.page.intent.emit(Confirmed())
    deliver()
    assert team.done == [("leave", "p1")]
    press(window, "Back")
    assert "Ben Okafor" not in buttons(window)


# --- one person


def test_the_page_says_what_is_known_and_that_the_look_is_seen(window, program, team):
    open_person(window, program)
    assert "Ben Okafor can see in My data that you opened this page." in said(window)
    for words in ("Learner", "Works at Riverside", "Language: English", "Signs in with a PIN", "Has a badge"):
        assert words in said(window)
    assert team.looked == ["p1"]
    window.navigator.to(places.Look())
    window.navigator.to(places.Back())
    assert team.looked == ["p1"], "coming back is no other look"


@pytest.mark.parametrize(
    ("pin", "role", "words"),
    [
        ("", Role.LEARNER, "Has no PIN: whoever presses the name comes in"),
        ("", Role.SUPERVISOR, "Has no PIN yet, and may do no more than a learner until there is one"),
        ("p:1-2-3-4", Role.LEARNER, "Signs in with pictures"),
        (TEMPORARY, Role.LEARNER, "Has a temporary PIN, and chooses another one at the next visit"),
    ],
)
def test_how_somebody_signs_in(program, pin, role, words):
    program.accounts.pins = {"p1": pin} if pin else {}
    program.accounts.temporary = {"p1"} if pin == TEMPORARY else set()
    program.team.roles["p1"] = role
    person = program.team.person("p1")
    assert way_words(person) == words
    assert (deed_words(Deed.RESET_PIN, person).button == "Give a first PIN") == (not pin)


def test_nothing_is_offered_that_would_be_refused(window, program, team):
    for deeds in (frozenset(), frozenset({Deed.RESET_PIN}), frozenset({Deed.MOVE, Deed.MERGE})):
        team.deeds, team.behind_glass = deeds, frozenset()
        window.navigator.to(places.Person(program.accounts.people["p1"]))
        deliver()
        assert offered(window) == deeds
        assert ("There is nothing that you can change here." in said(window)) == (not deeds)


def test_of_somebody_from_another_site_little_is_said(window, program, team):
    team.near, team.deeds = False, frozenset()
    team.site_of["p1"] = "Haus Nord"
    window.navigator.to(places.Person(program.accounts.people["p1"]))
    deliver()
    assert "Works at another place: Haus Nord" in said(window)
    assert "Signs in" not in said(window)
    assert offered(window) == {Deed.SEE_KEPT}, "with a reason"


def test_a_page_in_another_language_is_made_anew_in_its_place(window, program, team):
    Hand(window).go(Go(Lead()))
    Hand(window).go(Go(places.Team()))
    open_person(window, program)
    window.navigator.to(places.Look())
    window.page.intent.emit(LookChosen(Theme.LIGHT, LIGHT.text_size, "ar"))
    deliver()
    window.navigator.to(places.Back())
    assert isinstance(window.page, PersonPage)
    window.navigator.to(places.Back())
    assert isinstance(window.page, TeamPage)


# --- deeds


def test_back_changes_nothing_and_yes_does_it_and_says_so(window, program, team):
    for deed in (Deed.LEAVE, Deed.COME_BACK, Deed.REVOKE_BADGES):
        before = list(team.done)
        open_deed(window, program, deed)
        assert isinstance(window.page, ConfirmPage)
        press(window, "Back")
        assert isinstance(window.page, PersonPage)
        assert team.done == before
        assert BADGE in program.accounts.badges
        open_deed(window, program, deed)
        Hand(window).main()
        assert isinstance(window.page, PersonPage)
        assert done_words(deed, "Ben Okafor") in said(window)
    assert team.done == [("leave", "p1"), ("come_back", "p1")]
    assert not program.accounts.badges


@pytest.mark.parametrize(
    ("notes", "words"),
    [
        (0, "No private notes are lost: there are none."),
        (1, "1 private note of Ben Okafor cannot be read again without the recovery code on paper."),
    ],
)
def test_none_and_one_note_are_said_too(qtbot, program, notes, words):
    page = ResetPage(program.team.person("p1"))
    qtbot.addWidget(page)
    assert page.foot_buttons()[-1].words == "Back", "nothing can be done before it is said what is lost"
    page.show_loss(notes)
    assert words in [text.text() for text in page.findChildren(Text)]


def test_what_a_reset_loses_is_said_before_it_is_done(window, program, team):
    open_deed(window, program, Deed.RESET_PIN)
    words = "3 private notes of Ben Okafor cannot be read again without the recovery code on paper."
    assert words in said(window)
    assert program.accounts.pins["p1"] == "1234"
    Hand(window).go(Confirmed())
    assert f"{TEMPORARY[:3]}\n{TEMPORARY[3:]}" in said(window)
    assert words not in said(window)
    assert "works for 24 hours" in said(window)
    Hand(window).main()
    assert isinstance(window.page, PersonPage)
    assert "Has a temporary PIN" in said(window)
    assert TEMPORARY[:3] not in said(window)


def test_a_badge_is_written_and_the_page_says_where(window, program, team, tmp_path):
    program.copies = tmp_path
    open_deed(window, program, Deed.GIVE_BADGE, confirm=True)
    deliver()
    (file,) = tmp_path.iterdir()
    assert "Ben Okafor" in file.read_text(encoding="utf-8")
    assert re.sub(r"\s", "", BADGE) in re.sub(r"\s", "", file.read_text(encoding="utf-8"))
    assert f"{tmp_path.name} › {file.name}" in said(window)
    open_deed(window, program, Deed.GIVE_BADGE, confirm=True)
    assert len(list(tmp_path.iterdir())) == 2, "nothing is replaced"


def test_where_no_card_can_be_written_the_old_badge_still_works(window, program, team, tmp_path):
    program.copies = tmp_path / "gone"
    open_deed(window, program, Deed.GIVE_BADGE, confirm=True)
    deliver()
    assert "could not be written here" in said(window)
    assert program.accounts.badges == {BADGE: "p1"}


def test_a_badge_whose_card_was_not_written_does_not_work(window, program, team, tmp_path, monkeypatch):
    def full(*_args, **_named):
        raise DiskFull(file="stepwell-badge.html")

    monkeypatch.setattr("ui.badge_files.write_whole", full)
    program.copies = tmp_path
    open_deed(window, program, Deed.GIVE_BADGE, confirm=True)
    assert "could not be written here" in said(window)
    assert not program.accounts.badges
    assert not list(tmp_path.iterdir())


def test_a_role_is_chosen_and_what_it_may_is_said(window, program, team):
    open_deed(window, program, Deed.SET_ROLE)
    act = window.page.foot_buttons()[-1]
    assert not act.isEnabled()
    press(window, "Supervisor")
    assert "Also sees what people here are learning" in said(window)
    Hand(window).main()
    assert team.done == [("set_role", "p1", "", "supervisor")]


def test_a_known_site_is_filled_in_and_the_same_one_is_no_move(window, program, team):
    open_deed(window, program, Deed.MOVE)
    act = window.page.foot_buttons()[-1]
    line = window.page.findChild(QLineEdit)
    line.setText(" Riverside ")
    assert not act.isEnabled()
    press(window, "Haus Nord")
    assert line.text() == "Haus Nord"
    Hand(window).main()
    assert team.done == [("move", "p1", "Haus Nord")]


def test_the_glass_needs_a_reason_and_then_leads_to_the_deed(window, program, team):
    open_deed(window, program, Deed.SEE_KEPT, glass=True)
    assert isinstance(window.page, GlassPage)
    act = window.page.foot_buttons()[-1]
    window.page.findChild(QLineEdit).setText("  urgent   ")
    assert not act.isEnabled()
    window.page.findChild(QLineEdit).setText(WHY)
    Hand(window).press(act)
    assert team.done == [("break_glass", Right.SEE_PERSON, "p1", WHY)]
    assert isinstance(window.page, KeptPage)
    assert "Safe food: about 45 min left" in said(window)
    assert "Answers, lessons and goals: 3" in said(window)


def test_two_people_are_made_one_after_reading_what_goes(window, program, team):
    open_joining(window, program)
    deliver()
    assert isinstance(window.page, MergePage)
    assert window.page.heading.text() == "Make Ben Okafor and Carla Ruiz one person?"
    assert "2 private notes of Ben Okafor are erased for good" in said(window)
    press(window, "Back")
    assert "Carla Ruiz" in buttons(window)
    assert "Ben Okafor" not in buttons(window), "nobody is made one with themselves"
    assert not team.done
    Hand(window).go(PersonChosen(program.accounts.people["p2"]))
    press(window, "Make them one")
    assert team.done == [("merge", "p1", "p2")]
    assert window.page.heading.text() == "Carla Ruiz"


def test_a_refusal_is_said_plainly_and_not_tried_again(window, program, team):
    open_deed(window, program, Deed.LEAVE)
    team.error = Refusal("has_left")
    window.page.intent.emit(Confirmed())
    assert "This person has left. Take them back first." in said(window)
    assert "Try again" not in buttons(window)


def test_every_refusal_about_a_person_has_a_sentence_of_its_own():
    sentences = {code: person_trouble(refused(Refusal(code))) for code in PEOPLE}
    assert all(sentences.values())
    assert len(set(sentences.values())) == len(PEOPLE)


def test_every_deed_has_words_for_a_person(program):
    found = [deed_words(deed, program.team.person("p1")) for deed in Deed]
    assert len({words.button for words in found}) == len(Deed)
    assert all("Ben Okafor" in words.title for words in found)
    assert not any("{" in "".join((words.title, *words.lines, words.act)) for words in found)


def test_a_whole_reset_with_the_keyboard_alone(window, program, team):
    window.activateWindow()
    window.navigator.to(places.Team())
    deliver()
    for words, key in (
        ("Ben Okafor", Qt.Key.Key_Return),
        ("Reset the PIN", Qt.Key.Key_Space),
        ("Reset the PIN", Qt.Key.Key_Return),
        ("Done", Qt.Key.Key_Return),
    ):
        for _ in range(40):
            found = window.focusWidget()
            if isinstance(found, Button) and found.words == words:
                break
            QTest.keyClick(found or window, Qt.Key.Key_Tab)
        QTest.keyClick(window.focusWidget(), key)
        deliver()
    assert program.accounts.pins["p1"] == TEMPORARY
    assert isinstance(window.page, PersonPage)


# --- on a real program


class Counter:
    """The real window on a real program."""

    def __init__(self, program, copies):
        self.program = program
        self.window = build_window(window_ports(program, Immediate(), copies=lambda: copies))
        self.window.show()

    def sign_in(self, who, pin):
        assert self.program.accounts.sign_in(who.id, pin).ok
        self.window.navigator.to(places.SignedIn(who, LIGHT))
        self.window.navigator.to(places.Today())
        deliver()

    def end(self):
        self.window.close()
        self.window.deleteLater()
        deliver()
        QApplication.processEvents()


@pytest.fixture
def counter(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    program = assemble(Home(tmp_path / "home"), actor=None)
    counter = Counter(program, tmp_path)
    yield counter
    counter.end()
    program.close()


def test_a_supervisor_resets_a_pin_and_the_learner_sees_who_looked(counter):
    program, window = counter.program, counter.window
    ana = program.accounts.add(name="Ana", pin="2468")
    sue = program.accounts.add(name="Sue", role="supervisor", pin="8642")
    program.accounts.add(name="Olga", role="operator")
    counter.sign_in(sue, "8642")
    press(window, "My team")
    press(window, "People here")
    Hand(window).go(PersonChosen(ana))
    assert offered(window) == {Deed.HOW_FAR, Deed.OBSERVE, Deed.RESET_PIN, Deed.SEE_KEPT, Deed.ENROL}
    press(window, "What is kept, and goals")
    assert "What Ana learns from is not on this device." in said(window)
    assert "Answers, lessons and goals: 1" in said(window)
    press(window, "Back")
    press(window, "Reset the PIN")
    assert "No private notes are lost" in said(window)
    Hand(window).main()
    pin = "".join(re.findall(r"^\d{3}$", said(window), re.MULTILINE))
    assert len(pin) == 6
    Hand(window).main()
    assert "Has a temporary PIN" in said(window)
    window.navigator.to(places.People())

    assert not program.accounts.sign_in(ana.id, "2468").ok
    assert program.accounts.sign_in(ana.id, pin).must_change
    assert program.accounts.change_secret(ana.id, pin, "1379").ok
    counter.sign_in(ana, "1379")
    assert "My team" not in buttons(window)
    window.navigator.to(places.MyData())
    deliver()
    window.page.rest.finish()
    press(window, "Who looked at what is about you")
    assert "Sue (supervisor): your page, today at" in said(window)
    assert "Sue (supervisor): what is kept about you, today at" in said(window)

    window.navigator.to(places.Team())  # forced: no button leads there
    deliver()
    assert "Your role does not allow this here" in said(window)
    window.navigator.to(places.Person(sue))
    deliver()
    assert "Your role does not allow this here" in said(window)
    for code in ("reset_pin", "loses_on_reset", "issue_badge"):
        with pytest.raises(Refusal, match="not_allowed"):
            getattr(program.accounts, code)(sue.id)


def test_an_operator_without_a_pin_is_not_shown_the_way(counter):
    olga = counter.program.accounts.add(name="Olga", role="operator")
    counter.sign_in(olga, "")
    assert "My team" not in buttons(counter.window)
    with pytest.raises(Refusal, match="not_allowed"):
        counter.program.team.person(olga.id)


def test_a_programme_is_started_for_somebody(window, program):
    come_in(window, program)
    open_deed(window, program, Deed.PROGRAMME)
    assert "is in it already" in said(window)
    Hand(window).go(ProgrammeStarts("weeks"))
    deliver()
    assert program.planning.started == [("p1", "weeks")]
    assert isinstance(window.page, PersonPage)
