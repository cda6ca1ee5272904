"""From a pasted posting to skills, a story, a mock interview and a coach's scores; the brief on paper."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from looks import at_both_widths, with_and_without_scripts
from walking import fits

POSTING = """Operations analyst. You write SQL every day and present to planners.
SQL and Excel are at the heart of it. A team player who keeps to deadlines."""


@with_and_without_scripts
@at_both_widths
def test_a_posting_becomes_skills_a_story_a_mock_interview_and_a_coachs_scores(page: Page) -> None:
    add_application(page)
    page.get_by_role("link", name="Paste the job posting").click()
    page.locator("[name='text']").fill(POSTING)
    page.get_by_role("button", name="Find skills").click()
    expect(page.locator("mark").first).to_have_text("SQL")
    expect(page.locator("mark")).to_have_count(6)
    assert fits(page)
    choose(page, "skill-0", "yes")
    choose(page, "skill-2", "no")
    page.locator("[name='own']").fill("Delay minutes")
    page.get_by_role("button", name="Accept all suggestions").click()
    expect(page.locator("main")).to_contain_text("What they ask for and what you have")
    expect(page.locator("mark")).to_have_count(5)
    page.get_by_role("button", name="I have this: SQL").click()
    page.get_by_role("button", name="Save skill", exact=True).click()

    page.goto("/stories/new")
    page.locator("[name='title']").fill("The night shift schedule")
    page.locator("[name='action']").fill("I wrote the SQL that found two swaps.")
    page.get_by_role("button", name="Save story", exact=True).click()
    expect(page.locator("h1")).to_have_text("The night shift schedule")

    page.goto("/practice/mocks")
    page.locator("[name='own']").fill("Why this job?\nWhat would you do first?")
    page.get_by_role("button", name="Start mock interview").click()
    assert fits(page)
    page.locator("[name='notes']").fill("Because of the meters.")
    page.get_by_role("button", name="Next question").click()
    expect(page.locator("h1")).to_have_text("What would you do first?")
    skip_to_the_last(page)
    page.get_by_role("button", name="That was the last one").click()
    choose(page, "score-evidence", "5")
    choose(page, "answer-1", "4")
    assert fits(page)
    page.get_by_role("button", name="Save scores", exact=True).click()
    page.locator("[name='text']").fill("One number first")
    page.get_by_role("button", name="Save change", exact=True).click()

    page.get_by_role("link", name="Open their scoring page").click()
    expect(page.locator("main :checked")).to_have_count(0)
    assert "Because of the meters" not in page.content()
    assert "One number first" not in page.content()
    page.locator("[name='rater']").fill("Tom Adeyemi")
    choose(page, "score-evidence", "2")
    page.get_by_role("button", name="Save scores", exact=True).click()
    table = page.locator(".mock-scores")
    expect(table.get_by_role("row", name=re.compile("Evidence"))).to_contain_text("5")
    expect(table.get_by_role("row", name=re.compile("Evidence"))).to_contain_text("worth talking about")
    expect(page.locator("main")).to_contain_text("One number first")
    assert fits(page)


def test_the_timer_counts_only_when_asked_and_can_wait_and_hide(page: Page) -> None:
    page.goto("/practice/mocks")
    page.locator("[name='own']").fill("Why this job?")
    page.get_by_role("button", name="Start mock interview").click()
    expect(page.locator("[data-time]")).to_be_hidden()
    page.get_by_role("button", name="Use a timer").click()
    expect(page.locator("[data-time]")).to_have_text("0:01")
    page.get_by_role("button", name="Pause", exact=True).click()
    page.get_by_role("button", name="Hide the timer").click()
    expect(page.locator("[data-time]")).to_be_hidden()
    skip_to_the_last(page)
    page.get_by_role("button", name="That was the last one").click()
    expect(page.locator("h1")).to_have_text("Score your answers")


def test_a_mock_interview_is_set_up_answered_and_scored_by_keyboard(page: Page) -> None:
    page.goto("/practice/mocks")
    page.locator("[name='own']").focus()
    page.keyboard.type("Why this job?")
    press_on(page, page.get_by_role("button", name="Start mock interview"))
    page.locator("[name='notes']").focus()
    page.keyboard.type("The meters")
    skip_to_the_last(page)
    press_on(page, page.get_by_role("button", name="That was the last one"))
    page.locator("[name='score-delivery'][value='1']").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("[name='score-delivery'][value='2']")).to_be_checked()
    press_on(page, page.get_by_role("button", name="Save scores", exact=True))
    expect(page.locator("h1")).to_have_text("One thing to change")


@pytest.mark.sample
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_on_the_pages_of_skills(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto("/practice/mocks")
    page.locator(".rows a").first.click()
    home = page.url
    addresses = [f"{home}{way}" for way in ("", "/questions/1", "/scores", "/change", "/ratings")]
    page.goto("/applications")
    page.get_by_role("link", name="Meridian Rail").first.click()
    addresses += [f"{page.url.split('?')[0]}/posting"]
    addresses += ["/practice/skills", "/practice/resources", "/practice/competencies/view"]
    for address in addresses:
        page.goto(address)
        axe(page)
        assert fits(page), f"{address} scrolls sideways"


@pytest.mark.sample
def test_the_brief_is_one_sheet_of_paper(page: Page) -> None:
    page.goto("/applications")
    page.get_by_role("link", name="Meridian Rail").first.click()
    page.get_by_role("link", name=re.compile("Second round")).first.click()
    page.get_by_role("link", name="Open the one-page brief").click()
    expect(page.locator("main")).to_contain_text("Explaining to lay people")
    paper = page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1


def skip_to_the_last(page: Page) -> None:
    """Past the questions that the bank adds."""
    while page.get_by_role("button", name="That was the last one").count() == 0:
        with page.expect_navigation():
            page.get_by_role("button", name="Next question").click()


def add_application(page: Page) -> None:
    page.goto("/applications")
    page.locator("[name='company']").first.fill("Meridian Rail")
    page.locator("[name='title']").first.fill("Analyst")
    page.get_by_role("button", name="Add").first.click()
    if "/applications/" not in page.url:
        page.get_by_role("link", name="Meridian Rail").first.click()


def choose(page: Page, name: str, value: str) -> None:
    page.locator(f"[name='{name}'][value='{value}']").check(force=True)


def press_on(page: Page, button) -> None:
    button.focus()
    page.keyboard.press("Enter")
