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
        <source>List with &amp;Columns</source>
        <translation>Liste à &amp;colonnes</translation>
    </message>
    <message>
        <source>Show the photos as a list with columns</source>
        <translation>Afficher les photos en liste à colonnes</translation>
    </message>
    <message>
        <source>Photo in Full Scree&amp;n</source>
        <translation>Photo en plei&amp;n écran</translation>
    </message>
    <message>
        <source>Show the photo in full screen with its caption (or press Space)</source>
        <translation>Afficher la photo et sa légende sur tout l’écran ; la barre d’espace le fait aussi</translation>
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
        <source>Save&amp;d Filters</source>
        <translation>F&amp;iltres enregistrés</translation>
    </message>
    <message>
        <source>Add more photos to those that are shown</source>
        <translation>Ouvrir d’autres photos en plus de celles affichées</translation>
    </message>
    <message>
        <source>Open the photos that come with the program</source>
        <translation>Ouvrir les photos fournies avec le programme</translation>
    </message>
    <message>
        <source>Read the open folder again</source>
        <translation>Relire le dossier ouvert</translation>
    </message>
    <message>
        <source>Add the open folder to the bookmarks in the sidebar</source>
        <translation>Ajouter le dossier ouvert aux signets sur le côté</translation>
    </message>
    <message>
        <source>Also show the photos in subfolders</source>
        <translation>Afficher aussi les photos des sous-dossiers</translation>
    </message>
    <message>
        <source>Save captions into all photos that are shown</source>
        <translation>Enregistrer les légendes dans toutes les photos affichées</translation>
    </message>
    <message>
        <source>Restore what was in the photos before captions were saved</source>
        <translation>Rétablir ce qui se trouvait dans les photos avant l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Import Captions…</source>
        <translation>I&amp;mporter des légendes…</translation>
    </message>
    <message>
        <source>Import captions from a table, with a preview of what will change</source>
        <translation>Reprendre les légendes d’un tableau, après un aperçu des changements</translation>
    </message>
    <message>
        <source>Import &amp;Text Files Beside Photos…</source>
        <translation>Importer les &amp;fichiers texte à côté des photos…</translation>
    </message>
    <message>
        <source>Import captions from the text files beside the photos</source>
        <translation>Reprendre les légendes des fichiers texte à côté des photos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export the captions of the selected photos to a file</source>
        <translation>Exporter les légendes des photos sélectionnées dans un fichier</translation>
    </message>
    <message>
        <source>Write each caption to a text file beside its photo</source>
        <translation>Écrire chaque légende dans un fichier texte à côté de sa photo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window; what you wrote is kept</source>
        <translation>Fermer la fenêtre ; ce que vous avez écrit est conservé</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Redo the change that was undone last</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>Copy the captions of the selected photos</source>
        <translation>Copier les légendes des photos sélectionnées</translation>
    </message>
    <message>
        <source>Open copied files, or save a copied picture as a file</source>
        <translation>Ouvrir les fichiers copiés, ou enregistrer une image copiée dans un fichier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all photos that are shown</source>
        <translation>Sélectionner toutes les photos affichées</translation>
    </message>
    <message>
        <source>Select U&amp;ncaptioned</source>
        <translation>&amp;Sélectionner les photos sans légende</translation>
    </message>
    <message>
        <source>Select the photos that have no caption</source>
        <translation>Sélectionner les photos sans légende</translation>
    </message>
    <message>
        <source>&amp;Change Captions…</source>
        <translation>&amp;Modifier les légendes…</translation>
    </message>
    <message>
        <source>Find and replace, fill a template, or set one text for many photos</source>
        <translation>Chercher et remplacer, remplir un modèle ou donner un texte à plusieurs photos</translation>
    </message>
    <message>
        <source>Fi&amp;lter Photos…</source>
        <translation>&amp;Filtrer les photos…</translation>
    </message>
    <message>
        <source>Show only the photos whose texts contain certain words</source>
        <translation>N’afficher que les photos dont les textes contiennent certains mots</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>Enre&amp;gistrer le filtre…</translation>
    </message>
    <message>
        <source>Keep what the photos are filtered and sorted by under a name</source>
        <translation>Enregistrer sous un nom le filtre et le tri des photos</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>Find photos in all folders by the words in their captions</source>
        <translation>Trouver des photos de tous les dossiers par les mots de leurs légendes</translation>
    </message>
    <message>
        <source>How captions are made and saved, and how the window looks</source>
        <translation>Comment les légendes sont faites et enregistrées, et l’aspect de la fenêtre</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Afficher la photo en plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Afficher la photo en plus petit</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Afficher la photo entière</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Show one screen pixel for each pixel of the photo</source>
        <translation>Afficher chaque pixel de la photo comme un pixel de l’écran</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Vignettes plus &amp;grandes</translation>
    </message>
    <message>
        <source>Make the thumbnails larger</source>
        <translation>Agrandir les vignettes</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>Vignettes plus &amp;petites</translation>
    </message>
    <message>
        <source>Make the thumbnails smaller</source>
        <translation>Réduire les vignettes</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>Show places and folders at the side</source>
        <translation>Afficher les emplacements et les dossiers sur le côté</translation>
    </message>
    <message>
        <source>Caption &amp;Panel</source>
        <translation>Panneau &amp;de légende</translation>
    </message>
    <message>
        <source>Show the caption beside the photo</source>
        <translation>Afficher la légende à côté de la photo</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>Make the window fill the screen</source>
        <translation>Étendre la fenêtre à tout l’écran</translation>
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
        <source>Stop the current task; what is finished is kept</source>
        <translation>Arrêter ce qui est en cours ; ce qui est terminé est conservé</translation>
    </message>
    <message>
        <source>Re&amp;view Captions…</source>
        <translation>&amp;Vérifier les légendes…</translation>
    </message>
    <message>
        <source>Look through the model’s captions, the least certain first</source>
        <translation>Parcourir les légendes du modèle, les moins sûres d’abord</translation>
    </message>
    <message>
        <source>&amp;Use Captions as Alt Texts</source>
        <translation>&amp;Utiliser les légendes comme textes alternatifs</translation>
    </message>
    <message>
        <source>Use the captions of the selected photos as alt texts; photos that have one keep it</source>
        <translation>Reprendre les légendes des photos sélectionnées comme textes alternatifs&#xa0;; les photos qui en ont un le gardent</translation>
    </message>
    <message>
        <source>Caption Hist&amp;ory…</source>
        <translation>Hist&amp;orique de la photo…</translation>
    </message>
    <message>
        <source>Every text that the photo has had; any can be restored</source>
        <translation>Tous les textes que la photo a eus, à rétablir</translation>
    </message>
    <message>
        <source>Show &amp;Where the Model Looked</source>
        <translation>Montrer où le modèle a re&amp;gardé</translation>
    </message>
    <message>
        <source>Have the model look at the photo again, to see where it looked for each word</source>
        <translation>Faire regarder la photo de nouveau par le modèle, pour voir où il regarde à chaque mot</translation>
    </message>
    <message>
        <source>Mode&amp;ls…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Choose, add, remove and compare models</source>
        <translation>Choisir, ajouter, supprimer et comparer des modèles</translation>
    </message>
    <message>
        <source>&amp;Next Uncaptioned</source>
        <translation>Photo suivante sans &amp;légende</translation>
    </message>
    <message>
        <source>Go to the next photo that has no caption</source>
        <translation>Aller à la prochaine photo sans légende</translation>
    </message>
    <message>
        <source>Next P&amp;hoto</source>
        <translation>P&amp;hoto suivante</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>Aller à la photo suivante</translation>
    </message>
    <message>
        <source>P&amp;revious Photo</source>
        <translation>Photo précéd&amp;ente</translation>
    </message>
    <message>
        <source>Go to the previous photo</source>
        <translation>Aller à la photo précédente</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation>Toutes les commandes avec leurs touches</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>Details about this computer and program, for whoever helps you</source>
        <translation>Détails sur cet ordinateur et le programme, pour qui vous aide</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>What the program recorded while running</source>
        <translation>Ce que le programme a noté pendant son exécution</translation>
    </message>
    <message>
        <source>L&amp;icences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>The licences of the program, its libraries and its model</source>
        <translation>Les licences du programme, de ses bibliothèques et de son modèle</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>Version et licence du programme</translation>
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
        <translation>{count}&#xa0;: long. Jusqu’à {best} environ, l’écoute reste facile.</translation>
    </message>
    <message>
        <source>{count}: too long. Saving shortens it to {most}; the extended description keeps all of it.</source>
        <translation>{count}&#xa0;: trop long. L’enregistrement l’abrège à {most}&#xa0;; la description étendue garde tout.</translation>
    </message>
