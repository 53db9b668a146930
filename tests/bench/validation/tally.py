"""What the other files of the measurement share: calling programs, and counting what was checked."""
import subprocess


class Tally:
    """Checks that passed and that failed; says which ones failed."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, what, good, detail=""):
        self.passed, self.failed = self.passed + bool(good), self.failed + (not good)
        if not good:
            print(f"FAILED {what}: {detail}", flush=True)


def run(*command):
    """What the command writes to standard output. Stops everything when the command fails, and says what it said."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(words)}\nended with {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout
