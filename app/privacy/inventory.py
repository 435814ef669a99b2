# SPDX-License-Identifier: Apache-2.0
"""What is kept about people and what leaves the device: one table, from which docs/privacy.md and "My data" are made.

Every table and column of the database and every verb and extension of the statement profile stands here; a test fails
where one does not. The words are those of the document; the window has its own for each `Topic`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

import msgspec

from app.record.leaving import Leaving
from app.statements import terms


class Topic(StrEnum):
    """A kind of what is kept."""

    ROSTER = "roster"
    SIGN_IN = "sign_in"
    PREFERENCES = "preferences"
    LEARNING = "learning"
    BELIEFS = "beliefs"
    DRAFTS = "drafts"
    PRIVATE = "private"
    STATEMENTS = "statements"
    AUDIT = "audit"
    SURVEYS = "surveys"
    ERASED = "erased"
    DEVICE = "device"
    """Not about a person."""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a kind of data is, why it is kept, who can see it, whether and how it leaves the device, until when."""

    what: str
    why: str
    who: str
    leaves: str
    until: str


_STAYS = "no"
_ERASURE = "until the person is erased"
TOPICS: Mapping[Topic, About] = {
    Topic.ROSTER: About(
        what="name, opaque id, role, site, language, colour, when added and left",
        why="so that people find themselves on the first screen, and the program knows who may do what",
        who="everybody who stands before this device sees the names; "
        "supervisors and operators the site, those of the site the rest",
        leaves="the opaque id, as the account of every statement; the rest does not",
        until="until the person is erased; after leaving, as long as the retention setting says",
    ),
    Topic.SIGN_IN: About(
        what="a slow hash of the PIN or picture PIN, how many wrong tries, hashes of badge codes",
        why="so that nobody else works under this name",
        who="nobody; supervisors and operators see that there is a PIN or a badge, and can replace it, not read it",
        leaves=_STAYS,
        until=_ERASURE,
    ),
    Topic.PREFERENCES: About(
        what="language, theme, size of text, speed of reading aloud",
        why="so that the screens are as the person likes them",
        who="the person",
        leaves=_STAYS,
        until=_ERASURE,
    ),
    Topic.LEARNING: About(
        what="answers with time taken and confidence, lessons read, self-ratings, goals, days away, declined "
        "suggestions, programmes; stories and worked examples, with what was chosen in them; what a supervisor saw at "
        "work, point by point, with their words and opaque id; how far one is in learning cycles; which question or "
        "lesson one reported a problem with, and what one wrote about it; which question was shown and why",
        why="to choose what is worth asking and teaching next, and to explain that choice; reported problems: so that "
        "the questions get better",
        who="the person; supervisors of the site, and every look of theirs is shown to the person; of reported "
        "problems supervisors and operators see what was reported and written, without who it was",
        leaves="yes, as statements, each class only while its switch is on; what was shown and why, and what was "
        "written about a problem, stays here",
        until=_ERASURE,
    ),
    Topic.BELIEFS: About(
        what="what the program works out from the answers: how likely each thing is known, when it is due, minutes",
        why="to choose the next step and to show progress",
        who="the person; supervisors of the site, and every look of theirs is shown to the person",
        leaves=_STAYS,
        until=_ERASURE,
    ),
    Topic.DRAFTS: About(
        what="an answer that is typed and not yet given; ticks of a checklist that a supervisor has not recorded yet; "
        "a reflection that is being written, sealed; how far a film or a sound was played; which screen one was at "
        "last, how far it was scrolled, and what was typed there and not sent",
        why="so that a pulled plug does not cost it",
        who="the person; ticks: the supervisor who made them, and the person in their copy",
        leaves=_STAYS,
        until="until the answer is given, the attempt ends or the checklist is recorded; a place in a film outside of "
        "an attempt until another one is kept; the screen until one is at another",
    ),
    Topic.PRIVATE: About(
        what="reflections and private notes, sealed with a key that only the PIN and the recovery code open",
        why="for the person's own thinking",
        who="the person, nobody else",
        leaves="no, unless the switch is put on: then sealed, for the person's other devices, opened by nobody else",
        until="until the person deletes them, loses the key or is erased",
    ),
    Topic.STATEMENTS: About(
        what="the exact text of what was sent, or waits to be sent, to the organisation's LRS",
        why="so that nothing is lost or sent twice",
        who="whoever runs the LRS, and whom they let; operators on the command line",
        leaves="yes, this is what leaves",
        until="here as long as the retention setting says after sending; on the LRS as long as its owner keeps it",
    ),
    Topic.AUDIT: About(
        what="who looked at whose page, who reset a PIN, changed a role, erased somebody: opaque ids, time, reason",
        why="so that the use of power over others can be seen by them",
        who="operators of the device; each person sees what was about them",
        leaves=_STAYS,
        until="as long as the retention setting says",
    ),
    Topic.SURVEYS: About(
        what="that a person is done with a pulse survey for this period, whether they answered or skipped it; and, of "
        "nobody in particular, how often each answer was given, five answers at a time",
        why="so that nobody is asked twice; so that those who plan the work see how it is for all together",
        who="the person, that they are done; supervisors and operators the counts, when the period is over; who "
        "answered what, nobody",
        leaves="the counts, when the period is over, as a statement of the device; nothing of the person",
        until="that they are done: until the next time or until the person is erased; counts: as long as the data "
        "folder is there, and nobody can be taken out of them",
    ),
    Topic.ERASED: About(
        what="SHA-256 of the ids of people who were erased, and when",
        why="so that neither a sync nor an older backup brings them back",
        who="nobody",
        leaves=_STAYS,
        until="as long as the data folder is there",
    ),
    Topic.DEVICE: About(
        what="the device's own id and settings, the state of sending",
        why="to work",
        who="operators; everybody the beginning of the id and the last contact",
        leaves="the device's opaque id, in every statement",
        until="as long as the data folder is there",
    ),
}

