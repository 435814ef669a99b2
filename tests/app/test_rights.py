# SPDX-License-Identifier: Apache-2.0
"""Who may do what, tried: every public method of every part that has a gate, by everybody.

`RULES` says what is expected. A new method without a rule, and a new part with a gate without a table, fail.
"""

from __future__ import annotations

import dataclasses
import inspect
import shutil
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

import pytest

from app.audit import BREAK_GLASS, LOOKED
from app.carrying.bundle import Taken
from app.carrying.letter import Letter
from app.coaching.views import Agreement
from app.curating.sheet import Decision, Thing
from app.curating.views import RulesFile
from app.duties.status import Status
from app.duties.views import Order
from app.encouraging.views import NudgeKind, Rest
from app.errors import Refusal
from app.events import Purpose
from app.figures.reading import Reading as FiguresRead
from app.kiosk import KioskSetting
from app.leading.facts import FollowUpSort, FollowUpStage, SessionKind, TipSort, Weighed
from app.livery import Livery
from app.needs.sheet import Sheet
from app.observing.views import Ticks
from app.organisation import Kind
from app.oversight import LEAST_REASON
from app.own.facts import Measure, Ref, ThingKind
from app.own.state import GoalKey, Link
from app.passport.model import Entry, EntryKind
from app.people.roster_file import Roster
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from app.portfolio.views import Finding
from app.preferences import Preferences, Wishes
from app.privacy.retention import Retention
from app.privacy.topics import Topic
from app.private.sealed import NoteKind
from app.record.home import Home
from app.reporting.facts import Problem
from app.reports.views import Reading as ReportReading
from app.repository.ledger import SourceSetting
from app.resuming.left import Left, Spot
from app.rights import BREAKABLE, COMMAND_LINE, PROGRAM, RIGHTS, Actor, ActorKind, Gate, Right, Role
from content_packs.answers import NotYet
from content_packs.findings import PackRejected
from content_packs.library import PackLibrary
from ui.compose import Program, assemble
from ui.setting_up import install_starter_packs

WHY = "She is on the floor and cannot say what she takes."
DENIED = {"not_signed_in", "not_yours", "not_allowed"}
WHO = ("nobody", "ben", "sue", "olga", "ana", "command line")
"""Nobody, another learner, a supervisor, an operator, the person herself, and the command line."""
PACK = "shop-floor"


def _rule(nobody: str, ben: str, sue: str, olga: str, ana: str) -> dict[str, str]:
    return dict(zip(WHO, (nobody, ben, sue, olga, ana, ""), strict=True))


OPEN = _rule("", "", "", "", "")
OWN = _rule("not_signed_in", "not_yours", "not_yours", "not_yours", "")
SEE = _rule("not_signed_in", "not_allowed", "", "not_allowed", "")
OBSERVE = _rule("not_signed_in", "not_allowed", "", "not_allowed", "not_allowed")
LIST = _rule("not_signed_in", "not_allowed", "", "", "not_allowed")
GLASS = RESET = LIST
OPERATE = _rule("not_signed_in", "not_allowed", "not_allowed", "", "not_allowed")
OWN_OR_OPERATE = _rule("not_signed_in", "not_allowed", "not_allowed", "", "")

