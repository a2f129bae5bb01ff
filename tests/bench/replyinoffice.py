#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts what `diglot-cli copy --as html` prints into LibreOffice Writer and looks at what became of it.

    replyinoffice.py DIGLOT_CLI LIBRARY [--locale zh-TW] [--limit 20] [--install]

Of each article of the library: lists keep their items and numbers, tables their cells, links their
addresses, in ODT, DOCX and plain text. --install installs LibreOffice without its window (Debian).
Ends with 1 where something was lost, with 3 where LibreOffice is missing.
"""
import argparse
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
XLINK = "{http://www.w3.org/1999/xlink}"
AT_ONCE = 50  # files: given some hundreds, LibreOffice leaves some out and says nothing
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Copied(html.parser.HTMLParser):
    """What stands in the copy, by other means than the program's own."""

    def __init__(self):
        super().__init__()
        self.items, self.cells, self.links, self.numbered = 0, 0, [], []
        self.lists, self.text, self.open = [], "", []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in ("ol", "ul"):
            self.lists.append([tag, int(attrs.get("start", 1))])
        elif tag == "li":
            self.items += 1
            kind, number = self.lists[-1]
            self.lists[-1][1] += 1
            self.open.append([number if kind == "ol" and len(self.lists) == 1 else None, ""])
        elif tag in ("td", "th"):
            self.cells += 1
        elif tag == "a":
            self.links.append(attrs["href"])
        if tag in ("p", "ul", "ol", "pre", "blockquote", "br") and self.open:
            self.open[-1].append(None)  # the first line of the item ends here

    def handle_endtag(self, tag):
        if tag in ("ol", "ul"):
            self.lists.pop()
        elif tag == "li":
            number, text = self.open.pop()[:2]
            if number is not None and text.strip():
                self.numbered.append((number, " ".join(text.split())))

    def handle_data(self, data):
        if self.open and len(self.open[-1]) == 2:
            self.open[-1][1] += data


def run(command, **options):
    return subprocess.run(command, check=True, capture_output=True, **options).stdout


def convert(office, files, kind, folder):
    profile = (folder / "profile").as_uri()
    for first in range(0, len(files), AT_ONCE):
        run([office, "-env:UserInstallation=" + profile, "--headless",
             "--infilter=HTML (StarWriter)", "--convert-to", kind, "--outdir", str(folder)] +
            [str(file) for file in files[first:first + AT_ONCE]])


def of_odt(path):
    root = ET.fromstring(zipfile.ZipFile(path).read("content.xml"))
    # An item goes on in further elements where a block stands in it.
    items = sum(1 for item in root.iter(TEXT + "list-item"))
    cells = sum(1 for cell in root.iter(TABLE + "table-cell"))
    links = [link.get(XLINK + "href") for link in root.iter(TEXT + "a")]
    return items, cells, links


def of_docx(path):
    archive = zipfile.ZipFile(path)
    root = ET.fromstring(archive.read("word/document.xml"))
    targets = re.findall(rb'Target="(https?:[^"]+|mailto:[^"]+)"', archive.read(
        "word/_rels/document.xml.rels"))
    # A link to an anchor is a field there.
    fields = [one for one in root.iter(WORD + "instrText") if "HYPERLINK" in (one.text or "")]
    numbered = sum(1 for _ in root.iter(WORD + "numPr"))
    return numbered, sum(1 for _ in root.iter(WORD + "tc")), len(targets) + len(fields)


def faults_of(name, copied, folder):
    faults = []

    def expect(what, found, wanted):
        if found != wanted:
            faults.append(f"{name}: {what}: {found} in place of {wanted}")

    items, cells, links = of_odt(folder / (name + ".odt"))
    if items < copied.items:
        faults.append(f"{name}: items in ODT: {items} of {copied.items}")
    expect("cells in ODT", cells, copied.cells)
    bare = [sorted({link.rstrip("/") for link in some}) for some in (links, copied.links)]
    expect("links in ODT", *bare)
    numbered, cells, targets = of_docx(folder / (name + ".docx"))
    if numbered < copied.items:
        faults.append(f"{name}: items in DOCX: {numbered} of {copied.items}")
    if cells < copied.cells:  # rows that are shorter than others are filled up
        faults.append(f"{name}: cells in DOCX: {cells} of {copied.cells}")
    if copied.links and not targets:
        faults.append(f"{name}: no links in DOCX")
    text = " ".join((folder / (name + ".txt")).read_text("utf-8-sig", "replace").split())
    for number, item in copied.numbered:
        if f"{number}. {item[:40]}" not in text:
            faults.append(f"{name}: “{number}. {item[:40]}” does not stand in the text")
    return faults


def articles(cli, library, locale, limit):
    keys = []
    root = pathlib.Path(library)
    for path in sorted(root.rglob("*.md")):
        parts = path.relative_to(root).parts
        if locale in parts:
            keys.append("/".join(parts[parts.index(locale) + 1:]))
    found = []
    for key in keys:
        done = subprocess.run([cli, "copy", library, key, "--locale", locale, "--as", "html", "--json"],
                              capture_output=True)
        if done.returncode == 0:
            found.append((key, json.loads(done.stdout)["copied"]))
        if len(found) == limit:
            break
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cli")
    parser.add_argument("library")
    parser.add_argument("--locale", default="zh-TW")
    parser.add_argument("--limit", type=int, default=20)
    parser.add_argument("--install", action="store_true")
    wish = parser.parse_args()
    if wish.install and not shutil.which("soffice"):
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends",
                        "libreoffice-writer-nogui"], check=True)
    office = shutil.which("soffice")
    if not office:
        print("LibreOffice is not installed; --install installs it", file=sys.stderr)
        return 3
    faults, totals = [], [0, 0, 0, 0]
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        copies = {}
        for number, (key, copied) in enumerate(articles(wish.cli, wish.library, wish.locale, wish.limit)):
            name = f"{number:03}-" + re.sub(r"[^a-z0-9]+", "-", key.lower())
            (folder / (name + ".html")).write_text(copied, "utf-8")
            copies[name] = Copied()
            copies[name].feed(copied)
        files = sorted(folder.glob("*.html"))
        for kind in ("odt", "docx", "txt:Text (encoded):UTF8"):
            convert(office, files, kind, folder)
        for name, copied in copies.items():
            faults += faults_of(name, copied, folder)
            for i, count in enumerate((copied.items, len(copied.numbered), copied.cells,
                                       len(copied.links))):
                totals[i] += count
    print("%d articles: %d items (%d of them numbered steps), %d cells, %d links; %d lost" %
          (len(copies), *totals, len(faults)))
    print("\n".join(faults[:50]))
    return 1 if faults else 0


sys.exit(main())
