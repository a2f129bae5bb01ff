#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What other tools say of Diglot's exports, and of the same texts that Diglot checks.

For each locale of a library, in one run:

  noise   share of the texts that translate-toolkit's pofilter flags (its standard checks, on the
          XLIFF 1.2 export), beside the share that `diglot-cli check` flags with an error or warning
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
import xml.etree.ElementTree as tree

XLIFF1 = "{urn:oasis:names:tc:xliff:document:1.2}trans-unit"
# Tests of pofilter that look at the state of a unit, not at its texts.
STATES = [f"--excludefilter={name}" for name in ("isfuzzy", "isreview", "hassuggestion")]
NVDL = "xliff_2_advanced_validation.nvdl"


def run(command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                          **more)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def units(path):
    count = 0
    for _, element in tree.iterparse(path):
        if element.tag == XLIFF1:
            count += 1
            element.clear()
    return count


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

    def noise(self, locale):
        path, count, _ = self.export("xliff1", locale)
        flagged = os.path.join(self.folder, f"flagged-{locale}.xlf")
        run(["pofilter", "--progress=none", *STATES, "-i", path, "-o", flagged])
        theirs = units(flagged) if os.path.exists(flagged) else 0
        found = json.loads(run([self.cli, "check", self.library, "--locale", locale, "--json"]))
        ours = {(one["file"], one["number"], one["message"].split(":")[0]
                 if one["number"] == 0 else "") for one in found}
        print(f"{locale} noise: pofilter {theirs} of {count} ({100 * theirs / count:.2f} %), "
              f"diglot {len(ours)} ({100 * len(ours) / count:.2f} %)", flush=True)

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
