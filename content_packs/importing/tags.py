# SPDX-License-Identifier: Apache-2.0
"""Reads what stands in the comment before a GIFT question: `[id:…]` and `[tag:…]`, as Moodle does.

Ours say what GIFT has no place for: `[tag:objective:ID]`, `[tag:easy]`, `[tag:hard]`.
"""

from __future__ import annotations

import re

from content_packs.importing.draft import Draft
from content_packs.importing.texts import slug
from content_packs.model import Difficulty
from content_packs.names import ID

_ID = re.compile(r"\[id:([^\]\n]{1,100})\]")
_TAG = re.compile(r"\[tag:([^\]\n]{1,200})\]")


def read_tags(draft: Draft, comments: str) -> None:
    """Fill in id, objective and difficulty, where the comment has them."""
    found = _ID.search(comments)
    if found:
        draft.given_id = given_id(draft, found[1])
    for tag in _TAG.findall(comments):
        take_tag(draft, tag.strip())


def take_tag(draft: Draft, tag: str) -> None:
    """Use one tag if it is one of ours; others mean something elsewhere only."""
    kind, _, value = tag.partition(":")
    if kind == "objective" and ID.fullmatch(value.strip()):
        draft.objective_id = value.strip()
    elif tag.casefold() in {level.value for level in Difficulty}:
        draft.difficulty = Difficulty(tag.casefold())


def given_id(draft: Draft, text: str) -> str:
    """The id that an author gave, in the form that ids have here."""
    wanted = text.strip()
    if ID.fullmatch(wanted):
        return wanted
    made = slug(wanted)
    if made:
        draft.note("id-changed", before=wanted, after=made)
    return made
