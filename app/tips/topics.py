# SPDX-License-Identifier: Apache-2.0
"""The topic of the week: what a site looks at for some days. It stands in the record of whoever chose it.

1. Needs Right.MODERATE; it is for one's own site. The latest that a supervisor chose for a site counts, also of who
   left; what stands in a learner's record chooses nothing.
2. It is shown to people of the site whose pack it is of, and names nobody; to those who pass by a kiosk too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.clock import DAY_MS
from app.errors import Refusal
from app.leading.facts import TopicChosen
from app.leading.tables import TOPIC
from app.record_ports import AppendPort, StatePort
from app.rights import Right
from app.sites import LEADERS, device_site, site_of, sites_of
from app.tips.standing import module_now, topics
from app.tips.views import TopicChoice, WeekTopic

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.rights import Gate
    from app.shelf import Shelf

LONGEST = 31
"""Days; after that nobody looks any more."""
USUAL = 7
_LATEST = (
    "SELECT pack, module, from_day, until_day FROM "  # noqa: S608 - a name of the program
    f"{TOPIC.name} WHERE site = ? AND learner IN {LEADERS} ORDER BY chosen_ms DESC, learner LIMIT 1"
)
_PACKS = (
    "SELECT DISTINCT pack FROM learner WHERE left_ms IS NULL AND pack <> ''"
    " AND coalesce(nullif(site, ''), (SELECT site FROM meta), '') = ? ORDER BY pack"
)


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that topics use."""


class Topics:
    """Implements `ui.ports.tips.TopicsPort`. Calls that choose raise "not_signed_in", "not_allowed"."""

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._recorded = recorded

    def now(self, learner: str) -> WeekTopic | None:
        """Return the topic of a person's sites that is of their pack, None where there is none now."""
        self._gate.own(learner)
        card = self._accounts.card(learner)
        found = (self._of(site, card.language, card.pack) for site in sorted(sites_of(self._db, learner)))
        return next((each for each in found if each is not None), None)

    def choices(self) -> TopicChoice:
        """Return what can be chosen, and what is chosen now or from a later day on."""
        actor = self._gate.need(Right.MODERATE)
        site = site_of(self._db, actor.id) if actor.id else device_site(self._db)
        language = self._accounts.card(actor.id).language if actor.id else ""
        near = [row[0] for row in self._db.execute(_PACKS, [site]).fetchall() if row[0] in self._shelf.ids()]
        packs = [self._shelf.index(pack, language=language) for pack in near]
        return TopicChoice(
            packs=tuple((index.id, index.pack.manifest.title, topics(index)) for index in packs),
            today=self._today(),
            now=self._of(site, language, ahead=True),
        )

    def choose(self, pack: str, module: str, from_day: int, until_day: int) -> WeekTopic:
        """Let one's site look at a module for these days (UTC days since 1970, both included).

        Raises Refusal: "no_such_pack", "no_such_module", "topic_days" (most), "topic_by_nobody".
        """
        actor = self._gate.need(Right.MODERATE)
        if not actor.id:
            raise Refusal("topic_by_nobody")
        index = self._shelf.index(pack)
        if not index.teaches(module):
            raise Refusal("no_such_module", module=module)
        if not from_day <= until_day or until_day < self._today() or until_day - from_day >= LONGEST:
            raise Refusal("topic_days", most=LONGEST)
        site = site_of(self._db, actor.id)
        fact = TopicChosen(
            site=site, pack=index.id, version=index.version, module=module, from_day=from_day, until_day=until_day
        )
        self._record.append(actor.id, fact)
        self._recorded()
        found = self._of(site, self._accounts.card(actor.id).language, ahead=True)
        if found is None:
            raise Refusal("no_such_module", module=module)
        return found

    def take_away(self) -> None:
        """Have no topic any more."""
        actor = self._gate.need(Right.MODERATE)
        if not actor.id:
            raise Refusal("topic_by_nobody")
        site = site_of(self._db, actor.id)
        row = self._row(site)
        if row is not None:
            pack, _, first, last = row
            version = self._shelf.newest(pack) if pack in self._shelf.ids() else ""
            fact = TopicChosen(site=site, pack=pack, version=version, module="", from_day=first, until_day=last)
            self._record.append(actor.id, fact)
            self._recorded()

    def _of(self, site: str, language: str, pack: str = "", *, ahead: bool = False) -> WeekTopic | None:
        row = self._row(site)
        if row is None or not row[1] or (pack and row[0] != pack) or row[0] not in self._shelf.ids():
            return None
        of, module, first, last = row
        if last < self._today() or (first > self._today() and not ahead):
            return None
        index = self._shelf.index(of, language=language)
        now = module_now(self._shelf, of, module)
        if not index.teaches(now):
            return None
        about = set(index.modules[now].competencies)
        return WeekTopic(
            pack=of,
            module=now,
            title=index.modules[now].title,
            from_day=first,
            until_day=last,
            huddles=tuple(each.id for each in index.pack.huddles if about & set(each.competencies)),
        )

    def _row(self, site: str) -> tuple[str, str, int, int] | None:
        row = self._db.execute(_LATEST, [site]).fetchone()
        return (str(row[0]), str(row[1]), int(row[2]), int(row[3])) if row is not None else None

    def _today(self) -> int:
        return self._record.now_ms() // DAY_MS


def topic_of(database: Database, today: int) -> tuple[str, str]:
    """Return pack and module of the topic of this device's site; ("", "") where there is none now."""
    row = database.execute(_LATEST, [device_site(database)]).fetchone()
    if row is None or not row[1] or not int(row[2]) <= today <= int(row[3]):
        return "", ""
    return str(row[0]), str(row[1])
