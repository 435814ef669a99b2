# SPDX-License-Identifier: Apache-2.0
"""Playlists of one's own, of colleagues, and how far somebody is in them."""

from __future__ import annotations

from contextlib import closing

import msgspec
import pytest

from app.errors import Refusal
from app.events import Purpose
from app.own.facts import PlaylistKept, Ref, ThingKind
from app.playlists.file import MOST_THINGS
from app.playlists.playlists import Playlists
from app.playlists.views import Missing
from content_packs.model import Renamed
from tests.app.library.library_kit import Place, lesson, stocked
from tests.practice_samples import make_cycle

WHEN, HOW = lesson("when-0"), lesson("how-0")
PLAN = Ref(pack="kit", kind=ThingKind.DOCUMENT, thing="plan")
ROUND = Ref(pack="kit", kind=ThingKind.CYCLE, thing="a-round")
CLEAN = Ref(pack="kit", kind=ThingKind.MODULE, thing="clean")
COACH = Ref(pack="kit", kind=ThingKind.COACH, thing="watch-hands")
AWAY = Ref(pack="shop", kind=ThingKind.LESSON, thing="till")


def pack():
    return msgspec.structs.replace(stocked(), cycles=(make_cycle("clean", "when"),))


class Room(Place):
    """A device with a library and playlists; the command line acts."""

    def __init__(self, folder, *packs, **more):
        super().__init__(folder, *(packs or (pack(),)), **more)
        self.playlists = Playlists(
            self.database,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            library=lambda: self.library,
            new_id=self.new_id,
            recorded=self._tell,
        )


@pytest.fixture
def room(tmp_path):
    with closing(Room(tmp_path, people=("ana", "ben", "cem"))) as made:
        yield made


def refs(view):
    return [entry.ref for entry in view.entries]


def test_a_list_is_made_filled_ordered_renamed_and_dropped(room):
    lists = room.playlists
    made = lists.make("ana", "  First\tweek ", (WHEN,))
    lists.add("ana", made, PLAN)
    lists.add("ana", made, ROUND)
    lists.add("ana", made, WHEN)
    assert refs(lists.open("ana", made)) == [WHEN, PLAN, ROUND]
    lists.move("ana", made, ROUND, -1)
    lists.move("ana", made, WHEN, -1)
    assert refs(lists.open("ana", made)) == [WHEN, ROUND, PLAN]
    lists.remove("ana", made, ROUND)
    lists.rename("ana", made, "My week")
    (card,) = lists.lists("ana").mine
    assert (card.title, card.things, card.shared, card.minutes > 0) == ("My week", 2, False, True)
    events = len(room.events("ana"))
    lists.rename("ana", made, "My week")
    assert len(room.events("ana")) == events
    lists.drop("ana", made)
    assert lists.lists("ana").mine == ()
    with pytest.raises(Refusal, match="no_such_playlist"):
        lists.open("ana", made)


@pytest.mark.parametrize("title", ["", "   ", "x" * 61, "\u200b"])
def test_a_title_is_one_line_of_at_most_sixty_signs(room, title):
    with pytest.raises(Refusal, match="playlist_title"):
        room.playlists.make("ana", title)


def test_how_far_somebody_is_follows_from_what_they_did(room):
    lists = room.playlists
    made = lists.make("ana", "Week", (WHEN, PLAN, ROUND, CLEAN))
    assert [entry.done for entry in lists.open("ana", made).entries] == [False] * 4
    assert lists.open("ana", made).next == WHEN
    lists.opened("ana", WHEN)
    lists.opened("ana", PLAN)
    lists.opened("ana", CLEAN)
    view = lists.open("ana", made)
    assert [entry.done for entry in view.entries] == [True, True, False, False]
    assert (view.next, view.card.done) == (ROUND, 2)
    room.cycles.begin("ana", "a-round")
    for _ in range(4):
        room.cycles.done("ana", "a-round")
    room.finish(room.learning.start("ana", Purpose.MODULE, "clean"))
    view = lists.open("ana", made)
    assert view.entries[2].done
    assert view.entries[3].done is ("clean" in room.record.state("ana").pack("kit").passed)
    ways = [event.fact.way for event in room.events("ana") if hasattr(event.fact, "way")]
    assert ways == ["playlist", "playlist"]


def test_what_cannot_be_opened_stays_and_says_why(room):
    lists = room.playlists
    gone, house = lesson("never"), Ref(pack="", kind=ThingKind.HOUSE, thing="fire-plan")
    data = lists.export("ana", lists.make("ana", "Week")).data
    rows = [{"pack": r.pack, "kind": r.kind.value, "thing": r.thing} for r in (AWAY, gone, house, WHEN)]
    file = msgspec.json.encode({**msgspec.json.decode(data), "things": rows})
    view = lists.open("ana", lists.take_in("ana", file))
    assert [entry.missing for entry in view.entries] == [Missing.NOT_HERE, Missing.GONE, Missing.NOT_HERE, None]
    assert view.next == WHEN
    for ref in (AWAY, gone, house):
        with pytest.raises(Refusal, match="playlist_thing"):
            lists.add("ana", view.card.id, ref)


