# SPDX-License-Identifier: Apache-2.0
"""Things to look up: who sees what, what a role has and what is missing, on a real record and real packs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.aids.aids import Aids
from app.aids.screens import GLOSSARY
from app.aids.views import FOR_LEADERS, AidKind, DocumentView, GlossaryView, HuddleView, ProgrammeOutline, RoleView
from app.errors import Refusal
from app.events import Purpose
from app.leading.facts import JobsSet
from app.organisation import Kind, Rule, Rules, Verb
from app.rights import Actor, ActorKind, Role
from app.views import Level
from content_packs.model import (
    Checklist,
    CoachCard,
    Credential,
    Criterion,
    Document,
    Huddle,
    HuddleQuestion,
    Pack,
    Point,
    Programme,
    RoleNeed,
    RoleProfile,
    Target,
    Term,
)
from tests.app.kit import Device, Loaded, make_pack

PDF = b"%PDF-1.4"


def with_aids(pack: Pack) -> Pack:
    names = [competency.id for competency in pack.competencies]
    first, second = names[:2]
    return msgspec.structs.replace(
        pack,
        role_profiles=(
            RoleProfile(
                id="helper",
                title="Helper",
                summary="Helps.",
                needs=(
                    RoleNeed(competency=second, level=Target.SECURE, importance=1),
                    RoleNeed(competency=first, level=Target.PRACTISE, importance=3),
                ),
                next="lead",
            ),
            RoleProfile(id="lead", title="Lead", summary="Leads.", needs=(RoleNeed(competency=second),)),
        ),
        programmes=(Programme(id="weeks", title="Weeks", summary="S.", microlearns=(first, second), per_week=1),),
        credentials=(
            Credential(
                id="hands",
                title="Hands",
                summary="S.",
                competencies=(first,),
                scale=("Not yet", "Yes"),
                passing=2,
                criteria=(Criterion(text="Time", says=("Short", "Long")),),
                evidence=("A round.",),
            ),
        ),
        coach_cards=(CoachCard(id="coach", title="C", competencies=(first,), watch=("w",), ask=("a",), say=("s",)),),
        checklists=(
            Checklist(
                id="watch",
                title="W",
                module=pack.modules[0].id,
                competencies=(first,),
                why="y",
                can="Do it",
                minutes=5,
                task="T",
                points=(Point(id="p", text="Looks", critical=True),),
            ),
        ),
        huddles=(
            Huddle(
                id="huddle",
                title="H",
                competencies=(first,),
                minutes=5,
                talk="T",
                questions=(HuddleQuestion(text="Q", listen_for="A"),),
            ),
        ),
        documents=(Document(id="card", title="Card", about="A.", author="B", licence="MIT", file="media/card.pdf"),),
        glossary=(Term(id="b", term="beta", meaning="B."), Term(id="a", term="Alpha", meaning="A.")),
    )


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path, Loaded(with_aids(make_pack()), {"media/card.pdf": PDF}))
    made.enrol()
    yield made
    made.close()


@pytest.fixture
def aids(device: Device) -> Aids:
    return Aids(record=device.record, fold=device.fold, shelf=device.shelf, accounts=device.accounts, gate=device.gate)


def acts(device: Device, role: Role) -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="ana", role=role))


def test_the_list_is_in_the_order_of_the_page_and_leaders_have_more(device: Device, aids: Aids) -> None:
    acts(device, Role.LEARNER)
    kinds = [card.kind for card in aids.look_up("ana").cards]
    read, way = [AidKind.DOCUMENT, AidKind.GLOSSARY], [AidKind.CHECKLIST, AidKind.CREDENTIAL, AidKind.PROGRAMME]
    everybody = [*read, AidKind.ROLE, AidKind.ROLE, *way]
    assert kinds == everybody
    acts(device, Role.SUPERVISOR)
    assert [card.kind for card in aids.look_up("ana").cards] == [*everybody, AidKind.COACH, AidKind.HUDDLE]


@pytest.mark.parametrize("kind", sorted(FOR_LEADERS))
def test_what_is_for_leaders_is_not_opened_by_others(device: Device, aids: Aids, kind: AidKind) -> None:
    acts(device, Role.LEARNER)
    with pytest.raises(Refusal, match="not_allowed"):
        aids.open("ana", kind, "kit", kind.value)
    acts(device, Role.SUPERVISOR)
    assert aids.open("ana", kind, "kit", kind.value).pack == "kit"


@pytest.mark.parametrize("kind", sorted(FOR_LEADERS))
def test_whoever_leads_has_the_cards_of_what_people_here_learn_from_and_learns_something_else(
    tmp_path: Path, kind: AidKind
) -> None:
    packs = (make_pack(id="leads"), with_aids(make_pack()), with_aids(make_pack(id="shop")))
    device = Device(tmp_path, *packs)
    try:
        device.enrol()
        sue = device.accounts.add(id="sue", name="Sue", role=Role.SUPERVISOR, pack="leads").id
        aids = Aids(
            record=device.record, fold=device.fold, shelf=device.shelf, accounts=device.accounts, gate=device.gate
        )
        device.gate.enter(Actor(kind=ActorKind.PERSON, id=sue, role=Role.SUPERVISOR))
        found = {(card.pack, card.kind) for card in aids.look_up(sue).cards}
        assert found == {("kit", each) for each in FOR_LEADERS}, "of what is learned here, and no roles of others"
        assert aids.open(sue, kind, "kit", kind.value).pack == "kit"
        with pytest.raises(Refusal, match="no_such_aid"):
            aids.open(sue, kind, "nowhere", kind.value)
        with pytest.raises(Refusal, match="no_such_aid"):
            aids.open(sue, AidKind.ROLE, "kit", "helper")
        device.gate.enter(Actor(kind=ActorKind.PERSON, id=sue, role=Role.LEARNER))
        with pytest.raises(Refusal, match="not_allowed"):
            aids.open(sue, kind, "kit", kind.value)
        assert aids.look_up(sue).cards == ()
    finally:
        device.close()


def test_everything_on_the_list_opens(device: Device, aids: Aids) -> None:
    acts(device, Role.SUPERVISOR)
    views = [aids.open("ana", card.kind, card.pack, card.id) for card in aids.look_up("ana").cards]
    assert len({type(view) for view in views}) == len(AidKind)
    words = next(view for view in views if isinstance(view, GlossaryView))
    assert [term.term for term in words.terms] == ["Alpha", "beta"]
    weeks = next(view for view in views if isinstance(view, ProgrammeOutline))
    assert [len(week) for week in weeks.weeks] == [1, 1]
    assert any(isinstance(view, HuddleView) and view.topics for view in views)
    assert any(isinstance(view, DocumentView) and view.document.file for view in views)
    assert aids.media("ana", "kit", "media/card.pdf") == PDF


def test_the_words_open_at_the_one_that_was_asked_for(aids: Aids) -> None:
    found = [aids.open("ana", AidKind.GLOSSARY, "kit", name) for name in ("b", GLOSSARY)]
    assert [view.at for view in found if isinstance(view, GlossaryView)] == ["b", ""]
    assert len({getattr(view, "terms", view) for view in found}) == 1


def test_a_checklist_of_a_module_that_is_forbidden_is_not_there(device: Device, aids: Aids) -> None:
    module = device.shelf.index("kit").pack.modules[0].id
    rules = Rules((Rule(pack="kit", kind=Kind.MODULE, id=module, verb=Verb.FORBID, because="Not here."),))
    device.shelf.renew(device.shelf.files(), rules, {})
    assert not [card for card in aids.look_up("ana").cards if card.kind is AidKind.CHECKLIST]
    with pytest.raises(Refusal, match="no_such_aid"):
        aids.open("ana", AidKind.CHECKLIST, "kit", "watch")


@pytest.mark.parametrize(
    ("kind", "pack", "id"),
    [(AidKind.ROLE, "kit", "none"), (AidKind.ROLE, "other", "helper"), (AidKind.GLOSSARY, "kit", "helper")],
)
def test_what_is_not_there_is_refused(aids: Aids, kind: AidKind, pack: str, id: str) -> None:
    with pytest.raises(Refusal, match="no_such_aid"):
        aids.open("ana", kind, pack, id)
    with pytest.raises(Refusal, match="no_such_media"):
        aids.media("ana", pack, "media/none.pdf")


def test_a_role_says_what_is_missing_first_and_what_cannot_be_done_without(device: Device, aids: Aids) -> None:
    view = aids.open("ana", AidKind.ROLE, "kit", "helper")
    assert isinstance(view, RoleView)
    assert [row.importance for row in view.rows] == [3, 1]
    assert {row.topic.level for row in view.rows} <= {Level.NOT_SURE, Level.START}
    assert (view.card.have, view.card.total) == (0, 2)
    assert view.onward is not None
    assert view.onward.id == "lead"
    assert view.modules


@pytest.mark.parametrize("said", [True, False], ids=["themselves", "their supervisor"])
def test_nobody_has_a_role_that_nobody_said_they_have(device: Device, aids: Aids, said: bool) -> None:
    assert [(card.now, card.next) for card in aids.roles("ana")] == [(False, False)] * 2
    by = "ana" if said else "rosa"
    fact = JobsSet(by=by, site="home", pack="kit", version="1", jobs=("helper",), said=said)
    device.record.append("ana", fact)
    assert [(card.now, card.next) for card in aids.roles("ana")] == [(True, False), (False, True)]
    view = aids.open("ana", AidKind.ROLE, "kit", "helper")
    assert isinstance(view, RoleView)
    assert view.card.now


def test_what_is_learned_is_there(device: Device, aids: Aids) -> None:
    device.begun()
    for module in device.shelf.index("kit").modules:
        for _ in range(3):
            device.finish(device.learning.start("ana", Purpose.MODULE, module))
    rows = {row.topic.competency: row for row in aids.open("ana", AidKind.ROLE, "kit", "helper").rows}
    assert [row.topic.level for row in rows.values() if row.there] == [
        row.topic.level for row in rows.values() if row.topic.level in (Level.PRACTISE, Level.WAITING, Level.SECURE)
    ]
    assert any(row.there for row in rows.values())
    roles = aids.roles("ana")
    assert roles[0].have == sum(row.there for row in rows.values())


def test_only_the_person_themselves(device: Device, aids: Aids) -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="ben", role=Role.SUPERVISOR))
    for call in (aids.look_up, aids.roles):
        with pytest.raises(Refusal, match="not_yours"):
            call("ana")
    device.gate.leave()
    with pytest.raises(Refusal, match="not_signed_in"):
        aids.open("ana", AidKind.GLOSSARY, "kit", GLOSSARY)


def test_looking_up_writes_nothing(device: Device, aids: Aids) -> None:
    acts(device, Role.SUPERVISOR)
    before = device.facts()
    for card in aids.look_up("ana").cards:
        aids.open("ana", card.kind, card.pack, card.id)
    assert device.facts() == before
