# make run      starts the program on a made-up dealership (with no screen: the tour, its pictures and papers in build/tour)
# make test     runs all tests
# make reliability  kills, damages and tampers with it, and prints what held (some minutes)
# make bench    measures it against floors and peers and prints a table (FAST=1: smaller houses, some minutes)
# make lint     checks style, types and the storeys of the architecture
# make package  makes a folder that runs with no Python installed: dist/aftersales-desktop
# make lock     renews the two requirements.lock from pyproject.toml (needs uv)
# make clean    removes all that make has made
#
# Each step leaves a stamp in build/, so the second time nothing is done twice.
# Further arguments: make run ARGS="--station floor", make test ARGS="tests/values -q".

VENV := .venv
PYTHON := $(VENV)/bin/python
SCREEN := $(if $(DISPLAY)$(WAYLAND_DISPLAY),window,screenless)
TRANSLATIONS := $(wildcard resources/translations/*.ts)
WORKERS ?= 2
ARGS ?=

export LANG ?= C.UTF-8
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Under sudo or in a container the warning is noise: everything goes into .venv.
export PIP_ROOT_USER_ACTION := ignore

ifeq ($(SCREEN),screenless)
export QT_QPA_PLATFORM ?= offscreen
endif

.PHONY: run test reliability bench lint package lock clean
.DELETE_ON_ERROR:

run: build/system-$(SCREEN) build/installed build/translations
ifeq ($(SCREEN),screenless)
	@echo "No screen here: the program shows itself on a tour into build/tour."
	@$(PYTHON) -m aftersales_desktop --tour build/tour $(ARGS)
else
	@$(PYTHON) -m aftersales_desktop --demo $(ARGS)
endif

# Tests never open a window on the developer's screen.
test: export QT_QPA_PLATFORM := offscreen
test: build/installed build/translations
	@$(PYTHON) -m pytest -n $(WORKERS) $(ARGS)

reliability: export QT_QPA_PLATFORM := offscreen
reliability: build/installed build/translations
	@$(PYTHON) -m tests.reliability $(ARGS)

# Its houses lie in build/bench, or where BENCH_HOUSES says.
bench: export QT_QPA_PLATFORM := offscreen
bench: build/installed build/translations
	@$(PYTHON) -m tests.bench $(if $(FAST),--fast) $(ARGS)

lint: build/installed
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy
	$(VENV)/bin/lint-imports

package: build/packager build/installed build/translations
	@$(PYTHON) -m PyInstaller --noconfirm --log-level WARN --workpath build/package --distpath dist \
		packaging/aftersales_desktop.spec
	@echo "Made dist/aftersales-desktop."

LOCKED := --universal --generate-hashes --no-header --no-annotate --quiet

lock:
	uv pip compile pyproject.toml --group dev $(LOCKED) -o requirements.lock
	uv pip compile --group pyproject.toml:package -c requirements.lock $(LOCKED) -o packaging/requirements.lock

build/system-%: packaging/system_packages.sh
	@packaging/system_packages.sh $*
	@mkdir -p build && touch $@

build/python: packaging/find_python.sh | build/system-screenless
	@mkdir -p build
	@packaging/find_python.sh > $@

build/venv: build/python
	@rm -rf $(VENV)
	@"$$(cat build/python)" -m venv $(VENV)
	@touch $@

build/requirements: requirements.lock build/venv
	@echo "Installing what the program needs into $(VENV) (once; some hundred MB)."
	@$(PYTHON) -m pip install -qq --require-hashes -r requirements.lock
	@touch $@

build/packager: packaging/requirements.lock build/requirements
	@$(PYTHON) -m pip install -qq --require-hashes -r packaging/requirements.lock
	@touch $@

build/installed: pyproject.toml build/requirements
	@$(PYTHON) -m pip install -qq --no-deps --no-build-isolation -e .
	@touch $@

build/translations: packaging/build_translations.py $(TRANSLATIONS) build/requirements
	@$(PYTHON) packaging/build_translations.py build
	@touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	rm -f resources/translations/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
