# SPDX-License-Identifier: Apache-2.0
"""What was made at a site stands beside a learner's own pack: begun, interrupted, gone on with, renewed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.errors import Refusal
from app.events import Purpose
from app.practice.facts import PracticeKind
from app.practice.views import StoryDebrief, StoryOpening, StoryScene
from app.views import Finished, QuestionView
from content_packs.model import Pack
from tests.app.kit import Device, make_pack
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
