"""Writes what py-fsrs 6.3.2 makes of random histories: the reference of the scheduler's test.

One history a line; one review is `rating:hours since the last:stability:difficulty:interval`.
"""

from __future__ import annotations

import random
import sys
from datetime import datetime, timedelta, timezone
from importlib.metadata import version
from pathlib import Path

from fsrs import Card, Rating, Scheduler

HISTORIES = 3_200
TARGET = Path(__file__).parents[1] / "Tests/SkillsTests/References/fsrs-histories.txt"


def main() -> None:
    if version("fsrs") != "6.3.2":
        sys.exit(f"This wants fsrs 6.3.2, and found {version('fsrs')}.")
    scheduler = Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
    source = random.Random(20261124)
    lines = [history(scheduler, source) for _ in range(HISTORIES)]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text("\n".join(lines) + "\n", encoding="ascii")
    print(f"{HISTORIES} histories, {TARGET.stat().st_size:,} bytes")


def history(scheduler: Scheduler, source: random.Random) -> str:
    """At most twelve reviews, 0 to 60 days apart; short histories are drawn more often."""
    card, now, reviews = Card(card_id=1), datetime(2026, 1, 1, tzinfo=timezone.utc), []
    for index in range(source.randint(1, source.choice((5, 12)))):
        hours = 0 if index == 0 else source.choice((gap_of_hours, gap_of_days))(source)
        rating = Rating(source.randint(1, 4))
        now += timedelta(hours=hours)
        card, _ = scheduler.review_card(card, rating, now)
        interval = (card.due - now).days
        reviews.append(
            f"{rating.value}:{hours}:{card.stability:.11g}:{card.difficulty:.11g}:{interval}"
        )
    return " ".join(reviews)


def gap_of_hours(source: random.Random) -> int:
    return source.randint(0, 72)


def gap_of_days(source: random.Random) -> int:
    return source.randint(0, 60) * 24


if __name__ == "__main__":
    main()
