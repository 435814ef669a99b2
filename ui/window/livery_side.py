# SPDX-License-Identifier: Apache-2.0
"""Dresses the window as the organisation wants it: accent, logo and name, on whatever page is there.

The look is read again whenever the first screen comes: a command line, or a look for packs, may have changed it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.livery import NO_LIVERY, Livery
from ui.ports import Ports
from ui.window.header import Header
from ui.window.navigator import Navigator
from ui.window.pages.page import Page
from ui.window.problems import is_world
from ui.window.style import Appearance
from ui.window.widgets.logo import Banner


class LiverySide(QObject):
    """What of a window has to do with the organisation's look. `plain`: show nothing of it (safe mode)."""

    def __init__(
        self,
        parent: QObject,
        header: Header,
        navigator: Navigator,
        appearance: Appearance,
        ports: Ports,
        *,
        livery: Livery,
        plain: bool,
    ) -> None:
        super().__init__(parent)
        self._header, self._navigator, self._appearance, self._ports = header, navigator, appearance, ports
        self._plain = plain
        self._livery = NO_LIVERY
        self._large: Banner | None = None
        navigator.arrived.connect(self._arrived)
        navigator.worn.connect(self.wear)
        appearance.dressed.connect(self._dressed)
        self.wear(livery)

    @Slot(object)
    def wear(self, livery: Livery) -> None:
        """Look like this from now on."""
        if self._plain or livery == self._livery:
            return
        self._livery = livery
        self._appearance.wear(livery.accent)
        self._dressed()

    @Slot()
    def _dressed(self) -> None:
        theme = self._appearance.shown_theme()
        self._header.brand.wear(self._livery, theme)
        if self._navigator.page is not None:
            for banner in self._navigator.page.findChildren(Banner):
                banner.wear(self._livery, theme)

    @Slot(object)
    def _arrived(self, page: Page) -> None:
        banner = page.findChild(Banner)
        if banner is not None:
            banner.wear(self._livery, self._appearance.shown_theme())
            if banner is not self._large:  # a page that comes back is connected already
                banner.shown.connect(self._large_shown)
            if not self._plain:
                self._ports.background.run(self._ports.livery.livery, done=self.wear, failed=_bug)
        self._large = banner
        self._large_shown(banner is not None and banner.seen)

    @Slot(bool)
    def _large_shown(self, large: bool) -> None:
        self._header.brand.stand_back(large=large)


def _bug(error: Exception) -> None:
    """The look stays as it is where it cannot be read; whoever looks after the device is told by doctor."""
    if not is_world(error):
        raise error
