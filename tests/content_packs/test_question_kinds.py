# SPDX-License-Identifier: Apache-2.0
"""The newer kinds of question: read from TOML, built, loaded, put into other words, graded."""

from __future__ import annotations

import itertools
import string

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content_packs.answers import Chosen, Filled, NotYet, Number, Sorted, Words
from content_packs.archive import build, open_pack
from content_packs.compiled import encode
from content_packs.drawn import as_asked, drawn_for
from content_packs.draws import put_in, samples
from content_packs.formula import FormulaError, exactly, work_out, written
from content_packs.grading import About, Note, answer_fits, grade, in_own_unit, right_answer
from content_packs.item_checks import item_flaws
from content_packs.localise import in_language
from content_packs.misconceptions import namings
from content_packs.model import (
    Categorise,
    Cloze,
    Difficulty,
    Draw,
    FirstTry,
    Gap,
    HotSpot,
    KnownWrong,
    MultipleChoice,
    Numeric,
    Option,
    Region,
    ShortText,
    SingleChoice,
    Thing,
    Unit,
)
from content_packs.source import read_source
from content_packs.typed import slip_of
from content_packs.variant_checks import counted

COMMON = {"id": "q", "competency": "c", "stem": "What?", "rationale": "Because."}
NEW = """\
[[item]]
id = "sort"
competency = "how"
kind = "categorise"
difficulty = "few"
stem = "Wash or gel?"
groups = ["Wash", "Gel"]
things = [
  { text = "Dirt you can see", group = "Wash", why = "Not yet. Gel does not lift dirt." },
  { text = "Clean-looking hands", group = "Gel", why = "Not yet. Gel is faster here." },
]
rationale = "Soap lifts dirt."

[[item]]
id = "fill"
competency = "how"
kind = "cloze"
difficulty = "nearly everyone"
stem = "Fill the gaps."
text = "Wash for [1] seconds with [2]."
gaps = [
  { accept = ["20", "twenty"], wrong = [ { text = "5", why = "Not yet. Too short." } ], typos = 1 },
  { options = [ { text = "soap", right = true, why = "Yes." }, { text = "milk", why = "Not yet. Germs like it." } ] },
]
rationale = "It takes time."

[[item]]
id = "spot"
competency = "how"
kind = "hotspot"
stem = "Where do germs stay?"
media = "media/hands.svg"
regions = [
  { text = "Under the nails", right = true, why = "Yes.", box = [0.1, 0.1, 0.2, 0.2] },
  { text = "The sleeve", why = "Not yet.", points = [[0.5, 0.5], [0.9, 0.5], [0.7, 0.9]] },
]
rationale = "Nails hold dirt."

[[item]]
id = "long"
competency = "how"
kind = "numeric"
variant = "how-long"
stem = "How long?"
answer = 120
unit = "seconds"
units = { minutes = 60 }
rationale = "Two minutes."

[[item]]
id = "weigh"
competency = "how"
kind = "numeric"
variant = "how-long"
stem = "Two boxes of {weight} kg: how many kilograms?"
answer = "weight * 2"
unit = "kg"
wrong = [ { text = "{weight}", why = "Not yet. That is one box." } ]
rationale = "{weight} and {weight} are {weight * 2}."
draw = { weight = { from = 5, to = 25, step = 2.5 } }

[[item]]
id = "sure"
kind = "likert"
stem = "How sure are you?"
scale = ["Not at all", "A little", "Very"]
"""
SPANISH = """\
[[item]]
id = "sort"
stem = "¿Lavar o gel?"
groups = ["Lavar", "Gel"]
things = [
  { text = "Suciedad visible", why = "Todavía no. El gel no quita suciedad." },
  { text = "Manos limpias a la vista", why = "Todavía no. El gel es más rápido." },
]

[[item]]
id = "fill"
text = "Lávate [1] segundos con [2]."
gaps = [
  { accept = ["veinte"] , wrong = [ { why = "Todavía no. Es poco." } ] },
  { options = [ { text = "jabón", why = "Sí." }, { text = "leche", why = "Todavía no." } ] },
]

[[item]]
id = "spot"
regions = [ { text = "Bajo las uñas", why = "Sí." }, { text = "La manga", why = "Todavía no." } ]

[[item]]
id = "long"
unit = "segundos"
units = ["minutos"]

[[item]]
id = "sure"
stem = "¿Qué tan seguro estás?"
scale = ["Nada", "Un poco", "Mucho"]
"""


