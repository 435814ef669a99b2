# SPDX-License-Identifier: Apache-2.0
"""One thing of many that fails does not stop the others: it is left out, and stands in the log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.errors import Refusal
from app.record.errors import StoreFailed

if TYPE_CHECKING:
    from logging import Logger


@contextmanager
def alone(log: Logger, what: str) -> Iterator[None]:
    """Do something that others do not hang on; `what` it was is logged when it failed.

    Raises `StoreFailed`: where nothing can be written, the others cannot be either.
    """
    try:
        yield
    except StoreFailed:
        raise
    except Refusal as refusal:
        log.warning("%s was left out: %s", what, refusal)
    except Exception:  # a pack or a row that is broken, or a mistake of ours
        log.exception("%s was left out", what)
