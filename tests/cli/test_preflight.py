# SPDX-License-Identifier: Apache-2.0
"""What is said about a machine that cannot show the window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from ui import preflight
from ui.preflight import QT_LIBRARIES, X_LIBRARIES, Machine, obstacle


def machine(
    *,
    missing: frozenset[str] = frozenset(),
    environ: Mapping[str, str] | None = None,
    font: bool = True,
    apt: bool = True,
    x: bool = True,
    wayland: bool = False,
    platform: str = "linux",
) -> Machine:
    return Machine(
        platform=platform,
        environ={"DISPLAY": ":0"} if environ is None else environ,
        can_load=lambda name: name not in missing,
        has_font=lambda: font,
        has_apt=apt,
        x_answers=lambda: x,
        wayland_answers=lambda: wayland,
    )


def test_complete_machine_has_no_obstacle() -> None:
    assert obstacle(machine(), display=True) is None


@pytest.mark.parametrize(("library", "package"), [*QT_LIBRARIES.items(), *X_LIBRARIES.items()])
def test_each_missing_library_is_named_with_its_package(library: str, package: str) -> None:
    said = obstacle(machine(missing=frozenset({library})), display=True)
    assert said is not None
    assert library in said
    assert said.endswith(f"apt-get install {package}")


def test_without_apt_the_libraries_are_named_and_no_foreign_command() -> None:
    said = obstacle(machine(missing=frozenset({"libGL.so.1", "libEGL.so.1"}), apt=False), display=True)
    assert said is not None
    assert "libGL.so.1 libEGL.so.1" in said
    assert "apt" not in said


@pytest.mark.parametrize(
    ("environ", "display"),
    [({}, False), ({"QT_QPA_PLATFORM": "offscreen"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)],
)
def test_x_libraries_are_only_asked_for_when_the_window_goes_to_x(environ: dict[str, str], display: bool) -> None:
    assert obstacle(machine(missing=frozenset(X_LIBRARIES), environ=environ, wayland=True), display=display) is None


def test_no_font() -> None:
    said = obstacle(machine(font=False), display=True)
    assert said is not None
    assert "no font" in said
    assert "fonts-dejavu-core" in said


def test_no_display_is_one_sentence_with_the_way_round() -> None:
    said = obstacle(machine(environ={}), display=True)
    assert said is not None
    assert said.startswith("There is no display here")
    assert said.endswith("stepwell tour --out pictures")


def test_a_display_that_does_not_answer_is_named() -> None:
    said = obstacle(machine(environ={"DISPLAY": ":77"}, x=False), display=True)
    assert said is not None
    assert "DISPLAY=:77 does not answer" in said


@pytest.mark.parametrize(
    ("environ", "x", "wayland", "works"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, False, False, True),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, False, False, True),
        ({"QT_QPA_PLATFORM": "linuxfb"}, False, False, True),
        ({"QT_QPA_PLATFORM": "xcb"}, True, True, False),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, False, True, False),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"}, True, True, False),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"}, True, False, True),
        ({"WAYLAND_DISPLAY": "w"}, False, True, True),
    ],
)
def test_which_display_counts(environ: dict[str, str], x: bool, wayland: bool, works: bool) -> None:
    assert (obstacle(machine(environ=environ, x=x, wayland=wayland), display=True) is None) is works


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_everything_along(platform: str) -> None:
    assert obstacle(machine(platform=platform, missing=frozenset(QT_LIBRARIES), environ={}), display=True) is None


def test_the_real_probes_answer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert preflight._can_load("libno-such-thing.so.9") is False
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert preflight._wayland_answers() is False


def test_fonts_are_looked_for_in_the_usual_places(tmp_path: Path) -> None:
    folders = preflight._font_folders({"HOME": str(tmp_path)})
    (tmp_path / ".fonts" / "deep").mkdir(parents=True)
    assert not any(preflight._font_files(folders[2:]))
    (tmp_path / ".fonts" / "deep" / "Some.TTF").touch()
    assert any(preflight._font_files(folders[2:]))
