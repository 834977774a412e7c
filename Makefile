# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
#
# The command list. Each target does first what it needs.

PYTHON := .venv/bin/python
STAMP := .venv/.set-up
# The floors that know no Qt: tested without it, every branch covered (storage talks to the disk, and is not held to that).
COVERED := core figure services presentation
LOWER := $(COVERED) storage
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: setup run test check torture gallery pictures settle sounds words icons bench dist
.DEFAULT_GOAL := run

setup: $(STAMP)

$(STAMP): requirements.lock requirements-dev.lock pyproject.toml packaging/system-packages.txt packaging/setup.sh
	@packaging/setup.sh $@

run: setup
	@packaging/run.sh

check: setup
	$(PYTHON) -m ruff format --check --quiet .
	$(PYTHON) -m ruff check --quiet .
	$(PYTHON) -m mypy --no-error-summary
	.venv/bin/lint-imports --no-logo

test: check
	COVERAGE_FILE=.coverage.lower $(PYTHON) -m pytest -q -p no:pytest-qt $(LOWER:%=tests/%) \
	  $(COVERED:%=--cov=recovery_gui/%) --cov-branch --cov-report=term-missing:skip-covered --cov-fail-under=100
	$(OFFSCREEN) $(PYTHON) -m pytest -q $(LOWER:%=--ignore=tests/%)

torture: setup
	@$(PYTHON) -m pip install -q --disable-pip-version-check --no-deps --only-binary :all: \
	  -r requirements-fuzz.lock 2>/dev/null || echo "torture: without atheris, by mutation alone"
	@$(OFFSCREEN) $(PYTHON) -m tests.torture $(ROWS)
	@[ -n "$(ROWS)" ] || $(OFFSCREEN) $(PYTHON) -m tests.torture.soak

gallery: setup
	$(OFFSCREEN) $(PYTHON) tests/gallery/draw_gallery.py out/gallery
	for language in de es en-XA ar-XB; do \
	  $(OFFSCREEN) $(PYTHON) tests/gallery/draw_gallery.py out/gallery/$$language $$language || exit 1; \
	done

pictures: setup
	$(PYTHON) packaging/make_pictures.py
	$(PYTHON) packaging/make_animation.py
	for language in en de es; do \
	  $(OFFSCREEN) $(PYTHON) tests/gallery/manual_pictures.py resources/manual/$$language $$language || exit 1; \
	done

settle: setup
	$(PYTHON) packaging/settle_library.py

sounds: setup
	$(PYTHON) packaging/make_sounds.py

words: setup
	$(PYTHON) packaging/collect_words.py

icons: setup
	$(PYTHON) packaging/make_icons.py

bench: setup
	@$(PYTHON) -m compileall -q recovery_gui benchmarks
	@$(OFFSCREEN) $(PYTHON) -m benchmarks

dist: setup
	@packaging/build.sh
	@packaging/prove-forms.sh
	@$(PYTHON) -m compileall -q recovery_gui
	@$(PYTHON) -m benchmarks frozen_start