</context>
<context>
    <name>AltTexts</name>
    <message>
        <source>caption as alt text for {photo}</source>
        <translation>légende comme texte alternatif de {photo}</translation>
    </message>
    <message>
        <source>The selected photos already have alt texts.</source>
        <translation>Les photos sélectionnées ont déjà un texte alternatif.</translation>
    </message>
    <message>
        <source>There is no caption to use.</source>
        <translation>Il n’y a pas de légende à reprendre.</translation>
    </message>
    <message>
        <source>captions as alt texts</source>
        <translation>légendes comme textes alternatifs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) used as alt texts.</source>
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
        <translation>Recherche de photos arrêtée&#xa0;; celles déjà trouvées sont affichées.</translation>
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
        <translation>Où le modèle a regardé&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>CaptionHistory</name>
    <message>
        <source>Caption history</source>
        <translation>Historique de la photo</translation>
    </message>
    <message>
        <source>Every text that this photo has had. Restoring one is an edit that can be undone.</source>
        <translation>Tous les textes que cette photo a eus. En rétablir un est une modification qui peut être annulée.</translation>
    </message>
    <message>
        <source>This photo has had no caption or alt text so far.</source>
        <translation>Cette photo n’a eu jusqu’ici ni légende ni texte alternatif.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Use this text again</source>
        <translation>Utiliser de nouveau ce texte</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>{what}, shown now</source>
        <translation>{what}, affichée actuellement</translation>
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
        <source>Use the caption as the alt text</source>
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
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Every text that the photo has had; any can be restored</source>
        <translation>Tous les textes que la photo a eus, à rétablir</translation>
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
        <source>Show Where the Model Looked</source>
        <translation>Montrer où le modèle a regardé</translation>
    </message>
    <message>
        <source>Have the model look at the photo again, to see where it looked for each word</source>
        <translation>Faire regarder la photo de nouveau par le modèle, pour voir où il regarde à chaque mot</translation>
    </message>
    <message>
        <source>Point at a word or click it; on the keyboard, use ← and →.</source>
        <translation>Pointez un mot ou cliquez dessus&#xa0;; au clavier, utilisez ← et →.</translation>
    </message>
    <message>
        <source>Confidence {percent}%</source>
        <translation>Confiance {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Unsure: confidence {percent}%</source>
        <translation>Incertaine&#xa0;: confiance {percent}&#xa0;%</translation>
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
        <source>Every photo already has a caption.</source>
        <translation>Chaque photo a déjà une légende.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Cancelled; finished captions are kept.</source>
        <translation>Annulé&#xa0;; les légendes terminées sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) already had a caption. Caption them too? Nothing is replaced before you save.</source>
        <translation>
            <numerusform>%Ln photo avait déjà une légende. La légender aussi&#xa0;? Rien n’est remplacé avant l’enregistrement.</numerusform>
            <numerusform>%Ln photos avaient déjà une légende. Les légender aussi&#xa0;? Rien n’est remplacé avant l’enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption Them Too</source>
        <translation>Les légender aussi</translation>
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
        <translation>Impossible à utiliser&#xa0;: {reason}</translation>
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
    <message numerus="yes">
        <source>%Ln photo(s) are still being read and stay as they are.</source>
        <translation>
            <numerusform>%Ln photo est encore en cours de lecture et ne change pas.</numerusform>
            <numerusform>%Ln photos sont encore en cours de lecture et ne changent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values; what you type replaces all of them</source>
        <translation>Plusieurs valeurs&#xa0;; votre saisie les remplace toutes</translation>
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
        <source>Fields: {fields}. Other text stays as it is. What is in square brackets is left out where its field is empty: {example}</source>
        <translation>Champs&#xa0;: {fields}. Le reste du texte ne change pas. Ce qui est entre crochets est omis si un champ y est vide&#xa0;: {example}</translation>
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
    <name>Changing</name>
    <message numerus="yes">
        <source>%Ln text(s) changed.</source>
        <translation>
            <numerusform>%Ln texte modifié.</numerusform>
            <numerusform>%Ln textes modifiés.</numerusform>
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
        <translation>Légende {number}&#xa0;: {caption} Confiance {percent}&#xa0;%.</translation>
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
    <name>Columns</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Click to sort. Right-click to choose columns.</source>
        <translation>Un clic trie. Un clic droit permet de choisir les colonnes.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare captions</source>
        <translation>Comparer les légendes</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Use This</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Use the selected captions, as an edit that can be undone</source>
        <translation>Utiliser les légendes sélectionnées&#xa0;; cette modification peut être annulée</translation>
    </message>
    <message>
        <source>{caption} ({percent}%)</source>
        <translation>{caption} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>{model} · {speed} photos/s</source>
        <translation>{model} · {speed} photos/s</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Select the better caption of each photo, then “Use This”.</source>
        <translation>Sélectionnez la meilleure légende de chaque photo, puis « Utiliser ceci ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) used.</source>
        <translation>
            <numerusform>%Ln légende utilisée.</numerusform>
            <numerusform>%Ln légendes utilisées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop to import captions.</source>
        <translation>Déposez pour importer des légendes.</translation>
    </message>
    <message>
        <source>Drop to open. Hold Ctrl to add to the photos shown.</source>
        <translation>Déposez pour ouvrir. Maintenez Ctrl pour ajouter aux photos affichées.</translation>
    </message>
    <message>
        <source>Open the photos first, then drop the table with their captions.</source>
        <translation>Ouvrez d’abord les photos, puis déposez le tableau de leurs légendes.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message numerus="yes">
        <source>%Ln caption(s) copied.</source>
        <translation>
            <numerusform>%Ln légende copiée.</numerusform>
            <numerusform>%Ln légendes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>ErrorReports</name>
    <message>
        <source>Something went wrong that should not have. Your captions are safe. This report helps to fix it: it names no photo, caption or folder, and is not sent anywhere. Read it, copy it, and paste it into a new issue.</source>
        <translation>Une erreur inattendue s’est produite. Vos légendes sont conservées. Ce rapport aide à la corriger&#xa0;: il ne nomme ni photo, ni légende, ni dossier, et n’est envoyé nulle part. Lisez-le, copiez-le et joignez-le à un signalement.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erreur inattendue</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>Write %Ln text file(s) beside the photos? Files with other text are kept.</source>
        <translation>
            <numerusform>Écrire %Ln fichier texte à côté de la photo&#xa0;? Les fichiers contenant un autre texte sont conservés.</numerusform>
            <numerusform>Écrire %Ln fichiers texte à côté des photos&#xa0;? Les fichiers contenant un autre texte sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Écrire les fichiers</translation>
    </message>
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
        <source>%Ln text file(s) already contain other text and were kept; delete those you do not need, and export again.</source>
        <translation>
            <numerusform>%Ln fichier texte contient déjà autre chose et a été conservé&#xa0;; supprimez-le s’il est inutile, puis exportez de nouveau.</numerusform>
            <numerusform>%Ln fichiers texte contiennent déjà autre chose et ont été conservés&#xa0;; supprimez ceux qui sont inutiles, puis exportez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} photos.</source>
        <translation>Exportation&#xa0;: {done} photos sur {total}.</translation>
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
        <translation>Aucune légende ne correspond à «&#xa0;{words}&#xa0;».</translation>
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
    <name>FullPhoto</name>
    <message>
        <source>Photo in full screen</source>
        <translation>Photo en plein écran</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Pas encore de légende</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>→: next · ←: previous · C: hide the caption · Esc: close</source>
        <translation>← et → parcourent les photos, C masque la légende, Échap quitte</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What is bundled</source>
        <translation>Ce qui est fourni</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>Photos d’exemple</translation>
    </message>
    <message>
        <source>Further licence texts</source>
        <translation>Autres textes de licences</translation>
    </message>
    <message>
        <source>One honest sentence for every photo: offline, private, on your own computer.</source>
        <translation>Une phrase honnête pour chaque photo&#xa0;: hors ligne, en privé, sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The model was trained on photos of everyday life, so it describes those best. It can be wrong: check captions before you publish them.</source>
        <translation>Licence Apache 2.0. Le modèle a été entraîné sur des photos de la vie quotidienne&#xa0;: ce sont elles qu’il décrit le mieux. Il peut se tromper&#xa0;: vérifiez les légendes avant de les publier.</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>À propos de {program}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The library cannot be read, so there is no history.</source>
        <translation>La bibliothèque ne peut pas être lue&#xa0;; il n’y a donc pas d’historique.</translation>
    </message>
    <message>
        <source>restored text of {photo}</source>
        <translation>texte rétabli de {photo}</translation>
    </message>
    <message>
        <source>Restored: {caption}</source>
        <translation>Rétabli&#xa0;: {caption}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {table}</source>
        <translation>Importer {table}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will get a new text.</source>
        <translation>
            <numerusform>%Ln photo recevra un nouveau texte.</numerusform>
            <numerusform>%Ln photos recevront un nouveau texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) already have it.</source>
        <translation>
            <numerusform>%Ln photo l’a déjà.</numerusform>
            <numerusform>%Ln photos l’ont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be skipped.</source>
        <translation>
            <numerusform>%Ln ligne sera ignorée.</numerusform>
            <numerusform>%Ln lignes seront ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace the existing texts of %Ln photo(s)</source>
        <translation>
            <numerusform>Remplacer aussi le texte existant de %Ln photo</numerusform>
            <numerusform>Remplacer aussi les textes existants de %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}</source>
        <translation>Lecture impossible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Relire le journal</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the log’s folder in the file manager</source>
        <translation>Afficher le dossier du journal dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licensed components</source>
        <translation>Éléments sous licence</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking at {photo} again…</source>
        <translation>Nouvel examen de {photo}…</translation>
    </message>
    <message>
        <source>Step through the words with ← and →.</source>
        <translation>Parcourez les mots avec ← et →.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No photos in {places}.</source>
        <translation>Aucune photo dans {places}.</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>fichiers texte</translation>
    </message>
    <message>
        <source>Bookmarked {folder}.</source>
        <translation>{folder} ajouté aux signets.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{model} was added.</source>
        <translation>{model} a été ajouté.</translation>
    </message>
    <message>
        <source>Add a model’s folder</source>
        <translation>Ajouter le dossier d’un modèle</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>{model} légende désormais les photos.</translation>
    </message>
    <message>
        <source>captions of a comparison</source>
        <translation>légendes d’une comparaison</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Drop the folder of a model here to add it. Scores are for photos that the model was not trained on.</source>
        <translation>Déposez ici le dossier d’un modèle pour l’ajouter. Les scores portent sur des photos dont le modèle n’a rien appris.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Photos/s</source>
        <translation>Photos/s</translation>
    </message>
    <message>
        <source>Speed of its last run on this computer</source>
        <translation>Vitesse lors de sa dernière utilisation sur cet ordinateur</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Caption with this model from now on</source>
        <translation>Légender avec ce modèle à partir de maintenant</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Copy a model’s folder into the program</source>
        <translation>Copier le dossier d’un modèle dans le programme</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete this model</source>
        <translation>Supprimer ce modèle</translation>
    </message>
    <message>
        <source>Compare Captions…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare the captions of two models for the selected photos: select both, or one to compare with the one in use</source>
        <translation>Comparer les légendes de deux modèles pour les photos sélectionnées : choisissez les deux, ou un seul à comparer à celui utilisé</translation>
    </message>
    <message>
        <source>{model}, in use</source>
        <translation>{model}, utilisé</translation>
    </message>
    <message>
        <source>{model}, cannot be used</source>
        <translation>{model}, inutilisable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Select photos in the window to compare the models’ captions of them.</source>
        <translation>Sélectionnez des photos dans la fenêtre pour comparer ce qu’en disent les modèles.</translation>
    </message>
    <message>
        <source>Checking {folder}…</source>
        <translation>Examen de {folder}…</translation>
    </message>
    <message>
        <source>Delete the model {model}? This cannot be undone.</source>
        <translation>Supprimer le modèle {model} ? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There are no photos, pictures or paths on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni photo, ni image, ni chemin.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistrée sous le nom {name}.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation>L’image du presse-papiers est illisible.</translation>
    </message>
    <message>
        <source>Pasted {date}.png</source>
        <translation>Image collée {date}.png</translation>
    </message>
    <message>
        <source>Folder for the pasted picture</source>
        <translation>Dossier de l’image collée</translation>
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
    <message>
        <source>unsure</source>
        <translation>légende incertaine</translation>
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
    <name>PlanTable</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Ignorée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Alt text: {text}</source>
        <translation>Texte alternatif&#xa0;: {text}</translation>
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
    <name>Programs</name>
    <message>
        <source>What other programs show</source>
        <translation>Ce qu’affichent d’autres logiciels</translation>
    </message>
    <message>
        <source>Windows Explorer (title)</source>
        <translation>Explorateur Windows (titre)</translation>
    </message>
    <message>
        <source>Windows Explorer (subject)</source>
        <translation>Explorateur Windows (objet)</translation>
    </message>
    <message>
        <source>Windows Explorer (comments)</source>
        <translation>Explorateur Windows (commentaires)</translation>
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
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>The folder has changed.</source>
        <translation>Le dossier a changé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
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
        <translation>Entrée&#xa0;: accepter · 1–5&#xa0;: choisir · E&#xa0;: modifier · →&#xa0;: passer · ←&#xa0;: retour · Échap&#xa0;: fermer</translation>
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
    <name>Reviewing</name>
    <message>
        <source>There are no captions left to review.</source>
        <translation>Il ne reste aucune légende à vérifier.</translation>
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
        <translation>Arrêter&#xa0;; les légendes terminées sont conservées</translation>
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
    <name>SavedFilters</name>
    <message>
        <source>Save Filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already. Replace it?</source>
        <translation>Il existe déjà un filtre «&#xa0;{name}&#xa0;». Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The filter is called “{name}” now.</source>
        <translation>Le filtre s’appelle maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Remove the filter “{name}”? The photos stay.</source>
        <translation>Supprimer le filtre «&#xa0;{name}&#xa0;»&#xa0;? Les photos restent.</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln photo(s) already have a caption; the model has another.</source>
        <translation>
            <numerusform>%Ln photo a déjà une légende&#xa0;; le modèle en a une autre.</numerusform>
            <numerusform>%Ln photos ont déjà une légende&#xa0;; le modèle en a d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to save.</source>
        <translation>Il n’y a rien de nouveau à enregistrer.</translation>
    </message>
    <message numerus="yes">
        <source>Save captions into %Ln photo(s)? You can revert this later.</source>
        <translation>
            <numerusform>Enregistrer la légende dans %Ln photo&#xa0;? Vous pourrez l’annuler plus tard.</numerusform>
            <numerusform>Enregistrer les légendes dans %Ln photos&#xa0;? Vous pourrez l’annuler plus tard.</numerusform>
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
        <source>%Ln unsure caption(s) were not saved. Review them first, or save them as they are.</source>
        <translation>
            <numerusform>%Ln légende incertaine n’a pas été enregistrée. Vérifiez-la d’abord, ou enregistrez-la telle quelle.</numerusform>
            <numerusform>%Ln légendes incertaines n’ont pas été enregistrées. Vérifiez-les d’abord, ou enregistrez-les telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them Too</source>
        <translation>Les enregistrer aussi</translation>
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
    <name>Sentence</name>
    <message>
        <source>{folder} is not a model for this program: {config} names no format.</source>
        <translation>{folder} n’est pas un modèle de ce programme&#xa0;: {config} n’indique aucun format.</translation>
    </message>
    <message>
        <source>The model in {folder} was made by a newer version of this program (format {version}).</source>
        <translation>Le modèle dans {folder} vient d’une version plus récente de ce programme (format {version}).</translation>
    </message>
    <message>
        <source>There is no model in {folder}: {name} is missing.</source>
        <translation>Il n’y a pas de modèle dans {folder}&#xa0;: {name} manque.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {name} is too large.</source>
        <translation>Le modèle dans {folder} ne peut pas être lu&#xa0;: {name} est trop grand.</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} is not a JSON object.</source>
        <translation>Le modèle dans {folder} est endommagé&#xa0;: {name} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} is not what {config} says it should be.</source>
        <translation>Le modèle dans {folder} est endommagé&#xa0;: {name} n’est pas ce qu’indique {config}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {error}.</source>
        <translation>Le modèle dans {folder} ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read: {error}.</source>
        <translation>Les poids du modèle dans {folder} ne peuvent pas être lus&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} cannot be read ({error}).</source>
        <translation>Le modèle dans {folder} est endommagé&#xa0;: {name} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>There is no device “{device}”: choose auto, cpu, gpu or gpu:N.</source>
        <translation>Il n’y a pas d’appareil «&#xa0;{device}&#xa0;»&#xa0;: indiquez auto, cpu, gpu ou gpu:N.</translation>
    </message>
    <message>
        <source>There is no GPU {number}: TensorFlow sees {count}.</source>
        <translation>Il n’y a pas de GPU {number}&#xa0;: TensorFlow en voit {count}.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {error}.</source>
        <translation>Le modèle dans {folder} ne peut pas être utilisé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The model could not be loaded: {error}.</source>
        <translation>Le modèle n’a pas pu être chargé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The model failed: {error}.</source>
        <translation>Le modèle a échoué&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>There is not enough memory to caption even one photo.</source>
        <translation>Il n’y a pas assez de mémoire pour légender ne serait-ce qu’une photo.</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded, so nothing can be captioned: {error}.</source>
        <translation>TensorFlow ne peut pas être chargé, rien ne peut donc être légendé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a COCO captions file.</source>
        <translation>{path} n’est pas un fichier de légendes COCO.</translation>
    </message>
    <message>
        <source>{path} is not a CSV file: line {line}, {error}.</source>
        <translation>{path} n’est pas un fichier CSV&#xa0;: ligne {line}, {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: captions are not read from {suffix} files.</source>
        <translation>{path} ne peut pas être importé&#xa0;: aucune légende n’est lue dans les fichiers {suffix}.</translation>
    </message>
    <message>
        <source>No photo has this path or name.</source>
        <translation>Aucune photo n’a ce chemin ou ce nom.</translation>
    </message>
    <message>
        <source>More than one photo has this name.</source>
        <translation>Plusieurs photos ont ce nom.</translation>
    </message>
    <message>
        <source>Another row has a different text for this photo.</source>
        <translation>Une autre ligne dit autre chose de cette photo.</translation>
    </message>
    <message>
        <source>The photo already has another text.</source>
        <translation>La photo a déjà un autre texte.</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>La ligne n’a pas de texte.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: a text with a separator needs quotation marks.</source>
        <translation>La ligne a plus de cellules que l’en-tête&#xa0;: un texte contenant un séparateur doit être entre guillemets.</translation>
    </message>
    <message>
        <source>The row is incomplete: a text with a line break needs quotation marks.</source>
        <translation>La ligne est incomplète&#xa0;: un texte avec un saut de ligne doit être entre guillemets.</translation>
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
        <source>The folder of the photo does not respond.</source>
        <translation>Le dossier de la photo ne répond pas.</translation>
    </message>
    <message>
        <source>{path} needs a first line that names a column “path” and a column “caption”.</source>
        <translation>{path} doit avoir une première ligne qui nomme une colonne «&#xa0;path&#xa0;» et une colonne «&#xa0;caption&#xa0;».</translation>
    </message>
    <message>
        <source>{path} has no line of JSON that names a photo and a text.</source>
        <translation>{path} n’a aucune ligne JSON qui nomme une photo et un texte.</translation>
    </message>
    <message>
        <source>{path} already exists and was kept.</source>
        <translation>{path} existe déjà et a été conservé.</translation>
    </message>
    <message>
        <source>The photo is not in {folder}.</source>
        <translation>La photo ne se trouve pas dans {folder}.</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which comes with the “parquet” extra of the Python package.</source>
        <translation>Les fichiers Parquet demandent pyarrow, fourni par le supplément « parquet » du paquet Python.</translation>
    </message>
    <message>
        <source>{path} cannot be read as Parquet: {error}.</source>
        <translation>{path} ne peut pas être lu comme fichier Parquet&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{path} is too large: {size} MiB.</source>
        <translation>{path} est trop grand&#xa0;: {size} Mio.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8: save it as “CSV UTF-8”.</source>
        <translation>{path} n’est pas en UTF-8&#xa0;: enregistrez-le au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of the program.</source>
        <translation>La bibliothèque {path} vient d’une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The library {path} cannot be moved aside: {reason}.</source>
        <translation>La bibliothèque {path} ne peut pas être mise de côté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>La bibliothèque {path} est endommagée.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({found}).</source>
        <translation>La bibliothèque {path} est endommagée ({found}).</translation>
    </message>
    <message>
        <source>The file {path} is not a library.</source>
        <translation>Le fichier {path} n’est pas une bibliothèque.</translation>
    </message>
    <message>
        <source>The library {path} is damaged and cannot be brought up to date ({error}).</source>
        <translation>La bibliothèque {path} est endommagée et ne peut pas être mise à jour ({error}).</translation>
    </message>
    <message>
        <source>The library {path} cannot be backed up before it is changed: {reason}.</source>
        <translation>La bibliothèque {path} ne peut pas être sauvegardée avant d’être modifiée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({error}).</source>
        <translation>La bibliothèque {path} est endommagée ({error}).</translation>
    </message>
    <message>
        <source>Some captions in the library are damaged and not shown; “desktop-captioner repair” brings back what can be read.</source>
        <translation>Certaines légendes de la bibliothèque sont endommagées et ne sont pas affichées&#xa0;; «&#xa0;desktop-captioner repair&#xa0;» récupère ce qui est lisible.</translation>
    </message>
    <message>
        <source>Repair it with “desktop-captioner repair”, or move it aside to begin a new one; it is kept, and captions saved in photos are not touched.</source>
        <translation>Réparez-la avec «&#xa0;desktop-captioner repair&#xa0;» ou mettez-la de côté pour en commencer une nouvelle&#xa0;; elle est conservée, et les légendes enregistrées dans les photos ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished, and try again.</source>
        <translation>Fermez l’autre programme ou attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow writing to this file and its folder, or choose another place for the library.</source>
        <translation>Autorisez l’écriture dans ce fichier et son dossier, ou choisissez un autre emplacement pour la bibliothèque.</translation>
    </message>
    <message>
        <source>Update the program, or choose another library.</source>
        <translation>Mettez le programme à jour ou choisissez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again; what was stored before is safe.</source>
        <translation>Libérez de la place sur le disque et réessayez&#xa0;; ce qui était déjà enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or choose another place for the library.</source>
        <translation>Vérifiez le disque et le dossier, ou choisissez un autre emplacement pour la bibliothèque.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it there.</source>
        <translation>Attendez qu’il ait terminé, ou annulez-le là-bas.</translation>
    </message>
    <message>
        <source>Name photos or folders to begin a new one.</source>
        <translation>Indiquez des photos ou des dossiers pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: its disk is full, or reports an error.</source>
        <translation>La bibliothèque {path} ne peut pas être écrite&#xa0;: son disque est plein ou signale une erreur.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program.</source>
        <translation>La bibliothèque {path} est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written.</source>
        <translation>La bibliothèque {path} ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation>La bibliothèque {path} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The disk of the library {path} is full.</source>
        <translation>Le disque de la bibliothèque {path} est plein.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read or written: the disk reports an error.</source>
        <translation>La bibliothèque {path} ne peut être ni lue ni écrite&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>The library {path} has become too large for its disk.</source>
        <translation>La bibliothèque {path} est devenue trop grande pour son disque.</translation>
    </message>
    <message>
        <source>A text is too long for the library {path}.</source>
        <translation>Un texte est trop long pour la bibliothèque {path}.</translation>
    </message>
    <message>
        <source>Another program is captioning these photos.</source>
        <translation>Un autre programme est en train de légender ces photos.</translation>
    </message>
    <message>
        <source>The library {path} cannot be repaired: {reason}.</source>
        <translation>La bibliothèque {path} ne peut pas être réparée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be repaired: the disk is full.</source>
        <translation>La bibliothèque {path} ne peut pas être réparée&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The library could not keep its caption: {error}.</source>
        <translation>La bibliothèque n’a pas pu garder sa légende&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile, and was left alone.</source>
        <translation>{name} a été modifié entre-temps par un autre programme et n’a pas été touché.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is read-only; make it writable first.</source>
        <translation>{name} est en lecture seule&#xa0;; rendez-le d’abord modifiable.</translation>
    </message>
    <message>
        <source>{name} has more than one name (hard links), which saving would separate; copy it and save into the copy.</source>
        <translation>{name} a plusieurs noms (liens physiques) que l’enregistrement séparerait&#xa0;; copiez-le et enregistrez dans la copie.</translation>
    </message>
    <message>
        <source>{name} belongs to another user or group, which saving would change.</source>
        <translation>{name} appartient à un autre utilisateur ou groupe, ce que l’enregistrement changerait.</translation>
    </message>
    <message>
        <source>ExifTool stopped unexpectedly</source>
        <translation>ExifTool s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>it unpacks into more than a photo&apos;s metadata can be</source>
        <translation>une fois décompressé, il dépasse ce que peuvent être les métadonnées d’une photo</translation>
    </message>
    <message>
        <source>ExifTool cannot be started ({reason})</source>
        <translation>ExifTool ne peut pas être lancé ({reason})</translation>
    </message>
    <message>
        <source>{program} is not ExifTool</source>
        <translation>{program} n’est pas ExifTool</translation>
    </message>
    <message>
        <source>ExifTool {version} is too old; {needed} or newer is needed</source>
        <translation>ExifTool {version} est trop ancien&#xa0;; il faut {needed} ou plus récent</translation>
    </message>
    <message>
        <source>ExifTool did not answer in time and was stopped</source>
        <translation>ExifTool n’a pas répondu à temps et a été arrêté</translation>
    </message>
    <message>
        <source>ExifTool is not installed</source>
        <translation>ExifTool n’est pas installé</translation>
    </message>
    <message>
        <source>{reason}, so captions cannot be saved into photos; install a current one, or use sidecars</source>
        <translation>{reason}, les légendes ne peuvent donc pas être enregistrées dans les photos&#xa0;; installez une version récente d’ExifTool ou utilisez des fichiers annexes</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>le fichier est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <translation>l’image qu’il contient est endommagée</translation>
    </message>
    <message>
        <source>saving would change its list of pictures</source>
        <translation>l’enregistrement modifierait sa liste d’images</translation>
    </message>
    <message>
        <source>its metadata would not say which picture it describes</source>
        <translation>ses métadonnées ne diraient pas quelle image elles décrivent</translation>
    </message>
    <message>
        <source>its structure is not supported</source>
        <translation>sa structure n’est pas prise en charge</translation>
    </message>
    <message>
        <source>it is a sequence of pictures</source>
        <translation>c’est une séquence d’images</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>le fichier ne contient pas d’image</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>la fin du fichier manque</translation>
    </message>
    <message>
        <source>its structure is too old to be supported</source>
        <translation>sa structure est trop ancienne pour être prise en charge</translation>
    </message>
    <message>
        <source>it does not begin like a JPEG file</source>
        <translation>le fichier ne commence pas comme un fichier JPEG</translation>
    </message>
    <message>
        <source>it does not begin like a PNG file</source>
        <translation>le fichier ne commence pas comme un fichier PNG</translation>
    </message>
    <message>
        <source>it does not begin like a WebP file</source>
        <translation>le fichier ne commence pas comme un fichier WebP</translation>
    </message>
    <message>
        <source>it does not begin like a TIFF file</source>
        <translation>le fichier ne commence pas comme un fichier TIFF</translation>
    </message>
    <message>
        <source>its directory is cut off</source>
        <translation>son répertoire est tronqué</translation>
    </message>
    <message>
        <source>it is damaged before its picture begins</source>
        <translation>le fichier est endommagé avant le début de l’image</translation>
    </message>
    <message>
        <source>a block is too long for it</source>
        <translation>un bloc est trop long pour lui</translation>
    </message>
    <message>
        <source>it holds no XMP</source>
        <translation>le fichier ne contient pas de XMP</translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation>son XMP est endommagé</translation>
    </message>
    <message>
        <source>ExifTool&apos;s answer cannot be read</source>
        <translation>la réponse d’ExifTool ne peut pas être lue</translation>
    </message>
    <message>
        <source>Another run is writing in {folder}; try again when it is done.</source>
        <translation>Un autre traitement écrit dans {folder}&#xa0;; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} was not reverted: {changes}.</source>
        <translation>{name} n’a pas été rétabli&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>{name} was reverted in part: {changes}, so it was left.</source>
        <translation>{name} n’a été rétabli qu’en partie&#xa0;: {changes}, il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>{field} was changed since</source>
        <translation>{field} a été modifié depuis</translation>
    </message>
    <message>
        <source>its {change}</source>
        <translation>son champ {change}</translation>
    </message>
    <message>
        <source>in {name} the {change}</source>
        <translation>dans {name} le champ {change}</translation>
    </message>
    <message>
        <source>{field} stood there more than once, and the block was changed since</source>
        <translation>{field} y figurait plus d’une fois, et le bloc a été modifié depuis</translation>
    </message>
    <message>
        <source>saving would change {tags} too</source>
        <translation>l’enregistrement modifierait aussi {tags}</translation>
    </message>
    <message>
        <source>ExifTool says “{complaint}”</source>
        <translation>ExifTool dit «&#xa0;{complaint}&#xa0;»</translation>
    </message>
    <message>
        <source>saving would change {tags} and {count} other tags too</source>
        <translation>l’enregistrement modifierait aussi {tags} et {count} autres champs</translation>
    </message>
    <message>
        <source>the digest of its IPTC block did not come out as it should</source>
        <translation>la somme de contrôle de son bloc IPTC n’est pas celle attendue</translation>
    </message>
    <message>
        <source>ExifTool finds nothing in it</source>
        <translation>ExifTool n’y trouve rien</translation>
    </message>
    <message>
        <source>it is damaged or not an image</source>
        <translation>le fichier est endommagé ou n’est pas une image</translation>
    </message>
    <message>
        <source>captions are not embedded into {kind} files</source>
        <translation>aucune légende n’est écrite dans les fichiers {kind}</translation>
    </message>
    <message>
        <source>it is a {kind} file under another format&apos;s name</source>
        <translation>c’est un fichier {kind} sous le nom d’un autre format</translation>
    </message>
    <message>
        <source>ExifTool 12.46 or newer is needed for WebP files</source>
        <translation>les fichiers WebP demandent ExifTool 12.46 ou plus récent</translation>
    </message>
    <message>
        <source>another program has displaced its maker notes, which saving would change</source>
        <translation>un autre programme a déplacé ses notes du fabricant, que l’enregistrement modifierait</translation>
    </message>
    <message>
        <source>restoring would change more than its captions</source>
        <translation>le rétablissement modifierait plus que ses légendes</translation>
    </message>
    <message>
        <source>there is not enough space on the disk</source>
        <translation>il n’y a pas assez de place sur le disque</translation>
    </message>
    <message>
        <source>its {field} did not come out as it should</source>
        <translation>son champ {field} n’est pas celui attendu</translation>
    </message>
    <message>
        <source>saving would change more than its caption</source>
        <translation>l’enregistrement modifierait plus que sa légende</translation>
    </message>
    <message>
        <source>The name {name} is too long for a sidecar beside it; shorten it.</source>
        <translation>Le nom {name} est trop long pour un fichier annexe&#xa0;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be read: {reason}.</source>
        <translation>Le dossier de {name} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {reason}.</source>
        <translation>{name} ne peut pas être supprimé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{error} By then {names} had been changed.</source>
        <translation>{error} À ce moment-là, {names} était déjà modifié.</translation>
    </message>
    <message>
        <source>what was kept of it does not match it</source>
        <translation>ce qui en avait été gardé ne lui correspond pas</translation>
    </message>
    <message>
        <source>The {field} of {name} holds another program&apos;s data and stays as it is.</source>
        <translation>Le champ {field} de {name} contient des données d’un autre programme et reste tel quel.</translation>
    </message>
    <message>
        <source>{name} also has a description in other languages ({languages}), which stays as it is.</source>
        <translation>{name} a aussi une description dans d’autres langues ({languages}), qui reste telle quelle.</translation>
    </message>
    <message>
        <source>{name} had more than one {fields}; all are replaced.</source>
        <translation>{name} avait plus d’un champ {fields}&#xa0;; tous sont remplacés.</translation>
    </message>
    <message>
        <source>The {block} block of {name} could not take the caption and was left as it was.</source>
        <translation>Le bloc {block} de {name} n’a pas pu recevoir la légende et reste tel qu’il était.</translation>
    </message>
    <message>
        <source>The {block} block of {name} could not take the caption and was left as it was; Apple Photos may show the old one.</source>
        <translation>Le bloc {block} de {name} n’a pas pu recevoir la légende et reste tel qu’il était&#xa0;; Photos d’Apple affichera peut-être l’ancienne.</translation>
    </message>
    <message>
        <source>{name} carries content credentials (C2PA), which a change would make invalid.</source>
        <translation>{name} porte des justificatifs de contenu (C2PA) qu’une modification rendrait invalides.</translation>
    </message>
    <message>
        <source>{name} holds another caption, which some programs show instead.</source>
        <translation>{name} contient une autre légende, que certains programmes affichent à la place.</translation>
    </message>
    <message>
        <source>{name} holds another alt text, which some programs show instead.</source>
        <translation>{name} contient un autre texte alternatif, que certains programmes affichent à la place.</translation>
    </message>
    <message>
        <source>There is no caption to save into {name}.</source>
        <translation>Il n’y a pas de légende à enregistrer dans {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: it is damaged or not an XMP file.</source>
        <translation>{name} ne peut pas être écrit&#xa0;: il est endommagé ou n’est pas un fichier XMP.</translation>
    </message>
    <message>
        <source>A cluster needs Ray, which comes with the “cluster” extra of the Python package.</source>
        <translation>Une grappe demande Ray, fourni par le supplément « cluster » du paquet Python.</translation>
    </message>
    <message>
        <source>{place} cannot be used: {error}.</source>
        <translation>{place} ne peut pas être utilisé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Le dossier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{error} The captions of this run will not be remembered.</source>
        <translation>{error} Les légendes de ce traitement ne seront pas mémorisées.</translation>
    </message>
    <message>
        <source>There is no interrupted run.</source>
        <translation>Il n’y a pas de traitement interrompu.</translation>
    </message>
    <message>
        <source>{table} cannot be read: its folder does not respond.</source>
        <translation>{table} ne peut pas être lu&#xa0;: son dossier ne répond pas.</translation>
    </message>
    <message>
        <source>{name} was written, but the library could not note it. {cause}</source>
        <translation>{name} a été écrit, mais la bibliothèque n’a pas pu le noter. {cause}</translation>
    </message>
    <message>
        <source>The model now says something else about this photo, so it is not known where it looked.</source>
        <translation>Le modèle dit maintenant autre chose de cette photo ; on ne sait donc pas où il a regardé.</translation>
    </message>
    <message>
        <source>These captions are another model’s: {model}.</source>
        <translation>Ces légendes sont d’un autre modèle : {model}.</translation>
    </message>
    <message>
        <source>This model does not record where it looks.</source>
        <translation>Ce modèle n’enregistre pas où il regarde.</translation>
    </message>
    <message>
        <source>The model in {folder} could not be copied: {reason}.</source>
        <translation>Le modèle de {folder} n’a pas pu être copié : {reason}.</translation>
    </message>
    <message>
        <source>This model no longer exists.</source>
        <translation>Ce modèle n’est plus là.</translation>
    </message>
    <message>
        <source>The model in {folder} could not be removed: {reason}.</source>
        <translation>Le modèle de {folder} n’a pas pu être supprimé : {reason}.</translation>
    </message>
    <message>
        <source>The model {model} already exists.</source>
        <translation>Le modèle {model} est déjà là.</translation>
    </message>
    <message>
        <source>This is not a photo, or its format cannot be read.</source>
        <translation>Ce n’est pas une photo, ou son format ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>La photo est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>The end of the file is missing, but the picture is whole.</source>
        <translation>La fin du fichier manque, mais l’image est entière.</translation>
    </message>
    <message>
        <source>The photo is too large: {width} × {height} pixels, more than {most} megapixels.</source>
        <translation>La photo est trop grande&#xa0;: {width} × {height} pixels, plus de {most} mégapixels.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>Il n’y a pas assez de mémoire pour cette photo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be read: permission denied.</source>
        <translation>La lecture du fichier n’est pas autorisée&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>The folder cannot be read: permission denied.</source>
        <translation>La lecture du dossier n’est pas autorisée&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>Le lien ne mène nulle part.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This does not look like a photograph, so the caption may be wrong.</source>
        <translation>Cela ne ressemble pas à une photographie, la légende peut donc être fausse.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>C’est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation>Le lien tourne en rond.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a photo.</source>
        <translation>C’est un tube ou un périphérique, pas une photo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop grand</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>la connexion au lecteur est interrompue</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>There is no model, so nothing was captioned.</source>
        <translation>Il n’y a pas de modèle, rien n’a donc été légendé.</translation>
    </message>
    <message>
        <source>There is no model, so it is not known where it looked.</source>
        <translation>Il n’y a pas de modèle ; on ne sait donc pas où il a regardé.</translation>
    </message>
    <message>
        <source>Captioning failed: {error}.</source>
        <translation>La création des légendes a échoué&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The model could not look again: {error}.</source>
        <translation>Le modèle n’a pas pu regarder de nouveau : {error}.</translation>
    </message>
    <message>
        <source>Files that could not be written: {count}. {sentence}</source>
        <translation>Fichiers qui n’ont pas pu être écrits&#xa0;: {count}. {sentence}</translation>
    </message>
    <message>
        <source>The picture could not be saved into {folder}: {reason}.</source>
        <translation>L’image n’a pas pu être enregistrée dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The captions could not be exported: {error}.</source>
        <translation>Les légendes n’ont pas pu être exportées&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The captions could not be imported: {error}.</source>
        <translation>Les légendes n’ont pas pu être importées&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The search for photos failed: {error}.</source>
        <translation>La recherche de photos a échoué&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>The photo cannot be shown: {error}.</source>
        <translation>La photo ne peut pas être affichée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The library of captions failed: {error}.</source>
        <translation>La bibliothèque des légendes a échoué&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>That did not work: {error}.</source>
        <translation>Cela n’a pas fonctionné : {error}.</translation>
    </message>
    <message>
        <source>Saving failed: {error}.</source>
        <translation>L’enregistrement a échoué&#xa0;: {error}.</translation>
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
        <translation>Toujours&#xa0;; ne jamais modifier la photo elle-même</translation>
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
        <source>Same as system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>For raw photos only</source>
        <translation>Pour les photos raw seulement</translation>
    </message>
    <message>
        <source>Say “person” instead of “man” or “woman”</source>
        <translation>Dire « person » au lieu de « man » ou « woman »</translation>
    </message>
    <message>
        <source>Captions are always in English; the model knows no other language.</source>
        <translation>Les légendes sont toujours en anglais&#xa0;; le modèle ne connaît pas d’autre langue.</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
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
        <source>Save unsure captions, too, when saving several photos</source>
        <translation>Enregistrer aussi les légendes incertaines lors de l’enregistrement de plusieurs photos</translation>
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
        <source>Also add the words of captions to the keywords</source>
        <translation>Ajouter aussi les mots des légendes aux mots-clés</translation>
    </message>
    <message>
        <source>Leave photos with content credentials (C2PA) unchanged</source>
        <translation>Ne pas modifier les photos avec Content Credentials (C2PA)</translation>
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
        <source>Fairly quick (three captions)</source>
        <translation>Assez rapide (trois légendes)</translation>
    </message>
    <message>
        <source>Thorough (five captions)</source>
        <translation>Poussée (cinq légendes)</translation>
    </message>
    <message>
        <source>Normal (four captions)</source>
        <translation>Normale (quatre légendes)</translation>
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
        <source>A caption is unsure</source>
        <translation>Une légende est incertaine</translation>
    </message>
    <message>
        <source>As measured for the model</source>
        <translation>Selon la mesure faite pour le modèle</translation>
    </message>
    <message>
        <source>Below {percent}% confidence</source>
        <translation>En dessous de {percent}&#xa0;% de confiance</translation>
    </message>
    <message>
        <source>Check spelling while writing</source>
        <translation>Vérifier l’orthographe à la saisie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
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
    <name>SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add “{word}” to My Words</source>
        <translation>Ajouter « {word} » à mes mots</translation>
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
    <name>SuggestionStrip</name>
    <message>
        <source>These are sample photos. Caption them to see how it works, or drop your own photos here.</source>
        <translation>Ce sont des photos d’exemple. Légendez-les pour voir comment cela marche, ou déposez vos propres photos ici.</translation>
    </message>
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
        <source>Confidence, lowest first</source>
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
        <translation>Auteur de la légende</translation>
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
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>In the last week</source>
        <translation>Au cours de la dernière semaine</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>Au cours du dernier mois</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Au cours de la dernière année</translation>
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
        <translation>Rouvrir «&#xa0;{folder}&#xa0;»</translation>
    </message>
</context>
</TS>
