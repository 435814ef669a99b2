# SPDX-License-Identifier: Apache-2.0
"""What can be read without signing in is what packs mark, in the organisation's words, and nothing else."""

from __future__ import annotations

import msgspec
import pytest

from app.emergency import Emergency
from app.emergency_views import DOCUMENT, LESSON
from app.errors import Refusal
from app.organisation import NO_RULES, Kind, Rule, Rules, Verb
from content_packs.model import Document, Lesson, Pack, Variant
from tests.app.conftest import MakeDevice
from tests.app.kit import KIT, Device, Loaded

BODY = "1. Call.\n\n![x](media/a.svg)\n"
OPEN = KIT.lessons[0]
SHUT = KIT.lessons[1]
CARD = Document(id="card", title="Card", about="x", author="x", licence="x", body="1. Ring.", emergency="Numbers")


def pack_of(**changes: object) -> Pack:
    lessons = (
        msgspec.structs.replace(OPEN, body=BODY, emergency="Choking", try_at_work="Look.", narration="media/a.opus"),
        *KIT.lessons[1:],
    )
    secret = msgspec.structs.replace(CARD, id="secret", emergency="")
    manifest = msgspec.structs.replace(KIT.manifest, **changes)
    words = Variant(
        language="es",
        lessons=(Lesson(id=OPEN.id, title="X", competency="", body="1. Llama.", emergency="Atragantado"),),
    )
    return msgspec.structs.replace(KIT, manifest=manifest, lessons=lessons, documents=(CARD, secret), variants=(words,))


def emergency_of(device: Device) -> Emergency:
    return Emergency(device.database, gate=device.gate, audit=device.audit, shelf=device.shelf)


def dump_of(device: Device) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    names = device.database.table_names()
    return {name: list(device.database.execute(f'SELECT * FROM "{name}"').fetchall()) for name in names}


@pytest.fixture
def nobody(make_device: MakeDevice) -> Device:
    return make_device(Loaded(pack_of(), {"media/a.svg": b"<svg/>", "media/b.svg": b"<svg/>"}), actor=None)


def test_whoever_stands_there_finds_and_reads_it(nobody: Device) -> None:
    emergency = emergency_of(nobody)
    offered = emergency.offered("en")
    assert [(card.kind, card.id, card.title) for card in offered.cards] == [
        (LESSON, OPEN.id, "Choking"),
        (DOCUMENT, "card", "Numbers"),
    ]
    view = emergency.read(KIT.manifest.id, LESSON, OPEN.id, "en")
    assert (view.lesson.title, view.lesson.body, view.language) == ("Choking", BODY, KIT.manifest.language)
    assert (view.lesson.try_at_work, view.lesson.narration, view.lesson.openings) == ("", "", ())
    assert emergency.media(KIT.manifest.id, LESSON, OPEN.id, "media/a.svg") == b"<svg/>"


def test_what_is_taught_earlier_stands_first_whatever_the_files_are_called(make_device: MakeDevice) -> None:
    marked = {OPEN.id: "Choking", KIT.lessons[-2].id: "A burn"}
    lessons = [msgspec.structs.replace(each, emergency=marked.get(each.id, "")) for each in reversed(KIT.lessons)]
    device = make_device(Loaded(msgspec.structs.replace(KIT, lessons=tuple(lessons))), actor=None)
    assert [card.title for card in emergency_of(device).offered("en").cards] == ["Choking", "A burn"]


def test_it_is_in_the_language_of_whoever_reads(nobody: Device) -> None:
    emergency = emergency_of(nobody)
    assert [card.title for card in emergency.offered("es-MX").cards] == ["Atragantado", "Numbers"]
    view = emergency.read(KIT.manifest.id, LESSON, OPEN.id, "es-MX")
    assert (view.lesson.title, view.lesson.body, view.language) == ("Atragantado", "1. Llama.", "es-MX")
    assert emergency.read(KIT.manifest.id, DOCUMENT, "card", "es").language == KIT.manifest.language