_LEARNER = "opaque id of the person"
TABLES: Mapping[str, tuple[Topic, Mapping[str, str]]] = {
    "learner": (
        Topic.ROSTER,
        {
            "id": _LEARNER,
            "name": "what the screens call them",
            "role": "learner, supervisor or operator, at their own site",
            "language": "language tag",
            "colour": "colour of their tile",
            "pack": "what they learn from",
            "added_ms": "when they came",
            "left_ms": "when they left",
            "site": "where they belong",
            "merged_into": "id of the person whose duplicate they were",
            "search": "the name in lower case, for finding it",
        },
    ),
    "membership": (Topic.ROSTER, {"learner": _LEARNER, "site": "another site", "role": "the role there"}),
    "credential": (
        Topic.SIGN_IN,
        {
            "learner": _LEARNER,
            "pin_hash": "argon2id hash of the PIN",
            "fails": "wrong tries in a row",
            "locked_until_ms": "when the next try is looked at",
            "changed_ms": "when the PIN was set",
            "kind": "digits or pictures",
            "must_change": "whether a new one has to be chosen",
        },
    ),
    "badge": (
        Topic.SIGN_IN,
        {
            "digest": "hash of the badge code",
            "learner": _LEARNER,
            "issued_ms": "when it was printed",
            "revoked_ms": "when it was reported lost",
        },
    ),
    "preference": (
        Topic.PREFERENCES,
        {
            "learner": _LEARNER,
            "json": "language, theme, size of text, speed of reading aloud; when they were asked last about themselves",
        },
    ),
    "event": (
        Topic.LEARNING,
        {
            "number": "running number here",
            "id": "id of the event, and of its statement",
            "learner": _LEARNER,
            "device": "id of the device",
            "sequence": "running number of the device",
            "roam_sequence": "running number of what may leave",
            "at_ms": "when",
            "offset_ms": "how wrong the clock was",
            "settled": "whether the time is believed",
            "boot": "the session of the clock",
            "kind": "what happened, as one word",
            "fact": "what happened: the answer, the rating, the plan …",
        },
    ),
    "skill": (
        Topic.BELIEFS,
        {
            "learner": _LEARNER,
            "pack": "pack",
            "competency": "thing to know",
            "p": "how likely they know it",
            "low": "lower end of that",
            "high": "upper end of that",
            "asked": "questions answered about it",
            "correct": "of them right",
            "due_ms": "when to practise it again",
        },
    ),
    "lesson_read": (
        Topic.BELIEFS,
        {"learner": _LEARNER, "pack": "pack", "lesson": "lesson", "finished_ms": "when it was read"},
    ),
    "last_attempt": (
        Topic.BELIEFS,
        {
            "learner": _LEARNER,
            "pack": "pack",
            "purpose": "module, quiz or diagnostic",
            "module": "module",
            "attempt": "id of the attempt",
            "finished_ms": "when it ended",
            "outcome": "how it ended",
            "asked": "questions",
            "correct": "of them right",
            "seconds": "how long it took",
        },
    ),
    "practised": (
        Topic.BELIEFS,
        {
            "learner": _LEARNER,
            "pack": "pack",
            "kind": "story or worked example",
            "practice": "which one",
            "stage": "under way, ended, or begun and left",
            "times": "how often it came to its end",
            "finished_ms": "when it ended last",
            "ending": "how the story ended",
            "asked": "choices made, or steps done by the person",
            "correct": "of them as somebody with experience would",
        },
    ),
    "cycle": (
        Topic.BELIEFS,
        {
            "learner": _LEARNER,
            "pack": "pack",
            "cycle": "which learning cycle",
            "done": "steps that are behind",
            "begun_ms": "when it was begun",
            "finished_ms": "when it ended",
            "times": "how often it came to its end",
        },
    ),
    "observed": (
        Topic.BELIEFS,
        {
            "learner": _LEARNER,
            "pack": "pack",
            "checklist": "which checklist",
            "observation": "id of the observation",
            "observer": "opaque id of who watched",
            "seen_ms": "when",
            "result": "signed off, or not yet",
            "done": "points that were done",
            "not_yet": "points that were not yet",
            "not_seen": "points that did not come up",
            "signed_ms": "when the person signed that they were told",
        },
    ),
    "activity": (
        Topic.BELIEFS,
        {
            "learner": _LEARNER,
            "day": "day",
            "answers": "answers",
            "correct": "of them right",
            "lessons": "lessons read",
            "seconds": "time with it",
            "quizzes": "quizzes",
        },
    ),
    "draft": (
        Topic.DRAFTS,
        {
            "learner": _LEARNER,
            "attempt": "id of the attempt; screen",
            "item": "question, or lesson; screen",
            "answer": "what is typed so far; how far its films were played; the screen, and what stood on it",
        },
    ),
    "learner_key": (
        Topic.PRIVATE,
        {
            "learner": _LEARNER,
            "by_pin": "the person's key, wrapped by the PIN",
            "by_recovery": "the same key, wrapped by the recovery code",
            "created_ms": "when it was made",
        },
    ),
    "sealed": (
        Topic.PRIVATE,
        {
            "id": "id of the note",
            "learner": _LEARNER,
            "kind": "reflection or note",
            "at_ms": "when it was written",
            "box": "the text, sealed",
        },
    ),
    "outbox": (
        Topic.STATEMENTS,
        {
            "number": "order of sending",
            "event": "id of the event",
            "bytes": "length of its text",
            "state": "waiting, in a batch, sent or set aside",
            "batch": "the batch",
            "problem": "the server's words",
            "sent_ms": "when it was sent",
        },
    ),
    "statement": (
        Topic.STATEMENTS,
        {
            "number": "its place in the outbox",
            "text": "the text",
        },
    ),
    "handed": (
        Topic.STATEMENTS,
        {
            "number": "running number",
            "id": "id of a statement that says how far this device has sent",
            "learner": _LEARNER,
            "device": "id of the device whose statements it names",
            "made_ms": "when it was made",
            "stored_ms": "when the LRS had it",
        },
    ),
    "handover": (
        Topic.STATEMENTS,
        {
            "learner": _LEARNER,
            "device": "id of the device",
            "oldest_ms": "time of the oldest statement sent since such a statement went out",
        },
    ),
    "manifest": (
        Topic.STATEMENTS,
        {
            "learner": _LEARNER,
            "device": "id of another device",
            "last": "how far that device has sent",
            "absent": "what it has not sent",
            "oldest_ms": "time of the oldest statement it sent then",
            "at_ms": "when it said so",
            "missing": "whether something of it is not here yet",
            "tries": "how often it was asked for",
            "gone": "what the LRS does not have",
        },
    ),
    "history": (
        Topic.STATEMENTS,
        {
            "learner": _LEARNER,
            "whole": "whether all that was done elsewhere has come",
            "reached_ms": "how far back it has come",
            "news_ms": "when the LRS was last asked about this person alone",
        },
    ),
    "unfolded": (Topic.LEARNING, {"learner": _LEARNER}),
    "audit": (
        Topic.AUDIT,
        {
            "number": "running number",
            "at_ms": "when",
            "actor": "opaque id of who did it",
            "kind": "person, command line or program",
            "action": "what was done",
            "learner": "opaque id of whom it was about",
            "reason": "the reason that was typed",
            "detail": "the page, counts, settings",
        },
    ),
    "survey_away": (
        Topic.SURVEYS,
        {
            "learner": _LEARNER,
            "pack": "pack",
            "survey": "which survey",
            "first": "the first day of the period they are done with; not what they did",
        },
    ),
    "survey_period": (
        Topic.DEVICE,
        {
            "device": "id of the device that counted",
            "pack": "pack",
            "survey": "which survey",
            "first": "first day of the period",
            "ended": "the day after its last",
            "sealed": "whether its statement was made",
        },
    ),
    "survey_count": (
        Topic.DEVICE,
        {
            "device": "id of the device that counted",
            "pack": "pack",
            "survey": "which survey",
            "first": "first day of the period",
            "rating": "question",
            "step": "step of its scale",
            "answers": "how often it was chosen, five answers at a time",
        },
    ),
    "survey_fold": (Topic.DEVICE, {"id": "id of a count of five answers", "ended": "the day after its period"}),
    "tombstone": (Topic.ERASED, {"learner": "SHA-256 of the id", "erased_ms": "when"}),
    "meta": (
        Topic.DEVICE,
        {
            "id": "always 1",
            "device": "id of the device",
            "machine": "hash of hardware ids",
            "organisation": "IRI of the organisation",
            "created_ms": "when the data folder was made",
            "projections": "which tables were folded, by which version",
            "site": "where the device stands",
        },
    ),
    "batch": (Topic.DEVICE, {"id": "id", "created_ms": "when", "position": "order"}),
    "delivery": (
        Topic.DEVICE,
        {
            "queue": "what is sent",
            "fails": "failures in a row",
            "next_try_ms": "next try",
            "paused": "whether sending waits for an operator",
            "last_contact_ms": "last answer of the LRS",
            "last_problem": "what was in the way",
            "problem_since_ms": "since when it has been",
        },
    ),
    "lrs": (Topic.DEVICE, {"id": "always 1", "endpoint": "address of the LRS", "key": "name of the credentials"}),
    "note": (
        Topic.DEVICE,
        {"name": "name of a setting", "json": "its value; by opaque id, when who asked for it is erased"},
    ),
}
"""By table: its topic, and what each column holds."""


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
        "a module, a quiz, the first questions, a story, a worked example, a film or a recording were begun",
        Leaving.ANSWERS,
    ),
    Word(
        terms.COMPLETED.iri,
        "a lesson or a step of an example was read; a quiz, a story, an example, a film or a recording ended; a task "
        "was tried at work",
        Leaving.ANSWERS,
    ),
    Word(terms.PASSED.iri, "a module was passed, or a checklist signed off at work", Leaving.ANSWERS),
    Word(terms.FAILED.iri, "a module was not yet passed, or a checklist not yet signed off", Leaving.ANSWERS),
    Word(terms.ACKNOWLEDGED.iri, "who was watched at work signed that they were told what was seen", Leaving.ANSWERS),
    Word(terms.EXITED.iri, "an attempt, a story or an example was stopped", Leaving.ANSWERS),
    Word(terms.RATED.iri, "how sure somebody said they feel", Leaving.RATINGS),
    Word(terms.DEFINED.iri, "goals, days away, the day of an exam", Leaving.PLANS),
    Word(terms.REJECTED.iri, "a suggestion was declined", Leaving.DECLINED),
    Word(
        terms.ACCEPTED.iri,
        "that was taken back; or (with answers) a task for the next shift was taken on",
        Leaving.DECLINED,
    ),
    Word(
        terms.COMMENTED.iri,
        "a question or a lesson was reported: which of four kinds of problem, no word of one's own",
        Leaving.ANSWERS,
    ),
    Word(terms.ENROLLED.iri, "somebody was put into a programme", Leaving.PROGRAMME),
    Word(terms.AUTHORED.iri, "a private text, sealed so that only its writer can open it", Leaving.NOTES),
    Word(terms.DELETED.iri, "such a text was taken away", Leaving.NOTES),
    Word(terms.SENT.iri, "how far a device has sent what a person did on it", None),
    Word(terms.EXPERIENCED.iri, "the touchstone: about nobody", None),
    Word(terms.SUBMITTED.iri, "what was counted of a pulse survey; the actor is the device, nobody else", None),
    Word(
        terms.SUSPENDED.iri,
        "a few questions to find one's start were answered; more come another time",
        Leaving.ANSWERS,
    ),
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
    Word(terms.PERIOD, "the weeks of a pulse survey", None),
    Word(terms.COUNTS, "how often each answer of a pulse survey was given, five answers at a time", None),
    Word(terms.PROGRESS, "share of a module that is settled", Leaving.ANSWERS),
    Word(terms.MARKS, "what was seen of each point of a checklist", Leaving.ANSWERS),
    Word(terms.PROBLEM, "which of four kinds of problem was reported", Leaving.ANSWERS),
    Word(terms.ENDING, "how a story ended: good, mixed or poor", Leaving.ANSWERS),
)


def as_markdown() -> str:
    """Return the tables of docs/privacy.md."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "| kind | what | why | who sees it | leaves the device? | until when |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for topic, about in TOPICS.items():
        cells = (f"`{topic.value}`", about.what, about.why, about.who, about.leaves, about.until)
        yield f"| {' | '.join(cells)} |"
    yield ""
    yield "| table | kind | columns |"
    yield "| --- | --- | --- |"
    for table, (topic, columns) in TABLES.items():
        held = "; ".join(f"`{column}` {what}" for column, what in columns.items())
        yield f"| `{table}` | `{topic.value}` | {held} |"
    for title, words in (("verb", VERBS), ("extension", EXTENSIONS)):
        yield ""
        yield f"| {title} | says | switch |"
        yield "| --- | --- | --- |"
        for word in words:
            yield f"| <{word.iri}> | {word.says} | {f'`{word.switch.value}`' if word.switch else 'none'} |"
