"""Waits for the launcher's class archives, without which a start takes twice as long."""
import sys
import time


def wait_for_archive(cache):
    """Returns when both archives are there and nobody makes one; says so when none appears within a minute."""
    for _ in range(600):
        try:
            files = [path for path in cache.rglob("*") if path.is_file()]
            if sum(path.suffix in (".jsa", ".aot") and path.stat().st_size > 0 for path in files) == 2 and not any(path.name == "lock" for path in files):
                return
        except FileNotFoundError:  # a temporary file that has just gone
            pass
        time.sleep(0.1)
    print("no class archive was made", file=sys.stderr)
