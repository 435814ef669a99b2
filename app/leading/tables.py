# SPDX-License-Identifier: Apache-2.0
"""What is done with and for a team as rows of tables: what stands about many people is found with a query."""

from __future__ import annotations

import msgspec

from app.leading.state import Duty, FollowUp, Jobs, Leading, Rule, Tip, ToWatch
from app.record.projections import Key, ProjectionTable, Row, Rows

DUTY_RULE = ProjectionTable(
    name="duty_rule",
    columns={
        "learner": "TEXT",
        "duty": "TEXT",
        "site": "TEXT",
        "pack": "TEXT",
        "module": "TEXT",
        "terms": "TEXT",
        "roles": "TEXT",
        "people": "TEXT",
        "due_day": "INTEGER",
        "within_days": "INTEGER",
        "ended": "INTEGER",
        "set_ms": "INTEGER",
        "changed_ms": "INTEGER",
        "jobs": "TEXT",
    },
    key=("learner", "duty"),
)
"""Duties that somebody set for a site: `learner` is who did. `terms` is JSON of `Terms`, the others lists."""
DUTY = ProjectionTable(
    name="duty",
    columns={
        "learner": "TEXT",
        "duty": "TEXT",
        "pack": "TEXT",
        "module": "TEXT",
        "given_by": "TEXT",
        "due_day": "INTEGER",
        "terms": "TEXT",
        "excused": "INTEGER",
        "ended": "INTEGER",
        "given_ms": "INTEGER",
        "decided_ms": "INTEGER",
        "placed_ms": "INTEGER",
        "excused_ms": "INTEGER",
        "excused_by": "TEXT",
    },
    key=("learner", "duty"),
)
"""What is asked of each person."""
JOB = ProjectionTable(
    name="job",
    columns={
        "learner": "TEXT",
        "site": "TEXT",
        "said": "INTEGER",
        "pack": "TEXT",
        "jobs": "TEXT",
        "set_by": "TEXT",
        "set_ms": "INTEGER",
    },
    key=("learner", "site", "said"),
)
"""Which jobs each person has at a site, and (`said`) which they say that they have; `jobs` is a list."""
OBSERVING_CHOICE = ProjectionTable(
    name="observing_choice",
    columns={
        "learner": "TEXT",
        "site": "TEXT",
        "pack": "TEXT",
        "version": "TEXT",
        "modules": "TEXT",
        "left_out": "TEXT",
        "chosen_by": "TEXT",
        "chosen_ms": "INTEGER",
        "decided_ms": "INTEGER",
        "placed_ms": "INTEGER",
    },
    key=("learner", "site", "pack"),
)
"""What has to be watched: a row of whoever chose it (`chosen_by`), and one of each person of the site.

`chosen_by` is empty where it was taken back from somebody. `decided_ms` is 0 where it was not told: then a choice
counts from `chosen_ms`, that of its event.
"""
SESSION = ProjectionTable(
    name="session",
    columns={
        "learner": "TEXT",
        "session": "TEXT",
        "kind": "TEXT",
        "site": "TEXT",
        "pack": "TEXT",
        "modules": "TEXT",
        "minutes": "INTEGER",
        "people": "INTEGER",
        "held_ms": "INTEGER",
    },
    key=("learner", "session"),
)
"""Sessions and huddles that somebody led: `learner` is who did."""
ATTENDED = ProjectionTable(
    name="attended",
    columns={
        "learner": "TEXT",
        "session": "TEXT",
        "kind": "TEXT",
        "pack": "TEXT",
        "modules": "TEXT",
        "minutes": "INTEGER",
        "led_by": "TEXT",
        "way": "TEXT",
        "attended_ms": "INTEGER",
    },
    key=("learner", "session"),
)
FOLLOW_UP = ProjectionTable(
    name="follow_up",
    columns={
        "learner": "TEXT",
        "follow_up": "TEXT",
        "pack": "TEXT",
        "module": "TEXT",
        "sort": "TEXT",
        "set_by": "TEXT",
        "thing": "TEXT",
        "until_day": "INTEGER",
        "stage": "TEXT",
        "set_ms": "INTEGER",
        "moved_ms": "INTEGER",
    },
    key=("learner", "follow_up"),
)
TALK = ProjectionTable(
    name="talk",
    columns={
        "learner": "TEXT",
        "talk": "TEXT",
        "pack": "TEXT",
        "held_by": "TEXT",
        "day": "INTEGER",
        "agreed_ms": "INTEGER",
    },
    key=("learner", "talk"),
)
TIP = ProjectionTable(
    name="tip",
    columns={
        "learner": "TEXT",
        "tip": "TEXT",
        "pack": "TEXT",
        "module": "TEXT",
        "sort": "TEXT",
        "about": "TEXT",
        "words": "TEXT",
        "language": "TEXT",
        "pieces": "INTEGER",
        "named": "INTEGER",
        "stage": "TEXT",
        "offered_ms": "INTEGER",
        "judged_ms": "INTEGER",
        "judged_by": "TEXT",
    },
    key=("learner", "tip"),
    indexes=(("stage",), ("tip",)),
)
"""What people wrote for colleagues: `learner` is who did, `words` what colleagues read."""
TOPIC = ProjectionTable(
    name="topic",
    columns={
        "learner": "TEXT",
        "site": "TEXT",
        "pack": "TEXT",
        "module": "TEXT",
        "from_day": "INTEGER",
        "until_day": "INTEGER",
        "chosen_ms": "INTEGER",
    },
    key=("learner", "site"),
)
"""What somebody chose for a site to look at: `learner` is who did."""

