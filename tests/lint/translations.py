# SPDX-License-Identifier: Apache-2.0
"""Holds translations/ to the interface: complete, with the source's placeholders, up to date.

translations.py [--root FOLDER] [--lupdate PROGRAM]    prints "file: what", exit 1 if anything

A check of one file is a function from (language, messages) to findings; the last check extracts the
strings of app and ui anew and compares. diglot_en.ts holds nothing but plural forms.
"""
import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

# Number of plural forms, as Qt counts them.
FORMS = {"en": 2, "ru": 3, "zh_TW": 1}
# A letter of the language's own script: words whose translation has none were not translated.
SCRIPT = {"ru": "[а-яёА-ЯЁ]", "zh_TW": "[\u4e00-\u9fff]"}
PLACEHOLDER = re.compile(r"%L?[0-9]+|%L?n")
TAG = re.compile(r"</?[a-z][^<>]*>")
MNEMONIC = re.compile(r"&(?![\s&])(?!\w+;)")
# tr("…") + tr("…"): a sentence made of pieces, which other languages put in another order.
PIECES = re.compile(
    r"""\btr\(\s*(?:"(?:[^"\\]|\\.)*"\s*)+[^()"]*\)\s*\+\s*(?:u' '\s*\+\s*)?(?:\w+::)*tr\(""")

Message = collections.namedtuple("Message", "context source comment plural state forms")


def read(file):
    messages = []
    for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")]
            messages.append(Message(
                context.findtext("name"), entry.findtext("source"), entry.findtext("comment") or "",
                entry.get("numerus") == "yes", translation.get("type"),
                forms or [translation.text or ""]))
    return messages


def finished(language, messages):
    for message in messages:
        if message.state:
            yield message, f"is {message.state}"
        elif not all(form.strip() for form in message.forms):
            yield message, "is empty"


def forms(language, messages):
    for message in messages:
        wanted = FORMS[language] if message.plural else 1
        if len(message.forms) != wanted:
            yield message, f"has {len(message.forms)} forms, not {wanted}"


def placeholders(language, messages):
    for message in messages:
        for form in filter(None, message.forms):
            for what in (PLACEHOLDER, TAG):
                if sorted(what.findall(message.source)) != sorted(what.findall(form)):
                    yield message, f"has other placeholders or tags: {form}"


def marks(language, messages):
    for message in messages:
        for form in filter(None, message.forms):
            if bool(MNEMONIC.search(message.source)) != bool(MNEMONIC.search(form)):
                yield message, f"has its mnemonic in one language only: {form}"
            if message.source.endswith("…") != form.endswith("…"):
                yield message, f"has its ellipsis in one language only: {form}"
            if message.source[0].isspace() != form[0].isspace() or (
                    message.source[-1].isspace() != form[-1].isspace()):
                yield message, f"begins or ends with another blank: {form}"


def script(language, messages):
    pattern = SCRIPT.get(language)
    for message in messages if pattern else ():
        words = TAG.sub("", PLACEHOLDER.sub("", message.source))
        for form in filter(None, message.forms):
            if re.search("[A-Za-z]{3}", words) and not re.search(pattern, form):
                yield message, f"is not in the language: {form}"


CHECKS = (finished, forms, placeholders, marks, script)


def key(message):
    return message.context, message.source, message.comment, message.plural


def extracted(root, lupdate):
    """What lupdate finds in the code today, and what it complains of."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "found_ru.ts"
        done = subprocess.run(
            [lupdate, "-recursive", "app", "ui", "-extensions", "cpp,h", "-I", ".", "-locations",
             "none", "-source-language", "en", "-target-language", "ru", "-ts", str(file)],
            cwd=root, capture_output=True, text=True)
        if done.returncode or not file.is_file():
            return [], ["lupdate failed: " + done.stderr.strip()[:300]]
        complaints = [line for line in done.stderr.splitlines() if re.search(
            r"cannot be called without context|lacks Q_OBJECT|Discarding", line)]
        return read(file), complaints


def current(language, messages, found):
    """The file holds what the code holds, English its plurals alone."""
    wanted = {key(message) for message in found if message.plural or language != "en"}
    present = {key(message) for message in messages}
    for one in sorted(wanted - present):
        yield f"lacks “{one[1]}” of {one[0]}"
    for one in sorted(present - wanted):
        yield f"“{one[1]}” of {one[0]} stands nowhere in the code"


def pieces(root):
    for folder in ("app", "ui"):
        for file in sorted((root / folder).rglob("*.cpp")):
            text = file.read_text(encoding="utf-8")
            for match in PIECES.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                yield f"{file.relative_to(root)}:{line}: a sentence is put together from pieces"


def check(root, lupdate):
    found, complaints = extracted(root, lupdate)
    yield from complaints
    yield from pieces(root)
    for language in FORMS:
        file = root / "translations" / f"diglot_{language}.ts"
        if not file.is_file():
            yield f"{file.relative_to(root)}: is missing"
            continue
        messages = read(file)
        name = file.relative_to(root).as_posix()
        for one in CHECKS:
            for message, what in one(language, messages):
                yield f"{name}: “{message.source}” of {message.context} {what}"
        for what in current(language, messages, found):
            yield f"{name}: {what}"


def main():
    parser = argparse.ArgumentParser(description="Checks the interface's translations.")
    parser.add_argument("--root", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    arguments = parser.parse_args()
    findings = list(check(pathlib.Path(arguments.root).resolve(), arguments.lupdate))
    print("\n".join(findings + [f"translations: {len(findings)} findings"]))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
