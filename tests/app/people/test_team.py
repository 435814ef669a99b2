# SPDX-License-Identifier: Apache-2.0
"""What whoever looks after people sees of them; and that what is offered is just what is not refused."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from itertools import count

import pytest

from app.audit import LOOKED
from app.carrying.enrolling import Enrolling
from app.errors import Refusal
from app.oversight import Oversight
from app.people.people import People
from app.people.team import GLASS, Deed, Team
from app.planning import Planning
from app.record.keys import KeyStore
from app.repository.source import PackSource
from app.rights import COMMAND_LINE, Actor, ActorKind, Right, Role
from app.signin import SecretKind
from tests.app.coaching_kit import Coached
from tests.app.conftest import MakeDevice
from tests.app.jobs.jobs_kit import jobs_of
from tests.app.kit import QUICK_COST, Device
from tests.app.overview_kit import overview
from ui.ports import OversightPort, TeamPort

WHY = "She is on the floor and cannot speak."
HERE = "Riverside"


class Ward:
    """A device at a site, with a supervisor and an operator, and people in every standing."""

    def __init__(self, device: Device) -> None:
        self.device = device
        made = {"audit": device.audit, "gate": device.gate, "accounts": device.accounts}
        self.people = People(device.database, device.record, clock=device.clock, **made)
        self.team = Team(device.database, people=self.people, **made)
        self.oversight = Oversight(**made)
        keys, common = KeyStore(device.home), {"gate": device.gate, "audit": device.audit}
        source = PackSource(
            device.database, keys=keys, now_ms=int, installed=dict, loaded=tuple, news=tuple, set_aside=tuple, **common
        )
        self.enrolling = Enrolling(
            device.database,
            keys=keys,
            clock=device.clock,
            new_id=device.new_id,
            pack_source=source,
            certificates=device.home.path,
            cost=QUICK_COST,
            **common,
        )
        self.planning = Planning(record=device.record, fold=device.fold, shelf=device.shelf, **made)
        self.people.set_site(HERE)
        self._number = count()
        for who in ("learner", "supervisor", "operator"):
            self.add(who, id=who)

    def add(
        self, role: str = "learner", *, id: str = "", site: str = "", left: bool = False, badge: bool = False
    ) -> str:
        self.act(None)
        who = id or f"p{next(self._number)}"
        self.people.add(id=who, name=f"Person {who}", role=role)
        if badge:
            self.device.accounts.issue_badge(who)
        if left:
            self.people.leave(who)
        if site:
            self.people.move(who, site)
        return who

    def act(self, who: str | None) -> None:
        """Let a person act by their role, None: the command line."""
        gate = self.device.gate
        gate.enter(COMMAND_LINE if who is None else Actor(kind=ActorKind.PERSON, id=who, role=Role(who), site=HERE))

    def looks(self, who: str) -> list[tuple[str, object]]:
        return [(entry.actor, entry.detail["page"]) for entry in self.device.audit.entries(who, action=LOOKED)]

    def do(self, deed: Deed, who: str) -> None:  # noqa: C901, PLR0912 - one for each deed
        """What the screens do for each deed."""
        accounts, people = self.device.accounts, self.people
        match deed:
            case Deed.RESET_PIN:
                accounts.reset_pin(who)
            case Deed.OBSERVE:
                self.device.observing.checklists(who)
            case Deed.HOW_FAR:
                overview(self.device).how_far(who)
            case Deed.COACH:
                Coached(self.device).coaching.person(who)
            case Deed.SEE_KEPT:
                self.device.privacy.my_data(who)
            case Deed.ENROL:
                self.enrolling.make(who)
            case Deed.JOBS:
                jobs_of(self.device).put(who, ())
            case Deed.PROGRAMME:
                self.planning.carried_for(who)
            case Deed.GIVE_BADGE:
                accounts.issue_badge(who)
            case Deed.REVOKE_BADGES:
                accounts.revoke_badges(who)
            case Deed.SET_ROLE:
                people.set_role(who, "", "supervisor")
            case Deed.MOVE:
                people.move(who, "Haus Nord")
            case Deed.MERGE:
                people.merge(who, "learner")
            case Deed.LEAVE:
                people.leave(who)
            case Deed.COME_BACK:
                people.come_back(who)


@pytest.fixture
def ward(make_device: MakeDevice) -> Ward:
    return Ward(make_device())


STANDINGS = {
    "a learner": {},
    "with a badge": {"badge": True},
    "a supervisor": {"role": "supervisor"},
    "an operator": {"role": "operator"},
    "who left": {"left": True},
    "elsewhere": {"site": "Haus Nord"},
    "an operator elsewhere": {"role": "operator", "site": "Haus Nord"},
}
POINTLESS = {Deed.REVOKE_BADGES}
"""Not refused, and not offered either: there is no badge to end."""
FOR_WHO_LEFT = {Deed.COACH, Deed.OBSERVE, Deed.PROGRAMME, Deed.RESET_PIN, Deed.GIVE_BADGE, Deed.MOVE}
"""Not refused, and not offered before they are back."""


def refused(call: Callable[..., object], *args: object) -> bool:
    try:
        call(*args)
    except Refusal:
        return True
    return False


@pytest.mark.parametrize("standing", STANDINGS)
@pytest.mark.parametrize("actor", ["supervisor", "operator"])
def test_what_is_offered_is_not_refused_and_the_rest_is(ward: Ward, actor: str, standing: str) -> None:
    offered, done = set(), set()
    for deed in Deed:
        who = ward.add(**STANDINGS[standing])
        ward.act(actor)
        if deed in ward.team.person(who).deeds:
            offered.add(deed)
        if not refused(ward.do, deed, who):
            done.add(deed)
    assert offered <= done
    assert done - offered <= POINTLESS | (FOR_WHO_LEFT if standing == "who left" else set())


def test_an_operator_gives_a_role_here_to_somebody_from_elsewhere_and_none_there(ward: Ward) -> None:
    far = ward.add(site="Haus Nord")
    ward.act("operator")
    with pytest.raises(Refusal, match="other_site"):
        ward.people.set_role(far, "", "operator")
    ward.people.set_role(far, HERE, "supervisor")
    assert ward.people.standing(far).role == "learner"
    assert ward.people.role_here(far) is Role.SUPERVISOR


@pytest.mark.parametrize("actor", ["supervisor", "operator"])
def test_nobody_is_offered_to_change_what_they_are(ward: Ward, actor: str) -> None:
    ward.act(actor)
    own = ward.team.person(actor)
    assert own.own
    assert own.deeds == {Deed.ENROL} | ({Deed.GIVE_BADGE} if actor == "operator" else set())
    assert not own.behind_glass
    assert not ward.looks(actor)


def test_a_look_is_written_down_for_the_person(ward: Ward) -> None:
    ward.act("supervisor")
    ward.team.person("learner")
    assert ward.looks("learner") == [("supervisor", "person")]


def test_a_page_that_was_refused_is_no_look(ward: Ward) -> None:
    ward.act("learner")
    for call in (lambda: ward.team.person("supervisor"), lambda: ward.team.find("", most=5), ward.team.sites):
        with pytest.raises(Refusal, match="not_allowed"):
            call()
    assert not ward.looks("supervisor")
    assert not ward.team.here()


def test_of_somebody_elsewhere_the_page_says_name_and_site(ward: Ward) -> None:
    who = ward.add("supervisor", badge=True)
    ward.device.accounts.set_pin(who, "2468")
    ward.people.move(who, "Haus Nord")
    ward.act("operator")
    page = ward.team.person(who)
    assert (page.card.name, page.site, page.near) == (f"Person {who}", "Haus Nord", False)
    assert (page.way, page.badges, page.deeds) == (SecretKind.NONE, 0, frozenset())


def test_what_is_known_of_somebody_here(ward: Ward) -> None:
    who = ward.add("supervisor", badge=True)
    ward.device.accounts.set_pin(who, "2468")
    ward.act("operator")
    page = ward.team.person(who)
    assert (page.role, page.site, page.way, page.must_change, page.badges) == (
        Role.SUPERVISOR,
        HERE,
        SecretKind.PIN,
        False,
        1,
    )
    ward.device.accounts.reset_pin(who)
    assert ward.team.person(who).must_change


def test_the_glass_is_offered_where_it_would_open_something(ward: Ward) -> None:
    far = ward.add(site="Haus Nord")
    ward.act("supervisor")
    assert not ward.team.person("learner").behind_glass
    assert not ward.team.person("operator").behind_glass, "whose PIN nobody gets who may less"
    assert ward.team.person(far).behind_glass == {Deed.RESET_PIN, Deed.HOW_FAR, Deed.SEE_KEPT}
    ward.act("operator")
    assert ward.team.person("learner").behind_glass == {Deed.HOW_FAR, Deed.SEE_KEPT}
    for deed, right in GLASS.items():
        ward.oversight.break_glass(right, far, WHY)
        assert deed in ward.team.person(far).deeds
        ward.do(deed, far)
    assert not ward.team.person(far).behind_glass


def test_who_was_merged_is_shown_with_the_other_name_and_nothing_to_do(ward: Ward) -> None:
    who = ward.add()
    ward.people.merge(who, "learner")
    ward.act("operator")
    page = ward.team.person(who)
    assert (page.merged_into, page.deeds, page.behind_glass) == ("Person learner", frozenset(), frozenset())
    assert who not in {row.card.id for row in ward.team.find("", left=True, most=50).rows}


def test_what_a_merge_does_is_said_to_those_only_who_may_merge(ward: Ward) -> None:
    who = ward.add()
    ward.device.database.execute(
        "INSERT INTO sealed (id, learner, kind, at_ms, box) VALUES ('n', ?, 'note', 0, x'00')", [who]
    )
    ward.act("operator")
    joining = ward.team.joining(who, "learner")
    assert (joining.duplicate.id, joining.into.id, joining.notes) == (who, "learner", 1)
    ward.act("supervisor")
    with pytest.raises(Refusal, match="not_allowed"):
        ward.team.joining(who, "learner")


def test_a_search_counts_all_and_says_what_each_is(ward: Ward) -> None:
    gone, far = ward.add(left=True), ward.add("operator", site="Haus Nord")
    ward.act("supervisor")
    found = ward.team.find("PERSON", most=2)
    assert (len(found.rows), found.total) == (2, 4)
    everybody = {row.card.id: row for row in ward.team.find("person", left=True, most=9).rows}
    assert everybody[gone].left
    assert (everybody[far].site, everybody[far].role, everybody[far].left) == ("Haus Nord", Role.LEARNER, False)
    assert (everybody["operator"].site, everybody["operator"].role) == ("", Role.OPERATOR)
    assert ward.team.sites() == ("Haus Nord", HERE)


def test_a_search_asks_as_little_of_two_thousand_people_as_of_a_few(ward: Ward) -> None:
    """For a letter to be on the screen at once; how long it takes is measured by `benchmarks.people`."""
    ward.act("supervisor")

    def statements(text: str) -> int:
        asked: list[str] = []
        ward.device.database.conn.set_trace_callback(asked.append)
        found = ward.team.find(text, most=2)
        ward.device.database.conn.set_trace_callback(None)
        assert found.rows
        return len(asked)

    before = statements("")
    rows = [(f"q{n}", f"Somebody {n:04}", f"somebody {n:04}") for n in range(2000)]
    ward.device.database.conn.executemany(
        "INSERT INTO learner (id, name, role, language, colour, pack, site, search, added_ms)"
        " VALUES (?, ?, 'learner', 'en', '0', '', '', ?, 0)",
        rows,
    )
    assert before > 0
    assert {statements(text) for text in ("", "s", "so", "body", "1999")} <= set(range(before + 1))


def test_they_are_what_the_window_needs() -> None:
    for port, real in ((TeamPort, Team), (OversightPort, Oversight)):
        for name, needed in inspect.getmembers(port, inspect.isfunction):
            if not name.startswith("_"):
                assert inspect.signature(getattr(real, name)).parameters == inspect.signature(needed).parameters


def test_every_deed_behind_the_glass_has_a_right() -> None:
    assert set(GLASS.values()) == {Right.RESET_PIN, Right.SEE_PERSON}
