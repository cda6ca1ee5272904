"""Measures the budgets of Rebound in one run, and prints a table. Numbers to read, never a test."""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from programs import REBOUND, ROOT, Journal, Pace, Server, pace, prepare, told

ROUNDS = 4
SECONDS = 1  # of asking for one page, in each round
STARTS = 9


@dataclass(frozen=True)
class Line:
    """One budget and how much of it is used."""

    what: str
    budget: str
    measured: str
    used: float  # 1.0 is the whole budget

    @classmethod
    def at_least(cls, what: str, least: float, value: float, measured: str) -> Line:
        return cls(what, f"at least {least:g}", f"{value:.2f}  ({measured})", least / value)

    @classmethod
    def at_most(
        cls, what: str, most: float, value: float, unit: str, measured: str = ""
    ) -> Line:
        digits = 2 if most < 10 else 0
        shown = f"{value:.{digits}f}{unit}" + (f"  ({measured})" if measured else "")
        return cls(what, f"at most {most:g}{unit}", shown, value / most)

    @property
    def verdict(self) -> str:
        return "ok" if self.used <= 1 else "missed"


def main() -> None:
    began = time.monotonic()
    wanted = sys.argv[1:]
    # On the disk of this folder: where /tmp is memory, a durable save would cost nothing there.
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / ".build") as name:
        lines = measured(Path(name), wanted)
    show(lines, time.monotonic() - began)


def measured(folder: Path, wanted: list[str]) -> list[Line]:
    """Every budget, or those whose part is named on the command line."""
    say("Writing journals of 0, 200, 5,000 and 20,000 records")
    empty, small, middle, large = (
        prepare(folder / str(count), count) for count in (0, 200, 5_000, 20_000)
    )
    say(f"{large.records:,} records hold {large.bytes / large.records:.0f} bytes on average")
    parts = {
        "pages": lambda: pages(small, large),
        "starts": lambda: starts(empty, large),
        "command": lambda: [command(middle)],
        "insights": lambda: [insights(large)],
        "memory": lambda: [memory(large)],
        "saves": lambda: [saves(folder)],
        "import": lambda: [importing(folder)],
        "people": lambda: [importing_people(folder)],
        "weight": lambda: [weight(small)],
    }
    lines = []
    for name, part in parts.items():
        if not wanted or name in wanted:
            say(f"Measuring: {name}")
            lines += part()
    return lines


LONG_LIST = "applications (200)"


def places(journal: Journal) -> dict[str, str]:
    recovery = f"/recoveries/{journal.recovery}"
    return {"Today": "/", LONG_LIST: "/applications", "a recovery": recovery}


def pages(small: Journal, large: Journal) -> list[Line]:
    """Each page beside a bare route of the same server, and at both sizes: in turn, so that
    whatever else the machine does falls on all of them alike."""
    found: dict[str, list[tuple[Pace, Pace, Pace]]] = {}
    with Server.of_pages(small) as few, Server.of_pages(large) as many:
        for turn in range(ROUNDS + 1):
            for (name, path), at_large in zip(places(small).items(), places(large).values()):
                hello = pace(few, "/hello", SECONDS)
                paces = hello, pace(few, path, SECONDS), pace(many, at_large, SECONDS)
                if turn > 0:  # the first round is for warming up
                    found.setdefault(name, []).append(paces)
    return [beside_hello(name, rounds) for name, rounds in found.items()] + [
        at_size(name, rounds) for name, rounds in found.items()
    ]


def beside_hello(name: str, rounds: list[tuple[Pace, Pace, Pace]]) -> Line:
    ratio = median(page.per_second / hello.per_second for hello, page, _ in rounds)
    hello = median(hello.per_second for hello, _, _ in rounds)
    page = median(page.per_second for _, page, _ in rounds)
    cost = median(page.processor for _, page, _ in rounds) * 1e6
    bare = median(hello.processor for hello, _, _ in rounds) * 1e6
    shown = f"{page:,.0f} of {hello:,.0f} a second; {cost:,.0f} µs of processor, bare {bare:.0f}"
    least = 0.2 if name == LONG_LIST else 0.4
    return Line.at_least(f"{name}, throughput against a bare route", least, ratio, shown)


def at_size(name: str, rounds: list[tuple[Pace, Pace, Pace]]) -> Line:
    ratio = median(small.per_second / large.per_second for _, small, large in rounds)
    many = median(large.processor for _, _, large in rounds) * 1e6
    shown = f"{many:,.0f} µs of processor"
    return Line.at_most(f"{name}, time at 20,000 records against 200", 1.5, ratio, "×", shown)


def starts(empty: Journal, large: Journal) -> list[Line]:
    for journal in (empty, large):
        start(journal)
        wait_for_backup(journal)
    times = [(start(empty), start(large)) for _ in range(STARTS)]
    return [
        timed("start to first byte, empty journal", 40, [first for first, _ in times]),
        timed("start to first byte, 20,000 records", 300, [second for _, second in times]),
    ]


def start(journal: Journal) -> Spent:
    begun = time.perf_counter()
    with Server.of_rebound(journal) as server:
        server.wait_for_first_byte()
        return Spent(time.perf_counter() - begun, server.processor_time())


@dataclass(frozen=True)
class Spent:
    """What something took, in seconds: on the clock, and of the processor."""

    clock: float
    processor: float


