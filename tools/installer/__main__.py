# SPDX-License-Identifier: Apache-2.0
"""`python -m tools.installer`: build the installers for Linux from a commit, not from the working folder."""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.installer import bill, deb, tarball
from tools.installer.folder import freeze, settle, size_kb, tidy
from tools.installer.source import ROOT, BuildFailed, lay_out, uncommitted


def main() -> int:
    """Build, and say what was made and how large it is. 1: one sentence on standard error."""
    parser = argparse.ArgumentParser(prog="python -m tools.installer", description=__doc__)
    parser.add_argument("--commit", default="HEAD", help="what to build (default: the last commit)")
    parser.add_argument("--version", default="", help="another version than the project's, to try an upgrade")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the installers go (default: dist)")
    parser.add_argument(
        "--work", type=Path, default=ROOT / "build" / "installer", help="a folder for what lies between"
    )
    args = parser.parse_args()
    try:
        made = build(args.commit, args.version, args.out.absolute(), args.work.absolute())
    except BuildFailed as failed:
        sys.stderr.write(f"stepwell: {failed}\n")
        return 1
    for line in made:
        sys.stdout.write(f"{line}\n")
    return 0


def build(commit: str, version: str, out: Path, work: Path) -> list[str]:
    """Build everything into `out` and return a line for each thing that was made. Raises BuildFailed."""
    if commit == "HEAD" and uncommitted():
        sys.stderr.write("stepwell: What is not committed is not in these installers.\n")
    source = lay_out(commit, work / "source", version)
    folder = freeze(source, work)
    left = tidy(folder)
    listed = bill.write(folder, source)
    settle(folder, source.epoch)
    _tried(folder)
    name = f"stepwell-{source.version}-linux-x86_64"
    tree = tarball.lay_out(folder, source, work)
    made = [tarball.pack(tree, out / f"{name}.tar.xz", root="stepwell", epoch=source.epoch)]
    made.append(deb.pack(folder, source, left, out, work))
    made.append(Path(shutil.copyfile(listed, out / f"{name}.{bill.NAME}")))
    sums = (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (out / f"{name}.sha256").write_text("".join(sums), "utf-8")
    return [
        f"{folder}: {size_kb(folder) / 1024:.0f} MB",
        *(f"{path}: {path.stat().st_size / 2**20:.1f} MB" for path in made),
    ]


def _tried(folder: Path) -> None:
    """Ask what was built whether it is whole. Raises BuildFailed with what it said."""
    with TemporaryDirectory(prefix="stepwell-build-") as home:
        environ = {"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        words = [str(folder / "stepwell"), "--self-test"]
        done = subprocess.run(words, capture_output=True, text=True, check=False, env=environ)  # noqa: S603
    if done.returncode:
        bad = [line for line in done.stdout.splitlines() if line.startswith("BAD")]
        raise BuildFailed("What was built is not whole:\n" + "\n".join(bad or [done.stderr.strip()[-2000:]]))


if __name__ == "__main__":
    raise SystemExit(main())
