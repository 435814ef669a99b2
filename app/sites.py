# SPDX-License-Identifier: Apache-2.0
"""Where people belong, and what they are at the site of this device.

Whoever has no site of their own belongs to that of the device. At their own site a person has the role of the roster;
at another one they are a learner, unless a membership says more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.rights import Role

if TYPE_CHECKING:
    from sqlite_utils import Database


def device_site(database: Database) -> str:
    """Return the site of this device, empty where none was chosen."""
    row = database.execute("SELECT site FROM meta").fetchone()
    return str(row[0]) if row else ""


def site_of(database: Database, learner: str) -> str:
    """Return the site that a person belongs to; that of the device for somebody unknown."""
    row = database.execute("SELECT site FROM learner WHERE id = ?", [learner]).fetchone()
    return (str(row[0]) if row else "") or device_site(database)


def role_here(database: Database, learner: str) -> Role:
    """Return what a person is at the site of this device; a learner when unknown."""
    here = device_site(database)
    role, site = database.execute("SELECT role, site FROM learner WHERE id = ?", [learner]).fetchone() or ("", "")
    if site not in {"", here}:
        known = database.execute("SELECT role FROM membership WHERE learner = ? AND site = ?", [learner, here])
        role = (known.fetchone() or ("",))[0]
    return Role(role or Role.LEARNER)
