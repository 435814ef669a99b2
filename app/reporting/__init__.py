# SPDX-License-Identifier: Apache-2.0
"""Problems that people report with a question or a lesson, and the list of them for whoever can mend it.

Facts are in `facts`, what screens are given in `views`, and `reporting` is what the window and the command line talk
to. Nothing of it reaches what is believed of anybody.
"""
