# SPDX-License-Identifier: Apache-2.0
"""Holds the source tree to the rules of ARCHITECTURE.md that no compiler knows.

lint.py RULE [--root FOLDER] [--qt-headers FOLDER]    prints "file:line: what", exit 1 if anything
lint.py --list                                        the rules' names

A rule is a function from a Tree to findings; RULES at the end is the table of them.
"""
import argparse
import pathlib
import re
import subprocess
import sys

# Who may include whom; a folder may always include itself.
CORE = {"app/core"}
ARTICLE = CORE | {"app/article"}
PANEL = ARTICLE | {"app/workspace", "ui/settings", "ui/widgets"}
MAY_INCLUDE = {
    "app/core": set(),
    "app/files": CORE,
    "app/article": CORE,
    "app/parse": ARTICLE | {"app/files"},
    "app/render": ARTICLE,
    "app/search": ARTICLE,
    "app/checks": ARTICLE,
    "app/kept": CORE,
    "app/review": ARTICLE | {"app/kept"},
    "app/marks": ARTICLE | {"app/kept"},
    "app/exchange": ARTICLE | {"app/files", "app/parse", "app/render"},
    "app/workspace": ARTICLE | {"app/" + f for f in (
        "files", "parse", "render", "search", "checks", "kept", "review", "marks", "exchange")},
    "app/cli": ARTICLE | {"app/workspace"},
    "ui/widgets": CORE,
    "ui/settings": CORE | {"ui/widgets"},
    "ui/library": PANEL,
    "ui/reader": PANEL,
    "ui/search": PANEL,
    "ui/print": PANEL,
    "ui/review": PANEL,
    "ui/marks": PANEL,
    "ui/desk": PANEL,
    "ui/speech": CORE,
    "ui/shell": PANEL | {"ui/" + f for f in ("library", "reader", "print", "search", "review", "marks", "desk", "speech")},
}

# Third-party headers and the folders that are their home.
HOMES = [
    (r"cmark-gfm|node\.h$|strikethrough\.h|registry\.h$", {"app/parse"}),
    (r"yaml-cpp/", {"app/parse"}),
    (r"gumbo\.h", {"app/render"}),
    (r"(archive(_entry)?|zip)\.h|git2", {"app/files"}),
    (r"sqlite3|libstemmer|fts5|zstd|xxhash", {"app/search"}),
    (r"hunspell/", {"app/checks"}),
    (r"xlsxwriter", {"app/exchange"}),
    (r"QtSql/|QSql", {"app/kept", "app/review", "app/marks"}),
    (r"QtWebEngine|QWebEngine|QtWebChannel|QWebChannel", {"ui/reader"}),
    (r"qpdf/|QtPdf/|QPdfDocument|QtPrintSupport/|QPrint", {"ui/print", "ui/widgets"}),
    (r"QtTextToSpeech|QTextToSpeech", {"ui/speech"}),
    (r"QtSvg/|QSvg", {"ui/widgets"}),
    (r"QtDBus/|QDBus", {"ui/widgets"}),
]

# The only Qt modules whose headers app/ may name.
APP_QT_MODULES = ("QtCore", "QtConcurrent", "QtSql")

CODE = {".cpp", ".h"}
SCRIPTS = {".sh", ".py", ".cmake", ".js", ".css"}
MAX_LINES = 500
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


class Tree:
    def __init__(self, root, qt_headers=None):
        self.root = pathlib.Path(root).resolve()
        self.qt_headers = pathlib.Path(qt_headers) if qt_headers else None
        self.files = sorted(self._walk(self.root))

    def _walk(self, folder):
        for entry in folder.iterdir():
            if entry.is_dir():
                if entry.name not in ("build", ".git", ".cache", "__pycache__"):
                    yield from self._walk(entry)
            elif entry.is_file() and entry.name != ".git":
                yield entry

    def name(self, file):
        return file.relative_to(self.root).as_posix()

    def text(self, file):
        return file.read_text(encoding="utf-8", errors="replace")

    def code(self, *floors):
        return [f for f in self.files if f.suffix in CODE
                and (not floors or self.name(f).split("/")[0] in floors)]

    def folder(self, file):
        return "/".join(self.name(file).split("/")[:2])

    def includes(self, file):
        """(line, delimiter, header) of each include."""
        for number, line in enumerate(self.text(file).splitlines(), 1):
            match = INCLUDE.match(line)
            if match:
                yield number, match[1], match[2]


