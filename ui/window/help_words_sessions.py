# SPDX-License-Identifier: Apache-2.0
"""What the screens of sessions and huddles are for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def session_help() -> dict[str, str]:
    """Return what Help says, by page."""
    translate = QCoreApplication.translate
    return {
        "sessions.SessionsPage": translate(
            "Help",
            "A session is when people learn together, face to face. A huddle is a short one, with five questions on one"
            " screen. Here you begin one, go on with one, and see those you led.",
        ),
        "sessions.BeginSessionPage": translate("Help", "A new session, in a few questions. Press one answer."),
        "sessions.EndSessionPage": translate(
            "Help", "Close it: everybody on the list sees that they were there. Give it up: nothing is noted."
        ),
        "session_roll.RollCallPage": translate(
            "Help",
            "Each person comes to this device. They scan their badge, or press their name and type their PIN. Who has"
            " neither is noted by you. Stay beside the device while it goes round.",
        ),
        "session_roll.ProveHerePage": translate(
            "Help", "Type your PIN, to show that you are here. Nothing of yours is opened, and nobody sees the PIN."
        ),
        "session_groups.SessionGroupsPage": translate(
            "Help",
            "Groups in which each topic has somebody sure of it. To change them, press a name, then a group. Show them"
            " to all: there are names alone.",
        ),
        "session_groups.GroupsForAllPage": translate("Help", "Who works with whom. Find your name."),
        "huddle_mode.HuddleQuestionPage": translate(
            "Help",
            "Talk about the question first. Then give one answer together. Nobody's answer is kept, and nobody's"
            " learning changes.",
        ),
        "huddle_mode.HuddleTalkPage": translate("Help", "Something to talk about at the end. Then note who was here."),
    }
