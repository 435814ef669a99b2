# SPDX-License-Identifier: Apache-2.0
"""Where people belong, what they are at the site of this device, and who their colleagues are.

1. Whoever has no site of their own belongs to that of the device; everybody also belongs to each site of which they
   have a membership.
2. At their own site a person has the role of the roster; at another one they are a learner, unless a membership says
   more.
3. Colleagues are two people who belong to one site. Who has left, or was merged into somebody else, is nobody's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.rights import Role

if TYPE_CHECKING:
    from sqlite_utils import Database


BELONGS = (
    "(SELECT id AS learner, coalesce(nullif(site, ''), (SELECT site FROM meta), '') AS site FROM learner"
    " UNION SELECT learner, coalesce(nullif(site, ''), (SELECT site FROM meta), '') AS site FROM membership)"
)
"""A table of SQL: `learner` belongs to `site` (rule 1)."""
LEADERS = (
    "(SELECT id FROM learner WHERE role = 'supervisor' UNION SELECT learner FROM membership WHERE role = 'supervisor')"
)
"""A table of SQL with one column: who is a supervisor at any site, as `Accounts.leads` says it."""
COLLEAGUES = (
    "(SELECT id FROM learner WHERE left_ms IS NULL AND merged_into = '' AND id <> :me AND id IN"  # noqa: S608
    f" (SELECT learner FROM {BELONGS} WHERE site IN (SELECT site FROM {BELONGS} WHERE learner = :me)))"
)
"""A table of SQL with one column: the ids of the colleagues of `:me` (rule 3)."""


def device_site(database: Database) -> str:
    """Return the site of this device, empty where none was chosen."""
    row = database.execute("SELECT site FROM meta").fetchone()
    return str(row[0]) if row else ""


def site_of(database: Database, learner: str) -> str:
    """Return the site that a person belongs to; that of the device for somebody unknown."""
    row = database.execute("SELECT site FROM learner WHERE id = ?", [learner]).fetchone()
    return (str(row[0]) if row else "") or device_site(database)


def sites_of(database: Database, learner: str) -> frozenset[str]:
    """Return every site that a person belongs to (rule 1); that of the device for somebody unknown."""
    rows = database.execute(f"SELECT site FROM {BELONGS} WHERE learner = ?", [learner]).fetchall()  # noqa: S608
    return frozenset(str(row[0]) for row in rows) or frozenset({device_site(database)})


def role_here(database: Database, learner: str) -> Role:
    """Return what a person is at the site of this device; a learner when unknown."""
    here = device_site(database)
    role, site = database.execute("SELECT role, site FROM learner WHERE id = ?", [learner]).fetchone() or ("", "")
    if site not in {"", here}:
        known = database.execute("SELECT role FROM membership WHERE learner = ? AND site = ?", [learner, here])
        role = (known.fetchone() or ("",))[0]
    return Role(role or Role.LEARNER)
