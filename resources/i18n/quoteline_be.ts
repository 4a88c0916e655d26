<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be_BY" sourcelanguage="en">
    <context>
        <name>quoteline</name>
        <message>
            <location filename="../../corpus/commands/actor_merging.py" />
            <source>Merge actors</source>
            <translation>Аб’яднаць удзельнікаў</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/actor_merging.py" />
            <source>Split actor</source>
            <translation>Падзяліць удзельніка</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/actors.py" />
            <source>Add actor</source>
            <translation>Дадаць удзельніка</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/actors.py" />
            <source>Edit actor</source>
            <translation>Змяніць удзельніка</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/actors.py" />
            <source>Tell actors apart</source>
            <translation>Пазначыць удзельнікаў як розных</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/articles.py" />
            <source>Add articles</source>
            <translation>Дадаць артыкулы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/articles.py" />
            <source>Edit article details</source>
            <translation>Змяніць звесткі артыкула</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/articles.py" />
            <source>Mark article</source>
            <translation>Пазначыць артыкул</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/articles.py" />
            <source>Remove articles</source>
            <translation>Выдаліць артыкулы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/clusters.py" />
            <source>Find repeats</source>
            <translation>Пошук паўтораў</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/clusters.py" />
            <source>Join as repeats</source>
            <translation>Аб’яднаць як паўторы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/clusters.py" />
            <source>Make lead article</source>
            <translation>Зрабіць асноўным артыкулам</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/clusters.py" />
            <source>Not a repeat</source>
            <translation>Не паўтор</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>colour</source>
            <translation>колер</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>counter-examples</source>
            <translation>контрпрыклады</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>definition</source>
            <translation>азначэнне</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>examples</source>
            <translation>прыклады</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>exclusions</source>
            <translation>выключэнні</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>key</source>
            <translation>клавіша</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>keywords</source>
            <translation>ключавыя словы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>name</source>
            <translation>назва</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>place in the tree</source>
            <translation>месца ў дрэве</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>retirement</source>
            <translation>архіў</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_taking.py" />
            <source>Take codebook from file</source>
            <translation>Загрузіць кадыфікатар з файла</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_work.py" />
            <source>Change slug</source>
            <translation>Змяніць код тэмы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_work.py" />
            <source>Merge topics</source>
            <translation>Аб’яднаць тэмы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_work.py" />
            <source>Retire topic</source>
            <translation>Прыбраць тэму ў архіў</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_work.py" />
            <source>Split topic</source>
            <translation>Падзяліць тэму</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/create.py" />
            <source>New project</source>
            <translation>Новы праект</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/decisions.py" />
            <source>Accept all suggestions</source>
            <translation>Прыняць усе падказкі</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/decisions.py" />
            <source>Accept suggestion</source>
            <translation>Прыняць падказку</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/decisions.py" />
            <source>Reject</source>
            <translation>Адхіліць</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>Import</source>
            <translation>Імпарт</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>keys of topics that another topic has already</source>
            <translation>клавішы тэм, якія ўжо занятыя іншай тэмай</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>statements and mentions whose words are not in the text here</source>
            <translation>выказванні і згадкі, слоў якіх няма ў тэксце тут</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>suggestions that the project has already</source>
            <translation>падказкі, якія ўжо ёсць у праекце</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>suggestions whose words read otherwise here</source>
            <translation>падказкі, словы якіх тут чытаюцца інакш</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>tags whose coder has the same topic on the statement already</source>
            <translation>тэгі, кадзіроўшчык якіх ужо паставіў на выказванне тую ж тэму</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/learning.py" />
            <source>Learn from decisions</source>
            <translation>Вучыцца на рашэннях</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/learning.py" />
            <source>Switch learning</source>
            <translation>Пераключыць навучанне</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/mentions.py" />
            <source>Add mention</source>
            <translation>Дадаць згадку</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/mentions.py" />
            <source>Change label</source>
            <translation>Змяніць пазнаку</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/mentions.py" />
            <source>Link mention to actor</source>
            <translation>Звязаць згадку з удзельнікам</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/occurrences.py" />
            <source>Mark all occurrences</source>
            <translation>Пазначыць усе ўжыванні</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/occurrences.py" />
            <source>Reject all occurrences</source>
            <translation>Адхіліць усе ўжыванні</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/reversing.py" />
            <source>something else was done meanwhile</source>
            <translation>тым часам зроблена нешта іншае</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>Keep what was salvaged</source>
            <translation>Захаваць уратаванае</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>it cannot be kept: {reason}</source>
            <translation>гэта нельга захаваць: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>it was removed, but is still used: {reason}</source>
            <translation>выдалена, але яшчэ выкарыстоўваецца: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>its quote did not match the article any more{reason}</source>
            <translation>цытата больш не супадала з артыкулам{reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>only its name is left{reason}</source>
            <translation>засталася толькі назва{reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>the actor {reason} is lost</source>
            <translation>удзельнік {reason} страчаны</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/searches.py" />
            <source>Remove saved search</source>
            <translation>Выдаліць захаваны пошук</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/searches.py" />
            <source>Rename saved search</source>
            <translation>Перайменаваць захаваны пошук</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/searches.py" />
            <source>Save search</source>
            <translation>Захаваць пошук</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/settings.py" />
            <source>Choose language pipeline</source>
            <translation>Выбраць канвеер spaCy</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/statements.py" />
            <source>Edit statement</source>
            <translation>Змяніць выказванне</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/statements.py" />
            <source>Make statement</source>
            <translation>Стварыць выказванне</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/statements.py" />
            <source>Set organisation</source>
            <translation>Указаць арганізацыю</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/statements.py" />
            <source>Set speaker</source>
            <translation>Указаць спікера</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/suggestions.py" />
            <source>Find suggestions</source>
            <translation>Знайсці падказкі</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/surgery.py" />
            <source>Join statements</source>
            <translation>Аб’яднаць выказванні</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/surgery.py" />
            <source>Split statement</source>
            <translation>Падзяліць выказванне</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/tags.py" />
            <source>Remove topic from statement</source>
            <translation>Зняць тэму з выказвання</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/tags.py" />
            <source>Set stance</source>
            <translation>Указаць пазіцыю</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/tags.py" />
            <source>Tag with topic</source>
            <translation>Паставіць тэг тэмы</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted all suggestions in {count} articles</source>
            <translation>
                <numerusform>Прыняты ўсе падказкі ў {count} артыкуле</numerusform>
                <numerusform>Прыняты ўсе падказкі ў {count} артыкулах</numerusform>
                <numerusform>Прыняты ўсе падказкі ў {count} артыкулах</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted all suggestions in “{title}”</source>
            <translation>Прыняты ўсе падказкі ў артыкуле «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted the entity “{quote}”</source>
            <translation>Прынята сутнасць «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted {count} entities</source>
            <translation>
                <numerusform>Прынята {count} сутнасць</numerusform>
                <numerusform>Прыняты {count} сутнасці</numerusform>
                <numerusform>Прынята {count} сутнасцей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted {count} suggestions</source>
            <translation>
                <numerusform>Прынята {count} падказка</numerusform>
                <numerusform>Прыняты {count} падказкі</numerusform>
                <numerusform>Прынята {count} падказак</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted “{quote}”</source>
            <translation>Прынята: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Added the actor {name}</source>
            <translation>Дададзены ўдзельнік {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Added the article “{title}”</source>
            <translation>Дададзены артыкул «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Added the topic {topic}</source>
            <translation>Дададзена тэма {topic}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Added {count} articles</source>
            <translation>
                <numerusform>Дададзены {count} артыкул</numerusform>
                <numerusform>Дададзены {count} артыкулы</numerusform>
                <numerusform>Дададзена {count} артыкулаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Brought the topic {topic} back</source>
            <translation>Тэма {topic} вернута з архіва</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the highlighted terms</source>
            <translation>Зменены падсвечаныя тэрміны</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the kind of “{quote}”</source>
            <translation>Зменены тып выказвання «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the label of “{quote}”</source>
            <translation>Зменена пазнака «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the note of “{quote}”</source>
            <translation>Зменена нататка да выказвання «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the words of “{quote}”</source>
            <translation>Зменены словы выказвання «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Chose the language pipeline {name}</source>
            <translation>Выбраны канвеер spaCy {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the actor {name}</source>
            <translation>Зменены ўдзельнік {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the details of “{title}”</source>
            <translation>Зменены звесткі артыкула «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the statement “{quote}”</source>
            <translation>Зменена выказванне «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the text of “{title}”</source>
            <translation>Зменены тэкст артыкула «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the topic {topic}</source>
            <translation>Зменена тэма {topic}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Found suggestions in {count} articles</source>
            <translation>
                <numerusform>Знойдзены падказкі ў {count} артыкуле</numerusform>
                <numerusform>Знойдзены падказкі ў {count} артыкулах</numerusform>
                <numerusform>Знойдзены падказкі ў {count} артыкулах</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Found suggestions in “{title}”</source>
            <translation>Знойдзены падказкі ў артыкуле «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Gave a saved search the name {name}</source>
            <translation>Захаваны пошук названы {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Gave the topic {topic} the slug {name}</source>
            <translation>Тэме {topic} дадзены код {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Imported the article “{title}”</source>
            <translation>Імпартаваны артыкул «{title}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Imported {count} articles</source>
            <translation>
                <numerusform>Імпартаваны {count} артыкул</numerusform>
                <numerusform>Імпартаваны {count} артыкулы</numerusform>
                <numerusform>Імпартавана {count} артыкулаў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Joined {count} articles as repeats</source>
            <translation>
                <numerusform>{count} артыкул аб’яднаны як паўтор</numerusform>
                <numerusform>{count} артыкулы аб’яднаны як паўторы</numerusform>
                <numerusform>{count} артыкулаў аб’яднаны як паўторы</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Joined “{quote}” with another statement</source>
            <translation>«{quote}» аб’яднана з іншым выказваннем</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Joined “{title}” with its repeat</source>
            <translation>«{title}» аб’яднаны са сваім паўторам</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Kept what was salvaged from a damaged project</source>
            <translation>Захавана ўратаванае з пашкоджанага праекта</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Linked “{quote}” to {name}</source>
            <translation>«{quote}» звязана з удзельнікам {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Linked “{quote}” to {name} in {count} places</source>
            <translation>
                <numerusform>«{quote}» звязана з удзельнікам {name} у {count} месцы</numerusform>
                <numerusform>«{quote}» звязана з удзельнікам {name} у {count} месцах</numerusform>
                <numerusform>«{quote}» звязана з удзельнікам {name} у {count} месцах</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Made the project with the codebook {name}</source>
            <translation>Створаны праект з кадыфікатарам {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Made the statement “{quote}”</source>
            <translation>Створана выказванне «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Made “{title}” the lead of its repeats</source>
            <translation>«{title}» цяпер асноўны сярод сваіх паўтораў</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked {count} articles as done</source>
            <translation>
                <numerusform>{count} артыкул пазначаны як гатовы</numerusform>
                <numerusform>{count} артыкулы пазначаны як гатовыя</numerusform>
                <numerusform>{count} артыкулаў пазначана як гатовыя</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked {count} articles as new</source>
            <translation>
                <numerusform>{count} артыкул пазначаны як новы</numerusform>
                <numerusform>{count} артыкулы пазначаны як новыя</numerusform>
                <numerusform>{count} артыкулаў пазначана як новыя</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked {count} articles as open</source>
            <translation>
                <numerusform>{count} артыкул пазначаны як «у працы»</numerusform>
                <numerusform>{count} артыкулы пазначаны як «у працы»</numerusform>
                <numerusform>{count} артыкулаў пазначана як «у працы»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{quote}” as an entity</source>
            <translation>«{quote}» пазначана як сутнасць</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{quote}” as an entity in {count} places</source>
            <translation>
                <numerusform>«{quote}» пазначана як сутнасць у {count} месцы</numerusform>
                <numerusform>«{quote}» пазначана як сутнасць у {count} месцах</numerusform>
                <numerusform>«{quote}» пазначана як сутнасць у {count} месцах</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{title}” as done</source>
            <translation>Артыкул «{title}» пазначаны як гатовы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{title}” as new</source>
            <translation>Артыкул «{title}» пазначаны як новы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{title}” as open</source>
            <translation>Артыкул «{title}» пазначаны як «у працы»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Merged actors into {name}, which moved {count} statements and mentions</source>
            <translation>
                <numerusform>Удзельнікі аб’яднаны з {name}; перанесена {count} выказванне або згадка</numerusform>
                <numerusform>Удзельнікі аб’яднаны з {name}; перанесены {count} выказванні і згадкі</numerusform>
                <numerusform>Удзельнікі аб’яднаны з {name}; перанесена {count} выказванняў і згадак</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Merged an actor into {name}</source>
            <translation>Удзельнік аб’яднаны з {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Merged an actor into {name}, which moved {count} statement or mention</source>
            <translation>
                <numerusform>Удзельнік аб’яднаны з {name}; перанесена {count} выказванне або згадка</numerusform>
                <numerusform>Удзельнік аб’яднаны з {name}; перанесены {count} выказванні і згадкі</numerusform>
                <numerusform>Удзельнік аб’яднаны з {name}; перанесена {count} выказванняў і згадак</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Merged the topic {topic} into {name}</source>
            <translation>Тэма {topic} аб’яднана з тэмай {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Moved the topic {topic}</source>
            <translation>Перамешчана тэма {topic}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected the entity “{quote}”</source>
            <translation>Адхілена сутнасць «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected the entity “{quote}” in {count} places</source>
            <translation>
                <numerusform>Адхілена сутнасць «{quote}» у {count} месцы</numerusform>
                <numerusform>Адхілена сутнасць «{quote}» у {count} месцах</numerusform>
                <numerusform>Адхілена сутнасць «{quote}» у {count} месцах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected {count} entities</source>
            <translation>
                <numerusform>Адхілена {count} сутнасць</numerusform>
                <numerusform>Адхілены {count} сутнасці</numerusform>
                <numerusform>Адхілена {count} сутнасцей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected {count} suggestions</source>
            <translation>
                <numerusform>Адхілена {count} падказка</numerusform>
                <numerusform>Адхілены {count} падказкі</numerusform>
                <numerusform>Адхілена {count} падказак</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected “{quote}”</source>
            <translation>Адхілена: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed the article “{title}”</source>
            <translation>Выдалены артыкул «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed the saved search {name}</source>
            <translation>Выдалены захаваны пошук {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed the statement “{quote}”</source>
            <translation>Выдалена выказванне «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed the topic {topic}</source>
            <translation>Выдалена тэма {topic}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed {count} articles</source>
            <translation>
                <numerusform>Выдалены {count} артыкул</numerusform>
                <numerusform>Выдалены {count} артыкулы</numerusform>
                <numerusform>Выдалена {count} артыкулаў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed {count} statements</source>
            <translation>
                <numerusform>Выдалена {count} выказванне</numerusform>
                <numerusform>Выдалены {count} выказванні</numerusform>
                <numerusform>Выдалена {count} выказванняў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed {count} thing for good; what was done before cannot be undone</source>
            <translation>
                <numerusform>Назаўсёды выдалены {count} аб’ект; зробленае раней адмяніць нельга</numerusform>
                <numerusform>Назаўсёды выдалены {count} аб’екты; зробленае раней адмяніць нельга</numerusform>
                <numerusform>Назаўсёды выдалена {count} аб’ектаў; зробленае раней адмяніць нельга</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed {count} things for good; what was done before cannot be undone</source>
            <translation>
                <numerusform>Назаўсёды выдалены {count} аб’ект; зробленае раней адмяніць нельга</numerusform>
                <numerusform>Назаўсёды выдалены {count} аб’екты; зробленае раней адмяніць нельга</numerusform>
                <numerusform>Назаўсёды выдалена {count} аб’ектаў; зробленае раней адмяніць нельга</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored the article “{title}” from the trash</source>
            <translation>Адноўлены з кошыка артыкул «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored the statement “{quote}” from the trash</source>
            <translation>Адноўлена з кошыка выказванне «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored the topic {topic} from the trash</source>
            <translation>Адноўлена з кошыка тэма {topic}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} articles from the trash</source>
            <translation>
                <numerusform>З кошыка адноўлены {count} артыкул</numerusform>
                <numerusform>З кошыка адноўлены {count} артыкулы</numerusform>
                <numerusform>З кошыка адноўлена {count} артыкулаў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} statements from the trash</source>
            <translation>
                <numerusform>З кошыка адноўлена {count} выказванне</numerusform>
                <numerusform>З кошыка адноўлены {count} выказванні</numerusform>
                <numerusform>З кошыка адноўлена {count} выказванняў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} thing from the trash</source>
            <translation>
                <numerusform>З кошыка адноўлены {count} аб’ект</numerusform>
                <numerusform>З кошыка адноўлены {count} аб’екты</numerusform>
                <numerusform>З кошыка адноўлена {count} аб’ектаў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} things from the trash</source>
            <translation>
                <numerusform>З кошыка адноўлены {count} аб’ект</numerusform>
                <numerusform>З кошыка адноўлены {count} аб’екты</numerusform>
                <numerusform>З кошыка адноўлена {count} аб’ектаў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} topics from the trash</source>
            <translation>
                <numerusform>З кошыка адноўлена {count} тэма</numerusform>
                <numerusform>З кошыка адноўлены {count} тэмы</numerusform>
                <numerusform>З кошыка адноўлена {count} тэм</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Retired the topic {topic}</source>
            <translation>Тэма {topic} прыбрана ў архіў</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Said that {count} articles are no repeats</source>
            <translation>
                <numerusform>{count} артыкул адзначаны як не паўтор</numerusform>
                <numerusform>{count} артыкулы адзначаны як не паўторы</numerusform>
                <numerusform>{count} артыкулаў адзначаны як не паўторы</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Said that “{title}” is no repeat</source>
            <translation>«{title}» адзначаны як не паўтор</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Saved the search {name}</source>
            <translation>Захаваны пошук {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the organisation of {count} statements to {name}</source>
            <translation>
                <numerusform>Указана арганізацыя {name} для {count} выказвання</numerusform>
                <numerusform>Указана арганізацыя {name} для {count} выказванняў</numerusform>
                <numerusform>Указана арганізацыя {name} для {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the organisation of “{quote}” to {name}</source>
            <translation>Указана арганізацыя {name}: «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the speaker of {count} statements to {name}</source>
            <translation>
                <numerusform>Указаны спікер {name} для {count} выказвання</numerusform>
                <numerusform>Указаны спікер {name} для {count} выказванняў</numerusform>
                <numerusform>Указаны спікер {name} для {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the speaker of “{quote}” to {name}</source>
            <translation>Указаны спікер {name}: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the stance of “{quote}” to neutral</source>
            <translation>Указана пазіцыя «нейтральна»: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the stance of “{quote}” to opposes</source>
            <translation>Указана пазіцыя «супраць»: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the stance of “{quote}” to supports</source>
            <translation>Указана пазіцыя «за»: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Split the statement “{quote}” in two</source>
            <translation>Выказванне «{quote}» падзелена на два</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Split {name} off another actor</source>
            <translation>З іншага ўдзельніка выдзелены {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Split {name} off the topic {topic}</source>
            <translation>З тэмы {topic} выдзелена тэма {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Split {name} off, with {count} statement or mention</source>
            <translation>
                <numerusform>Выдзелены ўдзельнік {name}; з ім {count} выказванне або згадка</numerusform>
                <numerusform>Выдзелены ўдзельнік {name}; з ім {count} выказванні і згадкі</numerusform>
                <numerusform>Выдзелены ўдзельнік {name}; з ім {count} выказванняў і згадак</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Split {name} off, with {count} statements and mentions</source>
            <translation>
                <numerusform>Выдзелены ўдзельнік {name}; з ім {count} выказванне або згадка</numerusform>
                <numerusform>Выдзелены ўдзельнік {name}; з ім {count} выказванні і згадкі</numerusform>
                <numerusform>Выдзелены ўдзельнік {name}; з ім {count} выказванняў і згадак</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Switched learning off</source>
            <translation>Выключана навучанне</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Switched learning on</source>
            <translation>Уключана навучанне</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Tagged {count} statements with {topic}</source>
            <translation>
                <numerusform>Пастаўлены тэг {topic} на {count} выказванне</numerusform>
                <numerusform>Пастаўлены тэг {topic} на {count} выказванні</numerusform>
                <numerusform>Пастаўлены тэг {topic} на {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Tagged “{quote}” with {topic}</source>
            <translation>Пастаўлены тэг {topic} на «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Told {name} and another actor apart</source>
            <translation>{name} і іншы ўдзельнік пазначаны як розныя</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the actor off “{quote}”</source>
            <translation>Зняты ўдзельнік з «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the choice of a language pipeline back</source>
            <translation>Скасаваны выбар канвеера spaCy</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the codebook {name} from a file</source>
            <translation>Загружаны кадыфікатар {name} з файла</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the organisation off “{quote}”</source>
            <translation>Знята арганізацыя з выказвання «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the organisations off {count} statements</source>
            <translation>
                <numerusform>Знята арганізацыя з {count} выказвання</numerusform>
                <numerusform>Зняты арганізацыі з {count} выказванняў</numerusform>
                <numerusform>Зняты арганізацыі з {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the speaker off “{quote}”</source>
            <translation>Зняты спікер з выказвання «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the speakers off {count} statements</source>
            <translation>
                <numerusform>Зняты спікер з {count} выказвання</numerusform>
                <numerusform>Зняты спікеры з {count} выказванняў</numerusform>
                <numerusform>Зняты спікеры з {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the stance off “{quote}”</source>
            <translation>Знята пазіцыя з «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Took {topic} off {count} statements</source>
            <translation>
                <numerusform>Зняты тэг {topic} з {count} выказвання</numerusform>
                <numerusform>Зняты тэг {topic} з {count} выказванняў</numerusform>
                <numerusform>Зняты тэг {topic} з {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took {topic} off “{quote}”</source>
            <translation>Зняты тэг {topic} з «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>{title}: what it was about was removed for good</source>
            <translation>{title}: тое, чаго гэта тычылася, выдалена назаўсёды</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/terms.py" />
            <source>Highlight terms</source>
            <translation>Падсвяціць тэрміны</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/texts.py" />
            <source>Edit text</source>
            <translation>Змяніць тэкст</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/topics.py" />
            <source>Add topic</source>
            <translation>Дадаць тэму</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/topics.py" />
            <source>Edit topic</source>
            <translation>Змяніць тэму</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/topics.py" />
            <source>Move topic</source>
            <translation>Перамясціць тэму</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/topics.py" />
            <source>Remove topic</source>
            <translation>Выдаліць тэму</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_emptying.py" />
            <source>another program is reading the project</source>
            <translation>іншая праграма чытае праект</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_moving.py" />
            <source>The text was edited meanwhile: “{old}” is “{new}” now.</source>
            <translation>Тым часам тэкст зменены: замест «{old}» цяпер «{new}».</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>Restore from trash</source>
            <translation>Аднавіць з кошыка</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>The codebook has a topic {topic} again: it stays as it is, and has the tags.</source>
            <translation>У кадыфікатары зноў ёсць тэма {topic}: яна застаецца як ёсць і атрымлівае тэгі.</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>The key {key} belongs to {holder} now, so {topic} has none.</source>
            <translation>Клавіша {key} цяпер належыць тэме {holder}, таму тэма {topic} засталася без клавішы.</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>The topic above {topic} is not there, so it stands at the top.</source>
            <translation>Тэмы вышэй за {topic} няма, таму яна стаіць на верхнім узроўні.</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>the thing itself is missing</source>
            <translation>няма самога аб’екта</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/trash_tags.py" />
            <source>Tags left out because their statements have the topic {topic} again: {count}.</source>
            <translation>
                <numerusform>Прапушчаны {count} тэг: на выказванні зноў ёсць тэма {topic}.</numerusform>
                <numerusform>Прапушчаны {count} тэгі: на выказваннях зноў ёсць тэма {topic}.</numerusform>
                <numerusform>Прапушчана {count} тэгаў: на выказваннях зноў ёсць тэма {topic}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/trash_tags.py" />
            <source>Tags of the topic {topic} left out because what they belong to is gone for good: {count}.</source>
            <translation>
                <numerusform>Прапушчаны {count} тэг тэмы {topic}: тое, да чаго ён адносіцца, выдалена назаўсёды.</numerusform>
                <numerusform>Прапушчаны {count} тэгі тэмы {topic}: тое, да чаго яны адносяцца, выдалена назаўсёды.</numerusform>
                <numerusform>Прапушчана {count} тэгаў тэмы {topic}: тое, да чаго яны адносяцца, выдалена назаўсёды.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>a list of texts</source>
            <translation>спіс тэкстаў</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>a text</source>
            <translation>тэкст</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it has more than {count} topics</source>
            <translation>
                <numerusform>у ім больш за {count} тэму</numerusform>
                <numerusform>у ім больш за {count} тэмы</numerusform>
                <numerusform>у ім больш за {count} тэм</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it has no name</source>
            <translation>у яго няма назвы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it has no topics</source>
            <translation>у ім няма тэм</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it is not TOML ({error})</source>
            <translation>гэта не TOML ({error})</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it is too large, or a line of it has no end</source>
            <translation>ён завялікі або радок у ім не мае канца</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>the field {field} of topic {number} is not {wanted}</source>
            <translation>поле {field} тэмы {number} – не {wanted}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>the parent {parent} of {slug} is not in it</source>
            <translation>у ім няма {parent}, бацькоўскай тэмы для {slug}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>the topic {slug} is below itself</source>
            <translation>тэма {slug} знаходзіцца ўнутры самой сябе</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>topic {number} has an unknown field {field}</source>
            <translation>у тэме {number} невядомае поле {field}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>topic {number} is not a table</source>
            <translation>тэма {number} – не табліца</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>topic {number}: {reason}</source>
            <translation>тэма {number}: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>true or false</source>
            <translation>лагічнае значэнне</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>two topics have the same key</source>
            <translation>дзве тэмы маюць аднолькавую клавішу</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>two topics have the same slug</source>
            <translation>дзве тэмы маюць аднолькавы код</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/concordance.py" />
            <source>The expression takes too long, so it was stopped: make it simpler.</source>
            <translation>Выраз выконваўся занадта доўга і спынены: спрасціце яго.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/concordance.py" />
            <source>The expression was stopped after two minutes: make it simpler, or look in fewer articles.</source>
            <translation>Выраз спынены праз дзве хвіліны: спрасціце яго або шукайце ў меншай колькасці артыкулаў.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>A concordance lists places of words, and this search has none. Add a word, a phrase or a beginning* to it.</source>
            <translation>Канкарданс паказвае месцы слоў, а ў гэтым запыце слоў няма. Дадайце слова, фразу або пачатак*.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>A saved search needs a name of 1 to {limit} characters. Type one.</source>
            <translation>Захаванаму пошуку патрэбна імя даўжынёй ад 1 да {limit} знакаў. Увядзіце яго.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>A system library is missing: {reason}. On Debian or Ubuntu install them with:
{command}</source>
            <translation>Не хапае сістэмнай бібліятэкі: {reason}. У Debian або Ubuntu ўсталюйце так:
{command}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>An actor needs a name. Type one.</source>
            <translation>Удзельніку патрэбна імя. Увядзіце яго.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Files of this kind ({ending}) are not read. The guide lists the kinds that are.</source>
            <translation>Файлы гэтага тыпу ({ending}) не чытаюцца. Даступныя тыпы пералічаны ў кіраўніцтве.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It defines entities of its own or is nested too deeply, which no news does. It was not read.</source>
            <translation>У ім зададзены ўласныя сутнасці XML або занадта глыбокая ўкладзенасць, чаго ў навінах не бывае. Файл не прачытаны.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It has no column {column}. The columns: {columns}.</source>
            <translation>У ім няма слупка {column}. Слупкі: {columns}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It has no text (a picture, a film or an empty item).</source>
            <translation>У ім няма тэксту (выява, відэа або пусты матэрыял).</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It has pictures of pages and no text. Let a program recognise the text (OCR) and add that.</source>
            <translation>У ім выявы старонак без тэксту. Распазнайце тэкст праграмай (OCR) і дадайце яго.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It holds more than {limit} files. Split it and add the parts.</source>
            <translation>У ім больш файлаў, чым {limit}. Падзяліце яго і дадайце часткі.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It holds what cannot be there.</source>
            <translation>Тут змяшчаецца тое, чаго быць не можа.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is XML of a kind that is not read ({root}). NewsML-G2, NITF, RSS and Atom are.</source>
            <translation>Гэта XML тыпу, які не чытаецца ({root}). Чытаюцца NewsML-G2, NITF, RSS і Atom.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is an export of Quoteline. Use Import for it; nothing was added.</source>
            <translation>Гэта экспарт Quoteline. Скарыстайце для яго «Імпарт»; нічога не дададзена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is larger than {limit} MB.</source>
            <translation>Ён большы за {limit} МБ.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is locked with a password. Save a copy without one and add that.</source>
            <translation>Ён абаронены паролем. Захавайце копію без пароля і дадайце яе.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is no {kind} file that can be read: {reason}.</source>
            <translation>Гэта не файл {kind}, які можна прачытаць: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is not a file but a device, a pipe or a socket.</source>
            <translation>Гэта не файл, а прылада, канал або сокет.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is packed so tightly that it is no text. It was not unpacked.</source>
            <translation>Ён сціснуты занадта моцна для тэксту. Файл не распакаваны.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It lies in more than {limit} archives or messages. Unpack them and add the files.</source>
            <translation>Ён укладзены ў архівы або лісты глыбей, чым {limit}. Распакуйце іх і дадайце файлы.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Its text is lost.</source>
            <translation>Тэкст страчаны.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Line {line} of {path} cannot be used: {reason}.</source>
            <translation>Немагчыма выкарыстаць радок {line} файла {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Line {line} of {path} has the id {id} of an earlier line.</source>
            <translation>У радку {line} файла {path} – id {id}, які ўжо быў вышэй.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>No column of it holds texts. Name one that does: --map text=COLUMN. The columns: {columns}.</source>
            <translation>Ні адзін слупок не змяшчае тэкстаў. Укажыце патрэбны: --map text=COLUMN. Слупкі: {columns}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>No more than {limit} searches are saved in a project. Remove some.</source>
            <translation>У праекце захоўваецца не больш за {limit} пошукаў. Выдаліце лішнія.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>No more than {limit} terms are highlighted. Remove some.</source>
            <translation>Падсвяціць можна не больш тэрмінаў, чым {limit}. Выдаліце лішнія.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>No repeat of “{title}” was found. To join it with another article, select both in the list.</source>
            <translation>Паўтораў артыкула «{title}» не знойдзена. Каб аб’яднаць яго з іншым артыкулам, вылучыце абодва ў спісе.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Nobody is named whose work this is. Give a name with --coder NAME.</source>
            <translation>Не ўказана, чыя гэта праца. Дадайце імя: --coder NAME.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>None of the chosen statements has the topic {slug}. Choose some that have it.</source>
            <translation>Ні на адным з выбраных выказванняў няма тэмы {slug}. Выберыце тыя, на якіх яна ёсць.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Nothing of a project can be read in {path}. It was left as it is.</source>
            <translation>У {path} не ўдаецца прачытаць нічога з праекта. Файл не зменены.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Nothing would move to the new actor. Choose names or statements that are its own.</source>
            <translation>Да новага ўдзельніка нічога не пераходзіць. Выберыце імёны або выказванні, якія належаць яму.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Put the cursor between words of the statement, or select those that become the second one.</source>
            <translation>Пастаўце курсор паміж словамі выказвання або вылучыце тыя, што стануць другім.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Select some text first.</source>
            <translation>Спачатку вылучыце тэкст.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Select the articles that tell the same story, at least two, then join them.</source>
            <translation>Вылучыце артыкулы пра адно і тое ж, не менш за два, і аб’яднайце іх.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Several actors are called “{name}”: {ids}. Give the id instead.</source>
            <translation>Некалькі ўдзельнікаў маюць імя «{name}»: {ids}. Укажыце замест яго id.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Step {step} is undone already. Redo leads forward to it.</source>
            <translation>Крок {step} ужо адменены. Наперад да яго вядзе «Вярнуць».</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The article of “{quote}” is in the trash too. Restore the article first.</source>
            <translation>Артыкул з «{quote}» таксама ў кошыку. Спачатку аднавіце артыкул.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The codebook {path} cannot be used: {reason}.</source>
            <translation>Немагчыма выкарыстаць кадыфікатар {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The drive with {path} does not answer: {reason}. Connect it again and try again, or save a copy elsewhere; what was not saved is not in the file.</source>
            <translation>Дыск з {path} не адказвае: {reason}. Падключыце яго зноў і паўтарыце або захавайце копію ў іншым месцы; незахаванага ў файле няма.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The journal of this project cannot be used there: {reason}. Nothing was changed. 'quoteline check' says more; go on with an earlier copy if you need this step.</source>
            <translation>Гэтую частку журнала праекта выкарыстаць нельга: {reason}. Нічога не зменена. Падрабязнасці пакажа 'quoteline check'; калі гэты крок патрэбны, працуйце з ранейшай копіяй.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The key {key} already belongs to the topic {slug}. Choose another key.</source>
            <translation>Клавіша {key} ужо належыць тэме {slug}. Выберыце іншую клавішу.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The name “{alias}” leads to {name} already. Merge the two, or take it off there first.</source>
            <translation>Імя «{alias}» ужо вядзе да {name}. Аб’яднайце абодвух або спачатку прыбярыце імя там.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The output cannot be written: {reason}. What was done before that is kept.</source>
            <translation>Немагчыма запісаць вывад: {reason}. Зробленае да гэтага захавана.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The package only refers to it. Add the file of the item, too.</source>
            <translation>Пакет толькі спасылаецца на яго. Дадайце і файл самога матэрыялу.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The regular expression cannot be read at character {place} (“{near}”): {reason}.</source>
            <translation>Рэгулярны выраз не чытаецца на знаку {place} («{near}»): {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The regular expression has more than {limit} characters. Shorten it.</source>
            <translation>У рэгулярным выразе больш за {limit} знакаў. Скараціце яго.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The row has neither text nor title.</source>
            <translation>У радку няма ні тэксту, ні загалоўка.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The search cannot be understood: {reason}.</source>
            <translation>Запыт незразумелы: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The snapshot {path} is damaged: {reason}. Choose another.</source>
            <translation>Здымак {path} пашкоджаны: {reason}. Выберыце іншы.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The spaCy pipeline {name} cannot be loaded: {reason}. Choose another, or the one that comes with Quoteline.</source>
            <translation>Немагчыма загрузіць канвеер spaCy {name}: {reason}. Выберыце іншы або той, што пастаўляецца з Quoteline.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The span {start}-{end} lies outside the article, which has {length} characters.</source>
            <translation>Фрагмент {start}-{end} выходзіць за межы артыкула, у якім знакаў: {length}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The statement stays as it is: no words would be left of it. Reject it instead.</source>
            <translation>Выказванне не зменена: у ім не засталося б слоў. Адхіліце яго, калі яно лішняе.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The table was left out, as you chose.</source>
            <translation>Табліца прапушчана, як вы выбралі.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The term {term} cannot be highlighted: {reason}.</source>
            <translation>Немагчыма падсвяціць тэрмін {term}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The text holds bytes that no text has (a binary file?).</source>
            <translation>У тэксце ёсць байты, якіх у тэкстах не бывае (двайковы файл?).</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The text is in none of the encodings that are read: UTF-8, UTF-16, Windows-1251, Windows-1252, ISO-8859-5, KOI8-R.</source>
            <translation>Тэкст не ў адным з кадаванняў, якія чытаюцца: UTF-8, UTF-16, Windows-1251, Windows-1252, ISO-8859-5, KOI8-R.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The text was changed meanwhile, so this edit does not fit it. Begin with the present text.</source>
            <translation>Тым часам тэкст зменены, таму гэтая праўка да яго не пасуе. Пачніце з цяперашняга тэксту.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic cannot be saved: {reason}.</source>
            <translation>Немагчыма захаваць тэму: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic {slug} cannot be merged into itself. Choose another.</source>
            <translation>Тэму {slug} нельга аб’яднаць з самой сабой. Выберыце іншую.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic {slug} cannot go below {parent}, which is below it. Choose another place.</source>
            <translation>Тэму {slug} нельга перамясціць пад {parent}, якая сама знаходзіцца пад ёй. Выберыце іншае месца.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic {slug} has topics below it: {below}. Remove them first.</source>
            <translation>Пад тэмай {slug} ёсць іншыя тэмы: {below}. Спачатку выдаліце іх.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic {slug} is retired. Bring it back in the codebook to use it, or choose another.</source>
            <translation>Тэма {slug} у архіве. Каб карыстацца ёй, вярніце яе ў кадыфікатары або выберыце іншую.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The trash is empty, but the file could not be written anew: {reason}. Remains of old texts may lie in unused places of the file. Free some space, close what else reads it, and empty the trash once more.</source>
            <translation>Кошык пусты, але файл не ўдалося перазапісаць: {reason}. У нявыкарыстаных месцах файла маглі застацца рэшткі старых тэкстаў. Вызваліце месца, закрыйце іншыя праграмы, якія яго чытаюць, і ачысціце кошык яшчэ раз.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The words of “{quote}” are not in the text any more. Put them back by Edit text, or undo the edit that took them away, then restore it.</source>
            <translation>Слоў «{quote}» больш няма ў тэксце. Вярніце іх праз «Змяніць тэкст» або адмяніце праўку, якая іх прыбрала, і тады аднавіце.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There are no rows in it.</source>
            <translation>У ёй няма радкоў.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is a saved search {name} already. Choose another name, or remove that one.</source>
            <translation>Захаваны пошук {name} ужо ёсць. Выберыце іншае імя або выдаліце той пошук.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is already a topic {slug}. Choose another name.</source>
            <translation>Тэма {slug} ужо ёсць. Выберыце іншую назву.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is an actor “{name}” already. Choose another name, or merge instead.</source>
            <translation>Удзельнік «{name}» ужо ёсць. Выберыце іншае імя або аб’яднайце іх.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no actor {id} in this project.</source>
            <translation>У гэтым праекце няма ўдзельніка {id}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no article {id} in this project.</source>
            <translation>У гэтым праекце няма артыкула {id}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no codebook {name}.</source>
            <translation>Кадыфікатара {name} няма.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no good snapshot of {path}.</source>
            <translation>Спраўнага здымка {path} няма.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no mention {id} in this project.</source>
            <translation>У гэтым праекце няма згадкі {id}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no permission to read it.</source>
            <translation>Няма дазволу чытаць яго.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no regular expression yet. Type one; any words are one too.</source>
            <translation>Рэгулярнага выразу пакуль няма. Увядзіце яго; любыя словы – таксама выраз.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no saved search {name} in this project. 'quoteline searches' lists them.</source>
            <translation>У гэтым праекце няма захаванага пошуку {name}. Каманда 'quoteline searches' пералічвае іх.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no snapshot {name} of {path}. 'quoteline restore PROJECT --list' lists them.</source>
            <translation>Здымка {name} для {path} няма. Спіс пакажа 'quoteline restore PROJECT --list'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no space left to write {path}. Free some space and try again; what did not fit was not written.</source>
            <translation>Не засталося месца, каб запісаць {path}. Вызваліце месца і паспрабуйце яшчэ раз; тое, што не змясцілася, не запісана.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no statement {id} in this project.</source>
            <translation>У гэтым праекце няма выказвання {id}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no step {step} in the history. 'quoteline history' lists them.</source>
            <translation>Кроку {step} няма ў журнале дзеянняў. Спіс пакажа 'quoteline history'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no text in it.</source>
            <translation>У ім няма тэксту.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no text. Paste or choose an article with some text in it.</source>
            <translation>Тэксту няма. Устаўце або выберыце артыкул, у якім ён ёсць.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no topic {slug} in this project. 'quoteline topics' lists them.</source>
            <translation>У гэтым праекце няма тэмы {slug}. Спіс пакажа 'quoteline topics'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no {id} in the trash. 'quoteline trash list' shows what is in it.</source>
            <translation>{id} няма ў кошыку. Яго змесціва пакажа 'quoteline trash list'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is not enough memory for this. Close other programs and try again; nothing was changed.</source>
            <translation>Для гэтага не хапае памяці. Закрыйце іншыя праграмы і паўтарыце; нічога не зменена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is nothing to redo.</source>
            <translation>Няма чаго вяртаць.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is nothing to save: the list shows all articles. Search or filter first.</source>
            <translation>Няма чаго захоўваць: спіс паказвае ўсе артыкулы. Спачатку знайдзіце або адфільтруйце іх.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is nothing to undo.</source>
            <translation>Няма чаго адмяняць.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>These words are not part of the statement. Select some that are.</source>
            <translation>Гэтыя словы не ўваходзяць у выказванне. Вылучыце тыя, што ўваходзяць.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>This project names the spaCy pipeline {name}, which was never loaded here. A pipeline is program code: if you trust it, run 'quoteline pipeline' with the project and this name, or give another with --model.</source>
            <translation>У праекце названы канвеер spaCy {name}, які тут яшчэ не загружаўся. Канвеер – гэта праграмны код: калі вы яму давяраеце, запусціце 'quoteline pipeline' з праектам і гэтай назвай або ўкажыце іншы праз --model.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>This step cannot be reversed because later work depends on it: {reason}. Nothing was changed.</source>
            <translation>Гэты крок нельга адмяніць, бо ад яго залежыць пазнейшая праца: {reason}. Нічога не зменена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>This text is in the project already, as “{title}”. Nothing was added.</source>
            <translation>Гэты тэкст ужо ёсць у праекце як «{title}». Нічога не дададзена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Two different actors are needed. Choose another.</source>
            <translation>Патрэбны два розныя ўдзельнікі. Выберыце іншага.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Two statements of one article can be joined. Choose one that has another beside it.</source>
            <translation>Аб’яднаць можна два выказванні аднаго артыкула. Выберыце тое, побач з якім ёсць іншае.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Unpacked it is larger than {limit} MB. Unpack it and add the folder.</source>
            <translation>Распакаваны ён большы за {limit} МБ. Распакуйце яго і дадайце папку.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Wait until undo or redo has ended, or cancel it.</source>
            <translation>Пачакайце, пакуль скончыцца адмена або вяртанне, ці спыніце іх.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>What it belongs to is lost ({table} {id}).</source>
            <translation>Тое, да чаго гэта адносіцца, страчана ({table} {id}).</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>What lies in the trash cannot be used: {reason}. Nothing was changed.</source>
            <translation>Немагчыма выкарыстаць тое, што ў кошыку: {reason}. Нічога не зменена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>What was learned from decisions cannot be used: {reason}. The codebook alone is used; learn again to mend it.</source>
            <translation>Немагчыма выкарыстаць вывучанае з рашэнняў: {reason}. Выкарыстоўваецца толькі кадыфікатар; каб выправіць, правядзіце навучанне зноў.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{date} has no year. Write the date as 2024-05-14, 2024-05 or 2024.</source>
            <translation>{date} без года. Запішыце дату як 2024-05-14, 2024-05 або 2024.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{date} is not a date. Write it as 2024-05-14, 2024-05, 2024 or, without a year, --05-14.</source>
            <translation>{date} – не дата. Запішыце яе як 2024-05-14, 2024-05, 2024 або, без года, --05-14.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{label} is not an entity label. The labels are {labels}.</source>
            <translation>{label} – не пазнака сутнасці. Пазнакі: {labels}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{language} is not the code of a language. Write it as ISO 639 has it: en, ru or be.</source>
            <translation>{language} — не код мовы. Пазначце код паводле ISO 639: en, ru ці be.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{name} is not a format that can be used here. The formats are {names}.</source>
            <translation>{name} – не фармат, які можна тут выкарыстаць. Фарматы: {names}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} already exists. Choose another name, or open it instead.</source>
            <translation>{path} ужо існуе. Выберыце іншую назву або адкрыйце яго.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be made: there is no folder {folder}. Make it first, or check the path; nothing was changed.</source>
            <translation>Немагчыма стварыць {path}: няма папкі {folder}. Спачатку стварыце яе або праверце шлях; нічога не зменена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be read: {reason}.</source>
            <translation>Немагчыма прачытаць {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be written: it is on a medium that can only be read. Choose another place; nothing was changed.</source>
            <translation>Немагчыма запісаць {path}: носьбіт толькі для чытання. Выберыце іншае месца; нічога не зменена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be written: there is no permission. Change the permissions of the file and of its folder, or choose another place; nothing was changed.</source>
            <translation>Немагчыма запісаць {path}: няма дазволу. Змяніце правы доступу да файла і яго папкі або выберыце іншае месца; нічога не зменена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be written: {reason}. Check the permissions and the free space.</source>
            <translation>Немагчыма запісаць {path}: {reason}. Праверце правы доступу і вольнае месца.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be written: {reason}. The earlier file, if any, was left as it is.</source>
            <translation>Немагчыма запісаць {path}: {reason}. Ранейшы файл, калі ён быў, не зменены.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} could not be brought from version {version} to this one: {reason}. It was left as it is; open it with the earlier Quoteline and report this.</source>
            <translation>Не ўдалося абнавіць {path} з версіі {version} да цяперашняй: {reason}. Файл не зменены; адкрыйце яго ў ранейшай Quoteline і паведаміце пра гэта.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} does not exist.</source>
            <translation>{path} не існуе.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} does not exist. Check the path, or make a project with 'quoteline new'.</source>
            <translation>{path} не існуе. Праверце шлях або стварыце праект камандай 'quoteline new'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} has unfinished work in its -wal file, which cannot be read here: {reason}. Copy both files to a folder that can be written to, and open the copy.</source>
            <translation>У {path} засталася незавершаная праца ў файле -wal, які тут нельга прачытаць: {reason}. Скапіруйце абодва файлы ў папку, даступную для запісу, і адкрыйце копію.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} holds what no Quoteline put there: {names}. Such parts could act by themselves, so it was left as it is and not opened. Take an earlier copy of it, or have them removed with an SQLite tool.</source>
            <translation>{path} змяшчае тое, чаго Quoteline туды не запісвала: {names}. Такія часткі могуць дзейнічаць самі, таму файл не зменены і не адкрыты. Вазьміце ранейшую копію або выдаліце іх праз інструмент SQLite.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is being written by another program. Try again in a moment; nothing was changed.</source>
            <translation>У {path} піша іншая праграма. Паўтарыце праз момант; нічога не зменена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is damaged: {reason}. It was left as it is. Restore a snapshot of it, or salvage what can be read ('quoteline restore', with --salvage for the latter).</source>
            <translation>{path} пашкоджаны: {reason}. Файл не зменены. Аднавіце здымак або ўратуйце тое, што можна прачытаць ('quoteline restore', для другога – з --salvage).</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is in a place that knows no locks ({reason}), where two programs could write over each other. Copy it to a folder on this computer to work on it.</source>
            <translation>{path} у месцы, дзе не дзейнічаюць блакіроўкі ({reason}): дзве праграмы могуць перазапісаць працу адна адной. Каб працаваць з ім, скапіруйце яго ў папку на гэтым камп’ютары.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is not a Quoteline JSON export: {reason}. Nothing was imported.</source>
            <translation>{path} – не экспарт Quoteline JSON: {reason}. Нічога не імпартавана.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is not a Quoteline project. It was left as it is.</source>
            <translation>{path} – не праект Quoteline. Файл не зменены.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is of an earlier version of Quoteline and must be brought to this one, which needs writing. Open it where it can be written, or copy it to such a place.</source>
            <translation>{path} створаны ў ранейшай версіі Quoteline, яго трэба абнавіць, а для гэтага патрэбен запіс. Адкрыйце яго там, дзе можна пісаць, або скапіруйце ў такое месца.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is open for reading only. Nothing was changed.</source>
            <translation>{path} адкрыты толькі для чытання. Нічога не зменена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is open for writing in {holder}. Close it there and try again; nothing was changed.</source>
            <translation>{path} адкрыты для запісу: {holder}. Закрыйце яго там і паўтарыце; нічога не зменена.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is too long a path. Choose a shorter name, or a folder with a shorter path.</source>
            <translation>Шлях {path} задоўгі. Выберыце карацейшую назву або папку з карацейшым шляхам.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} was exported by a newer Quoteline (format version {version}). Nothing was imported.</source>
            <translation>{path} экспартаваны навейшай Quoteline (версія фармату {version}). Нічога не імпартавана.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} was moved, deleted or replaced by another program while it was open. Nothing more is written to it: save a copy elsewhere.</source>
            <translation>Пакуль {path} быў адкрыты, іншая праграма перамясціла, выдаліла або замяніла яго. У яго больш нічога не запісваецца: захавайце копію ў іншым месцы.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} was written by a newer Quoteline. Update this program to open it; the file was left as it is.</source>
            <translation>{path} запісаны навейшай версіяй Quoteline. Абнавіце праграму, каб адкрыць яго; файл не зменены.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{text} is not a field and a column. Write it as title=headline. The fields: {fields}.</source>
            <translation>{text} – не поле і слупок. Запішыце як title=headline. Палі: {fields}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>a “)” is missing; to look for a “(” itself, write “\(”</source>
            <translation>не хапае «)»; каб шукаць саму «(», пішыце «\(»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>a “]” is missing; to look for a “[” itself, write “\[”</source>
            <translation>не хапае «]»; каб шукаць саму «[», пішыце «\[»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>after the “\” at the end a sign is missing</source>
            <translation>пасля «\» у канцы не хапае знака</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>it is nested too deeply, or too large</source>
            <translation>ён укладзены занадта глыбока або занадта вялікі</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>it is repeated too often; write a smaller number</source>
            <translation>занадта шмат паўтораў; напішыце меншы лік</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>it is repeated twice; put parentheses around what is repeated, or leave one sign out</source>
            <translation>паўтор стаіць двойчы; вазьміце паўторанае ў дужкі або прыбярыце адзін знак</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>its repeats multiply to too much; write smaller numbers</source>
            <translation>паўторы ў ім перамнажаюцца ў занадта вялікі лік; напішыце меншыя лікі</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>nothing before it can be repeated; to look for the sign itself, put “\” before it</source>
            <translation>перад гэтым знакам няма чаго паўтараць; каб шукаць сам знак, пастаўце перад ім «\»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>the first letter of the range comes after its last; write it like [a-z]</source>
            <translation>першая літара прамежку стаіць пасля апошняй; пішыце, як у [a-z]</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>the first number is the larger one; write the smaller one first</source>
            <translation>першы лік большы за другі; напішыце спачатку меншы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>there is no group of that name</source>
            <translation>няма групы з такім імем</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>there is no group of that number</source>
            <translation>няма групы з такім нумарам</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>there is no such property of letters; \p{Lu} finds capitals, \p{L} letters</source>
            <translation>няма такой уласцівасці літар; \p{Lu} знаходзіць вялікія, \p{L} – літары</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>this sign after “\” means nothing; leave the “\” out</source>
            <translation>гэты знак пасля «\» нічога не значыць; прыбярыце «\»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>this “)” closes nothing; to look for a “)” itself, write “\)”</source>
            <translation>гэта «)» нічога не закрывае; каб шукаць саму «)», пішыце «\)»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>“(?” and this sign mean nothing together</source>
            <translation>«(?» і гэты знак разам нічога не значаць</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/failures.py" />
            <source>parts of it are missing or were overwritten</source>
            <translation>часткі файла адсутнічаюць або перазапісаны</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/holders.py" />
            <source>another program</source>
            <translation>іншая праграма</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/holders.py" />
            <source>{holder} did not close this project, or still has it open there, where its lock does not reach. Make sure that it is closed there before you go on: what is saved last would take the place of the rest.</source>
            <translation>Праект яшчэ не закрыты ({holder}) або адкрыты там, куды не дасягае яго блакіроўка. Перш чым працягваць, пераканайцеся, што там ён закрыты: захаванае апошнім заменіць астатняе.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/holders.py" />
            <source>{program} ({user} on {host}, process {pid}, since {since})</source>
            <translation>{program} ({user} на {host}, працэс {pid}, з {since})</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>nearly the same letters</source>
            <translation>амаль тыя самыя літары</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the first letters of the name</source>
            <translation>першыя літары імені</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the same name</source>
            <translation>тое самае імя</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the same name in another spelling or script</source>
            <translation>тое самае імя ў іншым напісанні або іншымі літарамі</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the same surname, and an initial that fits</source>
            <translation>тое самае прозвішча, ініцыял пасуе</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the surname alone</source>
            <translation>толькі прозвішча</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>AND, OR, NOT and NEAR stand between words, and in quotation marks they are words themselves</source>
            <translation>AND, OR, NOT і NEAR стаяць паміж словамі, а ў двукоссі яны самі словы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>a word is missing after “{text}”; {advice}</source>
            <translation>пасля «{text}» не хапае слова; {advice}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>a word is missing before “{text}”; {advice}</source>
            <translation>перад «{text}» не хапае слова; {advice}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/domain/query.py" />
            <source>it has more than {count} characters; shorten it</source>
            <translation>
                <numerusform>у ім больш за {count} знак; скараціце яго</numerusform>
                <numerusform>у ім больш за {count} знакі; скараціце яго</numerusform>
                <numerusform>у ім больш за {count} знакаў; скараціце яго</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/domain/query.py" />
            <source>it has more than {count} words; shorten it</source>
            <translation>
                <numerusform>у ім больш за {count} слова; скараціце яго</numerusform>
                <numerusform>у ім больш за {count} словы; скараціце яго</numerusform>
                <numerusform>у ім больш за {count} слоў; скараціце яго</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>it has no words; write a word with letters or digits, or a field</source>
            <translation>у ім няма слоў; напішыце слова з літарамі або лічбамі ці поле</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>nothing stands between “(” and “)”; put words there, or leave them out</source>
            <translation>паміж «(» і «)» нічога няма; упішыце туды словы або прыбярыце дужкі</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“(” before “{after}” is not closed; put “)” where it ends</source>
            <translation>«(» перад «{after}» не закрыта; пастаўце «)» там, дзе яна канчаецца</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” closes nothing; leave it out, or put “(” before what belongs together</source>
            <translation>«{text}» нічога не закрывае; прыбярыце яе або пастаўце «(» перад тым, што ідзе разам</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” has too many words; shorten it</source>
            <translation>у «{text}» зашмат слоў; скараціце</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” is not closed; put words and “)” after it</source>
            <translation>«{text}» не закрыта; пастаўце пасля яе словы і «)»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” lies in too many other parentheses; write it with fewer</source>
            <translation>«{text}» стаіць унутры зашмат якіх дужак; напішыце з меншай іх колькасцю</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” needs two words or phrases and no fields: write NEAR(flax linen, 5)</source>
            <translation>«{text}» патрэбныя два словы або фразы і ніякіх палёў: напішыце NEAR(flax linen, 5)</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” says another distance than the NEAR before it; give both the same</source>
            <translation>у «{text}» іншая адлегласць, чым у NEAR перад ім; задайце аднолькавую</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” stands between two words or phrases, not beside a field or a “(”</source>
            <translation>«{text}» стаіць паміж двума словамі або фразамі, а не побач з полем ці «(»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles published before a year, a month or a day</source>
            <translation>артыкулы, што выйшлі да года, месяца або дня</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles published from the beginning of a year, a month or a day on</source>
            <translation>артыкулы, што выйшлі з пачатку года, месяца або дня</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles that quote somebody, by words of a name or of another spelling of it</source>
            <translation>артыкулы, дзе некага цытуюць: па словах імя або іншага яго напісання</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles where suggestions wait for a decision; has:repeats those that tell one story</source>
            <translation>артыкулы, дзе падказкі чакаюць рашэння; has:repeats – артыкулы, у якіх ёсць паўторы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles with a decision by somebody</source>
            <translation>артыкулы, дзе нехта прыняў рашэнне</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles with a statement on a topic, by its short name or words of its name</source>
            <translation>артыкулы з выказваннем на тэму: па яе кодзе або словах назвы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>both words with at most 10 words between them; NEAR/3 says how many</source>
            <translation>абодва словы, паміж імі не больш за 10 слоў; NEAR/3 задае, колькі</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>both words, anywhere in the title or the text</source>
            <translation>абодва словы, дзе заўгодна ў загалоўку або тэксце</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>either word, or both</source>
            <translation>адно са слоў або абодва</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>how far the article is: new, open or done</source>
            <translation>стан артыкула: new (новы), open (у працы) або done (гатовы)</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>parentheses say what belongs together</source>
            <translation>дужкі паказваюць, што ідзе разам</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>the agency, or words of its name</source>
            <translation>агенцтва або словы яго назвы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>the first word without the second; -linen says the same</source>
            <translation>першае слова без другога; -linen азначае тое ж</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>the place of the dateline</source>
            <translation>месца, адкуль паведамленне</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>the words one after the other</source>
            <translation>словы запар</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>words of the title</source>
            <translation>словы загалоўка</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>words that begin so</source>
            <translation>словы з такім пачаткам</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>the quotation mark at the end opens nothing; leave it out</source>
            <translation>двукоссе ў канцы нічога не адкрывае; прыбярыце яго</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>the quotation mark before “{after}” is not closed; put another where the phrase ends</source>
            <translation>двукоссе перад «{after}» не закрыта; пастаўце другое там, дзе канчаецца фраза</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>“{name}:” in “{text}” is no field; the fields are {fields}, and in quotation marks these are words</source>
            <translation>«{name}:» у «{text}» не поле; палі: {fields}, а ў двукоссі гэта словы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>“{text}” finds nothing; {field} can be {values}</source>
            <translation>«{text}» нічога не знойдзе; {field} можа быць {values}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>“{text}” has no date; write it like {example}</source>
            <translation>у «{text}» няма даты; напішыце, напрыклад, {example}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>“{text}” has no value; write it like {example}</source>
            <translation>у «{text}» няма значэння; напішыце, напрыклад, {example}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/risks.py" />
            <source>This project is in a folder that {name} synchronises. {name} may copy the file in the middle of a change, or put an older one in its place; and a second computer does not see that it is open here. Keep it in a folder that is not synchronised, and share copies or exports of it.</source>
            <translation>Праект у папцы, якую сінхранізуе {name}. {name} можа скапіраваць файл пасярод змены або паставіць на яго месца старэйшы, а другі камп’ютар не бачыць, што праект тут адкрыты. Трымайце яго ў папцы без сінхранізацыі і дзяліцеся копіямі або экспартам.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/risks.py" />
            <source>This project is on a network drive ({name}). Locks do not hold everywhere on such a drive, and a connection that breaks can leave the file half-written. Keep it on this computer, and share copies or exports of it.</source>
            <translation>Праект на сеткавым дыску ({name}). На такіх дысках блакіроўкі дзейнічаюць не ўсюды, а разрыў злучэння можа пакінуць файл недапісаным. Трымайце яго на гэтым камп’ютары і дзяліцеся копіямі або экспартам.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>Kept in another form: look at these</source>
            <translation>Захавана ў іншым выглядзе: прагледзьце</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>Lost</source>
            <translation>Страчана</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>Salvaged from {path}</source>
            <translation>Уратавана з {path}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>What a check of the new project finds</source>
            <translation>Што выявіла праверка новага праекта</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>What is left of the texts of lost articles</source>
            <translation>Што засталося ад тэкстаў страчаных артыкулаў</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/domain/salvaged.py" />
            <source>could not be read: {count} pages or rows of {table}</source>
            <translation>
                <numerusform>не ўдалося прачытаць: {count} старонка або радок {table}</numerusform>
                <numerusform>не ўдалося прачытаць: {count} старонкі або радкі {table}</numerusform>
                <numerusform>не ўдалося прачытаць: {count} старонак або радкоў {table}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>history: {kept} steps kept, {lost} no longer there to undo</source>
            <translation>журнал дзеянняў: захавана крокаў – {kept}, больш нельга адмяніць – {lost}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>into {path}</source>
            <translation>у {path}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>on top of the snapshot {path}</source>
            <translation>на аснове здымка {path}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>unknown tables</source>
            <translation>невядомыя табліцы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>{table}: {read} read in the damaged file, {kept} in the new project, {lost} known to be lost</source>
            <translation>{table}: прачытана ў пашкоджаным файле – {read}, у новым праекце – {kept}, дакладна страчана – {lost}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Agency or source</source>
            <translation>Агенцтва або крыніца</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Author</source>
            <translation>Аўтар</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Link</source>
            <translation>Спасылка</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Place</source>
            <translation>Месца</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Section</source>
            <translation>Рубрыка</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Text</source>
            <translation>Тэкст</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Title</source>
            <translation>Загаловак</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/terms.py" />
            <source>it is empty, or longer than 500 characters</source>
            <translation>ён пусты або даўжэйшы за 500 знакаў</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/terms.py" />
            <source>it matches where nothing stands</source>
            <translation>ён супадае там, дзе нічога няма</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/terms.py" />
            <source>it stands here too often to be counted</source>
            <translation>тут яго зашмат, каб палічыць</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/terms.py" />
            <source>it takes too long: make the pattern simpler</source>
            <translation>гэта задоўга: спрасціце шаблон</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/topics.py" />
            <source>its colour is not of the form #c8741a</source>
            <translation>колер не ў выглядзе #c8741a</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/topics.py" />
            <source>its key is more than one character</source>
            <translation>клавіша мае больш за адзін знак</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/topics.py" />
            <source>its slug may hold lower case letters, digits and hyphens only</source>
            <translation>код можа мець толькі малыя лацінскія літары, лічбы і злучкі</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>Table for spreadsheets (CSV)</source>
            <translation>Табліца для электронных табліц (CSV)</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>articles without a mention</source>
            <translation>артыкулы без згадак</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>articles without a statement</source>
            <translation>артыкулы без выказванняў</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>cells that begin like a formula (an apostrophe was put before them)</source>
            <translation>ячэйкі, што пачынаюцца як формула (перад імі пастаўлены апостраф)</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>dates without a year (an apostrophe keeps spreadsheets from making a number of them)</source>
            <translation>даты без года (апостраф не дае электронным табліцам ператварыць іх у лік)</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>further facts of articles</source>
            <translation>іншыя звесткі пра артыкулы</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>mentions</source>
            <translation>згадкі</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>notes on articles</source>
            <translation>нататкі да артыкулаў</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>statements</source>
            <translation>выказванні</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/files.py" />
            <source>it is not a regular file</source>
            <translation>гэта не звычайны файл</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>in article {id}: {reason}</source>
            <translation>у артыкуле {id}: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>mention {id}</source>
            <translation>згадка {id}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>statement {id}</source>
            <translation>выказванне {id}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>tag {id}</source>
            <translation>тэг {id}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the actor</source>
            <translation>удзельнік</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the article</source>
            <translation>артыкул</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the coder</source>
            <translation>кадзіроўшчык</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the mention</source>
            <translation>згадка</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the quote of {owner} is not what the article says there</source>
            <translation>{owner}: цытата не супадае з артыкулам у гэтым месцы</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the saved search</source>
            <translation>захаваны пошук</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the saved search {name} cannot be used</source>
            <translation>захаваным пошукам {name} нельга скарыстацца</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the spans of {owner} are not in order</source>
            <translation>{owner}: фрагменты не па парадку</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the statement</source>
            <translation>выказванне</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the tag</source>
            <translation>тэг</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the tag on a statement</source>
            <translation>тэг на выказванні</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the text of article {id} does not match its fingerprint</source>
            <translation>тэкст артыкула {id} не адпавядае свайму адбітку</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the text of article {id} is not canonical</source>
            <translation>тэкст артыкула {id} не ў кананічным выглядзе</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the topic</source>
            <translation>тэма</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the topic {slug} has no usable parent</source>
            <translation>тэма {slug} не мае прыдатнай бацькоўскай</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the topic {slug}: {reason}</source>
            <translation>тэма {slug}: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{date} of article {id} is not a date</source>
            <translation>{date} артыкула {id} – не дата</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{kind} {id} is there more than once</source>
            <translation>{kind} {id} сустракаецца больш за адзін раз</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{owner} has the topic {slug}, which is missing</source>
            <translation>{owner}: тэмы {slug} няма</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{owner} has the unknown label {label}</source>
            <translation>{owner}: невядомая пазнака {label}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{owner} refers to the actor {id}, which is missing</source>
            <translation>{owner}: удзельніка {id} няма</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{owner} refers to the coder {name}, who is missing</source>
            <translation>{owner}: кадзіроўшчыка {name} няма</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_json.py" />
            <source>Quoteline exchange file (JSON)</source>
            <translation>Файл абмену Quoteline (JSON)</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_json.py" />
            <source>it is larger than {size} MiB</source>
            <translation>ён большы за {size} МіБ</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_json.py" />
            <source>it is nested too deeply</source>
            <translation>занадта глыбокая ўкладзенасць</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_json.py" />
            <source>its format is {name}</source>
            <translation>яго фармат – {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/load/mail.py" />
            <source>a header field has no end</source>
            <translation>поле загалоўка не мае канца</translation>
        </message>
        <message>
            <location filename="../../corpus/load/mail.py" />
            <source>it has no header</source>
            <translation>няма загалоўка</translation>
        </message>
        <message>
            <location filename="../../corpus/load/reading.py" />
            <source>without an ending</source>
            <translation>без пашырэння</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>E-mail messages</source>
            <translation>Электронныя лісты</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Excel tables</source>
            <translation>Табліцы Excel</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>JSON and JSON lines</source>
            <translation>JSON і JSON lines</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>NewsML-G2, NITF, RSS and Atom</source>
            <translation>NewsML-G2, NITF, RSS і Atom</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>OpenDocument texts</source>
            <translation>Тэксты OpenDocument</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>PDF with a text layer</source>
            <translation>PDF з тэкставым слоем</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Rich text</source>
            <translation>Тэкст RTF</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Saved web pages (MHTML)</source>
            <translation>Захаваныя вэб-старонкі (MHTML)</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Tables (CSV, TSV)</source>
            <translation>Табліцы (CSV, TSV)</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Text and Markdown</source>
            <translation>Тэкст і Markdown</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Web pages</source>
            <translation>Вэб-старонкі</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Word documents</source>
            <translation>Дакументы Word</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>ZIP archives of these</source>
            <translation>ZIP-архівы з іх</translation>
        </message>
        <message>
            <location filename="../../corpus/load/rich_text.py" />
            <source>it does not begin as one</source>
            <translation>пачатак не адпавядае гэтаму фармату</translation>
        </message>
        <message>
            <location filename="../../corpus/load/rich_text.py" />
            <source>its list of fonts has no end</source>
            <translation>спіс шрыфтоў не мае канца</translation>
        </message>
        <message>
            <location filename="../../corpus/load/table_json.py" />
            <source>the line is no object</source>
            <translation>радок не з’яўляецца аб’ектам</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>calibration error of statement scores</source>
            <translation>памылка каліброўкі ацэнак выказванняў</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>calibration error of topic scores</source>
            <translation>памылка каліброўкі ацэнак тэм</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>entities, normalised strict F1</source>
            <translation>сутнасці, нармалізаваная строгая F1</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>header: agency, place and date pooled</source>
            <translation>шапка: агенцтва, месца і дата разам</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>speaker accuracy</source>
            <translation>дакладнасць спікера</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>statement content, characters F1</source>
            <translation>змест выказванняў, F1 па знаках</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>statements (IoU 0.5) F1</source>
            <translation>выказванні (IoU 0,5), F1</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>the same where each is right as often as it says</source>
            <translation>яна ж, калі кожная слушная так часта, як абяцае</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>topics anywhere, F1</source>
            <translation>тэмы дзе заўгодна, F1</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>type accuracy</source>
            <translation>дакладнасць тыпу</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/about.py" />
            <source>it was made by another version</source>
            <translation>створана іншай версіяй</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>an array has another shape</source>
            <translation>масіў мае іншую форму</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>an array holds numbers that cannot be</source>
            <translation>у масіве лікі, якіх быць не можа</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>its parts are not those that are expected</source>
            <translation>яго часткі не тыя, што чакаліся</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>its topics cannot be used</source>
            <translation>яго тэмы выкарыстаць нельга</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>its words cannot be used</source>
            <translation>яго словы выкарыстаць нельга</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/models.py" />
            <source>it has no component that finds entities (ner)</source>
            <translation>у ім няма кампанента, які знаходзіць сутнасці (ner)</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/scoring.py" />
            <source>similar to decisions</source>
            <translation>падобна да рашэнняў</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/scoring.py" />
            <source>similar to decisions: {what}</source>
            <translation>падобна да рашэнняў: {what}</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/scoring.py" />
            <source>similar to the definition of {what}</source>
            <translation>падобна да азначэння тэмы {what}</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/scoring.py" />
            <source>the article keeps coming back to it</source>
            <translation>артыкул пастаянна вяртаецца да гэтага</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/wheels.py" />
            <source>it holds a file that would be written elsewhere</source>
            <translation>у ім файл, які запісаўся б у іншае месца</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/wheels.py" />
            <source>it is too large</source>
            <translation>ён завялікі</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/wheels.py" />
            <source>its folder has a name that cannot be used</source>
            <translation>назву яго папкі выкарыстаць нельга</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/wheels.py" />
            <source>there is no pipeline in this wheel, or more than one</source>
            <translation>у гэтым wheel няма канвеера або іх некалькі</translation>
        </message>
        <message>
            <location filename="../../corpus/project.py" />
            <source>Adding articles</source>
            <translation>Дадаванне артыкулаў</translation>
        </message>
        <message>
            <location filename="../../corpus/project.py" />
            <source>Adding sample articles</source>
            <translation>Дадаванне прыкладаў артыкулаў</translation>
        </message>
        <message>
            <location filename="../../corpus/store/changes.py" />
            <source>a version of a text was changed</source>
            <translation>версія тэксту зменена</translation>
        </message>
        <message>
            <location filename="../../corpus/store/changes.py" />
            <source>the text of a removed article is missing</source>
            <translation>няма тэксту выдаленага артыкула</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>mention {id} does not hold what the article says there</source>
            <translation>згадка {id} не супадае з артыкулам у гэтым месцы</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>row {row} of {table} refers to a row of {parent} that is missing</source>
            <translation>радок {row} у {table} спасылаецца на радок у {parent}, якога няма</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>statement {id} does not hold what the article says there</source>
            <translation>выказванне {id} не супадае з артыкулам у гэтым месцы</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>the journal cannot be read: {reason}</source>
            <translation>немагчыма прачытаць журнал змен: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>the repeats are not those that likenesses and decisions lead to</source>
            <translation>паўторы не тыя, да якіх вядуць падабенства артыкулаў і рашэнні</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>the rows of {table} are not those that the journal leads to</source>
            <translation>радкі {table} не тыя, да якіх вядзе журнал змен</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>the search index does not match the articles</source>
            <translation>індэкс пошуку не адпавядае артыкулам</translation>
        </message>
        <message>
            <location filename="../../corpus/store/damage.py" />
            <source>its first page was overwritten</source>
            <translation>першая старонка перазапісана</translation>
        </message>
        <message>
            <location filename="../../corpus/store/examining.py" />
            <source>there is no permission to read it; change that, or ask whose file it is</source>
            <translation>няма дазволу на чытанне; змяніце гэта або спытайце ва ўладальніка файла</translation>
        </message>
        <message>
            <location filename="../../corpus/store/lock.py" />
            <source>Quoteline</source>
            <translation>Quoteline</translation>
        </message>
        <message>
            <location filename="../../corpus/store/packed.py" />
            <source>a change is cut off or has no end</source>
            <translation>змена абарвана або не мае канца</translation>
        </message>
        <message>
            <location filename="../../corpus/store/packed.py" />
            <source>a change is of no table that a project has</source>
            <translation>змена ў табліцы, якой у праектах няма</translation>
        </message>
        <message>
            <location filename="../../corpus/store/schema.py" />
            <source>it lacks {names}</source>
            <translation>не хапае: {names}</translation>
        </message>
        <message>
            <location filename="../../corpus/store/search.py" />
            <source>it has no words</source>
            <translation>няма слоў</translation>
        </message>
        <message>
            <location filename="../../corpus/store/sound_rows.py" />
            <source>a row of {table} refers to {parent} that are missing</source>
            <translation>радок у {table} спасылаецца на {parent}, якіх няма</translation>
        </message>
        <message>
            <location filename="../../corpus/store/sound_rows.py" />
            <source>row {number} of {table} holds what cannot be there</source>
            <translation>радок {number} у {table} змяшчае тое, чаго быць не можа</translation>
        </message>
        <message>
            <location filename="../../corpus/store/sound_rows.py" />
            <source>spans of {table} lie outside the text of article {id}</source>
            <translation>фрагменты з {table} па-за тэкстам артыкула {id}</translation>
        </message>
        <message>
            <location filename="../../corpus/store/sound_rows.py" />
            <source>topics of the codebook are below themselves</source>
            <translation>тэмы кадыфікатара знаходзяцца ўнутры саміх сябе</translation>
        </message>
        <message>
            <location filename="../../corpus/store/trash.py" />
            <source>its text is missing</source>
            <translation>няма яго тэксту</translation>
        </message>
        <message>
            <location filename="../../corpus/store/trash_content.py" />
            <source>it belongs to another article</source>
            <translation>належыць іншаму артыкулу</translation>
        </message>
        <message>
            <location filename="../../corpus/store/trash_content.py" />
            <source>it names what no table has</source>
            <translation>названа тое, чаго няма ні ў адной табліцы</translation>
        </message>
        <message>
            <location filename="../../corpus/store/trash_content.py" />
            <source>its words are not those of the article</source>
            <translation>яго слоў няма ў артыкуле</translation>
        </message>
        <message>
            <location filename="../../corpus/store/versions.py" />
            <source>an edit of a text cannot be read</source>
            <translation>немагчыма прачытаць праўку тэксту</translation>
        </message>
        <message>
            <location filename="../../corpus/store/versions.py" />
            <source>an edit was made on another text</source>
            <translation>праўка зроблена ў іншым тэксце</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/checking.py" />
            <source>Looking through the project</source>
            <translation>Прагляд праекта</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/concordance.py" />
            <source>Looking for all places</source>
            <translation>Пошук усіх месцаў</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/concordance.py" />
            <source>Saving the concordance</source>
            <translation>Захаванне канкардансу</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/concordance.py" />
            <source>Sorting</source>
            <translation>Сартаванне</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/exporting.py" />
            <source>Exporting</source>
            <translation>Экспарт</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/exporting.py" />
            <source>articles that repeat another</source>
            <translation>артыкулы, якія паўтараюць іншы</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/exporting.py" />
            <source>articles that were not compared with others yet</source>
            <translation>артыкулы, якія яшчэ не параўноўваліся з іншымі</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/exporting.py" />
            <source>it belongs to the project itself</source>
            <translation>належыць самому праекту</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/importing.py" />
            <source>Importing</source>
            <translation>Імпарт</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/known_names.py" />
            <source>Ordering the names of actors</source>
            <translation>Упарадкаванне імёнаў удзельнікаў</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/learning.py" />
            <source>Learning from decisions</source>
            <translation>Навучанне на рашэннях</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/likeness.py" />
            <source>Looking for actors that may be the same</source>
            <translation>Пошук магчымых двайнікоў сярод удзельнікаў</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/looking.py" />
            <source>Looking at tables</source>
            <translation>Прагляд табліц</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/occurrences.py" />
            <source>Changing all occurrences</source>
            <translation>Змяненне ўсіх ужыванняў</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/occurrences.py" />
            <source>Looking for all occurrences</source>
            <translation>Пошук усіх ужыванняў</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/overview.py" />
            <source>Counting…</source>
            <translation>Ідзе падлік…</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/pipelines.py" />
            <source>Loading the language pipeline</source>
            <translation>Загрузка канвеера spaCy</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/ready.py" />
            <source>Getting the language pipeline ready</source>
            <translation>Падрыхтоўка канвеера spaCy</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/repeats.py" />
            <source>Finding repeats</source>
            <translation>Пошук паўтораў</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/restoring.py" />
            <source>Restoring a snapshot</source>
            <translation>Аднаўленне здымка</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/said.py" />
            <source>Looking for all that was said</source>
            <translation>Пошук усяго сказанага</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/salvaging.py" />
            <source>Salvaging what can be read</source>
            <translation>Ратаванне даных, якія можна прачытаць</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/salvaging.py" />
            <source>its row breaks off</source>
            <translation>радок абрываецца</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/salvaging.py" />
            <source>only a later change of it is left</source>
            <translation>засталася толькі яго пазнейшая змена</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/snapshots.py" />
            <source>Looking at snapshots</source>
            <translation>Прагляд здымкаў</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/snapshots.py" />
            <source>Making a snapshot</source>
            <translation>Стварэнне здымка</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/suggesting.py" />
            <source>Finding statements</source>
            <translation>Пошук выказванняў</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Article</source>
            <translation>&amp;Артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Codebook</source>
            <translation>&amp;Кадыфікатар</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Edit</source>
            <translation>П&amp;раўка</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Help</source>
            <translation>&amp;Даведка</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Kind</source>
            <translation>&amp;Тып</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Over the same words</source>
            <translation>На тых са&amp;мых словах</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Project</source>
            <translation>&amp;Праект</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Speaker and organisation</source>
            <translation>Спікер і а&amp;рганізацыя</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Statement</source>
            <translation>&amp;Выказванне</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;View</source>
            <translation>Вы&amp;гляд</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>Save&amp;d searches</source>
            <translation>Захаваныя пош&amp;укі</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>Stan&amp;ce</source>
            <translation>Пазі&amp;цыя</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;About Quoteline</source>
            <translation>П&amp;ра Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Add files…</source>
            <translation>&amp;Дадаць файлы…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Appearance</source>
            <translation>&amp;Афармленне</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Articles</source>
            <translation>&amp;Артыкулы</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Close project</source>
            <translation>&amp;Закрыць праект</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Copy text or statement</source>
            <translation>Капіраваць &amp;тэкст або выказванне</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Цёмнае</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Edit details…</source>
            <translation>З&amp;мяніць звесткі…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Экспарт…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Find in article</source>
            <translation>&amp;Знайсці ў артыкуле</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Find suggestions in this article</source>
            <translation>&amp;Знайсці падказкі ў гэтым артыкуле</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Help on this panel</source>
            <translation>&amp;Даведка па гэтай панэлі</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;History…</source>
            <translation>&amp;Журнал дзеянняў…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Імпарт…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Клавішы</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Keys of the actions…</source>
            <translation>К&amp;лавішы дзеянняў…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Language pipeline…</source>
            <translation>&amp;Канвеер spaCy…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Larger text</source>
            <translation>&amp;Большы тэкст</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Светлае</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;List of saved searches…</source>
            <translation>С&amp;піс захаваных пошукаў…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Move this panel…</source>
            <translation>&amp;Перамясціць гэту панэль…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;New project…</source>
            <translation>&amp;Новы праект…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Next article</source>
            <translation>&amp;Наступны артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Normal text size</source>
            <translation>&amp;Звычайны памер тэксту</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Only the text, full screen</source>
            <translation>Т&amp;олькі тэкст на ўвесь экран</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Open project…</source>
            <translation>&amp;Адкрыць праект…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Panels</source>
            <translation>&amp;Панэлі</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Paste article…</source>
            <translation>&amp;Уставіць артыкул…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Выйсці</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Вярнуць</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Report a problem…</source>
            <translation>&amp;Паведаміць пра праблему…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Reset layout</source>
            <translation>&amp;Скінуць размяшчэнне</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Save this search…</source>
            <translation>&amp;Захаваць гэты пошук…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Smaller text</source>
            <translation>&amp;Меншы тэкст</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Tour of five steps</source>
            <translation>&amp;Экскурсія з пяці крокаў</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Trash…</source>
            <translation>&amp;Кошык…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Адмяніць</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;What was learned…</source>
            <translation>Што &amp;вывучана…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>A&amp;ctors…</source>
            <translation>&amp;Удзельнікі…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Add f&amp;older…</source>
            <translation>Дадаць п&amp;апку…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>All s&amp;tatements</source>
            <translation>&amp;Усе выказванні</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>As the s&amp;ystem</source>
            <translation>&amp;Як у сістэме</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>C&amp;oncordance of the words</source>
            <translation>Канкар&amp;данс слоў</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Co&amp;ncordance</source>
            <translation>Ка&amp;нкарданс</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Copy statement with &amp;source</source>
            <translation>Капіраваць выказванне з кр&amp;ыніцай</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Edit &amp;text…</source>
            <translation>Змяніць &amp;тэкст…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Find &amp;next</source>
            <translation>Знайсці &amp;наступнае</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Find &amp;previous</source>
            <translation>Знайсці &amp;папярэдняе</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Find suggestions in a&amp;ll articles</source>
            <translation>Знайсці падказкі ва &amp;ўсіх артыкулах</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the &amp;codebook</source>
            <translation>Перайсці да &amp;кадыфікатара</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the &amp;text</source>
            <translation>Перайсці да &amp;тэксту</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the a&amp;rticles</source>
            <translation>Перайсці да а&amp;ртыкулаў</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the concor&amp;dance</source>
            <translation>Перайсці да канкарданс&amp;у</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the ne&amp;xt part</source>
            <translation>Перайсці да &amp;наступнай часткі</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the part be&amp;fore</source>
            <translation>Перайсці да папярэдня&amp;й часткі</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the state&amp;ment panel</source>
            <translation>Перайсці да панэлі &amp;выказвання</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the ta&amp;ble</source>
            <translation>Перайсці да таб&amp;ліцы</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Mark as &amp;done, or as open again</source>
            <translation>Пазначыць як &amp;гатовы або вярнуць у працу</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Mark as done and go to the ne&amp;xt</source>
            <translation>Пазначыць як гатовы і да на&amp;ступнага</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>O&amp;verview</source>
            <translation>А&amp;гляд</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Open &amp;sample project…</source>
            <translation>Адкрыць п&amp;рыклад праекта…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>P&amp;revious article</source>
            <translation>&amp;Папярэдні артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Re&amp;move article</source>
            <translation>&amp;Выдаліць артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Sa&amp;ve the concordance…</source>
            <translation>За&amp;хаваць канкарданс…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Se&amp;ttings…</source>
            <translation>Налад&amp;ы…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Search &amp;articles</source>
            <translation>Пошук па а&amp;ртыкулах</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Snaps&amp;hots…</source>
            <translation>З&amp;дымкі…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Add topic…</source>
            <translation>&amp;Дадаць тэму…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Find an action, topic or article…</source>
            <translation>&amp;Знайсці дзеянне, тэму або артыкул…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Guidelines of the topic</source>
            <translation>&amp;Інструкцыя па тэме</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Highlighted terms…</source>
            <translation>Падсве&amp;чаныя тэрміны…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Merge topic…</source>
            <translation>Аб’&amp;яднаць тэму…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Next highlighted term</source>
            <translation>&amp;Наступны падсвечаны тэрмін</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Previous highlighted term</source>
            <translation>Папярэдні падсвечаны тэр&amp;мін</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Retire topic, or bring it back</source>
            <translation>Тэму ў &amp;архіў або з архіва</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Split topic…</source>
            <translation>&amp;Падзяліць тэму…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Take codebook from file…</source>
            <translation>Загрузіць кадыфікатар з &amp;файла…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>Change sl&amp;ug…</source>
            <translation>Змяніць &amp;код…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>Histor&amp;y of these topics…</source>
            <translation>&amp;Журнал гэтых тэм…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>Sa&amp;ve codebook…</source>
            <translation>Захава&amp;ць кадыфікатар…</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Do not warn again</source>
            <translation>Больш не папярэджваць</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>It is closed there</source>
            <translation>Там ён закрыты</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>It is still open there.</source>
            <translation>Там ён яшчэ адкрыты.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Nobody else has this project open any more. You can go on in it here.</source>
            <translation>Больш ні ў кога гэты праект не адкрыты. Можна працягваць тут.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Open for reading only. {reason}</source>
            <translation>Адкрыты толькі для чытання. {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Open for reading only: {holder} writes to it. What is saved there is shown here.</source>
            <translation>Адкрыты толькі для чытання: у яго піша {holder}. Захаванае там паказваецца тут.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Open for writing</source>
            <translation>Адкрыць для запісу</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>The project is open for writing now.</source>
            <translation>Цяпер праект адкрыты для запісу.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>The project was brought to this version. Before that it was: {file}</source>
            <translation>Праект абноўлены да гэтай версіі. Ранейшы стан захаваны: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>This project is open for reading only.</source>
            <translation>Гэты праект адкрыты толькі для чытання.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Try again</source>
            <translation>Паўтарыць</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/actors.py" />
            <source>No organisation is recorded yet. Accept the statement, or name one.</source>
            <translation>Арганізацыя яшчэ не запісана. Прыміце выказванне або назавіце яе.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/actors.py" />
            <source>Nobody is recorded as the speaker yet. Accept the statement, or name one.</source>
            <translation>Спікер яшчэ не запісаны. Прыміце выказванне або назавіце спікера.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Add files</source>
            <translation>Дадаць файлы</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Add folder</source>
            <translation>Дадаць папку</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>All files (*)</source>
            <translation>Усе файлы (*)</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>All that can be read</source>
            <translation>Усё, што можна прачытаць</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Open or make a project first, then add articles to it.</source>
            <translation>Спачатку адкрыйце або стварыце праект, затым дадайце ў яго артыкулы.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Quoteline never goes online. Save the page in your browser and add the file, or paste its text.</source>
            <translation>Quoteline не выходзіць у сетку. Захавайце старонку ў браўзеры і дадайце файл або ўстаўце яе тэкст.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Restored from the trash: {title}</source>
            <translation>Адноўлена з кошыка: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>Added, though much like another</source>
            <translation>Дададзена, хоць вельмі падобна да іншага</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>In the project already</source>
            <translation>Ужо ў праекце</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>It is in the project already: {title}</source>
            <translation>Ужо ёсць у праекце: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>It was in the trash, and is back with 1 statement: {title}</source>
            <translation>Быў у кошыку, вернуты з 1 выказваннем: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>It was in the trash, and is back with {count} statements: {title}</source>
            <translation>
                <numerusform>Быў у кошыку, вернуты з {count} выказваннем: {title}</numerusform>
                <numerusform>Быў у кошыку, вернуты з {count} выказваннямі: {title}</numerusform>
                <numerusform>Быў у кошыку, вернуты з {count} выказваннямі: {title}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>Left out</source>
            <translation>Прапушчана</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>Restored from the trash</source>
            <translation>Адноўлена з кошыка</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>The project has the same words, with another dateline or punctuation: {title}</source>
            <translation>У праекце ёсць тыя ж словы з іншым радком даты або пунктуацыяй: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>{share} of {title}</source>
            <translation>супадае на {share}: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>Article moved to the trash. Undo brings it back.</source>
            <translation>Артыкул перамешчаны ў кошык. «Адмяніць» вяртае яго.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>Done</source>
            <translation>Гатовы</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>Open again</source>
            <translation>Зноў у працы</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>This is the first article.</source>
            <translation>Гэта першы артыкул.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>This is the last article of the list.</source>
            <translation>Гэта апошні артыкул спіса.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/articles.py" />
            <source>{count} articles moved to the trash. Undo brings them back.</source>
            <translation>
                <numerusform>{count} артыкул перамешчаны ў кошык. «Адмяніць» вяртае яго.</numerusform>
                <numerusform>{count} артыкулы перамешчаны ў кошык. «Адмяніць» вяртае іх.</numerusform>
                <numerusform>{count} артыкулаў перамешчана ў кошык. «Адмяніць» вяртае іх.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook.py" />
            <source>Put t&amp;opic on or off</source>
            <translation>Паставіць або зняць т&amp;эму</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook.py" />
            <source>Topic moved to the trash with its tags. Undo brings it back.</source>
            <translation>Тэма перамешчана ў кошык разам з тэгамі. «Адмяніць» вяртае яе.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Choose a topic in the codebook first ({key}).</source>
            <translation>Спачатку выберыце тэму ў кадыфікатары ({key}).</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Codebook saved as {name}.</source>
            <translation>Кадыфікатар захаваны як {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Codebooks (*.toml)</source>
            <translation>Кадыфікатары (*.toml)</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>It is not offered any more and its key is free. Decisions stay; it can be brought back.</source>
            <translation>Яна больш не будзе прапаноўвацца, яе клавіша вызваліцца. Рашэнні застануцца; тэму можна вярнуць.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Open suggestions that are withdrawn: {count}.</source>
            <translation>
                <numerusform>Будзе адклікана {count} нявырашаная падказка.</numerusform>
                <numerusform>Будуць адкліканы {count} нявырашаныя падказкі.</numerusform>
                <numerusform>Будзе адклікана {count} нявырашаных падказак.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Retire</source>
            <translation>У архіў</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Retire the topic {topic}?</source>
            <translation>Прыбраць тэму {topic} у архіў?</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Save codebook</source>
            <translation>Захаваць кадыфікатар</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>1 row copied.</source>
            <translation>Скапіраваны 1 радок.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>Articles have changed since. Enter in the field above looks again.</source>
            <translation>Артыкулы з таго часу змяніліся. Enter у полі вышэй шукае нанова.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>CSV tables (*.csv)</source>
            <translation>Табліцы CSV (*.csv)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/concordance.py" />
            <source>Left out, because the expression takes too long there: {count} articles.</source>
            <translation>
                <numerusform>Прапушчаны, бо выраз выконваецца там занадта доўга: {count} артыкул.</numerusform>
                <numerusform>Прапушчаны, бо выраз выконваецца там занадта доўга: {count} артыкулы.</numerusform>
                <numerusform>Прапушчаны, бо выраз выконваецца там занадта доўга: {count} артыкулаў.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>Save the concordance</source>
            <translation>Захаваць канкарданс</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>Stopped. These are the places found so far.</source>
            <translation>Спынена. Тут месцы, знойдзеныя да гэтага.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>There are more places than can be shown. Look for more words, or in fewer articles.</source>
            <translation>Месцаў больш, чым можна паказаць. Шукайце больш слоў або ў меншай колькасці артыкулаў.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>There is no concordance to save yet. Look for some words first.</source>
            <translation>Захоўваць пакуль няма чаго. Спачатку знайдзіце якія-небудзь словы.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>To have all of them, save them as CSV.</source>
            <translation>Каб мець усе, захавайце іх як CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>concordance</source>
            <translation>канкарданс</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/concordance.py" />
            <source>{count} places saved in {file}</source>
            <translation>
                <numerusform>{count} месца захавана ў {file}</numerusform>
                <numerusform>{count} месцы захаваны ў {file}</numerusform>
                <numerusform>{count} месцаў захавана ў {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/concordance.py" />
            <source>{count} rows copied.</source>
            <translation>
                <numerusform>Скапіраваны {count} радок.</numerusform>
                <numerusform>Скапіраваны {count} радкі.</numerusform>
                <numerusform>Скапіравана {count} радкоў.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/damaged.py" />
            <source>Projects ({patterns})</source>
            <translation>Праекты ({patterns})</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/damaged.py" />
            <source>Where to put the salvaged project</source>
            <translation>Куды пакласці ўратаваны праект</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/damaged.py" />
            <source>{name}-salvaged</source>
            <translation>{name}-уратаваны</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/damaged.py" />
            <source>{path}: {reason}. The file was left as it is.</source>
            <translation>{path}: {reason}. Файл не зменены.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/editing.py" />
            <source>Statement copied</source>
            <translation>Выказванне скапіравана</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Everything in the file was in the project already.</source>
            <translation>Усё з файла ўжо было ў праекце.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Export</source>
            <translation>Экспарт</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Exported to {file}</source>
            <translation>Экспартавана ў {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Imported: {new}</source>
            <translation>Імпартавана: {new}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>JSON files (*.json)</source>
            <translation>Файлы JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Not imported: {left_out}</source>
            <translation>Не імпартавана: {left_out}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Quoteline JSON (*.json)</source>
            <translation>Quoteline JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>articles</source>
            <translation>артыкулы</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/exchange.py" />
            <source>restored from the trash: {count}</source>
            <translation>
                <numerusform>адноўлена з кошыка: {count}</numerusform>
                <numerusform>адноўлена з кошыка: {count}</numerusform>
                <numerusform>адноўлена з кошыка: {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>tags</source>
            <translation>тэгі</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>{exported}. Not in this format: {losses}</source>
            <translation>{exported}. Няма ў гэтым фармаце: {losses}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/exchange.py" />
            <source>{what}: {count}</source>
            <translation>
                <numerusform>{what}: {count}</numerusform>
                <numerusform>{what}: {count}</numerusform>
                <numerusform>{what}: {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>No later article of the list has anything to decide.</source>
            <translation>Далей у спісе няма артыкулаў, дзе ёсць што вырашаць.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>Nothing is left to decide in this queue</source>
            <translation>У гэтай чарзе больш няма чаго вырашаць</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>accept</source>
            <translation>прыняць</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>done</source>
            <translation>гатова</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>drawn at random</source>
            <translation>выбрана выпадкова</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>edit</source>
            <translation>змяніць</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>later</source>
            <translation>пазней</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>leave</source>
            <translation>выйсці</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>next article</source>
            <translation>наступны артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>reject</source>
            <translation>адхіліць</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>skipped before</source>
            <translation>прапушчана раней</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/flow.py" />
            <source>{count} decided on this walk  ·  {queue}</source>
            <translation>
                <numerusform>вырашана за гэты праход: {count}  ·  {queue}</numerusform>
                <numerusform>вырашана за гэты праход: {count}  ·  {queue}</numerusform>
                <numerusform>вырашана за гэты праход: {count}  ·  {queue}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/flow.py" />
            <source>{number} of {count}</source>
            <translation>
                <numerusform>{number} з {count}</numerusform>
                <numerusform>{number} з {count}</numerusform>
                <numerusform>{number} з {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>Suggested without a cue or a word of a topic.</source>
            <translation>Падказана без маркера маўлення і слоў тэмы.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>cue “{words}”</source>
            <translation>маркер маўлення «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>in reading order</source>
            <translation>у парадку чытання</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>like “{words}”, decided by {name}</source>
            <translation>як «{words}», рашэнне: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>speaker {name}</source>
            <translation>спікер {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>this article</source>
            <translation>гэты артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>topic {name}</source>
            <translation>тэма {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>uncertain first, one in five at random</source>
            <translation>спачатку няпэўныя, кожная пятая выпадкова</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>{count} articles</source>
            <translation>
                <numerusform>{count} артыкул</numerusform>
                <numerusform>{count} артыкулы</numerusform>
                <numerusform>{count} артыкулаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>{topic} {score}: {why}</source>
            <translation>{topic} {score}: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/guide.py" />
            <source>Choose a topic or a statement first.</source>
            <translation>Спачатку выберыце тэму або выказванне.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>Take back</source>
            <translation>Адмяніць</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>Take back 1 step?</source>
            <translation>Адмяніць 1 крок?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/history.py" />
            <source>Take back {count} steps?</source>
            <translation>
                <numerusform>Адмяніць {count} крок?</numerusform>
                <numerusform>Адмяніць {count} крокі?</numerusform>
                <numerusform>Адмяніць {count} крокаў?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>That has no place in an article.</source>
            <translation>Гэтаму ў артыкулах нічога не адпавядае.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>That is not in the project any more.</source>
            <translation>Гэтага ўжо няма ў праекце.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>That was undone: there is nothing to show.</source>
            <translation>Гэта адменена: няма чаго паказваць.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>The project will be as it was after: {step}. Redo brings everything back, until something else is done.</source>
            <translation>Праект стане такім, якім быў пасля кроку: {step}. «Вярнуць» адновіць усё, пакуль не зроблена нешта іншае.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history_places.py" />
            <source>Done again: {step}</source>
            <translation>Вернута: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history_places.py" />
            <source>Undone: {step}</source>
            <translation>Адменена: {step}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/history_places.py" />
            <source>{count} steps done again</source>
            <translation>
                <numerusform>Вернуты {count} крок</numerusform>
                <numerusform>Вернуты {count} крокі</numerusform>
                <numerusform>Вернута {count} крокаў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/history_places.py" />
            <source>{count} steps undone</source>
            <translation>
                <numerusform>Адменены {count} крок</numerusform>
                <numerusform>Адменены {count} крокі</numerusform>
                <numerusform>Адменена {count} крокаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/layout.py" />
            <source>Go to a panel first; the text stays in the middle.</source>
            <translation>Спачатку перайдзіце да панэлі; тэкст застаецца пасярэдзіне.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/layout.py" />
            <source>The panels are where they were at first.</source>
            <translation>Панэлі зноў на пачатковых месцах.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Accept mention</source>
            <translation>Прыняць згадку</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Add &amp;mention</source>
            <translation>&amp;Дадаць згадку</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>All occurrences…</source>
            <translation>Усе ўжыванні…</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>All that this actor said</source>
            <translation>Усё, што сказаў гэты ўдзельнік</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Another actor…</source>
            <translation>Іншы ўдзельнік…</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Change &amp;label</source>
            <translation>З&amp;мяніць пазнаку</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Link to &amp;actor</source>
            <translation>Звязаць з &amp;удзельнікам</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>New actor “{name}”</source>
            <translation>Новы ўдзельнік «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>No actor</source>
            <translation>Без удзельніка</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Reject mention</source>
            <translation>Адхіліць згадку</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Speaker of the statement</source>
            <translation>Спікер выказвання</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/occurrences.py" />
            <source>Select words first, or choose a statement that has a speaker.</source>
            <translation>Спачатку вылучыце словы або выберыце выказванне са спікерам.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/occurrences.py" />
            <source>Stopped: {found}</source>
            <translation>Спынена: {found}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/occurrences.py" />
            <source>{count} occurrences changed. Undo takes all of them back.</source>
            <translation>
                <numerusform>Зменена {count} ужыванне. «Адмяніць» вяртае яго.</numerusform>
                <numerusform>Зменены {count} ужыванні. «Адмяніць» вяртае ўсе.</numerusform>
                <numerusform>Зменена {count} ужыванняў. «Адмяніць» вяртае ўсе.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/overlaps.py" />
            <source>No other statement is over these words.</source>
            <translation>Іншых выказванняў на гэтых словах няма.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/overlaps.py" />
            <source>Statement {number} of {count} over the same words</source>
            <translation>
                <numerusform>Выказванне {number} з {count} на тых самых словах</numerusform>
                <numerusform>Выказванне {number} з {count} на тых самых словах</numerusform>
                <numerusform>Выказванне {number} з {count} на тых самых словах</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>Choose a statement first.</source>
            <translation>Спачатку выберыце выказванне.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>Open a project first.</source>
            <translation>Спачатку адкрыйце праект.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>Select some words first.</source>
            <translation>Спачатку вылучыце словы.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>Show an article first.</source>
            <translation>Спачатку адкрыйце артыкул.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>The project is open for reading only.</source>
            <translation>Праект адкрыты толькі для чытання.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>There is nothing to do this with now.</source>
            <translation>Зараз няма да чаго гэта ўжыць.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/pipelines.py" />
            <source>Pipeline chosen. It is used when suggestions are found again ({key}).</source>
            <translation>Канвеер выбраны. Ён дзейнічае пры наступным пошуку падказак ({key}).</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/problems.py" />
            <source>The same error again: see Help, Report a problem.</source>
            <translation>Тая самая памылка зноў: гл. «Даведка», «Паведаміць пра праблему».</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/projects.py" />
            <source>Open project</source>
            <translation>Адкрыць праект</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/projects.py" />
            <source>Where to keep the sample project</source>
            <translation>Дзе трымаць прыклад праекта</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/projects.py" />
            <source>project</source>
            <translation>праект</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/projects.py" />
            <source>quoteline-sample</source>
            <translation>quoteline-прыклад</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>Joined. Undo parts them again.</source>
            <translation>Аб’яднаны. Адмена зноў раздзеліць іх.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>No repeat any more. Undo brings it back.</source>
            <translation>Больш не паўтор. Адмена верне як было.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>No repeat of this article was found.</source>
            <translation>Паўтораў гэтага артыкула не знойдзена.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>Repeats are not folded in the list.</source>
            <translation>Паўторы ў спісе не згорнуты.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/repeats.py" />
            <source>Stories told more than once: {count}. Repeats of them: {others}.</source>
            <translation>
                <numerusform>Артыкул з паўторамі: {count}. Паўтораў: {others}.</numerusform>
                <numerusform>Артыкулы з паўторамі: {count}. Паўтораў: {others}.</numerusform>
                <numerusform>Артыкулаў з паўторамі: {count}. Паўтораў: {others}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>This article leads now.</source>
            <translation>Цяпер гэта асноўны артыкул.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/rescue.py" />
            <source>Save a copy elsewhere</source>
            <translation>Захаваць копію ў іншым месцы</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/rescue.py" />
            <source>The work goes on in {file}</source>
            <translation>Праца працягваецца ў {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/rescue.py" />
            <source>{project} copy</source>
            <translation>{project} – копія</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Doing again: {step}</source>
            <translation>Вяртаецца: {step}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Doing {count} steps again</source>
            <translation>
                <numerusform>Вяртаецца {count} крок</numerusform>
                <numerusform>Вяртаюцца {count} крокі</numerusform>
                <numerusform>Вяртаецца {count} крокаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Nothing was done again.</source>
            <translation>Нічога не вернута.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Nothing was undone.</source>
            <translation>Нічога не адменена.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Redo</source>
            <translation>Вярнуць</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Undo</source>
            <translation>Адмяніць</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Undoing {count} steps</source>
            <translation>
                <numerusform>Адмяняецца {count} крок</numerusform>
                <numerusform>Адмяняюцца {count} крокі</numerusform>
                <numerusform>Адмяняецца {count} крокаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Undoing: {step}</source>
            <translation>Адмяняецца: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/saved_searches.py" />
            <source>Not in this project any more, so it does not restrict: {names}</source>
            <translation>Гэтага ў праекце больш няма, таму яно не абмяжоўвае: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/saved_searches.py" />
            <source>The list shows all articles. Search or filter first.</source>
            <translation>Спіс паказвае ўсе артыкулы. Спачатку знайдзіце або адфільтруйце іх.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/saved_searches.py" />
            <source>The search is saved. The star in the search box has it.</source>
            <translation>Пошук захаваны. Ён пад зорачкай у полі пошуку.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/snapshots.py" />
            <source>No snapshot: {reason}</source>
            <translation>Здымка няма: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/snapshots.py" />
            <source>The newest snapshot holds work that this project lacks: an older file may have been put in its place. Restore the snapshot to have it back; the project as it is now is kept as well.</source>
            <translation>У найноўшым здымку ёсць праца, якой няма ў гэтым праекце: магчыма, на яго месца пастаўлены старэйшы файл. Каб вярнуць яе, аднавіце здымак; цяперашні стан праекта таксама захаваецца.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>Choose a statement first: {key} goes to the next one.</source>
            <translation>Спачатку выберыце выказванне: {key} вядзе да наступнага.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>Every statement of this article is decided. {key} marks it as done.</source>
            <translation>Усе выказванні гэтага артыкула вырашаны. {key} пазначае яго гатовым.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>No statements yet. {suggest} looks for some; {make} makes one of a selection.</source>
            <translation>Выказванняў яшчэ няма. {suggest} шукае іх; {make} стварае з вылучанага.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>The first statement.</source>
            <translation>Першае выказванне.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>The last statement. {key} goes to the next article.</source>
            <translation>Апошняе выказванне. {key} вядзе да наступнага артыкула.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/suggesting.py" />
            <source>1 statement found</source>
            <translation>Знойдзена 1 выказванне</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/suggesting.py" />
            <source>{count} statements found</source>
            <translation>
                <numerusform>Знойдзена {count} выказванне</numerusform>
                <numerusform>Знойдзены {count} выказванні</numerusform>
                <numerusform>Знойдзена {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>Joined.</source>
            <translation>Аб’яднана.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>Joined. The speaker is {name} now.</source>
            <translation>Аб’яднана. Цяпер спікер – {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>No words would be left of it.</source>
            <translation>У ім не засталося б слоў.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>Split in two: this is the second. {key} goes to the first.</source>
            <translation>Падзелена на два: гэта другое. {key} вядзе да першага.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>The text ends here.</source>
            <translation>Тут тэкст канчаецца.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>There is no statement beside it to join it with.</source>
            <translation>Побач няма выказвання, каб аб’яднаць.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery_speaker.py" />
            <source>No entity is in view. Select a name and press {key}.</source>
            <translation>Сутнасцей не відаць. Вылучыце імя і націсніце {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery_speaker.py" />
            <source>No speaker</source>
            <translation>Без спікера</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery_speaker.py" />
            <source>Speaker: {name}</source>
            <translation>Спікер: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery_speaker.py" />
            <source>Type the letters of the speaker. Backspace: nobody. Esc: as it was.</source>
            <translation>Увядзіце літары спікера. Backspace: ніхто. Esc: як было.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/terms.py" />
            <source>No highlighted term stands in this article. {key} lists them.</source>
            <translation>У гэтым артыкуле няма падсвечаных тэрмінаў. Іх спіс – {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/terms.py" />
            <source>{term} is not highlighted here: {reason}.</source>
            <translation>{term} тут не падсвечваецца: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/terms.py" />
            <source>{term}: {number} of {count}</source>
            <translation>
                <numerusform>{term}: {number} з {count}</numerusform>
                <numerusform>{term}: {number} з {count}</numerusform>
                <numerusform>{term}: {number} з {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/texts.py" />
            <source>Text edited. Undo brings the earlier one back.</source>
            <translation>Тэкст зменены. «Адмяніць» вяртае ранейшы.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>1 thing removed for good</source>
            <translation>Назаўсёды выдалены 1 аб’ект</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Empty trash</source>
            <translation>Ачысціць кошык</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Remove 1 thing for good?</source>
            <translation>Выдаліць назаўсёды 1 аб’ект?</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Remove for good</source>
            <translation>Выдаліць назаўсёды</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/trash.py" />
            <source>Remove {count} things for good?</source>
            <translation>
                <numerusform>Выдаліць назаўсёды {count} аб’ект?</numerusform>
                <numerusform>Выдаліць назаўсёды {count} аб’екты?</numerusform>
                <numerusform>Выдаліць назаўсёды {count} аб’ектаў?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Restored: {title}</source>
            <translation>Адноўлена: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Something is still being done. Empty the trash when it has ended.</source>
            <translation>Яшчэ выконваецца іншая праца. Ачысціце кошык, калі яна скончыцца.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>The trash is empty.</source>
            <translation>Кошык пусты.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>This cannot be undone, and neither can anything that was done before: the history ends here. The texts leave the file. Snapshots and exports that were made before keep what they hold.</source>
            <translation>Гэта нельга адмяніць, як і ўсё зробленае раней: журнал дзеянняў тут канчаецца. Тэксты знікнуць з файла. Ранейшыя здымкі і экспарты захаваюць тое, што ў іх ёсць.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/trash.py" />
            <source>{count} things removed for good</source>
            <translation>
                <numerusform>Назаўсёды выдалены {count} аб’ект</numerusform>
                <numerusform>Назаўсёды выдалены {count} аб’екты</numerusform>
                <numerusform>Назаўсёды выдалена {count} аб’ектаў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/trash.py" />
            <source>{count} things restored</source>
            <translation>
                <numerusform>Адноўлены {count} аб’ект</numerusform>
                <numerusform>Адноўлены {count} аб’екты</numerusform>
                <numerusform>Адноўлена {count} аб’ектаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Apr</source>
            <translation>кра</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>April</source>
            <translation>красавіка</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Aug</source>
            <translation>жні</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>August</source>
            <translation>жніўня</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Dec</source>
            <translation>сне</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>December</source>
            <translation>снежня</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Feb</source>
            <translation>лют</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>February</source>
            <translation>лютага</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Jan</source>
            <translation>сту</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>January</source>
            <translation>студзеня</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Jul</source>
            <translation>ліп</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>July</source>
            <translation>ліпеня</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Jun</source>
            <translation>чэр</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>June</source>
            <translation>чэрвеня</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Mar</source>
            <translation>сак</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>March</source>
            <translation>сакавіка</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>May</source>
            <translation>мая</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Nov</source>
            <translation>ліс</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>November</source>
            <translation>лістапада</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Oct</source>
            <translation>кас</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>October</source>
            <translation>кастрычніка</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Sep</source>
            <translation>вер</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>September</source>
            <translation>верасня</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{day} {month} (year unknown)</source>
            <translation>{day} {month} (год невядомы)</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{day} {month}, no year</source>
            <translation>{day} {month}, без года</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/about.py" />
            <source>About Quoteline</source>
            <translation>Пра Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/about.py" />
            <source>Quoteline {version}</source>
            <translation>Quoteline {version}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/about.py" />
            <source>Records who said what, on which topic, in news articles. Works without a network: nothing leaves this computer.

Under the Apache License 2.0. Uses Qt and PySide6 (LGPL 3), spaCy (MIT), SQLite (public domain) and the Noto fonts (SIL Open Font License).</source>
            <translation>Запісвае, хто, што і на якую тэму сказаў у навінавых артыкулах. Працуе без сеткі: нішто не пакідае гэты камп’ютар.

Ліцэнзія Apache License 2.0. Выкарыстоўваюцца Qt і PySide6 (LGPL 3), spaCy (MIT), SQLite (грамадскі набытак) і шрыфты Noto (SIL Open Font License).</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor.py" />
            <source>Actor</source>
            <translation>Удзельнік</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor.py" />
            <source>Link to actor</source>
            <translation>Звязаць з удзельнікам</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor.py" />
            <source>The person, organisation or place that “{name}” names.</source>
            <translation>Асоба, арганізацыя або месца, якое называе «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Country</source>
            <translation>Краіна</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Kind</source>
            <translation>Тып</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Kind of actor</source>
            <translation>Тып удзельніка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Name</source>
            <translation>Імя</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Other names</source>
            <translation>Іншыя імёны</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Role</source>
            <translation>Роля</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>other names, parted by semicolons</source>
            <translation>іншыя імёны праз кропку з коскай</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>such as: Prime Minister</source>
            <translation>напрыклад: прэм’ер-міністр</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Country: {country}.</source>
            <translation>Краіна: {country}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Merge</source>
            <translation>Аб’яднаць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Other names: {names}.</source>
            <translation>Іншыя імёны: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Role: {role}.</source>
            <translation>Роля: {role}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Stays</source>
            <translation>Застаецца</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Such as: {examples}</source>
            <translation>Напрыклад: {examples}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>The other names lead to this actor from then on. It is one step of undo.</source>
            <translation>Далей іншыя імёны вядуць да гэтага ўдзельніка. Адмяняецца адным крокам.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>What moves: {use}.</source>
            <translation>Пераносіцца: {use}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>{names} will be {name}.</source>
            <translation>Цяпер гэта ўдзельнік {name}: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>1 mention</source>
            <translation>1 згадка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>1 statement</source>
            <translation>1 выказванне</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Merge with {name}</source>
            <translation>Аб’яднаць з {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Merge…</source>
            <translation>Аб’яднаць…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>No statement has this actor yet. It gets one where a statement is made or accepted under its name.</source>
            <translation>У гэтага ўдзельніка яшчэ няма выказванняў. Яны з’явяцца, калі выказванне будзе створана або прынята пад яго імем.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Not the same</source>
            <translation>Іншы ўдзельнік</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Same as…</source>
            <translation>Той самы, што…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Same as… ({count} more)</source>
            <translation>
                <numerusform>Той самы, што… (яшчэ {count})</numerusform>
                <numerusform>Той самы, што… (яшчэ {count})</numerusform>
                <numerusform>Той самы, што… (яшчэ {count})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Split…</source>
            <translation>Падзяліць…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>What was said</source>
            <translation>Што сказана</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{counts} in 1 article</source>
            <translation>{counts} у 1 артыкуле</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{counts} in {count} articles</source>
            <translation>
                <numerusform>{counts} у {count} артыкуле</numerusform>
                <numerusform>{counts} у {count} артыкулах</numerusform>
                <numerusform>{counts} у {count} артыкулах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{count} in its name</source>
            <translation>
                <numerusform>{count} ад яго імя</numerusform>
                <numerusform>{count} ад яго імя</numerusform>
                <numerusform>{count} ад яго імя</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{count} mentions</source>
            <translation>
                <numerusform>{count} згадка</numerusform>
                <numerusform>{count} згадкі</numerusform>
                <numerusform>{count} згадак</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{count} statements</source>
            <translation>
                <numerusform>{count} выказванне</numerusform>
                <numerusform>{count} выказванні</numerusform>
                <numerusform>{count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{name}  ·  {reason}, {score} %</source>
            <translation>{name}  ·  {reason}, {score} %</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{name} is not the same</source>
            <translation>{name} – іншы ўдзельнік</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>As articles have them. What was recorded under a ticked name goes to the new actor.</source>
            <translation>Як у артыкулах. Запісанае пад адзначаным імем пяройдзе да новага ўдзельніка.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>Names that go</source>
            <translation>Імёны, якія пераходзяць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>New actor</source>
            <translation>Новы ўдзельнік</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>Split</source>
            <translation>Падзяліць</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>{count} chosen statements go, whatever name they have.</source>
            <translation>
                <numerusform>Пераходзіць {count} выбранае выказванне пад любым імем.</numerusform>
                <numerusform>Пераходзяць {count} выбраныя выказванні пад любым імем.</numerusform>
                <numerusform>Пераходзіць {count} выбраных выказванняў пад любым імем.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>{name}  ·  {use}</source>
            <translation>{name}  ·  {use}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>{name} keeps: {names}.</source>
            <translation>За ўдзельнікам {name} застаецца: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Actors</source>
            <translation>Удзельнікі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Choose an actor at the left to see all that it said.</source>
            <translation>Выберыце злева ўдзельніка, каб убачыць усё, што ён сказаў.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Close</source>
            <translation>Закрыць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Every kind</source>
            <translation>Усе тыпы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Find actors, in either script</source>
            <translation>Знайсці ўдзельнікаў, любым пісьмом</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Looking for actors that may be the same…</source>
            <translation>Пошук магчымых двайнікоў…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>May be the same as another</source>
            <translation>Магчымы двайнік</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Merge the chosen…</source>
            <translation>Аб’яднаць выбраныя…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>No actor matches. Change the words or the kind above.</source>
            <translation>Нічога не знойдзена. Змяніце словы або тып вышэй.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>No actors that may be the same are left here.</source>
            <translation>Магчымых двайнікоў тут не засталося.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>There are no actors yet. Accept statements, or name their speakers, and they come by themselves.</source>
            <translation>Удзельнікаў яшчэ няма. Прымайце выказванні або ўказвайце спікераў, і яны з’явяцца самі.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Words of a name or role</source>
            <translation>Словы імені або ролі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>1 article added</source>
            <translation>Дададзены 1 артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>1 of them repeats another</source>
            <translation>1 з іх паўтарае іншы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Articles added</source>
            <translation>Артыкулы дададзены</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Copy</source>
            <translation>Капіраваць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Copy the whole report as text</source>
            <translation>Капіраваць усю справаздачу як тэкст</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Stopped: {what}</source>
            <translation>Спынена: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>What was not added</source>
            <translation>Што не дададзена</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Why it was not added</source>
            <translation>Чаму не дададзена</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>{count} articles added</source>
            <translation>
                <numerusform>Дададзены {count} артыкул</numerusform>
                <numerusform>Дададзены {count} артыкулы</numerusform>
                <numerusform>Дададзена {count} артыкулаў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>{count} left out</source>
            <translation>
                <numerusform>прапушчана: {count}</numerusform>
                <numerusform>прапушчана: {count}</numerusform>
                <numerusform>прапушчана: {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>{count} of them repeat others</source>
            <translation>
                <numerusform>{count} з іх паўтарае іншыя</numerusform>
                <numerusform>{count} з іх паўтараюць іншыя</numerusform>
                <numerusform>{count} з іх паўтараюць іншыя</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>{count} there already</source>
            <translation>
                <numerusform>ужо ёсць: {count}</numerusform>
                <numerusform>ужо ёсць: {count}</numerusform>
                <numerusform>ужо ёсць: {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>… and {count} more (Copy takes them all)</source>
            <translation>
                <numerusform>… і яшчэ {count} («Капіраваць» бярэ ўсе)</numerusform>
                <numerusform>… і яшчэ {count} («Капіраваць» бярэ ўсе)</numerusform>
                <numerusform>… і яшчэ {count} («Капіраваць» бярэ ўсе)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Add</source>
            <translation>Дадаць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Agency</source>
            <translation>Агенцтва</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Article details</source>
            <translation>Звесткі артыкула</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Not known</source>
            <translation>Невядомая</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Note</source>
            <translation>Нататка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Paste article</source>
            <translation>Уставіць артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Read from the text where it is left empty</source>
            <translation>Калі пуста, чытаецца з тэксту</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Save</source>
            <translation>Захаваць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Statements are suggested in English articles only.</source>
            <translation>Выказванні прапануюцца толькі ў англійскіх артыкулах.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>The article says {date}. Complete it as year-month-day.</source>
            <translation>У артыкуле сказана: {date}. Дапоўніце да выгляду год-месяц-дзень.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>The text of the article, as it stands</source>
            <translation>Тэкст артыкула, як ён ёсць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Year, month and day, as 2024-05-14; what is not known is left out.</source>
            <translation>Год, месяц і дзень, як 2024-05-14; невядомае прапускайце.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Year, month and day; what is not known is left out.</source>
            <translation>Год, месяц і дзень; невядомае прапускайце.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_merge.py" />
            <source>Merge {topic} into</source>
            <translation>Аб’яднаць {topic} з тэмай</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_merge.py" />
            <source>There is no other topic to merge into.</source>
            <translation>Няма іншай тэмы для аб’яднання.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_slug.py" />
            <source>Change</source>
            <translation>Змяніць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_slug.py" />
            <source>Exports and the command line call the topic by its slug: lower case letters, digits and hyphens.</source>
            <translation>У экспарце і камандным радку тэма абазначаецца кодам (slug): малыя лацінскія літары, лічбы і злучкі.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_slug.py" />
            <source>Slug of {topic}</source>
            <translation>Код тэмы {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>All statements of the topic</source>
            <translation>Усе выказванні тэмы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Goes to the new topic: {what}</source>
            <translation>Пераходзіць да новай тэмы: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>New topic</source>
            <translation>Новая тэма</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Space ticks one; Ctrl+A then Space ticks all that are listed.</source>
            <translation>Прабел адзначае адно; Ctrl+A, затым прабел – усе ў спісе.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Split {topic}</source>
            <translation>Падзяліць {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Statements</source>
            <translation>Выказванні</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Tick the statements that go to the new topic.</source>
            <translation>Адзначце выказванні, якія пераходзяць да новай тэмы.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Words</source>
            <translation>Словы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_taking.py" />
            <source>Codebook {name}</source>
            <translation>Кадыфікатар {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_taking.py" />
            <source>Retire topics that the file lacks</source>
            <translation>Прыбраць у архіў тэмы, якіх няма ў файле</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_taking.py" />
            <source>Take</source>
            <translation>Загрузіць</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Added ({count}): {topics}.</source>
            <translation>
                <numerusform>Дадаюцца ({count}): {topics}.</numerusform>
                <numerusform>Дадаюцца ({count}): {topics}.</numerusform>
                <numerusform>Дадаюцца ({count}): {topics}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>As they are: {count}. No decision is lost.</source>
            <translation>
                <numerusform>Без змен: {count}. Ніводнае рашэнне не страчана.</numerusform>
                <numerusform>Без змен: {count}. Ніводнае рашэнне не страчана.</numerusform>
                <numerusform>Без змен: {count}. Ніводнае рашэнне не страчана.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Become {topic}: {count}.</source>
            <translation>
                <numerusform>Стануць {topic}: {count}.</numerusform>
                <numerusform>Стануць {topic}: {count}.</numerusform>
                <numerusform>Стануць {topic}: {count}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Changed ({count}): {topics}.</source>
            <translation>
                <numerusform>Мяняюцца ({count}): {topics}.</numerusform>
                <numerusform>Мяняюцца ({count}): {topics}.</numerusform>
                <numerusform>Мяняюцца ({count}): {topics}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Go because their statements have {topic} already: {count}.</source>
            <translation>
                <numerusform>Знікнуць, бо на іх выказваннях ужо ёсць {topic}: {count}.</numerusform>
                <numerusform>Знікнуць, бо на іх выказваннях ужо ёсць {topic}: {count}.</numerusform>
                <numerusform>Знікнуць, бо на іх выказваннях ужо ёсць {topic}: {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Keywords and examples are united. {topic} goes into the trash.</source>
            <translation>Ключавыя словы і прыклады аб’ядноўваюцца. Тэма {topic} трапляе ў кошык.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>No statement has it.</source>
            <translation>Ні на адным выказванні яе няма.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Of these with another stance, where that of {topic} stays: {count}.</source>
            <translation>
                <numerusform>З іх з іншай пазіцыяй, дзе застаецца пазіцыя {topic}: {count}.</numerusform>
                <numerusform>З іх з іншай пазіцыяй, дзе застаецца пазіцыя {topic}: {count}.</numerusform>
                <numerusform>З іх з іншай пазіцыяй, дзе застаецца пазіцыя {topic}: {count}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Open suggestions of retired topics that are withdrawn: {count}.</source>
            <translation>
                <numerusform>Будзе адклікана {count} нявырашаная падказка па тэмах з архіва.</numerusform>
                <numerusform>Будуць адкліканы {count} нявырашаныя падказкі па тэмах з архіва.</numerusform>
                <numerusform>Будзе адклікана {count} нявырашаных падказак па тэмах з архіва.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Retired ({count}): {topics}.</source>
            <translation>
                <numerusform>Ідуць у архіў ({count}): {topics}.</numerusform>
                <numerusform>Ідуць у архіў ({count}): {topics}.</numerusform>
                <numerusform>Ідуць у архіў ({count}): {topics}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Tags decided: {tags}, suggested: {suggestions}; statements: {statements}, articles: {articles}.</source>
            <translation>Вырашаных тэгаў: {tags}, падказаных: {suggestions}; выказванняў: {statements}, артыкулаў: {articles}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>The codebook is the same already.</source>
            <translation>Кадыфікатар ужо такі самы.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Topics that move below it: {topics}.</source>
            <translation>Тэмы, якія пяройдуць пад яе: {topics}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>{names} and {count} more</source>
            <translation>
                <numerusform>{names} і яшчэ {count}</numerusform>
                <numerusform>{names} і яшчэ {count}</numerusform>
                <numerusform>{names} і яшчэ {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>{topic} ({fields})</source>
            <translation>{topic} ({fields})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/coder.py" />
            <source>Continue</source>
            <translation>Працягнуць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/coder.py" />
            <source>Every decision is recorded with the name of whoever made it, so that several people can code the same articles. You can change it in the settings.</source>
            <translation>Кожнае рашэнне запісваецца з імем таго, хто яго прыняў, каб адны артыкулы маглі кадзіраваць некалькі чалавек. Імя можна змяніць у наладах.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/coder.py" />
            <source>Your name</source>
            <translation>Ваша імя</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/confirm.py" />
            <source>Cancel</source>
            <translation>Скасаваць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>1 article</source>
            <translation>1 артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Damaged project</source>
            <translation>Пашкоджаны праект</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Looking for its newest good snapshot…</source>
            <translation>Пошук найноўшага спраўнага здымка…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Newest good snapshot: {moment} ({articles}, {statements}).</source>
            <translation>Найноўшы спраўны здымак: {moment} ({articles}, {statements}).</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Newest good snapshot: {moment}.</source>
            <translation>Найноўшы спраўны здымак: {moment}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Open folder</source>
            <translation>Адкрыць папку</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Restore newest snapshot</source>
            <translation>Аднавіць найноўшы здымак</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Salvage…</source>
            <translation>Уратаваць…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Salvaging makes a new project: it stands on that snapshot, where there is one, takes newer work from the damaged file as far as it can be read, and tells what is missing. The damaged file is only read.</source>
            <translation>Ратаванне даных стварае новы праект: ён грунтуецца на гэтым здымку, калі такі ёсць, бярэ з пашкоджанага файла навейшую працу, якую можна прачытаць, і паведамляе, чаго няма. Пашкоджаны файл толькі чытаецца.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>There is no good snapshot of it.</source>
            <translation>Спраўнага здымка няма.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>{project} is damaged</source>
            <translation>Праект {project} пашкоджаны</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/export.py" />
            <source>All articles ({count})</source>
            <translation>
                <numerusform>Усе артыкулы ({count})</numerusform>
                <numerusform>Усе артыкулы ({count})</numerusform>
                <numerusform>Усе артыкулы ({count})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Articles</source>
            <translation>Артыкулы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>CSV table, for spreadsheets and statistics</source>
            <translation>Табліца CSV – для электронных табліц і статыстыкі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Choose file…</source>
            <translation>Выбраць файл…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Each story once: leave out articles that repeat another</source>
            <translation>Без паўтораў: не браць артыкулы, якія паўтараюць іншы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Format</source>
            <translation>Фармат</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Include suggestions that nobody decided, marked as such</source>
            <translation>Уключыць нявырашаныя падказкі з адпаведнай пазнакай</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Mark the encoding, so that Excel reads it rightly</source>
            <translation>Пазначыць кадаванне, каб Excel правільна яго прачытаў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Mentions of persons, organisations and places</source>
            <translation>Згадкі асоб, арганізацый і месцаў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Quoteline JSON, everything in one file</source>
            <translation>Quoteline JSON – усё ў адным файле</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Rows</source>
            <translation>Радкі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Statements, one row for each topic</source>
            <translation>Выказванні, па радку на кожную тэму</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/export.py" />
            <source>The selected ones ({count})</source>
            <translation>
                <numerusform>Вылучаныя ({count})</numerusform>
                <numerusform>Вылучаныя ({count})</numerusform>
                <numerusform>Вылучаныя ({count})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/export.py" />
            <source>Those in the filtered list ({count})</source>
            <translation>
                <numerusform>З адфільтраванага спіса ({count})</numerusform>
                <numerusform>З адфільтраванага спіса ({count})</numerusform>
                <numerusform>З адфільтраванага спіса ({count})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>All articles</source>
            <translation>Усе артыкулы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Any topic</source>
            <translation>Любая тэма</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Anybody</source>
            <translation>Хто заўгодна</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Flow through suggestions</source>
            <translation>Разбор падказак</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Order</source>
            <translation>Парадак</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Speaker</source>
            <translation>Спікер</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Start</source>
            <translation>Пачаць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Suggested topic</source>
            <translation>Падказаная тэма</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>The articles of the list</source>
            <translation>Артыкулы спіса</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>This article</source>
            <translation>Гэты артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Topic</source>
            <translation>Тэма</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Uncertain first</source>
            <translation>Спачатку няпэўныя</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/flow.py" />
            <source>What the program doubts most comes first, since a decision there teaches it most. One in {count} is drawn at random, so that what it is wrongly sure of is seen as well. Else the order is that of reading.</source>
            <translation>
                <numerusform>Спачатку ідзе тое, у чым праграма найбольш сумняваецца: такія рашэнні вучаць яе лепш за ўсё. Адна падказка з {count} выбіраецца выпадкова, каб было відаць і тое, у чым яна памылкова ўпэўненая. Інакш – у парадку чытання.</numerusform>
                <numerusform>Спачатку ідзе тое, у чым праграма найбольш сумняваецца: такія рашэнні вучаць яе лепш за ўсё. Адна падказка з {count} выбіраецца выпадкова, каб было відаць і тое, у чым яна памылкова ўпэўненая. Інакш – у парадку чытання.</numerusform>
                <numerusform>Спачатку ідзе тое, у чым праграма найбольш сумняваецца: такія рашэнні вучаць яе лепш за ўсё. Адна падказка з {count} выбіраецца выпадкова, каб было відаць і тое, у чым яна памылкова ўпэўненая. Інакш – у парадку чытання.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Counter-examples</source>
            <translation>Контрпрыклады</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Counter-examples, one a line</source>
            <translation>Контрпрыклады, па адным у радку</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Ctrl+Return or a click beside it keeps this, Escape gives it up.</source>
            <translation>Ctrl+Return або пстрычка побач захоўвае, Escape адмаўляецца.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Definition</source>
            <translation>Азначэнне</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Edit</source>
            <translation>Змяніць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Examples</source>
            <translation>Прыклады</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Examples, one a line</source>
            <translation>Прыклады, па адным у радку</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Guidelines of {topic}</source>
            <translation>Інструкцыя па тэме {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Nothing is written about this topic yet. Edit says what belongs to it.</source>
            <translation>Пра гэту тэму яшчэ нічога не напісана. «Змяніць» дазваляе апісаць, што да яе належыць.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>This topic is retired: it is not offered any more.</source>
            <translation>Гэтая тэма ў архіве: яна больш не прапаноўваецца.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>History of these topics</source>
            <translation>Журнал гэтых тэм</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>Nobody and nothing gave this statement a topic yet.</source>
            <translation>Ніхто і нішто яшчэ не дало гэтаму выказванню тэму.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>Suggested by {name}</source>
            <translation>Падказана: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>Suggested by {name}, {score}</source>
            <translation>Падказана: {name}, {score}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>Taken away ({step}, {who})</source>
            <translation>Знята ({step}, {who})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>none</source>
            <translation>няма</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{what}, stance: {stance}</source>
            <translation>{what}, пазіцыя: {stance}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} accepted it ({step})</source>
            <translation>{who}: прынята ({step})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} gave it ({step})</source>
            <translation>{who}: пастаўлена ({step})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} moved it here from {topic} ({step})</source>
            <translation>{who}: перанесена сюды з {topic} ({step})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} rejected it ({step})</source>
            <translation>{who}: адхілена ({step})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} set the stance: {stance}</source>
            <translation>{who}: указана пазіцыя – {stance}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/help.py" />
            <source>Help</source>
            <translation>Даведка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/help.py" />
            <source>Pages of help</source>
            <translation>Старонкі даведкі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>A double click goes to where it was done. Redo brings back what is taken back.</source>
            <translation>Падвойная пстрычка вядзе туды, дзе гэта зроблена. «Вярнуць» аднаўляе адмененае.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Do again up to here</source>
            <translation>Вярнуць да гэтага месца</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Everybody</source>
            <translation>Усе</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Find in the history</source>
            <translation>Знайсці ў журнале дзеянняў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Go back to here</source>
            <translation>Вярнуцца сюды</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>History</source>
            <translation>Журнал дзеянняў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Nothing in the history matches. Change the words or the choices above.</source>
            <translation>У журнале нічога не знойдзена. Змяніце словы або ўмовы вышэй.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>This article only</source>
            <translation>Толькі гэты артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Who did it</source>
            <translation>Хто гэта зрабіў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Words of the history</source>
            <translation>Словы журнала дзеянняў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>In the text</source>
            <translation>У тэксце</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Keys</source>
            <translation>Клавішы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Select text by words</source>
            <translation>Вылучыць тэкст па словах</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Select text, from the cursor</source>
            <translation>Вылучыць тэкст ад курсора</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Single letters and digits work wherever you are not typing; Esc leaves a field.</source>
            <translation>Асобныя літары і лічбы працуюць усюды, дзе вы не ўводзіце тэкст; Esc выходзіць з поля.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Topics of this project</source>
            <translation>Тэмы гэтага праекта</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>{title}, continued</source>
            <translation>{title} (працяг)</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>1 decision on a topic since then.</source>
            <translation>Пасля таго 1 рашэнне па тэме.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>1 decision on a topic so far.</source>
            <translation>Пакуль 1 рашэнне па тэме.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Decisions</source>
            <translation>Рашэнні</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>F1 joins how many of the topic's statements are found and how many of the found are right (1 is best). It is measured on decisions that were held back. Suggestions that are there already change when you find them again.</source>
            <translation>F1 спалучае, колькі выказванняў тэмы знойдзена і колькі са знойдзеных правільныя (1 – найлепш). Яна вымяраецца на адкладзеных рашэннях. Наяўныя падказкі зменяцца, калі вы знойдзеце іх зноў.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>F1, codebook alone</source>
            <translation>F1, толькі кадыфікатар</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>F1, learned</source>
            <translation>F1, з вывучаным</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>How well each topic is found</source>
            <translation>Наколькі добра знаходзіцца кожная тэма</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Learn now</source>
            <translation>Вучыцца цяпер</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Learned from {count} decided statements.</source>
            <translation>
                <numerusform>Навучана на {count} вырашаным выказванні.</numerusform>
                <numerusform>Навучана на {count} вырашаных выказваннях.</numerusform>
                <numerusform>Навучана на {count} вырашаных выказваннях.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Learning…</source>
            <translation>Навучанне…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Nothing was learned yet. Accept or reject topics, or put some on statements yourself: after every ten decisions Quoteline learns from them, on this computer only. A topic is worth learning from about four examples on.</source>
            <translation>Яшчэ нічога не вывучана. Прымайце або адхіляйце тэмы ці стаўце іх на выказванні самі: пасля кожных дзесяці рашэнняў Quoteline вучыцца на іх – толькі на гэтым камп’ютары. Тэму варта вывучаць прыкладна з чатырох прыкладаў.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Suggested by</source>
            <translation>Крыніца падказак</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Suggestions of this project use what was learned</source>
            <translation>Падказкі праекта ўлічваюць вывучанае</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>What was learned</source>
            <translation>Што вывучана</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>codebook</source>
            <translation>кадыфікатар</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>codebook and decisions</source>
            <translation>кадыфікатар і рашэнні</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/learned.py" />
            <source>{count} decisions on topics since then.</source>
            <translation>
                <numerusform>Пасля таго {count} рашэнне па тэмах.</numerusform>
                <numerusform>Пасля таго {count} рашэнні па тэмах.</numerusform>
                <numerusform>Пасля таго {count} рашэнняў па тэмах.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/learned.py" />
            <source>{count} decisions on topics so far.</source>
            <translation>
                <numerusform>Пакуль {count} рашэнне па тэмах.</numerusform>
                <numerusform>Пакуль {count} рашэнні па тэмах.</numerusform>
                <numerusform>Пакуль {count} рашэнняў па тэмах.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>A column can be one thing only.</source>
            <translation>Слупок можа быць толькі чымсьці адным.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Add the other files, and none of these tables</source>
            <translation>Дадаць іншыя файлы без гэтых табліц</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Choose a column</source>
            <translation>Выберыце слупок</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Choose the column that holds the texts.</source>
            <translation>Выберыце слупок з тэкстамі.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Columns of the table</source>
            <translation>Слупкі табліцы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Leave out</source>
            <translation>Прапусціць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>One row is one article in {names}. What is in each column?</source>
            <translation>Адзін радок – адзін артыкул у {names}. Што ў кожным слупку?</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Preview of the articles</source>
            <translation>Папярэдні прагляд артыкулаў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Choose…</source>
            <translation>Выбраць…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Codebook</source>
            <translation>Кадыфікатар</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Create</source>
            <translation>Стварыць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>From a file…</source>
            <translation>З файла…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>One file holds the whole project: articles, statements, tags and history.</source>
            <translation>Увесь праект у адным файле: артыкулы, выказванні, тэгі і журнал дзеянняў.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Projects (*.db)</source>
            <translation>Праекты (*.db)</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Topics can be added, renamed and described later.</source>
            <translation>Тэмы можна дадаць, перайменаваць і апісаць пазней.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Union State topics</source>
            <translation>Тэмы Саюзнай дзяржавы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Accept them, with their suggested topics</source>
            <translation>Прыняць іх разам з падказанымі тэмамі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>All occurrences of “{words}”</source>
            <translation>Усе ўжыванні «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Capital and small letters as in the words</source>
            <translation>З улікам вялікіх і малых літар</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Change those chosen</source>
            <translation>Змяніць выбранае</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Everything that {name} said</source>
            <translation>Усё, што сказаў удзельнік {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Everywhere in this article</source>
            <translation>Усюды ў гэтым артыкуле</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>In the articles of the list</source>
            <translation>У артыкулах спіса</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Kind of entity</source>
            <translation>Тып сутнасці</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Link them to an actor</source>
            <translation>Звязаць іх з удзельнікам</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Look for</source>
            <translation>Шукаць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Looking…</source>
            <translation>Пошук…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Make entities of them</source>
            <translation>Пазначыць іх як сутнасці</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Nothing here can be changed so. Choose other articles, or something else to do.</source>
            <translation>Тут няма чаго так змяніць. Выберыце іншыя артыкулы або іншае дзеянне.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Occurrences</source>
            <translation>Ужыванні</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Reject them; those made by hand go to the trash</source>
            <translation>Адхіліць іх; створаныя ўручную трапяць у кошык</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Say that they are no entities</source>
            <translation>Пазначыць, што гэта не сутнасці</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Tag the statements that hold them</source>
            <translation>Паставіць тэг на выказванні з імі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Tag them</source>
            <translation>Паставіць на іх тэг</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>The statements of {name}</source>
            <translation>Выказванні: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>The words “{words}”</source>
            <translation>Словы «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>There are more than can be changed at once.</source>
            <translation>Іх больш, чым можна змяніць за раз.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Tick all</source>
            <translation>Адзначыць усе</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Tick none</source>
            <translation>Зняць усе</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>What to do</source>
            <translation>Дзеянне</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Where</source>
            <translation>Дзе</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>{chosen} of {count} chosen. Space takes a tick away.</source>
            <translation>
                <numerusform>Выбрана {chosen} з {count}. Прабел здымае адзнаку.</numerusform>
                <numerusform>Выбрана {chosen} з {count}. Прабел здымае адзнаку.</numerusform>
                <numerusform>Выбрана {chosen} з {count}. Прабел здымае адзнаку.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>&gt; actions   # topics   @ actors   / articles   ? saved searches</source>
            <translation>&gt; дзеянні   # тэмы   @ удзельнікі   / артыкулы   ? захаваныя пошукі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>Find an action, topic, actor or article</source>
            <translation>Знайсці дзеянне, тэму, удзельніка або артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>Nothing fits these letters.</source>
            <translation>Нічога не падыходзіць.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>Some letters of an action, topic, actor or article</source>
            <translation>Літары дзеяння, тэмы, удзельніка або артыкула</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>What fits</source>
            <translation>Што падыходзіць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>A folder or a wheel file</source>
            <translation>Папка або файл wheel</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>A pipeline is program code. It runs as soon as it is loaded, with all that you may do on this computer. Load it only if you trust whoever made it.</source>
            <translation>Канвеер – гэта праграмны код. Ён выконваецца адразу пасля загрузкі і можа ўсё, што можаце вы на гэтым камп’ютары. Загружайце яго, толькі калі давяраеце стваральніку.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>A spaCy pipeline is program code that runs when it is loaded. Choose only one whose maker you trust. It finds names beside Quoteline's rules; statements, speakers and topics stay Quoteline's own.</source>
            <translation>Канвеер spaCy – гэта праграмны код, які выконваецца пры загрузцы. Выбірайце толькі той, стваральніку якога давяраеце. Ён знаходзіць імёны ў дадатак да правілаў Quoteline; выказванні, спікераў і тэмы знаходзіць сама Quoteline.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>An installed package</source>
            <translation>Усталяваны пакет</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>As in the settings: {name}</source>
            <translation>Як у наладах: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Folder or wheel</source>
            <translation>Папка або wheel</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Folder with a spaCy pipeline</source>
            <translation>Папка з канвеерам spaCy</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Folder…</source>
            <translation>Папка…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Language pipeline of this project</source>
            <translation>Канвеер spaCy гэтага праекта</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Load it</source>
            <translation>Загрузіць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Load this pipeline?</source>
            <translation>Загрузіць гэты канвеер?</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Loading…</source>
            <translation>Загрузка…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Package</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Pipeline</source>
            <translation>Канвеер</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>This project names a spaCy pipeline that was never loaded here:</source>
            <translation>У гэтым праекце названы канвеер spaCy, які тут яшчэ не загружаўся:</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>This spaCy pipeline was never loaded here:</source>
            <translation>Гэты канвеер spaCy тут яшчэ не загружаўся:</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Use in this project</source>
            <translation>Ужыць у гэтым праекце</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>What comes with Quoteline</source>
            <translation>Тое, што ідзе з Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Wheel files (*.whl)</source>
            <translation>Файлы wheel (*.whl)</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Wheel with a spaCy pipeline</source>
            <translation>Wheel з канвеерам spaCy</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Wheel…</source>
            <translation>Wheel…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Without it, names are found by what comes with Quoteline.</source>
            <translation>Без яго імёны знаходзіць тое, што ідзе з Quoteline.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>a folder with a config.cfg, or a file that ends in .whl</source>
            <translation>папка з config.cfg або файл, назва якога канчаецца на .whl</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>such as en_core_web_lg</source>
            <translation>напрыклад en_core_web_lg</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>{found} Left out: {labels}.</source>
            <translation>{found} Прапушчана: {labels}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>{name} finds nothing that Quoteline has a label for.</source>
            <translation>{name} не знаходзіць нічога, для чаго ў Quoteline ёсць пазнака.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>{name} finds {labels}.</source>
            <translation>{name} знаходзіць: {labels}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source> MB</source>
            <translation> МБ</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source> minutes</source>
            <translation> хв</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source> pixels</source>
            <translation> пікс.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>A folder or an installed package with a spaCy pipeline that finds entities; it is used besides the rules of Quoteline, in projects that name no other. Loading a pipeline runs program code from it: choose only what you trust.</source>
            <translation>Папка або ўсталяваны пакет з канвеерам spaCy, які знаходзіць сутнасці; ён дзейнічае ў дадатак да правілаў Quoteline у праектах, дзе не названы іншы. Загрузка канвеера выконвае яго праграмны код: выбірайце толькі тое, чаму давяраеце.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>After every ten decisions, in the background; see Codebook, What was learned.</source>
            <translation>Пасля кожных дзесяці рашэнняў, у фоне; гл. «Кадыфікатар», «Што вывучана».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Appearance</source>
            <translation>Афармленне</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>As the system</source>
            <translation>Як у сістэме</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Dark</source>
            <translation>Цёмнае</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Decisions from now on are recorded under this name.</source>
            <translation>Далейшыя рашэнні запісваюцца пад гэтым імем.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Find suggestions when articles are added</source>
            <translation>Шукаць падказкі пры дадаванні артыкулаў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Learn topics from decisions</source>
            <translation>Вывучаць тэмы з рашэнняў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Light</source>
            <translation>Светлае</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Make snapshots of projects</source>
            <translation>Рабіць здымкі праектаў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Room for snapshots</source>
            <translation>Месца для здымкаў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Settings</source>
            <translation>Налады</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Snapshot every</source>
            <translation>Здымак кожныя</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Snapshot folder</source>
            <translation>Папка здымкаў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Text size</source>
            <translation>Памер тэксту</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>The newest ones stay, then one for each hour, day and week; the newest stays whatever its size.</source>
            <translation>Застаюцца найноўшыя, далей па адным на кожную гадзіну, дзень і тыдзень; самы новы застаецца пры любым памеры.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>The window changes to it at once; work that goes on ends first.</source>
            <translation>Акно адразу пераключыцца на яе; пачатая праца спачатку скончыцца.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>When a project is opened after changes, and while you work; see Project, Snapshots.</source>
            <translation>Пры адкрыцці праекта пасля змен і падчас працы; гл. «Праект», «Здымкі».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>beside each project</source>
            <translation>побач з кожным праектам</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>none: only what comes with Quoteline</source>
            <translation>няма: толькі тое, што ідзе з Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>on opening only</source>
            <translation>толькі пры адкрыцці</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>spaCy pipeline</source>
            <translation>Канвеер spaCy</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>About this program</source>
            <translation>Пра гэту праграму</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Add the text of the shown article to the report</source>
            <translation>Дадаць у справаздачу тэкст адкрытага артыкула</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Report</source>
            <translation>Справаздача</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Report a problem</source>
            <translation>Паведаміць пра праблему</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Save as file…</source>
            <translation>Захаваць у файл…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Save report</source>
            <translation>Захаваць справаздачу</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Something went wrong that Quoteline did not foresee.</source>
            <translation>Здарылася нешта, чаго Quoteline не прадбачыла.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Text files (*.txt)</source>
            <translation>Тэкставыя файлы (*.txt)</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>The shown article, added by the analyst:</source>
            <translation>Адкрыты артыкул, дададзены аналітыкам:</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>The whole log is in {file}</source>
            <translation>Увесь журнал праграмы ў {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>What you decided until now is saved. The report below says where in the program it happened; it holds no text of your articles and is sent nowhere. Copy it to pass it on.</source>
            <translation>Усе вашы рашэнні дагэтуль захаваны. У справаздачы ніжэй паказана, дзе ў праграме гэта адбылося; у ёй няма тэксту вашых артыкулаў, і яна нікуды не адпраўляецца. Каб перадаць яе, скапіруйце.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/query_help.py" />
            <source>Fields</source>
            <translation>Палі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/query_help.py" />
            <source>What can be searched</source>
            <translation>Што можна шукаць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>Make lead</source>
            <translation>Зрабіць асноўным</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>Marked: what stands in one text only</source>
            <translation>Адзначана тое, што ёсць толькі ў адным тэксце</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>No repeat</source>
            <translation>Не паўтор</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>No repeat of this article was found. To say that articles tell one story, select them in the list and join them in the menu Article, Repeats.</source>
            <translation>Паўтораў гэтага артыкула не знойдзена. Каб аб’яднаць артыкулы пра адно і тое ж, вылучыце іх у спісе і выберыце ў меню «Артыкул» → «Паўторы».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>Open</source>
            <translation>У працы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>Repeats</source>
            <translation>Паўторы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>The chosen article</source>
            <translation>Выбраны артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>The lead</source>
            <translation>Асноўны артыкул</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>A check of it still finds: {count}.</source>
            <translation>
                <numerusform>Праверка ўсё яшчэ знаходзіць: {count}.</numerusform>
                <numerusform>Праверка ўсё яшчэ знаходзіць: {count}.</numerusform>
                <numerusform>Праверка ўсё яшчэ знаходзіць: {count}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Changes that can no longer be undone one by one: {count}.</source>
            <translation>
                <numerusform>Больш нельга адмяніць паасобку: {count} змена.</numerusform>
                <numerusform>Больш нельга адмяніць паасобку: {count} змены.</numerusform>
                <numerusform>Больш нельга адмяніць паасобку: {count} змен.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Everything could be read. {file} is complete.</source>
            <translation>Усё ўдалося прачытаць. {file} поўны.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>In the new project</source>
            <translation>У новым праекце</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Kept in another form, to look at: {count}.</source>
            <translation>
                <numerusform>Захавана ў іншым выглядзе, трэба прагледзець: {count}.</numerusform>
                <numerusform>Захавана ў іншым выглядзе, трэба прагледзець: {count}.</numerusform>
                <numerusform>Захавана ў іншым выглядзе, трэба прагледзець: {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Known to be lost</source>
            <translation>Дакладна страчана</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Known to be lost: {count}.</source>
            <translation>
                <numerusform>Дакладна страчана: {count}.</numerusform>
                <numerusform>Дакладна страчана: {count}.</numerusform>
                <numerusform>Дакладна страчана: {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Open the new project</source>
            <translation>Адкрыць новы праект</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Pages or rows that could not be read: {count}.</source>
            <translation>
                <numerusform>Не ўдалося прачытаць {count} старонку або радок.</numerusform>
                <numerusform>Не ўдалося прачытаць {count} старонкі або радкі.</numerusform>
                <numerusform>Не ўдалося прачытаць {count} старонак або радкоў.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Read</source>
            <translation>Прачытана</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Salvaged</source>
            <translation>Уратавана</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>The whole account is in {file}, beside the new project.</source>
            <translation>Поўная справаздача ў {file}, побач з новым праектам.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>What</source>
            <translation>Што</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>What was salvaged</source>
            <translation>Што ўратавана</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>actors</source>
            <translation>удзельнікі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>coders</source>
            <translation>кадзіроўшчыкі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>entities</source>
            <translation>сутнасці</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>in the trash</source>
            <translation>у кошыку</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>settings</source>
            <translation>налады</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>topics in the codebook</source>
            <translation>тэмы ў кадыфікатары</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>topics on statements</source>
            <translation>тэмы на выказваннях</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>{file} holds what could be read.</source>
            <translation>У {file} тое, што ўдалося прачытаць.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Finds</source>
            <translation>Знаходзіць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Finds: {search}</source>
            <translation>Знаходзіць: {search}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>No searches are saved in this project yet. The star in the search box saves one.</source>
            <translation>У гэтым праекце пакуль няма захаваных пошукаў. Зорачка ў полі пошуку захоўвае пошук.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Remove</source>
            <translation>Выдаліць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Rename</source>
            <translation>Перайменаваць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Saved searches</source>
            <translation>Захаваныя пошукі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Search</source>
            <translation>Шукаць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Takes the place of the search of this name.</source>
            <translation>Заменіць пошук з гэтым імем.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Action</source>
            <translation>Дзеянне</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Actions and their keys</source>
            <translation>Дзеянні і іх клавішы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>All actions have their usual keys.</source>
            <translation>Усе дзеянні маюць звычайныя клавішы.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Choose an action first.</source>
            <translation>Спачатку выберыце дзеянне.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Click here or press Tab, then press the new key</source>
            <translation>Пстрыкніце тут або націсніце Tab, затым новую клавішу</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Keys of the actions</source>
            <translation>Клавішы дзеянняў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>New key</source>
            <translation>Новая клавіша</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>No action of these words.</source>
            <translation>Такога дзеяння няма.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>No key</source>
            <translation>Без клавішы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Search for an action or a key</source>
            <translation>Пошук дзеяння або клавішы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Usual keys</source>
            <translation>Звычайныя</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Usual keys for all</source>
            <translation>Звычайныя для ўсіх</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{action}: no key</source>
            <translation>{action}: без клавішы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{action}: {key}</source>
            <translation>{action}: {key}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} belongs to “{action}”. Give that another key first.</source>
            <translation>{key} належыць дзеянню «{action}». Спачатку дайце яму іншую клавішу.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} is kept for topics. Choose another key.</source>
            <translation>{key} зарэзервавана для тэм. Выберыце іншую клавішу.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} is the key of the topic “{topic}”. Give the topic another key in the codebook first.</source>
            <translation>{key} – клавіша тэмы «{topic}». Спачатку дайце тэме іншую клавішу ў кадыфікатары.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} moves around in lists and texts. Choose another key.</source>
            <translation>{key} перамяшчае па спісах і тэкстах. Выберыце іншую клавішу.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} opens the menu {menu}. Choose another key.</source>
            <translation>{key} адкрывае меню {menu}. Выберыце іншую клавішу.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>As much of everything as now.</source>
            <translation>Усяго столькі ж, колькі цяпер.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Before a snapshot takes its place, the project as it is now becomes a snapshot itself.</source>
            <translation>Перш чым здымак зойме месца праекта, цяперашні стан праекта сам стане здымкам.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Compared with now: {parts}.</source>
            <translation>У параўнанні з цяперашнім: {parts}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Decided</source>
            <translation>Вырашана</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Last change in it</source>
            <translation>Апошняя змена ў ім</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Made</source>
            <translation>Зроблены</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Make one now</source>
            <translation>Зрабіць цяпер</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Restore this snapshot</source>
            <translation>Аднавіць гэты здымак</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Size</source>
            <translation>Памер</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Snapshots</source>
            <translation>Здымкі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>The project itself cannot be read, so there is nothing to compare with.</source>
            <translation>Сам праект нельга прачытаць, таму няма з чым параўнаць.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>There is no snapshot yet. Quoteline makes one when a project is opened after changes, and while you work. Each is a checked copy of the whole project.</source>
            <translation>Здымкаў яшчэ няма. Quoteline робіць іх пры адкрыцці праекта пасля змен і падчас працы. Кожны – правераная копія ўсяго праекта.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>This snapshot was not looked into yet, or cannot be read.</source>
            <translation>Гэты здымак яшчэ не праглядаўся або яго нельга прачытаць.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>decided statements</source>
            <translation>вырашаныя выказванні</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Add term</source>
            <translation>Дадаць тэрмін</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Case</source>
            <translation>Рэгістр</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Here</source>
            <translation>Тут</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Highlighted terms</source>
            <translation>Падсвечаныя тэрміны</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Line</source>
            <translation>Лінія</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>No terms yet. Add one, and it is marked wherever it stands in the articles.</source>
            <translation>Тэрмінаў пакуль няма. Дадайце тэрмін – ён будзе адзначаны ўсюды, дзе сустракаецца ў артыкулах.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Pattern</source>
            <translation>Шаблон</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Remove term</source>
            <translation>Выдаліць тэрмін</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Show</source>
            <translation>Паказаць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Whole word</source>
            <translation>Слова цалкам</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Word or phrase</source>
            <translation>Слова або фраза</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>blue, dashed</source>
            <translation>сіняя, штрыхавая</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>cyan, short and shorter</source>
            <translation>блакітная, кароткія штрыхі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>green, dotted</source>
            <translation>зялёная, пункцірная</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>orange, solid</source>
            <translation>аранжавая, суцэльная</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>red, long dashes</source>
            <translation>чырвоная, доўгія штрыхі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>stopped</source>
            <translation>спынена</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>violet, dash and dot</source>
            <translation>фіялетавая, штрых-пункцір</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>{term}: {reason}.</source>
            <translation>{term}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Correct typing and recognition faults here. What was marked moves along with its words.</source>
            <translation>Выпраўляйце тут памылкі ўводу і распазнавання. Пазначанае перамяшчаецца разам са словамі.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Discard changes</source>
            <translation>Адкінуць змены</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Leave the text as it was?</source>
            <translation>Пакінуць тэкст, як быў?</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Nothing is changed yet.</source>
            <translation>Яшчэ нічога не зменена.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Open suggestions that go: {count}. They can be found again.</source>
            <translation>
                <numerusform>Знікне {count} нявырашаная падказка. Яе можна знайсці зноў.</numerusform>
                <numerusform>Знікнуць {count} нявырашаныя падказкі. Іх можна знайсці зноў.</numerusform>
                <numerusform>Знікне {count} нявырашаных падказак. Іх можна знайсці зноў.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Text of the article</source>
            <translation>Тэкст артыкула</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>What it touches</source>
            <translation>Што закранае</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>What the edit touches</source>
            <translation>Што закранае праўка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>What you changed here is not kept.</source>
            <translation>Змененае тут не захаваецца.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>{share} % of the text would change. Another text is better added as an article of its own.</source>
            <translation>Зменіцца {share} % тэксту. Іншы тэкст лепш дадаць як асобны артыкул.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Look again</source>
            <translation>Праглядзець зноў</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Looks right</source>
            <translation>Усё правільна</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Nothing is left of it. A statement lies in the trash; undo brings back the text with it.</source>
            <translation>Ад яго нічога не засталося. Выказванне ў кошыку; «Адмяніць» вяртае тэкст разам з ім.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Now</source>
            <translation>Стала</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Show in the text</source>
            <translation>Паказаць у тэксце</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>The edit of “{title}” touched these. Correct a statement in the text where it needs that.</source>
            <translation>Праўка артыкула «{title}» закранула гэта. Дзе трэба, выпраўце выказванне ў тэксце.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>What the edit touched</source>
            <translation>Што закранула праўка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Cue</source>
            <translation>Маркер маўлення</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Entity</source>
            <translation>Сутнасць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Statement</source>
            <translation>Выказванне</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Touches entities: {count}</source>
            <translation>
                <numerusform>Закранае {count} сутнасць</numerusform>
                <numerusform>Закранае {count} сутнасці</numerusform>
                <numerusform>Закранае {count} сутнасцей</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Touches nothing that was decided.</source>
            <translation>Не закранае нічога вырашанага.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Touches statements: {count}</source>
            <translation>
                <numerusform>Закранае {count} выказванне</numerusform>
                <numerusform>Закранае {count} выказванні</numerusform>
                <numerusform>Закранае {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Touches statements: {statements}, entities: {mentions}</source>
            <translation>Закранае выказванняў: {statements}, сутнасцей: {mentions}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>nothing is left of it</source>
            <translation>нічога не засталося</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>{part}: “{old}”
→ {new}</source>
            <translation>{part}: «{old}»
→ {new}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>Colour</source>
            <translation>Колер</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>Key</source>
            <translation>Клавіша</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>Keywords</source>
            <translation>Ключавыя словы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>Not in</source>
            <translation>Выключэнні</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>One a line: what belongs to the topic.</source>
            <translation>Па адным у радку: што належыць да тэмы.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>One word or phrase a line, in its plain form: “microchip” also finds “microchips”.</source>
            <translation>Па адным слове або фразе ў радку, у пачатковай форме: «мікрачып» знаходзіць і «мікрачыпы».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>Phrases in which a keyword does not count, such as “trade union”.</source>
            <translation>Фразы, у якіх ключавое слова не лічыцца, напрыклад «прафесійны саюз».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>What looks like the topic and is not.</source>
            <translation>Што падобна да тэмы, але не яна.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>{key} – {topic}</source>
            <translation>{key} – {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>Empty trash…</source>
            <translation>Ачысціць кошык…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>Remove for good…</source>
            <translation>Выдаліць назаўсёды…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>Restore</source>
            <translation>Аднавіць</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>The trash is empty. Removed articles, topics and statements that you made wait here, with everything that hung on them, until you empty it.</source>
            <translation>Кошык пусты. Тут выдаленыя артыкулы, тэмы і створаныя вамі выказванні разам з усім, што да іх належала, чакаюць, пакуль вы не ачысціце кошык.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>Trash</source>
            <translation>Кошык</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Discard this change</source>
            <translation>Адкінуць гэту змену</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Everything before it is saved. Free some space or connect the drive again, then try again. Or save a copy of the whole project in another place: this change goes into it, and the work goes on there.</source>
            <translation>Усё ранейшае захавана. Вызваліце месца або зноў падключыце дыск і паўтарыце. Або захавайце копію ўсяго праекта ў іншым месцы: гэтая змена ўвойдзе ў яе, і праца працягнецца там.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Not saved</source>
            <translation>Не захавана</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Not saved yet: {change}</source>
            <translation>Яшчэ не захавана: {change}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Save a copy elsewhere…</source>
            <translation>Захаваць копію ў іншым месцы…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Tried at {time}.</source>
            <translation>Спроба ў {time}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>What you typed</source>
            <translation>Што вы ўвялі</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>What you typed:</source>
            <translation>Што вы ўвялі:</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/working.py" />
            <source>Progress</source>
            <translation>Ход працы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/working.py" />
            <source>Stopping…</source>
            <translation>Спыненне…</translation>
        </message>
        <message>
            <location filename="../../desktop/flow_actions.py" />
            <source>Edit the statement in the panel</source>
            <translation>Змяніць выказванне на панэлі</translation>
        </message>
        <message>
            <location filename="../../desktop/flow_actions.py" />
            <source>Flow through other suggestions…</source>
            <translation>Разбор іншых падказак…</translation>
        </message>
        <message>
            <location filename="../../desktop/flow_actions.py" />
            <source>Flow through the suggestions of this article</source>
            <translation>Разбор падказак гэтага артыкула</translation>
        </message>
        <message>
            <location filename="../../desktop/models/actor_list.py" />
            <source>Mentions</source>
            <translation>Згадкі</translation>
        </message>
        <message>
            <location filename="../../desktop/models/actor_list.py" />
            <source>organisation</source>
            <translation>арганізацыя</translation>
        </message>
        <message>
            <location filename="../../desktop/models/actor_list.py" />
            <source>person</source>
            <translation>асоба</translation>
        </message>
        <message>
            <location filename="../../desktop/models/actor_list.py" />
            <source>place</source>
            <translation>месца</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/article_list.py" />
            <source>a repeat, {count} articles tell this story</source>
            <translation>
                <numerusform>паўтор, пра гэта {count} артыкул</numerusform>
                <numerusform>паўтор, пра гэта {count} артыкулы</numerusform>
                <numerusform>паўтор, пра гэта {count} артыкулаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/models/article_list.py" />
            <source>no statements yet</source>
            <translation>выказванняў яшчэ няма</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/article_list.py" />
            <source>the lead of {count} articles that tell this story</source>
            <translation>
                <numerusform>асноўны з {count} артыкула пра гэта</numerusform>
                <numerusform>асноўны з {count} артыкулаў пра гэта</numerusform>
                <numerusform>асноўны з {count} артыкулаў пра гэта</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/article_list.py" />
            <source>{done} of {count} statements decided</source>
            <translation>
                <numerusform>вырашана {done} з {count} выказвання</numerusform>
                <numerusform>вырашана {done} з {count} выказванняў</numerusform>
                <numerusform>вырашана {done} з {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/models/cluster.py" />
            <source>Article</source>
            <translation>Артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/models/cluster.py" />
            <source>As in the lead</source>
            <translation>Як у асноўным</translation>
        </message>
        <message>
            <location filename="../../desktop/models/cluster.py" />
            <source>lead</source>
            <translation>асноўны</translation>
        </message>
        <message>
            <location filename="../../desktop/models/codebook.py" />
            <source>level {number}</source>
            <translation>узровень {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/codebook.py" />
            <source>retired</source>
            <translation>у архіве</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/codebook.py" />
            <source>{topic}, {count} tags</source>
            <translation>
                <numerusform>{topic}, {count} тэг</numerusform>
                <numerusform>{topic}, {count} тэгі</numerusform>
                <numerusform>{topic}, {count} тэгаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/models/concordance.py" />
            <source>Found, and words after</source>
            <translation>Знойдзенае і словы пасля</translation>
        </message>
        <message>
            <location filename="../../desktop/models/concordance.py" />
            <source>Words before</source>
            <translation>Словы да</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>By</source>
            <translation>Хто</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>State</source>
            <translation>Стан</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>What was done</source>
            <translation>Што зроблена</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>When</source>
            <translation>Калі</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>now</source>
            <translation>цяпер</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>undone</source>
            <translation>адменена</translation>
        </message>
        <message>
            <location filename="../../desktop/models/occurrences.py" />
            <source>What they are now</source>
            <translation>Што гэта цяпер</translation>
        </message>
        <message>
            <location filename="../../desktop/models/occurrences.py" />
            <source>part of {words}</source>
            <translation>частка «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>action</source>
            <translation>дзеянне</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>actor</source>
            <translation>удзельнік</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>article</source>
            <translation>артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>search</source>
            <translation>пошук</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>topic</source>
            <translation>тэма</translation>
        </message>
        <message>
            <location filename="../../desktop/models/said.py" />
            <source>Stance</source>
            <translation>Пазіцыя</translation>
        </message>
        <message>
            <location filename="../../desktop/models/said.py" />
            <source>without a topic</source>
            <translation>без тэмы</translation>
        </message>
        <message>
            <location filename="../../desktop/models/statement_table.py" />
            <source>Topics</source>
            <translation>Тэмы</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}, accepted</source>
            <translation>{topic}, прынята</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}, accepted, {stance}</source>
            <translation>{topic}, прынята, {stance}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}, suggested, {score}</source>
            <translation>{topic}, падказана, {score}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}, suggested, {score}, {words}</source>
            <translation>{topic}, падказана, {score}, {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}: {words}</source>
            <translation>{topic}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/trash.py" />
            <source>1 entity</source>
            <translation>1 сутнасць</translation>
        </message>
        <message>
            <location filename="../../desktop/models/trash.py" />
            <source>1 tag</source>
            <translation>1 тэг</translation>
        </message>
        <message>
            <location filename="../../desktop/models/trash.py" />
            <source>Removed by</source>
            <translation>Хто выдаліў</translation>
        </message>
        <message>
            <location filename="../../desktop/models/trash.py" />
            <source>With it</source>
            <translation>Разам з ім</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/trash.py" />
            <source>{count} entities</source>
            <translation>
                <numerusform>{count} сутнасць</numerusform>
                <numerusform>{count} сутнасці</numerusform>
                <numerusform>{count} сутнасцей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/trash.py" />
            <source>{count} tags</source>
            <translation>
                <numerusform>{count} тэг</numerusform>
                <numerusform>{count} тэгі</numerusform>
                <numerusform>{count} тэгаў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/reader/byline.py" />
            <source>{statements}, {count} to go</source>
            <translation>
                <numerusform>{statements}, засталося вырашыць: {count}</numerusform>
                <numerusform>{statements}, засталося вырашыць: {count}</numerusform>
                <numerusform>{statements}, засталося вырашыць: {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>Found: {words}</source>
            <translation>Знойдзена: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>No topics</source>
            <translation>Без тэм</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>Quote: {quote}</source>
            <translation>Цытата: {quote}</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>Speaker: {speaker}</source>
            <translation>Спікер: {speaker}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/reader/described.py" />
            <source>Statement {number} of {count}, {state}</source>
            <translation>
                <numerusform>Выказванне {number} з {count}, {state}</numerusform>
                <numerusform>Выказванне {number} з {count}, {state}</numerusform>
                <numerusform>Выказванне {number} з {count}, {state}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>Topics: {topics}</source>
            <translation>Тэмы: {topics}</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>{label}, {state}</source>
            <translation>{label}, {state}</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>{topic} (suggested)</source>
            <translation>{topic} (падказана)</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>{topic} (suggested, {score})</source>
            <translation>{topic} (падказана, {score})</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/header.py" />
            <source>About this article</source>
            <translation>Пра гэты артыкул</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/page_view.py" />
            <source>Choose an article in the list, or add articles by dropping files on the window.</source>
            <translation>Выберыце артыкул у спісе або перацягніце файлы ў акно, каб дадаць артыкулы.</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/reader.py" />
            <source>Article text</source>
            <translation>Тэкст артыкула</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/reader/tips.py" />
            <source>{count} more statements: click to choose one</source>
            <translation>
                <numerusform>Яшчэ {count} выказванне: пстрыкніце, каб выбраць</numerusform>
                <numerusform>Яшчэ {count} выказванні: пстрыкніце, каб выбраць</numerusform>
                <numerusform>Яшчэ {count} выказванняў: пстрыкніце, каб выбраць</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/reader/tips.py" />
            <source>{count} more topics, shown in the statement panel</source>
            <translation>
                <numerusform>Яшчэ {count} тэма, паказана на панэлі выказвання</numerusform>
                <numerusform>Яшчэ {count} тэмы, паказаны на панэлі выказвання</numerusform>
                <numerusform>Яшчэ {count} тэм, паказаны на панэлі выказвання</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>&amp;Compare with its repeats…</source>
            <translation>&amp;Параўнаць з паўторамі…</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>&amp;Fold repeats in the list</source>
            <translation>&amp;Згарнуць паўторы ў спісе</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>&amp;Show those of this article, or hide them</source>
            <translation>Паказаць паўторы &amp;гэтага артыкула або схаваць іх</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>Find &amp;repeats in all articles</source>
            <translation>Зна&amp;йсці паўторы ва ўсіх артыкулах</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>Make this the &amp;lead article</source>
            <translation>Зрабіць &amp;асноўным артыкулам</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>Repeat&amp;s</source>
            <translation>Паўт&amp;оры</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>The selected articles tell &amp;one story</source>
            <translation>Вылучаныя артыкулы – пра а&amp;дно і тое ж</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>This is &amp;no repeat</source>
            <translation>Гэта &amp;не паўтор</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Accept suggestion</source>
            <translation>Прын&amp;яць падказку</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Article's own voice</source>
            <translation>&amp;Ад аўтара артыкула</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Direct quotation</source>
            <translation>&amp;Прамая цытата</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Make statement from selection</source>
            <translation>&amp;Стварыць выказванне з вылучанага</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Mixed quotation</source>
            <translation>&amp;Змешаная цытата</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Neutral</source>
            <translation>&amp;Нейтральна</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Next statement</source>
            <translation>&amp;Наступнае выказванне</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Opposes</source>
            <translation>&amp;Супраць</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Organisation</source>
            <translation>Ар&amp;ганізацыя</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Previous statement</source>
            <translation>&amp;Папярэдняе выказванне</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Reject</source>
            <translation>&amp;Адхіліць</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Reported speech</source>
            <translation>&amp;Ускосная мова</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Speaker</source>
            <translation>&amp;Спікер</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Supports</source>
            <translation>&amp;За</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Use selection as the statement's text</source>
            <translation>&amp;Узяць вылучанае як тэкст выказвання</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Why these topics?</source>
            <translation>&amp;Чаму гэтыя тэмы?</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Accept a&amp;ll suggestions in this article</source>
            <translation>Прыняць усе падка&amp;зкі гэтага артыкула</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Add selection &amp;to the statement</source>
            <translation>&amp;Дадаць вылучанае да выказвання</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>All that the organisation said</source>
            <translation>Усё, што сказала арганізацыя</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>All that the speaker said</source>
            <translation>Усё, што сказаў спікер</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Next un&amp;decided statement</source>
            <translation>Наступнае няв&amp;ырашанае выказванне</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>No stan&amp;ce</source>
            <translation>&amp;Без пазіцыі</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Not&amp;e</source>
            <translation>Натат&amp;ка</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Organisation from selection</source>
            <translation>Арганізацыя – з вылучанага</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Speaker &amp;from selection</source>
            <translation>Спікер – з вы&amp;лучанага</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Top&amp;ics</source>
            <translation>Т&amp;эмы</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>&amp;Choose kind…</source>
            <translation>&amp;Выбраць тып…</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>&amp;Join with the next statement</source>
            <translation>&amp;Аб’яднаць з наступным выказваннем</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>&amp;Next kind</source>
            <translation>Наступны &amp;тып</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Beginning one sentence bac&amp;k</source>
            <translation>Пачатак на сказ на&amp;зад</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Beginning one sentence o&amp;n</source>
            <translation>Пачатак на сказ &amp;далей</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Beginning one word to the le&amp;ft</source>
            <translation>Пачатак на слова ў&amp;лева</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Beginning one word to the ri&amp;ght</source>
            <translation>Пачатак на слова ў&amp;права</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>C&amp;hange words</source>
            <translation>Змяніць с&amp;ловы</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>End one &amp;sentence on</source>
            <translation>Канец на &amp;сказ далей</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>End one sentence &amp;back</source>
            <translation>Канец на сказ &amp;назад</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>End one word to the &amp;left</source>
            <translation>Канец на слова ўл&amp;ева</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>End one word to the &amp;right</source>
            <translation>Канец на слова ўп&amp;рава</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Join with the pre&amp;vious statement</source>
            <translation>Аб’яднаць з папярэдні&amp;м выказваннем</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>List the statements over the same words</source>
            <translation>Спіс выказванняў на тых самых словах</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Next statement over the same words</source>
            <translation>Наступнае выказванне на тых самых словах</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Previous statement over the same words</source>
            <translation>Папярэдняе выказванне на тых самых словах</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>S&amp;plit at cursor or selection</source>
            <translation>Падзяліць ля &amp;курсора або вылучанага</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Speaker by pointin&amp;g at an entity</source>
            <translation>Спікер: п&amp;аказаць на сутнасць</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Take selection or part &amp;out</source>
            <translation>&amp;Выняць вылучанае або частку</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_delegate.py" />
            <source>+1 repeat</source>
            <translation>+1 паўтор</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_delegate.py" />
            <source>+{count} repeats</source>
            <translation>
                <numerusform>+{count} паўтор</numerusform>
                <numerusform>+{count} паўторы</numerusform>
                <numerusform>+{count} паўтораў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_delegate.py" />
            <source>repeat</source>
            <translation>паўтор</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_delegate.py" />
            <source>source and date unknown</source>
            <translation>крыніца і дата невядомыя</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filter_bar.py" />
            <source>Filter by agency, topic and date</source>
            <translation>Фільтр па агенцтве, тэме і даце</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filter_bar.py" />
            <source>More filters</source>
            <translation>Яшчэ фільтры</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filter_bar.py" />
            <source>Search the text of the articles</source>
            <translation>Пошук па тэксце артыкулаў</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>2024-05-14</source>
            <translation>2024-05-14</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>A date, a month or a year: 2024-05-14, 2024-05, 2024</source>
            <translation>Дата, месяц або год: 2024-05-14, 2024-05, 2024</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>All agencies</source>
            <translation>Усе агенцтвы</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>All topics</source>
            <translation>Усе тэмы</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_filters.py" />
            <source>All {count}</source>
            <translation>
                <numerusform>Усе {count}</numerusform>
                <numerusform>Усе {count}</numerusform>
                <numerusform>Усе {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_filters.py" />
            <source>Done {count}</source>
            <translation>
                <numerusform>Гатовыя {count}</numerusform>
                <numerusform>Гатовыя {count}</numerusform>
                <numerusform>Гатовыя {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>From</source>
            <translation>З</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>From date</source>
            <translation>З даты</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>New</source>
            <translation>Новы</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_filters.py" />
            <source>New {count}</source>
            <translation>
                <numerusform>Новыя {count}</numerusform>
                <numerusform>Новыя {count}</numerusform>
                <numerusform>Новыя {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_filters.py" />
            <source>Open {count}</source>
            <translation>
                <numerusform>У працы {count}</numerusform>
                <numerusform>У працы {count}</numerusform>
                <numerusform>У працы {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>To date</source>
            <translation>Да даты</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>from {date}</source>
            <translation>з {date}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>to</source>
            <translation>да</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>to {date}</source>
            <translation>да {date}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>topic {topic}</source>
            <translation>тэма {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_list.py" />
            <source>Add articles with {add}, drop files here, or paste text with {paste}.</source>
            <translation>Дадайце артыкулы праз {add}, перацягніце сюды файлы або ўстаўце тэкст праз {paste}.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_list.py" />
            <source>No article matches. Change the words or the filters above.</source>
            <translation>Нічога не знойдзена. Змяніце словы або фільтры вышэй.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_list.py" />
            <source>Open a project, or make a new one, to see its articles here.</source>
            <translation>Адкрыйце або стварыце праект, каб убачыць тут яго артыкулы.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>Bring the panels back</source>
            <translation>Вярнуць панэлі</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>Do not restrict to: {words}</source>
            <translation>Зняць абмежаванне: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>Show all articles</source>
            <translation>Паказаць усе артыкулы</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>What is shown</source>
            <translation>Што паказана</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>then</source>
            <translation>затым</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_delegate.py" />
            <source>{topic} (retired)</source>
            <translation>{topic} (у архіве)</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Change slug…</source>
            <translation>Змяніць код…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Edit topic…</source>
            <translation>Змяніць тэму…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Guidelines</source>
            <translation>Інструкцыя</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Merge into another…</source>
            <translation>Аб’яднаць з іншай…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Move down</source>
            <translation>Ніжэй</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Move out one level</source>
            <translation>На ўзровень вышэй</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Move under the topic above</source>
            <translation>Перамясціць пад тэму вышэй</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Move up</source>
            <translation>Вышэй</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Retire, or bring back</source>
            <translation>У архіў або з архіва</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>The codebook is empty. Add the first topic with +.</source>
            <translation>Кадыфікатар пусты. Дадайце першую тэму праз +.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_view.py" />
            <source>Topics of the codebook</source>
            <translation>Тэмы кадыфікатара</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Articles of the list</source>
            <translation>Артыкулы спіса</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>By article and date</source>
            <translation>Па артыкуле і даце</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>By what was found</source>
            <translation>Па знойдзеным</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>By words after</source>
            <translation>Па словах пасля</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>By words before</source>
            <translation>Па словах да</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Progress of the search</source>
            <translation>Ход пошуку</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Regular expression</source>
            <translation>Рэгулярны выраз</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Regular expression, then Enter</source>
            <translation>Выраз, потым Enter</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Save as CSV</source>
            <translation>Захаваць як CSV</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>What the concordance is of</source>
            <translation>Што шукае канкарданс</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Words, then Enter</source>
            <translation>Словы, потым Enter</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>1 place</source>
            <translation>1 месца</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>Copy rows</source>
            <translation>Капіраваць радкі</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>Nothing found. Try the beginning of a word with a star, or look in other articles.</source>
            <translation>Нічога не знойдзена. Паспрабуйце пачатак слова з зорачкай або шукайце ў іншых артыкулах.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>Type a word, a “phrase” or a beginning* and press Enter: every place comes here with the words around it. {key} looks for the words that are selected in the text.</source>
            <translation>Увядзіце слова, «фразу» або пачатак* і націсніце Enter: тут з’явяцца ўсе месцы са словамі вакол. {key} шукае словы, вылучаныя ў тэксце.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>in 1 article</source>
            <translation>у 1 артыкуле</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>in {count} articles</source>
            <translation>
                <numerusform>у {count} артыкуле</numerusform>
                <numerusform>у {count} артыкулах</numerusform>
                <numerusform>у {count} артыкулах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>{count} places</source>
            <translation>
                <numerusform>{count} месца</numerusform>
                <numerusform>{count} месцы</numerusform>
                <numerusform>{count} месцаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_view.py" />
            <source>Concordance</source>
            <translation>Канкарданс</translation>
        </message>
        <message>
            <location filename="../../desktop/views/docks.py" />
            <source>Panels</source>
            <translation>Панэлі</translation>
        </message>
        <message>
            <location filename="../../desktop/views/find_bar.py" />
            <source>Find in this article</source>
            <translation>Знайсці ў гэтым артыкуле</translation>
        </message>
        <message>
            <location filename="../../desktop/views/find_bar.py" />
            <source>Next</source>
            <translation>Наступнае</translation>
        </message>
        <message>
            <location filename="../../desktop/views/find_bar.py" />
            <source>Previous</source>
            <translation>Папярэдняе</translation>
        </message>
        <message>
            <location filename="../../desktop/views/find_bar.py" />
            <source>not found</source>
            <translation>не знойдзена</translation>
        </message>
        <message>
            <location filename="../../desktop/views/flow_bar.py" />
            <source>Flow</source>
            <translation>Разбор</translation>
        </message>
        <message>
            <location filename="../../desktop/views/flow_bar.py" />
            <source>Progress of the flow</source>
            <translation>Ход разбору</translation>
        </message>
        <message>
            <location filename="../../desktop/views/main_window.py" />
            <source>{project} (read only) – Quoteline</source>
            <translation>{project} (толькі чытанне) – Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/views/main_window.py" />
            <source>{project} – Quoteline</source>
            <translation>{project} – Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Articles done</source>
            <translation>Артыкулаў гатова</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Decided in this article</source>
            <translation>Вырашана ў гэтым артыкуле</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Each story counts once, as in the list.</source>
            <translation>Паўторы не лічацца, як і ў спісе.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>No statement has a topic yet. Suggestions bring them, and so do the keys of topics.</source>
            <translation>Ні на адным выказванні яшчэ няма тэмы. Іх даюць падказкі, а таксама клавішы тэм.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Overview</source>
            <translation>Агляд</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Statements decided</source>
            <translation>Выказванняў вырашана</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Stories done</source>
            <translation>Артыкулаў гатова (без паўтораў)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/overview.py" />
            <source>{done} of {count}</source>
            <translation>
                <numerusform>{done} з {count}</numerusform>
                <numerusform>{done} з {count}</numerusform>
                <numerusform>{done} з {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>&amp;Float</source>
            <translation>Ад&amp;мацаваць</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>&amp;Hide</source>
            <translation>&amp;Схаваць</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>&amp;Put back into the window</source>
            <translation>Вярнуць у &amp;акно</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Drag to move this panel; the right button says where it can go.</source>
            <translation>Перацягніце, каб перамясціць панэль; правая кнопка паказвае, куды яе можна паставіць.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Float or put back: {panel}</source>
            <translation>Адмацаваць або вярнуць: {panel}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Hide: {panel}</source>
            <translation>Схаваць: {panel}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Move to the &amp;bottom</source>
            <translation>Перамясціць у&amp;ніз</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Move to the &amp;left</source>
            <translation>Перамясціць у&amp;лева</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Move to the &amp;right</source>
            <translation>Перамясціць у&amp;права</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Move to the &amp;top</source>
            <translation>Перамясціць у&amp;верх</translation>
        </message>
        <message>
            <location filename="../../desktop/views/quote_box.py" />
            <source>Quotation</source>
            <translation>Цытата</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>A project file, on this computer or a shared folder.</source>
            <translation>Файл праекта на гэтым камп’ютары або ў агульнай папцы.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>An empty project in a file of its own, with a codebook to start from.</source>
            <translation>Пусты праект у асобным файле з кадыфікатарам для пачатку.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>New project…</source>
            <translation>Новы праект…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Open project…</source>
            <translation>Адкрыць праект…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Open the sample project</source>
            <translation>Адкрыць прыклад праекта</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Recent projects</source>
            <translation>Нядаўнія праекты</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Twelve invented articles, with suggestions to decide on: a first look at the work.</source>
            <translation>Дванаццаць прыдуманых артыкулаў з падказкамі для рашэння: першае знаёмства з працай.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Who said what, on which topic</source>
            <translation>Хто, што і на якую тэму сказаў</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Accepted</source>
            <translation>Прынятыя</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Each story once</source>
            <translation>Без паўтораў</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Find in statements</source>
            <translation>Знайсці ў выказваннях</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Leave out statements of articles that repeat another</source>
            <translation>Не паказваць выказванні з артыкулаў, якія паўтараюць іншы</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Not rejected</source>
            <translation>Не адхіленыя</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Rejected</source>
            <translation>Адхіленыя</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Speaker of the statements</source>
            <translation>Спікер выказванняў</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>State of the statements</source>
            <translation>Стан выказванняў</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Suggested</source>
            <translation>Падказаныя</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Topic of the statements</source>
            <translation>Тэма выказванняў</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Words of the statements</source>
            <translation>Словы выказванняў</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_footer.py" />
            <source>Accept</source>
            <translation>Прыняць</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_form.py" />
            <source>Add a note</source>
            <translation>Дадаць нататку</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_form.py" />
            <source>Organisation</source>
            <translation>Арганізацыя</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_form.py" />
            <source>not named</source>
            <translation>не ўказана</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_panel.py" />
            <source>Choose a statement in the text, or select words and press {make} to make one.</source>
            <translation>Выберыце выказванне ў тэксце або вылучыце словы і націсніце {make}, каб стварыць яго.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_panel.py" />
            <source>Rejected statement</source>
            <translation>Адхіленае выказванне</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/statement_panel.py" />
            <source>Statement {number} of {count}</source>
            <translation>
                <numerusform>Выказванне {number} з {count}</numerusform>
                <numerusform>Выказванне {number} з {count}</numerusform>
                <numerusform>Выказванне {number} з {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_sheet.py" />
            <source>Kind of statement</source>
            <translation>Тып выказвання</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_table.py" />
            <source>Looking for statements…</source>
            <translation>Пошук выказванняў…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_table.py" />
            <source>No statement matches. Change the filters above.</source>
            <translation>Нічога не знойдзена. Змяніце фільтры вышэй.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_table.py" />
            <source>No statements yet. Let suggestions be found, or select words in an article and press {make}.</source>
            <translation>Выказванняў яшчэ няма. Запусціце пошук падказак або вылучыце словы ў артыкуле і націсніце {make}.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_table.py" />
            <source>The statements of a project are listed here.</source>
            <translation>Тут паказваюцца выказванні праекта.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/statement_table.py" />
            <source>{shown} of {count} statements</source>
            <translation>
                <numerusform>{shown} з {count} выказвання</numerusform>
                <numerusform>{shown} з {count} выказванняў</numerusform>
                <numerusform>{shown} з {count} выказванняў</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/statement_table.py" />
            <source>{shown} or more of {count} statements</source>
            <translation>
                <numerusform>не менш за {shown} з {count} выказвання</numerusform>
                <numerusform>не менш за {shown} з {count} выказванняў</numerusform>
                <numerusform>не менш за {shown} з {count} выказванняў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/status_bar.py" />
            <source>How far the work is, by topic too</source>
            <translation>Наколькі прасунулася праца, у тым ліку па тэмах</translation>
        </message>
        <message>
            <location filename="../../desktop/views/status_bar.py" />
            <source>Overview: {words}</source>
            <translation>Агляд: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/status_bar.py" />
            <source>Progress of background work</source>
            <translation>Ход фонавай працы</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/status_bar.py" />
            <source>{done} of {count} articles done</source>
            <translation>
                <numerusform>Гатова {done} з {count} артыкула</numerusform>
                <numerusform>Гатова {done} з {count} артыкулаў</numerusform>
                <numerusform>Гатова {done} з {count} артыкулаў</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/status_bar.py" />
            <source>{work}, {done}</source>
            <translation>{work}, {done}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/status_bar.py" />
            <source>{work}, {done} of {total}</source>
            <translation>{work}, {done} з {total}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/topic_choices.py" />
            <source>No topic of this statement was found by its words.</source>
            <translation>Ні адна тэма гэтага выказвання не знойдзена па яго словах.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/topic_choices.py" />
            <source>Topics of the statement</source>
            <translation>Тэмы выказвання</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>1. The articles</source>
            <translation>1. Артыкулы</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>2. The text</source>
            <translation>2. Тэкст</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>3. Deciding</source>
            <translation>3. Рашэнні</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>4. The codebook</source>
            <translation>4. Кадыфікатар</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>5. All statements</source>
            <translation>5. Усе выказванні</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Each with a bar for how far you are with it. {next-article} goes to the next one, {search} searches all texts. Files can be dropped anywhere in the window.</source>
            <translation>У кожнага ёсць палоска, якая паказвае, колькі зроблена. {next-article} вядзе да наступнага, {search} шукае ва ўсіх тэкстах. Файлы можна перацягнуць у любое месца акна.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Finish</source>
            <translation>Завяршыць</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Names have a tint, statements an underline and a bracket. Dashed is only suggested, solid was decided by somebody. {next-statement} and {previous-statement} walk from statement to statement.</source>
            <translation>Імёны зафарбаваны, выказванні падкрэслены і маюць дужку. Штрыхавая лінія – толькі падказана, суцэльная – нехта прыняў рашэнне. {next-statement} і {previous-statement} вядуць ад выказвання да выказвання.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Skip</source>
            <translation>Прапусціць</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>What was said in all articles, to filter and to sort. {export} writes it out. In each panel {help} says more, and the Help menu brings this tour back.</source>
            <translation>Сказанае ва ўсіх артыкулах, з фільтрамі і сартаваннем. {export} экспартуе гэта ў файл. На кожнай панэлі {help} раскажа больш, а меню «Даведка» верне гэту экскурсію.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Who said it, on which topics. {accept} accepts what is suggested, {reject} rejects it, the digits put topics on. {undo} takes back whatever you did.</source>
            <translation>Хто гэта сказаў і на якія тэмы. {accept} прымае падказанае, {reject} адхіляе, лічбы ставяць тэмы. {undo} адмяняе ўсё, што вы зрабілі.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Your topics, with the keys that put them on a statement. {add-topic} adds one; a double click changes what it means and which words lead to it.</source>
            <translation>Вашы тэмы і клавішы, якія ставяць іх на выказванне. {add-topic} дадае тэму; падвойная пстрычка змяняе, што яна значыць і якія словы да яе вядуць.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/workspace.py" />
            <source>All statements</source>
            <translation>Усе выказванні</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/fields.py" />
            <source>Clear the search</source>
            <translation>Ачысціць пошук</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/month_chart.py" />
            <source>Statements by month</source>
            <translation>Выказванні па месяцах</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/widgets/month_chart.py" />
            <source>Statements by month, at most {count}</source>
            <translation>
                <numerusform>Выказванні па месяцах, не больш за {count}</numerusform>
                <numerusform>Выказванні па месяцах, не больш за {count}</numerusform>
                <numerusform>Выказванні па месяцах, не больш за {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/widgets/month_chart.py" />
            <source>{text}; {count} without a month</source>
            <translation>
                <numerusform>{text}; {count} без месяца</numerusform>
                <numerusform>{text}; {count} без месяца</numerusform>
                <numerusform>{text}; {count} без месяца</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/name_completer.py" />
            <source>{name}  ·  {why}</source>
            <translation>{name}  ·  {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Accepted by {name}</source>
            <translation>Прынята: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Article's own voice</source>
            <translation>Ад аўтара артыкула</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Building or site</source>
            <translation>Будынак або аб’ект</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Counter-examples: {words}</source>
            <translation>Контрпрыклады: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Country, city or region</source>
            <translation>Краіна, горад або рэгіён</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Direct quotation</source>
            <translation>Прамая цытата</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Event</source>
            <translation>Падзея</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Examples: {words}</source>
            <translation>Прыклады: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Law or agreement</source>
            <translation>Закон або пагадненне</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Mixed quotation</source>
            <translation>Змешаная цытата</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Nationality or group</source>
            <translation>Нацыянальнасць або група</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Percentage</source>
            <translation>Працэнт</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Person</source>
            <translation>Асоба</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Product</source>
            <translation>Прадукт</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Rejected by {name}</source>
            <translation>Адхілена: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Reported speech</source>
            <translation>Ускосная мова</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Sum of money</source>
            <translation>Грашовая сума</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>accepted</source>
            <translation>прынята</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>neutral</source>
            <translation>нейтральна</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>opposes</source>
            <translation>супраць</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>rejected</source>
            <translation>адхілена</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>suggested</source>
            <translation>падказана</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>supports</source>
            <translation>за</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/wording.py" />
            <source>{count} MB</source>
            <translation>
                <numerusform>{count} МБ</numerusform>
                <numerusform>{count} МБ</numerusform>
                <numerusform>{count} МБ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/wording.py" />
            <source>{count} kB</source>
            <translation>
                <numerusform>{count} кБ</numerusform>
                <numerusform>{count} кБ</numerusform>
                <numerusform>{count} кБ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ОК</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Скасаваць</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыць</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Захаваць</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Так</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Не</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Адкінуць</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Адкрыць</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Даведка</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Ужыць</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Скінуць</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Адмяніць</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Вярнуць</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>В&amp;ыразаць</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Капіраваць</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Уставіць</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Выдаліць</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Вылучыць усё</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Адмяніць</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Вярнуць</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>В&amp;ыразаць</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Капіраваць</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Уставіць</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Выдаліць</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Вылучыць усё</translation>
        </message>
    </context>
</TS>
