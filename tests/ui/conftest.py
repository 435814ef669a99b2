# SPDX-License-Identifier: Apache-2.0
"""One application for all window tests, and a check that each test leaves no widget behind."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # dates in English as where nobody says which English, on every machine

PLAIN = {
    "access_pages", "aid_pages", "author_pages", "author_wait", "care", "carrying_pages", "certificates",
    "coach_pages", "collecting", "curate_pages", "duty_pages", "emergency", "encourage_pages",
    "evidence_pages", "facts", "goal_pages", "goals", "heard_pages", "help", "helping_pages", "idle",
    "insight_pages", "job_pages", "keys", "kiosk", "languages", "leaks", "library_pages", "long_work",
    "lrs_page", "my_data", "news", "observing_pages", "packs_page", "passport_pages", "playlist_pages",
    "portion_pages", "practice_pages", "preview", "progress_page", "question_kinds", "reading_aloud",
    "renewing", "report_pages", "right_answer_told", "saved", "search_page", "session_pages", "show_how",
    "signing_out", "survey_focus", "survey_pages", "talk", "team", "team_microlearn", "tip_pages",
    "to_watch_page", "waiting", "watch_now",
}  # fmt: skip
"""Modules whose tests ask what the window does and says, not how it looks: see `_plain`."""

FEW = 8
"""Widgets that may stay for a test longer."""


def pytest_configure(config):
    told = "looks at sizes, room or colours, in a module whose other tests have no style sheet (see _plain)"
    config.addinivalue_line("markers", f"dressed: {told}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol():
    """Throw away what a test made without a parent and left, before the next one dresses every widget there is.

    What it made is young, as nothing was collected while it ran. What its window still holds, until another page comes,
    no collector frees: all that there is is looked through where much was left.
    """
    import gc

    done = yield
    for generation, fine in ((1, 0), (2, FEW)):
        if _left_over() > fine:
            gc.collect(generation)
            deliver()
    return done


def _left_over():
    """How many windows there are, and widgets that lie in none, which are not kept for other tests."""
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return 0
    return sum(not each.property("kept") for each in QApplication.topLevelWidgets())


@pytest.fixture(scope="module", autouse=True)
def _no_items_left():
    """Fail the last test of a module when items of layouts stay; looking for them takes as long as a page."""
    import sys

    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QApplication

        left = items_left()
        application = QApplication.instance()
        _speak_english(application)
        if isinstance(application, QApplication) and application.styleSheet():
            application.setStyleSheet("")  # the next module has the size that it was written for, whatever came before
        assert not left, f"{len(left)} items of layouts left in this module"


def _speak_english(application):
    """A window of this module may have spoken last what the next module does not expect."""
    from PySide6.QtCore import Qt

    from ui.window.languages import Languages

    if application is not None:
        Languages(application).speak("en")
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _plain(request, monkeypatch):
    """No style sheet for a test that asks what the window does and says: dressing takes a third of each page.

    `PLAIN` names their modules; a test in one of them that looks at sizes, room or colours is marked `dressed`.
    """
    if request.path.stem.removeprefix("test_") not in PLAIN or request.node.get_closest_marker("dressed"):
        return
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        application.setStyleSheet("")
    monkeypatch.setattr(QApplication, "setStyleSheet", lambda _application, _sheet: None)


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application in the style that the program starts it with."""
    qapp.setStyle("Fusion")
    return qapp


def deliver():
    """Run the event loop until every window has its look and everything that was to be deleted is gone."""
    from ui.window.looks import deliver as delivered

    delivered()


def items_left():
    """What layouts were filled with here, was taken from Python and is never freed: names of its types.

    Whatever is made at the address of one of these later brings the process down when it goes (see `Flow.add`).
    """
    import gc

    import shiboken6
    from PySide6.QtWidgets import QLayout, QLayoutItem

    gc.collect()
    return [
        type(each).__name__
        for each in gc.get_objects()
        if isinstance(each, QLayoutItem)
        and not isinstance(each, QLayout)
        and shiboken6.createdByPython(each)
        and not shiboken6.ownedByPython(each)
    ]


def timers_of(window):
    """What timers of pages go on and on: their parents and how often they strike."""
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    from ui.window.pages.page import Page

    return [
        f"{type(timer.parent()).__name__}, {timer.interval()} ms"
        for page in window.findChildren(Page)
        for timer in page.findChildren(QTimer)
        if isValid(timer) and timer.isActive() and not timer.isSingleShot()  # that one goes by itself
    ]


def pages_left():
    """Names of the pages that there are, in any window or none."""
    from PySide6.QtWidgets import QApplication

    from ui.window.pages.page import Page

    return [type(widget).__name__ for widget in QApplication.allWidgets() if isinstance(widget, Page)]


@pytest.fixture(scope="module")
def kept_for_many(qapp):
    from tests.ui.kept_window import KeptWindow

    kept = KeptWindow(qapp)
    yield kept
    kept.close()


@pytest.fixture
def program(kept_for_many):
    """What is behind the window, as new."""
    return kept_for_many.renewed()


@pytest.fixture
def look():
    """How the device looks when the window opens; a test whose person looks as the device does dresses it once."""
    from app.preferences import Preferences

    return Preferences()


@pytest.fixture
def window(kept_for_many, program, look, request):
    """The real window on a fake program, shown at 1024 x 600; fails the test when a page outlives it.

    The tests of a module have it one after the other, and a new one after a test that failed. Whoever closes it, or
    does to it what lasts, takes `new_window`.
    """
    failed = request.session.testsfailed
    window = kept_for_many.open(look)
    window.begin()
    deliver()
    yield window
    if request.session.testsfailed > failed:
        kept_for_many.close()
    else:
        kept_for_many.leave()


@pytest.fixture
def new_window(qapp, program, look):
    """As `window`, made for this test."""
    from ui.window.main_window import MainWindow

    window = MainWindow(program.ports(), qapp)
    window.navigator.dress_device(look)
    window.begin()
    window.resize(1024, 600)
    window.show()
    deliver()
    yield window
    timers = timers_of(window)
    window.close()
    deliver()
    pages = pages_left()
    window.deleteLater()
    deliver()
    assert not pages, f"pages left: {pages}"
    assert not timers, f"timers left: {timers}"
