# SPDX-License-Identifier: Apache-2.0
"""How a person gets in, and the outcome of trying."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class SecretKind(StrEnum):
    """What somebody proves themselves with."""

    NONE = "none"
    PIN = "pin"
    PICTURE = "picture"


class WayIn(msgspec.Struct, frozen=True, kw_only=True):
    """What to ask a person for. `must_change`: after the right one, a new one has to be chosen."""

    kind: SecretKind
    must_change: bool = False


class MyAccess(msgspec.Struct, frozen=True, kw_only=True):
    """How the person who is signed in gets in, for their own page about it.

    `may_choose`: they may choose a PIN, the first one included. `key_open`: their private notes can be read now, and
    a recovery code be made. `has_code`: a recovery code opens them.
    """

    kind: SecretKind
    may_choose: bool
    key_open: bool
    has_code: bool


class SignIn(msgspec.Struct, frozen=True, kw_only=True):
    """`ok`: the secret was right. Otherwise `wait_seconds` is how long until the next try is looked at (0: at once).

    With `must_change` nobody is signed in yet: a new secret has to be chosen first.
    """

    ok: bool
    wait_seconds: int = 0
    must_change: bool = False
