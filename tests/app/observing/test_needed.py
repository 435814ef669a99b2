# SPDX-License-Identifier: Apache-2.0
"""What can do harm is secure only when somebody has watched it; a site says what else, or less."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from app.engine.evidence import Response
from app.errors import Refusal
from app.events import Purpose
from app.leading.facts import ObservingChosen
from app.leading.state import Leading
from app.observing.choosing import ChoosingObserved
from app.observing.facts import ChecklistObserved, Mark
from app.observing.needed import modules_needed, unseen
from app.overview import reading
from app.picture import skill_rows
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from app.views import Level
from content_packs.model import Checklist, Pack, Point
from tests.app.conftest import MakeDevice
from tests.app.kit import KIT, Device
from tests.app.people.test_people import people_of

LIST = {"why": "It matters.", "can": "Do it.", "task": "Do it.", "minutes": 5, "sources": ()}

SEEN = ChecklistObserved(
    observation="one", checklist="safe-seen", pack="kit", version="1.0.0", module="safe", observer="sue",
    marks={"one": Mark.DONE}, signed_off=True,
)  # fmt: skip


def point(id: str) -> Point:
    return Point(id=id, text=f"Does {id}", critical=True)


def harmful() -> Pack:
    """The kit: "spot" (of "safe") can do harm; "safe" and "speak" come with a checklist, "clean" does not."""
    competencies = tuple(replace(each, safety_critical=each.id in {"spot", "when"}) for each in KIT.competencies)
    lists = tuple(
        Checklist(
            id=f"{module}-seen",
            module=module,
            title=f"Watch {module}",
            points=(point("one"),),
            competencies=about,
            **LIST,
        )
        for module, about in (("safe", ("spot", "lift")), ("speak", ("say",)))
    )
    return replace(KIT, competencies=competencies, checklists=lists)


@pytest.fixture
def device(make_device: MakeDevice) -> Device:
    made = make_device(harmful())
    made.enrol()
    made.enrol("bo")
    made.accounts.add(id="sue", name="Sue", pack="kit", role="supervisor")
    return made


@pytest.fixture
def choosing(device: Device) -> ChoosingObserved:
    return ChoosingObserved(
        device.database,
        record=device.record,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        audit=device.audit,
    )


def come(device: Device, who: str, role: Role) -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role))


def watched(device: Device, module: str, *, signed_off: bool = True, learner: str = "ana", by: str = "sue") -> None:
    fact = ChecklistObserved(
        observation=f"{module}-{signed_off}-{by}",
        checklist=f"{module}-seen",
        pack="kit",
        version="1.0.0",
        module=module,
        observer=by,
        marks={"one": Mark.DONE if signed_off else Mark.NOT_YET},
        signed_off=signed_off,
    )
    device.record.append(learner, fact)


def waits(device: Device, learner: str = "ana") -> set[str]:
    state = device.record.state(learner)
    believed = device.accounts.vouching().about(learner)
    return set(unseen(device.shelf.index("kit"), state.pack("kit"), state.leading, believed))


def test_what_can_do_harm_waits_where_its_module_comes_with_a_checklist(device: Device) -> None:
    index = device.shelf.index("kit")
    assert modules_needed(index, Leading()) == ("safe",), "nobody can watch what has no checklist"
    assert waits(device) == {"spot"}
    watched(device, "safe", signed_off=False)
    assert waits(device) == {"spot"}
    watched(device, "safe")
    assert waits(device) == set()
    watched(device, "safe", signed_off=False)
    assert waits(device) == {"spot"}, "the last look counts"


def test_a_sign_off_of_somebody_who_is_no_supervisor_here_leaves_it_waiting(device: Device) -> None:
    for by in ("nobody", "bo", "ana"):
        watched(device, "safe", by=by)
        assert waits(device) == {"spot"}
        assert reading._unseen(device.database, "", device.shelf.index("kit"))("ana") == {"spot"}
    device.accounts.add(id="nobody", name="Nora", pack="kit", role="supervisor")
    watched(device, "safe", by="nobody")
    assert waits(device) == set(), "known from now on"


def test_known_and_not_watched_is_a_level_of_its_own(device: Device) -> None:
    index, model = device.shelf.index("kit"), device.fold.pack_state(device.record.state("ana"), "kit").model
    assert model is not None
    for item in index.pack.items * 2:
        if item.competency in {"spot", "lift"}:
            model = model.answered(item.id, Response.RIGHT, at_ms=device.clock.wall, purpose=Purpose.MODULE)
    levels = {row.competency: row.level for row in skill_rows(index, model, device.clock.wall, frozenset({"spot"}))}
    plain = {row.competency: row.level for row in skill_rows(index, model, device.clock.wall)}
    assert plain["spot"] is plain["lift"] is Level.SECURE
    assert (levels["spot"], levels["lift"]) == (Level.WAITING, Level.SECURE)


def test_the_site_chooses_and_it_is_in_the_record_of_each_of_its_people(device: Device, choosing) -> None:
    come(device, "sue", Role.SUPERVISOR)
    before = choosing.choices("sue")
    assert before.usual
    assert [(each.module, each.critical, each.needed) for each in before.topics] == [
        ("safe", True, True),
        ("speak", False, False),
    ]
    after = choosing.choose("sue", ("speak",))
    assert waits(device, "bo") == {"spot"}, "nobody waits for all records to be written"
    assert choosing.spread(most=1) == 1
    assert choosing.spread(most=1) == 0
    assert not after.usual
    assert [each.needed for each in after.topics] == [False, True]
    assert waits(device) == waits(device, "bo") == {"say"}
    choosing.choose("sue", ())
    assert choosing.spread() == 0
    assert waits(device) == set()
    kinds = device.facts("ana")
    assert kinds.count("ObservingChosen") == 2
    choosing.hand_on("ana")
    assert device.facts("ana") == kinds, "nothing is written twice"


def test_who_comes_in_later_gets_the_choice_and_no_copy_passes_for_a_choice(device: Device, choosing) -> None:
    come(device, "sue", Role.SUPERVISOR)
    choosing.choose("sue", ("speak",))
    device.enrol("cem")
    assert waits(device, "cem") == {"spot"}
    device.clock.pass_ms(60_000)
    old = ObservingChosen(by="sue", site="", pack="kit", version="1.0.0", modules=("safe",))
    device.record.append("bo", old)  # a copy that came late from elsewhere
    choosing.hand_on("cem")
    assert waits(device, "cem") == {"say"}
    choosing.hand_on("bo")
    assert waits(device, "bo") == {"say"}


def test_what_a_learner_is_said_to_have_chosen_decides_nothing_for_the_site(device: Device, choosing) -> None:
    come(device, "sue", Role.SUPERVISOR)
    choosing.choose("sue", ("safe",))
    device.clock.pass_ms(60_000)
    forged = ObservingChosen(by="bo", site="", pack="kit", version="1.0.0", modules=())
    device.record.append("bo", forged)
    assert not choosing.choices("sue").usual
    assert [each.needed for each in choosing.choices("sue").topics] == [True, False]
    choosing.hand_on("ana")
    choosing.hand_on("bo")
    assert waits(device) == waits(device, "bo") == {"spot", "lift"}


def test_the_choice_of_a_supervisor_who_is_none_any_more_stays(device: Device, choosing) -> None:
    device.accounts.add(id="sam", name="Sam", pack="kit", role="supervisor")
    come(device, "sue", Role.SUPERVISOR)
    choosing.choose("sue", ("speak",))
    choosing.spread()
    device.gate.enter(COMMAND_LINE)
    people_of(device).move("sue", "South")
    come(device, "sam", Role.SUPERVISOR)
    assert [each.needed for each in choosing.choices("sam").topics] == [False, True]


def test_the_choice_of_a_supervisor_who_was_made_one_with_another_record_stays(device: Device, choosing) -> None:
    device.accounts.add(id="old", name="Sue", pack="kit", role="supervisor")
    come(device, "old", Role.SUPERVISOR)
    choosing.choose("old", ("speak",))
    device.gate.enter(COMMAND_LINE)
    people_of(device).merge("old", "sue")
    come(device, "sue", Role.SUPERVISOR)
    assert [each.needed for each in choosing.choices("sue").topics] == [False, True]


def test_who_goes_to_another_site_leaves_the_choice_of_the_old_one_behind(device: Device, choosing) -> None:
    device.database.execute("UPDATE learner SET site = 'north' WHERE id IN ('ana', 'sue')")
    device.database.execute("UPDATE meta SET site = 'north'")
    come(device, "sue", Role.SUPERVISOR)
    choosing.choose("sue", ())
    choosing.spread()
    assert waits(device) == set()
    device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'ana'")
    choosing.hand_on("ana")
    assert waits(device) == {"spot"}
    kinds = device.facts("ana")
    choosing.hand_on("ana")
    assert device.facts("ana") == kinds


def test_nobody_is_watched_by_themselves_or_by_nobody(device: Device) -> None:
    for observer in ("ana", ""):
        device.record.append("ana", msgspec.structs.replace(SEEN, observer=observer))
        assert waits(device) == {"spot"}
    device.record.append("ana", SEEN)
    assert waits(device) == set()


def test_who_may_not_and_what_is_not_there(device: Device, choosing) -> None:
    come(device, "ana", Role.LEARNER)
    for call in (lambda: choosing.choices("ana"), lambda: choosing.choose("ana", ())):
        with pytest.raises(Refusal, match="not_allowed"):
            call()
    come(device, "sue", Role.SUPERVISOR)
    for module in ("clean", "nothing"):
        with pytest.raises(Refusal, match="no_such_module"):
            choosing.choose("sue", (module,))
