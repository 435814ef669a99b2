# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with a pack repository, as codes that `ui` words."""

from __future__ import annotations

from enum import StrEnum

from app.errors import Refusal


class RepositoryFailed(Refusal):
    """Something about a repository cannot be done as it was asked. Its codes are worded apart from other refusals."""


class SourceProblem(StrEnum):
    """What stands between this device and new packs. What is installed works on, whichever it is."""

    OFFLINE = "offline"
    TIMEOUT = "timeout"
    TLS = "tls"
    NO_FOLDER = "no_folder"
    """The stick is not plugged in."""
    NOT_A_REPOSITORY = "not_a_repository"
    """Something else answered: a login page, another web site."""
    SERVER_ERROR = "server_error"
    FILE_MISSING = "file_missing"
    EXPIRED = "expired"
    ROLLED_BACK = "rolled_back"
    """Older than what was seen before."""
    MIXED = "mixed"
    """Parts that do not belong together."""
    BAD_SIGNATURE = "bad_signature"
    ALTERED = "altered"
    DISK_FULL = "disk_full"
    DISK_FAILED = "disk_failed"
    BAD_ROOT = "bad_root"
    """The file of the first trust is none."""
    STOPPED = "stopped"


REFUSED = frozenset(
    {SourceProblem.ROLLED_BACK, SourceProblem.MIXED, SourceProblem.BAD_SIGNATURE, SourceProblem.ALTERED}
)
"""Something was offered that the organisation did not sign like this: an operator should know."""
