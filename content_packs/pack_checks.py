# SPDX-License-Identifier: Apache-2.0
"""What must hold between the parts of a pack: ids, references, prerequisites, modules.

The same rules are put to a source folder, where they name file and line, and to every built file that is opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from content_packs.aid_checks import check_aids
from content_packs.calibration import check_calibration
from content_packs.checklist_checks import unsafe
from content_packs.findings import Report, Where
from content_packs.item_checks import item_flaws, likert_flaws
from content_packs.lesson_checks import check_lessons
from content_packs.media import is_media_name
from content_packs.misconceptions import check_misconceptions
from content_packs.model import FORMAT_VERSION, Pack
from content_packs.names import ID, LANGUAGE, VERSION
from content_packs.practice_checks import Practice, practice_flaws, references
from content_packs.rename_checks import check_renames
from content_packs.variant_checks import check_groups

BASE = re.compile(r"https?://[^\s/?#\\\"<>^`{|}]+(?:/[^\s?#\\\"<>^`{|}]*)?")


class Dropped:
    """The objects that had errors of their own and are not in the pack: what follows from that is no second error."""

    def __init__(self) -> None:
        self._ids: dict[str, set[str]] = {}

    def add(self, part: str, name: str | None = None) -> None:
        """Note an object that was left out; without a name, that there may be any number of them."""
        self._ids.setdefault(part, set()).add(name or "*")

    def any(self, part: str) -> bool:
        """True when an object of this part was left out."""
        return part in self._ids

    def covers(self, part: str, name: str) -> bool:
        """True when the object of this name may be one that was left out."""
        return not {name, "*"}.isdisjoint(self._ids.get(part, ()))


def check_pack(
    pack: Pack, where: Where, report: Report, dropped: Dropped | None = None, *, thorough: bool = True
) -> None:
    """Report everything that does not hold between and within the parts of `pack`.

    `thorough` looks at many draws of each question with drawn numbers, and for the terms in each lesson. That takes
    longer than all the rest, so it is for a pack that is built, checked or installed, and not for each start.
    """
    _Checks(pack, where, report, dropped or Dropped(), thorough).run()


class _Checks:
    def __init__(self, pack: Pack, where: Where, report: Report, dropped: Dropped, thorough: bool) -> None:
        self._pack = pack
        self._where = where
        self._report = report
        self._dropped = dropped
        self._thorough = thorough
        self._known = {
            "competency": {competency.id for competency in pack.competencies},
            "lesson": {lesson.id for lesson in pack.lessons},
            "media": {asset.path for asset in pack.assets},
            "module": {module.id for module in pack.modules},
            "item": {entry.id for entry in (*pack.items, *pack.refused)},
            "story": {story.id for story in pack.stories},
            "example": {example.id for example in pack.examples},
            "term": {term.id for term in pack.glossary},
            "role": {profile.id for profile in pack.role_profiles},
            "rating": {rating.id for rating in pack.ratings},
        }
        self._astray = {"item"} if pack.refused else set()

    def run(self) -> None:
        if not self._dropped.any("pack"):
            self._manifest()
        self._ids("competency", [c.id for c in self._pack.competencies])
        self._ids("module", [m.id for m in self._pack.modules])
        self._ids("lesson", [lesson.id for lesson in self._pack.lessons])
        self._ids("item", [i.id for i in self._pack.items])
        self._ids("asset", [a.path for a in self._pack.assets])
        self._ids("story", [story.id for story in self._pack.stories])
        self._ids("example", [example.id for example in self._pack.examples])
        self._ids("cycle", [cycle.id for cycle in self._pack.cycles])
        self._ids("checklist", [checklist.id for checklist in self._pack.checklists])
        check_renames(self._pack, self._numbers, self._where, self._report)
        self._competency_references()
        self._modules()
        self._items()
        self._practice()
        check_aids(self._pack, self._where, self._report, self._refers, thorough=self._thorough)
        self._misconceptions()
        self._ratings()
        check_lessons(self._pack, self._where, self._report, self._refers, thorough=self._thorough)
        self._calibration()
        self._coverage()

    def _manifest(self) -> None:
        manifest = self._pack.manifest
        for key, value, pattern, code in (
            ("id", manifest.id, ID, "id-bad"),
            ("version", manifest.version, VERSION, "version-bad"),
            ("language", manifest.language, LANGUAGE, "language-bad"),
            ("base", manifest.base, BASE, "base-bad"),
        ):
            if not pattern.fullmatch(value):
                self._report.add(code, self._where("pack", 0, key), **{key: value[:80]})
        if not 1 <= manifest.format <= FORMAT_VERSION:
            where = self._where("pack", 0, "format")
            self._report.add("format-newer", where, format=manifest.format, known=FORMAT_VERSION)

    def _ids(self, part: str, ids: list[str]) -> None:
        first: dict[str, int] = {}
        key = "path" if part == "asset" else "id"
        for number, name in enumerate(ids):
            if part == "asset":
                if not is_media_name(name):
                    self._report.add("media-name", self._where(part, number, key), file=name[:120])
            elif not ID.fullmatch(name):
                self._report.add("id-bad", self._where(part, number, key), id=name[:80])
            earlier = first.setdefault(name, number)
            if earlier != number:
                place = self._where(part, earlier, key)
                self._report.add("id-duplicate", self._where(part, number, key), part=part, id=name[:80], first=place)

    def _numbers(self, part: str) -> dict[str, int]:
        """The ids of a part, with the places of the things that have them; what is left out here counts, too."""
        from content_packs.checks.texts import objects  # noqa: PLC0415 - with it come all checks of words

        found = {str(getattr(each, "id", "")): number for number, each in enumerate(objects(self._pack, part))}
        return {**{each.id: 0 for each in self._pack.refused if part == "item"}, **found}

    def _refers(self, part: str, number: int, keys: tuple[str | int, ...], target: str, name: str) -> bool:
        if name in self._known[target]:
            return True
        if not self._dropped.covers(target, name):
            self._astray.add(part)
            self._report.add("reference-unknown", self._where(part, number, *keys), part=target, id=name[:120])
        return False

    def _competency_references(self) -> None:
        for number, competency in enumerate(self._pack.competencies):
            for place, name in enumerate(competency.requires):
                self._refers("competency", number, ("requires", place), "competency", name)
        requires = {c.id: c.requires for c in self._pack.competencies}
        numbers = {c.id: number for number, c in enumerate(self._pack.competencies)}
        for circle in circles(requires):
            where = self._where("competency", numbers[circle[0]], "requires")
            self._report.add("prerequisite-circle", where, circle=" → ".join((*circle, circle[0])))

    def _modules(self) -> None:
        home: dict[str, tuple[int, int]] = {}
        for number, module in enumerate(self._pack.modules):
            for place, name in enumerate(module.competencies):
                if not self._refers("module", number, ("competencies", place), "competency", name):
                    continue
                if name in home:
                    other, at = home[name]
                    first = self._where("module", other, "competencies", at)
                    where = self._where("module", number, "competencies", place)
                    self._report.add("competency-two-modules", where, id=name, first=first)
                else:
                    home[name] = (number, place)
        if self._dropped.any("module"):
            return
        for number, competency in enumerate(self._pack.competencies):
            if competency.id not in home:
                self._report.add("competency-no-module", self._where("competency", number, "id"), id=competency.id)

    def _items(self) -> None:
        for number, item in enumerate(self._pack.items):
            for flaw in item_flaws(item, thorough=self._thorough):
                self._report.add(flaw.code, self._where("item", number, *flaw.keys), **flaw.params)
            for target in ("competency", "lesson", "media"):
                name = getattr(item, target)
                if name or target == "competency":
                    self._refers("item", number, (target,), target, name)
        for number, lesson in enumerate(self._pack.lessons):
            self._refers("lesson", number, ("competency",), "competency", lesson.competency)

    def _practice(self) -> None:
        entries: list[tuple[str, int, Practice]] = []
        entries += [("story", number, story) for number, story in enumerate(self._pack.stories)]
        entries += [("example", number, example) for number, example in enumerate(self._pack.examples)]
        entries += [("cycle", number, each) for number, each in enumerate(self._pack.cycles)]
        entries += [("checklist", number, each) for number, each in enumerate(self._pack.checklists)]
        for part, number, entry in entries:
            for flaw in practice_flaws(entry):
                self._report.add(flaw.code, self._where(part, number, *flaw.keys), **flaw.params)
            for keys, target, name in references(entry):
                self._refers(part, number, keys, target, name)
        critical = {each.id for each in self._pack.competencies if each.safety_critical}
        for number, checklist in enumerate(self._pack.checklists):
            for flaw in unsafe(checklist, critical):
                self._report.add(flaw.code, self._where("checklist", number, *flaw.keys), **flaw.params)

    def _misconceptions(self) -> None:
        all_items = not self._dropped.any("item") and not self._pack.refused
        all_lessons = not self._dropped.any("lesson")
        check_misconceptions(self._pack, self._where, self._report, all_items=all_items, all_lessons=all_lessons)
        check_groups(self._pack, self._where, self._report, all_items=all_items)

    def _ratings(self) -> None:
        ids = {item.id for item in self._pack.items}
        self._ids("rating", [rating.id for rating in self._pack.ratings])
        for number, rating in enumerate(self._pack.ratings):
            for flaw in likert_flaws(rating):
                self._report.add(flaw.code, self._where("rating", number, *flaw.keys), **flaw.params)
            if rating.id in ids:
                place = self._where("item", [item.id for item in self._pack.items].index(rating.id), "id")
                where = self._where("rating", number, "id")
                self._report.add("id-duplicate", where, part="item", id=rating.id[:80], first=place)

    def _calibration(self) -> None:
        for number, entry in enumerate(self._pack.calibration):
            self._refers("calibration", number, ("item",), "item", entry.item)
        check_calibration(self._pack.calibration, self._where, self._report)

    def _coverage(self) -> None:
        taught = {lesson.competency for lesson in self._pack.lessons if not lesson.misconception}
        for number, competency in enumerate(self._pack.competencies):
            where = self._where("competency", number, "id")
            if competency.id not in taught and not self._left_out("lesson"):
                self._report.add("competency-no-lesson", where, id=competency.id)

    def _left_out(self, part: str) -> bool:
        return self._dropped.any(part) or part in self._astray


def circles(requires: Mapping[str, Iterable[str]]) -> list[tuple[str, ...]]:
    """The circles in a "needs first" graph, one for each knot of it, each as the ids along it.

    Walks without recursion, so that a chain of thousands is no trouble.

    >>> circles({"a": ["b"], "b": ["a"], "c": ["a"]})
    [('a', 'b')]
    """
    state: dict[str, int] = {}
    found = []
    for start in requires:
        trail: list[str] = []
        stack = [(start, iter(requires[start]))] if start not in state else []
        if stack:
            state[start] = 1
            trail.append(start)
        while stack:
            for following in stack[-1][1]:
                if state.get(following) == 1:
                    found.append(tuple(trail[trail.index(following) :]))
                elif following not in state and following in requires:
                    state[following] = 1
                    trail.append(following)
                    stack.append((following, iter(requires[following])))
                    break
            else:
                stack.pop()
                state[trail.pop()] = 2
    return found
