# SPDX-License-Identifier: Apache-2.0
"""What the screens are for of whoever leads a team."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.window.help_words_care import spread
from ui.window.help_words_coaching import coach_help
from ui.window.help_words_curate import curate_help
from ui.window.help_words_duties import duty_help
from ui.window.help_words_insight import insight_help
from ui.window.help_words_sessions import session_help
from ui.window.help_words_tips import tip_help


def lead_help() -> dict[str, str]:
    """Return what Help says, by page."""
    translate = QCoreApplication.translate
    return spread(
        {
            **session_help(),
            **insight_help(),
            **tip_help(),
            **coach_help(),
            **duty_help(),
            **curate_help(),
            "to_watch.ToWatchPage": translate(
                "Help",
                "What counts as secure only when somebody watched it. Tick topics, then press Keep it like this.",
            ),
            "watch_now.WatchNowPage": translate(
                "Help",
                "Choose what you want to watch. The number says how many people know it and wait to be watched.",
            ),
            "watch_now.WatchForPage": translate(
                "Help",
                "Press a name to open the checklist. Who knows it and waits comes first, then who still learns it.",
            ),
            "lead.LeadPage": translate(
                "Help", "What you can do for your team. Press a line to open it. People see who looked at them."
            ),
            "matrix.MatrixPage": translate(
                "Help",
                "Everybody of your site, topic by topic. Refresh soon: known, and not practised for a while. Overdue:"
                " asked of somebody, and the day is over. Not sure: too few answers. Press a line to see how far"
                " somebody is.",
            ),
            "gaps.GapsPage": translate(
                "Help",
                "For each topic how many of those who need it know it. What is missing most, and matters most, comes"
                " first. With fewer than three people there are no figures.",
            ),
            "how_far.HowFarPage": translate(
                "Help",
                "How far one person is: what is asked of them, what you agreed, what they know. You never see their"
                " answers or what they write for themselves. They see that you looked.",
            ),
        }
    )
