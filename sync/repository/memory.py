# SPDX-License-Identifier: Apache-2.0
"""What a look remembers, and where: by short calls on the writer's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from app.repository.applying import Applied
from app.repository.keeping import Keeper
from app.repository.ledger import Choice, Offer, Trusted

T = TypeVar("T")


class Memory(Protocol):
    """What is remembered of the repository; each call is one short transaction on the writer's thread."""

    def trusted(self) -> Mapping[str, Trusted]: ...
    def held(self) -> Mapping[str, tuple[str, ...]]: ...
    def choice(self) -> Choice: ...
    def offered(self, offers: tuple[Offer, ...]) -> None: ...
    def told(self) -> Mapping[str, str]: ...
    def installed(self, pack: str, version: str, trusted: Trusted, *, new: bool) -> None: ...
    def set_aside(self, pack: str, version: str) -> None: ...
    def apply(self, path: str, sha256: str, content: bytes) -> Applied: ...


class OnKeeper(Protocol):
    """Runs work with the keeper where its connection lives."""

    def __call__(self, work: Callable[[Keeper], T], /) -> T: ...


class KeeperMemory:
    """`Memory` over a keeper on another thread."""

    def __init__(self, call: OnKeeper) -> None:
        self._call = call

    def trusted(self) -> Mapping[str, Trusted]:
        return self._call(Keeper.trusted)

    def held(self) -> Mapping[str, tuple[str, ...]]:
        return self._call(Keeper.held)

    def choice(self) -> Choice:
        return self._call(Keeper.choice)

    def offered(self, offers: tuple[Offer, ...]) -> None:
        self._call(lambda keeper: keeper.offered(offers))

    def told(self) -> Mapping[str, str]:
        return self._call(Keeper.told)

    def installed(self, pack: str, version: str, trusted: Trusted, *, new: bool) -> None:
        self._call(lambda keeper: keeper.installed(pack, version, trusted, new=new))

    def set_aside(self, pack: str, version: str) -> None:
        self._call(lambda keeper: keeper.set_aside(pack, version))

    def apply(self, path: str, sha256: str, content: bytes) -> Applied:
        return self._call(lambda keeper: keeper.apply(path, sha256, content))
