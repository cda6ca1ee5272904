"""What is taken along on paper: a sheet that others may see tells nothing of a rejection."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

TELLING = re.compile(
    r"reject|chose someone|if it is a no|if they say no|that evening|handle this alone"
    r"|findahelpline|support|after brightwater|after helios|setback|hurt|sting",
    re.IGNORECASE,
)


def on_paper(page: Page) -> str:
    """The words that are printed: what the print style hides is not among them."""
    page.emulate_media(media="print")
    words = page.locator("body").inner_text()
    paper = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1, "not one sheet"
    page.emulate_media(media="screen")
    return words


def heard_no(page: Page) -> None:
    page.get_by_label("Company").fill("Helios Energy")
    page.get_by_role("button", name="Save rejection").click()


def test_the_card_tells_nothing_of_what_it_comes_after(page: Page) -> None:
    heard_no(page)
    page.goto("/steps")
    page.get_by_role("link", name="After Helios Energy").click()
    page.get_by_role("link", name="Print the card").click()
    expect(page.get_by_role("button", name="Print")).to_be_visible()
    words = on_paper(page)
    assert "What you take with you" in words
    assert not TELLING.search(words), TELLING.search(words)


@pytest.mark.sample
def test_the_brief_tells_nothing_of_rejections_or_the_evening(page: Page) -> None:
    page.goto("/applications")
    page.get_by_role("link", name="Meridian Rail").first.click()
    page.get_by_role("link", name=re.compile("Second round")).first.click()
    interview = page.url
    page.get_by_role("link", name="Open the one-page brief").click()
    words = on_paper(page)
    assert "Meridian Rail" in words
    assert not TELLING.search(words), TELLING.search(words)
    page.goto(interview)
    page.get_by_text("That evening").click()
    expect(page.get_by_text("If they say no")).to_be_visible()
    page.emulate_media(media="print")
    assert "That evening" not in page.locator("body").inner_text()
