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
                "You see your answers. Supervisors of your workplace may look, and My data shows you when they did."
                " Your organisation may read your learning record."
            )
        )