def timed(what: str, most: float, times: list[Spent]) -> Line:
    best = min(spent.clock for spent in times) * 1e3
    used = median(spent.processor for spent in times) * 1e3
    shown = f"best {best:.0f}; {used:.0f} ms of processor"
    return Line.at_most(what, most, median(spent.clock for spent in times) * 1e3, " ms", shown)


def wait_for_backup(journal: Journal) -> None:
    """The first start of a day copies the journal beside; that is not the start itself."""
    with Server.of_rebound(journal) as server:
        server.wait_for_first_byte()
        for _ in range(600):
            if list((journal.place / "backups").glob("*.sqlite")):
                return
            time.sleep(0.05)


def command(journal: Journal) -> Line:
    times = []
    for _ in range(STARTS + 2):
        before = os.times()
        begun = time.perf_counter()
        subprocess.run(
            [str(REBOUND), "today"], check=True, stdout=subprocess.DEVNULL, env=journal.environment
        )
        ended, after = time.perf_counter(), os.times()
        used = after.children_user + after.children_system
        used -= before.children_user + before.children_system
        times.append(Spent(ended - begun, used))
    return timed("rebound today, 5,000 records", 100, times[2:])


def memory(journal: Journal) -> Line:
    """After a while of reading: every page of the comparison fifty times, and a search."""
    with Server.of_rebound(journal) as server:
        server.wait_for_first_byte()
        for path in [*places(journal).values(), server.sought("meter")]:
            for _ in range(50):
                server.get(path)
        shown = f"at most {server.memory('VmHWM') / 1000:.0f}"
        resident = server.memory() / 1000
    return Line.at_most("resident memory, 20,000 records open", 120, resident, " MB", shown)


def saves(folder: Path) -> Line:
    """Against inserts into the journal's own table; what a table without its keys, index and
    trigger would take is told beside it."""
    times = told("saves", folder, 8)
    ratio = median(same / kept for kept, same in zip(times["kept"], times["same"]))
    kept, same, bare = (1 / median(times[name]) for name in ("kept", "same", "bare"))
    shown = f"{kept:,.0f} of {same:,.0f} a second; {bare:,.0f} into a plain table"
    return Line.at_least("durable saves against bare SQLite inserts", 0.7, ratio, shown)


def insights(journal: Journal) -> Line:
    """Every insight anew; `Benchmarks/insights_in_python.py` does the same work beside it."""
    times = [seconds * 1e3 for seconds in told("insights", journal.place, 15)["times"]]
    shown = f"best {min(times):.0f}"
    return Line.at_most("all insights, 20,000 records", 100, median(times), " ms", shown)


def importing(folder: Path) -> Line:
    times = told("import", folder, 30_000)
    parts = {name: median(values) for name, values in times.items()}
    shown = ", ".join(f"{name} {parts[name]:.2f}" for name in ("read", "plan", "commit"))
    return Line.at_most("import of 30,000 rows", 2, sum(parts.values()), " s", shown)


def importing_people(folder: Path) -> Line:
    times = told("people", folder, 30_000)
    parts = {name: median(values) for name, values in times.items()}
    once = sum(parts[name] for name in ("read", "plan", "commit"))
    shown = ", ".join(f"{name} {part:.2f}" for name, part in parts.items())
    return Line.at_most("import of 30,000 connections", 1.5, once, " s", shown)


def weight(journal: Journal) -> Line:
    with Server.of_pages(journal) as server:
        weights = {name: weighed(server, path) for name, path in places(journal).items()}
    name = max(weights, key=lambda name: sum(weights[name]))
    html, css, js = (part / 1e3 for part in weights[name])
    shown = f"{name}: HTML {html:.1f}, CSS {css:.1f}, JS {js:.1f}"
    return Line.at_most(
        "one page, HTML + CSS + JS, gzip -6", 40, sum(weights[name]) / 1e3, " kB", shown
    )


def weighed(server: Server, path: str) -> tuple[int, int, int]:
    page = server.get(path)
    css, js = (
        re.search(rb'"[^"]*(/assets/[^"]+\.%s)"' % ending, page).group(1) for ending in (b"css", b"js")
    )
    parts = page, server.get(css.decode()), server.get(js.decode())
    html, style, script = (len(gzip.compress(part, 6, mtime=0)) for part in parts)
    return html, style, script


def show(lines: list[Line], seconds: float) -> None:
    rows = [("what", "budget", "measured", "used", "")] + [
        (line.what, line.budget, line.measured, f"{line.used:.2f}", line.verdict) for line in lines
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    print()
    for place, row in enumerate(rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
        if place == 0:
            print("  ".join("-" * width for width in widths).rstrip())
    print(f"\n'used' is the part of the budget that is used: 1.00 is all of it. {machine()}")
    print(f"Measured in {seconds:.0f} s; the machine's load at the end was {os.getloadavg()[0]:.1f}.")


def machine() -> str:
    names = re.findall(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    name = names[0] if names else platform.machine()
    return f"{os.cpu_count()} cores ({name}), {memory:.0f} GB, Linux {platform.release()}."


def say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    if shutil.which("wrk") is None:
        raise SystemExit("There is no 'wrk' on this machine. 'make bench' installs it.")
    main()
