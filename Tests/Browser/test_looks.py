"""Themes, languages and widths: the same page for everyone."""

import pytest
from playwright.sync_api import expect

from simulator import TABS
from small_app import write_app

TEMPLATE = """
<button id="fail" bindtap="fail">出错</button>
<button id="profile" bindtap="profile">昵称</button>
<button id="log" bindtap="log">日志</button>
<button id="ask" bindtap="ask">请求</button>
"""
SCRIPT = """
Page({
  data: { 名字: '小满', list: [1, 2, { deep: '很深' }] },
  fail() { this.missing(); },
  log() { console.warn('小心', { a: 1 }); console.log('一行'.repeat(200)); },
  ask() { tt.setStorageSync('设置', { 名字: '小满' }); tt.request({ url: 'http://127.0.0.1:9/雨?名=小满', fail() {} }); },
  profile() { setTimeout(() => tt.getUserProfile(), 10); },
});
"""

# What the page says itself: not the mini-app in its frames, not what a reader is told to skip.
TEXTS = """() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('script, style, [aria-hidden=true]') || !parent.checkVisibility({ visibilityProperty: true })) continue;
    found.push([node.data.trim(), parent.closest('[lang]').lang, Boolean(parent.closest('code, pre'))]);
  }
  for (const node of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    if (!node.checkVisibility() || node.closest('.screen, [role=tree]')) continue;
    const lang = node.closest('[lang]').lang;
    for (const name of ['aria-label', 'title', 'placeholder']) {
      if (node.hasAttribute(name)) found.push([node.getAttribute(name), lang, false]);
    }
  }
  return found;
}"""

# Texts that are too pale for their ground, as [text, ratio]. The phone's screen has colours of its own.
PALE = """() => {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = colour => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = ([red, green, blue]) => [red, green, blue]
    .map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const mix = (top, ground) => [0, 1, 2].map(index => (top[index] * top[3] + ground[index] * (255 - top[3])) / 255);
  const groundOf = node => {
    const layers = [];
    for (let current = node; current; current = current.parentElement) {
      layers.push(rgba(getComputedStyle(current).backgroundColor));
      if (layers.at(-1)[3] === 255) break;
    }
    return layers.reduceRight((ground, layer) => mix(layer, ground), [255, 255, 255]);
  };
  const pale = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('.screen, script, style, .sr, .skip') || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const ground = groundOf(parent);
    const ink = light(mix(rgba(getComputedStyle(parent).color), ground));
    const ratio = (Math.max(ink, light(ground)) + 0.05) / (Math.min(ink, light(ground)) + 0.05);
    if (ratio < 4.5) pale.push([node.data.trim(), Number(ratio.toFixed(2))]);
  }
  return pale;
}"""


@pytest.fixture
def quaver(run, tmp_path):
    return run(write_app(tmp_path / "looks", {"index": (TEMPLATE, SCRIPT)}))


def fill(phone):
    """Gives each tab of the inspector something to show."""
    for button in ["fail", "log", "ask", "profile"]:
        phone.tap(f"#{button}")
    expect(phone.inspector.locator("#tab-trace .count")).to_be_visible()
    expect(phone.inspector.locator("#tab-network .count")).to_be_visible()


def each_tab(phone):
    for number, name in enumerate(TABS):
        phone.page.keyboard.press(f"Alt+{number + 1}")
        expect(phone.inspector.get_by_role("tab").nth(number)).to_have_attribute("aria-selected", "true")
        if name in ("Network", "Storage", "People"):
            row = phone.panel.locator("tr.step").last
            if row.get_attribute("aria-expanded") == "false":
                row.click()
            expect(phone.panel.locator("tr.more")).to_be_visible()
        if name == "Tree":
            phone.panel.get_by_role("treeitem").filter(has_text="#log").click()
            expect(phone.panel.locator(".node-details")).to_be_visible()
        if name == "Trace":
            row = phone.panel.locator("tr.is-refused", has_text="getUserProfile").last
            if row.get_attribute("aria-expanded") == "false":
                row.click()
            expect(phone.panel.locator("tr.why .excerpt")).to_be_visible()
        yield name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_can_be_read(quaver, open_page, theme):
    phone = open_page(quaver.url, color_scheme=theme)
    fill(phone)
    for _ in each_tab(phone):
        assert phone.page.evaluate(PALE) == []


def test_the_theme_follows_the_system_or_the_person(quaver, open_page):
    phone = open_page(quaver.url, color_scheme="dark")
    ground = lambda: sum(phone.page.evaluate("getComputedStyle(document.querySelector('.inspector')).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)"))
    expect(phone.page.get_by_role("radio", name="As the system")).to_be_checked()
    assert ground() < 150
    phone.page.emulate_media(color_scheme="light")
    assert ground() > 600
    phone.page.get_by_role("radio", name="Dark").click()
    assert ground() < 150
    phone.page.reload()
    expect(phone.page.get_by_role("radio", name="Dark")).to_be_checked()
    assert ground() < 150


def test_the_phone_keeps_its_own_light_in_the_dark(quaver, open_page):
    quaver.write("pages/index/index.ttss", """
      #log { color: rgb(1, 1, 1); }
      @media (prefers-color-scheme: dark) { #log { color: rgb(9, 9, 9); } }
      @media (prefers-color-scheme: light) { #fail { color: rgb(2, 2, 2); } }
    """)
    phone = open_page(quaver.url, color_scheme="dark")
    expect(phone.app.locator("#fail")).to_have_css("color", "rgb(2, 2, 2)")
    expect(phone.app.locator("#log")).to_have_css("color", "rgb(1, 1, 1)")


