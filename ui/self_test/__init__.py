# SPDX-License-Identifier: Apache-2.0
"""`stepwell --self-test`: whether a program that was installed is whole, in seconds, without a network.

`trying` asks each check; `record` does the main job in a folder that is thrown away; `parts` loads what is loaded late.
"""
