"""Everything can be done with the keyboard."""

import pytest
from playwright.sync_api import expect

from simulator import TABS


@pytest.fixture
def phone(show):
    phone = show("Form")
    expect(phone.app.locator("#name")).to_be_visible()
    return phone


def region_of_focus(phone):
    return phone.page.evaluate("document.activeElement.closest('#bar, #phone, #inspector')?.id")


def test_f6_goes_from_region_to_region_also_out_of_the_mini_app(phone):
    seen = []
    for _ in range(4):
        phone.page.keyboard.press("F6")
        seen.append(region_of_focus(phone))
    assert seen == ["bar", "phone", "inspector", "bar"]
    phone.page.keyboard.press("Shift+F6")
    assert region_of_focus(phone) == "inspector"
    phone.tap("#name")
    phone.page.keyboard.press("F6")
    assert region_of_focus(phone) == "inspector"


def test_alt_and_a_digit_opens_a_tab_from_anywhere(phone):
    phone.tap("#name")
    for digit, name in [*enumerate(TABS, 1), (1, "Console")]:
        phone.page.keyboard.press(f"Alt+{digit}")
        expect(phone.tab(name)).to_have_attribute("aria-selected", "true")
        expect(phone.tab(name)).to_be_focused()


def test_arrows_walk_through_the_tabs_and_one_is_in_the_tab_order(phone):
    phone.tab("Console").focus()
    phone.page.keyboard.press("ArrowLeft")
    expect(phone.tab(TABS[-1])).to_be_focused()
    phone.page.keyboard.press("ArrowRight")
    expect(phone.tab("Console")).to_be_focused()
    phone.page.keyboard.press("End")
    expect(phone.tab(TABS[-1])).to_have_attribute("aria-selected", "true")
    expect(phone.inspector.locator("[role=tab][tabindex='0']")).to_have_count(1)


@pytest.mark.parametrize("digit", range(1, len(TABS) + 1))
def test_a_slash_goes_to_the_filter_and_escape_clears_it(phone, digit):
    phone.page.keyboard.press(f"Alt+{digit}")
    phone.page.keyboard.press("/")
    field = phone.panel.get_by_role("searchbox")
    expect(field).to_be_focused()
    expect(field).to_have_value("")
    phone.page.keyboard.type("abc/")
    expect(field).to_have_value("abc/")
    phone.page.keyboard.press("Escape")
    expect(field).to_have_value("")


def test_letters_typed_in_the_phone_go_to_the_app(phone):
    phone.tap("#name")
    phone.page.keyboard.type("/?")
    expect(phone.app.locator("#name input")).to_have_value("/?")
    expect(phone.page.get_by_role("dialog")).to_have_count(0)


def test_a_question_mark_shows_all_keys_and_escape_gives_the_focus_back(phone):
    phone.tab("Console").focus()
    phone.page.keyboard.press("?")
    keys = phone.page.get_by_role("dialog", name="Keys")
    expect(keys).to_contain_text("F6")
    expect(keys).to_contain_text("freeze the clock")
    phone.page.keyboard.press("Escape")
    expect(keys).to_have_count(0)
    expect(phone.tab("Console")).to_be_focused()


def test_the_clock_is_frozen_with_a_key(phone):
    phone.page.keyboard.press("Control+.")
    expect(phone.page.get_by_role("button", name="Let the clock run")).to_have_attribute("aria-pressed", "true")
    phone.page.keyboard.press("Control+.")
    expect(phone.page.get_by_role("button", name="Freeze the clock")).to_be_visible()


def test_radios_are_turned_with_arrows(phone):
    phone.page.get_by_role("radio", name="As the system").focus()
    phone.page.keyboard.press("ArrowRight")
    expect(phone.page.get_by_role("radio", name="Light")).to_be_checked()
    expect(phone.page.locator("html")).to_have_attribute("data-theme", "light")
    phone.page.keyboard.press("ArrowLeft")
    phone.page.keyboard.press("ArrowLeft")
    expect(phone.page.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_mini_app_is_reached_and_left_with_tab(phone):
    phone.app.locator("#phone input").press("Shift+Tab")
    expect(phone.app.locator("#name input")).to_be_focused()
    phone.app.locator("#reset").focus()
    phone.page.keyboard.press("Tab")
    assert region_of_focus(phone) in ("phone", "inspector")
    expect(phone.app.locator(":focus")).to_have_count(0)


def test_space_turns_a_box_in_the_form(phone):
    box = phone.app.locator("#slot-1").get_by_role("checkbox")
    box.focus()
    phone.page.keyboard.press("Space")
    expect(box).to_be_checked()


def test_escape_closes_a_menu_of_the_bar(phone):
    dial = phone.page.get_by_role("button", name="Host app")
    dial.press("Enter")
    menu = phone.page.get_by_role("listbox", name="Host app")
    expect(menu.get_by_role("option", selected=True)).to_be_focused()
    phone.page.keyboard.press("Escape")
    expect(menu).to_have_count(0)
    expect(dial).to_be_focused()
