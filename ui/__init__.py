# SPDX-License-Identifier: Apache-2.0
"""What a person sees, touches and types: the window and the command line."""