def test_what_is_for_leaders_is_greyed_for_others(room):
    lists = room.playlists
    made = lists.make("ana", "Lead", (COACH,))
    lists.share("ana", made, shared=True)
    room.accounts.add(id="dee", name="Dee", pack="kit", pin="2580")
    room.gate.leave()
    with room.gate.acting(None):
        room.accounts.sign_in("dee", "2580")
        (entry,) = lists.theirs("dee", "ana", made).entries
    assert entry.missing is Missing.OTHER_PACK
    assert entry.title == "Hands"


def test_a_shared_list_is_seen_taken_and_adapted_and_the_makers_stays(room):
    lists = room.playlists
    made = lists.make("ana", "Week", (WHEN, PLAN))
    assert lists.lists("ben").colleagues == ()
    with pytest.raises(Refusal, match="no_such_playlist"):
        lists.take("ben", "ana", made)
    lists.share("ana", made, shared=True)
    (card,) = lists.lists("ben").colleagues
    assert (card.maker, card.by, card.title, card.things) == ("ana", "Ana", "Week", 2)
    taken = lists.take("ben", "ana", made)
    lists.remove("ben", taken, PLAN)
    lists.add("ben", taken, ROUND)
    assert refs(lists.open("ana", made)) == [WHEN, PLAN]
    view = lists.open("ben", taken)
    assert (refs(view), view.card.shared, view.changed, view.source.by) == ([WHEN, ROUND], False, False, "Ana")
    assert lists.theirs("ben", "ana", made).copies == (taken,)
    room.clock.pass_ms(60_000)
    lists.add("ana", made, HOW)
    assert lists.open("ben", taken).changed
    assert refs(lists.open("ben", taken)) == [WHEN, ROUND]
    lists.drop("ana", made)
    view = lists.open("ben", taken)
    assert (view.source, view.changed, refs(view)) == (None, False, [WHEN, ROUND])


def test_what_leaders_share_comes_first_and_other_sites_see_nothing(room):
    lists = room.playlists
    room.database.execute("UPDATE learner SET role = 'supervisor' WHERE id = 'ana'")
    for who in ("ana", "ben"):
        lists.share(who, lists.make(who, f"Of {who}", (WHEN,)), shared=True)
    view = lists.lists("cem")
    assert [card.by for card in view.team] == ["Ana"]
    assert [card.by for card in view.colleagues] == ["Ben"]
    room.database.execute("UPDATE learner SET site = 'elsewhere' WHERE id = 'ben'")
    assert lists.lists("cem").colleagues == ()
    room.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'ana'")
    assert lists.lists("cem").team == ()


def test_the_library_is_searched_for_what_to_add(room):
    lists = room.playlists
    room.indexed()
    made = lists.make("ana", "Week", (WHEN,))
    every = lists.choices("ana", made)
    assert {CLEAN, PLAN, ROUND, WHEN} <= {each.ref for each in every.found}
    assert [each.ref for each in every.found if each.inside] == [WHEN]
    assert PLAN in [each.ref for each in lists.choices("ana", made, "fire plan").found]
    assert CLEAN in [each.ref for each in lists.choices("ana", made, "module cle").found]
    assert lists.choices("ana", made, "zzzz").found == ()


def test_a_thing_with_another_id_now_is_found_under_it(tmp_path):
    with closing(Room(tmp_path, people=("ana",))) as room:
        made = room.playlists.make("ana", "Week", (WHEN,))
        room.playlists.opened("ana", WHEN)
        now = pack()
        first = next(each for each in now.lessons if each.id == "when-0")
        lessons = tuple(msgspec.structs.replace(e, id="hands-when") if e is first else e for e in now.lessons)
        manifest = msgspec.structs.replace(now.manifest, version="1.1.0")
        renamed = (Renamed(part="lesson", id="hands-when", was=("when-0",)),)
        now = msgspec.structs.replace(now, manifest=manifest, lessons=lessons, renamed=renamed)
        room.close()
        with closing(Room(tmp_path, now, people=())) as again:
            (entry,) = again.playlists.open("ana", made).entries
            assert (entry.ref.thing, entry.missing, entry.done) == ("hands-when", None, True)


def test_only_the_person_themselves_gets_on(room):
    made = room.playlists.make("ana", "Week")
    room.accounts.add(id="dee", name="Dee", pack="kit", pin="2580")
    room.gate.leave()
    with room.gate.acting(None):
        with pytest.raises(Refusal, match="not_signed_in"):
            room.playlists.lists("ana")
        room.accounts.sign_in("dee", "2580")
        for call in (
            lambda: room.playlists.lists("ana"),
            lambda: room.playlists.add("ana", made, WHEN),
            lambda: room.playlists.drop("ana", made),
            lambda: room.playlists.export("ana", made),
        ):
            with pytest.raises(Refusal, match="not_yours"):
                call()


def test_the_list_of_the_goals_survey_is_there(room):
    fact = PlaylistKept(playlist="from-goals", title="For my goals", things=(ROUND,))
    room.record.append("ana", fact)
    assert refs(room.playlists.open("ana", "from-goals")) == [ROUND]


def test_a_list_has_an_end(room):
    many = tuple(lesson(f"l-{number}") for number in range(MOST_THINGS))
    room.record.append("ana", PlaylistKept(playlist="long", title="Long", things=many))
    assert room.playlists.choices("ana", "long").full
    with pytest.raises(Refusal, match="playlist_full"):
        room.playlists.add("ana", "long", WHEN)
