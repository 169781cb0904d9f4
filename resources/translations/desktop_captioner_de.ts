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
        <source>Boo&amp;kmark This Folder</source>
        <translation>&amp;Lesezeichen für diesen Ordner setzen</translation>
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
        <source>Save captions into the selected photos</source>
        <translation>Bildunterschriften in die ausgewählten Fotos speichern</translation>
    </message>
    <message>
        <source>Re&amp;vert Saved Captions…</source>
        <translation>&amp;Gespeicherte Bildunterschriften zurücknehmen…</translation>
    </message>
    <message>
        <source>Export all captions to a file</source>
        <translation>Alle Bildunterschriften in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Export Sele&amp;cted…</source>
        <translation>Ausge&amp;wählte exportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport Text Files Beside Photos…</source>
        <translation>Te&amp;xtdateien neben den Fotos exportieren…</translation>
    </message>
    <message>
        <source>Co&amp;py Caption</source>
        <translation>Bildunterschrift &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Als &amp;HTML kopieren</translation>
    </message>
    <message>
        <source>Copy an image tag with the alt text for each selected photo</source>
        <translation>Für jedes ausgewählte Foto einen Bild-Tag mit dem Alternativtext kopieren</translation>
    </message>
    <message>
        <source>Pas&amp;te Photos</source>
        <translation>Fotos einfü&amp;gen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>List with &amp;Columns</source>
        <translation>Liste mit &amp;Spalten</translation>
    </message>
    <message>
        <source>Show the photos as a list with columns</source>
        <translation>Die Fotos als Liste mit Spalten zeigen</translation>
    </message>
    <message>
        <source>Photo in Full Scree&amp;n</source>
        <translation>Fo&amp;to im Vollbild</translation>
    </message>
    <message>
        <source>Show the photo in full screen with its caption (or press Space)</source>
        <translation>Das Foto mit seiner Bildunterschrift auf dem ganzen Bildschirm zeigen; das tut auch die Leertaste</translation>
    </message>
    <message>
        <source>Caption all photos that have no caption, or one from another model</source>
        <translation>Alle Fotos beschriften, die keine Bildunterschrift oder die eines anderen Modells haben</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Den Lauf anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Save A&amp;ll to Photos</source>
        <translation>&amp;Alle in Fotos speichern</translation>
    </message>
    <message>
        <source>Save&amp;d Filters</source>
        <translation>Gespe&amp;icherte Filter</translation>
    </message>
    <message>
        <source>Add more photos to those that are shown</source>
        <translation>Weitere Fotos zu den gezeigten öffnen</translation>
    </message>
    <message>
        <source>Open the photos that come with the program</source>
        <translation>Die Fotos öffnen, die mit dem Programm kommen</translation>
    </message>
    <message>
        <source>Read the open folder again</source>
        <translation>Den geöffneten Ordner neu einlesen</translation>
    </message>
    <message>
        <source>Add the open folder to the bookmarks in the sidebar</source>
        <translation>Den geöffneten Ordner in die Lesezeichen an der Seite aufnehmen</translation>
    </message>
    <message>
        <source>Also show the photos in subfolders</source>
        <translation>Auch die Fotos der Unterordner zeigen</translation>
    </message>
    <message>
        <source>Save captions into all photos that are shown</source>
        <translation>Bildunterschriften in alle gezeigten Fotos speichern</translation>
    </message>
    <message>
        <source>Restore what was in the photos before captions were saved</source>
        <translation>Wiederherstellen, was vor dem Speichern in den Fotos stand</translation>
    </message>
    <message>
        <source>&amp;Import Captions…</source>
        <translation>Bildunterschriften &amp;importieren…</translation>
    </message>
    <message>
        <source>Import captions from a table, with a preview of what will change</source>
        <translation>Bildunterschriften aus einer Tabelle übernehmen; vorher ist zu sehen, was sich ändert</translation>
    </message>
    <message>
        <source>Import &amp;Text Files Beside Photos…</source>
        <translation>&amp;Textdateien neben den Fotos importieren…</translation>
    </message>
    <message>
        <source>Import captions from the text files beside the photos</source>
        <translation>Bildunterschriften aus den Textdateien neben den Fotos übernehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export the captions of the selected photos to a file</source>
        <translation>Die Bildunterschriften der ausgewählten Fotos in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Write each caption to a text file beside its photo</source>
        <translation>Jede Bildunterschrift in eine Textdatei neben dem Foto schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; what you wrote is kept</source>
        <translation>Das Fenster schließen; was Sie geschrieben haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo the change that was undone last</source>
        <translation>Die zurückgenommene Änderung wiederholen</translation>
    </message>
    <message>
        <source>Copy the captions of the selected photos</source>
        <translation>Die Bildunterschriften der ausgewählten Fotos kopieren</translation>
    </message>
    <message>
        <source>Open copied files, or save a copied picture as a file</source>
        <translation>Kopierte Dateien öffnen oder ein kopiertes Bild als Datei speichern</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select all photos that are shown</source>
        <translation>Alle gezeigten Fotos auswählen</translation>
    </message>
    <message>
        <source>Select U&amp;ncaptioned</source>
        <translation>Fotos &amp;ohne Bildunterschrift auswählen</translation>
    </message>
    <message>
        <source>Select the photos that have no caption</source>
        <translation>Die Fotos ohne Bildunterschrift auswählen</translation>
    </message>
    <message>
        <source>&amp;Change Captions…</source>
        <translation>Bildunterschriften &amp;ändern…</translation>
    </message>
    <message>
        <source>Find and replace, fill a template, or set one text for many photos</source>
        <translation>Suchen und ersetzen, eine Vorlage füllen oder vielen Fotos einen Text geben</translation>
    </message>
    <message>
        <source>Fi&amp;lter Photos…</source>
        <translation>Fotos fi&amp;ltern…</translation>
    </message>
    <message>
        <source>Show only the photos whose texts contain certain words</source>
        <translation>Nur Fotos zeigen, in deren Texten bestimmte Wörter stehen</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>&amp;Filter speichern…</translation>
    </message>
    <message>
        <source>Keep what the photos are filtered and sorted by under a name</source>
        <translation>Filter und Sortierung der Fotos unter einem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find photos in all folders by the words in their captions</source>
        <translation>Fotos aller Ordner über die Wörter ihrer Bildunterschriften finden</translation>
    </message>
    <message>
        <source>How captions are made and saved, and how the window looks</source>
        <translation>Wie Bildunterschriften entstehen und gespeichert werden, und wie das Fenster aussieht</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Das Foto größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Das Foto kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Show one screen pixel for each pixel of the photo</source>
        <translation>Das Foto in Originalgröße zeigen, Bildpunkt für Bildpunkt</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>G&amp;rößere Vorschaubilder</translation>
    </message>
    <message>
        <source>Make the thumbnails larger</source>
        <translation>Die Vorschaubilder vergrößern</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>K&amp;leinere Vorschaubilder</translation>
    </message>
    <message>
        <source>Make the thumbnails smaller</source>
        <translation>Die Vorschaubilder verkleinern</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Seitenle&amp;iste</translation>
    </message>
    <message>
        <source>Show places and folders at the side</source>
        <translation>Orte und Ordner an der Seite zeigen</translation>
    </message>
    <message>
        <source>Caption &amp;Panel</source>
        <translation>&amp;Bildunterschriften-Bereich</translation>
    </message>
    <message>
        <source>Show the caption beside the photo</source>
        <translation>Die Bildunterschrift neben dem Foto zeigen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Make the window fill the screen</source>
        <translation>Das Fenster den Bildschirm füllen lassen</translation>
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
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Stop the current task; what is finished is kept</source>
        <translation>Beenden, was gerade läuft; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Re&amp;view Captions…</source>
        <translation>Bildunterschriften &amp;prüfen…</translation>
    </message>
    <message>
        <source>Look through the model’s captions, the least certain first</source>
        <translation>Die Bildunterschriften des Modells durchsehen, die unsichersten zuerst</translation>
    </message>
    <message>
        <source>&amp;Use Captions as Alt Texts</source>
        <translation>Bildunterschriften als Alternativtexte &amp;verwenden</translation>
    </message>
    <message>
        <source>Use the captions of the selected photos as alt texts; photos that have one keep it</source>
        <translation>Die Bildunterschriften der ausgewählten Fotos als Alternativtexte übernehmen; Fotos, die schon einen haben, behalten ihn</translation>
    </message>
    <message>
        <source>Caption Hist&amp;ory…</source>
        <translation>Beschriftungs-Ver&amp;lauf…</translation>
    </message>
    <message>
        <source>Every text that the photo has had; any can be restored</source>
        <translation>Alle Texte, die das Foto hatte, zum Wiederherstellen</translation>
    </message>
    <message>
        <source>Show &amp;Where the Model Looked</source>
        <translation>Zei&amp;gen, wohin das Modell geschaut hat</translation>
    </message>
    <message>
        <source>Have the model look at the photo again, to see where it looked for each word</source>
        <translation>Das Modell das Foto noch einmal ansehen lassen, um zu sehen, wohin es bei jedem Wort schaut</translation>
    </message>
    <message>
        <source>Mode&amp;ls…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>Choose, add, remove and compare models</source>
        <translation>Modelle wählen, hinzufügen, entfernen und vergleichen</translation>
    </message>
    <message>
        <source>&amp;Next Uncaptioned</source>
        <translation>&amp;Nächstes Foto ohne Bildunterschrift</translation>
    </message>
    <message>
        <source>Go to the next photo that has no caption</source>
        <translation>Zum nächsten Foto ohne Bildunterschrift gehen</translation>
    </message>
    <message>
        <source>Next P&amp;hoto</source>
        <translation>Nächs&amp;tes Foto</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Zum folgenden Foto gehen</translation>
    </message>
    <message>
        <source>P&amp;revious Photo</source>
        <translation>Vo&amp;rheriges Foto</translation>
    </message>
    <message>
        <source>Go to the previous photo</source>
        <translation>Zum vorigen Foto gehen</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation>Alle Befehle mit ihren Tasten</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Details about this computer and program, for whoever helps you</source>
        <translation>Angaben zu Rechner und Programm, für alle, die Ihnen helfen</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>What the program recorded while running</source>
        <translation>Was das Programm im Betrieb notiert hat</translation>
    </message>
    <message>
        <source>L&amp;icences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>The licences of the program, its libraries and its model</source>
        <translation>Die Lizenzen des Programms, seiner Bibliotheken und seines Modells</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber dieses Programm</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>Version und Lizenz des Programms</translation>
    </message>
