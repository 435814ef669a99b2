# SPDX-License-Identifier: Apache-2.0
"""Goes over to packs that came while the window is open: between two attempts, and nobody loses a step."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.window.problems import is_world

if TYPE_CHECKING:
    from ui.ports import Background
    from ui.window.navigator import Navigator

log = logging.getLogger(__name__)


class PackRenewal(QObject):
    """Calls `use` on the writer's thread as soon as nobody is in the middle of something, then shows Today anew.

    `use` says whether there was anything new.
    """

    came = Signal()
    """Other packs are here; may be emitted on any thread."""

    def __init__(
        self, navigator: Navigator, background: Background, use: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._background = background
        self._use = use
        self._waiting = False
        self.came.connect(self._packs_came, Qt.ConnectionType.QueuedConnection)
        navigator.arrived.connect(self._arrived)

    @Slot()
    def _packs_came(self) -> None:
        self._waiting = True
        self._try()

    @Slot(object)
    def _arrived(self, _page: object) -> None:
        self._try()

    def _try(self) -> None:
        if self._waiting and self._navigator.between_attempts:
            self._waiting = False
            self._background.run(self._use, done=self._used, failed=self._failed)

    def _used(self, new: bool) -> None:
        if new:
            self._navigator.show_today_anew()

    def _failed(self, error: Exception) -> None:
        if not is_world(error):
            raise error
        log.warning("the new packs are used from the next start on: %s", error)
