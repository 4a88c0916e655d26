"""Dates, periods and durations as newsrooms write them: the patterns, the fuller forms before what they hold."""

import re
from typing import Final

from corpus.nlp.sums import SMALL
from corpus.nlp.sums import SPACE as _SP

_MONTHS: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?"
    r"|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?"
    r"|NOV(?:EMBER)?|DEC(?:EMBER)?)(?!\w)"
)
# Months of the Islamic, Persian and Jewish years. Some are names of other things: they need a day or "the end of".
_OTHER_MONTHS: Final = (
    r"(?:Muharram|Safar|Rabi(?:[ -]al-|[‘’'] ?al-|[‘’'] )\w+|Jumad[ai] (?:al-|I|II)\w*|Rajab|Sha[‘’']?ban"
    r"|Ramadan|Ramazan|Shawwal|Dhul[ -](?:Qa[‘’']?dah|Hijjah)|Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar"
    r"|Mehr|Aban|Azar|Dey|Bahman|Esfand|Nisan|Iyar|Sivan|Tammuz|Elul|Tishrei|Cheshvan|Kislev|Tevet|Shevat|Adar)(?!\w)"
)
_OWN_MONTHS: Final = (
    r"(?:Muharram|Sha[‘’']?ban|Ramadan|Ramazan|Shawwal|Farvardin|Ordibehesht|Khordad|Mordad|Shahrivar|Esfand|Tishrei)"
    r"(?!\w)"
)
_WEEKDAYS: Final = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_WEEKDAY: Final = rf"(?:{_WEEKDAYS}|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\.?)"
_COUNT: Final = rf"(?:\d+(?:[.,\s\xa0]\d{{3}})*(?:[.,]\d+)?|(?i:{SMALL})(?:[ -](?i:{SMALL}))?)"
_NUMBER: Final = rf"(?:{_COUNT}(?:(?:{_SP}(?:or|to){_SP}|\s?[-–]\s?){_COUNT})?(?:{_SP}and{_SP}a{_SP}(?:half|quarter))?)"
_UNIT: Final = r"(?:year|month|week|day|decade|quarter|centur|fortnight|semester|season)"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_SEASON: Final = r"(?:spring|summer|autumn|fall|winter)"
_PERIOD: Final = rf"(?:year|month|week|quarter|decade|century|semester|season|{_SEASON}|night|weekend|fortnight)"
_RELATIVE: Final = r"(?:this|last|next|current|previous|coming)"
_KIND: Final = r"(?:fiscal|financial|academic|school|calendar|marketing)"
_FISCAL: Final = rf"(?:fiscal|financial){_SP}(?:year{_SP})?{_YEAR}(?:\s?[-–/]\s?\d\d(?:\d\d)?)?"
_AGO: Final = rf"(?:a|one){_SP}(?:year|month|week|quarter){_SP}(?:ago|earlier|before)"
_ACCOUNT: Final = (
    rf"(?:{_FISCAL}|{_RELATIVE}{_SP}{_KIND}{_SP}year|{_YEAR}(?:\s?[-–/]\s?\d\d(?:\d\d)?)?|{_RELATIVE}{_SP}{_PERIOD}|year"
    rf"|{_AGO}|{_MONTHS}(?:,?{_SP}(?:of{_SP})?(?:{_YEAR}|{_RELATIVE}{_SP}year))?|{_OTHER_MONTHS}(?:{_SP}1[34]\d\d)?)(?![\w%])"
)
_PART: Final = (
    r"(?:end|beginning|start|middle|close|turn|(?:first|second|third|fourth|last|final)"
    rf"{_SP}(?:half|quarter|third|days?|weeks?|weekend|months?|decade|ten{_SP}days))"
)
_SAME: Final = (
    r"(?:same|corresponding|similar|analogous|equivalent|comparable|previous|prior|reporting|year-ago|year-earlier)"
)
_STRETCH: Final = rf"(?:period|quarter|month|months|week|half|season|days|{_COUNT}{_SP}months)"
_DAYS: Final = rf"{_DAY}(?:,{_SP}{_DAY}){{0,4}},?{_SP}(?:and|or|to|through){_SP}(?:the{_SP})?{_DAY}"
_NO_NOUN: Final = (  # behind a day or a feast that is no part of what follows
    r"(?=\s{0,2}(?:[.,;:!?()”\"»—–]|$)"
    r"|[ \xa0](?:and|or|to|in|on|at|by|for|with|when|after|before|is|was|are|were|will|would|has|had"
    r"|but|because|if|as|that|than|the|a|an|they|he|she|it|we|so|from|until|without|under|this|last|next|\w{2,}ed)(?!\w))"
)
_FEASTS: Final = (
    r"(?:(?:Orthodox|Catholic|Western)[ ])?(?:Christmas|Easter)(?:[ ](?:Eve|Day|Sunday|Monday))?|Good[ ]Friday"
    r"|Palm[ ]Sunday|(?:Lunar|Chinese)[ ]New[ ]Year|New[ ]Year[’'‘]s(?:[ ](?:Eve|Day))?|New[ ]Year[ ](?:Eve|Day)"
    r"|N[ao][wv]ruz|Diwali|Hanukkah|Passover|Thanksgiving(?:[ ]Day)?|Halloween|Epiphany|Pentecost"
    r"|Eid(?:[ ][Aa]l-(?:Fitr|Adha))?|Kurban[ ]Bayram|May[ ]Day|Boxing[ ]Day|Valentine[’']s[ ]Day"
    r"|(?:International[ ])?(?:Women|Children|Workers)[’']s?[ ]Day"
    r"|(?:Victory|Independence|Labou?r|Constitution|National|Republic|Unity|Memorial|Remembrance|Knowledge|Defen[cs]e)"
    r"[ ]Day"
)

