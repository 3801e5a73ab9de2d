"""Starts the programs under test, knows where they listen, and ends them."""

import json
import os
import selectors
import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "Examples"
BINARIES = Path(os.environ.get("QUAVER_BIN") or Path.home() / ".cache/quaver/build/debug")

# A folder to serve the simulator's files from instead of those in the binary, while they are being written.
WEB_ROOT = os.environ.get("QUAVER_WEB_ROOT")


class Program:
    """A process that prints `listening on http://127.0.0.1:PORT` once it can be used."""

    ready_within = 60

    def __init__(self, command, log, environment=None):
        self.log = log
        # A crash would otherwise spend ten seconds on writing its stack.
        surroundings = {"SWIFT_BACKTRACE": "enable=no", **os.environ, **(environment or {})}
        with open(log, "ab") as errors:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, env=surroundings)
        self.url = self._await_ready_line()

    def _await_ready_line(self):
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            if not selector.select(self.ready_within):
                self.process.kill()
                raise TimeoutError(f"not ready within {self.ready_within} s: {self.errors}")
        line = self.process.stdout.readline().decode().strip()
        assert line.startswith("listening on http://127.0.0.1:"), f"{line!r}, {self.errors}"
        return line.removeprefix("listening on ")

    @property
    def port(self):
        return int(self.url.rsplit(":", 1)[1])

    @property
    def errors(self):
        """What it wrote to standard error."""
        return Path(self.log).read_text()

    def stop(self):
        """Ends it as an init system would; gives its exit status and how long it took, in seconds."""
        began = time.monotonic()
        if self.process.returncode is not None:
            return self.process.returncode, 0
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        return self.process.returncode, time.monotonic() - began


class Platform(Program):
    """A program with the control API."""

    def call(self, method, path, body=None):
        """Asks the control API and gives what it answers."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"content-type": "application/json"}
        request = urllib.request.Request(self.url + path, data=data, method=method, headers=headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def get(self, path):
        return self.call("GET", path)


class Quaver(Platform):
    """`quaver dev` with a copy of a mini-app that may be edited."""

    def __init__(self, folder, log, port=0, page=None, script_seconds=None):
        self.folder = Path(folder)
        if script_seconds:
            self.write("quaver.yaml", f"script_seconds: {script_seconds}\n")
        command = [BINARIES / "quaver", "dev", folder, "--ephemeral", "--port", str(port)]
        if page:
            command += ["--page", page]
        if WEB_ROOT:
            command += ["--web-root", WEB_ROOT]
        super().__init__(command, log)

    def write(self, path, text):
        """Saves a file of the mini-app, as an editor would."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def edit(self, path, old, new):
        """Replaces some words of a file; they have to be there."""
        text = (self.folder / path).read_text()
        assert old in text, f"{path} has no {old!r}"
        self.write(path, text.replace(old, new))


class NotesBackend(Program):
    """The back end of the notes app, which asks one Quaver for its platform."""

    def __init__(self, platform, log, port):
        environment = {
            "DOUYIN_BASE_URL": platform,
            "APP_ID": "tt0123456789abcdef",
            "APP_SECRET": "demo-secret",
            "PORT": str(port),
        }
        super().__init__([BINARIES / "notes-backend"], log, environment)


def copy_of(example, folder):
    """Copies an example's mini-app, without its back end."""
    return shutil.copytree(EXAMPLES / example, folder, ignore=shutil.ignore_patterns("backend"))


def free_port():
    """A port that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]
