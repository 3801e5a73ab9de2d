"""The Data tab: what the pages keep in `data`, live."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def phone(show):
    phone = show("Notes", page="pages/todo/todo")
    phone.open_tab("Data")
    return phone


def item(phone, name):
    return phone.panel.get_by_role("treeitem", name=name, exact=True)


def test_the_data_of_the_page_in_view_is_shown(phone):
    expect(item(phone, "filter")).to_contain_text("all")
    expect(item(phone, "groups")).to_contain_text("2 items")
    expect(phone.panel).to_contain_text("Data of pages/todo/todo")


def test_a_change_is_shown_at_once_where_it_is(phone):
    item(phone, "groups").click()
    item(phone, "0").click()
    expect(item(phone, "left")).to_contain_text("2")
    phone.tap("#todos [data-id='2']")
    expect(item(phone, "left")).to_contain_text("1")
    phone.tap("#filter-done")
    expect(item(phone, "filter")).to_contain_text("done")


def test_the_tree_is_unfolded_and_folded_with_arrows(phone):
    item(phone, "groups").focus()
    phone.page.keyboard.press("ArrowRight")
    expect(item(phone, "groups")).to_have_attribute("aria-expanded", "true")
    expect(item(phone, "0")).to_be_visible()
    phone.page.keyboard.press("ArrowDown")
    expect(item(phone, "0")).to_be_focused()
    phone.page.keyboard.press("ArrowLeft")
    expect(item(phone, "groups")).to_be_focused()
    phone.page.keyboard.press("ArrowLeft")
    expect(item(phone, "0")).to_have_count(0)


def test_the_page_below_in_the_stack_can_be_picked(show):
    phone = show("Notes")
    phone.open_tab("Data")
    expect(item(phone, "greeting")).to_be_visible()
    phone.tap("#notes [data-id] >> nth=0")
    expect(item(phone, "lines")).to_be_visible()
    phone.panel.get_by_role("button", name="pages/note/note").click()
    phone.page.get_by_role("option", name="pages/index/index").click()
    expect(item(phone, "greeting")).to_be_visible()
    phone.back.click()
    expect(item(phone, "greeting")).to_be_visible()
    expect(phone.panel.get_by_role("button", name="pages/index/index")).to_have_count(0)


def test_data_is_found_by_value(phone):
    phone.panel.get_by_role("searchbox").fill("黄油")
    expect(item(phone, "groups")).to_be_visible()
    expect(item(phone, "filter")).to_have_count(0)
