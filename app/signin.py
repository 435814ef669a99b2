# SPDX-License-Identifier: Apache-2.0
"""The outcome of typing a PIN."""

from __future__ import annotations

import msgspec


class SignIn(msgspec.Struct, frozen=True, kw_only=True):
    """`ok`: signed in. Otherwise `wait_seconds` is how long until the next try is looked at (0: at once)."""

    ok: bool
    wait_seconds: int = 0
