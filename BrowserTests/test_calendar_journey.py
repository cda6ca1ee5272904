"""From the plan to a calendar program: subscribed to, read by an independent reader, ended."""

from __future__ import annotations

import datetime as dt
import urllib.error
import urllib.request
from collections.abc import Callable
from zoneinfo import ZoneInfo

import icalendar
import pytest
from dateutil.rrule import rrulestr
from playwright.sync_api import Page, expect

from looks import at_both_widths, in_both_schemes, with_and_without_scripts
from rebound import Server
from walking import fits


def test_the_plan_is_read_back_by_another_program(page: Page, server: Server) -> None:
    server.command("application", "add", "Lumen, Labs; Ltd", "Planner")
    server.command(
        *("interview", "add", "Lumen", "--day", "2027-07-06"),
        *("--time", "10:30", "--zone", "Europe/Berlin"),
    )

    page.goto("/plan")
    page.get_by_label("Something to do").fill("Write to Inês")
    page.get_by_label("Date, if any").fill("2027-07-05")
    page.get_by_role("button", name="Add").click()
    page.get_by_role("link", name="In your calendar").click()
    page.get_by_role("button", name="Make an address").click()
    address = page.get_by_label("Calendar address").input_value()

    calendar = icalendar.Calendar.from_ical(urllib.request.urlopen(address).read())
    event = calendar.walk("VEVENT")[0]
    start = event.decoded("dtstart").astimezone(dt.timezone.utc)
    assert start == dt.datetime(2027, 7, 6, 10, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert "Lumen, Labs; Ltd" in str(event["summary"])
    alarms = [alarm.decoded("trigger") for alarm in event.walk("VALARM")]
    assert alarms == [dt.timedelta(days=-1), dt.timedelta(hours=-1)]
    todos = {str(todo["summary"]): todo.decoded("due") for todo in calendar.walk("VTODO")}
    assert todos["Write to Inês"] == dt.date(2027, 7, 5)

    page.get_by_role("button", name="End it").click()
    with pytest.raises(urllib.error.HTTPError) as gone:
        urllib.request.urlopen(address)
    assert gone.value.code == 404


def test_an_empty_plan_is_a_calendar_with_a_zone_and_nothing_in_it(
    page: Page, server: Server
) -> None:
    page.goto("/plan/calendar")
    page.get_by_role("button", name="Make an address").click()
    address = page.get_by_label("Calendar address").input_value()
    calendar = icalendar.Calendar.from_ical(urllib.request.urlopen(address).read())
    (zone,) = calendar.subcomponents
    assert isinstance(zone, icalendar.Timezone)
    now = dt.datetime.now()
    assert zone.to_tz(lookup_tzid=False).utcoffset(now) is not None


@at_both_widths
@with_and_without_scripts
def test_what_comes_back_is_read_by_another_program(page: Page, server: Server) -> None:
    page.goto("/plan")
    page.get_by_role("link", name="Add a routine").click()
    page.get_by_label("What", exact=False).first.fill("One message")
    page.get_by_label("First day").fill("2027-07-06")
    page.get_by_label("Repeat every", exact=True).select_option("2")
    page.get_by_text("weeks", exact=True).click()
    for name in ("Tuesday", "Thursday"):
        page.get_by_text(name, exact=True).click()
    page.get_by_label("Last day").fill("2027-08-31")
    page.get_by_label("Time", exact=True).fill("10:00")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("main")).to_contain_text("Repeats every 2 weeks on Tuesday, Thursday")
    assert fits(page)

    page.goto("/plan/calendar")
    page.get_by_role("button", name="Make an address").click()
    address = page.get_by_label("Calendar address").input_value()
    planned, coming = todos(address)
    assert planned.decoded("due").replace(tzinfo=None) == dt.datetime(2027, 7, 6, 10, 0)
    rule = rrulestr(coming["rrule"].to_ical().decode(), dtstart=coming.decoded("dtstart"))
    days = [day.date().isoformat()[5:] for day in rule]
    assert days == ["07-08", "07-20", "07-22", "08-03", "08-05", "08-17", "08-19", "08-31"]

    page.goto("/plan/week?on=2027-07-06")
    assert fits(page)
    expect(page.locator(".week")).to_contain_text("repeats")
    page.get_by_role("link", name="One message").first.click()
    page.get_by_role("button", name="Done").click()
    done = [todo for todo in todos(address) if todo.get("status") == "COMPLETED"]
    assert [str(todo["summary"]) for todo in done] == ["One message"]

    page.goto("/plan/calendar")
    page.get_by_label("Show only “Something planned”").check()
    page.get_by_role("button", name="Save").click()
    assert {str(todo["summary"]) for todo in todos(address)} == {"Something planned"}
    page.get_by_role("button", name="Make another, and end this one").click()
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(address)


def todos(address: str) -> list[icalendar.Todo]:
    return icalendar.Calendar.from_ical(urllib.request.urlopen(address).read()).walk("VTODO")


@at_both_widths
@in_both_schemes
@pytest.mark.sample
def test_axe_finds_nothing_in_the_plan(page: Page, axe: Callable[[Page], None]) -> None:
    for address in ("/plan", "/plan/week", "/plan/day", "/plan/routines", "/plan/routines/new"):
        page.goto(address)
        axe(page)
        assert fits(page)
    page.goto("/plan/routines")
    page.get_by_role("link", name="One message to somebody I know").click()
    axe(page)
    page.get_by_role("link", name="Change all future ones").click()
    axe(page)
    assert fits(page)


def test_days_and_weeks_are_walked_by_keyboard(page: Page) -> None:
    page.goto("/plan/week?on=2027-07-06")
    page.get_by_role("button", name="Next week").press("Enter")
    expect(page.locator("main")).to_contain_text("12 July 2027 to 18 July 2027")
    page.get_by_role("link", name="Monday").press("Enter")
    expect(page.locator("main")).to_contain_text("Monday, 12 July")
    page.get_by_role("button", name="Previous day").press("Enter")
    expect(page.locator("main")).to_contain_text("Sunday, 11 July")
