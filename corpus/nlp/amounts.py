"""Dates, sums of money and percentages, found by pattern in the plain text."""

import re
from collections.abc import Iterator
from typing import Final

_MONTHS: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?"
    r"|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?"
    r"|NOV(?:EMBER)?|DEC(?:EMBER)?)(?!\w)"
)
_WEEKDAYS: Final = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_SMALL: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety|hundred|several|dozen|couple of|few|half a)"
)
_NUMBER: Final = rf"(?:\d+(?:[.,\s\xa0]\d{{3}})*(?:[.,]\d+)?|(?i:{_SMALL})(?:[ -](?i:{_SMALL}))?)"
_UNIT: Final = r"(?:year|month|week|day|decade|quarter|centur)"
_SP: Final = r"[ \t\xa0\n]+"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_SEASON: Final = r"(?:spring|summer|autumn|fall|winter)"
_PERIOD: Final = rf"(?:year|month|week|quarter|decade|century|{_SEASON}|night|weekend)"
_RELATIVE: Final = r"(?:this|last|next|current|previous|coming)"
_FISCAL: Final = rf"(?:fiscal|financial){_SP}(?:year{_SP})?{_YEAR}(?:\s?[-–/]\s?\d\d(?:\d\d)?)?"
_ACCOUNT: Final = rf"(?:{_FISCAL}|{_RELATIVE}{_SP}(?:fiscal|financial){_SP}year|{_YEAR}|{_RELATIVE}{_SP}year|year)"
_HALF: Final = r"(?:end|beginning|start|middle|(?:first|second) half|(?:first|second|third|fourth) quarter|close|turn)"

