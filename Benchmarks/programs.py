"""Starts what is measured, asks it for pages, and reads off the system what it took."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

ROOT = Path(__file__).resolve().parent.parent
REBOUND = ROOT / ".build/release/rebound"
BENCHMARKS = ROOT / ".build/release/ReboundBenchmarks"
PATIENCE = 60  # seconds until something that does not answer is given up
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Journal:
    """A journal on disk, and what it takes to open it."""

    place: Path
    records: int
    bytes: int
    recovery: str
    home: str  # the path below which its pages live
    cookie: str

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "REBOUND_DATA": str(self.place)}


def prepare(place: Path, records: int) -> Journal:
    facts = told("prepare", place, records)
    return Journal(
        place,
        int(facts["records"]),
        int(facts["bytes"]),
        facts["recovery"],
        facts["home"],
        facts["cookie"],
    )


def told(*arguments: object) -> dict:
    """What the program beside this one prints: a line of JSON."""
    command = [str(BENCHMARKS), *map(str, arguments)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


class Server:
    """A running server, ended with its block."""

    def __init__(self, journal: Journal, command: list[str], port: int = 0) -> None:
        self.journal = journal
        self.port = port
        output = subprocess.DEVNULL if port else subprocess.PIPE
        self.process = subprocess.Popen(command, stdout=output, env=journal.environment)

    @classmethod
    def of_pages(cls, journal: Journal) -> Server:
        """The pages with a bare /hello beside them."""
        server = cls(journal, [str(BENCHMARKS), "serve", str(journal.place)])
        server.port = int(server.process.stdout.readline())
        return server

    @classmethod
    def of_rebound(cls, journal: Journal) -> Server:
        """The program as a person starts it; it may not answer yet."""
        port = free_port()
        return cls(journal, [str(REBOUND), "serve", "--port", str(port)], port)

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE)

    def address(self, path: str) -> str:
        """The bare route stands outside of the journal's path."""
        home = "" if path == "/hello" else self.journal.home
        return f"http://127.0.0.1:{self.port}{home}{path}"

    def get(self, path: str) -> bytes:
        request = Request(self.address(path), headers={"Cookie": self.journal.cookie})
        with urlopen(request, timeout=PATIENCE) as answer:
            return answer.read()

    def sought(self, words: str) -> str:
        """The address of what a search found: its words are in none."""
        token = re.search(rb'name="csrf" value="([^"]+)"', self.get("/search"))
        form = urlencode({"csrf": token.group(1).decode() if token else "", "q": words})
        request = Request(
            self.address("/search"), form.encode(), headers={"Cookie": self.journal.cookie}
        )
        with urlopen(request, timeout=PATIENCE) as answer:
            found = urlsplit(answer.url)
        return f"{found.path.removeprefix(self.journal.home)}?{found.query}"

    def wait_for_first_byte(self) -> None:
        """Asks for Today as soon as anybody listens."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                with socket.create_connection(("127.0.0.1", self.port), PATIENCE) as connection:
                    connection.sendall(self._request("/"))
                    if connection.recv(12) != b"HTTP/1.1 200":
                        raise SystemExit("The server did not answer with a page.")
                    return
            except ConnectionRefusedError:
                time.sleep(0.0005)
        raise SystemExit("The server did not start.")

    def _request(self, path: str) -> bytes:
        head = f"GET {self.journal.home}{path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
        return f"{head}Cookie: {self.journal.cookie}\r\nConnection: close\r\n\r\n".encode()

    def memory(self, name: str = "VmRSS") -> int:
        """In kilobytes; VmHWM is the most it ever was."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"^{name}:\s+(\d+) kB", status, re.MULTILINE).group(1))

    def processor_time(self) -> float:
        """Seconds of processor it has used so far, on all cores together."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


@dataclass(frozen=True)
class Pace:
    """How fast a page was answered."""

    per_second: float
    processor: float  # seconds of the server's processor for one answer


def pace(server: Server, path: str, seconds: float) -> Pace:
    """Sixteen browsers at once ask for the same page, over and over."""
    command = ["wrk", "-t1", "-c16", f"-d{max(1, round(seconds))}s"]
    command += ["-H", f"Cookie: {server.journal.cookie}", server.address(path)]
    before = server.processor_time()
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    used = server.processor_time() - before
    if "Non-2xx" in said or "Socket errors" in said:
        raise SystemExit(f"{path} was not answered as it should:\n{said}")
    count = int(re.search(r"(\d+) requests in", said).group(1))
    return Pace(float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)), used / max(count, 1))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
