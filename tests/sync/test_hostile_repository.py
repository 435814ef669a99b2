# SPDX-License-Identifier: Apache-2.0
"""A web server of packs, or a proxy before it, that never comes to an end: the look does."""

from __future__ import annotations

import pytest

from app.repository.errors import SourceProblem
from sync.repository import places
from sync.repository.places import Unreachable, WebPlace
from tests.sync.hostile import HostileServer, Say
from tests.sync.test_hostile_lrs import asks_to_go_on, drips, never_says_the_last_word


@pytest.mark.parametrize("say", [drips, asks_to_go_on])
def test_a_server_whose_headers_never_end_is_given_up(monkeypatch: pytest.MonkeyPatch, say: Say) -> None:
    monkeypatch.setattr(places, "LONGEST_S", 0.3)
    with HostileServer(say) as server:
        place = WebPlace(f"{server.endpoint}/", timeout=(2.0, 2.0))
        with pytest.raises(Unreachable) as caught, place.open("timestamp.json", 0) as piece:
            list(piece.blocks)
        place.close()
    assert caught.value.problem in {SourceProblem.OFFLINE, SourceProblem.TIMEOUT}


def test_what_follows_a_file_for_ever_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "LONGEST_S", 0.3)
    with HostileServer(never_says_the_last_word) as server:
        place = WebPlace(f"{server.endpoint}/", timeout=(2.0, 2.0))
        with place.open("timestamp.json", 0) as piece:
            assert b"".join(piece.blocks) == b"[]", "what it is worth, its signature says"
        place.close()
