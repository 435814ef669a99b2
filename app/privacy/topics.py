# SPDX-License-Identifier: Apache-2.0
"""The kinds of what is kept about people: what each is, why it is kept, who sees it, until when."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec


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
        what="a slow hash of the PIN or picture PIN, how many wrong tries, hashes of badge codes; the key of private "
        "texts, wrapped by the PIN and by the recovery code",
        why="so that nobody else works under this name",
        who="nobody; supervisors and operators see that there is a PIN or a badge, and can replace it, not read it",
        leaves=_STAYS,
        until=_ERASURE,
    ),
    Topic.PREFERENCES: About(
        what="language, theme, size of text, speed of reading aloud; what encourages them; which reminders and "
        "badges were shown here, and when",
        why="so that the screens are as the person likes them",
        who="the person",
        leaves=_STAYS,
        until=_ERASURE,
    ),
    Topic.LEARNING: About(
        what="answers with time taken and confidence, lessons read, self-ratings, goals, days away, declined "
        "suggestions, programmes; stories and worked examples, with what was chosen in them; what a supervisor saw at "
        "work, point by point, with their words and opaque id; how far one is in learning cycles; which question or "
        "lesson one reported a problem with, and what one wrote about it; which question was shown and why; what one "
        "could teach and whom one asked for help; what one opened, rated and declined in the library, and playlists; "
        "that evidence was handed in, and what was found of it; team goals; what is asked of "
        "one until when; sessions one was at; follow-ups and talks, with what was written; tips for colleagues",
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
        what="an answer that is typed and not yet given; ticks of a checklist and levels of evidence that a supervisor "
        "has not recorded yet; of a session or huddle that they lead who is there, and what the group answered "
        "together; a reflection or evidence that is being written, sealed; how far a film or a sound was "
        "played; which screen one was at "
        "last, how far it was scrolled, and what was typed there and not sent; where files lie that one saved on this "
        "computer (not what is in them)",
        why="so that a pulled plug does not cost it; files: so that the person can delete them",
        who="the person; ticks: the supervisor who made them, and the person in their copy",
        leaves=_STAYS,
        until="until the answer is given, the attempt ends, the checklist is recorded or the session is closed; a "
        "place in a film outside of "
        "an attempt until another one is kept; the screen until one is at another; files: until they are deleted",
    ),
    Topic.PRIVATE: About(
        what="reflections, private notes, goals and plans in one's own words, entries of the passport and pieces of "
        "evidence, sealed with a key that only the PIN and the recovery code open; what one shares, sealed anew for "
        "the one person it is shared with",
        why="for the person's own thinking; evidence: to be looked at by whom the person chose",
        who="the person; what they share, the one person they chose, until they end it; nobody else",
        leaves="no, unless the switch is put on: then sealed, for the person's other devices and for whom they share "
        "with, opened by nobody else; pieces of evidence stay",
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
        what="the device's own id and settings, the state of sending; what several people looked for and did not find, "
        "by a digest that tells two people apart and nobody who they are",
        why="to work",
        who="operators; everybody the beginning of the id and the last contact; supervisors and operators words that "
        "three people or more looked for, without who it was",
        leaves="the device's opaque id, in every statement",
        until="as long as the data folder is there; what was looked for 90 days, or until the person is erased",
    ),
}
