# SPDX-License-Identifier: Apache-2.0
"""What is looked up is found as well: each kind for whom it is, in their language, and any kind alone."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.organisation import Kind, Rule, Rules, Verb
from app.rights import Actor, ActorKind, Role
from app.search.finding import find
from app.search.keeping import keep_up
from app.search.search import Search
from app.search.views import KINDS
from content_packs.model import Checklist, CoachCard, Document, Huddle, HuddleQuestion, Point, Term, Variant
from tests.app.kit import Device, Loaded
from tests.app.search.search_kit import index, lesson, look, pack_of

ES = Variant(language="es", glossary=(Term(id="gloves", term="guantes", meaning="Protegen las manos de la sangre."),))


def with_all(id="care"):
    pack = pack_of(lesson("hands", "Gloves and hands"), id=id, variants=(ES,))
    return replace(
        pack,
        glossary=(Term(id="gloves", term="gloves", meaning="They cover the hands.", synonyms=("mitts",)),),
        documents=(Document(id="card", title="Gloves: a card", about="A.", author="B", licence="MIT"),),
        coach_cards=(
            CoachCard(id="coach", title="Who takes none", competencies=("c",), watch=("Gloves off?",), ask=("a",),
                      say=("s",)),
        ),
        huddles=(
            Huddle(id="huddle", title="Today", competencies=("c",), minutes=4, talk="About\ngloves.",
                   questions=(HuddleQuestion(text="Why?", listen_for="Blood."),)),
        ),
        checklists=(
            Checklist(id="watch", title="Seen", module="m", competencies=("c",), why="y", can="c", minutes=6, task="t",
                      tags=("spatula",), points=(Point(id="p", text="Puts on gloves", hint="Before the door."),)),
        ),
    )  # fmt: skip


def kinds(found):
    return sorted(hit.kind for hit in found.hits)


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    connection = index(tmp_path_factory.mktemp("index") / "search.db", with_all())
    yield connection
    connection.close()


def test_every_kind_is_found_and_says_what_kinds_there_are(connection):
    found = find(connection, "gloves ", "en")
    there = {"lesson", "term", "document", "coach", "huddle", "checklist"}
    assert set(kinds(found)) == there == found.kinds
    assert there < set(KINDS)
    assert {hit.kind: hit.minutes for hit in found.hits if hit.minutes > 3} == {"huddle": 4, "checklist": 6}


@pytest.mark.parametrize(
    ("typed", "first"),
    [("spatula", "watch"), ("door", "watch"), ("why blood", "huddle"), ("takes none", "coach")],
)
def test_each_by_what_it_says(connection, typed, first):
    assert look(connection, typed)[0] == first


def test_another_word_for_a_word_finds_it(connection):
    assert ("term", "gloves") in {(hit.kind, hit.id) for hit in find(connection, "mitts ", "en").hits}


def test_one_kind_alone_and_still_what_others_there_are(connection):
    found = find(connection, "gloves ", "en", kinds=("coach", "huddle"))
    assert (kinds(found), len(found.kinds)) == (["coach", "huddle"], 6)
    assert find(connection, "gloves ", "en", kinds=("story",)).hits == ()


def test_words_of_another_language_where_they_are_translated(connection):
    hits = find(connection, "guantes ", "es").hits
    assert [(hit.kind, hit.language, hit.why.text) for hit in hits] == [
        ("term", "es", "Protegen las manos de la sangre.")
    ]


@pytest.fixture
def device(tmp_path):
    site = with_all("site-here")
    device = Device(tmp_path, Loaded(with_all()), Loaded(with_all("shop")), Loaded(site))
    device.accounts.add(id="ana", name="Ana", pack="care", language="es")
    assert device.accounts.sign_in("ana", "").ok
    keep_up(device.home, device.shelf.files())
    yield device
    device.close()


@pytest.fixture
def search(device):
    search = Search(device.home, device.shelf, device.accounts, device.gate)
    yield search
    search.close()


def acts(device, role):
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="ana", role=role))


def test_what_is_for_leaders_is_found_by_them_alone(device, search):
    acts(device, Role.LEARNER)
    assert not search.find("ana", "gloves ").kinds & {"coach", "huddle"}
    assert search.find("ana", "gloves ", ("coach",)).hits == ()
    acts(device, Role.SUPERVISOR)
    assert [hit.kind for hit in search.find("ana", "gloves ", ("coach",)).hits] == ["coach", "coach"]


def test_lessons_of_every_pack_and_the_rest_of_ones_own_and_of_the_site(device, search):
    acts(device, Role.SUPERVISOR)
    for kind, packs in (("lesson", {"care", "shop", "site-here"}), ("term", {"care", "site-here"})):
        assert {hit.pack for hit in search.find("ana", "gloves ", (kind,)).hits} == packs
    assert len(search.look("gloves ", "en", kinds=("term",)).hits) == 3


def test_the_title_is_the_one_that_will_be_read(search):
    assert {hit.title for hit in search.find("ana", "gloves ", ("term",)).hits} == {"guantes"}


def test_a_checklist_of_a_forbidden_module_is_not_found(device, search):
    rule = Rule(pack="care", kind=Kind.MODULE, id="m", verb=Verb.FORBID, because="Not here.")
    device.shelf.renew(device.shelf.files(), Rules((rule,)), {})
    assert {hit.pack for hit in search.find("ana", "gloves ", ("checklist",)).hits} == {"site-here"}
    assert len(search.look("gloves ", "en", kinds=("checklist",)).hits) == 2
