"""What the READMEs tell people to type, typed; and what they point to, looked for."""

import json
import os
import re
import subprocess
from itertools import takewhile
from pathlib import Path

import pytest

from programs import BINARIES, Program

ROOT = Path(__file__).parents[2]
READMES = ["README.md", "README.zh-CN.md"]
PAGES = [*READMES, "CONTRIBUTING.md", *(str(page.relative_to(ROOT)) for page in sorted(ROOT.glob("Docs/*.md")))]
QUAVER = BINARIES / "quaver"


def text(page):
    return (ROOT / page).read_text()


def commands(page):
    """The commands of the console blocks that speak to a server, each with the lines printed below it."""
    for block in re.findall(r"```console\n(.*?)```", text(page), re.DOTALL):
        if "curl" in block:
            lines = block.splitlines()
            for place, line in enumerate(lines):
                if line.startswith("$ "):
                    printed = takewhile(lambda line: not line.startswith("$ "), lines[place + 1 :])
                    yield line.removeprefix("$ "), "\n".join(printed)


def matches(printed, answer):
    """Whether they are equal, with anything in the place of an ellipsis."""
    return re.fullmatch(".*".join(map(re.escape, printed.split("…"))), answer)


def run(command, quaver):
    """What a command prints when it is typed at the root of the repository."""
    here = command.replace("localhost:8787", f"127.0.0.1:{quaver.port}").replace("bin/quaver", str(QUAVER))
    here = here.replace("curl -s", "curl -sS --fail-with-body")
    surroundings = {**os.environ, "QUAVER_URL": quaver.url, "no_proxy": "127.0.0.1"}
    done = subprocess.run(["bash", "-c", here], cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout.strip()


def refuses(answer):
    """Whether an answer says no, as the control API, an endpoint or a `tt.*` function says it."""
    return "error" in answer or answer.get("err_no") or answer.get("errNo") or answer.get("settled") is False


@pytest.fixture
def quaver(tmp_path):
    command = [QUAVER, "serve", "--ephemeral", "--port", "0"]
    quaver = Program(command, tmp_path / "quaver.log")
    yield quaver
    status, _ = quaver.stop()
    assert status == 0, quaver.errors


@pytest.mark.parametrize("page", READMES)
def test_the_commands_of_a_readme_work_in_order(page, quaver):
    typed = [(command, printed) for command, printed in commands(page) if not command.startswith("bin/quaver serve")]
    assert len(typed) == 11
    for command, printed in typed:
        answer = run(command, quaver)
        expected = printed.replace(":8787", f":{quaver.port}")
        assert not printed or matches(expected, answer), f"{command}\n{answer}"
        said = json.loads(answer)
        assert not refuses(said) and said.get("matches") != [], f"{command}\n{answer}"


@pytest.mark.parametrize("page", PAGES)
def test_relative_links_lead_to_files(page):
    links = re.findall(r"\]\(([^)#\s]+)", text(page))
    gone = [link for link in links if "://" not in link and not (ROOT / page).parent.joinpath(link).exists()]
    assert gone == []


@pytest.mark.parametrize("page", READMES)
def test_make_targets_are_in_the_makefile(page):
    named = set(re.findall(r"(?:`|\$ )make ([a-z]+)", text(page)))
    there = set(re.findall(r"^([a-z]+):", text("Makefile"), re.MULTILINE))
    assert {"run", "test", "build"} <= named <= there


@pytest.mark.parametrize("page", READMES)
def test_subcommands_are_in_the_help(page):
    named = set(re.findall(r"(?:`|bin/)quaver ([a-z]+)", text(page)))
    help_text = subprocess.run([QUAVER, "--help"], capture_output=True, text=True, check=True, timeout=60).stdout
    there = set(re.findall(r"^  ([a-z]+)  ", help_text, re.MULTILINE))
    assert {"dev", "serve", "exec", "code", "decrypt", "apis"} <= named <= there
