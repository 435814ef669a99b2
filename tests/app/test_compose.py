# SPDX-License-Identifier: Apache-2.0
"""The program put together on a data folder of its own: opening, closing, demo and simulation."""

from __future__ import annotations

import ast
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.device import pack_rows
from app.errors import Refusal
from app.events import AnswerGiven
from app.leading.facts import DutyGiven
from app.lrs_setting import SECRET, LrsSetting, read_lrs
from app.machine import machine_fingerprint
from app.overview.views import Cell
from app.own.facts import SharingKeyMade
from app.record.errors import DiskFull, MissingStore, StoreBusy
from app.record.home import Home
from app.record.keys import KeyStore
from app.repository.renewal import Renewal
from app.simulation import SimulatedClock
from content_packs.library import PackLibrary
from sync.service import SyncService
from tests.app.kit import DAY
from ui import demo
from ui.compose import Program, Running, assemble, locked, open_program, opening
from ui.demo import DEMO_ORGANISATION, DEMO_PIN, OPERATOR, SAMPLES, SUPERVISOR, prepare_demo
from ui.simulate import START_MS, simulate

UI = Path(demo.__file__).parent
NOW = 1_800_000_000_000


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def program(home: Home) -> Iterator[Program]:
    with open_program(home) as opened:
        yield opened


