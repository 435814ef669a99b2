# SPDX-License-Identifier: Apache-2.0
"""What must hold in role profiles, programmes, micro-credentials, coach cards, huddle sheets, documents and surveys.

The same for a source folder and for every built file that is opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from content_packs.findings import Param, Report, Where
from content_packs.item_checks import Flaw
from content_packs.localise_aids import FOLDERS
from content_packs.markdown import flaws, media_paths
from content_packs.media import ending
from content_packs.model import Aid, CoachCard, Credential, Document, Huddle, Pack, Programme, RoleProfile, Survey
from content_packs.names import ID
from content_packs.survey_checks import survey_flaws

MOST_MICROLEARNS = 60
"""A year of one a week, or half a year of two, and some weeks to spare."""
MOST_NEEDS = 60
MOST_CRITERIA = 12
LEVELS = (2, 5)
QUESTIONS = 5
MOST_QUESTIONS = 10
_HTTPS = re.compile(r"https://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#][!-~]*)?")
"""An address in ASCII, as people copy it: what could pass for another name is not shown as a link."""
MOST_LINK = 300

Refers = Callable[[str, int, tuple[str | int, ...], str, str], bool]
"""Reports a name that leads nowhere: part, its number, the keys in it, what is meant, the name."""


def check_aids(pack: Pack, where: Where, report: Report, refers: Refers, *, thorough: bool = True) -> None:
    """Report everything that does not hold. Markdown is read again when `thorough`."""
    for part, number, found in _everything(pack):
        for flaw in aid_flaws(found, thorough=thorough):
            report.add(flaw.code, where(part, number, *flaw.keys), **flaw.params)
        for keys, target, name in references(found, thorough=thorough):
            refers(part, number, keys, target, name)
    for field, (part, _) in FOLDERS.items():
        entries: tuple[Aid, ...] = getattr(pack, field)
        seen: dict[str, int] = {}
        for number, entry in enumerate(entries):
            if not ID.fullmatch(entry.id):
                report.add("id-bad", where(part, number, "id"), id=entry.id[:80])
            if seen.setdefault(entry.id, number) != number:
                first = where(part, seen[entry.id], "id")
                report.add("id-duplicate", where(part, number, "id"), part=part, id=entry.id[:80], first=first)
    for number, profile in enumerate(pack.role_profiles):
        if profile.next:
            refers("role", number, ("next",), "role", profile.next)
    _circle(pack, where, report)
    _order(pack, where, report)


def _everything(pack: Pack) -> Iterator[tuple[str, int, Aid]]:
    """Each of them with its part and its number in that; of other languages the documents, which may differ."""
    for field, (part, _) in FOLDERS.items():
        for number, entry in enumerate(getattr(pack, field)):
            yield part, number, entry
    for variant in pack.variants:
        for number, document in enumerate(variant.documents):
            yield f"locale/{variant.language}/document", number, document


def references(entry: Aid, *, thorough: bool = True) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """What it refers to: the keys that lead there, the part of the pack, the id."""
    match entry:
        case RoleProfile():
            for place, need in enumerate(entry.needs):
                yield ("needs", place, "competency"), "competency", need.competency
        case Programme():
            yield from _listed("microlearns", "competency", entry.microlearns)
        case Document():
            if entry.file:
                yield ("file",), "media", entry.file
            for name in sorted(media_paths(entry.body)) if thorough and entry.body else ():
                yield ("body",), "media", name
        case Survey():
            yield from _listed("ratings", "rating", entry.ratings)
        case _:
            yield from _listed("competencies", "competency", entry.competencies)


def _listed(field: str, target: str, names: tuple[str, ...]) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    for place, name in enumerate(names):
        yield (field, place), target, name


def aid_flaws(entry: Aid, *, thorough: bool = True) -> Iterator[Flaw]:  # noqa: C901 - one for each kind
    """Everything that is wrong within one of them."""
    if not entry.title.strip():
        yield Flaw("text-empty", ("title",), {"field": "title"})
    match entry:
        case RoleProfile():
            yield from _size(entry, "needs", MOST_NEEDS)
            yield from _twice("needs", tuple(need.competency for need in entry.needs))
        case Programme():
            yield from _size(entry, "microlearns", MOST_MICROLEARNS)
            yield from _twice("microlearns", entry.microlearns)
            if not 1 <= entry.per_week <= MOST_MICROLEARNS:
                yield Flaw("field-range", ("per_week",), {"field": "per_week", "low": 1, "high": MOST_MICROLEARNS})
        case Credential():
            yield from _credential(entry)
        case CoachCard():
            for field in ("watch", "ask", "say"):
                yield from _texts(entry, field)
        case Huddle():
            yield from _huddle(entry)
        case Document():
            yield from _document(entry, thorough)
        case Survey():
            yield from survey_flaws(entry)
    if isinstance(entry, Credential | CoachCard | Huddle):
        yield from _texts(entry, "competencies")


def _credential(entry: Credential) -> Iterator[Flaw]:
    low, high = LEVELS
    levels = len(entry.scale)
    if not low <= levels <= high:
        yield Flaw("scale-count", ("scale",), {"count": levels, "low": low, "high": high})
    if not 1 <= entry.passing <= max(1, levels):
        yield Flaw("field-range", ("passing",), {"field": "passing", "low": 1, "high": max(1, levels)})
    yield from _size(entry, "criteria", MOST_CRITERIA)
    yield from _texts(entry, "evidence")
    for number, criterion in enumerate(entry.criteria):
        if len(criterion.says) != levels:
            params: dict[str, Param] = {"count": len(criterion.says), "levels": levels}
            yield Flaw("credential-says", ("criteria", number, "says"), params)
        if not criterion.text.strip() or not all(words.strip() for words in criterion.says):
            yield Flaw("text-empty", ("criteria", number), {"field": "says"})


def _huddle(entry: Huddle) -> Iterator[Flaw]:
    if not 1 <= entry.minutes <= 60:
        yield Flaw("field-range", ("minutes",), {"field": "minutes", "low": 1, "high": 60})
    if not entry.talk.strip():
        yield Flaw("text-empty", ("talk",), {"field": "talk"})
    yield from _size(entry, "questions", MOST_QUESTIONS)
    if entry.questions and len(entry.questions) != QUESTIONS:
        yield Flaw("huddle-questions", ("questions",), {"count": len(entry.questions), "wanted": QUESTIONS})
    for number, question in enumerate(entry.questions):
        for field in ("text", "listen_for"):
            if not getattr(question, field).strip():
                yield Flaw("text-empty", ("questions", number, field), {"field": field})


def _document(entry: Document, thorough: bool) -> Iterator[Flaw]:
    if not (entry.body.strip() or entry.file or entry.link):
        yield Flaw("document-empty", (), {"id": entry.id})
    if entry.file and ending(entry.file) != "pdf":
        yield Flaw("media-type", ("file",), {"file": entry.file[:120], "allowed": "pdf"})
    if entry.link and (len(entry.link) > MOST_LINK or not _HTTPS.fullmatch(entry.link)):
        yield Flaw("document-link", ("link",), {"link": entry.link[:120]})
    if thorough and entry.body:
        for flaw in flaws(entry.body):
            if flaw.code != "link-dropped":
                yield Flaw(flaw.code, ("body",), {"what": flaw.what})


def _size(entry: Aid, field: str, most: int) -> Iterator[Flaw]:
    count = len(getattr(entry, field))
    if not 1 <= count <= most:
        yield Flaw("aid-count", (field,), {"field": field, "count": count, "most": most})


def _texts(entry: Aid, field: str) -> Iterator[Flaw]:
    values: tuple[str, ...] = getattr(entry, field)
    if not values or not all(value.strip() for value in values):
        yield Flaw("text-empty", (field,), {"field": field})


def _twice(field: str, names: tuple[str, ...]) -> Iterator[Flaw]:
    for place, name in enumerate(names):
        if name in names[:place]:
            yield Flaw("aid-twice", (field, place), {"id": name[:80]})


def _circle(pack: Pack, where: Where, report: Report) -> None:
    """A way of roles that comes back to where it began."""
    onward = {profile.id: profile.next for profile in pack.role_profiles}
    for number, profile in enumerate(pack.role_profiles):
        seen, role = [profile.id], profile.next
        while role and role in onward and role not in seen:
            seen.append(role)
            role = onward[role]
        if role == profile.id:
            report.add("role-circle", where("role", number, "next"), circle=" → ".join((*seen, role)))
            return  # one finding for each role of the circle would say the same


def _order(pack: Pack, where: Where, report: Report) -> None:
    """A microlearn that comes before one that it needs: a programme with it could not be launched."""
    requires = {competency.id: competency.requires for competency in pack.competencies}
    for number, programme in enumerate(pack.programmes):
        places = {name: place for place, name in reversed(list(enumerate(programme.microlearns)))}
        for name, place in places.items():
            late = [needed for needed in _all_before(requires, name) if places.get(needed, -1) > place]
            if late:
                params = {"id": name[:80], "needed": late[0][:80]}
                report.add("programme-order", where("programme", number, "microlearns", place), **params)


def _all_before(requires: dict[str, tuple[str, ...]], name: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    waiting = list(requires.get(name, ()))
    while waiting:
        needed = waiting.pop()
        if needed not in found and needed != name:
            found[needed] = None
            waiting += requires.get(needed, ())
    return tuple(found)