_DATE_FORMS: Final = (
    r"\d{4}-\d\d-\d\d",
    r"\d{1,2}[./]\d{1,2}[./](?:20|19)\d\d",
    rf"(?:{_WEEKDAYS},?{_SP})?(?:the{_SP})?{_DAY}{_SP}(?:of{_SP})?{_MONTHS}(?:,?{_SP}{_YEAR})?",
    rf"(?:{_WEEKDAYS},?{_SP})?{_MONTHS}{_SP}{_DAY}(?:\s?[-–—]\s?(?:{_MONTHS}{_SP})?{_DAY})?(?:,?{_SP}{_YEAR})?(?!\d)",
    rf"{_DAY}\s?[-–]\s?{_DAY}{_SP}{_MONTHS}(?:,?{_SP}{_YEAR})?",
    rf"{_MONTHS}(?:\s?[-–—]\s?|{_SP}(?:and|to|through){_SP}){_MONTHS}(?:,?{_SP}{_YEAR})?",
    rf"(?:(?:early|late|mid){_SP}|mid-)?{_MONTHS},?{_SP}(?:of{_SP})?(?:{_YEAR}|(?:this|last|next){_SP}year)",
    rf"(?:this|last|next|the{_SP}past|the{_SP}last|the{_SP}next|past){_SP}(?:{_MONTHS}|{_WEEKDAYS})(?!\w)",
    rf"{_WEEKDAYS}(?!\w)(?:{_SP}(?:morning|afternoon|evening|night))?",
    rf"{_HALF}{_SP}of{_SP}(?:the{_SP}|this{_SP}|last{_SP}|next{_SP})?(?:{_YEAR}|{_PERIOD}|{_MONTHS})(?!\w)",
    rf"{_SEASON}{_SP}(?:of{_SP}){_YEAR}",
    rf"(?:(?:first|second|third|fourth|final|{_RELATIVE}){_SP}quarter|(?:first|second){_SP}half(?={_SP}of{_SP}))"
    rf"(?:{_SP}of{_SP}(?:the{_SP})?{_ACCOUNT}|(?:,?{_SP}{_YEAR}))?(?!\w)(?<!half)",
    rf"(?<=in the )second half(?!{_SP}of{_SP}the{_SP}(?:match|game))(?!\w)",
    rf"(?:{_HALF}{_SP}of{_SP}the{_SP})?{_RELATIVE}{_SP}(?:fiscal|financial){_SP}year(?!\w)",
    rf"{_FISCAL}(?!\w)",
    r"FY[ \xa0]?(?:20)?\d\d(?:\s?[-–/]\s?\d\d)?(?!\w)",
    r"(?<=(?:at|er) the )weekend(?!\w)",
    rf"(?i:this|last|next|previous|coming|current|past|same|following){_SP}{_PERIOD}(?!\w)",
    rf"(?i:the{_SP})?(?i:last|next|past|previous|coming|recent|first){_SP}(?:{_NUMBER}{_SP}){_UNIT}(?:s|ies)?(?!\w)",
    rf"(?:recent|coming|following){_SP}(?:(?:few|several){_SP})?(?:years|months|weeks|days)(?!\w)",
    rf"{_NUMBER}[ -]{_UNIT}(?:-(?:old|long))?(?!\w)",
    rf"{_NUMBER}{_SP}(?:and{_SP}a{_SP}half{_SP})?{_UNIT}(?:s|ies)?(?:{_SP}(?:ago|earlier|later))?(?!\w)",
    rf"(?:a|an){_SP}(?:year|month|week|day|decade|century){_SP}(?:ago|earlier|later)",
    rf"{_YEAR}\s?[-–—]\s?{_YEAR}(?!\d)",
    rf"{_YEAR}[-–/]\d\d(?![\d.,:/-])",
    rf"(?:Q[1-4]|H[12]){_SP}{_YEAR}",
    rf"(?:the{_SP})?{_YEAR}s(?!\w)",
    rf"(?:the{_SP})?\d\d(?:st|nd|rd|th){_SP}century",
    r"(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)(?!\w)",
)
_BARE_YEAR: Final = re.compile(rf"(?<![\w.,$€£/-]){_YEAR}(?![\w%]|[.,:/-]\d)")
_BARE_MONTH: Final = re.compile(
    r"(?i:in|since|by|until|till|during|from|to|of|for|through|after|before|and|early|late|mid)[ \xa0](?P<month>"
    r"January|February|March|April|May|June|July|August|September|October|November|December|summer|winter|autumn)(?!\w)"
)
_SEASONED: Final = re.compile(rf"(?i:(?:this|last|next)){_SP}(?P<month>spring|summer|autumn|winter)(?!\w)")
# A season for itself: behind a preposition, and not before a noun that it describes ("the spring session").
_BARE_SEASON: Final = re.compile(
    r"(?i:in|by|before|after|until|till|since|from|for|during|through|throughout|over|between)[ \xa0]"
    r"(?:the[ \xa0])?(?:(?:early|late|mid)[ \xa0])?(?P<month>spring|summer|autumn|winter)"
    r"(?=\s{0,2}(?:[.,;:!?)”\"»—–]|$)"
    r"|[ \xa0](?:and|or|to|in|on|at|by|for|with|when|after|before|is|was|will|would|has|had"
    r"|but|because|if|as|that|than|the|a|an|they|he|she|it|we|if|so|from|until|without|under)(?!\w))"
)
_DATES: Final = re.compile("|".join(rf"(?:(?<![\w-]){form})" for form in _DATE_FORMS))

