"""Prints every sentence a person can meet, with its place: `make words`, or `make words ARGS=Web`.

Guidance, the strings of the program, its scripts for the browser, and the documents. What is inserted
into a sentence shows as …. Words after the command pick paths that contain one of them.
"""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from checking import ROOT, swift_files
from swift_source import INTERPOLATED, SwiftSource

GUIDANCE = "Sources/EmbeddedFiles/Files/guidance"
SCRIPTS = "Sources/EmbeddedFiles/Files/assets/js"
# Patterns of what people write, none of which Rebound says.
PEOPLES_WORDS = {"crisis-words.yaml", "crisis-points.yaml", "status-words.yaml"}
# Values of these keys are references; no sentence of ours.
NOT_SENTENCES = {"id", "cite", "link", "source", "sources", "web", "phone", "text", "hours"}
TAG = re.compile(r"<[^>]*>|&[a-z]+;")
# A word that is said begins with a letter; `data-x`, `a/b` and `x_y` are the program's own.
SAID = re.compile(r"^[A-Z“(…].*[A-Za-z]|[a-z’]+[ ,][a-z’]+ [a-z’]+")
CODE = re.compile(r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|JOIN|WHERE)\b|[{};]\s*$")


def sentences() -> Iterator[tuple[Path, int, str]]:
    for path in sorted((ROOT / GUIDANCE).rglob("*.yaml")):
        if path.name not in PEOPLES_WORDS:
            for line, text in guidance(yaml.compose(path.read_text("utf-8"), Loader=yaml.SafeLoader)):
                yield path, line, text
    for path in sorted(swift_files(ROOT, "Sources")):
        for literal in SwiftSource.read(path).literals:
            yield path, literal.line, literal.text.replace(INTERPOLATED, "…")
    for path in sorted((ROOT / SCRIPTS).glob("*.js")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            for quoted in re.findall(r'"([^"]*)"', line.split("// ")[0]):
                yield path, number, quoted
    for path in [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            yield path, number, line


def guidance(node: yaml.Node | None, key: str = "") -> Iterator[tuple[int, str]]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            yield from guidance(value, name.value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from guidance(value, key)
    elif isinstance(node, yaml.ScalarNode) and key not in NOT_SENTENCES:
        yield node.start_mark.line + 1, node.value


def main(wanted: list[str]) -> None:
    for path, line, text in sentences():
        place = str(path.relative_to(ROOT))
        if wanted and not any(word in place for word in wanted):
            continue
        plain = " ".join(TAG.sub(" ", text).split())
        if SAID.search(plain) and not CODE.search(plain):
            print(f"{place}:{line}: {plain}")


if __name__ == "__main__":
    # `make words | head` is how it is read.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main(sys.argv[1:])
