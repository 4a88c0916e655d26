"""Sums of money and percentages, in figures and in words, found by pattern in the plain text."""

import re
from typing import Final

SPACE: Final = r"[ \t\xa0\n]+"
SMALL: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety|hundred|several|dozen|couple of|few|half a)"
)
_SCALE: Final = (
    r"(?:lakh[ \xa0]crores?|lakhs?|crores?|thousand|million|billion|trillion|mln|bln|trln|mn|bn|tn|m|b|k|M|B)(?!\w)"
)
# The codes of ISO 4217 that are no English words, so that they may stand on either side of a figure.
_CODES: Final = (
    r"AED|AFN|AMD|AOA|ARS|AUD|AZN|BAM|BDT|BGN|BHD|BND|BRL|BWP|BYN|BYR|CAD|CDF|CHF|CLP|CNY|COP|CRC|CZK|DKK|DOP|DZD|EGP"
    r"|ETB|EUR|GBP|GEL|GHS|GNF|GTQ|HKD|HNL|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KRW|KWD|KZT|LAK|LBP|LKR"
    r"|LYD|MAD|MDL|MKD|MMK|MNT|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RMB|RON"
    r"|RSD|RUB|RUR|RWF|SAR|SDG|SEK|SGD|SYP|THB|TJS|TMT|TND|TRY|TWD|TZS|UAH|UGX|USD|UYU|UZS|VND|XAF|XOF|YER|ZAR|ZMW"
)
_CURRENCY: Final = (
    r"(?:(?:US|U\.S\.|Hong Kong|New [A-Z]\w+|Saudi|Costa Rican|Sri Lankan|South [A-Z]\w+|CFA"
    r"|[A-Z][a-z]+(?:n|sh|ch|se|ss|i|k|b))[ \xa0])?"
    r"(?:dollars?|euros?|rubles?|roubles?|tenge|soms?|sum|soums?|yuan|renminbi|yen|won|pounds?(?: sterling)?|rupees?"
    r"|rupiah|ringgit|dirhams?|riyals?|rials?|tomans?|dinars?|liras?|hryvni?as?|lari|drams?|manats?|tugriks?|togrogs?"
    r"|francs?|kronor|kroner|krona|kronas|korunas?|crowns|zlotys?|pesos?|reais|córdobas?|cordobas?|shillings?|naira|cedis?"
    r"|rand|kwacha|baht|dong|kip|riels?|kyats?|taka|afghanis?|somonis?|denars?|dinara|leks?|levs?|leva|lei|forints?|birr"
    r"|dalasi|meticais|pula|shekels?|soles|bolivianos?|bolivars?|guaranis?|quetzals?|lempiras?|colones|gourdes?|ariary"
    r"|bitcoins?|cents?|kopecks?|kopeks?|pence"
    rf"|{_CODES}|LE)(?!\w)"
)
_SIGN: Final = (
    r"(?:US\$|A\$|AU\$|C\$|CA\$|HK\$|S\$|SG\$|N\$|NT\$|NZ\$|R\$|J\$|\$|€|£|¥|₽|₹|₸|₴|₺|₮|₦|₱|₩|₪|₫|฿|₾|₼|₡|₲|Br|SR|Rs\.?|RM"
    r"|QR|Dh|Dhs|DH|RO|KD|BD|JD|LE|Rp\.?|Sh|Ksh|KSh|USh|TSh|GH¢|GH₵|Tk|Kz|Kč|Ft|FCFA|CFA|Af|Afs|S/\.?|B/\.?"
    rf"|(?:{_CODES})\$?)"
)
_FIGURE: Final = r"\d+(?:[., \xa0]\d{3})*(?:[.,]\d+|[ \xa0]?[¼½¾⅓⅔⅛⅜⅝⅞])?"
_RANGE: Final = rf"{_FIGURE}(?:\s?[-–—]\s?{_FIGURE}|{SPACE}(?:to|or){SPACE}{_FIGURE})?"
# Letters that stand for a currency at home: "R95 million", "T17.8 trillion", "P2,500", never "T26 tank" or "R2".
_LETTER: Final = (
    rf"[BDEFGKLMNPQRSTZ](?:\d[\d.,]*\d|\d)[ \xa0-]?{_SCALE}|[KLMNPRT]\d{{1,3}}(?:,\d{{3}})+(?:\.\d\d)?(?![\w,])"
)
_FIRST: Final = (
    rf"(?:{SMALL}|(?<=[Aa] )(?:thousand|million|billion|trillion|hundred)"
    r"|(?:tens|dozens|hundreds|thousands|millions|billions) of)"
)
_NEXT: Final = (
    rf"(?:and a half|and a quarter|odd|or so|or|to|and|{SMALL}|thousands? of|millions? of"
    r"|thousand|million|billion|trillion)"
)

MONEY: Final = re.compile(
    rf"(?<![\w$]){_SIGN}[ \xa0]?{_RANGE}(?:[ \xa0-]?{_SCALE})?(?:{SPACE}{_CURRENCY})?"
    rf"|(?<![\w.,])(?:{_LETTER})"
    rf"|(?<![\w.,]){_RANGE}(?:{SPACE}and a (?:half|quarter))?(?:[ \xa0-]?{_SCALE})?[ \xa0-]?(?:{_CURRENCY}|[€₽₸₴£])"
    rf"|(?<!\w)(?i:{_FIRST})(?:[ -](?:{_NEXT})){{0,7}}{SPACE}(?:of{SPACE})?{_CURRENCY}"
)
PERCENT: Final = re.compile(
    rf"(?<![\w.,]){_FIGURE}(?:\s?[-–]\s?{_FIGURE}|{SPACE}(?:to|or){SPACE}{_FIGURE})?"
    r"(?:[ \xa0]?%|[ \xa0-]?(?:percent|per cent|pct)(?!\w))"
    rf"|(?<!\w)(?i:{SMALL})(?:(?:[ -]| (?:or|to) )(?:{SMALL})){{0,2}}(?: and a (?:half|quarter)| point {SMALL})?"
    rf"{SPACE}(?:percent|per cent)(?!\w)"
)
