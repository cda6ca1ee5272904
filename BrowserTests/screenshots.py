"""Takes docs/screenshots from the sample journal: every shot wide and narrow, light and dark."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, sync_playwright

from chromium import launched
from looks import HEIGHT
from rebound import ROOT, NotBuilt, NotStarted, Server

PICTURES = ROOT / "docs/screenshots"


@dataclass(frozen=True)
class Shot:
    """A page to picture: its address, and links to follow from there, by CSS selector."""

    name: str
    path: str
    follow: tuple[str, ...] = ()


SHOTS = [
    Shot("today", "/"),
    Shot("applications", "/applications"),
]


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with Server("--sample") as server, sync_playwright() as playwright:
        browser = launched(playwright)
        for width in HEIGHT:
            for scheme in ("light", "dark"):
                take(browser, server, width, scheme)
        browser.close()


def take(browser: Browser, server: Server, width: int, scheme: str) -> None:
    context = browser.new_context(
        base_url=server.origin,
        viewport={"width": width, "height": HEIGHT[width]},
        color_scheme=scheme,
        reduced_motion="reduce",
        locale="en-GB",
    )
    page = context.new_page()
    page.goto(server.door)
    for shot in SHOTS:
        reach(page, shot)
        picture = PICTURES / f"{shot.name}-{width}-{scheme}.png"
        page.screenshot(path=picture)
        print(picture.relative_to(ROOT))
    context.close()


def reach(page: Page, shot: Shot) -> None:
    answer = page.goto(shot.path)
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
