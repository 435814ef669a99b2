# SPDX-License-Identifier: Apache-2.0
"""What comes from elsewhere and claims to be the learner's own: what of it counts."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.own.facts import EvidenceHanded, EvidenceJudged, EvidenceWithdrawn, PlaylistKept, Ref, ThingKind
from app.own.fold import MOST_LISTS, MOST_THINGS, MOST_TITLE, happened
from app.own.state import Own

SAME = {"submission": "s", "pack": "kit", "version": "1", "credential": "hands", "assessor": "sue"}
HANDED = EvidenceHanded(**SAME, parts=1)
EARNED = EvidenceJudged(**SAME, levels=(2,), earned=True)


def after(*facts):
    own = Own()
    for number, fact in enumerate(facts, start=1):
        own = happened(own, fact, number)
    return own


def test_nobody_judges_but_the_person_it_was_handed_to():
    assert after(HANDED, EARNED).submissions.get("s").earned is True
    forged = replace(EARNED, assessor="ana")
    assert after(HANDED, forged).submissions.get("s").earned is None
    not_yet = after(HANDED, replace(EARNED, levels=(1,), earned=False), forged).submissions.get("s")
    assert (not_yet.earned, not_yet.judged_by) == (False, "sue")


def test_withdrawn_on_one_device_and_judged_on_another_the_earlier_counts():
    withdrawn = EvidenceWithdrawn(submission="s", pack="kit", version="1", credential="hands")
    assert after(HANDED, withdrawn, EARNED).submissions.get("s").earned is None
    judged = after(HANDED, EARNED, withdrawn).submissions.get("s")
    assert (judged.earned, judged.withdrawn) == (True, False)


def test_a_playlist_from_elsewhere_has_an_end_and_a_title_of_one_line():
    things = tuple(Ref(pack="kit", kind=ThingKind.LESSON, thing=f"l{n}") for n in range(1000))
    kept = PlaylistKept(playlist="p", title="First\n\u202eweek\x00 " + "x" * 100_000, things=things * 2, shared=True)
    found = after(kept).playlists.get("p")
    assert len(found.things) == MOST_THINGS
    assert found.title.startswith("First week x")
    assert len(found.title) == MOST_TITLE


@pytest.mark.parametrize("title", ["", "\u200b\u202e", " \n "])
def test_one_without_a_title_is_none(title):
    kept = PlaylistKept(playlist="p", title="First week", things=())
    assert after(kept, replace(kept, title=title)).playlists.get("p").title == "First week"


def test_so_many_lists_are_enough():
    kept = [PlaylistKept(playlist=f"p{n}", title="Week", things=()) for n in range(MOST_LISTS + 9)]
    own = after(*kept, replace(kept[0], title="Another week"))
    assert len(own.playlists) == MOST_LISTS
    assert own.playlists.get("p0").title == "Another week"


def test_the_levels_are_of_the_rubric_that_was_looked_at():
    """A pack may become newer between the handing in and the look."""
    assert after(HANDED, replace(EARNED, version="2")).submissions.get("s").version == "2"
