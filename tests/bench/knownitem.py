# SPDX-License-Identifier: Apache-2.0
"""Known-item search over a folder of locales: queries are drawn from the articles themselves, and
the article that each was drawn from must stand among the first ten.

knownitem.py PROGRAM LIBRARY [--half tune|held|all] [--each N] [--show FAMILY] [--install]

PROGRAM is diglot-cli. Prints the mean reciprocal rank and the share found among ten for each family
of queries, and the means. Odd queries are for tuning, even ones are held out: they are only
counted, never looked at. The inflected forms come from Hunspell's dictionaries for Russian and
German (Debian: hunspell-ru, hunspell-de-de; --install gets them with apt-get); without them that
family is left out, with a message.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import re
import subprocess
import sys

PACKAGES = ["hunspell-ru", "hunspell-de-de"]
FORMS = {"ru": ("ru_RU", "utf-8"), "de": ("de_DE", "iso-8859-1")}
WORD = re.compile(r"[^\W\d_]{3,}")
HAN = re.compile(r"[\u4e00-\u9fff]+")


def plain(markdown):
    text = re.sub(r"<[^>]*>", " ", markdown)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"&[a-z]+;|[*_`#\\|]", " ", text)
    return re.sub(r"\s+", " ", text).strip()


class Article:
    """One in a locale; queries are drawn from it if `drawn`, else its title only tells what else is
    a right answer."""
    def __init__(self, locale, key, title, heading="", segments=(), drawn=True):
        self.locale, self.key, self.title = locale, key, title
        self.english, self.segments, self.drawn = heading, segments, drawn


def yaml_articles(folder):
    """The YAML articles of a locale, which lack a front matter."""
    for path in sorted(folder.rglob("*.yml")):
        text = path.read_text(encoding="utf-8", errors="replace")
        title = re.search(r"^title: *(.+)$", text, re.M) or re.search(r"^ +title: *(.+)$", text, re.M)
        if title and path.name.lower() != "toc.yml":
            yield Article(folder.name, path.relative_to(folder).as_posix(),
                          title[1].strip().strip("\"'"), drawn=False)


def load(program, library):
    """The articles with a front matter's title; texts as the program's own reader gives them."""
    articles = []
    for folder in sorted(p for p in library.iterdir() if p.is_dir()):
        lines = subprocess.run([program, "segments", str(folder)], capture_output=True, text=True,
                               check=True).stdout.splitlines()
        by_file = collections.defaultdict(list)
        for line in lines:
            segment = json.loads(line)
            by_file[segment["file"]].append(segment)
        for path, segments in by_file.items():
            name = path.rsplit("/", 1)[-1]
            if name in ("README.md", "TOC.md", "toc.md") or "includes/" in path:
                continue
            text = (folder / path).read_text(encoding="utf-8", errors="replace")
            title = re.search(r"^title: *(.+)$", text.split("\n---", 1)[0], re.M)
            if not title:
                continue
            title = title[1].strip().strip("\"'")
            heading = re.search(r'^# .*?data-stu-id="[^"]*">(.*?)</span></span>', text, re.M)
            articles.append(Article(folder.name, path, title,
                                    plain(heading[1]) if heading else "",
                                    [(plain(s["target"]), plain(s["source"])) for s in segments]))
        articles += yaml_articles(folder)
    return articles


def forms(language):
    """Word form -> other forms of the same dictionary entry, by its suffix rules."""
    name, encoding = FORMS[language]
    base = pathlib.Path("/usr/share/hunspell") / name
    if not base.with_suffix(".dic").exists():
        return {}
    rules, flag_long = collections.defaultdict(list), False
    aff = base.with_suffix(".aff").read_bytes()
    encoding = (re.search(rb"^SET (\S+)", aff, re.M) or [0, encoding.encode()])[1].decode()
    for line in aff.decode(encoding, "replace").splitlines():
        parts = line.split()
        flag_long = flag_long or parts[:2] == ["FLAG", "long"]
        if len(parts) >= 5 and parts[0] == "SFX":
            strip = "" if parts[2] == "0" else parts[2]
            add = "" if parts[3] == "0" else parts[3].split("/")[0]
            rules[parts[1]].append((strip, add, re.compile(parts[4] + "$")))
    found = {}
    for line in base.with_suffix(".dic").read_bytes().decode(encoding, "replace").splitlines()[1:]:
        stem, _, flags = line.split("\t")[0].strip().partition("/")
        size = 2 if flag_long else 1
        group = {stem}
        for i in range(0, len(flags), size):
            for strip, add, condition in rules.get(flags[i:i + size], ()):
                if stem.endswith(strip) and condition.search(stem):
                    group.add(stem[:len(stem) - len(strip)] + add)
        for form in group:
            found.setdefault(form.lower(), set()).update(g.lower() for g in group)
    return found


def slip(text, rng):
    places = [i for i in range(1, len(text) - 1) if text[i - 1:i + 2].isalpha()
              and ord(text[i]) < 0x2e80]
    if not places:
        return None
    i = rng.choice(places)
    kind = rng.randrange(4)
    if kind == 0:
        return text[:i] + text[i + 1:]
    if kind == 1:
        return text[:i] + text[i] + text[i:]
    if kind == 2:
        return text[:i] + text[i + 1] + text[i] + text[i + 2:]
    return text[:i] + rng.choice("etaonоеаи" if ord(text[i]) < 0x250 else "оеаитн") + text[i + 1:]


def families(articles, each, rng):
    """family -> [(locale or "", query, keys that are right)]"""
    by_title, words_of = collections.defaultdict(set), {}
    frequency = collections.defaultdict(collections.Counter)
    for a in articles:
        by_title[a.locale, a.title].add(a.key)
        words_of[a] = set(w.lower() for w in WORD.findall(a.title))
        for target, source in a.segments:
            frequency[a.locale].update(set(w.lower() for w in WORD.findall(target)))
            frequency["en"].update(set(w.lower() for w in WORD.findall(source)))

    def with_words(locale, words):
        return {a.key for a in articles if a.locale == locale and words <= words_of[a]}

    out = collections.defaultdict(list)
    sample = [a for a in articles if a.drawn]
    rng.shuffle(sample)
    sentences = collections.Counter(t for a in articles for t, _ in a.segments)
    sources = collections.Counter((a.locale, s) for a in articles for _, s in a.segments)
    dictionaries = {language: forms(language) for language in FORMS}

    def content(text, locale):
        words = list(dict.fromkeys(w for w in WORD.findall(text) if len(w) > 3))
        words.sort(key=lambda w: frequency[locale][w.lower()])
        chosen = words[:8]
        if len(chosen) < 6:
            return None
        four = rng.sample(chosen, 4)
        return [w for w in WORD.findall(text) if w in four]

    for a in sample:
        language = a.locale.split("-")[0]
        right = by_title[a.locale, a.title]
        out["title"].append((a.locale, a.title, right))
        out["other locale"].append(("", a.title, {b.key for b in articles if b.title == a.title}))
        if slipped := slip(a.title, rng):
            out["slip"].append((a.locale, slipped, right))
        if a.english:
            same = {b.key for b in articles if b.locale == a.locale and b.english == a.english}
            out["english title"].append((a.locale, a.english, same))
        if language in FORMS:
            words = sorted(words_of[a], key=lambda w: (frequency[a.locale][w], w))
            if len(words) >= 2:
                out["two rare words"].append(
                    (a.locale, " ".join(words[:2]), with_words(a.locale, set(words[:2]))))
            other = []
            for word in WORD.findall(a.title):
                group = sorted(dictionaries[language].get(word.lower(), {word.lower()})
                               - {word.lower()})
                other.append(rng.choice(group) if group else word)
            if other and [w.lower() for w in other] != [w.lower() for w in WORD.findall(a.title)]:
                out["inflected"].append((a.locale, " ".join(other), right))
        else:
            runs = [r for r in HAN.findall(a.title) if len(r) >= 2]
            if runs:
                run = rng.choice(runs)
                size = min(rng.randint(2, 4), len(run))
                at = rng.randint(0, len(run) - size)
                for family, n in (("chinese word", size), ("chinese cut", 4)):
                    if len(run) >= n:
                        at = rng.randint(0, len(run) - n)
                        cut = run[at:at + n]
                        out[family].append((a.locale, cut, {b.key for b in articles
                                                            if b.locale == a.locale and cut in b.title}))
        unique = [t for t, _ in a.segments if sentences[t] == 1]
        rng.shuffle(unique)
        if language in FORMS:
            for text in unique:
                if words := content(text, a.locale):
                    out["sentence"].append((a.locale, " ".join(words), {a.key}))
                    break
        english = [s for _, s in a.segments if sources[a.locale, s] == 1]
        rng.shuffle(english)
        for text in english:
            if words := content(text, "en"):
                out["english sentence"].append((a.locale, " ".join(words), {a.key}))
                break
    return {family: queries[:2 * each] for family, queries in out.items()}


def answers(program, library, queries):
    text = "".join((f"{locale}\t" if locale else "") + re.sub(r"[\t\r\n]", " ", query) + "\n"
                   for locale, query, _ in queries)
    done = subprocess.run([program, "search", str(library), "--limit", "10", "--queries", "-"],
                          input=text, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{program} ended with {done.returncode}: {done.stderr.strip()[:500]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def install(packages):
    done = subprocess.run(["apt-get", "-o", "DPkg::Lock::Timeout=600", "install", "-y",
                           "--no-install-recommends", *packages], capture_output=True, text=True,
                          env=dict(os.environ, DEBIAN_FRONTEND="noninteractive"))
    if done.returncode:
        sys.exit(f"apt-get cannot install {' '.join(packages)}: {done.stderr.strip()[-500:]}")


def main():
    parser = argparse.ArgumentParser(description="Known-item search.")
    parser.add_argument("program")
    parser.add_argument("library", type=pathlib.Path)
    parser.add_argument("--half", choices=("tune", "held", "all"), default="held")
    parser.add_argument("--each", type=int, default=300, help="queries a family in each half")
    parser.add_argument("--show", help="prints the tuning half's misses of a family")
    parser.add_argument("--install", action="store_true", help="gets the dictionaries by apt-get")
    arguments = parser.parse_args()
    if arguments.install:
        install(PACKAGES)
    articles = load(arguments.program, arguments.library)
    print(f"{sum(a.drawn for a in articles)} articles")
    ranks, found, times = [], [], []
    for family, queries in families(articles, arguments.each, random.Random(1)).items():
        half = {"tune": queries[1::2], "held": queries[::2], "all": queries}[arguments.half]
        reciprocal = hits = 0
        for (locale, query, right), answer in zip(half, answers(arguments.program,
                                                               arguments.library, half)):
            keys = [h["article"] for h in answer["hits"][:10]]
            place = next((i for i, key in enumerate(keys) if key in right), None)
            times.append(answer["ms"])
            if place is not None:
                reciprocal += 1 / (place + 1)
                hits += 1
            if arguments.show == family and arguments.half == "tune" and place != 0:
                print(f"  {place} {locale} {query!r} -> {sorted(right)[:2]}, got {keys[:3]}, "
                      f"corrected {answer['corrected']!r}")
        ranks.append(reciprocal / len(half))
        found.append(hits / len(half))
        print(f"{family:18} {len(half):4}  MRR {ranks[-1]:.3f}  found {found[-1]:.3f}")
    if not any(pathlib.Path("/usr/share/hunspell").glob("ru_RU.dic")):
        print("inflected: no dictionaries (apt-get install hunspell-ru hunspell-de-de)")
    times.sort()
    print(f"{'mean':24}  MRR {sum(ranks) / len(ranks):.3f}  found {sum(found) / len(found):.3f}")
    print(f"time of a query: median {times[len(times) // 2]:.1f} ms, "
          f"p99 {times[len(times) * 99 // 100]:.1f} ms")


if __name__ == "__main__":
    main()
