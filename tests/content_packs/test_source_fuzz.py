# SPDX-License-Identifier: Apache-2.0
"""Whatever is in a source folder or a pack file, the answer is findings and never a traceback."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from content_packs.archive import open_pack, pack_bytes
from content_packs.check import check_path
from content_packs.findings import SEVERITIES
from content_packs.markdown import flaws, media_paths, plain_text, to_html
from content_packs.source import read_source
from content_packs.svg import svg_flaws
from tests.content_packs.test_aids import FILES as AIDS
from tests.content_packs.test_aids import WORDS as AID_WORDS
from tests.content_packs.test_question_kinds import NEW as KINDS

NEWER = {
    "items/c-kinds.toml": KINDS,
    "calibration.toml": '[[item]]\nitem = "how-2"\ndifficulty = -0.5\nsd = 0.3\nanswers = 42\n',
    "lessons/gloves.md": """\
+++
title = "Gloves"
competency = "when"
minutes = 2
misconception = "gloves-clean"
+++
Gloves are not clean hands.
""",
    **AIDS,
    **AID_WORDS,
}
"""Parts that came later to the format; nothing in the faultless pack needs them."""
NAMES = st.sampled_from(
    [
        *("pack.toml", "competencies.toml", "modules.toml", "assets.toml", "LICENSE", "media/hands.svg"),
        *(
            "items/a-when.toml",
            "items/b-how.toml",
            "lessons/when.md",
            *NEWER,
            "locale/es/items/a.toml",
            "locale/es/lessons/how.md",
        ),
    ]
)
VALUES = st.sampled_from(
    [
        *('""', "7", "-1", "1e400", "nan", "[]", "[[]]", "{}", "[{}]", "true", "1979-05-27", '"a"', '["", 1]', "'x'"),
        *(r'"\u0000"', r'"\U0001F600"', '"media/../../x"', '"javascript:1"', "[{ text = 1 }]", "0x10", "9" * 400),
        *("9" * 5000, "[" * 60 + "]" * 60, '"""\nx\n"""'),
    ]
)


def checked(root: Path) -> None:
    source = read_source(root)
    assert all(finding.code in SEVERITIES for finding in source.findings)
    if source.buildable:
        built = root.with_suffix(".stepwell")
        built.write_bytes(pack_bytes(source.pack, source.files))
        assert open_pack(built).pack == source.pack


@given(data=st.data(), name=NAMES)
def test_one_value_replaced_by_another(write_folder, pack_files, data, name):
    files = {**pack_files, **NEWER}
    lines = files[name].split("\n")
    places = [number for number, line in enumerate(lines) if " = " in line]
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    key = lines[place].partition(" = ")[0]
    lines[place] = f"{key} = {data.draw(VALUES)}"
    checked(write_folder({**NEWER, name: "\n".join(lines)}))


@given(name=NAMES, cut=st.tuples(st.integers(0, 2000), st.integers(0, 200)), patch=st.binary(max_size=12))
def test_bytes_cut_out_and_put_in(write_folder, pack_files, name, cut, patch):
    start, length = cut
    data = {**pack_files, **NEWER}[name].encode()
    checked(write_folder({**NEWER, name: data[:start] + patch + data[start + length :]}))


@given(name=NAMES, text=st.text(max_size=60) | st.sampled_from(["[[item]]\n" * 50, "a = " + "[" * 5000, "+++\n+++\n"]))
def test_any_text_in_place_of_a_file(write_folder, name, text):
    checked(write_folder({**NEWER, name: text.encode("utf-8", "surrogatepass")}))


@given(data=st.binary(max_size=300))
def test_any_bytes_as_a_pack_file(tmp_path, data):
    file = tmp_path / "x.stepwell"
    file.write_bytes(data)
    report = check_path(file)
    assert [finding.severity for finding in report.findings] == ["error"]


@given(data=st.data())
def test_a_pack_whose_content_was_bent_and_sealed_again(tmp_path, write_folder, data):
    from content_packs import container
    from content_packs.archive import sealed
    from content_packs.compiled import encode

    content = encode(read_source(write_folder(NEWER)).pack)
    at = data.draw(st.integers(0, len(content) - 1))
    bent = content[:at] + data.draw(st.binary(max_size=3)) + content[at + data.draw(st.integers(0, 30)) :]
    file = tmp_path / "x.stepwell"
    file.write_bytes(container.write(sealed({"content.json": bent, "media/hands.svg": b"x"})))
    findings = check_path(file).findings
    assert all(finding.where.startswith("x.stepwell") for finding in findings)


@given(st.text(alphabet=st.sampled_from("<>!-[]()*_`#|\n\\ \tab:/&;=\"'jx.%0"), max_size=80))
def test_markdown_is_always_rendered_without_a_way_out(text):
    html = to_html(text)
    assert "<script" not in html
    assert "href=" not in html or media_paths(text)
    assert isinstance(plain_text(text), str)
    assert all(flaw.code in SEVERITIES for flaw in flaws(text))


@given(st.binary(max_size=120) | st.text(max_size=60).map(lambda text: f"<svg>{text}</svg>".encode("utf-8", "replace")))
def test_svg_of_any_bytes_is_judged(data):
    assert all(flaw.code in ("svg-unsafe", "svg-broken") for flaw in svg_flaws(data))


def test_an_id_in_a_translation_that_is_no_text_is_told(write_folder, pack_files) -> None:
    told = pack_files["locale/es/items/a.toml"].replace('id = "when-1"', "id = []")
    findings = read_source(write_folder({"locale/es/items/a.toml": told})).findings
    assert [f.code for f in findings if f.where.startswith("locale/es/items/a.toml")]