@pytest.fixture
def source(write_folder):
    return read_source(write_folder({"items/c-new.toml": NEW, "locale/es/items/c-new.toml": SPANISH}))


def of(pack, name):
    return next(item for item in pack.items if item.id == name)


def test_what_is_read_is_what_is_built_and_opened(write_folder, tmp_path, source):
    assert [finding for finding in source.findings if finding.severity == "error"] == []
    folder = write_folder({"items/c-new.toml": NEW, "locale/es/items/c-new.toml": SPANISH})
    assert open_pack(build(folder, tmp_path / "x.stepwell")).pack == source.pack
    assert [rating.id for rating in source.pack.ratings] == ["sure"]
    assert (of(source.pack, "sort").difficulty, of(source.pack, "sort").first_try) == (Difficulty.HARD, FirstTry.FEW)
    assert of(source.pack, "fill").first_try is FirstTry.NEARLY_EVERYONE
    assert of(source.pack, "spot").regions[0].points[2] == pytest.approx((0.3, 0.3))


def test_every_kind_is_answered_right_in_both_languages(source):
    for pack in (source.pack, in_language(source.pack, "es")):
        for item in pack.items:
            asked = as_asked(item, drawn_for(item, "attempt"), "en")
            assert grade(asked, right_answer(asked)).right
    spanish = in_language(source.pack, "es")
    assert of(spanish, "sort").groups == ("Lavar", "Gel")
    assert grade(of(spanish, "fill"), Filled(("twenty", 0))).right
    assert grade(of(spanish, "fill"), Filled(("veinte", 0))).right
    assert of(spanish, "fill").gaps[0].wrong[0] == KnownWrong(text="5", why="Todavía no. Es poco.")
    assert of(spanish, "spot").regions[1].text == "La manga"
    assert of(spanish, "long").units == (Unit(name="minutos", factor=60.0),)
    assert spanish.ratings[0].scale == ("Nada", "Un poco", "Mucho")


def test_a_pack_without_anything_new_has_none_of_its_keys(write_folder):
    content = encode(read_source(write_folder()).pack).decode()
    for key in ("first_try", "variant", "draw", "formula", "units", "typos", "ratings"):
        assert f'"{key}"' not in content


def test_an_older_program_leaves_questions_with_drawn_numbers_out(source):
    kinds = {item["id"]: item["kind"] for item in msgspec.json.decode(encode(source.pack))["items"]}
    assert kinds["weigh"] == "drawn-numeric"
    assert kinds["long"] == "numeric"


def test_interchangeable_questions_count_once(source):
    plain = {item.id for item in source.pack.items if item.competency == "how" and not item.variant}
    assert counted(source.pack)["how"] == len(plain) + 1


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('groups = ["Wash", "Gel"]', 'groups = ["Wash"]', "choice-bad"),
        ('group = "Gel"', 'group = "Wash"', "group-empty"),
        ("with [2].", "with soap.", "gap-marks"),
        ('{ accept = ["20", "twenty"],', '{ accept = ["20", "5"],', "wrong-is-right"),
        ("typos = 1", "typos = 2", "field-range"),
        ("box = [0.1, 0.1, 0.2, 0.2]", "box = [0.1, 0.1, 0.2]", "field-type"),
        ("box = [0.1, 0.1, 0.2, 0.2]", "box = [0.1, 0.1, 0.0, 0.2]", "region-shape"),
        (
            "points = [[0.5, 0.5], [0.9, 0.5], [0.7, 0.9]]",
            "points = [[0.5, 0.5], [0.9, 0.5], [0.7, 9]]",
            "region-shape",
        ),
        (", points = [[0.5, 0.5], [0.9, 0.5], [0.7, 0.9]]", "", "region-shape"),
        ('media = "media/hands.svg"', "", "field-missing"),
        ("units = { minutes = 60 }", "units = { minutes = 0 }", "unit-factor"),
        ("units = { minutes = 60 }", "units = { seconds = 1 }", "lines-duplicate"),
        ("units = { minutes = 60 }", 'units = ["minutes"]', "field-type"),
        ('answer = "weight * 2"', 'answer = "weight ** 2"', "formula-broken"),
        ('answer = "weight * 2"', 'answer = "size * 2"', "formula-broken"),
        ('answer = "weight * 2"', 'answer = "weight"', "wrong-is-right"),
        ("from = 5, to = 25", "from = 25, to = 5", "draw-range"),
        ('scale = ["Not at all", "A little", "Very"]', 'scale = ["No", "Yes"]', "scale-count"),
        ('difficulty = "few"', 'difficulty = "hardly anybody"', "choice-bad"),
        ('id = "sure"', 'id = "sort"', "id-duplicate"),
        (
            'competency = "how"\nkind = "numeric"\nvariant = "how-long"\nstem = "How long?"',
            'competency = "when"\nkind = "numeric"\nvariant = "how-long"\nstem = "How long?"',
            "variant-group-competency",
        ),
        ('variant = "how-long"\nstem = "Two', 'variant = "other"\nstem = "Two', "variant-group-one"),
    ],
)
def test_one_fault_is_one_finding_with_its_line(write_folder, old, new, code):
    assert NEW.count(old) == 1
    source = read_source(write_folder({"items/c-new.toml": NEW.replace(old, new)}))
    found = [finding for finding in source.findings if finding.code == code]
    assert found
    assert all(finding.where.startswith("items/c-new.toml:") for finding in found)


