# SPDX-License-Identifier: Apache-2.0
"""Goals: what somebody wants to get better at, the way there, their own plans, and what is asked of them.

`aims` is what the engine gets of a plan, `views` what is shown, `goals` what the window and the command line talk to.
"""
