#!/usr/bin/env python3
"""Every text of the program has a finished translation in every language, with its placeholders."""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

FORMS = {"en": 2, "es": 2, "pt_BR": 2, "ar": 6}
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)|<[^<>]+>")


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            key = (name, message.findtext("source"), message.findtext("comment") or "")
            yield key, message


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def problems_of(path, language):
    for key, message in messages(path):
        translation = message.find("translation")
        where = f"{path.name}: {key[0]}: {key[1]!r}"
        if translation is None or translation.get("type"):
            yield f"{where}: not finished"
            continue
        plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
        if plural and len(forms) != FORMS[language]:
            yield f"{where}: {len(forms)} plural forms, {FORMS[language]} wanted"
        for form in forms:
            if not form.strip():
                yield f"{where}: empty"
                continue
            wanted, got = placeholders(key[1]), placeholders(form)
            if plural:  # "one visit" may do without the number.
                for number in ("%n", "%Ln"):
                    wanted.pop(number, None)
                    got.pop(number, None)
            if wanted != got:
                yield f"{where}: placeholders differ in {form!r}"


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "vestibule_en.ts"
        run = subprocess.run(
            [lupdate, "-I", "src", "-no-obsolete", "-locations", "none", "src/shell", "src/web", "ui", "-ts", str(fresh)],
            cwd=root, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            print(run.stderr)
            return 1
        current = {key for key, _ in messages(fresh)}
    if len(current) < 100:
        problems.append(f"only {len(current)} texts were found: is {root} the source tree?")
    for language in FORMS:
        path = root / "translations" / f"vestibule_{language}.ts"
        known = {key for key, _ in messages(path)}
        problems += [f"{path.name}: not there: {key}" for key in sorted(current - known)]
        problems += [f"{path.name}: no longer used: {key}" for key in sorted(known - current)]
        problems += problems_of(path, language)
    for problem in problems:
        print(problem)
    print(f"i18n: {len(current)} texts in {len(FORMS)} languages, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
