# SPDX-License-Identifier: Apache-2.0
"""A microlearn with thousands of questions: its checks and its publishing show how far they are, and can be stopped."""

from __future__ import annotations

import pytest

from app.authoring.views import Part
from tests.ui.author_pages import begin
from tests.ui.conftest import deliver
from tests.ui.test_facts import said
from ui.window.author_intents import CheckAsked, PublishAsked, UndoAsked
from ui.window.author_places import AuthorAt, Drafts
from ui.window.intents import Go
from ui.window.widgets.work_bar import WorkBar
from ui.window.work_intents import WorkLooked, WorkStopped


class Large:
    """The real checks and publishing of a draft, between whose steps something happens in the window."""

    def __init__(self, window, program, folder):
        self.window = window
        self.maker, self.draft = begin(window, program, folder)
        self.meanwhile = []
        self.seen = []
        for name in ("check", "publish", "to_stick"):
            setattr(program.authoring, name, self._slow(getattr(self.maker.authoring, name)))

    def _slow(self, work):
        def slow(draft, *args):
            *rest, tell = args

            def told(done, most):
                tell(done, most)
                if self.meanwhile and done > most // 4:
                    self.meanwhile.pop(0)()

            return work(draft, *rest, told)

        return slow

    def send(self, intent):
        def emit():
            self.window.page.intent.emit(intent)
            self.seen.append((self.bar.isHidden(), self.bar.share, [b.words for b in self.window.page.foot_buttons()]))

        self.meanwhile.append(emit)

    @property
    def bar(self):
        return self.window.page.findChildren(WorkBar)[0]

    def go(self, part):
        self.window.navigator.to(AuthorAt(self.draft, part))
        deliver()


@pytest.fixture
def large(window, program, tmp_path):
    return Large(window, program, tmp_path)


def foot(large):
    return [button.words for button in large.window.page.foot_buttons()]


def test_checks_that_take_a_moment_show_no_bar(large):
    large.go(Part.FINDINGS)
    assert large.bar.isHidden()
    assert not large.window.page._again.isActive()


def test_checks_show_how_far_they_are_and_can_be_stopped_and_begun_again(large):
    large.send(WorkLooked())
    large.send(WorkStopped())
    large.go(Part.FINDINGS)
    hidden, share, words = large.seen[0]
    assert (hidden, words) == (False, ["Back", "Stop"])
    assert 0 < share < 1
    assert "Stopped. It was not looked through to the end." in said(large.window)
    assert large.bar.isHidden()
    assert "Stop" not in foot(large)
    large.window.page.intent.emit(CheckAsked())
    deliver()
    assert "It can be published. This would make it better:" in said(large.window)
    assert "Stopped. It was not looked through to the end." not in said(large.window)


def test_undo_while_nothing_is_under_way_checks_again_with_its_bar(large):
    large.go(Part.FINDINGS)
    large.send(WorkLooked())
    large.window.page.intent.emit(UndoAsked())
    deliver()
    assert large.seen[0][0] is False
    assert large.bar.isHidden()


def test_publishing_that_is_stopped_publishes_nothing(large):
    large.go(Part.PUBLISH)
    before = list(large.maker.library.list())
    large.send(WorkLooked())
    large.send(WorkStopped())
    large.window.page.intent.emit(PublishAsked())
    deliver()
    assert "Stopped. Nothing was published." in said(large.window)
    assert list(large.maker.library.list()) == before
    assert large.maker.authoring.open(large.draft).version == ""
    large.window.page.intent.emit(PublishAsked())
    deliver()
    assert large.maker.authoring.open(large.draft).version == "1.0.0"


def test_whoever_leaves_stops_it(large):
    large.go(Part.PUBLISH)
    large.meanwhile.append(lambda: large.window.page.intent.emit(Go(Drafts())))
    large.window.page.intent.emit(PublishAsked())
    deliver()
    assert large.maker.authoring.open(large.draft).version == ""
