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
        <source>List with &amp;Columns</source>
        <translation>L&amp;ista con columnas</translation>
    </message>
    <message>
        <source>Show the photos as a list with columns</source>
        <translation>Mostrar las fotos como lista con columnas</translation>
    </message>
    <message>
        <source>Photo in Full Scree&amp;n</source>
        <translation>F&amp;oto en pantalla completa</translation>
    </message>
    <message>
        <source>Show the photo in full screen with its caption (or press Space)</source>
        <translation>Mostrar la foto y su pie en toda la pantalla; la barra espaciadora también lo hace</translation>
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
        <source>Save&amp;d Filters</source>
        <translation>F&amp;iltros guardados</translation>
    </message>
    <message>
        <source>Add more photos to those that are shown</source>
        <translation>Abrir más fotos junto a las que se muestran</translation>
    </message>
    <message>
        <source>Open the photos that come with the program</source>
        <translation>Abrir las fotos que vienen con el programa</translation>
    </message>
    <message>
        <source>Read the open folder again</source>
        <translation>Volver a leer la carpeta abierta</translation>
    </message>
    <message>
        <source>Add the open folder to the bookmarks in the sidebar</source>
        <translation>Guardar la carpeta abierta entre los marcadores del lateral</translation>
    </message>
    <message>
        <source>Also show the photos in subfolders</source>
        <translation>Mostrar también las fotos de las subcarpetas</translation>
    </message>
    <message>
        <source>Save captions into all photos that are shown</source>
        <translation>Guardar los pies de foto en todas las fotos que se muestran</translation>
    </message>
    <message>
        <source>Restore what was in the photos before captions were saved</source>
        <translation>Restaurar lo que había en las fotos antes de guardar</translation>
    </message>
    <message>
        <source>&amp;Import Captions…</source>
        <translation>&amp;Importar pies de foto…</translation>
    </message>
    <message>
        <source>Import captions from a table, with a preview of what will change</source>
        <translation>Importar pies de foto de una tabla, tras ver lo que cambiará</translation>
    </message>
    <message>
        <source>Import &amp;Text Files Beside Photos…</source>
        <translation>Importar archivos de texto junto a &amp;las fotos…</translation>
    </message>
    <message>
        <source>Import captions from the text files beside the photos</source>
        <translation>Importar los pies de foto de los archivos de texto junto a las fotos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export the captions of the selected photos to a file</source>
        <translation>Exportar los pies de las fotos seleccionadas a un archivo</translation>
    </message>
    <message>
        <source>Write each caption to a text file beside its photo</source>
        <translation>Escribir cada pie en un archivo de texto junto a su foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window; what you wrote is kept</source>
        <translation>Cerrar la ventana; lo que escribió se conserva</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Redo the change that was undone last</source>
        <translation>Rehacer el cambio deshecho</translation>
    </message>
    <message>
        <source>Copy the captions of the selected photos</source>
        <translation>Copiar los pies de las fotos seleccionadas</translation>
    </message>
    <message>
        <source>Open copied files, or save a copied picture as a file</source>
        <translation>Abrir archivos copiados, o guardar una imagen copiada como archivo</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select all photos that are shown</source>
        <translation>Seleccionar todas las fotos que se muestran</translation>
    </message>
    <message>
        <source>Select U&amp;ncaptioned</source>
        <translation>Seleccionar fotos &amp;sin pie</translation>
    </message>
    <message>
        <source>Select the photos that have no caption</source>
        <translation>Seleccionar las fotos sin pie</translation>
    </message>
    <message>
        <source>&amp;Change Captions…</source>
        <translation>&amp;Cambiar pies de foto…</translation>
    </message>
    <message>
        <source>Find and replace, fill a template, or set one text for many photos</source>
        <translation>Buscar y reemplazar, rellenar una plantilla o poner un texto a muchas fotos</translation>
    </message>
    <message>
        <source>Fi&amp;lter Photos…</source>
        <translation>Fi&amp;ltrar fotos…</translation>
    </message>
    <message>
        <source>Show only the photos whose texts contain certain words</source>
        <translation>Mostrar solo las fotos cuyos textos contengan ciertas palabras</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>Guardar &amp;filtro…</translation>
    </message>
    <message>
        <source>Keep what the photos are filtered and sorted by under a name</source>
        <translation>Guardar con un nombre el filtro y el orden de las fotos</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find photos in all folders by the words in their captions</source>
        <translation>Encontrar fotos de todas las carpetas por las palabras de sus pies</translation>
    </message>
    <message>
        <source>How captions are made and saved, and how the window looks</source>
        <translation>Cómo se crean y guardan los pies, y el aspecto de la ventana</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Mostrar la foto más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Mostrar la foto más pequeña</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Mostrar la foto entera</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Show one screen pixel for each pixel of the photo</source>
        <translation>Mostrar cada píxel de la foto como uno de la pantalla</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Miniaturas más &amp;grandes</translation>
    </message>
    <message>
        <source>Make the thumbnails larger</source>
        <translation>Agrandar las miniaturas</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>Miniaturas más &amp;pequeñas</translation>
    </message>
    <message>
        <source>Make the thumbnails smaller</source>
        <translation>Reducir las miniaturas</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>Show places and folders at the side</source>
        <translation>Mostrar los lugares y las carpetas a un lado</translation>
    </message>
    <message>
        <source>Caption &amp;Panel</source>
        <translation>Panel &amp;del pie de foto</translation>
    </message>
    <message>
        <source>Show the caption beside the photo</source>
        <translation>Mostrar el pie junto a la foto</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Make the window fill the screen</source>
        <translation>Hacer que la ventana ocupe toda la pantalla</translation>
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
        <source>Stop the current task; what is finished is kept</source>
        <translation>Detener lo que está en marcha; lo terminado se conserva</translation>
    </message>
    <message>
        <source>Re&amp;view Captions…</source>
        <translation>Re&amp;visar pies de foto…</translation>
    </message>
    <message>
        <source>Look through the model’s captions, the least certain first</source>
        <translation>Revisar los pies del modelo, empezando por los menos seguros</translation>
    </message>
    <message>
        <source>&amp;Use Captions as Alt Texts</source>
        <translation>&amp;Usar los pies de foto como textos alternativos</translation>
    </message>
    <message>
        <source>Use the captions of the selected photos as alt texts; photos that have one keep it</source>
        <translation>Usar los pies de las fotos seleccionadas como textos alternativos; las fotos que ya tienen uno lo conservan</translation>
    </message>
    <message>
        <source>Caption Hist&amp;ory…</source>
        <translation>Hist&amp;orial de la foto…</translation>
    </message>
    <message>
        <source>Every text that the photo has had; any can be restored</source>
        <translation>Todos los textos que tuvo la foto, para restaurarlos</translation>
    </message>
    <message>
        <source>Show &amp;Where the Model Looked</source>
        <translation>&amp;Mostrar dónde miró el modelo</translation>
    </message>
    <message>
        <source>Have the model look at the photo again, to see where it looked for each word</source>
        <translation>Hacer que el modelo mire la foto de nuevo, para ver dónde miró en cada palabra</translation>
    </message>
    <message>
        <source>Mode&amp;ls…</source>
        <translation>Mo&amp;delos…</translation>
    </message>
    <message>
        <source>Choose, add, remove and compare models</source>
        <translation>Elegir, añadir, quitar y comparar modelos</translation>
    </message>
    <message>
        <source>&amp;Next Uncaptioned</source>
        <translation>Siguiente foto sin p&amp;ie</translation>
    </message>
    <message>
        <source>Go to the next photo that has no caption</source>
        <translation>Ir a la siguiente foto sin pie</translation>
    </message>
    <message>
        <source>Next P&amp;hoto</source>
        <translation>Si&amp;guiente foto</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Ir a la foto siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious Photo</source>
        <translation>Foto &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous photo</source>
        <translation>Ir a la foto anterior</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation>Todos los comandos con sus teclas</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>Details about this computer and program, for whoever helps you</source>
        <translation>Datos de este equipo y del programa, para quien le ayude</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>What the program recorded while running</source>
        <translation>Lo que el programa anotó mientras funcionaba</translation>
    </message>
    <message>
        <source>L&amp;icences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>The licences of the program, its libraries and its model</source>
        <translation>Las licencias del programa, sus bibliotecas y su modelo</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ac&amp;erca de</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>Versión y licencia del programa</translation>
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
        <source>The selected photos already have alt texts.</source>
        <translation>Las fotos seleccionadas ya tienen texto alternativo.</translation>
    </message>
    <message>
        <source>There is no caption to use.</source>
        <translation>No hay ningún pie de foto que usar.</translation>
    </message>
    <message>
        <source>captions as alt texts</source>
        <translation>pies de foto como textos alternativos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) used as alt texts.</source>
        <translation>
            <numerusform>%Ln pie de foto usado como texto alternativo.</numerusform>
            <numerusform>%Ln pies de foto usados como textos alternativos.</numerusform>
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
    <name>CaptionHistory</name>
    <message>
        <source>Caption history</source>
        <translation>Historial de la foto</translation>
    </message>
    <message>
        <source>Every text that this photo has had. Restoring one is an edit that can be undone.</source>
        <translation>Todos los textos que tuvo esta foto. Restaurar uno es un cambio que se puede deshacer.</translation>
    </message>
    <message>
        <source>This photo has had no caption or alt text so far.</source>
        <translation>Esta foto no ha tenido hasta ahora ni pie de foto ni texto alternativo.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Use this text again</source>
        <translation>Volver a usar este texto</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitado)</translation>
    </message>
    <message>
        <source>{what}, shown now</source>
        <translation>{what}, se muestra ahora</translation>
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
        <source>Use the caption as the alt text</source>
        <translation>Usar el pie de foto como texto alternativo</translation>
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
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Every text that the photo has had; any can be restored</source>
        <translation>Todos los textos que tuvo la foto, para restaurarlos</translation>
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
        <source>Show Where the Model Looked</source>
        <translation>Mostrar dónde miró el modelo</translation>
    </message>
    <message>
        <source>Have the model look at the photo again, to see where it looked for each word</source>
        <translation>Hacer que el modelo mire la foto de nuevo, para ver dónde miró en cada palabra</translation>
    </message>
    <message>
        <source>Point at a word or click it; on the keyboard, use ← and →.</source>
        <translation>Señale una palabra o haga clic en ella; con el teclado, use ← y →.</translation>
    </message>
    <message>
        <source>Confidence {percent}%</source>
        <translation>Confianza {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Unsure: confidence {percent}%</source>
        <translation>Dudoso: confianza {percent}&#xa0;%</translation>
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
        <source>Every photo already has a caption.</source>
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
    <message numerus="yes">
        <source>%Ln photo(s) already had a caption. Caption them too? Nothing is replaced before you save.</source>
        <translation>
            <numerusform>%Ln foto ya tenía un pie. ¿Ponerle otro? No se reemplaza nada antes de guardar.</numerusform>
            <numerusform>%Ln fotos ya tenían un pie. ¿Ponerles otro? No se reemplaza nada antes de guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption Them Too</source>
        <translation>Ponerles otro</translation>
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
        <translation>reemplazo</translation>
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
    <message numerus="yes">
        <source>%Ln photo(s) are still being read and stay as they are.</source>
        <translation>
            <numerusform>%Ln foto aún se está leyendo y no cambia.</numerusform>
            <numerusform>%Ln fotos aún se están leyendo y no cambian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values; what you type replaces all of them</source>
        <translation>Varios valores; lo que escriba los reemplaza todos</translation>
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
        <source>Fields: {fields}. Other text stays as it is. What is in square brackets is left out where its field is empty: {example}</source>
        <translation>Campos: {fields}. El resto del texto no cambia. Lo que está entre corchetes se omite si un campo de ellos está vacío: {example}</translation>
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
    <name>Changing</name>
    <message numerus="yes">
        <source>%Ln text(s) changed.</source>
        <translation>
            <numerusform>%Ln texto cambiado.</numerusform>
            <numerusform>%Ln textos cambiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Caption {number}: {caption} Confidence {percent}%.</source>
        <translation>Pie de foto {number}: {caption} Confianza {percent}&#xa0;%.</translation>
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
    <name>Columns</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Click to sort. Right-click to choose columns.</source>
        <translation>Un clic ordena. Un clic derecho permite elegir las columnas.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare captions</source>
        <translation>Comparar pies de foto</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Use This</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Use the selected captions, as an edit that can be undone</source>
        <translation>Usar los pies de foto seleccionados; es un cambio que se puede deshacer</translation>
    </message>
    <message>
        <source>{caption} ({percent}%)</source>
        <translation>{caption} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>{model} · {speed} photos/s</source>
        <translation>{model} · {speed} fotos/s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Select the better caption of each photo, then “Use This”.</source>
        <translation>Seleccione el mejor pie de cada foto y después «Usar esto».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) used.</source>
        <translation>
            <numerusform>%Ln pie de foto usado.</numerusform>
            <numerusform>%Ln pies de foto usados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop to import captions.</source>
        <translation>Suelte para importar pies de foto.</translation>
    </message>
    <message>
        <source>Drop to open. Hold Ctrl to add to the photos shown.</source>
        <translation>Suelte para abrir. Mantenga Ctrl para añadir a las fotos mostradas.</translation>
    </message>
    <message>
        <source>Open the photos first, then drop the table with their captions.</source>
        <translation>Abra primero las fotos y suelte después la tabla con sus pies.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
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
</context>
<context>
    <name>ErrorReports</name>
    <message>
        <source>Something went wrong that should not have. Your captions are safe. This report helps to fix it: it names no photo, caption or folder, and is not sent anywhere. Read it, copy it, and paste it into a new issue.</source>
        <translation>Se ha producido un error inesperado. Sus pies de foto se conservan. Este informe ayuda a corregirlo: no nombra fotos, pies de foto ni carpetas, y no se envía a ninguna parte. Léalo, cópielo y adjúntelo a un aviso de error.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
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
        <source>%Ln text file(s) already contain other text and were kept; delete those you do not need, and export again.</source>
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
    <name>FullPhoto</name>
    <message>
        <source>Photo in full screen</source>
        <translation>Foto en pantalla completa</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Aún sin pie de foto</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>→: next · ←: previous · C: hide the caption · Esc: close</source>
        <translation>← y → recorren las fotos, C oculta el pie de foto, Esc sale</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What is bundled</source>
        <translation>Lo que se incluye</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>Fotos de ejemplo</translation>
    </message>
    <message>
        <source>Further licence texts</source>
        <translation>Más textos de licencias</translation>
    </message>
    <message>
        <source>One honest sentence for every photo: offline, private, on your own computer.</source>
        <translation>Una frase honesta para cada foto: sin conexión, en privado, en su propio equipo.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The model was trained on photos of everyday life, so it describes those best. It can be wrong: check captions before you publish them.</source>
        <translation>Licencia Apache 2.0. El modelo se entrenó con fotos de la vida cotidiana, así que son las que mejor describe. Puede equivocarse: revise los pies de foto antes de publicarlos.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Acerca de {program}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The library cannot be read, so there is no history.</source>
        <translation>La biblioteca no se puede leer, así que no hay historial.</translation>
    </message>
    <message>
        <source>restored text of {photo}</source>
        <translation>texto restaurado de {photo}</translation>
    </message>
    <message>
        <source>Restored: {caption}</source>
        <translation>Restaurado: {caption}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {table}</source>
        <translation>Importar {table}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will get a new text.</source>
        <translation>
            <numerusform>%Ln foto recibirá un texto nuevo.</numerusform>
            <numerusform>%Ln fotos recibirán un texto nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) already have it.</source>
        <translation>
            <numerusform>%Ln foto ya lo tiene.</numerusform>
            <numerusform>%Ln fotos ya lo tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be skipped.</source>
        <translation>
            <numerusform>Se omitirá %Ln fila.</numerusform>
            <numerusform>Se omitirán %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace the existing texts of %Ln photo(s)</source>
        <translation>
            <numerusform>Reemplazar también el texto existente de %Ln foto</numerusform>
            <numerusform>Reemplazar también los textos existentes de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
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
    <name>ListRow</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}</source>
        <translation>No se puede leer: {reason}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Leer el registro de nuevo</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the log’s folder in the file manager</source>
        <translation>Mostrar la carpeta del registro en el gestor de archivos</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licensed components</source>
        <translation>Componentes con licencia</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking at {photo} again…</source>
        <translation>Mirando {photo} de nuevo…</translation>
    </message>
    <message>
        <source>Step through the words with ← and →.</source>
        <translation>Recorra las palabras con ← y →.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No photos in {places}.</source>
        <translation>No hay fotos en {places}.</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>archivos de texto</translation>
    </message>
    <message>
        <source>Bookmarked {folder}.</source>
        <translation>{folder} añadida a marcadores.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{model} was added.</source>
        <translation>Se añadió {model}.</translation>
    </message>
    <message>
        <source>Add a model’s folder</source>
        <translation>Añadir la carpeta de un modelo</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>{model} describe las fotos a partir de ahora.</translation>
    </message>
    <message>
        <source>captions of a comparison</source>
        <translation>pies de foto de una comparación</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Drop the folder of a model here to add it. Scores are for photos that the model was not trained on.</source>
        <translation>Suelte aquí la carpeta de un modelo para añadirlo. Las puntuaciones son de fotos con las que el modelo no se entrenó.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Photos/s</source>
        <translation>Fotos/s</translation>
    </message>
    <message>
        <source>Speed of its last run on this computer</source>
        <translation>Velocidad la última vez que se usó en este equipo</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Caption with this model from now on</source>
        <translation>Describir con este modelo a partir de ahora</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Copy a model’s folder into the program</source>
        <translation>Copiar la carpeta de un modelo en el programa</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Delete this model</source>
        <translation>Eliminar este modelo</translation>
    </message>
    <message>
        <source>Compare Captions…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare the captions of two models for the selected photos: select both, or one to compare with the one in use</source>
        <translation>Comparar los pies de foto de dos modelos para las fotos seleccionadas: elija ambos, o uno para compararlo con el que se usa</translation>
    </message>
    <message>
        <source>{model}, in use</source>
        <translation>{model}, en uso</translation>
    </message>
    <message>
        <source>{model}, cannot be used</source>
        <translation>{model}, no se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select photos in the window to compare the models’ captions of them.</source>
        <translation>Seleccione fotos en la ventana para comparar lo que dicen de ellas los modelos.</translation>
    </message>
    <message>
        <source>Checking {folder}…</source>
        <translation>Examinando {folder}…</translation>
    </message>
    <message>
        <source>Delete the model {model}? This cannot be undone.</source>
        <translation>¿Eliminar el modelo {model}? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There are no photos, pictures or paths on the clipboard.</source>
        <translation>No hay fotos, imágenes ni rutas en el portapapeles.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardada como {name}.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation>No se puede leer la imagen del portapapeles.</translation>
    </message>
    <message>
        <source>Pasted {date}.png</source>
        <translation>Imagen pegada {date}.png</translation>
    </message>
    <message>
        <source>Folder for the pasted picture</source>
        <translation>Carpeta para la imagen pegada</translation>
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
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
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
    <name>PlanTable</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Omitida: {reason}</translation>
    </message>
    <message>
        <source>Alt text: {text}</source>
        <translation>Texto alternativo: {text}</translation>
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
    <name>Programs</name>
    <message>
        <source>What other programs show</source>
        <translation>Lo que muestran otros programas</translation>
    </message>
    <message>
        <source>Windows Explorer (title)</source>
        <translation>Explorador de Windows (título)</translation>
    </message>
    <message>
        <source>Windows Explorer (subject)</source>
        <translation>Explorador de Windows (asunto)</translation>
    </message>
    <message>
        <source>Windows Explorer (comments)</source>
        <translation>Explorador de Windows (comentarios)</translation>
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
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>The folder has changed.</source>
        <translation>La carpeta ha cambiado.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
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
    <name>Reviewing</name>
    <message>
        <source>There are no captions left to review.</source>
        <translation>No quedan pies de foto por revisar.</translation>
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
    <name>SavedFilters</name>
    <message>
        <source>Save Filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>Se ha guardado «{name}».</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already. Replace it?</source>
        <translation>Ya hay un filtro «{name}». ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The filter is called “{name}” now.</source>
        <translation>El filtro se llama ahora «{name}».</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Renombrar filtro</translation>
    </message>
    <message>
        <source>Remove the filter “{name}”? The photos stay.</source>
        <translation>¿Quitar el filtro «{name}»? Las fotos se conservan.</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>Se ha quitado «{name}».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln photo(s) already have a caption; the model has another.</source>
        <translation>
            <numerusform>%Ln foto ya tiene un pie; el modelo tiene otro.</numerusform>
            <numerusform>%Ln fotos ya tienen un pie; el modelo tiene otros.</numerusform>
        </translation>
    </message>
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
        <source>%Ln unsure caption(s) were not saved. Review them first, or save them as they are.</source>
        <translation>
            <numerusform>%Ln pie de foto dudoso no se ha guardado. Revíselo antes o guárdelo tal como está.</numerusform>
            <numerusform>%Ln pies de foto dudosos no se han guardado. Revíselos antes o guárdelos tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them Too</source>
        <translation>Guardarlos también</translation>
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
    <name>Sentence</name>
    <message>
        <source>{folder} is not a model for this program: {config} names no format.</source>
        <translation>{folder} no es un modelo de este programa: {config} no indica ningún formato.</translation>
    </message>
    <message>
        <source>The model in {folder} was made by a newer version of this program (format {version}).</source>
        <translation>El modelo de {folder} procede de una versión más reciente de este programa (formato {version}).</translation>
    </message>
    <message>
        <source>There is no model in {folder}: {name} is missing.</source>
        <translation>No hay ningún modelo en {folder}: falta {name}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {name} is too large.</source>
        <translation>No se puede leer el modelo de {folder}: {name} es demasiado grande.</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} is not a JSON object.</source>
        <translation>El modelo de {folder} está dañado: {name} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} is not what {config} says it should be.</source>
        <translation>El modelo de {folder} está dañado: {name} no es lo que indica {config}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {error}.</source>
        <translation>No se puede leer el modelo de {folder}: {error}.</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read: {error}.</source>
        <translation>No se pueden leer los pesos del modelo de {folder}: {error}.</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} cannot be read ({error}).</source>
        <translation>El modelo de {folder} está dañado: no se puede leer {name} ({error}).</translation>
    </message>
    <message>
        <source>There is no device “{device}”: choose auto, cpu, gpu or gpu:N.</source>
        <translation>No existe el dispositivo «{device}»: indique auto, cpu, gpu o gpu:N.</translation>
    </message>
    <message>
        <source>There is no GPU {number}: TensorFlow sees {count}.</source>
        <translation>No existe la GPU {number}: TensorFlow ve {count}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {error}.</source>
        <translation>No se puede usar el modelo de {folder}: {error}.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {error}.</source>
        <translation>No se pudo cargar el modelo: {error}.</translation>
    </message>
    <message>
        <source>The model failed: {error}.</source>
        <translation>El modelo falló: {error}.</translation>
    </message>
    <message>
        <source>There is not enough memory to caption even one photo.</source>
        <translation>No hay memoria suficiente ni para ponerle pie a una sola foto.</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded, so nothing can be captioned: {error}.</source>
        <translation>No se puede cargar TensorFlow, así que no se pueden crear pies de foto: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a COCO captions file.</source>
        <translation>{path} no es un archivo COCO de pies de foto.</translation>
    </message>
    <message>
        <source>{path} is not a CSV file: line {line}, {error}.</source>
        <translation>{path} no es un archivo CSV: línea {line}, {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: captions are not read from {suffix} files.</source>
        <translation>No se puede importar {path}: de los archivos {suffix} no se leen pies de foto.</translation>
    </message>
    <message>
        <source>No photo has this path or name.</source>
        <translation>Ninguna foto tiene esta ruta o este nombre.</translation>
    </message>
    <message>
        <source>More than one photo has this name.</source>
        <translation>Más de una foto tiene este nombre.</translation>
    </message>
    <message>
        <source>Another row has a different text for this photo.</source>
        <translation>Otra fila dice otra cosa de esta foto.</translation>
    </message>
    <message>
        <source>The photo already has another text.</source>
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
        <source>The folder of the photo does not respond.</source>
        <translation>La carpeta de la foto no responde.</translation>
    </message>
    <message>
        <source>{path} needs a first line that names a column “path” and a column “caption”.</source>
        <translation>{path} necesita una primera línea que nombre una columna «path» y una columna «caption».</translation>
    </message>
    <message>
        <source>{path} has no line of JSON that names a photo and a text.</source>
        <translation>{path} no tiene ninguna línea JSON que nombre una foto y un texto.</translation>
    </message>
    <message>
        <source>{path} already exists and was kept.</source>
        <translation>{path} ya existe y se ha conservado.</translation>
    </message>
    <message>
        <source>The photo is not in {folder}.</source>
        <translation>La foto no está en {folder}.</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which comes with the “parquet” extra of the Python package.</source>
        <translation>Los archivos Parquet necesitan pyarrow, que viene con el extra «parquet» del paquete de Python.</translation>
    </message>
    <message>
        <source>{path} cannot be read as Parquet: {error}.</source>
        <translation>No se puede leer {path} como Parquet: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{path} is too large: {size} MiB.</source>
        <translation>{path} es demasiado grande: {size} MiB.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8: save it as “CSV UTF-8”.</source>
        <translation>{path} no está en UTF-8: guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of the program.</source>
        <translation>La biblioteca {path} procede de una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>The library {path} cannot be moved aside: {reason}.</source>
        <translation>No se puede apartar la biblioteca {path}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>La biblioteca {path} está dañada.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({found}).</source>
        <translation>La biblioteca {path} está dañada ({found}).</translation>
    </message>
    <message>
        <source>The file {path} is not a library.</source>
        <translation>El archivo {path} no es una biblioteca.</translation>
    </message>
    <message>
        <source>The library {path} is damaged and cannot be brought up to date ({error}).</source>
        <translation>La biblioteca {path} está dañada y no se puede actualizar ({error}).</translation>
    </message>
    <message>
        <source>The library {path} cannot be backed up before it is changed: {reason}.</source>
        <translation>No se puede hacer una copia de la biblioteca {path} antes de cambiarla: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({error}).</source>
        <translation>La biblioteca {path} está dañada ({error}).</translation>
    </message>
    <message>
        <source>Some captions in the library are damaged and not shown; “desktop-captioner repair” brings back what can be read.</source>
        <translation>Algunos pies de foto de la biblioteca están dañados y no se muestran; «desktop-captioner repair» recupera lo que se pueda leer.</translation>
    </message>
    <message>
        <source>Repair it with “desktop-captioner repair”, or move it aside to begin a new one; it is kept, and captions saved in photos are not touched.</source>
        <translation>Repárela con «desktop-captioner repair» o apártela para empezar una nueva; se conserva, y los pies guardados en las fotos no se tocan.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished, and try again.</source>
        <translation>Cierre el otro programa, o espere a que termine, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allow writing to this file and its folder, or choose another place for the library.</source>
        <translation>Permita escribir en este archivo y en su carpeta, o elija otro lugar para la biblioteca.</translation>
    </message>
    <message>
        <source>Update the program, or choose another library.</source>
        <translation>Actualice el programa o elija otra biblioteca.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again; what was stored before is safe.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo; lo que ya estaba guardado está a salvo.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or choose another place for the library.</source>
        <translation>Compruebe el disco y la carpeta, o elija otro lugar para la biblioteca.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it there.</source>
        <translation>Espere a que termine o cancélelo allí.</translation>
    </message>
    <message>
        <source>Name photos or folders to begin a new one.</source>
        <translation>Indique fotos o carpetas para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: its disk is full, or reports an error.</source>
        <translation>No se puede escribir en la biblioteca {path}: su disco está lleno o indica un error.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program.</source>
        <translation>Otro programa está usando la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written.</source>
        <translation>No se puede escribir en la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation>No se puede abrir la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The disk of the library {path} is full.</source>
        <translation>El disco de la biblioteca {path} está lleno.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read or written: the disk reports an error.</source>
        <translation>No se puede leer ni escribir la biblioteca {path}: el disco indica un error.</translation>
    </message>
    <message>
        <source>The library {path} has become too large for its disk.</source>
        <translation>La biblioteca {path} es ya demasiado grande para su disco.</translation>
    </message>
    <message>
        <source>A text is too long for the library {path}.</source>
        <translation>Un texto es demasiado largo para la biblioteca {path}.</translation>
    </message>
    <message>
        <source>Another program is captioning these photos.</source>
        <translation>Otro programa está poniendo pies a estas fotos.</translation>
    </message>
    <message>
        <source>The library {path} cannot be repaired: {reason}.</source>
        <translation>No se puede reparar la biblioteca {path}: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be repaired: the disk is full.</source>
        <translation>No se puede reparar la biblioteca {path}: el disco está lleno.</translation>
    </message>
    <message>
        <source>The library could not keep its caption: {error}.</source>
        <translation>La biblioteca no pudo conservar su pie de foto: {error}.</translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile, and was left alone.</source>
        <translation>Otro programa ha cambiado {name} entretanto, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is read-only; make it writable first.</source>
        <translation>{name} es de solo lectura; permita antes que se escriba en él.</translation>
    </message>
    <message>
        <source>{name} has more than one name (hard links), which saving would separate; copy it and save into the copy.</source>
        <translation>{name} tiene más de un nombre (enlaces duros) que al guardar se separarían; cópielo y guarde en la copia.</translation>
    </message>
    <message>
        <source>{name} belongs to another user or group, which saving would change.</source>
        <translation>{name} pertenece a otro usuario o grupo, lo que cambiaría al guardar.</translation>
    </message>
    <message>
        <source>ExifTool stopped unexpectedly</source>
        <translation>ExifTool se detuvo de forma inesperada</translation>
    </message>
    <message>
        <source>it unpacks into more than a photo&apos;s metadata can be</source>
        <translation>al descomprimirse ocupa más de lo que pueden ocupar los metadatos de una foto</translation>
    </message>
    <message>
        <source>ExifTool cannot be started ({reason})</source>
        <translation>no se puede iniciar ExifTool ({reason})</translation>
    </message>
    <message>
        <source>{program} is not ExifTool</source>
        <translation>{program} no es ExifTool</translation>
    </message>
    <message>
        <source>ExifTool {version} is too old; {needed} or newer is needed</source>
        <translation>ExifTool {version} es demasiado antiguo; se necesita {needed} o posterior</translation>
    </message>
    <message>
        <source>ExifTool did not answer in time and was stopped</source>
        <translation>ExifTool no respondió a tiempo y se detuvo</translation>
    </message>
    <message>
        <source>ExifTool is not installed</source>
        <translation>ExifTool no está instalado</translation>
    </message>
    <message>
        <source>{reason}, so captions cannot be saved into photos; install a current one, or use sidecars</source>
        <translation>{reason}, así que no se pueden guardar pies en las fotos; instale un ExifTool actual o use archivos auxiliares</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>el archivo está cortado o dañado</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <translation>la imagen que contiene está dañada</translation>
    </message>
    <message>
        <source>saving would change its list of pictures</source>
        <translation>al guardar cambiaría su lista de imágenes</translation>
    </message>
    <message>
        <source>its metadata would not say which picture it describes</source>
        <translation>sus metadatos no dirían qué imagen describen</translation>
    </message>
    <message>
        <source>its structure is not supported</source>
        <translation>su estructura no es compatible</translation>
    </message>
    <message>
        <source>it is a sequence of pictures</source>
        <translation>es una secuencia de imágenes</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>el archivo no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final del archivo</translation>
    </message>
    <message>
        <source>its structure is too old to be supported</source>
        <translation>su estructura es demasiado antigua para ser compatible</translation>
    </message>
    <message>
        <source>it does not begin like a JPEG file</source>
        <translation>no empieza como un archivo JPEG</translation>
    </message>
    <message>
        <source>it does not begin like a PNG file</source>
        <translation>no empieza como un archivo PNG</translation>
    </message>
    <message>
        <source>it does not begin like a WebP file</source>
        <translation>no empieza como un archivo WebP</translation>
    </message>
    <message>
        <source>it does not begin like a TIFF file</source>
        <translation>no empieza como un archivo TIFF</translation>
    </message>
    <message>
        <source>its directory is cut off</source>
        <translation>su directorio está cortado</translation>
    </message>
    <message>
        <source>it is damaged before its picture begins</source>
        <translation>el archivo está dañado antes de que empiece la imagen</translation>
    </message>
    <message>
        <source>a block is too long for it</source>
        <translation>un bloque es demasiado largo para él</translation>
    </message>
    <message>
        <source>it holds no XMP</source>
        <translation>el archivo no contiene XMP</translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation>su XMP está dañado</translation>
    </message>
    <message>
        <source>ExifTool&apos;s answer cannot be read</source>
        <translation>no se puede leer la respuesta de ExifTool</translation>
    </message>
    <message>
        <source>Another run is writing in {folder}; try again when it is done.</source>
        <translation>Otro proceso está escribiendo en {folder}; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} was not reverted: {changes}.</source>
        <translation>{name} no se ha revertido: {changes}.</translation>
    </message>
    <message>
        <source>{name} was reverted in part: {changes}, so it was left.</source>
        <translation>{name} solo se ha revertido en parte: {changes}, así que se ha dejado.</translation>
    </message>
    <message>
        <source>{field} was changed since</source>
        <translation>{field} ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>its {change}</source>
        <translation>su campo {change}</translation>
    </message>
    <message>
        <source>in {name} the {change}</source>
        <translation>en {name} el campo {change}</translation>
    </message>
    <message>
        <source>{field} stood there more than once, and the block was changed since</source>
        <translation>{field} figuraba más de una vez y el bloque ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>saving would change {tags} too</source>
        <translation>al guardar cambiaría también {tags}</translation>
    </message>
    <message>
        <source>ExifTool says “{complaint}”</source>
        <translation>ExifTool dice «{complaint}»</translation>
    </message>
    <message>
        <source>saving would change {tags} and {count} other tags too</source>
        <translation>al guardar cambiarían también {tags} y {count} campos más</translation>
    </message>
    <message>
        <source>the digest of its IPTC block did not come out as it should</source>
        <translation>la suma de comprobación de su bloque IPTC no quedó como debía</translation>
    </message>
    <message>
        <source>ExifTool finds nothing in it</source>
        <translation>ExifTool no encuentra nada en él</translation>
    </message>
    <message>
        <source>it is damaged or not an image</source>
        <translation>el archivo está dañado o no es una imagen</translation>
    </message>
    <message>
        <source>captions are not embedded into {kind} files</source>
        <translation>no se escriben pies en archivos {kind}</translation>
    </message>
    <message>
        <source>it is a {kind} file under another format&apos;s name</source>
        <translation>es un archivo {kind} con el nombre de otro formato</translation>
    </message>
    <message>
        <source>ExifTool 12.46 or newer is needed for WebP files</source>
        <translation>para archivos WebP se necesita ExifTool 12.46 o posterior</translation>
    </message>
    <message>
        <source>another program has displaced its maker notes, which saving would change</source>
        <translation>otro programa ha desplazado sus notas del fabricante, que al guardar cambiarían</translation>
    </message>
    <message>
        <source>restoring would change more than its captions</source>
        <translation>al revertir cambiaría algo más que sus pies de foto</translation>
    </message>
    <message>
        <source>there is not enough space on the disk</source>
        <translation>no hay espacio suficiente en el disco</translation>
    </message>
    <message>
        <source>its {field} did not come out as it should</source>
        <translation>su campo {field} no quedó como debía</translation>
    </message>
    <message>
        <source>saving would change more than its caption</source>
        <translation>al guardar cambiaría algo más que el pie de foto</translation>
    </message>
    <message>
        <source>The name {name} is too long for a sidecar beside it; shorten it.</source>
        <translation>El nombre {name} es demasiado largo para un archivo auxiliar; acórtelo.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta de {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>No se puede escribir {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {reason}.</source>
        <translation>No se puede eliminar {name}: {reason}.</translation>
    </message>
    <message>
        <source>what was kept of it does not match it</source>
        <translation>lo que se conservó de él no encaja</translation>
    </message>
    <message>
        <source>The {field} of {name} holds another program&apos;s data and stays as it is.</source>
        <translation>El campo {field} de {name} contiene datos de otro programa y se queda como está.</translation>
    </message>
    <message>
        <source>{name} also has a description in other languages ({languages}), which stays as it is.</source>
        <translation>{name} tiene además una descripción en otros idiomas ({languages}), que se queda como está.</translation>
    </message>
    <message>
        <source>{name} had more than one {fields}; all are replaced.</source>
        <translation>{name} tenía más de un campo {fields}; se han reemplazado todos.</translation>
    </message>
    <message>
        <source>The {block} block of {name} could not take the caption and was left as it was.</source>
        <translation>El bloque {block} de {name} no pudo recibir el pie de foto y está como estaba.</translation>
    </message>
    <message>
        <source>The {block} block of {name} could not take the caption and was left as it was; Apple Photos may show the old one.</source>
        <translation>El bloque {block} de {name} no pudo recibir el pie de foto y está como estaba; puede que Fotos de Apple muestre el antiguo.</translation>
    </message>
    <message>
        <source>{name} carries content credentials (C2PA), which a change would make invalid.</source>
        <translation>{name} lleva credenciales de contenido (C2PA) que un cambio invalidaría.</translation>
    </message>
    <message>
        <source>{name} holds another caption, which some programs show instead.</source>
        <translation>{name} contiene otro pie de foto, que algunos programas muestran en su lugar.</translation>
    </message>
    <message>
        <source>{name} holds another alt text, which some programs show instead.</source>
        <translation>{name} contiene otro texto alternativo, que algunos programas muestran en su lugar.</translation>
    </message>
    <message>
        <source>{error} By then {names} had been changed.</source>
        <translation>{error} Para entonces ya se había cambiado {names}.</translation>
    </message>
    <message>
        <source>There is no caption to save into {name}.</source>
        <translation>No hay ningún pie que guardar en {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: it is damaged or not an XMP file.</source>
        <translation>No se puede escribir {name}: está dañado o no es un archivo XMP.</translation>
    </message>
    <message>
        <source>A cluster needs Ray, which comes with the “cluster” extra of the Python package.</source>
        <translation>Un clúster necesita Ray, que viene con el extra «cluster» del paquete de Python.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {error}.</source>
        <translation>No se puede usar {place}: {error}.</translation>
    </message>
    <message>
        <source>{error} The captions of this run will not be remembered.</source>
        <translation>{error} Los pies de foto de este proceso no se recordarán.</translation>
    </message>
    <message>
        <source>There is no interrupted run.</source>
        <translation>No hay ningún proceso interrumpido.</translation>
    </message>
    <message>
        <source>{table} cannot be read: its folder does not respond.</source>
        <translation>No se puede leer {table}: su carpeta no responde.</translation>
    </message>
    <message>
        <source>{name} was written, but the library could not note it. {cause}</source>
        <translation>Se escribió {name}, pero la biblioteca no pudo anotarlo. {cause}</translation>
    </message>
    <message>
        <source>This is not a photo, or its format cannot be read.</source>
        <translation>No es una foto, o su formato no se puede leer.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>La foto está dañada o incompleta.</translation>
    </message>
    <message>
        <source>The end of the file is missing, but the picture is whole.</source>
        <translation>Falta el final del archivo, pero la imagen está entera.</translation>
    </message>
    <message>
        <source>The photo is too large: {width} × {height} pixels, more than {most} megapixels.</source>
        <translation>La foto es demasiado grande: {width} × {height} píxeles, más de {most} megapíxeles.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>No hay memoria suficiente para esta foto.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta: {reason}.</translation>
    </message>
    <message>
        <source>The model now says something else about this photo, so it is not known where it looked.</source>
        <translation>El modelo dice ahora otra cosa de esta foto, así que no se sabe dónde miró.</translation>
    </message>
    <message>
        <source>These captions are another model’s: {model}.</source>
        <translation>Estos pies de foto son de otro modelo: {model}.</translation>
    </message>
    <message>
        <source>This model does not record where it looks.</source>
        <translation>Este modelo no registra dónde mira.</translation>
    </message>
    <message>
        <source>The model in {folder} could not be copied: {reason}.</source>
        <translation>No se pudo copiar el modelo de {folder}: {reason}.</translation>
    </message>
    <message>
        <source>This model no longer exists.</source>
        <translation>Este modelo ya no está.</translation>
    </message>
    <message>
        <source>The model in {folder} could not be removed: {reason}.</source>
        <translation>No se pudo quitar el modelo de {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The model {model} already exists.</source>
        <translation>El modelo {model} ya está ahí.</translation>
    </message>
    <message>
        <source>The file cannot be read: permission denied.</source>
        <translation>No está permitido leer el archivo: permiso denegado.</translation>
    </message>
    <message>
        <source>The folder cannot be read: permission denied.</source>
        <translation>No está permitido leer la carpeta: permiso denegado.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>El enlace no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>This does not look like a photograph, so the caption may be wrong.</source>
        <translation>Esto no parece una fotografía, así que el pie de foto puede ser incorrecto.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>Es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation>El enlace va en círculo.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a photo.</source>
        <translation>Es una tubería o un dispositivo, no una foto.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>se ha perdido la conexión con la unidad</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>There is no model, so nothing was captioned.</source>
        <translation>No hay ningún modelo, así que no se creó ningún pie de foto.</translation>
    </message>
    <message>
        <source>There is no model, so it is not known where it looked.</source>
        <translation>No hay modelo, así que no se sabe dónde miró.</translation>
    </message>
    <message>
        <source>Captioning failed: {error}.</source>
        <translation>Falló la creación de pies de foto: {error}.</translation>
    </message>
    <message>
        <source>The model could not look again: {error}.</source>
        <translation>El modelo no pudo mirar de nuevo: {error}.</translation>
    </message>
    <message>
        <source>Files that could not be written: {count}. {sentence}</source>
        <translation>Archivos que no se pudieron escribir: {count}. {sentence}</translation>
    </message>
    <message>
        <source>The picture could not be saved into {folder}: {reason}.</source>
        <translation>No se pudo guardar la imagen en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The captions could not be exported: {error}.</source>
        <translation>No se pudieron exportar los pies de foto: {error}.</translation>
    </message>
    <message>
        <source>The captions could not be imported: {error}.</source>
        <translation>No se pudieron importar los pies de foto: {error}.</translation>
    </message>
    <message>
        <source>The search for photos failed: {error}.</source>
        <translation>Falló la búsqueda de fotos: {error}.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>The photo cannot be shown: {error}.</source>
        <translation>No se puede mostrar la foto: {error}.</translation>
    </message>
    <message>
        <source>The library of captions failed: {error}.</source>
        <translation>Falló la biblioteca de pies de foto: {error}.</translation>
    </message>
    <message>
        <source>That did not work: {error}.</source>
        <translation>Eso no ha funcionado: {error}.</translation>
    </message>
    <message>
        <source>Saving failed: {error}.</source>
        <translation>Falló el guardado: {error}.</translation>
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
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>For raw photos only</source>
        <translation>Solo para fotos raw</translation>
    </message>
    <message>
        <source>Say “person” instead of “man” or “woman”</source>
        <translation>Decir «person» en lugar de «man» o «woman»</translation>
    </message>
    <message>
        <source>Captions are always in English; the model knows no other language.</source>
        <translation>Los pies de foto están siempre en inglés; el modelo no conoce otro idioma.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
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
        <source>Save unsure captions, too, when saving several photos</source>
        <translation>Guardar también los pies de foto dudosos al guardar varias fotos</translation>
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
        <source>Also add the words of captions to the keywords</source>
        <translation>Añadir también las palabras de los pies de foto a las palabras clave</translation>
    </message>
    <message>
        <source>Leave photos with content credentials (C2PA) unchanged</source>
        <translation>No modificar las fotos con credenciales de contenido (C2PA)</translation>
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
        <source>Fairly quick (three captions)</source>
        <translation>Bastante rápida (tres pies de foto)</translation>
    </message>
    <message>
        <source>Thorough (five captions)</source>
        <translation>Minuciosa (cinco pies de foto)</translation>
    </message>
    <message>
        <source>Normal (four captions)</source>
        <translation>Normal (cuatro pies de foto)</translation>
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
        <source>A caption is unsure</source>
        <translation>Un pie de foto es dudoso</translation>
    </message>
    <message>
        <source>As measured for the model</source>
        <translation>Según lo medido con el modelo</translation>
    </message>
    <message>
        <source>Below {percent}% confidence</source>
        <translation>Por debajo del {percent}&#xa0;% de confianza</translation>
    </message>
    <message>
        <source>Check spelling while writing</source>
        <translation>Revisar la ortografía al escribir</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
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
    <name>SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “{word}” to My Words</source>
        <translation>Añadir «{word}» a mis palabras</translation>
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
    <name>SuggestionStrip</name>
    <message>
        <source>These are sample photos. Caption them to see how it works, or drop your own photos here.</source>
        <translation>Son fotos de ejemplo. Póngales pie para ver cómo funciona, o suelte aquí sus propias fotos.</translation>
    </message>
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
        <source>Confidence, lowest first</source>
        <translation>Confianza, menor primero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unsure captions only</source>
        <translation>Solo pies de foto dudosos</translation>
    </message>
    <message>
        <source>Caption by</source>
        <translation>Autor del pie de foto</translation>
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
