"""What an app changes around its page, and what it asks about the page's layout."""

import json

import pytest
from playwright.sync_api import expect
from simulator import FRAME
from small_app import write_app

TEMPLATE = """
<view id="top" style="height: 40px">{{said}}</view>
<view id="box" style="height: 1200px; padding: 10px; background: #fafafa"></view>
<view id="end" style="height: 1600px; width: 200px; color: rgb(1, 2, 3)" data-kind="end">end</view>
<input id="field" bindinput="typed"/><view id="moving" animation="{{animation}}" style="width: 20px; height: 20px"></view>
"""

SCRIPT = """
Page({
  data: { said: "", animation: null },
  onPageScroll(event) { this.scrolled = event.scrollTop; },
  onShareAppMessage(event) { this.say(event.from); return { title: "雨后" }; },
  typed() { tt.hideKeyboard({ complete: (res) => this.say(res.errMsg) }); },
  say(value) { this.setData({ said: JSON.stringify(value) }); },
});
"""

ASKING = "Page({ onLoad() { tt.enableAlertBeforeUnload({ message: '不保存？' }); } });"


@pytest.fixture
def phone(run, open_page, tmp_path):
    pages = {"one": (TEMPLATE, SCRIPT), "two": ("<view>two</view>", "Page({});"), "three": ("<view>three</view>", ASKING)}
    phone = open_page(run(write_app(tmp_path / "interface", pages, tabs=["one", "two"])).url)
    expect(phone.app.locator("#box")).to_be_visible()
    phone.open_tab("Console")
    return phone


def said(phone):
    expect(phone.app.locator("#top")).not_to_be_empty()
    return json.loads(phone.app.locator("#top").inner_text())


def await_scroll(phone, top):
    phone.page.wait_for_function(f"top => document.querySelector('{FRAME}').contentDocument.scrollingElement.scrollTop === top", arg=top)


def page(code):
    return f"const page = getCurrentPages()[0]; {code}"


def test_a_tab_shows_its_badge_its_dot_and_its_new_name(phone):
    tabs = phone.tab_bar.get_by_role("button")
    expect(tabs).to_have_text(["one", "two"])
    phone.evaluate("tt.setTabBarBadge({ index: 1, text: '12' })")
    expect(tabs.nth(1).locator(".tab-badge")).to_have_text("12")
    phone.evaluate("tt.showTabBarRedDot({ index: 0 })")
    expect(tabs.nth(0).get_by_role("img", name="New")).to_be_visible()
    phone.evaluate("tt.setTabBarItem({ index: 1, text: '消息' }); tt.removeTabBarBadge({ index: 1 })")
    expect(tabs).to_have_text(["one", "消息"])
    expect(phone.tab_bar.locator(".tab-badge")).to_have_count(0)
    phone.evaluate("tt.setTabBarStyle({ backgroundColor: '#112233', selectedColor: '#ffeeaa' })")
    expect(phone.tab_bar).to_have_css("background-color", "rgb(17, 34, 51)")
    expect(tabs.nth(0)).to_have_css("color", "rgb(255, 238, 170)")


def test_a_hidden_tab_bar_leaves_its_room_to_the_page(phone):
    frame = phone.page.locator("iframe.page-frame").first
    before = frame.bounding_box()["height"]
    phone.evaluate("tt.hideTabBar({})")
    expect(phone.tab_bar).to_be_hidden()
    assert frame.bounding_box()["height"] > before
    phone.evaluate("tt.showTabBar({})")
    expect(phone.tab_bar).to_be_visible()


def test_a_page_is_scrolled_to_a_place_and_to_an_element(phone):
    phone.evaluate("tt.pageScrollTo({ scrollTop: 300, duration: 0 })")
    await_scroll(phone, 300)
    phone.evaluate("tt.pageScrollTo({ selector: '#end', offsetTop: -20, duration: 50 })")
    expected = phone.ask_app("document => document.querySelector('#end').getBoundingClientRect().top + document.scrollingElement.scrollTop - 20")
    await_scroll(phone, expected)
    phone.evaluate(page("page.say(page.scrolled)"))
    assert said(phone) == expected


def test_a_query_answers_with_the_layout_of_the_browser(phone):
    phone.evaluate("tt.pageScrollTo({ scrollTop: 100, duration: 0 })")
    await_scroll(phone, 100)
    phone.evaluate(page("""tt.createSelectorQuery().select('#end').fields({ dataset: true, rect: true, size: true, computedStyle: ['color'] })
        .select('#none').boundingClientRect().selectViewport().fields({ size: true, scrollOffset: true }).exec((res) => page.say(res))"""))
    end, none, viewport = said(phone)
    drawn = phone.ask_app("document => document.querySelector('#end').getBoundingClientRect().toJSON()")
    assert (end["width"], end["height"]) == (200, 1600)
    assert (end["top"], end["left"]) == (drawn["top"], drawn["left"])
    assert end["dataset"] == {"kind": "end"} and end["color"] == "rgb(1, 2, 3)"
    assert none is None
    assert viewport["scrollTop"] == 100 and viewport["width"] == phone.ask_app("document => document.scrollingElement.clientWidth")


def test_an_element_is_seen_to_come_into_view(phone):
    phone.evaluate(page("tt.createIntersectionObserver(page).relativeToViewport().observe('#end', (res) => page.say(res.intersectionRatio > 0))"))
    expect(phone.app.locator("#top")).to_be_empty()
    phone.scroll_to(1000)
    expect(phone.app.locator("#top")).to_have_text("true")
    phone.scroll_to(0)
    expect(phone.app.locator("#top")).to_have_text("false")


def test_a_field_lets_go_of_the_keyboard(phone):
    field = phone.app.locator("#field input")
    field.click()
    expect(field).to_be_focused()
    field.press("a")
    expect(field).not_to_be_focused()
    assert said(phone) == "hideKeyboard:ok"


def test_an_animation_ends_where_it_leads(phone):
    phone.evaluate(page("page.setData({ animation: tt.createAnimation({ duration: 20 }).translateX(30).opacity(0.5).step().width(50).step().export() })"))
    expect(phone.app.locator("#moving")).to_have_css("transform", "matrix(1, 0, 0, 1, 30, 0)")
    expect(phone.app.locator("#moving")).to_have_css("opacity", "0.5")
    expect(phone.app.locator("#moving")).to_have_css("width", "50px")


def test_a_page_that_asks_before_it_is_left_stays_when_told_so(phone):
    phone.evaluate("tt.navigateTo({ url: '/pages/three/three' })")
    phone.back.click()
    expect(phone.dialog).to_contain_text("不保存？")
    phone.dialog.get_by_role("button", name="取消").click()
    expect(phone.dialog).to_have_count(0)
    expect(phone.phone.locator("#route")).to_have_text("pages/three/three")
    phone.back.click()
    phone.dialog.get_by_role("button", name="确定").click()
    expect(phone.phone.locator("#route")).to_have_text("pages/one/one")


def test_the_menu_shares_the_page_until_the_app_hides_that(phone):
    phone.screen.get_by_role("button", name="More").click()
    phone.dialog.get_by_role("menuitem", name="Share").click()
    assert said(phone) == "menu"
    phone.evaluate("tt.hideShareMenu({ success: () => console.log('hidden') })")
    expect(phone.panel).to_contain_text("hidden")
    phone.screen.get_by_role("button", name="More").click()
    expect(phone.dialog.get_by_role("menuitem", name="Restart")).to_be_visible()
    expect(phone.dialog.get_by_role("menuitem", name="Share")).to_have_count(0)
