# SPDX-License-Identifier: Apache-2.0
"""What erasing a person comes to at a real LRS: what it takes, what it does with it, and what it goes on giving out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.record.outgoing import State
from app.statements import terms
from sync.http_lrs import HttpLrs
from tests.app.kit import KIT, Device
from tests.ralph import Ralph
from tests.sync.bench import Bench

pytestmark = pytest.mark.lrs
NAME = "Zebedee Quillfeather"


@pytest.fixture
def lrs(ralph: Ralph) -> Iterator[HttpLrs]:
    ralph.file.unlink(missing_ok=True)
    client = HttpLrs(ralph.endpoint, ralph.key, ralph.secret)
    yield client
    client.close()


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path, KIT)
    for who in ("zed-1", "ana"):
        device.accounts.add(id=who, name=NAME if who == "zed-1" else "Ana", pack="kit")
        device.begun(who)
    yield device
    device.close()


def test_ralph_keeps_the_voiding_statements_and_hides_nothing(device: Device, lrs: HttpLrs, ralph: Ralph) -> None:
    """Ralph takes what voids and does not act upon it (it says of voidedStatementId: not implemented).

    The day this test fails, Ralph hides what was voided, and docs/privacy.md says too little of it.
    """
    bench = Bench(device.outbox, lrs)
    assert bench.run().problem is None
    sent = bench.ids(State.SENT)
    hers = [row[0] for row in device.database.execute("SELECT id FROM event WHERE learner = 'zed-1'")]
    left = [one for one in hers if one in sent]
    assert 0 < len(left) < len(sent)
    done = device.privacy.erase("zed-1")
    assert done.voids == len(left)
    assert bench.run().sent == len(left)

    stored = [json.loads(line) for line in ralph.file.read_text("utf-8").splitlines()]
    voids = [one for one in stored if one["verb"]["id"] == terms.VOIDED.iri]
    assert {one["object"]["id"] for one in voids} == set(left)
    assert {one["actor"]["account"]["name"] for one in voids} == {"stepwell"}
    assert NAME not in ralph.file.read_text("utf-8")

    given = lrs.get("statements", {"statementId": left[0]})
    assert given.status == 200, "an LRS that keeps to the standard answers 404, and 200 for voidedStatementId"
    (shown,) = given.document["statements"]
    assert (shown["id"], shown["actor"]["account"]["name"]) == (left[0], "zed-1")
