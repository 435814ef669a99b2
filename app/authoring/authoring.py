# SPDX-License-Identifier: Apache-2.0
"""Making microlearns: what whoever has Right.AUTHOR can ask for, on the writer's thread.

A draft is its author's; whoever may make microlearns at the same site can open it too. What is published is a pack of
its own, whose name begins with `app.shelf.SITE`; people find it on Today beside their path. A new version keeps the
names of goal and questions, so nobody begins again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from app.audit import Audit
from app.authoring import fields, publishing, told
from app.authoring.bringing import Brought, bring_in
from app.authoring.document import LICENCE, new_document
from app.authoring.drafts import Change, Drafts, Session
from app.authoring.fields import Field
from app.authoring.publishing import Published
from app.authoring.states import State
from app.authoring.tables import Json
from app.authoring.told import Told
from app.authoring.views import DraftView, Part, draft_view
from app.clock import Clock, NewId
from app.errors import Refusal
from app.long_work import Tell, untold
from app.rights import Actor, ActorKind, Gate, Right
from app.shelf import SITE
from content_packs import media
from content_packs.fields import without_unseen
from content_packs.library import PackLibrary
from content_packs.model import Pack
from content_packs.source import read_source

AUTHOR = "Our own team"
BASE = "https://packs.stepwell.example/"


class DraftCard(msgspec.Struct, frozen=True, kw_only=True):
    """A draft in the list. `owner` is the opaque id of who began it, `mine` says whether that is whoever looks."""

    id: str
    title: str
    owner: str
    mine: bool
    changed_ms: int
    version: str


class Authoring:
    """Needs Right.AUTHOR for everything; raises Refusal("no_such_draft") for a draft of another site, and StoreFailed.

    Every change is on the disk when its call returns. Raises Refusal("draft_changed") where somebody changed the files
    of the draft outside of the program meanwhile, Refusal("draft_broken") where they cannot be read.
    """

    def __init__(
        self,
        root: Path,
        *,
        gate: Gate,
        audit: Audit,
        clock: Clock,
        new_id: NewId,
        library: PackLibrary,
        renew: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts. `renew` puts what was installed in use."""
        self._drafts = Drafts(root)
        self._gate = gate
        self._audit = audit
        self._clock = clock
        self._new_id = new_id
        self._library = library
        self._renew = renew

    def here(self) -> bool:
        """Say whether whoever acts may make microlearns; for what a screen offers."""
        return self._gate.may(Right.AUTHOR)

    def drafts(self) -> tuple[DraftCard, ...]:
        """Return the drafts of one's site, one's own first, then the one changed last first."""
        actor = self._gate.need(Right.AUTHOR)
        found = [self._card(state, actor) for state in self._drafts.all() if _may(actor, state)]
        return tuple(sorted(found, key=lambda card: not card.mine))

    def begin(self, language: str = "en") -> str:
        """Begin a microlearn and return its name."""
        actor = self._gate.need(Right.AUTHOR)
        draft, now = SITE + self._new_id().replace("-", "")[:10], self._clock.now_ms()
        state = State(id=draft, owner=actor.id, site=actor.site, begun_ms=now, changed_ms=now)
        self._drafts.create(state, new_document(draft, BASE + draft, language, AUTHOR))
        self._audit.note(actor, "draft_begun", draft=draft)
        return draft

    def open(self, id: str) -> DraftView:
        """Return a draft to work on, as it is on the disk."""
        actor, session = self._session(id)
        if session.texts_changed():
            session = self._drafts.session(id, actor.id, anew=True)
        return self._view(session)

    def change(self, id: str, field: Field, value: str | int | bool) -> DraftView:
        """Put another value into a field of the forms. Raises Refusal("no_such_field")."""
        clean = without_unseen(value) if isinstance(value, str) else value
        return self._apply(id, lambda document: fields.changed(document, field, clean))

    def restructure(self, id: str, what: str, field: Field = ()) -> DraftView:
        """Add or take away: "question" with its kind, "no-question", "row", "no-row", "story", "no-story", "no-file".

        `field` says where, as in `app.authoring.fields`. Raises Refusal("no_such_field").
        """
        self._session(id)
        new = f"q-{self._new_id().replace('-', '')[:8]}"
        focus: Field = ("question", new, "stem") if what == "question" else ()
        match what, field:
            case "question", (str() as kind,):
                change: Change = partial(fields.added_question, id=new, kind=kind)
            case "no-question", (str() as name,):
                change = partial(fields.without_question, id=name)
            case "row", (str() as name, str() as part):
                change = partial(fields.row_added, id=name, part=part)
            case "no-row", (str() as name, str() as part, int() as place):
                change = partial(fields.row_removed, id=name, part=part, place=place)
            case "story", ():
                change = fields.with_story
            case "no-story", ():
                change = fields.without_story
            case "no-file", (str() as path,):
                change = partial(fields.without_file, path=path)
            case _:
                raise Refusal("no_such_field")
        return msgspec.structs.replace(self._apply(id, change), focus=focus)

    def attach(self, id: str, data: bytes, ending: str, alt: str) -> DraftView:
        """Take a picture into the lesson, or a sound as its narration. `alt` says what a picture shows.

        Raises Refusal: "media_not_fitting", "media_too_large", "alt_missing".
        """
        _, session = self._session(id)
        sound = ending in media.SOUNDS
        if not (sound or ending in media.PICTURES - {"svg"}) or not media.looks_like(f"media/x.{ending}", data):
            raise Refusal("media_not_fitting", ending=ending)
        if len(data) > media.MAX_MEDIA_BYTES:
            raise Refusal("media_too_large", limit=media.MAX_MEDIA_BYTES)
        if not sound and not alt.strip():
            raise Refusal("alt_missing")
        path = f"media/{'told' if sound else 'picture'}-{hashlib.sha256(data).hexdigest()[:12]}.{ending}"
        session.put_file(path, data)
        words = alt.strip() or "The lesson, read out"

        def take(document: Json) -> Json:
            new = fields.with_picture(document, path, words, AUTHOR, LICENCE, show=not sound)
            return fields.changed(new, ("narration",), path) if sound else new

        return self._apply(id, take)

    def bring_in(self, id: str, file: Path) -> Brought:
        """Take in the questions of a file and return what became of each. Raises CannotImport."""
        _, session = self._session(id)
        document, brought = bring_in(session, file, AUTHOR)
        self._save(session, document)
        return msgspec.structs.replace(brought, draft=self._view(session))

    def undo(self, id: str) -> DraftView:
        """Take back the last change, if there is one."""
        _, session = self._session(id)
        session.undo(self._clock.now_ms())
        return self._view(session)

    def redo(self, id: str) -> DraftView:
        """Do again what was taken back."""
        _, session = self._session(id)
        session.redo(self._clock.now_ms())
        return self._view(session)

    def look(self, id: str) -> Pack | None:
        """Return the draft as learners would get it; None: it is not whole enough to be shown."""
        _, session = self._session(id)
        pack = read_source(session.folder).pack
        if pack is None or not (pack.items or pack.lessons):
            return None
        session.note(looked=session.state.changes)
        return pack

    def file(self, id: str, path: str) -> bytes:
        """Return a picture or sound of a draft. Raises Refusal("no_such_media")."""
        _, session = self._session(id)
        place = session.folder / path
        if not media.is_media_name(path) or place.is_symlink() or not place.is_file():
            raise Refusal("no_such_media", file=path)
        return place.read_bytes()

    def check(self, id: str, tell: Tell = untold) -> tuple[Told, ...]:
        """Return what the checks say, what keeps it from being published first."""
        _, session = self._session(id)
        found = told.look(session.folder, session.document, tell)
        if not any(each.stops for each in found):
            session.note(checked=session.state.changes)
        return found

    def publish(self, id: str, tell: Tell = untold) -> Published:
        """Install the microlearn on this device, as a new version where there was one; it can be learned at once.

        What `tell` raises ends it with nothing published.

        Raises Refusal("draft_unready", count) while the checks stop it, Refusal("nothing_new").
        """
        actor, session = self._session(id)
        done = publishing.install(session, self._library, tell)
        self._audit.note(actor, "microlearn_published", pack=id, version=done.version)
        self._renew()
        return done

    def to_stick(self, id: str, folder: Path, tell: Tell = untold) -> Published:
        """Write the file of the microlearn into a folder, from which another device installs it.

        What was published here already keeps its version. Raises Refusal: "draft_unready", "no_folder"; OSError.
        """
        actor, session = self._session(id)
        done = publishing.hand_out(session, self._library, folder, tell)
        self._audit.note(actor, "microlearn_handed_out", pack=id, version=done.version)
        return done

    def delete(self, id: str) -> None:
        """Delete a draft. What was published of it stays, and is removed as every pack."""
        actor, session = self._session(id)
        self._audit.note(actor, "draft_deleted", draft=id, owner=session.state.owner)
        self._drafts.delete(id)

    # --- inside

    def _session(self, id: str) -> tuple[Actor, Session]:
        actor = self._gate.need(Right.AUTHOR)
        state = self._drafts.state(id)
        if not _may(actor, state):
            raise Refusal("no_such_draft", draft=id)
        return actor, self._drafts.session(id, actor.id)

    def _apply(self, id: str, change: Change) -> DraftView:
        _, session = self._session(id)
        self._save(session, change(session.document))
        return self._view(session)

    def _save(self, session: Session, document: Json) -> None:
        session.apply(document, self._clock.now_ms())

    def _view(self, session: Session) -> DraftView:
        state = session.state
        done = frozenset(
            part
            for part, at in (
                (Part.LOOK, state.looked),
                (Part.FINDINGS, state.checked),
                (Part.PUBLISH, state.published),
            )
            if at == state.changes
        )
        return draft_view(
            session.document,
            done=done,
            can_undo=bool(session.before),
            can_redo=bool(session.after),
            version=state.versions[-1] if state.versions else "",
            site=state.site,
        )

    def _card(self, state: State, actor: Actor) -> DraftCard:
        try:
            title = str(self._drafts.session(state.id, actor.id).document["pack"].get("title", ""))
        except Refusal:
            title = ""
        return DraftCard(
            id=state.id,
            title=title,
            owner=state.owner,
            mine=state.owner == actor.id,
            changed_ms=state.changed_ms,
            version=state.versions[-1] if state.versions else "",
        )


def _may(actor: Actor, state: State) -> bool:
    return actor.kind is not ActorKind.PERSON or state.owner == actor.id or state.site == actor.site
