"""Names that help to read a header: news agencies, places of datelines, and words that only look like a place.

The lists disambiguate; they do not decide. An agency or a place that is not listed is recognised by its position.
"""

from typing import Final

from corpus.domain.header_dates import MONTHS, WEEKDAYS

_AGENCIES: Final = """
AA|ABC|ACN|ADN|AFP|AGERPRES|AGI|AKIpress|AKP|Anadolu|Anadolu Agency|ANA|ANADOLU|ANI|ANSA|ANTARA|AP|APA|APP|APS|
Armenpress|Associated Press|ATA|AZERTAC|AZERTAG|Belga|BelTA|BERNAMA|BNA|BNS|Bloomberg|BSS|BTA|Caspian|CNA|CNS|CTK|
ČTK|DPA|dpa-AFX|EFE|ELTA|FENA|Fars|Fars News|FNA|GNA|HINA|IANS|Interfax|Interfax-West|Interfax-Zapad|
Interfax-Ukraine|Interfax-Kazakhstan|IRNA|ISNA|ITAR-TASS|Itar-Tass|IPS|JANA|JIJI|Kabar|KAZINFORM|KazTAG|KCNA|KPL|KUNA|
KYODO|Kyodo News|LETA|LUSA|MAP|MEHR|MENA|MIA|MNA|MOLDPRES|MONTSAME|MTI|NAN|NNA|NOTIMEX|NTB|ONA|PAP|PETRA|
Prensa Latina|Prime|PRIME|PTI|QNA|Reuters|RIA|RIA Novosti|Ritzau|SANA|SLENA|SPA|Sputnik|STA|STT|TanjugTV|Tanjug|TAP|
Tasnim|TASS|TASR|Telam|TRA|Trend|TT|TTXVN|UKRINFORM|Ukrinform|UNI|UPI|UzA|UzDaily|VNA|VNS|WAM|WAFA|Xinhua|Yonhap|
YPA|ZIANA|БЕЛТА|БелТА|ТАСС|РИА Новости|Интерфакс|Интерфакс-Запад|Казинформ|КазТАГ|Кабар|Синьхуа|Спутник
"""
_PLACES: Final = """
Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Almaty|Amman|Amsterdam|Andorra la Vella|Ankara|Antananarivo|Apia|Ashgabat|
Asmara|Astana|Asuncion|Athens|Baghdad|Baku|Bamako|Bandar Seri Begawan|Bangkok|Bangui|Banjul|Basseterre|Beijing|Beirut|
Belgrade|Belmopan|Berlin|Bern|Bishkek|Bissau|Bogota|Bogotá|Brasilia|Bratislava|Brazzaville|Brest|Bridgetown|Brussels|
Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Canberra|Cape Town|Caracas|Castries|Chisinau|Colombo|Conakry|
Copenhagen|Dakar|Damascus|Delhi|Dhaka|Dili|Djibouti|Dodoma|Doha|Dubai|Dublin|Dushanbe|Frankfurt|Freetown|Funafuti|
Gaborone|Geneva|Georgetown|Gitega|Gomel|Grodno|Guatemala City|Hanoi|Ha Noi|Harare|Havana|Helsinki|Homel|Hong Kong|
Honiara|Hrodna|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Juba|Kabul|Kaliningrad|Kampala|Karachi|Kathmandu|Kazan|
Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kolkata|Kuala Lumpur|Kuwait|Kuwait City|Kyiv|La Paz|Lahore|Libreville|Lilongwe|
Lima|Lisbon|Ljubljana|Lome|London|Los Angeles|Luanda|Lusaka|Luxembourg|Madrid|Majuro|Malabo|Male|Managua|Manama|Manila|
Maputo|Maseru|Mbabane|Mexico City|Minsk|Mogadishu|Mogilev|Mahilyow|Monaco|Monrovia|Montevideo|Moroni|Moscow|Mumbai|
Muscat|Nairobi|Nassau|Naypyidaw|Ndjamena|N'Djamena|New Delhi|New York|Niamey|Nicosia|Nouakchott|Novosibirsk|Nukualofa|
Nur-Sultan|Osh|Oslo|Ottawa|Ouagadougou|Palikir|Panama City|Paramaribo|Paris|Phnom Penh|Podgorica|Polatsk|Polotsk|
Port Louis|Port Moresby|Port Vila|Port of Spain|Port-au-Prince|Porto-Novo|Prague|Praia|Pretoria|Pristina|Pyongyang|
Quito|Rabat|Ramallah|Rangoon|Reykjavik|Riga|Riyadh|Rome|Roseau|Samarkand|San Jose|San Marino|San Salvador|Sanaa|
Santiago|Santo Domingo|Sao Tome|Sarajevo|Seoul|Shanghai|Singapore|Skopje|Smolensk|Sochi|Sofia|St. Petersburg|
Saint Petersburg|Stockholm|Strasbourg|Sucre|Suva|Sydney|Taipei|Tallinn|Tarawa|Tashkent|Tbilisi|Tegucigalpa|Tehran|
Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Ulan Bator|United Nations|Vaduz|Valletta|Vatican City|Victoria|Vienna|
Vientiane|Vilnius|Vitebsk|Vladivostok|Warsaw|Washington|Wellington|Windhoek|Yamoussoukro|Yangon|Yaounde|Yaren|Yekaterinburg|
Yerevan|Zagreb|Zurich|Минск|Москва|Астана|Бишкек|Ереван|Баку|Ташкент|Душанбе|Брест|Витебск|Гомель|Гродно|Могилев|
Санкт-Петербург|Сочи|Казань|Мінск|Віцебск|Гродна|Магілёў
"""
_NOT_PLACES: Final = """
alert|analysis|advisory|attention|audio|breaking|briefing|bulletin|column|comment|commentary|correction|corrected|
dossier|editor|editorial|editors|exclusive|explainer|factbox|feature|file|flash|graphic|insight|interview|just in|
live|note|news|opinion|photo|photos|poll|press release|profile|question|answer|read|read more|recap|refile|release|
report|review|roundup|see also|source|special|statement|subscribe|summary|timeline|transcript|update|updated|urgent|
video|watch|wrapup|nato|eu|un|usa|eaeu|eec|cis|brics|sco|csto|opec|who|imf|wto|asean|срочно|видео|фото|интервью|мнение
"""
_STOPPERS: Final = """
a about after all also although an and another any as at because before between both but by can despite during each
every few following for from given he her here his how however i if in into it its last many more most my nearly
next no not now of on once one only or our over per she since so some such that the their then there these they this
those though through to today tomorrow two under until upon we what when where which while who why will with without
yes yesterday you your на в о об по за из с от до и не но как что это он она они мы вы для при после сегодня вчера
"""


def _folded(names: str, separator: str | None) -> frozenset[str]:
    return frozenset(each.strip().casefold() for each in names.split(separator) if each.strip())


AGENCIES: Final = _folded(_AGENCIES, "|")
PLACES: Final = _folded(_PLACES, "|")
NOT_PLACES: Final = _folded(_NOT_PLACES, "|")
STOPPERS: Final = _folded(_STOPPERS, None) | frozenset(MONTHS) | frozenset(WEEKDAYS)


def known_agency(name: str) -> bool:
    """Whether a news agency is listed under this name, in any case."""
    folded = name.casefold()
    return folded in AGENCIES or folded.removesuffix(".com") in AGENCIES


def known_place(name: str) -> bool:
    """Whether this is a listed place of datelines, in any case."""
    return name.casefold() in PLACES
