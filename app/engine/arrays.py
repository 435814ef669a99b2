# SPDX-License-Identifier: Apache-2.0
"""numpy, loaded when the engine first reckons with it: nothing that a person sees before they sign in needs it.

It takes a tenth of a start's time and 20 MB. Use it as `from app.engine.arrays import np`, and nothing of it while a
module is being imported; `tests/ui/test_first_screen.py` holds that.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
else:

    class _Numpy:
        """Looks like the module; what was asked for once stays here."""

        def __getattr__(self, name: str) -> object:
            value = getattr(import_module("numpy"), name)
            setattr(self, name, value)
            return value

    np = _Numpy()

__all__ = ["load", "np"]


def load() -> None:
    """Load it now with its random numbers, ahead of their first use, on a thread for which nobody waits."""
    import_module("numpy.random")
