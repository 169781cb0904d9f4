<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Recent &amp;Folders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Pie de foto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <source>&amp;Add Photos…</source>
        <translation>Aña&amp;dir fotos…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Photos</source>
        <translation>Abrir fotos de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Include Su&amp;bfolders</source>
        <translation>Incl&amp;uir subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Save to Photos</source>
        <translation>&amp;Guardar en las fotos</translation>
    </message>
    <message>
        <source>Save the captions of the selected photos in them</source>
        <translation>Guardar los pies de foto de las fotos seleccionadas en ellas mismas</translation>
    </message>
    <message>
        <source>Save A&amp;ll to Photos</source>
        <translation>Guardar t&amp;odo en las fotos</translation>
    </message>
    <message>
        <source>&amp;Take Back Saved Captions…</source>
        <translation>Retirar &amp;pies de foto guardados…</translation>
    </message>
    <message>
        <source>&amp;Import Captions…</source>
        <translation>&amp;Importar pies de foto…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write all captions into a table</source>
        <translation>Escribir todos los pies de foto en una tabla</translation>
    </message>
    <message>
        <source>E&amp;xport Text Files Beside Photos</source>
        <translation>Exportar como archivos de te&amp;xto junto a las fotos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy Caption</source>
        <translation>&amp;Copiar el pie de foto</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select U&amp;ncaptioned</source>
        <translation>Seleccionar fotos &amp;sin pie</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Caption &amp;Selected</source>
        <translation>Describir &amp;selección</translation>
    </message>
    <message>
        <source>Caption the selected photos</source>
        <translation>Crear el pie de foto de las fotos seleccionadas</translation>
    </message>
    <message>
        <source>Caption &amp;Folder</source>
        <translation>Describir &amp;carpeta</translation>
    </message>
    <message>
        <source>Caption photos without a caption, and anew those that another model captioned</source>
        <translation>Crear el pie de foto donde falta, y de nuevo donde lo hizo otro modelo</translation>
    </message>
    <message>
        <source>Hold the run; again to go on</source>
        <translation>Detener el proceso un momento; otra vez para seguir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Next Uncaptioned</source>
        <translation>Siguiente foto sin p&amp;ie</translation>
    </message>
    <message>
        <source>Next P&amp;hoto</source>
        <translation>Si&amp;guiente foto</translation>
    </message>
    <message>
        <source>P&amp;revious Photo</source>
        <translation>Foto &amp;anterior</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>L&amp;icences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ac&amp;erca de</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Cancelled; what was captioned stays.</source>
        <translation>Cancelado; los pies de foto ya creados se conservan.</translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Aún sin pie de foto</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Optional: for people who cannot see the photo</source>
        <translation>Opcional: para quien no puede ver la foto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>Copiar el pie de foto</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Where the model looked</source>
        <translation>Dónde miró el modelo</translation>
    </message>
    <message>
        <source>Ways to say it</source>
        <translation>Otras versiones</translation>
    </message>
    <message>
        <source>Point at a word, or click it to keep it.</source>
        <translation>Señale una palabra, o haga clic en ella para fijarla.</translation>
    </message>
    <message>
        <source>Words of the caption: choose one to see where the model looked</source>
        <translation>Palabras del pie de foto: elija una para ver dónde miró el modelo</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Ninguna foto seleccionada</translation>
    </message>
    <message>
        <source>In the photo now: {caption}</source>
        <translation>Ahora en la foto: {caption}</translation>
    </message>
    <message>
        <source>Confidence {percent} %</source>
        <translation>Confianza: {percent} %</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Every photo has a caption already.</source>
        <translation>Todas las fotos tienen ya un pie de foto.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>choice for {photo}</source>
        <translation>elección para {photo}</translation>
    </message>
    <message>
        <source>typing for {photo}</source>
        <translation>texto de {photo}</translation>
    </message>
    <message>
        <source>alt text for {photo}</source>
        <translation>texto alternativo de {photo}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Caption {number}: {caption} Confidence {percent} percent.</source>
        <translation>Pie de foto {number}: {caption} Confianza: {percent} por ciento.</translation>
    </message>
    <message>
        <source>Take this caption (key {number})</source>
        <translation>Tomar este pie de foto (tecla {number})</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export captions</source>
        <translation>Exportar los pies de foto</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON Lines (*.jsonl);;COCO captions (*.json)</source>
        <translation>Tablas (*.csv);;JSON Lines (*.jsonl);;Pies de foto COCO (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to text files beside the photos.</source>
        <translation>
            <numerusform>%Ln pie de foto escrito en un archivo de texto junto a la foto.</numerusform>
            <numerusform>%Ln pies de foto escritos en archivos de texto junto a las fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text file(s) say something else already and were kept; remove what you do not need, and export again.</source>
        <translation>
            <numerusform>%Ln archivo de texto ya dice otra cosa y se ha conservado; elimínelo si no lo necesita y vuelva a exportar.</numerusform>
            <numerusform>%Ln archivos de texto ya dicen otra cosa y se han conservado; elimine los que no necesite y vuelva a exportar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln pie de foto escrito en {file}.</numerusform>
            <numerusform>%Ln pies de foto escritos en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>What failed</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar la lista</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No photo that was captioned before has the words «{words}».</source>
        <translation>Ninguna foto con pie de foto tiene las palabras «{words}».</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>One honest sentence for every photo: offline, private, on your own computer.</source>
        <translation>Una frase honesta para cada foto: sin conexión, en privado, en su propio equipo.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The model was trained on Flickr8k: it describes everyday scenes of people and animals best, and can be wrong; look before you publish.</source>
        <translation>Licencia Apache 2.0. El modelo se entrenó con Flickr8k: describe mejor las escenas cotidianas de personas y animales, y puede equivocarse; compruebe el texto antes de publicarlo.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Acerca de {program}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {table}</source>
        <translation>Importar {table}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will get another text.</source>
        <translation>
            <numerusform>%Ln foto recibirá otro texto.</numerusform>
            <numerusform>%Ln fotos recibirán otro texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have it already.</source>
        <translation>
            <numerusform>%Ln foto ya lo tiene.</numerusform>
            <numerusform>%Ln fotos ya lo tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln fila se omite.</numerusform>
            <numerusform>%Ln filas se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace the texts of %Ln photo(s) that somebody wrote before</source>
        <translation>
            <numerusform>Reemplazar también el texto de %Ln foto que alguien escribió antes</numerusform>
            <numerusform>Reemplazar también los textos de %Ln fotos que alguien escribió antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Filas que se omiten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import captions</source>
        <translation>Importar pies de foto</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>import of {table}</source>
        <translation>importación de {table}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed by {table}.</source>
        <translation>
            <numerusform>%Ln foto modificada por {table}.</numerusform>
            <numerusform>%Ln fotos modificadas por {table}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>{program} is under the Apache License 2.0. What was installed beside it keeps its own licence: «pip show NAME» tells it for each package.</source>
        <translation>{program} tiene la licencia Apache 2.0. Lo que se instaló junto a él conserva su propia licencia: «pip show NAME» la indica para cada paquete.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No photos in {places}.</source>
        <translation>No hay fotos en {places}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) copied.</source>
        <translation>
            <numerusform>%Ln pie de foto copiado.</numerusform>
            <numerusform>%Ln pies de foto copiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>%Ln photo(s) have no caption yet.</source>
        <translation>
            <numerusform>%Ln foto aún no tiene pie de foto.</numerusform>
            <numerusform>%Ln fotos aún no tienen pie de foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption these</source>
        <translation>Describirlas</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>{photo}, {state}. {caption}</source>
        <translation>{photo}, {state}. {caption}</translation>
    </message>
