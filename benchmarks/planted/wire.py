"""The style of a wire service in English: invented officials on trade, signatures, roaming and chips."""

from typing import Final

from benchmarks.planted.style import Style

_PEOPLE: Final = [
    f"{first} {last}"
    for first in ("Vera", "Oleg", "Darya", "Stepan", "Nadezhda", "Kirill", "Polina", "Yefim", "Alla", "Ruslan", "Zoya")
    for last in (
        *("Lipnitskaya", "Drozd", "Kalinych", "Berezovets", "Sorokin", "Pavlyuchenko", "Grankin", "Yasenets", "Tokar"),
        *("Malevich", "Zubritsky", "Ostapenko", "Lugovoi", "Chernyak", "Vasilets", "Hmara"),
    )
]
_SLOTS: Final = {
    "who": ("{post} {person}", "{person}, {post} of the {body}", "{person} of the {body}"),
    "person": _PEOPLE,
    "post": (
        *("Deputy Minister", "First Deputy Chairman", "the department head", "the trade envoy", "the spokeswoman"),
        *("Director General", "the chief engineer", "Commissioner", "the head of the delegation", "Ambassador"),
    ),
    "body": (
        *(
            "Ministry of Economy",
            "State Standards Committee",
            "Customs Board",
            "Council of Exporters",
            "Chamber of Crafts",
        ),
        *(
            "Institute of Circuits",
            "Communications Agency",
            "Regional Assembly",
            "Union of Operators",
            "Archive Service",
        ),
        *("Linen Concern", "Digital Office", "Northern Railway", "Bank of Development", "Border Service"),
    ),
    "place": (
        *("Minsk", "Grodno", "Brest", "Vitebsk", "Gomel", "Mogilev", "Smolensk", "Pskov", "Kazan", "Tver", "Orsha"),
        *("Lida", "Pinsk", "Astana", "Yerevan", "Bishkek", "Tashkent", "Tula", "Kaluga", "Novopolotsk"),
    ),
    "goods": (
        *(
            "flax",
            "timber",
            "potash",
            "milk powder",
            "tractors",
            "cheese",
            "glass fibre",
            "linen",
            "furniture",
            "tyres",
        ),
        *("rapeseed oil", "buses", "knitwear", "optical lenses", "peat briquettes", "beef", "lifts", "cement", "sugar"),
    ),
    "month": ("January", "February", "March", "April", "June", "July", "August", "September", "October", "November"),
    "when": (
        "by {month}",
        "before the end of {month}",
        "in the {nth} quarter",
        "next {season}",
        "within {figure} days",
    ),
    "nth": ("first", "second", "third", "fourth"),
    "season": ("spring", "summer", "autumn", "winter"),
    "thing": (
        *("the agreement", "the protocol", "the road map", "the joint programme", "the draft decree", "the new rules"),
        *("the pilot project", "the memorandum", "the technical regulation", "the intergovernmental commission"),
    ),
    "did": (
        *(
            "approved",
            "postponed",
            "discussed",
            "signed",
            "reviewed",
            "criticised",
            "supported",
            "published",
            "amended",
        ),
        *("sent back", "explained", "presented"),
    ),
    "because": (
        *(
            "because {goods} prices fell in {place}",
            "after complaints from carriers in {place}",
            "at the request of {place}",
        ),
        *("since the {body} had asked for it in {month}", "so that small firms in {place} could prepare"),
        *("despite objections of the {body}", "while talks with {place} went on", "in spite of a shortage of {goods}"),
        *("under pressure from producers of {goods}", "following an inspection in {place}"),
    ),
    "view": (
        *("nobody will have to queue in {place} any more", "{goods} must reach {place} without delay"),
        *("our partners in {place} understand this well", "the {body} has to answer for the costs"),
        *("we count on {figure} new jobs in {place}", "a decision on {goods} cannot wait for {season}"),
        *("the rules for {goods} are too old for this market", "{place} and {place} should share the burden"),
        *("it would be a mistake to close the line through {place}", "we have no plans to limit {goods}"),
        *("the experience of {place} shows the way", "every {nth} company already works like that in {place}"),
    ),
}
_COMMON: Final = (
    "{who} said in {place} that {view}.",
    "“{view},” {person} told reporters {because}.",
    "“{view}, and {view},” {who} said.",
    "The {body} {did} {thing} {because}.",
    "{who} {did} {thing}, which concerns {figure} companies from {place} to {place}.",
    "According to the {body}, {view}, though {person} doubts it.",
    "{person} added that {thing} would be {did} {when}.",
    "In {month} the {body} and the {body} {did} {thing} at a meeting in {place}.",
    "A delegation from {place} visited {place} {because}, {person} recalled.",
)
_TOPICS: Final = {
    "trade": (
        "Exports of {goods} to {place} grew by {figure} million in {month}, {who} reported.",
        "Imports of {goods} fell to {figure} thousand tonnes {because}.",
        "{place} bought {figure} tonnes of {goods} and {figure} tonnes of {goods} from suppliers in {place}.",
        "Duties on {goods} are to be lifted {when}, as the {body} proposed.",
        "A warehouse for {goods} opens near {place} {when}.",
        "The share of {goods} in deliveries to {place} reached {figure} per mille.",
        "{who} named {goods}, {goods} and {goods} as goods with a future in {place}.",
        "Contracts worth {figure} million were signed at the fair in {place}, most of them for {goods}.",
    ),
    "signatures": (
        "Electronic signatures issued in {place} will be recognised in {place} {when}.",
        "{figure} thousand certificates were issued by the {body} in {month}.",
        "Waybills for {goods} can be signed digitally at the crossing near {place}, {person} explained.",
        "The trusted third party in {place} has checked {figure} documents since {month}.",
        "Notaries in {place} {did} {thing} {because}.",
        "A citizen of {place} needs {figure} minutes for a certificate, {who} estimated.",
        "Paper copies remain valid in {place} until {month}, the {body} said.",
        "{person} showed how a contract for {goods} is signed on a phone.",
    ),
    "roaming": (
        "Roaming charges between {place} and {place} are to end {when}.",
        "Operators in {place} lose {figure} million a year on calls, {who} calculated.",
        "A minute of talk in {place} now costs {figure} kopecks, the {body} reported.",
        "The operators {did} {thing} {because}.",
        "Travellers used {figure} terabytes abroad in {month}, most of them in {place}.",
        "Networks near {place} will be measured {when}, {person} promised.",
        "The {body} expects {figure} thousand subscribers from {place} to profit.",
        "Lorry drivers with {goods} complained about bills from {place}.",
    ),
    "chips": (
        "A line for wafers of {figure} millimetres starts in {place} {when}.",
        "The plant in {place} delivered {figure} thousand controllers for {goods}.",
        "Lithography from {place} was tested on {figure} samples, {who} reported.",
        "The {body} orders {figure} sensors a year for {goods}.",
        "Engineers from {place} and {place} {did} {thing} {because}.",
        "Crystals grown in {place} are sold to {place}, {person} noted.",
        "Designers of processors in {place} received grants of {figure} million.",
        "Yield rose to {figure} per mille after the repair in {month}.",
    ),
}
_TITLES: Final = (
    *("{place} and {place} agree on {goods}", "{body} {did} {thing}", "{person}: {view}", "{goods} for {place} {when}"),
    *("{thing} {did} in {place}", "What {place} expects of {thing}", "{figure} million for {goods} in {place}"),
)

WIRE: Final = Style(
    sentences={topic: (*own, *_COMMON) for topic, own in _TOPICS.items()},
    titles=dict.fromkeys(_TOPICS, _TITLES),
    datelines=("{place}, {month} 5 (NAV) —", "{place}, 14 {month} (Orsha Press) —", "{place}. {month} 21. NAV —"),
    slots=_SLOTS,
    said=(("said", "noted"), ("reported", "told the press"), ("because", "as"), ("million", "m")),
)
