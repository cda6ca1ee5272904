# Every target is one idea; the work is in scripts/.
# ARGS goes to the program:   make run ARGS="--port 9000"
# FILTER picks tests by name: make test FILTER=JournalingTests

export FILTER

.DEFAULT_GOAL := help
.PHONY: help run demo build test browser-tests fuzz safety lint format bench simulate references screenshots words fresh clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build Rebound and open your journal at a local address
	@scripts/run.sh $(ARGS)

demo: ## The same with a lived-in sample journal, thrown away at the end
	@scripts/demo.sh $(ARGS)

build: ## Build the release program and do nothing else
	@scripts/build.sh

test: ## Every test: Swift first, then the API and the browser journeys
	@scripts/test.sh

browser-tests: ## Only the browser journeys
	@scripts/browser-tests.sh

safety: ## Print how well words of somebody at risk are found
	@scripts/safety.sh $(ARGS)

fuzz: ## Send every reader and every route what nobody would write; some minutes
	@scripts/fuzz.sh $(ARGS)

lint: ## Style, imports, sizes, words and embedded files; compiles nothing
	@scripts/lint.sh

format: ## Lay the Swift code out as the linter wants it
	@scripts/format.sh

bench: ## Print the numbers the budgets are about
	@scripts/bench.sh $(ARGS)

simulate: ## Try insights on people made up from seeds, and print how often they are right
	@scripts/simulate.sh $(ARGS)

references: ## Ask the Python packages of the reference tests for their answers anew
	@scripts/references.sh

screenshots: ## Take the pictures in docs/screenshots anew
	@scripts/screenshots.sh

words: ## Print every sentence a person can meet, with its place
	@scripts/words.sh $(ARGS)

fresh: ## Run both commands on a new Debian root, as root, and print what they took
	@scripts/fresh.sh $(ARGS)

clean: ## Remove what was built; never touches a journal
	@scripts/clean.sh
