# SPDX-License-Identifier: Apache-2.0
"""The story or worked example that each learner has open, found in the record again at each call."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from app.errors import Refusal
from app.fold import Fold
from app.practice import screens
from app.practice.facts import PracticeKind
from app.practice.screens import Stand
from app.practice.state import Practised, Run
from app.practice.views import PracticeStep
from app.shelf import PackIndex, Shelf
from app.state import PackState
from app.steps import given
from content_packs.model import Story, WorkedExample

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.events import Fact
    from app.standing import RecordPort

Key: TypeAlias = tuple[PracticeKind, str]


class Of(TypedDict):
    """What all facts of a run share."""

    attempt: str
    pack: str
    version: str
    module: str


class Session:
    """What is open, and where it stands. Everything else is in the record."""

    def __init__(
        self, *, record: RecordPort, fold: Fold, shelf: Shelf, accounts: Accounts, recorded: Callable[[], None]
    ) -> None:
        self.record = record
        self.shelf = shelf
        self._fold = fold
        self._accounts = accounts
        self._recorded = recorded
        self.at: dict[str, Key] = {}
        """Learner id to what they opened last."""

    def append(self, learner: str, *facts: Fact) -> None:
        """Record facts."""
        self.record.append(learner, *facts)
        self._recorded()

    def newest(self, learner: str, pack: str = "") -> tuple[PackIndex, PackState]:
        """Return the newest version of `pack`, or of the learner's own, in their words, and what is known of them."""
        card = self._accounts.card(learner)
        index = self.shelf.index(pack or card.pack, language=card.language)
        return index, self._fold.pack_state(self.record.state(learner), index.id)

    def everywhere(self, learner: str) -> Iterator[tuple[PackIndex, PackState]]:
        """Return the same of the learner's own pack and of all that were made at this site."""
        yield self.newest(learner)
        for pack in self.shelf.of_site():
            yield self.newest(learner, pack)

    def opened(self, learner: str) -> tuple[PackIndex, PackState]:
        """Return the same of the pack of what was opened: a story that was made at a site has the name of its pack."""
        name = self.at[learner][1] if learner in self.at else ""
        return self.newest(learner, name if name in self.shelf.of_site() else "")

    def key(self, learner: str) -> Key:
        """Return what was opened. Raises Refusal("no_practice")."""
        if learner not in self.at:
            raise Refusal("no_practice")
        return self.at[learner]

    def entry(self, index: PackIndex, kind: PracticeKind, id: str) -> Story | WorkedExample:
        """Return a story or an example that may be taught. Raises Refusal("no_practice")."""
        found = screens.entry(index, kind, id)
        if found is None or not index.teaches(found.module):
            raise Refusal("no_practice")
        return found

    def stand(self, learner: str, version: str = "") -> Stand:
        """Return where somebody stands with what they opened, at a version of their pack, else that of their run."""
        card = self._accounts.card(learner)
        newest, state = self.opened(learner)
        known = state.practised.get(self.key(learner)) or Practised()
        run = known.under_way
        at = version or (run.version if run is not None and self.shelf.get(newest.id, run.version) else "")
        index = self.shelf.index(newest.id, at, card.language)
        return Stand(index=index, known=known, language=card.language, role=card.role)

    def running(self, learner: str) -> tuple[Stand, Story | WorkedExample, Run]:
        """Return what runs. Raises Refusal("no_practice")."""
        stand = self.stand(learner)
        run = stand.known.under_way
        if run is None or stand.index.version != run.version:
            raise Refusal("no_practice")
        return stand, self.entry(stand.index, *self.key(learner)), run

    def story(self, learner: str) -> tuple[Stand, Story, Run]:
        """Return the story that runs."""
        stand, entry, run = self.running(learner)
        if not isinstance(entry, Story):
            raise Refusal("no_practice")
        return stand, entry, run

    def example(self, learner: str) -> tuple[Stand, WorkedExample, Run]:
        """Return the example that runs and is not at its end."""
        stand, entry, run = self.running(learner)
        if not isinstance(entry, WorkedExample) or len(run.steps) >= len(entry.steps):
            raise Refusal("no_practice")
        return stand, entry, run

    def opening(self, learner: str) -> PracticeStep:
        """Return what the story or example that was opened is good for."""
        index, state = self.opened(learner)
        stand = self.stand(learner, index.version)
        entry = self.entry(index, *self.key(learner))
        if isinstance(entry, Story):
            return screens.story_opening(stand, entry)
        return screens.example_opening(stand, entry, screens.left_next(entry, state, stand.known))

    def step(self, learner: str) -> PracticeStep | None:
        """Return what a run under way has come to; None where there is none, or none that can go on."""
        stand = self.stand(learner)
        run = stand.known.under_way
        if run is None or stand.index.version != run.version:
            return None
        entry = self.entry(stand.index, *self.key(learner))
        if isinstance(entry, Story):
            return screens.story_scene(stand, entry, run)
        item, text = self.record.draft(learner, run.id) or ("", "")
        draft = given.read_draft(text) if item == f"step-{len(run.steps)}" else None
        return screens.example_at(stand, entry, run, draft)

    def end(self, learner: str) -> PracticeStep | None:
        """Return the end of the run that ended last; None where there is none, or none that this pack can tell."""
        stand = self.stand(learner)
        last = stand.known.last
        if last is None:
            return None
        stand = self.stand(learner, last.version)
        entry = self.entry(stand.index, *self.key(learner))
        if isinstance(entry, Story):
            return screens.story_debrief(stand, entry, last)
        _, state = self.opened(learner)
        return screens.example_end(stand, entry, screens.left_next(entry, state, stand.known))

    def went_on(self, learner: str) -> PracticeStep:
        """Return what stands on the screen now: the step of the run, else its end."""
        return self.step(learner) or self.end(learner) or self.opening(learner)


def clipped(seconds: float) -> float:
    """Return seconds as they are recorded: nobody looks at one screen for longer than `given.LONGEST_S`."""
    return round(min(given.LONGEST_S, max(0.0, seconds)), 2)


def asks(example: WorkedExample, run: Run) -> bool:
    """Say whether the step that a run has come to is left to the person."""
    return len(run.steps) >= len(example.steps) - run.faded


def so_far(run: Run, kind: PracticeKind) -> tuple[int, int]:
    """Return how many choices or steps of a run were the person's, and how many of them were right."""
    if kind is PracticeKind.STORY:
        return len(run.path), sum(step.expert for step in run.path)
    mine = [step for step in run.steps if step.asked]
    return len(mine), sum(step.right for step in mine)
