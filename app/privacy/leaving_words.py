# SPDX-License-Identifier: Apache-2.0
"""Every verb and extension of the statement profile: what leaves the device, and the switch that holds it back."""

from __future__ import annotations

import msgspec

from app.record.leaving import Leaving
from app.statements import terms


class Word(msgspec.Struct, frozen=True):
    """A verb or an extension that leaves: its IRI, what it says, and the switch that holds it back (None: none)."""

    iri: str
    says: str
    switch: Leaving | None


VERBS: tuple[Word, ...] = (
    Word(
        terms.ANSWERED.iri,
        "what was answered, or chosen in a story, whether it was right, how long it took",
        Leaving.ANSWERS,
    ),
    Word(
        terms.INITIALIZED.iri,
        "a module, a quiz, the first questions, a story, a worked example, a film or a recording were begun; or (with "
        "coaching) a session was led, a follow-up agreed",
        Leaving.ANSWERS,
    ),
    Word(
        terms.COMPLETED.iri,
        "a lesson or a step of an example was read; a quiz, a story, an example, a film or a recording ended; a task "
        "was tried at work; or (with coaching) a follow-up was done",
        Leaving.ANSWERS,
    ),
    Word(
        terms.PASSED.iri,
        "a module was passed, or a checklist signed off at work; or (with evidence) a micro-credential was earned",
        Leaving.ANSWERS,
    ),
    Word(
        terms.FAILED.iri,
        "a module was not yet passed, or a checklist not yet signed off; or (with evidence) not yet earned",
        Leaving.ANSWERS,
    ),
    Word(
        terms.ACKNOWLEDGED.iri,
        "who was watched at work signed that they were told what was seen; or (with coaching) a follow-up was settled, "
        "the notes of a talk were agreed",
        Leaving.ANSWERS,
    ),
    Word(
        terms.EXITED.iri, "an attempt, a story or an example was stopped; or evidence was taken back", Leaving.ANSWERS
    ),
    Word(
        terms.RATED.iri,
        "how sure somebody said they feel; or (with the library) what they say of something in it",
        Leaving.RATINGS,
    ),
    Word(
        terms.DEFINED.iri,
        "goals, days away, the day of an exam; a goal of a team; or (with duties) what is asked of a site",
        Leaving.PLANS,
    ),
    Word(
        terms.REJECTED.iri,
        "a suggestion was declined, or something in the library; or help, or what was learned elsewhere, or a tip",
        Leaving.DECLINED,
    ),
    Word(
        terms.ACCEPTED.iri,
        "that was taken back, or somebody said yes to it; or (with answers) a task for the next shift was taken on; or "
        "(with tips) colleagues may read a tip",
        Leaving.DECLINED,
    ),
    Word(
        terms.COMMENTED.iri,
        "a question or a lesson was reported: which of four kinds of problem, no word of one's own; or (with tips) a "
        "colleague's question was answered, a tip was put in other words",
        Leaving.ANSWERS,
    ),
    Word(
        terms.ENROLLED.iri,
        "somebody was put into a programme; or (with duties) something is asked of them",
        Leaving.PROGRAMME,
    ),
    Word(
        terms.AUTHORED.iri,
        "a private text, sealed so that only its writer can open it; or (with the library) a playlist",
        Leaving.NOTES,
    ),
    Word(terms.DELETED.iri, "such a text was taken away, or its sharing, or a playlist, or a tip", Leaving.NOTES),
    Word(terms.SENT.iri, "how far a device has sent what a person did on it", None),
    Word(
        terms.EXPERIENCED.iri,
        "the touchstone: about nobody; or (with the library) that something in it was opened",
        None,
    ),
    Word(
        terms.SUBMITTED.iri,
        "what was counted of a pulse survey; the actor is the device, nobody else; or that evidence was handed in",
        None,
    ),
    Word(
        terms.SUSPENDED.iri,
        "a few questions to find one's start were answered; more come another time",
        Leaving.ANSWERS,
    ),
    Word(terms.OFFERED.iri, "what somebody could teach others", Leaving.HELPING),
    Word(
        terms.ASKED.iri,
        "which colleague was asked for help, and with what; or (with tips) a question for all colleagues",
        Leaving.HELPING,
    ),
    Word(
        terms.TERMINATED.iri,
        "that such help has ended; or (with duties) that something is asked no more",
        Leaving.HELPING,
    ),
    Word(
        terms.SHARED.iri,
        "a private text, sealed for one other person alone; or (with tips) a tip for colleagues",
        Leaving.NOTES,
    ),
    Word(terms.TAGGED.iri, "that something was put to a goal", Leaving.PLANS),
    Word(terms.UNTAGGED.iri, "that it was taken away from there", Leaving.PLANS),
    Word(
        terms.JOINED.iri,
        "that somebody takes part in a team goal; or (with coaching) was at a session, or in a talk",
        Leaving.PLANS,
    ),
    Word(terms.LEFT.iri, "that they no longer do", Leaving.PLANS),
    Word(terms.VOIDED.iri, "a statement of somebody who was erased shall not be used any more; not who", None),
)
EXTENSIONS: tuple[Word, ...] = (
    Word(terms.DEVICE, "opaque id of the device", None),
    Word(terms.SEQUENCE, "running number of the statement for this device and person", None),
    Word(terms.KIND, "what happened, as one word", None),
    Word(terms.REPLAY, "the whole fact with its time, so that another device comes to the same model", None),
    Word(terms.CONFIDENCE, "sure or not sure, said before grading", Leaving.ANSWERS),
    Word(terms.ASSISTED, "whether a hint was opened", Leaving.ANSWERS),
    Word(terms.NOT_YET, "“I haven't learned this yet” in place of an answer", Leaving.ANSWERS),
    Word(terms.MISCONCEPTION, "the misconception that may stand behind a wrong answer", Leaving.ANSWERS),
    Word(terms.DRAWN, "the numbers that were drawn for the question", Leaving.ANSWERS),
    Word(terms.MANIFEST, "the last number sent, those left out, the time of the oldest one sent", None),
    Word(terms.USEFUL, "how useful somebody says something in the library is", Leaving.LIBRARY),
    Word(terms.FITS, "how true of their work they say it is", Leaving.LIBRARY),
    Word(terms.LEVELS, "the level that was found for each criterion of a rubric", Leaving.PORTFOLIO),
    Word(terms.PERIOD, "the weeks of a pulse survey", None),
    Word(terms.COUNTS, "how often each answer of a pulse survey was given, five answers at a time", None),
    Word(terms.PROGRESS, "share of a module that is settled", Leaving.ANSWERS),
    Word(terms.MARKS, "what was seen of each point of a checklist", Leaving.ANSWERS),
    Word(terms.PROBLEM, "which of four kinds of problem was reported", Leaving.ANSWERS),
    Word(terms.ENDING, "how a story ended: good, mixed or poor", Leaving.ANSWERS),
)