</context>
<context>
    <name>AltTextLength</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: long. Up to about {best} are easy to listen to.</source>
        <translation>{count}: lang. Bis etwa {best} lassen sich gut anhören.</translation>
    </message>
    <message>
        <source>{count}: too long. Saving shortens it to {most}; the extended description keeps all of it.</source>
        <translation>{count}: zu lang. Beim Speichern wird auf {most} gekürzt; die erweiterte Beschreibung behält alles.</translation>
    </message>
</context>
<context>
    <name>AltTexts</name>
    <message>
        <source>caption as alt text for {photo}</source>
        <translation>Bildunterschrift als Alternativtext für {photo}</translation>
    </message>
    <message>
        <source>The selected photos already have alt texts.</source>
        <translation>Die ausgewählten Fotos haben schon Alternativtexte.</translation>
    </message>
    <message>
        <source>There is no caption to use.</source>
        <translation>Es gibt keine Bildunterschrift zum Übernehmen.</translation>
    </message>
    <message>
        <source>captions as alt texts</source>
        <translation>Bildunterschriften als Alternativtexte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) used as alt texts.</source>
        <translation>
            <numerusform>%Ln Bildunterschrift als Alternativtext übernommen.</numerusform>
            <numerusform>%Ln Bildunterschriften als Alternativtexte übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the alt text that was there.</source>
        <translation>
            <numerusform>%Ln Foto behielt seinen Alternativtext.</numerusform>
            <numerusform>%Ln Fotos behielten ihren Alternativtext.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image tag(s) copied.</source>
        <translation>
            <numerusform>%Ln Bild-Tag kopiert.</numerusform>
            <numerusform>%Ln Bild-Tags kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have neither alt text nor caption.</source>
        <translation>
            <numerusform>%Ln Foto hat weder Alternativtext noch Bildunterschrift.</numerusform>
            <numerusform>%Ln Fotos haben weder Alternativtext noch Bildunterschrift.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Stopped looking for photos; those found so far are shown.</source>
        <translation>Die Suche nach Fotos wurde beendet; die bisher gefundenen werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Left and right arrow keys show where the model looked for each word</source>
        <translation>Die Pfeiltasten links und rechts zeigen, wohin das Modell bei jedem Wort geschaut hat</translation>
    </message>
    <message>
        <source>{word}, word {number} of {total}</source>
        <translation>{word}, Wort {number} von {total}</translation>
    </message>
    <message>
        <source>Where the model looked: {words}</source>
        <translation>Wohin das Modell geschaut hat: {words}</translation>
    </message>
