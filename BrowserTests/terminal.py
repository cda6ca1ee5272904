"""A command in a terminal of its own, answered line by line as a person would."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import time
from types import TracebackType

from rebound import Server, binary

TIMEOUT = 30  # seconds


class Terminal:
    """One running command: `says` waits for words, `types` answers."""

    def __init__(self, server: Server, *arguments: str, **settings: str) -> None:
        here, there = pty.openpty()
        self._here = here
        self._heard = ""
        self._process = subprocess.Popen(
            [str(binary()), *arguments],
            env={**server.environment, **settings},
            stdin=there,
            stdout=there,
            stderr=there,
            start_new_session=True,
        )
        os.close(there)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._here)

    def says(self, words: str) -> None:
        """Waits until the command has said this since it was last answered."""
        self._listen(lambda: words in self._heard, words)

    def types(self, *lines: str) -> None:
        for line in lines:
            self._listen(lambda: self._heard.endswith(("> ", "goes on. ")), "a question")
            self._heard = ""
            os.write(self._here, (line + "\n").encode())

    @property
    def heard(self) -> str:
        """What the command has said since it was last answered."""
        return self._heard

    def ends(self) -> int:
        self._listen(lambda: self._process.poll() is not None, "the end")
        return self._process.wait()

    def _listen(self, is_enough, waited_for: str) -> None:
        end = time.monotonic() + TIMEOUT
        while not is_enough():
            assert time.monotonic() < end, f"no {waited_for!r} in: {self._heard}"
            if not select.select([self._here], [], [], 0.1)[0]:
                continue
            try:
                self._heard += os.read(self._here, 65_536).decode().replace("\r\n", "\n")
            except OSError:  # Linux says so when the other side is shut
                self._process.wait()
