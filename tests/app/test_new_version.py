# SPDX-License-Identifier: Apache-2.0
"""A new version of a pack resets nobody: progress keys on stable ids, whatever else an author changes."""

from __future__ import annotations

import msgspec
import pytest

from app.events import Purpose
from app.picture import streak
from app.practice.facts import PracticeKind
from app.views import LessonView
from content_packs.changes import changes
from content_packs.changes_told import told
from content_packs.model import Choice, Difficulty, Ending, Pack, Persona, Scene, SingleChoice, Story
from tests.app.kit import DAY, KIT, Device, make_pack, option

replaced = msgspec.structs.replace
STORY = Story(
    id="tale",
    title="A tale",
    module="clean",
    competencies=("when",),
    persona=Persona(name="Mr Hale", about="He is 70."),
    why="It helps.",
    can="do it",
    minutes=3,
    scenes=(
        Scene(
            id="start",
            text="Rain.",
            choices=(
                Choice(text="Stay", to="next", outcome="Fine.", why="Good.", expert=True),
                Choice(text="Go", to="end", outcome="Oh.", why="Bad."),
            ),
        ),
        Scene(id="next", text="More rain.", choices=(Choice(text="On", to="end", outcome="", why="", expert=True),)),
        Scene(id="end", text="Dry.", ending=Ending.GOOD),
    ),
)
FIRST = replaced(KIT, stories=(STORY,))


def second() -> Pack:
    """Version 2: everything reworded and in another order, a question withdrawn and another one new."""
    old = make_pack("2.0.0", without=["say-text"])
    new = SingleChoice(
        id="say-fresh",
        competency="say",
        stem="A fresh question?",
        rationale="so",
        difficulty=Difficulty.EASY,
        options=(option("yes", right=True), option("no"), option("maybe")),
    )
    items = tuple(replaced(item, stem=f"In other words: {item.stem}") for item in old.items)
    return replaced(
        old,
        manifest=replaced(old.manifest, title="A new name"),
        competencies=tuple(replaced(each, title=f"Renamed {each.title}") for each in reversed(old.competencies)),
        modules=tuple(
            replaced(each, title="New", objective="New", competencies=each.competencies[::-1])
            for each in reversed(old.modules)
        ),
        lessons=tuple(replaced(each, title=f"New {each.title}", body="Other words.") for each in reversed(old.lessons)),
        items=(new, *reversed(items)),
        stories=(replaced(STORY, title="Another tale", debrief="Told in other words."),),
    )


def standing(device: Device) -> dict[str, object]:
    """All that is known about Ana in the pack and that no author may take away."""
    state = device.record.state("ana")
    pack = state.pack("kit")
    assert pack.model is not None
    index = pack.model.curriculum.competency_index
    mastery = pack.model.mastery()
    now = device.clock.now_ms()
    return {
        "mastery": {name: pytest.approx(float(mastery[place]), abs=0.02) for name, place in sorted(index.items())},
        "counts": {name: pack.model.counts(name) for name in sorted(index)},
        "levels": {name: pack.model.level(name, now) for name in sorted(index)},
        "fresh": {
            name: pytest.approx(float(pack.model.retrievability(now)[index[name]]), abs=1e-6) for name in sorted(index)
        },
        "passed": pack.passed,
        "read": dict(pack.lessons.items()),
        "asked": dict(pack.items.items()),
        "quiz_days": pack.quiz_days,
        "streak": streak(state.days, now),
        "open": {name: (a.version, a.current, a.answers) for name, a in state.open.items()},
        "practised": dict(pack.practised.items()),
    }


@pytest.fixture
def busy(make_device) -> Device:
    """Ana on the third day: a module passed, one in the middle of a question, a story under way, two quizzes."""
    device = make_device(FIRST)
    device.enrol()
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    for _ in range(2):
        device.clock.pass_ms(DAY)
        device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ), right=False)
    device.practice.open("ana", PracticeKind.STORY, "tale")
    device.practice.begin("ana")
    device.practice.choose("ana", 0, seconds=2.0)
    step = device.learning.start("ana", Purpose.MODULE, "speak")
    while isinstance(step, LessonView):
        step = device.learning.finish_lesson("ana", seconds=30)
    device.right(step)
    return device


def test_a_new_version_beside_the_old_one_resets_nobody(busy: Device) -> None:
    before, step = standing(busy), busy.learning.resume("ana")
    assert before["passed"]
    assert before["streak"] == 3
    assert len(before["open"]) == 1
    again = busy.reopened(FIRST, second())
    assert standing(again) == before
    assert again.learning.resume("ana") == step, "the question on the screen is the one of the old version"
    end = again.finish(step)
    assert end.asked > len(next(iter(before["open"].values()))[2])
    assert again.record.rebuild(verify=True).differences == ()
    fresh = again.learning.start("ana", Purpose.MODULE, "safe")
    assert again.record.state("ana").open.get(fresh.attempt).version == "2.0.0"
    again.close()


def test_without_the_old_version_what_is_known_stays(busy: Device) -> None:
    """Somebody removed the old version: the attempt in the middle ends, its answers and all before count on."""
    before = standing(busy)
    again = busy.reopened(second())
    after = standing(again)
    for name in ("passed", "read", "asked", "quiz_days", "streak", "mastery"):
        assert after[name] == before[name], name
    new = again.learning.start("ana", Purpose.MODULE, "speak")
    assert again.record.state("ana").open.get(new.attempt).version == "2.0.0"
    again.close()


def test_what_diff_says_of_it() -> None:
    found = changes(FIRST, second())
    items = found.parts["item"]
    assert (items.new, items.withdrawn, items.with_("answer")) == (("say-fresh",), ("say-text",), ())
    assert len(items.with_("words")) == items.same + len(items.changed) == 34
    assert found.parts["competency"].withdrawn == found.parts["competency"].new == ()
    assert found.renamed == ()
    assert not [each for each in told(found, FIRST) if each.warning]


def test_a_competency_under_another_id_is_warned_about_and_keeps_the_answers_to_its_questions(busy: Device) -> None:
    old = FIRST.competencies[0]
    gone, lost = make_pack("2.0.0"), {old.id: "cleaning"}
    renamed = replaced(
        gone,
        competencies=tuple(
            replaced(c, id=lost.get(c.id, c.id), requires=tuple(lost.get(r, r) for r in c.requires))
            for c in gone.competencies
        ),
        modules=tuple(replaced(m, competencies=tuple(lost.get(c, c) for c in m.competencies)) for m in gone.modules),
        lessons=tuple(replaced(each, competency=lost.get(each.competency, each.competency)) for each in gone.lessons),
        items=tuple(replaced(each, competency=lost.get(each.competency, each.competency)) for each in gone.items),
    )
    warned = [each for each in told(changes(FIRST, renamed), FIRST) if each.code == "renamed-competency"]
    assert [each.ids for each in warned] == [("when", "cleaning")]
    before = standing(busy)["counts"]["when"]
    assert before.asked > 0
    for packs in ((FIRST, renamed), (renamed,)):
        busy = busy.reopened(*packs)
        assert standing(busy)["counts"]["cleaning"] == before
    busy.close()
