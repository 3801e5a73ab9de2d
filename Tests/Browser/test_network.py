"""The Network tab: what the app exchanges with servers, both halves of each."""

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import expect

from programs import free_port
from small_app import write_app

TEMPLATE = """
<button id="add" bindtap="add">添加</button>
<button id="missing" bindtap="missing">缺失</button>
<button id="refused" bindtap="refused">无人</button>
<button id="slow" bindtap="slow">慢</button>
<view id="status">{{status}}</view>
"""
SCRIPT = """
const base = 'http://127.0.0.1:PORT';
Page({
  data: { status: '' },
  ask(path, options) {
    tt.request({ url: base + path, ...options,
      success: ({ statusCode }) => this.setData({ status: statusCode }),
      fail: ({ errMsg }) => this.setData({ status: errMsg }) });
  },
  add() { this.ask('/notes?tag=' + encodeURIComponent('雨'), { method: 'POST', data: { title: '雨后' }, header: { authorization: 'Bearer abc' } }); },
  missing() { this.ask('/nowhere'); },
  refused() { tt.request({ url: 'http://127.0.0.1:CLOSED/', fail: ({ errMsg }) => this.setData({ status: errMsg }) }); },
  slow() { this.ask('/slow'); },
});
"""


class Server(ThreadingHTTPServer):
    """A back end that waits with `/slow` until it is told."""

    daemon_threads = True

    def __init__(self):
        self.told = threading.Event()
        super().__init__(("127.0.0.1", 0), Answers)


class Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            self.server.told.wait(20)
        self.answer(404 if self.path == "/nowhere" else 200, {"ok": True})

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        self.answer(201, {"note": {"id": 7, "title": "雨后"}})

    def answer(self, status, value):
        body = json.dumps(value, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.told.set()
        server.shutdown()
        thread.join()


@pytest.fixture
def phone(run, open_page, tmp_path, server):
    script = SCRIPT.replace("PORT", str(server.server_port)).replace("CLOSED", str(free_port()))
    phone = open_page(run(write_app(tmp_path / "network", {"index": (TEMPLATE, script)})).url)
    expect(phone.app.locator("#add")).to_be_visible()
    phone.open_tab("Network")
    return phone


def row(phone, words):
    return phone.panel.locator("tr.step").filter(has_text=words).last


def test_an_empty_log_says_what_will_come_and_offers_a_fault(phone):
    expect(phone.panel.get_by_role("heading", name="No requests yet")).to_be_visible()
    phone.panel.get_by_role("button", name="Add a fault").click()
    phone.page.get_by_role("menuitem", name="Fail the next request").click()
    expect(phone.panel.get_by_role("status")).to_have_text("Fault added")
    phone.tap("#add")
    expect(phone.app.locator("#status")).to_contain_text("request:fail")


def test_an_exchange_stands_in_a_row_and_opens_with_both_halves(phone):
    phone.tap("#add")
    added = row(phone, "/notes")
    expect(added.locator(".out")).to_have_text("201")
    expect(added).to_have_accessible_name(re.compile(r"^POST /notes 127\.0\.0\.1:\d+ 201 38 B \d"))
    added.click()
    expect(added).to_have_attribute("aria-expanded", "true")
    request, answer = phone.panel.locator(".half").all()
    expect(request).to_contain_text(re.compile(r"pages/index/index\.js:6:\d+"))
    expect(request.locator("dl").first).to_have_text("tag雨")
    expect(request.locator("dl").nth(1)).to_contain_text("authorization••••••")
    expect(request.get_by_role("treeitem", name="title")).to_contain_text("雨后")
    expect(answer.locator("dl")).to_contain_text("content-typeapplication/json")
    answer.get_by_role("treeitem", name="note").click()
    expect(answer.get_by_role("treeitem", name="id")).to_contain_text("7")


def test_an_exchange_that_is_under_way_is_completed_where_it_stands(phone, server):
    phone.tap("#slow")
    waiting = row(phone, "/slow")
    expect(waiting.locator(".out")).to_have_text("waiting")
    waiting.click()
    expect(phone.panel.locator(".half").last).to_contain_text("No answer yet")
    server.told.set()
    expect(row(phone, "/slow").locator(".out")).to_have_text("200")
    expect(phone.panel.locator(".half").last).to_contain_text("ok")
    expect(phone.panel.locator("tr.step")).to_have_count(1)


def test_what_failed_is_counted_and_says_why(phone):
    phone.tap("#missing")
    phone.tap("#refused")
    expect(phone.tab("Network")).to_have_accessible_name("Network 2 failed")
    expect(row(phone, "/nowhere").locator(".out")).to_have_text("404")
    refused = row(phone, "nobody listens")
    expect(refused).to_have_class(re.compile("is-refused"))
    refused.click()
    expect(phone.panel.get_by_role("heading", name="Why it failed")).to_be_visible()
    expect(phone.panel.locator(".wide")).to_contain_text("Start the server, or correct the port.")
    phone.panel.get_by_role("button", name="Clear").click()
    expect(phone.panel.get_by_role("heading", name="No requests yet")).to_be_visible()
    expect(phone.tab("Network")).to_have_accessible_name("Network")


def test_exchanges_are_filtered(phone):
    phone.tap("#add")
    expect(row(phone, "201")).to_be_visible()
    phone.tap("#missing")
    rows = phone.panel.locator("tr.step")
    expect(rows).to_have_count(2)
    phone.panel.get_by_role("button", name="Failed").click()
    expect(rows).to_have_count(1)
    phone.panel.get_by_role("button", name="All").click()
    phone.panel.get_by_role("searchbox").fill("post")
    expect(rows).to_have_count(1)
    phone.panel.get_by_role("searchbox").fill("nothing like it")
    phone.panel.get_by_role("button", name="Show all").click()
    expect(rows).to_have_count(2)


def test_arrows_walk_open_and_close_and_enter_shows_the_source(phone):
    phone.tap("#add")
    expect(row(phone, "201")).to_be_visible()
    phone.tap("#missing")
    expect(row(phone, "404")).to_be_visible()
    row(phone, "404").click()
    phone.page.keyboard.press("ArrowLeft")
    expect(row(phone, "404")).to_have_attribute("aria-expanded", "false")
    phone.page.keyboard.press("ArrowUp")
    expect(row(phone, "201")).to_be_focused()
    phone.page.keyboard.press("ArrowRight")
    expect(row(phone, "201")).to_have_attribute("aria-expanded", "true")
    phone.page.keyboard.press("Enter")
    expect(phone.page.get_by_role("dialog", name=re.compile("index.js:6"))).to_be_visible()
    phone.page.keyboard.press("Escape")
    expect(row(phone, "201")).to_be_focused()
    expect(phone.panel.locator("tr[tabindex='0']")).to_have_count(1)


def test_what_was_exchanged_before_the_browser_came_is_there(phone, open_page):
    phone.tap("#add")
    expect(row(phone, "201")).to_be_visible()
    second = open_page(phone.page.url)
    second.open_tab("Network")
    expect(row(second, "201")).to_be_visible()
