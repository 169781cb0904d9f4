<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Recent &amp;Folders</source>
        <translation>&amp;Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Be&amp;schriften</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>&amp;Add Photos…</source>
        <translation>&amp;Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Photos</source>
        <translation>Beis&amp;pielfotos öffnen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Include Su&amp;bfolders</source>
        <translation>&amp;Unterordner einbeziehen</translation>
    </message>
    <message>
        <source>&amp;Save to Photos</source>
        <translation>In Fotos &amp;speichern</translation>
    </message>
    <message>
        <source>Save the captions of the selected photos in them</source>
        <translation>Die Bildunterschriften der ausgewählten Fotos in ihnen speichern</translation>
    </message>
    <message>
        <source>Save A&amp;ll to Photos</source>
        <translation>&amp;Alle in Fotos speichern</translation>
    </message>
    <message>
        <source>&amp;Take Back Saved Captions…</source>
        <translation>Gespeicherte Bildunterschriften zu&amp;rücknehmen…</translation>
    </message>
    <message>
        <source>&amp;Import Captions…</source>
        <translation>Bildunterschriften &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write all captions into a table</source>
        <translation>Alle Bildunterschriften in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>E&amp;xport Text Files Beside Photos</source>
        <translation>Als &amp;Textdateien neben den Fotos exportieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy Caption</source>
        <translation>Bildunterschrift &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select U&amp;ncaptioned</source>
        <translation>Fotos &amp;ohne Bildunterschrift auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Caption &amp;Selected</source>
        <translation>&amp;Auswahl beschriften</translation>
    </message>
    <message>
        <source>Caption the selected photos</source>
        <translation>Die ausgewählten Fotos beschriften</translation>
    </message>
    <message>
        <source>Caption &amp;Folder</source>
        <translation>&amp;Ordner beschriften</translation>
    </message>
    <message>
        <source>Caption photos without a caption, and anew those that another model captioned</source>
        <translation>Fotos ohne Bildunterschrift beschriften, und die eines anderen Modells neu</translation>
    </message>
    <message>
        <source>Hold the run; again to go on</source>
        <translation>Den Lauf anhalten; noch einmal, um fortzufahren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Next Uncaptioned</source>
        <translation>&amp;Nächstes Foto ohne Bildunterschrift</translation>
    </message>
    <message>
        <source>Next P&amp;hoto</source>
        <translation>Nächs&amp;tes Foto</translation>
    </message>
    <message>
        <source>P&amp;revious Photo</source>
        <translation>&amp;Vorheriges Foto</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>L&amp;icences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber dieses Programm</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Cancelled; what was captioned stays.</source>
        <translation>Abgebrochen; was beschriftet wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Noch keine Bildunterschrift</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Optional: for people who cannot see the photo</source>
        <translation>Freiwillig: für alle, die das Foto nicht sehen können</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>Die Bildunterschrift kopieren</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Where the model looked</source>
        <translation>Wohin das Modell geschaut hat</translation>
    </message>
    <message>
        <source>Ways to say it</source>
        <translation>Andere Fassungen</translation>
    </message>
    <message>
        <source>Point at a word, or click it to keep it.</source>
        <translation>Auf ein Wort zeigen, oder es anklicken, um es festzuhalten.</translation>
    </message>
    <message>
        <source>Words of the caption: choose one to see where the model looked</source>
        <translation>Wörter der Bildunterschrift: eines wählen, um zu sehen, wohin das Modell geschaut hat</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Kein Foto ausgewählt</translation>
    </message>
    <message>
        <source>In the photo now: {caption}</source>
        <translation>Jetzt im Foto: {caption}</translation>
    </message>
    <message>
        <source>Confidence {percent} %</source>
        <translation>Zuversicht {percent} %</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Every photo has a caption already.</source>
        <translation>Jedes Foto hat schon eine Bildunterschrift.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>choice for {photo}</source>
        <translation>Auswahl für {photo}</translation>
    </message>
    <message>
        <source>typing for {photo}</source>
        <translation>Eingabe für {photo}</translation>
    </message>
    <message>
        <source>alt text for {photo}</source>
        <translation>Alternativtext für {photo}</translation>
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
        <translation>Bildunterschrift {number}: {caption} Zuversicht {percent} Prozent.</translation>
    </message>
    <message>
        <source>Take this caption (key {number})</source>
        <translation>Diese Bildunterschrift nehmen (Taste {number})</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export captions</source>
        <translation>Bildunterschriften exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON Lines (*.jsonl);;COCO captions (*.json)</source>
        <translation>Tabellen (*.csv);;JSON Lines (*.jsonl);;COCO-Bildunterschriften (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to text files beside the photos.</source>
        <translation>
            <numerusform>%Ln Bildunterschrift in eine Textdatei neben dem Foto geschrieben.</numerusform>
            <numerusform>%Ln Bildunterschriften in Textdateien neben den Fotos geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text file(s) say something else already and were kept; remove what you do not need, and export again.</source>
        <translation>
            <numerusform>%Ln Textdatei enthält schon etwas anderes und blieb, wie sie ist; löschen Sie sie, falls sie nicht gebraucht wird, und exportieren Sie noch einmal.</numerusform>
            <numerusform>%Ln Textdateien enthalten schon etwas anderes und blieben, wie sie sind; löschen Sie, was nicht gebraucht wird, und exportieren Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln Bildunterschrift in {file} geschrieben.</numerusform>
            <numerusform>%Ln Bildunterschriften in {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>What failed</source>
        <translation>Was fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No photo that was captioned before has the words «{words}».</source>
        <translation>Kein schon beschriftetes Foto hat die Wörter „{words}“.</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>One honest sentence for every photo: offline, private, on your own computer.</source>
        <translation>Ein ehrlicher Satz für jedes Foto: ohne Internet, privat, auf dem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The model was trained on Flickr8k: it describes everyday scenes of people and animals best, and can be wrong; look before you publish.</source>
        <translation>Apache-Lizenz 2.0. Das Modell wurde mit Flickr8k trainiert: Alltagsszenen mit Menschen und Tieren beschreibt es am besten, und es kann sich irren; schauen Sie hin, bevor Sie etwas veröffentlichen.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Über {program}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {table}</source>
        <translation>{table} importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will get another text.</source>
        <translation>
            <numerusform>%Ln Foto bekommt einen anderen Text.</numerusform>
            <numerusform>%Ln Fotos bekommen einen anderen Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have it already.</source>
        <translation>
            <numerusform>%Ln Foto hat ihn schon.</numerusform>
            <numerusform>%Ln Fotos haben ihn schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace the texts of %Ln photo(s) that somebody wrote before</source>
        <translation>
            <numerusform>Auch den Text von %Ln Foto ersetzen, den schon jemand geschrieben hat</numerusform>
            <numerusform>Auch die Texte von %Ln Fotos ersetzen, die schon jemand geschrieben hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import captions</source>
        <translation>Bildunterschriften importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>import of {table}</source>
        <translation>Import von {table}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed by {table}.</source>
        <translation>
            <numerusform>%Ln Foto durch {table} geändert.</numerusform>
            <numerusform>%Ln Fotos durch {table} geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>{program} is under the Apache License 2.0. What was installed beside it keeps its own licence: «pip show NAME» tells it for each package.</source>
        <translation>{program} steht unter der Apache-Lizenz 2.0. Was daneben installiert wurde, behält seine eigene Lizenz: „pip show NAME“ nennt sie für jedes Paket.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No photos in {places}.</source>
        <translation>Keine Fotos in {places}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) copied.</source>
        <translation>
            <numerusform>%Ln Bildunterschrift kopiert.</numerusform>
            <numerusform>%Ln Bildunterschriften kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>%Ln photo(s) have no caption yet.</source>
        <translation>
            <numerusform>%Ln Foto hat noch keine Bildunterschrift.</numerusform>
            <numerusform>%Ln Fotos haben noch keine Bildunterschrift.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption these</source>
        <translation>Jetzt beschriften</translation>
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
        <translation>ohne Bildunterschrift</translation>
    </message>
    <message>
        <source>has a caption already</source>
        <translation>hat schon eine Bildunterschrift</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>beschriftet</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>saved into the photo</source>
        <translation>im Foto gespeichert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>No photo has this path or name.</source>
        <translation>Kein Foto hat diesen Pfad oder Namen.</translation>
    </message>
    <message>
        <source>More than one photo has this name.</source>
        <translation>Mehr als ein Foto hat diesen Namen.</translation>
    </message>
    <message>
        <source>Another row says something else about this photo.</source>
        <translation>Eine andere Zeile sagt etwas anderes über dieses Foto.</translation>
    </message>
    <message>
        <source>The photo has another text already.</source>
        <translation>Das Foto hat schon einen anderen Text.</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>Die Zeile hat keinen Text.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>What other programs show</source>
        <translation>Was andere Programme zeigen</translation>
    </message>
    <message>
        <source>{program}: {caption}</source>
        <translation>{program}: {caption}</translation>
    </message>
    <message>
        <source>{program}: no caption</source>
        <translation>{program}: keine Bildunterschrift</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The last run was interrupted.</source>
        <translation>Der letzte Lauf wurde unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are done.</source>
        <translation>
            <numerusform>%Ln Foto ist fertig.</numerusform>
            <numerusform>%Ln Fotos sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing.</source>
        <translation>
            <numerusform>%Ln fehlt noch.</numerusform>
            <numerusform>%Ln fehlen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Eine neue anlegen</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne fortfahren</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Take back saved captions</source>
        <translation>Gespeicherte Bildunterschriften zurücknehmen</translation>
    </message>
    <message>
        <source>The photos get back the captions that stood in them before. Everything else in them stays as it is now.</source>
        <translation>Die Fotos bekommen die Bildunterschriften zurück, die vorher in ihnen standen. Alles andere in ihnen bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Nothing was saved into photos yet.</source>
        <translation>Es wurde noch nichts in Fotos gespeichert.</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the run; what is captioned stays</source>
        <translation>Den Lauf beenden; was beschriftet ist, bleibt</translation>
    </message>
    <message>
        <source>See what failed, and try again</source>
        <translation>Ansehen, was fehlgeschlagen ist, und noch einmal versuchen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} · {speed} photos/s · {time} left</source>
        <translation>{done} von {total} · {speed} Fotos/s · noch {time}</translation>
    </message>
    <message>
        <source>{done} of {total} · paused</source>
        <translation>{done} von {total} · angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln captioned.</source>
        <translation>
            <numerusform>Fertig: %Ln beschriftet.</numerusform>
            <numerusform>Fertig: %Ln beschriftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: {captioned} captioned, %Ln failed.</source>
        <translation>
            <numerusform>Fertig: {captioned} beschriftet, %Ln fehlgeschlagen.</numerusform>
            <numerusform>Fertig: {captioned} beschriftet, %Ln fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln failed</source>
        <translation>
            <numerusform>⚠ %Ln fehlgeschlagen</numerusform>
            <numerusform>⚠ %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} Min. {seconds} Sek.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} Sek.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is nothing new to save.</source>
        <translation>Es gibt nichts Neues zu speichern.</translation>
    </message>
    <message>
        <source>Taking back: {done} of {total}…</source>
        <translation>Wird zurückgenommen: {done} von {total}…</translation>
    </message>
    <message>
        <source>Saving: {done} of {total}…</source>
        <translation>Wird gespeichert: {done} von {total}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as before.</source>
        <translation>
            <numerusform>%Ln Foto wie vorher.</numerusform>
            <numerusform>%Ln Fotos wie vorher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) saved.</source>
        <translation>
            <numerusform>%Ln Foto gespeichert.</numerusform>
            <numerusform>%Ln Fotos gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the caption that was there.</source>
        <translation>
            <numerusform>%Ln Foto behielt die Bildunterschrift, die es schon hatte.</numerusform>
            <numerusform>%Ln Fotos behielten die Bildunterschrift, die sie schon hatten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed.</source>
        <translation>
            <numerusform>%Ln Foto fehlgeschlagen.</numerusform>
            <numerusform>%Ln Fotos fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search captions</source>
        <translation>Bildunterschriften suchen</translation>
    </message>
    <message>
        <source>Search the captions of all photos</source>
        <translation>In den Bildunterschriften aller Fotos suchen</translation>
    </message>
    <message>
        <source>Photos of all folders by the words of their captions</source>
        <translation>Fotos aller Ordner nach den Wörtern ihrer Bildunterschriften</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you wrote yourself is always saved; the first choice is about the model&apos;s captions.</source>
        <translation>Was Sie selbst geschrieben haben, wird immer gespeichert; die erste Auswahl betrifft die Bildunterschriften des Modells.</translation>
    </message>
    <message>
        <source>Another language is there from the next start on. Captions stay English, whatever you choose: the model knows no other language.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start. Die Bildunterschriften bleiben englisch, was immer Sie wählen: Das Modell kann keine andere Sprache.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>A caption that is there already</source>
        <translation>Vorhandene Bildunterschrift</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Append the new one</source>
        <translation>Die neue anhängen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Sidecar files (.xmp)</source>
        <translation>Begleitdateien (.xmp)</translation>
    </message>
    <message>
        <source>Where a photo cannot be written safely</source>
        <translation>Wo in ein Foto nicht sicher geschrieben werden kann</translation>
    </message>
    <message>
        <source>For raw photos only</source>
        <translation>Nur für Raw-Fotos</translation>
    </message>
    <message>
        <source>Always, never touch the photo</source>
        <translation>Immer, das Foto nie anrühren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Old IPTC block</source>
        <translation>Alter IPTC-Block</translation>
    </message>
    <message>
        <source>Where the photo has one</source>
        <translation>Wo das Foto einen hat</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Keep the file&apos;s modification time</source>
        <translation>Änderungszeit der Datei beibehalten</translation>
    </message>
    <message>
        <source>Name new sidecars photo.xmp instead of photo.jpg.xmp</source>
        <translation>Neue Begleitdateien photo.xmp statt photo.jpg.xmp nennen</translation>
    </message>
    <message>
        <source>Also write the comment that Windows Explorer shows</source>
        <translation>Auch den Kommentar schreiben, den der Windows-Explorer zeigt</translation>
    </message>
    <message>
        <source>Thoroughness</source>
        <translation>Gründlichkeit</translation>
    </message>
    <message>
        <source>Quick (one caption)</source>
        <translation>Schnell (eine Bildunterschrift)</translation>
    </message>
    <message>
        <source>Usual (three captions)</source>
        <translation>Üblich (drei Bildunterschriften)</translation>
    </message>
    <message>
        <source>Thorough (five captions)</source>
        <translation>Gründlich (fünf Bildunterschriften)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The GPU, if there is one</source>
        <translation>Die GPU, falls vorhanden</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose a caption, while the photos have the focus</source>
        <translation>Eine Bildunterschrift wählen, während die Fotos den Fokus haben</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modell und Gerät</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Fotos oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Every photo gets an honest sentence. Nothing leaves this computer.</source>
        <translation>Jedes Foto bekommt einen ehrlichen Satz. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Try the sample photos</source>
        <translation>Mit den Beispielfotos probieren</translation>
    </message>
</context>
</TS>
