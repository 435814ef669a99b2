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
from datetime import UTC, datetime
from pathlib import Path

from app.record.files import file_mode, make_folder
from ui.cli.arguments import Failed, Run, UsageError
from ui.cli.output import printable
from ui.cli.session import home_of
from ui.cli.world import World
from ui.wording import sentence

_LOG_LIMIT = 1_000_000
"""Bytes; a log that has grown beyond it starts anew, the old one is kept as `.old`."""


def carry_out(run: Run, args: Namespace, world: World) -> int:
    """Run a command and return its exit status, whatever happens in it. Raises UsageError."""
    try:
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


def _explain(error: Exception, args: Namespace, world: World) -> int:
    said = str(error) if isinstance(error, Failed) else sentence(error)
    if said is None:
        log = _log_bug(error, home_of(args, world).logs)
        where = f"where it rose is in {log}" if log else "its log could not be written"
        said = f"The program made a mistake ({type(error).__name__}), not you; {where}, and STEPWELL_DEBUG=1 shows it."
    world.say(f"stepwell: {printable(said)}")
    if world.debugging:
        world.err.write("".join(traceback.format_exception(error)))
    return 1


def _log_bug(error: Exception, folder: Path) -> Path | None:
    """Append what happened to the log; return None when that is not possible, which must not hide the error."""
    log = folder / "stepwell.log"
    try:
        make_folder(folder, parents=True)
        if log.exists() and log.stat().st_size > _LOG_LIMIT:
            log.replace(log.with_suffix(".old"))
        if not log.exists():
            log.touch(mode=0o600)
            log.chmod(file_mode(folder))
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {_bones(error)}\n")
    except OSError:
        return None
    return log


def _bones(error: BaseException) -> str:
    """Return the chain of errors, each with the places it went through, without their words."""
    chain: list[str] = []
    current: BaseException | None = error
    while current is not None and len(chain) < 10:
        frames = traceback.extract_tb(current.__traceback__)
        places = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in frames)
        chain.append(f"{type(current).__module__}.{type(current).__qualname__} at {places or 'unknown'}")
        current = current.__cause__ or current.__context__
    return " <- ".join(chain)


def _forget_stdout(world: World) -> None:
    """Keep the interpreter from complaining at exit about a pipe that nobody reads."""
    if world.out is sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
