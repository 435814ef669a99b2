# SPDX-License-Identifier: Apache-2.0
"""Getting in: what the time of a try gives away, and how long a person waits among two thousand.

The time of a try: the real program with the real cost of a hash, called as the window calls it. Each figure is the
median of the differences within pairs of tries that follow each other in random order, so that what else the machine
does falls on both, with the interval that holds it in 99 of 100 runs and the chance of such a difference where there is
none (Wilcoxon's signed ranks, by flipping signs). An aim is met when the interval holds nought: no difference that can
be measured. Between tries the count of wrong ones is set back, which nobody at the screen can do.

The wait: the real window, offscreen unless QT_QPA_PLATFORM says otherwise, on a demo home with two thousand more
people; from the press of "Come in" to the end of the paint of Today, and from a typed letter to the end of the paint.
"""

from __future__ import annotations

import contextlib
import math
import os
import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.clock import SystemClock
from app.errors import Refusal
from app.people.roster_file import read_roster
from app.rights import COMMAND_LINE
from benchmarks.homes import demo_home
from benchmarks.people import FAMILY, FIND_MS, GIVEN, PEOPLE, SIGN_IN_MS
from benchmarks.report import Row, figure, number, percentile, run
from benchmarks.window import Person, opened
from ui.compose import Program, Running, assemble
from ui.demo import DEMO_PIN
from ui.window.main_window import MainWindow
from ui.window.pages.today import TodayPage
from ui.window.places import People, Pin

PIN, WRONG = "258013", "258014"
SURE = 2.576
"""Standard deviations of a 99 % interval."""
FLIPS = 20_000


@dataclass(frozen=True, slots=True)
class Difference:
    """Second minus first within pairs, in seconds: median, its 99 % interval, and the chance of it by luck alone."""

    median: float
    low: float
    high: float
    chance: float


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of try; `once` does it and returns its seconds."""

    name: str
    once: Callable[[], float]


def difference(first: Sequence[float], second: Sequence[float], *, flips: int = FLIPS) -> Difference:
    """Compare pairs; the interval is that of order statistics and supposes no shape."""
    gaps = np.asarray(second) - np.asarray(first)
    count = len(gaps)
    ordered = np.sort(gaps)
    reach = SURE * math.sqrt(count) / 2
    low = ordered[max(0, math.floor(count / 2 - reach) - 1)]
    high = ordered[min(count - 1, math.ceil(count / 2 + reach))]
    ranks = np.argsort(np.argsort(np.abs(gaps))) + 1
    signs = np.random.default_rng(1).choice((-1.0, 1.0), size=(flips, count))
    by_luck = np.abs(signs @ ranks) >= abs(float(np.sign(gaps) @ ranks)) - 1e-9
    return Difference(float(np.median(gaps)), float(low), float(high), float(np.mean(by_luck)))


def measure(quick: bool) -> list[Row]:
    """Return the rows of getting in."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pairs, crowd, visits = (4, 200, 1) if quick else (200, PEOPLE, 10)
    with demo_home() as home:
        program = assemble(home)
        try:
            rows = _tries(program, pairs)
            _fill(program, crowd)
        finally:
            program.close()
        running = Running(home, SystemClock())
        try:
            with opened(running) as window:
                rows += _waits(running, window, crowd, visits)
        finally:
            running.close()
    return rows


