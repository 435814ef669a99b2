# SPDX-License-Identifier: Apache-2.0
"""Every widget has its place in the gallery, in each of its states, and each is accessible as it stands there."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from functools import partial

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

import ui.window.answers
import ui.window.widgets
from app.preferences import Preferences, TextSize, Theme
from tests.ui.audits import cut, runs_off, unfit
from tests.ui.conftest import deliver
from ui.window import gallery
from ui.window.answers.editor import Editor
from ui.window.gallery import THEMES, Stand, shoot_components, specimens, write_gallery
from ui.window.roles import give_roles
from ui.window.specimen import Specimen, chosen, focused, hovered
from ui.window.specimens_answers import ROOM
from ui.window.style import Appearance
from ui.window.widgets.basic import Button, Heading
from ui.window.widgets.pictures import picture
from ui.window.widgets.tick import Tick

NO_WIDGETS = {Editor: "the face of all editors, which is never shown itself"}
STATES = ("hovered", "focused", "pressed", "off", "chosen", "right", "not yet", "not learned yet", "did not work")
"""What has to be seen of something, by its name."""


def public_widgets():
    """The classes of widgets that the rooms of widgets and answers offer."""
    found = set()
    for room in (ui.window.widgets, ui.window.answers):
        for module in pkgutil.iter_modules(room.__path__):
            whole = importlib.import_module(f"{room.__name__}.{module.name}")
            found |= {
                each
                for each in vars(whole).values()
                if inspect.isclass(each) and issubclass(each, QWidget) and each.__module__ == whole.__name__
            }
    return {each for each in found if not each.__name__.startswith("_")}


@pytest.fixture
def dressed(qapp):
    give_roles()
    holder = QWidget()
    appearance = Appearance(qapp, holder)
    yield appearance.dress
    appearance.dress(Theme.LIGHT, TextSize.S, "en")
    holder.deleteLater()
    deliver()


def stand(specimen):
    shown = Stand(specimen)
    shown.pose()
    return shown


@pytest.mark.parametrize(
    ("theme", "size", "language"),
    [(Theme.LIGHT, TextSize.S, "en"), (Theme.DARK, TextSize.XXL, "ar")],
    ids=["S", "XXL-ar"],
)
def test_every_widget_stands_there_with_role_and_name_and_room_for_its_words(dressed, theme, size, language):
    dressed(theme, size, language)
    seen, faults = set(), {}
    for specimen in specimens():
        shown = stand(specimen)
        inside = [shown.shown, *shown.shown.findChildren(QWidget)]
        seen |= {type(each) for each in inside}
        wrong = [*unfit(shown), *cut(shown), *runs_off(shown)]
        wrong += [
            each.text() for each in inside if isinstance(each, Heading) and role(each) is not QAccessible.Role.Heading
        ]
        if wrong:
            faults[specimen.name] = wrong
        shown.away()
    assert not faults
    missing = public_widgets() - seen - set(NO_WIDGETS)
    assert not missing, f"without a place in the gallery: {missing}"


def role(widget):
    return QAccessible.queryAccessibleInterface(widget).role()


def test_the_states_are_there_and_each_name_once():
    names = [specimen.name for specimen in specimens()]
    assert len(names) == len(set(names))
    assert not [state for state in STATES if not any(state in name for name in names)]


def test_a_state_is_seen_and_not_only_named(dressed):
    dressed(Theme.LIGHT, TextSize.S, "en")
    pictures = {}
    for specimen in specimens():
        if specimen.name.startswith("Button, secondary"):
            shown = stand(specimen)
            button = shown.shown
            assert isinstance(button, Button)
            assert (QApplication.focusWidget() is button) is (specimen.pose is focused)
            if specimen.pose is hovered:
                assert button.underMouse()
            image = shown.grab().toImage()
            pictures[specimen.name] = bytes(image.constBits())
            shown.away()
    assert len(pictures) == 5
    assert len(set(pictures.values())) == 5


def test_a_tick_that_is_set_and_not_pressed_shows_its_tick(dressed):
    dressed(Theme.LIGHT, TextSize.S, "en")
    pictures = []
    for specimen in (
        Specimen("", "", partial(Tick, "Show my badges"), chosen),
        Specimen("", "", partial(Tick, "Show my badges", on=True)),
    ):
        shown = stand(specimen)
        pictures.append(bytes(shown.grab().toImage().constBits()))
        shown.away()
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("width", [1, 2, 300])
def test_a_drawing_is_an_image_even_where_there_is_no_room_yet(qapp, width):
    image = picture(ROOM, width)
    assert image is not None
    assert not image.isNull()
    assert image.width() == width


@pytest.mark.parametrize("every", [pytest.param(20, id="some"), pytest.param(1, id="all", marks=pytest.mark.soak)])
def test_the_page_shows_each_in_three_themes(qapp, dressed, tmp_path, monkeypatch, every):
    shown = list(specimens())[::every]
    monkeypatch.setattr(gallery, "specimens", lambda: shown)
    dressed(Theme.LIGHT, TextSize.S, "en")
    found = shoot_components(tmp_path, Preferences(theme=Theme.LIGHT))
    page = tmp_path / "index.html"
    write_gallery(page, [], found)
    assert len(found) == len(shown) > 3
    assert {len(pictures) for _specimen, pictures in found} == {len(THEMES)}
    text = page.read_text("utf-8")
    assert text.count("<img") == len(found) * len(THEMES)
    assert all((tmp_path / part.split('"')[0]).is_file() for part in text.split('<img src="')[1:])
