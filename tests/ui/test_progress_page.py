# SPDX-License-Identifier: Apache-2.0
"""What I know so far, for one who has only just begun."""

import msgspec
import pytest

from app.views import Level
from tests.ui.conftest import deliver
from tests.ui.fakes import FakeLearning
from ui.window.pages.progress import FADING, ProgressPage, fades
from ui.window.pages.report import ReportPage
from ui.window.pages.today import TodayPage
from ui.window.widgets.band import Band
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.waiting_card import WaitingCard

pytestmark = pytest.mark.usefixtures("window")  # which is English, whatever was shown before


@pytest.mark.parametrize(
    ("done", "said"),
    [
        ({"answers": 0, "lessons": 0, "shifts": 0, "minutes": 0}, "Nothing yet. What you learn will show here."),
        (
            {"answers": 0, "lessons": 1, "shifts": 1, "minutes": 3},
            "You have read one lesson. That was in one shift. It took about 3 minutes.",
        ),
    ],
)
def test_who_is_new_is_shown_no_row_of_noughts(qtbot, done, said):
    page = ProgressPage()
    qtbot.addWidget(page)
    assert page._sum(msgspec.structs.replace(FakeLearning().progress("p0"), **done)) == said


def rows(*fresh, level=Level.SECURE):
    """Return one row for each, with titles by their order."""
    one = FakeLearning().progress("p0").skills[0]
    return tuple(
        msgspec.structs.replace(one, title=f"Thing {number}", asked=2, right=2, fresh=each, level=level)
        for number, each in enumerate(fresh)
    )


def test_what_fades_stands_first_the_nearest_to_being_forgotten_above(qtbot):
    page = ProgressPage()
    qtbot.addWidget(page)
    skills = rows(0.95, 0.8, 0.5, None, 0.7, 0.6, 0.85, 0.4) + rows(0.1, level=Level.START)
    assert [row.title for row in fades(skills)] == [f"Thing {number}" for number in (7, 2, 5, 4, 1, 6)]
    page.show_progress(msgspec.structs.replace(FakeLearning().progress("p0"), skills=skills))
    words = [text.text() for text in page.findChildren(Text)]
    head, note = (
        words.index("It may be about to fade:"),
        words.index("Worth practising"),
    )
    listed = [each for each in words[head:note] if each.startswith("Thing ")]
    assert listed == [f"Thing {number}" for number in (7, 2, 5, 4, 1)][:FADING]
    assert "And 1 more below." in words[head:note]
    assert any("The line across it is our best guess." in each for each in words)


def test_nothing_is_said_to_fade_where_all_is_fresh(qtbot):
    page = ProgressPage()
    qtbot.addWidget(page)
    page.show_progress(msgspec.structs.replace(FakeLearning().progress("p0"), skills=rows(0.95)))
    words = [text.text() for text in page.findChildren(Text)]
    assert "It may be about to fade:" not in words
    assert "Nothing that you know is fading now." in words


def test_what_was_answered_wrong_stands_above_and_what_was_never_asked_has_no_bar(qtbot):
    page = ProgressPage()
    qtbot.addWidget(page)
    one = rows(None)[0]
    never = msgspec.structs.replace(one, title="Never", asked=0, right=0, p=0.84, level=Level.PRACTISE)
    wrong = msgspec.structs.replace(one, title="Wrong", asked=1, right=0, p=0.5, level=Level.NOT_SURE)
    right = msgspec.structs.replace(one, title="Right", asked=1, right=1, p=0.93, level=Level.PRACTISE)
    page.show_progress(msgspec.structs.replace(FakeLearning().progress("p0"), skills=(never, wrong, right)))
    words = [text.text() for text in page.findChildren(Text)]
    assert words[words.index("Worth practising") + 1] == "Wrong"
    for told in ("Never: We are not sure yet", "Wrong: Practise a little more", "Right: You probably know this"):
        assert told in words
    assert [band.accessibleName().partition(":")[0] for band in page.findChildren(Band)] == ["Wrong", "Right"]


def test_the_way_to_what_i_know_stands_before_the_path(qtbot):
    page = TodayPage()
    qtbot.addWidget(page)
    page.show_today(FakeLearning().today("p0"))
    order = [text.text() for text in page.findChildren(Text)]  # those of buttons are among them
    assert order.index("What I know so far") < order.index("Your path")


def test_what_to_do_in_an_emergency_and_things_to_look_up_stand_before_the_path(qtbot):
    page = TodayPage()
    qtbot.addWidget(page)
    page.show_today(FakeLearning().today("p0"))
    page.show_look_up()
    page.resize(1000, 3000)
    page.show()
    deliver()
    at = {text.text(): text.mapTo(page, text.rect().topLeft()).y() for text in page.findChildren(Text)}
    assert at["Things to look up"] < at["In an emergency"] < at["Your path"]


def test_reading_aloud_takes_no_line_of_its_own_from_the_first_thing_to_do(qtbot):
    page = TodayPage()
    qtbot.addWidget(page)
    page.show_today(FakeLearning().today("p0"))
    page.show_listen("Read aloud", "listen", lambda: None)
    page.resize(1000, 600)
    page.show()
    deliver()
    listen = next(each for each in page.findChildren(Button) if each.words == "Read aloud")
    greeting = page.heading.geometry()
    assert listen.parentWidget() is page.heading.parentWidget()
    assert greeting.top() < listen.geometry().center().y() < greeting.bottom()


def test_a_report_says_who_sees_it_and_asks_for_no_names_before_the_box(qtbot):
    page = ReportPage(FakeLearning().question())
    qtbot.addWidget(page)
    words = [text.text() for text in page.findChildren(Text)]
    assert "In your own words, if you want. Write no names of residents, customers or colleagues." in words
    assert any("or looks after this device sees this, without your name." in each for each in words)
    assert page.foot_buttons()[-1].words == "Report it"
    page.show_thanks()
    thanks = "Thank you. Whoever leads the team or looks after this device can see it now."
    assert thanks in [text.text() for text in page.findChildren(Text)]


def test_what_was_not_watched_yet_says_whom_to_ask(qtbot):
    page = ProgressPage()
    qtbot.addWidget(page)
    skills = rows(0.95, level=Level.WAITING)
    page.show_progress(msgspec.structs.replace(FakeLearning().progress("p0"), skills=skills))
    page.show_waiting(("Thing 0",), ("Ines Duarte", "Sue"))
    words = [text.text().translate(dict.fromkeys((0x2068, 0x2069))) for text in page.findChildren(Text)]
    asked = next(each for each in words if each.startswith("Ask one of them"))
    assert "Ines Duarte" in asked
    assert "Sue" in asked
    card = page.findChild(WaitingCard)
    assert page.column.indexOf(card) < page.column.indexOf(page.certificates_below)
    assert "Until then it is known; not watched yet." in words
    page.show_waiting(("Thing 0",), ())
    assert 'Ask your supervisor: "Can you watch me do this?"' in [text.text() for text in page.findChildren(Text)]
