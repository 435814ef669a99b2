# SPDX-License-Identifier: Apache-2.0
"""What a pack says may be read without signing in: read, built, translated, and what an author is told about it."""

from __future__ import annotations

import pytest

from content_packs.check import check_path
from content_packs.compiled import decode, encode
from content_packs.emergency_checks import MOST
from content_packs.localise import in_language
from content_packs.source import read_source
from content_packs.starter import starter_folders, starter_source
from tests.content_packs.conftest import LESSON_HOW, PACK, WHEN, WriteFolder

STEPS = LESSON_HOW.replace("Use soap.", "1. Wet.\n2. Soap.\n").replace(
    'title = "How"', 'title = "How"\nemergency = "Dirt"'
)
CARD = (
    '+++\ntitle = "Card"\nemergency = "Numbers"\nabout = "One page."\nauthor = "The tests"\nlicence = "CC-BY-4.0"\n'
    "+++\n1. Call.\n"
)
OPEN = {"lessons/how.md": STEPS, "documents/card.md": CARD}
WORDS = {
    "locale/es/lessons/how.md": '+++\ntitle = "Cómo"\nemergency = "Suciedad"\n+++\n1. Agua.\n',
    "locale/es/documents/card.md": '+++\ntitle = "Tarjeta"\nemergency = "Números"\n+++\n1. Llama.\n',
}


def codes(folder):
    return [
        (f.code, f.where) for f in check_path(folder).findings if f.code.startswith("emergency") or "field" in f.code
    ]


def test_it_is_read_built_and_translated(write_folder: WriteFolder) -> None:
    folder = write_folder({**OPEN, **WORDS})
    pack = read_source(folder).pack
    assert pack is not None
    assert {each.id: each.emergency for each in (*pack.lessons, *pack.documents)} == {
        "how": "Dirt",
        "when": "",
        "card": "Numbers",
    }
    built = decode(encode(pack), "x", {a.path for a in pack.assets})
    assert built == pack
    spanish = in_language(built, "es")
    assert {each.emergency for each in (*spanish.lessons, *spanish.documents)} == {"Suciedad", "Números", ""}
    assert codes(folder) == []


def test_a_pack_without_it_keeps_its_bytes(write_folder: WriteFolder) -> None:
    pack = read_source(write_folder({})).pack
    assert pack is not None
    assert b"emergency" not in encode(pack)


def test_only_the_original_opens_something(write_folder: WriteFolder) -> None:
    closed = {"documents/card.md": CARD.replace('emergency = "Numbers"\n', "")}
    folder = write_folder({**closed, **WORDS})
    pack = read_source(folder).pack
    assert pack is not None
    spanish = in_language(decode(encode(pack), "x", {a.path for a in pack.assets}), "es")
    assert {each.emergency for each in (*spanish.lessons, *spanish.documents)} == {""}
    assert [code for code, _ in codes(folder)] == ["emergency-not-open", "emergency-not-open"]


@pytest.mark.parametrize(
    ("changes", "code", "where"),
    [
        ({"lessons/how.md": STEPS.replace('"Dirt"', f'"{"d" * 31}"')}, "emergency-long", "lessons/how.md:3"),
        ({"lessons/how.md": STEPS.replace("1.", "-").replace("2.", "-")}, "emergency-no-steps", "lessons/how.md:3"),
        ({**OPEN, "documents/card.md": CARD.replace("Numbers", "dirt")}, "emergency-same", "documents/card.md:3"),
        (
            {
                **OPEN,
                "documents/card.md": CARD.replace("1. Call.\n", "").replace(
                    'CC-BY-4.0"\n', 'CC-BY-4.0"\nlink = "https://example.org/a"\n'
                ),
            },
            "emergency-empty",
            "documents/card.md:3",
        ),
        ({**OPEN, "pack.toml": PACK + 'for_sites = ["North"]\n'}, "emergency-for-some", "lessons/how.md:3"),
        ({**OPEN, "locale/es/lessons/how.md": "+++\n+++\n1. Agua.\n"}, "emergency-words", "locale/es/lessons/how.md:1"),
        (
            {"items/a-when.toml": WHEN.replace('hint = "', 'emergency = "x"\nhint = "')},
            "field-unknown",
            "items/a-when.toml:15",
        ),
    ],
)
def test_the_author_is_told_with_file_and_line(
    write_folder: WriteFolder, changes: dict[str, str], code: str, where: str
) -> None:
    found = codes(write_folder({"locale/es/lessons/how.md": None, **changes}))
    assert found == [(code, where)]


def test_thirteen_are_not_looked_through(write_folder: WriteFolder) -> None:
    cards = {f"documents/card-{n:02}.md": CARD.replace("Numbers", f"Numbers {n}") for n in range(MOST + 1)}
    assert codes(write_folder(cards)) == [("emergency-many", f"documents/card-{MOST:02}.md:3")]
    cards.popitem()
    assert codes(write_folder(cards, "twelve")) == []


@pytest.mark.parametrize("folder", starter_folders(), ids=lambda folder: folder.name)
def test_the_packs_that_ship_have_what_is_looked_for_in_a_fright(folder) -> None:
    pack = starter_source(folder).pack
    assert pack is not None
    titles = {each.emergency for each in (*pack.lessons, *pack.documents)} - {""}
    wanted = {
        "care-essentials": {"Choking", "Not breathing: CPR", "Somebody has fallen", "Fire or smoke"},
        "shop-floor": {"Anger or threats", "A spill on the floor"},
        "leading-learning": set(),
    }
    assert titles >= wanted[folder.name]
    assert codes(folder) == []
