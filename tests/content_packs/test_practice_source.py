# SPDX-License-Identifier: Apache-2.0
"""Stories and worked examples as authors write them: what is wrong is named with its line, what is right comes back."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_packs.archive import build, open_pack
from content_packs.check import check_path
from content_packs.compiled import decode, encode
from content_packs.localise import in_language
from content_packs.model import Choice, Ending, Pack, Persona, Scene, Story
from content_packs.practice_checks import practice_flaws
from content_packs.source import read_source

S, E, ES, EE = (
    "stories/mr-ali.toml",
    "examples/dose.toml",
    "locale/es/stories/mr-ali.toml",
    "locale/es/examples/dose.toml",
)
STORY = """\
title = "Mr Ali rings"
module = "clean-hands"
competencies = ["when"]
why = "It happens each day."
can = "Go in with clean hands."
minutes = 4
roles = { supervisor = "You show it." }
sources = ["WHO"]
debrief = "Hands first."

[persona]
name = "Mr Ali"
about = "He is 80."
picture = "media/hands.svg"

[[scene]]
id = "start"
text = "He rings."
choices = [
  { text = "I go in at once", to = "bad", outcome = "He is glad.", why = "Germs come along." },
  { text = "I wash", to = "room", outcome = "It takes a moment.", why = "Clean hands.", expert = true },
]

[[scene]]
id = "room"
text = "You are with him."
choices = [
  { text = "I help him", to = "good", outcome = "He smiles.", why = "That is it.", expert = true },
  { text = "I go out once more", to = "start", outcome = "He waits.", why = "He waits." },
]

[[scene]]
id = "good"
ending = "good"
text = "He is well."

[[scene]]
id = "bad"
ending = "poor"
text = "He is ill."
"""
EXAMPLE = """\
title = "How long"
module = "clean-hands"
competencies = ["how"]
why = "It is quick."
can = "Wash long enough."
minutes = 2
task = "Wash your hands."

[[step]]
text = "Wet."
reason = "Soap needs water."
[step.question]
kind = "single"
stem = "First?"
options = [{ text = "Wet", right = true, why = "Yes." }, { text = "Dry", why = "Not yet." }]

[[step]]
text = "Rub for 20 seconds."
reason = "It takes that long."
[step.question]
kind = "numeric"
stem = "How long?"
answer = 20
unit = "seconds"
"""
STORY_ES = """\
title = "El señor Ali llama"
why = "Pasa cada día."

[persona]
about = "Tiene 80 años."

[[scene]]
id = "start"
text = "Llama."
choices = [
  { text = "Entro ya", outcome = "Se alegra.", why = "Entran gérmenes." },
  { text = "Me lavo", outcome = "Tarda un poco.", why = "Manos limpias." },
]
"""
EXAMPLE_ES = """\
title = "Cuánto tiempo"

[[step]]
text = "Mojar."
reason = "El jabón necesita agua."

