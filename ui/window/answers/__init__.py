# SPDX-License-Identifier: Apache-2.0
"""How each kind of question is answered: one widget for each kind, all with the same face."""
