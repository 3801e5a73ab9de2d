"""Tabs, the page stack and what stays of a page that is left."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def phone(show):
    return show("Notes")


def test_a_tap_on_a_tab_shows_its_page(phone):
    expect(phone.tab_bar.get_by_role("button")).to_have_text(["笔记", "待办", "我的"])
    expect(phone.tab_bar.locator("[aria-current=page]")).to_have_text("笔记")
    phone.tap_tab("待办")
    expect(phone.app.locator("#todos")).to_contain_text("买面粉和黄油")
    expect(phone.tab_bar.locator("[aria-current=page]")).to_have_text("待办")
    expect(phone.phone.locator("#route")).to_have_text("pages/todo/todo")
    expect(phone.back).to_have_count(0)


def test_the_pictures_of_the_tabs_are_drawn(phone):
    pictures = phone.tab_bar.locator("img")
    expect(pictures).to_have_count(3)
    for picture in pictures.all():
        picture.evaluate("picture => picture.decode()")
        assert picture.evaluate("picture => picture.naturalWidth") > 0


def test_the_arrow_in_the_bar_leads_back_from_a_page(phone):
    phone.tap("#notes [data-id] >> nth=0")
    expect(phone.app.locator("#title")).to_have_text("雨后的梧桐")
    expect(phone.tab_bar).to_be_hidden()
    phone.back.click()
    expect(phone.app.locator("#notes")).to_be_visible()
    expect(phone.tab_bar).to_be_visible()
    expect(phone.back).to_have_count(0)


def test_pages_lie_on_each_other_as_deep_as_they_were_opened(phone):
    phone.tap("#notes [data-id] >> nth=0")
    phone.tap("#edit")
    expect(phone.app.locator("#note-title input")).to_have_value("雨后的梧桐")
    expect(phone.page.locator("iframe.page-frame")).to_have_count(3)
    phone.back.click()
    expect(phone.app.locator("#edit")).to_be_visible()
    phone.back.click()
    expect(phone.app.locator("#greeting")).to_be_visible()
    expect(phone.page.locator("iframe.page-frame")).to_have_count(1)


def test_the_bar_shows_the_title_and_the_colours_of_the_page(show):
    phone = show("Quiz")
    expect(phone.title).to_have_text("小测")
    expect(phone.screen.locator(".nav")).to_have_css("background-color", "rgb(29, 59, 83)")
    expect(phone.title).to_have_css("color", "rgb(255, 255, 255)")
    phone.tap("#start")
    expect(phone.title).to_have_text("答题")


def test_a_page_is_found_scrolled_as_it_was_left(phone):
    expect(phone.app.locator("#notes [data-id]")).to_have_count(9)
    phone.scroll_to(300)
    phone.tap("#notes [data-id] >> nth=3")
    expect(phone.app.locator("#edit")).to_be_visible()
    assert phone.scroll_top() == 0
    phone.back.click()
    expect(phone.app.locator("#greeting")).to_be_attached()
    assert phone.scroll_top() == 300


def test_a_tab_is_found_scrolled_as_it_was_left(phone):
    expect(phone.app.locator("#notes [data-id]")).to_have_count(9)
    phone.scroll_to(200)
    phone.tap_tab("我的")
    expect(phone.app.locator("#about")).to_be_visible()
    phone.tap_tab("笔记")
    expect(phone.app.locator("#greeting")).to_be_attached()
    assert phone.scroll_top() == 200


def test_a_navigator_leads_to_its_page(phone):
    phone.tap_tab("我的")
    phone.tap("#about")
    expect(phone.app.locator("tt-page")).to_contain_text("轻记 1.0.0")
    expect(phone.back).to_be_visible()


def test_the_start_page_can_be_chosen_on_the_command_line(show):
    phone = show("Notes", page="pages/editor/editor")
    expect(phone.app.locator("#save")).to_be_visible()
    expect(phone.phone.locator("#route")).to_have_text("pages/editor/editor")


def test_the_capsule_sends_the_app_away_and_the_page_brings_it_back(phone):
    phone.screen.get_by_role("button", name="Close").click()
    expect(phone.over.get_by_role("heading")).to_have_text("The app is in the background")
    phone.over.get_by_role("button", name="Bring to the front").click()
    expect(phone.over).to_have_count(0)
    expect(phone.app.locator("#greeting")).to_be_visible()


def test_the_menu_in_the_capsule_enters_the_app_anew(phone):
    phone.tap_tab("我的")
    expect(phone.app.locator("#about")).to_be_visible()
    phone.screen.get_by_role("button", name="More").click()
    menu = phone.screen.get_by_role("dialog", name="轻记")
    menu.get_by_role("menuitem", name="Restart").click()
    expect(phone.app.locator("#greeting")).to_be_visible()