def test_an_english_page_marks_every_chinese_word(quaver, open_page):
    phone = open_page(quaver.url, locale="en-GB")
    fill(phone)
    for _ in each_tab(phone):
        unmarked = [text for text, lang, _ in phone.page.evaluate(TEXTS) if lang == "en" and has_han(text)]
        assert unmarked == []


def test_what_the_app_says_in_the_phone_is_marked_too(notes, open_page):
    phone = open_page(notes.url, locale="en-GB")
    unmarked = lambda: [text for text, lang, _ in phone.page.evaluate(TEXTS) if lang == "en" and has_han(text)]
    phone.tap("#login")
    expect(phone.hud).to_be_visible()
    assert unmarked() == []
    phone.tap("#profile")
    expect(phone.dialog).to_contain_text("After you agree, 轻记 sees your nickname")
    assert unmarked() == []
    phone.dialog.get_by_role("button", name="Agree").click()
    phone.tap_tab("我的")
    phone.tap("#sign-out")
    expect(phone.dialog).to_contain_text("退出登录？")
    assert unmarked() == []


def test_a_chinese_page_says_nothing_of_its_own_in_english(quaver, open_page):
    phone = open_page(quaver.url, locale="zh-CN")
    expect(phone.page.locator("html")).to_have_attribute("lang", "zh-CN")
    fill(phone)
    strings = phone.page.evaluate("async () => (await import('/simulator/words/strings.js')).strings")
    english = {pair[0] for pair in strings.values() if pair[0] != pair[1]}
    for _ in each_tab(phone):
        texts = phone.page.evaluate(TEXTS)
        assert [text for text, lang, is_code in texts if text in english and lang != "en" and not is_code] == []
    outcomes = phone.panel.locator("tr.step .out").all_inner_texts()
    assert [words for words in outcomes if not has_han(words)] == []


def has_han(text):
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


def test_the_language_is_changed_and_remembered(quaver, open_page):
    phone = open_page(quaver.url)
    expect(phone.tab("Console")).to_be_visible()
    phone.page.get_by_role("radio", name="中文").click()
    expect(phone.tab("控制台")).to_be_visible()
    expect(phone.page.get_by_role("button", name="重新启动应用")).to_be_visible()
    phone.page.reload()
    expect(phone.tab("控制台")).to_be_visible()
    expect(phone.page.get_by_role("radio", name="中文")).to_be_checked()


@pytest.mark.parametrize("locale", ["en-GB", "zh-CN"])
def test_nothing_scrolls_sideways_at_any_width(quaver, open_page, locale):
    phone = open_page(quaver.url, locale=locale)
    fill(phone)
    for width in [1440, 1400, 1180, 960, 800, 720]:
        phone.resize(width)
        for number in each_tab(phone):
            assert (width, number, phone.overflow()) == (width, number, [])


@pytest.mark.parametrize("size", [(1440, 900), (1180, 700), (800, 900), (700, 900)])
def test_the_whole_phone_is_in_view(quaver, open_page, size):
    width, height = size
    phone = open_page(quaver.url, viewport={"width": width, "height": height})
    expect(phone.app.locator("#fail")).to_be_visible()
    expect(phone.screen).to_be_in_viewport(ratio=1)


def test_below_720_pixels_phone_and_inspector_take_turns(quaver, open_page):
    phone = open_page(quaver.url, viewport={"width": 700, "height": 900})
    expect(phone.app.locator("#fail")).to_be_visible()
    expect(phone.inspector).to_be_hidden()
    phone.page.get_by_role("radio", name="Inspector").click()
    expect(phone.inspector).to_be_visible()
    expect(phone.screen).to_be_hidden()
    assert phone.overflow() == []
    phone.page.get_by_role("radio", name="Phone").click()
    phone.tap("#fail")
    expect(phone.inspector).to_be_hidden()


def test_below_960_pixels_the_dials_go_behind_one_button(quaver, open_page):
    phone = open_page(quaver.url, viewport={"width": 800, "height": 900})
    dials = phone.page.get_by_role("button", name="iPhone 13")
    expect(dials).to_have_count(1)
    dials.click()
    panel = phone.page.locator("#more-panel")
    expect(panel.get_by_role("button", name="Host app")).to_be_visible()
    expect(panel.get_by_role("radio", name="Dark")).to_be_visible()
    phone.page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(dials).to_be_focused()


def test_whoever_wants_less_motion_gets_none(quaver, open_page):
    phone = open_page(quaver.url, reduced_motion="reduce")
    phone.page.evaluate("""() => {
      window.moved = [];
      const look = () => {
        for (const animation of document.getAnimations()) {
          const { duration } = animation.effect.getComputedTiming();
          if (duration > 10) moved.push(`${animation.animationName ?? animation.transitionProperty} ${animation.effect.target.className}`);
        }
        requestAnimationFrame(look);
      };
      look();
    }""")
    fill(phone)
    for _ in each_tab(phone):
        pass
    phone.page.get_by_role("button", name="More").click()
    expect(phone.dialog).to_be_visible()
    phone.page.keyboard.press("Escape")
    assert phone.page.evaluate("moved") == []
