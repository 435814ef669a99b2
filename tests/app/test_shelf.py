# SPDX-License-Identifier: Apache-2.0
"""The packs at hand, by version and language."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.shelf import Shelf
from tests.app.kit import KIT, Loaded, make_pack


def shelf_of(*packs) -> Shelf:
    return Shelf(pack if isinstance(pack, Loaded) else Loaded(pack) for pack in packs)


@pytest.mark.parametrize("order", [1, -1])
def test_the_newest_version_is_the_one_with_the_largest_numbers(order: int) -> None:
    shelf = shelf_of(*[make_pack(version) for version in ("1.9.0", "1.10.0", "0.99.99")][::order])
    assert shelf.newest("kit") == "1.10.0"
    assert shelf.index("kit").version == "1.10.0"
    assert shelf.index("kit", "1.9.0").version == "1.9.0"
    assert shelf.index("kit", "7.0.0").version == "1.10.0"


@pytest.mark.parametrize("call", ["newest", "index"])
@pytest.mark.parametrize("pack", ["", "gone"])
def test_a_pack_that_is_not_here_is_refused(call: str, pack: str) -> None:
    with pytest.raises(Refusal) as refusal:
        getattr(shelf_of(KIT), call)(pack)
    assert (refusal.value.code, refusal.value.params) == ("no_such_pack", {"pack": pack})


def test_an_empty_shelf() -> None:
    shelf = shelf_of()
    assert shelf.ids() == ()
    assert shelf.get("kit", "1.0.0") is shelf.curriculum("kit") is None
    assert shelf.fingerprint() == shelf_of().fingerprint()


def test_an_index_is_made_once_and_finds_everything() -> None:
    shelf = shelf_of(KIT)
    index = shelf.index("kit", language="es")
    assert shelf.index("kit", "1.0.0", "es") is index
    assert index.items["when-text"].stem == "es text about when?"
    assert shelf.index("kit", language="fr").items["when-text"].stem == "text about when?"
    assert [lesson.id for lesson in index.lessons_of["when"]] == ["when-0", "when-1"]
    assert index.module_title("lift") == "Module safe"
    assert index.module_title("gone") == ""
    assert index.scope("clean") == ("when", "how")
    assert index.scope("gone") == ()
    assert len(index.scope("")) == 5
    assert index.lesson_about(index.items["when-text"]) == "when-0"


def test_the_alternative_lesson_comes_second_whatever_the_author_wrote_first() -> None:
    import msgspec

    turned = msgspec.structs.replace(KIT, lessons=KIT.lessons[::-1])
    assert [lesson.alternative for lesson in shelf_of(turned).index("kit").lessons_of["how"]] == [False, True]


def test_the_curriculum_is_the_newest_versions_and_shared() -> None:
    shelf = shelf_of(KIT, make_pack("1.1.0", without=["when-text"]))
    assert shelf.curriculum("kit") is shelf.curriculum("kit", "1.1.0") is shelf.curriculum("kit", "gone")
    newest = shelf.curriculum("kit")
    assert newest is not None
    assert "when-text" not in newest.items


def test_an_older_version_is_narrowed_to_what_the_newest_knows() -> None:
    newer = make_pack("2.0.0", modules={"clean": ("when", "how"), "extra": ("spot", "more")})
    shelf = shelf_of(KIT, newer)
    older, newest = shelf.curriculum("kit", "1.0.0"), shelf.curriculum("kit")
    assert older is not None
    assert newest is not None
    assert older is shelf.curriculum("kit", "1.0.0")
    assert older.competencies == newest.competencies == ("when", "how", "spot", "more")
    assert older.modules == ("clean", "safe", "speak")
    assert older.members == ((0, 1), (2,), ())
    assert {item.partition("-")[0] for item in older.items} == {"when", "how", "spot"}
    assert older.lessons == ((1, 1), (1, 1), (1, 1), (0, 0))
    assert (older.importance == newest.importance).all()
    assert older.parents == newest.parents


def test_media_are_those_of_the_version() -> None:
    shelf = shelf_of(Loaded(KIT, {"media/a.svg": b"1"}), Loaded(make_pack("2.0.0"), {"media/a.svg": b"2"}))
    assert (shelf.media("kit", "1.0.0", "media/a.svg"), shelf.media("kit", "", "media/a.svg")) == (b"1", b"2")
    with pytest.raises(Refusal) as refusal:
        shelf.media("kit", "1.0.0", "media/b.svg")
    assert refusal.value.code == "no_such_media"


def test_the_fingerprint_changes_with_what_is_folded_with() -> None:
    one, two, other = KIT, make_pack("2.0.0"), make_pack(id="other")
    prints = {shelf_of(*packs).fingerprint() for packs in ((one,), (two,), (one, two), (one, other), (two, other), ())}
    assert len(prints) == 6, "an older version counts too: answers given in it are weighed with its items"
    assert shelf_of(one, two).fingerprint() == shelf_of(two, one).fingerprint()


def test_a_version_that_was_rolled_back_from_is_not_the_newest_and_stays_for_what_began_with_it() -> None:
    packs = [Loaded(make_pack(version)) for version in ("1.0.0", "1.1.0", "1.2.0")]
    shelf = Shelf(packs, held={"kit": ("1.2.0", "1.1.0")})
    assert shelf.newest("kit") == "1.0.0"
    assert shelf.index("kit").version == "1.0.0"
    assert shelf.index("kit", "1.2.0").version == "1.2.0"
    assert shelf.versions("kit") == ("1.2.0", "1.1.0", "1.0.0")
    assert shelf.fingerprint() != Shelf(packs).fingerprint()  # the record is folded anew
    assert Shelf(packs[2:], held={"kit": ("1.2.0",)}).newest("kit") == "1.2.0"  # better than none