RULES: dict[str, dict[str, dict[str, str]]] = {
    "learning": dict.fromkeys(
        (
            *(
                "today",
                "of_site",
                "progress",
                "welcome_areas",
                "about_me_offered",
                "rate_areas",
                "start",
                "resume",
                "next",
                "save_draft",
            ),
            *(
                "hint",
                "answer",
                "answered",
                "finish_lesson",
                "pass_lesson",
                "stop",
                "end_talk",
                "lesson",
                "media",
                "media_file",
            ),
            *("keep_place", "played", "film_question", "answer_film", "take_task", "leave_task", "choose_reading"),
            *("choose_original", "content_languages", "choose_content_language", "partly_translated"),
        ),
        OWN,
    ),
    "practice": dict.fromkeys(
        (
            *("offered", "open", "resume", "begin", "choose", "turn_back", "debrief", "seen", "answer", "onward"),
            *("save_draft", "stop", "media"),
        ),
        OWN,
    ),
    "aids": dict.fromkeys(("look_up", "open", "roles", "media"), OWN),
    "authoring": {
        "here": OPEN,
        **dict.fromkeys(("drafts", "begin", "open", "change", "restructure", "attach", "bring_in", "undo"), LIST),
        **dict.fromkeys(("redo", "look", "file", "check", "publish", "to_stick", "delete"), LIST),
    },
    "surveys": {
        **dict.fromkeys(("offered", "open", "give"), OWN),
        **dict.fromkeys(("at_door", "open_at_door", "give_at_door"), OPEN),
        **dict.fromkeys(("known", "results"), LIST),
        **dict.fromkeys(("tidy", "catch_up"), OPEN),
    },
    "reporting": {
        **dict.fromkeys(("question", "lesson"), OWN),
        "here": OPEN,
        **dict.fromkeys(("listed", "settle"), LIST),
    },
    "resuming": dict.fromkeys(("keep", "left"), OWN),
    "saved_files": dict.fromkeys(("note", "files", "delete"), _rule("not_signed_in", "", "", "", "")),
    "coaching": {"here": OPEN, "person": OBSERVE, **dict.fromkeys(("mine", "line"), OWN)},
    "follow_ups": {
        "today": OPEN,
        "open_ones": OBSERVE,
        **dict.fromkeys(("offers", "agree", "reword", "settle", "look"), OBSERVE),
        "of": OBSERVE | {"ana": ""},
        **dict.fromkeys(("say_done", "ask_talk", "take_back"), OWN),
    },
    "talks": {
        **dict.fromkeys(("note", "reword", "look"), OBSERVE),
        "held": OBSERVE,
        **dict.fromkeys(("of", "agree"), OBSERVE | {"ana": ""}),
        **dict.fromkeys(("read", "ask_change"), OWN),
    },
    "early_help": {
        "setting": OPEN,
        "set_wait": OPERATE,
        "some": OBSERVE,
        **dict.fromkeys(("says", "look", "weigh"), OBSERVE),
        **dict.fromkeys(("for_me", "weighed"), OWN),
    },
    "encouraging": {
        **dict.fromkeys(("page", "wish", "badges", "new_badges", "nudge", "followed", "put_off"), OWN),
        **dict.fromkeys(("wishes", "at_home"), OPEN),
    },
    "team_goals": {
        **dict.fromkeys(("of_site", "set", "end"), OBSERVE),
        **dict.fromkeys(("for_me", "join", "leave"), OWN),
        **dict.fromkeys(("here", "today"), OPEN),
    },
    "sessions": {
        **dict.fromkeys(("page", "choices", "begin", "sheet", "find", "proves_with", "prove", "scan"), OBSERVE),
        **dict.fromkeys(("name", "undo", "close", "drop"), OBSERVE),
        "here": OPEN,
    },
    "grouping": dict.fromkeys(("groups", "propose", "move", "shown"), OBSERVE),
    "huddles": dict.fromkeys(("now", "answer", "next", "media"), OBSERVE),
    "tips": dict.fromkeys(
        (
            *("page", "open", "piece", "rate", "decline"),
            *("writing", "offer", "mine", "withdraw", "consent"),
        ),
        OWN,
    ),
    "moderating": {
        **dict.fromkeys(("count", "waiting", "open", "piece", "approve", "reword", "reject", "history"), OBSERVE),
        "here": OPEN,
    },
    "topics": {"now": OWN, **dict.fromkeys(("choices", "choose", "take_away"), OBSERVE)},
    "attendance": {"mine": OWN, "of_site": OBSERVE},
    "reports": {**dict.fromkeys(("here", "today"), OPEN), "steps": LIST},
    "figures": dict.fromkeys(("look", "bring", "measures", "beside", "learned", "forget"), LIST),
    "needs": {
        "today": OPEN,
        **dict.fromkeys(("listed", "open", "begin", "write", "finish", "close", "drop", "topics", "review"), LIST),
    },
    "helping": {
        **dict.fromkeys(("home", "to_answer", "teaching", "teach", "find", "ask", "answer", "end", "in_person"), OWN),
        "offers": LIST,
    },
    "alongside": dict.fromkeys(
        (
            *("goals", "open", "things", "colleagues", "put", "take", "move"),
            *("note", "keep", "write", "move_note", "erase_note"),
        ),
        OWN,
    ),
    # What is signed, `open_badges` and `passports` ask about.
    "signing": {
        **dict.fromkeys(("name", "organisation", "public", "own", "key_file", "sign", "check", "trusted"), OPEN),
        **dict.fromkeys(("trust", "distrust"), OPERATE),
    },
    "open_badges": {**dict.fromkeys(("earned", "file"), OWN), "check": OPEN},
    "passports": {
        **dict.fromkeys(("mine", "answered", "keep_draft", "drop_draft", "keep", "remove", "make"), OWN),
        "new": OPEN,
    },
    "accepting": {"check": LIST, **dict.fromkeys(("brought", "judge"), OBSERVE)},
    "sharing": dict.fromkeys(("people", "share", "mine", "end", "with_me", "waiting"), OWN),
    "portfolio": dict.fromkeys(
        ("offered", "open", "piece", "keep_text", "add", "drop", "hand_in", "take_back", "again"), OWN
    ),
    # Of the supervisors only the one it was handed to: see tests/app/portfolio.
    "assessing": {**dict.fromkeys(("look", "piece", "decide", "keep", "judge"), OBSERVE), "waiting": OPEN},
    "camera": {"on": OPEN, "put": OPERATE},
    "updates": {"on": OPEN, "put": OPERATE},
    # Everybody may ask what there is to show: nothing, for who may not look. See tests/app/updates/test_by_hand.py.
    "update_now": {"state": OPEN, "begin": OPERATE, "stop": OPERATE},
    "cycles": dict.fromkeys(("offered", "open", "resume", "begin", "keep", "done"), OWN),
    "observing": {
        **dict.fromkeys(("checklists", "open", "keep", "record", "outcome"), OBSERVE),
        "countersign": OBSERVE | {"ana": ""},
        "mine": OWN,
    },
    "to_watch": {
        "every": OBSERVE | {"command line": "not_allowed"},
        "choices": OBSERVE | {"command line": "not_allowed"},
        "choose": OBSERVE | {"command line": "not_allowed"},
        "spread": OBSERVE | {"command line": "not_allowed"},
        "hand_on": OPEN,  # what the site decided: it tells nothing about anybody
    },
    "watching": {**dict.fromkeys(("topics", "every", "people", "begin"), OBSERVE), "who_can": OWN},
    # Of the supervisors only who watched: see tests/app/observing/test_photos.py.
    "photos": dict.fromkeys(("kept", "add", "photo", "drop"), OBSERVE | {"ana": "", "command line": "not_allowed"}),
    "certifying": dict.fromkeys(("reached", "found", "certificate"), SEE | {"ana": ""}),
    "search": dict.fromkeys(("find", "open", "media"), OWN) | dict.fromkeys(("look", "close", "sources"), OPEN),
    "house": {
        **dict.fromkeys(("things", "thing", "read", "source", "may_keep"), OPEN),
        **dict.fromkeys(("add", "remove", "attach"), LIST),
    },
    # Which drafts and sites: see tests/app/curating/test_curating_rights.py.
    "curating": {
        **dict.fromkeys(("drafts", "rules", "begin", "open", "drop", "find", "collect", "put_back"), LIST),
        **dict.fromkeys(("never_ask", "topic", "choose", "look_twice", "own", "attach"), LIST),
        "here": OPEN,
    },
    "curated": {
        **dict.fromkeys(("seen", "as_learner", "file", "made", "rules"), LIST),
        **dict.fromkeys(("publish", "put_in_force", "look_at", "take_in"), OPERATE),
    },
    "signed": {**dict.fromkeys(("before", "publish", "set_up", "repository"), OPERATE), "here": OPEN},
    "missed": {
        **dict.fromkeys(("listed", "done"), LIST),
        "counted": OPEN,
        "note": OWN,
        "count": OPERATE,
    },
    "answers": dict.fromkeys(("steps", "file"), LIST),
    "things": {
        **dict.fromkeys(("view", "to_read", "things", "find", "topics", "used", "rate", "decline", "by_code"), OWN),
        **dict.fromkeys(("read_house", "at_door", "own_things"), OPEN),
        **dict.fromkeys(("add_own", "remove_own", "code"), LIST),
    },
    # What colleagues share, `theirs` and `take` find for oneself only: see tests/app/playlists.
    "playlists": dict.fromkeys(
        (
            *("lists", "open", "theirs", "choices", "make", "rename", "add", "remove", "move", "share", "drop"),
            *("take", "opened", "export", "take_in"),
        ),
        OWN,
    ),
    "goals": dict.fromkeys(
        (
            *("home", "goal", "in_words", "own_words", "sure", "choose", "add", "drop", "move", "rest", "leave_out"),
            *("weekly", "write", "intend", "take_away", "keep", "kept", "survey", "teach", "finish"),
        ),
        OWN,
    ),
    "planning": {
        "plan": SEE,
        "programmes": SEE,
        "make_plan": OWN,
        "choose_goals": OWN,
        "add_goals": OWN,
        "change_plan": OWN,
        "start_own": OWN,
        "carried_for": OPERATE,
        "start_for": OPERATE,
        "decline": OWN,
        "in_order": OPEN,  # about a pack, not about a person
        "in_pack": OPEN,
        "launch": OPERATE,
    },
    "accounts": {
        **dict.fromkeys(("cards", "card", "check", "has_pin", "way_in", "preferences", "badge_owner", "proves"), OPEN),
        **dict.fromkeys(("leads", "vouching"), OPEN),  # of what was signed many ask it; like `card`, it is about a role
        **dict.fromkeys(("add", "sign_in", "sign_out"), OPEN),  # a learner may enrol; see below for other roles
        **dict.fromkeys(("set_pin", "change_secret", "set_preferences", "speak_for_now", "private_key"), OWN),
        **dict.fromkeys(("new_recovery_code", "keep_recovery_code", "recover_key"), OWN),
        **dict.fromkeys(("start_key_again", "notes_shut", "my_access"), OWN),
        **dict.fromkeys(("reset_pin", "loses_on_reset"), RESET),
        **dict.fromkeys(("issue_badge", "revoke_badges", "begin_with"), OPERATE),
    },
    "oversight": {"break_glass": GLASS, "entries": OPERATE},
    "people": {
        **dict.fromkeys(("find", "card", "role_here", "standing", "site", "add"), OPEN),
        **dict.fromkeys(("check_new", "rename", "move", "set_role", "leave", "may_leave", "come_back"), OPERATE),
        **dict.fromkeys(("merge", "set_site", "change", "refuse_change", "at_site"), OPERATE),
    },
    # How many notes there are is said to whoever may reset the PIN, before they do.
    "sealed": {
        "count": OPEN,
        **dict.fromkeys(("write", "read", "open", "erase", "prepared", "close_draft", "open_draft"), OWN),
    },
    "team": {"here": OPEN, **dict.fromkeys(("rights", "find", "person", "sites"), LIST), "joining": OPERATE},
    "overview": {"matrix": OBSERVE, "gaps": LIST, "how_far": OBSERVE},
    "duties": {
        "here": OPEN,
        **dict.fromkeys(("choices", "of_site", "one", "history", "put", "end", "spread"), OBSERVE),
        **dict.fromkeys(("excuse", "ask_again", "remind"), OBSERVE),
    },
    "jobs": {
        **dict.fromkeys(("of_site", "one", "put", "for_some", "give"), OBSERVE),
        "listed": OPERATE,
        **dict.fromkeys(("mine", "say"), OWN),
    },
    "my_duties": dict.fromkeys(("came", "mine", "first", "one"), OWN),
    "training_records": {"of_person": SEE, "people": OBSERVE},
    "enrolling": {"set_home_key": OPERATE, "home_key": OPEN, **dict.fromkeys(("offer", "make"), LIST)},
    "moving_in": {"take": OPERATE},
    "sticks": dict.fromkeys(("write", "take", "exchange", "missing"), OPERATE),
    "rosters": {"import_roster": OPERATE, "steps": OPERATE},
    "pack_source": {
        **dict.fromkeys(("setting", "state"), OPEN),  # the device page shows them
        **dict.fromkeys(("set_up", "move_to", "forget", "roll_back", "go_forward"), OPERATE),
    },
    "tending": dict.fromkeys(
        ("view", "choose", "look", "stop_looking", "on_stick", "install", "roll_back", "go_forward", "remove"), OPERATE
    ),
    "device": {
        **dict.fromkeys(("facts", "decided", "touch_keys", "keep_touch_keys"), OPEN),
        **dict.fromkeys(("device", "sync_now", "stop_sending", "back_up", "copying", "stop_copying"), OPERATE),
    },
    "checkup": dict.fromkeys(("begin", "standing", "stop", "found", "chores", "report", "save"), OPERATE),
    # Whoever sits at a device that nobody looks after may begin to: see tests/app/test_caretakers.py.
    "caretakers": dict.fromkeys(("here", "cards", "first"), OPEN),
    "kiosk": {
        **dict.fromkeys(("setting", "shown", "starts"), OPEN),
        **dict.fromkeys(("set_waiting", "set_start", "leave"), OPERATE),
    },
    "settings": {
        # What files say is done by the program, whoever sits there.
        **dict.fromkeys(("listed", "layers", "flaws", "settle"), OPEN),
        **dict.fromkeys(("set", "put", "unset", "tell"), OPERATE),
    },
    "emergency": {**dict.fromkeys(("number", "offered", "read", "media"), OPEN), "set_number": OPERATE},
    "livery": {**dict.fromkeys(("livery", "before"), OPEN), **dict.fromkeys(("keep", "undo"), OPERATE)},
    "privacy": {
        # The run is what was set, done by the clock.
        **dict.fromkeys(("switches", "retention", "last_retention_ms", "run_retention"), OPEN),
        **dict.fromkeys(("my_data", "copy"), SEE),
        "entries": OWN,
        **dict.fromkeys(("who_looked", "erase"), OWN_OR_OPERATE),
        **dict.fromkeys(("plan_erasure", "planned_erasure", "keep_person"), OWN_OR_OPERATE),
        **dict.fromkeys(("set_switch", "set_retention"), OPERATE),
    },
}
LETTER = Letter(
    id="letter",
    made_ms=0,
    expires_ms=2**50,
    organisation="",
    site="",
    person="new",
    name="New",
    language="en",
    colour="0",
    pack=PACK,
    person_site="",
    preferences="{}",
)
CASES = [(part, method) for part, rules in RULES.items() for method in rules]


