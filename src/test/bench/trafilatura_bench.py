"""Times trafilatura: python3 trafilatura_bench.py PAGES ROUNDS. Prints the line that readability.mjs describes.

Exits with 3 where trafilatura is not installed.
"""
import pathlib
import sys
import time

try:
    import trafilatura
except ImportError:
    sys.exit(3)

folder, rounds = sys.argv[1:]
pages = [path.read_bytes() for path in sorted(pathlib.Path(folder).iterdir())]


def run_round():
    began = time.process_time()
    found = sum(1 for page in pages if trafilatura.extract(page))
    return found, time.process_time() - began


found, first = run_round()
later = [f"{run_round()[1]:.3f}" for _ in range(int(rounds))]
print("\t".join([f"trafilatura {trafilatura.__version__}", str(found), f"{first:.3f}", *later]))
