"""Reviews a second: Rebound's FSRS-6 against py-fsrs 6.3.2, in one run over the same histories.

Needs `swift`, and Python with what scripts/references-requirements.txt names. Numbers to read, never
a test.
"""

from __future__ import annotations

import os
import subprocess
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

from fsrs import Card, Rating, Scheduler

ROOT = Path(__file__).resolve().parent.parent
HISTORIES = ROOT / "Tests/SkillsTests/References/fsrs-histories.txt"
PROGRAM = ROOT / ".build/release/SchedulingBenchmark"
SECONDS = 3
ROUNDS = 3


def main() -> None:
    build()
    histories = [
        [(Rating(int(r.split(":")[0])), int(r.split(":")[1])) for r in line.split()]
        for line in HISTORIES.read_text(encoding="ascii").splitlines()
    ]
    # In turn, so that a busy moment of the machine meets both.
    pairs = [(ours(), theirs(histories)) for _ in range(ROUNDS)]
    mine = sorted(pair[0] for pair in pairs)[ROUNDS // 2]
    reference = sorted(pair[1] for pair in pairs)[ROUNDS // 2]
    print(f"Rebound {mine:,} reviews a second, py-fsrs {reference:,}: {mine / reference:.0f} times")


def build() -> None:
    subprocess.run(
        ["swift", "build", "-c", "release", "--product", "SchedulingBenchmark"],
        cwd=ROOT,
        env={**os.environ, "REBOUND_BENCHMARKS": "1"},
        check=True,
    )


def ours() -> int:
    said = subprocess.run(
        [PROGRAM, HISTORIES, str(SECONDS)], check=True, stdout=subprocess.PIPE, text=True
    )
    return int(said.stdout.split()[0])


def theirs(histories: list[list[tuple[Rating, int]]]) -> int:
    scheduler = Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
    start = datetime(2026, 1, 1, tzinfo=timezone.utc)
    begun, reviews = time.perf_counter(), 0
    while time.perf_counter() - begun < SECONDS:
        for history in histories:
            card, now = Card(card_id=1), start
            for rating, hours in history:
                now += timedelta(hours=hours)
                card, _ = scheduler.review_card(card, rating, now)
            reviews += len(history)
    return int(reviews / (time.perf_counter() - begun))


if __name__ == "__main__":
    main()
