# SPDX-License-Identifier: Apache-2.0
"""The preview of a pack that is being written: it follows what is saved; a broken file is told of, not crashed on."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import content_packs
from app.observing.views import Ticks
from app.practice.facts import PracticeKind
from app.preferences import Preferences, TextSize, Theme
from app.previewing import Preview, StopKind
from content_packs.answers import Chosen, NotYet, Number, Said
from content_packs.checks.texts import PARTS, objects
from content_packs.new_pack import NewPack, new_pack
from content_packs.source import read_source
from content_packs.starter import starter_source
from tests.ui.audits import cut, runs_off
from tests.ui.conftest import deliver, items_left
from ui.preview import take_pictures
from ui.window.answers.editor import Editor
from ui.window.cycle_intents import CycleBegins, CycleLesson, CycleStepBehind
from ui.window.intents import Go, HintAsked, LessonAsked, LessonRead, NextAsked, Submitted, TryAgain
from ui.window.languages import Languages
from ui.window.lesson_intents import FilmAnswered, ReadingChosen
from ui.window.observing_intents import ObservationMade, TicksChanged
from ui.window.pages.checklist import ChecklistPage
from ui.window.pages.cycle import CyclePage
from ui.window.pages.example import ExampleEndPage, ExampleOpeningPage, ExamplePage
from ui.window.pages.lesson import LessonPage
from ui.window.pages.page import Page
from ui.window.pages.question import QuestionPage
from ui.window.pages.story import DebriefPage, ScenePage, StoryOpeningPage
from ui.window.places import Today
from ui.window.practice_intents import ChoiceMade, PracticeAsked, PracticeBegins, StepSeen, TurnBack
from ui.window.preview.finding_page import BackToPack, FindingPage
from ui.window.preview.watch import LOOK_MS, FolderWatch
from ui.window.preview.window import PreviewWindow
from ui.window.widgets.basic import Text

STARTER = Path(content_packs.__file__).parent / "starter"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    new_pack(tmp_path / "spills", NewPack())
    return tmp_path / "spills"


@pytest.fixture
def preview(qapp, qtbot):
    """Opens the window on a folder and waits until it stands; takes it away again."""
    made = []

    def make(folder, look=Preferences(language="", theme=Theme.LIGHT), at=""):  # noqa: B008 - frozen
        window = PreviewWindow(qapp, folder, look, at=at)
        made.append(window)
        window.resize(1024, 600)
        with qtbot.waitSignal(window.settled, timeout=20_000):
            window.show()
        deliver()
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    deliver()
    Languages(qapp).speak("en")
    left = [type(widget).__name__ for widget in QApplication.allWidgets() if isinstance(widget, Page)]
    assert not left, left
    assert not items_left()


def edit(folder: Path, name: str, before: str, after: str) -> None:
    """Save a file as editors do: another one is put in its place."""
    text = (folder / name).read_text("utf-8")
    assert before in text
    part = folder / name.replace("/", "-")
    part.write_text(text.replace(before, after), "utf-8")
    part.replace(folder / name)


def words(window) -> str:
    labels = window.stage.page.findChildren(Text)
    return "\n".join([window.stage.page.heading.text(), *(label.text() for label in labels)])


def say(window, intent) -> None:
    window.stage.page.intent.emit(intent)
    deliver()


def stop(window, kind):
    return next(each for each in window.stops if each.kind is kind)


def test_it_begins_with_the_first_lesson_and_goes_through_everything(preview, folder) -> None:
    window = preview(folder)
    kinds = [type(window.stage.page)]
    for _ in window.stops[1:]:
        window._turn(1)
        kinds.append(type(window.stage.page))
    assert kinds == [LessonPage, *[QuestionPage] * 4, StoryOpeningPage, ExampleOpeningPage]
    window._turn(1)
    assert isinstance(window.stage.page, LessonPage)
    assert {path.name for path in folder.parent.iterdir()} == {"spills"}, "nothing is written beside it"


def test_what_is_saved_is_shown(preview, folder, qtbot) -> None:
    window = preview(folder)
    edit(folder, "lessons/spill-first.md", "The first minute after a spill", "Sixty seconds")
    qtbot.waitUntil(lambda: "Sixty seconds" in words(window), timeout=10_000)
    edit(folder, "lessons/spill-first.md", "People first, floor second.", "Warn before you wipe.")
    qtbot.waitUntil(lambda: "Warn before" in window.stage.page._view.lesson.body, timeout=10_000)


def test_a_broken_file_is_told_of_with_its_line_and_then_shown_again(preview, folder, qtbot) -> None:
    window = preview(folder, at="spill-first-2")
    assert "dries by itself" in words(window)
    edit(folder, "items/spill-first.toml", "answer = false", "answer = flase")
    qtbot.waitUntil(lambda: isinstance(window.stage.page, FindingPage), timeout=10_000)
    line = (folder / "items/spill-first.toml").read_text("utf-8").split("\n").index("answer = flase") + 1
    assert f"items/spill-first.toml:{line}" in words(window)
    edit(folder, "items/spill-first.toml", "answer = flase", "answer = true")
    qtbot.waitUntil(lambda: isinstance(window.stage.page, QuestionPage), timeout=10_000)
    assert "dries by itself" in words(window)
    assert window.stop.id == "spill-first-2"


def test_one_question_that_is_wrong_leaves_the_others_to_look_at(preview, folder, qtbot) -> None:
    window = preview(folder)
    edit(folder, "items/spill-first.toml", "answer = false", 'answer = "no"')
    qtbot.waitUntil(lambda: isinstance(window.stage.page, FindingPage), timeout=10_000)
    say(window, BackToPack())
    assert isinstance(window.stage.page, LessonPage)
    assert [each.id for each in window.stops if each.kind is StopKind.QUESTION] == [
        "spill-first-1", "spill-first-3", "spill-first-4",
    ]  # fmt: skip
    edit(folder, "lessons/spill-first.md", "A wet floor is quiet", "Water is quiet")
    with qtbot.waitSignal(window.settled, timeout=10_000):
        pass
    assert isinstance(window.stage.page, LessonPage), "a fault that was told of is not told of again"


@pytest.mark.parametrize("broken", ["pack.toml", "items/spill-first.toml", "folder"])
def test_a_pack_that_cannot_be_read_at_all(preview, folder, qtbot, broken) -> None:
    if broken == "folder":
        shutil.rmtree(folder)
    else:
        (folder / broken).write_bytes(b"\xff\xfe[[[")
    window = preview(folder)
    assert isinstance(window.stage.page, FindingPage)
    assert (window.stops == ()) is (broken != "items/spill-first.toml"), "lessons can be looked at without questions"
    new_pack(folder.parent / "other", NewPack(id="spills"))
    if folder.exists():
        shutil.rmtree(folder)
    (folder.parent / "other").replace(folder)
    qtbot.waitUntil(lambda: isinstance(window.stage.page, LessonPage), timeout=10_000)


def test_a_pack_that_is_only_begun(preview, folder, qtbot) -> None:
    for name in ("stories", "examples", "items", "lessons", "surveys"):
        shutil.rmtree(folder / name)
    window = preview(folder)
    assert "nothing to look at yet" in words(window)
    (folder / "lessons").mkdir()
    (folder / "lessons" / "spill-first.md").write_text('+++\ntitle = "Stay"\ncompetency = "spill-first"\n+++\nStay.\n')
    qtbot.waitUntil(lambda: isinstance(window.stage.page, LessonPage), timeout=10_000)
    assert len(window.stops) == 1


def test_what_was_typed_stays_when_another_file_is_saved(preview, folder, qtbot) -> None:
    window = preview(folder, at="spill-first-1")
    page = window.stage.page
    page.findChildren(Editor)[0].restore(Chosen((1,)))
    edit(folder, "lessons/spill-first.md", "A wet floor", "A damp floor")
    with qtbot.waitSignal(window.settled, timeout=10_000):
        pass
    assert window.stage.page is page
    assert page.findChildren(Editor)[0].answer() == Chosen((1,))


def test_a_stop_that_is_gone_leaves_its_neighbour(preview, folder, qtbot) -> None:
    window = preview(folder)
    window.go(window.stops[-1])
    (folder / "examples" / "tell-about-it.toml").unlink()
    qtbot.waitUntil(lambda: len(window.stops) == 6, timeout=10_000)
    assert isinstance(window.stage.page, StoryOpeningPage)


def test_answers_and_their_feedback(preview, folder) -> None:
    window = preview(folder, at="spill-first-1")
    assert window.answers() == (Chosen((1,)), Chosen((0,)), Chosen((2,)), NotYet())
    say(window, HintAsked())
    said = []
    for answer in window.answers():
        window.stage.answer(answer)
        deliver()
        said.append(words(window).split("\n")[0])
    assert said[0] == "Yes"
    assert said[1:3] == ["Not yet", "Not yet"]
    window.stage.answer(Chosen((0,)))
    say(window, TryAgain())
    say(window, Submitted(Chosen((1,))))
    assert words(window).startswith("Yes")
    say(window, Go(Today()))
    say(window, LessonAsked())
    assert window.stop.kind is StopKind.LESSON
    say(window, LessonRead())
    assert window.stop.id == "spill-first-1"
    say(window, Submitted(Chosen((1,))))
    say(window, NextAsked())
    assert window.stop.id == "spill-first-2"
    say(window, Submitted(Said(False)))
    assert words(window).startswith("Yes")


def test_a_story_and_an_example_can_be_walked_through(preview, folder) -> None:
    window = preview(folder)
    window.go(stop(window, StopKind.STORY))
    say(window, PracticeBegins())
    say(window, ChoiceMade(7))
    say(window, ChoiceMade(0))
    assert isinstance(window.stage.page, DebriefPage)
    say(window, PracticeBegins())
    say(window, ChoiceMade(1))
    say(window, TurnBack())
    for _ in range(2):
        assert isinstance(window.stage.page, ScenePage)
        say(window, ChoiceMade(window.stage.expert_choice()))
    assert "Nobody fell" in words(window)
    window.go(stop(window, StopKind.EXAMPLE))
    for left in (0, 1):
        say(window, PracticeBegins())
        for _ in range(2 - left):
            assert isinstance(window.stage.page, ExamplePage)
            say(window, StepSeen())
        if left:
            say(window, Submitted(Number(60.0)))
            assert "Twenty minutes" in words(window)
            say(window, NextAsked())
        assert isinstance(window.stage.page, ExampleEndPage)


@pytest.mark.dressed
def test_other_words_another_size_and_the_film_that_waits(preview) -> None:
    look = Preferences(language="es", theme=Theme.DARK, text_size=TextSize.XL)
    window = preview(STARTER / "care-essentials", look, at="hands-how")
    assert "manos" in words(window)
    window._language.setCurrentIndex(window._language.findData("en"))
    window._look_chosen()
    assert "hands" in words(window)
    page = window.stage.page
    ((path, player),) = page.body.players.items()
    film = next(each for each in page._view.lesson.films if each.path == path)
    player.waits.emit(0)
    deliver()
    assert page.body.question is not None
    say(window, FilmAnswered(film.pauses[0].item, NotYet()))
    window.go(next(each for each in window.stops if each.id == "hands-when"))
    say(window, ReadingChosen("easy"))


@pytest.mark.dressed
@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
def test_nothing_is_cut_off_on_a_small_screen(preview, folder, size) -> None:
    (folder / "items" / "spill-first.toml").write_text("[[item]]\nid = 7\n")
    window = preview(folder, Preferences(language="ar", theme=Theme.LIGHT, text_size=size))
    assert isinstance(window.stage.page, FindingPage)
    assert not cut(window.stage.page)
    assert not runs_off(window.stage.page)


def test_the_checks_can_be_looked_at_and_follow(preview, folder, qtbot) -> None:
    (folder / "LICENSE").unlink()
    window = preview(folder)
    QTest.mouseClick(window._checks, Qt.MouseButton.LeftButton)
    assert "LICENSE" in words(window)
    (folder / "LICENSE").write_text("CC-BY-4.0")
    qtbot.waitUntil(lambda: "The checks found nothing" in words(window), timeout=10_000)
    say(window, BackToPack())
    assert isinstance(window.stage.page, LessonPage)


def test_the_collector_runs_between_two_events_while_there_is_a_preview(qapp, folder, tmp_path, monkeypatch) -> None:
    """Python's collector runs on whatever thread makes garbage; an object of Qt has to go on its own."""
    on = []
    monkeypatch.setattr("ui.preview.create_application", lambda: qapp)
    monkeypatch.setattr("ui.preview.save", lambda _window, path: on.append(gc.isenabled()) or path)
    gc.enable()
    try:
        assert take_pictures(folder, Preferences(), tmp_path / "out", (800, 600), at="spill-first")
        assert set(on) == {False}
        assert gc.isenabled()
    finally:
        gc.disable()
        Languages(qapp).speak("en")


