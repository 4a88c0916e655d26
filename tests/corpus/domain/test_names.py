"""Names in two scripts: what they sound like, what their parts are, and how like they are."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.actors import ActorKind
from corpus.domain.latin import latin, sound, sounded, words
from corpus.domain.name_search import FoundName, KnownName, PreparedName, matching
from corpus.domain.names import PersonName, Reason, block_keys, likeness, person_name

RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
BELARUSIAN = "абвгдеёжзійклмнопрстуўфхцчшыьэюя'"
CYRILLIC = st.text(alphabet=sorted(set(RUSSIAN + BELARUSIAN)), min_size=1, max_size=12)
GIVEN = st.sampled_from(("Roman", "Vera", "Aleksandr", "Юрий", "Наталья", "Ryhor"))
SURNAME = st.text(alphabet="абвгдежзиклмнопрстухчш", min_size=4, max_size=9).map(str.capitalize)


@pytest.mark.parametrize(
    "spellings",
    [
        "Golovchenko Holovchenko Головченко Halouchanka Галоўчанка Haloŭčanka Golovčenko",
        "Lukashenko Lukashenka Лукашенко Лукашэнка Łukašenka",
        "Пётр Petr Pyotr Piotr Pëtr",
        "Юрий Yuri Yury Iurii Jurij",
        "Евгений Yevgeny Evgeny Evgenii Yevgeniy",
        "Татьяна Tatyana Tatiana Tat'yana Tat’iana",
        "Липницкая Lipnitskaya Lipnitskaia Lipnickaja",
        "Обухов Obukhov Obuhov",
        "Кузьмин Kuz'min Kuzmin Kuźmin",
        "Хрущёв Хрущев Khrushchev Khrushchyov",
        "Rybakov Rybakow Рыбаков",
    ],
)
def test_spellings_of_one_name_have_one_sound(spellings: str) -> None:
    assert len({sound(each) for each in spellings.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("Ivanov", "Petrov"), ("Makei", "Maken"), ("Trade", "Tolls")])
def test_other_names_have_another_sound(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_latin_letters_are_those_of_the_agencies() -> None:
    assert latin("Роман Головченко") == "Roman Golovchenko"
    assert latin("Щукин, Юлия Цой") == "Shchukin, Yuliya Tsoy"
    assert latin("Ўладзімір") == "Wladzimir"
    assert latin("nothing") == "nothing"


@given(CYRILLIC)
def test_a_word_and_its_transliteration_have_one_sound(word: str) -> None:
    assert sound(word) == sound(latin(word))


@given(CYRILLIC)
def test_case_and_yo_do_not_count(word: str) -> None:
    assert sound(word.upper()) == sound(word)
    assert sound(word.replace("ё", "е")) == sound(word) or "ё" in word


@given(st.text(max_size=40))
def test_any_text_has_a_sound_without_marks(text: str) -> None:
    found = sounded(text)
    assert found == found.casefold()
    assert all(each.isalnum() for each in found.replace(" ", ""))


@pytest.mark.parametrize(
    ("name", "surname", "given"),
    [
        ("Roman Golovchenko", "Golovchenko", ("Roman",)),
        ("Golovchenko", "Golovchenko", ()),
        ("Golovchenko, Roman", "Golovchenko", ("Roman",)),
        ("Prime Minister Roman Golovchenko", "Golovchenko", ("Roman",)),
        ("премьер-министр Роман Головченко", "Golovchenko", ("Roman",)),
        ("Роман Александрович Головченко", "Golovchenko", ("Roman", "Aleksandrovich")),
        ("Головченко Роман Александрович", "Golovchenko", ("Roman", "Aleksandrovich")),
    ],
)
def test_the_parts_of_a_name(name: str, surname: str, given: tuple[str, ...]) -> None:
    title_first = name.startswith("премьер-министр")
    found = person_name(name.replace("премьер-министр", "Премьер министр") if title_first else name)
    assert found == PersonName(surname=sound(surname), given=tuple(map(sound, given)))


@pytest.mark.parametrize("name", ["R.A. Golovchenko", "Golovchenko R.A.", "Головченко Р. А.", "R. A. Golovchenko"])
def test_initials_are_no_surname(name: str) -> None:
    assert person_name(name) == PersonName(surname=sound("Golovchenko"), given=("r.", "a."))


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Roman Golovchenko", "roman  golovchenko", Reason.SAME),
        ("Roman Golovchenko", "Раман Галоўчанка", Reason.SPELLING),
        ("Aliaksandr Lukashenka", "Александр Лукашенко", Reason.SPELLING),
        ("R. Golovchenko", "Roman Golovchenko", Reason.INITIALS),
        ("U. Makei", "Vladimir Makei", Reason.INITIALS),
        ("Yu. Ivanov", "Юрий Иванов", Reason.INITIALS),
        ("Golovchenko", "Roman Golovchenko", Reason.SURNAME),
        ("Головченко", "Roman Golovchenko", Reason.SURNAME),
        ("Roman Golovchneko", "Roman Golovchenko", Reason.CLOSE),
    ],
)
def test_persons_that_may_be_one(one: str, other: str, reason: Reason) -> None:
    found = likeness(one, other, ActorKind.PERSON)
    assert found is not None
    assert found.reason is reason
    assert found == likeness(other, one, ActorKind.PERSON)
    assert block_keys(one, ActorKind.PERSON) & block_keys(other, ActorKind.PERSON)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alexander Lukashenko", "Viktor Lukashenko"),
        ("Yu. Ivanov", "Иван Иванов"),
        ("Ivan Petrov", "Ivan Sidorov"),
        ("Ivan Li", "Ivan Lu"),
        ("R. Golovchenko", "Vera Golovchenko"),
    ],
)
def test_persons_that_are_two(one: str, other: str) -> None:
    assert likeness(one, other, ActorKind.PERSON) is None


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Eurasian Economic Commission", "EEC", Reason.ACRONYM),
        ("ЕЭК", "Евразийская экономическая комиссия", Reason.ACRONYM),
        ("Ministry of Trade", "the Trade Ministry", Reason.SPELLING),
        ("Минск", "Minsk", Reason.SPELLING),
        ("National Bank of Belarus", "Natonal Bank of Belarus", Reason.CLOSE),
        ("School 12", "School 14", None),
        ("Ministry of Trade", "Ministry of Tolls", None),
    ],
)
def test_bodies(one: str, other: str, reason: Reason | None) -> None:
    found = likeness(one, other, ActorKind.ORGANISATION)
    assert (found and found.reason) is reason
    if reason:
        assert block_keys(one, ActorKind.ORGANISATION) & block_keys(other, ActorKind.ORGANISATION)


@given(GIVEN, SURNAME)
def test_a_name_is_like_itself_in_latin_and_with_an_initial(given_name: str, surname: str) -> None:
    full, short = f"{given_name} {surname}", f"{latin(given_name)[0]}. {latin(surname)}"
    both = likeness(full, latin(full), ActorKind.PERSON)
    assert both is not None
    assert both.score == 1.0
    if len(words(surname)) == 1 and sound(surname):
        assert block_keys(full, ActorKind.PERSON) & block_keys(short, ActorKind.PERSON)


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(ActorKind))
def test_any_two_texts_are_compared_the_same_way_round(one: str, other: str, kind: ActorKind) -> None:
    assert likeness(one, other, kind) == likeness(other, one, kind)


@pytest.mark.parametrize("prepared", [lambda known: known, PreparedName.of])
def test_what_is_typed_in_either_script_finds_a_name_and_says_why(prepared: Callable[[KnownName], KnownName]) -> None:
    names = (KnownName(name="Vera Lipnitskaya"), KnownName(name="Roman Golovchenko", aliases=("Prime Minister",)))
    known = tuple(map(prepared, names))
    assert matching(known, "golov") == [FoundName(name="Roman Golovchenko")]
    assert matching(known, "Голов") == [FoundName(name="Roman Golovchenko", why="Golov")]
    assert matching(known, "Halou") == [FoundName(name="Roman Golovchenko", why="Halou")]
    assert matching(known, "minis") == [FoundName(name="Roman Golovchenko", why="Prime Minister")]
    assert [each.name for each in matching(known, "")] == ["Vera Lipnitskaya", "Roman Golovchenko"]
    assert matching(known, "Щ") == []
    assert len(matching(known, "", limit=1)) == 1
