# SPDX-License-Identifier: Apache-2.0
"""What reports read with a query: the learner's state as rows of tables, all to be rebuilt from the record."""

from __future__ import annotations

from app.engine.arrays import np
from app.fold import Curricula, Fold
from app.leading import tables as leading
from app.observing.facts import Mark
from app.observing.state import Observed, Seen
from app.own import tables as own
from app.practice.state import Practised
from app.record.projections import Key, ProjectionTable, Row, Rows
from app.state import LastAttempt, LearnerState, PackState

FOLD_VERSION = 15
"""Raised whenever the fold or the engine changes what comes out for the same events; the record is then folded anew."""

SKILL = ProjectionTable(
    name="skill",
    columns={
        "learner": "TEXT",
        "pack": "TEXT",
        "competency": "TEXT",
        "p": "REAL",
        "low": "REAL",
        "high": "REAL",
        "asked": "INTEGER",
        "correct": "INTEGER",
        "due_ms": "INTEGER",
    },
    key=("learner", "pack", "competency"),
)
LESSON_READ = ProjectionTable(
    name="lesson_read",
    columns={"learner": "TEXT", "pack": "TEXT", "lesson": "TEXT", "finished_ms": "INTEGER"},
    key=("learner", "pack", "lesson"),
)
LAST_ATTEMPT = ProjectionTable(
    name="last_attempt",
    columns={
        "learner": "TEXT",
        "pack": "TEXT",
        "purpose": "TEXT",
        "module": "TEXT",
        "attempt": "TEXT",
        "finished_ms": "INTEGER",
        "outcome": "TEXT",
        "asked": "INTEGER",
        "correct": "INTEGER",
        "seconds": "REAL",
        "passed_ms": "INTEGER",
    },
    key=("learner", "pack", "purpose", "module"),
)
"""`passed_ms` is when one of them was passed last (0: never): what comes after does not take that back."""
PRACTISED = ProjectionTable(
    name="practised",
    columns={
        "learner": "TEXT",
        "pack": "TEXT",
        "kind": "TEXT",
        "practice": "TEXT",
        "stage": "TEXT",
        "times": "INTEGER",
        "finished_ms": "INTEGER",
        "ending": "TEXT",
        "asked": "INTEGER",
        "correct": "INTEGER",
    },
    key=("learner", "pack", "kind", "practice"),
)
"""Stories and worked examples: `stage` is under_way, ended or begun (and left); `ending` is a story's."""
OBSERVED = ProjectionTable(
    name="observed",
    columns={
        "learner": "TEXT",
        "pack": "TEXT",
        "checklist": "TEXT",
        "observation": "TEXT",
        "observer": "TEXT",
        "seen_ms": "INTEGER",
        "result": "TEXT",
        "done": "INTEGER",
        "not_yet": "INTEGER",
        "not_seen": "INTEGER",
        "signed_ms": "INTEGER",
    },
    key=("learner", "pack", "checklist"),
)
"""The last time somebody was watched with a checklist: `result` is signed_off or not_yet, the next three count points.

`signed_ms` is when the person signed, 0 where they have not.
"""
CYCLE = ProjectionTable(
    name="cycle",
    columns={
        "learner": "TEXT",
        "pack": "TEXT",
        "cycle": "TEXT",
        "done": "INTEGER",
        "begun_ms": "INTEGER",
        "finished_ms": "INTEGER",
        "times": "INTEGER",
    },
    key=("learner", "pack", "cycle"),
)
"""Learning cycles: `done` steps of the last run, when it began and ended (0: under way), how often one ended."""
ACTIVITY = ProjectionTable(
    name="activity",
    columns={
        "learner": "TEXT",
        "day": "INTEGER",
        "answers": "INTEGER",
        "correct": "INTEGER",
        "lessons": "INTEGER",
        "seconds": "REAL",
        "quizzes": "INTEGER",
    },
    key=("learner", "day"),
)

CHECKED = ProjectionTable(
    name="checked",
    columns={
        "learner": "TEXT",
        "pack": "TEXT",
        "module": "TEXT",
        "passed_ms": "INTEGER",
        "tries": "INTEGER",
        "last_ms": "INTEGER",
    },
    key=("learner", "pack", "module"),
)
"""Compliance checks: when one was passed last (0: never), how many were not since then, when the latest ended."""