def includes(tree):
    for file in tree.code("app", "ui"):
        folder = tree.folder(file)
        allowed = MAY_INCLUDE.get(folder)
        if allowed is None:
            yield file, 1, f"{folder} is no room of the house"
            continue
        for line, delimiter, header in tree.includes(file):
            if re.match(r"(app|ui|tests)/", header):
                target = "/".join(header.split("/")[:2])
                if target != folder and target not in allowed:
                    yield file, line, f"{folder} may not include {target}"
            elif delimiter == '"' and not (header.endswith(".moc") or header.startswith("moc_")):
                yield file, line, f'"{header}": our includes start at the root'


def third_party(tree):
    for file in tree.code("app", "ui"):
        folder = tree.folder(file)
        for line, _, header in tree.includes(file):
            for pattern, homes in HOMES:
                if re.match(pattern, header):
                    if folder not in homes:
                        yield file, line, f"<{header}> is at home in {', '.join(sorted(homes))} only"
                    elif file.suffix == ".h" and not header.startswith("Q"):
                        yield file, line, f"<{header}>: third-party headers only in .cpp files"


def no_gui(tree):
    if tree.qt_headers and not (tree.qt_headers / "QtCore" / "QString").exists():
        yield tree.root, 0, f"{tree.qt_headers} holds no Qt headers"
    for file in tree.code("app"):
        for line, _, header in tree.includes(file):
            module = re.match(r"(Qt[A-Z]\w*)/", header)
            if module and module[1] not in APP_QT_MODULES:
                yield file, line, f"<{header}>: app/ knows no {module[1]}"
            elif re.match(r"Q[A-Z]\w*$", header) and tree.qt_headers and not any(
                    (tree.qt_headers / m / header).exists() for m in APP_QT_MODULES):
                yield file, line, f"<{header}> is none of {', '.join(APP_QT_MODULES)}"


def cycles(tree):
    graph = {tree.name(f): [(n, h) for n, _, h in tree.includes(f)] for f in tree.code()}
    state = {}

    def visit(name, path):
        state[name] = "open"
        for line, header in graph[name]:
            if header not in graph:
                continue
            if state.get(header) == "open":
                yield tree.root / name, line, "cycle: " + " > ".join(
                    path[path.index(header):] + [header])
            elif header not in state:
                yield from visit(header, path + [header])
        state[name] = "done"

    for name in graph:
        if name not in state:
            yield from visit(name, [name])


def length(tree):
    for file in tree.files:
        if file.suffix in CODE | SCRIPTS:
            lines = len(tree.text(file).splitlines())
            if lines > MAX_LINES:
                yield file, lines, f"{lines} lines, at most {MAX_LINES}"


def spdx(tree):
    for file in tree.files:
        if file.suffix in CODE | SCRIPTS or file.name == "CMakeLists.txt":
            head = tree.text(file).splitlines()[:3]
            if not any("SPDX-License-Identifier: Apache-2.0" in line for line in head):
                yield file, 1, "no SPDX-License-Identifier: Apache-2.0 in the first three lines"


def place(tree):
    # Where this very tree lies, and folders that exist on one person's machine only.
    patterns = [re.escape(str(tree.root)) + r"\b", r"/home/\w+/", r"/Users/\w+/",
                r"(?<![\w.>])/root/", r"[A-Z]:\\Users\\"]
    if len(tree.root.parts) > 2 and tree.root.parts[1] not in ("tmp", "usr", "opt", "home", "var"):
        patterns.append("/" + re.escape(tree.root.parts[1]) + "/")
    pattern = re.compile("|".join(patterns))
    for file in tree.files:
        if file.suffix in (".png", ".ico", ".qm"):
            continue
        for number, line in enumerate(tree.text(file).splitlines(), 1):
            if pattern.search(line) and file.name not in ("lint.py", "selftest.py"):
                yield file, number, f"names a place of one machine: {line.strip()[:80]}"


def promises(tree):
    pattern = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
    for file in tree.files:
        if file.suffix in CODE | SCRIPTS | {".md", ".txt"} and "resources/library" not in tree.name(file):
            for number, line in enumerate(tree.text(file).splitlines(), 1):
                if pattern.search(line):
                    yield file, number, "promises later work: do it or leave it out"


