# SPDX-License-Identifier: Apache-2.0
"""Who has to sign a draft, signing it, and how many signatures are still missing.

A root is signed by enough keys of the root before it and enough of its own; the top-level roles by keys that the newest
root names; an author's metadata by keys that the newest targets name. "Newest" is the draft, where there is one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from securesystemslib.signer import Signer
from tuf.api.metadata import Root, Targets

from app.repository.errors import RepositoryFailed
from sync.publishing.workshop import OFFERED, ROOT, TARGETS, AnyMetadata, Workshop


def newest_root(workshop: Workshop) -> Root:
    """Return the root that counts after the next publishing. Raises RepositoryFailed("nothing_published")."""
    draft = workshop.draft(ROOT)
    return cast("Root", draft.signed) if draft is not None else workshop.root()


def sign_drafts(workshop: Workshop, signers: Iterable[Signer]) -> dict[str, int]:
    """Add the signatures that these keys can give to the drafts; return how many each draft still misses."""
    signers = tuple(signers)
    for role in workshop.drafted():
        draft = workshop.draft(role)
        if draft is None:
            continue
        asked = _asked(workshop, role, draft)
        for signer in signers:
            if signer.public_key.keyid in asked and signer.public_key.keyid not in draft.signatures:
                draft.sign(signer, append=True)
        workshop.keep_draft(role, draft)
    return missing(workshop)


def missing(workshop: Workshop) -> dict[str, int]:
    """Return how many signatures each draft misses, by role, in the order in which they are published."""
    return {
        role: missing_of(workshop, role, draft)
        for role in workshop.drafted()
        if (draft := workshop.draft(role)) is not None
    }


def missing_of(workshop: Workshop, role: str, metadata: AnyMetadata) -> int:
    """Return how many signatures this metadata misses to count."""
    payload, signatures = metadata.signed_bytes, metadata.signatures
    if role == ROOT:
        both = cast("Root", metadata.signed).get_root_verification_result(_previous(workshop), payload, signatures)
        return max(both.first.missing, both.second.missing)
    delegator = newest_root(workshop) if role in OFFERED else _targets(workshop)
    try:
        return delegator.get_verification_result(role, payload, signatures).missing
    except ValueError as error:
        raise RepositoryFailed("no_such_author", author=role) from error


def may_sign(workshop: Workshop, role: str) -> frozenset[str]:
    """Return the ids of the keys whose signature counts for a role other than root."""
    delegator = newest_root(workshop) if role in OFFERED else _targets(workshop)
    try:
        return frozenset(delegator.get_delegated_role(role).keyids)
    except ValueError as error:
        raise RepositoryFailed("no_such_author", author=role) from error


def _asked(workshop: Workshop, role: str, draft: AnyMetadata) -> frozenset[str]:
    if role != ROOT:
        return may_sign(workshop, role)
    previous = _previous(workshop)
    own = frozenset(cast("Root", draft.signed).roles[ROOT].keyids)
    return own | frozenset(previous.roles[ROOT].keyids) if previous is not None else own


def _previous(workshop: Workshop) -> Root | None:
    published = workshop.published(ROOT)
    return cast("Root", published.signed) if published is not None else None


def _targets(workshop: Workshop) -> Targets:
    newest = workshop.newest(TARGETS)
    if newest is None:
        raise RepositoryFailed("nothing_published")
    return newest.signed