def arguments(program: Program) -> dict[str, object]:
    """Something sensible for every parameter that a method cannot do without."""
    index = program.shelf.index(PACK)
    return {
        "learner": "ana",
        "purpose": Purpose.SHIFT_QUIZ,
        "module": next(iter(index.modules)),
        "modules": tuple(index.modules)[:1],
        "ratings": {},
        "wants": (),
        "draft": None,
        "answer": NotYet(),
        "confidence": None,
        "seconds": 1.0,
        "choice": 0,
        "lesson": next(iter(index.lessons)),
        "path": "no-such-picture",
        "cycle": "calm-at-the-counter",
        "mentor": "ben",
        "reader": "ana",
        "share": "no-such-share",
        "credential": "no-such-credential",
        "content": Content(sort=PieceSort.TEXT, name="", data=b"a"),
        "piece": "ana's piece",
        "assessor": "sue",
        "submission": "ana's submission",
        "finding": Finding(),
        "keep": True,
        "ask": "no-such-asking",
        "accepted": True,
        "who": "",
        "words": "",
        "link": Link(kind="person", thing="ben"),
        "wishes": Wishes(),
        "rest": Rest.WEEK,
        "goal": "no-such-goal",
        "measure": Measure.QUIZZES,
        "target": 60,
        "until_day": 30_000,
        "to": GoalKey(pack=PACK, module="no-such-module"),
        "later": True,
        "rests": True,
        "out": True,
        "shifts": 3,
        "about": "words",
        "texts": ("a",),
        "cue": "a",
        "survey": "how-was-the-week",
        "entry": Entry(id="no-such-entry", kind=EntryKind.BOOK, title="A book"),
        "entries": (),
        "vouched": (),
        "named": False,
        "payload": b"1",
        "typ": "JWT",
        "token": "",
        "answers": {},
        "checklist": "one-box-well-lifted",
        "ticks": Ticks(),
        "left": Left(stack=(Spot(kind="today"),)),
        "signed_off": True,
        "observation": "no-such-observation",
        "photo": "no-such-photo",
        "leader": "sue",
        "nobody_in_it": True,
        "looked_again": True,
        "position_ms": 1,
        "finished": True,
        "done": True,
        "item": "no-such-item",
        "field": ("title",),
        "value": "T",
        "data": b"",
        "ending": "png",
        "alt": "",
        "level": "easy",
        "goals": (),
        "programme": "p",
        "title": "P",
        "pack": PACK,
        "competencies": (next(c.id for c in index.competencies.values() if not c.requires),),
        "per_week": 1,
        "start_day": 20_000,
        "id": "new",
        "name": "Somebody New",
        "role": "learner",
        "pin": "2580",
        "secret": "",
        "old": "",
        "new": "2580",
        "preferences": Preferences(),
        "right": Right.SEE_PERSON,
        "reason": WHY,
        "code": "no such code",
        "text": "a",
        "language": "en",
        "version": "1.0.0",
        "site": "",
        "action": "person_renamed",
        "changes": {"name": "Ana B"},
        "most": 16,
        "duplicate": "ana",
        "into": "cleo",
        "what": "answers",
        "on": True,
        "setting": Retention(),
        "waiting": KioskSetting(),
        "livery": Livery(name="Harbour Care"),
        "roster": Roster(rows=(), unknown=()),
        "dry_run": False,
        "shown": True,
        "source": SourceSetting(name="", place="/nowhere", root="{}"),
        "reading_key": "",
        "place": "/elsewhere",
        "key": "homes",
        "kind": "note",
        "note": "ana's note",
        "box": "",
        "letter": LETTER,
        "file": Path("no-such-folder/no-such-file"),
        "folder": Path("no-such-folder"),
        "files": [],
        "taken": Taken(),
        "packs": None,
        "attempt": "no-such-attempt",
        "problem": Problem.WRONG,
        "comes": True,
        "number": "112",
    }


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A device with a person of each kind, none of whom has a PIN, so that signing in costs nothing here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STEPWELL_KEY_PLACE", "file")
        home = Home(tmp_path_factory.mktemp("rights") / "home").make()
        install_starter_packs(PackLibrary(home.packs), [PACK])
        program = assemble(home)
        for who, role in (
            ("olga", "operator"),
            ("sue", "supervisor"),
            *((n, "learner") for n in ("ana", "ben", "cleo")),
        ):
            program.accounts.add(id=who, name=who.title(), role=role, pack=PACK)
        program.accounts.add(id="far", name="Far", role="supervisor", pack=PACK)
        program.database.execute("UPDATE learner SET site = 'south' WHERE id = 'far'")
        program.database.execute("INSERT INTO sealed VALUES ('ana''s note', 'ana', 'note', 0, x'00')")
        program.database.execute(
            "INSERT INTO submission VALUES ('ana', 'ana''s submission', ?, 'c', 'sue', 1, 0, 'waiting', 0, '')", [PACK]
        )
        program.database.execute(
            "INSERT INTO piece (id, learner, of, place, sort, at_ms, box, key_mine)"
            " VALUES ('ana''s piece', 'ana', 'ana''s submission', 1, 'picture', 0, x'00', x'00')"
        )
        program.close()
    return home.path


