# SPDX-License-Identifier: Apache-2.0
"""One thing that is wrong, or worth knowing, about a data folder."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.record.errors import Param


class Severity(StrEnum):
    """ERROR: something does not work. WARNING: something will not work one day. NOTICE: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class Finding(msgspec.Struct, frozen=True):
    """One finding. `code` is stable and worded in `ui`; `params` hold no secrets and no names of people."""

    code: str
    severity: Severity
    params: dict[str, Param]