_SCALE: Final = (
    r"(?:lakh[ \xa0]crores?|lakhs?|crores?|thousand|million|billion|trillion|mln|bln|trln|mn|bn|tn|m|b|k|M|B)(?!\w)"
)
_CURRENCY: Final = (
    r"(?:(?:US|U\.S\.|American|Canadian|Australian|Hong Kong|Singapore|Belarusian|Russian|Kazakh|Chinese|Saudi"
    r"|Qatari|Omani|Kuwaiti|Iraqi|Iranian|Egyptian|Turkish|Indian|Pakistani|Japanese|Swiss|British|Jamaican|Namibian"
    r"|Kyrgyz|Uzbek)[ \xa0])?"
    r"(?:dollars?|euros?|rubles?|roubles?|tenge|soms?|sum|yuan|renminbi|RMB|yen|won|pounds?|rupees?|rupiah|ringgit|dirhams?"
    r"|riyals?|rials?|dinars?|liras?|hryvnias?|lari|drams?|manats?|tugriks?|togrogs?|francs?|kronor|kroner|zlotys?"
    r"|pesos?|reais|córdobas?|cordobas?|shillings?|naira|cedis?|rand|kwacha|baht|dong|cents?|kopecks?"
    r"|USD|EUR|RUB|BYN|KZT|CNY|JPY|GBP|AED"
    r"|SAR|QAR|OMR|KWD|TRY|INR|MNT|KGS|UZS|UAH|CHF|EGP|LE)(?!\w)"
)
_SIGN: Final = (
    r"(?:US\$|A\$|C\$|HK\$|S\$|N\$|NT\$|R\$|J\$|\$|€|£|¥|₽|₹|₸|₴|₺|₮|Br|SR|Rs\.?|RM|QR|QAR|Dh|Dhs|AED|SAR|BYN|RUB|USD|EUR|KZT|CNY"
    r"|GBP|JPY|OMR|RO|KD|BD|JD|LE|EGP|Rp|NGN|KES|Sh|Ksh|GHS|MNT|PKR|INR|Tk)"
)
_FIGURE: Final = r"\d+(?:[., \xa0]\d{3})*(?:[.,]\d+|[ \xa0]?[¼½¾⅓⅔⅛⅜⅝⅞])?"
_MONEY: Final = re.compile(
    rf"(?<![\w$]){_SIGN}[ \xa0]?{_FIGURE}(?:[ \xa0-]?{_SCALE})?(?:{_SP}{_CURRENCY})?"
    rf"|(?<![\w.,]){_FIGURE}(?:[ \xa0-]?{_SCALE})?[ \xa0]?(?:{_CURRENCY}|[€₽₸₴£])"
    rf"|(?<!\w)(?i:{_SMALL})(?:[ -](?:{_SMALL}))?{_SP}(?:{_SCALE}{_SP})?{_CURRENCY}"
)
_PERCENT: Final = re.compile(
    rf"(?<![\w.,]){_FIGURE}(?:\s?[-–]\s?{_FIGURE}|{_SP}to{_SP}{_FIGURE})?"
    r"(?:[ \xa0]?%|[ \xa0-]?(?:percent|per cent|pct)(?!\w))"
    rf"|(?<!\w)(?i:{_SMALL})(?:[ -](?:{_SMALL}))?{_SP}(?:percent|per cent)(?!\w)"
)
_LEAD: Final = re.compile(r"(?i:the|about|nearly|some|of|past)\s+")


def find_amounts(body: str) -> Iterator[tuple[int, int, str]]:
    """Sums, percentages and dates as (start, end, label); they may overlap, the first named go first."""
    for match in _MONEY.finditer(body):
        yield match.start(), match.end(), "MONEY"
    for match in _PERCENT.finditer(body):
        yield match.start(), match.end(), "PERCENT"
    for match in _DATES.finditer(body):
        start = match.start()
        lead = _LEAD.match(body, start, match.end())
        start = lead.end() if lead else start
        if not _is_age(body, match.end()):
            yield start, match.end(), "DATE"
    for match in _BARE_YEAR.finditer(body):
        yield match.start(), match.end(), "DATE"
    for pattern in (_BARE_MONTH, _SEASONED, _BARE_SEASON):
        for match in pattern.finditer(body):
            whole = pattern is _SEASONED
            yield (match.start() if whole else match.start("month")), match.end("month"), "DATE"


def _is_age(body: str, end: int) -> bool:
    """Whether a duration is an age: "62 years old", "a five-year-old"."""
    return body[end : end + 4] in {" old", "-old"} or body[end - 4 : end] == "-old"