class LearnerProjections(Fold):
    """The fold together with the rows that its states become; implements `app.record.projections.Projector`."""

    def __init__(self, curricula: Curricula, *, packs: str) -> None:
        """Take the curricula and `packs`, a fingerprint of what is installed: other packs mean a rebuild."""
        super().__init__(curricula)
        self._version = f"{FOLD_VERSION}:{packs}"

    def renew(self, packs: str) -> None:
        """Fold from now on with what the curricula have now. Whoever calls it has everything folded anew."""
        self._version = f"{FOLD_VERSION}:{packs}"

    @property
    def tables(self) -> tuple[ProjectionTable, ...]:
        return (SKILL, LESSON_READ, LAST_ATTEMPT, PRACTISED, OBSERVED, CYCLE, ACTIVITY, CHECKED, *own.ALL, *leading.ALL)

    @property
    def version(self) -> str:
        return self._version

    def rows(self, state: LearnerState) -> Rows:
        """Return every row of the learner, per table."""
        skill: dict[Key, Row] = {}
        lessons: dict[Key, Row] = {}
        attempts: dict[Key, Row] = {}
        practised: dict[Key, Row] = {}
        observed: dict[Key, Row] = {}
        cycles: dict[Key, Row] = {}
        checked: dict[Key, Row] = {}
        for pack, known in state.packs.items():
            skill.update(_skill_rows(pack, known))
            lessons.update({(pack, lesson): (at_ms,) for lesson, at_ms in known.lessons.items()})
            for (purpose, module), last in known.last.items():
                attempts[pack, purpose.value, module] = _attempt_row(last)
            for (kind, practice), done in known.practised.items():
                practised[pack, kind.value, practice] = _practised_row(done)
            for cycle, run in known.cycles.items():
                cycles[pack, cycle] = (run.done, run.begun_ms, run.ended_ms, run.times)
            for module, check in known.checks.items():
                checked[pack, module] = (check.passed_ms, check.tries, check.last_ms)
            for checklist, seen in known.observed.last.items():
                observed[pack, checklist] = _observed_row(known.observed, seen)
        days: dict[Key, Row] = {
            (day,): (tally.answers, tally.right, tally.lessons, round(tally.seconds, 2), tally.quizzes)
            for day, tally in state.days.items()
        }
        return {
            SKILL.name: skill,
            LESSON_READ.name: lessons,
            LAST_ATTEMPT.name: attempts,
            PRACTISED.name: practised,
            OBSERVED.name: observed,
            CYCLE.name: cycles,
            ACTIVITY.name: days,
            CHECKED.name: checked,
            **own.rows(state.own),
            **leading.rows(state.leading),
        }


def _attempt_row(last: LastAttempt) -> Row:
    return (
        last.attempt,
        last.finished_ms,
        last.outcome.value,
        last.asked,
        last.right,
        last.seconds,
        last.passed_ms,
    )


def _practised_row(done: Practised) -> Row:
    stage = "under_way" if done.under_way is not None else "ended" if done.times else "begun"
    ending = done.ending.value if done.ending is not None else ""
    return (stage, done.times, done.ended_ms, ending, done.made, done.right)


def _observed_row(known: Observed, seen: Seen) -> Row:
    counts = (seen.count(Mark.DONE), seen.count(Mark.NOT_YET), seen.count(Mark.NOT_SEEN))
    result = "signed_off" if seen.signed_off else "not_yet"
    return (seen.id, seen.observer, seen.at_ms, result, *counts, known.signed_ms.get(seen.id, 0))


def _skill_rows(pack: str, state: PackState) -> dict[Key, Row]:
    """Return a row for each competency; probabilities rounded to 1e-6, since numpy's last bits differ by machine."""
    model = state.model
    if model is None:
        return {}
    low, high = model.interval()
    due = np.where(model.memory.begun, model.memory.due_ms, 0.0)
    figures = np.round(np.stack([model.mastery(), low, high]), 6).T.tolist()
    rows: dict[Key, Row] = {}
    for competency, (p, lower, upper), due_ms in zip(model.curriculum.competencies, figures, due.tolist(), strict=True):
        counts = model.counts(competency)
        rows[pack, competency] = (p, lower, upper, counts.asked, counts.right, int(due_ms))
    return rows
