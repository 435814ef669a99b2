# SPDX-License-Identifier: Apache-2.0
"""The packs that learners here can use: looked up by id, version and language, with their curricula, loaded once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Protocol

import msgspec

from app.engine.curriculum import Curriculum
from app.engine.module_help import TWICE
from app.errors import Refusal
from app.organisation import NO_RULES, Rules, Taught, obeying, taught
from app.rights import Role
from content_packs.library import version_key
from content_packs.localise import in_language
from content_packs.model import Competency, Item, Lesson, Manifest, Module, Pack
from content_packs.proof import MediaFile
from content_packs.renames import Names, names_of

SITE = "site-"
"""What the ids of packs begin with that were made at a site: they stand beside everybody's own pack."""


class LoadedPack(Protocol):
    """An opened pack file: its content, the SHA-256 that names it, and its media."""

    @property
    def pack(self) -> Pack: ...
    @property
    def seal(self) -> str: ...
    def media(self, path: str) -> bytes: ...
    def media_file(self, path: str) -> MediaFile: ...


class Learns(Protocol):
    """The part of a person's card that says what they learn from."""

    @property
    def pack(self) -> str: ...
    @property
    def language(self) -> str: ...


class PackIndex(msgspec.Struct, frozen=True):
    """A pack in one language with everything in it found by id."""

    pack: Pack
    items: dict[str, Item]
    lessons: dict[str, Lesson]
    competencies: dict[str, Competency]
    modules: dict[str, Module]
    module_of: dict[str, Module]
    """Competency id to its module."""
    lessons_of: dict[str, tuple[Lesson, ...]]
    """Competency id to the lessons that may be shown, in that order; without those that set a misconception right."""
    explanations: dict[str, Lesson]
    """Misconception id to the lesson that sets it right, where one may be shown."""
    taught: Taught
    """What the organisation's rules leave of the pack, and which rule put a lesson in its place."""

    @property
    def id(self) -> str:
        """The pack's id."""
        return self.pack.manifest.id

    @property
    def version(self) -> str:
        """The pack's version."""
        return self.pack.manifest.version

    def scope(self, module: str) -> tuple[str, ...]:
        """Return the competencies of a module, of the whole pack for an empty id, and none for a module not in it."""
        if not module:
            return tuple(self.competencies)
        found = self.modules.get(module)
        return found.competencies if found else ()

    def teaches(self, module: str) -> bool:
        """Say whether there is such a module and the organisation lets it be taught."""
        return module in self.modules and module not in self.taught.rules.forbidden_modules(self.id)

    def module_title(self, competency: str) -> str:
        """Return the title of a competency's module."""
        found = self.module_of.get(competency)
        return found.title if found else ""

    def lesson_about(self, item: Item) -> str:
        """Return the id of the lesson that explains an item, or an empty text."""
        lessons = self.lessons_of.get(item.competency, ())
        return self.taught.shown(item.lesson) or (lessons[0].id if lessons else "")

    def lesson_after(self, item: Item, misconception: str, times: int) -> str:
        """Return the id of the lesson to offer after an answer, or an empty text.

        It is the explanation of the misconception that was chosen, from the second time on (`times`), else the lesson
        about the item.
        """
        explained = self.explanations.get(misconception) if times >= TWICE else None
        return explained.id if explained else self.lesson_about(item)


def index_pack(pack: Pack, rules: Rules = NO_RULES) -> PackIndex:
    """Return the lookups of `pack` under the organisation's rules."""
    kept = taught(pack, rules)
    return PackIndex(
        pack=pack,
        items={item.id: item for item in pack.items},
        lessons={lesson.id: lesson for lesson in pack.lessons},
        competencies={competency.id: competency for competency in pack.competencies},
        modules={module.id: module for module in pack.modules},
        module_of={competency: module for module in pack.modules for competency in module.competencies},
        lessons_of=dict(kept.lessons_of),
        explanations=dict(kept.explanations),
        taught=kept,
    )


