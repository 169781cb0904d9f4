<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Recent &amp;Folders</source>
        <translation>&amp;Dossiers récents</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>A&amp;nnuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>&amp;Add Photos…</source>
        <translation>&amp;Ajouter des photos…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Photos</source>
        <translation>Ouvrir les photos d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Actua&amp;liser</translation>
    </message>
    <message>
        <source>Include Su&amp;bfolders</source>
        <translation>&amp;Inclure les sous-dossiers</translation>
    </message>
    <message>
        <source>&amp;Save to Photos</source>
        <translation>En&amp;registrer dans les photos</translation>
    </message>
    <message>
        <source>Save the captions of the selected photos in them</source>
        <translation>Enregistrer les légendes des photos sélectionnées dans ces photos</translation>
    </message>
    <message>
        <source>Save A&amp;ll to Photos</source>
        <translation>&amp;Tout enregistrer dans les photos</translation>
    </message>
    <message>
        <source>&amp;Take Back Saved Captions…</source>
        <translation>Retirer des légendes enre&amp;gistrées…</translation>
    </message>
    <message>
        <source>&amp;Import Captions…</source>
        <translation>I&amp;mporter des légendes…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write all captions into a table</source>
        <translation>Écrire toutes les légendes dans un tableau</translation>
    </message>
    <message>
        <source>E&amp;xport Text Files Beside Photos</source>
        <translation>Exporter en &amp;fichiers texte à côté des photos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy Caption</source>
        <translation>&amp;Copier la légende</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select U&amp;ncaptioned</source>
        <translation>&amp;Sélectionner les photos sans légende</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Caption &amp;Selected</source>
        <translation>Légender la &amp;sélection</translation>
    </message>
    <message>
        <source>Caption the selected photos</source>
        <translation>Légender les photos sélectionnées</translation>
    </message>
    <message>
        <source>Caption &amp;Folder</source>
        <translation>Légender le &amp;dossier</translation>
    </message>
    <message>
        <source>Caption photos without a caption, and anew those that another model captioned</source>
        <translation>Légender les photos sans légende, et à nouveau celles qu’un autre modèle a légendées</translation>
    </message>
    <message>
        <source>Hold the run; again to go on</source>
        <translation>Suspendre le traitement&#xa0;; encore une fois pour le reprendre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Next Uncaptioned</source>
        <translation>Photo suivante sans &amp;légende</translation>
    </message>
    <message>
        <source>Next P&amp;hoto</source>
        <translation>P&amp;hoto suivante</translation>
    </message>
    <message>
        <source>P&amp;revious Photo</source>
        <translation>Photo précéd&amp;ente</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>L&amp;icences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Cancelled; what was captioned stays.</source>
        <translation>Annulé&#xa0;; les légendes déjà créées restent.</translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Pas encore de légende</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Optional: for people who cannot see the photo</source>
        <translation>Facultatif&#xa0;: pour qui ne peut pas voir la photo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>Copier la légende</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Where the model looked</source>
        <translation>Où le modèle a regardé</translation>
    </message>
    <message>
        <source>Ways to say it</source>
        <translation>Autres formulations</translation>
    </message>
    <message>
        <source>Point at a word, or click it to keep it.</source>
        <translation>Pointez un mot, ou cliquez dessus pour le garder.</translation>
    </message>
    <message>
        <source>Words of the caption: choose one to see where the model looked</source>
        <translation>Mots de la légende&#xa0;: choisissez-en un pour voir où le modèle a regardé</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Aucune photo sélectionnée</translation>
    </message>
    <message>
        <source>In the photo now: {caption}</source>
        <translation>Actuellement dans la photo&#xa0;: {caption}</translation>
    </message>
    <message>
        <source>Confidence {percent} %</source>
        <translation>Confiance&#xa0;: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Every photo has a caption already.</source>
        <translation>Chaque photo a déjà une légende.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>choice for {photo}</source>
        <translation>choix pour {photo}</translation>
    </message>
    <message>
        <source>typing for {photo}</source>
        <translation>saisie pour {photo}</translation>
    </message>
    <message>
        <source>alt text for {photo}</source>
        <translation>texte alternatif de {photo}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Caption {number}: {caption} Confidence {percent} percent.</source>
        <translation>Légende {number}&#xa0;: {caption} Confiance&#xa0;: {percent} pour cent.</translation>
    </message>
    <message>
        <source>Take this caption (key {number})</source>
        <translation>Prendre cette légende (touche {number})</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export captions</source>
        <translation>Exporter les légendes</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON Lines (*.jsonl);;COCO captions (*.json)</source>
        <translation>Tableaux (*.csv);;JSON Lines (*.jsonl);;Légendes COCO (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to text files beside the photos.</source>
        <translation>
            <numerusform>%Ln légende écrite dans un fichier texte à côté de la photo.</numerusform>
            <numerusform>%Ln légendes écrites dans des fichiers texte à côté des photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text file(s) say something else already and were kept; remove what you do not need, and export again.</source>
        <translation>
            <numerusform>%Ln fichier texte contient déjà autre chose et a été conservé&#xa0;; supprimez-le s’il est inutile, puis exportez de nouveau.</numerusform>
            <numerusform>%Ln fichiers texte contiennent déjà autre chose et ont été conservés&#xa0;; supprimez ceux qui sont inutiles, puis exportez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln légende écrite dans {file}.</numerusform>
            <numerusform>%Ln légendes écrites dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>What failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No photo that was captioned before has the words «{words}».</source>
        <translation>Aucune photo déjà légendée ne contient les mots «&#xa0;{words}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>One honest sentence for every photo: offline, private, on your own computer.</source>
        <translation>Une phrase honnête pour chaque photo&#xa0;: hors ligne, en privé, sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The model was trained on Flickr8k: it describes everyday scenes of people and animals best, and can be wrong; look before you publish.</source>
        <translation>Licence Apache 2.0. Le modèle a été entraîné sur Flickr8k&#xa0;: il décrit le mieux les scènes quotidiennes avec des personnes et des animaux, et il peut se tromper&#xa0;; vérifiez avant de publier.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>À propos de {program}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {table}</source>
        <translation>Importer {table}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will get another text.</source>
        <translation>
            <numerusform>%Ln photo recevra un autre texte.</numerusform>
            <numerusform>%Ln photos recevront un autre texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have it already.</source>
        <translation>
            <numerusform>%Ln photo l’a déjà.</numerusform>
            <numerusform>%Ln photos l’ont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln ligne est laissée de côté.</numerusform>
            <numerusform>%Ln lignes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace the texts of %Ln photo(s) that somebody wrote before</source>
        <translation>
            <numerusform>Remplacer aussi le texte de %Ln photo que quelqu’un a déjà écrit</numerusform>
            <numerusform>Remplacer aussi les textes de %Ln photos que quelqu’un a déjà écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import captions</source>
        <translation>Importer des légendes</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>import of {table}</source>
        <translation>importation de {table}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed by {table}.</source>
        <translation>
            <numerusform>%Ln photo modifiée par {table}.</numerusform>
            <numerusform>%Ln photos modifiées par {table}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>{program} is under the Apache License 2.0. What was installed beside it keeps its own licence: «pip show NAME» tells it for each package.</source>
        <translation>{program} est sous licence Apache 2.0. Ce qui a été installé à côté garde sa propre licence&#xa0;: «&#xa0;pip show NAME&#xa0;» l’indique pour chaque paquet.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No photos in {places}.</source>
        <translation>Aucune photo dans {places}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) copied.</source>
        <translation>
            <numerusform>%Ln légende copiée.</numerusform>
            <numerusform>%Ln légendes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>%Ln photo(s) have no caption yet.</source>
        <translation>
            <numerusform>%Ln photo n’a pas encore de légende.</numerusform>
            <numerusform>%Ln photos n’ont pas encore de légende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption these</source>
        <translation>Les légender</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
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
        <translation>sans légende</translation>
    </message>
    <message>
        <source>has a caption already</source>
        <translation>a déjà une légende</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>légendée</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>modifiée à la main</translation>
    </message>
    <message>
        <source>saved into the photo</source>
        <translation>enregistrée dans la photo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>No photo has this path or name.</source>
        <translation>Aucune photo n’a ce chemin ou ce nom.</translation>
    </message>
    <message>
        <source>More than one photo has this name.</source>
        <translation>Plusieurs photos ont ce nom.</translation>
    </message>
    <message>
        <source>Another row says something else about this photo.</source>
        <translation>Une autre ligne dit autre chose de cette photo.</translation>
    </message>
    <message>
        <source>The photo has another text already.</source>
        <translation>La photo a déjà un autre texte.</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>La ligne n’a pas de texte.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>What other programs show</source>
        <translation>Ce qu’affichent d’autres logiciels</translation>
    </message>
    <message>
        <source>{program}: {caption}</source>
        <translation>{program}&#xa0;: {caption}</translation>
    </message>
    <message>
        <source>{program}: no caption</source>
        <translation>{program}&#xa0;: aucune légende</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The last run was interrupted.</source>
        <translation>Le dernier traitement a été interrompu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are done.</source>
        <translation>
            <numerusform>%Ln photo est traitée.</numerusform>
            <numerusform>%Ln photos sont traitées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are missing.</source>
        <translation>
            <numerusform>Il en manque %Ln.</numerusform>
            <numerusform>Il en manque %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>En créer une nouvelle</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Take back saved captions</source>
        <translation>Retirer des légendes enregistrées</translation>
    </message>
    <message>
        <source>The photos get back the captions that stood in them before. Everything else in them stays as it is now.</source>
        <translation>Les photos retrouvent les légendes qu’elles avaient auparavant. Tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>Nothing was saved into photos yet.</source>
        <translation>Rien n’a encore été enregistré dans des photos.</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End the run; what is captioned stays</source>
        <translation>Terminer le traitement&#xa0;; les légendes déjà créées restent</translation>
    </message>
    <message>
        <source>See what failed, and try again</source>
        <translation>Voir ce qui a échoué, et réessayer</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} · {speed} photos/s · {time} left</source>
        <translation>{done} sur {total} · {speed} photos/s · encore {time}</translation>
    </message>
    <message>
        <source>{done} of {total} · paused</source>
        <translation>{done} sur {total} · en pause</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln captioned.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %Ln légendée.</numerusform>
            <numerusform>Terminé&#xa0;: %Ln légendées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: {captioned} captioned, %Ln failed.</source>
        <translation>
            <numerusform>Terminé. Légendes&#xa0;: {captioned}, %Ln échec.</numerusform>
            <numerusform>Terminé. Légendes&#xa0;: {captioned}, %Ln échecs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln failed</source>
        <translation>
            <numerusform>⚠ %Ln échec</numerusform>
            <numerusform>⚠ %Ln échecs</numerusform>
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
        <translation>Il n’y a rien de nouveau à enregistrer.</translation>
    </message>
    <message>
        <source>Taking back: {done} of {total}…</source>
        <translation>Retrait&#xa0;: {done} sur {total}…</translation>
    </message>
    <message>
        <source>Saving: {done} of {total}…</source>
        <translation>Enregistrement&#xa0;: {done} sur {total}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) as before.</source>
        <translation>
            <numerusform>%Ln photo comme avant.</numerusform>
            <numerusform>%Ln photos comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) saved.</source>
        <translation>
            <numerusform>%Ln photo enregistrée.</numerusform>
            <numerusform>%Ln photos enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the caption that was there.</source>
        <translation>
            <numerusform>%Ln photo a gardé la légende qu’elle avait.</numerusform>
            <numerusform>%Ln photos ont gardé la légende qu’elles avaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed.</source>
        <translation>
            <numerusform>%Ln photo en échec.</numerusform>
            <numerusform>%Ln photos en échec.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search captions</source>
        <translation>Rechercher une légende</translation>
    </message>
    <message>
        <source>Search the captions of all photos</source>
        <translation>Rechercher dans les légendes de toutes les photos</translation>
    </message>
    <message>
        <source>Photos of all folders by the words of their captions</source>
        <translation>Photos de tous les dossiers selon les mots de leurs légendes</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>What you wrote yourself is always saved; the first choice is about the model&apos;s captions.</source>
        <translation>Ce que vous avez écrit vous-même est toujours enregistré&#xa0;; le premier choix concerne les légendes du modèle.</translation>
    </message>
    <message>
        <source>Another language is there from the next start on. Captions stay English, whatever you choose: the model knows no other language.</source>
        <translation>Une autre langue prend effet au prochain démarrage. Les légendes restent en anglais, quel que soit votre choix&#xa0;: le modèle ne connaît pas d’autre langue.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>A caption that is there already</source>
        <translation>Une légende déjà présente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Append the new one</source>
        <translation>Ajouter la nouvelle à la suite</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <source>Sidecar files (.xmp)</source>
        <translation>Fichiers annexes (.xmp)</translation>
    </message>
    <message>
        <source>Where a photo cannot be written safely</source>
        <translation>Quand une photo ne peut être modifiée sans risque</translation>
    </message>
    <message>
        <source>For raw photos only</source>
        <translation>Pour les photos raw seulement</translation>
    </message>
    <message>
        <source>Always, never touch the photo</source>
        <translation>Toujours, ne jamais toucher à la photo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Old IPTC block</source>
        <translation>Ancien bloc IPTC</translation>
    </message>
    <message>
        <source>Where the photo has one</source>
        <translation>Quand la photo en a un</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Keep the file&apos;s modification time</source>
        <translation>Conserver la date de modification du fichier</translation>
    </message>
    <message>
        <source>Name new sidecars photo.xmp instead of photo.jpg.xmp</source>
        <translation>Nommer les nouveaux fichiers annexes photo.xmp au lieu de photo.jpg.xmp</translation>
    </message>
    <message>
        <source>Also write the comment that Windows Explorer shows</source>
        <translation>Écrire aussi le commentaire qu’affiche l’Explorateur Windows</translation>
    </message>
    <message>
        <source>Thoroughness</source>
        <translation>Minutie</translation>
    </message>
    <message>
        <source>Quick (one caption)</source>
        <translation>Rapide (une légende)</translation>
    </message>
    <message>
        <source>Usual (three captions)</source>
        <translation>Habituelle (trois légendes)</translation>
    </message>
    <message>
        <source>Thorough (five captions)</source>
        <translation>Poussée (cinq légendes)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>The GPU, if there is one</source>
        <translation>La GPU, s’il y en a une</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose a caption, while the photos have the focus</source>
        <translation>Choisir une légende, quand les photos ont le focus</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 à 5</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modèle et matériel</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Déposez ici des photos ou un dossier</translation>
    </message>
    <message>
        <source>Every photo gets an honest sentence. Nothing leaves this computer.</source>
        <translation>Chaque photo reçoit une phrase honnête. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try the sample photos</source>
        <translation>Essayer avec les photos d’exemple</translation>
    </message>
</context>
</TS>
