"""Foreseen errors: a code, the facts of the case, and one table with a sentence for each code.

Everything that is not a `CorpusError` is a bug and is shown by the report dialog (`desktop.errors`).
"""

from typing import Final

from corpus.domain.texts import msg

TEXTS: Final[dict[str, str]] = {
    "project-exists": msg("{path} already exists. Choose another name, or open it instead."),
    "project-missing": msg("{path} does not exist. Check the path, or make a project with 'quoteline new'."),
    "project-foreign": msg("{path} is not a Quoteline project. It was left as it is."),
    "project-newer": msg(
        "{path} was written by a newer Quoteline. Update this program to open it; the file was left as it is."
    ),
    "project-altered": msg(
        "{path} holds what no Quoteline put there: {names}. Such parts could act by themselves, so it was left as it "
        "is and not opened. Take an earlier copy of it, or have them removed with an SQLite tool."
    ),
    "project-damaged": msg(
        "{path} is damaged: {reason}. It was left as it is. Restore a snapshot of it, or salvage what can be read "
        "('quoteline restore', with --salvage for the latter)."
    ),
    "project-unwritable": msg("{path} cannot be written: {reason}. Check the permissions and the free space."),
    "folder-missing": msg(
        "{path} cannot be made: there is no folder {folder}. Make it first, or check the path; nothing was changed."
    ),
    "project-busy": msg("{path} is being written by another program. Try again in a moment; nothing was changed."),
    "project-read-only": msg("{path} is open for reading only. Nothing was changed."),
    "project-held": msg("{path} is open for writing in {holder}. Close it there and try again; nothing was changed."),
    "lock-unavailable": msg(
        "{path} is in a place that knows no locks ({reason}), where two programs could write over each other. Copy it "
        "to a folder on this computer to work on it."
    ),
    "project-older": msg(
        "{path} is of an earlier version of Quoteline and must be brought to this one, which needs writing. Open it "
        "where it can be written, or copy it to such a place."
    ),
    "project-log-unreadable": msg(
        "{path} has unfinished work in its -wal file, which cannot be read here: {reason}. Copy both files to a folder "
        "that can be written to, and open the copy."
    ),
    "migration-failed": msg(
        "{path} could not be brought from version {version} to this one: {reason}. It was left as it is; open it with "
        "the earlier Quoteline and report this."
    ),
    "disk-full": msg(
        "There is no space left to write {path}. Free some space and try again; what did not fit was not written."
    ),
    "read-only-medium": msg(
        "{path} cannot be written: it is on a medium that can only be read. Choose another place; nothing was changed."
    ),
    "permission-denied": msg(
        "{path} cannot be written: there is no permission. Change the permissions of the file and of its folder, or "
        "choose another place; nothing was changed."
    ),
    "drive-gone": msg(
        "The drive with {path} does not answer: {reason}. Connect it again and try again, or save a copy elsewhere; "
        "what was not saved is not in the file."
    ),
    "project-moved": msg(
        "{path} was moved, deleted or replaced by another program while it was open. Nothing more is written to it: "
        "save a copy elsewhere."
    ),
    "path-too-long": msg("{path} is too long a path. Choose a shorter name, or a folder with a shorter path."),
    "memory-full": msg("There is not enough memory for this. Close other programs and try again; nothing was changed."),
    "salvage-orphan": msg("What it belongs to is lost ({table} {id})."),
    "salvage-unsound": msg("It holds what cannot be there."),
    "salvage-textless": msg("Its text is lost."),
    "salvage-nothing": msg("Nothing of a project can be read in {path}. It was left as it is."),
    "snapshot-none": msg("There is no good snapshot of {path}."),
    "snapshot-unknown": msg("There is no snapshot {name} of {path}. 'quoteline restore PROJECT --list' lists them."),
    "snapshot-damaged": msg("The snapshot {path} is damaged: {reason}. Choose another."),
    "file-missing": msg("{path} does not exist."),
    "file-unreadable": msg("{path} cannot be read: {reason}."),
    "file-unwritable": msg("{path} cannot be written: {reason}. The earlier file, if any, was left as it is."),
    "output-unwritable": msg("The output cannot be written: {reason}. What was done before that is kept."),
    "article-unknown": msg("There is no article {id} in this project."),
    "article-known": msg("This text is in the project already, as “{title}”. Nothing was added."),
    "statement-unknown": msg("There is no statement {id} in this project."),
    "mention-unknown": msg("There is no mention {id} in this project."),
    "topic-unknown": msg("There is no topic {slug} in this project. 'quoteline topics' lists them."),
    "topic-exists": msg("There is already a topic {slug}. Choose another name."),
    "topic-parent": msg("The topic {slug} has topics below it: {below}. Remove them first."),
    "topic-below-itself": msg("The topic {slug} cannot go below {parent}, which is below it. Choose another place."),
    "topic-itself": msg("The topic {slug} cannot be merged into itself. Choose another."),
    "topic-retired": msg("The topic {slug} is retired. Bring it back in the codebook to use it, or choose another."),
    "topic-nothing-to-split": msg("None of the chosen statements has the topic {slug}. Choose some that have it."),
    "topic-key-taken": msg("The key {key} already belongs to the topic {slug}. Choose another key."),
    "topic-invalid": msg("The topic cannot be saved: {reason}."),
    "term-invalid": msg("The term {term} cannot be highlighted: {reason}."),
    "terms-too-many": msg("No more than {limit} terms are highlighted. Remove some."),
    "actor-unknown": msg("There is no actor {id} in this project."),
    "actor-nameless": msg("An actor needs a name. Type one."),
    "actor-same": msg("Two different actors are needed. Choose another."),
    "actor-alias-taken": msg("The name “{alias}” leads to {name} already. Merge the two, or take it off there first."),
    "actor-name-taken": msg("There is an actor “{name}” already. Choose another name, or merge instead."),
    "actor-split-empty": msg("Nothing would move to the new actor. Choose names or statements that are its own."),
    "actor-ambiguous": msg("Several actors are called “{name}”: {ids}. Give the id instead."),
    "span-outside": msg("The span {start}-{end} lies outside the article, which has {length} characters."),
    "span-empty": msg("Select some text first."),
    "span-elsewhere": msg("These words are not part of the statement. Select some that are."),
    "span-nothing-left": msg("The statement stays as it is: no words would be left of it. Reject it instead."),
    "repeats-none": msg("No repeat of “{title}” was found. To join it with another article, select both in the list."),
    "repeats-few": msg("Select the articles that tell the same story, at least two, then join them."),
    "join-apart": msg("Two statements of one article can be joined. Choose one that has another beside it."),
    "split-outside": msg("Put the cursor between words of the statement, or select those that become the second one."),
    "label-unknown": msg("{label} is not an entity label. The labels are {labels}."),
    "date-invalid": msg("{date} is not a date. Write it as 2024-05-14, 2024-05, 2024 or, without a year, --05-14."),
    "language-invalid": msg("{language} is not the code of a language. Write it as ISO 639 has it: en, ru or be."),
    "date-yearless": msg("{date} has no year. Write the date as 2024-05-14, 2024-05 or 2024."),
    "edits-unfit": msg("The text was changed meanwhile, so this edit does not fit it. Begin with the present text."),
    "trash-words-gone": msg(
        "The words of “{quote}” are not in the text any more. Put them back by Edit text, or undo the edit that took "
        "them away, then restore it."
    ),
    "text-empty": msg("There is no text. Paste or choose an article with some text in it."),
    "text-binary": msg("The text holds bytes that no text has (a binary file?)."),
    "text-undecodable": msg(
        "The text is in none of the encodings that are read: UTF-8, UTF-16, Windows-1251, Windows-1252, ISO-8859-5, "
        "KOI8-R."
    ),
    "file-empty": msg("There is no text in it."),
    "file-kind": msg("Files of this kind ({ending}) are not read. The guide lists the kinds that are."),
    "file-not-regular": msg("It is not a file but a device, a pipe or a socket."),
    "file-too-large": msg("It is larger than {limit} MB."),
    "file-denied": msg("There is no permission to read it."),
    "file-broken": msg("It is no {kind} file that can be read: {reason}."),
    "file-locked": msg("It is locked with a password. Save a copy without one and add that."),
    "file-no-text": msg("It has pictures of pages and no text. Let a program recognise the text (OCR) and add that."),
    "file-exchange": msg("It is an export of Quoteline. Use Import for it; nothing was added."),
    "archive-entries": msg("It holds more than {limit} files. Split it and add the parts."),
    "archive-size": msg("Unpacked it is larger than {limit} MB. Unpack it and add the folder."),
    "archive-ratio": msg("It is packed so tightly that it is no text. It was not unpacked."),
    "archive-nested": msg("It lies in more than {limit} archives or messages. Unpack them and add the files."),
    "xml-unsafe": msg("It defines entities of its own or is nested too deeply, which no news does. It was not read."),
    "wire-kind": msg("It is XML of a kind that is not read ({root}). NewsML-G2, NITF, RSS and Atom are."),
    "wire-empty": msg("It has no text (a picture, a film or an empty item)."),
    "wire-reference": msg("The package only refers to it. Add the file of the item, too."),
    "table-text": msg("No column of it holds texts. Name one that does: --map text=COLUMN. The columns: {columns}."),
    "table-column": msg("It has no column {column}. The columns: {columns}."),
    "table-left-out": msg("The table was left out, as you chose."),
    "table-row": msg("The row has neither text nor title."),
    "table-empty": msg("There are no rows in it."),
    "map-invalid": msg("{text} is not a field and a column. Write it as title=headline. The fields: {fields}."),
    "codebook-invalid": msg("The codebook {path} cannot be used: {reason}."),
    "codebook-unknown": msg("There is no codebook {name}."),
    "exchange-invalid": msg("{path} is not a Quoteline JSON export: {reason}. Nothing was imported."),
    "exchange-newer": msg("{path} was exported by a newer Quoteline (format version {version}). Nothing was imported."),
    "format-unknown": msg("{name} is not a format that can be used here. The formats are {names}."),
    "coder-missing": msg("Nobody is named whose work this is. Give a name with --coder NAME."),
    "line-invalid": msg("Line {line} of {path} cannot be used: {reason}."),
    "line-repeated": msg("Line {line} of {path} has the id {id} of an earlier line."),
    "model-missing": msg(
        "The spaCy pipeline {name} cannot be loaded: {reason}. Choose another, or the one that comes with Quoteline."
    ),
    "pipeline-untrusted": msg(
        "This project names the spaCy pipeline {name}, which was never loaded here. A pipeline is program code: if you "
        "trust it, run 'quoteline pipeline' with the project and this name, or give another with --model."
    ),
    "learned-invalid": msg(
        "What was learned from decisions cannot be used: {reason}. The codebook alone is used; learn again to mend it."
    ),
    "query-invalid": msg("The search cannot be understood: {reason}."),
    "expression-invalid": msg("The regular expression cannot be read at character {place} (“{near}”): {reason}."),
    "expression-empty": msg("There is no regular expression yet. Type one; any words are one too."),
    "expression-too-large": msg("The regular expression has more than {limit} characters. Shorten it."),
    "concordance-wordless": msg(
        "A concordance lists places of words, and this search has none. Add a word, a phrase or a beginning* to it."
    ),
    "search-nameless": msg("A saved search needs a name of 1 to {limit} characters. Type one."),
    "search-unknown": msg("There is no saved search {name} in this project. 'quoteline searches' lists them."),
    "search-taken": msg("There is a saved search {name} already. Choose another name, or remove that one."),
    "search-empty": msg("There is nothing to save: the list shows all articles. Search or filter first."),
    "searches-too-many": msg("No more than {limit} searches are saved in a project. Remove some."),
    "nothing-to-undo": msg("There is nothing to undo."),
    "nothing-to-redo": msg("There is nothing to redo."),
    "step-unknown": msg("There is no step {step} in the history. 'quoteline history' lists them."),
    "step-undone": msg("Step {step} is undone already. Redo leads forward to it."),
    "trash-unknown": msg("There is no {id} in the trash. 'quoteline trash list' shows what is in it."),
    "trash-broken": msg("What lies in the trash cannot be used: {reason}. Nothing was changed."),
    "trash-article-first": msg("The article of “{quote}” is in the trash too. Restore the article first."),
    "trash-not-compacted": msg(
        "The trash is empty, but the file could not be written anew: {reason}. Remains of old texts may lie in unused "
        "places of the file. Free some space, close what else reads it, and empty the trash once more."
    ),
    "journal-broken": msg(
        "The journal of this project cannot be used there: {reason}. Nothing was changed. 'quoteline check' says more; "
        "go on with an earlier copy if you need this step."
    ),
    "step-stuck": msg("This step cannot be reversed because later work depends on it: {reason}. Nothing was changed."),
    "change-under-way": msg("Wait until undo or redo has ended, or cancel it."),
    "library-missing": msg("A system library is missing: {reason}. On Debian or Ubuntu install them with:\n{command}"),
}


class CorpusError(Exception):
    """A foreseen error. `code` is a key of `TEXTS`, `facts` fill its sentence."""

    def __init__(self, code: str, /, **facts: object) -> None:
        self.code = code
        self.facts = facts
        super().__init__(TEXTS[code].format(**facts))
