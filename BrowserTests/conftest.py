"""Fixtures of the browser journeys: a server and a page per test, and what is kept of a failure."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    sync_playwright,
)

from axe import assert_accessible
from chromium import CHROMIUM, launched
from looks import HEIGHT, WIDE
from rebound import ROOT, NotBuilt, Server, binary

FAILURES = ROOT / ".build/browser-failures"


def pytest_sessionstart(session: pytest.Session) -> None:
    try:
        binary()
    except NotBuilt as missing:
        pytest.exit(str(missing), returncode=3)
    if not Path(CHROMIUM).exists():
        pytest.exit(
            f"There is no Chromium at {CHROMIUM}. Run 'make browser-tests', which installs it.",
            returncode=3,
        )
    shutil.rmtree(FAILURES, ignore_errors=True)


# How the page is looked at. The marks of looks.py override these.


@pytest.fixture
def width() -> int:
    return WIDE


@pytest.fixture
def scripts() -> bool:
    return True


@pytest.fixture
def scheme() -> str:
    return "light"


# Server, browser, page.


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """A server over an empty journal, or over the sample with `@pytest.mark.sample`."""
    arguments = ["--sample"] if request.node.get_closest_marker("sample") else []
    with Server(*arguments) as running:
        request.node.server = running
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = launched(playwright)
        yield running
        running.close()


@pytest.fixture
def new_page(
    request: pytest.FixtureRequest,
    browser: Browser,
    server: Server,
    width: int,
    scripts: bool,
    scheme: str,
) -> Iterator[Callable[[], Page]]:
    """Opens one more page, in a browser profile of its own, already let in by the key."""
    contexts: list[BrowserContext] = []

    def opened() -> Page:
        context = browser.new_context(
            base_url=server.origin,
            viewport={"width": width, "height": HEIGHT[width]},
            java_script_enabled=scripts,
            color_scheme=scheme,
            reduced_motion="reduce",
            locale="en-GB",
            timezone_id="Europe/London",
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.has_scripts = scripts
        page.complaints = listened_to(page)
        # Tests spell addresses as the program does, without the journal's own path.
        goto = page.goto
        page.goto = lambda address, **more: goto(server.at(address), **more)
        request.node.pages.append(page)
        page.goto(server.door)
        return page

    request.node.pages = []
    yield opened
    complaints = [complaint for page in request.node.pages for complaint in page.complaints]
    for context in contexts:
        context.close()
    if not request.node.get_closest_marker("may_complain"):
        assert not complaints, "The browser complained:\n" + "\n".join(complaints)


@pytest.fixture
def page(new_page: Callable[[], Page]) -> Page:
    """A page let in by the key, in the width, scheme and with the scripts the test asks for."""
    return new_page()


@pytest.fixture
def axe() -> Callable[[Page], None]:
    """Fails unless axe finds nothing on the page. The page has to have its scripts on."""
    return assert_accessible


def listened_to(page: Page) -> list[str]:
    """Collects what no page may do: log an error, miss a file, reach beyond its own server."""
    complaints: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        # A page that answers 404 or 422 is logged as a failed resource; files are heard below.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            complaints.append(f"console: {message.text}")

    def asked(request: Request) -> None:
        # A server that restarted has a new port; anything else on this machine is still itself.
        if not re.match(r"(http://127\.0\.0\.1:\d+/|data:|blob:|about:)", request.url):
            complaints.append(f"a request left for {request.url}")

    page.on("console", heard)
    page.on("pageerror", lambda error: complaints.append(f"script: {error}"))
    page.on("request", asked)
    page.on(
        "response",
        lambda response: (
            complaints.append(f"{response.status} for {response.url}")
            if response.status >= 500
            or (
                response.status >= 400
                and response.request.resource_type in ("stylesheet", "script", "image", "font")
            )
            else None
        ),
    )
    return complaints


# What is kept of a failure.


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.failed and report.when in ("setup", "call"):
        if kept := keep_failure(item):
            report.sections.append(("Kept in", str(kept.relative_to(ROOT))))
            report.sections.append(
                ("Server log, its end", item.server.log[-4000:] if hasattr(item, "server") else "")
            )
    return report


def keep_failure(item: pytest.Item) -> Path | None:
    """Saves a picture and the source of each open page, and the server's log."""
    pages: list[Page] = getattr(item, "pages", [])
    server: Server | None = getattr(item, "server", None)
    if not pages and not server:
        return None
    place = FAILURES / re.sub(r"[^\w.-]+", "-", item.name).strip("-")
    place.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(pages, start=1):
        try:
            page.screenshot(path=place / f"page-{number}.png", full_page=True)
            (place / f"page-{number}.html").write_text(page.content(), encoding="utf-8")
        except Exception as error:  # a crashed page must not hide why the test failed
            (place / f"page-{number}.txt").write_text(f"No picture: {error}\n", encoding="utf-8")
    if server:
        (place / "server-log.txt").write_text(server.log, encoding="utf-8")
    return place
