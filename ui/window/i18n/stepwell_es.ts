<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Stepwell</source>
        <translation>Acerca de Stepwell</translation>
    </message>
    <message>
        <source>Stepwell is free software, and made with the work of many others. Here is whose, and on which terms.</source>
        <translation>Stepwell es software libre, hecho con el trabajo de muchas otras personas. Aquí pone de quién, y en qué condiciones.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Busca un nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>Buscar ahora una versión nueva</translation>
    </message>
    <message>
        <source>Version {version} is here and starts the next time.</source>
        <translation>La versión {version} está aquí y empieza la próxima vez.</translation>
    </message>
    <message>
        <source>A new version is looked for.</source>
        <translation>Se busca una versión nueva.</translation>
    </message>
    <message>
        <source>Nothing with this name is in the program.</source>
        <translation>En el programa no hay nada con este nombre.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>What do you want to put in?</source>
        <translation>¿Qué quieres poner?</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Escribir algo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>With the camera</source>
        <translation>Con la cámara</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Decir algo</translation>
    </message>
    <message>
        <source>With the microphone</source>
        <translation>Con el micrófono</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Un sonido</translation>
    </message>
    <message>
        <source>A PDF file. Your name may stand in it.</source>
        <translation>Un archivo PDF. Puede llevar tu nombre.</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elige una imagen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Elige un sonido</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elige un documento</translation>
    </message>
</context>
<context>
    <name>AddPhotoPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Look at your photo</source>
        <translation>Mira tu foto</translation>
    </message>
    <message>
        <source>Nobody on it? No face, no name, no paper, no screen?</source>
        <translation>¿No sale nadie? ¿Ninguna cara, ningún nombre, ningún papel, ninguna pantalla?</translation>
    </message>
    <message>
        <source>Look closely: people in the background, names on doors, what stands on the table.</source>
        <translation>Mira bien: gente al fondo, nombres en puertas, lo que hay en la mesa.</translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>Nada de eso</translation>
    </message>
    <message>
        <source>Look once more</source>
        <translation>Mírala otra vez</translation>
    </message>
    <message>
        <source>Is it about the work, and about nobody?</source>
        <translation>¿Muestra el trabajo, y a nadie?</translation>
    </message>
    <message>
        <source>{name} opens this photo later, and can delete it.</source>
        <translation>{name} abre esta foto después, y puede borrarla.</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Sí, guardarla</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Tu foto</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>Lo que la cámara apuntó en ella (lugar, hora) se quita.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>No guardarla</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>Of the work, never of a person. Only {name} and you can open it; it stays on this device.</source>
        <translation>Del trabajo, nunca de una persona. Solo la pueden abrir {name} y tú; se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>With the camera</source>
        <translation>Con la cámara</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elige una imagen</translation>
    </message>
    <message>
        <source>The camera is on only while this page is open.</source>
        <translation>La cámara solo está encendida mientras esta página está abierta.</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>De otra forma</translation>
    </message>
</context>
<context>
    <name>AddToPlaylistPage</name>
    <message>
        <source>Add things</source>
        <translation>Añadir cosas</translation>
    </message>
    <message>
        <source>Look for something</source>
        <translation>Buscar algo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>En tu lista</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>This list is full. Take something out first, or make another one.</source>
        <translation>Esta lista está llena. Quita algo antes o haz otra.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>AddingPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Look at your picture</source>
        <translation>Mira tu imagen</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>No resident, no record, no screen in it?</source>
        <translation>¿Sin residentes, sin expedientes, sin pantallas?</translation>
    </message>
    <message>
        <source>Look closely: faces, names on doors, papers, monitors. Whoever looks at it checks it as well.</source>
        <translation>Mira bien: caras, nombres en puertas, papeles, monitores. Quien la revise también lo comprueba.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>Lo que la cámara apuntó en ella (lugar, hora) se quita.</translation>
    </message>
    <message>
        <source>Nothing of that, keep it</source>
        <translation>Nada de eso, guardarla</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>No guardarla</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>A page on the internet</source>
        <translation>Una página en internet</translation>
    </message>
    <message>
        <source>Point the camera of a phone at the picture, or type the address there.</source>
        <translation>Apunta con la cámara de un teléfono a la imagen, o escribe allí la dirección.</translation>
    </message>
    <message>
        <source>The address as a picture for the camera of a phone</source>
        <translation>La dirección como imagen para la cámara de un teléfono</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>AgreeNextPage</name>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What is next?</source>
        <translation>¿Qué viene ahora?</translation>
    </message>
    <message>
        <source>About which topic?</source>
        <translation>¿Sobre qué tema?</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>¿Qué lección?</translation>
    </message>
    <message>
        <source>With which checklist?</source>
        <translation>¿Con qué lista?</translation>
    </message>
    <message>
        <source>Is this what you agreed?</source>
        <translation>¿Es esto lo acordado?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>¿Para cuándo?</translation>
    </message>
    <message>
        <source>There is nothing of this kind in what {name} learns.</source>
        <translation>No hay nada de este tipo en lo que aprende {name}.</translation>
    </message>
    <message>
        <source>They practise this now</source>
        <translation>Lo practica ahora</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>En una semana</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>En %n semana</numerusform>
            <numerusform>En %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>Para el {date}</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>Sin día acordado</translation>
    </message>
    <message>
        <source>A few words, if you want</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>{name} reads what you write. It stays on this device. What you agreed they see on their other devices too.</source>
        <translation>{name} lee lo que escribes. Se queda en este dispositivo. Lo acordado lo ve también en sus otros dispositivos.</translation>
    </message>
    <message>
        <source>Agree on it</source>
        <translation>Acordarlo</translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message>
        <source>{name}, tap your pictures to agree</source>
        <translation>{name}, toca tus dibujos para dar el visto bueno</translation>
    </message>
    <message>
        <source>{name}, agree with your PIN</source>
        <translation>{name}, da el visto bueno con tu PIN</translation>
    </message>
    <message>
        <source>Tap your pictures to agree</source>
        <translation>Toca tus dibujos para dar el visto bueno</translation>
    </message>
    <message>
        <source>Agree with your PIN</source>
        <translation>Da el visto bueno con tu PIN</translation>
    </message>
    <message>
        <source>The notes are right as they stand.</source>
        <translation>Las notas están bien como están.</translation>
    </message>
    <message>
        <source>After that nobody changes them any more.</source>
        <translation>Después ya nadie las cambia.</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <source>What we agreed</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I would like a talk</source>
        <translation>Quiero una conversación</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Supervisors of your workplace see this too. What was written about it stays on the device.</source>
        <translation>Quienes supervisan tu lugar de trabajo también ven esto. Lo que se escribió sobre ello se queda en el dispositivo.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. You can ask for a talk.</source>
        <translation>Aún no hay nada acordado. Puedes pedir una conversación.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>You asked for a talk</source>
        <translation>Pediste una conversación</translation>
    </message>
    <message>
        <source>Your supervisor sees it. {since}</source>
        <translation>Tu supervisor lo ve. {since}</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>Agreed with {name}</source>
        <translation>Acordado con {name}</translation>
    </message>
    <message>
        <source>{what}. Is it done?</source>
        <translation>{what}. ¿Está hecho?</translation>
    </message>
    <message>
        <source>Not yet after all</source>
        <translation>Al final, todavía no</translation>
    </message>
    <message>
        <source>See what is watched</source>
        <translation>Ver qué se observa</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecho</translation>
    </message>
    <message>
        <source>{date}, with {name}</source>
        <translation>{date}, con {name}</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>About: {topics}</source>
        <translation>Sobre: {topics}</translation>
    </message>
    <message>
        <source>Where the facts come from: {sources}</source>
        <translation>De dónde vienen los datos: {sources}</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>Not enough answers here yet to say how it does.</source>
        <translation>Aquí aún no hay bastantes respuestas para decir cómo funciona.</translation>
    </message>
    <message>
        <source>People who answered it here: {people}. Right at the first time: {right} of 100</source>
        <translation>Personas que la respondieron aquí: {people}. Bien a la primera: {right} de 100</translation>
    </message>
    <message>
        <source>{said}; expected of them: {expected} of 100</source>
        <translation>{said}; se esperaba de ellas: {expected} de 100</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>New to me</source>
        <translation>Es nuevo para mí</translation>
    </message>
    <message>
        <source>I know some</source>
        <translation>Sé algo</translation>
    </message>
    <message>
        <source>I feel sure</source>
        <translation>Lo tengo claro</translation>
    </message>
    <message>
        <source>I could teach it</source>
        <translation>Podría enseñarlo</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>I am learning:</source>
        <translation>Estoy aprendiendo:</translation>
    </message>
    <message>
        <source>Could you show me how you do it?</source>
        <translation>¿Me enseñas cómo lo haces?</translation>
    </message>
    <message>
        <source>What helps me:</source>
        <translation>Lo que me ayuda:</translation>
    </message>
    <message>
        <source>If not now, that is fine. Thank you.</source>
        <translation>Si ahora no puede ser, no pasa nada. Gracias.</translation>
    </message>
    <message>
        <source>Show me slowly</source>
        <translation>Enséñamelo despacio</translation>
    </message>
    <message>
        <source>Let me do it while you watch</source>
        <translation>Déjame hacerlo mientras miras</translation>
    </message>
    <message>
        <source>Use short and simple words</source>
        <translation>Usa palabras cortas y sencillas</translation>
    </message>
    <message>
        <source>Show me a second time</source>
        <translation>Enséñamelo otra vez</translation>
    </message>
    <message>
        <source>Write the steps down for me</source>
        <translation>Escríbeme los pasos</translation>
    </message>
    <message>
        <source>You opened: {title}</source>
        <translation>Abriste: {title}</translation>
    </message>
    <message>
        <source>Colleagues see a number, from three people on. They never see who said what.</source>
        <translation>Tus colegas ven un número a partir de tres personas. Nunca ven quién dijo qué.</translation>
    </message>
    <message>
        <source>Was it useful?</source>
        <translation>¿Te fue útil?</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation>No mucho</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Is it true of your work?</source>
        <translation>¿Es así en tu trabajo?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>AskTalkPage</name>
    <message>
        <source>Ask for a talk?</source>
        <translation>¿Pedir una conversación?</translation>
    </message>
    <message>
        <source>Your supervisor sees that you would like to talk. You two find a time.</source>
        <translation>Tu supervisor ve que quieres hablar. Se busca un momento entre los dos.</translation>
    </message>
    <message>
        <source>If the program thinks that a talk may help you, your supervisor can then read why, in the words that you read under What I know so far. Your answers they do not see here.</source>
        <translation>Si el programa cree que una conversación puede ayudarte, tu supervisor puede leer por qué, con las palabras que tú lees en «Lo que sé hasta ahora». Tus respuestas no las ve aquí.</translation>
    </message>
    <message>
        <source>You can take it back.</source>
        <translation>Puedes retirar la petición.</translation>
    </message>
    <message>
        <source>Ask my supervisor</source>
        <translation>Pedirla a mi supervisor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>{name} asks whether you can show them: {title}</source>
        <translation>{name} pregunta si puedes enseñarle esto: {title}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>See who asks</source>
        <translation>Ver quién pregunta</translation>
    </message>
    <message>
        <source>They see your yes. Agree on a moment when you meet.</source>
        <translation>Verá tu sí. Acuerda un momento con esa persona cuando la veas.</translation>
    </message>
    <message>
        <source>Fine. You need no reason.</source>
        <translation>De acuerdo. No hace falta ningún motivo.</translation>
    </message>
</context>
<context>
    <name>AtBesidePage</name>
    <message>
        <source>Beside your goal</source>
        <translation>Junto a tu meta</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take it away from this goal</source>
        <translation>Quitar de esta meta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Move it to another goal</source>
        <translation>Pasar a otra meta</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>A few minutes to learn something?</source>
        <translation>¿Unos minutos para aprender algo?</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toca para empezar</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This badge is not known here. Press your name instead, or ask the person who looks after this device.</source>
        <translation>Esta tarjeta no se conoce aquí. Pulsa tu nombre, o pregunta a quien cuida de este dispositivo.</translation>
    </message>
</context>
<context>
    <name>AuthorPage</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Step {number} of {most}: all steps</source>
        <translation>Paso {number} de {most}: todos los pasos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>Seguir: {step}</translation>
    </message>
</context>
<context>
    <name>AuthorWaitPage</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>AuthorWords</name>
    <message>
        <source>The goal</source>
        <translation>El objetivo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>La lección</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Una historia</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Míralo</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Qué corregir</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>One answer is right</source>
        <translation>Una respuesta es correcta</translation>
    </message>
    <message>
        <source>What do you do first? The one to begin with.</source>
        <translation>¿Qué haces primero? Lo más fácil para empezar.</translation>
    </message>
    <message>
        <source>Several answers are right</source>
        <translation>Varias respuestas son correctas</translation>
    </message>
    <message>
        <source>Which of these …? People tick all that fit.</source>
        <translation>¿Cuáles de estas …? Se marcan todas las que valen.</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>For something that many people believe and that is wrong.</source>
        <translation>Para algo que mucha gente cree y que no es así.</translation>
    </message>
    <message>
        <source>Steps in the right order</source>
        <translation>Pasos en su orden</translation>
    </message>
    <message>
        <source>For a task in which the order matters.</source>
        <translation>Para una tarea en la que importa el orden.</translation>
    </message>
    <message>
        <source>Pairs that belong together</source>
        <translation>Parejas que van juntas</translation>
    </message>
    <message>
        <source>A thing and where it goes, a sign and what it means.</source>
        <translation>Una cosa y su sitio, una señal y lo que significa.</translation>
    </message>
    <message>
        <source>A question of another kind</source>
        <translation>Una pregunta de otro tipo</translation>
    </message>
    <message>
        <source>Nearly everyone</source>
        <translation>Casi todos</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>La mayoría</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Pocos</translation>
    </message>
    <message>
        <source>Somebody changed the files of this microlearn elsewhere. Open it again.</source>
        <translation>Alguien ha cambiado los archivos de esta microlección en otro sitio. Ábrela de nuevo.</translation>
    </message>
    <message>
        <source>The file {file} of this microlearn cannot be read.</source>
        <translation>El archivo {file} de esta microlección no se puede leer.</translation>
    </message>
    <message>
        <source>This microlearn is not here any more.</source>
        <translation>Esta microlección ya no está aquí.</translation>
    </message>
    <message>
        <source>Something has to be mended first. Look at What to mend.</source>
        <translation>Antes hay que corregir algo. Mira en Qué corregir.</translation>
    </message>
    <message>
        <source>It is published already, and nothing was changed since.</source>
        <translation>Ya está publicada y nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This file cannot be used. Pictures: PNG, JPEG. Sounds: OGG, MP3, WAV, M4A.</source>
        <translation>Este archivo no sirve. Imágenes: PNG, JPEG. Sonidos: OGG, MP3, WAV, M4A.</translation>
    </message>
    <message>
        <source>This file is too large. Use a smaller one.</source>
        <translation>Este archivo es demasiado grande. Usa uno más pequeño.</translation>
    </message>
    <message>
        <source>Say what the picture shows, for people who do not see it.</source>
        <translation>Di qué muestra la imagen, para quienes no la ven.</translation>
    </message>
    <message>
        <source>The folder is not there. Is the stick plugged in?</source>
        <translation>La carpeta no está. ¿Está puesta la memoria USB?</translation>
    </message>
    <message>
        <source>Nothing can be written there. Is the stick full, or locked?</source>
        <translation>No se puede escribir ahí. ¿Está llena la memoria USB, o bloqueada?</translation>
    </message>
    <message>
        <source>That could not be done. Go back and open the microlearn again.</source>
        <translation>No se ha podido hacer. Vuelve atrás y abre de nuevo la microlección.</translation>
    </message>
    <message>
        <source>Something is not written yet.</source>
        <translation>Falta algo por escribir.</translation>
    </message>
    <message>
        <source>People would not learn why. Say it in one sentence.</source>
        <translation>Nadie sabría por qué. Dilo en una frase.</translation>
    </message>
    <message>
        <source>One question tells too little. Write at least {least}.</source>
        <translation>Una sola pregunta dice poco. Escribe al menos {least}.</translation>
    </message>
    <message>
        <source>No answer is marked as right.</source>
        <translation>Ninguna respuesta está marcada como correcta.</translation>
    </message>
    <message>
        <source>More than one answer is marked as right. Keep one.</source>
        <translation>Hay más de una respuesta marcada como correcta. Deja una.</translation>
    </message>
    <message>
        <source>There are too few to choose from.</source>
        <translation>Hay muy poco entre lo que elegir.</translation>
    </message>
    <message>
        <source>The same words stand there twice.</source>
        <translation>Las mismas palabras están dos veces.</translation>
    </message>
    <message>
        <source>People want to know what it is good for. Say why it helps on shift.</source>
        <translation>La gente quiere saber para qué sirve. Di por qué ayuda en el turno.</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Todavía no hay ninguna pregunta.</translation>
    </message>
    <message>
        <source>The right answer is the longest: it can be told by its length. Shorten it.</source>
        <translation>La respuesta correcta es la más larga: se nota por su longitud. Acórtala.</translation>
    </message>
    <message>
        <source>The right answer is always in the same place. Change the order.</source>
        <translation>La respuesta correcta está siempre en el mismo sitio. Cambia el orden.</translation>
    </message>
    <message>
        <source>The question has a not in it, which is easily overlooked.</source>
        <translation>La pregunta lleva un no, que se pasa por alto fácilmente.</translation>
    </message>
    <message>
        <source>Answers such as all of these say little. Name the things themselves.</source>
        <translation>Respuestas como todas las anteriores dicen poco. Nombra las cosas mismas.</translation>
    </message>
    <message>
        <source>This reason says too little. Say in one sentence why.</source>
        <translation>Esta razón dice muy poco. Di por qué en una frase.</translation>
    </message>
    <message>
        <source>Two answers have the same reason. Say what is wrong with each of them.</source>
        <translation>Dos respuestas tienen la misma razón. Di qué falla en cada una.</translation>
    </message>
    <message>
        <source>A sentence is long. Make two of it.</source>
        <translation>Una frase es larga. Haz dos de ella.</translation>
    </message>
    <message>
        <source>This is hard to read. Use shorter words and sentences.</source>
        <translation>Esto es difícil de leer. Usa palabras y frases más cortas.</translation>
    </message>
    <message>
        <source>Questions so far: {count}. With {least} one can tell knowing from guessing.</source>
        <translation>Preguntas hasta ahora: {count}. Con {least} se distingue saber de adivinar.</translation>
    </message>
    <message>
        <source>Two questions ask nearly the same.</source>
        <translation>Dos preguntas preguntan casi lo mismo.</translation>
    </message>
    <message>
        <source>This looks like something about a real person. Take it out.</source>
        <translation>Esto parece ser de una persona real. Quítalo.</translation>
    </message>
    <message>
        <source>There is HTML in the text. Use the buttons above the text instead.</source>
        <translation>Hay HTML en el texto. Usa los botones que están sobre el texto.</translation>
    </message>
    <message>
        <source>A picture or link leads to the internet. Add pictures from a file.</source>
        <translation>Una imagen o un enlace lleva a internet. Añade imágenes desde un archivo.</translation>
    </message>
</context>
<context>
    <name>BadgeFilePage</name>
    <message>
        <source>You earned this on {date}</source>
        <translation>Lo conseguiste el {date}</translation>
    </message>
    <message>
        <source>Save it as a file (Open Badges 3.0). Schools and employers can check it with their programs.</source>
        <translation>Guárdala como archivo (Open Badges 3.0). Escuelas y empresas pueden comprobarla con sus programas.</translation>
    </message>
    <message>
        <source>Put my name in it</source>
        <translation>Poner mi nombre</translation>
    </message>
    <message>
        <source>Without the tick there is only a code made of your name: who knows it can compare.</source>
        <translation>Sin la marca solo hay un código hecho con tu nombre: quien lo sabe puede comparar.</translation>
    </message>
    <message>
        <source>In it: what was asked of you, what was found, and when.</source>
        <translation>Dentro: qué se te pidió, qué se vio y cuándo.</translation>
    </message>
    <message>
        <source>Not in it: your photos, sounds and texts. They stay here.</source>
        <translation>No van dentro tus fotos, sonidos ni textos. Se quedan aquí.</translation>
    </message>
    <message>
        <source>The file lies on this computer. Whoever uses it under the same account can open it.</source>
        <translation>El archivo está en este ordenador. Quien lo use con la misma cuenta puede abrirlo.</translation>
    </message>
    <message>
        <source>Save the badge file</source>
        <translation>Guardar la insignia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The badge file is written.</source>
        <translation>El archivo de la insignia está escrito.</translation>
    </message>
    <message>
        <source>The badge file could not be written. Is the disk full?</source>
        <translation>No se pudo escribir el archivo de la insignia. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>BadgePage</name>
    <message>
        <source>The badge of {name} is ready</source>
        <translation>La tarjeta de {name} está lista</translation>
    </message>
    <message>
        <source>Its card was written. It lies here:</source>
        <translation>Su tarjeta se ha escrito. Está aquí:</translation>
    </message>
    <message>
        <source>Open it with a web browser, print it on A4 paper at 100 %, and cut the card out.</source>
        <translation>Ábrela con un navegador, imprímela en papel A4 al 100 % y recorta la tarjeta.</translation>
    </message>
    <message>
        <source>Then delete the file: whoever prints it once more has the same badge.</source>
        <translation>Después borra el archivo: quien lo imprima otra vez tiene la misma tarjeta.</translation>
    </message>
    <message>
        <source>The card could not be written here. The disk may be full, or closed for this account:</source>
        <translation>La tarjeta no se pudo escribir aquí. Puede que el disco esté lleno o cerrado para esta cuenta:</translation>
    </message>
    <message>
        <source>If there was a badge before, look on the page of this person whether it still works.</source>
        <translation>Si antes había una tarjeta, mira en la página de esta persona si todavía funciona.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño de las palabras</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>BeginSessionPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>There is nothing to choose</source>
        <translation>No hay nada que elegir</translation>
    </message>
    <message>
        <source>No pack with topics is on this device.</source>
        <translation>En este dispositivo no hay ningún paquete con temas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>From what do people here learn?</source>
        <translation>¿Con qué aprende aquí la gente?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>Choose one topic or more, at most {most}.</source>
        <translation>Elige un tema o más, como mucho {most}.</translation>
    </message>
    <message>
        <source>The topic of the week</source>
        <translation>El tema de la semana</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>¿Cuánto dura?</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>More answers below</source>
        <translation>Hay más respuestas abajo</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>My people and things</source>
        <translation>Mis personas y cosas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>For your goal: {goal}</source>
        <translation>Para tu meta: {goal}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody stands here yet.</source>
        <translation>Aquí aún no hay nadie.</translation>
    </message>
    <message>
        <source>Find somebody who can show me</source>
        <translation>Buscar quien me enseñe</translation>
    </message>
    <message>
        <source>Put a colleague here</source>
        <translation>Poner a alguien del equipo</translation>
    </message>
    <message>
        <source>Somebody outside of work</source>
        <translation>Alguien de fuera del trabajo</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Shows you this</source>
        <translation>Te enseña esto</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Preguntado, aún sin respuesta</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <source>Put something here</source>
        <translation>Poner algo aquí</translation>
    </message>
    <message>
        <source>{kind}, put here by you</source>
        <translation>{kind}, puesto aquí por ti</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Take a moment and think about it.</source>
        <translation>Tómate un momento y piénsalo.</translation>
    </message>
    <message>
        <source>To keep ideas you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Para guardar ideas necesitas un PIN propio: cierra tus palabras para los demás.</translation>
    </message>
    <message>
        <source>No idea stands here yet.</source>
        <translation>Aquí aún no hay ninguna idea.</translation>
    </message>
    <message>
        <source>Write an idea</source>
        <translation>Escribir una idea</translation>
    </message>
    <message>
        <source>Only you can read your ideas. Your PIN locks them.</source>
        <translation>Solo tú puedes leer tus ideas. Tu PIN las cierra.</translation>
    </message>
    <message>
        <source>About: {things}</source>
        <translation>Sobre: {things}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Más letras</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>One capital letter</source>
        <translation>Una mayúscula</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>BringFiguresPage</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Key figures from a file</source>
        <translation>Cifras clave de un archivo</translation>
    </message>
    <message>
        <source>Choose a list that a spreadsheet program has saved, as CSV or XLSX.</source>
        <translation>Elige una lista que haya guardado un programa de hojas de cálculo, como CSV o XLSX.</translation>
    </message>
    <message>
        <source>The first line has the heading week, and one for each thing that you count.</source>
        <translation>La primera línea lleva el título week y otro por cada cosa que se cuenta.</translation>
    </message>
    <message>
        <source>A week is written as 2026-W47, or as any day of it.</source>
        <translation>Una semana se escribe como 2026-W47, o con cualquier día de ella.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have read what would happen.</source>
        <translation>No se cambia nada hasta que hayas leído qué pasaría.</translation>
    </message>
    <message>
        <source>How are dates written in it?</source>
        <translation>¿Cómo están escritas las fechas?</translation>
    </message>
    <message>
        <source>For example: {date}</source>
        <translation>Por ejemplo: {date}</translation>
    </message>
    <message>
        <source>First the day, then the month</source>
        <translation>Primero el día, luego el mes</translation>
    </message>
    <message>
        <source>First the month, then the day</source>
        <translation>Primero el mes, luego el día</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Incorporarlas</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>Esto pasaría</translation>
    </message>
    <message>
        <source>Figures that can be taken in: {count}</source>
        <translation>Cifras que se pueden incorporar: {count}</translation>
    </message>
    <message>
        <source>They are taken in</source>
        <translation>Ya están incorporadas</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Nuevas: {count}</translation>
    </message>
    <message>
        <source>Put in place of older ones: {count}</source>
        <translation>En lugar de otras anteriores: {count}</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Qué no sirve, y por qué</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Línea {line}: {why}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Somebody brings a passport</source>
        <translation>Alguien trae un pasaporte</translation>
    </message>
    <message>
        <source>Put in the stick, and choose the file. Its name ends in .stepwell-passport.</source>
        <translation>Pon la memoria USB y elige el archivo. Su nombre termina en .stepwell-passport.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It belongs to {name}.</source>
        <translation>Es de {name}.</translation>
    </message>
    <message>
        <source>Who of your people is that?</source>
        <translation>¿Cuál de tus personas es?</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Passports (*.stepwell-passport)</source>
        <translation>Pasaportes (*.stepwell-passport)</translation>
    </message>
</context>
<context>
    <name>BringRulesPage</name>
    <message>
        <source>A file with decisions</source>
        <translation>Un archivo con decisiones</translation>
    </message>
    <message>
        <source>Choose it. You see what it says before anything changes.</source>
        <translation>Elígelo. Ves lo que dice antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Put it in force here</source>
        <translation>Ponerlo en vigor aquí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Its check code. Whoever made the file sees the same</source>
        <translation>Su código de control. Quien hizo el archivo ve el mismo</translation>
    </message>
    <message>
        <source>All of this is in force here already.</source>
        <translation>Todo esto ya está en vigor aquí.</translation>
    </message>
    <message>
        <source>What is taken back by it: {count}</source>
        <translation>Lo que retira: {count}</translation>
    </message>
    <message>
        <source>It is in force on this device. Decisions: {count}</source>
        <translation>Está en vigor en este dispositivo. Decisiones: {count}</translation>
    </message>
</context>
<context>
    <name>BroughtPage</name>
    <message>
        <source>What {name} brings along</source>
        <translation>Lo que trae {name}</translation>
    </message>
    <message>
        <source>The passport says {holder}, not {name}. Is it the same person?</source>
        <translation>El pasaporte dice {holder}, no {name}. ¿Es la misma persona?</translation>
    </message>
    <message>
        <source>What {maker} stands for</source>
        <translation>De lo que responde {maker}</translation>
    </message>
    <message>
        <source>What {name} says, and nobody has checked</source>
        <translation>Lo que dice {name} y nadie ha comprobado</translation>
    </message>
    <message>
        <source>Press a line to say whether it counts here. {name} sees your answer, and that you looked.</source>
        <translation>Pulsa una línea para decir si cuenta aquí. {name} ve tu respuesta y que lo miraste.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>CameraCarePage</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>People may take pictures here.</source>
        <translation>Aquí se pueden hacer fotos.</translation>
    </message>
    <message>
        <source>The camera is not used here.</source>
        <translation>Aquí no se usa la cámara.</translation>
    </message>
    <message>
        <source>Pictures are for evidence only. Without the camera they come from files.</source>
        <translation>Las fotos son solo para muestras de trabajo. Sin la cámara, vienen de archivos.</translation>
    </message>
    <message>
        <source>Each picture asks whether a resident, a record or a screen is in it, and is looked at twice.</source>
        <translation>Con cada foto se pregunta si sale un residente, un expediente o una pantalla, y se mira dos veces.</translation>
    </message>
    <message>
        <source>Try it once on this device: not every camera works.</source>
        <translation>Pruébala una vez en este dispositivo: no todas las cámaras funcionan.</translation>
    </message>
    <message>
        <source>Do not use the camera</source>
        <translation>No usar la cámara</translation>
    </message>
    <message>
        <source>Let people take pictures</source>
        <translation>Permitir fotos</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Take a picture</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>The camera is not used here. Choose a picture from a file.</source>
        <translation>Aquí no se usa la cámara. Elige una imagen de un archivo.</translation>
    </message>
    <message>
        <source>The camera is on only while this page is open.</source>
        <translation>La cámara solo está encendida mientras esta página está abierta.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>There is no camera here. You can choose a picture from a file.</source>
        <translation>Aquí no hay cámara. Puedes elegir una imagen de un archivo.</translation>
    </message>
    <message>
        <source>This computer does not let Stepwell use the camera. Choose a picture from a file.</source>
        <translation>Este ordenador no deja que Stepwell use la cámara. Elige una imagen de un archivo.</translation>
    </message>
    <message>
        <source>The camera starts …</source>
        <translation>La cámara se está encendiendo…</translation>
    </message>
    <message>
        <source>The camera does not work just now. Choose a picture from a file.</source>
        <translation>La cámara no funciona ahora. Elige una imagen de un archivo.</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Waiting to be sent: {waiting}. Last contact: {when}</source>
        <translation>Por enviar: {waiting}. Último contacto: {when}</translation>
    </message>
    <message>
        <source>No address is set. Everything stays on this device.</source>
        <translation>No hay ninguna dirección. Todo se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation>Qué se puede aprender aquí</translation>
    </message>
    <message>
        <source>Backups and the key</source>
        <translation>Copias de seguridad y la clave</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Última copia de seguridad: {when}</translation>
    </message>
    <message>
        <source>People from a list</source>
        <translation>Personas de una lista</translation>
    </message>
    <message>
        <source>Add and change many people at once, as a spreadsheet says.</source>
        <translation>Añade y cambia a muchas personas a la vez, como dice una hoja de cálculo.</translation>
    </message>
    <message>
        <source>What may leave this device</source>
        <translation>Qué puede salir de este dispositivo</translation>
    </message>
    <message>
        <source>Which entries the record of your organisation is sent.</source>
        <translation>Qué anotaciones se envían al registro de tu organización.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se guardan las cosas</translation>
    </message>
    <message>
        <source>What is older goes by itself.</source>
        <translation>Lo más antiguo se borra solo.</translation>
    </message>
    <message>
        <source>What is counted here</source>
        <translation>Qué se cuenta aquí</translation>
    </message>
    <message>
        <source>What nobody finds, and when a talk may help.</source>
        <translation>Lo que nadie encuentra, y cuándo puede ayudar una conversación.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>How long it waits for somebody, and the way out of it.</source>
        <translation>Cuánto espera a alguien, y cómo salir de él.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Whether people may take pictures for their evidence.</source>
        <translation>Si la gente puede hacer fotos para mostrar su trabajo.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Tu organización</translation>
    </message>
    <message>
        <source>Its name, colour and logo on this device.</source>
        <translation>Su nombre, su color y su logotipo en este dispositivo.</translation>
    </message>
    <message>
        <source>Press the name of who forgot it, and give a new one.</source>
        <translation>Pulsa el nombre de quien lo olvidó y da uno nuevo.</translation>
    </message>
    <message>
        <source>A forgotten PIN</source>
        <translation>Un PIN olvidado</translation>
    </message>
    <message>
        <source>Packs: {count}. Switched off: {broken}.</source>
        <translation>Paquetes: {count}. Desactivados: {broken}.</translation>
    </message>
    <message>
        <source>Packs: {count}.</source>
        <translation>Paquetes: {count}.</translation>
    </message>
    <message>
        <source>New: {packs}</source>
        <translation>Nuevo: {packs}</translation>
    </message>
</context>
<context>
    <name>CarePartPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>CaretakerPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>You can leave this for later. Until then, whoever sits here can say that it is them.</source>
        <translation>Puedes dejarlo para más tarde. Hasta entonces, cualquiera que se siente aquí puede decir que es esa persona.</translation>
    </message>
    <message>
        <source>From then on your PIN is asked for, and only you can let others look after it too.</source>
        <translation>Desde entonces se pide tu PIN, y solo tú puedes dejar que otras personas también lo cuiden.</translation>
    </message>
    <message>
        <source>Whoever does adds people, makes backups and decides what may leave.</source>
        <translation>Quien lo hace añade personas, hace copias de seguridad y decide qué puede salir.</translation>
    </message>
    <message>
        <source>Who looks after this device?</source>
        <translation>¿Quién cuida de este dispositivo?</translation>
    </message>
    <message>
        <source>Is it you? Then type your name.</source>
        <translation>¿Eres tú? Entonces escribe tu nombre.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>CategoriseEditor</name>
    <message>
        <source>You put it into “{given}”. It belongs to “{right}”.</source>
        <translation>Lo pusiste en «{given}». Va en «{right}».</translation>
    </message>
    <message>
        <source>You chose: {group}</source>
        <translation>Elegiste: {group}</translation>
    </message>
    <message>
        <source>Belongs to: {group}</source>
        <translation>Pertenece a: {group}</translation>
    </message>
    <message>
        <source>{thing}: {group}</source>
        <translation>{thing}: {group}</translation>
    </message>
    <message>
        <source>Now choose its group. {group}</source>
        <translation>Ahora elige su grupo. {group}</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>This says that</source>
        <translation>Este documento dice que</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>el {date}</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>This is the record of the program Stepwell and no official qualification. Only people who have seen somebody&apos;s work can say that they are able to do it.</source>
        <translation>Este es el registro del programa Stepwell y no un título oficial. Solo las personas que han visto trabajar a alguien pueden decir que sabe hacerlo.</translation>
    </message>
    <message>
        <source>Content: {title} ({pack}, version {version})</source>
        <translation>Contenido: {title} ({pack}, versión {version})</translation>
    </message>
    <message>
        <source>Number of the record: {record}</source>
        <translation>Número del registro: {record}</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Hecho el {date}</translation>
    </message>
    <message>
        <source>has a signature that this device cannot stand for:</source>
        <translation>tiene una firma de la que este dispositivo no puede responder:</translation>
    </message>
    <message>
        <source>has finished the module</source>
        <translation>ha terminado el módulo</translation>
    </message>
    <message>
        <source>has finished the programme</source>
        <translation>ha terminado el programa</translation>
    </message>
    <message>
        <source>was watched at work and does this as it should be done</source>
        <translation>fue observado en el trabajo y hace esto como se debe</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué trataba</translation>
    </message>
    <message>
        <source>Questions answered: {asked}. Right: {right}.</source>
        <translation>Preguntas contestadas: {asked}. Correctas: {right}.</translation>
    </message>
    <message>
        <source>Lessons read to their end.</source>
        <translation>Lecciones leídas hasta el final.</translation>
    </message>
    <message>
        <source>{observer} saw it at work and signed it on {date}: {title}.</source>
        <translation>{observer} lo vio en el trabajo y lo firmó el {date}: {title}.</translation>
    </message>
    <message>
        <source>A supervisor saw it at work and signed it on {date}: {title}.</source>
        <translation>Un supervisor lo vio en el trabajo y lo firmó el {date}: {title}.</translation>
    </message>
    <message>
        <source>{name} signed it, too.</source>
        <translation>{name} también lo firmó.</translation>
    </message>
    <message>
        <source>{name} has not signed it yet.</source>
        <translation>{name} todavía no lo ha firmado.</translation>
    </message>
    <message>
        <source>Nobody has watched this at work yet.</source>
        <translation>Nadie lo ha observado todavía en el trabajo.</translation>
    </message>
    <message>
        <source>Known; not watched yet: {topics}.</source>
        <translation>Sabido, aún sin observar: {topics}.</translation>
    </message>
</context>
<context>
    <name>CertifyingPage</name>
    <message>
        <source>Save a certificate</source>
        <translation>Guardar un certificado</translation>
    </message>
    <message>
        <source>One page to print or to show. It says what was done here and what that rests on. Only people who have seen somebody&apos;s work can say that they are able to do it.</source>
        <translation>Una página para imprimir o enseñar. Dice lo que se hizo aquí y en qué se basa. Solo las personas que han visto trabajar a alguien pueden decir que sabe hacerlo.</translation>
    </message>
    <message>
        <source>It is written as a file on this computer. Whoever uses the computer under the same account can open it too.</source>
        <translation>Se escribe como archivo en este ordenador. Quien use el ordenador con la misma cuenta también puede abrirlo.</translation>
    </message>
    <message>
        <source>More certificates</source>
        <translation>Más certificados</translation>
    </message>
    <message>
        <source>The certificate is written.</source>
        <translation>El certificado está escrito.</translation>
    </message>
    <message>
        <source>The certificate could not be written. Is the disk full?</source>
        <translation>No se pudo guardar el certificado. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>ChangePinPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>First tap your old pictures</source>
        <translation>Primero toca tus dibujos de antes</translation>
    </message>
    <message>
        <source>First type your old PIN</source>
        <translation>Primero escribe tu PIN antiguo</translation>
    </message>
    <message>
        <source>So that nobody changes it while you are away from the screen.</source>
        <translation>Para que nadie lo cambie mientras no estás delante de la pantalla.</translation>
    </message>
    <message>
        <source>That is the one you have now</source>
        <translation>Ese es el que tienes ahora</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>Choose your new pictures</source>
        <translation>Elige tus dibujos nuevos</translation>
    </message>
    <message>
        <source>Choose your new PIN</source>
        <translation>Elige tu PIN nuevo</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was changed. You can try again in {seconds} seconds.</source>
        <translation>Ese PIN no coincide. No se ha cambiado nada. Puedes probar de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was changed.</source>
        <translation>Ese PIN no coincide. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ChangePlaylistPage</name>
    <message>
        <source>Change the playlist</source>
        <translation>Cambiar la lista de aprendizaje</translation>
    </message>
    <message>
        <source>Add things</source>
        <translation>Añadir cosas</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién la ve</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{title}: now number {number} of {all}</source>
        <translation>{title}: ahora es el número {number} de {all}</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Aún no hay nada en ella.</translation>
    </message>
</context>
<context>
    <name>ChangeTalkPage</name>
    <message>
        <source>What should be different?</source>
        <translation>¿Qué debería ser distinto?</translation>
    </message>
    <message>
        <source>I would write …</source>
        <translation>Yo escribiría…</translation>
    </message>
    <message>
        <source>Your supervisor reads this, and writes the notes anew. It stays on this device.</source>
        <translation>Tu supervisor lo lee y escribe las notas de nuevo. Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ChecklistOutlinePage</name>
    <message>
        <source>A checklist, {minutes} min</source>
        <translation>Una lista, {minutes} min</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Qué se observa</translation>
    </message>
    <message>
        <source>Point by point</source>
        <translation>Punto por punto</translation>
    </message>
    <message>
        <source>Nobody is signed off without it.</source>
        <translation>Sin esto no se da por bueno.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Dar por bueno</translation>
    </message>
    <message>
        <source>Note, if you want</source>
        <translation>Nota, si quieres</translation>
    </message>
    <message>
        <source>Next step, if it is not yet</source>
        <translation>Siguiente paso, si todavía no</translation>
    </message>
    <message>
        <source>You watch {name}</source>
        <translation>Observas a {name}</translation>
    </message>
    <message>
        <source>Some points read otherwise now. Look at them again.</source>
        <translation>Algunos puntos dicen ahora otra cosa. Vuelve a mirarlos.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>{name} reads both. They stay on this device.</source>
        <translation>{name} lee ambas cosas. Se quedan en este dispositivo.</translation>
    </message>
    <message>
        <source>Safety: without it nobody is signed off</source>
        <translation>Seguridad: sin esto no se da por bueno a nadie</translation>
    </message>
    <message>
        <source>Points without a mark: {count}</source>
        <translation>Puntos sin marcar: {count}</translation>
    </message>
    <message>
        <source>You can sign off. For a “not yet” write the next step first.</source>
        <translation>Puedes darlo por bueno. Para un «todavía no», escribe antes el siguiente paso.</translation>
    </message>
    <message>
        <source>It cannot be signed off yet. Write the next step, then press Not yet.</source>
        <translation>Todavía no se puede dar por bueno. Escribe el siguiente paso y pulsa «Todavía no».</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>Watch {name} at work</source>
        <translation>Observar a {name} en el trabajo</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} puede ver en «Mis datos» que has abierto esta página.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Points: {count}, about {minutes} min</source>
        <translation>Puntos: {count}, unos {minutes} min</translation>
    </message>
    <message>
        <source>You have begun. Go on where you stopped.</source>
        <translation>Ya has empezado. Sigue donde lo dejaste.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>What {name} learns from has no checklists.</source>
        <translation>Lo que aprende {name} no tiene listas.</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>How can one see that they can do it?</source>
        <translation>¿Cómo se ve que saben hacerlo?</translation>
    </message>
    <message>
        <source>Write the questions first: then you know what the lesson has to tell.</source>
        <translation>Escribe primero las preguntas: así sabes qué tiene que contar la lección.</translation>
    </message>
    <message>
        <source>Two questions are the least: with one, somebody may have guessed.</source>
        <translation>Dos preguntas son lo mínimo: con una, alguien puede haber adivinado.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>Bring in questions from a file</source>
        <translation>Traer preguntas de un archivo</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>Todavía no se pregunta nada</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
    <message>
        <source>made elsewhere, kept as it is</source>
        <translation>hecha en otro sitio, se queda como está</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>The record of this device is damaged, or a part of it is missing. Ask whoever helps you.</source>
        <translation>El registro de este dispositivo está dañado, o falta una parte. Pregunta a quien te ayuda.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Delete or move what is not needed any more.</source>
        <translation>El disco está casi lleno. Borra o mueve lo que ya no haga falta.</translation>
    </message>
    <message>
        <source>The disk will be full in a few weeks. Delete or move what is not needed any more.</source>
        <translation>El disco estará lleno en unas semanas. Borra o mueve lo que ya no haga falta.</translation>
    </message>
    <message>
        <source>A part of the program is missing or does not work. Have the program installed again.</source>
        <translation>Falta una parte del programa o no funciona. Pide que lo instalen de nuevo.</translation>
    </message>
    <message>
        <source>A language of this program cannot be shown: its font is missing. Have one installed.</source>
        <translation>Un idioma de este programa no se puede mostrar: falta su tipo de letra. Pide que instalen uno.</translation>
    </message>
    <message>
        <source>A new version of the program did not work here, so the old one stays. Tell whoever helps you.</source>
        <translation>Una versión nueva del programa no funcionó aquí, así que se queda la anterior. Avisa a quien te ayuda.</translation>
    </message>
    <message>
        <source>This computer is not set up as a kiosk should be. Ask whoever set up this computer.</source>
        <translation>Este ordenador no está preparado como debe estarlo un quiosco. Pregunta a quien preparó este ordenador.</translation>
    </message>
    <message>
        <source>Stepwell is open on this computer with other data, too. Have everybody use the same.</source>
        <translation>Stepwell está abierto en este ordenador también con otros datos. Haz que todas las personas usen los mismos.</translation>
    </message>
    <message>
        <source>There is no good backup of the last days. Make one.</source>
        <translation>No hay una buena copia de seguridad de los últimos días. Haz una.</translation>
    </message>
    <message>
        <source>The key is a file on this disk. Keep a copy of it somewhere else.</source>
        <translation>La clave es un archivo de este disco. Guarda una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The rights of a file are not as they should be. Ask whoever set up this computer.</source>
        <translation>Los permisos de un archivo no son los que deberían. Pregunta a quien preparó este ordenador.</translation>
    </message>
    <message>
        <source>The clock of this device is wrong. Set the day and the time.</source>
        <translation>El reloj de este dispositivo no va bien. Pon el día y la hora.</translation>
    </message>
    <message>
        <source>Sending to your organisation does not work as it should, or soon will not.</source>
        <translation>El envío a tu organización no funciona como debe, o pronto dejará de funcionar.</translation>
    </message>
    <message>
        <source>Something that people learn from is damaged. Get it again.</source>
        <translation>Algo con lo que la gente aprende está dañado. Consíguelo de nuevo.</translation>
    </message>
    <message>
        <source>What is new to learn cannot be trusted, or soon cannot. Tell your organisation.</source>
        <translation>No se puede confiar en lo nuevo que se puede aprender, o pronto no se podrá. Avisa a tu organización.</translation>
    </message>
    <message>
        <source>Somebody who looks after people has no PIN. Give them one.</source>
        <translation>Alguien que cuida de las personas no tiene PIN. Dale uno.</translation>
    </message>
    <message>
        <source>A part of how this device is set cannot be read. The rest counts. Tell your organisation.</source>
        <translation>Una parte de los ajustes de este dispositivo no se puede leer. El resto vale. Avisa a tu organización.</translation>
    </message>
    <message>
        <source>The program made mistakes in the last days. What was saved is safe. Tell whoever helps you.</source>
        <translation>El programa cometió errores en los últimos días. Lo guardado está a salvo. Avisa a quien te ayuda.</translation>
    </message>
    <message>
        <source>This device could not look after itself. Leave it on for an hour while nobody uses it.</source>
        <translation>Este dispositivo no pudo cuidar de sí mismo. Déjalo encendido una hora mientras nadie lo usa.</translation>
    </message>
    <message>
        <source>Backups and the key</source>
        <translation>Copias de seguridad y la clave</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation>Qué se puede aprender aquí</translation>
    </message>
    <message>
        <source>A report for whoever helps</source>
        <translation>Un informe para quien ayuda</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>¿Está todo en orden?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Everything is looked through. Nothing is changed.</source>
        <translation>Se revisa todo. No se cambia nada.</translation>
    </message>
    <message>
        <source>The look was stopped.</source>
        <translation>La revisión se paró.</translation>
    </message>
    <message>
        <source>The look did not come to its end.</source>
        <translation>La revisión no llegó al final.</translation>
    </message>
    <message>
        <source>This device last looked after itself: {when}</source>
        <translation>Este dispositivo cuidó de sí mismo por última vez: {when}</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>You did not choose this.</source>
        <translation>No la elegiste.</translation>
    </message>
    <message>
        <source>This is the right answer.</source>
        <translation>Esta es la respuesta correcta.</translation>
    </message>
    <message>
        <source>You chose this. It belongs to the answer.</source>
        <translation>La elegiste. Es parte de la respuesta.</translation>
    </message>
    <message>
        <source>You chose this. It does not belong to the answer.</source>
        <translation>La elegiste. No es parte de la respuesta.</translation>
    </message>
    <message>
        <source>This belongs to the answer. You did not choose it.</source>
        <translation>Es parte de la respuesta. No la elegiste.</translation>
    </message>
    <message>
        <source>This belongs to the answer.</source>
        <translation>Es parte de la respuesta.</translation>
    </message>
    <message>
        <source>You chose this. It is right.</source>
        <translation>La elegiste. Es correcta.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>La elegiste.</translation>
    </message>
</context>
<context>
    <name>ChooseAreasPage</name>
    <message>
        <source>What could you teach?</source>
        <translation>¿Qué podrías enseñar?</translation>
    </message>
    <message>
        <source>Colleagues of your workplace can then ask you. You can say no, or change it at any time.</source>
        <translation>Después pueden preguntarte colegas de tu lugar de trabajo. Puedes decir que no o cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>What do you want to get better at?</source>
        <translation>¿En qué quieres mejorar?</translation>
    </message>
    <message>
        <source>Choose as many as you like. Your path then leads there first.</source>
        <translation>Elige todo lo que quieras. Tu camino lleva primero hacia allí.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Everything here is done. There is nothing left to work towards.</source>
        <translation>Aquí está todo hecho. No queda nada por alcanzar.</translation>
    </message>
    <message>
        <source>Colleagues and supervisors of your workplace see this.</source>
        <translation>Lo ven tus colegas y quienes supervisan tu lugar de trabajo.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>ChoosePinPage</name>
    <message>
        <source>That is not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>Somebody else has seen the one you were given. {least} to {most} digits that only you know.</source>
        <translation>Otra persona ha visto el que te dieron. De {least} a {most} cifras que solo sepas tú.</translation>
    </message>
    <message>
        <source>Choose your own PIN</source>
        <translation>Elige tu propio PIN</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ClozeEditor</name>
    <message>
        <source>Right here: {word}</source>
        <translation>Aquí va: {word}</translation>
    </message>
    <message>
        <source>You meant: {word}</source>
        <translation>Querías decir: {word}</translation>
    </message>
</context>
<context>
    <name>CoachOnePage</name>
    <message>
        <source>You and {name}</source>
        <translation>Tú y {name}</translation>
    </message>
    <message>
        <source>{name} may like a talk</source>
        <translation>Puede que {name} quiera una conversación</translation>
    </message>
    <message>
        <source>See why, and decide</source>
        <translation>Ver por qué, y decidir</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Anotar una conversación</translation>
    </message>
    <message>
        <source>Agree what is next</source>
        <translation>Acordar lo siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Aún no hay nada acordado.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>{date}: a talk with {name}</source>
        <translation>{date}: conversación con {name}</translation>
    </message>
    <message>
        <source>{date}: a talk</source>
        <translation>{date}: conversación</translation>
    </message>
</context>
<context>
    <name>CoachPage</name>
    <message>
        <source>A coach card</source>
        <translation>Una ficha para acompañar</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Fíjate en</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Di</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Practise a topic</source>
        <translation>Practicar un tema</translation>
    </message>
    <message>
        <source>Questions and lessons about it</source>
        <translation>Preguntas y lecciones sobre él</translation>
    </message>
    <message>
        <source>Read a lesson</source>
        <translation>Leer una lección</translation>
    </message>
    <message>
        <source>A few minutes on one thing</source>
        <translation>Unos minutos sobre una cosa</translation>
    </message>
    <message>
        <source>Show it at work</source>
        <translation>Mostrarlo en el trabajo</translation>
    </message>
    <message>
        <source>You watch with a checklist</source>
        <translation>Tú observas con una lista</translation>
    </message>
    <message>
        <source>Have a talk</source>
        <translation>Tener una conversación</translation>
    </message>
    <message>
        <source>The two of you sit down together</source>
        <translation>Los dos, sentados a hablar</translation>
    </message>
    <message>
        <source>something that is not on this device</source>
        <translation>algo que no está en este dispositivo</translation>
    </message>
    <message>
        <source>Practise: {title}</source>
        <translation>Practicar: {title}</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Leer: {title}</translation>
    </message>
    <message>
        <source>Show it at work: {title}</source>
        <translation>Mostrar en el trabajo: {title}</translation>
    </message>
    <message>
        <source>Would like a talk</source>
        <translation>Quiere una conversación</translation>
    </message>
    <message>
        <source>Settled on {date}</source>
        <translation>Resuelto el {date}</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>You said that it is done</source>
        <translation>Dijiste que está hecho</translation>
    </message>
    <message>
        <source>Says it is done</source>
        <translation>Dice que está hecho</translation>
    </message>
    <message>
        <source>Asked on {date}</source>
        <translation>Pedido el {date}</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>Sin día acordado</translation>
    </message>
    <message>
        <source>Was to be done by {date}</source>
        <translation>Era para el {date}</translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>Para el {date}</translation>
    </message>
    <message>
        <source>Practised on {date}</source>
        <translation>Practicado el {date}</translation>
    </message>
    <message>
        <source>Opened on {date}</source>
        <translation>Se abrió el {date}</translation>
    </message>
    <message>
        <source>Signed off at work on {date}</source>
        <translation>Dado por bueno en el trabajo el {date}</translation>
    </message>
    <message>
        <source>There was a talk on {date}</source>
        <translation>Hubo una conversación el {date}</translation>
    </message>
    <message>
        <source>Notes agreed on {date}</source>
        <translation>Visto bueno a las notas el {date}</translation>
    </message>
    <message>
        <source>A change is asked for</source>
        <translation>Se pide un cambio</translation>
    </message>
    <message>
        <source>The notes are on the device where they were written</source>
        <translation>Las notas están en el dispositivo donde se escribieron</translation>
    </message>
    <message>
        <source>Notes not agreed yet</source>
        <translation>Notas aún sin visto bueno</translation>
    </message>
    <message>
        <source>{name} saw that a talk may help you, and wants to talk with you.</source>
        <translation>{name} vio que una conversación puede ayudarte, y quiere hablar contigo.</translation>
    </message>
    <message>
        <source>{name} saw that a talk may help you, and looks again after {date}.</source>
        <translation>{name} vio que una conversación puede ayudarte, y vuelve a mirar después del {date}.</translation>
    </message>
    <message>
        <source>{name} saw that a talk may help you, and sees no need now.</source>
        <translation>{name} vio que una conversación puede ayudarte, y ahora no lo ve necesario.</translation>
    </message>
    <message>
        <source>A supervisor</source>
        <translation>Un supervisor</translation>
    </message>
    <message>
        <source>You agreed this by {date}: {what}</source>
        <translation>Acordaste esto para el {date}: {what}</translation>
    </message>
    <message>
        <source>Agreed by {date}: {what}</source>
        <translation>Acordado para el {date}: {what}</translation>
    </message>
    <message>
        <source>You agreed: {what}</source>
        <translation>Acordaste: {what}</translation>
    </message>
    <message>
        <source>Notes of your talk wait for you</source>
        <translation>Las notas de tu conversación te esperan</translation>
    </message>
    <message>
        <source>Much of it is still new to them.</source>
        <translation>Mucho le resulta aún nuevo.</translation>
    </message>
    <message>
        <source>The last questions were harder for them than was to be expected.</source>
        <translation>Las últimas preguntas le costaron más de lo esperado.</translation>
    </message>
    <message>
        <source>They often took a hint, or said that they have not learned this yet.</source>
        <translation>A menudo usó una pista, o dijo que aún no lo ha aprendido.</translation>
    </message>
    <message>
        <source>Of ten people with answers like these, {least} to {most} still found it hard later. It is a guess.</source>
        <translation>De diez personas con respuestas así, a entre {least} y {most} les siguió costando después. Es una suposición.</translation>
    </message>
</context>
<context>
    <name>CoachingPage</name>
    <message>
        <source>Coach cards</source>
        <translation>Fichas para acompañar</translation>
    </message>
    <message>
        <source>What to watch, what to ask, what to say</source>
        <translation>Qué observar, qué preguntar, qué decir</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} puede ver en Mis datos que has abierto esta página.</translation>
    </message>
</context>
<context>
    <name>CodeLock</name>
    <message>
        <source>Lock the files with a code</source>
        <translation>Cerrar los archivos con un código</translation>
    </message>
    <message>
        <source>Whoever finds the stick can read nothing then. All devices that share it use the same code.</source>
        <translation>Así, quien encuentre la memoria no puede leer nada. Todos los dispositivos que la comparten usan el mismo código.</translation>
    </message>
    <message>
        <source>The code of this stick</source>
        <translation>El código de esta memoria USB</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Write it down now: it is shown here only, and each device needs it.</source>
        <translation>Anótalo ahora: solo se muestra aquí, y cada dispositivo lo necesita.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Open a card by its code</source>
        <translation>Abrir una ficha con su código</translation>
    </message>
    <message>
        <source>Scan the picture on the card, or type the signs below it.</source>
        <translation>Escanea el dibujo de la ficha o escribe los signos que hay debajo.</translation>
    </message>
    <message>
        <source>The code on the card</source>
        <translation>El código de la ficha</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sign in first. Then this card opens by itself.</source>
        <translation>Entra primero. Después esta ficha se abre sola.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>What Stepwell keeps about {name}</source>
        <translation>Lo que Stepwell guarda sobre {name}</translation>
    </message>
    <message>
        <source>Made on {when}. All times are in UTC, the time of the world&apos;s clocks.</source>
        <translation>Hecho el {when}. Todas las horas están en UTC, la hora de los relojes del mundo.</translation>
    </message>
    <message>
        <source>Some entries are written as the program stores them, in English. The file for programs (JSON) holds everything, with every number and code.</source>
        <translation>Algunas entradas están tal como las guarda el programa, en inglés. El archivo para programas (JSON) lo contiene todo, con cada número y cada código.</translation>
    </message>
    <message>
        <source>Private notes that are locked and not in this copy: {count}. Only the person can open them.</source>
        <translation>Notas privadas cerradas que no están en esta copia: {count}. Solo la persona puede abrirlas.</translation>
    </message>
    <message>
        <source>What was sent is also with whoever looks after the record of your organisation. Ask them for theirs.</source>
        <translation>Lo que se envió está también con quien cuida el registro de tu organización. Pídele lo suyo.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>¿Quién lo ve?</translation>
    </message>
    <message>
        <source>Does it leave this device?</source>
        <translation>¿Sale de este dispositivo?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Entradas: {count}</translation>
    </message>
    <message>
        <source>There are many. The {count} earlier ones are only counted here. Every one of them is in the file for programs (JSON).</source>
        <translation>Son muchas. Las {count} anteriores aquí solo se cuentan. Todas están en el archivo para programas (JSON).</translation>
    </message>
    <message>
        <source>The latest, one by one:</source>
        <translation>Las últimas, una por una:</translation>
    </message>
    <message>
        <source>You on the first screen</source>
        <translation>Tú en la primera pantalla</translation>
    </message>
    <message>
        <source>Other workplaces</source>
        <translation>Otros lugares de trabajo</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Tu PIN</translation>
    </message>
    <message>
        <source>Your badges</source>
        <translation>Tus tarjetas</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>What you know, as far as the program can tell</source>
        <translation>Lo que sabes, hasta donde el programa puede decirlo</translation>
    </message>
    <message>
        <source>Lessons you read</source>
        <translation>Lecciones que leíste</translation>
    </message>
    <message>
        <source>Your last attempts</source>
        <translation>Tus últimos intentos</translation>
    </message>
    <message>
        <source>Stories and worked examples</source>
        <translation>Historias y ejemplos resueltos</translation>
    </message>
    <message>
        <source>Learning cycles</source>
        <translation>Ciclos de aprendizaje</translation>
    </message>
    <message>
        <source>What was seen of you at work</source>
        <translation>Lo que se vio de ti en el trabajo</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>Tus días</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>The key to your private notes</source>
        <translation>La llave de tus notas privadas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What you let one person read</source>
        <translation>Lo que dejas leer a una persona</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>Muestras de tu trabajo</translation>
    </message>
    <message>
        <source>Reminders that were shown</source>
        <translation>Recordatorios que se mostraron</translation>
    </message>
    <message>
        <source>What you could teach</source>
        <translation>Lo que podrías enseñar</translation>
    </message>
    <message>
        <source>Whom you asked for help</source>
        <translation>A quién pediste ayuda</translation>
    </message>
    <message>
        <source>Who asked you for help</source>
        <translation>Quién te pidió ayuda</translation>
    </message>
    <message>
        <source>What you used in the library</source>
        <translation>Lo que usaste de la biblioteca</translation>
    </message>
    <message>
        <source>Your playlists</source>
        <translation>Tus listas de aprendizaje</translation>
    </message>
    <message>
        <source>Evidence you handed in</source>
        <translation>Muestras de trabajo que entregaste</translation>
    </message>
    <message>
        <source>What you learned elsewhere, as evidence</source>
        <translation>Lo que aprendiste en otro lugar, como muestra</translation>
    </message>
    <message>
        <source>The key with which others can share with you</source>
        <translation>La llave con la que otras personas pueden compartir contigo</translation>
    </message>
    <message>
        <source>Team goals you set</source>
        <translation>Metas del equipo que pusiste</translation>
    </message>
    <message>
        <source>Team goals you take part in</source>
        <translation>Metas del equipo en las que participas</translation>
    </message>
    <message>
        <source>Sent, or waiting to be sent</source>
        <translation>Enviado, o a la espera de enviarse</translation>
    </message>
    <message>
        <source>Notes of how far this device has sent</source>
        <translation>Notas de hasta dónde ha enviado este dispositivo</translation>
    </message>
    <message>
        <source>Such notes that are still to be sent</source>
        <translation>Notas de ese tipo que aún no se han enviado</translation>
    </message>
    <message>
        <source>How far other devices have sent</source>
        <translation>Hasta dónde han enviado otros dispositivos</translation>
    </message>
    <message>
        <source>What you did on other devices: has it come?</source>
        <translation>Lo que hiciste en otros dispositivos: ¿ha llegado?</translation>
    </message>
    <message>
        <source>What has come and is still being counted</source>
        <translation>Lo que ha llegado y aún se está contando</translation>
    </message>
    <message>
        <source>Surveys you are done with for now</source>
        <translation>Encuestas que ya no le preguntan por ahora</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number in place of the name</source>
        <translation>Número en lugar del nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>Learns from</source>
        <translation>Aprende con</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Number of the device</source>
        <translation>Número del dispositivo</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Hasta la entrada</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Digits or pictures</source>
        <translation>Números o imágenes</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Puesto el</translation>
    </message>
    <message>
        <source>The PIN itself</source>
        <translation>El PIN mismo</translation>
    </message>
    <message>
        <source>A new one has to be chosen</source>
        <translation>Hay que elegir uno nuevo</translation>
    </message>
    <message>
        <source>Wrong tries in a row</source>
        <translation>Intentos fallidos seguidos</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Dada por perdida</translation>
    </message>
    <message>
        <source>The code itself</source>
        <translation>El código mismo</translation>
    </message>
    <message>
        <source>Language, colours and size of the words</source>
        <translation>Idioma, colores y tamaño de las letras</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Thing to know</source>
        <translation>Cosa que saber</translation>
    </message>
    <message>
        <source>How likely you know it</source>
        <translation>Probabilidad de que lo sepas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Of them right</source>
        <translation>De ellas, bien</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Practicar de nuevo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>In the weeks from this day on</source>
        <translation>En las semanas desde este día</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Who watched</source>
        <translation>Quién observó</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>When you signed</source>
        <translation>Cuándo firmaste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer so far</source>
        <translation>Respuesta hasta ahora</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Locked by the PIN</source>
        <translation>Cerrada con el PIN</translation>
    </message>
    <message>
        <source>Locked by the recovery code</source>
        <translation>Cerrada con el código de recuperación</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The exact text</source>
        <translation>El texto exacto</translation>
    </message>
    <message>
        <source>What the other side said</source>
        <translation>Lo que dijo la otra parte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Said how sure you feel</source>
        <translation>Dijiste cuánta seguridad sientes</translation>
    </message>
    <message>
        <source>Began questions</source>
        <translation>Empezaste preguntas</translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation>Respondiste una pregunta</translation>
    </message>
    <message>
        <source>Read a lesson</source>
        <translation>Leíste una lección</translation>
    </message>
    <message>
        <source>Ended questions</source>
        <translation>Terminaste preguntas</translation>
    </message>
    <message>
        <source>Began a story or a worked example</source>
        <translation>Empezaste una historia o un ejemplo resuelto</translation>
    </message>
    <message>
        <source>Chose what to do in a story</source>
        <translation>Elegiste qué hacer en una historia</translation>
    </message>
    <message>
        <source>Went back in a story</source>
        <translation>Volviste atrás en una historia</translation>
    </message>
    <message>
        <source>Did a step of a worked example</source>
        <translation>Hiciste un paso de un ejemplo resuelto</translation>
    </message>
    <message>
        <source>Began a learning cycle</source>
        <translation>Empezaste un ciclo de aprendizaje</translation>
    </message>
    <message>
        <source>Did a step of a learning cycle</source>
        <translation>Hiciste un paso de un ciclo de aprendizaje</translation>
    </message>
    <message>
        <source>Was watched at work</source>
        <translation>Se te observó en el trabajo</translation>
    </message>
    <message>
        <source>Signed what was seen at work</source>
        <translation>Firmaste lo que se vio en el trabajo</translation>
    </message>
    <message>
        <source>What the supervisor wrote about it</source>
        <translation>Lo que escribió el supervisor</translation>
    </message>
    <message>
        <source>Ended a story or a worked example</source>
        <translation>Terminaste una historia o un ejemplo resuelto</translation>
    </message>
    <message>
        <source>Played a film or a recording</source>
        <translation>Reprodujiste una película o una grabación</translation>
    </message>
    <message>
        <source>Ended six questions of Find my start</source>
        <translation>Terminaste seis preguntas de «Mi punto de partida»</translation>
    </message>
    <message>
        <source>Took on a task to try at work</source>
        <translation>Te propusiste algo para probar en el trabajo</translation>
    </message>
    <message>
        <source>Reported a problem with a question or a lesson</source>
        <translation>Avisó de un problema con una pregunta o una lección</translation>
    </message>
    <message>
        <source>What you wrote about it</source>
        <translation>Lo que escribió sobre ello</translation>
    </message>
    <message>
        <source>Somebody saw to it</source>
        <translation>Alguien se ocupó de ello</translation>
    </message>
    <message>
        <source>Made a plan</source>
        <translation>Hiciste un plan</translation>
    </message>
    <message>
        <source>Said what is not for you</source>
        <translation>Dijiste qué no es para ti</translation>
    </message>
    <message>
        <source>Joined a programme</source>
        <translation>Entraste en un programa</translation>
    </message>
    <message>
        <source>Wrote a private note that is on your other devices too</source>
        <translation>Escribiste una nota privada que está también en tus otros dispositivos</translation>
    </message>
    <message>
        <source>Took such a note away</source>
        <translation>Quitaste una nota así</translation>
    </message>
    <message>
        <source>Was shown a question</source>
        <translation>Se te mostró una pregunta</translation>
    </message>
    <message>
        <source>Was shown a lesson</source>
        <translation>Se te mostró una lección</translation>
    </message>
    <message>
        <source>Opened a hint</source>
        <translation>Abriste una pista</translation>
    </message>
    <message>
        <source>Came to this device</source>
        <translation>Llegaste a este dispositivo</translation>
    </message>
    <message>
        <source>First questions</source>
        <translation>Primeras preguntas</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>Preguntas del turno</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Said what you could teach</source>
        <translation>Dijiste lo que podrías enseñar</translation>
    </message>
    <message>
        <source>Asked a colleague for help</source>
        <translation>Pediste ayuda a alguien del equipo</translation>
    </message>
    <message>
        <source>Answered a colleague who asked for help</source>
        <translation>Respondiste a alguien que te pidió ayuda</translation>
    </message>
    <message>
        <source>Ended helping, or asking for help</source>
        <translation>Dejaste de ayudar o de pedir ayuda</translation>
    </message>
    <message>
        <source>Put something to a goal, or took it away</source>
        <translation>Pusiste algo junto a una meta o lo quitaste</translation>
    </message>
    <message>
        <source>Opened something in the library</source>
        <translation>Abriste algo de la biblioteca</translation>
    </message>
    <message>
        <source>Rated something in the library</source>
        <translation>Valoraste algo de la biblioteca</translation>
    </message>
    <message>
        <source>Said what in the library is not for you</source>
        <translation>Dijiste qué de la biblioteca no es para ti</translation>
    </message>
    <message>
        <source>Made or changed a playlist</source>
        <translation>Hiciste o cambiaste una lista de aprendizaje</translation>
    </message>
    <message>
        <source>Took a playlist away</source>
        <translation>Quitaste una lista de aprendizaje</translation>
    </message>
    <message>
        <source>Handed evidence in</source>
        <translation>Entregaste muestras de tu trabajo</translation>
    </message>
    <message>
        <source>Took evidence back</source>
        <translation>Recuperaste muestras de tu trabajo</translation>
    </message>
    <message>
        <source>Somebody looked at your evidence</source>
        <translation>Alguien miró tus muestras de trabajo</translation>
    </message>
    <message>
        <source>What they wrote about it</source>
        <translation>Lo que escribió sobre ello</translation>
    </message>
    <message>
        <source>Somebody looked at what you learned elsewhere</source>
        <translation>Alguien miró lo que aprendiste en otro lugar</translation>
    </message>
    <message>
        <source>Got a key with which others can share with you</source>
        <translation>Recibiste una llave con la que otras personas pueden compartir contigo</translation>
    </message>
    <message>
        <source>Let one person read a private text</source>
        <translation>Dejaste leer un texto privado a una persona</translation>
    </message>
    <message>
        <source>Ended that</source>
        <translation>Dejaste de compartirlo</translation>
    </message>
    <message>
        <source>Set a goal for a team</source>
        <translation>Pusiste una meta para un equipo</translation>
    </message>
    <message>
        <source>Joined or left a team goal</source>
        <translation>Entraste en una meta del equipo o la dejaste</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién preguntó</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>How useful</source>
        <translation>Cuánto sirvió</translation>
    </message>
    <message>
        <source>How true of your work</source>
        <translation>Cuánto se parece a tu trabajo</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>No es para ti</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué hay dentro</translation>
    </message>
    <message>
        <source>Colleagues see it</source>
        <translation>La ven tus colegas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Microcredencial</translation>
    </message>
    <message>
        <source>Who was asked to look</source>
        <translation>A quién se pidió que mirara</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Mirado</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Para qué cuenta</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>Quién lo miró</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>The public half</source>
        <translation>La mitad pública</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Terminado antes de tiempo</translation>
    </message>
    <message>
        <source>Number of the goal</source>
        <translation>Número de la meta</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Looked at a page</source>
        <translation>Miró una página</translation>
    </message>
    <message>
        <source>Opened in an emergency what is usually closed</source>
        <translation>Abrió en una emergencia lo que suele estar cerrado</translation>
    </message>
    <message>
        <source>Looked at evidence and said what was found</source>
        <translation>Miró muestras de trabajo y dijo lo que vio</translation>
    </message>
    <message>
        <source>Kept a photo of something you did at work</source>
        <translation>Guardaste una foto de algo que hiciste en el trabajo</translation>
    </message>
    <message>
        <source>Deleted a photo of something you did at work</source>
        <translation>Borraste una foto de algo que hiciste en el trabajo</translation>
    </message>
    <message>
        <source>Said whether a picture may stay</source>
        <translation>Dijo si una imagen puede quedarse</translation>
    </message>
    <message>
        <source>Changed whether the camera may be used</source>
        <translation>Cambió si se puede usar la cámara</translation>
    </message>
    <message>
        <source>Added the person</source>
        <translation>Añadió a la persona</translation>
    </message>
    <message>
        <source>Noted that the person has left</source>
        <translation>Anotó que la persona se fue</translation>
    </message>
    <message>
        <source>Noted that the person is back</source>
        <translation>Anotó que la persona ha vuelto</translation>
    </message>
    <message>
        <source>Joined two entries of one person</source>
        <translation>Unió dos entradas de una misma persona</translation>
    </message>
    <message>
        <source>Changed the role</source>
        <translation>Cambió la función</translation>
    </message>
    <message>
        <source>Changed the workplace</source>
        <translation>Cambió el lugar de trabajo</translation>
    </message>
    <message>
        <source>Changed the PIN</source>
        <translation>Cambió el PIN</translation>
    </message>
    <message>
        <source>Gave a new PIN</source>
        <translation>Dio un PIN nuevo</translation>
    </message>
    <message>
        <source>Printed a badge</source>
        <translation>Imprimió una tarjeta</translation>
    </message>
    <message>
        <source>Made lost badges useless</source>
        <translation>Anuló las tarjetas perdidas</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <translation>Creó un código de recuperación</translation>
    </message>
    <message>
        <source>Opened private notes with the recovery code</source>
        <translation>Abrió las notas privadas con el código de recuperación</translation>
    </message>
    <message>
        <source>Gave up private notes that were locked</source>
        <translation>Renunció a notas privadas que estaban cerradas</translation>
    </message>
    <message>
        <source>Made a file for a computer at home</source>
        <translation>Creó un archivo para un ordenador en casa</translation>
    </message>
    <message>
        <source>Took the person in with such a file</source>
        <translation>Recogió a la persona con un archivo así</translation>
    </message>
    <message>
        <source>Asked to erase everything</source>
        <translation>Pidió borrarlo todo</translation>
    </message>
    <message>
        <source>Kept everything after all</source>
        <translation>Al final lo conservó todo</translation>
    </message>
    <message>
        <source>kept, and nobody can read it</source>
        <translation>guardado, y nadie puede leerlo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Ejemplo resuelto</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Dado por bueno</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Begun and left</source>
        <translation>Empezado y dejado</translation>
    </message>
    <message>
        <source>It ended well</source>
        <translation>Terminó bien</translation>
    </message>
    <message>
        <source>It ended half well</source>
        <translation>Terminó a medias</translation>
    </message>
    <message>
        <source>It ended badly</source>
        <translation>Terminó mal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>A goal in your own words</source>
        <translation>Una meta con tus propias palabras</translation>
    </message>
    <message>
        <source>An idea beside a goal</source>
        <translation>Una idea junto a una meta</translation>
    </message>
    <message>
        <source>If … then I will …</source>
        <translation>Si… entonces voy a…</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Somebody who looks after this device, by a command</source>
        <translation>Alguien que cuida este dispositivo, con un comando</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>El propio programa</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <source>Was not accepted</source>
        <translation>No se aceptó</translation>
    </message>
    <message>
        <source>Your checks</source>
        <translation>Tus pruebas</translation>
    </message>
    <message>
        <source>What you ask of people</source>
        <translation>Lo que pides a otras personas</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>Lo que se te pide</translation>
    </message>
    <message>
        <source>What you do at your workplace</source>
        <translation>Lo que haces en tu lugar de trabajo</translation>
    </message>
    <message>
        <source>What somebody has to watch before it counts as secure</source>
        <translation>Lo que alguien debe observar antes de que cuente como afianzado</translation>
    </message>
    <message>
        <source>Sessions you led</source>
        <translation>Sesiones que dirigiste</translation>
    </message>
    <message>
        <source>Sessions you were at</source>
        <translation>Sesiones en las que estuviste</translation>
    </message>
    <message>
        <source>What you agreed to do next</source>
        <translation>Lo que acordaste hacer después</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>What you wrote for colleagues</source>
        <translation>Lo que escribiste para tus colegas</translation>
    </message>
    <message>
        <source>Topics of the week you chose</source>
        <translation>Temas de la semana que elegiste</translation>
    </message>
    <message>
        <source>Not passed since then</source>
        <translation>No superado desde entonces</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation>Cómo se cumple</translation>
    </message>
    <message>
        <source>For which roles</source>
        <translation>Para qué funciones</translation>
    </message>
    <message>
        <source>For which jobs</source>
        <translation>Para qué puestos</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>You said so yourself</source>
        <translation>Lo dijiste tú</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>Who asks it</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>Not asked of you</source>
        <translation>No se te pide</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>De qué trataba</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Cuántas personas</translation>
    </message>
    <message>
        <source>Who led it</source>
        <translation>Quién la dirigió</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Acordado con</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>You agreed to the notes</source>
        <translation>Diste el visto bueno a las notas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Pictures and recordings</source>
        <translation>Imágenes y grabaciones</translation>
    </message>
    <message>
        <source>With your name</source>
        <translation>Con tu nombre</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se dejó fuera</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Quién lo eligió</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>Prueba corta</translation>
    </message>
    <message>
        <source>Said what is asked of a site</source>
        <translation>Dijiste qué se pide en un lugar de trabajo</translation>
    </message>
    <message>
        <source>Something is asked of you</source>
        <translation>Se te pide algo</translation>
    </message>
    <message>
        <source>Your job was set down</source>
        <translation>Se anotó tu puesto</translation>
    </message>
    <message>
        <source>What somebody has to watch was chosen</source>
        <translation>Se eligió lo que alguien debe observar</translation>
    </message>
    <message>
        <source>Led a session</source>
        <translation>Dirigiste una sesión</translation>
    </message>
    <message>
        <source>Was at a session</source>
        <translation>Estuviste en una sesión</translation>
    </message>
    <message>
        <source>Agreed what to do next</source>
        <translation>Acordaste qué hacer después</translation>
    </message>
    <message>
        <source>Said how far that is</source>
        <translation>Dijiste cómo va eso</translation>
    </message>
    <message>
        <source>What was written about it</source>
        <translation>Lo que se escribió sobre ello</translation>
    </message>
    <message>
        <source>Had a talk</source>
        <translation>Tuviste una conversación</translation>
    </message>
    <message>
        <source>Agreed to the notes of a talk</source>
        <translation>Diste el visto bueno a las notas de una conversación</translation>
    </message>
    <message>
        <source>The notes of a talk</source>
        <translation>Las notas de una conversación</translation>
    </message>
    <message>
        <source>A supervisor looked at whether a talk may help</source>
        <translation>Un supervisor miró si una conversación puede ayudar</translation>
    </message>
    <message>
        <source>Wrote something for colleagues</source>
        <translation>Escribiste algo para tus colegas</translation>
    </message>
    <message>
        <source>Took it back</source>
        <translation>Lo retiraste</translation>
    </message>
    <message>
        <source>Somebody looked at what you wrote for colleagues</source>
        <translation>Alguien miró lo que escribiste para tus colegas</translation>
    </message>
    <message>
        <source>Said yes or no to other words for it</source>
        <translation>Dijiste sí o no a otras palabras para ello</translation>
    </message>
    <message>
        <source>Chose the topic of the week</source>
        <translation>Elegiste el tema de la semana</translation>
    </message>
</context>
<context>
    <name>CountedCarePage</name>
    <message>
        <source>What is counted here</source>
        <translation>Qué se cuenta aquí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What people look for and do not find</source>
        <translation>Lo que la gente busca y no encuentra</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Contarlo</translation>
    </message>
    <message>
        <source>Only the words, and only from three people on. Nobody can see who looked. Without the tick, what was counted is deleted.</source>
        <translation>Solo las palabras, y solo desde tres personas. Nadie puede ver quién buscó. Sin la marca, lo contado se borra.</translation>
    </message>
    <message>
        <source>When a talk may help somebody</source>
        <translation>Cuando una conversación puede ayudar a alguien</translation>
    </message>
    <message>
        <source>The person reads it first. Whoever leads here is told so much later, or when the person asks.</source>
        <translation>La persona lo lee primero. A quien dirige aquí se le dice este tiempo después, o cuando la persona lo pide.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al momento</translation>
    </message>
</context>
<context>
    <name>CredentialPage</name>
    <message>
        <source>A micro-credential</source>
        <translation>Una microcredencial</translation>
    </message>
    <message>
        <source>What you show</source>
        <translation>Lo que muestras</translation>
    </message>
    <message>
        <source>Enough is: &quot;{level}&quot;, in each of these.</source>
        <translation>Basta con: «{level}», en cada uno de estos.</translation>
    </message>
    <message>
        <source>What it builds on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>People who have seen your work decide about it, not the program.</source>
        <translation>Lo deciden personas que han visto tu trabajo, no el programa.</translation>
    </message>
    <message>
        <source>{level}: enough</source>
        <translation>{level}: basta</translation>
    </message>
</context>
<context>
    <name>CurateDraftPage</name>
    <message>
        <source>Collect and decide</source>
        <translation>Reunir y decidir</translation>
    </message>
    <message>
        <source>Find lessons and our own documents</source>
        <translation>Busca lecciones y documentos propios</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Reunido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Look at what it does</source>
        <translation>Mirar qué hace</translation>
    </message>
    <message>
        <source>Throw this away</source>
        <translation>Eliminar esto</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>Sí, eliminarlo</translation>
    </message>
    <message>
        <source>Nothing yet. Type above, and press what you mean.</source>
        <translation>Aún no hay nada. Escribe arriba y pulsa lo que buscas.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Prueba con otra palabra.</translation>
    </message>
    <message>
        <source>Still getting ready: there may be more in a minute.</source>
        <translation>Todavía se está preparando: en un minuto puede haber más.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Collected.</source>
        <translation>Reunido.</translation>
    </message>
    <message>
        <source>Our own · put it beside a topic</source>
        <translation>Propio · ponlo junto a un tema</translation>
    </message>
    <message>
        <source>Collected already</source>
        <translation>Ya reunido</translation>
    </message>
</context>
<context>
    <name>CuratePage</name>
    <message>
        <source>What is shown first, and what is not</source>
        <translation>Qué se muestra primero, y qué no</translation>
    </message>
    <message>
        <source>Collect lessons, say what is to happen, look at what it does. Only then it counts.</source>
        <translation>Reúne lecciones, di qué hacer con ellas y mira qué cambia. Solo después cuenta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin something new</source>
        <translation>Empezar algo nuevo</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>What several people looked for and nobody found</source>
        <translation>Lo que varias personas buscaron y nadie encontró</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Look at it, compare its check code, put it in force</source>
        <translation>Míralo, compara su código de control, ponlo en vigor</translation>
    </message>
    <message>
        <source>Somebody brought a file</source>
        <translation>Alguien trajo un archivo</translation>
    </message>
    <message>
        <source>In force on this device</source>
        <translation>En vigor en este dispositivo</translation>
    </message>
    <message>
        <source>Nothing: people learn as those who made the packs have it.</source>
        <translation>Nada: se aprende como lo pensaron quienes hicieron los paquetes.</translation>
    </message>
    <message>
        <source>{titles}, and more: {count}</source>
        <translation>{titles} y más: {count}</translation>
    </message>
    <message>
        <source>Not decided yet: {count}</source>
        <translation>Sin decidir: {count}</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Todo está decidido</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>En vigor aquí</translation>
    </message>
    <message>
        <source>Instead: {lesson}</source>
        <translation>En su lugar: {lesson}</translation>
    </message>
</context>
<context>
    <name>CurateSeenPage</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Make a file of it</source>
        <translation>Hacer un archivo</translation>
    </message>
    <message>
        <source>Put it in force here</source>
        <translation>Ponerlo en vigor aquí</translation>
    </message>
    <message>
        <source>For every device</source>
        <translation>Para todos los dispositivos</translation>
    </message>
    <message>
        <source>Comes first: {module}</source>
        <translation>Va primero: {module}</translation>
    </message>
    <message>
        <source>Not at all: {module}</source>
        <translation>No se usa: {module}</translation>
    </message>
    <message>
        <source>Nothing would be different for anybody here.</source>
        <translation>Aquí no cambiaría nada para nadie.</translation>
    </message>
    <message>
        <source>It is in force on this device. People read your sentences where it shows.</source>
        <translation>Está en vigor en este dispositivo. La gente lee tus frases allí donde se aplica.</translation>
    </message>
    <message>
        <source>Its check code</source>
        <translation>Su código de control</translation>
    </message>
    <message>
        <source>Read this out to whoever takes the file in; they see the same</source>
        <translation>Léesela a quien recoja el archivo; allí se ve la misma</translation>
    </message>
    <message>
        <source>I looked again: it is to go</source>
        <translation>Lo miré otra vez: debe irse</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>ninguna lección</translation>
    </message>
    <message>
        <source>Now: {lessons}</source>
        <translation>Ahora: {lessons}</translation>
    </message>
    <message>
        <source>Then: {lessons}</source>
        <translation>Después: {lessons}</translation>
    </message>
    <message>
        <source>Questions now: {before}. Then: {after}</source>
        <translation>Preguntas ahora: {before}. Después: {after}</translation>
    </message>
    <message>
        <source>See it as people will</source>
        <translation>Verlo como lo verá la gente</translation>
    </message>
    <message>
        <source>In force here, it counts on this device. For every device it is signed with your key.</source>
        <translation>Si lo pones en vigor aquí, cuenta en este dispositivo. Para todos los dispositivos se firma con tu clave.</translation>
    </message>
    <message>
        <source>In force here, it counts on this device. For all devices of your organisation, make a file of it: whoever has the key publishes it with one command.</source>
        <translation>Si lo pones en vigor aquí, cuenta en este dispositivo. Para todos los dispositivos de tu organización, haz un archivo: quien tiene la clave lo publica con una sola orden.</translation>
    </message>
    <message>
        <source>Whoever looks after this device puts the file in force here, or adds it to the signed packs of your organisation, from where every device gets it. Until then nothing changes.</source>
        <translation>Quien cuida de este dispositivo pone el archivo en vigor aquí, o lo añade a los paquetes firmados de tu organización, de donde lo recibe cada dispositivo. Hasta entonces no cambia nada.</translation>
    </message>
</context>
<context>
    <name>CurateSignPage</name>
    <message>
        <source>For every device</source>
        <translation>Para todos los dispositivos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>It is signed, and counts on all devices that get their packs from {name}.</source>
        <translation>Se firma, y cuenta en todos los dispositivos que reciben sus paquetes de {name}.</translation>
    </message>
    <message>
        <source>What changes: {count}</source>
        <translation>Lo que cambia: {count}</translation>
    </message>
    <message>
        <source>More: {count}</source>
        <translation>Más: {count}</translation>
    </message>
    <message>
        <source>People on this device who learn it: {count}. On the others, whoever learns it there.</source>
        <translation>Personas que lo aprenden en este dispositivo: {count}. En los demás, quienes lo aprendan allí.</translation>
    </message>
    <message>
        <source>What is taken back by it: {count}</source>
        <translation>Lo que retira: {count}</translation>
    </message>
    <message>
        <source>It is signed, and copied to where devices look.</source>
        <translation>Se firma y se copia donde miran los dispositivos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Its check code</source>
        <translation>Su código de control</translation>
    </message>
    <message>
        <source>The signature holds until {date}.</source>
        <translation>La firma vale hasta el {date}.</translation>
    </message>
    <message>
        <source>It is signed, and could not be copied to where devices look. Publish once more there.</source>
        <translation>Está firmado, pero no se pudo copiar donde miran los dispositivos. Publícalo otra vez allí.</translation>
    </message>
    <message>
        <source>It is published. Devices take it when they look for packs the next time.</source>
        <translation>Está publicado. Los dispositivos lo toman la próxima vez que busquen paquetes.</translation>
    </message>
    <message>
        <source>It is signed. Whoever runs the repository puts it where devices look.</source>
        <translation>Está firmado. Quien lleva el repositorio lo pone donde miran los dispositivos.</translation>
    </message>
    <message>
        <source>The passphrase of the key that signs</source>
        <translation>La frase secreta de la clave que firma</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Se usa una vez y no se guarda en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>CurateThingPage</name>
    <message>
        <source>What is to happen with it?</source>
        <translation>¿Qué hacer con ello?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>People can come to harm where this is not known.</source>
        <translation>Alguien puede sufrir daño donde esto no se sabe.</translation>
    </message>
    <message>
        <source>Take it out of what is collected</source>
        <translation>Quitarlo de lo reunido</translation>
    </message>
    <message>
        <source>{words}, chosen</source>
        <translation>{words}, elegido</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation>¿Cuál en su lugar?</translation>
    </message>
    <message>
        <source>Why? One sentence.</source>
        <translation>¿Por qué? Una frase.</translation>
    </message>
    <message>
        <source>Our hoist is another one than in the film.</source>
        <translation>Nuestra grúa no es la de la película.</translation>
    </message>
    <message>
        <source>Everybody who learns here reads it.</source>
        <translation>Lo leen todos los que aprenden aquí.</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Sobre lo mismo</translation>
    </message>
    <message>
        <source>Questions about it</source>
        <translation>Preguntas sobre ello</translation>
    </message>
    <message>
        <source>Each of them can be taken away</source>
        <translation>Cada una se puede quitar</translation>
    </message>
</context>
<context>
    <name>CurateTour</name>
    <message>
        <source>Our sinks have no taps.</source>
        <translation>Nuestros lavabos no tienen grifos.</translation>
    </message>
    <message>
        <source>bladder scanner</source>
        <translation>ecógrafo de vejiga</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>Va primero</translation>
    </message>
    <message>
        <source>Another lesson instead</source>
        <translation>Otra lección en su lugar</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>As the pack has it</source>
        <translation>Como está en el paquete</translation>
    </message>
    <message>
        <source>Everybody gets it before the others about the same</source>
        <translation>Todos la reciben antes que las demás sobre lo mismo</translation>
    </message>
    <message>
        <source>Wherever it would be shown, another one is</source>
        <translation>Donde se mostraría, se muestra otra</translation>
    </message>
    <message>
        <source>Nobody is shown or asked it</source>
        <translation>No se muestra ni se pregunta a nadie</translation>
    </message>
    <message>
        <source>What your organisation decided before is taken back</source>
        <translation>Lo que tu organización decidió antes se retira</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>It is not in the pack any more.</source>
        <translation>Ya no está en el paquete.</translation>
    </message>
    <message>
        <source>Now: {decision}</source>
        <translation>Ahora: {decision}</translation>
    </message>
    <message>
        <source>Instead: {lesson}</source>
        <translation>En su lugar: {lesson}</translation>
    </message>
    <message>
        <source>No pack {title} is here, so a decision about it does nothing.</source>
        <translation>Aquí no está el paquete {title}, así que una decisión sobre él no hace nada.</translation>
    </message>
    <message>
        <source>There is no lesson {title}, so the decision about it does nothing.</source>
        <translation>No existe la lección {title}, así que la decisión sobre ella no hace nada.</translation>
    </message>
    <message>
        <source>There is no question {title}, so the decision about it does nothing.</source>
        <translation>No existe la pregunta {title}, así que la decisión sobre ella no hace nada.</translation>
    </message>
    <message>
        <source>There is no module {title}, so the decision about it does nothing.</source>
        <translation>No existe el módulo {title}, así que la decisión sobre él no hace nada.</translation>
    </message>
    <message>
        <source>{title} is about something else, so it is not shown instead of a lesson.</source>
        <translation>{title} trata de otra cosa, así que no se muestra en lugar de una lección.</translation>
    </message>
    <message>
        <source>No question is left about: {title}</source>
        <translation>No queda ninguna pregunta sobre: {title}</translation>
    </message>
    <message>
        <source>No lesson is left about: {title}</source>
        <translation>No queda ninguna lección sobre: {title}</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Choose something, and say what is to happen.</source>
        <translation>Aún no hay nada decidido. Elige algo y di qué hacer con ello.</translation>
    </message>
    <message>
        <source>Say why in one sentence. People read it where the decision shows.</source>
        <translation>Di por qué en una frase. La gente la lee allí donde se aplica la decisión.</translation>
    </message>
    <message>
        <source>People can come to harm where this is not known. Look at it a second time before it goes.</source>
        <translation>Alguien puede sufrir daño donde esto no se sabe. Míralo otra vez antes de que se vaya.</translation>
    </message>
    <message>
        <source>What is to be shown instead is itself replaced or taken away. Change one of the two.</source>
        <translation>Lo que se debe mostrar en su lugar está también cambiado o quitado. Cambia una de las dos cosas.</translation>
    </message>
    <message>
        <source>This draft is not here any more.</source>
        <translation>Este borrador ya no está aquí.</translation>
    </message>
    <message>
        <source>That cannot be decided about this.</source>
        <translation>Sobre esto no se puede decidir eso.</translation>
    </message>
    <message>
        <source>Choose another lesson about the same topic.</source>
        <translation>Elige otra lección sobre el mismo tema.</translation>
    </message>
    <message>
        <source>There is still something to see to. It stands at the top.</source>
        <translation>Aún hay algo que atender. Está arriba.</translation>
    </message>
    <message>
        <source>This is no file with decisions that can be read. Ask for it again.</source>
        <translation>Este no es un archivo con decisiones que se pueda leer. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>The place where devices look is not there. Plug the stick in. Nothing was published.</source>
        <translation>El sitio donde miran los dispositivos no está. Conecta la memoria USB. No se publicó nada.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was published.</source>
        <translation>Esta no es la frase secreta. No se publicó nada.</translation>
    </message>
    <message>
        <source>Something else waits there to be published. Whoever runs the repository publishes it first.</source>
        <translation>Allí hay otra cosa que espera a que se publique. Antes la publica quien lleva el repositorio.</translation>
    </message>
    <message>
        <source>It could not be signed here. Nothing was published. Whoever runs the repository can see why.</source>
        <translation>No se pudo firmar aquí. No se publicó nada. Quien lleva el repositorio puede ver por qué.</translation>
    </message>
    <message>
        <source>The disk did not take it. Nothing was published.</source>
        <translation>No se pudo guardar en el disco. No se publicó nada.</translation>
    </message>
    <message>
        <source>This is another file than the one you looked at. Look at it again.</source>
        <translation>Este no es el archivo que miraste. Míralo otra vez.</translation>
    </message>
</context>
<context>
    <name>CyclePage</name>
    <message>
        <source>Why it helps you on shift: {why}</source>
        <translation>Por qué te ayuda en el turno: {why}</translation>
    </message>
    <message>
        <source>After it you can: {can}</source>
        <translation>Después podrás: {can}</translation>
    </message>
    <message>
        <source>About {minutes} min, over some days</source>
        <translation>Unos {minutes} min, en varios días</translation>
    </message>
    <message>
        <source>First you think about it, then you do something, try it at work, and think again.</source>
        <translation>Primero lo piensas; luego haces algo, lo pruebas en el trabajo y vuelves a pensarlo.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Lo que escribiste antes</translation>
    </message>
    <message>
        <source>Your thoughts, if you want</source>
        <translation>Lo que piensas, si quieres</translation>
    </message>
    <message>
        <source>Take a moment and think about it.</source>
        <translation>Tómate un momento y piénsalo.</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Para escribirlo necesitas un PIN propio: cierra tus palabras para los demás.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>Ya lo has hecho.</translation>
    </message>
    <message>
        <source>This step is a lesson. Read it, and you come back here.</source>
        <translation>Este paso es una lección. Léela y vuelves aquí.</translation>
    </message>
    <message>
        <source>This step is a story. You decide in it what happens.</source>
        <translation>Este paso es una historia. Tú decides lo que pasa en ella.</translation>
    </message>
    <message>
        <source>This step is an example. Somebody shows how it is done.</source>
        <translation>Este paso es un ejemplo. Alguien muestra cómo se hace.</translation>
    </message>
    <message>
        <source>This step is some questions. They show what you know by now.</source>
        <translation>Este paso son unas preguntas. Muestran lo que sabes ya.</translation>
    </message>
    <message>
        <source>It is saved. Tap to read it.</source>
        <translation>Está guardado. Toca para leerlo.</translation>
    </message>
    <message>
        <source>Read the lesson</source>
        <translation>Leer la lección</translation>
    </message>
    <message>
        <source>Go into the story</source>
        <translation>Entrar en la historia</translation>
    </message>
    <message>
        <source>See the example</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Responder a las preguntas</translation>
    </message>
    <message>
        <source>Try it at work</source>
        <translation>Pruébalo en el trabajo</translation>
    </message>
    <message>
        <source>Take your time, a day or a week. This page waits for you.</source>
        <translation>Tómate tu tiempo, un día o una semana. Esta página te espera.</translation>
    </message>
    <message>
        <source>I have tried it</source>
        <translation>Lo he probado</translation>
    </message>
    <message>
        <source>You have gone all the way round</source>
        <translation>Has dado la vuelta entera</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>A Hoy</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Paso {number} de {steps}</translation>
    </message>
    <message>
        <source>Share with one person</source>
        <translation>Compartir con una persona</translation>
    </message>
    <message>
        <source>What you write is locked with your PIN. Nobody else can read it, unless you share it.</source>
        <translation>Lo que escribes queda cerrado con tu PIN. Nadie más puede leerlo, salvo que lo compartas.</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>It does not leave this device.</source>
        <translation>No sale de este dispositivo.</translation>
    </message>
    <message>
        <source>Only you.</source>
        <translation>Solo tú.</translation>
    </message>
    <message>
        <source>What you answered and when, how sure you were, lessons, stories, what a supervisor saw at work, goals, days away, programmes, problems you reported.</source>
        <translation>Lo que respondió y cuándo, lo seguro que estaba, lecciones, historias, lo que un supervisor vio en el trabajo, metas, días de ausencia, programas, problemas de los que avisó.</translation>
    </message>
    <message>
        <source>To choose what is worth learning next, to tell you why, and to make a certificate when you ask for one.</source>
        <translation>Para elegir lo que vale la pena aprender ahora, decirte por qué y hacer un certificado cuando lo pidas.</translation>
    </message>
    <message>
        <source>What is not finished</source>
        <translation>Lo que no está terminado</translation>
    </message>
    <message>
        <source>Answers that you have not checked yet. What you write in a learning cycle, locked with your PIN. How far you played a film or a recording. The page you were on, and what you typed there. Where files lie that you saved. Marks that are not recorded yet, when somebody watches you at work.</source>
        <translation>Respuestas que aún no has comprobado. Lo que escribes en un ciclo de aprendizaje, cerrado con tu PIN. Hasta dónde viste un vídeo u oíste una grabación. La página en la que estabas y lo que escribiste en ella. Dónde están los archivos que guardaste. Marcas que aún no se han registrado, cuando alguien te observa en el trabajo.</translation>
    </message>
    <message>
        <source>Only you. Marks: also who makes them.</source>
        <translation>Solo tú. Las marcas: también quien las hace.</translation>
    </message>
    <message>
        <source>Surveys you are done with</source>
        <translation>Encuestas que ya has terminado</translation>
    </message>
    <message>
        <source>That you answered a survey about work, or put it away: which of the two is not kept. What you answered is counted together with four others, without a name. Nobody can find it again, you neither.</source>
        <translation>Que respondiste una encuesta sobre el trabajo o la dejaste: no se guarda cuál de las dos cosas. Lo que respondiste se cuenta junto con otras cuatro respuestas, sin nombre. Nadie puede volver a encontrarlo, tampoco tú.</translation>
    </message>
    <message>
        <source>So that you are asked once and not twice.</source>
        <translation>Para preguntarle una vez y no dos.</translation>
    </message>
    <message>
        <source>You. Supervisors of your workplace may look, and you see below that they did.</source>
        <translation>Tú. Quienes supervisan tu lugar de trabajo pueden mirar, y abajo ves que lo hicieron.</translation>
    </message>
    <message>
        <source>Until you erase it.</source>
        <translation>Hasta que lo borres.</translation>
    </message>
    <message>
        <source>Your name and your role</source>
        <translation>Tu nombre y tu función</translation>
    </message>
    <message>
        <source>Name, role, workplace, language, the colour of your tile, when you came.</source>
        <translation>Nombre, función, lugar de trabajo, idioma, el color de tu ficha, cuándo llegaste.</translation>
    </message>
    <message>
        <source>So that you find yourself on the first screen.</source>
        <translation>Para que te encuentres en la primera pantalla.</translation>
    </message>
    <message>
        <source>A number in place of your name goes with everything that is sent.</source>
        <translation>Con todo lo que se envía va un número en lugar de tu nombre.</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>Cómo entras</translation>
    </message>
    <message>
        <source>Your PIN and your badge, scrambled so that nobody can read them.</source>
        <translation>Tu PIN y tu tarjeta, revueltos de modo que nadie pueda leerlos.</translation>
    </message>
    <message>
        <source>So that nobody else works under your name.</source>
        <translation>Para que nadie más trabaje con tu nombre.</translation>
    </message>
    <message>
        <source>Everybody at this device sees your name. Supervisors and operators see the rest.</source>
        <translation>Todas las personas de este dispositivo ven tu nombre. Quienes supervisan o cuidan del dispositivo ven lo demás.</translation>
    </message>
    <message>
        <source>What is asked of you, and until when</source>
        <translation>Lo que se te pide, y hasta cuándo</translation>
    </message>
    <message>
        <source>Sessions you were at, follow-ups, and that there was a talk</source>
        <translation>Sesiones en las que estuviste, seguimientos, y que hubo una conversación</translation>
    </message>
    <message>
        <source>Tips, questions and answers for colleagues</source>
        <translation>Consejos, preguntas y respuestas para colegas</translation>
    </message>
    <message>
        <source>What you use in the library, your ratings and playlists</source>
        <translation>Lo que usas de la biblioteca, tus valoraciones y tus listas de aprendizaje</translation>
    </message>
    <message>
        <source>What you could teach, and whom you asked for help</source>
        <translation>Lo que podrías enseñar y a quién pediste ayuda</translation>
    </message>
    <message>
        <source>Evidence you handed in, and what was found of it</source>
        <translation>Las muestras de trabajo que entregaste y lo que se vio en ellas</translation>
    </message>
    <message>
        <source>Private notes, sealed</source>
        <translation>Notas privadas, selladas</translation>
    </message>
    <message>
        <source>a file for your computer at home</source>
        <translation>un archivo para tu ordenador en casa</translation>
    </message>
    <message>
        <source>which topics you are sure in, to make groups</source>
        <translation>qué temas dominas, para hacer grupos</translation>
    </message>
    <message>
        <source>how far you are</source>
        <translation>cuánto has avanzado</translation>
    </message>
    <message>
        <source>how everybody here stands, you among them</source>
        <translation>cómo van todas las personas de aquí, también tú</translation>
    </message>
    <message>
        <source>your evidence</source>
        <translation>tus muestras de trabajo</translation>
    </message>
    <message>
        <source>a passport that you brought</source>
        <translation>un pasaporte que trajiste</translation>
    </message>
    <message>
        <source>a photo of something you did at work</source>
        <translation>una foto de algo que hiciste en el trabajo</translation>
    </message>
    <message>
        <source>what you wrote for colleagues</source>
        <translation>lo que escribiste para tus colegas</translation>
    </message>
    <message>
        <source>what you agreed, and your talks</source>
        <translation>lo que acordaste, y tus conversaciones</translation>
    </message>
    <message>
        <source>why you may like a talk</source>
        <translation>por qué puede que quieras una conversación</translation>
    </message>
    <message>
        <source>your training record</source>
        <translation>tu registro de formación</translation>
    </message>
    <message>
        <source>Nobody. A supervisor sees that you have a PIN and can replace it, but cannot read it.</source>
        <translation>Nadie. Quien supervisa ve que tienes un PIN y puede cambiarlo, pero no leerlo.</translation>
    </message>
    <message>
        <source>How it looks for you</source>
        <translation>Cómo lo ves</translation>
    </message>
    <message>
        <source>Language, colours and size of the words.</source>
        <translation>Idioma, colores y tamaño de las letras.</translation>
    </message>
    <message>
        <source>So that the screen is as you like it.</source>
        <translation>Para que la pantalla sea como te gusta.</translation>
    </message>
    <message>
        <source>Your answers and lessons</source>
        <translation>Tus respuestas y lecciones</translation>
    </message>
    <message>
        <source>You. Supervisors of your workplace may look, and you see below that they did. Your organisation may read your learning record.</source>
        <translation>Tú. Quienes supervisan tu lugar de trabajo pueden mirar, y abajo ves que lo hicieron. Tu organización puede leer tu registro de aprendizaje.</translation>
    </message>
    <message>
        <source>Yes. Below you see what was sent.</source>
        <translation>Sí. Abajo ves qué se envió.</translation>
    </message>
    <message>
        <source>What the program thinks you know</source>
        <translation>Lo que el programa cree que sabes</translation>
    </message>
    <message>
        <source>Worked out from your answers: what you know, and when to practise it again.</source>
        <translation>Calculado a partir de tus respuestas: qué sabes y cuándo practicarlo otra vez.</translation>
    </message>
    <message>
        <source>To choose the next step and to show how far you are.</source>
        <translation>Para elegir el paso siguiente y mostrar hasta dónde has llegado.</translation>
    </message>
    <message>
        <source>So that nothing is lost when the power fails.</source>
        <translation>Para que no se pierda nada si se va la luz.</translation>
    </message>
    <message>
        <source>Until you have answered or gone on, until the marks are recorded, and until the files are deleted.</source>
        <translation>Hasta que hayas respondido o seguido, hasta que las marcas se registren y hasta que los archivos se borren.</translation>
    </message>
    <message>
        <source>Your private notes</source>
        <translation>Tus notas privadas</translation>
    </message>
    <message>
        <source>Your own notes, locked with your PIN, and the key to them.</source>
        <translation>Tus propias notas, cerradas con tu PIN, y su llave.</translation>
    </message>
    <message>
        <source>For your own thinking.</source>
        <translation>Para tus propias reflexiones.</translation>
    </message>
    <message>
        <source>Only you. Nobody else can open them.</source>
        <translation>Solo tú. Nadie más puede abrirlas.</translation>
    </message>
    <message>
        <source>Only where your organisation lets them, and sealed.</source>
        <translation>Solo si tu organización lo permite, y selladas.</translation>
    </message>
    <message>
        <source>Until you erase them, or lose the key.</source>
        <translation>Hasta que las borres o pierdas la llave.</translation>
    </message>
    <message>
        <source>What was sent, and what waits</source>
        <translation>Lo enviado y lo que espera</translation>
    </message>
    <message>
        <source>The exact text of each entry for the record of your organisation.</source>
        <translation>El texto exacto de cada entrada para el registro de tu organización.</translation>
    </message>
    <message>
        <source>So that nothing is lost, and nothing is sent twice.</source>
        <translation>Para que nada se pierda ni se envíe dos veces.</translation>
    </message>
    <message>
        <source>Whoever looks after the record of your organisation, and whom they let.</source>
        <translation>Quien cuida del registro de tu organización, y a quien esa persona se lo permita.</translation>
    </message>
    <message>
        <source>Yes, this is what leaves the device.</source>
        <translation>Sí, esto es lo que sale del dispositivo.</translation>
    </message>
    <message>
        <source>Who did something about you</source>
        <translation>Quién hizo algo sobre ti</translation>
    </message>
    <message>
        <source>Who looked at your page or changed something about you, when and why.</source>
        <translation>Quién miró tu página o cambió algo sobre ti, cuándo y por qué.</translation>
    </message>
    <message>
        <source>So that you can see how others use their power.</source>
        <translation>Para que veas cómo usan otras personas su poder.</translation>
    </message>
    <message>
        <source>You, and operators of this device.</source>
        <translation>Tú y quienes administran este dispositivo.</translation>
    </message>
    <message>
        <source>Answers and lessons</source>
        <translation>Respuestas y lecciones</translation>
    </message>
    <message>
        <source>How sure you feel</source>
        <translation>Lo claro que lo tienes</translation>
    </message>
    <message>
        <source>Goals and days away</source>
        <translation>Metas y días de ausencia</translation>
    </message>
    <message>
        <source>What you said is not for you</source>
        <translation>Lo que dijiste que no es para ti</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>what is kept about you</source>
        <translation>lo que se guarda sobre ti</translation>
    </message>
    <message>
        <source>a copy of everything about you</source>
        <translation>una copia de todo lo que hay sobre ti</translation>
    </message>
    <message>
        <source>your goals</source>
        <translation>tus metas</translation>
    </message>
    <message>
        <source>your programmes</source>
        <translation>tus programas</translation>
    </message>
    <message>
        <source>your page</source>
        <translation>tu página</translation>
    </message>
    <message>
        <source>your checklists at work</source>
        <translation>tus listas en el trabajo</translation>
    </message>
    <message>
        <source>your certificates</source>
        <translation>tus certificados</translation>
    </message>
    <message>
        <source>why you were asked what you were asked</source>
        <translation>por qué se te preguntó lo que se te preguntó</translation>
    </message>
    <message>
        <source>opened in an emergency what is usually closed</source>
        <translation>abrió en una emergencia lo que suele estar cerrado</translation>
    </message>
    <message>
        <source>a page about you</source>
        <translation>una página sobre ti</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>aprendiz</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisión</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>administración</translation>
    </message>
    <message>
        <source>Until you erase it, or {days} days after you have left.</source>
        <translation>Hasta que lo borres, o {days} días después de irte.</translation>
    </message>
    <message>
        <source>Here until you erase it. There, as long as your organisation keeps it.</source>
        <translation>Aquí, hasta que lo borres. Allí, mientras tu organización lo guarde.</translation>
    </message>
    <message>
        <source>Here for {days} days after sending. There, as long as your organisation keeps it.</source>
        <translation>Aquí, {days} días después del envío. Allí, mientras tu organización lo guarde.</translation>
    </message>
    <message>
        <source>As long as this device is used.</source>
        <translation>Mientras se use este dispositivo.</translation>
    </message>
    <message>
        <source>For this many years: {years}.</source>
        <translation>Durante estos años: {years}.</translation>
    </message>
</context>
<context>
    <name>DayFirst</name>
    <message>
        <source>Today&apos;s quiz is done</source>
        <translation>Las preguntas de hoy están hechas</translation>
    </message>
    <message>
        <source>Well done. The next one waits for your next shift.</source>
        <translation>¡Bien hecho! Las siguientes te esperan en tu próximo turno.</translation>
    </message>
    <message>
        <source>Find my start</source>
        <translation>Mi punto de partida</translation>
    </message>
    <message>
        <source>Your module</source>
        <translation>Tu módulo</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>Preguntas del turno</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Todo está como lo dejaste.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>You stopped in: {name}</source>
        <translation>Te quedaste en: {name}</translation>
    </message>
    <message>
        <source>Topic of the week: {title}</source>
        <translation>Tema de la semana: {title}</translation>
    </message>
    <message>
        <source>Tips from colleagues</source>
        <translation>Consejos de colegas</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>Prueba corta</translation>
    </message>
    <message>
        <source>What you answered is kept. You can begin again on any day, with other questions.</source>
        <translation>Lo que contestaste se guarda. Puedes empezar otra vez cualquier día, con otras preguntas.</translation>
    </message>
    <message>
        <source>What you answered is kept, and your path is made of it. Find my start does not ask again.</source>
        <translation>Lo que contestaste se guarda, y con ello se hace tu camino. Esas preguntas del principio no vuelven.</translation>
    </message>
    <message>
        <source>End it …</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>End it: {name}?</source>
        <translation>¿Terminar: {name}?</translation>
    </message>
    <message>
        <source>Start with a question</source>
        <translation>Empieza con una pregunta</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Six short questions, then one thing to learn.</source>
        <translation>Seis preguntas cortas y después algo que aprender.</translation>
    </message>
    <message>
        <source>Where do you start?</source>
        <translation>¿Por dónde empiezas?</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>At most {count} more questions, then one thing to learn.</source>
        <translation>Como mucho {count} preguntas más y después algo que aprender.</translation>
    </message>
    <message>
        <source>Start the quiz</source>
        <translation>Empezar las preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about {minutes} min. It is practice, not a test.</source>
        <translation>
            <numerusform>%n pregunta, unos {minutes} min. Es práctica, no un examen.</numerusform>
            <numerusform>%n preguntas, unos {minutes} min. Es práctica, no un examen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more quiz</source>
        <translation>Otra ronda de preguntas</translation>
    </message>
    <message>
        <source>You are away until {date}</source>
        <translation>Estás fuera hasta el {date}</translation>
    </message>
    <message>
        <source>Nothing is due, and nothing piles up.</source>
        <translation>No hay nada pendiente y nada se acumula.</translation>
    </message>
    <message>
        <source>Start a quiz anyway</source>
        <translation>Hacer las preguntas de todos modos</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>You chose: {choice}</source>
        <translation>Elegiste: {choice}</translation>
    </message>
    <message>
        <source>Good that it was only a story. You can try it in another way.</source>
        <translation>Menos mal que era solo una historia. Puedes probar de otra manera.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirando atrás</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>A Hoy</translation>
    </message>
    <message>
        <source>Choice by choice: somebody with experience</source>
        <translation>Decisión por decisión: alguien con experiencia</translation>
    </message>
    <message>
        <source>You: {choice}</source>
        <translation>Tú: {choice}</translation>
    </message>
    <message>
        <source>They would do the same. {why}</source>
        <translation>Haría lo mismo. {why}</translation>
    </message>
    <message>
        <source>They: {choice}</source>
        <translation>Alguien con experiencia: {choice}</translation>
    </message>
</context>
<context>
    <name>DeedPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>DeletePage</name>
    <message>
        <source>Delete this draft?</source>
        <translation>¿Borrar este borrador?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Borrarlo para siempre</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Todavía sin nombre</translation>
    </message>
    <message>
        <source>Its words, pictures and recordings are gone then.</source>
        <translation>Sus palabras, imágenes y grabaciones desaparecen.</translation>
    </message>
    <message>
        <source>What was published of it stays, and people can go on learning it.</source>
        <translation>Lo que se publicó se queda, y la gente puede seguir aprendiéndolo.</translation>
    </message>
    <message>
        <source>No new version can be made of it any more.</source>
        <translation>Ya no se podrá hacer otra versión.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Looked after by {names}</source>
        <translation>De este dispositivo se ocupa: {names}</translation>
    </message>
    <message>
        <source>What can be learned here</source>
        <translation>Qué se puede aprender aquí</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, versión {version}</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation>No hay ningún curso instalado.</translation>
    </message>
    <message>
        <source>Stepwell, version {version}</source>
        <translation>Stepwell, versión {version}</translation>
    </message>
    <message>
        <source>About Stepwell</source>
        <translation>Acerca de Stepwell</translation>
    </message>
    <message>
        <source>For the person who looks after this device</source>
        <translation>Para quien cuida de este dispositivo</translation>
    </message>
    <message>
        <source>Nobody looks after this device any more. Tell your organisation: it can be mended there.</source>
        <translation>Ya nadie se ocupa de este equipo. Avisa a tu organización: allí lo pueden arreglar.</translation>
    </message>
    <message>
        <source>Nobody looks after this device yet. If it is you, say so: then nobody else can.</source>
        <translation>Nadie cuida todavía de este dispositivo. Si eres tú, dilo: así nadie más podrá.</translation>
    </message>
    <message>
        <source>Look after this device</source>
        <translation>Cuidar de este dispositivo</translation>
    </message>
    <message>
        <source>{title} is switched off. {why}</source>
        <translation>{title} está desactivado. {why}</translation>
    </message>
    <message>
        <source>Last contact: {when}</source>
        <translation>Último contacto: {when}</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>Dispositivo {id}</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>By {author}. Licence: {licence}</source>
        <translation>De {author}. Licencia: {licence}</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>La dirección está copiada.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Who looks after this device?</source>
        <translation>¿Quién cuida de este dispositivo?</translation>
    </message>
    <message>
        <source>Press your name. Then your PIN is asked for.</source>
        <translation>Pulsa tu nombre. Después se pide tu PIN.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Make a microlearn</source>
        <translation>Hacer una microlección</translation>
    </message>
    <message>
        <source>One goal, two questions, a short lesson: in about ten minutes.</source>
        <translation>Un objetivo, dos preguntas, una lección corta: en unos diez minutos.</translation>
    </message>
    <message>
        <source>New microlearn</source>
        <translation>Microlección nueva</translation>
    </message>
    <message>
        <source>Reported problems</source>
        <translation>Problemas avisados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Todavía sin nombre</translation>
    </message>
    <message>
        <source>Last change: {when}</source>
        <translation>Último cambio: {when}</translation>
    </message>
    <message>
        <source>Published, version {version}</source>
        <translation>Publicada, versión {version}</translation>
    </message>
    <message>
        <source>Begun by {name}</source>
        <translation>Empezada por {name}</translation>
    </message>
    <message>
        <source>Nothing is being made here yet.</source>
        <translation>Aquí todavía no se está haciendo nada.</translation>
    </message>
</context>
<context>
    <name>DropPlaylistPage</name>
    <message>
        <source>Delete this playlist?</source>
        <translation>¿Borrar esta lista de aprendizaje?</translation>
    </message>
    <message>
        <source>What you learned stays. Colleagues who made a copy of it keep theirs.</source>
        <translation>Lo que aprendiste se queda. Los colegas que hicieron una copia conservan la suya.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>What is to be asked?</source>
        <translation>¿Qué se va a pedir?</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>Which people?</source>
        <translation>¿A qué personas?</translation>
    </message>
    <message>
        <source>With which job?</source>
        <translation>¿Con qué puesto?</translation>
    </message>
    <message>
        <source>How do they show it?</source>
        <translation>¿Cómo lo demuestran?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>¿Cada cuánto?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>¿Está bien así?</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>How many days of grace after the due day?</source>
        <translation>¿Cuántos días de margen tras el vencimiento?</translation>
    </message>
    <message>
        <source>How many days before does it stand on their Today?</source>
        <translation>¿Cuántos días antes aparece en su «Hoy»?</translation>
    </message>
    <message>
        <source>Does what was learned elsewhere count?</source>
        <translation>¿Cuenta lo aprendido en otro lugar?</translation>
    </message>
    <message>
        <source>How much of the check has to be right?</source>
        <translation>¿Qué parte de la prueba tiene que estar bien?</translation>
    </message>
    <message>
        <source>How many questions for each outcome?</source>
        <translation>¿Cuántas preguntas por objetivo?</translation>
    </message>
    <message>
        <source>How many tries, before the material comes again?</source>
        <translation>¿Cuántos intentos antes de volver al material?</translation>
    </message>
    <message>
        <source>Yes, once it was accepted</source>
        <translation>Sí, si se aceptó</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} de 100</translation>
    </message>
    <message>
        <source>Also those who join later</source>
        <translation>También quienes lleguen después</translation>
    </message>
    <message>
        <source>Also those who get it later</source>
        <translation>También quienes lo tengan después</translation>
    </message>
    <message>
        <source>Those with a job I choose</source>
        <translation>Quienes tienen un puesto que elijo</translation>
    </message>
    <message>
        <source>People I choose</source>
        <translation>Personas que elijo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Who joins later has the same time</source>
        <translation>Quien llegue después tiene el mismo plazo</translation>
    </message>
    <message>
        <source>One day for all</source>
        <translation>Un mismo día para todos</translation>
    </message>
    <message>
        <source>Done once, it counts for good</source>
        <translation>Hecho una vez, cuenta para siempre</translation>
    </message>
    <message>
        <source>Counted from the day on which each of them did it</source>
        <translation>Se cuenta desde el día en que lo hizo cada persona</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Cambiar esto</translation>
    </message>
    <message>
        <source>Grace, reminder, the check: as usual, unless you say otherwise</source>
        <translation>Margen, aviso, prueba: como siempre, si no dices otra cosa</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Due again soon</source>
        <translation>Pronto toca otra vez</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Con dispensa</translation>
    </message>
    <message>
        <source>Done on {date}. Counts until {until}</source>
        <translation>Hecho el {date}. Cuenta hasta el {until}</translation>
    </message>
    <message>
        <source>Done on {date}. Counts for good</source>
        <translation>Hecho el {date}. Cuenta para siempre</translation>
    </message>
    <message>
        <source>Signed on {date} by somebody this device does not know as a supervisor</source>
        <translation>Firmado el {date} por alguien que este dispositivo no conoce como supervisor</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Venció el {date}</translation>
    </message>
    <message>
        <source>Due again by {date}</source>
        <translation>Toca otra vez, hasta el {date}</translation>
    </message>
    <message>
        <source>Due by {date}</source>
        <translation>Vence el {date}</translation>
    </message>
    <message>
        <source>This device does not know enough to say</source>
        <translation>Este dispositivo no sabe lo bastante para decirlo</translation>
    </message>
    <message>
        <source>Not asked of this person</source>
        <translation>No se pide a esta persona</translation>
    </message>
    <message>
        <source>Asked of you: {title}. It was due on {date}.</source>
        <translation>Se te pide: {title}. Venció el {date}.</translation>
    </message>
    <message>
        <source>Asked of you again: {title}. Until {date}.</source>
        <translation>Se te pide otra vez: {title}. Hasta el {date}.</translation>
    </message>
    <message>
        <source>Asked of you: {title}. Until {date}.</source>
        <translation>Se te pide: {title}. Hasta el {date}.</translation>
    </message>
    <message>
        <source>A short check</source>
        <translation>Una prueba corta</translation>
    </message>
    <message>
        <source>The whole topic</source>
        <translation>El tema entero</translation>
    </message>
    <message>
        <source>A session together</source>
        <translation>Una sesión en grupo</translation>
    </message>
    <message>
        <source>Somebody watches it at work</source>
        <translation>Alguien lo observa en el trabajo</translation>
    </message>
    <message>
        <source>A few questions by chance, without hints</source>
        <translation>Unas preguntas al azar, sin pistas</translation>
    </message>
    <message>
        <source>Lessons and questions, until it is settled</source>
        <translation>Lecciones y preguntas, hasta que se sepa bien</translation>
    </message>
    <message>
        <source>Face to face; who was there is noted</source>
        <translation>Cara a cara; se anota quién estuvo</translation>
    </message>
    <message>
        <source>Every checklist of the topic is signed off</source>
        <translation>Todas las listas del tema se dan por buenas</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Every three years</source>
        <translation>Cada tres años</translation>
    </message>
    <message>
        <source>Again after days: {count}</source>
        <translation>Otra vez tras estos días: {count}</translation>
    </message>
    <message>
        <source>Within two weeks after it is given</source>
        <translation>En dos semanas desde que se pide</translation>
    </message>
    <message>
        <source>Within four weeks after it is given</source>
        <translation>En cuatro semanas desde que se pide</translation>
    </message>
    <message>
        <source>Within three months after it is given</source>
        <translation>En tres meses desde que se pide</translation>
    </message>
    <message>
        <source>Days after it is given: {count}</source>
        <translation>Días desde que se pide: {count}</translation>
    </message>
    <message>
        <source>By {date}, everybody</source>
        <translation>Todos, hasta el {date}</translation>
    </message>
    <message>
        <source>Everybody with the job: {jobs}</source>
        <translation>Todas las personas con el puesto: {jobs}</translation>
    </message>
    <message>
        <source>People chosen by name: {count}</source>
        <translation>Personas elegidas por nombre: {count}</translation>
    </message>
    <message>
        <source>Those who lead a team</source>
        <translation>Quienes dirigen un equipo</translation>
    </message>
    <message>
        <source>Everybody but those who lead</source>
        <translation>Todos menos quienes dirigen</translation>
    </message>
    <message>
        <source>Some of the site</source>
        <translation>Algunas personas del lugar</translation>
    </message>
    <message>
        <source>Everybody of the site</source>
        <translation>Todas las personas del lugar</translation>
    </message>
    <message>
        <source>Set by somebody who is no longer here.</source>
        <translation>Lo puso alguien que ya no está aquí.</translation>
    </message>
    <message>
        <source>Set by somebody this device does not know.</source>
        <translation>Lo puso alguien que este dispositivo no conoce.</translation>
    </message>
    <message>
        <source>Set by {name}, last changed on {date}</source>
        <translation>Lo puso {name}, último cambio el {date}</translation>
    </message>
    <message>
        <source>{by} asked it for the first time.</source>
        <translation>{by} lo pidió por primera vez.</translation>
    </message>
    <message>
        <source>{by} changed it.</source>
        <translation>{by} lo cambió.</translation>
    </message>
    <message>
        <source>{by} ended it.</source>
        <translation>{by} lo terminó.</translation>
    </message>
    <message>
        <source>{by} excused {about}.</source>
        <translation>{by} dispensó a {about}.</translation>
    </message>
    <message>
        <source>{by} asked it again of {about}.</source>
        <translation>{by} se lo pidió otra vez a {about}.</translation>
    </message>
    <message>
        <source>{by} reminded {about}.</source>
        <translation>{by} se lo recordó a {about}.</translation>
    </message>
    <message>
        <source>Somebody who is not known here</source>
        <translation>Alguien que aquí no se conoce</translation>
    </message>
    <message>
        <source>Learned elsewhere, and accepted</source>
        <translation>Aprendido en otro lugar, y aceptado</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>Asked since {date}</source>
        <translation>Se pide desde el {date}</translation>
    </message>
    <message>
        <source>It is not asked any more</source>
        <translation>Ya no se pide</translation>
    </message>
    <message>
        <source>Counts until {date}</source>
        <translation>Cuenta hasta el {date}</translation>
    </message>
    <message>
        <source>Counts for good</source>
        <translation>Cuenta para siempre</translation>
    </message>
    <message>
        <source>Done on {date}: {how}</source>
        <translation>Hecho el {date}: {how}</translation>
    </message>
    <message>
        <source>Seen, led or accepted by {name}</source>
        <translation>Visto, dirigido o aceptado por {name}</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Hecho el {date}</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Registro de formación</translation>
    </message>
    <message>
        <source>Nothing was asked so far.</source>
        <translation>Hasta ahora no se pidió nada.</translation>
    </message>
</context>
<context>
    <name>DutiesPage</name>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>Of whom, until when, and how far it is. Each person sees what is asked of them.</source>
        <translation>A quién, hasta cuándo y cómo va. Cada persona ve lo que se le pide.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Pedir algo</translation>
    </message>
    <message>
        <source>Nothing is asked here yet.</source>
        <translation>Aquí aún no se pide nada.</translation>
    </message>
    <message>
        <source>Whoever set this is not here: {count}</source>
        <translation>Quien lo puso no está aquí: {count}</translation>
    </message>
    <message>
        <source>Ask something of everybody with the same job</source>
        <translation>Pide algo a todas las personas con el mismo puesto</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>Asked of nobody now</source>
        <translation>Ahora no se pide a nadie</translation>
    </message>
    <message>
        <source>What was asked and done, of everybody, as a table</source>
        <translation>Lo pedido y lo hecho, de todos, en una tabla</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>Registros de formación</translation>
    </message>
</context>
<context>
    <name>DutyEndsPage</name>
    <message>
        <source>Ask it of nobody any more?</source>
        <translation>¿Dejar de pedirlo a todos?</translation>
    </message>
    <message>
        <source>What people did stays in their records. You can ask it anew at any time.</source>
        <translation>Lo que hizo cada persona sigue en su registro. Puedes pedirlo de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
</context>
<context>
    <name>DutyHistoryPage</name>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing was done with it on this device.</source>
        <translation>En este dispositivo no se hizo nada con ello.</translation>
    </message>
    <message>
        <source>Because: {words}</source>
        <translation>Porque: {words}</translation>
    </message>
</context>
<context>
    <name>DutyLine</name>
    <message>
        <source>See what to do</source>
        <translation>Ver qué hacer</translation>
    </message>
    <message>
        <source>All that is asked of you</source>
        <translation>Todo lo que se te pide</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Remind: {count}</source>
        <translation>Recordar: {count}</translation>
    </message>
    <message>
        <source>It is being written into records. Still to do: {count}</source>
        <translation>Se está escribiendo en los registros. Faltan: {count}</translation>
    </message>
    <message>
        <source>They see it on their Today, and you among your follow-ups. Nobody is told twice.</source>
        <translation>Lo ven en su «Hoy», y tú en tus seguimientos. A nadie se le avisa dos veces.</translation>
    </message>
    <message>
        <source>Excuse people from it, or ask it of nobody any more. To go on with it, ask it anew.</source>
        <translation>Dispensa a personas, o deja de pedirlo. Para seguir con ello, pídelo de nuevo.</translation>
    </message>
    <message>
        <source>This topic is not on this device, so it cannot be changed here.</source>
        <translation>Este tema no está en este dispositivo, así que no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Ask it of nobody any more</source>
        <translation>Dejar de pedirlo</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Busca un nombre</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nadie con este nombre.</translation>
    </message>
    <message>
        <source>Asked of nobody now</source>
        <translation>Ahora no se pide a nadie</translation>
    </message>
</context>
<context>
    <name>DutyPersonPage</name>
    <message>
        <source>They see that you looked</source>
        <translation>Esta persona ve que has mirado</translation>
    </message>
    <message>
        <source>Their training record</source>
        <translation>Su registro de formación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Pedirlo otra vez</translation>
    </message>
    <message>
        <source>Excuse them from it</source>
        <translation>Dispensar de esto</translation>
    </message>
    <message>
        <source>Why? They and other supervisors can read it.</source>
        <translation>¿Por qué? Esta persona y otros supervisores pueden leerlo.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Excuse them</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>DutyStepPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ask it so from now on</source>
        <translation>Pedirlo así desde ahora</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Due for the people who are here now: {date}</source>
        <translation>Para quienes están aquí ahora vence el {date}</translation>
    </message>
    <message>
        <source>Everybody it is asked of sees it, who set it and until when. Nothing is shut to them because of it.</source>
        <translation>Cada persona a la que se pide lo ve, con quién lo puso y hasta cuándo. Nada se le cierra por ello.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Busca un nombre</translation>
    </message>
    <message>
        <source>Who has which job, you say under Who does what.</source>
        <translation>Quién tiene qué puesto lo dices en «Quién hace qué».</translation>
    </message>
    <message>
        <source>Go on with: {count}</source>
        <translation>Seguir con: {count}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>You meant: {word}</source>
        <translation>Querías decir: {word}</translation>
    </message>
</context>
<context>
    <name>EmergencyFrame</name>
    <message>
        <source>Number to call: {number}</source>
        <translation>Número al que llamar: {number}</translation>
    </message>
    <message>
        <source>Call the emergency number of your country.</source>
        <translation>Llama al número de emergencias de tu país.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>In an emergency: call {number}</source>
        <translation>En una emergencia: llama al {number}</translation>
    </message>
    <message>
        <source>Nothing to read is here for an emergency. Ask a colleague for help.</source>
        <translation>Aquí no hay nada que leer para una emergencia. Pide ayuda a alguien del equipo.</translation>
    </message>
</context>
<context>
    <name>EmergencyReadPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>EncouragedPage</name>
    <message>
        <source>What encourages me</source>
        <translation>Lo que me anima</translation>
    </message>
    <message>
        <source>Choose what you want</source>
        <translation>Elegir lo que quieres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message numerus="yes">
        <source>You learned something in %n shifts in a row</source>
        <translation>
            <numerusform>Aprendiste algo en %n turno</numerusform>
            <numerusform>Aprendiste algo en %n turnos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to six days off, and days away, change nothing about that.</source>
        <translation>Hasta seis días libres, y los días fuera, no cambian nada de eso.</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Lo que aprendiste</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>Metas del equipo</translation>
    </message>
    <message>
        <source>Badges, goals of the team and reminders are off. You choose what you want.</source>
        <translation>Las insignias, las metas del equipo y los recordatorios están apagados. Tú eliges lo que quieres.</translation>
    </message>
    <message>
        <source>Only you see this page.</source>
        <translation>Esta página la ves solo tú.</translation>
    </message>
    <message>
        <source>What you know so far</source>
        <translation>Lo que sabes hasta ahora</translation>
    </message>
    <message>
        <source>What you learn will show here.</source>
        <translation>Aquí se verá lo que aprendas.</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>Lo que sé hasta ahora</translation>
    </message>
    <message>
        <source>Nothing yet. A badge comes when you know all of a topic, not for how often you press.</source>
        <translation>Aún nada. Una insignia llega cuando sabes todo un tema, no por pulsar muchas veces.</translation>
    </message>
    <message>
        <source>Your team has no goal now.</source>
        <translation>Tu equipo no tiene ninguna meta ahora.</translation>
    </message>
    <message>
        <source>You take part or not, and leave when you like. Nobody here is shown who takes part, or who did how much. That you take part is in your learning record, which your organisation may read.</source>
        <translation>Participas o no, y lo dejas cuando quieras. Aquí no se muestra a nadie quién participa ni quién hizo cuánto. Que participas está en tu registro de aprendizaje, que tu organización puede leer.</translation>
    </message>
    <message>
        <source>You take part.</source>
        <translation>Participas.</translation>
    </message>
    <message>
        <source>Take part no longer</source>
        <translation>Dejar de participar</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Participar</translation>
    </message>
</context>
<context>
    <name>Encouragement</name>
    <message>
        <source>You know all of it, and somebody saw it at work: {title}</source>
        <translation>Lo sabes todo, y alguien lo vio en el trabajo: {title}</translation>
    </message>
    <message>
        <source>You know all of it: {title}</source>
        <translation>Lo sabes todo: {title}</translation>
    </message>
    <message>
        <source>You know every topic of: {title}</source>
        <translation>Sabes todos los temas de: {title}</translation>
    </message>
    <message>
        <source>You finished the programme: {title}</source>
        <translation>Terminaste el programa: {title}</translation>
    </message>
    <message>
        <source>You thought otherwise at first, and changed your mind: {title}</source>
        <translation>Al principio pensabas otra cosa y cambiaste de idea: {title}</translation>
    </message>
    <message>
        <source>You still knew it after a month or more: {title}</source>
        <translation>Después de un mes o más, aún lo sabías: {title}</translation>
    </message>
    <message>
        <source>Shift quizzes together: {count}</source>
        <translation>Preguntas del turno entre todos: {count}</translation>
    </message>
    <message>
        <source>Lessons read together: {count}</source>
        <translation>Lecciones leídas entre todos: {count}</translation>
    </message>
    <message>
        <source>Modules passed together: {count}</source>
        <translation>Módulos superados entre todos: {count}</translation>
    </message>
    <message>
        <source>Shift quizzes</source>
        <translation>Preguntas del turno</translation>
    </message>
    <message>
        <source>Lessons read</source>
        <translation>Lecciones leídas</translation>
    </message>
    <message>
        <source>Modules passed</source>
        <translation>Módulos superados</translation>
    </message>
    <message>
        <source>What you do together is shown when three people take part.</source>
        <translation>Lo que se hace en equipo se muestra cuando participan tres personas.</translation>
    </message>
    <message>
        <source>Together at least {together} of {target}</source>
        <translation>Juntos, al menos {together} de {target}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>It was over on {last}.</source>
        <translation>Terminó el {last}.</translation>
    </message>
    <message>
        <source>It was ended.</source>
        <translation>Se dio por terminada.</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Hasta el {last}</translation>
    </message>
    <message>
        <source>People who take part: {count}</source>
        <translation>Personas que participan: {count}</translation>
    </message>
    <message>
        <source>You agreed to do this by {date}: {topic}</source>
        <translation>Acordaste hacer esto para el {date}: {topic}</translation>
    </message>
    <message>
        <source>You agreed on a talk by {date}.</source>
        <translation>Acordaste una conversación para el {date}.</translation>
    </message>
    <message>
        <source>{topic}: it is asked for until {date}.</source>
        <translation>{topic}: se pide hasta el {date}.</translation>
    </message>
    <message>
        <source>Some questions for this shift are waiting.</source>
        <translation>Te esperan unas preguntas de este turno.</translation>
    </message>
    <message>
        <source>The next step to your goal: {topic}</source>
        <translation>El siguiente paso hacia tu meta: {topic}</translation>
    </message>
    <message>
        <source>what you agreed</source>
        <translation>lo que acordaste</translation>
    </message>
    <message>
        <source>what is asked for soon</source>
        <translation>lo que se pide pronto</translation>
    </message>
    <message>
        <source>the shift quiz</source>
        <translation>las preguntas del turno</translation>
    </message>
    <message>
        <source>the next step to a goal</source>
        <translation>el siguiente paso hacia una meta</translation>
    </message>
    <message>
        <source>{level}: {count} of your topics</source>
        <translation>{level}: {count} de tus temas</translation>
    </message>
</context>
<context>
    <name>EndGoalPage</name>
    <message>
        <source>End this goal?</source>
        <translation>¿Terminar esta meta?</translation>
    </message>
    <message>
        <source>What people learned stays. It cannot be begun again; you can set a new one.</source>
        <translation>Lo que la gente aprendió se queda. No se puede empezar otra vez; puedes poner una nueva.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>Another supervisor set this goal. Only they can end it.</source>
        <translation>Esta meta la puso otra persona que supervisa. Solo ella puede terminarla.</translation>
    </message>
</context>
<context>
    <name>EndSessionPage</name>
    <message>
        <source>Give it up?</source>
        <translation>¿Descartarla?</translation>
    </message>
    <message>
        <source>Close it?</source>
        <translation>¿Cerrarla?</translation>
    </message>
    <message>
        <source>Noted so far: {count}</source>
        <translation>Anotado hasta ahora: {count}</translation>
    </message>
    <message>
        <source>Nothing of it is noted for anybody.</source>
        <translation>No se anota nada de ella para nadie.</translation>
    </message>
    <message>
        <source>Each of them sees then that they were there. It is part of what they have learned.</source>
        <translation>Cada persona ve entonces que estuvo allí. Es parte de lo que ha aprendido.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers are kept, and nobody&apos;s learning changes.</source>
        <translation>No se guardan las respuestas de nadie, y el aprendizaje de nadie cambia.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>No address is set here, so the other computer sends nothing. A stick can carry it.</source>
        <translation>Aquí no hay ninguna dirección, así que el otro ordenador no envía nada. Se puede llevar en una memoria USB.</translation>
    </message>
    <message>
        <source>Packs will come there from {place}.</source>
        <translation>Los paquetes llegarán allí desde {place}.</translation>
    </message>
    <message>
        <source>There is no key for other computers, only the one of this device.</source>
        <translation>No hay ninguna clave para otros ordenadores, solo la de este dispositivo.</translation>
    </message>
    <message>
        <source>Whoever breaks into the other computer could then read and send in the name of this device.</source>
        <translation>Quien entrara en el otro ordenador podría leer y enviar en nombre de este dispositivo.</translation>
    </message>
    <message>
        <source>Let the key of this device go along</source>
        <translation>Permitir que vaya la clave de este dispositivo</translation>
    </message>
    <message>
        <source>The file and the code for {name}</source>
        <translation>El archivo y el código para {name}</translation>
    </message>
    <message>
        <source>The file was written. It lies here:</source>
        <translation>El archivo está escrito. Está aquí:</translation>
    </message>
    <message>
        <source>Give {name} the file on a stick, and tell the code apart from it.</source>
        <translation>Dale a {name} el archivo en una memoria USB y dile el código aparte.</translation>
    </message>
    <message>
        <source>At home, {name} starts Stepwell and presses: I have an enrolment file.</source>
        <translation>En casa, {name} abre Stepwell y pulsa: Tengo un archivo de inscripción.</translation>
    </message>
    <message>
        <source>The PIN there is the same as here.</source>
        <translation>El PIN allí es el mismo que aquí.</translation>
    </message>
    <message>
        <source>The code is shown this one time only. The file works for {days} days; delete it here then.</source>
        <translation>El código solo se muestra esta vez. El archivo vale {days} días; después bórralo aquí.</translation>
    </message>
    <message>
        <source>The file could not be written here. The disk may be full, or closed for this account:</source>
        <translation>No se pudo escribir el archivo aquí. Puede que el disco esté lleno o cerrado para esta cuenta:</translation>
    </message>
    <message>
        <source>No stick at hand? The file as a picture</source>
        <translation>¿No hay memoria USB? El archivo como imagen</translation>
    </message>
    <message>
        <source>The camera of a phone finds one line of text in it. Saved as a text file on the other computer, that line is the file.</source>
        <translation>La cámara de un teléfono encuentra en ella una línea de texto. Guardada como archivo de texto en el otro ordenador, esa línea es el archivo.</translation>
    </message>
    <message>
        <source>The file as a picture for the camera of a phone</source>
        <translation>El archivo como imagen para la cámara de un teléfono</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The newest entries come first. Take a copy under My data to have every detail.</source>
        <translation>Lo más reciente va primero. Con una copia, en «Mis datos», tienes todos los detalles.</translation>
    </message>
    <message>
        <source>Private notes that are locked, and cannot be shown: {count}. Your PIN opens them.</source>
        <translation>Notas privadas que están cerradas y no se pueden mostrar: {count}. Se abren con tu PIN.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count}.</source>
        <translation>Las {shown} más recientes de {count}.</translation>
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
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>What you take from it, if you want</source>
        <translation>Qué te llevas de ello, si quieres</translation>
    </message>
    <message>
        <source>Take it out of my passport</source>
        <translation>Quitar de mi pasaporte</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Sí, quitar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>Cómo se llamaba</translation>
    </message>
    <message>
        <source>Where it was, if you like</source>
        <translation>Dónde fue, si quieres</translation>
    </message>
    <message>
        <source>Day, month and year, if you know them</source>
        <translation>Día, mes y año, si los sabes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>About how long?</source>
        <translation>¿Cuánto duró más o menos?</translation>
    </message>
    <message>
        <source>What shows that you were there, if there is something</source>
        <translation>Qué muestra que estuviste allí, si hay algo</translation>
    </message>
    <message>
        <source>Locked with your PIN. It goes along only when you tick it.</source>
        <translation>Cerrado con tu PIN. Solo va incluido si lo marcas.</translation>
    </message>
    <message>
        <source>As in: a certificate on paper. Keep the paper yourself.</source>
        <translation>Por ejemplo: un certificado en papel. El papel lo guardas tú.</translation>
    </message>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Pregunta {number} de {all}</translation>
    </message>
    <message>
        <source>What did you learn from?</source>
        <translation>¿Con qué aprendiste?</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>¿Qué fue?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>What do you take from it?</source>
        <translation>¿Qué te llevas de ello?</translation>
    </message>
    <message>
        <source>Only the first line is needed.</source>
        <translation>Solo hace falta la primera línea.</translation>
    </message>
    <message>
        <source>Nothing here is needed.</source>
        <translation>Aquí nada es obligatorio.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Type it as day, month and year, as in {example}, or leave it empty.</source>
        <translation>Escribe día, mes y año, como en {example}, o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about me</source>
        <translation>Borrar todo lo que hay sobre mí</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>Type your PIN to erase everything</source>
        <translation>Escribe tu PIN para borrar todo</translation>
    </message>
    <message>
        <source>Tap your pictures to erase everything</source>
        <translation>Toca tus dibujos para borrar todo</translation>
    </message>
    <message>
        <source>It was asked for. Everything about you is erased on this day: {date}.</source>
        <translation>Se ha pedido. Todo lo tuyo se borra este día: {date}.</translation>
    </message>
    <message>
        <source>If that was not you, or you want to stay, keep everything.</source>
        <translation>Si no fuiste tú, o quieres quedarte, consérvalo todo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>You have no PIN, so anybody could press your name and ask for this.</source>
        <translation>No tienes PIN, así que cualquiera podría tocar tu nombre y pedir esto.</translation>
    </message>
    <message>
        <source>Your PIN is new. Somebody else could have chosen it for you and ask for this.</source>
        <translation>Tu PIN es nuevo. Otra persona podría haberlo elegido por ti y pedir esto.</translation>
    </message>
    <message>
        <source>So it is done {days} days after you ask. Until then you see it whenever you come in, and can take it back.</source>
        <translation>Por eso se hace {days} días después de pedirlo. Hasta entonces lo ves cada vez que entras, y puedes echarte atrás.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>Your name, your PIN, your answers and your notes are erased from this device at once.</source>
        <translation>Tu nombre, tu PIN, tus respuestas y tus notas se borran enseguida de este dispositivo.</translation>
    </message>
    <message>
        <source>Then your name, your answers and your notes are erased from this device.</source>
        <translation>Entonces se borran de este dispositivo tu nombre, tus respuestas y tus notas.</translation>
    </message>
    <message>
        <source>What waits to be sent is not sent any more.</source>
        <translation>Lo que espera para enviarse ya no se envía.</translation>
    </message>
    <message>
        <source>Nobody can bring it back. If you come again, you begin as a new person.</source>
        <translation>Nadie puede recuperarlo. Si vuelves, empiezas como una persona nueva.</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Lo que esto no puede hacer</translation>
    </message>
    <message>
        <source>Backups of this device from before still hold it until newer ones take their place. That takes some weeks of daily use. If one is put back, you are erased again.</source>
        <translation>Las copias de seguridad anteriores de este dispositivo aún lo contienen hasta que otras nuevas ocupen su lugar. Eso tarda algunas semanas de uso diario. Si se recupera una, se te borra de nuevo.</translation>
    </message>
    <message>
        <source>A damaged file that was set aside stays until whoever looks after this device deletes it.</source>
        <translation>Un archivo dañado que se apartó se queda hasta que lo borre quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>Other devices that you learn on are not reached. Have it erased there too.</source>
        <translation>No llega a otros dispositivos en los que aprendes. Haz que se borre allí también.</translation>
    </message>
    <message>
        <source>The list of who did what here keeps your number, without your name, until its own time is over.</source>
        <translation>La lista de quién hizo qué aquí conserva tu número, sin tu nombre, hasta que acabe su propio plazo.</translation>
    </message>
    <message>
        <source>Files that you saved on this computer are yours: delete them first, in My data.</source>
        <translation>Los archivos que guardaste en este ordenador son tuyos: bórralos antes, en Mis datos.</translation>
    </message>
    <message>
        <source>A mark without your name stays, so that an old backup does not bring you back.</source>
        <translation>Queda una marca sin tu nombre, para que una copia de seguridad antigua no te traiga de vuelta.</translation>
    </message>
    <message>
        <source>This device has not sent anything about you so far.</source>
        <translation>Este dispositivo aún no ha enviado nada sobre ti.</translation>
    </message>
    <message numerus="yes">
        <source>What was sent stays in the record of your organisation. Known here: %Ln entries.</source>
        <translation>
            <numerusform>Lo que se envió queda en el registro de tu organización. Aquí se conoce %Ln entrada.</numerusform>
            <numerusform>Lo que se envió queda en el registro de tu organización. Aquí se conocen %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stepwell asks that record not to use them any more. Whoever looks after it decides; ask them to erase them too.</source>
        <translation>Stepwell pide a ese registro que no las use más. Decide quien lo cuida; pídele que también las borre.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was erased. You can try again in {seconds} seconds.</source>
        <translation>Ese PIN no coincide. No se ha borrado nada. Puedes probar de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Nothing was erased.</source>
        <translation>Ese PIN no coincide. No se ha borrado nada.</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>To the first screen</source>
        <translation>A la primera pantalla</translation>
    </message>
    <message>
        <source>Everything about you is erased</source>
        <translation>Todo lo tuyo está borrado</translation>
    </message>
    <message>
        <source>Erased from this device</source>
        <translation>Borrado de este dispositivo</translation>
    </message>
    <message>
        <source>Texts for the record of your organisation: {count}</source>
        <translation>Textos para el registro de tu organización: {count}</translation>
    </message>
    <message numerus="yes">
        <source>What you did here: %Ln entries</source>
        <translation>
            <numerusform>Lo que hiciste aquí: %Ln entrada</numerusform>
            <numerusform>Lo que hiciste aquí: %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your name, your PIN, and all the rest: %Ln entries</source>
        <translation>
            <numerusform>Tu nombre, tu PIN y todo lo demás: %Ln entrada</numerusform>
            <numerusform>Tu nombre, tu PIN y todo lo demás: %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not in our hands</source>
        <translation>Lo que no está en nuestras manos</translation>
    </message>
    <message>
        <source>Nobody can bring it back. If you come again, you begin as a new person.</source>
        <translation>Nadie puede recuperarlo. Si vuelves, empiezas como una persona nueva.</translation>
    </message>
    <message>
        <source>Your wish is noted</source>
        <translation>Tu deseo está anotado</translation>
    </message>
    <message>
        <source>Everything about you is erased on this day: {date}.</source>
        <translation>Todo lo tuyo se borra este día: {date}.</translation>
    </message>
    <message>
        <source>It waits some days, so that nobody else can have you erased by pressing your name.</source>
        <translation>Espera unos días, para que nadie más pueda borrarte con solo tocar tu nombre.</translation>
    </message>
    <message>
        <source>Until then you find everything as it was. Come in and press “Keep everything” to take it back.</source>
        <translation>Hasta entonces lo encuentras todo como estaba. Entra y pulsa «Conservar todo» para echarte atrás.</translation>
    </message>
    <message>
        <source>If you want it gone today, ask the person who looks after this device.</source>
        <translation>Si quieres que desaparezca hoy, pídeselo a quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>As far as this device knows, nothing about you was sent anywhere.</source>
        <translation>Hasta donde sabe este dispositivo, nada tuyo se envió a ninguna parte.</translation>
    </message>
    <message>
        <source>Entries that may be in the record of your organisation: {count}. When this device sends the next time, it asks that record not to use them any more.</source>
        <translation>Entradas que pueden estar en el registro de tu organización: {count}. La próxima vez que este dispositivo envíe algo, pide a ese registro que no las use más.</translation>
    </message>
    <message>
        <source>That record may only hide them. Whoever looks after it decides; ask them to erase them too.</source>
        <translation>Puede que ese registro solo las oculte. Decide quien lo cuida; pídele que las borre también.</translation>
    </message>
    <message>
        <source>Other devices that you learned on are not reached. Have it erased there too.</source>
        <translation>A otros dispositivos en los que aprendiste esto no llega. Pide que se borre allí también.</translation>
    </message>
    <message>
        <source>Older copies of this device that still hold it: {count}. Newer ones take their place within some weeks. If one is put back, you are erased again.</source>
        <translation>Copias anteriores de este dispositivo que aún lo contienen: {count}. Otras más nuevas ocupan su lugar en unas semanas. Si se restaura una, se te borra de nuevo.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Begun, not handed in</source>
        <translation>Empezado, sin entregar</translation>
    </message>
    <message>
        <source>Waits for {name}</source>
        <translation>Espera a {name}</translation>
    </message>
    <message>
        <source>Waits to be looked at</source>
        <translation>Espera a que alguien lo mire</translation>
    </message>
    <message>
        <source>Not yet. You can show more.</source>
        <translation>Todavía no. Puedes mostrar más.</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Conseguida</translation>
    </message>
    <message>
        <source>The person who said so is not known here.</source>
        <translation>La persona que lo dijo no se conoce aquí.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>A picture that was thrown away</source>
        <translation>Una imagen que se eliminó</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisa</translation>
    </message>
    <message>
        <source>Looks after the device</source>
        <translation>Cuida del dispositivo</translation>
    </message>
    <message>
        <source>For this you need a PIN of your own: it locks what is yours for everybody else.</source>
        <translation>Para esto necesitas un PIN propio: cierra lo tuyo para los demás.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Aún no hay nada dentro.</translation>
    </message>
    <message>
        <source>This file is too big: {most} megabytes at most. Choose a smaller one.</source>
        <translation>Este archivo es demasiado grande: como mucho {most} megabytes. Elige uno más pequeño.</translation>
    </message>
    <message>
        <source>Together that is too much: {most} megabytes at most. Take something out first.</source>
        <translation>Todo junto es demasiado: como mucho {most} megabytes. Quita algo antes.</translation>
    </message>
    <message>
        <source>{most} things are the most. Take one out first.</source>
        <translation>Como mucho puede haber {most} cosas. Quita una antes.</translation>
    </message>
    <message>
        <source>This text is too long: {most} letters at most.</source>
        <translation>Este texto es demasiado largo: como mucho {most} letras.</translation>
    </message>
    <message>
        <source>This is no picture that can be kept. Choose another one.</source>
        <translation>Esto no es una imagen que se pueda guardar. Elige otra.</translation>
    </message>
    <message>
        <source>This is no sound that can be kept: OGG, MP3, M4A or WAV.</source>
        <translation>Esto no es un sonido que se pueda guardar: OGG, MP3, M4A o WAV.</translation>
    </message>
    <message>
        <source>This cannot be kept: only a PDF that is whole, not locked, and has no program in it.</source>
        <translation>Esto no se puede guardar: solo un PDF entero, sin cerrar y sin ningún programa dentro.</translation>
    </message>
    <message>
        <source>Look at the picture first, and say what is on it.</source>
        <translation>Mira primero la imagen y di qué se ve en ella.</translation>
    </message>
    <message>
        <source>This was handed in and waits. Take it back to change it.</source>
        <translation>Esto está entregado y espera. Recupéralo para cambiarlo.</translation>
    </message>
    <message>
        <source>You have earned this already.</source>
        <translation>Esto ya lo has conseguido.</translation>
    </message>
    <message>
        <source>Put something in before you hand it in.</source>
        <translation>Pon algo antes de entregarlo.</translation>
    </message>
    <message>
        <source>This person cannot look at it any more. Choose another one.</source>
        <translation>Esta persona ya no puede mirarlo. Elige a otra.</translation>
    </message>
    <message>
        <source>This person has to sign in with their PIN once. Then try again.</source>
        <translation>Esta persona tiene que entrar una vez con su PIN. Después inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This is not in the pack any more.</source>
        <translation>Esto ya no está en el paquete.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Esto ya no está aquí.</translation>
    </message>
    <message>
        <source>This cannot be opened: it was locked with an earlier PIN. Take it out and put it in again.</source>
        <translation>Esto no se puede abrir: se cerró con un PIN anterior. Quítalo y ponlo otra vez.</translation>
    </message>
    <message>
        <source>This does not wait any more. Somebody has looked at it.</source>
        <translation>Esto ya no espera. Alguien lo ha mirado.</translation>
    </message>
    <message>
        <source>This was handed to somebody else, or was taken back.</source>
        <translation>Esto se entregó a otra persona o se recuperó.</translation>
    </message>
    <message>
        <source>What was handed in is on another device. Look at it there.</source>
        <translation>Lo que se entregó está en otro dispositivo. Míralo allí.</translation>
    </message>
    <message>
        <source>Say of each picture first whether it may stay.</source>
        <translation>Di primero de cada imagen si puede quedarse.</translation>
    </message>
    <message>
        <source>Choose one answer for each question.</source>
        <translation>Elige una respuesta para cada pregunta.</translation>
    </message>
    <message>
        <source>Write in a sentence what to do next. It helps more than the result.</source>
        <translation>Escribe en una frase qué hacer ahora. Ayuda más que el resultado.</translation>
    </message>
    <message>
        <source>This person cannot be chosen any more. Choose another one.</source>
        <translation>Ya no se puede elegir a esta persona. Elige a otra.</translation>
    </message>
    <message>
        <source>This person can read it already.</source>
        <translation>Esta persona ya puede leerlo.</translation>
    </message>
    <message>
        <source>This text is not here any more.</source>
        <translation>Este texto ya no está aquí.</translation>
    </message>
</context>
<context>
    <name>EvidenceListPage</name>
    <message>
        <source>What I can show</source>
        <translation>Lo que puedo mostrar</translation>
    </message>
    <message>
        <source>Show how you work. One person whom you choose looks at it.</source>
        <translation>Muestra cómo trabajas. Lo mira una sola persona que tú eliges.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What you learn from has nothing to show yet.</source>
        <translation>Aquello con lo que aprendes aún no tiene nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>EvidenceLookPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{name} shows you this. Only you can open it.</source>
        <translation>{name} te muestra esto. Solo tú puedes abrirlo.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>This cannot be opened with your key. Ask for it once more.</source>
        <translation>Esto no se puede abrir con tu llave. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>No resident, no record, no screen in it? Look, and say so.</source>
        <translation>¿Sin residentes, sin expedientes, sin pantallas? Mira y dilo.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Nothing of that, it may stay</source>
        <translation>Nada de eso, puede quedarse</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Pictures to decide on first: {count}</source>
        <translation>Imágenes que decidir antes: {count}</translation>
    </message>
    <message>
        <source>Say what you found</source>
        <translation>Decir lo que viste</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show this</source>
        <translation>Muestra esto</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>Cómo se mira</translation>
    </message>
    <message>
        <source>{name} wrote:</source>
        <translation>{name} escribió:</translation>
    </message>
    <message>
        <source>What you handed in is on the device where you did that.</source>
        <translation>Lo que entregaste está en el dispositivo donde lo hiciste.</translation>
    </message>
    <message>
        <source>Ask somebody to go through it with you: {names}. That is what they are there for.</source>
        <translation>Pide a alguien que lo repase contigo: {names}. Para eso están.</translation>
    </message>
    <message>
        <source>Save the badge file</source>
        <translation>Guardar la insignia</translation>
    </message>
    <message>
        <source>Schools and employers can check it with their programs.</source>
        <translation>Escuelas y empresas pueden comprobarla con sus programas.</translation>
    </message>
    <message>
        <source>This cannot be opened any more</source>
        <translation>Esto ya no se puede abrir</translation>
    </message>
    <message>
        <source>Somebody or something private was on it, so nothing of it was kept.</source>
        <translation>Salía alguien o algo privado, así que no se guardó nada de ello.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{name} can open it until it is looked at. You can take it back before.</source>
        <translation>{name} puede abrirlo hasta que lo haya mirado. Antes puedes recuperarlo.</translation>
    </message>
    <message>
        <source>What you handed in is yours alone again. Nobody else can open it.</source>
        <translation>Lo que entregaste vuelve a ser solo tuyo. Nadie más puede abrirlo.</translation>
    </message>
    <message>
        <source>It is locked with your PIN until you hand it to one person.</source>
        <translation>Está cerrado con tu PIN hasta que lo entregues a una persona.</translation>
    </message>
    <message>
        <source>It stays on this device.</source>
        <translation>Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>To put something in you need a PIN of your own: it locks it for everybody else.</source>
        <translation>Para poner algo necesitas un PIN propio: lo cierra para los demás.</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Añadir algo</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>EvidenceWaitsPage</name>
    <message>
        <source>Evidence waiting for you</source>
        <translation>Muestras de trabajo que te esperan</translation>
    </message>
    <message>
        <source>Each was handed to you and to nobody else. They see when you look at it.</source>
        <translation>Cada una se te entregó a ti y a nadie más. La persona ve cuándo la miras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No te espera nada.</translation>
    </message>
    <message>
        <source>{name}, {title}: on the device where it was handed in</source>
        <translation>{name}, {title}: en el dispositivo donde se entregó</translation>
    </message>
</context>
<context>
    <name>ExampleEndPage</name>
    <message>
        <source>That was the example</source>
        <translation>Este era el ejemplo</translation>
    </message>
    <message>
        <source>You did all of it by yourself.</source>
        <translation>Lo has hecho todo tú.</translation>
    </message>
    <message>
        <source>Your own steps: {made}. Right: {right}.</source>
        <translation>Pasos tuyos: {made}. Bien: {right}.</translation>
    </message>
    <message>
        <source>You have seen how it is done.</source>
        <translation>Has visto cómo se hace.</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Otra vuelta</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>A Hoy</translation>
    </message>
    <message>
        <source>Next time the last step is yours.</source>
        <translation>La próxima vez te tocará el último paso.</translation>
    </message>
    <message>
        <source>Next time the last {left} of {steps} steps are yours.</source>
        <translation>La próxima vez, de {steps} pasos te tocarán los últimos: {left}.</translation>
    </message>
</context>
<context>
    <name>ExampleOpeningPage</name>
    <message>
        <source>This is practice. Nothing in it counts for or against you.</source>
        <translation>Es práctica. Nada de lo que hagas cuenta a tu favor ni en tu contra.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>A Hoy</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Otra vuelta</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>You see how it is done, step by step. Next time more of it is yours.</source>
        <translation>Ves cómo se hace, paso a paso. La próxima vez te tocará más a ti.</translation>
    </message>
    <message>
        <source>This time all {steps} steps are yours.</source>
        <translation>Esta vez te tocan los {steps} pasos.</translation>
    </message>
    <message>
        <source>This time the last step is yours.</source>
        <translation>Esta vez te toca el último paso.</translation>
    </message>
    <message>
        <source>Of {steps} steps the last {left} are yours this time.</source>
        <translation>De {steps} pasos, esta vez te tocan los últimos: {left}.</translation>
    </message>
</context>
<context>
    <name>ExamplePage</name>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>Paso {number} de {steps}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>Aún no he aprendido esto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation>Es bueno saberlo. Así es:</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Beside learning</source>
        <translation>Junto al aprendizaje</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This key figure is not here any more.</source>
        <translation>Esta cifra clave ya no está aquí.</translation>
    </message>
    <message>
        <source>Take this figure away</source>
        <translation>Quitar esta cifra</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Weeks: {weeks}. Last: week from {date}</source>
        <translation>Semanas: {weeks}. Última: semana desde el {date}</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>This file is too long. Cut it in parts.</source>
        <translation>Este archivo es demasiado largo. Divídelo en partes.</translation>
    </message>
    <message>
        <source>This file is no list that can be read. Save it as CSV (UTF-8) or as XLSX, without a password.</source>
        <translation>Este archivo no es una lista que se pueda leer. Guárdalo como CSV (UTF-8) o como XLSX, sin contraseña.</translation>
    </message>
    <message>
        <source>The first line needs the heading “{column}”.</source>
        <translation>La primera línea necesita el título «{column}».</translation>
    </message>
    <message>
        <source>This file cannot be opened. It may be gone, or closed for this account.</source>
        <translation>Este archivo no se puede abrir. Puede que ya no esté, o que esta cuenta no tenga permiso.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Este archivo no sirve.</translation>
    </message>
    <message>
        <source>“{text}” is no week. Write 2026-W47, or a day of it.</source>
        <translation>«{text}» no es una semana. Escribe 2026-W47, o un día de ella.</translation>
    </message>
    <message>
        <source>“{text}” is no number ({measure}).</source>
        <translation>«{text}» no es un número ({measure}).</translation>
    </message>
    <message>
        <source>It does not say what was counted.</source>
        <translation>No dice qué se contó.</translation>
    </message>
    <message>
        <source>{week} is too far ahead. Figures are of weeks until a year from now.</source>
        <translation>{week} está demasiado lejos. Las cifras son de semanas hasta dentro de un año.</translation>
    </message>
    <message>
        <source>{measure} of this week stands in line {line} already.</source>
        <translation>{measure} de esta semana ya está en la línea {line}.</translation>
    </message>
    <message>
        <source>{site} is another workplace. Whoever looks after this device can do that.</source>
        <translation>{site} es otro lugar de trabajo. Eso puede hacerlo quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>This line cannot be used.</source>
        <translation>Esta línea no sirve.</translation>
    </message>
    <message>
        <source>Week from {date}</source>
        <translation>Semana desde el {date}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Learning: nobody, or fewer than three people</source>
        <translation>Aprendizaje: nadie, o menos de tres personas</translation>
    </message>
    <message>
        <source>Learning: {people} people, {answers} answers</source>
        <translation>Aprendizaje: {people} personas, {answers} respuestas</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>What your site counts anyway, week by week, beside what was learned.</source>
        <translation>Lo que tu lugar de trabajo cuenta de todos modos, semana a semana, junto a lo aprendido.</translation>
    </message>
    <message>
        <source>Take some in</source>
        <translation>Traer cifras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>There are none yet. A file from a spreadsheet is enough.</source>
        <translation>Aún no hay ninguna. Basta un archivo de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Weeks: {weeks}. Last: week from {date}</source>
        <translation>Semanas: {weeks}. Última: semana desde el {date}</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>Aún no he aprendido esto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation>Es bueno saberlo. Así es:</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>FindHelp</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Stories and examples</source>
        <translation>Historias y ejemplos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>For whoever leads</source>
        <translation>Para quien dirige</translation>
    </message>
    <message>
        <source>From your organisation</source>
        <translation>De tu organización</translation>
    </message>
    <message>
        <source>Lesson, {minutes} min</source>
        <translation>Lección, {minutes} min</translation>
    </message>
    <message>
        <source>Story, {minutes} min</source>
        <translation>Historia, {minutes} min</translation>
    </message>
    <message>
        <source>Worked example, {minutes} min</source>
        <translation>Ejemplo resuelto, {minutes} min</translation>
    </message>
    <message>
        <source>Checklist, {minutes} min</source>
        <translation>Lista, {minutes} min</translation>
    </message>
    <message>
        <source>A word and what it means</source>
        <translation>Una palabra y lo que significa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Coach card</source>
        <translation>Ficha para acompañar</translation>
    </message>
    <message>
        <source>Huddle sheet, {minutes} min</source>
        <translation>Hoja para la reunión breve, {minutes} min</translation>
    </message>
</context>
<context>
    <name>FindHelperPage</name>
    <message>
        <source>Who could show you this?</source>
        <translation>¿Quién podría enseñarte esto?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ask in person</source>
        <translation>Preguntar en persona</translation>
    </message>
    <message>
        <source>What would you like to be shown?</source>
        <translation>¿Qué te gustaría que te enseñaran?</translation>
    </message>
    <message>
        <source>Only whom you ask sees that you ask. Nobody has to say yes, or to say why not.</source>
        <translation>Solo ve que preguntas la persona a quien preguntas. Nadie tiene que decir que sí ni por qué no.</translation>
    </message>
    <message>
        <source>Nobody here offers to show this yet.</source>
        <translation>Aquí aún nadie se ofrece a enseñar esto.</translation>
    </message>
    <message>
        <source>You can ask a colleague in person. There is a card for that.</source>
        <translation>Puedes preguntar en persona a alguien del equipo. Hay una ficha para eso.</translation>
    </message>
    <message>
        <source>Can show: {title}</source>
        <translation>Puede enseñar: {title}</translation>
    </message>
    <message>
        <source>Learns in your language</source>
        <translation>Aprende en tu idioma</translation>
    </message>
    <message>
        <source>Speaks a language of yours</source>
        <translation>Habla uno de tus idiomas</translation>
    </message>
    <message>
        <source>Often here when you are</source>
        <translation>Suele estar aquí cuando tú estás</translation>
    </message>
    <message>
        <source>Passed the questions about it</source>
        <translation>Superó las preguntas sobre esto</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Preguntar a {name}</translation>
    </message>
    <message>
        <source>{name} said yes. Agree on a moment when you meet.</source>
        <translation>{name} dijo que sí. Acuerda un momento con esa persona.</translation>
    </message>
    <message>
        <source>{name}: not this time.</source>
        <translation>{name}: esta vez no.</translation>
    </message>
    <message>
        <source>You asked {name}. You see the answer here and under My people.</source>
        <translation>Preguntaste a {name}. Ves la respuesta aquí y en «Mis personas».</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar la pregunta</translation>
    </message>
</context>
<context>
    <name>FindStartPage</name>
    <message>
        <source>Find my start</source>
        <translation>Mi punto de partida</translation>
    </message>
    <message>
        <source>Six short questions at a time show what you know already. You skip that.</source>
        <translation>De seis en seis, unas preguntas cortas muestran lo que ya sabes. Eso te lo saltas.</translation>
    </message>
    <message>
        <source>Not learned yet? Say so. It is a good answer.</source>
        <translation>¿Aún no lo has aprendido? Dilo. Es una buena respuesta.</translation>
    </message>
    <message>
        <source>Stop whenever you like. What you did counts.</source>
        <translation>Para cuando quieras. Lo que hayas hecho cuenta.</translation>
    </message>
    <message>
        <source>After six you have learned one thing. The next six can wait for another shift.</source>
        <translation>Después de seis habrás aprendido una cosa. Las seis siguientes pueden esperar a otro turno.</translation>
    </message>
    <message>
        <source>There is no time limit.</source>
        <translation>No hay límite de tiempo.</translation>
    </message>
    <message>
        <source>It is not an exam. It only decides where you begin.</source>
        <translation>No es un examen. Solo decide por dónde empiezas.</translation>
    </message>
    <message>
        <source>First a little about me</source>
        <translation>Primero un poco sobre mí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start with a question</source>
        <translation>Empieza con una pregunta</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nadie con este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more. Type the first letters of the name.</source>
        <translation>
            <numerusform>%Ln más. Escribe las primeras letras del nombre.</numerusform>
            <numerusform>%Ln más. Escribe las primeras letras del nombre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>This has to be mended first: {count}</source>
        <translation>Esto hay que arreglarlo primero: {count}</translation>
    </message>
    <message>
        <source>There is nothing to look at yet</source>
        <translation>Todavía no hay nada que mirar</translation>
    </message>
    <message>
        <source>The checks found: {count}</source>
        <translation>La comprobación encontró: {count}</translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>La comprobación no encontró nada</translation>
    </message>
    <message>
        <source>The pack is shown here as soon as it can be read. Save the file: this page follows.</source>
        <translation>El paquete aparece aquí en cuanto se pueda leer. Guarda el archivo: esta página se actualiza sola.</translation>
    </message>
    <message>
        <source>Back to the pack</source>
        <translation>Volver al paquete</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Everything is looked through</source>
        <translation>Se está revisando todo</translation>
    </message>
    <message>
        <source>Stopped. It was not looked through to the end.</source>
        <translation>Se paró. No se revisó hasta el final.</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Qué corregir</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>There is nothing to mend. Well done.</source>
        <translation>No hay nada que corregir. Bien hecho.</translation>
    </message>
    <message>
        <source>Before it can be published: {count}</source>
        <translation>Antes de publicar: {count}</translation>
    </message>
    <message>
        <source>It can be published. This would make it better:</source>
        <translation>Se puede publicar. Esto lo haría mejor:</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Encontrado: {count}</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Worth practising</source>
        <translation>Vale la pena practicar</translation>
    </message>
    <message>
        <source>What comes first for you</source>
        <translation>Lo primero para ti</translation>
    </message>
    <message>
        <source>You skip this. It stays on your path, if you want it.</source>
        <translation>Esto te lo saltas. Sigue en tu camino, por si lo quieres.</translation>
    </message>
    <message>
        <source>Tap what you would rather begin with.</source>
        <translation>Toca aquello con lo que prefieras empezar.</translation>
    </message>
    <message>
        <source>Choose a goal of your own</source>
        <translation>Elegir una meta propia</translation>
    </message>
    <message>
        <source>This says what you know today. It is not a certificate.</source>
        <translation>Esto dice lo que sabes hoy. No es un certificado.</translation>
    </message>
    <message>
        <source>What helped you? Leave a tip for colleagues</source>
        <translation>¿Qué te ayudó? Deja un consejo a tus colegas</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>Lo que sé hasta ahora</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Try it out: practice, not a test</source>
        <translation>Ponlo en práctica: no es un examen</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nuevo para ti</translation>
    </message>
    <message>
        <source>We think you know this already</source>
        <translation>Creemos que esto ya lo sabes</translation>
    </message>
    <message>
        <source>You know this</source>
        <translation>Esto lo sabes</translation>
    </message>
    <message>
        <source>You know this. Let somebody watch you do it</source>
        <translation>Esto lo sabes. Deja que alguien te observe al hacerlo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentarlo otra vez ahora</translation>
    </message>
    <message>
        <source>Look at the material</source>
        <translation>Mirar el material</translation>
    </message>
    <message>
        <source>You can try again. Tries left: {count}</source>
        <translation>Puedes intentarlo otra vez. Intentos que quedan: {count}</translation>
    </message>
    <message>
        <source>Looking at the material first helps most. Other questions will come.</source>
        <translation>Mirar antes el material es lo que más ayuda. Las preguntas serán otras.</translation>
    </message>
    <message>
        <source>Look at the material first. Then you can try again.</source>
        <translation>Mira antes el material. Después puedes intentarlo otra vez.</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>Unos {minutes} min</translation>
    </message>
    <message>
        <source>Stopped. What you did counts</source>
        <translation>Hasta aquí. Lo que has hecho cuenta</translation>
    </message>
    <message>
        <source>Here is your start</source>
        <translation>Este es tu punto de partida</translation>
    </message>
    <message>
        <source>That was the quiz</source>
        <translation>Listo: esas eran las preguntas</translation>
    </message>
    <message>
        <source>You passed the check</source>
        <translation>Has superado la prueba</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Este paso está hecho</translation>
    </message>
    <message>
        <source>Not yet, but nearer</source>
        <translation>Todavía no, pero más cerca</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>No hubo preguntas.</translation>
    </message>
    <message>
        <source>Questions answered: {asked}, in about {minutes} min.</source>
        <translation>Preguntas contestadas: {asked}, en {minutes} min más o menos.</translation>
    </message>
    <message>
        <source>You said what you have not learned yet. That helps to choose what comes next.</source>
        <translation>Has dicho lo que aún no has aprendido. Eso ayuda a elegir lo siguiente.</translation>
    </message>
    <message>
        <source>{right} of {asked} right, in about {minutes} min.</source>
        <translation>{right} de {asked} correctas, en {minutes} min más o menos.</translation>
    </message>
    <message>
        <source>Asked for: {share} %.</source>
        <translation>Se pide: {share} %.</translation>
    </message>
    <message>
        <source>Not learned yet: {count}.</source>
        <translation>Aún sin aprender: {count}.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>FollowUpListPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>What you agreed with people, and who asks for a talk. What is due stands first.</source>
        <translation>Lo que acordaste con cada persona, y quién pide una conversación. Lo que vence va primero.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Busca un nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nadie con este nombre.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Está resuelto</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo otra vez</translation>
    </message>
    <message>
        <source>The program noticed: {what}. You two say whether that settles it.</source>
        <translation>El programa notó: {what}. Entre los dos se decide si eso lo resuelve.</translation>
    </message>
    <message>
        <source>Agreed with {name}</source>
        <translation>Acordado con {name}</translation>
    </message>
    <message>
        <source>Write something about it</source>
        <translation>Escribir algo sobre ello</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>{name} reads what you write. It stays on this device.</source>
        <translation>{name} lee lo que escribes. Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Guardar las palabras</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Gap {number}</source>
        <translation>Hueco {number}</translation>
    </message>
    <message>
        <source>For gap {number}</source>
        <translation>Para el hueco {number}</translation>
    </message>
    <message>
        <source>{gap}: right</source>
        <translation>{gap}: correcto</translation>
    </message>
    <message>
        <source>{gap}: not yet</source>
        <translation>{gap}: todavía no</translation>
    </message>
</context>
<context>
    <name>GapsPage</name>
    <message>
        <source>What is missing at the site</source>
        <translation>Qué falta en el lugar de trabajo</translation>
    </message>
    <message>
        <source>What is missing most, and matters most, comes first. Nobody is named.</source>
        <translation>Lo que más falta, y más importa, va primero. No se nombra a nadie.</translation>
    </message>
    <message>
        <source>Show it as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Another pack</source>
        <translation>Otro paquete</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>For a role</source>
        <translation>Para un puesto</translation>
    </message>
    <message>
        <source>There is no topic in it.</source>
        <translation>No tiene ningún tema.</translation>
    </message>
    <message>
        <source>Topic by topic</source>
        <translation>Tema por tema</translation>
    </message>
    <message>
        <source>Without it somebody may come to harm.</source>
        <translation>Sin esto, alguien puede sufrir daño.</translation>
    </message>
    <message>
        <source>Show it as bars</source>
        <translation>Mostrar como barras</translation>
    </message>
    <message>
        <source>A table is shown</source>
        <translation>Se muestra una tabla</translation>
    </message>
    <message>
        <source>Bars are shown</source>
        <translation>Se muestran barras</translation>
    </message>
    <message>
        <source>People who need it</source>
        <translation>Personas que lo necesitan</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Why do you need this now?</source>
        <translation>¿Por qué lo necesitas ahora?</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Tu motivo</translation>
    </message>
    <message>
        <source>A few words, {count} letters at least.</source>
        <translation>Unas pocas palabras, al menos {count} letras.</translation>
    </message>
    <message>
        <source>{name} will read your reason, with your name and the time. It cannot be taken back.</source>
        <translation>{name} leerá tu motivo, con tu nombre y la hora. No se puede retirar.</translation>
    </message>
    <message>
        <source>It opens only what is about {name}, and closes when you leave.</source>
        <translation>Abre solo lo que trata de {name}, y se cierra cuando sales.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Words of the work</source>
        <translation>Palabras del trabajo</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas las palabras</translation>
    </message>
    <message>
        <source>Also: {words}</source>
        <translation>También: {words}</translation>
    </message>
</context>
<context>
    <name>GoalOnePage</name>
    <message>
        <source>My goal</source>
        <translation>Mi meta</translation>
    </message>
    <message>
        <source>My goal: {title}</source>
        <translation>Mi meta: {title}</translation>
    </message>
    <message>
        <source>Goal {number} of {total}</source>
        <translation>Meta {number} de {total}</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>Do the first step</source>
        <translation>Hacer el primer paso</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>El camino hasta allí</translation>
    </message>
    <message>
        <source>Left out: {title}</source>
        <translation>Fuera del camino: {title}</translation>
    </message>
    <message>
        <source>Step {number}: {title}, about {minutes} min</source>
        <translation>Paso {number}: {title}, unos {minutes} min</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Volver a incluirlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>A step stays where somebody may come to harm, or where your organisation asks for it.</source>
        <translation>Un paso se queda donde alguien puede sufrir daño o donde tu organización lo pide.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Change this goal</source>
        <translation>Cambiar esta meta</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Dejarla en pausa</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Not a goal any more</source>
        <translation>Ya no es una meta</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>You have not chosen a goal. Choose what you want to get better at.</source>
        <translation>No has elegido ninguna meta. Elige en qué quieres mejorar.</translation>
    </message>
    <message>
        <source>In your own words. Only you can read it.</source>
        <translation>Con tus propias palabras. Solo tú puedes leerla.</translation>
    </message>
    <message>
        <source>In all about {minutes} min. Your path leads to the first goal first.</source>
        <translation>En total unos {minutes} min. Tu camino lleva primero a la primera meta.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Choose goals</source>
        <translation>Elegir metas</translation>
    </message>
    <message>
        <source>Begin: four short questions</source>
        <translation>Empezar: cuatro preguntas cortas</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>Elegir otro número</translation>
    </message>
    <message>
        <source>Set a goal for the week</source>
        <translation>Poner una meta para la semana</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Lo que se te pide</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Ver qué hacer</translation>
    </message>
    <message>
        <source>They say: {words}</source>
        <translation>Dice: {words}</translation>
    </message>
    <message>
        <source>What can do harm comes first</source>
        <translation>Lo que puede hacer daño va primero</translation>
    </message>
    <message>
        <source>More for your goals</source>
        <translation>Más para tus metas</translation>
    </message>
    <message>
        <source>A goal in your own words</source>
        <translation>Una meta con tus propias palabras</translation>
    </message>
    <message>
        <source>Also something that is in no lesson</source>
        <translation>También algo que no está en ninguna lección</translation>
    </message>
    <message>
        <source>For your role, or the next one</source>
        <translation>Para tu puesto o el siguiente</translation>
    </message>
    <message>
        <source>What is missing becomes your goals</source>
        <translation>Lo que falta pasa a ser tus metas</translation>
    </message>
    <message>
        <source>How sure I am, and what was found</source>
        <translation>Lo claro que lo tengo y lo que se vio</translation>
    </message>
    <message>
        <source>Side by side, area by area</source>
        <translation>Una cosa junto a la otra, área por área</translation>
    </message>
    <message>
        <source>The four questions again</source>
        <translation>Las cuatro preguntas otra vez</translation>
    </message>
    <message>
        <source>They make a playlist of learning cycles for you</source>
        <translation>Hacen para ti una lista de ciclos de aprendizaje</translation>
    </message>
    <message>
        <source>What should people be able to do?</source>
        <translation>¿Qué debería saber hacer la gente?</translation>
    </message>
    <message>
        <source>After this, people can …</source>
        <translation>Después de esto, la gente puede…</translation>
    </message>
    <message>
        <source>One thing, that one can see somebody do. As in: make a wet floor safe.</source>
        <translation>Una cosa que se pueda ver hacer a alguien. Por ejemplo: asegurar un suelo mojado.</translation>
    </message>
    <message>
        <source>As in: Wet floors. If you leave it empty, it is called as what people can do.</source>
        <translation>Por ejemplo: Suelos mojados. Si lo deja vacío, se llama como lo que la gente sabrá hacer.</translation>
    </message>
    <message>
        <source>A short name for it, if you like</source>
        <translation>Un nombre corto, si quieres</translation>
    </message>
    <message>
        <source>Everybody who learns here</source>
        <translation>Todas las personas que aprenden aquí</translation>
    </message>
    <message>
        <source>People of {site}</source>
        <translation>Personas de {site}</translation>
    </message>
    <message>
        <source>Those who lead others</source>
        <translation>Quienes dirigen a otras personas</translation>
    </message>
    <message>
        <source>As it was chosen elsewhere</source>
        <translation>Como se eligió en otro lugar</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>One sentence. As in: nobody slips, and you are not the one who has to explain it.</source>
        <translation>Una frase. Por ejemplo: nadie resbala, y no eres tú quien tiene que explicarlo.</translation>
    </message>
    <message>
        <source>Why does it help them on shift?</source>
        <translation>¿Por qué les ayuda en el turno?</translation>
    </message>
    <message>
        <source>How many minutes does it take?</source>
        <translation>¿Cuántos minutos dura?</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>My learning cycles</source>
        <translation>Mis ciclos de aprendizaje</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>It rests. Nothing leads there until you go on.</source>
        <translation>Está en pausa. Nada lleva allí hasta que sigas.</translation>
    </message>
    <message>
        <source>You have reached it.</source>
        <translation>La has alcanzado.</translation>
    </message>
    <message>
        <source>About {minutes} min left, probably between {low} and {high}</source>
        <translation>Quedan unos {minutes} min, probablemente entre {low} y {high}</translation>
    </message>
    <message>
        <source>This week: {shifts} of {target} shifts with something learned</source>
        <translation>Esta semana: {shifts} de {target} turnos con algo aprendido</translation>
    </message>
    <message>
        <source>Shifts this week with something learned: {shifts}</source>
        <translation>Turnos de esta semana con algo aprendido: {shifts}</translation>
    </message>
    <message>
        <source>{name} asks this of you, until {date}.</source>
        <translation>{name} te lo pide, hasta el {date}.</translation>
    </message>
    <message>
        <source>Your workplace asks this of you, until {date}.</source>
        <translation>Tu lugar de trabajo te lo pide, hasta el {date}.</translation>
    </message>
    <message>
        <source>Your organisation asks everybody for this, until it is done.</source>
        <translation>Tu organización lo pide a todo el mundo, hasta que esté hecho.</translation>
    </message>
    <message>
        <source>A programme that you are in. {settled} of {total} are done. Until {date}.</source>
        <translation>Un programa en el que estás. Hecho: {settled} de {total}. Hasta el {date}.</translation>
    </message>
    <message>
        <source>Somebody may come to harm where this is not known, so it keeps its place.</source>
        <translation>Alguien puede sufrir daño donde esto no se sabe, así que se queda en su sitio.</translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <translation>Dijiste: {words}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>new to me</source>
        <translation>es nuevo para mí</translation>
    </message>
    <message>
        <source>I know some</source>
        <translation>sé algo</translation>
    </message>
    <message>
        <source>I feel sure</source>
        <translation>lo tengo claro</translation>
    </message>
    <message>
        <source>I could teach it</source>
        <translation>podría enseñarlo</translation>
    </message>
    <message>
        <source>Found at first: nothing was sure yet</source>
        <translation>Visto al principio: nada era seguro aún</translation>
    </message>
    <message>
        <source>Found at first: {known} of {total} known</source>
        <translation>Visto al principio: sabes {known} de {total}</translation>
    </message>
    <message>
        <source>Found now: nothing is sure yet</source>
        <translation>Visto ahora: nada es seguro aún</translation>
    </message>
    <message>
        <source>Found now: {known} of {total} known</source>
        <translation>Visto ahora: sabes {known} de {total}</translation>
    </message>
    <message>
        <source>If {cue}, then I will {action}.</source>
        <translation>Si {cue}, entonces voy a {action}.</translation>
    </message>
</context>
<context>
    <name>GroupsForAllPage</name>
    <message>
        <source>Your groups</source>
        <translation>Los grupos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>GuestEndPage</name>
    <message>
        <source>That is how it works</source>
        <translation>Así funciona</translation>
    </message>
    <message>
        <source>{right} of {asked} right.</source>
        <translation>{right} de {asked} correctas.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>With a name, Stepwell remembers what you know and chooses what is worth your time next.</source>
        <translation>Con un nombre, Stepwell recuerda lo que sabes y elige lo que más te sirve después.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Es mi primera vez</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Who shall look at it?</source>
        <translation>¿Quién quieres que lo mire?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>This one person can open what you hand in, on this device, until they have looked.</source>
        <translation>Esta única persona puede abrir lo que entregas, en este dispositivo, hasta que lo haya mirado.</translation>
    </message>
    <message>
        <source>What they find and write stands in your record. Your organisation may read the result.</source>
        <translation>Lo que vea y escriba queda en tu registro. Tu organización puede leer el resultado.</translation>
    </message>
    <message>
        <source>There is nobody here yet who can look at it. It waits for you.</source>
        <translation>Aquí aún no hay nadie que pueda mirarlo. Te espera.</translation>
    </message>
    <message>
        <source>Not yet possible: {names}. They have to sign in with a PIN of their own once.</source>
        <translation>Aún no es posible: {names}. Tienen que entrar una vez con un PIN propio.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Leave, {name}</source>
        <translation>Salir, {name}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Leave. Nothing is kept</source>
        <translation>Salir. No se guarda nada</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Read what stands here, then press one of the buttons.</source>
        <translation>Lee lo que pone aquí y pulsa uno de los botones.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Press the big button to begin, or choose a language first.</source>
        <translation>No hay nadie dentro. Pulsa el botón grande para empezar, o elige antes un idioma.</translation>
    </message>
    <message>
        <source>Here you say who you are. Press your name, or hold your badge to the scanner. If you are new, there is a button for that below the names.</source>
        <translation>Aquí dices quién eres. Pulsa tu nombre o acerca tu tarjeta al lector. Si es tu primera vez, hay un botón para eso debajo de los nombres.</translation>
    </message>
    <message>
        <source>What to do when somebody is in danger, without signing in. Press what has happened: the steps say when to call. Nothing is written down about you.</source>
        <translation>Qué hacer cuando alguien está en peligro, sin entrar. Pulsa lo que ha pasado: los pasos dicen cuándo llamar. De ti no se anota nada.</translation>
    </message>
    <message>
        <source>What to do, step by step. The page stays while your hands are busy. Read aloud reads it to you.</source>
        <translation>Qué hacer, paso a paso. La página se queda mientras tienes las manos ocupadas. Leer en voz alta te la lee.</translation>
    </message>
    <message>
        <source>Press the digits or the pictures of your PIN: they show that it is you. Did you forget it? Whoever looks after this device can give you a new one. What you have learned stays; private notes open again with your recovery code alone.</source>
        <translation>Pulsa los números o las imágenes de tu PIN: así demuestras que eres tú. ¿Lo olvidaste? Quien cuida de este dispositivo puede darte uno nuevo. Lo que has aprendido se queda; las notas privadas solo se abren de nuevo con tu código de recuperación.</translation>
    </message>
    <message>
        <source>A few short questions, one at a time. Press an answer, or type it, then press the button at the bottom. You can go back and change what you said.</source>
        <translation>Unas preguntas cortas, de una en una. Pulsa una respuesta o escríbela, y pulsa el botón de abajo. Puedes volver y cambiar lo que dijiste.</translation>
    </message>
    <message>
        <source>Here you choose a PIN of your own. You press it twice, so that no slip gets in. Nobody else can see it.</source>
        <translation>Aquí eliges tu propio PIN. Lo pulsas dos veces para que no se cuele un error. Nadie más puede verlo.</translation>
    </message>
    <message>
        <source>This code opens your private notes if you ever forget your PIN. Write it on paper, and keep the paper at home.</source>
        <translation>Este código abre tus notas privadas si algún día olvidas tu PIN. Escríbelo en papel y guarda el papel en casa.</translation>
    </message>
    <message>
        <source>Your PIN was set anew, so your private notes are shut. Your recovery code opens them. You can do it later, too.</source>
        <translation>Te pusieron un PIN nuevo, por eso tus notas privadas están cerradas. Tu código de recuperación las abre. También puedes hacerlo luego.</translation>
    </message>
    <message>
        <source>Here you see how you sign in. You can change your PIN, or get a new recovery code.</source>
        <translation>Aquí ves cómo entras. Puedes cambiar tu PIN o pedir otro código de recuperación.</translation>
    </message>
    <message>
        <source>You can try the program without a name. Choose something to learn, then press the button at the bottom. Nothing of it is kept.</source>
        <translation>Puedes probar el programa sin nombre. Elige qué aprender y pulsa el botón de abajo. No se guarda nada.</translation>
    </message>
    <message>
        <source>The practice without a name is over, and nothing of it was kept. You can leave, or say who you are, so that it is kept from now on.</source>
        <translation>La práctica sin nombre ha terminado y no se guardó nada. Puedes salir o decir quién eres para que se guarde desde ahora.</translation>
    </message>
    <message>
        <source>This says what was erased, or when it will be. Nobody is signed in any more.</source>
        <translation>Aquí dice qué se borró o cuándo se borrará. Ya no hay nadie dentro.</translation>
    </message>
    <message>
        <source>Choose how big the words are, which colours you like, and which language. You see it at once.</source>
        <translation>Elige el tamaño de las palabras, los colores y el idioma. Lo ves al momento.</translation>
    </message>
    <message>
        <source>Facts about this device. Whoever looks after it can go on from here with their PIN.</source>
        <translation>Datos de este dispositivo. Quien cuida de él puede seguir desde aquí con su PIN.</translation>
    </message>
    <message>
        <source>Stepwell is made with the work of many others. Press a name to read on which terms.</source>
        <translation>Stepwell está hecho con el trabajo de muchas otras personas. Pulsa un nombre para leer en qué condiciones.</translation>
    </message>
    <message>
        <source>These are the terms of one part of the program, in the words of those who made it.</source>
        <translation>Estas son las condiciones de una parte del programa, con las palabras de quienes la hicieron.</translation>
    </message>
    <message>
        <source>Which of those who look after this device are you? Press your name. Your PIN comes next.</source>
        <translation>De quienes cuidan de este dispositivo, ¿quién eres? Pulsa tu nombre. Después viene tu PIN.</translation>
    </message>
    <message>
        <source>Whoever looks after this device helps with lost PINs and makes copies. Type their name, then choose a PIN.</source>
        <translation>Quien cuida de este dispositivo ayuda con los PIN olvidados y hace copias. Escribe su nombre y elige un PIN.</translation>
    </message>
    <message>
        <source>Do you learn on another device already? Choose the file that you were given, and type its code.</source>
        <translation>¿Ya aprendes en otro dispositivo? Elige el archivo que te dieron y escribe su código.</translation>
    </message>
    <message>
        <source>This device is new. Three questions, then people can learn on it.</source>
        <translation>Este dispositivo es nuevo. Tres preguntas y ya se puede aprender con él.</translation>
    </message>
    <message>
        <source>What was saved here cannot be opened just now. Delete nothing. Show this screen to whoever looks after this device.</source>
        <translation>Lo que se guardó aquí no se puede abrir ahora. No borres nada. Enseña esta pantalla a quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>Here you try out how to tap, scroll and type. Nothing is marked, and you can leave it at any time.</source>
        <translation>Aquí pruebas a tocar, desplazarte y escribir. Nada se corrige y puedes salir cuando quieras.</translation>
    </message>
    <message>
        <source>Here you say how sure you feel, and what you want to get better at. There is no wrong answer. You can leave out whatever you like.</source>
        <translation>Aquí dices cómo de seguro te sientes y en qué quieres mejorar. No hay respuestas malas. Puedes saltarte lo que quieras.</translation>
    </message>
    <message>
        <source>A few questions show where it is best to begin. There is no wrong answer, and you can stop at any time.</source>
        <translation>Unas preguntas muestran dónde es mejor empezar. No hay respuestas malas y puedes parar cuando quieras.</translation>
    </message>
    <message>
        <source>This is where each day begins. At the top stands what is worth doing now, and why. Press its button, or choose something else below.</source>
        <translation>Aquí empieza cada día. Arriba está lo que conviene hacer ahora y por qué. Pulsa su botón o elige otra cosa abajo.</translation>
    </message>
    <message>
        <source>Read the question, press your answer, then press the button that checks it. If you have not learned it yet, say so: that is a good answer, too. You can stop at any time, and nothing is lost.</source>
        <translation>Lee la pregunta, pulsa tu respuesta y luego el botón que la comprueba. Si aún no lo has aprendido, dilo: también es una buena respuesta. Puedes parar cuando quieras y no se pierde nada.</translation>
    </message>
    <message>
        <source>Here you learn one thing. Read it, listen to it or watch it. Scroll down to the end, then go on.</source>
        <translation>Aquí aprendes una cosa. Léela, escúchala o mírala. Baja hasta el final y sigue.</translation>
    </message>
    <message>
        <source>This was hard a few times. A person can explain it better than a screen. Ask somebody, then go on.</source>
        <translation>Esto costó algunas veces. Una persona lo explica mejor que una pantalla. Pregunta a alguien y luego sigue.</translation>
    </message>
    <message>
        <source>You have come to the end. Here you see how it went, and what comes next.</source>
        <translation>Has llegado al final. Aquí ves cómo fue y qué viene después.</translation>
    </message>
    <message>
        <source>A story from work. Press what you would do, and the story goes on from there. Nothing is marked.</source>
        <translation>Una historia del trabajo. Pulsa lo que harías y la historia sigue desde ahí. Nada se corrige.</translation>
    </message>
    <message>
        <source>The story is over. Your choices stand beside what somebody with experience would have done.</source>
        <translation>La historia ha terminado. Tus decisiones están junto a lo que habría hecho alguien con experiencia.</translation>
    </message>
    <message>
        <source>Here you see step by step how something is done well. Some steps are yours: press what comes next. Nothing is marked.</source>
        <translation>Aquí ves paso a paso cómo se hace algo bien. Algunos pasos son tuyos: pulsa lo que sigue. Nada se corrige.</translation>
    </message>
    <message>
        <source>You think about your work, try something out, and think again. Write as you like: spelling does not matter.</source>
        <translation>Piensas en tu trabajo, pruebas algo y vuelves a pensar. Escribe como quieras: la ortografía no importa.</translation>
    </message>
    <message>
        <source>A few questions about your work. Nobody can see who said what. You can leave out any of them.</source>
        <translation>Unas preguntas sobre tu trabajo. Nadie puede ver quién dijo qué. Puedes saltarte cualquiera.</translation>
    </message>
    <message>
        <source>Here you show how you work, to one person whom you choose. Put in words, a picture or a sound, then hand it in. “Not yet” tells you what to show next.</source>
        <translation>Aquí muestras cómo trabajas a una sola persona que tú eliges. Pon palabras, una imagen o un sonido, y luego entrégalo. «Todavía no» te dice qué mostrar ahora.</translation>
    </message>
    <message>
        <source>Choose who shall look at it. Only this person can open it, and you can take it back.</source>
        <translation>Elige quién quieres que lo mire. Solo esta persona puede abrirlo, y puedes recuperarlo.</translation>
    </message>
    <message>
        <source>What you put in is locked with your PIN. No resident, no record and no screen belongs in it.</source>
        <translation>Lo que pones se cierra con tu PIN. No debe salir ningún residente, expediente ni pantalla.</translation>
    </message>
    <message>
        <source>What you write is yours alone. You can let one person read one text, and end it whenever you want.</source>
        <translation>Lo que escribes es solo tuyo. Puedes dejar que una persona lea un texto y terminarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Is something wrong with a question or a lesson? Press what is wrong with it. Your name does not go along.</source>
        <translation>¿Hay algo mal en una pregunta o una lección? Pulsa qué está mal. Tu nombre no va incluido.</translation>
    </message>
    <message>
        <source>Things to look up while you work: words, documents, checklists. Press one to read it. Nothing is asked.</source>
        <translation>Cosas para consultar mientras trabajas: palabras, documentos, listas. Pulsa una para leerla. No se pregunta nada.</translation>
    </message>
    <message>
        <source>Write down what you learned anywhere: a course, a talk, a video. It is locked with your PIN until you take it along.</source>
        <translation>Apunta lo que aprendiste en cualquier sitio: un curso, una charla, un vídeo. Está cerrado con tu PIN hasta que te lo lleves.</translation>
    </message>
    <message>
        <source>You choose line by line what goes along. Then you get a file, and a page to print.</source>
        <translation>Eliges línea por línea lo que te llevas. Después recibes un archivo y una página para imprimir.</translation>
    </message>
    <message>
        <source>What you earned, as a file that other programs can read. You choose whether your name is in it.</source>
        <translation>Lo que conseguiste, en un archivo que otros programas pueden leer. Tú eliges si lleva tu nombre.</translation>
    </message>
    <message>
        <source>People who can show you something, and whom you can show something. If somebody asks you, say yes or not now. Press a goal to see its people and things.</source>
        <translation>Personas que pueden enseñarte algo y a quienes puedes enseñar algo. Si alguien te pregunta, di sí o ahora no. Pulsa una meta para ver sus personas y cosas.</translation>
    </message>
    <message>
        <source>Tap what you would show a colleague, then press Done. You can change it at any time.</source>
        <translation>Toca lo que enseñarías a alguien del equipo y pulsa Listo. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Colleagues who offer to show this. Press a name to ask. Nobody else sees that you ask, and you can take it back.</source>
        <translation>Colegas que se ofrecen a enseñar esto. Pulsa un nombre para preguntar. Nadie más ve que preguntas, y puedes retirar la pregunta.</translation>
    </message>
    <message>
        <source>A card to hold up to a colleague. It needs no network. Below it you can add another language.</source>
        <translation>Una ficha para enseñar a alguien del equipo. No necesita red. Debajo puedes añadir otro idioma.</translation>
    </message>
    <message>
        <source>What helps with this goal: people, materials, and your own ideas. Press a line to open it, or a plus to put something there.</source>
        <translation>Lo que ayuda con esta meta: personas, materiales y tus propias ideas. Pulsa una línea para abrirla, o un más para poner algo.</translation>
    </message>
    <message>
        <source>Tap what helps with this goal. Tap it again to take it away.</source>
        <translation>Toca lo que ayuda con esta meta. Tócalo otra vez para quitarlo.</translation>
    </message>
    <message>
        <source>Something that you put beside your goal. You can open it, move it, or take it away.</source>
        <translation>Algo que pusiste junto a tu meta. Puedes abrirlo, moverlo o quitarlo.</translation>
    </message>
    <message>
        <source>Write as you like: spelling does not matter. Your PIN locks it, and nobody else can read it.</source>
        <translation>Escribe como quieras: la ortografía no importa. Tu PIN lo cierra y nadie más puede leerlo.</translation>
    </message>
    <message>
        <source>What encourages you: what you know so far, and what you turned on. Only you see it. The button at the bottom leads to what you can turn on and off.</source>
        <translation>Lo que te anima: lo que sabes hasta ahora y lo que has encendido. Solo tú lo ves. El botón de abajo lleva a lo que puedes encender y apagar.</translation>
    </message>
    <message>
        <source>Press what you want, and press it again to turn it off. It counts at once.</source>
        <translation>Pulsa lo que quieres, y púlsalo otra vez para apagarlo. Cuenta al momento.</translation>
    </message>
    <message>
        <source>Say when you want to be reminded of this again. Never is an answer, too.</source>
        <translation>Di cuándo quieres que se te recuerde otra vez. Nunca también es una respuesta.</translation>
    </message>
    <message>
        <source>The ways to what is your own: goals, playlists, what you can show, and who helps you. Press a line to open it.</source>
        <translation>Los caminos a lo que es tuyo: metas, listas de aprendizaje, lo que puedes mostrar y quién te ayuda. Pulsa una línea para abrirla.</translation>
    </message>
    <message>
        <source>Something to look up. Scroll down to read all of it, then go back.</source>
        <translation>Algo para consultar. Baja para leerlo todo y luego vuelve.</translation>
    </message>
    <message>
        <source>What is asked for, what you have of it, and what is still missing.</source>
        <translation>Qué se pide, qué tienes ya y qué falta todavía.</translation>
    </message>
    <message>
        <source>What you know so far, what is fresh, and what is fading. Scroll down to see all of it.</source>
        <translation>Lo que sabes hasta ahora, lo que está fresco y lo que se va olvidando. Baja para verlo todo.</translation>
    </message>
    <message>
        <source>What you want to get better at, and what is asked of you. Press a goal to see the way there, or to change it.</source>
        <translation>En qué quieres mejorar y qué se te pide. Pulsa una meta para ver el camino o cambiarla.</translation>
    </message>
    <message>
        <source>One goal: its steps, and your small plans for it. Below you can move it, let it rest, or take it away.</source>
        <translation>Una meta: sus pasos y tus pequeños planes para ella. Abajo puedes moverla, dejarla en pausa o quitarla.</translation>
    </message>
    <message>
        <source>A goal in your own words. Only you can read it.</source>
        <translation>Una meta con tus propias palabras. Solo tú puedes leerla.</translation>
    </message>
    <message>
        <source>Write in the box, then press the button below. Only you can read what you write.</source>
        <translation>Escribe en el recuadro y pulsa el botón de abajo. Solo tú puedes leer lo que escribes.</translation>
    </message>
    <message>
        <source>What you said of yourself, and what the questions found. Press a button to make it a goal.</source>
        <translation>Lo que dijiste de ti y lo que se vio con las preguntas. Pulsa un botón para hacerlo una meta.</translation>
    </message>
    <message>
        <source>Press a number: in so many shifts you want to learn something.</source>
        <translation>Pulsa un número: en cuántos turnos quieres aprender algo.</translation>
    </message>
    <message>
        <source>Press what fits you, as many as you like. Press it again to take it back. Then go on.</source>
        <translation>Pulsa lo que va contigo, todo lo que quieras. Púlsalo otra vez para quitarlo. Después sigue.</translation>
    </message>
    <message>
        <source>Press a button, and what is missing for this role becomes your goals. You can also pass over.</source>
        <translation>Pulsa un botón, y lo que falta para este puesto pasa a ser tus metas. También puedes saltártelo.</translation>
    </message>
    <message>
        <source>Press a learning cycle to begin it, or go to your goals.</source>
        <translation>Pulsa un ciclo de aprendizaje para empezarlo, o ve a tus metas.</translation>
    </message>
    <message>
        <source>Everything that is kept about you. Press a line to open it. You can take a copy, or have all of it erased.</source>
        <translation>Todo lo que se guarda sobre ti. Pulsa una línea para abrirla. Puedes llevarte una copia o borrarlo todo.</translation>
    </message>
    <message>
        <source>What is kept of one kind, the newest first. Nothing can be changed here.</source>
        <translation>Lo que se guarda de una clase, primero lo más reciente. Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Here you can have everything about you erased. Nothing happens before you say yes.</source>
        <translation>Aquí puedes hacer que se borre todo sobre ti. No pasa nada antes de que digas que sí.</translation>
    </message>
    <message>
        <source>Type a word about your work. What says something about it stands below: press it to read it.</source>
        <translation>Escribe una palabra de tu trabajo. Abajo sale lo que habla de ella: púlsalo para leerlo.</translation>
    </message>
    <message>
        <source>Everything that there is to learn and to look up. Type a word, or press a line to open it. Each line says why it stands there; “Not for me” takes it away.</source>
        <translation>Todo lo que hay para aprender y consultar. Escribe una palabra o pulsa una línea para abrirla. Cada línea dice por qué está ahí; «No es para mí» la quita.</translation>
    </message>
    <message>
        <source>Here you can read without anything being kept of it. Press a line to open it.</source>
        <translation>Aquí puedes leer sin que se guarde nada de ello. Pulsa una línea para abrirla.</translation>
    </message>
    <message>
        <source>Something that your organisation put here. Scroll down to read all of it, then go back.</source>
        <translation>Algo que tu organización puso aquí. Baja para leerlo todo y luego vuelve.</translation>
    </message>
    <message>
        <source>Hold the card to the scanner, or type the signs below its picture and press Open.</source>
        <translation>Acerca la ficha al lector, o escribe los signos que hay debajo de su dibujo y pulsa Abrir.</translation>
    </message>
    <message>
        <source>Give it a title, then choose a file or type an address. Everybody finds it in the library. A card with a code opens it at the place where it is needed.</source>
        <translation>Ponle un título y elige un archivo o escribe una dirección. Todo el mundo lo encuentra en la biblioteca. Una ficha con código lo abre en el sitio donde hace falta.</translation>
    </message>
    <message>
        <source>A few questions are done. Here stands what you know so far. Go on, or leave it for today.</source>
        <translation>Ya has hecho unas preguntas. Aquí está lo que sabes hasta ahora. Sigue, o déjalo por hoy.</translation>
    </message>
    <message>
        <source>Something is being got ready. The page changes by itself.</source>
        <translation>Se está preparando algo. La página cambia sola.</translation>
    </message>
    <message>
        <source>What your team wants to do together, and how far it is: one sum. Who takes part, and who did how much, is shown to nobody.</source>
        <translation>Lo que tu equipo quiere hacer en común y cómo va: una sola suma. No se muestra a nadie quién participa ni quién hizo cuánto.</translation>
    </message>
    <message>
        <source>A goal for your team, in three questions. Press one answer.</source>
        <translation>Una meta para tu equipo, en tres preguntas. Pulsa una respuesta.</translation>
    </message>
    <message>
        <source>Here you end a goal before its time, or go back.</source>
        <translation>Aquí terminas una meta antes de tiempo, o vuelves.</translation>
    </message>
    <message>
        <source>What people answered, never who answered what. Where there are too few answers, nothing is shown.</source>
        <translation>Lo que respondió la gente, nunca quién respondió qué. Si hay muy pocas respuestas, no se muestra nada.</translation>
    </message>
    <message>
        <source>Somebody shows you a file about what they learned elsewhere. The program says whether it is genuine.</source>
        <translation>Alguien te muestra un archivo sobre lo que aprendió en otro lugar. El programa dice si es auténtico.</translation>
    </message>
    <message>
        <source>You decide for each line whether it counts here, and for what. The person sees your answer.</source>
        <translation>Decides de cada línea si cuenta aquí y para qué. La persona ve tu respuesta.</translation>
    </message>
    <message>
        <source>Questions and lessons that people found a problem with. Take one away once it is mended.</source>
        <translation>Preguntas y lecciones en las que alguien vio un problema. Quita cada una cuando esté arreglada.</translation>
    </message>
    <message>
        <source>You watch somebody at work, and mark what you saw. What you marked is kept as you go.</source>
        <translation>Observas a alguien en el trabajo y marcas lo que viste. Lo que marcas se guarda al momento.</translation>
    </message>
    <message>
        <source>Evidence that somebody handed to you and to nobody else. Look at each piece. Say of each picture whether it may stay.</source>
        <translation>Muestras de trabajo que alguien te entregó a ti y a nadie más. Mira cada parte. Di de cada imagen si puede quedarse.</translation>
    </message>
    <message>
        <source>Choose what fits best for each. For a “not yet” write what to do next: it helps most.</source>
        <translation>Elige lo que mejor encaja en cada una. Con un «todavía no», escribe qué hacer ahora: es lo que más ayuda.</translation>
    </message>
    <message>
        <source>What somebody saw when they watched the work, and what comes next.</source>
        <translation>Lo que alguien vio al observar el trabajo y qué viene después.</translation>
    </message>
    <message>
        <source>Whoever was watched signs here with their own PIN. It signs nobody in.</source>
        <translation>Aquí firma con su propio PIN quien fue observado. No abre la sesión de nadie.</translation>
    </message>
    <message>
        <source>All that can be done for this device. Press a line to open it.</source>
        <translation>Todo lo que se puede hacer en este dispositivo. Pulsa una línea para abrirla.</translation>
    </message>
    <message>
        <source>Copies keep safe what people did here. See when the last one was made, or make one now.</source>
        <translation>Las copias protegen lo que la gente hizo aquí. Mira cuándo se hizo la última, o haz una ahora.</translation>
    </message>
    <message>
        <source>What is not as it should be on this device, and where to mend it. Looking changes nothing.</source>
        <translation>Qué no está como debería en este dispositivo y dónde arreglarlo. Mirar no cambia nada.</translation>
    </message>
    <message>
        <source>This can be given to whoever helps you. Read it first; then save it and hand it on yourself.</source>
        <translation>Esto se puede dar a quien te ayuda. Léelo primero; luego guárdalo y entrégalo tú.</translation>
    </message>
    <message>
        <source>What was done here goes to the server of your organisation. That happens by itself: here you see how it goes.</source>
        <translation>Lo que se hizo aquí va al servidor de tu organización. Pasa solo: aquí ves cómo va.</translation>
    </message>
    <message>
        <source>What people can learn on this device. Press a line to see more, or get something new.</source>
        <translation>Lo que se puede aprender en este dispositivo. Pulsa una línea para ver más, o trae algo nuevo.</translation>
    </message>
    <message>
        <source>What is in this, and what can be done with it. Each button says what happens.</source>
        <translation>Qué hay dentro y qué se puede hacer con ello. Cada botón dice qué pasa.</translation>
    </message>
    <message>
        <source>Choose what people can learn on this device. Each mark counts at once.</source>
        <translation>Elige qué se puede aprender en este dispositivo. Cada marca cuenta al momento.</translation>
    </message>
    <message>
        <source>The address of the server that records go to, and its key. Whoever runs that server knows them.</source>
        <translation>La dirección del servidor al que van los registros, y su clave. Quien lleva ese servidor las sabe.</translation>
    </message>
    <message>
        <source>Where there is no network, a stick carries things to and fro. Put it in, then choose its folder.</source>
        <translation>Donde no hay red, una memoria lleva y trae las cosas. Ponla y elige su carpeta.</translation>
    </message>
    <message>
        <source>Bring in people from a list. You see what would happen before anything is changed.</source>
        <translation>Trae personas desde una lista. Ves qué pasaría antes de que cambie nada.</translation>
    </message>
    <message>
        <source>How long this device waits for somebody, and what it shows meanwhile.</source>
        <translation>Cuánto espera este dispositivo a alguien y qué muestra mientras tanto.</translation>
    </message>
    <message>
        <source>Whether words that nobody finds are counted, and how many days a person knows that a talk may help before whoever leads here is told. Each press counts at once.</source>
        <translation>Si se cuentan las palabras que se buscan y nadie encuentra, y cuántos días sabe una persona que una conversación puede ayudar antes de que se diga a quien dirige aquí. Cada toque cuenta al momento.</translation>
    </message>
    <message>
        <source>Whether people may take pictures here for their evidence. It counts at once.</source>
        <translation>Si la gente puede hacer fotos aquí para mostrar su trabajo. Cuenta al momento.</translation>
    </message>
    <message>
        <source>How long each kind of thing is kept. Nothing changes before you say so.</source>
        <translation>Cuánto se guarda cada tipo de cosa. No cambia nada antes de que lo digas.</translation>
    </message>
    <message>
        <source>What may leave this device. Each switch counts at once.</source>
        <translation>Qué puede salir de este dispositivo. Cada interruptor cuenta al momento.</translation>
    </message>
    <message>
        <source>The people here. Type a part of a name, or press a name to see more.</source>
        <translation>Las personas de aquí. Escribe parte de un nombre, o pulsa un nombre para ver más.</translation>
    </message>
    <message>
        <source>One person, and what you can do for them. They can see that you looked.</source>
        <translation>Una persona y lo que puedes hacer por ella. Puede ver que miraste.</translation>
    </message>
    <message>
        <source>The page says what will happen. Nothing happens before you press the last button.</source>
        <translation>La página dice qué va a pasar. No pasa nada antes de que pulses el último botón.</translation>
    </message>
    <message>
        <source>Here you make a short lesson for the people here. Begin a new one, or go on with one that is there.</source>
        <translation>Aquí haces una lección corta para la gente de aquí. Empieza una nueva o sigue con una que ya está.</translation>
    </message>
    <message>
        <source>You are making a short lesson, one step after the other. What you write is kept at once, and nobody sees it before you say so.</source>
        <translation>Estás haciendo una lección corta, paso a paso. Lo que escribes se guarda al momento y nadie lo ve hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>The name, the colour and the logo of your organisation. You see at once how they look.</source>
        <translation>El nombre, el color y el logo de tu organización. Ves al momento cómo quedan.</translation>
    </message>
    <message>
        <source>Your own lists of things to learn, and those that colleagues share. Press one to open it, or make a new one with the button at the bottom.</source>
        <translation>Tus propias listas de cosas para aprender y las que comparten tus colegas. Pulsa una para abrirla, o haz otra con el botón de abajo.</translation>
    </message>
    <message>
        <source>Press the list that you want to put it in, or make a new one. Then you are back where you were.</source>
        <translation>Pulsa la lista en la que quieres ponerlo, o haz otra. Después vuelves a donde estabas.</translation>
    </message>
    <message>
        <source>Press Go on for what comes next, or press any line. When you are done with it, you come back here. Change it is for the order, the name, and who sees it.</source>
        <translation>Pulsa Seguir para lo que viene ahora, o pulsa cualquier línea. Cuando termines con ello, vuelves aquí. Cambiarla es para el orden, el nombre y quién la ve.</translation>
    </message>
    <message>
        <source>A list that a colleague shares. You can open what is in it. Make it my own gives you a copy that you can change; theirs is never changed.</source>
        <translation>Una lista que comparte alguien del equipo. Puedes abrir lo que hay en ella. Hacerla mía te da una copia que puedes cambiar; la suya no se cambia nunca.</translation>
    </message>
    <message>
        <source>Up and Down move a line, Take out takes it away. The buttons on top add things, change the name, say who sees it, save it as a file, or delete it.</source>
        <translation>Arriba y Abajo mueven una línea, Quitar la quita. Los botones de arriba añaden cosas, cambian el nombre, dicen quién la ve, la guardan como archivo o la borran.</translation>
    </message>
    <message>
        <source>Press a line to put it in your list, and press it again to take it out. Type to look for something.</source>
        <translation>Pulsa una línea para ponerla en tu lista, y púlsala otra vez para quitarla. Escribe para buscar algo.</translation>
    </message>
    <message>
        <source>Type a short name for your list, then press the button at the bottom.</source>
        <translation>Escribe un nombre corto para tu lista y pulsa el botón de abajo.</translation>
    </message>
    <message>
        <source>Press who may see this list. You can change it again at any time.</source>
        <translation>Pulsa quién puede ver esta lista. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Makes a small file of this list for a colleague. Your name is in it only if you tick that.</source>
        <translation>Hace un archivo pequeño de esta lista para alguien del equipo. Solo lleva tu nombre si lo marcas.</translation>
    </message>
    <message>
        <source>Here you say whether this list is to be deleted. What you learned stays in any case.</source>
        <translation>Aquí dices si esta lista se borra. Lo que aprendiste se queda en todo caso.</translation>
    </message>
    <message>
        <source>What you agreed with people. They see it too and say when it is done; the program tells you what it noticed. You say when it is settled. What you write stays on this device.</source>
        <translation>Lo que acordaste con cada persona. También lo ve y dice cuándo está hecho; el programa te cuenta lo que notó. Tú dices cuándo está resuelto. Lo que escribes se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Agree on one thing: what, about which topic, by when. Do it together, with the person beside you.</source>
        <translation>Acuerda una sola cosa: qué, sobre qué tema, para cuándo. Hazlo con la persona a tu lado.</translation>
    </message>
    <message>
        <source>Notes of a talk. The two who talked read them, nobody else. The person agrees with their own PIN, or asks for a change. Agreed notes stay as they are. No word of them leaves this device.</source>
        <translation>Notas de una conversación. Las leen las dos personas que hablaron y nadie más. La persona da el visto bueno con su propio PIN, o pide un cambio. Con el visto bueno se quedan como están. Ni una palabra sale de este dispositivo.</translation>
    </message>
    <message>
        <source>People for whom some things stayed hard. They read it before you. It is a guess from their answers alone. You decide, and they can read what you decided. Nothing happens by itself.</source>
        <translation>Personas a las que algo les siguió costando. Lo leen antes que tú. Es una suposición, solo por sus respuestas. Tú decides, y pueden leer lo que decidiste. Nada pasa solo.</translation>
    </message>
    <message>
        <source>What you and your supervisor agreed. Press It is done when it is. You can ask for a talk at any time, and take that back.</source>
        <translation>Lo que acordaste con tu supervisor. Pulsa «Está hecho» cuando lo esté. Puedes pedir una conversación cuando quieras, y retirarlo.</translation>
    </message>
    <message>
        <source>What your organisation puts first, shows instead of something else, or takes away. Begin something new, go on with what is put together, or press what is in force to change it. People learn on as before until somebody puts it in force.</source>
        <translation>Lo que tu organización pone primero, muestra en lugar de otra cosa o quita. Empieza algo nuevo, sigue con lo que está en preparación, o pulsa lo que está en vigor para cambiarlo. Se aprende como antes hasta que alguien lo ponga en vigor.</translation>
    </message>
    <message>
        <source>Tick the topics beside which this document stands in the library. It counts at once.</source>
        <translation>Marca los temas junto a los que este documento está en la biblioteca. Cuenta al momento.</translation>
    </message>
    <message>
        <source>What at least three people looked for and nobody found. Make a microlearn about it, add a document, or press Done to take it off the list. Nobody can see who looked.</source>
        <translation>Lo que al menos tres personas buscaron y nadie encontró. Haz una microlección sobre ello, añade un documento, o pulsa Listo para quitarlo de la lista. Nadie puede ver quién lo buscó.</translation>
    </message>
    <message>
        <source>Type what you look for, and press a lesson to collect it. Press what is collected to say what is to happen with it. All of it is kept at once.</source>
        <translation>Escribe lo que buscas y pulsa una lección para reunirla. Pulsa lo reunido para decir qué hacer con ello. Todo se guarda al momento.</translation>
    </message>
    <message>
        <source>Press what is to happen, then say why in one sentence: everybody who learns here reads it. Other lessons, questions and the module about the same stand below.</source>
        <translation>Pulsa qué hacer, y di por qué en una frase: la leen todos los que aprenden aquí. Otras lecciones, las preguntas y el módulo sobre lo mismo están abajo.</translation>
    </message>
    <message>
        <source>What would be different for people. See to what stands at the top first. Then put it in force, or make a file for whoever looks after the device.</source>
        <translation>Lo que cambiaría para la gente. Atiende primero a lo que está arriba. Después ponlo en vigor, o haz un archivo para quien cuida del dispositivo.</translation>
    </message>
    <message>
        <source>What would be published, for whom, and what would be taken back. Type the passphrase of the key and press Publish: either all of it is published, or nothing.</source>
        <translation>Qué se publicaría, para quién, y qué se retiraría. Escribe la frase secreta de la clave y pulsa «Publicar»: o se publica todo, o nada.</translation>
    </message>
    <message>
        <source>Choose the file that somebody made. Compare its check code with theirs, read what it says and takes back, and then put it in force.</source>
        <translation>Elige el archivo que alguien hizo. Compara su código de control con el de esa persona, lee qué dice y qué retira, y después ponlo en vigor.</translation>
    </message>
    <message>
        <source>What people of your site have to do, and until when. Press a line to see who did it. Ask something begins a new one: a few questions, one press each.</source>
        <translation>Lo que deben hacer las personas de tu lugar de trabajo, y hasta cuándo. Pulsa una línea para ver quién lo hizo. «Pedir algo» empieza algo nuevo: unas preguntas, una pulsación cada una.</translation>
    </message>
    <message>
        <source>Who did it, and who has not yet. Remind writes a follow-up that both of you see, not a letter. Press a name to excuse somebody or to see their record.</source>
        <translation>Quién lo hizo, y quién todavía no. «Recordar» escribe un seguimiento que ven los dos, no una carta. Pulsa un nombre para dispensar a alguien o ver su registro.</translation>
    </message>
    <message>
        <source>What you can do for this person. Who is excused sees why, and is not asked any more.</source>
        <translation>Lo que puedes hacer por esta persona. Quien tiene dispensa ve por qué, y ya no se le pide.</translation>
    </message>
    <message>
        <source>Who set, changed or ended it, who was excused and why. Only what was done on this device.</source>
        <translation>Quién lo puso, cambió o terminó, quién tuvo dispensa y por qué. Solo lo que se hizo en este dispositivo.</translation>
    </message>
    <message>
        <source>Press one answer. Nothing is asked of anybody before you press Ask it at the end.</source>
        <translation>Pulsa una respuesta. No se pide nada a nadie antes de que pulses «Pedirlo» al final.</translation>
    </message>
    <message>
        <source>Everybody of your site with their job. Who says what they do waits at the top for your answer. Press a name to say it. Nothing follows from what people say of themselves before you do.</source>
        <translation>Todas las personas de tu lugar de trabajo, con su puesto. Quien dice lo que hace está arriba y espera tu respuesta. Pulsa un nombre para decirlo. Lo que la gente dice de sí misma no cambia nada hasta que lo digas tú.</translation>
    </message>
    <message>
        <source>Tick what this person does here. What is asked of everybody with that job is asked of them then.</source>
        <translation>Marca lo que hace aquí esta persona. Entonces se le pide lo que se pide a todas las personas con ese puesto.</translation>
    </message>
    <message>
        <source>After this it is asked of nobody. What people did stays in their records.</source>
        <translation>Después de esto no se pide a nadie. Lo que hizo cada persona sigue en su registro.</translation>
    </message>
    <message>
        <source>What your workplace asks of you, and until when. Press a line to see how it is done. What you chose yourself stands below.</source>
        <translation>Lo que te pide tu lugar de trabajo, y hasta cuándo. Pulsa una línea para ver cómo se hace. Lo que elegiste tú está abajo.</translation>
    </message>
    <message>
        <source>Why this is asked, until when, and how it is done. Begin when it suits you: nothing is locked.</source>
        <translation>Por qué se pide, hasta cuándo y cómo se hace. Empieza cuando te venga bien: nada está cerrado.</translation>
    </message>
    <message>
        <source>What was asked, when it was done and until when it counts. Save it as a page to print, or as a table.</source>
        <translation>Lo que se pidió, cuándo se hizo y hasta cuándo cuenta. Guárdalo como página para imprimir, o como tabla.</translation>
    </message>
    <message>
        <source>One table of everybody of your site, for audits. Each person sees that their record was read.</source>
        <translation>Una tabla de todas las personas de tu lugar de trabajo, para auditorías. Cada persona ve que se leyó su registro.</translation>
    </message>
    <message>
        <source>What learning comes to at your site. Press a line to read it. Nobody is named.</source>
        <translation>Qué se consigue con el aprendizaje en tu lugar de trabajo. Pulsa una línea para leerla. No se nombra a nadie.</translation>
    </message>
    <message>
        <source>Each bar begins at zero. The line on it says where the true number may lie: where it crosses zero, it may be chance. The same stands below in words, and as a table. You can save it as a file.</source>
        <translation>Cada barra empieza en cero. La raya sobre ella dice dónde puede estar el número verdadero: si cruza el cero, puede ser casualidad. Abajo está lo mismo con palabras, y como tabla. Puedes guardarlo como archivo.</translation>
    </message>
    <message>
        <source>Numbers that your site counts anyway, from a file. Press one to see it beside learning.</source>
        <translation>Números que tu lugar de trabajo cuenta de todos modos, de un archivo. Pulsa uno para verlo junto al aprendizaje.</translation>
    </message>
    <message>
        <source>The figure of each week, and what was learned in the same week. That both change together does not say that one comes of the other.</source>
        <translation>La cifra de cada semana, y lo que se aprendió esa misma semana. Que las dos cosas cambien a la vez no dice que una venga de la otra.</translation>
    </message>
    <message>
        <source>Choose a file. You see what would be taken in and what cannot be used, before anything is changed.</source>
        <translation>Elige un archivo. Ves qué se incorporaría y qué no sirve, antes de que cambie nada.</translation>
    </message>
    <message>
        <source>What you want to change, one page each. Those to look at again now come first.</source>
        <translation>Lo que quieres cambiar, una página para cada cosa. Primero van las que toca mirar otra vez ahora.</translation>
    </message>
    <message>
        <source>One page about something that should change. Press a line to change its answer. When it is finished, its results stand below.</source>
        <translation>Una página sobre algo que debería cambiar. Pulsa una línea para cambiar su respuesta. Cuando está terminada, sus resultados están abajo.</translation>
    </message>
    <message>
        <source>One question. What you type is kept at once: you can leave and come back.</source>
        <translation>Una pregunta. Lo que escribes se guarda al momento: puedes irte y volver.</translation>
    </message>
    <message>
        <source>Write what came of it. A closed page stays as it is.</source>
        <translation>Escribe en qué quedó. Una página cerrada se queda como está.</translation>
    </message>
    <message>
        <source>What counts as secure only when somebody watched it. Tick topics, then press Keep it like this.</source>
        <translation>Lo que solo cuenta como afianzado cuando alguien lo observó. Marca temas y pulsa «Dejarlo así».</translation>
    </message>
    <message>
        <source>Choose what you want to watch. The number says how many people know it and wait to be watched.</source>
        <translation>Elige qué quieres observar. El número dice cuántas personas lo saben y esperan que alguien las observe.</translation>
    </message>
    <message>
        <source>Press a name to open the checklist. Who knows it and waits comes first, then who still learns it.</source>
        <translation>Pulsa un nombre para abrir la lista. Primero va quien lo sabe y espera, después quien aún lo aprende.</translation>
    </message>
    <message>
        <source>What you can do for your team. Press a line to open it. People see who looked at them.</source>
        <translation>Lo que puedes hacer por tu equipo. Pulsa una línea para abrirla. Cada persona ve quién la miró.</translation>
    </message>
    <message>
        <source>Everybody of your site, topic by topic. Refresh soon: known, and not practised for a while. Overdue: asked of somebody, and the day is over. Not sure: too few answers. Press a line to see how far somebody is.</source>
        <translation>Todas las personas de tu lugar de trabajo, tema por tema. Repasar pronto: sabido, y sin practicar hace tiempo. Fuera de plazo: se pidió a alguien y el día pasó. No está claro: muy pocas respuestas. Pulsa una línea para ver cómo va alguien.</translation>
    </message>
    <message>
        <source>For each topic how many of those who need it know it. What is missing most, and matters most, comes first. With fewer than three people there are no figures.</source>
        <translation>Para cada tema, cuántos de quienes lo necesitan lo saben. Lo que más falta, y más importa, va primero. Con menos de tres personas no hay cifras.</translation>
    </message>
    <message>
        <source>How far one person is: what is asked of them, what you agreed, what they know. You never see their answers or what they write for themselves. They see that you looked.</source>
        <translation>Cómo va una persona: lo que se le pide, lo acordado entre los dos, lo que sabe. Nunca ves sus respuestas ni lo que escribe para sí. Ve que has mirado.</translation>
    </message>
    <message>
        <source>A session is when people learn together, face to face. A huddle is a short one, with five questions on one screen. Here you begin one, go on with one, and see those you led.</source>
        <translation>En una sesión se aprende en grupo, cara a cara. Una reunión breve es una sesión corta, con cinco preguntas en una pantalla. Aquí empiezas una, sigues con una y ves las que dirigiste.</translation>
    </message>
    <message>
        <source>A new session, in a few questions. Press one answer.</source>
        <translation>Una sesión nueva, en unas preguntas. Pulsa una respuesta.</translation>
    </message>
    <message>
        <source>Close it: everybody on the list sees that they were there. Give it up: nothing is noted.</source>
        <translation>Cerrarla: todas las personas de la lista ven que estuvieron. Descartarla: no se anota nada.</translation>
    </message>
    <message>
        <source>Each person comes to this device. They scan their badge, or press their name and type their PIN. Who has neither is noted by you. Stay beside the device while it goes round.</source>
        <translation>Cada persona viene a este dispositivo. Escanea su tarjeta, o pulsa su nombre y escribe su PIN. A quien no tiene ninguno de los dos, lo anotas tú. Quédate junto al dispositivo mientras pasa de mano en mano.</translation>
    </message>
    <message>
        <source>Type your PIN, to show that you are here. Nothing of yours is opened, and nobody sees the PIN.</source>
        <translation>Escribe tu PIN para mostrar que estás aquí. No se abre nada tuyo, y nadie ve el PIN.</translation>
    </message>
    <message>
        <source>Groups in which each topic has somebody sure of it. To change them, press a name, then a group. Show them to all: there are names alone.</source>
        <translation>Grupos en los que para cada tema hay alguien que lo domina. Para cambiarlos, pulsa un nombre y luego un grupo. Muéstralos a todas las personas: solo salen nombres.</translation>
    </message>
    <message>
        <source>Who works with whom. Find your name.</source>
        <translation>Quién trabaja con quién. Busca tu nombre.</translation>
    </message>
    <message>
        <source>Talk about the question first. Then give one answer together. Nobody&apos;s answer is kept, and nobody&apos;s learning changes.</source>
        <translation>Primero se habla de la pregunta. Después se da una respuesta entre todos. No se guarda la respuesta de nadie, y el aprendizaje de nadie cambia.</translation>
    </message>
    <message>
        <source>Something to talk about at the end. Then note who was here.</source>
        <translation>Algo de lo que hablar al final. Después anota quién estuvo aquí.</translation>
    </message>
    <message>
        <source>What colleagues of your site wrote, by topic. Press a line to read it. Write a tip yourself, or ask.</source>
        <translation>Lo que escribieron colegas de tu lugar de trabajo, por temas. Pulsa una línea para leerla. Escribe tú un consejo, o pregunta.</translation>
    </message>
    <message>
        <source>Read it, then say if it is useful and true for you. Nobody is told what you press.</source>
        <translation>Léelo, y di si te es útil y si es así en tu trabajo. A nadie se le dice lo que pulsas.</translation>
    </message>
    <message>
        <source>Write a few words. A picture or a recording can go with it. A supervisor reads it first; then all colleagues of your site can. You say at the end if your name stands there.</source>
        <translation>Escribe unas palabras. Puede llevar una imagen o una grabación. Primero lo lee un supervisor; después, todos los colegas de tu lugar de trabajo. Al final dices si lleva tu nombre.</translation>
    </message>
    <message>
        <source>What you wrote, and what came of it. You can take it back at any time.</source>
        <translation>Lo que escribiste, y en qué quedó. Puedes retirarlo cuando quieras.</translation>
    </message>
    <message>
        <source>What people wrote for colleagues. Nobody else reads it before you looked. Press a line to open it.</source>
        <translation>Lo que se escribió para colegas. Nadie más lo lee antes de que lo mires. Pulsa una línea para abrirla.</translation>
    </message>
    <message>
        <source>Show it, say it in other words, or do not show it. Other words are shown only when who wrote it says yes. That person sees that you looked.</source>
        <translation>Muéstralo, dilo con otras palabras o no lo muestres. Otras palabras solo se muestran si quien lo escribió dice que sí. Esa persona ve que has mirado.</translation>
    </message>
    <message>
        <source>What was looked at here, the latest first, and by whom.</source>
        <translation>Lo que se miró aquí, primero lo último, y quién lo miró.</translation>
    </message>
    <message>
        <source>Choose a topic and until when. It stands on Today of your people and first among the tips.</source>
        <translation>Elige un tema y hasta cuándo. Está en el «Hoy» de tu gente, y el primero entre los consejos.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What this screen is for. Key: {key}</source>
        <translation>Para qué sirve esta pantalla. Tecla: {key}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help with this screen</source>
        <translation>Ayuda con esta pantalla</translation>
    </message>
    <message>
        <source>What to do, at once. You are signed out, and what you did is kept</source>
        <translation>Qué hacer, ahora mismo. Se cierra tu sesión, y lo que hiciste se guarda</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>Tap, scroll and type: try it out, about one minute</source>
        <translation>Tocar, desplazarse y escribir: pruébalo, más o menos un minuto</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Enséñame cómo</translation>
    </message>
    <message>
        <source>Type a word about your work: what to do, and why</source>
        <translation>Escribe una palabra de tu trabajo: qué hacer y por qué</translation>
    </message>
    <message>
        <source>Find help about work</source>
        <translation>Buscar ayuda sobre el trabajo</translation>
    </message>
    <message>
        <source>Still stuck? Ask a colleague, or whoever looks after this device.</source>
        <translation>¿Sigues sin saber? Pregunta a alguien del equipo o a quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>The same on every screen</source>
        <translation>Igual en todas las pantallas</translation>
    </message>
    <message>
        <source>With the keys: Tab goes on, arrows go between choices, Space presses. A digit chooses an answer. Escape goes back, Page Down scrolls, F1 is Help.</source>
        <translation>Con el teclado: Tab avanza, las flechas pasan de una opción a otra, Espacio pulsa. Un número elige una respuesta. Escape vuelve atrás, Av Pág baja la página, F1 es la ayuda.</translation>
    </message>
    <message>
        <source>Is there more below? Scroll down. A bar at the side shows how much there is.</source>
        <translation>¿Hay más abajo? Desplázate. Una barra al lado muestra cuánto hay.</translation>
    </message>
    <message>
        <source>Help is always here, in the upper corner. Press it again to go back.</source>
        <translation>La ayuda está siempre aquí, en la esquina de arriba. Púlsala otra vez para volver.</translation>
    </message>
    <message>
        <source>How it looks: bigger words, other colours, another language.</source>
        <translation>Aspecto: palabras más grandes, otros colores, otro idioma.</translation>
    </message>
    <message>
        <source>Read aloud: the screen is read to you. You see it where that can be done.</source>
        <translation>Leer en voz alta: te lee la pantalla. Lo ves donde se puede.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Still stuck? Ask a colleague.</source>
        <translation>¿Sigues sin saber? Pregunta a alguien del equipo.</translation>
    </message>
    <message>
        <source>Still stuck? Ask a colleague. This device is looked after by {names}.</source>
        <translation>¿Sigues sin saber? Pregunta a alguien del equipo. De este dispositivo se ocupa: {names}.</translation>
    </message>
    <message>
        <source>Where is what</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>How it looks, and my PIN</source>
        <translation>Cómo se ve, y mi PIN</translation>
    </message>
    <message>
        <source>Bigger words, colours, language, another PIN</source>
        <translation>Letra más grande, colores, idioma, otro PIN</translation>
    </message>
    <message>
        <source>What you know, certificates, what is stored about you: from Today, when you are done.</source>
        <translation>Lo que sabes, los certificados y lo que se guarda sobre ti: desde Hoy, cuando termines.</translation>
    </message>
    <message>
        <source>What I know and certificates</source>
        <translation>Lo que sé y certificados</translation>
    </message>
    <message>
        <source>How far you are, what fades, a page to print</source>
        <translation>Hasta dónde has llegado, qué se olvida, una hoja para imprimir</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>What is stored about you: answers, notes, reports. Take a copy, or erase it</source>
        <translation>Lo que se guarda sobre ti: respuestas, notas, avisos. Haz una copia o bórralo</translation>
    </message>
    <message>
        <source>Things to look up</source>
        <translation>Cosas para consultar</translation>
    </message>
    <message>
        <source>Numbers, words of the work, lists</source>
        <translation>Números, palabras del trabajo, listas</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>My people</source>
        <translation>Mis personas</translation>
    </message>
    <message>
        <source>Who can show you something, and whom you can show something.</source>
        <translation>Quién puede enseñarte algo y a quién puedes enseñar algo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Who asks whom is seen here by the two of them alone. It is part of your learning record, which your organisation may read.</source>
        <translation>Quién pregunta a quién, aquí solo lo ven las dos personas. Es parte de tu registro de aprendizaje, que tu organización puede leer.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>{name} asks whether you can show them: {title}</source>
        <translation>{name} pregunta si puedes enseñarle esto: {title}</translation>
    </message>
    <message>
        <source>You need no reason to say no.</source>
        <translation>No necesitas ningún motivo para decir que no.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>{name} shows you: {title}</source>
        <translation>{name} te enseña esto: {title}</translation>
    </message>
    <message>
        <source>You show {name}: {title}</source>
        <translation>Enseñas esto a {name}: {title}</translation>
    </message>
    <message>
        <source>Agree on a moment when you meet.</source>
        <translation>Acuerda un momento con esa persona cuando la veas.</translation>
    </message>
    <message>
        <source>We are done</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>{name}: not this time. Somebody else may be glad to show you: {title}</source>
        <translation>{name}: esta vez no. Quizá otra persona te enseñe con gusto: {title}</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>You asked {name} to show you: {title}. There is no answer yet.</source>
        <translation>Preguntaste a {name} si puede enseñarte esto: {title}. Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar la pregunta</translation>
    </message>
    <message>
        <source>People and things for a goal</source>
        <translation>Personas y cosas para una meta</translation>
    </message>
    <message>
        <source>People, materials and ideas, side by side</source>
        <translation>Personas, materiales e ideas, todo junto</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>Elegir una meta</translation>
    </message>
    <message>
        <source>For others, and without the computer</source>
        <translation>Para otras personas, y sin el ordenador</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún no hay nada elegido</translation>
    </message>
    <message>
        <source>Topics you offer: {count}</source>
        <translation>Temas que ofreces: {count}</translation>
    </message>
    <message>
        <source>What I could show others</source>
        <translation>Lo que podría enseñar a otras personas</translation>
    </message>
    <message>
        <source>A card to hold up to a colleague. It needs no network.</source>
        <translation>Una ficha para enseñar a alguien del equipo. No necesita red.</translation>
    </message>
    <message>
        <source>Ask in person</source>
        <translation>Preguntar en persona</translation>
    </message>
</context>
<context>
    <name>HelpingWords</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Learning cycle</source>
        <translation>Ciclo de aprendizaje</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>A tip from a colleague</source>
        <translation>Un consejo de un colega</translation>
    </message>
</context>
<context>
    <name>HomeWord</name>
    <message>
        <source>A few minutes to learn something? Something is ready.</source>
        <translation>¿Unos minutos para aprender algo? Hay algo listo.</translation>
    </message>
</context>
<context>
    <name>HotSpotEditor</name>
    <message>
        <source>Answer from a list instead</source>
        <translation>Responder con una lista</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>From your organisation</source>
        <translation>De tu organización</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>La dirección está copiada.</translation>
    </message>
</context>
<context>
    <name>HowFarPage</name>
    <message>
        <source>How far {name} is</source>
        <translation>Cómo va {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Job here: {jobs}</source>
        <translation>Puesto aquí: {jobs}</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} puede ver en Mis datos que has abierto esta página.</translation>
    </message>
    <message>
        <source>Agreed between you</source>
        <translation>Acordado entre los dos</translation>
    </message>
    <message>
        <source>Agreed with a supervisor</source>
        <translation>Acordado con un supervisor</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>No se acordó nada.</translation>
    </message>
    <message>
        <source>What there can be a certificate of</source>
        <translation>De qué puede haber un certificado</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que sabe</translation>
    </message>
    <message>
        <source>What {name} learns from is not on this device.</source>
        <translation>Lo que {name} usa para aprender no está en este dispositivo.</translation>
    </message>
    <message>
        <source>Each bar is a best guess. It is no grade, and no answer is shown to anybody else.</source>
        <translation>Cada barra es una suposición. No es una nota, y ninguna respuesta se muestra a nadie más.</translation>
    </message>
    <message>
        <source>{topic}: {state}</source>
        <translation>{topic}: {state}</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>Nothing is asked of {name}.</source>
        <translation>No se pide nada a {name}.</translation>
    </message>
    <message>
        <source>It rests: {goal}</source>
        <translation>En pausa: {goal}</translation>
    </message>
    <message>
        <source>{name} has not chosen a goal.</source>
        <translation>{name} no ha elegido ninguna meta.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>dado por bueno</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation>Visto en el trabajo</translation>
    </message>
    <message>
        <source>Nobody has watched with a checklist yet.</source>
        <translation>Nadie ha observado aún con una lista.</translation>
    </message>
    <message>
        <source>Huddle</source>
        <translation>Reunión breve</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Aún no hay sesiones.</translation>
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
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>One step at a time</source>
        <translation>Un paso cada vez</translation>
    </message>
</context>
<context>
    <name>HuddlePage</name>
    <message>
        <source>A huddle sheet, {minutes} min</source>
        <translation>Una hoja para la reunión breve, {minutes} min</translation>
    </message>
    <message>
        <source>Say to the team</source>
        <translation>Di al equipo</translation>
    </message>
    <message>
        <source>Ask the team</source>
        <translation>Pregunta al equipo</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>What to listen for</source>
        <translation>Qué escuchar en la respuesta</translation>
    </message>
    <message>
        <source>Make a sheet to print</source>
        <translation>Hacer una hoja para imprimir</translation>
    </message>
    <message>
        <source>The sheet is here: {place}</source>
        <translation>La hoja está aquí: {place}</translation>
    </message>
    <message>
        <source>The sheet could not be written. Is the disk full?</source>
        <translation>No se pudo escribir la hoja. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>HuddleQuestionPage</name>
    <message>
        <source>Question {number} of {most}</source>
        <translation>Pregunta {number} de {most}</translation>
    </message>
    <message>
        <source>Talk first: what would you do, and why? Then one answer together.</source>
        <translation>Primero, a hablar: ¿qué harías, y por qué? Después, una respuesta entre todos.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Nuestra respuesta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>HuddleSheet</name>
    <message>
        <source>About:</source>
        <translation>Sobre:</translation>
    </message>
    <message>
        <source>Say to the team</source>
        <translation>Di al equipo</translation>
    </message>
    <message>
        <source>Ask the team</source>
        <translation>Pregunta al equipo</translation>
    </message>
    <message>
        <source>Listen for:</source>
        <translation>Escucha si dicen:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Where the facts come from:</source>
        <translation>De dónde vienen los datos:</translation>
    </message>
</context>
<context>
    <name>HuddleTalkPage</name>
    <message>
        <source>Talk about it</source>
        <translation>A hablar de ello</translation>
    </message>
    <message>
        <source>Ask each other</source>
        <translation>A preguntarse unos a otros</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Fíjate en</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recuerda</translation>
    </message>
    <message>
        <source>What will you do in the next shift? Each says one thing.</source>
        <translation>¿Qué vas a hacer en el próximo turno? Cada persona dice una cosa.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>¿Quién está aquí?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>This file is too long. Bring in fewer questions at once.</source>
        <translation>Este archivo es demasiado largo. Traiga menos preguntas a la vez.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is the stick still plugged in?</source>
        <translation>Este archivo no se puede abrir. ¿Sigue conectada la memoria USB?</translation>
    </message>
    <message>
        <source>There is no question in this file.</source>
        <translation>En este archivo no hay ninguna pregunta.</translation>
    </message>
    <message>
        <source>The table has no column for the question. Its headings are: {headings}.</source>
        <translation>La tabla no tiene columna para la pregunta. Sus títulos son: {headings}.</translation>
    </message>
    <message>
        <source>The table cannot be read from line {line} on.</source>
        <translation>La tabla no se puede leer a partir de la línea {line}.</translation>
    </message>
    <message>
        <source>The file is broken in line {line}.</source>
        <translation>El archivo está dañado en la línea {line}.</translation>
    </message>
    <message>
        <source>The workbook cannot be read. Open it in a spreadsheet program and save it again as XLSX.</source>
        <translation>El libro no se puede leer. Ábralo en una hoja de cálculo y guárdelo otra vez como XLSX.</translation>
    </message>
    <message>
        <source>This file cannot be read as questions. These can: CSV, XLSX, GIFT, Aiken, Moodle XML.</source>
        <translation>Este archivo no se puede leer como preguntas. Estos sí: CSV, XLSX, GIFT, Aiken, Moodle XML.</translation>
    </message>
    <message>
        <source>To mend: {what}</source>
        <translation>Para arreglar: {what}</translation>
    </message>
    <message>
        <source>Something of it could not come along. Look at the question.</source>
        <translation>Algo no se pudo traer. Mira la pregunta.</translation>
    </message>
    <message>
        <source>why it is right</source>
        <translation>por qué es correcto</translation>
    </message>
    <message>
        <source>why of answer {number}</source>
        <translation>el porqué de la respuesta {number}</translation>
    </message>
    <message>
        <source>why of thing {number}</source>
        <translation>el porqué de la cosa {number}</translation>
    </message>
    <message>
        <source>why of wrong answer {number}</source>
        <translation>el porqué de la respuesta incorrecta {number}</translation>
    </message>
    <message>
        <source>what to tell who says: true</source>
        <translation>qué decir a quien responde: verdadero</translation>
    </message>
    <message>
        <source>what to tell who says: false</source>
        <translation>qué decir a quien responde: falso</translation>
    </message>
    <message>
        <source>There is no such kind of question here. Write it anew.</source>
        <translation>Aquí no hay este tipo de pregunta. Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be understood. Mend it in the file, and bring it in again.</source>
        <translation>No se entiende. Arréglala en el archivo y tráela otra vez.</translation>
    </message>
    <message>
        <source>This very question is here already.</source>
        <translation>Esta misma pregunta ya está aquí.</translation>
    </message>
    <message>
        <source>It is an old version that nobody sees.</source>
        <translation>Es una versión antigua que nadie ve.</translation>
    </message>
    <message>
        <source>Another question has the id {id} already.</source>
        <translation>Otra pregunta ya tiene el id {id}.</translation>
    </message>
    <message>
        <source>It is a text without a question. Put it into the lesson.</source>
        <translation>Es un texto sin pregunta. Ponlo en la lección.</translation>
    </message>
    <message>
        <source>Nobody can grade free text here. Make it a question with answers.</source>
        <translation>Aquí nadie puede corregir texto libre. Haz de ella una pregunta con respuestas.</translation>
    </message>
    <message>
        <source>It does not say which answer is right.</source>
        <translation>No dice qué respuesta es correcta.</translation>
    </message>
    <message>
        <source>There is no text that asks anything.</source>
        <translation>No hay ningún texto que pregunte algo.</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado larga.</translation>
    </message>
    <message>
        <source>This explanation has no place here: “{text}”.</source>
        <translation>Esta explicación no tiene sitio aquí: «{text}».</translation>
    </message>
    <message>
        <source>Answers had points of their own; here an answer is right or wrong.</source>
        <translation>Las respuestas tenían sus propios puntos; aquí una respuesta es correcta o no.</translation>
    </message>
    <message>
        <source>A picture could not come along: {file}. Add it to the lesson.</source>
        <translation>Una imagen no se pudo traer: {file}. Añádela a la lección.</translation>
    </message>
    <message>
        <source>Answers without words were left out: {count}.</source>
        <translation>Respuestas sin palabras que se dejaron fuera: {count}.</translation>
    </message>
    <message>
        <source>Capital letters mattered; here they do not.</source>
        <translation>Las mayúsculas importaban; aquí no.</translation>
    </message>
    <message>
        <source>Signs that cannot be seen were taken out.</source>
        <translation>Se quitaron signos que no se ven.</translation>
    </message>
    <message>
        <source>How hard it is was not understood: “{text}”.</source>
        <translation>No se entendió lo difícil que es: «{text}».</translation>
    </message>
    <message>
        <source>Right sides without a partner were left out: {text}.</source>
        <translation>Lados derechos sin pareja que se dejaron fuera: {text}.</translation>
    </message>
    <message>
        <source>What was told for the right answer now says why it is right.</source>
        <translation>Lo que se decía de la respuesta correcta dice ahora por qué lo es.</translation>
    </message>
    <message>
        <source>Only the words came along, without their form: {what}.</source>
        <translation>Solo vinieron las palabras, sin su formato: {what}.</translation>
    </message>
    <message>
        <source>Its hints are one now: {count}.</source>
        <translation>Sus pistas son ahora una sola: {count}.</translation>
    </message>
    <message>
        <source>Its id {before} is {after} here.</source>
        <translation>Su id {before} es aquí {after}.</translation>
    </message>
    <message>
        <source>It names a lesson that is not here: {id}.</source>
        <translation>Nombra una lección que no está aquí: {id}.</translation>
    </message>
    <message>
        <source>Links came as plain words, without their addresses: {what}.</source>
        <translation>Los enlaces vinieron como palabras, sin sus direcciones: {what}.</translation>
    </message>
    <message>
        <source>This could not come along: {what}.</source>
        <translation>Esto no se pudo traer: {what}.</translation>
    </message>
    <message>
        <source>One number is right here; these count no more: {text}.</source>
        <translation>Aquí un solo número es correcto; estos ya no cuentan: {text}.</translation>
    </message>
    <message>
        <source>Its answers had a fixed order; here they are mixed. Look for words such as all of these.</source>
        <translation>Sus respuestas tenían un orden fijo; aquí se mezclan. Busca palabras como «todas las anteriores».</translation>
    </message>
    <message>
        <source>“{text}” was right in part; here it is wrong.</source>
        <translation>«{text}» era correcto en parte; aquí es incorrecto.</translation>
    </message>
    <message>
        <source>It had {points} points; here all questions count the same.</source>
        <translation>Tenía {points} puntos; aquí todas las preguntas cuentan igual.</translation>
    </message>
    <message>
        <source>It is not clear which answer is right: “{text}”. Mark it.</source>
        <translation>No está claro qué respuesta es correcta: «{text}». Márcala.</translation>
    </message>
    <message>
        <source>Several answers were right and one was enough; now all are needed.</source>
        <translation>Varias respuestas eran correctas y bastaba una; ahora hacen falta todas.</translation>
    </message>
    <message>
        <source>Other units were left out: {text}.</source>
        <translation>Otras unidades que se dejaron fuera: {text}.</translation>
    </message>
    <message>
        <source>“{text}” stood for many spellings; now only “{became}” is right.</source>
        <translation>«{text}» valía para muchas grafías; ahora solo «{became}» es correcto.</translation>
    </message>
    <message>
        <source>This wrong answer was left out: {text}.</source>
        <translation>Esta respuesta incorrecta se dejó fuera: {text}.</translation>
    </message>
    <message>
        <source>Columns that mean nothing here, passed over: {columns}</source>
        <translation>Columnas que aquí no significan nada, omitidas: {columns}</translation>
    </message>
    <message>
        <source>Look at letters with accents: they may be wrong.</source>
        <translation>Mira las letras con acentos: pueden estar mal.</translation>
    </message>
    <message>
        <source>Of formulas, what the spreadsheet showed last was taken: {count}.</source>
        <translation>De las fórmulas se tomó lo último que mostró la hoja: {count}.</translation>
    </message>
    <message>
        <source>It does not say what kind of question it is. Look whether it fits.</source>
        <translation>No dice qué tipo de pregunta es. Mira si encaja.</translation>
    </message>
    <message>
        <source>It does not say which language it is.</source>
        <translation>No dice qué idioma es.</translation>
    </message>
    <message>
        <source>They belong to this goal now: {title}.</source>
        <translation>Ahora son de este objetivo: {title}.</translation>
    </message>
    <message>
        <source>Points, tries and numbering did not come along.</source>
        <translation>Los puntos, los intentos y la numeración no vinieron.</translation>
    </message>
    <message>
        <source>To fill in: {fields}.</source>
        <translation>Por completar: {fields}.</translation>
    </message>
</context>
<context>
    <name>InPersonPage</name>
    <message>
        <source>Ask in person</source>
        <translation>Preguntar en persona</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What would you like to be shown?</source>
        <translation>¿Qué te gustaría que te enseñen?</translation>
    </message>
    <message>
        <source>Show this to a colleague. Nothing of it is kept or sent.</source>
        <translation>Muestra esto a alguien del equipo. No se guarda ni se envía nada de ello.</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>Guardar para imprimir</translation>
    </message>
    <message>
        <source>Saved for printing: {file}</source>
        <translation>Guardado para imprimir: {file}</translation>
    </message>
    <message>
        <source>It could not be saved. The card on the screen can be shown all the same.</source>
        <translation>No se pudo guardar. La ficha de la pantalla se puede mostrar igual.</translation>
    </message>
    <message>
        <source>Also in your colleague&apos;s language</source>
        <translation>También en el idioma de la otra persona</translation>
    </message>
    <message>
        <source>Only in mine</source>
        <translation>Solo en el mío</translation>
    </message>
    <message>
        <source>Change what helps me</source>
        <translation>Cambiar lo que me ayuda</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Before and after learning</source>
        <translation>Antes y después de aprender</translation>
    </message>
    <message>
        <source>How many know a topic now, and how many would anyway</source>
        <translation>Cuántos saben un tema ahora, y cuántos lo sabrían de todos modos</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Which decisions of the program lead to right answers the next day</source>
        <translation>Qué decisiones del programa llevan a respuestas correctas al día siguiente</translation>
    </message>
    <message>
        <source>When people learn</source>
        <translation>Cuándo se aprende</translation>
    </message>
    <message>
        <source>By weekday, shift and week, from three people on</source>
        <translation>Por día, turno y semana, a partir de tres personas</translation>
    </message>
    <message>
        <source>Questions that mislead</source>
        <translation>Preguntas que confunden</translation>
    </message>
    <message>
        <source>Questions that people get wrong for another reason than not knowing</source>
        <translation>Preguntas en las que se falla por algo que no es falta de saber</translation>
    </message>
    <message>
        <source>Is it fair</source>
        <translation>Si es justo</translation>
    </message>
    <message>
        <source>How languages and sites do, in groups of ten people or more</source>
        <translation>Cómo van los idiomas y los lugares, en grupos de diez personas o más</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Knew it before</source>
        <translation>Lo sabían antes</translation>
    </message>
    <message>
        <source>Before, at least</source>
        <translation>Antes, mínimo</translation>
    </message>
    <message>
        <source>Before, at most</source>
        <translation>Antes, máximo</translation>
    </message>
    <message>
        <source>Know it after</source>
        <translation>Lo saben después</translation>
    </message>
    <message>
        <source>After, at least</source>
        <translation>Después, mínimo</translation>
    </message>
    <message>
        <source>After, at most</source>
        <translation>Después, máximo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>More than before</source>
        <translation>Más que antes</translation>
    </message>
    <message>
        <source>More, at least</source>
        <translation>Más, mínimo</translation>
    </message>
    <message>
        <source>More, at most</source>
        <translation>Más, máximo</translation>
    </message>
    <message>
        <source>Is it clear</source>
        <translation>¿Está claro?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>People with it</source>
        <translation>Personas con ello</translation>
    </message>
    <message>
        <source>People without it</source>
        <translation>Personas sin ello</translation>
    </message>
    <message>
        <source>Right with it</source>
        <translation>Bien con ello</translation>
    </message>
    <message>
        <source>Right without it</source>
        <translation>Bien sin ello</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Parte del día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Done to the end</source>
        <translation>Hecho hasta el final</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Lessons read</source>
        <translation>Lecciones leídas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions compared</source>
        <translation>Preguntas comparadas</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>What there is to say</source>
        <translation>Qué hay que decir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Modules passed</source>
        <translation>Módulos superados</translation>
    </message>
    <message>
        <source>Early, 6 to 14</source>
        <translation>Mañana, de 6 a 14</translation>
    </message>
    <message>
        <source>Late, 14 to 22</source>
        <translation>Tarde, de 14 a 22</translation>
    </message>
    <message>
        <source>Night, 22 to 6</source>
        <translation>Noche, de 22 a 6</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>muy pocas personas</translation>
    </message>
    <message>
        <source>nothing unfair was found</source>
        <translation>no se encontró nada injusto</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>ninguna lección</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>drawn by chance</source>
        <translation>elegidas al azar</translation>
    </message>
    <message>
        <source>same situation</source>
        <translation>misma situación</translation>
    </message>
    <message>
        <source>It tells people apart differently.</source>
        <translation>Distingue a las personas de otra manera.</translation>
    </message>
    <message>
        <source>It is harder for this group, although they can do as much.</source>
        <translation>Es más difícil para este grupo, aunque sabe hacer lo mismo.</translation>
    </message>
    <message>
        <source>It is easier for this group, although they can do as much.</source>
        <translation>Es más fácil para este grupo, aunque sabe hacer lo mismo.</translation>
    </message>
    <message>
        <source>A lesson after an error</source>
        <translation>Una lección tras un error</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation>Otra explicación</translation>
    </message>
    <message>
        <source>An explanation of a wrong idea</source>
        <translation>Explicar una idea equivocada</translation>
    </message>
    <message>
        <source>An easier question after an error</source>
        <translation>Una pregunta más fácil tras un error</translation>
    </message>
    <message>
        <source>Another try after an error</source>
        <translation>Otro intento tras un error</translation>
    </message>
    <message>
        <source>Going back to what comes first</source>
        <translation>Volver a lo que va antes</translation>
    </message>
    <message>
        <source>Yesterday&apos;s error once more</source>
        <translation>Otra vez el error de ayer</translation>
    </message>
    <message>
        <source>Asking before it fades</source>
        <translation>Preguntar antes de que se olvide</translation>
    </message>
    <message>
        <source>Keeping it fresh</source>
        <translation>Mantenerlo fresco</translation>
    </message>
    <message>
        <source>Asking what is not sure</source>
        <translation>Preguntar lo que no está claro</translation>
    </message>
    <message>
        <source>Checking what was only guessed to be known</source>
        <translation>Comprobar lo que solo se suponía sabido</translation>
    </message>
    <message>
        <source>Asking for the day of an exam</source>
        <translation>Preguntar para el día de un examen</translation>
    </message>
    <message>
        <source>Practice after a right answer</source>
        <translation>Práctica tras una respuesta correcta</translation>
    </message>
    <message>
        <source>The most telling question of the first talk</source>
        <translation>La pregunta que más dice de la primera charla</translation>
    </message>
    <message>
        <source>Asking first what somebody was sure of, and wrong</source>
        <translation>Preguntar primero lo que alguien tenía claro y estaba mal</translation>
    </message>
    <message>
        <source>Whoever got something wrong does better the next time anyway. That is taken out here. The lines say where the true number may lie. Topics that fewer than ten people learned are left out.</source>
        <translation>Quien falló algo, de todas formas lo hace mejor la próxima vez. Eso está descontado aquí. Las rayas dicen entre qué valores puede estar el número real. No salen los temas que aprendieron menos de diez personas.</translation>
    </message>
    <message>
        <source>Right answers a day or more later, compared with the same situation without it. Ten people are needed on each side. What is not clear yet may still help.</source>
        <translation>Respuestas correctas un día después o más, comparadas con la misma situación sin ello. Hacen falta diez personas en cada lado. Lo que aún no está claro puede ayudar igual.</translation>
    </message>
    <message>
        <source>The last twelve weeks. Where fewer than three people learned, nothing is said.</source>
        <translation>Las últimas doce semanas. Donde aprendieron menos de tres personas no se dice nada.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Only questions with thirty first answers or more are looked at.</source>
        <translation>Solo se miran las preguntas con treinta primeras respuestas o más.</translation>
    </message>
    <message>
        <source>How groups do</source>
        <translation>Cómo les va a los grupos</translation>
    </message>
    <message>
        <source>Groups learn different things in different conditions. A difference is a reason to look, and says nothing of its cause.</source>
        <translation>Los grupos aprenden cosas distintas en condiciones distintas. Una diferencia es un motivo para mirar, y no dice nada de su causa.</translation>
    </message>
    <message>
        <source>Questions that treat groups differently</source>
        <translation>Preguntas que tratan distinto a los grupos</translation>
    </message>
    <message>
        <source>People who can do as much are compared, from {least} answers of each group on.</source>
        <translation>Se comparan personas que saben hacer lo mismo, a partir de {least} respuestas de cada grupo.</translation>
    </message>
    <message>
        <source>What happens in the same week need not have to do with each other. Together is not because.</source>
        <translation>Lo que pasa en la misma semana no tiene por qué estar relacionado. Que coincida no quiere decir que sea la causa.</translation>
    </message>
    <message>
        <source>People who do well elsewhere get it wrong. Check which answer is marked as right.</source>
        <translation>La fallan personas a las que les va bien en lo demás. Comprueba qué respuesta está marcada como correcta.</translation>
    </message>
    <message>
        <source>It hardly tells who knows it from who does not.</source>
        <translation>Casi no distingue a quien lo sabe de quien no.</translation>
    </message>
    <message>
        <source>It is harder than the pack says.</source>
        <translation>Es más difícil de lo que dice el paquete.</translation>
    </message>
    <message>
        <source>It is easier than the pack says.</source>
        <translation>Es más fácil de lo que dice el paquete.</translation>
    </message>
    <message>
        <source>It has become harder over time.</source>
        <translation>Con el tiempo se ha vuelto más difícil.</translation>
    </message>
    <message>
        <source>It has become easier over time.</source>
        <translation>Con el tiempo se ha vuelto más fácil.</translation>
    </message>
    <message>
        <source>Many answer faster than anybody can read it.</source>
        <translation>Muchas personas responden antes de lo que se tarda en leerla.</translation>
    </message>
    <message>
        <source>One of its wrong answers is never chosen.</source>
        <translation>Una de sus respuestas incorrectas nunca se elige.</translation>
    </message>
    <message>
        <source>Of 100 people, about {before} knew it before and {after} know it after.</source>
        <translation>De 100 personas, unas {before} lo sabían antes y {after} lo saben después.</translation>
    </message>
    <message>
        <source>{more} more than would have learned it anyway; between {low} and {high}.</source>
        <translation>{more} más de las que lo habrían aprendido igual; entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{more} more than before; between {low} and {high}. Nobody is there to compare with.</source>
        <translation>{more} más que antes; entre {low} y {high}. No hay nadie con quien comparar.</translation>
    </message>
    <message>
        <source>The learning made a difference.</source>
        <translation>Aprenderlo sirvió.</translation>
    </message>
    <message>
        <source>They know more now. Part of it may have come by itself.</source>
        <translation>Ahora saben más. Una parte puede haber venido sola.</translation>
    </message>
    <message>
        <source>Not clear yet: it could be chance.</source>
        <translation>Aún no está claro: podría ser casualidad.</translation>
    </message>
    <message>
        <source>It is always done where it applies, so there is nothing to compare with.</source>
        <translation>Se hace siempre que toca, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Not enough people yet: ten with it and ten without are needed.</source>
        <translation>Aún no hay bastantes personas: hacen falta diez con ello y diez sin ello.</translation>
    </message>
    <message>
        <source>Of 100 answers the next day, {right} are right with it and {without} without.</source>
        <translation>De 100 respuestas del día siguiente, {right} son correctas con ello y {without} sin ello.</translation>
    </message>
    <message>
        <source>The difference is between {low} and {high}.</source>
        <translation>La diferencia está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>It helps.</source>
        <translation>Ayuda.</translation>
    </message>
    <message>
        <source>People do less well with it. Tell those who make the pack.</source>
        <translation>Con ello a la gente le va peor. Avisa a quienes hacen el paquete.</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>Is it working?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Everything is counted together. Nobody is named, and small groups are not told.</source>
        <translation>Todo se cuenta junto. No se nombra a nadie, y de grupos pequeños no se dice nada.</translation>
    </message>
    <message>
        <source>Falls, audits, sales: from a file, beside learning</source>
        <translation>Caídas, auditorías, ventas: de un archivo, junto a lo aprendido</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>IntendPage</name>
    <message>
        <source>If … then I will …</source>
        <translation>Si… entonces voy a…</translation>
    </message>
    <message>
        <source>Tie it to something that happens at work anyway. Then it is easier to do.</source>
        <translation>Únelo a algo que pasa de todos modos en el trabajo. Así es más fácil hacerlo.</translation>
    </message>
    <message>
        <source>For example: if the kettle is on, then I will look at one lesson.</source>
        <translation>Por ejemplo: si el hervidor está encendido, entonces voy a mirar una lección.</translation>
    </message>
    <message>
        <source>If …</source>
        <translation>Si…</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>qué pasa</translation>
    </message>
    <message>
        <source>then I will …</source>
        <translation>entonces voy a…</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>qué haces</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>JobOfPage</name>
    <message>
        <source>What does {name} do here?</source>
        <translation>¿Qué hace {name} aquí?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{name} says: {jobs}</source>
        <translation>{name} dice: {jobs}</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Así es</translation>
    </message>
    <message>
        <source>What {name} learns from has no jobs in it.</source>
        <translation>En lo que usa {name} para aprender no hay puestos.</translation>
    </message>
    <message>
        <source>What is asked of a job comes and goes with it. They see their job in My data.</source>
        <translation>Lo que se pide a un puesto viene y se va con él. La persona ve su puesto en «Mis datos».</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>They say: {jobs}</source>
        <translation>Dice: {jobs}</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún sin decir</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>Press a name to say which job somebody has. Something can be asked of all with one job.</source>
        <translation>Pulsa un nombre para decir qué puesto tiene alguien. Se puede pedir algo a todas las personas con un mismo puesto.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Varias personas</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Busca un nombre</translation>
    </message>
    <message>
        <source>There is no job that all of them can have.</source>
        <translation>No hay ningún puesto que puedan tener todas estas personas.</translation>
    </message>
    <message>
        <source>Which job do all of them have?</source>
        <translation>¿Qué puesto tienen todas estas personas?</translation>
    </message>
    <message>
        <source>They say so themselves: {count}</source>
        <translation>Lo dice la propia persona: {count}</translation>
    </message>
    <message>
        <source>Not said yet: {count}</source>
        <translation>Aún sin decir: {count}</translation>
    </message>
    <message>
        <source>With a job: {count}</source>
        <translation>Con puesto: {count}</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nadie con este nombre.</translation>
    </message>
</context>
<context>
    <name>JudgeTipPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send to the author</source>
        <translation>Enviar a quien lo escribió</translation>
    </message>
    <message>
        <source>Several colleagues say that it is not true. Show it still?</source>
        <translation>Varios colegas dicen que no es verdad. ¿Mostrarlo igual?</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>This is your own. Somebody else looks at it.</source>
        <translation>Esto es tuyo. Lo mira otra persona.</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>No mostrarlo</translation>
    </message>
    <message>
        <source>Show it to colleagues</source>
        <translation>Mostrarlo a colegas</translation>
    </message>
    <message>
        <source>{sort} by {name}, who wants the name shown</source>
        <translation>{sort} de {name}, que quiere que se vea su nombre</translation>
    </message>
    <message>
        <source>{sort} by {name}. Colleagues will not see the name.</source>
        <translation>{sort} de {name}. Los colegas no verán el nombre.</translation>
    </message>
    <message>
        <source>Look and listen first: nobody may be known from it.</source>
        <translation>Mira y escucha antes: no se debe reconocer a nadie.</translation>
    </message>
    <message>
        <source>{name} reads them, and says yes or no. Nobody else reads them before.</source>
        <translation>{name} las lee y dice sí o no. Nadie más las lee antes.</translation>
    </message>
    <message>
        <source>The words as they should be</source>
        <translation>Las palabras como deberían ser</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <source>{name} gets a kind sentence about it, and a thank you.</source>
        <translation>{name} recibe una frase amable sobre ello, y las gracias.</translation>
    </message>
</context>
<context>
    <name>JustLookingPage</name>
    <message>
        <source>Just looking</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>What you open from here is not kept: not that you opened it, not when, not where you stopped.</source>
        <translation>Lo que abres desde aquí no se guarda: ni que lo abriste, ni cuándo, ni dónde lo dejaste.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se guardan las cosas</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What is older goes by itself, once a day, for good. Last time: {when}</source>
        <translation>Lo más antiguo se borra solo, una vez al día y para siempre. Última vez: {when}</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Who looked at whose page, gave a new PIN or changed a role.</source>
        <translation>Quién miró la página de quién, dio un PIN nuevo o cambió una función.</translation>
    </message>
    <message>
        <source>Copies of what was sent</source>
        <translation>Copias de lo que se envió</translation>
    </message>
    <message>
        <source>The text of each entry that your organisation has already.</source>
        <translation>El texto de cada anotación que tu organización ya tiene.</translation>
    </message>
    <message>
        <source>Notes about faults</source>
        <translation>Notas sobre fallos</translation>
    </message>
    <message>
        <source>What went wrong, without anything that was typed.</source>
        <translation>Qué salió mal, sin nada de lo que se escribió.</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>Personas que se han ido</translation>
    </message>
    <message>
        <source>After that time everything about them is erased here, and nobody can bring it back.</source>
        <translation>Pasado ese tiempo se borra aquí todo lo suyo, y nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Kept. It holds from the next daily run on.</source>
        <translation>Guardado. Vale desde la próxima limpieza diaria.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} puede ver en Mis datos que has abierto esta página.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>What {name} learns from is not on this device.</source>
        <translation>De lo que {name} aprende no hay nada en este dispositivo.</translation>
    </message>
    <message>
        <source>{goal}: about {minutes} min left</source>
        <translation>{goal}: quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>{name} has not chosen a goal.</source>
        <translation>{name} no ha elegido ninguna meta.</translation>
    </message>
    <message>
        <source>Away until {date}</source>
        <translation>Fuera hasta el {date}</translation>
    </message>
    <message>
        <source>{goal}: reached</source>
        <translation>{goal}: conseguida</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Más letras</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Idioma del teclado</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>One letter to the left</source>
        <translation>Una letra a la izquierda</translation>
    </message>
    <message>
        <source>One letter to the right</source>
        <translation>Una letra a la derecha</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Decimal mark</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Which kind of question?</source>
        <translation>¿Qué tipo de pregunta?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>This device is locked to Stepwell. Only you can open the lock, and it is written down.</source>
        <translation>Este equipo solo deja usar Stepwell. Solo tú puedes quitar el bloqueo, y queda anotado.</translation>
    </message>
    <message>
        <source>This window is not locked. Start Stepwell with --kiosk to lock a device that stands where many people pass.</source>
        <translation>Esta ventana no está bloqueada. Abre Stepwell con --kiosk para bloquear un equipo que está donde pasa mucha gente.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on in a window</source>
        <translation>Seguir en una ventana</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Ends Stepwell</source>
        <translation>Cierra Stepwell</translation>
    </message>
    <message>
        <source>When nobody touches the screen, ask after</source>
        <translation>Si nadie toca la pantalla, preguntar después de</translation>
    </message>
    <message>
        <source>Then wait for an answer</source>
        <translation>Después, esperar una respuesta</translation>
    </message>
    <message>
        <source>After that the person is signed out. What they typed is kept.</source>
        <translation>Después se cierra la sesión de la persona. Lo que escribió se guarda.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Guardado. Vale desde ahora.</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>My team</source>
        <translation>Mi equipo</translation>
    </message>
    <message>
        <source>Who needs you, what is due, and what the site learns.</source>
        <translation>Quién te necesita, qué hay pendiente y qué aprende tu lugar de trabajo.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Everybody, topic by topic</source>
        <translation>Todas las personas, tema por tema</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Cómo va cada persona</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personas de aquí</translation>
    </message>
    <message>
        <source>Find somebody, open their page</source>
        <translation>Busca a alguien, abre su página</translation>
    </message>
    <message>
        <source>What you agreed with people</source>
        <translation>Lo que acordaste con la gente</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>For whom things stayed hard</source>
        <translation>A quién algo le sigue costando</translation>
    </message>
    <message>
        <source>Who may like a talk</source>
        <translation>Quién quizá quiera una conversación</translation>
    </message>
    <message>
        <source>By when, of whom, training records</source>
        <translation>Para cuándo, a quién, registros de formación</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>Who waits for it comes first</source>
        <translation>Quien lo espera va primero</translation>
    </message>
    <message>
        <source>Watch somebody at work</source>
        <translation>Observar a alguien en el trabajo</translation>
    </message>
    <message>
        <source>What was handed in for a badge</source>
        <translation>Lo entregado para una insignia</translation>
    </message>
    <message>
        <source>Evidence waiting for you</source>
        <translation>Muestras de trabajo que te esperan</translation>
    </message>
    <message>
        <source>What they learned elsewhere</source>
        <translation>Lo que aprendió en otro lugar</translation>
    </message>
    <message>
        <source>Somebody brings a passport</source>
        <translation>Alguien trae un pasaporte</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En grupo</translation>
    </message>
    <message>
        <source>Who is here, groups, five questions</source>
        <translation>Quién está, grupos, cinco preguntas</translation>
    </message>
    <message>
        <source>Sessions and huddles</source>
        <translation>Sesiones y reuniones breves</translation>
    </message>
    <message>
        <source>From colleagues; topic of the week</source>
        <translation>De colegas; tema de la semana</translation>
    </message>
    <message>
        <source>Tips and answers waiting</source>
        <translation>Consejos y respuestas en espera</translation>
    </message>
    <message>
        <source>What to watch, to ask, to say</source>
        <translation>Qué observar, qué preguntar, qué decir</translation>
    </message>
    <message>
        <source>Coach cards, huddle sheets</source>
        <translation>Fichas para acompañar, hojas de reunión</translation>
    </message>
    <message>
        <source>Together, from three people on</source>
        <translation>Todos juntos, a partir de tres personas</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>Metas del equipo</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>El lugar de trabajo</translation>
    </message>
    <message>
        <source>Secure only when it was watched</source>
        <translation>Afianzado solo si alguien lo observó</translation>
    </message>
    <message>
        <source>What somebody has to see</source>
        <translation>Lo que hay que ver hacer</translation>
    </message>
    <message>
        <source>Topic by topic: how many know it</source>
        <translation>Tema por tema: cuántas personas lo saben</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Before and after, what helps, figures</source>
        <translation>Antes y después, qué ayuda, cifras</translation>
    </message>
    <message>
        <source>Is it working?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>And whether training is the answer</source>
        <translation>Y si la formación es la respuesta</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Lo que debería cambiar</translation>
    </message>
    <message>
        <source>What people said, counted together</source>
        <translation>Lo que dijo la gente, contado junto</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>And what nobody found</source>
        <translation>Y lo que nadie encontró</translation>
    </message>
    <message>
        <source>What is shown first</source>
        <translation>Lo que se muestra primero</translation>
    </message>
    <message>
        <source>What is wrong with a question</source>
        <translation>Qué falla en una pregunta</translation>
    </message>
    <message>
        <source>Reported problems</source>
        <translation>Problemas avisados</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>En espera: {count}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>What may leave this device</source>
        <translation>Qué puede salir de este dispositivo</translation>
    </message>
    <message>
        <source>What has a tick is sent to the record of your organisation. Names and PINs never are, and notes only sealed.</source>
        <translation>Lo que está marcado se envía al registro de tu organización. Los nombres y los PIN, nunca; las notas, solo selladas.</translation>
    </message>
    <message>
        <source>What people do while a tick is away is never sent, also not later, and reports and their other devices do not know of it. What waits already is still sent.</source>
        <translation>Lo que la gente hace mientras falta la marca no se envía nunca, tampoco después, y los informes y sus otros dispositivos no lo conocen. Lo que ya espera se envía igualmente.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Which answer was given, whether it was right, and which lessons were read.</source>
        <translation>Qué respuesta se dio, si era correcta y qué lecciones se leyeron.</translation>
    </message>
    <message>
        <source>How sure people said they are of an area.</source>
        <translation>Si la gente dijo que tiene clara un área o no.</translation>
    </message>
    <message>
        <source>What people work towards, and when they are away.</source>
        <translation>Hacia qué trabaja la gente y cuándo no está.</translation>
    </message>
    <message>
        <source>Which suggestions people did not want.</source>
        <translation>Qué propuestas no quiso la gente.</translation>
    </message>
    <message>
        <source>Who takes part in which programme.</source>
        <translation>Quién participa en qué programa.</translation>
    </message>
    <message>
        <source>What people open, rate or decline in the library, and their playlists with their names.</source>
        <translation>Lo que la gente abre, valora o descarta en la biblioteca, y sus listas de aprendizaje con sus nombres.</translation>
    </message>
    <message>
        <source>What people could teach, whom they asked for help, and what was answered.</source>
        <translation>Lo que la gente podría enseñar, a quién pidió ayuda y qué se respondió.</translation>
    </message>
    <message>
        <source>That evidence was handed in and what was found of it; not the evidence itself.</source>
        <translation>Que se entregaron muestras de trabajo y lo que se vio en ellas; no las muestras mismas.</translation>
    </message>
    <message>
        <source>What is asked of whom, and by when.</source>
        <translation>Qué se pide, a quién y para cuándo.</translation>
    </message>
    <message>
        <source>Who was at which session; that there was a talk or a follow-up, not what was said.</source>
        <translation>Quién estuvo en qué sesión; que hubo una conversación o un seguimiento, no lo que se dijo.</translation>
    </message>
    <message>
        <source>What people wrote for all their colleagues, in their words.</source>
        <translation>Lo que la gente escribió para todos sus colegas, con sus palabras.</translation>
    </message>
    <message>
        <source>So that people find their notes on their other devices. Nobody else can open them.</source>
        <translation>Para que cada persona encuentre sus notas en sus otros dispositivos. Nadie más puede abrirlas.</translation>
    </message>
    <message>
        <source>May leave.</source>
        <translation>Puede salir.</translation>
    </message>
    <message>
        <source>Stays here.</source>
        <translation>Se queda aquí.</translation>
    </message>
</context>
<context>
    <name>LessonBody</name>
    <message>
        <source>Listen to this lesson</source>
        <translation>Escuchar esta lección</translation>
    </message>
    <message>
        <source>This computer cannot play this.</source>
        <translation>Este equipo no puede reproducir esto.</translation>
    </message>
    <message>
        <source>These pages cannot be shown on this computer.</source>
        <translation>Estas páginas no se pueden mostrar en este equipo.</translation>
    </message>
    <message>
        <source>Words in this lesson</source>
        <translation>Palabras de esta lección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recuerda</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>Picture: {words}</source>
        <translation>Imagen: {words}</translation>
    </message>
    <message>
        <source>A table. It is kept as it is.</source>
        <translation>Una tabla. Se conserva como está.</translation>
    </message>
    <message>
        <source>Something made elsewhere. It is kept as it is.</source>
        <translation>Algo hecho en otro lugar. Se conserva como está.</translation>
    </message>
</context>
<context>
    <name>LessonField</name>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidado</translation>
    </message>
</context>
<context>
    <name>LessonFormPage</name>
    <message>
        <source>What do they need to know for that?</source>
        <translation>¿Qué necesitan saber para eso?</translation>
    </message>
    <message>
        <source>Only what the questions ask for. Short sentences, as you would say it on the floor.</source>
        <translation>Solo lo que piden las preguntas. Frases cortas, como lo dirías en el trabajo.</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>La lección</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Leído en voz alta</translation>
    </message>
    <message>
        <source>The lesson has a recording.</source>
        <translation>La lección tiene una grabación.</translation>
    </message>
    <message>
        <source>Some of your people would rather listen. Read the lesson out, as you would tell a colleague.</source>
        <translation>Algunas personas prefieren escuchar. Lee la lección en voz alta, como se la contarías a un compañero.</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Elegir un archivo de sonido</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>{module}: a lesson of {minutes} min</source>
        <translation>{module}: una lección de {minutes} min</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Parar por ahora</translation>
    </message>
    <message>
        <source>One thing to take with you</source>
        <translation>Una cosa para llevarte</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Avisar de un problema</translation>
    </message>
    <message>
        <source>What helped you? Leave a tip for colleagues</source>
        <translation>¿Qué te ayudó? Deja un consejo a tus colegas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>I know it now</source>
        <translation>Ya lo sé</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ya lo he leído</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Volver a lo encontrado</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Por qué: {why}</translation>
    </message>
    <message>
        <source>After this you can: {can}</source>
        <translation>Después sabrás: {can}</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Palabras normales</translation>
    </message>
    <message>
        <source>Easier words</source>
        <translation>Palabras más fáciles</translation>
    </message>
    <message>
        <source>More detail</source>
        <translation>Más detalle</translation>
    </message>
    <message>
        <source>Try it on your next shift</source>
        <translation>Pruébalo en tu próximo turno</translation>
    </message>
    <message>
        <source>I will try this</source>
        <translation>Lo voy a probar</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Ya lo hice</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <source>You tried it at work.</source>
        <translation>Lo probaste en el trabajo.</translation>
    </message>
    <message>
        <source>You want to try it.</source>
        <translation>Quieres probarlo.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Ejemplo resuelto</translation>
    </message>
    <message>
        <source>Learning cycle</source>
        <translation>Ciclo de aprendizaje</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>A word and what it means</source>
        <translation>Una palabra y lo que significa</translation>
    </message>
    <message>
        <source>Coach card</source>
        <translation>Ficha para acompañar</translation>
    </message>
    <message>
        <source>Huddle sheet</source>
        <translation>Hoja para la reunión breve</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>A tip from a colleague</source>
        <translation>Un consejo de un colega</translation>
    </message>
    <message>
        <source>From your organisation</source>
        <translation>De tu organización</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>You need this</source>
        <translation>Lo necesitas</translation>
    </message>
    <message>
        <source>For your goal: {title}</source>
        <translation>Para tu meta: {title}</translation>
    </message>
    <message>
        <source>Everybody in your work needs this: {title}</source>
        <translation>En tu trabajo lo necesita todo el mundo: {title}</translation>
    </message>
    <message>
        <source>Because a question was not right yet: {title}</source>
        <translation>Porque una pregunta aún no salió bien: {title}</translation>
    </message>
    <message>
        <source>Because you opened: {title}</source>
        <translation>Porque abriste: {title}</translation>
    </message>
    <message>
        <source>The next step after: {title}</source>
        <translation>El paso que sigue a: {title}</translation>
    </message>
    <message>
        <source>You said that it is useful</source>
        <translation>Dijiste que es útil</translation>
    </message>
    <message>
        <source>Because you may not know this yet: {title}</source>
        <translation>Porque quizá aún no lo sabes: {title}</translation>
    </message>
    <message>
        <source>You opened this before</source>
        <translation>Ya lo abriste antes</translation>
    </message>
    <message>
        <source>New from your organisation</source>
        <translation>Nuevo, de tu organización</translation>
    </message>
    <message>
        <source>Colleagues with your work who found this useful: {count}</source>
        <translation>Colegas con tu trabajo a quienes les fue útil: {count}</translation>
    </message>
    <message>
        <source>People here who opened “{title}” and this too: {count}</source>
        <translation>Personas de aquí que abrieron «{title}» y también esto: {count}</translation>
    </message>
    <message>
        <source>People here who found this useful: {count}</source>
        <translation>Personas de aquí a quienes les fue útil: {count}</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Páginas (PDF)</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>A page on the internet</source>
        <translation>Una página de internet</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Para ver</translation>
    </message>
    <message>
        <source>To listen to</source>
        <translation>Para escuchar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Para hacer</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Para consultar</translation>
    </message>
    <message>
        <source>No card here has this code. Look at it again, sign by sign.</source>
        <translation>Ninguna ficha de aquí tiene este código. Míralo otra vez, signo a signo.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Esto ya no está aquí.</translation>
    </message>
    <message>
        <source>This file is damaged, so it is not shown. Whoever added it can add it again.</source>
        <translation>Este archivo está dañado, por eso no se muestra. Quien lo añadió puede añadirlo otra vez.</translation>
    </message>
    <message>
        <source>Give it a title of up to 120 signs.</source>
        <translation>Ponle un título de hasta 120 signos.</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no blanks. Copy it again.</source>
        <translation>Una dirección empieza por https:// y no lleva espacios. Cópiala otra vez.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Este archivo está vacío. Elige otro.</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB. Save it smaller and try again.</source>
        <translation>Este archivo pasa de 10 MB. Guárdalo más pequeño e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This is no PDF, no picture and no plain text. Save it as a PDF.</source>
        <translation>Esto no es un PDF, ni una imagen, ni texto sencillo. Guárdalo como PDF.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Save it anew and try again.</source>
        <translation>Esta imagen no se puede leer. Guárdala de nuevo y prueba otra vez.</translation>
    </message>
    <message>
        <source>Choose a file, or type the address of a page.</source>
        <translation>Elige un archivo o escribe la dirección de una página.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What do you need help with?</source>
        <translation>¿Con qué necesitas ayuda?</translation>
    </message>
    <message>
        <source>What nobody finds is counted, without who looked.</source>
        <translation>Lo que nadie encuentra se cuenta, sin quién lo buscó.</translation>
    </message>
    <message>
        <source>Show only some</source>
        <translation>Mostrar solo algunas cosas</translation>
    </message>
    <message>
        <source>Just looking: nothing is noted</source>
        <translation>Solo mirar: no se anota nada</translation>
    </message>
    <message>
        <source>Open a card by its code</source>
        <translation>Abrir una ficha con su código</translation>
    </message>
    <message>
        <source>Our own documents</source>
        <translation>Nuestros documentos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing here is like that. Choose something else above.</source>
        <translation>Aquí no hay nada así. Elige otra cosa arriba.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>What you put aside; you can take it back</source>
        <translation>Lo que apartaste; puedes recuperarlo</translation>
    </message>
    <message>
        <source>Looked for {meant} instead of {typed}.</source>
        <translation>Se buscó {meant} en vez de {typed}.</translation>
    </message>
    <message>
        <source>Nothing here says {words}. This comes nearest.</source>
        <translation>Aquí nada dice {words}. Esto es lo más parecido.</translation>
    </message>
    <message>
        <source>Still getting ready: there may be more in a minute.</source>
        <translation>Todavía se está preparando: en un minuto puede haber más.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a colleague.</source>
        <translation>No se encontró nada. Prueba con otra palabra o pregunta a alguien del equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The card could not be written. Is the disk full?</source>
        <translation>No se pudo escribir la ficha. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The card to print is here: {place}</source>
        <translation>La ficha para imprimir está aquí: {place}</translation>
    </message>
    <message>
        <source>Up to {minutes} min</source>
        <translation>Hasta {minutes} min</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>In easy words</source>
        <translation>Con palabras fáciles</translation>
    </message>
    <message>
        <source>In more detail</source>
        <translation>Con más detalle</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Cualquier nivel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What I need</source>
        <translation>Lo que necesito</translation>
    </message>
    <message>
        <source>What I may choose</source>
        <translation>Lo que puedo elegir</translation>
    </message>
    <message>
        <source>Needed or not</source>
        <translation>Necesario o no</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>This licence asks for no text to be handed on.</source>
        <translation>Esta licencia no pide que se entregue ningún texto.</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>They vouch for it</source>
        <translation>Responden de ello</translation>
    </message>
    <message>
        <source>{name} says so</source>
        <translation>Lo dice {name}</translation>
    </message>
    <message>
        <source>What does it count for here?</source>
        <translation>¿Para qué cuenta aquí?</translation>
    </message>
    <message>
        <source>It changes nothing in what the program asks {name}: only their own answers do.</source>
        <translation>No cambia nada de lo que el programa pregunta a {name}: eso solo lo cambian sus propias respuestas.</translation>
    </message>
    <message>
        <source>Why it does not count here</source>
        <translation>Por qué no cuenta aquí</translation>
    </message>
    <message>
        <source>{name} reads this.</source>
        <translation>{name} lo leerá.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>This is asked of {name}. All of it ticked, it counts as done.</source>
        <translation>Esto se le pide a {name}. Si marcas todo, cuenta como hecho.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
</context>
<context>
    <name>LiveryPage</name>
    <message>
        <source>Your organisation</source>
        <translation>Tu organización</translation>
    </message>
    <message>
        <source>Name, colour and logo stand on the first screen, above every page and on what is printed.</source>
        <translation>El nombre, el color y el logotipo están en la primera pantalla, encima de cada página y en lo que se imprime.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Or another colour, as #C8102E</source>
        <translation>U otro color, como #C8102E</translation>
    </message>
    <message>
        <source>Number to call in an emergency here</source>
        <translation>Número al que llamar aquí en una emergencia</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This is how it looks. Nothing is kept yet.</source>
        <translation>Así se ve. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Guardado. Vale desde ahora.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como el programa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A picture file: PNG, JPEG, WebP or SVG. Empty edges are cut off.</source>
        <translation>Un archivo de imagen: PNG, JPEG, WebP o SVG. Los bordes vacíos se recortan.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Another one for dark screens</source>
        <translation>Otro para pantallas oscuras</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Where your colour is too light or too dark to be read, a darker or lighter one of it is shown.</source>
        <translation>Donde tu color es demasiado claro u oscuro para leerse, se muestra uno igual más oscuro o más claro.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB. Save the logo smaller, and choose it again.</source>
        <translation>Este archivo ocupa más de 5 MB. Guarda el logotipo más pequeño y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>This picture is far too large, or too small. Save the logo about 600 pixels wide.</source>
        <translation>Esta imagen es demasiado grande o demasiado pequeña. Guarda el logotipo con unos 600 píxeles de ancho.</translation>
    </message>
    <message>
        <source>This picture is too long and thin for a logo. Choose another form of it.</source>
        <translation>Esta imagen es demasiado larga y estrecha para un logotipo. Elige otra forma de él.</translation>
    </message>
    <message>
        <source>This drawing has something in it that a logo may not have. Save it as PNG.</source>
        <translation>Este dibujo tiene algo que un logotipo no puede tener. Guárdalo como PNG.</translation>
    </message>
    <message>
        <source>Nothing can be seen on this picture. Save the logo as PNG, and choose it again.</source>
        <translation>En esta imagen no se ve nada. Guarda el logotipo como PNG y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>This name has signs that cannot be shown. Type it anew.</source>
        <translation>Este nombre tiene signos que no se pueden mostrar. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no number to call. It looks like 112.</source>
        <translation>Esto no es un número al que se pueda llamar. Es como 112.</translation>
    </message>
    <message>
        <source>This is no colour. It looks like #C8102E.</source>
        <translation>Esto no es un color. Se escribe como #C8102E.</translation>
    </message>
    <message>
        <source>This is no picture that can be read. Save the logo as PNG, and choose it again.</source>
        <translation>Esto no es una imagen que se pueda leer. Guarda el logotipo como PNG y elígelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>Logo of the organisation</source>
        <translation>Logotipo de la organización</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Less than a minute to go</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message>
        <source>About a minute to go</source>
        <translation>Queda más o menos un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes to go</source>
        <translation>
            <numerusform>Queda más o menos %Ln minuto</numerusform>
            <numerusform>Quedan más o menos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hours to go</source>
        <translation>
            <numerusform>Queda más o menos %Ln hora</numerusform>
            <numerusform>Quedan más o menos %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>A backup was made and checked. It lies in the data folder; keep another one somewhere else.</source>
        <translation>Se hizo y comprobó una copia de seguridad. Está en la carpeta de datos; guarda otra en otro sitio.</translation>
    </message>
    <message>
        <source>Stopped. No backup was made; those from before are still there.</source>
        <translation>Se paró. No se hizo ninguna copia de seguridad; las de antes siguen ahí.</translation>
    </message>
    <message>
        <source>The disk has no room for a backup. Make room, then press the button again.</source>
        <translation>En el disco no hay sitio para una copia de seguridad. Haz sitio y pulsa otra vez el botón.</translation>
    </message>
    <message>
        <source>Another backup is being made just now. Wait a minute, then press the button again.</source>
        <translation>Ahora mismo se está haciendo otra copia de seguridad. Espera un minuto y pulsa otra vez el botón.</translation>
    </message>
    <message>
        <source>The copy did not pass its check, so it does not count; those from before are still there. Ask for help: stepwell doctor</source>
        <translation>La copia no pasó la comprobación, así que no cuenta; las de antes siguen ahí. Pide ayuda: stepwell doctor</translation>
    </message>
    <message>
        <source>This account may not write into the folder of the backups. Ask for help.</source>
        <translation>Esta cuenta no puede escribir en la carpeta de las copias de seguridad. Pide ayuda.</translation>
    </message>
    <message>
        <source>No backup could be made; the disk may have a fault. Ask for help: stepwell doctor</source>
        <translation>No se pudo hacer la copia de seguridad; quizá el disco tenga un fallo. Pide ayuda: stepwell doctor</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más nueva.</translation>
    </message>
    <message>
        <source>There is a newer version, which this device does not take yet.</source>
        <translation>Hay una versión más nueva, que este dispositivo aún no toma.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <translation>Un poco más grande</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very big</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño de las palabras</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>A keyboard on the screen, when there is something to type</source>
        <translation>Un teclado en la pantalla, cuando hay algo que escribir</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Palabras normales</translation>
    </message>
    <message>
        <source>Easier words</source>
        <translation>Palabras más fáciles</translation>
    </message>
    <message>
        <source>More detail</source>
        <translation>Más detalle</translation>
    </message>
    <message>
        <source>Words in lessons, where there is a choice</source>
        <translation>Palabras en las lecciones, donde se puede elegir</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mi PIN</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como el programa</translation>
    </message>
    <message>
        <source>Language of lessons and questions</source>
        <translation>Idioma de las lecciones y preguntas</translation>
    </message>
    <message>
        <source>{language}: only a part of the lessons so far. The rest stays in {original}.</source>
        <translation>{language}: por ahora solo una parte de las lecciones. El resto sigue en este idioma: {original}.</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Words of the work: {number}</source>
        <translation>Palabras del trabajo: {number}</translation>
    </message>
    <message>
        <source>A role and what it needs</source>
        <translation>Un puesto y lo que pide</translation>
    </message>
    <message>
        <source>A checklist, {number} min</source>
        <translation>Una lista, {number} min</translation>
    </message>
    <message>
        <source>A micro-credential</source>
        <translation>Una microcredencial</translation>
    </message>
    <message>
        <source>A programme of {number} weeks</source>
        <translation>Un programa de {number} semanas</translation>
    </message>
    <message>
        <source>A coach card</source>
        <translation>Una ficha para acompañar</translation>
    </message>
    <message>
        <source>A huddle sheet, {number} min</source>
        <translation>Una hoja para la reunión breve, {number} min</translation>
    </message>
    <message>
        <source>All of it is there, as far as the program can tell.</source>
        <translation>Está todo, hasta donde el programa puede saber.</translation>
    </message>
    <message>
        <source>It asks for {total} things. None has shown yet: that is how everybody begins.</source>
        <translation>Pide {total} cosas. Todavía no se ha visto ninguna: así empieza todo el mundo.</translation>
    </message>
    <message>
        <source>{have} of {total} are there, as far as the program can tell.</source>
        <translation>Están {have} de {total}, hasta donde el programa puede saber.</translation>
    </message>
    <message>
        <source>Your role now.</source>
        <translation>Tu puesto actual.</translation>
    </message>
    <message>
        <source>The next role.</source>
        <translation>El siguiente puesto.</translation>
    </message>
    <message>
        <source>you know this</source>
        <translation>lo sabes</translation>
    </message>
    <message>
        <source>you know this; let somebody watch you do it</source>
        <translation>lo sabes; deja que alguien te observe al hacerlo</translation>
    </message>
    <message>
        <source>practise a little more</source>
        <translation>practica un poco más</translation>
    </message>
    <message>
        <source>still to learn</source>
        <translation>aún por aprender</translation>
    </message>
    <message>
        <source>we are not sure yet</source>
        <translation>aún no estamos seguros</translation>
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
        <translation>Cosas para consultar</translation>
    </message>
    <message>
        <source>Nothing of what you open here is recorded.</source>
        <translation>Nada de lo que abres aquí queda registrado.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>A Hoy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What to do, at once. You are signed out, and what you did is kept</source>
        <translation>Qué hacer, ahora mismo. Se cierra tu sesión, y lo que hiciste se guarda</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>Your pack has nothing to look up yet.</source>
        <translation>Tu paquete aún no tiene nada para consultar.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Your way at work</source>
        <translation>Tu camino en el trabajo</translation>
    </message>
    <message>
        <source>For whoever leads a shift</source>
        <translation>Para quien dirige un turno</translation>
    </message>
    <message>
        <source>Words of the work</source>
        <translation>Palabras del trabajo</translation>
    </message>
</context>
<context>
    <name>LrsPage</name>
    <message>
        <source>Where it is sent to</source>
        <translation>Adónde se envía</translation>
    </message>
    <message>
        <source>Whoever keeps the record of your organisation tells you these three.</source>
        <translation>Quien lleva el registro de tu organización te da estos tres datos.</translation>
    </message>
    <message>
        <source>Address, as https://lrs.example.org/xAPI/</source>
        <translation>Dirección, como https://lrs.example.org/xAPI/</translation>
    </message>
    <message>
        <source>Key, or name</source>
        <translation>Clave o nombre</translation>
    </message>
    <message>
        <source>Secret, or password</source>
        <translation>Secreto o contraseña</translation>
    </message>
    <message>
        <source>Keep it and send</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Already sent to the address before: %n</source>
        <translation>
            <numerusform>Ya enviado a la dirección anterior: %n</numerusform>
            <numerusform>Ya enviado a la dirección anterior: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shall the new one get it, too? What it has already, it keeps once.</source>
        <translation>¿Debe recibirlo también la nueva? Lo que ya tiene, lo guarda una sola vez.</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Solo lo nuevo</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <translation>Enviarlo todo</translation>
    </message>
    <message>
        <source>The address has to begin with https://, or everybody on the way could read the secret.</source>
        <translation>La dirección tiene que empezar por https://; si no, cualquiera por el camino podría leer el secreto.</translation>
    </message>
    <message>
        <source>The address has to end with a slash.</source>
        <translation>La dirección tiene que terminar con una barra.</translation>
    </message>
    <message>
        <source>Key and secret do not belong in the address. Type them below.</source>
        <translation>La clave y el secreto no van en la dirección. Escríbelos abajo.</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://lrs.example.org/xAPI/</source>
        <translation>Esto no es una dirección. Tiene esta forma: https://lrs.example.org/xAPI/</translation>
    </message>
</context>
<context>
    <name>Lying</name>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>In the home folder of this computer, under the name {name}.</source>
        <translation>En la carpeta personal de este ordenador, con el nombre {name}.</translation>
    </message>
    <message>
        <source>In the folder {folder} of this computer, under the name {name}.</source>
        <translation>En la carpeta {folder} de este ordenador, con el nombre {name}.</translation>
    </message>
    <message>
        <source>This screen opens no files. Ask whoever looks after this device to give it to you.</source>
        <translation>Esta pantalla no abre archivos. Pide que te lo dé a quien se ocupa de este dispositivo.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Está borrado.</translation>
    </message>
    <message>
        <source>It could not be deleted: it may be open, or something else lies in its folder.</source>
        <translation>No se pudo borrar: puede que esté abierto, o que haya otra cosa en su carpeta.</translation>
    </message>
    <message>
        <source>Delete this for good? What Stepwell keeps about you stays.</source>
        <translation>¿Borrar esto para siempre? Lo que Stepwell guarda sobre ti se queda.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, dejarlo</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sí, borrarlo</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it. Ask whoever looks after this device.</source>
        <translation>Nada en este ordenador lo abre. Pregunta a quien se ocupa de este dispositivo.</translation>
    </message>
</context>
<context>
    <name>MatchingEditor</name>
    <message>
        <source>Tap one on this side, then its partner on the other side.</source>
        <translation>Toca una de este lado y luego su pareja del otro lado.</translation>
    </message>
    <message>
        <source>Goes with: {right}</source>
        <translation>Va con: {right}</translation>
    </message>
    <message>
        <source>You chose: {given}</source>
        <translation>Elegiste: {given}</translation>
    </message>
    <message>
        <source>You put “{given}” here. It goes with “{right}”.</source>
        <translation>Aquí pusiste «{given}». Va con «{right}».</translation>
    </message>
    <message>
        <source>{left} goes with {right}</source>
        <translation>{left} va con {right}</translation>
    </message>
    <message>
        <source>Now choose its partner. {paired}</source>
        <translation>Ahora elige su pareja. {paired}</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Who stands where</source>
        <translation>Cómo va cada persona</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Busca un nombre</translation>
    </message>
    <message>
        <source>People by topic</source>
        <translation>Personas por tema</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everybody here can see in My data that you looked at this. Nobody is ranked.</source>
        <translation>Todas las personas de aquí pueden ver en «Mis datos» que has mirado esto. No se compara a nadie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>{pack}. People shown: {count} of {all}.</source>
        <translation>{pack}. Personas mostradas: {count} de {all}.</translation>
    </message>
    <message>
        <source>Nobody of this site learns from this, or is asked something of it.</source>
        <translation>Nadie de este lugar de trabajo aprende con esto, ni se le pide nada de ello.</translation>
    </message>
    <message>
        <source>Nobody is like that. Choose something else above.</source>
        <translation>Nadie es así. Elige otra cosa arriba.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>MayLikePage</name>
    <message>
        <source>Who may like a talk</source>
        <translation>Quién quizá quiera una conversación</translation>
    </message>
    <message>
        <source>Some things stayed hard for them while they practised. They could read this some days before you. It is a guess of the program, and no judgement. They stand by name.</source>
        <translation>Algo les siguió costando al practicar. Han podido leerlo unos días antes que tú. Es una suposición del programa, no un juicio. Están por orden de nombre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Looking: {count} of {all}</source>
        <translation>Mirando: {count} de {all}</translation>
    </message>
    <message>
        <source>Nobody now.</source>
        <translation>Ahora, nadie.</translation>
    </message>
    <message>
        <source>People found: {count}</source>
        <translation>Personas encontradas: {count}</translation>
    </message>
    <message>
        <source>Asks for a talk</source>
        <translation>Pide una conversación</translation>
    </message>
    <message>
        <source>May like a talk</source>
        <translation>Puede que quiera una conversación</translation>
    </message>
</context>
<context>
    <name>MayLikeWhyPage</name>
    <message>
        <source>{name} may like a talk</source>
        <translation>Puede que {name} quiera una conversación</translation>
    </message>
    <message>
        <source>No need now</source>
        <translation>Ahora no hace falta</translation>
    </message>
    <message>
        <source>I talk with them</source>
        <translation>Hablaré con esta persona</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>There is nothing to say any more: things got easier, or somebody decided.</source>
        <translation>Ya no hay nada que decir: se volvió más fácil, o alguien decidió.</translation>
    </message>
    <message>
        <source>{name} asks for a talk.</source>
        <translation>{name} pide una conversación.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Lo seguro que es</translation>
    </message>
    <message>
        <source>Only answers count for it. Not who somebody is, and not when they work.</source>
        <translation>Solo cuentan las respuestas. No quién es la persona ni cuándo trabaja.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Decides tú</translation>
    </message>
    <message>
        <source>{name} can read what you decide. Nothing happens by itself. It stays on this device.</source>
        <translation>{name} puede leer lo que decidas. Nada ocurre solo. Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Ask me again in %n days</source>
        <translation>
            <numerusform>Preguntarme otra vez en %n día</numerusform>
            <numerusform>Preguntarme otra vez en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Find the other name</source>
        <translation>Busca el otro nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Make {duplicate} and {into} one person?</source>
        <translation>¿Unir a {duplicate} y {into} en una sola persona?</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>{into} stays, with name, PIN and badge.</source>
        <translation>{into} se queda, con su nombre, su PIN y su tarjeta.</translation>
    </message>
    <message>
        <source>All answers and lessons of {duplicate} count for {into}, in the order they happened.</source>
        <translation>Todas las respuestas y lecciones de {duplicate} cuentan para {into}, en el orden en que ocurrieron.</translation>
    </message>
    <message>
        <source>{duplicate} goes from the first screen. PIN and badge of {duplicate} end.</source>
        <translation>{duplicate} desaparece de la primera pantalla. El PIN y la tarjeta de {duplicate} dejan de valer.</translation>
    </message>
    <message>
        <source>1 private note of {duplicate} is erased for good: nobody else can open it.</source>
        <translation>1 nota privada de {duplicate} se borra para siempre: nadie más puede abrirla.</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes of {duplicate} are erased for good: nobody else can open them.</source>
        <translation>
            <numerusform>%n nota privada de {duplicate} se borra para siempre: nadie más puede abrirla.</numerusform>
            <numerusform>%n notas privadas de {duplicate} se borran para siempre: nadie más puede abrirlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinePage</name>
    <message>
        <source>My own</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>What you want, what you keep, what you can show, and who helps you.</source>
        <translation>Lo que quieres, lo que guardas, lo que puedes mostrar y quién te ayuda.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>What you want, the way there, and what is asked of you</source>
        <translation>Lo que quieres, el camino hasta allí y lo que se te pide</translation>
    </message>
    <message>
        <source>Until when, how to do it, my training record</source>
        <translation>Para cuándo, cómo hacerlo, mi registro de formación</translation>
    </message>
    <message>
        <source>What is asked of me</source>
        <translation>Lo que se me pide</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>Lo que sé hasta ahora</translation>
    </message>
    <message>
        <source>Each topic, how sure that is, certificates</source>
        <translation>Cada tema, lo seguro que es y los certificados</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mis personas</translation>
    </message>
    <message>
        <source>Who can show me something, and what I could show</source>
        <translation>Quién puede enseñarme algo y qué podría enseñar yo</translation>
    </message>
    <message>
        <source>With your supervisor: what is next, talks, asking for one</source>
        <translation>Con quien te supervisa: lo siguiente, conversaciones, pedir una</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>What helps others, your own tips, questions to colleagues</source>
        <translation>Lo que ayuda a otros, tus consejos, preguntas a colegas</translation>
    </message>
    <message>
        <source>Tips from colleagues</source>
        <translation>Consejos de colegas</translation>
    </message>
    <message>
        <source>What you learned anywhere, to take along</source>
        <translation>Lo que aprendiste en cualquier sitio, para llevártelo</translation>
    </message>
    <message>
        <source>My passport</source>
        <translation>Mi pasaporte</translation>
    </message>
    <message>
        <source>What I can show</source>
        <translation>Lo que puedo mostrar</translation>
    </message>
    <message>
        <source>Evidence for a badge, looked at by one person</source>
        <translation>Muestras de trabajo para una insignia, miradas por una persona</translation>
    </message>
    <message>
        <source>Shared with one person</source>
        <translation>Compartido con una persona</translation>
    </message>
    <message>
        <source>What I may read, and what I share</source>
        <translation>Lo que puedo leer y lo que comparto</translation>
    </message>
    <message>
        <source>Lists of what you want to learn, yours and from colleagues</source>
        <translation>Listas de lo que quieres aprender, tuyas y de tus colegas</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas de aprendizaje</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>All there is, what comes first for you, and why</source>
        <translation>Todo lo que hay, qué va primero para ti y por qué</translation>
    </message>
    <message>
        <source>What encourages me</source>
        <translation>Lo que me anima</translation>
    </message>
    <message>
        <source>Badges, goals of the team, reminders: as you like</source>
        <translation>Insignias, metas del equipo, recordatorios: como tú quieras</translation>
    </message>
</context>
<context>
    <name>MoreActions</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do is open</source>
        <translation>Más opciones: abierto</translation>
    </message>
    <message>
        <source>Opens more to do with this question</source>
        <translation>Abre más opciones para esta pregunta</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Name of the workplace</source>
        <translation>Nombre del lugar de trabajo</translation>
    </message>
</context>
<context>
    <name>MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>All that Stepwell keeps about you, sort by sort. Press a line to see more of it.</source>
        <translation>Todo lo que Stepwell guarda sobre ti, por clases. Pulsa una línea para ver más.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Llevarme una copia</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Qué se envió</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Quién miró</translation>
    </message>
    <message>
        <source>You can change your PIN, and make a new recovery code.</source>
        <translation>Puedes cambiar tu PIN y hacer un código de recuperación nuevo.</translation>
    </message>
    <message>
        <source>You have no PIN: whoever presses your name can read this. See how to get one.</source>
        <translation>No tienes PIN: cualquiera que pulse tu nombre puede leer esto. Mira cómo conseguir uno.</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mi PIN</translation>
    </message>
    <message>
        <source>You can have all of this erased. First you read what that means.</source>
        <translation>Puedes hacer que se borre todo esto. Primero lees qué significa.</translation>
    </message>
    <message>
        <source>It was asked for. Everything about you is erased on this day: {date}.</source>
        <translation>Se ha pedido. Todo lo tuyo se borra este día: {date}.</translation>
    </message>
    <message>
        <source>Erase everything about me</source>
        <translation>Borrar todo lo que hay sobre mí</translation>
    </message>
    <message>
        <source>Your copy is being written: step {done} of {most}</source>
        <translation>Se está escribiendo tu copia: paso {done} de {most}</translation>
    </message>
    <message>
        <source>Stopped. No copy was written.</source>
        <translation>Se paró. No se escribió ninguna copia.</translation>
    </message>
    <message>
        <source>To read it, open {file}. To print it, use {printed}. The third file is for programs.</source>
        <translation>Para leerla, abre {file}. Para imprimirla, usa {printed}. El tercer archivo es para programas.</translation>
    </message>
    <message>
        <source>Your copy was written.</source>
        <translation>Tu copia está escrita.</translation>
    </message>
    <message>
        <source>A copy is written as files on this computer. Whoever uses the computer under the same account can open them too: take them along, then delete them here.</source>
        <translation>La copia se escribe como archivos en este ordenador. Quien use el ordenador con la misma cuenta también puede abrirlos: llévatelos y luego bórralos aquí.</translation>
    </message>
    <message>
        <source>What you saved on this computer</source>
        <translation>Lo que guardaste en este ordenador</translation>
    </message>
    <message>
        <source>The copy could not be written here. The disk may be full, or closed for this account:</source>
        <translation>No se pudo escribir la copia aquí. Quizá el disco esté lleno o cerrado para esta cuenta:</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Entradas: {count}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>¿Quién lo ve?</translation>
    </message>
    <message>
        <source>Does it leave this device?</source>
        <translation>¿Sale de este dispositivo?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>The entries, one by one</source>
        <translation>Las entradas, una por una</translation>
    </message>
    <message>
        <source>Sent: {sent}. Waiting: {waiting}. Last sent: {when}.</source>
        <translation>Enviado: {sent}. En espera: {waiting}. Último envío: {when}.</translation>
    </message>
    <message>
        <source>Sent to the record of your organisation</source>
        <translation>Enviado al registro de tu organización</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>A {address}</translation>
    </message>
    <message>
        <source>No address is set: nothing leaves this device for now.</source>
        <translation>No hay ninguna dirección: por ahora nada sale de este dispositivo.</translation>
    </message>
    <message>
        <source>A number stands there in place of your name. Your PIN is never sent. Private notes are sent only where your organisation lets them, and sealed: nobody but you can read them.</source>
        <translation>Allí, en lugar de tu nombre, hay un número. Tu PIN no se envía nunca. Las notas privadas solo se envían si tu organización lo permite, y selladas: nadie más que tú puede leerlas.</translation>
    </message>
    <message>
        <source>Not accepted, kept aside: {count}.</source>
        <translation>No aceptado, apartado: {count}.</translation>
    </message>
    <message>
        <source>Kept here or no longer held as sent text: {count}.</source>
        <translation>Guardado solo aquí, o sin texto de envío: {count}.</translation>
    </message>
    <message>
        <source>Switched off: new ones stay on this device.</source>
        <translation>Apagado: lo nuevo se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Times: {count}</source>
        <translation>Veces: {count}</translation>
    </message>
    <message>
        <source>Nobody so far</source>
        <translation>Nadie hasta ahora</translation>
    </message>
    <message>
        <source>Who looked at what is about you</source>
        <translation>Quién miró lo que hay sobre ti</translation>
    </message>
    <message>
        <source>Your own visits are not counted.</source>
        <translation>Tus propias visitas no se cuentan.</translation>
    </message>
    <message>
        <source>{count} earlier ones are in your copy.</source>
        <translation>En tu copia hay {count} anteriores.</translation>
    </message>
    <message>
        <source>Somebody who looks after this device, by a command</source>
        <translation>Alguien que cuida de este dispositivo, con una orden</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>El propio programa</translation>
    </message>
    <message>
        <source>Somebody who is no longer here</source>
        <translation>Alguien que ya no está aquí</translation>
    </message>
    <message>
        <source>{who}: {page}, {when}.</source>
        <translation>{who}: {page}, {when}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
</context>
<context>
    <name>MyDutiesPage</name>
    <message>
        <source>Asked of you</source>
        <translation>Lo que se te pide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your job here: {jobs}. Your workplace says so.</source>
        <translation>Tu puesto aquí: {jobs}. Lo dice tu lugar de trabajo.</translation>
    </message>
    <message>
        <source>You have to do this</source>
        <translation>Esto tienes que hacerlo</translation>
    </message>
    <message>
        <source>Nothing is asked of you now.</source>
        <translation>Ahora no se te pide nada.</translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation>Esto lo elegiste tú</translation>
    </message>
    <message>
        <source>What you want to get better at, as you like</source>
        <translation>En lo que quieres mejorar, como tú quieras</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>For you to keep</source>
        <translation>Para que lo guardes</translation>
    </message>
    <message>
        <source>What you did and until when it counts, to print or to save</source>
        <translation>Lo que hiciste y hasta cuándo cuenta, para imprimir o guardar</translation>
    </message>
    <message>
        <source>My training record</source>
        <translation>Mi registro de formación</translation>
    </message>
</context>
<context>
    <name>MyDutyPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{name} asks this of you.</source>
        <translation>{name} te lo pide.</translation>
    </message>
    <message>
        <source>Your workplace asks this of you.</source>
        <translation>Te lo pide tu lugar de trabajo.</translation>
    </message>
    <message>
        <source>How often: {words}</source>
        <translation>Cada cuánto: {words}</translation>
    </message>
    <message>
        <source>There is time until {date} before it counts as overdue.</source>
        <translation>Hay tiempo hasta el {date} antes de que cuente como fuera de plazo.</translation>
    </message>
    <message>
        <source>You are excused from it. There is nothing to do.</source>
        <translation>Tienes dispensa. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Supervisors of your workplace see whether it is done. Nothing is shut to you because of it.</source>
        <translation>Quienes supervisan tu lugar de trabajo ven si está hecho. Nada se te cierra por ello.</translation>
    </message>
    <message>
        <source>It is done by: {words}</source>
        <translation>Se hace así: {words}</translation>
    </message>
    <message>
        <source>Ask your supervisor when the next session is.</source>
        <translation>Pregunta a tu supervisor cuándo es la próxima sesión.</translation>
    </message>
    <message>
        <source>Ask your supervisor to watch you when you do it the next time.</source>
        <translation>Pide a tu supervisor que te observe la próxima vez que lo hagas.</translation>
    </message>
    <message>
        <source>It cannot be begun on this device. Ask your supervisor.</source>
        <translation>En este dispositivo no se puede empezar. Pregunta a tu supervisor.</translation>
    </message>
    <message>
        <source>Begin the check</source>
        <translation>Empezar la prueba</translation>
    </message>
    <message>
        <source>Learn this now</source>
        <translation>Aprenderlo ahora</translation>
    </message>
    <message>
        <source>Learn this first</source>
        <translation>Aprender antes esto</translation>
    </message>
</context>
<context>
    <name>MyPassportPage</name>
    <message>
        <source>My passport</source>
        <translation>Mi pasaporte</translation>
    </message>
    <message>
        <source>Learned something elsewhere? Write it down. Take it along when you change your job.</source>
        <translation>¿Aprendiste algo en otro lugar? Apúntalo. Llévatelo cuando cambies de trabajo.</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Apuntar algo</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevármelo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To write here you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Para escribir aquí necesitas un PIN propio: cierra tus palabras para los demás.</translation>
    </message>
    <message>
        <source>Go on with what you began</source>
        <translation>Seguir con lo que empezaste</translation>
    </message>
    <message>
        <source>Nothing stands here yet. A course, a talk, a video: everything counts.</source>
        <translation>Aquí aún no hay nada. Un curso, una charla, un vídeo: todo cuenta.</translation>
    </message>
    <message>
        <source>What you reached here can go along, too: {count}</source>
        <translation>Lo que alcanzaste aquí también puede ir contigo: {count}</translation>
    </message>
    <message>
        <source>Only you see this. It is locked with your PIN. You choose what goes along, and to whom.</source>
        <translation>Esto lo ves solo tú. Está cerrado con tu PIN. Tú eliges qué te llevas y a quién se lo das.</translation>
    </message>
</context>
<context>
    <name>MyPinPage</name>
    <message>
        <source>My PIN</source>
        <translation>Mi PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your private notes are locked: your PIN was replaced. Leave, sign in again, and type your recovery code to open them.</source>
        <translation>Tus notas privadas están cerradas: tu PIN fue sustituido. Sal, entra otra vez y escribe tu código de recuperación para abrirlas.</translation>
    </message>
    <message>
        <source>Your new PIN works from now on. The old one does not.</source>
        <translation>Tu PIN nuevo vale desde ahora. El de antes ya no.</translation>
    </message>
    <message>
        <source>Your new recovery code works from now on. A code that you had before does not.</source>
        <translation>Tu código de recuperación nuevo vale desde ahora. El que tenías antes ya no.</translation>
    </message>
    <message>
        <source>Nobody can read it, not even whoever looks after this device. Has somebody seen it?</source>
        <translation>Nadie puede leerlo, tampoco quien cuida de este dispositivo. ¿Alguien lo ha visto?</translation>
    </message>
    <message>
        <source>Whoever presses your name can learn as you, see what is yours, and ask to have it erased.</source>
        <translation>Quien pulse tu nombre puede aprender como si fuera tú, ver lo tuyo y pedir que se borre.</translation>
    </message>
    <message>
        <source>You look after others here. So your first PIN is given to you by whoever looks after this device: otherwise anybody could press your name and act in your place. Until then you can do here what every learner can.</source>
        <translation>Aquí cuidas de otras personas. Por eso tu primer PIN te lo da quien cuida de este dispositivo: si no, cualquiera podría pulsar tu nombre y actuar en tu lugar. Hasta entonces puedes hacer aquí lo mismo que cualquiera que aprende.</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Cambiar mi PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elige un PIN</translation>
    </message>
    <message>
        <source>You sign in with a PIN</source>
        <translation>Entras con un PIN</translation>
    </message>
    <message>
        <source>You sign in with your pictures</source>
        <translation>Entras con tus dibujos</translation>
    </message>
    <message>
        <source>You have no PIN</source>
        <translation>No tienes PIN</translation>
    </message>
    <message>
        <source>You have a recovery code</source>
        <translation>Tienes un código de recuperación</translation>
    </message>
    <message>
        <source>You have no recovery code</source>
        <translation>No tienes código de recuperación</translation>
    </message>
    <message>
        <source>It opens your private notes if you forget your PIN. Lost it, or has somebody seen it?</source>
        <translation>Abre tus notas privadas si olvidas tu PIN. ¿Lo has perdido o alguien lo ha visto?</translation>
    </message>
    <message>
        <source>If you forget your PIN, your private notes are lost without it.</source>
        <translation>Sin él, si olvidas tu PIN, tus notas privadas se pierden.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Hacer un código</translation>
    </message>
</context>
<context>
    <name>MyPlaylistPage</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Add things</source>
        <translation>Añadir cosas</translation>
    </message>
    <message>
        <source>Add what you want to learn: lessons, stories, checklists, whole modules.</source>
        <translation>Añade lo que quieres aprender: lecciones, historias, listas, módulos enteros.</translation>
    </message>
    <message>
        <source>Everything you can open here is done.</source>
        <translation>Todo lo que puedes abrir aquí está hecho.</translation>
    </message>
    <message>
        <source>{name} has changed the list that yours began as. Yours stays as it is.</source>
        <translation>{name} ha cambiado la lista de la que salió la tuya. La tuya se queda como está.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
    </message>
</context>
<context>
    <name>MyTipsPage</name>
    <message>
        <source>Thank you, it is sent</source>
        <translation>Gracias, está enviado</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Lo que escribí</translation>
    </message>
    <message>
        <source>A supervisor reads it first. Then all colleagues of your site can read it.</source>
        <translation>Primero lo lee un supervisor. Después pueden leerlo todos los colegas de tu lugar de trabajo.</translation>
    </message>
    <message>
        <source>To the tips</source>
        <translation>A los consejos</translation>
    </message>
    <message>
        <source>You have not written anything yet.</source>
        <translation>Todavía no has escrito nada.</translation>
    </message>
    <message>
        <source>A supervisor says it so:</source>
        <translation>Un supervisor lo dice así:</translation>
    </message>
    <message>
        <source>With your name</source>
        <translation>Con tu nombre</translation>
    </message>
    <message>
        <source>Without your name</source>
        <translation>Sin tu nombre</translation>
    </message>
    <message>
        <source>Yes, say it so</source>
        <translation>Sí, decirlo así</translation>
    </message>
    <message>
        <source>No, do not show it</source>
        <translation>No, no mostrarlo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
</context>
<context>
    <name>NamePlaylistPage</name>
    <message>
        <source>What do you call your new playlist?</source>
        <translation>¿Cómo quieres llamar a tu nueva lista de aprendizaje?</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>¿Cómo quieres llamarla?</translation>
    </message>
    <message>
        <source>For example: My first week</source>
        <translation>Por ejemplo: Mi primera semana</translation>
    </message>
    <message>
        <source>The name goes with your learning record to your organisation. Put nobody&apos;s name in it.</source>
        <translation>El nombre llega a tu organización con tu registro de aprendizaje. No pongas el nombre de nadie.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Hacerla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>NeedEndPage</name>
    <message>
        <source>What came of it?</source>
        <translation>¿En qué quedó?</translation>
    </message>
    <message>
        <source>What is different now, and what you keep doing</source>
        <translation>Qué es distinto ahora y qué seguís haciendo</translation>
    </message>
    <message>
        <source>Whoever leads here can read it. Write no names.</source>
        <translation>Quien dirige aquí puede leerlo. No escribas nombres.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>NeedPage</name>
    <message>
        <source>What should change</source>
        <translation>Lo que debería cambiar</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>It is finished</source>
        <translation>Está terminado</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Todavía sin respuesta</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>What came of it so far</source>
        <translation>En qué ha quedado hasta ahora</translation>
    </message>
    <message>
        <source>People who read a lesson of it since: {count}</source>
        <translation>Personas que desde entonces leyeron una lección sobre ello: {count}</translation>
    </message>
    <message>
        <source>Fewer than three people have read a lesson of it since.</source>
        <translation>Desde entonces han leído una lección sobre ello menos de tres personas.</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Mostrar antes y después</translation>
    </message>
    <message>
        <source>There are no figures of “{name}” yet.</source>
        <translation>Aún no hay cifras de «{name}».</translation>
    </message>
    <message>
        <source>Too few people have learned it and answered since: ten of a topic are needed.</source>
        <translation>Desde entonces lo han aprendido y han respondido muy pocas personas: hacen falta diez por tema.</translation>
    </message>
</context>
<context>
    <name>NeedPartPage</name>
    <message numerus="yes">
        <source>In %n weeks</source>
        <translation>
            <numerusform>En %n semana</numerusform>
            <numerusform>En %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Whoever leads here can read it. Write no names.</source>
        <translation>Quien dirige aquí puede leerlo. No escribas nombres.</translation>
    </message>
    <message>
        <source>Is it one of these key figures?</source>
        <translation>¿Es una de estas cifras clave?</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>What should change?</source>
        <translation>¿Qué debería cambiar?</translation>
    </message>
    <message>
        <source>Something you can count: falls, complaints, sales. Say where the number comes from.</source>
        <translation>Algo que puedas contar: caídas, quejas, ventas. Di de dónde sale el número.</translation>
    </message>
    <message>
        <source>What do the people on the floor say?</source>
        <translation>¿Qué dice la gente que hace el trabajo?</translation>
    </message>
    <message>
        <source>Ask two or three of them. Write no names.</source>
        <translation>Pregunta a dos o tres personas. No escribas nombres.</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>¿Por qué es así?</translation>
    </message>
    <message>
        <source>Ask “why” until there is something that you can change.</source>
        <translation>Pregunta «por qué» hasta llegar a algo que puedas cambiar.</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>¿Qué lo impide?</translation>
    </message>
    <message>
        <source>Choose what weighs most.</source>
        <translation>Elige lo que más pesa.</translation>
    </message>
    <message>
        <source>Is training the answer?</source>
        <translation>¿Es la formación la respuesta?</translation>
    </message>
    <message>
        <source>Which topics may help?</source>
        <translation>¿Qué temas pueden ayudar?</translation>
    </message>
    <message>
        <source>Their results will stand beside it when you look at it again.</source>
        <translation>Sus resultados estarán al lado cuando lo mires otra vez.</translation>
    </message>
    <message>
        <source>How will you see that it is better?</source>
        <translation>¿Cómo verás que va mejor?</translation>
    </message>
    <message>
        <source>A number, and until when.</source>
        <translation>Un número, y hasta cuándo.</translation>
    </message>
    <message>
        <source>When will you look at it again?</source>
        <translation>¿Cuándo lo mirarás otra vez?</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>They do not know it</source>
        <translation>No lo saben</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Destreza</translation>
    </message>
    <message>
        <source>They know it, and cannot do it yet</source>
        <translation>Lo saben, y aún no saben hacerlo</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>They can, and do not do it</source>
        <translation>Saben hacerlo, y no lo hacen</translation>
    </message>
    <message>
        <source>The work itself</source>
        <translation>El trabajo mismo</translation>
    </message>
    <message>
        <source>Tools, time, people or rules do not let them</source>
        <translation>No les dejan las herramientas, el tiempo, la gente o las normas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Training is not the answer here. The work itself is in the way: change tools, time, people or rules first.</source>
        <translation>Aquí la formación no es la respuesta. Lo impide el trabajo mismo: cambia antes las herramientas, el tiempo, la gente o las normas.</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>Cerrada el {date}</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message>
        <source>Look at it again now</source>
        <translation>Mirarlo otra vez ahora</translation>
    </message>
    <message>
        <source>Look at it again on {date}</source>
        <translation>Mirarlo otra vez el {date}</translation>
    </message>
    <message>
        <source>Something that should change</source>
        <translation>Algo que debería cambiar</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>What should change</source>
        <translation>Lo que debería cambiar</translation>
    </message>
    <message>
        <source>One page each: what it is, why, and whether training is the answer. Who leads here can read it.</source>
        <translation>Una página para cada cosa: qué es, por qué, y si la formación es la respuesta. Puede leerla quien dirige aquí.</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>There is nothing yet. Begin with a number that you want to change.</source>
        <translation>Aún no hay nada. Empieza por un número que quieras cambiar.</translation>
    </message>
</context>
<context>
    <name>NewPersonPage</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very big</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>How big should the words be?</source>
        <translation>¿De qué tamaño quieres las palabras?</translation>
    </message>
    <message>
        <source>Now press what you want to learn.</source>
        <translation>Ahora pulsa lo que quieres aprender.</translation>
    </message>
    <message>
        <source>Type your name, please.</source>
        <translation>Escribe tu nombre, por favor.</translation>
    </message>
    <message>
        <source>A nickname is fine. People on this device can see it. It is not sent to anybody.</source>
        <translation>Vale un apodo. Lo ven las personas de este dispositivo. No se envía a nadie.</translation>
    </message>
    <message>
        <source>Step {number} of {most}</source>
        <translation>Paso {number} de {most}</translation>
    </message>
    <message>
        <source>Somebody here has this name. Is it you? Go back and press it. If not, add a second name.</source>
        <translation>Aquí ya hay alguien con este nombre. ¿Eres tú? Vuelve y púlsalo. Si no, añade un segundo nombre.</translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation>¿Cómo te llamamos?</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>¿Qué quieres aprender?</translation>
    </message>
    <message>
        <source>A little bigger</source>
        <translation>Un poco más grande</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>¿Qué idioma?</translation>
    </message>
</context>
<context>
    <name>NotForMe</name>
    <message>
        <source>You said: not for me.</source>
        <translation>Dijiste: no es para mí.</translation>
    </message>
    <message>
        <source>Suggest it again</source>
        <translation>Volver a proponerlo</translation>
    </message>
</context>
<context>
    <name>NotFoundPage</name>
    <message>
        <source>Looked for, and not found</source>
        <translation>Buscado y no encontrado</translation>
    </message>
    <message>
        <source>Words of three people or more, of the last 90 days. Nobody is named.</source>
        <translation>Palabras de tres personas o más, de los últimos 90 días. No se nombra a nadie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your organisation has switched this off: nothing is counted.</source>
        <translation>Tu organización lo ha apagado: no se cuenta nada.</translation>
    </message>
    <message>
        <source>Nothing yet that three people looked for in vain.</source>
        <translation>Aún no hay nada que tres personas buscaran en vano.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Quitado de la lista.</translation>
    </message>
    <message>
        <source>People who looked for it: {count}</source>
        <translation>Personas que lo buscaron: {count}</translation>
    </message>
    <message>
        <source>Make a microlearn</source>
        <translation>Hacer una microlección</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>NotNoted</name>
    <message>
        <source>Just looking: nothing here is noted.</source>
        <translation>Solo mirar: aquí no se anota nada.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Somebody outside of work</source>
        <translation>Alguien de fuera del trabajo</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>Una idea</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>For your goal: {goal}</source>
        <translation>Para tu meta: {goal}</translation>
    </message>
    <message>
        <source>Take a moment and think about it.</source>
        <translation>Tómate un momento y piénsalo.</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Para escribirlo necesitas un PIN propio: cierra tus palabras para los demás.</translation>
    </message>
    <message>
        <source>What they can help with, how to reach them</source>
        <translation>En qué puede ayudar y cómo encontrar a esa persona</translation>
    </message>
    <message>
        <source>Your idea</source>
        <translation>Tu idea</translation>
    </message>
    <message>
        <source>Locked with your PIN. Nobody else can read it, here or anywhere.</source>
        <translation>Cerrado con tu PIN. Nadie más puede leerlo, ni aquí ni en ningún sitio.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Their name, as you call them</source>
        <translation>Su nombre, como tú le llamas</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>Move it to another goal</source>
        <translation>Pasar a otra meta</translation>
    </message>
</context>
<context>
    <name>NoteTalkPage</name>
    <message>
        <source>Your talk with {name}</source>
        <translation>Tu conversación con {name}</translation>
    </message>
    <message>
        <source>Only you and {name} read these notes. They stay on this device: nothing of them is ever sent. That there was a talk, and on which day, your organisation may see.</source>
        <translation>Solo tú y {name} leéis estas notas. Se quedan en este dispositivo: nada de ellas se envía nunca. Tu organización puede ver que hubo una conversación, y qué día.</translation>
    </message>
    <message>
        <source>What you two said, and what comes next</source>
        <translation>Lo que os dijisteis y lo siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Anteayer</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Save, and read it together</source>
        <translation>Guardar y leerlo los dos juntos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{name} wants this changed:</source>
        <translation>{name} quiere cambiar esto:</translation>
    </message>
</context>
<context>
    <name>NudgeCard</name>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Type a number</source>
        <translation>Escribe un número</translation>
    </message>
    <message>
        <source>Your answer in {unit}</source>
        <translation>Tu respuesta en {unit}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Unit of your number</source>
        <translation>Unidad de tu número</translation>
    </message>
</context>
<context>
    <name>Observing</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No visto</translation>
    </message>
    <message>
        <source>Not watched yet</source>
        <translation>Todavía sin observar</translation>
    </message>
    <message>
        <source>Signed off, {when}</source>
        <translation>Dado por bueno, {when}</translation>
    </message>
    <message>
        <source>Not yet, {when}</source>
        <translation>Todavía no, {when}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Keys on the screen</source>
        <translation>Teclas en la pantalla</translation>
    </message>
</context>
<context>
    <name>OnePackPage</name>
    <message>
        <source>What can be learned here</source>
        <translation>Qué se puede aprender aquí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Version {version} is switched off. {why}</source>
        <translation>La versión {version} está desactivada. {why}</translation>
    </message>
    <message>
        <source>Version {version}: {items} questions, {lessons} lessons</source>
        <translation>Versión {version}: {items} preguntas, {lessons} lecciones</translation>
    </message>
    <message>
        <source>People here who learn with it: {count}</source>
        <translation>Personas de aquí que aprenden con él: {count}</translation>
    </message>
    <message>
        <source>Use version {version} again</source>
        <translation>Usar otra vez la versión {version}</translation>
    </message>
    <message>
        <source>Everybody learns with it from then on. Who is in the middle of something ends that first.</source>
        <translation>Desde entonces todos aprenden con ella. Quien está a mitad de algo lo termina antes.</translation>
    </message>
    <message>
        <source>It cannot be removed while somebody learns with it.</source>
        <translation>No se puede quitar mientras alguien aprende con él.</translation>
    </message>
    <message>
        <source>Remove this pack</source>
        <translation>Quitar este paquete</translation>
    </message>
    <message>
        <source>Its lessons and questions go from this device. What people answered stays.</source>
        <translation>Sus lecciones y preguntas desaparecen de este dispositivo. Lo que respondió la gente se queda.</translation>
    </message>
    <message>
        <source>Version {version} is used from now on</source>
        <translation>Desde ahora se usa la versión {version}</translation>
    </message>
    <message>
        <source>Who is in the middle of something ends that first. No answer is lost.</source>
        <translation>Quien está a mitad de algo lo termina antes. No se pierde ninguna respuesta.</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>Volver a la versión {version}</translation>
    </message>
    <message>
        <source>Everybody learns with it from then on. Who is in the middle of something ends that first, and no answer is lost. Version {version} is not fetched again; a newer one is.</source>
        <translation>Desde entonces todos aprenden con ella. Quien está a mitad de algo lo termina antes, y no se pierde ninguna respuesta. La versión {version} no se vuelve a traer; una más nueva, sí.</translation>
    </message>
</context>
<context>
    <name>OrderingEditor</name>
    <message>
        <source>You had it in place {place}</source>
        <translation>Lo pusiste en el lugar {place}</translation>
    </message>
    <message>
        <source>Above is the right order.</source>
        <translation>Arriba está el orden correcto.</translation>
    </message>
    <message>
        <source>{step} is now number {place}</source>
        <translation>{step} es ahora el número {place}</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>In {original}: not in your language yet.</source>
        <translation>En este idioma: {original}. Todavía no está en el tuyo.</translation>
    </message>
    <message>
        <source>Hide: {language}</source>
        <translation>Ocultar: {language}</translation>
    </message>
    <message>
        <source>Show it in this language, too: {language}</source>
        <translation>Mostrarlo también en este idioma: {language}</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Refresh soon</source>
        <translation>Repasar pronto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Sabido</translation>
    </message>
    <message>
        <source>Known, to be watched</source>
        <translation>Sabido, por observar</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>Por practicar</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Por empezar</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no está claro</translation>
    </message>
    <message>
        <source>What was done on this device: up to {when}.</source>
        <translation>Lo que se hizo en este dispositivo: hasta {when}.</translation>
    </message>
    <message>
        <source>This device hears from no other one.</source>
        <translation>A este dispositivo no le llega nada de otros.</translation>
    </message>
    <message>
        <source>From other devices: {when}.</source>
        <translation>De otros dispositivos: {when}.</translation>
    </message>
    <message>
        <source>Not asked yet, so this is a guess.</source>
        <translation>Aún sin preguntas, así que es una suposición.</translation>
    </message>
    <message>
        <source>That is quite sure.</source>
        <translation>Esto es muy seguro.</translation>
    </message>
    <message>
        <source>That is fairly sure.</source>
        <translation>Esto es bastante seguro.</translation>
    </message>
    <message>
        <source>That is not sure yet: there are few answers.</source>
        <translation>Esto aún no es seguro: hay pocas respuestas.</translation>
    </message>
    <message>
        <source>It should be practised again.</source>
        <translation>Convendría practicarlo otra vez.</translation>
    </message>
    <message>
        <source>Best guess: known with {guess} in 100, probably between {low} and {high}.</source>
        <translation>Lo más probable: sabido en {guess} de cada 100, seguramente entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation>Hecho el {date}.</translation>
    </message>
    <message>
        <source>Due again on {date}.</source>
        <translation>Vence otra vez el {date}.</translation>
    </message>
    <message>
        <source>Due on {date}.</source>
        <translation>Vence el {date}.</translation>
    </message>
    <message>
        <source>Fewer than three people need this: there are no figures.</source>
        <translation>Lo necesitan menos de tres personas: no hay cifras.</translation>
    </message>
    <message>
        <source>{level}: {count}</source>
        <translation>{level}: {count}</translation>
    </message>
    <message>
        <source>People who need it: {count}</source>
        <translation>Personas que lo necesitan: {count}</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Practicar: {what}</translation>
    </message>
    <message>
        <source>Read: {what}</source>
        <translation>Leer: {what}</translation>
    </message>
    <message>
        <source>Show at work: {what}</source>
        <translation>Mostrar en el trabajo: {what}</translation>
    </message>
    <message>
        <source>Talk about: {what}</source>
        <translation>Hablar de: {what}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>done, says the person</source>
        <translation>hecho, dice la persona</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>agreed with {name}</source>
        <translation>acordado con {name}</translation>
    </message>
</context>
<context>
    <name>OwnBesidePage</name>
    <message>
        <source>Beside which topics?</source>
        <translation>¿Junto a qué temas?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>In the library it stands with the first of these topics. It comes beside lessons, never in the place of one, and only on this device.</source>
        <translation>En la biblioteca está con el primero de estos temas. Sale junto a las lecciones, nunca en lugar de una, y solo en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>Card with a code</source>
        <translation>Ficha con código</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it for everybody</source>
        <translation>Quitarlo para todo el mundo</translation>
    </message>
</context>
<context>
    <name>OwnThingsPage</name>
    <message>
        <source>Our own documents</source>
        <translation>Nuestros documentos</translation>
    </message>
    <message>
        <source>Everybody at this device can read them, also without signing in.</source>
        <translation>Todo el mundo puede leerlos en este dispositivo, también sin entrar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Su título</translation>
    </message>
    <message>
        <source>The address of a page, https://…</source>
        <translation>La dirección de una página, https://…</translation>
    </message>
    <message>
        <source>The address of a page</source>
        <translation>La dirección de una página</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Añadir la dirección</translation>
    </message>
    <message>
        <source>PDF, picture (PNG, JPEG) or plain text, up to 10 MB.</source>
        <translation>PDF, imagen (PNG, JPEG) o texto sencillo, hasta 10 MB.</translation>
    </message>
    <message>
        <source>It is here now. Everybody finds it in the library.</source>
        <translation>Ya está aquí. Todo el mundo lo encuentra en la biblioteca.</translation>
    </message>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation>Ahora no ha funcionado. No se pierde nada de lo que hiciste.</translation>
    </message>
    <message>
        <source>The card to print is here: {place}</source>
        <translation>La ficha para imprimir está aquí: {place}</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.png *.jpg *.jpeg *.txt)</source>
        <translation>Documentos e imágenes (*.pdf *.png *.jpg *.jpeg *.txt)</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>Is there something else, in your own words?</source>
        <translation>¿Hay algo más, con tus propias palabras?</translation>
    </message>
    <message>
        <source>Also something that is in no lesson here.</source>
        <translation>También algo que no está en ninguna lección de aquí.</translation>
    </message>
    <message>
        <source>I want to …</source>
        <translation>Quiero…</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PackChoicePage</name>
    <message>
        <source>Which packs come to this device</source>
        <translation>Qué paquetes llegan a este dispositivo</translation>
    </message>
    <message>
        <source>What has a tick comes by itself, and so do its new versions.</source>
        <translation>Lo que está marcado llega solo, y sus versiones nuevas también.</translation>
    </message>
    <message>
        <source>Nothing is removed by this: what is here stays, as it is, until somebody removes it.</source>
        <translation>Con esto no se quita nada: lo que está aquí se queda como está hasta que alguien lo quite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Everything that is offered</source>
        <translation>Todo lo que se ofrece</translation>
    </message>
    <message>
        <source>Also what is offered later.</source>
        <translation>También lo que se ofrezca después.</translation>
    </message>
    <message>
        <source>Version {version}, {size}</source>
        <translation>Versión {version}, {size}</translation>
    </message>
    <message>
        <source>It is on this device.</source>
        <translation>Está en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>PackSource</name>
    <message>
        <source>New packs are installed by hand.</source>
        <translation>Los paquetes nuevos se instalan a mano.</translation>
    </message>
    <message>
        <source>New packs come from {name}. Not looked yet.</source>
        <translation>Los paquetes nuevos vienen de {name}. Todavía no se ha mirado.</translation>
    </message>
    <message>
        <source>New packs come from {name}. Last looked: {when}</source>
        <translation>Los paquetes nuevos vienen de {name}. Última vez que se miró: {when}</translation>
    </message>
    <message>
        <source>Damaged and switched off, fetched again when possible: {packs}</source>
        <translation>Dañados y apagados; se vuelven a traer cuando se pueda: {packs}</translation>
    </message>
    <message>
        <source>It came, and is used as soon as nobody is in the middle of something: {packs}</source>
        <translation>Ha llegado, y se usa en cuanto nadie esté a mitad de algo: {packs}</translation>
    </message>
    <message>
        <source>The signature on the packs ends on {day}. Tell whoever publishes them; what is here works on.</source>
        <translation>La firma de los paquetes acaba el {day}. Avisa a quien los publica; lo que hay aquí sigue funcionando.</translation>
    </message>
    <message>
        <source>Not reached the last time. What is here works on; it is tried again.</source>
        <translation>La última vez no se pudo llegar. Lo que hay aquí sigue funcionando; se intenta otra vez.</translation>
    </message>
    <message>
        <source>The signature on the packs has ended, so nothing new is taken; what is here works on. Tell whoever publishes them, and check the date of this device.</source>
        <translation>La firma de los paquetes ha caducado, así que no se toma nada nuevo; lo que hay aquí sigue funcionando. Avisa a quien los publica y mira la fecha de este dispositivo.</translation>
    </message>
    <message>
        <source>What was offered is not what the organisation signed, so it was not taken; what is here works on. Tell whoever publishes the packs.</source>
        <translation>Lo que se ofrecía no es lo que firmó la organización, así que no se tomó; lo que hay aquí sigue funcionando. Avisa a quien publica los paquetes.</translation>
    </message>
    <message>
        <source>There is no room for new packs. Make room on the disk.</source>
        <translation>No hay sitio para paquetes nuevos. Haz sitio en el disco.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the login page of a network. What is here works on; it is tried again.</source>
        <translation>Respondió otra cosa, quizá la página de entrada de una red. Lo que hay aquí sigue funcionando; se intenta otra vez.</translation>
    </message>
    <message>
        <source>Looking for packs did not work. Look closer with: stepwell pack source show</source>
        <translation>No se pudo buscar paquetes. Mira más de cerca con: stepwell pack source show</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>What can be learned here</source>
        <translation>Qué se puede aprender aquí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose packs</source>
        <translation>Elegir paquetes</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>Desde una memoria USB</translation>
    </message>
    <message>
        <source>Look for new packs now</source>
        <translation>Buscar paquetes nuevos ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>There is no pack in this folder. Is it the right one, and is the stick plugged in?</source>
        <translation>En esta carpeta no hay ningún paquete. ¿Es la correcta y está conectada la memoria USB?</translation>
    </message>
    <message>
        <source>From the stick: {done} of {most} …</source>
        <translation>De la memoria: {done} de {most}…</translation>
    </message>
    <message>
        <source>From the stick: {packs}</source>
        <translation>De la memoria USB: {packs}</translation>
    </message>
    <message>
        <source>Nothing was taken from the stick</source>
        <translation>No se tomó nada de la memoria</translation>
    </message>
    <message>
        <source>Stopped. What came until then stays.</source>
        <translation>Se paró. Lo que llegó hasta entonces se queda.</translation>
    </message>
    <message>
        <source>The stick was pulled out. What came until then stays; plug it in and choose it again.</source>
        <translation>Se sacó la memoria USB. Lo que llegó hasta entonces se queda; ponla y elígela otra vez.</translation>
    </message>
    <message>
        <source>{file} was not taken. {why}</source>
        <translation>{file} no se tomó. {why}</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation>No hay ningún curso instalado.</translation>
    </message>
    <message>
        <source>New: {packs}</source>
        <translation>Nuevo: {packs}</translation>
    </message>
    <message>
        <source>Switched off. {why}</source>
        <translation>Desactivado. {why}</translation>
    </message>
    <message>
        <source>Version {version}: {items} questions, {lessons} lessons</source>
        <translation>Versión {version}: {items} preguntas, {lessons} lecciones</translation>
    </message>
    <message>
        <source>Rolled back from {version}</source>
        <translation>Se volvió atrás desde la {version}</translation>
    </message>
    <message>
        <source>It came: {packs}</source>
        <translation>Ha llegado: {packs}</translation>
    </message>
    <message>
        <source>Stopped. What came until then stays, and the rest comes the next time.</source>
        <translation>Detenido. Lo que llegó hasta entonces se queda, y el resto llega la próxima vez.</translation>
    </message>
    <message>
        <source>There is nothing new. Last looked: {when}</source>
        <translation>No hay nada nuevo. Última búsqueda: {when}</translation>
    </message>
    <message>
        <source>Looking for new packs …</source>
        <translation>Buscando paquetes nuevos…</translation>
    </message>
    <message>
        <source>It is there, and being checked …</source>
        <translation>Ya está aquí y se está comprobando…</translation>
    </message>
    <message>
        <source>Being fetched: {received} of {of}</source>
        <translation>Descargando: {received} de {of}</translation>
    </message>
    <message>
        <source>Choose a folder on the stick</source>
        <translation>Elige una carpeta de la memoria USB</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The page you were on is not here any more. Everything you did is kept.</source>
        <translation>La página en la que estabas ya no está. Todo lo que hiciste está guardado.</translation>
    </message>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation>No ha funcionado esta vez. No se ha perdido nada de lo que has hecho.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>A course</source>
        <translation>Un curso</translation>
    </message>
    <message>
        <source>A talk with somebody</source>
        <translation>Una charla con alguien</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>Un acto o encuentro</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Un vídeo</translation>
    </message>
    <message>
        <source>Something I read</source>
        <translation>Algo que leí</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>A module, finished</source>
        <translation>Un módulo, terminado</translation>
    </message>
    <message>
        <source>A programme, finished</source>
        <translation>Un programa, terminado</translation>
    </message>
    <message>
        <source>Watched at work, and signed off</source>
        <translation>Observado en el trabajo y dado por bueno</translation>
    </message>
    <message>
        <source>A micro-credential, earned</source>
        <translation>Una microcredencial, conseguida</translation>
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
        <translation>Preguntas contestadas: {asked}. Correctas: {right}.</translation>
    </message>
    <message>
        <source>Seen by {name}</source>
        <translation>Visto por {name}</translation>
    </message>
    <message>
        <source>Shown by: {names}</source>
        <translation>Se muestra con: {names}</translation>
    </message>
    <message>
        <source>What I take from it: {words}</source>
        <translation>Lo que me llevo: {words}</translation>
    </message>
    <message>
        <source>an organisation without a name</source>
        <translation>una organización sin nombre</translation>
    </message>
    <message>
        <source>Not changed, but we do not know who made it</source>
        <translation>Sin cambios, pero no sabemos quién lo hizo</translation>
    </message>
    <message>
        <source>It says that it is from {maker}. Anybody can write that. Ask there, or let whoever looks after this device take in their key.</source>
        <translation>Dice que es de {maker}. Eso lo puede escribir cualquiera. Pregunta allí, o pide a quien cuida de este dispositivo que recoja su clave.</translation>
    </message>
    <message>
        <source>It was made on this device, and nothing in it was changed.</source>
        <translation>Se hizo en este dispositivo y no se cambió nada en él.</translation>
    </message>
    <message>
        <source>It is from {name}, and nothing in it was changed.</source>
        <translation>Es de {name} y no se cambió nada en él.</translation>
    </message>
    <message>
        <source>This passport is genuine</source>
        <translation>Este pasaporte es auténtico</translation>
    </message>
    <message>
        <source>This passport was changed</source>
        <translation>Este pasaporte se ha cambiado</translation>
    </message>
    <message>
        <source>Something in it is not as it was signed, so nothing of it counts. Ask for it again.</source>
        <translation>Algo en él no está como se firmó, así que no cuenta nada de él. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>This passport cannot be read</source>
        <translation>Este pasaporte no se puede leer</translation>
    </message>
    <message>
        <source>A newer program made it, or it is damaged inside. Ask for it again.</source>
        <translation>Lo hizo un programa más nuevo, o está dañado por dentro. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>El archivo no se puede abrir</translation>
    </message>
    <message>
        <source>Look whether the stick is still in, and choose it again.</source>
        <translation>Mira si la memoria USB sigue puesta y elígelo otra vez.</translation>
    </message>
    <message>
        <source>This is no passport</source>
        <translation>Esto no es un pasaporte</translation>
    </message>
    <message>
        <source>The name of the file ends in .stepwell-passport. Choose another one.</source>
        <translation>El nombre del archivo termina en .stepwell-passport. Elige otro.</translation>
    </message>
    <message>
        <source>Counts here for: {topics}</source>
        <translation>Aquí cuenta para: {topics}</translation>
    </message>
    <message>
        <source>Does not count here. {reason}</source>
        <translation>Aquí no cuenta. {reason}</translation>
    </message>
    <message>
        <source>Does not count here.</source>
        <translation>Aquí no cuenta.</translation>
    </message>
    <message>
        <source>Learning passport</source>
        <translation>Pasaporte de aprendizaje</translation>
    </message>
    <message>
        <source>Made on {date} at {maker}</source>
        <translation>Hecho el {date} en {maker}</translation>
    </message>
    <message>
        <source>What {maker} vouches for</source>
        <translation>De lo que responde {maker}</translation>
    </message>
    <message>
        <source>This was reached there. It stands in the record of the program Stepwell.</source>
        <translation>Esto se alcanzó allí. Está en el registro del programa Stepwell.</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Lo que dice {name}</translation>
    </message>
    <message>
        <source>{name} wrote this down. Nobody has checked it.</source>
        <translation>{name} lo apuntó. Nadie lo ha comprobado.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Cómo comprobarlo</translation>
    </message>
    <message>
        <source>Paper proves nothing. Ask for the file that belongs to it, and open it in Stepwell: My team, Somebody brings a passport. No network is needed.</source>
        <translation>El papel no demuestra nada. Pide el archivo que va con él y ábrelo en Stepwell: «Mi equipo», «Alguien trae un pasaporte». No hace falta red.</translation>
    </message>
    <message>
        <source>Key of who signed it: {key}</source>
        <translation>Clave de quien lo firmó: {key}</translation>
    </message>
    <message>
        <source>Number of the file: {number}</source>
        <translation>Número del archivo: {number}</translation>
    </message>
</context>
<context>
    <name>PassportLinesPage</name>
    <message>
        <source>What goes along?</source>
        <translation>¿Qué te llevas?</translation>
    </message>
    <message>
        <source>Take away the tick from what should stay here. Whoever you give the file to can read the rest.</source>
        <translation>Quita la marca de lo que debe quedarse aquí. Quien reciba el archivo puede leer lo demás.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Hacer el archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reached here: your organisation stands for it</source>
        <translation>Alcanzado aquí: tu organización responde de ello</translation>
    </message>
    <message>
        <source>What you wrote down: you say so yourself</source>
        <translation>Lo que apuntaste: lo dices tú</translation>
    </message>
    <message>
        <source>Your own thoughts</source>
        <translation>Tus propias reflexiones</translation>
    </message>
    <message>
        <source>They stay here unless you tick them.</source>
        <translation>Se quedan aquí si no las marcas.</translation>
    </message>
    <message>
        <source>Your passport is ready: a file, and a page to print.</source>
        <translation>Tu pasaporte está listo: un archivo y una página para imprimir.</translation>
    </message>
    <message>
        <source>Give the file to your next employer. The paper alone proves nothing.</source>
        <translation>Da el archivo a tu próxima empresa. El papel solo no demuestra nada.</translation>
    </message>
    <message>
        <source>Whoever uses this computer under the same account can open both.</source>
        <translation>Quien use este ordenador con la misma cuenta puede abrir los dos.</translation>
    </message>
    <message>
        <source>The files could not be written. Is the disk full?</source>
        <translation>No se pudieron escribir los archivos. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>{settled} of {total} known</source>
        <translation>{settled} de {total} sabidos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Now: {settled}, about {minutes} min</source>
        <translation>Ahora: {settled}, unos {minutes} min</translation>
    </message>
    <message>
        <source>Ready for you: {settled}, about {minutes} min</source>
        <translation>A tu alcance: {settled}, unos {minutes} min</translation>
    </message>
    <message>
        <source>Later, when what comes before it is known</source>
        <translation>Más tarde, cuando sepas lo que va antes</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>The page as text</source>
        <translation>La página en texto</translation>
    </message>
    <message>
        <source>These pages cannot be shown on this computer.</source>
        <translation>Estas páginas no se pueden mostrar en este equipo.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation>Busca tu nombre</translation>
    </message>
    <message>
        <source>This badge is not known here. Press your name instead, or ask the person who looks after this device.</source>
        <translation>Esta tarjeta no se conoce aquí. Pulsa tu nombre, o pregunta a quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>Nobody with this name. Are you new here?</source>
        <translation>No hay nadie con este nombre. ¿Es tu primera vez?</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Try it without a name</source>
        <translation>Probar sin nombre</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Es mi primera vez</translation>
    </message>
    <message>
        <source>Learn a little each day, a few minutes at a time. Press the button below to begin.</source>
        <translation>Aprende un poco cada día, en unos minutos. Pulsa el botón de abajo para empezar.</translation>
    </message>
    <message>
        <source>How is work?</source>
        <translation>¿Cómo va el trabajo?</translation>
    </message>
    <message>
        <source>Surveys that nobody sees your name in</source>
        <translation>Encuestas en las que nadie ve tu nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, without a name</source>
        <translation>
            <numerusform>%n pregunta, sin nombre</numerusform>
            <numerusform>%n preguntas, sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more. Type the first letters of your name.</source>
        <translation>
            <numerusform>%Ln más. Escribe las primeras letras de tu nombre.</numerusform>
            <numerusform>%Ln más. Escribe las primeras letras de tu nombre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{name} can see in My data that you opened this page.</source>
        <translation>{name} puede ver en Mis datos que has abierto esta página.</translation>
    </message>
    <message>
        <source>Only in an emergency</source>
        <translation>Solo en una emergencia</translation>
    </message>
    <message>
        <source>Your role does not open this. With a reason it does, and {name} will read the reason.</source>
        <translation>Tu función no abre esto. Con un motivo sí, y {name} leerá el motivo.</translation>
    </message>
    <message>
        <source>There is nothing that you can change here.</source>
        <translation>Aquí no puedes cambiar nada.</translation>
    </message>
    <message>
        <source>Was made one with {name}. Everything counts there.</source>
        <translation>Se unió con {name}. Todo cuenta allí.</translation>
    </message>
    <message>
        <source>Has left. Nobody can sign in with this name.</source>
        <translation>Se ha ido. Nadie puede entrar con este nombre.</translation>
    </message>
    <message>
        <source>Works at {site}</source>
        <translation>Trabaja en {site}</translation>
    </message>
    <message>
        <source>Works at another place: {site}</source>
        <translation>Trabaja en otro lugar: {site}</translation>
    </message>
    <message>
        <source>More is seen only by those who look after people there.</source>
        <translation>Más solo lo ven quienes cuidan de las personas de allí.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message numerus="yes">
        <source>Has %n badges that work</source>
        <translation>
            <numerusform>Tiene %n credencial que funciona</numerusform>
            <numerusform>Tiene %n credenciales que funcionan</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Tiene una tarjeta</translation>
    </message>
    <message>
        <source>Has no badge</source>
        <translation>No tiene tarjeta</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Photos of your work</source>
        <translation>Fotos de tu trabajo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{name} has not signed in with a PIN yet. A photo is kept only where {name} can open it, too.</source>
        <translation>{name} aún no ha entrado con un PIN. Una foto solo se guarda donde {name} también puede abrirla.</translation>
    </message>
    <message>
        <source>To keep a photo you need a PIN of your own: it locks the photo.</source>
        <translation>Para guardar una foto necesitas un PIN propio: cierra la foto.</translation>
    </message>
    <message>
        <source>{most} photos are the most. Delete one to add another one.</source>
        <translation>Como mucho puede haber {most} fotos. Borra una para añadir otra.</translation>
    </message>
    <message>
        <source>Up to {most}</source>
        <translation>Hasta {most}</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>Only you and who watched you can open them. They stay on this device. You can delete them.</source>
        <translation>Solo podéis abrirlas tú y quien te observó. Se quedan en este dispositivo. Puedes borrarlas.</translation>
    </message>
    <message>
        <source>Only {name} and you can open them. They stay on this device. {name} can delete them.</source>
        <translation>Solo podéis abrirlas {name} y tú. Se quedan en este dispositivo. {name} puede borrarlas.</translation>
    </message>
    <message>
        <source>Photo {number}, {when}</source>
        <translation>Foto {number}, {when}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Yes, delete it for both of us</source>
        <translation>Sí, borrarla para los dos</translation>
    </message>
</context>
<context>
    <name>PicturePad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Pez</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Taza</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Llave</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures tapped</source>
        <translation>
            <numerusform>%n imagen tocada</numerusform>
            <numerusform>%n imágenes tocadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>A picture for the lesson</source>
        <translation>Una imagen para la lección</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Put it into the lesson</source>
        <translation>Ponerla en la lección</translation>
    </message>
    <message>
        <source>Take one that shows the thing itself: the sign, the shelf, the hand.</source>
        <translation>Usa una que muestre la cosa misma: la señal, el estante, la mano.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>Lo que la cámara escribió en ella (lugar, hora) se quita.</translation>
    </message>
    <message>
        <source>The picture that you chose</source>
        <translation>La imagen que has elegido</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>For people who do not see it. As in: a yellow sign beside a puddle.</source>
        <translation>Para quienes no la ven. Por ejemplo: una señal amarilla junto a un charco.</translation>
    </message>
    <message>
        <source>Is a resident, a customer, a record or a screen to be seen on it?</source>
        <translation>¿Se ve en ella a un residente, un cliente, un expediente o una pantalla?</translation>
    </message>
    <message>
        <source>I have not looked</source>
        <translation>No lo he mirado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, nobody and nothing</source>
        <translation>No, a nadie y nada</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Use a picture on which nobody and nothing private is to be seen.</source>
        <translation>Usa una imagen en la que no se vea a nadie ni nada privado.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Hello {name}. Type your PIN</source>
        <translation>Hola, {name}. Escribe tu PIN</translation>
    </message>
    <message>
        <source>Hello {name}. Tap your pictures</source>
        <translation>Hola, {name}. Toca tus dibujos</translation>
    </message>
    <message>
        <source>Forgotten? Ask the person who looks after this device for a new PIN.</source>
        <translation>¿Lo olvidaste? Pide un PIN nuevo a quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>You were away for a while. What you were doing is kept, with what you typed.</source>
        <translation>Has estado fuera un rato. Lo que estabas haciendo está guardado, con lo que escribiste.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>Forgotten? Ask {names} for a new PIN.</source>
        <translation>¿Lo olvidaste? Pide un PIN nuevo a {names}.</translation>
    </message>
    <message>
        <source>That PIN did not fit. You can try again in {seconds} seconds.</source>
        <translation>Ese PIN no es. Puedes probar otra vez en {seconds} segundos.</translation>
    </message>
    <message>
        <source>That PIN did not fit. Try it again, slowly.</source>
        <translation>Ese PIN no es. Prueba otra vez, sin prisa.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>What is said, as text</source>
        <translation>Lo que se dice, en texto</translation>
    </message>
    <message>
        <source>Place in {name}</source>
        <translation>Punto en {name}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Atrás 10 segundos</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>Subtítulos: sí</translation>
    </message>
    <message>
        <source>This computer has no sound.</source>
        <translation>Este equipo no tiene sonido.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Subtítulos: no</translation>
    </message>
    <message>
        <source>This computer cannot play this. Here is what is said, as text.</source>
        <translation>Este equipo no puede reproducir esto. Aquí está lo que se dice, en texto.</translation>
    </message>
    <message>
        <source>This computer cannot play this.</source>
        <translation>Este equipo no puede reproducir esto.</translation>
    </message>
    <message>
        <source>This file is damaged. Tell whoever looks after this computer.</source>
        <translation>Este archivo está dañado. Avise a la persona que cuida de este ordenador.</translation>
    </message>
    <message>
        <source>{at} of {whole}</source>
        <translation>{at} de {whole}</translation>
    </message>
    <message>
        <source>Speed: {speed} %</source>
        <translation>Velocidad: {speed} %</translation>
    </message>
</context>
<context>
    <name>PlaylistPage</name>
    <message>
        <source>Playlist</source>
        <translation>Lista de aprendizaje</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Playlists</name>
    <message>
        <source>By {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>Colleagues see it</source>
        <translation>La ven tus colegas</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Aún no hay nada en ella</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>Hecho: {done} de {all}</translation>
    </message>
    <message>
        <source>{minutes} min in all</source>
        <translation>{minutes} min en total</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>In your list</source>
        <translation>En tu lista</translation>
    </message>
    <message>
        <source>Not on this device. It opens once its pack is here.</source>
        <translation>No está en este dispositivo. Se abre cuando su paquete esté aquí.</translation>
    </message>
    <message>
        <source>For people with other work. You do not need it.</source>
        <translation>Para personas con otro trabajo. No lo necesitas.</translation>
    </message>
    <message>
        <source>Not used here any more. You can take it out.</source>
        <translation>Aquí ya no se usa. Puedes quitarlo.</translation>
    </message>
    <message>
        <source>This list is not here any more.</source>
        <translation>Esta lista ya no está aquí.</translation>
    </message>
    <message>
        <source>Give it a name of up to 60 signs.</source>
        <translation>Ponle un nombre de hasta 60 signos.</translation>
    </message>
    <message>
        <source>You have 100 lists already. Take one away first.</source>
        <translation>Ya tienes 100 listas. Quita una antes.</translation>
    </message>
    <message>
        <source>This list is full: it has 100 things. Make another one.</source>
        <translation>Esta lista está llena: tiene 100 cosas. Haz otra.</translation>
    </message>
    <message>
        <source>This cannot be put into a list here.</source>
        <translation>Esto no se puede poner aquí en una lista.</translation>
    </message>
    <message>
        <source>This file is no playlist. Choose another one.</source>
        <translation>Este archivo no es una lista de aprendizaje. Elige otro.</translation>
    </message>
    <message>
        <source>This file is too large for a playlist. Choose another one.</source>
        <translation>Este archivo es demasiado grande para una lista de aprendizaje. Elige otro.</translation>
    </message>
    <message>
        <source>A newer program saved this file. This one cannot read it yet.</source>
        <translation>Este archivo lo guardó un programa más nuevo. Este aún no puede leerlo.</translation>
    </message>
    <message>
        <source>The name in this file is missing or damaged. Ask for the file once more.</source>
        <translation>El nombre en este archivo falta o está dañado. Pide el archivo otra vez.</translation>
    </message>
    <message>
        <source>There are more than 100 things in this file. Ask for less.</source>
        <translation>En este archivo hay más de 100 cosas. Pide menos.</translation>
    </message>
    <message>
        <source>There is something in this file that this program does not know yet.</source>
        <translation>En este archivo hay algo que este programa aún no conoce.</translation>
    </message>
    <message>
        <source>This file is damaged. Ask for it once more.</source>
        <translation>Este archivo está dañado. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>No se puede leer este archivo. Elige otro.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>PlaylistsPage</name>
    <message>
        <source>Playlists</source>
        <translation>Listas de aprendizaje</translation>
    </message>
    <message>
        <source>A playlist is your own list of things to learn, in your own order.</source>
        <translation>Una lista de aprendizaje es tu propia lista de cosas para aprender, en tu propio orden.</translation>
    </message>
    <message>
        <source>Take one in from a file</source>
        <translation>Recoger una de un archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Make a playlist</source>
        <translation>Hacer una lista</translation>
    </message>
    <message>
        <source>You have no playlist yet.</source>
        <translation>Aún no tienes ninguna lista de aprendizaje.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>From your team leaders</source>
        <translation>De quienes dirigen tu equipo</translation>
    </message>
    <message>
        <source>From colleagues</source>
        <translation>De colegas</translation>
    </message>
    <message>
        <source>Take in a playlist</source>
        <translation>Recoger una lista de aprendizaje</translation>
    </message>
    <message>
        <source>Playlists (*.json)</source>
        <translation>Listas de aprendizaje (*.json)</translation>
    </message>
</context>
<context>
    <name>PortionEndPage</name>
    <message>
        <source>You have just read: {lesson}</source>
        <translation>Acabas de leer: {lesson}</translation>
    </message>
    <message>
        <source>You probably know this</source>
        <translation>Esto probablemente ya lo sabes</translation>
    </message>
    <message>
        <source>Probably still to learn or to practise</source>
        <translation>Esto probablemente te falta aprenderlo o practicarlo</translation>
    </message>
    <message>
        <source>Topics that we are not sure about yet: {count}.</source>
        <translation>Temas de los que aún no estamos seguros: {count}.</translation>
    </message>
    <message>
        <source>These are guesses, and they get better. They are not marks.</source>
        <translation>Son suposiciones, y van mejorando. No son notas.</translation>
    </message>
    <message>
        <source>{count} more now</source>
        <translation>{count} más ahora</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>Por hoy basta</translation>
    </message>
    <message>
        <source>Well done so far</source>
        <translation>Vas muy bien</translation>
    </message>
    <message>
        <source>Questions answered so far: {asked}.</source>
        <translation>Preguntas contestadas hasta ahora: {asked}.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>Next shift: at most {count} more questions. They make your start clearer.</source>
        <translation>El próximo turno: como mucho {count} preguntas más. Así se ve mejor por dónde empiezas.</translation>
    </message>
    <message>
        <source>Until then the shift quiz and your path work with what we know by now.</source>
        <translation>Hasta entonces, las preguntas del turno y tu camino usan lo que ya sabemos.</translation>
    </message>
    <message>
        <source>First on your path: {module}</source>
        <translation>Lo primero en tu camino: {module}</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A story, about {minutes} min</source>
        <translation>Una historia, unos {minutes} min</translation>
    </message>
    <message>
        <source>A worked example, about {minutes} min</source>
        <translation>Un ejemplo resuelto, unos {minutes} min</translation>
    </message>
    <message>
        <source>You stopped in the middle.</source>
        <translation>Lo dejaste a medias.</translation>
    </message>
    <message>
        <source>You have done it once.</source>
        <translation>Ya lo has hecho una vez.</translation>
    </message>
    <message>
        <source>It ended well.</source>
        <translation>Terminó bien.</translation>
    </message>
    <message>
        <source>It ended half well.</source>
        <translation>Terminó a medias.</translation>
    </message>
    <message>
        <source>It did not end well.</source>
        <translation>No terminó bien.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Why: {why}</source>
        <translation>Por qué: {why}</translation>
    </message>
    <message>
        <source>After this you can: {can}</source>
        <translation>Después sabrás: {can}</translation>
    </message>
    <message>
        <source>Where the facts come from: {sources}</source>
        <translation>De dónde vienen los datos: {sources}</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>Practice: {what}</source>
        <translation>Práctica: {what}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Look at it as a learner would</source>
        <translation>Míralo como quien aprende</translation>
    </message>
    <message>
        <source>Choose how the screen looks while you look. Yours comes back afterwards.</source>
        <translation>Elige cómo se ve la pantalla mientras miras. La tuya vuelve después.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Qué corregir</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Tamaño de las palabras</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Idioma de la pantalla</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview of {folder}</source>
        <translation>Vista previa de {folder}</translation>
    </message>
    <message>
        <source>Checks: {count}</source>
        <translation>Comprobación: {count}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>Lección: {title}</translation>
    </message>
    <message>
        <source>Question: {title}</source>
        <translation>Pregunta: {title}</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>Historia: {title}</translation>
    </message>
    <message>
        <source>Worked example: {title}</source>
        <translation>Ejemplo resuelto: {title}</translation>
    </message>
    <message>
        <source>Learning cycle: {title}</source>
        <translation>Ciclo de aprendizaje: {title}</translation>
    </message>
    <message>
        <source>Checklist: {title}</source>
        <translation>Lista de práctica: {title}</translation>
    </message>
    <message>
        <source>To look up: {title}</source>
        <translation>Para consultar: {title}</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Respuesta…</translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>Aún no he aprendido esto</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Not right {number}</source>
        <translation>No correcta {number}</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>A programme of %n weeks</source>
        <translation>
            <numerusform>Un programa de %n semana</numerusform>
            <numerusform>Un programa de %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in this programme.</source>
        <translation>Estás en este programa.</translation>
    </message>
    <message>
        <source>It begins next Monday. You can start it yourself.</source>
        <translation>Empieza el próximo lunes. Puedes empezarlo por tu cuenta.</translation>
    </message>
    <message>
        <source>It begins today. You can start it yourself.</source>
        <translation>Empieza hoy. Puedes empezarlo por tu cuenta.</translation>
    </message>
    <message>
        <source>It begins on a Monday. Whoever looks after people here starts it for you.</source>
        <translation>Empieza un lunes. Quien se ocupa de las personas aquí lo inicia por ti.</translation>
    </message>
    <message>
        <source>It begins on the day you join. Whoever looks after people here starts it for you.</source>
        <translation>Empieza el día que te unes. Quien se ocupa de las personas aquí lo inicia por ti.</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Start this programme</source>
        <translation>Empezar este programa</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>What I know so far</source>
        <translation>Lo que sé hasta ahora</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>The program never certifies a person. Only people who have seen your work can do that.</source>
        <translation>El programa nunca certifica a nadie. Eso solo lo pueden hacer personas que han visto tu trabajo.</translation>
    </message>
    <message>
        <source>You read this first. Some days later your supervisor is told that you may like a talk.</source>
        <translation>Esto lo lees tú primero. Unos días después se le dice a tu supervisor que puede que quieras una conversación.</translation>
    </message>
    <message>
        <source>Ask my supervisor</source>
        <translation>Pedirla a mi supervisor</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mi meta</translation>
    </message>
    <message>
        <source>You have not chosen a goal.</source>
        <translation>No has elegido ninguna meta.</translation>
    </message>
    <message>
        <source>About {minutes} min to {goal}</source>
        <translation>Unos {minutes} min hasta {goal}</translation>
    </message>
    <message>
        <source>You have reached your goal: {goal}</source>
        <translation>Has alcanzado tu meta: {goal}</translation>
    </message>
    <message>
        <source>In all about {minutes} min, probably between {low} and {high}.</source>
        <translation>En total unos {minutes} min, probablemente entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Your test is on {date}.</source>
        <translation>Tu prueba es el {date}.</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>You brought this with you</source>
        <translation>Esto lo trajiste contigo</translation>
    </message>
    <message>
        <source>More that you brought with you</source>
        <translation>Más cosas que trajiste contigo</translation>
    </message>
    <message>
        <source>It counts as learned elsewhere. What the program asks you rests on your own answers alone.</source>
        <translation>Cuenta como aprendido en otro lugar. Lo que el programa te pregunta depende solo de tus propias respuestas.</translation>
    </message>
    <message>
        <source>Micro-credentials you earned</source>
        <translation>Microcredenciales que conseguiste</translation>
    </message>
    <message>
        <source>Save the badge file</source>
        <translation>Guardar la insignia</translation>
    </message>
    <message>
        <source>Nothing yet. What you learn will show here.</source>
        <translation>Aún nada. Aquí se verá lo que aprendas.</translation>
    </message>
    <message>
        <source>You have answered one question.</source>
        <translation>Has contestado una pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %Ln questions.</source>
        <translation>
            <numerusform>Has contestado %Ln pregunta.</numerusform>
            <numerusform>Has contestado %Ln preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read one lesson.</source>
        <translation>Has leído una lección.</translation>
    </message>
    <message numerus="yes">
        <source>You have read %Ln lessons.</source>
        <translation>
            <numerusform>Has leído %Ln lección.</numerusform>
            <numerusform>Has leído %Ln lecciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was in one shift.</source>
        <translation>Fue en un turno.</translation>
    </message>
    <message numerus="yes">
        <source>That was in %Ln shifts.</source>
        <translation>
            <numerusform>Fue en %Ln turno.</numerusform>
            <numerusform>Fue en %Ln turnos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It took about one minute.</source>
        <translation>Llevó más o menos un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>It took about %Ln minutes.</source>
        <translation>
            <numerusform>Llevó más o menos %Ln minuto.</numerusform>
            <numerusform>Llevó más o menos %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each bar shows how much we think you know. The line across it is our best guess. A long pale part means: we are not sure yet. It is no grade.</source>
        <translation>Cada barra muestra cuánto creemos que sabes. La raya que la cruza es lo que nos parece más probable. Una parte pálida larga significa: aún no lo sabemos bien. No es una nota.</translation>
    </message>
    <message>
        <source>What I could show others</source>
        <translation>Lo que podría enseñar a otras personas</translation>
    </message>
    <message>
        <source>Seen at work</source>
        <translation>Visto en el trabajo</translation>
    </message>
    <message>
        <source>Your signature is missing.</source>
        <translation>Falta tu firma.</translation>
    </message>
    <message>
        <source>Nothing that you know is fading now.</source>
        <translation>Nada de lo que sabes se está olvidando ahora.</translation>
    </message>
    <message>
        <source>It may be about to fade:</source>
        <translation>Puede que se te empiece a olvidar:</translation>
    </message>
    <message>
        <source>And {count} more below.</source>
        <translation>Y {count} más abajo.</translation>
    </message>
    <message>
        <source>A talk may help</source>
        <translation>Una conversación puede ayudar</translation>
    </message>
    <message>
        <source>Ask your supervisor or a colleague: &quot;Can you show me how you do this?&quot;</source>
        <translation>Pregunta a la persona responsable o a alguien de tu equipo: «¿Me enseñas cómo se hace?».</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>It rests: {goal}</source>
        <translation>En pausa: {goal}</translation>
    </message>
    <message>
        <source>Choose another goal</source>
        <translation>Elegir otra meta</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>Elegir una meta</translation>
    </message>
    <message>
        <source>Probably between {low} and {high} min.</source>
        <translation>Probablemente entre {low} y {high} min.</translation>
    </message>
    <message>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
    <message>
        <source>You know this</source>
        <translation>Esto lo sabes</translation>
    </message>
    <message>
        <source>You know this. Let somebody watch you do it</source>
        <translation>Esto lo sabes. Deja que alguien te observe al hacerlo</translation>
    </message>
    <message>
        <source>Practise a little more</source>
        <translation>Practica un poco más</translation>
    </message>
    <message>
        <source>Still to learn</source>
        <translation>Por aprender</translation>
    </message>
    <message>
        <source>We are not sure yet</source>
        <translation>Aún no lo sabemos bien</translation>
    </message>
    <message>
        <source>Right answers: {right} of {asked}.</source>
        <translation>Respuestas correctas: {right} de {asked}.</translation>
    </message>
    <message>
        <source>It is fresh in your memory.</source>
        <translation>Lo tienes fresco en la memoria.</translation>
    </message>
    <message>
        <source>It may be about to fade.</source>
        <translation>Puede que se te empiece a olvidar.</translation>
    </message>
    <message>
        <source>Best guess: known with {guess} in 100, probably between {low} and {high}.</source>
        <translation>Lo más probable: sabido en {guess} de cada 100, seguramente entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Aún sin preguntas.</translation>
    </message>
</context>
<context>
    <name>ProveHerePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No PIN: note me</source>
        <translation>Sin PIN: anotarme</translation>
    </message>
    <message>
        <source>Whoever leads says that you are here.</source>
        <translation>Quien dirige dice que estás aquí.</translation>
    </message>
    <message>
        <source>Is {name} here?</source>
        <translation>¿Está aquí {name}?</translation>
    </message>
    <message>
        <source>There is no PIN of your own yet.</source>
        <translation>Todavía no tienes un PIN propio.</translation>
    </message>
    <message>
        <source>Whoever leads looks, and notes that you are here.</source>
        <translation>Quien dirige mira y anota que estás aquí.</translation>
    </message>
    <message>
        <source>Note that they are here</source>
        <translation>Anotar que está aquí</translation>
    </message>
    <message>
        <source>{name}, tap your pictures</source>
        <translation>{name}, toca tus dibujos</translation>
    </message>
    <message>
        <source>{name}, type your PIN</source>
        <translation>{name}, escribe tu PIN</translation>
    </message>
    <message>
        <source>It says that you are here. Nothing of yours is opened.</source>
        <translation>Dice que estás aquí. No se abre nada tuyo.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Estoy aquí</translation>
    </message>
    <message>
        <source>That did not fit. Nobody was noted.</source>
        <translation>No coincide. No se ha anotado a nadie.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} seconds.</source>
        <translation>Puedes probar de nuevo en {seconds} segundos.</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>It is looked through once more, then made ready</source>
        <translation>Se revisa una vez más y luego se prepara</translation>
    </message>
    <message>
        <source>Stopped. Nothing was published.</source>
        <translation>Se paró. No se publicó nada.</translation>
    </message>
    <message>
        <source>Let people learn it</source>
        <translation>Que la gente lo aprenda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To all microlearns</source>
        <translation>A todas las microlecciones</translation>
    </message>
    <message>
        <source>Published: version {version}. Publish again after a change: nobody has to begin again.</source>
        <translation>Publicada: versión {version}. Publica de nuevo después de un cambio: nadie tiene que empezar otra vez.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este dispositivo</translation>
    </message>
    <message>
        <source>Who it is for finds it on the first page as something new, and later in the quiz.</source>
        <translation>Las personas para quienes es lo encuentran en la primera página como algo nuevo, y después en el cuestionario.</translation>
    </message>
    <message>
        <source>On a USB stick</source>
        <translation>En una memoria USB</translation>
    </message>
    <message>
        <source>For other devices. It is one small file.</source>
        <translation>Para otros dispositivos. Es un archivo pequeño.</translation>
    </message>
    <message>
        <source>{title} can be learned on this device now, version {version}.</source>
        <translation>{title} ya se puede aprender en este dispositivo, versión {version}.</translation>
    </message>
    <message>
        <source>It is on the stick: {file}</source>
        <translation>Está en la memoria USB: {file}</translation>
    </message>
    <message>
        <source>On the other device: whoever looks after it opens This device, then What can be learned here.</source>
        <translation>En el otro dispositivo: quien lo cuida abre Este dispositivo y después Qué se puede aprender aquí.</translation>
    </message>
    <message>
        <source>Press From a stick and choose the folder of the stick.</source>
        <translation>Pulsa «Desde una memoria USB» y elige la carpeta de la memoria USB.</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Elige la memoria USB</translation>
    </message>
</context>
<context>
    <name>PutInPage</name>
    <message>
        <source>Put it in a playlist</source>
        <translation>Ponerlo en una lista de aprendizaje</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A new playlist</source>
        <translation>Una lista nueva</translation>
    </message>
</context>
<context>
    <name>PutOffPage</name>
    <message>
        <source>When may we remind you again?</source>
        <translation>¿Cuándo te lo podemos recordar otra vez?</translation>
    </message>
    <message>
        <source>It is about {kind}.</source>
        <translation>Se trata de esto: {kind}.</translation>
    </message>
    <message>
        <source>Tomorrow at the earliest</source>
        <translation>Mañana o más tarde</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>Never of this</source>
        <translation>De esto, nunca</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PutPage</name>
    <message>
        <source>Which colleagues can help?</source>
        <translation>¿Qué colegas pueden ayudar?</translation>
    </message>
    <message>
        <source>What helps with this goal?</source>
        <translation>¿Qué ayuda con esta meta?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>There is nobody else here yet.</source>
        <translation>Aquí aún no hay nadie más.</translation>
    </message>
    <message>
        <source>There is nothing more.</source>
        <translation>No hay nada más.</translation>
    </message>
    <message>
        <source>They are not told. It is a note for yourself, in your learning record.</source>
        <translation>No se les avisa. Es una nota para ti, en tu registro de aprendizaje.</translation>
    </message>
    <message>
        <source>It stands beside your goal now.</source>
        <translation>Ahora está junto a tu meta.</translation>
    </message>
    <message>
        <source>It is taken away.</source>
        <translation>Se ha quitado.</translation>
    </message>
</context>
<context>
    <name>QuestionFormPage</name>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>This question is not here any more.</source>
        <translation>Esta pregunta ya no está aquí.</translation>
    </message>
    <message>
        <source>It was made elsewhere and has something that this form does not know. It is kept as it is.</source>
        <translation>Se hizo en otro sitio y tiene algo que este formulario no conoce. Se queda como está.</translation>
    </message>
    <message>
        <source>A moment at work, then what is asked. As in: somebody spilled water. What do you do first?</source>
        <translation>Un momento del trabajo y después la pregunta. Por ejemplo: alguien ha derramado agua. ¿Qué haces primero?</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>¿Qué preguntas?</translation>
    </message>
    <message>
        <source>Shown to whoever did not know it.</source>
        <translation>Se muestra a quien no lo sabía.</translation>
    </message>
    <message>
        <source>Why is that right?</source>
        <translation>¿Por qué es correcto?</translation>
    </message>
    <message>
        <source>How many of new colleagues get it right at first?</source>
        <translation>¿Cuántos compañeros nuevos lo aciertan a la primera?</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Respuesta {number}</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Esta es la correcta</translation>
    </message>
    <message>
        <source>Why is it right? Shown to whoever chose it.</source>
        <translation>¿Por qué es correcta? Se muestra a quien la elige.</translation>
    </message>
    <message>
        <source>Why is it not right? Shown to whoever chose it.</source>
        <translation>¿Por qué no es correcta? Se muestra a quien la elige.</translation>
    </message>
    <message>
        <source>One more answer</source>
        <translation>Una respuesta más</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>What do you tell somebody who says: true?</source>
        <translation>¿Qué le dices a quien responde: verdadero?</translation>
    </message>
    <message>
        <source>What do you tell somebody who says: false?</source>
        <translation>¿Qué le dices a quien responde: falso?</translation>
    </message>
    <message>
        <source>Write them in the right order; the screen mixes them.</source>
        <translation>Escríbelos en el orden correcto; la pantalla los mezcla.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>belongs to this</source>
        <translation>va con esto</translation>
    </message>
    <message>
        <source>One more pair</source>
        <translation>Una pareja más</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Find my start</source>
        <translation>Mi punto de partida</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>Preguntas del turno</translation>
    </message>
    <message>
        <source>This one matters for safety.</source>
        <translation>Esta es importante para la seguridad.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Avisar de un problema</translation>
    </message>
    <message>
        <source>Short check</source>
        <translation>Prueba corta</translation>
    </message>
    <message>
        <source>Question {number} of {most}</source>
        <translation>Pregunta {number} de {most}</translation>
    </message>
    <message>
        <source>Question {number} of up to {most}</source>
        <translation>Pregunta {number} de hasta {most}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>Choose all that are right.</source>
        <translation>Elige todas las correctas.</translation>
    </message>
    <message>
        <source>Use Up and Down, or drag a step by its number.</source>
        <translation>Usa Subir y Bajar, o arrastra un paso por su número.</translation>
    </message>
    <message>
        <source>Tap each line, then the group it belongs to.</source>
        <translation>Toca cada línea y después su grupo.</translation>
    </message>
    <message>
        <source>Tap all the right places in the picture.</source>
        <translation>Toca todos los lugares correctos de la imagen.</translation>
    </message>
    <message>
        <source>Tap the right place in the picture.</source>
        <translation>Toca el lugar correcto de la imagen.</translation>
    </message>
    <message>
        <source>Fill each gap.</source>
        <translation>Rellena cada hueco.</translation>
    </message>
    <message>
        <source>Type a number and choose its unit.</source>
        <translation>Escribe un número y elige su unidad.</translation>
    </message>
    <message>
        <source>I haven&apos;t learned this yet</source>
        <translation>Aún no he aprendido esto</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Parar por ahora</translation>
    </message>
    <message>
        <source>Check: not so sure</source>
        <translation>Comprobar: tengo dudas</translation>
    </message>
    <message>
        <source>Check: I am sure</source>
        <translation>Comprobar: lo tengo claro</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Not so sure</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Sin dudas</translation>
    </message>
    <message>
        <source>New to me</source>
        <translation>Es nuevo</translation>
    </message>
    <message>
        <source>You meant: {word}</source>
        <translation>Querías decir: {word}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Good to know. Here is how it is:</source>
        <translation>Es bueno saberlo. Así es:</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>See the lesson</source>
        <translation>Ver la lección</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This question waits for you.</source>
        <translation>Esta pregunta te espera.</translation>
    </message>
    <message>
        <source>Your answers so far are kept.</source>
        <translation>Tus respuestas se guardan.</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Volver más tarde</translation>
    </message>
    <message>
        <source>End it here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Reading the answers: {done} of {most} people</source>
        <translation>Leyendo las respuestas: {done} de {most} personas</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>For whoever looks after this device</source>
        <translation>Para quien se ocupa de este dispositivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This comes before your goal: {goal}.</source>
        <translation>Esto va antes de tu meta: {goal}.</translation>
    </message>
    <message>
        <source>This is one of your goals. About {minutes} min are left to it.</source>
        <translation>Es una de tus metas. Te quedan unos {minutes} min para alcanzarla.</translation>
    </message>
    <message>
        <source>Your organisation wants everybody to see this. Its reason: {because}</source>
        <translation>Tu organización quiere que todos vean esto. Su motivo: {because}</translation>
    </message>
    <message>
        <source>Your organisation has chosen this in place of another lesson. Its reason: {because}</source>
        <translation>Tu organización ha elegido esto en lugar de otra lección. Su motivo: {because}</translation>
    </message>
    <message>
        <source>This would help you too: nearly all of it is still new to you.</source>
        <translation>Esto también te ayudaría: casi todo es aún nuevo para ti.</translation>
    </message>
    <message>
        <source>We begin with something easy.</source>
        <translation>Empezamos con algo fácil.</translation>
    </message>
    <message>
        <source>This question tells us most about where you can start.</source>
        <translation>Esta pregunta es la que más nos dice de por dónde puedes empezar.</translation>
    </message>
    <message>
        <source>Now something from another area: {module}.</source>
        <translation>Ahora algo de otro tema: {module}.</translation>
    </message>
    <message>
        <source>The last ones were hard. This one is easier.</source>
        <translation>Las últimas eran difíciles. Esta es más fácil.</translation>
    </message>
    <message>
        <source>You may know this already. Show it, and skip the lesson.</source>
        <translation>Puede que ya lo sepas. Demuéstralo y sáltate la lección.</translation>
    </message>
    <message>
        <source>Last time your answer to a question like this was not right.</source>
        <translation>La última vez tu respuesta a una pregunta como esta no fue correcta.</translation>
    </message>
    <message>
        <source>Last time you were sure about a question like this, but it was not right. It matters for safety.</source>
        <translation>La última vez lo tenías claro en una pregunta como esta, pero no era correcto. Es importante para la seguridad.</translation>
    </message>
    <message>
        <source>You know what comes before this. Now you are ready for it.</source>
        <translation>Ya sabes lo que va antes. Ahora puedes con esto.</translation>
    </message>
    <message>
        <source>You have just read about this. Let us see what stayed.</source>
        <translation>Acabas de leer sobre esto. Veamos qué se te ha quedado.</translation>
    </message>
    <message>
        <source>The same thing once more, in an easier way.</source>
        <translation>Lo mismo otra vez, de una forma más fácil.</translation>
    </message>
    <message>
        <source>Here is another way to explain it.</source>
        <translation>Aquí tienes otra explicación.</translation>
    </message>
    <message>
        <source>This comes first. Other things build on it.</source>
        <translation>Esto va primero. Otras cosas se apoyan en ello.</translation>
    </message>
    <message>
        <source>You had this right. Once more, to be sure.</source>
        <translation>Esto lo tenías bien. Una vez más, para estar seguros.</translation>
    </message>
    <message>
        <source>Give it a try. It is fine not to know it yet.</source>
        <translation>Prueba. No pasa nada si aún no lo sabes.</translation>
    </message>
    <message>
        <source>You have done this before. A little practice keeps it fresh.</source>
        <translation>Esto ya lo has hecho. Un poco de práctica lo mantiene fresco.</translation>
    </message>
    <message>
        <source>Days since you last did this: {days}. It may be about to fade.</source>
        <translation>Días desde la última vez: {days}. Puede que se te empiece a olvidar.</translation>
    </message>
    <message>
        <source>We are not sure yet whether you know this.</source>
        <translation>Aún no tenemos claro si sabes esto.</translation>
    </message>
    <message>
        <source>This is the next step of your path.</source>
        <translation>Este es el siguiente paso de tu camino.</translation>
    </message>
    <message>
        <source>This comes next in this module.</source>
        <translation>Esto es lo siguiente en este módulo.</translation>
    </message>
    <message>
        <source>Some things are easier when a person shows you.</source>
        <translation>Algunas cosas son más fáciles si te las enseña una persona.</translation>
    </message>
    <message>
        <source>You said that you want to get better at this.</source>
        <translation>Dijiste que quieres mejorar en esto.</translation>
    </message>
    <message>
        <source>This is one of your goals.</source>
        <translation>Es una de tus metas.</translation>
    </message>
    <message>
        <source>This comes before one of your goals.</source>
        <translation>Esto va antes de una de tus metas.</translation>
    </message>
    <message>
        <source>We think you know this, but we never asked you about it.</source>
        <translation>Creemos que lo sabes, pero nunca te lo hemos preguntado.</translation>
    </message>
    <message>
        <source>This would help you too: some of it is not sure yet.</source>
        <translation>Esto también te ayudaría: una parte aún no es segura.</translation>
    </message>
    <message>
        <source>Now and then a question is drawn by chance, to see whether the questions are good.</source>
        <translation>De vez en cuando se elige una pregunta al azar, para ver si las preguntas son buenas.</translation>
    </message>
    <message>
        <source>This is new in your programme this week.</source>
        <translation>Esto es nuevo en tu programa esta semana.</translation>
    </message>
    <message>
        <source>Your own team made this. It is new for you.</source>
        <translation>Lo hizo tu propio equipo. Es nuevo para ti.</translation>
    </message>
    <message>
        <source>Drawn by chance for this check.</source>
        <translation>Elegida al azar para esta prueba.</translation>
    </message>
    <message>
        <source>Everybody begins with these questions.</source>
        <translation>Todos empiezan con estas preguntas.</translation>
    </message>
    <message>
        <source>Days to your test: {days}. Without practice you may have forgotten this by then.</source>
        <translation>Días hasta tu prueba: {days}. Sin práctica quizá lo hayas olvidado para entonces.</translation>
    </message>
    <message>
        <source>Many people mix this up. Here is what sets it right.</source>
        <translation>Mucha gente confunde esto. Aquí se aclara.</translation>
    </message>
    <message>
        <source>Your organisation wants everybody to see this.</source>
        <translation>Tu organización quiere que todos vean esto.</translation>
    </message>
    <message>
        <source>Your organisation has chosen this in place of another lesson.</source>
        <translation>Tu organización ha elegido esto en lugar de otra lección.</translation>
    </message>
    <message>
        <source>This would help you too: about {tenths} in 10 of it is still new to you.</source>
        <translation>Esto también te ayudaría: unas {tenths} de cada 10 partes aún son nuevas para ti.</translation>
    </message>
    <message>
        <source>Colleagues here who have done this: {people}.</source>
        <translation>Compañeros de aquí que ya lo han hecho: {people}.</translation>
    </message>
    <message>
        <source>Something different, for a change.</source>
        <translation>Algo distinto, para variar.</translation>
    </message>
    <message>
        <source>You met this a moment ago. Here is how it is.</source>
        <translation>Esto te salió hace un momento. Así es.</translation>
    </message>
    <message>
        <source>This may be new to you. It takes a few minutes.</source>
        <translation>Quizá esto sea nuevo para ti. Se lee en pocos minutos.</translation>
    </message>
    <message>
        <source>Still hard after several tries: {competency}.</source>
        <translation>Sigue siendo difícil después de varios intentos: {competency}.</translation>
    </message>
    <message>
        <source>Much here is still new to you. That takes time.</source>
        <translation>Aquí mucho es todavía nuevo para ti. Eso lleva su tiempo.</translation>
    </message>
    <message>
        <source>The last questions were harder for you than we thought.</source>
        <translation>Las últimas preguntas te han costado más de lo que pensábamos.</translation>
    </message>
    <message>
        <source>Often you took a hint, or said &quot;I haven&apos;t learned this yet&quot;. Both are good.</source>
        <translation>A menudo has usado una pista o has dicho «Aún no he aprendido esto». Las dos cosas están bien.</translation>
    </message>
    <message>
        <source>You chose this yourself.</source>
        <translation>Lo has elegido tú.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Training record</source>
        <translation>Registro de formación</translation>
    </message>
    <message>
        <source>My training record</source>
        <translation>Mi registro de formación</translation>
    </message>
    <message>
        <source>They see that you looked.</source>
        <translation>Esta persona ve que has mirado.</translation>
    </message>
    <message>
        <source>Save to print (PDF)</source>
        <translation>Guardar para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Save as a table (CSV)</source>
        <translation>Guardar como tabla (CSV)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing was asked so far.</source>
        <translation>Hasta ahora no se pidió nada.</translation>
    </message>
    <message>
        <source>A file lies on this computer. Whoever uses it under the same account can open it too.</source>
        <translation>Hay un archivo en este ordenador. Quien lo use con la misma cuenta también puede abrirlo.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>There is no microphone here. You can choose a sound file.</source>
        <translation>Aquí no hay micrófono. Puedes elegir un archivo de sonido.</translation>
    </message>
    <message>
        <source>This computer cannot record sound. You can choose a sound file.</source>
        <translation>Este ordenador no puede grabar sonido. Puedes elegir un archivo de sonido.</translation>
    </message>
    <message>
        <source>Press Record and read the lesson out.</source>
        <translation>Pulsa Grabar y lee la lección en voz alta.</translation>
    </message>
    <message>
        <source>This computer does not let Stepwell hear the microphone. Allow it in its settings.</source>
        <translation>Este ordenador no deja que Stepwell oiga el micrófono. Permítelo en sus ajustes.</translation>
    </message>
    <message>
        <source>Stop and keep it</source>
        <translation>Parar y guardar</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>Grabando…</translation>
    </message>
    <message>
        <source>Recording: {seconds} seconds</source>
        <translation>Grabando: {seconds} segundos</translation>
    </message>
    <message>
        <source>The microphone stopped. Keep what was heard until then, or record again.</source>
        <translation>El micrófono se detuvo. Conserve lo que se oyó hasta entonces o grabe otra vez.</translation>
    </message>
    <message>
        <source>Nothing was heard. Is the microphone plugged in, and let on?</source>
        <translation>No se ha oído nada. ¿Está puesto el micrófono, y permitido?</translation>
    </message>
    <message>
        <source>The recording did not work. You can choose a sound file.</source>
        <translation>La grabación no ha funcionado. Puedes elegir un archivo de sonido.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Step {number} of {most}</source>
        <translation>Paso {number} de {most}</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Tu código de recuperación</translation>
    </message>
    <message>
        <source>If you forget your PIN, you are given a new one. Your private notes then open with this code alone. Write it down, keep it at home.</source>
        <translation>Si olvidas tu PIN, te dan uno nuevo. Entonces tus notas privadas solo se abren con este código. Escríbelo y guárdalo en casa.</translation>
    </message>
    <message>
        <source>It is shown this one time only, and nobody can find it for you. Not now? You can have one made later: How it looks, My PIN.</source>
        <translation>Se muestra solo esta vez y nadie puede encontrarlo por ti. ¿Ahora no? Puedes pedir uno más tarde: Aspecto, Mi PIN.</translation>
    </message>
    <message>
        <source>If you had a code before, it works until you press that you have written this one down.</source>
        <translation>Si ya tenías un código, sigue valiendo hasta que digas que has apuntado este.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he escrito</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Questions from {file}</source>
        <translation>Preguntas de {file}</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>A las preguntas</translation>
    </message>
    <message>
        <source>As they were: {count}</source>
        <translation>Como estaban: {count}</translation>
    </message>
    <message>
        <source>Something of them changed: {count}</source>
        <translation>Algo ha cambiado en ellas: {count}</translation>
    </message>
    <message>
        <source>Not taken in: {count}</source>
        <translation>No se han tomado: {count}</translation>
    </message>
    <message>
        <source>They stand behind your own questions. Undo takes them out again.</source>
        <translation>Están detrás de tus propias preguntas. Deshacer las quita otra vez.</translation>
    </message>
    <message>
        <source>To fill in or mend: {count}</source>
        <translation>Por completar o corregir: {count}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>What is wrong with this question?</source>
        <translation>¿Qué está mal en esta pregunta?</translation>
    </message>
    <message>
        <source>What is wrong with this lesson?</source>
        <translation>¿Qué está mal en esta lección?</translation>
    </message>
    <message>
        <source>In your own words, if you want</source>
        <translation>Con tus palabras, si quieres</translation>
    </message>
    <message>
        <source>In your own words, if you want. Write no names of residents, customers or colleagues.</source>
        <translation>Con tus palabras, si quieres. No escribas nombres de residentes, clientes o compañeros.</translation>
    </message>
    <message>
        <source>Whoever leads the team, makes the questions or looks after this device sees this, without your name. What you write stays on this device.</source>
        <translation>Lo ve quien dirige el equipo, hace las preguntas o se ocupa de este dispositivo, sin tu nombre. Lo que escribes se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Thank you. Whoever leads the team or looks after this device can see it now.</source>
        <translation>Gracias. Ya lo puede ver quien dirige el equipo o se ocupa de este dispositivo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing of what you have done or answered changes.</source>
        <translation>No cambia nada de lo que has hecho o respondido.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>{name}: fewer than three people</source>
        <translation>{name}: menos de tres personas</translation>
    </message>
    <message>
        <source>{name}: {people} people, {answers} answers</source>
        <translation>{name}: {people} personas, {answers} respuestas</translation>
    </message>
    <message>
        <source>Of 100 people {right} get it right; {expected} were expected. Answers: {answers}.</source>
        <translation>De 100 personas, {right} la aciertan; se esperaban {expected}. Respuestas: {answers}.</translation>
    </message>
    <message>
        <source>{group}: {name} beside {other}</source>
        <translation>{group}: {name} junto a {other}</translation>
    </message>
    <message>
        <source>{group}: {name}</source>
        <translation>{group}: {name}</translation>
    </message>
    <message>
        <source>Fewer than ten people: nothing is told.</source>
        <translation>Menos de diez personas: no se dice nada.</translation>
    </message>
    <message>
        <source>Of 100 answers {right} are right; between {low} and {high}. People: {people}.</source>
        <translation>De 100 respuestas, {right} son correctas; entre {low} y {high}. Personas: {people}.</translation>
    </message>
    <message>
        <source>There is not enough to tell yet. Come back in some weeks.</source>
        <translation>Aún no hay bastante para decir algo. Vuelve dentro de unas semanas.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>What it says is wrong</source>
        <translation>Lo que dice no es correcto</translation>
    </message>
    <message>
        <source>I do not understand it</source>
        <translation>No lo entiendo</translation>
    </message>
    <message>
        <source>A word or a picture is wrong</source>
        <translation>Una palabra o una imagen está mal</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>ReportedPage</name>
    <message>
        <source>Reported problems</source>
        <translation>Problemas avisados</translation>
    </message>
    <message>
        <source>What people here say about questions and lessons. Nobody is named.</source>
        <translation>Lo que la gente de aquí dice de las preguntas y las lecciones. No se nombra a nadie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No problem is reported.</source>
        <translation>No hay ningún aviso.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Quitado de la lista.</translation>
    </message>
    <message>
        <source>What you can do about it</source>
        <translation>Lo que puedes hacer</translation>
    </message>
    <message>
        <source>Make a microlearn about it</source>
        <translation>Hacer una microlección sobre esto</translation>
    </message>
    <message>
        <source>Not to be asked here</source>
        <translation>No preguntarla aquí</translation>
    </message>
    <message>
        <source>Save the figures for the author of the pack</source>
        <translation>Guardar las cifras para quien hizo el paquete</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>It is not in the pack any more.</source>
        <translation>Ya no está en el paquete.</translation>
    </message>
    <message>
        <source>{problem}: {count}</source>
        <translation>{problem}: {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>The PIN for {name}</source>
        <translation>El PIN para {name}</translation>
    </message>
    <message>
        <source>Tell it to {name} now, and to nobody else.</source>
        <translation>Díselo ahora a {name}, y a nadie más.</translation>
    </message>
    <message>
        <source>{name} presses the name on the first screen and types it.</source>
        <translation>{name} pulsa su nombre en la primera pantalla y lo escribe.</translation>
    </message>
    <message>
        <source>Then {name} chooses a PIN that nobody else knows.</source>
        <translation>Después {name} elige un PIN que nadie más conoce.</translation>
    </message>
    <message>
        <source>It is shown this one time only, and works for {hours} hours.</source>
        <translation>Se muestra solo esta vez, y vale {hours} horas.</translation>
    </message>
    <message>
        <source>No private notes are lost: there are none.</source>
        <translation>No se pierde ninguna nota privada: no hay ninguna.</translation>
    </message>
    <message>
        <source>1 private note of {name} cannot be read again without the recovery code on paper.</source>
        <translation>1 nota privada de {name} no se podrá leer más sin el código de recuperación en papel.</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes of {name} cannot be read again without the recovery code on paper.</source>
        <translation>
            <numerusform>%n nota privada de {name} no se puede volver a leer sin el código de recuperación en papel.</numerusform>
            <numerusform>%n notas privadas de {name} no se pueden volver a leer sin el código de recuperación en papel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>There is no PIN yet. Without one this role gives no more than a learner may: give a PIN next.</source>
        <translation>Todavía no hay PIN. Sin él, esta función no permite más que aprender: da después un PIN.</translation>
    </message>
    <message>
        <source>It holds from the next time that {name} signs in.</source>
        <translation>Vale desde la próxima vez que {name} entre.</translation>
    </message>
    <message>
        <source>A role and what it needs</source>
        <translation>Un puesto y lo que pide</translation>
    </message>
    <message>
        <source>Still to show: nobody can do this work without it</source>
        <translation>Por mostrar: nadie puede hacer este trabajo sin ello</translation>
    </message>
    <message>
        <source>Still to show</source>
        <translation>Por mostrar</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>What comes after it: {role}</source>
        <translation>Lo que viene después: {role}</translation>
    </message>
    <message>
        <source>The program never certifies a person. Only people who have seen your work can do that.</source>
        <translation>El programa nunca certifica a una persona. Solo pueden hacerlo quienes han visto tu trabajo.</translation>
    </message>
    <message>
        <source>Work towards this role</source>
        <translation>Trabajar hacia este puesto</translation>
    </message>
    <message>
        <source>{skill}. To have begun is enough for this role.</source>
        <translation>{skill}. Para este puesto basta con haber empezado.</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Is it for your role, or the next one?</source>
        <translation>¿Es para tu puesto o para el siguiente?</translation>
    </message>
    <message>
        <source>What is missing for a role becomes your goals with one tap.</source>
        <translation>Con un toque, lo que falta para un puesto pasa a ser tus metas.</translation>
    </message>
    <message>
        <source>Your workplace says that this is your job.</source>
        <translation>Tu lugar de trabajo dice que este es tu puesto.</translation>
    </message>
    <message>
        <source>Make what is missing my goals</source>
        <translation>Hacer mis metas con lo que falta</translation>
    </message>
    <message>
        <source>See this role</source>
        <translation>Ver este puesto</translation>
    </message>
    <message>
        <source>Your supervisor sees which job you name, and decides. Nothing changes before that.</source>
        <translation>Tu supervisor ve qué puesto dices, y decide. Antes no cambia nada.</translation>
    </message>
    <message>
        <source>There are no roles here yet.</source>
        <translation>Aquí aún no hay puestos.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>That is my job</source>
        <translation>Ese es mi puesto</translation>
    </message>
</context>
<context>
    <name>RollCallPage</name>
    <message>
        <source>Who is here?</source>
        <translation>¿Quién está aquí?</translation>
    </message>
    <message>
        <source>Scan your badge, or press your name.</source>
        <translation>Acerca tu tarjeta al lector, o pulsa tu nombre.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Busca un nombre</translation>
    </message>
    <message>
        <source>Each person sees later that they were noted here, and how.</source>
        <translation>Cada persona ve después que se la anotó aquí, y cómo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Noted so far: {count}</source>
        <translation>Anotado hasta ahora: {count}</translation>
    </message>
    <message>
        <source>{name} is noted.</source>
        <translation>{name} ya está en la lista.</translation>
    </message>
    <message>
        <source>This badge is not known here. Press your name instead.</source>
        <translation>Esta tarjeta no se conoce aquí. Pulsa tu nombre.</translation>
    </message>
    <message>
        <source>You lead it, so you are not on this list.</source>
        <translation>Tú diriges la sesión, así que no estás en esta lista.</translation>
    </message>
    <message>
        <source>{name}, {how}</source>
        <translation>{name}, {how}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>This file is no list that can be read. Save it as CSV (UTF-8) or as XLSX, without a password.</source>
        <translation>Este archivo no es una lista que se pueda leer. Guárdalo como CSV (UTF-8) o como XLSX, sin contraseña.</translation>
    </message>
    <message>
        <source>This file has more than {most} million bytes. Take out what is no list, or cut it in parts.</source>
        <translation>Este archivo tiene más de {most} millones de bytes. Quita lo que no sea lista, o divídelo en partes.</translation>
    </message>
    <message>
        <source>This list has more than {most} lines, or too many columns. Delete what is empty, or cut it up.</source>
        <translation>Esta lista tiene más de {most} líneas, o demasiadas columnas. Borra lo que esté vacío, o divídela.</translation>
    </message>
    <message>
        <source>The first line needs the heading “{column}”. Write it above its column and save the file.</source>
        <translation>La primera línea necesita el título «{column}». Escríbelo encima de su columna y guarda el archivo.</translation>
    </message>
    <message>
        <source>The heading “{column}” is there twice. Keep one of the two.</source>
        <translation>El título «{column}» está dos veces. Deja solo uno.</translation>
    </message>
    <message>
        <source>This file cannot be opened. It may be gone, or closed for this account.</source>
        <translation>Este archivo no se puede abrir. Puede que ya no esté, o que esta cuenta no tenga permiso.</translation>
    </message>
    <message>
        <source>This file cannot be used. Choose another one.</source>
        <translation>Este archivo no sirve. Elige otro.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The id cannot be used. It has small letters a to z, digits, dots or dashes, 64 at most.</source>
        <translation>El identificador no sirve. Lleva letras minúsculas de la a a la z, cifras, puntos o guiones, 64 como mucho.</translation>
    </message>
    <message>
        <source>Somebody here has the id {id} already.</source>
        <translation>Alguien aquí ya tiene el identificador {id}.</translation>
    </message>
    <message>
        <source>The role “{role}” is not known. There are: {roles}.</source>
        <translation>La función «{role}» no se conoce. Hay estas: {roles}.</translation>
    </message>
    <message>
        <source>The job “{job}” is not known. There are: {jobs}.</source>
        <translation>El puesto «{job}» no se conoce. Hay estos: {jobs}.</translation>
    </message>
    <message>
        <source>The id {id} stands in line {line} already. Keep one of the two.</source>
        <translation>El identificador {id} ya está en la línea {line}. Deja solo uno.</translation>
    </message>
    <message>
        <source>What was kept under this id was erased, so it is not used again.</source>
        <translation>Lo que había con este identificador se borró, así que no se vuelve a usar.</translation>
    </message>
    <message>
        <source>This person was made one with another. Use the id {into}.</source>
        <translation>Esta persona se unió con otra. Usa el identificador {into}.</translation>
    </message>
    <message>
        <source>The name of the workplace is too long.</source>
        <translation>El nombre del lugar de trabajo es demasiado largo.</translation>
    </message>
    <message>
        <source>This belongs to another workplace. Whoever looks after it can do that.</source>
        <translation>Esto es de otro lugar de trabajo. Puede hacerlo quien cuida de ese.</translation>
    </message>
    <message>
        <source>That is you. Somebody else who may has to do that.</source>
        <translation>Eres tú. Tiene que hacerlo otra persona que pueda.</translation>
    </message>
    <message>
        <source>This line cannot be used.</source>
        <translation>Esta línea no sirve.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>People from a list</source>
        <translation>Personas de una lista</translation>
    </message>
    <message>
        <source>The first line of the file needs the headings id and name. There may also be: {columns}.</source>
        <translation>La primera línea del archivo necesita los títulos id y name. También puede haber: {columns}.</translation>
    </message>
    <message>
        <source>Choose a list that a spreadsheet program has saved, as CSV or XLSX.</source>
        <translation>Elige una lista que haya guardado un programa de hojas de cálculo, como CSV o XLSX.</translation>
    </message>
    <message>
        <source>Choose ids that mean nothing to strangers: they leave the device. Names stay here.</source>
        <translation>Elige identificadores que no digan nada a extraños: salen del dispositivo. Los nombres se quedan aquí.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have read what would happen.</source>
        <translation>No se cambia nada hasta que hayas leído qué pasaría.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Taking the people in …</source>
        <translation>Añadiendo a las personas…</translation>
    </message>
    <message>
        <source>{done} of {most} lines</source>
        <translation>{done} de {most} líneas</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>Esto pasaría</translation>
    </message>
    <message>
        <source>Stopped. What was done stays</source>
        <translation>Parado. Lo hecho se queda</translation>
    </message>
    <message>
        <source>The list is taken in</source>
        <translation>La lista está añadida</translation>
    </message>
    <message>
        <source>Columns that mean nothing here, passed over: {columns}</source>
        <translation>Columnas que aquí no dicen nada y no se miran: {columns}</translation>
    </message>
    <message>
        <source>New people: {count}</source>
        <translation>Personas nuevas: {count}</translation>
    </message>
    <message>
        <source>People who change: {count}</source>
        <translation>Personas que cambian: {count}</translation>
    </message>
    <message>
        <source>Nothing to do for: {count}</source>
        <translation>Nada que hacer para: {count}</translation>
    </message>
    <message>
        <source>Lines that cannot be used: {count}</source>
        <translation>Líneas que no sirven: {count}</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>Añadidas: {count}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Cambiadas: {count}</translation>
    </message>
    <message>
        <source>Have left: {count}</source>
        <translation>Se han ido: {count}</translation>
    </message>
    <message>
        <source>Lines that could not be used: {count}</source>
        <translation>Líneas que no sirvieron: {count}</translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>No hay nadie en esta lista.</translation>
    </message>
    <message>
        <source>What cannot be used, and why</source>
        <translation>Qué no sirve, y por qué</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Línea {line}: {why}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Here, and not in the list: {count}. They stay, unless you choose otherwise.</source>
        <translation>Aquí, y no en la lista: {count}. Se quedan, si no eliges otra cosa.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Dejar que se vayan</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Their record stays, and they can come back.</source>
        <translation>Ya no pueden entrar. Su registro se queda, y pueden volver.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>RowTile</name>
    <message>
        <source>has left</source>
        <translation>se ha ido</translation>
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
        <translation>Visto: {level}</translation>
    </message>
    <message>
        <source>Enough is “{level}” in each.</source>
        <translation>Basta con «{level}» en cada uno.</translation>
    </message>
</context>
<context>
    <name>RubricPage</name>
    <message>
        <source>What was good, and what to do next</source>
        <translation>Qué estuvo bien y qué hacer ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>What did you find? {name} reads all of it.</source>
        <translation>¿Qué viste? {name} lo leerá todo.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>{name} reads it. It stays on this device.</source>
        <translation>{name} lo leerá. Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>The rubric</source>
        <translation>Los criterios</translation>
    </message>
    <message>
        <source>Enough is: {words}</source>
        <translation>Basta con: {words}</translation>
    </message>
    <message>
        <source>Choose one for each.</source>
        <translation>Elige uno en cada caso.</translation>
    </message>
    <message>
        <source>{name} has earned it.</source>
        <translation>{name} lo ha conseguido.</translation>
    </message>
    <message>
        <source>Not yet. {name} reads what to do next.</source>
        <translation>Todavía no. {name} leerá qué hacer ahora.</translation>
    </message>
    <message>
        <source>Not yet. Write in a sentence what to do next.</source>
        <translation>Todavía no. Escribe en una frase qué hacer ahora.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups and the key</source>
        <translation>Copias de seguridad y la clave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>People: {learners}. Entries in the record: {events}.</source>
        <translation>Personas: {learners}. Anotaciones en el registro: {events}.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Última copia de seguridad: {when}</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>Dispositivo {id}</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>¿Está todo en orden?</translation>
    </message>
    <message>
        <source>A copy of everything is made and checked. Learning goes on meanwhile.</source>
        <translation>Se hace y se comprueba una copia de todo. Mientras tanto se puede seguir aprendiendo.</translation>
    </message>
</context>
<context>
    <name>SavePlaylistPage</name>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Give the file to a colleague by stick or by mail. They take it in under Playlists.</source>
        <translation>Dale el archivo a alguien del equipo en una memoria USB o por correo. Se recoge en «Listas de aprendizaje».</translation>
    </message>
    <message>
        <source>Put my name in it</source>
        <translation>Poner mi nombre</translation>
    </message>
    <message>
        <source>In the file: the name of the list and what is in it. Nothing about how far you are.</source>
        <translation>En el archivo: el nombre de la lista y lo que hay en ella. Nada sobre hasta dónde has llegado.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The file could not be written. Is the disk full?</source>
        <translation>No se pudo escribir el archivo. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The file is here: {place}</source>
        <translation>El archivo está aquí: {place}</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>It is saved.</source>
        <translation>Está guardado.</translation>
    </message>
    <message>
        <source>It could not be saved. Is the disk full?</source>
        <translation>No se pudo guardar. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>ScenePage</name>
    <message>
        <source>You chose: {choice}</source>
        <translation>Elegiste: {choice}</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>¿Qué haces?</translation>
    </message>
    <message>
        <source>Goes to what you can choose</source>
        <translation>Lleva a lo que puedes elegir</translation>
    </message>
    <message>
        <source>Back to the scene before</source>
        <translation>Volver a la escena anterior</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Find help about work</source>
        <translation>Buscar ayuda sobre el trabajo</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>¿Qué quieres saber?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Type a word or a few, as you would say them.</source>
        <translation>Escribe una palabra o varias, como las dirías tú.</translation>
    </message>
    <message>
        <source>Things to look up</source>
        <translation>Cosas para consultar</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>What nobody finds is counted, without who looked.</source>
        <translation>Lo que nadie encuentra se cuenta, sin quién lo buscó.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I need help with…</source>
        <translation>Necesito ayuda con…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for {meant} instead of {typed}.</source>
        <translation>Se buscó {meant} en vez de {typed}.</translation>
    </message>
    <message>
        <source>Nothing here says {words}. This comes nearest.</source>
        <translation>Aquí nada dice {words}. Esto es lo más parecido.</translation>
    </message>
    <message>
        <source>Still getting ready: there may be more in a minute.</source>
        <translation>Todavía se está preparando: en un minuto puede haber más.</translation>
    </message>
    <message>
        <source>Nothing of this kind says it. Try Everything.</source>
        <translation>Nada de este tipo lo dice. Prueba con Todo.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a colleague. Your certificates, your data, your PIN: press Help.</source>
        <translation>No se encontró nada. Prueba con otra palabra o pregunta a alguien del equipo. Tus certificados, tus datos, tu PIN: pulsa Ayuda.</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Tap your pictures once more</source>
        <translation>Toca tus dibujos otra vez</translation>
    </message>
    <message>
        <source>Type your PIN once more</source>
        <translation>Escribe tu PIN otra vez</translation>
    </message>
    <message>
        <source>So that a slip of the finger does not lock you out.</source>
        <translation>Para que un dedo que resbala no te deje fuera.</translation>
    </message>
    <message>
        <source>The two were not the same</source>
        <translation>No eran iguales las dos veces</translation>
    </message>
    <message>
        <source>The two PINs were different</source>
        <translation>Los dos PIN no eran iguales</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose your PIN again, slowly.</source>
        <translation>No se ha perdido nada. Elige tu PIN otra vez, con calma.</translation>
    </message>
    <message>
        <source>That one is too easy to guess</source>
        <translation>Ese es demasiado fácil de adivinar</translation>
    </message>
    <message>
        <source>Choose others: not all the same, and not one after the other as they stand here.</source>
        <translation>Elige otros: que no sean todos iguales, ni seguidos como están aquí.</translation>
    </message>
    <message>
        <source>Choose another one: not all the same, and not straight up or down like 1234.</source>
        <translation>Elige otro: que no sean todas iguales, ni seguidas hacia arriba o hacia abajo como 1234.</translation>
    </message>
    <message>
        <source>That is the PIN you were given</source>
        <translation>Ese es el PIN que te dieron</translation>
    </message>
    <message>
        <source>Somebody else has seen it. Choose one that only you know.</source>
        <translation>Otra persona lo ha visto. Elige uno que solo sepas tú.</translation>
    </message>
    <message>
        <source>Choose your pictures</source>
        <translation>Elige tus dibujos</translation>
    </message>
    <message>
        <source>{least} to {most} taps. The order counts. Think of a little story, so that you can remember it.</source>
        <translation>De {least} a {most} toques. El orden cuenta. Piensa en una pequeña historia para recordarlo.</translation>
    </message>
    <message>
        <source>{least} to {most} digits, so that nobody else learns in your name. Nobody can read it.</source>
        <translation>De {least} a {most} cifras, para que nadie aprenda en tu nombre. Nadie puede leerlo.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elige un PIN</translation>
    </message>
</context>
<context>
    <name>SecretPad</name>
    <message>
        <source>Use digits</source>
        <translation>Usar cifras</translation>
    </message>
    <message>
        <source>Use pictures</source>
        <translation>Usar dibujos</translation>
    </message>
</context>
<context>
    <name>SecretSigned</name>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>That did not fit. Nothing was signed.</source>
        <translation>No coincide. No se ha firmado nada.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} seconds.</source>
        <translation>Puedes probar de nuevo en {seconds} segundos.</translation>
    </message>
</context>
<context>
    <name>SeenPage</name>
    <message>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>{point}: {mark}</source>
        <translation>{point}: {mark}</translation>
    </message>
    <message>
        <source>Next step: {words}</source>
        <translation>Siguiente paso: {words}</translation>
    </message>
    <message>
        <source>Watched by {name}</source>
        <translation>Observó: {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>You have signed that you were told.</source>
        <translation>Has firmado que te lo han contado.</translation>
    </message>
    <message>
        <source>{name} has signed.</source>
        <translation>{name} ha firmado.</translation>
    </message>
    <message>
        <source>To sign it you need a PIN of your own.</source>
        <translation>Para firmarlo necesitas un PIN propio.</translation>
    </message>
    <message>
        <source>{name} has no PIN of their own, and so cannot sign yet.</source>
        <translation>{name} no tiene un PIN propio y por eso todavía no puede firmar.</translation>
    </message>
    <message>
        <source>Second signature: {name} signs that they were told.</source>
        <translation>Segunda firma: {name} firma que se lo han contado.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>{name} signs now</source>
        <translation>{name} firma ahora</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Dejar de enviar</translation>
    </message>
    <message>
        <source>By stick</source>
        <translation>Con una memoria USB</translation>
    </message>
    <message>
        <source>Set the address</source>
        <translation>Poner la dirección</translation>
    </message>
    <message>
        <source>To {address}</source>
        <translation>A {address}</translation>
    </message>
    <message>
        <source>No address is set. Everything stays on this device, and learning works as always.</source>
        <translation>No hay ninguna dirección puesta. Todo se queda en este dispositivo y se puede aprender como siempre.</translation>
    </message>
    <message>
        <source>Being sent: {sent} of {of}.</source>
        <translation>Enviando: {sent} de {of}.</translation>
    </message>
    <message>
        <source>Waiting to be sent: {waiting}. Sent: {sent}.</source>
        <translation>Por enviar: {waiting}. Enviado: {sent}.</translation>
    </message>
    <message>
        <source>Entries that wait until an address is set: {waiting}. Sent: {sent}. That is no problem: nothing of it is lost.</source>
        <translation>Anotaciones que esperan hasta que haya una dirección: {waiting}. Enviado: {sent}. No es un problema: no se pierde nada.</translation>
    </message>
    <message>
        <source>Not accepted, kept aside: {count}.</source>
        <translation>No aceptado, guardado aparte: {count}.</translation>
    </message>
    <message>
        <source>What people did on other devices cannot be fetched. {what}</source>
        <translation>No se puede traer lo que se hizo en otros dispositivos. {what}</translation>
    </message>
    <message>
        <source>The server was last asked what it can do: {when}</source>
        <translation>Última vez que se preguntó al servidor qué sabe hacer: {when}</translation>
    </message>
    <message>
        <source>Fetched from other devices: {count} entries. People: {fetched} of {people}</source>
        <translation>Traídas de otros dispositivos: {count} anotaciones. Personas: {fetched} de {people}</translation>
    </message>
    <message>
        <source>Fetched from other devices: {count} entries</source>
        <translation>Traídas de otros dispositivos: {count} anotaciones</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Sending works. Last contact: {when}</source>
        <translation>El envío funciona. Último contacto: {when}</translation>
    </message>
    <message>
        <source>Not sent since: {when}. {what}</source>
        <translation>Sin enviar desde: {when}. {what}</translation>
    </message>
    <message>
        <source>Not sent since: {when}. {what} Last contact: {contact}</source>
        <translation>Sin enviar desde: {when}. {what} Último contacto: {contact}</translation>
    </message>
    <message>
        <source>The server has not answered yet. Last contact: {when}</source>
        <translation>El servidor aún no ha respondido. Último contacto: {when}</translation>
    </message>
    <message>
        <source>The key of this device may only send. What people do on other devices does not come here.</source>
        <translation>La clave de este dispositivo solo permite enviar. Lo que las personas hacen en otros dispositivos no llega aquí.</translation>
    </message>
    <message>
        <source>The key of this device reads only what it sent. What people do on other devices does not come here.</source>
        <translation>La clave de este dispositivo solo lee lo que él mismo envió. Lo que las personas hacen en otros dispositivos no llega aquí.</translation>
    </message>
    <message>
        <source>What people do on other devices comes only while they are signed in here.</source>
        <translation>Lo que las personas hacen en otros dispositivos solo llega mientras tienen la sesión abierta aquí.</translation>
    </message>
    <message>
        <source>Two machines were recording as one device, so {count} entries of one of them are missing here. Ask whoever set them up to run: stepwell doctor</source>
        <translation>Dos equipos han registrado como si fueran un solo dispositivo, así que aquí faltan {count} entradas de uno de ellos. Pide a quien los preparó que ejecute: stepwell doctor</translation>
    </message>
</context>
<context>
    <name>SessionGroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>To change them, press a name, then a group.</source>
        <translation>Para cambiarlos, pulsa un nombre y después un grupo.</translation>
    </message>
    <message>
        <source>Only you see what people are sure of. They can see in My data that you looked.</source>
        <translation>Solo tú ves qué domina cada persona. Pueden ver en «Mis datos» que has mirado.</translation>
    </message>
    <message>
        <source>Each topic has somebody sure of it in each group, as far as that can be.</source>
        <translation>En cada grupo hay alguien que domina cada tema, hasta donde se puede.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Proponer otros</translation>
    </message>
    <message>
        <source>Show to all</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Nobody here is sure of: {topics}</source>
        <translation>Aquí nadie domina: {topics}</translation>
    </message>
    <message>
        <source>sure of: {topics}</source>
        <translation>domina: {topics}</translation>
    </message>
    <message>
        <source>To a new group</source>
        <translation>A un grupo nuevo</translation>
    </message>
    <message>
        <source>To: {group}</source>
        <translation>A: {group}</translation>
    </message>
    <message>
        <source>{name} is chosen. Press a group.</source>
        <translation>Has elegido a {name}. Pulsa un grupo.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Huddle</source>
        <translation>Reunión breve</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>with their PIN</source>
        <translation>con su PIN</translation>
    </message>
    <message>
        <source>with their badge</source>
        <translation>con su tarjeta</translation>
    </message>
    <message>
        <source>noted by who leads</source>
        <translation>lo anotó quien dirige</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Sessions you were at</source>
        <translation>Sesiones en las que estuviste</translation>
    </message>
    <message>
        <source>Earlier ones: {count}</source>
        <translation>Anteriores: {count}</translation>
    </message>
    <message>
        <source>Into my passport</source>
        <translation>A mi pasaporte</translation>
    </message>
    <message>
        <source>led by {name}</source>
        <translation>dirigida por {name}</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions and huddles</source>
        <translation>Sesiones y reuniones breves</translation>
    </message>
    <message>
        <source>It is noted. People who were there: {count}</source>
        <translation>Está anotado. Personas que estuvieron: {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It is being written into records. Still to do: {count}</source>
        <translation>Se está escribiendo en los registros. Faltan: {count}</translation>
    </message>
    <message>
        <source>What you led</source>
        <translation>Lo que dirigiste</translation>
    </message>
    <message>
        <source>People learn together, face to face. Who was there is noted</source>
        <translation>La gente aprende junta, cara a cara. Se anota quién estuvo</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Empezar una sesión</translation>
    </message>
    <message>
        <source>3 to 8 people at one screen. Five questions, answered together</source>
        <translation>De 3 a 8 personas ante una pantalla. Cinco preguntas, respondidas entre todas</translation>
    </message>
    <message>
        <source>Begin a huddle</source>
        <translation>Empezar una reunión breve</translation>
    </message>
    <message>
        <source>{kind}, not closed yet</source>
        <translation>{kind}, aún sin cerrar</translation>
    </message>
    <message>
        <source>Noted so far: {count}</source>
        <translation>Anotado hasta ahora: {count}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>personas: {count}</translation>
    </message>
</context>
<context>
    <name>SetGoalPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Hasta el {date}</translation>
    </message>
    <message>
        <source>There are three goals already. End one first, or wait.</source>
        <translation>Ya hay tres metas. Termina una antes, o espera.</translation>
    </message>
    <message>
        <source>That goal could not be set. Choose another one.</source>
        <translation>No se pudo poner esa meta. Elige otra.</translation>
    </message>
    <message>
        <source>What do you want to do together?</source>
        <translation>¿Qué quiere hacer tu equipo en común?</translation>
    </message>
    <message>
        <source>How many, all together?</source>
        <translation>¿Cuánto, entre todo el equipo?</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>¿Durante cuánto tiempo?</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this device</source>
        <translation>Preparar este dispositivo</translation>
    </message>
    <message>
        <source>Three questions, and it is ready.</source>
        <translation>Tres preguntas, y está listo.</translation>
    </message>
    <message>
        <source>Whose device is it?</source>
        <translation>¿De quién es el dispositivo?</translation>
    </message>
    <message>
        <source>Care home, shop or organisation</source>
        <translation>Residencia, tienda u organización</translation>
    </message>
    <message>
        <source>This name is written into the learning records of this device.</source>
        <translation>Este nombre se escribe en los registros de aprendizaje de este dispositivo.</translation>
    </message>
    <message>
        <source>What will people learn here?</source>
        <translation>¿Qué se va a aprender aquí?</translation>
    </message>
    <message>
        <source>Everything stays on this device until you name a place to send it to.</source>
        <translation>Todo se queda en este dispositivo hasta que indiques adónde enviarlo.</translation>
    </message>
    <message>
        <source>Do you learn at work already, and did somebody give you a file and a code?</source>
        <translation>¿Ya aprendes en el trabajo y alguien te dio un archivo y un código?</translation>
    </message>
    <message>
        <source>I have an enrolment file</source>
        <translation>Tengo un archivo de inscripción</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ShareOnePage</name>
    <message>
        <source>Who may read it?</source>
        <translation>¿Quién puede leerlo?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One person, nobody else. You are asked once more.</source>
        <translation>Una persona y nadie más. Se te pregunta otra vez.</translation>
    </message>
    <message>
        <source>There is nobody here yet who could read it.</source>
        <translation>Aquí aún no hay nadie que pueda leerlo.</translation>
    </message>
    <message>
        <source>Not yet possible: {names}. They have to sign in with a PIN of their own once.</source>
        <translation>Aún no es posible: {names}. Tienen que entrar una vez con un PIN propio.</translation>
    </message>
    <message>
        <source>Share it with {name}?</source>
        <translation>¿Compartirlo con {name}?</translation>
    </message>
    <message>
        <source>{name} will read this text.</source>
        <translation>{name} leerá este texto.</translation>
    </message>
    <message>
        <source>Nobody else: no other supervisor, not who looks after the device.</source>
        <translation>Nadie más: ni otras personas que supervisan, ni quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>You can end it at any time. That works from then on, not backwards.</source>
        <translation>Puedes terminarlo cuando quieras. Vale desde ese momento, no hacia atrás.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Compartirlo</translation>
    </message>
</context>
<context>
    <name>SharePlaylistPage</name>
    <message>
        <source>Who sees this playlist?</source>
        <translation>¿Quién ve esta lista de aprendizaje?</translation>
    </message>
    <message>
        <source>Colleagues of your workplace see its name, what is in it, and that you made it. They do not see how far you are. They can make a copy; yours stays yours.</source>
        <translation>Los colegas de tu lugar de trabajo ven su nombre, lo que hay en ella y que la hiciste tú. No ven hasta dónde has llegado. Pueden hacer una copia; la tuya sigue siendo tuya.</translation>
    </message>
    <message>
        <source>In both cases its name is a part of your learning record, which your organisation may read.</source>
        <translation>En los dos casos su nombre es parte de tu registro de aprendizaje, que tu organización puede leer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Nobody finds it in their lists</source>
        <translation>Nadie la encuentra en sus listas</translation>
    </message>
    <message>
        <source>Colleagues of my workplace</source>
        <translation>Colegas de mi lugar de trabajo</translation>
    </message>
    <message>
        <source>They find it under Playlists, with my name</source>
        <translation>La encuentran en «Listas de aprendizaje», con mi nombre</translation>
    </message>
    <message>
        <source>So it is now</source>
        <translation>Así está ahora</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>Shared with one person</source>
        <translation>Compartido con una persona</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Compartido conmigo</translation>
    </message>
    <message>
        <source>To read what others share with you, you need a PIN of your own.</source>
        <translation>Para leer lo que otras personas comparten contigo necesitas un PIN propio.</translation>
    </message>
    <message>
        <source>Nobody shares anything with you now.</source>
        <translation>Ahora nadie comparte nada contigo.</translation>
    </message>
    <message>
        <source>What I share</source>
        <translation>Lo que comparto</translation>
    </message>
    <message>
        <source>Ending it works from then on: what somebody has read, they have read.</source>
        <translation>Terminarlo vale desde ese momento: lo que alguien ya leyó, leído está.</translation>
    </message>
    <message>
        <source>Nothing. All that you wrote is locked with your PIN, and yours alone.</source>
        <translation>Nada. Todo lo que escribiste está cerrado con tu PIN y es solo tuyo.</translation>
    </message>
    <message>
        <source>{sort}, {day}</source>
        <translation>{sort}, {day}</translation>
    </message>
    <message>
        <source>This cannot be opened any more: your key is another one now. Ask to share it again.</source>
        <translation>Esto ya no se puede abrir: ahora tu llave es otra. Pide que lo compartan otra vez.</translation>
    </message>
    <message>
        <source>Only you can read this. {name} can end it.</source>
        <translation>Solo tú puedes leerlo. {name} puede terminarlo.</translation>
    </message>
    <message>
        <source>Somebody who is not on this device</source>
        <translation>Alguien que no está en este dispositivo</translation>
    </message>
    <message>
        <source>{name} can read it</source>
        <translation>{name} puede leerlo</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarlo</translation>
    </message>
</context>
<context>
    <name>ShowHowPage</name>
    <message>
        <source>To try: {number} of {most}</source>
        <translation>Para probar: {number} de {most}</translation>
    </message>
    <message>
        <source>That was all. You know how it works.</source>
        <translation>Eso era todo. Ya sabes cómo funciona.</translation>
    </message>
    <message>
        <source>Yes, that is it.</source>
        <translation>Sí, así es.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Shall we show you how it works?</source>
        <translation>¿Te enseñamos cómo funciona?</translation>
    </message>
    <message>
        <source>Tapping, scrolling and typing: it takes about one minute. Nothing is marked.</source>
        <translation>Tocar, desplazarse y escribir: dura más o menos un minuto. Nada se corrige.</translation>
    </message>
    <message>
        <source>I know how</source>
        <translation>Ya sé cómo</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Enséñame cómo</translation>
    </message>
    <message>
        <source>Press the big button</source>
        <translation>Pulsa el botón grande</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>Púlsame</translation>
    </message>
    <message>
        <source>Finger: touch it, and let go.</source>
        <translation>Dedo: tócalo y suelta.</translation>
    </message>
    <message>
        <source>Touch pad: move the arrow onto it, then press the pad on the left.</source>
        <translation>Panel táctil: lleva la flecha encima y pulsa el panel a la izquierda.</translation>
    </message>
    <message>
        <source>Mouse: move the arrow onto it, then press the left button.</source>
        <translation>Ratón: lleva la flecha encima y pulsa el botón izquierdo.</translation>
    </message>
    <message>
        <source>Keys: Tab goes from one thing to the next, the space bar presses.</source>
        <translation>Teclas: Tab va de una cosa a otra, la barra espaciadora pulsa.</translation>
    </message>
    <message>
        <source>Press an answer, then Check</source>
        <translation>Pulsa una respuesta y luego Comprobar</translation>
    </message>
    <message>
        <source>What do you like best in a break?</source>
        <translation>¿Qué te gusta más en la pausa?</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Té</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Scroll down to the button</source>
        <translation>Baja hasta el botón</translation>
    </message>
    <message>
        <source>Finger: put it on the screen, and push upwards.</source>
        <translation>Dedo: ponlo en la pantalla y empuja hacia arriba.</translation>
    </message>
    <message>
        <source>Touch pad: put two fingers on it, and move both.</source>
        <translation>Panel táctil: pon dos dedos encima y mueve los dos.</translation>
    </message>
    <message>
        <source>Mouse: turn the wheel towards you.</source>
        <translation>Ratón: gira la rueda hacia ti.</translation>
    </message>
    <message>
        <source>Keys: press the arrow that points down, or Page Down.</source>
        <translation>Teclas: pulsa la flecha hacia abajo o Av Pág.</translation>
    </message>
    <message>
        <source>You found me. Press me</source>
        <translation>Me has encontrado. Púlsame</translation>
    </message>
    <message>
        <source>cup</source>
        <comment>a short word without accents, to be typed</comment>
        <translation>taza</translation>
    </message>
    <message>
        <source>Type this word: {word}</source>
        <translation>Escribe esta palabra: {word}</translation>
    </message>
    <message>
        <source>Press the line. Letters come up on the screen: press them one after the other.</source>
        <translation>Pulsa la línea. Salen letras en la pantalla: púlsalas una tras otra.</translation>
    </message>
    <message>
        <source>Press the line. Then press the letters on the keyboard, one after the other.</source>
        <translation>Pulsa la línea. Luego pulsa las letras del teclado, una tras otra.</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Tu palabra</translation>
    </message>
    <message>
        <source>Press Help, then come back</source>
        <translation>Pulsa Ayuda y vuelve</translation>
    </message>
    <message>
        <source>Help is in the upper corner of every screen. Press it now.</source>
        <translation>La ayuda está en la esquina de arriba de cada pantalla. Púlsala ahora.</translation>
    </message>
    <message>
        <source>There, Back is at the bottom. It brings you here again.</source>
        <translation>Allí, Atrás está abajo. Te trae aquí otra vez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Saltar este</translation>
    </message>
    <message>
        <source>Now one letter is too many</source>
        <translation>Ahora sobra una letra</translation>
    </message>
    <message>
        <source>We put it there. Take it away with this key:</source>
        <translation>La hemos puesto nosotros. Quítala con esta tecla:</translation>
    </message>
    <message>
        <source>Keyboard: it is above the big key at the right. On the screen: it shows this picture.</source>
        <translation>Teclado: está encima de la tecla grande de la derecha. En la pantalla: lleva este dibujo.</translation>
    </message>
</context>
<context>
    <name>ShutNotesPage</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>That code does not fit. Look at each sign once more; small or big letters do not matter.</source>
        <translation>Ese código no es. Mira otra vez cada signo; da igual si las letras son grandes o pequeñas.</translation>
    </message>
    <message>
        <source>Open my notes</source>
        <translation>Abrir mis notas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>I do not have the code</source>
        <translation>No tengo el código</translation>
    </message>
    <message>
        <source>1 private note</source>
        <translation>1 nota privada</translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <translation>
            <numerusform>%n nota privada</numerusform>
            <numerusform>%n notas privadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open your private notes</source>
        <translation>Abre tus notas privadas</translation>
    </message>
    <message>
        <source>{notes}: sealed under your old PIN. Type the recovery code that you wrote down to read them again.</source>
        <translation>{notes}: bajo llave con tu PIN antiguo. Escribe el código de recuperación que apuntaste para volver a leerlas.</translation>
    </message>
    <message>
        <source>Begin again without them?</source>
        <translation>¿Empezar de nuevo sin ellas?</translation>
    </message>
    <message>
        <source>{notes}: lost for good if you begin again. What you have learned stays. If the code may be at home, wait.</source>
        <translation>{notes}: se pierden para siempre si empiezas de nuevo. Lo que has aprendido se queda. Si el código puede estar en casa, espera.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin again without them</source>
        <translation>Empezar de nuevo sin ellas</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Your old notes cannot be opened</source>
        <translation>Tus notas antiguas no se pueden abrir</translation>
    </message>
    <message>
        <source>{notes}: sealed under your old PIN, and there was no recovery code. Nobody can open them any more. What you have learned stays.</source>
        <translation>{notes}: bajo llave con tu PIN antiguo, y no había código de recuperación. Ya nadie puede abrirlas. Lo que has aprendido se queda.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>{name}, tap your pictures to sign</source>
        <translation>{name}, toca tus imágenes para firmar</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>{name}, firma con tu PIN</translation>
    </message>
    <message>
        <source>You sign that you were told what was seen. It does not mean that you agree.</source>
        <translation>Firmas que te han contado lo que se vio. No significa que estés de acuerdo.</translation>
    </message>
</context>
<context>
    <name>SiteGoalsPage</name>
    <message>
        <source>Goals of the team</source>
        <translation>Metas del equipo</translation>
    </message>
    <message>
        <source>People take part or not. Nobody is shown who does, or who did how much. Below three people there is no sum.</source>
        <translation>La gente participa o no. No se muestra a nadie quién participa ni quién hizo cuánto. Con menos de tres personas no hay suma.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Poner una meta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
</context>
<context>
    <name>SiteRecordsPage</name>
    <message>
        <source>Training records</source>
        <translation>Registros de formación</translation>
    </message>
    <message>
        <source>What was asked of each person of the site, and when it was done, as one table (CSV).</source>
        <translation>Lo que se pidió a cada persona del lugar de trabajo y cuándo se hizo, en una sola tabla (CSV).</translation>
    </message>
    <message>
        <source>Each of them sees that you looked at their record.</source>
        <translation>Cada persona ve que has mirado su registro.</translation>
    </message>
    <message>
        <source>A file lies on this computer. Whoever uses it under the same account can open it too.</source>
        <translation>Hay un archivo en este ordenador. Quien lo use con la misma cuenta también puede abrirlo.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personas: {count}</translation>
    </message>
    <message>
        <source>Read so far: {done} of {count}</source>
        <translation>Leídos hasta ahora: {done} de {count}</translation>
    </message>
</context>
<context>
    <name>SkillCard</name>
    <message>
        <source>The others stand under What I know so far.</source>
        <translation>Los demás están en «Lo que sé hasta ahora».</translation>
    </message>
</context>
<context>
    <name>SomeRows</name>
    <message>
        <source>Show more. Not shown yet: {count}</source>
        <translation>Mostrar más. Sin mostrar todavía: {count}</translation>
    </message>
</context>
<context>
    <name>Sorry</name>
    <message>
        <source>Something in the program broke</source>
        <translation>Algo ha fallado en el programa</translation>
    </message>
    <message>
        <source>Every answer you gave is saved, and you can go on. If it happens again, give the report to the person who looks after this device.</source>
        <translation>Todas tus respuestas están guardadas y puedes seguir. Si vuelve a pasar, da el informe a quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Press Record and say what you did.</source>
        <translation>Pulsa Grabar y di lo que hiciste.</translation>
    </message>
    <message>
        <source>Leave out names and rooms of people you look after.</source>
        <translation>No digas nombres ni habitaciones de las personas a las que cuidas.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Picture:</source>
        <translation>Imagen:</translation>
    </message>
    <message>
        <source>gap {number}</source>
        <translation>hueco {number}</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>On the other side:</source>
        <translation>Al otro lado:</translation>
    </message>
    <message>
        <source>The groups:</source>
        <translation>Los grupos:</translation>
    </message>
    <message>
        <source>The units:</source>
        <translation>Las unidades:</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recuerda</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>Speed: slow</source>
        <translation>Velocidad: lenta</translation>
    </message>
    <message>
        <source>Speed: normal</source>
        <translation>Velocidad: normal</translation>
    </message>
    <message>
        <source>Speed: fast</source>
        <translation>Velocidad: rápida</translation>
    </message>
    <message>
        <source>This computer has no voice for {language} yet.</source>
        <translation>Este ordenador todavía no tiene voz para {language}.</translation>
    </message>
    <message>
        <source>This computer has no voice yet.</source>
        <translation>Este ordenador todavía no tiene ninguna voz.</translation>
    </message>
    <message>
        <source>To add one: Settings, then Time &amp; language, then Speech, then Add voices.</source>
        <translation>Para añadir una: Configuración, luego Hora e idioma, luego Voz, luego Agregar voces.</translation>
    </message>
    <message>
        <source>To add one: System Settings, then Accessibility, then Spoken Content, then System voice.</source>
        <translation>Para añadir una: Ajustes del Sistema, luego Accesibilidad, luego Contenido leído, luego Voz del sistema.</translation>
    </message>
    <message>
        <source>To add one: install the packages speech-dispatcher and espeak-ng.</source>
        <translation>Para añadir una: instale los paquetes speech-dispatcher y espeak-ng.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can add one.</source>
        <translation>Quien se ocupa de este ordenador puede añadir una.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>StartProgrammePage</name>
    <message>
        <source>{name} is in it already.</source>
        <translation>{name} ya está en él.</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Empezar: {title}</translation>
    </message>
    <message>
        <source>From {date} on</source>
        <translation>A partir del {date}</translation>
    </message>
    <message>
        <source>What {name} learns from has no programmes.</source>
        <translation>Lo que aprende {name} no tiene programas.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up: {step}</source>
        <translation>Subir: {step}</translation>
    </message>
    <message>
        <source>Move down: {step}</source>
        <translation>Bajar: {step}</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>To all microlearns</source>
        <translation>A todas las microlecciones</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Borrar este borrador</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>By stick</source>
        <translation>Con una memoria USB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Elegir la memoria USB</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>For places without a network: carry a stick from device to device.</source>
        <translation>Para lugares sin red: lleva una memoria USB de un dispositivo a otro.</translation>
    </message>
    <message>
        <source>What was learned here is written onto the stick.</source>
        <translation>Lo aprendido aquí se escribe en la memoria USB.</translation>
    </message>
    <message>
        <source>What the others left there is taken in. People here go on where they stopped.</source>
        <translation>Se recoge lo que dejaron los demás. Las personas de aquí siguen donde lo dejaron.</translation>
    </message>
    <message>
        <source>Choose the same folder on each device. It can be done as often as you like.</source>
        <translation>Elige la misma carpeta en cada dispositivo. Puedes hacerlo cuantas veces quieras.</translation>
    </message>
    <message>
        <source>There are no names on it, but answers. Keep the stick as you keep this device.</source>
        <translation>No lleva nombres, pero sí respuestas. Cuida la memoria USB igual que este dispositivo.</translation>
    </message>
    <message>
        <source>This is no code: there is a slip in it. Look at it again, sign by sign.</source>
        <translation>Esto no es un código: tiene un error. Míralo otra vez, signo a signo.</translation>
    </message>
    <message>
        <source>This folder cannot be used. Is the stick plugged in, and is there room on it?</source>
        <translation>No se puede usar esta carpeta. ¿Está conectada la memoria USB y tiene espacio?</translation>
    </message>
    <message>
        <source>Exchanging with the stick …</source>
        <translation>Intercambiando con la memoria USB…</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Mirando los archivos…</translation>
    </message>
    <message>
        <source>What was learned here is written: {count}</source>
        <translation>Se escribe lo que se aprendió aquí: {count}</translation>
    </message>
    <message>
        <source>What the others left is taken in: {count}</source>
        <translation>Se recoge lo que dejaron los otros: {count}</translation>
    </message>
    <message>
        <source>Stopped. What came until then stays</source>
        <translation>Detenido. Lo que llegó hasta ahora se queda</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecho</translation>
    </message>
    <message>
        <source>New here, of people here: {count}</source>
        <translation>Nuevo aquí, de personas de aquí: {count}</translation>
    </message>
    <message>
        <source>Taken along for sending: {count}</source>
        <translation>Recogido para enviar: {count}</translation>
    </message>
    <message>
        <source>On the stick from this device: {count}</source>
        <translation>En la memoria USB, de este dispositivo: {count}</translation>
    </message>
    <message>
        <source>Pull the stick out only after the computer has let it go.</source>
        <translation>Saca la memoria USB solo cuando el ordenador la haya soltado.</translation>
    </message>
    <message>
        <source>Still on its way, from other devices: {count}</source>
        <translation>Aún en camino, de otros dispositivos: {count}</translation>
    </message>
    <message>
        <source>Not everything could be taken in</source>
        <translation>No se pudo recoger todo</translation>
    </message>
    <message>
        <source>{file} is locked with a code. Type the code below, and choose the stick again.</source>
        <translation>{file} está cerrado con un código. Escribe el código abajo y elige otra vez la memoria.</translation>
    </message>
    <message>
        <source>{file} is locked with another code. Type that one below, and choose the stick again.</source>
        <translation>{file} está cerrado con otro código. Escribe ese abajo y elige otra vez la memoria.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Copy it again.</source>
        <translation>No se puede leer {file}. Cópialo otra vez.</translation>
    </message>
    <message>
        <source>{file}: line {line} is damaged. All the rest was taken in.</source>
        <translation>{file}: la línea {line} está dañada. Todo lo demás se recogió.</translation>
    </message>
    <message>
        <source>{file} has entries of another organisation, which were left there.</source>
        <translation>{file} tiene entradas de otra organización, que se dejaron allí.</translation>
    </message>
    <message>
        <source>Choose a folder on the stick</source>
        <translation>Elige una carpeta de la memoria USB</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>What you typed is kept. Sign in again and go on where you were.</source>
        <translation>Lo que escribiste se guarda. Vuelve a entrar y sigue donde estabas.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Signing out in {seconds} seconds</source>
        <translation>La sesión se cierra en {seconds} segundos</translation>
    </message>
    <message>
        <source>Back to the start in {seconds} seconds</source>
        <translation>Vuelta al inicio en {seconds} segundos</translation>
    </message>
</context>
<context>
    <name>StoryOpeningPage</name>
    <message>
        <source>This is practice. Nothing in it counts for or against you.</source>
        <translation>Es práctica. Nada de lo que hagas cuenta a tu favor ni en tu contra.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>A Hoy</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar otra vez</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Would a story help?</source>
        <translation>¿Ayudaría una historia?</translation>
    </message>
    <message>
        <source>A moment from your own work, with a choice in it. You can leave it out.</source>
        <translation>Un momento de tu propio trabajo, con una decisión. Puedes dejarla fuera.</translation>
    </message>
    <message>
        <source>A story was written elsewhere. It is kept as it is.</source>
        <translation>Una historia se escribió en otro sitio. Se queda como está.</translation>
    </message>
    <message>
        <source>Write a story</source>
        <translation>Escribir una historia</translation>
    </message>
    <message>
        <source>Leave the story out</source>
        <translation>Dejar fuera la historia</translation>
    </message>
    <message>
        <source>Nobody who is real. As in: Mrs Lind.</source>
        <translation>Nadie real. Por ejemplo: la señora Lind.</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>De quién trata</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>Nombre de la historia</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Who is that?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>As in: Greta Lind is 84 and was a seamstress.</source>
        <translation>Por ejemplo: Greta Lind tiene 84 años y fue costurera.</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>El momento</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>¿Qué pasa?</translation>
    </message>
    <message>
        <source>As in: there is water in front of her door.</source>
        <translation>Por ejemplo: hay agua delante de su puerta.</translation>
    </message>
    <message>
        <source>What somebody with experience does</source>
        <translation>Lo que hace alguien con experiencia</translation>
    </message>
    <message>
        <source>They …</source>
        <translation>Hace…</translation>
    </message>
    <message>
        <source>What comes of it at once</source>
        <translation>Qué pasa enseguida</translation>
    </message>
    <message>
        <source>Why they do that</source>
        <translation>Por qué lo hace</translation>
    </message>
    <message>
        <source>How it ends well</source>
        <translation>Cómo acaba bien</translation>
    </message>
    <message>
        <source>What many do instead</source>
        <translation>Lo que muchos hacen en su lugar</translation>
    </message>
    <message>
        <source>Why that is not so good</source>
        <translation>Por qué eso no es tan bueno</translation>
    </message>
    <message>
        <source>How it ends then</source>
        <translation>Cómo acaba entonces</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirando atrás</translation>
    </message>
    <message>
        <source>What somebody with experience says about all of it</source>
        <translation>Lo que alguien con experiencia dice de todo ello</translation>
    </message>
</context>
<context>
    <name>SuggestPersonPage</name>
    <message>
        <source>Ask somebody to show you</source>
        <translation>Pide que te lo enseñen</translation>
    </message>
    <message>
        <source>Ask a colleague or your supervisor: &quot;Can you show me how you do this?&quot;</source>
        <translation>Pregunta a tu equipo o a la persona responsable: «¿Me enseñas cómo se hace?».</translation>
    </message>
    <message>
        <source>You can try it here again at any time.</source>
        <translation>Aquí puedes probar otra vez cuando quieras.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Go on with something else</source>
        <translation>Seguir con otra cosa</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Codes and numbers say what is wrong here. No names, no words of anybody, no addresses, no keys.</source>
        <translation>Códigos y números dicen qué no va bien aquí. Sin nombres, sin palabras de nadie, sin direcciones, sin claves.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>Guardar este informe</translation>
    </message>
    <message>
        <source>The report was saved: {file}</source>
        <translation>El informe se guardó: {file}</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>How sure I am, and what was found</source>
        <translation>Lo claro que lo tengo y lo que se vio</translation>
    </message>
    <message>
        <source>Both may be right: questions do not see all that you do at work.</source>
        <translation>Las dos cosas pueden ser verdad: las preguntas no ven todo lo que haces en el trabajo.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. Answer some questions first.</source>
        <translation>Aún no hay nada que comparar. Responde antes unas preguntas.</translation>
    </message>
    <message>
        <source>Say how sure I am</source>
        <translation>Decir lo claro que lo tengo</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>You have done this.</source>
        <translation>Ya lo has hecho.</translation>
    </message>
    <message>
        <source>This is one of your goals.</source>
        <translation>Es una de tus metas.</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Hacerlo una meta</translation>
    </message>
</context>
<context>
    <name>SurveyEndPage</name>
    <message>
        <source>Thank you. This is yours</source>
        <translation>Gracias. Esto es tuyo</translation>
    </message>
    <message>
        <source>Goals that are set: {count}. Your path leads there first.</source>
        <translation>Metas puestas: {count}. Tu camino lleva primero a ellas.</translation>
    </message>
    <message>
        <source>Your learning cycles: think, do, try it at work, think again. They are a playlist now.</source>
        <translation>Tus ciclos de aprendizaje: pensar, hacer, probarlo en el trabajo, volver a pensar. Ahora son una lista de aprendizaje.</translation>
    </message>
    <message>
        <source>Your answers are kept. There is no learning cycle for your goals here yet.</source>
        <translation>Tus respuestas están guardadas. Aquí aún no hay ningún ciclo de aprendizaje para tus metas.</translation>
    </message>
    <message>
        <source>About {minutes} min, over some days</source>
        <translation>Unos {minutes} min, en varios días</translation>
    </message>
    <message>
        <source>To my goals</source>
        <translation>Ir a mis metas</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Nobody is shown who said what: no colleague, no supervisor, nobody who runs this device.</source>
        <translation>A nadie se le muestra quién dijo qué: ni a colegas, ni a supervisores, ni a quien administra este dispositivo.</translation>
    </message>
    <message>
        <source>Your answers are kept without your name and without a time. They are counted together with those of at least four others, and shown only when the survey is over.</source>
        <translation>Tus respuestas se guardan sin tu nombre y sin hora. Se cuentan junto con las de al menos otras cuatro personas y solo se muestran cuando termina la encuesta.</translation>
    </message>
    <message>
        <source>So nobody can find them again, to change them or to take them back.</source>
        <translation>Por eso nadie puede volver a encontrarlas, ni para cambiarlas ni para retirarlas.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about {minutes} min. You can pass over any of them.</source>
        <translation>
            <numerusform>%n pregunta, más o menos {minutes} min. Puedes saltártela.</numerusform>
            <numerusform>%n preguntas, más o menos {minutes} min. Puedes saltarte cualquiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Question {number} of {questions}</source>
        <translation>Pregunta {number} de {questions}</translation>
    </message>
    <message>
        <source>Nobody is shown who said what.</source>
        <translation>A nadie se le muestra quién dijo qué.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Your answers are in, without your name.</source>
        <translation>Tus respuestas están entregadas, sin tu nombre.</translation>
    </message>
    <message>
        <source>You see what came of it when your supervisor shows it to the team. Ask for it.</source>
        <translation>Verás el resultado cuando tu supervisor lo muestre al equipo. Pídelo.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>You passed over every question, so nothing was counted.</source>
        <translation>Ha pasado todas las preguntas, así que no se ha contado nada.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>A Hoy</translation>
    </message>
</context>
<context>
    <name>SurveyResultsPage</name>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Answers of at least five people, counted together. Nobody is shown who said what.</source>
        <translation>Respuestas de al menos cinco personas, contadas juntas. A nadie se le muestra quién dijo qué.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No pack that people here learn from has a survey.</source>
        <translation>Ningún paquete con el que aprenden las personas de aquí tiene una encuesta.</translation>
    </message>
    <message>
        <source>It is running. Nothing can be seen before it is over.</source>
        <translation>Está en curso. No se puede ver nada antes de que termine.</translation>
    </message>
    <message>
        <source>The next one can be seen after {date}.</source>
        <translation>La siguiente se puede ver después del {date}.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posteriores</translation>
    </message>
    <message>
        <source>Not enough answers: five are needed.</source>
        <translation>No hay suficientes respuestas: hacen falta cinco.</translation>
    </message>
    <message>
        <source>{answer}: {count} of {answers}</source>
        <translation>{answer}: {count} de {answers}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Show it as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro (XLSX)</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>Tabla sencilla (CSV)</translation>
    </message>
    <message>
        <source>It is written.</source>
        <translation>Está guardado.</translation>
    </message>
    <message>
        <source>It could not be written. Is the disk full?</source>
        <translation>No se pudo guardar. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>There is nothing to tell yet.</source>
        <translation>Aún no hay nada que decir.</translation>
    </message>
    <message>
        <source>{heading}: {value}</source>
        <translation>{heading}: {value}</translation>
    </message>
    <message>
        <source>Show it as bars</source>
        <translation>Mostrar como barras</translation>
    </message>
    <message>
        <source>A table is shown</source>
        <translation>Se muestra una tabla</translation>
    </message>
    <message>
        <source>Bars are shown</source>
        <translation>Se muestran barras</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>I have an enrolment file</source>
        <translation>Tengo un archivo de inscripción</translation>
    </message>
    <message>
        <source>Somebody at work made it for you, with a code. With them you learn here as there.</source>
        <translation>Alguien del trabajo lo hizo para ti, con un código. Con ellos aprendes aquí igual que allí.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>12 letters and digits. Big or small letters are the same.</source>
        <translation>12 letras y cifras. Da igual mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Recogerlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed, and the file still works.</source>
        <translation>Se paró. No se cambió nada, y el archivo todavía sirve.</translation>
    </message>
    <message>
        <source>This is not the code: there is a slip in it. Look at it again, sign by sign.</source>
        <translation>Este no es el código: hay un error. Míralo otra vez, signo por signo.</translation>
    </message>
    <message>
        <source>This code does not open this file. They belong together, file and code.</source>
        <translation>Este código no abre este archivo. Archivo y código van juntos.</translation>
    </message>
    <message>
        <source>This file no longer works: it is too old. Ask for a new one.</source>
        <translation>Este archivo ya no vale: es demasiado antiguo. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>This file was made by a newer program. Update this one, or ask for a new file.</source>
        <translation>Este archivo lo hizo un programa más nuevo. Actualiza este o pide otro archivo.</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy it onto this computer and choose it again.</source>
        <translation>No se puede leer este archivo. Cópialo en este ordenador y elígelo otra vez.</translation>
    </message>
    <message>
        <source>This is no enrolment file. Look for the file that you were given with the code.</source>
        <translation>Esto no es un archivo de inscripción. Busca el archivo que te dieron con el código.</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your talk with {name}</source>
        <translation>Tu conversación con {name}</translation>
    </message>
    <message>
        <source>Your talk</source>
        <translation>Tu conversación</translation>
    </message>
    <message>
        <source>You want this changed:</source>
        <translation>Quieres cambiar esto:</translation>
    </message>
    <message>
        <source>{name} wants this changed:</source>
        <translation>{name} quiere cambiar esto:</translation>
    </message>
    <message>
        <source>Only the two of you read this. It stays on this device.</source>
        <translation>Solo lo leen los dos. Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>To agree, {name} needs a PIN of their own.</source>
        <translation>Para dar el visto bueno, {name} necesita un PIN propio.</translation>
    </message>
    <message>
        <source>Change what I ask for</source>
        <translation>Cambiar lo que pido</translation>
    </message>
    <message>
        <source>Ask for a change</source>
        <translation>Pedir un cambio</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
    <message>
        <source>{name} agrees now</source>
        <translation>{name} da el visto bueno ahora</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>What could you show others?</source>
        <translation>¿Qué podrías enseñar a otras personas?</translation>
    </message>
    <message>
        <source>Tap all that you would show a colleague. You can change it at any time.</source>
        <translation>Toca todo lo que enseñarías a alguien del equipo. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Colleagues of your workplace see your name beside these topics, and whether you have passed the questions about them.</source>
        <translation>Los colegas de tu lugar de trabajo ven tu nombre junto a estos temas y si superaste las preguntas sobre ellos.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>People here</source>
        <translation>Personas de aquí</translation>
    </message>
    <message>
        <source>Press a name. Whoever you open can see in My data that you looked.</source>
        <translation>Pulsa un nombre. La persona verá en Mis datos que has mirado.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Busca un nombre</translation>
    </message>
    <message>
        <source>Show who has left too</source>
        <translation>Mostrar también quién se fue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>People who left are shown too</source>
        <translation>Se muestra también a quienes se fueron</translation>
    </message>
    <message>
        <source>Only people who are here are shown</source>
        <translation>Solo se muestra a quienes están aquí</translation>
    </message>
    <message>
        <source>Show only who is here</source>
        <translation>Mostrar solo quién está aquí</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Give a first PIN</source>
        <translation>Dar un primer PIN</translation>
    </message>
    <message>
        <source>Give {name} a first PIN?</source>
        <translation>¿Dar un primer PIN a {name}?</translation>
    </message>
    <message>
        <source>You get a PIN on the screen, once. Tell it to {name} and to nobody else.</source>
        <translation>Verás un PIN en la pantalla, una sola vez. Díselo a {name} y a nadie más.</translation>
    </message>
    <message>
        <source>With it {name} chooses a PIN that nobody else knows.</source>
        <translation>Con él, {name} elige un PIN que nadie más conoce.</translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation>Dar un PIN</translation>
    </message>
    <message>
        <source>Reset the PIN</source>
        <translation>Poner un PIN nuevo</translation>
    </message>
    <message>
        <source>Reset the PIN of {name}?</source>
        <translation>¿Poner un PIN nuevo a {name}?</translation>
    </message>
    <message>
        <source>The old PIN stops working at once. What {name} has learned stays.</source>
        <translation>El PIN antiguo deja de valer enseguida. Lo que {name} ha aprendido se queda.</translation>
    </message>
    <message>
        <source>How far {name} is</source>
        <translation>Cómo va {name}</translation>
    </message>
    <message>
        <source>How far they are</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation>Empezar un programa</translation>
    </message>
    <message>
        <source>Start a programme for {name}</source>
        <translation>Empezar un programa para {name}</translation>
    </message>
    <message>
        <source>A programme opens a few small things each week. {name} finds them in the quiz.</source>
        <translation>Un programa abre unas pocas cosas cada semana. {name} las encuentra en las preguntas del turno.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Empezarlo</translation>
    </message>
    <message>
        <source>What is kept about {name}</source>
        <translation>Lo que se guarda sobre {name}</translation>
    </message>
    <message>
        <source>What is kept, and goals</source>
        <translation>Lo que se guarda, y metas</translation>
    </message>
    <message>
        <source>Give a new badge</source>
        <translation>Dar una tarjeta nueva</translation>
    </message>
    <message>
        <source>Give {name} a new badge?</source>
        <translation>¿Dar una tarjeta nueva a {name}?</translation>
    </message>
    <message>
        <source>A card to print is written into a file on this computer.</source>
        <translation>Se escribe una tarjeta para imprimir en un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>Badges from before stop working at once.</source>
        <translation>Las tarjetas de antes dejan de funcionar enseguida.</translation>
    </message>
    <message>
        <source>A badge says who somebody is. Where there is a PIN, it is still asked for.</source>
        <translation>Una tarjeta dice quién es alguien. Donde hay un PIN, se sigue pidiendo.</translation>
    </message>
    <message>
        <source>Make the badge</source>
        <translation>Hacer la tarjeta</translation>
    </message>
    <message>
        <source>A badge is lost</source>
        <translation>Se perdió una tarjeta</translation>
    </message>
    <message>
        <source>End the badges of {name}?</source>
        <translation>¿Anular las tarjetas de {name}?</translation>
    </message>
    <message>
        <source>Every badge of {name} stops working at once, for good.</source>
        <translation>Todas las tarjetas de {name} dejan de funcionar enseguida, para siempre.</translation>
    </message>
    <message>
        <source>{name} can still come in by pressing the name.</source>
        <translation>{name} puede seguir entrando al pulsar su nombre.</translation>
    </message>
    <message>
        <source>End the badges</source>
        <translation>Anular las tarjetas</translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation>Tú y {name}</translation>
    </message>
    <message>
        <source>What is next, and talks</source>
        <translation>Lo siguiente, y las conversaciones</translation>
    </message>
    <message>
        <source>What {name} does here</source>
        <translation>Qué hace {name} aquí</translation>
    </message>
    <message>
        <source>Their job here</source>
        <translation>Su puesto aquí</translation>
    </message>
    <message>
        <source>Watch {name} at work</source>
        <translation>Observar a {name} en el trabajo</translation>
    </message>
    <message>
        <source>Watch at work with a checklist</source>
        <translation>Observar en el trabajo con una lista</translation>
    </message>
    <message>
        <source>Learn at home too</source>
        <translation>Aprender también en casa</translation>
    </message>
    <message>
        <source>Let {name} learn on a computer at home?</source>
        <translation>¿Permitir que {name} aprenda en un ordenador en casa?</translation>
    </message>
    <message>
        <source>A file is written on this computer, and a code is shown, once.</source>
        <translation>Se escribe un archivo en este ordenador y se muestra un código, una sola vez.</translation>
    </message>
    <message>
        <source>With both, {name} signs in at home with the same PIN. What was learned follows.</source>
        <translation>Con los dos, {name} entra en casa con el mismo PIN. Lo aprendido le sigue.</translation>
    </message>
    <message>
        <source>Never keep the code with the file: together they let others try the PIN in peace.</source>
        <translation>No guardes nunca el código junto al archivo: con los dos, otros podrían probar el PIN sin prisa.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Crear el archivo</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar la función</translation>
    </message>
    <message>
        <source>What is {name} here?</source>
        <translation>¿Qué función tiene {name} aquí?</translation>
    </message>
    <message>
        <source>Move to another workplace</source>
        <translation>Pasar a otro lugar de trabajo</translation>
    </message>
    <message>
        <source>Where does {name} work now?</source>
        <translation>¿Dónde trabaja {name} ahora?</translation>
    </message>
    <message>
        <source>After that, only those who look after people there can change anything about {name}. You cannot take it back here.</source>
        <translation>Después, solo quienes cuidan de las personas de allí pueden cambiar algo de {name}. Aquí no puedes deshacerlo.</translation>
    </message>
    <message>
        <source>What {name} has learned comes along. A role does not.</source>
        <translation>Lo que {name} ha aprendido va también. Una función, no.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar de lugar</translation>
    </message>
    <message>
        <source>Same person as somebody else</source>
        <translation>Es la misma persona que otra</translation>
    </message>
    <message>
        <source>{name} is the same person as …</source>
        <translation>{name} es la misma persona que…</translation>
    </message>
    <message>
        <source>Choose the name that stays. {name} goes.</source>
        <translation>Elige el nombre que se queda. {name} desaparece.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Unir a las dos</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se ha ido</translation>
    </message>
    <message>
        <source>Has {name} left?</source>
        <translation>¿Se ha ido {name}?</translation>
    </message>
    <message>
        <source>Nobody can sign in as {name} any more. The name goes from the first screen.</source>
        <translation>Nadie puede entrar ya como {name}. El nombre desaparece de la primera pantalla.</translation>
    </message>
    <message>
        <source>Badges end for good. What {name} has learned stays, and so does the PIN.</source>
        <translation>Las tarjetas dejan de valer para siempre. Lo que {name} ha aprendido se queda, y el PIN también.</translation>
    </message>
    <message>
        <source>You can take {name} back at any time.</source>
        <translation>Puedes hacer volver a {name} en cualquier momento.</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>Sí, se ha ido</translation>
    </message>
    <message>
        <source>Is back again</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Is {name} back?</source>
        <translation>¿Ha vuelto {name}?</translation>
    </message>
    <message>
        <source>{name} stands on the first screen again, with all that was learned.</source>
        <translation>{name} está otra vez en la primera pantalla, con todo lo aprendido.</translation>
    </message>
    <message>
        <source>The PIN is the one from before. A badge has to be given anew.</source>
        <translation>El PIN es el de antes. La tarjeta hay que darla de nuevo.</translation>
    </message>
    <message>
        <source>Yes, is back</source>
        <translation>Sí, ha vuelto</translation>
    </message>
    <message>
        <source>Done. No badge of {name} works any more.</source>
        <translation>Hecho. Ya no funciona ninguna tarjeta de {name}.</translation>
    </message>
    <message>
        <source>Done. {name} is in the programme.</source>
        <translation>Hecho. {name} está en el programa.</translation>
    </message>
    <message>
        <source>Done. The new role holds when {name} signs in next.</source>
        <translation>Hecho. La nueva función vale cuando {name} entre la próxima vez.</translation>
    </message>
    <message>
        <source>Done. {name} belongs to another workplace now.</source>
        <translation>Hecho. {name} es ahora de otro lugar de trabajo.</translation>
    </message>
    <message>
        <source>Done. All of it counts for {name} now.</source>
        <translation>Hecho. Ahora todo cuenta para {name}.</translation>
    </message>
    <message>
        <source>Done. {name} has left.</source>
        <translation>Hecho. {name} se ha ido.</translation>
    </message>
    <message>
        <source>Done. {name} is back.</source>
        <translation>Hecho. {name} ha vuelto.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Aprende</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Cuida del dispositivo</translation>
    </message>
    <message>
        <source>Learns, and sees only what is their own.</source>
        <translation>Aprende, y ve solo lo suyo.</translation>
    </message>
    <message>
        <source>Also sees what people here are learning, and resets PINs.</source>
        <translation>Ve además qué aprenden las personas de aquí, y pone PIN nuevos.</translation>
    </message>
    <message>
        <source>Also looks after people, badges, packs and this device.</source>
        <translation>Cuida además de las personas, las tarjetas, los paquetes y este dispositivo.</translation>
    </message>
    <message>
        <source>Has a temporary PIN, and chooses another one at the next visit</source>
        <translation>Tiene un PIN provisional y elegirá otro en la próxima visita</translation>
    </message>
    <message>
        <source>Has no PIN yet, and may do no more than a learner until there is one</source>
        <translation>Todavía no tiene PIN, y hasta entonces no puede más que aprender</translation>
    </message>
    <message>
        <source>Has no PIN: whoever presses the name comes in</source>
        <translation>No tiene PIN: entra quien pulse el nombre</translation>
    </message>
    <message>
        <source>Signs in with pictures</source>
        <translation>Entra con imágenes</translation>
    </message>
    <message>
        <source>Signs in with a PIN</source>
        <translation>Entra con un PIN</translation>
    </message>
    <message>
        <source>Answers, lessons and goals</source>
        <translation>Respuestas, lecciones y metas</translation>
    </message>
    <message>
        <source>What the program worked out from them</source>
        <translation>Lo que el programa dedujo de ellas</translation>
    </message>
    <message>
        <source>What is not finished</source>
        <translation>Lo que no está terminado</translation>
    </message>
    <message>
        <source>Private notes, which nobody else can open</source>
        <translation>Notas privadas, que nadie más puede abrir</translation>
    </message>
    <message>
        <source>Entries that were sent, or wait to be sent</source>
        <translation>Entradas enviadas o que esperan el envío</translation>
    </message>
    <message>
        <source>Entries about who did something or looked</source>
        <translation>Entradas sobre quién hizo algo o miró</translation>
    </message>
</context>
<context>
    <name>TellingPage</name>
    <message>
        <source>That did not work just now. Nothing you did is lost.</source>
        <translation>Ahora no ha funcionado. No se pierde nada de lo que hiciste.</translation>
    </message>
</context>
<context>
    <name>TheirPlaylistPage</name>
    <message>
        <source>By {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>Make it my own</source>
        <translation>Hacerla mía</translation>
    </message>
    <message>
        <source>You made this list your own before.</source>
        <translation>Ya hiciste tuya esta lista antes.</translation>
    </message>
    <message>
        <source>To mine</source>
        <translation>Ir a la mía</translation>
    </message>
    <message>
        <source>Make it your own to change it. What you change stays with you: theirs is never changed.</source>
        <translation>Hazla tuya para cambiarla. Lo que cambies se queda contigo: la suya no se cambia nunca.</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>Suggest it again</source>
        <translation>Volver a proponerlo</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Put it in a playlist</source>
        <translation>Ponerlo en una lista</translation>
    </message>
    <message>
        <source>Card with a code</source>
        <translation>Ficha con código</translation>
    </message>
</context>
<context>
    <name>ThingToMove</name>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not known, because the clock of this device was wrong</source>
        <translation>no se sabe, porque el reloj de este dispositivo estaba mal</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} a las {time}</translation>
    </message>
</context>
<context>
    <name>TipPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{sort} by {name}</source>
        <translation>{sort} de {name}</translation>
    </message>
    <message>
        <source>{sort} by a colleague</source>
        <translation>{sort} de un colega</translation>
    </message>
    <message>
        <source>You wrote this.</source>
        <translation>Esto lo escribiste tú.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Nobody has answered yet. You can.</source>
        <translation>Todavía no ha respondido nadie. Puedes hacerlo tú.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un colega</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>No</translation>
    </message>
    <message>
        <source>A bit</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Is it useful to you?</source>
        <translation>¿Te sirve?</translation>
    </message>
    <message>
        <source>Is it true of your work?</source>
        <translation>¿Es así en tu trabajo?</translation>
    </message>
    <message>
        <source>Nobody is told what you press. It helps to show the best first.</source>
        <translation>A nadie se le dice lo que pulsas. Ayuda a mostrar primero lo mejor.</translation>
    </message>
    <message>
        <source>It is for me after all</source>
        <translation>Sí que es para mí</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
</context>
<context>
    <name>TipTour</name>
    <message>
        <source>Keep the bottle of hand rub by the door, where everybody passes.</source>
        <translation>Deja el gel de manos junto a la puerta, por donde pasa todo el mundo.</translation>
    </message>
    <message>
        <source>How do you dry your hands when the paper is out?</source>
        <translation>¿Cómo os secáis las manos cuando se acaba el papel?</translation>
    </message>
    <message>
        <source>There is a box of paper under the sink.</source>
        <translation>Hay una caja de papel debajo del fregadero.</translation>
    </message>
    <message>
        <source>Say one, two, three together before you lift.</source>
        <translation>Decid juntos uno, dos, tres antes de levantar.</translation>
    </message>
    <message>
        <source>Bottle by the door.</source>
        <translation>El gel, junto a la puerta.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>A supervisor has not read it yet</source>
        <translation>Todavía no lo ha leído un supervisor</translation>
    </message>
    <message>
        <source>Colleagues read it</source>
        <translation>Los colegas lo leen</translation>
    </message>
    <message>
        <source>Colleagues do not read it</source>
        <translation>Los colegas no lo leen</translation>
    </message>
    <message>
        <source>Waits for your yes to other words</source>
        <translation>Espera tu sí a otras palabras</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Aún no lo ha mirado nadie</translation>
    </message>
    <message>
        <source>Shown to colleagues</source>
        <translation>Se muestra a colegas</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Other words, waits for the author&apos;s yes</source>
        <translation>Otras palabras, espera el sí de quien lo escribió</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>No es correcto</translation>
    </message>
    <message>
        <source>It could do harm</source>
        <translation>Podría hacer daño</translation>
    </message>
    <message>
        <source>It tells of a person</source>
        <translation>Habla de una persona</translation>
    </message>
    <message>
        <source>We have it already</source>
        <translation>Ya lo tenemos</translation>
    </message>
    <message>
        <source>It is hard to understand</source>
        <translation>Cuesta entenderlo</translation>
    </message>
    <message>
        <source>Thank you. We do it another way here. Ask your supervisor to show you.</source>
        <translation>Gracias. Aquí lo hacemos de otra manera. Pide a tu supervisor que te la enseñe.</translation>
    </message>
    <message>
        <source>Thank you. It could do harm in some cases. Your supervisor will explain.</source>
        <translation>Gracias. En algunos casos podría hacer daño. Tu supervisor te lo explicará.</translation>
    </message>
    <message>
        <source>Thank you. Somebody could be known from it. Write it without the person.</source>
        <translation>Gracias. Se podría reconocer a alguien. Escríbelo sin la persona.</translation>
    </message>
    <message>
        <source>Thank you. Colleagues can read the same already.</source>
        <translation>Gracias. Tus colegas ya pueden leer lo mismo.</translation>
    </message>
    <message>
        <source>Thank you. It was not quite clear. Say it again in other words, or show it.</source>
        <translation>Gracias. No quedó del todo claro. Dilo otra vez con otras palabras, o muéstralo.</translation>
    </message>
    <message>
        <source>Thank you. It is not shown for now. Ask your supervisor why.</source>
        <translation>Gracias. Por ahora no se muestra. Pregunta a tu supervisor por qué.</translation>
    </message>
    <message>
        <source>A picture or recording is on the device where it was made.</source>
        <translation>Hay una imagen o grabación en el dispositivo donde se hizo.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>See the picture</source>
        <translation>Ver la imagen</translation>
    </message>
    <message>
        <source>This was taken back, or is not shown any more.</source>
        <translation>Esto se retiró o ya no se muestra.</translation>
    </message>
    <message>
        <source>This is your own. Somebody else has to look at it.</source>
        <translation>Esto es tuyo. Tiene que mirarlo otra persona.</translation>
    </message>
    <message>
        <source>Write a few words: what is it about?</source>
        <translation>Escribe unas palabras: ¿de qué trata?</translation>
    </message>
    <message>
        <source>That is too long: {most} letters at most. Say the one thing that helps.</source>
        <translation>Es demasiado largo: como mucho {most} letras. Di solo lo que ayuda.</translation>
    </message>
    <message>
        <source>There are no other words to agree to any more.</source>
        <translation>Ya no hay otras palabras a las que decir que sí.</translation>
    </message>
    <message>
        <source>These are the words as they are. Let colleagues read it, or change them.</source>
        <translation>Estas son las palabras como están. Deja que los colegas lo lean, o cámbialas.</translation>
    </message>
    <message>
        <source>So many of yours wait: {most}. Send more when somebody has read them.</source>
        <translation>Ya esperan tantos tuyos: {most}. Envía más cuando alguien los haya leído.</translation>
    </message>
    <message>
        <source>This topic is not in the pack any more. Choose another one.</source>
        <translation>Este tema ya no está en el paquete. Elige otro.</translation>
    </message>
    <message>
        <source>That is too long, or over already. Choose other days.</source>
        <translation>Es demasiado tiempo, o ya ha pasado. Elige otros días.</translation>
    </message>
</context>
<context>
    <name>TipsHistoryPage</name>
    <message>
        <source>What was looked at</source>
        <translation>Lo que ya se miró</translation>
    </message>
    <message>
        <source>Look for words or a name</source>
        <translation>Busca palabras o un nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nada con estas palabras.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Todavía no se ha mirado nada.</translation>
    </message>
    <message>
        <source>looked at by {name}</source>
        <translation>lo miró {name}</translation>
    </message>
</context>
<context>
    <name>TipsPage</name>
    <message>
        <source>Tips from colleagues</source>
        <translation>Consejos de colegas</translation>
    </message>
    <message>
        <source>What helps others here. Each was read by a supervisor first.</source>
        <translation>Lo que ayuda a otros aquí. Cada uno lo leyó antes un supervisor.</translation>
    </message>
    <message>
        <source>Look for words in tips</source>
        <translation>Busca palabras en los consejos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ask colleagues</source>
        <translation>Preguntar a colegas</translation>
    </message>
    <message>
        <source>Write a tip</source>
        <translation>Escribir un consejo</translation>
    </message>
    <message>
        <source>A supervisor proposes other words for yours</source>
        <translation>Un supervisor propone otras palabras para lo tuyo</translation>
    </message>
    <message>
        <source>Say yes or no</source>
        <translation>Decir sí o no</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Lo que escribí</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Otros temas</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nada con estas palabras.</translation>
    </message>
    <message>
        <source>No tips yet. What helped you?</source>
        <translation>Aún no hay consejos. ¿Qué te ayudó a ti?</translation>
    </message>
    <message>
        <source>Topic of the week</source>
        <translation>Tema de la semana</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Respuestas: {count}</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>No es para ti</translation>
    </message>
</context>
<context>
    <name>TipsWaitingPage</name>
    <message>
        <source>Tips and answers waiting</source>
        <translation>Consejos y respuestas en espera</translation>
    </message>
    <message>
        <source>Colleagues read them when you have looked. Nobody else does before.</source>
        <translation>Los colegas los leen cuando los has mirado. Antes no los lee nadie más.</translation>
    </message>
    <message>
        <source>Topic of the week</source>
        <translation>Tema de la semana</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Lo que ya se miró</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>En espera: {count}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>Your own, somebody else looks at it: {words}</source>
        <translation>Tuyo, lo mira otra persona: {words}</translation>
    </message>
    <message>
        <source>Several say it is not true</source>
        <translation>Varias personas dicen que no es verdad</translation>
    </message>
</context>
<context>
    <name>ToWatchPage</name>
    <message>
        <source>What somebody has to see</source>
        <translation>Lo que hay que ver hacer</translation>
    </message>
    <message>
        <source>Whoever answers well knows it. For what is ticked here, it counts as secure only when somebody has watched it done, with a checklist.</source>
        <translation>Quien responde bien lo sabe. Lo que se marca aquí solo cuenta como afianzado cuando alguien lo ha observado, con una lista.</translation>
    </message>
    <message>
        <source>Everybody here sees in their own pages what still waits to be watched.</source>
        <translation>Todas las personas de aquí ven en sus propias páginas lo que aún falta por observar.</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{pack} has no checklists, so nothing can be watched.</source>
        <translation>{pack} no tiene listas, así que no se puede observar nada.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet: ticked is what can do harm.</source>
        <translation>Aún no ha elegido nadie: está marcado lo que puede hacer daño.</translation>
    </message>
    <message>
        <source>Your site has chosen this.</source>
        <translation>Lo ha elegido tu lugar de trabajo.</translation>
    </message>
    <message>
        <source>Checklists: {names}</source>
        <translation>Listas: {names}</translation>
    </message>
    <message>
        <source>New since your site chose. {lists}</source>
        <translation>Nuevo desde que eligió tu lugar de trabajo. {lists}</translation>
    </message>
    <message>
        <source>Can do harm. {lists}</source>
        <translation>Puede hacer daño. {lists}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>Find help about work</source>
        <translation>Buscar ayuda sobre el trabajo</translation>
    </message>
    <message>
        <source>Your path</source>
        <translation>Tu camino</translation>
    </message>
    <message numerus="yes">
        <source>You learned something in %n shifts in a row</source>
        <translation>
            <numerusform>Aprendiste algo en %n turno</numerusform>
            <numerusform>Aprendiste algo en %n turnos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all lessons and questions are in your language yet. The others are in {original}.</source>
        <translation>No todas las lecciones y preguntas están aún en tu idioma. Las demás están en este: {original}.</translation>
    </message>
    <message>
        <source>Each begins with a question or a short lesson. What you know is not taught again.</source>
        <translation>Cada uno empieza con una pregunta o una lección corta. Lo que ya sabes no se explica otra vez.</translation>
    </message>
    <message>
        <source>What I know so far</source>
        <translation>Lo que sé hasta ahora</translation>
    </message>
    <message>
        <source>{count} more questions to find your start</source>
        <translation>{count} preguntas más para tu punto de partida</translation>
    </message>
    <message>
        <source>Tell us more about you</source>
        <translation>Cuéntanos más de ti</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Fine. You are not asked about that any more.</source>
        <translation>De acuerdo. No te lo preguntaremos más.</translation>
    </message>
    <message>
        <source>Everything about you is erased on this day: {date}.</source>
        <translation>Todo lo tuyo se borra este día: {date}.</translation>
    </message>
    <message>
        <source>Somebody asked for that under your name. If that was not you, or you want to stay, keep it.</source>
        <translation>Alguien lo pidió con tu nombre. Si no fuiste tú, o quieres quedarte, consérvalo.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Nothing is erased. Everything about you stays.</source>
        <translation>No se borra nada. Todo lo tuyo se queda.</translation>
    </message>
    <message>
        <source>You can begin it again on any day, from its first page.</source>
        <translation>Puedes empezarlo otra vez cualquier día, desde la primera página.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Shift quiz</source>
        <translation>Preguntas del turno</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Everything is as you left it.</source>
        <translation>Todo está como lo dejaste.</translation>
    </message>
    <message>
        <source>From your own team</source>
        <translation>De tu propio equipo</translation>
    </message>
    <message>
        <source>Always show it in {language}</source>
        <translation>Mostrarlo siempre en este idioma: {language}</translation>
    </message>
    <message>
        <source>Always show it like this</source>
        <translation>Mostrarlo siempre así</translation>
    </message>
    <message>
        <source>It is like this from now on.</source>
        <translation>Desde ahora se ve así.</translation>
    </message>
    <message>
        <source>It is in this language from now on.</source>
        <translation>Desde ahora está en este idioma.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>To try at work</source>
        <translation>Para probar en el trabajo</translation>
    </message>
    <message>
        <source>From the lesson: {title}</source>
        <translation>De la lección: {title}</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Lo hice</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>Well done. You tried it at work.</source>
        <translation>Muy bien. Lo probaste en el trabajo.</translation>
    </message>
    <message>
        <source>Fine. It is off your day; the lesson still has it.</source>
        <translation>De acuerdo. Ya no está en tu día; sigue en la lección.</translation>
    </message>
    <message>
        <source>New from your own team</source>
        <translation>Nuevo, de tu propio equipo</translation>
    </message>
    <message>
        <source>A learning cycle, over some days</source>
        <translation>Un ciclo de aprendizaje, en varios días</translation>
    </message>
    <message>
        <source>A learning cycle: step {number} of {steps}</source>
        <translation>Un ciclo de aprendizaje: paso {number} de {steps}</translation>
    </message>
    <message>
        <source>A learning cycle. You have gone all the way round.</source>
        <translation>Un ciclo de aprendizaje. Has dado la vuelta entera.</translation>
    </message>
    <message>
        <source>Make a microlearn</source>
        <translation>Hacer una microlección</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about {minutes} min. Nobody is shown who said what.</source>
        <translation>
            <numerusform>%n pregunta, más o menos {minutes} min. A nadie se le muestra quién dijo qué.</numerusform>
            <numerusform>%n preguntas, más o menos {minutes} min. A nadie se le muestra quién dijo qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Fine. You are not asked about it again for now.</source>
        <translation>De acuerdo. Por ahora no se le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mi equipo</translation>
    </message>
    <message>
        <source>Things to look up</source>
        <translation>Cosas para consultar</translation>
    </message>
    <message>
        <source>Start, about {minutes} min</source>
        <translation>Empezar, unos {minutes} min</translation>
    </message>
    <message>
        <source>Fine. {module} may be suggested again.</source>
        <translation>Bien. «{module}» se puede volver a proponer.</translation>
    </message>
    <message>
        <source>{module} will not be suggested again. It stays on your path.</source>
        <translation>No se volverá a proponer «{module}». Sigue en tu camino.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>Una cosa más</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>About {minutes} min to {goal}</source>
        <translation>Unos {minutes} min hasta {goal}</translation>
    </message>
    <message>
        <source>You have reached your goal: {goal}</source>
        <translation>Has alcanzado tu meta: {goal}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>TopicCard</name>
    <message>
        <source>{pack}, about {minutes} min</source>
        <translation>{pack}, unos {minutes} min</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Topic of the week</source>
        <translation>Tema de la semana</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It stands on Today of your people, first among the tips, and on the shared screen.</source>
        <translation>Está en el «Hoy» de tu gente, primero entre los consejos, y en la pantalla común.</translation>
    </message>
    <message>
        <source>Huddle sheet to print</source>
        <translation>Hoja de reunión para imprimir</translation>
    </message>
    <message>
        <source>Another topic</source>
        <translation>Otro tema</translation>
    </message>
    <message>
        <source>No topic any more</source>
        <translation>Ya sin tema</translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>What should everybody look at?</source>
        <translation>¿Qué debería mirar todo el mundo?</translation>
    </message>
    <message>
        <source>Nobody at your site learns from a pack that is here.</source>
        <translation>En tu lugar de trabajo nadie aprende con un paquete que esté aquí.</translation>
    </message>
    <message>
        <source>From today on. Until when?</source>
        <translation>Desde hoy. ¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Stepwell cannot open what it has saved</source>
        <translation>Stepwell no puede abrir lo que tiene guardado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The program keeps verified copies. It can put the newest one in place.</source>
        <translation>El programa guarda copias comprobadas. Puede poner la más nueva en su lugar.</translation>
    </message>
    <message>
        <source>What was done since the newer Stepwell came is not in it. Its file is kept, not deleted.</source>
        <translation>Lo que se hizo desde que llegó el Stepwell más nuevo no está en ella. Su archivo se guarda, no se borra.</translation>
    </message>
    <message>
        <source>What was done after that copy is not in it. The damaged file is kept, not deleted.</source>
        <translation>Lo que se hizo después de esa copia no está en ella. El archivo dañado se conserva, no se borra.</translation>
    </message>
    <message>
        <source>Put the newest copy in place</source>
        <translation>Poner la copia más nueva</translation>
    </message>
    <message>
        <source>For the person who looks after this device: {code}</source>
        <translation>Para quien cuida de este dispositivo: {code}</translation>
    </message>
    <message>
        <source>There is no copy that opens and passes its check. Nothing was changed. Ask for help.</source>
        <translation>No hay ninguna copia que se abra y esté bien. No se ha cambiado nada. Pide ayuda.</translation>
    </message>
    <message>
        <source>There was a file with everything that people did here, and it is gone or empty.</source>
        <translation>El archivo con todo lo que se hizo aquí ha desaparecido o está vacío.</translation>
    </message>
    <message>
        <source>The file with everything that people did here is damaged.</source>
        <translation>El archivo con todo lo que se hizo aquí está dañado.</translation>
    </message>
    <message>
        <source>A newer Stepwell was used here. Please install that version again. Nothing was changed.</source>
        <translation>Aquí se usó un Stepwell más nuevo. Vuelve a instalar esa versión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The key that opens the saved data is not here, or it is another one.</source>
        <translation>La clave que abre los datos guardados no está aquí, o es otra.</translation>
    </message>
    <message>
        <source>This account may not write to the folder of the program.</source>
        <translation>Esta cuenta no puede escribir en la carpeta del programa.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then start again. What was saved is safe.</source>
        <translation>El disco está lleno. Haz sitio y vuelve a empezar. Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>Stepwell is already open on this device. Go to its window, or close it first.</source>
        <translation>Stepwell ya está abierto en este dispositivo. Ve a su ventana o ciérrala primero.</translation>
    </message>
    <message>
        <source>The saved data could not be read. The disk or its cable may have a fault.</source>
        <translation>No se han podido leer los datos guardados. Puede que falle el disco o su cable.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Nobody is signed in any more. Choose your name again.</source>
        <translation>Ya no hay nadie con la sesión abierta. Vuelve a elegir tu nombre.</translation>
    </message>
    <message>
        <source>This belongs to somebody else, so it stays closed.</source>
        <translation>Esto es de otra persona, así que sigue cerrado.</translation>
    </message>
    <message>
        <source>Your role does not allow this here. Ask whoever looks after this device.</source>
        <translation>Tu función no te permite esto aquí. Pregunta a quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>Say why in a few words. The person it is about will read it.</source>
        <translation>Di por qué en pocas palabras. Lo leerá la persona de quien se trata.</translation>
    </message>
    <message>
        <source>There is no network just now. Nothing is lost: it is sent as soon as there is one.</source>
        <translation>Ahora no hay red. No se pierde nada: se envía en cuanto la haya.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again by itself.</source>
        <translation>El servidor no contestó a tiempo. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted, so nothing was sent. Ask whoever runs the server for the right one.</source>
        <translation>El certificado del servidor no es de confianza, así que no se envió nada. Pide el correcto a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>Something else answered, perhaps the login page of a network. Log in to the network, or check the address.</source>
        <translation>Contestó otra cosa, quizá la página de acceso de una red. Entra en la red o comprueba la dirección.</translation>
    </message>
    <message>
        <source>The server does not accept our key, so sending is paused. Set the address, the key and the secret again.</source>
        <translation>El servidor no acepta nuestra clave, así que el envío está en pausa. Pon otra vez la dirección, la clave y el secreto.</translation>
    </message>
    <message>
        <source>The server is busy. It is tried again later by itself.</source>
        <translation>El servidor está ocupado. Se vuelve a intentar solo más tarde.</translation>
    </message>
    <message>
        <source>The server has a fault of its own. It is tried again; if this stays, tell whoever runs it.</source>
        <translation>El servidor tiene un fallo propio. Se vuelve a intentar; si sigue así, avisa a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server did not accept some entries. They hold nothing up. See them with: stepwell outbox list</source>
        <translation>El servidor no aceptó algunas anotaciones. No detienen nada. Míralas con: stepwell outbox list</translation>
    </message>
    <message>
        <source>The server already has other entries under the same numbers. See ours with: stepwell outbox list</source>
        <translation>El servidor ya tiene otras anotaciones con los mismos números. Mira las nuestras con: stepwell outbox list</translation>
    </message>
    <message>
        <source>Sending did not work. Look closer with: stepwell doctor</source>
        <translation>El envío no funcionó. Averigua más con: stepwell doctor</translation>
    </message>
    <message>
        <source>This temporary PIN was good for one day and no longer counts. Ask the person who looks after this device for another one.</source>
        <translation>Este PIN temporal valía un día y ya no sirve. Pide otro a quien cuida de este dispositivo.</translation>
    </message>
    <message>
        <source>Somebody looks after this device already. Ask them to let you do it too.</source>
        <translation>Alguien cuida ya de este dispositivo. Pídele que te deje hacerlo también.</translation>
    </message>
    <message>
        <source>Somebody learns with this pack, so it stays. Give them another pack first.</source>
        <translation>Alguien aprende con este paquete, así que se queda. Dale antes otro paquete.</translation>
    </message>
    <message>
        <source>This kind of entry is not known here. Go back and choose again.</source>
        <translation>Este tipo de anotación no se conoce aquí. Vuelve y elige otra vez.</translation>
    </message>
    <message>
        <source>That is too long. Choose a shorter time, or for ever.</source>
        <translation>Es demasiado tiempo. Elige menos, o para siempre.</translation>
    </message>
    <message>
        <source>On this device only the person who looks after it opens files. Do this on another one.</source>
        <translation>En este equipo solo abre archivos la persona que se ocupa de él. Hazlo en otro.</translation>
    </message>
    <message>
        <source>Your organisation has decided this for all devices. It stays so.</source>
        <translation>Tu organización lo ha decidido para todos los dispositivos. Se queda así.</translation>
    </message>
    <message>
        <source>Nobody could answer in that time. Choose another one.</source>
        <translation>En ese tiempo nadie podría responder. Elige otro.</translation>
    </message>
    <message>
        <source>This person is not on this device any more.</source>
        <translation>Esta persona ya no está en este dispositivo.</translation>
    </message>
    <message>
        <source>This person had everything erased, so nothing can be done here.</source>
        <translation>Esta persona lo hizo borrar todo, así que aquí no se puede hacer nada.</translation>
    </message>
    <message>
        <source>This person has left. Take them back first.</source>
        <translation>Esta persona se ha ido. Primero hazla volver.</translation>
    </message>
    <message>
        <source>This person has not left, so there is nothing to do.</source>
        <translation>Esta persona no se ha ido, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>This person was made one with another one. Open the page of that one.</source>
        <translation>Esta persona se unió con otra. Abre la página de esa otra.</translation>
    </message>
    <message>
        <source>Nobody does that to themselves. Ask somebody else who may.</source>
        <translation>Eso no se lo hace nadie a sí mismo. Pide que lo haga otra persona que pueda.</translation>
    </message>
    <message>
        <source>Nobody resets their own PIN. Ask somebody else who may.</source>
        <translation>Nadie se pone a sí mismo un PIN nuevo así. Pide que lo haga otra persona que pueda.</translation>
    </message>
    <message>
        <source>That belongs to another workplace. Ask whoever looks after people there.</source>
        <translation>Eso es de otro lugar de trabajo. Pregunta a quien cuida de las personas de allí.</translation>
    </message>
    <message>
        <source>The name of a workplace has 1 to 80 signs. Type one like that.</source>
        <translation>El nombre de un lugar de trabajo tiene de 1 a 80 signos. Escribe uno así.</translation>
    </message>
    <message>
        <source>This role is not known here. Choose another one.</source>
        <translation>Aquí no se conoce esta función. Elige otra.</translation>
    </message>
    <message>
        <source>These are not two people. Choose somebody else.</source>
        <translation>No son dos personas. Elige a otra.</translation>
    </message>
    <message>
        <source>Private notes have been written meanwhile. Go back, and read again what would be lost.</source>
        <translation>Mientras tanto se han escrito notas privadas. Vuelve atrás y lee otra vez qué se perdería.</translation>
    </message>
    <message>
        <source>This PIN is a temporary one and is not handed out. Make the file after the next visit.</source>
        <translation>Este PIN es temporal y no se entrega. Crea el archivo después de la próxima visita.</translation>
    </message>
    <message>
        <source>The key for other computers has been changed meanwhile. Go back, and begin again.</source>
        <translation>Mientras tanto ha cambiado la clave para otros ordenadores. Vuelve atrás y empieza de nuevo.</translation>
    </message>
    <message>
        <source>This is not reached any more. Go back, and look at the list again.</source>
        <translation>Esto ya no está alcanzado. Vuelve y mira otra vez la lista.</translation>
    </message>
    <message>
        <source>This is not earned any more. Go back, and look at the list again.</source>
        <translation>Esto ya no está conseguido. Vuelve y mira otra vez la lista.</translation>
    </message>
    <message>
        <source>Look at the material first. Then you can try the check again.</source>
        <translation>Mira antes el material. Después puedes repetir la prueba.</translation>
    </message>
    <message>
        <source>Nobody decides about their own passport. Ask another supervisor.</source>
        <translation>Nadie decide sobre su propio pasaporte. Pídeselo a otra persona que supervisa.</translation>
    </message>
    <message>
        <source>Nobody coaches themselves. Ask another supervisor.</source>
        <translation>Nadie se acompaña a sí mismo. Pídeselo a otra persona que supervisa.</translation>
    </message>
    <message>
        <source>This is not there any more. Go back.</source>
        <translation>Esto ya no está. Vuelve atrás.</translation>
    </message>
    <message>
        <source>This is not in the pack any more. Go back, and choose again.</source>
        <translation>Esto ya no está en el paquete. Vuelve atrás y elige otra vez.</translation>
    </message>
    <message>
        <source>Choose a day from today on, within a year.</source>
        <translation>Elige un día a partir de hoy, dentro de un año.</translation>
    </message>
    <message>
        <source>Enough is open with this person. Settle something first.</source>
        <translation>Con esta persona ya hay bastante abierto. Resuelve algo antes.</translation>
    </message>
    <message>
        <source>This was settled meanwhile. Go back.</source>
        <translation>Mientras tanto se ha resuelto. Vuelve atrás.</translation>
    </message>
    <message>
        <source>This talk is not there any more. Go back.</source>
        <translation>Esta conversación ya no está. Vuelve atrás.</translation>
    </message>
    <message>
        <source>Only the two who talked read these notes.</source>
        <translation>Estas notas solo las leen las dos personas que hablaron.</translation>
    </message>
    <message>
        <source>These notes were agreed, and stay as they are. Go back.</source>
        <translation>Estas notas ya tienen el visto bueno y se quedan como están. Vuelve atrás.</translation>
    </message>
    <message>
        <source>The notes are on the device where they were written.</source>
        <translation>Las notas están en el dispositivo donde se escribieron.</translation>
    </message>
    <message>
        <source>A change was asked for. The notes are written anew first.</source>
        <translation>Se pidió un cambio. Primero se escriben de nuevo las notas.</translation>
    </message>
    <message>
        <source>There is nothing to say any more. Go back.</source>
        <translation>Ya no hay nada que decir. Vuelve atrás.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Elige un día después de hoy.</translation>
    </message>
    <message>
        <source>Nobody watches themselves with a checklist. Ask another supervisor.</source>
        <translation>Nadie se observa a sí mismo con una lista. Pide a otro supervisor que lo haga.</translation>
    </message>
    <message>
        <source>This checklist is not in the pack any more. Go back.</source>
        <translation>Esta lista ya no está en el paquete. Vuelve atrás.</translation>
    </message>
    <message>
        <source>This was watched again. Go back, and open it once more.</source>
        <translation>Se ha vuelto a observar. Vuelve atrás y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>It is signed already. Go back.</source>
        <translation>Ya está firmado. Vuelve atrás.</translation>
    </message>
    <message>
        <source>It is closed already. Go back, and begin another one.</source>
        <translation>Ya está cerrada. Vuelve atrás y empieza otra.</translation>
    </message>
    <message>
        <source>There is one that is not closed yet. Go back, and close it first.</source>
        <translation>Hay una que aún no está cerrada. Vuelve atrás y ciérrala antes.</translation>
    </message>
    <message>
        <source>That is as many people as can be noted. Close it, and begin another.</source>
        <translation>No se puede anotar a más personas. Ciérrala y empieza otra.</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Note who is here first.</source>
        <translation>Aún no se ha anotado a nadie. Anota antes quién está.</translation>
    </message>
    <message>
        <source>Who leads it is not on this list.</source>
        <translation>Quien la dirige no está en esta lista.</translation>
    </message>
    <message>
        <source>One person alone is no group. Note who else is here first.</source>
        <translation>Una sola persona no es un grupo. Anota antes quién más está.</translation>
    </message>
    <message>
        <source>The groups are other ones now. Go back, and open them again.</source>
        <translation>Los grupos ahora son otros. Vuelve atrás y ábrelos otra vez.</translation>
    </message>
    <message>
        <source>There are no questions about this topic. Choose another one.</source>
        <translation>No hay preguntas sobre este tema. Elige otro.</translation>
    </message>
    <message>
        <source>This is not asked here any more. Go back, and look at the list again.</source>
        <translation>Esto ya no se pide aquí. Vuelve atrás y mira otra vez la lista.</translation>
    </message>
    <message>
        <source>This job is not in the pack any more. Go back, and choose again.</source>
        <translation>Este puesto ya no está en el paquete. Vuelve atrás y elige otra vez.</translation>
    </message>
    <message>
        <source>One of the numbers is too large or too small. Choose another one.</source>
        <translation>Uno de los números es demasiado grande o pequeño. Elige otro.</translation>
    </message>
    <message>
        <source>That day is over, or too far away. Choose another one.</source>
        <translation>Ese día ya pasó o está demasiado lejos. Elige otro.</translation>
    </message>
    <message>
        <source>There are no questions about this. Choose another way to show it.</source>
        <translation>No hay preguntas sobre esto. Elige otra forma de mostrarlo.</translation>
    </message>
    <message>
        <source>There is no checklist for this. Choose another way to show it.</source>
        <translation>No hay ninguna lista para esto. Elige otra forma de mostrarlo.</translation>
    </message>
    <message>
        <source>Somebody you chose does not belong here any more. Choose again.</source>
        <translation>Alguien a quien elegiste ya no es de aquí. Elige otra vez.</translation>
    </message>
    <message>
        <source>That is too many to choose by name. Ask it of everybody.</source>
        <translation>Son demasiadas personas para elegirlas por nombre. Pídelo a todas.</translation>
    </message>
    <message>
        <source>This is not asked of that person. Go back, and look at the list again.</source>
        <translation>Esto no se le pide a esa persona. Vuelve atrás y mira otra vez la lista.</translation>
    </message>
    <message>
        <source>This person has no PIN of their own yet, so nothing can be signed.</source>
        <translation>Esta persona aún no tiene un PIN propio, así que no se puede firmar.</translation>
    </message>
    <message>
        <source>The first PIN of this role is given by somebody who looks after people. Ask them for one.</source>
        <translation>El primer PIN de esta función lo da quien cuida de las personas. Pídeselo.</translation>
    </message>
    <message>
        <source>Its file is gone. Install it again.</source>
        <translation>Su archivo ha desaparecido. Instálalo otra vez.</translation>
    </message>
    <message>
        <source>Its file cannot be read. Check the disk and your right to read the file.</source>
        <translation>Su archivo no se puede leer. Comprueba el disco y tu permiso para leerlo.</translation>
    </message>
    <message>
        <source>It needs a newer Stepwell. Update the program.</source>
        <translation>Necesita un Stepwell más nuevo. Actualiza el programa.</translation>
    </message>
    <message>
        <source>The disk has no room for it. Make room, then install it again.</source>
        <translation>No hay sitio en el disco. Haga sitio y vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>Its file bears another name or version than what is in it. Install it again.</source>
        <translation>El nombre o la versión del archivo no son los de su contenido. Instálalo otra vez.</translation>
    </message>
    <message>
        <source>Its file is damaged or was changed. Get a new copy and install it again.</source>
        <translation>Su archivo está dañado o fue cambiado. Consigue una copia nueva e instálala.</translation>
    </message>
    <message>
        <source>The key is kept by the operating system.</source>
        <translation>La clave la guarda el sistema operativo.</translation>
    </message>
    <message>
        <source>The key is kept in a protected file. Encrypt the disk, and keep a copy of the file in another place.</source>
        <translation>La clave está en un archivo protegido. Cifra el disco y guarda una copia del archivo en otro lugar.</translation>
    </message>
    <message>
        <source>It is not known where the key is kept. Look closer with: stepwell doctor</source>
        <translation>No se sabe dónde está la clave. Averígualo con: stepwell doctor</translation>
    </message>
</context>
<context>
    <name>TrueFalseEditor</name>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
</context>
<context>
    <name>TryItPage</name>
    <message>
        <source>Try it without a name</source>
        <translation>Probar sin nombre</translation>
    </message>
    <message>
        <source>A few questions, as everybody here gets them. Look at them as long as you like.</source>
        <translation>Unas pocas preguntas, como las de todos aquí. Míralas todo el tiempo que quieras.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>No se guarda nada.</translation>
    </message>
    <message>
        <source>No name, no answers. When you stop, it is as if you had never been here.</source>
        <translation>Ni nombre ni respuestas. Cuando pares, será como si nunca hubieras estado aquí.</translation>
    </message>
    <message>
        <source>What do you want to try?</source>
        <translation>¿Qué quieres probar?</translation>
    </message>
    <message>
        <source>No pack is installed.</source>
        <translation>No hay ningún curso instalado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Signed by {name}, who is no supervisor here</source>
        <translation>Firmado por {name}, que no supervisa aquí</translation>
    </message>
    <message>
        <source>Signed by somebody who is no supervisor here</source>
        <translation>Firmado por alguien que no supervisa aquí</translation>
    </message>
    <message>
        <source>Signed by somebody this device does not know</source>
        <translation>Firmado por alguien que este dispositivo no conoce</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>You know this. Let somebody watch you do it</source>
        <translation>Esto lo sabes. Deja que alguien te observe al hacerlo</translation>
    </message>
    <message>
        <source>And {count} more below.</source>
        <translation>Y {count} más abajo.</translation>
    </message>
    <message>
        <source>Ask one of them: &quot;Can you watch me do this?&quot; {names}</source>
        <translation>Pregunta a una de estas personas: «¿Puedes observarme mientras hago esto?». {names}</translation>
    </message>
    <message>
        <source>Ask your supervisor: &quot;Can you watch me do this?&quot;</source>
        <translation>Pregunta a tu supervisor: «¿Puedes observarme mientras hago esto?».</translation>
    </message>
    <message>
        <source>Until then it is known; not watched yet.</source>
        <translation>Hasta entonces está sabido; aún sin observar.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>The newest copy is put in place</source>
        <translation>Se está poniendo la copia más nueva en su sitio</translation>
    </message>
    <message>
        <source>What people learn is made ready. If you stop it, you are asked again.</source>
        <translation>Se prepara lo que se va a aprender. Si lo paras, se te pregunta otra vez.</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>Se prepara este dispositivo</translation>
    </message>
    <message>
        <source>Stepwell gets everything ready</source>
        <translation>Stepwell lo está preparando todo</translation>
    </message>
    <message>
        <source>Every page of it is checked. Until it is done nothing is changed.</source>
        <translation>Se comprueba cada página. Hasta que acabe, no cambia nada.</translation>
    </message>
    <message>
        <source>This takes longer once, after an update. Nothing that people did is lost.</source>
        <translation>Después de una actualización tarda más una sola vez. No se pierde nada de lo que la gente hizo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>WatchForPage</name>
    <message>
        <source>Whom do you want to watch?</source>
        <translation>¿A quién quieres observar?</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Busca un nombre</translation>
    </message>
    <message>
        <source>Whoever you press can see in My data that you opened their checklist.</source>
        <translation>La persona que pulses puede ver en «Mis datos» que has abierto su lista.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>With which checklist</source>
        <translation>Con qué lista</translation>
    </message>
    <message>
        <source>Nobody with this name.</source>
        <translation>Nadie con este nombre.</translation>
    </message>
    <message>
        <source>Nobody else here learns from this.</source>
        <translation>Aquí nadie más aprende con esto.</translation>
    </message>
    <message>
        <source>Knows it, waits to be watched</source>
        <translation>Lo sabe, espera a que lo observen</translation>
    </message>
    <message>
        <source>Still learns it</source>
        <translation>Todavía lo aprende</translation>
    </message>
    <message>
        <source>Nothing waits to be watched</source>
        <translation>No falta nada por observar</translation>
    </message>
</context>
<context>
    <name>WatchNowPage</name>
    <message>
        <source>Watch somebody at work</source>
        <translation>Observar a alguien en el trabajo</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>¿Qué quieres observar?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>There are no checklists here, so nothing can be watched.</source>
        <translation>Aquí no hay listas, así que no se puede observar nada.</translation>
    </message>
    <message>
        <source>Everybody here can see in My data that you looked at this. Nobody is ranked.</source>
        <translation>Todas las personas de aquí pueden ver en «Mis datos» que has mirado esto. No se compara a nadie.</translation>
    </message>
    <message>
        <source>They know it and wait to be watched: {count}</source>
        <translation>Lo saben y esperan a que las observen: {count}</translation>
    </message>
    <message>
        <source>Nobody waits for it just now</source>
        <translation>Ahora mismo nadie lo espera</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Learn in how many shifts a week?</source>
        <translation>¿En cuántos turnos a la semana quieres aprender?</translation>
    </message>
    <message>
        <source>One question is enough for a shift to count. A quiet week is fine, too.</source>
        <translation>Una pregunta basta para que un turno cuente. Una semana tranquila también está bien.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>How sure do you feel?</source>
        <translation>¿Cuánto crees que sabes?</translation>
    </message>
    <message>
        <source>There is no wrong answer. It helps us to find your first questions.</source>
        <translation>Ninguna respuesta está mal. Nos ayuda a elegir tus primeras preguntas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>What do you want to get better at?</source>
        <translation>¿En qué quieres mejorar?</translation>
    </message>
    <message>
        <source>Choose as many as you like, or none.</source>
        <translation>Elige todo lo que quieras, o nada.</translation>
    </message>
    <message>
        <source>Step {number} of {most}</source>
        <translation>Paso {number} de {most}</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>WhatIsShown</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>Primero lo que te necesita</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Who has a job</source>
        <translation>Qué puesto tienen</translation>
    </message>
    <message>
        <source>One topic</source>
        <translation>Un tema</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Another pack</source>
        <translation>Otro paquete</translation>
    </message>
    <message>
        <source>What people are here</source>
        <translation>Qué función tienen aquí</translation>
    </message>
    <message>
        <source>What a role needs</source>
        <translation>Lo que pide un puesto</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>You see your answers. Supervisors of your workplace may look, and My data shows you when they did. Your organisation may read your learning record.</source>
        <translation>Tú ves tus respuestas. Quienes supervisan tu lugar de trabajo pueden mirar, y «Mis datos» te muestra cuándo lo hicieron. Tu organización puede leer tu registro de aprendizaje.</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>What do you want?</source>
        <translation>¿Qué quieres?</translation>
    </message>
    <message>
        <source>Press what encourages you. You can change it at any time.</source>
        <translation>Pulsa lo que te anima. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>What you choose here stays on this device. Nobody else is shown it.</source>
        <translation>Lo que eliges aquí se queda en este dispositivo. No se muestra a nadie más.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Insignias</translation>
    </message>
    <message>
        <source>For what you learned, never for how often or how fast</source>
        <translation>Por lo que aprendiste, nunca por cuántas veces ni por lo rápido</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>Metas del equipo</translation>
    </message>
    <message>
        <source>Take part if you like: a sum, and no names</source>
        <translation>Participa si quieres: una suma y ningún nombre</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>When you sign in, at most three a week</source>
        <translation>Al entrar, como mucho tres por semana</translation>
    </message>
    <message>
        <source>A word on the desktop</source>
        <translation>Un aviso en el escritorio</translation>
    </message>
    <message>
        <source>Only here, where nobody else learns</source>
        <translation>Solo aquí, donde no aprende nadie más</translation>
    </message>
    <message>
        <source>How many shifts in a row</source>
        <translation>Cuántos turnos seguidos</translation>
    </message>
    <message>
        <source>Without it, no number is shown</source>
        <translation>Sin esto, no se muestra ningún número</translation>
    </message>
    <message>
        <source>You are never reminded of: {kinds}. Turn reminders off and on to hear of it again.</source>
        <translation>Nunca se te recuerda esto: {kinds}. Apaga y enciende los recordatorios para que se te recuerde otra vez.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Type your answer</source>
        <translation>Escribe tu respuesta</translation>
    </message>
    <message>
        <source>The right answer: {answer}</source>
        <translation>La respuesta correcta: {answer}</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>My goal, in my own words</source>
        <translation>Mi meta, con mis propias palabras</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Solo tú puedes leerlo.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>Take this goal away</source>
        <translation>Quitar esta meta</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>What did you do, and what came of it?</source>
        <translation>¿Qué hiciste y qué salió de ello?</translation>
    </message>
    <message>
        <source>Leave out names and rooms of people you look after.</source>
        <translation>No pongas nombres ni habitaciones de las personas a las que cuidas.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>WriteTipPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>A supervisor reads it first. Then all colleagues of your site can read it.</source>
        <translation>Primero lo lee un supervisor. Después pueden leerlo todos los colegas de tu lugar de trabajo.</translation>
    </message>
    <message>
        <source>In a few plain words</source>
        <translation>En pocas palabras sencillas</translation>
    </message>
    <message>
        <source>Leave out names and rooms of people you look after.</source>
        <translation>No pongas nombres ni habitaciones de las personas a las que cuidas.</translation>
    </message>
    <message>
        <source>What helped you?</source>
        <translation>¿Qué te ayudó?</translation>
    </message>
    <message>
        <source>What do you want to ask colleagues?</source>
        <translation>¿Qué quieres preguntar a tus colegas?</translation>
    </message>
    <message>
        <source>What do you answer?</source>
        <translation>¿Qué respondes?</translation>
    </message>
    <message>
        <source>A picture is with it</source>
        <translation>Lleva una imagen</translation>
    </message>
    <message>
        <source>A recording is with it</source>
        <translation>Lleva una grabación</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>From a file. It stays on this device.</source>
        <translation>De un archivo. Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>With the camera. It stays on this device.</source>
        <translation>Con la cámara. Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>A minute at most. It stays on this device.</source>
        <translation>Un minuto como mucho. Se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elige una imagen</translation>
    </message>
    <message>
        <source>The camera is on only while this page is open.</source>
        <translation>La cámara solo está encendida mientras esta página está abierta.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>¿Seguro que sí?</translation>
    </message>
    <message>
        <source>Look at your picture</source>
        <translation>Mira tu imagen</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>No resident, no record, no screen in it?</source>
        <translation>¿Sin residentes, sin expedientes, sin pantallas?</translation>
    </message>
    <message>
        <source>All colleagues will see it. Is really nobody on it?</source>
        <translation>La verán todos los colegas. ¿De verdad no se ve a nadie?</translation>
    </message>
    <message>
        <source>Look closely: faces, names on doors, papers, monitors.</source>
        <translation>Mira bien: caras, nombres en puertas, papeles, monitores.</translation>
    </message>
    <message>
        <source>What the camera wrote into it (place, time) is taken out.</source>
        <translation>Lo que la cámara apuntó en ella (lugar, hora) se quita.</translation>
    </message>
    <message>
        <source>Nobody is on it, use it</source>
        <translation>No se ve a nadie, usarla</translation>
    </message>
    <message>
        <source>Nothing of that</source>
        <translation>Nada de eso</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>No usarla</translation>
    </message>
    <message>
        <source>Press Record and say it in a minute at most.</source>
        <translation>Pulsa Grabar y dilo en un minuto como mucho.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>With your name?</source>
        <translation>¿Con tu nombre?</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Con mi nombre</translation>
    </message>
    <message>
        <source>Colleagues see who wrote it</source>
        <translation>Tus colegas ven quién lo escribió</translation>
    </message>
    <message>
        <source>Without my name</source>
        <translation>Sin mi nombre</translation>
    </message>
    <message>
        <source>Only the supervisor sees who wrote it</source>
        <translation>Solo el supervisor ve quién lo escribió</translation>
    </message>
    <message>
        <source>You can take it back at any time.</source>
        <translation>Puedes retirarlo cuando quieras.</translation>
    </message>
</context>
<context>
    <name>_WithPlans</name>
    <message>
        <source>Who helps you, what you keep for it, and ideas</source>
        <translation>Quién te ayuda, qué guardas para ella e ideas</translation>
    </message>
    <message>
        <source>People and things for it</source>
        <translation>Personas y cosas para ella</translation>
    </message>
    <message>
        <source>If … then I will …</source>
        <translation>Si… entonces voy a…</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Take away: {words}</source>
        <translation>Quitar: {words}</translation>
    </message>
    <message>
        <source>A small plan helps: if the kettle is on, then I will look at one lesson.</source>
        <translation>Un plan pequeño ayuda: si el hervidor está encendido, entonces voy a mirar una lección.</translation>
    </message>
    <message>
        <source>Make a small plan</source>
        <translation>Hacer un plan pequeño</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Para escribirlo necesitas un PIN propio: cierra tus palabras para los demás.</translation>
    </message>
</context>
<context>
    <name>_WritingPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What you write is locked with your PIN. Nobody else can read it, here or anywhere.</source>
        <translation>Lo que escribes se cierra con tu PIN. Nadie más puede leerlo, ni aquí ni en ningún sitio.</translation>
    </message>
    <message>
        <source>To write it down you need a PIN of your own: it locks your words for everybody else.</source>
        <translation>Para escribirlo necesitas un PIN propio: cierra tus palabras para los demás.</translation>
    </message>
</context>
</TS>
