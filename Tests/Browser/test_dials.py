"""The dials for what surrounds the phone: network, location, sandbox, background. The app goes on under them."""

import re

import pytest
from playwright.sync_api import expect

from small_app import write_app

TEMPLATE = """
<view id="network">{{network}}</view>
<view id="changes">{{changes}}</view>
<view id="count" bindtap="add">{{count}}</view>
<button id="fetch" bindtap="fetch">取</button>
<view id="error">{{error}}</view>
"""
SCRIPT = """
Page({
  data: { network: '', changes: '', count: 0, error: '' },
  onLoad() {
    tt.getNetworkType({ success: ({ networkType }) => this.setData({ network: networkType }) });
    tt.onNetworkStatusChange(({ networkType, isConnected }) => this.setData({ network: networkType, changes: this.data.changes + (isConnected ? '通' : '断') }));
  },
  add() { this.setData({ count: this.data.count + 1 }); },
  fetch() { tt.request({ url: 'http://127.0.0.1:9/', fail: ({ errMsg }) => this.setData({ error: errMsg }) }); },
});
"""


# Dials whose word is cut, but for those that are long anyway.
CUT = """() => [...document.querySelectorAll('.bar .dial > span:nth-child(2), #more > span')]
  .filter(node => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1 && node.textContent.length < 11)
  .map(node => node.textContent)"""


@pytest.fixture
def quaver(run, tmp_path):
    return run(write_app(tmp_path / "surroundings", {"index": (TEMPLATE, SCRIPT)}))


@pytest.fixture
def phone(quaver, open_page):
    phone = open_page(quaver.url)
    expect(phone.app.locator("#network")).to_have_text("wifi")
    return phone


def dial(phone, name):
    return phone.page.get_by_role("button", name=re.compile(f"^{name} "))


def choose(phone, name, option):
    dial(phone, name).click()
    phone.page.get_by_role("listbox", name=name).get_by_role("option", name=option).click()


def test_another_network_reaches_the_app_while_it_runs(phone):
    phone.tap("#count")
    choose(phone, "Network", "4G")
    expect(phone.app.locator("#network")).to_have_text("4g")
    expect(phone.app.locator("#count")).to_have_text("1")
    expect(phone.screen.locator(".status")).to_contain_text("4G")
    expect(dial(phone, "Network")).to_have_class(re.compile("is-changed"))
    expect(dial(phone, "Network")).to_have_attribute("title", "the default was Wi-Fi")
    dial(phone, "Network").click()
    expect(phone.page.get_by_role("option", name="Wi-Fi default")).to_be_visible()


def test_offline_is_said_on_the_stage_until_it_is_over(phone):
    choose(phone, "Network", "Offline")
    expect(phone.app.locator("#network")).to_have_text("none")
    expect(phone.note).to_have_text(re.compile("^Offline"))
    phone.tap("#fetch")
    expect(phone.app.locator("#error")).to_have_text(re.compile("^request:fail"))
    expect(phone.note).to_have_text(re.compile("^Offline, 1 request failed"))
    phone.note.get_by_role("button", name="Go online").click()
    expect(phone.app.locator("#network")).to_have_text("wifi")
    expect(phone.app.locator("#changes")).to_have_text("断通")
    expect(phone.note).to_have_count(0)
    expect(dial(phone, "Network")).not_to_have_class(re.compile("is-changed"))


def test_the_person_goes_to_a_place_or_to_coordinates(quaver, phone):
    device = quaver.get("/_quaver/v1/devices")["devices"][0]["id"]
    assert device
    dial(phone, "Location").click()
    places = phone.page.get_by_role("listbox", name="Location").get_by_role("option")
    other = places.filter(has_not_text="default").filter(has_not_text="Coordinates").first
    name = other.inner_text().strip()
    other.click()
    expect(dial(phone, "Location")).to_contain_text(name)
    expect(dial(phone, "Location")).to_have_class(re.compile("is-changed"))
    choose(phone, "Location", "Coordinates")
    form = phone.page.get_by_role("dialog", name="Location")
    expect(form.get_by_label("Latitude")).to_be_focused()
    form.get_by_label("Latitude").fill("91")
    phone.page.keyboard.press("Enter")
    expect(form.get_by_role("alert")).to_have_text("Latitude is a number from -90 to 90")
    form.get_by_label("Latitude").fill("-33.5")
    form.get_by_label("Longitude").fill("151.25")
    phone.page.keyboard.press("Enter")
    expect(form).to_have_count(0)
    expect(dial(phone, "Location")).to_contain_text("-33.500, 151.250")


def test_escape_leaves_the_coordinates_as_they_were(phone):
    before = dial(phone, "Location").inner_text()
    choose(phone, "Location", "Coordinates")
    phone.page.keyboard.press("Escape")
    expect(phone.page.get_by_role("dialog", name="Location")).to_have_count(0)
    expect(dial(phone, "Location")).to_be_focused()
    assert dial(phone, "Location").inner_text() == before


def test_the_sandbox_is_switched_under_the_app(phone):
    phone.tap("#count")
    expect(dial(phone, "Sandbox")).to_contain_text("Off")
    choose(phone, "Sandbox", "On")
    expect(dial(phone, "Sandbox")).to_contain_text("On")
    expect(dial(phone, "Sandbox")).to_have_class(re.compile("is-changed"))
    expect(phone.app.locator("#count")).to_have_text("1")


def test_the_state_follows_the_app_to_the_background_and_back(quaver, phone):
    choose(phone, "State", "In background")
    expect(phone.over).to_contain_text("The app is in the background")
    expect(dial(phone, "State")).to_have_class(re.compile("is-changed"))
    phone.over.get_by_role("button", name="Bring to the front").click()
    expect(dial(phone, "State")).to_contain_text("In front")
    device = quaver.get("/_quaver/v1/devices")["devices"][0]["id"]
    quaver.call("POST", f"/_quaver/v1/devices/{device}/background")
    expect(dial(phone, "State")).to_contain_text("In background")


def test_a_dial_that_is_turned_elsewhere_turns_here_too(quaver, phone):
    device = quaver.get("/_quaver/v1/devices")["devices"][0]["id"]
    quaver.call("PATCH", f"/_quaver/v1/devices/{device}", {"network": "3g", "sandbox": True})
    expect(dial(phone, "Network")).to_contain_text("3G")
    expect(dial(phone, "Sandbox")).to_contain_text("On")
    expect(phone.app.locator("#network")).to_have_text("3g")


def test_with_less_room_the_surroundings_are_behind_one_button_that_tells_of_a_change(phone):
    phone.resize(1200)
    more = phone.page.locator("#more")
    expect(more).to_contain_text("Wi-Fi")
    more.click()
    choose(phone, "Network", "Offline")
    expect(more).to_have_class(re.compile("is-changed"))
    expect(more).to_contain_text("Offline")
    assert phone.overflow() == []
    for width in [1400, 1399, 1180, 1179, 960]:
        phone.resize(width)
        assert (width, phone.page.evaluate(CUT)) == (width, [])
