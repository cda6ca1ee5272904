"""Holds that what is saved over a record was decided on the journal as it stands at that moment."""

from __future__ import annotations

import re
from pathlib import Path

from checking import Problem, Sample, main, swift_files
from swift_source import SwiftSource

# Where pages, commands and the program itself ask a keeper to save.
PLACES = ("Sources/CLI", "Sources/Web", "Sources/rebound")

COMMIT = re.compile(r"(?<!func )\b(?:commit|visit\.change|visit\.save)\s*(?=[({])")
HEADER = re.compile(r"\{\s*\(?([\w\s,:<>\[\]]*?)\)?\s*(?:->\s*\[\w+\]\s*)?\bin\b")
LOCAL = re.compile(r"\b(?:let|var|for)\s+(?:\(([^)]*)\)|(\w+))")
INNER = re.compile(r"\{\s*\(?([\w\s,]+?)\)?\s+in\b")
SAVE = re.compile(r"\.save\(")
WORD = re.compile(r"\$?\w+")
NAMED_LATE = re.compile(r"\b(?:deciding|decide)\s*:\s*(?=\{)")

IGNORED = (
    "a decision has to be made on the journal it is given, or it saves over what somebody else "
    "saved meanwhile. A record that is new is saved by add(…)."
)
STALE = (
    "'{}' was made before this journal was read, so it can be older than what stands. Take the "
    "record from the journal of this decision, or save a new one by add(…)."
)


def find(root: Path) -> list[Problem]:
    return [
        problem
        for path in swift_files(root, *PLACES)
        for problem in problems(path, SwiftSource.read(path))
    ]


def problems(path: Path, source: SwiftSource) -> list[Problem]:
    return [
        Problem(path, source.line(at), message)
        for match in COMMIT.finditer(source.code)
        for start, end in closures(source.code, match.end())
        for at, message in faults(source.code, start, end)
        if not is_excused(source, source.line(at))
    ]


def is_excused(source: SwiftSource, line: int) -> bool:
    """Whether the line says why it may: `// decided before: the reason`."""
    notes = (source.comments.get(line, ""), source.comments.get(line - 1, ""))
    return any(note.startswith("// decided before: ") for note in notes)


def closures(code: str, index: int) -> list[tuple[int, int]]:
    """The decisions handed to a commit: the one behind it, and those named inside its brackets."""
    found = []
    if code[index] == "(":
        end = closing(code, index)
        for named in NAMED_LATE.finditer(code, index, end):
            found.append((named.end(), closing(code, named.end())))
        index = end + 1
    behind = re.compile(r"\s*(?=\{)").match(code, index)
    if behind and behind.end() < len(code) and code[behind.end()] == "{":
        found.append((behind.end(), closing(code, behind.end())))
    return found


def closing(code: str, start: int) -> int:
    depth = 0
    for at in range(start, len(code)):
        depth += (code[at] in "([{") - (code[at] in ")]}")
        if depth == 0:
            return at
    return len(code)


def faults(code: str, start: int, end: int) -> list[tuple[int, str]]:
    body = code[start : end + 1]
    header = HEADER.match(body)
    given = set(WORD.findall(header.group(1))) - {"_"} if header else {"$0", "$1"}
    rest = body[header.end() :] if header else body
    if not given & set(WORD.findall(rest)):
        return [(start, IGNORED)]
    known = given | local_names(rest)
    offset = start + (header.end() if header else 0)
    found = []
    for save in SAVE.finditer(rest):
        saved = rest[save.end() : closing(rest, save.end() - 1)]
        if not known & set(WORD.findall(saved)):
            found.append((offset + save.start(), STALE.format(" ".join(saved.split()))))
    return found


def local_names(body: str) -> set[str]:
    names: set[str] = set()
    for several, one in LOCAL.findall(body):
        names |= set(WORD.findall(several)) | ({one} if one else set())
    for inner in INNER.findall(body):
        names |= set(WORD.findall(inner))
    return names | ({"$0", "$1"} & set(WORD.findall(body)))


def page(decision: str) -> str:
    return f"func save() async throws {{\n  let lesson = seen()\n  {decision}\n}}\n"


GOOD = {
    "Sources/Web/Good.swift": page("try await keeper.add(lesson)")
    + page("try await keeper.commit { $0.changes(settingAside: true, lesson.id) }")
    + page("visit.commit(.saved, then: place) { journal in\n [.save(journal[lesson.id]!)]\n }")
    + page("visit.commit(edit, then: place, deciding: { [.save($1)] }) { again($0) }")
    + page("// decided before: it was erased\n  try await keeper.commit { [.save(lesson)] + $0 }")
    + page("try await keeper.commit(decide)"),
}
BAD = [
    Sample(
        {"Sources/CLI/Bad.swift": page("try await keeper.commit { _ in [.save(lesson)] }")},
        "Bad.swift:3: a decision has to be made",
    ),
    Sample(
        {"Sources/Web/Bad.swift": page("visit.commit(.saved, then: place) { _, _ in changes }")},
        "Bad.swift:3: a decision has to be made",
    ),
    Sample(
        {"Sources/Web/Bad.swift": page("keeper.commit { journal in\n decided.changes\n }")},
        "Bad.swift:3: a decision has to be made",
    ),
    Sample(
        {"Sources/Web/Bad.swift": page("keeper.commit { $0.isEmpty ? [] : [.save(lesson)] }")},
        "Bad.swift:3: 'lesson' was made before",
    ),
    Sample(
        {
            "Sources/Web/Bad.swift": page(
                "visit.commit(edit, then: place, deciding: { _, _ in [.save(lesson)] })"
            )
        },
        "Bad.swift:3: a decision has to be made",
    ),
]

if __name__ == "__main__":
    main(find, GOOD, BAD)
