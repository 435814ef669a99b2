# SPDX-License-Identifier: Apache-2.0
"""Looking at what people wrote for colleagues, before colleagues read it. Each call is one short transaction.

Rules:

1. Needs Right.MODERATE, over who wrote it: people of one's own site only. Nobody judges what they wrote themselves.
2. Words of somebody are never changed without them: what is put in other words is shown when they agreed to it. Who
   approves reads the other words, so it is those that they approve.
3. A rejection has a reason of `REASONS`, which who wrote it is told in a kind sentence.
4. What was shown and is said by several not to be true comes back (`standing.doubted`). What was let through by
   somebody whom this device does not know as a supervisor waits here as if nobody had looked (`standing`, rule 1).
5. Each judgement is in the audit; each look at what one person wrote is seen by that person.
6. The command line judges in the name of a supervisor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.errors import Refusal
from app.leading.facts import TipJudged, Verdict
from app.record_ports import AppendPort, StatePort
from app.rights import Actor, ActorKind, Right
from app.sites import site_of
from app.text import tame
from app.tips import pieces, standing
from app.tips.views import REASONS, JudgedTip, WaitingTip

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.audit import Audit
    from app.portfolio.pieces import Content
    from app.rights import Gate
    from app.shelf import Shelf
    from app.tips.standing import Row

PAGE = "tip"
"""What a look at what somebody wrote is noted as."""
LATELY = 200
"""Lines of the history that are shown."""


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that moderating uses."""