def test_a_folder_that_tells_nobody_is_looked_at(qapp, folder, qtbot) -> None:
    """Network folders: no news from the system, so the timer alone has to see it."""
    watch = FolderWatch(folder)
    watch._watcher.removePaths([*watch._watcher.files(), *watch._watcher.directories()])
    with qtbot.waitSignal(watch.changed, timeout=20 * LOOK_MS):
        (folder / "lessons" / "new.md").write_text("x")
    (folder / "lessons" / "new.md").unlink()
    with qtbot.waitSignal(watch.changed, timeout=20 * LOOK_MS):
        pass
    watch._again.stop()
    watch.deleteLater()


OPENING = 'module = "{}"\ncompetencies = ["{}"]\nminutes = 5\nwhy = "So."\ncan = "do it"\n'


@pytest.fixture
def round_trip(folder) -> Path:
    """The new pack with a cycle, which leads to its lesson and its story, and a checklist."""
    pack = read_source(folder).pack
    opening = OPENING.format(pack.modules[0].id, pack.competencies[0].id)
    activities = (
        f'[{{ kind = "lesson", id = "{pack.lessons[0].id}" }}, {{ kind = "story", id = "{pack.stories[0].id}" }}]'
    )
    for name, text in {
        "cycles/way-round.toml": f'title = "Round"\n{opening}before = "What?"\nactivities = {activities}\n'
        'try_at_work = "Try."\nafter = "And now?"\n',
        "checklists/seen.toml": f'title = "Seen"\n{opening}task = "Watch."\n[[point]]\nid = "a"\ntext = "Mops"\n',
    }.items():
        (folder / name).parent.mkdir()
        (folder / name).write_text(text, "utf-8")
    return folder


