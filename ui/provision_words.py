# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a provisioning file, in English: one sentence for each flaw, with file and line. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ui.settings_words import FLAWS as SETTINGS_FLAWS
from ui.settings_words import told_with

if TYPE_CHECKING:
    from app.settings.reading import Flaw

FLAWS: Mapping[str, str] = {
    **SETTINGS_FLAWS,
    "unreadable": "The file cannot be read: {reason}.",
    "not_toml": "This is no TOML. Correct the line.",
    "missing": "{key} is missing. Give it.",
    "bad_site": "A site has a name of 1 to 60 characters. Choose one like that.",
    "bad_id": "An id is 1 to 64 of a-z, 0-9, '.', '_' and '-', with a letter or digit first. Choose one like that.",
    "one_pin": "Give the operator exactly one of pin_hash, one_time_pin_file and one_time_pin_stdin.",
    "weak_hash": "This is no argon2id hash that is slow enough. Make one with: stepwell provision --hash-pin",
    "nobody_types": "At a first start nobody types secrets. Give secret_file and one_time_pin_file, or pin_hash.",
    "one_secret": "Give the LRS exactly one of secret_file and secret_stdin.",
    "one_proxy_password": "Who asks the proxy needs its address, and exactly one of proxy_password_file and _stdin.",
    "bad_authority": "{file} is no certificate of an authority that can be read (PEM). Put it beside this file.",
    "no_file": "There is no file {file} that can be read. Put it beside this file, or name it in full.",
    "open_secret": "Others can read {file}. Make it readable by this account alone: chmod 600 {file}",
    "empty_secret": "{file} holds no secret, or too much. It has one line.",
    "no_place": "Neither the source file nor this one says where the packs are. Give place.",
    "bad_source": "{file} is no pack source file that can be believed. Ask for it once more.",
    "no_pack": "The pack {pack} does not come with the program. Name its file, or let it come from a repository.",
    "bad_pack": "{file} is no pack that can be installed. See why with: stepwell pack check {file}",
    "bad_people": "{file} is no list of people that can be read. Look closer: stepwell learner import {file} --dry-run",
    "line_id": "The id is 1 to 64 of a-z, 0-9, '.', '_' and '-', with a letter or digit first. Correct it.",
    "line_twice": "The id stands in a line above already. Keep one of the two.",
    "line_role": "The role is learner, supervisor or operator. Correct it.",
    "line_operator": "This is the operator of the provisioning file. Leave the role out, or say operator.",
    "bad_pin": "A one-time PIN is 4 to 12 digits, and not one that everybody tries first. Choose another one.",
    "line_refused": "This line was not taken in ({why}). Look closer: stepwell learner import {file} --dry-run",
    "other_organisation": "This device belongs to {organisation}. See: stepwell organisation name --help",
    "lrs_no_address": "{key} is an address that begins with https://.",
    "lrs_credentials_inside": "Credentials do not belong in the address. Give key and a secret file.",
    "lrs_no_slash": "{key} ends in a slash.",
    "lrs_no_tls": "http:// would send the secret in the open; only this machine may be reached without TLS.",
}
"""By `Flaw.code`."""


def told(flaw: Flaw) -> str:
    """Return the flaw as one line."""
    return told_with(FLAWS, flaw)
