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

FIRST = "1.0.0"


class Published(msgspec.Struct, frozen=True):
    """What was published: the title, the version, and the name of the file on a stick."""

    title: str
    version: str
    file: str = ""


def install(session: Session, library: PackLibrary) -> Published:
    """Install a draft as a pack. Raises Refusal: "draft_unready", "nothing_new", "draft_changed"; OSError."""
    _check(session)
    version, before = _next(session, library, again=False), session.document["pack"].get("version", FIRST)
    with tempfile.TemporaryDirectory(prefix="stepwell-microlearn-") as folder:
        try:
            _stamp(session, version)
            library.install(build(session.folder, Path(folder)))
        except BaseException:
            _stamp(session, str(before))
            raise
    return _done(session, version)


def hand_out(session: Session, library: PackLibrary, folder: Path) -> Published:
    """Write the pack of a draft into a folder; what was published and not changed keeps its version.

    Raises Refusal: "draft_unready", "no_folder", "draft_changed"; OSError.
    """
    _check(session)
    if not folder.is_dir():
        raise Refusal("no_folder", folder=str(folder))
    version = _next(session, library, again=True)
    _stamp(session, version)
    return _done(session, version, build(session.folder, folder).name)


def _check(session: Session) -> None:
    stops = sum(each.stops for each in told.look(session.folder, session.document))
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
