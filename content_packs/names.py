# SPDX-License-Identifier: Apache-2.0
"""How ids, versions and languages are written in a pack."""

from __future__ import annotations

import re

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
VERSION = re.compile(r"(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")
"""The part of BCP 47 that is used here: language, script, region ("en", "zh-Hant", "pt-BR")."""
