# SPDX-License-Identifier: Apache-2.0
"""Publishing to a stick that is stopped: no file in part, no device sees anything half; once more, and all is there."""

from __future__ import annotations

import pytest

from app.long_work import Stopped
from sync.publishing import releasing
from tests.sync.repository_kit import Organisation


def test_a_copy_that_is_stopped_anywhere_leaves_whole_files_and_the_timestamp_last(tmp_path):
    organisation = Organisation(tmp_path / "office")
    organisation.offer(filler=300_000)
    organisation.offer("more")
    organisation.publish()
    workshop = organisation.workshop
    whole = {p.relative_to(workshop.public): p.read_bytes() for p in workshop.public.rglob("*") if p.is_file()}
    told = []
    releasing.copy_out(workshop, tmp_path / "all", lambda *far: told.append(far))
    assert told == sorted(told)
    assert len(told) > len(whole)
    for at in range(len(told)):
        to, seen = tmp_path / f"stick-{at}", []

        def stop(*far, seen=seen, at=at):
            seen.append(far)
            if len(seen) > at:
                raise Stopped

        with pytest.raises(Stopped):
            releasing.copy_out(workshop, to, stop)
        there = {p.relative_to(to): p.read_bytes() for p in to.rglob("*") if p.is_file()}
        assert there.items() <= whole.items()
        assert "timestamp.json" not in {path.name for path in there} or len(there) == len(whole)
        releasing.copy_out(workshop, to)
        assert {p.relative_to(to) for p in to.rglob("*") if p.is_file()} == set(whole)
