# SPDX-License-Identifier: Apache-2.0
"""What was made at a site stands beside a learner's own pack: begun, interrupted, gone on with, renewed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.device import pack_rows
from app.errors import Refusal
from app.events import AnswerGiven, Mode, PlanMade, Purpose, QuestionAsked
from app.practice.facts import PracticeKind
from app.practice.views import StoryDebrief, StoryOpening, StoryScene
from app.reasons import ReasonCode
from app.views import Finished, LessonView, QuestionView
from content_packs.answers import NotYet
from content_packs.model import Pack
from tests.app.kit import DAY, Device, make_pack
from tests.practice_samples import make_story

SITE = "site-floors"


def microlearn(version: str = "1.0.0", title: str = "Wet floors") -> Pack:
    """A pack as it is made in the window: its one module and its story have its own name."""
    pack = make_pack(version, id=SITE, modules={SITE: ("goal",)})
    story = msgspec.structs.replace(make_story(SITE, "goal"), id=SITE)
    module = msgspec.structs.replace(pack.modules[0], title=title)
    manifest = msgspec.structs.replace(pack.manifest, title=title)
    return msgspec.structs.replace(pack, manifest=manifest, modules=(module,), stories=(story,), variants=())


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path, make_pack(), microlearn())
    made.enrol()
    yield made
    made.close()


def test_it_is_offered_beside_the_path_and_nobody_learns_from_it_alone(device: Device) -> None:
    assert [(card.pack, card.module.title) for card in device.learning.of_site("ana")] == [(SITE, "Wet floors")]
    assert SITE not in [card.id for card in device.learning.today("ana").path]
    assert device.shelf.main() == "kit"


def test_a_pack_for_those_who_lead_is_nobody_elses_own(tmp_path: Path) -> None:
    leading = make_pack(id="a-leading")
    manifest = msgspec.structs.replace(leading.manifest, for_roles=("supervisor", "operator"))
    made = Device(tmp_path, make_pack(), msgspec.structs.replace(leading, manifest=manifest))
    try:
        assert made.shelf.ids() == ("a-leading", "kit")
        assert made.shelf.main() == "kit"
        assert made.shelf.own() == ("kit",)
        assert made.shelf.own("supervisor") == ("a-leading", "kit")
        rows = {row.id: row.own for row in pack_rows([file.pack for file in made.shelf.files()], ())}
        assert rows == {"a-leading": False, "kit": True}
    finally:
        made.close()


def test_it_is_begun_interrupted_and_gone_on_with(device: Device) -> None:
    step = device.learning.start("ana", Purpose.MODULE, SITE, SITE)
    while not isinstance(step, QuestionView):
        step = device.learning.finish_lesson("ana", seconds=5.0)
    assert step.item.competency == "goal"
    today = device.learning.today("ana")
    assert (today.resume, today.resume_module) == (Purpose.MODULE, "Wet floors")
    again = device.learning.resume("ana")
    assert isinstance(again, QuestionView)
    assert again.item.id == step.item.id
    end = device.finish(again)
    assert isinstance(end, Finished)
    card = device.learning.of_site("ana")[0].module
    assert card.settled + (card.state == "done") > 0


def test_what_comes_next_after_a_stop_says_of_which_pack_it_is(device: Device) -> None:
    device.learning.start("ana", Purpose.MODULE, SITE, SITE)
    end = device.learning.stop("ana")
    assert isinstance(end, Finished)
    assert [card.id for card in end.next_modules] == [SITE]
    assert isinstance(device.learning.start("ana", Purpose.MODULE, SITE, end.pack), LessonView | QuestionView)
    device.learning.stop("ana")
    device.learning.start("ana", Purpose.MODULE, "clean")
    own = device.learning.stop("ana")
    assert isinstance(own, Finished)
    assert own.pack == ""


def test_a_new_version_keeps_what_is_known(device: Device) -> None:
    device.finish(device.learning.start("ana", Purpose.MODULE, SITE, SITE))
    before = device.learning.of_site("ana")[0].module
    newer = device.reopened(make_pack(), microlearn(), microlearn("1.1.0", "Wet floors, again"))
    after = newer.learning.of_site("ana")[0].module
    assert (after.state, after.settled, after.title) == (before.state, before.settled, "Wet floors, again")


@pytest.mark.parametrize(("purpose", "pack"), [(Purpose.SHIFT_QUIZ, SITE), (Purpose.MODULE, "kit")])
def test_only_modules_made_at_a_site_are_begun_by_the_name_of_a_pack(
    device: Device, purpose: Purpose, pack: str
) -> None:
    with pytest.raises(Refusal, match="no_such_module"):
        device.learning.start("ana", purpose, "a", pack)


def test_its_story_is_offered_and_gone_on_with(device: Device) -> None:
    device.finish(device.learning.start("ana", Purpose.MODULE, SITE, SITE))
    cards = [card for card in device.practice.offered("ana") if card.module == SITE]
    assert [card.id for card in cards] == [SITE]
    assert isinstance(device.practice.open("ana", PracticeKind.STORY, SITE), StoryOpening)
    scene = device.practice.begin("ana")
    assert isinstance(scene, StoryScene)
    assert isinstance(device.practice.resume("ana"), StoryScene)
    assert {event.fact.pack for event in device.events() if hasattr(event.fact, "story")} <= {SITE}
    step = scene
    while isinstance(step, StoryScene):
        expert = next(n for n, choice in enumerate(step.scene.choices) if choice.expert)
        step = device.practice.choose("ana", expert, seconds=2.0)
    assert isinstance(step, StoryDebrief)


# --- in the shift quiz


def quiz_items(device: Device, *, right: bool = True) -> list[tuple[str, str]]:
    """Go through a shift quiz: the questions with the pack that each answer was recorded in."""
    before = len(device.events())
    device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ), right=right)
    facts = [event.fact for event in device.events()[before:]]
    return [(fact.item, fact.pack) for fact in facts if isinstance(fact, AnswerGiven)]


def test_what_was_learned_of_the_team_comes_again_in_a_later_quiz(device: Device) -> None:
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, SITE, SITE))
    device.clock.pass_ms(2 * DAY)
    asked = quiz_items(device)
    assert asked[2][1] == SITE
    assert [pack for _, pack in asked].count("kit") >= 3
    again = [event.fact for event in device.events() if isinstance(event.fact, QuestionAsked)]
    assert [fact.of_pack for fact in again if fact.item == asked[2][0]][-1] == SITE
    known = device.record.state("ana").pack(SITE)
    assert asked[2][0] in known.items
    assert asked[2][0] not in device.record.state("ana").pack("kit").items


def test_what_nobody_has_opened_is_asked_about_as_new_and_its_lesson_can_be_read(device: Device) -> None:
    device.begun()
    device.clock.pass_ms(DAY)
    step = device.learning.start("ana", Purpose.SHIFT_QUIZ)
    while isinstance(step, QuestionView) and step.number < 3:
        step = device.right(step)
    assert isinstance(step, QuestionView)
    assert step.reason.code is ReasonCode.FROM_TEAM
    assert (step.number, step.at_most) == (3, 5)
    assert (step.competency_title, step.module_title) == ("Title goal", "Wet floors")
    feedback = device.give(NotYet())
    assert device.learning.lesson("ana", feedback.lesson).pack == SITE
    end = device.finish(device.learning.next("ana"))
    assert end.asked == 5
    assert "goal" in {row.competency for row in end.practise}
    assert not device.learning.of_site("ana")[0].is_new


def test_after_an_error_it_comes_first_of_the_team_the_next_day(device: Device) -> None:
    device.begun()
    device.clock.pass_ms(DAY)
    assert quiz_items(device, right=False)[2][1] == SITE
    device.clock.pass_ms(DAY)
    before = len(device.events())
    quiz_items(device)
    asked = [event.fact for event in device.events()[before:] if isinstance(event.fact, QuestionAsked)]
    assert [(fact.of_pack, fact.reason) for fact in asked][2] == (SITE, ReasonCode.YESTERDAYS_ERROR)


def test_an_interrupted_quiz_stands_at_the_teams_question_after_a_restart(device: Device) -> None:
    device.begun()
    device.clock.pass_ms(DAY)
    step = device.learning.start("ana", Purpose.SHIFT_QUIZ)
    while isinstance(step, QuestionView) and step.number < 3:
        step = device.right(step)
    again = device.reopened(make_pack(), microlearn())
    assert again.learning.resume("ana") == step
    without = again.reopened(make_pack())
    assert without.learning.resume("ana") is None
    assert without.record.rebuild(verify=True).differences == ()
    without.close()


def test_another_device_comes_to_the_same_through_the_statements(device: Device) -> None:
    device.begun()
    device.clock.pass_ms(DAY)
    quiz_items(device)
    state = device.fold.start("ana")
    for event in device.roamed():
        state = device.fold.fold(state, event)
    here = device.record.state("ana")
    assert state.pack(SITE).items == here.pack(SITE).items
    assert (state.pack(SITE).model.mastery() == here.pack(SITE).model.mastery()).all()


@pytest.mark.parametrize(
    ("manifest", "offered"),
    [
        ({"for_roles": ("supervisor",)}, False),
        ({"for_roles": ("learner", "supervisor")}, True),
        ({"for_sites": ("South",)}, False),
        ({"for_sites": ("South", "North")}, True),
    ],
)
def test_it_is_for_those_whom_it_names_only(tmp_path: Path, manifest: dict[str, object], offered: bool) -> None:
    pack = microlearn()
    pack = msgspec.structs.replace(pack, manifest=msgspec.structs.replace(pack.manifest, **manifest))
    device = Device(tmp_path, make_pack(), pack)
    device.enrol()
    device.database.execute("UPDATE learner SET site = 'North' WHERE id = 'ana'")
    device.begun()
    device.clock.pass_ms(DAY)
    assert bool(device.learning.of_site("ana")) is offered
    assert (SITE in {pack for _, pack in quiz_items(device)}) is offered
    if not offered:
        with pytest.raises(Refusal, match="no_such_module"):
            device.learning.start("ana", Purpose.MODULE, SITE, SITE)
    device.close()


def test_where_the_own_pack_is_small_the_team_still_has_its_turn(tmp_path: Path) -> None:
    small = make_pack(modules={"clean": ("when",)})
    device = Device(tmp_path, small, microlearn())
    device.enrol()
    device.begun()
    device.clock.pass_ms(DAY)
    assert [pack for _, pack in quiz_items(device)] == ["kit", SITE]
    device.close()


def test_while_only_keeping_up_nothing_new_comes(device: Device) -> None:
    device.begun()
    fact = PlanMade(pack="kit", version="1.0.0", mode=Mode.MAINTAIN)
    device.record.append("ana", fact)
    device.clock.pass_ms(DAY)
    assert SITE not in {pack for _, pack in quiz_items(device)}