def come_in(program: Program, who: str) -> None:
    """Sign somebody in as if they had proved it: a PIN that is hashed for real would cost each case half a second.

    Without one everybody is a learner (`test_sign_in`).
    """
    assert program.accounts.sign_in(who, "").ok
    role, actor = program.people.role_here(who), program.gate.actor
    assert actor is not None
    assert actor.role is Role.LEARNER
    program.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role, site=actor.site))


@pytest.fixture
def opened(folder: Path, tmp_path: Path) -> Iterator[Callable[[str], Program]]:
    """Open a copy of the folder with somebody signed in."""
    programs: list[Program] = []

    def open_as(who: str) -> Program:
        programs.append(opened_copy(folder, tmp_path / f"{len(programs)}", who))
        return programs[-1]

    yield open_as
    for program in programs:
        program.close()


@pytest.fixture(scope="module")
def sitting(folder: Path, tmp_path_factory) -> Iterator[Callable[[str, str, str], str]]:
    """Let somebody try a call, each on a copy of their own; after one that wrote something it is a new one.

    A call that the gate refuses changes nothing: `test_a_refused_call_changes_nothing` looks at that.
    """
    programs: dict[str, Program] = {}

    def outcome(who: str, part: str, method: str) -> str:
        if who not in programs:
            programs[who] = opened_copy(folder, tmp_path_factory.mktemp("rights"), who)
        program = programs[who]
        before = program.database.conn.total_changes, program.gate.actor
        found = tried(program, part, method)
        if not found and before != (program.database.conn.total_changes, program.gate.actor):
            programs.pop(who).close()
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STEPWELL_KEY_PLACE", "file")
        yield outcome
    for program in programs.values():
        program.close()


