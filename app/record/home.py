# SPDX-License-Identifier: Apache-2.0
"""The names of everything in a data folder. Databases end in `.db`; nothing else does."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

FOLDER_MODE = 0o700


class Home(msgspec.Struct, frozen=True):
    """One data folder. Nothing is created before `make`."""

    path: Path

    @classmethod
    def default(cls) -> Home:
        """Return the folder that STEPWELL_HOME names, else the one where this system keeps application data."""
        chosen = os.environ.get("STEPWELL_HOME")
        if chosen:
            return cls(Path(chosen).expanduser().absolute())
        import platformdirs  # noqa: PLC0415  only when nothing was chosen

        return cls(Path(platformdirs.user_data_dir("stepwell", appauthor=False)))

    def make(self) -> Home:
        """Create the folder, for this account only, if it is not there."""
        self.path.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        return self

    @property
    def database(self) -> Path:
        """The encrypted record."""
        return self.path / "stepwell.db"

    @property
    def existed(self) -> Path:
        """Marker: a database was once completed here, so a missing or empty one is a loss and not a beginning."""
        return existed_marker(self.database)

    @property
    def begun(self) -> bool:
        """Whether a database is or was here: itself, its marker, or a copy of it, where all else was lost."""
        return self.database.exists() or self.existed.exists() or any(self.backups.glob("*.db"))

    @property
    def lock(self) -> Path:
        """Held by the one process that writes."""
        return self.path / "stepwell.lock"

    @property
    def backup_lock(self) -> Path:
        """Held by the one who makes a copy of the database."""
        return self.path / "backup.lock"

    @property
    def key(self) -> Path:
        """The protected key file of a machine without a keyring."""
        return self.path / "key"

    @property
    def key_check(self) -> Path:
        """Tells a wrong key from a damaged database; holds no secret."""
        return self.path / "key-check.json"

    @property
    def rotation(self) -> Path:
        """Stands while the database gets another key: says which file is of which; holds no secret."""
        return self.path / "key-rotation.json"

    @property
    def secrets(self) -> Path:
        """The protected secrets file of a machine without a keyring."""
        return self.path / "secrets.json"

    @property
    def backups(self) -> Path:
        """Folder of verified copies of the database."""
        return self.path / "backups"

    @property
    def damaged(self) -> Path:
        """Folder where a damaged database is set aside; never emptied by the program."""
        return self.path / "damaged"

    @property
    def packs(self) -> Path:
        """Folder of installed packs."""
        return self.path / "packs"

    @property
    def drafts(self) -> Path:
        """Folder of the microlearns that are being made here, each a source folder of a pack."""
        return self.path / "drafts"

    @property
    def house(self) -> Path:
        """Folder of the organisation's own documents, each file named by the SHA-256 of what is in it."""
        return self.path / "house"

    @property
    def search(self) -> Path:
        """The index of what the packs say, made of them alone; it may be deleted at any time."""
        return self.path / "search.db"

    @property
    def search_lock(self) -> Path:
        """Held by the one who brings that index up to date."""
        return self.path / "search.lock"

    @property
    def lrs(self) -> Path:
        """Folder of the certificates with which the LRS is reached."""
        return self.path / "lrs"

    @property
    def repository(self) -> Path:
        """Folder of what is known of the pack repository and of downloads that are not complete."""
        return self.path / "repository"

    @property
    def tombstones(self) -> Path:
        """Who was erased, as hashes of their ids: outside the database, so that no older backup brings them back."""
        return self.path / "erased.json"

    @property
    def surveys(self) -> Path:
        """Answers to pulse surveys that wait to be counted, sealed; in no backup, and bound to this device."""
        return self.path / "surveys.waiting"

    @property
    def logs(self) -> Path:
        """Folder of log files without personal data."""
        return self.path / "logs"


def existed_marker(database: Path) -> Path:
    """Return the marker file that stands beside `database` once it was completed."""
    return database.with_suffix(".existed")
