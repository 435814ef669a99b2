# SPDX-License-Identifier: Apache-2.0
"""A pack repository and a stick for the pictures: real ones, of packs that ship, thrown away with everything else."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path
from typing import Final

from app.record.home import Home
from app.repository.source_file import read_source_file
from content_packs.archive import SUFFIX
from ui.compose import open_program, repository_office

OFFERED: Final = "shop-floor"


def prepare_packs(home: Home, folder: Path) -> Path:
    """Let the device take packs from a repository in `folder`, and return a folder of pack files, one of them damaged.

    Raises `StoreFailed`, OSError.
    """
    stick = folder / "stick"
    stick.mkdir()
    for pack in sorted(home.packs.glob(f"*{SUFFIX}")):
        shutil.copy(pack, stick)
    (stick / f"damaged-1.0.0{SUFFIX}").write_bytes(b"no pack")
    office, passphrase = repository_office(folder / "office"), secrets.token_urlsafe()
    public = folder / "packs"
    with office.locked(making=True):
        office.begin(name="Six Homes", place="", passphrase=passphrase)
        office.add(next(home.packs.glob(f"{OFFERED}-*{SUFFIX}")), "", dry_run=False)
        office.publish(passphrase, (), public)
        office.source_file(folder / "pack-source.json")
    told = read_source_file((folder / "pack-source.json").read_bytes())
    with open_program(home) as program:
        program.set_pack_source(told, str(public))
        program.look().run()
    return stick
