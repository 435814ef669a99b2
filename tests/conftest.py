# SPDX-License-Identifier: Apache-2.0
"""Fixtures that several folders of tests share."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from functools import cache, lru_cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from app import hashing, signing
from app.carrying import box
from app.private import keys, wrap
from app.record.home import Home
from app.record.lock import FolderLock
from content_packs import archive
from content_packs.model import Pack
from content_packs.proof import Tell, untold
from content_packs.starter import starter_folders
from tests.bendable_lrs import BendableLrs
from tests.costs import cost_the_least
from tests.new_database import one_by_one, tables_at_once
from tests.ralph import Ralph, running

__all__ = ["one_by_one", "tables_at_once"]
MEASURE, USUAL = hashing.calibrated, hashing.USUAL
BOX_COST = box.COST
PIN_BOX_COST = keys.box_cost
MOST_PACKS = 32


LONGEST = (
    "faults/test_kiosk_days.py",
    "cli/test_tour.py",
    "e2e/test_main_job.py",
    "ui/test_monkey.py",
    "faults/test_provision_kills.py",
    "e2e/test_author.py",
    "e2e/test_reset.py",
    "faults/test_kills.py",
    "e2e/test_caretaker.py",
    "e2e/test_kiosk.py",
    "e2e/test_sharing.py",
    "e2e/test_encouragement.py",
    "e2e/test_window_sends.py",
    "app/record/test_record_rotation.py",
    "ui/test_leaks.py",
    "e2e/test_first_start.py",
    "e2e/test_passport.py",
    "e2e/test_by_hand.py",
    "benchmarks/test_benchmarks.py",
    "sync/test_roaming_machine.py",
    "e2e/test_people_help.py",
)
"""Modules with tests that take long each, the longest first: begun last, one of them would keep everybody waiting."""


def pytest_sessionstart(session: pytest.Session) -> None:
    """Let each worker begin to read the tests at another place: what one has read in, the others find compiled.

    In a fresh copy of the project each of them would otherwise compile every module of tests, at the same moment. And
    let no collector look through what is read in, all of which stays (see `pytest_collection_finish`).
    """
    gc.disable()
    config = session.config
    worker = getattr(config, "workerinput", None)
    if worker is None or config.args != config.getini("testpaths"):
        return
    modules = sorted(str(file) for file in Path(__file__).parent.rglob("test_*.py"))
    begin = len(modules) * int(worker["workerid"].removeprefix("gw")) // worker["workercount"]
    config.args = modules[begin:] + modules[:begin]


@pytest.hookimpl(trylast=True)  # after the marks, which take tests away
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deal the longest tests to the workers, each of which begins with its own (`worksteal` gives each a slice)."""
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    if workers == 1:
        return
    items.sort(key=lambda item: item.path)  # the same for every worker, wherever it began to read
    tests = Path(__file__).parent
    place = {tests / name: number for number, name in enumerate(LONGEST)}
    longest = sorted((item for item in items if item.path in place), key=lambda item: place[item.path])
    hands = [[item for item in longest if place[item.path] % workers == number] for number in range(workers)]
    rest = [item for item in items if item.path not in place]
    dealt: list[pytest.Item] = []
    for number, hand in enumerate(hands):
        slice_ends = len(items) * (number + 1) // workers
        more = max(0, slice_ends - len(dealt) - len(hand))
        dealt += [*hand, *rest[:more]]
        del rest[:more]
    items[:] = [*dealt, *rest]


def pytest_collection_finish() -> None:
    """Let the collector pass over what stays to the end: modules and thousands of tests, looked through each time.

    And let it run between two tests alone. In the program it runs between two events of the window (see
    `ui.window.collecting`, which says why): anywhere else it brings a process with a window down, now and then.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, object, object]:
    """Collect after a test by the collector's own thresholds; pass over what a module leaves from its end on.

    Packs and caches stay to the end of a process, and each collection of a window's test looked through them all.
    """
    done = yield
    if nextitem is not None and nextitem.path != item.path:
        gc.collect()
        gc.freeze()
        return done
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
            gc.collect(generation)
            break
    return done


class MadeOnce:
    """Makes a file or folder that several processes need in a folder that they share: the first one makes it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "made-once"
        self._folder.mkdir(exist_ok=True)

    def __call__(self, name: str, make: Callable[[Path], object]) -> Path:
        """Return what has this name, made by `make` if it is not there. What fails is tried again by the next."""
        made = self._folder / name
        with FolderLock(self._folder / f"{name}.lock").acquire(wait_seconds=300):
            if not made.exists():
                half = self._folder / f"half-{name}" / name
                shutil.rmtree(half.parent, ignore_errors=True)
                half.parent.mkdir()
                make(half)
                half.rename(made)
        return made


