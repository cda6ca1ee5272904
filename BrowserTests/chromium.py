"""The browser of the machine: Playwright's own build is a download, Debian's is a package."""

from __future__ import annotations

import os

from playwright.sync_api import Browser, Playwright

CHROMIUM = os.environ.get("REBOUND_CHROMIUM") or "/usr/bin/chromium"


def arguments() -> list[str]:
    chosen = [
        # Containers have little shared memory.
        "--disable-dev-shm-usage",
        # No test reaches beyond this machine, whatever a page links to.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ]
    # Chromium refuses its sandbox to root, which is who runs tests in a container.
    if os.geteuid() == 0:
        chosen.append("--no-sandbox")
    return chosen


def launched(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=CHROMIUM, args=arguments())