def opened_copy(folder: Path, place: Path, who: str) -> Program:
    """A copy of the folder, opened by somebody who has signed in. The pack is the same file: nobody writes to it."""
    home = Home(shutil.copytree(folder, place / "home", ignore=shutil.ignore_patterns("packs")))
    home.packs.mkdir()
    for pack in (folder / "packs").iterdir():
        (home.packs / pack.name).hardlink_to(pack)
    program = assemble(home, synchronous="OFF", actor=COMMAND_LINE if who == "command line" else None)
    if who not in {"nobody", "command line"}:
        come_in(program, who)
    return program


def refused(call: Callable[..., object], *args: object, **named: object) -> str:
    """The code with which the gate refuses a call, "" where it lets on, whatever comes of it then."""
    try:
        call(*args, **named)
    except PackRejected:
        return ""
    except Refusal as refusal:
        return refusal.code if refusal.code in DENIED else ""
    return ""


FURTHER: dict[str, dict[str, object]] = {
    "saved_files": {"path": Path("no-such-file")},
    "accounts": {"hashed": "no hash"},
    "privacy": {"topic": Topic.LEARNING},
    "settings": {"key": "kiosk.idle_s", "text": "[kiosk]", "value": 60},
}


def tried(program: Program, part: str, method: str) -> str:  # noqa: C901 - one for each part
    call = getattr(getattr(program, part), method)
    needed = [name for name, p in inspect.signature(call).parameters.items() if p.default is inspect.Parameter.empty]
    known = arguments(program) | ({"key": bytes(32)} if part == "sealed" else {})
    if part == "encouraging":
        known |= {"kind": NudgeKind.SHIFT_QUIZ}
    if part == "follow_ups":
        known |= {"agreed": Agreement(sort=FollowUpSort.TALK), "stage": FollowUpStage.CLOSED, "follow_up": "none"}
    if part in {"duties", "my_duties", "jobs"}:
        known |= {"jobs": (), "text": ""}
        known |= {"order": Order(module="none"), "duty": "none", "reason": "Ill.", "statuses": (Status.NOT_YET,)}
        known |= {"job": "none", "people": (known["learner"],)}
    if part in {"talks", "early_help"}:
        known |= {"words": "We spoke.", "talk": "none", "decision": Weighed.NO_NEED, "days": 2}
    if part in {"reports", "figures", "needs"}:
        known |= {"reading": ReportReading.WORKING if part == "reports" else FiguresRead(), "sheet": Sheet()}
        known |= {"content": b"week,falls\n", "id": "none", "review_day": 0, "outcome": "Done.", "first": 0}
    if part in {"sessions", "grouping"}:
        known |= {"kind": SessionKind.SESSION, "minutes": 20, "codes": ("SW",), "group": 0}
    if part in {"tips", "moderating", "topics"}:
        known |= {"tip": "none", "sort": TipSort.TIP, "words": "Dry well.", "agreed": True, "reason": "wrong"}
        known |= {"from_day": 0, "until_day": 0}
    if part in {"curating", "curated", "signed", "missed", "answers", "house"}:
        known |= {"thing": Thing(PACK, Kind.LESSON, "none"), "decision": Decision.FIRST, "house": "none", "on": False}
        known |= {"content": b"", "digest": "", "words": "wound vac", "packs": (), "modules": ()}
        known |= {"id": "none", "text": "soap", "language": "en", "competency": "none", "pack": PACK, "item": "none"}
        known |= {"module": "none", "passphrase": "four words and more", "repository": None}
        known |= {"made": RulesFile(text="", digest="", rules=0)}
    if part == "alongside":
        known |= {"goal": GoalKey(pack=PACK, module="no-such-module"), "kind": NoteKind.IDEA}
    if part in {"house", "things"}:
        known |= {"ref": Ref(pack="", kind=ThingKind.HOUSE, thing="none"), "code": "SL", "id": "none", "title": "A"}
        known |= {"way": "list", "useful": 1, "fits": 1, "text": "soap", "language": "en"}
    if part == "playlists":
        known |= {"ref": Ref(pack=PACK, kind=ThingKind.LESSON, thing=str(known["lesson"]))}
        known |= {"playlist": "ana's list", "maker": "ben", "by": 1, "shared": True}
    known |= FURTHER.get(part, {})
    if part == "checkup":
        known |= {"report": (), "folder": program.home.path}
    return refused(call, **{name: known[name] for name in needed})


