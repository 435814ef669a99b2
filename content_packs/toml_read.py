# SPDX-License-Identifier: Apache-2.0
"""TOML that anybody may have written: what would take the memory of a device, or raise something else, is an error.

`tomllib` remembers each beginning of a dotted key: one of 90,000 parts, 180 kB of text, takes 30 GB.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

NotToml = tomllib.TOMLDecodeError
"""A ValueError that says why, and at which line."""
MOST_PARTS = 32
"""Of one key. Ours have three."""
_DEEP = "nested too deeply (at line 1, column 1)"
_TOO_DEEP = re.compile(
    rf"""(?<![\w-])(?:(?:"(?:\\.|[^"\\\n])*"|'[^'\n]*'|[\w-]+)[ \t]*\.[ \t]*){{{MOST_PARTS}}}""", re.ASCII
)


def loads(text: str) -> dict[str, Any]:
    """Return the tables of a TOML text. Raises NotToml, and nothing else.

    >>> loads("a.b = 1")
    {'a': {'b': 1}}
    """
    if _TOO_DEEP.search(text):
        raise NotToml(_DEEP)
    try:
        return tomllib.loads(text)
    except NotToml:
        raise
    except RecursionError as error:
        raise NotToml(_DEEP) from error
    except ValueError as error:  # a number of thousands of digits
        raise NotToml(str(error)) from error
