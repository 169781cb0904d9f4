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
        <source>Boo&amp;kmark This Folder</source>
        <translation>Ajouter ce dossier aux signe&amp;ts</translation>
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
        <source>Save captions into the selected photos</source>
        <translation>Enregistrer les légendes dans les photos sélectionnées</translation>
    </message>
    <message>
        <source>Re&amp;vert Saved Captions…</source>
        <translation>A&amp;nnuler les légendes enregistrées…</translation>
    </message>
    <message>
        <source>Export all captions to a file</source>
        <translation>Exporter toutes les légendes dans un fichier</translation>
    </message>
    <message>
        <source>Export Sele&amp;cted…</source>
        <translation>Exporter la &amp;sélection…</translation>
    </message>
    <message>
        <source>E&amp;xport Text Files Beside Photos…</source>
        <translation>Exporter des fichiers texte à &amp;côté des photos…</translation>
    </message>
    <message>
        <source>Co&amp;py Caption</source>
        <translation>Co&amp;pier la légende</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copier en &amp;HTML</translation>
    </message>
    <message>
        <source>Copy an image tag with the alt text for each selected photo</source>
        <translation>Copier une balise image avec le texte alternatif de chaque photo sélectionnée</translation>
    </message>
    <message>
        <source>Pas&amp;te Photos</source>
        <translation>Co&amp;ller des photos</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préfér&amp;ences…</translation>
    </message>
    <message>
        <source>Caption all photos that have no caption, or one from another model</source>
        <translation>Légender toutes les photos sans légende ou légendées par un autre modèle</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Suspendre ou reprendre le traitement</translation>
    </message>
    <message>
        <source>Save A&amp;ll to Photos</source>
        <translation>Tout enregistrer dans les &amp;photos</translation>
    </message>
    <message>
        <source>&amp;Import Captions…</source>
        <translation>I&amp;mporter des légendes…</translation>
    </message>
    <message>
        <source>Import &amp;Text Files Beside Photos…</source>
        <translation>Importer les &amp;fichiers texte à côté des photos…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <source>&amp;Change Captions…</source>
        <translation>&amp;Modifier les légendes…</translation>
    </message>
    <message>
        <source>Fi&amp;lter Photos…</source>
        <translation>&amp;Filtrer les photos…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
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
        <source>&amp;Larger Thumbnails</source>
        <translation>Vignettes plus &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>Vignettes plus &amp;petites</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein &amp;écran</translation>
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
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;view Captions…</source>
        <translation>&amp;Vérifier les légendes…</translation>
    </message>
    <message>
        <source>&amp;Use Captions as Alt Texts</source>
        <translation>&amp;Utiliser les légendes comme textes alternatifs</translation>
    </message>
    <message>
        <source>Take the captions of the selected photos as alt texts; photos that have one keep it</source>
        <translation>Reprendre les légendes des photos sélectionnées comme textes alternatifs ; les photos qui en ont un le gardent</translation>
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
    <name>AltTextLength</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: long. Up to about {best} are easy to listen to.</source>
        <translation>{count} : long. Jusqu’à {best} environ, l’écoute reste facile.</translation>
    </message>
    <message>
        <source>{count}: too long. Saving shortens it to {most}; the extended description keeps all of it.</source>
        <translation>{count} : trop long. L’enregistrement l’abrège à {most} ; la description étendue garde tout.</translation>
    </message>