def public(part: object) -> set[str]:
    return {name for name, _ in inspect.getmembers(type(part), callable) if not name.startswith("_")}


def test_every_public_method_of_what_has_a_gate_has_a_rule(opened) -> None:
    program = opened("nobody")
    names = {field.name for field in dataclasses.fields(program)}
    every = [pair for part in Program.__mro__ for pair in vars(part).items()]
    names |= {name for name, value in every if isinstance(value, property | cached_property)}
    parts = {name: getattr(program, name) for name in names}
    gated = {name: part for name, part in parts.items() if isinstance(getattr(part, "_gate", None), Gate)}
    assert all(part._gate is program.gate for part in gated.values())
    assert {name: public(part) for name, part in gated.items()} == {name: set(rules) for name, rules in RULES.items()}


@pytest.mark.parametrize(("part", "method"), CASES)
def test_everybody_tries_every_call(sitting, part: str, method: str) -> None:
    assert {who: sitting(who, part, method) for who in WHO} == RULES[part][method]


def everything(program: Program) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    tables = [name for (name,) in program.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: program.database.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}


def test_a_refused_call_changes_nothing(opened) -> None:
    """What stands in the tables before all the calls that Ben may not make stands there after them."""
    program = opened("ben")
    before = everything(program)
    assert sum(map(len, before.values())) > 10
    for part, method in CASES:
        if RULES[part][method]["ben"]:
            assert tried(program, part, method)
    assert everything(program) == before


