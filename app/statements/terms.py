# SPDX-License-Identifier: Apache-2.0
"""The words of the profile: IRIs of the registries and of our own, and how times, numbers and texts are written."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from decimal import Decimal
from typing import NamedTuple

_ADL_VERBS = "http://adlnet.gov/expapi/verbs/"
_ADL_ACTIVITIES = "http://adlnet.gov/expapi/activities/"
_STREAMS = "http://activitystrea.ms/schema/1.0/"
_OURS = "https://stepwell.example/xapi/extensions/"

DEVICE = _OURS + "device"
"""Context extension: the device's opaque id, a string."""
SEQUENCE = _OURS + "sequence"
"""Context extension: the roaming sequence number per (device, learner), a string: LRSs promise 32-bit floats only."""
KIND = _OURS + "kind"
"""Context extension: the name of the fact in `app.events`, a string."""
REPLAY = _OURS + "replay"
"""Context extension: what the fold needs to replay the event, as one string of JSON. A string, because LRSs on
Elasticsearch map every key of an object and refuse a later statement whose value has another type."""
MANIFEST = _OURS + "manifest"
"""Context extension: how far a device has sent a learner's statements, as one string of JSON."""
CONFIDENCE = _OURS + "confidence"
"""Result extension: "sure" or "not_sure", said before grading."""
ASSISTED = _OURS + "assisted"
"""Result extension: true after a hint or another try."""
NOT_YET = _OURS + "not-yet"
"""Result extension: true when the learner said "I haven't learned this yet" in place of an answer."""
MISCONCEPTION = _OURS + "misconception"
"""Result extension: the pack's id of the misconception that stands behind the answer, where the author names one."""
ENDING = _OURS + "ending"
"""Result extension: how a story ended, "good", "mixed" or "poor"."""
MARKS = _OURS + "marks"
"""Result extension: what was seen of each point of a checklist, as one string of JSON."""
DRAWN = _OURS + "drawn"
"""Result extension: the numbers that were drawn for this question by name, as one string of JSON."""
PROBLEM = _OURS + "problem"
"""Result extension: what a report says is the matter, "wrong", "unclear", "word_or_picture" or "other"."""
USEFUL = _OURS + "useful"
"""Result extension: how useful something in the library is to somebody, "1" (not) to "3" (very), "0": not said."""
FITS = _OURS + "fits"
"""Result extension: how true it is of their work, in the same way."""
LEVELS = _OURS + "levels"
"""Result extension: the level that was found for each criterion of a rubric, as one string of JSON."""
PERIOD = _OURS + "period"
"""Context extension: the weeks of a pulse survey as an ISO 8601 interval, "2026-11-16/P1W"."""
COUNTS = _OURS + "counts"
"""Result extension: by question of a survey how often each step of its scale was chosen, as one string of JSON."""
PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress"
"""Result extension of cmi5 (section 9.5.5.1): whole per cent, 0 to 100."""


class Verb(NamedTuple):
    """A verb of a registry with its English word."""

    iri: str
    word: str


ANSWERED = Verb(_ADL_VERBS + "answered", "answered")
INITIALIZED = Verb(_ADL_VERBS + "initialized", "initialized")
COMPLETED = Verb(_ADL_VERBS + "completed", "completed")
PASSED = Verb(_ADL_VERBS + "passed", "passed")
FAILED = Verb(_ADL_VERBS + "failed", "failed")
EXITED = Verb(_ADL_VERBS + "exited", "exited")
RATED = Verb("http://id.tincanapi.com/verb/rated", "rated")
DEFINED = Verb("http://id.tincanapi.com/verb/defined", "defined")
REJECTED = Verb(_STREAMS + "reject", "rejected")
ACCEPTED = Verb(_STREAMS + "accept", "accepted")
ENROLLED = Verb("http://www.tincanapi.co.uk/verbs/enrolled_onto_learning_plan", "enrolled onto learning plan")
EXPERIENCED = Verb(_ADL_VERBS + "experienced", "experienced")
AUTHORED = Verb(_STREAMS + "author", "authored")
ACKNOWLEDGED = Verb(_STREAMS + "acknowledge", "acknowledged")
DELETED = Verb(_STREAMS + "delete", "deleted")
SENT = Verb(_STREAMS + "send", "sent")
COMMENTED = Verb(_ADL_VERBS + "commented", "commented")
SUBMITTED = Verb(_STREAMS + "submit", "submitted")
SUSPENDED = Verb(_ADL_VERBS + "suspended", "suspended")
VOIDED = Verb(_ADL_VERBS + "voided", "voided")
OFFERED = Verb(_STREAMS + "offer", "offered")
ASKED = Verb(_ADL_VERBS + "asked", "asked")
SHARED = Verb(_ADL_VERBS + "shared", "shared")
TERMINATED = Verb(_ADL_VERBS + "terminated", "terminated")
TAGGED = Verb(_STREAMS + "tag", "tagged")
UNTAGGED = Verb(_STREAMS + "remove", "removed")
JOINED = Verb(_STREAMS + "join", "joined")
LEFT = Verb(_STREAMS + "leave", "left")

