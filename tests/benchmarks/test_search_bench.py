# SPDX-License-Identifier: Apache-2.0
"""The lessons that the benchmark makes up: the same each time, as many as asked for, and found by what they say."""

from __future__ import annotations

from benchmarks.search import made_up
from benchmarks.search_sets import blind_queries, queries, shares_no_word, starter_packs, without_synonyms
from tests.app.search.search_kit import index, look


def test_the_lessons_are_the_same_each_time_and_can_be_found(tmp_path):
    packs = [each.pack for each in made_up(30)]
    assert packs == [each.pack for each in made_up(30)]
    assert [len(pack.lessons) for pack in packs] == [30]
    lesson = packs[0].lessons[7]
    connection = index(tmp_path / "search.db", *packs)
    assert lesson.id in look(connection, f"{lesson.title} {lesson.body[:40]}")
    connection.close()


def test_many_queries_share_no_word_with_a_title_and_some_do():
    asked = [each for each in queries() if each.targets]
    packs = starter_packs()
    apart = sum(shares_no_word(each, packs) for each in asked[:12])
    assert 0 < apart < 12


def test_each_query_of_the_blind_set_says_what_the_person_needs():
    assert len(blind_queries()) >= 40
    assert all(each.need and max(each.targets.values(), default=3) <= 3 for each in blind_queries())
    assert any(not each.targets for each in blind_queries())


def test_a_pack_can_be_without_other_words():
    bare = without_synonyms(starter_packs()[0].pack)
    assert bare.synonyms == ()
    assert not any(term.synonyms for term in bare.glossary)
    assert bare.lessons
