# SPDX-License-Identifier: Apache-2.0
"""The words of a need: its questions, what can be pressed, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.clock import DAY_MS
from app.needs.needs import Need
from app.needs.sheet import Cause, Part, Training
from ui.window.times import day


def question(part: Part) -> tuple[str, str]:
    """Return a question, and what helps to answer it."""
    translate = QCoreApplication.translate
    return {
        Part.MEASURE: (
            translate("Needs", "What should change?"),
            translate("Needs", "Something you can count: falls, complaints, sales. Say where the number comes from."),
        ),
        Part.SAID: (
            translate("Needs", "What do the people on the floor say?"),
            translate("Needs", "Ask two or three of them. Write no names."),
        ),
        Part.ROOT: (
            translate("Needs", "Why is it so?"),
            translate("Needs", "Ask “why” until there is something that you can change."),
        ),
        Part.CAUSE: (translate("Needs", "What is in the way?"), translate("Needs", "Choose what weighs most.")),
        Part.TRAINING: (translate("Needs", "Is training the answer?"), ""),
        Part.TOPICS: (
            translate("Needs", "Which topics may help?"),
            translate("Needs", "Their results will stand beside it when you look at it again."),
        ),
        Part.SUCCESS: (
            translate("Needs", "How will you see that it is better?"),
            translate("Needs", "A number, and until when."),
        ),
        Part.REVIEW: (translate("Needs", "When will you look at it again?"), ""),
    }[part]


def cause_words(cause: Cause) -> tuple[str, str]:
    """Return a cause, and what is meant by it."""
    translate = QCoreApplication.translate
    return {
        Cause.KNOWLEDGE: (translate("Needs", "Knowledge"), translate("Needs", "They do not know it")),
        Cause.SKILL: (translate("Needs", "Skill"), translate("Needs", "They know it, and cannot do it yet")),
        Cause.BEHAVIOUR: (translate("Needs", "Behaviour"), translate("Needs", "They can, and do not do it")),
        Cause.ENVIRONMENT: (
            translate("Needs", "The work itself"),
            translate("Needs", "Tools, time, people or rules do not let them"),
        ),
    }[cause]


def training_words(training: Training) -> str:
    """Return whether training is the answer."""
    translate = QCoreApplication.translate
    return {
        Training.YES: translate("Needs", "Yes"),
        Training.PARTLY: translate("Needs", "Partly"),
        Training.NO: translate("Needs", "No"),
    }[training]


def no_training() -> str:
    """Say that training is no answer here."""
    return QCoreApplication.translate(
        "Needs",
        "Training is not the answer here. The work itself is in the way: change tools, time, people or rules first.",
    )


def stage(need: Need) -> str:
    """Say how far a need is."""
    translate = QCoreApplication.translate
    if need.closed_ms:
        return translate("Needs", "Closed on {date}").format(date=day(need.closed_ms // DAY_MS))
    if need.sheet.draft:
        return translate("Needs", "Not finished yet")
    if need.due:
        return translate("Needs", "Look at it again now")
    return translate("Needs", "Look at it again on {date}").format(date=day(need.review_day))


def named(need: Need) -> str:
    """Return what a need is called."""
    return need.sheet.measure or QCoreApplication.translate("Needs", "Something that should change")
