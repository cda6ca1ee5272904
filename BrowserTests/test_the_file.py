"""The journal's file through the real program: stopped, killed, copied, put back, replaced."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from rebound import NotStarted, Server


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that is stopped after each test, and may end in the middle of it."""
    with Server() as running:
        yield running


def learn(server: Server, *texts: str) -> None:
    for text in texts:
        ended = server.command("lesson", "add", "--text", text, "--sort", "keep")
        assert ended.returncode == 0, ended.stderr


def learned(server: Server) -> list[str]:
    ended = server.command("lesson", "list", "--json")
    assert ended.returncode == 0, ended.stderr
    texts = [lesson["text"] for lesson in json.loads(ended.stdout)]
    return [text for text in texts if text.startswith("lesson ")]


def copied_alone(server: Server, to: Path) -> Server:
    """The journal's one file, put by itself into another directory."""
    to.mkdir()
    shutil.copy(server.place / "rebound.sqlite", to / "rebound.sqlite")
    return Server(place=to)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_after_a_stop_the_one_file_is_everything(
    server: Server, tmp_path: Path, ending: signal.Signals
) -> None:
    learn(server, "lesson one", "lesson two")
    assert server.end(ending) == 0
    assert not (server.place / "rebound.sqlite-wal").exists()
    assert sorted(learned(copied_alone(server, tmp_path / "copy"))) == ["lesson one", "lesson two"]


def test_after_a_command_the_one_file_is_everything(server: Server, tmp_path: Path) -> None:
    server.stop()
    learn(server, "lesson one")
    assert server.command("lesson", "list", "nonsense").returncode != 0
    assert not (server.place / "rebound.sqlite-wal").exists()
    assert learned(copied_alone(server, tmp_path / "copy")) == ["lesson one"]


def killed_with_a_backup(server: Server) -> Path:
    """A backup with one lesson, and a journal with two whose log a killed server has left."""
    learn(server, "lesson one")
    backup = server.place / "backups/kept.sqlite"
    assert server.command("backup", str(backup)).returncode == 0
    learn(server, "lesson two")
    server.kill()
    return backup


@pytest.mark.parametrize("way", ["cp", "mv", "rm and cp"])
def test_a_backup_put_back_by_hand_is_whole_or_refused(server: Server, way: str) -> None:
    backup = killed_with_a_backup(server)
    journal = server.place / "rebound.sqlite"
    if way == "rm and cp":
        journal.unlink()
    if way == "mv":
        backup.rename(journal)
    else:
        shutil.copyfile(backup, journal)
    with pytest.raises(NotStarted, match="The journal was longer before: 2 entries"):
        server.start()
    assert server.command("doctor").returncode == 65
    accepted = server.command("doctor", "--accept")
    assert accepted.returncode == 0, accepted.stderr
    assert learned(server) == ["lesson one"]
    server.start()


def test_a_killed_server_loses_nothing(server: Server) -> None:
    killed_with_a_backup(server)
    server.start()
    assert sorted(learned(server)) == ["lesson one", "lesson two"]


def test_a_restore_asks_tells_and_can_be_undone(server: Server) -> None:
    backup = killed_with_a_backup(server)
    server.start()
    held = server.command("restore", str(backup), "--yes")
    assert held.returncode == 75
    server.stop()
    look = server.command("restore", "kept.sqlite", "--dry-run")
    assert "1 record you have now is not in the copy." in look.stdout, look.stderr
    assert sorted(learned(server)) == ["lesson one", "lesson two"]
    assert server.command("restore", "kept.sqlite").returncode == 64, "nobody is there to ask"
    assert server.command("restore", "kept.sqlite", "--yes").returncode == 0
    assert learned(server) == ["lesson one"]
    assert server.command("doctor").returncode == 0
    assert server.command("restore", "--undo", "--yes").returncode == 0
    assert sorted(learned(server)) == ["lesson one", "lesson two"]


def test_a_server_writes_nothing_into_a_replaced_file(server: Server) -> None:
    learn(server, "lesson one")
    backup = server.place / "backups/kept.sqlite"
    assert server.command("backup", str(backup)).returncode == 0
    wanted = backup.read_bytes()
    backup.rename(server.place / "rebound.sqlite")
    server.end(signal.SIGTERM)
    assert (server.place / "rebound.sqlite").read_bytes() == wanted
    assert learned(server) == ["lesson one"]


@pytest.mark.parametrize("content", [b"", b"Dear diary, " * 500])
def test_something_else_in_the_journals_place_is_refused(server: Server, content: bytes) -> None:
    learn(server, "lesson one")
    server.stop()
    (server.place / "rebound.sqlite").write_bytes(content)
    with pytest.raises(NotStarted, match="rebound restore"):
        server.start()
    assert (server.place / "rebound.sqlite").read_bytes() == content


def test_a_folder_that_was_open_to_others_is_closed(server: Server) -> None:
    learn(server, "lesson one")
    server.stop()
    for path in [server.place, *server.place.rglob("*")]:
        path.chmod(0o777 if path.is_dir() else 0o666)
    server.start()
    server.stop()
    for path in [server.place, *(server.place / "backups").rglob("*"), *server.place.glob("*sqlite*")]:
        mode = stat.S_IMODE(os.stat(path).st_mode)
        assert mode & 0o077 == 0, path
