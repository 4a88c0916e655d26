"""E-mail messages: header fields in all encodings, plain and HTML bodies, attachments."""

from email.message import EmailMessage

from corpus.load import limits
from tests.corpus.load.papers import LEAD, QUOTE, RUSSIAN, TITLE, articles, docx, errors, found, only


def message(subject: str = TITLE, sender: str = "Вера Липницкая <vera@news.example>") -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"] = subject, sender
    made["Date"] = "Mon, 03 Jun 2024 10:15:00 +0300"
    made["Message-ID"] = "<7@news.example>"
    return made


def test_subject_sender_and_date_stand_in_the_head() -> None:
    made = message("Роуминг отменят")
    made.set_content(RUSSIAN, charset="koi8-r", cte="base64")
    article = only(made.as_bytes(), "a.eml")
    assert article.body == f"Роуминг отменят\n\n{RUSSIAN}\n"
    assert (article.title, article.author, article.published) == ("Роуминг отменят", "Вера Липницкая", "2024-06-03")
    assert article.metadata["message_id"] == "<7@news.example>"
    assert article.language == "ru"


def test_plain_text_goes_before_html_and_html_alone_is_read() -> None:
    made = message()
    made.set_content(LEAD)
    made.add_alternative(f"<p>{QUOTE}</p>", subtype="html")
    assert only(made.as_bytes(), "a.eml").body == f"{TITLE}\n\n{LEAD}\n"
    made = message()
    made.set_content(f"<style>p {{}}</style><p>{LEAD}</p><p>{QUOTE}</p>", subtype="html")
    assert only(made.as_bytes(), "a.eml").body == f"{TITLE}\n\n{LEAD}\n\n{QUOTE}"


def test_a_charset_that_is_wrong_is_not_believed() -> None:
    raw = b"Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + RUSSIAN.encode("cp1251")
    assert only(raw, "a.eml").body == f"x\n\n{RUSSIAN}"


def test_attachments_are_articles_of_their_own_and_pictures_are_passed_over() -> None:
    made = message()
    made.set_content(LEAD)
    made.add_attachment(docx(QUOTE), maintype="application", subtype="octet-stream", filename="цитата.docx")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    made.add_attachment(b"x", maintype="application", subtype="octet-stream", filename="list.bin")
    inner = message("Inside")
    inner.set_content("A message in a message.")
    made.add_attachment(inner)
    read = found(made.as_bytes(), "a.eml")
    assert [each.part for each in read] == ["", "цитата.docx", "list.bin", "attachment 4.eml"]
    assert errors(made.as_bytes(), "a.eml") == ["file-kind"]


def test_only_attachments_and_nothing_at_all() -> None:
    made = message()
    made.add_attachment("Attached text.", filename="a.txt")
    (article,) = articles(made.as_bytes(), "a.eml")
    assert (article.body.strip(), article.source_file) == ("Attached text.", "a.eml/a.txt")
    assert only(message().as_bytes(), "a.eml").body == f"{TITLE}\n"


def test_broken_messages() -> None:
    assert errors(b"\xff\xfe\0\0 no message", "a.eml") == ["file-broken"]
    assert errors(b"Subject:\r\n\r\n", "a.eml") == ["file-empty"]
    strange = b"From: <<>>@@\r\nDate: never\r\nSubject: =?utf-8?b?!!!?=\r\nContent-Type: multipart/mixed\r\n\r\nText."
    assert "Text." in only(strange, "a.eml").body


def test_a_sender_without_end_is_kept_as_it_stands() -> None:
    article = only(b"From: " + b"(" * 20_000 + b"\r\nSubject: x\r\n\r\nText.", "a.eml")
    assert article.author == "(" * limits.FACT
    assert errors(b"Content-Type: text/plain; " + b'a="b"; ' * 2000 + b"\r\n\r\nText.", "a.eml") == ["file-broken"]
    parts = b"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" * (limits.PARTS + 1)
    assert errors(b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + parts, "a.eml") == ["archive-entries"]


def test_messages_in_messages_have_an_end() -> None:
    made = message("0")
    made.set_content("The innermost.")
    for depth in range(1, 8):
        outer = message(str(depth))
        outer.set_content(f"Level {depth}.")
        outer.add_attachment(made)
        made = outer
    assert errors(made.as_bytes(), "a.eml") == ["archive-nested"]
