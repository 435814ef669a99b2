# SPDX-License-Identifier: Apache-2.0
"""A choice of what has to be watched goes on with a pack that changes; rule and tables say the same of it."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.errors import Refusal
from app.leading.facts import ObservingChosen
from app.leading.state import Leading, ToWatch
from app.observing.choosing import ChoosingObserved
from app.observing.facts import ChecklistObserved
from app.observing.needed import modules_needed, needed_of, unseen
from app.organisation import NO_RULES
from app.overview import reading
from app.rights import Actor, ActorKind, Role
from app.shelf import index_pack
from content_packs.model import Checklist, Module, Pack, Renamed
from tests.app.kit import KIT, Device, Loaded
from tests.app.observing.test_needed import LIST, harmful, point

MODULES = ("safe", "speak")
MINUTE = 60_000
_numbers = itertools.count()


def choosing_on(device: Device) -> ChoosingObserved:
    return ChoosingObserved(
        device.database,
        record=device.record,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        audit=device.audit,
    )


def lead(device: Device, who: str = "sue") -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=Role.SUPERVISOR))


def update(device: Device, *packs: Pack) -> None:
    """Install other versions of the packs, as the program does."""

    def change() -> None:
        device.shelf.renew([Loaded(pack) for pack in packs], NO_RULES, {})
        device.fold.renew(device.shelf.fingerprint())

    device.record.fold_anew(change)
    while device.record.fold_some():
        pass


def waits(device: Device, learner: str = "ana") -> set[str]:
    state = device.record.state(learner)
    believed = device.accounts.vouching().about(learner)
    return set(unseen(device.shelf.index("kit"), state.pack("kit"), state.leading, believed))


def version(number: str, *, modules: dict[str, tuple[str, ...]], renamed: tuple[Renamed, ...] = ()) -> Pack:
    """The kit with "spot" and "lift" (both can do harm, both in one checklist) in these modules."""
    rest = tuple(each for each in KIT.modules if each.id != "safe")
    made = tuple(
        Module(id=module, title=module.title(), objective="Do it.", competencies=members)
        for module, members in modules.items()
    )
    competencies = tuple(replace(each, safety_critical=each.id in {"spot", "lift"}) for each in KIT.competencies)
    seen = Checklist(
        id="safe-seen", module=made[0].id, title="Seen", points=(point("one"),), competencies=("spot", "lift"), **LIST
    )
    manifest = replace(KIT.manifest, version=number)
    return replace(
        KIT, manifest=manifest, competencies=competencies, modules=(*rest, *made), checklists=(seen,), renamed=renamed
    )


WHOLE = version("1.0.0", modules={"safe": ("spot", "lift")})
PARTED = version("1.1.0", modules={"safe": ("spot",), "lifting": ("lift",)})
CALLED = version(
    "1.1.0", modules={"safety": ("spot", "lift")}, renamed=(Renamed(part="module", id="safety", was=("safe",)),)
)
ANOTHER = version("1.1.0", modules={"safety": ("spot", "lift")})


@pytest.fixture
def device(make_device) -> Device:
    made = make_device(WHOLE)
    made.enrol()
    made.accounts.add(id="sue", name="Sue", pack="kit", role="supervisor")
    lead(made)
    return made


@pytest.mark.parametrize(
    ("later", "waiting"),
    [(WHOLE, set()), (PARTED, {"lift"}), (CALLED, set()), (ANOTHER, {"spot", "lift"})],
    ids=["same", "parted in two", "called otherwise", "another in its place"],
)
def test_what_was_not_there_to_be_chosen_is_as_usual(device: Device, later: Pack, waiting: set[str]) -> None:
    """What can do harm never falls out of a choice because a pack was put in order; what was decided stays."""
    choosing = choosing_on(device)
    assert not any(each.new for each in choosing.choices("sue").topics), "nobody has chosen"
    choosing.choose("sue", ())
    choosing.spread()
    assert waits(device) == set()
    update(device, later)
    assert waits(device) == waiting
    topics = choosing.choices("sue").topics
    assert [each.new for each in topics] == [each.needed for each in topics]
    assert {each.module for each in choosing.choices("sue").topics if each.needed} == {
        device.shelf.index("kit").module_of[each].id for each in waiting
    }
    facts = device.facts()
    choosing.hand_on("ana")
    assert device.facts() == facts, "the choice has not changed"


def test_an_old_choice_that_does_not_tell_is_told_once_more_by_the_version_it_was_made_in(device: Device) -> None:
    choosing = choosing_on(device)
    old = ObservingChosen(by="sue", site="", pack="kit", version="1.0.0", modules=())
    device.record.append("sue", old)
    device.record.append("ana", old)
    assert waits(device) == {"spot", "lift"}, "nobody knows what it left out"
    update(device, WHOLE, PARTED)
    choosing.hand_on("ana")
    assert waits(device) == {"lift"}, "the version is still here: it left out all that it had"
    assert device.record.state("ana").leading.observing.get(("", "kit")).left_out == ("safe",)
    facts = device.facts()
    choosing.hand_on("ana")
    assert device.facts() == facts


def test_an_old_choice_whose_version_is_gone_leaves_out_nothing(device: Device) -> None:
    old = ObservingChosen(by="sue", site="", pack="kit", version="0.9.0", modules=())
    device.record.append("sue", old)
    choosing = choosing_on(device)
    choosing.hand_on("ana")
    assert waits(device) == {"spot", "lift"}
    assert choosing.spread() == 0


def test_what_all_of_a_pack_was_chosen_from_leaves_out_nothing_that_the_rules_hid(device: Device) -> None:
    """Nothing left out is an answer, too: it is not completed from what was not shown at the time."""
    choosing = choosing_on(device)
    choosing.choose("sue", ("safe",))
    latest = choosing._latest("", "kit")
    assert latest is not None
    assert latest.left_out == ()
    with device.database.conn:
        device.database.execute("UPDATE observing_choice SET modules = '[]'")
    hidden = choosing._latest("", "kit")
    assert hidden is not None
    assert hidden.left_out == ()


def test_who_learns_how_to_lead_chooses_for_what_most_people_here_learn_from(make_device) -> None:
    leads = replace(WHOLE, manifest=replace(KIT.manifest, id="leads", title="Leading"))
    device = make_device(leads, WHOLE)
    device.accounts.add(id="sue", name="Sue", pack="leads", role="supervisor")
    choosing = choosing_on(device)
    lead(device)
    assert choosing.choices("sue").pack == "leads"
    for who in ("ana", "ben"):
        device.enrol(who)
    lead(device)
    assert choosing.choices("sue").pack == "kit"
    assert [each.module for each in choosing.choices("sue").topics] == ["safe"]
    assert not choosing.choose("sue", ()).usual
    choosing.spread()
    assert waits(device) == set()


@pytest.fixture
def both(make_device) -> Device:
    """Ana and Ben learn from the kit, Cem from the shop, and so does Sue, who leads."""
    shop = replace(WHOLE, manifest=replace(KIT.manifest, id="shop", title="Shop"))
    bare = replace(KIT, manifest=replace(KIT.manifest, id="bare", title="Without checklists"))
    device = make_device(WHOLE, shop, bare)
    device.enrol("ana")
    device.enrol("ben")
    for who, role, pack in (("cem", "learner", "shop"), ("sue", "supervisor", "shop"), ("dee", "learner", "bare")):
        device.accounts.add(id=who, name=who, pack=pack, role=role)
    device.accounts.add(id="lou", name="Lou", pack="kit", role="supervisor")
    lead(device)
    return device


def needed(device: Device, learner: str, pack: str) -> tuple[str, ...]:
    return modules_needed(device.shelf.index(pack), device.record.state(learner).leading)


def test_each_pack_of_a_site_is_chosen_for_apart(both: Device) -> None:
    choosing = choosing_on(both)
    assert [(each.pack, each.usual) for each in choosing.every("sue")] == [("kit", True), ("shop", True)]
    assert choosing.choices("sue").pack == "kit", "that of most people, where none is named"
    after = choosing.choose("sue", (), "shop")
    assert (after.pack, after.usual, [each.needed for each in after.topics]) == ("shop", False, [False])
    assert [(each.pack, each.usual) for each in choosing.every("sue")] == [("kit", True), ("shop", False)]
    while choosing.spread():
        pass
    assert [needed(both, "cem", pack) for pack in ("kit", "shop")] == [("safe",), ()]
    choosing.choose("sue", (), "kit")
    choosing.choose("sue", ("safe",), "shop")
    while choosing.spread(most=1):  # of either pack, a few at a time
        pass
    for who in ("ana", "cem"):
        assert [needed(both, who, pack) for pack in ("kit", "shop")] == [(), ("safe",)]


def test_who_chose_for_their_own_smaller_pack_before_can_change_it(both: Device) -> None:
    old = ObservingChosen(by="sue", site="", pack="shop", version="1.0.0", modules=(), left_out=("safe",))
    both.record.append("sue", old)
    both.clock.pass_ms(1)
    choosing = choosing_on(both)
    assert [each.needed for each in choosing.choices("sue", "shop").topics] == [False]
    choosing.choose("sue", ("safe",), "shop")
    lead(both, "lou")
    assert [each.needed for each in choosing.choices("lou", "shop").topics] == [True]
    assert choosing.choices("lou", "kit").usual


@pytest.mark.parametrize("pack", ["bare", "gone"])
def test_what_nobody_can_be_watched_in_or_is_not_here_is_not_chosen_for(both: Device, pack: str) -> None:
    choosing = choosing_on(both)
    for ask in (lambda: choosing.choices("sue", pack), lambda: choosing.choose("sue", (), pack)):
        with pytest.raises(Refusal) as refused:
            ask()
        assert (refused.value.code, refused.value.params["pack"]) == ("no_such_pack", pack)


# --- the rule and the tables


SIDE = st.lists(st.sampled_from(["safe", "speak", "clean", "gone", ""]), max_size=3).map(tuple)
CHOICE = st.tuples(st.sampled_from(["", "north", "south"]), SIDE, SIDE, st.sampled_from(["sue", "sue", "sam", ""]))


@pytest.fixture(scope="module")
def one(tmp_path_factory):
    made = Device(tmp_path_factory.mktemp("one"), harmful())
    made.accounts.add(id="sue", name="Sue", pack="kit", role="supervisor")
    yield made
    made.close()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    choices=st.lists(CHOICE, max_size=4),
    signed=st.lists(
        st.tuples(st.sampled_from(MODULES), st.booleans(), st.sampled_from(["sue", "sue", "nobody"])), max_size=3
    ),
)
def test_the_tables_say_what_the_rule_says(one: Device, choices, signed) -> None:
    who = one.enrol(f"p{next(_numbers)}")
    index = one.shelf.index("kit")
    for site, modules, left_out, by in choices:
        one.clock.pass_ms(1)
        told = one.clock.wall if by == "sam" else 0
        one.record.append(
            who,
            ObservingChosen(
                by=by, site=site, pack="kit", version="1.0.0", modules=modules, left_out=left_out, decided_ms=told
            ),
        )
    for module, fine, observer in signed:
        one.record.append(
            who,
            ChecklistObserved(
                observation=f"{next(_numbers)}", checklist=f"{module}-seen", pack="kit", version="1.0.0",
                module=module, observer=observer, marks={}, signed_off=fine,
            ),
        )  # fmt: skip
    assert reading._unseen(one.database, "", index)(who) == waits(one, who)


@given(choices=st.lists(st.tuples(SIDE, SIDE), min_size=1, max_size=4))
def test_only_what_was_named_as_left_out_is_spared(choices) -> None:
    index = index_pack(harmful())
    need = needed_of(index, choices)
    for competency, module in (("spot", "safe"), ("lift", "safe"), ("say", "speak")):
        chosen = any(module in modules for modules, _ in choices)
        harmful_one = competency == "spot" and any(module not in left_out for _, left_out in choices)
        assert (competency in need) == (chosen or harmful_one)
    known = Leading()
    for number, (modules, left_out) in enumerate(choices):
        each = ToWatch(by="sue", modules=modules, left_out=left_out, at_ms=1)
        known = replace(known, observing=known.observing.put((str(number), "kit"), each))
    assert set(modules_needed(index, known)) == {index.module_of[each].id for each in need}
