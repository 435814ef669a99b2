# SPDX-License-Identifier: Apache-2.0
"""What a person may find and read, on a real device with the organisation's rules."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.errors import Refusal
from app.organisation import Kind, Rule, Rules, Verb
from app.search.keeping import keep_up
from app.search.search import Search
from app.shelf import Shelf
from content_packs.model import Document, Film, Pause
from tests.app.kit import Device, Loaded
from tests.app.search.search_kit import ids, lesson, pack_of

CARE = pack_of(lesson("gloves", "Gloves"), lesson("wash", "Wash", "Wash before gloves."), id="care")
SHOP = pack_of(lesson("till", "The till", "No gloves at the till."), id="shop")


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, CARE, SHOP)
    device.accounts.add(id="ana", name="Ana", pack="shop")
    assert device.accounts.sign_in("ana", "").ok
    yield device
    device.close()


@pytest.fixture
def search(device):
    keep_up(device.home, device.shelf.files())
    search = Search(device.home, device.shelf, device.accounts, device.gate)
    yield search
    search.close()


def test_a_person_finds_what_is_in_any_pack_their_own_first(search):
    found = search.find("ana", "gloves ")
    assert sorted(ids(found)) == ["gloves", "till", "wash"]
    assert not found.building


def test_what_is_found_can_be_read_and_nothing_of_it_is_recorded(device, search):
    before = list(device.record.events("ana"))
    view = search.open("ana", "care", "wash")
    assert (view.lesson.title, view.attempt, view.pack, view.task_done) == ("Wash", "", "care", None)
    assert list(device.record.events("ana")) == before


def test_what_is_not_there_is_refused(search):
    for pack, name in (("care", "none"), ("none", "wash")):
        with pytest.raises(Refusal) as refusal:
            search.open("ana", pack, name)
        assert refusal.value.code in {"no_such_lesson", "no_such_pack"}


def test_films_of_a_lesson_that_was_found_wait_for_nobody(tmp_path):
    filmed = lesson("f", "Film")
    film = Film(path="media/f.webm", pauses=(Pause(at=3, item="i"),))
    pack = pack_of(type(filmed)(id="f", title="Film", competency="c", body="See.", films=(film,)))
    device = Device(tmp_path, Loaded(pack, {"media/f.webm": b"film"}))
    device.accounts.add(id="ana", name="Ana", pack="kit")
    device.accounts.sign_in("ana", "")
    search = Search(device.home, device.shelf, device.accounts, device.gate)
    assert search.open("ana", "kit", "f").lesson.films[0].pauses == ()
    assert search.media("ana", "kit", "1.0.0", "media/f.webm") == b"film"
    device.close()


def test_what_the_organisation_forbids_is_not_found_and_not_read(device, search):
    device.shelf.renew(
        [Loaded(CARE), Loaded(SHOP)],
        Rules((Rule(pack="care", kind=Kind.MODULE, id="m", verb=Verb.FORBID, because="Not here."),)),
        {},
    )
    assert ids(search.find("ana", "gloves ")) == ["till"]
    with pytest.raises(Refusal):
        search.open("ana", "care", "wash")


def test_a_pack_that_is_gone_is_not_found_before_the_index_knows(device, search):
    device.shelf.renew([Loaded(SHOP)], Rules(), {})
    found = search.find("ana", "gloves ")
    assert (ids(found), found.building) == (["till"], True)


def test_without_an_index_nothing_is_found_and_it_is_said(device):
    search = Search(device.home, device.shelf, device.accounts, device.gate)
    assert (search.find("ana", "gloves").hits, search.find("ana", "gloves").building) == ((), True)
    search.close()


def test_a_damaged_index_costs_nobody_their_page(device, search):
    search.close()
    device.home.search.write_bytes(b"\xff" * 50_000)
    for _ in range(2):
        found = search.find("ana", "gloves")
        assert (found.hits, found.building) == ((), True)
    search.close()
    assert keep_up(device.home, device.shelf.files())
    assert ids(search.find("ana", "gloves "))


def test_everybody_may_look(device, search):
    device.accounts.sign_out()
    assert ids(search.look("till ", "en")) == ["till"]
    with pytest.raises(Refusal):
        search.find("ana", "till")


def test_the_shelf_says_which_files_are_the_newest():
    newer = pack_of(lesson("gloves", "Gloves"), id="care", version="1.10.0")
    shelf = Shelf([Loaded(CARE), Loaded(newer), Loaded(SHOP)])
    assert [each.pack.manifest.version for each in shelf.files()] == ["1.10.0", "1.0.0"]


def test_documents_are_found_by_what_they_say(tmp_path):
    paper = Document(
        id="d", title="The fire plan", about="Where to go.", author="Us", licence="CC0-1.0", body="# Alarm"
    )
    pack = replace(pack_of(lesson("x", "Other")), documents=(paper,))
    device = Device(tmp_path, pack)
    keep_up(device.home, device.shelf.files())
    search = Search(device.home, device.shelf, device.accounts, device.gate)
    hits = search.look("alarm ", "en").hits
    assert [(hit.kind, hit.id, hit.title, hit.why.text) for hit in hits] == [
        ("document", "d", "The fire plan", "Alarm.")
    ]
    search.close()
    device.close()