# --- roles at enrolment


@pytest.mark.parametrize("role", ["supervisor", "operator"])
def test_only_an_operator_adds_people_above_learners(opened, role: str) -> None:
    outcomes = {who: refused(opened(who).accounts.add, name="New", role=role) for who in WHO}
    assert outcomes == OPERATE


@pytest.mark.parametrize("role", ["supervisor", "operator"])
def test_before_there_is_an_operator_anybody_can_be_added(tmp_path: Path, role: str) -> None:
    program = assemble(Home(tmp_path / "home"), actor=None)
    try:
        first = program.accounts.add(name="First", role=role)
        second = refused(program.accounts.add, name="Second", role="operator")
        assert second == ("" if role == "supervisor" else "not_signed_in")
        entry = program.audit.entries(first.id)[0]
        assert (entry.action, entry.actor, entry.detail) == ("person_added", first.id, {"role": role})
    finally:
        program.close()


# --- acting


def test_who_signs_in_acts_until_they_sign_out(opened) -> None:
    program = opened("ana")
    assert program.gate.actor == Actor(kind=ActorKind.PERSON, id="ana", role=Role.LEARNER, site="")
    assert program.learning.today("ana").learner.id == "ana"
    program.accounts.sign_out()
    assert program.gate.actor is None
    assert refused(program.learning.today, "ana") == "not_signed_in"


def test_a_wrong_pin_lets_nobody_act(opened) -> None:
    program = opened("command line")
    program.accounts.add(id="pia", name="Pia", pin="7391")
    program.gate.enter(Actor(kind=ActorKind.PERSON, id="ben"))
    program.accounts.sign_out()
    assert not program.accounts.sign_in("pia", "7392").ok
    assert program.gate.actor is None


def test_the_next_person_does_not_act_as_the_one_before(opened) -> None:
    program = opened("olga")
    assert program.accounts.sign_in("ben", "").ok
    assert refused(program.learning.today, "olga") == "not_yours"
    assert refused(program.oversight.entries) == "not_allowed"


def test_the_command_line_and_the_program_cannot_leave() -> None:
    for actor in (COMMAND_LINE, PROGRAM):
        gate = Gate(actor)
        gate.leave()
        assert gate.actor is actor


# --- sites


def test_a_role_reaches_the_people_of_its_own_site_only(opened) -> None:
    program = opened("sue")
    assert refused(program.planning.plan, "ana") == ""
    assert refused(program.planning.plan, "far") == "not_allowed"
    assert [entry.learner for entry in program.audit.entries(action=LOOKED)] == ["ana"]


def test_a_role_elsewhere_is_none_here_unless_a_membership_says_so(opened) -> None:
    program = opened("far")
    assert program.gate.actor == Actor(kind=ActorKind.PERSON, id="far", role=Role.LEARNER, site="")
    program.database.execute("INSERT INTO membership (learner, site, role) VALUES ('far', '', 'supervisor')")
    come_in(program, "far")
    assert refused(program.planning.plan, "ana") == ""


def test_a_programme_is_launched_for_those_whom_the_right_reaches(opened) -> None:
    program = opened("olga")
    facts = arguments(program)
    launch = {name: facts[name] for name in ("title", "pack", "competencies", "per_week", "start_day")}
    assert set(program.planning.launch("p", **launch)) == {"ana", "ben", "cleo", "olga", "sue"}
    assert refused(program.planning.launch, "q", learners=("far",), **launch) == "not_allowed"
    noted = {entry.learner for entry in program.audit.entries(action="programme_joined")}
    assert noted == {"ana", "ben", "cleo", "sue"}, "one's own is no privilege"


