# SPDX-License-Identifier: Apache-2.0
"""Somebody forgets their PIN, on the real program: badge, temporary PIN, one of their own, recovery code."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Person, stepwell
from ui.demo import DEMO_PIN

GROUP = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}")


@pytest.fixture
def home(demo: Path) -> Path:
    """A data folder with Ana, who has a PIN."""
    stepwell(demo, "learner", "add", "--id", "ana", "--name", "Ana", "--pin-stdin", stdin="9630\n")
    return demo


def test_from_a_forgotten_pin_to_today(home: Path, sit_down: Callable[[Path], Person], tmp_path: Path) -> None:
    cards = tmp_path / "cards.html"
    stepwell(home, "learner", "badge", "ana", "--out", str(cards))
    printed = re.search(r'class="code">([^<]*)<', cards.read_text(encoding="utf-8"))
    assert printed is not None
    temporary = json.loads(stepwell(home, "learner", "reset-pin", "ana", "--json").stdout)["temporary_pin"]

    person = sit_down(home)
    person.do("enter", text="SWAAAAAAAAAAAAAAAAAAAAAAAAAA0")
    assert person.screen["page"] == "PeoplePage"
    assert any(text.startswith("This badge is not known here.") for text in person.screen["texts"])
    person.do("enter", text=printed[1].replace(" ", ""))
    assert person.screen["heading"] == "Hello Ana. Type your PIN"
    person.do("enter", text=temporary)
    assert person.screen["heading"] == "Choose your own PIN"
    person.do("enter", text=DEMO_PIN)
    assert person.screen["heading"] == "That one is too easy to guess"
    person.do("enter", text="2580")
    person.do("enter", text="2580")
    assert person.screen["page"] == "RecoveryCodePage"
    code = [text for text in person.screen["texts"] if GROUP.fullmatch(text)]
    assert len(code) == 6
    person.press("I have written it down")
    assert person.screen["page"] == "TodayPage"
    person.press("How it looks", "My PIN", "Change my PIN")
    person.do("enter", text="2581")
    assert any(text.startswith("That PIN did not fit. Nothing was changed.") for text in person.screen["texts"])
    for pin in ("2580", "9517", "9517"):
        person.do("enter", text=pin)
    assert "Your new PIN works from now on. The old one does not." in person.screen["texts"]
    person.press("Make a new code", "Not now", "Leave, Ana", "Ana")
    person.do("enter", text="2580")
    assert any(text.startswith("That PIN did not fit.") for text in person.screen["texts"])
    person.do("enter", text="9517")
    assert person.screen["page"] == "LookPage", "what lay below the page of the PIN, from which Ana left"
    person.press("Today")
    assert person.screen["page"] == "TodayPage"
    assert person.close() == 0

    kept = [file.read_bytes() for file in home.rglob("*") if file.is_file()]
    for secret in (temporary, "-".join(code), printed[1].replace(" ", "")):
        assert not any(secret.encode() in content for content in kept)
