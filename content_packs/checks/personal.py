# SPDX-License-Identifier: Apache-2.0
r"""Words that may say who a real person is: addresses, telephone numbers, numbers of the state, dates of birth.

What is kept for stories is let be: example.com and its like (RFC 2606, RFC 6761), the telephone numbers that Ofcom
keeps for drama ("Telephone numbers for use in TV and radio drama programmes"), 555-0100 to 555-0199 (NANPA), NHS
numbers that begin with 999 (kept for tests) and NI numbers with a prefix that is never given. Short numbers and those
that many people know (999, 112, 111, 116 123) are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from content_packs.checks.texts import Passage, moved
from content_packs.findings import Report, Where

_EMAIL = re.compile(r"\b[\w.+-]+@([\w-]+(?:\.[\w-]+)+)\b")
_SAFE_HOST = re.compile(r"(?i)(?:.*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)")
_PHONE = re.compile(r"(?<![\w.,-])(?:\+\d{1,3}[ -]?)?(?:\(0?\d{1,5}\)[ -]?)?\d(?:[ -]?\d){8,13}(?![\w-])")
_HELP = re.compile(r"0800|0808|0300|030\d|0345|0370|0843|116\d{3}|1800|900")
"""Free and national service numbers of help lines and offices; nobody has one at home."""
_DRAMA = re.compile(
    r"01632960\d{3}|07700900\d{3}|08081570\d{3}|09098790\d{3}|03069990\d{3}"
    r"|0(?:113|114|115|116|117|118|121|131|141|151|161)4960\d{3}|0(?:1914980|2079460|2890180|2896496|2920180|2920190)\d{3}"
    r"|\d{3}55501\d{2}|155501\d{2}"
)
_NHS = re.compile(r"(?<![\w-])(\d{3})[ -]?(\d{3})[ -]?(\d{4})(?![\w-])")
_NI = re.compile(r"\b([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]) ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b")
_NEVER_NI = ("BG", "GB", "KN", "NK", "NT", "TN", "ZZ")
_DATE = (
    r"(?:\d{1,2}[./ -](?:\d{1,2}|[A-Za-z]{3,9})[./ -](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}"
    r"|\d{1,2} de [a-z]+ de (?:19|20)\d{2})"
)
_BIRTH = re.compile(rf"(?i)\b(?:born|date of birth|d\.?o\.?b\.?|nacid[oa]|fecha de nacimiento)\b[^.\n]{{0,30}}?{_DATE}")
_QUICK = re.compile(r"@|\d")
"""Without one of these a text holds nothing of all this."""


def check_personal(passages: Iterable[Passage], where: Where, report: Report) -> None:
    """Report what may be about a real person, each with its line."""
    for passage in passages:
        for line, text in enumerate(passage.text.split("\n")) if _QUICK.search(passage.text) else ():
            for code, found, what in finds(text):
                place = moved(where(passage.part, passage.number, *passage.keys), line if passage.markdown else 0)
                report.add(code, place, text=found, **({"what": what} if what else {}))


def finds(text: str) -> Iterator[tuple[str, str, str]]:
    """What one line holds: the finding's code, the words, and which number it looks like.

    >>> [*finds("Write to ada@care.co.uk or ada@example.com.")]
    [('personal-email', 'ada@care.co.uk', '')]
    """
    for match in _EMAIL.finditer(text):
        if not _SAFE_HOST.fullmatch(match[1]):
            yield "personal-email", match[0], ""
    for match in _BIRTH.finditer(text):
        yield "personal-birth", match[0], ""
    yield from _numbers(text)


def _numbers(text: str) -> Iterator[tuple[str, str, str]]:
    for match in _NI.finditer(text):
        if match[1] not in _NEVER_NI:
            yield "personal-number", match[0], "a National Insurance number"
    health = set()
    for match in _NHS.finditer(text):
        digits = "".join(match.groups())
        if digits.startswith("999"):
            health.add(digits)
        elif is_nhs(digits):
            health.add(digits)
            yield "personal-number", match[0], "an NHS number"
    for match in _PHONE.finditer(text):
        digits = _national(match[0])
        if digits not in health and not _HELP.match(digits) and not _DRAMA.fullmatch(digits) and _may_ring(match[0]):
            yield "personal-phone", match[0], ""


def is_nhs(digits: str) -> bool:
    """True when the tenth digit is the check digit (modulo 11; NHS Data Dictionary, "NHS number").

    >>> is_nhs("9434765919"), is_nhs("9434765918")
    (True, False)
    """
    total = sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9]))
    return (11 - total % 11) % 11 == int(digits[9])


def _national(text: str) -> str:
    digits = "".join(filter(str.isdigit, text.replace("(0)", "")))
    return f"0{digits[2:]}" if text.lstrip().startswith("+44") else digits


def _may_ring(text: str) -> bool:
    """True for what begins with 0 or +, or is written in a few groups, one of them of three digits or more.

    A bare run of digits is a bar code or an amount, and 10 20 30 40 50 is counting.
    """
    groups = re.split("[ -]", text)
    if text[0] in "+(0":
        return True
    return 1 < len(groups) <= 5 and max(map(len, groups)) >= 3 and not re.match(r"\d{4}-\d{2}-\d{2}", text)
