"""Holds what ShellCheck cannot see across files: that no local name of one is readonly in another."""

from __future__ import annotations

import re
from pathlib import Path

from checking import Problem, Sample, main

READONLY = re.compile(r"^\s*(?:readonly|declare -r|local -r)\s+(.*)")
LOCAL = re.compile(r"^\s*(?:local)\s+(?!-r)(.*)")
NAME = re.compile(r"(?<![\w$=/.'\"{-])([A-Za-z_]\w*)(?==|\s|$)")

ADVICE = {
    "readonly": "'{}' is readonly, so it is spelled in CAPITALS.",
    "local": "'{}' is local, so it is spelled in small letters.",
}


def find(root: Path) -> list[Problem]:
    return [
        Problem(path, number, ADVICE[sort].format(name))
        for path in sorted((root / "scripts").glob("*.sh"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        for sort, name in names(line)
        if name != (name.upper() if sort == "readonly" else name.lower())
    ]


def names(line: str) -> list[tuple[str, str]]:
    for sort, pattern in (("readonly", READONLY), ("local", LOCAL)):
        if match := pattern.match(line):
            bare = re.sub(r"\$\(.*\)|\"[^\"]*\"|'[^']*'", "x", match.group(1))
            return [(sort, name) for name in NAME.findall(bare.split("#")[0])]
    return []


GOOD = {
    "scripts/need.sh": "readonly UNAVAILABLE=69\nf() {\n  local log=$LOG status=$((A + 1)) a\n}\n",
    "scripts/build.sh": "source scripts/need.sh\nreadonly LOG=.build/$NAME.log\n",
}
BAD = [
    Sample(
        {"scripts/build.sh": "source scripts/need.sh\n\nreadonly log=.build/build.log\n"},
        "build.sh:3: 'log' is readonly",
    ),
    Sample({"scripts/need.sh": "f() {\n  local a=1 LOG\n}\n"}, "need.sh:2: 'LOG' is local"),
]

if __name__ == "__main__":
    main(find, GOOD, BAD)
