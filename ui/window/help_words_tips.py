# SPDX-License-Identifier: Apache-2.0
"""What the screens of tips are for, of who writes and of who looks first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tip_help() -> dict[str, str]:
    """Return what Help says, by page."""
    translate = QCoreApplication.translate
    return {
        "tips.TipsPage": translate(
            "Help",
            "What colleagues of your site wrote, by topic. Press a line to read it. Write a tip yourself, or ask.",
        ),
        "tips.TipPage": translate(
            "Help", "Read it, then say if it is useful and true for you. Nobody is told what you press."
        ),
        "tip_write.WriteTipPage": translate(
            "Help",
            "Write a few words. A picture or a recording can go with it. A supervisor reads it first; then all"
            " colleagues of your site can. You say at the end if your name stands there.",
        ),
        "tip_mine.MyTipsPage": translate(
            "Help", "What you wrote, and what came of it. You can take it back at any time."
        ),
        "tip_judge.TipsWaitingPage": translate(
            "Help", "What people wrote for colleagues. Nobody else reads it before you looked. Press a line to open it."
        ),
        "tip_judge.JudgeTipPage": translate(
            "Help",
            "Show it, say it in other words, or do not show it. Other words are shown only when who wrote it says yes."
            " That person sees that you looked.",
        ),
        "tip_judge.TipsHistoryPage": translate("Help", "What was looked at here, the latest first, and by whom."),
        "tip_topic.TopicPage": translate(
            "Help", "Choose a topic and until when. It stands on Today of your people and first among the tips."
        ),
    }