</context>
<context>
    <name>CaptionHistory</name>
    <message>
        <source>Caption history</source>
        <translation>Beschriftungsverlauf</translation>
    </message>
    <message>
        <source>Every text that this photo has had. Restoring one is an edit that can be undone.</source>
        <translation>Alle Texte, die dieses Foto hatte. Das Wiederherstellen ist eine Änderung, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>This photo has had no caption or alt text so far.</source>
        <translation>Dieses Foto hatte bisher weder Bildunterschrift noch Alternativtext.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Use this text again</source>
        <translation>Diesen Text wieder verwenden</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>{what}, shown now</source>
        <translation>{what}, jetzt gezeigt</translation>
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
        <source>Optional, for people who cannot see the photo</source>
        <translation>Optional, für Menschen, die das Foto nicht sehen können</translation>
    </message>
    <message>
        <source>Use Caption</source>
        <translation>Bildunterschrift verwenden</translation>
    </message>
    <message>
        <source>Use the caption as the alt text</source>
        <translation>Die Bildunterschrift als Alternativtext übernehmen</translation>
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
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Every text that the photo has had; any can be restored</source>
        <translation>Alle Texte, die das Foto hatte, zum Wiederherstellen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Where the model looked</source>
        <translation>Wohin das Modell geschaut hat</translation>
    </message>
    <message>
        <source>Alternative captions</source>
        <translation>Andere Bildunterschriften</translation>
    </message>
    <message>
        <source>Show Where the Model Looked</source>
        <translation>Zeigen, wohin das Modell geschaut hat</translation>
    </message>
    <message>
        <source>Have the model look at the photo again, to see where it looked for each word</source>
        <translation>Das Modell das Foto noch einmal ansehen lassen, um zu sehen, wohin es bei jedem Wort schaut</translation>
    </message>
    <message>
        <source>Point at a word or click it; on the keyboard, use ← and →.</source>
        <translation>Auf ein Wort zeigen oder klicken; mit der Tastatur ← und → benutzen.</translation>
    </message>
    <message>
        <source>Confidence {percent}%</source>
        <translation>Sicherheit {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Unsure: confidence {percent}%</source>
        <translation>Unsicher: Sicherheit {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Kein Foto ausgewählt</translation>
    </message>
    <message>
        <source>In the photo now: {caption}</source>
        <translation>Jetzt im Foto: {caption}</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Every photo already has a caption.</source>
        <translation>Jedes Foto hat schon eine Bildunterschrift.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Cancelled; finished captions are kept.</source>
        <translation>Abgebrochen; fertige Bildunterschriften bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) already had a caption. Caption them too? Nothing is replaced before you save.</source>
        <translation>
            <numerusform>%Ln Foto hatte schon eine Bildunterschrift. Auch dieses beschriften? Ersetzt wird nichts, bevor Sie speichern.</numerusform>
            <numerusform>%Ln Fotos hatten schon eine Bildunterschrift. Auch diese beschriften? Ersetzt wird nichts, bevor Sie speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption Them Too</source>
        <translation>Auch beschriften</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>acceptance of {photo}</source>
        <translation>Bestätigung von {photo}</translation>
    </message>
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
    <name>ChangeTexts</name>
    <message>
        <source>Change captions</source>
        <translation>Bildunterschriften ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected photo(s)</source>
        <translation>
            <numerusform>%Ln ausgewähltes Foto</numerusform>
            <numerusform>%Ln ausgewählte Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>Das %Ln angezeigte Foto</numerusform>
            <numerusform>Alle %Ln angezeigten Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Alternativtexte</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>This cannot be used: {reason}</source>
        <translation>Das kann nicht benutzt werden: {reason}</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>one text for all</source>
        <translation>ein Text für alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) will change.</source>
        <translation>
            <numerusform>%Ln Text wird geändert.</numerusform>
            <numerusform>%Ln Texte werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are still being read and stay as they are.</source>
        <translation>
            <numerusform>%Ln Foto wird noch gelesen und bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Fotos werden noch gelesen und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values; what you type replaces all of them</source>
        <translation>Mehrere Werte; was Sie eingeben, ersetzt alle</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>One Text for All</source>
        <translation>Ein Text für alle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fields: {fields}. Other text stays as it is. What is in square brackets is left out where its field is empty: {example}</source>
        <translation>Felder: {fields}. Anderer Text bleibt, wie er ist. Was in eckigen Klammern steht, entfällt, wo ein Feld darin leer ist: {example}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>%Ln text(s) changed.</source>
        <translation>
            <numerusform>%Ln Text geändert.</numerusform>
            <numerusform>%Ln Texte geändert.</numerusform>
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
        <translation>Bildunterschrift {number}: {caption} Sicherheit {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Use this caption (key {number})</source>
        <translation>Diese Bildunterschrift verwenden (Taste {number})</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Captions are still being saved into photos.</source>
        <translation>Es werden noch Bildunterschriften in Fotos gespeichert.</translation>
    </message>
    <message>
        <source>Close when finished</source>
        <translation>Danach schließen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Click to sort. Right-click to choose columns.</source>
        <translation>Klick sortiert. Rechtsklick wählt die Spalten.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare captions</source>
        <translation>Bildunterschriften vergleichen</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Use This</source>
        <translation>Dies verwenden</translation>
    </message>
    <message>
        <source>Use the selected captions, as an edit that can be undone</source>
        <translation>Die gewählten Bildunterschriften übernehmen, als Änderung, die rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>{caption} ({percent}%)</source>
        <translation>{caption} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>{model} · {speed} photos/s</source>
        <translation>{model} · {speed} Fotos/s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Select the better caption of each photo, then “Use This”.</source>
        <translation>Wählen Sie zu jedem Foto die bessere Bildunterschrift, dann „Dies verwenden“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) used.</source>
        <translation>
            <numerusform>%Ln Bildunterschrift übernommen.</numerusform>
            <numerusform>%Ln Bildunterschriften übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop to import captions.</source>
        <translation>Loslassen, um Bildunterschriften zu importieren.</translation>
    </message>
    <message>
        <source>Drop to open. Hold Ctrl to add to the photos shown.</source>
        <translation>Loslassen zum Öffnen. Mit Strg werden die Fotos zu den angezeigten hinzugefügt.</translation>
    </message>
    <message>
        <source>Open the photos first, then drop the table with their captions.</source>
        <translation>Öffnen Sie zuerst die Fotos und ziehen Sie dann die Tabelle mit ihren Bildunterschriften hierher.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message numerus="yes">
        <source>%Ln caption(s) copied.</source>
        <translation>
            <numerusform>%Ln Bildunterschrift kopiert.</numerusform>
            <numerusform>%Ln Bildunterschriften kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
