"""What the words around a name say it is, whatever a trained model took it for, and where it ends."""

import pytest

from tests.corpus.nlp.reading import mentions


@pytest.mark.parametrize(
    ("sentence", "name", "label"),
    [
        ("Pavel Lapko, a chain of sixty pharmacies, said it would close four of them.", "Pavel Lapko", "ORG"),
        ("Pavel Lapko, a pharmacist, said it would close four of them.", "Pavel Lapko", "PERSON"),
        ("Shares in Marta Stein fell 4 percent after the forecast.", "Marta Stein", "ORG"),
        ("Jan Horak, which employs 900 people, has a new owner.", "Jan Horak", "ORG"),
        ("Jan Horak, who employs 900 people, has no time for golf.", "Jan Horak", "PERSON"),
        ("The operator, Petra Simek, pressed the button.", "Petra Simek", "PERSON"),
        ("The mayor, Iñigo Barrutia, refused.", "Iñigo Barrutia", "PERSON"),
        ("The charity Manos Limpias del Sur works there.", "Manos Limpias del Sur", "ORG"),
        ("Director of the plant Olga Prach was there.", "Olga Prach", "PERSON"),
        ("The operator, Linkora, declined to comment.", "Linkora", "ORG"),
        ("The general contractor, Mostostroy-Vostok, told us so.", "Mostostroy-Vostok", "ORG"),
        ("Dortmund Kern, Germany's second-largest lender, posted a loss.", "Dortmund Kern", "ORG"),
        ("He has a stake in Veltra.", "Veltra", "ORG"),
        ("She is paid by Bank Dabro, of Pinsk.", "Bank Dabro", "ORG"),
        ("Grechko wrote on X. Kyiv denied it.", "X", "ORG"),
        ("“Come in, Anya,” the doctor said.", "Anya", "PERSON"),
        ("Karel's wife left early.", "Karel", "PERSON"),
        ("Work on the Sary-Tash hydropower plant goes on.", "Sary-Tash hydropower plant", "FAC"),
        ("They told the Dairy Farmers' Forum of Kenya.", "Dairy Farmers' Forum of Kenya", "ORG"),
        ("It bought its rival Plavac Energija.", "Plavac Energija", "ORG"),
        ("The Minsk-based Baltlogi said so.", "Baltlogi", "ORG"),
        ("Pletnev earlier headed Uralkran.", "Uralkran", "ORG"),
        ("A fine for Rumdel-Mvula JV was paid.", "Rumdel-Mvula JV", "ORG"),
        ("They told the broadcaster TV Alterosa.", "TV Alterosa", "ORG"),
        ("The Mosul Dam was full.", "Mosul Dam", "FAC"),
        (
            "The Portuguese Institute for Sea and Atmosphere warned.",
            "Portuguese Institute for Sea and Atmosphere",
            "ORG",
        ),
        ("They met the director of Elektrokrajina there.", "Elektrokrajina", "ORG"),
        ("Analyst Boris Kalita of Monexo said otherwise.", "Monexo", "ORG"),
        ("Cheese made by Latteria Valtorta is sold there.", "Latteria Valtorta", "ORG"),
        ("They hold the Unbreakable Brotherhood exercise there.", "Unbreakable Brotherhood", "EVENT"),
        ("The Tarnow-based carrier has no money.", "Tarnow", "GPE"),
        ("Residents of Malinka have no water.", "Malinka", "GPE"),
        ("Payments go through the messenger Zapp.", "Zapp", "PRODUCT"),
    ],
)
def test_a_name_is_what_the_words_around_it_say(sentence: str, name: str, label: str) -> None:
    assert (name, label) in mentions(sentence)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Deputy Minister of Labour, Housing and Mass Sports Olga Prach said so.", ["Olga Prach"]),
        ("Minister in charge of Internal Competition of the EEC Tigran Vardevan spoke.", ["EEC", "Tigran Vardevan"]),
        ("Ambassador to Ghana Semyon Vlasik met the minister.", ["Ghana", "Semyon Vlasik"]),
        ("Member of the Board for Trade Andrei Slepnin reported.", ["Andrei Slepnin"]),
        ("He met Turkish Agriculture and Forestry Minister Emre Yumruk.", ["Turkish", "Emre Yumruk"]),
        ("The Orsha – Vitebsk line is closed.", ["Orsha", "Vitebsk"]),
        ("Third Reactor Of Plant To Be Closed For Repairs Next Time", []),
        ("(UPDATE) It was late.", []),
        ("The two sides met in the Government of President Lukas Orten.", ["Lukas Orten"]),
    ],
)
def test_offices_and_their_fields_are_no_part_of_a_name(sentence: str, names: list[str]) -> None:
    assert [name for name, _ in mentions(sentence)] == names
