# SPDX-License-Identifier: Apache-2.0
"""Goals: what somebody wants to get better at, the way there in steps, what they plan for themselves, what is asked of
them, and what they said of themselves beside what was found.

`aims` is what the engine gets of a plan, `views` what is shown, `goals` what the window and the command line talk to.
"""
