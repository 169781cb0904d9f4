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
        <source>Boo&amp;kmark This Folder</source>
        <translation>Añadir esta carpeta a &amp;marcadores</translation>
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
        <source>Save captions into the selected photos</source>
        <translation>Guardar los pies de foto en las fotos seleccionadas</translation>
    </message>
    <message>
        <source>Re&amp;vert Saved Captions…</source>
        <translation>Re&amp;vertir pies de foto guardados…</translation>
    </message>
    <message>
        <source>Export all captions to a file</source>
        <translation>Exportar todos los pies de foto a un archivo</translation>
    </message>
    <message>
        <source>Export Sele&amp;cted…</source>
        <translation>Exportar la sele&amp;cción…</translation>
    </message>
    <message>
        <source>E&amp;xport Text Files Beside Photos…</source>
        <translation>E&amp;xportar archivos de texto junto a las fotos…</translation>
    </message>
    <message>
        <source>Co&amp;py Caption</source>
        <translation>Co&amp;piar pie de foto</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copiar como &amp;HTML</translation>
    </message>
    <message>
        <source>Copy an image tag with the alt text for each selected photo</source>
        <translation>Copiar una etiqueta de imagen con el texto alternativo de cada foto seleccionada</translation>
    </message>
    <message>
        <source>Pas&amp;te Photos</source>
        <translation>Pe&amp;gar fotos</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>Caption all photos that have no caption, or one from another model</source>
        <translation>Poner pie a todas las fotos sin pie de foto o con el de otro modelo</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Pausar o reanudar el proceso</translation>
    </message>
    <message>
        <source>Save A&amp;ll to Photos</source>
        <translation>Guardar t&amp;odo en las fotos</translation>
    </message>
    <message>
        <source>&amp;Import Captions…</source>
        <translation>&amp;Importar pies de foto…</translation>
    </message>
    <message>
        <source>Import &amp;Text Files Beside Photos…</source>
        <translation>Importar archivos de texto junto a &amp;las fotos…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <source>&amp;Change Captions…</source>
        <translation>&amp;Cambiar pies de foto…</translation>
    </message>
    <message>
        <source>Fi&amp;lter Photos…</source>
        <translation>Fi&amp;ltrar fotos…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
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
        <source>&amp;Larger Thumbnails</source>
        <translation>Miniaturas más &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>Miniaturas más &amp;pequeñas</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla &amp;completa</translation>
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
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Re&amp;view Captions…</source>
        <translation>Re&amp;visar pies de foto…</translation>
    </message>
    <message>
        <source>&amp;Use Captions as Alt Texts</source>
        <translation>&amp;Usar los pies de foto como textos alternativos</translation>
    </message>
    <message>
        <source>Take the captions of the selected photos as alt texts; photos that have one keep it</source>
        <translation>Tomar los pies de foto seleccionados como textos alternativos; las fotos que ya tienen uno lo conservan</translation>
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
    <name>AltTextLength</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: long. Up to about {best} are easy to listen to.</source>
        <translation>{count}: largo. Hasta unos {best} se escuchan con facilidad.</translation>
    </message>
    <message>
        <source>{count}: too long. Saving shortens it to {most}; the extended description keeps all of it.</source>
        <translation>{count}: demasiado largo. Al guardar se acorta a {most}; la descripción ampliada lo conserva todo.</translation>
    </message>
