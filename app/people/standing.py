# SPDX-License-Identifier: Apache-2.0
"""What the roster says of one person, and how names of people and sites are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.errors import Refusal
from app.rights import Role
from app.sites import site_of
from app.text import tidy_name

if TYPE_CHECKING:
    from sqlite_utils import Database

LONGEST_SITE = 80


class Standing(msgspec.Struct, frozen=True):
    """What the roster says of a person beside their card. `site` is empty for that of the device."""

    name: str
    role: str
    site: str
    pack: str
    left: bool
    merged_into: str


def standing(database: Database, learner: str) -> Standing:
    """Return what the roster says of a person. Raises Refusal("no_such_learner")."""
    found = known(database, learner)
    if found is None:
        raise Refusal("no_such_learner", learner=learner)
    return found


def known(database: Database, learner: str) -> Standing | None:
    """Return what the roster says of a person, None of somebody unknown."""
    row = database.execute(
        "SELECT name, role, site, pack, left_ms IS NOT NULL, merged_into FROM learner WHERE id = ?", [learner]
    ).fetchone()
    return None if row is None else Standing(row[0], row[1], row[2], row[3], bool(row[4]), row[5])


def tidy_site(site: str) -> str:
    """Return the name of a site as it is kept. Raises Refusal("bad_site")."""
    tidy = tidy_name(site)
    if not tidy or len(tidy) > LONGEST_SITE:
        raise Refusal("bad_site", most=LONGEST_SITE)
    return tidy


def put_site(database: Database, learner: str, site: str) -> None:
    """Let a person belong to a site, as what a membership made them there, else as a learner; within a transaction."""
    if site == site_of(database, learner):
        return
    there = database.execute("SELECT role FROM membership WHERE learner = ? AND site = ?", [learner, site]).fetchone()
    role = there[0] if there else Role.LEARNER.value
    database.execute("UPDATE learner SET site = ?, role = ? WHERE id = ?", [site, role, learner])
    database.execute("DELETE FROM membership WHERE learner = ? AND site = ?", [learner, site])


def put_role(database: Database, learner: str, site: str, role: str) -> None:
    """Let a person be something at a site, their own ("" too) or another; within a transaction."""
    if site in {"", site_of(database, learner)}:
        database.execute("UPDATE learner SET role = ? WHERE id = ?", [role, learner])
    else:
        database.execute(
            "INSERT OR REPLACE INTO membership (learner, site, role) VALUES (?, ?, ?)", [learner, site, role]
        )
