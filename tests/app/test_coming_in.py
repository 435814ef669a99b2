# SPDX-License-Identifier: Apache-2.0
"""What a site decided stands in the record of whoever comes in, and keeps nobody out."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.duties.views import Order
from app.leading.facts import DutySet, ObservingChosen, Terms
from app.record.errors import StoreFailed
from app.record.home import Home
from app.rights import Actor, ActorKind, Role
from content_packs.library import PackLibrary
from ui.compose import Program, assemble
from ui.setting_up import install_starter_packs

PACK = "care-essentials"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = Home(tmp_path / "home").make()
    install_starter_packs(PackLibrary(home.packs), [PACK])
    made = assemble(home, synchronous="OFF")
    made.accounts.add(id="sue", name="Sue", role="supervisor", pack=PACK)
    made.gate.enter(Actor(kind=ActorKind.PERSON, id="sue", role=Role.SUPERVISOR))
    yield made
    made.close()


def test_who_is_added_after_a_choice_has_it_from_their_first_coming_in(program: Program) -> None:
    topics = program.to_watch.choices("sue").topics
    program.to_watch.choose("sue", (topics[-1].module,))
    program.accounts.add(id="eva", name="Eva", pack=PACK)
    assert not program.record.state("eva").leading.observing
    assert program.accounts.sign_in("eva", "").ok
    (chosen,) = program.record.state("eva").leading.observing.values()
    assert chosen.modules == (topics[-1].module,)
    events = len(tuple(program.record.events("eva")))
    assert program.accounts.sign_in("eva", "").ok
    assert len(tuple(program.record.events("eva"))) == events, "nothing is written twice"


def test_what_is_asked_of_the_site_comes_by_the_same_way(program: Program) -> None:
    module = program.to_watch.choices("sue").topics[0].module
    program.duties.put(Order(module=module, within_days=14))
    program.accounts.add(id="eva", name="Eva", pack=PACK)
    assert not program.record.state("eva").leading.duties
    assert program.accounts.sign_in("eva", "").ok
    assert [each.module for each in program.record.state("eva").leading.duties.values()] == [module]


def test_nothing_decided_imports_nothing_and_what_cannot_be_written_keeps_nobody_out(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.accounts.sign_in("sue", "").ok
    assert "to_watch" not in vars(program)
    assert "my_duties" not in vars(program)
    program.gate.enter(Actor(kind=ActorKind.PERSON, id="sue", role=Role.SUPERVISOR))
    program.to_watch.choose("sue", ())
    program.accounts.add(id="eva", name="Eva", pack=PACK)

    def full(*_args: object, **_named: object) -> None:
        raise StoreFailed("full")

    monkeypatch.setattr(program.record, "append", full)
    assert program.accounts.sign_in("eva", "").ok


def test_one_broken_decision_keeps_nobody_out_nor_the_others_back(
    program: Program, caplog: pytest.LogCaptureFixture
) -> None:
    """A row that cannot be read, of a choice and of a duty; a choice and a duty of packs that are not here."""
    modules = [topic.module for topic in program.to_watch.choices("sue").topics][:2]
    program.to_watch.choose("sue", (modules[0],))
    broken, whole = (program.duties.put(Order(module=module, within_days=14)).duty for module in modules)
    of = {"site": "", "pack": "gone", "version": "1.0.0", "decided_ms": 5}
    program.record.append(
        "sue",
        ObservingChosen(**of, by="sue", modules=("a",), left_out=("b",)),
        ObservingChosen(**(of | {"pack": "broken"}), by="sue", modules=("a",)),
        DutySet(**of, duty="gone", module="a", terms=Terms()),
    )
    with program.database.conn:
        program.database.execute("UPDATE duty_rule SET terms = '{' WHERE duty = ?", [broken])
        program.database.execute("UPDATE observing_choice SET modules = '{' WHERE pack = 'broken'")
    program.accounts.add(id="eva", name="Eva", pack=PACK)
    with caplog.at_level(logging.WARNING):
        assert program.accounts.sign_in("eva", "").ok
    known = program.record.state("eva").leading
    assert set(known.duties) == {whole}
    assert {pack for _site, pack in known.observing} == {PACK, "gone"}
    assert len([each for each in caplog.records if each.name.startswith("app.") and each.exc_info]) == 2


def test_a_mistake_of_ours_in_one_part_does_not_keep_the_other_back(
    program: Program, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    module = program.to_watch.choices("sue").topics[0].module
    program.to_watch.choose("sue", ())
    program.duties.put(Order(module=module, within_days=14))
    program.accounts.add(id="eva", name="Eva", pack=PACK)

    def wrong(_learner: str) -> None:
        raise KeyError("wrong")

    monkeypatch.setattr(program.to_watch, "hand_on", wrong)
    with caplog.at_level(logging.WARNING):
        assert program.accounts.sign_in("eva", "").ok
    assert len(program.record.state("eva").leading.duties) == 1
    assert "what has to be watched was left out" in caplog.text
