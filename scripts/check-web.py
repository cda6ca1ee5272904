"""Holds that folders of Sources/Web use each other one way: shared folders no room, rooms no circle."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from checking import Problem, Sample, main, swift_files
from swift_source import SwiftSource

WEB = "Sources/Web"
# What every room is built of. The files beside the folders are the table of contents and may use all.
SHARED = {"Kit", "Markup", "Server", "Shell"}
TOP = "the files beside the folders"

TYPE = re.compile(
    r"^(?:(?:package|public|final|indirect) )*(?:struct|enum|class|actor|protocol|typealias) (\w+)",
    re.MULTILINE,
)
EXTENSION = re.compile(r"^(?:package )?extension (\[?\w+)[^\n]*\{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
MEMBER = re.compile(r"^  (?!fileprivate|private)(?:[@\w()]+ )*?(?:func|var|let|case) (\w+)", re.MULTILINE)
ANY_MEMBER = re.compile(r"\b(?:func|var|let|case) (\w+)")
TYPE_NAME = re.compile(r"\b[A-Z]\w+")
MEMBER_NAME = re.compile(r"(?<=\.)\w+|\b[a-z]\w+(?=\()")


@dataclass
class Folders:
    """Which folder uses what of which other, and where it does so first."""

    uses: dict[tuple[str, str], dict[str, tuple[Path, int]]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    def note(self, user: str, owner: str, name: str, path: Path, line: int) -> None:
        self.uses[user, owner].setdefault(name, (path, line))


def find(root: Path) -> list[Problem]:
    folders = read(root)
    return shared_uses(folders) + circles(folders)


def read(root: Path) -> Folders:
    sources = {path: SwiftSource.read(path) for path in swift_files(root, WEB)}
    home = {path: folder(root, path) for path in sources}
    types: dict[str, set[str]] = defaultdict(set)
    for path, source in sources.items():
        for name in TYPE.findall(source.code):
            types[name].add(home[path])
    members = own_members(root, sources, home, set(types))
    folders = Folders()
    for path, source in sources.items():
        for pattern, owners in ((TYPE_NAME, types), (MEMBER_NAME, members)):
            for match in pattern.finditer(source.code):
                for owner in owners.get(match.group(), ()):
                    if home[path] not in owners[match.group()]:
                        line = source.line(match.start())
                        folders.note(home[path], owner, match.group(), path, line)
    return folders


def folder(root: Path, path: Path) -> str:
    parts = path.relative_to(root / WEB).parts
    return parts[0] if len(parts) > 1 else TOP


def own_members(
    root: Path, sources: dict[Path, SwiftSource], home: dict[Path, str], types: set[str]
) -> dict[str, set[str]]:
    """What a folder adds to types of others, such as `Visit`, where the name is used nowhere else."""
    declared: dict[str, set[str]] = defaultdict(set)
    added: dict[str, set[str]] = defaultdict(set)
    for path in swift_files(root, "Sources"):
        source = sources.get(path) or SwiftSource.read(path)
        place = home.get(path, "outside")
        for name in ANY_MEMBER.findall(source.code):
            declared[name].add(place)
        if path not in sources:
            continue
        own = set(TYPE.findall(source.code))
        for extended, body in EXTENSION.findall(source.code):
            if extended not in own:
                for name in MEMBER.findall(body):
                    added[name].add(place)
    return {name: places for name, places in added.items() if declared[name] == places}


def shared_uses(folders: Folders) -> list[Problem]:
    return [
        Problem(
            path,
            line,
            f"{user} may not use {name} of {owner}: every room is built of {user}. Move it to Kit, or "
            "let the room hand its value in.",
        )
        for (user, owner), names in sorted(folders.uses.items())
        if user in SHARED and owner not in SHARED
        for name, (path, line) in sorted(names.items())
    ]


def circles(folders: Folders) -> list[Problem]:
    """One problem for every use by which a room comes back to itself."""
    edges: dict[str, set[str]] = defaultdict(set)
    for user, owner in folders.uses:
        if {user, owner}.isdisjoint(SHARED | {TOP}):
            edges[user].add(owner)
    reach = {room: reached(room, edges) for room in list(edges)}
    return [
        Problem(
            path,
            line,
            f"{user} uses {name} of {owner}, which comes back to {user}. Move what both need to Kit, "
            "or hand it in.",
        )
        for (user, owner), names in sorted(folders.uses.items())
        if owner in edges.get(user, ()) and user in reach.get(owner, ())
        for name, (path, line) in sorted(names.items())
    ]


def reached(room: str, edges: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    open_rooms = [room]
    while open_rooms:
        for other in edges.get(open_rooms.pop(), ()):
            if other not in found:
                found.add(other)
                open_rooms.append(other)
    return found


GOOD = {
    "Sources/Web/Routes.swift": "let all = [PeoplePage.self, PlanPage.self]\n",
    "Sources/Web/Kit/Menu.swift": "struct Menu {}\n",
    "Sources/Web/Shell/Page.swift": "struct Page {}\n",
    "Sources/Web/People/PeoplePage.swift": "struct PeoplePage { let menu: Menu, page: Page }\n",
    "Sources/Web/Plan/PlanPage.swift": (
        "struct PlanPage {\n  let people: PeoplePage // Letter\n  let on = page.planned\n}\n"
        "extension Page {\n  var planned: Int { 1 }\n  private var own: Int { 2 }\n}\n"
    ),
}
BAD = [
    Sample(
        {"Sources/Web/People/PeoplePage.swift": "struct PeoplePage {\n  let plan: PlanPage\n}\n"},
        "PeoplePage.swift:2: People uses PlanPage of Plan, which comes back to People",
    ),
    Sample(
        {"Sources/Web/People/PeoplePage.swift": "struct PeoplePage {\n  let on = page.planned\n}\n"},
        "PeoplePage.swift:2: People uses planned of Plan, which comes back to People",
    ),
    Sample(
        {"Sources/Web/Kit/Menu.swift": "struct Menu {\n  let plan: PlanPage\n}\n"},
        "Menu.swift:2: Kit may not use PlanPage of Plan",
    ),
    Sample(
        {"Sources/Web/Shell/Page.swift": "struct Page {\n  let on = page.planned\n}\n"},
        "Page.swift:2: Shell may not use planned of Plan",
    ),
]

if __name__ == "__main__":
    main(find, GOOD, BAD)
