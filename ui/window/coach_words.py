# SPDX-License-Identifier: Apache-2.0
"""Follow-ups, talks and early help in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.coaching.views import CoachLine, FollowUpCard, LineKind, TalkCard, WeighedCard
from app.leading.facts import FollowUpSort, FollowUpStage, Weighed
from app.reasons import Reason, ReasonCode
from ui.window.reasons import sentence
from ui.window.times import date_of, day
from ui.window.vouching_words import doubt_words

SORT_ICONS = {
    FollowUpSort.PRACTISE: "again",
    FollowUpSort.READ: "book",
    FollowUpSort.SHOW: "ticked",
    FollowUpSort.TALK: "chat",
}


def sort_words(sort: FollowUpSort) -> tuple[str, str]:
    """Say what can be agreed, and what that is."""
    translate = QCoreApplication.translate
    match sort:
        case FollowUpSort.PRACTISE:
            return translate("Coaching", "Practise a topic"), translate("Coaching", "Questions and lessons about it")
        case FollowUpSort.READ:
            return translate("Coaching", "Read a lesson"), translate("Coaching", "A few minutes on one thing")
        case FollowUpSort.SHOW:
            return translate("Coaching", "Show it at work"), translate("Coaching", "You watch with a checklist")
        case FollowUpSort.TALK:
            return translate("Coaching", "Have a talk"), translate("Coaching", "The two of you sit down together")


def follow_up_words(card: FollowUpCard) -> str:
    """Say in one line what is to be done."""
    translate = QCoreApplication.translate
    title = card.thing_title or card.module_title or translate("Coaching", "something that is not on this device")
    match card.sort:
        case FollowUpSort.PRACTISE:
            return translate("Coaching", "Practise: {title}").format(title=title)
        case FollowUpSort.READ:
            return translate("Coaching", "Read: {title}").format(title=title)
        case FollowUpSort.SHOW:
            return translate("Coaching", "Show it at work: {title}").format(title=title)
        case FollowUpSort.TALK if card.asked:
            return translate("Coaching", "Would like a talk")
        case FollowUpSort.TALK:
            return translate("Coaching", "Have a talk")


def stage_words(card: FollowUpCard, *, own: bool = False) -> str:
    """Say how far it is, in one line; `own`: to the person themselves."""
    translate = QCoreApplication.translate
    match card.stage:
        case FollowUpStage.CLOSED:
            return translate("Coaching", "Settled on {date}").format(date=date_of(card.moved_ms))
        case FollowUpStage.DROPPED:
            return translate("Coaching", "Not needed any more")
        case FollowUpStage.DONE:
            return (
                translate("Coaching", "You said that it is done") if own else translate("Coaching", "Says it is done")
            )
        case _:
            return by_when(card)


def by_when(card: FollowUpCard) -> str:
    """Say by which day; of what was asked for, since when."""
    translate = QCoreApplication.translate
    if card.asked:
        return translate("Coaching", "Asked on {date}").format(date=date_of(card.set_ms))
    if not card.until_day:
        return translate("Coaching", "No day agreed")
    words = translate("Coaching", "Was to be done by {date}") if card.overdue else translate("Coaching", "By {date}")
    return words.format(date=day(card.until_day))


def noticed_words(card: FollowUpCard) -> str:
    """Say that it was done since, "" where that was not noticed."""
    translate = QCoreApplication.translate
    if not card.done_ms or not card.open:
        return ""
    match card.sort:
        case FollowUpSort.PRACTISE:
            words = translate("Coaching", "Practised on {date}")
        case FollowUpSort.READ:
            words = translate("Coaching", "Opened on {date}")
        case FollowUpSort.SHOW:
            words = translate("Coaching", "Signed off at work on {date}")
        case FollowUpSort.TALK:
            words = translate("Coaching", "There was a talk on {date}")
    return words.format(date=date_of(card.done_ms))


def talk_words(card: TalkCard) -> str:
    """Say what became of the notes of a talk; and where who held it is not known here, that."""
    said = _notes_words(card)
    return said if card.doubt is None else f"{doubt_words(card.doubt, card.by)} · {said}"


def _notes_words(card: TalkCard) -> str:
    translate = QCoreApplication.translate
    if card.agreed_ms:
        return translate("Coaching", "Notes agreed on {date}").format(date=date_of(card.agreed_ms))
    if card.change_asked:
        return translate("Coaching", "A change is asked for")
    if not card.here:
        return translate("Coaching", "The notes are on the device where they were written")
    return translate("Coaching", "Notes not agreed yet")


def weighed_words(card: WeighedCard) -> str:
    """Say to the person what a supervisor decided."""
    translate = QCoreApplication.translate
    match card.decision:
        case Weighed.TALK:
            words = translate("Coaching", "{name} saw that a talk may help you, and wants to talk with you.")
        case Weighed.LATER:
            words = translate("Coaching", "{name} saw that a talk may help you, and looks again after {date}.")
        case Weighed.NO_NEED:
            words = translate("Coaching", "{name} saw that a talk may help you, and sees no need now.")
    name = card.by or translate("Coaching", "A supervisor")
    return words.format(name=name, date=day(card.until_day))


def line_words(line: CoachLine) -> tuple[str, str]:
    """Say the one line for *Today*, with its icon."""
    translate = QCoreApplication.translate
    about = follow_up_words(line.follow_up) if line.follow_up is not None else ""
    until = day(line.follow_up.until_day) if line.follow_up is not None and line.follow_up.until_day else ""
    match line.kind:
        case LineKind.OVERDUE:
            return translate("Coaching", "You agreed this by {date}: {what}").format(date=until, what=about), "clock"
        case LineKind.DUE:
            return translate("Coaching", "Agreed by {date}: {what}").format(date=until, what=about), "clock"
        case LineKind.AGREED:
            return translate("Coaching", "You agreed: {what}").format(what=about), "people"
        case LineKind.TO_AGREE:
            return translate("Coaching", "Notes of your talk wait for you"), "chat"


def why_words(reason: Reason, title: str) -> str:
    """Say to a supervisor why somebody may like a talk."""
    translate = QCoreApplication.translate
    match reason.code:
        case ReasonCode.MUCH_IS_NEW:
            return translate("Coaching", "Much of it is still new to them.")
        case ReasonCode.HARDER_LATELY:
            return translate("Coaching", "The last questions were harder for them than was to be expected.")
        case ReasonCode.OFTEN_HELPED:
            return translate("Coaching", "They often took a hint, or said that they have not learned this yet.")
        case _:
            return sentence(reason, title, "")


def how_sure(low: float, high: float) -> str:
    """Say an interval of a chance (0 to 1) as people of ten."""
    least, most = max(0, int(10 * low)), min(10, -int(-10 * high // 1))
    words = QCoreApplication.translate(
        "Coaching", "Of ten people with answers like these, {least} to {most} still found it hard later. It is a guess."
    )
    return words.format(least=least, most=max(most, least + 1))
