# SPDX-License-Identifier: Apache-2.0
"""Playlists without a record: two of one's own, one of a supervisor and one of a colleague, each with what can be."""

from __future__ import annotations

from msgspec.structs import replace

from app.own.facts import Ref, ThingKind
from app.playlists.views import (
    Choice,
    Choices,
    Entry,
    Missing,
    PlaylistCard,
    PlaylistFile,
    PlaylistsView,
    PlaylistView,
)


def ref(kind, thing, pack="care"):
    return Ref(pack=pack, kind=kind, thing=thing)


HANDS = ref(ThingKind.LESSON, "hands")
ENTRIES = (
    Entry(ref=HANDS, title="When to clean your hands", minutes=3, done=True),
    Entry(ref=ref(ThingKind.CYCLE, "a-round"), title="Ask before you help", minutes=12),
    Entry(ref=ref(ThingKind.DOCUMENT, "plan"), title="Way out when there is a fire"),
    Entry(ref=ref(ThingKind.COACH, "watch"), title="Watch the hands", missing=Missing.OTHER_PACK),
    Entry(ref=ref(ThingKind.LESSON, "till", "shop"), missing=Missing.NOT_HERE),
    Entry(ref=ref(ThingKind.MODULE, "old"), title="Old things", missing=Missing.GONE),
)
WEEK = PlaylistCard(id="week", title="My first week", things=6, done=1, minutes=15, shared=True)
EMPTY = PlaylistCard(id="empty", title="For later", things=0, done=0, minutes=0, shared=False)
LEAD = PlaylistCard(
    id="lead", title="Before your first night", things=6, done=1, minutes=15, shared=True, maker="dana", by="Dana",
    leads=True,
)  # fmt: skip
CEM = PlaylistCard(id="cem", title="Hands", things=6, done=1, minutes=15, shared=True, maker="cem", by="Cem")
LISTS = PlaylistsView(mine=(WEEK, EMPTY), team=(LEAD,), colleagues=(CEM,))
ONE = PlaylistView(card=WEEK, entries=ENTRIES, next=ENTRIES[1].ref, source=LEAD, changed=True)
NONE_IN = PlaylistView(card=EMPTY, entries=())
DONE = PlaylistView(card=replace(WEEK, things=1, done=1), entries=ENTRIES[:1])
THEIRS = PlaylistView(card=LEAD, entries=ENTRIES, next=ENTRIES[1].ref)
TAKEN = replace(THEIRS, copies=("week",))
FOUND = Choices(
    card=WEEK,
    found=tuple(
        Choice(ref=each.ref, title=each.title, about="Clean hands", minutes=each.minutes, inside=each.done)
        for each in ENTRIES[:3]
    ),
)


class FakePlaylists:
    """Answers with what a test puts there, and remembers what it was asked. `error` fails the next call."""

    def __init__(self):
        self.calls = []
        self.error = None
        self.shown = LISTS
        self.mine = {"week": ONE, "empty": NONE_IN, "new": NONE_IN}
        self.others = {"lead": THEIRS, "cem": THEIRS}
        self.found = FOUND
        self.file = PlaylistFile(name="stepwell-playlist-week.json", data=b"{}")

    def _note(self, *call):
        self.calls.append(call)
        if self.error is not None:
            error, self.error = self.error, None
            raise error

    def lists(self, learner):
        return self.shown

    def open(self, learner, playlist):
        self._note("open", playlist)
        return self.mine[playlist]

    def theirs(self, learner, maker, playlist):
        return self.others[playlist]

    def choices(self, learner, playlist, text=""):
        self._note("choices", text)
        return replace(self.found, text=text, found=() if text == "zzzz" else self.found.found)

    def make(self, learner, title, things=()):
        self._note("make", title, things)
        return "new"

    def rename(self, learner, playlist, title):
        self._note("rename", playlist, title)

    def add(self, learner, playlist, ref):
        self._note("add", playlist, ref)

    def remove(self, learner, playlist, ref):
        self._note("remove", playlist, ref)

    def move(self, learner, playlist, ref, by):
        self._note("move", playlist, ref, by)

    def share(self, learner, playlist, *, shared):
        self._note("share", playlist, shared)

    def drop(self, learner, playlist):
        self._note("drop", playlist)

    def take(self, learner, maker, playlist):
        self._note("take", maker, playlist)
        return "new"

    def opened(self, learner, ref):
        self._note("opened", ref)

    def export(self, learner, playlist, *, named=False):
        self._note("export", playlist, named)
        return self.file

    def take_in(self, learner, data):
        self._note("take_in", data)
        return "new"
