# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: E501 - the page has lines as long as its neighbours
"""docs/settings.md, made of the schema: `stepwell settings reference`. No Qt."""

from __future__ import annotations

from app.settings.schema import SETTINGS, Setting

_HEAD = """# Settings

Made by `stepwell settings reference` of what the program knows; a test compares. For whoever looks after devices.

A file `stepwell.toml` gives a device its settings from outside:

| file | who writes it | may lock |
| --- | --- | --- |
| `/etc/stepwell/stepwell.toml` (Windows: `%ProgramData%\\Stepwell\\stepwell.toml`, macOS: `/Library/Application Support/Stepwell/stepwell.toml`) | the administrator of the device, for all accounts | yes |
| the settings of your signed repository: `stepwell repo add --settings stepwell.toml`, `stepwell repo publish` | the organisation, for all devices | yes |
| `stepwell.toml` in the data folder | whoever looks after this device | no |

**The later one wins**, key by key; a value that is changed on the device (in the window, by a command, by `stepwell settings set`) wins over all three until one of them says something else. A line that is
taken out gives the key back to the one before, or to the default. Files are read whenever the program starts for writing; the repository's settings are taken as all it tells is: signed, or not at all.

**Locked keys**: `locked = ["leaving.*", "kiosk.idle_s"]` at the top. What the organisation says of them counts (the default where it says nothing), the file in the data folder is told that its line does
nothing, and nobody changes them on the device.

**The system-wide file** says nothing while others than administrators (and this account) can write it: `chmod o-w`. On Windows, make the folder as an administrator, so that nobody else does.

**Mistakes stop nothing.** A key that means nothing here, or a value that is none, costs that key alone; a file that cannot be read costs nothing that it gave before, locks among them.
`stepwell settings check` and `stepwell doctor` name each with file and line.

```toml
locked = ["retention.*"]

[kiosk]
start = true
idle_s = 120

[retention]
left_days = 730
```

What is no setting, since it says which device this is or needs a secret (site, organisation, people, LRS, repository), comes with `stepwell provision` ([operator-guide.md](operator-guide.md#set-up-with-nobody-there)).
"""
_COLUMNS = "| key | value | default | what it does |\n| --- | --- | --- | --- |\n"


def reference() -> str:
    """Return the page."""
    parts = [_HEAD]
    table = ""
    for setting in SETTINGS.values():
        name = setting.key.partition(".")[0]
        if name != table:
            parts.append(f"\n## [{name}]\n{_COLUMNS}")
            table = name
        parts.append(f"| `{setting.key}` | {setting.allowed} | {_default(setting)} | {setting.sentence} |\n")
    return "".join(parts)


def _default(setting: Setting) -> str:
    if isinstance(setting.default, bool):
        return "true" if setting.default else "false"
    return str(setting.default) or "empty"
