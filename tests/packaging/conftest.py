# SPDX-License-Identifier: Apache-2.0
"""One clean Debian for all tests of the installers; making it takes minutes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.root import Root

ROOT = Path(__file__).parents[2]
RUN = [
    pytest.mark.packaging,
    pytest.mark.skipif(os.environ.get("STEPWELL_PACKAGING") != "1", reason="run by `make test-installer`"),
    pytest.mark.skipif(os.geteuid() != 0, reason="only root makes a system in a folder"),
]


def package(variable: str, pattern: str = "stepwell_*_amd64.deb") -> Path:
    """What a variable names, else the last of dist/; skips where there is none."""
    named = os.environ.get(variable)
    found = [Path(named)] if named else sorted((ROOT / "dist").glob(pattern))
    if not found or not found[-1].exists():
        pytest.skip(f"There is no package: make installer, or name one in {variable}")
    return found[-1]


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Root]:
    """A clean system, with the package lying in its /tmp and not installed."""
    folder = tmp_path_factory.mktemp("debian") / "root"
    made = Root(folder)
    if (ready := os.environ.get("STEPWELL_ROOT")) is not None:
        subprocess.run(["cp", "-a", ready, str(folder)], check=True)
        made.dress()
    elif shutil.which("mmdebstrap") is None:
        pytest.skip("There is no mmdebstrap here. Install it with: apt-get install mmdebstrap")
    else:
        made.make()
    shutil.copy(package("STEPWELL_DEB"), folder / "tmp/stepwell.deb")
    made.apt("update")
    yield made
    shutil.rmtree(folder, ignore_errors=True)
