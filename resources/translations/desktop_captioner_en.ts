<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AltTextLength</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AltTexts</name>
    <message numerus="yes">
        <source>%Ln caption(s) used as alt texts.</source>
        <translation>
            <numerusform>%Ln caption used as alt text.</numerusform>
            <numerusform>%Ln captions used as alt texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the alt text that was there.</source>
        <translation>
            <numerusform>%Ln photo kept the alt text that was there.</numerusform>
            <numerusform>%Ln photos kept the alt text that was there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image tag(s) copied.</source>
        <translation>
            <numerusform>%Ln image tag copied.</numerusform>
            <numerusform>%Ln image tags copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have neither alt text nor caption.</source>
        <translation>
            <numerusform>%Ln photo has neither alt text nor caption.</numerusform>
            <numerusform>%Ln photos have neither alt text nor caption.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message numerus="yes">
        <source>%Ln photo(s) already had a caption. Caption them too? Nothing is replaced before you save.</source>
        <translation>
            <numerusform>%Ln photo already had a caption. Caption it too? Nothing is replaced before you save.</numerusform>
            <numerusform>%Ln photos already had a caption. Caption them too? Nothing is replaced before you save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeTexts</name>
    <message numerus="yes">
        <source>%Ln selected photo(s)</source>
        <translation>
            <numerusform>%Ln selected photo</numerusform>
            <numerusform>%Ln selected photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>The %Ln photo shown</numerusform>
            <numerusform>All %Ln photos shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) will change.</source>
        <translation>
            <numerusform>%Ln text will change.</numerusform>
            <numerusform>%Ln texts will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are still being read and stay as they are.</source>
        <translation>
            <numerusform>%Ln photo is still being read and stays as it is.</numerusform>
            <numerusform>%Ln photos are still being read and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>%Ln text(s) changed.</source>
        <translation>
            <numerusform>%Ln text changed.</numerusform>
            <numerusform>%Ln texts changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%Ln caption(s) used.</source>
        <translation>
            <numerusform>%Ln caption used.</numerusform>
            <numerusform>%Ln captions used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message numerus="yes">
        <source>%Ln caption(s) copied.</source>
        <translation>
            <numerusform>%Ln caption copied.</numerusform>
            <numerusform>%Ln captions copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>Write %Ln text file(s) beside the photos? Files with other text are kept.</source>
        <translation>
            <numerusform>Write %Ln text file beside the photos? Files with other text are kept.</numerusform>
            <numerusform>Write %Ln text files beside the photos? Files with other text are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to text files beside the photos.</source>
        <translation>
            <numerusform>%Ln caption written to a text file beside the photo.</numerusform>
            <numerusform>%Ln captions written to text files beside the photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text file(s) already contain other text and were kept; delete those you do not need, and export again.</source>
        <translation>
            <numerusform>%Ln text file already contains other text and was kept; delete it if you do not need it, and export again.</numerusform>
            <numerusform>%Ln text files already contain other text and were kept; delete those you do not need, and export again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln caption written to {file}.</numerusform>
            <numerusform>%Ln captions written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln photo(s) will get a new text.</source>
        <translation>
            <numerusform>%Ln photo will get a new text.</numerusform>
            <numerusform>%Ln photos will get a new text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) already have it.</source>
        <translation>
            <numerusform>%Ln photo already has it.</numerusform>
            <numerusform>%Ln photos already have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be skipped.</source>
        <translation>
            <numerusform>%Ln row will be skipped.</numerusform>
            <numerusform>%Ln rows will be skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace the existing texts of %Ln photo(s)</source>
        <translation>
            <numerusform>Also replace the existing text of %Ln photo</numerusform>
            <numerusform>Also replace the existing texts of %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln photo(s) changed by {table}.</source>
        <translation>
            <numerusform>%Ln photo changed by {table}.</numerusform>
            <numerusform>%Ln photos changed by {table}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%Ln photo(s) done.</source>
        <translation>
            <numerusform>%Ln photo done.</numerusform>
            <numerusform>%Ln photos done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <translation>
            <numerusform>%Ln left.</numerusform>
            <numerusform>%Ln left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message numerus="yes">
        <source>Done: %Ln captioned.</source>
        <translation>
            <numerusform>Done: %Ln captioned.</numerusform>
            <numerusform>Done: %Ln captioned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: {captioned} captioned, %Ln failed.</source>
        <translation>
            <numerusform>Done: {captioned} captioned, %Ln failed.</numerusform>
            <numerusform>Done: {captioned} captioned, %Ln failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln failed</source>
        <translation>
            <numerusform>⚠ %Ln failed</numerusform>
            <numerusform>⚠ %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln photo(s) already have a caption; the model has another.</source>
        <translation>
            <numerusform>%Ln photo already has a caption; the model has another.</numerusform>
            <numerusform>%Ln photos already have a caption; the model has others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save captions into %Ln photo(s)? You can revert this later.</source>
        <translation>
            <numerusform>Save captions into %Ln photo? You can revert this later.</numerusform>
            <numerusform>Save captions into %Ln photos? You can revert this later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure caption(s) were not saved. Review them first, or save them as they are.</source>
        <translation>
            <numerusform>%Ln unsure caption was not saved. Review it first, or save it as it is.</numerusform>
            <numerusform>%Ln unsure captions were not saved. Review them first, or save them as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) reverted.</source>
        <translation>
            <numerusform>%Ln photo reverted.</numerusform>
            <numerusform>%Ln photos reverted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) saved.</source>
        <translation>
            <numerusform>%Ln photo saved.</numerusform>
            <numerusform>%Ln photos saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the caption that was there.</source>
        <translation>
            <numerusform>%Ln photo kept the caption that was there.</numerusform>
            <numerusform>%Ln photos kept the caption that was there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed.</source>
        <translation>
            <numerusform>%Ln photo failed.</numerusform>
            <numerusform>%Ln photos failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>{shown} of %Ln photo(s) shown</source>
        <translation>
            <numerusform>{shown} of %Ln photo shown</numerusform>
            <numerusform>{shown} of %Ln photos shown</numerusform>
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
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message numerus="yes">
        <source>%Ln photo(s) have no caption yet.</source>
        <translation>
            <numerusform>%Ln photo has no caption yet.</numerusform>
            <numerusform>%Ln photos have no caption yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
