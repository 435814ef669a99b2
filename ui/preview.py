# SPDX-License-Identifier: Apache-2.0
"""Opens the preview of a pack that is being written, or takes pictures of it. Loads Qt at import."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

from app.preferences import Preferences
from app.previewing import StopKind
from content_packs.answers import NotYet
from content_packs.grading import grade
from ui.window.application import create_application
from ui.window.collecting import Collecting
from ui.window.cycle_intents import CycleBegins, CycleStepBehind
from ui.window.looks import deliver
from ui.window.pages.cycle import CyclePage
from ui.window.pages.example import ExamplePage
from ui.window.pages.question import QuestionPage
from ui.window.pages.story import ScenePage
from ui.window.practice_intents import ChoiceMade, PracticeBegins, StepSeen
from ui.window.preview.finding_page import FindingPage
from ui.window.preview.window import PreviewWindow

MOST_MS: Final = 120_000
"""A disk that does not answer must not keep a command from ending."""
MOST_STEPS: Final = 60


def open_preview(folder: Path, look: Preferences, at: str = "") -> int:
    """Show the window until it is closed, and return the exit status."""
    application = create_application()
    with Collecting():
        window = PreviewWindow(application, folder, look, at=at)
        window.show()
        return application.exec()


def take_pictures(folder: Path, look: Preferences, out: Path, size: tuple[int, int], at: str = "") -> list[Path]:
    """Save a picture of everything that can be looked at, or of `at` alone, with each feedback; returns the files.

    Of a pack that cannot be read there is one of what has to be mended. OSError when one cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    application = create_application()
    with Collecting():
        window = PreviewWindow(application, folder, look, at=at)
        window.resize(*size)
        window.show()
        try:
            _wait(window)
            return list(_pictures(window, out, at))
        finally:
            window.close()
            window.deleteLater()
            deliver()


def save(window: PreviewWindow, file: Path) -> Path:
    """Save what the window shows and return the file. Raises OSError when it cannot be written."""
    deliver()
    if not window.grab().save(str(file)):
        raise OSError(f"{file} cannot be written")
    return file


def _wait(window: PreviewWindow) -> None:
    loop = QEventLoop()
    window.settled.connect(loop.quit)
    QTimer.singleShot(MOST_MS, loop.quit)
    loop.exec()
    window.settled.disconnect(loop.quit)


def _pictures(window: PreviewWindow, out: Path, at: str) -> Iterator[Path]:
    if isinstance(window.stage.page, FindingPage):
        yield save(window, out / "findings.png")
    for number, stop in enumerate(window.stops, start=1):
        if at and stop.id != at:
            continue
        window.go(stop)
        name = f"{number:03}-{stop.kind.value}-{stop.id.replace('/', '-')}"
        yield save(window, out / f"{name}.png")
        if stop.kind is StopKind.QUESTION:
            yield from _answers(window, out, name)
        elif stop.kind in {StopKind.STORY, StopKind.EXAMPLE, StopKind.CYCLE}:
            yield from _walk(window, out, name)


def _answers(window: PreviewWindow, out: Path, name: str) -> Iterator[Path]:
    """One for each answer that has words of its own."""
    page = window.stage.page
    if not isinstance(page, QuestionPage):
        return
    wrong = 0
    for answer in window.answers():
        window.stage.answer(answer)
        if isinstance(answer, NotYet):
            what = "not-learned-yet"
        elif grade(page.question.item, answer).right:
            what = "right"
        else:
            wrong += 1
            what = f"not-right-{wrong}"
        yield save(window, out / f"{name}-{what}.png")


def _walk(window: PreviewWindow, out: Path, name: str) -> Iterator[Path]:
    """Through a story as somebody with experience would go, an example that is shown, and all steps of a cycle."""
    stage = window.stage
    _say(window, CycleBegins() if isinstance(stage.page, CyclePage) else PracticeBegins())
    for step in range(1, MOST_STEPS):
        page = stage.page
        yield save(window, out / f"{name}-{step:02}.png")
        if isinstance(page, ScenePage):
            _say(window, ChoiceMade(stage.expert_choice()))
        elif isinstance(page, ExamplePage):
            _say(window, StepSeen())  # on the first round all steps are shown
        elif isinstance(page, CyclePage) and not page.ended:
            _say(window, CycleStepBehind())
        else:
            return


def _say(window: PreviewWindow, intent: object) -> None:
    page = window.stage.page
    if page is not None:
        page.intent.emit(intent)
    deliver()