_FORMS: Final = (
    r"\d{4}-\d\d-\d\d",
    r"\d{1,2}[./]\d{1,2}[./](?:20|19)\d\d",
    rf"{_DAYS}{_SP}(?:of{_SP})?{_MONTHS}(?:,?{_SP}{_YEAR})?",
    rf"(?:{_WEEKDAYS},?{_SP})?{_MONTHS}{_SP}{_DAYS}(?!\w)(?:,?{_SP}{_YEAR}|{_NO_NOUN})",
    rf"{_DAY}{_SP}{_MONTHS}\s?[-–—]\s?{_DAY}{_SP}{_MONTHS}(?:,?{_SP}{_YEAR})?",
    rf"(?:{_WEEKDAY},?{_SP})?(?:the{_SP})?{_DAY}{_SP}(?:of{_SP})?{_MONTHS}(?:,?{_SP}{_YEAR})?",
    rf"(?:{_WEEKDAY},?{_SP})?{_MONTHS}{_SP}{_DAY}(?:\s?[-–—]\s?(?:{_MONTHS}{_SP})?{_DAY})?(?:,?{_SP}{_YEAR})?(?!\d)",
    rf"{_DAY}\s?[-–]\s?{_DAY}{_SP}{_MONTHS}(?:,?{_SP}{_YEAR})?",
    rf"(?:{_DAY}{_SP}(?:of{_SP})?{_OTHER_MONTHS}|{_OTHER_MONTHS}{_SP}{_DAY}(?!\w))(?:,?{_SP}1[34]\d\d)?",
    rf"(?:(?i:the){_SP})?same{_SP}{_STRETCH}(?:(?:{_SP}(?:of|in|from))?{_SP}(?:the{_SP})?{_ACCOUNT})?(?!\w)",
    rf"(?:(?i:the){_SP})?{_SAME}{_SP}{_STRETCH}(?:{_SP}(?:of|in|from))?{_SP}(?:the{_SP})?{_ACCOUNT}",
    rf"(?:(?:(?i:the){_SP})?(?:first|last|final|past|next){_SP})?{_NUMBER}{_SP}{_UNIT}(?:s|ies)?{_SP}of{_SP}(?:the{_SP})?{_ACCOUNT}",
    rf"{_PART}{_SP}of{_SP}(?:the{_SP})?{_ACCOUNT}",
    rf"{_PART}{_SP}of{_SP}(?:the{_SP}|this{_SP}|last{_SP}|next{_SP})?(?:{_YEAR}|{_PERIOD}|{_MONTHS})(?!\w)",
    rf"{_MONTHS}(?:\s?[-–—]\s?|{_SP}(?:and|to|through){_SP}){_MONTHS}(?:{_SP}(?:period|quarter)(?!\w))?"
    rf"(?:,?{_SP}(?:of{_SP})?(?:{_YEAR}|{_RELATIVE}{_SP}year))?",
    rf"(?:(?:early|late|mid){_SP}|mid-)?{_MONTHS},?{_SP}(?:of{_SP})?(?:{_YEAR}|(?:this|last|next){_SP}year)",
    rf"(?:mid|early|late)-(?:{_MONTHS}|{_YEAR}s?|{_PERIOD})(?!\w)",
    rf"(?:this|last|next|the{_SP}past|the{_SP}last|the{_SP}next|past){_SP}(?:{_MONTHS}|{_WEEKDAYS})(?!\w)",
    rf"{_WEEKDAYS}{_SP}(?:to|through){_SP}{_WEEKDAYS}(?!\w)",
    rf"{_WEEKDAYS}(?!\w)(?:{_SP}(?:morning|afternoon|evening|night)(?!\w))?",
    rf"{_SEASON}{_SP}(?:of{_SP}){_YEAR}",
    rf"(?:(?:first|second|third|fourth|final|{_RELATIVE}){_SP}quarter|(?:first|second){_SP}half(?={_SP}of{_SP}))"
    rf"(?:{_SP}of{_SP}(?:the{_SP})?{_ACCOUNT}|(?:,?{_SP}{_YEAR}))?(?!\w)(?<!half)",
    r"(?i:first|second|third|fourth)-quarter(?!\w)",
    rf"(?<=in the )second half(?!{_SP}of{_SP}the{_SP}(?:match|game))(?!\w)",
    rf"(?:{_PART}{_SP}of{_SP}the{_SP})?{_RELATIVE}{_SP}{_KIND}{_SP}year(?!\w)",
    rf"{_FISCAL}(?!\w)",
    r"FY[ \xa0]?(?:20)?\d\d(?:\s?[-–/]\s?\d\d)?(?!\w)",
    r"(?<=(?:at|er) the )weekend(?!\w)",
    r"(?i:this|last|next|previous|coming|current|past|following)"
    rf"{_SP}{_PERIOD}(?!\w)",
    rf"(?i:same){_SP}(?:year|month|week|quarter|decade|century|season|{_SEASON}|weekend)(?!\w)",
    rf"(?i:the{_SP})?(?i:last|next|past|previous|coming|recent|first){_SP}(?:{_NUMBER}{_SP}){_UNIT}(?:s|ies)?(?!\w)",
    rf"(?:recent|coming|following){_SP}(?:(?:few|several){_SP})?(?:years|months|weeks|days)(?!\w)",
    rf"{_NUMBER}{_SP}{_UNIT}(?:s|ies)?(?:{_SP}(?:(?:ago|earlier|later)(?!\w)(?!{_SP}than)|before(?=[,.;:!?)]|$)))?(?!\w)",
    rf"{_NUMBER}[ -]{_UNIT}(?:-(?:old|long))?(?!\w)",
    rf"(?:a|an){_SP}(?:year|month|week|day|decade|century|fortnight)(?:{_SP}and{_SP}a{_SP}half)?"
    rf"{_SP}(?:ago|earlier|later)(?!\w)",
    rf"a{_SP}(?:year|month|week|day|quarter){_SP}before(?=[,.;:!?)]|$)",
    rf"(?<=[Aa] )(?:year|month|week|day|decade|century){_SP}and{_SP}a{_SP}half(?!\w)",
    rf"{_YEAR}\s?[-–—]\s?{_YEAR}(?!\d)",
    rf"{_YEAR}[-–/]\d\d(?![\d.,:/-])",
    rf"Q[1-4](?:[ \xa0]?{_YEAR}|[’']\d\d)?(?![\w-])|H[12](?:{_SP}{_YEAR})",
    rf"(?:the{_SP})?{_YEAR}s(?!\w)",
    rf"(?:the{_SP})?(?:\d\d(?:st|nd|rd|th)|[XVI]{{2,5}}|\w{{3,5}}teenth|twentieth|twenty-first){_SP}century",
    rf"day{_SP}(?:before{_SP}yesterday|after{_SP}tomorrow)",
    r"(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)(?!\w)",
    rf"(?:{_FEASTS})(?!\w){_NO_NOUN}",
)
DATES: Final = re.compile(r"(?<![\w-])(?:" + "|".join(f"(?:{form})" for form in _FORMS) + ")")
BARE_YEAR: Final = re.compile(rf"(?<![\w.,$€£/-]){_YEAR}(?![\w%]|[.,:/-]\d)")
_AFTER: Final = r"in|since|by|until|till|during|from|to|of|for|through|after|before|and|early|late|mid"
BARE: Final = (
    re.compile(
        rf"(?i:{_AFTER})[ \xa0](?P<month>"
        r"January|February|March|April|May|June|July|August|September|October|November|December|summer|winter|autumn)(?!\w)"
    ),
    re.compile(rf"(?i:{_AFTER})[ \xa0](?P<month>{_OWN_MONTHS}(?:[ \xa0]1[34]\d\d)?){_NO_NOUN}"),
    re.compile(rf"(?i:{_AFTER}|on|at|over)[ \xa0](?:the[ \xa0])?(?P<month>New[ ]Year){_NO_NOUN}"),
    re.compile(rf"(?<!\w)(?P<month>(?i:this|last|next){_SP}(?:spring|summer|autumn|winter))(?!\w)"),
    # A season for itself: behind a preposition, and not before a noun that it describes ("the spring session").
    re.compile(
        r"(?i:in|by|before|after|until|till|since|from|for|during|through|throughout|over|between|of)[ \xa0]"
        rf"(?:the[ \xa0])?(?:(?:early|late|mid)[ \xa0])?(?P<month>spring|summer|autumn|winter)(?:{_NO_NOUN})"
    ),
)
