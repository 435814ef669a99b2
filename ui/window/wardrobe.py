# SPDX-License-Identifier: Apache-2.0
"""How everything looks and which language it speaks: as the device likes it, or who is here, or who is about to be."""

from __future__ import annotations

from typing import Final

import msgspec

from app.preferences import Preferences
from ui.window.languages import Languages, of_device
from ui.window.style import Appearance

CHOSEN: Final = ("language", "theme", "text_size")
"""What is chosen before the sign-in and stays for the visit."""


class Wardrobe:
    """What may be worn, and what is. `plain` (safe mode): everything is worn as it is shipped, whatever is liked."""

    def __init__(self, appearance: Appearance, languages: Languages, *, plain: bool) -> None:
        self._appearance = appearance
        self._languages = languages
        self._plain = plain
        self.device = Preferences(language=of_device())
        """Whenever nobody is signed in."""
        self.first_look = self._usual = self.device
        """What a kiosk goes back to for whoever comes next; what stood there when the last one had gone."""
        self.chosen: dict[str, str] = {}
        """What whoever is about to sign in has chosen of it (`CHOSEN`), for this visit: they could not read it else."""
        self._of_last: tuple[str, dict[str, str]] = ("", {})
        self.liked = Preferences()
        """What was asked for last."""
        self.spoken = ""

    def wear(self, preferences: Preferences) -> bool:
        """Show everything like this; True: in another language than before."""
        self.liked = preferences
        shown = Preferences() if self._plain else preferences
        another = shown.language != self.spoken
        if another:
            self.spoken = shown.language
            self._languages.speak(shown.language)
        self._appearance.dress(shown.theme, shown.text_size, shown.language, bit_by_bit=True)
        return another

    def begin_with(self, look: Preferences) -> None:
        """Have the device like this from the first moment on."""
        self.device = self.first_look = self._usual = look

    def keep_for_device(self, preferences: Preferences) -> None:
        """Have the device like this until the program is closed; on a kiosk until somebody else comes."""
        self.device = preferences
        wanted = {name: str(getattr(preferences, name)) for name in CHOSEN}
        self.chosen = {name: look for name, look in wanted.items() if look != getattr(self._usual, name)}

    def goes(self, learner: str) -> None:
        """They have gone, and what they chose before they came in counts for nobody else."""
        self._of_last = (learner, self.chosen)
        self._usual, self.chosen = self.device, {}

    def comes_again(self, learner: str) -> None:
        """Go on with what they chose before they came in, if it was they who left the screen alone last."""
        if self._of_last[0] == learner:
            self.chosen = {**self._of_last[1], **self.chosen}

    def back_to_first(self) -> None:
        """Have the device like what it liked at first: who chose something else has gone."""
        self.device = self._usual = self.first_look
        self.chosen = {}

    def for_greeting(self, preferences: Preferences) -> Preferences:
        """Return what somebody likes, but for what was just chosen before they signed in."""
        return msgspec.convert({**msgspec.to_builtins(preferences), **self.chosen}, Preferences)
