#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Start-up and memory of Diglot beside Qt Assistant, both showing the same article.

Both programs run in turn under Xvfb, whose frame buffer is read straight from its file: nothing
inside either program takes part in the measurement. Printed are medians of several runs:

  window    first pixels of a window
  contents  the part of the screen with the contents has its last change: they can be used
  painted   the whole window has its last change: the article is there

and the proportional set size of the process tree once it is quiet, for Diglot with one tab and
with five. Needs Xvfb and, for the comparison, assistant-qt6 and qhelpgenerator (Debian:
xvfb assistant-qt6 qt6-documentation-tools).

  startup.py --build build/release --library LIBRARY --article KEY --locale TAG [--runs 7]
"""
import argparse
import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time

WIDTH, HEIGHT = 1400, 900
QUIET_SECONDS = 1.5
# Up to which share of the screen's width the contents reach. Without a window manager Qt Assistant
# opens small, in the middle of the screen.
CONTENTS = {"Diglot": 0.16, "Assistant": 0.5}
LIMIT_SECONDS = 20
QHELPGENERATORS = ("/usr/lib/qt6/libexec/qhelpgenerator", "qhelpgenerator")
ASSISTANTS = ("/usr/lib/qt6/bin/assistant", "assistant-qt6", "assistant")


def find_program(names):
    return next((path for path in map(shutil.which, names) if path), None)


class Screen:
    """An Xvfb with its frame buffer mapped; the file is an XWD picture (X11/XWDFile.h)."""

    def __init__(self, folder):
        read_end, write_end = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
             "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=(write_end,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            self.name = ":" + pipe.readline().strip()
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.pixels[:100])
        self.line = header[12]
        self.begin = header[0] + header[19] * 12

    def frame(self):
        return self.pixels[self.begin:self.begin + self.line * HEIGHT]

    def left(self, frame, share):
        width = int(WIDTH * share) * 4  # bytes a pixel
        return b"".join(frame[y * self.line:y * self.line + width] for y in range(0, HEIGHT, 3))

    def close(self):
        self.process.terminate()
        self.process.wait()


def descendants(pid):
    found = [pid]
    for candidate in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{candidate}/stat") as file:
                parent = int(file.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        if parent == pid and int(candidate) != pid:
            found += descendants(int(candidate))
    return found


def megabytes(pid):
    total = 0
    for process in descendants(pid):
        try:
            with open(f"/proc/{process}/smaps_rollup") as file:
                total += next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
        except (OSError, StopIteration):
            continue
    return total / 1024


def wait_until_quiet(screen, start, share):
    """Seconds from `start` to the first window, the last change in the left `share` of the screen,
    the last change anywhere."""
    empty = last = screen.frame()
    last_left = screen.left(last, share)
    window = contents = painted = None
    while time.monotonic() - start < LIMIT_SECONDS:
        frame, now = screen.frame(), time.monotonic() - start
        if frame != last:
            left = screen.left(frame, share)
            window = window if window is not None or frame == empty else now
            if left != last_left:
                contents, last_left = now, left
            painted, last = now, frame
        elif window is not None and now - painted > QUIET_SECONDS:
            break
        time.sleep(0.004)
    return window, contents, painted


def end(process):
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def run(screen, command, environment, share, more=()):
    """One start; `more` are further command lines for the running program, then quiet again."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, start_new_session=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    times = wait_until_quiet(screen, start, share)
    memory = [megabytes(process.pid)]
    for line in more:
        subprocess.run(line, env=environment, timeout=30, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1.5)
    if more:
        memory.append(megabytes(process.pid))
    end(process)
    time.sleep(0.3)
    return times, memory


def assistant_command(options, folder):
    generator, assistant = find_program(QHELPGENERATORS), find_program(ASSISTANTS)
    if not generator or not assistant:
        return None
    subprocess.run([os.path.join(options.build, "diglot-cli"), "render", options.library,
                    options.article, "--locale", options.locale, "--view", "facing",
                    "-o", os.path.join(folder, "article.html")], check=True)
    with open(os.path.join(folder, "article.qhp"), "w") as file:
        file.write("""<?xml version="1.0" encoding="UTF-8"?>
<QtHelpProject version="1.0"><namespace>bench.article</namespace><virtualFolder>doc</virtualFolder>
<filterSection><toc><section title="Article" ref="article.html"/></toc>
<files><file>article.html</file></files></filterSection></QtHelpProject>""")
    with open(os.path.join(folder, "article.qhcp"), "w") as file:
        file.write("""<?xml version="1.0" encoding="UTF-8"?>
<QHelpCollectionProject version="1.0"><docFiles><generate><file>
<input>article.qhp</input><output>article.qch</output></file></generate>
<register><file>article.qch</file></register></docFiles></QHelpCollectionProject>""")
    subprocess.run([generator, "article.qhcp", "-o", "article.qhc"], cwd=folder, check=True,
                   stdout=subprocess.DEVNULL)
    return [assistant, "-collectionFile", os.path.join(folder, "article.qhc"),
            "-showUrl", "qthelp://bench.article/doc/article.html", "-show", "contents"]


def report(name, samples):
    window, contents, painted = (
        statistics.median(sample[0][i] for sample in samples) * 1000 for i in range(3))
    memory = statistics.median(sample[1][0] for sample in samples)
    print(f"{name:10} window {window:5.0f} ms  contents {contents:5.0f} ms  "
          f"painted {painted:5.0f} ms  memory {memory:5.0f} MB   (medians of {len(samples)})")
    return window, contents, painted, memory


def measure(options, folder):
    home = os.path.join(folder, "home")
    os.makedirs(home, mode=0o700)
    environment = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb",
                   "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
    if os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    screen = Screen(folder)
    environment["DISPLAY"] = screen.name
    diglot = [os.path.join(options.build, "diglot"), options.library, "--locale", options.locale]
    first = diglot + ["--article", options.article, "--size", f"{WIDTH}x{HEIGHT}"]
    other = assistant_command(options, folder)
    commands = {"Diglot": first}
    if other:
        commands["Assistant"] = other
    else:
        print("Qt Assistant or qhelpgenerator is not installed: no comparison.")
    samples = {name: [] for name in commands}
    try:
        for number in range(options.runs + 1):
            for name, command in commands.items():
                sample = run(screen, command, environment, CONTENTS[name])
                if None in sample[0]:
                    sys.exit(f"{name} showed no window within {LIMIT_SECONDS} s")
                if number > 0:  # the first run warms the caches up
                    samples[name].append(sample)
        results = [report(name, samples[name]) for name in commands]
        if len(results) == 2:
            ratios = (a / b for a, b in zip(*results))
            print("ratio      window %.2f  contents %.2f  painted %.2f  memory %.2f" % tuple(ratios))
        more = [diglot + ["--article", key] for key in options.more]
        if more:
            memory = run(screen, first, environment, CONTENTS["Diglot"], more)[1]
            print(f"Diglot     memory with 1 tab {memory[0]:.0f} MB, "
                  f"with {1 + len(more)} tabs {memory[1]:.0f} MB")
    finally:
        screen.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--library", required=True)
    parser.add_argument("--article", required=True)
    parser.add_argument("--locale", required=True)
    parser.add_argument("--more", nargs="*", default=[], metavar="KEY",
                        help="articles to open as further tabs for the second memory figure")
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    options.build = os.path.abspath(options.build)
    options.library = os.path.abspath(options.library)
    with tempfile.TemporaryDirectory() as folder:
        measure(options, folder)


if __name__ == "__main__":
    main()
