# SPDX-License-Identifier: Apache-2.0
"""What is kept about a person, why, who sees it, and until when, in plain words: the window's own for each `Topic`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.privacy.readable import Section
from app.privacy.retention import Retention
from app.privacy.topics import Topic
from app.record.leaving import Leaving


def kept_words(topic: Topic, retention: Retention) -> Section:
    """Return the words for a kind of what is kept about a person."""
    return _KEPT[topic](retention)


def leaving_words(what: Leaving) -> str:
    """Return the words for a class of what may leave the device."""
    translate = QCoreApplication.translate
    words = {
        Leaving.ANSWERS: translate("DataWords", "Answers and lessons"),
        Leaving.RATINGS: translate("DataWords", "How sure you feel"),
        Leaving.PLANS: translate("DataWords", "Goals and days away"),
        Leaving.DECLINED: translate("DataWords", "What you said is not for you"),
        Leaving.PROGRAMME: translate("DataWords", "Programmes"),
        Leaving.DUTIES: translate("DataWords", "What is asked of you, and until when"),
        Leaving.COACHING: translate("DataWords", "Sessions you were at, follow-ups, and that there was a talk"),
        Leaving.TIPS: translate("DataWords", "Tips, questions and answers for colleagues"),
        Leaving.LIBRARY: translate("DataWords", "What you use in the library, your ratings and playlists"),
        Leaving.HELPING: translate("DataWords", "What you could teach, and whom you asked for help"),
        Leaving.PORTFOLIO: translate("DataWords", "Evidence you handed in, and what was found of it"),
        Leaving.NOTES: translate("DataWords", "Private notes, sealed"),
    }
    return words[what]


def page_words(page: str) -> str:
    """Return the words for a page that somebody looked at."""
    translate = QCoreApplication.translate
    pages = {
        "my_data": translate("DataWords", "what is kept about you"),
        "copy": translate("DataWords", "a copy of everything about you"),
        "plan": translate("DataWords", "your goals"),
        "enrolment": translate("DataWords", "a file for your computer at home"),
        "programmes": translate("DataWords", "your programmes"),
        "person": translate("DataWords", "your page"),
        "groups": translate("DataWords", "which topics you are sure in, to make groups"),
        "how_far": translate("DataWords", "how far you are"),
        "team": translate("DataWords", "how everybody here stands, you among them"),
        "evidence": translate("DataWords", "your evidence"),
        "passport": translate("DataWords", "a passport that you brought"),
        "checklist": translate("DataWords", "your checklists at work"),
        "photo": translate("DataWords", "a photo of something you did at work"),
        "tip": translate("DataWords", "what you wrote for colleagues"),
        "coaching": translate("DataWords", "what you agreed, and your talks"),
        "may_like_a_talk": translate("DataWords", "why you may like a talk"),
        "certificate": translate("DataWords", "your certificates"),
        "training_record": translate("DataWords", "your training record"),
        "explain": translate("DataWords", "why you were asked what you were asked"),
        "break_glass": translate("DataWords", "opened in an emergency what is usually closed"),
    }
    return pages.get(page) or translate("DataWords", "a page about you")


def role_words(role: str) -> str:
    """Return the words for what somebody is here; "" for none."""
    translate = QCoreApplication.translate
    roles = {
        "learner": translate("DataWords", "learner"),
        "supervisor": translate("DataWords", "supervisor"),
        "operator": translate("DataWords", "operator"),
    }
    return roles.get(role, "")


def _after_leaving(days: int) -> str:
    if not days:
        return ""
    words = QCoreApplication.translate("DataWords", "Until you erase it, or {days} days after you have left.")
    return words.format(days=days)


def _after_sending(days: int) -> str:
    translate = QCoreApplication.translate
    if not days:
        return translate("DataWords", "Here until you erase it. There, as long as your organisation keeps it.")
    words = translate("DataWords", "Here for {days} days after sending. There, as long as your organisation keeps it.")
    return words.format(days=days)


def _years(years: float) -> str:
    translate = QCoreApplication.translate
    if not years:
        return translate("DataWords", "As long as this device is used.")
    return translate("DataWords", "For this many years: {years}.").format(years=years)


def _roster(retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "Your name and your role"),
        translate("DataWords", "Name, role, workplace, language, the colour of your tile, when you came."),
        translate("DataWords", "So that you find yourself on the first screen."),
        translate("DataWords", "Everybody at this device sees your name. Supervisors and operators see the rest."),
        translate("DataWords", "A number in place of your name goes with everything that is sent."),
        _after_leaving(retention.left_days) or _until_erased(),
    )


def _sign_in(_retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "How you sign in"),
        translate("DataWords", "Your PIN and your badge, scrambled so that nobody can read them."),
        translate("DataWords", "So that nobody else works under your name."),
        translate("DataWords", "Nobody. A supervisor sees that you have a PIN and can replace it, but cannot read it."),
        _stays(),
        _until_erased(),
    )


def _preferences(_retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "How it looks for you"),
        translate("DataWords", "Language, colours and size of the words."),
        translate("DataWords", "So that the screen is as you like it."),
        _only_you(),
        _stays(),
        _until_erased(),
    )


def _learning(_retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "Your answers and lessons"),
        translate(
            "DataWords",
            "What you answered and when, how sure you were, lessons, stories, what a supervisor saw at work, goals,"
            " days away, programmes, problems you reported.",
        ),
        translate(
            "DataWords",
            "To choose what is worth learning next, to tell you why, and to make a certificate when you ask for one.",
        ),
        translate(
            "DataWords",
            "You. Supervisors of your workplace may look, and you see below that they did. Your organisation may read"
            " your learning record.",
        ),
        translate("DataWords", "Yes. Below you see what was sent."),
        _until_erased(),
    )


def _beliefs(_retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "What the program thinks you know"),
        translate("DataWords", "Worked out from your answers: what you know, and when to practise it again."),
        translate("DataWords", "To choose the next step and to show how far you are."),
        _team(),
        _stays(),
        _until_erased(),
    )


def _drafts(_retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "What is not finished"),
        translate(
            "DataWords",
            "Answers that you have not checked yet. What you write in a learning cycle, locked with your PIN. How far"
            " you played a film or a recording. The page you were on, and what you typed there. Where files lie that"
            " you saved. Marks that are not recorded yet, when somebody watches you at work.",
        ),
        translate("DataWords", "So that nothing is lost when the power fails."),
        translate("DataWords", "Only you. Marks: also who makes them."),
        _stays(),
        translate(
            "DataWords",
            "Until you have answered or gone on, until the marks are recorded, and until the files are deleted.",
        ),
    )


def _private(_retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "Your private notes"),
        translate("DataWords", "Your own notes, locked with your PIN, and the key to them."),
        translate("DataWords", "For your own thinking."),
        translate("DataWords", "Only you. Nobody else can open them."),
        translate("DataWords", "Only where your organisation lets them, and sealed."),
        translate("DataWords", "Until you erase them, or lose the key."),
    )


def _statements(retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "What was sent, and what waits"),
        translate("DataWords", "The exact text of each entry for the record of your organisation."),
        translate("DataWords", "So that nothing is lost, and nothing is sent twice."),
        translate("DataWords", "Whoever looks after the record of your organisation, and whom they let."),
        translate("DataWords", "Yes, this is what leaves the device."),
        _after_sending(retention.sent_days),
    )


def _audit(retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "Who did something about you"),
        translate("DataWords", "Who looked at your page or changed something about you, when and why."),
        translate("DataWords", "So that you can see how others use their power."),
        translate("DataWords", "You, and operators of this device."),
        _stays(),
        _years(retention.audit_years),
    )


def _surveys(_retention: Retention) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("DataWords", "Surveys you are done with"),
        translate(
            "DataWords",
            "That you answered a survey about work, or put it away: which of the two is not kept. What you answered is"
            " counted together with four others, without a name. Nobody can find it again, you neither.",
        ),
        translate("DataWords", "So that you are asked once and not twice."),
        translate("DataWords", "Only you."),
        _stays(),
        _until_erased(),
    )


def _stays() -> str:
    return QCoreApplication.translate("DataWords", "It does not leave this device.")


def _only_you() -> str:
    return QCoreApplication.translate("DataWords", "Only you.")


def _team() -> str:
    translate = QCoreApplication.translate
    return translate("DataWords", "You. Supervisors of your workplace may look, and you see below that they did.")


def _until_erased() -> str:
    return QCoreApplication.translate("DataWords", "Until you erase it.")


_KEPT: Final[Mapping[Topic, Callable[[Retention], Section]]] = {
    Topic.ROSTER: _roster,
    Topic.SIGN_IN: _sign_in,
    Topic.PREFERENCES: _preferences,
    Topic.LEARNING: _learning,
    Topic.BELIEFS: _beliefs,
    Topic.DRAFTS: _drafts,
    Topic.PRIVATE: _private,
    Topic.STATEMENTS: _statements,
    Topic.AUDIT: _audit,
    Topic.SURVEYS: _surveys,
}
