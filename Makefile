# SPDX-License-Identifier: Apache-2.0
# `make run` opens the program, `make test` tests it; `make help` lists the rest. Needs POSIX sh, make, git and Python 3.11+.

.POSIX:
.SUFFIXES:
SHELL = /bin/sh

PYTHON = python3
# One more than two cores: some tests wait for the disk, a server or a process.
JOBS = 3
DEMO_HOME = .demo-home
LRS_PORT = 8100
PICTURES = today question-single feedback-single-not-yet lesson progress
AUTHOR_PICTURES = author-goal-filled author-question-filled author-lesson-filled author-look-question author-findings \
	author-published

TEAM_PICTURES = my-team where-all-stand how-far what-is-missing what-is-asked who-does-what duty-set-whole watch-for roll-call \
	session-groups huddle-question coach-one may-like-why tip-judge curate-thing insight-learned need

BIN = .venv/bin
VENV = .venv/.installed
VENV_LRS = .venv-lrs/.installed
VENV_BUILD = .venv-build/.installed
CODE = app content_packs sync ui tests benchmarks tools
OFFSCREEN = QT_QPA_PLATFORM=offscreen
# The tests start the program some hundred times: whatever the environment says, it is compiled once.
# No test multiplies matrices that are worth a second thread, and each process would have one that looks for work.
TESTED = $(OFFSCREEN) OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=

.PHONY: run test check format translations bench lrs soak tour looks authoring-pictures team-pictures \
	installer test-installer constraints audit clean help

help:
	@echo "make run           open the program in a demo home ($(DEMO_HOME)) with the packs that ship and four sample people"
	@echo "make test          all tests, a local LRS among them"
	@echo "make check         lint, format, types, import contracts, translations, links of the docs"
	@echo "make format        let ruff put the code in order"
	@echo "make translations  bring the translations up to date with the texts in the code"
	@echo "make bench         side-by-side measurements"
	@echo "make lrs           start a local Ralph LRS on loopback, to try the sync with"
	@echo "make soak          the long forms of the tests"
	@echo "make tour          take a picture of every screen (build/tour) and renew those of the docs"
	@echo "make looks         every screen in four languages and every look, to look through (build/looks)"
	@echo "make authoring-pictures  renew the pictures of the two guides for authors"
	@echo "make team-pictures  renew the pictures of the guide for supervisors"
	@echo "make installer     build the Debian package and the tarball of the last commit (dist/); docs/installers.md"
	@echo "make test-installer  try the Debian package of dist/ in a clean root (as root, with mmdebstrap)"
	@echo "make constraints   choose the newest versions of all packages anew (needs uv)"
	@echo "make audit         ask for known weaknesses of all pinned packages (needs pip-audit and a network)"
	@echo "make clean         remove what the other commands made"
	@echo "another Python:    make run PYTHON=python3.12"

run: $(VENV)
	@$(BIN)/python tools/demo.py $(DEMO_HOME)

test: $(VENV) $(VENV_LRS)
	@$(TESTED) $(BIN)/python -m compileall -q -j $(JOBS) app benchmarks content_packs sync ui
	@$(TESTED) HYPOTHESIS_PROFILE=$${HYPOTHESIS_PROFILE:-dev} $(BIN)/python -m pytest -q -n $(JOBS) --dist worksteal -m "not soak"

check: $(VENV)
	@$(BIN)/ruff check $(CODE)
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/mypy --strict
	@$(BIN)/mypy --strict tools
	@$(BIN)/lint-imports
	@$(BIN)/python tools/check_translations.py
	@$(BIN)/python tools/check_links.py
	@$(BIN)/python tools/pinned.py

format: $(VENV)
	@$(BIN)/ruff check --fix --quiet $(CODE) || true
	@$(BIN)/ruff format $(CODE)

translations: $(VENV)
	@$(BIN)/python tools/check_translations.py --update

bench: $(VENV) $(VENV_LRS)
	@$(OFFSCREEN) $(BIN)/python -m benchmarks

lrs: $(VENV) $(VENV_LRS)
	@$(BIN)/python tests/ralph.py $(LRS_PORT)

soak: $(VENV) $(VENV_LRS)
	@$(TESTED) HYPOTHESIS_PROFILE=soak STEPWELL_SOAK=1 $(BIN)/python -m pytest -q -n $(JOBS) --dist worksteal

tour: $(VENV)
	@rm -rf build/tour
	@$(OFFSCREEN) $(BIN)/stepwell tour --out build/tour --gallery
	@mkdir -p docs/pictures
	@for name in $(PICTURES); do cp "build/tour/$$name.png" docs/pictures/ || exit 1; done

looks: $(VENV)
	@for language in en es pl ar; do \
		$(OFFSCREEN) $(BIN)/stepwell tour --every-look --sheets --lang $$language --out build/looks >/dev/null || exit 1; \
	done

authoring-pictures: $(VENV)
	@$(OFFSCREEN) $(BIN)/python tools/authoring_pictures.py
	@set --; for name in $(AUTHOR_PICTURES); do set -- "$$@" --only $$name; done; \
		$(OFFSCREEN) $(BIN)/stepwell tour --out build/authoring --size 1024x700 "$$@" >/dev/null
	@for name in $(AUTHOR_PICTURES); do cp "build/authoring/$$name.png" docs/pictures/ || exit 1; done

team-pictures: $(VENV)
	@set --; for name in $(TEAM_PICTURES); do set -- "$$@" --only $$name; done; \
		$(OFFSCREEN) $(BIN)/stepwell tour --out build/team --size 1024x700 "$$@" >/dev/null
	@for name in $(TEAM_PICTURES); do cp "build/team/$$name.png" docs/pictures/ || exit 1; done

installer: $(VENV_BUILD)
	@.venv-build/bin/python -m tools.installer --out dist

test-installer: $(VENV)
	@STEPWELL_PACKAGING=1 PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -q -rs -m packaging tests/packaging

constraints:
	@command -v uv >/dev/null 2>&1 || { echo "stepwell: This needs uv; install it with: pipx install uv" >&2; exit 1; }
	uv pip compile --upgrade --universal --generate-hashes --python-version 3.11 --no-header --no-emit-index-url --no-annotate \
		--extra dev --output-file constraints.txt --quiet pyproject.toml
	uv pip compile --upgrade --universal --generate-hashes --python-version 3.11 --no-header --no-emit-index-url --no-annotate \
		--extra build --constraint constraints.txt --output-file constraints-build.txt --quiet pyproject.toml
	$(PYTHON) tools/pinned.py --update

audit:
	@$(PYTHON) tools/audit.py

clean:
	rm -rf .venv .venv-lrs .venv-build $(DEMO_HOME) build dist *.egg-info
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV): constraints.txt pyproject.toml tools/make_venv.sh
	@PYTHON=$(PYTHON) tools/make_venv.sh .venv constraints.txt .

$(VENV_LRS): constraints-lrs.txt tools/make_venv.sh
	@PYTHON=$(PYTHON) tools/make_venv.sh .venv-lrs constraints-lrs.txt

$(VENV_BUILD): constraints-build.txt tools/make_venv.sh
	@PYTHON=$(PYTHON) tools/make_venv.sh .venv-build constraints-build.txt
