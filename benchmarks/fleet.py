# SPDX-License-Identifier: Apache-2.0
"""Hundreds of devices come back to one LRS: what they send, what it costs, what is lost, and how they spread.

Each device is the real program on an encrypted data folder of its own: people answer questions for days without a
network, then the network is back and the real sender and the real pull meet one real Ralph. Each person is known on
two devices of one site and learned on one; so each device has something to send, and every second one to fetch.

Time is compressed: when a device's next run is due comes from `SyncService` (the first wait, the slow pace) and
`sync.backoff`, with the seeds of this run, and decides the order of the runs; the runs themselves are real requests,
a few at once. What a minute carries is counted on the time line of the devices, not on that of this machine.

Ralph stands over files, which are read through at each request: its share is what a request costs here, and no more
than that. It grows with what is stored; docs/scaling.md says what follows and what does not.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from app.record.database import transaction
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, Place
from app.simulation import SimulatedClock, Simulation, make_person
from app.statements import terms
from benchmarks.report import Row, absent, figure, run
from benchmarks.wave import spread_rows, wave
from content_packs.library import PackLibrary
from sync.delivery import SyncReport
from sync.http_lrs import HttpLrs
from sync.lrs import Answer
from sync.service import FIRST_WITHIN_S
from tests import ralph
from ui.compose import assemble
from ui.setting_up import install_starter_packs

ORGANISATION = "https://fleet.stepwell.example"
DEVICES, QUICK_DEVICES = 200, 24
AT_ONCE = 8
"""Devices that are open at a time: memory, and what one Ralph is asked at once."""
PACK = "care-essentials"
LIVED_MS = 1_767_600_000_000


@dataclass
class Spent:
    """What a device asked of the LRS, over all its runs."""

    posts: int = 0
    gets: int = 0
    up_bytes: int = 0
    seconds: float = 0.0

    @property
    def requests(self) -> int:
        """Of both kinds."""
        return self.posts + self.gets


def counted(lrs: HttpLrs, spent: Spent) -> None:
    """Let an LRS count what it is asked from now on."""
    post, get = lrs.post, lrs.get

    def counting_post(body: bytes) -> Answer:
        spent.posts += 1
        spent.up_bytes += len(body)
        return _timed(spent, lambda: post(body))

    def counting_get(resource: str, params: Mapping[str, str]) -> Answer:
        spent.gets += 1
        return _timed(spent, lambda: get(resource, params))

    lrs.post, lrs.get = counting_post, counting_get  # type: ignore[method-assign]


def _timed(spent: Spent, ask: Callable[[], Answer]) -> Answer:
    begun = time.perf_counter()
    try:
        return ask()
    finally:
        spent.seconds += time.perf_counter() - begun


class Device:
    """One device of the fleet; nothing of it is in memory between two runs."""

    def __init__(self, number: int, home: Home) -> None:
        self.number = number
        self.home = home
        self.spent = Spent()
        self.reports: list[SyncReport] = []

    def sync(self, where: ralph.Ralph) -> SyncReport:
        """Open the folder, run the real delivery once, close it."""
        program = assemble(self.home, synchronous="OFF")
        try:
            if program.lrs() is None:
                program.set_lrs(where.endpoint + "/", where.key, where.secret)
            delivery = program.delivery()
            counted(program.transports[-1], self.spent)
            report = delivery.run_once(now=True)
        finally:
            program.close()
        self.reports.append(report)
        return report

    def digests(self) -> dict[str, tuple[int, str]]:
        """Return how many events are here of each person, and the fingerprint of their record."""
        program = assemble(self.home, synchronous="OFF")
        try:
            found = {card.id: program.digest(card.id) for card in program.accounts.cards()}
        finally:
            program.close()
        return {who: (digest.events, digest.record) for who, digest in found.items()}

    def waiting(self) -> int:
        """Return how many statements wait or were set aside."""
        program = assemble(self.home, synchronous="OFF")
        try:
            counts = program.outbox.counts()
        finally:
            program.close()
        return counts.waiting + counts.quarantined


def measure(quick: bool) -> list[Row]:
    """Return the rows of the fleet."""
    if not ralph.PYTHON.is_file():
        return [absent("a fleet against one Ralph", "no .venv-lrs")]
    devices = QUICK_DEVICES if quick else DEVICES
    folder = TemporaryDirectory(prefix="stepwell-fleet-lrs-")
    with folder as name, fleet(devices, days=1) as made, ralph.running(Path(name)) as where:
        rows = reconnect(made, where)
    return [*rows, *spread_rows(2_000)]


@contextmanager
def fleet(devices: int, *, days: int) -> Iterator[list[Device]]:
    """Make devices whose people learned for days without a network. Two and two are of one site."""
    os.environ[PLACE_VARIABLE] = Place.FILE
    with TemporaryDirectory(prefix="stepwell-fleet-") as folder:
        packs = Path(folder) / "packs"
        install_starter_packs(PackLibrary(packs), {PACK})
        homes = [Path(folder) / f"device-{number:04d}" for number in range(devices)]
        live = partial(_live, packs, days, devices)
        if devices <= 4:
            list(map(live, range(devices), homes))
        else:
            with ProcessPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
                list(pool.map(live, range(devices), homes, chunksize=4))
        yield [Device(number, Home(path)) for number, path in enumerate(homes)]


def reconnect(devices: list[Device], where: ralph.Ralph) -> list[Row]:
    """Let every device come back in the order of its first wait, then look in twice more, and return the rows."""
    order = wave(len(devices), first_within_s=FIRST_WITHIN_S).firsts
    queue = [device for _, device in sorted(zip(order, devices, strict=True), key=lambda pair: pair[0])]
    drain = _all(queue, where)
    again = _all(queue, where)  # whoever came first fetches what the partner sent later
    idle = _all(queue, where)
    found = outcome(devices, where)
    count = len(devices)
    return [
        figure(f"{count} devices come back: statements sent", found.sent),
        figure(f"{count} devices come back: seconds until every outbox is empty", drain.seconds, "s"),
        figure(f"{count} devices come back: statements per second through one Ralph", found.sent / drain.seconds),
        figure(f"{count} devices come back: requests per second", drain.requests / drain.seconds),
        figure(f"{count} devices come back: requests per device", drain.requests / count),
        figure(f"{count} devices come back: waiting for the server, share of the time", drain.share),
        figure(f"{count} devices: bytes sent per statement", found.up_bytes / max(1, found.sent), "B"),
        figure(f"{count} devices look in again: requests per device", again.requests / count),
        figure(f"{count} devices with nothing to do: requests per device", idle.requests / count, most=3.0),
        figure(f"{count} devices: events that came to the other device of the site", found.came),
        figure(f"{count} devices: statements that the LRS holds twice", found.twice, most=0),
        figure(f"{count} devices: statements left behind or sent and not stored", found.lost, most=0),
        figure(f"{count} devices: people whose record is not the same on both devices", found.unequal, most=0),
    ]


@dataclass
class Outcome:
    """What became of everything that the fleet had recorded."""

    sent: int
    came: int
    twice: int
    lost: int
    unequal: int
    up_bytes: int


def outcome(devices: list[Device], where: ralph.Ralph) -> Outcome:
    """Look into the file of the LRS and into every device."""
    sent = sum(report.sent for device in devices for report in device.reports)
    stored, twice = _stored(where.file)
    return Outcome(
        sent=sent,
        came=sum(report.came_back for device in devices for report in device.reports),
        twice=twice,
        lost=sum(device.waiting() for device in devices) + abs(sent - stored),
        unequal=_differences(devices),
        up_bytes=sum(device.spent.up_bytes for device in devices),
    )


def _live(packs: Path, days: int, devices: int, number: int, path: Path) -> None:
    """Make a device; the person with its number learns here, the one of its partner is only known here."""
    os.environ[PLACE_VARIABLE] = Place.FILE
    home = Home(path)
    shutil.copytree(packs, home.make().packs)
    clock = SimulatedClock(LIVED_MS + number * 1000)
    program = assemble(home, clock=clock, synchronous="OFF", organisation=ORGANISATION)
    try:
        for one in sorted({number, min(number ^ 1, devices - 1)}):
            program.accounts.add(id=f"person-{one:04d}", name=f"Person {one}", pack=PACK)
            with transaction(program.database):
                program.database.execute(
                    "UPDATE learner SET site = ? WHERE id = ?", (f"site-{number // 2:04d}", f"person-{one:04d}")
                )
        who = f"person-{number:04d}"
        person = make_person(program.shelf.index(PACK), who)
        Simulation(program.learning, clock).run({who: person}, days)
    finally:
        program.close()


@dataclass
class Round:
    """What one round of all devices took; `share` of the time of all threads went by in waiting for the server."""

    seconds: float
    requests: int
    share: float


def _all(devices: list[Device], where: ralph.Ralph) -> Round:
    """Let devices run in this order, a few at once. Raises RuntimeError when one could not."""
    requests, waited = (sum(device.spent.requests for device in devices), sum(d.spent.seconds for d in devices))
    begun = time.perf_counter()
    with ThreadPoolExecutor(max_workers=AT_ONCE) as threads:
        reports = list(threads.map(lambda device: device.sync(where), devices))
    seconds = time.perf_counter() - begun
    bad = [report for report in reports if report.problem is not None or report.pull_problem is not None]
    if bad:
        raise RuntimeError(f"{len(bad)} devices did not get through; the first: {bad[0]}")
    return Round(
        seconds=seconds,
        requests=sum(device.spent.requests for device in devices) - requests,
        share=(sum(device.spent.seconds for device in devices) - waited) / (min(AT_ONCE, len(devices)) * seconds),
    )


def _stored(file: Path) -> tuple[int, int]:
    """Return how many statements of events the LRS holds, and how many of all it holds more than once."""
    ids: Counter[str] = Counter()
    events = 0
    with file.open(encoding="utf-8") as lines:
        for statement in map(json.loads, lines):
            ids[statement["id"]] += 1
            events += ids[statement["id"]] == 1 and terms.REPLAY in statement.get("context", {}).get("extensions", {})
    return events, sum(count - 1 for count in ids.values())


def _differences(devices: list[Device]) -> int:
    """Return of how many people the devices hold different records, or nothing."""
    found: dict[str, set[tuple[int, str]]] = {}
    for device in devices:
        for who, digest in device.digests().items():
            found.setdefault(who, set()).add(digest)
    return sum(len(each) > 1 or next(iter(each))[0] == 0 for each in found.values())


if __name__ == "__main__":
    run(measure, "Let hundreds of devices come back to one LRS.")
