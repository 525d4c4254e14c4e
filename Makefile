# make site  publishes content/ into public/        make test  runs every test there is
# Both install what is missing. They need Debian or Ubuntu, and Swift 6.3 or newer.

# The Debian packages, listed here and nowhere else.
build_packages := libcairo2-dev libcmark-dev libmd-dev libmicrohttpd-dev libpango1.0-dev libqrencode-dev libsqlite3-dev \
  libutf8proc-dev libvips-dev libxml2-dev libxxhash-dev libyaml-dev libzip-dev pkg-config
bench_packages := cmark libvips-tools python3-venv time valgrind
test_packages := chromium cmark default-jre-headless ffmpeg libimage-exiftool-perl poppler-utils python3-venv zbar-tools

program := .build/release/guongsang
python := .build/python/bin/python -B
bench_python := PYTHONPATH=Benchmarks .build/bench-python/bin/python -B

.PHONY: site program serve test check-format unit-tests site-tests check-threads screenshots bench bench-photos format clean

# Exit code 1 means: published, but something was held back.
site: program
	@$(program) build; code=$$?; \
	if [ $$code -le 1 ]; then echo "Mở trang bằng trình duyệt: $(CURDIR)/public/index.html"; fi; \
	exit $$code

program:
	@scripts/prepare $(build_packages)
	swift build --configuration release --static-swift-stdlib --product guongsang

serve: program
	@$(program) serve

test: check-format unit-tests site-tests

check-format:
	@scripts/prepare $(build_packages) $(test_packages)
	swift format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift

unit-tests:
	@scripts/prepare $(build_packages) $(test_packages)
	swift test --quiet --disable-xctest -Xswiftc -warnings-as-errors

site-tests: program .build/python/ready
	$(python) -m pytest -c Tests/pytest.ini Tests/Site Tests/Browser

# Builds of the sample and sessions of `serve` under the thread sanitizer, which ends a program at the first thing it has to say.
# Not the test of memory: the sanitizer's own comes and goes.
threads := $(CURDIR)/.build/threads
check-threads: export GUONGSANG_PROGRAM := $(threads)/debug/guongsang
check-threads: export GUONGSANG_SERVE_EDITS := 20
check-threads: export TSAN_OPTIONS := exitcode=66 halt_on_error=1 log_path=$(threads)/said
check-threads: .build/python/ready
	@scripts/prepare $(build_packages) $(test_packages)
	swift build --sanitize=thread --product guongsang --scratch-path $(threads)
	@rm -rf $(threads)/site $(threads)/said.*
	@mkdir $(threads)/site
	@code=0; for options in --quiet --quiet "--quiet --clean"; do \
	  $$GUONGSANG_PROGRAM build --site $(threads)/site --content content --templates site-templates --jobs 4 $$options \
	    || [ $$? -eq 1 ] || code=66; \
	done; \
	$(python) -m pytest -c Tests/pytest.ini Tests/Site/test_serve_session.py -k "not is_not_kept" || code=66; \
	if cat $(threads)/said.* 2>/dev/null; then code=66; fi; \
	exit $$code

.build/python/ready: Tests/requirements.txt
	@scripts/prepare $(build_packages) $(test_packages)
	python3 -m venv --clear .build/python
	$(python) -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# The pictures of README.md.
screenshots: program .build/python/ready
	$(python) Tests/Browser/screenshots.py

# See Benchmarks/README.md. GROWTH: other numbers of stories, each built once.
bench: N := 10000
bench: GROWTH := 100000
# `make bench-photos N=500 ROUNDS=1` takes half an hour.
bench-photos: N := 40
ROUNDS := 3

bench: program .build/bench-python/ready
	$(bench_python) -m stories --count $(N) --rounds $(ROUNDS) --growth $(GROWTH)

bench-photos: program .build/bench-python/ready
	swift build --configuration release --static-swift-stdlib --product drawing-bench
	$(bench_python) -m photos --count $(N) --rounds $(ROUNDS)
	$(bench_python) -m drawings

.build/bench-python/ready: Benchmarks/requirements.txt
	@scripts/prepare $(build_packages) $(bench_packages)
	python3 -m venv --clear .build/bench-python
	.build/bench-python/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

format:
	swift format --in-place --recursive --parallel Sources Tests Benchmarks Package.swift

clean:
	rm -rf .build
