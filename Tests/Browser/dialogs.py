"""A phone that is shown dialogs without an app that asks, and what every dialog owes to whoever uses it."""

import json

from playwright.sync_api import expect

from dialog_samples import SAMPLES
from simulator import Simulator

# Texts of a dialog that are too pale for their ground, as [text, ratio].
PALE = """box => {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = colour => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = parts => parts.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
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
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('.sr, [inert]') || !parent.checkVisibility()) continue;
    const ground = groundOf(parent);
    const ink = light(mix(rgba(getComputedStyle(parent).color), ground));
    const ratio = (Math.max(ink, light(ground)) + 0.05) / (Math.min(ink, light(ground)) + 0.05);
    if (ratio < 4.5) pale.push([node.data.trim(), Number(ratio.toFixed(2))]);
  }
  return pale;
}"""

# Whatever is used with a finger, in the phone's own points, whatever the scale at which it is drawn.
SMALL = """box => [...box.querySelectorAll('button, input')].filter(node => node.checkVisibility())
  .filter(node => node.offsetHeight < 40 || node.offsetWidth < 40)
  .map(node => `${node.getAttribute('aria-label') ?? node.innerText} ${node.offsetWidth} x ${node.offsetHeight}`)"""

NAMELESS = """box => [box, ...box.querySelectorAll('button, input, [role=group], [role=radiogroup], [role=img]')]
  .filter(node => !(node.getAttribute('aria-label') || node.innerText?.trim() || node.labels?.[0]?.innerText.trim()))
  .map(node => node.outerHTML)"""

# Chinese words that an English dialog does not mark as such.
UNMARKED = """box => {
  const found = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\\p{Script=Han}/u.test(node.data) && node.parentElement.closest('[lang]').lang !== 'zh-CN') found.push(node.data);
  }
  return found;
}"""

# How a dialog reaches over the edge of what it stands in.
OVERFLOW = """box => [box, ...box.querySelectorAll('*')].filter(node => node.scrollWidth > node.clientWidth + 1 && !node.matches('.sr, .page-bar *, .map, .map *, input') && getComputedStyle(node).display !== 'inline')
  .map(node => `${node.className || node.localName}: ${node.scrollWidth} in ${node.clientWidth}`)"""

CHECKS = {"pale": PALE, "small": SMALL, "nameless": NAMELESS, "overflow": OVERFLOW}


class AskedPhone(Simulator):
    """The phone of a running app; dialogs are put into its line, and their answers are kept from the server."""

    def __init__(self, page, url):
        self.answers = []
        self._line = None
        page.route_web_socket("**/live", self._listen)
        super().__init__(page, url)
        expect(self.screen.locator("iframe.page-frame")).to_have_count(1)

    def _listen(self, line):
        server = line.connect_to_server()
        self._line = line

        def from_page(text):
            message = json.loads(text)
            if message["type"] != "answer":
                return server.send(text)
            assert (message.pop("type"), message.pop("dialog")) == ("answer", "asked")
            self.answers.append(message)

        line.on_message(from_page)

    def tell(self, message):
        """Sends a message as if the server had."""
        self._line.send(json.dumps(message))

    def ask(self, kind, **changes):
        """Shows a dialog; gives its box."""
        self.tell({"type": "dialog", "dialog": {"id": "asked", "kind": kind, **SAMPLES[kind], **changes}})
        expect(self.dialog).to_have_count(1)
        return self.dialog

    def take_back(self):
        """Takes the dialog away, as if it had been answered elsewhere."""
        self.tell({"type": "dialog_closed", "id": "asked"})
        expect(self.dialog).to_have_count(0)

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def tab_to(self, name):
        """Goes on with Tab until something with this name has the focus."""
        for _ in range(20):
            self.press("Tab")
            words = self.page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText")
            if words.startswith(name):
                return
        raise AssertionError(f"Tab never comes to {name}")

    def faults(self):
        """What is wrong with the dialog as it is drawn now."""
        found = {name: self.dialog.evaluate(check) for name, check in CHECKS.items()}
        return {name: things for name, things in found.items() if things}
