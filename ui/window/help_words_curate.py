# SPDX-License-Identifier: Apache-2.0
"""What the screens of a curator are for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def curate_help() -> dict[str, str]:
    """Return what Help says, by page."""
    translate = QCoreApplication.translate
    return {
        "curate.CuratePage": translate(
            "Help",
            "What your organisation puts first, shows instead of something else, or takes away. Begin something new,"
            " go on with what is put together, or press what is in force to change it. People learn on as before until"
            " somebody puts it in force.",
        ),
        "curate.OwnBesidePage": translate(
            "Help", "Tick the topics beside which this document stands in the library. It counts at once."
        ),
        "curate.NotFoundPage": translate(
            "Help",
            "What at least three people looked for and nobody found. Make a microlearn about it, add a document, or"
            " press Done to take it off the list. Nobody can see who looked.",
        ),
        "curate_draft.CurateDraftPage": translate(
            "Help",
            "Type what you look for, and press a lesson to collect it. Press what is collected to say what is to happen"
            " with it. All of it is kept at once.",
        ),
        "curate_thing.CurateThingPage": translate(
            "Help",
            "Press what is to happen, then say why in one sentence: everybody who learns here reads it. Other lessons,"
            " questions and the module about the same stand below.",
        ),
        "curate_seen.CurateSeenPage": translate(
            "Help",
            "What would be different for people. See to what stands at the top first. Then put it in force, or make a"
            " file for whoever looks after the device.",
        ),
        "curate_sign.CurateSignPage": translate(
            "Help",
            "What would be published, for whom, and what would be taken back. Type the passphrase of the key and press"
            " Publish: either all of it is published, or nothing.",
        ),
        "curate_seen.BringRulesPage": translate(
            "Help",
            "Choose the file that somebody made. Compare its check code with theirs, read what it says and takes back,"
            " and then put it in force.",
        ),
    }