</context>
<context>
    <name>AltTexts</name>
    <message>
        <source>caption as alt text for {photo}</source>
        <translation>légende comme texte alternatif de {photo}</translation>
    </message>
    <message>
        <source>The selected photos have alt texts already.</source>
        <translation>Les photos sélectionnées ont déjà un texte alternatif.</translation>
    </message>
    <message>
        <source>There is no caption to take.</source>
        <translation>Il n’y a pas de légende à reprendre.</translation>
    </message>
    <message>
        <source>captions as alt texts</source>
        <translation>légendes comme textes alternatifs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) taken as alt texts.</source>
        <translation>
            <numerusform>%Ln légende reprise comme texte alternatif.</numerusform>
            <numerusform>%Ln légendes reprises comme textes alternatifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the alt text that was there.</source>
        <translation>
            <numerusform>%Ln photo a gardé son texte alternatif.</numerusform>
            <numerusform>%Ln photos ont gardé leur texte alternatif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image tag(s) copied.</source>
        <translation>
            <numerusform>%Ln balise image copiée.</numerusform>
            <numerusform>%Ln balises image copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have neither alt text nor caption.</source>
        <translation>
            <numerusform>%Ln photo n’a ni texte alternatif ni légende.</numerusform>
            <numerusform>%Ln photos n’ont ni texte alternatif ni légende.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Stopped looking for photos; those found so far are shown.</source>
        <translation>Recherche de photos arrêtée ; celles déjà trouvées sont affichées.</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>Left and right arrow keys show where the model looked for each word</source>
        <translation>Les flèches gauche et droite montrent où le modèle a regardé pour chaque mot</translation>
    </message>
    <message>
        <source>{word}, word {number} of {total}</source>
        <translation>{word}, mot {number} sur {total}</translation>
    </message>
    <message>
        <source>Where the model looked: {words}</source>
        <translation>Où le modèle a regardé : {words}</translation>
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
        <source>Optional, for people who cannot see the photo</source>
        <translation>Facultatif, pour les personnes qui ne peuvent pas voir la photo</translation>
    </message>
    <message>
        <source>Use Caption</source>
        <translation>Utiliser la légende</translation>
    </message>
    <message>
        <source>Take the caption as the alt text</source>
        <translation>Reprendre la légende comme texte alternatif</translation>
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
        <source>Alternative captions</source>
        <translation>Autres légendes</translation>
    </message>
    <message>
        <source>Point at a word or click it; on the keyboard, use ← and →.</source>
        <translation>Pointez un mot ou cliquez dessus ; au clavier, utilisez ← et →.</translation>
    </message>
    <message>
        <source>Confidence {percent}%</source>
        <translation>Confiance {percent} %</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Aucune photo sélectionnée</translation>
    </message>
    <message>
        <source>In the photo now: {caption}</source>
        <translation>Actuellement dans la photo&#xa0;: {caption}</translation>
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
    <message>
        <source>Cancelled; finished captions are kept.</source>
        <translation>Annulé ; les légendes terminées sont conservées.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>acceptance of {photo}</source>
        <translation>acceptation de {photo}</translation>
    </message>
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
    <name>ChangeTexts</name>
    <message>
        <source>Change captions</source>
        <translation>Modifier les légendes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected photo(s)</source>
        <translation>
            <numerusform>%Ln photo sélectionnée</numerusform>
            <numerusform>%Ln photos sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>La %Ln photo affichée</numerusform>
            <numerusform>Les %Ln photos affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Textes alternatifs</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>This cannot be used: {reason}</source>
        <translation>Impossible à utiliser : {reason}</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle de texte</translation>
    </message>
    <message>
        <source>one text for all</source>
        <translation>un texte pour toutes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) will change.</source>
        <translation>
            <numerusform>%Ln texte sera modifié.</numerusform>
            <numerusform>%Ln textes seront modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values; what you type replaces all of them</source>
        <translation>Plusieurs valeurs ; votre saisie les remplace toutes</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de texte</translation>
    </message>
    <message>
        <source>One Text for All</source>
        <translation>Un texte pour toutes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Fields: {fields}. Other text stays as it is, for example before or after the caption.</source>
        <translation>Champs : {fields}. Le reste du texte ne change pas, par exemple avant ou après la légende.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
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
        <translation>Légende {number} : {caption} Confiance {percent} %.</translation>
    </message>
    <message>
        <source>Use this caption (key {number})</source>
        <translation>Utiliser cette légende (touche {number})</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Captions are still being saved into photos.</source>
        <translation>Des légendes sont encore en cours d’enregistrement dans les photos.</translation>
    </message>
    <message>
        <source>Close when finished</source>
        <translation>Fermer ensuite</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop to open. Hold Ctrl to add to the photos shown.</source>
        <translation>Déposez pour ouvrir. Maintenez Ctrl pour ajouter aux photos affichées.</translation>
    </message>
