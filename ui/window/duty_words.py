# SPDX-License-Identifier: Apache-2.0
"""The words for duties: how one stands, how it is met, for whom, until when. Kind ones: "not yet", never "failed"."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.duties.status import Standing, Status
from app.duties.views import ONCE, THREE_YEARS, YEAR, Act, DutyCard, MyDuty, Order, Setter
from app.jobs.offered import named
from app.jobs.views import Job
from app.leading.facts import Proof
from app.rights import Role
from ui.window.job_words import titles
from ui.window.numbers import whole
from ui.window.times import date_of, day

translate = QCoreApplication.translate
STATUS_ICONS = {
    Status.OVERDUE: "clock",
    Status.EXPIRING: "again",
    Status.NOT_YET: "circle",
    Status.NOT_SURE: "help",
    Status.CURRENT: "done",
    Status.EXCUSED: "pause",
}
SHOWN_ORDER = (
    Status.OVERDUE,
    Status.EXPIRING,
    Status.NOT_YET,
    Status.NOT_SURE,
    Status.CURRENT,
    Status.EXCUSED,
)
PROOF_ICONS = {Proof.CHECK: "check", Proof.MODULE: "path", Proof.SESSION: "people", Proof.OBSERVED: "eye"}


def status_words(status: Status) -> str:
    """Return how a duty stands, in a word or two."""
    return {
        Status.OVERDUE: translate("Duties", "Overdue"),
        Status.EXPIRING: translate("Duties", "Due again soon"),
        Status.NOT_YET: translate("Duties", "Not yet"),
        Status.NOT_SURE: translate("Duties", "Not sure"),
        Status.CURRENT: translate("Duties", "Done"),
        Status.EXCUSED: translate("Duties", "Excused"),
    }[status]


def standing_words(standing: Standing) -> str:
    """Return what stands behind it: when it was met, until when it counts, when it is due."""
    match standing.status:
        case Status.CURRENT if standing.expires_day:
            words = translate("Duties", "Done on {date}. Counts until {until}")
            return words.format(date=day(standing.met_day), until=day(standing.expires_day))
        case Status.CURRENT:
            return translate("Duties", "Done on {date}. Counts for good").format(date=day(standing.met_day))
        case Status.NOT_SURE if standing.told_day:
            words = translate("Duties", "Signed on {date} by somebody this device does not know as a supervisor")
            return words.format(date=day(standing.told_day))
        case status:
            words = {
                Status.OVERDUE: translate("Duties", "Was due on {date}"),
                Status.EXPIRING: translate("Duties", "Due again by {date}"),
                Status.NOT_YET: translate("Duties", "Due by {date}"),
                Status.NOT_SURE: translate("Duties", "This device does not know enough to say"),
                Status.EXCUSED: translate("Duties", "Not asked of this person"),
            }[status]
            return words.format(date=day(standing.due_day))


def stands_words(standing: Standing) -> str:
    """Return how a duty stands, with what is behind it."""
    behind = standing_words(standing)
    if standing.status in {Status.CURRENT, Status.EXPIRING}:
        return behind
    return f"{status_words(standing.status)}. {behind}"


def my_words(duty: MyDuty) -> str:
    """Return in one gentle sentence what is asked of somebody until when."""
    standing = duty.standing
    match standing.status:
        case Status.OVERDUE:
            words = translate("Duties", "Asked of you: {title}. It was due on {date}.")
        case Status.EXPIRING:
            words = translate("Duties", "Asked of you again: {title}. Until {date}.")
        case _:
            words = translate("Duties", "Asked of you: {title}. Until {date}.")
    return words.format(title=duty.title, date=day(standing.due_day))


def proof_words(proof: Proof) -> str:
    """Return how a duty is met."""
    return {
        Proof.CHECK: translate("Duties", "A short check"),
        Proof.MODULE: translate("Duties", "The whole topic"),
        Proof.SESSION: translate("Duties", "A session together"),
        Proof.OBSERVED: translate("Duties", "Somebody watches it at work"),
    }[proof]


def proof_detail(proof: Proof) -> str:
    """Return what that means for who has to do it."""
    return {
        Proof.CHECK: translate("Duties", "A few questions by chance, without hints"),
        Proof.MODULE: translate("Duties", "Lessons and questions, until it is settled"),
        Proof.SESSION: translate("Duties", "Face to face; who was there is noted"),
        Proof.OBSERVED: translate("Duties", "Every checklist of the topic is signed off"),
    }[proof]


def again_words(valid_days: int) -> str:
    """Return how often something is asked."""
    match valid_days:
        case days if days == ONCE:
            return translate("Duties", "Once")
        case days if days == YEAR:
            return translate("Duties", "Every year")
        case days if days == THREE_YEARS:
            return translate("Duties", "Every three years")
        case _:
            return translate("Duties", "Again after days: {count}").format(count=whole(valid_days))


def within_words(days: int) -> str:
    """Return within how long something is asked of somebody."""
    usual = {
        14: translate("Duties", "Within two weeks after it is given"),
        28: translate("Duties", "Within four weeks after it is given"),
        90: translate("Duties", "Within three months after it is given"),
    }
    return usual.get(days) or translate("Duties", "Days after it is given: {count}").format(count=whole(days))


def when_words(order: Order) -> str:
    """Return until when it is asked."""
    if order.due_day:
        return translate("Duties", "By {date}, everybody").format(date=day(order.due_day))
    return within_words(order.within_days)


def who_words(order: Order, jobs: Iterable[Job] = ()) -> str:
    """Return of whom it is asked; `jobs` are those that are known, with what they are called."""
    if order.jobs and not order.roles:
        found = translate("Duties", "Everybody with the job: {jobs}").format(jobs=titles(named(order.jobs, jobs)))
        return found if not order.people else f"{found}. {_by_name(order)}"
    if order.people and not order.roles:
        return _by_name(order)
    if order.roles == (Role.SUPERVISOR.value,):
        return translate("Duties", "Those who lead a team")
    if order.roles == (Role.LEARNER.value,):
        return translate("Duties", "Everybody but those who lead")
    if order.roles:
        return translate("Duties", "Some of the site")
    return translate("Duties", "Everybody of the site")


def _by_name(order: Order) -> str:
    return translate("Duties", "People chosen by name: {count}").format(count=whole(len(order.people)))


def setter_words(card: DutyCard) -> str:
    """Return who set a duty; empty where that is not to be said."""
    match card.setter:
        case Setter.GONE:
            return translate("Duties", "Set by somebody who is no longer here.")
        case Setter.UNKNOWN:
            return translate("Duties", "Set by somebody this device does not know.")
        case _:
            words = translate("Duties", "Set by {name}, last changed on {date}")
            return words.format(name=card.set_by, date=date_of(card.changed_ms)) if card.set_by else ""


def act_words(act: Act) -> str:
    """Return what was done, by whom, with whom."""
    sentence = {
        "duty_set": translate("Duties", "{by} asked it for the first time."),
        "duty_changed": translate("Duties", "{by} changed it."),
        "duty_ended": translate("Duties", "{by} ended it."),
        "duty_excused": translate("Duties", "{by} excused {about}."),
        "duty_again": translate("Duties", "{by} asked it again of {about}."),
        "duty_reminded": translate("Duties", "{by} reminded {about}."),
    }.get(act.action, "")
    somebody = translate("Duties", "Somebody who is not known here")
    return sentence.format(by=act.by or somebody, about=act.about or somebody)


def how_words(how: str) -> str:
    """Return by what a duty was met (`RecordLine.how`)."""
    if how == "prior":
        return translate("Duties", "Learned elsewhere, and accepted")
    return proof_words(Proof(how)) if how else translate("Duties", "Not done yet")
