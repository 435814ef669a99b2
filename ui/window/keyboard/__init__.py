# SPDX-License-Identifier: Apache-2.0
"""A keyboard on the screen: our own, for fingers, in every language that the window speaks."""
