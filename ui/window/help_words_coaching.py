# SPDX-License-Identifier: Apache-2.0
"""What the screens of coaching are for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def coach_help() -> dict[str, str]:
    """Return what Help says, by page."""
    translate = QCoreApplication.translate
    return {
        "coach.FollowUpListPage coach.CoachOnePage follow_up.FollowUpPage": translate(
            "Help",
            "What you agreed with people. They see it too and say when it is done; the program tells you what it"
            " noticed. You say when it is settled. What you write stays on this device.",
        ),
        "follow_up.AgreeNextPage": translate(
            "Help", "Agree on one thing: what, about which topic, by when. Do it together, with the person beside you."
        ),
        "talk.NoteTalkPage talk.TalkPage talk.AgreePage coach_mine.ChangeTalkPage": translate(
            "Help",
            "Notes of a talk. The two who talked read them, nobody else. The person agrees with their own PIN, or asks"
            " for a change. Agreed notes stay as they are. No word of them leaves this device.",
        ),
        "coach_early.MayLikePage coach_early.MayLikeWhyPage": translate(
            "Help",
            "People for whom some things stayed hard. They read it before you. It is a guess from their answers alone."
            " You decide, and they can read what you decided. Nothing happens by itself.",
        ),
        "coach_mine.AgreedPage coach_mine.AskTalkPage": translate(
            "Help",
            "What you and your supervisor agreed. Press It is done when it is. You can ask for a talk at any time, and"
            " take that back.",
        ),
    }
