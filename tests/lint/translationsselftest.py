# SPDX-License-Identifier: Apache-2.0
"""translations.py must be silent on a good tree and speak on a bad one."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import translations  # noqa: E402

LUPDATE = sys.argv.pop() if len(sys.argv) > 1 else "/usr/lib/qt6/bin/lupdate"

CODE = """// SPDX-License-Identifier: Apache-2.0
void Panel::fill()
{
    m_open->setText(tr("&Open %1…"));
    m_count->setText(tr("%n file(s) in <b>all</b>", nullptr, 3));
}
"""

OPEN = "<message><source>&amp;Open %1…</source><translation>{}</translation></message>"
COUNT = ("<message numerus=\"yes\"><source>%n file(s) in &lt;b&gt;all&lt;/b&gt;</source>"
         "<translation>{}</translation></message>")


def ts(language, *messages):
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" '
            f'language="{language}" sourcelanguage="en"><context><name>Panel</name>'
            f'{"".join(messages)}</context></TS>')


def count(*forms):
    return COUNT.format("".join(f"<numerusform>{form}</numerusform>" for form in forms))


EN = "%n {} in &lt;b&gt;all&lt;/b&gt;"
RU = "%n {} &lt;b&gt;всего&lt;/b&gt;"
ZH = count("共 &lt;b&gt;%n&lt;/b&gt; 個檔案")
RUSSIAN = (OPEN.format("&amp;Открыть %1…"),
           count(RU.format("файл"), RU.format("файла"), RU.format("файлов")))

GOOD = {
    "app/README.md": "",
    "ui/panel.cpp": CODE,
    "translations/diglot_en.ts": ts("en", count(EN.format("file"), EN.format("files"))),
    "translations/diglot_ru.ts": ts("ru", *RUSSIAN),
    "translations/diglot_zh_TW.ts": ts("zh_TW", OPEN.format("開啟 %1(&amp;O)…"), ZH),
}


def ru(*messages):
    return {"translations/diglot_ru.ts": ts("ru", *messages)}


UNFINISHED = '<translation type="unfinished">&amp;Открыть %1…</translation>'

# (name, what is wrong, what must be said of it)
BAD = [
    ("unfinished", ru(OPEN.replace("<translation>{}</translation>", UNFINISHED), RUSSIAN[1]),
     "is unfinished"),
    ("empty", ru(OPEN.format(""), RUSSIAN[1]), "is empty"),
    ("blank", ru(OPEN.format("  "), RUSSIAN[1]), "is empty"),
    ("obsolete", ru(*RUSSIAN, "<message><source>Old</source><translation type=\"vanished\">"
                    "Старое</translation></message>"), "is vanished"),
    ("lost placeholder", ru(OPEN.format("&amp;Открыть…"), RUSSIAN[1]), "other placeholders"),
    ("another placeholder", ru(OPEN.format("&amp;Открыть %2…"), RUSSIAN[1]), "other placeholders"),
    ("doubled placeholder", ru(OPEN.format("&amp;%1 %1…"), RUSSIAN[1]), "other placeholders"),
    ("lost tag", ru(RUSSIAN[0], count("%n файл", RU.format("файла"), RU.format("файлов"))),
     "placeholders or tags"),
    ("plural form missing", ru(RUSSIAN[0], count(RU.format("файл"), RU.format("файлов"))),
     "has 2 forms, not 3"),
    ("mnemonic missing", ru(OPEN.format("Открыть %1…"), RUSSIAN[1]), "mnemonic"),
    ("ellipsis missing", ru(OPEN.format("&amp;Открыть %1"), RUSSIAN[1]), "ellipsis"),
    ("blank at the end", ru(OPEN.format("&amp;Открыть %1… "), RUSSIAN[1]), "blank"),
    ("left in English", ru(OPEN.format("&amp;Open %1…"), RUSSIAN[1]), "not in the language"),
    ("left out", ru(RUSSIAN[1]), "lacks “&Open %1…”"),
    ("new in the code", {"ui/new.cpp": "void Panel::f()\n{\n    tr(\"More\");\n}\n"}, "lacks “More”"),
    ("gone from the code", {"ui/panel.cpp": CODE.replace("&Open %1…", "Other")},
     "“&Open %1…” of Panel stands nowhere"),
    ("English without plurals", {"translations/diglot_en.ts": ts("en")}, "diglot_en.ts: lacks"),
    ("pieces", {"ui/panel.cpp": CODE.replace("nullptr, 3)", "nullptr, 3) + tr(\"&Open %1…\")")},
     "put together from pieces"),
    ("no file", {"translations/diglot_ru.ts": None}, "is missing"),
]


class Translations(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.write(GOOD)

    def write(self, files):
        for name, text in files.items():
            path = self.root / name
            if text is None:
                path.unlink()
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def run_check(self):
        done = subprocess.run(
            [sys.executable, translations.__file__, "--root", str(self.root), "--lupdate", LUPDATE],
            capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def test_good(self):
        self.assertEqual(self.run_check(), (0, "translations: 0 findings\n"))

    def test_no_lupdate(self):
        self.assertNotEqual(subprocess.run(
            [sys.executable, translations.__file__, "--root", str(self.root), "--lupdate", "false"],
            capture_output=True).returncode, 0)


def add_bad(name, files, said):
    def test(self):
        self.write(files)
        code, output = self.run_check()
        self.assertEqual(code, 1, output)
        self.assertIn(said, output)

    setattr(Translations, "test_" + name.replace(" ", "_"), test)


for row in BAD:
    add_bad(*row)

if __name__ == "__main__":
    unittest.main()
