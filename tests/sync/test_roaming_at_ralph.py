# SPDX-License-Identifier: Apache-2.0
"""Two devices meet at a real Ralph, whose pages, links, filters and order are its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.events import Purpose
from sync.http_lrs import HttpLrs
from tests.app.record.record_kit import HandClock
from tests.losing_proxy import LosingProxy
from tests.ralph import Ralph
from tests.sync.roam_kit import Site

pytestmark = pytest.mark.lrs


def test_a_state_follows_through_ralph_there_and_back(tmp_path: Path, ralph: Ralph) -> None:
    clock = HandClock()
    with LosingProxy(ralph.endpoint) as proxy:
        sites = [Site(tmp_path, HttpLrs(proxy.endpoint, ralph.key, ralph.secret), name, clock) for name in "ab"]
        one, two = sites
        for site in sites:
            site.device.enrol()
        device = one.device
        device.begun()
        for module in ("clean", "safe", "speak"):
            device.finish(device.learning.start("ana", Purpose.MODULE, module))
        while len(device.roamed()) < 120:  # more than a page of Ralph's
            device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ))
            clock.pass_ms(20 * 3_600_000)
        one.sync()
        assert two.sync().came_back == len(device.roamed())
        assert one.digest() == two.digest()

        two.device.finish(two.device.learning.start("ana", Purpose.SHIFT_QUIZ))
        proxy.lose_answers = 1
        two.sync()
        two.sync()
        assert one.sync().came_back > 0
        assert one.digest() == two.digest()
        assert one.tables() == two.tables()
        for site in sites:
            site.lrs.close()
            site.device.close()


def test_a_sync_with_nothing_to_do_is_two_requests(tmp_path: Path, ralph: Ralph) -> None:
    with LosingProxy(ralph.endpoint) as proxy:
        site = Site(tmp_path, HttpLrs(proxy.endpoint, ralph.key, ralph.secret), "c", HandClock())
        site.device.enrol()
        site.device.begun()
        assert site.sync().sent > 0
        site.device.clock.pass_ms(60_000)
        before = proxy.requests
        assert site.sync().problem is None
        assert proxy.requests - before == 2
        site.lrs.close()
        site.device.close()
