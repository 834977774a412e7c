<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Another language comes with the next start.</source>
        <translation>El cambio de idioma se aplica la próxima vez que abras la aplicación.</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Medianoche</translation>
    </message>
    <message>
        <source>{hour} o’clock at night</source>
        <translation>{hour}:00 de la madrugada</translation>
    </message>
    <message>
        <source>0 is no goal. A missed week costs little, and a week set aside costs nothing.</source>
        <translation>Con 0 no hay objetivo. Una semana perdida resta poco, y una apartada no resta nada.</translation>
    </message>
    <message>
        <source>A practice before this hour counts as the day before. The true time is kept.</source>
        <translation>Lo practicado antes de esta hora cuenta para el día anterior. La hora real se conserva.</translation>
    </message>
    <message>
        <source>Weekly goal</source>
        <translation>Objetivo semanal</translation>
    </message>
    <message>
        <source>Goal counts</source>
        <translation>Objetivo en</translation>
    </message>
    <message>
        <source>Week begins</source>
        <translation>La semana empieza</translation>
    </message>
    <message>
        <source>Day ends at</source>
        <translation>El día acaba a</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Slender</source>
        <translation>Esbelta</translation>
    </message>
    <message>
        <source>Sturdy</source>
        <translation>Robusta</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how it looks</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>hombros</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>lats</source>
        <translation>dorsales</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>zona lumbar</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>glúteos</translation>
    </message>
    <message>
        <source>outer hips</source>
        <translation>cadera externa</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>flexores de cadera</translation>
    </message>
    <message>
        <source>adductors</source>
        <translation>aductores</translation>
    </message>
    <message>
        <source>quads</source>
        <translation>cuádriceps</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>isquiotibiales</translation>
    </message>
    <message>
        <source>shins</source>
        <translation>espinillas</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>pantorrillas</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pies</translation>
    </message>
    <message>
        <source>calming down</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>esterilla</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>rodillo</translation>
    </message>
    <message>
        <source>small ball</source>
        <translation>pelota pequeña</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>silla</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>pared</translation>
    </message>
    <message>
        <source>strap</source>
        <translation>correa</translation>
    </message>
    <message>
        <source>towel</source>
        <translation>toalla</translation>
    </message>
    <message>
        <source>cushion</source>
        <translation>cojín</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>una esterilla</translation>
    </message>
    <message>
        <source>a foam roller</source>
        <translation>un rodillo</translation>
    </message>
    <message>
        <source>a small ball</source>
        <translation>una pelota pequeña</translation>
    </message>
    <message>
        <source>a chair</source>
        <translation>una silla</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>una pared</translation>
    </message>
    <message>
        <source>a strap</source>
        <translation>una correa</translation>
    </message>
    <message>
        <source>a towel</source>
        <translation>una toalla</translation>
    </message>
    <message>
        <source>a cushion</source>
        <translation>un cojín</translation>
    </message>
    <message>
        <source>left neck</source>
        <translation>lado izquierdo del cuello</translation>
    </message>
    <message>
        <source>right neck</source>
        <translation>lado derecho del cuello</translation>
    </message>
    <message>
        <source>left shoulders</source>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <source>right shoulders</source>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <source>left chest</source>
        <translation>lado izquierdo del pecho</translation>
    </message>
    <message>
        <source>right chest</source>
        <translation>lado derecho del pecho</translation>
    </message>
    <message>
        <source>left upper back</source>
        <translation>espalda alta izquierda</translation>
    </message>
    <message>
        <source>right upper back</source>
        <translation>espalda alta derecha</translation>
    </message>
    <message>
        <source>left lats</source>
        <translation>dorsal izquierdo</translation>
    </message>
    <message>
        <source>right lats</source>
        <translation>dorsal derecho</translation>
    </message>
    <message>
        <source>left low back</source>
        <translation>zona lumbar izquierda</translation>
    </message>
    <message>
        <source>right low back</source>
        <translation>zona lumbar derecha</translation>
    </message>
    <message>
        <source>left glutes</source>
        <translation>glúteo izquierdo</translation>
    </message>
    <message>
        <source>right glutes</source>
        <translation>glúteo derecho</translation>
    </message>
    <message>
        <source>left outer hips</source>
        <translation>cadera externa izquierda</translation>
    </message>
    <message>
        <source>right outer hips</source>
        <translation>cadera externa derecha</translation>
    </message>
    <message>
        <source>left hip flexors</source>
        <translation>flexores de la cadera izquierda</translation>
    </message>
    <message>
        <source>right hip flexors</source>
        <translation>flexores de la cadera derecha</translation>
    </message>
    <message>
        <source>left adductors</source>
        <translation>aductores izquierdos</translation>
    </message>
    <message>
        <source>right adductors</source>
        <translation>aductores derechos</translation>
    </message>
    <message>
        <source>left quads</source>
        <translation>cuádriceps izquierdo</translation>
    </message>
    <message>
        <source>right quads</source>
        <translation>cuádriceps derecho</translation>
    </message>
    <message>
        <source>left hamstrings</source>
        <translation>isquiotibiales izquierdos</translation>
    </message>
    <message>
        <source>right hamstrings</source>
        <translation>isquiotibiales derechos</translation>
    </message>
    <message>
        <source>left shins</source>
        <translation>espinilla izquierda</translation>
    </message>
    <message>
        <source>right shins</source>
        <translation>espinilla derecha</translation>
    </message>
    <message>
        <source>left calves</source>
        <translation>pantorrilla izquierda</translation>
    </message>
    <message>
        <source>right calves</source>
        <translation>pantorrilla derecha</translation>
    </message>
    <message>
        <source>left feet</source>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>right feet</source>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>left calming down</source>
        <translation>calma, a la izquierda</translation>
    </message>
    <message>
        <source>right calming down</source>
        <translation>calma, a la derecha</translation>
    </message>
    <message>
        <source>legs and feet</source>
        <translation>piernas y pies</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>caderas</translation>
    </message>
    <message>
        <source>back and shoulders</source>
        <translation>espalda y hombros</translation>
    </message>
    <message>
        <source>no area named</source>
        <translation>sin zona indicada</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>why a week is set aside</comment>
        <translation>descanso</translation>
    </message>
    <message>
        <source>ill</source>
        <comment>why a week is set aside</comment>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>taper</source>
        <comment>why a week is set aside</comment>
        <translation>puesta a punto</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side of the body</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side of the body</comment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The history is coming …</source>
        <translation>El historial llega enseguida …</translation>
    </message>
    <message>
        <source>Recovery (rehearsal at {pace} times the pace)</source>
        <translation>Recovery (repaso a {pace} veces el ritmo)</translation>
    </message>
    <message>
        <source>4 s in, 6 s out</source>
        <translation>Toma 4 s, suelta 6 s</translation>
    </message>
    <message>
        <source>About six breaths a minute (Laborde et al. 2022); people felt more relaxed with the longer breath out (Van Diest et al. 2014).</source>
        <translation>Unas seis respiraciones por minuto (Laborde et al. 2022); al soltar el aire durante más tiempo, la gente se sintió más relajada (Van Diest et al. 2014).</translation>
    </message>
    <message>
        <source>4.5 s in, 5.5 s out</source>
        <translation>Toma 4,5 s, suelta 5,5 s</translation>
    </message>
    <message>
        <source>Fifteen minutes of it each evening for 30 days improved how well people said that they slept (Laborde et al. 2019).</source>
        <translation>Con quince minutos cada noche durante 30 días, la gente dijo que dormía mejor (Laborde et al. 2019).</translation>
    </message>
    <message>
        <source>5 s in, 5 s out</source>
        <translation>Toma 5 s, suelta 5 s</translation>
    </message>
    <message>
        <source>Six breaths a minute as well; studies disagree on whether a longer breath out adds anything (Meehan &amp; Shaffer 2024).</source>
        <translation>También seis respiraciones por minuto; los estudios no coinciden en si aporta algo soltar el aire durante más tiempo (Meehan y Shaffer 2024).</translation>
    </message>
    <message>
        <source>4 s each: in, hold, out, hold</source>
        <translation>4 s por fase: toma, pausa, suelta, pausa</translation>
    </message>
    <message>
        <source>A common pattern, known as box breathing; no source claimed.</source>
        <translation>Un patrón común, conocido como respiración cuadrada; sin fuente.</translation>
    </message>
    <message>
        <source>a mat</source>
        <comment>you need ...</comment>
        <translation>una esterilla</translation>
    </message>
    <message>
        <source>a foam roller</source>
        <comment>you need ...</comment>
        <translation>un rodillo</translation>
    </message>
    <message>
        <source>a small ball</source>
        <comment>you need ...</comment>
        <translation>una pelota pequeña</translation>
    </message>
    <message>
        <source>a chair</source>
        <comment>you need ...</comment>
        <translation>una silla</translation>
    </message>
    <message>
        <source>a wall</source>
        <comment>you need ...</comment>
        <translation>una pared</translation>
    </message>
    <message>
        <source>a strap</source>
        <comment>you need ...</comment>
        <translation>una correa</translation>
    </message>
    <message>
        <source>a towel</source>
        <comment>you need ...</comment>
        <translation>una toalla</translation>
    </message>
    <message>
        <source>a cushion</source>
        <comment>you need ...</comment>
        <translation>un cojín</translation>
    </message>
    <message>
        <source>the mat</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>la esterilla</translation>
    </message>
    <message>
        <source>the foam roller</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>el rodillo</translation>
    </message>
    <message>
        <source>the small ball</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>la pelota pequeña</translation>
    </message>
    <message>
        <source>the chair</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>la silla</translation>
    </message>
    <message>
        <source>the wall</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>la pared</translation>
    </message>
    <message>
        <source>the strap</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>la correa</translation>
    </message>
    <message>
        <source>the towel</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>la toalla</translation>
    </message>
    <message>
        <source>the cushion</source>
        <comment>you need ...; ... can go aside</comment>
        <translation>el cojín</translation>
    </message>
    <message>
        <source>Get ready for {routine}.</source>
        <translation>Prepárate: {routine}.</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Necesitas {things}.</translation>
    </message>
    <message>
        <source>It begins with {exercise}.</source>
        <translation>Empieza con: {exercise}.</translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation>A continuación: {exercise}.</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what comes next</comment>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>{things} can go aside.</source>
        <translation>Puedes dejar a un lado {things}.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <comment>a list of things</comment>
        <translation>{most} y {last}</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <translation>Toma aire.</translation>
    </message>
    <message>
        <source>And out.</source>
        <translation>Y suéltalo.</translation>
    </message>
    <message>
        <source>Half way.</source>
        <translation>Vas por la mitad.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <translation>La última.</translation>
    </message>
    <message>
        <source>That is all. Take your time.</source>
        <translation>Eso es todo. Tómate tu tiempo.</translation>
    </message>
    <message>
        <source>zero</source>
        <comment>counted aloud</comment>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <comment>counted aloud</comment>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <comment>counted aloud</comment>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <comment>counted aloud</comment>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <comment>counted aloud</comment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <comment>counted aloud</comment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <comment>counted aloud</comment>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>counted aloud</comment>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>counted aloud</comment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>counted aloud</comment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>counted aloud</comment>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>counted aloud</comment>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>counted aloud</comment>
        <translation>doce</translation>
    </message>
    <message>
        <source>thirteen</source>
        <comment>counted aloud</comment>
        <translation>trece</translation>
    </message>
    <message>
        <source>fourteen</source>
        <comment>counted aloud</comment>
        <translation>catorce</translation>
    </message>
    <message>
        <source>fifteen</source>
        <comment>counted aloud</comment>
        <translation>quince</translation>
    </message>
    <message>
        <source>sixteen</source>
        <comment>counted aloud</comment>
        <translation>dieciséis</translation>
    </message>
    <message>
        <source>seventeen</source>
        <comment>counted aloud</comment>
        <translation>diecisiete</translation>
    </message>
    <message>
        <source>eighteen</source>
        <comment>counted aloud</comment>
        <translation>dieciocho</translation>
    </message>
    <message>
        <source>nineteen</source>
        <comment>counted aloud</comment>
        <translation>diecinueve</translation>
    </message>
    <message>
        <source>twenty</source>
        <comment>counted aloud</comment>
        <translation>veinte</translation>
    </message>
    <message>
        <source>{exercise}, right side.</source>
        <translation>{exercise}, lado derecho.</translation>
    </message>
    <message>
        <source>{exercise}, left side.</source>
        <translation>{exercise}, lado izquierdo.</translation>
    </message>
    <message>
        <source>Then change sides.</source>
        <translation>Después, cambia de lado.</translation>
    </message>
    <message>
        <source>Next when you are ready: {exercise}.</source>
        <translation>Sigue cuando quieras: {exercise}.</translation>
    </message>
    <message>
        <source>Next when you are ready: change sides.</source>
        <translation>Sigue cuando quieras: cambia de lado.</translation>
    </message>
    <message>
        <source>Next when you are ready.</source>
        <translation>Sigue cuando quieras.</translation>
    </message>
    <message>
        <source>{number} more.</source>
        <comment>breaths, counted aloud</comment>
        <translation>{number} más.</translation>
    </message>
    <message>
        <source>Choose a date from {year} on.</source>
        <translation>Elige una fecha a partir de {year}.</translation>
    </message>
    <message>
        <source>That lies ahead. Choose a day and a time that have been.</source>
        <translation>Eso está en el futuro. Elige un día y una hora que ya hayan pasado.</translation>
    </message>
    <message>
        <source>Give the practice a name.</source>
        <translation>Pon un nombre a la práctica.</translation>
    </message>
    <message>
        <source>Enter the time practised: at least one second.</source>
        <translation>Indica el tiempo practicado: al menos un segundo.</translation>
    </message>
    <message>
        <source>Enter at most 24 hours of practice.</source>
        <translation>Indica como máximo 24 horas de práctica.</translation>
    </message>
    <message>
        <source>It would end in the future. Choose an earlier time, or a shorter one.</source>
        <translation>Acabaría en el futuro. Elige una hora anterior o menos tiempo.</translation>
    </message>
    <message>
        <source>Right side first.</source>
        <translation>Primero, el lado derecho.</translation>
    </message>
    <message>
        <source>Left side first.</source>
        <translation>Primero, el lado izquierdo.</translation>
    </message>
    <message>
        <source>Right side only.</source>
        <translation>Solo el lado derecho.</translation>
    </message>
    <message>
        <source>Left side only.</source>
        <translation>Solo el lado izquierdo.</translation>
    </message>
    <message>
        <source>Get ready for {exercise}.</source>
        <translation>Prepárate: {exercise}.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Change sides. Right side next.</source>
        <translation>Cambia de lado. Ahora, el derecho.</translation>
    </message>
    <message>
        <source>Change sides. Left side next.</source>
        <translation>Cambia de lado. Ahora, el izquierdo.</translation>
    </message>
    <message>
        <source>Right side next</source>
        <translation>Ahora, lado derecho</translation>
    </message>
    <message>
        <source>Left side next</source>
        <translation>Ahora, lado izquierdo</translation>
    </message>
    <message>
        <source>In this routine: {dose}</source>
        <translation>En esta rutina: {dose}</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of {amounts}</source>
        <translation>
            <numerusform>%n serie de {amounts}</numerusform>
            <numerusform>%n series de {amounts}</numerusform>
        </translation>
    </message>
    <message>
        <source>{dose} on the left side</source>
        <translation>{dose} en el lado izquierdo</translation>
    </message>
    <message>
        <source>{dose} on the right side</source>
        <translation>{dose} en el lado derecho</translation>
    </message>
    <message>
        <source>{dose} on each side</source>
        <translation>{dose} en cada lado</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, luego {after}</translation>
    </message>
    <message>
        <source>{seconds} s held</source>
        <translation>mantener {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n respiración</numerusform>
            <numerusform>%n respiraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n pasada</numerusform>
            <numerusform>%n pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever it suits</source>
        <translation>Cuando te venga bien</translation>
    </message>
    <message>
        <source>What does you good</source>
        <translation>Lo que te sienta bien</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Pon un nombre a la rutina.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the name to %n letter(s).</source>
        <translation>
            <numerusform>Acorta el nombre a %n letra.</numerusform>
            <numerusform>Acorta el nombre a %n letras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say when in %n letter(s) or fewer.</source>
        <translation>
            <numerusform>Di cuándo con %n letra como máximo.</numerusform>
            <numerusform>Di cuándo con %n letras como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say what for in %n letter(s) or fewer.</source>
        <translation>
            <numerusform>Di para qué con %n letra como máximo.</numerusform>
            <numerusform>Di para qué con %n letras como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an exercise.</source>
        <translation>Añade un ejercicio.</translation>
    </message>
    <message>
        <source>Take out the exercises that are no longer in the library.</source>
        <translation>Quita los ejercicios que ya no están en la biblioteca.</translation>
    </message>
    <message>
        <source>Make it shorter: two hours are the most.</source>
        <translation>Acórtala: dos horas como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>Take out some: %n exercise(s) (is|are) the most.</source>
        <translation>
            <numerusform>Quita alguno: %n ejercicio como máximo.</numerusform>
            <numerusform>Quita algunos: %n ejercicios como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{routine} is saved. What the file held before is kept in {file}.</source>
        <translation>Rutina guardada: {routine}. Lo que contenía antes el archivo se conserva en {file}.</translation>
    </message>
    <message>
        <source>{routine} is saved.</source>
        <translation>Rutina guardada: {routine}.</translation>
    </message>
    <message>
        <source>{routine} is deleted.</source>
        <translation>Rutina eliminada: {routine}.</translation>
    </message>
    <message>
        <source>{hand} behind the head</source>
        <translation>{hand} detrás de la cabeza</translation>
    </message>
    <message>
        <source>both hands behind the head</source>
        <translation>manos detrás de la cabeza</translation>
    </message>
    <message>
        <source>{hand} on the belly</source>
        <translation>{hand} en el vientre</translation>
    </message>
    <message>
        <source>both hands on the belly</source>
        <translation>manos en el vientre</translation>
    </message>
    <message>
        <source>{hand} on the chest</source>
        <translation>{hand} en el pecho</translation>
    </message>
    <message>
        <source>both hands on the chest</source>
        <translation>manos en el pecho</translation>
    </message>
    <message>
        <source>{hand} on {place}</source>
        <translation>{hand} en {place}</translation>
    </message>
    <message>
        <source>both hands on {place}</source>
        <translation>manos en {place}</translation>
    </message>
    <message>
        <source>{hand} holding behind {place}</source>
        <translation>{hand} sujetando por detrás {place}</translation>
    </message>
    <message>
        <source>both hands holding behind {place}</source>
        <translation>manos sujetando por detrás {place}</translation>
    </message>
    <message>
        <source>{hand} holding the chair</source>
        <translation>{hand} sujetando la silla</translation>
    </message>
    <message>
        <source>both hands holding the chair</source>
        <translation>manos sujetando la silla</translation>
    </message>
    <message>
        <source>{forearm} on the wall, elbow at shoulder height</source>
        <translation>{forearm} en la pared, codo a la altura del hombro</translation>
    </message>
    <message>
        <source>both forearms on the wall, elbow at shoulder height</source>
        <translation>antebrazos en la pared, codos a la altura de los hombros</translation>
    </message>
    <message>
        <source>{hand} on the wall, elbow bent</source>
        <translation>{hand} en la pared, codo doblado</translation>
    </message>
    <message>
        <source>both hands on the wall, elbows bent</source>
        <translation>manos en la pared, codos doblados</translation>
    </message>
    <message>
        <source>{hand} on the wall</source>
        <translation>{hand} en la pared</translation>
    </message>
    <message>
        <source>both hands on the wall</source>
        <translation>manos en la pared</translation>
    </message>
    <message>
        <source>{hand} on the floor</source>
        <translation>{hand} en el suelo</translation>
    </message>
    <message>
        <source>both hands on the floor</source>
        <translation>manos en el suelo</translation>
    </message>
    <message>
        <source>{hand} on the floor behind you</source>
        <translation>{hand} detrás en el suelo</translation>
    </message>
    <message>
        <source>both hands on the floor behind you</source>
        <translation>manos detrás en el suelo</translation>
    </message>
    <message>
        <source>{hand} on the floor in front</source>
        <translation>{hand} delante en el suelo</translation>
    </message>
    <message>
        <source>both hands on the floor in front</source>
        <translation>manos delante en el suelo</translation>
    </message>
    <message>
        <source>{arm} out to the side</source>
        <translation>{arm} abierto hacia un lado</translation>
    </message>
    <message>
        <source>both arms out to the sides</source>
        <translation>brazos abiertos a los lados</translation>
    </message>
    <message>
        <source>{arm} stretched forward</source>
        <translation>{arm} estirado hacia delante</translation>
    </message>
    <message>
        <source>both arms stretched forward</source>
        <translation>brazos estirados hacia delante</translation>
    </message>
    <message>
        <source>{arm} stretched overhead</source>
        <translation>{arm} estirado por encima de la cabeza</translation>
    </message>
    <message>
        <source>both arms stretched overhead</source>
        <translation>brazos estirados por encima de la cabeza</translation>
    </message>
    <message>
        <source>{arm} opened behind you</source>
        <translation>{arm} abierto hacia atrás</translation>
    </message>
    <message>
        <source>both arms straight in front, palms together</source>
        <translation>brazos rectos por delante, palma con palma</translation>
    </message>
    <message>
        <source>tops of the feet on the floor</source>
        <translation>empeines en el suelo</translation>
    </message>
    <message>
        <source>{leg} straight</source>
        <translation>{leg} estirada</translation>
    </message>
    <message>
        <source>both legs straight</source>
        <translation>piernas estiradas</translation>
    </message>
    <message>
        <source>{leg} straight up</source>
        <translation>{leg} estirada hacia arriba</translation>
    </message>
    <message>
        <source>both legs straight up</source>
        <translation>piernas estiradas hacia arriba</translation>
    </message>
    <message>
        <source>{leg} straight and half way up</source>
        <translation>{leg} estirada a media altura</translation>
    </message>
    <message>
        <source>both legs straight and half way up</source>
        <translation>piernas estiradas a media altura</translation>
    </message>
    <message>
        <source>{leg} straight out to the side</source>
        <translation>{leg} estirada hacia un lado</translation>
    </message>
    <message>
        <source>both legs straight out to the side</source>
        <translation>piernas estiradas hacia los lados</translation>
    </message>
    <message>
        <source>{leg} straight in front</source>
        <translation>{leg} estirada por delante</translation>
    </message>
    <message>
        <source>{leg} straight behind, heel down</source>
        <translation>{leg} estirada por detrás, talón en el suelo</translation>
    </message>
    <message>
        <source>{leg} crossed behind the other</source>
        <translation>{leg} cruzada por detrás de la otra</translation>
    </message>
    <message>
        <source>both legs crossed behind the other</source>
        <translation>piernas cruzadas</translation>
    </message>
    <message>
        <source>{leg} long</source>
        <translation>{leg} extendida</translation>
    </message>
    <message>
        <source>both legs long</source>
        <translation>piernas extendidas</translation>
    </message>
    <message>
        <source>{leg} long on the floor</source>
        <translation>{leg} extendida en el suelo</translation>
    </message>
    <message>
        <source>both legs long on the floor</source>
        <translation>piernas extendidas en el suelo</translation>
    </message>
    <message>
        <source>{leg} long, toes tucked under</source>
        <translation>{leg} extendida, dedos del pie apoyados</translation>
    </message>
    <message>
        <source>both legs long, toes tucked under</source>
        <translation>piernas extendidas, dedos de los pies apoyados</translation>
    </message>
    <message>
        <source>{leg} long with a soft knee</source>
        <translation>{leg} extendida con la rodilla suelta</translation>
    </message>
    <message>
        <source>both legs long with a soft knee</source>
        <translation>piernas extendidas con las rodillas sueltas</translation>
    </message>
    <message>
        <source>{leg} bent in the air</source>
        <translation>{leg} doblada en el aire</translation>
    </message>
    <message>
        <source>both legs bent in the air</source>
        <translation>piernas dobladas en el aire</translation>
    </message>
    <message>
        <source>{leg} bent behind, heel down</source>
        <translation>{leg} doblada por detrás, talón en el suelo</translation>
    </message>
    <message>
        <source>{knee} bent</source>
        <translation>{knee} doblada</translation>
    </message>
    <message>
        <source>both knees bent</source>
        <translation>rodillas dobladas</translation>
    </message>
    <message>
        <source>{knee} bent in front</source>
        <translation>{knee} doblada por delante</translation>
    </message>
    <message>
        <source>{knee} bent out to the side</source>
        <translation>{knee} doblada hacia un lado</translation>
    </message>
    <message>
        <source>both knees bent out to the side</source>
        <translation>rodillas dobladas hacia los lados</translation>
    </message>
    <message>
        <source>{knee} bending and straightening</source>
        <translation>{knee} doblándose y estirándose</translation>
    </message>
    <message>
        <source>both knees bending and straightening</source>
        <translation>rodillas doblándose y estirándose</translation>
    </message>
    <message>
        <source>{knee} bent over the roller</source>
        <translation>{knee} doblada sobre el rodillo</translation>
    </message>
    <message>
        <source>both knees bent over the roller</source>
        <translation>rodillas dobladas sobre el rodillo</translation>
    </message>
    <message>
        <source>{knee} drawn towards the chest</source>
        <translation>{knee} recogida hacia el pecho</translation>
    </message>
    <message>
        <source>both knees drawn towards the chest</source>
        <translation>rodillas recogidas hacia el pecho</translation>
    </message>
    <message>
        <source>{knee} bent with the foot flat on the floor</source>
        <translation>{knee} doblada, pie en el suelo</translation>
    </message>
    <message>
        <source>both knees bent with the feet flat on the floor</source>
        <translation>rodillas dobladas, pies en el suelo</translation>
    </message>
    <message>
        <source>{knee} bent with the foot on the floor in front</source>
        <translation>{knee} doblada, pie delante en el suelo</translation>
    </message>
    <message>
        <source>both knees bent with the feet on the floor in front</source>
        <translation>rodillas dobladas, pies delante en el suelo</translation>
    </message>
    <message>
        <source>{knee} bent with the heel on the floor</source>
        <translation>{knee} doblada, talón en el suelo</translation>
    </message>
    <message>
        <source>both knees bent with the heels on the floor</source>
        <translation>rodillas dobladas, talones en el suelo</translation>
    </message>
    <message>
        <source>{heel} drawn towards the buttock</source>
        <translation>{heel} hacia el glúteo</translation>
    </message>
    <message>
        <source>heels drawn towards the buttock</source>
        <translation>talones hacia los glúteos</translation>
    </message>
    <message>
        <source>{knee} bent, foot in the air</source>
        <translation>{knee} doblada, pie en el aire</translation>
    </message>
    <message>
        <source>both knees bent, foot in the air</source>
        <translation>rodillas dobladas, pies en el aire</translation>
    </message>
    <message>
        <source>{foot} flat in front</source>
        <translation>{foot} apoyado por delante</translation>
    </message>
    <message>
        <source>{foot} off the floor</source>
        <translation>{foot} sin tocar el suelo</translation>
    </message>
    <message>
        <source>{toes} curling and spreading</source>
        <translation>{toes} encogiéndose y separándose</translation>
    </message>
    <message>
        <source>soles of the feet together, knees dropped open</source>
        <translation>plantas de los pies juntas, rodillas abiertas hacia los lados</translation>
    </message>
    <message>
        <source>knees bent and stacked</source>
        <translation>rodillas dobladas, una sobre otra</translation>
    </message>
    <message>
        <source>{ankle} resting on {place}</source>
        <translation>{ankle} sobre {place}</translation>
    </message>
    <message>
        <source>toes moving between drawn in and pointed</source>
        <translation>punta del pie hacia ti y luego lejos</translation>
    </message>
    <message>
        <source>toes drawn in</source>
        <translation>punta del pie hacia ti</translation>
    </message>
    <message>
        <source>toes pointed</source>
        <translation>punta del pie estirada</translation>
    </message>
    <message>
        <source>knees rolling from side to side</source>
        <translation>rodillas cayendo de lado a lado</translation>
    </message>
    <message>
        <source>chest and top arm opening to the ceiling and closing again</source>
        <translation>pecho y brazo de arriba abriéndose hacia el techo y cerrándose</translation>
    </message>
    <message>
        <source>rolling to and fro</source>
        <translation>rodando adelante y atrás</translation>
    </message>
    <message>
        <source>hips rocking back and forward</source>
        <translation>caderas balanceándose atrás y adelante</translation>
    </message>
    <message>
        <source>pelvis rocking between tucked and level</source>
        <translation>pelvis balanceándose: coxis arriba y de vuelta a nivel</translation>
    </message>
    <message>
        <source>chin nodding</source>
        <translation>barbilla bajando y subiendo</translation>
    </message>
    <message>
        <source>back moving between rounded and hollow</source>
        <translation>espalda redondeándose y hundiéndose</translation>
    </message>
    <message>
        <source>upper back arching over the roller and curling up</source>
        <translation>espalda alta arqueándose sobre el rodillo y subiendo enrollada</translation>
    </message>
    <message>
        <source>back rounding and straightening</source>
        <translation>espalda redondeándose y enderezándose</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>pierna izquierda</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>left ankle</source>
        <translation>tobillo izquierdo</translation>
    </message>
    <message>
        <source>left calf</source>
        <translation>pantorrilla izquierda</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>talón izquierdo</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>left toes</source>
        <translation>dedos del pie izquierdo</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <source>left forearm</source>
        <translation>antebrazo izquierdo</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>pierna derecha</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>right ankle</source>
        <translation>tobillo derecho</translation>
    </message>
    <message>
        <source>right calf</source>
        <translation>pantorrilla derecha</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>talón derecho</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>right toes</source>
        <translation>dedos del pie derecho</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <source>right forearm</source>
        <translation>antebrazo derecho</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>mano derecha</translation>
    </message>
    <message>
        <source>the head</source>
        <comment>a place that is touched</comment>
        <translation>la cabeza</translation>
    </message>
    <message>
        <source>the back</source>
        <comment>a place that is touched</comment>
        <translation>la espalda</translation>
    </message>
    <message>
        <source>the chest</source>
        <comment>a place that is touched</comment>
        <translation>el pecho</translation>
    </message>
    <message>
        <source>the belly</source>
        <comment>a place that is touched</comment>
        <translation>el vientre</translation>
    </message>
    <message>
        <source>the pelvis</source>
        <comment>a place that is touched</comment>
        <translation>la pelvis</translation>
    </message>
    <message>
        <source>the left ribs</source>
        <comment>a place that is touched</comment>
        <translation>las costillas izquierdas</translation>
    </message>
    <message>
        <source>the right ribs</source>
        <comment>a place that is touched</comment>
        <translation>las costillas derechas</translation>
    </message>
    <message>
        <source>both ribs</source>
        <comment>a place that is touched</comment>
        <translation>las costillas de ambos lados</translation>
    </message>
    <message>
        <source>the ribs</source>
        <comment>a place that is touched</comment>
        <translation>las costillas</translation>
    </message>
    <message>
        <source>the left buttock</source>
        <comment>a place that is touched</comment>
        <translation>el glúteo izquierdo</translation>
    </message>
    <message>
        <source>the right buttock</source>
        <comment>a place that is touched</comment>
        <translation>el glúteo derecho</translation>
    </message>
    <message>
        <source>both buttocks</source>
        <comment>a place that is touched</comment>
        <translation>ambos glúteos</translation>
    </message>
    <message>
        <source>the buttocks</source>
        <comment>a place that is touched</comment>
        <translation>los glúteos</translation>
    </message>
    <message>
        <source>the left hip</source>
        <comment>a place that is touched</comment>
        <translation>la cadera izquierda</translation>
    </message>
    <message>
        <source>the right hip</source>
        <comment>a place that is touched</comment>
        <translation>la cadera derecha</translation>
    </message>
    <message>
        <source>both hips</source>
        <comment>a place that is touched</comment>
        <translation>ambas caderas</translation>
    </message>
    <message>
        <source>the hips</source>
        <comment>a place that is touched</comment>
        <translation>las caderas</translation>
    </message>
    <message>
        <source>the left thigh</source>
        <comment>a place that is touched</comment>
        <translation>el muslo izquierdo</translation>
    </message>
    <message>
        <source>the right thigh</source>
        <comment>a place that is touched</comment>
        <translation>el muslo derecho</translation>
    </message>
    <message>
        <source>both thighs</source>
        <comment>a place that is touched</comment>
        <translation>ambos muslos</translation>
    </message>
    <message>
        <source>the thighs</source>
        <comment>a place that is touched</comment>
        <translation>los muslos</translation>
    </message>
    <message>
        <source>the left knee</source>
        <comment>a place that is touched</comment>
        <translation>la rodilla izquierda</translation>
    </message>
    <message>
        <source>the right knee</source>
        <comment>a place that is touched</comment>
        <translation>la rodilla derecha</translation>
    </message>
    <message>
        <source>both knees</source>
        <comment>a place that is touched</comment>
        <translation>ambas rodillas</translation>
    </message>
    <message>
        <source>the knees</source>
        <comment>a place that is touched</comment>
        <translation>las rodillas</translation>
    </message>
    <message>
        <source>the left shin</source>
        <comment>a place that is touched</comment>
        <translation>la espinilla izquierda</translation>
    </message>
    <message>
        <source>the right shin</source>
        <comment>a place that is touched</comment>
        <translation>la espinilla derecha</translation>
    </message>
    <message>
        <source>both shins</source>
        <comment>a place that is touched</comment>
        <translation>ambas espinillas</translation>
    </message>
    <message>
        <source>the shins</source>
        <comment>a place that is touched</comment>
        <translation>las espinillas</translation>
    </message>
    <message>
        <source>the left calf</source>
        <comment>a place that is touched</comment>
        <translation>la pantorrilla izquierda</translation>
    </message>
    <message>
        <source>the right calf</source>
        <comment>a place that is touched</comment>
        <translation>la pantorrilla derecha</translation>
    </message>
    <message>
        <source>both calves</source>
        <comment>a place that is touched</comment>
        <translation>ambas pantorrillas</translation>
    </message>
    <message>
        <source>the calves</source>
        <comment>a place that is touched</comment>
        <translation>las pantorrillas</translation>
    </message>
    <message>
        <source>the left ankle</source>
        <comment>a place that is touched</comment>
        <translation>el tobillo izquierdo</translation>
    </message>
    <message>
        <source>the right ankle</source>
        <comment>a place that is touched</comment>
        <translation>el tobillo derecho</translation>
    </message>
    <message>
        <source>both ankles</source>
        <comment>a place that is touched</comment>
        <translation>ambos tobillos</translation>
    </message>
    <message>
        <source>the ankles</source>
        <comment>a place that is touched</comment>
        <translation>los tobillos</translation>
    </message>
    <message>
        <source>the left heel</source>
        <comment>a place that is touched</comment>
        <translation>el talón izquierdo</translation>
    </message>
    <message>
        <source>the right heel</source>
        <comment>a place that is touched</comment>
        <translation>el talón derecho</translation>
    </message>
    <message>
        <source>both heels</source>
        <comment>a place that is touched</comment>
        <translation>ambos talones</translation>
    </message>
    <message>
        <source>the heels</source>
        <comment>a place that is touched</comment>
        <translation>los talones</translation>
    </message>
    <message>
        <source>the left foot</source>
        <comment>a place that is touched</comment>
        <translation>el pie izquierdo</translation>
    </message>
    <message>
        <source>the right foot</source>
        <comment>a place that is touched</comment>
        <translation>el pie derecho</translation>
    </message>
    <message>
        <source>both feet</source>
        <comment>a place that is touched</comment>
        <translation>ambos pies</translation>
    </message>
    <message>
        <source>the feet</source>
        <comment>a place that is touched</comment>
        <translation>los pies</translation>
    </message>
    <message>
        <source>the left toes</source>
        <comment>a place that is touched</comment>
        <translation>los dedos del pie izquierdo</translation>
    </message>
    <message>
        <source>the right toes</source>
        <comment>a place that is touched</comment>
        <translation>los dedos del pie derecho</translation>
    </message>
    <message>
        <source>both toes</source>
        <comment>a place that is touched</comment>
        <translation>los dedos de ambos pies</translation>
    </message>
    <message>
        <source>the toes</source>
        <comment>a place that is touched</comment>
        <translation>los dedos de los pies</translation>
    </message>
    <message>
        <source>the left shoulder</source>
        <comment>a place that is touched</comment>
        <translation>el hombro izquierdo</translation>
    </message>
    <message>
        <source>the right shoulder</source>
        <comment>a place that is touched</comment>
        <translation>el hombro derecho</translation>
    </message>
    <message>
        <source>both shoulders</source>
        <comment>a place that is touched</comment>
        <translation>ambos hombros</translation>
    </message>
    <message>
        <source>the shoulders</source>
        <comment>a place that is touched</comment>
        <translation>los hombros</translation>
    </message>
    <message>
        <source>the left elbow</source>
        <comment>a place that is touched</comment>
        <translation>el codo izquierdo</translation>
    </message>
    <message>
        <source>the right elbow</source>
        <comment>a place that is touched</comment>
        <translation>el codo derecho</translation>
    </message>
    <message>
        <source>both elbows</source>
        <comment>a place that is touched</comment>
        <translation>ambos codos</translation>
    </message>
    <message>
        <source>the elbows</source>
        <comment>a place that is touched</comment>
        <translation>los codos</translation>
    </message>
    <message>
        <source>the left forearm</source>
        <comment>a place that is touched</comment>
        <translation>el antebrazo izquierdo</translation>
    </message>
    <message>
        <source>the right forearm</source>
        <comment>a place that is touched</comment>
        <translation>el antebrazo derecho</translation>
    </message>
    <message>
        <source>both forearms</source>
        <comment>a place that is touched</comment>
        <translation>ambos antebrazos</translation>
    </message>
    <message>
        <source>the forearms</source>
        <comment>a place that is touched</comment>
        <translation>los antebrazos</translation>
    </message>
    <message>
        <source>the left hand</source>
        <comment>a place that is touched</comment>
        <translation>la mano izquierda</translation>
    </message>
    <message>
        <source>the right hand</source>
        <comment>a place that is touched</comment>
        <translation>la mano derecha</translation>
    </message>
    <message>
        <source>both hands</source>
        <comment>a place that is touched</comment>
        <translation>ambas manos</translation>
    </message>
    <message>
        <source>the hands</source>
        <comment>a place that is touched</comment>
        <translation>las manos</translation>
    </message>
    <message>
        <source>the front of the left thigh</source>
        <comment>a place that is touched</comment>
        <translation>la parte delantera del muslo izquierdo</translation>
    </message>
    <message>
        <source>the front of the right thigh</source>
        <comment>a place that is touched</comment>
        <translation>la parte delantera del muslo derecho</translation>
    </message>
    <message>
        <source>the back of the left thigh</source>
        <comment>a place that is touched</comment>
        <translation>la parte de atrás del muslo izquierdo</translation>
    </message>
    <message>
        <source>the back of the right thigh</source>
        <comment>a place that is touched</comment>
        <translation>la parte de atrás del muslo derecho</translation>
    </message>
    <message>
        <source>the left ribs below the armpit</source>
        <comment>a place that is touched</comment>
        <translation>las costillas izquierdas junto a la axila</translation>
    </message>
    <message>
        <source>the right ribs below the armpit</source>
        <comment>a place that is touched</comment>
        <translation>las costillas derechas junto a la axila</translation>
    </message>
    <message>
        <source>the outer left hip</source>
        <comment>a place that is touched</comment>
        <translation>la cadera externa izquierda</translation>
    </message>
    <message>
        <source>the outer right hip</source>
        <comment>a place that is touched</comment>
        <translation>la cadera externa derecha</translation>
    </message>
    <message>
        <source>{thing} beside the hips</source>
        <translation>{thing} junto a las caderas</translation>
    </message>
    <message>
        <source>{thing} beside the leg</source>
        <translation>{thing} junto a la pierna</translation>
    </message>
    <message>
        <source>{thing} behind you</source>
        <translation>{thing} detrás de ti</translation>
    </message>
    <message>
        <source>{thing} in front of you</source>
        <translation>{thing} delante de ti</translation>
    </message>
    <message>
        <source>{thing} on your left</source>
        <translation>{thing} a tu izquierda</translation>
    </message>
    <message>
        <source>{thing} on your right</source>
        <translation>{thing} a tu derecha</translation>
    </message>
    <message>
        <source>roller</source>
        <comment>a thing in a picture</comment>
        <translation>rodillo</translation>
    </message>
    <message>
        <source>ball</source>
        <comment>a thing in a picture</comment>
        <translation>pelota</translation>
    </message>
    <message>
        <source>strap</source>
        <comment>a thing in a picture</comment>
        <translation>correa</translation>
    </message>
    <message>
        <source>cushion</source>
        <comment>a thing in a picture</comment>
        <translation>cojín</translation>
    </message>
    <message>
        <source>{calf} on the chair</source>
        <translation>{calf} sobre la silla</translation>
    </message>
    <message>
        <source>both calves on the chair</source>
        <translation>pantorrillas sobre la silla</translation>
    </message>
    <message>
        <source>{heel} on the chair</source>
        <translation>{heel} sobre la silla</translation>
    </message>
    <message>
        <source>both heels on the chair</source>
        <translation>talones sobre la silla</translation>
    </message>
    <message>
        <source>{foot} on the chair</source>
        <translation>{foot} sobre la silla</translation>
    </message>
    <message>
        <source>both feet on the chair</source>
        <translation>pies sobre la silla</translation>
    </message>
    <message>
        <source>{calf} on the wall</source>
        <translation>{calf} en la pared</translation>
    </message>
    <message>
        <source>both calves on the wall</source>
        <translation>pantorrillas en la pared</translation>
    </message>
    <message>
        <source>{heel} on the wall</source>
        <translation>{heel} en la pared</translation>
    </message>
    <message>
        <source>both heels on the wall</source>
        <translation>talones en la pared</translation>
    </message>
    <message>
        <source>{foot} on the wall</source>
        <translation>{foot} en la pared</translation>
    </message>
    <message>
        <source>both feet on the wall</source>
        <translation>pies en la pared</translation>
    </message>
    <message>
        <source>head on a cushion</source>
        <translation>cabeza sobre un cojín</translation>
    </message>
    <message>
        <source>{thing} moving along {place}</source>
        <translation>{thing} recorriendo {place}</translation>
    </message>
    <message>
        <source>{thing} under {place}</source>
        <translation>{thing} bajo {place}</translation>
    </message>
    <message>
        <source>the shoulder blades</source>
        <comment>a place that is touched</comment>
        <translation>los omóplatos</translation>
    </message>
    <message>
        <source>the middle of the back</source>
        <comment>a place that is touched</comment>
        <translation>la mitad de la espalda</translation>
    </message>
    <message>
        <source>strap, held in the left hand</source>
        <translation>correa sujeta con la mano izquierda</translation>
    </message>
    <message>
        <source>strap, held in the right hand</source>
        <translation>correa sujeta con la mano derecha</translation>
    </message>
    <message>
        <source>strap, held in both hands</source>
        <translation>correa sujeta con ambas manos</translation>
    </message>
    <message>
        <source>strap round {place}, held in the left hand</source>
        <translation>correa rodeando {place}, sujeta con la mano izquierda</translation>
    </message>
    <message>
        <source>strap round {place}, held in the right hand</source>
        <translation>correa rodeando {place}, sujeta con la mano derecha</translation>
    </message>
    <message>
        <source>strap round {place}, held in both hands</source>
        <translation>correa rodeando {place}, sujeta con ambas manos</translation>
    </message>
    <message>
        <source>strap round {place}</source>
        <translation>correa rodeando {place}</translation>
    </message>
    <message>
        <source>tailbone tucked under</source>
        <translation>coxis metido</translation>
    </message>
    <message>
        <source>hips pressed into the floor</source>
        <translation>caderas pegadas al suelo</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Postura sentada en el suelo</translation>
    </message>
    <message>
        <source>Sitting on the floor facing the wall</source>
        <translation>Postura sentada en el suelo de cara a la pared</translation>
    </message>
    <message>
        <source>Sitting on the floor with the wall behind you</source>
        <translation>Postura sentada en el suelo con la pared detrás de ti</translation>
    </message>
    <message>
        <source>Sitting on the floor with the wall on your left</source>
        <translation>Postura sentada en el suelo con la pared a tu izquierda</translation>
    </message>
    <message>
        <source>Sitting on the floor with the wall on your right</source>
        <translation>Postura sentada en el suelo con la pared a tu derecha</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Standing facing the wall</source>
        <translation>De pie de cara a la pared</translation>
    </message>
    <message>
        <source>Standing with the wall behind you</source>
        <translation>De pie con la pared detrás de ti</translation>
    </message>
    <message>
        <source>Standing with the wall on your left</source>
        <translation>De pie con la pared a tu izquierda</translation>
    </message>
    <message>
        <source>Standing with the wall on your right</source>
        <translation>De pie con la pared a tu derecha</translation>
    </message>
    <message>
        <source>back rounded</source>
        <translation>espalda redonda</translation>
    </message>
    <message>
        <source>back arched</source>
        <translation>espalda arqueada</translation>
    </message>
    <message>
        <source>bent sideways to the left</source>
        <translation>tronco inclinado hacia la izquierda</translation>
    </message>
    <message>
        <source>bent sideways to the right</source>
        <translation>tronco inclinado hacia la derecha</translation>
    </message>
    <message>
        <source>head tipped to the left</source>
        <translation>cabeza inclinada a la izquierda</translation>
    </message>
    <message>
        <source>head tipped to the right</source>
        <translation>cabeza inclinada a la derecha</translation>
    </message>
    <message>
        <source>nose turned to the left</source>
        <translation>nariz a la izquierda</translation>
    </message>
    <message>
        <source>nose turned to the right</source>
        <translation>nariz a la derecha</translation>
    </message>
    <message>
        <source>chin down</source>
        <translation>barbilla abajo</translation>
    </message>
    <message>
        <source>leaning forward from the hips</source>
        <translation>tronco inclinado desde las caderas</translation>
    </message>
    <message>
        <source>leaning towards the wall</source>
        <translation>cuerpo inclinado hacia la pared</translation>
    </message>
    <message>
        <source>leaning forward</source>
        <translation>tronco inclinado hacia delante</translation>
    </message>
    <message>
        <source>leaning forward a little</source>
        <translation>tronco un poco inclinado hacia delante</translation>
    </message>
    <message>
        <source>hips pressed forward</source>
        <translation>caderas hacia delante</translation>
    </message>
    <message>
        <source>hips rocked back towards the heel</source>
        <translation>caderas atrás hacia el talón</translation>
    </message>
    <message>
        <source>back level</source>
        <translation>espalda en horizontal</translation>
    </message>
    <message>
        <source>tipped a little back</source>
        <translation>cuerpo un poco girado hacia atrás</translation>
    </message>
    <message>
        <source>tipped a little forward</source>
        <translation>cuerpo un poco girado hacia delante</translation>
    </message>
    <message>
        <source>On your left side, propped on the forearm</source>
        <translation>Sobre el lado izquierdo y el antebrazo</translation>
    </message>
    <message>
        <source>On your right side, propped on the forearm</source>
        <translation>Sobre el lado derecho y el antebrazo</translation>
    </message>
    <message>
        <source>On your left side</source>
        <translation>Sobre el lado izquierdo</translation>
    </message>
    <message>
        <source>On your right side</source>
        <translation>Sobre el lado derecho</translation>
    </message>
    <message>
        <source>Kneeling, sitting back on the heels</source>
        <translation>De rodillas, caderas sobre los talones</translation>
    </message>
    <message>
        <source>Kneeling upright</source>
        <translation>De rodillas, tronco erguido</translation>
    </message>
    <message>
        <source>Face down on your forearms</source>
        <translation>Boca abajo sobre los antebrazos</translation>
    </message>
    <message>
        <source>Face down</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>On your hands and knees</source>
        <translation>A cuatro patas</translation>
    </message>
    <message>
        <source>On your hands and left knee</source>
        <translation>Sobre las manos y la rodilla izquierda</translation>
    </message>
    <message>
        <source>On your hands and right knee</source>
        <translation>Sobre las manos y la rodilla derecha</translation>
    </message>
    <message>
        <source>Kneeling on the left knee</source>
        <translation>Con la rodilla izquierda en el suelo</translation>
    </message>
    <message>
        <source>Kneeling on the right knee</source>
        <translation>Con la rodilla derecha en el suelo</translation>
    </message>
    <message>
        <source>Sitting on the roller with the left buttock</source>
        <translation>Postura sentada, glúteo izquierdo sobre el rodillo</translation>
    </message>
    <message>
        <source>Sitting on the roller with the right buttock</source>
        <translation>Postura sentada, glúteo derecho sobre el rodillo</translation>
    </message>
    <message>
        <source>Sitting on the roller</source>
        <translation>Postura sentada sobre el rodillo</translation>
    </message>
    <message>
        <source>chest turned to the ceiling</source>
        <translation>pecho girado hacia el techo</translation>
    </message>
    <message>
        <source>knees rolled to the right</source>
        <translation>rodillas caídas hacia la derecha</translation>
    </message>
    <message>
        <source>knees rolled to the left</source>
        <translation>rodillas caídas hacia la izquierda</translation>
    </message>
    <message>
        <source>chest turned to the left</source>
        <translation>pecho girado hacia la izquierda</translation>
    </message>
    <message>
        <source>chest turned to the right</source>
        <translation>pecho girado hacia la derecha</translation>
    </message>
    <message>
        <source>Lying on your back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <source>Kneeling, folded forward over the thighs</source>
        <translation>De rodillas, tronco plegado sobre los muslos</translation>
    </message>
    <message>
        <source>Sitting on the chair</source>
        <translation>Postura sentada en la silla</translation>
    </message>
    <message>
        <source>Leaning back on your hands, hips off the floor</source>
        <translation>Tronco hacia atrás sobre las manos, caderas en el aire</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Save as a routine</source>
        <translation>Guardar como rutina</translation>
    </message>
    <message>
        <source>Saved as a routine: {routine}.</source>
        <translation>Guardada como rutina: {routine}.</translation>
    </message>
    <message>
        <source>This is the voice of your sessions. Breathe in, and out.</source>
        <translation>Esta es la voz de tus sesiones. Toma aire, y suéltalo.</translation>
    </message>
    <message>
        <source>Keep the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Keep backups in</source>
        <translation>Guardar las copias de seguridad en</translation>
    </message>
    <message>
        <source>Share the history in</source>
        <translation>Compartir el historial en</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar un historial</translation>
    </message>
    <message>
        <source>Recovery routines (*.json)</source>
        <translation>Rutinas de Recovery (*.json)</translation>
    </message>
    <message>
        <source>Recovery routines (*.json *.toml)</source>
        <translation>Rutinas de Recovery (*.json *.toml)</translation>
    </message>
    <message>
        <source>Import routines</source>
        <translation>Importar rutinas</translation>
    </message>
    <message>
        <source>Export the routine</source>
        <translation>Exportar la rutina</translation>
    </message>
    <message>
        <source>The routine is written to {file}.</source>
        <translation>La rutina se ha guardado en {file}.</translation>
    </message>
    <message numerus="yes">
        <source>The routine is written to {file}, with %n exercise(s) of your own in it.</source>
        <translation>
            <numerusform>La rutina se ha guardado en {file}, con %n ejercicio tuyo incluido.</numerusform>
            <numerusform>La rutina se ha guardado en {file}, con %n ejercicios tuyos incluidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note says why yet. Take it as custom, and do less if less feels right.</source>
        <translation>Ninguna nota explica aún el porqué. Tómalo como costumbre, y haz menos si menos te sienta mejor.</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Antes de nada</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Who has checked it</source>
        <translation>Quién lo ha revisado</translation>
    </message>
    <message>
        <source>Not yet reviewed by a physiotherapist. This is not medical advice.</source>
        <translation>Aún sin revisar por un fisioterapeuta. Esto no es consejo médico.</translation>
    </message>
    <message>
        <source>Reviewed by a physiotherapist on {date}.</source>
        <translation>Revisado por un fisioterapeuta el {date}.</translation>
    </message>
    <message>
        <source>Do not do it, or ask first, if</source>
        <translation>No lo hagas, o pregunta antes, en estos casos</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Detente si</translation>
    </message>
    <message>
        <source>For {places}</source>
        <translation>Para: {places}</translation>
    </message>
    <message numerus="yes">
        <source>Cleared: %n place(s).</source>
        <comment>places of the body</comment>
        <translation>
            <numerusform>Borrada: %n zona.</numerusform>
            <numerusform>Borradas: %n zonas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build me %n minute(s)</source>
        <translation>
            <numerusform>Crear sesión: %n min</numerusform>
            <numerusform>Crear sesión: %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, soreness {rating}</source>
        <translation>{place}, molestia {rating}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>places of the body</comment>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>not sore</source>
        <translation>sin molestia</translation>
    </message>
    <message>
        <source>Do not practise, or ask first, if</source>
        <translation>No practiques, o pregunta antes, en estos casos</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>When</source>
        <comment>when a routine is done</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Leave it out, or ask first:</source>
        <translation>Descártalo, o pregunta antes, en estos casos:</translation>
    </message>
    <message>
        <source>Stop if:</source>
        <translation>Detente si:</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Do not begin, or ask first, if</source>
        <translation>No empieces, o pregunta antes, en estos casos</translation>
    </message>
    <message>
        <source>Stop at once if</source>
        <translation>Detente enseguida si</translation>
    </message>
    <message>
        <source>This is not medical advice. When you are in doubt, ask a doctor or physiotherapist.</source>
        <translation>Esto no es consejo médico. Si dudas, pregunta a un médico o a un fisioterapeuta.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of this session (is|are) new to you. Read this once for all.</source>
        <translation>
            <numerusform>%n ejercicio de esta sesión es nuevo para ti. Basta con leer esto una vez.</numerusform>
            <numerusform>%n ejercicios de esta sesión son nuevos para ti. Basta con leer esto una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this once, before your first {exercise}.</source>
        <translation>Lee esto una vez, antes de hacer por primera vez: {exercise}.</translation>
    </message>
    <message>
        <source>{exercise}: not, or ask first, if</source>
        <translation>{exercise}: no, o pregunta antes, en estos casos</translation>
    </message>
    <message>
        <source>{exercise}: stop at once if</source>
        <translation>{exercise}: detente enseguida si</translation>
    </message>
    <message>
        <source>One or two points can come and go by themselves. In patients with lasting pain one point was the least that they could tell, and two meant much better (Salaffi et al. 2004): look at your weeks, not at one evening.</source>
        <translation>Uno o dos puntos pueden ir y venir por sí solos. En pacientes con dolor persistente, un punto era lo mínimo que llegaban a notar, y dos querían decir «mucho mejor» (Salaffi et al. 2004): fíjate en tus semanas, no en una sola noche.</translation>
    </message>
    <message>
        <source>Soreness: one or two points can come and go by themselves. In patients with lasting pain one point was the least that they could tell, and two meant much better (Salaffi et al. 2004): look at your weeks, not at one evening.</source>
        <translation>Molestia: uno o dos puntos pueden ir y venir por sí solos. En pacientes con dolor persistente, un punto era lo mínimo que llegaban a notar, y dos querían decir «mucho mejor» (Salaffi et al. 2004): fíjate en tus semanas, no en una sola noche.</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo ir al médico</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>how long a pose is held</comment>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>Rolls</source>
        <comment>how often one rolls</comment>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Not in the library any more</source>
        <translation>Ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Aún no tiene nada</translation>
    </message>
    <message>
        <source>The exercise itself says {amount}</source>
        <translation>El ejercicio en sí dice {amount}</translation>
    </message>
    <message>
        <source>{routine}, my way</source>
        <translation>{routine}, a mi manera</translation>
    </message>
    <message>
        <source>The changes to the new routine are discarded.</source>
        <translation>Se han desechado los cambios de la nueva rutina.</translation>
    </message>
    <message>
        <source>The changes to {routine} are discarded.</source>
        <translation>Se han desechado los cambios de {routine}.</translation>
    </message>
    <message>
        <source>{exercise} added at place {place}.</source>
        <translation>Añadido en el puesto {place}: {exercise}.</translation>
    </message>
    <message>
        <source>{exercise} taken out. Ctrl+Z brings it back.</source>
        <translation>Quitado: {exercise}. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>{exercise} moved to place {place}.</source>
        <translation>Movido al puesto {place}: {exercise}.</translation>
    </message>
    <message>
        <source>Edit {routine}</source>
        <translation>Editar {routine}</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Nada coincide con «{words}».</translation>
    </message>
    <message>
        <source>Save what you changed in a routine without a name?</source>
        <translation>¿Guardar lo que has cambiado en una rutina sin nombre?</translation>
    </message>
    <message>
        <source>Save what you changed in {routine}?</source>
        <translation>¿Guardar lo que has cambiado en {routine}?</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>De creación propia</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>En favoritos</translation>
    </message>
    <message>
        <source>Last done: {day}</source>
        <translation>La última vez: {day}</translation>
    </message>
    <message>
        <source>Needs: {things}</source>
        <translation>Necesitas: {things}</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>that one needs</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>This is kept as long as the window is open: close it once more to give it up.</source>
        <translation>Esto se conserva mientras la ventana esté abierta: ciérrala otra vez para desecharlo.</translation>
    </message>
    <message>
        <source>0 is no soreness, 10 the worst you can imagine.</source>
        <translation>0 es sin molestia; 10, la peor que puedas imaginar.</translation>
    </message>
    <message>
        <source>Before is as you remember it.</source>
        <translation>«Antes» es tal como lo recuerdas.</translation>
    </message>
    <message>
        <source>Saved. It is in your history.</source>
        <translation>Guardado. Está en tu historial.</translation>
    </message>
    <message>
        <source>You noticed: {things}.</source>
        <translation>Has notado: {things}.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Bien hecho.</translation>
    </message>
    <message>
        <source>That counts too.</source>
        <translation>Eso también cuenta.</translation>
    </message>
    <message>
        <source>{time} of {planned} practised</source>
        <translation>{time} de {planned} practicados</translation>
    </message>
    <message numerus="yes">
        <source>{time} in %n exercise(s)</source>
        <translation>
            <numerusform>{time} en %n ejercicio</numerusform>
            <numerusform>{time} en %n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Fitted on {date}</source>
        <translation>Hecha a medida el {date}</translation>
    </message>
    <message>
        <source>Ease {places}</source>
        <translation>Aliviar: {places}</translation>
    </message>
    <message>
        <source>There is no other session for these choices.</source>
        <translation>No hay otra sesión para lo que has elegido.</translation>
    </message>
    <message>
        <source>Nothing else fits in place of {exercise}.</source>
        <translation>No encaja nada más en lugar de: {exercise}.</translation>
    </message>
    <message>
        <source>Removed: {exercise}.</source>
        <translation>Quitado: {exercise}.</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Rodillo</translation>
    </message>
    <message>
        <source>Hips raised</source>
        <translation>Cadera en alto</translation>
    </message>
    <message>
        <source>Legs above the heart</source>
        <translation>Piernas en alto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Fijado</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to calm down</source>
        <translation>
            <numerusform>%n minuto de calma</numerusform>
            <numerusform>%n minutos de calma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for your whole body</source>
        <translation>
            <numerusform>%n minuto para todo el cuerpo</numerusform>
            <numerusform>%n minutos para todo el cuerpo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for your {areas}</source>
        <translation>
            <numerusform>%n minuto para: {areas}</numerusform>
            <numerusform>%n minutos para: {areas}</numerusform>
        </translation>
    </message>
    <message>
        <source>fills the time: {areas}</source>
        <translation>completa el tiempo: {areas}</translation>
    </message>
    <message>
        <source>for your {areas}</source>
        <translation>para: {areas}</translation>
    </message>
    <message>
        <source>close to your {areas}</source>
        <translation>cerca de: {areas}</translation>
    </message>
    <message>
        <source>ends calm</source>
        <translation>acaba en calma</translation>
    </message>
    <message>
        <source>calms you down</source>
        <translation>te calma</translation>
    </message>
    <message numerus="yes">
        <source>not done for %n week(s)</source>
        <translation>
            <numerusform>sin hacer desde hace %n semana</numerusform>
            <numerusform>sin hacer desde hace %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>a favourite of yours</source>
        <translation>uno de tus favoritos</translation>
    </message>
    <message>
        <source>gentle: it hurt lately</source>
        <translation>suave: hace poco te dolió</translation>
    </message>
    <message>
        <source>a towel does for the strap</source>
        <translation>en vez de la correa vale una toalla</translation>
    </message>
    <message>
        <source>Nothing for your {areas} {choices}.</source>
        <comment>choices: with what is at hand, lying down</comment>
        <translation>No hay nada {choices} para: {areas}.</translation>
    </message>
    <message>
        <source>The library has nothing for your {areas} yet.</source>
        <translation>La biblioteca aún no tiene nada para: {areas}.</translation>
    </message>
    <message numerus="yes">
        <source>No room in %n minute(s) for your {areas}.</source>
        <translation>
            <numerusform>En %n minuto no queda sitio para: {areas}.</numerusform>
            <numerusform>En %n minutos no queda sitio para: {areas}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that fits your choices lasts {length}, not %n.</source>
        <translation>
            <numerusform>Todo lo que encaja con lo que has elegido dura {length}, no %n.</numerusform>
            <numerusform>Todo lo que encaja con lo que has elegido dura {length}, no %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes closer to %n minute(s) than {time}.</source>
        <translation>
            <numerusform>Lo más cercano a %n minuto es {time}.</numerusform>
            <numerusform>Lo más cercano a %n minutos es {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you locked takes longer than %n minute(s).</source>
        <translation>
            <numerusform>Lo que has fijado dura más de %n minuto.</numerusform>
            <numerusform>Lo que has fijado dura más de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>With these choices nothing is left to do. Allow a little more.</source>
        <translation>Con lo que has elegido no queda nada que hacer. Permite un poco más.</translation>
    </message>
    <message numerus="yes">
        <source>with what is at hand ({things} would help)</source>
        <translation>
            <numerusform>con lo que tienes a mano (ayudaría {things})</numerusform>
            <numerusform>con lo que tienes a mano (ayudarían {things})</numerusform>
        </translation>
    </message>
    <message>
        <source>lying down</source>
        <translation>en posición tumbada</translation>
    </message>
    <message>
        <source>that is easy enough</source>
        <translation>lo bastante fácil</translation>
    </message>
    <message>
        <source>besides what you removed</source>
        <translation>aparte de lo que has quitado</translation>
    </message>
    <message>
        <source>without what you want to avoid</source>
        <translation>sin lo que quieres evitar</translation>
    </message>
    <message>
        <source>besides what you left out</source>
        <translation>aparte de lo que has descartado</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <comment>a list: calves, feet and right hamstrings</comment>
        <translation>{most}, {last}</translation>
    </message>
    <message numerus="yes">
        <source>{places} and %n more</source>
        <comment>places of the body</comment>
        <translation>
            <numerusform>{places} y %n más</numerusform>
            <numerusform>{places} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>on to the next step</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Click, wheel or Space: next</source>
        <translation>Clic, rueda o Espacio: siguiente</translation>
    </message>
    <message>
        <source>Click, wheel or Space: pause</source>
        <translation>Clic, rueda o Espacio: pausa</translation>
    </message>
    <message>
        <source>Click, wheel or Space: resume</source>
        <translation>Clic, rueda o Espacio: seguir</translation>
    </message>
    <message>
        <source>No backup yet. One is made on every day on which the history changes.</source>
        <translation>Aún no hay copia de seguridad. Se hace una cada día en que cambia el historial.</translation>
    </message>
    <message>
        <source>A copy is made, and checked, on every day with changes. Older ones are thinned.</source>
        <translation>Cada día con cambios se hace una copia y se comprueba. De las antiguas se conservan solo algunas.</translation>
    </message>
    <message>
        <source>Nothing would change: this copy holds what the history holds.</source>
        <translation>No cambiaría nada: esta copia contiene lo mismo que el historial.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as {path}.</source>
        <translation>Restaurado. Lo que había antes se conserva como {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), the latest of {date}</source>
        <translation>
            <numerusform>%n sesión, la última del {date}</numerusform>
            <numerusform>%n sesiones, la última del {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would come back: {which}.</source>
        <translation>
            <numerusform>Volvería %n sesión: {which}.</numerusform>
            <numerusform>Volverían %n sesiones: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would vanish: {which}.</source>
        <translation>
            <numerusform>Desaparecería %n sesión: {which}.</numerusform>
            <numerusform>Desaparecerían %n sesiones: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) would be as before: {which}.</source>
        <translation>
            <numerusform>%n sesión quedaría como antes: {which}.</numerusform>
            <numerusform>%n sesiones quedarían como antes: {which}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) would be marked otherwise.</source>
        <translation>
            <numerusform>%n semana quedaría marcada de otra forma.</numerusform>
            <numerusform>%n semanas quedarían marcadas de otra forma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of the copy cannot be read.</source>
        <translation>
            <numerusform>%n sesión de la copia no se puede leer.</numerusform>
            <numerusform>%n sesiones de la copia no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{session} of {date}</source>
        <comment>of a day</comment>
        <translation>{session} del {date}</translation>
    </message>
    <message>
        <source>Practise once, and the first bar grows here.</source>
        <translation>Practica una vez, y aquí crecerá la primera barra.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n weeks: one bar is a month.</source>
        <translation>
            <numerusform>Más de %n semana: una barra es un mes.</numerusform>
            <numerusform>Más de %n semanas: una barra es un mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Practicado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>Exercises a week</source>
        <translation>Ejercicios por semana</translation>
    </message>
    <message>
        <source>Minutes a month</source>
        <translation>Minutos por mes</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Sesiones por mes</translation>
    </message>
    <message>
        <source>Exercises a month</source>
        <translation>Ejercicios por mes</translation>
    </message>
    <message>
        <source>goal {amount}</source>
        <translation>objetivo: {amount}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week of</source>
        <comment>heading of a column of dates</comment>
        <translation>Semana del</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} in %n session(s)</source>
        <translation>
            <numerusform>{minutes} en %n sesión</numerusform>
            <numerusform>{minutes} en %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>sin sesiones</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>objetivo alcanzado</translation>
    </message>
    <message>
        <source>set aside: {why}</source>
        <translation>apartada: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) in {sessions}, {minutes}</source>
        <translation>
            <numerusform>%n ejercicio en {sessions}, {minutes}</numerusform>
            <numerusform>%n ejercicios en {sessions}, {minutes}</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semana del {date}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 semanas</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52 semanas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of all time</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>A deleted session stays here for 30 days; then it is gone for good.</source>
        <translation>Una sesión eliminada se queda aquí 30 días; después desaparece para siempre.</translation>
    </message>
    <message>
        <source>The latest ratings. Choose a place to see how it has changed.</source>
        <translation>Las últimas valoraciones. Elige una zona para ver cómo ha cambiado.</translation>
    </message>
    <message>
        <source>Rate a place before and after a session, and it shows here.</source>
        <translation>Valora una zona antes y después de una sesión, y aparecerá aquí.</translation>
    </message>
    <message>
        <source>not rated lately</source>
        <translation>sin valorar últimamente</translation>
    </message>
    <message>
        <source>{place}, {rating} after practice, {day}</source>
        <translation>{place}, {rating} después de practicar, {day}</translation>
    </message>
    <message>
        <source>{place}, {rating} before practice, {day}</source>
        <translation>{place}, {rating} antes de practicar, {day}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no practice on a day</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>under 5 min</source>
        <translation>menos de 5 min</translation>
    </message>
    <message>
        <source>5 to 15 min</source>
        <translation>de 5 a 15 min</translation>
    </message>
    <message>
        <source>15 to 30 min</source>
        <translation>de 15 a 30 min</translation>
    </message>
    <message>
        <source>30 min and more</source>
        <translation>30 min o más</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>No practice in {year}.</source>
        <translation>Nada practicado en {year}.</translation>
    </message>
    <message>
        <source>no practice</source>
        <translation>sin práctica</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>aún por llegar</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Mon 7 September 2026</comment>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>That session is not in the history any more.</source>
        <translation>Esa sesión ya no está en el historial.</translation>
    </message>
    <message>
        <source>A practice done elsewhere</source>
        <translation>Práctica hecha en otro sitio</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La sesión</translation>
    </message>
    <message>
        <source>Deleted: {session}. It stays in the bin for 30 days.</source>
        <translation>Eliminada: {session}. Se queda 30 días en la papelera.</translation>
    </message>
    <message>
        <source>It hurt: {places}.</source>
        <translation>Te dolió: {places}.</translation>
    </message>
    <message>
        <source>No sessions yet. Choose an exercise under Practice and press Start: what you practise appears here, by itself. What you do elsewhere can be added below.</source>
        <translation>Aún no hay sesiones. Elige un ejercicio en Práctica y pulsa Empezar: lo que practiques aparecerá aquí solo. Lo que hagas en otro sitio puedes añadirlo abajo.</translation>
    </message>
    <message>
        <source>Consistency begins with your first practice.</source>
        <translation>La constancia empieza con tu primera práctica.</translation>
    </message>
    <message numerus="yes">
        <source>Consistency {score} of 100, over %n week(s): recent weeks count most, a missed one costs little, and weeks set aside cost nothing.</source>
        <translation>
            <numerusform>Constancia: {score} de 100, en %n semana: las semanas recientes pesan más, una perdida resta poco y las apartadas no restan nada.</numerusform>
            <numerusform>Constancia: {score} de 100, en %n semanas: las semanas recientes pesan más, una perdida resta poco y las apartadas no restan nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>practised this week</source>
        <translation>de práctica esta semana</translation>
    </message>
    <message numerus="yes">
        <source>session(s) this week</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>sesión esta semana</numerusform>
            <numerusform>sesiones esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>goal {amount} min reached</source>
        <translation>objetivo de {amount} min alcanzado</translation>
    </message>
    <message>
        <source>goal {amount} min</source>
        <translation>objetivo: {amount} min</translation>
    </message>
    <message>
        <source>goal {amount} reached</source>
        <translation>objetivo de {amount} alcanzado</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>constancia</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>well begun</source>
        <translation>buen comienzo</translation>
    </message>
    <message>
        <source>building</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>soreness, before and after</source>
        <translation>molestia, antes y después</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>antes → después</translation>
    </message>
    <message>
        <source>Rate {area} before and after a session, and how it changes shows here.</source>
        <translation>Valora esta zona antes y después de una sesión, y aquí verás cómo cambia: {area}.</translation>
    </message>
    <message>
        <source>Not rated in these weeks. Choose more weeks beside the bars, or another area.</source>
        <translation>Sin valorar en estas semanas. Elige más semanas junto a las barras, u otra zona.</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>media de cada semana</translation>
    </message>
    <message>
        <source>average of each month</source>
        <translation>media de cada mes</translation>
    </message>
    <message>
        <source>Left, before</source>
        <translation>Izquierda, antes</translation>
    </message>
    <message>
        <source>left, before</source>
        <translation>izquierda, antes</translation>
    </message>
    <message>
        <source>Right, before</source>
        <translation>Derecha, antes</translation>
    </message>
    <message>
        <source>right, before</source>
        <translation>derecha, antes</translation>
    </message>
    <message>
        <source>Both sides, before</source>
        <translation>Ambos lados, antes</translation>
    </message>
    <message>
        <source>both sides, before</source>
        <translation>ambos lados, antes</translation>
    </message>
    <message>
        <source>Left, after</source>
        <translation>Izquierda, después</translation>
    </message>
    <message>
        <source>left, after</source>
        <translation>izquierda, después</translation>
    </message>
    <message>
        <source>Right, after</source>
        <translation>Derecha, después</translation>
    </message>
    <message>
        <source>right, after</source>
        <translation>derecha, después</translation>
    </message>
    <message>
        <source>Both sides, after</source>
        <translation>Ambos lados, después</translation>
    </message>
    <message>
        <source>both sides, after</source>
        <translation>ambos lados, después</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>{day}, {line}: {rating} of 10</source>
        <comment>21 November 2026, left, before: 5 of 10</comment>
        <translation>{day}, {line}: {rating} de 10</translation>
    </message>
    <message numerus="yes">
        <source>{day}, {line}: {rating} of 10 (average of %n session(s))</source>
        <translation>
            <numerusform>{day}, {line}: {rating} de 10 (media de %n sesión)</numerusform>
            <numerusform>{day}, {line}: {rating} de 10 (media de %n sesiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sessions will stand here, the latest first.</source>
        <translation>Aquí estarán tus sesiones, la última primero.</translation>
    </message>
    <message>
        <source>No session fits. Take a filter away to see more.</source>
        <translation>Ninguna sesión encaja. Quita un filtro para ver más.</translation>
    </message>
    <message>
        <source>{session} (in part)</source>
        <translation>{session} (en parte)</translation>
    </message>
    <message>
        <source>counts as {weekday}</source>
        <translation>cuenta como {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n en total</numerusform>
            <numerusform>%n en total</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {whole}</source>
        <comment>sessions</comment>
        <translation>{found} de {whole}</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Soreness</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>By area, the last 52 weeks</source>
        <translation>Por zonas, las últimas 52 semanas</translation>
    </message>
    <message>
        <source>What you practise most is listed here, as soon as there is a session.</source>
        <translation>Lo que más practicas aparecerá aquí en cuanto haya una sesión.</translation>
    </message>
    <message>
        <source>No area named</source>
        <translation>Sin zona indicada</translation>
    </message>
    <message>
        <source>Not shared. Choose a folder that a file-sync program carries.</source>
        <translation>Sin compartir. Elige una carpeta que un programa de sincronización lleve a tus otros equipos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other machines read</source>
        <translation>
            <numerusform>%n archivo de otros equipos leído</numerusform>
            <numerusform>%n archivos de otros equipos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) new, {changed} changed.</source>
        <translation>
            <numerusform>%n sesión nueva, {changed} con cambios.</numerusform>
            <numerusform>%n sesiones nuevas, {changed} con cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new from other machines.</source>
        <translation>Nada nuevo de otros equipos.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) new, {known} known</source>
        <translation>
            <numerusform>%n sesión nueva, ya presentes: {known}</numerusform>
            <numerusform>%n sesiones nuevas, ya presentes: {known}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed as in the file</source>
        <translation>
            <numerusform>%n de ellas cambiada según el archivo</numerusform>
            <numerusform>%n de ellas cambiadas según el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>sessions of a file</comment>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written to {path}.</source>
        <translation>
            <numerusform>%n sesión guardada en {path}.</numerusform>
            <numerusform>%n sesiones guardadas en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: {place}.</source>
        <translation>Anotado: {place}.</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>paso {number}</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>antes del primer paso</translation>
    </message>
    <message>
        <source>New</source>
        <comment>of a routine or an exercise</comment>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>You have it already</source>
        <translation>Ya en tu biblioteca</translation>
    </message>
    <message>
        <source>Differs from what you have</source>
        <translation>Distinto de lo que tienes</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>routines and exercises of a file</comment>
        <translation>
            <numerusform>%n novedad</numerusform>
            <numerusform>%n novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that you have already</source>
        <translation>
            <numerusform>%n que ya tienes</numerusform>
            <numerusform>%n que ya tienes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that (differs|differ)</source>
        <translation>
            <numerusform>%n que difiere</numerusform>
            <numerusform>%n que difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <comment>routines and exercises of a file</comment>
        <translation>
            <numerusform>%n no se puede importar</numerusform>
            <numerusform>%n no se pueden importar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>No hay nada en este archivo</translation>
    </message>
    <message numerus="yes">
        <source>It cannot come in yet: it has %n mistake(s).</source>
        <comment>a file</comment>
        <translation>
            <numerusform>Todavía no se puede importar: tiene %n error.</numerusform>
            <numerusform>Todavía no se puede importar: tiene %n errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you had already.</source>
        <translation>
            <numerusform>%n ya estaba en tu biblioteca.</numerusform>
            <numerusform>%n ya estaban en tu biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was replaced is kept in {path}.</source>
        <translation>Lo sustituido se conserva en {path}.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>No ha entrado nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) came in.</source>
        <translation>
            <numerusform>Ha entrado %n rutina.</numerusform>
            <numerusform>Han entrado %n rutinas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) came in.</source>
        <translation>
            <numerusform>Ha entrado %n ejercicio.</numerusform>
            <numerusform>Han entrado %n ejercicios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routines} and %n exercise(s) came in.</source>
        <translation>
            <numerusform>Han entrado {routines} y %n ejercicio.</numerusform>
            <numerusform>Han entrado {routines} y %n ejercicios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s)</source>
        <translation>
            <numerusform>%n rutina</numerusform>
            <numerusform>%n rutinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exercise} hurt in %n session(s) of the last {days} days. Leave it out from now on?</source>
        <translation>
            <numerusform>{exercise}: te dolió en %n sesión de los últimos {days} días. ¿Descartarlo a partir de ahora?</numerusform>
            <numerusform>{exercise}: te dolió en %n sesiones de los últimos {days} días. ¿Descartarlo a partir de ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercise} is left out from now on.</source>
        <translation>Descartado a partir de ahora: {exercise}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>exercises that are not offered</comment>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empieza aquí</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>You left out all of these. They are below.</source>
        <translation>Has descartado todos estos. Están más abajo.</translation>
    </message>
    <message>
        <source>None of these is a favourite yet. The star beside a name makes it one.</source>
        <translation>Aquí aún no hay favoritos. La estrella junto a un nombre lo convierte en uno.</translation>
    </message>
    <message>
        <source>Nothing fits all that you chose.</source>
        <translation>Nada encaja con todo lo que has elegido.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fits all that you chose. Without “{filter}” there would be %n.</source>
        <translation>
            <numerusform>Nada encaja con todo lo que has elegido. Sin «{filter}» habría %n.</numerusform>
            <numerusform>Nada encaja con todo lo que has elegido. Sin «{filter}» habría %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Para tumbarse</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Just a mat</source>
        <translation>Solo esterilla</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Up to {minutes} min</source>
        <translation>Hasta {minutes} min</translation>
    </message>
    <message>
        <source>{least}–{most} min</source>
        <translation>{least}–{most} min</translation>
    </message>
    <message>
        <source>Over {minutes} min</source>
        <translation>Más de {minutes} min</translation>
    </message>
    <message>
        <source>Suggested order</source>
        <translation>Orden sugerido</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a list is sorted by</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortos primero</translation>
    </message>
    <message>
        <source>Longest ago done first</source>
        <translation>Más tiempo sin hacer primero</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>at hand</comment>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sin material</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>%n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercise} is left out, and stands at the end of the list.</source>
        <translation>Descartado: {exercise}. Está al final de la lista.</translation>
    </message>
    <message>
        <source>Nothing holds all of these words. Here is what holds some.</source>
        <translation>Nada contiene todas estas palabras. Aquí está lo que contiene algunas.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”. Try a part of the body: calves.</source>
        <translation>Nada coincide con «{words}». Prueba con una parte del cuerpo: pantorrillas.</translation>
    </message>
    <message>
        <source>No exercise could be read. The reasons are below.</source>
        <translation>No se pudo leer ningún ejercicio. Los motivos están abajo.</translation>
    </message>
    <message>
        <source>Nothing that matches “{words}” serves {places}.</source>
        <translation>Nada que coincida con «{words}» sirve para: {places}.</translation>
    </message>
    <message>
        <source>Nothing in the library serves {places} yet.</source>
        <translation>En la biblioteca aún no hay nada para: {places}.</translation>
    </message>
    <message>
        <source>Everything else works. Until this is put right, the list holds the last version of the file that could be read, if there was one. The file is read again when it is saved.</source>
        <translation>Todo lo demás funciona. Hasta que se corrija, la lista conserva la última versión del archivo que se pudo leer, si la hubo. El archivo se vuelve a leer al guardarlo.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Línea {line}: {problem}</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>línea {line}: {problem}</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>La biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si quieres</translation>
    </message>
    <message>
        <source>All along</source>
        <translation>En todos</translation>
    </message>
    <message numerus="yes">
        <source>Exercise(s) {numbers}</source>
        <comment>in which a thing is used: 1 to 3, 5</comment>
        <translation>
            <numerusform>Ejercicio {numbers}</numerusform>
            <numerusform>Ejercicios {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>numbers of exercises</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>They are kept until you remove their files.</source>
        <translation>Se conservan hasta que borres sus archivos.</translation>
    </message>
    <message>
        <source>No routine was deleted.</source>
        <translation>No se ha eliminado ninguna rutina.</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n exercise(s) that you left out: {names}.</source>
        <translation>
            <numerusform>Incluye %n ejercicio que has descartado: {names}.</numerusform>
            <numerusform>Incluye %n ejercicios que has descartado: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>left side only</source>
        <translation>solo lado izquierdo</translation>
    </message>
    <message>
        <source>right side only</source>
        <translation>solo lado derecho</translation>
    </message>
    <message>
        <source>This step {time}</source>
        <translation>Este paso: {time}</translation>
    </message>
    <message>
        <source>breathe in</source>
        <translation>toma aire</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>the breath</comment>
        <translation>mantén</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>suelta el aire</translation>
    </message>
    <message>
        <source>Next when ready</source>
        <translation>Cuando quieras</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pass(es) left</source>
        <comment>of rolling</comment>
        <translation>
            <numerusform>pasada más</numerusform>
            <numerusform>pasadas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rep(s) left</source>
        <comment>repetitions</comment>
        <translation>
            <numerusform>repetición más</numerusform>
            <numerusform>repeticiones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Parte {number} de {total}</translation>
    </message>
    <message>
        <source>Exercise {number} of {total}</source>
        <translation>Ejercicio {number} de {total}</translation>
    </message>
    <message>
        <source>Both sides done</source>
        <translation>Ambos lados hechos</translation>
    </message>
    <message>
        <source>This is the last part.</source>
        <translation>Esta es la última parte.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Después: {step}</translation>
    </message>
    <message>
        <source>Next: change to the right side</source>
        <translation>Después: cambia al lado derecho</translation>
    </message>
    <message>
        <source>Next: change to the left side</source>
        <translation>Después: cambia al lado izquierdo</translation>
    </message>
    <message>
        <source>First: {step}</source>
        <translation>Primero: {step}</translation>
    </message>
    <message>
        <source>Paused. Press Space to go on.</source>
        <translation>En pausa. Pulsa Espacio para seguir.</translation>
    </message>
    <message>
        <source>Paused where it stopped. Press Space to go on.</source>
        <translation>En pausa donde se quedó. Pulsa Espacio para seguir.</translation>
    </message>
    <message>
        <source>Paused, because it hurts.</source>
        <translation>En pausa, porque te duele.</translation>
    </message>
    <message>
        <source>At your pace</source>
        <translation>A tu ritmo</translation>
    </message>
    <message>
        <source>About {minutes} left</source>
        <comment>of the session</comment>
        <translation>Aprox. {minutes} más</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>of the session</comment>
        <translation>Quedan {time}</translation>
    </message>
    <message>
        <source>Nothing is practised yet. End without a record?</source>
        <translation>Aún no has practicado nada. ¿Terminar sin dejar registro?</translation>
    </message>
    <message>
        <source>End here? You have practised {time}.
Keep it, or discard it?</source>
        <translation>¿Terminar aquí? Has practicado {time}.
¿Guardarlo o desecharlo?</translation>
    </message>
    <message>
        <source>{number} breaths a minute</source>
        <translation>{number} respiraciones por minuto</translation>
    </message>
    <message>
        <source>A pattern of your own; no source claimed.</source>
        <translation>Un patrón tuyo, sin fuente.</translation>
    </message>
    <message>
        <source>Discarded: {session}, {time} practised.</source>
        <translation>Desechada: {session}, {time} de práctica.</translation>
    </message>
    <message>
        <source>{session}, begun {day} at {time}, was not finished. {practised} of practice is safe.</source>
        <translation>{session} ({day}, {time}): quedó sin terminar. Lo practicado está a salvo: {practised}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Set-up waits</source>
        <translation>Espera al colocarme</translation>
    </message>
    <message>
        <source>At my pace</source>
        <translation>A mi ritmo</translation>
    </message>
    <message>
        <source>voice on</source>
        <translation>con voz</translation>
    </message>
    <message>
        <source>voice says names only</source>
        <translation>la voz solo dice nombres</translation>
    </message>
    <message>
        <source>voice off</source>
        <translation>sin voz</translation>
    </message>
    <message>
        <source>floor mode</source>
        <translation>modo suelo</translation>
    </message>
    <message>
        <source>left side first</source>
        <translation>izquierda primero</translation>
    </message>
    <message>
        <source>right side first</source>
        <translation>derecha primero</translation>
    </message>
    <message>
        <source>{side} · step {number} of {total}</source>
        <translation>{side} · paso {number} de {total}</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>Show right side</source>
        <translation>Ver lado derecho</translation>
    </message>
    <message>
        <source>Show left side</source>
        <translation>Ver lado izquierdo</translation>
    </message>
    <message>
        <source>Do not, if</source>
        <translation>Cuándo no</translation>
    </message>
    <message>
        <source>Feel</source>
        <comment>what one should feel</comment>
        <translation>Notarás</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>how far is far enough</comment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>at your pace</source>
        <translation>a tu ritmo</translation>
    </message>
    <message>
        <source>January</source>
        <comment>month in a date</comment>
        <translation>enero</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month in a date, short</comment>
        <translation>ene</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month in a date</comment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month in a date, short</comment>
        <translation>feb</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month in a date</comment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month in a date, short</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month in a date</comment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month in a date, short</comment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month in a date</comment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month in a date, short</comment>
        <translation>may</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month in a date</comment>
        <translation>junio</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month in a date, short</comment>
        <translation>jun</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month in a date</comment>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month in a date, short</comment>
        <translation>jul</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month in a date</comment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month in a date, short</comment>
        <translation>ago</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month in a date</comment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month in a date, short</comment>
        <translation>sep</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month in a date</comment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month in a date, short</comment>
        <translation>oct</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month in a date</comment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month in a date, short</comment>
        <translation>nov</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month in a date</comment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month in a date, short</comment>
        <translation>dic</translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday, short</comment>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday, short</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday, short</comment>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday, short</comment>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday, short</comment>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday, short</comment>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday, short</comment>
        <translation>dom</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
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
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>between the digits of a number: 5.5</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Left side, then right</source>
        <translation>Lado izquierdo, luego el derecho</translation>
    </message>
    <message>
        <source>Right side, then left</source>
        <translation>Lado derecho, luego el izquierdo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>over a year ago</source>
        <translation>hace más de un año</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date: 7 Sep</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date: 7 Sep 2026</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date: 7 September 2026</comment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a whole month: September 2026</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a whole month: Sep 2026</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Recovery made a mistake, and goes on.</source>
        <translation>Recovery ha cometido un error y sigue en marcha.</translation>
    </message>
    <message>
        <source>What you had saved is safe.</source>
        <translation>Lo que tenías guardado está a salvo.</translation>
    </message>
    <message>
        <source>Your session was safe, too: it had been written down up to that moment.</source>
        <translation>Tu sesión también estaba a salvo: había quedado anotada hasta ese momento.</translation>
    </message>
    <message>
        <source>The disk refused to keep your session at that moment; a later one may be kept.</source>
        <translation>El disco no pudo guardar tu sesión en ese momento; quizá pueda más adelante.</translation>
    </message>
    <message>
        <source>If it happens again, start Recovery anew, and send the text below to whoever looks after it. It holds no note, no name and no rating.</source>
        <translation>Si vuelve a ocurrir, cierra Recovery y ábrelo de nuevo, y envía el texto de abajo a quien se ocupe de la aplicación. No contiene notas, nombres ni valoraciones.</translation>
    </message>
    <message>
        <source>The same text is in {path}.</source>
        <translation>El mismo texto está en {path}.</translation>
    </message>
    <message>
        <source>The log could not be written.</source>
        <translation>No se pudo escribir el registro.</translation>
    </message>
    <message>
        <source>Nothing yet this week</source>
        <translation>Nada aún esta semana</translation>
    </message>
    <message>
        <source>This week: {number} of {goal} · {minutes}</source>
        <translation>Esta semana: {number} de {goal} · {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>This week: %n session(s) · {minutes}</source>
        <translation>
            <numerusform>Esta semana: %n sesión · {minutes}</numerusform>
            <numerusform>Esta semana: %n sesiones · {minutes}</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: {time} of {goal} min</source>
        <comment>time: 45 s</comment>
        <translation>Esta semana: {time} de {goal} min</translation>
    </message>
    <message>
        <source>This week: {number} of {goal} min</source>
        <translation>Esta semana: {number} de {goal} min</translation>
    </message>
    <message>
        <source>Save this session elsewhere</source>
        <translation>Guardar esta sesión en otro lugar</translation>
    </message>
    <message>
        <source>The session is saved in {path}. When the disk is well again, bring it back with `recovery-gui import {name}`.</source>
        <translation>La sesión está guardada en {path}. Cuando el disco vuelva a estar bien, recupérala con `recovery-gui import {name}`.</translation>
    </message>
    <message>
        <source>What was kept of the session that broke off is damaged. Saved sessions are safe.</source>
        <translation>Lo que se conservó de la sesión interrumpida está dañado. Las sesiones guardadas están a salvo.</translation>
    </message>
    <message>
        <source>Discard it; the next session starts as usual.</source>
        <translation>Deséchala; la próxima sesión empezará como siempre.</translation>
    </message>
    <message>
        <source>The session of {day} cannot be kept like that: {reason}. It was left as it is.</source>
        <translation>La sesión del {day} no se puede guardar así: {reason}. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Correct that value, and save again.</source>
        <translation>Corrige ese valor y guarda de nuevo.</translation>
    </message>
    <message>
        <source>The session {id} is damaged. It was left as it is.</source>
        <translation>La sesión {id} está dañada. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Take it from a backup: Settings, Backups.</source>
        <translation>Recupérala de una copia de seguridad: Ajustes, Copias.</translation>
    </message>
    <message>
        <source>That session is not in the bin any more. Nothing was changed.</source>
        <translation>Esa sesión ya no está en la papelera. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>That session is not in the history any more. Nothing was changed.</source>
        <translation>Esa sesión ya no está en el historial. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Look at the list again; it may have been changed on another machine.</source>
        <translation>Mira la lista otra vez; quizá se haya cambiado en otro equipo.</translation>
    </message>
    <message>
        <source>its schema is not UTF-8</source>
        <translation>su esquema no es UTF-8</translation>
    </message>
    <message>
        <source>The history in {path} is damaged ({detail}). It was left as it is.</source>
        <translation>El historial de {path} está dañado ({detail}). Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>In Settings, under Backups, put the newest copy in its place; the damaged file is kept beside it.</source>
        <translation>En Ajustes, «Copias», pon la copia más reciente en su lugar; el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was changed.</source>
        <translation>Otro programa está usando {path}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Close the other one, or wait a moment, and try again.</source>
        <translation>Cierra el otro programa, o espera un momento, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. What was saved before is safe.</source>
        <translation>El disco donde está {path} se ha llenado. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Free some space and try again, or save elsewhere.</source>
        <translation>Libera espacio e inténtalo de nuevo, o guarda en otro sitio.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written ({reason}). What was saved before is safe.</source>
        <translation>No se puede abrir o escribir {path} ({reason}). Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it, then try again.</source>
        <translation>Comprueba que la carpeta exista y que tengas permiso para escribir en ella, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk refused {path} ({reason}). This was not saved.</source>
        <translation>El disco ha rechazado {path} ({reason}). Esto no se ha guardado.</translation>
    </message>
    <message>
        <source>Check the disk, then try again, or save elsewhere.</source>
        <translation>Revisa el disco e inténtalo de nuevo, o guarda en otro sitio.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {reason}. Nothing was changed.</source>
        <translation>No se puede importar {path}: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose a JSON or CSV export, or a history.sqlite3, of Recovery.</source>
        <translation>Elige una exportación JSON o CSV, o un history.sqlite3, de Recovery.</translation>
    </message>
    <message numerus="yes">
        <source>it is larger than %n MiB</source>
        <translation>
            <numerusform>ocupa más de %n MiB</numerusform>
            <numerusform>ocupa más de %n MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>session {id}: is damaged</source>
        <translation>sesión {id}: está dañada</translation>
    </message>
    <message>
        <source>its CSV cannot be read ({error})</source>
        <translation>su CSV no se puede leer ({error})</translation>
    </message>
    <message>
        <source>its CSV has no column {column}</source>
        <translation>a su CSV le falta la columna {column}</translation>
    </message>
    <message>
        <source>row {row}: cannot be read ({error})</source>
        <translation>fila {row}: no se puede leer ({error})</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>fila {row}: {reason}</translation>
    </message>
    <message>
        <source>it is neither JSON, CSV nor a history file</source>
        <translation>no es JSON, ni CSV, ni un archivo de historial</translation>
    </message>
    <message>
        <source>it is no export of Recovery</source>
        <translation>no es una exportación de Recovery</translation>
    </message>
    <message>
        <source>a newer Recovery wrote it</source>
        <translation>lo escribió una versión más nueva de Recovery</translation>
    </message>
    <message>
        <source>it has no list of sessions</source>
        <translation>no tiene ninguna lista de sesiones</translation>
    </message>
    <message>
        <source>its {name} are no list</source>
        <translation>su «{name}» no es una lista</translation>
    </message>
    <message>
        <source>{path} was written by a newer Recovery. It is shown, and not changed.</source>
        <translation>{path} se escribió con una versión más nueva de Recovery. Se muestra, y no se modifica.</translation>
    </message>
    <message>
        <source>Use the newer program to go on with this history.</source>
        <translation>Usa la versión más nueva para seguir con este historial.</translation>
    </message>
    <message>
        <source>The history {path} is gone, but backups of it are in {folder}. Nothing was changed.</source>
        <translation>El historial {path} ha desaparecido, pero hay copias de seguridad en {folder}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>In Settings, under Backups, put the newest copy in its place; or move the backups away to start anew.</source>
        <translation>En Ajustes, «Copias», pon la copia más reciente en su lugar; o lleva las copias a otro sitio para empezar de cero.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>the file of the history</comment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>{path} is not a history of Recovery. It was left as it is.</source>
        <translation>{path} no es un historial de Recovery. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Move that file elsewhere, or choose another data folder.</source>
        <translation>Lleva ese archivo a otro sitio, o elige otra carpeta de datos.</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <comment>the file of the history</comment>
        <translation>está incompleto</translation>
    </message>
    <message>
        <source>unknown version {version}</source>
        <translation>versión desconocida: {version}</translation>
    </message>
    <message>
        <source>There is no routine {id}.</source>
        <translation>No hay ninguna rutina {id}.</translation>
    </message>
    <message>
        <source>Look at what `recovery-gui list` shows.</source>
        <translation>Mira lo que muestra `recovery-gui list`.</translation>
    </message>
    <message>
        <source>{name} differs from yours, and its id stands where only a person finds it.</source>
        <translation>{name}: no coincide con lo que tienes, y su identificador está donde solo una persona lo encuentra.</translation>
    </message>
    <message>
        <source>Give it another id in its file, then import it again.</source>
        <translation>Ponle otro identificador en su archivo y vuelve a importarlo.</translation>
    </message>
    <message>
        <source>There is a routine called {file} again. The deleted one is still {deleted}.</source>
        <translation>Vuelve a haber una rutina llamada {file}. La eliminada sigue en {deleted}.</translation>
    </message>
    <message>
        <source>Give the new one another id, then bring the old one back.</source>
        <translation>Pon otro identificador a la nueva y luego recupera la antigua.</translation>
    </message>
    <message>
        <source>{path} is not there any more; someone moved or deleted it.</source>
        <translation>{path} ya no está ahí; alguien lo ha movido o eliminado.</translation>
    </message>
    <message>
        <source>Look into the folder of your routines.</source>
        <translation>Mira en la carpeta de tus rutinas.</translation>
    </message>
    <message>
        <source>The routine was not saved ({reason}).</source>
        <translation>La rutina no se ha guardado ({reason}).</translation>
    </message>
    <message>
        <source>Change that, then save again.</source>
        <translation>Cámbialo y guarda de nuevo.</translation>
    </message>
    <message>
        <source>The page on when to see a doctor cannot be read ({reason}).</source>
        <translation>No se puede leer la página «Cuándo ir al médico» ({reason}).</translation>
    </message>
    <message>
        <source>Install the program anew; until then, ask a doctor whenever you are in doubt.</source>
        <translation>Vuelve a instalar la aplicación; hasta entonces, si dudas, pregunta siempre a un médico.</translation>
    </message>
    <message>
        <source>Choose routines that Recovery has exported, or a routine or exercise file.</source>
        <translation>Elige rutinas que haya exportado Recovery, o un archivo de rutina o de ejercicio.</translation>
    </message>
    <message>
        <source>it is no routine or exercise of Recovery</source>
        <translation>no es una rutina ni un ejercicio de Recovery</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it holds no routines of Recovery</source>
        <translation>no contiene rutinas de Recovery</translation>
    </message>
    <message>
        <source>it contains triggers or views</source>
        <comment>the file of the history</comment>
        <translation>contiene disparadores o vistas</translation>
    </message>
    <message>
        <source>{table} is not as it was made</source>
        <translation>{table} no está como se creó</translation>
    </message>
    <message>
        <source>{table} lacks a column</source>
        <translation>a {table} le falta una columna</translation>
    </message>
    <message>
        <source>The usual settings are in use.</source>
        <translation>Se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it.</source>
        <translation>Corrige el archivo, o elimínalo.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}).</source>
        <translation>No se pudieron leer los ajustes ({reason}).</translation>
    </message>
    <message>
        <source>The old file is kept as {path}.</source>
        <translation>El archivo antiguo se conserva como {path}.</translation>
    </message>
    <message>
        <source>{path}: session {id} is damaged</source>
        <translation>{path}: la sesión {id} está dañada</translation>
    </message>
    <message>
        <source>This was: start.</source>
        <translation>Ha sonado: inicio.</translation>
    </message>
    <message>
        <source>This was: step.</source>
        <translation>Ha sonado: paso.</translation>
    </message>
    <message>
        <source>This was: change side.</source>
        <translation>Ha sonado: cambio de lado.</translation>
    </message>
    <message>
        <source>This was: breathe in.</source>
        <translation>Ha sonado: tomar aire.</translation>
    </message>
    <message>
        <source>This was: breathe out.</source>
        <translation>Ha sonado: soltar el aire.</translation>
    </message>
    <message>
        <source>This was: half way.</source>
        <translation>Ha sonado: mitad.</translation>
    </message>
    <message>
        <source>This was: last seconds.</source>
        <translation>Ha sonado: últimos segundos.</translation>
    </message>
    <message>
        <source>This was: done.</source>
        <translation>Ha sonado: final.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>{amount}: less</source>
        <translation>{amount}: menos</translation>
    </message>
    <message>
        <source>{amount}: more</source>
        <translation>{amount}: más</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Queda hasta</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Deleted sessions</source>
        <translation>Sesiones eliminadas</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put the chosen session back</source>
        <translation>Devolver la sesión elegida al historial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde te duele?</translation>
    </message>
    <message>
        <source>Click a place, or walk there with the arrow keys and press Space. Digits and the wheel say how sore it is, 0 to 10; Enter goes on from there.</source>
        <translation>Haz clic en una zona, o ve hasta ella con las flechas y pulsa Espacio. Las cifras y la rueda dicen cuánto molesta, de 0 a 10; con Intro sigues desde ahí.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Nothing hurts any more</source>
        <translation>Ya no duele nada</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>A session that fits</source>
        <translation>Una sesión a medida</translation>
    </message>
    <message>
        <source>Walk along the body.</source>
        <translation>Moverte por el cuerpo.</translation>
    </message>
    <message>
        <source>Mark the place, or take its mark away.</source>
        <translation>Marcar la zona o quitarle la marca.</translation>
    </message>
    <message>
        <source>How sore it is. 1 then 0 is ten.</source>
        <translation>Cuánto molesta. 1 y después 0 es diez.</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <comment>keys</comment>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>Mark the place, and go on to a session for it.</source>
        <translation>Marcar la zona y pasar a una sesión para ella.</translation>
    </message>
    <message>
        <source>Take a mark away.</source>
        <translation>Quitar una marca.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left side of the body, one letter</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right side of the body, one letter</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Body from the front</source>
        <translation>Cuerpo visto de frente</translation>
    </message>
    <message>
        <source>Body from the back</source>
        <translation>Cuerpo visto de espaldas</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>Print: {title}</source>
        <translation>Imprimir: {title}</translation>
    </message>
    <message>
        <source>Not today.</source>
        <translation>Hoy no.</translation>
    </message>
    <message>
        <source>Before the first use of an exercise</source>
        <translation>Antes de hacer un ejercicio por primera vez</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Begin the session (Enter)</source>
        <translation>Empezar la sesión (Intro)</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Back, and begin nothing (Esc)</source>
        <translation>Volver sin empezar nada (Esc)</translation>
    </message>
    <message>
        <source>Signs that need more than rest</source>
        <translation>Señales que piden algo más que descanso</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Precauciones</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Los mismos números en una tabla</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Keep the chart as PNG or SVG</source>
        <translation>Guardar el gráfico como PNG o SVG</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tabla: {title}</translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Imagen: {title}</translation>
    </message>
    <message>
        <source>{title}, as a table</source>
        <translation>{title}, en forma de tabla</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the latest change back (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>Volver a hacerlo (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Back to the page (Esc)</source>
        <translation>Volver a la página (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the routine (Ctrl+S)</source>
        <translation>Guardar la rutina (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Keep the routine, then close</source>
        <translation>Guardar la rutina y cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Close without saving; it can be undone</source>
        <translation>Cerrar sin guardar; se puede deshacer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Back to the routine (Esc)</source>
        <translation>Volver a la rutina (Esc)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>My evening</source>
        <translation>Mi rutina de noche</translation>
    </message>
    <message>
        <source>Save.</source>
        <translation>Guardar.</translation>
    </message>
    <message>
        <source>Take the latest change back.</source>
        <translation>Deshacer el último cambio.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Rehacerlo.</translation>
    </message>
    <message>
        <source>Leave. You are asked about what is not saved.</source>
        <translation>Salir. Si hay algo sin guardar, se te pregunta.</translation>
    </message>
    <message>
        <source>Routine editor</source>
        <translation>Editor de rutinas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save what was practised so far</source>
        <translation>Guardar lo practicado hasta ahora</translation>
    </message>
    <message>
        <source>Leave no record of this session</source>
        <translation>No dejar registro de esta sesión</translation>
    </message>
    <message>
        <source>Back to the session (Esc)</source>
        <translation>Volver a la sesión (Esc)</translation>
    </message>
    <message>
        <source>End</source>
        <comment>the session</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Aún no se ha probado.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: {command}</source>
        <translation>En Debian y Ubuntu: {command}</translation>
    </message>
    <message>
        <source>Add an English voice in the system&apos;s settings.</source>
        <comment>name your language</comment>
        <translation>Añade una voz en español en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>it knows no English voice</source>
        <comment>name your language</comment>
        <translation>no conoce ninguna voz en español</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>no se pudo iniciar</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Qt found no speech service of the system</source>
        <translation>Qt no encontró ningún servicio de voz del sistema</translation>
    </message>
    <message>
        <source>No sound device or sound server was found.</source>
        <translation>No se encontró ningún dispositivo ni servidor de sonido.</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones; on Linux, see that PipeWire or PulseAudio runs.</source>
        <translation>Conecta unos altavoces o auriculares; en Linux, comprueba que PipeWire o PulseAudio esté en marcha.</translation>
    </message>
    <message>
        <source>The program beside the window that plays sounds does not run.</source>
        <translation>El programa auxiliar que reproduce los sonidos no está en marcha.</translation>
    </message>
    <message>
        <source>The program espeak-ng is not installed.</source>
        <translation>El programa espeak-ng no está instalado.</translation>
    </message>
    <message>
        <source>The program espeak-ng names no English voice.</source>
        <comment>name your language</comment>
        <translation>El programa espeak-ng no ofrece ninguna voz en español.</translation>
    </message>
    <message>
        <source>The program espeak-ng runs, but no sound comes of it.</source>
        <translation>El programa espeak-ng funciona, pero no sale ningún sonido.</translation>
    </message>
    <message>
        <source>The system&apos;s speech service did not answer in time, or broke off.</source>
        <translation>El servicio de voz del sistema no respondió a tiempo o se interrumpió.</translation>
    </message>
    <message>
        <source>system</source>
        <comment>the speech engine of the system</comment>
        <translation>sistema</translation>
    </message>
    <message>
        <source>The file {file}, into which it speaks, cannot be written.</source>
        <translation>No se puede escribir el archivo {file}, en el que se graba la voz.</translation>
    </message>
    <message>
        <source>See that there is room on the disk, and that you may write there.</source>
        <translation>Comprueba que haya espacio en el disco y que tengas permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The system&apos;s speech service does not speak ({trouble}).</source>
        <translation>El servicio de voz del sistema no habla ({trouble}).</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>{heading}, folded</source>
        <translation>{heading}, lista plegada</translation>
    </message>
    <message>
        <source>{heading}, open</source>
        <translation>{heading}, lista abierta</translation>
    </message>
    <message>
        <source>own</source>
        <comment>of an exercise or a routine: made by the user</comment>
        <translation>personal</translation>
    </message>
    <message>
        <source>A favourite (F)</source>
        <translation>En favoritos (F)</translation>
    </message>
    <message>
        <source>Make it a favourite (F)</source>
        <translation>Añadir a favoritos (F)</translation>
    </message>
    <message>
        <source>On a figure: turn it, as by dragging.</source>
        <translation>En una figura: girarla, igual que al arrastrarla.</translation>
    </message>
    <message>
        <source>On a figure: turn it back.</source>
        <translation>En una figura: devolverla a su posición.</translation>
    </message>
    <message>
        <source>Among a few choices: the one before, the next.</source>
        <translation>Entre varias opciones: la anterior, la siguiente.</translation>
    </message>
    <message>
        <source>Wherever you are</source>
        <translation>Estés donde estés</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>¿Qué tienes a mano?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Ordenar: {order}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Done. The session itself is saved before you rate anything.</source>
        <translation>Listo. La sesión ya está guardada antes de que valores nada.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>One line to remember, if you like</source>
        <translation>Una línea para recordar, si quieres</translation>
    </message>
    <message>
        <source>Save the ratings and go back (Enter)</source>
        <translation>Guardar las valoraciones y volver (Intro)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Sin fuerzas</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Con cansancio</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>not tired</comment>
        <translation>Con energía</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, beside a number</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>Cómo estás</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what is not to be part of the session</comment>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>On a row: S swaps it, Delete removes it, L locks it.</source>
        <translation>En una fila: con S se cambia, con L se fija, con Supr se quita.</translation>
    </message>
    <message>
        <source>Shuffle: another session for the same wish.</source>
        <translation>Barajar: otra sesión para lo mismo.</translation>
    </message>
    <message>
        <source>Bring back what was removed.</source>
        <translation>Recuperar lo quitado.</translation>
    </message>
    <message>
        <source>Close.</source>
        <translation>Cerrar.</translation>
    </message>
    <message>
        <source>A session made to fit</source>
        <translation>Una sesión a medida</translation>
    </message>
    <message>
        <source>Fitted session</source>
        <translation>Sesión a medida</translation>
    </message>
    <message>
        <source>Bring it back (Ctrl+Z)</source>
        <translation>Recuperarlo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Barajar</translation>
    </message>
    <message>
        <source>Another session for the same wish (R)</source>
        <translation>Otra sesión para lo mismo (R)</translation>
    </message>
    <message>
        <source>Save as routine…</source>
        <translation>Guardar como rutina…</translation>
    </message>
    <message>
        <source>Keep it among your routines</source>
        <translation>Guardarla entre tus rutinas</translation>
    </message>
    <message>
        <source>S swaps it, Delete removes it, L locks it</source>
        <translation>Tecla S: cambiar; L: fijar; Supr: quitar</translation>
    </message>
    <message>
        <source>On an exercise: another one in its place.</source>
        <translation>En un ejercicio: otro en su lugar.</translation>
    </message>
    <message>
        <source>On an exercise: without it.</source>
        <translation>En un ejercicio: quitarlo.</translation>
    </message>
    <message>
        <source>On an exercise: keep it, whatever changes.</source>
        <translation>En un ejercicio: conservarlo, cambie lo que cambie.</translation>
    </message>
    <message>
        <source>From exercise to exercise.</source>
        <translation>De un ejercicio a otro.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Another one in its place (S)</source>
        <translation>Otro en su lugar (S)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Without it (Delete)</source>
        <translation>Sin este ejercicio (Supr)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep it, whatever changes (L)</source>
        <translation>Conservarlo, cambie lo que cambie (L)</translation>
    </message>
    <message>
        <source>Next, or pause: what you chose. So do a click, a notch of the wheel, a presenter&apos;s key and the media keys.</source>
        <translation>Siguiente o pausa, según lo que elegiste. Lo mismo hacen un clic, un toque de rueda, un mando de presentaciones y las teclas multimedia.</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>Atrás.</translation>
    </message>
    <message>
        <source>Turn the picture, for whoever lies on a side.</source>
        <translation>Girar la imagen, para quien se tumba de lado.</translation>
    </message>
    <message>
        <source>This hurts. The session waits, notes where, and asks how to go on.</source>
        <translation>Me duele. La sesión espera, anota dónde y pregunta cómo seguir.</translation>
    </message>
    <message>
        <source>Leave floor mode. The session goes on.</source>
        <translation>Salir del modo suelo. La sesión sigue.</translation>
    </message>
    <message>
        <source>This hurts  H</source>
        <translation>Me duele  H</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>Back  ←</source>
        <translation>Atrás  ←</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Turn  R</source>
        <translation>Girar  R</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar la imagen</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Salir  Esc</translation>
    </message>
    <message>
        <source>Leave floor mode</source>
        <translation>Salir del modo suelo</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Manual, keys, and what is new (F1)</source>
        <translation>Manual, teclas y novedades (F1)</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Ctrl+{number})</translation>
    </message>
    <message>
        <source>While you carry an exercise: let it go where it was.</source>
        <translation>Mientras arrastras un ejercicio: devolverlo a su sitio.</translation>
    </message>
    <message>
        <source>Routines of your own</source>
        <translation>Tus propias rutinas</translation>
    </message>
    <message>
        <source>Pause, and go on. Where a step waits for you: next.</source>
        <translation>Pausar y seguir. Si un paso te espera: siguiente.</translation>
    </message>
    <message>
        <source>What you notice, where a step asks.</source>
        <translation>Lo que notas, cuando un paso lo pregunta.</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <source>After a session</source>
        <translation>Después de una sesión</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Leads a tired runner, lying on the floor, through illustrated exercises.</source>
        <translation>Cuando vuelves de correr con cansancio y te tumbas en el suelo, te guía por ejercicios ilustrados.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program has no network code.</source>
        <translation>Nada sale de este equipo: la aplicación no tiene código de red.</translation>
    </message>
    <message>
        <source>Not medical advice</source>
        <translation>No es consejo médico</translation>
    </message>
    <message>
        <source>No physiotherapist has reviewed the exercises yet, and each of them says so.</source>
        <translation>Ningún fisioterapeuta ha revisado aún los ejercicios, y cada uno lo dice.</translation>
    </message>
    <message>
        <source>Stop at sharp pain, tingling, numbness or dizziness.</source>
        <translation>Detente si notas dolor agudo, hormigueo, entumecimiento o mareo.</translation>
    </message>
    <message>
        <source>Where the exercises come from</source>
        <translation>De dónde vienen los ejercicios</translation>
    </message>
    <message>
        <source>The first exercise follows a page of Women&apos;s Running (May 2017) that shows a move of Sue Hitzmann&apos;s MELT Method, a brand of its own, which has no part in this program.</source>
        <translation>El primer ejercicio sigue una página de Women&apos;s Running (mayo de 2017) que muestra un movimiento del MELT Method de Sue Hitzmann, una marca ajena que no participa en esta aplicación.</translation>
    </message>
    <message>
        <source>Each exercise names its sources under “About this exercise”. Together they are:</source>
        <translation>Cada ejercicio cita sus fuentes en «Detalles». En conjunto son:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The program: MIT.</source>
        <translation>La aplicación: MIT.</translation>
    </message>
    <message>
        <source>Exercises, pictures, sounds and manual: CC BY 4.0.</source>
        <translation>Ejercicios, imágenes, sonidos y manual: CC BY 4.0.</translation>
    </message>
    <message>
        <source>The typeface Inter: SIL Open Font License 1.1.</source>
        <translation>El tipo de letra Inter: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>By exercise</source>
        <translation>Por ejercicio</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>when it was last practised</comment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por zona</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Do not go on with this exercise if</source>
        <translation>No sigas con este ejercicio si</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Saltar este ejercicio</translation>
    </message>
    <message>
        <source>Go on with the next exercise</source>
        <translation>Pasar al siguiente ejercicio</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on; the mark stays</source>
        <translation>Seguir; la marca se queda</translation>
    </message>
    <message>
        <source>It was nothing</source>
        <translation>No era nada</translation>
    </message>
    <message>
        <source>Go on, and take the mark back</source>
        <translation>Seguir y quitar la marca</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>You are asked what to keep (Esc)</source>
        <translation>Se te pregunta qué guardar (Esc)</translation>
    </message>
    <message>
        <source>Stop here, and let go.</source>
        <translation>Detente aquí y afloja.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Sustituir la mía</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Import the history in {name}?</source>
        <translation>¿Importar el historial de {name}?</translation>
    </message>
    <message>
        <source>What you have stays; sessions that you do not have are added.</source>
        <translation>Lo que tienes se queda; se añaden las sesiones que te faltan.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides of the body</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>place in the routine</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Earlier in the routine (Alt+Up)</source>
        <translation>Antes en la rutina (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Later in the routine (Alt+Down)</source>
        <translation>Después en la rutina (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Out of the routine (Delete)</source>
        <translation>Fuera de la rutina (Supr)</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, beside a number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportar como JSON</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Export as Calendar</source>
        <translation>Exportar como calendario</translation>
    </message>
    <message>
        <source>JSON brings everything back. CSV is for spreadsheets, the calendar for calendars.</source>
        <translation>Con JSON se recupera todo. CSV es para hojas de cálculo; el calendario, para aplicaciones de calendario.</translation>
    </message>
    <message>
        <source>An export, or another machine&apos;s history. What is known already stays as it is.</source>
        <translation>Un archivo exportado o el historial de otro equipo. Lo que ya tienes se queda como está.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>of a copy: when</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>of a copy: what is in it</comment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restaurar ya</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>backups</comment>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>no longer share</comment>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Otros equipos</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Out and in</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Mejor mantenerlo</translation>
    </message>
    <message>
        <source>Offer this exercise as before</source>
        <translation>Volver a ofrecer este ejercicio</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Offer this exercise no more; the list brings it back</source>
        <translation>No ofrecer más este ejercicio; desde la lista se recupera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Take an exercise from the library.</source>
        <translation>Añadir un ejercicio de la biblioteca.</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Add to the routine</source>
        <translation>Añadir a la rutina</translation>
    </message>
    <message>
        <source>Add the chosen exercise (Enter)</source>
        <translation>Añadir el ejercicio elegido (Intro)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Exercises to add</source>
        <translation>Ejercicios para añadir</translation>
    </message>
    <message>
        <source>Double click, Enter or drag puts an exercise into the routine</source>
        <translation>Un doble clic, Intro o arrastrar lleva un ejercicio a la rutina</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Continuar donde se quedó</translation>
    </message>
    <message>
        <source>Save what was practised</source>
        <translation>Guardar lo practicado</translation>
    </message>
    <message>
        <source>Leave no record</source>
        <translation>No dejar registro</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Put a backup in the history&apos;s place</source>
        <translation>Poner una copia de seguridad en lugar del historial</translation>
    </message>
    <message>
        <source>What do you notice?</source>
        <translation>¿Qué notas?</translation>
    </message>
    <message>
        <source>Keep this with the session ({key})</source>
        <translation>Guardar esto con la sesión ({key})</translation>
    </message>
    <message>
        <source>Soreness on the body</source>
        <translation>Molestias en el cuerpo</translation>
    </message>
    <message>
        <source>Latest ratings</source>
        <translation>Últimas valoraciones</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>%n archivo más</numerusform>
            <numerusform>%n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What is wrong, and what is allowed</source>
        <translation>Qué está mal y qué se admite</translation>
    </message>
    <message>
        <source>Show: {file}</source>
        <translation>Ver: {file}</translation>
    </message>
    <message>
        <source>Files that need a look</source>
        <translation>Archivos por revisar</translation>
    </message>
    <message>
        <source>Rate a place, and move on to the next. 1 then 0 is ten.</source>
        <translation>Valorar una zona y pasar a la siguiente. 1 y después 0 es diez.</translation>
    </message>
    <message>
        <source>Ten.</source>
        <translation>Diez.</translation>
    </message>
    <message>
        <source>Take a rating back.</source>
        <translation>Quitar una valoración.</translation>
    </message>
    <message>
        <source>One more, one less.</source>
        <translation>Uno más, uno menos.</translation>
    </message>
    <message>
        <source>{name}: type 0 to 10</source>
        <translation>{name}: escribe de 0 a 10</translation>
    </message>
    <message>
        <source>And now, 0 to 10?</source>
        <translation>¿Y ahora, de 0 a 10?</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{place}, now; {rating} before</source>
        <translation>{place}, ahora; antes, {rating}</translation>
    </message>
    <message>
        <source>{place}, after</source>
        <translation>{place}, después</translation>
    </message>
    <message>
        <source>How sore, 0 to 10?</source>
        <translation>¿Cuánto te molesta, de 0 a 10?</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>{place}, before</source>
        <translation>{place}, antes</translation>
    </message>
    <message>
        <source>Rehearsing a routine</source>
        <translation>Al repasar una rutina</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Exercises of the routine</source>
        <translation>Ejercicios de la rutina</translation>
    </message>
    <message>
        <source>Rehearse: {routine}</source>
        <translation>Repasar: {routine}</translation>
    </message>
    <message>
        <source>Exercise {number} of {count}</source>
        <translation>Ejercicio {number} de {count}</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Put a routine together</source>
        <translation>Componer una rutina</translation>
    </message>
    <message>
        <source>Take in routines from a file</source>
        <translation>Importar rutinas de un archivo</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Bring a deleted routine back</source>
        <translation>Recuperar una rutina eliminada</translation>
    </message>
    <message>
        <source>Deleted routines</source>
        <translation>Rutinas eliminadas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change this routine</source>
        <translation>Editar esta rutina</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Make one of your own of it</source>
        <translation>Crear una tuya a partir de ella</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write it to a file, with your exercises in it</source>
        <translation>Guardarla en un archivo, con tus ejercicios incluidos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Take it out of the list; it can be undone</source>
        <translation>Quitarla de la lista; se puede deshacer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Look at its steps</source>
        <translation>Ver sus pasos</translation>
    </message>
    <message>
        <source>Take exercises from the library: double click, Enter, or drag one here.</source>
        <translation>Añade ejercicios de la biblioteca: haz doble clic, pulsa Intro o arrastra uno hasta aquí.</translation>
    </message>
    <message>
        <source>Move an exercise.</source>
        <translation>Mover un ejercicio.</translation>
    </message>
    <message>
        <source>Take an exercise out.</source>
        <translation>Quitar un ejercicio.</translation>
    </message>
    <message>
        <source>Drag, or Alt with Up and Down, moves an exercise; Delete takes it out</source>
        <translation>Arrastra, o pulsa Alt con Arriba y Abajo, para mover un ejercicio; Supr lo quita</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Next.</source>
        <translation>Siguiente.</translation>
    </message>
    <message>
        <source>Skip the exercise, in a routine.</source>
        <translation>Saltar el ejercicio, en una rutina.</translation>
    </message>
    <message>
        <source>Repeat this side.</source>
        <translation>Repetir este lado.</translation>
    </message>
    <message>
        <source>What was said so far, to read.</source>
        <translation>Leer lo que se ha dicho hasta ahora.</translation>
    </message>
    <message>
        <source>End. You are asked whether to keep what you practised.</source>
        <translation>Terminar. Se te pregunta si quieres guardar lo practicado.</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>short for floor mode</comment>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Floor mode  F11</source>
        <translation>Modo suelo  F11</translation>
    </message>
    <message>
        <source>Back (Left)</source>
        <comment>the key</comment>
        <translation>Atrás (Izquierda)</translation>
    </message>
    <message>
        <source>Pause or resume (Space)</source>
        <translation>Pausar o seguir (Espacio)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <comment>the key</comment>
        <translation>Siguiente (Derecha)</translation>
    </message>
    <message>
        <source>End the session (Esc)</source>
        <translation>Terminar la sesión (Esc)</translation>
    </message>
    <message>
        <source>Repeat side</source>
        <translation>Repetir lado</translation>
    </message>
    <message>
        <source>This side from its start (Ctrl+Left)</source>
        <translation>Este lado desde el principio (Ctrl+Izquierda)</translation>
    </message>
    <message>
        <source>Skip exercise</source>
        <translation>Saltar ejercicio</translation>
    </message>
    <message>
        <source>On to the next exercise (Ctrl+Right)</source>
        <translation>Pasar al siguiente ejercicio (Ctrl+Derecha)</translation>
    </message>
    <message>
        <source>What was said so far, to read (L)</source>
        <translation>Leer lo que se ha dicho hasta ahora (L)</translation>
    </message>
    <message>
        <source>Floor mode</source>
        <translation>Modo suelo</translation>
    </message>
    <message>
        <source>Fill the screen; any key or click acts</source>
        <translation>Llenar la pantalla; basta con cualquier tecla o clic</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nombre de la práctica</translation>
    </message>
    <message>
        <source>A walk, a class, …</source>
        <translation>Un paseo, una clase, …</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>A line of note</source>
        <translation>Una línea de nota</translation>
    </message>
    <message>
        <source>Area: {area}</source>
        <translation>Zona: {area}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of the day</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Para qué fue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Stop, and note where it hurts (H)</source>
        <translation>Parar y anotar dónde duele (H)</translation>
    </message>
    <message>
        <source>Any exercise</source>
        <translation>Cualquier ejercicio</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Cualquier zona</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Filtrar sesiones</translation>
    </message>
    <message>
        <source>Find in titles and notes</source>
        <translation>Buscar en títulos y notas</translation>
    </message>
    <message>
        <source>Filter by exercise</source>
        <translation>Filtrar por ejercicio</translation>
    </message>
    <message>
        <source>Filter by area</source>
        <translation>Filtrar por zona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a practice done elsewhere</source>
        <translation>Añadir algo practicado en otro sitio</translation>
    </message>
    <message>
        <source>The whole history as JSON, CSV or iCalendar</source>
        <translation>Todo el historial en JSON, CSV o iCalendar</translation>
    </message>
    <message>
        <source>Sessions deleted in the last 30 days</source>
        <translation>Sesiones eliminadas en los últimos 30 días</translation>
    </message>
    <message>
        <source>Hip to Heel Press</source>
        <comment>as wide as a name becomes</comment>
        <translation>Presión de cadera a talón</translation>
    </message>
    <message>
        <source>Hamstrings: left 8 → 3, right 4 → 2</source>
        <comment>as wide as a change becomes</comment>
        <translation>Isquiotibiales: izquierda 8 → 3, derecha 4 → 2</translation>
    </message>
    <message>
        <source>Slept badly.</source>
        <comment>as wide as a short note</comment>
        <translation>He dormido mal.</translation>
    </message>
    <message>
        <source>On a session: correct it.</source>
        <translation>En una sesión: corregirla.</translation>
    </message>
    <message>
        <source>On a session: delete it.</source>
        <translation>En una sesión: eliminarla.</translation>
    </message>
    <message>
        <source>Bring back what was deleted.</source>
        <translation>Recuperar lo eliminado.</translation>
    </message>
    <message>
        <source>On the History page</source>
        <translation>En la página Historial</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Sort by: {column}</source>
        <translation>Ordenar por: {column}</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>Solo nombres</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>as a noun</comment>
        <translation>Conteo</translation>
    </message>
    <message>
        <source>Told within a step: counts</source>
        <translation>Se dice durante un paso: conteo</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>Told within a step: half way</source>
        <translation>Se dice durante un paso: mitad</translation>
    </message>
    <message>
        <source>Last 3 s</source>
        <translation>Últimos 3 s</translation>
    </message>
    <message>
        <source>Told within a step: last 3 s</source>
        <translation>Se dice durante un paso: últimos 3 s</translation>
    </message>
    <message>
        <source>Test voice finds out what this machine can say.</source>
        <translation>«Probar voz» averigua qué puede decir este equipo.</translation>
    </message>
    <message>
        <source>The first that works</source>
        <translation>El primero que funcione</translation>
    </message>
    <message>
        <source>The engine&apos;s own</source>
        <translation>La del motor</translation>
    </message>
    <message>
        <source>Voice says</source>
        <translation>La voz dice</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Volumen de voz</translation>
    </message>
    <message>
        <source>Test voice</source>
        <translation>Probar voz</translation>
    </message>
    <message>
        <source>Say a sentence with this voice</source>
        <translation>Decir una frase con esta voz</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Tone volume</source>
        <translation>Volumen de tonos</translation>
    </message>
    <message>
        <source>Test tones</source>
        <translation>Probar tonos</translation>
    </message>
    <message>
        <source>Play every tone, one after the other</source>
        <translation>Reproducir todos los tonos, uno tras otro</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Within a step</source>
        <translation>Durante un paso</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (no está)</translation>
    </message>
    <message>
        <source>Moving on</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>side of the body</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>side of the body</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Cambio de lado</translation>
    </message>
    <message>
        <source>Between exercises</source>
        <translation>Entre ejercicios</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Stays on</source>
        <translation>Encendida</translation>
    </message>
    <message>
        <source>May sleep</source>
        <translation>Puede apagarse</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Breath in</source>
        <translation>Tomar aire</translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation>Pausa con aire</translation>
    </message>
    <message>
        <source>Breath out</source>
        <translation>Soltar aire</translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation>Pausa sin aire</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Turned right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Turned left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>Any click or key</source>
        <translation>Con clic o tecla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sessions begin</source>
        <translation>Las sesiones empiezan</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>In floor mode</source>
        <translation>En modo suelo</translation>
    </message>
    <message>
        <source>Click a place on the body. The list below shows what serves it.</source>
        <translation>Haz clic en una zona del cuerpo. La lista de abajo muestra lo que le va bien.</translation>
    </message>
    <message>
        <source>How sore, 1 to 10: turn the wheel on it, or type a digit.</source>
        <translation>Cuánto, de 1 a 10: gira la rueda encima o teclea una cifra.</translation>
    </message>
    <message>
        <source>Point at it on a larger body</source>
        <translation>Señálala en un cuerpo más grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En lista</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Lo mismo, en forma de lista</translation>
    </message>
    <message>
        <source>Sore: {places}</source>
        <translation>Molestias: {places}</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>de 10</translation>
    </message>
    <message>
        <source>Sore places</source>
        <translation>Zonas con molestias</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Aún no hay nada marcado.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Remove {place}</source>
        <translation>Quitar: {place}</translation>
    </message>
    <message>
        <source>Add {place}</source>
        <translation>Añadir: {place}</translation>
    </message>
    <message>
        <source>Soreness of</source>
        <translation>Molestia en</translation>
    </message>
    <message>
        <source>On the body</source>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>The latest ratings of every place</source>
        <translation>Las últimas valoraciones de cada zona</translation>
    </message>
    <message>
        <source>Soreness over time</source>
        <translation>Molestia a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>This session  ›</source>
        <translation>Esta sesión  ›</translation>
    </message>
    <message>
        <source>Choose how this session goes</source>
        <translation>Elegir cómo va esta sesión</translation>
    </message>
    <message>
        <source>This session: {choices}</source>
        <translation>Esta sesión: {choices}</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>For this session alone. Settings has what always holds.</source>
        <translation>Solo para esta sesión. Lo que vale siempre está en Ajustes.</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Paso {number}: {name}</translation>
    </message>
    <message>
        <source>drag to turn</source>
        <translation>arrastra para girar</translation>
    </message>
    <message>
        <source>About this exercise</source>
        <translation>Sobre este ejercicio</translation>
    </message>
    <message>
        <source>About this routine</source>
        <translation>Sobre esta rutina</translation>
    </message>
    <message>
        <source>Why this dose: {exercise}</source>
        <translation>Por qué esta dosis: {exercise}</translation>
    </message>
    <message>
        <source>Why this dose</source>
        <translation>Por qué esta dosis</translation>
    </message>
    <message>
        <source>What the dose rests on, with its sources</source>
        <translation>En qué se basa la dosis, con sus fuentes</translation>
    </message>
    <message>
        <source>Look through every step, no clock running</source>
        <translation>Ver todos los pasos, sin que corra el reloj</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dose, cautions and sources</source>
        <translation>Dosis, precauciones y fuentes</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Imprimir ficha</translation>
    </message>
    <message>
        <source>Pictures and words on paper (Ctrl+P)</source>
        <translation>Imágenes y texto en papel (Ctrl+P)</translation>
    </message>
    <message>
        <source>Copied. Nothing has been sent.</source>
        <translation>Copiado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>What Copy copies</source>
        <translation>Lo que copia «Copiar»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Set aside: a week of rest</source>
        <translation>Apartar: semana de descanso</translation>
    </message>
    <message>
        <source>Set aside: ill</source>
        <translation>Apartar: enfermedad</translation>
    </message>
    <message>
        <source>Set aside: taper before a race</source>
        <translation>Apartar: puesta a punto antes de una carrera</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Que cuente</translation>
    </message>
    <message>
        <source>Bars count</source>
        <translation>Las barras cuentan</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>In the year: from day to day.</source>
        <translation>En el año: de un día a otro.</translation>
    </message>
    <message>
        <source>The year, day by day</source>
        <translation>El año, día a día</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios (en inglés)</translation>
    </message>
    <message>
        <source>About Recovery</source>
        <translation>Acerca de Recovery</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Make what you look at a favourite, or one no more.</source>
        <translation>Añadir a favoritos lo que estás viendo, o quitarlo.</translation>
    </message>
    <message>
        <source>One file at a time</source>
        <translation>Un solo archivo cada vez</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Esto no se puede importar</translation>
    </message>
    <message>
        <source>Let go to see what it brings</source>
        <translation>Suelta para ver qué trae</translation>
    </message>
    <message>
        <source>Let go to add it to the history</source>
        <translation>Suelta para añadirlo al historial</translation>
    </message>
    <message>
        <source>A routine or an exercise (.toml), routines that were passed on (.json), or a history (.json, .csv, .sqlite3) can.</source>
        <translation>Se admite una rutina o un ejercicio (.toml), rutinas compartidas (.json) o un historial (.json, .csv, .sqlite3).</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>found in the manual</comment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>No se ha encontrado nada. Prueba con una palabra más corta.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Soon to go</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Safer</source>
        <translation>Más seguro</translation>
    </message>
    <message>
        <source>Recovery is now version {version}.</source>
        <translation>Recovery está ahora en la versión {version}.</translation>
    </message>
    <message>
        <source>Not yet released</source>
        <translation>Aún sin publicar</translation>
    </message>
    <message>
        <source>There is no voice on this computer yet: sounds lead you. Settings has more.</source>
        <translation>En este equipo aún no hay voz: te guían los sonidos. Más en Ajustes.</translation>
    </message>
    <message>
        <source>The manual cannot be read: its files are missing or damaged.</source>
        <translation>No se puede leer el manual: sus archivos faltan o están dañados.</translation>
    </message>
    <message>
        <source>Install the program anew; your sessions are not touched by it.</source>
        <translation>Vuelve a instalar la aplicación; tus sesiones quedan intactas.</translation>
    </message>
    <message>
        <source>The list of changes cannot be read.</source>
        <translation>No se puede leer la lista de cambios.</translation>
    </message>
    <message>
        <source>Read on in what is longer than its card.</source>
        <translation>Seguir leyendo lo que no cabe en su tarjeta.</translation>
    </message>
    <message>
        <source>Go to the place that was found.</source>
        <translation>Ir al resultado.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros sitios</translation>
    </message>
    <message>
        <source>Search the manual.</source>
        <translation>Buscar en el manual.</translation>
    </message>
    <message>
        <source>The chapter before.</source>
        <translation>El capítulo anterior.</translation>
    </message>
    <message>
        <source>The chapter after.</source>
        <translation>El capítulo siguiente.</translation>
    </message>
    <message>
        <source>In the manual</source>
        <translation>En el manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Capítulo anterior</translation>
    </message>
    <message>
        <source>The chapter before (Alt+Up)</source>
        <translation>El capítulo anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Capítulo siguiente</translation>
    </message>
    <message>
        <source>The chapter after (Alt+Down)</source>
        <translation>El capítulo siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Look through the steps. No clock runs.</source>
        <translation>Ver los pasos, sin que corra el reloj.</translation>
    </message>
    <message>
        <source>On the Practice page</source>
        <translation>En la página Práctica</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Files that came in or went out last</source>
        <translation>Los últimos archivos importados o exportados</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>From an exercise to its Start.</source>
        <translation>De un ejercicio a su botón Empezar.</translation>
    </message>
    <message>
        <source>What can be done with it: favourite, leave it out.</source>
        <translation>Lo que se puede hacer: favoritos, descartar.</translation>
    </message>
    <message>
        <source>From a search field into what was found.</source>
        <translation>De un campo de búsqueda a lo encontrado.</translation>
    </message>
    <message>
        <source>In a search field: search no more.</source>
        <translation>En un campo de búsqueda: dejar de buscar.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the arrow key</comment>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the arrow key</comment>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>the arrow key</comment>
        <translation>Flecha arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>the arrow key</comment>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>On a chart: read one after the other.</source>
        <translation>En un gráfico: leer un valor tras otro.</translation>
    </message>
    <message>
        <source>On a chart: the first, the last.</source>
        <translation>En un gráfico: el primero, el último.</translation>
    </message>
    <message>
        <source>On a week: what can be done with it.</source>
        <translation>En una semana: lo que se puede hacer con ella.</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>Mirar primero.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Con voz</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>No goal</source>
        <comment>of a week</comment>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Start the first move</source>
        <translation>Hacer el primer ejercicio</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Antes, mirar un poco</translation>
    </message>
    <message>
        <source>Welcome. Lie down, and be led.</source>
        <translation>Hola. Túmbate y déjate guiar.</translation>
    </message>
    <message>
        <source>A few quiet minutes after a run, breath by breath. Nothing leaves this computer.</source>
        <translation>Unos minutos de calma después de correr, respiración a respiración. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>All of this can be changed in Settings.</source>
        <translation>Todo esto se puede cambiar en Ajustes.</translation>
    </message>
    <message>
        <source>The manual.</source>
        <translation>El manual.</translation>
    </message>
    <message>
        <source>This list of keys.</source>
        <translation>Esta lista de teclas.</translation>
    </message>
    <message>
        <source>Practice, History, Settings.</source>
        <translation>Práctica, Historial, Ajustes.</translation>
    </message>
    <message>
        <source>Search the exercises.</source>
        <translation>Buscar ejercicios.</translation>
    </message>
    <message>
        <source>A session made to fit.</source>
        <translation>Una sesión a medida.</translation>
    </message>
    <message>
        <source>Print what is chosen as a card, to lay beside the mat.</source>
        <translation>Imprimir lo elegido en una ficha, para dejarla junto a la esterilla.</translation>
    </message>
    <message>
        <source>Fill the screen. In a session: floor mode.</source>
        <translation>Llenar la pantalla. En una sesión: modo suelo.</translation>
    </message>
    <message>
        <source>Quit. A session under way is offered at the next start.</source>
        <translation>Salir. Una sesión en marcha se te ofrece la próxima vez que abras la aplicación.</translation>
    </message>
    <message>
        <source>cervical spine, nape</source>
        <comment>words to search by</comment>
        <translation>cervicales, nuca</translation>
    </message>
    <message>
        <source>shoulder blades</source>
        <comment>words to search by</comment>
        <translation>omóplatos, escápulas</translation>
    </message>
    <message>
        <source>pecs, breast</source>
        <comment>words to search by</comment>
        <translation>pectorales</translation>
    </message>
    <message>
        <source>thoracic spine, shoulder blades</source>
        <comment>words to search by</comment>
        <translation>dorsales, omóplatos</translation>
    </message>
    <message>
        <source>latissimus, flanks</source>
        <comment>words to search by</comment>
        <translation>dorsal ancho, costados</translation>
    </message>
    <message>
        <source>lower back, lumbar spine</source>
        <comment>words to search by</comment>
        <translation>lumbares, riñones</translation>
    </message>
    <message>
        <source>buttocks, bottom, bum, piriformis</source>
        <comment>words to search by</comment>
        <translation>culo, nalgas, piriforme</translation>
    </message>
    <message>
        <source>hip, IT band</source>
        <comment>words to search by</comment>
        <translation>cadera, cintilla iliotibial</translation>
    </message>
    <message>
        <source>hip, groin, psoas</source>
        <comment>words to search by</comment>
        <translation>cadera, ingle, psoas</translation>
    </message>
    <message>
        <source>inner thighs, groin</source>
        <comment>words to search by</comment>
        <translation>aductor, ingle</translation>
    </message>
    <message>
        <source>quadriceps, thighs</source>
        <comment>words to search by</comment>
        <translation>cuádriceps, muslos</translation>
    </message>
    <message>
        <source>hammies, thighs</source>
        <comment>words to search by</comment>
        <translation>isquios, muslos</translation>
    </message>
    <message>
        <source>tibialis, shin bones</source>
        <comment>words to search by</comment>
        <translation>tibial, espinilla</translation>
    </message>
    <message>
        <source>Achilles tendon, soleus</source>
        <comment>words to search by</comment>
        <translation>tendón de Aquiles, sóleo, gemelos</translation>
    </message>
    <message>
        <source>soles, arches, plantar fascia, toes</source>
        <comment>words to search by</comment>
        <translation>plantas, arcos, fascia plantar, dedos</translation>
    </message>
    <message>
        <source>sleep, stress, relax, wind down, breathing</source>
        <comment>words to search by</comment>
        <translation>dormir, estrés, relajarse, desconectar, respirar</translation>
    </message>
    <message>
        <source>{heading}: nothing</source>
        <translation>{heading}: nada</translation>
    </message>
</context>
</TS>