</context>
<context>
    <name>PhotoState</name>
    <message>
        <source>no caption</source>
        <translation>sin pie de foto</translation>
    </message>
    <message>
        <source>has a caption already</source>
        <translation>ya tiene pie de foto</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>pie de foto creado</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>editado a mano</translation>
    </message>
    <message>
        <source>saved into the photo</source>
        <translation>guardado en la foto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>No photo has this path or name.</source>
        <translation>Ninguna foto tiene esta ruta o este nombre.</translation>
    </message>
    <message>
        <source>More than one photo has this name.</source>
        <translation>Más de una foto tiene este nombre.</translation>
    </message>
    <message>
        <source>Another row says something else about this photo.</source>
        <translation>Otra fila dice otra cosa de esta foto.</translation>
    </message>
    <message>
        <source>The photo has another text already.</source>
        <translation>La foto ya tiene otro texto.</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>La fila no tiene texto.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>What other programs show</source>
        <translation>Lo que muestran otros programas</translation>
    </message>
    <message>
        <source>{program}: {caption}</source>
        <translation>{program}: {caption}</translation>
    </message>
    <message>
        <source>{program}: no caption</source>
        <translation>{program}: sin pie de foto</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The last run was interrupted.</source>
        <translation>El último proceso se interrumpió.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are done.</source>
        <translation>
            <numerusform>%Ln foto está lista.</numerusform>
            <numerusform>%Ln fotos están listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing.</source>
        <translation>
            <numerusform>Falta %Ln.</numerusform>
            <numerusform>Faltan %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Crear una nueva</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sin ella</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Take back saved captions</source>
        <translation>Retirar pies de foto guardados</translation>
    </message>
    <message>
        <source>The photos get back the captions that stood in them before. Everything else in them stays as it is now.</source>
        <translation>Las fotos recuperan los pies de foto que tenían antes. Todo lo demás queda como está ahora.</translation>
    </message>
    <message>
        <source>Nothing was saved into photos yet.</source>
        <translation>Aún no se ha guardado nada en las fotos.</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Lo que se guardó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the run; what is captioned stays</source>
        <translation>Terminar el proceso; los pies de foto ya creados se conservan</translation>
    </message>
    <message>
        <source>See what failed, and try again</source>
        <translation>Ver qué ha fallado e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} · {speed} photos/s · {time} left</source>
        <translation>{done} de {total} · {speed} fotos/s · faltan {time}</translation>
    </message>
    <message>
        <source>{done} of {total} · paused</source>
        <translation>{done} de {total} · en pausa</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln captioned.</source>
        <translation>
            <numerusform>Listo: %Ln pie de foto.</numerusform>
            <numerusform>Listo: %Ln pies de foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: {captioned} captioned, %Ln failed.</source>
        <translation>
            <numerusform>Listo. Pies de foto: {captioned}, %Ln error.</numerusform>
            <numerusform>Listo. Pies de foto: {captioned}, %Ln errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln failed</source>
        <translation>
            <numerusform>⚠ %Ln error</numerusform>
            <numerusform>⚠ %Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is nothing new to save.</source>
        <translation>No hay nada nuevo que guardar.</translation>
    </message>
    <message>
        <source>Taking back: {done} of {total}…</source>
        <translation>Retirando: {done} de {total}…</translation>
    </message>
    <message>
        <source>Saving: {done} of {total}…</source>
        <translation>Guardando: {done} de {total}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as before.</source>
        <translation>
            <numerusform>%Ln foto como antes.</numerusform>
            <numerusform>%Ln fotos como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) saved.</source>
        <translation>
            <numerusform>%Ln foto guardada.</numerusform>
            <numerusform>%Ln fotos guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the caption that was there.</source>
        <translation>
            <numerusform>%Ln foto conservó el pie de foto que tenía.</numerusform>
            <numerusform>%Ln fotos conservaron el pie de foto que tenían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed.</source>
        <translation>
            <numerusform>%Ln foto con error.</numerusform>
            <numerusform>%Ln fotos con error.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search captions</source>
        <translation>Buscar pies de foto</translation>
    </message>
    <message>
        <source>Search the captions of all photos</source>
        <translation>Buscar en los pies de foto de todas las fotos</translation>
    </message>
    <message>
        <source>Photos of all folders by the words of their captions</source>
        <translation>Fotos de todas las carpetas por las palabras de su pie de foto</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>What you wrote yourself is always saved; the first choice is about the model&apos;s captions.</source>
        <translation>Lo que usted escribió siempre se guarda; la primera opción se refiere a los pies de foto del modelo.</translation>
    </message>
    <message>
        <source>Another language is there from the next start on. Captions stay English, whatever you choose: the model knows no other language.</source>
        <translation>Otro idioma se aplica a partir del próximo inicio. Los pies de foto seguirán en inglés, elija lo que elija: el modelo no conoce otro idioma.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Pies de foto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>A caption that is there already</source>
        <translation>Pie de foto ya presente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Append the new one</source>
        <translation>Añadir el nuevo al final</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Sidecar files (.xmp)</source>
        <translation>Archivos auxiliares (.xmp)</translation>
    </message>
    <message>
        <source>Where a photo cannot be written safely</source>
        <translation>Cuando una foto no se puede escribir con seguridad</translation>
    </message>
    <message>
        <source>For raw photos only</source>
        <translation>Solo para fotos raw</translation>
    </message>
    <message>
        <source>Always, never touch the photo</source>
        <translation>Siempre, no tocar nunca la foto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Old IPTC block</source>
        <translation>Bloque IPTC antiguo</translation>
    </message>
    <message>
        <source>Where the photo has one</source>
        <translation>Cuando la foto lo tiene</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Keep the file&apos;s modification time</source>
        <translation>Conservar la fecha de modificación del archivo</translation>
    </message>
    <message>
        <source>Name new sidecars photo.xmp instead of photo.jpg.xmp</source>
        <translation>Llamar a los nuevos archivos auxiliares photo.xmp en vez de photo.jpg.xmp</translation>
    </message>
    <message>
        <source>Also write the comment that Windows Explorer shows</source>
        <translation>Escribir también el comentario que muestra el Explorador de Windows</translation>
    </message>
    <message>
        <source>Thoroughness</source>
        <translation>Minuciosidad</translation>
    </message>
    <message>
        <source>Quick (one caption)</source>
        <translation>Rápida (un pie de foto)</translation>
    </message>
    <message>
        <source>Usual (three captions)</source>
        <translation>Habitual (tres pies de foto)</translation>
    </message>
    <message>
        <source>Thorough (five captions)</source>
        <translation>Minuciosa (cinco pies de foto)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>The GPU, if there is one</source>
        <translation>La GPU, si la hay</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
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
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose a caption, while the photos have the focus</source>
        <translation>Elegir un pie de foto, mientras las fotos tienen el foco</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 a 5</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modelo y dispositivo</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Suelte aquí fotos o una carpeta</translation>
    </message>
    <message>
        <source>Every photo gets an honest sentence. Nothing leaves this computer.</source>
        <translation>Cada foto recibe una frase honesta. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Try the sample photos</source>
        <translation>Probar con las fotos de ejemplo</translation>
    </message>
</context>
</TS>