# --- grading

PUT = Categorise(
    **COMMON,
    groups=("A", "B", "C"),
    things=tuple(Thing(text=f"t{n}", group=n % 3, why=f"w{n}", misconception=f"m{n}") for n in range(4)),
)
FILL = Cloze(
    **COMMON,
    text="[1] [2] [3]",
    gaps=(
        Gap(accept=("gloves",), wrong=(KnownWrong(text="glovers", why="no", misconception="m"),), typos=1),
        Gap(accept=("20", "twenty")),
        Gap(options=(Option(text="a", why="wa"), Option(text="b", why="wb", right=True))),
    ),
)


def region(n: int, *, right: bool) -> Region:
    x = n / 10
    return Region(text=f"r{n}", why=f"w{n}", right=right, points=((x, 0.0), (x + 0.1, 0.0), (x + 0.1, 0.1)))


SPOT = HotSpot(**COMMON, media="media/x.svg", regions=tuple(region(n, right=n == 1) for n in range(3)))
SPOTS = HotSpot(**COMMON, media="media/x.svg", regions=tuple(region(n, right=n < 2) for n in range(4)))


def test_things_count_one_by_one_and_wrong_ones_say_why():
    outcome = grade(PUT, Sorted((0, 2, 2, 0)))
    assert (outcome.right, outcome.score, outcome.misses) == (False, 0.75, (1,))
    assert outcome.notes == (Note(About.CHOSEN_WRONG, "w1", 1),)
    assert outcome.misconception == "m1"


def test_gaps_count_one_by_one():
    outcome = grade(FILL, Filled(("glovers", " Twenty ", 0)))
    assert outcome.score == pytest.approx(1 / 3)
    assert outcome.misses == (0, 2)
    assert outcome.notes == (Note(About.CHOSEN_WRONG, "no", 0), Note(About.CHOSEN_WRONG, "wa", 2))
    assert outcome.misconception == "m"
    assert grade(FILL, Filled(("glove", "20", 1))).notes == (Note(About.MEANT, "gloves", 0),)


def test_a_region_is_picked_as_an_option_is():
    assert grade(SPOT, Chosen((1,))).right
    assert grade(SPOT, Chosen((0,))).notes == (Note(About.CHOSEN_WRONG, "w0", 0),)
    assert not answer_fits(SPOT, Chosen((0, 1)))
    assert grade(SPOTS, Chosen((0, 2))).misses == (1, 2)


@pytest.mark.parametrize(
    ("item", "answer"),
    [
        (PUT, Sorted((0, 1, 2))),
        (PUT, Sorted((0, 1, 2, -1))),
        (PUT, Sorted((0, 1, 2, 3))),
        (FILL, Filled(("a", "b"))),
        (FILL, Filled(("a", " ", 0))),
        (FILL, Filled((0, "b", 0))),
        (FILL, Filled(("a", "b", "a"))),
        (FILL, Filled(("a", "b", 2))),
        (FILL, Filled(("a", "b", -1))),
        (FILL, Filled(("a", "b", True))),
        (SPOTS, Chosen(())),
        (SPOTS, Chosen((4,))),
        (Numeric(**COMMON, answer=1), Number(1, 1)),
        (Numeric(**COMMON, answer=1), Number(1, -1)),
    ],
)
def test_answers_of_another_shape_are_none(item, answer):
    assert not answer_fits(item, answer)


@given(st.lists(st.integers(0, 2), min_size=4, max_size=4))
def test_things_are_right_only_when_each_is(groups):
    outcome = grade(PUT, Sorted(tuple(groups)))
    right = [thing.group == group for thing, group in zip(PUT.things, groups, strict=True)]
    assert outcome.right is all(right)
    assert outcome.score == sum(right) / 4


