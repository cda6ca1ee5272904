"""Reads Swift just well enough for the checks: which text is code, which is said, which is noted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

# What may stand before a `/` that opens a regular expression rather than divides.
BEFORE_REGEX = set("=(,:[!&|?{;\n")
ESCAPED = {"n": "\n", "t": " ", "r": " ", '"': '"', "'": "'", "\\": "\\", "\n": ""}
INTERPOLATED = "\0"


@dataclass
class Literal:
    """The text of one string literal, with the line of each character; \\( … ) counts as one."""

    line: int
    text: str = ""
    lines: list[int] = field(default_factory=list)

    def add(self, text: str, line: int) -> None:
        self.text += text
        self.lines += [line] * len(text)


class SwiftSource:
    """One file: `code` is its text with strings, comments and quoted names blanked, lines kept."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.literals: list[Literal] = []
        self.comments: dict[int, str] = {}
        self.insertions: list[str] = []
        self._blank = list(text)
        self._read_code(0, inside_interpolation=False)
        self.code = "".join(self._blank)

    @classmethod
    def read(cls, path: Path) -> SwiftSource:
        return cls(path.read_text(encoding="utf-8"))

    @cached_property
    def _starts(self) -> list[int]:
        return [0] + [match.end() for match in re.finditer("\n", self.text)]

    def line(self, index: int) -> int:
        low, high = 0, len(self._starts)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._starts[middle] <= index else (low, middle)
        return low + 1

    def _read_code(self, index: int, inside_interpolation: bool) -> int:
        """Reads on to the end, or to the bracket that closes an interpolation."""
        text, depth = self.text, 0
        while index < len(text):
            character = text[index]
            if inside_interpolation and character == ")" and depth == 0:
                return index
            depth += (character == "(") - (character == ")")
            index = self._read_special(index) or index + 1
        return index

    def _read_special(self, index: int) -> int | None:
        """The end of what starts here, if it is not plain code."""
        text, character = self.text, self.text[index]
        if text.startswith(("//", "/*"), index):
            return self._read_comment(index)
        if character == '"' or (character == "#" and re.compile(r'#+"').match(text, index)):
            return self._read_string(index)
        if character == "`":
            end = text.find("`", index + 1)
            return self._blanked(index + 1, end) + 1 if end > 0 else None
        if character == "#" and text.startswith("#/", index):
            end = text.find("/#", index + 2)
            return self._blanked(index, end + 2) if end > 0 else None
        if character == "/":
            return self._read_regex(index)
        return None

    def _read_comment(self, index: int) -> int:
        if self.text.startswith("//", index):
            end = self.text.find("\n", index)
            end = len(self.text) if end < 0 else end
        else:
            depth, end = 1, index + 2
            while depth and end < len(self.text):
                step = {"/*": 1, "*/": -1}.get(self.text[end : end + 2], 0)
                depth += step
                end += 2 if step else 1
        self.comments[self.line(index)] = self.text[index:end]
        return self._blanked(index, end)

    def _read_regex(self, index: int) -> int | None:
        before = self.text[:index].rstrip(" ")[-1:] or "\n"
        match = re.compile(r"/(?![\s/*])(?:\\.|[^/\\\n])*(?<!\s)/").match(self.text, index)
        return self._blanked(index, match.end()) if match and before in BEFORE_REGEX else None

    def _read_string(self, index: int) -> int:
        text, start = self.text, index
        hashes = re.compile("#*").match(text, index).group()
        index += len(hashes)
        is_block = re.compile(r'"""[ \t]*\n').match(text, index)
        close = ('"""' if is_block else '"') + hashes
        escape = "\\" + hashes
        literal = Literal(self.line(start))
        self.literals.append(literal)
        index += 3 if is_block else 1
        while index < len(text) and not text.startswith(close, index):
            if text[index] == "\n" and not is_block:
                return self._blanked(start, index)
            if text.startswith(escape + "(", index):
                literal.add(INTERPOLATED, self.line(index))
                inserted = index + len(escape) + 1
                index = self._read_code(inserted, inside_interpolation=True) + 1
                self.insertions.append(text[inserted : index - 1])
            elif text.startswith(escape, index):
                index += len(escape)
                literal.add(ESCAPED.get(text[index : index + 1], ""), self.line(index))
                index += 1
            else:
                literal.add(text[index], self.line(index))
                index += 1
        return self._blanked(start, min(index + len(close), len(text)))

    def _blanked(self, start: int, end: int) -> int:
        for index in range(start, end):
            if self._blank[index] != "\n":
                self._blank[index] = " "
        return end
