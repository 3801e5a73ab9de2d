import sys
from pathlib import Path

import pytest

# The programs under test are started in the same way as for the browser tests.
sys.path.append(str(Path(__file__).parents[1] / "Browser"))

from sdk_back_end import BackEnd  # noqa: E402
from server import Server  # noqa: E402

APP = "tt0123456789abcdef"
SECRET = "demo-secret"


@pytest.fixture
def quaver(tmp_path):
    """A platform with one app and one person."""
    quaver = Server(tmp_path)
    quaver.control("POST", "/apps", {"app_id": APP, "secret": SECRET})
    quaver.control("POST", "/people", {"id": "amy", "nickname": "小满"})
    yield quaver
    status, _ = quaver.stop()
    assert status == 0, quaver.errors


@pytest.fixture
def back_end(quaver, tmp_path):
    """The back end of that app, told nothing but where the platform is."""
    with BackEnd(APP, SECRET, quaver.url, tmp_path / "token") as back_end:
        yield back_end
