# SPDX-License-Identifier: Apache-2.0
"""sqlite-utils, without what it loads for things that nobody here asks of it: a seventh of a start's time, and 20 MB.

numpy, which it would load wherever it is installed, to store numbers of a kind nobody keeps (`app.engine.arrays` loads
it when it is needed); click and dateutil, for its command line and for recipes that read dates.
"""

from __future__ import annotations

import sys
from types import ModuleType

_UNUSED = ("click", "dateutil")


class _Absent(ModuleType):
    """Stands for a module while another is loaded that names things of it, but will not use them."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return object


_absent: dict[str, ModuleType | None] = {name: _Absent(name) for name in _UNUSED if name not in sys.modules}
if "numpy" not in sys.modules:
    _absent["numpy"] = None  # Python's own way to say "not there"
sys.modules.update(_absent)  # type: ignore[arg-type]
try:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations
finally:
    for _name in _absent:
        del sys.modules[_name]

__all__ = ["Database", "Migrations"]
