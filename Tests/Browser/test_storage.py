"""The Storage tab: what the app keeps on the phone for this account, live, to be changed."""

import re

import pytest
from playwright.sync_api import expect

from small_app import write_app

TEMPLATE = """
<button id="keep" bindtap="keep">存</button>
<button id="read" bindtap="read">读</button>
<button id="forget" bindtap="forget">忘</button>
<button id="clear" bindtap="clear">清</button>
<view id="value">{{value}}</view>
"""
SCRIPT = """
Page({
  data: { value: '' },
  keep() { tt.setStorageSync('账号', { name: '小满', notes: [1, 2], at: new Date(0) }); tt.setStorageSync('words', '你好'); },
  read() { this.setData({ value: JSON.stringify(tt.getStorageSync('words')) }); },
  forget() { tt.removeStorageSync('words'); },
  clear() { tt.clearStorageSync(); },
});
"""


@pytest.fixture
def quaver(run, tmp_path):
    return run(write_app(tmp_path / "storage", {"index": (TEMPLATE, SCRIPT)}))


@pytest.fixture
def phone(quaver, open_page):
    phone = open_page(quaver.url)
    expect(phone.app.locator("#keep")).to_be_visible()
    phone.open_tab("Storage")
    return phone


def row(phone, key):
    return phone.panel.get_by_role("row").filter(has=phone.page.get_by_role("rowheader", name=key, exact=True))


def test_an_empty_storage_says_whose_it_is_and_takes_a_key(phone):
    expect(phone.panel.get_by_role("heading", name="Nothing stored")).to_be_visible()
    expect(phone.panel.locator(".empty")).to_contain_text(re.compile(r"Keys written by .+ for .+ on Douyin appear here. 0 of 10 MB used."))
    phone.panel.locator(".empty").get_by_role("button", name="Add a key").click()
    phone.panel.get_by_role("textbox", name="Key", exact=True).fill("words")
    phone.panel.get_by_role("textbox", name="Value", exact=True).fill("再见")
    phone.page.keyboard.press("Enter")
    expect(row(phone, "words")).to_be_focused()
    phone.tap("#read")
    expect(phone.app.locator("#value")).to_have_text('"再见"')


def test_what_the_app_keeps_appears_with_its_size(phone):
    phone.tap("#keep")
    expect(row(phone, "words")).to_have_accessible_name('words "你好" 13 B')
    expect(row(phone, "账号")).to_contain_text('{ name: "小满", notes: [1, 2], at: 1970-01-01T00:00:00.000Z }')
    expect(phone.panel.locator(".foot")).to_contain_text(re.compile(r"2 keys.*B of 10 MB used"))
    phone.tap("#forget")
    expect(row(phone, "words")).to_have_count(0)
    phone.tap("#clear")
    expect(phone.panel.get_by_role("heading", name="Nothing stored")).to_be_visible()


def test_a_value_is_changed_and_the_app_reads_it(phone):
    phone.tap("#keep")
    row(phone, "words").click()
    field = phone.panel.get_by_role("textbox", name="Value of words")
    expect(field).to_have_value("你好")
    expect(phone.panel.get_by_role("button", name="Save")).to_be_disabled()
    field.fill('[1, "二"]')
    phone.panel.get_by_role("button", name="Save").click()
    expect(row(phone, "words")).to_contain_text('[1, "二"]')
    expect(phone.panel.get_by_role("button", name="Save")).to_be_disabled()
    phone.tap("#read")
    expect(phone.app.locator("#value")).to_have_text('[1,"二"]')


def test_words_being_typed_stay_when_the_app_changes_the_value(phone):
    phone.tap("#keep")
    row(phone, "words").click()
    field = phone.panel.get_by_role("textbox", name="Value of words")
    field.fill("半句")
    phone.tab("Console").click()
    phone.evaluate("tt.setStorageSync('words', '新的')")
    phone.open_tab("Storage")
    expect(field).to_have_value("半句")
    expect(phone.panel.get_by_role("status").filter(has_text="The app changed this value meanwhile")).to_be_visible()
    phone.panel.get_by_role("button", name="Undo").click()
    expect(field).to_have_value("新的")


def test_a_value_that_is_too_large_is_refused_and_says_why(phone, watch):
    watch.excuse("409")
    phone.tap("#keep")
    row(phone, "words").click()
    field = phone.panel.get_by_role("textbox", name="Value of words")
    field.evaluate("node => { node.value = 'x'.repeat(1048576); node.dispatchEvent(new Event('input')); }")
    phone.panel.get_by_role("button", name="Save").click()
    expect(phone.panel.get_by_role("status").filter(has_text="Not saved: a value has at most 1 MB")).to_be_visible()


def test_keys_are_deleted_one_by_one_and_all_at_once(phone):
    phone.tap("#keep")
    row(phone, "words").click()
    phone.panel.get_by_role("button", name="Delete", exact=True).click()
    expect(row(phone, "words")).to_have_count(0)
    expect(row(phone, "账号")).to_be_visible()
    phone.panel.get_by_role("button", name="Delete all keys").click()
    phone.page.get_by_role("menuitem", name="Delete 1 key").click()
    expect(phone.panel.get_by_role("heading", name="Nothing stored")).to_be_visible()


def test_each_account_has_its_own_storage(phone):
    phone.tap("#keep")
    expect(row(phone, "words")).to_be_visible()
    phone.page.get_by_role("button", name="Host app").click()
    phone.page.get_by_role("option", name="Toutiao", exact=True).click()
    expect(phone.panel.locator(".empty")).to_contain_text("on Toutiao")
    phone.page.get_by_role("button", name="Host app").click()
    phone.page.get_by_role("option", name=re.compile("^Douyin( default)?$")).click()
    expect(row(phone, "words")).to_be_visible()


def test_keys_are_found_by_name_and_value(phone):
    phone.tap("#keep")
    field = phone.panel.get_by_role("searchbox")
    field.fill("小满")
    expect(row(phone, "账号")).to_be_visible()
    expect(row(phone, "words")).to_have_count(0)
    field.fill("nothing like it")
    phone.panel.get_by_role("button", name="Show all").click()
    expect(row(phone, "words")).to_be_visible()


def test_the_control_api_changes_the_same_data(quaver, phone):
    phone.tap("#keep")
    expect(row(phone, "words")).to_be_visible()
    path = "/_quaver/v1/devices/device-1/storage"
    assert quaver.get(f"{path}/words") == {"key": "words", "value": "你好", "bytes": 13}
    quaver.call("PUT", f"{path}/words", {"value": 7})
    expect(row(phone, "words")).to_contain_text("7")
    quaver.call("DELETE", path)
    expect(phone.panel.get_by_role("heading", name="Nothing stored")).to_be_visible()