def headers(tree):
    for file in tree.code("app", "ui"):
        if file.suffix != ".h":
            continue
        text = tree.text(file)
        if "#pragma once" not in text:
            yield file, 1, "no #pragma once"
        floor, folder = tree.folder(file).split("/")
        namespace = f"diglot::{folder}" if floor == "app" else f"diglot::ui::{folder}"
        if folder == "core":
            namespace = "diglot"
        if not re.search(rf"^namespace {namespace}(::\w+)*\s*{{", text, re.M):
            yield file, 1, f"nothing in namespace {namespace}"
        for number, line in enumerate(text.splitlines(), 1):
            if re.match(r"\s*using namespace ", line):
                yield file, number, "using namespace in a header"


def own_header(tree):
    # Whatever a .cpp file includes first must compile by itself: its own header does so, then.
    for file in tree.code("app", "ui"):
        header = tree.name(file)[:-4] + ".h"
        if file.suffix == ".cpp" and (tree.root / header).is_file():
            first = next(tree.includes(file), (1, "", ""))
            if first[2] != header:
                yield file, first[0], f'the first include is not "{header}"'


def readme(tree):
    for floor in ("app", "ui"):
        base = tree.root / floor
        for folder in sorted(base.iterdir()) if base.is_dir() else ():
            if folder.is_dir() and any(folder.iterdir()):
                text = folder / "README.md"
                if not text.is_file() or len(text.read_text(encoding="utf-8").split()) < 5:
                    yield folder, 0, "no README.md that says what lives here"


def shell(tree):
    for file in tree.files:
        first = tree.text(file).split("\n", 1)[0] if not file.suffix or file.suffix == ".sh" else ""
        if file.suffix == ".sh" or re.match(r"#!.*\b(ba)?sh\b", first):
            done = subprocess.run(["bash", "-n", str(file)], capture_output=True, text=True)
            if done.returncode:
                yield file, 0, done.stderr.strip().splitlines()[0]
            if first.startswith("#!") and not file.stat().st_mode & 0o100:
                yield file, 1, "has no executable bit"


def page_scripts(tree):
    """The page's scripts are joined into one: a second function of one name would silently take the
    place of the first."""
    seen = {}
    for file in tree.files:
        if file.suffix != ".js" or tree.folder(file) != "resources/page":
            continue
        for number, line in enumerate(tree.text(file).splitlines(), 1):
            match = re.match(r"(?:(?:async )?function\*? |const |let |var |class )(\w+)|(diglot\.\w+) =", line)
            if not match:
                continue
            name = match[1] or match[2]
            if name in seen:
                yield file, number, f"{name} is at the top level of {seen[name]} too"
            else:
                seen[name] = file.name


def clang_format(tree):
    files = [str(f) for f in tree.code("app", "ui", "tests")]
    for start in range(0, len(files), 50):
        done = subprocess.run(["clang-format", "--dry-run", *files[start:start + 50]],
                              capture_output=True, text=True, cwd=tree.root)
        for match in re.finditer(r"^(.+?):(\d+):\d+: warning: code should be", done.stderr, re.M):
            yield pathlib.Path(match[1]), int(match[2]), "not as clang-format would write it"
        if done.returncode:
            yield tree.root, 0, "clang-format failed: " + done.stderr.strip()[:200]


RULES = {
    "includes": includes,
    "third_party": third_party,
    "no_gui": no_gui,
    "cycles": cycles,
    "length": length,
    "spdx": spdx,
    "place": place,
    "promises": promises,
    "headers": headers,
    "own_header": own_header,
    "readme": readme,
    "shell": shell,
    "page_scripts": page_scripts,
    "clang_format": clang_format,
}


def main():
    parser = argparse.ArgumentParser(description="Checks the source tree against one rule.")
    parser.add_argument("rule", nargs="?", choices=RULES)
    parser.add_argument("--list", action="store_true", help="print the rules' names")
    parser.add_argument("--root", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--qt-headers", help="folder that holds QtCore, QtConcurrent, …")
    arguments = parser.parse_args()
    if arguments.list or not arguments.rule:
        print("\n".join(RULES))
        return 0
    tree = Tree(arguments.root, arguments.qt_headers)
    findings = list(RULES[arguments.rule](tree))
    for file, line, what in findings:
        print(f"{tree.name(file)}:{line}: {what}")
    print(f"{arguments.rule}: {len(findings)} findings in {len(tree.files)} files")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