def _narrowed(newest: Pack, older: Pack) -> Pack:
    """Return what can be asked and read of `older`, in terms of the competencies of `newest`."""
    known = {competency.id for competency in newest.competencies}
    return msgspec.structs.replace(
        newest,
        modules=tuple(
            msgspec.structs.replace(module, competencies=tuple(c for c in module.competencies if c in known))
            for module in older.modules
        ),
        lessons=tuple(lesson for lesson in older.lessons if lesson.competency in known),
        items=tuple(item for item in older.items if item.competency in known),
        calibration=older.calibration,
    )


def is_own(manifest: Manifest, role: str) -> bool:
    """Say whether somebody with this role can learn from a pack as their own; one of a site stands beside that."""
    return _has_role(manifest, role) and not manifest.id.startswith(SITE)


def _has_role(manifest: Manifest, role: str) -> bool:
    return role in (manifest.for_roles or (role,))


class Shelf:
    """Holds the loaded packs. Older versions stay, so that an attempt ends on the version that it began with."""

    def __init__(
        self, packs: Iterable[LoadedPack], rules: Rules = NO_RULES, held: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        """Take the packs, the organisation's rules about what of them is asked and shown, and `held`.

        Those are versions that were rolled back from: never the newest while there is another one.
        """
        self._rules = rules
        self._held: dict[str, tuple[str, ...]] = {}
        self._packs: dict[str, dict[str, LoadedPack]] = {}
        self._indexes: dict[tuple[str, str, str], PackIndex] = {}
        self._named: dict[tuple[str, str], tuple[Pack, Pack]] = {}
        """By pack and version: with the ids that things have now, and with those of then beside them."""
        self._curricula: dict[tuple[str, str], Curriculum] = {}
        self._taught: dict[tuple[str, str], Curriculum] = {}
        self.renew(packs, rules, held or {})

    def renew(self, packs: Iterable[LoadedPack], rules: Rules, held: Mapping[str, tuple[str, ...]]) -> None:
        """Hold these from now on. What was folded with the others has to be folded anew: `fingerprint` says whether."""
        self._held = dict(held)
        self._packs = {}
        for loaded in packs:
            manifest = loaded.pack.manifest
            self._packs.setdefault(manifest.id, {})[manifest.version] = loaded
        self._indexes, self._curricula, self._taught, self._named = {}, {}, {}, {}
        self._rules = rules.renamed({pack: self.names(pack) for pack in self._packs})

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the packs, in alphabetical order."""
        return tuple(sorted(self._packs))

    def own(self, role: str = Role.LEARNER) -> tuple[str, ...]:
        """Return the packs that somebody with this role can learn from as their own; those of a site stand beside."""
        return tuple(pack for pack in self.ids() if is_own(self._manifest(pack), role))

    def main(self) -> str:
        """Return the first pack that a learner can learn from as their own; empty: there is none."""
        return next(iter(self.own()), "")

    def of_site(self) -> tuple[str, ...]:
        """Return the ids of the packs that were made at a site."""
        return tuple(pack for pack in self.ids() if pack.startswith(SITE))

    def for_person(self, role: str, site: str) -> tuple[str, ...]:
        """Return those of `of_site` that are for somebody with this role at this site (empty: it has no name)."""
        return tuple(pack for pack in self.of_site() if self._is_for(pack, role, site))

    def _is_for(self, pack: str, role: str, site: str) -> bool:
        manifest = self._manifest(pack)
        return _has_role(manifest, role) and site in (manifest.for_sites or (site,))

    def _manifest(self, pack: str) -> Manifest:
        return self._packs[pack][self.newest(pack)].pack.manifest

    def newest(self, pack: str) -> str:
        """Return the newest version of `pack`. Raises Refusal("no_such_pack")."""
        if not self._packs.get(pack):
            raise Refusal("no_such_pack", pack=pack)
        versions = self._packs[pack]
        return max([v for v in versions if v not in self._held.get(pack, ())] or versions, key=version_key)

    def versions(self, pack: str) -> tuple[str, ...]:
        """Return the versions of a pack that are here, the newest first."""
        return tuple(sorted(self._packs.get(pack, {}), key=version_key, reverse=True))

    def files(self) -> tuple[LoadedPack, ...]:
        """Return the newest version of each pack."""
        return tuple(self._packs[pack][self.newest(pack)] for pack in self.ids())

    def get(self, pack: str, version: str) -> Pack | None:
        """Return one version of a pack, as it was built, or None when it is not here."""
        loaded = self._packs.get(pack, {}).get(version)
        return loaded.pack if loaded else None

    def names(self, pack: str) -> Names:
        """Return what the newest version of a pack called things before. Raises Refusal("no_such_pack")."""
        return names_of(self._packs[pack][self.newest(pack)].pack)

    def either(self, pack: str, version: str) -> Pack | None:
        """Return one version of a pack, or None, with each renamed thing under both its ids, for statements."""
        return self._as_now(pack, version)[1] if self.get(pack, version) is not None else None

    def _as_now(self, pack: str, version: str) -> tuple[Pack, Pack]:
        """Return a version that is here with the ids that the newest one has, alone and beside those of then."""
        if (pack, version) not in self._named:
            content, names = self._packs[pack][version].pack, self.names(pack)
            older = names and version != self.newest(pack)
            self._named[pack, version] = (names.told(content), names.beside(content)) if older else (content, content)
        return self._named[pack, version]

    def of(self, person: Learns) -> PackIndex:
        """Return the pack that somebody learns from, in their language. Raises Refusal("no_such_pack")."""
        return self.index(person.pack, language=person.language)

    def index(self, pack: str, version: str = "", language: str = "") -> PackIndex:
        """Return a pack by id in `language`; the newest version when `version` is empty or gone.

        Raises Refusal("no_such_pack").
        """
        if version not in self._packs.get(pack, {}):
            version = self.newest(pack)
        key = (pack, version, language)
        if key not in self._indexes:
            content = self._as_now(pack, version)[0]
            self._indexes[key] = index_pack(in_language(content, language) if language else content, self._rules)
        return self._indexes[key]

    def curriculum(self, pack: str, version: str = "") -> Curriculum | None:
        """Return the curriculum of the newest version, or None when the pack is not here.

        With an older `version` that is still here: the newest one's competencies with the modules, lessons and items of
        that version, so that a learner model (always the newest's) chooses only what an attempt at that version has.
        """
        key = self._key(pack, version)
        if key and key not in self._curricula:
            self._curricula[key] = Curriculum.from_pack(self._content(*key))
        return self._curricula[key] if key else None

    def taught(self, pack: str, version: str = "") -> Curriculum | None:
        """Return what may be chosen of a pack: as `curriculum`, less what the organisation's rules forbid."""
        key = self._key(pack, version)
        if not key or not self._rules.about(pack):
            return self.curriculum(pack, version)
        if key not in self._taught:
            self._taught[key] = obeying(self._content(*key), self._rules)
        return self._taught[key]

    def _key(self, pack: str, version: str) -> tuple[str, str] | None:
        """Return the pack and the version that stands for this one; None when the pack is not here."""
        if not self._packs.get(pack):
            return None
        return (pack, version if version in self._packs[pack] else self.newest(pack))

    def _content(self, pack: str, version: str) -> Pack:
        """Return what the curriculum of a version that is here is made of."""
        newest = self.newest(pack)
        content = self._packs[pack][newest].pack
        return content if version == newest else _narrowed(content, self._as_now(pack, version)[0])

    def media(self, pack: str, version: str, path: str) -> bytes:
        """Return a media file, verified as it is read. Raises Refusal("no_such_media")."""
        index = self.index(pack, version)
        try:
            return self._packs[index.id][index.version].media(path)
        except KeyError:
            raise Refusal("no_such_media", file=path) from None

    def media_file(self, pack: str, version: str, path: str) -> MediaFile:
        """Return a media file to read from where it lies; it verifies itself. Raises Refusal("no_such_media")."""
        index = self.index(pack, version)
        try:
            return self._packs[index.id][index.version].media_file(path)
        except KeyError:
            raise Refusal("no_such_media", file=path) from None

    def fingerprint(self) -> str:
        """Return a digest of every version of every pack: when it changes, the record is folded anew."""
        lines = [f"{pack} {self._packs[pack][v].seal}" for pack in self.ids() for v in sorted(self._packs[pack])]
        lines += [f"{pack} held {v}" for pack in self.ids() for v in self._held.get(pack, ()) if v in self._packs[pack]]
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
