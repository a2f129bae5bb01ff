# SPDX-License-Identifier: Apache-2.0
"""Every rule of lint.py must be silent on a good tree and speak on a bad one."""
import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import libraries  # noqa: E402
import lint  # noqa: E402

SPDX = "// SPDX-License-Identifier: Apache-2.0\n"


def header(namespace, *lines):
    return SPDX + "#pragma once\n\n" + "".join(f"#include {i}\n" for i in lines) + (
        "\n" if lines else "") + f"namespace {namespace} {{\nint one();\n}} // namespace {namespace}\n"


def cpp(*lines):
    return SPDX + "".join(f"#include {i}\n" for i in lines)


GOOD = {
    "app/core/result.h": header("diglot"),
    "app/core/README.md": "Values that every other folder needs, and nothing else.\n",
    "app/parse/parser.h": header("diglot::parse", '"app/core/result.h"', "<QString>"),
    "app/parse/parser.cpp": cpp('"app/parse/parser.h"', "<yaml-cpp/yaml.h>"),
    "app/parse/README.md": "Turns the bytes of a file into an article of the library.\n",
    "ui/reader/view.h": header("diglot::ui::reader", '"app/core/result.h"', "<QWidget>"),
    "ui/reader/README.md": "The only room that knows the web engine of Qt.\n",
    "packaging/run.sh": "#!/usr/bin/env bash\n# SPDX-License-Identifier: Apache-2.0\ntrue\n",
    "qt/QtCore/QString": "",
    "qt/QtWidgets/QWidget": "",
}

# rule → rows of (what is wrong, the files that make it so)
BAD = {
    "includes": [
        ("core includes upwards", {"app/core/a.cpp": cpp('"app/parse/parser.h"')}),
        ("app includes ui", {"app/parse/a.cpp": cpp('"ui/reader/view.h"')}),
        ("panels meet", {"ui/library/a.cpp": cpp('"ui/reader/view.h"')}),
        ("the command line parses by itself", {"app/cli/a.cpp": cpp('"app/parse/parser.h"')}),
        ("unknown folder", {"app/misc/a.cpp": cpp()}),
        ("relative include", {"app/parse/a.cpp": cpp('"parser.h"')}),
    ],
    "third_party": [
        ("away from home", {"app/core/a.cpp": cpp("<yaml-cpp/yaml.h>")}),
        ("in a header", {"app/parse/a.h": header("diglot::parse", "<cmark-gfm.h>")}),
        ("web engine outside the reader", {"ui/library/a.cpp": cpp("<QWebEngineView>")}),
    ],
    "no_gui": [
        ("by module", {"app/core/a.cpp": cpp("<QtGui/QColor>")}),
        ("by class", {"app/core/a.cpp": cpp("<QWidget>")}),
    ],
    "cycles": [
        ("two headers", {"app/core/a.h": header("diglot", '"app/core/b.h"'),
                         "app/core/b.h": header("diglot", '"app/core/a.h"')}),
    ],
    "length": [("501 lines", {"app/core/a.cpp": SPDX + "\n" * 500})],
    "spdx": [
        ("source", {"app/core/a.cpp": "int one();\n"}),
        ("script", {"packaging/a.sh": "true\n"}),
        ("build file", {"app/core/CMakeLists.txt": "project(x)\n"}),
    ],
    "place": [
        ("somebody's home", {"README.md": "see /home/" "someone/diglot\n"}),
        ("home of root", {"app/core/a.cpp": SPDX + "// /root/" "notes\n"}),
    ],
    "promises": [("later", {"app/core/a.cpp": SPDX + "// TO" "DO: all of it\n"})],
    "headers": [
        ("no guard", {"app/core/a.h": SPDX + "namespace diglot {\n}\n"}),
        ("foreign namespace", {"app/parse/a.h": header("diglot::render")}),
        ("using", {"app/core/a.h": header("diglot") + "using namespace std;\n"}),
    ],
    "own_header": [
        ("another first", {"app/parse/parser.cpp": cpp('"app/core/result.h"', '"app/parse/parser.h"')}),
        ("none", {"app/parse/parser.cpp": cpp()}),
    ],
    "readme": [
        ("none", {"app/files/a.cpp": cpp()}),
        ("empty", {"app/files/README.md": "\n"}),
    ],
    "shell": [
        ("does not parse", {"packaging/a.sh": "if true; then\n"}),
        ("does not parse, no ending", {".ci/run": "#!/bin/bash\nfor x in; do\n"}),
        ("not executable", {"packaging/run.sh": None}),
    ],
    "page_scripts": [
        ("a function twice", {"resources/page/a.js": "function wrap() {}\n",
                              "resources/page/b.js": "const wrap = 1;\n"}),
        ("a member twice", {"resources/page/a.js": "diglot.mark = 1;\n",
                            "resources/page/b.js": "diglot.mark = 2;\n"}),
    ],
    "clang_format": [("crooked", {"app/core/a.cpp": SPDX + "int   one( ) ;\n"})],
}


class Lint(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        style = pathlib.Path(__file__).resolve().parents[2] / ".clang-format"
        self.write({**GOOD, ".clang-format": style.read_text(encoding="utf-8")})
        (self.root / "packaging/run.sh").chmod(0o755)

    def write(self, files):
        for name, text in files.items():
            path = self.root / name
            if text is None:
                path.chmod(stat.S_IRUSR | stat.S_IWUSR)
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def run_rule(self, rule):
        done = subprocess.run(
            [sys.executable, lint.__file__, rule, "--root", str(self.root),
             "--qt-headers", str(self.root / "qt")], capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def test_every_rule_has_a_bad_tree(self):
        self.assertEqual(set(lint.RULES), set(BAD))

    def test_good_tree(self):
        for rule in lint.RULES:
            with self.subTest(rule):
                self.assertEqual(self.run_rule(rule)[0], 0, self.run_rule(rule)[1])

    def test_libraries(self):
        self.assertEqual(libraries.gui_libraries("libQt6Core.so.6 => /lib/libQt6Core.so.6\n"), [])
        self.assertEqual(libraries.gui_libraries("\tlibQt6Gui.so.6 => /lib/libQt6Gui.so.6\n"),
                         ["libQt6Gui.so"])
        self.assertEqual(libraries.gui_libraries("\tlibX11.so.6 => /lib/libX11.so.6\n"),
                         ["libX11.so"])


def add_bad(rule, name, files):
    def test(self):
        self.write(files)
        code, output = self.run_rule(rule)
        self.assertEqual(code, 1, output)
        self.assertIn(list(files)[0].rsplit("/", 1)[0], output)

    setattr(Lint, f"test_{rule}_{name.replace(' ', '_')}", test)


for bad_rule, rows in BAD.items():
    for bad_name, bad_files in rows:
        add_bad(bad_rule, bad_name, bad_files)

if __name__ == "__main__":
    unittest.main()
