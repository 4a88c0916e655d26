"""Names that help to read a header: news agencies, places of datelines, and words that only look like a place.

The lists disambiguate; they do not decide. An agency or a place that is not listed is recognised by its position.
"""

import re
from itertools import pairwise
from typing import Final

from corpus.domain.header_dates import MONTHS, WEEKDAYS

_AGENCIES: Final = """
AA|ABC|ACN|ADN|AFP|AGERPRES|AGI|AKIpress|AKP|Anadolu|Anadolu Agency|ANA|ANADOLU|ANI|ANSA|ANTARA|AP|APA|APP|APS|
Armenpress|Associated Press|ATA|AZERTAC|AZERTAG|Belga|BelTA|BERNAMA|BNA|BNS|Bloomberg|BSS|BTA|Caspian|CNA|CNS|CTK|ČTK|
DPA|dpa-AFX|EFE|ELTA|FENA|Fars|Fars News|FNA|GNA|HINA|IANS|Interfax|Interfax-West|Interfax-Zapad|Interfax-Ukraine|
Interfax-Kazakhstan|IRNA|ISNA|ITAR-TASS|Itar-Tass|IPS|JANA|JIJI|Kabar|KAZINFORM|KazTAG|KCNA|KPL|KUNA|KYODO|Kyodo News|
LETA|LUSA|MAP|MEHR|MENA|MIA|MNA|MOLDPRES|MONTSAME|MTI|NAN|NNA|NOTIMEX|NTB|ONA|PAP|PETRA|Prensa Latina|Prime|PRIME|PTI|
QNA|Reuters|RIA|RIA Novosti|Ritzau|SANA|SLENA|SPA|Sputnik|STA|STT|TanjugTV|Tanjug|TAP|Tasnim|TASS|TASR|Telam|TRA|
Trend|TT|TTXVN|UKRINFORM|Ukrinform|UNI|UPI|UzA|UzDaily|VNA|VNS|WAM|WAFA|Xinhua|Yonhap|YPA|ZIANA|24.kg|AAP|ABI|AKI|
AKI Press|Agencia EFE|Agência Brasil|Agência Lusa|Angop|ANP|Asia-Plus|Avesta|Beta|BIRN|Belapan|BelaPAN|BTK|
Business Wire|Cana|China Daily|CNC|CP|Dunyo|ECNS|EIN Presswire|ENA|ERR|Fena|FoNet|GlobeNewswire|IINA|INA|Inforpress|
Interfax-AVN|IRIB|Jiji Press|Khovar|KNA|KyrTAg|Kun.uz|Lusa|Makfax|Mehr|MIA Kabar|MINA|NIAT Khovar|NINA|PA|PAA|PNA|
PRNewswire|PR Newswire|PTI-Bhasha|RBC|REGNUM|Rossiya Segodnya|SAnews|SeeNews|Sputnik Belarus|SRNA|SUNA|TDH|
The Associated Press|The Canadian Press|Turkmenportal|UNB|UNN|UrduPoint|UzReport|WashPost|Yonhap News|
Yonhap News Agency|Xinhua News Agency|БЕЛТА|БелТА|ТАСС|РИА Новости|Интерфакс|Интерфакс-Запад|Казинформ|КазТАГ|Кабар|
Синьхуа|Спутник
"""
_PLACES: Final = """
Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Almaty|Amman|Amsterdam|Andorra la Vella|Ankara|Antananarivo|Apia|Ashgabat|
Asmara|Astana|Asuncion|Athens|Baghdad|Baku|Bamako|Bandar Seri Begawan|Bangkok|Bangui|Banjul|Basseterre|Beijing|Beirut|
Belgrade|Belmopan|Berlin|Bern|Bishkek|Bissau|Bogota|Bogotá|Brasilia|Bratislava|Brazzaville|Brest|Bridgetown|Brussels|
Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Canberra|Cape Town|Caracas|Castries|Chisinau|Colombo|Conakry|
Copenhagen|Dakar|Damascus|Delhi|Dhaka|Dili|Djibouti|Dodoma|Doha|Dubai|Dublin|Dushanbe|Frankfurt|Freetown|Funafuti|
Gaborone|Geneva|Glasgow|Edinburgh|Davos|Shusha|Turkistan|Shymkent|Karaganda|Pavlodar|Aktau|Aktobe|Atyrau|Almati|
Bukhara|Fergana|Namangan|Andijan|Khiva|Nukus|Termez|Khujand|Jalal-Abad|Karakol|Ganja|Gyumri|Batumi|Kutaisi|Tiraspol|
Pinsk|Lida|Orsha|Borisov|Barysaw|Bobruisk|Babruysk|Baranovichi|Soligorsk|Pskov|Bryansk|Kursk|Tver|Tula|Ryazan|Samara|
Saratov|Ufa|Perm|Omsk|Tomsk|Irkutsk|Krasnoyarsk|Khabarovsk|Rostov-on-Don|Krasnodar|Murmansk|Arkhangelsk|
Veliky Novgorod|Nizhny Novgorod|Volgograd|Voronezh|Chelyabinsk|Kharkiv|Odesa|Odessa|Lviv|Dnipro|Donetsk|Simferopol|
Krakow|Gdansk|Lodz|Kaunas|Klaipeda|Tartu|Narva|The Hague|Bonn|Munich|Hamburg|Milan|Barcelona|Marseille|Lyon|Guangzhou|
Shenzhen|Chengdu|Wuhan|Urumqi|Xi'an|Tianjin|Ho Chi Minh City|HCM City|Da Nang|Hà Nội|TP.HCM|Chennai|Bengaluru|
Hyderabad|Ahmedabad|Lucknow|Peshawar|Lagos|Kano|Kumasi|Mombasa|Kisumu|Sharjah|Jeddah|Mecca|Aqaba|Basra|Erbil|Mosul|
Aleppo|Gaza|Isfahan|Mashhad|Tabriz|Osaka|Busan|Cebu|Davao|Chiang Mai|Melbourne|Brisbane|Perth|Auckland|Toronto|
Montreal|Vancouver|Boston|Chicago|Houston|Miami|San Francisco|Georgetown|Gitega|Gomel|Grodno|Guatemala City|Hanoi|
Ha Noi|Harare|Havana|Helsinki|Homel|Hong Kong|Honiara|Hrodna|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Juba|
Kabul|Kaliningrad|Kampala|Karachi|Kathmandu|Kazan|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kolkata|Kuala Lumpur|Kuwait|
Kuwait City|Kyiv|La Paz|Lahore|Libreville|Lilongwe|Lima|Lisbon|Ljubljana|Lome|London|Los Angeles|Luanda|Lusaka|
Luxembourg|Madrid|Majuro|Malabo|Male|Managua|Manama|Manila|Maputo|Maseru|Mbabane|Mexico City|Minsk|Mogadishu|Mogilev|
Mahilyow|Monaco|Monrovia|Montevideo|Moroni|Moscow|Mumbai|Muscat|Nairobi|Nassau|Naypyidaw|Ndjamena|N'Djamena|New Delhi|
New York|Niamey|Nicosia|Nouakchott|Novosibirsk|Nukualofa|Nur-Sultan|Osh|Oslo|Ottawa|Ouagadougou|Palikir|Panama City|
Paramaribo|Paris|Phnom Penh|Podgorica|Polatsk|Polotsk|Port Louis|Port Moresby|Port Vila|Port of Spain|Port-au-Prince|
Porto-Novo|Prague|Praia|Pretoria|Pristina|Pyongyang|Quito|Rabat|Ramallah|Rangoon|Reykjavik|Riga|Riyadh|Rome|Roseau|
Samarkand|San Jose|San Marino|San Salvador|Sanaa|Santiago|Santo Domingo|Sao Tome|Sarajevo|Seoul|Shanghai|Singapore|
Skopje|Smolensk|Sochi|Sofia|St. Petersburg|Saint Petersburg|Stockholm|Strasbourg|Sucre|Suva|Sydney|Taipei|Tallinn|
Tarawa|Tashkent|Tbilisi|Tegucigalpa|Tehran|Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Ulan Bator|United Nations|
Vaduz|Valletta|Vatican City|Victoria|Vienna|Vientiane|Vilnius|Vitebsk|Vladivostok|Warsaw|Washington|Wellington|
Windhoek|Yamoussoukro|Yangon|Yaounde|Yaren|Yekaterinburg|Yerevan|Zagreb|Zurich|Минск|Москва|Астана|Бишкек|Ереван|Баку|
Ташкент|Душанбе|Брест|Витебск|Гомель|Гродно|Могилев|Санкт-Петербург|Сочи|Казань|Мінск|Віцебск|Гродна|Магілёў
"""
# What follows a town in a dateline; alone, a country opens ordinary sentences.
_COUNTRIES: Final = """
Afghanistan|Albania|Algeria|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|
Bosnia|Brazil|Bulgaria|Cambodia|Cameroon|Canada|Chile|China|Colombia|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Egypt|
England|Estonia|Ethiopia|Fiji|Finland|France|Georgia|Germany|Ghana|Greece|Hungary|Iceland|India|Indonesia|Iran|Iraq|
Ireland|Israel|Italy|Ivory Coast|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Libya|
Lithuania|Malaysia|Malta|Mexico|Moldova|Mongolia|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|
Nigeria|North Macedonia|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Peru|Philippines|Poland|Portugal|Qatar|
Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Slovakia|Slovenia|Somalia|South Africa|South Korea|Spain|
Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tunisia|Turkey|Turkmenistan|Türkiye|UAE|
UK|USA|Uganda|Ukraine|United Kingdom|United States|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe
"""
_NOT_PLACES: Final = """
alert|analysis|advisory|attention|audio|breaking|briefing|bulletin|column|comment|commentary|correction|corrected|
dossier|editor|editorial|editors|exclusive|explainer|factbox|feature|file|flash|graphic|insight|interview|just in|
live|note|news|opinion|photo|photos|poll|press release|profile|question|answer|read|read more|recap|refile|release|
report|review|roundup|see also|source|special|statement|subscribe|summary|timeline|transcript|update|updated|urgent|
video|watch|wrapup|nato|eu|un|usa|eaeu|eec|cis|brics|sco|csto|opec|who|imf|wto|asean|end|ends|unesco|unicef|sputnik v|
please note|nota bene|approved|unknown|
срочно|видео|фото|интервью|мнение
"""
_STOPPERS: Final = """
a about after all also although an and another any as at because before between both but by can despite during each
every few following for from given he her here his how however i if in into it its last many more most my nearly
next no not now of on once one only or our over per she since so some such that the their then there these they this
those though through to today tomorrow two under until upon we what when where which while who why will with without
yes yesterday you your на в о об по за из с от до и не но как что это он она они мы вы для при после сегодня вчера
"""


