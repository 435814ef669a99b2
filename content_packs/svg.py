# SPDX-License-Identifier: Apache-2.0
"""Judges a picture in SVG: drawings only, nothing that runs, nothing that is fetched from elsewhere, nothing endless.

What is not known to be harmless is refused. The parser is expat with a handler that stops at the first document type
declaration, so that no entity is ever defined, let alone expanded.
"""

from __future__ import annotations

import re
from xml.parsers import expat

import msgspec

from content_packs.svg_cost import too_much

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_DRAWING = frozenset(
    """
    svg g defs title desc metadata path rect circle ellipse line polyline polygon text tspan textPath
    linearGradient radialGradient stop clipPath mask pattern marker symbol use style image switch view filter
    feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
    feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
    feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
    """.split()  # noqa: SIM905 - readable
)
_EDITORS = re.compile(
    r"http://(?:www\.inkscape\.org/|sodipodi\.sourceforge\.net/|www\.w3\.org/1999/02/22-rdf-syntax-ns#"
    r"|purl\.org/dc/|creativecommons\.org/ns#|web\.resource\.org/cc/)"
)
"""Namespaces of drawing programs' notes, which no renderer reads."""
_URL = re.compile(r"url\((?!\s*[\"']?#)", re.IGNORECASE)
_STYLE = re.compile(
    r"@import|@charset|expression\s*\(|javascript\s*:|behavior\s*:|-moz-binding|image-set|src\s*\(|\\|/\*",
    re.IGNORECASE,
)
_EMBEDDED = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*")
MAX_DEPTH = 64
MAX_ELEMENTS = 20_000


class SvgFlaw(msgspec.Struct, frozen=True):
    """Why a picture is refused: "svg-unsafe" or "svg-broken", the line (from 1), and what stands there."""

    code: str
    line: int
    what: str


class _StopParsing(Exception):  # noqa: N818 - no error, the end of the search
    """Raised inside the parser at the first thing that settles the matter."""


def svg_flaws(data: bytes) -> tuple[SvgFlaw, ...]:
    """Everything in an SVG file that makes it unfit for a pack; empty when it may be shown."""
    judge = _Judge()
    try:
        judge.parser.Parse(data, True)
    except _StopParsing:
        pass
    except expat.ExpatError as error:
        judge.flaws.append(SvgFlaw("svg-broken", error.lineno, expat.ErrorString(error.code)))
    except (ValueError, LookupError):
        # An encoding that expat asks Python about and that is no text encoding ends here.
        judge.flaws.append(SvgFlaw("svg-broken", 1, "unknown encoding"))
    if not judge.flaws and (what := too_much(data)):
        judge.flaws.append(SvgFlaw("svg-unsafe", 1, f"<{what}>: too much to draw"))
    return tuple(judge.flaws)


class _Judge:
    def __init__(self) -> None:
        self.flaws: list[SvgFlaw] = []
        self._depth = 0
        self._count = 0
        self._style: list[str] | None = None
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _unsafe(self, what: str) -> None:
        self.flaws.append(SvgFlaw("svg-unsafe", self.parser.CurrentLineNumber, what[:80]))

    def _doctype(self, *_declared: object) -> None:
        self._unsafe("DOCTYPE")
        raise _StopParsing

    def _instruction(self, target: str, _data: str) -> None:
        self._unsafe(f"<?{target}")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        namespace, _, local = name.rpartition(" ")
        if self._count == 1 and (namespace, local) != (_SVG, "svg"):
            self.flaws.append(SvgFlaw("svg-broken", self.parser.CurrentLineNumber, f"<{local}> is not an SVG picture"))
            raise _StopParsing
        if self._depth > MAX_DEPTH or self._count > MAX_ELEMENTS:
            self._unsafe("too many elements")
            raise _StopParsing
        if namespace == _SVG:
            if local not in _DRAWING:
                self._unsafe(f"<{local}>")
            self._style = [] if local == "style" else self._style
            for attribute, value in attributes.items():
                self._attribute(local, attribute, value)
        elif not _EDITORS.match(namespace):
            self._unsafe(f"<{local}> of {namespace or 'no namespace'}")

    def _attribute(self, element: str, name: str, value: str) -> None:
        namespace, _, local = name.rpartition(" ")
        if local.lower().startswith("on") and not namespace:
            self._unsafe(local)
        elif local.lower() in ("href", "src") and namespace in ("", _XLINK):
            inside = element == "image" and _EMBEDDED.fullmatch(value)
            if not (value.startswith("#") or inside):
                self._unsafe(f"{local}={value}")
        elif local == "base":
            self._unsafe("xml:base")
        elif _URL.search(value) or (local == "style" and _STYLE.search(value)):
            self._unsafe(f"{local}={value}")

    def _characters(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._style is not None and name == f"{_SVG} style":
            style = "".join(self._style)
            # Comments in a style sheet are harmless by themselves, but they can hide "@imp/**/ort" from a search.
            first, *others = style.split("/*")
            plain = first + "".join(other.partition("*/")[2] for other in others)
            for text in (style.replace("/*", "").replace("*/", ""), plain):
                match = _STYLE.search(text) or _URL.search(text)
                if match:
                    self._unsafe(f"style: {match[0]}")
                    break
            self._style = None
