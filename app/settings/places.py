# SPDX-License-Identifier: Apache-2.0
"""Where the files of an organisation lie on a device: one folder for all accounts, which only administrators write."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "STEPWELL_SYSTEM"
"""Names another folder, for tests and trials."""
PROVISION = "provision.toml"
"""The file in it that sets up an unused device; see `ui.provision`."""


def system_folder(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    """Return the folder. Nothing is created."""
    environ = os.environ if environ is None else environ
    if chosen := environ.get(VARIABLE, ""):
        return Path(chosen).expanduser().absolute()
    if platform == "win32":
        return Path(environ.get("ProgramData", r"C:\ProgramData")) / "Stepwell"
    if platform == "darwin":
        return Path("/Library/Application Support/Stepwell")
    return Path("/etc/stepwell")
