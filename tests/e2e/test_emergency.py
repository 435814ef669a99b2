# SPDX-License-Identifier: Apache-2.0
"""Somebody chokes, and nobody before the device has signed in: the steps on the real program, in two taps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Person, stepwell


@pytest.mark.parametrize("kiosk", [False, True])
def test_choking_is_two_taps_away_from_the_first_screen(
    demo: Path, sit_down: Callable[..., Person], kiosk: bool
) -> None:
    stepwell(demo, "organisation", "emergency-number", "112")
    person = sit_down(demo, kiosk=kiosk)
    person.touch("In an emergency")
    assert person.screen["page"] == "EmergencyPage"
    person.touch("Choking")
    assert person.screen["page"] == "EmergencyReadPage"
    assert any("112" in text for text in person.screen["texts"])
    assert any("back blows" in text for text in person.screen["texts"])
    person.touch("Sign in")
    assert person.screen["page"] == "PeoplePage"
