# SPDX-License-Identifier: Apache-2.0
"""Makes a pack of a draft: which version it becomes, and the file of it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec

from app.authoring import told
from app.authoring.drafts import Session
from app.errors import Refusal
from content_packs.archive import build
from content_packs.library import PackLibrary, version_key
from content_packs.proof import Tell, part, untold

FIRST = "1.0.0"
_CHECKED, _BUILT = 0.5, 0.8
"""What the checks take of publishing, and what is over once the file is built."""


class Published(msgspec.Struct, frozen=True):
    """What was published: the title, the version, and the name of the file on a stick."""

    title: str
    version: str
    file: str = ""


def install(session: Session, library: PackLibrary, tell: Tell = untold) -> Published:
    """Install a draft as a pack. Raises Refusal: "draft_unready", "nothing_new", "draft_changed"; OSError."""
    _check(session, part(tell, 0, _CHECKED))
    version, before = _next(session, library, again=False), session.document["pack"].get("version", FIRST)
    with tempfile.TemporaryDirectory(prefix="stepwell-microlearn-") as folder:
        try:
            _stamp(session, version)
            built = build(session.folder, Path(folder), part(tell, _CHECKED, _BUILT))
            library.install(built, part(tell, _BUILT, 1))
        except BaseException:
            _stamp(session, str(before))
            raise
    return _done(session, version)


def hand_out(session: Session, library: PackLibrary, folder: Path, tell: Tell = untold) -> Published:
    """Write the pack of a draft into a folder; what was published and not changed keeps its version.

    Raises Refusal: "draft_unready", "no_folder", "draft_changed"; OSError.
    """
    _check(session, part(tell, 0, _CHECKED))
    if not folder.is_dir():
        raise Refusal("no_folder", folder=str(folder))
    version, before = _next(session, library, again=True), session.document["pack"].get("version", FIRST)
    try:
        _stamp(session, version)
        built = build(session.folder, folder, part(tell, _CHECKED, 1))
    except BaseException:
        _stamp(session, str(before))
        raise
    return _done(session, version, built.name)


def _check(session: Session, tell: Tell) -> None:
    stops = sum(each.stops for each in told.look(session.folder, session.document, tell))
    if stops:
        raise Refusal("draft_unready", count=stops)


def _next(session: Session, library: PackLibrary, *, again: bool) -> str:
    """The version to publish: the first one, the same where nothing was changed since, else the next one."""
    state, here = session.state, library.versions(session.state.id)
    known = {*state.versions, *here}
    if not known:
        return FIRST
    newest = max(known, key=version_key)
    if state.versions[-1:] == (newest,) and state.published == state.changes:
        if not again and newest in here:
            raise Refusal("nothing_new", version=newest)
        return newest
    first, second, _ = (int(part) for part in newest.split("."))
    return f"{first}.{second + 1}.0"


def _stamp(session: Session, version: str) -> None:
    """Write the version into the draft; undo does not bring an older one back."""
    pack = session.document["pack"] | {"version": version}
    session.restamp(session.document | {"pack": pack})


def _done(session: Session, version: str, file: str = "") -> Published:
    state = session.state
    versions = (*(v for v in state.versions if v != version), version)
    session.note(versions=versions, published=state.changes, checked=state.changes)
    return Published(str(session.document["pack"]["title"]), version, file)
