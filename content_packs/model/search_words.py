# SPDX-License-Identifier: Apache-2.0
"""Words that stand for each other when somebody looks for something."""

from __future__ import annotations

import msgspec


class Alike(msgspec.Struct, frozen=True, kw_only=True):
    """Words and short phrases that people use for one thing: "poo", "stool", "faeces". They are of one language."""

    words: tuple[str, ...]
