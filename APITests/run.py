"""Sends the API what its own description allows and what it does not, and judges the answers.

A server of its own on a free port, over the sample journal, with a token to which nothing is shut.
usage: run.py [EXAMPLES [SEED [PHASES]]]
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "BrowserTests"))

from rebound import Server  # noqa: E402

ROOMS = ["mood", "thoughts", "writing", "settings"]


# Two processes, as two threads of one meet a fault of Python's parser ("AST constructor recursion").
SHARES = ["^/api/v1/[a-l]", "^/api/(v1/[m-z]|openapi)"]


def main() -> int:
    examples, seed, phases = (sys.argv[1:] + ["1", "1", "coverage,fuzzing"][len(sys.argv) - 1 :])[:3]
    with Server("--sample") as server:
        opened = [word for room in ROOMS for word in ("--open", room)]
        token = server.command("token", "add", "Schemathesis", "--write", *opened).stdout.strip()
        command = [
            str(Path(sys.executable).with_name("schemathesis")),
            f"--config-file={HERE / 'schemathesis.toml'}",
            "run",
            f"{server.origin}/api/openapi.json",
            f"--header=Authorization: Bearer {token}",
            f"--seed={seed}",
            f"--max-examples={examples}",
            f"--phases={phases}",
            "--generation-database=none",
            "--no-color",
        ]
        running = [
            subprocess.Popen([*command, f"--include-path-regex={share}"], cwd=server.place)
            for share in SHARES
        ]
        statuses = [process.wait() for process in running]
        if " error " in server.log:
            print("The server logged an error:", server.log, sep="\n")
            return 1
        return max(statuses)


if __name__ == "__main__":
    sys.exit(main())
