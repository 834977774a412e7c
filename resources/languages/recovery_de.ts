<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Another language comes with the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>{hour} o’clock at night</source>
        <translation>{hour} Uhr früh</translation>
    </message>
    <message>
        <source>0 is no goal. A missed week costs little, and a week set aside costs nothing.</source>
        <translation>0 heißt: kein Ziel. Eine verpasste Woche kostet wenig, eine ausgesetzte kostet nichts.</translation>
    </message>
    <message>
        <source>A practice before this hour counts as the day before. The true time is kept.</source>
        <translation>Was du vor dieser Uhrzeit übst, zählt zum Vortag. Gespeichert bleibt die tatsächliche Uhrzeit.</translation>
    </message>
    <message>
        <source>Weekly goal</source>
        <translation>Wochenziel</translation>
    </message>
    <message>
        <source>Goal counts</source>
        <translation>Ziel in</translation>
    </message>
    <message>
        <source>Week begins</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Day ends at</source>
        <translation>Tag endet um</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Slender</source>
        <translation>Schlank</translation>
    </message>
    <message>
        <source>Sturdy</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how it looks</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>lats</source>
        <translation>seitlicher Rücken</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>outer hips</source>
        <translation>äußere Hüften</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>adductors</source>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>quads</source>
        <translation>vordere Oberschenkel</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>hintere Oberschenkel</translation>
    </message>
    <message>
        <source>shins</source>
        <translation>Schienbeine</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>calming down</source>
        <translation>Entspannung</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>small ball</source>
        <translation>kleiner Ball</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>strap</source>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>towel</source>
        <translation>Handtuch</translation>
    </message>
    <message>
        <source>cushion</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>eine Matte</translation>
    </message>
    <message>
        <source>a foam roller</source>
        <translation>eine Faszienrolle</translation>
    </message>
    <message>
        <source>a small ball</source>
        <translation>ein kleiner Ball</translation>
    </message>
    <message>
        <source>a chair</source>
        <translation>ein Stuhl</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>eine Wand</translation>
    </message>
    <message>
        <source>a strap</source>
        <translation>ein Gurt</translation>
    </message>
    <message>
        <source>a towel</source>
        <translation>ein Handtuch</translation>
    </message>
    <message>
        <source>a cushion</source>
        <translation>ein Kissen</translation>
    </message>
    <message>
        <source>left neck</source>
        <translation>Nacken links</translation>
    </message>
    <message>
        <source>right neck</source>
        <translation>Nacken rechts</translation>
    </message>
    <message>
        <source>left shoulders</source>
        <translation>Schulter links</translation>
    </message>
    <message>
        <source>right shoulders</source>
        <translation>Schulter rechts</translation>
    </message>
    <message>
        <source>left chest</source>
        <translation>Brust links</translation>
    </message>
    <message>
        <source>right chest</source>
        <translation>Brust rechts</translation>
    </message>
    <message>
        <source>left upper back</source>
        <translation>oberer Rücken links</translation>
    </message>
    <message>
        <source>right upper back</source>
        <translation>oberer Rücken rechts</translation>
    </message>
    <message>
        <source>left lats</source>
        <translation>seitlicher Rücken links</translation>
    </message>
    <message>
        <source>right lats</source>
        <translation>seitlicher Rücken rechts</translation>
    </message>
    <message>
        <source>left low back</source>
        <translation>unterer Rücken links</translation>
    </message>
    <message>
        <source>right low back</source>
        <translation>unterer Rücken rechts</translation>
    </message>
    <message>
        <source>left glutes</source>
        <translation>Gesäß links</translation>
    </message>
    <message>
        <source>right glutes</source>
        <translation>Gesäß rechts</translation>
    </message>
    <message>
        <source>left outer hips</source>
        <translation>äußere Hüfte links</translation>
    </message>
    <message>
        <source>right outer hips</source>
        <translation>äußere Hüfte rechts</translation>
    </message>
    <message>
        <source>left hip flexors</source>
        <translation>Hüftbeuger links</translation>
    </message>
    <message>
        <source>right hip flexors</source>
        <translation>Hüftbeuger rechts</translation>
    </message>
    <message>
        <source>left adductors</source>
        <translation>Adduktoren links</translation>
    </message>
    <message>
        <source>right adductors</source>
        <translation>Adduktoren rechts</translation>
    </message>
    <message>
        <source>left quads</source>
        <translation>vorderer Oberschenkel links</translation>
    </message>
    <message>
        <source>right quads</source>
        <translation>vorderer Oberschenkel rechts</translation>
    </message>
    <message>
        <source>left hamstrings</source>
        <translation>hinterer Oberschenkel links</translation>
    </message>
    <message>
        <source>right hamstrings</source>
        <translation>hinterer Oberschenkel rechts</translation>
    </message>
    <message>
        <source>left shins</source>
        <translation>Schienbein links</translation>
    </message>
    <message>
        <source>right shins</source>
        <translation>Schienbein rechts</translation>
    </message>
    <message>
        <source>left calves</source>
        <translation>Wade links</translation>
    </message>
    <message>
        <source>right calves</source>
        <translation>Wade rechts</translation>
    </message>
    <message>
        <source>left feet</source>
        <translation>Fuß links</translation>
    </message>
    <message>
        <source>right feet</source>
        <translation>Fuß rechts</translation>
    </message>
    <message>
        <source>left calming down</source>
        <translation>Entspannung links</translation>
    </message>
    <message>
        <source>right calming down</source>
        <translation>Entspannung rechts</translation>
    </message>
    <message>
        <source>legs and feet</source>
        <translation>Beine und Füße</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>back and shoulders</source>
        <translation>Rücken und Schultern</translation>
    </message>
    <message>
        <source>no area named</source>
        <translation>ohne Bereich</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>why a week is set aside</comment>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>ill</source>
        <comment>why a week is set aside</comment>
        <translation>krank</translation>
    </message>
    <message>
        <source>taper</source>
        <comment>why a week is set aside</comment>
        <translation>Tapering</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side of the body</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side of the body</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The history is coming …</source>
        <translation>Der Verlauf kommt gleich …</translation>
    </message>
    <message>
        <source>Recovery (rehearsal at {pace} times the pace)</source>
        <translation>Recovery (Probe in {pace}-fachem Tempo)</translation>
    </message>
    <message>
        <source>4 s in, 6 s out</source>
        <translation>4 s ein, 6 s aus</translation>
    </message>
    <message>
        <source>About six breaths a minute (Laborde et al. 2022); people felt more relaxed with the longer breath out (Van Diest et al. 2014).</source>
        <translation>Etwa sechs Atemzüge pro Minute (Laborde et al. 2022); mit längerem Ausatmen fühlten sich Menschen entspannter (Van Diest et al. 2014).</translation>
    </message>
    <message>
        <source>4.5 s in, 5.5 s out</source>
        <translation>4,5 s ein, 5,5 s aus</translation>
    </message>
    <message>
        <source>Fifteen minutes of it each evening for 30 days improved how well people said that they slept (Laborde et al. 2019).</source>
        <translation>30 Tage lang jeden Abend eine Viertelstunde davon: Danach schliefen Menschen nach eigenen Angaben besser (Laborde et al. 2019).</translation>
    </message>
    <message>
        <source>5 s in, 5 s out</source>
        <translation>5 s ein, 5 s aus</translation>
    </message>
    <message>
        <source>Six breaths a minute as well; studies disagree on whether a longer breath out adds anything (Meehan &amp; Shaffer 2024).</source>
        <translation>Auch sechs Atemzüge pro Minute; ob längeres Ausatmen mehr bringt, ist in Studien umstritten (Meehan &amp; Shaffer 2024).</translation>
    </message>
    <message>
        <source>4 s each: in, hold, out, hold</source>
        <translation>Je 4 s: ein, halten, aus, halten</translation>
    </message>
    <message>
        <source>A common pattern, known as box breathing; no source claimed.</source>
        <translation>Ein verbreiteter Rhythmus, bekannt als Box-Atmung; ohne Quelle.</translation>
    </message>
    <message>
        <source>a mat</source>
        <comment>you need ...</comment>
        <translation>eine Matte</translation>
    </message>
    <message>
        <source>a foam roller</source>
        <comment>you need ...</comment>
        <translation>eine Faszienrolle</translation>
    </message>
    <message>
        <source>a small ball</source>
        <comment>you need ...</comment>
        <translation>einen kleinen Ball</translation>
    </message>
    <message>
        <source>a chair</source>
        <comment>you need ...</comment>
        <translation>einen Stuhl</translation>
    </message>
    <message>
        <source>a wall</source>
        <comment>you need ...</comment>
        <translation>eine Wand</translation>
    </message>
    <message>
        <source>a strap</source>
        <comment>you need ...</comment>
        <translation>einen Gurt</translation>
    </message>
    <message>
        <source>a towel</source>
        <comment>you need ...</comment>
        <translation>ein Handtuch</translation>
    </message>
    <message>
        <source>a cushion</source>
        <comment>you need ...</comment>
        <translation>ein Kissen</translation>
    </message>
    <message>
        <source>the mat</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>die Matte</translation>
    </message>
    <message>
        <source>the foam roller</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>die Faszienrolle</translation>
    </message>
    <message>
        <source>the small ball</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>den kleinen Ball</translation>
    </message>
    <message>
        <source>the chair</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>den Stuhl</translation>
    </message>
    <message>
        <source>the wall</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>die Wand</translation>
    </message>
    <message>
        <source>the strap</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>den Gurt</translation>
    </message>
    <message>
        <source>the towel</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>das Handtuch</translation>
    </message>
    <message>
        <source>the cushion</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>das Kissen</translation>
    </message>
    <message>
        <source>Get ready for {routine}.</source>
        <translation>Mach dich bereit: {routine}.</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Du brauchst {things}.</translation>
    </message>
    <message>
        <source>It begins with {exercise}.</source>
        <translation>Zuerst: {exercise}.</translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation>Als Nächstes: {exercise}.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what comes next</comment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>{things} can go aside.</source>
        <translation>{things} kannst du zur Seite räumen.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <comment>a list of things</comment>
        <translation>{most} und {last}</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <translation>Atme ein.</translation>
    </message>
    <message>
        <source>And out.</source>
        <translation>Und aus.</translation>
    </message>
    <message>
        <source>Half way.</source>
        <translation>Halbzeit.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>Ein letztes Mal.</translation>
    </message>
    <message>
        <source>That is all. Take your time.</source>
        <translation>Das war alles. Lass dir Zeit.</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>counted aloud</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <comment>counted aloud</comment>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <comment>counted aloud</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <comment>counted aloud</comment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <comment>counted aloud</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <comment>counted aloud</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <comment>counted aloud</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>counted aloud</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>counted aloud</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>counted aloud</comment>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>counted aloud</comment>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>counted aloud</comment>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>counted aloud</comment>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>thirteen</source>
        <comment>counted aloud</comment>
        <translation>dreizehn</translation>
    </message>
    <message>
        <source>fourteen</source>
        <comment>counted aloud</comment>
        <translation>vierzehn</translation>
    </message>
    <message>
        <source>fifteen</source>
        <comment>counted aloud</comment>
        <translation>fünfzehn</translation>
    </message>
    <message>
        <source>sixteen</source>
        <comment>counted aloud</comment>
        <translation>sechzehn</translation>
    </message>
    <message>
        <source>seventeen</source>
        <comment>counted aloud</comment>
        <translation>siebzehn</translation>
    </message>
    <message>
        <source>eighteen</source>
        <comment>counted aloud</comment>
        <translation>achtzehn</translation>
    </message>
    <message>
        <source>nineteen</source>
        <comment>counted aloud</comment>
        <translation>neunzehn</translation>
    </message>
    <message>
        <source>twenty</source>
        <comment>counted aloud</comment>
        <translation>zwanzig</translation>
    </message>
    <message>
        <source>{exercise}, right side.</source>
        <translation>{exercise}, rechte Seite.</translation>
    </message>
    <message>
        <source>{exercise}, left side.</source>
        <translation>{exercise}, linke Seite.</translation>
    </message>
    <message>
        <source>Then change sides.</source>
        <translation>Danach Seitenwechsel.</translation>
    </message>
    <message>
        <source>Next when you are ready: {exercise}.</source>
        <translation>Weiter, wenn du bereit bist: {exercise}.</translation>
    </message>
    <message>
        <source>Next when you are ready: change sides.</source>
        <translation>Weiter, wenn du bereit bist: Seitenwechsel.</translation>
    </message>
    <message>
        <source>Next when you are ready.</source>
        <translation>Weiter, wenn du bereit bist.</translation>
    </message>
    <message>
        <source>{number} more.</source>
        <comment>breaths, counted aloud</comment>
        <translation>Noch {number}.</translation>
    </message>
    <message>
        <source>Choose a date from {year} on.</source>
        <translation>Wähl ein Datum ab {year}.</translation>
    </message>
    <message>
        <source>That lies ahead. Choose a day and a time that have been.</source>
        <translation>Das liegt in der Zukunft. Wähl einen Tag und eine Uhrzeit, die schon vorbei sind.</translation>
    </message>
    <message>
        <source>Give the practice a name.</source>
        <translation>Gib der Einheit einen Namen.</translation>
    </message>
    <message>
        <source>Enter the time practised: at least one second.</source>
        <translation>Gib an, wie lange du geübt hast: mindestens eine Sekunde.</translation>
    </message>
    <message>
        <source>Enter at most 24 hours of practice.</source>
        <translation>Gib höchstens 24 Stunden an.</translation>
    </message>
    <message>
        <source>It would end in the future. Choose an earlier time, or a shorter one.</source>
        <translation>Das würde in der Zukunft enden. Wähl eine frühere Uhrzeit oder eine kürzere Dauer.</translation>
    </message>
    <message>
        <source>Right side first.</source>
        <translation>Rechte Seite zuerst.</translation>
    </message>
    <message>
        <source>Left side first.</source>
        <translation>Linke Seite zuerst.</translation>
    </message>
    <message>
        <source>Right side only.</source>
        <translation>Nur rechte Seite.</translation>
    </message>
    <message>
        <source>Left side only.</source>
        <translation>Nur linke Seite.</translation>
    </message>
    <message>
        <source>Get ready for {exercise}.</source>
        <translation>Mach dich bereit: {exercise}.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Change sides. Right side next.</source>
        <translation>Seitenwechsel. Jetzt die rechte Seite.</translation>
    </message>
    <message>
        <source>Change sides. Left side next.</source>
        <translation>Seitenwechsel. Jetzt die linke Seite.</translation>
    </message>
    <message>
        <source>Right side next</source>
        <translation>Jetzt rechte Seite</translation>
    </message>
    <message>
        <source>Left side next</source>
        <translation>Jetzt linke Seite</translation>
    </message>
    <message>
        <source>In this routine: {dose}</source>
        <translation>In diesem Programm: {dose}</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of {amounts}</source>
        <translation>
            <numerusform>%n Satz à {amounts}</numerusform>
            <numerusform>%n Sätze à {amounts}</numerusform>
        </translation>
    </message>
    <message>
        <source>{dose} on the left side</source>
        <translation>{dose} auf der linken Seite</translation>
    </message>
    <message>
        <source>{dose} on the right side</source>
        <translation>{dose} auf der rechten Seite</translation>
    </message>
    <message>
        <source>{dose} on each side</source>
        <translation>{dose} auf jeder Seite</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, dann {after}</translation>
    </message>
    <message>
        <source>{seconds} s held</source>
        <translation>{seconds} s halten</translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n Atemzug</numerusform>
            <numerusform>%n Atemzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever it suits</source>
        <translation>Wann es dir passt</translation>
    </message>
    <message>
        <source>What does you good</source>
        <translation>Was dir guttut</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Gib dem Programm einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the name to %n letter(s).</source>
        <translation>
            <numerusform>Kürze den Namen auf %n Zeichen.</numerusform>
            <numerusform>Kürze den Namen auf %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say when in %n letter(s) or fewer.</source>
        <translation>
            <numerusform>Kürze „Wann“ auf höchstens %n Zeichen.</numerusform>
            <numerusform>Kürze „Wann“ auf höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say what for in %n letter(s) or fewer.</source>
        <translation>
            <numerusform>Kürze „Wofür“ auf höchstens %n Zeichen.</numerusform>
            <numerusform>Kürze „Wofür“ auf höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an exercise.</source>
        <translation>Füge eine Übung hinzu.</translation>
    </message>
    <message>
        <source>Take out the exercises that are no longer in the library.</source>
        <translation>Nimm die Übungen heraus, die nicht mehr in der Bibliothek sind.</translation>
    </message>
    <message>
        <source>Make it shorter: two hours are the most.</source>
        <translation>Mach es kürzer: höchstens zwei Stunden.</translation>
    </message>
    <message numerus="yes">
        <source>Take out some: %n exercise(s) (is|are) the most.</source>
        <translation>
            <numerusform>Nimm einige heraus: höchstens %n Übung.</numerusform>
            <numerusform>Nimm einige heraus: höchstens %n Übungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{routine} is saved. What the file held before is kept in {file}.</source>
        <translation>„{routine}“ ist gespeichert. Was vorher in der Datei stand, liegt in {file}.</translation>
    </message>
    <message>
        <source>{routine} is saved.</source>
        <translation>„{routine}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>{routine} is deleted.</source>
        <translation>„{routine}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>{hand} behind the head</source>
        <translation>{hand} hinter dem Kopf</translation>
    </message>
    <message>
        <source>both hands behind the head</source>
        <translation>beide Hände hinter dem Kopf</translation>
    </message>
    <message>
        <source>{hand} on the belly</source>
        <translation>{hand} auf dem Bauch</translation>
    </message>
    <message>
        <source>both hands on the belly</source>
        <translation>beide Hände auf dem Bauch</translation>
    </message>
    <message>
        <source>{hand} on the chest</source>
        <translation>{hand} auf der Brust</translation>
    </message>
    <message>
        <source>both hands on the chest</source>
        <translation>beide Hände auf der Brust</translation>
    </message>
    <message>
        <source>{hand} on {place}</source>
        <translation>{hand} auf {place}</translation>
    </message>
    <message>
        <source>both hands on {place}</source>
        <translation>beide Hände auf {place}</translation>
    </message>
    <message>
        <source>{hand} holding behind {place}</source>
        <translation>{hand} hält hinter {place} fest</translation>
    </message>
    <message>
        <source>both hands holding behind {place}</source>
        <translation>beide Hände halten hinter {place} fest</translation>
    </message>
    <message>
        <source>{hand} holding the chair</source>
        <translation>{hand} hält den Stuhl</translation>
    </message>
    <message>
        <source>both hands holding the chair</source>
        <translation>beide Hände halten den Stuhl</translation>
    </message>
    <message>
        <source>{forearm} on the wall, elbow at shoulder height</source>
        <translation>{forearm} an der Wand, Ellbogen auf Schulterhöhe</translation>
    </message>
    <message>
        <source>both forearms on the wall, elbow at shoulder height</source>
        <translation>beide Unterarme an der Wand, Ellbogen auf Schulterhöhe</translation>
    </message>
    <message>
        <source>{hand} on the wall, elbow bent</source>
        <translation>{hand} an der Wand, Ellbogen gebeugt</translation>
    </message>
    <message>
        <source>both hands on the wall, elbows bent</source>
        <translation>beide Hände an der Wand, Ellbogen gebeugt</translation>
    </message>
    <message>
        <source>{hand} on the wall</source>
        <translation>{hand} an der Wand</translation>
    </message>
    <message>
        <source>both hands on the wall</source>
        <translation>beide Hände an der Wand</translation>
    </message>
    <message>
        <source>{hand} on the floor</source>
        <translation>{hand} am Boden</translation>
    </message>
    <message>
        <source>both hands on the floor</source>
        <translation>beide Hände am Boden</translation>
    </message>
    <message>
        <source>{hand} on the floor behind you</source>
        <translation>{hand} hinter dir am Boden</translation>
    </message>
    <message>
        <source>both hands on the floor behind you</source>
        <translation>beide Hände hinter dir am Boden</translation>
    </message>
    <message>
        <source>{hand} on the floor in front</source>
        <translation>{hand} vorn am Boden</translation>
    </message>
    <message>
        <source>both hands on the floor in front</source>
        <translation>beide Hände vorn am Boden</translation>
    </message>
    <message>
        <source>{arm} out to the side</source>
        <translation>{arm} zur Seite gestreckt</translation>
    </message>
    <message>
        <source>both arms out to the sides</source>
        <translation>beide Arme zu den Seiten gestreckt</translation>
    </message>
    <message>
        <source>{arm} stretched forward</source>
        <translation>{arm} nach vorn gestreckt</translation>
    </message>
    <message>
        <source>both arms stretched forward</source>
        <translation>beide Arme nach vorn gestreckt</translation>
    </message>
    <message>
        <source>{arm} stretched overhead</source>
        <translation>{arm} über den Kopf gestreckt</translation>
    </message>
    <message>
        <source>both arms stretched overhead</source>
        <translation>beide Arme über den Kopf gestreckt</translation>
    </message>
    <message>
        <source>{arm} opened behind you</source>
        <translation>{arm} nach hinten geöffnet</translation>
    </message>
    <message>
        <source>both arms straight in front, palms together</source>
        <translation>beide Arme gerade nach vorn, Handfläche auf Handfläche</translation>
    </message>
    <message>
        <source>tops of the feet on the floor</source>
        <translation>Fußrücken am Boden</translation>
    </message>
    <message>
        <source>{leg} straight</source>
        <translation>{leg} gestreckt</translation>
    </message>
    <message>
        <source>both legs straight</source>
        <translation>beide Beine gestreckt</translation>
    </message>
    <message>
        <source>{leg} straight up</source>
        <translation>{leg} gestreckt nach oben</translation>
    </message>
    <message>
        <source>both legs straight up</source>
        <translation>beide Beine gestreckt nach oben</translation>
    </message>
    <message>
        <source>{leg} straight and half way up</source>
        <translation>{leg} gestreckt und halb gehoben</translation>
    </message>
    <message>
        <source>both legs straight and half way up</source>
        <translation>beide Beine gestreckt und halb gehoben</translation>
    </message>
    <message>
        <source>{leg} straight out to the side</source>
        <translation>{leg} gestreckt zur Seite</translation>
    </message>
    <message>
        <source>both legs straight out to the side</source>
        <translation>beide Beine gestreckt zur Seite</translation>
    </message>
    <message>
        <source>{leg} straight in front</source>
        <translation>{leg} vorn gestreckt</translation>
    </message>
    <message>
        <source>{leg} straight behind, heel down</source>
        <translation>{leg} hinten gestreckt, Ferse am Boden</translation>
    </message>
    <message>
        <source>{leg} crossed behind the other</source>
        <translation>{leg} hinter dem anderen gekreuzt</translation>
    </message>
    <message>
        <source>both legs crossed behind the other</source>
        <translation>beide Beine hintereinander gekreuzt</translation>
    </message>
    <message>
        <source>{leg} long</source>
        <translation>{leg} lang</translation>
    </message>
    <message>
        <source>both legs long</source>
        <translation>beide Beine lang</translation>
    </message>
    <message>
        <source>{leg} long on the floor</source>
        <translation>{leg} lang am Boden</translation>
    </message>
    <message>
        <source>both legs long on the floor</source>
        <translation>beide Beine lang am Boden</translation>
    </message>
    <message>
        <source>{leg} long, toes tucked under</source>
        <translation>{leg} lang, Zehen aufgestellt</translation>
    </message>
    <message>
        <source>both legs long, toes tucked under</source>
        <translation>beide Beine lang, Zehen aufgestellt</translation>
    </message>
    <message>
        <source>{leg} long with a soft knee</source>
        <translation>{leg} lang, Knie locker</translation>
    </message>
    <message>
        <source>both legs long with a soft knee</source>
        <translation>beide Beine lang, Knie locker</translation>
    </message>
    <message>
        <source>{leg} bent in the air</source>
        <translation>{leg} gebeugt in der Luft</translation>
    </message>
    <message>
        <source>both legs bent in the air</source>
        <translation>beide Beine gebeugt in der Luft</translation>
    </message>
    <message>
        <source>{leg} bent behind, heel down</source>
        <translation>{leg} hinten gebeugt, Ferse am Boden</translation>
    </message>
    <message>
        <source>{knee} bent</source>
        <translation>{knee} gebeugt</translation>
    </message>
    <message>
        <source>both knees bent</source>
        <translation>beide Knie gebeugt</translation>
    </message>
    <message>
        <source>{knee} bent in front</source>
        <translation>{knee} vorn gebeugt</translation>
    </message>
    <message>
        <source>{knee} bent out to the side</source>
        <translation>{knee} zur Seite gebeugt</translation>
    </message>
    <message>
        <source>both knees bent out to the side</source>
        <translation>beide Knie zur Seite gebeugt</translation>
    </message>
    <message>
        <source>{knee} bending and straightening</source>
        <translation>{knee} beugt und streckt sich</translation>
    </message>
    <message>
        <source>both knees bending and straightening</source>
        <translation>beide Knie beugen und strecken sich</translation>
    </message>
    <message>
        <source>{knee} bent over the roller</source>
        <translation>{knee} über der Rolle gebeugt</translation>
    </message>
    <message>
        <source>both knees bent over the roller</source>
        <translation>beide Knie über der Rolle gebeugt</translation>
    </message>
    <message>
        <source>{knee} drawn towards the chest</source>
        <translation>{knee} zur Brust gezogen</translation>
    </message>
    <message>
        <source>both knees drawn towards the chest</source>
        <translation>beide Knie zur Brust gezogen</translation>
    </message>
    <message>
        <source>{knee} bent with the foot flat on the floor</source>
        <translation>{knee} gebeugt, Fuß flach am Boden</translation>
    </message>
    <message>
        <source>both knees bent with the feet flat on the floor</source>
        <translation>beide Knie gebeugt, Füße flach am Boden</translation>
    </message>
    <message>
        <source>{knee} bent with the foot on the floor in front</source>
        <translation>{knee} gebeugt, Fuß vorn am Boden</translation>
    </message>
    <message>
        <source>both knees bent with the feet on the floor in front</source>
        <translation>beide Knie gebeugt, Füße vorn am Boden</translation>
    </message>
    <message>
        <source>{knee} bent with the heel on the floor</source>
        <translation>{knee} gebeugt, Ferse am Boden</translation>
    </message>
    <message>
        <source>both knees bent with the heels on the floor</source>
        <translation>beide Knie gebeugt, Fersen am Boden</translation>
    </message>
    <message>
        <source>{heel} drawn towards the buttock</source>
        <translation>{heel} zum Gesäß gezogen</translation>
    </message>
    <message>
        <source>heels drawn towards the buttock</source>
        <translation>beide Fersen zum Gesäß gezogen</translation>
    </message>
    <message>
        <source>{knee} bent, foot in the air</source>
        <translation>{knee} gebeugt, Fuß in der Luft</translation>
    </message>
    <message>
        <source>both knees bent, foot in the air</source>
        <translation>beide Knie gebeugt, Füße in der Luft</translation>
    </message>
    <message>
        <source>{foot} flat in front</source>
        <translation>{foot} vorn flach aufgestellt</translation>
    </message>
    <message>
        <source>{foot} off the floor</source>
        <translation>{foot} vom Boden gehoben</translation>
    </message>
    <message>
        <source>{toes} curling and spreading</source>
        <translation>{toes} krallen und spreizen sich</translation>
    </message>
    <message>
        <source>soles of the feet together, knees dropped open</source>
        <translation>Fußsohlen aneinander, Knie nach außen gesunken</translation>
    </message>
    <message>
        <source>knees bent and stacked</source>
        <translation>Knie gebeugt aufeinander</translation>
    </message>
    <message>
        <source>{ankle} resting on {place}</source>
        <translation>{ankle} auf {place}</translation>
    </message>
    <message>
        <source>toes moving between drawn in and pointed</source>
        <translation>Zehen abwechselnd angezogen und gestreckt</translation>
    </message>
    <message>
        <source>toes drawn in</source>
        <translation>Zehen angezogen</translation>
    </message>
    <message>
        <source>toes pointed</source>
        <translation>Zehen gestreckt</translation>
    </message>
    <message>
        <source>knees rolling from side to side</source>
        <translation>Knie pendeln von Seite zu Seite</translation>
    </message>
    <message>
        <source>chest and top arm opening to the ceiling and closing again</source>
        <translation>Brust und oberer Arm öffnen sich zur Decke und schließen sich wieder</translation>
    </message>
    <message>
        <source>rolling to and fro</source>
        <translation>Hin- und Herrollen</translation>
    </message>
    <message>
        <source>hips rocking back and forward</source>
        <translation>Hüften schaukeln zurück und vor</translation>
    </message>
    <message>
        <source>pelvis rocking between tucked and level</source>
        <translation>Becken wiegt zwischen eingerollt und gerade</translation>
    </message>
    <message>
        <source>chin nodding</source>
        <translation>Kinn nickt</translation>
    </message>
    <message>
        <source>back moving between rounded and hollow</source>
        <translation>Rücken abwechselnd rund und hohl</translation>
    </message>
    <message>
        <source>upper back arching over the roller and curling up</source>
        <translation>oberer Rücken biegt sich über die Rolle und rollt sich wieder ein</translation>
    </message>
    <message>
        <source>back rounding and straightening</source>
        <translation>Rücken abwechselnd rund und gerade</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>linker Knöchel</translation>
    </message>
    <message>
        <source>left calf</source>
        <translation>linke Wade</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>linke Ferse</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>linker Fuß</translation>
    </message>
    <message>
        <source>left toes</source>
        <translation>linke Zehen</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>linker Arm</translation>
    </message>
    <message>
        <source>left forearm</source>
        <translation>linker Unterarm</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>linke Hand</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>rechter Knöchel</translation>
    </message>
    <message>
        <source>right calf</source>
        <translation>rechte Wade</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>rechte Ferse</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>rechter Fuß</translation>
    </message>
    <message>
        <source>right toes</source>
        <translation>rechte Zehen</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>rechter Arm</translation>
    </message>
    <message>
        <source>right forearm</source>
        <translation>rechter Unterarm</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <source>the head</source>
        <comment>a place that is touched</comment>
        <translation>dem Kopf</translation>
    </message>
    <message>
        <source>the back</source>
        <comment>a place that is touched</comment>
        <translation>dem Rücken</translation>
    </message>
    <message>
        <source>the chest</source>
        <comment>a place that is touched</comment>
        <translation>der Brust</translation>
    </message>
    <message>
        <source>the belly</source>
        <comment>a place that is touched</comment>
        <translation>dem Bauch</translation>
    </message>
    <message>
        <source>the pelvis</source>
        <comment>a place that is touched</comment>
        <translation>dem Becken</translation>
    </message>
    <message>
        <source>the left ribs</source>
        <comment>a place that is touched</comment>
        <translation>den linken Rippen</translation>
    </message>
    <message>
        <source>the right ribs</source>
        <comment>a place that is touched</comment>
        <translation>den rechten Rippen</translation>
    </message>
    <message>
        <source>both ribs</source>
        <comment>a place that is touched</comment>
        <translation>den Rippen beider Seiten</translation>
    </message>
    <message>
        <source>the ribs</source>
        <comment>a place that is touched</comment>
        <translation>den Rippen</translation>
    </message>
    <message>
        <source>the left buttock</source>
        <comment>a place that is touched</comment>
        <translation>der linken Gesäßhälfte</translation>
    </message>
    <message>
        <source>the right buttock</source>
        <comment>a place that is touched</comment>
        <translation>der rechten Gesäßhälfte</translation>
    </message>
    <message>
        <source>both buttocks</source>
        <comment>a place that is touched</comment>
        <translation>beiden Gesäßhälften</translation>
    </message>
    <message>
        <source>the buttocks</source>
        <comment>a place that is touched</comment>
        <translation>dem Gesäß</translation>
    </message>
    <message>
        <source>the left hip</source>
        <comment>a place that is touched</comment>
        <translation>der linken Hüfte</translation>
    </message>
    <message>
        <source>the right hip</source>
        <comment>a place that is touched</comment>
        <translation>der rechten Hüfte</translation>
    </message>
    <message>
        <source>both hips</source>
        <comment>a place that is touched</comment>
        <translation>beiden Hüften</translation>
    </message>
    <message>
        <source>the hips</source>
        <comment>a place that is touched</comment>
        <translation>den Hüften</translation>
    </message>
    <message>
        <source>the left thigh</source>
        <comment>a place that is touched</comment>
        <translation>dem linken Oberschenkel</translation>
    </message>
    <message>
        <source>the right thigh</source>
        <comment>a place that is touched</comment>
        <translation>dem rechten Oberschenkel</translation>
    </message>
    <message>
        <source>both thighs</source>
        <comment>a place that is touched</comment>
        <translation>beiden Oberschenkeln</translation>
    </message>
    <message>
        <source>the thighs</source>
        <comment>a place that is touched</comment>
        <translation>den Oberschenkeln</translation>
    </message>
    <message>
        <source>the left knee</source>
        <comment>a place that is touched</comment>
        <translation>dem linken Knie</translation>
    </message>
    <message>
        <source>the right knee</source>
        <comment>a place that is touched</comment>
        <translation>dem rechten Knie</translation>
    </message>
    <message>
        <source>both knees</source>
        <comment>a place that is touched</comment>
        <translation>beiden Knien</translation>
    </message>
    <message>
        <source>the knees</source>
        <comment>a place that is touched</comment>
        <translation>den Knien</translation>
    </message>
    <message>
        <source>the left shin</source>
        <comment>a place that is touched</comment>
        <translation>dem linken Schienbein</translation>
    </message>
    <message>
        <source>the right shin</source>
        <comment>a place that is touched</comment>
        <translation>dem rechten Schienbein</translation>
    </message>
    <message>
        <source>both shins</source>
        <comment>a place that is touched</comment>
        <translation>beiden Schienbeinen</translation>
    </message>
    <message>
        <source>the shins</source>
        <comment>a place that is touched</comment>
        <translation>den Schienbeinen</translation>
    </message>
    <message>
        <source>the left calf</source>
        <comment>a place that is touched</comment>
        <translation>der linken Wade</translation>
    </message>
    <message>
        <source>the right calf</source>
        <comment>a place that is touched</comment>
        <translation>der rechten Wade</translation>
    </message>
    <message>
        <source>both calves</source>
        <comment>a place that is touched</comment>
        <translation>beiden Waden</translation>
    </message>
    <message>
        <source>the calves</source>
        <comment>a place that is touched</comment>
        <translation>den Waden</translation>
    </message>
    <message>
        <source>the left ankle</source>
        <comment>a place that is touched</comment>
        <translation>dem linken Knöchel</translation>
    </message>
    <message>
        <source>the right ankle</source>
        <comment>a place that is touched</comment>
        <translation>dem rechten Knöchel</translation>
    </message>
    <message>
        <source>both ankles</source>
        <comment>a place that is touched</comment>
        <translation>beiden Knöcheln</translation>
    </message>
    <message>
        <source>the ankles</source>
        <comment>a place that is touched</comment>
        <translation>den Knöcheln</translation>
    </message>
    <message>
        <source>the left heel</source>
        <comment>a place that is touched</comment>
        <translation>der linken Ferse</translation>
    </message>
    <message>
        <source>the right heel</source>
        <comment>a place that is touched</comment>
        <translation>der rechten Ferse</translation>
    </message>
    <message>
        <source>both heels</source>
        <comment>a place that is touched</comment>
        <translation>beiden Fersen</translation>
    </message>
    <message>
        <source>the heels</source>
        <comment>a place that is touched</comment>
        <translation>den Fersen</translation>
    </message>
    <message>
        <source>the left foot</source>
        <comment>a place that is touched</comment>
        <translation>dem linken Fuß</translation>
    </message>
    <message>
        <source>the right foot</source>
        <comment>a place that is touched</comment>
        <translation>dem rechten Fuß</translation>
    </message>
    <message>
        <source>both feet</source>
        <comment>a place that is touched</comment>
        <translation>beiden Füßen</translation>
    </message>
    <message>
        <source>the feet</source>
        <comment>a place that is touched</comment>
        <translation>den Füßen</translation>
    </message>
    <message>
        <source>the left toes</source>
        <comment>a place that is touched</comment>
        <translation>den linken Zehen</translation>
    </message>
    <message>
        <source>the right toes</source>
        <comment>a place that is touched</comment>
        <translation>den rechten Zehen</translation>
    </message>
    <message>
        <source>both toes</source>
        <comment>a place that is touched</comment>
        <translation>den Zehen beider Füße</translation>
    </message>
    <message>
        <source>the toes</source>
        <comment>a place that is touched</comment>
        <translation>den Zehen</translation>
    </message>
    <message>
        <source>the left shoulder</source>
        <comment>a place that is touched</comment>
        <translation>der linken Schulter</translation>
    </message>
    <message>
        <source>the right shoulder</source>
        <comment>a place that is touched</comment>
        <translation>der rechten Schulter</translation>
    </message>
    <message>
        <source>both shoulders</source>
        <comment>a place that is touched</comment>
        <translation>beiden Schultern</translation>
    </message>
    <message>
        <source>the shoulders</source>
        <comment>a place that is touched</comment>
        <translation>den Schultern</translation>
    </message>
    <message>
        <source>the left elbow</source>
        <comment>a place that is touched</comment>
        <translation>dem linken Ellbogen</translation>
    </message>
    <message>
        <source>the right elbow</source>
        <comment>a place that is touched</comment>
        <translation>dem rechten Ellbogen</translation>
    </message>
    <message>
        <source>both elbows</source>
        <comment>a place that is touched</comment>
        <translation>beiden Ellbogen</translation>
    </message>
    <message>
        <source>the elbows</source>
        <comment>a place that is touched</comment>
        <translation>den Ellbogen</translation>
    </message>
    <message>
        <source>the left forearm</source>
        <comment>a place that is touched</comment>
        <translation>dem linken Unterarm</translation>
    </message>
    <message>
        <source>the right forearm</source>
        <comment>a place that is touched</comment>
        <translation>dem rechten Unterarm</translation>
    </message>
    <message>
        <source>both forearms</source>
        <comment>a place that is touched</comment>
        <translation>beiden Unterarmen</translation>
    </message>
    <message>
        <source>the forearms</source>
        <comment>a place that is touched</comment>
        <translation>den Unterarmen</translation>
    </message>
    <message>
        <source>the left hand</source>
        <comment>a place that is touched</comment>
        <translation>der linken Hand</translation>
    </message>
    <message>
        <source>the right hand</source>
        <comment>a place that is touched</comment>
        <translation>der rechten Hand</translation>
    </message>
    <message>
        <source>both hands</source>
        <comment>a place that is touched</comment>
        <translation>beiden Händen</translation>
    </message>
    <message>
        <source>the hands</source>
        <comment>a place that is touched</comment>
        <translation>den Händen</translation>
    </message>
    <message>
        <source>the front of the left thigh</source>
        <comment>a place that is touched</comment>
        <translation>der Vorderseite des linken Oberschenkels</translation>
    </message>
    <message>
        <source>the front of the right thigh</source>
        <comment>a place that is touched</comment>
        <translation>der Vorderseite des rechten Oberschenkels</translation>
    </message>
    <message>
        <source>the back of the left thigh</source>
        <comment>a place that is touched</comment>
        <translation>der Rückseite des linken Oberschenkels</translation>
    </message>
    <message>
        <source>the back of the right thigh</source>
        <comment>a place that is touched</comment>
        <translation>der Rückseite des rechten Oberschenkels</translation>
    </message>
    <message>
        <source>the left ribs below the armpit</source>
        <comment>a place that is touched</comment>
        <translation>den linken Rippen unterhalb der Achsel</translation>
    </message>
    <message>
        <source>the right ribs below the armpit</source>
        <comment>a place that is touched</comment>
        <translation>den rechten Rippen unterhalb der Achsel</translation>
    </message>
    <message>
        <source>the outer left hip</source>
        <comment>a place that is touched</comment>
        <translation>der äußeren linken Hüfte</translation>
    </message>
    <message>
        <source>the outer right hip</source>
        <comment>a place that is touched</comment>
        <translation>der äußeren rechten Hüfte</translation>
    </message>
    <message>
        <source>{thing} beside the hips</source>
        <translation>{thing} neben den Hüften</translation>
    </message>
    <message>
        <source>{thing} beside the leg</source>
        <translation>{thing} neben dem Bein</translation>
    </message>
    <message>
        <source>{thing} behind you</source>
        <translation>{thing} hinter dir</translation>
    </message>
    <message>
        <source>{thing} in front of you</source>
        <translation>{thing} vor dir</translation>
    </message>
    <message>
        <source>{thing} on your left</source>
        <translation>{thing} links von dir</translation>
    </message>
    <message>
        <source>{thing} on your right</source>
        <translation>{thing} rechts von dir</translation>
    </message>
    <message>
        <source>roller</source>
        <comment>a thing in a picture</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>ball</source>
        <comment>a thing in a picture</comment>
        <translation>Ball</translation>
    </message>
    <message>
        <source>strap</source>
        <comment>a thing in a picture</comment>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>cushion</source>
        <comment>a thing in a picture</comment>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>{calf} on the chair</source>
        <translation>{calf} auf dem Stuhl</translation>
    </message>
    <message>
        <source>both calves on the chair</source>
        <translation>beide Waden auf dem Stuhl</translation>
    </message>
    <message>
        <source>{heel} on the chair</source>
        <translation>{heel} auf dem Stuhl</translation>
    </message>
    <message>
        <source>both heels on the chair</source>
        <translation>beide Fersen auf dem Stuhl</translation>
    </message>
    <message>
        <source>{foot} on the chair</source>
        <translation>{foot} auf dem Stuhl</translation>
    </message>
    <message>
        <source>both feet on the chair</source>
        <translation>beide Füße auf dem Stuhl</translation>
    </message>
    <message>
        <source>{calf} on the wall</source>
        <translation>{calf} an der Wand</translation>
    </message>
    <message>
        <source>both calves on the wall</source>
        <translation>beide Waden an der Wand</translation>
    </message>
    <message>
        <source>{heel} on the wall</source>
        <translation>{heel} an der Wand</translation>
    </message>
    <message>
        <source>both heels on the wall</source>
        <translation>beide Fersen an der Wand</translation>
    </message>
    <message>
        <source>{foot} on the wall</source>
        <translation>{foot} an der Wand</translation>
    </message>
    <message>
        <source>both feet on the wall</source>
        <translation>beide Füße an der Wand</translation>
    </message>
    <message>
        <source>head on a cushion</source>
        <translation>Kopf auf einem Kissen</translation>
    </message>
    <message>
        <source>{thing} moving along {place}</source>
        <translation>{thing} wandert unter {place} hin und her</translation>
    </message>
    <message>
        <source>{thing} under {place}</source>
        <translation>{thing} unter {place}</translation>
    </message>
    <message>
        <source>the shoulder blades</source>
        <comment>a place that is touched</comment>
        <translation>den Schulterblättern</translation>
    </message>
    <message>
        <source>the middle of the back</source>
        <comment>a place that is touched</comment>
        <translation>der Mitte des Rückens</translation>
    </message>
    <message>
        <source>strap, held in the left hand</source>
        <translation>Gurt in der linken Hand</translation>
    </message>
    <message>
        <source>strap, held in the right hand</source>
        <translation>Gurt in der rechten Hand</translation>
    </message>
    <message>
        <source>strap, held in both hands</source>
        <translation>Gurt in beiden Händen</translation>
    </message>
    <message>
        <source>strap round {place}, held in the left hand</source>
        <translation>Gurt an {place}, in der linken Hand gehalten</translation>
    </message>
    <message>
        <source>strap round {place}, held in the right hand</source>
        <translation>Gurt an {place}, in der rechten Hand gehalten</translation>
    </message>
    <message>
        <source>strap round {place}, held in both hands</source>
        <translation>Gurt an {place}, in beiden Händen gehalten</translation>
    </message>
    <message>
        <source>strap round {place}</source>
        <translation>Gurt an {place}</translation>
    </message>
    <message>
        <source>tailbone tucked under</source>
        <translation>Steißbein eingerollt</translation>
    </message>
    <message>
        <source>hips pressed into the floor</source>
        <translation>Hüften in den Boden gedrückt</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Im Sitzen auf dem Boden</translation>
    </message>
    <message>
        <source>Sitting on the floor facing the wall</source>
        <translation>Im Sitzen auf dem Boden mit dem Gesicht zur Wand</translation>
    </message>
    <message>
        <source>Sitting on the floor with the wall behind you</source>
        <translation>Im Sitzen auf dem Boden mit der Wand hinter dir</translation>
    </message>
    <message>
        <source>Sitting on the floor with the wall on your left</source>
        <translation>Im Sitzen auf dem Boden mit der Wand links von dir</translation>
    </message>
    <message>
        <source>Sitting on the floor with the wall on your right</source>
        <translation>Im Sitzen auf dem Boden mit der Wand rechts von dir</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Standing facing the wall</source>
        <translation>Im Stehen mit dem Gesicht zur Wand</translation>
    </message>
    <message>
        <source>Standing with the wall behind you</source>
        <translation>Im Stehen mit der Wand hinter dir</translation>
    </message>
    <message>
        <source>Standing with the wall on your left</source>
        <translation>Im Stehen mit der Wand links von dir</translation>
    </message>
    <message>
        <source>Standing with the wall on your right</source>
        <translation>Im Stehen mit der Wand rechts von dir</translation>
    </message>
    <message>
        <source>back rounded</source>
        <translation>Rücken rund</translation>
    </message>
    <message>
        <source>back arched</source>
        <translation>Rücken durchgebogen</translation>
    </message>
    <message>
        <source>bent sideways to the left</source>
        <translation>Rumpf nach links geneigt</translation>
    </message>
    <message>
        <source>bent sideways to the right</source>
        <translation>Rumpf nach rechts geneigt</translation>
    </message>
    <message>
        <source>head tipped to the left</source>
        <translation>Kopf nach links geneigt</translation>
    </message>
    <message>
        <source>head tipped to the right</source>
        <translation>Kopf nach rechts geneigt</translation>
    </message>
    <message>
        <source>nose turned to the left</source>
        <translation>Nase nach links gedreht</translation>
    </message>
    <message>
        <source>nose turned to the right</source>
        <translation>Nase nach rechts gedreht</translation>
    </message>
    <message>
        <source>chin down</source>
        <translation>Kinn gesenkt</translation>
    </message>
    <message>
        <source>leaning forward from the hips</source>
        <translation>aus den Hüften vorgebeugt</translation>
    </message>
    <message>
        <source>leaning towards the wall</source>
        <translation>zur Wand gelehnt</translation>
    </message>
    <message>
        <source>leaning forward</source>
        <translation>nach vorn gelehnt</translation>
    </message>
    <message>
        <source>leaning forward a little</source>
        <translation>ein wenig nach vorn gelehnt</translation>
    </message>
    <message>
        <source>hips pressed forward</source>
        <translation>Hüften nach vorn geschoben</translation>
    </message>
    <message>
        <source>hips rocked back towards the heel</source>
        <translation>Hüften zurück zur Ferse geschoben</translation>
    </message>
    <message>
        <source>back level</source>
        <translation>Rücken flach</translation>
    </message>
    <message>
        <source>tipped a little back</source>
        <translation>leicht zurückgekippt</translation>
    </message>
    <message>
        <source>tipped a little forward</source>
        <translation>leicht vorgekippt</translation>
    </message>
    <message>
        <source>On your left side, propped on the forearm</source>
        <translation>Auf der linken Seite, auf den Unterarm gestützt</translation>
    </message>
    <message>
        <source>On your right side, propped on the forearm</source>
        <translation>Auf der rechten Seite, auf den Unterarm gestützt</translation>
    </message>
    <message>
        <source>On your left side</source>
        <translation>Auf der linken Seite</translation>
    </message>
    <message>
        <source>On your right side</source>
        <translation>Auf der rechten Seite</translation>
    </message>
    <message>
        <source>Kneeling, sitting back on the heels</source>
        <translation>Im Fersensitz</translation>
    </message>
    <message>
        <source>Kneeling upright</source>
        <translation>Im aufrechten Kniestand</translation>
    </message>
    <message>
        <source>Face down on your forearms</source>
        <translation>Auf dem Bauch, auf die Unterarme gestützt</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>Auf dem Bauch</translation>
    </message>
    <message>
        <source>On your hands and knees</source>
        <translation>Im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>On your hands and left knee</source>
        <translation>Auf den Händen und dem linken Knie</translation>
    </message>
    <message>
        <source>On your hands and right knee</source>
        <translation>Auf den Händen und dem rechten Knie</translation>
    </message>
    <message>
        <source>Kneeling on the left knee</source>
        <translation>Im Halbkniestand auf dem linken Knie</translation>
    </message>
    <message>
        <source>Kneeling on the right knee</source>
        <translation>Im Halbkniestand auf dem rechten Knie</translation>
    </message>
    <message>
        <source>Sitting on the roller with the left buttock</source>
        <translation>Im Sitzen mit der linken Gesäßhälfte auf der Rolle</translation>
    </message>
    <message>
        <source>Sitting on the roller with the right buttock</source>
        <translation>Im Sitzen mit der rechten Gesäßhälfte auf der Rolle</translation>
    </message>
    <message>
        <source>Sitting on the roller</source>
        <translation>Im Sitzen auf der Rolle</translation>
    </message>
    <message>
        <source>chest turned to the ceiling</source>
        <translation>Brust zur Decke gedreht</translation>
    </message>
    <message>
        <source>knees rolled to the right</source>
        <translation>Knie nach rechts gesunken</translation>
    </message>
    <message>
        <source>knees rolled to the left</source>
        <translation>Knie nach links gesunken</translation>
    </message>
    <message>
        <source>chest turned to the left</source>
        <translation>Brust nach links gedreht</translation>
    </message>
    <message>
        <source>chest turned to the right</source>
        <translation>Brust nach rechts gedreht</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>Auf dem Rücken</translation>
    </message>
    <message>
        <source>Kneeling, folded forward over the thighs</source>
        <translation>Im Knien nach vorn über die Oberschenkel gebeugt</translation>
    </message>
    <message>
        <source>Sitting on the chair</source>
        <translation>Auf dem Stuhl</translation>
    </message>
    <message>
        <source>Leaning back on your hands, hips off the floor</source>
        <translation>Nach hinten auf die Hände gestützt, Hüften vom Boden gehoben</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Aufrecht</translation>
    </message>
    <message>
        <source>Save as a routine</source>
        <translation>Als Programm speichern</translation>
    </message>
    <message>
        <source>Saved as a routine: {routine}.</source>
        <translation>Als Programm gespeichert: {routine}.</translation>
    </message>
    <message>
        <source>This is the voice of your sessions. Breathe in, and out.</source>
        <translation>Das ist die Stimme deiner Einheiten. Atme ein, und wieder aus.</translation>
    </message>
    <message>
        <source>Keep the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Share the history in</source>
        <translation>Ordner zum Teilen des Verlaufs</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Verlauf importieren</translation>
    </message>
    <message>
        <source>Recovery routines (*.json)</source>
        <translation>Recovery-Übungsprogramme (*.json)</translation>
    </message>
    <message>
        <source>Recovery routines (*.json *.toml)</source>
        <translation>Recovery-Übungsprogramme (*.json *.toml)</translation>
    </message>
    <message>
        <source>Import routines</source>
        <translation>Programme importieren</translation>
    </message>
    <message>
        <source>Export the routine</source>
        <translation>Programm exportieren</translation>
    </message>
    <message>
        <source>The routine is written to {file}.</source>
        <translation>Das Programm ist gespeichert in {file}.</translation>
    </message>
    <message numerus="yes">
        <source>The routine is written to {file}, with %n exercise(s) of your own in it.</source>
        <translation>
            <numerusform>Das Programm ist gespeichert in {file}, mit %n eigenen Übung darin.</numerusform>
            <numerusform>Das Programm ist gespeichert in {file}, mit %n eigenen Übungen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note says why yet. Take it as custom, and do less if less feels right.</source>
        <translation>Eine Begründung fehlt hier noch. Nimm die Dosis als üblichen Wert und mach weniger, wenn sich weniger richtig anfühlt.</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Vorweg</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Who has checked it</source>
        <translation>Wer es geprüft hat</translation>
    </message>
    <message>
        <source>Not yet reviewed by a physiotherapist. This is not medical advice.</source>
        <translation>Noch nicht physiotherapeutisch geprüft. Das ist keine medizinische Beratung.</translation>
    </message>
    <message>
        <source>Reviewed by a physiotherapist on {date}.</source>
        <translation>Physiotherapeutisch geprüft am {date}.</translation>
    </message>
    <message>
        <source>Do not do it, or ask first, if</source>
        <translation>Wann nicht machen oder erst fragen</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Wann aufhören</translation>
    </message>
    <message>
        <source>For {places}</source>
        <translation>Für: {places}</translation>
    </message>
    <message numerus="yes">
        <source>Cleared: %n place(s).</source>
        <comment>places of the body</comment>
        <translation>
            <numerusform>%n Stelle entfernt.</numerusform>
            <numerusform>%n Stellen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build me %n minute(s)</source>
        <translation>
            <numerusform>%n-Minuten-Einheit</numerusform>
            <numerusform>%n-Minuten-Einheit</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, soreness {rating}</source>
        <translation>{place}, Beschwerden {rating}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>places of the body</comment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>not sore</source>
        <translation>keine Beschwerden</translation>
    </message>
    <message>
        <source>Do not practise, or ask first, if</source>
        <translation>Wann nicht üben oder erst fragen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>When</source>
        <comment>when a routine is done</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Leave it out, or ask first:</source>
        <translation>Wann auslassen oder erst fragen:</translation>
    </message>
    <message>
        <source>Stop if:</source>
        <translation>Wann aufhören:</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Do not begin, or ask first, if</source>
        <translation>Wann nicht beginnen oder erst fragen</translation>
    </message>
    <message>
        <source>Stop at once if</source>
        <translation>Wann sofort aufhören</translation>
    </message>
    <message>
        <source>This is not medical advice. When you are in doubt, ask a doctor or physiotherapist.</source>
        <translation>Das ist keine medizinische Beratung. Frag im Zweifel eine Ärztin, einen Arzt oder eine Physiotherapie-Fachkraft.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of this session (is|are) new to you. Read this once for all.</source>
        <translation>
            <numerusform>%n Übung dieser Einheit ist neu für dich. Lies das einmal.</numerusform>
            <numerusform>%n Übungen dieser Einheit sind neu für dich. Lies das einmal für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this once, before your first {exercise}.</source>
        <translation>Lies das einmal, bevor du diese Übung zum ersten Mal machst: {exercise}.</translation>
    </message>
    <message>
        <source>{exercise}: not, or ask first, if</source>
        <translation>{exercise}: wann nicht machen oder erst fragen</translation>
    </message>
    <message>
        <source>{exercise}: stop at once if</source>
        <translation>{exercise}: wann sofort aufhören</translation>
    </message>
    <message>
        <source>One or two points can come and go by themselves. In patients with lasting pain one point was the least that they could tell, and two meant much better (Salaffi et al. 2004): look at your weeks, not at one evening.</source>
        <translation>Ein oder zwei Punkte können von selbst kommen und gehen. Bei Menschen mit anhaltenden Schmerzen war ein Punkt das Wenigste, was sie spürten, und zwei hießen „viel besser“ (Salaffi et al. 2004): Schau auf deine Wochen, nicht auf einen Abend.</translation>
    </message>
    <message>
        <source>Soreness: one or two points can come and go by themselves. In patients with lasting pain one point was the least that they could tell, and two meant much better (Salaffi et al. 2004): look at your weeks, not at one evening.</source>
        <translation>Beschwerden: Ein oder zwei Punkte können von selbst kommen und gehen. Bei Menschen mit anhaltenden Schmerzen war ein Punkt das Wenigste, was sie spürten, und zwei hießen „viel besser“ (Salaffi et al. 2004): Schau auf deine Wochen, nicht auf einen Abend.</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann ärztliche Hilfe?</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>how long a pose is held</comment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Rolls</source>
        <comment>how often one rolls</comment>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Not in the library any more</source>
        <translation>Nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Noch leer</translation>
    </message>
    <message>
        <source>The exercise itself says {amount}</source>
        <translation>Die Übung selbst sieht {amount} vor</translation>
    </message>
    <message>
        <source>{routine}, my way</source>
        <translation>{routine}, auf meine Art</translation>
    </message>
    <message>
        <source>The changes to the new routine are discarded.</source>
        <translation>Die Änderungen am neuen Programm sind verworfen.</translation>
    </message>
    <message>
        <source>The changes to {routine} are discarded.</source>
        <translation>Die Änderungen an „{routine}“ sind verworfen.</translation>
    </message>
    <message>
        <source>{exercise} added at place {place}.</source>
        <translation>„{exercise}“ auf Platz {place} hinzugefügt.</translation>
    </message>
    <message>
        <source>{exercise} taken out. Ctrl+Z brings it back.</source>
        <translation>„{exercise}“ herausgenommen. Strg+Z holt die Übung zurück.</translation>
    </message>
    <message>
        <source>{exercise} moved to place {place}.</source>
        <translation>„{exercise}“ auf Platz {place} verschoben.</translation>
    </message>
    <message>
        <source>Edit {routine}</source>
        <translation>Ändern: {routine}</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Nichts passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Save what you changed in a routine without a name?</source>
        <translation>Deine Änderungen an einem Programm ohne Namen speichern?</translation>
    </message>
    <message>
        <source>Save what you changed in {routine}?</source>
        <translation>Deine Änderungen an „{routine}“ speichern?</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Selbst erstellt</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Last done: {day}</source>
        <translation>Zuletzt: {day}</translation>
    </message>
    <message>
        <source>Needs: {things}</source>
        <translation>Nötig: {things}</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>that one needs</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This is kept as long as the window is open: close it once more to give it up.</source>
        <translation>Das bleibt erhalten, solange das Fenster offen ist. Schließ noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>0 is no soreness, 10 the worst you can imagine.</source>
        <translation>0 heißt: keine Beschwerden, 10: die schlimmsten, die du dir vorstellen kannst.</translation>
    </message>
    <message>
        <source>Before is as you remember it.</source>
        <translation>„Vorher“ heißt: so, wie du dich erinnerst.</translation>
    </message>
    <message>
        <source>Saved. It is in your history.</source>
        <translation>Gespeichert. Du findest es in deinem Verlauf.</translation>
    </message>
    <message>
        <source>You noticed: {things}.</source>
        <translation>Du hast bemerkt: {things}.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Gut gemacht.</translation>
    </message>
    <message>
        <source>That counts too.</source>
        <translation>Auch das zählt.</translation>
    </message>
    <message>
        <source>{time} of {planned} practised</source>
        <translation>{time} von {planned} geübt</translation>
    </message>
    <message numerus="yes">
        <source>{time} in %n exercise(s)</source>
        <translation>
            <numerusform>{time} in %n Übung</numerusform>
            <numerusform>{time} in %n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fitted on {date}</source>
        <translation>Angepasst am {date}</translation>
    </message>
    <message>
        <source>Ease {places}</source>
        <translation>Lockern: {places}</translation>
    </message>
    <message>
        <source>There is no other session for these choices.</source>
        <translation>Für diese Auswahl gibt es keine andere Einheit.</translation>
    </message>
    <message>
        <source>Nothing else fits in place of {exercise}.</source>
        <translation>Anstelle von „{exercise}“ passt nichts anderes.</translation>
    </message>
    <message>
        <source>Removed: {exercise}.</source>
        <translation>Entfernt: {exercise}.</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Hips raised</source>
        <translation>Hüften angehoben</translation>
    </message>
    <message>
        <source>Legs above the heart</source>
        <translation>Beine über Herzhöhe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Fixiert</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to calm down</source>
        <translation>
            <numerusform>%n Minute Entspannung</numerusform>
            <numerusform>%n Minuten Entspannung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for your whole body</source>
        <translation>
            <numerusform>%n Minute für den ganzen Körper</numerusform>
            <numerusform>%n Minuten für den ganzen Körper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for your {areas}</source>
        <translation>
            <numerusform>%n Minute für: {areas}</numerusform>
            <numerusform>%n Minuten für: {areas}</numerusform>
        </translation>
    </message>
    <message>
        <source>fills the time: {areas}</source>
        <translation>füllt die Zeit: {areas}</translation>
    </message>
    <message>
        <source>for your {areas}</source>
        <translation>für: {areas}</translation>
    </message>
    <message>
        <source>close to your {areas}</source>
        <translation>ganz in der Nähe: {areas}</translation>
    </message>
    <message>
        <source>ends calm</source>
        <translation>ruhiger Ausklang</translation>
    </message>
    <message>
        <source>calms you down</source>
        <translation>beruhigt</translation>
    </message>
    <message numerus="yes">
        <source>not done for %n week(s)</source>
        <translation>
            <numerusform>seit %n Woche nicht gemacht</numerusform>
            <numerusform>seit %n Wochen nicht gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>a favourite of yours</source>
        <translation>einer deiner Favoriten</translation>
    </message>
    <message>
        <source>gentle: it hurt lately</source>
        <translation>sanft: tat zuletzt weh</translation>
    </message>
    <message>
        <source>a towel does for the strap</source>
        <translation>ein Handtuch ersetzt den Gurt</translation>
    </message>
    <message>
        <source>Nothing for your {areas} {choices}.</source>
        <comment>choices: with what is at hand, lying down</comment>
        <translation>Nichts für: {areas} – {choices}.</translation>
    </message>
    <message>
        <source>The library has nothing for your {areas} yet.</source>
        <translation>In der Bibliothek ist noch nichts für: {areas}.</translation>
    </message>
    <message numerus="yes">
        <source>No room in %n minute(s) for your {areas}.</source>
        <translation>
            <numerusform>In %n Minute ist kein Platz für: {areas}.</numerusform>
            <numerusform>In %n Minuten ist kein Platz für: {areas}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that fits your choices lasts {length}, not %n.</source>
        <translation>
            <numerusform>Alles, was zu deiner Auswahl passt, dauert {length}, nicht %n.</numerusform>
            <numerusform>Alles, was zu deiner Auswahl passt, dauert {length}, nicht %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes closer to %n minute(s) than {time}.</source>
        <translation>
            <numerusform>Näher an %n Minute als {time} geht es nicht.</numerusform>
            <numerusform>Näher an %n Minuten als {time} geht es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you locked takes longer than %n minute(s).</source>
        <translation>
            <numerusform>Was du fixiert hast, dauert länger als %n Minute.</numerusform>
            <numerusform>Was du fixiert hast, dauert länger als %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>With these choices nothing is left to do. Allow a little more.</source>
        <translation>Bei dieser Auswahl bleibt nichts übrig. Lass etwas mehr zu.</translation>
    </message>
    <message numerus="yes">
        <source>with what is at hand ({things} would help)</source>
        <translation>
            <numerusform>mit dem, was da ist ({things} würde helfen)</numerusform>
            <numerusform>mit dem, was da ist ({things} würden helfen)</numerusform>
        </translation>
    </message>
    <message>
        <source>lying down</source>
        <translation>im Liegen</translation>
    </message>
    <message>
        <source>that is easy enough</source>
        <translation>mit so wenig Kraft</translation>
    </message>
    <message>
        <source>besides what you removed</source>
        <translation>außer dem, was du entfernt hast</translation>
    </message>
    <message>
        <source>without what you want to avoid</source>
        <translation>ohne das, was du vermeiden willst</translation>
    </message>
    <message>
        <source>besides what you left out</source>
        <translation>außer dem, was du ausgelassen hast</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <comment>a list: calves, feet and right hamstrings</comment>
        <translation>{most} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{places} and %n more</source>
        <comment>places of the body</comment>
        <translation>
            <numerusform>{places} und %n weitere</numerusform>
            <numerusform>{places} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>on to the next step</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Click, wheel or Space: next</source>
        <translation>Klick, Mausrad oder Leertaste: weiter</translation>
    </message>
    <message>
        <source>Click, wheel or Space: pause</source>
        <translation>Klick, Mausrad oder Leertaste: Pause</translation>
    </message>
    <message>
        <source>Click, wheel or Space: resume</source>
        <translation>Klick, Mausrad oder Leertaste: fortsetzen</translation>
    </message>
    <message>
        <source>No backup yet. One is made on every day on which the history changes.</source>
        <translation>Noch keine Sicherung. An jedem Tag, an dem sich der Verlauf ändert, entsteht eine.</translation>
    </message>
    <message>
        <source>A copy is made, and checked, on every day with changes. Older ones are thinned.</source>
        <translation>An jedem Tag mit Änderungen wird eine Kopie angelegt und geprüft. Von älteren bleiben nur einige.</translation>
    </message>
    <message>
        <source>Nothing would change: this copy holds what the history holds.</source>
        <translation>Nichts würde sich ändern: Diese Kopie enthält dasselbe wie der Verlauf.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {path}.</source>
        <translation>Wiederhergestellt. Was vorher da war, liegt unter {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), the latest of {date}</source>
        <translation>
            <numerusform>%n Einheit vom {date}</numerusform>
            <numerusform>%n Einheiten, die neueste vom {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would come back: {which}.</source>
        <translation>
            <numerusform>%n Einheit käme zurück: {which}.</numerusform>
            <numerusform>%n Einheiten kämen zurück: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would vanish: {which}.</source>
        <translation>
            <numerusform>%n Einheit würde verschwinden: {which}.</numerusform>
            <numerusform>%n Einheiten würden verschwinden: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would be as before: {which}.</source>
        <translation>
            <numerusform>%n Einheit wäre wieder wie zuvor: {which}.</numerusform>
            <numerusform>%n Einheiten wären wieder wie zuvor: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) would be marked otherwise.</source>
        <translation>
            <numerusform>%n Woche wäre anders markiert.</numerusform>
            <numerusform>%n Wochen wären anders markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of the copy cannot be read.</source>
        <translation>
            <numerusform>%n Einheit der Kopie ist nicht lesbar.</numerusform>
            <numerusform>%n Einheiten der Kopie sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{session} of {date}</source>
        <comment>of a day</comment>
        <translation>{session} vom {date}</translation>
    </message>
    <message>
        <source>Practise once, and the first bar grows here.</source>
        <translation>Übe einmal, dann wächst hier der erste Balken.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n weeks: one bar is a month.</source>
        <translation>
            <numerusform>Mehr als %n Woche: Ein Balken ist ein Monat.</numerusform>
            <numerusform>Mehr als %n Wochen: Ein Balken ist ein Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Exercises a week</source>
        <translation>Übungen pro Woche</translation>
    </message>
    <message>
        <source>Minutes a month</source>
        <translation>Minuten pro Monat</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Einheiten pro Monat</translation>
    </message>
    <message>
        <source>Exercises a month</source>
        <translation>Übungen pro Monat</translation>
    </message>
    <message>
        <source>goal {amount}</source>
        <translation>Ziel {amount}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week of</source>
        <comment>heading of a column of dates</comment>
        <translation>Woche ab</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} in %n session(s)</source>
        <translation>
            <numerusform>{minutes} in %n Einheit</numerusform>
            <numerusform>{minutes} in %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>keine Einheiten</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>set aside: {why}</source>
        <translation>ausgesetzt: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) in {sessions}, {minutes}</source>
        <translation>
            <numerusform>%n Übung in {sessions}, {minutes}</numerusform>
            <numerusform>%n Übungen in {sessions}, {minutes}</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Woche ab {date}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 Wochen</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52 Wochen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of all time</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>A deleted session stays here for 30 days; then it is gone for good.</source>
        <translation>Eine gelöschte Einheit bleibt 30 Tage hier; danach ist sie endgültig weg.</translation>
    </message>
    <message>
        <source>The latest ratings. Choose a place to see how it has changed.</source>
        <translation>Die neuesten Bewertungen. Wähl eine Stelle und sieh, wie sie sich verändert hat.</translation>
    </message>
    <message>
        <source>Rate a place before and after a session, and it shows here.</source>
        <translation>Bewerte eine Stelle vor und nach einer Einheit, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>not rated lately</source>
        <translation>zuletzt nicht bewertet</translation>
    </message>
    <message>
        <source>{place}, {rating} after practice, {day}</source>
        <translation>{place}, {rating} nach dem Üben, {day}</translation>
    </message>
    <message>
        <source>{place}, {rating} before practice, {day}</source>
        <translation>{place}, {rating} vor dem Üben, {day}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no practice on a day</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>under 5 min</source>
        <translation>unter 5 min</translation>
    </message>
    <message>
        <source>5 to 15 min</source>
        <translation>5 bis 15 min</translation>
    </message>
    <message>
        <source>15 to 30 min</source>
        <translation>15 bis 30 min</translation>
    </message>
    <message>
        <source>30 min and more</source>
        <translation>30 min und mehr</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No practice in {year}.</source>
        <translation>Im Jahr {year} nicht geübt.</translation>
    </message>
    <message>
        <source>no practice</source>
        <translation>nicht geübt</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Mon 7 September 2026</comment>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>That session is not in the history any more.</source>
        <translation>Diese Einheit ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>A practice done elsewhere</source>
        <translation>Anderswo geübt</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>Die Einheit</translation>
    </message>
    <message>
        <source>Deleted: {session}. It stays in the bin for 30 days.</source>
        <translation>Gelöscht: {session}. 30 Tage lang liegt sie noch im Papierkorb.</translation>
    </message>
    <message>
        <source>It hurt: {places}.</source>
        <translation>Es tat weh: {places}.</translation>
    </message>
    <message>
        <source>No sessions yet. Choose an exercise under Practice and press Start: what you practise appears here, by itself. What you do elsewhere can be added below.</source>
        <translation>Noch keine Einheiten. Wähl unter „Üben“ eine Übung und drück auf „Start“: Was du übst, erscheint hier von selbst. Was du anderswo machst, kannst du unten hinzufügen.</translation>
    </message>
    <message>
        <source>Consistency begins with your first practice.</source>
        <translation>Beständigkeit beginnt mit dem ersten Mal.</translation>
    </message>
    <message numerus="yes">
        <source>Consistency {score} of 100, over %n week(s): recent weeks count most, a missed one costs little, and weeks set aside cost nothing.</source>
        <translation>
            <numerusform>Beständigkeit {score} von 100, über %n Woche: Die letzten Wochen zählen am meisten, eine verpasste kostet wenig, ausgesetzte kosten nichts.</numerusform>
            <numerusform>Beständigkeit {score} von 100, über %n Wochen: Die letzten Wochen zählen am meisten, eine verpasste kostet wenig, ausgesetzte kosten nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>practised this week</source>
        <translation>diese Woche geübt</translation>
    </message>
    <message numerus="yes">
        <source>session(s) this week</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Einheit diese Woche</numerusform>
            <numerusform>Einheiten diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>goal {amount} min reached</source>
        <translation>Ziel {amount} min erreicht</translation>
    </message>
    <message>
        <source>goal {amount} min</source>
        <translation>Ziel {amount} min</translation>
    </message>
    <message>
        <source>goal {amount} reached</source>
        <translation>Ziel {amount} erreicht</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>Beständigkeit</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>well begun</source>
        <translation>gut begonnen</translation>
    </message>
    <message>
        <source>building</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>soreness, before and after</source>
        <translation>Beschwerden, vorher und nachher</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>vorher → nachher</translation>
    </message>
    <message>
        <source>Rate {area} before and after a session, and how it changes shows here.</source>
        <translation>Bewerte diese Stelle vor und nach einer Einheit ({area}), dann siehst du hier, wie sie sich verändert.</translation>
    </message>
    <message>
        <source>Not rated in these weeks. Choose more weeks beside the bars, or another area.</source>
        <translation>In diesen Wochen nicht bewertet. Wähl bei den Balken mehr Wochen oder einen anderen Bereich.</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>Wochenmittel</translation>
    </message>
    <message>
        <source>average of each month</source>
        <translation>Monatsmittel</translation>
    </message>
    <message>
        <source>Left, before</source>
        <translation>Links, vorher</translation>
    </message>
    <message>
        <source>left, before</source>
        <translation>links, vorher</translation>
    </message>
    <message>
        <source>Right, before</source>
        <translation>Rechts, vorher</translation>
    </message>
    <message>
        <source>right, before</source>
        <translation>rechts, vorher</translation>
    </message>
    <message>
        <source>Both sides, before</source>
        <translation>Beide Seiten, vorher</translation>
    </message>
    <message>
        <source>both sides, before</source>
        <translation>beide Seiten, vorher</translation>
    </message>
    <message>
        <source>Left, after</source>
        <translation>Links, nachher</translation>
    </message>
    <message>
        <source>left, after</source>
        <translation>links, nachher</translation>
    </message>
    <message>
        <source>Right, after</source>
        <translation>Rechts, nachher</translation>
    </message>
    <message>
        <source>right, after</source>
        <translation>rechts, nachher</translation>
    </message>
    <message>
        <source>Both sides, after</source>
        <translation>Beide Seiten, nachher</translation>
    </message>
    <message>
        <source>both sides, after</source>
        <translation>beide Seiten, nachher</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>{day}, {line}: {rating} of 10</source>
        <comment>21 November 2026, left, before: 5 of 10</comment>
        <translation>{day}, {line}: {rating} von 10</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {line}: {rating} of 10 (average of %n session(s))</source>
        <translation>
            <numerusform>{day}, {line}: {rating} von 10 (Mittel aus %n Einheit)</numerusform>
            <numerusform>{day}, {line}: {rating} von 10 (Mittel aus %n Einheiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sessions will stand here, the latest first.</source>
        <translation>Hier stehen bald deine Einheiten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>No session fits. Take a filter away to see more.</source>
        <translation>Keine Einheit passt. Nimm einen Filter weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>{session} (in part)</source>
        <translation>{session} (teilweise)</translation>
    </message>
    <message>
        <source>counts as {weekday}</source>
        <translation>zählt für {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {whole}</source>
        <comment>sessions</comment>
        <translation>{found} von {whole}</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Soreness</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>By area, the last 52 weeks</source>
        <translation>Nach Bereich, die letzten 52 Wochen</translation>
    </message>
    <message>
        <source>What you practise most is listed here, as soon as there is a session.</source>
        <translation>Was du am meisten übst, steht hier, sobald es eine Einheit gibt.</translation>
    </message>
    <message>
        <source>No area named</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>Not shared. Choose a folder that a file-sync program carries.</source>
        <translation>Nicht geteilt. Wähl einen Ordner, den ein Sync-Programm auf deine Rechner überträgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other machines read</source>
        <translation>
            <numerusform>%n Datei von anderen Rechnern gelesen</numerusform>
            <numerusform>%n Dateien von anderen Rechnern gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) new, {changed} changed.</source>
        <translation>
            <numerusform>%n Einheit neu, {changed} geändert.</numerusform>
            <numerusform>%n Einheiten neu, {changed} geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new from other machines.</source>
        <translation>Nichts Neues von anderen Rechnern.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) new, {known} known</source>
        <translation>
            <numerusform>%n Einheit neu, {known} bekannt</numerusform>
            <numerusform>%n Einheiten neu, {known} bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed as in the file</source>
        <translation>
            <numerusform>%n davon wie in der Datei geändert</numerusform>
            <numerusform>%n davon wie in der Datei geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>sessions of a file</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written to {path}.</source>
        <translation>
            <numerusform>%n Einheit gespeichert in {path}.</numerusform>
            <numerusform>%n Einheiten gespeichert in {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: {place}.</source>
        <translation>Notiert: {place}.</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>New</source>
        <comment>of a routine or an exercise</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>You have it already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Differs from what you have</source>
        <translation>Anders als bei dir</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>routines and exercises of a file</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that you have already</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that (differs|differ)</source>
        <translation>
            <numerusform>%n anders als bei dir</numerusform>
            <numerusform>%n anders als bei dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <comment>routines and exercises of a file</comment>
        <translation>
            <numerusform>%n nicht importierbar</numerusform>
            <numerusform>%n nicht importierbar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>In dieser Datei ist nichts</translation>
    </message>
    <message numerus="yes">
        <source>It cannot come in yet: it has %n mistake(s).</source>
        <comment>a file</comment>
        <translation>
            <numerusform>Sie lässt sich noch nicht übernehmen: Sie hat %n Fehler.</numerusform>
            <numerusform>Sie lässt sich noch nicht übernehmen: Sie hat %n Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you had already.</source>
        <translation>
            <numerusform>%n war schon vorhanden.</numerusform>
            <numerusform>%n waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was replaced is kept in {path}.</source>
        <translation>Was ersetzt wurde, liegt in {path}.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Es kam nichts Neues dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) came in.</source>
        <translation>
            <numerusform>%n Programm übernommen.</numerusform>
            <numerusform>%n Programme übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) came in.</source>
        <translation>
            <numerusform>%n Übung übernommen.</numerusform>
            <numerusform>%n Übungen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routines} and %n exercise(s) came in.</source>
        <translation>
            <numerusform>{routines} und %n Übung übernommen.</numerusform>
            <numerusform>{routines} und %n Übungen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s)</source>
        <translation>
            <numerusform>%n Programm</numerusform>
            <numerusform>%n Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise} hurt in %n session(s) of the last {days} days. Leave it out from now on?</source>
        <translation>
            <numerusform>„{exercise}“ tat in %n Einheit der letzten {days} Tage weh. Ab jetzt auslassen?</numerusform>
            <numerusform>„{exercise}“ tat in %n Einheiten der letzten {days} Tage weh. Ab jetzt auslassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercise} is left out from now on.</source>
        <translation>„{exercise}“ wird ab jetzt ausgelassen.</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>exercises that are not offered</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier anfangen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>You left out all of these. They are below.</source>
        <translation>Du hast sie alle ausgelassen. Sie stehen weiter unten.</translation>
    </message>
    <message>
        <source>None of these is a favourite yet. The star beside a name makes it one.</source>
        <translation>Noch ist hier kein Favorit. Der Stern neben einem Namen macht ihn dazu.</translation>
    </message>
    <message>
        <source>Nothing fits all that you chose.</source>
        <translation>Nichts passt zu deiner ganzen Auswahl.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fits all that you chose. Without “{filter}” there would be %n.</source>
        <translation>
            <numerusform>Nichts passt zu deiner ganzen Auswahl. Ohne „{filter}“ gäbe es %n Treffer.</numerusform>
            <numerusform>Nichts passt zu deiner ganzen Auswahl. Ohne „{filter}“ gäbe es %n Treffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Im Liegen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Just a mat</source>
        <translation>Nur Matte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Up to {minutes} min</source>
        <translation>Bis {minutes} min</translation>
    </message>
    <message>
        <source>{least}–{most} min</source>
        <translation>{least}–{most} min</translation>
    </message>
    <message>
        <source>Over {minutes} min</source>
        <translation>Über {minutes} min</translation>
    </message>
    <message>
        <source>Suggested order</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a list is sorted by</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Longest ago done first</source>
        <translation>Längste Pause zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>at hand</comment>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Ohne Hilfsmittel</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercise} is left out, and stands at the end of the list.</source>
        <translation>„{exercise}“ ist ausgelassen und steht am Ende der Liste.</translation>
    </message>
    <message>
        <source>Nothing holds all of these words. Here is what holds some.</source>
        <translation>Nichts enthält alle diese Wörter. Hier ist, was einige davon enthält.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”. Try a part of the body: calves.</source>
        <translation>Nichts passt zu „{words}“. Versuch es mit einem Körperteil: Waden.</translation>
    </message>
    <message>
        <source>No exercise could be read. The reasons are below.</source>
        <translation>Keine Übung ist lesbar. Die Gründe stehen unten.</translation>
    </message>
    <message>
        <source>Nothing that matches “{words}” serves {places}.</source>
        <translation>Nichts, was zu „{words}“ passt, hilft hier: {places}.</translation>
    </message>
    <message>
        <source>Nothing in the library serves {places} yet.</source>
        <translation>In der Bibliothek ist noch nichts für: {places}.</translation>
    </message>
    <message>
        <source>Everything else works. Until this is put right, the list holds the last version of the file that could be read, if there was one. The file is read again when it is saved.</source>
        <translation>Alles andere funktioniert. Bis das behoben ist, enthält die Liste die letzte lesbare Fassung der Datei, falls es eine gab. Sobald die Datei gespeichert wird, wird sie neu gelesen.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Die Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn du magst</translation>
    </message>
    <message>
        <source>All along</source>
        <translation>Durchgehend</translation>
    </message>
    <message numerus="yes">
        <source>Exercise(s) {numbers}</source>
        <comment>in which a thing is used: 1 to 3, 5</comment>
        <translation>
            <numerusform>Übung {numbers}</numerusform>
            <numerusform>Übungen {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>numbers of exercises</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>They are kept until you remove their files.</source>
        <translation>Sie bleiben, bis du ihre Dateien entfernst.</translation>
    </message>
    <message>
        <source>No routine was deleted.</source>
        <translation>Es wurde kein Programm gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n exercise(s) that you left out: {names}.</source>
        <translation>
            <numerusform>Enthält %n Übung, die du ausgelassen hast: {names}.</numerusform>
            <numerusform>Enthält %n Übungen, die du ausgelassen hast: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>left side only</source>
        <translation>nur linke Seite</translation>
    </message>
    <message>
        <source>right side only</source>
        <translation>nur rechte Seite</translation>
    </message>
    <message>
        <source>This step {time}</source>
        <translation>Dieser Schritt: {time}</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>einatmen</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>the breath</comment>
        <translation>halten</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>ausatmen</translation>
    </message>
    <message>
        <source>Next when ready</source>
        <translation>Weiter, wenn bereit</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pass(es) left</source>
        <comment>of rolling</comment>
        <translation>
            <numerusform>Bahn übrig</numerusform>
            <numerusform>Bahnen übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rep(s) left</source>
        <comment>repetitions</comment>
        <translation>
            <numerusform>noch übrig</numerusform>
            <numerusform>noch übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Teil {number} von {total}</translation>
    </message>
    <message>
        <source>Exercise {number} of {total}</source>
        <translation>Übung {number} von {total}</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Beide Seiten fertig</translation>
    </message>
    <message>
        <source>This is the last part.</source>
        <translation>Das ist der letzte Teil.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Danach: {step}</translation>
    </message>
    <message>
        <source>Next: change to the right side</source>
        <translation>Danach: Wechsel zur rechten Seite</translation>
    </message>
    <message>
        <source>Next: change to the left side</source>
        <translation>Danach: Wechsel zur linken Seite</translation>
    </message>
    <message>
        <source>First: {step}</source>
        <translation>Zuerst: {step}</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>Pausiert. Weiter mit der Leertaste.</translation>
    </message>
    <message>
        <source>Paused where it stopped. Press Space to go on.</source>
        <translation>Pausiert, wo du aufgehört hast. Weiter mit der Leertaste.</translation>
    </message>
    <message>
        <source>Paused, because it hurts.</source>
        <translation>Pausiert, weil es wehtut.</translation>
    </message>
    <message>
        <source>At your pace</source>
        <translation>In deinem Tempo</translation>
    </message>
    <message>
        <source>About {minutes} left</source>
        <comment>of the session</comment>
        <translation>Noch etwa {minutes}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>of the session</comment>
        <translation>Noch {time}</translation>
    </message>
    <message>
        <source>Nothing is practised yet. End without a record?</source>
        <translation>Du hast noch nichts geübt. Beenden, ohne etwas zu speichern?</translation>
    </message>
    <message>
        <source>End here? You have practised {time}.
Keep it, or discard it?</source>
        <translation>Hier beenden? Du hast {time} geübt.
Behalten oder verwerfen?</translation>
    </message>
    <message>
        <source>{number} breaths a minute</source>
        <translation>{number} Atemzüge pro Minute</translation>
    </message>
    <message>
        <source>A pattern of your own; no source claimed.</source>
        <translation>Ein eigener Rhythmus, ohne Quelle.</translation>
    </message>
    <message>
        <source>Discarded: {session}, {time} practised.</source>
        <translation>Verworfen: {session}, {time} geübt.</translation>
    </message>
    <message>
        <source>{session}, begun {day} at {time}, was not finished. {practised} of practice is safe.</source>
        <translation>{session}, begonnen {day} um {time}, wurde nicht beendet. Geübt und gesichert: {practised}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Set-up waits</source>
        <translation>Wartet beim Einrichten</translation>
    </message>
    <message>
        <source>At my pace</source>
        <translation>In meinem Tempo</translation>
    </message>
    <message>
        <source>voice on</source>
        <translation>Stimme an</translation>
    </message>
    <message>
        <source>voice says names only</source>
        <translation>Stimme sagt nur Namen</translation>
    </message>
    <message>
        <source>voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>floor mode</source>
        <translation>Bodenmodus</translation>
    </message>
    <message>
        <source>left side first</source>
        <translation>linke Seite zuerst</translation>
    </message>
    <message>
        <source>right side first</source>
        <translation>rechte Seite zuerst</translation>
    </message>
    <message>
        <source>{side} · step {number} of {total}</source>
        <translation>{side} · Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Show right side</source>
        <translation>Rechte Seite zeigen</translation>
    </message>
    <message>
        <source>Show left side</source>
        <translation>Linke Seite zeigen</translation>
    </message>
    <message>
        <source>Do not, if</source>
        <translation>Wann nicht</translation>
    </message>
    <message>
        <source>Feel</source>
        <comment>what one should feel</comment>
        <translation>Spüren</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>how far is far enough</comment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>at your pace</source>
        <translation>in deinem Tempo</translation>
    </message>
    <message>
        <source>January</source>
        <comment>month in a date</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month in a date, short</comment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month in a date</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month in a date, short</comment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month in a date</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month in a date, short</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month in a date</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month in a date, short</comment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month in a date</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month in a date, short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month in a date</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month in a date, short</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month in a date</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month in a date, short</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month in a date</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month in a date, short</comment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month in a date</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month in a date, short</comment>
        <translation>Sept</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month in a date</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month in a date, short</comment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month in a date</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month in a date, short</comment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month in a date</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month in a date, short</comment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday, short</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday, short</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday, short</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday, short</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday, short</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday, short</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday, short</comment>
        <translation>So</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>between the digits of a number: 5.5</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Left side, then right</source>
        <translation>Linke Seite, dann rechte</translation>
    </message>
    <message>
        <source>Right side, then left</source>
        <translation>Rechte Seite, dann linke</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>over a year ago</source>
        <translation>vor über einem Jahr</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date: 7 Sep</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date: 7 Sep 2026</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date: 7 September 2026</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a whole month: September 2026</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a whole month: Sep 2026</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Recovery made a mistake, and goes on.</source>
        <translation>Recovery hat einen Fehler gemacht und läuft weiter.</translation>
    </message>
    <message>
        <source>What you had saved is safe.</source>
        <translation>Was du gespeichert hattest, ist sicher.</translation>
    </message>
    <message>
        <source>Your session was safe, too: it had been written down up to that moment.</source>
        <translation>Auch deine Einheit ist sicher: Sie war bis zu diesem Moment gespeichert.</translation>
    </message>
    <message>
        <source>The disk refused to keep your session at that moment; a later one may be kept.</source>
        <translation>Das Laufwerk hat deine Einheit in diesem Moment nicht angenommen; bei einer späteren kann es wieder klappen.</translation>
    </message>
    <message>
        <source>If it happens again, start Recovery anew, and send the text below to whoever looks after it. It holds no note, no name and no rating.</source>
        <translation>Passiert es wieder, starte Recovery neu und schick den Text unten an die Person, die sich darum kümmert. Er enthält keine Notiz, keinen Namen und keine Bewertung.</translation>
    </message>
    <message>
        <source>The same text is in {path}.</source>
        <translation>Derselbe Text steht in {path}.</translation>
    </message>
    <message>
        <source>The log could not be written.</source>
        <translation>Das Protokoll ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing yet this week</source>
        <translation>Diese Woche noch nichts</translation>
    </message>
    <message>
        <source>This week: {number} of {goal} · {minutes}</source>
        <translation>Diese Woche: {number} von {goal} · {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>This week: %n session(s) · {minutes}</source>
        <translation>
            <numerusform>Diese Woche: %n Einheit · {minutes}</numerusform>
            <numerusform>Diese Woche: %n Einheiten · {minutes}</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: {time} of {goal} min</source>
        <comment>time: 45 s</comment>
        <translation>Diese Woche: {time} von {goal} min</translation>
    </message>
    <message>
        <source>This week: {number} of {goal} min</source>
        <translation>Diese Woche: {number} von {goal} min</translation>
    </message>
    <message>
        <source>Save this session elsewhere</source>
        <translation>Diese Einheit anderswo speichern</translation>
    </message>
    <message>
        <source>The session is saved in {path}. When the disk is well again, bring it back with `recovery-gui import {name}`.</source>
        <translation>Die Einheit ist gespeichert in {path}. Wenn das Laufwerk wieder in Ordnung ist, hol sie mit `recovery-gui import {name}` zurück.</translation>
    </message>
    <message>
        <source>What was kept of the session that broke off is damaged. Saved sessions are safe.</source>
        <translation>Was von der abgebrochenen Einheit gespeichert war, ist beschädigt. Fertige Einheiten sind sicher.</translation>
    </message>
    <message>
        <source>Discard it; the next session starts as usual.</source>
        <translation>Verwirf sie; die nächste Einheit startet wie gewohnt.</translation>
    </message>
    <message>
        <source>The session of {day} cannot be kept like that: {reason}. It was left as it is.</source>
        <translation>Die Einheit vom {day} lässt sich so nicht speichern: {reason}. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Correct that value, and save again.</source>
        <translation>Korrigiere diesen Wert und speichere noch einmal.</translation>
    </message>
    <message>
        <source>The session {id} is damaged. It was left as it is.</source>
        <translation>Die Einheit {id} ist beschädigt. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Take it from a backup: Settings, Backups.</source>
        <translation>Hol sie aus einer Sicherung: „Einstellungen“, „Sicherungen“.</translation>
    </message>
    <message>
        <source>That session is not in the bin any more. Nothing was changed.</source>
        <translation>Diese Einheit ist nicht mehr im Papierkorb. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That session is not in the history any more. Nothing was changed.</source>
        <translation>Diese Einheit ist nicht mehr im Verlauf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look at the list again; it may have been changed on another machine.</source>
        <translation>Sieh noch einmal in die Liste; vielleicht wurde sie auf einem anderen Rechner geändert.</translation>
    </message>
    <message>
        <source>its schema is not UTF-8</source>
        <translation>das Schema ist kein UTF-8</translation>
    </message>
    <message>
        <source>The history in {path} is damaged ({detail}). It was left as it is.</source>
        <translation>Der Verlauf in {path} ist beschädigt ({detail}). Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>In Settings, under Backups, put the newest copy in its place; the damaged file is kept beside it.</source>
        <translation>Ersetz ihn in den Einstellungen unter „Sicherungen“ durch die neueste Kopie; die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was changed.</source>
        <translation>Ein anderes Programm benutzt gerade {path}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close the other one, or wait a moment, and try again.</source>
        <translation>Schließ das andere oder warte einen Moment und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. What was saved before is safe.</source>
        <translation>Das Laufwerk mit {path} ist voll. Was schon gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Free some space and try again, or save elsewhere.</source>
        <translation>Schaff etwas Platz und versuch es noch einmal, oder speichere anderswo.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written ({reason}). What was saved before is safe.</source>
        <translation>{path} lässt sich nicht öffnen oder schreiben ({reason}). Was schon gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it, then try again.</source>
        <translation>Sieh nach, ob es den Ordner gibt und ob du darin schreiben darfst, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk refused {path} ({reason}). This was not saved.</source>
        <translation>Das Laufwerk hat {path} nicht angenommen ({reason}). Das wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Check the disk, then try again, or save elsewhere.</source>
        <translation>Prüf das Laufwerk und versuch es noch einmal, oder speichere anderswo.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {reason}. Nothing was changed.</source>
        <translation>{path} lässt sich nicht importieren: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose a JSON or CSV export, or a history.sqlite3, of Recovery.</source>
        <translation>Wähl einen JSON- oder CSV-Export oder eine history.sqlite3 von Recovery.</translation>
    </message>
    <message numerus="yes">
        <source>it is larger than %n MiB</source>
        <translation>
            <numerusform>die Datei ist größer als %n MiB</numerusform>
            <numerusform>die Datei ist größer als %n MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>session {id}: is damaged</source>
        <translation>Einheit {id}: ist beschädigt</translation>
    </message>
    <message>
        <source>its CSV cannot be read ({error})</source>
        <translation>das CSV ist nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>its CSV has no column {column}</source>
        <translation>im CSV fehlt die Spalte {column}</translation>
    </message>
    <message>
        <source>row {row}: cannot be read ({error})</source>
        <translation>Zeile {row}: nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>it is neither JSON, CSV nor a history file</source>
        <translation>die Datei ist weder JSON noch CSV noch ein Verlauf</translation>
    </message>
    <message>
        <source>it is no export of Recovery</source>
        <translation>die Datei ist kein Export von Recovery</translation>
    </message>
    <message>
        <source>a newer Recovery wrote it</source>
        <translation>die Datei stammt von einem neueren Recovery</translation>
    </message>
    <message>
        <source>it has no list of sessions</source>
        <translation>die Liste der Einheiten fehlt</translation>
    </message>
    <message>
        <source>its {name} are no list</source>
        <translation>„{name}“ ist keine Liste</translation>
    </message>
    <message>
        <source>{path} was written by a newer Recovery. It is shown, and not changed.</source>
        <translation>{path} stammt von einem neueren Recovery. Der Verlauf wird gezeigt, aber nicht geändert.</translation>
    </message>
    <message>
        <source>Use the newer program to go on with this history.</source>
        <translation>Nimm die neuere App, um diesen Verlauf weiterzuführen.</translation>
    </message>
    <message>
        <source>The history {path} is gone, but backups of it are in {folder}. Nothing was changed.</source>
        <translation>Der Verlauf {path} ist weg, aber in {folder} liegen Sicherungen davon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In Settings, under Backups, put the newest copy in its place; or move the backups away to start anew.</source>
        <translation>Ersetz ihn in den Einstellungen unter „Sicherungen“ durch die neueste Kopie; oder verschieb die Sicherungen, um neu anzufangen.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>the file of the history</comment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>{path} is not a history of Recovery. It was left as it is.</source>
        <translation>{path} ist kein Verlauf von Recovery. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Move that file elsewhere, or choose another data folder.</source>
        <translation>Verschieb diese Datei oder wähl einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <comment>the file of the history</comment>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>unknown version {version}</source>
        <translation>unbekannte Version {version}</translation>
    </message>
    <message>
        <source>There is no routine {id}.</source>
        <translation>Es gibt kein Programm {id}.</translation>
    </message>
    <message>
        <source>Look at what `recovery-gui list` shows.</source>
        <translation>Sieh nach, was `recovery-gui list` zeigt.</translation>
    </message>
    <message>
        <source>{name} differs from yours, and its id stands where only a person finds it.</source>
        <translation>„{name}“ ist anders als deine Übung, und die Kennung steht dort, wo nur ein Mensch sie findet.</translation>
    </message>
    <message>
        <source>Give it another id in its file, then import it again.</source>
        <translation>Gib der Übung in ihrer Datei eine andere Kennung und importiere sie noch einmal.</translation>
    </message>
    <message>
        <source>There is a routine called {file} again. The deleted one is still {deleted}.</source>
        <translation>Es gibt wieder ein Programm namens {file}. Das gelöschte liegt weiter hier: {deleted}.</translation>
    </message>
    <message>
        <source>Give the new one another id, then bring the old one back.</source>
        <translation>Gib dem neuen eine andere Kennung, dann hol das alte zurück.</translation>
    </message>
    <message>
        <source>{path} is not there any more; someone moved or deleted it.</source>
        <translation>{path} ist nicht mehr da; jemand hat die Datei verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Look into the folder of your routines.</source>
        <translation>Sieh im Ordner deiner Programme nach.</translation>
    </message>
    <message>
        <source>The routine was not saved ({reason}).</source>
        <translation>Das Programm wurde nicht gespeichert ({reason}).</translation>
    </message>
    <message>
        <source>Change that, then save again.</source>
        <translation>Ändere das und speichere noch einmal.</translation>
    </message>
    <message>
        <source>The page on when to see a doctor cannot be read ({reason}).</source>
        <translation>Die Seite „Wann ärztliche Hilfe?“ ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>Install the program anew; until then, ask a doctor whenever you are in doubt.</source>
        <translation>Installiere die App neu; hol dir bis dahin im Zweifel immer ärztlichen Rat.</translation>
    </message>
    <message>
        <source>Choose routines that Recovery has exported, or a routine or exercise file.</source>
        <translation>Wähl Programme, die Recovery exportiert hat, oder die Datei eines Programms oder einer Übung.</translation>
    </message>
    <message>
        <source>it is no routine or exercise of Recovery</source>
        <translation>es ist kein Programm und keine Übung von Recovery</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>die Datei ist kein JSON</translation>
    </message>
    <message>
        <source>it holds no routines of Recovery</source>
        <translation>die Datei enthält keine Programme von Recovery</translation>
    </message>
    <message>
        <source>it contains triggers or views</source>
        <comment>the file of the history</comment>
        <translation>die Datei enthält Trigger oder Views</translation>
    </message>
    <message>
        <source>{table} is not as it was made</source>
        <translation>Tabelle {table} ist nicht mehr, wie sie angelegt wurde</translation>
    </message>
    <message>
        <source>{table} lacks a column</source>
        <translation>in Tabelle {table} fehlt eine Spalte</translation>
    </message>
    <message>
        <source>The usual settings are in use.</source>
        <translation>Es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it.</source>
        <translation>Korrigiere die Datei oder entferne sie.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}).</source>
        <translation>Die Einstellungen ließen sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>The old file is kept as {path}.</source>
        <translation>Die alte Datei liegt unter {path}.</translation>
    </message>
    <message>
        <source>{path}: session {id} is damaged</source>
        <translation>{path}: Einheit {id} ist beschädigt</translation>
    </message>
    <message>
        <source>This was: start.</source>
        <translation>Das war: Start.</translation>
    </message>
    <message>
        <source>This was: step.</source>
        <translation>Das war: Schritt.</translation>
    </message>
    <message>
        <source>This was: change side.</source>
        <translation>Das war: Seitenwechsel.</translation>
    </message>
    <message>
        <source>This was: breathe in.</source>
        <translation>Das war: Einatmen.</translation>
    </message>
    <message>
        <source>This was: breathe out.</source>
        <translation>Das war: Ausatmen.</translation>
    </message>
    <message>
        <source>This was: half way.</source>
        <translation>Das war: Halbzeit.</translation>
    </message>
    <message>
        <source>This was: last seconds.</source>
        <translation>Das war: letzte Sekunden.</translation>
    </message>
    <message>
        <source>This was: done.</source>
        <translation>Das war: fertig.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Das funktioniert.</translation>
    </message>
    <message>
        <source>{amount}: less</source>
        <translation>{amount}: weniger</translation>
    </message>
    <message>
        <source>{amount}: more</source>
        <translation>{amount}: mehr</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bleibt bis</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deleted sessions</source>
        <translation>Gelöschte Einheiten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put the chosen session back</source>
        <translation>Die gewählte Einheit zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Click a place, or walk there with the arrow keys and press Space. Digits and the wheel say how sore it is, 0 to 10; Enter goes on from there.</source>
        <translation>Klick eine Stelle an, oder geh mit den Pfeiltasten hin und drück die Leertaste. Ziffern und Mausrad sagen, wie weh es tut, 0 bis 10; mit der Eingabetaste geht es von dort weiter.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing hurts any more</source>
        <translation>Nichts tut mehr weh</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>A session that fits</source>
        <translation>Eine passende Einheit</translation>
    </message>
    <message>
        <source>Walk along the body.</source>
        <translation>Über den Körper wandern.</translation>
    </message>
    <message>
        <source>Mark the place, or take its mark away.</source>
        <translation>Die Stelle markieren oder die Markierung wegnehmen.</translation>
    </message>
    <message>
        <source>How sore it is. 1 then 0 is ten.</source>
        <translation>Wie weh es tut. Erst 1, dann 0 heißt zehn.</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <comment>keys</comment>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>Mark the place, and go on to a session for it.</source>
        <translation>Die Stelle markieren und weiter zu einer Einheit dafür.</translation>
    </message>
    <message>
        <source>Take a mark away.</source>
        <translation>Eine Markierung wegnehmen.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left side of the body, one letter</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right side of the body, one letter</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Body from the front</source>
        <translation>Körper von vorn</translation>
    </message>
    <message>
        <source>Body from the back</source>
        <translation>Körper von hinten</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>Print: {title}</source>
        <translation>Drucken: {title}</translation>
    </message>
    <message>
        <source>Not today.</source>
        <translation>Heute nicht.</translation>
    </message>
    <message>
        <source>Before the first use of an exercise</source>
        <translation>Bevor du eine Übung zum ersten Mal machst</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Begin the session (Enter)</source>
        <translation>Die Einheit beginnen (Eingabe)</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Back, and begin nothing (Esc)</source>
        <translation>Zurück, ohne etwas zu beginnen (Esc)</translation>
    </message>
    <message>
        <source>Signs that need more than rest</source>
        <translation>Zeichen, bei denen Ruhe nicht reicht</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Keep the chart as PNG or SVG</source>
        <translation>Das Diagramm als PNG oder SVG speichern</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tabelle: {title}</translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Bild: {title}</translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation>{title}, als Tabelle</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Nachlesen</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the latest change back (Ctrl+Z)</source>
        <translation>Die letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>Zurückgenommenes wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Zurück zur Übersicht (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the routine (Ctrl+S)</source>
        <translation>Das Programm speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the routine, then close</source>
        <translation>Das Programm speichern, dann schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close without saving; it can be undone</source>
        <translation>Ohne Speichern schließen; du kannst es rückgängig machen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Back to the routine (Esc)</source>
        <translation>Zurück zum Programm (Esc)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>My evening</source>
        <translation>Mein Abend</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Speichern.</translation>
    </message>
    <message>
        <source>Take the latest change back.</source>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Zurückgenommenes wiederholen.</translation>
    </message>
    <message>
        <source>Leave. You are asked about what is not saved.</source>
        <translation>Verlassen. Ist etwas nicht gespeichert, wirst du gefragt.</translation>
    </message>
    <message>
        <source>Routine editor</source>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save what was practised so far</source>
        <translation>Speichern, was du bisher geübt hast</translation>
    </message>
    <message>
        <source>Leave no record of this session</source>
        <translation>Nichts von dieser Einheit speichern</translation>
    </message>
    <message>
        <source>Back to the session (Esc)</source>
        <translation>Zurück zur Einheit (Esc)</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the session</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Noch nicht ausprobiert.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: {command}</source>
        <translation>Unter Debian und Ubuntu: {command}</translation>
    </message>
    <message>
        <source>Add an English voice in the system&apos;s settings.</source>
        <comment>name your language</comment>
        <translation>Füge in den Systemeinstellungen eine deutsche Stimme hinzu.</translation>
    </message>
    <message>
        <source>it knows no English voice</source>
        <comment>name your language</comment>
        <translation>er kennt keine deutsche Stimme</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>er hat nichts gesagt</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>er ließ sich nicht starten</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>er ist gescheitert</translation>
    </message>
    <message>
        <source>Qt found no speech service of the system</source>
        <translation>Qt hat keinen Sprachdienst im System gefunden</translation>
    </message>
    <message>
        <source>No sound device or sound server was found.</source>
        <translation>Kein Audiogerät und kein Audiodienst gefunden.</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones; on Linux, see that PipeWire or PulseAudio runs.</source>
        <translation>Schließ Lautsprecher oder Kopfhörer an; unter Linux sieh nach, ob PipeWire oder PulseAudio läuft.</translation>
    </message>
    <message>
        <source>The program beside the window that plays sounds does not run.</source>
        <translation>Das Hilfsprogramm, das die Töne abspielt, läuft nicht.</translation>
    </message>
    <message>
        <source>The program espeak-ng is not installed.</source>
        <translation>Das Programm espeak-ng ist nicht installiert.</translation>
    </message>
    <message>
        <source>The program espeak-ng names no English voice.</source>
        <comment>name your language</comment>
        <translation>Das Programm espeak-ng nennt keine deutsche Stimme.</translation>
    </message>
    <message>
        <source>The program espeak-ng runs, but no sound comes of it.</source>
        <translation>Das Programm espeak-ng läuft, aber es kommt kein Ton heraus.</translation>
    </message>
    <message>
        <source>The system&apos;s speech service did not answer in time, or broke off.</source>
        <translation>Der Sprachdienst des Systems hat nicht rechtzeitig geantwortet oder ist abgebrochen.</translation>
    </message>
    <message>
        <source>system</source>
        <comment>the speech engine of the system</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>The file {file}, into which it speaks, cannot be written.</source>
        <translation>Die Datei {file}, in die gesprochen wird, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>See that there is room on the disk, and that you may write there.</source>
        <translation>Sieh nach, ob auf dem Laufwerk Platz ist und ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>The system&apos;s speech service does not speak ({trouble}).</source>
        <translation>Der Sprachdienst des Systems spricht nicht ({trouble}).</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>{heading}, folded</source>
        <translation>{heading}, zugeklappt</translation>
    </message>
    <message>
        <source>{heading}, open</source>
        <translation>{heading}, aufgeklappt</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of an exercise or a routine: made by the user</comment>
        <translation>eigen</translation>
    </message>
    <message>
        <source>A favourite (F)</source>
        <translation>Ein Favorit (F)</translation>
    </message>
    <message>
        <source>Make it a favourite (F)</source>
        <translation>Zum Favoriten machen (F)</translation>
    </message>
    <message>
        <source>On a figure: turn it, as by dragging.</source>
        <translation>Auf einer Figur: drehen, wie beim Ziehen.</translation>
    </message>
    <message>
        <source>On a figure: turn it back.</source>
        <translation>Auf einer Figur: zurückdrehen.</translation>
    </message>
    <message>
        <source>Among a few choices: the one before, the next.</source>
        <translation>Bei einer Auswahl: die vorige, die nächste.</translation>
    </message>
    <message>
        <source>Wherever you are</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Was hast du da?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Sortiert: {order}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <source>Done. The session itself is saved before you rate anything.</source>
        <translation>Fertig. Die Einheit selbst ist gespeichert, bevor du etwas bewertest.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>One line to remember, if you like</source>
        <translation>Eine Zeile zum Erinnern, wenn du magst</translation>
    </message>
    <message>
        <source>Save the ratings and go back (Enter)</source>
        <translation>Die Bewertungen speichern und zurück (Eingabe)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>not tired</comment>
        <translation>Frisch</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, beside a number</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>Wie es dir geht</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what is not to be part of the session</comment>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>On a row: S swaps it, Delete removes it, L locks it.</source>
        <translation>In einer Zeile mit S tauschen, mit L fixieren, mit Entf entfernen.</translation>
    </message>
    <message>
        <source>Shuffle: another session for the same wish.</source>
        <translation>Mischen: eine andere Einheit für denselben Wunsch.</translation>
    </message>
    <message>
        <source>Bring back what was removed.</source>
        <translation>Entferntes zurückholen.</translation>
    </message>
    <message>
        <source>Close.</source>
        <translation>Schließen.</translation>
    </message>
    <message>
        <source>A session made to fit</source>
        <translation>Angepasste Einheit</translation>
    </message>
    <message>
        <source>Fitted session</source>
        <translation>Angepasste Einheit</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Z)</source>
        <translation>Zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Another session for the same wish (R)</source>
        <translation>Eine andere Einheit für denselben Wunsch (R)</translation>
    </message>
    <message>
        <source>Save as routine…</source>
        <translation>Programm speichern…</translation>
    </message>
    <message>
        <source>Keep it among your routines</source>
        <translation>Zu deinen Programmen legen</translation>
    </message>
    <message>
        <source>S swaps it, Delete removes it, L locks it</source>
        <translation>Taste S: tauschen, L: fixieren, Entf: entfernen</translation>
    </message>
    <message>
        <source>On an exercise: another one in its place.</source>
        <translation>Bei einer Übung: eine andere an ihrer Stelle.</translation>
    </message>
    <message>
        <source>On an exercise: without it.</source>
        <translation>Bei einer Übung: entfernen.</translation>
    </message>
    <message>
        <source>On an exercise: keep it, whatever changes.</source>
        <translation>Bei einer Übung: behalten, egal was sich ändert.</translation>
    </message>
    <message>
        <source>From exercise to exercise.</source>
        <translation>Von Übung zu Übung.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Another one in its place (S)</source>
        <translation>Eine andere an ihrer Stelle (S)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Without it (Delete)</source>
        <translation>Ohne sie (Entf)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Keep it, whatever changes (L)</source>
        <translation>Behalten, egal was sich ändert (L)</translation>
    </message>
    <message>
        <source>Next, or pause: what you chose. So do a click, a notch of the wheel, a presenter&apos;s key and the media keys.</source>
        <translation>Weiter oder Pause, je nach deiner Wahl. Das geht auch mit einem Klick, einem Dreh am Mausrad, einer Fernbedienung für Vorträge und den Medientasten.</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>Zurück.</translation>
    </message>
    <message>
        <source>Turn the picture, for whoever lies on a side.</source>
        <translation>Das Bild drehen, falls du auf der Seite liegst.</translation>
    </message>
    <message>
        <source>This hurts. The session waits, notes where, and asks how to go on.</source>
        <translation>Das tut weh. Die Einheit wartet, notiert, wo, und fragt, wie es weitergehen soll.</translation>
    </message>
    <message>
        <source>Leave floor mode. The session goes on.</source>
        <translation>Den Bodenmodus verlassen. Die Einheit läuft weiter.</translation>
    </message>
    <message>
        <source>This hurts  H</source>
        <translation>Das tut weh  H</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>Back  ←</source>
        <translation>Zurück  ←</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>the step before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Turn  R</source>
        <translation>Drehen  R</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Das Bild drehen</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Verlassen  Esc</translation>
    </message>
    <message>
        <source>Leave floor mode</source>
        <translation>Bodenmodus verlassen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Manual, keys, and what is new (F1)</source>
        <translation>Handbuch, Tasten und was neu ist (F1)</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Strg+{number})</translation>
    </message>
    <message>
        <source>While you carry an exercise: let it go where it was.</source>
        <translation>Während du eine Übung ziehst: sie dort lassen, wo sie war.</translation>
    </message>
    <message>
        <source>Routines of your own</source>
        <translation>Eigene Programme</translation>
    </message>
    <message>
        <source>Pause, and go on. Where a step waits for you: next.</source>
        <translation>Pause, und wieder weiter. Wo ein Schritt auf dich wartet: zum nächsten.</translation>
    </message>
    <message>
        <source>What you notice, where a step asks.</source>
        <translation>Was du bemerkst, wo ein Schritt danach fragt.</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>Während einer Einheit</translation>
    </message>
    <message>
        <source>After a session</source>
        <translation>Nach einer Einheit</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Leads a tired runner, lying on the floor, through illustrated exercises.</source>
        <translation>Führt dich durch bebilderte Übungen, wenn du nach dem Laufen müde am Boden liegst.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program has no network code.</source>
        <translation>Nichts verlässt diesen Rechner: Die App enthält keinen Netzwerkcode.</translation>
    </message>
    <message>
        <source>Not medical advice</source>
        <translation>Keine medizinische Beratung</translation>
    </message>
    <message>
        <source>No physiotherapist has reviewed the exercises yet, and each of them says so.</source>
        <translation>Die Übungen sind noch nicht physiotherapeutisch geprüft; das steht auch bei jeder dabei.</translation>
    </message>
    <message>
        <source>Stop at sharp pain, tingling, numbness or dizziness.</source>
        <translation>Hör auf bei stechendem Schmerz, Kribbeln, Taubheit oder Schwindel.</translation>
    </message>
    <message>
        <source>Where the exercises come from</source>
        <translation>Woher die Übungen kommen</translation>
    </message>
    <message>
        <source>The first exercise follows a page of Women&apos;s Running (May 2017) that shows a move of Sue Hitzmann&apos;s MELT Method, a brand of its own, which has no part in this program.</source>
        <translation>Die erste Übung folgt einer Seite von Women&apos;s Running (Mai 2017), die eine Übung aus Sue Hitzmanns MELT-Methode zeigt. Diese Methode ist eine eigene Marke und an dieser App nicht beteiligt.</translation>
    </message>
    <message>
        <source>Each exercise names its sources under “About this exercise”. Together they are:</source>
        <translation>Jede Übung nennt ihre Quellen unter „Über diese Übung“. Zusammen sind das:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>The program: MIT.</source>
        <translation>Die App: MIT.</translation>
    </message>
    <message>
        <source>Exercises, pictures, sounds and manual: CC BY 4.0.</source>
        <translation>Übungen, Bilder, Töne und Handbuch: CC BY 4.0.</translation>
    </message>
    <message>
        <source>The typeface Inter: SIL Open Font License 1.1.</source>
        <translation>Die Schrift Inter: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>By exercise</source>
        <translation>Nach Übung</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>when it was last practised</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Do not go on with this exercise if</source>
        <translation>Mach diese Übung nicht weiter, wenn etwas davon zutrifft</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Übung überspringen</translation>
    </message>
    <message>
        <source>Go on with the next exercise</source>
        <translation>Weiter mit der nächsten Übung</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on; the mark stays</source>
        <translation>Weiter; die Markierung bleibt</translation>
    </message>
    <message>
        <source>It was nothing</source>
        <translation>Es war nichts</translation>
    </message>
    <message>
        <source>Go on, and take the mark back</source>
        <translation>Weiter, und die Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>You are asked what to keep (Esc)</source>
        <translation>Du wirst gefragt, was du behalten willst (Esc)</translation>
    </message>
    <message>
        <source>Stop here, and let go.</source>
        <translation>Halt hier an und lass los.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Meins ersetzen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Import the history in {name}?</source>
        <translation>Den Verlauf aus {name} importieren?</translation>
    </message>
    <message>
        <source>What you have stays; sessions that you do not have are added.</source>
        <translation>Was du hast, bleibt; Einheiten, die dir fehlen, kommen dazu.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides of the body</comment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>place in the routine</comment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Earlier in the routine (Alt+Up)</source>
        <translation>Im Programm weiter nach vorn (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Later in the routine (Alt+Down)</source>
        <translation>Im Programm weiter nach hinten (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Out of the routine (Delete)</source>
        <translation>Aus dem Programm nehmen (Entf)</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, beside a number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Kalender…</translation>
    </message>
    <message>
        <source>Export as Calendar</source>
        <translation>Als Kalender exportieren</translation>
    </message>
    <message>
        <source>JSON brings everything back. CSV is for spreadsheets, the calendar for calendars.</source>
        <translation>JSON bringt alles zurück. CSV ist für Tabellen, der Kalender für Kalender-Apps.</translation>
    </message>
    <message>
        <source>An export, or another machine&apos;s history. What is known already stays as it is.</source>
        <translation>Ein Export oder der Verlauf eines anderen Rechners. Was schon bekannt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>of a copy: when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>of a copy: what is in it</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Jetzt wiederherstellen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>backups</comment>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt einlesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>no longer share</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Andere Rechner</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Geteilter Ordner</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Out and in</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Doch behalten</translation>
    </message>
    <message>
        <source>Offer this exercise as before</source>
        <translation>Diese Übung wie bisher anbieten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Offer this exercise no more; the list brings it back</source>
        <translation>Diese Übung nicht mehr anbieten; die Liste holt sie zurück</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take an exercise from the library.</source>
        <translation>Eine Übung aus der Bibliothek holen.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Add to the routine</source>
        <translation>Ins Programm</translation>
    </message>
    <message>
        <source>Add the chosen exercise (Enter)</source>
        <translation>Die gewählte Übung hinzufügen (Eingabe)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Exercises to add</source>
        <translation>Übungen zum Hinzufügen</translation>
    </message>
    <message>
        <source>Double click, Enter or drag puts an exercise into the routine</source>
        <translation>Doppelklick, Eingabetaste oder Ziehen nimmt eine Übung ins Programm auf</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Da weitermachen, wo es aufgehört hat</translation>
    </message>
    <message>
        <source>Save what was practised</source>
        <translation>Speichern, was du geübt hast</translation>
    </message>
    <message>
        <source>Leave no record</source>
        <translation>Nichts davon speichern</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Put a backup in the history&apos;s place</source>
        <translation>Den Verlauf durch eine Sicherung ersetzen</translation>
    </message>
    <message>
        <source>What do you notice?</source>
        <translation>Was bemerkst du?</translation>
    </message>
    <message>
        <source>Keep this with the session ({key})</source>
        <translation>Mit der Einheit speichern ({key})</translation>
    </message>
    <message>
        <source>Soreness on the body</source>
        <translation>Beschwerden am Körper</translation>
    </message>
    <message>
        <source>Latest ratings</source>
        <translation>Neueste Bewertungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>%n weitere Datei</numerusform>
            <numerusform>%n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What is wrong, and what is allowed</source>
        <translation>Was nicht stimmt und was erlaubt ist</translation>
    </message>
    <message>
        <source>Show: {file}</source>
        <translation>Zeigen: {file}</translation>
    </message>
    <message>
        <source>Files that need a look</source>
        <translation>Dateien, die du ansehen solltest</translation>
    </message>
    <message>
        <source>Rate a place, and move on to the next. 1 then 0 is ten.</source>
        <translation>Eine Stelle bewerten, dann weiter zur nächsten. Erst 1, dann 0 heißt zehn.</translation>
    </message>
    <message>
        <source>Ten.</source>
        <translation>Zehn.</translation>
    </message>
    <message>
        <source>Take a rating back.</source>
        <translation>Eine Bewertung zurücknehmen.</translation>
    </message>
    <message>
        <source>One more, one less.</source>
        <translation>Eins mehr, eins weniger.</translation>
    </message>
    <message>
        <source>{name}: type 0 to 10</source>
        <translation>{name}: 0 bis 10 eintippen</translation>
    </message>
    <message>
        <source>And now, 0 to 10?</source>
        <translation>Und jetzt, 0 bis 10?</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{place}, now; {rating} before</source>
        <translation>{place}, jetzt; vorher {rating}</translation>
    </message>
    <message>
        <source>{place}, after</source>
        <translation>{place}, nachher</translation>
    </message>
    <message>
        <source>How sore, 0 to 10?</source>
        <translation>Wie weh tut es, 0 bis 10?</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>{place}, before</source>
        <translation>{place}, vorher</translation>
    </message>
    <message>
        <source>Rehearsing a routine</source>
        <translation>Ein Programm durchgehen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Exercises of the routine</source>
        <translation>Übungen des Programms</translation>
    </message>
    <message>
        <source>Rehearse: {routine}</source>
        <translation>Durchgehen: {routine}</translation>
    </message>
    <message>
        <source>Exercise {number} of {count}</source>
        <translation>Übung {number} von {count}</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Griffbereit</translation>
    </message>
    <message>
        <source>Put a routine together</source>
        <translation>Ein Programm zusammenstellen</translation>
    </message>
    <message>
        <source>Take in routines from a file</source>
        <translation>Programme aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Bring a deleted routine back</source>
        <translation>Ein gelöschtes Programm zurückholen</translation>
    </message>
    <message>
        <source>Deleted routines</source>
        <translation>Gelöschte Programme</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change this routine</source>
        <translation>Dieses Programm ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Make one of your own of it</source>
        <translation>Ein eigenes daraus machen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write it to a file, with your exercises in it</source>
        <translation>In eine Datei schreiben, mit deinen Übungen darin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take it out of the list; it can be undone</source>
        <translation>Aus der Liste nehmen; du kannst es rückgängig machen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Look at its steps</source>
        <translation>Die Schritte ansehen</translation>
    </message>
    <message>
        <source>Take exercises from the library: double click, Enter, or drag one here.</source>
        <translation>Hol Übungen aus der Bibliothek: mit Doppelklick oder Eingabetaste, oder zieh eine hierher.</translation>
    </message>
    <message>
        <source>Move an exercise.</source>
        <translation>Eine Übung verschieben.</translation>
    </message>
    <message>
        <source>Take an exercise out.</source>
        <translation>Eine Übung herausnehmen.</translation>
    </message>
    <message>
        <source>Drag, or Alt with Up and Down, moves an exercise; Delete takes it out</source>
        <translation>Ziehen oder Alt mit Pfeil auf und ab verschiebt eine Übung; Entf nimmt sie heraus</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>Next.</source>
        <translation>Weiter.</translation>
    </message>
    <message>
        <source>Skip the exercise, in a routine.</source>
        <translation>In einem Programm: die Übung überspringen.</translation>
    </message>
    <message>
        <source>Repeat this side.</source>
        <translation>Diese Seite nochmal.</translation>
    </message>
    <message>
        <source>What was said so far, to read.</source>
        <translation>Nachlesen, was bisher gesagt wurde.</translation>
    </message>
    <message>
        <source>End. You are asked whether to keep what you practised.</source>
        <translation>Beenden. Du wirst gefragt, ob du behalten willst, was du geübt hast.</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>short for floor mode</comment>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Floor mode  F11</source>
        <translation>Bodenmodus  F11</translation>
    </message>
    <message>
        <source>Back (Left)</source>
        <comment>the key</comment>
        <translation>Zurück (Pfeil links)</translation>
    </message>
    <message>
        <source>Pause or resume (Space)</source>
        <translation>Pause oder fortsetzen (Leertaste)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <comment>the key</comment>
        <translation>Weiter (Pfeil rechts)</translation>
    </message>
    <message>
        <source>End the session (Esc)</source>
        <translation>Die Einheit beenden (Esc)</translation>
    </message>
    <message>
        <source>Repeat side</source>
        <translation>Seite nochmal</translation>
    </message>
    <message>
        <source>This side from its start (Ctrl+Left)</source>
        <translation>Diese Seite von vorn (Strg+Pfeil links)</translation>
    </message>
    <message>
        <source>Skip exercise</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>On to the next exercise (Ctrl+Right)</source>
        <translation>Weiter zur nächsten Übung (Strg+Pfeil rechts)</translation>
    </message>
    <message>
        <source>What was said so far, to read (L)</source>
        <translation>Nachlesen, was bisher gesagt wurde (L)</translation>
    </message>
    <message>
        <source>Floor mode</source>
        <translation>Bodenmodus</translation>
    </message>
    <message>
        <source>Fill the screen; any key or click acts</source>
        <translation>Den Bildschirm füllen; jede Taste und jeder Klick wirkt</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Was du gemacht hast</translation>
    </message>
    <message>
        <source>A walk, a class, …</source>
        <translation>Spaziergang, Kurs, …</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>A line of note</source>
        <translation>Eine kurze Notiz</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Bereich: {area}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of the day</comment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Wofür es war</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Stop, and note where it hurts (H)</source>
        <translation>Anhalten und notieren, wo es wehtut (H)</translation>
    </message>
    <message>
        <source>Any exercise</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Einheiten filtern</translation>
    </message>
    <message>
        <source>Find in titles and notes</source>
        <translation>In Titeln und Notizen suchen</translation>
    </message>
    <message>
        <source>Filter by exercise</source>
        <translation>Nach Übung filtern</translation>
    </message>
    <message>
        <source>Filter by area</source>
        <translation>Nach Bereich filtern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a practice done elsewhere</source>
        <translation>Etwas hinzufügen, das du anderswo geübt hast</translation>
    </message>
    <message>
        <source>The whole history as JSON, CSV or iCalendar</source>
        <translation>Der ganze Verlauf als JSON, CSV oder iCalendar</translation>
    </message>
    <message>
        <source>Sessions deleted in the last 30 days</source>
        <translation>In den letzten 30 Tagen gelöschte Einheiten</translation>
    </message>
    <message>
        <source>Hip to Heel Press</source>
        <comment>as wide as a name becomes</comment>
        <translation>Hüfte-Ferse-Druck</translation>
    </message>
    <message>
        <source>Hamstrings: left 8 → 3, right 4 → 2</source>
        <comment>as wide as a change becomes</comment>
        <translation>Hintere Oberschenkel: links 8 → 3, rechts 4 → 2</translation>
    </message>
    <message>
        <source>Slept badly.</source>
        <comment>as wide as a short note</comment>
        <translation>Schlecht geschlafen.</translation>
    </message>
    <message>
        <source>On a session: correct it.</source>
        <translation>Bei einer Einheit: korrigieren.</translation>
    </message>
    <message>
        <source>On a session: delete it.</source>
        <translation>Bei einer Einheit: löschen.</translation>
    </message>
    <message>
        <source>Bring back what was deleted.</source>
        <translation>Gelöschtes zurückholen.</translation>
    </message>
    <message>
        <source>On the History page</source>
        <translation>Auf der Seite „Verlauf“</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Sort by: {column}</source>
        <translation>Sortieren nach: {column}</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Nur Namen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>as a noun</comment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Told within a step: counts</source>
        <translation>Im Schritt zu hören: Zählen</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Told within a step: half way</source>
        <translation>Im Schritt zu hören: Halbzeit</translation>
    </message>
    <message>
        <source>Last 3 s</source>
        <translation>Letzte 3 s</translation>
    </message>
    <message>
        <source>Told within a step: last 3 s</source>
        <translation>Im Schritt zu hören: letzte 3 s</translation>
    </message>
    <message>
        <source>Test voice finds out what this machine can say.</source>
        <translation>„Stimme testen“ zeigt, was dieser Rechner sprechen kann.</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>Die erste, die geht</translation>
    </message>
    <message>
        <source>The engine&apos;s own</source>
        <translation>Standardstimme</translation>
    </message>
    <message>
        <source>Voice says</source>
        <translation>Stimme sagt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Test voice</source>
        <translation>Stimme testen</translation>
    </message>
    <message>
        <source>Say a sentence with this voice</source>
        <translation>Einen Satz mit dieser Stimme sprechen</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Tone volume</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>Test tones</source>
        <translation>Töne testen</translation>
    </message>
    <message>
        <source>Play every tone, one after the other</source>
        <translation>Alle Töne nacheinander abspielen</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Within a step</source>
        <translation>Im Schritt</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
    <message>
        <source>Moving on</source>
        <translation>Weiter geht es</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>side of the body</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>side of the body</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Between exercises</source>
        <translation>Zwischen Übungen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Stays on</source>
        <translation>Bleibt an</translation>
    </message>
    <message>
        <source>May sleep</source>
        <translation>Darf ausgehen</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Breath in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation>Halten, voll</translation>
    </message>
    <message>
        <source>Breath out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation>Halten, leer</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Any click or key</source>
        <translation>Klick oder Taste</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sessions begin</source>
        <translation>Einheiten beginnen</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>In floor mode</source>
        <translation>Im Bodenmodus</translation>
    </message>
    <message>
        <source>Click a place on the body. The list below shows what serves it.</source>
        <translation>Klick eine Stelle am Körper an. Die Liste darunter zeigt, was ihr guttut.</translation>
    </message>
    <message>
        <source>How sore, 1 to 10: turn the wheel on it, or type a digit.</source>
        <translation>Wie stark, 1 bis 10: Mausrad darüber drehen oder eine Ziffer tippen.</translation>
    </message>
    <message>
        <source>Point at it on a larger body</source>
        <translation>An einem größeren Körper zeigen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Dasselbe als Liste</translation>
    </message>
    <message>
        <source>Sore: {places}</source>
        <translation>Beschwerden: {places}</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>Sore places</source>
        <translation>Stellen mit Beschwerden</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Noch ist nichts markiert.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Remove {place}</source>
        <translation>{place} entfernen</translation>
    </message>
    <message>
        <source>Add {place}</source>
        <translation>{place} hinzufügen</translation>
    </message>
    <message>
        <source>Soreness of</source>
        <translation>Beschwerden im Bereich</translation>
    </message>
    <message>
        <source>On the body</source>
        <translation>Am Körper</translation>
    </message>
    <message>
        <source>The latest ratings of every place</source>
        <translation>Die neuesten Bewertungen aller Stellen</translation>
    </message>
    <message>
        <source>Soreness over time</source>
        <translation>Beschwerden im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>This session  ›</source>
        <translation>Diese Einheit  ›</translation>
    </message>
    <message>
        <source>Choose how this session goes</source>
        <translation>Wählen, wie diese Einheit abläuft</translation>
    </message>
    <message>
        <source>This session: {choices}</source>
        <translation>Diese Einheit: {choices}</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Einheit</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For this session alone. Settings has what always holds.</source>
        <translation>Nur für diese Einheit. Was immer gilt, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Schritt {number}: {name}</translation>
    </message>
    <message>
        <source>drag to turn</source>
        <translation>zum Drehen ziehen</translation>
    </message>
    <message>
        <source>About this exercise</source>
        <translation>Über diese Übung</translation>
    </message>
    <message>
        <source>About this routine</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Why this dose: {exercise}</source>
        <translation>Warum diese Dosis: {exercise}</translation>
    </message>
    <message>
        <source>Why this dose</source>
        <translation>Warum diese Dosis</translation>
    </message>
    <message>
        <source>What the dose rests on, with its sources</source>
        <translation>Worauf die Dosis beruht, mit Quellen</translation>
    </message>
    <message>
        <source>Look through every step, no clock running</source>
        <translation>Jeden Schritt ansehen, ohne laufende Uhr</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Dose, cautions and sources</source>
        <translation>Dosis, Hinweise und Quellen</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Karte drucken</translation>
    </message>
    <message>
        <source>Pictures and words on paper (Ctrl+P)</source>
        <translation>Bilder und Worte auf Papier (Strg+P)</translation>
    </message>
    <message>
        <source>Copied. Nothing has been sent.</source>
        <translation>Kopiert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What Copy copies</source>
        <translation>Was „Kopieren“ kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Set aside: a week of rest</source>
        <translation>Aussetzen: eine Woche Ruhe</translation>
    </message>
    <message>
        <source>Set aside: ill</source>
        <translation>Aussetzen: krank</translation>
    </message>
    <message>
        <source>Set aside: taper before a race</source>
        <translation>Aussetzen: Tapering vor dem Wettkampf</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Doch zählen</translation>
    </message>
    <message>
        <source>Bars count</source>
        <translation>Balken zeigen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>In the year: from day to day.</source>
        <translation>Im Jahr: von Tag zu Tag.</translation>
    </message>
    <message>
        <source>The year, day by day</source>
        <translation>Das Jahr, Tag für Tag</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen (auf Englisch)</translation>
    </message>
    <message>
        <source>About Recovery</source>
        <translation>Über Recovery</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Make what you look at a favourite, or one no more.</source>
        <translation>Was du gerade ansiehst: zum Favoriten machen, oder nicht mehr.</translation>
    </message>
    <message>
        <source>One file at a time</source>
        <translation>Nur eine Datei auf einmal</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Das lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Let go to see what it brings</source>
        <translation>Loslassen und sehen, was darin ist</translation>
    </message>
    <message>
        <source>Let go to add it to the history</source>
        <translation>Loslassen und zum Verlauf hinzufügen</translation>
    </message>
    <message>
        <source>A routine or an exercise (.toml), routines that were passed on (.json), or a history (.json, .csv, .sqlite3) can.</source>
        <translation>Importieren lassen sich: ein Programm oder eine Übung (.toml), weitergegebene Programme (.json) oder ein Verlauf (.json, .csv, .sqlite3).</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>found in the manual</comment>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>Nichts gefunden. Versuch es mit einem kürzeren Wort.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Soon to go</source>
        <translation>Entfällt bald</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Safer</source>
        <translation>Sicherer</translation>
    </message>
    <message>
        <source>Recovery is now version {version}.</source>
        <translation>Recovery ist jetzt auf Version {version}.</translation>
    </message>
    <message>
        <source>Not yet released</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>There is no voice on this computer yet: sounds lead you. Settings has more.</source>
        <translation>Auf diesem Rechner gibt es noch keine Stimme: Töne führen dich. Mehr dazu in den Einstellungen.</translation>
    </message>
    <message>
        <source>The manual cannot be read: its files are missing or damaged.</source>
        <translation>Das Handbuch ist nicht lesbar: Seine Dateien fehlen oder sind beschädigt.</translation>
    </message>
    <message>
        <source>Install the program anew; your sessions are not touched by it.</source>
        <translation>Installiere die App neu; deine Einheiten bleiben dabei unberührt.</translation>
    </message>
    <message>
        <source>The list of changes cannot be read.</source>
        <translation>Die Liste der Änderungen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Read on in what is longer than its card.</source>
        <translation>Weiterlesen, wo der Text länger ist als seine Karte.</translation>
    </message>
    <message>
        <source>Go to the place that was found.</source>
        <translation>Zur Fundstelle gehen.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Search the manual.</source>
        <translation>Das Handbuch durchsuchen.</translation>
    </message>
    <message>
        <source>The chapter before.</source>
        <translation>Das Kapitel davor.</translation>
    </message>
    <message>
        <source>The chapter after.</source>
        <translation>Das Kapitel danach.</translation>
    </message>
    <message>
        <source>In the manual</source>
        <translation>Im Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Voriges Kapitel</translation>
    </message>
    <message>
        <source>The chapter before (Alt+Up)</source>
        <translation>Das Kapitel davor (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Nächstes Kapitel</translation>
    </message>
    <message>
        <source>The chapter after (Alt+Down)</source>
        <translation>Das Kapitel danach (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Look through the steps. No clock runs.</source>
        <translation>Die Schritte ansehen. Keine Uhr läuft.</translation>
    </message>
    <message>
        <source>On the Practice page</source>
        <translation>Auf der Seite „Üben“</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Files that came in or went out last</source>
        <translation>Zuletzt importierte oder exportierte Dateien</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>From an exercise to its Start.</source>
        <translation>Von einer Übung zu ihrem „Start“.</translation>
    </message>
    <message>
        <source>What can be done with it: favourite, leave it out.</source>
        <translation>Was damit geht: Favorit, auslassen.</translation>
    </message>
    <message>
        <source>From a search field into what was found.</source>
        <translation>Vom Suchfeld zu den Treffern.</translation>
    </message>
    <message>
        <source>In a search field: search no more.</source>
        <translation>Im Suchfeld: die Suche beenden.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the arrow key</comment>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the arrow key</comment>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>the arrow key</comment>
        <translation>Pfeil auf</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>the arrow key</comment>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>On a chart: read one after the other.</source>
        <translation>Im Diagramm: Wert für Wert lesen.</translation>
    </message>
    <message>
        <source>On a chart: the first, the last.</source>
        <translation>Im Diagramm: zum ersten, zum letzten Wert.</translation>
    </message>
    <message>
        <source>On a week: what can be done with it.</source>
        <translation>Bei einer Woche: was damit geht.</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Erst umsehen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No goal</source>
        <comment>of a week</comment>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Start the first move</source>
        <translation>Erste Übung starten</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Welcome. Lie down, and be led.</source>
        <translation>Willkommen. Leg dich hin und lass dich führen.</translation>
    </message>
    <message>
        <source>A few quiet minutes after a run, breath by breath. Nothing leaves this computer.</source>
        <translation>Ein paar ruhige Minuten nach dem Lauf, Atemzug für Atemzug. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>All of this can be changed in Settings.</source>
        <translation>Das alles kannst du in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The manual.</source>
        <translation>Das Handbuch.</translation>
    </message>
    <message>
        <source>This list of keys.</source>
        <translation>Diese Liste der Tasten.</translation>
    </message>
    <message>
        <source>Practice, History, Settings.</source>
        <translation>Üben, Verlauf, Einstellungen.</translation>
    </message>
    <message>
        <source>Search the exercises.</source>
        <translation>Die Übungen durchsuchen.</translation>
    </message>
    <message>
        <source>A session made to fit.</source>
        <translation>Eine angepasste Einheit.</translation>
    </message>
    <message>
        <source>Print what is chosen as a card, to lay beside the mat.</source>
        <translation>Das Gewählte als Karte drucken, zum Hinlegen neben die Matte.</translation>
    </message>
    <message>
        <source>Fill the screen. In a session: floor mode.</source>
        <translation>Den Bildschirm füllen. Während einer Einheit: Bodenmodus.</translation>
    </message>
    <message>
        <source>Quit. A session under way is offered at the next start.</source>
        <translation>Die App beenden. Eine laufende Einheit wird dir beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>cervical spine, nape</source>
        <comment>words to search by</comment>
        <translation>Halswirbelsäule, Genick</translation>
    </message>
    <message>
        <source>shoulder blades</source>
        <comment>words to search by</comment>
        <translation>Schulterblätter</translation>
    </message>
    <message>
        <source>pecs, breast</source>
        <comment>words to search by</comment>
        <translation>Brustmuskeln</translation>
    </message>
    <message>
        <source>thoracic spine, shoulder blades</source>
        <comment>words to search by</comment>
        <translation>Brustwirbelsäule, Schulterblätter</translation>
    </message>
    <message>
        <source>latissimus, flanks</source>
        <comment>words to search by</comment>
        <translation>Latissimus, Flanken</translation>
    </message>
    <message>
        <source>lower back, lumbar spine</source>
        <comment>words to search by</comment>
        <translation>Kreuz, Lendenwirbelsäule</translation>
    </message>
    <message>
        <source>buttocks, bottom, bum, piriformis</source>
        <comment>words to search by</comment>
        <translation>Po, Hintern, Piriformis</translation>
    </message>
    <message>
        <source>hip, IT band</source>
        <comment>words to search by</comment>
        <translation>Hüfte, Tractus</translation>
    </message>
    <message>
        <source>hip, groin, psoas</source>
        <comment>words to search by</comment>
        <translation>Hüfte, Leiste, Psoas</translation>
    </message>
    <message>
        <source>inner thighs, groin</source>
        <comment>words to search by</comment>
        <translation>Innenschenkel, Leiste</translation>
    </message>
    <message>
        <source>quadriceps, thighs</source>
        <comment>words to search by</comment>
        <translation>Quadrizeps, Oberschenkel</translation>
    </message>
    <message>
        <source>hammies, thighs</source>
        <comment>words to search by</comment>
        <translation>Beinbeuger, Oberschenkel</translation>
    </message>
    <message>
        <source>tibialis, shin bones</source>
        <comment>words to search by</comment>
        <translation>Tibialis, Schienbeine</translation>
    </message>
    <message>
        <source>Achilles tendon, soleus</source>
        <comment>words to search by</comment>
        <translation>Achillessehne, Soleus</translation>
    </message>
    <message>
        <source>soles, arches, plantar fascia, toes</source>
        <comment>words to search by</comment>
        <translation>Fußsohlen, Fußgewölbe, Plantarfaszie, Zehen</translation>
    </message>
    <message>
        <source>sleep, stress, relax, wind down, breathing</source>
        <comment>words to search by</comment>
        <translation>schlafen, Stress, entspannen, abschalten, atmen</translation>
    </message>
    <message>
        <source>{heading}: nothing</source>
        <translation>{heading}: nichts</translation>
    </message>
</context>
</TS>
