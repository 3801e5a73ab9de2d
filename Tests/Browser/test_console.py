"""The console: what the app says and what goes wrong in it, with the place in the source as it was written."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def throws(show):
    return show("Broken/throws")


def error_line(phone, words):
    return phone.panel.get_by_role("listitem").filter(has_text=words).first


def test_a_logged_line_says_where_it_was_written_and_opens_the_file_there(show):
    phone = show("Notes")
    line = phone.panel.get_by_role("listitem").filter(has_text="轻记已启动 pages/index/index")
    line.get_by_role("button", name="app.js:15:").click()
    source = phone.page.get_by_role("dialog", name="app.js:15:")
    expect(source.locator("[aria-current=true]")).to_contain_text("console.log('轻记已启动', options.path);")
    phone.page.keyboard.press("Escape")
    expect(source).to_have_count(0)


def test_an_uncaught_error_shows_the_line_with_a_caret_and_its_callers(throws):
    throws.tap("#in-handler")
    line = error_line(throws, "Uncaught TypeError")
    expect(line.get_by_role("img", name="error")).to_be_visible()
    expect(line.locator(".excerpt")).to_contain_text("return list.length;")
    expect(line.locator(".excerpt mark")).to_contain_text("^")
    expect(line.locator("> .linklike")).to_have_text("utils/deep.js:2:14")
    expect(line.locator(".more li")).to_have_text(["lengthOf utils/deep.js:2:14", "inHandler pages/index/index.js:7:13"])
    expect(throws.tab("Console")).to_have_accessible_name("Console 1 error")
    throws.tap("#add")
    expect(throws.app.locator("#count")).to_have_text("1")


@pytest.mark.parametrize(
    ("button", "words", "source"),
    [
        ("in-timer", "RangeError: 定时器里抛出", "pages/index/index.js:12:"),
        ("in-callback", "TypeError", "pages/index/index.js:20:"),
        ("in-promise", "没有人接住", "pages/index/index.js:27:"),
        ("not-an-error", "一句话", ""),
        ("no-handler", "nothingHere", ""),
    ],
)
def test_whatever_goes_wrong_is_told_with_its_place(throws, button, words, source):
    throws.tap(f"#{button}")
    line = error_line(throws, words)
    expect(line).to_be_visible()
    if source:
        expect(line.locator("> .linklike")).to_contain_text(source)
    throws.tap("#add")
    expect(throws.app.locator("#count")).to_have_text("1")


def test_a_page_that_throws_as_it_loads_is_shown_all_the_same(throws):
    throws.tap("#to-load")
    expect(throws.app.locator("#state")).to_have_text("onLoad 走了一半")
    expect(error_line(throws, "missing")).to_contain_text("pages/load/load.js:6:")


def test_a_typed_line_runs_in_the_app(show):
    phone = show("Quiz")
    phone.evaluate("getCurrentPages().length + 41")
    lines = phone.panel.get_by_role("listitem")
    expect(lines).to_have_count(2)
    expect(lines.nth(0)).to_contain_text("getCurrentPages().length + 41")
    expect(lines.nth(1)).to_contain_text("42")
    phone.evaluate("getCurrentPages()[0].setData({ total: 7 })")
    expect(phone.app.locator("tt-page")).to_contain_text("7 道题")
    phone.evaluate("nonsense(")
    expect(lines.last.get_by_role("img", name="error")).to_be_visible()
    phone.prompt.press("ArrowUp")
    phone.prompt.press("ArrowUp")
    expect(phone.prompt).to_have_value("getCurrentPages()[0].setData({ total: 7 })")


def test_an_object_can_be_unfolded(show):
    phone = show("Quiz")
    phone.evaluate("({ 名字: '小满', notes: [1, 2, 3] })")
    phone.panel.get_by_role("listitem").last.locator("summary").click()
    tree = phone.panel.get_by_role("tree")
    expect(tree.get_by_role("treeitem")).to_have_count(2)
    expect(tree.get_by_role("treeitem", name="名字")).to_contain_text("小满")


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("undefined", "undefined"),
        ("new Date(0)", "1970-01-01T00:00:00.000Z"),
        ("new Map([['a', 1]])", 'Map(1) [["a", 1]]'),
        ("[function tap() {}, NaN]", "[ƒ tap(), NaN]"),
        ("new (class Note { constructor() { this.id = 7; } })()", "Note { id: 7 }"),
    ],
)
def test_values_that_json_has_no_word_for_are_written_as_javascript_would(show, code, shown):
    phone = show("Quiz")
    phone.evaluate(code)
    expect(phone.panel.get_by_role("listitem").last.locator("code")).to_have_text(shown)


def test_lines_are_filtered_by_kind_and_words_and_cleared(throws):
    lines = throws.panel.locator("ol.console > li")
    throws.evaluate("console.warn('小心'); console.log('平常')")
    throws.tap("#not-an-error")
    throws.panel.get_by_role("button", name="Warnings").click()
    expect(lines).to_have_count(1)
    throws.panel.get_by_role("button", name="Errors").click()
    expect(lines).to_have_count(1)
    throws.panel.get_by_role("button", name="All").click()
    throws.panel.get_by_role("searchbox").fill("平常")
    expect(lines).to_have_count(2)
    throws.panel.get_by_role("searchbox").fill("这里没有")
    expect(throws.panel.get_by_role("heading", name="Nothing matches")).to_be_visible()
    throws.panel.get_by_role("button", name="Show all").click()
    throws.panel.get_by_role("button", name="Clear").click()
    expect(throws.panel.get_by_role("heading", name="Nothing logged yet")).to_be_visible()
    expect(lines).to_have_count(0)
