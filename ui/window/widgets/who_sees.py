# SPDX-License-Identifier: Apache-2.0
"""Who sees the answers: said before the first question of a day, in the same words everywhere."""

from __future__ import annotations

from ui.window.widgets.basic import IconText


class WhoSees(IconText):
    """One quiet line with a lock."""

    def __init__(self) -> None:
        super().__init__("lock", "", role="small", tone="muted")
        self.say(
            self.tr(
                "Nobody else on this device is shown your answers."
                " They go into your learning record, which your organisation may read."
            )
        )