</context>
<context>
    <name>AltTexts</name>
    <message>
        <source>caption as alt text for {photo}</source>
        <translation>pie de foto como texto alternativo de {photo}</translation>
    </message>
    <message>
        <source>The selected photos have alt texts already.</source>
        <translation>Las fotos seleccionadas ya tienen texto alternativo.</translation>
    </message>
    <message>
        <source>There is no caption to take.</source>
        <translation>No hay ningún pie de foto que tomar.</translation>
    </message>
    <message>
        <source>captions as alt texts</source>
        <translation>pies de foto como textos alternativos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) taken as alt texts.</source>
        <translation>
            <numerusform>%Ln pie de foto tomado como texto alternativo.</numerusform>
            <numerusform>%Ln pies de foto tomados como textos alternativos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the alt text that was there.</source>
        <translation>
            <numerusform>%Ln foto conservó su texto alternativo.</numerusform>
            <numerusform>%Ln fotos conservaron su texto alternativo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image tag(s) copied.</source>
        <translation>
            <numerusform>%Ln etiqueta de imagen copiada.</numerusform>
            <numerusform>%Ln etiquetas de imagen copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have neither alt text nor caption.</source>
        <translation>
            <numerusform>%Ln foto no tiene texto alternativo ni pie de foto.</numerusform>
            <numerusform>%Ln fotos no tienen texto alternativo ni pie de foto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Stopped looking for photos; those found so far are shown.</source>
        <translation>Se detuvo la búsqueda de fotos; se muestran las encontradas hasta ahora.</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Left and right arrow keys show where the model looked for each word</source>
        <translation>Las flechas izquierda y derecha muestran dónde miró el modelo para cada palabra</translation>
    </message>
    <message>
        <source>{word}, word {number} of {total}</source>
        <translation>{word}, palabra {number} de {total}</translation>
    </message>
    <message>
        <source>Where the model looked: {words}</source>
        <translation>Dónde miró el modelo: {words}</translation>
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
        <source>Optional, for people who cannot see the photo</source>
        <translation>Opcional, para personas que no pueden ver la foto</translation>
    </message>
    <message>
        <source>Use Caption</source>
        <translation>Usar el pie de foto</translation>
    </message>
    <message>
        <source>Take the caption as the alt text</source>
        <translation>Tomar el pie de foto como texto alternativo</translation>
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
        <source>Alternative captions</source>
        <translation>Otros pies de foto</translation>
    </message>
    <message>
        <source>Point at a word or click it; on the keyboard, use ← and →.</source>
        <translation>Señale una palabra o haga clic en ella; con el teclado, use ← y →.</translation>
    </message>
    <message>
        <source>Confidence {percent}%</source>
        <translation>Confianza {percent} %</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Ninguna foto seleccionada</translation>
    </message>
    <message>
        <source>In the photo now: {caption}</source>
        <translation>Ahora en la foto: {caption}</translation>
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
    <message>
        <source>Cancelled; finished captions are kept.</source>
        <translation>Cancelado; los pies de foto terminados se conservan.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>acceptance of {photo}</source>
        <translation>aceptación de {photo}</translation>
    </message>
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
    <name>ChangeTexts</name>
    <message>
        <source>Change captions</source>
        <translation>Cambiar pies de foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected photo(s)</source>
        <translation>
            <numerusform>%Ln foto seleccionada</numerusform>
            <numerusform>%Ln fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>La %Ln foto mostrada</numerusform>
            <numerusform>Las %Ln fotos mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Pies de foto</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Textos alternativos</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>This cannot be used: {reason}</source>
        <translation>No se puede usar: {reason}</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>sustitución</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>one text for all</source>
        <translation>un texto para todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) will change.</source>
        <translation>
            <numerusform>Cambiará %Ln texto.</numerusform>
            <numerusform>Cambiarán %Ln textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values; what you type replaces all of them</source>
        <translation>Varios valores; lo que escriba los sustituye todos</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>One Text for All</source>
        <translation>Un texto para todas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Fields: {fields}. Other text stays as it is, for example before or after the caption.</source>
        <translation>Campos: {fields}. El resto del texto no cambia, por ejemplo antes o después del pie de foto.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Caption {number}: {caption} Confidence {percent}%.</source>
        <translation>Pie de foto {number}: {caption} Confianza {percent} %.</translation>
    </message>
    <message>
        <source>Use this caption (key {number})</source>
        <translation>Usar este pie de foto (tecla {number})</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Captions are still being saved into photos.</source>
        <translation>Todavía se están guardando pies de foto en las fotos.</translation>
    </message>
    <message>
        <source>Close when finished</source>
        <translation>Cerrar al terminar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop to open. Hold Ctrl to add to the photos shown.</source>
        <translation>Suelte para abrir. Mantenga Ctrl para añadir a las fotos mostradas.</translation>
    </message>
