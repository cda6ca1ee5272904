"""Holds that STYLE.md shows only code that exists: each word of a good example stands in the code."""

from __future__ import annotations

import re
from pathlib import Path

from checking import Problem, Sample, main, swift_files

SPAN = re.compile(r"`` (.+?) ``|`([^`]+)`")
WORD = re.compile(r"[A-Za-z][A-Za-z0-9]{2,}")


def find(root: Path) -> list[Problem]:
    page = root / "STYLE.md"
    if not page.exists():
        return []
    words: set[str] = set()
    for folder in ("Sources", "Tests"):
        for path in swift_files(root, folder):
            words.update(WORD.findall(path.read_text(encoding="utf-8")))
            words.update(WORD.findall(path.name))
    words.update(path.name for path in (root / "Sources").iterdir() if path.is_dir())
    problems = []
    for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), start=1):
        for word in missing(line, words):
            problems.append(Problem(page, number, f"There is no '{word}' in the code. Show what is."))
    return problems


def missing(line: str, words: set[str]) -> list[str]:
    """The words of the good examples of a table's row that stand nowhere in the code."""
    cells = line.strip().split("|")
    if not line.lstrip().startswith("|") or len(cells) < 3:
        return []
    spans = [one or other for one, other in SPAN.findall(cells[1])]
    return [word for span in spans for word in WORD.findall(span) if word not in words]


GOOD = {
    "STYLE.md": "| good | bad |\n|---|---|\n| `Story.title` | `StoryDTO` |\nSee `Nowhere`.\n",
    "Sources/Records/Story.swift": "struct Story { let title: String }\n",
    "Tests/RecordsTests/Story.swift": "",
}
BAD = [
    Sample({"STYLE.md": "| good | bad |\n| `Tale.title` | `x` |\n"}, "STYLE.md:2: There is no 'Tale'"),
]

if __name__ == "__main__":
    main(find, GOOD, BAD)
