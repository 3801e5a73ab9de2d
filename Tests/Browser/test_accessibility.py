"""What a screen reader is told."""

import re

import pytest
from playwright.sync_api import expect

from simulator import TABS as NAMES

CONSENT = """
- dialog "Your nickname and picture":
  - paragraph: 轻记 asks for
  - heading "Your nickname and picture" [level=2]
  - list:
    - listitem: 小满 Douyin account
  - paragraph: After you agree, 轻记 sees your nickname, picture, gender and city.
  - button "Refuse"
  - button "Agree"
"""
TABS = """
- tablist "Inspector":
  - tab "Console" [selected]
  - tab "Network"
  - tab "Storage"
  - tab "Data"
  - tab "Tree"
  - tab "Trace"
  - tab "People"
- tabpanel "Console":
  - toolbar "Filter":
    - searchbox "Filter"
    - button "All" [pressed]
    - button "Logs"
    - button "Warnings"
    - button "Errors"
    - button "Clear"
  - list:
    - listitem:
      - img "log"
      - code: 轻记已启动 pages/index/index
      - button /app\\.js:\\d+:\\d+/
  - textbox "Run in the app"
"""

# What is written for eyes only and would have no name.
NAMELESS = """() => [...document.querySelectorAll('button, input, [role=radio], [role=tab], [role=button], iframe, dialog, [role=dialog]')]
  .filter(node => node.checkVisibility() && !node.closest('[aria-hidden=true]'))
  .filter(node => !(node.getAttribute('aria-label') || node.innerText?.trim() || node.title || node.labels?.[0]?.innerText.trim()))
  .map(node => node.outerHTML)"""

SMALL = """least => [...document.querySelectorAll('button, [role=tab], [role=radio], input, summary')]
  .filter(node => node.checkVisibility() && !node.matches('.linklike, .skip') && !node.closest('.screen'))
  .map(node => [node.closest('label') ?? node, node])
  .filter(([box]) => { const { width, height } = box.getBoundingClientRect(); return height < least || width < 24; })
  .map(([box, node]) => { const { width, height } = box.getBoundingClientRect();
    return `${(node.getAttribute('aria-label') ?? node.innerText) || node.className} ${Math.round(width)} x ${Math.round(height)}`; })"""


@pytest.fixture
def phone(show):
    phone = show("Notes")
    expect(phone.app.locator("#login")).to_be_visible()
    return phone


def test_the_page_has_a_region_for_each_part(phone):
    expect(phone.page.get_by_role("banner")).to_have_count(1)
    expect(phone.page.get_by_role("main", name="Phone")).to_have_count(1)
    expect(phone.page.get_by_role("complementary", name="Inspector")).to_have_count(1)
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Quaver")
    expect(phone.page).to_have_title("轻记 · Quaver")


def test_a_link_skips_to_the_inspector(phone):
    phone.page.keyboard.press("Tab")
    skip = phone.page.get_by_role("link", name="Skip to the inspector")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    phone.page.keyboard.press("Enter")
    expect(phone.inspector).to_be_focused()


def test_tabs_and_their_panel_are_read_as_such(phone):
    expect(phone.inspector).to_match_aria_snapshot(TABS)


def test_the_consent_dialog_is_read_as_a_question_of_the_app(notes, open_page):
    phone = open_page(notes.url)
    phone.tap("#login")
    phone.tap("#profile")
    expect(phone.screen.get_by_role("dialog")).to_match_aria_snapshot(CONSENT)


def test_a_modal_is_read_as_an_alert(notes, open_page):
    phone = open_page(notes.url)
    phone.tap("#login")
    expect(phone.app.locator("#openid")).to_be_visible()
    phone.tap_tab("我的")
    phone.tap("#sign-out")
    expect(phone.screen.get_by_role("alertdialog")).to_match_aria_snapshot("""
      - alertdialog "退出登录？":
        - heading "退出登录？" [level=2]
        - paragraph: 手机上的笔记会留下。
        - button "取消"
        - button "确定"
    """)


def test_the_mini_apps_own_elements_are_read_as_what_they_do(show):
    phone = show("Form")
    expect(phone.app.get_by_role("button", name="报名")).to_be_visible()
    expect(phone.app.get_by_role("radio", name="小提琴")).to_be_visible()
    expect(phone.app.get_by_role("checkbox", name="周六上午")).to_be_checked()
    expect(phone.app.get_by_role("textbox", name="姓名")).to_be_visible()
    expect(phone.app.get_by_role("switch")).to_be_checked()
    expect(phone.app.get_by_role("slider")).to_have_attribute("aria-valuemax", "100")