def test_a_cycle_goes_round_and_a_checklist_is_ticked(preview, round_trip) -> None:
    window = preview(round_trip)
    way = stop(window, StopKind.CYCLE)
    window.go(way)
    assert isinstance(window.stage.page, CyclePage)
    say(window, CycleBegins())
    say(window, CycleStepBehind("I looked away."))
    asked: list[tuple[str, str]] = []
    window.stage.stop_asked.disconnect(window._asked)
    window.stage.stop_asked.connect(lambda kind, name: asked.append((kind, name)))
    say(window, CycleLesson("spill-first"))
    say(window, CycleStepBehind())
    say(window, PracticeAsked(PracticeKind.STORY, "wet-floor"))
    say(window, CycleStepBehind())
    assert asked == [("lesson", "spill-first"), ("story", "wet-floor")]
    window.stage.stop_asked.connect(window._asked)
    say(window, CycleStepBehind())
    assert not window.stage.page.ended
    say(window, CycleStepBehind("I asked."))
    assert window.stage.page.ended
    assert "I looked away." in words(window), "what was thought before stands beside what is thought now"
    assert "I asked." in words(window)
    window.go(stop(window, StopKind.CHECKLIST))
    assert isinstance(window.stage.page, ChecklistPage)
    say(window, TicksChanged(Ticks()))
    assert window.stop.kind is StopKind.CHECKLIST
    say(window, ObservationMade(Ticks(), signed_off=True))
    assert window.stop.kind is not StopKind.CHECKLIST
    window.go(way)
    say(window, CycleBegins())
    say(window, CycleStepBehind())
    say(window, CycleLesson("spill-first"))
    assert (window.stop.kind, window.stop.id) == (StopKind.LESSON, "spill-first")


@pytest.mark.parametrize("name", ["care-essentials", "shop-floor"])
def test_every_part_of_a_pack_can_be_looked_at(name) -> None:
    """Whatever a pack carries for people is a stop; what has none is named here."""
    pack = starter_source(STARTER / name).pack
    stops = {(each.kind.value, each.id) for each in Preview(pack).stops()}
    for part in [part for part in PARTS if part not in {"competency", "module", "rating", "survey"}]:
        for each in objects(pack, part):
            shown = {({"item": "question"}.get(part, part), each.id), ("aid", f"{part}/{each.id}")}
            shown |= {("aid", "glossary/words")} if part == "term" else set()
            assert shown & stops, (part, each.id)
