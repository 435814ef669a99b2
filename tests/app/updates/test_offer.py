# SPDX-License-Identifier: Apache-2.0
"""Which version a device takes, and which devices are among the first."""

from __future__ import annotations

import uuid

import pytest

from app.updates.offer import Here, Offer, Why, belongs, choose, read_offer

DEVICES = [str(uuid.UUID(int=number * 7919)) for number in range(5000)]


def here(version: str = "0.1.0", **more: object) -> Here:
    return Here(**{"version": version, "platform": "linux-x86_64", "data": 8, "device": "d", **more})  # type: ignore[arg-type]


def offer(version: str, percent: int = 100, **more: object) -> Offer:
    return Offer(**{"version": version, "platform": "linux-x86_64", "percent": percent, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize("percent", [0, 1, 10, 50, 99, 100])
def test_as_many_devices_as_it_says_are_among_the_first(percent: int) -> None:
    share = sum(belongs(device, "0.2.0", percent) for device in DEVICES) / len(DEVICES)
    if percent in {0, 100}:
        assert share == percent / 100
    assert abs(share - percent / 100) < 0.02


def test_raising_the_number_takes_nobody_away_and_each_version_begins_with_others() -> None:
    rising = [{device for device in DEVICES if belongs(device, "0.2.0", percent)} for percent in (5, 10, 40)]
    assert rising[0] < rising[1] < rising[2]
    other = {device for device in DEVICES if belongs(device, "0.3.0", 10)}
    assert 0.05 < len(rising[1] & other) / len(other) < 0.16


def test_where_a_device_stands_never_changes() -> None:
    """These answers are out in the world: another rule would give a version to devices that were spared."""
    assert [device for device in range(40) if belongs(f"device-{device}", "0.2.0", 10)] == [8, 11, 24, 34]


def test_the_highest_that_is_for_this_device_is_taken() -> None:
    assert choose([offer("0.2.0"), offer("0.10.0"), offer("0.9.0")], here()).version == "0.10.0"
    first = choose([offer("0.3.0", 0), offer("0.2.0")], here())
    assert (first.offer, first.why) == (offer("0.2.0"), None)


@pytest.mark.parametrize(
    ("offers", "device", "why"),
    [
        ([], here(), Why.NEWEST),
        ([offer("0.1.0"), offer("0.0.9")], here(), Why.NEWEST),
        ([offer("0.2.0", platform="win32-amd64")], here(), Why.NEWEST),
        ([offer("0.2.0", 0)], here(), Why.LATER),
        ([offer("0.2.0")], here(bad=frozenset({"0.2.0"})), Why.BAD),
        ([offer("0.3.0", least_version="0.2.0")], here(), Why.NEEDS_VERSION),
        ([offer("0.2.0", least_data=9)], here(), Why.NEEDS_DATA),
    ],
)
def test_what_is_not_taken_says_why(offers: list[Offer], device: Here, why: Why) -> None:
    chosen = choose(offers, device)
    assert (chosen.offer, chosen.why) == (None, why)


@pytest.mark.parametrize(
    "custom",
    [
        None,
        {},
        {"version": "0.2.0", "platform": "linux-x86_64", "percent": 101},
        {"version": "0.2.0", "platform": "linux-x86_64", "percent": -1},
        {"version": "0.2.0", "platform": "linux-x86_64", "percent": "all"},
        {"version": "0.3.0", "platform": "linux-x86_64", "percent": 1},
        {"version": "0.2.0", "platform": "linux-arm64", "percent": 1},
        {"version": "0.2.0", "platform": "linux-x86_64", "percent": 1, "least_version": "new"},
        {"version": "0.2.0", "platform": "linux-x86_64", "percent": 1, "unknown": 1},
    ],
)
def test_what_makes_no_sense_is_no_offer(custom: dict[str, object] | None) -> None:
    assert read_offer("program/linux-x86_64/0.2.0", custom) is None


def test_an_offer_is_read() -> None:
    custom: dict[str, object] = {"version": "0.2.0", "platform": "linux-x86_64", "percent": 10}
    assert read_offer("program/linux-x86_64/0.2.0", custom) == offer("0.2.0", 10)
    assert read_offer("packs/linux/0.2.0.stepwell", custom) is None
