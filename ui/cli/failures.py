# SPDX-License-Identifier: Apache-2.0
"""What happens when a command fails: the world's failures become one sentence, ours one sentence and a log file.

No traceback reaches a person unless STEPWELL_DEBUG=1 asks for it. The log holds the kinds of the errors and where in
the code they rose, never their words, because those may carry what somebody typed.
"""

from __future__ import annotations

import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from logging import Handler

from app.clock import SystemClock
from app.logbook.keeping import Keeping, Saying, listening
from ui.cli.arguments import Failed, Run, UsageError
from ui.cli.output import printable
from ui.cli.session import home_of
from ui.cli.world import World
from ui.crash import write_bug

_now_ms = SystemClock().now_ms


def carry_out(run: Run, args: Namespace, world: World) -> int:
    """Run a command and return its exit status, whatever happens in it. Raises UsageError."""
    try:
        with _logged(args, world):
            status = run(args, world)
        world.out.flush()
    except UsageError:
        raise
    except KeyboardInterrupt:
        world.say("stepwell: stopped. What was done before is kept, nothing is half done.")
        return 1
    except BrokenPipeError:  # `stepwell … | head`: the reader has seen enough
        _forget_stdout(world)
        return 1
    except Exception as error:  # noqa: BLE001 - the top handler: every error ends here, worded or logged
        return _explain(error, args, world)
    return status


@contextmanager
def _logged(args: Namespace, world: World) -> Iterator[None]:
    """Write down what is logged meanwhile, unless the command only looks: then not a byte of the folder may change."""
    handlers: list[Handler] = (
        [] if getattr(args, "looks_only", False) else [Keeping(home_of(args, world).logs, _now_ms)]
    )
    if world.debugging or getattr(args, "window", False):
        handlers.append(Saying(world.err.write, words=world.debugging))
    with listening(*handlers, debug=world.debugging):
        yield


def _explain(error: Exception, args: Namespace, world: World) -> int:
    from ui.wording import sentence

    said = str(error) if isinstance(error, Failed) else sentence(error)
    if said is None:
        log = write_bug(error, home_of(args, world).logs)
        where = f"where it rose is in {log}" if log else "its log could not be written"
        said = f"The program made a mistake ({type(error).__name__}), not you; {where}, and STEPWELL_DEBUG=1 shows it."
    world.say(f"stepwell: {printable(said)}")
    if world.debugging:
        world.err.write("".join(traceback.format_exception(error)))
    return 1


def _forget_stdout(world: World) -> None:
    """Keep the interpreter from complaining at exit about a pipe that nobody reads."""
    if world.out is sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
