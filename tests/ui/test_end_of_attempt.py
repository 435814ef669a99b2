# SPDX-License-Identifier: Apache-2.0
"""What the end of an attempt says: honest answers are not counted as wrong ones."""

import pytest

from app.events import Outcome, Purpose
from app.views import Finished
from tests.ui.fakes import MODULES, SKILLS
from ui.window.intents import StartAsked
from ui.window.pages.steps import FinishedPage
from ui.window.widgets.basic import Button, Text


def page_of(qtbot, **more):
    finished = Finished(
        **{
            "attempt": "a",
            "purpose": Purpose.SHIFT_QUIZ,
            "outcome": Outcome.COMPLETED,
            "asked": 5,
            "right": 2,
            "seconds": 100.0,
            "module": "",
            "settled": (),
            "practise": (),
            "next_modules": (),
            **more,
        }
    )
    page = FinishedPage(finished)
    qtbot.addWidget(page)
    return page


def words(qtbot, **more):
    (finished,) = [text for text in said(page_of(qtbot, **more)) if text.endswith(("min.", "next.")) or ": " in text]
    return finished


def said(page):
    return [text.text() for text in page.findChildren(Text)]


@pytest.mark.parametrize(
    ("not_yet", "said"),
    [
        (0, "2 of 5 right, in about 2 min."),
        (2, "2 of 3 right, in about 2 min. Not learned yet: 2."),
        (5, "You said what you have not learned yet. That helps to choose what comes next."),
    ],
)
def test_not_learned_yet_is_not_counted_as_wrong(qtbot, not_yet, said):
    assert words(qtbot, not_yet=not_yet) == said


def test_a_nought_is_not_held_against_anybody(qtbot):
    assert words(qtbot, right=0) == "Questions answered: 5, in about 2 min."
    assert words(qtbot, right=1) == "1 of 5 right, in about 2 min."


def test_known_is_only_what_is_called_known_elsewhere_too(qtbot):
    sure, nearly = SKILLS[0], SKILLS[1]
    shown = said(page_of(qtbot, settled=(sure, nearly)))
    assert shown.index("You know this") < shown.index(sure.title) < shown.index("You probably know this")
    assert shown.index("You probably know this") < shown.index(nearly.title)
    talk = said(page_of(qtbot, purpose=Purpose.DIAGNOSTIC, settled=(sure, nearly)))
    assert talk.index("We think you know this already") < talk.index(nearly.title)


def test_where_nothing_was_asked_nothing_is_said_to_be_known(qtbot):
    shown = said(page_of(qtbot, outcome=Outcome.STOPPED, asked=0, right=0, settled=SKILLS[:1], practise=SKILLS[1:2]))
    assert "Nothing was asked." in shown
    assert not {"You know this", "Worth practising", SKILLS[0].title, SKILLS[1].title} & set(shown)


@pytest.mark.parametrize("purpose", [Purpose.MODULE, Purpose.SHIFT_QUIZ, Purpose.DIAGNOSTIC])
def test_what_has_an_arrow_can_be_pressed(qtbot, purpose):
    page = page_of(qtbot, purpose=purpose, next_modules=MODULES[1:3])
    begins = [b.value for b in page.findChildren(Button) if isinstance(b.value, StartAsked)]
    assert begins == [StartAsked(Purpose.MODULE, card.id) for card in MODULES[1:3]]


def test_what_comes_next_in_a_pack_of_the_team_is_begun_in_that_pack(qtbot):
    page = page_of(qtbot, purpose=Purpose.MODULE, next_modules=MODULES[1:2], pack="site-1")
    (begin,) = [b.value for b in page.findChildren(Button) if isinstance(b.value, StartAsked)]
    assert begin == StartAsked(Purpose.MODULE, MODULES[1].id, "site-1")