</context>
<context>
    <name>ErrorReports</name>
    <message>
        <source>Something went wrong that should not have. Your captions are kept. This report helps to mend it: it names no photo, caption or folder, and is not sent anywhere. Read it, copy it, and open an issue with it.</source>
        <translation>Se ha producido un error inesperado. Sus pies de foto se conservan. Este informe ayuda a corregirlo: no nombra fotos, pies de foto ni carpetas, y no se envía a ninguna parte. Léalo, cópielo y adjúntelo a un aviso de error.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export captions</source>
        <translation>Exportar los pies de foto</translation>
    </message>
    <message>
        <source>Export selected captions</source>
        <translation>Exportar pies de foto seleccionados</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>Pies de foto COCO</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>Hojas de contactos</translation>
    </message>
    <message>
        <source>Parquet files</source>
        <translation>Archivos Parquet</translation>
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
    <message>
        <source>Exporting: {done} of {total} photos.</source>
        <translation>Exportando: {done} de {total} fotos.</translation>
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
        <source>Failures</source>
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
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copiar lista</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No captions match “{words}”.</source>
        <translation>Ningún pie de foto coincide con «{words}».</translation>
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
        <source>Apache License 2.0. The model was trained on Flickr8k, so it describes everyday scenes of people and animals best. It can be wrong: check captions before you publish them.</source>
        <translation>Licencia Apache 2.0. El modelo se entrenó con Flickr8k, así que describe mejor escenas cotidianas con personas y animales. Puede equivocarse: revise los pies de foto antes de publicarlas.</translation>
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
        <source>Captions</source>
        <translation>Pies de foto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
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
        <source>{program} is licensed under the Apache License 2.0. Installed packages keep their own licences; “pip show NAME” shows the licence of each.</source>
        <translation>{program} se distribuye con la licencia Apache 2.0. Los paquetes instalados conservan sus propias licencias; «pip show NAME» muestra la de cada uno.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The folder has changed.</source>
        <translation>La carpeta ha cambiado.</translation>
    </message>
    <message>
        <source>No photos in {places}.</source>
        <translation>No hay fotos en {places}.</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>archivos de texto</translation>
    </message>
    <message>
        <source>There are no captions left to review.</source>
        <translation>No quedan pies de foto por revisar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) changed.</source>
        <translation>
            <numerusform>%Ln texto cambiado.</numerusform>
            <numerusform>%Ln textos cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos or paths on the clipboard.</source>
        <translation>No hay fotos ni rutas en el portapapeles.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln text file(s) beside the photos? Files with other text are kept.</source>
        <translation>
            <numerusform>¿Escribir %Ln archivo de texto junto a la foto? Los archivos con otro texto se conservan.</numerusform>
            <numerusform>¿Escribir %Ln archivos de texto junto a las fotos? Los archivos con otro texto se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Escribir archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) copied.</source>
        <translation>
            <numerusform>%Ln pie de foto copiado.</numerusform>
            <numerusform>%Ln pies de foto copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Bookmarked {folder}.</source>
        <translation>{folder} añadida a marcadores.</translation>
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
        <source>Caption Them</source>
        <translation>Poner pies de foto</translation>
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
        <source>already captioned</source>
        <translation>ya tiene pie de foto</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>pie de foto creado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>editado a mano</translation>
    </message>
    <message>
        <source>saved to the photo</source>
        <translation>guardado en la foto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from Bookmarks</source>
        <translation>Quitar de marcadores</translation>
    </message>
    <message>
        <source>Add to Bookmarks</source>
        <translation>Añadir a marcadores</translation>
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
    <message>
        <source>The row has more cells than the header: a text with a separator needs quotation marks.</source>
        <translation>La fila tiene más celdas que el encabezado: un texto con un separador necesita comillas.</translation>
    </message>
    <message>
        <source>The row is incomplete: a text with a line break needs quotation marks.</source>
        <translation>La fila está incompleta: un texto con salto de línea necesita comillas.</translation>
    </message>
    <message>
        <source>The row cannot be read.</source>
        <translation>No se puede leer la fila.</translation>
    </message>
    <message>
        <source>The file is not a photo.</source>
        <translation>El archivo no es una foto.</translation>
    </message>
    <message>
        <source>The folder of the photo does not answer.</source>
        <translation>La carpeta de la foto no responde.</translation>
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
        <source>%Ln photo(s) done.</source>
        <translation>
            <numerusform>%Ln foto terminada.</numerusform>
            <numerusform>%Ln fotos terminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <translation>
            <numerusform>Queda %Ln.</numerusform>
            <numerusform>Quedan %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>Empezar una biblioteca nueva</translation>
    </message>
    <message>
        <source>Continue Without It</source>
        <translation>Continuar sin ella</translation>
    </message>
