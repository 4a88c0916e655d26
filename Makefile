# Two commands do everything: `make run` and `make test`. See CONTRIBUTING.md for the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/installed

.PHONY: run translations test test-slow prove prove-kill prove-power prove-faults prove-sequences prove-session prove-mutated prove-disk prove-hostile prove-saving check fix docs lock language-figures bench pictures model model-card embeddings clean

run: $(STAMP)
	$(BIN)/python main.py demo --folder demo

test: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 -m "not slow"

test-slow: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 -m slow

# The proofs that nothing is lost, whole: docs/proofs.md says what each does. `make test` has their short versions.
prove: $(STAMP)
	OMP_NUM_THREADS=1 $(BIN)/python -m tests.proofs

prove-kill: $(STAMP)
	$(BIN)/python -m tests.proofs.kill

prove-power: $(STAMP)
	$(BIN)/python -m tests.proofs.power

prove-faults: $(STAMP)
	$(BIN)/python -m tests.proofs.faults

prove-sequences: $(STAMP)
	$(BIN)/python -m tests.proofs.sequences

prove-mutated: $(STAMP)
	$(BIN)/python -m tests.proofs.mutated

# Disks of its own that fill up, can only be read, or go away; skips with the reason where none can be mounted.
prove-disk: $(STAMP)
	$(BIN)/python -m pytest -q -rs tests/proofs/test_full_disk.py

prove-hostile: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -rs tests/hostile

# What saving one action takes, against a bare commit with the same pragmas on the same disk.
prove-saving: $(STAMP)
	$(BIN)/python -m benchmarks.store

# Twenty minutes of one core.
prove-session: $(STAMP)
	OMP_NUM_THREADS=1 $(BIN)/python -m tests.proofs.long_session

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/architecture
	$(BIN)/python -m cogapp --check $$(cat docs/generated.txt)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/corpus/nlp/evaluation/test_gate.py

fix: $(STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The files of translated texts brought up to the program, and what Qt reads made of them.
translations: $(STAMP)
	$(BIN)/python -m resources.i18n.update
	for each in resources/i18n/*.ts; do $(BIN)/pyside6-lrelease -silent $$each; done

docs: $(STAMP)
	$(BIN)/python -m cogapp -r $$(cat docs/generated.txt)

# What the language pipeline reaches on the project's own held-out articles; `make check` lets no figure fall below.
language-figures: $(STAMP)
	$(BIN)/python -m tests.golden.language.figures
	$(BIN)/python -m cogapp -r docs/language.md

bench: $(STAMP)
	$(BIN)/python -m benchmarks.store
	$(BIN)/python -m benchmarks.language
	$(BIN)/python -m benchmarks.window
	$(BIN)/python -m benchmarks.reader
	$(BIN)/python -m benchmarks.snapshots
	$(BIN)/python -m benchmarks.adding
	$(BIN)/python -m benchmarks.repeats
	$(BIN)/python -m benchmarks.scale --articles 2000

# The pictures of the documentation and those that tests/pictures expects; look at each that changed.
pictures: $(STAMP)
	$(BIN)/python -m docs.take_pictures

# The recogniser of names in resources/model, trained anew on the corpora (half an hour of one core).
CORPORA ?= ../shared/training
GOLD ?= ../shared/evaluation
model: $(STAMP)
	OMP_NUM_THREADS=1 $(BIN)/python -m corpus.nlp.training train $(CORPORA) --gold $(GOLD) --out resources/model

# The figures of the card, measured anew.
model-card: $(STAMP)
	OMP_NUM_THREADS=1 $(BIN)/python -m corpus.nlp.training card $(CORPORA) --gold $(GOLD) --out resources/model

# The lock holds exact versions with hashes for every platform; it names no index.
lock:
	$(PYTHON) -m venv build/lock
	build/lock/bin/pip install --quiet uv
	build/lock/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header \
		--no-annotate --no-emit-index-url --group dev --output-file requirements.lock pyproject.toml

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

# Word vectors from a sentence encoder: `make embeddings ENCODER=… CORPORA=…` (resources/embeddings/README.md).
embeddings: $(STAMP)
	$(BIN)/python -m corpus.nlp.embedding.build --encoder $(ENCODER) --corpora $(CORPORA)

clean:
	rm -rf $(VENV) build dist demo
