# SPDX-License-Identifier: Apache-2.0
"""Whom to watch now: who waits comes first, who may ask, and that each look is one."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.audit import LOOKED_TEAM
from app.errors import Refusal
from app.observing.facts import ChecklistObserved, Mark
from app.observing.observing import PAGE
from app.observing.views import Ticks
from app.observing.watching import Stand, Watching
from app.overview import reading
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from content_packs.model import Pack
from tests.app.conftest import MakeDevice
from tests.app.kit import Device
from tests.app.observing.test_needed import harmful, watched


@pytest.fixture
def device(make_device: MakeDevice) -> Device:
    made = make_device(harmful())
    for name in ("ana", "bo", "cleo"):
        made.accounts.add(id=name, name=name.title(), pack="kit")
    made.accounts.add(id="sue", name="Sue", pack="kit", role="supervisor")
    come(made, "sue", Role.SUPERVISOR)
    return made


def come(device: Device, who: str, role: Role = Role.LEARNER, site: str = "") -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role, site=site))


@pytest.fixture
def watching(device: Device) -> Watching:
    return watching_on(device)


def watching_on(device: Device) -> Watching:
    return Watching(
        device.database,
        record=device.record,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        audit=device.audit,
    )


def knows(device: Device, learner: str, *competencies: str) -> None:
    """As the table of skills says it of who answered well."""
    for competency in competencies:
        device.database.execute("DELETE FROM skill WHERE learner = ? AND competency = ?", [learner, competency])
        row = {
            "learner": learner,
            "pack": "kit",
            "competency": competency,
            "p": 0.99,
            "low": 0.9,
            "high": 1.0,
            "asked": 5,
            "correct": 5,
            "due_ms": 0,
        }
        device.database["skill"].insert(row)


def stands(watching: Watching) -> list[tuple[str, Stand]]:
    return [(each.name, each.stand) for each in watching.people("safe").people]


def test_who_waits_comes_first_then_who_does_not_know_it_then_the_others(device, watching):
    knows(device, "cleo", "spot", "lift")
    watched(device, "safe", learner="ana")
    knows(device, "ana", "spot", "lift")
    assert stands(watching) == [("Cleo", Stand.WAITS), ("Bo", Stand.NOT_YET), ("Ana", Stand.OTHER)]
    watched(device, "safe", signed_off=False, learner="ana")
    knows(device, "ana", "spot", "lift")
    assert stands(watching) == [("Ana", Stand.WAITS), ("Cleo", Stand.WAITS), ("Bo", Stand.NOT_YET)]


def test_topics_by_how_many_wait(device, watching):
    found = watching.topics()
    assert [(each.module, each.waits, each.people) for each in found.topics] == [("safe", 0, 3), ("speak", 0, 3)]
    assert [each.title for each in found.topics[0].lists] == ["Watch safe"]
    knows(device, "cleo", "spot", "lift", "say")
    assert [each.waits for each in watching.topics().topics] == [1, 0], "nobody asks that speaking is watched"


def test_somebody_chosen_is_a_look_and_the_list_is_noted_once_a_day(device, watching):
    watching.topics()
    watching.people("safe")
    assert sum(each.action == LOOKED_TEAM for each in device.audit.entries()) == 1
    assert watching.begin("ana").name == "Ana"
    assert device.audit.entries("ana")[0].detail["page"] == PAGE


def test_it_is_for_who_watches_people_of_their_site(device, watching):
    def refused(call, *args) -> str:
        with pytest.raises(Refusal) as caught:
            call(*args)
        return caught.value.code

    assert refused(watching.people, "clean") == "no_such_module", "no checklist is about it"
    assert refused(watching.people, "nothing") == "no_such_module"
    assert refused(watching.begin, "sue") == "observe_own"
    for who, role in (("ana", Role.LEARNER), ("opa", Role.OPERATOR)):
        come(device, who, role)
        for call, args in ((watching.topics, ()), (watching.people, ("safe",)), (watching.begin, ("bo",))):
            assert refused(call, *args) == "not_allowed"
    come(device, "sue", Role.SUPERVISOR, site="elsewhere")
    assert watching.topics().topics[0].people == 0
    assert refused(watching.begin, "bo") == "not_allowed"
    device.gate.leave()
    assert refused(watching.topics) == "not_signed_in"
    device.gate.enter(COMMAND_LINE)
    assert watching.topics("kit").topics[0].people == 4


def test_many_people_cost_no_more_questions_than_few(device, watching, monkeypatch):
    asked = []
    for name in ("people_of", "counts_of"):
        real = getattr(reading, name)
        monkeypatch.setattr(reading, name, lambda *a, real=real, name=name: asked.append(name) or real(*a))
    monkeypatch.setattr(device.record, "state", None)  # nobody's record is folded for it
    rows = ({"id": f"p{n}", "name": f"P {n}", "search": f"p {n}", "pack": "kit", "role": "learner"} for n in range(500))
    known = device.database["learner"].columns_dict
    fill = {name: 0 if kind is int else "" for name, kind in known.items() if name != "left_ms"}
    device.database["learner"].insert_all({**fill, **row} for row in rows)
    assert len(watching.people("safe").people) == 503
    assert asked == ["people_of", "counts_of"]


def of_site(roles: tuple[str, ...] = ()) -> Pack:
    """A pack that was made at the site, with a checklist of its own."""
    pack = harmful()
    (safe, _speak) = pack.checklists
    manifest = replace(pack.manifest, id="site-lift", title="The new hoist", for_roles=roles)
    return replace(pack, manifest=manifest, checklists=(replace(safe, id="hoist-seen", title="Watch the hoist"),))


def shop() -> Pack:
    pack = harmful()
    lists = tuple(replace(each, id=f"shop-{each.id}") for each in pack.checklists)
    return replace(pack, manifest=replace(pack.manifest, id="shop", title="Shop work"), checklists=lists)


def test_what_others_here_learn_from_and_what_was_made_here_can_be_watched_too(make_device: MakeDevice) -> None:
    device = make_device(harmful(), shop(), of_site())
    for name, pack in (("ana", "kit"), ("bo", "shop")):
        device.accounts.add(id=name, name=name.title(), pack=pack)
    device.accounts.add(id="sue", name="Sue", pack="kit", role="supervisor")
    come(device, "sue", Role.SUPERVISOR)
    watching = watching_on(device)
    assert [(each.pack, [t.people for t in each.topics]) for each in watching.every()] == [
        ("kit", [1, 1]),
        ("shop", [1, 1]),
        ("site-lift", [2]),
    ]
    assert [each.learner for each in watching.people("safe", "site-lift").people] == ["ana", "bo"]
    assert [each.id for each in device.observing.checklists("bo")] == [
        "shop-safe-seen",
        "shop-speak-seen",
        "hoist-seen",
    ]
    told = device.observing.record("bo", "hoist-seen", Ticks(marks={"one": Mark.DONE}), signed_off=True)
    (fact,) = (each.fact for each in device.record.events("bo") if isinstance(each.fact, ChecklistObserved))
    assert (fact.pack, fact.checklist, fact.observation) == ("site-lift", "hoist-seen", told.observation)
    come(device, "bo")
    assert [each.card.title for each in device.observing.mine("bo")] == ["Watch the hoist"]


def test_what_was_made_for_others_is_not_offered(make_device: MakeDevice) -> None:
    device = make_device(harmful(), of_site(("supervisor",)))
    device.accounts.add(id="ana", name="Ana", pack="kit")
    device.accounts.add(id="sue", name="Sue", pack="kit", role="supervisor")
    come(device, "sue", Role.SUPERVISOR)
    assert [each.pack for each in watching_on(device).every()] == ["kit"]
    with pytest.raises(Refusal, match="no_such_checklist"):
        device.observing.open("ana", "hoist-seen")
