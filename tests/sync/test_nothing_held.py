# SPDX-License-Identifier: Apache-2.0
"""No transaction is open while a server is waited for: whoever answers a question meanwhile is not kept waiting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from app.events import Purpose
from app.record.database import transaction
from sync.lrs import Answer
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site


class Watched:
    """An LRS that looks, in each request, whether the device that asks has a transaction open."""

    def __init__(self, lrs: BendableLrs) -> None:
        self._lrs = lrs
        self.site: Site
        self.asked: Counter[str] = Counter()
        self.held: list[str] = []

    def post(self, body: bytes) -> Answer:
        self._look("post")
        return self._lrs.post(body)

    def get(self, resource: str, params: Mapping[str, str]) -> Answer:
        self._look("one" if "statementId" in params else "more" if "?" in resource else "query")
        return self._lrs.get(resource, params)

    def _look(self, what: str) -> None:
        self.asked[what] += 1
        if self.site.device.database.conn.in_transaction:
            self.held.append(what)


def watched(folder: Path, lrs: BendableLrs, name: str, clock: HandClock) -> tuple[Site, Watched]:
    eyes = Watched(lrs)
    eyes.site = Site(folder, eyes, name, clock)
    return eyes.site, eyes


def test_no_transaction_is_open_across_a_request(tmp_path: Path, bendable_lrs: BendableLrs) -> None:
    clock = HandClock()
    bendable_lrs.page_size, bendable_lrs.clock, bendable_lrs.offset_ms = 7, clock, 0
    one, sent = watched(tmp_path, bendable_lrs, "a", clock)
    two, fetched = watched(tmp_path, bendable_lrs, "b", clock)
    for site in (one, two):
        site.device.enrol()
    one.device.begun()
    waiting = [row.event for row in one.device.outbox.rows()]
    bendable_lrs.poison = {waiting[3]}  # halved down to it, looked for, set aside
    assert one.sync().quarantined == 1
    bendable_lrs.poison.clear()
    assert two.sync().came_back > 7

    clock.pass_ms(3_600_000)
    one.device.finish(one.device.learning.start("ana", Purpose.MODULE, "clean"))
    bendable_lrs.lose_next = 1
    bendable_lrs.conflict_on_resend = True  # each one of the batch is looked for
    for _ in range(2):
        one.sync()
    clock.pass_ms(60_000)
    assert two.sync().came_back > 0  # by what the manifest named
    bendable_lrs.lose(9)
    one.sync()  # looks for what was lost

    assert sent.asked["post"] > 8
    assert sent.asked["one"] > 8
    assert fetched.asked["query"] > 2
    assert fetched.asked["more"] > 2
    assert sent.held == fetched.held == []
    for site in (one, two):
        site.device.close()


def test_a_transaction_that_is_open_would_be_seen(tmp_path: Path, bendable_lrs: BendableLrs) -> None:
    site, eyes = watched(tmp_path, bendable_lrs, "a", HandClock())
    with transaction(site.device.database):
        eyes.get("statements", {})
    assert eyes.held == ["query"]
    site.device.close()