COURSE = _ADL_ACTIVITIES + "course"
MODULE = _ADL_ACTIVITIES + "module"
LESSON = _ADL_ACTIVITIES + "lesson"
MEDIA = _ADL_ACTIVITIES + "media"
PERFORMANCE = _ADL_ACTIVITIES + "performance"
ASSESSMENT = _ADL_ACTIVITIES + "assessment"
OBJECTIVE = _ADL_ACTIVITIES + "objective"
QUESTION = _ADL_ACTIVITIES + "cmi.interaction"
SIMULATION = _ADL_ACTIVITIES + "simulation"
CHECKLIST = "http://id.tincanapi.com/activitytype/checklist"
SURVEY = "http://id.tincanapi.com/activitytype/survey"
COLLECTION = _STREAMS + "collection"
NOTE = _STREAMS + "note"
EVENT = _STREAMS + "event"
BADGE = _STREAMS + "badge"
RESOURCE = "http://id.tincanapi.com/activitytype/resource"
LEARNING_PLAN = "https://w3id.org/xapi/acrossx/activities/learning-plan"

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
"""Bytes that stand for themselves anywhere in an IRI (RFC 3986, 2.3)."""
_NOT_FOR_JSON = re.compile("[\x00\ud800-\udfff]")


def duration(seconds: float) -> str:
    """Write seconds as an ISO 8601 duration in steps of 0.01 s: 90.5 is PT1M30.5S. Less than nothing becomes PT0S.

    Raises ValueError for a number that is not finite.
    """
    if not math.isfinite(seconds):
        raise ValueError("a duration is finite")
    hundredths = max(0, round(seconds * 100))
    hours, rest = divmod(hundredths, 360_000)
    minutes, rest = divmod(rest, 6_000)
    whole, part = divmod(rest, 100)
    text = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    if part:
        text += f"{whole}.{part:02d}".rstrip("0") + "S"
    elif whole or not text:
        text += f"{whole}S"
    return "PT" + text


def timestamp(at_ms: int) -> str:
    """Write milliseconds since 1970 as UTC with milliseconds and a Z; OverflowError outside the years 1 to 9999."""
    moment = _EPOCH + dt.timedelta(milliseconds=at_ms)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_ms(text: str) -> int:
    """Read a timestamp of RFC 3339 as milliseconds since 1970 UTC. Raises ValueError, OverflowError."""
    moment = dt.datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a timestamp names its zone")
    return (moment - _EPOCH) // dt.timedelta(milliseconds=1)


def number(value: float) -> str:
    """Write a finite number as plain decimal digits, without an exponent and without a trailing `.0`."""
    if not math.isfinite(value):
        raise ValueError("a number in a statement is finite")
    return digits(Decimal(repr(value)))


def digits(value: Decimal) -> str:
    """Write a decimal number without exponent and needless zeros."""
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in {"-0", ""} else text


def frozen(document: object) -> str:
    """Write a document as the text that is kept: sorted keys, no spaces. ValueError for a number that is not finite."""
    return json.dumps(document, allow_nan=False, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def plain(text: str) -> str:
    """Replace what PostgreSQL or UTF-8 cannot hold (NUL, lone surrogates) by U+FFFD."""
    return _NOT_FOR_JSON.sub("\ufffd", text)


def segment(text: str) -> str:
    """Write any text as one segment of an IRI: percent-encoded UTF-8 (RFC 3986, 2.1). A pack's ids stay as they are."""
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in plain(text).encode())


def is_uuid(text: str) -> bool:
    """Say whether the text is a lower-case UUID of the versions that tincan takes (1 to 5)."""
    return _UUID.fullmatch(text) is not None
