# SPDX-License-Identifier: Apache-2.0
"""What the doctor says about the LRS, as it was last asked, and about machines that share a device id."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.connecting import LrsSecrets, LrsSetting
from app.lrs_probed import Capabilities, keep_probed
from app.lrs_setting import set_lrs
from app.record.health import inspect
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.meta import identify
from app.record.store import open_store
from app.roaming.clashes import note_clashes, read_clashes
from tests.app.record.record_kit import HandClock, counting_ids
from ui.wording import health

GOOD = Capabilities(reachable=True, reads=True, writes=True, related_agents=True, largest_body=1_000_000)


def found(folder: Path, monkeypatch: pytest.MonkeyPatch, probed: Capabilities | None, *clashes: tuple[str, int]):
    """Codes of what is said of the LRS and of clashes, each worded."""
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    home, clock = Home(folder / "home").make(), HandClock()
    keys = KeyStore(home)
    with open_store(home, keys, clock) as database:
        identify(database, "m", new_id=counting_ids(), now_ms=clock.now_ms())
        set_lrs(database, keys, LrsSetting("https://lrs.example/xAPI/", "k"), LrsSecrets("s"))
        keep_probed(database, probed)
        for _ in range(2):  # they come again with each fetching
            note_clashes(database, clashes)
        assert read_clashes(database).entries == len(set(clashes))
    findings = [each for each in inspect(home, clock) if each.code.startswith(("lrs.", "roaming."))]
    assert all("{" not in health(each.code, each.params) for each in findings)
    return {each.code: each.params for each in findings}


@pytest.mark.parametrize(
    ("probed", "said"),
    [
        (None, {"lrs.not_probed"}),
        (GOOD, {"lrs.probed"}),
        (Capabilities(reachable=False), {"lrs.probed"}),
        (Capabilities(reachable=True, writes=True, largest_body=1_000_000), {"lrs.probed", "lrs.writes_only"}),
        (
            Capabilities(reachable=True, reads=True, reads_others=False, related_agents=False, largest_body=62_500),
            {"lrs.probed", "lrs.reads_own", "lrs.finds_nothing", "lrs.small"},
        ),
    ],
)
def test_what_the_lrs_cannot_do_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, probed: Capabilities | None, said: set[str]
) -> None:
    assert set(found(tmp_path, monkeypatch, probed)) == said


def test_machines_that_share_an_id_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = found(tmp_path, monkeypatch, GOOD, ("a", 3), ("b", 4), ("b", 5), ("b", 9))
    assert said["roaming.clashes"] == {"entries": 4, "device": "b"}
