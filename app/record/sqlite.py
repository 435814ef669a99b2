# SPDX-License-Identifier: Apache-2.0
"""sqlite-utils, without numpy, which it would load wherever it is installed, to store numbers of a kind nobody keeps.

That would be a tenth of a start's time and 20 MB; `app.engine.arrays` loads it when it is needed.
"""

from __future__ import annotations

import sys

if "numpy" in sys.modules:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations
else:
    sys.modules["numpy"] = None  # type: ignore[assignment]  # Python's own way to say "not there"
    try:
        from sqlite_utils import Database
        from sqlite_utils.migrations import Migrations
    finally:
        del sys.modules["numpy"]

__all__ = ["Database", "Migrations"]
