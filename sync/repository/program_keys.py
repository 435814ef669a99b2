# SPDX-License-Identifier: Apache-2.0
"""Which keys sign versions of the program: the root says so, in a signed field of its own, and nobody else can.

Versions stand in the metadata of one role, `program`, which targets delegate to, so that any TUF client finds it.
Whoever has the key for every day could change that delegation, list a version among the targets themselves or let an
author list one. So a device believes none of the three: it takes versions from this role alone, and only where enough
keys that its trusted root names have signed them. A root that names none: no program is taken.

The field looks like the `delegations` of TUF, with this one role:

    "x-stepwell-program": {"keys": {KEYID: …}, "roles": [{"name": "program", "keyids": [KEYID], "threshold": 1, …}]}
"""

from __future__ import annotations

import copy
from collections.abc import Sequence

from securesystemslib.signer import Key
from tuf.api.metadata import DelegatedRole, Delegations, Metadata, Root, Targets

ROLE = "program"
FIELD = "x-stepwell-program"
PATHS = "program/*/*"


def delegation(keys: Sequence[Key], threshold: int) -> Delegations:
    """Return what is written into the root, and once more into the targets. Raises ValueError for a bad threshold."""
    known = {key.keyid: key for key in keys}
    role = DelegatedRole(ROLE, list(known), threshold, terminating=True, paths=[PATHS])
    return Delegations(known, {ROLE: role})


def named(root: Root) -> Delegations | None:
    """Return the keys that a root names for programs; None: no key, or nothing that can be understood."""
    written = root.unrecognized_fields.get(FIELD)
    try:
        found = Delegations.from_dict(copy.deepcopy(written)) if isinstance(written, dict) else None
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return found if found is not None and found.roles and ROLE in found.roles else None


def name(root: Root, keys: Delegations | None) -> None:
    """Write into a root which keys sign programs; None: none do."""
    root.unrecognized_fields.pop(FIELD, None)
    if keys is not None:
        root.unrecognized_fields[FIELD] = keys.to_dict()


def check_signed(root: Root, metadata: Metadata[Targets]) -> None:
    """Refuse metadata of the role that too few of the root's keys have signed. Raises UnsignedMetadataError."""
    by_root = Targets(delegations=named(root))
    by_root.verify_delegate(ROLE, metadata.signed_bytes, metadata.signatures)
