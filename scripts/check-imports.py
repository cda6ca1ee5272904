"""Holds the import table: which room may know which, in `import` lines and in Package.swift."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from checking import ROOT, Problem, Sample, main, swift_files
from swift_source import SwiftSource

# Folders of Records, of which none uses what another one decides. They meet in Planning.
STEPS = ["Applications", "Reflection", "Resilience", "Reframing", "Networking", "Skills"]
CORE = {"API", "Records", "Interchange", "Journaling", "Samples", "Insights"}

# The table. A new target gets a row here in the same change that makes it.
MAY_IMPORT: dict[str, set[str]] = {
    "EmbeddedFiles": set(),
    "PrivateProcess": set(),
    # A lock, because guidance is decoded at first use.
    "Records": {"EmbeddedFiles", "Yams", "Synchronization"},
    # Not "Numerics": a package below the web server has a target of that name.
    "Insights": {"Records"},
    # Two libraries of the system, each used by one file.
    "CArchive": set(),
    "CExpat": set(),
    "Interchange": {"Records", "CArchive", "CExpat"},
    # What other programs see of a journal, whether a command prints it or a server sends it.
    "API": {"Records", "Insights", "Journaling", "Crypto"},
    "Journaling": {"Records", "Crypto"},
    "SQLiteStore": {"Records", "Journaling", "GRDB", "GRDBSQLite"},
    "Samples": {"Records", "Insights"},
    "Web": CORE
    | {"EmbeddedFiles", "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOHTTPTypes"}
    | {"Logging", "Crypto"},
    "CLI": CORE | {"ArgumentParser"},
    "rebound": CORE | {"PrivateProcess", "Web", "CLI", "SQLiteStore", "ArgumentParser", "Logging"},
}

# What deciding may use of the platform. It has no threads, locks or system calls in it.
PURE = {"Foundation", "FoundationEssentials", "RegexBuilder"}
PLATFORM = PURE | {"Synchronization", "Dispatch", "Darwin", "Glibc", "Musl", "Android"}
IMPURE_ROOMS = {"Journaling", "SQLiteStore", "Web", "CLI", "rebound"}

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)]*\))?[ \t]+)*(?:(?:public|package|internal|fileprivate|private)[ \t]+)?"
    r"import[ \t]+(?:(?:struct|class|enum|protocol|func|var|let|typealias|actor)[ \t]+)?(\w+)",
    re.MULTILINE,
)

TYPE = re.compile(r"^(?:package )?(?:final )?(?:struct|enum|class|protocol) (\w+)", re.MULTILINE)
NESTED = re.compile(r"\b(?:struct|enum|class|protocol) (\w+)")
VOCABULARY = re.compile(r": (?:JournalRecord|ExerciseRecord|OpenSet)\b")


def find(root: Path) -> list[Problem]:
    problems = unknown_rooms(root)
    for room in MAY_IMPORT:
        for path in swift_files(root, f"Sources/{room}"):
            problems += wrong_imports(path, room)
    return problems + wrong_dependencies(root) + crossed_walls(root)


def unknown_rooms(root: Path) -> list[Problem]:
    table = root / "scripts/check-imports.py"
    there = {path.name for path in (root / "Sources").iterdir() if path.is_dir()}
    return [
        Problem(
            table, 1, f"'{room}' has no row in MAY_IMPORT. Add one that says what it may import."
        )
        for room in sorted(there - MAY_IMPORT.keys())
    ] + [
        Problem(table, 1, f"'{room}' has a row but no folder in Sources. Take the row out.")
        for room in sorted(MAY_IMPORT.keys() - there)
    ]


def wrong_imports(path: Path, room: str) -> list[Problem]:
    source = SwiftSource.read(path)
    allowed = MAY_IMPORT[room] | (PLATFORM if room in IMPURE_ROOMS else PURE)
    return [
        Problem(path, source.line(match.start(1)), advice(room, match.group(1)))
        for match in IMPORT.finditer(source.code)
        if match.group(1) not in allowed
    ]


def advice(room: str, module: str) -> str:
    return (
        f"{room} may not import {module}. Move the code to a room that may, or hand the value in; "
        "the table is MAY_IMPORT in scripts/check-imports.py."
    )


def crossed_walls(root: Path) -> list[Problem]:
    """Types of one step that another one uses. Records and their closed lists belong to all."""
    sources = {
        step: [(path, SwiftSource.read(path)) for path in swift_files(root, f"Sources/Records/{step}")]
        for step in STEPS
    }
    owner = {
        name: step
        for step, files in sources.items()
        for _, source in files
        if not VOCABULARY.search(source.code)
        for name in TYPE.findall(source.code)
    }
    problems = []
    for step, files in sources.items():
        for path, source in files:
            own = set(NESTED.findall(source.code))
            for match in re.finditer(r"\b[A-Z]\w*", source.code):
                other = owner.get(match.group(), step)
                if other != step and match.group() not in own:
                    advice = f"{step} may not use {match.group()} of {other}: no step knows another."
                    line = source.line(match.start())
                    problems.append(Problem(path, line, f"{advice} Steps meet in Planning."))
    return problems


def wrong_dependencies(root: Path) -> list[Problem]:
    package = root / "Package.swift"
    written = package.read_text(encoding="utf-8")
    problems = []
    for target in manifest(root)["targets"]:
        room = target["name"]
        if target["type"] == "test" or room not in MAY_IMPORT:
            continue
        at = max(written.find(f'"{room}"'), 0)
        line = written.count("\n", 0, at) + 1
        declared = dependencies(target)
        for module in sorted(declared - MAY_IMPORT[room]):
            problems.append(Problem(package, line, advice(room, module)))
        for module in sorted(declared & MAY_IMPORT[room] - imported(root, room)):
            unused = f"{room} depends on {module} and imports it nowhere. Take the dependency out."
            problems.append(Problem(package, line, unused))
    return problems


def imported(root: Path, room: str) -> set[str]:
    return {
        match.group(1)
        for path in swift_files(root, f"Sources/{room}")
        for match in IMPORT.finditer(SwiftSource.read(path).code)
    }


def dependencies(target: dict) -> set[str]:
    return {
        value[0]
        for dependency in target["dependencies"]
        for kind, value in dependency.items()
        if kind in ("byName", "target", "product")
    }


def manifest(root: Path) -> dict:
    """Package.swift as SwiftPM reads it, which resolves and builds nothing; a sample's is JSON."""
    if root != ROOT:
        return json.loads((root / "Package.swift").read_text(encoding="utf-8"))
    command = ["swift", "package", "--package-path", str(root), "dump-package"]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def sample_manifest(**rooms: list[str]) -> str:
    return json.dumps(
        {
            "targets": [
                {
                    "name": room,
                    "type": "regular",
                    "dependencies": [{"byName": [n, None]} for n in names],
                }
                for room, names in rooms.items()
            ]
        }
    )


