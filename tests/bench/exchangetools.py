#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What other tools say of Diglot's exports, and of the same texts that Diglot checks.

For each locale of a library, in one run:

  noise   share of the segments that translate-toolkit's pofilter flags (its standard checks), beside
          the share that `diglot-cli check` flags with an error or warning. Both judge the same
          pairs: what `diglot-cli segments` prints, as plain text in a PO file. pofilter is run as it
          knows most, told the language, and once without, which is what it does where nobody tells
          it: it then also judges what is no fault there, such as capitals in German.
  jing    messages of jing on the XLIFF 2.1 export, against the NVDL of OASIS

Needs pofilter (Debian: translate-toolkit) and, for --schemas, jing.

  exchangetools.py --cli build/release/diglot-cli --library LIBRARY
                   [--schemas FOLDER-OF-XLIFF-2.1] [--locale TAG ...] [--no-noise]
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

# Tests of pofilter that look at the state of a unit, not at its texts.
STATES = [f"--excludefilter={name}" for name in ("isfuzzy", "isreview", "hassuggestion")]
NVDL = "xliff_2_advanced_validation.nvdl"


def run(command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                          **more)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def quoted(text):
    for plain, escape in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        text = text.replace(plain, escape)
    return f'"{text}"'


def write_po(path, pairs, language):
    """Each pair under a context of its own, so that none is joined with an equal one."""
    with open(path, "w", encoding="utf-8") as file:
        file.write('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
                   f'"Content-Transfer-Encoding: 8bit\\n"\n"Language: {language}\\n"\n')
        for number, (source, target) in enumerate(pairs):
            file.write(f'\nmsgctxt "{number}"\nmsgid {quoted(source)}\n'
                       f'msgstr {quoted(target)}\n')


def contexts(path):
    """Units of a PO file that pofilter has written; none where it wrote none."""
    if not os.path.exists(path):
        return 0
    with open(path, encoding="utf-8") as file:
        return sum(line.startswith("msgctxt ") for line in file)


class Measure:
    def __init__(self, arguments, folder):
        self.cli = arguments.cli
        self.library = arguments.library
        self.schemas = arguments.schemas
        self.folder = folder

    def export(self, name, locale):
        path = os.path.join(self.folder, f"{name}-{locale}.xlf")
        begin = time.monotonic()
        out = run([self.cli, "export", self.library, "--format", name, "--locale", locale,
                   "--no-findings", "-o", path])
        return path, json.loads(out)["segments"], time.monotonic() - begin

    def pairs(self, locale):
        """Segments of the files whose path names the locale, by file and number."""
        out = run([self.cli, "segments", self.library])
        found = {}
        for line in out.decode("utf-8").splitlines():
            one = json.loads(line)
            if locale.lower() in (part.lower() for part in one["file"].split("/")):
                found[(one["file"], one["number"])] = (one["source"], one["target"])
        return found

    def pofilter(self, po, language):
        flagged = os.path.join(self.folder, "flagged.po")
        if os.path.exists(flagged):
            os.unlink(flagged)
        told = [f"--language={language}"] if language else []
        run(["pofilter", "--progress=none", *STATES, *told, "-i", po, "-o", flagged])
        return contexts(flagged)

    def noise(self, locale):
        pairs = self.pairs(locale)
        if not pairs:
            print(f"{locale} noise: no segments in folders of that name", flush=True)
            return
        language = locale.replace("-", "_")
        po = os.path.join(self.folder, f"{locale}.po")
        write_po(po, pairs.values(), language)
        told, untold = self.pofilter(po, language), self.pofilter(po, None)
        found = json.loads(run([self.cli, "check", self.library, "--locale", locale, "--json"]))
        ours = {(one["file"], one["number"]) for one in found} & pairs.keys()
        share = lambda count: f"{count} ({100 * count / len(pairs):.2f} %)"
        print(f"{locale} noise of {len(pairs)} segments: pofilter {share(told)}, without being told "
              f"the language {share(untold)}, diglot {share(len(ours))}", flush=True)

    def jing(self, locale):
        path, count, seconds = self.export("xliff2", locale)
        begin = time.monotonic()
        done = subprocess.run(["jing", os.path.join(self.schemas, NVDL), path], check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        # What Debian's script says of libraries that it does without is no message of jing.
        messages = [line for line in done.stdout.decode(errors="replace").splitlines()
                    if not line.startswith("[warning]")]
        print(f"{locale} jing: {len(messages)} messages on {count} texts, exported in "
              f"{seconds:.1f} s, {os.path.getsize(path) / 1e6:.1f} MB, read in "
              f"{time.monotonic() - begin:.1f} s", flush=True)
        for message in messages[:5]:
            print("  " + message)
        return not messages and done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--library", required=True)
    parser.add_argument("--schemas")
    parser.add_argument("--locale", action="append")
    parser.add_argument("--no-noise", action="store_true")
    arguments = parser.parse_args()
    tools = ([] if arguments.no_noise else ["pofilter"]) + (["jing"] if arguments.schemas else [])
    for tool in tools:
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed")
    locales = arguments.locale
    if not locales:
        facts = json.loads(run([arguments.cli, "info", arguments.library]))
        locales = [one["tag"] for one in facts["locales"] if one["segments"] > 0]
    valid = True
    with tempfile.TemporaryDirectory() as folder:
        measure = Measure(arguments, folder)
        for locale in locales:
            if not arguments.no_noise:
                measure.noise(locale)
            if arguments.schemas:
                valid = measure.jing(locale) and valid
    return 0 if valid else 1


if __name__ == "__main__":
    sys.exit(main())