def _tries(program: Program, pairs: int) -> list[Row]:
    for who in ("probe-a", "probe-b"):
        program.accounts.add(id=who, name=who, pin=PIN)
    program.database.execute("UPDATE learner_key SET by_pin = NULL, by_recovery = x'00' WHERE learner = 'probe-b'")
    rng = random.Random(20_261_122)
    right = _Kind("right PIN", lambda: _try(program, "probe-a", PIN))
    wrong = _Kind("wrong PIN", lambda: _try(program, "probe-a", WRONG))
    others = (
        _Kind("PIN that can be nobody's", lambda: _try(program, "probe-a", "no PIN")),
        _Kind("somebody unknown", lambda: _try(program, "nobody", WRONG)),
        _Kind("wrong PIN where the PIN opens no key", lambda: _try(program, "probe-b", WRONG)),
    )
    wrong_waits = _Kind("wrong PIN during a wait", lambda: _try(program, "probe-a", WRONG, fails=9))
    right_waits = _Kind("right PIN during a wait", lambda: _try(program, "probe-a", PIN, fails=9))
    for kind in (right, wrong, *others, wrong_waits, right_waits):
        kind.once()  # what is imported late
    rows = _compared(wrong, right, pairs, rng)
    for other in others:
        rows += _compared(other, wrong, pairs // 2, rng)[1:]
    return rows + _compared(wrong_waits, right_waits, pairs, rng)


def _try(program: Program, who: str, secret: str, *, fails: int = 0) -> float:
    """Seconds of one try."""
    until = program.clock.now_ms() + 300_000 if fails else 0
    program.database.execute(
        "UPDATE credential SET fails = ?, locked_until_ms = ? WHERE learner IN ('probe-a', 'probe-b')", [fails, until]
    )
    begun = time.perf_counter()
    with contextlib.suppress(Refusal):
        program.accounts.sign_in(who, secret)
    took = time.perf_counter() - begun
    program.accounts.sign_out()
    return took


def _compared(one: _Kind, other: _Kind, pairs: int, rng: random.Random) -> list[Row]:
    """Rows of the second kind, of the first, and of how they differ."""
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(pairs):
        for which in rng.sample((0, 1), 2):
            took[which].append((one, other)[which].once())
    found = difference(took[1], took[0])
    interval = f"{number(found.low * 1e3)} to {number(found.high * 1e3)}"
    tenth = (percentile(took[0], 0.1) - percentile(took[1], 0.1)) * 1e3
    return [
        figure(f"a try, {other.name}: median", statistics.median(took[1]) * 1e3, "ms"),
        figure(f"a try, {one.name}: median", statistics.median(took[0]) * 1e3, "ms"),
        {
            "name": f"{one.name} minus {other.name}, {pairs} pairs",
            "target": "0 within 99 %",
            "ours": f"{number(found.median * 1e3)} ms ({interval}), chance {found.chance:.2f}; of the fastest tenths"
            f" {number(tenth)} ms",
            "peer": "-",
            "pass": found.low <= 0 <= found.high,
        },
    ]


def _fill(program: Program, crowd: int) -> None:
    program.gate.enter(COMMAND_LINE)
    rng = random.Random(20_261_122)
    names = [f"{rng.choice(GIVEN)} {rng.choice(FAMILY)} {one}" for one in range(crowd)]
    content = "\n".join(["id,name,role,site", *(f"p{n},{name},learner," for n, name in enumerate(names))]).encode()
    program.rosters.import_roster(read_roster(content, "people.csv"), dry_run=False)


def _waits(running: Running, window: MainWindow, crowd: int, visits: int) -> list[Row]:
    cards = running.writer.call(lambda program: program.accounts.cards())
    learned = [card for card in cards if card.role == "learner" and not card.id.startswith("p")]  # those of the demo
    coming = _Coming(window)
    for card in learned * visits:
        coming.come(Pin(card))
    coming.look_for([card.name for card in random.Random(7).sample(cards, 5 if visits > 1 else 1)])
    return [
        figure(f'"Come in" to Today on the screen, {crowd:,} people, p50', percentile(coming.came, 0.5) * 1e3, "ms"),
        figure(
            f'"Come in" to Today on the screen, {crowd:,} people, p95',
            percentile(coming.came, 0.95) * 1e3,
            "ms",
            most=SIGN_IN_MS,
        ),
        figure(f"letter to names on the screen, {crowd:,} people, p50", percentile(coming.found, 0.5) * 1e3, "ms"),
        figure(
            f"letter to names on the screen, {crowd:,} people, p95 of {len(coming.found)}",
            percentile(coming.found, 0.95) * 1e3,
            "ms",
            most=FIND_MS,
        ),
    ]


class _Coming(Person):
    """Somebody who types their PIN and presses "Come in", or looks for a name. Times in seconds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.came: list[float] = []
        self.found: list[float] = []

    def come(self, place: Pin) -> None:
        """Come in and go out again."""
        self._go(place)
        QTest.keyClicks(self.page, DEMO_PIN)
        self.came.append(self._press_main(self._another_page()))
        if not isinstance(self.page, TodayPage):
            raise TypeError("nobody came in")
        self._go(People())

    def look_for(self, names: Sequence[str]) -> None:
        """Type each name letter by letter, and take it away again."""
        self.quiet()
        line = self.page.findChildren(QLineEdit)[0]
        for name in names:
            for letter in name:
                self.found.append(self._timed(lambda letter=letter: _press(line, letter), self._this_page))  # type: ignore[misc]
            for _letter in name:
                self.found.append(self._timed(lambda: QTest.keyClick(line, Qt.Key.Key_Backspace), self._this_page))

    def _this_page(self) -> QWidget:
        return self.page


def _press(line: QLineEdit, letter: str) -> None:
    """Type a letter of any script; QTest knows those of ASCII only."""
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(line, key)


if __name__ == "__main__":
    run(measure, "Measure the time of a try, and of getting in among two thousand people.")
