# SPDX-License-Identifier: Apache-2.0
"""Captions in WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format"): what is said when, as plain words.

Of a cue the times and the words count; places on the picture, styles and notes are passed over. Voices are kept as
"Name: words", all other tags are dropped.
"""

from __future__ import annotations

import html
import re

import msgspec

_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"\s*{_TIME}\s+-->\s+{_TIME}(?:\s.*)?")
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?\s++([^<>]*)>")  # none looks beyond the next "<": there may be a million
_TAG = re.compile(r"</?[^<>]*>")
_LATEST_MS = 24 * 3_600_000


class Cue(msgspec.Struct, frozen=True):
    """Words that are shown from `start_ms` until `end_ms`, milliseconds from the start of the film."""

    start_ms: int
    end_ms: int
    text: str


class Captions(msgspec.Struct, frozen=True):
    """The cues in the order of their beginning, and the lines (from 1) of the file that could not be understood."""

    cues: tuple[Cue, ...] = ()
    broken: tuple[int, ...] = ()

    def at(self, ms: int) -> str:
        """The words at a time; empty when nothing is said.

        >>> Captions((Cue(0, 1000, "Wet your hands."),)).at(999)
        'Wet your hands.'
        """
        return "\n".join(cue.text for cue in self.cues if cue.start_ms <= ms < cue.end_ms)

    def transcript(self) -> str:
        """All that is said, one line for each cue."""
        return "\n".join(" ".join(cue.text.split()) for cue in self.cues)


def read_captions(data: bytes) -> Captions:
    r"""Read a WebVTT file. Never raises: a block that cannot be understood is left out and named in `broken`.

    >>> read_captions(b"WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ana>Wet your hands.").cues
    (Cue(start_ms=1000, end_ms=2500, text='Ana: Wet your hands.'),)
    """
    lines = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        return Captions(broken=(1,))
    cues, broken, block, first = [], list[int](), list[str](), 0
    for number, line in enumerate([*lines[1:], ""], 2):
        if line.strip():
            first = first if block else number
            block.append(line)
            continue
        found = _cue(block) if block else None
        if found is not None:
            cues.append(found)
        elif block and any("-->" in each for each in block):
            broken.append(first)
        block = []
    return Captions(tuple(sorted(cues, key=lambda cue: (cue.start_ms, cue.end_ms))), tuple(broken))


def _cue(block: list[str]) -> Cue | None:
    # An identifier may stand above the times.
    for place, line in enumerate(block[:2]):
        match = _TIMING.fullmatch(line)
        if match is not None:
            start, end = _ms(match.groups()[:4]), _ms(match.groups()[4:])
            text = _plain("\n".join(block[place + 1 :]))
            return Cue(start, end, text) if start < end <= _LATEST_MS and text else None
    return None


def _ms(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, thousandths = (int((part or "0")[:6]) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths


def _plain(text: str) -> str:
    words = _TAG.sub("", _VOICE.sub(lambda match: f"{match[1].strip()}: ", text))
    return "\n".join(" ".join(line.split()) for line in html.unescape(words).split("\n") if line.strip())
