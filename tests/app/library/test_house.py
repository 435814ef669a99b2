"""The organisation's own documents and links: what is taken, who may, and where it stands."""

from __future__ import annotations

import hashlib

import pytest

from app.errors import Refusal
from app.library.house_checks import LARGEST, MOST_BYTES, address_of, media_of
from app.library.views import HouseMedia
from app.rights import Actor, ActorKind, Role
from tests.app.library.library_kit import PDF, PNG, place, png
from tests.evidence_samples import EXIF, jpeg, segment


def test_a_file_is_what_is_in_it_and_lies_under_its_hash(tmp_path):
    with place(tmp_path) as here:
        kept = here.house.add("Fire plan", data=PDF, about="Where to go", words="alarm, smoke", minutes=2)
        assert kept.media is HouseMedia.PDF
        assert (here.home.house / hashlib.sha256(PDF).hexdigest()).read_bytes() == PDF
        assert here.house.read(kept.id).data == PDF
        assert here.house.things() == (kept,)


def test_a_text_is_read_as_text_and_a_link_has_no_file(tmp_path):
    with place(tmp_path) as here:
        text = here.house.add("Keys", data=b"Keys hang\r\nbehind the door.")
        link = here.house.add("Rota", address="https://rota.example/week")
        assert here.house.read(text.id).text == "Keys hang\nbehind the door."
        assert here.house.read(link.id).thing.address == "https://rota.example/week"
        assert link.media is HouseMedia.LINK
        assert not link.file


@pytest.mark.parametrize(
    ("code", "asked"),
    [
        ("house_one", {"title": "A"}),
        ("house_one", {"title": "A", "data": PDF, "address": "https://a.example"}),
        ("house_title", {"title": "  ", "data": PDF}),
        ("house_title", {"title": "x" * 121, "data": PDF}),
        ("house_about", {"title": "A", "data": PDF, "about": "x" * 401}),
        ("house_language", {"title": "A", "data": PDF, "language": "English"}),
        ("house_minutes", {"title": "A", "data": PDF, "minutes": 1000}),
        ("house_address", {"title": "A", "address": "ftp://a.example"}),
        ("house_address", {"title": "A", "address": "https://user:pw@a.example"}),
        ("house_address", {"title": "A", "address": "javascript:alert(1)"}),
        ("house_empty", {"title": "A", "data": b"  \n"}),
        ("house_kind", {"title": "A", "data": b"PK\x03\x04" + b"\x00\xff" * 9}),
        ("house_kind", {"title": "A", "data": b"MZ\x00\x01"}),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_kept(tmp_path, code, asked):
    with place(tmp_path) as here:
        with pytest.raises(Refusal) as refused:
            here.house.add(**asked)
        assert refused.value.code == code
        assert not here.house.things()


PLACE = (b"eXIf", b"II*\0GPS 52.5 N 13.4 E")


@pytest.mark.parametrize(
    "data",
    [
        jpeg(EXIF),
        jpeg(segment(0xFE, b"by Ana")),
        jpeg(width=LARGEST + 1),
        png(PLACE),
        png((b"tEXt", b"Author\0Ana")),
        png(width=LARGEST + 1),
        png() + b"more",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
    ],
)
def test_a_picture_with_more_in_it_than_the_picture_is_not_kept(tmp_path, data):
    with place(tmp_path) as here:
        with pytest.raises(Refusal) as refused:
            here.house.add("The way out", data=data)
        assert refused.value.code == "house_picture"
        assert not here.house.things()
        assert not list(here.home.house.glob("*"))


@pytest.mark.parametrize("data", [jpeg(), jpeg(width=LARGEST), png(), png((b"pHYs", bytes(9)))])
def test_a_picture_with_nothing_else_in_it_is_kept(data):
    assert media_of(data) is HouseMedia.PICTURE


def test_a_file_may_not_be_larger_than_the_limit():
    with pytest.raises(Refusal, match="house_bytes"):
        media_of(b"%PDF-" + b"x" * MOST_BYTES)
    assert media_of(PNG) is HouseMedia.PICTURE
    assert address_of(" https://a.example/b ") == "https://a.example/b"


def test_a_learner_may_read_and_not_add_and_who_did_stands_in_the_audit(tmp_path):
    with place(tmp_path) as here:
        here.gate.enter(Actor(kind=ActorKind.PERSON, id="ana", role=Role.SUPERVISOR))
        kept = here.house.add("Fire plan", data=PDF)
        here.gate.enter(Actor(kind=ActorKind.PERSON, id="ben", role=Role.LEARNER))
        assert here.house.read(kept.id).data == PDF
        for deed in (lambda: here.house.add("B", data=PDF), lambda: here.house.remove(kept.id)):
            with pytest.raises(Refusal, match="not_allowed"):
                deed()
        here.gate.enter(Actor(kind=ActorKind.PERSON, id="ana", role=Role.OPERATOR))
        here.house.remove(kept.id)
        assert [(e.action, e.actor) for e in here.audit.entries()][:2] == [
            ("house_removed", "ana"),
            ("house_added", "ana"),
        ]


def test_a_file_goes_with_the_last_thing_that_has_it_and_a_changed_one_is_not_shown(tmp_path):
    with place(tmp_path) as here:
        one, two = here.house.add("A", data=PDF), here.house.add("B", data=PDF)
        here.house.remove(one.id)
        file = here.home.house / two.file
        assert file.exists()
        file.write_bytes(PDF + b"more")
        with pytest.raises(Refusal, match="house_damaged"):
            here.house.read(two.id)
        here.house.remove(two.id)
        assert not file.exists()


def test_it_is_found_by_its_words_with_its_own_kind_and_gone_when_it_is_removed(tmp_path):
    with place(tmp_path) as here:
        kept = here.house.add("Night keys", data=b"The spare set hangs in the porch.", words="lock, unlock")
        here.indexed()
        for typed in ("spare", "unlock", "night"):
            hits = here.search.find("ana", f"{typed} ").hits
            assert [(hit.kind, hit.id) for hit in hits] == [("house", kept.id)], typed
        here.house.remove(kept.id)
        assert here.search.find("ana", "spare ").building, "the index is told to be old"
        here.indexed()
        assert not here.search.find("ana", "spare ").hits


def test_what_is_for_another_site_is_not_here(tmp_path):
    with place(tmp_path) as here:
        here.house.add("Elsewhere", data=PDF, site="north")
        assert not here.house.things()
