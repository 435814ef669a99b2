# SPDX-License-Identifier: Apache-2.0
"""Every page audited at 100 % and 200 %, mirrored, and with longer words, each in a window that many were in before it.

Each page is opened in light with longer words, all of which a translation has to reach, and in the dark at 200 %
mirrored, where most goes wrong; names and sizes are looked at in each. `make soak` opens every page in each look, and
in light with its own words.
"""

from pathlib import Path

import pytest

from app.preferences import Preferences, TextSize, Theme
from tests.ui.audits import Longer, cut, runs_off
from tests.ui.kept_window import KeptWindow
from tests.ui.test_window import (
    DARK,
    LARGE_MIRRORED,
    PLACES,
    audit_dark,
    audit_light,
    audit_longer,
    look_id,
    show,
)
from tests.untranslated import ROOT, Content

TIGHT = {"feedback-0", "feedback-3", "choose pin"}
"""Pages on which words as long as that, at 200 %, once had too little room; all of them with `make soak`."""


@pytest.fixture(scope="module")
def kept(qapp):
    kept = KeptWindow(qapp)
    yield kept
    kept.close()


@pytest.fixture
def window(kept, request):
    """The window, and a new one after a test that failed; fails the test when a page outlives it."""
    failed = request.session.testsfailed
    kept.renewed()
    mirrored = request.function is test_nothing_is_cut
    yield kept.open(LARGE_MIRRORED if mirrored else Preferences(), painted=mirrored)
    if request.session.testsfailed > failed:
        kept.close()
    else:
        kept.leave()


@pytest.fixture(scope="module")
def content():
    """What packs say, and what the people and packs behind these pages are made of."""
    here = Path(__file__).parent
    pages = (file for file in here.glob("*_pages.py") if not file.name.startswith("test_"))
    staged = (ROOT / "ui" / "window").glob("*_staged.py")
    return Content(*here.glob("fake*.py"), *pages, *staged, *here.parent.glob("*_samples.py"))


@pytest.fixture
def program(kept, window):
    """What is behind the window, as new."""
    return kept.program


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_names_sizes_reading_order_and_room_for_longer_words(window, qapp, program, place, content):
    bare = audit_longer(window, qapp, program, place)
    assert not [line for line in bare if not content.says(line)], "no translation reaches these"


@pytest.mark.parametrize(
    "place", [pytest.param(p, marks=() if str(p) in TIGHT else pytest.mark.soak, id=str(p)) for p in PLACES]
)
def test_longer_words_fit_at_200_percent(window, qapp, program, place):
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        show(window, program, place, Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL))
        assert (cut(window), runs_off(window)) == ([], [])
    finally:
        qapp.removeTranslator(longer)


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_nothing_is_cut(window, program, place):
    audit_dark(window, program, place, LARGE_MIRRORED)


@pytest.mark.soak
@pytest.mark.parametrize("look", DARK, ids=look_id)
@pytest.mark.parametrize("place", PLACES, ids=str)
def test_nothing_is_cut_in_any_look(window, program, place, look):
    audit_dark(window, program, place, look)


@pytest.mark.soak
@pytest.mark.parametrize("place", PLACES, ids=str)
def test_names_sizes_and_reading_order(window, program, place):
    audit_light(window, program, place)