[[step]]
text = "Frotar 20 segundos."
reason = "Hace falta ese tiempo."
[step.question]
stem = "¿Cuánto?"
unit = "segundos"
"""
FILES = {S: STORY, E: EXAMPLE, ES: STORY_ES, EE: EXAMPLE_ES}

# file, what stands there, what is put there, the code, and a piece of the line that must be named
FAULTS = [
    (S, 'why = "It happens each day."\n', "", "feedback-empty", "title ="),
    (S, 'can = "Go in with clean hands."\n', "", "field-missing", "title ="),
    (S, "minutes = 4\n", "", "field-missing", "title ="),
    (S, "minutes = 4", "minutes = 0", "field-range", "minutes"),
    (S, 'module = "clean-hands"', 'module = "clean-hand"', "reference-unknown", '"clean-hand"'),
    (S, '["when"]', '["wen"]', "reference-unknown", '"wen"'),
    (S, '["when"]', "[]", "text-empty", "competencies"),
    (S, "media/hands.svg", "media/hand.svg", "reference-unknown", "media/hand.svg"),
    (S, '[persona]\nname = "Mr Ali"', '[persona]\nnam = "Mr Ali"', "field-missing", "[persona]"),
    (S, "[persona]", "[[persona]]", "field-type", "[[persona]]"),
    (S, '{ supervisor = "You show it." }', '"You"', "field-type", "roles"),
    (S, 'to = "bad"', 'to = "worse"', "story-scene-unknown", "worse"),
    (S, 'id = "room"', 'id = "Room"', "id-bad", "Room"),
    (S, 'ending = "poor"\n', "", "story-dead-end", 'id = "bad"<'),
    (S, 'ending = "poor"', 'ending = "sad"', "choice-bad", "sad"),
    (S, 'You are with him."', 'You are with him."\nending = "good"', "story-end-leads-on", 'ending = "good"'),
    (S, 'to = "bad"', 'to = "room"', "story-unreached", 'id = "bad"'),
    (S, 'ending = "good"', 'ending = "mixed"', "story-no-good-ending", "title ="),
    (S, ', why = "Clean hands.", expert = true', ', why = "Clean hands."', "story-expert", "choices"),
    (S, 'why = "Germs come along."', 'why = "Germs come along.", expert = true', "story-expert", "choices"),
    (S, ', outcome = "He is glad."', "", "field-missing", "I go in"),
    (S, ', why = "Germs come along."', "", "feedback-empty", "I go in"),
    (S, 'debrief = "Hands first."\n', "", "story-no-debrief", "title ="),
    (S, "sources =", "source =", "field-unknown", "source ="),
    (S, 'title = "Mr Ali rings"', 'title = "Mr Ali', "toml-syntax", "Mr Ali"),
    (E, 'reason = "Soap needs water."\n', "", "field-missing", "[[step]]"),
    (E, 'kind = "numeric"', 'kind = "order"', "choice-bad", "order"),
    (E, "answer = 20\n", "", "field-missing", None),
    (E, "answer = 20", "answer = inf", "answer-not-finite", "inf"),
    (E, ', right = true, why = "Yes."', ', why = "Yes."', "right-none", "options"),
    (E, 'task = "Wash your hands."\n', "", "field-missing", "title ="),
    (ES, 'id = "start"', 'id = "star"', "variant-unknown", "star"),
    (ES, STORY_ES.split("\n")[10] + "\n", "", "variant-count", "choices"),
    (E, 'stem = "How long?"', 'stem = "How long, {n}?"\ndraw = { n = { from = 1, to = 5 } }', "step-draws", "draw"),
    (EE, 'title = "Cuánto tiempo"', 'titel = "Cuánto"', "field-unknown", "titel"),
]  # fmt: skip


def line_of(text: str, piece: str) -> int:
    if piece.endswith("<"):
        return line_of(text, piece[:-1]) - 1
    return next(number for number, line in enumerate(text.split("\n"), 1) if piece in line)


def codes(source) -> list[str]:
    """What is found beside what the little pack lacks anyway."""
    return [f.code for f in source.findings if f.where.startswith((*FILES, "stories", "examples"))]


def test_the_faultless_ones_have_no_findings_and_are_read(write_folder):
    source = read_source(write_folder(FILES))
    assert codes(source) == []
    story, example = source.pack.stories[0], source.pack.examples[0]
    assert [scene.id for scene in story.scenes] == ["start", "room", "good", "bad"]
    assert story.why_for("supervisor") == "You show it."
    assert story.why_for("learner") == "It happens each day."
    assert example.steps[1].question.rationale == "It takes that long."
    assert [step.question.id for step in example.steps] == ["step-1", "step-2"]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault[0]}:{fault[3]}:{fault[2][:20]!r}")
def test_one_fault_gives_one_finding_with_its_line(write_folder, fault):
    file, old, new, code, piece = fault
    text = FILES[file].replace(old, new, 1)
    assert text != FILES[file]
    source = read_source(write_folder({**FILES, file: text}))
    mine = [f for f in source.findings if f.where.startswith(("stories", "examples", file))]
    assert code in [finding.code for finding in mine]
    first = next(finding for finding in mine if finding.code == code)
    if piece is not None:
        assert first.where == f"{file}:{line_of(text, piece)}"
    others = {finding.code for finding in mine} - {code}
    assert others <= {"field-unknown"}  # the misspelt key of a missing one


@pytest.mark.parametrize(("file", "line"), [(S, 'text = "You are with him."'), (ES, 'text = "Llama."')])
def test_what_the_other_checks_find_in_a_scene_stands_at_its_line(write_folder, file, line):
    """Personal data, long sentences and the like are found in the model, whose lists have other names."""
    mail = line[:-1] + ' Write to ann.hill@seaview-care.org."'
    text = FILES[file].replace(line, mail)
    found = [f for f in check_path(write_folder({**FILES, file: text})).findings if f.code == "personal-email"]
    assert [finding.where for finding in found] == [f"{file}:{line_of(text, mail)}"]


def test_a_story_whose_name_is_no_id_is_named(write_folder):
    files = {"stories/Mr Ali.toml": STORY.replace("media/hands.svg", "media/hands.svg")}
    source = read_source(write_folder(files))
    assert [f.code for f in source.findings if f.where.startswith("stories")] == ["id-bad"]


def test_a_circle_without_a_way_out_is_named(write_folder):
    trapped = STORY.replace('to = "good"', 'to = "start"').replace('to = "bad"', 'to = "room"')
    found = codes(read_source(write_folder({**FILES, S: trapped})))
    assert "story-no-way-out" in found
    assert "story-no-good-ending" in found


def test_whoever_does_as_the_expert_comes_to_a_good_ending(write_folder):
    text = STORY.replace('why = "That is it.", expert = true', 'why = "That is it."')
    text = text.replace(
        'outcome = "He waits.", why = "He waits."', 'outcome = "He waits.", why = "He waits.", expert = true'
    )
    assert codes(read_source(write_folder({**FILES, S: text}))) == ["story-expert-way"]


def story_of(places: list[int], lengths: list[int], first: int = 0) -> Story:
    """A line of scenes with three choices each; the expert's is at these places and so long."""
    scenes = []
    for number, (place, length) in enumerate(zip(places, lengths, strict=True)):
        choices = [
            Choice(
                text="x" * (length if at == place else 10 + at),
                to=f"s{number + 1}",
                outcome="o",
                why="w",
                expert=at == place,
            )
            for at in range(3)
        ]
        scenes.append(Scene(id=f"s{number}", text="t", choices=tuple(choices)))
    scenes.append(Scene(id=f"s{len(places)}", text="t", ending=Ending.GOOD))
    return Story(
        id="a", title="A", module="m", competencies=("c",), why="w", can="c", minutes=1, scenes=tuple(scenes),
        persona=Persona(name="N", about="a"), debrief="d",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("places", "lengths", "found"),
    [
        ([0, 0, 0], [5, 5, 5], ["story-right-first"]),
        ([0, 1, 0], [5, 5, 5], []),
        ([1, 2, 1], [40, 40, 40], ["story-right-longest"]),
        ([1, 2, 1], [40, 40, 5], []),
        ([0, 0], [40, 40], []),
    ],
)
def test_an_expert_who_can_be_told_by_the_look_is_named(places, lengths, found):
    assert [flaw.code for flaw in practice_flaws(story_of(places, lengths))] == found


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Any graph of scenes from which the checks have nothing to say but warnings."""
    count = draw(st.integers(2, 9))
    numbers = st.integers(0, count - 1)
    seed = draw(st.integers(0, 2**32))
    dice = random.Random(seed)
    scenes = []
    for number in range(count):
        last = number == count - 1
        ending = Ending.GOOD if last else draw(st.sampled_from([None, None, None, *Ending])) if number else None
        if ending is not None:
            scenes.append(Scene(id=f"s{number}", text=f"scene {number}", ending=ending))
            continue
        others = [draw(numbers) for _ in range(draw(st.integers(0, 3)))]
        targets = [count - 1, *others]
        dice.shuffle(targets)
        expert = targets.index(count - 1)
        choices = tuple(
            Choice(text=f"to {to} {at}", to=f"s{to}", outcome="so", why="as", expert=at == expert)
            for at, to in enumerate(targets)
        )
        scenes.append(Scene(id=f"s{number}", text=f"scene {number}", choices=choices))
    return Story(
        id="a-story", title="A", module="clean-hands", competencies=("when",), why="w", can="c", minutes=1,
        scenes=tuple(scenes), persona=Persona(name="N", about="a"), debrief=draw(st.sampled_from(["", "d"])),
    )  # fmt: skip


def as_toml(story: Story) -> str:
    def words(text: str) -> str:
        return msgspec.json.encode(text).decode()

    lines = [f"{key} = {words(getattr(story, key))}" for key in ("title", "module", "why", "can", "debrief")]
    lines += ['competencies = ["when"]', f"minutes = {story.minutes}"]
    lines += ["[persona]", f"name = {words(story.persona.name)}", f"about = {words(story.persona.about)}"]
    for scene in story.scenes:
        lines += ["[[scene]]", f"id = {words(scene.id)}", f"text = {words(scene.text)}"]
        if scene.ending is not None:
            lines.append(f"ending = {words(scene.ending.value)}")
        for choice in scene.choices:
            lines.append("[[scene.choices]]")
            lines += [f"{key} = {words(getattr(choice, key))}" for key in ("text", "to", "outcome", "why")]
            lines.append(f"expert = {'true' if choice.expert else 'false'}")
    return "\n".join(lines) + "\n"


@given(stories(), st.integers(0, 2**32))
def test_any_story_is_built_and_loaded_the_same_and_every_path_can_end(write_folder, tmp_path_factory, story, seed):
    source = read_source(write_folder({"stories/a-story.toml": as_toml(story)}))
    assert [f for f in source.findings if f.severity == "error"] == []
    assert source.pack.stories == (story,)
    file = build(
        source_folder := write_folder({"stories/a-story.toml": as_toml(story)}),
        tmp_path_factory.mktemp("b") / "x.stepwell",
    )
    assert source_folder.is_dir()
    assert open_pack(file).pack.stories == (story,)
    dice, scene = random.Random(seed), story.scenes[0]
    for _ in range(2000):  # whoever chooses at random comes to an ending: there is a way from everywhere
        if scene.ending is not None:
            break
        scene = story.scene(dice.choice(scene.choices).to)
    assert scene.ending is not None


def test_the_words_of_another_language_stand_in_and_lead_where_the_original_does(write_folder):
    pack = in_language(read_source(write_folder(FILES)).pack, "es")
    story, example = pack.stories[0], pack.examples[0]
    assert (story.title, story.why, story.can) == ("El señor Ali llama", "Pasa cada día.", "Go in with clean hands.")
    assert [choice.text for choice in story.scenes[0].choices] == ["Entro ya", "Me lavo"]
    assert [(choice.to, choice.expert) for choice in story.scenes[0].choices] == [("bad", False), ("room", True)]
    assert story.scenes[1].text == "You are with him."
    assert story.why_for("supervisor") == "Pasa cada día."  # nobody is told in a language that they do not read
    assert [step.text for step in example.steps] == ["Mojar.", "Frotar 20 segundos."]
    assert (example.steps[1].question.stem, example.steps[1].question.unit) == ("¿Cuánto?", "segundos")
    assert example.steps[1].question.answer == 20.0


def test_a_pack_without_them_keeps_its_bytes(write_folder):
    pack = read_source(write_folder()).pack
    assert b'"stories"' not in encode(pack)
    assert b'"examples"' not in encode(pack)


def test_a_built_pack_with_a_bent_story_is_refused(write_folder):
    pack: Pack = read_source(write_folder(FILES)).pack
    bent = msgspec.structs.replace(pack.stories[0].scenes[0].choices[0], to="nowhere")
    scene = msgspec.structs.replace(pack.stories[0].scenes[0], choices=(bent, pack.stories[0].scenes[0].choices[1]))
    story = msgspec.structs.replace(pack.stories[0], scenes=(scene, *pack.stories[0].scenes[1:]))
    content = encode(msgspec.structs.replace(pack, stories=(story,)))
    with pytest.raises(Exception, match="story-scene-unknown"):
        decode(content, "x.stepwell", {"media/hands.svg"})
