# SPDX-License-Identifier: Apache-2.0
"""Pictures, sounds and films: what they hold, how large they are, and what there is for who cannot see or hear them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from content_packs.captions import read_captions
from content_packs.checks.containers import Contents, contents
from content_packs.findings import Report, Where
from content_packs.media import FILMS, PICTURES, SOUNDS, ending
from content_packs.model import HotSpot, Lesson, Pack

Fetch = Callable[[str], bytes | memoryview | None]
"""The bytes of one of the pack's files, to look at; None where it cannot be read."""

PLAYED = frozenset({"H.264", "VP8", "VP9", "AAC", "MP3", "Opus", "Vorbis", "FLAC", "PCM"})
MAX_PICTURE = 2000
"""Points along the longer side; a screen of these people has 1366 or 1920, and a picture is half of it."""
LARGE_BYTES = {"picture": 1_000_000, "sound": 8_000_000, "film": 24_000_000}
"""From here on a file is large: a picture over a page's time, a sound of 15 minutes, a film of five."""
LARGE_PACK_BYTES = 200_000_000
_VIEW_BOX = re.compile(rb"""<svg\b[^>]*?\bviewBox\s*=\s*["']([^"']*)["']""", re.DOTALL)
_ROUNDING = 0.01
_TO_FILM = 'open it in HandBrake, choose "Fast 720p30" and H.264, and save it as mp4'
_TO_SOUND = "open it in Audacity and export it as MP3 or Ogg"
_NO_DESCRIPTION = re.compile(
    r"(?i)(?:image|picture|photo|img|foto|imagen|bild|screenshot|untitled|alt|todo|tbc|x+|\W+)[\s_-]*\d*|\S+\.(?:svg|png|jpe?g|gif|webp)"
)


def check_files(pack: Pack, where: Where, report: Report, fetch: Fetch) -> None:
    """Report codecs that are not played, broken files, and sizes."""
    total = 0
    tall: dict[str, float] = {}
    long: dict[str, float] = {}
    for number, asset in enumerate(pack.assets):
        data = fetch(asset.path)
        if data is None:
            continue
        total += len(data)
        if ending(asset.path) == "vtt":
            for line in read_captions(bytes(data)).broken:
                report.add("captions-broken", f"{asset.path}:{line}", file=asset.path)
        found = contents(asset.path, data)
        _check_file(asset.path, len(data), found, where("asset", number, "path"), report)
        tall[asset.path] = _height(asset.path, data, found)
        long[asset.path] = found.seconds
    _check_regions(pack, tall, where, report)
    _check_pauses(pack.lessons, "lesson", long, where, report)
    for variant in pack.variants:
        _check_pauses(variant.lessons, f"locale/{variant.language}/lesson", long, where, report)
    if total > LARGE_PACK_BYTES:
        limit = LARGE_PACK_BYTES // 1_000_000
        report.add("pack-large", where("pack", 0), size=round(total / 1e6), limit=limit)


def _check_regions(pack: Pack, tall: Mapping[str, float], where: Where, report: Report) -> None:
    """Report regions that reach below their picture, where nobody can tap."""
    for number, item in enumerate(pack.items):
        height = tall.get(item.media, 0.0) if isinstance(item, HotSpot) else 0.0
        for place, region in enumerate(item.regions if isinstance(item, HotSpot) and height else ()):
            if max((y for _, y in region.points), default=0) > height + _ROUNDING:
                there = where("item", number, "regions", place)
                report.add("region-off", there, text=region.text[:80], file=item.media, height=round(height, 2))


def _check_pauses(
    lessons: Sequence[Lesson], part: str, long: Mapping[str, float], where: Where, report: Report
) -> None:
    """Report questions that a film waits for after its end: nobody is ever asked them."""
    for number, lesson in enumerate(lessons):
        for place, film in enumerate(lesson.films):
            seconds = long.get(film.path, 0.0)
            for at, pause in enumerate(film.pauses):
                if seconds and pause.at >= seconds:
                    there = where(part, number, "film", place, "pauses", at)
                    report.add("pause-late", there, file=film.path, at=pause.at, seconds=round(seconds, 1))


def _height(file: str, data: bytes | memoryview, found: Contents) -> float:
    """How high a picture is, in parts of its width; 0 where it does not say."""
    if ending(file) != "svg":
        return found.height / found.width if found.width else 0.0
    box = _VIEW_BOX.search(bytes(data[:4096]))
    try:
        width, height = (float(number) for number in box[1].replace(b",", b" ").split()[2:]) if box else (0.0, 0.0)
    except ValueError:
        return 0.0
    return height / width if width > 0 and height > 0 else 0.0


def _check_file(file: str, size: int, found: Contents, place: str, report: Report) -> None:
    kind = _kind(file)
    if found.broken:
        report.add("media-broken", place, file=file, reason=found.broken)
    for codec in dict.fromkeys(found.codecs):
        if codec not in PLAYED:
            report.add("media-codec", place, file=file, codec=codec, how=_TO_FILM if kind == "film" else _TO_SOUND)
    if kind == "picture" and max(found.width, found.height) > MAX_PICTURE:
        points = {"width": found.width, "height": found.height, "limit": MAX_PICTURE}
        report.add("picture-large", place, file=file, **points)
    limit = LARGE_BYTES.get(kind, size)
    if size > limit:
        report.add("media-large", place, file=file, size=round(size / 1e6, 1), limit=limit // 1_000_000)


def check_descriptions(pack: Pack, where: Where, report: Report, *, whole: bool) -> None:
    """Report pictures whose description says nothing and, of a whole pack, films and sounds with nothing to read."""
    for number, asset in enumerate(pack.assets):
        if _kind(asset.path) == "picture" and _says_nothing(asset.alt, asset.path):
            report.add("alt-weak", where("asset", number, "alt"), file=asset.path, text=asset.alt[:80])
    if not whole:
        return  # what can be read may stand in a lesson that was left out
    said = {name for name, _ in _with_words(pack)} | {name for lesson in _lessons(pack) for name in _read_out(lesson)}
    captioned = {name for name, captions in _with_words(pack) if captions}
    for number, asset in enumerate(pack.assets):
        kind, place = _kind(asset.path), where("asset", number, "path")
        if kind == "film" and asset.path not in captioned:
            report.add("captions-missing", place, file=asset.path)
        if kind in ("film", "sound") and asset.path not in said:
            report.add("transcript-missing", place, file=asset.path)


def _lessons(pack: Pack) -> Iterator[Lesson]:
    yield from pack.lessons
    for variant in pack.variants:
        yield from variant.lessons


def _with_words(pack: Pack) -> Iterator[tuple[str, str]]:
    """The films and sounds for which there is something to read, and their captions."""
    for lesson in _lessons(pack):
        for film in lesson.films:
            if film.captions or film.transcript.strip():
                yield film.path, film.captions


def _read_out(lesson: Lesson) -> tuple[str, ...]:
    """The sounds in which a lesson is read out: what they say stands on the screen."""
    return (lesson.narration, *(level.narration for level in lesson.levels))


def _says_nothing(description: str, file: str) -> bool:
    plain = description.strip()
    name = file.rpartition("/")[2].rpartition(".")[0]
    return bool(_NO_DESCRIPTION.fullmatch(plain)) or plain.casefold() == name.casefold() or len(plain) < 5


def _kind(file: str) -> str:
    kind = ending(file)
    return "picture" if kind in PICTURES else "sound" if kind in SOUNDS else "film" if kind in FILMS else ""
