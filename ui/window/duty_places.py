# SPDX-License-Identifier: Apache-2.0
"""Where supervisors are among what is asked of their site, and where people are among what is asked of them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from ui.window.lead_places import LeadPlace
from ui.window.own_places import OwnPlace

if TYPE_CHECKING:
    from app.duties.views import Order, PersonStands


class Step(StrEnum):
    """One decision about a duty each."""

    TOPIC = "topic"
    WHO = "who"
    PEOPLE = "people"
    JOBS = "jobs"
    HOW = "how"
    AGAIN = "again"
    WHEN = "when"
    WHOLE = "whole"
    """All that was decided, to look over."""
    MORE = "more"
    """The settings that few change."""
    GRACE = "grace"
    REMIND = "remind"
    PRIOR = "prior"
    SHARE = "share"
    QUESTIONS = "questions"
    TRIES = "tries"


class ToDuties(LeadPlace, msgspec.Struct, frozen=True):
    """What is asked at the site."""


class DutyAt(LeadPlace, msgspec.Struct, frozen=True):
    """One duty with everybody it is asked of."""

    duty: str


class DutySteps(LeadPlace, msgspec.Struct, frozen=True):
    """A new one, or another form of one (`duty`), one decision after the other.

    `title` is that of the module; `looked_over`: each decision leads back to the whole.
    """

    order: Order
    step: Step = Step.TOPIC
    duty: str = ""
    title: str = ""
    looked_over: bool = False


class DutyEnds(LeadPlace, msgspec.Struct, frozen=True):
    """Whether one is to be ended."""

    duty: str
    title: str


class DutyPerson(LeadPlace, msgspec.Struct, frozen=True):
    """What can be done about a duty for one person."""

    duty: str
    title: str
    person: PersonStands


class DutyHistory(LeadPlace, msgspec.Struct, frozen=True):
    """Who did what with a duty, and when."""

    duty: str
    title: str


class RecordOf(LeadPlace, msgspec.Struct, frozen=True):
    """The training record of somebody. Opening it is a look that they see."""

    learner: str
    name: str


class SiteRecords(LeadPlace, msgspec.Struct, frozen=True):
    """The records of everybody of the site, as a file."""


DUTY_PLACES = (ToDuties, DutyAt, DutySteps, DutyEnds, DutyPerson, DutyHistory, RecordOf, SiteRecords)


class MyDuties(OwnPlace, msgspec.Struct, frozen=True):
    """What is asked of me."""


class MyDutyAt(OwnPlace, msgspec.Struct, frozen=True):
    """One of it, with the way to meet it."""

    duty: str


class MyRecord(OwnPlace, msgspec.Struct, frozen=True):
    """My training record."""


MY_DUTY_PLACES = (MyDuties, MyDutyAt, MyRecord)
