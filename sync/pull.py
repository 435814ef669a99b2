# SPDX-License-Identifier: Apache-2.0
"""Fetches what the people of this device did elsewhere, and only that. No thread, no timer.

The rules (`app.roaming.fetching` keeps the ledger; docs/adr/0015 says why a cursor alone will not do):

1. Somebody whose history has never come whole: their statements from the newest back, page by page, whoever is at the
   device first. What has come can be used before the rest is there; after a cut the rest is fetched from there on.
2. Each site's manifests since the last look, less 15 minutes: a server that sorts by `timestamp`, or that stamps
   `stored` before it commits, shows late what it had early. Whoever is at the device is asked about by themselves too:
   a device that takes them for somebody of another site hands over there.
3. What the manifests name and the record lacks: that person's statements since the oldest of that sending, less 15
   minutes, and if that was not enough, all of them. What was sent in the last 15 minutes is not given up yet.
4. Statements of others and of other versions of xAPI are passed over; `more` is followed as the server gave it, but
   never twice to the same place, nor past ten pages that are empty or begin like an earlier one (`sync.pages`).
5. What came is folded in short pieces between other work.
6. What lies years ahead of the server's clock nobody can have made (`app.roaming.far_off`): it is passed over.
7. Where all that ever came had been written with one key, and something comes that another device wrote with another:
   the key may read more than it could, and everybody's history is fetched anew (`app.roaming.reach`).

Example: Ana answers 20 questions on the ward's laptop, offline; next morning it sends them and a manifest. The laptop
of the education room asks for the manifests of the site, sees 20 numbers of that device that it does not have, and asks
for Ana's statements since yesterday: 2 requests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.clock import Clock
from app.events import Event
from app.record.merged import survivor
from app.record.timeline import TOO_LATE_MS
from app.roaming.far_off import is_far_off
from app.roaming.fetching import Gap, Newcomer
from app.roaming.reach import mark_of
from app.sending_state import Progress
from app.statements import Profile
from app.statements.manifest import Manifest
from sync.histories import Queue, reached_by, times_of
from sync.pages import Refused, asked, pages
from sync.port import OnRoaming
from sync.talk import Stop, Talk

if TYPE_CHECKING:
    from app.roaming import Roaming

OVERLAP_MS = 15 * 60_000
PAGE = 100
"""Most servers give no more at a time; reading a page of 500 would keep every other thread waiting for 20 ms."""
PIECE = 40
"""Statements that are read and recorded in one go: about 4 ms, and the commit."""
FIRST_LOOK_MS = 14 * 24 * 3_600_000
"""How far back the manifests of a site are read that was never looked at."""
_ROUNDS = 3
"""Since the oldest of the sending, then all, then what came in meanwhile."""


class Pull:
    """The rules. `stopping` is asked between two requests; `progress` is told after each page."""

    def __init__(
        self,
        roaming: OnRoaming,
        *,
        profile: Profile,
        clock: Clock,
        stopping: Callable[[], bool],
        progress: Callable[[Progress], None] = lambda _far: None,
    ) -> None:
        self._roaming = roaming
        self._profile = profile
        self._clock = clock
        self._stopping = stopping
        self._progress = progress
        self._fetched = self._people = self._before = 0
        self.new = 0
        """Events that came, over all runs."""
        self.whose: set[str] = set()
        """The people of whom some came in the last run."""
        self._heard: set[tuple[str, str]] = set()
        self._narrow = self._wider = False
        self._offset_ms: int | None = None

    def run(self, talk: Talk) -> None:
        """Fetch all that is missing. Raises Stop; what came until then is kept."""
        self.whose.clear()
        self._fetched, self._people, self._before = 0, 0, self.new
        self._narrow, self._wider = self._roaming(lambda roaming: roaming.fetching.is_narrow()), False
        try:
            refused = self._histories(talk)
            if self._stopping():
                return
            for site in self._roaming(lambda roaming: roaming.fetching.sites()):
                if self._stopping():
                    return
                self._news_of_site(talk, site)
            self._news_of_person(talk)
            if self._wider:
                refused |= self._histories(talk)
            done: set[tuple[str, int | None]] = set()
            for _ in range(_ROUNDS):
                gaps = self._roaming(lambda roaming: roaming.fetching.gaps())
                for gap in gaps:
                    if self._stopping():
                        return
                    if (gap.learner, gap.since_ms) not in done:
                        done.add((gap.learner, gap.since_ms))
                        self._fill(talk, gap)
            for stop in refused.values():
                raise stop
        finally:
            self.fold()

    def _histories(self, talk: Talk) -> dict[str, Stop]:
        """Return the people of whom the server answers no question, with what it said: the others come all the same."""
        refused: dict[str, Stop] = {}
        queue = Queue(self._roaming)
        while not self._stopping() and (newcomer := queue.next()) is not None:
            self._people = self._fetched + 1 + queue.waiting
            try:
                self._history(talk, newcomer)
            except Refused as stop:
                refused[newcomer.learner] = stop
            self.fold()
            self._fetched += 1
        self._people = 0
        return refused

    def fold(self) -> None:
        """Rule 5: also for what came in a run that was cut off."""
        while not self._stopping() and self._roaming(lambda roaming: roaming.record.fold_some()):
            pass

    def _history(self, talk: Talk, newcomer: Newcomer) -> None:
        """Rule 1."""
        learner, reached, asked_ms = newcomer.learner, newcomer.reached_ms, self._clock.now_ms()
        params = {"agent": self._profile.agent(learner), "limit": str(PAGE)}
        if reached is not None and not self._was_reached(talk, params, reached):
            reached = None
        if reached is not None:
            params["until"] = asked(reached + OVERLAP_MS)
        first = reached is None
        for page, last in self._pages(talk, params):
            if first and talk.offset_ms is not None:
                begun_ms = asked_ms + talk.offset_ms
                self._roaming(lambda roaming, at_ms=begun_ms: roaming.fetching.begun(at_ms))  # type: ignore[misc]
            self._take(page)
            first, reached = False, reached_by(page, reached)
            self._note_reached(learner, None if last else reached, whole=last)

    def _was_reached(self, talk: Talk, params: Mapping[str, str], reached_ms: int) -> bool:
        """Say whether the server goes by the time up to which a history has come; else it has to come from the start.

        Where a page was stored in one moment `reached_by` can only guess, and `until` a time of the wrong kind would
        leave out what has not come yet. The newest until then has that time, or was stored later: then the server
        goes by `timestamp`, which is never later than `stored`. A server may count finer than milliseconds.
        """
        until = {"until": asked(reached_ms + 1), "limit": "1"}
        listed = next(self._pages(talk, {**params, **until}))[0][:1]
        stored, said = times_of(listed, "stored"), times_of(listed, "timestamp")
        return any(time >= reached_ms for time in stored) or any(0 <= time - reached_ms <= 1 for time in said)

    def _note_reached(self, learner: str, reached_ms: int | None, *, whole: bool) -> None:
        self._roaming(lambda roaming: roaming.fetching.reached(learner, reached_ms, whole=whole))

    def _news_of_site(self, talk: Talk, site: str) -> None:
        """Rule 2."""
        cursor = self._roaming(lambda roaming: roaming.fetching.cursor(site))
        latest = self._news(talk, {"agent": self._profile.site_agent(site), "related_agents": "true"}, cursor)
        if latest is not None:
            self._roaming(lambda roaming: roaming.fetching.read_up_to(site, latest))

    def _news_of_person(self, talk: Talk) -> None:
        """Rule 2, for whoever is at the device."""
        person = self._roaming(lambda roaming: roaming.fetching.person())
        if person is None or self._stopping():
            return
        latest = self._news(talk, {"agent": self._profile.agent(person[0])}, person[1])
        if latest is not None:
            self._roaming(lambda roaming: roaming.fetching.asked_about(person[0], latest))

    def _news(self, talk: Talk, whose: Mapping[str, str], cursor: int | None) -> int | None:
        """Take what is new since `cursor`; return up to which time of the server it is now known, None: no further."""
        asked_ms = self._clock.now_ms()
        params = {**whose, "ascending": "true", "limit": str(PAGE)}
        now_ms = None if talk.offset_ms is None else asked_ms + talk.offset_ms
        if cursor is not None:
            params["since"] = asked((cursor if now_ms is None else min(cursor, now_ms)) - OVERLAP_MS)
        elif now_ms is not None:
            params["since"] = asked(now_ms - FIRST_LOOK_MS)
        seen = [manifest.at_ms for page, _ in self._pages(talk, params) for manifest in self._take(page)]
        if self._stopping():
            return None
        # Without the server's date its own stamps tell the time; a device's clock may be years ahead.
        return asked_ms + talk.offset_ms if talk.offset_ms is not None else max(seen, default=cursor)

    def _fill(self, talk: Talk, gap: Gap) -> None:
        """Rule 3."""
        asked_ms = self._clock.now_ms()
        params = {"agent": self._profile.agent(gap.learner), "ascending": "true", "limit": str(PAGE)}
        if gap.since_ms is not None:
            params["since"] = asked(gap.since_ms - OVERLAP_MS)
        for page, _ in self._pages(talk, params):
            self._take(page)
        if not self._stopping():
            before_ms = None if talk.offset_ms is None else asked_ms + talk.offset_ms - OVERLAP_MS
            self._roaming(lambda roaming: roaming.fetching.looked(gap, before_ms=before_ms))

    def _take(self, page: list[Mapping[str, Any]]) -> list[Manifest]:
        """Record the events of a page and take notice of its manifests, which are returned.

        Piece by piece, so that whoever answers a question meanwhile waits for one piece only. Reading them is done on
        the writer's thread too: beside it, two threads of Python would take turns of 5 ms, at each step to the disk.
        """
        manifests: list[Manifest] = []
        for begin in range(0, len(page), PIECE):
            piece = page[begin : begin + PIECE]
            manifests += self._roaming(lambda roaming, piece=piece: self._piece(roaming, piece))  # type: ignore[misc]
        self._progress(Progress(came_back=self.new - self._before, fetched=self._fetched, people=self._people))
        return manifests

    def _piece(self, roaming: Roaming, statements: Sequence[Mapping[str, Any]]) -> list[Manifest]:
        """On the writer's thread."""
        manifests: list[Manifest] = []
        events: list[Event] = []
        heard: set[tuple[str, str]] = set()
        for statement in statements:
            event = self._profile.event(statement)
            manifest = None if event is not None else self._profile.read_manifest(statement)
            if event is not None:
                if not self._is_far_off(event):
                    events.append(event)
                heard.add((mark_of(statement), event.device))
            elif manifest is not None:
                manifests.append(manifest)
                heard.add((mark_of(statement), manifest.device))
        if heard - self._heard:
            self._heard |= heard
            self._wider |= roaming.fetching.heard(heard, narrow=self._narrow)
        if events:
            absorbed = roaming.record.absorb(events, later=True)
            roaming.fetching.clashed(absorbed.clashes)
            new = absorbed.new
            self.new += len(new)
            self.whose.update(survivor(roaming.record.database, who) for who in {event.learner for event in new})
        if manifests:
            roaming.fetching.note(manifests, self._server_ms())
        return manifests

    def _is_far_off(self, event: Event) -> bool:
        """Rule 6; a server that does not tell the time is taken at its word, within decades."""
        now_ms = self._server_ms()
        return is_far_off(event, TOO_LATE_MS if now_ms is None else now_ms)

    def _server_ms(self) -> int | None:
        """Return the time of the server, ms since 1970 UTC; None where it does not tell."""
        return None if self._offset_ms is None else self._clock.now_ms() + self._offset_ms

    def _pages(self, talk: Talk, params: Mapping[str, str]) -> Iterator[tuple[list[Mapping[str, Any]], bool]]:
        """Yield the statements of each page, and whether it was the last. Ends without a last one when stopping."""
        for page in pages(talk, params):
            self._offset_ms = talk.offset_ms
            yield page
            if self._stopping():
                return
