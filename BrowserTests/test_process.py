"""The process itself: a crash tells nobody what was written, and closed or full places are no crash."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

from rebound import Server, binary

CANARY = "walrus-lantern-obituary"


@pytest.mark.parametrize("crash", [signal.SIGILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGTRAP])
def test_a_crash_ends_at_once_and_prints_nothing(server: Server, crash: signal.Signals) -> None:
    assert server.command("lesson", "add", "--text", CANARY).returncode == 0
    server.crash(crash)
    assert CANARY not in server.log
    assert len(server.log.splitlines()) <= 3, "only its address and how to stop it"
    assert not list(Path.cwd().glob("core*")) and not list(server.place.glob("core*"))


def test_the_memory_of_a_server_is_its_own(server: Server) -> None:
    limits = Path(f"/proc/{server.number}/limits").read_text(encoding="utf-8")
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
    # What cannot be dumped belongs to root, whoever runs it.
    assert Path(f"/proc/{server.number}/mem").stat().st_uid == 0


@pytest.mark.parametrize("command", [["export"], ["today"], ["--help"], ["application", "list"]])
def test_a_full_output_is_told_in_words(server: Server, command: list[str]) -> None:
    for target in (">/dev/full", ">&-"):
        said = subprocess.run(
            ["bash", "-c", f'exec "$0" "$@" {target}', str(binary()), *command],
            env=server.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert said.returncode == 74, said.stderr
        assert len(said.stderr.splitlines()) == 1 and "could not be written" in said.stderr


def test_what_was_saved_is_said_where_it_cannot_be_printed(server: Server) -> None:
    said = subprocess.run(
        ["bash", "-c", 'exec "$0" application add Acme Developer >/dev/full', str(binary())],
        env=server.environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert said.returncode == 74 and "was saved" in said.stderr
    assert server.command("application", "list").stdout.count("Acme") == 1


def test_a_server_starts_without_any_standard_place(server: Server, tmp_path: Path) -> None:
    process = subprocess.Popen(
        ["bash", "-c", 'exec "$0" serve --port 0 <&- >&- 2>&-', str(binary())],
        env={**server.environment, "REBOUND_DATA": str(tmp_path / "journal")},
    )
    time.sleep(2)
    assert process.poll() is None
    process.terminate()
    assert process.wait(timeout=10) == 0
