"""How the lines of a body are spaced: titles, paragraphs, blank lines, and texts with hard line breaks. Pure."""

from enum import Enum, auto

from corpus.domain.paragraphs import is_hard_wrapped


class Role(Enum):
    """What a line is: the title, the end of a paragraph (a gap follows), inside of one, or blank."""

    TITLE = auto()
    END = auto()
    INSIDE = auto()
    BLANK = auto()


def line_roles(body: str, title: str) -> list[Role]:
    """The role of each line of `body` (split at line feeds). No line is hidden: a blank one is only less high."""
    lines = body.split("\n")
    wrapped = is_hard_wrapped(lines)
    roles: list[Role] = []
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        if not line.strip():
            roles.append(Role.BLANK)
        elif title and line.strip() == title.strip() and not any(lines[each].strip() for each in range(at)):
            roles.append(Role.TITLE)
        else:
            roles.append(Role.INSIDE if wrapped and following.strip() else Role.END)
    return roles
