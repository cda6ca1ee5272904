"""What the checks of `make lint` share: how a problem reads, and how a check proves it can fail."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Problem:
    """Something to repair: where it is, what is wrong, and what to do."""

    path: Path
    line: int
    message: str

    def shown(self, root: Path) -> str:
        return f"{self.path.relative_to(root)}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Sample:
    """A change to the good tree, and words of the problem it has to cause."""

    files: dict[str, str | None]
    expected: str


Find = Callable[[Path], list[Problem]]


def main(find: Find, good: dict[str, str], bad: list[Sample]) -> None:
    """Runs a check over the project, or over its own samples with --self-test."""
    if "--self-test" in sys.argv[1:]:
        faults = self_test(find, good, bad)
    else:
        faults = [problem.shown(ROOT) for problem in find(ROOT)]
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


def self_test(find: Find, good: dict[str, str], bad: list[Sample]) -> list[str]:
    """Says nothing when the good tree passes and each bad one is caught."""
    name = Path(sys.argv[0]).name
    faults = [f"{name} finds fault with its good sample: {told}" for told in findings(find, good)]
    for sample in bad:
        files = {path: text for path, text in {**good, **sample.files}.items() if text is not None}
        told = findings(find, files)
        if not any(sample.expected in one for one in told):
            faults.append(f"{name} can no longer fail: nothing says '{sample.expected}' in {told}")
    return faults


def findings(find: Find, files: dict[str, str]) -> list[str]:
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        return [problem.shown(root) for problem in find(root)]


def swift_files(root: Path, *places: str) -> list[Path]:
    return [path for place in places for path in sorted((root / place).rglob("*.swift"))]
