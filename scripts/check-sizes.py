"""Holds files and functions to a size that fits in a head."""

from __future__ import annotations

import re
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path

from checking import Problem, Sample, main, swift_files
from swift_source import SwiftSource

SWIFT_CAP, SWIFT_MEDIAN = 300, 80
FUNCTION_CAP, PAGE_CAP = 40, 80
ASSET_CAPS = {".css": 150, ".js": 100}

DECLARED = re.compile(
    r"(?<![.\w])(?:(func|var|subscript)\b[ \t]*|(init)\b(?=[ \t]*[?!]?[ \t]*[(<])|(deinit)\b)"
)
# A signature goes on where a line ends in one of these, or the next begins with one of those.
GOES_ON = re.compile(r"(->|[,:&(\[<=]|\bwhere|\basync|\bthrows)\s*$")
CARRIES_ON = re.compile(r"\s*(\{|->|where\b|async\b|throws\b|rethrows\b|[,:&)\]])")


@dataclass(frozen=True)
class Body:
    """What stands between the braces of one declaration."""

    name: str
    line: int
    lines: int
    signature: str

    def is_page(self) -> bool:
        return self.name == "html" or re.search(r"(->|:)\s*HTML\b", self.signature) is not None


def find(root: Path) -> list[Problem]:
    files = swift_files(root, "Sources", "Tests")
    problems = []
    for path in files:
        problems += wrong_file(path, SWIFT_CAP, "Split it by topic: Type+Topic.swift.")
        problems += wrong_bodies(path, is_web=path.is_relative_to(root / "Sources/Web"))
    for path in sorted((root / "Sources/EmbeddedFiles/Files").rglob("*")):
        if cap := ASSET_CAPS.get(path.suffix):
            problems += wrong_file(path, cap, "One file per component or behaviour: split it.")
    report_median(files)
    return problems


def wrong_file(path: Path, cap: int, advice: str) -> list[Problem]:
    count = line_count(path)
    if count <= cap:
        return []
    return [Problem(path, cap + 1, f"{count} lines; a file like this has at most {cap}. {advice}")]


def wrong_bodies(path: Path, is_web: bool) -> list[Problem]:
    problems = []
    for body in bodies(SwiftSource.read(path)):
        is_page = is_web and body.is_page()
        cap = PAGE_CAP if is_page else FUNCTION_CAP
        if body.lines > cap:
            what = "page body" if is_page else "function body"
            advice = "Give its parts names of their own."
            problems.append(
                Problem(
                    path,
                    body.line,
                    f"'{body.name}' has {body.lines} lines; a {what} has at most {cap}. {advice}",
                )
            )
    return problems


def bodies(source: SwiftSource) -> list[Body]:
    found = []
    for match in DECLARED.finditer(source.code):
        start = opening_brace(source.code, match.end(), is_variable=match.group(1) == "var")
        if start is None:
            continue
        end = closing_brace(source.code, start)
        signature = source.code[match.start() : start]
        lines = max(source.line(end) - source.line(start) - 1, 0)
        name = declared_name(source.text[match.start() : start])
        found.append(Body(name, source.line(match.start()), lines, signature))
    return found


def declared_name(signature: str) -> str:
    match = re.match(r"(?:func|var)\s+(?:`([^`]+)`|([^\s(:<]+))|(\w+)", signature)
    return next(group for group in match.groups() if group) if match else "?"


def opening_brace(code: str, index: int, is_variable: bool) -> int | None:
    """Where the body of a declaration opens; nothing for a requirement or a stored value."""
    depth = 0
    for at in range(index, len(code)):
        character = code[at]
        depth += (character in "([") - (character in ")]")
        if depth < 0:
            return None
        if depth > 0:
            continue
        if character == "{":
            return at
        if character == "}" or (is_variable and character == "="):
            return None
        if character == "\n" and not goes_on(code, index, at):
            return None
    return None


def goes_on(code: str, start: int, newline: int) -> bool:
    line = code[code.rfind("\n", 0, newline) + 1 : newline]
    return bool(GOES_ON.search(line) or CARRIES_ON.match(code, newline + 1))


def closing_brace(code: str, start: int) -> int:
    depth = 0
    for at in range(start, len(code)):
        depth += (code[at] == "{") - (code[at] == "}")
        if depth == 0:
            return at
    return len(code)


def report_median(files: list[Path]) -> None:
    if not files or "--self-test" in sys.argv:
        return
    counts = [line_count(path) for path in files]
    note = "" if statistics.median(counts) <= SWIFT_MEDIAN else f" (aim for {SWIFT_MEDIAN} or less)"
    print(
        f"  {len(counts)} Swift files, median {statistics.median(counts):g} lines{note}, longest {max(counts)}"
    )


def line_count(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def body_of(count: int, opening: str = "func long() {", before: str = "") -> str:
    return f"{before}{opening}\n" + "  step()\n" * count + "}\n"


CSS = "Sources/EmbeddedFiles/Files/assets/sample.css"
REQUIREMENTS = "protocol P {\n  func a()\n  var b: Int { get }\n}\n"
TRAPS = 'let s = "func x() { \\(y { "}" }) {"\n// func z() {\nlet r = /\\{+/\nvar v = 1\ninit(rawValue: String) { }\n'
GOOD = {
    "Sources/Records/Good.swift": REQUIREMENTS
    + TRAPS
    + body_of(FUNCTION_CAP)
    + body_of(FUNCTION_CAP),
    "Sources/Web/Page.swift": body_of(PAGE_CAP, "var html: HTML {"),
    CSS: "a { }\n" * ASSET_CAPS[".css"],
}
BAD = [
    Sample({"Sources/Web/Bad.swift": body_of(SWIFT_CAP, "struct A {")}, "Bad.swift:301: 302 lines"),
    Sample(
        {"Sources/Web/Bad.swift": body_of(41, before=REQUIREMENTS + TRAPS)},
        "Bad.swift:10: 'long' has 41",
    ),
    Sample(
        {"Sources/Web/Bad.swift": body_of(81, "var html: HTML {")}, "'html' has 81 lines; a page"
    ),
    Sample({"Sources/Web/Bad.swift": body_of(41, "var total: Int {")}, "'total' has 41 lines"),
    Sample({"Tests/A/Bad.swift": body_of(41, '@Test func `an " if {`() {')}, "'an \" if {' has 41"),
    Sample(
        {
            "Sources/CLI/Bad.swift": body_of(
                41, "func a(\n  b: Int\n) async throws\n  -> Int\nwhere A: B {"
            )
        },
        "'a' has 41",
    ),
    Sample({CSS: "a { }\n" * 151}, "151 lines"),
]

if __name__ == "__main__":
    main(find, GOOD, BAD)
