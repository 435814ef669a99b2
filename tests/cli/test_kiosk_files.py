# SPDX-License-Identifier: Apache-2.0
"""The files that make a system a kiosk are what systems can read, and lead where the document says."""

from __future__ import annotations

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

FOLDER = Path(__file__).parents[2] / "deploy" / "kiosk"
DOCUMENT = (FOLDER.parents[1] / "docs" / "kiosk.md").read_text(encoding="utf-8")
OURS = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"


def unit(name: str) -> configparser.RawConfigParser:
    """A file of systemd's form; of keys that stand there twice the last."""
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string((FOLDER / name).read_text(encoding="utf-8"))
    return parser


def test_the_unit_starts_the_kiosk_again_but_not_after_an_operator_left_it() -> None:
    service = unit("stepwell-kiosk.service")
    assert service["Service"]["ExecStart"].endswith("stepwell --kiosk")
    assert " -s" not in service["Service"]["ExecStart"], "cage -s lets people switch terminals"
    assert service["Service"]["Restart"] == "on-failure"
    assert service["Unit"]["OnSuccess"] == "getty@tty1.service"
    assert service["Service"]["User"] not in {"root", ""}


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    file = tmp_path / "stepwell-kiosk.service"
    shutil.copy(FOLDER / file.name, file)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(file)], capture_output=True, text=True, check=False, timeout=60
    )
    about_us = [line for line in (done.stdout + done.stderr).splitlines() if "stepwell" in line]
    about_us = [line for line in about_us if not line.endswith("is not executable: No such file or directory")]
    assert not about_us


def test_weston_has_the_kiosk_shell_and_no_other_terminals() -> None:
    ini = unit("weston.ini")
    assert ini["core"]["shell"] == "kiosk-shell.so"
    assert ini["core"]["idle-time"] == "0"
    assert ini["keyboard"]["vt-switching"] == "false"
    assert unit("stepwell-kiosk-weston.conf")["Service"]["ExecStart"].endswith("/etc/stepwell/weston.ini")


def test_the_login_manager_opens_no_other_terminal() -> None:
    login = unit("logind-kiosk.conf")["Login"]
    assert (login["NAutoVTs"], login["ReserveVT"]) == ("0", "0")


def test_shell_launcher_starts_the_kiosk_for_one_account_alone() -> None:
    root = ET.parse(FOLDER / "shell-launcher.xml").getroot()
    profile, config = root.find(f"{OURS}Profiles/{OURS}Profile"), root.find(f"{OURS}Configs/{OURS}Config")
    assert profile is not None
    assert config is not None
    shell = profile.find(f"{OURS}Shell")
    assert shell is not None
    assert shell.get("Shell", "").endswith("--kiosk")
    used = config.find(f"{OURS}Profile")
    assert used is not None
    assert used.get("Id") == profile.get("Id")
    actions = [(each.get("ReturnCode"), each.get("Action")) for each in shell.iter(f"{OURS}ReturnCodeAction")]
    assert actions == [("0", "DoNothing")]
    default = shell.find(f"{OURS}DefaultAction")
    assert default is not None
    assert default.get("Action") == "RestartShell"


def test_the_document_names_every_file() -> None:
    assert not [file.name for file in FOLDER.iterdir() if file.name not in DOCUMENT]
