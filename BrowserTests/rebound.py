"""A Rebound server of its own for one test: started on a free port over a temporary journal."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
ADDRESS = re.compile(rb"http://127\.0\.0\.1:\d+/\w+/\?key=\w+")
TIMEOUT = 30  # seconds: a loaded two-core machine starts a debug program slowly


class NotBuilt(Exception):
    """There is no program to test."""


class NotStarted(Exception):
    """The program ended, or said no address in time."""


def binary() -> Path:
    path = Path(os.environ.get("REBOUND_BINARY") or ROOT / ".build/debug/rebound")
    if not path.exists():
        raise NotBuilt(
            f"There is no debug program at {path}. Run 'make browser-tests', which builds it."
        )
    return path


class Server:
    """One running server. It can be stopped, killed and started again over the same journal."""

    def __init__(self, *arguments: str, place: Path | None = None, **settings: str) -> None:
        """`place` keeps the journal; without it a temporary one is made and removed at the end."""
        self._arguments = arguments
        self._settings = settings
        self._temporary = None if place else tempfile.TemporaryDirectory(prefix="rebound-test-")
        self.place = place or Path(self._temporary.name)
        self._log = tempfile.NamedTemporaryFile(prefix="rebound-log-", suffix=".txt")
        self._process: subprocess.Popen[bytes] | None = None
        self._printed = ""
        self._unused = ""
        self._environment = {
            name: value for name, value in os.environ.items() if not name.startswith("REBOUND_")
        }

    def __enter__(self) -> Server:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        self._log.close()
        if self._temporary:
            self._temporary.cleanup()

    @property
    def door(self) -> str:
        """An address with a key, which lets in one browser: another one every time."""
        address, self._unused = self._unused, ""
        return address or self.command("address").stdout.strip()

    @property
    def origin(self) -> str:
        """`http://127.0.0.1:PORT`, as long as the server runs."""
        parts = urlsplit(self._printed)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def home(self) -> str:
        """The path below which this journal's pages live, such as `/3f9a04c1b7d2e8605a4b`."""
        return urlsplit(self._printed).path.rstrip("/")

    def at(self, address: str) -> str:
        """The whole address of a page, spelled as the program spells it: below `home`."""
        if not address.startswith("/"):
            return address
        return self.origin + self.home + address.removeprefix(self.home)

    @property
    def log(self) -> str:
        """Everything every start has printed so far."""
        return Path(self._log.name).read_text(encoding="utf-8", errors="replace")

    @property
    def environment(self) -> dict[str, str]:
        """What the server runs in; a command run in it works on the same journal."""
        return {**self._environment, "REBOUND_DATA": str(self.place), **self._settings}

    def start(self) -> None:
        """Starts the program and waits for the address it prints, the next `door`."""
        said_before = Path(self._log.name).stat().st_size
        command = [str(binary()), "serve", "--port", "0", *self._arguments]
        self._process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        deadline = time.monotonic() + TIMEOUT
        while time.monotonic() < deadline:
            said = Path(self._log.name).read_bytes()[said_before:]
            # A whole line only: half an address is an address too.
            if match := ADDRESS.search(said[: said.rfind(b"\n") + 1]):
                self._printed = self._unused = match.group().decode()
                return
            if self._process.poll() is not None:
                raise NotStarted(
                    f"The server ended with {self._process.returncode}. It said:\n{self.log}"
                )
            time.sleep(0.02)
        self.kill()
        raise NotStarted(f"The server said no address within {TIMEOUT} s. It said:\n{self.log}")

    def stop(self) -> None:
        """Asks the server to end, as Ctrl-C does."""
        self._end(lambda process: process.terminate())

    def kill(self) -> None:
        """Ends the server at once, as a crash does."""
        self._end(lambda process: process.kill())

    def crash(self, how: int) -> None:
        """Sends a signal that ends it as a fault of its own would, and waits two seconds at most."""
        self._process.send_signal(how)
        self._process.wait(timeout=2)
        self._process = None

    @property
    def number(self) -> int:
        """The number of the process."""
        return self._process.pid

    def end(self, number: signal.Signals) -> int | None:
        """Ends the server by a signal, and says the code it ended with."""
        process = self._process
        self._end(lambda process: process.send_signal(number))
        return process.returncode if process else None

    def restart(self) -> None:
        """Stops and starts over the same journal; the port is a new one."""
        self.stop()
        self.start()

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs a command of the same program on the same journal, while the server serves it."""
        return subprocess.run(
            [str(binary()), *arguments],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
        )

    def _end(self, how) -> None:
        if self._process is None:
            return
        how(self._process)
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None
