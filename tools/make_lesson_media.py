#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the films, the recordings and the card of the starter packs from our own drawings and words.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. .venv/bin/python -m tools.make_lesson_media [--only NAME]

What is shown and said stands as data in tools/lesson_media/PACK: each FILM.toml is a film, narration.toml lists the
lessons that are read out. NAME is a film, or a lesson (with its levels, where they are read out), or hands-card. It
needs ffmpeg and espeak-ng (Debian packages), and is run by hand when the words change: the files it writes are kept in
the pack. The voice is a machine's; a recording by a person of the house is better and takes its place under the same
name.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import re
import subprocess
import sys
import tempfile
import tomllib
import wave
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from content_packs.markdown import plain_text

DATA = Path(__file__).parent / "lesson_media"
PACKS = Path(__file__).parent.parent / "content_packs" / "starter"
WIDTH, HEIGHT, FRAMES = 640, 360, 5
LEAD_S, PAUSE_S = 0.4, 1.1
"""How long a drawing is seen before and after its words."""
PAPER, INK, PALE = 0xFFFBF8F2, 0xFF1F2A33, 0xFFCFC7B8
PAGE = (
    ("Clean hands: a card for the wall", 17),
    ("Before you touch a person.", 12),
    ("Before a clean task.", 12),
    ("After body fluids, also when you wore gloves.", 12),
    ("After you touched a person.", 12),
    ("After you touched things around a person.", 12),
)
_PICTURE = re.compile(r"^!\[.*\]\(media/.*\)$", re.MULTILINE)


class Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How it is read out; `say` has what the machine reads badly, and how it is written for it."""

    name: str = "en-gb"
    words_a_minute: int = 138
    pitch: int = 42
    say: Mapping[str, str] = {}


class Scene(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One drawing and what is said to it; `marks` are laid over it one after the other while the words are spoken."""

    words: str
    picture: str = ""
    part: tuple[float, float, float, float] | None = None
    drawing: str = ""
    marks: tuple[str, ...] = ()


