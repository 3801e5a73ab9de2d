import re
from urllib.parse import quote

import pytest
from playwright.sync_api import expect, sync_playwright

from programs import NotesBackend, Quaver, copy_of, free_port
from simulator import Simulator

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
ELSEWHERE = re.compile(r"^(?!http://127\.0\.0\.1[:/]|data:|blob:|about:)")

# What is expected comes in milliseconds; a machine that does everything at once may need a while.
PATIENCE = 30_000

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


class Watch:
    """What a browser said and asked for that it should not have; a test may excuse what it provokes."""

    def __init__(self):
        self.seen = []
        self.excused = []

    def see(self, words):
        self.seen.append(words)

    def excuse(self, pattern):
        self.excused.append(re.compile(pattern))

    @property
    def complaints(self):
        return [words for words in self.seen if not any(pattern.search(words) for pattern in self.excused)]


@pytest.fixture
def watch():
    watch = Watch()
    yield watch
    assert watch.complaints == []


@pytest.fixture
def open_page(browser, watch, request, tmp_path):
    """Opens browser windows that are closed after the test; a failed test leaves pictures of them."""
    contexts = []

    def open_page(url=None, **options):
        context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, "locale": "en-US", **options})
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        context.route(ELSEWHERE, lambda route: (watch.see(f"request to {route.request.url}"), route.abort()))
        page = context.new_page()
        page.on("console", lambda message: message.type in ("error", "warning") and watch.see(f"console: {message.text}"))
        page.on("pageerror", lambda error: watch.see(f"exception: {error}"))
        page.on("websocket", lambda socket: ELSEWHERE.match(socket.url.replace("ws", "http", 1)) and watch.see(socket.url))
        return Simulator(page, url) if url else page

    yield open_page
    failed = getattr(request.node, "failed", False)
    for number, context in enumerate(contexts):
        for page in context.pages if failed else []:
            picture = tmp_path / f"window-{number}.png"
            page.screenshot(path=picture)
            print(f"picture: {picture}")
        context.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    item.failed = getattr(item, "failed", False) or report.failed
    return report


@pytest.fixture
def run(tmp_path):
    """Starts `quaver dev` with a copy of an example, or with a folder; ended after the test."""
    started = []

    def run(app, **options):
        folder = copy_of(app, tmp_path / app) if isinstance(app, str) else app
        started.append(Quaver(folder, tmp_path / f"quaver-{len(started)}.log", **options))
        return started[-1]

    yield run
    for quaver in started:
        quaver.stop()


@pytest.fixture
def show(run, open_page):
    """Starts an app as `run` does and opens its phone in the browser."""
    return lambda app, **options: open_page(run(app, **options).url)


@pytest.fixture
def notes(run, tmp_path):
    """The notes app, whose start page was told where its back end listens; `backend` is that back end."""
    port = free_port()
    base = quote(f"http://127.0.0.1:{port}", safe="")
    quaver = run("Notes", page=f"pages/index/index?base={base}")
    quaver.backend = NotesBackend(quaver.url, tmp_path / "backend.log", port)
    yield quaver
    quaver.backend.stop()
