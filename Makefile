# Every target sets up what it needs; nothing but the Swift toolchain, git, make and Python has to be there first.
SCRATCH ?= $(or $(QUAVER_SCRATCH),$(HOME)/.cache/quaver/build)
VENV ?= $(or $(QUAVER_VENV),$(HOME)/.cache/quaver/venv)
SWIFT_SOURCES := Package.swift Sources Tests Examples Benchmarks
SHELL_SOURCES := .ci/run .ci/prepare .ci/check-sizes .ci/with-postgres Examples/Notes/run
CHECK_ARROWS := --explicit-target-dependency-import-check error

.PHONY: run build test format lint bench docs install

run: build
	@Examples/Notes/run

build:
	@.ci/prepare build
	@swift build -c release --scratch-path "$(SCRATCH)" $(CHECK_ARROWS)
	@mkdir -p bin
	@ln -sfn "$$(swift build -c release --scratch-path "$(SCRATCH)" --show-bin-path)/quaver" bin/quaver
	@ln -sfn "$$(swift build -c release --scratch-path "$(SCRATCH)" --show-bin-path)/notes-backend" bin/notes-backend

test:
	@.ci/prepare test
	@$(MAKE) --no-print-directory lint
	@python3 Sources/CWebAssets/generate.py --check
	@node --test Tests/Kernel/*.test.js Tests/Web/*.test.js
	@.ci/with-postgres swift test --scratch-path "$(SCRATCH)" --disable-xctest $(CHECK_ARROWS)
	@QUAVER_TEST_STORE=postgreSQL .ci/with-postgres swift test --scratch-path "$(SCRATCH)" --disable-xctest \
		$(CHECK_ARROWS) --filter OpenPlatformTests
	@QUAVER_BIN="$$(swift build --scratch-path "$(SCRATCH)" --show-bin-path)" "$(VENV)/bin/python" -m pytest -q Tests/Server Tests/Browser

format:
	@swift format --in-place --parallel --recursive $(SWIFT_SOURCES)

lint:
	@swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	@.ci/check-sizes
	@if command -v shellcheck > /dev/null; then shellcheck $(SHELL_SOURCES); fi

bench: build
	@"$$(swift build -c release --scratch-path "$(SCRATCH)" --show-bin-path)/QuaverBenchmarks"

docs: build
	@bin/quaver apis --markdown > Docs/compatibility.md

install: build
	install -D -m 755 "$$(readlink -f bin/quaver)" "$(DESTDIR)$(or $(PREFIX),/usr/local)/bin/quaver"
