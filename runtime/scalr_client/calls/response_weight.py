"""What an answer would come to once it is parsed, judged by its bytes before that.

A list or an object takes two bytes to write and a hundred or more to hold, so that an answer within its
limit in bytes could take gigabytes and minutes. An answer is refused when it opens more of them than one
for each 16 bytes, or holds more than its limit allows for. Real answers have one in 50 bytes and a few
thousand values.
"""

from __future__ import annotations

import re

from ..errors import ResponseTooLargeError

# Up to here keys (`{"id":1},`) may follow each other without end; lists within lists may not, since
# nothing takes more memory for its bytes.
_SHORT_BYTES = 400_000
_BYTES_PER_OBJECT = 16
_BYTES_PER_VALUE = 64
_FEWEST_VALUES = 50_000

_TOKENS = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"|(\[)|(\{)|(,)', re.DOTALL).finditer
_LIST, _OBJECT = 1, 2


def check_weight(content: bytes, limit: int) -> None:
    """Raises `ResponseTooLargeError` for an answer that would come to far more than its bytes.

    `limit` is how many bytes an answer may have.
    """
    size = len(content)
    lists, objects = content.count(b"["), 0
    values = lists
    most_opened, most_values = size // _BYTES_PER_OBJECT, size
    if size > _SHORT_BYTES:
        objects = content.count(b"{")
        values += objects + content.count(b",")
        most_values = max(_FEWEST_VALUES, limit // _BYTES_PER_VALUE)
    # The first count is fast, and takes in what stands in texts.
    if lists + objects <= most_opened and values <= most_values:
        return
    opened = values = 0
    for token in _TOKENS(content):
        kind = token.lastindex
        if kind is None:
            continue
        values += 1
        opened += kind == _LIST or (kind == _OBJECT and size > _SHORT_BYTES)
        if opened > most_opened or values > most_values:
            raise ResponseTooLargeError(
                f"the answer holds too much for its {size} bytes: it is refused before it is parsed"
            )
