# SPDX-License-Identifier: Apache-2.0
"""Changes one thing of a document and gives a new document; the old one stays, for undo.

A field is a path of words and places as the forms know them:

    ("goal",)  ("title",)  ("who",)  ("for",)  ("minutes",)  ("why",)  ("body",)
    ("question", ID, "stem")  ("question", ID, "options", 1, "text")  ("question", ID, "pairs", 0, "left")
    ("question", ID, "steps", 2)  ("picture", PATH, "alt")  ("story", "name")

Nobody has to say a thing twice. What is left empty says what stands beside it: name and summary of the microlearn say
its goal, and why an answer is right is said to whoever chose it and to whoever did not. `for` is whom it is for: "" for
everybody, else `ROLE` and a role, or `AT_SITE` and the name of a site.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TypeAlias

from app.authoring import stories
from app.authoring.document import QUESTIONS, story_id
from app.authoring.tables import Json
from app.errors import Refusal

Field: TypeAlias = tuple[str | int, ...]
KINDS = ("single", "multiple", "truefalse", "order", "match")
"""The kinds of question that the forms can show."""
LEAST = {"options": 2, "steps": 3, "pairs": 2}
"""So many rows a new question begins with, and none are taken away below that."""
MOST_ROWS = 8
ROLE, AT_SITE = "role:", "site:"
LONGEST = 20_000
"""Characters of one field."""
_OPTIONAL = frozenset({"hint", "narration", "try_at_work"})
_ROW: dict[str, Callable[[], object]] = {
    "options": lambda: {"text": "", "why": ""},
    "steps": lambda: "",
    "pairs": lambda: {"left": "", "right": ""},
}


def changed(document: Json, field: Field, value: str | int | bool) -> Json:
    """The document with another value in a field. Raises Refusal("no_such_field")."""
    if isinstance(value, str):
        value = value[:LONGEST]
    new: Json = copy.deepcopy(document)
    match field:
        case ("for",):
            _set_people(new["pack"], str(value))
        case ("title" | "goal" | "who" | "minutes" | "why" | "body" | "narration" as name,):
            _set_opening(new, name, value)
        case ("question", str() as id, *rest):
            _set_question(question(new, id), tuple(rest), value)
        case ("picture", str() as path, "alt"):
            _row(asset for asset in new["assets"] if asset.get("path") == path)["alt"] = value
        case ("story", str() as name):
            stories.put(_row(s["table"] for s in new["stories"] if s["id"] == story_id(new)), name, str(value))
        case _:
            raise Refusal("no_such_field")
    _follow(new)
    return new


def added_question(document: Json, id: str, kind: str) -> Json:
    """The document with an empty question behind the others."""
    if kind not in KINDS:
        raise Refusal("no_such_field")
    table: Json = {"id": id, "competency": _goal(document), "kind": kind, "difficulty": "most", "stem": ""}
    match kind:
        case "single" | "multiple":
            table["options"] = [
                {"text": "", "right": True, "why": ""},
                {"text": "", "why": ""},
                {"text": "", "why": ""},
            ]
        case "truefalse":
            table |= {"answer": True, "why_true": "", "why_false": ""}
        case "order":
            table["steps"] = ["", "", ""]
        case "match":
            table["pairs"] = [{"left": "", "right": ""} for _ in range(3)]
    return with_question(document, table | {"rationale": ""})


def with_question(document: Json, table: Json) -> Json:
    """The document with this question behind the others."""
    return document | {"items": [*document["items"], {"file": QUESTIONS, "table": table}]}


def without_question(document: Json, id: str) -> Json:
    """The document without a question."""
    question(document, id)
    return document | {"items": [item for item in document["items"] if item["table"].get("id") != id]}


def row_added(document: Json, id: str, part: str) -> Json:
    """The document with one more option, step or pair in a question."""
    new: Json = copy.deepcopy(document)
    rows = question(new, id).get(part)
    if part not in _ROW or not isinstance(rows, list):
        raise Refusal("no_such_field")
    if len(rows) < MOST_ROWS:
        rows.append(_ROW[part]())
    return new


def row_removed(document: Json, id: str, part: str, place: int) -> Json:
    """The document without an option, step or pair; as it was where too few would be left."""
    new: Json = copy.deepcopy(document)
    rows = question(new, id).get(part)
    if part not in _ROW or not isinstance(rows, list) or not 0 <= place < len(rows):
        raise Refusal("no_such_field")
    if len(rows) > LEAST[part]:
        del rows[place]
    return new


def with_picture(document: Json, path: str, alt: str, author: str, licence: str, *, show: bool) -> Json:
    """The document with a file of its own; with `show` the lesson shows it at its end."""
    asset = {"path": path, "author": author, "licence": licence, "alt": alt}
    new = document | {"assets": [*(a for a in document["assets"] if a.get("path") != path), asset]}
    if show:
        body = str(_lesson(document)["body"]).rstrip("\n")
        words = alt.replace("[", "(").replace("]", ")")
        new = changed(new, ("body",), f"{body}\n\n![{words}]({path})".lstrip("\n"))
    return new


def without_file(document: Json, path: str) -> Json:
    """The document without a picture or recording, and without the places of the lesson that show it."""
    new: Json = copy.deepcopy(document)
    new["assets"] = [asset for asset in new["assets"] if asset.get("path") != path]
    lesson = _lesson(new)
    lines = str(lesson["body"]).split("\n")
    lesson["body"] = "\n".join(line for line in lines if not (line.startswith("![") and line.endswith(f"]({path})")))
    if lesson["header"].get("narration") == path:
        del lesson["header"]["narration"]
    return new


def with_story(document: Json) -> Json:
    """The document with a story of one moment, a better and a worse way, and their ends, to be filled in."""
    if any(story["id"] == story_id(document) for story in document["stories"]):
        return document
    module = str(_row(iter(document["modules"])).get("id", ""))
    made = {"id": story_id(document), "table": stories.empty(module, _goal(document))}
    new = document | {"stories": [*document["stories"], made]}
    return _followed(new)


def without_story(document: Json) -> Json:
    """The document without the story that the form made."""
    return document | {"stories": [story for story in document["stories"] if story["id"] != story_id(document)]}


def question(document: Json, id: str) -> Json:
    """The table of a question. Raises Refusal("no_such_field")."""
    return _row(item["table"] for item in document["items"] if item["table"].get("id") == id)


def _goal(document: Json) -> str:
    return str(_row(iter(document["competencies"])).get("id", ""))


def _lesson(document: Json) -> Json:
    """The lesson that the form shows: the first general one."""
    return _row(iter(document["lessons"]))


def _row(rows: object) -> Json:
    found = next(iter(rows), None)  # type: ignore[call-overload]
    if not isinstance(found, dict):
        raise Refusal("no_such_field")
    return found


def _set_opening(new: Json, name: str, value: str | int | bool) -> None:
    header, module = _lesson(new)["header"], _row(iter(new["modules"]))
    match name:
        case "title":
            _set_title(new, str(value) if str(value).strip() else str(module.get("objective", "")))
        case "goal":
            _set_goal(new, str(value))
        case "who":
            new["pack"]["summary"] = value
        case "minutes":
            module["minutes"] = header["minutes"] = value
        case "why":
            header["why"] = value
        case "body":
            _lesson(new)["body"] = value
        case "narration" if value:
            header["narration"] = value
        case "narration":
            header.pop("narration", None)


def _set_goal(new: Json, goal: str) -> None:
    competency, pack = _row(iter(new["competencies"])), new["pack"]
    before = competency.get("title", "")
    competency["title"] = _row(iter(new["modules"]))["objective"] = _lesson(new)["header"]["can"] = goal
    if pack.get("title", "") in {"", before}:
        _set_title(new, goal)
    if pack.get("summary", "") in {"", before}:
        pack["summary"] = goal


def _set_title(new: Json, title: str) -> None:
    new["pack"]["title"] = _row(iter(new["modules"]))["title"] = _lesson(new)["header"]["title"] = title


def _set_people(pack: Json, people: str) -> None:
    """Say whom it is for; the other way of saying it is taken away."""
    for name, start in (("for_roles", ROLE), ("for_sites", AT_SITE)):
        pack.pop(name, None)
        if people.startswith(start) and people != start:
            pack[name] = [people.removeprefix(start)]


def _set_question(table: Json, rest: Field, value: str | int | bool) -> None:
    """Change a question; the rationale goes with the reason of the right answer, unless it says something else."""
    before, said = reason_of_right(table), str(table.get("rationale", ""))
    _put_in_question(table, rest, value)
    if rest == ("rationale",):
        table["rationale"] = str(value) if str(value).strip() else before
    elif said in {"", before}:
        table["rationale"] = reason_of_right(table)


def reason_of_right(table: Json) -> str:
    """Return what is said to whoever chose the one right answer; empty where there are several, or none."""
    if table.get("kind") == "truefalse":
        return str(table.get("why_true" if table.get("answer") is True else "why_false", ""))
    rights = [option for option in table.get("options", ()) if isinstance(option, dict) and option.get("right") is True]
    return str(rights[0].get("why", "")) if len(rights) == 1 else ""


def _put_in_question(table: Json, rest: Field, value: str | int | bool) -> None:
    match rest:
        case ("stem" | "rationale" | "difficulty" | "answer" | "why_true" | "why_false" | "hint" as name,):
            if name in _OPTIONAL and not value:
                table.pop(name, None)
            else:
                table[name] = value
        case ("steps", int() as place) if 0 <= place < len(table.get("steps", ())):
            table["steps"][place] = value
        case ("pairs" | "options" as part, int() as place, str() as name) if 0 <= place < len(table.get(part, ())):
            if name == "right" and part == "options":
                _mark(table, place, right=bool(value))
            else:
                table[part][place][name] = value
        case _:
            raise Refusal("no_such_field")


def _mark(table: Json, place: int, *, right: bool) -> None:
    """Mark an option as right or wrong; of a single choice exactly one is right."""
    for number, option in enumerate(table["options"]):
        if number == place and right:
            option["right"] = True
        elif number == place or (table["kind"] == "single" and right):
            option.pop("right", None)


def _follow(new: Json) -> None:
    """What the story says of the lesson's goal is the lesson's."""
    for story in new["stories"]:
        if story["id"] == story_id(new):
            header = _lesson(new)["header"]
            story["table"] |= {"why": header.get("why", ""), "can": header.get("can", "")}


def _followed(new: Json) -> Json:
    new = copy.deepcopy(new)
    _follow(new)
    return new
