"""Given names that are one name in Russian, Belarusian, Ukrainian and English, and the titles before names."""

from typing import Final

from corpus.domain.latin import sound, words

_SAME: Final = """
Alexander Aleksandr Aliaksandr Alyaksandr Oleksandr Sasha
Alexandra Aleksandra Aliaksandra Oleksandra
Alexey Alexei Aleksei Aliaksei Alyaksey Oleksii
Anatoly Anatoli Anatol Anatolii
Andrey Andrei Andrii Andrew
Anton Antony
Boris Barys Borys
Denis Dzianis Denys
Dmitry Dmitri Dzmitry Dmytro Zmitser Zmicier
Egor Yegor Yahor Yehor
Ekaterina Katerina Catherine Katsiaryna Kateryna
Elena Helena Alena Olena Yelena
Eugene Evgeny Yauheni Yauhen Yevhen Yevhenii
Evgenia Yauheniya Yevheniia
Fyodor Fedor Theodor Fiodar Fedir
George Georgy Heorhi Heorhii
Yury Yuri Yurii
Grigory Gregory Ryhor Hryhorii
Igor Ihar Ihor
Ilya Elijah Illia
Irina Iryna Irene
Konstantin Kanstantsin Kostiantyn Constantine
Maria Mary Maryia
Maxim Maksim Maksym
Mikhail Michael Mikhas Mykhailo
Natalia Natallia Natalya Nataliia
Nikita Mikita Mykyta
Nikolai Nicholas Mikalai Mikola Mykola
Oleg Aleh Oleh
Olga Volha Olha
Pavel Paval Paul Pavlo
Peter Pyotr Piotr Petro Pyatro
Roman Raman
Sergey Sergei Siarhei Syarhey Serhii Serge
Svetlana Sviatlana Svitlana
Tatyana Tatiana Tatsiana Tetiana
Valentin Valiantsin Valentyn
Valery Valeri Valer
Vasily Vasili Vasil Vasyl Basil
Victor Viktar
Vitaly Vital Vitali Vitalii
Vladimir Uladzimir Volodymyr
Vladislav Uladzislau Vladyslav
Vyacheslav Viachaslau Viacheslav
Yakov Yakau Jacob
"""
GROUPS: Final = {sound(name): number for number, line in enumerate(_SAME.strip().splitlines()) for name in line.split()}
_TITLES: Final = """
mr mrs ms miss dr prof professor sir lord lady dame comrade president vice prime premier minister deputy first acting
chairman chairwoman chair chairperson head director general secretary ambassador governor mayor senator spokesman
spokeswoman spokesperson colonel major captain lieutenant academician his her excellency foreign former interior
defence defense trade economy finance energy the of and for
президент премьер министр заместитель зам глава директор генеральный секретарь посол губернатор мэр председатель
господин госпожа товарищ доктор профессор генерал полковник академик вице первый замминистра
прэзідэнт прэм'ер міністр намеснік кіраўнік старшыня спадар спадарыня доктар прафесар
"""
_LITTLE: Final = "the of and for in on at to a an de la du der и в на по при з і у"
TITLES: Final = frozenset(map(sound, words(_TITLES)))
LITTLE: Final = frozenset(map(sound, words(_LITTLE)))  # words that do not tell one body from another
