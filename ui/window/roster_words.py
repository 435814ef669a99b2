# SPDX-License-Identifier: Apache-2.0
"""Why a list of people, or one line of it, cannot be used: one sentence for each code, with what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.window.troubles import right_trouble

UNREADABLE_FILE = "file"
"""The code of a file that the system does not let us read."""


def list_trouble(code: str, params: Mapping[str, str | int]) -> str:
    """Return the sentence for a whole file that was refused."""
    translate = QCoreApplication.translate
    sentences = {
        "roster_unreadable": translate(
            "Roster", "This file is no list that can be read. Save it as CSV (UTF-8) or as XLSX, without a password."
        ),
        "roster_too_big": translate(
            "Roster", "This file has more than {most} million bytes. Take out what is no list, or cut it in parts."
        ),
        "roster_too_long": translate(
            "Roster", "This list has more than {most} lines, or too many columns. Delete what is empty, or cut it up."
        ),
        "roster_no_column": translate(
            "Roster", "The first line needs the heading “{column}”. Write it above its column and save the file."
        ),
        "roster_column_twice": translate("Roster", "The heading “{column}” is there twice. Keep one of the two."),
        UNREADABLE_FILE: translate("Roster", "This file cannot be opened. It may be gone, or closed for this account."),
    }
    return _filled(sentences.get(code) or translate("Roster", "This file cannot be used. Choose another one."), params)


def line_trouble(code: str, params: Mapping[str, str | int]) -> str:
    """Return the sentence for one line that was refused."""
    translate = QCoreApplication.translate
    sentences = {
        "name_missing": translate("Roster", "The name is missing."),
        "bad_id": translate(
            "Roster", "The id cannot be used. It has small letters a to z, digits, dots or dashes, 64 at most."
        ),
        "id_taken": translate("Roster", "Somebody here has the id {id} already."),
        "bad_role": translate("Roster", "The role “{role}” is not known. There are: {roles}."),
        "no_such_job": translate("Roster", "The job “{job}” is not known. There are: {jobs}."),
        "roster_id_twice": translate("Roster", "The id {id} stands in line {line} already. Keep one of the two."),
        "was_erased": translate("Roster", "What was kept under this id was erased, so it is not used again."),
        "was_merged": translate("Roster", "This person was made one with another. Use the id {into}."),
        "bad_site": translate("Roster", "The name of the workplace is too long."),
        "other_site": translate("Roster", "This belongs to another workplace. Whoever looks after it can do that."),
        "not_oneself": translate("Roster", "That is you. Somebody else who may has to do that."),
    }
    words = sentences.get(code) or right_trouble(code) or translate("Roster", "This line cannot be used.")
    return _filled(words, params)


def _filled(words: str, params: Mapping[str, str | int]) -> str:
    """Put the parameters in; a name from the file may have braces of its own, which are not looked at."""
    for name, value in params.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words
