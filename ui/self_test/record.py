# SPDX-License-Identifier: Apache-2.0
"""The main job in a folder that is thrown away: the encrypted store, a pack, a person, answers, a backup put back.

Each check rests on the one before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.clock import DAY_MS, new_id
from app.record.backup import back_up
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.restoring import restore_latest
from app.simulation import SimulatedClock, Simulation, make_person, seeded_ids
from content_packs.library import PackLibrary
from ui.compose import Program, assemble, locked
from ui.self_test.trying import Check, Wanting
from ui.setting_up import install_starter_packs, offers

PACK = "leading-learning"
"""The smallest of the packs that ship."""
PIN = "271828"
SEED = "self-test"
_START_MS = 1_767_600_000_000
_PLAIN = b"SQLite format 3\0"
"""How a database begins that is not encrypted."""


class MainJob:
    """What the checks of one run share: the folder, its clock, who learns there."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self._clock = SimulatedClock(_START_MS)
        self._learner = ""
        self._events = 0

    def checks(self) -> tuple[Check, ...]:
        """Return them in their order."""
        return (
            Check("encrypted store", self._store),
            Check("packs that ship", self._packs),
            Check("a person learns", self._learns),
            Check("read again", self._read),
            Check("backup put back", self._restored),
            Check("tables", self._tables),
        )

    def _store(self) -> str:
        with self._program():
            pass
        if self.home.database.read_bytes()[: len(_PLAIN)] == _PLAIN:
            raise Wanting("The database is not encrypted: SQLCipher is missing from this program.")
        return f"{self.home.database.stat().st_size // 1024} KB, encrypted"

    def _packs(self) -> str:
        shipped = {offer.id: offer.title for offer in offers()}
        if PACK not in shipped:
            raise Wanting(f"The pack {PACK} does not come with this program: its files are missing.")
        library = PackLibrary(self.home.packs)
        install_starter_packs(library, {PACK})
        wrong = [finding.code for findings in library.verify().values() for finding in findings]
        if wrong:
            raise Wanting(f"The pack {PACK} is not what it should be: {', '.join(wrong)}")
        return f"{len(shipped)}: {', '.join(shipped.values())}"

    def _learns(self) -> str:
        with self._program() as program:
            self._learner = program.accounts.add(name="Self Test", pin=PIN, pack=PACK, allow_weak=True).id
            simulation = Simulation(program.learning, self._clock)
            tally = simulation.run({self._learner: make_person(program.shelf.index(PACK), SEED)}, 1)
            self._events = _events(program)
        if not tally.answers:
            raise Wanting("A person who began to learn was asked nothing.")
        return f"{tally.answers} answers, {tally.lessons} lessons, {self._events} events"

    def _read(self) -> str:
        with self._program() as program:
            self._same(program)
            program.learning.today(self._learner)
            return program.accounts.card(self._learner).name

    def _restored(self) -> str:
        key = KeyStore(self.home).key()
        made = back_up(self.home, key, now_ms=self._clock.now_ms()).backup
        self._clock.forward(DAY_MS / 1000)
        restore_latest(self.home, key, new_id=new_id, now_ms=self._clock.now_ms())
        with self._program() as program:
            self._same(program)
        return f"{made.bytes // 1024} KB"

    def _tables(self) -> str:
        with self._program() as program:
            report = program.record.rebuild(verify=True)
        if report.differences:
            raise Wanting("The tables are not what the events say.")
        return f"{report.events} events folded again"

    def _same(self, program: Program) -> None:
        if _events(program) != self._events:
            raise Wanting("What was written did not come back: another number of events is there.")

    @contextmanager
    def _program(self) -> Iterator[Program]:
        with locked(self.home, wait_s=1.0):
            program = assemble(self.home, clock=self._clock, attempt_id=seeded_ids(SEED))
            try:
                yield program
            finally:
                program.close()


def _events(program: Program) -> int:
    return int(program.database.execute("SELECT count(*) FROM event").fetchone()[0])
