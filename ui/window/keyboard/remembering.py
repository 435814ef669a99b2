# SPDX-License-Identifier: Apache-2.0
"""What this device knows of keys that come to a finger, asked of the program on its own thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ui.ports import Ports
from ui.window.problems import is_world


class DeviceRemembers:
    """Implements `by_touch.Remembered`. Where the disk does not answer, keys come as on a new device."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports

    def read(self, known: Callable[[bool], None]) -> None:
        """Ask."""

        def failed(error: Exception) -> None:
            _bug(error)
            known(True)

        self._ports.background.run(self._ports.device.touch_keys, done=known, failed=failed)

    def keep(self, *, comes: bool) -> None:
        """Tell."""
        work = partial(self._ports.device.keep_touch_keys, comes)
        self._ports.background.run(work, done=lambda _nothing: None, failed=_bug)


def _bug(error: Exception) -> None:
    if not is_world(error):
        raise error