# Words of the names of agencies and papers: `Palesse Wire`, `Jiji Press`.
_NEWS_WORDS: Final = """
agency|broadcasting|chronicle|courier|daily|gazette|herald|inform|info|media|news|newspaper|newswire|observer|press|
radio|telegraph|times|tribune|tv|wire|новости|агентство
"""
# Listed names that are also words: as bare words they count only in capitals.
_WORDS_TOO: Final = "Beta|Caspian|Fars|Kabar|Mehr|Petra|Prime|Trend|Mina|Nina|Cana|Map|Sana|Khovar|Спутник|Dunyo"


def _folded(names: str, separator: str | None) -> frozenset[str]:
    return frozenset(each.strip().casefold() for each in names.split(separator) if each.strip())


AGENCIES: Final = _folded(_AGENCIES, "|")
PLACES: Final = _folded(_PLACES, "|")
COUNTRIES: Final = _folded(_COUNTRIES, "|")
NOT_PLACES: Final = _folded(_NOT_PLACES, "|")
STOPPERS: Final = _folded(_STOPPERS, None) | frozenset(MONTHS) | frozenset(WEEKDAYS)
NEWS_WORDS: Final = _folded(_NEWS_WORDS, "|")
# What the name of an agency begins with, or has behind its first word.
AGENCY_WORDS: Final = NEWS_WORDS | {re.split(r"[\W_]+", each, maxsplit=1)[0] for each in AGENCIES}
WORDS_TOO: Final = _folded(_WORDS_TOO, "|")

