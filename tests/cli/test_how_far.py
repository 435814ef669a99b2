# SPDX-License-Identifier: Apache-2.0
"""How far a long copy is, on a terminal and nowhere else."""

from __future__ import annotations

import io
from types import SimpleNamespace

import pytest

from ui.cli.how_far import how_far


class Terminal(io.StringIO):
    def isatty(self):
        return True


def told(err, most):
    with how_far(SimpleNamespace(err=err), "copying") as tell:
        for done in (0, most // 2, most // 2, most):
            tell(done, most)
    return err.getvalue()


def test_each_step_is_said_once_on_one_line():
    assert told(Terminal(), 2_000_000_000) == (
        "\rcopying: 0 of 2,000 MB\rcopying: 1,000 of 2,000 MB\rcopying: 2,000 of 2,000 MB\n"
    )


@pytest.mark.parametrize(("err", "most"), [(io.StringIO(), 2_000_000_000), (Terminal(), 1_000_000)])
def test_nothing_is_said_where_nobody_watches_or_of_little(err, most):
    assert told(err, most) == ""
