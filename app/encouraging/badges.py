# SPDX-License-Identifier: Apache-2.0
"""Badges for what was learned: pure functions from a pack, and what is known of a learner, to what they have earned.

Rules:

1. A module: each of its competencies is secure (`LearnerModel.level`), and none of them waits for somebody to watch it
   (`app.observing.needed`); and where the pack has a checklist about one of
   them that can do harm, the last observation with it was signed off.
2. The whole pack: every module that may be taught has its badge, and there are two or more. A programme: each of its
   competencies is secure, and none waits.
3. A wrong idea set right, and still knowing it after a long pause: see `turns`.
4. What was earned and shown stays, also when it fades: that is kept by whoever shows it.

Example: of three modules one is secure throughout, and has no checklist: one badge. Its competency "hands" was set
right on the way: two.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.encouraging.views import Badge, BadgeKind
from app.shelf import PackIndex
from app.state import PackState
from app.views import Level
from content_packs.model import Competency, Module


def earned(index: PackIndex, state: PackState, at_ms: int, unseen: frozenset[str]) -> tuple[Badge, ...]:
    """Return what the learner has earned in a pack by now; modules come in the order of the pack.

    `unseen` are competencies that need somebody to have watched them, where nobody has.
    """
    secure = _secure(index, state, at_ms) - unseen
    modules = tuple(_modules(index, state, secure))
    there = [module for module in index.pack.modules if index.teaches(module.id)]
    whole = len(there) > 1 and len(modules) == len(there)
    title = index.pack.manifest.title
    return (
        *modules,
        *([Badge(kind=BadgeKind.WHOLE, pack=index.id, about="", title=title)] if whole else ()),
        *(
            Badge(kind=BadgeKind.PROGRAMME, pack=index.id, about=joined.programme, title=joined.title)
            for joined in sorted(state.programmes.values(), key=lambda each: each.programme)
            if joined.competencies and secure.issuperset(joined.competencies)
        ),
        *_turned(index, BadgeKind.SET_RIGHT, sorted(state.turns.set_right)),
        *_turned(index, BadgeKind.CAME_BACK, sorted(state.turns.came_back)),
    )


def named(index: PackIndex, key: str) -> Badge | None:
    """Return a badge that was kept under `Badge.key`, with its title of today; None: not of this pack, or gone."""
    _, kind, pack, about = (*key.split(":", 3), "", "", "", "")[:4]
    if pack != index.id or kind not in set(BadgeKind):
        return None
    found: Module | Competency | None = None
    match BadgeKind(kind):
        case BadgeKind.MODULE:
            found = index.modules.get(about)
        case BadgeKind.SET_RIGHT | BadgeKind.CAME_BACK:
            found = index.competencies.get(about)
        case BadgeKind.WHOLE:
            return Badge(kind=BadgeKind.WHOLE, pack=pack, about="", title=index.pack.manifest.title)
        case BadgeKind.PROGRAMME:
            pass  # it is among the person's programmes, with its title, for as long as they have it
    return Badge(kind=BadgeKind(kind), pack=pack, about=about, title=found.title) if found is not None else None


def _secure(index: PackIndex, state: PackState, at_ms: int) -> frozenset[str]:
    model = state.model
    if model is None:
        return frozenset()
    known = model.curriculum.competency_index
    return frozenset(c for c in index.competencies if c in known and model.level(c, at_ms) is Level.SECURE)


def _modules(index: PackIndex, state: PackState, secure: frozenset[str]) -> Iterator[Badge]:
    for module in index.pack.modules:
        if not index.teaches(module.id) or not module.competencies or not secure.issuperset(module.competencies):
            continue
        asked = _watched(index, module)
        seen = [state.observed.last.get(checklist) for checklist in asked]
        if all(each is not None and each.signed_off for each in seen):
            yield Badge(kind=BadgeKind.MODULE, pack=index.id, about=module.id, title=module.title, at_work=bool(asked))


def _watched(index: PackIndex, module: Module) -> tuple[str, ...]:
    """The checklists about what of a module can do harm."""
    harmful = {c for c in module.competencies if index.competencies[c].safety_critical}
    return tuple(each.id for each in index.pack.checklists if harmful.intersection(each.competencies))


def _turned(index: PackIndex, kind: BadgeKind, competencies: list[str]) -> Iterator[Badge]:
    for competency in competencies:
        if competency in index.competencies:
            yield Badge(kind=kind, pack=index.id, about=competency, title=index.competencies[competency].title)