@pytest.fixture(scope="module")
def prepared(tmp_path_factory) -> Path:
    """A demo folder, made once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STEPWELL_KEY_PLACE", "file")
        patch.setattr(demo, "SystemClock", lambda: SimulatedClock(NOW))
        folder = tmp_path_factory.mktemp("demo") / "home"
        prepare_demo(Home(folder))
    return folder


@pytest.fixture
def demo_home(prepared: Path, tmp_path: Path) -> Home:
    return Home(shutil.copytree(prepared, tmp_path / "demo"))


# --- opening and closing


def test_an_unused_folder_is_set_up_empty(home: Home) -> None:
    with open_program(home) as program:
        device = program.meta.device
        assert (program.accounts.cards(), program.shelf.ids(), program.lrs()) == ((), (), None)
        view = program.device.device()
        assert (view.device, view.lrs, view.learners, view.events, view.key_place) == (device, "", 0, 0, "file")
        assert view.last_backup_ms is None
    with open_program(home) as program:
        assert program.meta.device == device


def test_reading_makes_nothing(home: Home) -> None:
    with pytest.raises(MissingStore), open_program(home, write=False):
        pass
    assert not home.path.exists()


def test_reading_needs_no_lock(home: Home, program: Program) -> None:
    program.accounts.add(id="ana", name="Ana")
    with open_program(home, write=False) as reader:
        assert [card.id for card in reader.accounts.cards()] == ["ana"]
        assert reader.digest("ana").events == 0


def test_only_one_writes(home: Home, program: Program) -> None:
    with pytest.raises(StoreBusy), locked(home, wait_s=0.0):
        pass


def test_the_lock_is_let_go_whatever_happens(home: Home) -> None:
    with pytest.raises(ZeroDivisionError), open_program(home):
        raise ZeroDivisionError
    with locked(home, wait_s=0.0):
        pass


@pytest.mark.parametrize("step", ["identify", "read_meta", "set_organisation", "build"])
def test_a_start_that_fails_leaves_nothing_open(home: Home, monkeypatch, step: str) -> None:
    opened = []
    real = opening.open_store

    def watched(*args, **kwargs):
        opened.append(real(*args, **kwargs))
        return opened[-1]

    def fail(*_args, **_kwargs):
        raise DiskFull

    monkeypatch.setattr(opening, "open_store", watched)
    monkeypatch.setattr(opening, step, fail)
    with pytest.raises(DiskFull):
        assemble(home, organisation="https://home.example")
    with pytest.raises(Exception, match="closed"):
        opened[0].execute("SELECT 1")


def test_the_organisation_is_kept(home: Home) -> None:
    assemble(home, organisation="https://home.example").close()
    again = assemble(home)
    assert again.meta.organisation == "https://home.example"
    again.close()


def test_a_person_nobody_knows_has_no_digest(program: Program) -> None:
    with pytest.raises(Refusal) as refusal:
        program.digest("bob")
    assert refusal.value.code == "no_such_learner"


def test_without_an_lrs_there_is_no_delivery(program: Program) -> None:
    with pytest.raises(LookupError):
        program.delivery()


def test_an_lrs_is_set_with_its_secret(program: Program) -> None:
    program.set_lrs("https://lrs.example/xapi/", "key", "hush")
    assert program.lrs() == LrsSetting("https://lrs.example/xapi/", "key")
    assert program.keys.secret(SECRET) == "hush"
    assert program.device.device().lrs == "https://lrs.example/xapi/"
    assert "hush" not in str(program.database.execute("SELECT * FROM lrs").fetchall())
    program.set_lrs("https://other.example/", "key2", "shh")
    assert program.lrs() == LrsSetting("https://other.example/", "key2")


def test_an_endpoint_never_meets_the_secret_of_another_one(program: Program, monkeypatch) -> None:
    program.set_lrs("https://lrs.example/xapi/", "key", "hush")

    def fail(*_args: object) -> None:
        raise DiskFull

    monkeypatch.setattr(KeyStore, "set_secret", fail)
    with pytest.raises(DiskFull):
        program.set_lrs("https://other.example/", "key2", "shh")
    monkeypatch.undo()
    program.database.execute("CREATE TEMP TRIGGER stop BEFORE UPDATE ON main.lrs BEGIN SELECT RAISE (ABORT, 'no'); END")
    with pytest.raises(Exception, match="no"):
        program.set_lrs("https://other.example/", "key2", "shh")
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    assert read_lrs(program.database) == LrsSetting("https://lrs.example/xapi/", "key")
    assert program.keys.secret(SECRET) == "hush"


def test_this_machine_has_a_fingerprint_that_says_nothing_else() -> None:
    found = machine_fingerprint()
    assert found == machine_fingerprint()
    name, *cards = found.split() or [""]
    assert len(name) in {0, 64}
    assert {len(card) for card in cards} <= {16}


def test_only_the_composition_root_knows_delivery() -> None:
    for file in UI.rglob("*.py"):
        imported = {
            name.split(".")[0]
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            for name in (
                [node.module or ""] if isinstance(node, ast.ImportFrom)
                else [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            )
        }  # fmt: skip
        assert "sync" not in imported or file.parent.name == "compose", file


# --- behind a window


def test_running_opens_works_and_ends_on_one_thread(home: Home) -> None:
    before = threading.active_count()
    running = Running(home, SystemClock())
    program = running.program()
    threads = {running.submit(threading.get_ident).result() for _ in range(5)}
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    card = running.submit(lambda: program.accounts.add(name="Ana")).result()
    running.start_sending(pytest.fail)  # no LRS is set: nothing is sent
    assert running.submit(lambda: len(program.accounts.cards())).result() == 1
    running.close()
    running.close()
    assert threading.active_count() == before
    with open_program(home) as again:
        assert again.accounts.card(card.id) == card


def test_sending_begins_without_waiting_for_the_writer(home: Home) -> None:
    with open_program(home) as program:
        program.set_lrs("http://127.0.0.1:9/", "key", "secret")
    running = Running(home, SystemClock())
    free = threading.Event()
    running.submit(free.wait)
    window = threading.Thread(target=running.start_sending, args=(pytest.fail,))
    window.start()
    window.join(10)
    waited = window.is_alive()
    free.set()
    window.join()
    running.submit(lambda: None).result()
    sending = [thread.name for thread in threading.enumerate() if thread.name == "stepwell-sync"]
    running.close()
    assert (waited, sending) == (False, ["stepwell-sync"] * 2)  # one sends, one looks for packs


def test_what_is_recorded_before_sending_begins_wakes_it(home: Home, monkeypatch) -> None:
    """Else it waited for the first run of its own: up to five minutes, for who came in with the first picture."""
    woken: list[dict[str, bool]] = []
    monkeypatch.setattr(SyncService, "poke", lambda _self, **how: woken.append(how))
    running = Running(home, SystemClock())
    program = running.program()
    running.submit(lambda: program.accounts.add(name="Ana", pin="5791")).result()
    running.submit(program.recorded).result()
    assert woken == []
    running.start_sending(pytest.fail)
    running.submit(lambda: None).result()
    running.close()
    assert {"now": False} in woken


def test_what_keeps_sending_from_beginning_is_passed_on(home: Home, monkeypatch) -> None:
    def broken(_renewal: Renewal, _now_ms: int) -> None:
        raise DiskFull

    monkeypatch.setattr(Renewal, "note_seen", broken)
    running = Running(home, SystemClock())
    heard: list[Exception] = []
    running.start_sending(heard.append)
    running.close()
    assert [type(error) for error in heard] == [DiskFull]


def test_a_folder_that_cannot_be_opened_fails_every_call_and_still_ends(home: Home) -> None:
    home.make()
    home.existed.touch()
    running = Running(home, SystemClock())
    for _ in range(2):
        with pytest.raises(MissingStore):
            running.program()
    running.close()


# --- the demo


def test_the_demo_has_packs_and_people_with_a_past(demo_home: Home) -> None:
    with open_program(demo_home) as program:
        cards = {card.name: card for card in program.accounts.cards()}
        assert set(cards) == {OPERATOR, SUPERVISOR, *(name for name, *_ in SAMPLES)}
        assert program.caretakers.cards() == (cards[OPERATOR],)
        assert program.accounts.sign_in(cards[OPERATOR].id, DEMO_PIN).ok
        assert program.meta.organisation == DEMO_ORGANISATION
        for name, pack, language, history in SAMPLES:
            card = cards[name]
            assert (card.pack, card.language) == (pack, language)
            assert program.accounts.sign_in(card.id, DEMO_PIN).ok
            today = program.learning.today(card.id)
            assert today.needs_diagnostic is (history == 0)
            assert today.resume is None
            events = program.record.events(card.id, leaving_only=True)
            lived = (each for each in events if not isinstance(each.fact, SharingKeyMade | DutyGiven))
            days = {each.corrected_ms // DAY for each in lived}
            assert len(days) == history
            assert all(event.corrected_ms < NOW for event in program.record.events(card.id))
        assert program.record.rebuild(verify=True).differences == ()
        assert program.outbox.counts().waiting > 100


def test_the_team_of_the_demo_shows_something(demo_home: Home) -> None:
    with open_program(demo_home, write=True) as program:
        (ines,) = (card for card in program.accounts.cards() if card.name == SUPERVISOR)
        assert program.accounts.sign_in(ines.id, DEMO_PIN).ok
        matrix = program.overview.matrix()
        assert matrix.pack == SAMPLES[0][1]
        told = {cell for line in matrix.lines for cell in line.cells}
        assert {Cell.OVERDUE, Cell.NOT_YET, Cell.NOT_SURE} <= told
        names = {line.name for line in matrix.lines}
        assert names == {OPERATOR, *(name for name, pack, *_ in SAMPLES if pack == matrix.pack)}


def test_a_demo_that_is_there_stays_as_it_is(demo_home: Home) -> None:
    before = demo_home.database.stat()
    prepare_demo(demo_home)
    assert demo_home.database.stat() == before


def test_a_half_made_demo_is_made_anew(home: Home, monkeypatch) -> None:
    beside = Home(home.path.with_name(home.path.name + ".part"))

    def cut_off(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(demo, "add_samples", cut_off)
        with pytest.raises(KeyboardInterrupt):
            prepare_demo(home)
    assert not home.path.exists()
    assert beside.database.exists()
    monkeypatch.setattr(demo, "add_samples", lambda *_: None)
    prepare_demo(home)
    assert home.database.exists()
    assert not beside.path.exists()


def test_a_pack_that_disabled_itself_is_listed_with_its_problem(demo_home: Home) -> None:
    file = next(demo_home.packs.glob("shop-floor*"))
    data = bytearray(file.read_bytes())
    data[len(data) // 20] ^= 1  # in its words: a film is looked at when it is played
    file.write_bytes(bytes(data))
    shelf = PackLibrary(demo_home.packs).load_all()
    rows = pack_rows((loaded.pack for loaded in shelf.packs), shelf.disabled)
    assert {row.id: bool(row.problem) for row in rows} == {
        "care-essentials": False,
        "leading-learning": False,
        "shop-floor": True,
    }
    with open_program(demo_home) as program:
        assert program.device.device().packs == rows
        people = {card.pack: card.id for card in program.accounts.cards()}
        assert program.learning.today(people["care-essentials"]).path
        with pytest.raises(Refusal) as refusal:
            program.learning.today(people["shop-floor"])
        assert refusal.value.code == "no_such_pack"


# --- simulation


def test_simulated_people_live_on_where_they_stopped(demo_home: Home) -> None:
    heard = []
    tally = simulate(demo_home, learners=1, days=1, seed=9, acknowledge=lambda who, count: heard.append((who, count)))
    assert heard == [("sim-9-0001", n) for n in range(1, tally.answers + 1)]
    again = simulate(demo_home, learner="sim-9-0001", days=1, seed=9)
    with open_program(demo_home) as program:
        events = list(program.record.events("sim-9-0001"))
        days = [event.corrected_ms for event in events]
        assert len({each // DAY for each in days}) == 2
        assert min(days) >= NOW
        assert sum(isinstance(event.fact, AnswerGiven) for event in events) == tally.answers + again.answers


def test_a_simulation_on_a_fresh_folder_begins_on_its_first_day(home: Home) -> None:
    with open_program(home) as program:
        demo.install_starter_packs(program.library)
    simulate(home, learners=1, days=1, seed=1)
    with open_program(home) as program:
        assert next(program.record.events("sim-1-0001")).at_ms == START_MS


def test_a_simulation_needs_packs_and_a_known_person(home: Home, demo_home: Home) -> None:
    for folder, learner, code in ((home, "", "no_packs"), (demo_home, "bob", "no_such_learner")):
        with pytest.raises(Refusal) as refusal:
            simulate(folder, learners=1, learner=learner, days=1, seed=1)
        assert refusal.value.code == code
        with locked(folder, wait_s=0.0):
            pass
