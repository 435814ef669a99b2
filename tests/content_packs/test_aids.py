# SPDX-License-Identifier: Apache-2.0
"""Roles, programmes, micro-credentials, coach cards, huddle sheets, documents: faults, words, built files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from content_packs.aid_checks import aid_flaws
from content_packs.archive import build, open_pack
from content_packs.check import check_path
from content_packs.compiled import decode, encode
from content_packs.findings import PackRejected
from content_packs.localise import in_language
from content_packs.model import Aids, Document, Start, Target
from content_packs.source import read_source
from content_packs.starter import starter_folders, starter_source
from tests.content_packs.test_translating import po_of, translate
from tests.content_packs.test_translating import put as give_back

R, R2, P, C, K, H, D = (
    "roles/worker.toml",
    "roles/lead.toml",
    "programmes/weeks.toml",
    "credentials/hands.toml",
    "coaching/hands.toml",
    "huddles/hands.toml",
    "documents/card.md",
)
_FIVE = "".join(f'[[questions]]\ntext = "Q{n}?"\nlisten_for = "A{n}"\n' for n in range(5))
FILES = {
    R: 'title = "Worker"\nsummary = "Works."\nnext = "lead"\nneeds = [\n'
    '  { competency = "when", level = "secure", importance = 3 },\n  { competency = "how", level = "practise" },\n]\n',
    R2: 'title = "Lead"\nsummary = "Leads."\nneeds = [{ competency = "how" }]\n',
    P: 'title = "Weeks"\nsummary = "Two weeks."\nper_week = 1\nstart = "joining"\nmicrolearns = ["when", "how"]\n',
    C: 'title = "Clean"\nsummary = "Clean hands."\ncompetencies = ["how"]\nscale = ["Not yet", "Yes"]\npassing = 2\n'
    'evidence = ["A round."]\n[[criteria]]\ntext = "Time"\nsays = ["Short", "Long"]\n',
    K: 'title = "Hands"\ncompetencies = ["when"]\nwatch = ["The sink"]\nask = ["When?"]\nsay = ["Well done."]\n',
    H: f'title = "Hands"\ncompetencies = ["how"]\nminutes = 5\ntalk = "Wash."\n{_FIVE}',
    D: '+++\ntitle = "Card"\nabout = "One page."\nauthor = "The tests"\nlicence = "CC-BY-4.0"\n'
    'link = "https://example.org/a"\n+++\nWash.\n',
}
_EACH = ("role_profiles", "credentials", "coach_cards", "huddles")
LEAST = {
    "care-essentials": dict.fromkeys(_EACH, 5) | {"programmes": 2, "documents": 3},
    "shop-floor": dict.fromkeys(_EACH, 5) | {"programmes": 1, "documents": 2},
    "leading-learning": dict.fromkeys(_EACH, 1) | {"programmes": 1},
}
"""As many of each as a starter pack has at least."""
WEEKS = {"first-half-year": 26, "first-twelve-weeks": 12}
WORDS = {
    "locale/es/roles/worker.toml": 'title = "Auxiliar"\nneeds = []\n',
    "locale/es/programmes/weeks.toml": 'title = "Semanas"\nper_week = 9\n',
    "locale/es/credentials/hands.toml": 'scale = ["No", "Sí"]\n'
    '[[criteria]]\ntext = "Tiempo"\nsays = ["Poco", "Mucho"]\n',
    "locale/es/coaching/hands.toml": 'watch = ["El lavabo", "El jabón"]\n',
    "locale/es/huddles/hands.toml": 'talk = "Lávate."\n',
    "locale/es/documents/card.md": '+++\ntitle = "Tarjeta"\n+++\nLávate.\n',
}
# file, what stands there, what is put there, the code, a piece of the line that must be named
FAULTS = [
    (R, 'title = "Worker"\n', "", "field-missing", "summary"),
    (R, '"when"', '"wen"', "reference-unknown", '"wen"'),
    (R, '"how"', '"when"', "aid-twice", '"when", level = "practise"'),
    (R, '"practise"', '"some"', "choice-bad", '"some"'),
    (R, "importance = 3", "importance = 4", "field-range", "importance = 4"),
    (R, 'next = "lead"', 'next = "leed"', "reference-unknown", "leed"),
    (R, 'next = "lead"', 'next = "worker"', "role-circle", 'next = "worker"'),
    (R2, 'needs = [{ competency = "how" }]', "needs = []", "aid-count", "needs"),
    (P, '["when", "how"]', '["how", "when"]', "programme-order", "microlearns"),
    (P, '["when", "how"]', '["when", "hoow"]', "reference-unknown", "hoow"),
    (P, '["when", "how"]', "[]", "aid-count", "microlearns"),
    (P, "per_week = 1", "per_week = 0", "field-range", "per_week"),
    (P, '"joining"', '"tuesday"', "choice-bad", "tuesday"),
    (C, "passing = 2", "passing = 3", "field-range", "passing"),
    (C, '["Not yet", "Yes"]', '["Yes"]', "scale-count", "scale"),
    (C, '["Short", "Long"]', '["Short"]', "credential-says", "says"),
    (C, 'evidence = ["A round."]', "evidence = []", "text-empty", "evidence"),
    (C, 'text = "Time"', 'txt = "Time"', "field-missing", "[[criteria]]"),
    (K, 'ask = ["When?"]', 'ask = "When?"', "field-type", "ask"),
    (K, 'say = ["Well done."]', 'say = [""]', "text-empty", "say"),
    (K, '["when"]', '["wen"]', "reference-unknown", "wen"),
    (H, "minutes = 5", "minutes = 99", "field-range", "minutes"),
    (H, 'talk = "Wash."\n', "", "field-missing", "title"),
    (H, 'listen_for = "A3"', 'listen = "A3"', "field-missing", "[[questions]]"),
    (H, '[[questions]]\ntext = "Q4?"\nlisten_for = "A4"\n', "", "huddle-questions", "[[questions]]"),
    (D, "https://example.org/a", "http://example.org/a", "document-link", "link"),
    (D, "https://example.org/a", "https://exämple.org/", "document-link", "link"),
    (D, "https://example.org/a", "javascript:alert(1)", "document-link", "link"),
    (D, "Wash.", "<b>Wash</b>", "html-raw", "<b>"),
    (D, "Wash.", "![x](media/none.svg)", "reference-unknown", "![x]"),
    (D, 'author = "The tests"\n', "", "field-missing", "+++"),
    (D, 'link = "https://example.org/a"', 'file = "media/hands.svg"', "media-type", "file ="),
    (D, 'licence = "CC-BY-4.0"', 'licence = "free"', "licence-unknown", "licence"),
    (D, "+++\ntitle", "title", "lesson-header", "title"),
]


def put(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def folder(write_folder: Callable[..., Path]) -> Path:
    return put(write_folder(), FILES)


def test_everything_is_read(folder):
    read = read_source(folder)
    assert [f.code for f in read.findings if f.severity == "error"] == []
    pack = read.pack
    worker = next(each for each in pack.role_profiles if each.id == "worker")
    assert [(need.competency, need.level) for need in worker.needs] == [
        ("when", Target.SECURE),
        ("how", Target.PRACTISE),
    ]
    assert (pack.programmes[0].weeks, pack.programmes[0].start) == (2, Start.JOINING)
    assert pack.credentials[0].criteria[0].says == ("Short", "Long")
    assert pack.huddles[0].questions[4].listen_for == "A4"
    assert pack.documents[0].body == "Wash.\n"


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{f[3]}-{n}" for n, f in enumerate(FAULTS)])
def test_a_fault_is_named_with_its_line(folder, fault):
    file, old, new, code, line = fault
    text = FILES[file].replace(old, new, 1) if code != "huddle-questions" else FILES[file].replace(old, new)
    assert text != FILES[file]
    (folder / file).write_text(text, encoding="utf-8")
    found = [finding for finding in check_path(folder).findings if finding.code == code]
    assert found, [f.code for f in check_path(folder).findings]
    name, _, number = found[0].where.rpartition(":")
    assert name == file
    assert line in text.split("\n")[int(number) - 1]


def test_what_is_built_is_what_is_loaded(folder, tmp_path):
    put(folder, WORDS)
    pack = read_source(folder).pack
    assert open_pack(build(folder, tmp_path)).pack == pack
    assert check_path(folder).also["role"] == 2


def test_a_pack_without_them_keeps_its_bytes(write_folder):
    content = encode(read_source(write_folder()).pack)
    assert not any(f'"{name}"'.encode() in content for name in Aids.__struct_fields__)


def test_words_are_put_in_place_and_nothing_else(folder):
    put(folder, WORDS)
    read = read_source(folder)
    assert [f.code for f in read.findings if f.severity == "error"] == []
    spanish = in_language(read.pack, "es-MX")
    worker = next(each for each in spanish.role_profiles if each.id == "worker")
    assert (worker.title, worker.summary, len(worker.needs)) == ("Auxiliar", "Works.", 2)
    assert (spanish.programmes[0].title, spanish.programmes[0].per_week) == ("Semanas", 1)
    assert spanish.credentials[0].scale == ("No", "Sí")
    assert spanish.credentials[0].criteria[0].says == ("Poco", "Mucho")
    assert spanish.coach_cards[0].watch == ("El lavabo", "El jabón")
    assert spanish.huddles[0].questions == read.pack.huddles[0].questions
    assert (spanish.documents[0].title, spanish.documents[0].body) == ("Tarjeta", "Lávate.\n")


@pytest.mark.parametrize(
    ("file", "text", "code"),
    [
        ("locale/es/roles/cook.toml", 'title = "Cocinero"\n', "variant-unknown"),
        ("locale/es/credentials/hands.toml", 'scale = ["No"]\n', "variant-count"),
        ("locale/es/credentials/hands.toml", '[[criteria]]\nsays = ["Poco"]\n', "variant-count"),
        ("locale/es/documents/card.md", '+++\nlink = "ftp://x"\n+++\n', "document-link"),
        ("locale/es/documents/card.md", '+++\nfile = "media/other.pdf"\n+++\n', "reference-unknown"),
        ("locale/es/huddles/hands.toml", "questions = 3\n", "field-type"),
    ],
)
def test_words_that_do_not_fit_are_named(folder, file, text, code):
    put(folder, {file: text})
    found = [finding for finding in read_source(folder).findings if finding.code == code]
    assert found
    assert found[0].where.startswith(file)


def test_a_built_file_with_a_bad_address_is_refused(folder):
    pack = read_source(folder).pack
    bad = msgspec.structs.replace(pack.documents[0], link="https://a\u202eb.example")
    content = encode(msgspec.structs.replace(pack, documents=(bad,)))
    with pytest.raises(PackRejected, match="document-link"):
        decode(content, "x.stepwell", frozenset(asset.path for asset in pack.assets))


def test_a_document_needs_something_to_read():
    empty = Document(id="a", title="A", about="A.", author="B", licence="MIT")
    assert [flaw.code for flaw in aid_flaws(empty)] == ["document-empty"]


@pytest.mark.parametrize("starter", starter_folders(), ids=lambda folder: folder.name)
def test_each_starter_pack_carries_all_of_them(starter):
    pack = starter_source(starter).pack
    least = LEAST[pack.manifest.id]
    assert {name: len(getattr(pack, name)) >= count for name, count in least.items()} == dict.fromkeys(least, True)
    assert len(pack.glossary) >= 10
    assert all(programme.weeks == WEEKS.get(programme.id, programme.weeks) for programme in pack.programmes)


def test_a_translator_gets_all_of_their_words_and_they_come_back(folder):
    po = po_of(folder)
    contexts = {entry.msgctxt for entry in po}
    assert {
        "role/worker/summary",
        "programme/weeks/title",
        "credential/hands/criteria/1/says/2",
        "coach/hands/watch",
        "huddle/hands/questions/5/listen_for",
        "document/card/body",
    } <= contexts
    assert not any(context.endswith(("/link", "/competency", "/file")) for context in contexts)
    told = give_back(folder, translate(po))
    assert (told.waiting, told.unknown) == ([], [])
    shown = in_language(read_source(folder).pack, "eo")
    assert shown.coach_cards[0].watch == ("Ŝ The sink",)
    assert shown.huddles[0].questions[4].listen_for == "Ŝ A4"
    assert shown.documents[0].body.strip() == "Ŝ Wash."
    assert {entry.msgctxt: entry.msgstr for entry in po_of(folder)} == {e.msgctxt: e.msgstr for e in po}


def test_a_programme_says_to_whom_it_is_open(write_folder) -> None:
    text = 'title = "First"\nsummary = "So."\nmicrolearns = ["when"]\nper_week = 1\n'
    source = read_source(write_folder({"programmes/first.toml": text + 'open_to = ["learner"]\n'}))
    assert source.pack.programmes[0].open_to == ("learner",)
    assert b'"open_to":["learner"]' in encode(source.pack)
    plain = read_source(write_folder({"programmes/first.toml": text}, name="plain")).pack
    assert b"open_to" not in encode(plain), "packs without it keep their bytes"
    (finding,) = read_source(write_folder({"programmes/first.toml": text + 'open_to = ["boss"]\n'}, name="b")).findings
    assert (finding.code, finding.where) == ("choice-bad", "programmes/first.toml:5")
