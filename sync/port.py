# SPDX-License-Identifier: Apache-2.0
"""The outbox as the delivery sees it, and the adapter that makes each step a short call on the writer thread.

No transaction is open while the network is waited for: every method is one transaction of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.record.outbox import QUEUE, Outbox
from app.record.outgoing import Batch, Retry

if TYPE_CHECKING:
    from app.roaming import Roaming

T = TypeVar("T")


class OutboxPort(Protocol):
    """The outbox of statements, callable from the thread of the delivery."""

    def freeze_batch(self, *, most: int, most_bytes: int) -> Batch | None:
        """Return the oldest unfinished batch, else a new one of the oldest that wait; None: nothing to send."""

    def delivered(self, batch_id: str, at_ms: int, *, most: int, most_bytes: int) -> Batch | None:
        """Mark every statement of the batch as stored by the LRS, and return the next batch, as `freeze_batch` does."""

    def split(self, batch_id: str) -> None:
        """Replace a batch of two or more by its two halves, which come next."""

    def quarantine(self, batch_id: str, problem: str) -> None:
        """Set a batch of one aside with the server's words."""

    def release(self, *numbers: int) -> int:
        """Let those of these numbers that were set aside wait again; return how many."""

    def waiting(self) -> int:
        """Return how many statements wait."""

    def unsealed(self) -> int:
        """Return how many statements wait for the time of a server."""

    def retry(self, queue: str = QUEUE) -> Retry:
        """Return what is remembered of the last tries."""

    def set_retry(self, retry: Retry, queue: str = QUEUE) -> None:
        """Remember `retry` over a restart."""

    def sent_from_end(self, offset: int) -> tuple[int, str, str] | None:
        """Return number, id and text of a statement that was sent, 0 for the last one."""

    def resend(self, number: int) -> int:
        """Let what was sent from this number on wait again."""

    def confirm(self, at_ms: int) -> None:
        """Remember that the LRS has what was sent until then."""


class OnWriter(Protocol):
    """Runs a function on the writer thread with the outbox and returns what it returned."""

    def __call__(self, work: Callable[[Outbox], T], /) -> T: ...


class OnRoaming(Protocol):
    """Runs a function on the writer thread with what is known about roaming and returns what it returned."""

    def __call__(self, work: Callable[[Roaming], T], /) -> T: ...


class WriterOutbox:
    """An `OutboxPort` whose every call runs on the writer thread."""

    def __init__(self, call: OnWriter) -> None:
        self._call = call

    def freeze_batch(self, *, most: int, most_bytes: int) -> Batch | None:
        return self._call(lambda outbox: outbox.freeze_batch(most=most, most_bytes=most_bytes))

    def delivered(self, batch_id: str, at_ms: int, *, most: int, most_bytes: int) -> Batch | None:
        return self._call(lambda outbox: outbox.delivered(batch_id, at_ms, most=most, most_bytes=most_bytes))

    def split(self, batch_id: str) -> None:
        self._call(lambda outbox: outbox.split(batch_id))

    def quarantine(self, batch_id: str, problem: str) -> None:
        self._call(lambda outbox: outbox.quarantine(batch_id, problem))

    def release(self, *numbers: int) -> int:
        return self._call(lambda outbox: outbox.release(*numbers))

    def waiting(self) -> int:
        return self._call(lambda outbox: outbox.waiting())

    def unsealed(self) -> int:
        return self._call(lambda outbox: outbox.unsealed())

    def retry(self, queue: str = QUEUE) -> Retry:
        return self._call(lambda outbox: outbox.retry(queue))

    def set_retry(self, retry: Retry, queue: str = QUEUE) -> None:
        self._call(lambda outbox: outbox.set_retry(retry, queue))

    def sent_from_end(self, offset: int) -> tuple[int, str, str] | None:
        return self._call(lambda outbox: outbox.sent_from_end(offset))

    def resend(self, number: int) -> int:
        return self._call(lambda outbox: outbox.resend(number))

    def confirm(self, at_ms: int) -> None:
        self._call(lambda outbox: outbox.confirm(at_ms))
