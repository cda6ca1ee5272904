"""Writes what well-known Python packages answer on random small data sets, for the Swift tests.

Each file is a list of cases; a case is a name and its numbers. Run it by `make references`.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from lifelines import KaplanMeierFitter
from lifelines.statistics import logrank_test
from lifelines.utils import median_survival_times
from scipy import integrate, special, stats
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import Ridge
from sklearn.metrics import brier_score_loss
from statsmodels.regression.linear_model import OLS
from statsmodels.stats.multitest import multipletests
from statsmodels.tsa.stattools import acf

# Some statistics are not defined on every set; at least 200 are left of each.
CASES = 240
FOLDER = Path(__file__).resolve().parent.parent / "Tests/StatisticsTests/References"


def distributions(random):
    for _ in range(CASES):
        z, share = random.normal(0, 2), random.uniform(1e-6, 1 - 1e-6)
        a, b, x, q = *random.uniform(0.3, 40, 2), random.uniform(0.01, 0.99), random.uniform(0.01, 0.99)
        mean, deviation, time = random.normal(2.5, 0.5), random.uniform(0.3, 1.2), random.uniform(0.5, 90)
        waits = stats.lognorm(s=deviation, scale=np.exp(mean))
        yield {
            "normal": [z, stats.norm.cdf(z), share, stats.norm.ppf(share)],
            "gamma": [a, special.gammaln(a)],
            "beta": [a, b, x, stats.beta.cdf(x, a, b), q, stats.beta.ppf(q, a, b)],
            "lognormal": [mean, deviation, time, waits.pdf(time), waits.sf(time)],
        }


def proportions(random):
    for _ in range(CASES):
        n, m = int(random.integers(1, 60)), int(random.integers(1, 30))
        x, y = int(random.integers(0, n + 1)), int(random.integers(0, m + 1))
        p = np.round(random.uniform(0, 0.4, int(random.integers(1, 15))), 3)
        yield {
            "counts": [x, n, y, m],
            "fisher": [stats.fisher_exact([[x, n - x], [y, m - y]])[1]],
            "p": p,
            "adjusted": multipletests(p, method="fdr_bh")[1],
            "jeffreys": stats.beta.ppf([0.05, 0.95], x + 0.5, n - x + 0.5),
        }


def forecasts(random):
    for _ in range(CASES):
        n = int(random.integers(5, 30))
        p = np.round(random.uniform(0.05, 0.95, n) * 20) / 20
        y = (random.uniform(size=n) < p).astype(float)
        steps = IsotonicRegression().fit(p, y).predict(p)
        order = np.argsort(p, kind="stable")
        yield {
            "guesses": p,
            "outcomes": y,
            "brier": [brier_score_loss(y, p)],
            "uncertainty": [brier_score_loss(y, np.full(n, y.mean()))],
            "steps": steps[order],
        }


def survival(random):
    for _ in range(CASES):
        n, m = int(random.integers(4, 20)), int(random.integers(4, 20))
        time, other = random.integers(1, 40, n), random.integers(1, 60, m)
        came, others = random.uniform(size=n) < 0.7, random.uniform(size=m) < 0.7
        came[0] = True
        fit = KaplanMeierFitter().fit(time, came)
        curve = fit.survival_function_["KM_estimate"]
        ends = fit.confidence_interval_
        events = sorted({float(t) for t, e in zip(time, came) if e})
        # A survival of exactly one half comes out a hair above it, by exp of a sum of logarithms.
        middle = next((t for t in events if curve.loc[t] <= 0.5 + 1e-9), None)
        around = median_survival_times(ends).to_numpy().ravel()
        yield {
            "times": time,
            "came": came,
            "at": events,
            "survival": [curve.loc[t] for t in events],
            "low": [ends.iloc[:, 0].loc[t] for t in events],
            "high": [ends.iloc[:, 1].loc[t] for t in events],
            "median": [] if middle is None else [middle],
            "around": [-1 if np.isinf(time) else time for time in around],
            "otherTimes": other,
            "otherCame": others,
            "logrank": (lambda r: [r.test_statistic, r.p_value])(
                logrank_test(time, other, came, others)
            ),
        }


def trends(random):
    for _ in range(CASES):
        n = int(random.integers(5, 35))
        x = np.cumsum(random.integers(0, 3, n)).astype(float)
        x[-1] += 1
        y = np.clip(np.round(5 + 0.05 * x + random.normal(0, 1.5, n)), 0, 10)
        slope, intercept, *_ = stats.theilslopes(y, x)
        yield {
            "x": x,
            "y": y,
            "line": [slope, intercept],
            "ranks": stats.rankdata(y),
            "middle": [np.median(y), stats.median_abs_deviation(y), *np.quantile(y, [0.05, 0.6])],
            "alike": acf(y, nlags=3, adjusted=False)[1:] if y.std() > 0 else [],
        }


def regressions(random):
    while True:
        n, k = int(random.integers(12, 30)), int(random.integers(1, 4))
        x = random.normal(size=(n, k)).round(3)
        y = (random.uniform(size=n) < 1 / (1 + np.exp(-x[:, 0]))).astype(float)
        if not 3 <= y.sum() <= n - 3:
            continue
        score = x.sum(axis=1) + random.normal(size=n)
        ridge = Ridge(alpha=2.0, solver="cholesky").fit(x, score)
        design = np.column_stack([np.ones(n), x])
        plain = OLS(score, design).fit(cov_type="HAC", cov_kwds={"maxlags": 3})
        # A penalty is so many rows more that say nothing, each of one column alone.
        drawn = OLS(
            np.concatenate([score, np.zeros(k)]),
            np.vstack([design, np.sqrt(2.0) * np.eye(k + 1)[1:]]),
        ).fit()
        yield {
            "x": x.ravel(),
            "y": y,
            "score": score,
            "ridge": [ridge.intercept_, *ridge.coef_],
            "covariance": drawn.normalized_cov_params.ravel(),
            "plain": plain.params,
            "variance": [plain.scale],
            "robust": plain.bse,
        }


def permutations(random):
    for _ in range(CASES):
        n, ones = int(random.integers(6, 10)), int(random.integers(2, 5))
        values = np.round(random.normal(3, 1, (2, n)))
        ranks = np.array([stats.rankdata(v) for v in values])

        def effects(marked):
            u = ranks[:, marked.astype(int)].sum(axis=1) - len(marked) * (len(marked) + 1) / 2
            return np.abs(u / (len(marked) * (n - len(marked))) - 0.5)

        split = (np.arange(ones), np.arange(ones, n))
        null = stats.permutation_test(
            split,
            lambda marked, _: effects(marked).max(),
            vectorized=False,
            n_resamples=np.inf,
            alternative="greater",
        ).null_distribution
        seen = effects(split[0])
        yield {
            "values": values.ravel(),
            "marked": [ones],
            "p": [np.mean(null >= effect - 1e-12) for effect in seen],
        }


def models(random):
    """The models of replies and of steps, from their definitions."""
    for _ in range(CASES):
        times = np.round(random.lognormal(2.5, 0.8, int(random.integers(1, 25)))) + 1
        came = random.uniform(size=len(times)) < 0.5
        usual, spread = random.uniform(0.05, 0.9), float(random.choice([0.7, 1.0]))
        resolved = float(np.round(random.uniform(1, 80), 2))
        passed = float(np.round(resolved * random.uniform(), 2))
        yield {
            "times": times,
            "came": came.astype(float),
            "still": replies(times, came, np.array([7.0, 21.0, 60.0])),
            "stage": [usual, spread, passed, resolved],
            "share": [step_share(usual, spread, passed, resolved)],
        }


def replies(times, came, at):
    """How likely a reply still is: a share answers, after a lognormal time of unknown deviation."""
    m = np.log(3) + 0.05 * np.arange(75)[:, None, None]
    s = np.array([0.6, 0.8, 1.1, 1.5])[None, :, None]
    share = np.arange(1, 100)[None, None, :] / 100
    usual = 6 / 7 * stats.norm.pdf(m, np.log(12), 0.4) + 1 / 7 * stats.norm.pdf(m, np.log(12), 0.9)
    log = np.log(np.array([0.2, 0.35, 0.3, 0.15]))[None, :, None] + np.log(usual)
    log = log + 5 * np.log(share) + 2 * np.log1p(-share)
    for time, answered in zip(times, came):
        waits = stats.lognorm(s=s, scale=np.exp(m))
        log = log + (np.log(share * waits.pdf(time)) if answered else np.log1p(-share * waits.cdf(time)))
    weight = np.exp(log - log.max())
    weight /= weight.sum()
    left = [stats.lognorm(s=s, scale=np.exp(m)).sf(time) for time in at]
    return [(weight * share * one / (share * one + 1 - share)).sum() for one in left]


def step_share(usual, spread, passed, resolved):
    """The mean share that passes a step, by integrating over the distance from what is usual."""
    line = special.logit(usual)
    prior = [(0.95, spread), (0.05, 2.5)]

    def log_weight(shift):
        before = np.log(sum(part * stats.norm.pdf(shift, 0, sd) for part, sd in prior))
        p = special.log_expit(line + shift), special.log_expit(-line - shift)
        return before + passed * p[0] + (resolved - passed) * p[1]

    top = max(log_weight(shift) for shift in np.linspace(-12, 12, 481))
    weights = [
        integrate.quad(
            lambda shift: np.exp(log_weight(shift) - top) * special.expit(line + shift) ** power,
            -12,
            12,
            limit=400,
            points=[-4, -2, -1, 0, 1, 2, 4],
        )[0]
        for power in (0, 1)
    ]
    return weights[1] / weights[0]


def taken(cases):
    return [case for case, _ in zip(cases, range(CASES))]


def plain(case):
    return {name: [float(f"{float(v):.17g}") for v in values] for name, values in case.items()}


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    makers = [distributions, proportions, forecasts, survival, trends, regressions, permutations]
    makers.append(models)
    for seed, maker in enumerate(makers, start=1):
        cases = [plain(case) for case in taken(maker(np.random.default_rng(seed)))]
        text = json.dumps(cases, separators=(",", ":")).replace(".0,", ",").replace(".0]", "]")
        (FOLDER / f"{maker.__name__}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
