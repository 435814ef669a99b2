# SPDX-License-Identifier: Apache-2.0
"""What a screen reader gets: reads the bus of the assistive technologies as Orca does, through libatspi.

A program of its own, run by a Python that has PyGObject (the system's; nothing here is a dependency of Stepwell), on
the session bus that its environment names. Each line on standard input asks for something, each line on standard
output is the answer, in JSON:

* `tree NAME`: every object of the program with this name that can be seen, in the order of the tree:
  `[{"role", "name", "description", "states", "depth", "actions"}]`
* `heard`: what was announced and where the focus went since the last time: `[{"what", "words", "role"}]`
* `do NAME`: press the button with this name through the bus, as a switch or a voice does: `true` or `false`
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MOST = 3000
"""Objects of one tree; more would be one that never ends."""
_LOOP = GLib.MainLoop()
_HEARD: list[dict[str, str]] = []
_PROGRAM = {"name": ""}


def program(name: str) -> Any:
    """Return what stands for the program on the bus, or None."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    applications = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
    return next((each for each in applications if each is not None and each.get_name() == name), None)


def walk(node: Any, depth: int, found: list[tuple[int, Any]]) -> None:
    """Gather a node and what is below it, as far as it can be seen."""
    node.clear_cache()
    if len(found) >= MOST or (depth and not node.get_state_set().contains(Atspi.StateType.SHOWING)):
        return
    found.append((depth, node))
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            walk(child, depth + 1, found)


def told(depth: int, node: Any) -> dict[str, Any]:
    """Return what a screen reader can say of a node."""
    actions = node.get_action_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": sorted(Atspi.StateType(state).value_nick for state in node.get_state_set().get_states()),
        "depth": depth,
        "actions": [actions.get_action_name(place) for place in range(actions.get_n_actions())] if actions else [],
    }


def tree(name: str) -> list[dict[str, Any]]:
    """Return the whole of a program."""
    found: list[tuple[int, Any]] = []
    root = program(name)
    if root is not None:
        walk(root, 0, found)
    return [told(depth, node) for depth, node in found]


def press(program_name: str, name: str) -> bool:
    """Press the first button with a name that can be seen."""
    found: list[tuple[int, Any]] = []
    walk(program(program_name), 0, found)
    for _depth, node in found:
        if node.get_name() == name and node.get_action_iface() is not None:
            return bool(node.get_action_iface().do_action(0))
    return False


def hear(event: Any) -> None:
    """Keep what was announced, and what got the focus."""
    source = event.source
    if event.type.startswith("object:announcement"):
        _HEARD.append({"what": "announced", "words": str(event.any_data), "role": source.get_role_name()})
    elif event.detail1:
        _HEARD.append({"what": "focus", "words": source.get_name(), "role": source.get_role_name()})


def answer(channel: Any, _condition: Any) -> bool:
    """Answer one line; stop at the end."""
    line = channel.readline()
    if not line:
        _LOOP.quit()
        return False
    word, _, rest = line.strip().partition(" ")
    said: Any = None
    match word:
        case "tree":
            _PROGRAM["name"] = rest
            said = tree(rest)
        case "heard":
            said = list(_HEARD)
            _HEARD.clear()
        case "do":
            said = press(_PROGRAM["name"], rest)
    print(json.dumps(said), flush=True)
    return True


def main() -> None:
    """Listen and answer until standard input ends."""
    listener = Atspi.EventListener.new(hear)
    for event in ("object:announcement", "object:state-changed:focused"):
        listener.register(event)
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, answer)
    print(json.dumps("ready"), flush=True)
    _LOOP.run()


if __name__ == "__main__":
    main()
