# SPDX-License-Identifier: Apache-2.0
"""`make installer`: from a commit to a folder that runs anywhere, a tarball, a package and a bill."""