GOOD = {
    **{f"Sources/{room}/Room.swift": "import Foundation\n" for room in MAY_IMPORT},
    "Sources/Insights/Good.swift": 'package import struct Records.Day\n// import Web\nlet t = "import Web"\n',
    "Sources/Records/Skills/Deck.swift": "package struct Deck {}\n",
    "Sources/Records/Skills/Card.swift": "package struct Card: JournalRecord {}\n",
    "Sources/Records/Networking/Good.swift": "let card: Card? = nil // Deck\n",
    "Package.swift": sample_manifest(Insights=["Records"]),
}
BAD = [
    Sample({"Sources/Insights/Bad.swift": "\nimport Web\n"}, "Bad.swift:2: Insights may not"),
    Sample({"Sources/Web/Bad.swift": "@preconcurrency import GRDB\n"}, "Web may not import GRDB"),
    Sample({"Sources/Web/Bad.swift": "internal import SQLiteStore\n"}, "Web may not import SQL"),
    Sample({"Sources/Insights/Bad.swift": "import Synchronization\n"}, "Insights may not import"),
    Sample({"Sources/Utils/Bad.swift": ""}, "'Utils' has no row"),
    Sample({"Sources/Samples/Room.swift": None}, "'Samples' has a row but no folder"),
    Sample(
        {"Sources/Records/Networking/Bad.swift": "\nlet deck = Deck()\n"},
        "Bad.swift:2: Networking may not use Deck of Skills",
    ),
    Sample(
        {"Package.swift": sample_manifest(Journaling=["GRDB"])}, "Journaling may not import GRDB"
    ),
    Sample(
        {"Package.swift": sample_manifest(Samples=["Insights"])},
        "Samples depends on Insights and imports it nowhere",
    ),
]

if __name__ == "__main__":
    main(find, GOOD, BAD)
