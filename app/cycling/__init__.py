# SPDX-License-Identifier: Apache-2.0
"""Learning cycles: think, do, try it at work, think again. What is written is sealed, and read by nobody else.

Facts are in `facts`, what is known of them in `state`, how one becomes the other in `fold`; `cycling` is what the
window talks to.
"""
