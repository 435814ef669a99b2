# SPDX-License-Identifier: Apache-2.0
"""What is found for which words, and in which order: small packs on a real index."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.search.finding import find
from app.search.words import key, words
from content_packs.model import Term, Variant
from tests.app.search.search_kit import ids, index, lesson, look, pack_of

HANDS = lesson("hands", "Clean hands", "Wash them with soap. Good hygiene keeps people well.")
FALL = lesson("fall", "When someone fell", "Look first, then move. Do not lift by hand.")
TILL = lesson("till", "Calm at the drawer", "Count the change into the hand of the customer.", "till", "cash register")
POO = lesson("stool", "Loose stool", "Use soap, not gel, after loose stool.")
ES = Variant(language="es", lessons=(lesson("hands", "Manos limpias", "Lávalas con jabón y después sécalas."),))
AR = Variant(language="ar", lessons=(lesson("hands", "نظافة اليدين", "اغسل يديك بالماء والصابون قبل لمس أي مُمَرِّضة."),))
PACK = pack_of(
    *(HANDS, FALL, TILL, POO),
    synonyms=(("poo", "stool", "faeces"), ("heart attack", "chest pain"), ("money back", "refund", "change")),
    glossary=(Term(id="soap", term="soap", meaning="It cleans.", synonyms=("detergent",)),),
    variants=(ES, AR),
)


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    connection = index(tmp_path_factory.mktemp("index") / "search.db", PACK)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hands", "hands"),
        ("HAND", "hands"),
        ("washing", "hands"),
        ("hygiene", "hands"),
        ("falling", "fall"),
        ("falls", "fall"),
        ("till", "till"),
        ("registers", "till"),
        ("customers", "till"),
        ("what do i do when someone has fallen?", "fall"),
    ],
)
def test_a_word_finds_what_says_it_in_any_of_its_forms(connection, typed, first):
    assert look(connection, typed)[0] == first


@pytest.mark.parametrize("typed", ["a", "a ", "a b", "the a ", "is a of", "a\ud800b"])
def test_words_that_say_nothing_find_nothing_also_where_one_means_the_same_as_another(tmp_path, typed):
    pack = pack_of(HANDS, FALL, synonyms=(("a", "soap", "one"),))
    connection = index(tmp_path / "search.db", pack)
    try:
        assert isinstance(look(connection, typed), list)
        assert look(connection, f"{typed} hands")[0] == "hands"
    finally:
        connection.close()


def test_a_word_that_was_copied_with_its_soft_hyphen_is_the_word(connection):
    assert look(connection, "hy\u00adgiene") == look(connection, "hygiene")


def test_a_title_comes_before_a_tag_and_a_tag_before_the_text(tmp_path):
    where = [
        lesson("text", "One", "The hoist is here. " + "It is fine. " * 8),
        lesson("tag", "Two", "It is fine. " * 10, "hoist"),
        lesson("title", "The hoist", "It is fine. " * 10),
    ]
    connection = index(tmp_path / "search.db", pack_of(*where))
    assert look(connection, "hoist") == ["title", "tag", "text"]
    connection.close()


def test_what_says_more_of_what_was_typed_comes_first(tmp_path):
    connection = index(
        tmp_path / "search.db",
        pack_of(lesson("one", "Soap", "Soap soap soap."), lesson("both", "Gel", "Soap and warm water.")),
    )
    assert look(connection, "soap water")[0] == "both"
    connection.close()


@pytest.mark.parametrize(
    ("typed", "meant", "first"),
    [
        ("hygeine", "hygiene", "hands"),
        ("custmer", "customer", "till"),
        ("costumer", "customer", "till"),
        ("registre", "register", "till"),
        ("feaces", "faeces", "stool"),
        ("vustomer", "customer", "till"),  # the key beside it
        ("ustomer", "customer", "till"),
        ("acustomer", "customer", "till"),
    ],
)
def test_a_mistyped_word_finds_what_was_meant_and_says_so(connection, typed, meant, first):
    found = find(connection, f"{typed} ", "en")
    assert (ids(found)[0], found.mended) == (first, ((typed, meant),))


def test_of_two_words_as_near_a_letter_too_many_is_likelier_than_a_wrong_one(tmp_path):
    choking = lesson("choking", "Choking", "Who is choking cannot speak.")
    checks = (lesson(f"check{n}", "Checking", f"Checking {n} again and again.") for n in range(3))
    connection = index(tmp_path / "search.db", pack_of(choking, *checks))
    found = find(connection, "chocking", "en")
    connection.close()
    assert ids(found)[0] == "choking"


@pytest.mark.parametrize("typed", ["qqqqqq", "zz", "12345", "sop", "drop"])
def test_a_word_that_is_nowhere_near_another_finds_nothing(connection, typed):
    found = find(connection, f"{typed} ", "en")
    assert (found.hits, found.mended) == ((), ())


@pytest.mark.parametrize(
    ("typed", "first"), [("hyg", "hands"), ("cust", "till"), ("faec", "stool"), ("clean han", "hands")]
)
def test_the_beginning_of_a_word_finds_it_while_it_is_typed(connection, typed, first):
    assert ids(find(connection, typed, "en"))[0] == first
    assert not find(connection, typed, "en").mended


def test_the_beginning_of_a_word_is_a_beginning_only_while_it_is_typed(connection):
    assert ids(find(connection, "cust", "en"))
    assert not look(connection, "cust")


@pytest.mark.parametrize(
    ("typed", "first"), [("poo", "stool"), ("faeces", "stool"), ("detergent", "hands"), ("money back", "till")]
)
def test_other_words_for_the_same_find_it(connection, typed, first):
    assert first in look(connection, typed)
    assert look(connection, typed)[0] in {first, "stool", "soap"}


def test_a_part_of_a_phrase_is_not_the_phrase(connection):
    """ "money back" means a refund; "back" does not, and neither does "heart" mean chest pain."""
    assert not look(connection, "back")
    assert not look(connection, "heart")


def test_the_words_of_one_pack_say_nothing_about_another(tmp_path):
    one = pack_of(lesson("a", "Loose stool"), synonyms=(("poo", "stool"),))
    other = pack_of(lesson("b", "A stool to sit on"), id="other")
    connection = index(tmp_path / "search.db", one, other)
    assert look(connection, "poo") == ["a"]
    connection.close()


@pytest.mark.parametrize(
    ("typed", "language", "title"),
    [
        ("manos", "es", "Manos limpias"),
        ("jabon", "es", "Manos limpias"),
        ("jabones", "es", "Manos limpias"),
        ("mano", "es", "Manos limpias"),
        ("despues", "es-MX", "Manos limpias"),
        ("يديك", "ar", "نظافة اليدين"),
        ("يدين", "ar", "نظافة اليدين"),
        ("الممرضه", "ar", "نظافة اليدين"),
        ("الممرّضات", "ar", "نظافة اليدين"),
        ("صابون", "ar", "نظافة اليدين"),
        ("أليدين", "ar", "نظافة اليدين"),
        ("بالمـــاء", "ar", "نظافة اليدين"),
    ],
)
def test_words_of_other_languages_without_accents_signs_and_articles(connection, typed, language, title):
    assert find(connection, f"{typed} ", language).hits[0].title == title


def test_what_is_not_translated_is_found_in_the_packs_own_language(connection):
    found = find(connection, "till ", "es")
    assert [(hit.id, hit.language) for hit in found.hits] == [("till", "en")]


def test_what_is_said_in_two_languages_is_found_once_in_the_wanted_one(connection):
    found = find(connection, "manos hands ", "es")
    assert [(hit.id, hit.language) for hit in found.hits if hit.id == "hands"] == [("hands", "es")]


def test_the_piece_that_is_shown_has_the_words_that_were_looked_for(tmp_path):
    body = "\n\n".join(f"Sentence number {n} says little." for n in range(60)) + "\n\nThen fetch the Hoists now."
    connection = index(tmp_path / "search.db", pack_of(lesson("a", "Long", body)))
    why = find(connection, "hoist ", "en").hits[0].why
    assert [why.text[start:end] for start, end in why.marks] == ["Hoists"]
    assert len(why.text) < 200
    connection.close()


def test_only_what_may_be_read_is_found(connection):
    assert not find(connection, "till ", "en", may=lambda _pack, _kind, name: name != "till").hits


def test_among_equals_the_pack_that_somebody_learns_from_comes_first(tmp_path):
    connection = index(
        tmp_path / "search.db", *(pack_of(lesson(f"in-{name}", "Gloves"), id=name) for name in ("a", "b", "c"))
    )
    assert ids(find(connection, "gloves ", "en", own=("b",)))[0] == "in-b"
    connection.close()


@pytest.mark.parametrize("typed", ["", " ", "?!", "the", "'", '"', "*", "()", "-", "^", "a" * 10_000, "soap " * 2_000])
def test_nothing_and_far_too_much_do_no_harm(connection, typed):
    find(connection, typed, "en")
    find(connection, typed, "")


@pytest.mark.parametrize(
    "typed",
    [
        *(
            'hands"',
            '"hands',
            "hands*",
            "hands AND",
            "AND hands",
            "NOT hands",
            "hands OR",
            "NEAR(hands, 2)",
            "title:hands",
        ),
        *(
            "hands'; DROP TABLE entries; --",
            "{title} : hands",
            "+hands",
            "hands^2",
            "(hands",
            "hands)",
            "\x00hands",
            "=hands",
        ),
    ],
)
def test_the_syntax_of_a_query_is_words_like_others(connection, typed):
    assert "hands" in ids(find(connection, typed, "en"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80), st.sampled_from(["en", "es", "ar", "zh", "x"]))
def test_whatever_is_typed_is_answered(connection, text, language):
    for hit in find(connection, text, language).hits:
        assert all(0 <= start < end <= len(hit.why.text) for start, end in hit.why.marks)


def test_writing_without_spaces_is_found_by_its_parts(tmp_path):
    zh = pack_of(lesson("a", "洗手的方法", "用肥皂和水洗手二十秒。"), language="zh")
    connection = index(tmp_path / "search.db", zh)
    assert look(connection, "洗手", "zh") == ["a"]
    connection.close()


def test_forms_that_no_rule_finds_are_one_word():
    assert {key(word.folded, "en") for word in words("fell fallen falls falling")} == {"fall"}


@pytest.mark.parametrize(
    ("typed", "language", "unknown"),
    [
        ("visa for the till ", "en", ("visa",)),
        ("visa for the till", "en", ("visa",)),
        ("the till visa", "en", ()),  # it is being typed still
        ("the till visa ", "en", ("visa",)),
        ("hygeine ", "en", ()),
        ("some things you say about the till ", "en", ()),
        ("manos visa till ", "es", ("visa",)),
    ],
)
def test_it_says_which_words_stand_nowhere(connection, typed, language, unknown):
    found = find(connection, typed, language)
    assert found.hits
    assert found.unknown == unknown


def test_words_that_mean_the_same_count_once(tmp_path):
    """Who says a thing in four ways says it no more often than who says the word itself four times."""
    ways = lesson("ways", "One", "A drink, water, tea, juice. " + "It is fine. " * 20)
    word = lesson("word", "Two", "A drink, a drink, a drink, a drink. " + "It is fine. " * 20)
    connection = index(tmp_path / "search.db", pack_of(ways, word, synonyms=(("drink", "water", "tea", "juice"),)))
    assert look(connection, "drink") == ["word", "ways"]
    connection.close()


def test_the_words_of_a_phrase_help_where_nothing_says_the_phrase(tmp_path):
    pack = pack_of(
        lesson("note", "A note that is fake", "Do not take it."),
        lesson("other", "Other", "Something else."),
        synonyms=(("fake note", "counterfeit money"),),
    )
    connection = index(tmp_path / "search.db", pack)
    assert look(connection, "fake note how to tell") == ["note"]
    connection.close()


def test_a_word_that_says_little_helps_to_rank_what_others_found(tmp_path):
    both = lesson("both", "One", "Is he in pain? You cannot know. " + "It is fine. " * 5)
    one = lesson("one", "Two", "Is he in pain? You cannot see. " + "It is fine. " * 5)
    connection = index(tmp_path / "search.db", pack_of(one, both, lesson("know", "Know", "You know this.")))
    assert look(connection, "how do i know he is in pain") == ["both", "one"]
    connection.close()
