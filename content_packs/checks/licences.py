# SPDX-License-Identifier: Apache-2.0
"""What a licence lets one do, as far as its SPDX identifier says (spdx.org/licenses; expressions with AND, OR, WITH).

The list has what texts, pictures, sounds and fonts come under. An agreement of one's own is written LicenseRef-NAME.
"""

from __future__ import annotations

import re

from content_packs.findings import Report, Where
from content_packs.model import Pack

_CC = re.compile(r"CC-BY(?P<terms>(?:-NC)?(?:-SA|-ND)?)-(?:1\.0|2\.0|2\.1|2\.5|3\.0|4\.0)(?:-[A-Z]{2,3})?")
_OWN = re.compile(r"(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+")
_OTHERS = frozenset(
    """0BSD Apache-2.0 Artistic-2.0 BSD-2-Clause BSD-3-Clause CC-PDDC CC-PDM-1.0 CC0-1.0 CDLA-Permissive-2.0
    GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-only GFDL-1.3-or-later
    GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only
    LGPL-3.0-or-later ISC MIT MIT-0 MPL-2.0 ODbL-1.0 ODC-By-1.0 OFL-1.0 OFL-1.1 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0
    OGL-UK-3.0 PDDL-1.0 Unlicense WTFPL Zlib etalab-2.0 FSFAP LAL-1.3 NLOD-2.0 DL-DE-BY-2.0
    DL-DE-ZERO-2.0""".split()  # noqa: SIM905 - fifty names in quotes are not easier to read
)
_SHARE_ALIKE = re.compile(r"GFDL|GPL|ODbL|LAL-")
_TERMS = {"NC": "it may not be used to make money", "ND": "it may not be changed"}
_NOBODY = re.compile(
    r"(?i)\s*(?:unknown|unbekannt|desconocido|n/?a|none|-+|\?+|internet|the web|web|google(?: images)?|anonymous"
    r"|tbc|todo|xxx)\s*"
)


def judge(expression: str) -> tuple[str, str]:
    """The finding's code for a licence and what it forbids; two empty texts where nothing is to be said.

    >>> judge("CC-BY-NC-4.0")
    ('licence-restricted', 'it may not be used to make money')
    >>> judge("CC-BY-SA-4.0")[0], judge("free")[0], judge("MIT OR CC0-1.0")
    ('licence-share-alike', 'licence-unknown', ('', ''))
    """
    names = [name for name in re.split(r"\s+(?:AND|OR)\s+|[()]", expression) if name.strip()]
    forbids, alike = [], False
    for name in (name.partition(" WITH ")[0].strip().removesuffix("+") for name in names):
        cc = _CC.fullmatch(name)
        if not (cc or _OWN.fullmatch(name) or name in _OTHERS):
            return "licence-unknown", ""
        terms = cc["terms"].split("-") if cc else []
        forbids += [text for term, text in _TERMS.items() if term in terms]
        alike = alike or "SA" in terms or bool(_SHARE_ALIKE.search(name))
    if not names:
        return "licence-unknown", ""
    if forbids:
        return "licence-restricted", "; ".join(dict.fromkeys(forbids))
    return ("licence-share-alike", "") if alike else ("", "")


def check_licences(pack: Pack, where: Where, report: Report) -> None:
    """Report licences that restrict or that nobody knows, and files whose author is not named."""
    rows = [("The pack", pack.manifest.licence, "; ".join(pack.manifest.authors), ("pack", 0))]
    rows += [(asset.path, asset.licence, asset.author, ("asset", n)) for n, asset in enumerate(pack.assets)]
    rows += [(entry.id, entry.licence, entry.author, ("document", n)) for n, entry in enumerate(pack.documents)]
    for file, licence, author, (part, number) in rows:
        code, what = judge(licence)
        if code:
            report.add(code, where(part, number, "licence"), file=file, licence=licence[:80], what=what)
        if _NOBODY.fullmatch(author):
            place = where(part, number, "authors" if part == "pack" else "author")
            report.add("attribution-missing", place, file=file, author=author[:80])
