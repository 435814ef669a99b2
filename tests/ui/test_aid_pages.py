# SPDX-License-Identifier: Apache-2.0
"""Things to look up in the window: what a tap opens, what a sheet holds, and the way back."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument

from app.aids.views import FOR_LEADERS, AidKind
from app.goals.views import RoleOffer
from app.preferences import Preferences, TextSize, Theme
from app.previewing import Preview, Stop, StopKind
from app.resuming.left import Spot
from content_packs.starter import starter_folders, starter_source
from tests.ui.aid_pages import ADDRESS, CARDS, COACH, HUDDLE, LINK, MORE_AID_PAGES, NEXT, NOW, ROLE, TEXT, document
from tests.ui.audits import cut, runs_off, unfit
from tests.ui.conftest import deliver
from ui.huddle_sheets import WORDS, sheet_html, write_sheet
from ui.window import places
from ui.window.aid_intents import AidAsked, RoleWanted, SheetAsked
from ui.window.aid_places import AtAid, ToLookUp
from ui.window.goal_places import GoalsSurvey, SurveyPart
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.aid import CoachPage, DocumentPage, HuddlePage
from ui.window.pages.aids import LookUpPage
from ui.window.pages.goal_survey import RolesPage
from ui.window.pages.lead import LeadPage
from ui.window.pages.today import TodayPage
from ui.window.pages.way import RolePage
from ui.window.preview.stage import Stage
from ui.window.spots import spot_of
from ui.window.widgets.address import AddressCard
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.pdf_pages import PdfPages

SAID = {word: word.title() for word in WORDS}


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def said(hand):
    return " ".join(text.text() for text in hand.shown(Text, hand.page) if text.text())


def test_today_leads_there_where_there_is_something(hand, program):
    assert hand.find(Go(ToLookUp())) is None
    program.aids.cards = CARDS
    hand.window.navigator.to(places.Today())
    hand.settle()
    hand.go(Go(ToLookUp()))
    assert isinstance(hand.page, LookUpPage)
    assert {b.value.kind for b in hand.shown(Button, hand.page) if isinstance(b.value, AidAsked)} == set(AidKind)


def test_a_tap_opens_and_back_returns_to_the_list(hand, program):
    program.aids.cards = CARDS
    program.aids.views[AidKind.COACH, "coach"] = COACH
    hand.window.navigator.to(ToLookUp())
    hand.settle()
    hand.press(next(b for b in hand.shown(Button, hand.page) if b.value == AidAsked(AidKind.COACH, "care", "coach")))
    assert isinstance(hand.page, CoachPage)
    hand.go(Go(places.Back()))
    assert isinstance(hand.page, LookUpPage)


def test_from_the_team_what_is_for_leaders_comes_first_and_back_leads_to_the_team(hand, program):
    program.aids.cards = CARDS
    program.aids.views[AidKind.COACH, "coach"] = COACH
    hand.window.navigator.to(Lead())
    hand.settle()
    hand.go(Go(ToLookUp(leads=True)))
    offered = [b.value.kind for b in hand.shown(Button, hand.page) if isinstance(b.value, AidAsked)]
    assert offered[0] in FOR_LEADERS
    assert set(offered) == set(AidKind)
    hand.press(next(b for b in hand.shown(Button, hand.page) if b.value == AidAsked(AidKind.COACH, "care", "coach")))
    hand.go(Go(places.Back()))
    assert isinstance(hand.page, LookUpPage)
    assert spot_of(hand.window.navigator._screens[-1].place) == Spot(kind="to_look_up", ids={"from": "team"})
    hand.go(Go(Lead()))
    assert isinstance(hand.page, LeadPage)


def test_in_another_language_the_way_back_is_the_same_thing_in_that_language(hand, program):
    program.aids.views[AidKind.COACH, COACH.coach.id] = COACH
    hand.window.navigator.to(AtAid(COACH))
    hand.window.navigator.to(places.Look())
    hand.window.navigator.dress(Preferences(theme=Theme.LIGHT, language="es"))
    hand.settle()
    hand.window.navigator.to(places.Back())
    hand.settle()
    assert isinstance(hand.page, CoachPage)
    assert program.aids.calls[-1] == ("open", AidKind.COACH, COACH.pack, COACH.coach.id), "anew, in the new language"
    hand.window.navigator.dress(Preferences(theme=Theme.LIGHT))


def test_goals_lead_to_roles_and_a_role_to_the_next_and_to_its_modules(hand, program):
    program.aids.role_cards = (NOW, NEXT)
    program.aids.views[AidKind.ROLE, "helper"] = ROLE
    program.aids.views[AidKind.ROLE, "lead"] = msgspec.structs.replace(ROLE, card=NEXT, onward=None)
    program.goals.roles = (RoleOffer(card=NOW, modules=("food",)), RoleOffer(card=NEXT, modules=()))
    hand.window.navigator.to(GoalsSurvey(SurveyPart.ROLES, alone=True))
    hand.settle()
    assert "Your role now. 2 of 4 are there" in said(hand)
    hand.go(AidAsked(AidKind.ROLE, "care", "helper"))
    assert isinstance(hand.page, RolePage)
    words = said(hand)
    assert words.index("Know when to clean your hands: still to learn") < words.index("Ask before you help")
    assert "To have begun is enough for this role." in words
    hand.go(AidAsked(AidKind.ROLE, "care", "lead"))
    hand.go(Go(places.Back()))
    hand.go(Go(places.Back()))
    assert isinstance(hand.page, RolesPage)
    hand.go(AidAsked(AidKind.ROLE, "care", "helper"))
    hand.go(RoleWanted)
    assert [goal.module for goal in program.learning.plan.goals] == ["food", "clean-hands"]


def test_an_address_is_shown_drawn_and_copied_and_never_opened(hand, program):
    hand.window.navigator.to(AtAid(ADDRESS))
    hand.settle()
    card = hand.shown(AddressCard, hand.page)[0]
    plain = [
        text.text().translate(dict.fromkeys(b"\n", "") | {0x2066: "", 0x2069: ""}) for text in hand.shown(Text, card)
    ]
    assert LINK in plain
    hand.press(next(b for b in hand.shown(Button, card) if b.words == "Copy the address"))
    assert QGuiApplication.clipboard().text() == LINK


def test_a_document_shows_its_text_and_its_pages(hand, program):
    hand.window.navigator.to(AtAid(TEXT))
    hand.settle()
    assert "By The tests. Licence: CC-BY-4.0" in said(hand)
    program.aids.files["media/card.pdf"] = write_pdf()
    hand.window.navigator.to(AtAid(document(file="media/card.pdf")))
    hand.settle()
    assert isinstance(hand.page, DocumentPage)
    pages = hand.shown(PdfPages, hand.page)[0]
    assert pages.pages
    assert "Say" in pages.words


def write_pdf():
    from ui.copy_pdf import pdf

    return pdf(sheet_html(HUDDLE.huddle, HUDDLE.topics, SAID), "H", right_to_left=False)


def test_a_sheet_is_a_pdf_with_all_of_it_and_replaces_nothing(hand, program, tmp_path):
    program.copies = tmp_path
    hand.window.navigator.to(AtAid(HUDDLE))
    hand.settle()
    assert isinstance(hand.page, HuddlePage)
    hand.go(SheetAsked)
    hand.go(SheetAsked)
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == ["stepwell-huddle-stomach-bug-2.pdf", "stepwell-huddle-stomach-bug.pdf"]
    read = QPdfDocument()
    read.load(str(tmp_path / names[1]))
    text = " ".join(" ".join(read.getAllText(page).text() for page in range(read.pageCount())).split())
    assert "A stomach bug <goes> round" in text
    assert all(f"{number}: She rings" in text for number in range(5))
    assert "Notes" in text
    assert names[0] in said(hand)


def test_a_sheet_that_cannot_be_written_is_said_so(hand, program, tmp_path):
    program.copies = tmp_path / "none" / "none"
    hand.window.navigator.to(AtAid(HUDDLE))
    hand.settle()
    hand.go(SheetAsked)
    assert "The sheet could not be written." in said(hand)


@pytest.mark.dressed
@pytest.mark.soak
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
@pytest.mark.parametrize("place", MORE_AID_PAGES)
def test_nothing_is_cut_nameless_or_small(window, program, place, size, language):
    look = Preferences(theme=Theme.DARK, text_size=size, language=language)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], look))
    MORE_AID_PAGES[place](window, program)
    deliver()
    assert not cut(window)
    assert not runs_off(window)
    assert not unfit(window)


@pytest.mark.parametrize("mirrored", [False, True])
def test_what_a_pack_says_is_text_on_the_sheet(tmp_path, qapp, mirrored):
    huddle = msgspec.structs.replace(HUDDLE.huddle, talk="<script>x</script> & <img src='a'>")
    page = sheet_html(huddle, ("<b>",), SAID)
    assert "<script" not in page
    assert "<img" not in page
    assert write_sheet(huddle, (), SAID, tmp_path, right_to_left=mirrored).read_bytes().startswith(b"%PDF")


def test_the_preview_of_authors_shows_them_on_the_same_pages(qtbot):
    pack = starter_source(starter_folders()[0]).pack
    stage, preview = Stage(), Preview(pack)
    qtbot.addWidget(stage)
    stops = [stop for stop in preview.stops() if stop.kind is StopKind.AID]
    assert all(stage.show_stop(preview, stop, lambda _path: None) for stop in stops[::-1])
    assert {stop.id.partition("/")[0] for stop in stops} == {kind.value for kind in AidKind}
    assert not stage.show_stop(preview, Stop(StopKind.AID, "huddle/none", "None"), lambda _path: None)


def test_a_programme_that_is_offered_is_started_and_leads_to_today(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    MORE_AID_PAGES["programme to start"](window, program)
    deliver()
    Hand(window).main()
    deliver()
    assert program.planning.started == ["weeks"]
    assert isinstance(window.page, TodayPage)
