"""The parts of the shell that need no window: settings, clipboard, navigation, selections, reports."""

import json
import logging
from pathlib import Path

import pytest

from corpus.domain.articles import Article
from corpus.domain.spans import span
from corpus.domain.statements import Kind, Statement
from desktop.clipboard import statement_text
from desktop.navigation import neighbour, next_of
from desktop.selection import content, guessed_kind
from desktop.settings import Settings, SettingsFile, settings_path, system_user
from desktop.views.find_bar import find_words


class TestSettings:
    def test_what_is_changed_is_there_at_the_next_start(self) -> None:
        file = SettingsFile(settings_path())
        file.change(coder="Anna Ö", appearance="dark", text_size=18, layouts={"Anna Ö": "x"}, keys={"accept": ("Y",)})
        file.store(file.now.with_recent(Path("b.db")).with_recent(Path("a.db")).with_recent(Path("b.db")))
        again = SettingsFile(settings_path()).now
        assert again == file.now
        assert [Path(each).name for each in again.recent] == ["b.db", "a.db"]

    def test_the_command_line_reads_the_coder_from_the_same_file(self) -> None:
        from corpus.cli.coder import coder_name

        SettingsFile(settings_path()).change(coder="anna")
        assert coder_name(None) == "anna"

    def test_keys_of_another_version_are_kept(self) -> None:
        settings_path().parent.mkdir(parents=True)
        settings_path().write_text('{"later": [1], "coder": "anna"}', encoding="utf-8")
        SettingsFile(settings_path()).change(text_size=20)
        found = json.loads(settings_path().read_text(encoding="utf-8"))
        assert found["later"] == [1]
        assert found["coder"] == "anna"

    @pytest.mark.parametrize(
        "found",
        [
            {"coder": 3, "text_size": "big", "recent": "a", "layouts": [1], "keys": 3, "appearance": "pink"},
            {"text_size": True, "layouts": {"anna": 3}, "keys": {"accept": "Y", "reject": [1]}, "recent": [1, None]},
            [],
        ],
    )
    def test_values_of_the_wrong_kind_count_as_absent(self, found: object) -> None:
        settings_path().parent.mkdir(parents=True)
        settings_path().write_text(json.dumps(found), encoding="utf-8")
        now = SettingsFile(settings_path()).now
        assert (now.coder, now.appearance, now.text_size, now.recent) == ("", "system", 16, ())
        assert not now.layouts
        assert not now.keys

    def test_a_size_outside_the_bounds_is_brought_inside(self) -> None:
        settings_path().parent.mkdir(parents=True)
        settings_path().write_text('{"text_size": 900}', encoding="utf-8")
        assert SettingsFile(settings_path()).now.text_size == 32

    def test_a_broken_file_is_told_in_the_log(self, logged: list[logging.LogRecord]) -> None:
        settings_path().parent.mkdir(parents=True)
        settings_path().write_text("{", encoding="utf-8")
        assert SettingsFile(settings_path()).now == Settings()
        assert logged.pop().getMessage().startswith("settings were not read")

    def test_a_place_that_cannot_be_written_is_told_in_the_log(
        self, tmp_path: Path, logged: list[logging.LogRecord]
    ) -> None:
        (tmp_path / "file").write_text("")
        file = SettingsFile(tmp_path / "file" / "settings.json")
        logged.clear()
        assert file.change(coder="anna").coder == "anna"
        assert logged.pop().getMessage().startswith("settings were not written")

    def test_without_a_path_nothing_is_written(self, home: Path) -> None:
        SettingsFile(None).change(coder="anna")
        assert not settings_path().exists()

    def test_the_system_knows_its_user(self) -> None:
        assert system_user() == "tester"


class TestClipboard:
    article = Article(id="a", body="", title="Home rates by autumn", agency="BelTA", published="2023-06-14")

    def _statement(self, **values: str) -> Statement:
        return Statement(
            id="s", article_id="a", spans=(span(0, 1),), quote="It ends in June", kind=Kind.DIRECT, **values
        )  # type: ignore[arg-type]

    def test_a_statement_with_all_its_parts(self) -> None:
        text = statement_text(self._statement(speaker="Vera Lis", organisation="Ministry of Tolls"), self.article)
        assert text == "“It ends in June”\n— Vera Lis (Ministry of Tolls)\nBelTA, 14 June 2023: Home rates by autumn"

    def test_what_is_not_known_is_left_out(self) -> None:
        bare = Article(id="a", body="", title="A meeting", url="https://example.org/1")
        assert statement_text(self._statement(), bare) == "“It ends in June”\nA meeting\nhttps://example.org/1"

    def test_an_organisation_may_speak_for_itself(self) -> None:
        text = statement_text(self._statement(organisation="Ministry of Tolls"), self.article)
        assert text.splitlines()[1] == "— Ministry of Tolls"


class TestNavigation:
    @pytest.mark.parametrize(
        ("here", "step", "found"),
        [("a", 1, "b"), ("b", -1, "a"), ("c", 1, ""), ("a", -1, ""), ("", 1, "a"), ("gone", -1, "c")],
    )
    def test_the_neighbour(self, here: str, step: int, found: str) -> None:
        assert neighbour(["a", "b", "c"], here, step) == found

    def test_nothing_has_no_neighbour(self) -> None:
        assert neighbour([], "a", 1) == ""

    @pytest.mark.parametrize(("here", "found"), [("a", "b"), ("b", "d"), ("d", "b"), ("", "b")])
    def test_the_next_that_waits_goes_around(self, here: str, found: str) -> None:
        assert next_of(["a", "b", "c", "d"], here, ["b", "d"]) == found

    def test_none_waits(self) -> None:
        assert next_of(["a", "b"], "a", []) == ""


class TestSelection:
    body = 'He said: "It ends in June," and went. “So be it” – „gut“ «да» then left'

    def _at(self, words: str) -> object:
        return span(self.body.index(words), self.body.index(words) + len(words))

    @pytest.mark.parametrize(
        ("selected", "chosen"),
        [
            (" and went. ", "and went."),
            ("“So be it”", "So be it"),
            ("«да»", "да"),
            ('"It ends in June," and went. “So be it”', '"It ends in June," and went. “So be it”'),
        ],
    )
    def test_the_content_of_a_selection(self, selected: str, chosen: str) -> None:
        found = content(self.body, self._at(selected))  # type: ignore[arg-type]
        assert self.body[found.start : found.end] == chosen

    @pytest.mark.parametrize(
        ("words", "kind"),
        [
            ("It ends in June", Kind.DIRECT),
            ("ends", Kind.DIRECT),
            ("So be it", Kind.DIRECT),
            ("да", Kind.DIRECT),
            ("and went", Kind.INDIRECT),
            ("then left", Kind.INDIRECT),
            ('ends in June," and', Kind.MIXED),
        ],
    )
    def test_the_kind_that_is_guessed(self, words: str, kind: Kind) -> None:
        assert guessed_kind(self.body, self._at(words)) is kind  # type: ignore[arg-type]


class TestFinding:
    def test_case_and_white_space_are_ignored(self) -> None:
        assert find_words("Home\nrates, home  RATES", "home rates") == [span(0, 10), span(12, 23)]

    def test_signs_are_taken_as_they_are(self) -> None:
        assert find_words("a.b axb", "a.b") == [span(0, 3)]

    def test_nothing_finds_nothing(self) -> None:
        assert find_words("text", "  ") == []
