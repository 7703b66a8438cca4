"""Stands in for the module `speechd`, through which Orca speaks: what a synthesizer would say goes into the file $HEARD_LOG.

One JSON line an event: `speak` when Orca hands a text over, then `end` when it has been said whole, or `cut` when Orca interrupted it.
A text takes as long as a fast reader's synthesizer would need a part of: so Orca can cut it off as in life.
"""

import html
import json
import os
import queue
import re
import threading
import time

CHARACTERS_A_SECOND = 400

_log = open(os.environ["HEARD_LOG"], "a", buffering=1)


def _write(event, text=""):
    _log.write(json.dumps({"event": event, "text": text}) + "\n")


class CallbackType:
    BEGIN, END, CANCEL, INDEX_MARK = "begin", "end", "cancel", "index_marks"


class PunctuationMode:
    ALL, MOST, SOME, NONE = "all", "most", "some", "none"


class DataMode:
    TEXT, SSML = "text", "ssml"


class Priority:
    MESSAGE = "message"


class SSIPCommunicationError(Exception):
    pass


class SSIPCommandError(Exception):
    pass


class SSIPClient:
    def __init__(self, *_names, **_options):
        self._turn = 0
        self._waiting = queue.Queue()
        threading.Thread(target=self._say, daemon=True).start()

    def _say(self):
        """Says what waits, one after the other; what is of an earlier turn was interrupted before it began."""
        while True:
            turn, text, callback = self._waiting.get()
            done = time.monotonic() + len(text) / CHARACTERS_A_SECOND
            if callback and turn == self._turn:
                callback(CallbackType.BEGIN)
            while turn == self._turn and time.monotonic() < done:
                time.sleep(0.005)
            whole = turn == self._turn
            _write("end" if whole else "cut", text)
            if callback:
                callback(CallbackType.END if whole else CallbackType.CANCEL)

    def speak(self, ssml, callback=None, event_types=None):
        text = html.unescape(re.sub(r"<[^>]*>", "", ssml))
        _write("speak", text)
        self._waiting.put((self._turn, text, callback))

    def char(self, character):
        self.speak(html.escape(character))

    def cancel(self):
        self._turn += 1

    def close(self):
        self.cancel()

    def list_output_modules(self):
        return ("log",)

    def list_synthesis_voices(self):
        return (("Log", "en-US", "none"),)

    def __getattr__(self, name):
        """Rate, pitch, voice and the like: a log has none."""
        if name.startswith(("set_", "get_")):
            return lambda *_values: None
        raise AttributeError(name)
