"""Holds files.c and the files it carries together: every file embedded and listed, every line true."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from checking import Problem, Sample, main

CARRIER = "Sources/EmbeddedFiles/files.c"
FILES = "Sources/EmbeddedFiles/Files"
EMBED = re.compile(r'(\w+)\[\]\s*=\s*\{\s*#[ \t]*embed[ \t]+"Files/([^"]+)"')
ROW = re.compile(r'^[ \t]*EMBEDDED\("([^"]+)",\s*(\w+)\)', re.MULTILINE)


@dataclass(frozen=True)
class Line:
    """One mention of a file in files.c, and the array that holds its bytes."""

    file: str
    array: str
    number: int


def find(root: Path) -> list[Problem]:
    carrier = root / CARRIER
    text = without_comments(carrier.read_text(encoding="utf-8"))
    embeds = [
        Line(match[2], match[1], line_number(text, match.start(2)))
        for match in EMBED.finditer(text)
    ]
    rows = [
        Line(match[1], match[2], line_number(text, match.start(1))) for match in ROW.finditer(text)
    ]
    return not_carried(root, embeds) + not_there(root, embeds) + not_listed(carrier, embeds, rows)


def not_carried(root: Path, embeds: list[Line]) -> list[Problem]:
    carried = {line.file for line in embeds}
    advice = (
        f'The program does not carry this file. Add an array with `#embed "Files/%s"` to {CARRIER}.'
    )
    return [
        Problem(path, 1, advice % name) for name, path in files(root).items() if name not in carried
    ]


def not_there(root: Path, embeds: list[Line]) -> list[Problem]:
    there = files(root)
    advice = "There is no Files/%s to embed. Take the lines out, or put the file back."
    return [
        Problem(root / CARRIER, line.number, advice % line.file)
        for line in embeds
        if line.file not in there
    ]


def not_listed(carrier: Path, embeds: list[Line], rows: list[Line]) -> list[Problem]:
    arrays = {line.file: line.array for line in embeds}
    listed = {line.file for line in rows}
    return [
        Problem(
            carrier,
            line.number,
            f'Nothing lists it. Add `EMBEDDED("{line.file}", {line.array}),` below.',
        )
        for line in embeds
        if line.file not in listed
    ] + [
        Problem(
            carrier,
            line.number,
            f"'{line.array}' does not hold {line.file}. Name the array that does.",
        )
        for line in rows
        if arrays.get(line.file) != line.array
    ]


def files(root: Path) -> dict[str, Path]:
    top = root / FILES
    paths = (
        path for path in sorted(top.rglob("*")) if path.is_file() and not path.name.startswith(".")
    )
    return {path.relative_to(top).as_posix(): path for path in paths}


def without_comments(text: str) -> str:
    text = re.sub(r"/\*.*?\*/", lambda note: "\n" * note.group().count("\n"), text, flags=re.DOTALL)
    return re.sub(r"^[ \t]*//.*$", "", text, flags=re.MULTILINE)


def line_number(text: str, index: int) -> int:
    return text.count("\n", 0, index) + 1


ARRAY = 'static const unsigned char a_css[] = {\n#embed "Files/assets/a.css"\n};\n'
COMMENT = '// static const unsigned char b[] = {\n// #embed "Files/gone.css"\n'
LIST = 'files[] = {\n  EMBEDDED("assets/a.css", a_css),\n};\n'
GOOD = {CARRIER: ARRAY + COMMENT + LIST, f"{FILES}/assets/a.css": "", f"{FILES}/.hidden": ""}
BAD = [
    Sample({f"{FILES}/guidance/b.yaml": ""}, "b.yaml:1: The program does not carry"),
    Sample(
        {f"{FILES}/assets/a.css": None, f"{FILES}/b.css": ""},
        "files.c:2: There is no Files/assets/a.css",
    ),
    Sample({CARRIER: f"/*\n{ARRAY}*/\n{LIST}"}, "a.css:1: The program does not carry"),
    Sample({CARRIER: ARRAY}, "files.c:2: Nothing lists it"),
    Sample({CARRIER: ARRAY + LIST.replace("a_css", "b_css")}, "files.c:5: 'b_css' does not hold"),
]

if __name__ == "__main__":
    main(find, GOOD, BAD)