@pytest.fixture(scope="session", autouse=True)
def _pins_cost_the_least() -> Iterator[None]:
    """Measure no new data folder: its PINs are hashed by argon2id at the least cost that the program takes.

    `measured` brings the real cost back; so has a process that is started afresh, see `tests.forked`. A key that signs
    is proved to be one when it is read, which takes a tenth of a second, too: once in a process.
    """
    with pytest.MonkeyPatch.context() as patch:
        cost_the_least(patch.setattr)
        patch.setattr(signing, "_loaded", cache(signing._loaded))
        yield


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_saved_in_anybodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let windows save files for people, as they do without a dialog, in a folder of this run.

    Qt reads where documents lie from this file (on Linux); processes that tests start are told so as well. A test that
    looks at what was saved gives its window a HOME and an XDG_CONFIG_HOME of its own.
    """
    settings, documents = tmp_path_factory.mktemp("settings"), tmp_path_factory.mktemp("documents")
    (settings / "user-dirs.dirs").write_text(f'XDG_DOCUMENTS_DIR="{documents}"\n', encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(settings))
        yield


@pytest.fixture(scope="session")
def _made_once(tmp_path_factory: pytest.TempPathFactory) -> MadeOnce:
    """What one worker makes, all workers of a run take."""
    folder = tmp_path_factory.getbasetemp()
    return MadeOnce(folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder)


@pytest.fixture(scope="session", autouse=True)
def _starter_packs_are_built_once(_made_once: MadeOnce) -> Iterator[None]:
    """Build the packs that ship once in a run, whoever builds them, and check what is in a file once in a process.

    A pack is built to the same bytes each time, and the same bytes are the same pack; whoever asks first builds it.
    """
    from ui import setting_up

    shipped = starter_folders()
    really = archive.build

    def make(source: Path, folder: Path) -> None:
        folder.mkdir()
        really(source, folder)

    def build(source: Path, target: Path, tell: Tell = untold) -> Path:
        if source not in shipped:
            return really(source, target, tell)
        (once,) = _made_once(source.name, lambda folder: make(source, folder)).iterdir()
        tell(1, 1)
        return shutil.copyfile(once, target / once.name if target.is_dir() else target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(archive, "build", build)
        patch.setattr(setting_up, "build", build)
        patch.setattr(archive, "decode", lru_cache(maxsize=8)(archive.decode))
        yield


@pytest.fixture(scope="session", autouse=True)
def _what_a_pack_teaches_is_worked_out_once() -> Iterator[None]:
    """The same pack gives the same curriculum, and what everybody starts from in it: once in a process."""
    from app.engine.curriculum import Curriculum

    really = Curriculum.from_pack
    known: dict[int, tuple[Pack, Curriculum]] = {}

    def from_pack(pack: Pack) -> Curriculum:
        if id(pack) not in known:
            if len(known) == MOST_PACKS:
                del known[next(iter(known))]
            known[id(pack)] = pack, really(pack)  # the pack, too: as long as it is there nothing else has its id
        return known[id(pack)][1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Curriculum, "from_pack", from_pack)
        yield


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure a new data folder, as the program does, and close boxes at the cost that it closes them at."""
    monkeypatch.setattr(hashing, "calibrated", MEASURE)
    monkeypatch.setattr(hashing, "USUAL", USUAL)
    monkeypatch.setattr(keys, "Cost", wrap.Cost)
    monkeypatch.setattr(keys, "box_cost", PIN_BOX_COST)
    monkeypatch.setattr(box, "COST", BOX_COST)


@pytest.fixture(scope="session")
def _prepared(_made_once: MadeOnce, _pins_cost_the_least: None, _starter_packs_are_built_once: None) -> Path:
    """A data folder with the packs that ship and people with a past, made as `make run` makes it, once; copy it."""
    from ui.demo import prepare_demo

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STEPWELL_KEY_PLACE", "file")
        return _made_once("demo", lambda folder: prepare_demo(Home(folder)))


@pytest.fixture
def demo(_prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of one's own as `make run` makes it; its key lies in a file."""
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    return shutil.copytree(_prepared, tmp_path / "demo")


@pytest.fixture
def bendable_lrs() -> BendableLrs:
    """An empty LRS in memory."""
    return BendableLrs()


@pytest.fixture(scope="session")
def _ralph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ralph]:
    """The one LRS of a worker: starting it takes longer than most of what is asked of it."""
    try:
        with running(tmp_path_factory.mktemp("ralph")) as lrs:
            yield lrs
    except FileNotFoundError as missing:
        pytest.fail(str(missing), pytrace=False)


@pytest.fixture(scope="module")
def ralph(_ralph: Ralph) -> Ralph:
    """A real LRS on loopback, empty at the begin of a test module."""
    _ralph.file.unlink(missing_ok=True)
    return _ralph


# How hard properties are tried: HYPOTHESIS_PROFILE chooses (CONTRIBUTING.md). A deadline would be a timed test.
_SLOW_IS_FINE = [HealthCheck.too_slow]
settings.register_profile("dev", max_examples=20, deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile(
    "ci", max_examples=20, deadline=None, derandomize=True, print_blob=True, suppress_health_check=_SLOW_IS_FINE
)
settings.register_profile("soak", max_examples=2000, deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
