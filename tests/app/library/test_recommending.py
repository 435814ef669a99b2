"""What comes first in the library, and why."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.library.recommending import Crowd, Person, marks_of, nearness, recommend, shrunk
from app.library.views import Because, Thing
from app.own.state import Known
from tests.app.library.library_kit import lesson

DAY = 86_400_000
NOW = 1_000 * DAY


def thing(id: str, *, module: str = "m1", place: int = 0, **more) -> Thing:
    return Thing(
        ref=lesson(id),
        version="1.0.0",
        title=id.title(),
        module=module,
        module_title=f"Module {module}",
        competencies=(id,),
        place=place,
        **more,
    )


THINGS = tuple(
    thing(name, module=module, place=place)
    for place, (name, module) in enumerate((("a", "m1"), ("b", "m1"), ("c", "m2"), ("d", "m3")))
)


def first(person: Person, things=THINGS):
    row = recommend(things, person)[0]
    return row.thing.ref.thing, row.why.code


def test_nothing_known_the_packs_order_stands_and_the_reason_is_what_is_open():
    rows = recommend(THINGS, Person(now_ms=NOW, topics={("kit", "a"): "Soap"}))
    assert rows[0].thing.title == "A"
    assert (rows[0].why.code, rows[0].why.title) == (Because.OPEN, "Soap")
    assert all(row.why.code in Because for row in rows)
    assert len(rows) == 4


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"goals": frozenset({("kit", "m2")})}, ("c", Because.GOAL)),
        ({"missed": frozenset({("kit", "d")})}, ("d", Because.MISSED)),
        ({"p": {("kit", "a"): 0.99, ("kit", "b"): 0.99, ("kit", "c"): 0.99, ("kit", "d"): 0.1}}, ("d", Because.OPEN)),
        ({"crowd": {lesson("c"): Crowd(site=3)}}, ("c", Because.SITE)),
        ({"crowd": {lesson("c"): Crowd(site=9, role=5)}}, ("c", Because.ROLE)),
        ({"crowd": {lesson("c"): Crowd(site=2, role=2)}}, ("a", Because.OPEN)),
    ],
)
def test_each_sign_brings_its_thing_to_the_top_and_says_so(more, expected):
    assert first(Person(now_ms=NOW, **more)) == expected


def test_what_leads_on_from_something_opened_is_next_and_the_opened_sinks():
    known = {lesson("b"): Known(times=1, used_ms=NOW - DAY)}
    person = Person(now_ms=NOW, known=known, requires={("kit", "d"): ("b",)})
    rows = recommend(THINGS, person)
    assert (rows[0].thing.title, rows[0].why.code, rows[0].why.title) == ("D", Because.NEXT, "B")
    assert rows[-1].thing.title == "B"


def test_must_comes_before_may_and_a_known_must_does_not():
    things = (*THINGS[:3], replace(THINGS[3], must=True))
    assert first(Person(now_ms=NOW), things) == ("d", Because.MUST)
    assert first(Person(now_ms=NOW, p={("kit", "d"): 0.99}), things)[0] == "a"


def test_declined_things_and_those_of_other_packs_are_out():
    known = {lesson("a"): Known(declined=True)}
    things = (*THINGS[:3], replace(THINGS[3], near=False))
    assert {row.thing.title for row in recommend(things, Person(now_ms=NOW, known=known))} == {"B", "C"}


def test_one_mark_moves_little_and_many_move_much():
    assert shrunk(0, 0) == 0.5
    assert shrunk(1, 1) < 0.6 < shrunk(20, 20)
    assert marks_of(Known(useful=3)) == (1.0, 1)
    assert marks_of(Known()) == (0, 0)
    one = Person(now_ms=NOW, crowd={lesson("d"): Crowd(marks=1.0, marked=1)})
    many = Person(now_ms=NOW, crowd={lesson("d"): Crowd(marks=40.0, marked=40)})
    assert [r.thing.title for r in recommend(THINGS, many)].index("D") == 0
    assert recommend(THINGS, one) == recommend(THINGS, one), "the same for the same"


def test_a_list_is_not_all_about_one_thing():
    same = tuple(replace(thing("a", place=n), ref=lesson(f"a{n}")) for n in range(4))
    rows = recommend((*same, thing("z", module="m9", place=9)), Person(now_ms=NOW, p={("kit", "z"): 0.7}))
    assert rows[1].thing.title == "Z"


def test_words_make_two_documents_near():
    one = replace(thing("x", module=""), competencies=(), keys=frozenset({"fire", "plan"}))
    two = replace(thing("y", module=""), competencies=(), keys=frozenset({"fire", "door"}))
    assert 0 < nearness(one, two, {}) < 0.5
    assert nearness(one, one, {}) == 0
