# SPDX-License-Identifier: Apache-2.0
"""Reads synonyms.toml: the words that people use for one thing, so that who says the one finds the other."""

from __future__ import annotations

from collections.abc import Callable

from content_packs.fields import Table
from content_packs.folder import Folder
from content_packs.model import Alike

FILE = "synonyms.toml"


def read_synonyms(folder: Folder, name: str, keep: Callable[[Table], bool]) -> tuple[Alike, ...]:
    """The groups of the file `name`, none where it is not there; `keep` closes a row and says whether it is whole."""
    whole = folder.toml(name) if name in folder.files else None
    if whole is None:
        return ()
    found = []
    for row in whole.tables("group"):
        group = Alike(words=row.texts("words"))
        if keep(row):
            found.append(group)
    whole.close()
    return tuple(found)
