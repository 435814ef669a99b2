# SPDX-License-Identifier: Apache-2.0
"""What playlists refuse, in English (see `ui.wording`)."""

from __future__ import annotations

from collections.abc import Mapping

PLAYLISTS: Mapping[str, str] = {
    "no_such_playlist": "There is no such playlist. See which there are with: stepwell playlist list LEARNER",
    "playlist_title": "A playlist needs a name of 1 to {most} signs on one line. Choose one like that.",
    "playlist_many": "There are {most} playlists already. Take one away first.",
    "playlist_full": "There are {most} things in this playlist already. Take one out, or make another playlist.",
    "playlist_thing": "This is not there for this person, so it is not put into a playlist. "
    "See what there is with: stepwell library list",
    "playlist_file": "This is no playlist of Stepwell. Choose a file that was saved as a playlist.",
    "playlist_file_big": "This file is larger than {most} KB, so it is no playlist. Choose another one.",
    "playlist_file_newer": "This playlist was saved by a newer program. Update Stepwell, then take it in.",
    "playlist_file_title": "The name in this file is missing, too long, or has signs that nobody sees. "
    "Ask for the file once more.",
    "playlist_file_many": "There are more than {most} things in this file. Ask for a shorter playlist.",
    "playlist_file_kind": "There is a kind of thing in this file that this program does not know. Update Stepwell.",
    "playlist_file_thing": "A thing in this file is not named as things are. Ask for the file once more.",
}
