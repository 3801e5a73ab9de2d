"""Files saved while the app runs."""

import pytest
from playwright.sync_api import expect

from small_app import write_app

TEMPLATE = '<view id="words">第一版：{{count}}</view>\n<button id="add" bindtap="add">加一</button>\n'
SCRIPT = """Page({
  data: { count: 0 },
  onLoad() { console.log('装载', this.route); },
  add() { this.setData({ count: this.data.count + 1 }); },
});
"""
SECOND = '<view id="second">第二页</view>\n<navigator id="go" url="/pages/index/index">走</navigator>\n'


@pytest.fixture
def quaver(run, tmp_path):
    pages = {"index": (TEMPLATE + '<navigator id="go" url="/pages/second/second">走</navigator>\n', SCRIPT), "second": (SECOND, SCRIPT)}
    return run(write_app(tmp_path / "reloaded", pages))


@pytest.fixture
def phone(quaver, open_page):
    phone = open_page(quaver.url)
    phone.tap("#add")
    expect(phone.app.locator("#words")).to_have_text("第一版：1")
    return phone


INDEX = "pages/index/index"


def test_a_saved_template_is_drawn_with_the_data_it_had(quaver, phone):
    quaver.edit(f"{INDEX}.ttml", "第一版", "第二版")
    expect(phone.app.locator("#words")).to_have_text("第二版：1")
    expect(phone.note).to_contain_text("Reloaded index.ttml in ")
    expect(phone.note).to_contain_text(", data kept")
    expect(phone.note).to_have_count(0)
    phone.tap("#add")
    expect(phone.app.locator("#words")).to_have_text("第二版：2")


def test_a_saved_style_sheet_is_put_on_the_page_as_it_stands(quaver, phone):
    expect(phone.app.locator("#words")).not_to_have_css("color", "rgb(1, 2, 3)")
    quaver.write(f"{INDEX}.ttss", "#words { color: rgb(1, 2, 3); width: 375rpx; }")
    expect(phone.app.locator("#words")).to_have_css("color", "rgb(1, 2, 3)")
    expect(phone.app.locator("#words")).to_have_css("width", "195px")
    expect(phone.app.locator("#words")).to_have_text("第一版：1")


def test_a_template_that_does_not_compile_is_shown_over_the_phone_until_it_is_mended(quaver, phone):
    quaver.edit(f"{INDEX}.ttml", "{{count}}", "{{count +}}")
    alert = phone.over
    expect(alert).to_have_role("alert")
    expect(alert.get_by_role("heading")).to_have_text("index.ttml does not compile")
    expect(alert.get_by_role("button", name=f"{INDEX}.ttml:1:")).to_be_visible()
    expect(alert.locator(".excerpt")).to_contain_text('<view id="words">第一版：{{count +}}</view>')
    expect(alert.locator(".excerpt mark")).to_contain_text("^")
    expect(alert.locator(".hint")).to_be_visible()
    expect(phone.screen.locator(".capsule")).to_be_visible()
    quaver.edit(f"{INDEX}.ttml", "{{count +}}", "{{count}}")
    expect(alert).to_have_count(0)
    expect(phone.app.locator("#words")).to_have_text("第一版：1")
    phone.tap("#add")
    expect(phone.app.locator("#words")).to_have_text("第一版：2")


def test_the_caret_stands_under_the_mistake(quaver, phone):
    quaver.edit(f"{INDEX}.ttml", "{{count}}", "{{count +}}")
    mark = phone.over.locator(".excerpt mark")
    expect(mark).to_be_visible()
    left = phone.page.evaluate("""() => {
      const pre = document.querySelector('.over .excerpt');
      const last = pre.textContent.indexOf('}}</view>');
      let passed = 0;
      const walker = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; passed += node.length, node = walker.nextNode()) {
        if (passed + node.length <= last) continue;
        const range = document.createRange();
        range.setStart(node, last - passed);
        range.setEnd(node, last - passed + 1);
        return range.getBoundingClientRect().left;
      }
    }""")
    assert abs(mark.bounding_box()["x"] - left) < 4


def test_the_last_good_page_can_be_used_beside_the_mistake(quaver, phone):
    quaver.edit(f"{INDEX}.ttml", "{{count}}", "{{count +}}")
    phone.over.get_by_role("button", name="Show the last good page").click()
    expect(phone.over).to_have_count(0)
    phone.tap("#add")
    expect(phone.app.locator("#words")).to_have_text("第一版：2")
    expect(phone.note).to_contain_text("index.ttml does not compile")
    phone.note.get_by_role("button", name="Show").click()
    expect(phone.over.get_by_role("heading")).to_have_text("index.ttml does not compile")


def test_a_mistake_in_another_page_does_not_cover_this_one(quaver, phone):
    quaver.edit("pages/second/second.ttml", "第二页", "{{")
    line = phone.panel.get_by_role("listitem").filter(has_text="pages/second/second.ttml")
    expect(line.first).to_be_visible()
    expect(phone.over).to_have_count(0)
    phone.tap("#add")
    expect(phone.app.locator("#words")).to_have_text("第一版：2")


def test_a_saved_script_starts_the_app_anew_on_the_same_page(quaver, phone):
    phone.tap("#go")
    expect(phone.app.locator("#second")).to_be_visible()
    quaver.write("pages/second/second.js", SCRIPT.replace("装载", "再装载"))
    expect(phone.panel.get_by_role("listitem").filter(has_text="再装载 pages/second/second")).to_be_visible()
    expect(phone.app.locator("#second")).to_be_visible()
    expect(phone.back).to_be_visible()
    phone.back.click()
    expect(phone.app.locator("#words")).to_be_visible()


def test_a_script_that_does_not_parse_is_told_with_its_place_and_mended(quaver, phone):
    quaver.edit(f"{INDEX}.js", "add() {", "add( {")
    expect(phone.page.get_by_text(f"{INDEX}.js:4:").first).to_be_visible()
    quaver.edit(f"{INDEX}.js", "add( {", "add() {")
    expect(phone.over).to_have_count(0)
    phone.tap("#add")
    expect(phone.app.locator("#words")).to_have_text("第一版：1")


def test_a_saved_app_json_changes_the_bar(quaver, phone):
    quaver.edit("app.json", "\\u5c0f\\u6837", "\\u65b0\\u6837")
    expect(phone.title).to_have_text("新样")


def test_broken_json_is_shown_with_its_line_until_it_is_mended(quaver, phone):
    quaver.edit("app.json", '"pages"', "pages")
    expect(phone.page.get_by_text("app.json:1:").first).to_be_visible()
    quaver.edit("app.json", "pages:", '"pages":')
    expect(phone.over).to_have_count(0)
    phone.tap("#add")
    expect(phone.app.locator("#words")).to_contain_text("第一版：")
