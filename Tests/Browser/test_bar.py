"""The dials and the clock in the bar."""

import re

import pytest
from playwright.sync_api import expect


@pytest.fixture
def phone(show):
    phone = show("Notes", page="pages/me/me")
    expect(phone.app.locator("tt-page")).to_contain_text("iPhone 13")
    return phone


def choose(phone, dial, option):
    phone.page.get_by_role("button", name=dial).click()
    phone.page.get_by_role("listbox", name=dial).get_by_role("option", name=option).click()


def test_another_host_app_starts_the_app_anew_in_it(phone):
    choose(phone, "Host app", "Toutiao Lite")
    expect(phone.app.locator("tt-page")).to_contain_text("news_article_lite · 基础库")
    dial = phone.page.get_by_role("button", name=re.compile("^Host app .*Toutiao Lite"))
    expect(dial).to_have_class(re.compile("is-changed"))
    expect(dial).to_have_attribute("title", "the default was Douyin")
    dial.click()
    expect(phone.page.get_by_role("option", name="Douyin default")).to_be_visible()


def test_another_phone_has_another_size(phone):
    before = phone.ask_app("document => document.defaultView.innerWidth")
    phone.page.get_by_role("button", name="Phone iPhone 13").click()
    options = phone.page.get_by_role("listbox", name="Phone").get_by_role("option")
    names = options.all_inner_texts()
    assert len(names) >= 6
    other = next(name for name in names if "iPhone" not in name)
    options.filter(has_text=other).first.click()
    expect(phone.page.get_by_role("button", name=re.compile(f"^Phone .*{other}"))).to_be_visible()
    expect(phone.app.locator("#about")).to_be_visible()
    assert phone.ask_app("document => document.defaultView.innerWidth") != before


def test_another_base_library_is_told_to_the_app(phone):
    phone.page.get_by_role("button", name="Base library").click()
    option = phone.page.get_by_role("listbox", name="Base library").get_by_role("option", selected=False).first
    version = option.inner_text().strip()
    option.click()
    expect(phone.app.locator("tt-page")).to_contain_text(f"基础库 {version}")


def test_the_clock_is_advanced_from_the_menu(phone):
    phone.page.get_by_role("button", name="Freeze the clock").click()
    expect(phone.page.get_by_role("button", name="Let the clock run")).to_be_visible()
    before = phone.page.locator("#time").inner_text()
    phone.page.get_by_role("button", name="Advance").click()
    phone.page.get_by_role("menuitem", name="1 hour").click()
    hour = f"{(int(before[:2]) + 1) % 24:02}"
    expect(phone.page.locator("#time")).to_have_text(f"{hour}{before[2:]}")
    expect(phone.screen.locator(".status")).to_contain_text(f"{hour}{before[2:5]}")


def test_the_app_is_restarted_from_the_stage(phone):
    phone.evaluate("getCurrentPages()[0].setData({ session: '改过' })")
    phone.tap_tab("待办")
    expect(phone.app.locator("#todos")).to_be_visible()
    phone.page.get_by_role("button", name="Restart the app").click()
    expect(phone.app.locator("#about")).to_be_visible()
    expect(phone.phone.locator("#route")).to_have_text("pages/me/me")