class Moderating:
    """The side of who moderates; implements `ui.ports.tips.ModeratingPort`.

    Every call raises Refusal: "not_signed_in", "not_allowed"; from the command line "not_a_supervisor" where `by` is
    none; one about a tip "no_such_tip".
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._recorded = recorded

    def here(self) -> bool:
        """Say whether who acts may moderate. Everybody may ask."""
        return self._gate.may(Right.MODERATE)

    def count(self) -> int:
        """Return how many wait for who acts, their own left out."""
        actor = self._gate.need(Right.MODERATE)
        again = standing.doubted(self._db)
        rows = standing.of_site(self._db, site_of(self._db, actor.id))
        return sum((row.stage == "waiting" or row.id in again) and row.learner != actor.id for row in rows)

    def waiting(self, by: str = "") -> tuple[WaitingTip, ...]:
        """Return what waits, the oldest first, after what has to be looked at again."""
        _, who = self._moderator(by)
        rows = standing.of_site(self._db, site_of(self._db, who))
        again = standing.doubted(self._db)
        wait = [row for row in rows if row.stage == "waiting" or row.id in again]
        wait.sort(key=lambda row: row.id not in again)
        return tuple(self._waiting(who, row, doubted=row.id in again) for row in wait)

    def open(self, tip: str, by: str = "") -> WaitingTip:
        """Return one, whatever came of it, unless it was taken back; the look is noted."""
        actor, who = self._moderator(by)
        row = self._row(tip)
        self._audit.looked(actor, row.learner, PAGE)
        return self._waiting(who, row, doubted=row.id in standing.doubted(self._db))

    def piece(self, piece: str) -> Content:
        """Return a picture or recording of what one may look at. Raises Refusal("no_such_piece")."""
        self._moderator("", anybody=True)
        maker, tip = pieces.whose(self._db, piece) or ("", "")
        row = standing.one(self._db, tip)
        if row is None or row.learner != maker or row.stage == "withdrawn":
            raise Refusal("no_such_piece")
        self._gate.need(Right.MODERATE, maker)
        return pieces.content(self._db, piece)

    def approve(self, tip: str, by: str = "") -> None:
        """Let colleagues read it. Raises Refusal("tip_own")."""
        self._judge(tip, by, Verdict.APPROVED)

    def reword(self, tip: str, words: str, by: str = "") -> None:
        """Propose other words to who wrote it. Refusal: "tip_own", "tip_empty", "tip_too_long", "tip_same_words"."""
        if len(words.strip()) > standing.MOST_CHARACTERS:
            raise Refusal("tip_too_long", most=standing.MOST_CHARACTERS)
        said = tame(words, standing.MOST_CHARACTERS)
        if not said:
            raise Refusal("tip_empty")
        self._judge(tip, by, Verdict.REWORDED, words=said)

    def reject(self, tip: str, reason: str, by: str = "") -> None:
        """Do not let colleagues read it. Raises Refusal: "tip_own", "tip_reason"."""
        if reason not in REASONS:
            raise Refusal("tip_reason", reasons=", ".join(REASONS))
        self._judge(tip, by, Verdict.REJECTED, reason=reason)

    def history(self, by: str = "") -> tuple[JudgedTip, ...]:
        """Return what was looked at of the site, the latest first."""
        _, who = self._moderator(by)
        rows = [
            row
            for row in standing.of_site(self._db, site_of(self._db, who))
            if row.judged_ms and row.stage != "waiting"
        ]
        rows.sort(key=lambda row: (-row.judged_ms, row.id))
        return tuple(self._judged(row) for row in rows[:LATELY])

    def _judge(self, tip: str, by: str, verdict: Verdict, *, words: str = "", reason: str = "") -> None:
        actor, who = self._moderator(by)
        row = self._row(tip)
        if row.learner == who:
            raise Refusal("tip_own")
        if verdict is Verdict.REWORDED and words == row.words:
            raise Refusal("tip_same_words")
        known = self._record.state(row.learner).leading.tips.get(tip)
        if verdict is Verdict.APPROVED and known is not None and known.verdict is Verdict.REWORDED:
            verdict, words = Verdict.REWORDED, known.instead  # these were looked at; a yes to them holds
        fact = TipJudged(tip=tip, by=who, verdict=verdict, words=words, reason=reason)

        def also(database: Database) -> None:
            detail = {"tip": tip, "verdict": verdict.value}
            self._audit.note(actor, "tip_judged", row.learner, database=database, **detail)

        self._record.append(row.learner, fact, also=also)
        self._recorded()

    def _moderator(self, by: str, *, anybody: bool = False) -> tuple[Actor, str]:
        """Who acts, and in whose name."""
        actor = self._gate.need(Right.MODERATE)
        if actor.kind is ActorKind.PERSON or anybody:
            return actor, actor.id
        if self._accounts.card(by).role != "supervisor":
            raise Refusal("not_a_supervisor", learner=by)
        return actor, by

    def _row(self, tip: str) -> Row:
        row = standing.one(self._db, tip)
        if row is None or row.stage == "withdrawn":
            raise Refusal("no_such_tip")
        self._gate.need(Right.MODERATE, row.learner)
        return row

    def _waiting(self, who: str, row: Row, *, doubted: bool) -> WaitingTip:
        here = pieces.of(self._db, row.learner, row.id)
        question = standing.one(self._db, row.about) if row.about else None
        return WaitingTip(
            id=row.id,
            learner=row.learner,
            name=self._accounts.card(row.learner).name,
            sort=row.sort,
            words=row.words,
            title=standing.title_of(self._shelf, row.pack, row.module, self._language(who)),
            at_ms=row.offered_ms,
            stage=row.stage,
            named=row.named,
            doubted=doubted,
            own=row.learner == who,
            question=question.words if question is not None and question.stage == standing.SHOWN else "",
            pieces=here,
            away=max(0, row.pieces - len(here)),
            language=row.language,
        )

    def _judged(self, row: Row) -> JudgedTip:
        try:
            by = self._accounts.card(row.judged_by).name if row.judged_by else ""
        except Refusal:
            by = ""
        return JudgedTip(
            id=row.id,
            name=self._accounts.card(row.learner).name,
            sort=row.sort,
            words=row.words,
            stage=row.stage,
            judged_ms=row.judged_ms,
            by=by,
            reason=self._reason(row) if row.stage == "rejected" else "",
        )

    def _reason(self, row: Row) -> str:
        known = self._record.state(row.learner).leading.tips.get(row.id)
        return known.reason if known is not None else ""

    def _language(self, who: str) -> str:
        return self._accounts.card(who).language if who else ""
