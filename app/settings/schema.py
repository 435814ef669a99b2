# SPDX-License-Identifier: Apache-2.0
"""Every setting that a file may give: one table, from which the checks, the commands and docs/settings.md are made.

What says which device this is (site, organisation, LRS, repository, people) is no setting; it comes with
`stepwell provision`, since each of them changes what is recorded or needs a secret (docs/adr/0025).

>>> SETTINGS["kiosk.idle_s"].allowed
'a whole number from 30 to 3600'
>>> read_text(SETTINGS["kiosk.still"], "yes")
True
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

import msgspec

Value: TypeAlias = bool | int | str

NUMBER: Final = re.compile(r"(?!.*  )(?=.*[0-9])[0-9+*#][0-9+*# /()-]{0,22}[0-9*#]")
"""To be dialled: digits and the signs between them, as in "112", "0-112", "+44 20 7946 0000"."""
MOST_YEARS, MOST_DAYS, MOST_WAIT_DAYS = 100, 36_500, 28
_SWITCHES: Final = {
    "answers": "answers, lessons read, and what a supervisor saw at work",
    "ratings": "how sure somebody said they feel",
    "plans": "goals, days away, team goals",
    "declined": "what somebody did not want that was suggested",
    "programme": "that somebody joined a programme",
    "library": "what was opened and rated in the library; playlists",
    "helping": "what somebody could teach, and whom they asked",
    "portfolio": "that evidence was handed in, and what was found of it",
    "duties": "what is asked of people until when",
    "coaching": "sessions, follow-ups and talks, without what was said",
    "tips": "tips for colleagues, in their words",
    "notes": "private texts, sealed for their writer alone",
}


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """One setting. `kind`: bool, int or str. Numbers are `least` to `most`; a text is `like` this, or empty."""

    key: str
    default: Value
    sentence: str
    least: int = 0
    most: int = 0
    like: re.Pattern[str] = NUMBER

    @property
    def kind(self) -> type[Value]:
        """The type of its values."""
        return type(self.default)

    @property
    def allowed(self) -> str:
        """What its values are, in words."""
        if isinstance(self.default, bool):
            return "true or false"
        if isinstance(self.default, int):
            return f"a whole number from {self.least} to {self.most}"
        return 'a number to dial, as in "112" or "+44 20 7946 0000", or an empty text'

    def takes(self, value: object) -> bool:
        """Say whether this is one of its values."""
        if type(value) is not self.kind:  # True is no number here
            return False
        if isinstance(value, str):
            return not value or self.like.fullmatch(value) is not None
        return isinstance(value, bool) or (isinstance(value, int) and self.least <= value <= self.most)


def _table(settings: Iterable[Setting]) -> Mapping[str, Setting]:
    return {setting.key: setting for setting in settings}


SETTINGS: Final = _table(
    (
        Setting(
            key="kiosk.start",
            default=False,
            sentence="The window opens as a kiosk, as with stepwell --kiosk.",
        ),
        Setting(
            key="kiosk.idle_s",
            default=180,
            least=30,
            most=3600,
            sentence="Seconds without a touch until a kiosk asks whether somebody is still there.",
        ),
        Setting(
            key="kiosk.countdown_s",
            default=30,
            least=20,
            most=120,
            sentence="Seconds more until it signs out.",
        ),
        Setting(
            key="kiosk.still",
            default=False,
            sentence="What a kiosk shows to those who pass by does not change by itself.",
        ),
        Setting(
            key="emergency.number",
            default="",
            sentence="The number to call in an emergency, as it is dialled at this place; empty: none is shown.",
        ),
        Setting(
            key="screen.keys_come",
            default=True,
            sentence="Keys on the screen come by themselves to a finger on a line; people change it by hiding them.",
        ),
        Setting(
            key="evidence.camera",
            default=False,
            sentence="Pictures for evidence may be taken with the camera of the device, at its site.",
        ),
        Setting(
            key="search.count_missed",
            default=True,
            sentence="Words that nobody finds are counted, from three people on, without who it was.",
        ),
        Setting(
            key="updates.take",
            default=True,
            sentence="New versions of the program are taken from the organisation's repository; "
            "never where the system's package manager has it.",
        ),
        Setting(
            key="coaching.wait_days",
            default=3,
            most=MOST_WAIT_DAYS,
            sentence="Days that a person knows that a talk may help before a supervisor is told.",
        ),
        Setting(
            key="retention.audit_years",
            default=3,
            most=MOST_YEARS,
            sentence="Years that the audit is kept; 0: for ever.",
        ),
        Setting(
            key="retention.sent_days",
            default=365,
            most=MOST_DAYS,
            sentence="Days that the text of a sent statement is kept; 0: for ever.",
        ),
        Setting(
            key="retention.logs_days",
            default=90,
            most=MOST_DAYS,
            sentence="Days that a line of a log is kept; 0: for ever.",
        ),
        Setting(
            key="retention.left_days",
            default=0,
            most=MOST_DAYS,
            sentence="Days after which who left is erased; 0: never by itself.",
        ),
        *(
            Setting(key=f"leaving.{name}", default=name != "notes", sentence=f"May leave the device: {what}.")
            for name, what in _SWITCHES.items()
        ),
    )
)
"""By key, in the order of the documentation."""


def read_text(setting: Setting, text: str) -> Value | None:
    """Return the value that was typed: yes/no, true/false, on/off for a switch. None: it is none of its values."""
    value: Value | None = text
    if setting.kind is bool:
        value = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(text.lower())
    elif setting.kind is int:
        value = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None
    return value if setting.takes(value) else None
