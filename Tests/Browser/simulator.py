"""The simulator's page as a person sees it: the phone with the mini-app in it, and the inspector beside it."""

import re

from playwright.sync_api import expect


# The pages of the mini-app are frames; one that takes another's place stands behind it until that one is gone.
FRAME = "iframe.page-frame:not([data-behind])"


# The inspector's tabs in their order; Alt and a digit opens each.
TABS = ["Console", "Network", "Storage", "Data", "Tree", "Trace", "People"]


class Simulator:
    def __init__(self, page, url):
        self.page = page
        page.goto(url, wait_until="commit")

    @property
    def phone(self):
        return self.page.get_by_role("main")

    @property
    def screen(self):
        return self.phone.locator(".screen")

    @property
    def app(self):
        """The page of the mini-app that is in view; each is a frame of its own."""
        return self.page.frame_locator(f"{FRAME} >> nth=-1")

    def tap(self, selector):
        self.app.locator(selector).click()

    @property
    def title(self):
        return self.screen.locator(".nav-title")

    @property
    def back(self):
        return self.screen.get_by_role("button", name="Back")

    @property
    def tab_bar(self):
        return self.screen.get_by_role("navigation")

    def tap_tab(self, name):
        self.tab_bar.get_by_role("button", name=name).click()

    @property
    def dialog(self):
        """The dialog in the phone."""
        return self.screen.locator("[aria-modal=true]")

    @property
    def hud(self):
        """Toast and loading."""
        return self.screen.locator(".hud")

    @property
    def over(self):
        """What Quaver says over the phone."""
        return self.screen.locator(".over")

    @property
    def note(self):
        """What Quaver says in one line below the phone."""
        return self.phone.locator(".stage-note")

    @property
    def inspector(self):
        return self.page.get_by_role("complementary")

    @property
    def panel(self):
        return self.inspector.get_by_role("tabpanel")

    def tab(self, name):
        return self.inspector.get_by_role("tab", name=name)

    def open_tab(self, name):
        self.tab(name).click()
        expect(self.panel).to_be_visible()
        return self.panel

    @property
    def prompt(self):
        return self.panel.get_by_role("textbox", name=re.compile("^(Run in the app|在应用中执行)$"))

    def evaluate(self, code):
        """Runs a line in the mini-app through the console."""
        self.prompt.fill(code)
        self.prompt.press("Enter")

    @property
    def focused(self):
        """The element of the simulator's page that has the focus."""
        return self.page.locator(":focus")

    def ask_app(self, code, argument=None):
        """Runs a function of `(document, argument)` on the page in view, from outside: no script runs in the page."""
        frame = f"[...document.querySelectorAll('{FRAME}')].at(-1)"
        return self.page.evaluate(f"argument => ({code})({frame}.contentDocument, argument)", argument)

    def scroll_top(self):
        return self.ask_app("document => document.scrollingElement.scrollTop")

    def scroll_to(self, top):
        self.ask_app("(document, top) => { document.scrollingElement.scrollTop = top; }", top)

    def resize(self, width, height=900):
        """Gives the window another size; the page has answered to it when the next picture is drawn."""
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def overflow(self):
        """What can be scrolled sideways although it should not: the page, the bar, or a body of the inspector."""
        return self.page.evaluate("""() => [document.documentElement, ...document.querySelectorAll('.bar, .filter, .foot, .tabs, .panel')]
          .filter(node => node.checkVisibility() && node.scrollWidth > node.clientWidth)
          .map(node => `${node.className || node.localName}: ${node.scrollWidth} in ${node.clientWidth}`)""")
