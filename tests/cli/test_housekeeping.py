# SPDX-License-Identifier: Apache-2.0
"""What surrounds the program: make, the CI script, the set-up script, the link and translation checks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools import check_links, check_translations
from tools.check_translations import Message
from ui.preflight import PLUGIN_LIBRARIES, QT_LIBRARIES, X_LIBRARIES

ROOT = Path(__file__).resolve().parents[2]
TARGETS = (
    *("run", "test", "check", "format", "translations", "bench", "lrs", "soak", "tour", "constraints", "clean"),
    *("installer", "test-installer"),
)
HOSTS = re.compile(r"https?://|--index-url|--find-links|pypi\.org|pythonhosted", re.IGNORECASE)


def ran(*argv: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        argv, capture_output=True, text=True, cwd=ROOT, check=False, env={**os.environ, "MAKEFLAGS": "", **environ}
    )


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_is_understood_and_helped(target: str) -> None:
    assert ran("make", "-n", target).returncode == 0
    assert f"make {target} " in ran("make", "-s", "help").stdout


@pytest.mark.parametrize(
    "name",
    ["Makefile", ".ci/run", "constraints.txt", "constraints-lrs.txt", "constraints-build.txt", "tools/make_venv.sh"],
)
def test_no_registry_is_named(name: str) -> None:
    assert HOSTS.search((ROOT / name).read_text("utf-8")) is None


@pytest.mark.parametrize("name", ["constraints.txt", "constraints-lrs.txt", "constraints-build.txt"])
def test_every_package_is_pinned_with_hashes(name: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / name).read_text("utf-8").strip())
    assert [entry for entry in entries if "==" not in entry.splitlines()[0] or "--hash=sha256:" not in entry] == []


def test_ci_installs_what_the_preflight_asks_for() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    words = set(re.sub(r"#.*", "", script).split())
    assert {*QT_LIBRARIES.values(), *X_LIBRARIES.values(), *PLUGIN_LIBRARIES.values()} <= words


@pytest.mark.parametrize("script", [".ci/run", "tools/make_venv.sh"])
def test_scripts_are_executable_and_parse(script: str) -> None:
    assert os.access(ROOT / script, os.X_OK)
    assert ran("bash" if script == ".ci/run" else "sh", "-n", script).returncode == 0


def fake_python(folder: Path, body: str) -> str:
    python = folder / "python"
    python.write_text(f"#!/bin/sh\n{body}\n")
    python.chmod(0o755)
    return str(python)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('[ "$1" = --version ] && echo "Python 3.9.2" && exit 0\nexit 1', "Python 3.9.2 is too old"),
        ('case "$2" in *ensurepip*) exit 1 ;; esac', "apt-get install python3-venv"),
    ],
)
def test_an_unfit_python_is_one_sentence(body: str, words: str, tmp_path: Path) -> None:
    done = ran(
        "sh", "tools/make_venv.sh", str(tmp_path / "venv"), "constraints.txt", PYTHON=fake_python(tmp_path, body)
    )
    assert done.returncode == 1
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "venv").exists()


def test_no_python_at_all(tmp_path: Path) -> None:
    done = ran("sh", "tools/make_venv.sh", str(tmp_path / "venv"), "constraints.txt", PYTHON="no-such-python")
    assert done.returncode == 1
    assert done.stderr.startswith("stepwell: There is no no-such-python here.")


@pytest.mark.soak
def test_a_complete_environment_is_marked_last(tmp_path: Path) -> None:
    (tmp_path / "none.txt").write_text("")
    venv = tmp_path / "venv"
    done = ran("sh", "tools/make_venv.sh", str(venv), str(tmp_path / "none.txt"), PYTHON=sys.executable)
    assert done.returncode == 0, done.stderr
    assert (venv / ".installed").exists()
    (tmp_path / "none.txt").write_text("stepwell-no-such-package==1 --hash=sha256:" + "0" * 64)
    done = ran(
        "sh", "tools/make_venv.sh", str(venv), str(tmp_path / "none.txt"), PYTHON=sys.executable, PIP_NO_INDEX="1"
    )
    assert done.returncode == 1
    assert "could not be installed" in done.stderr
    assert not (venv / ".installed").exists()


def test_links_and_anchors(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "# A heading, *here*\n## Twice\n## Twice\n[1](#a-heading-here) [2](b.md#twice-1) [3](a.md#twice-1) ![4](no.png)"
        "\n"
        "`[5](nowhere.md)`\n```\n[6](nowhere.md)\n```\n[7](../outside.md) [8](https://example.org/x) [9](b.md)\n"
    )
    (tmp_path / "b.md").write_text("# B\n")
    said = list(check_links.broken(tmp_path / "a.md", tmp_path))
    assert [line.split(": ", 1)[0] + line.split(": ")[1] for line in said] == [
        "a.md:4b.md#twice-1",
        "a.md:4no.png",
        "a.md:9../outside.md",
    ]
    assert check_links.main([str(tmp_path)]) == 1


def message(source: str, translation: str, *, finished: bool = True) -> Message:
    return Message("Page", source, "", (translation,), finished)


@pytest.mark.parametrize(
    ("source", "known", "why"),
    [
        ("Hello {name}", message("", "Hola {name}"), ""),
        ("Hello", None, "is not in the catalogue; run: make translations"),
        ("Hello", message("", "", finished=False), "is not translated"),
        ("Hello", message("", "Hola {x}"), "has a placeholder in its translation that it does not have itself"),
        ("Hello {name}", message("", "Hola"), "has a placeholder that its translation does not have"),
    ],
)
def test_translations_are_compared(source: str, known: Message | None, why: str) -> None:
    assert check_translations._wrong(message(source, ""), known, 2) == why


def test_the_installer_specification_is_python() -> None:
    compile((ROOT / "build_installer.spec").read_text("utf-8"), "build_installer.spec", "exec")
