# SPDX-License-Identifier: Apache-2.0
"""What places among playlists are kept as, and what they come back to."""

from __future__ import annotations

from app.own.facts import Ref, ThingKind
from app.resuming.left import Spot
from ui.ports import Ports
from ui.window.own_places import OwnPlace
from ui.window.playlist_places import (
    AddToPlaylist,
    AtPlaylist,
    ChangePlaylist,
    DropPlaylist,
    NamePlaylist,
    SavePlaylist,
    SharePlaylist,
    TheirPlaylist,
)

PLAYLIST = "own:playlist"
"""What the kind of such a spot begins with."""
_OF_ONE: dict[str, type[AtPlaylist | AddToPlaylist | ChangePlaylist | SavePlaylist | SharePlaylist | DropPlaylist]] = {
    PLAYLIST: AtPlaylist,
    f"{PLAYLIST}_add": AddToPlaylist,
    f"{PLAYLIST}_change": ChangePlaylist,
    f"{PLAYLIST}_save": SavePlaylist,
    f"{PLAYLIST}_share": SharePlaylist,
    f"{PLAYLIST}_drop": DropPlaylist,
}
_NAMED, _THEIRS = f"{PLAYLIST}_name", f"{PLAYLIST}_theirs"


def playlist_spot(place: OwnPlace) -> Spot | None:
    """Return what a place is kept as; None for one that is none of these."""
    match place:
        case TheirPlaylist(maker, playlist):
            return Spot(kind=_THEIRS, ids={"maker": maker, "playlist": playlist})
        case NamePlaylist(playlist, things):
            ids = {"playlist": playlist}
            if things:
                ids |= {"pack": things[0].pack, "kind": things[0].kind.value, things[0].kind.value: things[0].thing}
            return Spot(kind=_NAMED, ids=ids)
        case _:
            kind = next((kind for kind, of in _OF_ONE.items() if type(place) is of), None)
            return Spot(kind=kind, ids={"playlist": str(getattr(place, "playlist", ""))}) if kind is not None else None


def playlist_place(ports: Ports, learner: str, spot: Spot) -> OwnPlace | None:
    """Return the place that a spot was kept of, None where it is none of these. Raises Refusal where it is gone."""
    ids = spot.ids
    if spot.kind == _THEIRS:
        ports.playlists.theirs(learner, ids["maker"], ids["playlist"])
        return TheirPlaylist(ids["maker"], ids["playlist"])
    if spot.kind == _NAMED and not ids["playlist"]:
        return NamePlaylist(things=_things(ids))
    made = NamePlaylist if spot.kind == _NAMED else _OF_ONE.get(spot.kind)
    if made is None:
        return None
    ports.playlists.open(learner, ids["playlist"])
    return made(ids["playlist"])


def _things(ids: dict[str, str]) -> tuple[Ref, ...]:
    if "kind" not in ids:
        return ()
    return (Ref(pack=ids["pack"], kind=ThingKind(ids["kind"]), thing=ids[ids["kind"]]),)
