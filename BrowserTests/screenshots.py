"""Takes docs/screenshots from the sample journal: a few pages, each in the look the README shows."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, sync_playwright

from chromium import launched
from looks import HEIGHT, NARROW, WIDE
from rebound import ROOT, NotBuilt, NotStarted, Server

PICTURES = ROOT / "docs/screenshots"


@dataclass(frozen=True)
class Shot:
    """A page to picture: its address, and links to follow from there, by CSS selector."""

    name: str
    path: str
    width: int
    scheme: str
    follow: tuple[str, ...] = ()

    @property
    def picture(self) -> str:
        return f"{self.name}-{self.width}-{self.scheme}.png"


RECOVERY = "main a[href*='/recoveries/']"
SHOTS = [
    Shot("today", "/", WIDE, "light"),
    Shot("recovery", "/steps", WIDE, "light", (RECOVERY,)),
    Shot("exercise", "/exercises/debrief", NARROW, "dark", ("main button.button",)),
    Shot("interview", "/", WIDE, "dark", ("main a[href*='/interviews/'].button",)),
    Shot("applications", "/applications", NARROW, "light"),
]


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with Server("--sample") as server, sync_playwright() as playwright:
        browser = launched(playwright)
        for shot in SHOTS:
            take(browser, server, shot)
        browser.close()


def take(browser: Browser, server: Server, shot: Shot) -> None:
    context = browser.new_context(
        base_url=server.origin,
        viewport={"width": shot.width, "height": HEIGHT[shot.width]},
        color_scheme=shot.scheme,
        reduced_motion="reduce",
        locale="en-GB",
    )
    page = context.new_page()
    page.goto(server.door)
    reach(page, server.at(shot.path), shot)
    picture = PICTURES / shot.picture
    page.screenshot(path=picture)
    print(picture.relative_to(ROOT))
    context.close()


def reach(page: Page, address: str, shot: Shot) -> None:
    answer = page.goto(address)
    for selector in shot.follow:
        with page.expect_navigation() as navigation:
            page.locator(selector).first.click()
        answer = navigation.value
    if answer is None or not answer.ok:
        sys.exit(
            f"{shot.name}: {page.url} answered {answer and answer.status}. Repair SHOTS in {__file__}."
        )


if __name__ == "__main__":
    try:
        main()
    except (NotBuilt, NotStarted) as error:
        sys.exit(str(error))
