# SPDX-License-Identifier: Apache-2.0
"""A pack in another language says the same and has the same right answers."""

from __future__ import annotations

import msgspec
import pytest

from content_packs.answers import Chosen, Words
from content_packs.grading import grade, right_answer
from content_packs.localise import in_language, languages
from content_packs.model import Option, Variant
from content_packs.source import read_source


@pytest.fixture
def pack(write_folder):
    return read_source(write_folder()).pack


def by_id(entries):
    return {entry.id: entry for entry in entries}


def test_words_are_put_in_place_object_by_object(pack):
    spanish = in_language(pack, "es")
    assert languages(pack) == ("en", "es")
    assert spanish.manifest.title == "Manos limpias"
    assert spanish.manifest.summary == "How to clean your hands."
    assert [c.title for c in spanish.competencies] == ["Know when", "Saber cómo"]
    assert [m.title for m in spanish.modules] == ["Manos limpias"]
    assert by_id(spanish.lessons)["how"].body == "Usa jabón.\n"
    assert by_id(spanish.lessons)["when"] == by_id(pack.lessons)["when"]
    item = by_id(spanish.items)["when-1"]
    assert item.stem == "¿Qué haces primero?"
    assert item.hint == "Think of your hands."
    assert (item.options[0].text, item.options[0].right) == ("Me lavo las manos", True)
    assert by_id(spanish.items)["when-2"] == by_id(pack.items)["when-2"]


def test_what_needs_no_words_stays(pack):
    spanish = in_language(pack, "es")
    assert [c.requires for c in spanish.competencies] == [c.requires for c in pack.competencies]
    for item in spanish.items:
        assert grade(item, right_answer(by_id(pack.items)[item.id])).right


def test_typed_answers_are_right_in_both_languages(pack):
    item = by_id(in_language(pack, "es").items)["how-4"]
    assert grade(item, Words("Uno uno dos")).right
    assert grade(item, Words("999")).right


@pytest.mark.parametrize(
    ("language", "title"), [("es-MX", "Manos limpias"), ("es_MX", "Manos limpias"), ("ES", "Manos limpias")]
)
def test_a_region_falls_back_on_its_language(pack, language, title):
    assert in_language(pack, language).manifest.title == title


@pytest.mark.parametrize("language", ["en", "en-GB", "fr", "", "-", "e"])
def test_other_languages_show_the_original(pack, language):
    assert in_language(pack, language) is pack


def test_a_variant_cannot_change_what_is_right(pack):
    original = by_id(pack.items)["when-1"]
    lie = tuple(Option(text=o.text + "!", why=o.why, right=not o.right) for o in original.options)
    variant = Variant(language="fr", items=(msgspec.structs.replace(original, options=lie),))
    french = by_id(in_language(msgspec.structs.replace(pack, variants=(variant,)), "fr").items)["when-1"]
    assert french.options[0].text == "Wash my hands!"
    assert grade(french, Chosen((0,))).right
    assert not grade(french, Chosen((1,))).right


def test_words_that_do_not_fit_are_passed_over(pack):
    items = by_id(pack.items)
    short = msgspec.structs.replace(items["when-1"], options=items["when-1"].options[:2])
    other = msgspec.structs.replace(items["when-3"], id="how-1")
    variant = Variant(language="fr", items=(short, other))
    french = in_language(msgspec.structs.replace(pack, variants=(variant,)), "fr")
    assert french.items == pack.items
