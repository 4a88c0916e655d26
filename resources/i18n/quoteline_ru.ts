<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>quoteline</name>
        <message>
            <location filename="../../corpus/commands/actor_merging.py" />
            <source>Merge actors</source>
            <translation>Объединить участников</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/actor_merging.py" />
            <source>Split actor</source>
            <translation>Разделить участника</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/actors.py" />
            <source>Add actor</source>
            <translation>Добавить участника</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/actors.py" />
            <source>Edit actor</source>
            <translation>Изменить участника</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/actors.py" />
            <source>Tell actors apart</source>
            <translation>Отметить участников как разных</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/articles.py" />
            <source>Add articles</source>
            <translation>Добавить статьи</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/articles.py" />
            <source>Edit article details</source>
            <translation>Изменить сведения о статье</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/articles.py" />
            <source>Mark article</source>
            <translation>Отметить статью</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/articles.py" />
            <source>Remove articles</source>
            <translation>Удалить статьи</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/clusters.py" />
            <source>Find repeats</source>
            <translation>Поиск повторов</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/clusters.py" />
            <source>Join as repeats</source>
            <translation>Объединить как повторы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/clusters.py" />
            <source>Make lead article</source>
            <translation>Сделать основной статьёй</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/clusters.py" />
            <source>Not a repeat</source>
            <translation>Не повтор</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>colour</source>
            <translation>цвет</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>counter-examples</source>
            <translation>контрпримеры</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>definition</source>
            <translation>определение</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>examples</source>
            <translation>примеры</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>exclusions</source>
            <translation>исключения</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>key</source>
            <translation>клавиша</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>keywords</source>
            <translation>ключевые слова</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>name</source>
            <translation>название</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>place in the tree</source>
            <translation>место в дереве</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_plans.py" />
            <source>retirement</source>
            <translation>архив</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_taking.py" />
            <source>Take codebook from file</source>
            <translation>Загрузить кодификатор из файла</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_work.py" />
            <source>Change slug</source>
            <translation>Изменить код темы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_work.py" />
            <source>Merge topics</source>
            <translation>Объединить темы</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_work.py" />
            <source>Retire topic</source>
            <translation>Убрать тему в архив</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/codebook_work.py" />
            <source>Split topic</source>
            <translation>Разделить тему</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/create.py" />
            <source>New project</source>
            <translation>Новый проект</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/decisions.py" />
            <source>Accept all suggestions</source>
            <translation>Принять все подсказки</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/decisions.py" />
            <source>Accept suggestion</source>
            <translation>Принять подсказку</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/decisions.py" />
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>keys of topics that another topic has already</source>
            <translation>клавиши тем, уже занятые другими темами</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>statements and mentions whose words are not in the text here</source>
            <translation>высказывания и упоминания, чьих слов нет в здешнем тексте</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>suggestions that the project has already</source>
            <translation>подсказки, которые уже есть в проекте</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>suggestions whose words read otherwise here</source>
            <translation>подсказки, чьи слова здесь выглядят иначе</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/imports.py" />
            <source>tags whose coder has the same topic on the statement already</source>
            <translation>теги, чей кодировщик уже поставил на высказывание ту же тему</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/learning.py" />
            <source>Learn from decisions</source>
            <translation>Обучить на решениях</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/learning.py" />
            <source>Switch learning</source>
            <translation>Переключить обучение</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/mentions.py" />
            <source>Add mention</source>
            <translation>Добавить упоминание</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/mentions.py" />
            <source>Change label</source>
            <translation>Сменить метку</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/mentions.py" />
            <source>Link mention to actor</source>
            <translation>Связать упоминание с участником</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/occurrences.py" />
            <source>Mark all occurrences</source>
            <translation>Отметить все вхождения</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/occurrences.py" />
            <source>Reject all occurrences</source>
            <translation>Отклонить все вхождения</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/reversing.py" />
            <source>something else was done meanwhile</source>
            <translation>тем временем сделано что-то другое</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>Keep what was salvaged</source>
            <translation>Сохранить спасённое</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>it cannot be kept: {reason}</source>
            <translation>сохранить нельзя: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>it was removed, but is still used: {reason}</source>
            <translation>было удалено, но ещё используется: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>its quote did not match the article any more{reason}</source>
            <translation>цитата больше не совпадала со статьёй{reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>only its name is left{reason}</source>
            <translation>осталось только имя{reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/salvaging.py" />
            <source>the actor {reason} is lost</source>
            <translation>утрачен участник {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/searches.py" />
            <source>Remove saved search</source>
            <translation>Удалить сохранённый поиск</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/searches.py" />
            <source>Rename saved search</source>
            <translation>Переименовать сохранённый поиск</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/searches.py" />
            <source>Save search</source>
            <translation>Сохранить поиск</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/settings.py" />
            <source>Choose language pipeline</source>
            <translation>Выбрать конвейер spaCy</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/statements.py" />
            <source>Edit statement</source>
            <translation>Изменить высказывание</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/statements.py" />
            <source>Make statement</source>
            <translation>Создать высказывание</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/statements.py" />
            <source>Set organisation</source>
            <translation>Указать организацию</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/statements.py" />
            <source>Set speaker</source>
            <translation>Указать спикера</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/suggestions.py" />
            <source>Find suggestions</source>
            <translation>Найти подсказки</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/surgery.py" />
            <source>Join statements</source>
            <translation>Соединить высказывания</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/surgery.py" />
            <source>Split statement</source>
            <translation>Разделить высказывание</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/tags.py" />
            <source>Remove topic from statement</source>
            <translation>Снять тему с высказывания</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/tags.py" />
            <source>Set stance</source>
            <translation>Указать позицию</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/tags.py" />
            <source>Tag with topic</source>
            <translation>Поставить тег</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted all suggestions in {count} articles</source>
            <translation>
                <numerusform>Приняты все подсказки в {count} статье</numerusform>
                <numerusform>Приняты все подсказки в {count} статьях</numerusform>
                <numerusform>Приняты все подсказки в {count} статьях</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted all suggestions in “{title}”</source>
            <translation>Приняты все подсказки в статье «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted the entity “{quote}”</source>
            <translation>Принята сущность «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted {count} entities</source>
            <translation>
                <numerusform>Принята {count} сущность</numerusform>
                <numerusform>Приняты {count} сущности</numerusform>
                <numerusform>Принято {count} сущностей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted {count} suggestions</source>
            <translation>
                <numerusform>Принята {count} подсказка</numerusform>
                <numerusform>Приняты {count} подсказки</numerusform>
                <numerusform>Принято {count} подсказок</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Accepted “{quote}”</source>
            <translation>Принято: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Added the actor {name}</source>
            <translation>Добавлен участник {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Added the article “{title}”</source>
            <translation>Добавлена статья «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Added the topic {topic}</source>
            <translation>Добавлена тема {topic}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Added {count} articles</source>
            <translation>
                <numerusform>Добавлена {count} статья</numerusform>
                <numerusform>Добавлены {count} статьи</numerusform>
                <numerusform>Добавлено {count} статей</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Brought the topic {topic} back</source>
            <translation>Тема {topic} возвращена из архива</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the highlighted terms</source>
            <translation>Изменены подсвечиваемые термины</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the kind of “{quote}”</source>
            <translation>Изменён тип высказывания «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the label of “{quote}”</source>
            <translation>Сменена метка у «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the note of “{quote}”</source>
            <translation>Изменена заметка к высказыванию «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Changed the words of “{quote}”</source>
            <translation>Изменены слова высказывания «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Chose the language pipeline {name}</source>
            <translation>Выбран конвейер spaCy {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the actor {name}</source>
            <translation>Изменён участник {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the details of “{title}”</source>
            <translation>Изменены сведения о статье «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the statement “{quote}”</source>
            <translation>Изменено высказывание «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the text of “{title}”</source>
            <translation>Изменён текст статьи «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Edited the topic {topic}</source>
            <translation>Изменена тема {topic}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Found suggestions in {count} articles</source>
            <translation>
                <numerusform>Найдены подсказки в {count} статье</numerusform>
                <numerusform>Найдены подсказки в {count} статьях</numerusform>
                <numerusform>Найдены подсказки в {count} статьях</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Found suggestions in “{title}”</source>
            <translation>Найдены подсказки в статье «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Gave a saved search the name {name}</source>
            <translation>Сохранённый поиск назван {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Gave the topic {topic} the slug {name}</source>
            <translation>Теме {topic} присвоен код {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Imported the article “{title}”</source>
            <translation>Импортирована статья «{title}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Imported {count} articles</source>
            <translation>
                <numerusform>Импортирована {count} статья</numerusform>
                <numerusform>Импортированы {count} статьи</numerusform>
                <numerusform>Импортировано {count} статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Joined {count} articles as repeats</source>
            <translation>
                <numerusform>{count} статья объединена как повтор</numerusform>
                <numerusform>{count} статьи объединены как повторы</numerusform>
                <numerusform>{count} статей объединены как повторы</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Joined “{quote}” with another statement</source>
            <translation>«{quote}» соединено с другим высказыванием</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Joined “{title}” with its repeat</source>
            <translation>«{title}» объединена со своим повтором</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Kept what was salvaged from a damaged project</source>
            <translation>Сохранено спасённое из повреждённого проекта</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Linked “{quote}” to {name}</source>
            <translation>«{quote}» связано с участником {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Linked “{quote}” to {name} in {count} places</source>
            <translation>
                <numerusform>«{quote}» связано с участником {name} в {count} месте</numerusform>
                <numerusform>«{quote}» связано с участником {name} в {count} местах</numerusform>
                <numerusform>«{quote}» связано с участником {name} в {count} местах</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Made the project with the codebook {name}</source>
            <translation>Создан проект с кодификатором {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Made the statement “{quote}”</source>
            <translation>Создано высказывание «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Made “{title}” the lead of its repeats</source>
            <translation>«{title}» теперь основная среди своих повторов</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked {count} articles as done</source>
            <translation>
                <numerusform>{count} статья отмечена как готовая</numerusform>
                <numerusform>{count} статьи отмечены как готовые</numerusform>
                <numerusform>{count} статей отмечено как готовые</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked {count} articles as new</source>
            <translation>
                <numerusform>{count} статья отмечена как новая</numerusform>
                <numerusform>{count} статьи отмечены как новые</numerusform>
                <numerusform>{count} статей отмечено как новые</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked {count} articles as open</source>
            <translation>
                <numerusform>{count} статья отмечена как «в работе»</numerusform>
                <numerusform>{count} статьи отмечены как «в работе»</numerusform>
                <numerusform>{count} статей отмечено как «в работе»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{quote}” as an entity</source>
            <translation>«{quote}» отмечено как сущность</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{quote}” as an entity in {count} places</source>
            <translation>
                <numerusform>«{quote}» отмечено как сущность в {count} месте</numerusform>
                <numerusform>«{quote}» отмечено как сущность в {count} местах</numerusform>
                <numerusform>«{quote}» отмечено как сущность в {count} местах</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{title}” as done</source>
            <translation>Статья «{title}» отмечена как готовая</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{title}” as new</source>
            <translation>Статья «{title}» отмечена как новая</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Marked “{title}” as open</source>
            <translation>Статья «{title}» отмечена как «в работе»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Merged actors into {name}, which moved {count} statements and mentions</source>
            <translation>
                <numerusform>Участники объединены с {name}; перенесено {count} высказывание или упоминание</numerusform>
                <numerusform>Участники объединены с {name}; перенесены {count} высказывания и упоминания</numerusform>
                <numerusform>Участники объединены с {name}; перенесено {count} высказываний и упоминаний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Merged an actor into {name}</source>
            <translation>Участник объединён с {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Merged an actor into {name}, which moved {count} statement or mention</source>
            <translation>
                <numerusform>Участник объединён с {name}; перенесено {count} высказывание или упоминание</numerusform>
                <numerusform>Участник объединён с {name}; перенесены {count} высказывания и упоминания</numerusform>
                <numerusform>Участник объединён с {name}; перенесено {count} высказываний и упоминаний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Merged the topic {topic} into {name}</source>
            <translation>Тема {topic} объединена с темой {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Moved the topic {topic}</source>
            <translation>Перемещена тема {topic}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected the entity “{quote}”</source>
            <translation>Отклонена сущность «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected the entity “{quote}” in {count} places</source>
            <translation>
                <numerusform>Отклонена сущность «{quote}» в {count} месте</numerusform>
                <numerusform>Отклонена сущность «{quote}» в {count} местах</numerusform>
                <numerusform>Отклонена сущность «{quote}» в {count} местах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected {count} entities</source>
            <translation>
                <numerusform>Отклонена {count} сущность</numerusform>
                <numerusform>Отклонены {count} сущности</numerusform>
                <numerusform>Отклонено {count} сущностей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected {count} suggestions</source>
            <translation>
                <numerusform>Отклонена {count} подсказка</numerusform>
                <numerusform>Отклонены {count} подсказки</numerusform>
                <numerusform>Отклонено {count} подсказок</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Rejected “{quote}”</source>
            <translation>Отклонено: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed the article “{title}”</source>
            <translation>Удалена статья «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed the saved search {name}</source>
            <translation>Удалён сохранённый поиск {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed the statement “{quote}”</source>
            <translation>Удалено высказывание «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed the topic {topic}</source>
            <translation>Удалена тема {topic}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed {count} articles</source>
            <translation>
                <numerusform>Удалена {count} статья</numerusform>
                <numerusform>Удалены {count} статьи</numerusform>
                <numerusform>Удалено {count} статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed {count} statements</source>
            <translation>
                <numerusform>Удалено {count} высказывание</numerusform>
                <numerusform>Удалены {count} высказывания</numerusform>
                <numerusform>Удалено {count} высказываний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed {count} thing for good; what was done before cannot be undone</source>
            <translation>
                <numerusform>Навсегда удалён {count} объект; сделанное раньше отменить нельзя</numerusform>
                <numerusform>Навсегда удалены {count} объекта; сделанное раньше отменить нельзя</numerusform>
                <numerusform>Навсегда удалено {count} объектов; сделанное раньше отменить нельзя</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Removed {count} things for good; what was done before cannot be undone</source>
            <translation>
                <numerusform>Навсегда удалён {count} объект; сделанное раньше отменить нельзя</numerusform>
                <numerusform>Навсегда удалены {count} объекта; сделанное раньше отменить нельзя</numerusform>
                <numerusform>Навсегда удалено {count} объектов; сделанное раньше отменить нельзя</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored the article “{title}” from the trash</source>
            <translation>Восстановлена из корзины статья «{title}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored the statement “{quote}” from the trash</source>
            <translation>Восстановлено из корзины высказывание «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored the topic {topic} from the trash</source>
            <translation>Восстановлена из корзины тема {topic}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} articles from the trash</source>
            <translation>
                <numerusform>Из корзины восстановлена {count} статья</numerusform>
                <numerusform>Из корзины восстановлены {count} статьи</numerusform>
                <numerusform>Из корзины восстановлено {count} статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} statements from the trash</source>
            <translation>
                <numerusform>Из корзины восстановлено {count} высказывание</numerusform>
                <numerusform>Из корзины восстановлены {count} высказывания</numerusform>
                <numerusform>Из корзины восстановлено {count} высказываний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} thing from the trash</source>
            <translation>
                <numerusform>Из корзины восстановлен {count} объект</numerusform>
                <numerusform>Из корзины восстановлены {count} объекта</numerusform>
                <numerusform>Из корзины восстановлено {count} объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} things from the trash</source>
            <translation>
                <numerusform>Из корзины восстановлен {count} объект</numerusform>
                <numerusform>Из корзины восстановлены {count} объекта</numerusform>
                <numerusform>Из корзины восстановлено {count} объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Restored {count} topics from the trash</source>
            <translation>
                <numerusform>Из корзины восстановлена {count} тема</numerusform>
                <numerusform>Из корзины восстановлены {count} темы</numerusform>
                <numerusform>Из корзины восстановлено {count} тем</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Retired the topic {topic}</source>
            <translation>Тема {topic} убрана в архив</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Said that {count} articles are no repeats</source>
            <translation>
                <numerusform>{count} статья отмечена как не повтор</numerusform>
                <numerusform>{count} статьи отмечены как не повторы</numerusform>
                <numerusform>{count} статей отмечены как не повторы</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Said that “{title}” is no repeat</source>
            <translation>«{title}» отмечена как не повтор</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Saved the search {name}</source>
            <translation>Сохранён поиск {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the organisation of {count} statements to {name}</source>
            <translation>
                <numerusform>Указана организация {name} для {count} высказывания</numerusform>
                <numerusform>Указана организация {name} для {count} высказываний</numerusform>
                <numerusform>Указана организация {name} для {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the organisation of “{quote}” to {name}</source>
            <translation>Указана организация {name}: «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the speaker of {count} statements to {name}</source>
            <translation>
                <numerusform>Указан спикер {name} для {count} высказывания</numerusform>
                <numerusform>Указан спикер {name} для {count} высказываний</numerusform>
                <numerusform>Указан спикер {name} для {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the speaker of “{quote}” to {name}</source>
            <translation>Указан спикер {name}: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the stance of “{quote}” to neutral</source>
            <translation>Указана позиция «нейтрально»: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the stance of “{quote}” to opposes</source>
            <translation>Указана позиция «против»: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Set the stance of “{quote}” to supports</source>
            <translation>Указана позиция «за»: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Split the statement “{quote}” in two</source>
            <translation>Высказывание «{quote}» разделено на два</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Split {name} off another actor</source>
            <translation>Из другого участника выделен {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Split {name} off the topic {topic}</source>
            <translation>Из темы {topic} выделена тема {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Split {name} off, with {count} statement or mention</source>
            <translation>
                <numerusform>Выделен участник {name}; с ним {count} высказывание или упоминание</numerusform>
                <numerusform>Выделен участник {name}; с ним {count} высказывания и упоминания</numerusform>
                <numerusform>Выделен участник {name}; с ним {count} высказываний и упоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Split {name} off, with {count} statements and mentions</source>
            <translation>
                <numerusform>Выделен участник {name}; с ним {count} высказывание или упоминание</numerusform>
                <numerusform>Выделен участник {name}; с ним {count} высказывания и упоминания</numerusform>
                <numerusform>Выделен участник {name}; с ним {count} высказываний и упоминаний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Switched learning off</source>
            <translation>Обучение выключено</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Switched learning on</source>
            <translation>Обучение включено</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Tagged {count} statements with {topic}</source>
            <translation>
                <numerusform>Поставлен тег {topic} на {count} высказывание</numerusform>
                <numerusform>Поставлен тег {topic} на {count} высказывания</numerusform>
                <numerusform>Поставлен тег {topic} на {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Tagged “{quote}” with {topic}</source>
            <translation>Поставлен тег {topic}: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Told {name} and another actor apart</source>
            <translation>{name} и другой участник отмечены как разные</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the actor off “{quote}”</source>
            <translation>Снят участник: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the choice of a language pipeline back</source>
            <translation>Отменён выбор конвейера spaCy</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the codebook {name} from a file</source>
            <translation>Загружен кодификатор {name} из файла</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the organisation off “{quote}”</source>
            <translation>Снята организация с высказывания «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the organisations off {count} statements</source>
            <translation>
                <numerusform>Снята организация с {count} высказывания</numerusform>
                <numerusform>Сняты организации с {count} высказываний</numerusform>
                <numerusform>Сняты организации с {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the speaker off “{quote}”</source>
            <translation>Снят спикер с высказывания «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the speakers off {count} statements</source>
            <translation>
                <numerusform>Снят спикер с {count} высказывания</numerusform>
                <numerusform>Сняты спикеры с {count} высказываний</numerusform>
                <numerusform>Сняты спикеры с {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took the stance off “{quote}”</source>
            <translation>Снята позиция: «{quote}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/telling.py" />
            <source>Took {topic} off {count} statements</source>
            <translation>
                <numerusform>Снят тег {topic} с {count} высказывания</numerusform>
                <numerusform>Снят тег {topic} с {count} высказываний</numerusform>
                <numerusform>Снят тег {topic} с {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>Took {topic} off “{quote}”</source>
            <translation>Снят тег {topic}: «{quote}»</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/telling.py" />
            <source>{title}: what it was about was removed for good</source>
            <translation>{title}: то, к чему это относилось, удалено навсегда</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/terms.py" />
            <source>Highlight terms</source>
            <translation>Подсветить термины</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/texts.py" />
            <source>Edit text</source>
            <translation>Изменить текст</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/topics.py" />
            <source>Add topic</source>
            <translation>Добавить тему</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/topics.py" />
            <source>Edit topic</source>
            <translation>Изменить тему</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/topics.py" />
            <source>Move topic</source>
            <translation>Переместить тему</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/topics.py" />
            <source>Remove topic</source>
            <translation>Удалить тему</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_emptying.py" />
            <source>another program is reading the project</source>
            <translation>проект читает другая программа</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_moving.py" />
            <source>The text was edited meanwhile: “{old}” is “{new}” now.</source>
            <translation>Тем временем текст изменился: вместо «{old}» теперь «{new}».</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>Restore from trash</source>
            <translation>Восстановить из корзины</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>The codebook has a topic {topic} again: it stays as it is, and has the tags.</source>
            <translation>В кодификаторе снова есть тема {topic}: она остаётся как есть и получает теги.</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>The key {key} belongs to {holder} now, so {topic} has none.</source>
            <translation>Клавиша {key} теперь у темы {holder}, поэтому у темы {topic} клавиши нет.</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>The topic above {topic} is not there, so it stands at the top.</source>
            <translation>Темы над темой {topic} нет, поэтому она стоит на верхнем уровне.</translation>
        </message>
        <message>
            <location filename="../../corpus/commands/trash_restoring.py" />
            <source>the thing itself is missing</source>
            <translation>нет самого объекта</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/trash_tags.py" />
            <source>Tags left out because their statements have the topic {topic} again: {count}.</source>
            <translation>
                <numerusform>Пропущен {count} тег: на высказывании снова стоит тема {topic}.</numerusform>
                <numerusform>Пропущено {count} тега: на высказываниях снова стоит тема {topic}.</numerusform>
                <numerusform>Пропущено {count} тегов: на высказываниях снова стоит тема {topic}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/commands/trash_tags.py" />
            <source>Tags of the topic {topic} left out because what they belong to is gone for good: {count}.</source>
            <translation>
                <numerusform>Пропущен {count} тег темы {topic}: то, к чему он относится, удалено навсегда.</numerusform>
                <numerusform>Пропущено {count} тега темы {topic}: то, к чему они относятся, удалено навсегда.</numerusform>
                <numerusform>Пропущено {count} тегов темы {topic}: то, к чему они относятся, удалено навсегда.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>a list of texts</source>
            <translation>список текстов</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>a text</source>
            <translation>текст</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it has more than {count} topics</source>
            <translation>
                <numerusform>в нём больше {count} темы</numerusform>
                <numerusform>в нём больше {count} тем</numerusform>
                <numerusform>в нём больше {count} тем</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it has no name</source>
            <translation>нет названия</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it has no topics</source>
            <translation>нет тем</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it is not TOML ({error})</source>
            <translation>это не TOML ({error})</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>it is too large, or a line of it has no end</source>
            <translation>слишком большой размер или строка без конца</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>the field {field} of topic {number} is not {wanted}</source>
            <translation>поле {field} темы {number} — не {wanted}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>the parent {parent} of {slug} is not in it</source>
            <translation>в нём нет темы {parent}, вышестоящей для {slug}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>the topic {slug} is below itself</source>
            <translation>тема {slug} подчинена самой себе</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>topic {number} has an unknown field {field}</source>
            <translation>у темы {number} неизвестное поле {field}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>topic {number} is not a table</source>
            <translation>тема {number} — не таблица</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>topic {number}: {reason}</source>
            <translation>тема {number}: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>true or false</source>
            <translation>логическое значение</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>two topics have the same key</source>
            <translation>у двух тем одинаковая клавиша</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/codebook_file.py" />
            <source>two topics have the same slug</source>
            <translation>у двух тем одинаковый код</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/concordance.py" />
            <source>The expression takes too long, so it was stopped: make it simpler.</source>
            <translation>Выражение выполнялось слишком долго и остановлено: упростите его.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/concordance.py" />
            <source>The expression was stopped after two minutes: make it simpler, or look in fewer articles.</source>
            <translation>Выражение остановлено через две минуты: упростите его или ищите в меньшем числе статей.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>A concordance lists places of words, and this search has none. Add a word, a phrase or a beginning* to it.</source>
            <translation>Конкорданс показывает места слов, а в этом запросе слов нет. Добавьте слово, фразу или начало*.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>A saved search needs a name of 1 to {limit} characters. Type one.</source>
            <translation>Сохранённому поиску нужно имя длиной от 1 до {limit} знаков. Введите его.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>A system library is missing: {reason}. On Debian or Ubuntu install them with:
{command}</source>
            <translation>Не хватает системной библиотеки: {reason}. В Debian или Ubuntu установите так:
{command}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>An actor needs a name. Type one.</source>
            <translation>Участнику нужно имя. Введите его.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Files of this kind ({ending}) are not read. The guide lists the kinds that are.</source>
            <translation>Файлы этого вида ({ending}) не читаются. Какие читаются, сказано в руководстве.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It defines entities of its own or is nested too deeply, which no news does. It was not read.</source>
            <translation>В нём заданы собственные сущности XML или слишком глубокая вложенность, чего в новостях не бывает. Файл не прочитан.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It has no column {column}. The columns: {columns}.</source>
            <translation>Столбца {column} нет. Столбцы: {columns}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It has no text (a picture, a film or an empty item).</source>
            <translation>Текста нет (изображение, видео или пустой материал).</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It has pictures of pages and no text. Let a program recognise the text (OCR) and add that.</source>
            <translation>В нём изображения страниц, но нет текста. Распознайте текст программой (OCR) и добавьте результат.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It holds more than {limit} files. Split it and add the parts.</source>
            <translation>Файлов в нём больше, чем {limit}. Разделите его и добавьте по частям.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It holds what cannot be there.</source>
            <translation>Здесь есть то, чего быть не может.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is XML of a kind that is not read ({root}). NewsML-G2, NITF, RSS and Atom are.</source>
            <translation>XML этого вида не читается ({root}). Читаются NewsML-G2, NITF, RSS и Atom.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is an export of Quoteline. Use Import for it; nothing was added.</source>
            <translation>Это экспорт Quoteline. Для него есть «Импорт»; ничего не добавлено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is larger than {limit} MB.</source>
            <translation>Размер больше {limit} МБ.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is locked with a password. Save a copy without one and add that.</source>
            <translation>Файл защищён паролем. Сохраните копию без пароля и добавьте её.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is no {kind} file that can be read: {reason}.</source>
            <translation>Это не файл {kind}, который можно прочитать: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is not a file but a device, a pipe or a socket.</source>
            <translation>Это не файл, а устройство, канал или сокет.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It is packed so tightly that it is no text. It was not unpacked.</source>
            <translation>Сжатие слишком сильное для текста. Файл не распакован.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>It lies in more than {limit} archives or messages. Unpack them and add the files.</source>
            <translation>Вложен в архивы или письма глубже, чем {limit}. Распакуйте их и добавьте файлы.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Its text is lost.</source>
            <translation>Текст утрачен.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Line {line} of {path} cannot be used: {reason}.</source>
            <translation>Строку {line} файла {path} использовать нельзя: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Line {line} of {path} has the id {id} of an earlier line.</source>
            <translation>В строке {line} файла {path} — id {id}, который уже был выше.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>No column of it holds texts. Name one that does: --map text=COLUMN. The columns: {columns}.</source>
            <translation>Ни в одном столбце нет текстов. Укажите нужный: --map text=COLUMN. Столбцы: {columns}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>No more than {limit} searches are saved in a project. Remove some.</source>
            <translation>В проекте хранится не больше {limit} поисков. Удалите лишние.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>No more than {limit} terms are highlighted. Remove some.</source>
            <translation>Подсвечивается не больше терминов, чем {limit}. Удалите часть.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>No repeat of “{title}” was found. To join it with another article, select both in the list.</source>
            <translation>Повторов статьи «{title}» не найдено. Чтобы объединить её с другой статьёй, выделите обе в списке.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Nobody is named whose work this is. Give a name with --coder NAME.</source>
            <translation>Не указано, чья это работа. Укажите имя: --coder NAME.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>None of the chosen statements has the topic {slug}. Choose some that have it.</source>
            <translation>Ни на одном из выбранных высказываний нет темы {slug}. Выберите те, где она есть.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Nothing of a project can be read in {path}. It was left as it is.</source>
            <translation>В {path} не удаётся прочитать ничего от проекта. Файл не изменён.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Nothing would move to the new actor. Choose names or statements that are its own.</source>
            <translation>К новому участнику ничего не перейдёт. Выберите имена или высказывания, которые относятся к нему.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Put the cursor between words of the statement, or select those that become the second one.</source>
            <translation>Поставьте курсор между словами высказывания или выделите те, что станут вторым.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Select some text first.</source>
            <translation>Сначала выделите текст.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Select the articles that tell the same story, at least two, then join them.</source>
            <translation>Выделите статьи об одном и том же, не меньше двух, и объедините их.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Several actors are called “{name}”: {ids}. Give the id instead.</source>
            <translation>Участников с именем «{name}» несколько: {ids}. Укажите id.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Step {step} is undone already. Redo leads forward to it.</source>
            <translation>Шаг {step} уже отменён. К нему ведёт команда «Вернуть».</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The article of “{quote}” is in the trash too. Restore the article first.</source>
            <translation>Статья с высказыванием «{quote}» тоже в корзине. Сначала восстановите статью.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The codebook {path} cannot be used: {reason}.</source>
            <translation>Кодификатор {path} использовать нельзя: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The drive with {path} does not answer: {reason}. Connect it again and try again, or save a copy elsewhere; what was not saved is not in the file.</source>
            <translation>Диск с {path} не отвечает: {reason}. Подключите его снова и повторите или сохраните копию в другом месте; несохранённого в файле нет.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The journal of this project cannot be used there: {reason}. Nothing was changed. 'quoteline check' says more; go on with an earlier copy if you need this step.</source>
            <translation>Эту часть журнала проекта использовать нельзя: {reason}. Ничего не изменено. Подробнее — 'quoteline check'; если этот шаг нужен, продолжайте с более ранней копии.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The key {key} already belongs to the topic {slug}. Choose another key.</source>
            <translation>Клавиша {key} уже занята темой {slug}. Выберите другую.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The name “{alias}” leads to {name} already. Merge the two, or take it off there first.</source>
            <translation>Имя «{alias}» уже ведёт к участнику {name}. Объедините их или сначала уберите имя там.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The output cannot be written: {reason}. What was done before that is kept.</source>
            <translation>Не удаётся записать результат: {reason}. Сделанное до этого сохранено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The package only refers to it. Add the file of the item, too.</source>
            <translation>Пакет лишь ссылается на него. Добавьте и файл самого материала.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The regular expression cannot be read at character {place} (“{near}”): {reason}.</source>
            <translation>Регулярное выражение не читается на знаке {place} («{near}»): {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The regular expression has more than {limit} characters. Shorten it.</source>
            <translation>В регулярном выражении больше {limit} знаков. Сократите его.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The row has neither text nor title.</source>
            <translation>В строке нет ни текста, ни заголовка.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The search cannot be understood: {reason}.</source>
            <translation>Запрос непонятен: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The snapshot {path} is damaged: {reason}. Choose another.</source>
            <translation>Снимок {path} повреждён: {reason}. Выберите другой.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The spaCy pipeline {name} cannot be loaded: {reason}. Choose another, or the one that comes with Quoteline.</source>
            <translation>Не удаётся загрузить конвейер spaCy {name}: {reason}. Выберите другой или тот, что входит в Quoteline.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The span {start}-{end} lies outside the article, which has {length} characters.</source>
            <translation>Отрезок {start}-{end} выходит за пределы статьи, знаков в которой {length}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The statement stays as it is: no words would be left of it. Reject it instead.</source>
            <translation>Высказывание не изменено: в нём не осталось бы слов. Отклоните его, если оно лишнее.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The table was left out, as you chose.</source>
            <translation>Таблица пропущена по вашему выбору.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The term {term} cannot be highlighted: {reason}.</source>
            <translation>Не удаётся подсветить термин {term}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The text holds bytes that no text has (a binary file?).</source>
            <translation>В тексте есть байты, которых в тексте не бывает (двоичный файл?).</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The text is in none of the encodings that are read: UTF-8, UTF-16, Windows-1251, Windows-1252, ISO-8859-5, KOI8-R.</source>
            <translation>Текст не в тех кодировках, которые читаются: UTF-8, UTF-16, Windows-1251, Windows-1252, ISO-8859-5, KOI8-R.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The text was changed meanwhile, so this edit does not fit it. Begin with the present text.</source>
            <translation>Тем временем текст изменился, и эта правка к нему не подходит. Начните с текущего текста.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic cannot be saved: {reason}.</source>
            <translation>Не удаётся сохранить тему: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic {slug} cannot be merged into itself. Choose another.</source>
            <translation>Тему {slug} нельзя объединить с ней самой. Выберите другую.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic {slug} cannot go below {parent}, which is below it. Choose another place.</source>
            <translation>Тему {slug} нельзя поместить под {parent}: та сама подчинена ей. Выберите другое место.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic {slug} has topics below it: {below}. Remove them first.</source>
            <translation>Теме {slug} подчинены темы: {below}. Сначала удалите их.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The topic {slug} is retired. Bring it back in the codebook to use it, or choose another.</source>
            <translation>Тема {slug} в архиве. Верните её в кодификаторе или выберите другую.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The trash is empty, but the file could not be written anew: {reason}. Remains of old texts may lie in unused places of the file. Free some space, close what else reads it, and empty the trash once more.</source>
            <translation>Корзина пуста, но перезаписать файл не удалось: {reason}. В неиспользуемых местах файла могут остаться следы старых текстов. Освободите место, закройте всё, что ещё читает файл, и очистите корзину ещё раз.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>The words of “{quote}” are not in the text any more. Put them back by Edit text, or undo the edit that took them away, then restore it.</source>
            <translation>Слов «{quote}» больше нет в тексте. Верните их командой «Изменить текст» или отмените правку, которая их убрала, затем восстановите.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There are no rows in it.</source>
            <translation>В ней нет строк.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is a saved search {name} already. Choose another name, or remove that one.</source>
            <translation>Сохранённый поиск {name} уже есть. Выберите другое имя или удалите тот поиск.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is already a topic {slug}. Choose another name.</source>
            <translation>Тема {slug} уже есть. Выберите другое название.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is an actor “{name}” already. Choose another name, or merge instead.</source>
            <translation>Участник «{name}» уже есть. Выберите другое имя или объедините их.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no actor {id} in this project.</source>
            <translation>В этом проекте нет участника {id}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no article {id} in this project.</source>
            <translation>В этом проекте нет статьи {id}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no codebook {name}.</source>
            <translation>Кодификатора {name} нет.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no good snapshot of {path}.</source>
            <translation>Исправного снимка {path} нет.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no mention {id} in this project.</source>
            <translation>В этом проекте нет упоминания {id}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no permission to read it.</source>
            <translation>Нет прав на чтение.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no regular expression yet. Type one; any words are one too.</source>
            <translation>Регулярного выражения пока нет. Введите его; любые слова — тоже выражение.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no saved search {name} in this project. 'quoteline searches' lists them.</source>
            <translation>В этом проекте нет сохранённого поиска {name}. Команда 'quoteline searches' перечисляет их.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no snapshot {name} of {path}. 'quoteline restore PROJECT --list' lists them.</source>
            <translation>Снимка {name} для {path} нет. Список: 'quoteline restore PROJECT --list'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no space left to write {path}. Free some space and try again; what did not fit was not written.</source>
            <translation>Не осталось места, чтобы записать {path}. Освободите место и попробуйте ещё раз; то, что не поместилось, не записано.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no statement {id} in this project.</source>
            <translation>В этом проекте нет высказывания {id}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no step {step} in the history. 'quoteline history' lists them.</source>
            <translation>Шага {step} в журнале нет. Список: 'quoteline history'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no text in it.</source>
            <translation>В нём нет текста.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no text. Paste or choose an article with some text in it.</source>
            <translation>Текста нет. Вставьте или выберите статью, в которой есть текст.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no topic {slug} in this project. 'quoteline topics' lists them.</source>
            <translation>В этом проекте нет темы {slug}. Список: 'quoteline topics'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is no {id} in the trash. 'quoteline trash list' shows what is in it.</source>
            <translation>В корзине нет {id}. Что в ней есть, показывает 'quoteline trash list'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is not enough memory for this. Close other programs and try again; nothing was changed.</source>
            <translation>Для этого не хватает памяти. Закройте другие программы и повторите; ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is nothing to redo.</source>
            <translation>Возвращать нечего.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is nothing to save: the list shows all articles. Search or filter first.</source>
            <translation>Сохранять нечего: список показывает все статьи. Сначала найдите или отфильтруйте их.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>There is nothing to undo.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>These words are not part of the statement. Select some that are.</source>
            <translation>Этих слов в высказывании нет. Выделите те, что в нём есть.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>This project names the spaCy pipeline {name}, which was never loaded here. A pipeline is program code: if you trust it, run 'quoteline pipeline' with the project and this name, or give another with --model.</source>
            <translation>В этом проекте указан конвейер spaCy {name}, который здесь ещё не загружался. Конвейер — это программный код: если вы ему доверяете, запустите 'quoteline pipeline' с проектом и этим именем или укажите другой через --model.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>This step cannot be reversed because later work depends on it: {reason}. Nothing was changed.</source>
            <translation>Этот шаг нельзя обратить: от него зависит более поздняя работа: {reason}. Ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>This text is in the project already, as “{title}”. Nothing was added.</source>
            <translation>Этот текст уже есть в проекте: «{title}». Ничего не добавлено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Two different actors are needed. Choose another.</source>
            <translation>Нужны два разных участника. Выберите другого.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Two statements of one article can be joined. Choose one that has another beside it.</source>
            <translation>Соединить можно два высказывания одной статьи. Выберите то, рядом с которым есть другое.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Unpacked it is larger than {limit} MB. Unpack it and add the folder.</source>
            <translation>В распакованном виде размер больше {limit} МБ. Распакуйте и добавьте папку.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>Wait until undo or redo has ended, or cancel it.</source>
            <translation>Подождите, пока закончится отмена или возврат, либо прервите их.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>What it belongs to is lost ({table} {id}).</source>
            <translation>Утрачено то, к чему это относится ({table} {id}).</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>What lies in the trash cannot be used: {reason}. Nothing was changed.</source>
            <translation>Содержимое корзины использовать нельзя: {reason}. Ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>What was learned from decisions cannot be used: {reason}. The codebook alone is used; learn again to mend it.</source>
            <translation>Усвоенное из решений использовать нельзя: {reason}. Используется только кодификатор; чтобы исправить, обучите программу заново.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{date} has no year. Write the date as 2024-05-14, 2024-05 or 2024.</source>
            <translation>В дате {date} нет года. Пишите так: 2024-05-14, 2024-05 или 2024.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{date} is not a date. Write it as 2024-05-14, 2024-05, 2024 or, without a year, --05-14.</source>
            <translation>{date} — не дата. Пишите так: 2024-05-14, 2024-05, 2024 или, без года, --05-14.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{label} is not an entity label. The labels are {labels}.</source>
            <translation>{label} — не метка сущности. Метки: {labels}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{language} is not the code of a language. Write it as ISO 639 has it: en, ru or be.</source>
            <translation>{language} — не код языка. Укажите код по ISO 639: en, ru или be.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{name} is not a format that can be used here. The formats are {names}.</source>
            <translation>Формат {name} здесь использовать нельзя. Форматы: {names}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} already exists. Choose another name, or open it instead.</source>
            <translation>{path} уже существует. Выберите другое имя или откройте этот файл.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be made: there is no folder {folder}. Make it first, or check the path; nothing was changed.</source>
            <translation>Не удаётся создать {path}: нет папки {folder}. Сначала создайте её или проверьте путь; ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be read: {reason}.</source>
            <translation>Не удаётся прочитать {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be written: it is on a medium that can only be read. Choose another place; nothing was changed.</source>
            <translation>Не удаётся записать {path}: носитель доступен только для чтения. Выберите другое место; ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be written: there is no permission. Change the permissions of the file and of its folder, or choose another place; nothing was changed.</source>
            <translation>Не удаётся записать {path}: нет прав. Измените права на файл и его папку или выберите другое место; ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be written: {reason}. Check the permissions and the free space.</source>
            <translation>Не удаётся записать {path}: {reason}. Проверьте права доступа и свободное место.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} cannot be written: {reason}. The earlier file, if any, was left as it is.</source>
            <translation>Не удаётся записать {path}: {reason}. Прежний файл, если он был, не изменён.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} could not be brought from version {version} to this one: {reason}. It was left as it is; open it with the earlier Quoteline and report this.</source>
            <translation>Не удалось обновить {path} с версии {version} до текущей: {reason}. Файл не изменён; откройте его прежней версией Quoteline и сообщите об этом.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} does not exist.</source>
            <translation>{path} не существует.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} does not exist. Check the path, or make a project with 'quoteline new'.</source>
            <translation>{path} не существует. Проверьте путь или создайте проект командой 'quoteline new'.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} has unfinished work in its -wal file, which cannot be read here: {reason}. Copy both files to a folder that can be written to, and open the copy.</source>
            <translation>У {path} есть незавершённая работа в файле -wal, прочитать который здесь нельзя: {reason}. Скопируйте оба файла в папку, доступную для записи, и откройте копию.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} holds what no Quoteline put there: {names}. Such parts could act by themselves, so it was left as it is and not opened. Take an earlier copy of it, or have them removed with an SQLite tool.</source>
            <translation>В {path} есть то, чего Quoteline туда не записывает: {names}. Такие части могут действовать сами, поэтому файл не изменён и не открыт. Возьмите более раннюю копию или удалите эти части средствами SQLite.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is being written by another program. Try again in a moment; nothing was changed.</source>
            <translation>В {path} пишет другая программа. Повторите чуть позже; ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is damaged: {reason}. It was left as it is. Restore a snapshot of it, or salvage what can be read ('quoteline restore', with --salvage for the latter).</source>
            <translation>Файл {path} повреждён: {reason}. Он не изменён. Восстановите его снимок или спасите то, что читается ('quoteline restore', для спасения — с --salvage).</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is in a place that knows no locks ({reason}), where two programs could write over each other. Copy it to a folder on this computer to work on it.</source>
            <translation>{path} находится там, где не действуют блокировки ({reason}) и две программы могут стереть работу друг друга. Чтобы работать с файлом, скопируйте его в папку на этом компьютере.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is not a Quoteline JSON export: {reason}. Nothing was imported.</source>
            <translation>{path} — не экспорт Quoteline JSON: {reason}. Ничего не импортировано.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is not a Quoteline project. It was left as it is.</source>
            <translation>{path} — не проект Quoteline. Файл не изменён.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is of an earlier version of Quoteline and must be brought to this one, which needs writing. Open it where it can be written, or copy it to such a place.</source>
            <translation>{path} — от более ранней версии Quoteline, и его нужно обновить, а для этого требуется запись. Откройте его там, где запись возможна, или скопируйте в такое место.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is open for reading only. Nothing was changed.</source>
            <translation>{path} открыт только для чтения. Ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is open for writing in {holder}. Close it there and try again; nothing was changed.</source>
            <translation>{path} открыт для записи: {holder}. Закройте его там и повторите; ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} is too long a path. Choose a shorter name, or a folder with a shorter path.</source>
            <translation>Слишком длинный путь: {path}. Выберите имя короче или папку с более коротким путём.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} was exported by a newer Quoteline (format version {version}). Nothing was imported.</source>
            <translation>{path} экспортирован более новой версией Quoteline (версия формата {version}). Ничего не импортировано.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} was moved, deleted or replaced by another program while it was open. Nothing more is written to it: save a copy elsewhere.</source>
            <translation>{path} был перемещён, удалён или заменён другой программой, пока был открыт. Больше в него ничего не записывается: сохраните копию в другом месте.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{path} was written by a newer Quoteline. Update this program to open it; the file was left as it is.</source>
            <translation>{path} записан более новой версией Quoteline. Обновите программу, чтобы открыть его; файл не изменён.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/errors.py" />
            <source>{text} is not a field and a column. Write it as title=headline. The fields: {fields}.</source>
            <translation>{text} — не поле и столбец. Пишите так: title=headline. Поля: {fields}.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>a “)” is missing; to look for a “(” itself, write “\(”</source>
            <translation>не хватает «)»; чтобы искать саму «(», пишите «\(»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>a “]” is missing; to look for a “[” itself, write “\[”</source>
            <translation>не хватает «]»; чтобы искать саму «[», пишите «\[»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>after the “\” at the end a sign is missing</source>
            <translation>после «\» в конце не хватает знака</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>it is nested too deeply, or too large</source>
            <translation>оно вложено слишком глубоко или слишком велико</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>it is repeated too often; write a smaller number</source>
            <translation>слишком много повторов; напишите меньшее число</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>it is repeated twice; put parentheses around what is repeated, or leave one sign out</source>
            <translation>повтор стоит дважды; возьмите повторяемое в скобки или уберите один знак</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>its repeats multiply to too much; write smaller numbers</source>
            <translation>повторы в нём перемножаются в слишком большое число; напишите меньшие числа</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>nothing before it can be repeated; to look for the sign itself, put “\” before it</source>
            <translation>перед этим знаком нечего повторять; чтобы искать сам знак, поставьте перед ним «\»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>the first letter of the range comes after its last; write it like [a-z]</source>
            <translation>первая буква промежутка стоит после последней; пишите, как в [a-z]</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>the first number is the larger one; write the smaller one first</source>
            <translation>первое число больше второго; напишите сначала меньшее</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>there is no group of that name</source>
            <translation>нет группы с таким именем</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>there is no group of that number</source>
            <translation>нет группы с таким номером</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>there is no such property of letters; \p{Lu} finds capitals, \p{L} letters</source>
            <translation>нет такого свойства букв; \p{Lu} находит прописные, \p{L} — буквы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>this sign after “\” means nothing; leave the “\” out</source>
            <translation>этот знак после «\» ничего не значит; уберите «\»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>this “)” closes nothing; to look for a “)” itself, write “\)”</source>
            <translation>эта «)» ничего не закрывает; чтобы искать саму «)», пишите «\)»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/expressions.py" />
            <source>“(?” and this sign mean nothing together</source>
            <translation>«(?» и этот знак вместе ничего не значат</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/failures.py" />
            <source>parts of it are missing or were overwritten</source>
            <translation>части файла отсутствуют или перезаписаны</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/holders.py" />
            <source>another program</source>
            <translation>другая программа</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/holders.py" />
            <source>{holder} did not close this project, or still has it open there, where its lock does not reach. Make sure that it is closed there before you go on: what is saved last would take the place of the rest.</source>
            <translation>{holder}: проект там не закрыт или всё ещё открыт, и здешняя блокировка туда не достаёт. Прежде чем продолжить, убедитесь, что он там закрыт: сохранённое последним заменит всё остальное.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/holders.py" />
            <source>{program} ({user} on {host}, process {pid}, since {since})</source>
            <translation>{program} ({user} на {host}, процесс {pid}, с {since})</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>nearly the same letters</source>
            <translation>почти те же буквы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the first letters of the name</source>
            <translation>первые буквы имени</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the same name</source>
            <translation>то же имя</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the same name in another spelling or script</source>
            <translation>то же имя в другом написании или алфавите</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the same surname, and an initial that fits</source>
            <translation>та же фамилия и подходящий инициал</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/likely.py" />
            <source>the surname alone</source>
            <translation>только фамилия</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>AND, OR, NOT and NEAR stand between words, and in quotation marks they are words themselves</source>
            <translation>AND, OR, NOT и NEAR стоят между словами, а в кавычках они сами слова</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>a word is missing after “{text}”; {advice}</source>
            <translation>после «{text}» не хватает слова; {advice}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>a word is missing before “{text}”; {advice}</source>
            <translation>перед «{text}» не хватает слова; {advice}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/domain/query.py" />
            <source>it has more than {count} characters; shorten it</source>
            <translation>
                <numerusform>в нём больше {count} знака; сократите его</numerusform>
                <numerusform>в нём больше {count} знаков; сократите его</numerusform>
                <numerusform>в нём больше {count} знаков; сократите его</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/domain/query.py" />
            <source>it has more than {count} words; shorten it</source>
            <translation>
                <numerusform>в нём больше {count} слова; сократите его</numerusform>
                <numerusform>в нём больше {count} слов; сократите его</numerusform>
                <numerusform>в нём больше {count} слов; сократите его</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>it has no words; write a word with letters or digits, or a field</source>
            <translation>в нём нет слов; напишите слово с буквами или цифрами либо поле</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>nothing stands between “(” and “)”; put words there, or leave them out</source>
            <translation>между «(» и «)» ничего нет; впишите туда слова или уберите скобки</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“(” before “{after}” is not closed; put “)” where it ends</source>
            <translation>«(» перед «{after}» не закрыта; поставьте «)» там, где она кончается</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” closes nothing; leave it out, or put “(” before what belongs together</source>
            <translation>«{text}» ничего не закрывает; уберите её или поставьте «(» перед тем, что идёт вместе</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” has too many words; shorten it</source>
            <translation>в «{text}» слишком много слов; сократите</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” is not closed; put words and “)” after it</source>
            <translation>«{text}» не закрыта; поставьте после неё слова и «)»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” lies in too many other parentheses; write it with fewer</source>
            <translation>«{text}» стоит внутри слишком многих скобок; напишите с меньшим их числом</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” needs two words or phrases and no fields: write NEAR(flax linen, 5)</source>
            <translation>«{text}» нужны два слова или фразы и никаких полей: напишите NEAR(flax linen, 5)</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” says another distance than the NEAR before it; give both the same</source>
            <translation>у «{text}» другое расстояние, чем у NEAR перед ним; задайте одинаковое</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query.py" />
            <source>“{text}” stands between two words or phrases, not beside a field or a “(”</source>
            <translation>«{text}» стоит между двумя словами или фразами, а не рядом с полем или «(»</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles published before a year, a month or a day</source>
            <translation>статьи, вышедшие до года, месяца или дня</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles published from the beginning of a year, a month or a day on</source>
            <translation>статьи, вышедшие с начала года, месяца или дня</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles that quote somebody, by words of a name or of another spelling of it</source>
            <translation>статьи, где кого-то цитируют: по словам имени или другого его написания</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles where suggestions wait for a decision; has:repeats those that tell one story</source>
            <translation>статьи, где подсказки ждут решения; has:repeats — статьи, у которых есть повторы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles with a decision by somebody</source>
            <translation>статьи, где кто-то принял решение</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>articles with a statement on a topic, by its short name or words of its name</source>
            <translation>статьи с высказыванием на тему: по её коду или словам названия</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>both words with at most 10 words between them; NEAR/3 says how many</source>
            <translation>оба слова, между ними не больше 10 слов; NEAR/3 задаёт, сколько</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>both words, anywhere in the title or the text</source>
            <translation>оба слова, где угодно в заголовке или тексте</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>either word, or both</source>
            <translation>одно из слов или оба</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>how far the article is: new, open or done</source>
            <translation>состояние статьи: new (новая), open (в работе) или done (готова)</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>parentheses say what belongs together</source>
            <translation>скобки показывают, что идёт вместе</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>the agency, or words of its name</source>
            <translation>агентство или слова его названия</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>the first word without the second; -linen says the same</source>
            <translation>первое слово без второго; -linen значит то же</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>the place of the dateline</source>
            <translation>место, откуда сообщение</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>the words one after the other</source>
            <translation>слова подряд</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>words of the title</source>
            <translation>слова заголовка</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_fields.py" />
            <source>words that begin so</source>
            <translation>слова с таким началом</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>the quotation mark at the end opens nothing; leave it out</source>
            <translation>кавычка в конце ничего не открывает; уберите её</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>the quotation mark before “{after}” is not closed; put another where the phrase ends</source>
            <translation>кавычка перед «{after}» не закрыта; поставьте другую там, где кончается фраза</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>“{name}:” in “{text}” is no field; the fields are {fields}, and in quotation marks these are words</source>
            <translation>«{name}:» в «{text}» не поле; поля: {fields}, а в кавычках это слова</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>“{text}” finds nothing; {field} can be {values}</source>
            <translation>«{text}» ничего не найдёт; {field} может быть {values}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>“{text}” has no date; write it like {example}</source>
            <translation>в «{text}» нет даты; напишите, например, {example}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/query_pieces.py" />
            <source>“{text}” has no value; write it like {example}</source>
            <translation>у «{text}» нет значения; напишите, например, {example}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/risks.py" />
            <source>This project is in a folder that {name} synchronises. {name} may copy the file in the middle of a change, or put an older one in its place; and a second computer does not see that it is open here. Keep it in a folder that is not synchronised, and share copies or exports of it.</source>
            <translation>Этот проект лежит в папке, которую синхронизирует {name}. Синхронизация ({name}) может скопировать файл посреди изменения или заменить его более старым, а другой компьютер не увидит, что проект открыт здесь. Держите проект в папке без синхронизации, а делитесь копиями или экспортом.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/risks.py" />
            <source>This project is on a network drive ({name}). Locks do not hold everywhere on such a drive, and a connection that breaks can leave the file half-written. Keep it on this computer, and share copies or exports of it.</source>
            <translation>Этот проект лежит на сетевом диске ({name}). На таких дисках блокировки действуют не всегда, а при обрыве связи файл может остаться недописанным. Держите проект на этом компьютере, а делитесь копиями или экспортом.</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>Kept in another form: look at these</source>
            <translation>Сохранено в другом виде, проверьте</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>Lost</source>
            <translation>Утрачено</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>Salvaged from {path}</source>
            <translation>Спасено из {path}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>What a check of the new project finds</source>
            <translation>Что нашла проверка нового проекта</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>What is left of the texts of lost articles</source>
            <translation>Что осталось от текстов утраченных статей</translation>
        </message>
        <message numerus="yes">
            <location filename="../../corpus/domain/salvaged.py" />
            <source>could not be read: {count} pages or rows of {table}</source>
            <translation>
                <numerusform>не удалось прочитать: {count} страница или строка {table}</numerusform>
                <numerusform>не удалось прочитать: {count} страницы или строки {table}</numerusform>
                <numerusform>не удалось прочитать: {count} страниц или строк {table}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>history: {kept} steps kept, {lost} no longer there to undo</source>
            <translation>журнал: сохранено шагов — {kept}, уже нельзя отменить — {lost}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>into {path}</source>
            <translation>в {path}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>on top of the snapshot {path}</source>
            <translation>поверх снимка {path}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>unknown tables</source>
            <translation>неизвестные таблицы</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/salvaged.py" />
            <source>{table}: {read} read in the damaged file, {kept} in the new project, {lost} known to be lost</source>
            <translation>{table}: прочитано в повреждённом файле — {read}, в новом проекте — {kept}, заведомо утрачено — {lost}</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Agency or source</source>
            <translation>Агентство или источник</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/tables.py" />
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/terms.py" />
            <source>it is empty, or longer than 500 characters</source>
            <translation>термин пуст или длиннее 500 знаков</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/terms.py" />
            <source>it matches where nothing stands</source>
            <translation>шаблон совпадает с пустым местом</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/terms.py" />
            <source>it stands here too often to be counted</source>
            <translation>вхождений здесь слишком много</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/terms.py" />
            <source>it takes too long: make the pattern simpler</source>
            <translation>поиск слишком долгий: упростите шаблон</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/topics.py" />
            <source>its colour is not of the form #c8741a</source>
            <translation>цвет не в виде #c8741a</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/topics.py" />
            <source>its key is more than one character</source>
            <translation>клавиша длиннее одного знака</translation>
        </message>
        <message>
            <location filename="../../corpus/domain/topics.py" />
            <source>its slug may hold lower case letters, digits and hyphens only</source>
            <translation>код может содержать только строчные латинские буквы, цифры и дефисы</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>Table for spreadsheets (CSV)</source>
            <translation>Таблица для электронных таблиц (CSV)</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>articles without a mention</source>
            <translation>статьи без упоминаний</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>articles without a statement</source>
            <translation>статьи без высказываний</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>cells that begin like a formula (an apostrophe was put before them)</source>
            <translation>ячейки, которые начинаются как формула (перед ними поставлен апостроф)</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>dates without a year (an apostrophe keeps spreadsheets from making a number of them)</source>
            <translation>даты без года (апостроф не даёт электронным таблицам превратить их в число)</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>further facts of articles</source>
            <translation>прочие сведения о статьях</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>mentions</source>
            <translation>упоминания</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>notes on articles</source>
            <translation>заметки к статьям</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/csv_table.py" />
            <source>statements</source>
            <translation>высказывания</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/files.py" />
            <source>it is not a regular file</source>
            <translation>это не обычный файл</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>in article {id}: {reason}</source>
            <translation>в статье {id}: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>mention {id}</source>
            <translation>упоминание {id}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>statement {id}</source>
            <translation>высказывание {id}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>tag {id}</source>
            <translation>тег {id}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the actor</source>
            <translation>участник</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the article</source>
            <translation>статья</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the coder</source>
            <translation>кодировщик</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the mention</source>
            <translation>упоминание</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the quote of {owner} is not what the article says there</source>
            <translation>{owner}: цитата не совпадает с этим местом статьи</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the saved search</source>
            <translation>сохранённый поиск</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the saved search {name} cannot be used</source>
            <translation>сохранённым поиском {name} нельзя воспользоваться</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the spans of {owner} are not in order</source>
            <translation>{owner}: отрезки не по порядку</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the statement</source>
            <translation>высказывание</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the tag</source>
            <translation>тег</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the tag on a statement</source>
            <translation>тег на высказывании</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the text of article {id} does not match its fingerprint</source>
            <translation>текст статьи {id} не совпадает с отпечатком</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the text of article {id} is not canonical</source>
            <translation>текст статьи {id} не в канонической форме</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the topic</source>
            <translation>тема</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the topic {slug} has no usable parent</source>
            <translation>у темы {slug} нет пригодной вышестоящей темы</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>the topic {slug}: {reason}</source>
            <translation>тема {slug}: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{date} of article {id} is not a date</source>
            <translation>{date} статьи {id} — не дата</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{kind} {id} is there more than once</source>
            <translation>{kind} {id} встречается больше одного раза</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{owner} has the topic {slug}, which is missing</source>
            <translation>{owner}: темы {slug} нет</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{owner} has the unknown label {label}</source>
            <translation>{owner}: неизвестная метка {label}</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{owner} refers to the actor {id}, which is missing</source>
            <translation>{owner}: участника {id} нет</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_checks.py" />
            <source>{owner} refers to the coder {name}, who is missing</source>
            <translation>{owner}: кодировщика {name} нет</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_json.py" />
            <source>Quoteline exchange file (JSON)</source>
            <translation>Файл обмена Quoteline (JSON)</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_json.py" />
            <source>it is larger than {size} MiB</source>
            <translation>размер больше {size} МиБ</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_json.py" />
            <source>it is nested too deeply</source>
            <translation>слишком глубокая вложенность</translation>
        </message>
        <message>
            <location filename="../../corpus/exchange/quoteline_json.py" />
            <source>its format is {name}</source>
            <translation>его формат — {name}</translation>
        </message>
        <message>
            <location filename="../../corpus/load/mail.py" />
            <source>a header field has no end</source>
            <translation>поле заголовка без конца</translation>
        </message>
        <message>
            <location filename="../../corpus/load/mail.py" />
            <source>it has no header</source>
            <translation>нет заголовка</translation>
        </message>
        <message>
            <location filename="../../corpus/load/reading.py" />
            <source>without an ending</source>
            <translation>без расширения</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>E-mail messages</source>
            <translation>Письма электронной почты</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Excel tables</source>
            <translation>Таблицы Excel</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>JSON and JSON lines</source>
            <translation>JSON и JSON lines</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>NewsML-G2, NITF, RSS and Atom</source>
            <translation>NewsML-G2, NITF, RSS и Atom</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>OpenDocument texts</source>
            <translation>Тексты OpenDocument</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>PDF with a text layer</source>
            <translation>PDF с текстовым слоем</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Rich text</source>
            <translation>Форматированный текст (RTF)</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Saved web pages (MHTML)</source>
            <translation>Сохранённые веб-страницы (MHTML)</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Tables (CSV, TSV)</source>
            <translation>Таблицы (CSV, TSV)</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Text and Markdown</source>
            <translation>Текст и Markdown</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Web pages</source>
            <translation>Веб-страницы</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>Word documents</source>
            <translation>Документы Word</translation>
        </message>
        <message>
            <location filename="../../corpus/load/registry.py" />
            <source>ZIP archives of these</source>
            <translation>ZIP-архивы с ними</translation>
        </message>
        <message>
            <location filename="../../corpus/load/rich_text.py" />
            <source>it does not begin as one</source>
            <translation>начало не такое, как у этого формата</translation>
        </message>
        <message>
            <location filename="../../corpus/load/rich_text.py" />
            <source>its list of fonts has no end</source>
            <translation>список шрифтов без конца</translation>
        </message>
        <message>
            <location filename="../../corpus/load/table_json.py" />
            <source>the line is no object</source>
            <translation>строка — не объект</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>calibration error of statement scores</source>
            <translation>ошибка калибровки оценок высказываний</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>calibration error of topic scores</source>
            <translation>ошибка калибровки оценок тем</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>entities, normalised strict F1</source>
            <translation>сущности, строгая нормализованная F1</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>header: agency, place and date pooled</source>
            <translation>заголовок: агентство, место и дата вместе</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>speaker accuracy</source>
            <translation>точность спикера</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>statement content, characters F1</source>
            <translation>содержание высказываний, F1 по знакам</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>statements (IoU 0.5) F1</source>
            <translation>высказывания (IoU 0,5), F1</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>the same where each is right as often as it says</source>
            <translation>она же, если каждая верна так часто, как обещает</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>topics anywhere, F1</source>
            <translation>темы в любом месте, F1</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/evaluation/report.py" />
            <source>type accuracy</source>
            <translation>точность типа</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/about.py" />
            <source>it was made by another version</source>
            <translation>создано другой версией</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>an array has another shape</source>
            <translation>у массива другая форма</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>an array holds numbers that cannot be</source>
            <translation>в массиве недопустимые числа</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>its parts are not those that are expected</source>
            <translation>части не те, что ожидаются</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>its topics cannot be used</source>
            <translation>темы непригодны</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/learning/parts.py" />
            <source>its words cannot be used</source>
            <translation>слова непригодны</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/models.py" />
            <source>it has no component that finds entities (ner)</source>
            <translation>нет компонента, который находит сущности (ner)</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/scoring.py" />
            <source>similar to decisions</source>
            <translation>похоже на решения</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/scoring.py" />
            <source>similar to decisions: {what}</source>
            <translation>похоже на решения: {what}</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/scoring.py" />
            <source>similar to the definition of {what}</source>
            <translation>похоже на определение темы {what}</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/scoring.py" />
            <source>the article keeps coming back to it</source>
            <translation>статья то и дело к этому возвращается</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/wheels.py" />
            <source>it holds a file that would be written elsewhere</source>
            <translation>есть файл, который был бы записан в другое место</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/wheels.py" />
            <source>it is too large</source>
            <translation>слишком большой размер</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/wheels.py" />
            <source>its folder has a name that cannot be used</source>
            <translation>имя папки непригодно</translation>
        </message>
        <message>
            <location filename="../../corpus/nlp/wheels.py" />
            <source>there is no pipeline in this wheel, or more than one</source>
            <translation>в этом wheel нет конвейера или их несколько</translation>
        </message>
        <message>
            <location filename="../../corpus/project.py" />
            <source>Adding articles</source>
            <translation>Добавление статей</translation>
        </message>
        <message>
            <location filename="../../corpus/project.py" />
            <source>Adding sample articles</source>
            <translation>Добавление примеров статей</translation>
        </message>
        <message>
            <location filename="../../corpus/store/changes.py" />
            <source>a version of a text was changed</source>
            <translation>версия текста была изменена</translation>
        </message>
        <message>
            <location filename="../../corpus/store/changes.py" />
            <source>the text of a removed article is missing</source>
            <translation>нет текста удалённой статьи</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>mention {id} does not hold what the article says there</source>
            <translation>упоминание {id} не совпадает с этим местом статьи</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>row {row} of {table} refers to a row of {parent} that is missing</source>
            <translation>строка {row} таблицы {table} ссылается на отсутствующую строку {parent}</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>statement {id} does not hold what the article says there</source>
            <translation>высказывание {id} не совпадает с этим местом статьи</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>the journal cannot be read: {reason}</source>
            <translation>не удаётся прочитать журнал: {reason}</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>the repeats are not those that likenesses and decisions lead to</source>
            <translation>повторы не те, к которым ведут сходство статей и решения</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>the rows of {table} are not those that the journal leads to</source>
            <translation>строки таблицы {table} не те, к которым ведёт журнал</translation>
        </message>
        <message>
            <location filename="../../corpus/store/checking.py" />
            <source>the search index does not match the articles</source>
            <translation>поисковый индекс не совпадает со статьями</translation>
        </message>
        <message>
            <location filename="../../corpus/store/damage.py" />
            <source>its first page was overwritten</source>
            <translation>первая страница файла перезаписана</translation>
        </message>
        <message>
            <location filename="../../corpus/store/examining.py" />
            <source>there is no permission to read it; change that, or ask whose file it is</source>
            <translation>нет права на чтение; измените это или спросите владельца файла</translation>
        </message>
        <message>
            <location filename="../../corpus/store/lock.py" />
            <source>Quoteline</source>
            <translation>Quoteline</translation>
        </message>
        <message>
            <location filename="../../corpus/store/packed.py" />
            <source>a change is cut off or has no end</source>
            <translation>изменение оборвано или не имеет конца</translation>
        </message>
        <message>
            <location filename="../../corpus/store/packed.py" />
            <source>a change is of no table that a project has</source>
            <translation>изменение относится к таблице, которой в проекте нет</translation>
        </message>
        <message>
            <location filename="../../corpus/store/schema.py" />
            <source>it lacks {names}</source>
            <translation>не хватает: {names}</translation>
        </message>
        <message>
            <location filename="../../corpus/store/search.py" />
            <source>it has no words</source>
            <translation>нет слов</translation>
        </message>
        <message>
            <location filename="../../corpus/store/sound_rows.py" />
            <source>a row of {table} refers to {parent} that are missing</source>
            <translation>строка таблицы {table} ссылается на отсутствующие записи {parent}</translation>
        </message>
        <message>
            <location filename="../../corpus/store/sound_rows.py" />
            <source>row {number} of {table} holds what cannot be there</source>
            <translation>в строке {number} таблицы {table} есть то, чего быть не может</translation>
        </message>
        <message>
            <location filename="../../corpus/store/sound_rows.py" />
            <source>spans of {table} lie outside the text of article {id}</source>
            <translation>отрезки таблицы {table} выходят за пределы текста статьи {id}</translation>
        </message>
        <message>
            <location filename="../../corpus/store/sound_rows.py" />
            <source>topics of the codebook are below themselves</source>
            <translation>темы кодификатора подчинены самим себе</translation>
        </message>
        <message>
            <location filename="../../corpus/store/trash.py" />
            <source>its text is missing</source>
            <translation>нет текста</translation>
        </message>
        <message>
            <location filename="../../corpus/store/trash_content.py" />
            <source>it belongs to another article</source>
            <translation>относится к другой статье</translation>
        </message>
        <message>
            <location filename="../../corpus/store/trash_content.py" />
            <source>it names what no table has</source>
            <translation>упомянуто то, чего нет ни в одной таблице</translation>
        </message>
        <message>
            <location filename="../../corpus/store/trash_content.py" />
            <source>its words are not those of the article</source>
            <translation>слова не совпадают со статьёй</translation>
        </message>
        <message>
            <location filename="../../corpus/store/versions.py" />
            <source>an edit of a text cannot be read</source>
            <translation>не удаётся прочитать правку текста</translation>
        </message>
        <message>
            <location filename="../../corpus/store/versions.py" />
            <source>an edit was made on another text</source>
            <translation>правка сделана в другом тексте</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/checking.py" />
            <source>Looking through the project</source>
            <translation>Просмотр проекта</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/concordance.py" />
            <source>Looking for all places</source>
            <translation>Поиск всех мест</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/concordance.py" />
            <source>Saving the concordance</source>
            <translation>Сохранение конкорданса</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/concordance.py" />
            <source>Sorting</source>
            <translation>Сортировка</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/exporting.py" />
            <source>Exporting</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/exporting.py" />
            <source>articles that repeat another</source>
            <translation>статьи, которые повторяют другую</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/exporting.py" />
            <source>articles that were not compared with others yet</source>
            <translation>статьи, которые ещё не сравнивались с другими</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/exporting.py" />
            <source>it belongs to the project itself</source>
            <translation>файл принадлежит самому проекту</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/importing.py" />
            <source>Importing</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/known_names.py" />
            <source>Ordering the names of actors</source>
            <translation>Упорядочивание имён участников</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/learning.py" />
            <source>Learning from decisions</source>
            <translation>Обучение на решениях</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/likeness.py" />
            <source>Looking for actors that may be the same</source>
            <translation>Поиск возможных двойников среди участников</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/looking.py" />
            <source>Looking at tables</source>
            <translation>Просмотр таблиц</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/occurrences.py" />
            <source>Changing all occurrences</source>
            <translation>Изменение всех вхождений</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/occurrences.py" />
            <source>Looking for all occurrences</source>
            <translation>Поиск всех вхождений</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/overview.py" />
            <source>Counting…</source>
            <translation>Идёт подсчёт…</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/pipelines.py" />
            <source>Loading the language pipeline</source>
            <translation>Загрузка конвейера spaCy</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/ready.py" />
            <source>Getting the language pipeline ready</source>
            <translation>Подготовка конвейера spaCy</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/repeats.py" />
            <source>Finding repeats</source>
            <translation>Поиск повторов</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/restoring.py" />
            <source>Restoring a snapshot</source>
            <translation>Восстановление снимка</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/said.py" />
            <source>Looking for all that was said</source>
            <translation>Поиск всего сказанного</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/salvaging.py" />
            <source>Salvaging what can be read</source>
            <translation>Спасение того, что читается</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/salvaging.py" />
            <source>its row breaks off</source>
            <translation>строка обрывается</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/salvaging.py" />
            <source>only a later change of it is left</source>
            <translation>осталось только более позднее изменение</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/snapshots.py" />
            <source>Looking at snapshots</source>
            <translation>Просмотр снимков</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/snapshots.py" />
            <source>Making a snapshot</source>
            <translation>Создание снимка</translation>
        </message>
        <message>
            <location filename="../../corpus/tasks/suggesting.py" />
            <source>Finding statements</source>
            <translation>Поиск высказываний</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Article</source>
            <translation>&amp;Статья</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Codebook</source>
            <translation>&amp;Кодификатор</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Edit</source>
            <translation>П&amp;равка</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Help</source>
            <translation>Спр&amp;авка</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Kind</source>
            <translation>Т&amp;ип</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Over the same words</source>
            <translation>На &amp;этих же словах</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Project</source>
            <translation>&amp;Проект</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Speaker and organisation</source>
            <translation>Спикер и ор&amp;ганизация</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;Statement</source>
            <translation>&amp;Высказывание</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>&amp;View</source>
            <translation>В&amp;ид</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>Save&amp;d searches</source>
            <translation>Сохранённые &amp;поиски</translation>
        </message>
        <message>
            <location filename="../../desktop/action.py" />
            <source>Stan&amp;ce</source>
            <translation>По&amp;зиция</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;About Quoteline</source>
            <translation>&amp;О программе Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Add files…</source>
            <translation>&amp;Добавить файлы…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Appearance</source>
            <translation>&amp;Оформление</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Articles</source>
            <translation>&amp;Статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Close project</source>
            <translation>&amp;Закрыть проект</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Copy text or statement</source>
            <translation>Копировать &amp;текст или высказывание</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Тёмное</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Edit details…</source>
            <translation>&amp;Изменить сведения…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Экспорт…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Find in article</source>
            <translation>&amp;Найти в статье</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Find suggestions in this article</source>
            <translation>&amp;Найти подсказки в этой статье</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Help on this panel</source>
            <translation>&amp;Справка по этой панели</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;History…</source>
            <translation>&amp;Журнал действий…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Импорт…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Keys of the actions…</source>
            <translation>К&amp;лавиши действий…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Language pipeline…</source>
            <translation>&amp;Конвейер spaCy…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Larger text</source>
            <translation>Текст &amp;крупнее</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Светлое</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;List of saved searches…</source>
            <translation>С&amp;писок сохранённых поисков…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Move this panel…</source>
            <translation>&amp;Переместить панель…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;New project…</source>
            <translation>&amp;Новый проект…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Next article</source>
            <translation>&amp;Следующая статья</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Normal text size</source>
            <translation>Обычный &amp;размер текста</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Only the text, full screen</source>
            <translation>&amp;Только текст, во весь экран</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Open project…</source>
            <translation>&amp;Открыть проект…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Panels</source>
            <translation>&amp;Панели</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Paste article…</source>
            <translation>&amp;Вставить статью…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Вернуть</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Report a problem…</source>
            <translation>Сообщить о &amp;проблеме…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Reset layout</source>
            <translation>С&amp;бросить расположение</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Save this search…</source>
            <translation>&amp;Сохранить этот поиск…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Smaller text</source>
            <translation>Текст &amp;мельче</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Tour of five steps</source>
            <translation>&amp;Знакомство за пять шагов</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Trash…</source>
            <translation>&amp;Корзина…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>&amp;What was learned…</source>
            <translation>&amp;Что усвоено…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>A&amp;ctors…</source>
            <translation>&amp;Участники…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Add f&amp;older…</source>
            <translation>Добавить &amp;папку…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>All s&amp;tatements</source>
            <translation>Все в&amp;ысказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>As the s&amp;ystem</source>
            <translation>&amp;Как в системе</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>C&amp;oncordance of the words</source>
            <translation>Конко&amp;рданс слов</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Co&amp;ncordance</source>
            <translation>К&amp;онкорданс</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Copy statement with &amp;source</source>
            <translation>Копировать высказывание с &amp;источником</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Edit &amp;text…</source>
            <translation>Изменить &amp;текст…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Find &amp;next</source>
            <translation>Найти &amp;далее</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Find &amp;previous</source>
            <translation>Найти пр&amp;едыдущее</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Find suggestions in a&amp;ll articles</source>
            <translation>Найти подсказки во вс&amp;ех статьях</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the &amp;codebook</source>
            <translation>Перейти к коди&amp;фикатору</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the &amp;text</source>
            <translation>Перейти к т&amp;ексту</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the a&amp;rticles</source>
            <translation>Перейти к &amp;статьям</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the concor&amp;dance</source>
            <translation>Перейти к конкорда&amp;нсу</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the ne&amp;xt part</source>
            <translation>К с&amp;ледующей части</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the part be&amp;fore</source>
            <translation>К пре&amp;дыдущей части</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the state&amp;ment panel</source>
            <translation>Перейти к панели в&amp;ысказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Go to the ta&amp;ble</source>
            <translation>Перейти к табли&amp;це</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Mark as &amp;done, or as open again</source>
            <translation>Отметить &amp;готовой или вернуть в работу</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Mark as done and go to the ne&amp;xt</source>
            <translation>Отметить готовой и &amp;к следующей</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>O&amp;verview</source>
            <translation>О&amp;бзор</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Open &amp;sample project…</source>
            <translation>Открыть &amp;пример проекта…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>P&amp;revious article</source>
            <translation>П&amp;редыдущая статья</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Re&amp;move article</source>
            <translation>&amp;Удалить статью</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Sa&amp;ve the concordance…</source>
            <translation>Со&amp;хранить конкорданс…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Se&amp;ttings…</source>
            <translation>Нас&amp;тройки…</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Search &amp;articles</source>
            <translation>Искать по &amp;статьям</translation>
        </message>
        <message>
            <location filename="../../desktop/actions.py" />
            <source>Snaps&amp;hots…</source>
            <translation>&amp;Снимки…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Add topic…</source>
            <translation>&amp;Добавить тему…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Find an action, topic or article…</source>
            <translation>&amp;Найти действие, тему или статью…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Guidelines of the topic</source>
            <translation>&amp;Инструкция по теме</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Highlighted terms…</source>
            <translation>&amp;Подсвечиваемые термины…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Merge topic…</source>
            <translation>&amp;Объединить тему…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Next highlighted term</source>
            <translation>С&amp;ледующий подсвеченный термин</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Previous highlighted term</source>
            <translation>Предыдущий подсвеченный &amp;термин</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Retire topic, or bring it back</source>
            <translation>Тему в &amp;архив или из архива</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Split topic…</source>
            <translation>&amp;Разделить тему…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>&amp;Take codebook from file…</source>
            <translation>&amp;Загрузить кодификатор из файла…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>Change sl&amp;ug…</source>
            <translation>Изменить &amp;код…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>Histor&amp;y of these topics…</source>
            <translation>&amp;Журнал этих тем…</translation>
        </message>
        <message>
            <location filename="../../desktop/codebook_actions.py" />
            <source>Sa&amp;ve codebook…</source>
            <translation>&amp;Сохранить кодификатор…</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Do not warn again</source>
            <translation>Больше не предупреждать</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>It is closed there</source>
            <translation>Там он закрыт</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>It is still open there.</source>
            <translation>Там он всё ещё открыт.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Nobody else has this project open any more. You can go on in it here.</source>
            <translation>Проект больше нигде не открыт. Можно продолжить работу здесь.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Open for reading only. {reason}</source>
            <translation>Открыт только для чтения. {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Open for reading only: {holder} writes to it. What is saved there is shown here.</source>
            <translation>Открыт только для чтения: в него пишет {holder}. Сохранённое там видно здесь.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Open for writing</source>
            <translation>Открыть для записи</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>The project is open for writing now.</source>
            <translation>Теперь проект открыт для записи.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>The project was brought to this version. Before that it was: {file}</source>
            <translation>Проект обновлён до этой версии. Прежний вид сохранён: {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>This project is open for reading only.</source>
            <translation>Этот проект открыт только для чтения.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/access.py" />
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/actors.py" />
            <source>No organisation is recorded yet. Accept the statement, or name one.</source>
            <translation>Организация ещё не записана. Примите высказывание или укажите её.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/actors.py" />
            <source>Nobody is recorded as the speaker yet. Accept the statement, or name one.</source>
            <translation>Спикер ещё не записан. Примите высказывание или укажите спикера.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Add files</source>
            <translation>Добавить файлы</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Add folder</source>
            <translation>Добавить папку</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>All that can be read</source>
            <translation>Всё, что читается</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Open or make a project first, then add articles to it.</source>
            <translation>Сначала откройте или создайте проект, затем добавляйте статьи.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Quoteline never goes online. Save the page in your browser and add the file, or paste its text.</source>
            <translation>Quoteline никогда не выходит в сеть. Сохраните страницу в браузере и добавьте файл или вставьте её текст.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding.py" />
            <source>Restored from the trash: {title}</source>
            <translation>Восстановлено из корзины: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>Added, though much like another</source>
            <translation>Добавлено, хотя очень похоже на другое</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>In the project already</source>
            <translation>Уже есть в проекте</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>It is in the project already: {title}</source>
            <translation>Уже есть в проекте: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>It was in the trash, and is back with 1 statement: {title}</source>
            <translation>Была в корзине, возвращена с 1 высказыванием: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>It was in the trash, and is back with {count} statements: {title}</source>
            <translation>
                <numerusform>Была в корзине, возвращена с {count} высказыванием: {title}</numerusform>
                <numerusform>Была в корзине, возвращена с {count} высказываниями: {title}</numerusform>
                <numerusform>Была в корзине, возвращена с {count} высказываниями: {title}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>Left out</source>
            <translation>Пропущено</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>Restored from the trash</source>
            <translation>Восстановлено из корзины</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>The project has the same words, with another dateline or punctuation: {title}</source>
            <translation>В проекте есть те же слова с другой выходной строкой или пунктуацией: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/adding_report.py" />
            <source>{share} of {title}</source>
            <translation>{share} совпадает: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>Article moved to the trash. Undo brings it back.</source>
            <translation>Статья перемещена в корзину. Отмена вернёт её.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>Done</source>
            <translation>Готова</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>Open again</source>
            <translation>Снова в работе</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>This is the first article.</source>
            <translation>Это первая статья.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/articles.py" />
            <source>This is the last article of the list.</source>
            <translation>Это последняя статья списка.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/articles.py" />
            <source>{count} articles moved to the trash. Undo brings them back.</source>
            <translation>
                <numerusform>{count} статья перемещена в корзину. Отмена вернёт её.</numerusform>
                <numerusform>{count} статьи перемещены в корзину. Отмена вернёт их.</numerusform>
                <numerusform>{count} статей перемещено в корзину. Отмена вернёт их.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook.py" />
            <source>Put t&amp;opic on or off</source>
            <translation>Поставить или снять т&amp;ему</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook.py" />
            <source>Topic moved to the trash with its tags. Undo brings it back.</source>
            <translation>Тема перемещена в корзину вместе с тегами. Отмена вернёт её.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Choose a topic in the codebook first ({key}).</source>
            <translation>Сначала выберите тему в кодификаторе ({key}).</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Codebook saved as {name}.</source>
            <translation>Кодификатор сохранён как {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Codebooks (*.toml)</source>
            <translation>Кодификаторы (*.toml)</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>It is not offered any more and its key is free. Decisions stay; it can be brought back.</source>
            <translation>Она больше не будет предлагаться, её клавиша освободится. Решения останутся; тему можно вернуть.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Open suggestions that are withdrawn: {count}.</source>
            <translation>
                <numerusform>Будет отозвана {count} нерешённая подсказка.</numerusform>
                <numerusform>Будут отозваны {count} нерешённые подсказки.</numerusform>
                <numerusform>Будет отозвано {count} нерешённых подсказок.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Retire</source>
            <translation>В архив</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Retire the topic {topic}?</source>
            <translation>Убрать тему {topic} в архив?</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/codebook_work.py" />
            <source>Save codebook</source>
            <translation>Сохранить кодификатор</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>1 row copied.</source>
            <translation>Скопирована 1 строка.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>Articles have changed since. Enter in the field above looks again.</source>
            <translation>Статьи с тех пор изменились. Enter в поле выше ищет заново.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>CSV tables (*.csv)</source>
            <translation>Таблицы CSV (*.csv)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/concordance.py" />
            <source>Left out, because the expression takes too long there: {count} articles.</source>
            <translation>
                <numerusform>Пропущена, потому что выражение выполняется там слишком долго: {count} статья.</numerusform>
                <numerusform>Пропущены, потому что выражение выполняется там слишком долго: {count} статьи.</numerusform>
                <numerusform>Пропущены, потому что выражение выполняется там слишком долго: {count} статей.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>Save the concordance</source>
            <translation>Сохранить конкорданс</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>Stopped. These are the places found so far.</source>
            <translation>Остановлено. Здесь места, найденные до этого.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>There are more places than can be shown. Look for more words, or in fewer articles.</source>
            <translation>Мест больше, чем можно показать. Ищите больше слов или в меньшем числе статей.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>There is no concordance to save yet. Look for some words first.</source>
            <translation>Сохранять пока нечего. Сначала найдите какие-нибудь слова.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>To have all of them, save them as CSV.</source>
            <translation>Чтобы получить все, сохраните их как CSV.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/concordance.py" />
            <source>concordance</source>
            <translation>конкорданс</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/concordance.py" />
            <source>{count} places saved in {file}</source>
            <translation>
                <numerusform>{count} место сохранено в {file}</numerusform>
                <numerusform>{count} места сохранены в {file}</numerusform>
                <numerusform>{count} мест сохранено в {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/concordance.py" />
            <source>{count} rows copied.</source>
            <translation>
                <numerusform>Скопирована {count} строка.</numerusform>
                <numerusform>Скопированы {count} строки.</numerusform>
                <numerusform>Скопировано {count} строк.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/damaged.py" />
            <source>Projects ({patterns})</source>
            <translation>Проекты ({patterns})</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/damaged.py" />
            <source>Where to put the salvaged project</source>
            <translation>Куда поместить спасённый проект</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/damaged.py" />
            <source>{name}-salvaged</source>
            <translation>{name}-спасённый</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/damaged.py" />
            <source>{path}: {reason}. The file was left as it is.</source>
            <translation>{path}: {reason}. Файл не изменён.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/editing.py" />
            <source>Statement copied</source>
            <translation>Высказывание скопировано</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Everything in the file was in the project already.</source>
            <translation>Всё, что есть в файле, уже было в проекте.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Exported to {file}</source>
            <translation>Экспортировано в {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Imported: {new}</source>
            <translation>Импортировано: {new}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>JSON files (*.json)</source>
            <translation>Файлы JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Not imported: {left_out}</source>
            <translation>Не импортировано: {left_out}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>Quoteline JSON (*.json)</source>
            <translation>Quoteline JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>articles</source>
            <translation>статьи</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/exchange.py" />
            <source>restored from the trash: {count}</source>
            <translation>
                <numerusform>восстановлено из корзины: {count}</numerusform>
                <numerusform>восстановлено из корзины: {count}</numerusform>
                <numerusform>восстановлено из корзины: {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>tags</source>
            <translation>теги</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/exchange.py" />
            <source>{exported}. Not in this format: {losses}</source>
            <translation>{exported}. Не вошло в этот формат: {losses}</translation>
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
            <translation>Ниже по списку нет статей, где нужно что-то решить.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>Nothing is left to decide in this queue</source>
            <translation>В этой очереди решать больше нечего</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>accept</source>
            <translation>принять</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>drawn at random</source>
            <translation>выбрано случайно</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>edit</source>
            <translation>изменить</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>later</source>
            <translation>позже</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>leave</source>
            <translation>выйти</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>next article</source>
            <translation>следующая статья</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>reject</source>
            <translation>отклонить</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow.py" />
            <source>skipped before</source>
            <translation>пропущено ранее</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/flow.py" />
            <source>{count} decided on this walk  ·  {queue}</source>
            <translation>
                <numerusform>решено за этот проход: {count}  ·  {queue}</numerusform>
                <numerusform>решено за этот проход: {count}  ·  {queue}</numerusform>
                <numerusform>решено за этот проход: {count}  ·  {queue}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/flow.py" />
            <source>{number} of {count}</source>
            <translation>
                <numerusform>{number} из {count}</numerusform>
                <numerusform>{number} из {count}</numerusform>
                <numerusform>{number} из {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>Suggested without a cue or a word of a topic.</source>
            <translation>Предложено без маркера речи и слов темы.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>cue “{words}”</source>
            <translation>маркер речи «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>in reading order</source>
            <translation>в порядке чтения</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>like “{words}”, decided by {name}</source>
            <translation>как «{words}», решение: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>speaker {name}</source>
            <translation>спикер {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>this article</source>
            <translation>эта статья</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>topic {name}</source>
            <translation>тема {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>uncertain first, one in five at random</source>
            <translation>сначала сомнительные, каждая пятая случайно</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/flow_words.py" />
            <source>{count} articles</source>
            <translation>
                <numerusform>{count} статья</numerusform>
                <numerusform>{count} статьи</numerusform>
                <numerusform>{count} статей</numerusform>
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
            <translation>Сначала выберите тему или высказывание.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>Take back</source>
            <translation>Отменить шаги</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>Take back 1 step?</source>
            <translation>Отменить 1 шаг?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/history.py" />
            <source>Take back {count} steps?</source>
            <translation>
                <numerusform>Отменить {count} шаг?</numerusform>
                <numerusform>Отменить {count} шага?</numerusform>
                <numerusform>Отменить {count} шагов?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>That has no place in an article.</source>
            <translation>Этому в статьях ничего не соответствует.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>That is not in the project any more.</source>
            <translation>Этого в проекте больше нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>That was undone: there is nothing to show.</source>
            <translation>Это отменено: показывать нечего.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history.py" />
            <source>The project will be as it was after: {step}. Redo brings everything back, until something else is done.</source>
            <translation>Проект станет таким, каким был после шага: {step}. Команда «Вернуть» вернёт всё, пока не сделано ничего другого.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history_places.py" />
            <source>Done again: {step}</source>
            <translation>Возвращено: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/history_places.py" />
            <source>Undone: {step}</source>
            <translation>Отменено: {step}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/history_places.py" />
            <source>{count} steps done again</source>
            <translation>
                <numerusform>Возвращён {count} шаг</numerusform>
                <numerusform>Возвращены {count} шага</numerusform>
                <numerusform>Возвращено {count} шагов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/history_places.py" />
            <source>{count} steps undone</source>
            <translation>
                <numerusform>Отменён {count} шаг</numerusform>
                <numerusform>Отменены {count} шага</numerusform>
                <numerusform>Отменено {count} шагов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/layout.py" />
            <source>Go to a panel first; the text stays in the middle.</source>
            <translation>Сначала перейдите к панели; текст остаётся посередине.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/layout.py" />
            <source>The panels are where they were at first.</source>
            <translation>Панели снова на исходных местах.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Accept mention</source>
            <translation>Принять упоминание</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Add &amp;mention</source>
            <translation>&amp;Добавить упоминание</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>All occurrences…</source>
            <translation>Все вхождения…</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>All that this actor said</source>
            <translation>Всё, что сказал этот участник</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Another actor…</source>
            <translation>Другой участник…</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Change &amp;label</source>
            <translation>Сменить &amp;метку</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Link to &amp;actor</source>
            <translation>Связать с &amp;участником</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>New actor “{name}”</source>
            <translation>Новый участник «{name}»</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>No actor</source>
            <translation>Без участника</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Reject mention</source>
            <translation>Отклонить упоминание</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/mentions.py" />
            <source>Speaker of the statement</source>
            <translation>Спикер высказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/occurrences.py" />
            <source>Select words first, or choose a statement that has a speaker.</source>
            <translation>Сначала выделите слова или выберите высказывание со спикером.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/occurrences.py" />
            <source>Stopped: {found}</source>
            <translation>Остановлено: {found}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/occurrences.py" />
            <source>{count} occurrences changed. Undo takes all of them back.</source>
            <translation>
                <numerusform>Изменено {count} вхождение. Отмена вернёт его.</numerusform>
                <numerusform>Изменены {count} вхождения. Отмена вернёт их все.</numerusform>
                <numerusform>Изменено {count} вхождений. Отмена вернёт их все.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/overlaps.py" />
            <source>No other statement is over these words.</source>
            <translation>Других высказываний на этих словах нет.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/overlaps.py" />
            <source>Statement {number} of {count} over the same words</source>
            <translation>
                <numerusform>Высказывание {number} из {count} на этих же словах</numerusform>
                <numerusform>Высказывание {number} из {count} на этих же словах</numerusform>
                <numerusform>Высказывание {number} из {count} на этих же словах</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>Choose a statement first.</source>
            <translation>Сначала выберите высказывание.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>Open a project first.</source>
            <translation>Сначала откройте проект.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>Select some words first.</source>
            <translation>Сначала выделите слова.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>Show an article first.</source>
            <translation>Сначала откройте статью.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>The project is open for reading only.</source>
            <translation>Проект открыт только для чтения.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/palette.py" />
            <source>There is nothing to do this with now.</source>
            <translation>Сейчас это не к чему применить.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/pipelines.py" />
            <source>Pipeline chosen. It is used when suggestions are found again ({key}).</source>
            <translation>Конвейер выбран. Он сработает при новом поиске подсказок ({key}).</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/problems.py" />
            <source>The same error again: see Help, Report a problem.</source>
            <translation>Та же ошибка снова: см. «Справка», «Сообщить о проблеме».</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/projects.py" />
            <source>Open project</source>
            <translation>Открыть проект</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/projects.py" />
            <source>Where to keep the sample project</source>
            <translation>Где хранить пример проекта</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/projects.py" />
            <source>project</source>
            <translation>проект</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/projects.py" />
            <source>quoteline-sample</source>
            <translation>quoteline-пример</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>Joined. Undo parts them again.</source>
            <translation>Объединены. Отмена снова разделит их.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>No repeat any more. Undo brings it back.</source>
            <translation>Больше не повтор. Отмена вернёт как было.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>No repeat of this article was found.</source>
            <translation>Повторов этой статьи не найдено.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>Repeats are not folded in the list.</source>
            <translation>Повторы в списке не свёрнуты.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/repeats.py" />
            <source>Stories told more than once: {count}. Repeats of them: {others}.</source>
            <translation>
                <numerusform>Статья с повторами: {count}. Повторов: {others}.</numerusform>
                <numerusform>Статьи с повторами: {count}. Повторов: {others}.</numerusform>
                <numerusform>Статей с повторами: {count}. Повторов: {others}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/repeats.py" />
            <source>This article leads now.</source>
            <translation>Теперь это основная статья.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/rescue.py" />
            <source>Save a copy elsewhere</source>
            <translation>Сохранить копию в другом месте</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/rescue.py" />
            <source>The work goes on in {file}</source>
            <translation>Работа продолжается в {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/rescue.py" />
            <source>{project} copy</source>
            <translation>{project} копия</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Doing again: {step}</source>
            <translation>Возвращается: {step}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Doing {count} steps again</source>
            <translation>
                <numerusform>Возвращается {count} шаг</numerusform>
                <numerusform>Возвращаются {count} шага</numerusform>
                <numerusform>Возвращается {count} шагов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Nothing was done again.</source>
            <translation>Ничего не возвращено.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Nothing was undone.</source>
            <translation>Ничего не отменено.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Redo</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Undoing {count} steps</source>
            <translation>
                <numerusform>Отменяется {count} шаг</numerusform>
                <numerusform>Отменяются {count} шага</numerusform>
                <numerusform>Отменяется {count} шагов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/reversing.py" />
            <source>Undoing: {step}</source>
            <translation>Отменяется: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/saved_searches.py" />
            <source>Not in this project any more, so it does not restrict: {names}</source>
            <translation>Этого в проекте больше нет, поэтому оно не ограничивает: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/saved_searches.py" />
            <source>The list shows all articles. Search or filter first.</source>
            <translation>Список показывает все статьи. Сначала найдите или отфильтруйте их.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/saved_searches.py" />
            <source>The search is saved. The star in the search box has it.</source>
            <translation>Поиск сохранён. Он под звёздочкой в поле поиска.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/snapshots.py" />
            <source>No snapshot: {reason}</source>
            <translation>Снимок не сделан: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/snapshots.py" />
            <source>The newest snapshot holds work that this project lacks: an older file may have been put in its place. Restore the snapshot to have it back; the project as it is now is kept as well.</source>
            <translation>В новейшем снимке есть работа, которой нет в этом проекте: возможно, файл заменён более старым. Восстановите снимок, чтобы вернуть её; нынешний вид проекта тоже сохранится.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>Choose a statement first: {key} goes to the next one.</source>
            <translation>Сначала выберите высказывание: к следующему — {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>Every statement of this article is decided. {key} marks it as done.</source>
            <translation>Все высказывания этой статьи решены. {key} отмечает её готовой.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>No statements yet. {suggest} looks for some; {make} makes one of a selection.</source>
            <translation>Высказываний пока нет. {suggest} ищет их; {make} создаёт из выделения.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>The first statement.</source>
            <translation>Первое высказывание.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/statements.py" />
            <source>The last statement. {key} goes to the next article.</source>
            <translation>Последнее высказывание. К следующей статье — {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/suggesting.py" />
            <source>1 statement found</source>
            <translation>Найдено 1 высказывание</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/suggesting.py" />
            <source>{count} statements found</source>
            <translation>
                <numerusform>Найдено {count} высказывание</numerusform>
                <numerusform>Найдены {count} высказывания</numerusform>
                <numerusform>Найдено {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>Joined.</source>
            <translation>Соединено.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>Joined. The speaker is {name} now.</source>
            <translation>Соединено. Теперь спикер — {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>No words would be left of it.</source>
            <translation>В нём не осталось бы слов.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>Split in two: this is the second. {key} goes to the first.</source>
            <translation>Разделено на два: это второе. {key} ведёт к первому.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>The text ends here.</source>
            <translation>Здесь текст кончается.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery.py" />
            <source>There is no statement beside it to join it with.</source>
            <translation>Рядом нет высказывания, с которым его можно соединить.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery_speaker.py" />
            <source>No entity is in view. Select a name and press {key}.</source>
            <translation>Сущностей не видно. Выделите имя и нажмите {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery_speaker.py" />
            <source>No speaker</source>
            <translation>Без спикера</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery_speaker.py" />
            <source>Speaker: {name}</source>
            <translation>Спикер: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/surgery_speaker.py" />
            <source>Type the letters of the speaker. Backspace: nobody. Esc: as it was.</source>
            <translation>Наберите буквы спикера. Backspace: никто. Esc: как было.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/terms.py" />
            <source>No highlighted term stands in this article. {key} lists them.</source>
            <translation>В этой статье нет подсвечиваемых терминов. Их список — {key}.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/terms.py" />
            <source>{term} is not highlighted here: {reason}.</source>
            <translation>{term} здесь не подсвечивается: {reason}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/terms.py" />
            <source>{term}: {number} of {count}</source>
            <translation>
                <numerusform>{term}: {number} из {count}</numerusform>
                <numerusform>{term}: {number} из {count}</numerusform>
                <numerusform>{term}: {number} из {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/texts.py" />
            <source>Text edited. Undo brings the earlier one back.</source>
            <translation>Текст изменён. Отмена вернёт прежний.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>1 thing removed for good</source>
            <translation>Навсегда удалён 1 объект</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Empty trash</source>
            <translation>Очистить корзину</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Remove 1 thing for good?</source>
            <translation>Удалить навсегда 1 объект?</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Remove for good</source>
            <translation>Удалить навсегда</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/trash.py" />
            <source>Remove {count} things for good?</source>
            <translation>
                <numerusform>Удалить навсегда {count} объект?</numerusform>
                <numerusform>Удалить навсегда {count} объекта?</numerusform>
                <numerusform>Удалить навсегда {count} объектов?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Restored: {title}</source>
            <translation>Восстановлено: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>Something is still being done. Empty the trash when it has ended.</source>
            <translation>Ещё идёт работа. Очистите корзину, когда она закончится.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>The trash is empty.</source>
            <translation>Корзина пуста.</translation>
        </message>
        <message>
            <location filename="../../desktop/controllers/trash.py" />
            <source>This cannot be undone, and neither can anything that was done before: the history ends here. The texts leave the file. Snapshots and exports that were made before keep what they hold.</source>
            <translation>Это нельзя отменить, как и всё, что сделано раньше: журнал здесь кончается. Тексты уходят из файла. Сделанные ранее снимки и экспорт сохраняют то, что в них есть.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/trash.py" />
            <source>{count} things removed for good</source>
            <translation>
                <numerusform>Навсегда удалён {count} объект</numerusform>
                <numerusform>Навсегда удалены {count} объекта</numerusform>
                <numerusform>Навсегда удалено {count} объектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/controllers/trash.py" />
            <source>{count} things restored</source>
            <translation>
                <numerusform>Восстановлен {count} объект</numerusform>
                <numerusform>Восстановлены {count} объекта</numerusform>
                <numerusform>Восстановлено {count} объектов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Apr</source>
            <translation>апр</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>April</source>
            <translation>апреля</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Aug</source>
            <translation>авг</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>August</source>
            <translation>августа</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Dec</source>
            <translation>дек</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>December</source>
            <translation>декабря</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Feb</source>
            <translation>фев</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>February</source>
            <translation>февраля</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Jan</source>
            <translation>янв</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>January</source>
            <translation>января</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Jul</source>
            <translation>июл</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>July</source>
            <translation>июля</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Jun</source>
            <translation>июн</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>June</source>
            <translation>июня</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Mar</source>
            <translation>мар</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>March</source>
            <translation>марта</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>May</source>
            <translation>мая</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Nov</source>
            <translation>ноя</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>November</source>
            <translation>ноября</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Oct</source>
            <translation>окт</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>October</source>
            <translation>октября</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Sep</source>
            <translation>сен</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>September</source>
            <translation>сентября</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{day} {month} (year unknown)</source>
            <translation>{day} {month} (год неизвестен)</translation>
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
            <translation>О программе Quoteline</translation>
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
            <translation>Записывает, кто, что и на какую тему сказал в новостных статьях. Работает без сети: ничто не покидает этот компьютер.

Лицензия Apache License 2.0. Используются Qt и PySide6 (LGPL 3), spaCy (MIT), SQLite (общественное достояние) и шрифты Noto (SIL Open Font License).</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor.py" />
            <source>Actor</source>
            <translation>Участник</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor.py" />
            <source>Link to actor</source>
            <translation>Связать с участником</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor.py" />
            <source>The person, organisation or place that “{name}” names.</source>
            <translation>Лицо, организация или место под именем «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Kind</source>
            <translation>Тип</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Kind of actor</source>
            <translation>Тип участника</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Other names</source>
            <translation>Другие имена</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>other names, parted by semicolons</source>
            <translation>другие имена через точку с запятой</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_form.py" />
            <source>such as: Prime Minister</source>
            <translation>например: премьер-министр</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Country: {country}.</source>
            <translation>Страна: {country}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Other names: {names}.</source>
            <translation>Другие имена: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Role: {role}.</source>
            <translation>Роль: {role}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Stays</source>
            <translation>Остаётся</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>Such as: {examples}</source>
            <translation>Например: {examples}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>The other names lead to this actor from then on. It is one step of undo.</source>
            <translation>Другие имена с этих пор ведут к этому участнику. Отменяется одним шагом.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>What moves: {use}.</source>
            <translation>Переносится: {use}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_merge.py" />
            <source>{names} will be {name}.</source>
            <translation>Теперь это участник {name}: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>1 mention</source>
            <translation>1 упоминание</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>1 statement</source>
            <translation>1 высказывание</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Merge with {name}</source>
            <translation>Объединить с {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Merge…</source>
            <translation>Объединить…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>No statement has this actor yet. It gets one where a statement is made or accepted under its name.</source>
            <translation>У этого участника ещё нет высказываний. Они появятся, когда высказывание будет создано или принято под его именем.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Not the same</source>
            <translation>Другой участник</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Same as…</source>
            <translation>Тот же, что…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Same as… ({count} more)</source>
            <translation>
                <numerusform>Тот же, что… (ещё {count})</numerusform>
                <numerusform>Тот же, что… (ещё {count})</numerusform>
                <numerusform>Тот же, что… (ещё {count})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>Split…</source>
            <translation>Разделить…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>What was said</source>
            <translation>Что сказано</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{counts} in 1 article</source>
            <translation>{counts} в 1 статье</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{counts} in {count} articles</source>
            <translation>
                <numerusform>{counts} в {count} статье</numerusform>
                <numerusform>{counts} в {count} статьях</numerusform>
                <numerusform>{counts} в {count} статьях</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{count} in its name</source>
            <translation>
                <numerusform>{count} от его имени</numerusform>
                <numerusform>{count} от его имени</numerusform>
                <numerusform>{count} от его имени</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{count} mentions</source>
            <translation>
                <numerusform>{count} упоминание</numerusform>
                <numerusform>{count} упоминания</numerusform>
                <numerusform>{count} упоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_page.py" />
            <source>{count} statements</source>
            <translation>
                <numerusform>{count} высказывание</numerusform>
                <numerusform>{count} высказывания</numerusform>
                <numerusform>{count} высказываний</numerusform>
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
            <translation>{name} — другой участник</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>As articles have them. What was recorded under a ticked name goes to the new actor.</source>
            <translation>В написании статей. Записанное под отмеченным именем переходит к новому участнику.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>Names that go</source>
            <translation>Имена, которые переходят</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>New actor</source>
            <translation>Новый участник</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>Split</source>
            <translation>Разделить</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/actor_split.py" />
            <source>{count} chosen statements go, whatever name they have.</source>
            <translation>
                <numerusform>Переходит {count} выбранное высказывание, под каким бы именем оно ни было.</numerusform>
                <numerusform>Переходят {count} выбранных высказывания, под каким бы именем они ни были.</numerusform>
                <numerusform>Переходит {count} выбранных высказываний, под каким бы именем они ни были.</numerusform>
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
            <translation>За участником {name} остаётся: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Actors</source>
            <translation>Участники</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Choose an actor at the left to see all that it said.</source>
            <translation>Выберите слева участника, чтобы увидеть всё, что он сказал.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Every kind</source>
            <translation>Все типы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Find actors, in either script</source>
            <translation>Найти участников, в любом алфавите</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Looking for actors that may be the same…</source>
            <translation>Поиск возможных двойников…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>May be the same as another</source>
            <translation>Возможный двойник</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Merge the chosen…</source>
            <translation>Объединить выбранных…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>No actor matches. Change the words or the kind above.</source>
            <translation>Подходящих участников нет. Измените слова или тип выше.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>No actors that may be the same are left here.</source>
            <translation>Возможных двойников здесь не осталось.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>There are no actors yet. Accept statements, or name their speakers, and they come by themselves.</source>
            <translation>Участников пока нет. Принимайте высказывания или указывайте спикеров, и они появятся сами.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/actors.py" />
            <source>Words of a name or role</source>
            <translation>Слова имени или роли</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>1 article added</source>
            <translation>Добавлена 1 статья</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>1 of them repeats another</source>
            <translation>1 из них повторяет другую</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Articles added</source>
            <translation>Статьи добавлены</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Copy the whole report as text</source>
            <translation>Копировать весь отчёт как текст</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Stopped: {what}</source>
            <translation>Остановлено: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>What was not added</source>
            <translation>Что не добавлено</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>Why it was not added</source>
            <translation>Почему не добавлено</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>{count} articles added</source>
            <translation>
                <numerusform>Добавлена {count} статья</numerusform>
                <numerusform>Добавлены {count} статьи</numerusform>
                <numerusform>Добавлено {count} статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>{count} left out</source>
            <translation>
                <numerusform>пропущено: {count}</numerusform>
                <numerusform>пропущено: {count}</numerusform>
                <numerusform>пропущено: {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>{count} of them repeat others</source>
            <translation>
                <numerusform>{count} из них повторяет другие</numerusform>
                <numerusform>{count} из них повторяют другие</numerusform>
                <numerusform>{count} из них повторяют другие</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>{count} there already</source>
            <translation>
                <numerusform>уже есть: {count}</numerusform>
                <numerusform>уже есть: {count}</numerusform>
                <numerusform>уже есть: {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/add_report.py" />
            <source>… and {count} more (Copy takes them all)</source>
            <translation>
                <numerusform>… и ещё {count} («Копировать» берёт все)</numerusform>
                <numerusform>… и ещё {count} («Копировать» берёт все)</numerusform>
                <numerusform>… и ещё {count} («Копировать» берёт все)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Agency</source>
            <translation>Агентство</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Article details</source>
            <translation>Сведения о статье</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Not known</source>
            <translation>Неизвестен</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Paste article</source>
            <translation>Вставить статью</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Read from the text where it is left empty</source>
            <translation>Если пусто, берётся из текста</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Statements are suggested in English articles only.</source>
            <translation>Высказывания предлагаются только в английских статьях.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>The article says {date}. Complete it as year-month-day.</source>
            <translation>В статье сказано {date}. Дополните до вида год-месяц-день.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>The text of the article, as it stands</source>
            <translation>Текст статьи в исходном виде</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Year, month and day, as 2024-05-14; what is not known is left out.</source>
            <translation>Год, месяц и день, как 2024-05-14; неизвестное пропускается.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/article_form.py" />
            <source>Year, month and day; what is not known is left out.</source>
            <translation>Год, месяц и день; неизвестное пропускается.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_merge.py" />
            <source>Merge {topic} into</source>
            <translation>Объединить {topic} с темой</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_merge.py" />
            <source>There is no other topic to merge into.</source>
            <translation>Другой темы для объединения нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_slug.py" />
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_slug.py" />
            <source>Exports and the command line call the topic by its slug: lower case letters, digits and hyphens.</source>
            <translation>В экспорте и командной строке тема обозначается кодом (slug): строчные латинские буквы, цифры и дефисы.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_slug.py" />
            <source>Slug of {topic}</source>
            <translation>Код темы {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>All statements of the topic</source>
            <translation>Все высказывания темы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Goes to the new topic: {what}</source>
            <translation>Переходит к новой теме: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>New topic</source>
            <translation>Новая тема</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Space ticks one; Ctrl+A then Space ticks all that are listed.</source>
            <translation>Пробел отмечает одно; Ctrl+A и пробел — все в списке.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Split {topic}</source>
            <translation>Разделить {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Statements</source>
            <translation>Высказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Tick the statements that go to the new topic.</source>
            <translation>Отметьте высказывания, которые переходят к новой теме.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_split.py" />
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_taking.py" />
            <source>Codebook {name}</source>
            <translation>Кодификатор {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_taking.py" />
            <source>Retire topics that the file lacks</source>
            <translation>Убрать в архив темы, которых нет в файле</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_taking.py" />
            <source>Take</source>
            <translation>Загрузить</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Added ({count}): {topics}.</source>
            <translation>
                <numerusform>Добавляются ({count}): {topics}.</numerusform>
                <numerusform>Добавляются ({count}): {topics}.</numerusform>
                <numerusform>Добавляются ({count}): {topics}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>As they are: {count}. No decision is lost.</source>
            <translation>
                <numerusform>Без изменений: {count}. Решения не теряются.</numerusform>
                <numerusform>Без изменений: {count}. Решения не теряются.</numerusform>
                <numerusform>Без изменений: {count}. Решения не теряются.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Become {topic}: {count}.</source>
            <translation>
                <numerusform>Становятся {topic}: {count}.</numerusform>
                <numerusform>Становятся {topic}: {count}.</numerusform>
                <numerusform>Становятся {topic}: {count}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Changed ({count}): {topics}.</source>
            <translation>
                <numerusform>Меняются ({count}): {topics}.</numerusform>
                <numerusform>Меняются ({count}): {topics}.</numerusform>
                <numerusform>Меняются ({count}): {topics}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Go because their statements have {topic} already: {count}.</source>
            <translation>
                <numerusform>Исчезают, так как на их высказываниях уже есть {topic}: {count}.</numerusform>
                <numerusform>Исчезают, так как на их высказываниях уже есть {topic}: {count}.</numerusform>
                <numerusform>Исчезают, так как на их высказываниях уже есть {topic}: {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Keywords and examples are united. {topic} goes into the trash.</source>
            <translation>Ключевые слова и примеры объединяются. Тема {topic} уходит в корзину.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>No statement has it.</source>
            <translation>Ни на одном высказывании её нет.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Of these with another stance, where that of {topic} stays: {count}.</source>
            <translation>
                <numerusform>Из них с другой позицией, где остаётся позиция темы {topic}: {count}.</numerusform>
                <numerusform>Из них с другой позицией, где остаётся позиция темы {topic}: {count}.</numerusform>
                <numerusform>Из них с другой позицией, где остаётся позиция темы {topic}: {count}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Open suggestions of retired topics that are withdrawn: {count}.</source>
            <translation>
                <numerusform>Будет отозвана {count} нерешённая подсказка по темам из архива.</numerusform>
                <numerusform>Будут отозваны {count} нерешённые подсказки по темам из архива.</numerusform>
                <numerusform>Будет отозвано {count} нерешённых подсказок по темам из архива.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Retired ({count}): {topics}.</source>
            <translation>
                <numerusform>Уходят в архив ({count}): {topics}.</numerusform>
                <numerusform>Уходят в архив ({count}): {topics}.</numerusform>
                <numerusform>Уходят в архив ({count}): {topics}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Tags decided: {tags}, suggested: {suggestions}; statements: {statements}, articles: {articles}.</source>
            <translation>Решённых тегов: {tags}, предложенных: {suggestions}; высказываний: {statements}, статей: {articles}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>The codebook is the same already.</source>
            <translation>Кодификатор уже такой же.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>Topics that move below it: {topics}.</source>
            <translation>Темы, которые переходят под неё: {topics}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/codebook_telling.py" />
            <source>{names} and {count} more</source>
            <translation>
                <numerusform>{names} и ещё {count}</numerusform>
                <numerusform>{names} и ещё {count}</numerusform>
                <numerusform>{names} и ещё {count}</numerusform>
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
            <translation>Продолжить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/coder.py" />
            <source>Every decision is recorded with the name of whoever made it, so that several people can code the same articles. You can change it in the settings.</source>
            <translation>Каждое решение записывается с именем того, кто его принял, чтобы одни и те же статьи могли кодировать несколько человек. Имя можно изменить в настройках.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/coder.py" />
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/confirm.py" />
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>1 article</source>
            <translation>1 статья</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Damaged project</source>
            <translation>Повреждённый проект</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Looking for its newest good snapshot…</source>
            <translation>Поиск новейшего исправного снимка…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Newest good snapshot: {moment} ({articles}, {statements}).</source>
            <translation>Новейший исправный снимок: {moment} ({articles}, {statements}).</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Newest good snapshot: {moment}.</source>
            <translation>Новейший исправный снимок: {moment}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Restore newest snapshot</source>
            <translation>Восстановить новейший снимок</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Salvage…</source>
            <translation>Спасти данные…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>Salvaging makes a new project: it stands on that snapshot, where there is one, takes newer work from the damaged file as far as it can be read, and tells what is missing. The damaged file is only read.</source>
            <translation>Спасение данных создаёт новый проект: за основу берётся этот снимок, если он есть, более новая работа — из повреждённого файла, насколько он читается, и сообщается, чего не хватает. Повреждённый файл только читается.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>There is no good snapshot of it.</source>
            <translation>Исправного снимка нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/damaged.py" />
            <source>{project} is damaged</source>
            <translation>Проект {project} повреждён</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/export.py" />
            <source>All articles ({count})</source>
            <translation>
                <numerusform>Все статьи ({count})</numerusform>
                <numerusform>Все статьи ({count})</numerusform>
                <numerusform>Все статьи ({count})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>CSV table, for spreadsheets and statistics</source>
            <translation>Таблица CSV для электронных таблиц и статистики</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Choose file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Each story once: leave out articles that repeat another</source>
            <translation>Без повторов: не брать статьи, которые повторяют другую</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Include suggestions that nobody decided, marked as such</source>
            <translation>Включить нерешённые подсказки с пометкой</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Mark the encoding, so that Excel reads it rightly</source>
            <translation>Указать кодировку, чтобы Excel читал верно</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Mentions of persons, organisations and places</source>
            <translation>Упоминания лиц, организаций и мест</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Quoteline JSON, everything in one file</source>
            <translation>Quoteline JSON, всё в одном файле</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Rows</source>
            <translation>Строки</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/export.py" />
            <source>Statements, one row for each topic</source>
            <translation>Высказывания, по строке на каждую тему</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/export.py" />
            <source>The selected ones ({count})</source>
            <translation>
                <numerusform>Выбранные ({count})</numerusform>
                <numerusform>Выбранные ({count})</numerusform>
                <numerusform>Выбранные ({count})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/export.py" />
            <source>Those in the filtered list ({count})</source>
            <translation>
                <numerusform>Из отфильтрованного списка ({count})</numerusform>
                <numerusform>Из отфильтрованного списка ({count})</numerusform>
                <numerusform>Из отфильтрованного списка ({count})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>All articles</source>
            <translation>Все статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Any topic</source>
            <translation>Любая тема</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Anybody</source>
            <translation>Кто угодно</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Flow through suggestions</source>
            <translation>Разбор подсказок</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Speaker</source>
            <translation>Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Suggested topic</source>
            <translation>Предложенная тема</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>The articles of the list</source>
            <translation>Статьи списка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>This article</source>
            <translation>Эта статья</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/flow.py" />
            <source>Uncertain first</source>
            <translation>Сначала сомнительные</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/flow.py" />
            <source>What the program doubts most comes first, since a decision there teaches it most. One in {count} is drawn at random, so that what it is wrongly sure of is seen as well. Else the order is that of reading.</source>
            <translation>
                <numerusform>Сначала идёт то, в чём программа сомневается больше всего: такие решения учат её лучше. Одна подсказка из {count} выбирается случайно, чтобы было видно и то, в чём она ошибочно уверена. Иначе — в порядке чтения.</numerusform>
                <numerusform>Сначала идёт то, в чём программа сомневается больше всего: такие решения учат её лучше. Одна подсказка из {count} выбирается случайно, чтобы было видно и то, в чём она ошибочно уверена. Иначе — в порядке чтения.</numerusform>
                <numerusform>Сначала идёт то, в чём программа сомневается больше всего: такие решения учат её лучше. Одна подсказка из {count} выбирается случайно, чтобы было видно и то, в чём она ошибочно уверена. Иначе — в порядке чтения.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Counter-examples</source>
            <translation>Контрпримеры</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Counter-examples, one a line</source>
            <translation>Контрпримеры, по одному на строке</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Ctrl+Return or a click beside it keeps this, Escape gives it up.</source>
            <translation>Ctrl+Return или щелчок рядом сохраняет, Escape отменяет.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Definition</source>
            <translation>Определение</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Examples</source>
            <translation>Примеры</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Examples, one a line</source>
            <translation>Примеры, по одному на строке</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Guidelines of {topic}</source>
            <translation>Инструкция по теме {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>Nothing is written about this topic yet. Edit says what belongs to it.</source>
            <translation>Об этой теме ещё ничего не написано. «Изменить» — описать, что к ней относится.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide.py" />
            <source>This topic is retired: it is not offered any more.</source>
            <translation>Эта тема в архиве: она больше не предлагается.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>History of these topics</source>
            <translation>Журнал этих тем</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>Nobody and nothing gave this statement a topic yet.</source>
            <translation>У этого высказывания ещё не было тем.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>Suggested by {name}</source>
            <translation>Предложено: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>Suggested by {name}, {score}</source>
            <translation>Предложено: {name}, {score}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>Taken away ({step}, {who})</source>
            <translation>Снято ({step}, {who})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{what}, stance: {stance}</source>
            <translation>{what}, позиция: {stance}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} accepted it ({step})</source>
            <translation>{who}: принято ({step})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} gave it ({step})</source>
            <translation>{who}: поставлено ({step})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} moved it here from {topic} ({step})</source>
            <translation>{who}: перенесено сюда с темы {topic} ({step})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} rejected it ({step})</source>
            <translation>{who}: отклонено ({step})</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/guide_history.py" />
            <source>{who} set the stance: {stance}</source>
            <translation>{who}: позиция — {stance}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/help.py" />
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/help.py" />
            <source>Pages of help</source>
            <translation>Страницы справки</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>A double click goes to where it was done. Redo brings back what is taken back.</source>
            <translation>Двойной щелчок ведёт к месту действия. Команда «Вернуть» возвращает отменённое.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Do again up to here</source>
            <translation>Вернуть до этого места</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Everybody</source>
            <translation>Все</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Find in the history</source>
            <translation>Найти в журнале</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Go back to here</source>
            <translation>Вернуться сюда</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>History</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Nothing in the history matches. Change the words or the choices above.</source>
            <translation>В журнале ничего не найдено. Измените слова или условия выше.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>This article only</source>
            <translation>Только эта статья</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Who did it</source>
            <translation>Кто сделал</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/history.py" />
            <source>Words of the history</source>
            <translation>Слова журнала</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>In the text</source>
            <translation>В тексте</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Select text by words</source>
            <translation>Выделить текст по словам</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Select text, from the cursor</source>
            <translation>Выделить текст от курсора</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Single letters and digits work wherever you are not typing; Esc leaves a field.</source>
            <translation>Отдельные буквы и цифры действуют, когда вы не печатаете; Esc — выйти из поля.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>Topics of this project</source>
            <translation>Темы этого проекта</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/keys.py" />
            <source>{title}, continued</source>
            <translation>{title} (продолжение)</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>1 decision on a topic since then.</source>
            <translation>С тех пор 1 решение по теме.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>1 decision on a topic so far.</source>
            <translation>Пока 1 решение по теме.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>F1 joins how many of the topic's statements are found and how many of the found are right (1 is best). It is measured on decisions that were held back. Suggestions that are there already change when you find them again.</source>
            <translation>F1 объединяет долю найденных высказываний темы и долю верных среди найденных (1 — лучшее). Измеряется на отложенных решениях. Уже имеющиеся подсказки изменятся при новом поиске.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>F1, codebook alone</source>
            <translation>F1, только кодификатор</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>F1, learned</source>
            <translation>F1, с обучением</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>How well each topic is found</source>
            <translation>Насколько хорошо находится каждая тема</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Learn now</source>
            <translation>Обучить сейчас</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Learned from {count} decided statements.</source>
            <translation>
                <numerusform>Обучено на {count} решённом высказывании.</numerusform>
                <numerusform>Обучено на {count} решённых высказываниях.</numerusform>
                <numerusform>Обучено на {count} решённых высказываниях.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Learning…</source>
            <translation>Обучение…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Nothing was learned yet. Accept or reject topics, or put some on statements yourself: after every ten decisions Quoteline learns from them, on this computer only. A topic is worth learning from about four examples on.</source>
            <translation>Пока ничего не усвоено. Принимайте или отклоняйте темы либо ставьте их на высказывания сами: после каждых десяти решений Quoteline учится на них, только на этом компьютере. Учить тему имеет смысл примерно с четырёх примеров.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Suggested by</source>
            <translation>Предлагает</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>Suggestions of this project use what was learned</source>
            <translation>Подсказки этого проекта используют усвоенное</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>What was learned</source>
            <translation>Что усвоено</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>codebook</source>
            <translation>кодификатор</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/learned.py" />
            <source>codebook and decisions</source>
            <translation>кодификатор и решения</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/learned.py" />
            <source>{count} decisions on topics since then.</source>
            <translation>
                <numerusform>С тех пор {count} решение по темам.</numerusform>
                <numerusform>С тех пор {count} решения по темам.</numerusform>
                <numerusform>С тех пор {count} решений по темам.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/learned.py" />
            <source>{count} decisions on topics so far.</source>
            <translation>
                <numerusform>Пока {count} решение по темам.</numerusform>
                <numerusform>Пока {count} решения по темам.</numerusform>
                <numerusform>Пока {count} решений по темам.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>A column can be one thing only.</source>
            <translation>У столбца может быть только одно назначение.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Add the other files, and none of these tables</source>
            <translation>Добавить остальные файлы, а эти таблицы — нет</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Choose a column</source>
            <translation>Выберите столбец</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Choose the column that holds the texts.</source>
            <translation>Выберите столбец с текстами.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Columns of the table</source>
            <translation>Столбцы таблицы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Leave out</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>One row is one article in {names}. What is in each column?</source>
            <translation>Одна строка — одна статья в {names}. Что в каждом столбце?</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/mapping.py" />
            <source>Preview of the articles</source>
            <translation>Предпросмотр статей</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Codebook</source>
            <translation>Кодификатор</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>From a file…</source>
            <translation>Из файла…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>One file holds the whole project: articles, statements, tags and history.</source>
            <translation>В одном файле весь проект: статьи, высказывания, теги и журнал.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Projects (*.db)</source>
            <translation>Проекты (*.db)</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Topics can be added, renamed and described later.</source>
            <translation>Темы можно добавить, переименовать и описать позже.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/new_project.py" />
            <source>Union State topics</source>
            <translation>Темы Союзного государства</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Accept them, with their suggested topics</source>
            <translation>Принять их вместе с предложенными темами</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>All occurrences of “{words}”</source>
            <translation>Все вхождения «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Capital and small letters as in the words</source>
            <translation>С учётом регистра букв</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Change those chosen</source>
            <translation>Изменить выбранное</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Everything that {name} said</source>
            <translation>Всё, что сказал участник {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Everywhere in this article</source>
            <translation>Везде в этой статье</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>In the articles of the list</source>
            <translation>В статьях списка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Kind of entity</source>
            <translation>Тип сущности</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Link them to an actor</source>
            <translation>Связать их с участником</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Look for</source>
            <translation>Искать</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Make entities of them</source>
            <translation>Отметить их как сущности</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Nothing here can be changed so. Choose other articles, or something else to do.</source>
            <translation>Здесь нечего так изменить. Выберите другие статьи или другое действие.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Occurrences</source>
            <translation>Вхождения</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Reject them; those made by hand go to the trash</source>
            <translation>Отклонить их; созданные вручную уйдут в корзину</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Say that they are no entities</source>
            <translation>Отметить, что это не сущности</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Tag the statements that hold them</source>
            <translation>Поставить тег на высказывания с ними</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Tag them</source>
            <translation>Поставить на них тег</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>The statements of {name}</source>
            <translation>Высказывания: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>The words “{words}”</source>
            <translation>Слова «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>There are more than can be changed at once.</source>
            <translation>Их больше, чем можно изменить за один раз.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Tick all</source>
            <translation>Отметить все</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Tick none</source>
            <translation>Снять все отметки</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>What to do</source>
            <translation>Действие</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>Where</source>
            <translation>Где</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/occurrences.py" />
            <source>{chosen} of {count} chosen. Space takes a tick away.</source>
            <translation>
                <numerusform>Выбрано: {chosen} из {count}. Пробел снимает отметку.</numerusform>
                <numerusform>Выбрано: {chosen} из {count}. Пробел снимает отметку.</numerusform>
                <numerusform>Выбрано: {chosen} из {count}. Пробел снимает отметку.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>&gt; actions   # topics   @ actors   / articles   ? saved searches</source>
            <translation>&gt; действия   # темы   @ участники   / статьи   ? сохранённые поиски</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>Find an action, topic, actor or article</source>
            <translation>Найти действие, тему, участника или статью</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>Nothing fits these letters.</source>
            <translation>На эти буквы ничего не подходит.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>Some letters of an action, topic, actor or article</source>
            <translation>Буквы действия, темы, участника или статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/palette.py" />
            <source>What fits</source>
            <translation>Что подходит</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>A folder or a wheel file</source>
            <translation>Папка или файл wheel</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>A pipeline is program code. It runs as soon as it is loaded, with all that you may do on this computer. Load it only if you trust whoever made it.</source>
            <translation>Конвейер — это программный код. Он запускается сразу при загрузке и может на этом компьютере всё то же, что и вы. Загружайте его, только если доверяете тому, кто его создал.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>A spaCy pipeline is program code that runs when it is loaded. Choose only one whose maker you trust. It finds names beside Quoteline's rules; statements, speakers and topics stay Quoteline's own.</source>
            <translation>Конвейер spaCy — это программный код, который запускается при загрузке. Выбирайте только тот, чьему автору доверяете. Он находит имена вдобавок к правилам Quoteline; высказывания, спикеров и темы находит сама Quoteline.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>An installed package</source>
            <translation>Установленный пакет</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>As in the settings: {name}</source>
            <translation>Как в настройках: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Folder or wheel</source>
            <translation>Папка или wheel</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Folder with a spaCy pipeline</source>
            <translation>Папка с конвейером spaCy</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Folder…</source>
            <translation>Папка…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Language pipeline of this project</source>
            <translation>Конвейер spaCy этого проекта</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Load it</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Load this pipeline?</source>
            <translation>Загрузить этот конвейер?</translation>
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
            <translation>Конвейер</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>This project names a spaCy pipeline that was never loaded here:</source>
            <translation>В этом проекте указан конвейер spaCy, который здесь ещё не загружался:</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>This spaCy pipeline was never loaded here:</source>
            <translation>Этот конвейер spaCy здесь ещё не загружался:</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Use in this project</source>
            <translation>Применить в проекте</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>What comes with Quoteline</source>
            <translation>То, что входит в Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Wheel files (*.whl)</source>
            <translation>Файлы wheel (*.whl)</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Wheel with a spaCy pipeline</source>
            <translation>Файл wheel с конвейером spaCy</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Wheel…</source>
            <translation>Wheel…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>Without it, names are found by what comes with Quoteline.</source>
            <translation>Без него имена находит то, что входит в Quoteline.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>a folder with a config.cfg, or a file that ends in .whl</source>
            <translation>папка с config.cfg или файл с окончанием .whl</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>such as en_core_web_lg</source>
            <translation>например, en_core_web_lg</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>{found} Left out: {labels}.</source>
            <translation>{found} Пропущено: {labels}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>{name} finds nothing that Quoteline has a label for.</source>
            <translation>{name} не находит ничего, для чего в Quoteline есть метка.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/pipeline.py" />
            <source>{name} finds {labels}.</source>
            <translation>{name} находит: {labels}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source> MB</source>
            <translation> МБ</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source> minutes</source>
            <translation> мин</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source> pixels</source>
            <translation> пикс.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>A folder or an installed package with a spaCy pipeline that finds entities; it is used besides the rules of Quoteline, in projects that name no other. Loading a pipeline runs program code from it: choose only what you trust.</source>
            <translation>Папка или установленный пакет с конвейером spaCy, который находит сущности; работает вдобавок к правилам Quoteline в проектах, где не указан другой. При загрузке конвейера запускается его программный код: выбирайте только то, чему доверяете.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>After every ten decisions, in the background; see Codebook, What was learned.</source>
            <translation>После каждых десяти решений, в фоне; см. «Кодификатор», «Что усвоено».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Appearance</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Dark</source>
            <translation>Тёмное</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Decisions from now on are recorded under this name.</source>
            <translation>Дальнейшие решения записываются под этим именем.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Find suggestions when articles are added</source>
            <translation>Искать подсказки при добавлении статей</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Learn topics from decisions</source>
            <translation>Учить темы на решениях</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Light</source>
            <translation>Светлое</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Make snapshots of projects</source>
            <translation>Делать снимки проектов</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Room for snapshots</source>
            <translation>Место под снимки</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Snapshot every</source>
            <translation>Снимок каждые</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Snapshot folder</source>
            <translation>Папка снимков</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>The newest ones stay, then one for each hour, day and week; the newest stays whatever its size.</source>
            <translation>Остаются самые новые, затем по одному на час, день и неделю; новейший остаётся при любом размере.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>The window changes to it at once; work that goes on ends first.</source>
            <translation>Окно сразу переключится на него; начатая работа сначала завершится.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>When a project is opened after changes, and while you work; see Project, Snapshots.</source>
            <translation>При открытии проекта после изменений и во время работы; см. «Проект», «Снимки».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>beside each project</source>
            <translation>рядом с каждым проектом</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>none: only what comes with Quoteline</source>
            <translation>нет: только то, что входит в Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>on opening only</source>
            <translation>только при открытии</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/preferences.py" />
            <source>spaCy pipeline</source>
            <translation>Конвейер spaCy</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>About this program</source>
            <translation>Об этой программе</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Add the text of the shown article to the report</source>
            <translation>Добавить в отчёт текст показанной статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Report a problem</source>
            <translation>Сообщить о проблеме</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Save as file…</source>
            <translation>Сохранить в файл…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Save report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Something went wrong that Quoteline did not foresee.</source>
            <translation>Произошла ошибка, которую Quoteline не предусмотрела.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>Text files (*.txt)</source>
            <translation>Текстовые файлы (*.txt)</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>The shown article, added by the analyst:</source>
            <translation>Показанная статья, добавлена аналитиком:</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>The whole log is in {file}</source>
            <translation>Весь журнал программы — в {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/problem.py" />
            <source>What you decided until now is saved. The report below says where in the program it happened; it holds no text of your articles and is sent nowhere. Copy it to pass it on.</source>
            <translation>Всё, что вы решили до сих пор, сохранено. В отчёте ниже сказано, где в программе это случилось; в нём нет текста ваших статей, и он никуда не отправляется. Скопируйте его, чтобы передать.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/query_help.py" />
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/query_help.py" />
            <source>What can be searched</source>
            <translation>Что можно искать</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>Make lead</source>
            <translation>Сделать основной</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>Marked: what stands in one text only</source>
            <translation>Отмечено то, что есть только в одном тексте</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>No repeat</source>
            <translation>Не повтор</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>No repeat of this article was found. To say that articles tell one story, select them in the list and join them in the menu Article, Repeats.</source>
            <translation>Повторов этой статьи не найдено. Чтобы объединить статьи об одном и том же, выделите их в списке и выберите в меню «Статья» → «Повторы».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>Open</source>
            <translation>В работе</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>Repeats</source>
            <translation>Повторы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>The chosen article</source>
            <translation>Выбранная статья</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/repeats.py" />
            <source>The lead</source>
            <translation>Основная статья</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>A check of it still finds: {count}.</source>
            <translation>
                <numerusform>Проверка всё ещё находит: {count}.</numerusform>
                <numerusform>Проверка всё ещё находит: {count}.</numerusform>
                <numerusform>Проверка всё ещё находит: {count}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Changes that can no longer be undone one by one: {count}.</source>
            <translation>
                <numerusform>Уже нельзя отменить по одному: {count} изменение.</numerusform>
                <numerusform>Уже нельзя отменить по одному: {count} изменения.</numerusform>
                <numerusform>Уже нельзя отменить по одному: {count} изменений.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Everything could be read. {file} is complete.</source>
            <translation>Прочитать удалось всё. {file} содержит проект целиком.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>In the new project</source>
            <translation>В новом проекте</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Kept in another form, to look at: {count}.</source>
            <translation>
                <numerusform>Сохранено в другом виде, нужно проверить: {count}.</numerusform>
                <numerusform>Сохранено в другом виде, нужно проверить: {count}.</numerusform>
                <numerusform>Сохранено в другом виде, нужно проверить: {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Known to be lost</source>
            <translation>Заведомо утрачено</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Known to be lost: {count}.</source>
            <translation>
                <numerusform>Заведомо утрачено: {count}.</numerusform>
                <numerusform>Заведомо утрачено: {count}.</numerusform>
                <numerusform>Заведомо утрачено: {count}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Open the new project</source>
            <translation>Открыть новый проект</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Pages or rows that could not be read: {count}.</source>
            <translation>
                <numerusform>Не удалось прочитать {count} страницу или строку.</numerusform>
                <numerusform>Не удалось прочитать {count} страницы или строки.</numerusform>
                <numerusform>Не удалось прочитать {count} страниц или строк.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>Salvaged</source>
            <translation>Спасено</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>The whole account is in {file}, beside the new project.</source>
            <translation>Полный отчёт — в {file}, рядом с новым проектом.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>What was salvaged</source>
            <translation>Что спасено</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>actors</source>
            <translation>участники</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>coders</source>
            <translation>кодировщики</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>entities</source>
            <translation>сущности</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>in the trash</source>
            <translation>в корзине</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>settings</source>
            <translation>настройки</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>topics in the codebook</source>
            <translation>темы в кодификаторе</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>topics on statements</source>
            <translation>темы на высказываниях</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/salvaged.py" />
            <source>{file} holds what could be read.</source>
            <translation>{file} содержит то, что удалось прочитать.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Finds</source>
            <translation>Находит</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Finds: {search}</source>
            <translation>Находит: {search}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>No searches are saved in this project yet. The star in the search box saves one.</source>
            <translation>В этом проекте пока нет сохранённых поисков. Звёздочка в поле поиска сохраняет поиск.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Saved searches</source>
            <translation>Сохранённые поиски</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Search</source>
            <translation>Искать</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/saved_searches.py" />
            <source>Takes the place of the search of this name.</source>
            <translation>Заменит поиск с этим именем.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Action</source>
            <translation>Действие</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Actions and their keys</source>
            <translation>Действия и их клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>All actions have their usual keys.</source>
            <translation>У всех действий обычные клавиши.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Choose an action first.</source>
            <translation>Сначала выберите действие.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Click here or press Tab, then press the new key</source>
            <translation>Щёлкните здесь или нажмите Tab, затем нажмите новую клавишу</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Keys of the actions</source>
            <translation>Клавиши действий</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>New key</source>
            <translation>Новая клавиша</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>No action of these words.</source>
            <translation>Действий с такими словами нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>No key</source>
            <translation>Без клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Search for an action or a key</source>
            <translation>Найти действие или клавишу</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Usual keys</source>
            <translation>Обычные клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>Usual keys for all</source>
            <translation>Обычные клавиши для всех</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{action}: no key</source>
            <translation>{action}: без клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{action}: {key}</source>
            <translation>{action}: {key}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} belongs to “{action}”. Give that another key first.</source>
            <translation>{key} занята действием «{action}». Сначала назначьте ему другую клавишу.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} is kept for topics. Choose another key.</source>
            <translation>{key} отведена для тем. Выберите другую клавишу.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} is the key of the topic “{topic}”. Give the topic another key in the codebook first.</source>
            <translation>{key} — клавиша темы «{topic}». Сначала назначьте теме другую клавишу в кодификаторе.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} moves around in lists and texts. Choose another key.</source>
            <translation>{key} служит для перемещения по спискам и текстам. Выберите другую клавишу.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/shortcuts.py" />
            <source>{key} opens the menu {menu}. Choose another key.</source>
            <translation>{key} открывает меню {menu}. Выберите другую клавишу.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>As much of everything as now.</source>
            <translation>Всего столько же, сколько сейчас.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Before a snapshot takes its place, the project as it is now becomes a snapshot itself.</source>
            <translation>Прежде чем снимок займёт место проекта, нынешний вид проекта сам становится снимком.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Compared with now: {parts}.</source>
            <translation>По сравнению с нынешним: {parts}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Last change in it</source>
            <translation>Последнее изменение в нём</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Made</source>
            <translation>Сделан</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Make one now</source>
            <translation>Сделать сейчас</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Restore this snapshot</source>
            <translation>Восстановить этот снимок</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>Snapshots</source>
            <translation>Снимки</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>The project itself cannot be read, so there is nothing to compare with.</source>
            <translation>Сам проект не читается, сравнить не с чем.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>There is no snapshot yet. Quoteline makes one when a project is opened after changes, and while you work. Each is a checked copy of the whole project.</source>
            <translation>Снимков пока нет. Quoteline делает снимок при открытии проекта после изменений и во время работы. Каждый — проверенная копия всего проекта.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>This snapshot was not looked into yet, or cannot be read.</source>
            <translation>Этот снимок ещё не просмотрен или не читается.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/snapshots.py" />
            <source>decided statements</source>
            <translation>решённые высказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Add term</source>
            <translation>Добавить термин</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Case</source>
            <translation>Регистр</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Here</source>
            <translation>Здесь</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Highlighted terms</source>
            <translation>Подсвечиваемые термины</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Line</source>
            <translation>Линия</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>No terms yet. Add one, and it is marked wherever it stands in the articles.</source>
            <translation>Терминов пока нет. Добавьте термин — он будет отмечен всюду, где встречается в статьях.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Pattern</source>
            <translation>Шаблон</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Remove term</source>
            <translation>Удалить термин</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Show</source>
            <translation>Показ</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Whole word</source>
            <translation>Слово целиком</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>Word or phrase</source>
            <translation>Слово или фраза</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>blue, dashed</source>
            <translation>синяя, штриховая</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>cyan, short and shorter</source>
            <translation>голубая, короткие штрихи</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>green, dotted</source>
            <translation>зелёная, точечная</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>orange, solid</source>
            <translation>оранжевая, сплошная</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>red, long dashes</source>
            <translation>красная, длинные штрихи</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>stopped</source>
            <translation>остановлено</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>violet, dash and dot</source>
            <translation>фиолетовая, штрихпунктирная</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/terms.py" />
            <source>{term}: {reason}.</source>
            <translation>{term}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Correct typing and recognition faults here. What was marked moves along with its words.</source>
            <translation>Исправляйте здесь опечатки и ошибки распознавания. Отмеченное сдвигается вместе со своими словами.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Discard changes</source>
            <translation>Отбросить изменения</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Leave the text as it was?</source>
            <translation>Оставить текст как был?</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Nothing is changed yet.</source>
            <translation>Пока ничего не изменено.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Open suggestions that go: {count}. They can be found again.</source>
            <translation>
                <numerusform>Исчезнет {count} нерешённая подсказка. Её можно найти снова.</numerusform>
                <numerusform>Исчезнут {count} нерешённые подсказки. Их можно найти снова.</numerusform>
                <numerusform>Исчезнет {count} нерешённых подсказок. Их можно найти снова.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>Text of the article</source>
            <translation>Текст статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>What it touches</source>
            <translation>Что затрагивает</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>What the edit touches</source>
            <translation>Что затрагивает правка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>What you changed here is not kept.</source>
            <translation>Изменённое здесь не сохранится.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_editing.py" />
            <source>{share} % of the text would change. Another text is better added as an article of its own.</source>
            <translation>Изменилось бы {share} % текста. Другой текст лучше добавить отдельной статьёй.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Look again</source>
            <translation>Проверить ещё раз</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Looks right</source>
            <translation>Всё верно</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Nothing is left of it. A statement lies in the trash; undo brings back the text with it.</source>
            <translation>От него ничего не осталось. Высказывание лежит в корзине; отмена вернёт и его, и текст.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Now</source>
            <translation>Стало</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>Show in the text</source>
            <translation>Показать в тексте</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>The edit of “{title}” touched these. Correct a statement in the text where it needs that.</source>
            <translation>Это затронула правка статьи «{title}». Где нужно, исправьте высказывание в тексте.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_review.py" />
            <source>What the edit touched</source>
            <translation>Что затронула правка</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Cue</source>
            <translation>Маркер речи</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Entity</source>
            <translation>Сущность</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Statement</source>
            <translation>Высказывание</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Touches entities: {count}</source>
            <translation>
                <numerusform>Затрагивает {count} сущность</numerusform>
                <numerusform>Затрагивает {count} сущности</numerusform>
                <numerusform>Затрагивает {count} сущностей</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Touches nothing that was decided.</source>
            <translation>Не затрагивает ничего решённого.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Touches statements: {count}</source>
            <translation>
                <numerusform>Затрагивает {count} высказывание</numerusform>
                <numerusform>Затрагивает {count} высказывания</numerusform>
                <numerusform>Затрагивает {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>Touches statements: {statements}, entities: {mentions}</source>
            <translation>Затрагивает высказываний: {statements}, сущностей: {mentions}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/text_rows.py" />
            <source>nothing is left of it</source>
            <translation>ничего не осталось</translation>
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
            <translation>Цвет</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>Key</source>
            <translation>Клавиша</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>Keywords</source>
            <translation>Ключевые слова</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>Not in</source>
            <translation>Кроме</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>One a line: what belongs to the topic.</source>
            <translation>По одному на строке: что относится к теме.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>One word or phrase a line, in its plain form: “microchip” also finds “microchips”.</source>
            <translation>По слову или фразе на строке, в начальной форме: «microchip» найдёт и «microchips».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>Phrases in which a keyword does not count, such as “trade union”.</source>
            <translation>Фразы, в которых ключевое слово не считается, например «trade union».</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>What looks like the topic and is not.</source>
            <translation>Что похоже на тему, но к ней не относится.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/topic.py" />
            <source>{key} – {topic}</source>
            <translation>{key} – {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>Empty trash…</source>
            <translation>Очистить корзину…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>Remove for good…</source>
            <translation>Удалить навсегда…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>The trash is empty. Removed articles, topics and statements that you made wait here, with everything that hung on them, until you empty it.</source>
            <translation>Корзина пуста. Удалённые статьи, темы и созданные вами высказывания ждут здесь со всем, что с ними связано, пока вы её не очистите.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/trash.py" />
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Discard this change</source>
            <translation>Отбросить это изменение</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Everything before it is saved. Free some space or connect the drive again, then try again. Or save a copy of the whole project in another place: this change goes into it, and the work goes on there.</source>
            <translation>Всё, что было до этого, сохранено. Освободите место или снова подключите диск и повторите. Или сохраните копию всего проекта в другом месте: в неё войдёт это изменение, и работа продолжится там.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Not saved</source>
            <translation>Не сохранено</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Not saved yet: {change}</source>
            <translation>Ещё не сохранено: {change}</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Save a copy elsewhere…</source>
            <translation>Сохранить копию…</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>Tried at {time}.</source>
            <translation>Попытка в {time}.</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>What you typed</source>
            <translation>Что вы набрали</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/unsaved.py" />
            <source>What you typed:</source>
            <translation>Что вы набрали:</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/working.py" />
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <location filename="../../desktop/dialogs/working.py" />
            <source>Stopping…</source>
            <translation>Остановка…</translation>
        </message>
        <message>
            <location filename="../../desktop/flow_actions.py" />
            <source>Edit the statement in the panel</source>
            <translation>Изменить высказывание в панели</translation>
        </message>
        <message>
            <location filename="../../desktop/flow_actions.py" />
            <source>Flow through other suggestions…</source>
            <translation>Разбор других подсказок…</translation>
        </message>
        <message>
            <location filename="../../desktop/flow_actions.py" />
            <source>Flow through the suggestions of this article</source>
            <translation>Разбор подсказок этой статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/models/actor_list.py" />
            <source>Mentions</source>
            <translation>Упоминания</translation>
        </message>
        <message>
            <location filename="../../desktop/models/actor_list.py" />
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <location filename="../../desktop/models/actor_list.py" />
            <source>person</source>
            <translation>лицо</translation>
        </message>
        <message>
            <location filename="../../desktop/models/actor_list.py" />
            <source>place</source>
            <translation>место</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/article_list.py" />
            <source>a repeat, {count} articles tell this story</source>
            <translation>
                <numerusform>повтор, об этом {count} статья</numerusform>
                <numerusform>повтор, об этом {count} статьи</numerusform>
                <numerusform>повтор, об этом {count} статей</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/models/article_list.py" />
            <source>no statements yet</source>
            <translation>высказываний пока нет</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/article_list.py" />
            <source>the lead of {count} articles that tell this story</source>
            <translation>
                <numerusform>основная из {count} статьи об этом</numerusform>
                <numerusform>основная из {count} статей об этом</numerusform>
                <numerusform>основная из {count} статей об этом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/article_list.py" />
            <source>{done} of {count} statements decided</source>
            <translation>
                <numerusform>решено {done} из {count} высказывания</numerusform>
                <numerusform>решено {done} из {count} высказываний</numerusform>
                <numerusform>решено {done} из {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/models/cluster.py" />
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <location filename="../../desktop/models/cluster.py" />
            <source>As in the lead</source>
            <translation>Как в основной</translation>
        </message>
        <message>
            <location filename="../../desktop/models/cluster.py" />
            <source>lead</source>
            <translation>основная</translation>
        </message>
        <message>
            <location filename="../../desktop/models/codebook.py" />
            <source>level {number}</source>
            <translation>уровень {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/codebook.py" />
            <source>retired</source>
            <translation>в архиве</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/codebook.py" />
            <source>{topic}, {count} tags</source>
            <translation>
                <numerusform>{topic}, {count} тег</numerusform>
                <numerusform>{topic}, {count} тега</numerusform>
                <numerusform>{topic}, {count} тегов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/models/concordance.py" />
            <source>Found, and words after</source>
            <translation>Найденное и слова после</translation>
        </message>
        <message>
            <location filename="../../desktop/models/concordance.py" />
            <source>Words before</source>
            <translation>Слова до</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>By</source>
            <translation>Кто</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <location filename="../../desktop/models/history.py" />
            <source>undone</source>
            <translation>отменено</translation>
        </message>
        <message>
            <location filename="../../desktop/models/occurrences.py" />
            <source>What they are now</source>
            <translation>Что это сейчас</translation>
        </message>
        <message>
            <location filename="../../desktop/models/occurrences.py" />
            <source>part of {words}</source>
            <translation>часть «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>action</source>
            <translation>действие</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>actor</source>
            <translation>участник</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>article</source>
            <translation>статья</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>search</source>
            <translation>поиск</translation>
        </message>
        <message>
            <location filename="../../desktop/models/palette.py" />
            <source>topic</source>
            <translation>тема</translation>
        </message>
        <message>
            <location filename="../../desktop/models/said.py" />
            <source>Stance</source>
            <translation>Позиция</translation>
        </message>
        <message>
            <location filename="../../desktop/models/said.py" />
            <source>without a topic</source>
            <translation>без темы</translation>
        </message>
        <message>
            <location filename="../../desktop/models/statement_table.py" />
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}, accepted</source>
            <translation>{topic}, принято</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}, accepted, {stance}</source>
            <translation>{topic}, принято, {stance}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}, suggested, {score}</source>
            <translation>{topic}, предложено, {score}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}, suggested, {score}, {words}</source>
            <translation>{topic}, предложено, {score}, {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/topic_choices.py" />
            <source>{topic}: {words}</source>
            <translation>{topic}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/models/trash.py" />
            <source>1 entity</source>
            <translation>1 сущность</translation>
        </message>
        <message>
            <location filename="../../desktop/models/trash.py" />
            <source>1 tag</source>
            <translation>1 тег</translation>
        </message>
        <message>
            <location filename="../../desktop/models/trash.py" />
            <source>Removed by</source>
            <translation>Кто удалил</translation>
        </message>
        <message>
            <location filename="../../desktop/models/trash.py" />
            <source>With it</source>
            <translation>Вместе с этим</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/trash.py" />
            <source>{count} entities</source>
            <translation>
                <numerusform>{count} сущность</numerusform>
                <numerusform>{count} сущности</numerusform>
                <numerusform>{count} сущностей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/models/trash.py" />
            <source>{count} tags</source>
            <translation>
                <numerusform>{count} тег</numerusform>
                <numerusform>{count} тега</numerusform>
                <numerusform>{count} тегов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/reader/byline.py" />
            <source>{statements}, {count} to go</source>
            <translation>
                <numerusform>{statements}, осталось решить: {count}</numerusform>
                <numerusform>{statements}, осталось решить: {count}</numerusform>
                <numerusform>{statements}, осталось решить: {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>Found: {words}</source>
            <translation>Найдено: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>No topics</source>
            <translation>Без тем</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>Quote: {quote}</source>
            <translation>Цитата: {quote}</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>Speaker: {speaker}</source>
            <translation>Спикер: {speaker}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/reader/described.py" />
            <source>Statement {number} of {count}, {state}</source>
            <translation>
                <numerusform>Высказывание {number} из {count}, {state}</numerusform>
                <numerusform>Высказывание {number} из {count}, {state}</numerusform>
                <numerusform>Высказывание {number} из {count}, {state}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>Topics: {topics}</source>
            <translation>Темы: {topics}</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>{label}, {state}</source>
            <translation>{label}, {state}</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>{topic} (suggested)</source>
            <translation>{topic} (предложено)</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/described.py" />
            <source>{topic} (suggested, {score})</source>
            <translation>{topic} (предложено, {score})</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/header.py" />
            <source>About this article</source>
            <translation>Об этой статье</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/page_view.py" />
            <source>Choose an article in the list, or add articles by dropping files on the window.</source>
            <translation>Выберите статью в списке или добавьте статьи, перетащив файлы в окно.</translation>
        </message>
        <message>
            <location filename="../../desktop/reader/reader.py" />
            <source>Article text</source>
            <translation>Текст статьи</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/reader/tips.py" />
            <source>{count} more statements: click to choose one</source>
            <translation>
                <numerusform>Ещё {count} высказывание: щёлкните, чтобы выбрать</numerusform>
                <numerusform>Ещё {count} высказывания: щёлкните, чтобы выбрать</numerusform>
                <numerusform>Ещё {count} высказываний: щёлкните, чтобы выбрать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/reader/tips.py" />
            <source>{count} more topics, shown in the statement panel</source>
            <translation>
                <numerusform>Ещё {count} тема, показана в панели высказывания</numerusform>
                <numerusform>Ещё {count} темы, показаны в панели высказывания</numerusform>
                <numerusform>Ещё {count} тем, показаны в панели высказывания</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>&amp;Compare with its repeats…</source>
            <translation>&amp;Сравнить с повторами…</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>&amp;Fold repeats in the list</source>
            <translation>С&amp;вернуть повторы в списке</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>&amp;Show those of this article, or hide them</source>
            <translation>&amp;Показать повторы этой статьи или скрыть их</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>Find &amp;repeats in all articles</source>
            <translation>&amp;Найти повторы во всех статьях</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>Make this the &amp;lead article</source>
            <translation>Сделать &amp;основной статьёй</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>Repeat&amp;s</source>
            <translation>П&amp;овторы</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>The selected articles tell &amp;one story</source>
            <translation>Выделенные статьи — об о&amp;дном и том же</translation>
        </message>
        <message>
            <location filename="../../desktop/repeat_actions.py" />
            <source>This is &amp;no repeat</source>
            <translation>&amp;Это не повтор</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Accept suggestion</source>
            <translation>При&amp;нять подсказку</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Article's own voice</source>
            <translation>&amp;От автора статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Direct quotation</source>
            <translation>&amp;Прямая цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Make statement from selection</source>
            <translation>Создать высказывание из в&amp;ыделения</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Mixed quotation</source>
            <translation>&amp;Смешанная цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Neutral</source>
            <translation>&amp;Нейтрально</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Next statement</source>
            <translation>&amp;Следующее высказывание</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Opposes</source>
            <translation>&amp;Против</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Organisation</source>
            <translation>Ор&amp;ганизация</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Previous statement</source>
            <translation>&amp;Предыдущее высказывание</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Reject</source>
            <translation>&amp;Отклонить</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Reported speech</source>
            <translation>&amp;Косвенная речь</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Speaker</source>
            <translation>&amp;Спикер</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Supports</source>
            <translation>&amp;За</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Use selection as the statement's text</source>
            <translation>С&amp;делать выделение текстом высказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>&amp;Why these topics?</source>
            <translation>Почем&amp;у эти темы?</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Accept a&amp;ll suggestions in this article</source>
            <translation>Принять &amp;все подсказки в этой статье</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Add selection &amp;to the statement</source>
            <translation>До&amp;бавить выделение к высказыванию</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>All that the organisation said</source>
            <translation>Всё, что сказала организация</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>All that the speaker said</source>
            <translation>Всё, что сказал спикер</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Next un&amp;decided statement</source>
            <translation>Следующее нере&amp;шённое высказывание</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>No stan&amp;ce</source>
            <translation>&amp;Без позиции</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Not&amp;e</source>
            <translation>З&amp;аметка</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Organisation from selection</source>
            <translation>Организация: из выделения</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Speaker &amp;from selection</source>
            <translation>Спикер: из выд&amp;еления</translation>
        </message>
        <message>
            <location filename="../../desktop/statement_actions.py" />
            <source>Top&amp;ics</source>
            <translation>Те&amp;мы</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>&amp;Choose kind…</source>
            <translation>&amp;Выбрать тип…</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>&amp;Join with the next statement</source>
            <translation>&amp;Соединить со следующим высказыванием</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>&amp;Next kind</source>
            <translation>Следующий &amp;тип</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Beginning one sentence bac&amp;k</source>
            <translation>Начало на предложение на&amp;зад</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Beginning one sentence o&amp;n</source>
            <translation>Начало на предложение &amp;вперёд</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Beginning one word to the le&amp;ft</source>
            <translation>Начало на слово вл&amp;ево</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Beginning one word to the ri&amp;ght</source>
            <translation>Начало на слово вп&amp;раво</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>C&amp;hange words</source>
            <translation>Изм&amp;енить слова</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>End one &amp;sentence on</source>
            <translation>Конец на &amp;предложение вперёд</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>End one sentence &amp;back</source>
            <translation>Конец на предложение &amp;назад</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>End one word to the &amp;left</source>
            <translation>Конец на слово в&amp;лево</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>End one word to the &amp;right</source>
            <translation>Конец на слово впр&amp;аво</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Join with the pre&amp;vious statement</source>
            <translation>Соединить с пре&amp;дыдущим высказыванием</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>List the statements over the same words</source>
            <translation>Список высказываний на этих словах</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Next statement over the same words</source>
            <translation>Следующее высказывание на этих словах</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Previous statement over the same words</source>
            <translation>Предыдущее высказывание на этих словах</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>S&amp;plit at cursor or selection</source>
            <translation>Разделить у &amp;курсора или выделения</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Speaker by pointin&amp;g at an entity</source>
            <translation>Спикер: указать су&amp;щность</translation>
        </message>
        <message>
            <location filename="../../desktop/surgery_actions.py" />
            <source>Take selection or part &amp;out</source>
            <translation>&amp;Убрать выделение или часть</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_delegate.py" />
            <source>+1 repeat</source>
            <translation>+1 повтор</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_delegate.py" />
            <source>+{count} repeats</source>
            <translation>
                <numerusform>+{count} повтор</numerusform>
                <numerusform>+{count} повтора</numerusform>
                <numerusform>+{count} повторов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_delegate.py" />
            <source>repeat</source>
            <translation>повтор</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_delegate.py" />
            <source>source and date unknown</source>
            <translation>источник и дата неизвестны</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filter_bar.py" />
            <source>Filter by agency, topic and date</source>
            <translation>Фильтр по агентству, теме и дате</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filter_bar.py" />
            <source>More filters</source>
            <translation>Ещё фильтры</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filter_bar.py" />
            <source>Search the text of the articles</source>
            <translation>Искать в тексте статей</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>2024-05-14</source>
            <translation>2024-05-14</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>A date, a month or a year: 2024-05-14, 2024-05, 2024</source>
            <translation>Дата, месяц или год: 2024-05-14, 2024-05, 2024</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>All agencies</source>
            <translation>Все агентства</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>All topics</source>
            <translation>Все темы</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_filters.py" />
            <source>All {count}</source>
            <translation>
                <numerusform>Все {count}</numerusform>
                <numerusform>Все {count}</numerusform>
                <numerusform>Все {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_filters.py" />
            <source>Done {count}</source>
            <translation>
                <numerusform>Готовые {count}</numerusform>
                <numerusform>Готовые {count}</numerusform>
                <numerusform>Готовые {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>From date</source>
            <translation>Начальная дата</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>New</source>
            <translation>Новая</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_filters.py" />
            <source>New {count}</source>
            <translation>
                <numerusform>Новые {count}</numerusform>
                <numerusform>Новые {count}</numerusform>
                <numerusform>Новые {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/article_filters.py" />
            <source>Open {count}</source>
            <translation>
                <numerusform>В работе {count}</numerusform>
                <numerusform>В работе {count}</numerusform>
                <numerusform>В работе {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>To date</source>
            <translation>Конечная дата</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>from {date}</source>
            <translation>с {date}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>to</source>
            <translation>по</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>to {date}</source>
            <translation>по {date}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_filters.py" />
            <source>topic {topic}</source>
            <translation>тема {topic}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_list.py" />
            <source>Add articles with {add}, drop files here, or paste text with {paste}.</source>
            <translation>Добавьте статьи: {add}, перетащите сюда файлы или вставьте текст: {paste}.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_list.py" />
            <source>No article matches. Change the words or the filters above.</source>
            <translation>Подходящих статей нет. Измените слова или фильтры выше.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/article_list.py" />
            <source>Open a project, or make a new one, to see its articles here.</source>
            <translation>Откройте проект или создайте новый, чтобы увидеть здесь его статьи.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>Bring the panels back</source>
            <translation>Вернуть панели</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>Do not restrict to: {words}</source>
            <translation>Снять ограничение: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>Show all articles</source>
            <translation>Показать все статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>What is shown</source>
            <translation>Что показано</translation>
        </message>
        <message>
            <location filename="../../desktop/views/breadcrumbs.py" />
            <source>then</source>
            <translation>затем</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_delegate.py" />
            <source>{topic} (retired)</source>
            <translation>{topic} (в архиве)</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Change slug…</source>
            <translation>Изменить код…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Edit topic…</source>
            <translation>Изменить тему…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Guidelines</source>
            <translation>Инструкция</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Merge into another…</source>
            <translation>Объединить с другой…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Move out one level</source>
            <translation>На уровень выше</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Move under the topic above</source>
            <translation>Под тему выше</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>Retire, or bring back</source>
            <translation>В архив или из архива</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_panel.py" />
            <source>The codebook is empty. Add the first topic with +.</source>
            <translation>Кодификатор пуст. Добавьте первую тему кнопкой +.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/codebook_view.py" />
            <source>Topics of the codebook</source>
            <translation>Темы кодификатора</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Articles of the list</source>
            <translation>Статьи списка</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>By article and date</source>
            <translation>По статье и дате</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>By what was found</source>
            <translation>По найденному</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>By words after</source>
            <translation>По словам после</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>By words before</source>
            <translation>По словам до</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Progress of the search</source>
            <translation>Ход поиска</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Regular expression</source>
            <translation>Регулярное выражение</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Regular expression, then Enter</source>
            <translation>Выражение, затем Enter</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Save as CSV</source>
            <translation>Сохранить как CSV</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>What the concordance is of</source>
            <translation>Что ищет конкорданс</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_bar.py" />
            <source>Words, then Enter</source>
            <translation>Слова, затем Enter</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>1 place</source>
            <translation>1 место</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>Copy rows</source>
            <translation>Копировать строки</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>Nothing found. Try the beginning of a word with a star, or look in other articles.</source>
            <translation>Ничего не найдено. Попробуйте начало слова со звёздочкой или ищите в других статьях.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>Type a word, a “phrase” or a beginning* and press Enter: every place comes here with the words around it. {key} looks for the words that are selected in the text.</source>
            <translation>Введите слово, «фразу» или начало* и нажмите Enter: здесь появятся все места со словами вокруг. {key} ищет слова, выделенные в тексте.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>in 1 article</source>
            <translation>в 1 статье</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>in {count} articles</source>
            <translation>
                <numerusform>в {count} статье</numerusform>
                <numerusform>в {count} статьях</numerusform>
                <numerusform>в {count} статьях</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/concordance_panel.py" />
            <source>{count} places</source>
            <translation>
                <numerusform>{count} место</numerusform>
                <numerusform>{count} места</numerusform>
                <numerusform>{count} мест</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/concordance_view.py" />
            <source>Concordance</source>
            <translation>Конкорданс</translation>
        </message>
        <message>
            <location filename="../../desktop/views/docks.py" />
            <source>Panels</source>
            <translation>Панели</translation>
        </message>
        <message>
            <location filename="../../desktop/views/find_bar.py" />
            <source>Find in this article</source>
            <translation>Найти в этой статье</translation>
        </message>
        <message>
            <location filename="../../desktop/views/find_bar.py" />
            <source>Next</source>
            <translation>Следующее</translation>
        </message>
        <message>
            <location filename="../../desktop/views/find_bar.py" />
            <source>Previous</source>
            <translation>Предыдущее</translation>
        </message>
        <message>
            <location filename="../../desktop/views/find_bar.py" />
            <source>not found</source>
            <translation>не найдено</translation>
        </message>
        <message>
            <location filename="../../desktop/views/flow_bar.py" />
            <source>Flow</source>
            <translation>Разбор</translation>
        </message>
        <message>
            <location filename="../../desktop/views/flow_bar.py" />
            <source>Progress of the flow</source>
            <translation>Ход разбора</translation>
        </message>
        <message>
            <location filename="../../desktop/views/main_window.py" />
            <source>{project} (read only) – Quoteline</source>
            <translation>{project} (только чтение) – Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/views/main_window.py" />
            <source>{project} – Quoteline</source>
            <translation>{project} – Quoteline</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Articles done</source>
            <translation>Готово статей</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Decided in this article</source>
            <translation>Решено в этой статье</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Each story counts once, as in the list.</source>
            <translation>Повторы не считаются, как и в списке.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>No statement has a topic yet. Suggestions bring them, and so do the keys of topics.</source>
            <translation>Тем на высказываниях пока нет. Их дают подсказки и клавиши тем.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Statements decided</source>
            <translation>Решено высказываний</translation>
        </message>
        <message>
            <location filename="../../desktop/views/overview.py" />
            <source>Stories done</source>
            <translation>Готово статей (без повторов)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/overview.py" />
            <source>{done} of {count}</source>
            <translation>
                <numerusform>{done} из {count}</numerusform>
                <numerusform>{done} из {count}</numerusform>
                <numerusform>{done} из {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>&amp;Float</source>
            <translation>&amp;Открепить</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>&amp;Hide</source>
            <translation>&amp;Скрыть</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>&amp;Put back into the window</source>
            <translation>Верн&amp;уть в окно</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Drag to move this panel; the right button says where it can go.</source>
            <translation>Перетащите, чтобы переместить панель; куда можно — по правой кнопке.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Float or put back: {panel}</source>
            <translation>Открепить или вернуть: {panel}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Hide: {panel}</source>
            <translation>Скрыть: {panel}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Move to the &amp;bottom</source>
            <translation>Переместить в&amp;низ</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Move to the &amp;left</source>
            <translation>Переместить в&amp;лево</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Move to the &amp;right</source>
            <translation>Переместить в&amp;право</translation>
        </message>
        <message>
            <location filename="../../desktop/views/panel_dock.py" />
            <source>Move to the &amp;top</source>
            <translation>Переместить в&amp;верх</translation>
        </message>
        <message>
            <location filename="../../desktop/views/quote_box.py" />
            <source>Quotation</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>A project file, on this computer or a shared folder.</source>
            <translation>Файл проекта на этом компьютере или в общей папке.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>An empty project in a file of its own, with a codebook to start from.</source>
            <translation>Пустой проект в отдельном файле, с кодификатором для начала.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>New project…</source>
            <translation>Новый проект…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Open project…</source>
            <translation>Открыть проект…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Open the sample project</source>
            <translation>Открыть пример проекта</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Recent projects</source>
            <translation>Недавние проекты</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Twelve invented articles, with suggestions to decide on: a first look at the work.</source>
            <translation>Двенадцать вымышленных статей с подсказками для решения: первое знакомство с работой.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/start_page.py" />
            <source>Who said what, on which topic</source>
            <translation>Кто, что и на какую тему сказал</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Accepted</source>
            <translation>Принятые</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Each story once</source>
            <translation>Без повторов</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Find in statements</source>
            <translation>Найти в высказываниях</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Leave out statements of articles that repeat another</source>
            <translation>Не показывать высказывания из статей, которые повторяют другую</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Not rejected</source>
            <translation>Не отклонённые</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Rejected</source>
            <translation>Отклонённые</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Speaker of the statements</source>
            <translation>Спикер высказываний</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>State of the statements</source>
            <translation>Состояние высказываний</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Suggested</source>
            <translation>Предложенные</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Topic of the statements</source>
            <translation>Тема высказываний</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_filters.py" />
            <source>Words of the statements</source>
            <translation>Слова высказываний</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_footer.py" />
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_form.py" />
            <source>Add a note</source>
            <translation>Добавить заметку</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_form.py" />
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_form.py" />
            <source>not named</source>
            <translation>не указано</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_panel.py" />
            <source>Choose a statement in the text, or select words and press {make} to make one.</source>
            <translation>Выберите высказывание в тексте или выделите слова и нажмите {make}, чтобы создать его.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_panel.py" />
            <source>Rejected statement</source>
            <translation>Отклонённое высказывание</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/statement_panel.py" />
            <source>Statement {number} of {count}</source>
            <translation>
                <numerusform>Высказывание {number} из {count}</numerusform>
                <numerusform>Высказывание {number} из {count}</numerusform>
                <numerusform>Высказывание {number} из {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_sheet.py" />
            <source>Kind of statement</source>
            <translation>Тип высказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_table.py" />
            <source>Looking for statements…</source>
            <translation>Поиск высказываний…</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_table.py" />
            <source>No statement matches. Change the filters above.</source>
            <translation>Подходящих высказываний нет. Измените фильтры выше.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_table.py" />
            <source>No statements yet. Let suggestions be found, or select words in an article and press {make}.</source>
            <translation>Высказываний пока нет. Запустите поиск подсказок или выделите слова в статье и нажмите {make}.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/statement_table.py" />
            <source>The statements of a project are listed here.</source>
            <translation>Здесь перечислены высказывания проекта.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/statement_table.py" />
            <source>{shown} of {count} statements</source>
            <translation>
                <numerusform>{shown} из {count} высказывания</numerusform>
                <numerusform>{shown} из {count} высказываний</numerusform>
                <numerusform>{shown} из {count} высказываний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/statement_table.py" />
            <source>{shown} or more of {count} statements</source>
            <translation>
                <numerusform>не менее {shown} из {count} высказывания</numerusform>
                <numerusform>не менее {shown} из {count} высказываний</numerusform>
                <numerusform>не менее {shown} из {count} высказываний</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/views/status_bar.py" />
            <source>How far the work is, by topic too</source>
            <translation>Сколько сделано, в том числе по темам</translation>
        </message>
        <message>
            <location filename="../../desktop/views/status_bar.py" />
            <source>Overview: {words}</source>
            <translation>Обзор: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/status_bar.py" />
            <source>Progress of background work</source>
            <translation>Ход фоновой работы</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/views/status_bar.py" />
            <source>{done} of {count} articles done</source>
            <translation>
                <numerusform>Готово {done} из {count} статьи</numerusform>
                <numerusform>Готово {done} из {count} статей</numerusform>
                <numerusform>Готово {done} из {count} статей</numerusform>
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
            <translation>{work}, {done} из {total}</translation>
        </message>
        <message>
            <location filename="../../desktop/views/topic_choices.py" />
            <source>No topic of this statement was found by its words.</source>
            <translation>Ни одна тема этого высказывания не найдена по словам.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/topic_choices.py" />
            <source>Topics of the statement</source>
            <translation>Темы высказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>1. The articles</source>
            <translation>1. Статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>2. The text</source>
            <translation>2. Текст</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>3. Deciding</source>
            <translation>3. Решения</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>4. The codebook</source>
            <translation>4. Кодификатор</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>5. All statements</source>
            <translation>5. Все высказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Each with a bar for how far you are with it. {next-article} goes to the next one, {search} searches all texts. Files can be dropped anywhere in the window.</source>
            <translation>У каждой полоса: сколько в ней сделано. {next-article} ведёт к следующей, {search} ищет во всех текстах. Файлы можно перетащить в любое место окна.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Finish</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Names have a tint, statements an underline and a bracket. Dashed is only suggested, solid was decided by somebody. {next-statement} and {previous-statement} walk from statement to statement.</source>
            <translation>У имён цветной фон, у высказываний подчёркивание и скобка. Штриховая линия — только предложено, сплошная — кем-то решено. {next-statement} и {previous-statement} ведут от высказывания к высказыванию.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Skip</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>What was said in all articles, to filter and to sort. {export} writes it out. In each panel {help} says more, and the Help menu brings this tour back.</source>
            <translation>Сказанное во всех статьях, с фильтрами и сортировкой. {export} выгружает это в файл. В каждой панели {help} расскажет больше, а меню «Справка» вернёт это знакомство.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Who said it, on which topics. {accept} accepts what is suggested, {reject} rejects it, the digits put topics on. {undo} takes back whatever you did.</source>
            <translation>Кто это сказал и на какие темы. {accept} принимает предложенное, {reject} отклоняет, цифры ставят темы. {undo} отменяет всё, что вы сделали.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/tour.py" />
            <source>Your topics, with the keys that put them on a statement. {add-topic} adds one; a double click changes what it means and which words lead to it.</source>
            <translation>Ваши темы и клавиши, которые ставят их на высказывание. {add-topic} добавляет тему; двойной щелчок меняет её смысл и слова, которые к ней ведут.</translation>
        </message>
        <message>
            <location filename="../../desktop/views/workspace.py" />
            <source>All statements</source>
            <translation>Все высказывания</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/fields.py" />
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/month_chart.py" />
            <source>Statements by month</source>
            <translation>Высказывания по месяцам</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/widgets/month_chart.py" />
            <source>Statements by month, at most {count}</source>
            <translation>
                <numerusform>Высказывания по месяцам, не больше {count}</numerusform>
                <numerusform>Высказывания по месяцам, не больше {count}</numerusform>
                <numerusform>Высказывания по месяцам, не больше {count}</numerusform>
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
            <translation>Принято: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Article's own voice</source>
            <translation>От автора статьи</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Building or site</source>
            <translation>Здание или объект</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Counter-examples: {words}</source>
            <translation>Контрпримеры: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Country, city or region</source>
            <translation>Страна, город или регион</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Direct quotation</source>
            <translation>Прямая цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Examples: {words}</source>
            <translation>Примеры: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Law or agreement</source>
            <translation>Закон или договор</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Mixed quotation</source>
            <translation>Смешанная цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Nationality or group</source>
            <translation>Национальность или группа</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Percentage</source>
            <translation>Процент</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Person</source>
            <translation>Лицо</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Product</source>
            <translation>Продукт</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Rejected by {name}</source>
            <translation>Отклонено: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Reported speech</source>
            <translation>Косвенная речь</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>Sum of money</source>
            <translation>Денежная сумма</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>neutral</source>
            <translation>нейтрально</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>opposes</source>
            <translation>против</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <location filename="../../desktop/wording.py" />
            <source>suggested</source>
            <translation>предложено</translation>
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
                <numerusform>{count} КБ</numerusform>
                <numerusform>{count} КБ</numerusform>
                <numerusform>{count} КБ</numerusform>
            </translation>
        </message>
    </context>
</TS>