@pytest.mark.parametrize(
    ("kind", "id"),
    [(LESSON, SHUT.id), (DOCUMENT, "secret"), (DOCUMENT, OPEN.id), ("item", KIT.items[0].id), (LESSON, "none")],
)
def test_nothing_else_is_read(nobody: Device, kind: str, id: str) -> None:
    with pytest.raises(Refusal, match="no_such_lesson"):
        emergency_of(nobody).read(KIT.manifest.id, kind, id, "en")
    with pytest.raises(Refusal, match="no_such_lesson"):
        emergency_of(nobody).media(KIT.manifest.id, kind, id, "media/a.svg")


def test_no_other_file_of_the_pack_is_given_away(nobody: Device) -> None:
    with pytest.raises(Refusal, match="no_such_media"):
        emergency_of(nobody).media(KIT.manifest.id, LESSON, OPEN.id, "media/b.svg")


@pytest.mark.parametrize("changes", [{"for_roles": ("operator",)}, {"for_sites": ("North",)}])
def test_a_pack_for_some_people_has_nothing_for_everybody(make_device: MakeDevice, changes: dict[str, object]) -> None:
    emergency = emergency_of(make_device(pack_of(**changes), actor=None))
    assert emergency.offered("en").cards == ()
    with pytest.raises(Refusal, match="no_such_lesson"):
        emergency.read(KIT.manifest.id, LESSON, OPEN.id, "en")


def test_the_organisation_has_the_last_word(nobody: Device) -> None:
    other = next(lesson for lesson in KIT.lessons[1:] if lesson.competency == OPEN.competency)
    rule = Rule(KIT.manifest.id, Kind.LESSON, OPEN.id, Verb.REPLACE, "Ours.", other.id)
    nobody.shelf.renew(nobody.shelf.files(), Rules((rule,)), {})
    view = emergency_of(nobody).read(KIT.manifest.id, LESSON, OPEN.id, "en")
    assert (view.lesson.title, view.lesson.body) == ("Choking", other.body)
    nobody.shelf.renew(
        nobody.shelf.files(), Rules((Rule(KIT.manifest.id, Kind.LESSON, OPEN.id, Verb.FORBID, "x"),)), {}
    )
    assert [card.id for card in emergency_of(nobody).offered("en").cards] == ["card"]
    nobody.shelf.renew(nobody.shelf.files(), NO_RULES, {})


def test_nothing_is_recorded(nobody: Device) -> None:
    emergency = emergency_of(nobody)
    before = dump_of(nobody)
    emergency.read(KIT.manifest.id, LESSON, emergency.offered("en").cards[0].id, "en")
    assert dump_of(nobody) == before


def test_the_number_is_what_somebody_set_and_written_down(make_device: MakeDevice) -> None:
    device = make_device()
    emergency = emergency_of(device)
    assert emergency.offered("en").number == ""
    assert emergency.set_number("  0 - 112 ") == "0 - 112"
    assert emergency_of(device).offered("en").number == "0 - 112"
    assert [entry.detail for entry in device.audit.entries(action="emergency_number_set")] == [{"number": "0 - 112"}]
    assert emergency.set_number("") == ""
    assert emergency.number() == ""


@pytest.mark.parametrize("wrong", ["help", "1", "##", "+*", "112; 999", "112\u202e", "1" * 40])
def test_what_is_no_number_is_not_kept(make_device: MakeDevice, wrong: str) -> None:
    emergency = emergency_of(make_device())
    with pytest.raises(Refusal, match="emergency_number"):
        emergency.set_number(wrong)
    assert emergency.number() == ""


@pytest.mark.parametrize("typed", ["\u0661\u0661\u0662", "\u06f1\u06f1\u06f2"])
def test_digits_of_another_keyboard_are_those_of_a_telephone(make_device: MakeDevice, typed: str) -> None:
    emergency = emergency_of(make_device())
    assert emergency.set_number(typed) == "112"


def test_nobody_sets_it_who_may_not(nobody: Device) -> None:
    with pytest.raises(Refusal, match="not_signed_in"):
        emergency_of(nobody).set_number("112")
