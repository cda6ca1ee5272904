"""The waits of a journal by lifelines and numpy, timed beside what Rebound takes for the same.

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
from scipy.stats import lognorm, norm

DAYS = (7, 14, 30, 60, 90, 120)
SIGMA = 0.8


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


def work(times: np.ndarray, came: np.ndarray) -> list[float]:
    model = posterior(times, came)
    return [*curve(times, came), days_until(model, 0.1), *(still_to_come(model, d) for d in DAYS)]


def main() -> None:
    told = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    times = np.array(told["answered"] + told["silent"])
    came = np.arange(times.size) < len(told["answered"])
    spent = []
    for _ in range(7):
        begun = time.perf_counter()
        work(times, came)
        spent.append((time.perf_counter() - begun) * 1e3)
    ours = median(told["times"]) * 1e3
    theirs = median(spent[1:])
    print(f"{times.size} waits: {theirs:.1f} ms in Python for these alone; every insight here {ours:.1f} ms.")
    print(f"Python takes {theirs / ours:.1f} times as long.")


if __name__ == "__main__":
    main()
