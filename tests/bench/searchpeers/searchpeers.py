# SPDX-License-Identifier: Apache-2.0
"""The known-item queries of knownitem.py, answered by Diglot and, over the same articles and in the
same run, by Qt Help, Recoll and Kiwix.

searchpeers.py PROGRAM LIBRARY [--half tune|held|all] [--each N] [--peers LIST] [--install]

PROGRAM is diglot-cli, LIBRARY a folder of locales. Prints the mean reciprocal rank of the first ten
hits for each family of queries and each program, with the families in which Diglot is behind.

What the peers lack is allowed for. They know no locales, so that each gets an index for each
locale, with that language's stemmer where it has one, and is asked only that of the query; where
the query names no locale, the best rank of all its indexes counts. What would be an operator in
their query languages is taken out of the query. Diglot has one index of all the locales. The pages
that the peers index are the articles as they are, both languages in them, made into HTML by
cmark-gfm with the article's title as the page's.

Debian: qt6-tools-dev qt6-documentation-tools recollcmd zim-tools kiwix-tools cmark-gfm (--install
gets them with apt-get). A peer that is not installed is left out, with a message.
"""
import argparse
import base64
import contextlib
import html
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import knownitem  # noqa: E402

PACKAGES = ("qt6-tools-dev qt6-documentation-tools recollcmd zim-tools kiwix-tools cmark-gfm"
            .split())
MOST_HITS = 10
# Language of a locale as Recoll's stemmers and as ZIM files name it.
STEMMERS = {"ru": "russian", "de": "german", "fr": "french", "es": "spanish", "it": "italian"}
ZIM_LANGUAGES = {"ru": "rus", "de": "deu", "zh": "zho", "ja": "jpn", "ko": "kor", "fr": "fra",
                 "es": "spa", "ar": "ara", "it": "ita", "en": "eng"}
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQAAAAB/ecQqAAAADklEQVR4AWMYBaNgKAAAAzAAAQQFW3wAAAAASUVO"
    "RK5CYII=")


def plain(query):
    """A query without what Qt Help, Recoll or Xapian would take as an operator."""
    words = re.sub(r"[^\w]+", " ", query).split()
    return " ".join(w.lower() if w in ("AND", "OR", "NOT", "NEAR", "XOR") else w for w in words)


def run(command, **options):
    return subprocess.run([str(c) for c in command], capture_output=True, text=True, **options)


def must(command, **options):
    done = run(command, **options)
    if done.returncode:
        sys.exit(f"{command[0]} ended with {done.returncode}: {(done.stderr or done.stdout)[-500:]}")
    return done.stdout


def write_pages(articles, library, folder):
    """FOLDER/LOCALE/KEY.html for each article."""
    for article in articles:
        text = (library / article.locale / article.key).read_text("utf-8", "replace")
        body = text.split("\n---", 1)[1].lstrip("-\r\n") if text.startswith("---") else text
        page = must(["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough"], input=body)
        target = folder / article.locale / (article.key + ".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(
            f'<!DOCTYPE html><html lang="{article.locale}"><head><meta charset="utf-8">'
            f"<title>{html.escape(article.title)}</title></head><body>{page}</body></html>", "utf-8")
    return sorted(p.name for p in folder.iterdir())


def key_of(path):
    path = urllib.parse.unquote(path)
    return path[:-len(".html")] if path.endswith(".html") else None


