"""Holds that nothing in Sources is declared or imported for nobody."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from checking import Problem, Sample, main, swift_files
from swift_source import SwiftSource

# Names that nothing in Rebound calls, and who does.
CALLED_FROM_OUTSIDE = (
    # SwiftNIO, of every channel handler.
    {"InboundIn", "InboundOut", "OutboundIn", "OutboundOut"}
    | {"channelRead", "userInboundEventTriggered", "handlerRemoved"}
    # ArgumentParser, by way of the standard library.
    | {"customMirror"}
    # Tests, which hold the laws of a store without a file as well.
    | {"inMemory"}
)

WORD = re.compile(r"\w+")
NAMED = re.compile(r"\b(?:func|struct|enum|class|actor|protocol|typealias|let|var)[ \t]+(\w+)")
CASES = re.compile(r"^[ \t]*(?:indirect )?case ([^:\n]*)$", re.MULTILINE)
INIT = re.compile(r"\b(?:init|subscript)\b[^(\n]*\(([^)]*)\)")
IMPORT = re.compile(r"^(?:@\w+ )*(?:package )?import (\w+)$", re.MULTILINE)


def find(root: Path) -> list[Problem]:
    sources = {path: SwiftSource.read(path) for path in swift_files(root, "Sources", "Benchmarks")}
    words = {path: words_of(source) for path, source in sources.items()}
    times = Counter(word for found in words.values() for word in found)
    own = {path: source for path, source in sources.items() if (root / "Sources") in path.parents}
    return unused(own, times) + unneeded(root, own, words)


def words_of(source: SwiftSource) -> list[str]:
    """Every word of the code, with what is put into strings."""
    return WORD.findall("\n".join([source.code, *source.insertions]))


def unused(sources: dict[Path, SwiftSource], times: Counter[str]) -> list[Problem]:
    return [
        Problem(path, source.line(match.start(1)), f"Nobody uses '{match.group(1)}'. Take it out.")
        for path, source in sources.items()
        for match in NAMED.finditer(source.code)
        if times[match.group(1)] == 1 and match.group(1) not in CALLED_FROM_OUTSIDE
    ]


def unneeded(
    root: Path, sources: dict[Path, SwiftSource], words: dict[Path, list[str]]
) -> list[Problem]:
    names: dict[str, set[str]] = {}
    for path, source in sources.items():
        room = path.relative_to(root / "Sources").parts[0]
        names.setdefault(room, set()).update(declared(source))
    return [
        Problem(path, source.line(match.start(1)), f"Nothing of {match.group(1)} is used here.")
        for path, source in sources.items()
        for match in IMPORT.finditer(source.code)
        if match.group(1) in names and names[match.group(1)].isdisjoint(words[path])
    ]


def declared(source: SwiftSource) -> set[str]:
    """Every name a file gives something, and every word of an enum's cases and of labels."""
    lists = CASES.findall(source.code) + INIT.findall(source.code)
    return set(NAMED.findall(source.code)).union(*(WORD.findall(one) for one in lists))


GOOD = {
    "Sources/Records/Good.swift": "struct Deck {\n  static let most = 3\n  func card() {}\n}\n",
    "Sources/Web/Good.swift": "import Records\n\nlet page = Deck().card()\n// unused: spare\n",
    "Sources/CLI/Good.swift": 'import Records\nprint("at most \\(Deck.most)", page)\n',
    "Benchmarks/Good.swift": "let trial = useless()\n",
    "Sources/Records/Measured.swift": "func useless() {}\n",
}
BAD = [
    Sample({"Sources/Web/Bad.swift": "\nfunc spare() {}\n"}, "Bad.swift:2: Nobody uses 'spare'"),
    Sample({"Sources/Web/Bad.swift": "private enum Spare {}\n"}, "Nobody uses 'Spare'"),
    Sample({"Sources/Web/Bad.swift": "static let spare = 1\n"}, "Nobody uses 'spare'"),
    Sample({"Sources/Web/Bad.swift": "// Deck\npackage import Records\n"}, ":2: Nothing of Records"),
]

if __name__ == "__main__":
    main(find, GOOD, BAD)