</context>
<context>
    <name>RefusalTable</name>
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
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review captions</source>
        <translation>Revisar pies de foto</translation>
    </message>
    <message>
        <source>Enter: accept · 1–5: choose · E: edit · →: skip · ←: back · Esc: close</source>
        <translation>Intro: aceptar · 1–5: elegir · E: editar · →: omitir · ←: atrás · Esc: cerrar</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Aún sin pie de foto</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last photo.</source>
        <translation>Esa era la última foto.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Revert saved captions</source>
        <translation>Revertir pies de foto guardados</translation>
    </message>
    <message>
        <source>The photos get back the captions they had before. Nothing else in them changes.</source>
        <translation>Las fotos recuperan los pies de foto que tenían antes. Nada más cambia en ellas.</translation>
    </message>
    <message>
        <source>No captions have been saved into photos yet.</source>
        <translation>Aún no se han guardado pies de foto en las fotos.</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Pies de foto guardados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
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
    <message>
        <source>Stop; finished captions are kept</source>
        <translation>Detener; los pies de foto terminados se conservan</translation>
    </message>
    <message>
        <source>Show what failed and try again</source>
        <translation>Mostrar los errores y reintentar</translation>
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
    <message numerus="yes">
        <source>Save captions into %Ln photo(s)? You can revert this later.</source>
        <translation>
            <numerusform>¿Guardar el pie de foto en %Ln foto? Podrá revertirlo más tarde.</numerusform>
            <numerusform>¿Guardar los pies de foto en %Ln fotos? Podrá revertirlo más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Reverting</source>
        <translation>Revirtiendo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) reverted.</source>
        <translation>
            <numerusform>%Ln foto revertida.</numerusform>
            <numerusform>%Ln fotos revertidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) saved.</source>
        <translation>
            <numerusform>%Ln foto guardada.</numerusform>
            <numerusform>%Ln fotos guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
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
        <source>Search the captions of photos in all folders</source>
        <translation>Buscar en los pies de foto de las fotos de todas las carpetas</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
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
        <source>Captions you wrote yourself are always saved. The first setting applies to the model’s captions.</source>
        <translation>Los pies de foto que usted escribió se guardan siempre. El primer ajuste se aplica a los del modelo.</translation>
    </message>
    <message>
        <source>The language changes when the program is restarted. Captions are always in English; the model knows no other language.</source>
        <translation>El idioma cambia al reiniciar el programa. Los pies de foto están siempre en inglés; el modelo no conoce otro idioma.</translation>
    </message>
    <message>
        <source>If a photo already has a caption</source>
        <translation>Si una foto ya tiene pie de foto</translation>
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
        <source>When a photo cannot be written safely</source>
        <translation>Cuando no se puede escribir en una foto de forma segura</translation>
    </message>
    <message>
        <source>Always; never change the photo itself</source>
        <translation>Siempre; no cambiar nunca la foto</translation>
    </message>
    <message>
        <source>Legacy IPTC data</source>
        <translation>Datos IPTC antiguos</translation>
    </message>
    <message>
        <source>Also write the comment shown by Windows Explorer</source>
        <translation>Escribir también el comentario que muestra el Explorador de Windows</translation>
    </message>
    <message>
        <source>Normal (three captions)</source>
        <translation>Normal (tres pies de foto)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>For raw photos only</source>
        <translation>Solo para fotos raw</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>If the photo has it</source>
        <translation>Si la foto los tiene</translation>
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
        <source>Thoroughness</source>
        <translation>Minuciosidad</translation>
    </message>
    <message>
        <source>Quick (one caption)</source>
        <translation>Rápida (un pie de foto)</translation>
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
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU if available</source>
        <translation>GPU si está disponible</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <source>Choose a caption while the photo grid has the focus</source>
        <translation>Elegir un pie de foto cuando la cuadrícula de fotos tiene el foco</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Folder above</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Show the folder above</source>
        <translation>Mostrar la carpeta superior</translation>
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
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln photo(s) shown</source>
        <translation>
            <numerusform>{shown} de %Ln foto mostrada</numerusform>
            <numerusform>{shown} de %Ln fotos mostradas</numerusform>
        </translation>
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
    <name>ViewBar</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>Mostrar solo algunas fotos</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Show only photos with this text</source>
        <translation>Mostrar solo las fotos con este texto</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Volver a mostrar todas las fotos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review the model’s captions, least certain first</source>
        <translation>Revisar los pies de foto del modelo, los menos seguros primero</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation>Fecha, más recientes primero</translation>
    </message>
    <message>
        <source>Confidence, least first</source>
        <translation>Confianza, menor primero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unsure captions only</source>
        <translation>Solo pies de foto inseguros</translation>
    </message>
    <message>
        <source>Caption by</source>
        <translation>Pie de foto de</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last week</source>
        <translation>En la última semana</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>En el último mes</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>En el último año</translation>
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
    <message>
        <source>Open “{folder}” again</source>
        <translation>Volver a abrir «{folder}»</translation>
    </message>
</context>
</TS>