class QtHelp:
    name, needs = "Qt Help", ("qhelpgenerator", "cmake")

    def __init__(self, pages, locales, work):
        must(["cmake", "-S", HERE, "-B", work / "build", "-DCMAKE_BUILD_TYPE=Release"])
        must(["cmake", "--build", work / "build"])
        self.work, self.program = work, work / "build" / "qthelpquery"
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(work))
        generator = find("qhelpgenerator")
        for locale in locales:
            files = sorted(p.relative_to(pages / locale).as_posix()
                           for p in (pages / locale).rglob("*.html"))
            listed = "".join(f"<file>{html.escape(f)}</file>" for f in files)
            (pages / locale / "docs.qhp").write_text(
                '<?xml version="1.0" encoding="UTF-8"?><QtHelpProject version="1.0">'
                f"<namespace>peers.{locale.lower()}</namespace><virtualFolder>doc</virtualFolder>"
                "<filterSection><filterAttribute>peers</filterAttribute>"  # without one nothing is indexed
                f"<files>{listed}</files></filterSection></QtHelpProject>", "utf-8")
            must([generator, pages / locale / "docs.qhp", "-o", work / f"{locale}.qch"])

    def ask(self, locale, queries):
        lines = must([self.program, self.work / f"{locale}.qhc", self.work / f"{locale}.qch"],
                     input="".join(q + "\n" for q in queries), env=self.environment).split("\n")
        return [[key_of(p.split("/doc/", 1)[-1]) for p in line.split("\t") if p]
                for line in lines[:len(queries)]]


class Recoll:
    name, needs = "Recoll", ("recollindex", "recollq")

    def __init__(self, pages, locales, work):
        self.pages, self.work = pages, work
        for locale in locales:
            config = work / locale
            config.mkdir(parents=True)
            stemmers = ["english"] + [STEMMERS[n] for n in [locale.split("-")[0]] if n in STEMMERS]
            (config / "recoll.conf").write_text(
                f"topdirs = {pages / locale}\nindexstemminglanguages = {' '.join(stemmers)}\n")
            must(["recollindex", "-c", config], env=self.environment())

    def environment(self):
        return dict(os.environ, HOME=str(self.work), LC_ALL="C.UTF-8", RECOLL_TMPDIR=str(self.work))

    def ask(self, locale, queries):
        answers, base = [], f"file://{self.pages / locale}/"
        stemmer = STEMMERS.get(locale.split("-")[0], "english")
        for query in queries:
            lines = run(["recollq", "-c", self.work / locale, "-S", "relevancyrating", "-n",
                         f"0-{MOST_HITS}", "-s", stemmer, "-b", query],
                        env=self.environment()).stdout.splitlines() if query else []
            answers.append([key_of(line[len(base):]) for line in lines if line.startswith(base)])
        return answers