ALL = (DUTY_RULE, DUTY, JOB, OBSERVING_CHOICE, SESSION, ATTENDED, FOLLOW_UP, TALK, TIP, TOPIC)


def rows(known: Leading) -> Rows:
    """Return every row, per table."""
    observing: dict[Key, Row] = {key: _to_watch(each) for key, each in known.observing.items()}
    return {
        DUTY_RULE.name: {(duty,): _rule(rule) for duty, rule in known.rules.items()},
        DUTY.name: {(name,): _duty(duty) for name, duty in known.duties.items()},
        JOB.name: {
            **{(site, 0): _jobs(each) for site, each in known.jobs.items()},
            **{(site, 1): _jobs(each) for site, each in known.says.items()},
        },
        OBSERVING_CHOICE.name: observing,
        SESSION.name: {
            (name,): (s.kind.value, s.site, s.pack, _json(s.modules), s.minutes, s.people, s.at_ms)
            for name, s in known.held.items()
        },
        ATTENDED.name: {
            (name,): (a.kind.value, a.pack, _json(a.modules), a.minutes, a.by, a.way.value, a.at_ms)
            for name, a in known.attended.items()
        },
        FOLLOW_UP.name: {(name,): _follow_up(each) for name, each in known.follow_ups.items()},
        TALK.name: {(name,): (t.pack, t.by, t.day, t.agreed_ms) for name, t in known.talks.items()},
        TIP.name: {(name,): _tip(tip) for name, tip in known.tips.items()},
        TOPIC.name: {(site,): (t.pack, t.module, t.from_day, t.until_day, t.at_ms) for site, t in known.topics.items()},
    }


def _rule(rule: Rule) -> Row:
    return (
        rule.site,
        rule.pack,
        rule.module,
        _json(rule.terms),
        _json(rule.roles),
        _json(rule.people),
        rule.due_day,
        rule.within_days,
        int(rule.ended),
        rule.set_ms,
        rule.changed_ms,
        _json(rule.jobs),
    )


def _jobs(each: Jobs) -> Row:
    return each.pack, _json(each.jobs), each.by, each.at_ms


def _duty(duty: Duty) -> Row:
    return (
        duty.pack,
        duty.module,
        duty.by,
        duty.due_day,
        _json(duty.terms),
        int(duty.excused),
        int(duty.ended),
        duty.given_ms,
        duty.decided_ms,
        duty.placed_ms,
        duty.excused_ms,
        duty.excused_by,
    )


def _to_watch(each: ToWatch) -> Row:
    lists = _json(each.modules), _json(each.left_out)
    return each.version, *lists, each.by, each.at_ms, each.decided_ms, each.placed_ms


def _follow_up(each: FollowUp) -> Row:
    return (
        each.pack,
        each.module,
        each.sort.value,
        each.by,
        each.thing,
        each.until_day,
        each.stage.value,
        each.set_ms,
        each.moved_ms,
    )


def _tip(tip: Tip) -> Row:
    return (
        tip.pack,
        tip.module,
        tip.sort.value,
        tip.about,
        tip.said,
        tip.language,
        tip.pieces,
        int(tip.named),
        tip.stage,
        tip.at_ms,
        tip.judged_ms,
        tip.judged_by,
    )


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
