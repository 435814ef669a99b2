# SPDX-License-Identifier: Apache-2.0
"""How everything looks and which language it speaks: as the device likes it, or who is here, or who is about to be."""

from __future__ import annotations

from msgspec.structs import replace

from app.preferences import Preferences
from ui.window.languages import Languages, of_device
from ui.window.style import Appearance


class Wardrobe:
    """What may be worn, and what is. `plain` (safe mode): everything is worn as it is shipped, whatever is liked."""

    def __init__(self, appearance: Appearance, languages: Languages, *, plain: bool) -> None:
        self._appearance = appearance
        self._languages = languages
        self._plain = plain
        self.device = Preferences(language=of_device())
        """Whenever nobody is signed in."""
        self.first_look = self.device
        """What a kiosk goes back to for whoever comes next."""
        self.chosen = ""
        """The language that whoever stands before a kiosk chose, where it is not that of the device."""
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

    def keep_for_device(self, preferences: Preferences, *, in_kiosk: bool) -> None:
        """Have the device like this until the program is closed; on a kiosk until somebody else comes."""
        self.device = preferences
        if in_kiosk:
            self.chosen = preferences.language if preferences.language != self.first_look.language else ""

    def back_to_first(self) -> None:
        """Have the device like what it liked at first: who chose something else has gone."""
        self.device, self.chosen = self.first_look, ""

    def for_greeting(self, preferences: Preferences) -> Preferences:
        """Return what somebody likes, in the language that was just chosen on a kiosk."""
        return replace(preferences, language=self.chosen or preferences.language)
