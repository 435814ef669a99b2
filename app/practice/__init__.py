# SPDX-License-Identifier: Apache-2.0
"""Practice that is no test: branching stories and worked examples. It leads nowhere near what is believed of a learner.

Facts are in `facts`, what is known of them in `state`, how one becomes the other in `fold`; `fading` decides how much
of an example is left to the person, `screens` makes the views, and `practice` is what the window talks to.
"""
