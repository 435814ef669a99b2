# SPDX-License-Identifier: Apache-2.0
"""Devices on encrypted files, closed after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from content_packs.model import Pack
from tests.app.kit import KIT, Device, Loaded

MakeDevice = Callable[..., Device]


@pytest.fixture
def make_device(tmp_path: Path) -> Iterator[MakeDevice]:
    """Opens devices, each with the kit pack unless told otherwise."""
    made: list[Device] = []

    def make(*packs: Pack | Loaded, name: str = "d1", **settings: object) -> Device:
        made.append(Device(tmp_path, *(packs or (KIT,)), name=name, **settings))
        return made[-1]

    yield make
    for device in made:
        device.close()


@pytest.fixture
def device(make_device: MakeDevice) -> Device:
    """A device with the kit pack and Ana."""
    made = make_device()
    made.enrol()
    return made
