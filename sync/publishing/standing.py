# SPDX-License-Identifier: Apache-2.0
"""How a repository stands: its roles, what runs out when, what is offered, and what waits for a signature."""

from __future__ import annotations

from typing import cast

import msgspec
from tuf.api.metadata import Root, Targets

from app.repository.source_file import SourceFile, write_source_file
from app.repository.state import WARN_DAYS
from sync.publishing.signing import missing
from sync.publishing.workshop import OFFERED, ROOT, TARGETS, Workshop

SOURCE_FILE = "pack-source.json"


class RoleStanding(msgspec.Struct, frozen=True, kw_only=True):
    """A role: `version` 0 while nothing of it is published, `missing` signatures of its draft (None: no draft)."""

    role: str
    version: int
    expires: str
    days_left: int | None
    threshold: int
    keys: int
    missing: int | None

    @property
    def soon(self) -> bool:
        """Say whether it runs out within the time in which that is said."""
        return self.days_left is not None and self.days_left < WARN_DAYS


class Offered(msgspec.Struct, frozen=True, kw_only=True):
    """A file: its name, the role that names it, its length in bytes, and whether devices can see it already."""

    file: str
    role: str
    bytes: int
    published: bool


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """The whole."""

    name: str
    place: str
    roles: tuple[RoleStanding, ...]
    files: tuple[Offered, ...]

    @property
    def soon(self) -> tuple[RoleStanding, ...]:
        """Return what runs out soon, or has."""
        return tuple(role for role in self.roles if role.soon)


def standing(workshop: Workshop) -> Standing:
    """Return how it stands. Raises RepositoryFailed("no_workshop")."""
    settings = workshop.settings()
    lacking = missing(workshop)
    roles = (*OFFERED, *(role for role in workshop.roles() if role != TARGETS))
    files = []
    for role, target in workshop.files():
        published = workshop.published(role)
        seen = cast("Targets", published.signed).targets.get(target.path) if published else None
        files.append(Offered(file=target.path, role=role, bytes=target.length, published=seen == target))
    return Standing(
        name=settings.name,
        place=settings.place,
        roles=tuple(_role(workshop, role, lacking.get(role)) for role in roles),
        files=tuple(sorted(files, key=lambda file: file.file)),
    )


def source_file(workshop: Workshop) -> bytes:
    """Return the file that makes a device trust this repository. Raises RepositoryFailed("nothing_published")."""
    settings = workshop.settings()
    return write_source_file(
        SourceFile(
            name=settings.name,
            place=settings.place,
            root=msgspec.Raw(workshop.first_root()),
            reading_key=settings.reading_key,
        )
    )


def _role(workshop: Workshop, role: str, lacking: int | None) -> RoleStanding:
    published = workshop.published(role)
    keys, threshold = _keys(workshop, role)
    return RoleStanding(
        role=role,
        version=published.signed.version if published else 0,
        expires=published.signed.expires.date().isoformat() if published else "",
        days_left=(published.signed.expires - workshop.now).days if published else None,
        threshold=threshold,
        keys=keys,
        missing=lacking,
    )


def _keys(workshop: Workshop, role: str) -> tuple[int, int]:
    if role in OFFERED:
        found = workshop.draft(ROOT) or workshop.published(ROOT)
        if found is None:
            return 0, 0
        asked = cast("Root", found.signed).roles[role]
    else:
        top = workshop.newest(TARGETS)
        if top is None:
            return 0, 0
        asked = top.signed.get_delegated_role(role)
    return len(asked.keyids), asked.threshold
