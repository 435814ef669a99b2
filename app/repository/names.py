# SPDX-License-Identifier: Apache-2.0
"""How the files of a pack repository are called. A name that is not in here is never fetched, whoever signed it.

Packs are `packs/ID/VERSION.stepwell`, so that an author can be given one id and no other (`packs/ID/*.stepwell`). What
an organisation tells its devices lies under `organisation/`, sealed. Versions of the program itself are
`program/PLATFORM/VERSION`.

>>> read_pack_target("packs/care-essentials/1.2.0.stepwell")
('care-essentials', '1.2.0')
>>> read_pack_target("packs/../../etc/passwd") is None
True
"""

from __future__ import annotations

import re

from content_packs.archive import SUFFIX
from content_packs.names import ID, VERSION

ROSTER = "organisation/roster"
RULES = "organisation/rules"
PROGRAMMES = "organisation/programmes"
SETTINGS = "organisation/settings"
LOOK = "organisation/look"
ORGANISATION = (SETTINGS, LOOK, RULES, ROSTER, PROGRAMMES)
"""In the order in which they are applied."""
MOST_ORGANISATION_BYTES = 11_000_000
"""A roster has 10 MB at most; see `app.people.roster_file`."""
PLATFORM = re.compile(r"[a-z0-9]+-[a-z0-9_]+")
"""A kind of machine, as in "linux-x86_64"."""
_PROGRAM = re.compile(rf"program/({PLATFORM.pattern})/({VERSION.pattern})")
_TARGET = re.compile(rf"packs/({ID.pattern})/({VERSION.pattern}){re.escape(SUFFIX)}")


def pack_target(pack_id: str, version: str) -> str:
    """Return the name of a pack's version in a repository."""
    return f"packs/{pack_id}/{version}{SUFFIX}"


def pack_pattern(pack_id: str) -> str:
    """Return the pattern of all versions of a pack."""
    return f"packs/{pack_id}/*{SUFFIX}"


def read_pack_target(path: str) -> tuple[str, str] | None:
    """Return id and version in the name of a pack, or None for any other name."""
    found = _TARGET.fullmatch(path)
    return (found[1], found[2]) if found else None


def program_target(platform: str, version: str) -> str:
    """Return the name of a version of the program, a tarball."""
    return f"program/{platform}/{version}"


def read_program_target(path: str) -> tuple[str, str] | None:
    """Return platform and version in the name of a version of the program, or None for any other name."""
    found = _PROGRAM.fullmatch(path)
    return (found[1], found[2]) if found else None
