# SPDX-License-Identifier: Apache-2.0
"""What the program writes down of its own working: no word of a person, of an error or of a file ever stands there.

`lines` says what is taken of a message of the program; `keeping` writes it into files that stay small; `reading` reads.
"""