class Film(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A film; `scene` in the order of showing."""

    scene: tuple[Scene, ...]
    words_a_minute: int = 138


class Spoken(msgspec.Struct, frozen=True):
    """Sound as it comes from the voice: one channel of 16 bits."""

    rate: int
    frames: bytes

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.frames) / 2 / self.rate


def main() -> int:
    """Write all files, or those of one name, and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", metavar="NAME", help="a film, a lesson that is read out, or hands-card")
    only: str | None = parser.parse_args().only
    application = QGuiApplication(sys.argv[:1])
    voice = msgspec.convert(_read(DATA / "voice.toml"), Voice)
    count = 0
    for made in _make(voice, only):
        sys.stdout.write(f"{made.relative_to(PACKS)}: {made.stat().st_size} bytes\n")
        sys.stdout.flush()
        count += 1
    del application
    return 0 if count else parser.error(f"there is no {only}")


def _make(voice: Voice, only: str | None) -> Iterator[Path]:
    for folder in sorted(each for each in DATA.iterdir() if each.is_dir()):
        pack = PACKS / folder.name
        for file in sorted(folder.glob("*.toml")):
            if file.name == "spoken.toml":
                continue
            if file.name == "narration.toml":
                for name in _read(file)["lessons"]:
                    if only in (None, name, name.partition(".")[0]):
                        yield _narrate(pack, name, voice)
            elif only in (None, file.stem):
                yield _film(pack, file.stem, msgspec.convert(_read(file), Film), voice)
        if pack.name == "care-essentials" and only in (None, "hands-card"):
            yield _page(pack / "media")


def words_of(pack: Path, name: str) -> str:
    """Return what is read out of a lesson ("cpr-adult") or of a level of one ("cpr-adult.easy")."""
    header, text = _split(pack / "lessons" / f"{name}.md")
    if "title" not in header:
        header, _ = _split(pack / "lessons" / f"{name.partition('.')[0]}.md")
    lines = [header["title"], *plain_text(_PICTURE.sub("", text)).split("\n")]
    return "\n\n".join(line if line[-1] in ".?!:" else f"{line}." for line in lines)


def digest_of(words: str) -> str:
    """Return what tells whether a recording is of these words."""
    return hashlib.sha256(words.encode()).hexdigest()


def read_out() -> Iterator[tuple[Path, str, str]]:
    """Yield the folder of the pack, the name and the digest of what was read out, for each recording that was made."""
    for file in sorted(DATA.glob("*/spoken.toml")):
        for name, digest in _spoken(file).items():
            yield PACKS / file.parent.name, name, digest


def _keep(pack: Path, name: str, words: str) -> None:
    """Write down which words a recording is of."""
    file = DATA / pack.name / "spoken.toml"
    spoken = {**_spoken(file), name: digest_of(words)}
    lines = [f'"{each}" = "{digest}"' for each, digest in sorted(spoken.items())]
    about = "# Written by tools/make_lesson_media.py: SHA-256 of the words of each recording."
    file.write_text("\n".join([about, *lines, ""]))


def _spoken(file: Path) -> dict[str, str]:
    return msgspec.convert(_read(file), dict[str, str]) if file.exists() else {}


def _narrate(pack: Path, name: str, voice: Voice) -> Path:
    """Read a lesson, or a level of one, out into an Ogg Opus file of its name."""
    aloud = words_of(pack, name)
    made = pack / "media" / f"{name.replace('.', '-')}.ogg"
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "sound.wav"
        _save(_speak(aloud, voice, voice.words_a_minute, sound), sound)
        _ffmpeg("-i", str(sound), *_opus("12k"), str(made))
    _keep(pack, name, aloud)
    return made


def _film(pack: Path, name: str, film: Film, voice: Voice) -> Path:
    """Make the film and its captions."""
    made = pack / "media" / f"{name}.webm"
    cues, shown, at = ["WEBVTT", ""], 0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        sound, speech, rate = Path(folder) / "sound.wav", list[bytes](), 0
        for number, scene in enumerate(film.scene):
            spoken = _padded(_speak(scene.words, voice, film.words_a_minute, sound))
            speech.append(spoken.frames)
            rate = spoken.rate
            count = round(spoken.seconds * FRAMES)
            images = [_draw(pack, scene, stage, (number, len(film.scene))) for stage in range(len(scene.marks) + 1)]
            for frame in range(count):
                images[frame * len(images) // count].save(f"{folder}/{shown + frame:05d}.png")
            cues += [f"{_time(at + 0.1)} --> {_time(at + spoken.seconds - 0.1)}", scene.words, ""]
            at += spoken.seconds
            shown += count
        _save(Spoken(rate, b"".join(speech)), sound)
        source = ("-framerate", str(FRAMES), "-i", f"{folder}/%05d.png", "-i", str(sound))
        small = ("-pix_fmt", "yuv420p", "-c:v", "libvpx-vp9", "-crf", "38", "-b:v", "0", "-g", "25", "-threads", "1")
        _ffmpeg(*source, *small, *_opus("20k"), str(made))
    made.with_suffix(".vtt").write_text("\n".join(cues), encoding="utf-8")
    return made


def _draw(pack: Path, scene: Scene, marks: int, place: tuple[int, int]) -> QImage:
    """Draw a scene with the first of its marks, and dots that say how far the film is."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if scene.picture:
        _lay_picture(painter, pack / scene.picture, scene.part)
    parts = (DATA / "parts.svg").read_text(encoding="utf-8")
    marked = f'<g class="m">{"".join(scene.marks[:marks])}</g>'
    svg = parts.replace("<!-- here -->", scene.drawing + marked)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, WIDTH, HEIGHT))
    number, count = place
    painter.setPen(Qt.PenStyle.NoPen)
    for each in range(count):
        painter.setBrush(QColor(INK if each == number else PALE))
        painter.drawEllipse(QRectF(WIDTH / 2 + (each - count / 2) * 22 + 6, 344, 10, 10))
    painter.end()
    return image


def _lay_picture(painter: QPainter, path: Path, part: tuple[float, float, float, float] | None) -> None:
    """Put a picture of the pack, or a part of it, as large as it fits above the dots."""
    renderer = QSvgRenderer(str(path))
    seen = QRectF(*part) if part else renderer.viewBoxF()
    renderer.setViewBox(seen)
    scale = min((WIDTH - 40) / seen.width(), (HEIGHT - 36) / seen.height())
    size = QSizeF(seen.width() * scale, seen.height() * scale)
    place = QRectF((WIDTH - size.width()) / 2, 8 + (HEIGHT - 36 - size.height()) / 2, size.width(), size.height())
    painter.save()
    painter.setClipRect(place)
    renderer.render(painter, place)
    painter.restore()


def _page(media: Path) -> Path:
    """Make the card for the wall."""
    made = media / "hands-card.pdf"
    writer = QPdfWriter(str(made))
    writer.setTitle(PAGE[0][0])
    writer.setCreator("Stepwell")
    writer.setPageSize(QPageSize(QSizeF(148, 210), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(12, 12, 12, 12))
    writer.setResolution(150)
    painter = QPainter(writer)
    width, y = painter.viewport().width(), 0.0
    QSvgRenderer(str(media / "five-moments.svg")).render(painter, QRectF(0, 90, width, width * 2 / 3))
    for number, (words, size) in enumerate(PAGE):
        painter.setFont(QFont("sans-serif", size, QFont.Weight.Bold if not number else QFont.Weight.Normal))
        line = words if not number else f"{number}.  {words}"
        painter.drawText(QRectF(0, y, width, 110), Qt.TextFlag.TextWordWrap, line)
        y = 110 + width * 2 / 3 if not number else y + 74
    painter.end()
    return made


def _speak(text: str, voice: Voice, speed: int, out: Path) -> Spoken:
    for written, said in voice.say.items():
        text = re.sub(rf"(?<!\w){re.escape(written)}(?!\w)", said, text)
    manner = ("-v", voice.name, "-s", str(speed), "-p", str(voice.pitch), "-w", str(out))
    subprocess.run(["espeak-ng", *manner, text], check=True)  # noqa: S603, S607 - our own words
    with wave.open(str(out)) as sound:
        return Spoken(sound.getframerate(), sound.readframes(sound.getnframes()))


def _padded(spoken: Spoken) -> Spoken:
    """Silence before and after, so that it lasts whole frames of the film."""
    wanted = math.ceil((LEAD_S + spoken.seconds + PAUSE_S) * FRAMES) / FRAMES
    lead = round(LEAD_S * spoken.rate)
    after = round(wanted * spoken.rate) - lead - len(spoken.frames) // 2
    return Spoken(spoken.rate, bytes(2 * lead) + spoken.frames + bytes(2 * after))


def _save(spoken: Spoken, out: Path) -> None:
    with wave.open(str(out), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(spoken.rate)
        sound.writeframes(spoken.frames)


def _opus(rate: str) -> Sequence[str]:
    exact = ("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact")
    return (*exact, "-c:a", "libopus", "-b:a", rate, "-ac", "1")


def _ffmpeg(*arguments: str) -> None:
    command = ["nice", "ffmpeg", "-hide_banner", "-loglevel", "error", "-y", *arguments]
    subprocess.run(command, check=True)  # noqa: S603 - our own arguments


def _split(lesson: Path) -> tuple[dict[str, str], str]:
    """Header and text of a lesson."""
    _, header, text = lesson.read_text(encoding="utf-8").split("+++\n", 2)
    return tomllib.loads(header), text


def _read(file: Path) -> dict[str, tuple[str, ...]]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _time(seconds: float) -> str:
    return f"00:{int(seconds // 60):02d}:{seconds % 60:06.3f}"


if __name__ == "__main__":
    raise SystemExit(main())
