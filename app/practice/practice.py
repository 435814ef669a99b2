# SPDX-License-Identifier: Apache-2.0
"""Stories and worked examples as the window goes through them. Each call is one short transaction, and gives a view.

A run goes: `open` → what it is good for; `begin` → a scene or a step; `choose`, or `seen` / `answer` and `onward`,
until the view is the end. What stands on the screen is in the record before it is shown: after a pulled plug `resume`
brings back the same scene, or the same step with what was typed.

Rules:

1. A run goes on at the pack version that it began with; where that is gone it cannot go on, and `open` offers the
   beginning. Beginning again leaves the run behind that was under way.
2. Nothing of it is evidence: the engine is asked what somebody knows (how much of an example to leave to them), and
   never told (docs/learner-model.md).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app import picture
from app.clock import NewId
from app.errors import Refusal
from app.events import Purpose
from app.fold import Fold
from app.picture import screen_order
from app.practice import screens
from app.practice.facts import ExampleStepDone, PracticeBegun, PracticeEnded, PracticeKind, StoryChosen, StoryTurnedBack
from app.practice.screens import Stand
from app.practice.session import Of, Session, asks, clipped, so_far
from app.practice.state import Practised, Run
from app.practice.views import PracticeCard, PracticeStep, StepFeedback, StoryDebrief
from app.rights import Gate
from app.shelf import Shelf
from app.steps import given, seed_of
from app.views import Feedback
from content_packs.answers import Answer
from content_packs.grading import AnswerDoesNotFit, grade
from content_packs.model import WorkedExample

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.events import Fact
    from app.standing import RecordPort


class Practising:
    """Stories and worked examples; implements `ui.ports.PracticePort`.

    As in `app.learning`: only the person themselves gets on (Refusal "not_yours", "not_signed_in"), every call raises
    Refusal("no_such_learner") and Refusal("no_such_pack"), and one that writes `StoreFailed`, and then nothing has
    changed. Where nothing is under way that a call could be about: Refusal("no_practice").
    """

    def __init__(
        self,
        *,
        record: RecordPort,
        fold: Fold,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._session = Session(record=record, fold=fold, shelf=shelf, accounts=accounts, recorded=recorded)
        self._record = record
        self._gate = gate
        self._new_id = new_id

    # --- what there is, and where one stopped

    def offered(self, learner: str) -> tuple[PracticeCard, ...]:
        """Return what there is to practise with for this learner by now, in the order of the modules."""
        self._gate.own(learner)
        now_ms = self._record.now_ms()
        every = self._session.everywhere(learner)
        found = (screens.offered(each, state, picture.module_cards(each, state, now_ms)) for each, state in every)
        return tuple(card for cards in found for card in cards)

    def open(self, learner: str, kind: PracticeKind, id: str) -> PracticeStep:
        """Return where somebody stopped in a story or an example, else its opening. Raises Refusal("no_practice")."""
        self._gate.own(learner)
        self._session.at[learner] = (kind, id)
        return self._session.step(learner) or self._session.opening(learner)

    def resume(self, learner: str) -> PracticeStep | None:
        """Return to what was interrupted last, or None when that was an attempt, or nothing."""
        self._gate.own(learner)
        every = tuple(self._session.everywhere(learner))
        known_of = ((key, known.under_way) for _, state in every for key, known in state.practised.items())
        runs = [(run.touched, key) for key, run in known_of if run is not None]
        packs = {index.id for index, _ in every}
        attempts = [a.touched for a in self._record.state(learner).open.values() if a.pack in packs]
        if not runs or max(runs)[0] < max(attempts, default=-1):
            return None
        self._session.at[learner] = max(runs)[1]
        try:
            return self._session.step(learner)
        except Refusal:  # it is not in the pack any more, or may not be taught any more
            return None

    # --- a run

    def begin(self, learner: str) -> PracticeStep:
        """Begin what was opened, or begin it again."""
        self._gate.own(learner)
        kind, name = key = self._session.key(learner)
        index, state = self._session.opened(learner)
        entry = self._session.entry(index, *key)
        known = state.practised.get(key) or Practised()
        faded = screens.left_next(entry, state, known) if isinstance(entry, WorkedExample) else 0
        begun = PracticeBegun(
            attempt=self._new_id(),
            kind=kind,
            practice=name,
            pack=index.id,
            version=index.version,
            module=entry.module,
            faded=faded,
        )
        self._session.append(learner, begun)
        return self._session.went_on(learner)

    def choose(self, learner: str, choice: int, *, seconds: float) -> PracticeStep:
        """Record a choice in the scene on the screen, by its place in the author's order; the end with it, if it is.

        Raises Refusal("no_choice") for one that the scene does not have.
        """
        self._gate.own(learner)
        stand, story, run = self._session.story(learner)
        scene, _ = screens.stands_at(story, run)
        if scene is None or not 0 <= choice < len(scene.choices):
            raise Refusal("no_choice")
        chosen = scene.choices[choice]
        of = Of(attempt=run.id, pack=stand.index.id, version=run.version, module=story.module)
        spent = clipped(seconds)
        fact = StoryChosen(
            story=story.id,
            number=len(run.path),
            scene=scene.id,
            choice=choice,
            to=chosen.to,
            expert=chosen.expert,
            seconds=spent,
            **of,
        )
        facts: list[Fact] = [fact]
        following = story.scene(chosen.to)
        if following is not None and following.ending is not None:
            facts.append(
                PracticeEnded(
                    kind=PracticeKind.STORY,
                    practice=story.id,
                    made=len(run.path) + 1,
                    right=sum(step.expert for step in run.path) + chosen.expert,
                    seconds=round(run.seconds + spent, 2),
                    scene=following.id,
                    ending=following.ending,
                    **of,
                )
            )
        self._session.append(learner, *facts)
        return self._session.went_on(learner)

    def turn_back(self, learner: str) -> PracticeStep:
        """Go back to the scene before, to choose again; at the first one, and at an ending, nothing changes."""
        self._gate.own(learner)
        stand, story, run = self._session.story(learner)
        if run.path:
            number = len(run.path) - 1
            self._session.append(
                learner, StoryTurnedBack(attempt=run.id, story=story.id, pack=stand.index.id, number=number)
            )
        return self._session.went_on(learner)

    def debrief(self, learner: str) -> StoryDebrief:
        """Return the end of the story that was opened, as it was the last time."""
        self._gate.own(learner)
        found = self._session.end(learner)
        if not isinstance(found, StoryDebrief):
            raise Refusal("no_practice")
        return found

    def seen(self, learner: str, *, seconds: float) -> PracticeStep:
        """Record that the step on the screen was read, and return the next one or the end.

        Raises Refusal("no_step") for a step that is left to the person.
        """
        self._gate.own(learner)
        stand, example, run = self._session.example(learner)
        if asks(example, run):
            raise Refusal("no_step")
        self._done(learner, stand, example, run, clipped(seconds))
        return self._session.went_on(learner)

    def answer(self, learner: str, answer: Answer, *, seconds: float) -> StepFeedback:
        """Grade and record a step that is left to the person. Raises Refusal: "no_step", "answer_does_not_fit"."""
        self._gate.own(learner)
        stand, example, run = self._session.example(learner)
        if not asks(example, run):
            raise Refusal("no_step")
        place = len(run.steps)
        step, answer = example.steps[place], given.kept(answer)
        try:
            graded = grade(step.question, answer)
        except AnswerDoesNotFit as error:
            raise Refusal("answer_does_not_fit", item=step.question.id) from error
        self._done(learner, stand, example, run, clipped(seconds), answer=answer, score=graded.score)
        feedback = Feedback(
            item=step.question,
            answer=answer,
            grade=graded,
            order=screen_order(step.question, seed_of(run.id, place)),
            lesson="",
            purpose=Purpose.MODULE,
            can_retry=False,
            language=stand.language,
        )
        return StepFeedback(feedback=feedback, step=step)

    def onward(self, learner: str) -> PracticeStep:
        """Return what comes after a step that was done: the next one, or the end."""
        self._gate.own(learner)
        return self._session.went_on(learner)

    def save_draft(self, learner: str, draft: Answer | None) -> None:
        """Keep what was chosen or typed so far for the step on the screen."""
        self._gate.own(learner)
        _, _, run = self._session.example(learner)
        self._record.save_draft(learner, run.id, f"step-{len(run.steps)}", given.draft_text(draft))

    def stop(self, learner: str, kind: PracticeKind, id: str) -> None:
        """End the run of a story or an example before its end; it is begun anew the next time."""
        self._gate.own(learner)
        self._session.at[learner] = (kind, id)
        stand, entry, run = self._session.running(learner)
        made, right = so_far(run, kind)
        self._session.append(
            learner,
            PracticeEnded(
                attempt=run.id,
                kind=kind,
                practice=entry.id,
                pack=stand.index.id,
                version=run.version,
                module=entry.module,
                made=made,
                right=right,
                seconds=round(run.seconds, 2),
                completed=False,
            ),
        )

    def media(self, learner: str, path: str) -> bytes:
        """Return a picture of what is on the screen. Raises Refusal("no_such_media")."""
        self._gate.own(learner)
        stand = self._session.stand(learner)
        return self._session.shelf.media(stand.index.id, stand.index.version, path)

    def _done(
        self,
        learner: str,
        stand: Stand,
        example: WorkedExample,
        run: Run,
        seconds: float,
        *,
        answer: Answer | None = None,
        score: float = 0.0,
    ) -> None:
        """Record a step, and the end of the round with the last one."""
        of = Of(attempt=run.id, pack=stand.index.id, version=run.version, module=example.module)
        place, right = len(run.steps), answer is not None and score >= 1.0
        step = ExampleStepDone(
            example=example.id,
            step=place,
            seconds=seconds,
            answer=answer,
            right=right,
            score=round(score, 4),
            **of,
        )
        if place + 1 < len(example.steps):
            self._session.append(learner, step)
            return
        made, were_right = so_far(run, PracticeKind.EXAMPLE)
        end = PracticeEnded(
            kind=PracticeKind.EXAMPLE,
            practice=example.id,
            made=made + (answer is not None),
            right=were_right + right,
            seconds=round(run.seconds + seconds, 2),
            **of,
        )
        self._session.append(learner, step, end)
