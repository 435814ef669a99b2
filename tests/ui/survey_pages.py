# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of pulse surveys, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from app.surveys.views import PeriodResult, QuestionResult, SurveyCard, SurveyQuestion, SurveyResults, SurveyView
from ui.window import places
from ui.window.survey_intents import SurveyAnswered, SurveyBegun
from ui.window.survey_places import AtSurvey, ToSurveys

SCALE = ("Never", "Seldom", "About half the time", "Mostly", "Always")
QUESTIONS = (
    SurveyQuestion(id="time", stem="This week: did you have the time that the people you help need?", scale=SCALE),
    SurveyQuestion(id="help", stem="This week: was somebody there when you needed help or advice?", scale=SCALE),
)
CARD = SurveyCard(pack="care", id="week", title="How was your week?", questions=2, minutes=1)
VIEW = SurveyView(
    card=CARD,
    why="Whoever plans the shifts sees where the week was too heavy, before somebody gets ill or hurt.",
    questions=QUESTIONS,
)
COUNTS = (QuestionResult(question=QUESTIONS[0], counts=(0, 1, 2, 6, 1)), QuestionResult(question=QUESTIONS[1]))
RESULTS = SurveyResults(
    pack="care",
    id="week",
    title="How was your week?",
    weeks=1,
    periods=(
        PeriodResult(first="2026-11-16", last="2026-11-22", running=True),
        PeriodResult(first="2026-11-09", last="2026-11-15", running=False, questions=COUNTS),
        PeriodResult(first="2026-11-02", last="2026-11-08", running=False, questions=COUNTS[1:]),
    ),
)


def answering(window, program, *, door=False, steps=()):
    """A survey after it was begun and these steps were chosen."""
    program.surveys.view = VIEW
    window.navigator.to(AtSurvey(VIEW, door))
    for intent in steps:
        window.page.intent.emit(intent)


def results(window, program):
    program.surveys.found = (RESULTS,)
    window.navigator.to(ToSurveys())


def today(window, program):
    """Today with the quiet card."""
    program.surveys.card = CARD
    window.navigator.to(places.Today())


def people(window, program):
    """Who are you, with a way to a survey."""
    program.surveys.door = (CARD,)
    window.navigator.dress_device(window.navigator.preferences)  # nobody is there: the device has the look
    window.navigator.to(places.People())


SURVEY_PAGES = {
    "survey": answering,
    "survey question": partial(answering, steps=(SurveyBegun(),)),
    "survey last question": partial(answering, steps=(SurveyBegun(), SurveyAnswered(3))),
    "survey thanks": partial(answering, steps=(SurveyBegun(), SurveyAnswered(3), SurveyAnswered(1))),
    "survey nothing": partial(answering, steps=(SurveyBegun(), SurveyAnswered(None), SurveyAnswered(None))),
    "survey door": partial(answering, door=True),
    "survey results": results,
    "survey today": today,
    "survey people": people,
}
