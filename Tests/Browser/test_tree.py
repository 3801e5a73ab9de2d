"""The Tree tab: what the page in view consists of, and where each node lies in the phone."""

import re

import pytest
from playwright.sync_api import expect

from small_app import write_app

TEMPLATE = """
<view id="box" class="card wide" data-item-id="{{7}}">
  <text id="words">{{words}}</text>
  <view tt:for="{{items}}" class="row">第 {{item}} 行</view>
</view>
<button id="more" bindtap="more">更多</button>
<view style="height: 1500px"></view>
<view id="low">底部</view>
"""
SCRIPT = """
Page({
  data: { words: '你好', items: [1, 2] },
  more() { this.setData({ words: '再见', items: [...this.data.items, this.data.items.length + 1] }); },
});
"""


@pytest.fixture
def phone(run, open_page, tmp_path):
    pages = {"index": (TEMPLATE, SCRIPT), "many": ('<view tt:for="{{n}}" class="one">{{item}}</view>', "Page({ data: { n: 300 } });")}
    phone = open_page(run(write_app(tmp_path / "tree", pages)).url)
    expect(phone.app.locator("#box")).to_be_visible()
    phone.open_tab("Tree")
    expect(item(phone, "#box")).to_be_visible()
    return phone


def item(phone, words):
    return phone.panel.get_by_role("tree", name="Nodes of the page").get_by_role("treeitem").filter(has_text=words)


def mark(phone):
    return phone.screen.locator(".node-mark")


def same_place(phone, selector):
    """Whether the mark lies where the app's element does, within a pixel."""
    there, here = mark(phone).bounding_box(), phone.app.locator(selector).bounding_box()
    return all(abs(there[side] - here[side]) < 1.5 for side in ["x", "y", "width", "height"])


def test_a_node_is_a_row_with_its_id_class_attributes_and_text(phone):
    expect(item(phone, "#box")).to_have_text('view#box.card.wide data-item-id=7')
    expect(item(phone, "#words")).to_have_text("text#words你好")
    expect(item(phone, "第 1 行")).to_have_text("view.row第 1 行")
    expect(item(phone, "#box")).to_have_attribute("aria-expanded", "true")
    expect(item(phone, "#words")).not_to_have_attribute("aria-expanded", re.compile("."))


def test_the_tree_follows_what_the_app_draws(phone):
    phone.tap("#more")
    expect(item(phone, "#words")).to_have_text("text#words再见")
    expect(item(phone, "第 3 行")).to_be_visible()
    rows = phone.panel.get_by_role("treeitem").all_inner_texts()
    assert [words for words in rows if "行" in words] == [f"view.row第 {number} 行" for number in [1, 2, 3]]


def test_hovering_or_focusing_a_row_marks_the_node_in_the_phone(phone):
    item(phone, "#more").hover()
    expect(mark(phone)).to_be_visible()
    expect(mark(phone)).to_have_text("button#more")
    assert same_place(phone, "#more")
    item(phone, "#words").focus()
    expect(mark(phone)).to_have_text("text#words")
    assert same_place(phone, "#words")
    phone.tab("Console").click()
    expect(mark(phone)).to_be_hidden()


def test_a_node_that_is_out_of_view_comes_into_view(phone):
    expect(phone.app.locator("#low")).not_to_be_in_viewport()
    item(phone, "#low").click()
    expect(mark(phone)).to_have_text("view#low")
    expect(phone.app.locator("#low")).to_be_in_viewport()
    assert same_place(phone, "#low")


def test_a_chosen_node_shows_all_about_it(phone):
    item(phone, "#box").click()
    details = phone.panel.get_by_role("heading", name="view#box.card.wide")
    expect(details).to_contain_text(re.compile(r"\d+ × \d+"))
    expect(phone.panel.get_by_role("tree", name="Dataset").get_by_role("treeitem")).to_have_text("itemId7")
    item(phone, "#more").click()
    expect(phone.panel.locator(".node-details")).to_contain_text("Listens totap")


def test_a_node_is_chosen_by_pointing_at_it(phone):
    pick = phone.panel.get_by_role("button", name="Choose a node in the phone")
    pick.click()
    expect(pick).to_have_attribute("aria-pressed", "true")
    box = phone.app.locator("#more").bounding_box()
    phone.page.mouse.move(box["x"] + 20, box["y"] + 10)
    expect(mark(phone)).to_have_text("button#more")
    phone.page.mouse.click(box["x"] + 20, box["y"] + 10)
    expect(pick).to_have_attribute("aria-pressed", "false")
    expect(item(phone, "#more")).to_be_focused()
    expect(phone.app.locator("#words")).to_have_text("你好")
    pick.click()
    phone.page.keyboard.press("Escape")
    expect(pick).to_have_attribute("aria-pressed", "false")
    expect(phone.screen.locator(".node-cover")).to_have_count(0)


def test_nodes_are_found_by_selector_and_by_words(phone):
    field = phone.panel.get_by_role("searchbox")
    field.fill("#box > .row:last-child")
    expect(item(phone, "第 2 行")).to_be_visible()
    expect(item(phone, "第 1 行")).to_have_count(0)
    expect(item(phone, "#box")).to_be_visible()
    field.fill("你好")
    expect(item(phone, "#words")).to_be_visible()
    expect(item(phone, "#more")).to_have_count(0)
    field.fill("#nowhere")
    expect(phone.panel.get_by_role("heading", name="Nothing matches")).to_be_visible()
    phone.panel.get_by_role("button", name="Show all").click()
    expect(item(phone, "#more")).to_be_visible()


def test_arrows_walk_through_the_tree_and_fold_it(phone):
    item(phone, "#box").focus()
    phone.page.keyboard.press("ArrowRight")
    expect(item(phone, "#words")).to_be_focused()
    phone.page.keyboard.press("ArrowDown")
    expect(item(phone, "第 1 行")).to_be_focused()
    phone.page.keyboard.press("ArrowLeft")
    expect(item(phone, "#box")).to_be_focused()
    phone.page.keyboard.press("ArrowLeft")
    expect(item(phone, "#box")).to_have_attribute("aria-expanded", "false")
    expect(item(phone, "#words")).to_have_count(0)
    phone.page.keyboard.press("Home")
    phone.page.keyboard.press("End")
    expect(item(phone, "#low")).to_be_focused()


def test_another_page_has_its_own_tree_and_long_lists_come_in_pieces(phone):
    phone.tab("Console").click()
    phone.evaluate("tt.navigateTo({ url: '/pages/many/many' })")
    phone.open_tab("Tree")
    expect(item(phone, "299")).to_have_count(0)
    more = phone.panel.get_by_role("button", name="Show 100 more")
    more.click()
    expect(item(phone, "299")).to_have_count(1)
    phone.back.click()
    expect(item(phone, "#box")).to_be_visible()
