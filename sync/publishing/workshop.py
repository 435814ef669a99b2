# SPDX-License-Identifier: Apache-2.0
"""The folder in which an organisation makes its repository: what is published, what is being changed, and the keys.

    workshop.json     the organisation's name, where it publishes, how long signatures hold, and the reading key
    keys/             key files; they may be carried elsewhere
    draft/            metadata that is being changed and signed: ROLE.json
    public/metadata/  N.root.json, N.targets.json, N.snapshot.json, timestamp.json: what the world may see
    public/targets/   the files, each under its digest

`public/` and nothing else goes to a web server or a stick. A new version of a role is a file of its own, and
timestamp.json, written last, is what makes it count; so a kill leaves the repository as it was before.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias, TypeVar, cast

import msgspec
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Signed, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from app.clock import Clock
from app.private.wrap import Cost
from app.record.files import NO_JSON, PRIVATE_FILE, file_errors, make_folder, write_whole
from app.repository.errors import RepositoryFailed
from content_packs import files
from content_packs.files import copy_file
from content_packs.proof import Tell, untold
from sync.publishing.keys import KeyFile, read_key

ROOT, TARGETS, SNAPSHOT, TIMESTAMP = Root.type, Targets.type, Snapshot.type, Timestamp.type
OFFERED = (ROOT, TARGETS, SNAPSHOT, TIMESTAMP)
_KINDS: dict[str, type[Signed]] = {ROOT: Root, SNAPSHOT: Snapshot, TIMESTAMP: Timestamp}
ROLE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
S = TypeVar("S", Root, Timestamp, Snapshot, Targets)
AnyMetadata: TypeAlias = Metadata[Any]
"""Metadata of a role that is not known to the reader; `signed` says which."""
PUBLIC_FILE = 0o644


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """`workshop.json`. Days are those that a signature holds from the day it was made."""

    stepwell_workshop: int = 1
    name: str
    place: str = ""
    root_days: int = 1095
    days: int = 400
    reading_key: str


class Workshop:
    """One such folder. `cost` is what a guess at a passphrase or a code costs; tests make it cheap."""

    def __init__(self, folder: Path, clock: Clock, *, cost: Cost | None = None) -> None:
        self.folder = folder
        self.clock = clock
        self.cost = cost or Cost()
        self.public = folder / "public"
        self.metadata = self.public / "metadata"
        self.targets = self.public / "targets"
        self.drafts = folder / "draft"
        self.keys = folder / "keys"

    @property
    def now(self) -> dt.datetime:
        """The time by this machine's clock, in whole seconds."""
        return dt.datetime.fromtimestamp(self.clock.now_ms() // 1000, tz=dt.UTC)

    def make(self, settings: Settings) -> None:
        """Make the folder. Raises RepositoryFailed("workshop_exists"), `StoreFailed`."""
        if self._settings_file.exists():
            raise RepositoryFailed("workshop_exists", folder=self.folder.name)
        make_folder(self.folder, parents=True)
        for folder in (self.keys, self.drafts, self.public, self.metadata, self.targets):
            folder.mkdir(exist_ok=True)
        self.keep(settings)

    def keep(self, settings: Settings) -> None:
        """Write the settings."""
        text = msgspec.json.format(msgspec.json.encode(settings), indent=2) + b"\n"
        write_whole(self._settings_file, text, mode=PRIVATE_FILE)

    def settings(self) -> Settings:
        """Return the settings. Raises RepositoryFailed("no_workshop")."""
        try:
            return msgspec.json.decode(self._settings_file.read_bytes(), type=Settings)
        except (FileNotFoundError, NotADirectoryError, *NO_JSON) as error:
            raise RepositoryFailed("no_workshop", folder=str(self.folder)) from error

    @property
    def _settings_file(self) -> Path:
        return self.folder / "workshop.json"

    def key_files(self) -> tuple[KeyFile, ...]:
        """Return the keys that are in the folder and can be opened."""
        return tuple(key for path in sorted(self.keys.glob("*.key")) if (key := read_key(path)).box)

    # --- what is published

    def published(self, role: str) -> AnyMetadata | None:
        """Return the newest published metadata of a role, or None. Raises RepositoryFailed("damaged")."""
        path = self.metadata / "timestamp.json" if role == TIMESTAMP else self._newest(role)
        return self._read(path, role) if path is not None and path.exists() else None

    def root(self) -> Root:
        """Return the published root. Raises RepositoryFailed("nothing_published")."""
        found = self.published(ROOT)
        if found is None:
            raise RepositoryFailed("nothing_published")
        return cast("Root", found.signed)

    def first_root(self) -> bytes:
        """Return the newest root as bytes: what a device is given to trust. Raises RepositoryFailed."""
        path = self._newest(ROOT)
        if path is None:
            raise RepositoryFailed("nothing_published")
        return path.read_bytes()

    def described(self, role: str) -> MetaFile:
        """Return what a snapshot or a timestamp says of the newest published metadata of a role."""
        path = self._newest(role)
        if path is None:
            raise RepositoryFailed("nothing_published")
        return MetaFile.from_data(self._read(path, role).signed.version, path.read_bytes(), ["sha256"])

    def publish(self, role: str, metadata: AnyMetadata) -> bytes:
        """Write a version of a role, whole or not at all, and return its bytes."""
        name = "timestamp.json" if role == TIMESTAMP else f"{metadata.signed.version}.{role}.json"
        content = metadata.to_bytes(JSONSerializer())
        write_whole(self.metadata / name, content, mode=PUBLIC_FILE)
        return content

    def roles(self) -> tuple[str, ...]:
        """Return the roles that name files: targets, and the authors that it delegates to (as in the draft, if any)."""
        top = self.newest(TARGETS)
        delegated = top.signed.delegations.roles if top and top.signed.delegations else None
        return (TARGETS, *(delegated or {}))

    # --- what is being changed

    def draft(self, role: str) -> AnyMetadata | None:
        """Return the draft of a role, or None."""
        path = self.drafts / f"{role}.json"
        return self._read(path, role) if path.exists() else None

    def drafted(self) -> tuple[str, ...]:
        """Return the roles of which there is a draft, root first."""
        names = {path.stem for path in self.drafts.glob("*.json")}
        return (*(role for role in OFFERED if role in names), *sorted(names - set(OFFERED)))

    def newest(self, role: str) -> Metadata[Targets] | None:
        """Return the draft of a role that names files, else what is published of it."""
        return cast("Metadata[Targets] | None", self.draft(role) or self.published(role))

    def keep_draft(self, role: str, metadata: AnyMetadata) -> None:
        """Write a draft."""
        write_whole(self.drafts / f"{role}.json", metadata.to_bytes(JSONSerializer()), mode=PUBLIC_FILE)

    def drop_draft(self, role: str) -> None:
        """Throw a draft away."""
        (self.drafts / f"{role}.json").unlink(missing_ok=True)

    def to_change(self, role: str, fresh: type[S]) -> Metadata[S]:
        """Return the draft of a role, or a new one of what is published; unsigned, as a change is signed anew."""
        found = self.draft(role)
        published = self.published(role)
        base = found or published
        metadata = cast("Metadata[S]", base) if base is not None else Metadata(fresh())
        metadata.signed.version = published.signed.version + 1 if published is not None else 1
        metadata.signed.expires = self.expiry(role)
        metadata.signatures.clear()
        return metadata

    def expiry(self, role: str) -> dt.datetime:
        """Return until when a signature that is made now holds."""
        settings = self.settings()
        days = settings.root_days if role == ROOT else settings.days
        return (self.now + dt.timedelta(days=days)).replace(microsecond=0)

    # --- files

    def describe(self, path: str, content: Path | bytes) -> TargetFile:
        """Return what is to be signed of a file: its length and its digest."""
        if isinstance(content, bytes):
            return TargetFile.from_data(path, content, ["sha256"])
        return TargetFile.from_file(path, str(content), ["sha256"])

    def put_file(self, path: str, content: Path | bytes, tell: Tell = untold) -> TargetFile:
        """Put a file among the targets under its digest, and return what is to be signed of it."""
        target = self.describe(path, content)
        stored = self.targets / stored_name(target)
        stored.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            write_whole(stored, content, mode=PUBLIC_FILE)
            return target
        with file_errors(stored), content.open("rb") as original, files.part_of(stored) as (file, part):
            copy_file(original, file, content.stat().st_size, tell)
            files.flush(file)
            file.close()
            files.put_in_place(part, stored)
        return target

    def files(self) -> Iterator[tuple[str, TargetFile]]:
        """Yield what is offered once the drafts are published: the role, and the file."""
        for role in self.roles():
            metadata = self.newest(role)
            for target in metadata.signed.targets.values() if metadata else ():
                yield role, target

    def _newest(self, role: str) -> Path | None:
        numbered = [
            (int(path.name.split(".", 1)[0]), path)
            for path in self.metadata.glob(f"*.{role}.json")
            if re.fullmatch(rf"[0-9]{{1,9}}\.{re.escape(role)}\.json", path.name)
        ]
        return max(numbered)[1] if numbered else None

    def _read(self, path: Path, role: str) -> AnyMetadata:
        try:
            found: AnyMetadata = Metadata.from_bytes(path.read_bytes())
        except (RepositoryError, ValueError) as error:
            raise RepositoryFailed("damaged", file=path.name) from error
        if not isinstance(found.signed, _KINDS.get(role, Targets)):
            raise RepositoryFailed("damaged", file=path.name)
        return found


def stored_name(target: TargetFile) -> str:
    """Return where a file lies below `targets/`."""
    folder, _, name = target.path.rpartition("/")
    return f"{folder}/{target.hashes['sha256']}.{name}"
