# SPDX-License-Identifier: Apache-2.0
"""Every table and column of the database, with the kind of what it holds."""

from __future__ import annotations

from collections.abc import Mapping

from app.privacy.topics import Topic

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
            "answer": "what is typed so far; how far its films were played; the screen, what stood on it; saved files",
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
