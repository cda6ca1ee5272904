"""Holds what a person reads to the tone: no banned phrase, no exclamation, short sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from checking import Problem, Sample, main, swift_files
from swift_source import SwiftSource

GUIDANCE = "Sources/EmbeddedFiles/Files/guidance"
BANNED = f"{GUIDANCE}/en/banned-phrases.txt"
# Patterns of what people write, none of which Rebound says.
PEOPLES_WORDS = {"crisis-words.yaml", "status-words.yaml"}
WORDS_A_SENTENCE = 26
# A text that has to be as it is says why, on its first line or the line before:
# `// words: a person's own sentence` in Swift, `# words: …` in YAML.
EXCUSE = "// words:"
YAML_EXCUSE = "# words:"

# Values of these keys are references, or examples of what not to write; no sentence of ours.
NOT_SENTENCES = {
    "id",
    "cite",
    "link",
    "source",
    "sources",
    "web",
    "phone",
    "text",
    "hours",
    "avoid",
}
# What other people say, and what a person types: the list of phrases guards only what Rebound says.
OTHERS_WORDS = {"wordings", "follow-ups", "also", "formerly"}
# Messages mark what their short form leaves out as [[…]].
SENTENCE_END = re.compile(r"(?<=[.?!…])[\"”’)\]]*\s+(?=[\"“‘(\[]*[A-Z0-9{])|\n")


@dataclass(frozen=True)
class Said:
    """A piece of text in a guidance file, with the key it stands under."""

    key: str
    text: str
    first: int
    last: int


def find(root: Path) -> list[Problem]:
    if not (root / BANNED).exists():
        return [
            Problem(
                root / BANNED, 1, "The list of banned phrases is missing. Write one phrase a line."
            )
        ]
    banned = banned_phrases(root / BANNED)
    problems = []
    for path in sorted((root / GUIDANCE).rglob("*.yaml")):
        if path.name not in PEOPLES_WORDS:
            problems += wrong_guidance(path, banned)
    for path in swift_files(root, "Sources"):
        problems += wrong_strings(path, banned)
    return problems


def banned_phrases(path: Path) -> re.Pattern[str]:
    """One pattern for all phrases: whole words, any case, any white space, either apostrophe."""
    lines = (line.split("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    phrases = sorted({line for line in lines if line}, key=len, reverse=True)
    written = (r"\s+".join(re.escape(word) for word in phrase.split()) for phrase in phrases)
    either = "|".join(re.sub("['’]", "['’]", phrase) for phrase in written)
    return (
        re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE) if either else re.compile(r"(?!)")
    )


def wrong_guidance(path: Path, banned: re.Pattern[str]) -> list[Problem]:
    written = path.read_text(encoding="utf-8")
    try:
        said = list(texts(yaml.compose(written, Loader=yaml.SafeLoader)))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return [Problem(path, mark.line + 1 if mark else 1, f"This is not YAML: {error.problem}.")]
    lines = written.splitlines()
    return [problem for one in said for problem in wrong_text(path, one, lines, banned)]


def texts(node: yaml.Node | None, key: str = "") -> Iterator[Said]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            yield from texts(value, name.value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from texts(value, key)
    elif isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str":
        yield Said(key, node.value, node.start_mark.line + 1, node.end_mark.line + 1)


def wrong_text(path: Path, said: Said, lines: list[str], banned: re.Pattern[str]) -> list[Problem]:
    excuses = lines[max(said.first - 2, 0) : said.first]
    if said.key in NOT_SENTENCES or any(YAML_EXCUSE in line for line in excuses):
        return []
    quoted = said.key in OTHERS_WORDS
    problems = [
        Problem(path, line_of(match.group(), said, lines), banned_advice(match.group()))
        for match in ([] if quoted else banned.finditer(said.text))
    ]
    if "!" in said.text:
        problems.append(
            Problem(
                path,
                line_of("!", said, lines),
                "Guidance does not exclaim. End it with a full stop.",
            )
        )
    for sentence in SENTENCE_END.split(said.text):
        count = sum(any(c.isalnum() for c in word) for word in sentence.split())
        if count > WORDS_A_SENTENCE:
            opening = " ".join(sentence.split()[:4])
            problems.append(
                Problem(
                    path,
                    line_of(opening, said, lines),
                    f"'{opening} …' has {count} words; a sentence has at most {WORDS_A_SENTENCE}. Make it two.",
                )
            )
    return problems


def line_of(text: str, said: Said, lines: list[str]) -> int:
    """The line a text starts on; a folded text may break anywhere, so fewer words are tried too."""
    words = text.split()
    for count in range(len(words), 0, -1):
        part = " ".join(words[:count])
        for number in range(said.first, min(said.last, len(lines)) + 1):
            if part in lines[number - 1]:
                return number
    return said.first


def banned_advice(phrase: str) -> str:
    return f"'{' '.join(phrase.split())}' is on the list of banned phrases. Say it plainly, or leave it out."


def wrong_strings(path: Path, banned: re.Pattern[str]) -> list[Problem]:
    source = SwiftSource.read(path)
    excused = {
        line + step for line, note in source.comments.items() if EXCUSE in note for step in (0, 1)
    }
    return [
        Problem(path, literal.lines[match.start()], banned_advice(match.group()))
        for literal in source.literals
        if literal.line not in excused
        for match in banned.finditer(literal.text)
    ]


YAML, SWIFT = f"{GUIDANCE}/en/sample.yaml", "Sources/Web/Sample.swift"
LONGEST = "one " * 25 + "one."
GOOD = {
    BANNED: "# notes\neverything happens for a reason\nyou've failed # rule 1\n",
    YAML: f'# words: long on purpose\nhelp: Now {LONGEST}\nwhy: >\n  {LONGEST}\n  Two more.\navoid: ["You’ve failed!"]\nwordings: ["So you’ve failed?"]\nask: "Who are {{{{their-name}}}}?"\n',
    SWIFT: '// You\'ve failed\nlet a = "unfailed"\n// words: quoted from a person\nlet b = "you\'ve failed"\n',
}
BAD = [
    Sample(
        {YAML: "title: a\nwhy: >\n  Everything happens\n  for a reason.\n"},
        "sample.yaml:3: 'Everything happens for",
    ),
    Sample({YAML: "title: a\nsummary: Well done!\n"}, "sample.yaml:2: Guidance does not exclaim"),
    Sample(
        {YAML: f"title: a\nhelp: Now {LONGEST}\n"}, "sample.yaml:2: 'Now one one one …' has 27 words"
    ),
    Sample({YAML: "title: [a\n"}, "This is not YAML"),
    Sample(
        {SWIFT: '\nlet a: Phrase = "Oh, you’ve  failed here"\n'},
        "Sample.swift:2: 'you’ve failed' is",
    ),
    Sample(
        {SWIFT: 'let a = #"""\n  x \\#(b("You\'ve failed"))\n  """#\n'},
        "Sample.swift:2: 'You've failed'",
    ),
    Sample({SWIFT: 'let a = """\n  x\n  you\'ve \\\n  failed\n  """\n'}, "Sample.swift:3:"),
    Sample({BANNED: None}, "The list of banned phrases is missing"),
]

if __name__ == "__main__":
    main(find, GOOD, BAD)