</context>
<context>
    <name>ErrorReports</name>
    <message>
        <source>Something went wrong that should not have. Your captions are safe. This report helps to fix it: it names no photo, caption or folder, and is not sent anywhere. Read it, copy it, and paste it into a new issue.</source>
        <translation>Es ist etwas schiefgegangen, was nicht hätte geschehen dürfen. Ihre Bildunterschriften bleiben erhalten. Dieser Bericht hilft, den Fehler zu beheben: Er nennt kein Foto, keine Bildunterschrift und keinen Ordner und wird nirgendwohin gesendet. Lesen und kopieren Sie ihn und melden Sie damit den Fehler.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>Write %Ln text file(s) beside the photos? Files with other text are kept.</source>
        <translation>
            <numerusform>%Ln Textdatei neben das Foto schreiben? Dateien mit anderem Text bleiben erhalten.</numerusform>
            <numerusform>%Ln Textdateien neben die Fotos schreiben? Dateien mit anderem Text bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Export captions</source>
        <translation>Bildunterschriften exportieren</translation>
    </message>
    <message>
        <source>Export selected captions</source>
        <translation>Ausgewählte Bildunterschriften exportieren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>COCO-Bildunterschriften</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>Kontaktbögen</translation>
    </message>
    <message>
        <source>Parquet files</source>
        <translation>Parquet-Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to text files beside the photos.</source>
        <translation>
            <numerusform>%Ln Bildunterschrift in eine Textdatei neben dem Foto geschrieben.</numerusform>
            <numerusform>%Ln Bildunterschriften in Textdateien neben den Fotos geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text file(s) already contain other text and were kept; delete those you do not need, and export again.</source>
        <translation>
            <numerusform>%Ln Textdatei enthält schon etwas anderes und blieb, wie sie ist; löschen Sie sie, falls sie nicht gebraucht wird, und exportieren Sie noch einmal.</numerusform>
            <numerusform>%Ln Textdateien enthalten schon etwas anderes und blieben, wie sie sind; löschen Sie, was nicht gebraucht wird, und exportieren Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} photos.</source>
        <translation>Export: {done} von {total} Fotos.</translation>
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
        <source>Failures</source>
        <translation>Fehler</translation>
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
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Liste kopieren</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No captions match “{words}”.</source>
        <translation>Keine Bildunterschrift passt zu „{words}“.</translation>
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
    <name>FullPhoto</name>
    <message>
        <source>Photo in full screen</source>
        <translation>Foto im Vollbild</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Noch keine Bildunterschrift</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>→: next · ←: previous · C: hide the caption · Esc: close</source>
        <translation>← und → blättern, C blendet die Bildunterschrift aus, Esc schließt</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What is bundled</source>
        <translation>Was dabei ist</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>Beispielfotos</translation>
    </message>
    <message>
        <source>Further licence texts</source>
        <translation>Weitere Lizenztexte</translation>
    </message>
    <message>
        <source>One honest sentence for every photo: offline, private, on your own computer.</source>
        <translation>Ein ehrlicher Satz für jedes Foto: ohne Internet, privat, auf dem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The model was trained on photos of everyday life, so it describes those best. It can be wrong: check captions before you publish them.</source>
        <translation>Apache-Lizenz 2.0. Das Modell wurde mit Fotos aus dem Alltag trainiert und beschreibt solche daher am besten. Es kann sich irren: Prüfen Sie Bildunterschriften, bevor Sie sie veröffentlichen.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>Über {program}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The library cannot be read, so there is no history.</source>
        <translation>Die Bibliothek kann nicht gelesen werden, daher gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>restored text of {photo}</source>
        <translation>wiederhergestellter Text von {photo}</translation>
    </message>
    <message>
        <source>Restored: {caption}</source>
        <translation>Wiederhergestellt: {caption}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {table}</source>
        <translation>{table} importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will get a new text.</source>
        <translation>
            <numerusform>%Ln Foto bekommt einen neuen Text.</numerusform>
            <numerusform>%Ln Fotos bekommen einen neuen Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) already have it.</source>
        <translation>
            <numerusform>%Ln Foto hat ihn schon.</numerusform>
            <numerusform>%Ln Fotos haben ihn schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be skipped.</source>
        <translation>
            <numerusform>%Ln Zeile wird übersprungen.</numerusform>
            <numerusform>%Ln Zeilen werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace the existing texts of %Ln photo(s)</source>
        <translation>
            <numerusform>Auch den vorhandenen Text von %Ln Foto ersetzen</numerusform>
            <numerusform>Auch die vorhandenen Texte von %Ln Fotos ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
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
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}</source>
        <translation>Das kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Das Protokoll neu lesen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the log’s folder in the file manager</source>
        <translation>Den Ordner des Protokolls in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Bisher wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licensed components</source>
        <translation>Lizenzierte Bestandteile</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking at {photo} again…</source>
        <translation>{photo} wird noch einmal angesehen…</translation>
    </message>
    <message>
        <source>Step through the words with ← and →.</source>
        <translation>Gehen Sie mit ← und → über die Wörter.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No photos in {places}.</source>
        <translation>Keine Fotos in {places}.</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>Bookmarked {folder}.</source>
        <translation>Lesezeichen für {folder} gesetzt.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{model} was added.</source>
        <translation>{model} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a model’s folder</source>
        <translation>Ordner eines Modells hinzufügen</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>{model} beschriftet von jetzt an.</translation>
    </message>
    <message>
        <source>captions of a comparison</source>
        <translation>Bildunterschriften aus einem Vergleich</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Drop the folder of a model here to add it. Scores are for photos that the model was not trained on.</source>
        <translation>Lassen Sie den Ordner eines Modells hier fallen, um es hinzuzufügen. Die Werte gelten für Fotos, von denen das Modell nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Photos/s</source>
        <translation>Fotos/s</translation>
    </message>
    <message>
        <source>Speed of its last run on this computer</source>
        <translation>Geschwindigkeit beim letzten Lauf auf diesem Rechner</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Caption with this model from now on</source>
        <translation>Von jetzt an mit diesem Modell beschriften</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Copy a model’s folder into the program</source>
        <translation>Den Ordner eines Modells in das Programm kopieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Delete this model</source>
        <translation>Dieses Modell löschen</translation>
    </message>
    <message>
        <source>Compare Captions…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare the captions of two models for the selected photos: select both, or one to compare with the one in use</source>
        <translation>Die Bildunterschriften zweier Modelle zu den ausgewählten Fotos vergleichen: Wählen Sie beide aus, oder eines zum Vergleich mit dem verwendeten</translation>
    </message>
    <message>
        <source>{model}, in use</source>
        <translation>{model}, in Gebrauch</translation>
    </message>
    <message>
        <source>{model}, cannot be used</source>
        <translation>{model}, nicht verwendbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select photos in the window to compare the models’ captions of them.</source>
        <translation>Wählen Sie im Fenster Fotos aus, um zu vergleichen, was Modelle dazu sagen.</translation>
    </message>
    <message>
        <source>Checking {folder}…</source>
        <translation>{folder} wird geprüft…</translation>
    </message>
    <message>
        <source>Delete the model {model}? This cannot be undone.</source>
        <translation>Das Modell {model} löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There are no photos, pictures or paths on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Fotos, Bilder oder Pfade.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation>Das Bild in der Zwischenablage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Pasted {date}.png</source>
        <translation>Eingefügt {date}.png</translation>
    </message>
    <message>
        <source>Folder for the pasted picture</source>
        <translation>Ordner für das eingefügte Bild</translation>
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
        <source>already captioned</source>
        <translation>schon beschriftet</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>beschriftet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>saved to the photo</source>
        <translation>im Foto gespeichert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from Bookmarks</source>
        <translation>Aus den Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Add to Bookmarks</source>
        <translation>Zu den Lesezeichen hinzufügen</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Übersprungen: {reason}</translation>
    </message>
    <message>
        <source>Alt text: {text}</source>
        <translation>Alternativtext: {text}</translation>
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
    <name>Programs</name>
    <message>
        <source>What other programs show</source>
        <translation>Was andere Programme zeigen</translation>
    </message>
    <message>
        <source>Windows Explorer (title)</source>
        <translation>Windows-Explorer (Titel)</translation>
    </message>
    <message>
        <source>Windows Explorer (subject)</source>
        <translation>Windows-Explorer (Betreff)</translation>
    </message>
    <message>
        <source>Windows Explorer (comments)</source>
        <translation>Windows-Explorer (Kommentare)</translation>
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
        <source>%Ln photo(s) done.</source>
        <translation>
            <numerusform>%Ln Foto fertig.</numerusform>
            <numerusform>%Ln Fotos fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <translation>
            <numerusform>Noch %Ln.</numerusform>
            <numerusform>Noch %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>Neue Bibliothek beginnen</translation>
    </message>
    <message>
        <source>Continue Without It</source>
        <translation>Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>The folder has changed.</source>
        <translation>Der Ordner hat sich geändert.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review captions</source>
        <translation>Bildunterschriften prüfen</translation>
    </message>
    <message>
        <source>Enter: accept · 1–5: choose · E: edit · →: skip · ←: back · Esc: close</source>
        <translation>Eingabe: bestätigen · 1–5: wählen · E: bearbeiten · →: überspringen · ←: zurück · Esc: schließen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Noch keine Bildunterschrift</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last photo.</source>
        <translation>Das war das letzte Foto.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>There are no captions left to review.</source>
        <translation>Es gibt keine Bildunterschriften mehr zu prüfen.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Revert saved captions</source>
        <translation>Gespeicherte Bildunterschriften zurücknehmen</translation>
    </message>
    <message>
        <source>The photos get back the captions they had before. Nothing else in them changes.</source>
        <translation>Die Fotos bekommen die Bildunterschriften zurück, die sie vorher hatten. Sonst ändert sich nichts in ihnen.</translation>
    </message>
    <message>
        <source>No captions have been saved into photos yet.</source>
        <translation>Es wurden noch keine Bildunterschriften in Fotos gespeichert.</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Gespeicherte Bildunterschriften</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
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
    <message>
        <source>Stop; finished captions are kept</source>
        <translation>Abbrechen; fertige Bildunterschriften bleiben erhalten</translation>
    </message>
    <message>
        <source>Show what failed and try again</source>
        <translation>Zeigen, was fehlgeschlagen ist, und erneut versuchen</translation>
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
    <name>SavedFilters</name>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>„{name}“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already. Replace it?</source>
        <translation>Es gibt schon einen Filter „{name}“. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The filter is called “{name}” now.</source>
        <translation>Der Filter heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Remove the filter “{name}”? The photos stay.</source>
        <translation>Den Filter „{name}“ entfernen? Die Fotos bleiben.</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln photo(s) already have a caption; the model has another.</source>
        <translation>
            <numerusform>%Ln Foto hat schon eine Bildunterschrift; das Modell hat eine andere.</numerusform>
            <numerusform>%Ln Fotos haben schon eine Bildunterschrift; das Modell hat andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to save.</source>
        <translation>Es gibt nichts Neues zu speichern.</translation>
    </message>
    <message numerus="yes">
        <source>Save captions into %Ln photo(s)? You can revert this later.</source>
        <translation>
            <numerusform>Bildunterschriften in %Ln Foto speichern? Sie können das später zurücknehmen.</numerusform>
            <numerusform>Bildunterschriften in %Ln Fotos speichern? Sie können das später zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reverting</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure caption(s) were not saved. Review them first, or save them as they are.</source>
        <translation>
            <numerusform>%Ln unsichere Bildunterschrift wurde nicht gespeichert. Prüfen Sie sie zuerst, oder speichern Sie sie so, wie sie ist.</numerusform>
            <numerusform>%Ln unsichere Bildunterschriften wurden nicht gespeichert. Prüfen Sie sie zuerst, oder speichern Sie sie so, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them Too</source>
        <translation>Auch speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) reverted.</source>
        <translation>
            <numerusform>%Ln Foto zurückgesetzt.</numerusform>
            <numerusform>%Ln Fotos zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) saved.</source>
        <translation>
            <numerusform>%Ln Foto gespeichert.</numerusform>
            <numerusform>%Ln Fotos gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
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
        <source>Search the captions of photos in all folders</source>
        <translation>In den Bildunterschriften der Fotos aller Ordner suchen</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{folder} is not a model for this program: {config} names no format.</source>
        <translation>{folder} ist kein Modell dieses Programms: {config} nennt kein Format.</translation>
    </message>
    <message>
        <source>The model in {folder} was made by a newer version of this program (format {version}).</source>
        <translation>Das Modell in {folder} stammt von einer neueren Version dieses Programms (Format {version}).</translation>
    </message>
    <message>
        <source>There is no model in {folder}: {name} is missing.</source>
        <translation>In {folder} ist kein Modell: {name} fehlt.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {name} is too large.</source>
        <translation>Das Modell in {folder} kann nicht gelesen werden: {name} ist zu groß.</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} is not a JSON object.</source>
        <translation>Das Modell in {folder} ist beschädigt: {name} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} is not what {config} says it should be.</source>
        <translation>Das Modell in {folder} ist beschädigt: {name} ist nicht, was {config} angibt.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {error}.</source>
        <translation>Das Modell in {folder} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read: {error}.</source>
        <translation>Die Gewichte des Modells in {folder} können nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} cannot be read ({error}).</source>
        <translation>Das Modell in {folder} ist beschädigt: {name} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>There is no device “{device}”: choose auto, cpu, gpu or gpu:N.</source>
        <translation>Es gibt kein Gerät „{device}“: Möglich sind auto, cpu, gpu oder gpu:N.</translation>
    </message>
    <message>
        <source>There is no GPU {number}: TensorFlow sees {count}.</source>
        <translation>Es gibt keine GPU {number}: TensorFlow sieht {count}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {error}.</source>
        <translation>Das Modell in {folder} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {error}.</source>
        <translation>Das Modell konnte nicht geladen werden: {error}.</translation>
    </message>
    <message>
        <source>The model failed: {error}.</source>
        <translation>Das Modell ist gescheitert: {error}.</translation>
    </message>
    <message>
        <source>There is not enough memory to caption even one photo.</source>
        <translation>Der Arbeitsspeicher reicht nicht einmal für die Beschriftung eines Fotos.</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded, so nothing can be captioned: {error}.</source>
        <translation>TensorFlow kann nicht geladen werden, daher kann nichts beschriftet werden: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a COCO captions file.</source>
        <translation>{path} ist keine COCO-Datei mit Bildunterschriften.</translation>
    </message>
    <message>
        <source>{path} is not a CSV file: line {line}, {error}.</source>
        <translation>{path} ist keine CSV-Datei: Zeile {line}, {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: captions are not read from {suffix} files.</source>
        <translation>{path} kann nicht importiert werden: Aus {suffix}-Dateien werden keine Bildunterschriften gelesen.</translation>
    </message>
    <message>
        <source>No photo has this path or name.</source>
        <translation>Kein Foto hat diesen Pfad oder Namen.</translation>
    </message>
    <message>
        <source>More than one photo has this name.</source>
        <translation>Mehr als ein Foto hat diesen Namen.</translation>
    </message>
    <message>
        <source>Another row has a different text for this photo.</source>
        <translation>Eine andere Zeile sagt etwas anderes über dieses Foto.</translation>
    </message>
    <message>
        <source>The photo already has another text.</source>
        <translation>Das Foto hat schon einen anderen Text.</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>Die Zeile hat keinen Text.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: a text with a separator needs quotation marks.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile: Ein Text mit Trennzeichen braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row is incomplete: a text with a line break needs quotation marks.</source>
        <translation>Die Zeile ist unvollständig: Ein Text mit Zeilenumbruch braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row cannot be read.</source>
        <translation>Die Zeile kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is not a photo.</source>
        <translation>Die Datei ist kein Foto.</translation>
    </message>
    <message>
        <source>The folder of the photo does not respond.</source>
        <translation>Der Ordner des Fotos antwortet nicht.</translation>
    </message>
    <message>
        <source>{path} needs a first line that names a column “path” and a column “caption”.</source>
        <translation>{path} braucht eine erste Zeile, die eine Spalte „path“ und eine Spalte „caption“ nennt.</translation>
    </message>
    <message>
        <source>{path} has no line of JSON that names a photo and a text.</source>
        <translation>{path} hat keine JSON-Zeile, die ein Foto und einen Text nennt.</translation>
    </message>
    <message>
        <source>{path} already exists and was kept.</source>
        <translation>{path} gibt es schon; die Datei wurde behalten.</translation>
    </message>
    <message>
        <source>The photo is not in {folder}.</source>
        <translation>Das Foto liegt nicht in {folder}.</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which comes with the “parquet” extra of the Python package.</source>
        <translation>Parquet-Dateien brauchen pyarrow; es kommt mit dem Zusatz „parquet“ des Python-Pakets.</translation>
    </message>
    <message>
        <source>{path} cannot be read as Parquet: {error}.</source>
        <translation>{path} kann nicht als Parquet gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} is too large: {size} MiB.</source>
        <translation>{path} ist zu groß: {size} MiB.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8: save it as “CSV UTF-8”.</source>
        <translation>{path} ist nicht in UTF-8: Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of the program.</source>
        <translation>Die Bibliothek {path} stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>The library {path} cannot be moved aside: {reason}.</source>
        <translation>Die Bibliothek {path} kann nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>Die Bibliothek {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({found}).</source>
        <translation>Die Bibliothek {path} ist beschädigt ({found}).</translation>
    </message>
    <message>
        <source>The file {path} is not a library.</source>
        <translation>Die Datei {path} ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>The library {path} is damaged and cannot be brought up to date ({error}).</source>
        <translation>Die Bibliothek {path} ist beschädigt und kann nicht auf den neuen Stand gebracht werden ({error}).</translation>
    </message>
    <message>
        <source>The library {path} cannot be backed up before it is changed: {reason}.</source>
        <translation>Die Bibliothek {path} kann vor der Änderung nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({error}).</source>
        <translation>Die Bibliothek {path} ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>Some captions in the library are damaged and not shown; “desktop-captioner repair” brings back what can be read.</source>
        <translation>Einige Bildunterschriften in der Bibliothek sind beschädigt und werden nicht angezeigt; „desktop-captioner repair“ holt zurück, was lesbar ist.</translation>
    </message>
    <message>
        <source>Repair it with “desktop-captioner repair”, or move it aside to begin a new one; it is kept, and captions saved in photos are not touched.</source>
        <translation>Reparieren Sie sie mit „desktop-captioner repair“ oder legen Sie sie beiseite, um eine neue zu beginnen; sie bleibt erhalten, und in Fotos gespeicherte Bildunterschriften werden nicht angetastet.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished, and try again.</source>
        <translation>Schließen Sie das andere Programm oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Allow writing to this file and its folder, or choose another place for the library.</source>
        <translation>Erlauben Sie das Schreiben in diese Datei und ihren Ordner oder wählen Sie einen anderen Ort für die Bibliothek.</translation>
    </message>
    <message>
        <source>Update the program, or choose another library.</source>
        <translation>Aktualisieren Sie das Programm oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again; what was stored before is safe.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal; was schon gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or choose another place for the library.</source>
        <translation>Prüfen Sie Datenträger und Ordner oder wählen Sie einen anderen Ort für die Bibliothek.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it there.</source>
        <translation>Warten Sie, bis es fertig ist, oder brechen Sie es dort ab.</translation>
    </message>
    <message>
        <source>Name photos or folders to begin a new one.</source>
        <translation>Nennen Sie Fotos oder Ordner, um einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: its disk is full, or reports an error.</source>
        <translation>Die Bibliothek {path} kann nicht geschrieben werden: Ihr Datenträger ist voll oder meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program.</source>
        <translation>Die Bibliothek {path} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written.</source>
        <translation>Die Bibliothek {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The disk of the library {path} is full.</source>
        <translation>Der Datenträger der Bibliothek {path} ist voll.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read or written: the disk reports an error.</source>
        <translation>Die Bibliothek {path} kann nicht gelesen oder geschrieben werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The library {path} has become too large for its disk.</source>
        <translation>Die Bibliothek {path} ist zu groß für ihren Datenträger geworden.</translation>
    </message>
    <message>
        <source>A text is too long for the library {path}.</source>
        <translation>Ein Text ist zu lang für die Bibliothek {path}.</translation>
    </message>
    <message>
        <source>Another program is captioning these photos.</source>
        <translation>Ein anderes Programm beschriftet diese Fotos.</translation>
    </message>
    <message>
        <source>The library {path} cannot be repaired: {reason}.</source>
        <translation>Die Bibliothek {path} kann nicht repariert werden: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be repaired: the disk is full.</source>
        <translation>Die Bibliothek {path} kann nicht repariert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The library could not keep its caption: {error}.</source>
        <translation>Die Bibliothek konnte die Bildunterschrift nicht behalten: {error}.</translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile, and was left alone.</source>
        <translation>{name} wurde inzwischen von einem anderen Programm geändert und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is read-only; make it writable first.</source>
        <translation>{name} ist schreibgeschützt; heben Sie den Schutz erst auf.</translation>
    </message>
    <message>
        <source>{name} has more than one name (hard links), which saving would separate; copy it and save into the copy.</source>
        <translation>{name} hat mehr als einen Namen (harte Links), die das Speichern trennen würde; kopieren Sie die Datei und speichern Sie in die Kopie.</translation>
    </message>
    <message>
        <source>{name} belongs to another user or group, which saving would change.</source>
        <translation>{name} gehört einem anderen Benutzer oder einer anderen Gruppe, was das Speichern ändern würde.</translation>
    </message>
    <message>
        <source>ExifTool stopped unexpectedly</source>
        <translation>ExifTool wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>it unpacks into more than a photo&apos;s metadata can be</source>
        <translation>entpackt ist sie größer, als Metadaten eines Fotos sein können</translation>
    </message>
    <message>
        <source>ExifTool cannot be started ({reason})</source>
        <translation>ExifTool kann nicht gestartet werden ({reason})</translation>
    </message>
    <message>
        <source>{program} is not ExifTool</source>
        <translation>{program} ist nicht ExifTool</translation>
    </message>
    <message>
        <source>ExifTool {version} is too old; {needed} or newer is needed</source>
        <translation>ExifTool {version} ist zu alt; nötig ist {needed} oder neuer</translation>
    </message>
    <message>
        <source>ExifTool did not answer in time and was stopped</source>
        <translation>ExifTool hat nicht rechtzeitig geantwortet und wurde beendet</translation>
    </message>
    <message>
        <source>ExifTool is not installed</source>
        <translation>ExifTool ist nicht installiert</translation>
    </message>
    <message>
        <source>{reason}, so captions cannot be saved into photos; install a current one, or use sidecars</source>
        <translation>{reason}, daher können keine Bildunterschriften in Fotos gespeichert werden; installieren Sie ein aktuelles ExifTool oder verwenden Sie Begleitdateien</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <translation>das Bild darin ist beschädigt</translation>
    </message>
    <message>
        <source>saving would change its list of pictures</source>
        <translation>das Speichern würde die Liste ihrer Bilder ändern</translation>
    </message>
    <message>
        <source>its metadata would not say which picture it describes</source>
        <translation>ihre Metadaten würden nicht sagen, welches Bild sie beschreiben</translation>
    </message>
    <message>
        <source>its structure is not supported</source>
        <translation>ihr Aufbau wird nicht unterstützt</translation>
    </message>
    <message>
        <source>it is a sequence of pictures</source>
        <translation>die Datei ist eine Folge von Bildern</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>die Datei enthält kein Bild</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>its structure is too old to be supported</source>
        <translation>ihr Aufbau ist zu alt und wird nicht unterstützt</translation>
    </message>
    <message>
        <source>it does not begin like a JPEG file</source>
        <translation>die Datei beginnt nicht wie eine JPEG-Datei</translation>
    </message>
    <message>
        <source>it does not begin like a PNG file</source>
        <translation>die Datei beginnt nicht wie eine PNG-Datei</translation>
    </message>
    <message>
        <source>it does not begin like a WebP file</source>
        <translation>die Datei beginnt nicht wie eine WebP-Datei</translation>
    </message>
    <message>
        <source>it does not begin like a TIFF file</source>
        <translation>die Datei beginnt nicht wie eine TIFF-Datei</translation>
    </message>
    <message>
        <source>its directory is cut off</source>
        <translation>ihr Verzeichnis ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is damaged before its picture begins</source>
        <translation>die Datei ist vor dem Anfang des Bildes beschädigt</translation>
    </message>
    <message>
        <source>a block is too long for it</source>
        <translation>ein Block ist zu lang dafür</translation>
    </message>
    <message>
        <source>it holds no XMP</source>
        <translation>die Datei enthält kein XMP</translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation>das XMP darin ist beschädigt</translation>
    </message>
    <message>
        <source>ExifTool&apos;s answer cannot be read</source>
        <translation>die Antwort von ExifTool kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Another run is writing in {folder}; try again when it is done.</source>
        <translation>Ein anderer Durchlauf schreibt gerade in {folder}; versuchen Sie es noch einmal, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} was not reverted: {changes}.</source>
        <translation>{name} wurde nicht zurückgesetzt: {changes}.</translation>
    </message>
    <message>
        <source>{name} was reverted in part: {changes}, so it was left.</source>
        <translation>{name} wurde nur zum Teil zurückgesetzt: {changes}, daher blieb es stehen.</translation>
    </message>
    <message>
        <source>{field} was changed since</source>
        <translation>{field} wurde seither geändert</translation>
    </message>
    <message>
        <source>its {change}</source>
        <translation>das Feld {change}</translation>
    </message>
    <message>
        <source>in {name} the {change}</source>
        <translation>in {name} das Feld {change}</translation>
    </message>
    <message>
        <source>{field} stood there more than once, and the block was changed since</source>
        <translation>{field} stand dort mehr als einmal, und der Block wurde seither geändert</translation>
    </message>
    <message>
        <source>saving would change {tags} too</source>
        <translation>das Speichern würde auch {tags} ändern</translation>
    </message>
    <message>
        <source>ExifTool says “{complaint}”</source>
        <translation>ExifTool sagt „{complaint}“</translation>
    </message>
    <message>
        <source>saving would change {tags} and {count} other tags too</source>
        <translation>das Speichern würde auch {tags} und {count} weitere Felder ändern</translation>
    </message>
    <message>
        <source>the digest of its IPTC block did not come out as it should</source>
        <translation>die Prüfsumme ihres IPTC-Blocks ist nicht geworden, wie sie soll</translation>
    </message>
    <message>
        <source>ExifTool finds nothing in it</source>
        <translation>ExifTool findet nichts darin</translation>
    </message>
    <message>
        <source>it is damaged or not an image</source>
        <translation>die Datei ist beschädigt oder kein Bild</translation>
    </message>
    <message>
        <source>captions are not embedded into {kind} files</source>
        <translation>in {kind}-Dateien werden keine Bildunterschriften geschrieben</translation>
    </message>
    <message>
        <source>it is a {kind} file under another format&apos;s name</source>
        <translation>es ist eine {kind}-Datei unter dem Namen eines anderen Formats</translation>
    </message>
    <message>
        <source>ExifTool 12.46 or newer is needed for WebP files</source>
        <translation>für WebP-Dateien ist ExifTool 12.46 oder neuer nötig</translation>
    </message>
    <message>
        <source>another program has displaced its maker notes, which saving would change</source>
        <translation>ein anderes Programm hat ihre Herstellerangaben verschoben, die das Speichern ändern würde</translation>
    </message>
    <message>
        <source>restoring would change more than its captions</source>
        <translation>das Zurücksetzen würde mehr als die Bildunterschriften ändern</translation>
    </message>
    <message>
        <source>there is not enough space on the disk</source>
        <translation>auf dem Datenträger ist nicht genug Platz</translation>
    </message>
    <message>
        <source>its {field} did not come out as it should</source>
        <translation>ihr Feld {field} ist nicht geworden, wie es soll</translation>
    </message>
    <message>
        <source>saving would change more than its caption</source>
        <translation>das Speichern würde mehr als die Bildunterschrift ändern</translation>
    </message>
    <message>
        <source>The name {name} is too long for a sidecar beside it; shorten it.</source>
        <translation>Der Name {name} ist zu lang für eine Begleitdatei; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be read: {reason}.</source>
        <translation>Der Ordner von {name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {reason}.</source>
        <translation>{name} kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>what was kept of it does not match it</source>
        <translation>was davon aufbewahrt wurde, passt nicht dazu</translation>
    </message>
    <message>
        <source>The {field} of {name} holds another program&apos;s data and stays as it is.</source>
        <translation>Das Feld {field} von {name} enthält Daten eines anderen Programms und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{name} also has a description in other languages ({languages}), which stays as it is.</source>
        <translation>{name} hat auch eine Beschreibung in anderen Sprachen ({languages}); sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} had more than one {fields}; all are replaced.</source>
        <translation>{name} hatte mehr als ein Feld {fields}; alle sind ersetzt.</translation>
    </message>
    <message>
        <source>The {block} block of {name} could not take the caption and was left as it was.</source>
        <translation>Der {block}-Block von {name} konnte die Bildunterschrift nicht aufnehmen und ist, wie er war.</translation>
    </message>
    <message>
        <source>The {block} block of {name} could not take the caption and was left as it was; Apple Photos may show the old one.</source>
        <translation>Der {block}-Block von {name} konnte die Bildunterschrift nicht aufnehmen und ist, wie er war; Apple Fotos zeigt vielleicht die alte.</translation>
    </message>
    <message>
        <source>{name} carries content credentials (C2PA), which a change would make invalid.</source>
        <translation>{name} trägt Inhaltsnachweise (C2PA), die eine Änderung ungültig machen würde.</translation>
    </message>
    <message>
        <source>{name} holds another caption, which some programs show instead.</source>
        <translation>{name} enthält eine andere Bildunterschrift, die manche Programme stattdessen zeigen.</translation>
    </message>
    <message>
        <source>{name} holds another alt text, which some programs show instead.</source>
        <translation>{name} enthält einen anderen Alternativtext, den manche Programme stattdessen zeigen.</translation>
    </message>
    <message>
        <source>{error} By then {names} had been changed.</source>
        <translation>{error} Bis dahin war {names} schon geändert.</translation>
    </message>
    <message>
        <source>There is no caption to save into {name}.</source>
        <translation>Es gibt keine Bildunterschrift, die in {name} gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>{name} cannot be written: it is damaged or not an XMP file.</source>
        <translation>{name} kann nicht geschrieben werden: Die Datei ist beschädigt oder keine XMP-Datei.</translation>
    </message>
    <message>
        <source>A cluster needs Ray, which comes with the “cluster” extra of the Python package.</source>
        <translation>Ein Cluster braucht Ray; es kommt mit dem Zusatz „cluster“ des Python-Pakets.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {error}.</source>
        <translation>{place} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>{error} The captions of this run will not be remembered.</source>
        <translation>{error} Die Bildunterschriften dieses Durchlaufs werden nicht behalten.</translation>
    </message>
    <message>
        <source>There is no interrupted run.</source>
        <translation>Es gibt keinen unterbrochenen Durchlauf.</translation>
    </message>
    <message>
        <source>{table} cannot be read: its folder does not respond.</source>
        <translation>{table} kann nicht gelesen werden: Der Ordner antwortet nicht.</translation>
    </message>
    <message>
        <source>{name} was written, but the library could not note it. {cause}</source>
        <translation>{name} wurde geschrieben, aber die Bibliothek konnte es nicht vermerken. {cause}</translation>
    </message>
    <message>
        <source>This is not a photo, or its format cannot be read.</source>
        <translation>Das ist kein Foto, oder sein Format kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>Das Foto ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The end of the file is missing, but the picture is whole.</source>
        <translation>Das Ende der Datei fehlt, aber das Bild ist vollständig.</translation>
    </message>
    <message>
        <source>The photo is too large: {width} × {height} pixels, more than {most} megapixels.</source>
        <translation>Das Foto ist zu groß: {width} × {height} Pixel, mehr als {most} Megapixel.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>Für dieses Foto reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Der Ordner kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The model now says something else about this photo, so it is not known where it looked.</source>
        <translation>Das Modell sagt zu diesem Foto jetzt etwas anderes; daher ist nicht bekannt, wohin es geschaut hat.</translation>
    </message>
    <message>
        <source>These captions are another model’s: {model}.</source>
        <translation>Diese Bildunterschriften sind von einem anderen Modell: {model}.</translation>
    </message>
    <message>
        <source>This model does not record where it looks.</source>
        <translation>Dieses Modell hält nicht fest, wohin es schaut.</translation>
    </message>
    <message>
        <source>The model in {folder} could not be copied: {reason}.</source>
        <translation>Das Modell in {folder} konnte nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>This model no longer exists.</source>
        <translation>Dieses Modell ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The model in {folder} could not be removed: {reason}.</source>
        <translation>Das Modell in {folder} konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>The model {model} already exists.</source>
        <translation>Das Modell {model} ist schon da.</translation>
    </message>
    <message>
        <source>The file cannot be read: permission denied.</source>
        <translation>Die Datei darf nicht gelesen werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The folder cannot be read: permission denied.</source>
        <translation>Der Ordner darf nicht gelesen werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>Die Verknüpfung führt ins Leere.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This does not look like a photograph, so the caption may be wrong.</source>
        <translation>Das sieht nicht wie ein Foto aus, die Bildunterschrift kann also falsch sein.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>Das ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation>Die Verknüpfung führt im Kreis.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a photo.</source>
        <translation>Das ist eine Pipe oder ein Gerät, kein Foto.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Die Operation ist nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Das Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>Die Verbindung zum Laufwerk ist unterbrochen</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>There is no model, so nothing was captioned.</source>
        <translation>Es gibt kein Modell, daher wurde nichts beschriftet.</translation>
    </message>
    <message>
        <source>There is no model, so it is not known where it looked.</source>
        <translation>Es gibt kein Modell; daher ist nicht bekannt, wohin es geschaut hat.</translation>
    </message>
    <message>
        <source>Captioning failed: {error}.</source>
        <translation>Die Beschriftung ist gescheitert: {error}.</translation>
    </message>
    <message>
        <source>The model could not look again: {error}.</source>
        <translation>Das Modell konnte nicht noch einmal hinsehen: {error}.</translation>
    </message>
    <message>
        <source>Files that could not be written: {count}. {sentence}</source>
        <translation>Dateien, die nicht geschrieben werden konnten: {count}. {sentence}</translation>
    </message>
    <message>
        <source>The picture could not be saved into {folder}: {reason}.</source>
        <translation>Das Bild konnte nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The captions could not be exported: {error}.</source>
        <translation>Die Bildunterschriften konnten nicht exportiert werden: {error}.</translation>
    </message>
    <message>
        <source>The captions could not be imported: {error}.</source>
        <translation>Die Bildunterschriften konnten nicht importiert werden: {error}.</translation>
    </message>
    <message>
        <source>The search for photos failed: {error}.</source>
        <translation>Die Suche nach Fotos ist gescheitert: {error}.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The photo cannot be shown: {error}.</source>
        <translation>Das Foto kann nicht angezeigt werden: {error}.</translation>
    </message>
    <message>
        <source>The library of captions failed: {error}.</source>
        <translation>Die Bibliothek der Bildunterschriften ist gescheitert: {error}.</translation>
    </message>
    <message>
        <source>That did not work: {error}.</source>
        <translation>Das hat nicht geklappt: {error}.</translation>
    </message>
    <message>
        <source>Saving failed: {error}.</source>
        <translation>Das Speichern ist gescheitert: {error}.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
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
        <source>Captions you wrote yourself are always saved. The first setting applies to the model’s captions.</source>
        <translation>Bildunterschriften, die Sie selbst geschrieben haben, werden immer gespeichert. Die erste Einstellung gilt für die Bildunterschriften des Modells.</translation>
    </message>
    <message>
        <source>If a photo already has a caption</source>
        <translation>Wenn ein Foto schon eine Bildunterschrift hat</translation>
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
        <source>When a photo cannot be written safely</source>
        <translation>Wenn in ein Foto nicht sicher geschrieben werden kann</translation>
    </message>
    <message>
        <source>Always; never change the photo itself</source>
        <translation>Immer; das Foto selbst nie ändern</translation>
    </message>
    <message>
        <source>Legacy IPTC data</source>
        <translation>Alte IPTC-Daten</translation>
    </message>
    <message>
        <source>Also write the comment shown by Windows Explorer</source>
        <translation>Auch den Kommentar schreiben, den der Windows-Explorer zeigt</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>For raw photos only</source>
        <translation>Nur für Raw-Fotos</translation>
    </message>
    <message>
        <source>Say “person” instead of “man” or “woman”</source>
        <translation>„person“ statt „man“ oder „woman“ sagen</translation>
    </message>
    <message>
        <source>Captions are always in English; the model knows no other language.</source>
        <translation>Bildunterschriften sind immer auf Englisch; das Modell kann keine andere Sprache.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>If the photo has it</source>
        <translation>Wenn das Foto sie hat</translation>
    </message>
    <message>
        <source>Save unsure captions, too, when saving several photos</source>
        <translation>Auch unsichere Bildunterschriften speichern, wenn mehrere Fotos gespeichert werden</translation>
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
        <source>Also add the words of captions to the keywords</source>
        <translation>Auch die Wörter der Bildunterschriften zu den Stichwörtern hinzufügen</translation>
    </message>
    <message>
        <source>Leave photos with content credentials (C2PA) unchanged</source>
        <translation>Fotos mit Inhaltsnachweisen (Content Credentials, C2PA) nicht ändern</translation>
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
        <source>Fairly quick (three captions)</source>
        <translation>Zügig (drei Bildunterschriften)</translation>
    </message>
    <message>
        <source>Thorough (five captions)</source>
        <translation>Gründlich (fünf Bildunterschriften)</translation>
    </message>
    <message>
        <source>Normal (four captions)</source>
        <translation>Normal (vier Bildunterschriften)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
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
        <source>GPU if available</source>
        <translation>GPU, falls vorhanden</translation>
    </message>
    <message>
        <source>A caption is unsure</source>
        <translation>Eine Bildunterschrift ist unsicher</translation>
    </message>
    <message>
        <source>As measured for the model</source>
        <translation>Wie für das Modell gemessen</translation>
    </message>
    <message>
        <source>Below {percent}% confidence</source>
        <translation>Unter {percent}&#xa0;% Sicherheit</translation>
    </message>
    <message>
        <source>Check spelling while writing</source>
        <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>Choose a caption while the photo grid has the focus</source>
        <translation>Eine Bildunterschrift wählen, während die Fotoübersicht den Fokus hat</translation>
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
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Show the folder above</source>
        <translation>Den übergeordneten Ordner anzeigen</translation>
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
    <name>SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>Add “{word}” to My Words</source>
        <translation>„{word}“ zu meinen Wörtern hinzufügen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln photo(s) shown</source>
        <translation>
            <numerusform>{shown} von %Ln Foto angezeigt</numerusform>
            <numerusform>{shown} von %Ln Fotos angezeigt</numerusform>
        </translation>
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
    <name>SuggestionStrip</name>
    <message>
        <source>These are sample photos. Caption them to see how it works, or drop your own photos here.</source>
        <translation>Das sind Beispielfotos. Beschriften Sie sie, um zu sehen, wie es geht, oder lassen Sie eigene Fotos hier fallen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have no caption yet.</source>
        <translation>
            <numerusform>%Ln Foto hat noch keine Bildunterschrift.</numerusform>
            <numerusform>%Ln Fotos haben noch keine Bildunterschrift.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption Them</source>
        <translation>Beschriften</translation>
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
    <name>ViewBar</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>Nur einen Teil der Fotos anzeigen</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Show only photos with this text</source>
        <translation>Nur Fotos mit diesem Text anzeigen</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Wieder alle Fotos anzeigen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review the model’s captions, least certain first</source>
        <translation>Die Bildunterschriften des Modells prüfen, die unsichersten zuerst</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation>Datum, neueste zuerst</translation>
    </message>
    <message>
        <source>Confidence, lowest first</source>
        <translation>Sicherheit, geringste zuerst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unsure captions only</source>
        <translation>Nur unsichere Bildunterschriften</translation>
    </message>
    <message>
        <source>Caption by</source>
        <translation>Bildunterschrift von</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>In den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>In the last week</source>
        <translation>In der letzten Woche</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>Im letzten Monat</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Im letzten Jahr</translation>
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
    <message>
        <source>Open “{folder}” again</source>
        <translation>„{folder}“ wieder öffnen</translation>
    </message>
</context>
</TS>
