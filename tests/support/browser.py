#!/usr/bin/env python3
"""A visitor's browser for tests: opens an address, follows its one redirect to the sandbox's
stand-in page and does what that page would do, without a camera and without pauses.

    browser.py URL

VESTIBULE_BROWSER_LOG=FILE    gets a line of JSON for each thing done, without any address.
VESTIBULE_BROWSER_HOLD=FILE   waits before the end of the flow until FILE exists, at most 60 s.

Like a visitor it never fails: what went wrong is in the log, and the exit code is 0.
"""

import http.client
import json
import os
import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

TIMEOUT_S = 10
HOLD_S = 60
ATTEMPTS = 20
PAUSE_S = 0.3
MAX_BYTES = 4 * 1024 * 1024


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


# No proxy: everything here is on this computer.
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), NoRedirect)
opener.addheaders = [("User-Agent", "Mozilla/5.0 (vestibule test browser)"), ("Accept", "text/html"),
                     ("Accept-Language", "en")]


def note(did, **facts):
    path = os.environ.get("VESTIBULE_BROWSER_LOG")
    if path:
        with open(path, "a", encoding="utf-8") as log:
            log.write(json.dumps({"did": did, "atMs": int(time.time() * 1000), **facts}) + "\n")


def fetch(url, data=None, headers=None):
    """Status, headers and text; status 0 and a reason in place of the text without an answer."""
    try:
        request = urllib.request.Request(url, data=data, headers=headers or {})
        with opener.open(request, timeout=TIMEOUT_S) as answer:
            return answer.status, answer.headers, answer.read(MAX_BYTES).decode("utf-8", "replace")
    except urllib.error.HTTPError as answer:
        with answer:
            return answer.code, answer.headers, answer.read(MAX_BYTES).decode("utf-8", "replace")
    except (OSError, ValueError, http.client.HTTPException) as error:
        return 0, {}, type(error).__name__  # Its text could hold the address.


def title_of(text):
    found = re.search(r"<title>(.*?)</title>", text, re.S)
    return found.group(1).strip() if found else ""


def config_of(text):
    found = re.search(r'<script [^>]*id="config">(.*?)</script>', text, re.S)
    return json.loads(found.group(1)) if found else None


class SessionLost(Exception):
    pass


class Page:
    """The stand-in page, as resources/pages/flow.js plays it."""

    def __init__(self, config):
        self.config = config

    def call(self, path, body=None):
        """A call that must succeed before the flow goes on, repeated while the service is away."""
        for attempt in range(ATTEMPTS):
            if attempt:
                time.sleep(PAUSE_S)
            status, _, text = fetch(
                self.config["api"] + "/0" + path,
                data=None if body is None else json.dumps(body).encode(),
                headers={"api-version": "1.0", "Content-Type": "application/json",
                         "X-Incode-Hardware-Id": self.config["token"]})
            if status == 0 or status == 429 or status >= 500:
                continue
            try:
                answer = json.loads(text)
            except ValueError:
                answer = {}
            if status != 200 or answer.get("sessionStatus") == "Closed":
                raise SessionLost(f"{path}: {status}")
            return answer
        raise SessionLost(f"{path}: no answer")

    def documents(self):
        self.call("/omni/add/front-id/v2", {"base64Image": ""})
        self.call("/omni/add/back-id/v2", {"base64Image": ""})
        self.call("/omni/process/id", {})
        note("documents")

    def face(self):
        self.call("/omni/add/face/third-party?imageType=selfie", {"base64Image": ""})
        hold()
        self.call("/omni/process/face", {})
        note("face")

    def go_back(self, address):
        """To the redirect address, as a browser would: with the ids appended, without a referrer."""
        if not address.startswith(("http://", "https://")):
            note("stay")
            return
        before, _, fragment = address.partition("#")
        query = urllib.parse.urlencode({"flowId": self.config["flowId"],
                                        "interviewId": self.config["interviewId"]})
        target = before + ("&" if "?" in before else "?") + query + ("#" + fragment if fragment else "")
        times = 2 if self.config["ending"] == "return-twice" else 1
        for _ in range(times):
            status, _, text = fetch(target)
            note("return", status=status, title=title_of(text) if status else text)

    def run(self):
        ending = self.config["ending"]
        finish_after = self.config["finishAfterMs"]
        leaves = self.config["walksAway"] or ending in ("return-unfinished", "leave")
        if finish_after is None:
            self.documents()
        else:
            time.sleep(min(finish_after / 1000, HOLD_S))
            if leaves:
                self.call("/omni/process/id", {})
        if leaves:
            hold()
            if ending == "return-unfinished":
                self.go_back(self.config["redirectionUrl"])
            else:
                note("leave")
            return
        if finish_after is None or ending == "silent":
            self.face()
        else:
            hold()
        if ending == "silent":
            note("stay")
            return
        flow = urllib.parse.quote(self.config["flowId"], safe="")
        answer = self.call(f"/omni/finish-status?flowId={flow}")
        note("finish", action=answer.get("action"))
        address = answer.get("redirectionUrl")
        if address and ending != "stay":
            self.go_back(address)
        else:
            note("stay")


def hold():
    path = os.environ.get("VESTIBULE_BROWSER_HOLD")
    if not path:
        return
    note("hold")
    deadline = time.monotonic() + HOLD_S
    while not os.path.exists(path) and time.monotonic() < deadline:
        time.sleep(0.02)


def main():
    status, headers, text = fetch(sys.argv[1])
    if status in (301, 302, 303, 307, 308):
        note("handoff", status=status)
        status, headers, text = fetch(urllib.parse.urljoin(sys.argv[1], headers["Location"] or ""))
    note("page", status=status, title=title_of(text) if status else text)
    config = config_of(text)
    if not config or config.get("view") != "flow":
        return
    try:
        Page(config).run()
    except SessionLost as lost:
        note("lost", reason=str(lost))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: browser.py URL")
    main()