@given(st.text(max_size=12), st.text(max_size=12), st.integers(0, 1))
def test_gaps_are_graded_within_bounds(first, second, third):
    answer = Filled((first, second, third))
    if answer_fits(FILL, answer):
        outcome = grade(FILL, answer)
        assert outcome.right is (outcome.score == 1.0) is (not outcome.misses)


@pytest.mark.parametrize("item", [PUT, FILL, SPOT, SPOTS])
def test_not_yet_fits_every_kind(item):
    outcome = grade(item, NotYet())
    assert (outcome.right, outcome.score) == (False, 0.0)
    assert grade(item, right_answer(item)).score == 1.0


def test_every_place_that_can_name_a_misconception_is_found():
    assert [naming.misconception for naming in namings(PUT)] == ["m0", "m1", "m2", "m3"]
    assert [naming.keys for naming in namings(FILL)] == [("gaps", 0, "wrong", 0, "misconception")]


# --- slips of the keyboard

WORD = ShortText(**COMMON, accept=("hygiene", "soap"), wrong=(KnownWrong(text="hygiena", why="A name."),), typos=1)


@pytest.mark.parametrize(
    ("typed", "right", "meant"),
    [
        ("hygiene", True, ""),
        ("Hygeine", True, "hygiene"),
        ("hygene", True, "hygiene"),
        ("hygienne", True, "hygiene"),
        ("hygiona", False, ""),  # as near to the known wrong answer as to the right one
        ("hygiena", False, ""),
        ("soup", False, ""),
        ("hgyeine", False, ""),
        ("hygiene soap", False, ""),
    ],
)
def test_one_slip_in_a_long_word_is_forgiven(typed, right, meant):
    outcome = grade(WORD, Words(typed))
    assert outcome.right is right
    assert [note.text for note in outcome.notes if note.about is About.MEANT] == ([meant] if meant else [])


def test_without_typos_nothing_is_forgiven():
    assert not grade(msgspec.structs.replace(WORD, typos=0), Words("hygene")).right


def damerau(one: str, other: str) -> int:
    """The distance by the table, slow and plain (optimal string alignment)."""
    table = {(i, -1): i + 1 for i in range(-1, len(one))} | {(-1, j): j + 1 for j in range(-1, len(other))}
    for i, j in itertools.product(range(len(one)), range(len(other))):
        best = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (one[i] != other[j]))
        if i and j and one[i - 1 : i + 1] == other[j - 1 : j + 1][::-1]:
            best = min(best, table[i - 2, j - 2] + 1)
        table[i, j] = best
    return table[len(one) - 1, len(other) - 1]


SHORT = st.text(alphabet="abc", min_size=5, max_size=7)


@given(SHORT, SHORT)
@settings(max_examples=200)
def test_a_slip_is_a_distance_of_one(one, other):
    begins_alike = one[0] == other[0] or one[:2] == other[1::-1]
    assert slip_of(one, other) is (damerau(one, other) == 1 and begins_alike)


@given(st.text(alphabet=string.ascii_lowercase, min_size=5, max_size=9), st.data())
def test_each_single_slip_is_forgiven(word, data):
    place = data.draw(st.integers(1, len(word) - 1))
    item = ShortText(**COMMON, accept=(word,), typos=1)
    for typed in (
        word[:place] + word[place + 1 :],
        word[:place] + "z" + word[place:],
        word[:place] + "z" + word[place + 1 :],
    ):
        assert grade(item, Words(typed)).right


# --- units

LONG = Numeric(
    **COMMON,
    answer=120,
    tolerance=10,
    unit="seconds",
    units=(Unit(name="minutes", factor=60),),
    wrong=(KnownWrong(text="60", why="One minute."),),
)


@pytest.mark.parametrize(
    ("answer", "right"),
    [(Number(2, 1), True), (Number(125), True), (Number(2), False), (Number(120, 1), False), (Number(1.9, 1), True)],
)
def test_a_number_is_compared_in_its_own_unit(answer, right):
    assert grade(LONG, answer).right is right


def test_a_known_wrong_answer_is_known_in_each_unit():
    assert (
        grade(LONG, Number(1, 1)).notes == grade(LONG, Number(60)).notes == (Note(About.CHOSEN_WRONG, "One minute."),)
    )
    assert in_own_unit(LONG, Number(1.5, 1)) == 90