def test_the_trace_is_a_tree_of_rows(phone):
    phone.open_tab("Trace")
    grid = phone.panel.get_by_role("treegrid", name="Steps, oldest first")
    expect(grid.get_by_role("columnheader")).to_have_count(5)
    launch = grid.get_by_role("row", name=re.compile("^Launch 轻记"))
    expect(launch).to_have_attribute("aria-level", "1")
    call = grid.get_by_role("row", name=re.compile(r"App to Host tt\.getStorageSync \{ key: account \} ok")).first
    expect(call).to_have_attribute("aria-level", "2")


def test_the_network_and_the_storage_are_tables_whose_rows_open(phone):
    phone.evaluate("tt.request({ url: 'http://127.0.0.1:9/a', fail() {} })")
    phone.open_tab("Network")
    grid = phone.panel.get_by_role("treegrid", name="Exchanges, oldest first")
    expect(grid.get_by_role("columnheader")).to_have_text(["Method", "Address", "Status", "Size", "Took"])
    expect(grid.get_by_role("row", name="GET /a 127.0.0.1:9")).to_have_attribute("aria-expanded", "false")
    phone.open_tab("Storage")
    grid = phone.panel.get_by_role("treegrid", name="Keys that the app keeps")
    grid.get_by_role("row", name=re.compile("^notes ")).click()
    expect(grid.get_by_role("textbox", name="Value of notes")).to_be_visible()


def test_the_nodes_are_a_tree_with_levels(phone):
    phone.open_tab("Tree")
    tree = phone.panel.get_by_role("tree", name="Nodes of the page")
    expect(tree.get_by_role("treeitem").first).to_have_attribute("aria-level", "1")
    expect(tree.get_by_role("treeitem").nth(1)).to_have_attribute("aria-level", "2")
    expect(tree.locator("[tabindex='0']")).to_have_count(1)


def test_a_person_is_read_with_their_conduct_and_sign_ins(phone):
    phone.open_tab("People")
    phone.panel.get_by_role("row", name=re.compile("小满")).click()
    details = phone.panel.locator("tr.more")
    expect(details.get_by_role("radiogroup", name="Conduct")).to_match_aria_snapshot("""
      - radiogroup "Conduct":
        - radio "Interactive" [checked]
        - radio "Agree"
        - radio "Refuse"
    """)
    expect(details.get_by_role("checkbox", name="Douyin", exact=True)).to_be_checked()
    expect(details.get_by_role("textbox", name="Nickname")).to_have_value("小满")


def test_nothing_that_can_be_used_is_nameless(phone):
    for digit in range(1, len(NAMES) + 1):
        phone.page.keyboard.press(f"Alt+{digit}")
        assert phone.page.evaluate(NAMELESS) == []


def test_targets_are_large_enough_for_a_mouse(phone):
    for digit in range(1, len(NAMES) + 1):
        phone.page.keyboard.press(f"Alt+{digit}")
        assert phone.page.evaluate(SMALL, 24) == []


def test_targets_are_large_enough_for_a_finger(run, open_page):
    phone = open_page(run("Notes").url, has_touch=True, is_mobile=True)
    expect(phone.app.locator("#login")).to_be_visible()
    assert phone.page.evaluate("matchMedia('(pointer: coarse)').matches")
    for digit in range(1, len(NAMES) + 1):
        phone.page.keyboard.press(f"Alt+{digit}")
        if NAMES[digit - 1] in ("Storage", "People"):
            phone.panel.locator("tr.step").first.click()
        assert (NAMES[digit - 1], phone.page.evaluate(SMALL, 44)) == (NAMES[digit - 1], [])


def test_the_focus_can_be_seen_wherever_it_goes(phone):
    unseen = []
    for _ in range(24):
        phone.page.keyboard.press("Tab")
        where = phone.page.evaluate("""() => {
          const node = document.activeElement;
          const ring = [node, node.closest('label')].filter(Boolean).map(box => getComputedStyle(box))
            .some(style => style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2));
          return ring || node.localName === 'iframe' || node === document.body ? null : node.outerHTML;
        }""")
        if where:
            unseen.append(where)
    assert unseen == []


def test_the_phone_is_used_with_a_finger(run, open_page):
    phone = open_page(run("Notes").url, has_touch=True)
    phone.app.locator("#notes [data-id]").first.tap()
    expect(phone.app.locator("#title")).to_have_text("雨后的梧桐")
