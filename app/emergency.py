# SPDX-License-Identifier: Apache-2.0
"""What whoever stands before a device may read in an emergency: nobody is signed in, and nothing is recorded.

Rules (docs/adr/0022-what-is-read-without-signing-in.md):

1. Open is what a pack marks with `emergency`, a lesson or a document with a text of its own, and nothing else: not what
   belongs to it, not what it leads to, not another file of the pack. All else is refused as if it were not there.
2. A pack that is for some people only (`for_roles`, `for_sites`) has nothing to read for everybody.
3. The organisation's rules hold: what it forbids is not shown, what it replaces is read in the words that replace it.
4. Where somebody may come to harm stands first (safety-critical competencies), then what a pack teaches earlier:
   choking before the care of somebody who breathes. Documents and all else stand in their own order.
5. The packs are looked at when somebody asks, not before.
6. The number to call is what whoever looks after the device has set. None is made up: a wrong one costs a life.

Example: `emergency = "Choking"` in the lesson `choking-adult` makes an entry "Choking"; who presses it reads the text
of that lesson under that heading.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import msgspec

from app.audit import Audit
from app.emergency_views import DOCUMENT, LESSON, EmergencyCard, EmergencyList
from app.errors import Refusal
from app.reasons import Reason, ReasonCode
from app.record.database import transaction
from app.record.meta import read_note, set_note
from app.rights import Gate, Right
from app.settings.locks import refuse_locked
from app.settings.schema import NUMBER
from app.shelf import PackIndex, Shelf
from app.text import fold_digits
from app.views import LessonView
from content_packs.localise import languages
from content_packs.markdown import media_paths
from content_packs.model import Document, Lesson

if TYPE_CHECKING:
    from sqlite_utils import Database

NOTE: Final = "emergency_number"


class Emergency:
    """What is open on one device, on the writer's thread; implements `ui.ports.EmergencyPort`.

    Everybody may ask; only whoever looks after the device sets the number.
    """

    def __init__(self, database: Database, *, gate: Gate, audit: Audit, shelf: Shelf) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit
        self._shelf = shelf

    def number(self) -> str:
        """Return the number to call; empty: nobody has set one."""
        note = read_note(self._db, NOTE)
        return msgspec.json.decode(note, type=str) if note else ""

    def set_number(self, number: str) -> str:
        """Keep the number to call ("": none) and return it as it is kept: in the digits that are on a telephone.

        Raises Refusal("emergency_number") for what is no number, and those of the gate.
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        refuse_locked(self._db, actor, "emergency.number")
        number = " ".join(fold_digits(number).split())
        if number and not NUMBER.fullmatch(number):
            raise Refusal("emergency_number", number=number[:30])
        with transaction(self._db):
            if number != self.number():
                set_note(self._db, NOTE, msgspec.json.encode(number).decode())
                self._audit.note(actor, "emergency_number_set", database=self._db, number=number)
        return number

    def offered(self, language: str) -> EmergencyList:
        """Return the entries, in this language where a pack has it, and the number."""
        found = [
            (not (isinstance(thing, Lesson) and index.competencies[thing.competency].safety_critical), card)
            for index in self._indexes(language)
            for thing, card in _open(index)
        ]
        found.sort(key=lambda entry: entry[0])
        return EmergencyList(number=self.number(), cards=tuple(card for _, card in found))

    def read(self, pack: str, kind: str, id: str, language: str) -> LessonView:
        """Return one of them, to read and nothing else. Raises Refusal("no_such_lesson") for all that is not open."""
        index, thing = self._found(pack, kind, id, language)
        translated = thing.body != self._found(pack, kind, id, "")[1].body
        return LessonView(
            attempt="",
            lesson=Lesson(id=thing.id, title=thing.emergency, competency="", body=thing.body),
            reason=Reason(ReasonCode.CHOSEN_BY_YOU),
            competency_title="",
            module_title="",
            pack=index.id,
            version=index.version,
            language=language if translated else index.pack.manifest.language,
            glossary=index.pack.glossary,
        )

    def media(self, pack: str, kind: str, id: str, path: str) -> bytes:
        """Return a file that one of them shows. Raises Refusal("no_such_media") for every other file."""
        own = self._found(pack, kind, id, "")[0].pack
        if not any(path in media_paths(self._found(pack, kind, id, each)[1].body) for each in languages(own)):
            raise Refusal("no_such_media", file=path)
        return self._shelf.media(pack, "", path)

    def _indexes(self, language: str) -> Iterator[PackIndex]:
        for pack in self._shelf.ids():
            manifest = self._shelf.index(pack).pack.manifest
            if not (manifest.for_roles or manifest.for_sites):
                yield self._shelf.index(pack, language=language)

    def _found(self, pack: str, kind: str, id: str, language: str) -> tuple[PackIndex, Lesson | Document]:
        for index in self._indexes(language):
            if index.id != pack:
                continue
            for thing, card in _open(index):
                if (card.kind, card.id) == (kind, id):
                    return index, msgspec.structs.replace(thing, emergency=card.title)
        raise Refusal("no_such_lesson", lesson=id)


def _open(index: PackIndex) -> Iterator[tuple[Lesson | Document, EmergencyCard]]:
    """Yield what is open of a pack, as it is read here, with its entry."""
    place = {name: number for number, name in enumerate(c for m in index.pack.modules for c in m.competencies)}
    for lesson in sorted(index.pack.lessons, key=lambda lesson: place.get(lesson.competency, len(place))):
        module = index.module_of.get(lesson.competency)
        read = index.lessons.get(index.taught.shown(lesson.id))
        if lesson.emergency and read is not None and (module is None or index.teaches(module.id)):
            yield read, EmergencyCard(index.id, LESSON, lesson.id, lesson.emergency)
    for document in index.pack.documents:
        if document.emergency and document.body.strip():
            yield document, EmergencyCard(index.id, DOCUMENT, document.id, document.emergency)
