import socket

from server import Server


class SilentServer:
    """A developer's server that takes requests and answers only when it is told to."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(10)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/"

    def take(self):
        """The next request's head and the connection it came on."""
        connection, _ = self.listener.accept()
        connection.settimeout(10)
        return connection.recv(65_536).split(b"\r\n\r\n")[0].decode(), connection

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.close()


def test_a_server_that_never_answers_keeps_nobody_from_ending_and_is_asked_again(tmp_path):
    with SilentServer() as developer:
        quaver = Server(tmp_path, lasting=True)
        app = {"app_id": "tt1", "secret": "the-secret", "webhook_url": developer.url, "webhook_token": "the-token"}
        quaver.control("POST", "/apps", app)
        quaver.control("POST", "/people", {"id": "amy", "nickname": "小满"})
        quaver.control("POST", "/people/amy/messages", {"app_id": "tt1", "text": "the-words"})
        _, first = developer.take()
        status, seconds = quaver.stop()
        first.close()
        assert (status, seconds < 1) == (0, True), (status, seconds)

        quaver = Server(tmp_path, lasting=True)
        _, second = developer.take()
        with second:
            second.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nsuccess")
            second.recv(1)
        deliveries = quaver.control("GET", "/deliveries")["deliveries"]
        quaver.stop()

        assert len(deliveries) == 1
        assert not any(secret in quaver.errors for secret in ("the-secret", "the-token", "the-words"))
