<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Stepwell</source>
        <translation>O Stepwell</translation>
    </message>
    <message>
        <source>Stepwell is free software, and made with the work of many others. Here is whose, and on which terms.</source>
        <translation>Stepwell to wolne oprogramowanie i powstało dzięki pracy wielu innych. Tu widać, czyjej i na jakich warunkach.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź imię</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>Poszukaj teraz nowej wersji</translation>
    </message>
    <message>
        <source>Version {version} is here and starts the next time.</source>
        <translation>Wersja {version} już tu jest i ruszy następnym razem.</translation>
    </message>
    <message>
        <source>A new version is looked for.</source>
        <translation>Trwa szukanie nowej wersji.</translation>
    </message>
    <message>
        <source>Nothing with this name is in the program.</source>
        <translation>Niczego o tej nazwie nie ma w aplikacji.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>What do you want to put in?</source>
        <translation>Co chcesz dodać?</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Napisz coś</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Z pliku</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>With the camera</source>
        <translation>Kamerą</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Powiedz coś</translation>
    </message>
    <message>
        <source>With the microphone</source>
        <translation>Przez mikrofon</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>A PDF file. Your name may stand in it.</source>
        <translation>Plik PDF. Może w nim być twoje imię i nazwisko.</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Wybierz nagranie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Wybierz dokument</translation>
    </message>
</context>
<context>
    <name>AddPhotoPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Look at your photo</source>
        <translation>Obejrzyj swoje zdjęcie</translation>
    </message>
    <message>
        <source>Nobody on it? No face, no name, no paper, no screen?</source>
        <translation>Nikogo na nim nie ma? Ani twarzy, nazwiska, kartki, ekranu?</translation>
    </message>
    <message>
        <source>Look closely: people in the background, names on doors, what stands on the table.</source>
        <translation>Przyjrzyj się dobrze: osoby w tle, nazwiska na drzwiach, to, co leży na stole.</translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>Nic takiego nie ma</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>Obejrzyj jeszcze raz</translation>
    </message>
    <message>
        <source>Is it about the work, and about nobody?</source>
        <translation>Czy chodzi tylko o pracę, a nie o osobę?</translation>
    </message>
    <message>
        <source>{name} opens this photo later, and can delete it.</source>
        <translation>{name} otworzy potem to zdjęcie i może je usunąć.</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Tak, zachowaj</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Twoje zdjęcie</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>To, co dopisał aparat (miejsce, czas), zostaje usunięte.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nie zachowuj</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Dodaj zdjęcie</translation>
    </message>
    <message>
        <source>Of the work, never of a person. Only {name} and you can open it; it stays on this device.</source>
        <translation>Tylko praca, nigdy osoba. Otworzyć je możecie tylko {name} i ty; zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Z pliku</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>With the camera</source>
        <translation>Kamerą</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>The camera is on only while this page is open.</source>
        <translation>Kamera jest włączona tylko wtedy, gdy ta strona jest otwarta.</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Inny sposób</translation>
    </message>
</context>
<context>
    <name>AddToPlaylistPage</name>
    <message>
        <source>Add things</source>
        <translation>Dodaj rzeczy</translation>
    </message>
    <message>
        <source>Look for something</source>
        <translation>Szukaj czegoś</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Znaleziono %n wynik</numerusform>
            <numerusform>Znaleziono %n wyniki</numerusform>
            <numerusform>Znaleziono %n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>Na twojej liście</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Zdjęte z listy</translation>
    </message>
    <message>
        <source>This list is full. Take something out first, or make another one.</source>
        <translation>Ta lista jest pełna. Najpierw coś z niej zdejmij albo zrób nową.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nic nie znaleziono. Spróbuj innego słowa.</translation>
    </message>
</context>
<context>
    <name>AddingPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Look at your picture</source>
        <translation>Obejrzyj swoje zdjęcie</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Twoje zdjęcie</translation>
    </message>
    <message>
        <source>No resident, no record, no screen in it?</source>
        <translation>Nie ma na nim mieszkańca, dokumentacji ani ekranu?</translation>
    </message>
    <message>
        <source>Look closely: faces, names on doors, papers, monitors. Whoever looks at it checks it as well.</source>
        <translation>Przyjrzyj się dobrze: twarze, nazwiska na drzwiach, kartki, monitory. Kto je ogląda, też to sprawdza.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>To, co dopisał aparat (miejsce, czas), zostaje usunięte.</translation>
    </message>
    <message>
        <source>Nothing of that, keep it</source>
        <translation>Nie ma, zachowaj</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nie zachowuj</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>A page on the internet</source>
        <translation>Strona w internecie</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the picture, or type the address there.</source>
        <translation>Skieruj aparat telefonu na obrazek albo wpisz tam adres.</translation>
    </message>
    <message>
        <source>The address as a picture for the camera of a phone</source>
        <translation>Adres jako obrazek dla aparatu telefonu</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
</context>
<context>
    <name>AgreeNextPage</name>
    <message>
        <source>With {name}</source>
        <translation>Ty i {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What is next?</source>
        <translation>Co dalej?</translation>
    </message>
    <message>
        <source>About which topic?</source>
        <translation>Na jaki temat?</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>Która lekcja?</translation>
    </message>
    <message>
        <source>With which checklist?</source>
        <translation>Z którą listą kontrolną?</translation>
    </message>
    <message>
        <source>Is this what you agreed?</source>
        <translation>Czy tak się umawiacie?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Do kiedy?</translation>
    </message>
    <message>
        <source>There is nothing of this kind in what {name} learns.</source>
        <translation>W tym, czego uczy się {name}, nie ma nic takiego.</translation>
    </message>
    <message>
        <source>They practise this now</source>
        <translation>Teraz to ćwiczy</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Bez terminu</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Za %n dzień</numerusform>
            <numerusform>Za %n dni</numerusform>
            <numerusform>Za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Za tydzień</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>Za %n tydzień</numerusform>
            <numerusform>Za %n tygodnie</numerusform>
            <numerusform>Za %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>Do {date}</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>Bez ustalonego terminu</translation>
    </message>
    <message>
        <source>A few words, if you want</source>
        <translation>Kilka słów, jeśli chcesz</translation>
    </message>
    <message>
        <source>{name} reads what you write. It stays on this device. What you agreed they see on their other devices too.</source>
        <translation>{name} czyta to, co napiszesz. Zostaje to na tym urządzeniu. Samo ustalenie ta osoba widzi też na swoich innych urządzeniach.</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>Ustalcie to</translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message>
        <source>{name}, tap your pictures to agree</source>
        <translation>{name}: dotknij obrazków, żeby się zgodzić</translation>
    </message>
    <message>
        <source>{name}, agree with your PIN</source>
        <translation>{name}: zgódź się, podając swój PIN</translation>
    </message>
    <message>
        <source>Tap your pictures to agree</source>
        <translation>Dotknij obrazków, żeby się zgodzić</translation>
    </message>
    <message>
        <source>Agree with your PIN</source>
        <translation>Zgódź się, podając swój PIN</translation>
    </message>
    <message>
        <source>The notes are right as they stand.</source>
        <translation>Notatki są dobre tak, jak są.</translation>
    </message>
    <message>
        <source>After that nobody changes them any more.</source>
        <translation>Potem nikt ich już nie zmieni.</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <source>What we agreed</source>
        <translation>Nasze ustalenia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>I would like a talk</source>
        <translation>Chcę porozmawiać</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>Supervisors of your workplace see this too. What was written about it stays on the device.</source>
        <translation>Przełożeni w twoim miejscu pracy też to widzą. To, co o tym napisano, zostaje na urządzeniu.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. You can ask for a talk.</source>
        <translation>Nic jeszcze nie ustalono. Możesz poprosić o rozmowę.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>You asked for a talk</source>
        <translation>Prosisz o rozmowę</translation>
    </message>
    <message>
        <source>Your supervisor sees it. {since}</source>
        <translation>Osoba przełożona to widzi. {since}</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Już nie</translation>
    </message>
    <message>
        <source>Agreed with {name}</source>
        <translation>Ustalone z: {name}</translation>
    </message>
    <message>
        <source>{what}. Is it done?</source>
        <translation>{what}. Czy to gotowe?</translation>
    </message>
    <message>
        <source>Not yet after all</source>
        <translation>Jednak jeszcze nie</translation>
    </message>
    <message>
        <source>See what is watched</source>
        <translation>Zobacz, co się obserwuje</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Zrób to teraz</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>{date}, with {name}</source>
        <translation>{date}: ty i {name}</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
</context>
<context>
    <name>AidPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>About: {topics}</source>
        <translation>Temat: {topics}</translation>
    </message>
    <message>
        <source>Where the facts come from: {sources}</source>
        <translation>Źródła: {sources}</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>Not enough answers here yet to say how it does.</source>
        <translation>Za mało tu jeszcze odpowiedzi, żeby to ocenić.</translation>
    </message>
    <message>
        <source>People who answered it here: {people}. Right at the first time: {right} of 100</source>
        <translation>Osoby, które tu odpowiedziały: {people}. Dobrze za pierwszym razem: {right} na 100</translation>
    </message>
    <message>
        <source>{said}; expected of them: {expected} of 100</source>
        <translation>{said}; oczekiwano: {expected} na 100</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>New to me</source>
        <translation>To dla mnie nowe</translation>
    </message>
    <message>
        <source>I know some</source>
        <translation>Trochę już umiem</translation>
    </message>
    <message>
        <source>I feel sure</source>
        <translation>Czuję się pewnie</translation>
    </message>
    <message>
        <source>I could teach it</source>
        <translation>Mogę tego uczyć</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>I am learning:</source>
        <translation>Uczę się:</translation>
    </message>
    <message>
        <source>Could you show me how you do it?</source>
        <translation>Pokażesz mi, jak to robisz?</translation>
    </message>
    <message>
        <source>What helps me:</source>
        <translation>Co mi pomaga:</translation>
    </message>
    <message>
        <source>If not now, that is fine. Thank you.</source>
        <translation>Jeśli nie teraz, to w porządku. Dziękuję.</translation>
    </message>
    <message>
        <source>Show me slowly</source>
        <translation>Pokaż mi to powoli</translation>
    </message>
    <message>
        <source>Let me do it while you watch</source>
        <translation>Popatrz, jak to robię</translation>
    </message>
    <message>
        <source>Use short and simple words</source>
        <translation>Mów krótko i prosto</translation>
    </message>
    <message>
        <source>Show me a second time</source>
        <translation>Pokaż mi to drugi raz</translation>
    </message>
    <message>
        <source>Write the steps down for me</source>
        <translation>Zapisz mi kolejne kroki</translation>
    </message>
    <message>
        <source>You opened: {title}</source>
        <translation>Otwarte przez ciebie: {title}</translation>
    </message>
    <message>
        <source>Colleagues see a number, from three people on. They never see who said what.</source>
        <translation>Osoby z zespołu widzą liczbę, i to dopiero od trzech osób. Nigdy nie widzą, kto co powiedział.</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>Czy to się przydało?</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation>Raczej nie</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Bardzo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Is it true of your work?</source>
        <translation>Czy tak jest w twojej pracy?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Częściowo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
</context>
<context>
    <name>AskTalkPage</name>
    <message>
        <source>Ask for a talk?</source>
        <translation>Poprosić o rozmowę?</translation>
    </message>
    <message>
        <source>Your supervisor sees that you would like to talk. You two find a time.</source>
        <translation>Osoba przełożona zobaczy, że chcesz porozmawiać. Razem znajdziecie czas.</translation>
    </message>
    <message>
        <source>If the program thinks that a talk may help you, your supervisor can then read why, in the words that you read under What I know so far. Your answers they do not see here.</source>
        <translation>Jeśli aplikacja uzna, że rozmowa może ci pomóc, osoba przełożona może też przeczytać dlaczego, tymi słowami, które masz w „Co już umiem”. Twoich odpowiedzi tu nie widzi.</translation>
    </message>
    <message>
        <source>You can take it back.</source>
        <translation>Możesz to cofnąć.</translation>
    </message>
    <message>
        <source>Ask my supervisor</source>
        <translation>Poproś o rozmowę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>{name} asks whether you can show them: {title}</source>
        <translation>{name} pyta, czy możesz pokazać: {title}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>See who asks</source>
        <translation>Zobacz, kto pyta</translation>
    </message>
    <message>
        <source>They see your yes. Agree on a moment when you meet.</source>
        <translation>Ta osoba widzi twoje „tak”. Umówcie się, gdy się spotkacie.</translation>
    </message>
    <message>
        <source>Fine. You need no reason.</source>
        <translation>W porządku. Nie musisz podawać powodu.</translation>
    </message>
</context>
<context>
    <name>AtBesidePage</name>
    <message>
        <source>Beside your goal</source>
        <translation>Przy twoim celu</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Take it away from this goal</source>
        <translation>Zabierz od tego celu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Move it to another goal</source>
        <translation>Przenieś do innego celu</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>A few minutes to learn something?</source>
        <translation>Masz kilka minut, żeby się czegoś nauczyć?</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Dotknij, żeby zacząć</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>W tym tygodniu</translation>
    </message>
    <message>
        <source>This badge is not known here. Press your name instead, or ask the person who looks after this device.</source>
        <translation>Ten identyfikator nie jest tu znany. Naciśnij swoje imię albo poproś osobę, która opiekuje się tym urządzeniem.</translation>
    </message>
</context>
<context>
    <name>AuthorPage</name>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>Step {number} of {most}: all steps</source>
        <translation>Krok {number} z {most}: wszystkie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>Dalej: {step}</translation>
    </message>
</context>
<context>
    <name>AuthorWaitPage</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>AuthorWords</name>
    <message>
        <source>The goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Co poprawić</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>One answer is right</source>
        <translation>Jedna dobra odpowiedź</translation>
    </message>
    <message>
        <source>What do you do first? The one to begin with.</source>
        <translation>Co robisz najpierw? Od tego rodzaju najlepiej zacząć.</translation>
    </message>
    <message>
        <source>Several answers are right</source>
        <translation>Kilka dobrych odpowiedzi</translation>
    </message>
    <message>
        <source>Which of these …? People tick all that fit.</source>
        <translation>Które z nich…? Zaznacza się wszystkie pasujące.</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Prawda czy fałsz</translation>
    </message>
    <message>
        <source>For something that many people believe and that is wrong.</source>
        <translation>Gdy wiele osób wierzy w coś, co nie jest prawdą.</translation>
    </message>
    <message>
        <source>Steps in the right order</source>
        <translation>Kroki we właściwej kolejności</translation>
    </message>
    <message>
        <source>For a task in which the order matters.</source>
        <translation>Dla zadania, w którym liczy się kolejność.</translation>
    </message>
    <message>
        <source>Pairs that belong together</source>
        <translation>Pasujące pary</translation>
    </message>
    <message>
        <source>A thing and where it goes, a sign and what it means.</source>
        <translation>Rzecz i jej miejsce, znak i jego znaczenie.</translation>
    </message>
    <message>
        <source>A question of another kind</source>
        <translation>Pytanie innego rodzaju</translation>
    </message>
    <message>
        <source>Nearly everyone</source>
        <translation>Prawie wszyscy</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Większość</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Połowa</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Niewielu</translation>
    </message>
    <message>
        <source>Somebody changed the files of this microlearn elsewhere. Open it again.</source>
        <translation>Pliki tej mikrolekcji zmieniono gdzie indziej. Otwórz ją jeszcze raz.</translation>
    </message>
    <message>
        <source>The file {file} of this microlearn cannot be read.</source>
        <translation>Nie można odczytać pliku {file} tej mikrolekcji.</translation>
    </message>
    <message>
        <source>This microlearn is not here any more.</source>
        <translation>Tej mikrolekcji już tu nie ma.</translation>
    </message>
    <message>
        <source>Something has to be mended first. Look at What to mend.</source>
        <translation>Najpierw trzeba coś poprawić. Zajrzyj do „Co poprawić”.</translation>
    </message>
    <message>
        <source>It is published already, and nothing was changed since.</source>
        <translation>Jest już opublikowana i nic się od tego czasu nie zmieniło.</translation>
    </message>
    <message>
        <source>This file cannot be used. Pictures: PNG, JPEG. Sounds: OGG, MP3, WAV, M4A.</source>
        <translation>Tego pliku nie można użyć. Obrazy: PNG, JPEG. Dźwięki: OGG, MP3, WAV, M4A.</translation>
    </message>
    <message>
        <source>This file is too large. Use a smaller one.</source>
        <translation>Ten plik jest za duży. Użyj mniejszego.</translation>
    </message>
    <message>
        <source>Say what the picture shows, for people who do not see it.</source>
        <translation>Napisz, co widać na obrazie – dla osób, które go nie widzą.</translation>
    </message>
    <message>
        <source>The folder is not there. Is the stick plugged in?</source>
        <translation>Nie ma tego folderu. Czy pendrive jest podłączony?</translation>
    </message>
    <message>
        <source>Nothing can be written there. Is the stick full, or locked?</source>
        <translation>Nie można tam nic zapisać. Czy pendrive nie jest pełny albo zablokowany?</translation>
    </message>
    <message>
        <source>That could not be done. Go back and open the microlearn again.</source>
        <translation>Nie udało się. Wróć i otwórz mikrolekcję jeszcze raz.</translation>
    </message>
    <message>
        <source>Something is not written yet.</source>
        <translation>Czegoś tu jeszcze brakuje.</translation>
    </message>
    <message>
        <source>People would not learn why. Say it in one sentence.</source>
        <translation>Bez tego nikt się nie dowie dlaczego. Napisz to jednym zdaniem.</translation>
    </message>
    <message>
        <source>One question tells too little. Write at least {least}.</source>
        <translation>Jedno pytanie mówi za mało. Napisz co najmniej {least}.</translation>
    </message>
    <message>
        <source>No answer is marked as right.</source>
        <translation>Żadna odpowiedź nie jest oznaczona jako dobra.</translation>
    </message>
    <message>
        <source>More than one answer is marked as right. Keep one.</source>
        <translation>Więcej niż jedna odpowiedź jest oznaczona jako dobra. Zostaw jedną.</translation>
    </message>
    <message>
        <source>There are too few to choose from.</source>
        <translation>Jest za mało do wyboru.</translation>
    </message>
    <message>
        <source>The same words stand there twice.</source>
        <translation>Te same słowa są tam dwa razy.</translation>
    </message>
    <message>
        <source>People want to know what it is good for. Say why it helps on shift.</source>
        <translation>Ludzie chcą wiedzieć, do czego to się przyda. Napisz, jak pomaga na zmianie.</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Nie ma jeszcze pytania.</translation>
    </message>
    <message>
        <source>The right answer is the longest: it can be told by its length. Shorten it.</source>
        <translation>Dobra odpowiedź jest najdłuższa i to ją zdradza. Skróć ją.</translation>
    </message>
    <message>
        <source>The right answer is always in the same place. Change the order.</source>
        <translation>Dobra odpowiedź jest zawsze w tym samym miejscu. Zmień kolejność.</translation>
    </message>
    <message>
        <source>The question has a not in it, which is easily overlooked.</source>
        <translation>W pytaniu jest „nie”, które łatwo przeoczyć.</translation>
    </message>
    <message>
        <source>Answers such as all of these say little. Name the things themselves.</source>
        <translation>Odpowiedzi takie jak „wszystkie powyższe” mało mówią. Nazwij same rzeczy.</translation>
    </message>
    <message>
        <source>This reason says too little. Say in one sentence why.</source>
        <translation>To wyjaśnienie mówi za mało. Napisz jednym zdaniem dlaczego.</translation>
    </message>
    <message>
        <source>Two answers have the same reason. Say what is wrong with each of them.</source>
        <translation>Dwie odpowiedzi mają to samo wyjaśnienie. Napisz przy każdej, co jest w niej nie tak.</translation>
    </message>
    <message>
        <source>A sentence is long. Make two of it.</source>
        <translation>Zdanie jest długie. Zrób z niego dwa.</translation>
    </message>
    <message>
        <source>This is hard to read. Use shorter words and sentences.</source>
        <translation>To trudno się czyta. Użyj krótszych słów i zdań.</translation>
    </message>
    <message>
        <source>Questions so far: {count}. With {least} one can tell knowing from guessing.</source>
        <translation>Pytań na razie: {count}. Przy {least} widać, czy ktoś wie, czy zgaduje.</translation>
    </message>
    <message>
        <source>Two questions ask nearly the same.</source>
        <translation>Dwa pytania są prawie takie same.</translation>
    </message>
    <message>
        <source>This looks like something about a real person. Take it out.</source>
        <translation>To wygląda na coś o prawdziwej osobie. Usuń to.</translation>
    </message>
    <message>
        <source>There is HTML in the text. Use the buttons above the text instead.</source>
        <translation>W tekście jest HTML. Użyj przycisków nad tekstem.</translation>
    </message>
    <message>
        <source>A picture or link leads to the internet. Add pictures from a file.</source>
        <translation>Obraz lub link prowadzi do internetu. Dodaj obrazy z pliku.</translation>
    </message>
</context>
<context>
    <name>BadgeFilePage</name>
    <message>
        <source>You earned this on {date}</source>
        <translation>Zdobyte: {date}</translation>
    </message>
    <message>
        <source>Save it as a file (Open Badges 3.0). Schools and employers can check it with their programs.</source>
        <translation>Zapisz ją jako plik (Open Badges 3.0). Szkoły i pracodawcy mogą go sprawdzić w swoich programach.</translation>
    </message>
    <message>
        <source>Put my name in it</source>
        <translation>Dodaj moje imię</translation>
    </message>
    <message>
        <source>Without the tick there is only a code made of your name: who knows it can compare.</source>
        <translation>Bez zaznaczenia jest tam tylko kod utworzony z twojego imienia: kto zna imię, może porównać.</translation>
    </message>
    <message>
        <source>In it: what was asked of you, what was found, and when.</source>
        <translation>W pliku: czego wymagano, co stwierdzono i kiedy.</translation>
    </message>
    <message>
        <source>Not in it: your photos, sounds and texts. They stay here.</source>
        <translation>Nie ma w nim: twoich zdjęć, nagrań i tekstów. Zostają tutaj.</translation>
    </message>
    <message>
        <source>The file lies on this computer. Whoever uses it under the same account can open it.</source>
        <translation>Plik leży na tym komputerze. Może go otworzyć każdy, kto używa komputera na tym samym koncie.</translation>
    </message>
    <message>
        <source>Save the badge file</source>
        <translation>Zapisz plik odznaki</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>The badge file is written.</source>
        <translation>Plik odznaki jest zapisany.</translation>
    </message>
    <message>
        <source>The badge file could not be written. Is the disk full?</source>
        <translation>Nie udało się zapisać pliku odznaki. Czy dysk jest pełny?</translation>
    </message>
</context>
<context>
    <name>BadgePage</name>
    <message>
        <source>The badge of {name} is ready</source>
        <translation>Identyfikator jest gotowy: {name}</translation>
    </message>
    <message>
        <source>Its card was written. It lies here:</source>
        <translation>Karta jest zapisana. Leży tutaj:</translation>
    </message>
    <message>
        <source>Open it with a web browser, print it on A4 paper at 100 %, and cut the card out.</source>
        <translation>Otwórz ją w przeglądarce, wydrukuj na papierze A4 w skali 100% i wytnij kartę.</translation>
    </message>
    <message>
        <source>Then delete the file: whoever prints it once more has the same badge.</source>
        <translation>Potem usuń plik: kto wydrukuje go jeszcze raz, ma ten sam identyfikator.</translation>
    </message>
    <message>
        <source>The card could not be written here. The disk may be full, or closed for this account:</source>
        <translation>Nie można tu zapisać karty. Dysk może być pełny albo zamknięty dla tego konta:</translation>
    </message>
    <message>
        <source>If there was a badge before, look on the page of this person whether it still works.</source>
        <translation>Jeśli wcześniej był identyfikator, sprawdź na stronie tej osoby, czy nadal działa.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Before</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Co obejrzeć</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Wielkość liter</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrole</translation>
    </message>
</context>
<context>
    <name>BeginSessionPage</name>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>There is nothing to choose</source>
        <translation>Nie ma nic do wyboru</translation>
    </message>
    <message>
        <source>No pack with topics is on this device.</source>
        <translation>Na tym urządzeniu nie ma pakietu z tematami.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>From what do people here learn?</source>
        <translation>Z czego ludzie się tu uczą?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Na jaki temat?</translation>
    </message>
    <message>
        <source>Choose one topic or more, at most {most}.</source>
        <translation>Wybierz jeden temat lub więcej, najwyżej {most}.</translation>
    </message>
    <message>
        <source>The topic of the week</source>
        <translation>Temat tygodnia</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>Jak długo to trwa?</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>More answers below</source>
        <translation>Niżej są jeszcze odpowiedzi</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>My people and things</source>
        <translation>Moi ludzie i rzeczy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>For your goal: {goal}</source>
        <translation>Do twojego celu: {goal}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Nobody stands here yet.</source>
        <translation>Nikogo tu jeszcze nie ma.</translation>
    </message>
    <message>
        <source>Find somebody who can show me</source>
        <translation>Znajdź kogoś, kto mi pokaże</translation>
    </message>
    <message>
        <source>Put a colleague here</source>
        <translation>Dodaj kogoś z zespołu</translation>
    </message>
    <message>
        <source>Somebody outside of work</source>
        <translation>Ktoś spoza pracy</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>Shows you this</source>
        <translation>Pokazuje ci to</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Nie tym razem</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Pytanie czeka na odpowiedź</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiały</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Nic tu jeszcze nie ma.</translation>
    </message>
    <message>
        <source>Put something here</source>
        <translation>Dodaj coś</translation>
    </message>
    <message>
        <source>{kind}, put here by you</source>
        <translation>{kind}, dodane przez ciebie</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Pomysły</translation>
    </message>
    <message>
        <source>Take a moment and think about it.</source>
        <translation>Zatrzymaj się na chwilę i pomyśl o tym.</translation>
    </message>
    <message>
        <source>To keep ideas you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Żeby zachować pomysły, potrzebujesz własnego PIN-u: zamyka on twoje słowa przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>No idea stands here yet.</source>
        <translation>Nie ma tu jeszcze pomysłów.</translation>
    </message>
    <message>
        <source>Write an idea</source>
        <translation>Zapisz pomysł</translation>
    </message>
    <message>
        <source>Only you can read your ideas. Your PIN locks them.</source>
        <translation>Tylko ty możesz czytać swoje pomysły. Zamyka je twój PIN.</translation>
    </message>
    <message>
        <source>About: {things}</source>
        <translation>Temat: {things}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Więcej liter</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Małe litery</translation>
    </message>
    <message>
        <source>One capital letter</source>
        <translation>Jedna wielka litera</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Wielkie litery</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cyfry i znaki</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nowy wiersz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>BringFiguresPage</name>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Key figures from a file</source>
        <translation>Liczby z pracy z pliku</translation>
    </message>
    <message>
        <source>Choose a list that a spreadsheet program has saved, as CSV or XLSX.</source>
        <translation>Wybierz listę zapisaną w arkuszu kalkulacyjnym, jako CSV lub XLSX.</translation>
    </message>
    <message>
        <source>The first line has the heading week, and one for each thing that you count.</source>
        <translation>W pierwszym wierszu jest nagłówek week i po jednym na każdą rzecz, którą liczysz.</translation>
    </message>
    <message>
        <source>A week is written as 2026-W47, or as any day of it.</source>
        <translation>Tydzień zapisuje się jako 2026-W47 albo jako dowolny jego dzień.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have read what would happen.</source>
        <translation>Nic się nie zmieni, zanim przeczytasz, co by się stało.</translation>
    </message>
    <message>
        <source>How are dates written in it?</source>
        <translation>Jak zapisano w nim daty?</translation>
    </message>
    <message>
        <source>For example: {date}</source>
        <translation>Na przykład: {date}</translation>
    </message>
    <message>
        <source>First the day, then the month</source>
        <translation>Najpierw dzień, potem miesiąc</translation>
    </message>
    <message>
        <source>First the month, then the day</source>
        <translation>Najpierw miesiąc, potem dzień</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Przyjmij je</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>To by się stało</translation>
    </message>
    <message>
        <source>Figures that can be taken in: {count}</source>
        <translation>Liczby, które można przyjąć: {count}</translation>
    </message>
    <message>
        <source>They are taken in</source>
        <translation>Są przyjęte</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Nowe: {count}</translation>
    </message>
    <message>
        <source>Put in place of older ones: {count}</source>
        <translation>W miejsce starszych: {count}</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Czego nie można użyć i dlaczego</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Wiersz {line}: {why}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>I jeszcze {count}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Somebody brings a passport</source>
        <translation>Ktoś przynosi paszport nauki</translation>
    </message>
    <message>
        <source>Put in the stick, and choose the file. Its name ends in .stepwell-passport.</source>
        <translation>Włóż pendrive i wybierz plik. Jego nazwa kończy się na .stepwell-passport.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>It belongs to {name}.</source>
        <translation>Należy do: {name}.</translation>
    </message>
    <message>
        <source>Who of your people is that?</source>
        <translation>Kto to jest z twoich ludzi?</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wybierz inny plik</translation>
    </message>
    <message>
        <source>Passports (*.stepwell-passport)</source>
        <translation>Paszporty nauki (*.stepwell-passport)</translation>
    </message>
</context>
<context>
    <name>BringRulesPage</name>
    <message>
        <source>A file with decisions</source>
        <translation>Plik z decyzjami</translation>
    </message>
    <message>
        <source>Choose it. You see what it says before anything changes.</source>
        <translation>Wybierz go. Zobaczysz, co w nim jest, zanim coś się zmieni.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Put it in force here</source>
        <translation>Wprowadź tutaj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Its check code. Whoever made the file sees the same</source>
        <translation>Jego kod kontrolny. Kto zrobił plik, widzi taki sam</translation>
    </message>
    <message>
        <source>All of this is in force here already.</source>
        <translation>Wszystko to już tu obowiązuje.</translation>
    </message>
    <message>
        <source>What is taken back by it: {count}</source>
        <translation>Co przez to przestaje obowiązywać: {count}</translation>
    </message>
    <message>
        <source>It is in force on this device. Decisions: {count}</source>
        <translation>Obowiązuje na tym urządzeniu. Decyzje: {count}</translation>
    </message>
</context>
<context>
    <name>BroughtPage</name>
    <message>
        <source>What {name} brings along</source>
        <translation>Co przynosi {name}</translation>
    </message>
    <message>
        <source>The passport says {holder}, not {name}. Is it the same person?</source>
        <translation>W paszporcie jest {holder}, a nie {name}. Czy to ta sama osoba?</translation>
    </message>
    <message>
        <source>What {maker} stands for</source>
        <translation>Za co ręczy {maker}</translation>
    </message>
    <message>
        <source>What {name} says, and nobody has checked</source>
        <translation>Co mówi {name}, a nikt tego nie sprawdził</translation>
    </message>
    <message>
        <source>Press a line to say whether it counts here. {name} sees your answer, and that you looked.</source>
        <translation>Naciśnij wiersz, żeby powiedzieć, czy to się tu liczy. {name} zobaczy twoją odpowiedź i to, że tu zaglądasz.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>CameraCarePage</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>People may take pictures here.</source>
        <translation>Można tu robić zdjęcia.</translation>
    </message>
    <message>
        <source>The camera is not used here.</source>
        <translation>Kamery się tu nie używa.</translation>
    </message>
    <message>
        <source>Pictures are for evidence only. Without the camera they come from files.</source>
        <translation>Zdjęcia służą tylko jako dowody umiejętności. Bez kamery bierze się je z plików.</translation>
    </message>
    <message>
        <source>Each picture asks whether a resident, a record or a screen is in it, and is looked at twice.</source>
        <translation>Przy każdym zdjęciu pada pytanie, czy jest na nim mieszkaniec, dokumentacja lub ekran, i każde ogląda się dwa razy.</translation>
    </message>
    <message>
        <source>Try it once on this device: not every camera works.</source>
        <translation>Wypróbuj ją raz na tym urządzeniu: nie każda kamera działa.</translation>
    </message>
    <message>
        <source>Do not use the camera</source>
        <translation>Nie używaj kamery</translation>
    </message>
    <message>
        <source>Let people take pictures</source>
        <translation>Pozwól robić zdjęcia</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Take a picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>The camera is not used here. Choose a picture from a file.</source>
        <translation>Kamery się tu nie używa. Wybierz zdjęcie z pliku.</translation>
    </message>
    <message>
        <source>The camera is on only while this page is open.</source>
        <translation>Kamera jest włączona tylko wtedy, gdy ta strona jest otwarta.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Co widzi kamera</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>There is no camera here. You can choose a picture from a file.</source>
        <translation>Nie ma tu kamery. Możesz wybrać zdjęcie z pliku.</translation>
    </message>
    <message>
        <source>This computer does not let Stepwell use the camera. Choose a picture from a file.</source>
        <translation>Ten komputer nie pozwala używać kamery. Wybierz zdjęcie z pliku.</translation>
    </message>
    <message>
        <source>The camera starts …</source>
        <translation>Kamera się włącza…</translation>
    </message>
    <message>
        <source>The camera does not work just now. Choose a picture from a file.</source>
        <translation>Kamera teraz nie działa. Wybierz zdjęcie z pliku.</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Waiting to be sent: {waiting}. Last contact: {when}</source>
        <translation>Czeka na wysłanie: {waiting}. Ostatni kontakt: {when}</translation>
    </message>
    <message>
        <source>No address is set. Everything stays on this device.</source>
        <translation>Nie ustawiono adresu. Wszystko zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation>Czego można się tu uczyć</translation>
    </message>
    <message>
        <source>Backups and the key</source>
        <translation>Kopie zapasowe i klucz</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Ostatnia kopia zapasowa: {when}</translation>
    </message>
    <message>
        <source>People from a list</source>
        <translation>Osoby z listy</translation>
    </message>
    <message>
        <source>Add and change many people at once, as a spreadsheet says.</source>
        <translation>Dodaj i zmień wiele osób naraz – według arkusza.</translation>
    </message>
    <message>
        <source>What may leave this device</source>
        <translation>Co może opuścić to urządzenie</translation>
    </message>
    <message>
        <source>Which entries the record of your organisation is sent.</source>
        <translation>Które wpisy trafiają do rejestru twojej organizacji.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Jak długo co się przechowuje</translation>
    </message>
    <message>
        <source>What is older goes by itself.</source>
        <translation>Starsze znika samo.</translation>
    </message>
    <message>
        <source>What is counted here</source>
        <translation>Co jest tu liczone</translation>
    </message>
    <message>
        <source>What nobody finds, and when a talk may help.</source>
        <translation>Czego nikt nie znajduje i kiedy może pomóc rozmowa.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>How long it waits for somebody, and the way out of it.</source>
        <translation>Jak długo czeka na kogoś i jak z niego wyjść.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Whether people may take pictures for their evidence.</source>
        <translation>Czy można robić zdjęcia jako dowody umiejętności.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Twoja organizacja</translation>
    </message>
    <message>
        <source>Its name, colour and logo on this device.</source>
        <translation>Jej nazwa, kolor i logo na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Press the name of who forgot it, and give a new one.</source>
        <translation>Naciśnij imię osoby, która go zapomniała, i nadaj nowy.</translation>
    </message>
    <message>
        <source>A forgotten PIN</source>
        <translation>Zapomniany PIN</translation>
    </message>
    <message>
        <source>Packs: {count}. Switched off: {broken}.</source>
        <translation>Pakiety: {count}. Wyłączone: {broken}.</translation>
    </message>
    <message>
        <source>Packs: {count}.</source>
        <translation>Pakiety: {count}.</translation>
    </message>
    <message>
        <source>New: {packs}</source>
        <translation>Nowe: {packs}</translation>
    </message>
</context>
<context>
    <name>CarePartPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>CaretakerPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>You can leave this for later. Until then, whoever sits here can say that it is them.</source>
        <translation>Możesz to zostawić na później. Do tego czasu każdy, kto tu siądzie, może podać się za tę osobę.</translation>
    </message>
    <message>
        <source>From then on your PIN is asked for, and only you can let others look after it too.</source>
        <translation>Od tej chwili trzeba podać twój PIN i tylko ty możesz pozwolić innym też się tym opiekować.</translation>
    </message>
    <message>
        <source>Whoever does adds people, makes backups and decides what may leave.</source>
        <translation>Ta osoba dodaje ludzi, robi kopie zapasowe i decyduje, co może opuścić urządzenie.</translation>
    </message>
    <message>
        <source>Who looks after this device?</source>
        <translation>Kto opiekuje się tym urządzeniem?</translation>
    </message>
    <message>
        <source>Is it you? Then type your name.</source>
        <translation>To ty? Wpisz swoje imię.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>CategoriseEditor</name>
    <message>
        <source>You put it into “{given}”. It belongs to “{right}”.</source>
        <translation>Twój wybór: „{given}”. Należy do: „{right}”.</translation>
    </message>
    <message>
        <source>You chose: {group}</source>
        <translation>Twój wybór: {group}</translation>
    </message>
    <message>
        <source>Belongs to: {group}</source>
        <translation>Należy do: {group}</translation>
    </message>
    <message>
        <source>{thing}: {group}</source>
        <translation>{thing}: {group}</translation>
    </message>
    <message>
        <source>Now choose its group. {group}</source>
        <translation>Teraz wybierz grupę. {group}</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zaświadczenie</translation>
    </message>
    <message>
        <source>This says that</source>
        <translation>Niniejszym potwierdza się, że</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>dnia {date}</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Na czym się to opiera</translation>
    </message>
    <message>
        <source>This is the record of the program Stepwell and no official qualification. Only people who have seen somebody&apos;s work can say that they are able to do it.</source>
        <translation>To zapis programu Stepwell, a nie urzędowe kwalifikacje. Tylko osoby, które widziały czyjąś pracę, mogą powiedzieć, że ktoś to potrafi.</translation>
    </message>
    <message>
        <source>Content: {title} ({pack}, version {version})</source>
        <translation>Treść: {title} ({pack}, wersja {version})</translation>
    </message>
    <message>
        <source>Number of the record: {record}</source>
        <translation>Numer zapisu: {record}</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Sporządzono {date}</translation>
    </message>
    <message>
        <source>has a signature that this device cannot stand for:</source>
        <translation>– podpis, za który to urządzenie nie może ręczyć:</translation>
    </message>
    <message>
        <source>has finished the module</source>
        <translation>– moduł ukończony</translation>
    </message>
    <message>
        <source>has finished the programme</source>
        <translation>– program ukończony</translation>
    </message>
    <message>
        <source>was watched at work and does this as it should be done</source>
        <translation>– obserwacja w pracy: robi to tak, jak należy</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Co było widać</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Czego to dotyczyło</translation>
    </message>
    <message>
        <source>Questions answered: {asked}. Right: {right}.</source>
        <translation>Pytania z odpowiedzią: {asked}. Dobrze: {right}.</translation>
    </message>
    <message>
        <source>Lessons read to their end.</source>
        <translation>Lekcje przeczytane do końca.</translation>
    </message>
    <message>
        <source>{observer} saw it at work and signed it on {date}: {title}.</source>
        <translation>{observer} – obserwacja w pracy, podpis z dnia {date}: {title}.</translation>
    </message>
    <message>
        <source>A supervisor saw it at work and signed it on {date}: {title}.</source>
        <translation>Osoba przełożona widziała to w pracy i podpisała dnia {date}: {title}.</translation>
    </message>
    <message>
        <source>{name} signed it, too.</source>
        <translation>Jest też podpis: {name}.</translation>
    </message>
    <message>
        <source>{name} has not signed it yet.</source>
        <translation>Brakuje jeszcze podpisu: {name}.</translation>
    </message>
    <message>
        <source>Nobody has watched this at work yet.</source>
        <translation>Nikt jeszcze nie obserwował tego w pracy.</translation>
    </message>
    <message>
        <source>Known; not watched yet: {topics}.</source>
        <translation>Opanowane, jeszcze bez obserwacji: {topics}.</translation>
    </message>
</context>
<context>
    <name>CertifyingPage</name>
    <message>
        <source>Save a certificate</source>
        <translation>Zapisz zaświadczenie</translation>
    </message>
    <message>
        <source>One page to print or to show. It says what was done here and what that rests on. Only people who have seen somebody&apos;s work can say that they are able to do it.</source>
        <translation>Jedna strona do wydrukowania lub pokazania. Mówi, co tu zrobiono i na czym się to opiera. Tylko osoby, które widziały czyjąś pracę, mogą powiedzieć, że ktoś to potrafi.</translation>
    </message>
    <message>
        <source>It is written as a file on this computer. Whoever uses the computer under the same account can open it too.</source>
        <translation>Zapisuje się jako plik na tym komputerze. Może go otworzyć też każdy, kto używa komputera na tym samym koncie.</translation>
    </message>
    <message>
        <source>More certificates</source>
        <translation>Więcej zaświadczeń</translation>
    </message>
    <message>
        <source>The certificate is written.</source>
        <translation>Zaświadczenie jest zapisane.</translation>
    </message>
    <message>
        <source>The certificate could not be written. Is the disk full?</source>
        <translation>Nie udało się zapisać zaświadczenia. Czy dysk jest pełny?</translation>
    </message>
</context>
<context>
    <name>ChangePinPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>First tap your old pictures</source>
        <translation>Najpierw stare obrazki</translation>
    </message>
    <message>
        <source>First type your old PIN</source>
        <translation>Najpierw stary PIN</translation>
    </message>
    <message>
        <source>So that nobody changes it while you are away from the screen.</source>
        <translation>Żeby nikt go nie zmienił, gdy nie ma cię przy ekranie.</translation>
    </message>
    <message>
        <source>That is the one you have now</source>
        <translation>To jest ten, który masz teraz</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wybierz inny.</translation>
    </message>
    <message>
        <source>Choose your new pictures</source>
        <translation>Wybierz nowe obrazki</translation>
    </message>
    <message>
        <source>Choose your new PIN</source>
        <translation>Wybierz nowy PIN</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was changed. You can try again in {seconds} seconds.</source>
        <translation>Ten PIN nie pasuje. Nic się nie zmieniło. Spróbuj ponownie za {seconds} s.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was changed.</source>
        <translation>Ten PIN nie pasuje. Nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>ChangePlaylistPage</name>
    <message>
        <source>Change the playlist</source>
        <translation>Zmień listę do nauki</translation>
    </message>
    <message>
        <source>Add things</source>
        <translation>Dodaj rzeczy</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Inna nazwa</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Kto ją widzi</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Zapisz jako plik</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>{title}: now number {number} of {all}</source>
        <translation>{title}: teraz numer {number} z {all}</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Nic w niej jeszcze nie ma.</translation>
    </message>
</context>
<context>
    <name>ChangeTalkPage</name>
    <message>
        <source>What should be different?</source>
        <translation>Co ma być inaczej?</translation>
    </message>
    <message>
        <source>I would write …</source>
        <translation>Lepiej napisać…</translation>
    </message>
    <message>
        <source>Your supervisor reads this, and writes the notes anew. It stays on this device.</source>
        <translation>Osoba przełożona przeczyta to i napisze notatki od nowa. Zostaje to na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Poproś o to</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ChecklistOutlinePage</name>
    <message>
        <source>A checklist, {minutes} min</source>
        <translation>Lista kontrolna, {minutes} min</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Co się obserwuje</translation>
    </message>
    <message>
        <source>Point by point</source>
        <translation>Punkt po punkcie</translation>
    </message>
    <message>
        <source>Nobody is signed off without it.</source>
        <translation>Bez tego nie ma zaliczenia.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Zalicz</translation>
    </message>
    <message>
        <source>Note, if you want</source>
        <translation>Notatka, jeśli chcesz</translation>
    </message>
    <message>
        <source>Next step, if it is not yet</source>
        <translation>Następny krok, jeśli jeszcze nie</translation>
    </message>
    <message>
        <source>You watch {name}</source>
        <translation>Obserwujesz: {name}</translation>
    </message>
    <message>
        <source>Some points read otherwise now. Look at them again.</source>
        <translation>Niektóre punkty brzmią teraz inaczej. Spójrz na nie jeszcze raz.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>{name} reads both. They stay on this device.</source>
        <translation>{name} czyta jedno i drugie. Zostaje to na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Safety: without it nobody is signed off</source>
        <translation>Bezpieczeństwo: bez tego nie ma zaliczenia</translation>
    </message>
    <message>
        <source>Points without a mark: {count}</source>
        <translation>Punkty bez oceny: {count}</translation>
    </message>
    <message>
        <source>You can sign off. For a “not yet” write the next step first.</source>
        <translation>Możesz zaliczyć. Przy „Jeszcze nie” napisz najpierw następny krok.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet. Write the next step, then press Not yet.</source>
        <translation>Jeszcze nie można zaliczyć. Napisz następny krok, potem naciśnij „Jeszcze nie”.</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Watch {name} at work</source>
        <translation>Obserwacja w pracy: {name}</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} widzi w „Moich danych”, że otwarto tę stronę.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Points: {count}, about {minutes} min</source>
        <translation>Punkty: {count}, około {minutes} min</translation>
    </message>
    <message>
        <source>You have begun. Go on where you stopped.</source>
        <translation>Już zaczęte. Idź dalej od miejsca, w którym przerwano.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Co było widać</translation>
    </message>
    <message>
        <source>What {name} learns from has no checklists.</source>
        <translation>W pakiecie, z którego uczy się {name}, nie ma list kontrolnych.</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>How can one see that they can do it?</source>
        <translation>Po czym poznać, że ktoś to umie?</translation>
    </message>
    <message>
        <source>Write the questions first: then you know what the lesson has to tell.</source>
        <translation>Najpierw napisz pytania: wtedy wiesz, co ma powiedzieć lekcja.</translation>
    </message>
    <message>
        <source>Two questions are the least: with one, somebody may have guessed.</source>
        <translation>Dwa pytania to minimum: jedno można zgadnąć.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nowe pytanie</translation>
    </message>
    <message>
        <source>Bring in questions from a file</source>
        <translation>Dodaj pytania z pliku</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>Jeszcze bez pytania</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>kompletne</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>czegoś brakuje</translation>
    </message>
    <message>
        <source>made elsewhere, kept as it is</source>
        <translation>zrobione gdzie indziej, zostaje bez zmian</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>The record of this device is damaged, or a part of it is missing. Ask whoever helps you.</source>
        <translation>Zapis tego urządzenia jest uszkodzony albo brakuje jego części. Zapytaj osobę, która ci pomaga.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Delete or move what is not needed any more.</source>
        <translation>Dysk jest prawie pełny. Usuń albo przenieś to, co nie jest już potrzebne.</translation>
    </message>
    <message>
        <source>The disk will be full in a few weeks. Delete or move what is not needed any more.</source>
        <translation>Za kilka tygodni dysk będzie pełny. Usuń albo przenieś to, co nie jest już potrzebne.</translation>
    </message>
    <message>
        <source>A part of the program is missing or does not work. Have the program installed again.</source>
        <translation>Brakuje części programu albo ona nie działa. Poproś o zainstalowanie programu na nowo.</translation>
    </message>
    <message>
        <source>A language of this program cannot be shown: its font is missing. Have one installed.</source>
        <translation>Jednego z języków programu nie da się pokazać: brakuje jego czcionki. Poproś o jej zainstalowanie.</translation>
    </message>
    <message>
        <source>A new version of the program did not work here, so the old one stays. Tell whoever helps you.</source>
        <translation>Nowa wersja programu tu nie działała, więc zostaje poprzednia. Powiedz o tym osobie, która ci pomaga.</translation>
    </message>
    <message>
        <source>This computer is not set up as a kiosk should be. Ask whoever set up this computer.</source>
        <translation>Ten komputer nie jest przygotowany tak, jak powinien być kiosk. Zapytaj osobę, która przygotowała ten komputer.</translation>
    </message>
    <message>
        <source>Stepwell is open on this computer with other data, too. Have everybody use the same.</source>
        <translation>Stepwell jest na tym komputerze otwarty też z innymi danymi. Zadbaj, żeby wszyscy używali tych samych.</translation>
    </message>
    <message>
        <source>There is no good backup of the last days. Make one.</source>
        <translation>Nie ma dobrej kopii zapasowej z ostatnich dni. Zrób ją.</translation>
    </message>
    <message>
        <source>The key is a file on this disk. Keep a copy of it somewhere else.</source>
        <translation>Klucz jest plikiem na tym dysku. Przechowuj jego kopię w innym miejscu.</translation>
    </message>
    <message>
        <source>The rights of a file are not as they should be. Ask whoever set up this computer.</source>
        <translation>Uprawnienia pliku nie są takie, jak powinny. Zapytaj osobę, która przygotowała ten komputer.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong. Set the day and the time.</source>
        <translation>Zegar tego urządzenia pokazuje zły czas. Ustaw dzień i godzinę.</translation>
    </message>
    <message>
        <source>Sending to your organisation does not work as it should, or soon will not.</source>
        <translation>Wysyłanie do twojej organizacji nie działa jak trzeba albo wkrótce przestanie.</translation>
    </message>
    <message>
        <source>Something that people learn from is damaged. Get it again.</source>
        <translation>Coś, z czego ludzie się uczą, jest uszkodzone. Pobierz to jeszcze raz.</translation>
    </message>
    <message>
        <source>What is new to learn cannot be trusted, or soon cannot. Tell your organisation.</source>
        <translation>Nowym rzeczom do nauki nie można ufać albo wkrótce nie będzie można. Powiedz o tym w swojej organizacji.</translation>
    </message>
    <message>
        <source>Somebody who looks after people has no PIN. Give them one.</source>
        <translation>Ktoś, kto opiekuje się ludźmi, nie ma PIN-u. Nadaj mu PIN.</translation>
    </message>
    <message>
        <source>A part of how this device is set cannot be read. The rest counts. Tell your organisation.</source>
        <translation>Części ustawień tego urządzenia nie da się odczytać. Reszta obowiązuje. Powiedz o tym w swojej organizacji.</translation>
    </message>
    <message>
        <source>The program made mistakes in the last days. What was saved is safe. Tell whoever helps you.</source>
        <translation>W ostatnich dniach program popełnił błędy. To, co zapisano, jest bezpieczne. Powiedz o tym osobie, która ci pomaga.</translation>
    </message>
    <message>
        <source>This device could not look after itself. Leave it on for an hour while nobody uses it.</source>
        <translation>To urządzenie nie mogło o siebie zadbać. Zostaw je włączone na godzinę, gdy nikt z niego nie korzysta.</translation>
    </message>
    <message>
        <source>Backups and the key</source>
        <translation>Kopie zapasowe i klucz</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation>Czego można się tu uczyć</translation>
    </message>
    <message>
        <source>A report for whoever helps</source>
        <translation>Raport dla osoby, która pomaga</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>Czy wszystko jest w porządku?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź jeszcze raz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Everything is looked through. Nothing is changed.</source>
        <translation>Wszystko jest sprawdzane. Nic się nie zmienia.</translation>
    </message>
    <message>
        <source>The look was stopped.</source>
        <translation>Sprawdzanie zatrzymano.</translation>
    </message>
    <message>
        <source>The look did not come to its end.</source>
        <translation>Sprawdzanie nie dobiegło końca.</translation>
    </message>
    <message>
        <source>This device last looked after itself: {when}</source>
        <translation>To urządzenie ostatnio zadbało o siebie: {when}</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Wszystko jest w porządku.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>You did not choose this.</source>
        <translation>To nie był twój wybór.</translation>
    </message>
    <message>
        <source>This is the right answer.</source>
        <translation>To jest dobra odpowiedź.</translation>
    </message>
    <message>
        <source>You chose this. It belongs to the answer.</source>
        <translation>Twój wybór. To należy do odpowiedzi.</translation>
    </message>
    <message>
        <source>You chose this. It does not belong to the answer.</source>
        <translation>Twój wybór. To nie należy do odpowiedzi.</translation>
    </message>
    <message>
        <source>This belongs to the answer. You did not choose it.</source>
        <translation>To należy do odpowiedzi. To nie był twój wybór.</translation>
    </message>
    <message>
        <source>This belongs to the answer.</source>
        <translation>To należy do odpowiedzi.</translation>
    </message>
    <message>
        <source>You chose this. It is right.</source>
        <translation>Twój wybór. To dobra odpowiedź.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Twój wybór.</translation>
    </message>
</context>
<context>
    <name>ChooseAreasPage</name>
    <message>
        <source>What could you teach?</source>
        <translation>Czego możesz uczyć innych?</translation>
    </message>
    <message>
        <source>Colleagues of your workplace can then ask you. You can say no, or change it at any time.</source>
        <translation>Osoby z twojego miejsca pracy mogą cię wtedy poprosić. Możesz odmówić albo zmienić to w każdej chwili.</translation>
    </message>
    <message>
        <source>What do you want to get better at?</source>
        <translation>W czym chcesz się rozwijać?</translation>
    </message>
    <message>
        <source>Choose as many as you like. Your path then leads there first.</source>
        <translation>Wybierz tyle, ile chcesz. Twoja ścieżka prowadzi najpierw tam.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Everything here is done. There is nothing left to work towards.</source>
        <translation>Wszystko tutaj jest zrobione. Nie zostało nic, do czego można dążyć.</translation>
    </message>
    <message>
        <source>Colleagues and supervisors of your workplace see this.</source>
        <translation>Widzą to zespół i przełożeni w twoim miejscu pracy.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>That is not me</source>
        <translation>To nie ja</translation>
    </message>
    <message>
        <source>Somebody else has seen the one you were given. {least} to {most} digits that only you know.</source>
        <translation>Ten PIN zna też ktoś inny. Wybierz od {least} do {most} cyfr, które znasz tylko ty.</translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation>Wybierz własny PIN</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>ClozeEditor</name>
    <message>
        <source>Right here: {word}</source>
        <translation>Tutaj pasuje: {word}</translation>
    </message>
    <message>
        <source>You meant: {word}</source>
        <translation>Chodziło o: {word}</translation>
    </message>
</context>
<context>
    <name>CoachOnePage</name>
    <message>
        <source>You and {name}</source>
        <translation>Ty i {name}</translation>
    </message>
    <message>
        <source>{name} may like a talk</source>
        <translation>{name} może chcieć porozmawiać</translation>
    </message>
    <message>
        <source>See why, and decide</source>
        <translation>Zobacz dlaczego i zdecyduj</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Zapisz rozmowę</translation>
    </message>
    <message>
        <source>Agree what is next</source>
        <translation>Ustalcie, co dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>Wasze ustalenia</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Nic jeszcze nie ustalono.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>{date}: a talk with {name}</source>
        <translation>{date}: rozmowa, {name}</translation>
    </message>
    <message>
        <source>{date}: a talk</source>
        <translation>{date}: rozmowa</translation>
    </message>
</context>
<context>
    <name>CoachPage</name>
    <message>
        <source>A coach card</source>
        <translation>Karta mentora</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Na co patrzeć</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Powiedz</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Practise a topic</source>
        <translation>Ćwiczenie tematu</translation>
    </message>
    <message>
        <source>Questions and lessons about it</source>
        <translation>Pytania i lekcje o tym</translation>
    </message>
    <message>
        <source>Read a lesson</source>
        <translation>Przeczytanie lekcji</translation>
    </message>
    <message>
        <source>A few minutes on one thing</source>
        <translation>Kilka minut o jednej rzeczy</translation>
    </message>
    <message>
        <source>Show it at work</source>
        <translation>Pokazanie w pracy</translation>
    </message>
    <message>
        <source>You watch with a checklist</source>
        <translation>Obserwujesz z listą kontrolną</translation>
    </message>
    <message>
        <source>Have a talk</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>The two of you sit down together</source>
        <translation>Siadacie razem i rozmawiacie</translation>
    </message>
    <message>
        <source>something that is not on this device</source>
        <translation>coś, czego nie ma na tym urządzeniu</translation>
    </message>
    <message>
        <source>Practise: {title}</source>
        <translation>Ćwiczenie: {title}</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Lekcja: {title}</translation>
    </message>
    <message>
        <source>Show it at work: {title}</source>
        <translation>Pokazanie w pracy: {title}</translation>
    </message>
    <message>
        <source>Would like a talk</source>
        <translation>Chce porozmawiać</translation>
    </message>
    <message>
        <source>Settled on {date}</source>
        <translation>Załatwione {date}</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Już niepotrzebne</translation>
    </message>
    <message>
        <source>You said that it is done</source>
        <translation>Według ciebie gotowe</translation>
    </message>
    <message>
        <source>Says it is done</source>
        <translation>Mówi, że gotowe</translation>
    </message>
    <message>
        <source>Asked on {date}</source>
        <translation>Prośba z dnia {date}</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>Bez ustalonego terminu</translation>
    </message>
    <message>
        <source>Was to be done by {date}</source>
        <translation>Termin był do {date}</translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>Do {date}</translation>
    </message>
    <message>
        <source>Practised on {date}</source>
        <translation>Ćwiczone {date}</translation>
    </message>
    <message>
        <source>Opened on {date}</source>
        <translation>Otwarte {date}</translation>
    </message>
    <message>
        <source>Signed off at work on {date}</source>
        <translation>Zaliczone w pracy {date}</translation>
    </message>
    <message>
        <source>There was a talk on {date}</source>
        <translation>Rozmowa była {date}</translation>
    </message>
    <message>
        <source>Notes agreed on {date}</source>
        <translation>Zgoda na notatki: {date}</translation>
    </message>
    <message>
        <source>A change is asked for</source>
        <translation>Jest prośba o zmianę</translation>
    </message>
    <message>
        <source>The notes are on the device where they were written</source>
        <translation>Notatki są na urządzeniu, na którym powstały</translation>
    </message>
    <message>
        <source>Notes not agreed yet</source>
        <translation>Notatki czekają na zgodę</translation>
    </message>
    <message>
        <source>{name} saw that a talk may help you, and wants to talk with you.</source>
        <translation>{name} widzi, że rozmowa może ci pomóc, i chce z tobą porozmawiać.</translation>
    </message>
    <message>
        <source>{name} saw that a talk may help you, and looks again after {date}.</source>
        <translation>{name} widzi, że rozmowa może ci pomóc, i sprawdzi to znowu po {date}.</translation>
    </message>
    <message>
        <source>{name} saw that a talk may help you, and sees no need now.</source>
        <translation>{name} widzi, że rozmowa może ci pomóc, ale teraz nie widzi potrzeby.</translation>
    </message>
    <message>
        <source>A supervisor</source>
        <translation>Ktoś z przełożonych</translation>
    </message>
    <message>
        <source>You agreed this by {date}: {what}</source>
        <translation>Twoje ustalenie do {date}: {what}</translation>
    </message>
    <message>
        <source>Agreed by {date}: {what}</source>
        <translation>Ustalone do {date}: {what}</translation>
    </message>
    <message>
        <source>You agreed: {what}</source>
        <translation>Twoje ustalenie: {what}</translation>
    </message>
    <message>
        <source>Notes of your talk wait for you</source>
        <translation>Czekają na ciebie notatki z rozmowy</translation>
    </message>
    <message>
        <source>Much of it is still new to them.</source>
        <translation>Wiele z tego to dla tej osoby jeszcze nowość.</translation>
    </message>
    <message>
        <source>The last questions were harder for them than was to be expected.</source>
        <translation>Ostatnie pytania były trudniejsze, niż można było oczekiwać.</translation>
    </message>
    <message>
        <source>They often took a hint, or said that they have not learned this yet.</source>
        <translation>Często były podpowiedzi albo „Jeszcze tego nie umiem”.</translation>
    </message>
    <message>
        <source>Of ten people with answers like these, {least} to {most} still found it hard later. It is a guess.</source>
        <translation>Z dziesięciu osób z takimi odpowiedziami od {least} do {most} miało potem nadal trudności. To przypuszczenie.</translation>
    </message>
</context>
<context>
    <name>CoachingPage</name>
    <message>
        <source>Coach cards</source>
        <translation>Karty mentora</translation>
    </message>
    <message>
        <source>What to watch, what to ask, what to say</source>
        <translation>Na co patrzeć, o co pytać, co powiedzieć</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} widzi w „Moich danych”, że otwarto tę stronę.</translation>
    </message>
</context>
<context>
    <name>CodeLock</name>
    <message>
        <source>Lock the files with a code</source>
        <translation>Zamknij pliki kodem</translation>
    </message>
    <message>
        <source>Whoever finds the stick can read nothing then. All devices that share it use the same code.</source>
        <translation>Kto znajdzie pendrive, nic wtedy nie przeczyta. Wszystkie urządzenia, które go używają, mają ten sam kod.</translation>
    </message>
    <message>
        <source>The code of this stick</source>
        <translation>Kod tego pendrive’a</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Utwórz nowy kod</translation>
    </message>
    <message>
        <source>Write it down now: it is shown here only, and each device needs it.</source>
        <translation>Zapisz go teraz: widać go tylko tutaj, a potrzebuje go każde urządzenie.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Open a card by its code</source>
        <translation>Otwórz kartę kodem</translation>
    </message>
    <message>
        <source>Scan the picture on the card, or type the signs below it.</source>
        <translation>Zeskanuj obrazek z karty albo wpisz znaki, które są pod nim.</translation>
    </message>
    <message>
        <source>The code on the card</source>
        <translation>Kod z karty</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Sign in first. Then this card opens by itself.</source>
        <translation>Najpierw się zaloguj. Potem karta otworzy się sama.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>What Stepwell keeps about {name}</source>
        <translation>Co Stepwell przechowuje – {name}</translation>
    </message>
    <message>
        <source>Made on {when}. All times are in UTC, the time of the world&apos;s clocks.</source>
        <translation>Utworzono: {when}. Wszystkie godziny są w UTC, czyli w czasie uniwersalnym.</translation>
    </message>
    <message>
        <source>Some entries are written as the program stores them, in English. The file for programs (JSON) holds everything, with every number and code.</source>
        <translation>Niektóre wpisy są zapisane tak, jak przechowuje je aplikacja, po angielsku. Plik dla programów (JSON) zawiera wszystko, z każdą liczbą i kodem.</translation>
    </message>
    <message>
        <source>Private notes that are locked and not in this copy: {count}. Only the person can open them.</source>
        <translation>Prywatne notatki, które są zamknięte i nie ma ich w tej kopii: {count}. Otworzy je tylko ta osoba.</translation>
    </message>
    <message>
        <source>What was sent is also with whoever looks after the record of your organisation. Ask them for theirs.</source>
        <translation>To, co wysłano, mają też osoby, które opiekują się rejestrem twojej organizacji. Poproś je o ich kopię.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Po co?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Kto to widzi?</translation>
    </message>
    <message>
        <source>Does it leave this device?</source>
        <translation>Czy opuszcza to urządzenie?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Do kiedy?</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Wpisy: {count}</translation>
    </message>
    <message>
        <source>There are many. The {count} earlier ones are only counted here. Every one of them is in the file for programs (JSON).</source>
        <translation>Jest ich dużo. Wcześniejsze ({count}) są tu tylko policzone. Każdy z nich jest w pliku dla programów (JSON).</translation>
    </message>
    <message>
        <source>The latest, one by one:</source>
        <translation>Ostatnie, jeden po drugim:</translation>
    </message>
    <message>
        <source>You on the first screen</source>
        <translation>Ty na pierwszym ekranie</translation>
    </message>
    <message>
        <source>Other workplaces</source>
        <translation>Inne miejsca pracy</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Twój PIN</translation>
    </message>
    <message>
        <source>Your badges</source>
        <translation>Twoje identyfikatory</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>What you know, as far as the program can tell</source>
        <translation>Co umiesz, na ile aplikacja może to ocenić</translation>
    </message>
    <message>
        <source>Lessons you read</source>
        <translation>Przeczytane lekcje</translation>
    </message>
    <message>
        <source>Your last attempts</source>
        <translation>Twoje ostatnie podejścia</translation>
    </message>
    <message>
        <source>Stories and worked examples</source>
        <translation>Historie i przykłady krok po kroku</translation>
    </message>
    <message>
        <source>Learning cycles</source>
        <translation>Cykle nauki</translation>
    </message>
    <message>
        <source>What was seen of you at work</source>
        <translation>Co było widać w twojej pracy</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>Twoje dni</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Niedokończone</translation>
    </message>
    <message>
        <source>The key to your private notes</source>
        <translation>Klucz do twoich prywatnych notatek</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>What you let one person read</source>
        <translation>Co pozwalasz czytać jednej osobie</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>Części dowodów umiejętności</translation>
    </message>
    <message>
        <source>Reminders that were shown</source>
        <translation>Pokazane przypomnienia</translation>
    </message>
    <message>
        <source>What you could teach</source>
        <translation>Czego możesz uczyć innych</translation>
    </message>
    <message>
        <source>Whom you asked for help</source>
        <translation>Kogo prosisz o pomoc</translation>
    </message>
    <message>
        <source>Who asked you for help</source>
        <translation>Kto prosi cię o pomoc</translation>
    </message>
    <message>
        <source>What you used in the library</source>
        <translation>Czego używasz w bibliotece</translation>
    </message>
    <message>
        <source>Your playlists</source>
        <translation>Twoje listy do nauki</translation>
    </message>
    <message>
        <source>Evidence you handed in</source>
        <translation>Oddane dowody umiejętności</translation>
    </message>
    <message>
        <source>What you learned elsewhere, as evidence</source>
        <translation>Nauka gdzie indziej, jako dowód</translation>
    </message>
    <message>
        <source>The key with which others can share with you</source>
        <translation>Klucz, dzięki któremu inni mogą ci coś udostępnić</translation>
    </message>
    <message>
        <source>Team goals you set</source>
        <translation>Cele zespołu, które wyznaczasz</translation>
    </message>
    <message>
        <source>Team goals you take part in</source>
        <translation>Cele zespołu, w których bierzesz udział</translation>
    </message>
    <message>
        <source>Sent, or waiting to be sent</source>
        <translation>Wysłane lub czekające na wysłanie</translation>
    </message>
    <message>
        <source>Notes of how far this device has sent</source>
        <translation>Zapiski, ile to urządzenie już wysłało</translation>
    </message>
    <message>
        <source>Such notes that are still to be sent</source>
        <translation>Takie zapiski, które trzeba jeszcze wysłać</translation>
    </message>
    <message>
        <source>How far other devices have sent</source>
        <translation>Ile wysłały inne urządzenia</translation>
    </message>
    <message>
        <source>What you did on other devices: has it come?</source>
        <translation>Co robisz na innych urządzeniach: czy już tu dotarło?</translation>
    </message>
    <message>
        <source>What has come and is still being counted</source>
        <translation>Co dotarło i jest jeszcze liczone</translation>
    </message>
    <message>
        <source>Surveys you are done with for now</source>
        <translation>Ankiety, które masz na razie za sobą</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Kto co zrobił</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Number in place of the name</source>
        <translation>Numer zamiast imienia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Miejsce pracy</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Uczy się z</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Odejście</translation>
    </message>
    <message>
        <source>Number of the device</source>
        <translation>Numer urządzenia</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Dotarło</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Do wpisu</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Całość</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Wstecz do</translation>
    </message>
    <message>
        <source>Digits or pictures</source>
        <translation>Cyfry czy obrazki</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Ustawiono</translation>
    </message>
    <message>
        <source>The PIN itself</source>
        <translation>Sam PIN</translation>
    </message>
    <message>
        <source>A new one has to be chosen</source>
        <translation>Trzeba wybrać nowy</translation>
    </message>
    <message>
        <source>Wrong tries in a row</source>
        <translation>Błędne próby z rzędu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Zgłoszono zgubienie</translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation>Sam kod</translation>
    </message>
    <message>
        <source>Language, colours and size of the words</source>
        <translation>Język, kolory i wielkość liter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Thing to know</source>
        <translation>Umiejętność</translation>
    </message>
    <message>
        <source>How likely you know it</source>
        <translation>Jak bardzo prawdopodobne, że to umiesz</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>W tym dobrze</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Ćwiczyć ponownie</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Ankieta</translation>
    </message>
    <message>
        <source>In the weeks from this day on</source>
        <translation>W tygodniach od tego dnia</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Która</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Who watched</source>
        <translation>Kto obserwował</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nie było widać</translation>
    </message>
    <message>
        <source>When you signed</source>
        <translation>Kiedy podpisano</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jak daleko</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ile razy</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduł</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lekcje</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Quizy</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer so far</source>
        <translation>Dotychczasowa odpowiedź</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Locked by the PIN</source>
        <translation>Zamknięte PIN-em</translation>
    </message>
    <message>
        <source>Locked by the recovery code</source>
        <translation>Zamknięte kodem odzyskiwania</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>The exact text</source>
        <translation>Dokładny tekst</translation>
    </message>
    <message>
        <source>What the other side said</source>
        <translation>Co powiedziała druga strona</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Numer tej osoby</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Said how sure you feel</source>
        <translation>Ocena, jak pewnie się czujesz</translation>
    </message>
    <message>
        <source>Began questions</source>
        <translation>Początek pytań</translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation>Odpowiedź na pytanie</translation>
    </message>
    <message>
        <source>Read a lesson</source>
        <translation>Przeczytanie lekcji</translation>
    </message>
    <message>
        <source>Ended questions</source>
        <translation>Koniec pytań</translation>
    </message>
    <message>
        <source>Began a story or a worked example</source>
        <translation>Początek historii lub przykładu</translation>
    </message>
    <message>
        <source>Chose what to do in a story</source>
        <translation>Wybór w historii</translation>
    </message>
    <message>
        <source>Went back in a story</source>
        <translation>Krok wstecz w historii</translation>
    </message>
    <message>
        <source>Did a step of a worked example</source>
        <translation>Krok przykładu</translation>
    </message>
    <message>
        <source>Began a learning cycle</source>
        <translation>Początek cyklu nauki</translation>
    </message>
    <message>
        <source>Did a step of a learning cycle</source>
        <translation>Krok cyklu nauki</translation>
    </message>
    <message>
        <source>Was watched at work</source>
        <translation>Obserwacja w pracy</translation>
    </message>
    <message>
        <source>Signed what was seen at work</source>
        <translation>Podpis pod obserwacją w pracy</translation>
    </message>
    <message>
        <source>What the supervisor wrote about it</source>
        <translation>Co napisała o tym osoba przełożona</translation>
    </message>
    <message>
        <source>Ended a story or a worked example</source>
        <translation>Koniec historii lub przykładu</translation>
    </message>
    <message>
        <source>Played a film or a recording</source>
        <translation>Odtworzenie filmu lub nagrania</translation>
    </message>
    <message>
        <source>Ended six questions of Find my start</source>
        <translation>Koniec sześciu pytań z „Od czego zacząć”</translation>
    </message>
    <message>
        <source>Took on a task to try at work</source>
        <translation>Zadanie do wypróbowania w pracy</translation>
    </message>
    <message>
        <source>Reported a problem with a question or a lesson</source>
        <translation>Zgłoszono problem z pytaniem lub lekcją</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>To, co o tym piszesz</translation>
    </message>
    <message>
        <source>Somebody saw to it</source>
        <translation>Ktoś się tym zajął</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>Ułożenie planu</translation>
    </message>
    <message>
        <source>Said what is not for you</source>
        <translation>Wskazanie, co nie jest dla ciebie</translation>
    </message>
    <message>
        <source>Joined a programme</source>
        <translation>Dołączenie do programu</translation>
    </message>
    <message>
        <source>Wrote a private note that is on your other devices too</source>
        <translation>Prywatna notatka, która jest też na twoich innych urządzeniach</translation>
    </message>
    <message>
        <source>Took such a note away</source>
        <translation>Usunięcie takiej notatki</translation>
    </message>
    <message>
        <source>Was shown a question</source>
        <translation>Pokazanie pytania</translation>
    </message>
    <message>
        <source>Was shown a lesson</source>
        <translation>Pokazanie lekcji</translation>
    </message>
    <message>
        <source>Opened a hint</source>
        <translation>Otwarcie podpowiedzi</translation>
    </message>
    <message>
        <source>Came to this device</source>
        <translation>Pojawienie się na tym urządzeniu</translation>
    </message>
    <message>
        <source>First questions</source>
        <translation>Pierwsze pytania</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>Quiz dnia</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Zaliczone</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Przerwane</translation>
    </message>
    <message>
        <source>Said what you could teach</source>
        <translation>Podanie, czego można uczyć innych</translation>
    </message>
    <message>
        <source>Asked a colleague for help</source>
        <translation>Prośba do kogoś z zespołu o pomoc</translation>
    </message>
    <message>
        <source>Answered a colleague who asked for help</source>
        <translation>Odpowiedź komuś z zespołu na prośbę o pomoc</translation>
    </message>
    <message>
        <source>Ended helping, or asking for help</source>
        <translation>Zakończenie pomocy lub prośby o pomoc</translation>
    </message>
    <message>
        <source>Put something to a goal, or took it away</source>
        <translation>Dodanie czegoś do celu lub zabranie</translation>
    </message>
    <message>
        <source>Opened something in the library</source>
        <translation>Otwarcie czegoś w bibliotece</translation>
    </message>
    <message>
        <source>Rated something in the library</source>
        <translation>Ocena czegoś w bibliotece</translation>
    </message>
    <message>
        <source>Said what in the library is not for you</source>
        <translation>Wskazanie, co w bibliotece nie jest dla ciebie</translation>
    </message>
    <message>
        <source>Made or changed a playlist</source>
        <translation>Utworzenie lub zmiana listy do nauki</translation>
    </message>
    <message>
        <source>Took a playlist away</source>
        <translation>Usunięcie listy do nauki</translation>
    </message>
    <message>
        <source>Handed evidence in</source>
        <translation>Oddanie dowodów umiejętności</translation>
    </message>
    <message>
        <source>Took evidence back</source>
        <translation>Wycofanie dowodów umiejętności</translation>
    </message>
    <message>
        <source>Somebody looked at your evidence</source>
        <translation>Ktoś oglądał twoje dowody umiejętności</translation>
    </message>
    <message>
        <source>What they wrote about it</source>
        <translation>Co o tym napisano</translation>
    </message>
    <message>
        <source>Somebody looked at what you learned elsewhere</source>
        <translation>Ktoś oglądał, czego uczysz się gdzie indziej</translation>
    </message>
    <message>
        <source>Got a key with which others can share with you</source>
        <translation>Otrzymanie klucza, dzięki któremu inni mogą coś udostępnić</translation>
    </message>
    <message>
        <source>Let one person read a private text</source>
        <translation>Udostępnienie prywatnego tekstu jednej osobie</translation>
    </message>
    <message>
        <source>Ended that</source>
        <translation>Zakończenie tego</translation>
    </message>
    <message>
        <source>Set a goal for a team</source>
        <translation>Wyznaczenie celu dla zespołu</translation>
    </message>
    <message>
        <source>Joined or left a team goal</source>
        <translation>Przyłączenie się do celu zespołu lub odejście</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Kto może to czytać</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazano</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nie wcześniej niż</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Kogo poproszono</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Poproszono</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Kto prosi</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Tak czy nie</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedziano</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>How useful</source>
        <translation>Na ile przydatne</translation>
    </message>
    <message>
        <source>How true of your work</source>
        <translation>Na ile zgodne z twoją pracą</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Nie dla ciebie</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Co w tym jest</translation>
    </message>
    <message>
        <source>Colleagues see it</source>
        <translation>Zespół to widzi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Mikropoświadczenie</translation>
    </message>
    <message>
        <source>Who was asked to look</source>
        <translation>Kogo poproszono o obejrzenie</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Oddano</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Obejrzano</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Do czego się liczy</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>Kto to oglądał</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>The public half</source>
        <translation>Część jawna</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Zakończono wcześniej</translation>
    </message>
    <message>
        <source>Number of the goal</source>
        <translation>Numer celu</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Co się liczy</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Looked at a page</source>
        <translation>Obejrzenie strony</translation>
    </message>
    <message>
        <source>Opened in an emergency what is usually closed</source>
        <translation>Otwarcie w nagłej potrzebie czegoś, co zwykle jest zamknięte</translation>
    </message>
    <message>
        <source>Looked at evidence and said what was found</source>
        <translation>Obejrzenie dowodów umiejętności i podanie wyniku</translation>
    </message>
    <message>
        <source>Kept a photo of something you did at work</source>
        <translation>Zachowanie zdjęcia czegoś, co robisz w pracy</translation>
    </message>
    <message>
        <source>Deleted a photo of something you did at work</source>
        <translation>Usunięcie zdjęcia czegoś, co robisz w pracy</translation>
    </message>
    <message>
        <source>Said whether a picture may stay</source>
        <translation>Decyzja, czy zdjęcie może zostać</translation>
    </message>
    <message>
        <source>Changed whether the camera may be used</source>
        <translation>Zmiana, czy wolno używać kamery</translation>
    </message>
    <message>
        <source>Added the person</source>
        <translation>Dodanie osoby</translation>
    </message>
    <message>
        <source>Noted that the person has left</source>
        <translation>Zapisanie, że osoba odeszła</translation>
    </message>
    <message>
        <source>Noted that the person is back</source>
        <translation>Zapisanie, że osoba wróciła</translation>
    </message>
    <message>
        <source>Joined two entries of one person</source>
        <translation>Połączenie dwóch wpisów tej samej osoby</translation>
    </message>
    <message>
        <source>Changed the role</source>
        <translation>Zmiana roli</translation>
    </message>
    <message>
        <source>Changed the workplace</source>
        <translation>Zmiana miejsca pracy</translation>
    </message>
    <message>
        <source>Changed the PIN</source>
        <translation>Zmiana PIN-u</translation>
    </message>
    <message>
        <source>Gave a new PIN</source>
        <translation>Nadanie nowego PIN-u</translation>
    </message>
    <message>
        <source>Printed a badge</source>
        <translation>Wydrukowanie identyfikatora</translation>
    </message>
    <message>
        <source>Made lost badges useless</source>
        <translation>Unieważnienie zgubionych identyfikatorów</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <translation>Utworzenie kodu odzyskiwania</translation>
    </message>
    <message>
        <source>Opened private notes with the recovery code</source>
        <translation>Otwarcie prywatnych notatek kodem odzyskiwania</translation>
    </message>
    <message>
        <source>Gave up private notes that were locked</source>
        <translation>Rezygnacja z zamkniętych prywatnych notatek</translation>
    </message>
    <message>
        <source>Made a file for a computer at home</source>
        <translation>Utworzenie pliku na komputer w domu</translation>
    </message>
    <message>
        <source>Took the person in with such a file</source>
        <translation>Przyjęcie osoby z takim plikiem</translation>
    </message>
    <message>
        <source>Asked to erase everything</source>
        <translation>Prośba o usunięcie wszystkiego</translation>
    </message>
    <message>
        <source>Kept everything after all</source>
        <translation>Jednak zachowano wszystko</translation>
    </message>
    <message>
        <source>kept, and nobody can read it</source>
        <translation>przechowywane, nikt nie może tego odczytać</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cyfry</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Przykład krok po kroku</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Zaliczone</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Skończone</translation>
    </message>
    <message>
        <source>Begun and left</source>
        <translation>Zaczęte i zostawione</translation>
    </message>
    <message>
        <source>It ended well</source>
        <translation>Dobre zakończenie</translation>
    </message>
    <message>
        <source>It ended half well</source>
        <translation>Zakończenie w połowie dobre</translation>
    </message>
    <message>
        <source>It ended badly</source>
        <translation>Złe zakończenie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksja</translation>
    </message>
    <message>
        <source>A goal in your own words</source>
        <translation>Cel własnymi słowami</translation>
    </message>
    <message>
        <source>An idea beside a goal</source>
        <translation>Pomysł przy celu</translation>
    </message>
    <message>
        <source>If … then I will …</source>
        <translation>Jeśli…, to…</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Somebody who looks after this device, by a command</source>
        <translation>Ktoś, kto opiekuje się tym urządzeniem, poleceniem</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Sama aplikacja</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Jest wysyłane</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Was not accepted</source>
        <translation>Nieprzyjęte</translation>
    </message>
    <message>
        <source>Your checks</source>
        <translation>Twoje sprawdziany</translation>
    </message>
    <message>
        <source>What you ask of people</source>
        <translation>Czego wymagasz od ludzi</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>Czego wymaga się od ciebie</translation>
    </message>
    <message>
        <source>What you do at your workplace</source>
        <translation>Co robisz w miejscu pracy</translation>
    </message>
    <message>
        <source>What somebody has to watch before it counts as secure</source>
        <translation>Co ktoś musi zobaczyć, zanim liczy się jako pewne</translation>
    </message>
    <message>
        <source>Sessions you led</source>
        <translation>Zajęcia, które prowadzisz</translation>
    </message>
    <message>
        <source>Sessions you were at</source>
        <translation>Zajęcia z twoim udziałem</translation>
    </message>
    <message>
        <source>What you agreed to do next</source>
        <translation>Ustalenia, co dalej</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>What you wrote for colleagues</source>
        <translation>To, co piszesz dla zespołu</translation>
    </message>
    <message>
        <source>Topics of the week you chose</source>
        <translation>Wybrane przez ciebie tematy tygodnia</translation>
    </message>
    <message>
        <source>Not passed since then</source>
        <translation>Od tego czasu bez zaliczenia</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Ostatni raz</translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation>Jak to spełnić</translation>
    </message>
    <message>
        <source>For which roles</source>
        <translation>Dla których ról</translation>
    </message>
    <message>
        <source>For which jobs</source>
        <translation>Dla których stanowisk</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>You said so yourself</source>
        <translation>Podane przez ciebie</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kto to podał</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>W ciągu ilu dni</translation>
    </message>
    <message>
        <source>Who asks it</source>
        <translation>Kto tego wymaga</translation>
    </message>
    <message>
        <source>Not asked of you</source>
        <translation>Nie dotyczy ciebie</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Czego to dotyczyło</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Ile osób</translation>
    </message>
    <message>
        <source>Who led it</source>
        <translation>Kto prowadzi</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>Skąd to wiadomo</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Ustalone z</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>You agreed to the notes</source>
        <translation>Twoja zgoda na notatki</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Pictures and recordings</source>
        <translation>Zdjęcia i nagrania</translation>
    </message>
    <message>
        <source>With your name</source>
        <translation>Z twoim imieniem</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Co pominięto</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Kto wybiera</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrano</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>Krótki sprawdzian</translation>
    </message>
    <message>
        <source>Said what is asked of a site</source>
        <translation>Wskazanie wymagań w miejscu pracy</translation>
    </message>
    <message>
        <source>Something is asked of you</source>
        <translation>Czegoś się od ciebie wymaga</translation>
    </message>
    <message>
        <source>Your job was set down</source>
        <translation>Zapisanie twojego stanowiska</translation>
    </message>
    <message>
        <source>What somebody has to watch was chosen</source>
        <translation>Wybór tego, co ktoś musi zobaczyć</translation>
    </message>
    <message>
        <source>Led a session</source>
        <translation>Prowadzenie zajęć</translation>
    </message>
    <message>
        <source>Was at a session</source>
        <translation>Udział w zajęciach</translation>
    </message>
    <message>
        <source>Agreed what to do next</source>
        <translation>Ustalenie, co dalej</translation>
    </message>
    <message>
        <source>Said how far that is</source>
        <translation>Podanie, jak daleko to jest</translation>
    </message>
    <message>
        <source>What was written about it</source>
        <translation>Co o tym napisano</translation>
    </message>
    <message>
        <source>Had a talk</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Agreed to the notes of a talk</source>
        <translation>Zgoda na notatki z rozmowy</translation>
    </message>
    <message>
        <source>The notes of a talk</source>
        <translation>Notatki z rozmowy</translation>
    </message>
    <message>
        <source>A supervisor looked at whether a talk may help</source>
        <translation>Sprawdzenie przez osobę przełożoną, czy rozmowa może pomóc</translation>
    </message>
    <message>
        <source>Wrote something for colleagues</source>
        <translation>Napisanie czegoś dla zespołu</translation>
    </message>
    <message>
        <source>Took it back</source>
        <translation>Wycofanie tego</translation>
    </message>
    <message>
        <source>Somebody looked at what you wrote for colleagues</source>
        <translation>Ktoś czytał to, co piszesz dla zespołu</translation>
    </message>
    <message>
        <source>Said yes or no to other words for it</source>
        <translation>Zgoda lub odmowa na inne słowa</translation>
    </message>
    <message>
        <source>Chose the topic of the week</source>
        <translation>Wybór tematu tygodnia</translation>
    </message>
</context>
<context>
    <name>CountedCarePage</name>
    <message>
        <source>What is counted here</source>
        <translation>Co jest tu liczone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What people look for and do not find</source>
        <translation>Czego ludzie szukają i nie znajdują</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Licz to</translation>
    </message>
    <message>
        <source>Only the words, and only from three people on. Nobody can see who looked. Without the tick, what was counted is deleted.</source>
        <translation>Same słowa i dopiero od trzech osób. Nikt nie zobaczy, kto szukał. Bez zaznaczenia to, co policzono, jest usuwane.</translation>
    </message>
    <message>
        <source>When a talk may help somebody</source>
        <translation>Gdy komuś może pomóc rozmowa</translation>
    </message>
    <message>
        <source>The person reads it first. Whoever leads here is told so much later, or when the person asks.</source>
        <translation>Najpierw czyta to ta osoba. Kto tu kieruje, dowiaduje się po tym czasie albo gdy ta osoba o to poprosi.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Zapisane.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Od razu</translation>
    </message>
</context>
<context>
    <name>CredentialPage</name>
    <message>
        <source>A micro-credential</source>
        <translation>Mikropoświadczenie</translation>
    </message>
    <message>
        <source>What you show</source>
        <translation>Co pokazujesz</translation>
    </message>
    <message>
        <source>Enough is: &quot;{level}&quot;, in each of these.</source>
        <translation>Wystarczy „{level}” w każdej z tych rzeczy.</translation>
    </message>
    <message>
        <source>What it builds on</source>
        <translation>Na czym się opiera</translation>
    </message>
    <message>
        <source>People who have seen your work decide about it, not the program.</source>
        <translation>Decydują o tym ludzie, którzy widzą twoją pracę, a nie aplikacja.</translation>
    </message>
    <message>
        <source>{level}: enough</source>
        <translation>{level}: wystarczy</translation>
    </message>
</context>
<context>
    <name>CurateDraftPage</name>
    <message>
        <source>Collect and decide</source>
        <translation>Zbierz i zdecyduj</translation>
    </message>
    <message>
        <source>Find lessons and our own documents</source>
        <translation>Szukaj lekcji i naszych dokumentów</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Zebrane</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Look at what it does</source>
        <translation>Zobacz, co to zmieni</translation>
    </message>
    <message>
        <source>Throw this away</source>
        <translation>Wyrzuć to</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>Tak, wyrzuć</translation>
    </message>
    <message>
        <source>Nothing yet. Type above, and press what you mean.</source>
        <translation>Jeszcze nic. Pisz wyżej i naciśnij to, o co ci chodzi.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nic nie znaleziono. Spróbuj innego słowa.</translation>
    </message>
    <message>
        <source>Still getting ready: there may be more in a minute.</source>
        <translation>Jeszcze się przygotowuje: za chwilę może być więcej.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Znaleziono %n wynik</numerusform>
            <numerusform>Znaleziono %n wyniki</numerusform>
            <numerusform>Znaleziono %n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>Collected.</source>
        <translation>Zebrane.</translation>
    </message>
    <message>
        <source>Our own · put it beside a topic</source>
        <translation>Nasze · dodaj do tematu</translation>
    </message>
    <message>
        <source>Collected already</source>
        <translation>Już zebrane</translation>
    </message>
</context>
<context>
    <name>CuratePage</name>
    <message>
        <source>What is shown first, and what is not</source>
        <translation>Co pokazywać najpierw, a czego nie</translation>
    </message>
    <message>
        <source>Collect lessons, say what is to happen, look at what it does. Only then it counts.</source>
        <translation>Zbierz lekcje, powiedz, co ma się stać, zobacz, co to zmieni. Dopiero potem to obowiązuje.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Begin something new</source>
        <translation>Zacznij coś nowego</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>W przygotowaniu</translation>
    </message>
    <message>
        <source>What several people looked for and nobody found</source>
        <translation>Czego szukało kilka osób i nikt nie znalazł</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Look at it, compare its check code, put it in force</source>
        <translation>Obejrzyj, porównaj kod kontrolny, wprowadź</translation>
    </message>
    <message>
        <source>Somebody brought a file</source>
        <translation>Plik od kogoś</translation>
    </message>
    <message>
        <source>In force on this device</source>
        <translation>Obowiązuje na tym urządzeniu</translation>
    </message>
    <message>
        <source>Nothing: people learn as those who made the packs have it.</source>
        <translation>Nic: ludzie uczą się tak, jak jest w pakietach.</translation>
    </message>
    <message>
        <source>{titles}, and more: {count}</source>
        <translation>{titles} i jeszcze: {count}</translation>
    </message>
    <message>
        <source>Not decided yet: {count}</source>
        <translation>Jeszcze bez decyzji: {count}</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Decyzje podjęte</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>Obowiązuje tutaj</translation>
    </message>
    <message>
        <source>Instead: {lesson}</source>
        <translation>Zamiast tego: {lesson}</translation>
    </message>
</context>
<context>
    <name>CurateSeenPage</name>
    <message>
        <source>What it does</source>
        <translation>Co to zmieni</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Make a file of it</source>
        <translation>Zrób z tego plik</translation>
    </message>
    <message>
        <source>Put it in force here</source>
        <translation>Wprowadź tutaj</translation>
    </message>
    <message>
        <source>For every device</source>
        <translation>Dla każdego urządzenia</translation>
    </message>
    <message>
        <source>Comes first: {module}</source>
        <translation>Najpierw: {module}</translation>
    </message>
    <message>
        <source>Not at all: {module}</source>
        <translation>Wcale: {module}</translation>
    </message>
    <message>
        <source>Nothing would be different for anybody here.</source>
        <translation>Dla nikogo tu nic by się nie zmieniło.</translation>
    </message>
    <message>
        <source>It is in force on this device. People read your sentences where it shows.</source>
        <translation>Obowiązuje na tym urządzeniu. Ludzie czytają twoje zdania tam, gdzie to widać.</translation>
    </message>
    <message>
        <source>Its check code</source>
        <translation>Jego kod kontrolny</translation>
    </message>
    <message>
        <source>Read this out to whoever takes the file in; they see the same</source>
        <translation>Przeczytaj go na głos osobie, która przyjmuje plik; widzi taki sam</translation>
    </message>
    <message>
        <source>I looked again: it is to go</source>
        <translation>Sprawdzone jeszcze raz: ma zniknąć</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>bez lekcji</translation>
    </message>
    <message>
        <source>Now: {lessons}</source>
        <translation>Teraz: {lessons}</translation>
    </message>
    <message>
        <source>Then: {lessons}</source>
        <translation>Potem: {lessons}</translation>
    </message>
    <message>
        <source>Questions now: {before}. Then: {after}</source>
        <translation>Pytania teraz: {before}. Potem: {after}</translation>
    </message>
    <message>
        <source>See it as people will</source>
        <translation>Zobacz to oczami innych</translation>
    </message>
    <message>
        <source>In force here, it counts on this device. For every device it is signed with your key.</source>
        <translation>Wprowadzone tutaj, obowiązuje na tym urządzeniu. Dla każdego urządzenia podpisujesz to swoim kluczem.</translation>
    </message>
    <message>
        <source>In force here, it counts on this device. For all devices of your organisation, make a file of it: whoever has the key publishes it with one command.</source>
        <translation>Wprowadzone tutaj, obowiązuje na tym urządzeniu. Dla wszystkich urządzeń twojej organizacji zrób z tego plik: kto ma klucz, opublikuje go jednym poleceniem.</translation>
    </message>
    <message>
        <source>Whoever looks after this device puts the file in force here, or adds it to the signed packs of your organisation, from where every device gets it. Until then nothing changes.</source>
        <translation>Osoba, która opiekuje się tym urządzeniem, wprowadza plik tutaj albo dodaje go do podpisanych pakietów twojej organizacji, skąd trafia na każde urządzenie. Do tego czasu nic się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>CurateSignPage</name>
    <message>
        <source>For every device</source>
        <translation>Dla każdego urządzenia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>It is signed, and counts on all devices that get their packs from {name}.</source>
        <translation>Zostanie podpisane i będzie obowiązywać na wszystkich urządzeniach, które biorą pakiety z: {name}.</translation>
    </message>
    <message>
        <source>What changes: {count}</source>
        <translation>Co się zmieni: {count}</translation>
    </message>
    <message>
        <source>More: {count}</source>
        <translation>Więcej: {count}</translation>
    </message>
    <message>
        <source>People on this device who learn it: {count}. On the others, whoever learns it there.</source>
        <translation>Osoby na tym urządzeniu, które się tego uczą: {count}. Na innych: każdy, kto się tam tego uczy.</translation>
    </message>
    <message>
        <source>What is taken back by it: {count}</source>
        <translation>Co przez to przestaje obowiązywać: {count}</translation>
    </message>
    <message>
        <source>It is signed, and copied to where devices look.</source>
        <translation>Trwa podpisywanie i kopiowanie tam, gdzie zaglądają urządzenia.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Its check code</source>
        <translation>Jego kod kontrolny</translation>
    </message>
    <message>
        <source>The signature holds until {date}.</source>
        <translation>Podpis jest ważny do: {date}.</translation>
    </message>
    <message>
        <source>It is signed, and could not be copied to where devices look. Publish once more there.</source>
        <translation>Podpisano, ale nie udało się skopiować tam, gdzie zaglądają urządzenia. Opublikuj tam jeszcze raz.</translation>
    </message>
    <message>
        <source>It is published. Devices take it when they look for packs the next time.</source>
        <translation>Opublikowano. Urządzenia przyjmą to, gdy następnym razem będą szukać pakietów.</translation>
    </message>
    <message>
        <source>It is signed. Whoever runs the repository puts it where devices look.</source>
        <translation>Podpisano. Osoba, która prowadzi repozytorium, umieści to tam, gdzie zaglądają urządzenia.</translation>
    </message>
    <message>
        <source>The passphrase of the key that signs</source>
        <translation>Hasło klucza, którym się podpisuje</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Używa się go raz i nigdzie nie zapisuje.</translation>
    </message>
</context>
<context>
    <name>CurateThingPage</name>
    <message>
        <source>What is to happen with it?</source>
        <translation>Co ma się z tym stać?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>People can come to harm where this is not known.</source>
        <translation>Gdy ktoś tego nie wie, komuś może stać się krzywda.</translation>
    </message>
    <message>
        <source>Take it out of what is collected</source>
        <translation>Usuń z zebranych</translation>
    </message>
    <message>
        <source>{words}, chosen</source>
        <translation>{words}, wybrane</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation>Którą zamiast tej?</translation>
    </message>
    <message>
        <source>Why? One sentence.</source>
        <translation>Dlaczego? Jedno zdanie.</translation>
    </message>
    <message>
        <source>Our hoist is another one than in the film.</source>
        <translation>Nasz podnośnik jest inny niż na filmie.</translation>
    </message>
    <message>
        <source>Everybody who learns here reads it.</source>
        <translation>Czyta to każdy, kto się tu uczy.</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Na ten sam temat</translation>
    </message>
    <message>
        <source>Questions about it</source>
        <translation>Pytania o tym</translation>
    </message>
    <message>
        <source>Each of them can be taken away</source>
        <translation>Każde można usunąć</translation>
    </message>
</context>
<context>
    <name>CurateTour</name>
    <message>
        <source>Our sinks have no taps.</source>
        <translation>Nasze umywalki nie mają kranów.</translation>
    </message>
    <message>
        <source>bladder scanner</source>
        <translation>skaner pęcherza</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Not decided yet</source>
        <translation>Jeszcze bez decyzji</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>Najpierw</translation>
    </message>
    <message>
        <source>Another lesson instead</source>
        <translation>Inna lekcja zamiast tej</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Wcale</translation>
    </message>
    <message>
        <source>As the pack has it</source>
        <translation>Tak jak w pakiecie</translation>
    </message>
    <message>
        <source>Everybody gets it before the others about the same</source>
        <translation>Każdy dostaje to przed innymi na ten sam temat</translation>
    </message>
    <message>
        <source>Wherever it would be shown, another one is</source>
        <translation>Wszędzie, gdzie by się pokazała, pokazuje się inna</translation>
    </message>
    <message>
        <source>Nobody is shown or asked it</source>
        <translation>Nikt tego nie zobaczy ani nie dostanie pytania</translation>
    </message>
    <message>
        <source>What your organisation decided before is taken back</source>
        <translation>Wcześniejsza decyzja twojej organizacji przestaje obowiązywać</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduł</translation>
    </message>
    <message>
        <source>It is not in the pack any more.</source>
        <translation>Nie ma tego już w pakiecie.</translation>
    </message>
    <message>
        <source>Now: {decision}</source>
        <translation>Teraz: {decision}</translation>
    </message>
    <message>
        <source>Instead: {lesson}</source>
        <translation>Zamiast tego: {lesson}</translation>
    </message>
    <message>
        <source>No pack {title} is here, so a decision about it does nothing.</source>
        <translation>Nie ma tu pakietu {title}, więc decyzja o nim nic nie zmienia.</translation>
    </message>
    <message>
        <source>There is no lesson {title}, so the decision about it does nothing.</source>
        <translation>Nie ma lekcji {title}, więc decyzja o niej nic nie zmienia.</translation>
    </message>
    <message>
        <source>There is no question {title}, so the decision about it does nothing.</source>
        <translation>Nie ma pytania {title}, więc decyzja o nim nic nie zmienia.</translation>
    </message>
    <message>
        <source>There is no module {title}, so the decision about it does nothing.</source>
        <translation>Nie ma modułu {title}, więc decyzja o nim nic nie zmienia.</translation>
    </message>
    <message>
        <source>{title} is about something else, so it is not shown instead of a lesson.</source>
        <translation>{title} dotyczy czego innego, więc nie zastępuje innej lekcji.</translation>
    </message>
    <message>
        <source>No question is left about: {title}</source>
        <translation>Nie zostaje żadne pytanie na temat: {title}</translation>
    </message>
    <message>
        <source>No lesson is left about: {title}</source>
        <translation>Nie zostaje żadna lekcja na temat: {title}</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Choose something, and say what is to happen.</source>
        <translation>Nie ma jeszcze decyzji. Wybierz coś i powiedz, co ma się stać.</translation>
    </message>
    <message>
        <source>Say why in one sentence. People read it where the decision shows.</source>
        <translation>Napisz jednym zdaniem dlaczego. Ludzie czytają to tam, gdzie widać decyzję.</translation>
    </message>
    <message>
        <source>People can come to harm where this is not known. Look at it a second time before it goes.</source>
        <translation>Gdy ktoś tego nie wie, komuś może stać się krzywda. Obejrzyj to jeszcze raz, zanim zniknie.</translation>
    </message>
    <message>
        <source>What is to be shown instead is itself replaced or taken away. Change one of the two.</source>
        <translation>To, co ma być pokazane zamiast tego, samo jest zastąpione lub usunięte. Zmień jedno z dwojga.</translation>
    </message>
    <message>
        <source>This draft is not here any more.</source>
        <translation>Tego szkicu już tu nie ma.</translation>
    </message>
    <message>
        <source>That cannot be decided about this.</source>
        <translation>Tu nie można tak zdecydować.</translation>
    </message>
    <message>
        <source>Choose another lesson about the same topic.</source>
        <translation>Wybierz inną lekcję na ten sam temat.</translation>
    </message>
    <message>
        <source>There is still something to see to. It stands at the top.</source>
        <translation>Jest jeszcze coś do załatwienia. Stoi na górze.</translation>
    </message>
    <message>
        <source>This is no file with decisions that can be read. Ask for it again.</source>
        <translation>To nie jest plik z decyzjami, który da się odczytać. Poproś o niego jeszcze raz.</translation>
    </message>
    <message>
        <source>The place where devices look is not there. Plug the stick in. Nothing was published.</source>
        <translation>Nie ma miejsca, w które zaglądają urządzenia. Podłącz pendrive. Niczego nie opublikowano.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was published.</source>
        <translation>To nie jest to hasło. Niczego nie opublikowano.</translation>
    </message>
    <message>
        <source>Something else waits there to be published. Whoever runs the repository publishes it first.</source>
        <translation>Coś innego już tam czeka na opublikowanie. Najpierw opublikuje to osoba, która prowadzi repozytorium.</translation>
    </message>
    <message>
        <source>It could not be signed here. Nothing was published. Whoever runs the repository can see why.</source>
        <translation>Nie udało się tego tu podpisać. Niczego nie opublikowano. Osoba, która prowadzi repozytorium, może zobaczyć dlaczego.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was published.</source>
        <translation>Nie udało się zapisać na dysku. Niczego nie opublikowano.</translation>
    </message>
    <message>
        <source>This is another file than the one you looked at. Look at it again.</source>
        <translation>To inny plik niż ten, który widać było przed chwilą. Obejrzyj go jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>CyclePage</name>
    <message>
        <source>Why it helps you on shift: {why}</source>
        <translation>Co ci to daje na zmianie: {why}</translation>
    </message>
    <message>
        <source>After it you can: {can}</source>
        <translation>Potem umiesz: {can}</translation>
    </message>
    <message>
        <source>About {minutes} min, over some days</source>
        <translation>Około {minutes} min, rozłożone na kilka dni</translation>
    </message>
    <message>
        <source>First you think about it, then you do something, try it at work, and think again.</source>
        <translation>Najpierw o tym myślisz, potem coś robisz, próbujesz w pracy i myślisz jeszcze raz.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Twoje słowa z początku</translation>
    </message>
    <message>
        <source>Your thoughts, if you want</source>
        <translation>Twoje myśli, jeśli chcesz</translation>
    </message>
    <message>
        <source>Take a moment and think about it.</source>
        <translation>Zatrzymaj się na chwilę i pomyśl o tym.</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Żeby to zapisać, potrzebujesz własnego PIN-u: zamyka on twoje słowa przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>To już zrobione.</translation>
    </message>
    <message>
        <source>This step is a lesson. Read it, and you come back here.</source>
        <translation>Ten krok to lekcja. Po przeczytaniu wrócisz tutaj.</translation>
    </message>
    <message>
        <source>This step is a story. You decide in it what happens.</source>
        <translation>Ten krok to historia. Decydujesz w niej, co się stanie.</translation>
    </message>
    <message>
        <source>This step is an example. Somebody shows how it is done.</source>
        <translation>Ten krok to przykład. Ktoś pokazuje, jak to się robi.</translation>
    </message>
    <message>
        <source>This step is some questions. They show what you know by now.</source>
        <translation>Ten krok to kilka pytań. Pokazują, co już umiesz.</translation>
    </message>
    <message>
        <source>It is saved. Tap to read it.</source>
        <translation>To jest zapisane. Dotknij, aby przeczytać.</translation>
    </message>
    <message>
        <source>Read the lesson</source>
        <translation>Przeczytaj lekcję</translation>
    </message>
    <message>
        <source>Go into the story</source>
        <translation>Wejdź w historię</translation>
    </message>
    <message>
        <source>See the example</source>
        <translation>Zobacz przykład</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Odpowiedz na pytania</translation>
    </message>
    <message>
        <source>Try it at work</source>
        <translation>Wypróbuj w pracy</translation>
    </message>
    <message>
        <source>Take your time, a day or a week. This page waits for you.</source>
        <translation>Nie spiesz się: dzień albo tydzień. Ta strona czeka na ciebie.</translation>
    </message>
    <message>
        <source>I have tried it</source>
        <translation>Wypróbowane</translation>
    </message>
    <message>
        <source>You have gone all the way round</source>
        <translation>Cały cykl za tobą</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Krok {number} z {steps}</translation>
    </message>
    <message>
        <source>Share with one person</source>
        <translation>Udostępnij jednej osobie</translation>
    </message>
    <message>
        <source>What you write is locked with your PIN. Nobody else can read it, unless you share it.</source>
        <translation>To, co piszesz, jest zamknięte twoim PIN-em. Nikt inny tego nie przeczyta, chyba że to udostępnisz.</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Przerwij</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>It does not leave this device.</source>
        <translation>Nie opuszcza tego urządzenia.</translation>
    </message>
    <message>
        <source>Only you.</source>
        <translation>Tylko ty.</translation>
    </message>
    <message>
        <source>What you answered and when, how sure you were, lessons, stories, what a supervisor saw at work, goals, days away, programmes, problems you reported.</source>
        <translation>Twoje odpowiedzi i ich czas, pewność, lekcje, historie, to, co osoba przełożona widziała w pracy, cele, dni nieobecności, programy, zgłoszone problemy.</translation>
    </message>
    <message>
        <source>To choose what is worth learning next, to tell you why, and to make a certificate when you ask for one.</source>
        <translation>Aby wybrać, czego warto uczyć się dalej, powiedzieć dlaczego, i zrobić zaświadczenie, gdy o nie poprosisz.</translation>
    </message>
    <message>
        <source>What is not finished</source>
        <translation>Co nie jest skończone</translation>
    </message>
    <message>
        <source>Answers that you have not checked yet. What you write in a learning cycle, locked with your PIN. How far you played a film or a recording. The page you were on, and what you typed there. Where files lie that you saved. Marks that are not recorded yet, when somebody watches you at work.</source>
        <translation>Odpowiedzi, których jeszcze nie sprawdzasz. To, co piszesz w cyklu nauki, zamknięte twoim PIN-em. Do którego miejsca odtworzono film lub nagranie. Strona, na której byłaś lub byłeś, i to, co tam wpisano. Gdzie leżą zapisane przez ciebie pliki. Oznaczenia, które nie są jeszcze zapisane, gdy ktoś obserwuje cię przy pracy.</translation>
    </message>
    <message>
        <source>Only you. Marks: also who makes them.</source>
        <translation>Tylko ty. Zaznaczenia: także osoba, która je robi.</translation>
    </message>
    <message>
        <source>Surveys you are done with</source>
        <translation>Ankiety, które masz za sobą</translation>
    </message>
    <message>
        <source>That you answered a survey about work, or put it away: which of the two is not kept. What you answered is counted together with four others, without a name. Nobody can find it again, you neither.</source>
        <translation>To, że ankieta o pracy jest wypełniona albo odłożona: nie zapisuje się, co z tych dwóch. Odpowiedzi liczy się razem z czterema innymi, bez imienia. Nikt ich już nie odnajdzie, ty też nie.</translation>
    </message>
    <message>
        <source>So that you are asked once and not twice.</source>
        <translation>Żeby pytać cię raz, a nie dwa razy.</translation>
    </message>
    <message>
        <source>You. Supervisors of your workplace may look, and you see below that they did.</source>
        <translation>Ty. Przełożeni w twoim miejscu pracy mogą tu zajrzeć, a ty widzisz niżej, że to zrobili.</translation>
    </message>
    <message>
        <source>Until you erase it.</source>
        <translation>Aż to usuniesz.</translation>
    </message>
    <message>
        <source>Your name and your role</source>
        <translation>Twoje imię i twoja rola</translation>
    </message>
    <message>
        <source>Name, role, workplace, language, the colour of your tile, when you came.</source>
        <translation>Imię, rola, miejsce pracy, język, kolor twojego kafelka, data dołączenia.</translation>
    </message>
    <message>
        <source>So that you find yourself on the first screen.</source>
        <translation>Żeby można było znaleźć siebie na pierwszym ekranie.</translation>
    </message>
    <message>
        <source>A number in place of your name goes with everything that is sent.</source>
        <translation>Z każdą wysłaną rzeczą idzie numer zamiast twojego imienia.</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>Jak się logujesz</translation>
    </message>
    <message>
        <source>Your PIN and your badge, scrambled so that nobody can read them.</source>
        <translation>Twój PIN i identyfikator, zaszyfrowane tak, że nikt nie może ich odczytać.</translation>
    </message>
    <message>
        <source>So that nobody else works under your name.</source>
        <translation>Żeby nikt inny nie pracował pod twoim imieniem.</translation>
    </message>
    <message>
        <source>Everybody at this device sees your name. Supervisors and operators see the rest.</source>
        <translation>Twoje imię widzą wszyscy przy tym urządzeniu. Resztę widzą przełożeni i obsługa.</translation>
    </message>
    <message>
        <source>What is asked of you, and until when</source>
        <translation>Czego się od ciebie wymaga i do kiedy</translation>
    </message>
    <message>
        <source>Sessions you were at, follow-ups, and that there was a talk</source>
        <translation>Zajęcia z twoim udziałem, ustalenia i to, że była rozmowa</translation>
    </message>
    <message>
        <source>Tips, questions and answers for colleagues</source>
        <translation>Rady, pytania i odpowiedzi dla zespołu</translation>
    </message>
    <message>
        <source>What you use in the library, your ratings and playlists</source>
        <translation>Czego używasz w bibliotece, twoje oceny i listy do nauki</translation>
    </message>
    <message>
        <source>What you could teach, and whom you asked for help</source>
        <translation>Czego możesz uczyć innych i kogo prosisz o pomoc</translation>
    </message>
    <message>
        <source>Evidence you handed in, and what was found of it</source>
        <translation>Oddane przez ciebie dowody umiejętności i co o nich stwierdzono</translation>
    </message>
    <message>
        <source>Private notes, sealed</source>
        <translation>Prywatne notatki, zapieczętowane</translation>
    </message>
    <message>
        <source>a file for your computer at home</source>
        <translation>plik na twój komputer w domu</translation>
    </message>
    <message>
        <source>which topics you are sure in, to make groups</source>
        <translation>w których tematach czujesz się pewnie – do podziału na grupy</translation>
    </message>
    <message>
        <source>how far you are</source>
        <translation>jak daleko jesteś</translation>
    </message>
    <message>
        <source>how everybody here stands, you among them</source>
        <translation>jak stoją tu wszyscy, w tym ty</translation>
    </message>
    <message>
        <source>your evidence</source>
        <translation>twoje dowody umiejętności</translation>
    </message>
    <message>
        <source>a passport that you brought</source>
        <translation>paszport nauki, który przynosisz</translation>
    </message>
    <message>
        <source>a photo of something you did at work</source>
        <translation>zdjęcie czegoś, co robisz w pracy</translation>
    </message>
    <message>
        <source>what you wrote for colleagues</source>
        <translation>to, co piszesz dla zespołu</translation>
    </message>
    <message>
        <source>what you agreed, and your talks</source>
        <translation>twoje ustalenia i rozmowy</translation>
    </message>
    <message>
        <source>why you may like a talk</source>
        <translation>dlaczego możesz chcieć porozmawiać</translation>
    </message>
    <message>
        <source>your training record</source>
        <translation>twój zapis szkoleń</translation>
    </message>
    <message>
        <source>Nobody. A supervisor sees that you have a PIN and can replace it, but cannot read it.</source>
        <translation>Nikt. Osoba przełożona widzi, że masz PIN, i może go zastąpić nowym, ale nie może go odczytać.</translation>
    </message>
    <message>
        <source>How it looks for you</source>
        <translation>Jak to u ciebie wygląda</translation>
    </message>
    <message>
        <source>Language, colours and size of the words.</source>
        <translation>Język, kolory i wielkość liter.</translation>
    </message>
    <message>
        <source>So that the screen is as you like it.</source>
        <translation>Żeby ekran wyglądał tak, jak lubisz.</translation>
    </message>
    <message>
        <source>Your answers and lessons</source>
        <translation>Twoje odpowiedzi i lekcje</translation>
    </message>
    <message>
        <source>You. Supervisors of your workplace may look, and you see below that they did. Your organisation may read your learning record.</source>
        <translation>Ty. Przełożeni w twoim miejscu pracy mogą tu zajrzeć, a ty widzisz niżej, że to zrobili. Twoja organizacja może czytać zapis twojej nauki.</translation>
    </message>
    <message>
        <source>Yes. Below you see what was sent.</source>
        <translation>Tak. Niżej widzisz, co wysłano.</translation>
    </message>
    <message>
        <source>What the program thinks you know</source>
        <translation>Co według aplikacji umiesz</translation>
    </message>
    <message>
        <source>Worked out from your answers: what you know, and when to practise it again.</source>
        <translation>Obliczone z twoich odpowiedzi: co umiesz i kiedy ćwiczyć to ponownie.</translation>
    </message>
    <message>
        <source>To choose the next step and to show how far you are.</source>
        <translation>Żeby wybrać następny krok i pokazać, jak daleko jesteś.</translation>
    </message>
    <message>
        <source>So that nothing is lost when the power fails.</source>
        <translation>Żeby nic nie zginęło, gdy zabraknie prądu.</translation>
    </message>
    <message>
        <source>Until you have answered or gone on, until the marks are recorded, and until the files are deleted.</source>
        <translation>Do chwili odpowiedzi lub przejścia dalej, do zapisania oznaczeń i do usunięcia plików.</translation>
    </message>
    <message>
        <source>Your private notes</source>
        <translation>Twoje prywatne notatki</translation>
    </message>
    <message>
        <source>Your own notes, locked with your PIN, and the key to them.</source>
        <translation>Twoje własne notatki, zamknięte twoim PIN-em, i klucz do nich.</translation>
    </message>
    <message>
        <source>For your own thinking.</source>
        <translation>Do twoich własnych przemyśleń.</translation>
    </message>
    <message>
        <source>Only you. Nobody else can open them.</source>
        <translation>Tylko ty. Nikt inny nie może ich otworzyć.</translation>
    </message>
    <message>
        <source>Only where your organisation lets them, and sealed.</source>
        <translation>Tylko tam, gdzie pozwala na to twoja organizacja, i zapieczętowane.</translation>
    </message>
    <message>
        <source>Until you erase them, or lose the key.</source>
        <translation>Aż je usuniesz albo zgubisz klucz.</translation>
    </message>
    <message>
        <source>What was sent, and what waits</source>
        <translation>Co wysłano i co czeka</translation>
    </message>
    <message>
        <source>The exact text of each entry for the record of your organisation.</source>
        <translation>Dokładny tekst każdego wpisu do rejestru twojej organizacji.</translation>
    </message>
    <message>
        <source>So that nothing is lost, and nothing is sent twice.</source>
        <translation>Żeby nic nie zginęło i nic nie poszło dwa razy.</translation>
    </message>
    <message>
        <source>Whoever looks after the record of your organisation, and whom they let.</source>
        <translation>Osoby, które opiekują się rejestrem twojej organizacji, i ci, którym na to pozwolą.</translation>
    </message>
    <message>
        <source>Yes, this is what leaves the device.</source>
        <translation>Tak, to właśnie opuszcza urządzenie.</translation>
    </message>
    <message>
        <source>Who did something about you</source>
        <translation>Kto robił coś, co dotyczy ciebie</translation>
    </message>
    <message>
        <source>Who looked at your page or changed something about you, when and why.</source>
        <translation>Kto oglądał twoją stronę lub zmieniał coś o tobie, kiedy i dlaczego.</translation>
    </message>
    <message>
        <source>So that you can see how others use their power.</source>
        <translation>Żeby było widać, jak inni korzystają ze swoich uprawnień.</translation>
    </message>
    <message>
        <source>You, and operators of this device.</source>
        <translation>Ty i obsługa tego urządzenia.</translation>
    </message>
    <message>
        <source>Answers and lessons</source>
        <translation>Odpowiedzi i lekcje</translation>
    </message>
    <message>
        <source>How sure you feel</source>
        <translation>Jak pewnie się czujesz</translation>
    </message>
    <message>
        <source>Goals and days away</source>
        <translation>Cele i dni nieobecności</translation>
    </message>
    <message>
        <source>What you said is not for you</source>
        <translation>Co wskazujesz jako nie dla ciebie</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>what is kept about you</source>
        <translation>co jest o tobie przechowywane</translation>
    </message>
    <message>
        <source>a copy of everything about you</source>
        <translation>kopia wszystkiego o tobie</translation>
    </message>
    <message>
        <source>your goals</source>
        <translation>twoje cele</translation>
    </message>
    <message>
        <source>your programmes</source>
        <translation>twoje programy</translation>
    </message>
    <message>
        <source>your page</source>
        <translation>twoja strona</translation>
    </message>
    <message>
        <source>your checklists at work</source>
        <translation>twoje listy kontrolne w pracy</translation>
    </message>
    <message>
        <source>your certificates</source>
        <translation>Twoje zaświadczenia</translation>
    </message>
    <message>
        <source>why you were asked what you were asked</source>
        <translation>dlaczego padły te pytania, a nie inne</translation>
    </message>
    <message>
        <source>opened in an emergency what is usually closed</source>
        <translation>otwarcie w nagłej potrzebie czegoś, co zwykle jest zamknięte</translation>
    </message>
    <message>
        <source>a page about you</source>
        <translation>strona o tobie</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>osoba ucząca się</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>osoba przełożona</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>obsługa</translation>
    </message>
    <message>
        <source>Until you erase it, or {days} days after you have left.</source>
        <translation>Aż to usuniesz albo {days} dni po twoim odejściu.</translation>
    </message>
    <message>
        <source>Here until you erase it. There, as long as your organisation keeps it.</source>
        <translation>Tutaj, aż to usuniesz. Tam tak długo, jak przechowuje to twoja organizacja.</translation>
    </message>
    <message>
        <source>Here for {days} days after sending. There, as long as your organisation keeps it.</source>
        <translation>Tutaj przez {days} dni po wysłaniu. Tam tak długo, jak przechowuje to twoja organizacja.</translation>
    </message>
    <message>
        <source>As long as this device is used.</source>
        <translation>Tak długo, jak używa się tego urządzenia.</translation>
    </message>
    <message>
        <source>For this many years: {years}.</source>
        <translation>Przez tyle lat: {years}.</translation>
    </message>
</context>
<context>
    <name>DayFirst</name>
    <message>
        <source>Today&apos;s quiz is done</source>
        <translation>Dzisiejszy quiz zrobiony</translation>
    </message>
    <message>
        <source>Well done. The next one waits for your next shift.</source>
        <translation>Świetnie. Następny czeka na twoją następną zmianę.</translation>
    </message>
    <message>
        <source>Find my start</source>
        <translation>Od czego zacząć</translation>
    </message>
    <message>
        <source>Your module</source>
        <translation>Twój moduł</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>Quiz dnia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Wszystko jest tak, jak było.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>You stopped in: {name}</source>
        <translation>Przerwane: {name}</translation>
    </message>
    <message>
        <source>Topic of the week: {title}</source>
        <translation>Temat tygodnia: {title}</translation>
    </message>
    <message>
        <source>Tips from colleagues</source>
        <translation>Rady od zespołu</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>Krótki sprawdzian</translation>
    </message>
    <message>
        <source>What you answered is kept. You can begin again on any day, with other questions.</source>
        <translation>Twoje odpowiedzi zostają. Można zacząć od nowa każdego dnia, z innymi pytaniami.</translation>
    </message>
    <message>
        <source>What you answered is kept, and your path is made of it. Find my start does not ask again.</source>
        <translation>Twoje odpowiedzi zostają i z nich powstaje twoja ścieżka. Pytania na początek już nie wrócą.</translation>
    </message>
    <message>
        <source>End it …</source>
        <translation>Zakończ…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>End it: {name}?</source>
        <translation>Zakończyć: {name}?</translation>
    </message>
    <message>
        <source>Start with a question</source>
        <translation>Zacznij od pytania</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>Six short questions, then one thing to learn.</source>
        <translation>Sześć krótkich pytań, a potem jedna rzecz do nauczenia.</translation>
    </message>
    <message>
        <source>Where do you start?</source>
        <translation>Od czego zaczynasz?</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Zostaw to tak</translation>
    </message>
    <message>
        <source>At most {count} more questions, then one thing to learn.</source>
        <translation>Kolejne pytania, najwyżej {count}, a potem jedna rzecz do nauczenia.</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>Zacznij quiz</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about {minutes} min. It is practice, not a test.</source>
        <translation>
            <numerusform>%n pytanie, około {minutes} min. To ćwiczenie, nie test.</numerusform>
            <numerusform>%n pytania, około {minutes} min. To ćwiczenie, nie test.</numerusform>
            <numerusform>%n pytań, około {minutes} min. To ćwiczenie, nie test.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more quiz</source>
        <translation>Jeszcze jeden quiz</translation>
    </message>
    <message>
        <source>You are away until {date}</source>
        <translation>Nie ma cię do {date}</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing piles up.</source>
        <translation>Nic nie jest do zrobienia i nic się nie zbiera.</translation>
    </message>
    <message>
        <source>Start a quiz anyway</source>
        <translation>Mimo to zacznij quiz</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>You chose: {choice}</source>
        <translation>Twój wybór: {choice}</translation>
    </message>
    <message>
        <source>Good that it was only a story. You can try it in another way.</source>
        <translation>Dobrze, że to tylko historia. Możesz spróbować inaczej.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Spojrzenie wstecz</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>Choice by choice: somebody with experience</source>
        <translation>Wybór po wyborze: ktoś z doświadczeniem</translation>
    </message>
    <message>
        <source>You: {choice}</source>
        <translation>Ty: {choice}</translation>
    </message>
    <message>
        <source>They would do the same. {why}</source>
        <translation>Ta osoba robi tak samo. {why}</translation>
    </message>
    <message>
        <source>They: {choice}</source>
        <translation>Ta osoba: {choice}</translation>
    </message>
</context>
<context>
    <name>DeedPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Delete this draft?</source>
        <translation>Usunąć ten szkic?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Jeszcze bez nazwy</translation>
    </message>
    <message>
        <source>Its words, pictures and recordings are gone then.</source>
        <translation>Jego słowa, obrazy i nagrania znikną.</translation>
    </message>
    <message>
        <source>What was published of it stays, and people can go on learning it.</source>
        <translation>To, co z niego opublikowano, zostaje i nadal można się tego uczyć.</translation>
    </message>
    <message>
        <source>No new version can be made of it any more.</source>
        <translation>Nie da się już zrobić z niego nowej wersji.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Looked after by {names}</source>
        <translation>Opiekuje się nim: {names}</translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation>Czego można się tu uczyć</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, wersja {version}</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation>Nie ma zainstalowanego pakietu.</translation>
    </message>
    <message>
        <source>Stepwell, version {version}</source>
        <translation>Stepwell, wersja {version}</translation>
    </message>
    <message>
        <source>About Stepwell</source>
        <translation>O Stepwell</translation>
    </message>
    <message>
        <source>For the person who looks after this device</source>
        <translation>Dla osoby, która opiekuje się tym urządzeniem</translation>
    </message>
    <message>
        <source>Nobody looks after this device any more. Tell your organisation: it can be mended there.</source>
        <translation>Nikt już nie opiekuje się tym urządzeniem. Powiedz o tym w swojej organizacji: tam można to naprawić.</translation>
    </message>
    <message>
        <source>Nobody looks after this device yet. If it is you, say so: then nobody else can.</source>
        <translation>Nikt jeszcze nie opiekuje się tym urządzeniem. Jeśli to ty, powiedz to: wtedy nikt inny nie może.</translation>
    </message>
    <message>
        <source>Look after this device</source>
        <translation>Zaopiekuj się urządzeniem</translation>
    </message>
    <message>
        <source>{title} is switched off. {why}</source>
        <translation>Pakiet {title} jest wyłączony. {why}</translation>
    </message>
    <message>
        <source>Last contact: {when}</source>
        <translation>Ostatni kontakt: {when}</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>Urządzenie {id}</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>By {author}. Licence: {licence}</source>
        <translation>Autor: {author}. Licencja: {licence}</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Adres jest skopiowany.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Who looks after this device?</source>
        <translation>Kto opiekuje się tym urządzeniem?</translation>
    </message>
    <message>
        <source>Press your name. Then your PIN is asked for.</source>
        <translation>Naciśnij swoje imię. Potem trzeba podać PIN.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Make a microlearn</source>
        <translation>Zrób mikrolekcję</translation>
    </message>
    <message>
        <source>One goal, two questions, a short lesson: in about ten minutes.</source>
        <translation>Jeden cel, dwa pytania, krótka lekcja: w jakieś dziesięć minut.</translation>
    </message>
    <message>
        <source>New microlearn</source>
        <translation>Nowa mikrolekcja</translation>
    </message>
    <message>
        <source>Reported problems</source>
        <translation>Zgłoszone problemy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Jeszcze bez nazwy</translation>
    </message>
    <message>
        <source>Last change: {when}</source>
        <translation>Ostatnia zmiana: {when}</translation>
    </message>
    <message>
        <source>Published, version {version}</source>
        <translation>Opublikowana, wersja {version}</translation>
    </message>
    <message>
        <source>Begun by {name}</source>
        <translation>Rozpoczęcie: {name}</translation>
    </message>
    <message>
        <source>Nothing is being made here yet.</source>
        <translation>Nikt tu jeszcze nic nie tworzy.</translation>
    </message>
</context>
<context>
    <name>DropPlaylistPage</name>
    <message>
        <source>Delete this playlist?</source>
        <translation>Usunąć tę listę do nauki?</translation>
    </message>
    <message>
        <source>What you learned stays. Colleagues who made a copy of it keep theirs.</source>
        <translation>To, co już umiesz, zostaje. Kto z zespołu ma jej kopię, ten ją zachowa.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>What is to be asked?</source>
        <translation>Co ma być wymagane?</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>Od kogo?</translation>
    </message>
    <message>
        <source>Which people?</source>
        <translation>Od których osób?</translation>
    </message>
    <message>
        <source>With which job?</source>
        <translation>Na jakim stanowisku?</translation>
    </message>
    <message>
        <source>How do they show it?</source>
        <translation>Jak mają to pokazać?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Jak często?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Do kiedy?</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Czy tak jest dobrze?</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>How many days of grace after the due day?</source>
        <translation>Ile dodatkowych dni po terminie?</translation>
    </message>
    <message>
        <source>How many days before does it stand on their Today?</source>
        <translation>Ile dni wcześniej pokazać to na ekranie „Dziś”?</translation>
    </message>
    <message>
        <source>Does what was learned elsewhere count?</source>
        <translation>Czy liczy się nauka gdzie indziej?</translation>
    </message>
    <message>
        <source>How much of the check has to be right?</source>
        <translation>Ile w sprawdzianie musi być dobrze?</translation>
    </message>
    <message>
        <source>How many questions for each outcome?</source>
        <translation>Ile pytań na każdą umiejętność?</translation>
    </message>
    <message>
        <source>How many tries, before the material comes again?</source>
        <translation>Ile prób, zanim znowu pokaże się materiał?</translation>
    </message>
    <message>
        <source>Yes, once it was accepted</source>
        <translation>Tak, po uznaniu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} na 100</translation>
    </message>
    <message>
        <source>Also those who join later</source>
        <translation>Także osoby, które dojdą później</translation>
    </message>
    <message>
        <source>Also those who get it later</source>
        <translation>Także osoby, które obejmą je później</translation>
    </message>
    <message>
        <source>Those with a job I choose</source>
        <translation>Osoby na stanowisku, które wybiorę</translation>
    </message>
    <message>
        <source>People I choose</source>
        <translation>Osoby, które wybiorę</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Po imieniu</translation>
    </message>
    <message>
        <source>Who joins later has the same time</source>
        <translation>Kto dojdzie później, ma tyle samo czasu</translation>
    </message>
    <message>
        <source>One day for all</source>
        <translation>Jeden termin dla wszystkich</translation>
    </message>
    <message>
        <source>Done once, it counts for good</source>
        <translation>Zrobione raz liczy się na stałe</translation>
    </message>
    <message>
        <source>Counted from the day on which each of them did it</source>
        <translation>Liczone od dnia, w którym dana osoba to zrobi</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Zmień to</translation>
    </message>
    <message>
        <source>Grace, reminder, the check: as usual, unless you say otherwise</source>
        <translation>Dodatkowe dni, przypomnienie, sprawdzian: jak zwykle, chyba że wybierzesz inaczej</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Due again soon</source>
        <translation>Wkrótce znowu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Niepewne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Bez obowiązku</translation>
    </message>
    <message>
        <source>Done on {date}. Counts until {until}</source>
        <translation>Zrobione {date}. Liczy się do {until}</translation>
    </message>
    <message>
        <source>Done on {date}. Counts for good</source>
        <translation>Zrobione {date}. Liczy się na stałe</translation>
    </message>
    <message>
        <source>Signed on {date} by somebody this device does not know as a supervisor</source>
        <translation>Podpis z dnia {date}: ktoś, kogo to urządzenie nie zna jako osoby przełożonej</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Termin był do {date}</translation>
    </message>
    <message>
        <source>Due again by {date}</source>
        <translation>Znowu do {date}</translation>
    </message>
    <message>
        <source>Due by {date}</source>
        <translation>Do {date}</translation>
    </message>
    <message>
        <source>This device does not know enough to say</source>
        <translation>To urządzenie wie za mało, żeby to powiedzieć</translation>
    </message>
    <message>
        <source>Not asked of this person</source>
        <translation>Tej osoby to nie dotyczy</translation>
    </message>
    <message>
        <source>Asked of you: {title}. It was due on {date}.</source>
        <translation>Wymagane od ciebie: {title}. Termin był do {date}.</translation>
    </message>
    <message>
        <source>Asked of you again: {title}. Until {date}.</source>
        <translation>Znowu wymagane od ciebie: {title}. Do {date}.</translation>
    </message>
    <message>
        <source>Asked of you: {title}. Until {date}.</source>
        <translation>Wymagane od ciebie: {title}. Do {date}.</translation>
    </message>
    <message>
        <source>A short check</source>
        <translation>Krótki sprawdzian</translation>
    </message>
    <message>
        <source>The whole topic</source>
        <translation>Cały temat</translation>
    </message>
    <message>
        <source>A session together</source>
        <translation>Wspólne zajęcia</translation>
    </message>
    <message>
        <source>Somebody watches it at work</source>
        <translation>Ktoś obserwuje to w pracy</translation>
    </message>
    <message>
        <source>A few questions by chance, without hints</source>
        <translation>Kilka losowych pytań, bez podpowiedzi</translation>
    </message>
    <message>
        <source>Lessons and questions, until it is settled</source>
        <translation>Lekcje i pytania, aż to będzie opanowane</translation>
    </message>
    <message>
        <source>Face to face; who was there is noted</source>
        <translation>Na żywo; zapisuje się, kto jest</translation>
    </message>
    <message>
        <source>Every checklist of the topic is signed off</source>
        <translation>Zaliczona każda lista kontrolna tematu</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Raz</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Co rok</translation>
    </message>
    <message>
        <source>Every three years</source>
        <translation>Co trzy lata</translation>
    </message>
    <message>
        <source>Again after days: {count}</source>
        <translation>Znowu po tylu dniach: {count}</translation>
    </message>
    <message>
        <source>Within two weeks after it is given</source>
        <translation>W ciągu dwóch tygodni od wyznaczenia</translation>
    </message>
    <message>
        <source>Within four weeks after it is given</source>
        <translation>W ciągu czterech tygodni od wyznaczenia</translation>
    </message>
    <message>
        <source>Within three months after it is given</source>
        <translation>W ciągu trzech miesięcy od wyznaczenia</translation>
    </message>
    <message>
        <source>Days after it is given: {count}</source>
        <translation>Dni od wyznaczenia: {count}</translation>
    </message>
    <message>
        <source>By {date}, everybody</source>
        <translation>Do {date}, wszyscy</translation>
    </message>
    <message>
        <source>Everybody with the job: {jobs}</source>
        <translation>Wszyscy na stanowisku: {jobs}</translation>
    </message>
    <message>
        <source>People chosen by name: {count}</source>
        <translation>Osoby wybrane po imieniu: {count}</translation>
    </message>
    <message>
        <source>Those who lead a team</source>
        <translation>Osoby, które kierują zespołem</translation>
    </message>
    <message>
        <source>Everybody but those who lead</source>
        <translation>Wszyscy oprócz osób, które kierują</translation>
    </message>
    <message>
        <source>Some of the site</source>
        <translation>Część osób w miejscu pracy</translation>
    </message>
    <message>
        <source>Everybody of the site</source>
        <translation>Wszyscy w miejscu pracy</translation>
    </message>
    <message>
        <source>Set by somebody who is no longer here.</source>
        <translation>Wyznaczył to ktoś, kogo już tu nie ma.</translation>
    </message>
    <message>
        <source>Set by somebody this device does not know.</source>
        <translation>Wyznaczył to ktoś, kogo to urządzenie nie zna.</translation>
    </message>
    <message>
        <source>Set by {name}, last changed on {date}</source>
        <translation>Wyznacza: {name}, ostatnia zmiana: {date}</translation>
    </message>
    <message>
        <source>{by} asked it for the first time.</source>
        <translation>{by}: pierwsze wyznaczenie.</translation>
    </message>
    <message>
        <source>{by} changed it.</source>
        <translation>{by}: zmiana.</translation>
    </message>
    <message>
        <source>{by} ended it.</source>
        <translation>{by}: zakończenie.</translation>
    </message>
    <message>
        <source>{by} excused {about}.</source>
        <translation>{by}: zwolnienie z obowiązku – {about}.</translation>
    </message>
    <message>
        <source>{by} asked it again of {about}.</source>
        <translation>{by}: znowu wymagane – {about}.</translation>
    </message>
    <message>
        <source>{by} reminded {about}.</source>
        <translation>{by}: przypomnienie – {about}.</translation>
    </message>
    <message>
        <source>Somebody who is not known here</source>
        <translation>Ktoś tu nieznany</translation>
    </message>
    <message>
        <source>Learned elsewhere, and accepted</source>
        <translation>Nauka gdzie indziej, uznana</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Jeszcze niezrobione</translation>
    </message>
    <message>
        <source>Asked since {date}</source>
        <translation>Wymagane od {date}</translation>
    </message>
    <message>
        <source>It is not asked any more</source>
        <translation>Już niewymagane</translation>
    </message>
    <message>
        <source>Counts until {date}</source>
        <translation>Liczy się do {date}</translation>
    </message>
    <message>
        <source>Counts for good</source>
        <translation>Liczy się na stałe</translation>
    </message>
    <message>
        <source>Done on {date}: {how}</source>
        <translation>Zrobione {date}: {how}</translation>
    </message>
    <message>
        <source>Seen, led or accepted by {name}</source>
        <translation>Potwierdza: {name}</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Sporządzono {date}</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Zapis szkoleń</translation>
    </message>
    <message>
        <source>Nothing was asked so far.</source>
        <translation>Dotąd nic nie było wymagane.</translation>
    </message>
</context>
<context>
    <name>DutiesPage</name>
    <message>
        <source>What is asked</source>
        <translation>Wymagania</translation>
    </message>
    <message>
        <source>Of whom, until when, and how far it is. Each person sees what is asked of them.</source>
        <translation>Od kogo, do kiedy i ile już zrobiono. Każda osoba widzi, czego się od niej wymaga.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Dodaj wymaganie</translation>
    </message>
    <message>
        <source>Nothing is asked here yet.</source>
        <translation>Nic tu jeszcze nie jest wymagane.</translation>
    </message>
    <message>
        <source>Whoever set this is not here: {count}</source>
        <translation>Nie ma tu osoby, która to wyznaczyła: {count}</translation>
    </message>
    <message>
        <source>Ask something of everybody with the same job</source>
        <translation>Wymagaj czegoś od wszystkich na tym samym stanowisku</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kto co robi</translation>
    </message>
    <message>
        <source>Asked of nobody now</source>
        <translation>Teraz od nikogo niewymagane</translation>
    </message>
    <message>
        <source>What was asked and done, of everybody, as a table</source>
        <translation>Co było wymagane i zrobione, u wszystkich, jako tabela</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>Zapisy szkoleń</translation>
    </message>
</context>
<context>
    <name>DutyEndsPage</name>
    <message>
        <source>Ask it of nobody any more?</source>
        <translation>Nie wymagać tego już od nikogo?</translation>
    </message>
    <message>
        <source>What people did stays in their records. You can ask it anew at any time.</source>
        <translation>To, co ludzie zrobili, zostaje w ich zapisach. W każdej chwili możesz wymagać tego na nowo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>DutyHistoryPage</name>
    <message>
        <source>Who did what</source>
        <translation>Kto co zrobił</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Nothing was done with it on this device.</source>
        <translation>Na tym urządzeniu nic z tym nie robiono.</translation>
    </message>
    <message>
        <source>Because: {words}</source>
        <translation>Dlaczego: {words}</translation>
    </message>
</context>
<context>
    <name>DutyLine</name>
    <message>
        <source>See what to do</source>
        <translation>Zobacz, co robić</translation>
    </message>
    <message>
        <source>All that is asked of you</source>
        <translation>Wszystko, czego się od ciebie wymaga</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Remind: {count}</source>
        <translation>Przypomnij: {count}</translation>
    </message>
    <message>
        <source>It is being written into records. Still to do: {count}</source>
        <translation>Trwa zapisywanie. Jeszcze do zrobienia: {count}</translation>
    </message>
    <message>
        <source>They see it on their Today, and you among your follow-ups. Nobody is told twice.</source>
        <translation>Te osoby widzą to na ekranie „Dziś”, a ty w swoich ustaleniach. Nikt nie dostaje tego dwa razy.</translation>
    </message>
    <message>
        <source>Excuse people from it, or ask it of nobody any more. To go on with it, ask it anew.</source>
        <translation>Zwolnij kogoś z tego obowiązku albo nie wymagaj już tego od nikogo. Żeby to trwało dalej, wyznacz to na nowo.</translation>
    </message>
    <message>
        <source>This topic is not on this device, so it cannot be changed here.</source>
        <translation>Tego tematu nie ma na tym urządzeniu, więc nie można tu tego zmienić.</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Kto co zrobił</translation>
    </message>
    <message>
        <source>Ask it of nobody any more</source>
        <translation>Nie wymagaj już od nikogo</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź imię</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nikogo o tym imieniu.</translation>
    </message>
    <message>
        <source>Asked of nobody now</source>
        <translation>Teraz od nikogo niewymagane</translation>
    </message>
</context>
<context>
    <name>DutyPersonPage</name>
    <message>
        <source>They see that you looked</source>
        <translation>Ta osoba widzi, że tu zaglądasz</translation>
    </message>
    <message>
        <source>Their training record</source>
        <translation>Zapis szkoleń tej osoby</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Wymagaj tego znowu</translation>
    </message>
    <message>
        <source>Excuse them from it</source>
        <translation>Zwolnij z tego obowiązku</translation>
    </message>
    <message>
        <source>Why? They and other supervisors can read it.</source>
        <translation>Dlaczego? Ta osoba i inni przełożeni mogą to przeczytać.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>W kilku słowach</translation>
    </message>
    <message>
        <source>Excuse them</source>
        <translation>Zwolnij z obowiązku</translation>
    </message>
</context>
<context>
    <name>DutyStepPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Ask it so from now on</source>
        <translation>Wymagaj tak od teraz</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Wymagaj tego</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Due for the people who are here now: {date}</source>
        <translation>Termin dla osób, które są tu teraz: {date}</translation>
    </message>
    <message>
        <source>Everybody it is asked of sees it, who set it and until when. Nothing is shut to them because of it.</source>
        <translation>Każdy, od kogo się tego wymaga, widzi, kto to wyznacza i do kiedy. Nic się przez to przed nikim nie zamyka.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź imię</translation>
    </message>
    <message>
        <source>Who has which job, you say under Who does what.</source>
        <translation>Kto ma jakie stanowisko, wskazujesz w „Kto co robi”.</translation>
    </message>
    <message>
        <source>Go on with: {count}</source>
        <translation>Dalej z wybranymi: {count}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>You meant: {word}</source>
        <translation>Chodziło o: {word}</translation>
    </message>
</context>
<context>
    <name>EmergencyFrame</name>
    <message>
        <source>Number to call: {number}</source>
        <translation>Numer, pod który dzwonić: {number}</translation>
    </message>
    <message>
        <source>Call the emergency number of your country.</source>
        <translation>Zadzwoń pod numer alarmowy swojego kraju.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>W nagłym wypadku</translation>
    </message>
    <message>
        <source>In an emergency: call {number}</source>
        <translation>W nagłym wypadku: zadzwoń pod {number}</translation>
    </message>
    <message>
        <source>Nothing to read is here for an emergency. Ask a colleague for help.</source>
        <translation>Nie ma tu nic do przeczytania na nagły wypadek. Poproś o pomoc kogoś z zespołu.</translation>
    </message>
</context>
<context>
    <name>EmergencyReadPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
</context>
<context>
    <name>EncouragedPage</name>
    <message>
        <source>What encourages me</source>
        <translation>Co mnie zachęca</translation>
    </message>
    <message>
        <source>Choose what you want</source>
        <translation>Wybierz, co chcesz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message numerus="yes">
        <source>You learned something in %n shifts in a row</source>
        <translation>
            <numerusform>Nauka w %n zmianie z rzędu</numerusform>
            <numerusform>Nauka w %n zmianach z rzędu</numerusform>
            <numerusform>Nauka w %n zmianach z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to six days off, and days away, change nothing about that.</source>
        <translation>Do sześciu dni wolnych i dni nieobecności niczego tu nie zmieniają.</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Co masz już za sobą</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>Cele zespołu</translation>
    </message>
    <message>
        <source>Badges, goals of the team and reminders are off. You choose what you want.</source>
        <translation>Odznaki, cele zespołu i przypomnienia są wyłączone. Wybierasz, co chcesz.</translation>
    </message>
    <message>
        <source>Only you see this page.</source>
        <translation>Tę stronę widzisz tylko ty.</translation>
    </message>
    <message>
        <source>What you know so far</source>
        <translation>Co już umiesz</translation>
    </message>
    <message>
        <source>What you learn will show here.</source>
        <translation>Tu będzie widać, czego się uczysz.</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>Co już umiem</translation>
    </message>
    <message>
        <source>Nothing yet. A badge comes when you know all of a topic, not for how often you press.</source>
        <translation>Jeszcze nic. Odznaka pojawia się, gdy umiesz cały temat, a nie za liczbę naciśnięć.</translation>
    </message>
    <message>
        <source>Your team has no goal now.</source>
        <translation>Twój zespół nie ma teraz celu.</translation>
    </message>
    <message>
        <source>You take part or not, and leave when you like. Nobody here is shown who takes part, or who did how much. That you take part is in your learning record, which your organisation may read.</source>
        <translation>Bierzesz udział albo nie i odchodzisz, kiedy chcesz. Nikt tu nie zobaczy, kto bierze udział ani kto ile zrobił. To, że bierzesz udział, jest w zapisie twojej nauki, który może czytać twoja organizacja.</translation>
    </message>
    <message>
        <source>You take part.</source>
        <translation>Bierzesz udział.</translation>
    </message>
    <message>
        <source>Take part no longer</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Weź udział</translation>
    </message>
</context>
<context>
    <name>Encouragement</name>
    <message>
        <source>You know all of it, and somebody saw it at work: {title}</source>
        <translation>Umiesz to w całości i ktoś widział to w pracy: {title}</translation>
    </message>
    <message>
        <source>You know all of it: {title}</source>
        <translation>Umiesz to w całości: {title}</translation>
    </message>
    <message>
        <source>You know every topic of: {title}</source>
        <translation>Umiesz każdy temat: {title}</translation>
    </message>
    <message>
        <source>You finished the programme: {title}</source>
        <translation>Program ukończony: {title}</translation>
    </message>
    <message>
        <source>You thought otherwise at first, and changed your mind: {title}</source>
        <translation>Na początku inne zdanie, a potem zmiana: {title}</translation>
    </message>
    <message>
        <source>You still knew it after a month or more: {title}</source>
        <translation>Po miesiącu lub dłużej nadal to umiesz: {title}</translation>
    </message>
    <message>
        <source>Shift quizzes together: {count}</source>
        <translation>Razem – quizy dnia: {count}</translation>
    </message>
    <message>
        <source>Lessons read together: {count}</source>
        <translation>Razem – przeczytane lekcje: {count}</translation>
    </message>
    <message>
        <source>Modules passed together: {count}</source>
        <translation>Razem – zaliczone moduły: {count}</translation>
    </message>
    <message>
        <source>Shift quizzes</source>
        <translation>Quizy dnia</translation>
    </message>
    <message>
        <source>Lessons read</source>
        <translation>Przeczytane lekcje</translation>
    </message>
    <message>
        <source>Modules passed</source>
        <translation>Zaliczone moduły</translation>
    </message>
    <message>
        <source>What you do together is shown when three people take part.</source>
        <translation>To, co robicie razem, widać, gdy biorą udział trzy osoby.</translation>
    </message>
    <message>
        <source>Together at least {together} of {target}</source>
        <translation>Razem co najmniej {together} z {target}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Od {first} do {last}</translation>
    </message>
    <message>
        <source>It was over on {last}.</source>
        <translation>Koniec: {last}.</translation>
    </message>
    <message>
        <source>It was ended.</source>
        <translation>To zakończono.</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Do {last}</translation>
    </message>
    <message>
        <source>People who take part: {count}</source>
        <translation>Osoby, które biorą udział: {count}</translation>
    </message>
    <message>
        <source>You agreed to do this by {date}: {topic}</source>
        <translation>Twoje ustalenie do {date}: {topic}</translation>
    </message>
    <message>
        <source>You agreed on a talk by {date}.</source>
        <translation>Twoje ustalenie do {date}: rozmowa.</translation>
    </message>
    <message>
        <source>{topic}: it is asked for until {date}.</source>
        <translation>{topic}: wymagane do {date}.</translation>
    </message>
    <message>
        <source>Some questions for this shift are waiting.</source>
        <translation>Czeka kilka pytań na tę zmianę.</translation>
    </message>
    <message>
        <source>The next step to your goal: {topic}</source>
        <translation>Następny krok do twojego celu: {topic}</translation>
    </message>
    <message>
        <source>what you agreed</source>
        <translation>twoje ustalenia</translation>
    </message>
    <message>
        <source>what is asked for soon</source>
        <translation>to, co wkrótce wymagane</translation>
    </message>
    <message>
        <source>the shift quiz</source>
        <translation>quiz dnia</translation>
    </message>
    <message>
        <source>the next step to a goal</source>
        <translation>następny krok do celu</translation>
    </message>
    <message>
        <source>{level}: {count} of your topics</source>
        <translation>{level}: {count} z twoich tematów</translation>
    </message>
</context>
<context>
    <name>EndGoalPage</name>
    <message>
        <source>End this goal?</source>
        <translation>Zakończyć ten cel?</translation>
    </message>
    <message>
        <source>What people learned stays. It cannot be begun again; you can set a new one.</source>
        <translation>To, czego ludzie się nauczyli, zostaje. Tego celu nie da się zacząć od nowa; możesz wyznaczyć nowy.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Another supervisor set this goal. Only they can end it.</source>
        <translation>Ten cel wyznaczył ktoś inny z przełożonych. Tylko ta osoba może go zakończyć.</translation>
    </message>
</context>
<context>
    <name>EndSessionPage</name>
    <message>
        <source>Give it up?</source>
        <translation>Porzucić?</translation>
    </message>
    <message>
        <source>Close it?</source>
        <translation>Zakończyć?</translation>
    </message>
    <message>
        <source>Noted so far: {count}</source>
        <translation>Zapisane dotąd: {count}</translation>
    </message>
    <message>
        <source>Nothing of it is noted for anybody.</source>
        <translation>Nikomu nic się z tego nie zapisze.</translation>
    </message>
    <message>
        <source>Each of them sees then that they were there. It is part of what they have learned.</source>
        <translation>Każda z tych osób zobaczy wtedy swoją obecność. To część jej nauki.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers are kept, and nobody&apos;s learning changes.</source>
        <translation>Niczyich odpowiedzi się nie zachowuje i niczyja nauka się nie zmienia.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>No address is set here, so the other computer sends nothing. A stick can carry it.</source>
        <translation>Nie ustawiono tu adresu, więc drugi komputer nic nie wysyła. Można to przenieść na pendrivie.</translation>
    </message>
    <message>
        <source>Packs will come there from {place}.</source>
        <translation>Pakiety będą tam przychodzić z: {place}.</translation>
    </message>
    <message>
        <source>There is no key for other computers, only the one of this device.</source>
        <translation>Nie ma klucza dla innych komputerów, tylko ten jeden, tego urządzenia.</translation>
    </message>
    <message>
        <source>Whoever breaks into the other computer could then read and send in the name of this device.</source>
        <translation>Kto włamie się do drugiego komputera, może wtedy czytać i wysyłać w imieniu tego urządzenia.</translation>
    </message>
    <message>
        <source>Let the key of this device go along</source>
        <translation>Dołącz klucz tego urządzenia</translation>
    </message>
    <message>
        <source>The file and the code for {name}</source>
        <translation>Plik i kod: {name}</translation>
    </message>
    <message>
        <source>The file was written. It lies here:</source>
        <translation>Plik jest zapisany. Leży tutaj:</translation>
    </message>
    <message>
        <source>Give {name} the file on a stick, and tell the code apart from it.</source>
        <translation>Daj plik na pendrivie, a kod przekaż osobno. Dla kogo: {name}.</translation>
    </message>
    <message>
        <source>At home, {name} starts Stepwell and presses: I have an enrolment file.</source>
        <translation>W domu {name} uruchamia Stepwell i naciska: „Mam plik startowy”.</translation>
    </message>
    <message>
        <source>The PIN there is the same as here.</source>
        <translation>PIN jest tam taki sam jak tutaj.</translation>
    </message>
    <message>
        <source>The code is shown this one time only. The file works for {days} days; delete it here then.</source>
        <translation>Kod widać tylko ten jeden raz. Plik działa tyle dni: {days}; potem go tu usuń.</translation>
    </message>
    <message>
        <source>The file could not be written here. The disk may be full, or closed for this account:</source>
        <translation>Nie można tu zapisać pliku. Dysk może być pełny albo zamknięty dla tego konta:</translation>
    </message>
    <message>
        <source>No stick at hand? The file as a picture</source>
        <translation>Nie ma pendrive’a? Plik jako obraz</translation>
    </message>
    <message>
        <source>The camera of a phone finds one line of text in it. Saved as a text file on the other computer, that line is the file.</source>
        <translation>Aparat telefonu znajdzie w nim jedną linię tekstu. Zapisana jako plik tekstowy na drugim komputerze, ta linia jest tym plikiem.</translation>
    </message>
    <message>
        <source>The file as a picture for the camera of a phone</source>
        <translation>Plik jako obraz dla aparatu telefonu</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>The newest entries come first. Take a copy under My data to have every detail.</source>
        <translation>Najnowsze wpisy są na początku. Kopia w „Moich danych” ma każdy szczegół.</translation>
    </message>
    <message>
        <source>Private notes that are locked, and cannot be shown: {count}. Your PIN opens them.</source>
        <translation>Prywatne notatki, które są zamknięte i nie mogą być pokazane: {count}. Otwiera je PIN.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count}.</source>
        <translation>Najnowsze: {shown} z {count}.</translation>
    </message>
    <message>
        <source>{head}: {value}</source>
        <translation>{head}: {value}</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>What you take from it, if you want</source>
        <translation>Co z tego wynosisz, jeśli chcesz to zapisać</translation>
    </message>
    <message>
        <source>Take it out of my passport</source>
        <translation>Usuń z mojego paszportu</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Tak, usuń</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>Jak to się nazywało</translation>
    </message>
    <message>
        <source>Where it was, if you like</source>
        <translation>Gdzie to było, jeśli chcesz</translation>
    </message>
    <message>
        <source>Day, month and year, if you know them</source>
        <translation>Dzień, miesiąc i rok, jeśli je znasz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>About how long?</source>
        <translation>Jak długo mniej więcej?</translation>
    </message>
    <message>
        <source>What shows that you were there, if there is something</source>
        <translation>Co to potwierdza, jeśli coś masz</translation>
    </message>
    <message>
        <source>Locked with your PIN. It goes along only when you tick it.</source>
        <translation>Zamknięte twoim PIN-em. Idzie z tobą tylko wtedy, gdy to zaznaczysz.</translation>
    </message>
    <message>
        <source>As in: a certificate on paper. Keep the paper yourself.</source>
        <translation>Na przykład: zaświadczenie na papierze. Papier zachowaj u siebie.</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Pytanie {number} z {all}</translation>
    </message>
    <message>
        <source>What did you learn from?</source>
        <translation>Jaka to była nauka?</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Co to było?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Kiedy to było?</translation>
    </message>
    <message>
        <source>What do you take from it?</source>
        <translation>Co z tego wynosisz?</translation>
    </message>
    <message>
        <source>Only the first line is needed.</source>
        <translation>Potrzebny jest tylko pierwszy wiersz.</translation>
    </message>
    <message>
        <source>Nothing here is needed.</source>
        <translation>Tutaj nic nie jest konieczne.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Type it as day, month and year, as in {example}, or leave it empty.</source>
        <translation>Wpisz dzień, miesiąc i rok, na przykład {example}, albo nic nie wpisuj.</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about me</source>
        <translation>Usuń wszystko o mnie</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Poproś o to</translation>
    </message>
    <message>
        <source>Type your PIN to erase everything</source>
        <translation>Wpisz PIN, żeby usunąć wszystko</translation>
    </message>
    <message>
        <source>Tap your pictures to erase everything</source>
        <translation>Dotknij swoich obrazków, żeby usunąć wszystko</translation>
    </message>
    <message>
        <source>It was asked for. Everything about you is erased on this day: {date}.</source>
        <translation>Prośba przyjęta. Wszystko o tobie zostanie usunięte tego dnia: {date}.</translation>
    </message>
    <message>
        <source>If that was not you, or you want to stay, keep everything.</source>
        <translation>Jeśli to nie twoja prośba albo chcesz zostać, zachowaj wszystko.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>You have no PIN, so anybody could press your name and ask for this.</source>
        <translation>Nie masz PIN-u, więc każdy może nacisnąć twoje imię i o to poprosić.</translation>
    </message>
    <message>
        <source>Your PIN is new. Somebody else could have chosen it for you and ask for this.</source>
        <translation>Twój PIN jest nowy. Ktoś inny mógł go za ciebie wybrać i teraz o to prosić.</translation>
    </message>
    <message>
        <source>So it is done {days} days after you ask. Until then you see it whenever you come in, and can take it back.</source>
        <translation>Dlatego dzieje się to tyle dni po twojej prośbie: {days}. Do tego czasu widzisz to po każdym wejściu i możesz to cofnąć.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Your name, your PIN, your answers and your notes are erased from this device at once.</source>
        <translation>Twoje imię, PIN, odpowiedzi i notatki są od razu usuwane z tego urządzenia.</translation>
    </message>
    <message>
        <source>Then your name, your answers and your notes are erased from this device.</source>
        <translation>Potem twoje imię, odpowiedzi i notatki są usuwane z tego urządzenia.</translation>
    </message>
    <message>
        <source>What waits to be sent is not sent any more.</source>
        <translation>To, co czeka na wysłanie, nie zostanie już wysłane.</translation>
    </message>
    <message>
        <source>Nobody can bring it back. If you come again, you begin as a new person.</source>
        <translation>Nikt nie może tego przywrócić. Jeśli wrócisz, zaczynasz jako nowa osoba.</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Czego to nie załatwia</translation>
    </message>
    <message>
        <source>Backups of this device from before still hold it until newer ones take their place. That takes some weeks of daily use. If one is put back, you are erased again.</source>
        <translation>Wcześniejsze kopie zapasowe tego urządzenia nadal to zawierają, aż zastąpią je nowsze. To trwa kilka tygodni codziennego używania. Jeśli ktoś przywróci taką kopię, twoje dane zostaną usunięte ponownie.</translation>
    </message>
    <message>
        <source>A damaged file that was set aside stays until whoever looks after this device deletes it.</source>
        <translation>Odłożony uszkodzony plik zostaje, aż usunie go osoba, która opiekuje się urządzeniem.</translation>
    </message>
    <message>
        <source>Other devices that you learn on are not reached. Have it erased there too.</source>
        <translation>To nie dociera do innych urządzeń, na których się uczysz. Tam też poproś o usunięcie.</translation>
    </message>
    <message>
        <source>The list of who did what here keeps your number, without your name, until its own time is over.</source>
        <translation>Lista „Kto co zrobił” zachowuje twój numer, bez imienia, aż minie jej własny termin.</translation>
    </message>
    <message>
        <source>Files that you saved on this computer are yours: delete them first, in My data.</source>
        <translation>Pliki zapisane przez ciebie na tym komputerze są twoje: usuń je najpierw, w Moich danych.</translation>
    </message>
    <message>
        <source>A mark without your name stays, so that an old backup does not bring you back.</source>
        <translation>Zostaje znak bez twojego imienia, żeby stara kopia zapasowa cię nie przywróciła.</translation>
    </message>
    <message>
        <source>This device has not sent anything about you so far.</source>
        <translation>To urządzenie nie wysłało dotąd niczego o tobie.</translation>
    </message>
    <message numerus="yes">
        <source>What was sent stays in the record of your organisation. Known here: %Ln entries.</source>
        <translation>
            <numerusform>To, co wysłano, zostaje w rejestrze twojej organizacji. Znany tutaj: %Ln wpis.</numerusform>
            <numerusform>To, co wysłano, zostaje w rejestrze twojej organizacji. Znane tutaj: %Ln wpisy.</numerusform>
            <numerusform>To, co wysłano, zostaje w rejestrze twojej organizacji. Znanych tutaj: %Ln wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stepwell asks that record not to use them any more. Whoever looks after it decides; ask them to erase them too.</source>
        <translation>Stepwell prosi ten rejestr, żeby już ich nie używał. Decyduje osoba, która się nim opiekuje; poproś ją też o ich usunięcie.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was erased. You can try again in {seconds} seconds.</source>
        <translation>Ten PIN nie pasuje. Nic nie usunięto. Spróbuj ponownie za {seconds} s.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was erased.</source>
        <translation>Ten PIN nie pasuje. Nic nie usunięto.</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>To the first screen</source>
        <translation>Do pierwszego ekranu</translation>
    </message>
    <message>
        <source>Everything about you is erased</source>
        <translation>Wszystko o tobie jest usunięte</translation>
    </message>
    <message>
        <source>Erased from this device</source>
        <translation>Usunięte z tego urządzenia</translation>
    </message>
    <message>
        <source>Texts for the record of your organisation: {count}</source>
        <translation>Teksty do rejestru twojej organizacji: {count}</translation>
    </message>
    <message numerus="yes">
        <source>What you did here: %Ln entries</source>
        <translation>
            <numerusform>To, co działo się tutaj: %Ln wpis</numerusform>
            <numerusform>To, co działo się tutaj: %Ln wpisy</numerusform>
            <numerusform>To, co działo się tutaj: %Ln wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your name, your PIN, and all the rest: %Ln entries</source>
        <translation>
            <numerusform>Twoje imię, PIN i cała reszta: %Ln wpis</numerusform>
            <numerusform>Twoje imię, PIN i cała reszta: %Ln wpisy</numerusform>
            <numerusform>Twoje imię, PIN i cała reszta: %Ln wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not in our hands</source>
        <translation>Co nie jest w naszych rękach</translation>
    </message>
    <message>
        <source>Nobody can bring it back. If you come again, you begin as a new person.</source>
        <translation>Nikt nie może tego przywrócić. Jeśli wrócisz, zaczynasz jako nowa osoba.</translation>
    </message>
    <message>
        <source>Your wish is noted</source>
        <translation>Twoja prośba jest zapisana</translation>
    </message>
    <message>
        <source>Everything about you is erased on this day: {date}.</source>
        <translation>Wszystko o tobie zostanie usunięte tego dnia: {date}.</translation>
    </message>
    <message>
        <source>It waits some days, so that nobody else can have you erased by pressing your name.</source>
        <translation>To czeka kilka dni, żeby nikt inny nie mógł cię usunąć, naciskając twoje imię.</translation>
    </message>
    <message>
        <source>Until then you find everything as it was. Come in and press “Keep everything” to take it back.</source>
        <translation>Do tego czasu wszystko zostaje, jak było. Żeby to cofnąć, wejdź i naciśnij „Zachowaj wszystko”.</translation>
    </message>
    <message>
        <source>If you want it gone today, ask the person who looks after this device.</source>
        <translation>Jeśli chcesz, żeby znikło jeszcze dziś, poproś osobę, która opiekuje się tym urządzeniem.</translation>
    </message>
    <message>
        <source>As far as this device knows, nothing about you was sent anywhere.</source>
        <translation>O ile to urządzenie wie, nic o tobie nigdzie nie wysłano.</translation>
    </message>
    <message>
        <source>Entries that may be in the record of your organisation: {count}. When this device sends the next time, it asks that record not to use them any more.</source>
        <translation>Wpisy, które mogą być w rejestrze twojej organizacji: {count}. Przy następnym wysyłaniu to urządzenie prosi ten rejestr, żeby już ich nie używał.</translation>
    </message>
    <message>
        <source>That record may only hide them. Whoever looks after it decides; ask them to erase them too.</source>
        <translation>Ten rejestr może je tylko ukryć. Decyduje osoba, która się nim opiekuje; poproś ją też o ich usunięcie.</translation>
    </message>
    <message>
        <source>Other devices that you learned on are not reached. Have it erased there too.</source>
        <translation>To nie dociera do innych urządzeń używanych wcześniej do nauki. Tam też poproś o usunięcie.</translation>
    </message>
    <message>
        <source>Older copies of this device that still hold it: {count}. Newer ones take their place within some weeks. If one is put back, you are erased again.</source>
        <translation>Starsze kopie tego urządzenia, które nadal to zawierają: {count}. Nowsze zastąpią je w ciągu kilku tygodni. Jeśli ktoś przywróci taką kopię, twoje dane zostaną usunięte ponownie.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Not begun</source>
        <translation>Nie zaczęte</translation>
    </message>
    <message>
        <source>Begun, not handed in</source>
        <translation>Zaczęte, jeszcze nie oddane</translation>
    </message>
    <message>
        <source>Waits for {name}</source>
        <translation>Czeka, obejrzy {name}</translation>
    </message>
    <message>
        <source>Waits to be looked at</source>
        <translation>Czeka na obejrzenie</translation>
    </message>
    <message>
        <source>Not yet. You can show more.</source>
        <translation>Jeszcze nie. Możesz pokazać więcej.</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Zdobyte</translation>
    </message>
    <message>
        <source>The person who said so is not known here.</source>
        <translation>Osoba, która to mówi, nie jest tu znana.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A picture that was thrown away</source>
        <translation>Wyrzucone zdjęcie</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Myśli</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Osoba przełożona</translation>
    </message>
    <message>
        <source>Looks after the device</source>
        <translation>Opiekuje się urządzeniem</translation>
    </message>
    <message>
        <source>For this you need a PIN of your own: it locks what is yours for everybody else.</source>
        <translation>Do tego potrzebujesz własnego PIN-u: zamyka on to, co twoje, przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Nic w tym jeszcze nie ma.</translation>
    </message>
    <message>
        <source>This file is too big: {most} megabytes at most. Choose a smaller one.</source>
        <translation>Ten plik jest za duży: najwyżej {most} MB. Wybierz mniejszy.</translation>
    </message>
    <message>
        <source>Together that is too much: {most} megabytes at most. Take something out first.</source>
        <translation>Razem to za dużo: najwyżej {most} MB. Najpierw coś usuń.</translation>
    </message>
    <message>
        <source>{most} things are the most. Take one out first.</source>
        <translation>Może być najwyżej tyle rzeczy: {most}. Najpierw jedną usuń.</translation>
    </message>
    <message>
        <source>This text is too long: {most} letters at most.</source>
        <translation>Ten tekst jest za długi. Najwięcej liter: {most}.</translation>
    </message>
    <message>
        <source>This is no picture that can be kept. Choose another one.</source>
        <translation>Tego zdjęcia nie da się zachować. Wybierz inne.</translation>
    </message>
    <message>
        <source>This is no sound that can be kept: OGG, MP3, M4A or WAV.</source>
        <translation>Tego nagrania nie da się zachować. Pasuje OGG, MP3, M4A lub WAV.</translation>
    </message>
    <message>
        <source>This cannot be kept: only a PDF that is whole, not locked, and has no program in it.</source>
        <translation>Tego nie da się zachować. Pasuje tylko PDF, który jest cały, niezamknięty i nie ma w sobie programu.</translation>
    </message>
    <message>
        <source>Look at the picture first, and say what is on it.</source>
        <translation>Najpierw obejrzyj zdjęcie i powiedz, co na nim jest.</translation>
    </message>
    <message>
        <source>This was handed in and waits. Take it back to change it.</source>
        <translation>To jest oddane i czeka. Wycofaj to, żeby coś zmienić.</translation>
    </message>
    <message>
        <source>You have earned this already.</source>
        <translation>To już masz zdobyte.</translation>
    </message>
    <message>
        <source>Put something in before you hand it in.</source>
        <translation>Najpierw coś dodaj, potem oddaj.</translation>
    </message>
    <message>
        <source>This person cannot look at it any more. Choose another one.</source>
        <translation>Ta osoba nie może już tego obejrzeć. Wybierz inną.</translation>
    </message>
    <message>
        <source>This person has to sign in with their PIN once. Then try again.</source>
        <translation>Ta osoba musi się raz zalogować swoim PIN-em. Potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is not in the pack any more.</source>
        <translation>Tego nie ma już w pakiecie.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Tego już tu nie ma.</translation>
    </message>
    <message>
        <source>This cannot be opened: it was locked with an earlier PIN. Take it out and put it in again.</source>
        <translation>Tego nie da się otworzyć: zamknięto to wcześniejszym PIN-em. Usuń to i dodaj jeszcze raz.</translation>
    </message>
    <message>
        <source>This does not wait any more. Somebody has looked at it.</source>
        <translation>To już nie czeka. Ktoś to obejrzał.</translation>
    </message>
    <message>
        <source>This was handed to somebody else, or was taken back.</source>
        <translation>To oddano komuś innemu albo wycofano.</translation>
    </message>
    <message>
        <source>What was handed in is on another device. Look at it there.</source>
        <translation>To, co oddano, jest na innym urządzeniu. Obejrzyj to tam.</translation>
    </message>
    <message>
        <source>Say of each picture first whether it may stay.</source>
        <translation>Najpierw powiedz o każdym zdjęciu, czy może zostać.</translation>
    </message>
    <message>
        <source>Choose one answer for each question.</source>
        <translation>Wybierz jedną odpowiedź na każde pytanie.</translation>
    </message>
    <message>
        <source>Write in a sentence what to do next. It helps more than the result.</source>
        <translation>Napisz jednym zdaniem, co robić dalej. To pomaga bardziej niż wynik.</translation>
    </message>
    <message>
        <source>This person cannot be chosen any more. Choose another one.</source>
        <translation>Tej osoby nie można już wybrać. Wybierz inną.</translation>
    </message>
    <message>
        <source>This person can read it already.</source>
        <translation>Ta osoba już może to czytać.</translation>
    </message>
    <message>
        <source>This text is not here any more.</source>
        <translation>Tego tekstu już tu nie ma.</translation>
    </message>
</context>
<context>
    <name>EvidenceListPage</name>
    <message>
        <source>What I can show</source>
        <translation>Co mogę pokazać</translation>
    </message>
    <message>
        <source>Show how you work. One person whom you choose looks at it.</source>
        <translation>Pokaż, jak pracujesz. Obejrzy to jedna osoba, którą wybierzesz.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What you learn from has nothing to show yet.</source>
        <translation>To, z czego się uczysz, nie ma jeszcze nic do pokazania.</translation>
    </message>
</context>
<context>
    <name>EvidenceLookPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>{name} shows you this. Only you can open it.</source>
        <translation>{name} pokazuje to tobie. Tylko ty możesz to otworzyć.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>This cannot be opened with your key. Ask for it once more.</source>
        <translation>Twój klucz tego nie otwiera. Poproś o to jeszcze raz.</translation>
    </message>
    <message>
        <source>No resident, no record, no screen in it? Look, and say so.</source>
        <translation>Nie ma na nim mieszkańca, dokumentacji ani ekranu? Sprawdź i powiedz to.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Nothing of that, it may stay</source>
        <translation>Nie ma, może zostać</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wyrzuć</translation>
    </message>
    <message>
        <source>Pictures to decide on first: {count}</source>
        <translation>Zdjęcia, o których trzeba najpierw zdecydować: {count}</translation>
    </message>
    <message>
        <source>Say what you found</source>
        <translation>Powiedz, jaki jest wynik</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Pokaż to</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>Na co się patrzy</translation>
    </message>
    <message>
        <source>{name} wrote:</source>
        <translation>{name} pisze:</translation>
    </message>
    <message>
        <source>What you handed in is on the device where you did that.</source>
        <translation>To, co oddajesz, jest na urządzeniu, na którym to robisz.</translation>
    </message>
    <message>
        <source>Ask somebody to go through it with you: {names}. That is what they are there for.</source>
        <translation>Poproś kogoś, żeby przeszedł to z tobą: {names}. Po to są te osoby.</translation>
    </message>
    <message>
        <source>Save the badge file</source>
        <translation>Zapisz plik odznaki</translation>
    </message>
    <message>
        <source>Schools and employers can check it with their programs.</source>
        <translation>Szkoły i pracodawcy mogą go sprawdzić w swoich programach.</translation>
    </message>
    <message>
        <source>This cannot be opened any more</source>
        <translation>Tego nie da się już otworzyć</translation>
    </message>
    <message>
        <source>Somebody or something private was on it, so nothing of it was kept.</source>
        <translation>Było na tym widać kogoś albo coś prywatnego, więc nic z tego nie zachowano.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>{name} can open it until it is looked at. You can take it back before.</source>
        <translation>{name} może to otwierać, aż to obejrzy. Wcześniej możesz to wycofać.</translation>
    </message>
    <message>
        <source>What you handed in is yours alone again. Nobody else can open it.</source>
        <translation>To, co było oddane, jest znowu tylko twoje. Nikt inny nie może tego otworzyć.</translation>
    </message>
    <message>
        <source>It is locked with your PIN until you hand it to one person.</source>
        <translation>Jest zamknięte twoim PIN-em, aż oddasz to jednej osobie.</translation>
    </message>
    <message>
        <source>It stays on this device.</source>
        <translation>Zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>To put something in you need a PIN of your own: it locks it for everybody else.</source>
        <translation>Żeby coś dodać, potrzebujesz własnego PIN-u: zamyka on to przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Dodaj coś</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
</context>
<context>
    <name>EvidenceWaitsPage</name>
    <message>
        <source>Evidence waiting for you</source>
        <translation>Czekają na ciebie dowody umiejętności</translation>
    </message>
    <message>
        <source>Each was handed to you and to nobody else. They see when you look at it.</source>
        <translation>Każdy oddano tobie i nikomu innemu. Widać, kiedy go oglądasz.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nic na ciebie nie czeka.</translation>
    </message>
    <message>
        <source>{name}, {title}: on the device where it was handed in</source>
        <translation>{name}, {title}: na urządzeniu, na którym to oddano</translation>
    </message>
</context>
<context>
    <name>ExampleEndPage</name>
    <message>
        <source>That was the example</source>
        <translation>To był przykład</translation>
    </message>
    <message>
        <source>You did all of it by yourself.</source>
        <translation>Całość zrobiona samodzielnie.</translation>
    </message>
    <message>
        <source>Your own steps: {made}. Right: {right}.</source>
        <translation>Twoje własne kroki: {made}. Dobrze: {right}.</translation>
    </message>
    <message>
        <source>You have seen how it is done.</source>
        <translation>Wiesz już, jak to się robi.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Kolejna runda</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>Next time the last step is yours.</source>
        <translation>Następnym razem ostatni krok należy do ciebie.</translation>
    </message>
    <message>
        <source>Next time the last {left} of {steps} steps are yours.</source>
        <translation>Następnym razem twoje są ostatnie kroki: {left} z {steps}.</translation>
    </message>
</context>
<context>
    <name>ExampleOpeningPage</name>
    <message>
        <source>This is practice. Nothing in it counts for or against you.</source>
        <translation>To ćwiczenie. Nic w nim nie liczy się na plus ani na minus.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Kolejna runda</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>You see how it is done, step by step. Next time more of it is yours.</source>
        <translation>Widzisz krok po kroku, jak to się robi. Następnym razem więcej należy do ciebie.</translation>
    </message>
    <message>
        <source>This time all {steps} steps are yours.</source>
        <translation>Tym razem wszystkie kroki ({steps}) należą do ciebie.</translation>
    </message>
    <message>
        <source>This time the last step is yours.</source>
        <translation>Tym razem ostatni krok należy do ciebie.</translation>
    </message>
    <message>
        <source>Of {steps} steps the last {left} are yours this time.</source>
        <translation>Liczba kroków: {steps}. Tym razem twoje są ostatnie: {left}.</translation>
    </message>
</context>
<context>
    <name>ExamplePage</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Krok {number} z {steps}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>Jeszcze tego nie umiem</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation>Dobrze wiedzieć. Oto jak to jest:</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Beside learning</source>
        <translation>Obok nauki</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>This key figure is not here any more.</source>
        <translation>Tej liczby już tu nie ma.</translation>
    </message>
    <message>
        <source>Take this figure away</source>
        <translation>Usuń tę liczbę</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Weeks: {weeks}. Last: week from {date}</source>
        <translation>Tygodnie: {weeks}. Ostatni: tydzień od {date}</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>This file is too long. Cut it in parts.</source>
        <translation>Ten plik jest za długi. Podziel go na części.</translation>
    </message>
    <message>
        <source>This file is no list that can be read. Save it as CSV (UTF-8) or as XLSX, without a password.</source>
        <translation>To nie jest lista, którą można odczytać. Zapisz ją jako CSV (UTF-8) lub XLSX, bez hasła.</translation>
    </message>
    <message>
        <source>The first line needs the heading “{column}”.</source>
        <translation>W pierwszym wierszu brakuje nagłówka „{column}”.</translation>
    </message>
    <message>
        <source>This file cannot be opened. It may be gone, or closed for this account.</source>
        <translation>Nie można otworzyć tego pliku. Może już go nie ma albo jest zamknięty dla tego konta.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Tego pliku nie można użyć.</translation>
    </message>
    <message>
        <source>“{text}” is no week. Write 2026-W47, or a day of it.</source>
        <translation>„{text}” to nie tydzień. Napisz 2026-W47 albo jego dzień.</translation>
    </message>
    <message>
        <source>“{text}” is no number ({measure}).</source>
        <translation>„{text}” to nie liczba ({measure}).</translation>
    </message>
    <message>
        <source>It does not say what was counted.</source>
        <translation>Nie ma informacji, co policzono.</translation>
    </message>
    <message>
        <source>{week} is too far ahead. Figures are of weeks until a year from now.</source>
        <translation>{week} to za daleko. Liczby mogą dotyczyć tygodni najwyżej do roku od dziś.</translation>
    </message>
    <message>
        <source>{measure} of this week stands in line {line} already.</source>
        <translation>{measure}: ten tydzień jest już w wierszu {line}.</translation>
    </message>
    <message>
        <source>{site} is another workplace. Whoever looks after this device can do that.</source>
        <translation>{site} to inne miejsce pracy. Może to zrobić osoba, która opiekuje się tym urządzeniem.</translation>
    </message>
    <message>
        <source>This line cannot be used.</source>
        <translation>Tego wiersza nie można użyć.</translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>Tydzień od {date}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>brak liczby</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Learning: nobody, or fewer than three people</source>
        <translation>Nauka: nikt lub mniej niż trzy osoby</translation>
    </message>
    <message>
        <source>Learning: {people} people, {answers} answers</source>
        <translation>Nauka – osoby: {people}, odpowiedzi: {answers}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Key figures</source>
        <translation>Liczby z pracy</translation>
    </message>
    <message>
        <source>What your site counts anyway, week by week, beside what was learned.</source>
        <translation>To, co u was i tak się liczy, tydzień po tygodniu, obok tego, czego się uczono.</translation>
    </message>
    <message>
        <source>Take some in</source>
        <translation>Przyjmij liczby</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>There are none yet. A file from a spreadsheet is enough.</source>
        <translation>Jeszcze ich nie ma. Wystarczy plik z arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Weeks: {weeks}. Last: week from {date}</source>
        <translation>Tygodnie: {weeks}. Ostatni: tydzień od {date}</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>Jeszcze tego nie umiem</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation>Dobrze wiedzieć. Oto jak to jest:</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>FindHelp</name>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lekcje</translation>
    </message>
    <message>
        <source>Stories and examples</source>
        <translation>Historie i przykłady</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listy kontrolne</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>For whoever leads</source>
        <translation>Dla prowadzących</translation>
    </message>
    <message>
        <source>From your organisation</source>
        <translation>Od twojej organizacji</translation>
    </message>
    <message>
        <source>Lesson, {minutes} min</source>
        <translation>Lekcja, {minutes} min</translation>
    </message>
    <message>
        <source>Story, {minutes} min</source>
        <translation>Historia, {minutes} min</translation>
    </message>
    <message>
        <source>Worked example, {minutes} min</source>
        <translation>Przykład krok po kroku, {minutes} min</translation>
    </message>
    <message>
        <source>Checklist, {minutes} min</source>
        <translation>Lista kontrolna, {minutes} min</translation>
    </message>
    <message>
        <source>A word and what it means</source>
        <translation>Słowo i co znaczy</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Coach card</source>
        <translation>Karta mentora</translation>
    </message>
    <message>
        <source>Huddle sheet, {minutes} min</source>
        <translation>Kartka na odprawę, {minutes} min</translation>
    </message>
</context>
<context>
    <name>FindHelperPage</name>
    <message>
        <source>Who could show you this?</source>
        <translation>Kto może ci to pokazać?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Ask in person</source>
        <translation>Zapytaj osobiście</translation>
    </message>
    <message>
        <source>What would you like to be shown?</source>
        <translation>Co ktoś ma ci pokazać?</translation>
    </message>
    <message>
        <source>Only whom you ask sees that you ask. Nobody has to say yes, or to say why not.</source>
        <translation>Tylko osoba, którą pytasz, widzi twoje pytanie. Nikt nie musi się zgodzić ani mówić, dlaczego nie.</translation>
    </message>
    <message>
        <source>Nobody here offers to show this yet.</source>
        <translation>Nikt tu jeszcze nie proponuje, że to pokaże.</translation>
    </message>
    <message>
        <source>You can ask a colleague in person. There is a card for that.</source>
        <translation>Możesz zapytać kogoś z zespołu osobiście. Jest na to karta.</translation>
    </message>
    <message>
        <source>Can show: {title}</source>
        <translation>Może pokazać: {title}</translation>
    </message>
    <message>
        <source>Learns in your language</source>
        <translation>Uczy się w twoim języku</translation>
    </message>
    <message>
        <source>Speaks a language of yours</source>
        <translation>Mówi w jednym z twoich języków</translation>
    </message>
    <message>
        <source>Often here when you are</source>
        <translation>Często jest tu wtedy, co ty</translation>
    </message>
    <message>
        <source>Passed the questions about it</source>
        <translation>Ma za sobą pytania na ten temat</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Zapytaj: {name}</translation>
    </message>
    <message>
        <source>{name} said yes. Agree on a moment when you meet.</source>
        <translation>{name} mówi „tak”. Umówcie się, gdy się spotkacie.</translation>
    </message>
    <message>
        <source>{name}: not this time.</source>
        <translation>{name}: nie tym razem.</translation>
    </message>
    <message>
        <source>You asked {name}. You see the answer here and under My people.</source>
        <translation>{name} ma twoje pytanie. Odpowiedź zobaczysz tutaj i w „Moich ludziach”.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>FindStartPage</name>
    <message>
        <source>Find my start</source>
        <translation>Od czego zacząć</translation>
    </message>
    <message>
        <source>Six short questions at a time show what you know already. You skip that.</source>
        <translation>Krótkie pytania, po sześć naraz, pokazują, co już umiesz. To pomijasz.</translation>
    </message>
    <message>
        <source>Not learned yet? Say so. It is a good answer.</source>
        <translation>Jeszcze nie umiesz? Powiedz to. To dobra odpowiedź.</translation>
    </message>
    <message>
        <source>Stop whenever you like. What you did counts.</source>
        <translation>Przerwij, kiedy chcesz. To, co zrobione, się liczy.</translation>
    </message>
    <message>
        <source>After six you have learned one thing. The next six can wait for another shift.</source>
        <translation>Po sześciu znasz jedną nową rzecz. Następne sześć może poczekać do kolejnej zmiany.</translation>
    </message>
    <message>
        <source>There is no time limit.</source>
        <translation>Nie ma limitu czasu.</translation>
    </message>
    <message>
        <source>It is not an exam. It only decides where you begin.</source>
        <translation>To nie egzamin. Chodzi tylko o to, gdzie zaczniesz.</translation>
    </message>
    <message>
        <source>First a little about me</source>
        <translation>Najpierw trochę o mnie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Start with a question</source>
        <translation>Zacznij od pytania</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nikogo o tym imieniu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more. Type the first letters of the name.</source>
        <translation>
            <numerusform>Jeszcze %Ln osoba. Wpisz pierwsze litery imienia.</numerusform>
            <numerusform>Jeszcze %Ln osoby. Wpisz pierwsze litery imienia.</numerusform>
            <numerusform>Jeszcze %Ln osób. Wpisz pierwsze litery imienia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>This has to be mended first: {count}</source>
        <translation>To trzeba najpierw poprawić: {count}</translation>
    </message>
    <message>
        <source>There is nothing to look at yet</source>
        <translation>Nie ma jeszcze na co patrzeć</translation>
    </message>
    <message>
        <source>The checks found: {count}</source>
        <translation>Znalezione przez kontrole: {count}</translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>Kontrole nic nie znalazły</translation>
    </message>
    <message>
        <source>The pack is shown here as soon as it can be read. Save the file: this page follows.</source>
        <translation>Pakiet pokaże się tutaj, gdy da się go odczytać. Zapisz plik: ta strona nadąży.</translation>
    </message>
    <message>
        <source>Back to the pack</source>
        <translation>Wróć do pakietu</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Everything is looked through</source>
        <translation>Wszystko jest sprawdzane</translation>
    </message>
    <message>
        <source>Stopped. It was not looked through to the end.</source>
        <translation>Zatrzymano. Nie sprawdzono do końca.</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Co poprawić</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź jeszcze raz</translation>
    </message>
    <message>
        <source>There is nothing to mend. Well done.</source>
        <translation>Nie ma nic do poprawienia. Świetnie.</translation>
    </message>
    <message>
        <source>Before it can be published: {count}</source>
        <translation>Przed opublikowaniem: {count}</translation>
    </message>
    <message>
        <source>It can be published. This would make it better:</source>
        <translation>Można opublikować. To by ją poprawiło:</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Znaleziono: {count}</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Worth practising</source>
        <translation>Warto poćwiczyć</translation>
    </message>
    <message>
        <source>What comes first for you</source>
        <translation>Co jest dla ciebie najpierw</translation>
    </message>
    <message>
        <source>You skip this. It stays on your path, if you want it.</source>
        <translation>To pomijasz. Zostaje na twojej ścieżce, jeśli zechcesz.</translation>
    </message>
    <message>
        <source>Tap what you would rather begin with.</source>
        <translation>Dotknij tego, od czego wolisz zacząć.</translation>
    </message>
    <message>
        <source>Choose a goal of your own</source>
        <translation>Wybierz własny cel</translation>
    </message>
    <message>
        <source>This says what you know today. It is not a certificate.</source>
        <translation>To mówi, co umiesz dziś. To nie jest zaświadczenie.</translation>
    </message>
    <message>
        <source>What helped you? Leave a tip for colleagues</source>
        <translation>Co ci pomogło? Zostaw radę dla zespołu</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>Co już umiem</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>Try it out: practice, not a test</source>
        <translation>Wypróbuj: ćwiczenie, nie test</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nowe dla ciebie</translation>
    </message>
    <message>
        <source>We think you know this already</source>
        <translation>Myślimy, że to już umiesz</translation>
    </message>
    <message>
        <source>You know this</source>
        <translation>To umiesz</translation>
    </message>
    <message>
        <source>You know this. Let somebody watch you do it</source>
        <translation>Już to umiesz. Niech ktoś zobaczy, jak to robisz</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>Look at the material</source>
        <translation>Zobacz materiał</translation>
    </message>
    <message>
        <source>You can try again. Tries left: {count}</source>
        <translation>Możesz spróbować jeszcze raz. Pozostałe próby: {count}</translation>
    </message>
    <message>
        <source>Looking at the material first helps most. Other questions will come.</source>
        <translation>Najbardziej pomaga najpierw obejrzeć materiał. Pytania będą inne.</translation>
    </message>
    <message>
        <source>Look at the material first. Then you can try again.</source>
        <translation>Najpierw obejrzyj materiał. Potem możesz spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>Około {minutes} min</translation>
    </message>
    <message>
        <source>Stopped. What you did counts</source>
        <translation>Przerwane. To, co zrobione, się liczy</translation>
    </message>
    <message>
        <source>Here is your start</source>
        <translation>Oto twój początek</translation>
    </message>
    <message>
        <source>That was the quiz</source>
        <translation>To był quiz</translation>
    </message>
    <message>
        <source>You passed the check</source>
        <translation>Sprawdzian zaliczony</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Ten krok zrobiony</translation>
    </message>
    <message>
        <source>Not yet, but nearer</source>
        <translation>Jeszcze nie, ale bliżej</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Nie było żadnych pytań.</translation>
    </message>
    <message>
        <source>Questions answered: {asked}, in about {minutes} min.</source>
        <translation>Odpowiedzi: {asked}, około {minutes} min.</translation>
    </message>
    <message>
        <source>You said what you have not learned yet. That helps to choose what comes next.</source>
        <translation>Wiadomo już, czego jeszcze nie umiesz. To pomaga wybrać, co dalej.</translation>
    </message>
    <message>
        <source>{right} of {asked} right, in about {minutes} min.</source>
        <translation>Dobrze: {right} z {asked}, około {minutes} min.</translation>
    </message>
    <message>
        <source>Asked for: {share} %.</source>
        <translation>Potrzeba: {share}%.</translation>
    </message>
    <message>
        <source>Not learned yet: {count}.</source>
        <translation>Jeszcze nie umiesz: {count}.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
</context>
<context>
    <name>FollowUpListPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>What you agreed with people, and who asks for a talk. What is due stands first.</source>
        <translation>Co macie ustalone i kto prosi o rozmowę. Najpierw to, na co już pora.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź imię</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nikogo o tym imieniu.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nic nie czeka.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>With {name}</source>
        <translation>Ty i {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Już niepotrzebne</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Otwórz znowu</translation>
    </message>
    <message>
        <source>The program noticed: {what}. You two say whether that settles it.</source>
        <translation>Aplikacja zauważyła: {what}. Razem decydujecie, czy to załatwia sprawę.</translation>
    </message>
    <message>
        <source>Agreed with {name}</source>
        <translation>Ustalone z: {name}</translation>
    </message>
    <message>
        <source>Write something about it</source>
        <translation>Napisz coś o tym</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Kilka słów</translation>
    </message>
    <message>
        <source>{name} reads what you write. It stays on this device.</source>
        <translation>{name} czyta to, co napiszesz. Zostaje to na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Zapisz słowa</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Gap {number}</source>
        <translation>Luka {number}</translation>
    </message>
    <message>
        <source>For gap {number}</source>
        <translation>Do luki {number}</translation>
    </message>
    <message>
        <source>{gap}: right</source>
        <translation>{gap}: dobrze</translation>
    </message>
    <message>
        <source>{gap}: not yet</source>
        <translation>{gap}: jeszcze nie</translation>
    </message>
</context>
<context>
    <name>GapsPage</name>
    <message>
        <source>What is missing at the site</source>
        <translation>Czego brakuje w miejscu pracy</translation>
    </message>
    <message>
        <source>What is missing most, and matters most, comes first. Nobody is named.</source>
        <translation>Najpierw to, czego brakuje najbardziej i co najważniejsze. Bez imion.</translation>
    </message>
    <message>
        <source>Show it as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Another pack</source>
        <translation>Inny pakiet</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>For a role</source>
        <translation>Dla roli</translation>
    </message>
    <message>
        <source>There is no topic in it.</source>
        <translation>Nie ma w nim tematów.</translation>
    </message>
    <message>
        <source>Topic by topic</source>
        <translation>Temat po temacie</translation>
    </message>
    <message>
        <source>Without it somebody may come to harm.</source>
        <translation>Bez tego komuś może stać się krzywda.</translation>
    </message>
    <message>
        <source>Show it as bars</source>
        <translation>Pokaż jako paski</translation>
    </message>
    <message>
        <source>A table is shown</source>
        <translation>Widać tabelę</translation>
    </message>
    <message>
        <source>Bars are shown</source>
        <translation>Widać paski</translation>
    </message>
    <message>
        <source>People who need it</source>
        <translation>Osoby, które tego potrzebują</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Why do you need this now?</source>
        <translation>Po co ci to teraz?</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Twój powód</translation>
    </message>
    <message>
        <source>A few words, {count} letters at least.</source>
        <translation>Kilka słów, co najmniej {count} liter.</translation>
    </message>
    <message>
        <source>{name} will read your reason, with your name and the time. It cannot be taken back.</source>
        <translation>{name} przeczyta twój powód, z twoim imieniem i godziną. Nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>It opens only what is about {name}, and closes when you leave.</source>
        <translation>Otwiera się tylko to, co dotyczy osoby: {name}. Zamknie się, gdy wyjdziesz.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Words of the work</source>
        <translation>Słowa z pracy</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Wszystkie słowa</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>Także: {words}</translation>
    </message>
</context>
<context>
    <name>GoalOnePage</name>
    <message>
        <source>My goal</source>
        <translation>Mój cel</translation>
    </message>
    <message>
        <source>My goal: {title}</source>
        <translation>Mój cel: {title}</translation>
    </message>
    <message>
        <source>Goal {number} of {total}</source>
        <translation>Cel {number} z {total}</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
    <message>
        <source>Do the first step</source>
        <translation>Zrób pierwszy krok</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Droga do celu</translation>
    </message>
    <message>
        <source>Left out: {title}</source>
        <translation>Pominięte: {title}</translation>
    </message>
    <message>
        <source>Step {number}: {title}, about {minutes} min</source>
        <translation>Krok {number}: {title}, około {minutes} min</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń to</translation>
    </message>
    <message>
        <source>A step stays where somebody may come to harm, or where your organisation asks for it.</source>
        <translation>Krok zostaje tam, gdzie komuś może stać się krzywda, albo gdzie wymaga tego twoja organizacja.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Jak idzie</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Zmień ten cel</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Odłóż na razie</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Wróć do niego</translation>
    </message>
    <message>
        <source>Not a goal any more</source>
        <translation>To już nie cel</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
    <message>
        <source>You have not chosen a goal. Choose what you want to get better at.</source>
        <translation>Nie masz jeszcze celu. Wybierz, w czym chcesz się rozwijać.</translation>
    </message>
    <message>
        <source>In your own words. Only you can read it.</source>
        <translation>Własnymi słowami. Tylko ty możesz to czytać.</translation>
    </message>
    <message>
        <source>In all about {minutes} min. Your path leads to the first goal first.</source>
        <translation>Razem około {minutes} min. Twoja ścieżka prowadzi najpierw do pierwszego celu.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>Choose goals</source>
        <translation>Wybierz cele</translation>
    </message>
    <message>
        <source>Begin: four short questions</source>
        <translation>Zacznij: cztery krótkie pytania</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>Wybierz inną liczbę</translation>
    </message>
    <message>
        <source>Set a goal for the week</source>
        <translation>Ustal cel na tydzień</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Wymagane od ciebie</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Zobacz, co robić</translation>
    </message>
    <message>
        <source>They say: {words}</source>
        <translation>Ich słowa: {words}</translation>
    </message>
    <message>
        <source>What can do harm comes first</source>
        <translation>Najpierw to, co może zaszkodzić</translation>
    </message>
    <message>
        <source>More for your goals</source>
        <translation>Więcej do twoich celów</translation>
    </message>
    <message>
        <source>A goal in your own words</source>
        <translation>Cel własnymi słowami</translation>
    </message>
    <message>
        <source>Also something that is in no lesson</source>
        <translation>Także coś, czego nie ma w żadnej lekcji</translation>
    </message>
    <message>
        <source>For your role, or the next one</source>
        <translation>Do twojej roli albo następnej</translation>
    </message>
    <message>
        <source>What is missing becomes your goals</source>
        <translation>To, czego brakuje, staje się twoimi celami</translation>
    </message>
    <message>
        <source>How sure I am, and what was found</source>
        <translation>Moja pewność i co się okazało</translation>
    </message>
    <message>
        <source>Side by side, area by area</source>
        <translation>Obok siebie, temat po temacie</translation>
    </message>
    <message>
        <source>The four questions again</source>
        <translation>Cztery pytania jeszcze raz</translation>
    </message>
    <message>
        <source>They make a playlist of learning cycles for you</source>
        <translation>Powstanie z nich lista cykli nauki dla ciebie</translation>
    </message>
    <message>
        <source>What should people be able to do?</source>
        <translation>Co ludzie powinni umieć?</translation>
    </message>
    <message>
        <source>After this, people can …</source>
        <translation>Potem ludzie umieją…</translation>
    </message>
    <message>
        <source>One thing, that one can see somebody do. As in: make a wet floor safe.</source>
        <translation>Jedną rzecz, którą można u kogoś zobaczyć. Na przykład: zabezpieczyć mokrą podłogę.</translation>
    </message>
    <message>
        <source>As in: Wet floors. If you leave it empty, it is called as what people can do.</source>
        <translation>Na przykład: Mokre podłogi. Jeśli nic nie wpiszesz, nazwą będzie to, co ludzie umieją.</translation>
    </message>
    <message>
        <source>A short name for it, if you like</source>
        <translation>Krótka nazwa, jeśli chcesz</translation>
    </message>
    <message>
        <source>Everybody who learns here</source>
        <translation>Wszyscy, którzy się tu uczą</translation>
    </message>
    <message>
        <source>People of {site}</source>
        <translation>Osoby stąd: {site}</translation>
    </message>
    <message>
        <source>Those who lead others</source>
        <translation>Osoby, które kierują innymi</translation>
    </message>
    <message>
        <source>As it was chosen elsewhere</source>
        <translation>Tak, jak wybrano gdzie indziej</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Dla kogo to jest?</translation>
    </message>
    <message>
        <source>One sentence. As in: nobody slips, and you are not the one who has to explain it.</source>
        <translation>Jedno zdanie. Na przykład: nikt się nie pośliźnie i nie trzeba się tłumaczyć.</translation>
    </message>
    <message>
        <source>Why does it help them on shift?</source>
        <translation>Dlaczego pomaga na zmianie?</translation>
    </message>
    <message>
        <source>How many minutes does it take?</source>
        <translation>Ile minut to zajmuje?</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>My learning cycles</source>
        <translation>Moje cykle nauki</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pytanie {number} z {total}</translation>
    </message>
    <message>
        <source>It rests. Nothing leads there until you go on.</source>
        <translation>Odłożony. Nic tam nie prowadzi, aż do niego wrócisz.</translation>
    </message>
    <message>
        <source>You have reached it.</source>
        <translation>Ten cel jest osiągnięty.</translation>
    </message>
    <message>
        <source>About {minutes} min left, probably between {low} and {high}</source>
        <translation>Jeszcze około {minutes} min, prawdopodobnie od {low} do {high}</translation>
    </message>
    <message>
        <source>This week: {shifts} of {target} shifts with something learned</source>
        <translation>W tym tygodniu zmiany z nauką: {shifts} z {target}</translation>
    </message>
    <message>
        <source>Shifts this week with something learned: {shifts}</source>
        <translation>Zmiany z nauką w tym tygodniu: {shifts}</translation>
    </message>
    <message>
        <source>{name} asks this of you, until {date}.</source>
        <translation>{name} wymaga tego od ciebie do {date}.</translation>
    </message>
    <message>
        <source>Your workplace asks this of you, until {date}.</source>
        <translation>Twoje miejsce pracy wymaga tego od ciebie do {date}.</translation>
    </message>
    <message>
        <source>Your organisation asks everybody for this, until it is done.</source>
        <translation>Twoja organizacja wymaga tego od wszystkich, aż będzie zrobione.</translation>
    </message>
    <message>
        <source>A programme that you are in. {settled} of {total} are done. Until {date}.</source>
        <translation>Program, w którym jesteś. Gotowe: {settled} z {total}. Do {date}.</translation>
    </message>
    <message>
        <source>Somebody may come to harm where this is not known, so it keeps its place.</source>
        <translation>Gdzie się tego nie wie, komuś może stać się krzywda, więc to zostaje na swoim miejscu.</translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <translation>Twoje słowa: {words}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>new to me</source>
        <translation>to dla mnie nowe</translation>
    </message>
    <message>
        <source>I know some</source>
        <translation>trochę już umiem</translation>
    </message>
    <message>
        <source>I feel sure</source>
        <translation>czuję się pewnie</translation>
    </message>
    <message>
        <source>I could teach it</source>
        <translation>mogę tego uczyć</translation>
    </message>
    <message>
        <source>Found at first: nothing was sure yet</source>
        <translation>Na początku: jeszcze nic pewnego</translation>
    </message>
    <message>
        <source>Found at first: {known} of {total} known</source>
        <translation>Na początku: znane {known} z {total}</translation>
    </message>
    <message>
        <source>Found now: nothing is sure yet</source>
        <translation>Teraz: jeszcze nic pewnego</translation>
    </message>
    <message>
        <source>Found now: {known} of {total} known</source>
        <translation>Teraz: znane {known} z {total}</translation>
    </message>
    <message>
        <source>If {cue}, then I will {action}.</source>
        <translation>Jeśli {cue}, to {action}.</translation>
    </message>
</context>
<context>
    <name>GroupsForAllPage</name>
    <message>
        <source>Your groups</source>
        <translation>Wasze grupy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>GuestEndPage</name>
    <message>
        <source>That is how it works</source>
        <translation>Tak to działa</translation>
    </message>
    <message>
        <source>{right} of {asked} right.</source>
        <translation>Dobrze: {right} z {asked}.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nic z tego nie zostało zapisane.</translation>
    </message>
    <message>
        <source>With a name, Stepwell remembers what you know and chooses what is worth your time next.</source>
        <translation>Gdy podasz imię, Stepwell pamięta, co umiesz, i wybiera, na co warto poświęcić czas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Jestem tu pierwszy raz</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Who shall look at it?</source>
        <translation>Kto ma to obejrzeć?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <source>This one person can open what you hand in, on this device, until they have looked.</source>
        <translation>Ta jedna osoba może otwierać na tym urządzeniu to, co oddajesz, aż to obejrzy.</translation>
    </message>
    <message>
        <source>What they find and write stands in your record. Your organisation may read the result.</source>
        <translation>Jej wynik i słowa są w zapisie twojej nauki. Twoja organizacja może czytać wynik.</translation>
    </message>
    <message>
        <source>There is nobody here yet who can look at it. It waits for you.</source>
        <translation>Nie ma tu jeszcze nikogo, kto może to obejrzeć. To poczeka na ciebie.</translation>
    </message>
    <message>
        <source>Not yet possible: {names}. They have to sign in with a PIN of their own once.</source>
        <translation>Jeszcze niemożliwe: {names}. Trzeba się najpierw raz zalogować własnym PIN-em.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Key: {key}</source>
        <translation>Klawisz: {key}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Leave, {name}</source>
        <translation>Wyjdź, {name}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>W nagłym wypadku</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Nagły wypadek</translation>
    </message>
    <message>
        <source>Leave. Nothing is kept</source>
        <translation>Wyjdź. Nic nie zostaje</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Zatrzymaj czytanie</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Read what stands here, then press one of the buttons.</source>
        <translation>Przeczytaj, co tu jest, potem naciśnij jeden z przycisków.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Press the big button to begin, or choose a language first.</source>
        <translation>Nikt nie jest zalogowany. Naciśnij duży przycisk, aby zacząć, albo najpierw wybierz język.</translation>
    </message>
    <message>
        <source>Here you say who you are. Press your name, or hold your badge to the scanner. If you are new, there is a button for that below the names.</source>
        <translation>Tu mówisz, kim jesteś. Naciśnij swoje imię albo przyłóż identyfikator do czytnika. Jeśli jesteś tu pierwszy raz, pod imionami jest na to przycisk.</translation>
    </message>
    <message>
        <source>What to do when somebody is in danger, without signing in. Press what has happened: the steps say when to call. Nothing is written down about you.</source>
        <translation>Co robić, gdy komuś coś grozi, bez logowania. Naciśnij to, co się stało: kroki mówią, kiedy dzwonić. O tobie nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>What to do, step by step. The page stays while your hands are busy. Read aloud reads it to you.</source>
        <translation>Co robić, krok po kroku. Strona zostaje, gdy masz zajęte ręce. Czytaj na głos przeczyta ją tobie.</translation>
    </message>
    <message>
        <source>Press the digits or the pictures of your PIN: they show that it is you. Did you forget it? Whoever looks after this device can give you a new one. What you have learned stays; private notes open again with your recovery code alone.</source>
        <translation>Naciśnij cyfry albo obrazki swojego PIN-u: tak pokazujesz, że to ty. PIN wyleciał z głowy? Osoba, która opiekuje się tym urządzeniem, może nadać ci nowy. To, czego się nauczysz, zostaje; prywatne notatki otworzy wtedy tylko twój kod odzyskiwania.</translation>
    </message>
    <message>
        <source>A few short questions, one at a time. Press an answer, or type it, then press the button at the bottom. You can go back and change what you said.</source>
        <translation>Kilka krótkich pytań, po jednym. Naciśnij odpowiedź albo ją wpisz, potem naciśnij przycisk na dole. Możesz wrócić i zmienić odpowiedź.</translation>
    </message>
    <message>
        <source>Here you choose a PIN of your own. You press it twice, so that no slip gets in. Nobody else can see it.</source>
        <translation>Tu wybierasz własny PIN. Wpisujesz go dwa razy, żeby nie wkradła się pomyłka. Nikt inny go nie zobaczy.</translation>
    </message>
    <message>
        <source>This code opens your private notes if you ever forget your PIN. Write it on paper, and keep the paper at home.</source>
        <translation>Ten kod otwiera twoje prywatne notatki, gdy zapomnisz PIN-u. Zapisz go na kartce i trzymaj ją w domu.</translation>
    </message>
    <message>
        <source>Your PIN was set anew, so your private notes are shut. Your recovery code opens them. You can do it later, too.</source>
        <translation>Twój PIN ustawiono na nowo, więc prywatne notatki są zamknięte. Otworzy je kod odzyskiwania. Możesz to zrobić też później.</translation>
    </message>
    <message>
        <source>Here you see how you sign in. You can change your PIN, or get a new recovery code.</source>
        <translation>Tu widzisz, jak się logujesz. Możesz zmienić PIN albo wziąć nowy kod odzyskiwania.</translation>
    </message>
    <message>
        <source>You can try the program without a name. Choose something to learn, then press the button at the bottom. Nothing of it is kept.</source>
        <translation>Możesz wypróbować program bez imienia. Wybierz, czego się uczyć, potem naciśnij przycisk na dole. Nic nie zostanie zapisane.</translation>
    </message>
    <message>
        <source>The practice without a name is over, and nothing of it was kept. You can leave, or say who you are, so that it is kept from now on.</source>
        <translation>Ćwiczenie bez imienia się skończyło i nic nie zapisano. Możesz wyjść albo powiedzieć, kim jesteś, żeby odtąd było zapisywane.</translation>
    </message>
    <message>
        <source>This says what was erased, or when it will be. Nobody is signed in any more.</source>
        <translation>Tu jest napisane, co usunięto albo kiedy to nastąpi. Nikt już nie jest zalogowany.</translation>
    </message>
    <message>
        <source>Choose how big the words are, which colours you like, and which language. You see it at once.</source>
        <translation>Wybierz wielkość słów, kolory i język. Zobaczysz to od razu.</translation>
    </message>
    <message>
        <source>Facts about this device. Whoever looks after it can go on from here with their PIN.</source>
        <translation>Informacje o tym urządzeniu. Kto się nim opiekuje, może iść dalej ze swoim PIN-em.</translation>
    </message>
    <message>
        <source>Stepwell is made with the work of many others. Press a name to read on which terms.</source>
        <translation>Stepwell powstał dzięki pracy wielu innych. Naciśnij nazwę, żeby przeczytać, na jakich warunkach.</translation>
    </message>
    <message>
        <source>These are the terms of one part of the program, in the words of those who made it.</source>
        <translation>To warunki jednej części aplikacji, słowami tych, którzy ją stworzyli.</translation>
    </message>
    <message>
        <source>Which of those who look after this device are you? Press your name. Your PIN comes next.</source>
        <translation>Kim jesteś z tych, którzy opiekują się urządzeniem? Naciśnij swoje imię. Potem PIN.</translation>
    </message>
    <message>
        <source>Whoever looks after this device helps with lost PINs and makes copies. Type their name, then choose a PIN.</source>
        <translation>Opiekun urządzenia pomaga, gdy ktoś zapomni PIN-u, i robi kopie. Wpisz jego imię, potem wybierz PIN.</translation>
    </message>
    <message>
        <source>Do you learn on another device already? Choose the file that you were given, and type its code.</source>
        <translation>Uczysz się już na innym urządzeniu? Wybierz otrzymany plik i wpisz jego kod.</translation>
    </message>
    <message>
        <source>This device is new. Three questions, then people can learn on it.</source>
        <translation>To urządzenie jest nowe. Trzy pytania i można się na nim uczyć.</translation>
    </message>
    <message>
        <source>What was saved here cannot be opened just now. Delete nothing. Show this screen to whoever looks after this device.</source>
        <translation>Tego, co tu zapisano, nie da się teraz otworzyć. Niczego nie usuwaj. Pokaż ten ekran osobie, która opiekuje się urządzeniem.</translation>
    </message>
    <message>
        <source>Here you try out how to tap, scroll and type. Nothing is marked, and you can leave it at any time.</source>
        <translation>Tu wypróbujesz stukanie, przewijanie i pisanie. Nic nie jest oceniane i możesz wyjść w każdej chwili.</translation>
    </message>
    <message>
        <source>Here you say how sure you feel, and what you want to get better at. There is no wrong answer. You can leave out whatever you like.</source>
        <translation>Tu mówisz, jak pewnie się czujesz i w czym chcesz być lepszy. Nie ma złych odpowiedzi. Możesz pominąć, co chcesz.</translation>
    </message>
    <message>
        <source>A few questions show where it is best to begin. There is no wrong answer, and you can stop at any time.</source>
        <translation>Kilka pytań pokaże, od czego najlepiej zacząć. Nie ma złych odpowiedzi i możesz przestać w każdej chwili.</translation>
    </message>
    <message>
        <source>This is where each day begins. At the top stands what is worth doing now, and why. Press its button, or choose something else below.</source>
        <translation>Tu zaczyna się każdy dzień. Na górze jest to, co warto zrobić teraz i dlaczego. Naciśnij przycisk albo wybierz coś innego niżej.</translation>
    </message>
    <message>
        <source>Read the question, press your answer, then press the button that checks it. If you have not learned it yet, say so: that is a good answer, too. You can stop at any time, and nothing is lost.</source>
        <translation>Przeczytaj pytanie, naciśnij odpowiedź, potem przycisk, który ją sprawdza. Jeśli jeszcze się tego nie uczyłeś, powiedz to: to też dobra odpowiedź. Możesz przestać w każdej chwili i nic nie przepadnie.</translation>
    </message>
    <message>
        <source>Here you learn one thing. Read it, listen to it or watch it. Scroll down to the end, then go on.</source>
        <translation>Tu uczysz się jednej rzeczy. Przeczytaj, posłuchaj albo obejrzyj. Przewiń do końca i idź dalej.</translation>
    </message>
    <message>
        <source>This was hard a few times. A person can explain it better than a screen. Ask somebody, then go on.</source>
        <translation>Kilka razy było to trudne. Człowiek wyjaśni to lepiej niż ekran. Zapytaj kogoś, potem idź dalej.</translation>
    </message>
    <message>
        <source>You have come to the end. Here you see how it went, and what comes next.</source>
        <translation>To koniec. Tu widzisz, jak poszło i co będzie dalej.</translation>
    </message>
    <message>
        <source>A story from work. Press what you would do, and the story goes on from there. Nothing is marked.</source>
        <translation>Historia z pracy. Naciśnij, co byś zrobił, a historia potoczy się dalej. Nic nie jest oceniane.</translation>
    </message>
    <message>
        <source>The story is over. Your choices stand beside what somebody with experience would have done.</source>
        <translation>Historia się skończyła. Twoje wybory stoją obok tego, co zrobiłby ktoś doświadczony.</translation>
    </message>
    <message>
        <source>Here you see step by step how something is done well. Some steps are yours: press what comes next. Nothing is marked.</source>
        <translation>Tu widzisz krok po kroku, jak zrobić coś dobrze. Niektóre kroki są twoje: naciśnij, co jest dalej. Nic nie jest oceniane.</translation>
    </message>
    <message>
        <source>You think about your work, try something out, and think again. Write as you like: spelling does not matter.</source>
        <translation>Myślisz o swojej pracy, próbujesz czegoś i myślisz znowu. Pisz, jak chcesz: ortografia nie ma znaczenia.</translation>
    </message>
    <message>
        <source>A few questions about your work. Nobody can see who said what. You can leave out any of them.</source>
        <translation>Kilka pytań o twoją pracę. Nikt nie widzi, kto co powiedział. Każde możesz pominąć.</translation>
    </message>
    <message>
        <source>Here you show how you work, to one person whom you choose. Put in words, a picture or a sound, then hand it in. “Not yet” tells you what to show next.</source>
        <translation>Tu pokazujesz, jak pracujesz, jednej osobie, którą wybierzesz. Dodaj słowa, zdjęcie lub nagranie, potem to oddaj. „Jeszcze nie” mówi ci, co pokazać dalej.</translation>
    </message>
    <message>
        <source>Choose who shall look at it. Only this person can open it, and you can take it back.</source>
        <translation>Wybierz, kto ma to obejrzeć. Tylko ta osoba może to otworzyć, a ty możesz to wycofać.</translation>
    </message>
    <message>
        <source>What you put in is locked with your PIN. No resident, no record and no screen belongs in it.</source>
        <translation>To, co dodajesz, zamyka twój PIN. Nie może tam być mieszkańca, dokumentacji ani ekranu.</translation>
    </message>
    <message>
        <source>What you write is yours alone. You can let one person read one text, and end it whenever you want.</source>
        <translation>To, co piszesz, jest tylko twoje. Możesz pozwolić jednej osobie przeczytać jeden tekst i zakończyć to, kiedy chcesz.</translation>
    </message>
    <message>
        <source>Is something wrong with a question or a lesson? Press what is wrong with it. Your name does not go along.</source>
        <translation>Coś jest nie tak z pytaniem albo lekcją? Naciśnij, co jest nie tak. Twoje imię nie zostanie podane.</translation>
    </message>
    <message>
        <source>Things to look up while you work: words, documents, checklists. Press one to read it. Nothing is asked.</source>
        <translation>Rzeczy do sprawdzenia przy pracy: słowa, dokumenty, listy. Naciśnij, aby przeczytać. O nic się tu nie pyta.</translation>
    </message>
    <message>
        <source>Write down what you learned anywhere: a course, a talk, a video. It is locked with your PIN until you take it along.</source>
        <translation>Zapisz, czego się gdzieś uczysz: kurs, rozmowa, film. Zamyka to twój PIN, aż weźmiesz to ze sobą.</translation>
    </message>
    <message>
        <source>You choose line by line what goes along. Then you get a file, and a page to print.</source>
        <translation>Wybierasz wiersz po wierszu, co idzie z tobą. Potem dostajesz plik i stronę do druku.</translation>
    </message>
    <message>
        <source>What you earned, as a file that other programs can read. You choose whether your name is in it.</source>
        <translation>To, co masz zdobyte, jako plik, który czytają inne programy. Wybierasz, czy jest w nim twoje imię.</translation>
    </message>
    <message>
        <source>People who can show you something, and whom you can show something. If somebody asks you, say yes or not now. Press a goal to see its people and things.</source>
        <translation>Ludzie, którzy mogą ci coś pokazać, i ci, którym możesz pokazać ty. Gdy ktoś pyta, powiedz „tak” albo „nie teraz”. Naciśnij cel, żeby zobaczyć ludzi i rzeczy przy nim.</translation>
    </message>
    <message>
        <source>Tap what you would show a colleague, then press Done. You can change it at any time.</source>
        <translation>Dotknij tego, co możesz pokazać komuś z zespołu, potem naciśnij „Gotowe”. Możesz to zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>Colleagues who offer to show this. Press a name to ask. Nobody else sees that you ask, and you can take it back.</source>
        <translation>Osoby z zespołu, które mogą to pokazać. Naciśnij imię, żeby zapytać. Nikt inny nie widzi, że pytasz, i możesz to wycofać.</translation>
    </message>
    <message>
        <source>A card to hold up to a colleague. It needs no network. Below it you can add another language.</source>
        <translation>Karta, którą pokazujesz komuś z zespołu. Nie potrzeba do niej sieci. Niżej możesz dodać drugi język.</translation>
    </message>
    <message>
        <source>What helps with this goal: people, materials, and your own ideas. Press a line to open it, or a plus to put something there.</source>
        <translation>Co pomaga przy tym celu: ludzie, materiały i twoje pomysły. Naciśnij wiersz, żeby go otworzyć, albo plus, żeby coś dodać.</translation>
    </message>
    <message>
        <source>Tap what helps with this goal. Tap it again to take it away.</source>
        <translation>Dotknij tego, co pomaga przy tym celu. Dotknij jeszcze raz, żeby to zabrać.</translation>
    </message>
    <message>
        <source>Something that you put beside your goal. You can open it, move it, or take it away.</source>
        <translation>Coś, co leży przy twoim celu. Możesz to otworzyć, przenieść albo zabrać.</translation>
    </message>
    <message>
        <source>Write as you like: spelling does not matter. Your PIN locks it, and nobody else can read it.</source>
        <translation>Pisz, jak chcesz: ortografia nie ma znaczenia. Zamyka to twój PIN i nikt inny nie może tego przeczytać.</translation>
    </message>
    <message>
        <source>What encourages you: what you know so far, and what you turned on. Only you see it. The button at the bottom leads to what you can turn on and off.</source>
        <translation>Co cię zachęca: co już umiesz i co masz włączone. Widzisz to tylko ty. Przycisk na dole prowadzi do tego, co można włączyć i wyłączyć.</translation>
    </message>
    <message>
        <source>Press what you want, and press it again to turn it off. It counts at once.</source>
        <translation>Naciśnij, co chcesz, a naciśnij jeszcze raz, żeby to wyłączyć. Działa to od razu.</translation>
    </message>
    <message>
        <source>Say when you want to be reminded of this again. Never is an answer, too.</source>
        <translation>Powiedz, kiedy znów ci o tym przypomnieć. „Nigdy” to też odpowiedź.</translation>
    </message>
    <message>
        <source>The ways to what is your own: goals, playlists, what you can show, and who helps you. Press a line to open it.</source>
        <translation>Drogi do tego, co twoje: cele, listy do nauki, co możesz pokazać i kto ci pomaga. Naciśnij wiersz, żeby go otworzyć.</translation>
    </message>
    <message>
        <source>Something to look up. Scroll down to read all of it, then go back.</source>
        <translation>Coś do sprawdzenia. Przewiń w dół, aby przeczytać całość, potem wróć.</translation>
    </message>
    <message>
        <source>What is asked for, what you have of it, and what is still missing.</source>
        <translation>Co jest wymagane, co już masz i czego jeszcze brakuje.</translation>
    </message>
    <message>
        <source>What you know so far, what is fresh, and what is fading. Scroll down to see all of it.</source>
        <translation>Co już wiesz, co jest świeże, a co się zaciera. Przewiń w dół, aby zobaczyć wszystko.</translation>
    </message>
    <message>
        <source>What you want to get better at, and what is asked of you. Press a goal to see the way there, or to change it.</source>
        <translation>W czym chcesz się rozwijać i czego się od ciebie wymaga. Naciśnij cel, żeby zobaczyć drogę do niego albo go zmienić.</translation>
    </message>
    <message>
        <source>One goal: its steps, and your small plans for it. Below you can move it, let it rest, or take it away.</source>
        <translation>Jeden cel: jego kroki i twoje małe plany do niego. Niżej możesz go przesunąć, odłożyć albo usunąć.</translation>
    </message>
    <message>
        <source>A goal in your own words. Only you can read it.</source>
        <translation>Cel własnymi słowami. Tylko ty możesz go czytać.</translation>
    </message>
    <message>
        <source>Write in the box, then press the button below. Only you can read what you write.</source>
        <translation>Napisz w polu, potem naciśnij przycisk niżej. Tylko ty możesz czytać to, co piszesz.</translation>
    </message>
    <message>
        <source>What you said of yourself, and what the questions found. Press a button to make it a goal.</source>
        <translation>Co mówisz o sobie i co pokazały pytania. Naciśnij przycisk, żeby zrobić z tego cel.</translation>
    </message>
    <message>
        <source>Press a number: in so many shifts you want to learn something.</source>
        <translation>Naciśnij liczbę: na tylu zmianach chcesz się czegoś uczyć.</translation>
    </message>
    <message>
        <source>Press what fits you, as many as you like. Press it again to take it back. Then go on.</source>
        <translation>Naciśnij, co do ciebie pasuje, ile chcesz. Naciśnij jeszcze raz, żeby to cofnąć. Potem idź dalej.</translation>
    </message>
    <message>
        <source>Press a button, and what is missing for this role becomes your goals. You can also pass over.</source>
        <translation>Naciśnij przycisk, a to, czego brakuje do tej roli, stanie się twoimi celami. Możesz to też pominąć.</translation>
    </message>
    <message>
        <source>Press a learning cycle to begin it, or go to your goals.</source>
        <translation>Naciśnij cykl nauki, żeby go zacząć, albo przejdź do swoich celów.</translation>
    </message>
    <message>
        <source>Everything that is kept about you. Press a line to open it. You can take a copy, or have all of it erased.</source>
        <translation>Wszystko, co jest o tobie zapisane. Naciśnij wiersz, aby go otworzyć. Możesz wziąć kopię albo kazać wszystko usunąć.</translation>
    </message>
    <message>
        <source>What is kept of one kind, the newest first. Nothing can be changed here.</source>
        <translation>To, co jest przechowywane z jednego rodzaju, najnowsze na początku. Niczego nie można tu zmienić.</translation>
    </message>
    <message>
        <source>Here you can have everything about you erased. Nothing happens before you say yes.</source>
        <translation>Tu możesz kazać usunąć wszystko o sobie. Nic się nie stanie, zanim się zgodzisz.</translation>
    </message>
    <message>
        <source>Type a word about your work. What says something about it stands below: press it to read it.</source>
        <translation>Wpisz słowo o swojej pracy. Poniżej pojawi się to, co o nim mówi: naciśnij, aby przeczytać.</translation>
    </message>
    <message>
        <source>Everything that there is to learn and to look up. Type a word, or press a line to open it. Each line says why it stands there; “Not for me” takes it away.</source>
        <translation>Wszystko, czego można się tu uczyć i co można sprawdzić. Wpisz słowo albo naciśnij wiersz, żeby go otworzyć. Każdy wiersz mówi, dlaczego tu jest; „Nie dla mnie” go usuwa.</translation>
    </message>
    <message>
        <source>Here you can read without anything being kept of it. Press a line to open it.</source>
        <translation>Tu możesz czytać, a nic z tego nie zostanie zapisane. Naciśnij wiersz, żeby go otworzyć.</translation>
    </message>
    <message>
        <source>Something that your organisation put here. Scroll down to read all of it, then go back.</source>
        <translation>Coś, co umieściła tu twoja organizacja. Przewiń w dół, żeby przeczytać całość, potem wróć.</translation>
    </message>
    <message>
        <source>Hold the card to the scanner, or type the signs below its picture and press Open.</source>
        <translation>Przyłóż kartę do czytnika albo wpisz znaki spod obrazka i naciśnij „Otwórz”.</translation>
    </message>
    <message>
        <source>Give it a title, then choose a file or type an address. Everybody finds it in the library. A card with a code opens it at the place where it is needed.</source>
        <translation>Nadaj tytuł, potem wybierz plik albo wpisz adres. Wszyscy znajdą to w bibliotece. Karta z kodem otwiera to w miejscu, gdzie jest potrzebne.</translation>
    </message>
    <message>
        <source>A few questions are done. Here stands what you know so far. Go on, or leave it for today.</source>
        <translation>Kilka pytań za tobą. Tu jest, co już wiesz. Idź dalej albo zostaw to na dziś.</translation>
    </message>
    <message>
        <source>Something is being got ready. The page changes by itself.</source>
        <translation>Coś się przygotowuje. Strona zmieni się sama.</translation>
    </message>
    <message>
        <source>What your team wants to do together, and how far it is: one sum. Who takes part, and who did how much, is shown to nobody.</source>
        <translation>Co twój zespół chce zrobić razem i ile już ma: jedna suma. Nikt nie zobaczy, kto bierze udział ani kto ile zrobił.</translation>
    </message>
    <message>
        <source>A goal for your team, in three questions. Press one answer.</source>
        <translation>Cel dla twojego zespołu w trzech pytaniach. Naciśnij jedną odpowiedź.</translation>
    </message>
    <message>
        <source>Here you end a goal before its time, or go back.</source>
        <translation>Tu kończysz cel przed czasem albo wracasz.</translation>
    </message>
    <message>
        <source>What people answered, never who answered what. Where there are too few answers, nothing is shown.</source>
        <translation>Co ludzie odpowiedzieli, nigdy kto co. Gdy odpowiedzi jest za mało, nic nie widać.</translation>
    </message>
    <message>
        <source>Somebody shows you a file about what they learned elsewhere. The program says whether it is genuine.</source>
        <translation>Ktoś pokazuje ci plik o tym, czego uczy się gdzie indziej. Aplikacja mówi, czy jest prawdziwy.</translation>
    </message>
    <message>
        <source>You decide for each line whether it counts here, and for what. The person sees your answer.</source>
        <translation>Przy każdym wierszu decydujesz, czy się tu liczy i do czego. Ta osoba widzi twoją odpowiedź.</translation>
    </message>
    <message>
        <source>Questions and lessons that people found a problem with. Take one away once it is mended.</source>
        <translation>Pytania i lekcje, w których ktoś znalazł błąd. Usuń z listy, gdy jest poprawione.</translation>
    </message>
    <message>
        <source>You watch somebody at work, and mark what you saw. What you marked is kept as you go.</source>
        <translation>Obserwujesz kogoś przy pracy i zaznaczasz, co widzisz. Zaznaczenia zapisują się na bieżąco.</translation>
    </message>
    <message>
        <source>Evidence that somebody handed to you and to nobody else. Look at each piece. Say of each picture whether it may stay.</source>
        <translation>Dowody umiejętności, które ktoś oddał tobie i nikomu innemu. Obejrzyj każdą część. Powiedz o każdym zdjęciu, czy może zostać.</translation>
    </message>
    <message>
        <source>Choose what fits best for each. For a “not yet” write what to do next: it helps most.</source>
        <translation>Wybierz wszędzie to, co najlepiej pasuje. Przy „jeszcze nie” napisz, co robić dalej: to pomaga najbardziej.</translation>
    </message>
    <message>
        <source>What somebody saw when they watched the work, and what comes next.</source>
        <translation>Co ktoś zobaczył, obserwując pracę, i co będzie dalej.</translation>
    </message>
    <message>
        <source>Whoever was watched signs here with their own PIN. It signs nobody in.</source>
        <translation>Tu podpisuje się swoim PIN-em osoba obserwowana. Nikogo to nie loguje.</translation>
    </message>
    <message>
        <source>All that can be done for this device. Press a line to open it.</source>
        <translation>Wszystko, co można zrobić z tym urządzeniem. Naciśnij wiersz, aby go otworzyć.</translation>
    </message>
    <message>
        <source>Copies keep safe what people did here. See when the last one was made, or make one now.</source>
        <translation>Kopie chronią to, co ludzie tu zrobili. Zobacz, kiedy powstała ostatnia, albo zrób ją teraz.</translation>
    </message>
    <message>
        <source>What is not as it should be on this device, and where to mend it. Looking changes nothing.</source>
        <translation>Co na tym urządzeniu nie jest tak, jak powinno, i gdzie to naprawić. Sprawdzanie niczego nie zmienia.</translation>
    </message>
    <message>
        <source>This can be given to whoever helps you. Read it first; then save it and hand it on yourself.</source>
        <translation>To można dać osobie, która ci pomaga. Najpierw to przeczytaj, potem zapisz i przekaż.</translation>
    </message>
    <message>
        <source>What was done here goes to the server of your organisation. That happens by itself: here you see how it goes.</source>
        <translation>To, co tu zrobiono, trafia na serwer twojej organizacji. Dzieje się to samo: tu widzisz, jak idzie.</translation>
    </message>
    <message>
        <source>What people can learn on this device. Press a line to see more, or get something new.</source>
        <translation>Czego można się uczyć na tym urządzeniu. Naciśnij wiersz, aby zobaczyć więcej, albo pobierz coś nowego.</translation>
    </message>
    <message>
        <source>What is in this, and what can be done with it. Each button says what happens.</source>
        <translation>Co jest w środku i co można z tym zrobić. Każdy przycisk mówi, co się stanie.</translation>
    </message>
    <message>
        <source>Choose what people can learn on this device. Each mark counts at once.</source>
        <translation>Wybierz, czego można się uczyć na tym urządzeniu. Każde zaznaczenie działa od razu.</translation>
    </message>
    <message>
        <source>The address of the server that records go to, and its key. Whoever runs that server knows them.</source>
        <translation>Adres serwera, na który trafiają zapisy, i jego klucz. Zna je osoba, która prowadzi ten serwer.</translation>
    </message>
    <message>
        <source>Where there is no network, a stick carries things to and fro. Put it in, then choose its folder.</source>
        <translation>Gdzie nie ma sieci, rzeczy przenosi pamięć USB. Włóż ją, potem wybierz jej folder.</translation>
    </message>
    <message>
        <source>Bring in people from a list. You see what would happen before anything is changed.</source>
        <translation>Dodaj ludzi z listy. Zobaczysz, co się stanie, zanim cokolwiek się zmieni.</translation>
    </message>
    <message>
        <source>How long this device waits for somebody, and what it shows meanwhile.</source>
        <translation>Jak długo urządzenie czeka na kogoś i co w tym czasie pokazuje.</translation>
    </message>
    <message>
        <source>Whether words that nobody finds are counted, and how many days a person knows that a talk may help before whoever leads here is told. Each press counts at once.</source>
        <translation>Czy liczyć słowa, których nikt nie znajduje, i przez ile dni dana osoba wie, że może pomóc rozmowa, zanim dowie się ten, kto tu kieruje. Każde naciśnięcie działa od razu.</translation>
    </message>
    <message>
        <source>Whether people may take pictures here for their evidence. It counts at once.</source>
        <translation>Czy można tu robić zdjęcia jako dowody umiejętności. Działa to od razu.</translation>
    </message>
    <message>
        <source>How long each kind of thing is kept. Nothing changes before you say so.</source>
        <translation>Jak długo co jest przechowywane. Nic się nie zmieni, zanim tego nie potwierdzisz.</translation>
    </message>
    <message>
        <source>What may leave this device. Each switch counts at once.</source>
        <translation>Co może opuścić to urządzenie. Każdy przełącznik działa od razu.</translation>
    </message>
    <message>
        <source>The people here. Type a part of a name, or press a name to see more.</source>
        <translation>Ludzie tutaj. Wpisz część imienia albo naciśnij imię, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>One person, and what you can do for them. They can see that you looked.</source>
        <translation>Jedna osoba i co możesz dla niej zrobić. Może zobaczyć, że tu zaglądasz.</translation>
    </message>
    <message>
        <source>The page says what will happen. Nothing happens before you press the last button.</source>
        <translation>Strona mówi, co się stanie. Nic się nie dzieje, zanim naciśniesz ostatni przycisk.</translation>
    </message>
    <message>
        <source>Here you make a short lesson for the people here. Begin a new one, or go on with one that is there.</source>
        <translation>Tu tworzysz krótką lekcję dla ludzi stąd. Zacznij nową albo pracuj dalej nad istniejącą.</translation>
    </message>
    <message>
        <source>You are making a short lesson, one step after the other. What you write is kept at once, and nobody sees it before you say so.</source>
        <translation>Tworzysz krótką lekcję krok po kroku. To, co piszesz, zapisuje się od razu i nikt tego nie zobaczy, zanim nie pozwolisz.</translation>
    </message>
    <message>
        <source>The name, the colour and the logo of your organisation. You see at once how they look.</source>
        <translation>Nazwa, kolor i logo twojej organizacji. Od razu widać, jak wyglądają.</translation>
    </message>
    <message>
        <source>Your own lists of things to learn, and those that colleagues share. Press one to open it, or make a new one with the button at the bottom.</source>
        <translation>Twoje własne listy do nauki i te, które udostępnia zespół. Naciśnij listę, żeby ją otworzyć, albo zrób nową przyciskiem na dole.</translation>
    </message>
    <message>
        <source>Press the list that you want to put it in, or make a new one. Then you are back where you were.</source>
        <translation>Naciśnij listę, do której chcesz to dodać, albo zrób nową. Potem wrócisz tu, gdzie teraz.</translation>
    </message>
    <message>
        <source>Press Go on for what comes next, or press any line. When you are done with it, you come back here. Change it is for the order, the name, and who sees it.</source>
        <translation>Naciśnij „Dalej”, żeby zobaczyć, co następne, albo dowolny wiersz. Gdy to zrobisz, wrócisz tutaj. „Zmień” służy do kolejności, nazwy i tego, kto ją widzi.</translation>
    </message>
    <message>
        <source>A list that a colleague shares. You can open what is in it. Make it my own gives you a copy that you can change; theirs is never changed.</source>
        <translation>Lista, którą udostępnia ktoś z zespołu. Możesz otworzyć to, co w niej jest. „Zrób z niej moją” daje ci kopię, którą możesz zmieniać; tamta nigdy się nie zmienia.</translation>
    </message>
    <message>
        <source>Up and Down move a line, Take out takes it away. The buttons on top add things, change the name, say who sees it, save it as a file, or delete it.</source>
        <translation>„W górę” i „W dół” przesuwają wiersz, „Zdejmij” go usuwa. Przyciski na górze: dodaj rzeczy, zmień nazwę, powiedz, kto ją widzi, zapisz jako plik albo usuń.</translation>
    </message>
    <message>
        <source>Press a line to put it in your list, and press it again to take it out. Type to look for something.</source>
        <translation>Naciśnij wiersz, żeby dodać go do listy, i jeszcze raz, żeby go zdjąć. Wpisz słowo, żeby czegoś poszukać.</translation>
    </message>
    <message>
        <source>Type a short name for your list, then press the button at the bottom.</source>
        <translation>Wpisz krótką nazwę swojej listy, potem naciśnij przycisk na dole.</translation>
    </message>
    <message>
        <source>Press who may see this list. You can change it again at any time.</source>
        <translation>Naciśnij, kto może widzieć tę listę. Możesz to w każdej chwili zmienić.</translation>
    </message>
    <message>
        <source>Makes a small file of this list for a colleague. Your name is in it only if you tick that.</source>
        <translation>Robi z tej listy mały plik dla kogoś z zespołu. Twoje imię jest w nim tylko wtedy, gdy to zaznaczysz.</translation>
    </message>
    <message>
        <source>Here you say whether this list is to be deleted. What you learned stays in any case.</source>
        <translation>Tu mówisz, czy usunąć tę listę. To, co już umiesz, zostaje w każdym razie.</translation>
    </message>
    <message>
        <source>What you agreed with people. They see it too and say when it is done; the program tells you what it noticed. You say when it is settled. What you write stays on this device.</source>
        <translation>To, co ustalacie z ludźmi. Oni też to widzą i mówią, gdy gotowe; aplikacja mówi ci, co zauważyła. Ty mówisz, że załatwione. To, co napiszesz, zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Agree on one thing: what, about which topic, by when. Do it together, with the person beside you.</source>
        <translation>Ustalcie jedną rzecz: co, na jaki temat, do kiedy. Zróbcie to razem, obok siebie.</translation>
    </message>
    <message>
        <source>Notes of a talk. The two who talked read them, nobody else. The person agrees with their own PIN, or asks for a change. Agreed notes stay as they are. No word of them leaves this device.</source>
        <translation>Notatki z rozmowy. Czytają je tylko dwie osoby, które rozmawiały. Druga osoba zgadza się własnym PIN-em albo prosi o zmianę. Uzgodnione notatki już się nie zmieniają. Ani słowo z nich nie opuszcza tego urządzenia.</translation>
    </message>
    <message>
        <source>People for whom some things stayed hard. They read it before you. It is a guess from their answers alone. You decide, and they can read what you decided. Nothing happens by itself.</source>
        <translation>Osoby, którym coś nadal sprawia trudność. Czytają to wcześniej niż ty. To przypuszczenie tylko z ich odpowiedzi. Ty decydujesz, a one mogą to przeczytać. Nic nie dzieje się samo.</translation>
    </message>
    <message>
        <source>What you and your supervisor agreed. Press It is done when it is. You can ask for a talk at any time, and take that back.</source>
        <translation>Ustalenia między tobą a osobą przełożoną. Naciśnij „Gotowe”, gdy coś jest gotowe. W każdej chwili możesz poprosić o rozmowę i to cofnąć.</translation>
    </message>
    <message>
        <source>What your organisation puts first, shows instead of something else, or takes away. Begin something new, go on with what is put together, or press what is in force to change it. People learn on as before until somebody puts it in force.</source>
        <translation>Co twoja organizacja stawia na początku, pokazuje zamiast czegoś innego albo usuwa. Zacznij coś nowego, wróć do tego, co w przygotowaniu, albo naciśnij to, co obowiązuje, żeby to zmienić. Ludzie uczą się jak dotąd, aż ktoś to wprowadzi.</translation>
    </message>
    <message>
        <source>Tick the topics beside which this document stands in the library. It counts at once.</source>
        <translation>Zaznacz tematy, przy których ten dokument ma być w bibliotece. Liczy się to od razu.</translation>
    </message>
    <message>
        <source>What at least three people looked for and nobody found. Make a microlearn about it, add a document, or press Done to take it off the list. Nobody can see who looked.</source>
        <translation>Czego szukały co najmniej trzy osoby i nikt nie znalazł. Zrób o tym mikrolekcję, dodaj dokument albo naciśnij „Gotowe”, żeby zdjąć to z listy. Nikt nie widzi, kto szukał.</translation>
    </message>
    <message>
        <source>Type what you look for, and press a lesson to collect it. Press what is collected to say what is to happen with it. All of it is kept at once.</source>
        <translation>Wpisz, czego szukasz, i naciśnij lekcję, żeby ją dodać do zebranych. Naciśnij to, co zebrane, żeby powiedzieć, co ma się z tym stać. Wszystko zapisuje się od razu.</translation>
    </message>
    <message>
        <source>Press what is to happen, then say why in one sentence: everybody who learns here reads it. Other lessons, questions and the module about the same stand below.</source>
        <translation>Naciśnij, co ma się stać, potem napisz jednym zdaniem dlaczego: czyta to każdy, kto się tu uczy. Inne lekcje, pytania i moduł na ten temat są niżej.</translation>
    </message>
    <message>
        <source>What would be different for people. See to what stands at the top first. Then put it in force, or make a file for whoever looks after the device.</source>
        <translation>Co byłoby dla ludzi inaczej. Najpierw załatw to, co na górze. Potem wprowadź to albo zrób plik dla osoby, która opiekuje się urządzeniem.</translation>
    </message>
    <message>
        <source>What would be published, for whom, and what would be taken back. Type the passphrase of the key and press Publish: either all of it is published, or nothing.</source>
        <translation>Co byłoby opublikowane, dla kogo i co przestałoby obowiązywać. Wpisz hasło klucza i naciśnij „Opublikuj”: opublikuje się wszystko albo nic.</translation>
    </message>
    <message>
        <source>Choose the file that somebody made. Compare its check code with theirs, read what it says and takes back, and then put it in force.</source>
        <translation>Wybierz plik, który ktoś zrobił. Porównaj kod kontrolny z kodem tej osoby, przeczytaj, co mówi i co cofa, a potem go wprowadź.</translation>
    </message>
    <message>
        <source>What people of your site have to do, and until when. Press a line to see who did it. Ask something begins a new one: a few questions, one press each.</source>
        <translation>Co ludzie w twoim miejscu pracy mają zrobić i do kiedy. Naciśnij wiersz, żeby zobaczyć, kto to zrobił. „Dodaj wymaganie” zaczyna nowe: kilka pytań, po jednym naciśnięciu.</translation>
    </message>
    <message>
        <source>Who did it, and who has not yet. Remind writes a follow-up that both of you see, not a letter. Press a name to excuse somebody or to see their record.</source>
        <translation>Kto to zrobił, a kto jeszcze nie. „Przypomnij” to nie list: zapisuje ustalenie, które widzi ta osoba i ty. Naciśnij imię, żeby zwolnić kogoś z obowiązku albo zobaczyć zapis tej osoby.</translation>
    </message>
    <message>
        <source>What you can do for this person. Who is excused sees why, and is not asked any more.</source>
        <translation>Co możesz zrobić dla tej osoby. Kto jest bez obowiązku, widzi dlaczego i nikt już tego nie wymaga.</translation>
    </message>
    <message>
        <source>Who set, changed or ended it, who was excused and why. Only what was done on this device.</source>
        <translation>Kto to wyznaczył, zmienił lub zakończył, kogo i dlaczego zwolniono z obowiązku. Tylko to, co zrobiono na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Press one answer. Nothing is asked of anybody before you press Ask it at the end.</source>
        <translation>Naciśnij jedną odpowiedź. Od nikogo nic się nie wymaga, zanim na końcu nie naciśniesz „Wymagaj tego”.</translation>
    </message>
    <message>
        <source>Everybody of your site with their job. Who says what they do waits at the top for your answer. Press a name to say it. Nothing follows from what people say of themselves before you do.</source>
        <translation>Wszyscy z twojego miejsca pracy i ich stanowiska. Kto sam mówi, co robi, czeka na górze na twoją odpowiedź. Naciśnij imię, żeby wskazać stanowisko. Dopóki tego nie zrobisz, nic nie wynika z tego, co ludzie mówią o sobie.</translation>
    </message>
    <message>
        <source>Tick what this person does here. What is asked of everybody with that job is asked of them then.</source>
        <translation>Zaznacz, co ta osoba tu robi. Wtedy wymaga się od niej tego, co od wszystkich na tym stanowisku.</translation>
    </message>
    <message>
        <source>After this it is asked of nobody. What people did stays in their records.</source>
        <translation>Potem nie wymaga się tego od nikogo. To, co ludzie zrobili, zostaje w ich zapisach.</translation>
    </message>
    <message>
        <source>What your workplace asks of you, and until when. Press a line to see how it is done. What you chose yourself stands below.</source>
        <translation>Czego i do kiedy wymaga od ciebie miejsce pracy. Naciśnij wiersz, żeby zobaczyć, jak to zrobić. Niżej jest to, co wybierasz samodzielnie.</translation>
    </message>
    <message>
        <source>Why this is asked, until when, and how it is done. Begin when it suits you: nothing is locked.</source>
        <translation>Po co się tego wymaga, do kiedy i jak to zrobić. Zacznij, kiedy ci pasuje: nic nie jest zablokowane.</translation>
    </message>
    <message>
        <source>What was asked, when it was done and until when it counts. Save it as a page to print, or as a table.</source>
        <translation>Czego wymagano, kiedy to zrobiono i do kiedy się liczy. Zapisz to jako stronę do druku albo jako tabelę.</translation>
    </message>
    <message>
        <source>One table of everybody of your site, for audits. Each person sees that their record was read.</source>
        <translation>Jedna tabela wszystkich z twojego miejsca pracy, do kontroli. Każda osoba widzi, że czytano jej zapis.</translation>
    </message>
    <message>
        <source>What learning comes to at your site. Press a line to read it. Nobody is named.</source>
        <translation>Co daje nauka w twoim miejscu pracy. Naciśnij wiersz, żeby to przeczytać. Bez imion.</translation>
    </message>
    <message>
        <source>Each bar begins at zero. The line on it says where the true number may lie: where it crosses zero, it may be chance. The same stands below in words, and as a table. You can save it as a file.</source>
        <translation>Każdy pasek zaczyna się od zera. Kreska na nim mówi, gdzie może leżeć prawdziwa liczba: gdy przecina zero, może to być przypadek. To samo jest niżej słowami i jako tabela. Możesz zapisać to jako plik.</translation>
    </message>
    <message>
        <source>Numbers that your site counts anyway, from a file. Press one to see it beside learning.</source>
        <translation>Liczby, które u was i tak się zbiera, z pliku. Naciśnij jedną, żeby zobaczyć ją obok nauki.</translation>
    </message>
    <message>
        <source>The figure of each week, and what was learned in the same week. That both change together does not say that one comes of the other.</source>
        <translation>Liczba z każdego tygodnia i to, czego się wtedy uczono. Że zmieniają się razem, nie znaczy, że jedno wynika z drugiego.</translation>
    </message>
    <message>
        <source>Choose a file. You see what would be taken in and what cannot be used, before anything is changed.</source>
        <translation>Wybierz plik. Widzisz, co byłoby przyjęte i czego nie można użyć, zanim coś się zmieni.</translation>
    </message>
    <message>
        <source>What you want to change, one page each. Those to look at again now come first.</source>
        <translation>Co chcesz zmienić, po jednej stronie na sprawę. Najpierw te, do których czas wrócić.</translation>
    </message>
    <message>
        <source>One page about something that should change. Press a line to change its answer. When it is finished, its results stand below.</source>
        <translation>Jedna strona o czymś, co ma się zmienić. Naciśnij wiersz, żeby zmienić odpowiedź. Gdy jest gotowa, wyniki są niżej.</translation>
    </message>
    <message>
        <source>One question. What you type is kept at once: you can leave and come back.</source>
        <translation>Jedno pytanie. To, co piszesz, zapisuje się od razu: możesz wyjść i wrócić.</translation>
    </message>
    <message>
        <source>Write what came of it. A closed page stays as it is.</source>
        <translation>Napisz, co z tego wyszło. Zamknięta strona już się nie zmienia.</translation>
    </message>
    <message>
        <source>What counts as secure only when somebody watched it. Tick topics, then press Keep it like this.</source>
        <translation>Co liczy się jako pewne dopiero wtedy, gdy ktoś to zobaczy w pracy. Zaznacz tematy, potem naciśnij „Niech tak zostanie”.</translation>
    </message>
    <message>
        <source>Choose what you want to watch. The number says how many people know it and wait to be watched.</source>
        <translation>Wybierz, co chcesz obserwować. Liczba mówi, ile osób to umie i czeka na obserwację.</translation>
    </message>
    <message>
        <source>Press a name to open the checklist. Who knows it and waits comes first, then who still learns it.</source>
        <translation>Naciśnij imię, żeby otworzyć listę kontrolną. Najpierw osoby, które to umieją i czekają, potem te, które się jeszcze uczą.</translation>
    </message>
    <message>
        <source>What you can do for your team. Press a line to open it. People see who looked at them.</source>
        <translation>Co możesz zrobić dla swojego zespołu. Naciśnij wiersz, żeby go otworzyć. Ludzie widzą, kto do nich zaglądał.</translation>
    </message>
    <message>
        <source>Everybody of your site, topic by topic. Refresh soon: known, and not practised for a while. Overdue: asked of somebody, and the day is over. Not sure: too few answers. Press a line to see how far somebody is.</source>
        <translation>Wszyscy z twojego miejsca pracy, temat po temacie. „Wkrótce odświeżyć”: opanowane, ale dawno niećwiczone. „Po terminie”: wymagane, a dzień minął. „Niepewne”: za mało odpowiedzi. Naciśnij wiersz, żeby zobaczyć, jak daleko ktoś jest.</translation>
    </message>
    <message>
        <source>For each topic how many of those who need it know it. What is missing most, and matters most, comes first. With fewer than three people there are no figures.</source>
        <translation>Przy każdym temacie: ile z osób, które go potrzebują, go umie. Najpierw to, czego brakuje najbardziej i co najważniejsze. Poniżej trzech osób liczb nie ma.</translation>
    </message>
    <message>
        <source>How far one person is: what is asked of them, what you agreed, what they know. You never see their answers or what they write for themselves. They see that you looked.</source>
        <translation>Jak daleko jest jedna osoba: czego się od niej wymaga, co ustaliliście, co umie. Nigdy nie widzisz jej odpowiedzi ani tego, co pisze dla siebie. Ona widzi, że tu zaglądasz.</translation>
    </message>
    <message>
        <source>A session is when people learn together, face to face. A huddle is a short one, with five questions on one screen. Here you begin one, go on with one, and see those you led.</source>
        <translation>Zajęcia są wtedy, gdy ludzie uczą się razem, na żywo. Odprawa jest krótka, z pięcioma pytaniami na jednym ekranie. Tu je zaczynasz, kontynuujesz i widzisz te, które prowadzisz.</translation>
    </message>
    <message>
        <source>A new session, in a few questions. Press one answer.</source>
        <translation>Nowe zajęcia, w kilku pytaniach. Naciśnij jedną odpowiedź.</translation>
    </message>
    <message>
        <source>Close it: everybody on the list sees that they were there. Give it up: nothing is noted.</source>
        <translation>„Zakończ”: wszyscy z listy widzą swoją obecność. „Porzuć”: nic się nie zapisuje.</translation>
    </message>
    <message>
        <source>Each person comes to this device. They scan their badge, or press their name and type their PIN. Who has neither is noted by you. Stay beside the device while it goes round.</source>
        <translation>Każda osoba podchodzi do tego urządzenia. Przykłada identyfikator do czytnika albo naciska swoje imię i wpisuje PIN. Kto nie ma ani jednego, ani drugiego, tego zapisujesz ty. Zostań przy urządzeniu, gdy krąży.</translation>
    </message>
    <message>
        <source>Type your PIN, to show that you are here. Nothing of yours is opened, and nobody sees the PIN.</source>
        <translation>Wpisz swój PIN, żeby pokazać, że tu jesteś. Nic twojego się nie otwiera i nikt nie widzi PIN-u.</translation>
    </message>
    <message>
        <source>Groups in which each topic has somebody sure of it. To change them, press a name, then a group. Show them to all: there are names alone.</source>
        <translation>Grupy, w których w każdym temacie jest ktoś, kto czuje się pewnie. Żeby je zmienić, naciśnij imię, potem grupę. „Pokaż wszystkim”: widać same imiona.</translation>
    </message>
    <message>
        <source>Who works with whom. Find your name.</source>
        <translation>Kto z kim pracuje. Znajdź swoje imię.</translation>
    </message>
    <message>
        <source>Talk about the question first. Then give one answer together. Nobody&apos;s answer is kept, and nobody&apos;s learning changes.</source>
        <translation>Najpierw porozmawiajcie o pytaniu. Potem dajcie razem jedną odpowiedź. Niczyich odpowiedzi się nie zachowuje i niczyja nauka się nie zmienia.</translation>
    </message>
    <message>
        <source>Something to talk about at the end. Then note who was here.</source>
        <translation>Temat do rozmowy na koniec. Potem zapisz, kto tu jest.</translation>
    </message>
    <message>
        <source>What colleagues of your site wrote, by topic. Press a line to read it. Write a tip yourself, or ask.</source>
        <translation>To, co napisał zespół w twoim miejscu pracy, według tematów. Naciśnij wiersz, żeby to przeczytać. Napisz własną radę albo zapytaj.</translation>
    </message>
    <message>
        <source>Read it, then say if it is useful and true for you. Nobody is told what you press.</source>
        <translation>Przeczytaj, potem powiedz, czy to dla ciebie przydatne i prawdziwe. Nikt się nie dowie, co naciskasz.</translation>
    </message>
    <message>
        <source>Write a few words. A picture or a recording can go with it. A supervisor reads it first; then all colleagues of your site can. You say at the end if your name stands there.</source>
        <translation>Napisz kilka słów. Możesz dodać zdjęcie lub nagranie. Najpierw czyta to osoba przełożona; potem może cały zespół w twoim miejscu pracy. Na końcu mówisz, czy ma tam być twoje imię.</translation>
    </message>
    <message>
        <source>What you wrote, and what came of it. You can take it back at any time.</source>
        <translation>To, co piszesz, i co z tego wyszło. Możesz to w każdej chwili wycofać.</translation>
    </message>
    <message>
        <source>What people wrote for colleagues. Nobody else reads it before you looked. Press a line to open it.</source>
        <translation>To, co ludzie piszą dla zespołu. Nikt inny tego nie czyta, zanim ty to obejrzysz. Naciśnij wiersz, żeby go otworzyć.</translation>
    </message>
    <message>
        <source>Show it, say it in other words, or do not show it. Other words are shown only when who wrote it says yes. That person sees that you looked.</source>
        <translation>Pokaż to, powiedz innymi słowami albo nie pokazuj. Inne słowa widać tylko wtedy, gdy zgodzi się osoba, która to napisała. Widzi ona, że tu zaglądasz.</translation>
    </message>
    <message>
        <source>What was looked at here, the latest first, and by whom.</source>
        <translation>Co tu obejrzano, od najnowszych, i kto to zrobił.</translation>
    </message>
    <message>
        <source>Choose a topic and until when. It stands on Today of your people and first among the tips.</source>
        <translation>Wybierz temat i do kiedy. Twoi ludzie widzą go na ekranie „Dziś”, a wśród rad jest na początku.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>What this screen is for. Key: {key}</source>
        <translation>Do czego służy ten ekran. Klawisz: {key}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help with this screen</source>
        <translation>Pomoc do tego ekranu</translation>
    </message>
    <message>
        <source>What to do, at once. You are signed out, and what you did is kept</source>
        <translation>Co robić, od razu. Nastąpi wylogowanie, a to, co zrobione, zostaje</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>W nagłym wypadku</translation>
    </message>
    <message>
        <source>Tap, scroll and type: try it out, about one minute</source>
        <translation>Stukanie, przewijanie i pisanie: wypróbuj, około minuty</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Pokaż mi, jak</translation>
    </message>
    <message>
        <source>Type a word about your work: what to do, and why</source>
        <translation>Wpisz słowo o swojej pracy: co robić i dlaczego</translation>
    </message>
    <message>
        <source>Find help about work</source>
        <translation>Znajdź pomoc o pracy</translation>
    </message>
    <message>
        <source>Still stuck? Ask a colleague, or whoever looks after this device.</source>
        <translation>Nadal nie wiesz? Zapytaj kogoś z zespołu albo osobę, która opiekuje się tym urządzeniem.</translation>
    </message>
    <message>
        <source>The same on every screen</source>
        <translation>Tak samo na każdym ekranie</translation>
    </message>
    <message>
        <source>With the keys: Tab goes on, arrows go between choices, Space presses. A digit chooses an answer. Escape goes back, Page Down scrolls, F1 is Help.</source>
        <translation>Z klawiatury: Tab idzie dalej, strzałki przechodzą między wyborami, spacja naciska. Cyfra wybiera odpowiedź. Escape wraca, Page Down przewija, F1 to pomoc.</translation>
    </message>
    <message>
        <source>Is there more below? Scroll down. A bar at the side shows how much there is.</source>
        <translation>Jest coś niżej? Przewiń w dół. Pasek z boku pokazuje, ile tego jest.</translation>
    </message>
    <message>
        <source>Help is always here, in the upper corner. Press it again to go back.</source>
        <translation>Pomoc jest zawsze tu, w górnym rogu. Naciśnij ją jeszcze raz, aby wrócić.</translation>
    </message>
    <message>
        <source>How it looks: bigger words, other colours, another language.</source>
        <translation>Wygląd: większe słowa, inne kolory, inny język.</translation>
    </message>
    <message>
        <source>Read aloud: the screen is read to you. You see it where that can be done.</source>
        <translation>Czytaj na głos: ekran zostanie przeczytany. Widać to tam, gdzie można.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Still stuck? Ask a colleague.</source>
        <translation>Nadal nie wiesz? Zapytaj kogoś z zespołu.</translation>
    </message>
    <message>
        <source>Still stuck? Ask a colleague. This device is looked after by {names}.</source>
        <translation>Nadal nie wiesz? Zapytaj kogoś z zespołu. Tym urządzeniem opiekuje się: {names}.</translation>
    </message>
    <message>
        <source>Where is what</source>
        <translation>Gdzie co jest</translation>
    </message>
    <message>
        <source>How it looks, and my PIN</source>
        <translation>Wygląd i mój PIN</translation>
    </message>
    <message>
        <source>Bigger words, colours, language, another PIN</source>
        <translation>Większe litery, kolory, język, inny PIN</translation>
    </message>
    <message>
        <source>What you know, certificates, what is stored about you: from Today, when you are done.</source>
        <translation>To, co umiesz, zaświadczenia i to, co jest o tobie zapisane: ze strony Dziś, gdy skończysz.</translation>
    </message>
    <message>
        <source>What I know and certificates</source>
        <translation>Co umiem i zaświadczenia</translation>
    </message>
    <message>
        <source>How far you are, what fades, a page to print</source>
        <translation>Jak daleko jesteś, co się zaciera, strona do druku</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Moje dane</translation>
    </message>
    <message>
        <source>What is stored about you: answers, notes, reports. Take a copy, or erase it</source>
        <translation>Co jest o tobie zapisane: odpowiedzi, notatki, zgłoszenia. Zrób kopię albo to usuń</translation>
    </message>
    <message>
        <source>Things to look up</source>
        <translation>Materiały pod ręką</translation>
    </message>
    <message>
        <source>Numbers, words of the work, lists</source>
        <translation>Numery, słowa z pracy, listy</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>My people</source>
        <translation>Moi ludzie</translation>
    </message>
    <message>
        <source>Who can show you something, and whom you can show something.</source>
        <translation>Kto może ci coś pokazać i komu możesz pokazać ty.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Who asks whom is seen here by the two of them alone. It is part of your learning record, which your organisation may read.</source>
        <translation>Kto kogo pyta, widzą tutaj tylko te dwie osoby. Jest to w zapisie twojej nauki, który może czytać twoja organizacja.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>{name} asks whether you can show them: {title}</source>
        <translation>{name} pyta, czy możesz pokazać: {title}</translation>
    </message>
    <message>
        <source>You need no reason to say no.</source>
        <translation>Nie musisz podawać powodu, żeby odmówić.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>{name} shows you: {title}</source>
        <translation>{name} pokazuje ci: {title}</translation>
    </message>
    <message>
        <source>You show {name}: {title}</source>
        <translation>Ty pokazujesz, uczy się {name}: {title}</translation>
    </message>
    <message>
        <source>Agree on a moment when you meet.</source>
        <translation>Umówcie się, gdy się spotkacie.</translation>
    </message>
    <message>
        <source>We are done</source>
        <translation>To już za nami</translation>
    </message>
    <message>
        <source>{name}: not this time. Somebody else may be glad to show you: {title}</source>
        <translation>{name}: nie tym razem. Może ktoś inny chętnie ci pokaże: {title}</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>You asked {name} to show you: {title}. There is no answer yet.</source>
        <translation>{name} ma twoje pytanie: {title}. Jeszcze nie ma odpowiedzi.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>People and things for a goal</source>
        <translation>Ludzie i rzeczy do celu</translation>
    </message>
    <message>
        <source>People, materials and ideas, side by side</source>
        <translation>Ludzie, materiały i pomysły obok siebie</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>Wybierz cel</translation>
    </message>
    <message>
        <source>For others, and without the computer</source>
        <translation>Dla innych i bez komputera</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Jeszcze nic nie wybrano</translation>
    </message>
    <message>
        <source>Topics you offer: {count}</source>
        <translation>Tematy, w których pomagasz: {count}</translation>
    </message>
    <message>
        <source>What I could show others</source>
        <translation>Co mogę pokazać innym</translation>
    </message>
    <message>
        <source>A card to hold up to a colleague. It needs no network.</source>
        <translation>Karta, którą pokazujesz komuś z zespołu. Nie potrzeba do niej sieci.</translation>
    </message>
    <message>
        <source>Ask in person</source>
        <translation>Zapytaj osobiście</translation>
    </message>
</context>
<context>
    <name>HelpingWords</name>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>Learning cycle</source>
        <translation>Cykl nauki</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A tip from a colleague</source>
        <translation>Rada od kogoś z zespołu</translation>
    </message>
</context>
<context>
    <name>HomeWord</name>
    <message>
        <source>A few minutes to learn something? Something is ready.</source>
        <translation>Masz parę minut na naukę? Coś już czeka.</translation>
    </message>
</context>
<context>
    <name>HotSpotEditor</name>
    <message>
        <source>Answer from a list instead</source>
        <translation>Odpowiedz z listy</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>From your organisation</source>
        <translation>Od twojej organizacji</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Adres jest skopiowany.</translation>
    </message>
</context>
<context>
    <name>HowFarPage</name>
    <message>
        <source>How far {name} is</source>
        <translation>Jak daleko jest {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Job here: {jobs}</source>
        <translation>Stanowisko tutaj: {jobs}</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} widzi w „Moich danych”, że otwarto tę stronę.</translation>
    </message>
    <message>
        <source>Agreed between you</source>
        <translation>Wasze ustalenia</translation>
    </message>
    <message>
        <source>Agreed with a supervisor</source>
        <translation>Ustalone z osobą przełożoną</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>Nic nie ustalono.</translation>
    </message>
    <message>
        <source>What there can be a certificate of</source>
        <translation>Na co może być zaświadczenie</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Jeszcze nic.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Co już umie</translation>
    </message>
    <message>
        <source>What {name} learns from is not on this device.</source>
        <translation>Pakietu, z którego uczy się {name}, nie ma na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Each bar is a best guess. It is no grade, and no answer is shown to anybody else.</source>
        <translation>Każdy pasek to najlepsze przypuszczenie. To nie ocena, a odpowiedzi nie widzi nikt inny.</translation>
    </message>
    <message>
        <source>{topic}: {state}</source>
        <translation>{topic}: {state}</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wymagania</translation>
    </message>
    <message>
        <source>Nothing is asked of {name}.</source>
        <translation>{name}: nic nie jest wymagane.</translation>
    </message>
    <message>
        <source>It rests: {goal}</source>
        <translation>Odłożony cel: {goal}</translation>
    </message>
    <message>
        <source>{name} has not chosen a goal.</source>
        <translation>{name} nie ma wybranego celu.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>zaliczone</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation>Widziane w pracy</translation>
    </message>
    <message>
        <source>Nobody has watched with a checklist yet.</source>
        <translation>Nikt jeszcze nie obserwował z listą kontrolną.</translation>
    </message>
    <message>
        <source>Huddle</source>
        <translation>Odprawa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Jeszcze bez zajęć.</translation>
    </message>
    <message>
        <source>{what}, {date}</source>
        <translation>{what}, {date}</translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Krok {number} z {count}</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Poprzedni krok</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Wszystkie kroki</translation>
    </message>
    <message>
        <source>One step at a time</source>
        <translation>Krok po kroku</translation>
    </message>
</context>
<context>
    <name>HuddlePage</name>
    <message>
        <source>A huddle sheet, {minutes} min</source>
        <translation>Kartka na odprawę, {minutes} min</translation>
    </message>
    <message>
        <source>Say to the team</source>
        <translation>Powiedz zespołowi</translation>
    </message>
    <message>
        <source>Ask the team</source>
        <translation>Zapytaj zespół</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>What to listen for</source>
        <translation>Czego słuchać</translation>
    </message>
    <message>
        <source>Make a sheet to print</source>
        <translation>Zrób kartkę do druku</translation>
    </message>
    <message>
        <source>The sheet is here: {place}</source>
        <translation>Kartka jest tutaj: {place}</translation>
    </message>
    <message>
        <source>The sheet could not be written. Is the disk full?</source>
        <translation>Nie można zapisać kartki. Czy dysk nie jest pełny?</translation>
    </message>
</context>
<context>
    <name>HuddleQuestionPage</name>
    <message>
        <source>Question {number} of {most}</source>
        <translation>Pytanie {number} z {most}</translation>
    </message>
    <message>
        <source>Talk first: what would you do, and why? Then one answer together.</source>
        <translation>Najpierw porozmawiajcie: co tu robić i dlaczego? Potem jedna wspólna odpowiedź.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Nasza odpowiedź</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>HuddleSheet</name>
    <message>
        <source>About:</source>
        <translation>Temat:</translation>
    </message>
    <message>
        <source>Say to the team</source>
        <translation>Powiedz zespołowi</translation>
    </message>
    <message>
        <source>Ask the team</source>
        <translation>Zapytaj zespół</translation>
    </message>
    <message>
        <source>Listen for:</source>
        <translation>Słuchaj, czy padnie:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Where the facts come from:</source>
        <translation>Źródła:</translation>
    </message>
</context>
<context>
    <name>HuddleTalkPage</name>
    <message>
        <source>Talk about it</source>
        <translation>Porozmawiajcie o tym</translation>
    </message>
    <message>
        <source>Ask each other</source>
        <translation>Zapytajcie się nawzajem</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Na co patrzeć</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Zapamiętaj</translation>
    </message>
    <message>
        <source>What will you do in the next shift? Each says one thing.</source>
        <translation>Co zrobisz na następnej zmianie? Każda osoba mówi jedną rzecz.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Kto tu jest?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>This file is too long. Bring in fewer questions at once.</source>
        <translation>Ten plik jest za długi. Wczytaj mniej pytań naraz.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is the stick still plugged in?</source>
        <translation>Tego pliku nie można otworzyć. Czy pendrive jest nadal podłączony?</translation>
    </message>
    <message>
        <source>There is no question in this file.</source>
        <translation>W tym pliku nie ma żadnego pytania.</translation>
    </message>
    <message>
        <source>The table has no column for the question. Its headings are: {headings}.</source>
        <translation>Tabela nie ma kolumny z pytaniem. Jej nagłówki to: {headings}.</translation>
    </message>
    <message>
        <source>The table cannot be read from line {line} on.</source>
        <translation>Tabeli nie można odczytać od wiersza {line}.</translation>
    </message>
    <message>
        <source>The file is broken in line {line}.</source>
        <translation>Plik jest uszkodzony w wierszu {line}.</translation>
    </message>
    <message>
        <source>The workbook cannot be read. Open it in a spreadsheet program and save it again as XLSX.</source>
        <translation>Skoroszytu nie można odczytać. Otwórz go w arkuszu kalkulacyjnym i zapisz ponownie jako XLSX.</translation>
    </message>
    <message>
        <source>This file cannot be read as questions. These can: CSV, XLSX, GIFT, Aiken, Moodle XML.</source>
        <translation>W tym pliku nie da się odczytać pytań. Pasują: CSV, XLSX, GIFT, Aiken, Moodle XML.</translation>
    </message>
    <message>
        <source>To mend: {what}</source>
        <translation>Do poprawienia: {what}</translation>
    </message>
    <message>
        <source>Something of it could not come along. Look at the question.</source>
        <translation>Czegoś nie udało się przenieść. Obejrzyj pytanie.</translation>
    </message>
    <message>
        <source>why it is right</source>
        <translation>dlaczego to jest dobre</translation>
    </message>
    <message>
        <source>why of answer {number}</source>
        <translation>wyjaśnienie odpowiedzi {number}</translation>
    </message>
    <message>
        <source>why of thing {number}</source>
        <translation>wyjaśnienie rzeczy {number}</translation>
    </message>
    <message>
        <source>why of wrong answer {number}</source>
        <translation>wyjaśnienie złej odpowiedzi {number}</translation>
    </message>
    <message>
        <source>what to tell who says: true</source>
        <translation>co powiedzieć, gdy ktoś mówi: prawda</translation>
    </message>
    <message>
        <source>what to tell who says: false</source>
        <translation>co powiedzieć, gdy ktoś mówi: fałsz</translation>
    </message>
    <message>
        <source>There is no such kind of question here. Write it anew.</source>
        <translation>Nie ma tu takiego rodzaju pytań. Napisz je od nowa.</translation>
    </message>
    <message>
        <source>It cannot be understood. Mend it in the file, and bring it in again.</source>
        <translation>Nie da się tego zrozumieć. Popraw to w pliku i dodaj jeszcze raz.</translation>
    </message>
    <message>
        <source>This very question is here already.</source>
        <translation>Dokładnie to pytanie już tu jest.</translation>
    </message>
    <message>
        <source>It is an old version that nobody sees.</source>
        <translation>To stara wersja, której nikt nie widzi.</translation>
    </message>
    <message>
        <source>Another question has the id {id} already.</source>
        <translation>Inne pytanie ma już id {id}.</translation>
    </message>
    <message>
        <source>It is a text without a question. Put it into the lesson.</source>
        <translation>To tekst bez pytania. Wstaw go do lekcji.</translation>
    </message>
    <message>
        <source>Nobody can grade free text here. Make it a question with answers.</source>
        <translation>Nikt tu nie oceni wolnego tekstu. Zrób z tego pytanie z odpowiedziami.</translation>
    </message>
    <message>
        <source>It does not say which answer is right.</source>
        <translation>Nie wiadomo, która odpowiedź jest dobra.</translation>
    </message>
    <message>
        <source>There is no text that asks anything.</source>
        <translation>Nie ma tekstu, który o coś pyta.</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>„{text}” nie jest liczbą.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>To jest za długie.</translation>
    </message>
    <message>
        <source>This explanation has no place here: “{text}”.</source>
        <translation>Na to wyjaśnienie nie ma tu miejsca: „{text}”.</translation>
    </message>
    <message>
        <source>Answers had points of their own; here an answer is right or wrong.</source>
        <translation>Odpowiedzi miały własne punkty; tu odpowiedź jest dobra albo zła.</translation>
    </message>
    <message>
        <source>A picture could not come along: {file}. Add it to the lesson.</source>
        <translation>Nie udało się przenieść obrazu: {file}. Dodaj go do lekcji.</translation>
    </message>
    <message>
        <source>Answers without words were left out: {count}.</source>
        <translation>Pominięte odpowiedzi bez słów: {count}.</translation>
    </message>
    <message>
        <source>Capital letters mattered; here they do not.</source>
        <translation>Wielkie litery były ważne; tutaj nie są.</translation>
    </message>
    <message>
        <source>Signs that cannot be seen were taken out.</source>
        <translation>Usunięto niewidoczne znaki.</translation>
    </message>
    <message>
        <source>How hard it is was not understood: “{text}”.</source>
        <translation>Nie wiadomo, jak trudne jest pytanie: „{text}”.</translation>
    </message>
    <message>
        <source>Right sides without a partner were left out: {text}.</source>
        <translation>Pominięte prawe strony bez pary: {text}.</translation>
    </message>
    <message>
        <source>What was told for the right answer now says why it is right.</source>
        <translation>Tekst do dobrej odpowiedzi mówi teraz, dlaczego jest dobra.</translation>
    </message>
    <message>
        <source>Only the words came along, without their form: {what}.</source>
        <translation>Przeniesiono same słowa, bez formatowania: {what}.</translation>
    </message>
    <message>
        <source>Its hints are one now: {count}.</source>
        <translation>Podpowiedzi połączone w jedną: {count}.</translation>
    </message>
    <message>
        <source>Its id {before} is {after} here.</source>
        <translation>Jego id {before} to tutaj {after}.</translation>
    </message>
    <message>
        <source>It names a lesson that is not here: {id}.</source>
        <translation>Wskazuje lekcję, której tu nie ma: {id}.</translation>
    </message>
    <message>
        <source>Links came as plain words, without their addresses: {what}.</source>
        <translation>Linki to teraz zwykłe słowa, bez adresów: {what}.</translation>
    </message>
    <message>
        <source>This could not come along: {what}.</source>
        <translation>Tego nie udało się przenieść: {what}.</translation>
    </message>
    <message>
        <source>One number is right here; these count no more: {text}.</source>
        <translation>Tutaj dobra jest jedna liczba; te już się nie liczą: {text}.</translation>
    </message>
    <message>
        <source>Its answers had a fixed order; here they are mixed. Look for words such as all of these.</source>
        <translation>Odpowiedzi miały stałą kolejność; tutaj są mieszane. Poszukaj słów takich jak „wszystkie powyższe”.</translation>
    </message>
    <message>
        <source>“{text}” was right in part; here it is wrong.</source>
        <translation>„{text}” było dobre częściowo; tutaj jest złe.</translation>
    </message>
    <message>
        <source>It had {points} points; here all questions count the same.</source>
        <translation>Punkty: {points}; tutaj wszystkie pytania liczą się tak samo.</translation>
    </message>
    <message>
        <source>It is not clear which answer is right: “{text}”. Mark it.</source>
        <translation>Nie wiadomo, która odpowiedź jest dobra: „{text}”. Zaznacz ją.</translation>
    </message>
    <message>
        <source>Several answers were right and one was enough; now all are needed.</source>
        <translation>Kilka odpowiedzi było dobrych i wystarczała jedna; teraz trzeba wszystkich.</translation>
    </message>
    <message>
        <source>Other units were left out: {text}.</source>
        <translation>Pominięte inne jednostki: {text}.</translation>
    </message>
    <message>
        <source>“{text}” stood for many spellings; now only “{became}” is right.</source>
        <translation>„{text}” oznaczało wiele pisowni; teraz dobre jest tylko „{became}”.</translation>
    </message>
    <message>
        <source>This wrong answer was left out: {text}.</source>
        <translation>Pominięta zła odpowiedź: {text}.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here, passed over: {columns}</source>
        <translation>Kolumny, które nic tu nie znaczą, pominięte: {columns}</translation>
    </message>
    <message>
        <source>Look at letters with accents: they may be wrong.</source>
        <translation>Sprawdź litery ze znakami: mogą być błędne.</translation>
    </message>
    <message>
        <source>Of formulas, what the spreadsheet showed last was taken: {count}.</source>
        <translation>Zamiast formuł wzięto ostatni wynik z arkusza: {count}.</translation>
    </message>
    <message>
        <source>It does not say what kind of question it is. Look whether it fits.</source>
        <translation>Nie wiadomo, jaki to rodzaj pytania. Sprawdź, czy pasuje.</translation>
    </message>
    <message>
        <source>It does not say which language it is.</source>
        <translation>Nie wiadomo, jaki to język.</translation>
    </message>
    <message>
        <source>They belong to this goal now: {title}.</source>
        <translation>Należą teraz do celu: {title}.</translation>
    </message>
    <message>
        <source>Points, tries and numbering did not come along.</source>
        <translation>Punkty, próby i numeracja nie zostały przeniesione.</translation>
    </message>
    <message>
        <source>To fill in: {fields}.</source>
        <translation>Do uzupełnienia: {fields}.</translation>
    </message>
</context>
<context>
    <name>InPersonPage</name>
    <message>
        <source>Ask in person</source>
        <translation>Zapytaj osobiście</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What would you like to be shown?</source>
        <translation>Co mają ci pokazać?</translation>
    </message>
    <message>
        <source>Show this to a colleague. Nothing of it is kept or sent.</source>
        <translation>Pokaż to komuś z zespołu. Nic z tego nie jest zapisywane ani wysyłane.</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>Zapisz do druku</translation>
    </message>
    <message>
        <source>Saved for printing: {file}</source>
        <translation>Zapisane do druku: {file}</translation>
    </message>
    <message>
        <source>It could not be saved. The card on the screen can be shown all the same.</source>
        <translation>Nie udało się zapisać. Kartę na ekranie i tak można pokazać.</translation>
    </message>
    <message>
        <source>Also in your colleague&apos;s language</source>
        <translation>Także w języku drugiej osoby</translation>
    </message>
    <message>
        <source>Only in mine</source>
        <translation>Tylko w moim</translation>
    </message>
    <message>
        <source>Change what helps me</source>
        <translation>Zmień to, co mi pomaga</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Before and after learning</source>
        <translation>Przed nauką i po niej</translation>
    </message>
    <message>
        <source>How many know a topic now, and how many would anyway</source>
        <translation>Ile osób umie teraz temat i ile umiałoby go i tak</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Co pomaga</translation>
    </message>
    <message>
        <source>Which decisions of the program lead to right answers the next day</source>
        <translation>Które decyzje aplikacji dają dobre odpowiedzi następnego dnia</translation>
    </message>
    <message>
        <source>When people learn</source>
        <translation>Kiedy ludzie się uczą</translation>
    </message>
    <message>
        <source>By weekday, shift and week, from three people on</source>
        <translation>Według dnia tygodnia, zmiany i tygodnia, od trzech osób</translation>
    </message>
    <message>
        <source>Questions that mislead</source>
        <translation>Mylące pytania</translation>
    </message>
    <message>
        <source>Questions that people get wrong for another reason than not knowing</source>
        <translation>Pytania, które źle wychodzą z innego powodu niż niewiedza</translation>
    </message>
    <message>
        <source>Is it fair</source>
        <translation>Czy to sprawiedliwe</translation>
    </message>
    <message>
        <source>How languages and sites do, in groups of ten people or more</source>
        <translation>Jak wypadają języki i miejsca pracy, w grupach od dziesięciu osób</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Knew it before</source>
        <translation>Umiało przedtem</translation>
    </message>
    <message>
        <source>Before, at least</source>
        <translation>Przedtem, co najmniej</translation>
    </message>
    <message>
        <source>Before, at most</source>
        <translation>Przedtem, najwyżej</translation>
    </message>
    <message>
        <source>Know it after</source>
        <translation>Umie potem</translation>
    </message>
    <message>
        <source>After, at least</source>
        <translation>Potem, co najmniej</translation>
    </message>
    <message>
        <source>After, at most</source>
        <translation>Potem, najwyżej</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Porównane z</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation>Więcej niż przedtem</translation>
    </message>
    <message>
        <source>More, at least</source>
        <translation>Więcej, co najmniej</translation>
    </message>
    <message>
        <source>More, at most</source>
        <translation>Więcej, najwyżej</translation>
    </message>
    <message>
        <source>Is it clear</source>
        <translation>Czy to pewne</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>People with it</source>
        <translation>Osoby z tym</translation>
    </message>
    <message>
        <source>People without it</source>
        <translation>Osoby bez tego</translation>
    </message>
    <message>
        <source>Right with it</source>
        <translation>Dobrze z tym</translation>
    </message>
    <message>
        <source>Right without it</source>
        <translation>Dobrze bez tego</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Pora dnia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Done to the end</source>
        <translation>Zrobione do końca</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Lessons read</source>
        <translation>Przeczytane lekcje</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Questions compared</source>
        <translation>Porównane pytania</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Modules passed</source>
        <translation>Zaliczone moduły</translation>
    </message>
    <message>
        <source>Early, 6 to 14</source>
        <translation>Rano, 6–14</translation>
    </message>
    <message>
        <source>Late, 14 to 22</source>
        <translation>Po południu, 14–22</translation>
    </message>
    <message>
        <source>Night, 22 to 6</source>
        <translation>Noc, 22–6</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>za mało osób</translation>
    </message>
    <message>
        <source>nothing unfair was found</source>
        <translation>nic niesprawiedliwego nie widać</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Miejsce pracy</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>osoby bez lekcji</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>drawn by chance</source>
        <translation>wybór losowy</translation>
    </message>
    <message>
        <source>same situation</source>
        <translation>ta sama sytuacja</translation>
    </message>
    <message>
        <source>It tells people apart differently.</source>
        <translation>Inaczej odróżnia tych, co umieją, od tych, co nie.</translation>
    </message>
    <message>
        <source>It is harder for this group, although they can do as much.</source>
        <translation>Dla tej grupy jest trudniejsze, choć umie tyle samo.</translation>
    </message>
    <message>
        <source>It is easier for this group, although they can do as much.</source>
        <translation>Dla tej grupy jest łatwiejsze, choć umie tyle samo.</translation>
    </message>
    <message>
        <source>A lesson after an error</source>
        <translation>Lekcja po złej odpowiedzi</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Inne wyjaśnienie</translation>
    </message>
    <message>
        <source>An explanation of a wrong idea</source>
        <translation>Wyjaśnienie mylnego przekonania</translation>
    </message>
    <message>
        <source>An easier question after an error</source>
        <translation>Łatwiejsze pytanie po złej odpowiedzi</translation>
    </message>
    <message>
        <source>Another try after an error</source>
        <translation>Kolejna próba po złej odpowiedzi</translation>
    </message>
    <message>
        <source>Going back to what comes first</source>
        <translation>Powrót do tego, co jest wcześniej</translation>
    </message>
    <message>
        <source>Yesterday&apos;s error once more</source>
        <translation>Wczorajsza pomyłka jeszcze raz</translation>
    </message>
    <message>
        <source>Asking before it fades</source>
        <translation>Pytanie, zanim się zatrze</translation>
    </message>
    <message>
        <source>Keeping it fresh</source>
        <translation>Odświeżanie w pamięci</translation>
    </message>
    <message>
        <source>Asking what is not sure</source>
        <translation>Pytanie o to, co niepewne</translation>
    </message>
    <message>
        <source>Checking what was only guessed to be known</source>
        <translation>Sprawdzenie tego, co było tylko przypuszczeniem</translation>
    </message>
    <message>
        <source>Asking for the day of an exam</source>
        <translation>Pytanie na dzień egzaminu</translation>
    </message>
    <message>
        <source>Practice after a right answer</source>
        <translation>Ćwiczenie po dobrej odpowiedzi</translation>
    </message>
    <message>
        <source>The most telling question of the first talk</source>
        <translation>Pytanie, które najwięcej mówi w pierwszej rozmowie</translation>
    </message>
    <message>
        <source>Asking first what somebody was sure of, and wrong</source>
        <translation>Najpierw pytanie o to, co ktoś wie na pewno, ale mylnie</translation>
    </message>
    <message>
        <source>Whoever got something wrong does better the next time anyway. That is taken out here. The lines say where the true number may lie. Topics that fewer than ten people learned are left out.</source>
        <translation>Kto coś zrobił źle, następnym razem i tak robi to lepiej. To jest tu odliczone. Kreski mówią, gdzie może leżeć prawdziwa liczba. Tematów, których uczyło się mniej niż dziesięć osób, tu nie ma.</translation>
    </message>
    <message>
        <source>Right answers a day or more later, compared with the same situation without it. Ten people are needed on each side. What is not clear yet may still help.</source>
        <translation>Dobre odpowiedzi po dniu lub później, w porównaniu z taką samą sytuacją bez tego. Po każdej stronie potrzeba dziesięciu osób. Co nie jest jeszcze pewne, też może pomagać.</translation>
    </message>
    <message>
        <source>The last twelve weeks. Where fewer than three people learned, nothing is said.</source>
        <translation>Ostatnie dwanaście tygodni. Gdzie uczyło się mniej niż trzy osoby, nic się nie podaje.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Tydzień po tygodniu</translation>
    </message>
    <message>
        <source>Only questions with thirty first answers or more are looked at.</source>
        <translation>Liczą się tylko pytania, które mają co najmniej trzydzieści pierwszych odpowiedzi.</translation>
    </message>
    <message>
        <source>How groups do</source>
        <translation>Jak wypadają grupy</translation>
    </message>
    <message>
        <source>Groups learn different things in different conditions. A difference is a reason to look, and says nothing of its cause.</source>
        <translation>Grupy uczą się różnych rzeczy w różnych warunkach. Różnica to powód, żeby się przyjrzeć; nic nie mówi o przyczynie.</translation>
    </message>
    <message>
        <source>Questions that treat groups differently</source>
        <translation>Pytania nierówne dla grup</translation>
    </message>
    <message>
        <source>People who can do as much are compared, from {least} answers of each group on.</source>
        <translation>Porównuje się osoby, które umieją tyle samo, od tylu odpowiedzi z każdej grupy: {least}.</translation>
    </message>
    <message>
        <source>What happens in the same week need not have to do with each other. Together is not because.</source>
        <translation>To, co dzieje się w tym samym tygodniu, nie musi mieć ze sobą związku. Razem to nie znaczy dlatego.</translation>
    </message>
    <message>
        <source>People who do well elsewhere get it wrong. Check which answer is marked as right.</source>
        <translation>Osoby, którym gdzie indziej idzie dobrze, tu odpowiadają źle. Sprawdź, która odpowiedź jest oznaczona jako dobra.</translation>
    </message>
    <message>
        <source>It hardly tells who knows it from who does not.</source>
        <translation>Prawie nie odróżnia tych, co to umieją, od tych, co nie.</translation>
    </message>
    <message>
        <source>It is harder than the pack says.</source>
        <translation>Jest trudniejsze, niż podaje pakiet.</translation>
    </message>
    <message>
        <source>It is easier than the pack says.</source>
        <translation>Jest łatwiejsze, niż podaje pakiet.</translation>
    </message>
    <message>
        <source>It has become harder over time.</source>
        <translation>Z czasem stało się trudniejsze.</translation>
    </message>
    <message>
        <source>It has become easier over time.</source>
        <translation>Z czasem stało się łatwiejsze.</translation>
    </message>
    <message>
        <source>Many answer faster than anybody can read it.</source>
        <translation>Wiele osób odpowiada szybciej, niż da się to przeczytać.</translation>
    </message>
    <message>
        <source>One of its wrong answers is never chosen.</source>
        <translation>Jednej ze złych odpowiedzi nikt nigdy nie wybiera.</translation>
    </message>
    <message>
        <source>Of 100 people, about {before} knew it before and {after} know it after.</source>
        <translation>Na 100 osób umiało to przedtem około {before}, a potem umie {after}.</translation>
    </message>
    <message>
        <source>{more} more than would have learned it anyway; between {low} and {high}.</source>
        <translation>{more} więcej, niż umiałoby i tak; od {low} do {high}.</translation>
    </message>
    <message>
        <source>{more} more than before; between {low} and {high}. Nobody is there to compare with.</source>
        <translation>{more} więcej niż przedtem; od {low} do {high}. Nie ma z kim porównać.</translation>
    </message>
    <message>
        <source>The learning made a difference.</source>
        <translation>Nauka coś dała.</translation>
    </message>
    <message>
        <source>They know more now. Part of it may have come by itself.</source>
        <translation>Ludzie umieją teraz więcej. Część mogła przyjść sama.</translation>
    </message>
    <message>
        <source>Not clear yet: it could be chance.</source>
        <translation>Jeszcze niepewne: to może być przypadek.</translation>
    </message>
    <message>
        <source>It is always done where it applies, so there is nothing to compare with.</source>
        <translation>Robi się to zawsze, gdy pasuje, więc nie ma z czym porównać.</translation>
    </message>
    <message>
        <source>Not enough people yet: ten with it and ten without are needed.</source>
        <translation>Jeszcze za mało osób: potrzeba dziesięciu z tym i dziesięciu bez tego.</translation>
    </message>
    <message>
        <source>Of 100 answers the next day, {right} are right with it and {without} without.</source>
        <translation>Na 100 odpowiedzi następnego dnia dobrych jest {right} z tym i {without} bez tego.</translation>
    </message>
    <message>
        <source>The difference is between {low} and {high}.</source>
        <translation>Różnica jest od {low} do {high}.</translation>
    </message>
    <message>
        <source>It helps.</source>
        <translation>To pomaga.</translation>
    </message>
    <message>
        <source>People do less well with it. Tell those who make the pack.</source>
        <translation>Z tym ludziom idzie gorzej. Powiedz tym, którzy robią pakiet.</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>Is it working?</source>
        <translation>Czy to działa?</translation>
    </message>
    <message>
        <source>Everything is counted together. Nobody is named, and small groups are not told.</source>
        <translation>Wszystko liczy się razem. Bez imion, a o małych grupach nic się nie podaje.</translation>
    </message>
    <message>
        <source>Falls, audits, sales: from a file, beside learning</source>
        <translation>Upadki, kontrole, sprzedaż: z pliku, obok nauki</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Liczby z pracy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>IntendPage</name>
    <message>
        <source>If … then I will …</source>
        <translation>Jeśli…, to…</translation>
    </message>
    <message>
        <source>Tie it to something that happens at work anyway. Then it is easier to do.</source>
        <translation>Połącz to z czymś, co w pracy i tak się dzieje. Wtedy jest łatwiej.</translation>
    </message>
    <message>
        <source>For example: if the kettle is on, then I will look at one lesson.</source>
        <translation>Na przykład: jeśli czajnik jest włączony, to obejrzę jedną lekcję.</translation>
    </message>
    <message>
        <source>If …</source>
        <translation>Jeśli…</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>co się dzieje</translation>
    </message>
    <message>
        <source>then I will …</source>
        <translation>to…</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>co robisz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>JobOfPage</name>
    <message>
        <source>What does {name} do here?</source>
        <translation>Co {name} tu robi?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>{name} says: {jobs}</source>
        <translation>{name} mówi: {jobs}</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Zgadza się</translation>
    </message>
    <message>
        <source>What {name} learns from has no jobs in it.</source>
        <translation>W pakiecie, z którego uczy się {name}, nie ma stanowisk.</translation>
    </message>
    <message>
        <source>What is asked of a job comes and goes with it. They see their job in My data.</source>
        <translation>Wymagania stanowiska przychodzą i odchodzą razem z nim. Ta osoba widzi swoje stanowisko w „Moich danych”.</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Niech tak zostanie</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>They say: {jobs}</source>
        <translation>Ta osoba mówi: {jobs}</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Jeszcze nie wskazano</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Who does what</source>
        <translation>Kto co robi</translation>
    </message>
    <message>
        <source>Press a name to say which job somebody has. Something can be asked of all with one job.</source>
        <translation>Naciśnij imię, żeby wskazać czyjeś stanowisko. Od wszystkich na jednym stanowisku można czegoś wymagać.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Kilka osób</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź imię</translation>
    </message>
    <message>
        <source>There is no job that all of them can have.</source>
        <translation>Nie ma stanowiska, które mogą mieć wszystkie te osoby.</translation>
    </message>
    <message>
        <source>Which job do all of them have?</source>
        <translation>Jakie stanowisko mają wszystkie te osoby?</translation>
    </message>
    <message>
        <source>They say so themselves: {count}</source>
        <translation>Mówią tak o sobie: {count}</translation>
    </message>
    <message>
        <source>Not said yet: {count}</source>
        <translation>Jeszcze nie wskazano: {count}</translation>
    </message>
    <message>
        <source>With a job: {count}</source>
        <translation>Ze stanowiskiem: {count}</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nikogo o tym imieniu.</translation>
    </message>
</context>
<context>
    <name>JudgeTipPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Send to the author</source>
        <translation>Wyślij autorowi</translation>
    </message>
    <message>
        <source>Several colleagues say that it is not true. Show it still?</source>
        <translation>Kilka osób z zespołu mówi, że tak nie jest. Mimo to pokazać?</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>This is your own. Somebody else looks at it.</source>
        <translation>To twoje własne. Obejrzy je ktoś inny.</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Innymi słowami</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>Nie pokazuj</translation>
    </message>
    <message>
        <source>Show it to colleagues</source>
        <translation>Pokaż zespołowi</translation>
    </message>
    <message>
        <source>{sort} by {name}, who wants the name shown</source>
        <translation>{sort}: {name} (imię ma być widoczne)</translation>
    </message>
    <message>
        <source>{sort} by {name}. Colleagues will not see the name.</source>
        <translation>{sort}: {name}. Zespół nie zobaczy imienia.</translation>
    </message>
    <message>
        <source>Look and listen first: nobody may be known from it.</source>
        <translation>Najpierw obejrzyj i posłuchaj: nikogo nie może dać się po tym poznać.</translation>
    </message>
    <message>
        <source>{name} reads them, and says yes or no. Nobody else reads them before.</source>
        <translation>{name} przeczyta te słowa i powie „tak” lub „nie”. Nikt inny nie czyta ich wcześniej.</translation>
    </message>
    <message>
        <source>The words as they should be</source>
        <translation>Słowa, jakie mają być</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Dlaczego nie?</translation>
    </message>
    <message>
        <source>{name} gets a kind sentence about it, and a thank you.</source>
        <translation>{name} dostanie o tym życzliwe zdanie i podziękowanie.</translation>
    </message>
</context>
<context>
    <name>JustLookingPage</name>
    <message>
        <source>Just looking</source>
        <translation>Tylko oglądam</translation>
    </message>
    <message>
        <source>What you open from here is not kept: not that you opened it, not when, not where you stopped.</source>
        <translation>To, co stąd otwierasz, nie jest zapisywane: ani że otwarto, ani kiedy, ani gdzie przerwano.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>How long things are kept</source>
        <translation>Jak długo co się przechowuje</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Niech tak zostanie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What is older goes by itself, once a day, for good. Last time: {when}</source>
        <translation>Starsze znika samo, raz dziennie, na zawsze. Ostatnio: {when}</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Kto co zrobił</translation>
    </message>
    <message>
        <source>Who looked at whose page, gave a new PIN or changed a role.</source>
        <translation>Kto oglądał czyją stronę, nadał nowy PIN lub zmienił rolę.</translation>
    </message>
    <message>
        <source>Copies of what was sent</source>
        <translation>Kopie tego, co wysłano</translation>
    </message>
    <message>
        <source>The text of each entry that your organisation has already.</source>
        <translation>Tekst każdego wpisu, który twoja organizacja już ma.</translation>
    </message>
    <message>
        <source>Notes about faults</source>
        <translation>Zapiski o błędach</translation>
    </message>
    <message>
        <source>What went wrong, without anything that was typed.</source>
        <translation>Co poszło nie tak, bez niczego, co ktoś wpisał.</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>Osoby, które odeszły</translation>
    </message>
    <message>
        <source>After that time everything about them is erased here, and nobody can bring it back.</source>
        <translation>Po tym czasie wszystko o nich jest tu usuwane i nikt nie może tego przywrócić.</translation>
    </message>
    <message>
        <source>Kept. It holds from the next daily run on.</source>
        <translation>Zapisane. Obowiązuje od następnego codziennego porządkowania.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Na zawsze</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 rok</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} widzi w „Moich danych”, że otwarto tę stronę.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Co jest przechowywane</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>What {name} learns from is not on this device.</source>
        <translation>Pakietu, z którego uczy się {name}, nie ma na tym urządzeniu.</translation>
    </message>
    <message>
        <source>{goal}: about {minutes} min left</source>
        <translation>{goal}: jeszcze około {minutes} min</translation>
    </message>
    <message>
        <source>{name} has not chosen a goal.</source>
        <translation>{name} nie ma wybranego celu.</translation>
    </message>
    <message>
        <source>Away until {date}</source>
        <translation>Nieobecność do {date}</translation>
    </message>
    <message>
        <source>{goal}: reached</source>
        <translation>{goal}: osiągnięty</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letters</source>
        <translation>Wielkie litery</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cyfry i znaki</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Więcej liter</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Język klawiatury</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ukryj klawiaturę</translation>
    </message>
    <message>
        <source>One letter to the left</source>
        <translation>O jedną literę w lewo</translation>
    </message>
    <message>
        <source>One letter to the right</source>
        <translation>O jedną literę w prawo</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Przecinek dziesiętny</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Which kind of question?</source>
        <translation>Jaki rodzaj pytania?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>This device is locked to Stepwell. Only you can open the lock, and it is written down.</source>
        <translation>To urządzenie jest zablokowane na Stepwell. Tylko ty możesz je odblokować, a zostaje to zapisane.</translation>
    </message>
    <message>
        <source>This window is not locked. Start Stepwell with --kiosk to lock a device that stands where many people pass.</source>
        <translation>To okno nie jest zablokowane. Uruchom Stepwell z opcją --kiosk, żeby zablokować urządzenie w miejscu, gdzie przechodzi wiele osób.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on in a window</source>
        <translation>Dalej w oknie</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Wyjdź z kiosku</translation>
    </message>
    <message>
        <source>Ends Stepwell</source>
        <translation>Kończy Stepwell</translation>
    </message>
    <message>
        <source>When nobody touches the screen, ask after</source>
        <translation>Gdy nikt nie dotyka ekranu, zapytaj po</translation>
    </message>
    <message>
        <source>Then wait for an answer</source>
        <translation>Potem czekaj na odpowiedź</translation>
    </message>
    <message>
        <source>After that the person is signed out. What they typed is kept.</source>
        <translation>Potem ta osoba zostaje wylogowana. To, co wpisane, zostaje.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Zapisane. Obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} min</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>My team</source>
        <translation>Mój zespół</translation>
    </message>
    <message>
        <source>Who needs you, what is due, and what the site learns.</source>
        <translation>Kto cię potrzebuje, na co pora i czego uczy się miejsce pracy.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Everybody, topic by topic</source>
        <translation>Wszyscy, temat po temacie</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Kto co umie</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Ludzie tutaj</translation>
    </message>
    <message>
        <source>Find somebody, open their page</source>
        <translation>Znajdź kogoś, otwórz jego stronę</translation>
    </message>
    <message>
        <source>What you agreed with people</source>
        <translation>Co masz ustalone z ludźmi</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>For whom things stayed hard</source>
        <translation>Komu coś nadal sprawia trudność</translation>
    </message>
    <message>
        <source>Who may like a talk</source>
        <translation>Kto może chcieć porozmawiać</translation>
    </message>
    <message>
        <source>By when, of whom, training records</source>
        <translation>Do kiedy, od kogo, zapisy szkoleń</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wymagania</translation>
    </message>
    <message>
        <source>Who waits for it comes first</source>
        <translation>Najpierw ci, którzy na to czekają</translation>
    </message>
    <message>
        <source>Watch somebody at work</source>
        <translation>Obserwuj kogoś w pracy</translation>
    </message>
    <message>
        <source>What was handed in for a badge</source>
        <translation>Co oddano do odznaki</translation>
    </message>
    <message>
        <source>Evidence waiting for you</source>
        <translation>Czekają na ciebie dowody umiejętności</translation>
    </message>
    <message>
        <source>What they learned elsewhere</source>
        <translation>Czego ktoś nauczył się gdzie indziej</translation>
    </message>
    <message>
        <source>Somebody brings a passport</source>
        <translation>Ktoś przynosi paszport nauki</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Who is here, groups, five questions</source>
        <translation>Kto tu jest, grupy, pięć pytań</translation>
    </message>
    <message>
        <source>Sessions and huddles</source>
        <translation>Zajęcia i odprawy</translation>
    </message>
    <message>
        <source>From colleagues; topic of the week</source>
        <translation>Od zespołu; temat tygodnia</translation>
    </message>
    <message>
        <source>Tips and answers waiting</source>
        <translation>Rady i odpowiedzi do obejrzenia</translation>
    </message>
    <message>
        <source>What to watch, to ask, to say</source>
        <translation>Na co patrzeć, o co pytać, co powiedzieć</translation>
    </message>
    <message>
        <source>Coach cards, huddle sheets</source>
        <translation>Karty mentora, kartki na odprawę</translation>
    </message>
    <message>
        <source>Together, from three people on</source>
        <translation>Razem, od trzech osób</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>Cele zespołu</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Miejsce pracy</translation>
    </message>
    <message>
        <source>Secure only when it was watched</source>
        <translation>Pewne dopiero po obserwacji</translation>
    </message>
    <message>
        <source>What somebody has to see</source>
        <translation>Co ktoś musi zobaczyć</translation>
    </message>
    <message>
        <source>Topic by topic: how many know it</source>
        <translation>Temat po temacie: ile osób go umie</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>Before and after, what helps, figures</source>
        <translation>Przedtem i potem, co pomaga, liczby</translation>
    </message>
    <message>
        <source>Is it working?</source>
        <translation>Czy to działa?</translation>
    </message>
    <message>
        <source>And whether training is the answer</source>
        <translation>I czy szkolenie to dobre wyjście</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Co ma się zmienić</translation>
    </message>
    <message>
        <source>What people said, counted together</source>
        <translation>Co mówią ludzie, liczone razem</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Ankiety</translation>
    </message>
    <message>
        <source>And what nobody found</source>
        <translation>I czego nikt nie znalazł</translation>
    </message>
    <message>
        <source>What is shown first</source>
        <translation>Co pokazywać najpierw</translation>
    </message>
    <message>
        <source>What is wrong with a question</source>
        <translation>Co jest nie tak z pytaniem</translation>
    </message>
    <message>
        <source>Reported problems</source>
        <translation>Zgłoszone problemy</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Czeka: {count}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>What may leave this device</source>
        <translation>Co może opuścić to urządzenie</translation>
    </message>
    <message>
        <source>What has a tick is sent to the record of your organisation. Names and PINs never are, and notes only sealed.</source>
        <translation>Co jest zaznaczone, trafia do rejestru twojej organizacji. Imiona i PIN-y nigdy, a notatki tylko zapieczętowane.</translation>
    </message>
    <message>
        <source>What people do while a tick is away is never sent, also not later, and reports and their other devices do not know of it. What waits already is still sent.</source>
        <translation>Tego, co ludzie robią, gdy czegoś nie zaznaczono, nie wysyła się nigdy, także później; nie wiedzą o tym raporty ani ich inne urządzenia. To, co już czeka, jeszcze zostanie wysłane.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Which answer was given, whether it was right, and which lessons were read.</source>
        <translation>Jaka była odpowiedź, czy była dobra i które lekcje przeczytano.</translation>
    </message>
    <message>
        <source>How sure people said they are of an area.</source>
        <translation>Jak pewnie ludzie czują się w danym temacie.</translation>
    </message>
    <message>
        <source>What people work towards, and when they are away.</source>
        <translation>Do czego ludzie dążą i kiedy ich nie ma.</translation>
    </message>
    <message>
        <source>Which suggestions people did not want.</source>
        <translation>Których propozycji ludzie nie chcieli.</translation>
    </message>
    <message>
        <source>Who takes part in which programme.</source>
        <translation>Kto bierze udział w którym programie.</translation>
    </message>
    <message>
        <source>What people open, rate or decline in the library, and their playlists with their names.</source>
        <translation>Co ludzie otwierają, oceniają lub odrzucają w bibliotece, i ich listy do nauki z nazwami.</translation>
    </message>
    <message>
        <source>What people could teach, whom they asked for help, and what was answered.</source>
        <translation>Czego ludzie mogą uczyć innych, kogo proszą o pomoc i jaka jest odpowiedź.</translation>
    </message>
    <message>
        <source>That evidence was handed in and what was found of it; not the evidence itself.</source>
        <translation>To, że oddano dowody umiejętności i jaki jest wynik; nie same dowody.</translation>
    </message>
    <message>
        <source>What is asked of whom, and by when.</source>
        <translation>Czego się wymaga, od kogo i do kiedy.</translation>
    </message>
    <message>
        <source>Who was at which session; that there was a talk or a follow-up, not what was said.</source>
        <translation>Kto był na których zajęciach; że była rozmowa lub ustalenie, a nie co powiedziano.</translation>
    </message>
    <message>
        <source>What people wrote for all their colleagues, in their words.</source>
        <translation>To, co ludzie piszą dla całego zespołu, ich słowami.</translation>
    </message>
    <message>
        <source>So that people find their notes on their other devices. Nobody else can open them.</source>
        <translation>Żeby ludzie mieli swoje notatki na innych swoich urządzeniach. Nikt inny nie może ich otworzyć.</translation>
    </message>
    <message>
        <source>May leave.</source>
        <translation>Może wyjść.</translation>
    </message>
    <message>
        <source>Stays here.</source>
        <translation>Zostaje tutaj.</translation>
    </message>
</context>
<context>
    <name>LessonBody</name>
    <message>
        <source>Listen to this lesson</source>
        <translation>Posłuchaj tej lekcji</translation>
    </message>
    <message>
        <source>This computer cannot play this.</source>
        <translation>Ten komputer nie może tego odtworzyć.</translation>
    </message>
    <message>
        <source>These pages cannot be shown on this computer.</source>
        <translation>Tych stron nie można pokazać na tym komputerze.</translation>
    </message>
    <message>
        <source>Words in this lesson</source>
        <translation>Słowa w tej lekcji</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Zapamiętaj</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>Picture: {words}</source>
        <translation>Obraz: {words}</translation>
    </message>
    <message>
        <source>A table. It is kept as it is.</source>
        <translation>Tabela. Zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Something made elsewhere. It is kept as it is.</source>
        <translation>Zrobione gdzie indziej. Zostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>LessonFormPage</name>
    <message>
        <source>What do they need to know for that?</source>
        <translation>Co trzeba do tego wiedzieć?</translation>
    </message>
    <message>
        <source>Only what the questions ask for. Short sentences, as you would say it on the floor.</source>
        <translation>Tylko to, o co chodzi w pytaniach. Krótkie zdania, tak jak się mówi na zmianie.</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Dodaj obraz</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Czytanie na głos</translation>
    </message>
    <message>
        <source>The lesson has a recording.</source>
        <translation>Lekcja ma nagranie.</translation>
    </message>
    <message>
        <source>Some of your people would rather listen. Read the lesson out, as you would tell a colleague.</source>
        <translation>Niektórzy wolą słuchać. Przeczytaj lekcję na głos, tak jak opowiada się koledze lub koleżance.</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Wybierz plik dźwiękowy</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>{module}: a lesson of {minutes} min</source>
        <translation>{module}: lekcja, {minutes} min</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>One thing to take with you</source>
        <translation>Jedna rzecz na drogę</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Zgłoś problem</translation>
    </message>
    <message>
        <source>What helped you? Leave a tip for colleagues</source>
        <translation>Co ci pomogło? Zostaw radę dla zespołu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>I know it now</source>
        <translation>Teraz już wiem</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Wróć do wyników</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Wróć do pytania</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Dlaczego: {why}</translation>
    </message>
    <message>
        <source>After this you can: {can}</source>
        <translation>Potem umiesz: {can}</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Zwykłe słowa</translation>
    </message>
    <message>
        <source>Easier words</source>
        <translation>Łatwiejsze słowa</translation>
    </message>
    <message>
        <source>More detail</source>
        <translation>Więcej szczegółów</translation>
    </message>
    <message>
        <source>Try it on your next shift</source>
        <translation>Wypróbuj na następnej zmianie</translation>
    </message>
    <message>
        <source>I will try this</source>
        <translation>Spróbuję tego</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>You tried it at work.</source>
        <translation>Wypróbowane w pracy.</translation>
    </message>
    <message>
        <source>You want to try it.</source>
        <translation>Chcesz to wypróbować.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Przykład krok po kroku</translation>
    </message>
    <message>
        <source>Learning cycle</source>
        <translation>Cykl nauki</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A word and what it means</source>
        <translation>Słowo i co znaczy</translation>
    </message>
    <message>
        <source>Coach card</source>
        <translation>Karta mentora</translation>
    </message>
    <message>
        <source>Huddle sheet</source>
        <translation>Kartka na odprawę</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Moduł</translation>
    </message>
    <message>
        <source>A tip from a colleague</source>
        <translation>Rada od kogoś z zespołu</translation>
    </message>
    <message>
        <source>From your organisation</source>
        <translation>Od twojej organizacji</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>You need this</source>
        <translation>To jest ci potrzebne</translation>
    </message>
    <message>
        <source>For your goal: {title}</source>
        <translation>Do twojego celu: {title}</translation>
    </message>
    <message>
        <source>Everybody in your work needs this: {title}</source>
        <translation>Potrzebują tego wszyscy w twojej pracy: {title}</translation>
    </message>
    <message>
        <source>Because a question was not right yet: {title}</source>
        <translation>Bo przy jednym pytaniu było „jeszcze nie”: {title}</translation>
    </message>
    <message>
        <source>Because you opened: {title}</source>
        <translation>Bo otwarte przez ciebie: {title}</translation>
    </message>
    <message>
        <source>The next step after: {title}</source>
        <translation>Następny krok po tym: {title}</translation>
    </message>
    <message>
        <source>You said that it is useful</source>
        <translation>Według ciebie to się przydaje</translation>
    </message>
    <message>
        <source>Because you may not know this yet: {title}</source>
        <translation>Bo może jeszcze tego nie wiesz: {title}</translation>
    </message>
    <message>
        <source>You opened this before</source>
        <translation>Już otwierane przez ciebie</translation>
    </message>
    <message>
        <source>New from your organisation</source>
        <translation>Nowe od twojej organizacji</translation>
    </message>
    <message>
        <source>Colleagues with your work who found this useful: {count}</source>
        <translation>Osoby z twoją pracą, którym to się przydało: {count}</translation>
    </message>
    <message>
        <source>People here who opened “{title}” and this too: {count}</source>
        <translation>Osoby stąd, które otwarły „{title}” i to także: {count}</translation>
    </message>
    <message>
        <source>People here who found this useful: {count}</source>
        <translation>Osoby stąd, którym to się przydało: {count}</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Strony (PDF)</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>A page on the internet</source>
        <translation>Strona w internecie</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Do czytania</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Do oglądania</translation>
    </message>
    <message>
        <source>To listen to</source>
        <translation>Do słuchania</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>No card here has this code. Look at it again, sign by sign.</source>
        <translation>Żadna karta tutaj nie ma tego kodu. Obejrzyj go jeszcze raz, znak po znaku.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Tego już tu nie ma.</translation>
    </message>
    <message>
        <source>This file is damaged, so it is not shown. Whoever added it can add it again.</source>
        <translation>Ten plik jest uszkodzony, więc się nie pokazuje. Kto go dodał, może go dodać jeszcze raz.</translation>
    </message>
    <message>
        <source>Give it a title of up to 120 signs.</source>
        <translation>Nadaj tytuł, który ma najwyżej 120 znaków.</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no blanks. Copy it again.</source>
        <translation>Adres zaczyna się od https:// i nie ma odstępów. Skopiuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>W tym pliku nic nie ma. Wybierz inny.</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB. Save it smaller and try again.</source>
        <translation>Ten plik ma ponad 10 MB. Zapisz mniejszy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is no PDF, no picture and no plain text. Save it as a PDF.</source>
        <translation>To nie jest PDF, obraz ani zwykły tekst. Zapisz to jako PDF.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Save it anew and try again.</source>
        <translation>Nie można odczytać tego zdjęcia. Zapisz je na nowo i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Choose a file, or type the address of a page.</source>
        <translation>Wybierz plik albo wpisz adres strony.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>What do you need help with?</source>
        <translation>Do czego potrzebujesz pomocy?</translation>
    </message>
    <message>
        <source>What nobody finds is counted, without who looked.</source>
        <translation>Liczy się to, czego nikt nie znajduje, ale nie to, kto szukał.</translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>Pokaż tylko niektóre</translation>
    </message>
    <message>
        <source>Just looking: nothing is noted</source>
        <translation>Tylko oglądam: nic nie jest zapisywane</translation>
    </message>
    <message>
        <source>Open a card by its code</source>
        <translation>Otwórz kartę kodem</translation>
    </message>
    <message>
        <source>Our own documents</source>
        <translation>Nasze własne dokumenty</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Dla ciebie</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Nothing here is like that. Choose something else above.</source>
        <translation>Nic tu takiego nie ma. Wybierz wyżej coś innego.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nie dla mnie</translation>
    </message>
    <message>
        <source>What you put aside; you can take it back</source>
        <translation>Co masz odłożone; możesz to przywrócić</translation>
    </message>
    <message>
        <source>Looked for {meant} instead of {typed}.</source>
        <translation>Szukano: {meant} zamiast {typed}.</translation>
    </message>
    <message>
        <source>Nothing here says {words}. This comes nearest.</source>
        <translation>Nic tutaj nie mówi: {words}. To jest najbliższe.</translation>
    </message>
    <message>
        <source>Still getting ready: there may be more in a minute.</source>
        <translation>Jeszcze się przygotowuje: za chwilę może być więcej.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a colleague.</source>
        <translation>Nic nie znaleziono. Spróbuj innego słowa albo zapytaj kogoś z zespołu.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Znaleziono %n</numerusform>
            <numerusform>Znaleziono %n</numerusform>
            <numerusform>Znaleziono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The card could not be written. Is the disk full?</source>
        <translation>Nie udało się zapisać karty. Czy dysk jest pełny?</translation>
    </message>
    <message>
        <source>The card to print is here: {place}</source>
        <translation>Karta do druku jest tutaj: {place}</translation>
    </message>
    <message>
        <source>Up to {minutes} min</source>
        <translation>Do {minutes} min</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>In easy words</source>
        <translation>Prostymi słowami</translation>
    </message>
    <message>
        <source>In more detail</source>
        <translation>Bardziej szczegółowo</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Dowolny poziom</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>What I need</source>
        <translation>Co jest mi potrzebne</translation>
    </message>
    <message>
        <source>What I may choose</source>
        <translation>Co mogę wybrać</translation>
    </message>
    <message>
        <source>Needed or not</source>
        <translation>Potrzebne czy nie</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Potrzebne</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Dowolny język</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencja: {licence}</translation>
    </message>
    <message>
        <source>This licence asks for no text to be handed on.</source>
        <translation>Ta licencja nie wymaga przekazywania żadnego tekstu.</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>They vouch for it</source>
        <translation>Ta organizacja za to ręczy</translation>
    </message>
    <message>
        <source>{name} says so</source>
        <translation>Tak mówi {name}</translation>
    </message>
    <message>
        <source>What does it count for here?</source>
        <translation>Do czego się to tu liczy?</translation>
    </message>
    <message>
        <source>It changes nothing in what the program asks {name}: only their own answers do.</source>
        <translation>Nie zmienia to pytań, które dostaje {name}: zależą one tylko od własnych odpowiedzi.</translation>
    </message>
    <message>
        <source>Why it does not count here</source>
        <translation>Dlaczego się tu nie liczy</translation>
    </message>
    <message>
        <source>{name} reads this.</source>
        <translation>{name} to przeczyta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Nie liczy się</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <source>This is asked of {name}. All of it ticked, it counts as done.</source>
        <translation>{name} ma taki obowiązek. Gdy wszystko jest zaznaczone, liczy się jako zrobione.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Wyślij odpowiedź</translation>
    </message>
</context>
<context>
    <name>LiveryPage</name>
    <message>
        <source>Your organisation</source>
        <translation>Twoja organizacja</translation>
    </message>
    <message>
        <source>Name, colour and logo stand on the first screen, above every page and on what is printed.</source>
        <translation>Nazwa, kolor i logo są na pierwszym ekranie, nad każdą stroną i na wydrukach.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nazwa organizacji</translation>
    </message>
    <message>
        <source>Or another colour, as #C8102E</source>
        <translation>Albo inny kolor, na przykład #C8102E</translation>
    </message>
    <message>
        <source>Number to call in an emergency here</source>
        <translation>Numer, pod który się tu dzwoni w nagłym wypadku</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Tak jak było</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>This is how it looks. Nothing is kept yet.</source>
        <translation>Tak to wygląda. Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Zapisane. Obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Jak program</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture file: PNG, JPEG, WebP or SVG. Empty edges are cut off.</source>
        <translation>Plik z obrazem: PNG, JPEG, WebP lub SVG. Puste brzegi są przycinane.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Wybierz logo</translation>
    </message>
    <message>
        <source>Another one for dark screens</source>
        <translation>Inne dla ciemnych ekranów</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Bez logo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Where your colour is too light or too dark to be read, a darker or lighter one of it is shown.</source>
        <translation>Gdzie twój kolor jest za jasny lub za ciemny, by dało się czytać, pokazany jest jego ciemniejszy lub jaśniejszy odcień.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB. Save the logo smaller, and choose it again.</source>
        <translation>Ten plik ma ponad 5 MB. Zapisz mniejsze logo i wybierz je jeszcze raz.</translation>
    </message>
    <message>
        <source>This picture is far too large, or too small. Save the logo about 600 pixels wide.</source>
        <translation>Ten obraz jest o wiele za duży albo za mały. Zapisz logo o szerokości około 600 pikseli.</translation>
    </message>
    <message>
        <source>This picture is too long and thin for a logo. Choose another form of it.</source>
        <translation>Ten obraz jest za długi i za wąski na logo. Wybierz inną jego wersję.</translation>
    </message>
    <message>
        <source>This drawing has something in it that a logo may not have. Save it as PNG.</source>
        <translation>W tym rysunku jest coś, czego w logo być nie może. Zapisz go jako PNG.</translation>
    </message>
    <message>
        <source>Nothing can be seen on this picture. Save the logo as PNG, and choose it again.</source>
        <translation>Na tym obrazie nic nie widać. Zapisz logo jako PNG i wybierz je jeszcze raz.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be shown. Type it anew.</source>
        <translation>W tej nazwie są znaki, których nie da się pokazać. Wpisz ją od nowa.</translation>
    </message>
    <message>
        <source>This is no number to call. It looks like 112.</source>
        <translation>To nie jest numer, pod który można zadzwonić. Wygląda tak: 112.</translation>
    </message>
    <message>
        <source>This is no colour. It looks like #C8102E.</source>
        <translation>To nie jest kolor. Kolor wygląda tak: #C8102E.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Save the logo as PNG, and choose it again.</source>
        <translation>Tego obrazu nie da się odczytać. Zapisz logo jako PNG i wybierz je jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Logo of the organisation</source>
        <translation>Logo organizacji</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Less than a minute to go</source>
        <translation>Jeszcze mniej niż minuta</translation>
    </message>
    <message>
        <source>About a minute to go</source>
        <translation>Jeszcze około minuty</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes to go</source>
        <translation>
            <numerusform>Jeszcze około %Ln minuty</numerusform>
            <numerusform>Jeszcze około %Ln minut</numerusform>
            <numerusform>Jeszcze około %Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours to go</source>
        <translation>
            <numerusform>Jeszcze około %Ln godziny</numerusform>
            <numerusform>Jeszcze około %Ln godzin</numerusform>
            <numerusform>Jeszcze około %Ln godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>A backup was made and checked. It lies in the data folder; keep another one somewhere else.</source>
        <translation>Kopia zapasowa jest zrobiona i sprawdzona. Leży w folderze danych; jeszcze jedną trzymaj gdzie indziej.</translation>
    </message>
    <message>
        <source>Stopped. No backup was made; those from before are still there.</source>
        <translation>Zatrzymano. Nie powstała żadna kopia zapasowa; wcześniejsze nadal są.</translation>
    </message>
    <message>
        <source>The disk has no room for a backup. Make room, then press the button again.</source>
        <translation>Na dysku nie ma miejsca na kopię zapasową. Zrób miejsce i naciśnij przycisk jeszcze raz.</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Wait a minute, then press the button again.</source>
        <translation>Właśnie powstaje inna kopia zapasowa. Poczekaj minutę i naciśnij przycisk jeszcze raz.</translation>
    </message>
    <message>
        <source>The copy did not pass its check, so it does not count; those from before are still there. Ask for help: stepwell doctor</source>
        <translation>Kopia nie przeszła sprawdzenia, więc się nie liczy; wcześniejsze nadal są. Poproś o pomoc: stepwell doctor</translation>
    </message>
    <message>
        <source>This account may not write into the folder of the backups. Ask for help.</source>
        <translation>To konto nie może pisać w folderze kopii zapasowych. Poproś o pomoc.</translation>
    </message>
    <message>
        <source>No backup could be made; the disk may have a fault. Ask for help: stepwell doctor</source>
        <translation>Nie udało się zrobić kopii zapasowej; może dysk ma usterkę. Poproś o pomoc: stepwell doctor</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>To najnowsza wersja.</translation>
    </message>
    <message>
        <source>There is a newer version, which this device does not take yet.</source>
        <translation>Jest nowsza wersja, ale to urządzenie jeszcze jej nie bierze.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <translation>Trochę większe</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Duże</translation>
    </message>
    <message>
        <source>Very big</source>
        <translation>Bardzo duże</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Największe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Wielkość liter</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Ukryta</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Widoczna</translation>
    </message>
    <message>
        <source>A keyboard on the screen, when there is something to type</source>
        <translation>Klawiatura na ekranie, gdy trzeba coś wpisać</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Zwykłe słowa</translation>
    </message>
    <message>
        <source>Easier words</source>
        <translation>Łatwiejsze słowa</translation>
    </message>
    <message>
        <source>More detail</source>
        <translation>Więcej szczegółów</translation>
    </message>
    <message>
        <source>Words in lessons, where there is a choice</source>
        <translation>Słowa w lekcjach, jeśli jest wybór</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mój PIN</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Jak program</translation>
    </message>
    <message>
        <source>Language of lessons and questions</source>
        <translation>Język lekcji i pytań</translation>
    </message>
    <message>
        <source>{language}: only a part of the lessons so far. The rest stays in {original}.</source>
        <translation>{language}: na razie tylko część lekcji. Reszta zostaje w tym języku: {original}.</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>To read</source>
        <translation>Do czytania</translation>
    </message>
    <message>
        <source>Words of the work: {number}</source>
        <translation>Słowa z pracy: {number}</translation>
    </message>
    <message>
        <source>A role and what it needs</source>
        <translation>Rola i czego wymaga</translation>
    </message>
    <message>
        <source>A checklist, {number} min</source>
        <translation>Lista kontrolna, {number} min</translation>
    </message>
    <message>
        <source>A micro-credential</source>
        <translation>Mikropoświadczenie</translation>
    </message>
    <message>
        <source>A programme of {number} weeks</source>
        <translation>Program, liczba tygodni: {number}</translation>
    </message>
    <message>
        <source>A coach card</source>
        <translation>Karta mentora</translation>
    </message>
    <message>
        <source>A huddle sheet, {number} min</source>
        <translation>Kartka na odprawę, {number} min</translation>
    </message>
    <message>
        <source>All of it is there, as far as the program can tell.</source>
        <translation>Jest już wszystko, na ile aplikacja może to ocenić.</translation>
    </message>
    <message>
        <source>It asks for {total} things. None has shown yet: that is how everybody begins.</source>
        <translation>Potrzeba do niej {total} rzeczy. Żadnej jeszcze nie było widać: tak zaczyna każdy.</translation>
    </message>
    <message>
        <source>{have} of {total} are there, as far as the program can tell.</source>
        <translation>Jest {have} z {total}, na ile aplikacja może to ocenić.</translation>
    </message>
    <message>
        <source>Your role now.</source>
        <translation>Twoja obecna rola.</translation>
    </message>
    <message>
        <source>The next role.</source>
        <translation>Następna rola.</translation>
    </message>
    <message>
        <source>you know this</source>
        <translation>to umiesz</translation>
    </message>
    <message>
        <source>you know this; let somebody watch you do it</source>
        <translation>to umiesz; niech ktoś zobaczy, jak to robisz</translation>
    </message>
    <message>
        <source>practise a little more</source>
        <translation>jeszcze trochę poćwicz</translation>
    </message>
    <message>
        <source>still to learn</source>
        <translation>jeszcze do nauki</translation>
    </message>
    <message>
        <source>we are not sure yet</source>
        <translation>jeszcze nie wiemy na pewno</translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>Things to look up</source>
        <translation>Materiały pod ręką</translation>
    </message>
    <message>
        <source>Nothing of what you open here is recorded.</source>
        <translation>Nie zapisuje się nic z tego, co tu otwierasz.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What to do, at once. You are signed out, and what you did is kept</source>
        <translation>Co robić, od razu. Nastąpi wylogowanie, a to, co zrobione, zostaje</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>W nagłym wypadku</translation>
    </message>
    <message>
        <source>Your pack has nothing to look up yet.</source>
        <translation>W twoim pakiecie nie ma jeszcze takich materiałów.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Do czytania</translation>
    </message>
    <message>
        <source>Your way at work</source>
        <translation>Twoja droga w pracy</translation>
    </message>
    <message>
        <source>For whoever leads a shift</source>
        <translation>Dla osób prowadzących zmianę</translation>
    </message>
    <message>
        <source>Words of the work</source>
        <translation>Słowa z pracy</translation>
    </message>
</context>
<context>
    <name>LrsPage</name>
    <message>
        <source>Where it is sent to</source>
        <translation>Dokąd się wysyła</translation>
    </message>
    <message>
        <source>Whoever keeps the record of your organisation tells you these three.</source>
        <translation>Te trzy rzeczy podaje osoba, która prowadzi rejestr twojej organizacji.</translation>
    </message>
    <message>
        <source>Address, as https://lrs.example.org/xAPI/</source>
        <translation>Adres, na przykład https://lrs.example.org/xAPI/</translation>
    </message>
    <message>
        <source>Key, or name</source>
        <translation>Klucz lub nazwa</translation>
    </message>
    <message>
        <source>Secret, or password</source>
        <translation>Sekret lub hasło</translation>
    </message>
    <message>
        <source>Keep it and send</source>
        <translation>Zapisz i wysyłaj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message numerus="yes">
        <source>Already sent to the address before: %n</source>
        <translation>
            <numerusform>Wysłano już na poprzedni adres: %n</numerusform>
            <numerusform>Wysłano już na poprzedni adres: %n</numerusform>
            <numerusform>Wysłano już na poprzedni adres: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shall the new one get it, too? What it has already, it keeps once.</source>
        <translation>Czy nowy też ma to dostać? Tego, co już ma, nie zapisze drugi raz.</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Tylko to, co nowe</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>Wyślij wszystko</translation>
    </message>
    <message>
        <source>The address has to begin with https://, or everybody on the way could read the secret.</source>
        <translation>Adres musi zaczynać się od https://, inaczej każdy po drodze mógłby przeczytać sekret.</translation>
    </message>
    <message>
        <source>The address has to end with a slash.</source>
        <translation>Adres musi kończyć się ukośnikiem.</translation>
    </message>
    <message>
        <source>Key and secret do not belong in the address. Type them below.</source>
        <translation>Klucz i sekret nie należą do adresu. Wpisz je niżej.</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://lrs.example.org/xAPI/</source>
        <translation>To nie jest adres. Adres wygląda tak: https://lrs.example.org/xAPI/</translation>
    </message>
</context>
<context>
    <name>Lying</name>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>In the home folder of this computer, under the name {name}.</source>
        <translation>W folderze domowym tego komputera, pod nazwą {name}.</translation>
    </message>
    <message>
        <source>In the folder {folder} of this computer, under the name {name}.</source>
        <translation>W folderze {folder} tego komputera, pod nazwą {name}.</translation>
    </message>
    <message>
        <source>This screen opens no files. Ask whoever looks after this device to give it to you.</source>
        <translation>Ten ekran nie otwiera plików. Poproś o plik osobę, która opiekuje się tym urządzeniem.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Usunięto.</translation>
    </message>
    <message>
        <source>It could not be deleted: it may be open, or something else lies in its folder.</source>
        <translation>Nie udało się usunąć: może jest otwarte albo w folderze leży coś jeszcze.</translation>
    </message>
    <message>
        <source>Delete this for good? What Stepwell keeps about you stays.</source>
        <translation>Usunąć to na zawsze? To, co Stepwell o tobie przechowuje, zostaje.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nie, zachowaj</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Tak, usuń</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it. Ask whoever looks after this device.</source>
        <translation>Nic na tym komputerze tego nie otwiera. Zapytaj osobę, która opiekuje się tym urządzeniem.</translation>
    </message>
</context>
<context>
    <name>MatchingEditor</name>
    <message>
        <source>Tap one on this side, then its partner on the other side.</source>
        <translation>Dotknij rzeczy po tej stronie, potem pasującej po drugiej.</translation>
    </message>
    <message>
        <source>Goes with: {right}</source>
        <translation>Pasuje do: {right}</translation>
    </message>
    <message>
        <source>You chose: {given}</source>
        <translation>Twój wybór: {given}</translation>
    </message>
    <message>
        <source>You put “{given}” here. It goes with “{right}”.</source>
        <translation>Twój wybór tutaj: „{given}”. Pasuje do: „{right}”.</translation>
    </message>
    <message>
        <source>{left} goes with {right}</source>
        <translation>{left} pasuje do: {right}</translation>
    </message>
    <message>
        <source>Now choose its partner. {paired}</source>
        <translation>Teraz wybierz, co do tego pasuje. {paired}</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Who stands where</source>
        <translation>Kto co umie</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź imię</translation>
    </message>
    <message>
        <source>People by topic</source>
        <translation>Ludzie według tematów</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Everybody here can see in My data that you looked at this. Nobody is ranked.</source>
        <translation>Wszyscy tutaj widzą w „Moich danych”, że tu zaglądasz. Nikogo się nie porównuje.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>{pack}. People shown: {count} of {all}.</source>
        <translation>{pack}. Widoczne osoby: {count} z {all}.</translation>
    </message>
    <message>
        <source>Nobody of this site learns from this, or is asked something of it.</source>
        <translation>Nikt w tym miejscu pracy nie uczy się z tego i nie ma z tego wymagań.</translation>
    </message>
    <message>
        <source>Nobody is like that. Choose something else above.</source>
        <translation>Nikogo takiego nie ma. Wybierz wyżej coś innego.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} z {all}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
</context>
<context>
    <name>MayLikePage</name>
    <message>
        <source>Who may like a talk</source>
        <translation>Kto może chcieć porozmawiać</translation>
    </message>
    <message>
        <source>Some things stayed hard for them while they practised. They could read this some days before you. It is a guess of the program, and no judgement. They stand by name.</source>
        <translation>Przy ćwiczeniach coś nadal sprawia im trudność. Te osoby mogły to przeczytać kilka dni przed tobą. To przypuszczenie aplikacji, a nie ocena. Kolejność według imion.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Looking: {count} of {all}</source>
        <translation>Sprawdzanie: {count} z {all}</translation>
    </message>
    <message>
        <source>Nobody now.</source>
        <translation>Teraz nikt.</translation>
    </message>
    <message>
        <source>People found: {count}</source>
        <translation>Znalezione osoby: {count}</translation>
    </message>
    <message>
        <source>Asks for a talk</source>
        <translation>Prosi o rozmowę</translation>
    </message>
    <message>
        <source>May like a talk</source>
        <translation>Może chce porozmawiać</translation>
    </message>
</context>
<context>
    <name>MayLikeWhyPage</name>
    <message>
        <source>{name} may like a talk</source>
        <translation>{name} może chcieć porozmawiać</translation>
    </message>
    <message>
        <source>No need now</source>
        <translation>Teraz nie trzeba</translation>
    </message>
    <message>
        <source>I talk with them</source>
        <translation>Porozmawiam</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>There is nothing to say any more: things got easier, or somebody decided.</source>
        <translation>Nie ma tu już nic do powiedzenia: zrobiło się łatwiej albo ktoś podjął decyzję.</translation>
    </message>
    <message>
        <source>{name} asks for a talk.</source>
        <translation>{name} prosi o rozmowę.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Na ile to pewne</translation>
    </message>
    <message>
        <source>Only answers count for it. Not who somebody is, and not when they work.</source>
        <translation>Liczą się do tego tylko odpowiedzi. Nie to, kim ktoś jest ani kiedy pracuje.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Ty decydujesz</translation>
    </message>
    <message>
        <source>{name} can read what you decide. Nothing happens by itself. It stays on this device.</source>
        <translation>{name} może przeczytać, jaka jest twoja decyzja. Nic nie dzieje się samo. Zostaje to na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message numerus="yes">
        <source>Ask me again in %n days</source>
        <translation>
            <numerusform>Zapytaj mnie znowu za %n dzień</numerusform>
            <numerusform>Zapytaj mnie znowu za %n dni</numerusform>
            <numerusform>Zapytaj mnie znowu za %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Find the other name</source>
        <translation>Znajdź drugie imię</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Make {duplicate} and {into} one person?</source>
        <translation>Połączyć w jedną osobę: {duplicate} i {into}?</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>{into} stays, with name, PIN and badge.</source>
        <translation>Zostaje {into}: imię, PIN i identyfikator.</translation>
    </message>
    <message>
        <source>All answers and lessons of {duplicate} count for {into}, in the order they happened.</source>
        <translation>Wszystkie odpowiedzi i lekcje ({duplicate}) liczą się dla {into}, w kolejności, w jakiej powstały.</translation>
    </message>
    <message>
        <source>{duplicate} goes from the first screen. PIN and badge of {duplicate} end.</source>
        <translation>{duplicate} znika z pierwszego ekranu. PIN i identyfikator tej osoby przestają działać.</translation>
    </message>
    <message>
        <source>1 private note of {duplicate} is erased for good: nobody else can open it.</source>
        <translation>1 prywatna notatka ({duplicate}) znika na zawsze: nikt inny nie może jej otworzyć.</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes of {duplicate} are erased for good: nobody else can open them.</source>
        <translation>
            <numerusform>%n prywatna notatka ({duplicate}) znika na zawsze: nikt inny nie może jej otworzyć.</numerusform>
            <numerusform>%n prywatne notatki ({duplicate}) znikają na zawsze: nikt inny nie może ich otworzyć.</numerusform>
            <numerusform>%n prywatnych notatek ({duplicate}) znika na zawsze: nikt inny nie może ich otworzyć.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinePage</name>
    <message>
        <source>My own</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>What you want, what you keep, what you can show, and who helps you.</source>
        <translation>Czego chcesz, co zachowujesz, co możesz pokazać i kto ci pomaga.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
    <message>
        <source>What you want, the way there, and what is asked of you</source>
        <translation>Czego chcesz, jak do tego dojść i czego się od ciebie wymaga</translation>
    </message>
    <message>
        <source>Until when, how to do it, my training record</source>
        <translation>Do kiedy, jak to zrobić, mój zapis szkoleń</translation>
    </message>
    <message>
        <source>What is asked of me</source>
        <translation>Czego się ode mnie wymaga</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>Co już umiem</translation>
    </message>
    <message>
        <source>Each topic, how sure that is, certificates</source>
        <translation>Każdy temat, jak bardzo to pewne, zaświadczenia</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Moi ludzie</translation>
    </message>
    <message>
        <source>Who can show me something, and what I could show</source>
        <translation>Kto może mi coś pokazać i co mogę pokazać ja</translation>
    </message>
    <message>
        <source>With your supervisor: what is next, talks, asking for one</source>
        <translation>Z osobą przełożoną: co dalej, rozmowy, prośba o rozmowę</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Nasze ustalenia</translation>
    </message>
    <message>
        <source>What helps others, your own tips, questions to colleagues</source>
        <translation>Co pomaga innym, twoje rady, pytania do zespołu</translation>
    </message>
    <message>
        <source>Tips from colleagues</source>
        <translation>Rady od zespołu</translation>
    </message>
    <message>
        <source>What you learned anywhere, to take along</source>
        <translation>Nauka z różnych miejsc, do zabrania ze sobą</translation>
    </message>
    <message>
        <source>My passport</source>
        <translation>Mój paszport nauki</translation>
    </message>
    <message>
        <source>What I can show</source>
        <translation>Co mogę pokazać</translation>
    </message>
    <message>
        <source>Evidence for a badge, looked at by one person</source>
        <translation>Dowody umiejętności do odznaki, ogląda je jedna osoba</translation>
    </message>
    <message>
        <source>Shared with one person</source>
        <translation>Udostępnione jednej osobie</translation>
    </message>
    <message>
        <source>What I may read, and what I share</source>
        <translation>Co mogę czytać i co udostępniam</translation>
    </message>
    <message>
        <source>Lists of what you want to learn, yours and from colleagues</source>
        <translation>Listy tego, czego chcesz się uczyć, twoje i z zespołu</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listy do nauki</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>All there is, what comes first for you, and why</source>
        <translation>Wszystko, co tu jest, co dla ciebie na początek i dlaczego</translation>
    </message>
    <message>
        <source>What encourages me</source>
        <translation>Co mnie zachęca</translation>
    </message>
    <message>
        <source>Badges, goals of the team, reminders: as you like</source>
        <translation>Odznaki, cele zespołu, przypomnienia: jak chcesz</translation>
    </message>
</context>
<context>
    <name>MoreActions</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More to do is open</source>
        <translation>Więcej możliwości: otwarte</translation>
    </message>
    <message>
        <source>Opens more to do with this question</source>
        <translation>Otwiera więcej możliwości przy tym pytaniu</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Name of the workplace</source>
        <translation>Nazwa miejsca pracy</translation>
    </message>
</context>
<context>
    <name>MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>Moje dane</translation>
    </message>
    <message>
        <source>All that Stepwell keeps about you, sort by sort. Press a line to see more of it.</source>
        <translation>Wszystko, co Stepwell o tobie przechowuje, rodzaj po rodzaju. Naciśnij wiersz, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Weź kopię</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Co jest przechowywane</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Co wysłano</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Kto oglądał</translation>
    </message>
    <message>
        <source>You can change your PIN, and make a new recovery code.</source>
        <translation>Możesz zmienić PIN i utworzyć nowy kod odzyskiwania.</translation>
    </message>
    <message>
        <source>You have no PIN: whoever presses your name can read this. See how to get one.</source>
        <translation>Nie masz PIN-u: każdy, kto naciśnie twoje imię, może to czytać. Zobacz, jak go dostać.</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mój PIN</translation>
    </message>
    <message>
        <source>You can have all of this erased. First you read what that means.</source>
        <translation>Możesz poprosić o usunięcie tego wszystkiego. Najpierw przeczytasz, co to znaczy.</translation>
    </message>
    <message>
        <source>It was asked for. Everything about you is erased on this day: {date}.</source>
        <translation>Prośba przyjęta. Wszystko o tobie zostanie usunięte tego dnia: {date}.</translation>
    </message>
    <message>
        <source>Erase everything about me</source>
        <translation>Usuń wszystko o mnie</translation>
    </message>
    <message>
        <source>Your copy is being written: step {done} of {most}</source>
        <translation>Twoja kopia jest zapisywana: krok {done} z {most}</translation>
    </message>
    <message>
        <source>Stopped. No copy was written.</source>
        <translation>Zatrzymano. Żadna kopia nie została zapisana.</translation>
    </message>
    <message>
        <source>To read it, open {file}. To print it, use {printed}. The third file is for programs.</source>
        <translation>Żeby ją przeczytać, otwórz {file}. Do druku jest {printed}. Trzeci plik jest dla programów.</translation>
    </message>
    <message>
        <source>Your copy was written.</source>
        <translation>Twoja kopia jest zapisana.</translation>
    </message>
    <message>
        <source>A copy is written as files on this computer. Whoever uses the computer under the same account can open them too: take them along, then delete them here.</source>
        <translation>Kopia jest zapisywana jako pliki na tym komputerze. Kto używa komputera na tym samym koncie, też może je otworzyć: weź je ze sobą, a potem usuń je tutaj.</translation>
    </message>
    <message>
        <source>What you saved on this computer</source>
        <translation>Co masz zapisane na tym komputerze</translation>
    </message>
    <message>
        <source>The copy could not be written here. The disk may be full, or closed for this account:</source>
        <translation>Nie można tu zapisać kopii. Dysk może być pełny albo zamknięty dla tego konta:</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Wpisy: {count}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Po co?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Kto to widzi?</translation>
    </message>
    <message>
        <source>Does it leave this device?</source>
        <translation>Czy opuszcza to urządzenie?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Do kiedy?</translation>
    </message>
    <message>
        <source>The entries, one by one</source>
        <translation>Wpisy, jeden po drugim</translation>
    </message>
    <message>
        <source>Sent: {sent}. Waiting: {waiting}. Last sent: {when}.</source>
        <translation>Wysłane: {sent}. Czekające: {waiting}. Ostatnie wysłanie: {when}.</translation>
    </message>
    <message>
        <source>Sent to the record of your organisation</source>
        <translation>Wysłane do rejestru twojej organizacji</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>Do: {address}</translation>
    </message>
    <message>
        <source>No address is set: nothing leaves this device for now.</source>
        <translation>Nie ustawiono adresu: na razie nic nie opuszcza tego urządzenia.</translation>
    </message>
    <message>
        <source>A number stands there in place of your name. Your PIN is never sent. Private notes are sent only where your organisation lets them, and sealed: nobody but you can read them.</source>
        <translation>Zamiast twojego imienia jest tam numer. Twojego PIN-u nie wysyła się nigdy. Prywatne notatki wysyła się tylko tam, gdzie pozwala na to twoja organizacja, i zapieczętowane: nikt oprócz ciebie nie może ich przeczytać.</translation>
    </message>
    <message>
        <source>Not accepted, kept aside: {count}.</source>
        <translation>Nieprzyjęte, odłożone: {count}.</translation>
    </message>
    <message>
        <source>Kept here or no longer held as sent text: {count}.</source>
        <translation>Zostaje tutaj albo nie ma już wysłanego tekstu: {count}.</translation>
    </message>
    <message>
        <source>Switched off: new ones stay on this device.</source>
        <translation>Wyłączone: nowe zostają na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Times: {count}</source>
        <translation>Ile razy: {count}</translation>
    </message>
    <message>
        <source>Nobody so far</source>
        <translation>Jak dotąd nikt</translation>
    </message>
    <message>
        <source>Who looked at what is about you</source>
        <translation>Kto oglądał coś o tobie</translation>
    </message>
    <message>
        <source>Your own visits are not counted.</source>
        <translation>Twoje własne wizyty się nie liczą.</translation>
    </message>
    <message>
        <source>{count} earlier ones are in your copy.</source>
        <translation>Wcześniejsze są w twojej kopii: {count}.</translation>
    </message>
    <message>
        <source>Somebody who looks after this device, by a command</source>
        <translation>Ktoś, kto opiekuje się tym urządzeniem, poleceniem</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Sama aplikacja</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>Ktoś, kogo już tu nie ma</translation>
    </message>
    <message>
        <source>{who}: {page}, {when}.</source>
        <translation>{who}: {page}, {when}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Powód: {reason}</translation>
    </message>
</context>
<context>
    <name>MyDutiesPage</name>
    <message>
        <source>Asked of you</source>
        <translation>Wymagane od ciebie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Your job here: {jobs}. Your workplace says so.</source>
        <translation>Twoje stanowisko tutaj: {jobs}. Tak mówi twoje miejsce pracy.</translation>
    </message>
    <message>
        <source>You have to do this</source>
        <translation>To trzeba zrobić</translation>
    </message>
    <message>
        <source>Nothing is asked of you now.</source>
        <translation>Teraz nic się od ciebie nie wymaga.</translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation>To twój wybór</translation>
    </message>
    <message>
        <source>What you want to get better at, as you like</source>
        <translation>W czym chcesz się rozwijać, jak wolisz</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
    <message>
        <source>For you to keep</source>
        <translation>Do zachowania</translation>
    </message>
    <message>
        <source>What you did and until when it counts, to print or to save</source>
        <translation>Co masz zrobione i do kiedy się liczy, do druku lub zapisania</translation>
    </message>
    <message>
        <source>My training record</source>
        <translation>Mój zapis szkoleń</translation>
    </message>
</context>
<context>
    <name>MyDutyPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>{name} asks this of you.</source>
        <translation>{name} wymaga tego od ciebie.</translation>
    </message>
    <message>
        <source>Your workplace asks this of you.</source>
        <translation>Twoje miejsce pracy wymaga tego od ciebie.</translation>
    </message>
    <message>
        <source>How often: {words}</source>
        <translation>Jak często: {words}</translation>
    </message>
    <message>
        <source>There is time until {date} before it counts as overdue.</source>
        <translation>Masz czas do {date}, zanim będzie po terminie.</translation>
    </message>
    <message>
        <source>You are excused from it. There is nothing to do.</source>
        <translation>Nie masz tego obowiązku. Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Supervisors of your workplace see whether it is done. Nothing is shut to you because of it.</source>
        <translation>Przełożeni w twoim miejscu pracy widzą, czy to zrobione. Nic się przez to przed tobą nie zamyka.</translation>
    </message>
    <message>
        <source>It is done by: {words}</source>
        <translation>Jak to spełnić: {words}</translation>
    </message>
    <message>
        <source>Ask your supervisor when the next session is.</source>
        <translation>Zapytaj osobę przełożoną, kiedy są następne zajęcia.</translation>
    </message>
    <message>
        <source>Ask your supervisor to watch you when you do it the next time.</source>
        <translation>Poproś osobę przełożoną, żeby popatrzyła, gdy następnym razem to robisz.</translation>
    </message>
    <message>
        <source>It cannot be begun on this device. Ask your supervisor.</source>
        <translation>Na tym urządzeniu nie można tego zacząć. Zapytaj osobę przełożoną.</translation>
    </message>
    <message>
        <source>Begin the check</source>
        <translation>Zacznij sprawdzian</translation>
    </message>
    <message>
        <source>Learn this now</source>
        <translation>Ucz się tego teraz</translation>
    </message>
    <message>
        <source>Learn this first</source>
        <translation>Najpierw się tego naucz</translation>
    </message>
</context>
<context>
    <name>MyPassportPage</name>
    <message>
        <source>My passport</source>
        <translation>Mój paszport nauki</translation>
    </message>
    <message>
        <source>Learned something elsewhere? Write it down. Take it along when you change your job.</source>
        <translation>Uczysz się też gdzie indziej? Zapisz to. Weź to ze sobą, gdy zmieniasz pracę.</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Zapisz coś</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Weź ze sobą</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>To write here you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Żeby tu pisać, potrzebujesz własnego PIN-u: zamyka on twoje słowa przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>Go on with what you began</source>
        <translation>Dokończ to, co zaczęte</translation>
    </message>
    <message>
        <source>Nothing stands here yet. A course, a talk, a video: everything counts.</source>
        <translation>Nic tu jeszcze nie ma. Kurs, rozmowa, film: wszystko się liczy.</translation>
    </message>
    <message>
        <source>What you reached here can go along, too: {count}</source>
        <translation>To, co tu osiągasz, też może iść z tobą: {count}</translation>
    </message>
    <message>
        <source>Only you see this. It is locked with your PIN. You choose what goes along, and to whom.</source>
        <translation>Widzisz to tylko ty. Zamyka to twój PIN. Wybierasz, co idzie z tobą i do kogo.</translation>
    </message>
</context>
<context>
    <name>MyPinPage</name>
    <message>
        <source>My PIN</source>
        <translation>Mój PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Your private notes are locked: your PIN was replaced. Leave, sign in again, and type your recovery code to open them.</source>
        <translation>Twoje prywatne notatki są zamknięte: twój PIN zastąpiono nowym. Wyjdź, zaloguj się ponownie i wpisz kod odzyskiwania, żeby je otworzyć.</translation>
    </message>
    <message>
        <source>Your new PIN works from now on. The old one does not.</source>
        <translation>Od teraz działa twój nowy PIN. Stary już nie.</translation>
    </message>
    <message>
        <source>Your new recovery code works from now on. A code that you had before does not.</source>
        <translation>Od teraz działa twój nowy kod odzyskiwania. Wcześniejszy kod już nie.</translation>
    </message>
    <message>
        <source>Nobody can read it, not even whoever looks after this device. Has somebody seen it?</source>
        <translation>Nikt nie może go odczytać, nawet osoba, która opiekuje się tym urządzeniem. Czy ktoś go widział?</translation>
    </message>
    <message>
        <source>Whoever presses your name can learn as you, see what is yours, and ask to have it erased.</source>
        <translation>Kto naciśnie twoje imię, może uczyć się jako ty, oglądać twoje rzeczy i poprosić o ich usunięcie.</translation>
    </message>
    <message>
        <source>You look after others here. So your first PIN is given to you by whoever looks after this device: otherwise anybody could press your name and act in your place. Until then you can do here what every learner can.</source>
        <translation>Opiekujesz się tu innymi. Dlatego pierwszy PIN dostajesz od osoby, która opiekuje się tym urządzeniem: inaczej każdy mógłby nacisnąć twoje imię i działać za ciebie. Do tego czasu możesz tu tyle, co każda ucząca się osoba.</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Zmień PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Wybierz PIN</translation>
    </message>
    <message>
        <source>You sign in with a PIN</source>
        <translation>Logujesz się PIN-em</translation>
    </message>
    <message>
        <source>You sign in with your pictures</source>
        <translation>Logujesz się obrazkami</translation>
    </message>
    <message>
        <source>You have no PIN</source>
        <translation>Nie masz PIN-u</translation>
    </message>
    <message>
        <source>You have a recovery code</source>
        <translation>Masz kod odzyskiwania</translation>
    </message>
    <message>
        <source>You have no recovery code</source>
        <translation>Nie masz kodu odzyskiwania</translation>
    </message>
    <message>
        <source>It opens your private notes if you forget your PIN. Lost it, or has somebody seen it?</source>
        <translation>Otwiera twoje prywatne notatki, gdy zapomnisz PIN-u. Kod zginął albo ktoś go widział?</translation>
    </message>
    <message>
        <source>If you forget your PIN, your private notes are lost without it.</source>
        <translation>Jeśli zapomnisz PIN-u, bez kodu twoje prywatne notatki przepadną.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Utwórz nowy kod</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Utwórz kod</translation>
    </message>
</context>
<context>
    <name>MyPlaylistPage</name>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Add things</source>
        <translation>Dodaj rzeczy</translation>
    </message>
    <message>
        <source>Add what you want to learn: lessons, stories, checklists, whole modules.</source>
        <translation>Dodaj, czego chcesz się uczyć: lekcje, historie, listy kontrolne, całe moduły.</translation>
    </message>
    <message>
        <source>Everything you can open here is done.</source>
        <translation>Wszystko, co możesz tu otworzyć, jest zrobione.</translation>
    </message>
    <message>
        <source>{name} has changed the list that yours began as. Yours stays as it is.</source>
        <translation>{name} zmienia listę, z której powstała twoja. Twoja zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
</context>
<context>
    <name>MyTipsPage</name>
    <message>
        <source>Thank you, it is sent</source>
        <translation>Dziękujemy, wysłane</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Co napisane przeze mnie</translation>
    </message>
    <message>
        <source>A supervisor reads it first. Then all colleagues of your site can read it.</source>
        <translation>Najpierw czyta to osoba przełożona. Potem może to czytać cały zespół w twoim miejscu pracy.</translation>
    </message>
    <message>
        <source>To the tips</source>
        <translation>Do rad</translation>
    </message>
    <message>
        <source>You have not written anything yet.</source>
        <translation>Nie ma tu jeszcze nic od ciebie.</translation>
    </message>
    <message>
        <source>A supervisor says it so:</source>
        <translation>Osoba przełożona mówi to tak:</translation>
    </message>
    <message>
        <source>With your name</source>
        <translation>Z twoim imieniem</translation>
    </message>
    <message>
        <source>Without your name</source>
        <translation>Bez twojego imienia</translation>
    </message>
    <message>
        <source>Yes, say it so</source>
        <translation>Tak, powiedz to tak</translation>
    </message>
    <message>
        <source>No, do not show it</source>
        <translation>Nie, nie pokazuj</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>NamePlaylistPage</name>
    <message>
        <source>What do you call your new playlist?</source>
        <translation>Jak się nazywa twoja nowa lista do nauki?</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>Jak ją nazywasz?</translation>
    </message>
    <message>
        <source>For example: My first week</source>
        <translation>Na przykład: Mój pierwszy tydzień</translation>
    </message>
    <message>
        <source>The name goes with your learning record to your organisation. Put nobody&apos;s name in it.</source>
        <translation>Nazwa idzie z zapisem twojej nauki do twojej organizacji. Nie wpisuj tu niczyjego imienia.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>NeedEndPage</name>
    <message>
        <source>What came of it?</source>
        <translation>Co z tego wyszło?</translation>
    </message>
    <message>
        <source>What is different now, and what you keep doing</source>
        <translation>Co jest teraz inaczej i co robicie dalej</translation>
    </message>
    <message>
        <source>Whoever leads here can read it. Write no names.</source>
        <translation>Może to czytać każdy, kto tu kieruje. Nie pisz imion.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>NeedPage</name>
    <message>
        <source>What should change</source>
        <translation>Co ma się zmienić</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Co z tego wyszło</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>It is finished</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wyrzuć</translation>
    </message>
    <message>
        <source>What came of it so far</source>
        <translation>Co z tego wyszło do tej pory</translation>
    </message>
    <message>
        <source>People who read a lesson of it since: {count}</source>
        <translation>Osoby, które od tego czasu przeczytały lekcję o tym: {count}</translation>
    </message>
    <message>
        <source>Fewer than three people have read a lesson of it since.</source>
        <translation>Od tego czasu lekcję o tym przeczytały mniej niż trzy osoby.</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Pokaż przedtem i potem</translation>
    </message>
    <message>
        <source>There are no figures of “{name}” yet.</source>
        <translation>Nie ma jeszcze liczb: „{name}”.</translation>
    </message>
    <message>
        <source>Too few people have learned it and answered since: ten of a topic are needed.</source>
        <translation>Od tego czasu za mało osób uczyło się tego i odpowiadało: potrzeba dziesięciu na temat.</translation>
    </message>
</context>
<context>
    <name>NeedPartPage</name>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>Za %n tydzień</numerusform>
            <numerusform>Za %n tygodnie</numerusform>
            <numerusform>Za %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Whoever leads here can read it. Write no names.</source>
        <translation>Może to czytać każdy, kto tu kieruje. Nie pisz imion.</translation>
    </message>
    <message>
        <source>Is it one of these key figures?</source>
        <translation>Czy to jedna z tych liczb z pracy?</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>What should change?</source>
        <translation>Co ma się zmienić?</translation>
    </message>
    <message>
        <source>Something you can count: falls, complaints, sales. Say where the number comes from.</source>
        <translation>Coś, co można policzyć: upadki, skargi, sprzedaż. Napisz, skąd jest liczba.</translation>
    </message>
    <message>
        <source>What do the people on the floor say?</source>
        <translation>Co mówią ludzie, którzy to robią?</translation>
    </message>
    <message>
        <source>Ask two or three of them. Write no names.</source>
        <translation>Zapytaj dwie lub trzy osoby. Nie pisz imion.</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>Dlaczego tak jest?</translation>
    </message>
    <message>
        <source>Ask “why” until there is something that you can change.</source>
        <translation>Pytaj „dlaczego”, aż trafisz na coś, co możesz zmienić.</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>Co przeszkadza?</translation>
    </message>
    <message>
        <source>Choose what weighs most.</source>
        <translation>Wybierz to, co najważniejsze.</translation>
    </message>
    <message>
        <source>Is training the answer?</source>
        <translation>Czy szkolenie to dobre wyjście?</translation>
    </message>
    <message>
        <source>Which topics may help?</source>
        <translation>Które tematy mogą pomóc?</translation>
    </message>
    <message>
        <source>Their results will stand beside it when you look at it again.</source>
        <translation>Ich wyniki będą obok, gdy do tego wrócisz.</translation>
    </message>
    <message>
        <source>How will you see that it is better?</source>
        <translation>Po czym poznasz, że jest lepiej?</translation>
    </message>
    <message>
        <source>A number, and until when.</source>
        <translation>Liczba i do kiedy.</translation>
    </message>
    <message>
        <source>When will you look at it again?</source>
        <translation>Kiedy do tego wrócisz?</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wiedza</translation>
    </message>
    <message>
        <source>They do not know it</source>
        <translation>Nie wiedzą tego</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Umiejętność</translation>
    </message>
    <message>
        <source>They know it, and cannot do it yet</source>
        <translation>Wiedzą, ale jeszcze nie umieją zrobić</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Zachowanie</translation>
    </message>
    <message>
        <source>They can, and do not do it</source>
        <translation>Umieją, ale tego nie robią</translation>
    </message>
    <message>
        <source>The work itself</source>
        <translation>Sama praca</translation>
    </message>
    <message>
        <source>Tools, time, people or rules do not let them</source>
        <translation>Narzędzia, czas, ludzie lub zasady na to nie pozwalają</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Częściowo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Training is not the answer here. The work itself is in the way: change tools, time, people or rules first.</source>
        <translation>Szkolenie tu nie pomoże. Przeszkadza sama praca: najpierw zmień narzędzia, czas, ludzi lub zasady.</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>Zakończone {date}</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Jeszcze niegotowe</translation>
    </message>
    <message>
        <source>Look at it again now</source>
        <translation>Pora do tego wrócić</translation>
    </message>
    <message>
        <source>Look at it again on {date}</source>
        <translation>Wróć do tego {date}</translation>
    </message>
    <message>
        <source>Something that should change</source>
        <translation>Coś, co ma się zmienić</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>What should change</source>
        <translation>Co ma się zmienić</translation>
    </message>
    <message>
        <source>One page each: what it is, why, and whether training is the answer. Who leads here can read it.</source>
        <translation>Po jednej stronie: co to jest, dlaczego i czy szkolenie to dobre wyjście. Może to czytać każdy, kto tu kieruje.</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Zapisz jedną sprawę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>There is nothing yet. Begin with a number that you want to change.</source>
        <translation>Jeszcze nic tu nie ma. Zacznij od liczby, którą chcesz zmienić.</translation>
    </message>
</context>
<context>
    <name>NewPersonPage</name>
    <message>
        <source>Normal</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Duże</translation>
    </message>
    <message>
        <source>Very big</source>
        <translation>Bardzo duże</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Największe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Bez PIN-u</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>How big should the words be?</source>
        <translation>Jak duże mają być litery?</translation>
    </message>
    <message>
        <source>Now press what you want to learn.</source>
        <translation>Teraz naciśnij to, czego chcesz się uczyć.</translation>
    </message>
    <message>
        <source>Type your name, please.</source>
        <translation>Wpisz swoje imię.</translation>
    </message>
    <message>
        <source>A nickname is fine. People on this device can see it. It is not sent to anybody.</source>
        <translation>Może być przezwisko. Widzą je osoby na tym urządzeniu. Nikomu się go nie wysyła.</translation>
    </message>
    <message>
        <source>Step {number} of {most}</source>
        <translation>Krok {number} z {most}</translation>
    </message>
    <message>
        <source>Somebody here has this name. Is it you? Go back and press it. If not, add a second name.</source>
        <translation>Ktoś tu już ma to imię. To ty? Wróć i naciśnij je. Jeśli nie, dodaj drugie imię.</translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation>Jak mamy się do ciebie zwracać?</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Czego chcesz się uczyć?</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <translation>Trochę większe</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Jaki język?</translation>
    </message>
</context>
<context>
    <name>NotForMe</name>
    <message>
        <source>You said: not for me.</source>
        <translation>Twoja odpowiedź: nie dla mnie.</translation>
    </message>
    <message>
        <source>Suggest it again</source>
        <translation>Proponuj znowu</translation>
    </message>
</context>
<context>
    <name>NotFoundPage</name>
    <message>
        <source>Looked for, and not found</source>
        <translation>Szukane, a nieznalezione</translation>
    </message>
    <message>
        <source>Words of three people or more, of the last 90 days. Nobody is named.</source>
        <translation>Słowa trzech lub więcej osób, z ostatnich 90 dni. Bez imion.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Your organisation has switched this off: nothing is counted.</source>
        <translation>Twoja organizacja to wyłączyła: nic się nie liczy.</translation>
    </message>
    <message>
        <source>Nothing yet that three people looked for in vain.</source>
        <translation>Nie ma jeszcze nic, czego trzy osoby szukały na próżno.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Usunięto z listy.</translation>
    </message>
    <message>
        <source>People who looked for it: {count}</source>
        <translation>Osoby, które tego szukały: {count}</translation>
    </message>
    <message>
        <source>Make a microlearn</source>
        <translation>Zrób mikrolekcję</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dodaj dokument</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>NotNoted</name>
    <message>
        <source>Just looking: nothing here is noted.</source>
        <translation>Tylko oglądam: nic tu nie jest zapisywane.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Somebody outside of work</source>
        <translation>Ktoś spoza pracy</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>Pomysł</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>For your goal: {goal}</source>
        <translation>Do twojego celu: {goal}</translation>
    </message>
    <message>
        <source>Take a moment and think about it.</source>
        <translation>Zatrzymaj się na chwilę i pomyśl o tym.</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Żeby to zapisać, potrzebujesz własnego PIN-u: zamyka on twoje słowa przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>What they can help with, how to reach them</source>
        <translation>W czym ta osoba może pomóc, jak się z nią skontaktować</translation>
    </message>
    <message>
        <source>Your idea</source>
        <translation>Twój pomysł</translation>
    </message>
    <message>
        <source>Locked with your PIN. Nobody else can read it, here or anywhere.</source>
        <translation>Zamknięte twoim PIN-em. Nikt inny nie może tego przeczytać, ani tutaj, ani nigdzie indziej.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Their name, as you call them</source>
        <translation>Imię tej osoby, tak jak ją nazywasz</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>O czym to jest?</translation>
    </message>
    <message>
        <source>Move it to another goal</source>
        <translation>Przenieś do innego celu</translation>
    </message>
</context>
<context>
    <name>NoteTalkPage</name>
    <message>
        <source>Your talk with {name}</source>
        <translation>Rozmowa: ty i {name}</translation>
    </message>
    <message>
        <source>Only you and {name} read these notes. They stay on this device: nothing of them is ever sent. That there was a talk, and on which day, your organisation may see.</source>
        <translation>Te notatki czytacie tylko ty i {name}. Zostają na tym urządzeniu: nic z nich się nie wysyła. To, że była rozmowa i którego dnia, organizacja może widzieć.</translation>
    </message>
    <message>
        <source>What you two said, and what comes next</source>
        <translation>O czym była rozmowa i co dalej</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Przedwczoraj</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Kiedy to było?</translation>
    </message>
    <message>
        <source>Save, and read it together</source>
        <translation>Zapisz i przeczytajcie razem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>{name} wants this changed:</source>
        <translation>{name} prosi o zmianę:</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Do it now</source>
        <translation>Zrób to teraz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Type a number</source>
        <translation>Wpisz liczbę</translation>
    </message>
    <message>
        <source>Your answer in {unit}</source>
        <translation>Twoja odpowiedź w: {unit}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Unit of your number</source>
        <translation>Jednostka twojej liczby</translation>
    </message>
</context>
<context>
    <name>Observing</name>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nie było widać</translation>
    </message>
    <message>
        <source>Not watched yet</source>
        <translation>Jeszcze bez obserwacji</translation>
    </message>
    <message>
        <source>Signed off, {when}</source>
        <translation>Zaliczone, {when}</translation>
    </message>
    <message>
        <source>Not yet, {when}</source>
        <translation>Jeszcze nie, {when}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Keys on the screen</source>
        <translation>Klawisze na ekranie</translation>
    </message>
</context>
<context>
    <name>OnePackPage</name>
    <message>
        <source>What can be learned here</source>
        <translation>Czego można się tu uczyć</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Version {version} is switched off. {why}</source>
        <translation>Wersja {version} jest wyłączona. {why}</translation>
    </message>
    <message>
        <source>Version {version}: {items} questions, {lessons} lessons</source>
        <translation>Wersja {version}, pytania: {items}, lekcje: {lessons}</translation>
    </message>
    <message>
        <source>People here who learn with it: {count}</source>
        <translation>Osoby, które się z tego tutaj uczą: {count}</translation>
    </message>
    <message>
        <source>Use version {version} again</source>
        <translation>Używaj znów wersji {version}</translation>
    </message>
    <message>
        <source>Everybody learns with it from then on. Who is in the middle of something ends that first.</source>
        <translation>Od tej chwili wszyscy uczą się z niej. Kto jest w trakcie czegoś, najpierw to kończy.</translation>
    </message>
    <message>
        <source>It cannot be removed while somebody learns with it.</source>
        <translation>Nie można go usunąć, gdy ktoś się z niego uczy.</translation>
    </message>
    <message>
        <source>Remove this pack</source>
        <translation>Usuń ten pakiet</translation>
    </message>
    <message>
        <source>Its lessons and questions go from this device. What people answered stays.</source>
        <translation>Jego lekcje i pytania znikają z tego urządzenia. Odpowiedzi ludzi zostają.</translation>
    </message>
    <message>
        <source>Version {version} is used from now on</source>
        <translation>Od teraz używana jest wersja {version}</translation>
    </message>
    <message>
        <source>Who is in the middle of something ends that first. No answer is lost.</source>
        <translation>Kto jest w trakcie czegoś, najpierw to kończy. Żadna odpowiedź nie ginie.</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>Wróć do wersji {version}</translation>
    </message>
    <message>
        <source>Everybody learns with it from then on. Who is in the middle of something ends that first, and no answer is lost. Version {version} is not fetched again; a newer one is.</source>
        <translation>Od tej chwili wszyscy uczą się z niej. Kto jest w trakcie czegoś, najpierw to kończy, i żadna odpowiedź nie ginie. Wersja {version} nie jest pobierana ponownie; nowsza tak.</translation>
    </message>
</context>
<context>
    <name>OrderingEditor</name>
    <message>
        <source>You had it in place {place}</source>
        <translation>U ciebie było na miejscu {place}</translation>
    </message>
    <message>
        <source>Above is the right order.</source>
        <translation>Powyżej jest właściwa kolejność.</translation>
    </message>
    <message>
        <source>{step} is now number {place}</source>
        <translation>{step} – teraz numer {place}</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>In {original}: not in your language yet.</source>
        <translation>W tym języku: {original}. W twoim jeszcze nie.</translation>
    </message>
    <message>
        <source>Hide: {language}</source>
        <translation>Ukryj: {language}</translation>
    </message>
    <message>
        <source>Show it in this language, too: {language}</source>
        <translation>Pokaż też w języku: {language}</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>Refresh soon</source>
        <translation>Wkrótce odświeżyć</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Niepewne</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Opanowane</translation>
    </message>
    <message>
        <source>Known, to be watched</source>
        <translation>Opanowane, do obserwacji</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Do ćwiczenia</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Do rozpoczęcia</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Jeszcze niepewne</translation>
    </message>
    <message>
        <source>What was done on this device: up to {when}.</source>
        <translation>Zrobione na tym urządzeniu: do {when}.</translation>
    </message>
    <message>
        <source>This device hears from no other one.</source>
        <translation>To urządzenie nie ma wiadomości z innych.</translation>
    </message>
    <message>
        <source>From other devices: {when}.</source>
        <translation>Z innych urządzeń: {when}.</translation>
    </message>
    <message>
        <source>Not asked yet, so this is a guess.</source>
        <translation>Jeszcze bez pytań, więc to przypuszczenie.</translation>
    </message>
    <message>
        <source>That is quite sure.</source>
        <translation>To dość pewne.</translation>
    </message>
    <message>
        <source>That is fairly sure.</source>
        <translation>To w miarę pewne.</translation>
    </message>
    <message>
        <source>That is not sure yet: there are few answers.</source>
        <translation>To jeszcze niepewne: jest mało odpowiedzi.</translation>
    </message>
    <message>
        <source>It should be practised again.</source>
        <translation>Trzeba to znowu poćwiczyć.</translation>
    </message>
    <message>
        <source>Best guess: known with {guess} in 100, probably between {low} and {high}.</source>
        <translation>Nasza ocena: {guess} na 100, że to opanowane, prawdopodobnie od {low} do {high}.</translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation>Zrobione {date}.</translation>
    </message>
    <message>
        <source>Due again on {date}.</source>
        <translation>Znowu do {date}.</translation>
    </message>
    <message>
        <source>Due on {date}.</source>
        <translation>Termin: do {date}.</translation>
    </message>
    <message>
        <source>Fewer than three people need this: there are no figures.</source>
        <translation>Potrzebują tego mniej niż trzy osoby: liczb nie ma.</translation>
    </message>
    <message>
        <source>{level}: {count}</source>
        <translation>{level}: {count}</translation>
    </message>
    <message>
        <source>People who need it: {count}</source>
        <translation>Osoby, które tego potrzebują: {count}</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Ćwiczenie: {what}</translation>
    </message>
    <message>
        <source>Read: {what}</source>
        <translation>Lekcja: {what}</translation>
    </message>
    <message>
        <source>Show at work: {what}</source>
        <translation>Pokazanie w pracy: {what}</translation>
    </message>
    <message>
        <source>Talk about: {what}</source>
        <translation>Rozmowa: {what}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>done, says the person</source>
        <translation>gotowe, mówi ta osoba</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>załatwione</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>już niepotrzebne</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>do {date}</translation>
    </message>
    <message>
        <source>agreed with {name}</source>
        <translation>ustalone z: {name}</translation>
    </message>
</context>
<context>
    <name>OwnBesidePage</name>
    <message>
        <source>Beside which topics?</source>
        <translation>Przy których tematach?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>In the library it stands with the first of these topics. It comes beside lessons, never in the place of one, and only on this device.</source>
        <translation>W bibliotece jest przy pierwszym z tych tematów. Pojawia się obok lekcji, nigdy zamiast, i tylko na tym urządzeniu.</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>Card with a code</source>
        <translation>Karta z kodem</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove it for everybody</source>
        <translation>Usuń dla wszystkich</translation>
    </message>
</context>
<context>
    <name>OwnThingsPage</name>
    <message>
        <source>Our own documents</source>
        <translation>Nasze własne dokumenty</translation>
    </message>
    <message>
        <source>Everybody at this device can read them, also without signing in.</source>
        <translation>Wszyscy przy tym urządzeniu mogą je czytać, także bez logowania.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>Dodaj jeszcze jeden</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Jego tytuł</translation>
    </message>
    <message>
        <source>The address of a page, https://…</source>
        <translation>Adres strony, https://…</translation>
    </message>
    <message>
        <source>The address of a page</source>
        <translation>Adres strony</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>PDF, picture (PNG, JPEG) or plain text, up to 10 MB.</source>
        <translation>PDF, obraz (PNG, JPEG) lub zwykły tekst, do 10 MB.</translation>
    </message>
    <message>
        <source>It is here now. Everybody finds it in the library.</source>
        <translation>Już tu jest. Wszyscy znajdą to w bibliotece.</translation>
    </message>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation>Teraz się nie udało. Nic z twojej pracy nie zginęło.</translation>
    </message>
    <message>
        <source>The card to print is here: {place}</source>
        <translation>Karta do druku jest tutaj: {place}</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.png *.jpg *.jpeg *.txt)</source>
        <translation>Dokumenty i obrazy (*.pdf *.png *.jpg *.jpeg *.txt)</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>Is there something else, in your own words?</source>
        <translation>Jest jeszcze coś, własnymi słowami?</translation>
    </message>
    <message>
        <source>Also something that is in no lesson here.</source>
        <translation>Także coś, czego nie ma tu w żadnej lekcji.</translation>
    </message>
    <message>
        <source>I want to …</source>
        <translation>Chcę…</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>PackChoicePage</name>
    <message>
        <source>Which packs come to this device</source>
        <translation>Które pakiety trafiają na to urządzenie</translation>
    </message>
    <message>
        <source>What has a tick comes by itself, and so do its new versions.</source>
        <translation>Co jest zaznaczone, przychodzi samo, tak samo nowe wersje.</translation>
    </message>
    <message>
        <source>Nothing is removed by this: what is here stays, as it is, until somebody removes it.</source>
        <translation>Nic się przez to nie usuwa: co tu jest, zostaje, aż ktoś to usunie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Everything that is offered</source>
        <translation>Wszystko, co jest w ofercie</translation>
    </message>
    <message>
        <source>Also what is offered later.</source>
        <translation>Także to, co pojawi się później.</translation>
    </message>
    <message>
        <source>Version {version}, {size}</source>
        <translation>Wersja {version}, {size}</translation>
    </message>
    <message>
        <source>It is on this device.</source>
        <translation>Jest na tym urządzeniu.</translation>
    </message>
</context>
<context>
    <name>PackSource</name>
    <message>
        <source>New packs are installed by hand.</source>
        <translation>Nowe pakiety instaluje się ręcznie.</translation>
    </message>
    <message>
        <source>New packs come from {name}. Not looked yet.</source>
        <translation>Nowe pakiety przychodzą z: {name}. Jeszcze nie sprawdzano.</translation>
    </message>
    <message>
        <source>New packs come from {name}. Last looked: {when}</source>
        <translation>Nowe pakiety przychodzą z: {name}. Ostatnio sprawdzono: {when}</translation>
    </message>
    <message>
        <source>Damaged and switched off, fetched again when possible: {packs}</source>
        <translation>Uszkodzone i wyłączone, zostaną pobrane ponownie, gdy będzie można: {packs}</translation>
    </message>
    <message>
        <source>It came, and is used as soon as nobody is in the middle of something: {packs}</source>
        <translation>Przyszło i będzie używane, gdy nikt nie będzie w trakcie czegoś: {packs}</translation>
    </message>
    <message>
        <source>The signature on the packs ends on {day}. Tell whoever publishes them; what is here works on.</source>
        <translation>Podpis pakietów traci ważność: {day}. Powiedz osobie, która je publikuje; to, co jest tutaj, działa dalej.</translation>
    </message>
    <message>
        <source>Not reached the last time. What is here works on; it is tried again.</source>
        <translation>Ostatnio nie było połączenia. To, co jest tutaj, działa dalej; będzie kolejna próba.</translation>
    </message>
    <message>
        <source>The signature on the packs has ended, so nothing new is taken; what is here works on. Tell whoever publishes them, and check the date of this device.</source>
        <translation>Podpis pakietów stracił ważność, więc nic nowego nie jest przyjmowane; to, co jest tutaj, działa dalej. Powiedz osobie, która je publikuje, i sprawdź datę na tym urządzeniu.</translation>
    </message>
    <message>
        <source>What was offered is not what the organisation signed, so it was not taken; what is here works on. Tell whoever publishes the packs.</source>
        <translation>To, co przyszło, różni się od tego, co podpisała organizacja, więc nie zostało przyjęte; to, co jest tutaj, działa dalej. Powiedz osobie, która publikuje pakiety.</translation>
    </message>
    <message>
        <source>There is no room for new packs. Make room on the disk.</source>
        <translation>Nie ma miejsca na nowe pakiety. Zrób miejsce na dysku.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the login page of a network. What is here works on; it is tried again.</source>
        <translation>Odpowiedziało coś innego, może strona logowania sieci. To, co jest tutaj, działa dalej; będzie kolejna próba.</translation>
    </message>
    <message>
        <source>Looking for packs did not work. Look closer with: stepwell pack source show</source>
        <translation>Nie udało się sprawdzić, czy są nowe pakiety. Zobacz więcej poleceniem: stepwell pack source show</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>What can be learned here</source>
        <translation>Czego można się tu uczyć</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose packs</source>
        <translation>Wybierz pakiety</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>Z pendrive’a</translation>
    </message>
    <message>
        <source>Look for new packs now</source>
        <translation>Sprawdź nowe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>There is no pack in this folder. Is it the right one, and is the stick plugged in?</source>
        <translation>W tym folderze nie ma pakietu. Czy to właściwy folder i czy pendrive jest podłączony?</translation>
    </message>
    <message>
        <source>From the stick: {done} of {most} …</source>
        <translation>Z pendrive’a: {done} z {most}…</translation>
    </message>
    <message>
        <source>From the stick: {packs}</source>
        <translation>Z pendrive’a: {packs}</translation>
    </message>
    <message>
        <source>Nothing was taken from the stick</source>
        <translation>Nic nie zostało pobrane z pendrive’a</translation>
    </message>
    <message>
        <source>Stopped. What came until then stays.</source>
        <translation>Zatrzymano. To, co przyszło do tej chwili, zostaje.</translation>
    </message>
    <message>
        <source>The stick was pulled out. What came until then stays; plug it in and choose it again.</source>
        <translation>Pendrive został wyjęty. To, co przyszło do tej chwili, zostaje; podłącz go i wybierz jeszcze raz.</translation>
    </message>
    <message>
        <source>{file} was not taken. {why}</source>
        <translation>Nie pobrano: {file}. {why}</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation>Nie ma zainstalowanego pakietu.</translation>
    </message>
    <message>
        <source>New: {packs}</source>
        <translation>Nowe: {packs}</translation>
    </message>
    <message>
        <source>Switched off. {why}</source>
        <translation>Wyłączone. {why}</translation>
    </message>
    <message>
        <source>Version {version}: {items} questions, {lessons} lessons</source>
        <translation>Wersja {version}, pytania: {items}, lekcje: {lessons}</translation>
    </message>
    <message>
        <source>Rolled back from {version}</source>
        <translation>Cofnięto z wersji {version}</translation>
    </message>
    <message>
        <source>It came: {packs}</source>
        <translation>Przyszło: {packs}</translation>
    </message>
    <message>
        <source>Stopped. What came until then stays, and the rest comes the next time.</source>
        <translation>Zatrzymane. To, co już przyszło, zostaje, a reszta przyjdzie następnym razem.</translation>
    </message>
    <message>
        <source>There is nothing new. Last looked: {when}</source>
        <translation>Nie ma nic nowego. Ostatnio sprawdzono: {when}</translation>
    </message>
    <message>
        <source>Looking for new packs …</source>
        <translation>Szukam nowych pakietów…</translation>
    </message>
    <message>
        <source>It is there, and being checked …</source>
        <translation>Jest już na miejscu i jest sprawdzany…</translation>
    </message>
    <message>
        <source>Being fetched: {received} of {of}</source>
        <translation>Pobieranie: {received} z {of}</translation>
    </message>
    <message>
        <source>Choose a folder on the stick</source>
        <translation>Wybierz folder na pendrivie</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The page you were on is not here any more. Everything you did is kept.</source>
        <translation>Tej strony już tu nie ma. Wszystko, co zrobiono, jest zachowane.</translation>
    </message>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation>Teraz się nie udało. Nic z twojej pracy nie zginęło.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>A course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>A talk with somebody</source>
        <translation>Rozmowa z kimś</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Something I read</source>
        <translation>Coś do czytania</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>A module, finished</source>
        <translation>Moduł, ukończony</translation>
    </message>
    <message>
        <source>A programme, finished</source>
        <translation>Program, ukończony</translation>
    </message>
    <message>
        <source>Watched at work, and signed off</source>
        <translation>Obserwacja w pracy, zaliczona</translation>
    </message>
    <message>
        <source>A micro-credential, earned</source>
        <translation>Mikropoświadczenie, zdobyte</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Questions answered: {asked}. Right: {right}.</source>
        <translation>Pytania z odpowiedzią: {asked}. Dobrze: {right}.</translation>
    </message>
    <message>
        <source>Seen by {name}</source>
        <translation>Kto to widział: {name}</translation>
    </message>
    <message>
        <source>Shown by: {names}</source>
        <translation>Co to potwierdza: {names}</translation>
    </message>
    <message>
        <source>What I take from it: {words}</source>
        <translation>Co z tego wynoszę: {words}</translation>
    </message>
    <message>
        <source>an organisation without a name</source>
        <translation>organizacja bez nazwy</translation>
    </message>
    <message>
        <source>Not changed, but we do not know who made it</source>
        <translation>Bez zmian, ale nie wiemy, kto go utworzył</translation>
    </message>
    <message>
        <source>It says that it is from {maker}. Anybody can write that. Ask there, or let whoever looks after this device take in their key.</source>
        <translation>Jest w nim napisane, że utworzył go: {maker}. Każdy może to napisać. Zapytaj tam albo poproś osobę, która opiekuje się tym urządzeniem, żeby dodała tamten klucz.</translation>
    </message>
    <message>
        <source>It was made on this device, and nothing in it was changed.</source>
        <translation>Utworzono go na tym urządzeniu i nic w nim nie zmieniono.</translation>
    </message>
    <message>
        <source>It is from {name}, and nothing in it was changed.</source>
        <translation>Utworzono go tam: {name}. Nic w nim nie zmieniono.</translation>
    </message>
    <message>
        <source>This passport is genuine</source>
        <translation>Ten paszport jest prawdziwy</translation>
    </message>
    <message>
        <source>This passport was changed</source>
        <translation>Ten paszport zmieniono</translation>
    </message>
    <message>
        <source>Something in it is not as it was signed, so nothing of it counts. Ask for it again.</source>
        <translation>Coś w nim nie jest takie, jak podpisano, więc nic z niego się nie liczy. Poproś o niego jeszcze raz.</translation>
    </message>
    <message>
        <source>This passport cannot be read</source>
        <translation>Tego paszportu nie da się odczytać</translation>
    </message>
    <message>
        <source>A newer program made it, or it is damaged inside. Ask for it again.</source>
        <translation>Utworzyła go nowsza wersja aplikacji albo jest uszkodzony. Poproś o niego jeszcze raz.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Tego pliku nie da się otworzyć</translation>
    </message>
    <message>
        <source>Look whether the stick is still in, and choose it again.</source>
        <translation>Sprawdź, czy pendrive jest nadal podłączony, i wybierz plik jeszcze raz.</translation>
    </message>
    <message>
        <source>This is no passport</source>
        <translation>To nie jest paszport nauki</translation>
    </message>
    <message>
        <source>The name of the file ends in .stepwell-passport. Choose another one.</source>
        <translation>Nazwa takiego pliku kończy się na .stepwell-passport. Wybierz inny.</translation>
    </message>
    <message>
        <source>Counts here for: {topics}</source>
        <translation>Liczy się tu do: {topics}</translation>
    </message>
    <message>
        <source>Does not count here. {reason}</source>
        <translation>Tu się nie liczy. {reason}</translation>
    </message>
    <message>
        <source>Does not count here.</source>
        <translation>Tu się nie liczy.</translation>
    </message>
    <message>
        <source>Learning passport</source>
        <translation>Paszport nauki</translation>
    </message>
    <message>
        <source>Made on {date} at {maker}</source>
        <translation>Utworzono {date}, miejsce: {maker}</translation>
    </message>
    <message>
        <source>What {maker} vouches for</source>
        <translation>Za co ręczy {maker}</translation>
    </message>
    <message>
        <source>This was reached there. It stands in the record of the program Stepwell.</source>
        <translation>To osiągnięto tam. Jest to w zapisie programu Stepwell.</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Co mówi {name}</translation>
    </message>
    <message>
        <source>{name} wrote this down. Nobody has checked it.</source>
        <translation>{name} zapisuje to od siebie. Nikt tego nie sprawdził.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Jak to sprawdzić</translation>
    </message>
    <message>
        <source>Paper proves nothing. Ask for the file that belongs to it, and open it in Stepwell: My team, Somebody brings a passport. No network is needed.</source>
        <translation>Sam papier niczego nie dowodzi. Poproś o plik, który do niego należy, i otwórz go w Stepwell: „Mój zespół”, „Ktoś przynosi paszport nauki”. Sieć nie jest potrzebna.</translation>
    </message>
    <message>
        <source>Key of who signed it: {key}</source>
        <translation>Klucz podpisu: {key}</translation>
    </message>
    <message>
        <source>Number of the file: {number}</source>
        <translation>Numer pliku: {number}</translation>
    </message>
</context>
<context>
    <name>PassportLinesPage</name>
    <message>
        <source>What goes along?</source>
        <translation>Co idzie z tobą?</translation>
    </message>
    <message>
        <source>Take away the tick from what should stay here. Whoever you give the file to can read the rest.</source>
        <translation>Odznacz to, co ma zostać tutaj. Kto dostanie od ciebie plik, może czytać resztę.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Utwórz plik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Reached here: your organisation stands for it</source>
        <translation>Osiągnięte tutaj: ręczy za to twoja organizacja</translation>
    </message>
    <message>
        <source>What you wrote down: you say so yourself</source>
        <translation>Zapisane przez ciebie: mówisz to od siebie</translation>
    </message>
    <message>
        <source>Your own thoughts</source>
        <translation>Twoje własne myśli</translation>
    </message>
    <message>
        <source>They stay here unless you tick them.</source>
        <translation>Zostają tutaj, chyba że je zaznaczysz.</translation>
    </message>
    <message>
        <source>Your passport is ready: a file, and a page to print.</source>
        <translation>Twój paszport jest gotowy: plik i strona do druku.</translation>
    </message>
    <message>
        <source>Give the file to your next employer. The paper alone proves nothing.</source>
        <translation>Daj plik następnemu pracodawcy. Sam papier niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>Whoever uses this computer under the same account can open both.</source>
        <translation>Kto używa tego komputera na tym samym koncie, może otworzyć oba.</translation>
    </message>
    <message>
        <source>The files could not be written. Is the disk full?</source>
        <translation>Nie udało się zapisać plików. Czy dysk jest pełny?</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>{settled} of {total} known</source>
        <translation>umiesz {settled} z {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Now: {settled}, about {minutes} min</source>
        <translation>Teraz: {settled}, około {minutes} min</translation>
    </message>
    <message>
        <source>Ready for you: {settled}, about {minutes} min</source>
        <translation>Możesz zacząć: {settled}, około {minutes} min</translation>
    </message>
    <message>
        <source>Later, when what comes before it is known</source>
        <translation>Później, gdy poznasz to, co jest wcześniej</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>The page as text</source>
        <translation>Strona jako tekst</translation>
    </message>
    <message>
        <source>These pages cannot be shown on this computer.</source>
        <translation>Tych stron nie można pokazać na tym komputerze.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who are you?</source>
        <translation>Kim jesteś?</translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation>Znajdź swoje imię</translation>
    </message>
    <message>
        <source>This badge is not known here. Press your name instead, or ask the person who looks after this device.</source>
        <translation>Ten identyfikator nie jest tu znany. Naciśnij swoje imię albo poproś osobę, która opiekuje się tym urządzeniem.</translation>
    </message>
    <message>
        <source>Nobody with this name. Are you new here?</source>
        <translation>Nikogo o tym imieniu. Jesteś tu pierwszy raz?</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>Try it without a name</source>
        <translation>Spróbuj bez imienia</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Jestem tu pierwszy raz</translation>
    </message>
    <message>
        <source>Learn a little each day, a few minutes at a time. Press the button below to begin.</source>
        <translation>Ucz się codziennie po trochu, kilka minut naraz. Naciśnij przycisk poniżej, żeby zacząć.</translation>
    </message>
    <message>
        <source>How is work?</source>
        <translation>Jak jest w pracy?</translation>
    </message>
    <message>
        <source>Surveys that nobody sees your name in</source>
        <translation>Ankiety, w których nikt nie zobaczy twojego imienia</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, without a name</source>
        <translation>
            <numerusform>%n pytanie, bez imienia</numerusform>
            <numerusform>%n pytania, bez imienia</numerusform>
            <numerusform>%n pytań, bez imienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more. Type the first letters of your name.</source>
        <translation>
            <numerusform>Jeszcze %Ln osoba. Wpisz pierwsze litery swojego imienia.</numerusform>
            <numerusform>Jeszcze %Ln osoby. Wpisz pierwsze litery swojego imienia.</numerusform>
            <numerusform>Jeszcze %Ln osób. Wpisz pierwsze litery swojego imienia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} widzi w „Moich danych”, że otwarto tę stronę.</translation>
    </message>
    <message>
        <source>Only in an emergency</source>
        <translation>Tylko w nagłej potrzebie</translation>
    </message>
    <message>
        <source>Your role does not open this. With a reason it does, and {name} will read the reason.</source>
        <translation>Twoja rola tego nie otwiera. Można to otworzyć z podaniem powodu; {name} go przeczyta.</translation>
    </message>
    <message>
        <source>There is nothing that you can change here.</source>
        <translation>Nie ma tu nic, co możesz zmienić.</translation>
    </message>
    <message>
        <source>Was made one with {name}. Everything counts there.</source>
        <translation>Połączono w jedną osobę: {name}. Wszystko liczy się tam.</translation>
    </message>
    <message>
        <source>Has left. Nobody can sign in with this name.</source>
        <translation>Ta osoba odeszła. Nikt nie może się zalogować pod tym imieniem.</translation>
    </message>
    <message>
        <source>Works at {site}</source>
        <translation>Miejsce pracy: {site}</translation>
    </message>
    <message>
        <source>Works at another place: {site}</source>
        <translation>Pracuje w innym miejscu: {site}</translation>
    </message>
    <message>
        <source>More is seen only by those who look after people there.</source>
        <translation>Więcej widzą tylko osoby, które opiekują się tam ludźmi.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Język: {language}</translation>
    </message>
    <message numerus="yes">
        <source>Has %n badges that work</source>
        <translation>
            <numerusform>Ma %n działający identyfikator</numerusform>
            <numerusform>Ma %n działające identyfikatory</numerusform>
            <numerusform>Ma %n działających identyfikatorów</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Ma identyfikator</translation>
    </message>
    <message>
        <source>Has no badge</source>
        <translation>Nie ma identyfikatora</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Photos of your work</source>
        <translation>Zdjęcia twojej pracy</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>{name} has not signed in with a PIN yet. A photo is kept only where {name} can open it, too.</source>
        <translation>{name} nie loguje się jeszcze PIN-em. Zdjęcie można zachować tylko tam, gdzie {name} też może je otworzyć.</translation>
    </message>
    <message>
        <source>To keep a photo you need a PIN of your own: it locks the photo.</source>
        <translation>Żeby zachować zdjęcie, potrzebujesz własnego PIN-u: zamyka on zdjęcie.</translation>
    </message>
    <message>
        <source>{most} photos are the most. Delete one to add another one.</source>
        <translation>Najwięcej zdjęć: {most}. Usuń jedno, żeby dodać inne.</translation>
    </message>
    <message>
        <source>Up to {most}</source>
        <translation>Najwyżej {most}</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Dodaj zdjęcie</translation>
    </message>
    <message>
        <source>Only you and who watched you can open them. They stay on this device. You can delete them.</source>
        <translation>Otworzyć je możesz tylko ty i osoba, która obserwowała. Zostają na tym urządzeniu. Możesz je usunąć.</translation>
    </message>
    <message>
        <source>Only {name} and you can open them. They stay on this device. {name} can delete them.</source>
        <translation>Otworzyć je możecie tylko {name} i ty. Zostają na tym urządzeniu. {name} może je usunąć.</translation>
    </message>
    <message>
        <source>Photo {number}, {when}</source>
        <translation>Zdjęcie {number}, {when}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Yes, delete it for both of us</source>
        <translation>Tak, usuń dla obu osób</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Słońce</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Księżyc</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gwiazda</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Serce</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Drzewo</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Ryba</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Łódka</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Kubek</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Książka</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures tapped</source>
        <translation>
            <numerusform>Dotknięty %n obrazek</numerusform>
            <numerusform>Dotknięte %n obrazki</numerusform>
            <numerusform>Dotknięto %n obrazków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>A picture for the lesson</source>
        <translation>Obraz do lekcji</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Put it into the lesson</source>
        <translation>Wstaw do lekcji</translation>
    </message>
    <message>
        <source>Take one that shows the thing itself: the sign, the shelf, the hand.</source>
        <translation>Weź taki, który pokazuje samą rzecz: znak, półkę, dłoń.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>To, co dopisał aparat (miejsce, czas), zostaje usunięte.</translation>
    </message>
    <message>
        <source>The picture that you chose</source>
        <translation>Wybrany obraz</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Co na nim widać?</translation>
    </message>
    <message>
        <source>For people who do not see it. As in: a yellow sign beside a puddle.</source>
        <translation>Dla osób, które go nie widzą. Na przykład: żółty znak obok kałuży.</translation>
    </message>
    <message>
        <source>Is a resident, a customer, a record or a screen to be seen on it?</source>
        <translation>Czy widać na nim mieszkańca, klienta, dokumentację lub ekran?</translation>
    </message>
    <message>
        <source>I have not looked</source>
        <translation>Jeszcze nie sprawdzone</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No, nobody and nothing</source>
        <translation>Nie, nikogo i nic</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
    <message>
        <source>Use a picture on which nobody and nothing private is to be seen.</source>
        <translation>Użyj obrazu, na którym nie widać nikogo ani niczego prywatnego.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Wpisana %n cyfra</numerusform>
            <numerusform>Wpisane %n cyfry</numerusform>
            <numerusform>Wpisano %n cyfr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Hello {name}. Type your PIN</source>
        <translation>Witaj, {name}. Wpisz swój PIN</translation>
    </message>
    <message>
        <source>Hello {name}. Tap your pictures</source>
        <translation>Witaj, {name}. Dotknij swoich obrazków</translation>
    </message>
    <message>
        <source>Forgotten? Ask the person who looks after this device for a new PIN.</source>
        <translation>Nie pamiętasz? Poproś o nowy PIN osobę, która opiekuje się tym urządzeniem.</translation>
    </message>
    <message>
        <source>You were away for a while. What you were doing is kept, with what you typed.</source>
        <translation>Przez chwilę cię nie było. Twoja praca jest zachowana, razem z tym, co wpisane.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Wejdź</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>To nie ja</translation>
    </message>
    <message>
        <source>Forgotten? Ask {names} for a new PIN.</source>
        <translation>Nie pamiętasz? Nowy PIN da ci: {names}.</translation>
    </message>
    <message>
        <source>That PIN did not fit. You can try again in {seconds} seconds.</source>
        <translation>Ten PIN nie pasuje. Spróbuj ponownie za {seconds} s.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Try it again, slowly.</source>
        <translation>Ten PIN nie pasuje. Spróbuj jeszcze raz, powoli.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>What is said, as text</source>
        <translation>Co mówią, jako tekst</translation>
    </message>
    <message>
        <source>Place in {name}</source>
        <translation>Miejsce w: {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Wstecz o 10 sekund</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>Napisy: włączone</translation>
    </message>
    <message>
        <source>This computer has no sound.</source>
        <translation>Ten komputer nie ma dźwięku.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Napisy: wyłączone</translation>
    </message>
    <message>
        <source>This computer cannot play this. Here is what is said, as text.</source>
        <translation>Ten komputer nie może tego odtworzyć. Oto tekst.</translation>
    </message>
    <message>
        <source>This computer cannot play this.</source>
        <translation>Ten komputer nie może tego odtworzyć.</translation>
    </message>
    <message>
        <source>This file is damaged. Tell whoever looks after this computer.</source>
        <translation>Ten plik jest uszkodzony. Powiedz osobie, która opiekuje się tym komputerem.</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation>{at} z {whole}</translation>
    </message>
    <message>
        <source>Speed: {speed} %</source>
        <translation>Szybkość: {speed}%</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>Playlist</source>
        <translation>Lista do nauki</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>Playlists</name>
    <message>
        <source>By {name}</source>
        <translation>Lista tej osoby: {name}</translation>
    </message>
    <message>
        <source>Colleagues see it</source>
        <translation>Zespół ją widzi</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Jeszcze nic w niej nie ma</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>Zrobione: {done} z {all}</translation>
    </message>
    <message>
        <source>{minutes} min in all</source>
        <translation>razem {minutes} min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>Na twojej liście</translation>
    </message>
    <message>
        <source>Not on this device. It opens once its pack is here.</source>
        <translation>Nie na tym urządzeniu. Otworzy się, gdy będzie tu jego pakiet.</translation>
    </message>
    <message>
        <source>For people with other work. You do not need it.</source>
        <translation>Dla osób z inną pracą. Nie jest ci potrzebne.</translation>
    </message>
    <message>
        <source>Not used here any more. You can take it out.</source>
        <translation>Tu się już tego nie używa. Możesz to zdjąć.</translation>
    </message>
    <message>
        <source>This list is not here any more.</source>
        <translation>Tej listy już tu nie ma.</translation>
    </message>
    <message>
        <source>Give it a name of up to 60 signs.</source>
        <translation>Nadaj nazwę, która ma najwyżej 60 znaków.</translation>
    </message>
    <message>
        <source>You have 100 lists already. Take one away first.</source>
        <translation>Masz już 100 list. Najpierw jedną usuń.</translation>
    </message>
    <message>
        <source>This list is full: it has 100 things. Make another one.</source>
        <translation>Ta lista jest pełna: ma 100 rzeczy. Zrób nową.</translation>
    </message>
    <message>
        <source>This cannot be put into a list here.</source>
        <translation>Tego nie można dodać do listy.</translation>
    </message>
    <message>
        <source>This file is no playlist. Choose another one.</source>
        <translation>Ten plik nie jest listą do nauki. Wybierz inny.</translation>
    </message>
    <message>
        <source>This file is too large for a playlist. Choose another one.</source>
        <translation>Ten plik jest za duży na listę do nauki. Wybierz inny.</translation>
    </message>
    <message>
        <source>A newer program saved this file. This one cannot read it yet.</source>
        <translation>Ten plik zapisała nowsza wersja aplikacji. Ta jeszcze go nie odczyta.</translation>
    </message>
    <message>
        <source>The name in this file is missing or damaged. Ask for the file once more.</source>
        <translation>W tym pliku brakuje nazwy albo jest uszkodzona. Poproś o plik jeszcze raz.</translation>
    </message>
    <message>
        <source>There are more than 100 things in this file. Ask for less.</source>
        <translation>W tym pliku jest ponad 100 rzeczy. Poproś o mniej.</translation>
    </message>
    <message>
        <source>There is something in this file that this program does not know yet.</source>
        <translation>W tym pliku jest coś, czego ta aplikacja jeszcze nie zna.</translation>
    </message>
    <message>
        <source>This file is damaged. Ask for it once more.</source>
        <translation>Ten plik jest uszkodzony. Poproś o niego jeszcze raz.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Tego pliku nie da się odczytać. Wybierz inny.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Do listy</translation>
    </message>
</context>
<context>
    <name>PlaylistsPage</name>
    <message>
        <source>Playlists</source>
        <translation>Listy do nauki</translation>
    </message>
    <message>
        <source>A playlist is your own list of things to learn, in your own order.</source>
        <translation>Lista do nauki to rzeczy, których chcesz się uczyć, w twojej własnej kolejności.</translation>
    </message>
    <message>
        <source>Take one in from a file</source>
        <translation>Weź listę z pliku</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Make a playlist</source>
        <translation>Zrób listę</translation>
    </message>
    <message>
        <source>You have no playlist yet.</source>
        <translation>Nie masz jeszcze listy do nauki.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>From your team leaders</source>
        <translation>Od osób, które kierują zespołem</translation>
    </message>
    <message>
        <source>From colleagues</source>
        <translation>Od zespołu</translation>
    </message>
    <message>
        <source>Take in a playlist</source>
        <translation>Przyjmij listę do nauki</translation>
    </message>
    <message>
        <source>Playlists (*.json)</source>
        <translation>Listy do nauki (*.json)</translation>
    </message>
</context>
<context>
    <name>PortionEndPage</name>
    <message>
        <source>You have just read: {lesson}</source>
        <translation>Właśnie przeczytane: {lesson}</translation>
    </message>
    <message>
        <source>You probably know this</source>
        <translation>To prawdopodobnie już umiesz</translation>
    </message>
    <message>
        <source>Probably still to learn or to practise</source>
        <translation>To prawdopodobnie trzeba jeszcze poznać lub poćwiczyć</translation>
    </message>
    <message>
        <source>Topics that we are not sure about yet: {count}.</source>
        <translation>Tematy, których nie jesteśmy jeszcze pewni: {count}.</translation>
    </message>
    <message>
        <source>These are guesses, and they get better. They are not marks.</source>
        <translation>To przypuszczenia, które stają się coraz lepsze. To nie są oceny.</translation>
    </message>
    <message>
        <source>{count} more now</source>
        <translation>Jeszcze {count} teraz</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>Na dziś wystarczy</translation>
    </message>
    <message>
        <source>Well done so far</source>
        <translation>Dobrze ci idzie</translation>
    </message>
    <message>
        <source>Questions answered so far: {asked}.</source>
        <translation>Odpowiedzi do tej pory: {asked}.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Next shift: at most {count} more questions. They make your start clearer.</source>
        <translation>Następna zmiana: kolejne pytania, najwyżej {count}. Dzięki nim lepiej widać, od czego zacząć.</translation>
    </message>
    <message>
        <source>Until then the shift quiz and your path work with what we know by now.</source>
        <translation>Do tego czasu quiz dnia i twoja ścieżka korzystają z tego, co już wiemy.</translation>
    </message>
    <message>
        <source>First on your path: {module}</source>
        <translation>Pierwsze na twojej ścieżce: {module}</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A story, about {minutes} min</source>
        <translation>Historia, około {minutes} min</translation>
    </message>
    <message>
        <source>A worked example, about {minutes} min</source>
        <translation>Przykład krok po kroku, około {minutes} min</translation>
    </message>
    <message>
        <source>You stopped in the middle.</source>
        <translation>Przerwane w połowie.</translation>
    </message>
    <message>
        <source>You have done it once.</source>
        <translation>Raz już zrobione.</translation>
    </message>
    <message>
        <source>It ended well.</source>
        <translation>Dobre zakończenie.</translation>
    </message>
    <message>
        <source>It ended half well.</source>
        <translation>Zakończenie w połowie dobre.</translation>
    </message>
    <message>
        <source>It did not end well.</source>
        <translation>Niedobre zakończenie.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Why: {why}</source>
        <translation>Dlaczego: {why}</translation>
    </message>
    <message>
        <source>After this you can: {can}</source>
        <translation>Potem umiesz: {can}</translation>
    </message>
    <message>
        <source>Where the facts come from: {sources}</source>
        <translation>Źródła: {sources}</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Przerwij</translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>Practice: {what}</source>
        <translation>Ćwiczenie: {what}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Look at it as a learner would</source>
        <translation>Zobacz oczami uczących się</translation>
    </message>
    <message>
        <source>Choose how the screen looks while you look. Yours comes back afterwards.</source>
        <translation>Wybierz, jak wygląda ekran podczas oglądania. Potem wróci twój wygląd.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Co poprawić</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Duże</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Największe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Wielkość liter</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Język ekranu</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview of {folder}</source>
        <translation>Podgląd: {folder}</translation>
    </message>
    <message>
        <source>Checks: {count}</source>
        <translation>Kontrole: {count}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>Lekcja: {title}</translation>
    </message>
    <message>
        <source>Question: {title}</source>
        <translation>Pytanie: {title}</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>Historia: {title}</translation>
    </message>
    <message>
        <source>Worked example: {title}</source>
        <translation>Przykład krok po kroku: {title}</translation>
    </message>
    <message>
        <source>Learning cycle: {title}</source>
        <translation>Cykl nauki: {title}</translation>
    </message>
    <message>
        <source>Checklist: {title}</source>
        <translation>Lista kontrolna: {title}</translation>
    </message>
    <message>
        <source>To look up: {title}</source>
        <translation>Pod ręką: {title}</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Odpowiedź…</translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>Jeszcze tego nie umiem</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Not right {number}</source>
        <translation>Niedobrze {number}</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>A programme of %n weeks</source>
        <translation>
            <numerusform>Program na %n tydzień</numerusform>
            <numerusform>Program na %n tygodnie</numerusform>
            <numerusform>Program na %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in this programme.</source>
        <translation>Jesteś w tym programie.</translation>
    </message>
    <message>
        <source>It begins next Monday. You can start it yourself.</source>
        <translation>Zaczyna się w najbliższy poniedziałek. Możesz go rozpocząć samodzielnie.</translation>
    </message>
    <message>
        <source>It begins today. You can start it yourself.</source>
        <translation>Zaczyna się dzisiaj. Możesz go rozpocząć samodzielnie.</translation>
    </message>
    <message>
        <source>It begins on a Monday. Whoever looks after people here starts it for you.</source>
        <translation>Zaczyna się w poniedziałek. Uruchomi go dla ciebie osoba, która opiekuje się tu ludźmi.</translation>
    </message>
    <message>
        <source>It begins on the day you join. Whoever looks after people here starts it for you.</source>
        <translation>Zaczyna się w dniu, w którym dołączysz. Uruchomi go dla ciebie osoba, która opiekuje się tu ludźmi.</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Tydzień {number}</translation>
    </message>
    <message>
        <source>Start this programme</source>
        <translation>Rozpocznij ten program</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>What I know so far</source>
        <translation>Co już umiem</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>The program never certifies a person. Only people who have seen your work can do that.</source>
        <translation>Aplikacja nigdy nikomu nie wystawia zaświadczeń. Mogą to zrobić tylko ludzie, którzy widzą twoją pracę.</translation>
    </message>
    <message>
        <source>You read this first. Some days later your supervisor is told that you may like a talk.</source>
        <translation>Najpierw czytasz to ty. Po kilku dniach osoba przełożona dowie się, że możesz chcieć porozmawiać.</translation>
    </message>
    <message>
        <source>Ask my supervisor</source>
        <translation>Poproś o rozmowę</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mój cel</translation>
    </message>
    <message>
        <source>You have not chosen a goal.</source>
        <translation>Nie masz jeszcze celu.</translation>
    </message>
    <message>
        <source>About {minutes} min to {goal}</source>
        <translation>Jeszcze około {minutes} min. Cel: {goal}</translation>
    </message>
    <message>
        <source>You have reached your goal: {goal}</source>
        <translation>Twój cel jest osiągnięty: {goal}</translation>
    </message>
    <message>
        <source>In all about {minutes} min, probably between {low} and {high}.</source>
        <translation>Razem około {minutes} min, prawdopodobnie od {low} do {high}.</translation>
    </message>
    <message>
        <source>Your test is on {date}.</source>
        <translation>Twój test jest {date}.</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Moje dane</translation>
    </message>
    <message>
        <source>You brought this with you</source>
        <translation>To masz z innego miejsca</translation>
    </message>
    <message>
        <source>More that you brought with you</source>
        <translation>Więcej z innych miejsc</translation>
    </message>
    <message>
        <source>It counts as learned elsewhere. What the program asks you rests on your own answers alone.</source>
        <translation>Liczy się jako nauka gdzie indziej. O co pyta cię aplikacja, zależy tylko od twoich własnych odpowiedzi.</translation>
    </message>
    <message>
        <source>Micro-credentials you earned</source>
        <translation>Twoje zdobyte mikropoświadczenia</translation>
    </message>
    <message>
        <source>Save the badge file</source>
        <translation>Zapisz plik odznaki</translation>
    </message>
    <message>
        <source>Nothing yet. What you learn will show here.</source>
        <translation>Jeszcze nic. To, czego się nauczysz, pojawi się tutaj.</translation>
    </message>
    <message>
        <source>You have answered one question.</source>
        <translation>Za tobą jedna odpowiedź.</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %Ln questions.</source>
        <translation>
            <numerusform>Za tobą %Ln odpowiedź.</numerusform>
            <numerusform>Za tobą %Ln odpowiedzi.</numerusform>
            <numerusform>Za tobą %Ln odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read one lesson.</source>
        <translation>Przeczytana jedna lekcja.</translation>
    </message>
    <message numerus="yes">
        <source>You have read %Ln lessons.</source>
        <translation>
            <numerusform>Przeczytana %Ln lekcja.</numerusform>
            <numerusform>Przeczytane %Ln lekcje.</numerusform>
            <numerusform>Przeczytanych %Ln lekcji.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was in one shift.</source>
        <translation>To było na jednej zmianie.</translation>
    </message>
    <message numerus="yes">
        <source>That was in %Ln shifts.</source>
        <translation>
            <numerusform>To było na %Ln zmianie.</numerusform>
            <numerusform>To było na %Ln zmianach.</numerusform>
            <numerusform>To było na %Ln zmianach.</numerusform>
        </translation>
    </message>
    <message>
        <source>It took about one minute.</source>
        <translation>Zajęło to mniej więcej minutę.</translation>
    </message>
    <message numerus="yes">
        <source>It took about %Ln minutes.</source>
        <translation>
            <numerusform>Zajęło to mniej więcej %Ln minutę.</numerusform>
            <numerusform>Zajęło to mniej więcej %Ln minuty.</numerusform>
            <numerusform>Zajęło to mniej więcej %Ln minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar shows how much we think you know. The line across it is our best guess. A long pale part means: we are not sure yet. It is no grade.</source>
        <translation>Każdy pasek pokazuje, ile według nas umiesz. Kreska w poprzek to nasze najlepsze przypuszczenie. Długa jasna część znaczy: jeszcze nie wiemy na pewno. To nie jest ocena.</translation>
    </message>
    <message>
        <source>What I could show others</source>
        <translation>Co mogę pokazać innym</translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation>Widziane w pracy</translation>
    </message>
    <message>
        <source>Your signature is missing.</source>
        <translation>Brakuje twojego podpisu.</translation>
    </message>
    <message>
        <source>Nothing that you know is fading now.</source>
        <translation>Nic z tego, co umiesz, teraz się nie zaciera.</translation>
    </message>
    <message>
        <source>It may be about to fade:</source>
        <translation>Może zaraz zacząć się zacierać:</translation>
    </message>
    <message>
        <source>And {count} more below.</source>
        <translation>I jeszcze {count} niżej.</translation>
    </message>
    <message>
        <source>A talk may help</source>
        <translation>Może pomóc rozmowa</translation>
    </message>
    <message>
        <source>Ask your supervisor or a colleague: &quot;Can you show me how you do this?&quot;</source>
        <translation>Zapytaj kogoś z przełożonych lub z zespołu: „Pokażesz mi, jak to robisz?”</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>It rests: {goal}</source>
        <translation>Odłożony cel: {goal}</translation>
    </message>
    <message>
        <source>Choose another goal</source>
        <translation>Wybierz inny cel</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>Wybierz cel</translation>
    </message>
    <message>
        <source>Probably between {low} and {high} min.</source>
        <translation>Prawdopodobnie od {low} do {high} min.</translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
    <message>
        <source>You know this</source>
        <translation>To umiesz</translation>
    </message>
    <message>
        <source>You know this. Let somebody watch you do it</source>
        <translation>To umiesz. Niech ktoś zobaczy, jak to robisz</translation>
    </message>
    <message>
        <source>Practise a little more</source>
        <translation>Jeszcze trochę poćwicz</translation>
    </message>
    <message>
        <source>Still to learn</source>
        <translation>Jeszcze do nauki</translation>
    </message>
    <message>
        <source>We are not sure yet</source>
        <translation>Jeszcze nie wiemy na pewno</translation>
    </message>
    <message>
        <source>Right answers: {right} of {asked}.</source>
        <translation>Dobre odpowiedzi: {right} z {asked}.</translation>
    </message>
    <message>
        <source>It is fresh in your memory.</source>
        <translation>Masz to świeżo w pamięci.</translation>
    </message>
    <message>
        <source>It may be about to fade.</source>
        <translation>Może zaraz zacząć się zacierać.</translation>
    </message>
    <message>
        <source>Best guess: known with {guess} in 100, probably between {low} and {high}.</source>
        <translation>Nasza ocena: {guess} na 100, że to umiesz, prawdopodobnie od {low} do {high}.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Jeszcze bez pytań.</translation>
    </message>
</context>
<context>
    <name>ProveHerePage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>No PIN: note me</source>
        <translation>Bez PIN-u: zapisz mnie</translation>
    </message>
    <message>
        <source>Whoever leads says that you are here.</source>
        <translation>Osoba prowadząca potwierdza, że tu jesteś.</translation>
    </message>
    <message>
        <source>Is {name} here?</source>
        <translation>Czy {name} tu jest?</translation>
    </message>
    <message>
        <source>There is no PIN of your own yet.</source>
        <translation>Nie masz jeszcze własnego PIN-u.</translation>
    </message>
    <message>
        <source>Whoever leads looks, and notes that you are here.</source>
        <translation>Osoba prowadząca patrzy i zapisuje, że tu jesteś.</translation>
    </message>
    <message>
        <source>Note that they are here</source>
        <translation>Zapisz obecność</translation>
    </message>
    <message>
        <source>{name}, tap your pictures</source>
        <translation>{name}: dotknij swoich obrazków</translation>
    </message>
    <message>
        <source>{name}, type your PIN</source>
        <translation>{name}: wpisz swój PIN</translation>
    </message>
    <message>
        <source>It says that you are here. Nothing of yours is opened.</source>
        <translation>To mówi, że tu jesteś. Nic twojego się nie otwiera.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Jestem</translation>
    </message>
    <message>
        <source>That did not fit. Nobody was noted.</source>
        <translation>To nie pasuje. Nikogo nie zapisano.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} seconds.</source>
        <translation>Spróbuj ponownie za {seconds} s.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>It is looked through once more, then made ready</source>
        <translation>Jeszcze raz jest sprawdzane, potem przygotowane</translation>
    </message>
    <message>
        <source>Stopped. Nothing was published.</source>
        <translation>Zatrzymano. Nic nie zostało opublikowane.</translation>
    </message>
    <message>
        <source>Let people learn it</source>
        <translation>Pozwól się tego uczyć</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>To all microlearns</source>
        <translation>Do wszystkich mikrolekcji</translation>
    </message>
    <message>
        <source>Published: version {version}. Publish again after a change: nobody has to begin again.</source>
        <translation>Opublikowano: wersja {version}. Po zmianie opublikuj ponownie: nikt nie musi zaczynać od nowa.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tym urządzeniu</translation>
    </message>
    <message>
        <source>Who it is for finds it on the first page as something new, and later in the quiz.</source>
        <translation>Osoby, dla których to jest, znajdą to na pierwszej stronie jako nowość, a później w quizie.</translation>
    </message>
    <message>
        <source>On a USB stick</source>
        <translation>Na pendrivie</translation>
    </message>
    <message>
        <source>For other devices. It is one small file.</source>
        <translation>Dla innych urządzeń. To jeden mały plik.</translation>
    </message>
    <message>
        <source>{title} can be learned on this device now, version {version}.</source>
        <translation>„{title}” można już poznać na tym urządzeniu, wersja {version}.</translation>
    </message>
    <message>
        <source>It is on the stick: {file}</source>
        <translation>Jest na pendrivie: {file}</translation>
    </message>
    <message>
        <source>On the other device: whoever looks after it opens This device, then What can be learned here.</source>
        <translation>Na drugim urządzeniu: osoba, która się nim opiekuje, otwiera „To urządzenie”, potem „Czego można się tu uczyć”.</translation>
    </message>
    <message>
        <source>Press From a stick and choose the folder of the stick.</source>
        <translation>Naciśnij „Z pendrive’a” i wybierz folder pendrive’a.</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Wybierz pendrive</translation>
    </message>
</context>
<context>
    <name>PutInPage</name>
    <message>
        <source>Put it in a playlist</source>
        <translation>Dodaj do listy do nauki</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>A new playlist</source>
        <translation>Nowa lista do nauki</translation>
    </message>
</context>
<context>
    <name>PutOffPage</name>
    <message>
        <source>When may we remind you again?</source>
        <translation>Kiedy znów możemy ci przypomnieć?</translation>
    </message>
    <message>
        <source>It is about {kind}.</source>
        <translation>Chodzi o: {kind}.</translation>
    </message>
    <message>
        <source>Tomorrow at the earliest</source>
        <translation>Najwcześniej jutro</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Za tydzień</translation>
    </message>
    <message>
        <source>Never of this</source>
        <translation>O tym nigdy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>PutPage</name>
    <message>
        <source>Which colleagues can help?</source>
        <translation>Kto z zespołu może pomóc?</translation>
    </message>
    <message>
        <source>What helps with this goal?</source>
        <translation>Co pomaga przy tym celu?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>There is nobody else here yet.</source>
        <translation>Nikogo innego tu jeszcze nie ma.</translation>
    </message>
    <message>
        <source>There is nothing more.</source>
        <translation>Nic więcej nie ma.</translation>
    </message>
    <message>
        <source>They are not told. It is a note for yourself, in your learning record.</source>
        <translation>Te osoby się o tym nie dowiedzą. To notatka dla ciebie, w zapisie twojej nauki.</translation>
    </message>
    <message>
        <source>It stands beside your goal now.</source>
        <translation>Teraz jest przy twoim celu.</translation>
    </message>
    <message>
        <source>It is taken away.</source>
        <translation>Już zabrane.</translation>
    </message>
</context>
<context>
    <name>QuestionFormPage</name>
    <message>
        <source>A question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>Usuń to pytanie</translation>
    </message>
    <message>
        <source>This question is not here any more.</source>
        <translation>Tego pytania już tu nie ma.</translation>
    </message>
    <message>
        <source>It was made elsewhere and has something that this form does not know. It is kept as it is.</source>
        <translation>Powstało gdzie indziej i ma coś, czego ten formularz nie zna. Zostaje bez zmian.</translation>
    </message>
    <message>
        <source>A moment at work, then what is asked. As in: somebody spilled water. What do you do first?</source>
        <translation>Chwila w pracy, a potem pytanie. Na przykład: ktoś rozlał wodę. Co robisz najpierw?</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>O co pytasz?</translation>
    </message>
    <message>
        <source>Shown to whoever did not know it.</source>
        <translation>Widzi to osoba, która tego nie wie.</translation>
    </message>
    <message>
        <source>Why is that right?</source>
        <translation>Dlaczego to jest dobre?</translation>
    </message>
    <message>
        <source>How many of new colleagues get it right at first?</source>
        <translation>Ile nowych osób w zespole odpowie dobrze od razu?</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Odpowiedź {number}</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Ta jest dobra</translation>
    </message>
    <message>
        <source>Why is it right? Shown to whoever chose it.</source>
        <translation>Dlaczego jest dobra? Widzi to osoba, która ją wybierze.</translation>
    </message>
    <message>
        <source>Why is it not right? Shown to whoever chose it.</source>
        <translation>Dlaczego nie jest dobra? Widzi to osoba, która ją wybierze.</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>Jeszcze jedna odpowiedź</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Jak jest?</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Prawda</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Fałsz</translation>
    </message>
    <message>
        <source>What do you tell somebody who says: true?</source>
        <translation>Co powiesz komuś, kto mówi: prawda?</translation>
    </message>
    <message>
        <source>What do you tell somebody who says: false?</source>
        <translation>Co powiesz komuś, kto mówi: fałsz?</translation>
    </message>
    <message>
        <source>Write them in the right order; the screen mixes them.</source>
        <translation>Wpisz je we właściwej kolejności; ekran je wymiesza.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Krok {number}</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Jeszcze jeden krok</translation>
    </message>
    <message>
        <source>This</source>
        <translation>To</translation>
    </message>
    <message>
        <source>belongs to this</source>
        <translation>pasuje do tego</translation>
    </message>
    <message>
        <source>One more pair</source>
        <translation>Jeszcze jedna para</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numer {number}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Find my start</source>
        <translation>Od czego zacząć</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>Quiz dnia</translation>
    </message>
    <message>
        <source>This one matters for safety.</source>
        <translation>To ważne dla bezpieczeństwa.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Zgłoś problem</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>Krótki sprawdzian</translation>
    </message>
    <message>
        <source>Question {number} of {most}</source>
        <translation>Pytanie {number} z {most}</translation>
    </message>
    <message>
        <source>Question {number} of up to {most}</source>
        <translation>Pytanie {number} z najwyżej {most}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pytanie {number}</translation>
    </message>
    <message>
        <source>Choose all that are right.</source>
        <translation>Wybierz wszystkie dobre.</translation>
    </message>
    <message>
        <source>Use Up and Down, or drag a step by its number.</source>
        <translation>Użyj „W górę” i „W dół” albo przeciągnij krok za jego numer.</translation>
    </message>
    <message>
        <source>Tap each line, then the group it belongs to.</source>
        <translation>Dotknij każdego wiersza, a potem grupy, do której należy.</translation>
    </message>
    <message>
        <source>Tap all the right places in the picture.</source>
        <translation>Dotknij na obrazie wszystkich właściwych miejsc.</translation>
    </message>
    <message>
        <source>Tap the right place in the picture.</source>
        <translation>Dotknij na obrazie właściwego miejsca.</translation>
    </message>
    <message>
        <source>Fill each gap.</source>
        <translation>Wypełnij każdą lukę.</translation>
    </message>
    <message>
        <source>Type a number and choose its unit.</source>
        <translation>Wpisz liczbę i wybierz jednostkę.</translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>Jeszcze tego nie umiem</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Podpowiedź</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Check: not so sure</source>
        <translation>Sprawdź: chyba</translation>
    </message>
    <message>
        <source>Check: I am sure</source>
        <translation>Sprawdź: na pewno</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Not so sure</source>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Na pewno</translation>
    </message>
    <message>
        <source>New to me</source>
        <translation>To nowe</translation>
    </message>
    <message>
        <source>You meant: {word}</source>
        <translation>Chodziło o: {word}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation>Dobrze wiedzieć. Oto jak to jest:</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>See the lesson</source>
        <translation>Zobacz lekcję</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>This question waits for you.</source>
        <translation>To pytanie poczeka.</translation>
    </message>
    <message>
        <source>Your answers so far are kept.</source>
        <translation>Twoje odpowiedzi zostają.</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Wróć do tego później</translation>
    </message>
    <message>
        <source>End it here</source>
        <translation>Zakończ tutaj</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Ćwicz dalej</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Przeczytaj</translation>
    </message>
    <message>
        <source>Reading the answers: {done} of {most} people</source>
        <translation>Czytanie odpowiedzi, osoby: {done} z {most}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Zatrzymano. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Zatrzymaj czytanie</translation>
    </message>
    <message>
        <source>For whoever looks after this device</source>
        <translation>Dla osoby, która opiekuje się tym urządzeniem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This comes before your goal: {goal}.</source>
        <translation>To jest przed twoim celem: {goal}.</translation>
    </message>
    <message>
        <source>This is one of your goals. About {minutes} min are left to it.</source>
        <translation>To jeden z twoich celów. Zostało około {minutes} min.</translation>
    </message>
    <message>
        <source>Your organisation wants everybody to see this. Its reason: {because}</source>
        <translation>Twoja organizacja chce, żeby każdy to zobaczył. Dlaczego: {because}</translation>
    </message>
    <message>
        <source>Your organisation has chosen this in place of another lesson. Its reason: {because}</source>
        <translation>Twoja organizacja wybrała to zamiast innej lekcji. Dlaczego: {because}</translation>
    </message>
    <message>
        <source>This would help you too: nearly all of it is still new to you.</source>
        <translation>To też ci pomoże: prawie wszystko jest tu dla ciebie nowe.</translation>
    </message>
    <message>
        <source>We begin with something easy.</source>
        <translation>Zaczynamy od czegoś łatwego.</translation>
    </message>
    <message>
        <source>This question tells us most about where you can start.</source>
        <translation>To pytanie najwięcej mówi o tym, od czego możesz zacząć.</translation>
    </message>
    <message>
        <source>Now something from another area: {module}.</source>
        <translation>Teraz coś z innego tematu: {module}.</translation>
    </message>
    <message>
        <source>The last ones were hard. This one is easier.</source>
        <translation>Ostatnie były trudne. To jest łatwiejsze.</translation>
    </message>
    <message>
        <source>You may know this already. Show it, and skip the lesson.</source>
        <translation>Może już to umiesz. Pokaż to i pomiń lekcję.</translation>
    </message>
    <message>
        <source>Last time your answer to a question like this was not right.</source>
        <translation>Ostatnio twoja odpowiedź na podobne pytanie nie była dobra.</translation>
    </message>
    <message>
        <source>Last time you were sure about a question like this, but it was not right. It matters for safety.</source>
        <translation>Ostatnio przy podobnym pytaniu była pewność, ale odpowiedź nie była dobra. To ważne dla bezpieczeństwa.</translation>
    </message>
    <message>
        <source>You know what comes before this. Now you are ready for it.</source>
        <translation>Umiesz już to, co jest wcześniej. Teraz pora na to.</translation>
    </message>
    <message>
        <source>You have just read about this. Let us see what stayed.</source>
        <translation>To jest z lekcji sprzed chwili. Zobaczmy, co zostało.</translation>
    </message>
    <message>
        <source>The same thing once more, in an easier way.</source>
        <translation>To samo jeszcze raz, łatwiej.</translation>
    </message>
    <message>
        <source>Here is another way to explain it.</source>
        <translation>Oto inne wyjaśnienie.</translation>
    </message>
    <message>
        <source>This comes first. Other things build on it.</source>
        <translation>To jest najpierw. Inne rzeczy na tym się opierają.</translation>
    </message>
    <message>
        <source>You had this right. Once more, to be sure.</source>
        <translation>Tu była dobra odpowiedź. Jeszcze raz, dla pewności.</translation>
    </message>
    <message>
        <source>Give it a try. It is fine not to know it yet.</source>
        <translation>Spróbuj. To nic, że jeszcze tego nie umiesz.</translation>
    </message>
    <message>
        <source>You have done this before. A little practice keeps it fresh.</source>
        <translation>To już było. Trochę ćwiczenia i zostaje w pamięci.</translation>
    </message>
    <message>
        <source>Days since you last did this: {days}. It may be about to fade.</source>
        <translation>Dni od ostatniego razu: {days}. Może zaraz zacząć się zacierać.</translation>
    </message>
    <message>
        <source>We are not sure yet whether you know this.</source>
        <translation>Nie wiemy jeszcze na pewno, czy to umiesz.</translation>
    </message>
    <message>
        <source>This is the next step of your path.</source>
        <translation>To następny krok twojej ścieżki.</translation>
    </message>
    <message>
        <source>This comes next in this module.</source>
        <translation>To jest następne w tym module.</translation>
    </message>
    <message>
        <source>Some things are easier when a person shows you.</source>
        <translation>Niektóre rzeczy łatwiej zrozumieć, gdy ktoś je pokaże.</translation>
    </message>
    <message>
        <source>You said that you want to get better at this.</source>
        <translation>Chcesz się w tym rozwijać.</translation>
    </message>
    <message>
        <source>This is one of your goals.</source>
        <translation>To jeden z twoich celów.</translation>
    </message>
    <message>
        <source>This comes before one of your goals.</source>
        <translation>To jest przed jednym z twoich celów.</translation>
    </message>
    <message>
        <source>We think you know this, but we never asked you about it.</source>
        <translation>Myślimy, że to umiesz, ale nigdy o to nie pytaliśmy.</translation>
    </message>
    <message>
        <source>This would help you too: some of it is not sure yet.</source>
        <translation>To też ci pomoże: część nie jest jeszcze pewna.</translation>
    </message>
    <message>
        <source>Now and then a question is drawn by chance, to see whether the questions are good.</source>
        <translation>Od czasu do czasu pytanie jest losowane, żeby sprawdzić, czy pytania są dobre.</translation>
    </message>
    <message>
        <source>This is new in your programme this week.</source>
        <translation>To nowość w twoim programie w tym tygodniu.</translation>
    </message>
    <message>
        <source>Your own team made this. It is new for you.</source>
        <translation>Zrobił to twój zespół. Dla ciebie to nowość.</translation>
    </message>
    <message>
        <source>Drawn by chance for this check.</source>
        <translation>Pytanie losowe w tym sprawdzianie.</translation>
    </message>
    <message>
        <source>Everybody begins with these questions.</source>
        <translation>Od tych pytań zaczynają wszyscy.</translation>
    </message>
    <message>
        <source>Days to your test: {days}. Without practice you may have forgotten this by then.</source>
        <translation>Dni do twojego testu: {days}. Bez ćwiczenia możesz to do tego czasu zapomnieć.</translation>
    </message>
    <message>
        <source>Many people mix this up. Here is what sets it right.</source>
        <translation>Wiele osób to myli. Oto jak jest naprawdę.</translation>
    </message>
    <message>
        <source>Your organisation wants everybody to see this.</source>
        <translation>Twoja organizacja chce, żeby każdy to zobaczył.</translation>
    </message>
    <message>
        <source>Your organisation has chosen this in place of another lesson.</source>
        <translation>Twoja organizacja wybrała to zamiast innej lekcji.</translation>
    </message>
    <message>
        <source>This would help you too: about {tenths} in 10 of it is still new to you.</source>
        <translation>To też ci pomoże: około {tenths} na 10 jest tu dla ciebie nowe.</translation>
    </message>
    <message>
        <source>Colleagues here who have done this: {people}.</source>
        <translation>Ile osób z zespołu już to zrobiło: {people}.</translation>
    </message>
    <message>
        <source>Something different, for a change.</source>
        <translation>Dla odmiany coś innego.</translation>
    </message>
    <message>
        <source>You met this a moment ago. Here is how it is.</source>
        <translation>To było przed chwilą w pytaniu. Oto jak jest.</translation>
    </message>
    <message>
        <source>This may be new to you. It takes a few minutes.</source>
        <translation>To może być dla ciebie nowe. Zajmie kilka minut.</translation>
    </message>
    <message>
        <source>Still hard after several tries: {competency}.</source>
        <translation>Nadal trudne mimo kilku prób: {competency}.</translation>
    </message>
    <message>
        <source>Much here is still new to you. That takes time.</source>
        <translation>Wiele tu jest dla ciebie nowe. To wymaga czasu.</translation>
    </message>
    <message>
        <source>The last questions were harder for you than we thought.</source>
        <translation>Ostatnie pytania były dla ciebie trudniejsze, niż myśleliśmy.</translation>
    </message>
    <message>
        <source>Often you took a hint, or said &quot;I haven&apos;t learned this yet&quot;. Both are good.</source>
        <translation>Często były podpowiedzi albo „Jeszcze tego nie umiem”. Jedno i drugie jest dobre.</translation>
    </message>
    <message>
        <source>You chose this yourself.</source>
        <translation>To twój własny wybór.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Training record</source>
        <translation>Zapis szkoleń</translation>
    </message>
    <message>
        <source>My training record</source>
        <translation>Mój zapis szkoleń</translation>
    </message>
    <message>
        <source>They see that you looked.</source>
        <translation>Ta osoba widzi, że tu zaglądasz.</translation>
    </message>
    <message>
        <source>Save to print (PDF)</source>
        <translation>Zapisz do druku (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Zapisz jako tabelę (CSV)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Nothing was asked so far.</source>
        <translation>Dotąd nic nie było wymagane.</translation>
    </message>
    <message>
        <source>A file lies on this computer. Whoever uses it under the same account can open it too.</source>
        <translation>Plik leży na tym komputerze. Może go otworzyć też każdy, kto używa komputera na tym samym koncie.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Record</source>
        <translation>Nagraj</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>There is no microphone here. You can choose a sound file.</source>
        <translation>Nie ma tu mikrofonu. Możesz wybrać plik dźwiękowy.</translation>
    </message>
    <message>
        <source>This computer cannot record sound. You can choose a sound file.</source>
        <translation>Ten komputer nie może nagrywać dźwięku. Możesz wybrać plik dźwiękowy.</translation>
    </message>
    <message>
        <source>Press Record and read the lesson out.</source>
        <translation>Naciśnij „Nagraj” i przeczytaj lekcję na głos.</translation>
    </message>
    <message>
        <source>This computer does not let Stepwell hear the microphone. Allow it in its settings.</source>
        <translation>Ten komputer nie pozwala Stepwell słyszeć mikrofonu. Zezwól na to w ustawieniach.</translation>
    </message>
    <message>
        <source>Stop and keep it</source>
        <translation>Zatrzymaj i zachowaj</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>Nagrywanie…</translation>
    </message>
    <message>
        <source>Recording: {seconds} seconds</source>
        <translation>Nagrywanie, sekundy: {seconds}</translation>
    </message>
    <message>
        <source>The microphone stopped. Keep what was heard until then, or record again.</source>
        <translation>Mikrofon przestał działać. Zachowaj to, co już nagrane, albo nagraj jeszcze raz.</translation>
    </message>
    <message>
        <source>Nothing was heard. Is the microphone plugged in, and let on?</source>
        <translation>Nic nie było słychać. Czy mikrofon jest podłączony i dozwolony?</translation>
    </message>
    <message>
        <source>The recording did not work. You can choose a sound file.</source>
        <translation>Nagranie się nie udało. Możesz wybrać plik dźwiękowy.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Step {number} of {most}</source>
        <translation>Krok {number} z {most}</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Twój kod odzyskiwania</translation>
    </message>
    <message>
        <source>If you forget your PIN, you are given a new one. Your private notes then open with this code alone. Write it down, keep it at home.</source>
        <translation>Gdy zapomnisz PIN-u, dostaniesz nowy. Twoje prywatne notatki otworzy wtedy tylko ten kod. Zapisz go i trzymaj w domu.</translation>
    </message>
    <message>
        <source>It is shown this one time only, and nobody can find it for you. Not now? You can have one made later: How it looks, My PIN.</source>
        <translation>Pokazuje się tylko ten jeden raz i nikt go za ciebie nie odnajdzie. Nie teraz? Możesz go utworzyć później: Wygląd, Mój PIN.</translation>
    </message>
    <message>
        <source>If you had a code before, it works until you press that you have written this one down.</source>
        <translation>Wcześniejszy kod, jeśli był, działa, aż naciśniesz, że ten jest zapisany.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Mam go zapisany</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Questions from {file}</source>
        <translation>Pytania z pliku {file}</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Do pytań</translation>
    </message>
    <message>
        <source>As they were: {count}</source>
        <translation>Bez zmian: {count}</translation>
    </message>
    <message>
        <source>Something of them changed: {count}</source>
        <translation>Coś w nich zmieniono: {count}</translation>
    </message>
    <message>
        <source>Not taken in: {count}</source>
        <translation>Nieprzyjęte: {count}</translation>
    </message>
    <message>
        <source>They stand behind your own questions. Undo takes them out again.</source>
        <translation>Są za twoimi własnymi pytaniami. „Cofnij” je usuwa.</translation>
    </message>
    <message>
        <source>To fill in or mend: {count}</source>
        <translation>Do uzupełnienia lub poprawienia: {count}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>I jeszcze {count}.</translation>
    </message>
    <message>
        <source>What is wrong with this question?</source>
        <translation>Co jest nie tak z tym pytaniem?</translation>
    </message>
    <message>
        <source>What is wrong with this lesson?</source>
        <translation>Co jest nie tak z tą lekcją?</translation>
    </message>
    <message>
        <source>In your own words, if you want</source>
        <translation>Własnymi słowami, jeśli chcesz</translation>
    </message>
    <message>
        <source>In your own words, if you want. Write no names of residents, customers or colleagues.</source>
        <translation>Własnymi słowami, jeśli chcesz. Nie pisz imion i nazwisk mieszkańców, klientów ani współpracowników.</translation>
    </message>
    <message>
        <source>Whoever leads the team, makes the questions or looks after this device sees this, without your name. What you write stays on this device.</source>
        <translation>Widzi to osoba, która prowadzi zespół, układa pytania lub opiekuje się tym urządzeniem, bez twojego imienia. To, co napiszesz, zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Zgłoś</translation>
    </message>
    <message>
        <source>Thank you. Whoever leads the team or looks after this device can see it now.</source>
        <translation>Dziękujemy. Osoba, która prowadzi zespół lub opiekuje się tym urządzeniem, już to widzi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Nothing of what you have done or answered changes.</source>
        <translation>Nic z tego, co zrobiono lub na co odpowiedziano, się nie zmienia.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Od {date}</translation>
    </message>
    <message>
        <source>{name}: fewer than three people</source>
        <translation>{name}: mniej niż trzy osoby</translation>
    </message>
    <message>
        <source>{name}: {people} people, {answers} answers</source>
        <translation>{name} – osoby: {people}, odpowiedzi: {answers}</translation>
    </message>
    <message>
        <source>Of 100 people {right} get it right; {expected} were expected. Answers: {answers}.</source>
        <translation>Na 100 osób dobrze odpowiada {right}; oczekiwano: {expected}. Odpowiedzi: {answers}.</translation>
    </message>
    <message>
        <source>{group}: {name} beside {other}</source>
        <translation>{group}: {name} i {other}</translation>
    </message>
    <message>
        <source>{group}: {name}</source>
        <translation>{group}: {name}</translation>
    </message>
    <message>
        <source>Fewer than ten people: nothing is told.</source>
        <translation>Mniej niż dziesięć osób: nic się nie podaje.</translation>
    </message>
    <message>
        <source>Of 100 answers {right} are right; between {low} and {high}. People: {people}.</source>
        <translation>Na 100 odpowiedzi dobrych jest {right}; od {low} do {high}. Osoby: {people}.</translation>
    </message>
    <message>
        <source>There is not enough to tell yet. Come back in some weeks.</source>
        <translation>Jeszcze za mało, żeby coś powiedzieć. Wróć za kilka tygodni.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>What it says is wrong</source>
        <translation>To, co tu jest, jest nieprawdą</translation>
    </message>
    <message>
        <source>I do not understand it</source>
        <translation>Nie rozumiem tego</translation>
    </message>
    <message>
        <source>A word or a picture is wrong</source>
        <translation>Błędne słowo lub obraz</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
</context>
<context>
    <name>ReportedPage</name>
    <message>
        <source>Reported problems</source>
        <translation>Zgłoszone problemy</translation>
    </message>
    <message>
        <source>What people here say about questions and lessons. Nobody is named.</source>
        <translation>Co ludzie tutaj mówią o pytaniach i lekcjach. Bez imion.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>No problem is reported.</source>
        <translation>Nie zgłoszono żadnego problemu.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Usunięto z listy.</translation>
    </message>
    <message>
        <source>What you can do about it</source>
        <translation>Co możesz z tym zrobić</translation>
    </message>
    <message>
        <source>Make a microlearn about it</source>
        <translation>Zrób o tym mikrolekcję</translation>
    </message>
    <message>
        <source>Not to be asked here</source>
        <translation>Nie pytaj tu o to</translation>
    </message>
    <message>
        <source>Save the figures for the author of the pack</source>
        <translation>Zapisz liczby dla autora pakietu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>It is not in the pack any more.</source>
        <translation>Nie ma tego już w pakiecie.</translation>
    </message>
    <message>
        <source>{problem}: {count}</source>
        <translation>{problem}: {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>The PIN for {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>Tell it to {name} now, and to nobody else.</source>
        <translation>Przekaż go teraz, tylko tej osobie: {name}.</translation>
    </message>
    <message>
        <source>{name} presses the name on the first screen and types it.</source>
        <translation>{name} naciska swoje imię na pierwszym ekranie i wpisuje PIN.</translation>
    </message>
    <message>
        <source>Then {name} chooses a PIN that nobody else knows.</source>
        <translation>Potem {name} wybiera PIN, którego nie zna nikt inny.</translation>
    </message>
    <message>
        <source>It is shown this one time only, and works for {hours} hours.</source>
        <translation>Widać go tylko ten jeden raz i działa tyle godzin: {hours}.</translation>
    </message>
    <message>
        <source>No private notes are lost: there are none.</source>
        <translation>Żadne prywatne notatki nie giną: nie ma żadnych.</translation>
    </message>
    <message>
        <source>1 private note of {name} cannot be read again without the recovery code on paper.</source>
        <translation>1 prywatnej notatki ({name}) nie da się już przeczytać bez kodu odzyskiwania na papierze.</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes of {name} cannot be read again without the recovery code on paper.</source>
        <translation>
            <numerusform>%n prywatnej notatki ({name}) nie da się już przeczytać bez kodu odzyskiwania na papierze.</numerusform>
            <numerusform>%n prywatnych notatek ({name}) nie da się już przeczytać bez kodu odzyskiwania na papierze.</numerusform>
            <numerusform>%n prywatnych notatek ({name}) nie da się już przeczytać bez kodu odzyskiwania na papierze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>There is no PIN yet. Without one this role gives no more than a learner may: give a PIN next.</source>
        <translation>Nie ma jeszcze PIN-u. Bez niego ta rola daje tyle, co osobie uczącej się: nadaj teraz PIN.</translation>
    </message>
    <message>
        <source>It holds from the next time that {name} signs in.</source>
        <translation>{name}: obowiązuje od następnego logowania.</translation>
    </message>
    <message>
        <source>A role and what it needs</source>
        <translation>Rola i czego wymaga</translation>
    </message>
    <message>
        <source>Still to show: nobody can do this work without it</source>
        <translation>Jeszcze do pokazania: bez tego nikt nie może tego robić</translation>
    </message>
    <message>
        <source>Still to show</source>
        <translation>Jeszcze do pokazania</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Już jest</translation>
    </message>
    <message>
        <source>What comes after it: {role}</source>
        <translation>Co jest potem: {role}</translation>
    </message>
    <message>
        <source>The program never certifies a person. Only people who have seen your work can do that.</source>
        <translation>Aplikacja nigdy nikomu nie wystawia zaświadczeń. Mogą to zrobić tylko ludzie, którzy widzą twoją pracę.</translation>
    </message>
    <message>
        <source>Work towards this role</source>
        <translation>Dąż do tej roli</translation>
    </message>
    <message>
        <source>{skill}. To have begun is enough for this role.</source>
        <translation>{skill}. Do tej roli wystarczy zacząć.</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Is it for your role, or the next one?</source>
        <translation>Do twojej roli czy do następnej?</translation>
    </message>
    <message>
        <source>What is missing for a role becomes your goals with one tap.</source>
        <translation>Jedno dotknięcie i to, czego brakuje do roli, staje się twoimi celami.</translation>
    </message>
    <message>
        <source>Your workplace says that this is your job.</source>
        <translation>Twoje miejsce pracy mówi, że to twoje stanowisko.</translation>
    </message>
    <message>
        <source>Make what is missing my goals</source>
        <translation>Dodaj to do moich celów</translation>
    </message>
    <message>
        <source>See this role</source>
        <translation>Zobacz tę rolę</translation>
    </message>
    <message>
        <source>Your supervisor sees which job you name, and decides. Nothing changes before that.</source>
        <translation>Osoba przełożona widzi, jakie stanowisko podajesz, i decyduje. Przedtem nic się nie zmienia.</translation>
    </message>
    <message>
        <source>There are no roles here yet.</source>
        <translation>Nie ma tu jeszcze ról.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>That is my job</source>
        <translation>To moje stanowisko</translation>
    </message>
</context>
<context>
    <name>RollCallPage</name>
    <message>
        <source>Who is here?</source>
        <translation>Kto tu jest?</translation>
    </message>
    <message>
        <source>Scan your badge, or press your name.</source>
        <translation>Przyłóż identyfikator do czytnika albo naciśnij swoje imię.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź imię</translation>
    </message>
    <message>
        <source>Each person sees later that they were noted here, and how.</source>
        <translation>Każda osoba zobaczy potem, że i jak zapisano tu jej obecność.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Noted so far: {count}</source>
        <translation>Zapisane dotąd: {count}</translation>
    </message>
    <message>
        <source>{name} is noted.</source>
        <translation>{name}: obecność zapisana.</translation>
    </message>
    <message>
        <source>This badge is not known here. Press your name instead.</source>
        <translation>Ten identyfikator nie jest tu znany. Naciśnij swoje imię.</translation>
    </message>
    <message>
        <source>You lead it, so you are not on this list.</source>
        <translation>Ty prowadzisz, więc nie ma cię na tej liście.</translation>
    </message>
    <message>
        <source>{name}, {how}</source>
        <translation>{name}, {how}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Usuń z listy</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>This file is no list that can be read. Save it as CSV (UTF-8) or as XLSX, without a password.</source>
        <translation>To nie jest lista, którą można odczytać. Zapisz ją jako CSV (UTF-8) lub XLSX, bez hasła.</translation>
    </message>
    <message>
        <source>This file has more than {most} million bytes. Take out what is no list, or cut it in parts.</source>
        <translation>Ten plik jest za duży. Najwięcej milionów bajtów: {most}. Usuń to, co nie jest listą, albo podziel go na części.</translation>
    </message>
    <message>
        <source>This list has more than {most} lines, or too many columns. Delete what is empty, or cut it up.</source>
        <translation>Ta lista ma za dużo wierszy (najwięcej {most}) albo za dużo kolumn. Usuń, co puste, albo ją podziel.</translation>
    </message>
    <message>
        <source>The first line needs the heading “{column}”. Write it above its column and save the file.</source>
        <translation>W pierwszym wierszu brakuje nagłówka „{column}”. Wpisz go nad jego kolumną i zapisz plik.</translation>
    </message>
    <message>
        <source>The heading “{column}” is there twice. Keep one of the two.</source>
        <translation>Nagłówek „{column}” jest dwa razy. Zostaw jeden z nich.</translation>
    </message>
    <message>
        <source>This file cannot be opened. It may be gone, or closed for this account.</source>
        <translation>Nie można otworzyć tego pliku. Może już go nie ma albo jest zamknięty dla tego konta.</translation>
    </message>
    <message>
        <source>This file cannot be used. Choose another one.</source>
        <translation>Tego pliku nie można użyć. Wybierz inny.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Brakuje imienia.</translation>
    </message>
    <message>
        <source>The id cannot be used. It has small letters a to z, digits, dots or dashes, 64 at most.</source>
        <translation>Tego id nie można użyć. Ma małe litery od a do z, cyfry, kropki lub kreski, najwyżej 64.</translation>
    </message>
    <message>
        <source>Somebody here has the id {id} already.</source>
        <translation>Ktoś tu ma już id {id}.</translation>
    </message>
    <message>
        <source>The role “{role}” is not known. There are: {roles}.</source>
        <translation>Rola „{role}” nie jest znana. Są: {roles}.</translation>
    </message>
    <message>
        <source>The job “{job}” is not known. There are: {jobs}.</source>
        <translation>Stanowisko „{job}” nie jest znane. Są: {jobs}.</translation>
    </message>
    <message>
        <source>The id {id} stands in line {line} already. Keep one of the two.</source>
        <translation>Id {id} jest już w wierszu {line}. Zostaw jedno z nich.</translation>
    </message>
    <message>
        <source>What was kept under this id was erased, so it is not used again.</source>
        <translation>To, co było pod tym id, zostało usunięte, więc nie używa się go ponownie.</translation>
    </message>
    <message>
        <source>This person was made one with another. Use the id {into}.</source>
        <translation>Tę osobę połączono z inną. Użyj id {into}.</translation>
    </message>
    <message>
        <source>The name of the workplace is too long.</source>
        <translation>Nazwa miejsca pracy jest za długa.</translation>
    </message>
    <message>
        <source>This belongs to another workplace. Whoever looks after it can do that.</source>
        <translation>To należy do innego miejsca pracy. Może to zrobić osoba, która się nim opiekuje.</translation>
    </message>
    <message>
        <source>That is you. Somebody else who may has to do that.</source>
        <translation>To ty. Musi to zrobić ktoś inny, kto może.</translation>
    </message>
    <message>
        <source>This line cannot be used.</source>
        <translation>Tego wiersza nie można użyć.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Zrób to</translation>
    </message>
    <message>
        <source>People from a list</source>
        <translation>Osoby z listy</translation>
    </message>
    <message>
        <source>The first line of the file needs the headings id and name. There may also be: {columns}.</source>
        <translation>W pierwszym wierszu pliku muszą być nagłówki id i name. Mogą też być: {columns}.</translation>
    </message>
    <message>
        <source>Choose a list that a spreadsheet program has saved, as CSV or XLSX.</source>
        <translation>Wybierz listę zapisaną w arkuszu kalkulacyjnym, jako CSV lub XLSX.</translation>
    </message>
    <message>
        <source>Choose ids that mean nothing to strangers: they leave the device. Names stay here.</source>
        <translation>Wybierz id, które nic nie mówią obcym: opuszczają urządzenie. Imiona zostają tutaj.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have read what would happen.</source>
        <translation>Nic się nie zmieni, zanim przeczytasz, co by się stało.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Czytanie listy…</translation>
    </message>
    <message>
        <source>Taking the people in …</source>
        <translation>Przyjmowanie osób…</translation>
    </message>
    <message>
        <source>{done} of {most} lines</source>
        <translation>Wiersze: {done} z {most}</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>To by się stało</translation>
    </message>
    <message>
        <source>Stopped. What was done stays</source>
        <translation>Zatrzymane. Co zrobione, zostaje</translation>
    </message>
    <message>
        <source>The list is taken in</source>
        <translation>Lista jest przyjęta</translation>
    </message>
    <message>
        <source>Columns that mean nothing here, passed over: {columns}</source>
        <translation>Kolumny, które nic tu nie znaczą, pominięte: {columns}</translation>
    </message>
    <message>
        <source>New people: {count}</source>
        <translation>Nowe osoby: {count}</translation>
    </message>
    <message>
        <source>People who change: {count}</source>
        <translation>Osoby, u których coś się zmienia: {count}</translation>
    </message>
    <message>
        <source>Nothing to do for: {count}</source>
        <translation>Nic do zrobienia: {count}</translation>
    </message>
    <message>
        <source>Lines that cannot be used: {count}</source>
        <translation>Wiersze, których nie można użyć: {count}</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>Dodane: {count}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Zmienione: {count}</translation>
    </message>
    <message>
        <source>Have left: {count}</source>
        <translation>Odeszły: {count}</translation>
    </message>
    <message>
        <source>Lines that could not be used: {count}</source>
        <translation>Wiersze, których nie dało się użyć: {count}</translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>Na tej liście nikogo nie ma.</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Czego nie można użyć i dlaczego</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Wiersz {line}: {why}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>I jeszcze {count}.</translation>
    </message>
    <message>
        <source>Here, and not in the list: {count}. They stay, unless you choose otherwise.</source>
        <translation>Są tutaj, a nie ma ich na liście: {count}. Zostają, chyba że wybierzesz inaczej.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} i jeszcze {count}</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Zapisz odejście tych osób</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Their record stays, and they can come back.</source>
        <translation>Nie mogą się już logować. Ich zapisy zostają i mogą wrócić.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
</context>
<context>
    <name>RowTile</name>
    <message>
        <source>has left</source>
        <translation>już tu nie pracuje</translation>
    </message>
</context>
<context>
    <name>Rubric</name>
    <message>
        <source>{level}: {words}</source>
        <translation>{level}: {words}</translation>
    </message>
    <message>
        <source>Found: {level}</source>
        <translation>Wynik: {level}</translation>
    </message>
    <message>
        <source>Enough is “{level}” in each.</source>
        <translation>Wystarczy „{level}” w każdej z tych rzeczy.</translation>
    </message>
</context>
<context>
    <name>RubricPage</name>
    <message>
        <source>What was good, and what to do next</source>
        <translation>Co było dobre i co robić dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Zapisz wynik</translation>
    </message>
    <message>
        <source>What did you find? {name} reads all of it.</source>
        <translation>Jaki jest wynik? {name} przeczyta całość.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Twoimi słowami</translation>
    </message>
    <message>
        <source>{name} reads it. It stays on this device.</source>
        <translation>{name} to przeczyta. Zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>The rubric</source>
        <translation>Na co się patrzy</translation>
    </message>
    <message>
        <source>Enough is: {words}</source>
        <translation>Wystarczy: {words}</translation>
    </message>
    <message>
        <source>Choose one for each.</source>
        <translation>Wybierz jedno przy każdym.</translation>
    </message>
    <message>
        <source>{name} has earned it.</source>
        <translation>Zdobyte, {name} już to ma.</translation>
    </message>
    <message>
        <source>Not yet. {name} reads what to do next.</source>
        <translation>Jeszcze nie. {name} przeczyta, co robić dalej.</translation>
    </message>
    <message>
        <source>Not yet. Write in a sentence what to do next.</source>
        <translation>Jeszcze nie. Napisz jednym zdaniem, co robić dalej.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups and the key</source>
        <translation>Kopie zapasowe i klucz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Zrób teraz kopię zapasową</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>People: {learners}. Entries in the record: {events}.</source>
        <translation>Osoby: {learners}. Wpisy w rejestrze: {events}.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Ostatnia kopia zapasowa: {when}</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>Urządzenie {id}</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Czy wszystko jest w porządku?</translation>
    </message>
    <message>
        <source>A copy of everything is made and checked. Learning goes on meanwhile.</source>
        <translation>Powstaje i jest sprawdzana kopia wszystkiego. W tym czasie można się dalej uczyć.</translation>
    </message>
</context>
<context>
    <name>SavePlaylistPage</name>
    <message>
        <source>Save as a file</source>
        <translation>Zapisz jako plik</translation>
    </message>
    <message>
        <source>Give the file to a colleague by stick or by mail. They take it in under Playlists.</source>
        <translation>Daj plik komuś z zespołu na pendrivie albo wyślij e-mailem. Przyjmie go w „Listach do nauki”.</translation>
    </message>
    <message>
        <source>Put my name in it</source>
        <translation>Dodaj moje imię</translation>
    </message>
    <message>
        <source>In the file: the name of the list and what is in it. Nothing about how far you are.</source>
        <translation>W pliku: nazwa listy i to, co w niej jest. Nic o tym, jak daleko jesteś.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>Nie udało się zapisać pliku. Czy dysk jest pełny?</translation>
    </message>
    <message>
        <source>The file is here: {place}</source>
        <translation>Plik jest tutaj: {place}</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>It is saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>It could not be saved. Is the disk full?</source>
        <translation>Nie udało się zapisać. Czy dysk jest pełny?</translation>
    </message>
</context>
<context>
    <name>ScenePage</name>
    <message>
        <source>You chose: {choice}</source>
        <translation>Twój wybór: {choice}</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Co robisz?</translation>
    </message>
    <message>
        <source>Goes to what you can choose</source>
        <translation>Prowadzi do tego, co można wybrać</translation>
    </message>
    <message>
        <source>Back to the scene before</source>
        <translation>Wróć do poprzedniej sceny</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Find help about work</source>
        <translation>Znajdź pomoc o pracy</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Co chcesz wiedzieć?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Type a word or a few, as you would say them.</source>
        <translation>Wpisz jedno lub kilka słów, tak jak mówisz.</translation>
    </message>
    <message>
        <source>Things to look up</source>
        <translation>Materiały pod ręką</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Cała biblioteka</translation>
    </message>
    <message>
        <source>What nobody finds is counted, without who looked.</source>
        <translation>Liczy się to, czego nikt nie znajduje, ale nie to, kto szukał.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>I need help with…</source>
        <translation>Potrzebuję pomocy z…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Znaleziono %n wynik</numerusform>
            <numerusform>Znaleziono %n wyniki</numerusform>
            <numerusform>Znaleziono %n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for {meant} instead of {typed}.</source>
        <translation>Szukano: {meant} zamiast {typed}.</translation>
    </message>
    <message>
        <source>Nothing here says {words}. This comes nearest.</source>
        <translation>Nic tutaj nie mówi: {words}. To jest najbliższe.</translation>
    </message>
    <message>
        <source>Still getting ready: there may be more in a minute.</source>
        <translation>Jeszcze się przygotowuje: za chwilę może być więcej.</translation>
    </message>
    <message>
        <source>Nothing of this kind says it. Try Everything.</source>
        <translation>Nic tego rodzaju o tym nie mówi. Spróbuj „Wszystko”.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a colleague. Your certificates, your data, your PIN: press Help.</source>
        <translation>Nic nie znaleziono. Spróbuj innego słowa albo zapytaj kogoś z zespołu. Twoje zaświadczenia, twoje dane, twój PIN: naciśnij Pomoc.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Tap your pictures once more</source>
        <translation>Dotknij swoich obrazków jeszcze raz</translation>
    </message>
    <message>
        <source>Type your PIN once more</source>
        <translation>Wpisz PIN jeszcze raz</translation>
    </message>
    <message>
        <source>So that a slip of the finger does not lock you out.</source>
        <translation>Żeby jeden zły ruch palca nie zamknął ci drogi.</translation>
    </message>
    <message>
        <source>The two were not the same</source>
        <translation>Te dwa razy się różnią</translation>
    </message>
    <message>
        <source>The two PINs were different</source>
        <translation>Te dwa PIN-y się różnią</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose your PIN again, slowly.</source>
        <translation>Nic nie przepadło. Wybierz PIN jeszcze raz, powoli.</translation>
    </message>
    <message>
        <source>That one is too easy to guess</source>
        <translation>Ten zbyt łatwo zgadnąć</translation>
    </message>
    <message>
        <source>Choose others: not all the same, and not one after the other as they stand here.</source>
        <translation>Wybierz inne: nie wszystkie takie same i nie po kolei, jak tu stoją.</translation>
    </message>
    <message>
        <source>Choose another one: not all the same, and not straight up or down like 1234.</source>
        <translation>Wybierz inny: nie wszystkie cyfry takie same i nie po kolei, jak 1234.</translation>
    </message>
    <message>
        <source>That is the PIN you were given</source>
        <translation>To jest PIN, który masz od kogoś</translation>
    </message>
    <message>
        <source>Somebody else has seen it. Choose one that only you know.</source>
        <translation>Ktoś inny go widział. Wybierz taki, który znasz tylko ty.</translation>
    </message>
    <message>
        <source>Choose your pictures</source>
        <translation>Wybierz swoje obrazki</translation>
    </message>
    <message>
        <source>{least} to {most} taps. The order counts. Think of a little story, so that you can remember it.</source>
        <translation>Od {least} do {most} dotknięć. Kolejność się liczy. Pomaga mała historyjka.</translation>
    </message>
    <message>
        <source>{least} to {most} digits, so that nobody else learns in your name. Nobody can read it.</source>
        <translation>Od {least} do {most} cyfr, żeby nikt nie uczył się za ciebie. Nikt go nie odczyta.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Wybierz PIN</translation>
    </message>
</context>
<context>
    <name>SecretPad</name>
    <message>
        <source>Use digits</source>
        <translation>Cyfry</translation>
    </message>
    <message>
        <source>Use pictures</source>
        <translation>Obrazki</translation>
    </message>
</context>
<context>
    <name>SecretSigned</name>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>That did not fit. Nothing was signed.</source>
        <translation>To nie pasuje. Niczego nie podpisano.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} seconds.</source>
        <translation>Spróbuj ponownie za {seconds} s.</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>Note: {words}</source>
        <translation>Notatka: {words}</translation>
    </message>
    <message>
        <source>{point}: {mark}</source>
        <translation>{point}: {mark}</translation>
    </message>
    <message>
        <source>Next step: {words}</source>
        <translation>Następny krok: {words}</translation>
    </message>
    <message>
        <source>Watched by {name}</source>
        <translation>Kto obserwował: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>You have signed that you were told.</source>
        <translation>Podpisane: wiesz, co było widać.</translation>
    </message>
    <message>
        <source>{name} has signed.</source>
        <translation>Podpis: {name}.</translation>
    </message>
    <message>
        <source>To sign it you need a PIN of your own.</source>
        <translation>Żeby to podpisać, potrzebujesz własnego PIN-u.</translation>
    </message>
    <message>
        <source>{name} has no PIN of their own, and so cannot sign yet.</source>
        <translation>{name} nie ma własnego PIN-u i dlatego jeszcze nie może podpisać.</translation>
    </message>
    <message>
        <source>Second signature: {name} signs that they were told.</source>
        <translation>Drugi podpis: {name} potwierdza, że wie, co było widać.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>{name} signs now</source>
        <translation>{name} podpisuje teraz</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Zatrzymaj wysyłanie</translation>
    </message>
    <message>
        <source>By stick</source>
        <translation>Przez pendrive</translation>
    </message>
    <message>
        <source>Set the address</source>
        <translation>Ustaw adres</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>Do: {address}</translation>
    </message>
    <message>
        <source>No address is set. Everything stays on this device, and learning works as always.</source>
        <translation>Nie ustawiono adresu. Wszystko zostaje na tym urządzeniu, a nauka działa jak zawsze.</translation>
    </message>
    <message>
        <source>Being sent: {sent} of {of}.</source>
        <translation>Wysyłanie: {sent} z {of}.</translation>
    </message>
    <message>
        <source>Waiting to be sent: {waiting}. Sent: {sent}.</source>
        <translation>Czeka na wysłanie: {waiting}. Wysłane: {sent}.</translation>
    </message>
    <message>
        <source>Entries that wait until an address is set: {waiting}. Sent: {sent}. That is no problem: nothing of it is lost.</source>
        <translation>Wpisy, które czekają, aż zostanie ustawiony adres: {waiting}. Wysłane: {sent}. To nie problem: nic z tego nie ginie.</translation>
    </message>
    <message>
        <source>Not accepted, kept aside: {count}.</source>
        <translation>Nieprzyjęte, odłożone: {count}.</translation>
    </message>
    <message>
        <source>What people did on other devices cannot be fetched. {what}</source>
        <translation>Nie można pobrać tego, co ludzie robili na innych urządzeniach. {what}</translation>
    </message>
    <message>
        <source>The server was last asked what it can do: {when}</source>
        <translation>Ostatnie pytanie do serwera, co potrafi: {when}</translation>
    </message>
    <message>
        <source>Fetched from other devices: {count} entries. People: {fetched} of {people}</source>
        <translation>Pobrane z innych urządzeń wpisy: {count}. Osoby: {fetched} z {people}</translation>
    </message>
    <message>
        <source>Fetched from other devices: {count} entries</source>
        <translation>Pobrane z innych urządzeń wpisy: {count}</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Pytanie serwera…</translation>
    </message>
    <message>
        <source>Sending works. Last contact: {when}</source>
        <translation>Wysyłanie działa. Ostatni kontakt: {when}</translation>
    </message>
    <message>
        <source>Not sent since: {when}. {what}</source>
        <translation>Nie wysłano od: {when}. {what}</translation>
    </message>
    <message>
        <source>Not sent since: {when}. {what} Last contact: {contact}</source>
        <translation>Nie wysłano od: {when}. {what} Ostatni kontakt: {contact}</translation>
    </message>
    <message>
        <source>The server has not answered yet. Last contact: {when}</source>
        <translation>Serwer jeszcze nie odpowiedział. Ostatni kontakt: {when}</translation>
    </message>
    <message>
        <source>The key of this device may only send. What people do on other devices does not come here.</source>
        <translation>Klucz tego urządzenia pozwala tylko wysyłać. To, co ludzie robią na innych urządzeniach, tu nie przychodzi.</translation>
    </message>
    <message>
        <source>The key of this device reads only what it sent. What people do on other devices does not come here.</source>
        <translation>Klucz tego urządzenia czyta tylko to, co samo wysłało. To, co ludzie robią na innych urządzeniach, tu nie przychodzi.</translation>
    </message>
    <message>
        <source>What people do on other devices comes only while they are signed in here.</source>
        <translation>To, co ludzie robią na innych urządzeniach, przychodzi tylko wtedy, gdy są tu zalogowani.</translation>
    </message>
    <message>
        <source>Two machines were recording as one device, so {count} entries of one of them are missing here. Ask whoever set them up to run: stepwell doctor</source>
        <translation>Dwie maszyny zapisywały jako jedno urządzenie, więc brakuje tu wpisów jednej z nich: {count}. Poproś osobę, która je ustawiała, o uruchomienie: stepwell doctor</translation>
    </message>
</context>
<context>
    <name>SessionGroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>To change them, press a name, then a group.</source>
        <translation>Żeby je zmienić, naciśnij imię, potem grupę.</translation>
    </message>
    <message>
        <source>Only you see what people are sure of. They can see in My data that you looked.</source>
        <translation>Tylko ty widzisz, w czym ludzie czują się pewnie. Widzą w „Moich danych”, że tu zaglądasz.</translation>
    </message>
    <message>
        <source>Each topic has somebody sure of it in each group, as far as that can be.</source>
        <translation>W każdej grupie w każdym temacie jest ktoś, kto czuje się pewnie, na ile to możliwe.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Zaproponuj na nowo</translation>
    </message>
    <message>
        <source>Show to all</source>
        <translation>Pokaż wszystkim</translation>
    </message>
    <message>
        <source>Nobody here is sure of: {topics}</source>
        <translation>Nikt tu nie czuje się pewnie w: {topics}</translation>
    </message>
    <message>
        <source>sure of: {topics}</source>
        <translation>pewnie w: {topics}</translation>
    </message>
    <message>
        <source>To a new group</source>
        <translation>Do nowej grupy</translation>
    </message>
    <message>
        <source>To: {group}</source>
        <translation>Do: {group}</translation>
    </message>
    <message>
        <source>{name} is chosen. Press a group.</source>
        <translation>{name} – wybrano. Naciśnij grupę.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Huddle</source>
        <translation>Odprawa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <source>with their PIN</source>
        <translation>potwierdzone PIN-em</translation>
    </message>
    <message>
        <source>with their badge</source>
        <translation>potwierdzone identyfikatorem</translation>
    </message>
    <message>
        <source>noted by who leads</source>
        <translation>zapisane przez osobę prowadzącą</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupa {number}</translation>
    </message>
    <message>
        <source>Sessions you were at</source>
        <translation>Zajęcia z twoim udziałem</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>Wcześniejsze: {count}</translation>
    </message>
    <message>
        <source>Into my passport</source>
        <translation>Do mojego paszportu</translation>
    </message>
    <message>
        <source>led by {name}</source>
        <translation>prowadzi {name}</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions and huddles</source>
        <translation>Zajęcia i odprawy</translation>
    </message>
    <message>
        <source>It is noted. People who were there: {count}</source>
        <translation>Zapisano. Osoby, które tu były: {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>It is being written into records. Still to do: {count}</source>
        <translation>Trwa zapisywanie. Jeszcze do zrobienia: {count}</translation>
    </message>
    <message>
        <source>What you led</source>
        <translation>Prowadzone przez ciebie</translation>
    </message>
    <message>
        <source>People learn together, face to face. Who was there is noted</source>
        <translation>Ludzie uczą się razem, na żywo. Zapisuje się, kto jest</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Zacznij zajęcia</translation>
    </message>
    <message>
        <source>3 to 8 people at one screen. Five questions, answered together</source>
        <translation>Od 3 do 8 osób przy jednym ekranie. Pięć pytań, wspólne odpowiedzi</translation>
    </message>
    <message>
        <source>Begin a huddle</source>
        <translation>Zacznij odprawę</translation>
    </message>
    <message>
        <source>{kind}, not closed yet</source>
        <translation>{kind}: jeszcze trwa</translation>
    </message>
    <message>
        <source>Noted so far: {count}</source>
        <translation>Zapisane dotąd: {count}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>osoby: {count}</translation>
    </message>
</context>
<context>
    <name>SetGoalPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Do {date}</translation>
    </message>
    <message>
        <source>There are three goals already. End one first, or wait.</source>
        <translation>Są już trzy cele. Najpierw zakończ jeden albo poczekaj.</translation>
    </message>
    <message>
        <source>That goal could not be set. Choose another one.</source>
        <translation>Nie udało się wyznaczyć tego celu. Wybierz inny.</translation>
    </message>
    <message>
        <source>What do you want to do together?</source>
        <translation>Co chcecie zrobić razem?</translation>
    </message>
    <message>
        <source>How many, all together?</source>
        <translation>Ile, wszyscy razem?</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Na jak długo?</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Jeden tydzień</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this device</source>
        <translation>Ustaw to urządzenie</translation>
    </message>
    <message>
        <source>Three questions, and it is ready.</source>
        <translation>Trzy pytania i gotowe.</translation>
    </message>
    <message>
        <source>Whose device is it?</source>
        <translation>Czyje jest to urządzenie?</translation>
    </message>
    <message>
        <source>Care home, shop or organisation</source>
        <translation>Dom opieki, sklep lub organizacja</translation>
    </message>
    <message>
        <source>This name is written into the learning records of this device.</source>
        <translation>Ta nazwa trafia do zapisów nauki na tym urządzeniu.</translation>
    </message>
    <message>
        <source>What will people learn here?</source>
        <translation>Czego ludzie będą się tu uczyć?</translation>
    </message>
    <message>
        <source>Everything stays on this device until you name a place to send it to.</source>
        <translation>Wszystko zostaje na tym urządzeniu, aż podasz miejsce, do którego ma być wysyłane.</translation>
    </message>
    <message>
        <source>Do you learn at work already, and did somebody give you a file and a code?</source>
        <translation>Uczysz się już w pracy i masz od kogoś plik i kod?</translation>
    </message>
    <message>
        <source>I have an enrolment file</source>
        <translation>Mam plik startowy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>ShareOnePage</name>
    <message>
        <source>Who may read it?</source>
        <translation>Kto może to czytać?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>One person, nobody else. You are asked once more.</source>
        <translation>Jedna osoba, nikt inny. Zapytamy jeszcze raz.</translation>
    </message>
    <message>
        <source>There is nobody here yet who could read it.</source>
        <translation>Nie ma tu jeszcze nikogo, kto może to czytać.</translation>
    </message>
    <message>
        <source>Not yet possible: {names}. They have to sign in with a PIN of their own once.</source>
        <translation>Jeszcze niemożliwe: {names}. Trzeba się najpierw raz zalogować własnym PIN-em.</translation>
    </message>
    <message>
        <source>Share it with {name}?</source>
        <translation>Udostępnić tej osobie: {name}?</translation>
    </message>
    <message>
        <source>{name} will read this text.</source>
        <translation>{name} przeczyta ten tekst.</translation>
    </message>
    <message>
        <source>Nobody else: no other supervisor, not who looks after the device.</source>
        <translation>Nikt inny: ani inni przełożeni, ani osoba, która opiekuje się urządzeniem.</translation>
    </message>
    <message>
        <source>You can end it at any time. That works from then on, not backwards.</source>
        <translation>Możesz to zakończyć w każdej chwili. Działa od tej chwili, nie wstecz.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Ktoś inny</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Udostępnij</translation>
    </message>
</context>
<context>
    <name>SharePlaylistPage</name>
    <message>
        <source>Who sees this playlist?</source>
        <translation>Kto widzi tę listę do nauki?</translation>
    </message>
    <message>
        <source>Colleagues of your workplace see its name, what is in it, and that you made it. They do not see how far you are. They can make a copy; yours stays yours.</source>
        <translation>Osoby z twojego miejsca pracy widzą jej nazwę, co w niej jest i że jest twoja. Nie widzą, jak daleko jesteś. Mogą zrobić kopię; twoja zostaje twoja.</translation>
    </message>
    <message>
        <source>In both cases its name is a part of your learning record, which your organisation may read.</source>
        <translation>W obu przypadkach jej nazwa jest w zapisie twojej nauki, który może czytać twoja organizacja.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Tylko ja</translation>
    </message>
    <message>
        <source>Nobody finds it in their lists</source>
        <translation>Nikt nie znajdzie jej na swoich listach</translation>
    </message>
    <message>
        <source>Colleagues of my workplace</source>
        <translation>Osoby z mojego miejsca pracy</translation>
    </message>
    <message>
        <source>They find it under Playlists, with my name</source>
        <translation>Znajdą ją w „Listach do nauki”, z moim imieniem</translation>
    </message>
    <message>
        <source>So it is now</source>
        <translation>Tak jest teraz</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Shared with one person</source>
        <translation>Udostępnione jednej osobie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Udostępnione mnie</translation>
    </message>
    <message>
        <source>To read what others share with you, you need a PIN of your own.</source>
        <translation>Żeby czytać to, co udostępniają ci inni, potrzebujesz własnego PIN-u.</translation>
    </message>
    <message>
        <source>Nobody shares anything with you now.</source>
        <translation>Nikt ci teraz nic nie udostępnia.</translation>
    </message>
    <message>
        <source>What I share</source>
        <translation>Co udostępniam</translation>
    </message>
    <message>
        <source>Ending it works from then on: what somebody has read, they have read.</source>
        <translation>Zakończenie działa od tej chwili: co ktoś już przeczytał, to przeczytał.</translation>
    </message>
    <message>
        <source>Nothing. All that you wrote is locked with your PIN, and yours alone.</source>
        <translation>Nic. Wszystko, co piszesz, zamyka twój PIN i jest tylko twoje.</translation>
    </message>
    <message>
        <source>{sort}, {day}</source>
        <translation>{sort}, {day}</translation>
    </message>
    <message>
        <source>This cannot be opened any more: your key is another one now. Ask to share it again.</source>
        <translation>Tego nie da się już otworzyć: masz teraz inny klucz. Poproś o ponowne udostępnienie.</translation>
    </message>
    <message>
        <source>Only you can read this. {name} can end it.</source>
        <translation>Tylko ty możesz to czytać. {name} może to zakończyć.</translation>
    </message>
    <message>
        <source>Somebody who is not on this device</source>
        <translation>Ktoś, kogo nie ma na tym urządzeniu</translation>
    </message>
    <message>
        <source>{name} can read it</source>
        <translation>{name} może to czytać</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>ShowHowPage</name>
    <message>
        <source>To try: {number} of {most}</source>
        <translation>Do wypróbowania: {number} z {most}</translation>
    </message>
    <message>
        <source>That was all. You know how it works.</source>
        <translation>To wszystko. Już wiesz, jak to działa.</translation>
    </message>
    <message>
        <source>Yes, that is it.</source>
        <translation>Tak, o to chodzi.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Shall we show you how it works?</source>
        <translation>Pokazać ci, jak to działa?</translation>
    </message>
    <message>
        <source>Tapping, scrolling and typing: it takes about one minute. Nothing is marked.</source>
        <translation>Stukanie, przewijanie i pisanie: trwa około minuty. Nic nie jest oceniane.</translation>
    </message>
    <message>
        <source>I know how</source>
        <translation>Wiem, jak</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Pokaż mi, jak</translation>
    </message>
    <message>
        <source>Press the big button</source>
        <translation>Naciśnij duży przycisk</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Naciśnij mnie</translation>
    </message>
    <message>
        <source>Finger: touch it, and let go.</source>
        <translation>Palec: dotknij i puść.</translation>
    </message>
    <message>
        <source>Touch pad: move the arrow onto it, then press the pad on the left.</source>
        <translation>Płytka dotykowa: najedź strzałką, potem naciśnij płytkę po lewej.</translation>
    </message>
    <message>
        <source>Mouse: move the arrow onto it, then press the left button.</source>
        <translation>Mysz: najedź strzałką, potem naciśnij lewy przycisk.</translation>
    </message>
    <message>
        <source>Keys: Tab goes from one thing to the next, the space bar presses.</source>
        <translation>Klawisze: Tab przechodzi dalej, spacja naciska.</translation>
    </message>
    <message>
        <source>Press an answer, then Check</source>
        <translation>Naciśnij odpowiedź, potem Sprawdź</translation>
    </message>
    <message>
        <source>What do you like best in a break?</source>
        <translation>Co najbardziej lubisz na przerwie?</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Herbata</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kawa</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Woda</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Scroll down to the button</source>
        <translation>Przewiń w dół do przycisku</translation>
    </message>
    <message>
        <source>Finger: put it on the screen, and push upwards.</source>
        <translation>Palec: połóż go na ekranie i przesuń w górę.</translation>
    </message>
    <message>
        <source>Touch pad: put two fingers on it, and move both.</source>
        <translation>Płytka dotykowa: połóż dwa palce i przesuń oba.</translation>
    </message>
    <message>
        <source>Mouse: turn the wheel towards you.</source>
        <translation>Mysz: kręć kółkiem do siebie.</translation>
    </message>
    <message>
        <source>Keys: press the arrow that points down, or Page Down.</source>
        <translation>Klawisze: naciśnij strzałkę w dół albo Page Down.</translation>
    </message>
    <message>
        <source>You found me. Press me</source>
        <translation>Udało się. Naciśnij mnie</translation>
    </message>
    <message>
        <source>cup</source>
        <comment>a short word without accents, to be typed</comment>
        <translation>kubek</translation>
    </message>
    <message>
        <source>Type this word: {word}</source>
        <translation>Wpisz to słowo: {word}</translation>
    </message>
    <message>
        <source>Press the line. Letters come up on the screen: press them one after the other.</source>
        <translation>Naciśnij pole. Na ekranie pojawią się litery: naciskaj je po kolei.</translation>
    </message>
    <message>
        <source>Press the line. Then press the letters on the keyboard, one after the other.</source>
        <translation>Naciśnij pole. Potem naciskaj po kolei litery na klawiaturze.</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Twoje słowo</translation>
    </message>
    <message>
        <source>Press Help, then come back</source>
        <translation>Naciśnij Pomoc, potem wróć</translation>
    </message>
    <message>
        <source>Help is in the upper corner of every screen. Press it now.</source>
        <translation>Pomoc jest w górnym rogu każdego ekranu. Naciśnij ją teraz.</translation>
    </message>
    <message>
        <source>There, Back is at the bottom. It brings you here again.</source>
        <translation>Tam na dole jest Wstecz. Wrócisz nim tutaj.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Pomiń to</translation>
    </message>
    <message>
        <source>Now one letter is too many</source>
        <translation>Teraz jest o jedną literę za dużo</translation>
    </message>
    <message>
        <source>We put it there. Take it away with this key:</source>
        <translation>To my ją dodaliśmy. Usuń ją tym klawiszem:</translation>
    </message>
    <message>
        <source>Keyboard: it is above the big key at the right. On the screen: it shows this picture.</source>
        <translation>Klawiatura: jest nad dużym klawiszem po prawej. Na ekranie: ma ten rysunek.</translation>
    </message>
</context>
<context>
    <name>ShutNotesPage</name>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>That code does not fit. Look at each sign once more; small or big letters do not matter.</source>
        <translation>Ten kod nie pasuje. Sprawdź każdy znak jeszcze raz; małe czy duże litery – bez różnicy.</translation>
    </message>
    <message>
        <source>Open my notes</source>
        <translation>Otwórz moje notatki</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>I do not have the code</source>
        <translation>Nie mam kodu</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>1 prywatna notatka</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>%n prywatna notatka</numerusform>
            <numerusform>%n prywatne notatki</numerusform>
            <numerusform>%n prywatnych notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Open your private notes</source>
        <translation>Otwórz prywatne notatki</translation>
    </message>
    <message>
        <source>{notes}: sealed under your old PIN. Type the recovery code that you wrote down to read them again.</source>
        <translation>{notes}: zapieczętowane pod starym PIN-em. Wpisz zapisany kod odzyskiwania, żeby znów je czytać.</translation>
    </message>
    <message>
        <source>Begin again without them?</source>
        <translation>Zacząć od nowa bez nich?</translation>
    </message>
    <message>
        <source>{notes}: lost for good if you begin again. What you have learned stays. If the code may be at home, wait.</source>
        <translation>{notes}: przepadnie na zawsze, jeśli zaczniesz od nowa. To, co już umiesz, zostaje. Jeśli kod może być w domu, poczekaj.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Begin again without them</source>
        <translation>Zacznij od nowa bez nich</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Poczekaj</translation>
    </message>
    <message>
        <source>Your old notes cannot be opened</source>
        <translation>Nie można otworzyć twoich starych notatek</translation>
    </message>
    <message>
        <source>{notes}: sealed under your old PIN, and there was no recovery code. Nobody can open them any more. What you have learned stays.</source>
        <translation>{notes}: zapieczętowane pod starym PIN-em, a kodu odzyskiwania nie było. Nikt już ich nie otworzy. To, co już umiesz, zostaje.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>{name}, tap your pictures to sign</source>
        <translation>{name}, dotknij swoich obrazków, żeby podpisać</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>{name}, podpisz swoim PIN-em</translation>
    </message>
    <message>
        <source>You sign that you were told what was seen. It does not mean that you agree.</source>
        <translation>Podpis potwierdza, że wiesz, co było widać. Nie znaczy, że się zgadzasz.</translation>
    </message>
</context>
<context>
    <name>SiteGoalsPage</name>
    <message>
        <source>Goals of the team</source>
        <translation>Cele zespołu</translation>
    </message>
    <message>
        <source>People take part or not. Nobody is shown who does, or who did how much. Below three people there is no sum.</source>
        <translation>Ludzie biorą udział albo nie. Nikt nie zobaczy, kto bierze ani kto ile zrobił. Poniżej trzech osób nie ma sumy.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Wyznacz cel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Jeszcze żadnego nie ma.</translation>
    </message>
</context>
<context>
    <name>SiteRecordsPage</name>
    <message>
        <source>Training records</source>
        <translation>Zapisy szkoleń</translation>
    </message>
    <message>
        <source>What was asked of each person of the site, and when it was done, as one table (CSV).</source>
        <translation>Czego wymagano od każdej osoby w miejscu pracy i kiedy to zrobiono, jako jedna tabela (CSV).</translation>
    </message>
    <message>
        <source>Each of them sees that you looked at their record.</source>
        <translation>Każda z nich widzi, że zaglądasz do jej zapisu.</translation>
    </message>
    <message>
        <source>A file lies on this computer. Whoever uses it under the same account can open it too.</source>
        <translation>Plik leży na tym komputerze. Może go otworzyć też każdy, kto używa komputera na tym samym koncie.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Osoby: {count}</translation>
    </message>
    <message>
        <source>Read so far: {done} of {count}</source>
        <translation>Przeczytane dotąd: {done} z {count}</translation>
    </message>
</context>
<context>
    <name>SkillCard</name>
    <message>
        <source>The others stand under What I know so far.</source>
        <translation>Pozostałe są w „Co już umiem”.</translation>
    </message>
</context>
<context>
    <name>SomeRows</name>
    <message>
        <source>Show more. Not shown yet: {count}</source>
        <translation>Pokaż więcej. Jeszcze niepokazane: {count}</translation>
    </message>
</context>
<context>
    <name>Sorry</name>
    <message>
        <source>Something in the program broke</source>
        <translation>Coś się w aplikacji zepsuło</translation>
    </message>
    <message>
        <source>Every answer you gave is saved, and you can go on. If it happens again, give the report to the person who looks after this device.</source>
        <translation>Każda twoja odpowiedź jest zapisana i możesz iść dalej. Jeśli to się powtórzy, przekaż raport osobie, która opiekuje się tym urządzeniem.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Say it</source>
        <translation>Powiedz to</translation>
    </message>
    <message>
        <source>Press Record and say what you did.</source>
        <translation>Naciśnij „Nagraj” i powiedz, co i jak robisz.</translation>
    </message>
    <message>
        <source>Leave out names and rooms of people you look after.</source>
        <translation>Nie podawaj imion ani pokojów osób, którymi się opiekujesz.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Picture:</source>
        <translation>Obraz:</translation>
    </message>
    <message>
        <source>gap {number}</source>
        <translation>luka {number}</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Krok {number}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Prawda</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Fałsz</translation>
    </message>
    <message>
        <source>On the other side:</source>
        <translation>Po drugiej stronie:</translation>
    </message>
    <message>
        <source>The groups:</source>
        <translation>Grupy:</translation>
    </message>
    <message>
        <source>The units:</source>
        <translation>Jednostki:</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Zapamiętaj</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>Speed: slow</source>
        <translation>Tempo: wolne</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>Tempo: zwykłe</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>Tempo: szybkie</translation>
    </message>
    <message>
        <source>This computer has no voice for {language} yet.</source>
        <translation>Ten komputer nie ma jeszcze głosu dla języka: {language}.</translation>
    </message>
    <message>
        <source>This computer has no voice yet.</source>
        <translation>Ten komputer nie ma jeszcze żadnego głosu.</translation>
    </message>
    <message>
        <source>To add one: Settings, then Time &amp; language, then Speech, then Add voices.</source>
        <translation>Aby dodać głos: Ustawienia, potem Czas i język, potem Mowa, potem Dodaj głosy.</translation>
    </message>
    <message>
        <source>To add one: System Settings, then Accessibility, then Spoken Content, then System voice.</source>
        <translation>Aby dodać głos: Ustawienia systemowe, potem Dostępność, potem Treść mówiona, potem Głos systemowy.</translation>
    </message>
    <message>
        <source>To add one: install the packages speech-dispatcher and espeak-ng.</source>
        <translation>Aby dodać głos: zainstaluj pakiety speech-dispatcher i espeak-ng.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can add one.</source>
        <translation>Może go dodać osoba, która opiekuje się tym komputerem.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
</context>
<context>
    <name>StartProgrammePage</name>
    <message>
        <source>{name} is in it already.</source>
        <translation>{name} już w nim jest.</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Rozpocznij: {title}</translation>
    </message>
    <message>
        <source>From {date} on</source>
        <translation>Od {date}</translation>
    </message>
    <message>
        <source>What {name} learns from has no programmes.</source>
        <translation>To, z czego uczy się {name}, nie ma programów.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Move up: {step}</source>
        <translation>Przesuń w górę: {step}</translation>
    </message>
    <message>
        <source>Move down: {step}</source>
        <translation>Przesuń w dół: {step}</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>All steps</source>
        <translation>Wszystkie kroki</translation>
    </message>
    <message>
        <source>To all microlearns</source>
        <translation>Do wszystkich mikrolekcji</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Usuń ten szkic</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>By stick</source>
        <translation>Przez pendrive</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Wybierz pendrive</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>For places without a network: carry a stick from device to device.</source>
        <translation>Dla miejsc bez sieci: przenoś pendrive od urządzenia do urządzenia.</translation>
    </message>
    <message>
        <source>What was learned here is written onto the stick.</source>
        <translation>To, czego się tu nauczono, trafia na pendrive.</translation>
    </message>
    <message>
        <source>What the others left there is taken in. People here go on where they stopped.</source>
        <translation>To, co zostawili tam inni, zostaje przyjęte. Ludzie idą tu dalej od miejsca, w którym przerwali.</translation>
    </message>
    <message>
        <source>Choose the same folder on each device. It can be done as often as you like.</source>
        <translation>Na każdym urządzeniu wybierz ten sam folder. Można to robić tak często, jak chcesz.</translation>
    </message>
    <message>
        <source>There are no names on it, but answers. Keep the stick as you keep this device.</source>
        <translation>Nie ma na nim imion, ale są odpowiedzi. Pilnuj pendrive’a tak jak tego urządzenia.</translation>
    </message>
    <message>
        <source>This is no code: there is a slip in it. Look at it again, sign by sign.</source>
        <translation>To nie jest kod: jest w nim pomyłka. Sprawdź go jeszcze raz, znak po znaku.</translation>
    </message>
    <message>
        <source>This folder cannot be used. Is the stick plugged in, and is there room on it?</source>
        <translation>Tego folderu nie można użyć. Czy pendrive jest podłączony i czy jest na nim miejsce?</translation>
    </message>
    <message>
        <source>Exchanging with the stick …</source>
        <translation>Wymiana z pendrive’em…</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Przeglądanie plików…</translation>
    </message>
    <message>
        <source>What was learned here is written: {count}</source>
        <translation>Zapisywanie tego, czego się tu nauczono: {count}</translation>
    </message>
    <message>
        <source>What the others left is taken in: {count}</source>
        <translation>Wczytywanie tego, co zostawiły inne urządzenia: {count}</translation>
    </message>
    <message>
        <source>Stopped. What came until then stays</source>
        <translation>Zatrzymane. To, co już przyszło, zostaje</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>New here, of people here: {count}</source>
        <translation>Nowe tutaj, od osób stąd: {count}</translation>
    </message>
    <message>
        <source>Taken along for sending: {count}</source>
        <translation>Zabrane do wysłania: {count}</translation>
    </message>
    <message>
        <source>On the stick from this device: {count}</source>
        <translation>Na pendrivie z tego urządzenia: {count}</translation>
    </message>
    <message>
        <source>Pull the stick out only after the computer has let it go.</source>
        <translation>Wyjmij pendrive dopiero wtedy, gdy komputer go zwolni.</translation>
    </message>
    <message>
        <source>Still on its way, from other devices: {count}</source>
        <translation>Jeszcze w drodze, z innych urządzeń: {count}</translation>
    </message>
    <message>
        <source>Not everything could be taken in</source>
        <translation>Nie wszystko dało się przyjąć</translation>
    </message>
    <message>
        <source>{file} is locked with a code. Type the code below, and choose the stick again.</source>
        <translation>Plik {file} jest zamknięty kodem. Wpisz kod niżej i wybierz pendrive jeszcze raz.</translation>
    </message>
    <message>
        <source>{file} is locked with another code. Type that one below, and choose the stick again.</source>
        <translation>Plik {file} jest zamknięty innym kodem. Wpisz go niżej i wybierz pendrive jeszcze raz.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Copy it again.</source>
        <translation>Nie można odczytać pliku {file}. Skopiuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>{file}: line {line} is damaged. All the rest was taken in.</source>
        <translation>{file}: wiersz {line} jest uszkodzony. Cała reszta została przyjęta.</translation>
    </message>
    <message>
        <source>{file} has entries of another organisation, which were left there.</source>
        <translation>W pliku {file} są wpisy innej organizacji; zostały tam.</translation>
    </message>
    <message>
        <source>Choose a folder on the stick</source>
        <translation>Wybierz folder na pendrivie</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Jesteś tu jeszcze?</translation>
    </message>
    <message>
        <source>What you typed is kept. Sign in again and go on where you were.</source>
        <translation>To, co wpisane, zostaje. Zaloguj się ponownie i idź dalej od tego miejsca.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Tak, jestem</translation>
    </message>
    <message>
        <source>Signing out in {seconds} seconds</source>
        <translation>Wylogowanie za {seconds} s</translation>
    </message>
    <message>
        <source>Back to the start in {seconds} seconds</source>
        <translation>Powrót na początek za {seconds} s</translation>
    </message>
</context>
<context>
    <name>StoryOpeningPage</name>
    <message>
        <source>This is practice. Nothing in it counts for or against you.</source>
        <translation>To ćwiczenie. Nic w nim nie liczy się na plus ani na minus.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jak się skończyło</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Would a story help?</source>
        <translation>Czy pomogłaby historia?</translation>
    </message>
    <message>
        <source>A moment from your own work, with a choice in it. You can leave it out.</source>
        <translation>Chwila z twojej pracy, w której trzeba coś wybrać. Możesz ją pominąć.</translation>
    </message>
    <message>
        <source>A story was written elsewhere. It is kept as it is.</source>
        <translation>Historia powstała gdzie indziej. Zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Write a story</source>
        <translation>Napisz historię</translation>
    </message>
    <message>
        <source>Leave the story out</source>
        <translation>Pomiń historię</translation>
    </message>
    <message>
        <source>Nobody who is real. As in: Mrs Lind.</source>
        <translation>Nikt prawdziwy. Na przykład: pani Lind.</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>O kim jest</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>Nazwa historii</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>Kto to jest?</translation>
    </message>
    <message>
        <source>As in: Greta Lind is 84 and was a seamstress.</source>
        <translation>Na przykład: Greta Lind ma 84 lata i była krawcową.</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>Ta chwila</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>Co się dzieje?</translation>
    </message>
    <message>
        <source>As in: there is water in front of her door.</source>
        <translation>Na przykład: przed jej drzwiami jest woda.</translation>
    </message>
    <message>
        <source>What somebody with experience does</source>
        <translation>Co robi ktoś z doświadczeniem</translation>
    </message>
    <message>
        <source>They …</source>
        <translation>Ta osoba…</translation>
    </message>
    <message>
        <source>What comes of it at once</source>
        <translation>Co z tego od razu wynika</translation>
    </message>
    <message>
        <source>Why they do that</source>
        <translation>Dlaczego tak robi</translation>
    </message>
    <message>
        <source>How it ends well</source>
        <translation>Jak to się dobrze kończy</translation>
    </message>
    <message>
        <source>What many do instead</source>
        <translation>Co wiele osób robi zamiast tego</translation>
    </message>
    <message>
        <source>Why that is not so good</source>
        <translation>Dlaczego to nie jest takie dobre</translation>
    </message>
    <message>
        <source>How it ends then</source>
        <translation>Jak to się wtedy kończy</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Spojrzenie wstecz</translation>
    </message>
    <message>
        <source>What somebody with experience says about all of it</source>
        <translation>Co mówi o tym wszystkim ktoś z doświadczeniem</translation>
    </message>
</context>
<context>
    <name>SuggestPersonPage</name>
    <message>
        <source>Ask somebody to show you</source>
        <translation>Poproś kogoś, żeby ci pokazał</translation>
    </message>
    <message>
        <source>Ask a colleague or your supervisor: &quot;Can you show me how you do this?&quot;</source>
        <translation>Zapytaj kogoś z zespołu lub z przełożonych: „Pokażesz mi, jak to robisz?”</translation>
    </message>
    <message>
        <source>You can try it here again at any time.</source>
        <translation>Możesz tu w każdej chwili spróbować ponownie.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
    <message>
        <source>Go on with something else</source>
        <translation>Zajmij się czymś innym</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Codes and numbers say what is wrong here. No names, no words of anybody, no addresses, no keys.</source>
        <translation>Kody i liczby mówią, co tu nie działa. Bez imion, bez niczyich słów, bez adresów, bez kluczy.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Zapisz ten raport</translation>
    </message>
    <message>
        <source>The report was saved: {file}</source>
        <translation>Raport zapisano: {file}</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>How sure I am, and what was found</source>
        <translation>Moja pewność i co się okazało</translation>
    </message>
    <message>
        <source>Both may be right: questions do not see all that you do at work.</source>
        <translation>Jedno i drugie może być prawdą: pytania nie widzą wszystkiego, co robisz w pracy.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. Answer some questions first.</source>
        <translation>Nie ma jeszcze czego porównać. Najpierw odpowiedz na kilka pytań.</translation>
    </message>
    <message>
        <source>Say how sure I am</source>
        <translation>Powiedz, jak pewnie się czuję</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>To już zrobione.</translation>
    </message>
    <message>
        <source>This is one of your goals.</source>
        <translation>To jeden z twoich celów.</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Zrób z tego cel</translation>
    </message>
</context>
<context>
    <name>SurveyEndPage</name>
    <message>
        <source>Thank you. This is yours</source>
        <translation>Dziękujemy. To jest twoje</translation>
    </message>
    <message>
        <source>Goals that are set: {count}. Your path leads there first.</source>
        <translation>Wyznaczone cele: {count}. Twoja ścieżka prowadzi najpierw do nich.</translation>
    </message>
    <message>
        <source>Your learning cycles: think, do, try it at work, think again. They are a playlist now.</source>
        <translation>Twoje cykle nauki: pomyśl, zrób, wypróbuj w pracy, pomyśl jeszcze raz. Są teraz na liście do nauki.</translation>
    </message>
    <message>
        <source>Your answers are kept. There is no learning cycle for your goals here yet.</source>
        <translation>Twoje odpowiedzi są zachowane. Nie ma tu jeszcze cyklu nauki do twoich celów.</translation>
    </message>
    <message>
        <source>About {minutes} min, over some days</source>
        <translation>Około {minutes} min, rozłożone na kilka dni</translation>
    </message>
    <message>
        <source>To my goals</source>
        <translation>Do moich celów</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Nobody is shown who said what: no colleague, no supervisor, nobody who runs this device.</source>
        <translation>Nikt nie zobaczy, kto co powiedział: ani zespół, ani przełożeni, ani obsługa urządzenia.</translation>
    </message>
    <message>
        <source>Your answers are kept without your name and without a time. They are counted together with those of at least four others, and shown only when the survey is over.</source>
        <translation>Twoje odpowiedzi są przechowywane bez imienia i bez godziny. Liczy się je razem z odpowiedziami co najmniej czterech innych osób i pokazuje dopiero po zakończeniu ankiety.</translation>
    </message>
    <message>
        <source>So nobody can find them again, to change them or to take them back.</source>
        <translation>Dlatego nikt ich już nie odnajdzie, żeby je zmienić lub wycofać.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about {minutes} min. You can pass over any of them.</source>
        <translation>
            <numerusform>%n pytanie, około {minutes} min. Można je pominąć.</numerusform>
            <numerusform>%n pytania, około {minutes} min. Każde można pominąć.</numerusform>
            <numerusform>%n pytań, około {minutes} min. Każde można pominąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Nie tym razem</translation>
    </message>
    <message>
        <source>Question {number} of {questions}</source>
        <translation>Pytanie {number} z {questions}</translation>
    </message>
    <message>
        <source>Nobody is shown who said what.</source>
        <translation>Nikt nie zobaczy, kto co powiedział.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>Your answers are in, without your name.</source>
        <translation>Twoje odpowiedzi są oddane, bez imienia.</translation>
    </message>
    <message>
        <source>You see what came of it when your supervisor shows it to the team. Ask for it.</source>
        <translation>Wyniki zobaczysz, gdy przełożeni pokażą je zespołowi. Zapytaj o nie.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>You passed over every question, so nothing was counted.</source>
        <translation>Wszystkie pytania są pominięte, więc nic nie policzono.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Do ekranu „Dziś”</translation>
    </message>
</context>
<context>
    <name>SurveyResultsPage</name>
    <message>
        <source>Surveys</source>
        <translation>Ankiety</translation>
    </message>
    <message>
        <source>Answers of at least five people, counted together. Nobody is shown who said what.</source>
        <translation>Odpowiedzi co najmniej pięciu osób, policzone razem. Nikt nie zobaczy, kto co powiedział.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>No pack that people here learn from has a survey.</source>
        <translation>W pakietach, z których się tu uczą, nie ma ankiet.</translation>
    </message>
    <message>
        <source>It is running. Nothing can be seen before it is over.</source>
        <translation>Trwa. Nic nie widać, dopóki się nie skończy.</translation>
    </message>
    <message>
        <source>The next one can be seen after {date}.</source>
        <translation>Następną będzie można zobaczyć po: {date}.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Not enough answers: five are needed.</source>
        <translation>Za mało odpowiedzi: potrzeba pięciu.</translation>
    </message>
    <message>
        <source>{answer}: {count} of {answers}</source>
        <translation>{answer}: {count} z {answers}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Od {first} do {last}</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Show it as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Zapisz jako plik</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, do druku</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arkusz (XLSX)</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>Zwykła tabela (CSV)</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>It could not be written. Is the disk full?</source>
        <translation>Nie udało się zapisać. Czy dysk jest pełny?</translation>
    </message>
    <message>
        <source>There is nothing to tell yet.</source>
        <translation>Nie ma jeszcze o czym mówić.</translation>
    </message>
    <message>
        <source>{heading}: {value}</source>
        <translation>{heading}: {value}</translation>
    </message>
    <message>
        <source>Show it as bars</source>
        <translation>Pokaż jako paski</translation>
    </message>
    <message>
        <source>A table is shown</source>
        <translation>Widać tabelę</translation>
    </message>
    <message>
        <source>Bars are shown</source>
        <translation>Widać paski</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>I have an enrolment file</source>
        <translation>Mam plik startowy</translation>
    </message>
    <message>
        <source>Somebody at work made it for you, with a code. With them you learn here as there.</source>
        <translation>Ktoś w pracy przygotował go dla ciebie, razem z kodem. Dzięki nim uczysz się tu tak jak tam.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>12 letters and digits. Big or small letters are the same.</source>
        <translation>12 liter i cyfr. Duże czy małe litery – bez różnicy.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed, and the file still works.</source>
        <translation>Zatrzymano. Nic się nie zmieniło, a plik nadal działa.</translation>
    </message>
    <message>
        <source>This is not the code: there is a slip in it. Look at it again, sign by sign.</source>
        <translation>To nie jest ten kod: jest w nim pomyłka. Sprawdź go jeszcze raz, znak po znaku.</translation>
    </message>
    <message>
        <source>This code does not open this file. They belong together, file and code.</source>
        <translation>Ten kod nie otwiera tego pliku. Plik i kod muszą być z jednej pary.</translation>
    </message>
    <message>
        <source>This file no longer works: it is too old. Ask for a new one.</source>
        <translation>Ten plik już nie działa: jest za stary. Poproś o nowy.</translation>
    </message>
    <message>
        <source>This file was made by a newer program. Update this one, or ask for a new file.</source>
        <translation>Ten plik pochodzi z nowszej wersji aplikacji. Zaktualizuj tę albo poproś o nowy plik.</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy it onto this computer and choose it again.</source>
        <translation>Nie można odczytać tego pliku. Skopiuj go na ten komputer i wybierz jeszcze raz.</translation>
    </message>
    <message>
        <source>This is no enrolment file. Look for the file that you were given with the code.</source>
        <translation>To nie jest plik startowy. Poszukaj pliku, który masz razem z kodem.</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Your talk with {name}</source>
        <translation>Rozmowa: ty i {name}</translation>
    </message>
    <message>
        <source>Your talk</source>
        <translation>Twoja rozmowa</translation>
    </message>
    <message>
        <source>You want this changed:</source>
        <translation>Prosisz o zmianę:</translation>
    </message>
    <message>
        <source>{name} wants this changed:</source>
        <translation>{name} prosi o zmianę:</translation>
    </message>
    <message>
        <source>Only the two of you read this. It stays on this device.</source>
        <translation>Czytają to tylko osoby z tej rozmowy. Zostaje to na tym urządzeniu.</translation>
    </message>
    <message>
        <source>To agree, {name} needs a PIN of their own.</source>
        <translation>Żeby się zgodzić, {name} potrzebuje własnego PIN-u.</translation>
    </message>
    <message>
        <source>Change what I ask for</source>
        <translation>Zmień swoją prośbę</translation>
    </message>
    <message>
        <source>Ask for a change</source>
        <translation>Poproś o zmianę</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Napisz na nowo</translation>
    </message>
    <message>
        <source>{name} agrees now</source>
        <translation>{name} zgadza się teraz</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>What could you show others?</source>
        <translation>Co możesz pokazać innym?</translation>
    </message>
    <message>
        <source>Tap all that you would show a colleague. You can change it at any time.</source>
        <translation>Dotknij wszystkiego, co możesz pokazać komuś z zespołu. Możesz to zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Colleagues of your workplace see your name beside these topics, and whether you have passed the questions about them.</source>
        <translation>Osoby z twojego miejsca pracy widzą przy tych tematach twoje imię i to, czy masz za sobą pytania na ich temat.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>People here</source>
        <translation>Ludzie tutaj</translation>
    </message>
    <message>
        <source>Press a name. Whoever you open can see in My data that you looked.</source>
        <translation>Naciśnij imię. Każda osoba widzi w „Moich danych”, że otwarto jej stronę.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź imię</translation>
    </message>
    <message>
        <source>Show who has left too</source>
        <translation>Pokaż też tych, co odeszli</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>People who left are shown too</source>
        <translation>Widać też osoby, które odeszły</translation>
    </message>
    <message>
        <source>Only people who are here are shown</source>
        <translation>Widać tylko osoby, które tu są</translation>
    </message>
    <message>
        <source>Show only who is here</source>
        <translation>Pokaż tylko obecnych</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Give a first PIN</source>
        <translation>Nadaj pierwszy PIN</translation>
    </message>
    <message>
        <source>Give {name} a first PIN?</source>
        <translation>Pierwszy PIN: {name}?</translation>
    </message>
    <message>
        <source>You get a PIN on the screen, once. Tell it to {name} and to nobody else.</source>
        <translation>PIN pojawi się na ekranie jeden raz. Przekaż go tylko tej osobie: {name}.</translation>
    </message>
    <message>
        <source>With it {name} chooses a PIN that nobody else knows.</source>
        <translation>Z nim {name} wybiera PIN, którego nie zna nikt inny.</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>Nadaj PIN</translation>
    </message>
    <message>
        <source>Reset the PIN</source>
        <translation>Zresetuj PIN</translation>
    </message>
    <message>
        <source>Reset the PIN of {name}?</source>
        <translation>Nowy PIN: {name}?</translation>
    </message>
    <message>
        <source>The old PIN stops working at once. What {name} has learned stays.</source>
        <translation>Stary PIN od razu przestaje działać. To, co {name} już umie, zostaje.</translation>
    </message>
    <message>
        <source>How far {name} is</source>
        <translation>Jak daleko jest {name}</translation>
    </message>
    <message>
        <source>How far they are</source>
        <translation>Jak daleko jest ta osoba</translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation>Rozpocznij program</translation>
    </message>
    <message>
        <source>Start a programme for {name}</source>
        <translation>Rozpocznij program dla: {name}</translation>
    </message>
    <message>
        <source>A programme opens a few small things each week. {name} finds them in the quiz.</source>
        <translation>Program co tydzień otwiera kilka małych rzeczy. {name} znajdzie je w quizie.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>What is kept about {name}</source>
        <translation>Co jest przechowywane: {name}</translation>
    </message>
    <message>
        <source>What is kept, and goals</source>
        <translation>Co jest przechowywane i cele</translation>
    </message>
    <message>
        <source>Give a new badge</source>
        <translation>Nadaj nowy identyfikator</translation>
    </message>
    <message>
        <source>Give {name} a new badge?</source>
        <translation>Nowy identyfikator: {name}?</translation>
    </message>
    <message>
        <source>A card to print is written into a file on this computer.</source>
        <translation>Karta do wydrukowania zapisze się do pliku na tym komputerze.</translation>
    </message>
    <message>
        <source>Badges from before stop working at once.</source>
        <translation>Wcześniejsze identyfikatory od razu przestają działać.</translation>
    </message>
    <message>
        <source>A badge says who somebody is. Where there is a PIN, it is still asked for.</source>
        <translation>Identyfikator mówi, kim ktoś jest. Jeśli jest PIN, i tak trzeba go podać.</translation>
    </message>
    <message>
        <source>Make the badge</source>
        <translation>Zrób identyfikator</translation>
    </message>
    <message>
        <source>A badge is lost</source>
        <translation>Zgubiony identyfikator</translation>
    </message>
    <message>
        <source>End the badges of {name}?</source>
        <translation>Unieważnić identyfikatory: {name}?</translation>
    </message>
    <message>
        <source>Every badge of {name} stops working at once, for good.</source>
        <translation>Każdy identyfikator tej osoby ({name}) od razu przestaje działać, na zawsze.</translation>
    </message>
    <message>
        <source>{name} can still come in by pressing the name.</source>
        <translation>{name} może nadal wejść, naciskając swoje imię.</translation>
    </message>
    <message>
        <source>End the badges</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation>Ty i {name}</translation>
    </message>
    <message>
        <source>What is next, and talks</source>
        <translation>Co dalej i rozmowy</translation>
    </message>
    <message>
        <source>What {name} does here</source>
        <translation>Co {name} tu robi</translation>
    </message>
    <message>
        <source>Their job here</source>
        <translation>Stanowisko tutaj</translation>
    </message>
    <message>
        <source>Watch {name} at work</source>
        <translation>Obserwacja w pracy: {name}</translation>
    </message>
    <message>
        <source>Watch at work with a checklist</source>
        <translation>Obserwacja w pracy z listą kontrolną</translation>
    </message>
    <message>
        <source>Learn at home too</source>
        <translation>Nauka także w domu</translation>
    </message>
    <message>
        <source>Let {name} learn on a computer at home?</source>
        <translation>Nauka w domu: {name}?</translation>
    </message>
    <message>
        <source>A file is written on this computer, and a code is shown, once.</source>
        <translation>Plik zapisze się na tym komputerze, a kod będzie widać jeden raz.</translation>
    </message>
    <message>
        <source>With both, {name} signs in at home with the same PIN. What was learned follows.</source>
        <translation>Z jednym i drugim {name} loguje się w domu tym samym PIN-em. Postępy idą razem.</translation>
    </message>
    <message>
        <source>Never keep the code with the file: together they let others try the PIN in peace.</source>
        <translation>Nigdy nie trzymaj kodu razem z plikiem: razem pozwalają obcym spokojnie zgadywać PIN.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Utwórz plik</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Zmień rolę</translation>
    </message>
    <message>
        <source>What is {name} here?</source>
        <translation>Kim jest tutaj {name}?</translation>
    </message>
    <message>
        <source>Move to another workplace</source>
        <translation>Przenieś do innego miejsca pracy</translation>
    </message>
    <message>
        <source>Where does {name} work now?</source>
        <translation>Gdzie teraz pracuje {name}?</translation>
    </message>
    <message>
        <source>After that, only those who look after people there can change anything about {name}. You cannot take it back here.</source>
        <translation>{name}: potem zmieniać coś mogą tylko osoby, które opiekują się tam ludźmi. Tutaj nie da się tego cofnąć.</translation>
    </message>
    <message>
        <source>What {name} has learned comes along. A role does not.</source>
        <translation>Wszystko, co {name} już umie, idzie razem. Rola nie.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Same person as somebody else</source>
        <translation>Ta sama osoba co ktoś inny</translation>
    </message>
    <message>
        <source>{name} is the same person as …</source>
        <translation>{name} to ta sama osoba co…</translation>
    </message>
    <message>
        <source>Choose the name that stays. {name} goes.</source>
        <translation>Wybierz imię, które zostaje. {name} znika.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Połącz w jedną</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Odejście z pracy</translation>
    </message>
    <message>
        <source>Has {name} left?</source>
        <translation>Czy {name} już tu nie pracuje?</translation>
    </message>
    <message>
        <source>Nobody can sign in as {name} any more. The name goes from the first screen.</source>
        <translation>Nikt już nie zaloguje się jako {name}. Imię znika z pierwszego ekranu.</translation>
    </message>
    <message>
        <source>Badges end for good. What {name} has learned stays, and so does the PIN.</source>
        <translation>Identyfikatory przestają działać na zawsze. To, co {name} już umie, zostaje, PIN też.</translation>
    </message>
    <message>
        <source>You can take {name} back at any time.</source>
        <translation>{name} może w każdej chwili wrócić.</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>Tak, już nie pracuje</translation>
    </message>
    <message>
        <source>Is back again</source>
        <translation>Powrót do pracy</translation>
    </message>
    <message>
        <source>Is {name} back?</source>
        <translation>Czy {name} znowu tu pracuje?</translation>
    </message>
    <message>
        <source>{name} stands on the first screen again, with all that was learned.</source>
        <translation>{name} znów jest na pierwszym ekranie, ze wszystkim, co już umie.</translation>
    </message>
    <message>
        <source>The PIN is the one from before. A badge has to be given anew.</source>
        <translation>PIN jest taki jak wcześniej. Identyfikator trzeba nadać od nowa.</translation>
    </message>
    <message>
        <source>Yes, is back</source>
        <translation>Tak, znowu pracuje</translation>
    </message>
    <message>
        <source>Done. No badge of {name} works any more.</source>
        <translation>Gotowe. Żaden identyfikator tej osoby ({name}) już nie działa.</translation>
    </message>
    <message>
        <source>Done. {name} is in the programme.</source>
        <translation>Gotowe. {name} jest w programie.</translation>
    </message>
    <message>
        <source>Done. The new role holds when {name} signs in next.</source>
        <translation>Gotowe. {name}: nowa rola obowiązuje od następnego logowania.</translation>
    </message>
    <message>
        <source>Done. {name} belongs to another workplace now.</source>
        <translation>Gotowe. {name} należy teraz do innego miejsca pracy.</translation>
    </message>
    <message>
        <source>Done. All of it counts for {name} now.</source>
        <translation>Gotowe. Wszystko liczy się teraz dla: {name}.</translation>
    </message>
    <message>
        <source>Done. {name} has left.</source>
        <translation>Gotowe. {name} już tu nie pracuje.</translation>
    </message>
    <message>
        <source>Done. {name} is back.</source>
        <translation>Gotowe. {name} znowu tu pracuje.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Osoba ucząca się</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Osoba przełożona</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Learns, and sees only what is their own.</source>
        <translation>Uczy się i widzi tylko swoje własne rzeczy.</translation>
    </message>
    <message>
        <source>Also sees what people here are learning, and resets PINs.</source>
        <translation>Widzi też, czego ludzie się tu uczą, i resetuje PIN-y.</translation>
    </message>
    <message>
        <source>Also looks after people, badges, packs and this device.</source>
        <translation>Opiekuje się też ludźmi, identyfikatorami, pakietami i tym urządzeniem.</translation>
    </message>
    <message>
        <source>Has a temporary PIN, and chooses another one at the next visit</source>
        <translation>Ma tymczasowy PIN i przy następnym wejściu wybiera inny</translation>
    </message>
    <message>
        <source>Has no PIN yet, and may do no more than a learner until there is one</source>
        <translation>Nie ma jeszcze PIN-u i do tego czasu może tyle, co osoba ucząca się</translation>
    </message>
    <message>
        <source>Has no PIN: whoever presses the name comes in</source>
        <translation>Nie ma PIN-u: wchodzi każdy, kto naciśnie imię</translation>
    </message>
    <message>
        <source>Signs in with pictures</source>
        <translation>Loguje się obrazkami</translation>
    </message>
    <message>
        <source>Signs in with a PIN</source>
        <translation>Loguje się PIN-em</translation>
    </message>
    <message>
        <source>Answers, lessons and goals</source>
        <translation>Odpowiedzi, lekcje i cele</translation>
    </message>
    <message>
        <source>What the program worked out from them</source>
        <translation>Co aplikacja z nich obliczyła</translation>
    </message>
    <message>
        <source>What is not finished</source>
        <translation>Co nie jest skończone</translation>
    </message>
    <message>
        <source>Private notes, which nobody else can open</source>
        <translation>Prywatne notatki, których nikt inny nie może otworzyć</translation>
    </message>
    <message>
        <source>Entries that were sent, or wait to be sent</source>
        <translation>Wpisy wysłane lub czekające na wysłanie</translation>
    </message>
    <message>
        <source>Entries about who did something or looked</source>
        <translation>Wpisy o tym, kto coś robił lub oglądał</translation>
    </message>
</context>
<context>
    <name>TellingPage</name>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation>Teraz się nie udało. Nic z twojej pracy nie zginęło.</translation>
    </message>
</context>
<context>
    <name>TheirPlaylistPage</name>
    <message>
        <source>By {name}</source>
        <translation>Lista tej osoby: {name}</translation>
    </message>
    <message>
        <source>Make it my own</source>
        <translation>Zrób z niej moją</translation>
    </message>
    <message>
        <source>You made this list your own before.</source>
        <translation>Masz już własną kopię tej listy.</translation>
    </message>
    <message>
        <source>To mine</source>
        <translation>Do mojej</translation>
    </message>
    <message>
        <source>Make it your own to change it. What you change stays with you: theirs is never changed.</source>
        <translation>Zrób z niej swoją, żeby ją zmieniać. Twoje zmiany zostają u ciebie: tamta nigdy się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>Suggest it again</source>
        <translation>Proponuj znowu</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nie dla mnie</translation>
    </message>
    <message>
        <source>Put it in a playlist</source>
        <translation>Dodaj do listy</translation>
    </message>
    <message>
        <source>Card with a code</source>
        <translation>Karta z kodem</translation>
    </message>
</context>
<context>
    <name>ThingToMove</name>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Zdejmij</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>not known, because the clock of this device was wrong</source>
        <translation>nie wiadomo, bo zegar tego urządzenia był źle ustawiony</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>dziś o {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>wczoraj o {time}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} o {time}</translation>
    </message>
</context>
<context>
    <name>TipPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>{sort} by {name}</source>
        <translation>{sort}: {name}</translation>
    </message>
    <message>
        <source>{sort} by a colleague</source>
        <translation>{sort} od kogoś z zespołu</translation>
    </message>
    <message>
        <source>You wrote this.</source>
        <translation>Napisane przez ciebie.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Nobody has answered yet. You can.</source>
        <translation>Nikt jeszcze nie odpowiedział. Ty możesz.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Ktoś z zespołu</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>A bit</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Bardzo</translation>
    </message>
    <message>
        <source>Is it useful to you?</source>
        <translation>Czy ci się to przydaje?</translation>
    </message>
    <message>
        <source>Is it true of your work?</source>
        <translation>Czy tak jest w twojej pracy?</translation>
    </message>
    <message>
        <source>Nobody is told what you press. It helps to show the best first.</source>
        <translation>Nikt się nie dowie, co naciskasz. Pomaga to pokazywać najlepsze na początku.</translation>
    </message>
    <message>
        <source>It is for me after all</source>
        <translation>Jednak jest dla mnie</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nie dla mnie</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
</context>
<context>
    <name>TipTour</name>
    <message>
        <source>Keep the bottle of hand rub by the door, where everybody passes.</source>
        <translation>Trzymaj płyn do dezynfekcji rąk przy drzwiach, gdzie każdy przechodzi.</translation>
    </message>
    <message>
        <source>How do you dry your hands when the paper is out?</source>
        <translation>Czym wycieracie ręce, gdy skończy się papier?</translation>
    </message>
    <message>
        <source>There is a box of paper under the sink.</source>
        <translation>Pudło z papierem jest pod zlewem.</translation>
    </message>
    <message>
        <source>Say one, two, three together before you lift.</source>
        <translation>Zanim podniesiecie, powiedzcie razem: raz, dwa, trzy.</translation>
    </message>
    <message>
        <source>Bottle by the door.</source>
        <translation>Płyn przy drzwiach.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Tip</source>
        <translation>Rada</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>A supervisor has not read it yet</source>
        <translation>Nikt z przełożonych jeszcze tego nie czytał</translation>
    </message>
    <message>
        <source>Colleagues read it</source>
        <translation>Zespół to czyta</translation>
    </message>
    <message>
        <source>Colleagues do not read it</source>
        <translation>Zespół tego nie czyta</translation>
    </message>
    <message>
        <source>Waits for your yes to other words</source>
        <translation>Czeka na twoją zgodę na inne słowa</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Nikt jeszcze tego nie obejrzał</translation>
    </message>
    <message>
        <source>Shown to colleagues</source>
        <translation>Pokazane zespołowi</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nie pokazujemy</translation>
    </message>
    <message>
        <source>Other words, waits for the author&apos;s yes</source>
        <translation>Inne słowa, czeka na zgodę autora</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>Tak nie jest</translation>
    </message>
    <message>
        <source>It could do harm</source>
        <translation>Może komuś zaszkodzić</translation>
    </message>
    <message>
        <source>It tells of a person</source>
        <translation>Mówi o konkretnej osobie</translation>
    </message>
    <message>
        <source>We have it already</source>
        <translation>To już mamy</translation>
    </message>
    <message>
        <source>It is hard to understand</source>
        <translation>Trudno to zrozumieć</translation>
    </message>
    <message>
        <source>Thank you. We do it another way here. Ask your supervisor to show you.</source>
        <translation>Dziękujemy. U nas robi się to inaczej. Poproś osobę przełożoną, żeby ci pokazała.</translation>
    </message>
    <message>
        <source>Thank you. It could do harm in some cases. Your supervisor will explain.</source>
        <translation>Dziękujemy. W niektórych przypadkach może to zaszkodzić. Osoba przełożona ci to wyjaśni.</translation>
    </message>
    <message>
        <source>Thank you. Somebody could be known from it. Write it without the person.</source>
        <translation>Dziękujemy. Można po tym kogoś poznać. Napisz to bez tej osoby.</translation>
    </message>
    <message>
        <source>Thank you. Colleagues can read the same already.</source>
        <translation>Dziękujemy. Zespół może już przeczytać to samo.</translation>
    </message>
    <message>
        <source>Thank you. It was not quite clear. Say it again in other words, or show it.</source>
        <translation>Dziękujemy. To nie było całkiem jasne. Powiedz to innymi słowami albo pokaż.</translation>
    </message>
    <message>
        <source>Thank you. It is not shown for now. Ask your supervisor why.</source>
        <translation>Dziękujemy. Na razie tego nie pokazujemy. Zapytaj osobę przełożoną dlaczego.</translation>
    </message>
    <message>
        <source>A picture or recording is on the device where it was made.</source>
        <translation>Zdjęcie lub nagranie jest na urządzeniu, na którym powstało.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Posłuchaj</translation>
    </message>
    <message>
        <source>See the picture</source>
        <translation>Zobacz zdjęcie</translation>
    </message>
    <message>
        <source>This was taken back, or is not shown any more.</source>
        <translation>To wycofano albo nie jest już pokazywane.</translation>
    </message>
    <message>
        <source>This is your own. Somebody else has to look at it.</source>
        <translation>To twoje własne. Musi to obejrzeć ktoś inny.</translation>
    </message>
    <message>
        <source>Write a few words: what is it about?</source>
        <translation>Napisz kilka słów: o co chodzi?</translation>
    </message>
    <message>
        <source>That is too long: {most} letters at most. Say the one thing that helps.</source>
        <translation>To za długie. Najwięcej liter: {most}. Powiedz tę jedną rzecz, która pomaga.</translation>
    </message>
    <message>
        <source>There are no other words to agree to any more.</source>
        <translation>Nie ma już innych słów, na które można się zgodzić.</translation>
    </message>
    <message>
        <source>These are the words as they are. Let colleagues read it, or change them.</source>
        <translation>To są te same słowa. Pozwól zespołowi je czytać albo je zmień.</translation>
    </message>
    <message>
        <source>So many of yours wait: {most}. Send more when somebody has read them.</source>
        <translation>Tyle twoich już czeka: {most}. Wyślij kolejne, gdy ktoś je przeczyta.</translation>
    </message>
    <message>
        <source>This topic is not in the pack any more. Choose another one.</source>
        <translation>Tego tematu nie ma już w pakiecie. Wybierz inny.</translation>
    </message>
    <message>
        <source>That is too long, or over already. Choose other days.</source>
        <translation>To za długo albo już minęło. Wybierz inne dni.</translation>
    </message>
</context>
<context>
    <name>TipsHistoryPage</name>
    <message>
        <source>What was looked at</source>
        <translation>Obejrzane</translation>
    </message>
    <message>
        <source>Look for words or a name</source>
        <translation>Szukaj słów lub imienia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nic z tymi słowami.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Nic jeszcze nie obejrzano.</translation>
    </message>
    <message>
        <source>looked at by {name}</source>
        <translation>kto obejrzał: {name}</translation>
    </message>
</context>
<context>
    <name>TipsPage</name>
    <message>
        <source>Tips from colleagues</source>
        <translation>Rady od zespołu</translation>
    </message>
    <message>
        <source>What helps others here. Each was read by a supervisor first.</source>
        <translation>Co tu pomaga innym. Każdą radę najpierw czyta osoba przełożona.</translation>
    </message>
    <message>
        <source>Look for words in tips</source>
        <translation>Szukaj słów w radach</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Ask colleagues</source>
        <translation>Zapytaj zespół</translation>
    </message>
    <message>
        <source>Write a tip</source>
        <translation>Napisz radę</translation>
    </message>
    <message>
        <source>A supervisor proposes other words for yours</source>
        <translation>Osoba przełożona proponuje inne słowa zamiast twoich</translation>
    </message>
    <message>
        <source>Say yes or no</source>
        <translation>Powiedz „tak” lub „nie”</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Co napisane przeze mnie</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Inne tematy</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nic z tymi słowami.</translation>
    </message>
    <message>
        <source>No tips yet. What helped you?</source>
        <translation>Nie ma jeszcze rad. Co ci pomogło?</translation>
    </message>
    <message>
        <source>Topic of the week</source>
        <translation>Temat tygodnia</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Do {day}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Odpowiedzi: {count}</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Nie dla ciebie</translation>
    </message>
</context>
<context>
    <name>TipsWaitingPage</name>
    <message>
        <source>Tips and answers waiting</source>
        <translation>Rady i odpowiedzi do obejrzenia</translation>
    </message>
    <message>
        <source>Colleagues read them when you have looked. Nobody else does before.</source>
        <translation>Zespół czyta je, gdy ty je obejrzysz. Wcześniej nikt inny.</translation>
    </message>
    <message>
        <source>Topic of the week</source>
        <translation>Temat tygodnia</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Obejrzane</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Czeka: {count}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nic na ciebie nie czeka.</translation>
    </message>
    <message>
        <source>Your own, somebody else looks at it: {words}</source>
        <translation>Twoje, obejrzy to ktoś inny: {words}</translation>
    </message>
    <message>
        <source>Several say it is not true</source>
        <translation>Kilka osób mówi, że tak nie jest</translation>
    </message>
</context>
<context>
    <name>ToWatchPage</name>
    <message>
        <source>What somebody has to see</source>
        <translation>Co ktoś musi zobaczyć</translation>
    </message>
    <message>
        <source>Whoever answers well knows it. For what is ticked here, it counts as secure only when somebody has watched it done, with a checklist.</source>
        <translation>Kto dobrze odpowiada, ten to umie. To, co tu zaznaczono, liczy się jako pewne dopiero po obserwacji z listą kontrolną.</translation>
    </message>
    <message>
        <source>Everybody here sees in their own pages what still waits to be watched.</source>
        <translation>Wszyscy tutaj widzą na swoich stronach, co czeka jeszcze na obserwację.</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Niech tak zostanie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>{pack} has no checklists, so nothing can be watched.</source>
        <translation>W pakiecie {pack} nie ma list kontrolnych, więc nie ma czego obserwować.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet: ticked is what can do harm.</source>
        <translation>Nikt jeszcze nie wybrał: zaznaczono to, co może zaszkodzić.</translation>
    </message>
    <message>
        <source>Your site has chosen this.</source>
        <translation>Tak wybrano w twoim miejscu pracy.</translation>
    </message>
    <message>
        <source>Checklists: {names}</source>
        <translation>Listy kontrolne: {names}</translation>
    </message>
    <message>
        <source>New since your site chose. {lists}</source>
        <translation>Nowe od czasu wyboru twojego miejsca pracy. {lists}</translation>
    </message>
    <message>
        <source>Can do harm. {lists}</source>
        <translation>Może zaszkodzić. {lists}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Witaj, {name}</translation>
    </message>
    <message>
        <source>Find help about work</source>
        <translation>Znajdź pomoc o pracy</translation>
    </message>
    <message>
        <source>Your path</source>
        <translation>Twoja ścieżka</translation>
    </message>
    <message numerus="yes">
        <source>You learned something in %n shifts in a row</source>
        <translation>
            <numerusform>Nauka w %n zmianie z rzędu</numerusform>
            <numerusform>Nauka w %n zmianach z rzędu</numerusform>
            <numerusform>Nauka w %n zmianach z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all lessons and questions are in your language yet. The others are in {original}.</source>
        <translation>Nie wszystkie lekcje i pytania są już w twoim języku. Pozostałe są w tym języku: {original}.</translation>
    </message>
    <message>
        <source>Each begins with a question or a short lesson. What you know is not taught again.</source>
        <translation>Każdy zaczyna się od pytania albo krótkiej lekcji. Tego, co już umiesz, nie trzeba się uczyć drugi raz.</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>Co już umiem</translation>
    </message>
    <message>
        <source>{count} more questions to find your start</source>
        <translation>Od czego zacząć, kolejne pytania: {count}</translation>
    </message>
    <message>
        <source>Tell us more about you</source>
        <translation>Powiedz nam więcej o sobie</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>Nie pytaj więcej</translation>
    </message>
    <message>
        <source>Fine. You are not asked about that any more.</source>
        <translation>Dobrze. Już o to nie zapytamy.</translation>
    </message>
    <message>
        <source>Everything about you is erased on this day: {date}.</source>
        <translation>Wszystko o tobie zostanie usunięte tego dnia: {date}.</translation>
    </message>
    <message>
        <source>Somebody asked for that under your name. If that was not you, or you want to stay, keep it.</source>
        <translation>Ktoś o to poprosił pod twoim imieniem. Jeśli to nie ty albo chcesz zostać, zachowaj wszystko.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>Nothing is erased. Everything about you stays.</source>
        <translation>Nic nie jest usuwane. Wszystko o tobie zostaje.</translation>
    </message>
    <message>
        <source>You can begin it again on any day, from its first page.</source>
        <translation>Można zacząć od nowa każdego dnia, od pierwszej strony.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>Quiz dnia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Wszystko jest tak, jak było.</translation>
    </message>
    <message>
        <source>From your own team</source>
        <translation>Z twojego zespołu</translation>
    </message>
    <message>
        <source>Always show it in {language}</source>
        <translation>Zawsze pokazuj w tym języku: {language}</translation>
    </message>
    <message>
        <source>Always show it like this</source>
        <translation>Zawsze pokazuj w ten sposób</translation>
    </message>
    <message>
        <source>It is like this from now on.</source>
        <translation>Od teraz wygląda to w ten sposób.</translation>
    </message>
    <message>
        <source>It is in this language from now on.</source>
        <translation>Od teraz jest w tym języku.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>To try at work</source>
        <translation>Do wypróbowania w pracy</translation>
    </message>
    <message>
        <source>From the lesson: {title}</source>
        <translation>Z lekcji: {title}</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Już nie</translation>
    </message>
    <message>
        <source>Well done. You tried it at work.</source>
        <translation>Świetnie. To już wypróbowane w pracy.</translation>
    </message>
    <message>
        <source>Fine. It is off your day; the lesson still has it.</source>
        <translation>W porządku. Znika z twojego dnia; w lekcji nadal jest.</translation>
    </message>
    <message>
        <source>New from your own team</source>
        <translation>Nowe od twojego zespołu</translation>
    </message>
    <message>
        <source>A learning cycle, over some days</source>
        <translation>Cykl nauki, rozłożony na kilka dni</translation>
    </message>
    <message>
        <source>A learning cycle: step {number} of {steps}</source>
        <translation>Cykl nauki: krok {number} z {steps}</translation>
    </message>
    <message>
        <source>A learning cycle. You have gone all the way round.</source>
        <translation>Cykl nauki. Cały cykl za tobą.</translation>
    </message>
    <message>
        <source>Make a microlearn</source>
        <translation>Zrób mikrolekcję</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about {minutes} min. Nobody is shown who said what.</source>
        <translation>
            <numerusform>%n pytanie, około {minutes} min. Nikt nie zobaczy, kto co powiedział.</numerusform>
            <numerusform>%n pytania, około {minutes} min. Nikt nie zobaczy, kto co powiedział.</numerusform>
            <numerusform>%n pytań, około {minutes} min. Nikt nie zobaczy, kto co powiedział.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Nie tym razem</translation>
    </message>
    <message>
        <source>Fine. You are not asked about it again for now.</source>
        <translation>Dobrze. Na razie nie pytamy o to ponownie.</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mój zespół</translation>
    </message>
    <message>
        <source>Things to look up</source>
        <translation>Materiały pod ręką</translation>
    </message>
    <message>
        <source>Start, about {minutes} min</source>
        <translation>Zacznij, około {minutes} min</translation>
    </message>
    <message>
        <source>Fine. {module} may be suggested again.</source>
        <translation>Dobrze. {module} – może być znowu proponowane.</translation>
    </message>
    <message>
        <source>{module} will not be suggested again. It stays on your path.</source>
        <translation>{module} – nie będzie już proponowane. Zostaje na twojej ścieżce.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>Jeszcze jedno</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nie dla mnie</translation>
    </message>
    <message>
        <source>About {minutes} min to {goal}</source>
        <translation>Jeszcze około {minutes} min. Cel: {goal}</translation>
    </message>
    <message>
        <source>You have reached your goal: {goal}</source>
        <translation>Twój cel jest osiągnięty: {goal}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>{pack}, about {minutes} min</source>
        <translation>{pack}, około {minutes} min</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Topic of the week</source>
        <translation>Temat tygodnia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>It stands on Today of your people, first among the tips, and on the shared screen.</source>
        <translation>Twoi ludzie widzą go na ekranie „Dziś”, na początku rad i na wspólnym ekranie.</translation>
    </message>
    <message>
        <source>Huddle sheet to print</source>
        <translation>Kartka na odprawę do druku</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Inny temat</translation>
    </message>
    <message>
        <source>No topic any more</source>
        <translation>Bez tematu</translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation>Od {first} do {last}</translation>
    </message>
    <message>
        <source>What should everybody look at?</source>
        <translation>Czemu wszyscy mają się przyjrzeć?</translation>
    </message>
    <message>
        <source>Nobody at your site learns from a pack that is here.</source>
        <translation>Nikt w twoim miejscu pracy nie uczy się z pakietu, który tu jest.</translation>
    </message>
    <message>
        <source>From today on. Until when?</source>
        <translation>Od dziś. Do kiedy?</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Do {day}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Stepwell cannot open what it has saved</source>
        <translation>Nie można otworzyć zapisanych danych</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The program keeps verified copies. It can put the newest one in place.</source>
        <translation>Aplikacja przechowuje sprawdzone kopie. Może przywrócić najnowszą.</translation>
    </message>
    <message>
        <source>What was done since the newer Stepwell came is not in it. Its file is kept, not deleted.</source>
        <translation>Nie ma w niej tego, co zrobiono, odkąd jest nowszy Stepwell. Jego plik zostaje, nie jest usuwany.</translation>
    </message>
    <message>
        <source>What was done after that copy is not in it. The damaged file is kept, not deleted.</source>
        <translation>Nie ma w niej tego, co działo się po jej zrobieniu. Uszkodzony plik zostaje, nie jest usuwany.</translation>
    </message>
    <message>
        <source>Put the newest copy in place</source>
        <translation>Przywróć najnowszą kopię</translation>
    </message>
    <message>
        <source>For the person who looks after this device: {code}</source>
        <translation>Dla osoby, która opiekuje się tym urządzeniem: {code}</translation>
    </message>
    <message>
        <source>There is no copy that opens and passes its check. Nothing was changed. Ask for help.</source>
        <translation>Nie ma kopii, która się otwiera i przechodzi kontrolę. Nic się nie zmieniło. Poproś o pomoc.</translation>
    </message>
    <message>
        <source>There was a file with everything that people did here, and it is gone or empty.</source>
        <translation>Był plik ze wszystkim, co ludzie tu robili, ale zniknął albo jest pusty.</translation>
    </message>
    <message>
        <source>The file with everything that people did here is damaged.</source>
        <translation>Plik ze wszystkim, co ludzie tu robili, jest uszkodzony.</translation>
    </message>
    <message>
        <source>A newer Stepwell was used here. Please install that version again. Nothing was changed.</source>
        <translation>Używano tu nowszej wersji Stepwell. Zainstaluj ją ponownie. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The key that opens the saved data is not here, or it is another one.</source>
        <translation>Klucza, który otwiera zapisane dane, tu nie ma albo jest inny.</translation>
    </message>
    <message>
        <source>This account may not write to the folder of the program.</source>
        <translation>To konto nie może pisać w folderze aplikacji.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then start again. What was saved is safe.</source>
        <translation>Dysk jest pełny. Zrób trochę miejsca i uruchom ponownie. Zapisane dane są bezpieczne.</translation>
    </message>
    <message>
        <source>Stepwell is already open on this device. Go to its window, or close it first.</source>
        <translation>Stepwell jest już otwarty na tym urządzeniu. Przejdź do jego okna albo najpierw je zamknij.</translation>
    </message>
    <message>
        <source>The saved data could not be read. The disk or its cable may have a fault.</source>
        <translation>Nie można odczytać zapisanych danych. Dysk lub jego kabel może być uszkodzony.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Nobody is signed in any more. Choose your name again.</source>
        <translation>Nikt nie jest już zalogowany. Wybierz swoje imię jeszcze raz.</translation>
    </message>
    <message>
        <source>This belongs to somebody else, so it stays closed.</source>
        <translation>To należy do kogoś innego, więc zostaje zamknięte.</translation>
    </message>
    <message>
        <source>Your role does not allow this here. Ask whoever looks after this device.</source>
        <translation>Twoja rola na to tutaj nie pozwala. Zapytaj osobę, która opiekuje się tym urządzeniem.</translation>
    </message>
    <message>
        <source>Say why in a few words. The person it is about will read it.</source>
        <translation>Powiedz w kilku słowach dlaczego. Przeczyta to osoba, której to dotyczy.</translation>
    </message>
    <message>
        <source>There is no network just now. Nothing is lost: it is sent as soon as there is one.</source>
        <translation>Teraz nie ma sieci. Nic nie ginie: wszystko zostanie wysłane, gdy sieć wróci.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again by itself.</source>
        <translation>Serwer nie odpowiedział na czas. Kolejna próba będzie sama.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted, so nothing was sent. Ask whoever runs the server for the right one.</source>
        <translation>Certyfikat serwera nie jest zaufany, więc nic nie wysłano. Poproś osobę, która prowadzi serwer, o właściwy.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the login page of a network. Log in to the network, or check the address.</source>
        <translation>Odpowiedziało coś innego, może strona logowania sieci. Zaloguj się do sieci albo sprawdź adres.</translation>
    </message>
    <message>
        <source>The server does not accept our key, so sending is paused. Set the address, the key and the secret again.</source>
        <translation>Serwer nie przyjmuje naszego klucza, więc wysyłanie jest wstrzymane. Ustaw adres, klucz i sekret jeszcze raz.</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again later by itself.</source>
        <translation>Serwer jest zajęty. Kolejna próba będzie później, sama.</translation>
    </message>
    <message>
        <source>The server has a fault of its own. It is tried again; if this stays, tell whoever runs it.</source>
        <translation>Serwer ma własną awarię. Będzie kolejna próba; jeśli to potrwa, powiedz osobie, która go prowadzi.</translation>
    </message>
    <message>
        <source>The server did not accept some entries. They hold nothing up. See them with: stepwell outbox list</source>
        <translation>Serwer nie przyjął niektórych wpisów. Niczego nie blokują. Zobacz je poleceniem: stepwell outbox list</translation>
    </message>
    <message>
        <source>The server already has other entries under the same numbers. See ours with: stepwell outbox list</source>
        <translation>Serwer ma już inne wpisy pod tymi samymi numerami. Zobacz nasze poleceniem: stepwell outbox list</translation>
    </message>
    <message>
        <source>Sending did not work. Look closer with: stepwell doctor</source>
        <translation>Wysyłanie się nie udało. Zobacz więcej poleceniem: stepwell doctor</translation>
    </message>
    <message>
        <source>This temporary PIN was good for one day and no longer counts. Ask the person who looks after this device for another one.</source>
        <translation>Ten tymczasowy PIN był ważny jeden dzień i już nie działa. Poproś o inny osobę, która opiekuje się tym urządzeniem.</translation>
    </message>
    <message>
        <source>Somebody looks after this device already. Ask them to let you do it too.</source>
        <translation>Ktoś już opiekuje się tym urządzeniem. Poproś tę osobę o zgodę, żeby też to robić.</translation>
    </message>
    <message>
        <source>Somebody learns with this pack, so it stays. Give them another pack first.</source>
        <translation>Ktoś uczy się z tego pakietu, więc zostaje. Najpierw daj tej osobie inny pakiet.</translation>
    </message>
    <message>
        <source>This kind of entry is not known here. Go back and choose again.</source>
        <translation>Ten rodzaj wpisu nie jest tu znany. Wróć i wybierz jeszcze raz.</translation>
    </message>
    <message>
        <source>That is too long. Choose a shorter time, or for ever.</source>
        <translation>To za długo. Wybierz krótszy czas albo „Na zawsze”.</translation>
    </message>
    <message>
        <source>On this device only the person who looks after it opens files. Do this on another one.</source>
        <translation>Na tym urządzeniu pliki otwiera tylko osoba, która się nim opiekuje. Zrób to na innym.</translation>
    </message>
    <message>
        <source>Your organisation has decided this for all devices. It stays so.</source>
        <translation>Twoja organizacja ustaliła to dla wszystkich urządzeń. Tak zostaje.</translation>
    </message>
    <message>
        <source>Nobody could answer in that time. Choose another one.</source>
        <translation>W tym czasie nikt nie zdąży odpowiedzieć. Wybierz inny.</translation>
    </message>
    <message>
        <source>This person is not on this device any more.</source>
        <translation>Tej osoby nie ma już na tym urządzeniu.</translation>
    </message>
    <message>
        <source>This person had everything erased, so nothing can be done here.</source>
        <translation>Wszystko o tej osobie usunięto na jej prośbę, więc nic tu nie można zrobić.</translation>
    </message>
    <message>
        <source>This person has left. Take them back first.</source>
        <translation>Ta osoba odeszła. Najpierw przyjmij ją z powrotem.</translation>
    </message>
    <message>
        <source>This person has not left, so there is nothing to do.</source>
        <translation>Ta osoba nie odeszła, więc nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>This person was made one with another one. Open the page of that one.</source>
        <translation>Tę osobę połączono z inną. Otwórz stronę tamtej osoby.</translation>
    </message>
    <message>
        <source>Nobody does that to themselves. Ask somebody else who may.</source>
        <translation>Nikt nie robi tego samemu sobie. Poproś kogoś innego, kto może.</translation>
    </message>
    <message>
        <source>Nobody resets their own PIN. Ask somebody else who may.</source>
        <translation>Nikt nie resetuje własnego PIN-u. Poproś kogoś innego, kto może.</translation>
    </message>
    <message>
        <source>That belongs to another workplace. Ask whoever looks after people there.</source>
        <translation>To należy do innego miejsca pracy. Zapytaj osobę, która opiekuje się tam ludźmi.</translation>
    </message>
    <message>
        <source>The name of a workplace has 1 to 80 signs. Type one like that.</source>
        <translation>Nazwa miejsca pracy ma od 1 do 80 znaków. Wpisz właśnie taką.</translation>
    </message>
    <message>
        <source>This role is not known here. Choose another one.</source>
        <translation>Ta rola nie jest tu znana. Wybierz inną.</translation>
    </message>
    <message>
        <source>These are not two people. Choose somebody else.</source>
        <translation>To nie są dwie osoby. Wybierz kogoś innego.</translation>
    </message>
    <message>
        <source>Private notes have been written meanwhile. Go back, and read again what would be lost.</source>
        <translation>W międzyczasie ktoś napisał prywatne notatki. Wróć i przeczytaj jeszcze raz, co by przepadło.</translation>
    </message>
    <message>
        <source>This PIN is a temporary one and is not handed out. Make the file after the next visit.</source>
        <translation>Ten PIN jest tymczasowy i nie przekazuje się go dalej. Utwórz plik po następnym wejściu.</translation>
    </message>
    <message>
        <source>The key for other computers has been changed meanwhile. Go back, and begin again.</source>
        <translation>Klucz dla innych komputerów w międzyczasie się zmienił. Wróć i zacznij jeszcze raz.</translation>
    </message>
    <message>
        <source>This is not reached any more. Go back, and look at the list again.</source>
        <translation>To nie jest już osiągnięte. Wróć i spójrz na listę jeszcze raz.</translation>
    </message>
    <message>
        <source>This is not earned any more. Go back, and look at the list again.</source>
        <translation>To już nie jest zdobyte. Wróć i obejrzyj listę jeszcze raz.</translation>
    </message>
    <message>
        <source>Look at the material first. Then you can try the check again.</source>
        <translation>Najpierw obejrzyj materiał. Potem możesz spróbować sprawdzianu jeszcze raz.</translation>
    </message>
    <message>
        <source>Nobody decides about their own passport. Ask another supervisor.</source>
        <translation>Nikt nie decyduje o własnym paszporcie. Poproś kogoś innego z przełożonych.</translation>
    </message>
    <message>
        <source>Nobody coaches themselves. Ask another supervisor.</source>
        <translation>Nikt nie jest mentorem samego siebie. Poproś kogoś innego z przełożonych.</translation>
    </message>
    <message>
        <source>This is not there any more. Go back.</source>
        <translation>Tego już tu nie ma. Wróć.</translation>
    </message>
    <message>
        <source>This is not in the pack any more. Go back, and choose again.</source>
        <translation>Tego nie ma już w pakiecie. Wróć i wybierz jeszcze raz.</translation>
    </message>
    <message>
        <source>Choose a day from today on, within a year.</source>
        <translation>Wybierz dzień od dziś, w ciągu roku.</translation>
    </message>
    <message>
        <source>Enough is open with this person. Settle something first.</source>
        <translation>Z tą osobą jest już dość otwartych ustaleń. Najpierw coś załatw.</translation>
    </message>
    <message>
        <source>This was settled meanwhile. Go back.</source>
        <translation>To w międzyczasie załatwiono. Wróć.</translation>
    </message>
    <message>
        <source>This talk is not there any more. Go back.</source>
        <translation>Tej rozmowy już tu nie ma. Wróć.</translation>
    </message>
    <message>
        <source>Only the two who talked read these notes.</source>
        <translation>Te notatki czytają tylko dwie osoby, które rozmawiały.</translation>
    </message>
    <message>
        <source>These notes were agreed, and stay as they are. Go back.</source>
        <translation>Te notatki są uzgodnione i już się nie zmieniają. Wróć.</translation>
    </message>
    <message>
        <source>The notes are on the device where they were written.</source>
        <translation>Notatki są na urządzeniu, na którym powstały.</translation>
    </message>
    <message>
        <source>A change was asked for. The notes are written anew first.</source>
        <translation>Jest prośba o zmianę. Najpierw trzeba napisać notatki na nowo.</translation>
    </message>
    <message>
        <source>There is nothing to say any more. Go back.</source>
        <translation>Nie ma tu już nic do powiedzenia. Wróć.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Wybierz dzień po dzisiejszym.</translation>
    </message>
    <message>
        <source>Nobody watches themselves with a checklist. Ask another supervisor.</source>
        <translation>Nikt nie obserwuje z listą kontrolną samego siebie. Poproś kogoś innego z przełożonych.</translation>
    </message>
    <message>
        <source>This checklist is not in the pack any more. Go back.</source>
        <translation>Tej listy kontrolnej nie ma już w pakiecie. Wróć.</translation>
    </message>
    <message>
        <source>This was watched again. Go back, and open it once more.</source>
        <translation>Była kolejna obserwacja. Wróć i otwórz to jeszcze raz.</translation>
    </message>
    <message>
        <source>It is signed already. Go back.</source>
        <translation>To jest już podpisane. Wróć.</translation>
    </message>
    <message>
        <source>It is closed already. Go back, and begin another one.</source>
        <translation>To już zakończone. Wróć i zacznij coś nowego.</translation>
    </message>
    <message>
        <source>There is one that is not closed yet. Go back, and close it first.</source>
        <translation>Coś jeszcze trwa. Wróć i najpierw to zakończ.</translation>
    </message>
    <message>
        <source>That is as many people as can be noted. Close it, and begin another.</source>
        <translation>Więcej osób nie można zapisać. Zakończ i zacznij od nowa.</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Note who is here first.</source>
        <translation>Nikogo jeszcze nie zapisano. Najpierw zapisz, kto tu jest.</translation>
    </message>
    <message>
        <source>Who leads it is not on this list.</source>
        <translation>Osoby prowadzącej nie ma na tej liście.</translation>
    </message>
    <message>
        <source>One person alone is no group. Note who else is here first.</source>
        <translation>Jedna osoba to nie grupa. Najpierw zapisz, kto jeszcze tu jest.</translation>
    </message>
    <message>
        <source>The groups are other ones now. Go back, and open them again.</source>
        <translation>Grupy są teraz inne. Wróć i otwórz je jeszcze raz.</translation>
    </message>
    <message>
        <source>There are no questions about this topic. Choose another one.</source>
        <translation>Nie ma pytań na ten temat. Wybierz inny.</translation>
    </message>
    <message>
        <source>This is not asked here any more. Go back, and look at the list again.</source>
        <translation>Tego się tu już nie wymaga. Wróć i obejrzyj listę jeszcze raz.</translation>
    </message>
    <message>
        <source>This job is not in the pack any more. Go back, and choose again.</source>
        <translation>Tego stanowiska nie ma już w pakiecie. Wróć i wybierz jeszcze raz.</translation>
    </message>
    <message>
        <source>One of the numbers is too large or too small. Choose another one.</source>
        <translation>Jedna z liczb jest za duża lub za mała. Wybierz inną.</translation>
    </message>
    <message>
        <source>That day is over, or too far away. Choose another one.</source>
        <translation>Ten dzień już minął albo jest za daleko. Wybierz inny.</translation>
    </message>
    <message>
        <source>There are no questions about this. Choose another way to show it.</source>
        <translation>Nie ma o tym pytań. Wybierz inny sposób pokazania tego.</translation>
    </message>
    <message>
        <source>There is no checklist for this. Choose another way to show it.</source>
        <translation>Nie ma do tego listy kontrolnej. Wybierz inny sposób pokazania tego.</translation>
    </message>
    <message>
        <source>Somebody you chose does not belong here any more. Choose again.</source>
        <translation>Jednej z wybranych osób już tu nie ma. Wybierz jeszcze raz.</translation>
    </message>
    <message>
        <source>That is too many to choose by name. Ask it of everybody.</source>
        <translation>To za dużo osób do wyboru po imieniu. Wymagaj tego od wszystkich.</translation>
    </message>
    <message>
        <source>This is not asked of that person. Go back, and look at the list again.</source>
        <translation>Od tej osoby się tego nie wymaga. Wróć i obejrzyj listę jeszcze raz.</translation>
    </message>
    <message>
        <source>This person has no PIN of their own yet, so nothing can be signed.</source>
        <translation>Ta osoba nie ma jeszcze własnego PIN-u, więc nic nie można podpisać.</translation>
    </message>
    <message>
        <source>The first PIN of this role is given by somebody who looks after people. Ask them for one.</source>
        <translation>Pierwszy PIN tej roli nadaje ktoś, kto opiekuje się ludźmi. Poproś o niego.</translation>
    </message>
    <message>
        <source>Its file is gone. Install it again.</source>
        <translation>Jego plik zniknął. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>Its file cannot be read. Check the disk and your right to read the file.</source>
        <translation>Nie można odczytać jego pliku. Sprawdź dysk i swoje prawo do czytania pliku.</translation>
    </message>
    <message>
        <source>It needs a newer Stepwell. Update the program.</source>
        <translation>Potrzebuje nowszej wersji Stepwell. Zaktualizuj aplikację.</translation>
    </message>
    <message>
        <source>The disk has no room for it. Make room, then install it again.</source>
        <translation>Na dysku nie ma na to miejsca. Zrób miejsce, potem zainstaluj ponownie.</translation>
    </message>
    <message>
        <source>Its file bears another name or version than what is in it. Install it again.</source>
        <translation>Nazwa lub wersja pliku jest inna niż to, co w nim jest. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>Its file is damaged or was changed. Get a new copy and install it again.</source>
        <translation>Jego plik jest uszkodzony albo zmieniony. Weź nową kopię i zainstaluj ponownie.</translation>
    </message>
    <message>
        <source>The key is kept by the operating system.</source>
        <translation>Klucz przechowuje system operacyjny.</translation>
    </message>
    <message>
        <source>The key is kept in a protected file. Encrypt the disk, and keep a copy of the file in another place.</source>
        <translation>Klucz jest w chronionym pliku. Zaszyfruj dysk i trzymaj kopię tego pliku w innym miejscu.</translation>
    </message>
    <message>
        <source>It is not known where the key is kept. Look closer with: stepwell doctor</source>
        <translation>Nie wiadomo, gdzie jest klucz. Zobacz więcej poleceniem: stepwell doctor</translation>
    </message>
</context>
<context>
    <name>TrueFalseEditor</name>
    <message>
        <source>True</source>
        <translation>Prawda</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Fałsz</translation>
    </message>
</context>
<context>
    <name>TryItPage</name>
    <message>
        <source>Try it without a name</source>
        <translation>Spróbuj bez imienia</translation>
    </message>
    <message>
        <source>A few questions, as everybody here gets them. Look at them as long as you like.</source>
        <translation>Kilka pytań, takich jak dla wszystkich tutaj. Patrz na nie tak długo, jak chcesz.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nic nie zostaje.</translation>
    </message>
    <message>
        <source>No name, no answers. When you stop, it is as if you had never been here.</source>
        <translation>Bez imienia, bez odpowiedzi. Gdy przerwiesz, będzie tak, jakby cię tu nie było.</translation>
    </message>
    <message>
        <source>What do you want to try?</source>
        <translation>Co chcesz wypróbować?</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation>Nie ma zainstalowanego pakietu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Signed by {name}, who is no supervisor here</source>
        <translation>Podpis: {name} – ta osoba nie jest tu przełożoną</translation>
    </message>
    <message>
        <source>Signed by somebody who is no supervisor here</source>
        <translation>Podpis kogoś, kto nie jest tu osobą przełożoną</translation>
    </message>
    <message>
        <source>Signed by somebody this device does not know</source>
        <translation>Podpis kogoś, kogo to urządzenie nie zna</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>You know this. Let somebody watch you do it</source>
        <translation>To umiesz. Niech ktoś zobaczy, jak to robisz</translation>
    </message>
    <message>
        <source>And {count} more below.</source>
        <translation>I jeszcze {count} niżej.</translation>
    </message>
    <message>
        <source>Ask one of them: &quot;Can you watch me do this?&quot; {names}</source>
        <translation>Poproś jedną z tych osób: „Popatrzysz, jak to robię?” {names}</translation>
    </message>
    <message>
        <source>Ask your supervisor: &quot;Can you watch me do this?&quot;</source>
        <translation>Poproś osobę przełożoną: „Popatrzysz, jak to robię?”</translation>
    </message>
    <message>
        <source>Until then it is known; not watched yet.</source>
        <translation>Do tego czasu: opanowane, jeszcze bez obserwacji.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>The newest copy is put in place</source>
        <translation>Najnowsza kopia jest wstawiana na miejsce</translation>
    </message>
    <message>
        <source>What people learn is made ready. If you stop it, you are asked again.</source>
        <translation>Przygotowywane jest to, czego będzie można się uczyć. Po zatrzymaniu pytania pojawią się jeszcze raz.</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>To urządzenie jest przygotowywane</translation>
    </message>
    <message>
        <source>Stepwell gets everything ready</source>
        <translation>Stepwell wszystko przygotowuje</translation>
    </message>
    <message>
        <source>Every page of it is checked. Until it is done nothing is changed.</source>
        <translation>Sprawdzana jest każda strona. Dopóki to trwa, nic się nie zmienia.</translation>
    </message>
    <message>
        <source>This takes longer once, after an update. Nothing that people did is lost.</source>
        <translation>Po aktualizacji raz trwa to dłużej. Nic z tego, co ludzie zrobili, nie przepada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>WatchForPage</name>
    <message>
        <source>Whom do you want to watch?</source>
        <translation>Kogo chcesz obserwować?</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź imię</translation>
    </message>
    <message>
        <source>Whoever you press can see in My data that you opened their checklist.</source>
        <translation>Każda osoba widzi w „Moich danych”, że otwarto jej listę kontrolną.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>With which checklist</source>
        <translation>Z którą listą kontrolną</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nikogo o tym imieniu.</translation>
    </message>
    <message>
        <source>Nobody else here learns from this.</source>
        <translation>Nikt inny tutaj nie uczy się z tego.</translation>
    </message>
    <message>
        <source>Knows it, waits to be watched</source>
        <translation>Umie to, czeka na obserwację</translation>
    </message>
    <message>
        <source>Still learns it</source>
        <translation>Jeszcze się tego uczy</translation>
    </message>
    <message>
        <source>Nothing waits to be watched</source>
        <translation>Nic nie czeka na obserwację</translation>
    </message>
</context>
<context>
    <name>WatchNowPage</name>
    <message>
        <source>Watch somebody at work</source>
        <translation>Obserwuj kogoś w pracy</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>Co chcesz obserwować?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>There are no checklists here, so nothing can be watched.</source>
        <translation>Nie ma tu list kontrolnych, więc nie ma czego obserwować.</translation>
    </message>
    <message>
        <source>Everybody here can see in My data that you looked at this. Nobody is ranked.</source>
        <translation>Wszyscy tutaj widzą w „Moich danych”, że tu zaglądasz. Nikogo się nie porównuje.</translation>
    </message>
    <message>
        <source>They know it and wait to be watched: {count}</source>
        <translation>Umieją to i czekają na obserwację: {count}</translation>
    </message>
    <message>
        <source>Nobody waits for it just now</source>
        <translation>Teraz nikt na to nie czeka</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Learn in how many shifts a week?</source>
        <translation>Na ilu zmianach w tygodniu chcesz się uczyć?</translation>
    </message>
    <message>
        <source>One question is enough for a shift to count. A quiet week is fine, too.</source>
        <translation>Jedno pytanie wystarczy, żeby zmiana się liczyła. Spokojny tydzień też jest w porządku.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Bez liczby</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>How sure do you feel?</source>
        <translation>Jak pewnie się czujesz?</translation>
    </message>
    <message>
        <source>There is no wrong answer. It helps us to find your first questions.</source>
        <translation>Nie ma złej odpowiedzi. To pomaga nam znaleźć twoje pierwsze pytania.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>What do you want to get better at?</source>
        <translation>W czym chcesz się rozwijać?</translation>
    </message>
    <message>
        <source>Choose as many as you like, or none.</source>
        <translation>Wybierz tyle, ile chcesz, albo nic.</translation>
    </message>
    <message>
        <source>Step {number} of {most}</source>
        <translation>Krok {number} z {most}</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Pomiń to</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>WhatIsShown</name>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Pokaż tylko</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>Najpierw pilne</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Po imieniu</translation>
    </message>
    <message>
        <source>Who has a job</source>
        <translation>Kto ma stanowisko</translation>
    </message>
    <message>
        <source>One topic</source>
        <translation>Jeden temat</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Another pack</source>
        <translation>Inny pakiet</translation>
    </message>
    <message>
        <source>What people are here</source>
        <translation>Kim tu są</translation>
    </message>
    <message>
        <source>What a role needs</source>
        <translation>Czego wymaga rola</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Wszystkie tematy</translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>You see your answers. Supervisors of your workplace may look, and My data shows you when they did. Your organisation may read your learning record.</source>
        <translation>Ty widzisz swoje odpowiedzi. Przełożeni w twoim miejscu pracy mogą tu zajrzeć, a „Moje dane” pokazują ci, kiedy to zrobili. Twoja organizacja może czytać zapis twojej nauki.</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>What do you want?</source>
        <translation>Czego chcesz?</translation>
    </message>
    <message>
        <source>Press what encourages you. You can change it at any time.</source>
        <translation>Naciśnij to, co cię zachęca. Możesz to zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>What you choose here stays on this device. Nobody else is shown it.</source>
        <translation>To, co tu wybierasz, zostaje na tym urządzeniu. Nikt inny tego nie zobaczy.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Odznaki</translation>
    </message>
    <message>
        <source>For what you learned, never for how often or how fast</source>
        <translation>Za to, co już umiesz, nigdy za to, jak często ani jak szybko</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>Cele zespołu</translation>
    </message>
    <message>
        <source>Take part if you like: a sum, and no names</source>
        <translation>Weź udział, jeśli chcesz: suma i żadnych imion</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>When you sign in, at most three a week</source>
        <translation>Przy logowaniu, najwyżej trzy w tygodniu</translation>
    </message>
    <message>
        <source>A word on the desktop</source>
        <translation>Krótka wiadomość na pulpicie</translation>
    </message>
    <message>
        <source>Only here, where nobody else learns</source>
        <translation>Tylko tutaj, gdzie nie uczy się nikt inny</translation>
    </message>
    <message>
        <source>How many shifts in a row</source>
        <translation>Ile zmian z rzędu</translation>
    </message>
    <message>
        <source>Without it, no number is shown</source>
        <translation>Bez tego nie widać żadnej liczby</translation>
    </message>
    <message>
        <source>You are never reminded of: {kinds}. Turn reminders off and on to hear of it again.</source>
        <translation>Bez przypomnień: {kinds}. Wyłącz i włącz przypomnienia, żeby znów je dostawać.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>Type your answer</source>
        <translation>Wpisz odpowiedź</translation>
    </message>
    <message>
        <source>The right answer: {answer}</source>
        <translation>Dobra odpowiedź: {answer}</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>My goal, in my own words</source>
        <translation>Mój cel, własnymi słowami</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Tylko ty możesz to czytać.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Moje cele</translation>
    </message>
    <message>
        <source>Take this goal away</source>
        <translation>Usuń ten cel</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>In your own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>What did you do, and what came of it?</source>
        <translation>Co było do zrobienia i co z tego wyszło?</translation>
    </message>
    <message>
        <source>Leave out names and rooms of people you look after.</source>
        <translation>Nie podawaj imion ani pokojów osób, którymi się opiekujesz.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
</context>
<context>
    <name>WriteTipPage</name>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Na jaki temat?</translation>
    </message>
    <message>
        <source>A supervisor reads it first. Then all colleagues of your site can read it.</source>
        <translation>Najpierw czyta to osoba przełożona. Potem może to czytać cały zespół w twoim miejscu pracy.</translation>
    </message>
    <message>
        <source>In a few plain words</source>
        <translation>W kilku prostych słowach</translation>
    </message>
    <message>
        <source>Leave out names and rooms of people you look after.</source>
        <translation>Nie podawaj imion ani pokojów osób, którymi się opiekujesz.</translation>
    </message>
    <message>
        <source>What helped you?</source>
        <translation>Co ci pomogło?</translation>
    </message>
    <message>
        <source>What do you want to ask colleagues?</source>
        <translation>O co chcesz zapytać zespół?</translation>
    </message>
    <message>
        <source>What do you answer?</source>
        <translation>Co odpowiesz?</translation>
    </message>
    <message>
        <source>A picture is with it</source>
        <translation>Zdjęcie jest dodane</translation>
    </message>
    <message>
        <source>A recording is with it</source>
        <translation>Nagranie jest dodane</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>From a file. It stays on this device.</source>
        <translation>Z pliku. Zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Dodaj zdjęcie</translation>
    </message>
    <message>
        <source>With the camera. It stays on this device.</source>
        <translation>Kamerą. Zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>A minute at most. It stays on this device.</source>
        <translation>Najwyżej minuta. Zostaje na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Powiedz to</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>The camera is on only while this page is open.</source>
        <translation>Kamera jest włączona tylko wtedy, gdy ta strona jest otwarta.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Na pewno?</translation>
    </message>
    <message>
        <source>Look at your picture</source>
        <translation>Obejrzyj swoje zdjęcie</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Twoje zdjęcie</translation>
    </message>
    <message>
        <source>No resident, no record, no screen in it?</source>
        <translation>Nie ma na nim mieszkańca, dokumentacji ani ekranu?</translation>
    </message>
    <message>
        <source>All colleagues will see it. Is really nobody on it?</source>
        <translation>Zobaczy to cały zespół. Naprawdę nikogo na nim nie ma?</translation>
    </message>
    <message>
        <source>Look closely: faces, names on doors, papers, monitors.</source>
        <translation>Przyjrzyj się dobrze: twarze, nazwiska na drzwiach, kartki, monitory.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>To, co dopisał aparat (miejsce, czas), zostaje usunięte.</translation>
    </message>
    <message>
        <source>Nobody is on it, use it</source>
        <translation>Nikogo nie ma, użyj</translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>Nic takiego nie ma</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Nie używaj</translation>
    </message>
    <message>
        <source>Press Record and say it in a minute at most.</source>
        <translation>Naciśnij „Nagraj” i powiedz to, najwyżej w minutę.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>With your name?</source>
        <translation>Z twoim imieniem?</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Z moim imieniem</translation>
    </message>
    <message>
        <source>Colleagues see who wrote it</source>
        <translation>Zespół widzi, kto to napisał</translation>
    </message>
    <message>
        <source>Without my name</source>
        <translation>Bez mojego imienia</translation>
    </message>
    <message>
        <source>Only the supervisor sees who wrote it</source>
        <translation>Kto to napisał, widzi tylko osoba przełożona</translation>
    </message>
    <message>
        <source>You can take it back at any time.</source>
        <translation>Możesz to w każdej chwili wycofać.</translation>
    </message>
</context>
<context>
    <name>_WithPlans</name>
    <message>
        <source>Who helps you, what you keep for it, and ideas</source>
        <translation>Kto ci pomaga, co do tego zachowujesz, i pomysły</translation>
    </message>
    <message>
        <source>People and things for it</source>
        <translation>Ludzie i rzeczy do tego</translation>
    </message>
    <message>
        <source>If … then I will …</source>
        <translation>Jeśli…, to…</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>Usuń to</translation>
    </message>
    <message>
        <source>Take away: {words}</source>
        <translation>Usuń: {words}</translation>
    </message>
    <message>
        <source>A small plan helps: if the kettle is on, then I will look at one lesson.</source>
        <translation>Pomaga mały plan: jeśli czajnik jest włączony, to obejrzę jedną lekcję.</translation>
    </message>
    <message>
        <source>Make a small plan</source>
        <translation>Zrób mały plan</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Żeby to zapisać, potrzebujesz własnego PIN-u: zamyka on twoje słowa przed wszystkimi innymi.</translation>
    </message>
</context>
<context>
    <name>_WritingPage</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What you write is locked with your PIN. Nobody else can read it, here or anywhere.</source>
        <translation>To, co piszesz, zamyka twój PIN. Nikt inny nie może tego przeczytać, ani tutaj, ani nigdzie indziej.</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Żeby to zapisać, potrzebujesz własnego PIN-u: zamyka on twoje słowa przed wszystkimi innymi.</translation>
    </message>
</context>
</TS>
