"""What was acknowledged outlives a sudden end: `kill -9` in the middle of writes, then a look at what is there.

QUAVER_KILL_ROUNDS says how often; each round writes on the same file.
"""

import http.client
import os
import random
import sqlite3
import threading
from dataclasses import dataclass, field

from back_end import Connection
from programs import BINARIES, Program

ROUNDS = int(os.environ.get("QUAVER_KILL_ROUNDS", "5"))
WRITES = 1000
CONNECTIONS = 8
NOT_SUBSCRIBED = 28014043


@dataclass
class Writer:
    """Writes on one connection for one app and one person, and remembers what was acknowledged."""

    app: str
    person: str
    tokens: list = field(default_factory=list)
    unused: list = field(default_factory=list)
    used: list = field(default_factory=list)
    readers: int = 0
    subscribed: list = field(default_factory=list)
    messaged: list = field(default_factory=list)
    session: dict | None = None
    in_doubt: str | None = None

    def run(self, port, count_one):
        connection = Connection(port, self.app)
        try:
            while True:
                self.write(connection, count_one)
        except (OSError, http.client.HTTPException):
            pass
        finally:
            connection.close()

    def write(self, connection, count_one):
        self.in_doubt = "login"
        code = connection.log_in(self.person)
        self.session, self.in_doubt = None, None
        self.unused.append(code)
        count_one()
        self.in_doubt = code
        self.session = connection.exchange(code)["data"]
        self.in_doubt = None
        self.used.append(self.unused.pop())
        count_one()
        self.in_doubt = "token"
        self.tokens.append(connection.token())
        self.in_doubt = None
        count_one()
        self.send_message(connection, count_one)

    def send_message(self, connection, count_one):
        """Sends one message to a new person, because a person gets one a second."""
        self.in_doubt = "reader"
        self.readers += 1
        reader = f"{self.person}-{self.readers}"
        connection.add_person(reader)
        open_id = connection.exchange(connection.log_in(reader))["data"]["openid"]
        self.in_doubt = "subscription"
        assert connection.subscribe(reader) == "requestSubscribeMessage:ok"
        self.subscribed.append((reader, open_id))
        count_one()
        self.in_doubt = "message"
        assert connection.notify(self.tokens[-1], open_id, reader) == 0
        self.messaged.append(self.subscribed.pop())
        self.in_doubt = None
        count_one()


def write_until_killed(quaver, writers, after):
    """Lets all writers write, and kills the server when so many writes were acknowledged."""
    enough = threading.Semaphore(0)
    threads = [threading.Thread(target=writer.run, args=(quaver.port, enough.release)) for writer in writers]
    for thread in threads:
        thread.start()
    for _ in range(after):
        assert enough.acquire(timeout=60), quaver.errors
    quaver.process.kill()
    quaver.process.wait()
    quaver.process.stdout.close()
    for thread in threads:
        thread.join()


def check(writer, connection):
    """Holds what was acknowledged against what the server says now."""
    if writer.session and writer.tokens and writer.in_doubt != "login":
        assert connection.check(writer.tokens[-1], writer.session)["err_no"] == 0
    for code in writer.used:
        assert connection.exchange(code)["err_no"] == 40018
        assert "was exchanged before" in connection.explanations()[-1]
    for code in writer.unused:
        answer = connection.exchange(code)
        if code != writer.in_doubt or answer["err_no"] == 0:
            assert len(answer["data"]["session_key"]) == 24
        assert connection.exchange(code)["err_no"] == 40018


def check_messages(writer, connection):
    """A message that was acknowledged is in the inbox once and has spent its yes; a yes without one is good for one."""
    if not writer.tokens:
        return
    writer.tokens.append(token := connection.token())
    connection.post("/_quaver/v1/clock", {"advance": 2}, "PATCH")
    for reader, open_id in writer.messaged:
        assert connection.inbox(reader) == [reader]
        assert connection.notify(token, open_id, "again") == NOT_SUBSCRIBED
    for reader, open_id in writer.subscribed:
        if writer.in_doubt != "message" or connection.inbox(reader) == []:
            assert connection.notify(token, open_id, reader) == 0
        assert connection.inbox(reader) == [reader]
    connection.post("/_quaver/v1/clock", {"advance": 2}, "PATCH")
    for _, open_id in writer.subscribed:
        assert connection.notify(token, open_id, "again") == NOT_SUBSCRIBED


def kept_tokens(path):
    """Every token in the file, as often as it is there."""
    file = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return [token for (token,) in file.execute("SELECT token FROM access_tokens")]
    finally:
        file.close()


def test_what_was_acknowledged_is_there_exactly_once(tmp_path):
    chance = random.Random(20260101)
    command = [BINARIES / "quaver", "serve", "--data", tmp_path / "state", "--port", "0"]
    tokens, in_doubt = [], 0
    for round in range(ROUNDS):
        quaver = Program(command, tmp_path / "quaver.log")
        writers = [Writer(f"tt{round:08}{number:06}", f"person-{round}-{number}") for number in range(CONNECTIONS)]
        for writer in writers:
            connection = Connection(quaver.port, writer.app)
            connection.add_app()
            connection.add_template()
            connection.add_person(writer.person)
            connection.close()
        write_until_killed(quaver, writers, after=chance.randrange(WRITES // 5, WRITES))

        quaver = Program(command, tmp_path / "quaver.log")
        try:
            for writer in writers:
                connection = Connection(quaver.port, writer.app)
                check(writer, connection)
                check_messages(writer, connection)
                connection.close()
        finally:
            quaver.stop()
        tokens += [token for writer in writers for token in writer.tokens]
        in_doubt += sum(writer.in_doubt == "token" for writer in writers)
        kept = kept_tokens(tmp_path / "state/quaver.sqlite")
        assert len(set(kept)) == len(kept)
        assert set(tokens) <= set(kept)
        assert len(kept) <= len(tokens) + in_doubt
