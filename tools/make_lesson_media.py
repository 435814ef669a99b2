#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the film, the recordings and the page of the starter pack "Care essentials" from our own drawings and words.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. .venv/bin/python -m tools.make_lesson_media

It needs ffmpeg and espeak-ng (Debian packages), and is run by hand when the words change: the files it writes are kept
in the pack. The voice is a machine's; a recording by a person of the house is better and takes its place under the
same name.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import wave
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from content_packs.markdown import plain_text

PACK = Path(__file__).parent.parent / "content_packs" / "starter" / "care-essentials"
MEDIA = PACK / "media"
HAND = (
    "M170 290v-70c-30-20-50-60-62-84-6-14 14-24 24-10l34 46V60c0-20 28-20 28 0v80-104c0-20 30-20 30 0v104-92"
    "c0-20 28-20 28 0v100-64c0-18 26-18 26 0v110c0 40-20 60-28 66v30z"
)
"""The hand of media/hand-parts.svg."""
SCENES = (
    ("Wet your hands. Take soap.", '<path d="M330 60v50M350 50v60M370 60v50" stroke="#2b7a9b" stroke-width="8"/>'),
    ("Rub the palms and the backs.", '<ellipse cx="215" cy="210" rx="62" ry="44"/>'),
    ("Rub between the fingers.", '<path d="M194 140v-70M224 140v-80M252 140v-70" stroke-width="9"/>'),
    ("Rub both thumbs. Most of us forget one.", '<circle cx="126" cy="136" r="34"/>'),
    ("Rub the finger tips.", '<path d="M160 58a100 60 0 0 1 120 20" stroke-width="26" opacity=".75"/>'),
    ("Rub the wrists. Twenty seconds in all.", '<path d="M158 272h116" stroke-width="22" opacity=".75"/>'),
    ("Rinse, and dry well with a clean towel.", '<rect x="330" y="90" width="70" height="110" rx="8"/>'),
)
"""What is said and shown, in our own words; red marks what is meant."""
PAUSE_S = 1.2
PAGE = (
    ("Clean hands: a card for the wall", 17),
    ("Before you touch a person.", 12),
    ("Before a clean task.", 12),
    ("After body fluids, also when you wore gloves.", 12),
    ("After you touched a person.", 12),
    ("After you touched things around a person.", 12),
)


def main() -> int:
    """Write all files and say how large they are."""
    QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        _film(Path(folder))
    _page()
    _narrate("hands-when", "en-gb")
    for name in ("hands-how.webm", "hands-how.vtt", "hands-card.pdf", "hands-when.ogg"):
        sys.stdout.write(f"{name}: {(MEDIA / name).stat().st_size} bytes\n")
    return 0


def _narrate(lesson: str, voice: str) -> None:
    """Read a lesson out into an Ogg Opus file of its name."""
    text = plain_text((PACK / "lessons" / f"{lesson}.md").read_text(encoding="utf-8").split("+++\n", 2)[2])
    with tempfile.TemporaryDirectory() as folder:
        spoken = Path(folder) / "spoken.wav"
        _speak(text, voice, spoken)
        _ffmpeg(
            "-i", str(spoken), "-fflags", "+bitexact", "-c:a", "libopus", "-b:a", "12k", str(MEDIA / f"{lesson}.ogg")
        )


def _film(folder: Path) -> None:
    cues, clips, at = ["WEBVTT", ""], [], 0.0
    for number, (words, mark) in enumerate(SCENES):
        spoken, clip, image = (folder / f"{number}.{ending}" for ending in ("wav", "mkv", "png"))
        _speak(words, "en-gb", spoken)
        with wave.open(str(spoken)) as sound:
            seconds = round(sound.getnframes() / sound.getframerate() + PAUSE_S, 1)
        _draw(number, words, mark).save(str(image))
        frames = ("-loop", "1", "-framerate", "5", "-i", str(image), "-i", str(spoken), "-af", "apad")
        _ffmpeg(*frames, "-t", str(seconds), "-c:v", "ffv1", "-c:a", "pcm_s16le", "-ar", "48000", str(clip))
        cues += [f"{_time(at + 0.1)} --> {_time(at + seconds - 0.1)}", words, ""]
        clips.append(clip)
        at += seconds
    (folder / "all.txt").write_text("".join(f"file '{clip}'\n" for clip in clips))
    joined = (
        "-f",
        "concat",
        "-safe",
        "0",
        "-i",
        str(folder / "all.txt"),
        "-fflags",
        "+bitexact",
        "-pix_fmt",
        "yuv420p",
    )
    small = ("-c:v", "libvpx-vp9", "-crf", "40", "-b:v", "0", "-c:a", "libopus", "-b:a", "20k", "-ac", "1")
    _ffmpeg(*joined, *small, "-map_metadata", "-1", str(MEDIA / "hands-how.webm"))
    (MEDIA / "hands-how.vtt").write_text("\n".join(cues))


def _draw(number: int, words: str, mark: str) -> QImage:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320"><rect width="480" height="320" fill="#fbf8f2"/>'
        f'<path d="{HAND}" fill="#f3d9bf" stroke="#1f2a33" stroke-width="4"/>'
        f'<g fill="none" stroke="#b8452f" stroke-width="6" stroke-linecap="round">{mark}</g></svg>'
    )
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(0xFFFBF8F2)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(30, 10, 450, 300))
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(QFont("sans-serif", 40, QFont.Weight.Bold))
    painter.drawText(QRectF(500, 10, 120, 80), f"{number + 1}/{len(SCENES)}")
    painter.setFont(QFont("sans-serif", 17))
    painter.drawText(QRectF(0, 312, 640, 44), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return image


def _page() -> None:
    writer = QPdfWriter(str(MEDIA / "hands-card.pdf"))
    writer.setTitle(PAGE[0][0])
    writer.setCreator("Stepwell")
    writer.setPageSize(QPageSize(QSizeF(148, 210), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(12, 12, 12, 12))
    writer.setResolution(150)
    painter = QPainter(writer)
    width, y = painter.viewport().width(), 0.0
    QSvgRenderer(str(MEDIA / "five-moments.svg")).render(painter, QRectF(0, 90, width, width * 2 / 3))
    for number, (words, size) in enumerate(PAGE):
        painter.setFont(QFont("sans-serif", size, QFont.Weight.Bold if not number else QFont.Weight.Normal))
        line = words if not number else f"{number}.  {words}"
        painter.drawText(QRectF(0, y, width, 110), Qt.TextFlag.TextWordWrap, line)
        y = 110 + width * 2 / 3 if not number else y + 74
    painter.end()


def _speak(text: str, voice: str, out: Path) -> None:
    command = ["espeak-ng", "-v", voice, "-s", "140", "-w", str(out), text]
    subprocess.run(command, check=True)  # noqa: S603 - our own words


def _ffmpeg(*arguments: str) -> None:
    command = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", *arguments]
    subprocess.run(command, check=True)  # noqa: S603 - our own arguments


def _time(seconds: float) -> str:
    return f"00:{int(seconds // 60):02d}:{seconds % 60:06.3f}"


if __name__ == "__main__":
    raise SystemExit(main())
