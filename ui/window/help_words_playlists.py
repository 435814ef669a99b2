# SPDX-License-Identifier: Apache-2.0
"""What each screen of playlists is for, and what to press there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def playlist_help() -> dict[str, str]:
    """Return the words by the names of the pages."""
    translate = QCoreApplication.translate
    return {
        "playlists.PlaylistsPage": translate(
            "Help",
            "Your own lists of things to learn, and those that colleagues share. Press one to open it, or make a new"
            " one with the button at the bottom.",
        ),
        "playlists.PutInPage": translate(
            "Help", "Press the list that you want to put it in, or make a new one. Then you are back where you were."
        ),
        "playlist.MyPlaylistPage": translate(
            "Help",
            "Press Go on for what comes next, or press any line. When you are done with it, you come back here."
            " Change it is for the order, the name, and who sees it.",
        ),
        "playlist.TheirPlaylistPage": translate(
            "Help",
            "A list that a colleague shares. You can open what is in it. Make it my own gives you a copy that you"
            " can change; theirs is never changed.",
        ),
        "playlist_change.ChangePlaylistPage": translate(
            "Help",
            "Up and Down move a line, Take out takes it away. The buttons on top add things, change the name, say who"
            " sees it, save it as a file, or delete it.",
        ),
        "playlist_add.AddToPlaylistPage": translate(
            "Help",
            "Press a line to put it in your list, and press it again to take it out. Type to look for something.",
        ),
        "playlist_steps.NamePlaylistPage": translate(
            "Help", "Type a short name for your list, then press the button at the bottom."
        ),
        "playlist_steps.SharePlaylistPage": translate(
            "Help", "Press who may see this list. You can change it again at any time."
        ),
        "playlist_steps.SavePlaylistPage": translate(
            "Help", "Makes a small file of this list for a colleague. Your name is in it only if you tick that."
        ),
        "playlist_steps.DropPlaylistPage": translate(
            "Help", "Here you say whether this list is to be deleted. What you learned stays in any case."
        ),
    }