class Kiwix:
    name, needs = "Kiwix", ("zimwriterfs", "kiwix-serve")

    def __init__(self, pages, locales, work):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        for locale in locales:
            folder = pages / locale
            (folder / "icon.png").write_bytes(PIXEL)
            welcome = next(folder.rglob("*.html")).relative_to(folder)
            must(["zimwriterfs", f"--welcome={welcome}", "--illustration=icon.png",
                  f"--language={ZIM_LANGUAGES.get(locale.split('-')[0], 'eng')}",
                  f"--name={locale}", f"--title={locale}", f"--description={locale}",
                  "--creator=x", "--publisher=x", folder, work / f"{locale}.zim"])
        self.server = subprocess.Popen(
            ["kiwix-serve", "--address=127.0.0.1", f"--port={self.port}",
             *(str(work / f"{locale}.zim") for locale in locales)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(100):
            with contextlib.suppress(OSError):
                self.get("/")
                break
            time.sleep(0.1)

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=60) as answer:
            return answer.read().decode("utf-8", "replace")

    def ask(self, locale, queries):
        return [self.search(locale, query) for query in queries]

    def search(self, locale, query):
        parameters = urllib.parse.urlencode(
            {"content": locale.lower(), "pattern": query, "start": 0, "pageLength": MOST_HITS})
        try:
            page = self.get(f"/search?{parameters}")
        except urllib.error.HTTPError as error:
            if error.code in (400, 404):  # nothing found
                return []
            raise
        links = re.findall(r'<a href="([^"]+)">', page.split('class="results"', 1)[-1])
        marker = f"/{locale.lower()}/"  # kiwix-serve writes names so
        return [key_of(html.unescape(link).split(marker, 1)[1].removeprefix("A/"))
                for link in links if marker in link]

    def close(self):
        self.server.terminate()
        self.server.wait()


PEERS = {"qthelp": QtHelp, "recoll": Recoll, "kiwix": Kiwix}


def find(program):
    return shutil.which(program) or shutil.which(f"/usr/lib/qt6/libexec/{program}")


def rank(keys, right):
    return next((i + 1 for i, key in enumerate(keys[:MOST_HITS]) if key in right), None)


def ranks_of_peer(peer, locales, queries):
    ranks = [None] * len(queries)
    for locale in locales:
        asked = [i for i, query in enumerate(queries) if query[0] in ("", locale)]
        answers = peer.ask(locale, [plain(queries[i][1]) for i in asked])
        if len(answers) != len(asked):
            sys.exit(f"{peer.name} answered {len(answers)} of {len(asked)} queries")
        for i, keys in zip(asked, answers):
            found = rank(keys, queries[i][2])
            ranks[i] = min(filter(None, (ranks[i], found)), default=None)
    return ranks


def ranks_of_ours(program, library, queries):
    answers = knownitem.answers(program, library, queries)
    return [rank([hit["article"] for hit in answer["hits"]], right)
            for (_, _, right), answer in zip(queries, answers)]


def mean(ranks):
    return sum(1 / r for r in ranks if r) / len(ranks)


def report(families, results):
    names = list(results)
    print(f"{'':18} {'n':>5} " + " ".join(f"{name:>8}" for name in names))
    rows = {family: [mean(results[name][family]) for name in names] for family in families}
    for family, row in rows.items():
        behind = [names[i] for i in range(1, len(row)) if row[i] > row[0]]
        print(f"{family:18} {len(families[family]):5} " + " ".join(f"{v:8.3f}" for v in row) +
              (f"  behind {', '.join(behind)}" if behind else ""))
    columns = [sum(column) / len(rows) for column in zip(*rows.values())]
    print(f"{'mean':24} " + " ".join(f"{v:8.3f}" for v in columns))


def main():
    parser = argparse.ArgumentParser(description="Known-item search beside other programs.")
    parser.add_argument("program")
    parser.add_argument("library", type=pathlib.Path)
    parser.add_argument("--half", choices=("tune", "held", "all"), default="held")
    parser.add_argument("--each", type=int, default=300, help="queries a family in each half")
    parser.add_argument("--peers", default=",".join(PEERS), help="which, separated by commas")
    parser.add_argument("--install", action="store_true", help="gets the peers with apt-get")
    arguments = parser.parse_args()
    if arguments.install:
        knownitem.install(PACKAGES + knownitem.PACKAGES)
    peers = [PEERS[name] for name in arguments.peers.split(",") if name]
    for peer in peers:
        if missing := [p for p in (*peer.needs, "cmark-gfm") if not find(p)]:
            print(f"{peer.name}: left out, without {', '.join(missing)} (see --install)")
    peers = [p for p in peers if all(map(find, (*p.needs, "cmark-gfm")))]
    articles = knownitem.load(arguments.program, arguments.library)
    part = {"tune": slice(1, None, 2), "held": slice(None, None, 2), "all": slice(None)}
    families = {family: queries[part[arguments.half]] for family, queries in
                knownitem.families(articles, arguments.each, random.Random(1)).items()}
    print(f"{sum(a.drawn for a in articles)} articles, {sum(map(len, families.values()))} queries", flush=True)
    results = {"Diglot": {family: ranks_of_ours(arguments.program, arguments.library, queries)
                          for family, queries in families.items()}}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        locales = write_pages([a for a in articles if a.drawn], arguments.library, folder / "pages") if peers else []
        for kind in peers:
            begun = time.monotonic()
            work = folder / kind.name.replace(" ", "")
            work.mkdir()
            with contextlib.ExitStack() as stack:
                peer = kind(folder / "pages", locales, work)
                if hasattr(peer, "close"):
                    stack.callback(peer.close)
                every = [query for queries in families.values() for query in queries]
                ranks = iter(ranks_of_peer(peer, locales, every))
                results[kind.name] = {family: [next(ranks) for _ in queries]
                                      for family, queries in families.items()}
            print(f"{kind.name}: {time.monotonic() - begun:.0f} s", flush=True)
    report(families, results)


if __name__ == "__main__":
    main()
