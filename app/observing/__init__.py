# SPDX-License-Identifier: Apache-2.0
"""Practice at work, watched by a supervisor with a checklist. It leads nowhere near what is believed of a learner.

Facts are in `facts`, what is known of them in `state`, how one becomes the other in `fold`; `screens` makes the views,
and `observing` is what the window talks to. `needed` says which topics somebody has to have watched, `choosing` lets a
site choose them, `watching` says whom to watch now, and `photos` keeps pictures for the two who were there.
"""
