# SPDX-License-Identifier: Apache-2.0
"""Takes the window to what is read in an emergency, and to a line that a finger is on."""

from __future__ import annotations

from app.emergency_views import LESSON, EmergencyCard
from ui.window.emergency_places import AtEmergency, Emergency


def without_number(window, program):
    program.emergency.now = ""
    window.navigator.to(Emergency())


EMERGENCY_PLACES = (Emergency(), AtEmergency(EmergencyCard("care", LESSON, "choking", "Choking")))
EMERGENCY_PAGES = {"no emergency number": without_number}
