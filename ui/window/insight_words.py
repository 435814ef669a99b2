# SPDX-License-Identifier: Apache-2.0
"""The words of reports: headings and cells of their tables, by key (`ui.insight_tables`), and sentences beside bars."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.engine.item_quality import ItemRemark
from app.reports.decisions import Effect
from app.reports.learned import Learned
from ui.insight_tables import Say
from ui.window.insight_places import About
from ui.window.numbers import whole


def about_words(about: About) -> tuple[str, str]:
    """Return what a report is called, and what it tells."""
    translate = QCoreApplication.translate
    return {
        About.LEARNED: (
            translate("Insight", "Before and after learning"),
            translate("Insight", "How many know a topic now, and how many would anyway"),
        ),
        About.EFFECTS: (
            translate("Insight", "What helps"),
            translate("Insight", "Which decisions of the program lead to right answers the next day"),
        ),
        About.ACTIVE: (
            translate("Insight", "When people learn"),
            translate("Insight", "By weekday, shift and week, from three people on"),
        ),
        About.QUESTIONS: (
            translate("Insight", "Questions that mislead"),
            translate("Insight", "Questions that people get wrong for another reason than not knowing"),
        ),
        About.FAIR: (
            translate("Insight", "Is it fair"),
            translate("Insight", "How languages and sites do, in groups of ten people or more"),
        ),
    }[about]


def say() -> Say:
    """Return headings and cells by key, in the language of the window."""
    return {**_headings(), **_cells(), **_decisions(), **_notes(), **_remarks()}


def _headings() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "topic": translate("Insight", "Topic"),
        "people": translate("Insight", "People"),
        "before": translate("Insight", "Knew it before"),
        "before_low": translate("Insight", "Before, at least"),
        "before_high": translate("Insight", "Before, at most"),
        "after": translate("Insight", "Know it after"),
        "after_low": translate("Insight", "After, at least"),
        "after_high": translate("Insight", "After, at most"),
        "compared_with": translate("Insight", "Compared with"),
        "more": translate("Insight", "More than before"),
        "more_low": translate("Insight", "More, at least"),
        "more_high": translate("Insight", "More, at most"),
        "clear": translate("Insight", "Is it clear"),
        "decision": translate("Insight", "Decision"),
        "times": translate("Insight", "How often"),
        "people_with": translate("Insight", "People with it"),
        "people_without": translate("Insight", "People without it"),
        "right_with": translate("Insight", "Right with it"),
        "right_without": translate("Insight", "Right without it"),
        "difference": translate("Insight", "Difference"),
        "low": translate("Insight", "At least"),
        "high": translate("Insight", "At most"),
        "weekday": translate("Insight", "Weekday"),
        "part": translate("Insight", "Part of the day"),
        "week": translate("Insight", "Week"),
        "attempts": translate("Insight", "Begun"),
        "ended": translate("Insight", "Done to the end"),
        "answers": translate("Insight", "Answers"),
        "lessons": translate("Insight", "Lessons read"),
        "question": translate("Insight", "Question"),
        "questions": translate("Insight", "Questions compared"),
        "pack": translate("Insight", "Pack"),
        "right": translate("Insight", "Right"),
        "expected": translate("Insight", "Expected"),
        "remark": translate("Insight", "What there is to say"),
        "group": translate("Insight", "Group"),
        "name": translate("Insight", "Name"),
        "passed": translate("Insight", "Modules passed"),
    }


def _cells() -> dict[str, str]:
    translate, locale = QCoreApplication.translate, QLocale()
    days = {f"day_{day}": locale.dayName(day + 1) for day in range(7)}
    return {
        **days,
        "early": translate("Insight", "Early, 6 to 14"),
        "late": translate("Insight", "Late, 14 to 22"),
        "night": translate("Insight", "Night, 22 to 6"),
        "yes": translate("Insight", "yes"),
        "not_clear": translate("Insight", "not yet"),
        "too_few": translate("Insight", "too few people"),
        "nothing_found": translate("Insight", "nothing unfair was found"),
        "no_name": translate("Insight", "without a name"),
        "language": translate("Insight", "Language"),
        "site": translate("Insight", "Site"),
        "others_without": translate("Insight", "no lesson"),
        "none": translate("Insight", "nobody"),
        "drawn": translate("Insight", "drawn by chance"),
        "like": translate("Insight", "same situation"),
        "differs": translate("Insight", "It tells people apart differently."),
        "harder_for": translate("Insight", "It is harder for this group, although they can do as much."),
        "easier_for": translate("Insight", "It is easier for this group, although they can do as much."),
    }


def _decisions() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "lesson": translate("Insight", "A lesson after an error"),
        "another_explanation": translate("Insight", "Another explanation"),
        "misconception": translate("Insight", "An explanation of a wrong idea"),
        "easier_sibling": translate("Insight", "An easier question after an error"),
        "try_again": translate("Insight", "Another try after an error"),
        "prerequisite": translate("Insight", "Going back to what comes first"),
        "yesterdays_error": translate("Insight", "Yesterday's error once more"),
        "due": translate("Insight", "Asking before it fades"),
        "keep_fresh": translate("Insight", "Keeping it fresh"),
        "unsettled": translate("Insight", "Asking what is not sure"),
        "recheck": translate("Insight", "Checking what was only guessed to be known"),
        "before_exam": translate("Insight", "Asking for the day of an exam"),
        "practise": translate("Insight", "Practice after a right answer"),
        "tells_most": translate("Insight", "The most telling question of the first talk"),
        "sure_but_wrong": translate("Insight", "Asking first what somebody was sure of, and wrong"),
    }


def _notes() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "learned_title": translate("Insight", "Before and after learning"),
        "learned_note": translate(
            "Insight",
            "Whoever got something wrong does better the next time anyway. That is taken out here. The lines say where"
            " the true number may lie. Topics that fewer than ten people learned are left out.",
        ),
        "effects_title": translate("Insight", "What helps"),
        "effects_note": translate(
            "Insight",
            "Right answers a day or more later, compared with the same situation without it. Ten people are needed on"
            " each side. What is not clear yet may still help.",
        ),
        "cells_title": translate("Insight", "When people learn"),
        "active_note": translate(
            "Insight", "The last twelve weeks. Where fewer than three people learned, nothing is said."
        ),
        "weeks_title": translate("Insight", "Week by week"),
        "questions_title": translate("Insight", "Questions that mislead"),
        "questions_note": translate("Insight", "Only questions with thirty first answers or more are looked at."),
        "outcomes_title": translate("Insight", "How groups do"),
        "outcomes_note": translate(
            "Insight",
            "Groups learn different things in different conditions. A difference is a reason to look, and says nothing"
            " of its cause.",
        ),
        "fair_title": translate("Insight", "Questions that treat groups differently"),
        "fair_note": translate(
            "Insight", "People who can do as much are compared, from {least} answers of each group on."
        ),
        "not_because": translate(
            "Insight",
            "What happens in the same week need not have to do with each other. Together is not because.",
        ),
    }


def remark_words(remark: ItemRemark) -> str:
    """Return what there is to say of a question, in one sentence."""
    return _remarks()[remark.value]


def _remarks() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        ItemRemark.MIS_KEYED.value: translate(
            "Insight", "People who do well elsewhere get it wrong. Check which answer is marked as right."
        ),
        ItemRemark.WEAK.value: translate("Insight", "It hardly tells who knows it from who does not."),
        ItemRemark.HARDER.value: translate("Insight", "It is harder than the pack says."),
        ItemRemark.EASIER.value: translate("Insight", "It is easier than the pack says."),
        ItemRemark.DRIFT_HARDER.value: translate("Insight", "It has become harder over time."),
        ItemRemark.DRIFT_EASIER.value: translate("Insight", "It has become easier over time."),
        ItemRemark.HURRIED.value: translate("Insight", "Many answer faster than anybody can read it."),
        ItemRemark.UNUSED.value: translate("Insight", "One of its wrong answers is never chosen."),
    }


def learned_said(found: Learned) -> str:
    """Say what came of learning one topic."""
    translate = QCoreApplication.translate
    change, more = found.change, found.beyond or found.change.gain
    said = translate("Insight", "Of 100 people, about {before} knew it before and {after} know it after.")
    words = said.format(before=of_100(change.before.value), after=of_100(change.after.value))
    if found.beyond is not None:
        told = translate("Insight", "{more} more than would have learned it anyway; between {low} and {high}.")
    else:
        told = translate(
            "Insight", "{more} more than before; between {low} and {high}. Nobody is there to compare with."
        )
    return f"{words} {told.format(more=of_100(more.value), low=of_100(more.low), high=of_100(more.high))}"


def learned_verdict(found: Learned) -> tuple[str, str]:
    """Return an icon and whether that is clear."""
    translate = QCoreApplication.translate
    if found.clear and found.beyond is not None:
        return "check", translate("Insight", "The learning made a difference.")
    if found.clear:
        return "info", translate("Insight", "They know more now. Part of it may have come by itself.")
    return "info", translate("Insight", "Not clear yet: it could be chance.")


def effect_said(found: Effect) -> str:
    """Say what came of one kind of decision."""
    translate = QCoreApplication.translate
    if found.found is None:
        if found.control.value == "none":
            return translate("Insight", "It is always done where it applies, so there is nothing to compare with.")
        return translate("Insight", "Not enough people yet: ten with it and ten without are needed.")
    figures = found.found
    said = translate("Insight", "Of 100 answers the next day, {right} are right with it and {without} without.")
    told = translate("Insight", "The difference is between {low} and {high}.")
    words = said.format(right=of_100(figures.with_it), without=of_100(figures.without_it))
    return f"{words} {told.format(low=of_100(figures.low), high=of_100(figures.high))}"


def effect_verdict(found: Effect) -> tuple[str, str]:
    """Return an icon and whether that is clear; no words where nothing can be said."""
    translate = QCoreApplication.translate
    if found.found is None:
        return "", ""
    if not found.claimed:
        return "info", translate("Insight", "Not clear yet: it could be chance.")
    if found.found.difference > 0.0:
        return "check", translate("Insight", "It helps.")
    return "careful", translate("Insight", "People do less well with it. Tell those who make the pack.")


def of_100(share: float) -> str:
    """Return a share or a difference as a whole number of a hundred."""
    return whole(round(100 * share))
