#!/usr/bin/env python3
"""Reads every include under src and fails on an arrow that docs/architecture.md does not draw."""

import pathlib
import re
import sys

ALLOWED = {
    "core": [],
    "net": ["core"],
    "httpd": ["core"],
    "store": ["core"],
    "web": ["core"],
    "incode": ["net", "core"],
    "biginterview": ["net", "store", "core"],
    "handoff": ["httpd", "core"],
    "webhooks": ["httpd", "store", "core"],
    "onboarding": ["incode", "store", "core"],
    "sandbox": ["httpd", "core"],
    "shell": ["web", "onboarding", "biginterview", "handoff", "webhooks", "incode", "net", "httpd",
              "store", "core"],
    "apps/vestibule": ["shell", "sandbox", "web", "onboarding", "store", "core"],
    "apps/sandbox": ["sandbox", "core"],
}

# Which Qt (or other) headers only one module may name.
OWNED = {
    r"QtWebEngine\w*/": {"web"},
    r"QtPositioning/": {"web"},
    r"QtSensors/": {"web"},
    r"QtNetwork/QNetwork(AccessManager|Request|Reply)|QNetwork(AccessManager|Request|Reply)>": {"net"},
    r"QtSql/": {"store"},
    r"qt6keychain/|qtkeychain/|keychain\.h": {"store"},
    r"boost/": {"httpd"},
    r"qrcodegen/": {"shell"},
    r"QtWidgets/": {"shell", "web", "apps/vestibule"},
}

# The one place that knows how Qt's versions differ.
VERSION_SEAM = "web/permissionbroker.cpp"

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def module_of(path: pathlib.Path) -> str:
    parts = path.parts
    return "/".join(parts[:2]) if parts[0] == "apps" else parts[0]


def main() -> int:
    root = pathlib.Path(sys.argv[1]) / "src"
    problems = []
    read = 0
    for path in sorted(root.rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        read += 1
        relative = path.relative_to(root)
        module = module_of(relative)
        if module not in ALLOWED:
            problems.append(f"{relative}: unknown module {module}")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            where = f"src/{relative}:{number}"
            if "QT_VERSION_CHECK" in line and str(relative) != VERSION_SEAM:
                problems.append(f"{where}: version checks belong in src/{VERSION_SEAM}")
            match = INCLUDE.match(line)
            if not match:
                continue
            quote, target = match.groups()
            if quote == '"' and "/" in target:
                other = "/".join(target.split("/")[:2]) if target.startswith("apps/") else target.split("/")[0]
                if other in ALLOWED and other != module and other not in ALLOWED[module]:
                    problems.append(f"{where}: {module} may not include {other} ({target})")
            for pattern, owners in OWNED.items():
                if re.search(pattern, target + (">" if quote == "<" else "")) and module not in owners:
                    problems.append(f"{where}: only {', '.join(sorted(owners))} may name {target}")
    if read < 30:
        problems.append(f"only {read} files were read: is {root} the source tree?")
    for problem in problems:
        print(problem)
    print(f"arch: {read} files, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
