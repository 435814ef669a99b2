#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes a virtual environment from a list of pinned, hashed packages, or says in one sentence why it cannot.
#   tools/make_venv.sh FOLDER CONSTRAINTS [PROJECT]
# PYTHON chooses the interpreter (default python3). With PROJECT (a folder) the project itself is installed editable.
# FOLDER/.installed, written last, marks an environment that is complete: `make` compares its age with the constraints.
set -eu

folder=$1
constraints=$2
project=${3:-}
python=${PYTHON:-python3}

fail() {
    echo "stepwell: $1" >&2
    exit 1
}

command -v "$python" >/dev/null 2>&1 ||
    fail "There is no $python here. Install it with: apt-get install python3 python3-venv (or name another: make PYTHON=python3.12)."
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "$("$python" --version 2>&1) is too old; Stepwell needs Python 3.11 or newer. Name one with: make PYTHON=python3.12"
"$python" -c 'import ensurepip, venv' 2>/dev/null ||
    fail "$python cannot make virtual environments. Install the missing part with: apt-get install python3-venv"

rm -f "$folder/.installed"
# An environment of another or a removed Python is made anew; a half-made one goes on where it stopped.
if ! "$folder/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    rm -rf "$folder"
    echo "Making $folder with $("$python" --version) …"
    "$python" -m venv "$folder" || fail "The virtual environment $folder could not be made (see above)."
fi

# -qq: errors only; the build back end would warn at length about an editable installation.
install() {
    "$folder/bin/python" -m pip install -qq --disable-pip-version-check --no-input --no-warn-script-location "$@" ||
        fail "The packages for $folder could not be installed (see above). A first installation needs a network or a filled pip cache."
}

echo "Installing what $constraints lists into $folder …"
PIP_ROOT_USER_ACTION=ignore install --require-hashes -r "$constraints"
[ -z "$project" ] || PIP_ROOT_USER_ACTION=ignore install --no-deps --no-build-isolation -e "$project"
touch "$folder/.installed"