</context>
<context>
    <name>ErrorReports</name>
    <message>
        <source>Something went wrong that should not have. Your captions are kept. This report helps to mend it: it names no photo, caption or folder, and is not sent anywhere. Read it, copy it, and open an issue with it.</source>
        <translation>Une erreur inattendue s’est produite. Vos légendes sont conservées. Ce rapport aide à la corriger : il ne nomme ni photo, ni légende, ni dossier, et n’est envoyé nulle part. Lisez-le, copiez-le et joignez-le à un signalement.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erreur inattendue</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export captions</source>
        <translation>Exporter les légendes</translation>
    </message>
    <message>
        <source>Export selected captions</source>
        <translation>Exporter les légendes sélectionnées</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>Légendes COCO</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>Planches-contacts</translation>
    </message>
    <message>
        <source>Parquet files</source>
        <translation>Fichiers Parquet</translation>
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
    <message>
        <source>Exporting: {done} of {total} photos.</source>
        <translation>Exportation : {done} photos sur {total}.</translation>
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
        <source>Failures</source>
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
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copier la liste</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No captions match “{words}”.</source>
        <translation>Aucune légende ne correspond à « {words} ».</translation>
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
        <source>Apache License 2.0. The model was trained on Flickr8k, so it describes everyday scenes of people and animals best. It can be wrong: check captions before you publish them.</source>
        <translation>Licence Apache 2.0. Le modèle a été entraîné sur Flickr8k : il décrit surtout bien les scènes quotidiennes avec des personnes et des animaux. Il peut se tromper : vérifiez les légendes avant de les publier.</translation>
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
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
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
        <source>{program} is licensed under the Apache License 2.0. Installed packages keep their own licences; “pip show NAME” shows the licence of each.</source>
        <translation>{program} est sous licence Apache 2.0. Les paquets installés gardent leurs propres licences ; « pip show NAME » affiche celle de chacun.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The folder has changed.</source>
        <translation>Le dossier a changé.</translation>
    </message>
    <message>
        <source>No photos in {places}.</source>
        <translation>Aucune photo dans {places}.</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>fichiers texte</translation>
    </message>
    <message>
        <source>There are no captions left to review.</source>
        <translation>Il ne reste aucune légende à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) changed.</source>
        <translation>
            <numerusform>%Ln texte modifié.</numerusform>
            <numerusform>%Ln textes modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos or paths on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni photos ni chemins.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln text file(s) beside the photos? Files with other text are kept.</source>
        <translation>
            <numerusform>Écrire %Ln fichier texte à côté de la photo ? Les fichiers contenant un autre texte sont conservés.</numerusform>
            <numerusform>Écrire %Ln fichiers texte à côté des photos ? Les fichiers contenant un autre texte sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) copied.</source>
        <translation>
            <numerusform>%Ln légende copiée.</numerusform>
            <numerusform>%Ln légendes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé : {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli : {step}</translation>
    </message>
    <message>
        <source>Bookmarked {folder}.</source>
        <translation>{folder} ajouté aux signets.</translation>
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
        <source>Caption Them</source>
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
        <source>already captioned</source>
        <translation>déjà légendée</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>légendée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>modifiée à la main</translation>
    </message>
    <message>
        <source>saved to the photo</source>
        <translation>enregistrée dans la photo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from Bookmarks</source>
        <translation>Retirer des signets</translation>
    </message>
    <message>
        <source>Add to Bookmarks</source>
        <translation>Ajouter aux signets</translation>
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
    <message>
        <source>The row has more cells than the header: a text with a separator needs quotation marks.</source>
        <translation>La ligne a plus de cellules que l’en-tête : un texte contenant un séparateur doit être entre guillemets.</translation>
    </message>
    <message>
        <source>The row is incomplete: a text with a line break needs quotation marks.</source>
        <translation>La ligne est incomplète : un texte avec un saut de ligne doit être entre guillemets.</translation>
    </message>
    <message>
        <source>The row cannot be read.</source>
        <translation>La ligne ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The file is not a photo.</source>
        <translation>Le fichier n’est pas une photo.</translation>
    </message>
    <message>
        <source>The folder of the photo does not answer.</source>
        <translation>Le dossier de la photo ne répond pas.</translation>
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
        <source>%Ln photo(s) done.</source>
        <translation>
            <numerusform>%Ln photo terminée.</numerusform>
            <numerusform>%Ln photos terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <translation>
            <numerusform>%Ln restante.</numerusform>
            <numerusform>%Ln restantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>Commencer une nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Continue Without It</source>
        <translation>Continuer sans elle</translation>
    </message>
</context>
<context>
    <name>RefusalTable</name>
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
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review captions</source>
        <translation>Vérifier les légendes</translation>
    </message>
    <message>
        <source>Enter: accept · 1–5: choose · E: edit · →: skip · ←: back · Esc: close</source>
        <translation>Entrée : accepter · 1–5 : choisir · E : modifier · → : passer · ← : retour · Échap : fermer</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Pas encore de légende</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln restante</numerusform>
            <numerusform>%Ln restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last photo.</source>
        <translation>C’était la dernière photo.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Revert saved captions</source>
        <translation>Annuler les légendes enregistrées</translation>
    </message>
    <message>
        <source>The photos get back the captions they had before. Nothing else in them changes.</source>
        <translation>Les photos retrouvent les légendes qu’elles avaient auparavant. Rien d’autre n’y change.</translation>
    </message>
    <message>
        <source>No captions have been saved into photos yet.</source>
        <translation>Aucune légende n’a encore été enregistrée dans des photos.</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Légendes enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Annuler les modifications</translation>
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
    <message>
        <source>Stop; finished captions are kept</source>
        <translation>Arrêter ; les légendes terminées sont conservées</translation>
    </message>
    <message>
        <source>Show what failed and try again</source>
        <translation>Afficher les échecs et réessayer</translation>
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
    <message numerus="yes">
        <source>Save captions into %Ln photo(s)? You can revert this later.</source>
        <translation>
            <numerusform>Enregistrer la légende dans %Ln photo ? Vous pourrez l’annuler plus tard.</numerusform>
            <numerusform>Enregistrer les légendes dans %Ln photos ? Vous pourrez l’annuler plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reverting</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) reverted.</source>
        <translation>
            <numerusform>%Ln photo rétablie.</numerusform>
            <numerusform>%Ln photos rétablies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) saved.</source>
        <translation>
            <numerusform>%Ln photo enregistrée.</numerusform>
            <numerusform>%Ln photos enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
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
        <source>Search the captions of photos in all folders</source>
        <translation>Rechercher dans les légendes des photos de tous les dossiers</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
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
        <source>Captions you wrote yourself are always saved. The first setting applies to the model’s captions.</source>
        <translation>Les légendes que vous avez écrites sont toujours enregistrées. Le premier réglage concerne les légendes du modèle.</translation>
    </message>
    <message>
        <source>The language changes when the program is restarted. Captions are always in English; the model knows no other language.</source>
        <translation>La langue change au redémarrage du programme. Les légendes sont toujours en anglais ; le modèle ne connaît pas d’autre langue.</translation>
    </message>
    <message>
        <source>If a photo already has a caption</source>
        <translation>Si une photo a déjà une légende</translation>
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
        <source>When a photo cannot be written safely</source>
        <translation>Quand une photo ne peut être modifiée sans risque</translation>
    </message>
    <message>
        <source>Always; never change the photo itself</source>
        <translation>Toujours ; ne jamais modifier la photo elle-même</translation>
    </message>
    <message>
        <source>Legacy IPTC data</source>
        <translation>Anciennes données IPTC</translation>
    </message>
    <message>
        <source>Also write the comment shown by Windows Explorer</source>
        <translation>Écrire aussi le commentaire affiché par l’Explorateur Windows</translation>
    </message>
    <message>
        <source>Normal (three captions)</source>
        <translation>Normale (trois légendes)</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>For raw photos only</source>
        <translation>Pour les photos raw seulement</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>If the photo has it</source>
        <translation>Si la photo en contient</translation>
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
        <source>Thoroughness</source>
        <translation>Minutie</translation>
    </message>
    <message>
        <source>Quick (one caption)</source>
        <translation>Rapide (une légende)</translation>
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
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU if available</source>
        <translation>GPU si disponible</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <source>Choose a caption while the photo grid has the focus</source>
        <translation>Choisir une légende quand la grille des photos a le focus</translation>
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
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Show the folder above</source>
        <translation>Afficher le dossier parent</translation>
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
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln photo(s) shown</source>
        <translation>
            <numerusform>{shown} photo affichée sur %Ln</numerusform>
            <numerusform>{shown} photos affichées sur %Ln</numerusform>
        </translation>
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
    <name>ViewBar</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>N’afficher qu’une partie des photos</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Show only photos with this text</source>
        <translation>N’afficher que les photos contenant ce texte</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>Afficher de nouveau toutes les photos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Review the model’s captions, least certain first</source>
        <translation>Vérifier les légendes du modèle, les moins sûres d’abord</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation>Date, plus récentes d’abord</translation>
    </message>
    <message>
        <source>Confidence, least first</source>
        <translation>Confiance, la plus faible d’abord</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Unsure captions only</source>
        <translation>Légendes incertaines seulement</translation>
    </message>
    <message>
        <source>Caption by</source>
        <translation>Légende de</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Ces dernières 24 heures</translation>
    </message>
    <message>
        <source>In the last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>L’année dernière</translation>
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
    <message>
        <source>Open “{folder}” again</source>
        <translation>Rouvrir « {folder} »</translation>
    </message>
</context>
</TS>
