"""The heavier insights of a journal by lifelines, scikit-learn, scipy and numpy, timed beside what
Rebound takes for all of its own.

    rebound-benchmarks insights DIRECTORY 15 > waits.json
    python3 Benchmarks/insights_in_python.py waits.json

Needs what scripts/references-requirements.txt names."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from statistics import median

import numpy as np
from lifelines import KaplanMeierFitter
from lifelines.utils import median_survival_times
from scipy.stats import lognorm, norm, rankdata, theilslopes
from sklearn.isotonic import IsotonicRegression

DAYS = (7, 14, 30, 60, 90, 120)
SIGMA = 0.8
SHUFFLES = 2_000


def curve(times: np.ndarray, came: np.ndarray) -> list[float]:
    fitter = KaplanMeierFitter(alpha=0.1).fit(times, came)
    median_survival_times(fitter.confidence_interval_)
    left = fitter.survival_function_at_times(DAYS).to_numpy()
    end = fitter.survival_function_.iloc[-1, 0]
    return [*left, *(1 - end / left)]


def posterior(times: np.ndarray, came: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The cure model on its grid of 121 times and 99 shares; equal silences are one."""
    means = np.linspace(np.log(3), np.log(60), 121)
    shares = np.arange(1, 100) / 100
    answers = np.maximum(times[came], 0.5)
    silences, counts = np.unique(times[~came], return_counts=True)
    logs = norm.logpdf((means - np.log(12)) / 0.4)[:, None] + 5 * np.log(shares) + 2 * np.log(1 - shares)
    if answers.size:
        logs += lognorm.logpdf(answers[:, None], SIGMA, scale=np.exp(means)).sum(axis=0)[:, None]
        logs += answers.size * np.log(shares)
    for days, count in zip(silences, counts):
        left = lognorm.sf(days, SIGMA, scale=np.exp(means))[:, None]
        logs += count * np.log(shares * left + 1 - shares)
    weights = np.exp(logs - logs.max())
    return means, shares, weights / weights.sum()


def still_to_come(model: tuple, days: float) -> float:
    means, shares, weights = model
    left = lognorm.sf(days, SIGMA, scale=np.exp(means))[:, None] * shares
    return float((weights * left / (left + 1 - shares)).sum())


def days_until(model: tuple, share: float) -> int:
    low, high = 0, 400
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if still_to_come(model, middle) < share else (middle + 1, high)
    return low


def replies(told: dict) -> None:
    times = np.array(told["answered"] + told["silent"])
    came = np.arange(times.size) < len(told["answered"])
    model = posterior(times, came)
    curve(times, came)
    days_until(model, 0.1)
    for days in DAYS:
        still_to_come(model, days)


def guesses(told: dict) -> None:
    """The rising line nearest to what came, and where it would lie if every guess were right."""
    said, came = np.array(told["guesses"]), np.array(told["outcomes"])
    chance = np.random.default_rng(1)
    IsotonicRegression().fit(said, came)
    drawn = chance.random((SHUFFLES, said.size)) < said
    lines = [IsotonicRegression().fit_transform(said, row.astype(float)) for row in drawn]
    np.quantile(lines, (0.05, 0.95), axis=0)


def factors(told: dict) -> None:
    """The strongest of all factors against the strongest of two thousand shufflings."""
    led = np.array(told["led"])
    values = np.array(told["factors"]).reshape(led.size, -1)
    known = values >= 0
    ranks = np.where(known, rankdata(np.where(known, values, np.nan), axis=0, nan_policy="omit"), 0)
    chance = np.random.default_rng(1)
    shuffled = chance.permuted(np.tile(led, (SHUFFLES, 1)), axis=1)
    ones = shuffled @ known
    with np.errstate(invalid="ignore", divide="ignore"):
        effects = (shuffled @ ranks - ones * (ones + 1) / 2) / (ones * (known.sum(axis=0) - ones))
    np.nanmax(np.abs(effects - 0.5), axis=1)


def trend(told: dict) -> None:
    """The middle of all slopes, and how far off it may be by runs of three days drawn anew."""
    days, moods = np.array(told["days"]), np.array(told["moods"])
    chance = np.random.default_rng(1)
    theilslopes(moods, days)
    for _ in range(400):
        starts = chance.integers(0, max(1, days.size - 2), size=-(-days.size // 3))
        drawn = (starts[:, None] + np.arange(3)).ravel()[: days.size] % days.size
        theilslopes(moods[drawn], days)


def main() -> None:
    told = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    theirs = 0.0
    for part in (replies, guesses, factors, trend):
        spent = []
        for _ in range(7):
            begun = time.perf_counter()
            part(told)
            spent.append((time.perf_counter() - begun) * 1e3)
        theirs += median(spent[1:])
        print(f"{part.__name__}: {median(spent[1:]):.1f} ms in Python")
    ours = median(told["times"]) * 1e3
    print(f"These alone: {theirs:.1f} ms in Python; every insight here: {ours:.1f} ms.")
    print(f"Python takes {theirs / ours:.1f} times as long.")


if __name__ == "__main__":
    main()
