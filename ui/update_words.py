# SPDX-License-Identifier: Apache-2.0
"""Updates of the program in English, for the command line and for what `stepwell doctor` says."""

from __future__ import annotations

from collections.abc import Mapping

CARE: Mapping[str, str] = {
    "package": "The system's package manager looks after this program, so it is left alone. Update it there.",
    "nobody": "This program was started from a folder without a launcher, so it cannot update itself; see "
    "docs/installers.md.",
    "read_only": "This account may not write to the folder of the program. Let the one update it that installed it.",
}
"""By `app.updates.installation.Care`, where the program does not update itself."""

WHY: Mapping[str, str] = {
    "newest": "Nothing newer is offered.",
    "later": "Version {version} is for some devices, and this is not one of them yet. Nothing has to be done.",
    "bad": "Version {version} was tried here and went wrong, so it is not taken again. A higher one will be.",
    "needs_version": "Version {version} needs a version between to come first. Ask whoever publishes it.",
    "needs_data": "Version {version} needs newer data than this device has. Open the window once, then try again.",
}
"""By `app.updates.offer.Why`."""

BAD: Mapping[str, str] = {
    "self_test": "its self-test failed",
    "no_first_screen": "it twice showed no first screen",
    "missing": "its files were missing",
    "person": "somebody went back from it",
}
"""Why a version is not taken again."""

DOCTOR: Mapping[str, str] = {
    "update.went_back": "The program went back from version {version} to the one before: {why}. What people "
    "recorded is kept; a higher version is taken when one is offered.",
    "update.bad": "Version {version} of the program was not put in: {why}.",
    "update.waits": "Version {version} of the program is here and starts the next time.",
}
"""What `stepwell doctor` says, by code."""
