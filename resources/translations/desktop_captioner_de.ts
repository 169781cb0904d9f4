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
        <translation>Diesen Ordner als &amp;Lesezeichen merken</translation>
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
        <source>&amp;Import Captions…</source>
        <translation>Bildunterschriften &amp;importieren…</translation>
    </message>
    <message>
        <source>Import &amp;Text Files Beside Photos…</source>
        <translation>&amp;Textdateien neben den Fotos importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <source>&amp;Change Captions…</source>
        <translation>Bildunterschriften &amp;ändern…</translation>
    </message>
    <message>
        <source>Fi&amp;lter Photos…</source>
        <translation>Fotos fi&amp;ltern…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
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
        <source>&amp;Larger Thumbnails</source>
        <translation>G&amp;rößere Vorschaubilder</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>K&amp;leinere Vorschaubilder</translation>
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
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Re&amp;view Captions…</source>
        <translation>Bildunterschriften &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Use Captions as Alt Texts</source>
        <translation>Bildunterschriften als Alternativtexte &amp;verwenden</translation>
    </message>
    <message>
        <source>Take the captions of the selected photos as alt texts; photos that have one keep it</source>
        <translation>Die Bildunterschriften der ausgewählten Fotos als Alternativtexte übernehmen; Fotos, die schon einen haben, behalten ihn</translation>
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
        <translation>Vo&amp;rheriges Foto</translation>
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
        <translation>{count}: lang. Bis etwa {best} hört man gut zu.</translation>
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
        <source>The selected photos have alt texts already.</source>
        <translation>Die ausgewählten Fotos haben schon Alternativtexte.</translation>
    </message>
    <message>
        <source>There is no caption to take.</source>
        <translation>Es gibt keine Bildunterschrift zum Übernehmen.</translation>
    </message>
    <message>
        <source>captions as alt texts</source>
        <translation>Bildunterschriften als Alternativtexte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) taken as alt texts.</source>
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
        <translation>Freiwillig, für Menschen, die das Foto nicht sehen können</translation>
    </message>
    <message>
        <source>Use Caption</source>
        <translation>Bildunterschrift verwenden</translation>
    </message>
    <message>
        <source>Take the caption as the alt text</source>
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
        <source>Confidence</source>
        <translation>Zuversicht</translation>
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
        <source>Point at a word or click it; on the keyboard, use ← and →.</source>
        <translation>Auf ein Wort zeigen oder klicken; mit der Tastatur ← und → benutzen.</translation>
    </message>
    <message>
        <source>Confidence {percent}%</source>
        <translation>Sicherheit {percent} %</translation>
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
        <source>Every photo has a caption already.</source>
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
        <source>Fields: {fields}. Other text stays as it is, for example before or after the caption.</source>
        <translation>Felder: {fields}. Anderer Text bleibt, wie er ist, zum Beispiel vor oder nach der Bildunterschrift.</translation>
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
    <name>Choice</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Caption {number}: {caption} Confidence {percent}%.</source>
        <translation>Bildunterschrift {number}: {caption} Sicherheit {percent} %.</translation>
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
    <name>Dropping</name>
    <message>
        <source>Drop to open. Hold Ctrl to add to the photos shown.</source>
        <translation>Loslassen zum Öffnen. Mit Strg werden die Fotos zu den angezeigten hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>ErrorReports</name>
    <message>
        <source>Something went wrong that should not have. Your captions are kept. This report helps to mend it: it names no photo, caption or folder, and is not sent anywhere. Read it, copy it, and open an issue with it.</source>
        <translation>Es ist etwas schiefgegangen, was nicht hätte geschehen dürfen. Ihre Bildunterschriften bleiben erhalten. Dieser Bericht hilft, den Fehler zu beheben: Er nennt kein Foto, keine Bildunterschrift und keinen Ordner und wird nirgendwohin gesendet. Lesen und kopieren Sie ihn und melden Sie damit den Fehler.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
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
        <source>%Ln text file(s) say something else already and were kept; remove what you do not need, and export again.</source>
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
        <source>Apache License 2.0. The model was trained on Flickr8k, so it describes everyday scenes of people and animals best. It can be wrong: check captions before you publish them.</source>
        <translation>Apache-Lizenz 2.0. Das Modell wurde mit Flickr8k trainiert und beschreibt daher Alltagsszenen mit Menschen und Tieren am besten. Es kann sich irren: Prüfen Sie Bildunterschriften, bevor Sie sie veröffentlichen.</translation>
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
    <name>Licences</name>
    <message>
        <source>{program} is licensed under the Apache License 2.0. Installed packages keep their own licences; “pip show NAME” shows the licence of each.</source>
        <translation>{program} steht unter der Apache-Lizenz 2.0. Installierte Pakete behalten ihre eigenen Lizenzen; „pip show NAME“ zeigt die Lizenz jedes Pakets.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The folder has changed.</source>
        <translation>Der Ordner hat sich geändert.</translation>
    </message>
    <message>
        <source>No photos in {places}.</source>
        <translation>Keine Fotos in {places}.</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>There are no captions left to review.</source>
        <translation>Es gibt keine Bildunterschriften mehr zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) changed.</source>
        <translation>
            <numerusform>%Ln Text geändert.</numerusform>
            <numerusform>%Ln Texte geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos or paths on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Fotos oder Pfade.</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
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
    <message>
        <source>Bookmarked {folder}.</source>
        <translation>{folder} als Lesezeichen gemerkt.</translation>
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
        <source>Caption Them</source>
        <translation>Beschriften</translation>
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
        <source>The folder of the photo does not answer.</source>
        <translation>Der Ordner des Fotos antwortet nicht.</translation>
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
</context>
<context>
    <name>RefusalTable</name>
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
    <name>Saving</name>
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
        <source>%Ln photo(s) reverted.</source>
        <translation>
            <numerusform>%Ln Foto zurückgenommen.</numerusform>
            <numerusform>%Ln Fotos zurückgenommen.</numerusform>
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
        <source>The language changes when the program is restarted. Captions are always in English; the model knows no other language.</source>
        <translation>Die Sprache ändert sich beim nächsten Start des Programms. Bildunterschriften sind immer auf Englisch; das Modell kennt keine andere Sprache.</translation>
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
        <source>Normal (three captions)</source>
        <translation>Normal (drei Bildunterschriften)</translation>
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
        <source>Keep the file&apos;s modification time</source>
        <translation>Änderungszeit der Datei beibehalten</translation>
    </message>
    <message>
        <source>Name new sidecars photo.xmp instead of photo.jpg.xmp</source>
        <translation>Neue Begleitdateien photo.xmp statt photo.jpg.xmp nennen</translation>
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
        <source>Thorough (five captions)</source>
        <translation>Gründlich (fünf Bildunterschriften)</translation>
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
        <source>Confidence, least first</source>
        <translation>Sicherheit, geringste zuerst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <translation>Jederzeit</translation>
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
