# SPDX-License-Identifier: Apache-2.0
"""Which screens somebody had before them, and what stood there that nothing else keeps: for coming back to them."""
