# SPDX-License-Identifier: Apache-2.0
"""What is the learner's own as rows of tables: what others of the site are shown is found with a query."""

from __future__ import annotations

import msgspec

from app.own.state import Own, Submission
from app.record.projections import Key, ProjectionTable, Row, Rows

TEACHES = ProjectionTable(
    name="teaches",
    columns={"learner": "TEXT", "pack": "TEXT", "module": "TEXT"},
    key=("learner", "pack", "module"),
)
HELP_ASKED = ProjectionTable(
    name="help_asked",
    columns={
        "learner": "TEXT",
        "ask": "TEXT",
        "mentor": "TEXT",
        "pack": "TEXT",
        "module": "TEXT",
        "asked_ms": "INTEGER",
        "ended_ms": "INTEGER",
    },
    key=("learner", "ask"),
)
HELP_ANSWERED = ProjectionTable(
    name="help_answered",
    columns={
        "learner": "TEXT",
        "ask": "TEXT",
        "asker": "TEXT",
        "pack": "TEXT",
        "module": "TEXT",
        "accepted": "INTEGER",
        "answered_ms": "INTEGER",
        "ended_ms": "INTEGER",
    },
    key=("learner", "ask"),
)
LIBRARY_USE = ProjectionTable(
    name="library_use",
    columns={
        "learner": "TEXT",
        "pack": "TEXT",
        "kind": "TEXT",
        "thing": "TEXT",
        "times": "INTEGER",
        "used_ms": "INTEGER",
        "useful": "INTEGER",
        "fits": "INTEGER",
        "declined": "INTEGER",
        "rated_ms": "INTEGER",
    },
    key=("learner", "pack", "kind", "thing"),
)
PLAYLIST = ProjectionTable(
    name="playlist",
    columns={
        "learner": "TEXT",
        "playlist": "TEXT",
        "title": "TEXT",
        "things": "TEXT",
        "shared": "INTEGER",
        "taken_from": "TEXT",
        "kept_ms": "INTEGER",
    },
    key=("learner", "playlist"),
)
"""`things` is JSON: a list of objects with pack, kind and thing."""
SUBMISSION = ProjectionTable(
    name="submission",
    columns={
        "learner": "TEXT",
        "submission": "TEXT",
        "pack": "TEXT",
        "credential": "TEXT",
        "assessor": "TEXT",
        "parts": "INTEGER",
        "handed_ms": "INTEGER",
        "stage": "TEXT",
        "judged_ms": "INTEGER",
        "judged_by": "TEXT",
    },
    key=("learner", "submission"),
)
"""`stage` is waiting, withdrawn, earned or not_yet."""
PRIOR = ProjectionTable(
    name="prior",
    columns={
        "learner": "TEXT",
        "entry": "TEXT",
        "pack": "TEXT",
        "competencies": "TEXT",
        "supervisor": "TEXT",
        "minutes": "INTEGER",
        "day": "INTEGER",
        "accepted": "INTEGER",
        "judged_ms": "INTEGER",
    },
    key=("learner", "entry"),
)
"""`competencies` is a JSON list of ids."""
SHARING_KEY = ProjectionTable(
    name="sharing_key", columns={"learner": "TEXT", "public": "TEXT"}, key=("learner", "public")
)
TEAM_GOAL = ProjectionTable(
    name="team_goal",
    columns={
        "learner": "TEXT",
        "goal": "TEXT",
        "site": "TEXT",
        "pack": "TEXT",
        "measure": "TEXT",
        "target": "INTEGER",
        "from_day": "INTEGER",
        "until_day": "INTEGER",
        "ended": "INTEGER",
    },
    key=("learner", "goal"),
)
TEAM_MEMBER = ProjectionTable(name="team_member", columns={"learner": "TEXT", "goal": "TEXT"}, key=("learner", "goal"))

ALL = (
    TEACHES,
    HELP_ASKED,
    HELP_ANSWERED,
    LIBRARY_USE,
    PLAYLIST,
    SUBMISSION,
    PRIOR,
    SHARING_KEY,
    TEAM_GOAL,
    TEAM_MEMBER,
)


def rows(own: Own) -> Rows:
    """Return every row, per table."""
    teaches: dict[Key, Row] = {(pack, module): () for pack, modules in own.teaches.items() for module in modules}
    return {
        TEACHES.name: teaches,
        HELP_ASKED.name: {(ask,): (a.mentor, a.pack, a.module, a.at_ms, a.ended_ms) for ask, a in own.asks.items()},
        HELP_ANSWERED.name: {
            (ask,): (a.asker, a.pack, a.module, int(a.accepted), a.at_ms, a.ended_ms) for ask, a in own.answers.items()
        },
        LIBRARY_USE.name: {
            (ref.pack, ref.kind.value, ref.thing): (k.times, k.used_ms, k.useful, k.fits, int(k.declined), k.rated_ms)
            for ref, k in own.things.items()
        },
        PLAYLIST.name: {
            (name,): (p.title, _json(p.things), int(p.shared), p.taken_from, p.kept_ms)
            for name, p in own.playlists.items()
        },
        SUBMISSION.name: {(name,): _submission(s) for name, s in own.submissions.items()},
        PRIOR.name: {
            (entry,): (p.pack, _json(p.competencies), p.supervisor, p.minutes, p.day, int(p.accepted), p.at_ms)
            for entry, p in own.prior.items()
        },
        SHARING_KEY.name: {(own.public_key,): ()} if own.public_key else {},
        TEAM_GOAL.name: {
            (goal,): (g.site, g.pack, g.measure.value, g.target, g.from_day, g.until_day, int(g.ended))
            for goal, g in own.team_goals.items()
        },
        TEAM_MEMBER.name: {(goal,): () for goal, member in own.joined.items() if member},
    }


def _submission(known: Submission) -> Row:
    judged = "waiting" if known.earned is None else "earned" if known.earned else "not_yet"
    stage = "withdrawn" if known.withdrawn else judged
    return (
        known.pack,
        known.credential,
        known.assessor,
        known.parts,
        known.at_ms,
        stage,
        known.judged_ms,
        known.judged_by,
    )


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