# --- drawn numbers

DRAWN = MultipleChoice(
    **{**COMMON, "stem": "A box of {weight} kg."},
    options=(
        Option(text="{weight * 2} kg", why="two", right=True),
        Option(text="{weight / 2} kg", why="half of {weight}"),
    ),
    draw=(Draw(name="weight", start=50, stop=90, step=5),),
)


@given(st.uuids())
def test_the_numbers_hang_on_the_attempt_alone_and_stay_within_their_bounds(attempt):
    values = drawn_for(DRAWN, str(attempt))
    assert values == drawn_for(DRAWN, str(attempt))
    assert values["weight"] in range(50, 91, 5)
    asked = as_asked(DRAWN, values, "es")
    assert asked.stem == f"A box of {values['weight']:g} kg."
    assert asked.options[1].text == f"{values['weight'] / 2:g} kg".replace(".", ",")
    assert grade(asked, right_answer(asked)).right


def test_prices_have_two_decimals():
    item = MultipleChoice(**{**COMMON, "stem": "£{price:2}"}, options=DRAWN.options, draw=DRAWN.draw)
    told = put_in(msgspec.structs.replace(item, options=()), {"price": 2.5})
    assert told.stem == "£2.50"
    assert as_asked(msgspec.structs.replace(item, options=()), {}, "en").stem == "£[price]"
    with pytest.raises(FormulaError):
        put_in(msgspec.structs.replace(item, options=(), stem="{price:x}"), {"price": 2.5})


def test_attempts_differ():
    assert len({drawn_for(DRAWN, f"attempt-{n}")["weight"] for n in range(50)}) > 5


def test_numbers_that_make_a_bad_question_are_passed_over():
    alike = (Option(text="{a}", why="w", right=True), Option(text="{b}", why="w"))
    item = MultipleChoice(
        **COMMON, options=alike, draw=(Draw(name="a", start=1, stop=3), Draw(name="b", start=1, stop=3))
    )
    assert list(item_flaws(item))  # the author is told
    for n in range(30):
        values = drawn_for(item, f"attempt-{n}")
        assert values["a"] != values["b"]


def test_every_draw_that_is_looked_at_is_sound():
    assert list(item_flaws(DRAWN)) == []
    assert {values["weight"] for values in samples(DRAWN)} >= {50.0, 90.0}
    assert all(put_in(DRAWN, values).draw == () for values in samples(DRAWN))


def test_many_draws_are_looked_at_when_a_pack_is_checked_and_one_when_it_is_opened_at_a_start():
    alike = (Option(text="{a}", right=True, why="Yes."), Option(text="{b}", why="Not yet."))
    draw = (Draw(name="a", start=1, stop=3), Draw(name="b", start=2, stop=4))
    item = SingleChoice(**COMMON, options=alike, draw=draw)
    assert [flaw.code for flaw in item_flaws(item)] == ["lines-duplicate"]
    assert list(item_flaws(item, thorough=False)) == []
    none_right = msgspec.structs.replace(item, options=(alike[1], alike[1]))
    assert [flaw.code for flaw in item_flaws(none_right, thorough=False)] == ["right-none"]


def test_without_fitting_numbers_the_names_stand_there():
    assert as_asked(DRAWN, {"size": 3.0}, "en").stem == "A box of [weight] kg."


@pytest.mark.parametrize(
    ("formula", "result"),
    [("a * 3", "0.3"), ("round(a / 3, 2)", "0.03"), ("-(b - 1) / 2", "-0.75"), ("round(b)", "3"), ("1/3", "0.333333")],
)
def test_formulas_are_exact(formula, result):
    values = {"a": exactly(0.1), "b": exactly(2.5)}
    assert written(work_out(formula, values)) == result


@pytest.mark.parametrize(
    "formula",
    ["a ** 9", "__import__('os')", "a.real", "a if a else a", "a / 0", "[a]", "a; a", "", "lambda: a", "9" * 300,
     "1e99", "round(a, 1, 2)", "round(a, ndigits=1)", "abs(a)", "(" * 90 + "a" + ")" * 90, "True", "'x'", "a\n+b", "c"],
)  # fmt: skip
def test_a_formula_is_arithmetic_and_nothing_else(formula):
    values = {"a": exactly(2.0), "b": exactly(3.0)}
    if formula == "(" * 90 + "a" + ")" * 90:
        assert work_out(formula, values) == 2
        return
    with pytest.raises(FormulaError):
        work_out(formula, values)