_WRITTEN: Final = frozenset(each.strip() for each in _AGENCIES.split("|"))
_PREFIX: Final = re.compile(r"(?:Ma?c|O['’]|De|Di|Du|La|Le|Van|Al|El)(?=[A-Z])")
_DOMAIN: Final = re.compile(r"(?:\w[\w-]*\.)+(?:com|net|org|info|news|online|press|tv|[a-z]{2})", re.IGNORECASE)
_COMPOUND: Final = re.compile(
    r"(?!ex|im|em|cy)[^\W\d_]{2,}(?:press|inform|news|newswire|wire|tass|прес|пресс|информ)", re.IGNORECASE
)


def known_agency(name: str) -> bool:
    """Whether a news agency is listed under this name, in any case."""
    folded = name.casefold()
    return folded in AGENCIES or folded.removesuffix(".com") in AGENCIES


def credit_like(name: str) -> bool:
    """Whether a bare name is that of an agency: a listed one in its own writing or in capitals, or made like one."""
    words = name.split()
    folded = name.casefold()
    if known_agency(name):
        return name.isupper() or (folded not in WORDS_TOO and (name in _WRITTEN or len(name) > 4))
    if len(words) > 1 and any(each.casefold() in NEWS_WORDS for each in words[1:]):
        return all(each[0].isupper() for each in words)
    if len(words) == 1 and "-" in name.strip("-"):
        return all(credit_like(each) for each in name.split("-"))
    return len(words) == 1 and (_is_camel(name) or bool(_DOMAIN.fullmatch(name) or _COMPOUND.fullmatch(name)))


def _is_camel(name: str) -> bool:
    """Whether a capital follows a small letter, as in `BelTA`, and not only behind the prefix of a surname."""
    inner = _PREFIX.sub("", name)
    return name.isalnum() and any(each.islower() and after.isupper() for each, after in pairwise(inner))


def known_place(name: str) -> bool:
    """Whether this is a listed place of datelines, in any case."""
    return name.casefold() in PLACES