# --- who looked


def test_a_look_is_written_down_and_ones_own_is_not(opened) -> None:
    program = opened("sue")
    program.planning.plan("ana")
    program.planning.plan("sue")
    program.accounts.sign_in("ana", "")
    program.planning.plan("ana")
    looks = program.audit.entries(action=LOOKED)
    assert [(look.actor, look.learner, look.detail) for look in looks] == [("sue", "ana", {"page": "plan"})]


def test_what_the_command_line_does_for_a_person_is_written_down(opened) -> None:
    program = opened("command line")
    program.planning.make_plan("ana", ())
    made, *_ = program.audit.entries("ana")
    assert (made.action, made.kind, made.actor) == ("plan_made", ActorKind.COMMAND_LINE, "")


def test_nothing_is_written_down_where_nothing_was_done(opened) -> None:
    program = opened("command line")
    before = program.audit.entries("ana")
    with pytest.raises(Refusal) as error:
        program.planning.make_plan("ana", ("no-such-module",))
    assert error.value.code == "no_such_module"
    assert program.audit.entries("ana") == before


# --- breaking the glass


def test_the_glass_opens_one_right_over_one_person_until_one_leaves(opened) -> None:
    program = opened("olga")
    program.oversight.break_glass(Right.SEE_PERSON, "ana", f"  {WHY}\n")
    assert refused(program.planning.plan, "ana") == ""
    assert refused(program.planning.plan, "ben") == "not_allowed"
    broken = program.audit.entries("ana", action=BREAK_GLASS)[0]
    assert (broken.actor, broken.reason, broken.detail) == ("olga", WHY, {"right": "see_person"})
    assert program.audit.entries("ana", action=LOOKED)[0].actor == "olga"
    program.accounts.sign_in("ana", "")
    looks = [(look.name, look.page, look.reason) for look in program.privacy.who_looked("ana")]
    assert looks == [("Olga", "plan", ""), ("Olga", BREAK_GLASS, WHY)]
    come_in(program, "olga")
    assert refused(program.planning.plan, "ana") == "not_allowed"


def test_the_glass_reaches_another_site(opened) -> None:
    program = opened("sue")
    program.oversight.break_glass(Right.SEE_PERSON, "far", WHY)
    assert refused(program.planning.plan, "far") == ""


@pytest.mark.parametrize("reason", ["", "urgent", " " * 40, "a" * (LEAST_REASON - 1)])
def test_the_glass_needs_a_reason(opened, reason: str) -> None:
    program = opened("olga")
    with pytest.raises(Refusal) as error:
        program.oversight.break_glass(Right.SEE_PERSON, "ana", reason)
    assert (error.value.code, error.value.params) == ("reason_missing", {"least": LEAST_REASON})
    assert refused(program.planning.plan, "ana") == "not_allowed"
    assert program.audit.entries("ana", action=BREAK_GLASS) == ()


@pytest.mark.parametrize("right", sorted(set(Right) - BREAKABLE))
def test_no_emergency_needs_this(opened, right: Right) -> None:
    program = opened("sue")
    assert refused(program.oversight.break_glass, right, "ana", WHY) == "not_allowed"
    assert program.audit.entries("ana", action=BREAK_GLASS) == ()


def test_what_cannot_be_written_down_opens_nothing(opened, monkeypatch) -> None:
    program = opened("olga")

    def full(*_args: object, **_named: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(program.audit, "note", full)
    with pytest.raises(OSError, match="no room"):
        program.oversight.break_glass(Right.SEE_PERSON, "ana", WHY)
    assert not program.gate.may(Right.SEE_PERSON, "ana")


def test_nobody_gains_rights_through_anothers_pin(opened) -> None:
    program = opened("sue")
    assert program.gate.may(Right.RESET_PIN, "ana")
    assert not program.gate.may(Right.RESET_PIN, "olga")
    program.oversight.break_glass(Right.RESET_PIN, "olga", WHY)
    assert not program.gate.may(Right.RESET_PIN, "olga")


# --- the audit


def test_the_audit_is_changed_by_nobody(opened) -> None:
    program = opened("command line")
    program.audit.note(COMMAND_LINE, "one")
    program.audit.note(COMMAND_LINE, "two")
    before = program.audit.entries()
    newest = before[0].number
    for statement in ("UPDATE audit SET actor = 'x'", f"DELETE FROM audit WHERE number = {newest}"):
        with pytest.raises(Exception, match="the audit is"):
            program.database.execute(statement)
    assert program.audit.entries() == before


def test_reading_the_audit_is_written_down(opened) -> None:
    program = opened("olga")
    program.oversight.entries("ana")
    read = program.audit.entries(action="audit_read")
    assert [(entry.actor, entry.learner) for entry in read] == [("olga", "ana")]


def test_every_role_has_the_rights_of_oneself_and_no_role_has_all() -> None:
    for rights in RIGHTS.values():
        assert {Right.LEARN, Right.OWN_DATA} <= rights < set(Right)
