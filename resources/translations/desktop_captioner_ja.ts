<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Recent &amp;Folders</source>
        <translation>最近使ったフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Save&amp;d Filters</source>
        <translation>保存した絞り込み(&amp;D)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>元に戻す(&amp;U): {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>やり直し(&amp;R): {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>キャプション(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>写真のフォルダーを開きます</translation>
    </message>
    <message>
        <source>&amp;Add Photos…</source>
        <translation>写真を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add more photos to those that are shown</source>
        <translation>表示中の写真に加えて、ほかの写真を開きます</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Photos</source>
        <translation>サンプル写真を開く(&amp;M)</translation>
    </message>
    <message>
        <source>Open the photos that come with the program</source>
        <translation>プログラムに付属の写真を開きます</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Read the open folder again</source>
        <translation>開いているフォルダーを読み直します</translation>
    </message>
    <message>
        <source>Boo&amp;kmark This Folder</source>
        <translation>このフォルダーをブックマークに追加(&amp;K)</translation>
    </message>
    <message>
        <source>Add the open folder to the bookmarks in the sidebar</source>
        <translation>開いているフォルダーをサイドバーのブックマークに追加します</translation>
    </message>
    <message>
        <source>Include Su&amp;bfolders</source>
        <translation>サブフォルダーを含める(&amp;B)</translation>
    </message>
    <message>
        <source>Also show the photos in subfolders</source>
        <translation>サブフォルダーの写真も表示します</translation>
    </message>
    <message>
        <source>&amp;Save to Photos</source>
        <translation>写真に保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save captions into the selected photos</source>
        <translation>選択した写真にキャプションを保存します</translation>
    </message>
    <message>
        <source>Save A&amp;ll to Photos</source>
        <translation>すべて写真に保存(&amp;L)</translation>
    </message>
    <message>
        <source>Save captions into all photos that are shown</source>
        <translation>表示中のすべての写真にキャプションを保存します</translation>
    </message>
    <message>
        <source>Re&amp;vert Saved Captions…</source>
        <translation>保存前のキャプションに戻す(&amp;V)…</translation>
    </message>
    <message>
        <source>Restore what was in the photos before captions were saved</source>
        <translation>保存前に写真に書かれていた内容に戻します</translation>
    </message>
    <message>
        <source>&amp;Import Captions…</source>
        <translation>キャプションをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import captions from a table, with a preview of what will change</source>
        <translation>変更内容を確認してから、表のキャプションを取り込みます</translation>
    </message>
    <message>
        <source>Import &amp;Text Files Beside Photos…</source>
        <translation>写真と同じ場所のテキストファイルをインポート(&amp;T)…</translation>
    </message>
    <message>
        <source>Import captions from the text files beside the photos</source>
        <translation>写真と同じ場所のテキストファイルからキャプションを取り込みます</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export all captions to a file</source>
        <translation>すべてのキャプションをファイルにエクスポートします</translation>
    </message>
    <message>
        <source>Export Sele&amp;cted…</source>
        <translation>選択した写真をエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Export the captions of the selected photos to a file</source>
        <translation>選択した写真のキャプションをファイルに書き出します</translation>
    </message>
    <message>
        <source>E&amp;xport Text Files Beside Photos…</source>
        <translation>写真と同じ場所にテキストファイルをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write each caption to a text file beside its photo</source>
        <translation>各キャプションを写真と同じ場所のテキストファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; what you wrote is kept</source>
        <translation>ウィンドウを閉じます。書いた内容は残ります</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を取り消します</translation>
    </message>
    <message>
        <source>Redo the change that was undone last</source>
        <translation>取り消した変更をやり直します</translation>
    </message>
    <message>
        <source>Co&amp;py Caption</source>
        <translation>キャプションをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the captions of the selected photos</source>
        <translation>選択した写真のキャプションをコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>HTML としてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy an image tag with the alt text for each selected photo</source>
        <translation>選択した写真ごとに、代替テキスト付きの画像タグをコピーします</translation>
    </message>
    <message>
        <source>Pas&amp;te Photos</source>
        <translation>写真を貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Open copied files, or save a copied picture as a file</source>
        <translation>コピーしたファイルを開くか、コピーした画像をファイルにします</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select all photos that are shown</source>
        <translation>表示中のすべての写真を選択します</translation>
    </message>
    <message>
        <source>Select U&amp;ncaptioned</source>
        <translation>キャプションのない写真を選択(&amp;N)</translation>
    </message>
    <message>
        <source>Select the photos that have no caption</source>
        <translation>キャプションのない写真を選択します</translation>
    </message>
    <message>
        <source>&amp;Change Captions…</source>
        <translation>キャプションを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Find and replace, fill a template, or set one text for many photos</source>
        <translation>検索と置換、テンプレートの適用、複数の写真への共通テキストの設定を行います</translation>
    </message>
    <message>
        <source>Fi&amp;lter Photos…</source>
        <translation>写真を絞り込み(&amp;L)…</translation>
    </message>
    <message>
        <source>Show only the photos whose texts contain certain words</source>
        <translation>特定の語を含む写真だけを表示します</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>絞り込みを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep what the photos are filtered and sorted by under a name</source>
        <translation>写真の絞り込みと並べ替えに名前を付けて保存します</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find photos in all folders by the words in their captions</source>
        <translation>すべてのフォルダーの写真をキャプションの語で探します</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>環境設定(&amp;E)…</translation>
    </message>
    <message>
        <source>How captions are made and saved, and how the window looks</source>
        <translation>キャプションの作成と保存、ウィンドウの外観を設定します</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>写真を拡大して表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>写真を縮小して表示します</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>写真全体を表示します</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Show one screen pixel for each pixel of the photo</source>
        <translation>写真の1画素を画面の1画素で表示します</translation>
    </message>
    <message>
        <source>List with &amp;Columns</source>
        <translation>詳細リスト(&amp;C)</translation>
    </message>
    <message>
        <source>Show the photos as a list with columns</source>
        <translation>写真を列のあるリストで表示します</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>サムネイルを大きく(&amp;L)</translation>
    </message>
    <message>
        <source>Make the thumbnails larger</source>
        <translation>サムネイルを大きくします</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>サムネイルを小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Make the thumbnails smaller</source>
        <translation>サムネイルを小さくします</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <source>Show places and folders at the side</source>
        <translation>場所とフォルダーをサイドバーに表示します</translation>
    </message>
    <message>
        <source>Caption &amp;Panel</source>
        <translation>キャプションパネル(&amp;P)</translation>
    </message>
    <message>
        <source>Show the caption beside the photo</source>
        <translation>写真の横にキャプションを表示します</translation>
    </message>
    <message>
        <source>Photo in Full Scree&amp;n</source>
        <translation>写真を全画面表示(&amp;N)</translation>
    </message>
    <message>
        <source>Show the photo in full screen with its caption (or press Space)</source>
        <translation>写真をキャプションと一緒に画面全体に表示します。Space キーでも表示できます</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Make the window fill the screen</source>
        <translation>ウィンドウを画面全体に広げます</translation>
    </message>
    <message>
        <source>Caption &amp;Selected</source>
        <translation>選択した写真にキャプションを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Caption the selected photos</source>
        <translation>選択した写真にキャプションを付けます</translation>
    </message>
    <message>
        <source>Caption &amp;Folder</source>
        <translation>フォルダー全体にキャプションを付ける(&amp;F)</translation>
    </message>
    <message>
        <source>Caption all photos that have no caption, or one from another model</source>
        <translation>キャプションのない写真と、別のモデルのキャプションが付いた写真すべてにキャプションを付けます</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>処理を一時停止または再開します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the current task; what is finished is kept</source>
        <translation>実行中の処理を中止します。完了した分は残ります</translation>
    </message>
    <message>
        <source>Re&amp;view Captions…</source>
        <translation>キャプションを確認(&amp;V)…</translation>
    </message>
    <message>
        <source>Look through the model’s captions, the least certain first</source>
        <translation>モデルのキャプションを確信度の低い順に確認します</translation>
    </message>
    <message>
        <source>&amp;Use Captions as Alt Texts</source>
        <translation>キャプションを代替テキストに使用(&amp;U)</translation>
    </message>
    <message>
        <source>Use the captions of the selected photos as alt texts; photos that have one keep it</source>
        <translation>選択した写真のキャプションを代替テキストとして使います。すでに代替テキストがある写真は変わりません</translation>
    </message>
    <message>
        <source>Caption Hist&amp;ory…</source>
        <translation>キャプションの履歴(&amp;O)…</translation>
    </message>
    <message>
        <source>Every text that the photo has had; any can be restored</source>
        <translation>写真に付いていたすべてのテキストを表示し、復元できます</translation>
    </message>
    <message>
        <source>Show &amp;Where the Model Looked</source>
        <translation>モデルの注目箇所を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Have the model look at the photo again, to see where it looked for each word</source>
        <translation>モデルに写真をもう一度見せて、単語ごとの注目箇所を表示します</translation>
    </message>
    <message>
        <source>Mode&amp;ls…</source>
        <translation>モデル(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose, add, remove and compare models</source>
        <translation>モデルの選択、追加、削除、比較を行います</translation>
    </message>
    <message>
        <source>&amp;Next Uncaptioned</source>
        <translation>次のキャプションのない写真(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next photo that has no caption</source>
        <translation>キャプションのない次の写真に移動します</translation>
    </message>
    <message>
        <source>Next P&amp;hoto</source>
        <translation>次の写真(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the next photo</source>
        <translation>次の写真に移動します</translation>
    </message>
    <message>
        <source>P&amp;revious Photo</source>
        <translation>前の写真(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the previous photo</source>
        <translation>前の写真に移動します</translation>
    </message>
    <message>
        <source>Keyboard &amp;Shortcuts</source>
        <translation>キーボードショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation>すべてのコマンドとそのキー</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診断情報(&amp;D)</translation>
    </message>
    <message>
        <source>Details about this computer and program, for whoever helps you</source>
        <translation>サポートに伝えるための動作環境の情報</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>What the program recorded while running</source>
        <translation>プログラムが動作中に残した記録</translation>
    </message>
    <message>
        <source>L&amp;icences</source>
        <translation>ライセンス(&amp;I)</translation>
    </message>
    <message>
        <source>The licences of the program, its libraries and its model</source>
        <translation>プログラム、ライブラリ、モデルのライセンス</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>このプログラムについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>プログラムのバージョンとライセンス</translation>
    </message>
</context>
<context>
    <name>AltTextLength</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: long. Up to about {best} are easy to listen to.</source>
        <translation>{count}: 長めです。聞き取りやすいのは約 {best} 文字までです。</translation>
    </message>
    <message>
        <source>{count}: too long. Saving shortens it to {most}; the extended description keeps all of it.</source>
        <translation>{count}: 長すぎます。保存時に {most} 文字に短縮されます。全文は拡張説明に残ります。</translation>
    </message>
</context>
<context>
    <name>AltTexts</name>
    <message>
        <source>caption as alt text for {photo}</source>
        <translation>{photo} のキャプションを代替テキストに使用</translation>
    </message>
    <message>
        <source>captions as alt texts</source>
        <translation>キャプションを代替テキストに使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) used as alt texts.</source>
        <translation>
            <numerusform>%Ln 件のキャプションを代替テキストに使用しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the alt text that was there.</source>
        <translation>
            <numerusform>%Ln 枚の写真は元の代替テキストのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected photos already have alt texts.</source>
        <translation>選択した写真にはすでに代替テキストがあります。</translation>
    </message>
    <message>
        <source>There is no caption to use.</source>
        <translation>使用できるキャプションがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image tag(s) copied.</source>
        <translation>
            <numerusform>%Ln 件の画像タグをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have neither alt text nor caption.</source>
        <translation>
            <numerusform>%Ln 枚の写真には代替テキストもキャプションもありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Stopped looking for photos; those found so far are shown.</source>
        <translation>写真の検索を中止しました。これまでに見つかった写真を表示しています。</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message>
        <source>{word}, word {number} of {total}</source>
        <translation>{word}、{total} 語中 {number} 語目</translation>
    </message>
    <message>
        <source>Left and right arrow keys show where the model looked for each word</source>
        <translation>左右の矢印キーで、単語ごとのモデルの注目箇所を表示します</translation>
    </message>
    <message>
        <source>Where the model looked: {words}</source>
        <translation>モデルの注目箇所: {words}</translation>
    </message>
</context>
<context>
    <name>CaptionHistory</name>
    <message>
        <source>Caption history</source>
        <translation>キャプションの履歴</translation>
    </message>
    <message>
        <source>Every text that this photo has had. Restoring one is an edit that can be undone.</source>
        <translation>この写真に付いていたすべてのテキストです。復元は編集として扱われ、元に戻せます。</translation>
    </message>
    <message>
        <source>This photo has had no caption or alt text so far.</source>
        <translation>この写真にはまだキャプションも代替テキストも付けられていません。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Use this text again</source>
        <translation>このテキストを再び有効にします</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>写真ファイル</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(削除済み)</translation>
    </message>
    <message>
        <source>{what}, shown now</source>
        <translation>{what} (表示中)</translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message>
        <source>No photo selected</source>
        <translation>写真が選択されていません</translation>
    </message>
    <message>
        <source>In the photo now: {caption}</source>
        <translation>現在の写真内の内容: {caption}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>キャプションはまだありません</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>Optional, for people who cannot see the photo</source>
        <translation>写真を見られない人のための説明 (任意)</translation>
    </message>
    <message>
        <source>Use Caption</source>
        <translation>キャプションを使用</translation>
    </message>
    <message>
        <source>Use the caption as the alt text</source>
        <translation>キャプションを代替テキストとして使います</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the caption</source>
        <translation>キャプションをコピーします</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Every text that the photo has had; any can be restored</source>
        <translation>写真に付いていたすべてのテキストを表示し、復元できます</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Where the model looked</source>
        <translation>モデルの注目箇所</translation>
    </message>
    <message>
        <source>Alternative captions</source>
        <translation>他のキャプション候補</translation>
    </message>
    <message>
        <source>Show Where the Model Looked</source>
        <translation>モデルの注目箇所を表示</translation>
    </message>
    <message>
        <source>Have the model look at the photo again, to see where it looked for each word</source>
        <translation>モデルに写真をもう一度見せて、単語ごとの注目箇所を表示します</translation>
    </message>
    <message>
        <source>Point at a word or click it; on the keyboard, use ← and →.</source>
        <translation>単語をポイントまたはクリックしてください。キーボードでは ← と → を使います。</translation>
    </message>
    <message>
        <source>Unsure: confidence {percent}%</source>
        <translation>不確か: 確信度 {percent}%</translation>
    </message>
    <message>
        <source>Confidence {percent}%</source>
        <translation>確信度 {percent}%</translation>
    </message>
</context>
<context>
    <name>Captioning</name>
    <message>
        <source>Every photo already has a caption.</source>
        <translation>すべての写真にすでにキャプションがあります。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Cancelled; finished captions are kept.</source>
        <translation>キャンセルしました。完成したキャプションは残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) already had a caption. Caption them too? Nothing is replaced before you save.</source>
        <translation>
            <numerusform>%Ln 枚の写真にはすでにキャプションがありました。これらにもキャプションを付けますか? 保存するまで何も置き換えられません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption Them Too</source>
        <translation>これらにも付ける</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>acceptance of {photo}</source>
        <translation>{photo} の承認</translation>
    </message>
    <message>
        <source>choice for {photo}</source>
        <translation>{photo} の選択</translation>
    </message>
    <message>
        <source>typing for {photo}</source>
        <translation>{photo} の入力</translation>
    </message>
    <message>
        <source>alt text for {photo}</source>
        <translation>{photo} の代替テキスト</translation>
    </message>
</context>
<context>
    <name>ChangeTexts</name>
    <message>
        <source>Change captions</source>
        <translation>キャプションの変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected photo(s)</source>
        <translation>
            <numerusform>選択した %Ln 枚の写真</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>表示中の %Ln 枚すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別する</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語全体が一致するもののみ</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>This cannot be used: {reason}</source>
        <translation>これは使用できません: {reason}</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>one text for all</source>
        <translation>共通のテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) will change.</source>
        <translation>
            <numerusform>%Ln 件のテキストが変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are still being read and stay as they are.</source>
        <translation>
            <numerusform>%Ln 枚の写真は読み込み中のため、変更されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values; what you type replaces all of them</source>
        <translation>複数の値があります。入力した内容ですべて置き換えられます</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索する文字列</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>One Text for All</source>
        <translation>共通のテキスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Fields: {fields}. Other text stays as it is. What is in square brackets is left out where its field is empty: {example}</source>
        <translation>フィールド: {fields}。その他のテキストはそのまま残ります。角かっこ内は、フィールドが空の場合は省かれます: {example}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>%Ln text(s) changed.</source>
        <translation>
            <numerusform>%Ln 件のテキストを変更しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Caption {number}: {caption} Confidence {percent}%.</source>
        <translation>キャプション {number}: {caption} 確信度 {percent}%。</translation>
    </message>
    <message>
        <source>Use this caption (key {number})</source>
        <translation>このキャプションを使います ({number} キー)</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close when finished</source>
        <translation>完了後に閉じる</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Captions are still being saved into photos.</source>
        <translation>写真にキャプションを保存しています。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Click to sort. Right-click to choose columns.</source>
        <translation>クリックで並べ替え、右クリックで列を選択できます。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare captions</source>
        <translation>キャプションの比較</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Use This</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Use the selected captions, as an edit that can be undone</source>
        <translation>選択したキャプションを使います。編集として扱われ、元に戻せます</translation>
    </message>
    <message>
        <source>{caption} ({percent}%)</source>
        <translation>{caption} ({percent}%)</translation>
    </message>
    <message>
        <source>{model} · {speed} photos/s</source>
        <translation>{model} · {speed} 枚/秒</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Select the better caption of each photo, then “Use This”.</source>
        <translation>写真ごとに良い方のキャプションを選択し、「これを使う」を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) used.</source>
        <translation>
            <numerusform>%Ln 件のキャプションを使用しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop to import captions.</source>
        <translation>ドロップするとキャプションをインポートします。</translation>
    </message>
    <message>
        <source>Drop to open. Hold Ctrl to add to the photos shown.</source>
        <translation>ドロップすると開きます。Ctrl キーを押しながらドロップすると、表示中の写真に追加します。</translation>
    </message>
    <message>
        <source>Open the photos first, then drop the table with their captions.</source>
        <translation>先に写真を開いてから、キャプションの表をドロップしてください。</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message numerus="yes">
        <source>%Ln caption(s) copied.</source>
        <translation>
            <numerusform>%Ln 件のキャプションをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>元に戻しました: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>やり直しました: {step}</translation>
    </message>
</context>
<context>
    <name>ErrorReports</name>
    <message>
        <source>Something went wrong that should not have. Your captions are safe. This report helps to fix it: it names no photo, caption or folder, and is not sent anywhere. Read it, copy it, and paste it into a new issue.</source>
        <translation>予期しない問題が発生しました。キャプションは失われていません。このレポートは修正に役立ちます。写真、キャプション、フォルダーの名前は含まれず、どこにも送信されません。内容を確認し、コピーして問題を報告してください。</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>予期しないエラー</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>Write %Ln text file(s) beside the photos? Files with other text are kept.</source>
        <translation>
            <numerusform>写真と同じ場所に %Ln 個のテキストファイルを書き込みますか? 内容の異なるファイルはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>ファイルを書き込む</translation>
    </message>
    <message>
        <source>Export captions</source>
        <translation>キャプションのエクスポート</translation>
    </message>
    <message>
        <source>Export selected captions</source>
        <translation>選択したキャプションのエクスポート</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>COCO captions</source>
        <translation>COCO キャプション</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Parquet files</source>
        <translation>Parquet ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln 件のキャプションを {file} に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caption(s) written to text files beside the photos.</source>
        <translation>
            <numerusform>%Ln 件のキャプションを写真と同じ場所のテキストファイルに書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text file(s) already contain other text and were kept; delete those you do not need, and export again.</source>
        <translation>
            <numerusform>%Ln 個のテキストファイルは内容が異なるため、そのまま残しました。不要なものを削除してから、もう一度エクスポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} photos.</source>
        <translation>エクスポート中: {done} / {total} 枚。</translation>
    </message>
</context>
<context>
    <name>FailureList</name>
    <message>
        <source>Failures</source>
        <translation>失敗した写真</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>リストをコピー</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No captions match “{words}”.</source>
        <translation>「{words}」に一致するキャプションはありません。</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>FullPhoto</name>
    <message>
        <source>Photo in full screen</source>
        <translation>写真の全画面表示</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>キャプションはまだありません</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>→: next · ←: previous · C: hide the caption · Esc: close</source>
        <translation>←: 前へ · →: 次へ · C: キャプションの表示切り替え · Esc: 終了</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>What is bundled</source>
        <translation>同梱物</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>サンプル写真</translation>
    </message>
    <message>
        <source>Further licence texts</source>
        <translation>その他のライセンス文</translation>
    </message>
    <message>
        <source>One honest sentence for every photo: offline, private, on your own computer.</source>
        <translation>すべての写真に、ありのままの一文を。オフラインで、プライバシーを守り、お使いのコンピューターだけで動作します。</translation>
    </message>
    <message>
        <source>Apache License 2.0. The model was trained on photos of everyday life, so it describes those best. It can be wrong: check captions before you publish them.</source>
        <translation>Apache License 2.0。モデルは日常生活の写真で学習しているため、そのような写真を最も得意とします。間違えることもあるので、公開する前にキャプションを確認してください。</translation>
    </message>
    <message>
        <source>About {program}</source>
        <translation>{program} について</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The library cannot be read, so there is no history.</source>
        <translation>ライブラリを読み込めないため、履歴を表示できません。</translation>
    </message>
    <message>
        <source>restored text of {photo}</source>
        <translation>{photo} のテキストの復元</translation>
    </message>
    <message>
        <source>Restored: {caption}</source>
        <translation>復元しました: {caption}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import {table}</source>
        <translation>{table} のインポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will get a new text.</source>
        <translation>
            <numerusform>%Ln 枚の写真のテキストが変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) already have it.</source>
        <translation>
            <numerusform>%Ln 枚の写真はすでに同じテキストです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be skipped.</source>
        <translation>
            <numerusform>%Ln 行はスキップされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also replace the existing texts of %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 枚の写真の既存のテキストも置き換える</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import captions</source>
        <translation>キャプションのインポート</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>import of {table}</source>
        <translation>{table} のインポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed by {table}.</source>
        <translation>
            <numerusform>{table} により %Ln 枚の写真を変更しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}</source>
        <translation>読み込めません: {reason}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>ログをもう一度読み込みます</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show the log’s folder in the file manager</source>
        <translation>ログのフォルダーをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>ログはまだありません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licensed components</source>
        <translation>ライセンス対象のコンポーネント</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking at {photo} again…</source>
        <translation>{photo} をもう一度見ています…</translation>
    </message>
    <message>
        <source>Step through the words with ← and →.</source>
        <translation>← と → で単語を移動できます。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No photos in {places}.</source>
        <translation>{places} に写真はありません。</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>テキストファイル</translation>
    </message>
    <message>
        <source>Bookmarked {folder}.</source>
        <translation>{folder} をブックマークに追加しました。</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>{model} was added.</source>
        <translation>{model} を追加しました。</translation>
    </message>
    <message>
        <source>Add a model’s folder</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>{model} is used from now on.</source>
        <translation>これからは {model} がキャプションを付けます。</translation>
    </message>
    <message>
        <source>captions of a comparison</source>
        <translation>比較したキャプションの使用</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Drop the folder of a model here to add it. Scores are for photos that the model was not trained on.</source>
        <translation>モデルのフォルダーをここにドロップすると追加されます。スコアは、モデルの学習に使われていない写真によるものです。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>測定データ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Photos/s</source>
        <translation>枚/秒</translation>
    </message>
    <message>
        <source>Speed of its last run on this computer</source>
        <translation>このコンピューターで最後に使ったときの速度</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Caption with this model from now on</source>
        <translation>これからはこのモデルでキャプションを付けます</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Copy a model’s folder into the program</source>
        <translation>モデルのフォルダーをプログラムのモデルにコピーします</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete this model</source>
        <translation>このモデルを削除します</translation>
    </message>
    <message>
        <source>Compare Captions…</source>
        <translation>キャプションを比較…</translation>
    </message>
    <message>
        <source>Compare the captions of two models for the selected photos: select both, or one to compare with the one in use</source>
        <translation>選択した写真に対する 2 つのモデルのキャプションを比較します。2 つのモデルか、使用中のモデルと比べる 1 つを選択してください</translation>
    </message>
    <message>
        <source>{model}, in use</source>
        <translation>{model} (使用中)</translation>
    </message>
    <message>
        <source>{model}, cannot be used</source>
        <translation>{model} (使用不可)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Select photos in the window to compare the models’ captions of them.</source>
        <translation>モデルのキャプションを比較するには、ウィンドウで写真を選択してください。</translation>
    </message>
    <message>
        <source>Checking {folder}…</source>
        <translation>{folder} を調べています…</translation>
    </message>
    <message>
        <source>Delete the model {model}? This cannot be undone.</source>
        <translation>モデル {model} を削除しますか? この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There are no photos, pictures or paths on the clipboard.</source>
        <translation>クリップボードに写真、画像、パスはありません。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation>クリップボードの画像を読み込めません。</translation>
    </message>
    <message>
        <source>Pasted {date}.png</source>
        <translation>貼り付け {date}.png</translation>
    </message>
    <message>
        <source>Folder for the pasted picture</source>
        <translation>貼り付けた画像の保存先フォルダー</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>{photo}, {state}. {caption}</source>
        <translation>{photo}、{state}。{caption}</translation>
    </message>
</context>
<context>
    <name>PhotoState</name>
    <message>
        <source>no caption</source>
        <translation>キャプションなし</translation>
    </message>
    <message>
        <source>already captioned</source>
        <translation>既存のキャプションあり</translation>
    </message>
    <message>
        <source>captioned</source>
        <translation>キャプション付き</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>手動で編集</translation>
    </message>
    <message>
        <source>saved to the photo</source>
        <translation>写真に保存済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不確か</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用した場所</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove from Bookmarks</source>
        <translation>ブックマークから削除</translation>
    </message>
    <message>
        <source>Add to Bookmarks</source>
        <translation>ブックマークに追加</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>スキップ: {reason}</translation>
    </message>
    <message>
        <source>Alt text: {text}</source>
        <translation>代替テキスト: {text}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>What other programs show</source>
        <translation>他のプログラムでの表示</translation>
    </message>
    <message>
        <source>{program}: {caption}</source>
        <translation>{program}: {caption}</translation>
    </message>
    <message>
        <source>{program}: no caption</source>
        <translation>{program}: キャプションなし</translation>
    </message>
    <message>
        <source>Windows Explorer (title)</source>
        <translation>Windows エクスプローラー (タイトル)</translation>
    </message>
    <message>
        <source>Windows Explorer (subject)</source>
        <translation>Windows エクスプローラー (件名)</translation>
    </message>
    <message>
        <source>Windows Explorer (comments)</source>
        <translation>Windows エクスプローラー (コメント)</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>新しいライブラリを作成</translation>
    </message>
    <message>
        <source>Continue Without It</source>
        <translation>ライブラリなしで続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>The folder has changed.</source>
        <translation>フォルダーの内容が変更されました。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>追記</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>The last run was interrupted.</source>
        <translation>前回の処理は中断されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done.</source>
        <translation>
            <numerusform>%Ln 枚が完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <translation>
            <numerusform>残り %Ln 枚です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review captions</source>
        <translation>キャプションの確認</translation>
    </message>
    <message>
        <source>Enter: accept · 1–5: choose · E: edit · →: skip · ←: back · Esc: close</source>
        <translation>Enter: 承認 · 1–5: 選択 · E: 編集 · →: スキップ · ←: 戻る · Esc: 閉じる</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>キャプションはまだありません</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>残り %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last photo.</source>
        <translation>これが最後の写真でした。</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>There are no captions left to review.</source>
        <translation>確認するキャプションは残っていません。</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Revert saved captions</source>
        <translation>保存前のキャプションに戻す</translation>
    </message>
    <message>
        <source>The photos get back the captions they had before. Nothing else in them changes.</source>
        <translation>写真のキャプションが保存前の内容に戻ります。それ以外は何も変わりません。</translation>
    </message>
    <message>
        <source>No captions have been saved into photos yet.</source>
        <translation>写真に保存されたキャプションはまだありません。</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>保存したキャプション</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>保存前に戻す</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>{done} of {total} · {speed} photos/s · {time} left</source>
        <translation>{done} / {total} · {speed} 枚/秒 · 残り {time}</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln captioned.</source>
        <translation>
            <numerusform>完了: %Ln 枚にキャプションを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: {captioned} captioned, %Ln failed.</source>
        <translation>
            <numerusform>完了: {captioned} 枚にキャプションを付け、%Ln 枚は失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln failed</source>
        <translation>
            <numerusform>⚠ %Ln 枚失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop; finished captions are kept</source>
        <translation>中止します。完成したキャプションは残ります</translation>
    </message>
    <message>
        <source>Show what failed and try again</source>
        <translation>失敗した写真を表示して再試行します</translation>
    </message>
    <message>
        <source>{done} of {total} · paused</source>
        <translation>{done} / {total} · 一時停止中</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Save Filter</source>
        <translation>絞り込みを保存</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>「{name}」を保存しました。</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>絞り込みの名前</translation>
    </message>
    <message>
        <source>There is a filter “{name}” already. Replace it?</source>
        <translation>「{name}」という絞り込みはすでにあります。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>The filter is called “{name}” now.</source>
        <translation>絞り込みの名前を「{name}」に変更しました。</translation>
    </message>
    <message>
        <source>Rename Filter</source>
        <translation>絞り込みの名前を変更</translation>
    </message>
    <message>
        <source>Remove the filter “{name}”? The photos stay.</source>
        <translation>絞り込み「{name}」を削除しますか? 写真は残ります。</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln photo(s) already have a caption; the model has another.</source>
        <translation>
            <numerusform>%Ln 枚の写真にはすでにキャプションがあり、モデルのものと異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to save.</source>
        <translation>新しく保存するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Save captions into %Ln photo(s)? You can revert this later.</source>
        <translation>
            <numerusform>%Ln 枚の写真にキャプションを保存しますか? 後で保存前の状態に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reverting</source>
        <translation>保存前に戻しています</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsure caption(s) were not saved. Review them first, or save them as they are.</source>
        <translation>
            <numerusform>不確かなキャプション %Ln 件は保存しませんでした。先に確認するか、このまま保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them Too</source>
        <translation>これらも保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) reverted.</source>
        <translation>
            <numerusform>%Ln 枚の写真を保存前の状態に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) saved.</source>
        <translation>
            <numerusform>%Ln 枚の写真に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept the caption that was there.</source>
        <translation>
            <numerusform>%Ln 枚の写真は元のキャプションのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed.</source>
        <translation>
            <numerusform>%Ln 枚の写真は失敗しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search captions</source>
        <translation>キャプションを検索</translation>
    </message>
    <message>
        <source>Search the captions of all photos</source>
        <translation>すべての写真のキャプションを検索します</translation>
    </message>
    <message>
        <source>Search the captions of photos in all folders</source>
        <translation>すべてのフォルダーの写真のキャプションを検索します</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{folder} is not a model for this program: {config} names no format.</source>
        <translation>{folder} はこのプログラムのモデルではありません: {config} に形式が指定されていません。</translation>
    </message>
    <message>
        <source>The model in {folder} was made by a newer version of this program (format {version}).</source>
        <translation>{folder} のモデルは、このプログラムの新しいバージョンで作成されています (形式 {version})。</translation>
    </message>
    <message>
        <source>There is no model in {folder}: {name} is missing.</source>
        <translation>{folder} にモデルがありません: {name} が見つかりません。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {name} is too large.</source>
        <translation>{folder} のモデルを読み込めません: {name} が大きすぎます。</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} is not a JSON object.</source>
        <translation>{folder} のモデルは破損しています: {name} は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} is not what {config} says it should be.</source>
        <translation>{folder} のモデルは破損しています: {name} が {config} の記述と一致しません。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be read: {error}.</source>
        <translation>{folder} のモデルを読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The weights of the model in {folder} cannot be read: {error}.</source>
        <translation>{folder} のモデルの重みを読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The model in {folder} is damaged: {name} cannot be read ({error}).</source>
        <translation>{folder} のモデルは破損しています: {name} を読み込めません ({error})。</translation>
    </message>
    <message>
        <source>There is no device “{device}”: choose auto, cpu, gpu or gpu:N.</source>
        <translation>デバイス「{device}」はありません: auto、cpu、gpu、gpu:N のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no GPU {number}: TensorFlow sees {count}.</source>
        <translation>GPU {number} はありません: TensorFlow が認識している GPU の数は {count} です。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used: {error}.</source>
        <translation>{folder} のモデルは使用できません: {error}。</translation>
    </message>
    <message>
        <source>The model could not be loaded: {error}.</source>
        <translation>モデルを読み込めませんでした: {error}。</translation>
    </message>
    <message>
        <source>The model failed: {error}.</source>
        <translation>モデルでエラーが発生しました: {error}。</translation>
    </message>
    <message>
        <source>There is not enough memory to caption even one photo.</source>
        <translation>メモリが不足しており、1 枚の写真にもキャプションを付けられません。</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded, so nothing can be captioned: {error}.</source>
        <translation>TensorFlow を読み込めないため、キャプションを付けられません: {error}。</translation>
    </message>
    <message>
        <source>{path} is not a COCO captions file.</source>
        <translation>{path} は COCO キャプションファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is not a CSV file: line {line}, {error}.</source>
        <translation>{path} は CSV ファイルではありません: {line} 行目、{error}。</translation>
    </message>
    <message>
        <source>{path} cannot be imported: captions are not read from {suffix} files.</source>
        <translation>{path} をインポートできません: {suffix} ファイルからのキャプションの読み込みには対応していません。</translation>
    </message>
    <message>
        <source>No photo has this path or name.</source>
        <translation>このパスまたは名前の写真はありません。</translation>
    </message>
    <message>
        <source>More than one photo has this name.</source>
        <translation>この名前の写真が複数あります。</translation>
    </message>
    <message>
        <source>Another row has a different text for this photo.</source>
        <translation>別の行に、この写真の異なるテキストがあります。</translation>
    </message>
    <message>
        <source>The photo already has another text.</source>
        <translation>写真にはすでに別のテキストがあります。</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>この行にはテキストがありません。</translation>
    </message>
    <message>
        <source>The row has more cells than the header: a text with a separator needs quotation marks.</source>
        <translation>行のセルがヘッダーより多くなっています。区切り文字を含むテキストは引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>The row is incomplete: a text with a line break needs quotation marks.</source>
        <translation>行が不完全です。改行を含むテキストは引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>The row cannot be read.</source>
        <translation>この行を読み込めません。</translation>
    </message>
    <message>
        <source>The file is not a photo.</source>
        <translation>このファイルは写真ではありません。</translation>
    </message>
    <message>
        <source>The folder of the photo does not respond.</source>
        <translation>写真のフォルダーが応答しません。</translation>
    </message>
    <message>
        <source>{path} needs a first line that names a column “path” and a column “caption”.</source>
        <translation>{path} の 1 行目には、「path」列と「caption」列の名前が必要です。</translation>
    </message>
    <message>
        <source>{path} has no line of JSON that names a photo and a text.</source>
        <translation>{path} には、写真とテキストを示す JSON の行がありません。</translation>
    </message>
    <message>
        <source>{path} already exists and was kept.</source>
        <translation>{path} はすでに存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>The photo is not in {folder}.</source>
        <translation>写真は {folder} の中にありません。</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which comes with the “parquet” extra of the Python package.</source>
        <translation>Parquet ファイルには pyarrow が必要です。Python 版プログラムの追加機能「parquet」でインストールできます。</translation>
    </message>
    <message>
        <source>{path} cannot be read as Parquet: {error}.</source>
        <translation>{path} を Parquet として読み込めません: {error}。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} はファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is too large: {size} MiB.</source>
        <translation>{path} は大きすぎます: {size} MiB。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is not in UTF-8: save it as “CSV UTF-8”.</source>
        <translation>{path} は UTF-8 ではありません。「CSV UTF-8」として保存してください。</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of the program.</source>
        <translation>ライブラリ {path} は、プログラムの新しいバージョンで作成されています。</translation>
    </message>
    <message>
        <source>The library {path} cannot be moved aside: {reason}.</source>
        <translation>ライブラリ {path} を退避できません: {reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>フォルダー {folder} を作成できません: {reason}。</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>ライブラリ {path} は破損しています。</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({found}).</source>
        <translation>ライブラリ {path} は破損しています ({found})。</translation>
    </message>
    <message>
        <source>The file {path} is not a library.</source>
        <translation>ファイル {path} はライブラリではありません。</translation>
    </message>
    <message>
        <source>The library {path} is damaged and cannot be brought up to date ({error}).</source>
        <translation>ライブラリ {path} は破損しているため、更新できません ({error})。</translation>
    </message>
    <message>
        <source>The library {path} cannot be backed up before it is changed: {reason}.</source>
        <translation>変更前にライブラリ {path} をバックアップできません: {reason}。</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({error}).</source>
        <translation>ライブラリ {path} は破損しています ({error})。</translation>
    </message>
    <message>
        <source>Some captions in the library are damaged and not shown; “desktop-captioner repair” brings back what can be read.</source>
        <translation>ライブラリ内の一部のキャプションは破損しているため表示されません。「desktop-captioner repair」を実行すると、読み取れるものを復旧できます。</translation>
    </message>
    <message>
        <source>Repair it with “desktop-captioner repair”, or move it aside to begin a new one; it is kept, and captions saved in photos are not touched.</source>
        <translation>「desktop-captioner repair」で修復するか、退避して新しいライブラリを作成してください。元のライブラリは残り、写真に保存されたキャプションは変更されません。</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished, and try again.</source>
        <translation>他のプログラムを閉じるか、終了するまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Allow writing to this file and its folder, or choose another place for the library.</source>
        <translation>このファイルとフォルダーへの書き込みを許可するか、ライブラリの保存先を変更してください。</translation>
    </message>
    <message>
        <source>Update the program, or choose another library.</source>
        <translation>プログラムを更新するか、別のライブラリを選択してください。</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again; what was stored before is safe.</source>
        <translation>ディスクの空き領域を増やしてから、もう一度お試しください。これまでに保存された内容は失われていません。</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or choose another place for the library.</source>
        <translation>ディスクとフォルダーを確認するか、ライブラリの保存先を変更してください。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it there.</source>
        <translation>完了するまで待つか、そのプログラムでキャンセルしてください。</translation>
    </message>
    <message>
        <source>Name photos or folders to begin a new one.</source>
        <translation>新しく始めるには、写真またはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The library {path} cannot be written: its disk is full, or reports an error.</source>
        <translation>ライブラリ {path} に書き込めません: ディスクがいっぱいか、エラーを報告しています。</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program.</source>
        <translation>ライブラリ {path} は別のプログラムで使用中です。</translation>
    </message>
    <message>
        <source>The library {path} cannot be written.</source>
        <translation>ライブラリ {path} に書き込めません。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation>ライブラリ {path} を開けません。</translation>
    </message>
    <message>
        <source>The disk of the library {path} is full.</source>
        <translation>ライブラリ {path} のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The library {path} cannot be read or written: the disk reports an error.</source>
        <translation>ライブラリ {path} を読み書きできません: ディスクがエラーを報告しています。</translation>
    </message>
    <message>
        <source>The library {path} has become too large for its disk.</source>
        <translation>ライブラリ {path} がディスクに対して大きくなりすぎました。</translation>
    </message>
    <message>
        <source>A text is too long for the library {path}.</source>
        <translation>テキストが長すぎるため、ライブラリ {path} に保存できません。</translation>
    </message>
    <message>
        <source>Another program is captioning these photos.</source>
        <translation>別のプログラムがこれらの写真にキャプションを付けています。</translation>
    </message>
    <message>
        <source>The library {path} cannot be repaired: {reason}.</source>
        <translation>ライブラリ {path} を修復できません: {reason}。</translation>
    </message>
    <message>
        <source>The library {path} cannot be repaired: the disk is full.</source>
        <translation>ライブラリ {path} を修復できません: ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The library could not keep its caption: {error}.</source>
        <translation>ライブラリにキャプションを保存できませんでした: {error}。</translation>
    </message>
    <message>
        <source>{name} was changed by another program meanwhile, and was left alone.</source>
        <translation>{name} は処理中に別のプログラムで変更されたため、そのまま残しました。</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} はファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is read-only; make it writable first.</source>
        <translation>{name} は読み取り専用です。先に書き込みを許可してください。</translation>
    </message>
    <message>
        <source>{name} has more than one name (hard links), which saving would separate; copy it and save into the copy.</source>
        <translation>{name} には複数の名前 (ハードリンク) があり、保存するとリンクが切れてしまいます。コピーを作成して、そちらに保存してください。</translation>
    </message>
    <message>
        <source>{name} belongs to another user or group, which saving would change.</source>
        <translation>{name} は別のユーザーまたはグループが所有しており、保存すると所有者が変わってしまいます。</translation>
    </message>
    <message>
        <source>ExifTool stopped unexpectedly</source>
        <translation>ExifTool が予期せず終了しました</translation>
    </message>
    <message>
        <source>it unpacks into more than a photo&apos;s metadata can be</source>
        <translation>展開後の大きさが写真のメタデータの上限を超えています</translation>
    </message>
    <message>
        <source>ExifTool cannot be started ({reason})</source>
        <translation>ExifTool を起動できません ({reason})</translation>
    </message>
    <message>
        <source>{program} is not ExifTool</source>
        <translation>{program} は ExifTool ではありません</translation>
    </message>
    <message>
        <source>ExifTool {version} is too old; {needed} or newer is needed</source>
        <translation>ExifTool {version} は古すぎます。{needed} 以降が必要です</translation>
    </message>
    <message>
        <source>ExifTool did not answer in time and was stopped</source>
        <translation>ExifTool が時間内に応答しなかったため、停止しました</translation>
    </message>
    <message>
        <source>ExifTool is not installed</source>
        <translation>ExifTool がインストールされていません</translation>
    </message>
    <message>
        <source>{reason}, so captions cannot be saved into photos; install a current one, or use sidecars</source>
        <translation>{reason}。そのため、写真にキャプションを保存できません。最新の ExifTool をインストールするか、サイドカーを使用してください</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <translation>画像が破損しています</translation>
    </message>
    <message>
        <source>saving would change its list of pictures</source>
        <translation>保存すると、ファイル内の画像の一覧が変わってしまいます</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>ファイルが途中で切れているか、破損しています</translation>
    </message>
    <message>
        <source>its metadata would not say which picture it describes</source>
        <translation>メタデータがどの画像を説明しているのか分からなくなります</translation>
    </message>
    <message>
        <source>its structure is not supported</source>
        <translation>対応していない構造です</translation>
    </message>
    <message>
        <source>it is a sequence of pictures</source>
        <translation>連続画像のファイルです</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>画像が含まれていません</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>末尾が欠けています</translation>
    </message>
    <message>
        <source>its structure is too old to be supported</source>
        <translation>構造が古いため対応していません</translation>
    </message>
    <message>
        <source>it does not begin like a JPEG file</source>
        <translation>先頭が JPEG ファイルの形式ではありません</translation>
    </message>
    <message>
        <source>it does not begin like a PNG file</source>
        <translation>先頭が PNG ファイルの形式ではありません</translation>
    </message>
    <message>
        <source>it does not begin like a WebP file</source>
        <translation>先頭が WebP ファイルの形式ではありません</translation>
    </message>
    <message>
        <source>it does not begin like a TIFF file</source>
        <translation>先頭が TIFF ファイルの形式ではありません</translation>
    </message>
    <message>
        <source>its directory is cut off</source>
        <translation>ディレクトリが途中で切れています</translation>
    </message>
    <message>
        <source>it is damaged before its picture begins</source>
        <translation>画像より前の部分が破損しています</translation>
    </message>
    <message>
        <source>a block is too long for it</source>
        <translation>ブロックが長すぎて収まりません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>it holds no XMP</source>
        <translation>XMP が含まれていません</translation>
    </message>
    <message>
        <source>its XMP is damaged</source>
        <translation>XMP が破損しています</translation>
    </message>
    <message>
        <source>ExifTool&apos;s answer cannot be read</source>
        <translation>ExifTool の応答を読み取れません</translation>
    </message>
    <message>
        <source>Another run is writing in {folder}; try again when it is done.</source>
        <translation>別の処理が {folder} に書き込んでいます。完了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{name} was not reverted: {changes}.</source>
        <translation>{name} を保存前の状態に戻しませんでした: {changes}。</translation>
    </message>
    <message>
        <source>{name} was reverted in part: {changes}, so it was left.</source>
        <translation>{name} は一部だけ保存前の状態に戻しました: {changes}。そのため、そのまま残しました。</translation>
    </message>
    <message>
        <source>{field} was changed since</source>
        <translation>{field} がその後変更されています</translation>
    </message>
    <message>
        <source>its {change}</source>
        <translation>{change}</translation>
    </message>
    <message>
        <source>in {name} the {change}</source>
        <translation>{name} の {change}</translation>
    </message>
    <message>
        <source>{field} stood there more than once, and the block was changed since</source>
        <translation>{field} が複数あり、ブロックがその後変更されています</translation>
    </message>
    <message>
        <source>saving would change {tags} too</source>
        <translation>保存すると {tags} も変わってしまいます</translation>
    </message>
    <message>
        <source>ExifTool says “{complaint}”</source>
        <translation>ExifTool のメッセージ: 「{complaint}」</translation>
    </message>
    <message>
        <source>saving would change {tags} and {count} other tags too</source>
        <translation>保存すると {tags} と他の {count} 個のタグも変わってしまいます</translation>
    </message>
    <message>
        <source>the digest of its IPTC block did not come out as it should</source>
        <translation>IPTC ブロックのダイジェストが正しく書き込まれませんでした</translation>
    </message>
    <message>
        <source>ExifTool finds nothing in it</source>
        <translation>ExifTool で何も検出されません</translation>
    </message>
    <message>
        <source>it is damaged or not an image</source>
        <translation>破損しているか、画像ではありません</translation>
    </message>
    <message>
        <source>captions are not embedded into {kind} files</source>
        <translation>{kind} ファイルへのキャプションの埋め込みには対応していません</translation>
    </message>
    <message>
        <source>it is a {kind} file under another format&apos;s name</source>
        <translation>実際は {kind} ファイルですが、別の形式の名前が付いています</translation>
    </message>
    <message>
        <source>ExifTool 12.46 or newer is needed for WebP files</source>
        <translation>WebP ファイルには ExifTool 12.46 以降が必要です</translation>
    </message>
    <message>
        <source>another program has displaced its maker notes, which saving would change</source>
        <translation>別のプログラムがメーカーノートの位置をずらしており、保存するとメーカーノートが変わってしまいます</translation>
    </message>
    <message>
        <source>restoring would change more than its captions</source>
        <translation>復元すると、キャプション以外も変わってしまいます</translation>
    </message>
    <message>
        <source>there is not enough space on the disk</source>
        <translation>ディスクの空き領域が不足しています</translation>
    </message>
    <message>
        <source>its {field} did not come out as it should</source>
        <translation>{field} が正しく書き込まれませんでした</translation>
    </message>
    <message>
        <source>saving would change more than its caption</source>
        <translation>保存すると、キャプション以外も変わってしまいます</translation>
    </message>
    <message>
        <source>The name {name} is too long for a sidecar beside it; shorten it.</source>
        <translation>{name} は名前が長すぎるため、サイドカーを作成できません。名前を短くしてください。</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be read: {reason}.</source>
        <translation>{name} のフォルダーを読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {reason}.</source>
        <translation>{name} を削除できません: {reason}。</translation>
    </message>
    <message>
        <source>{error} By then {names} had been changed.</source>
        <translation>{error} それまでに {names} が変更されました。</translation>
    </message>
    <message>
        <source>what was kept of it does not match it</source>
        <translation>保管されていた内容がファイルと一致しません</translation>
    </message>
    <message>
        <source>The {field} of {name} holds another program&apos;s data and stays as it is.</source>
        <translation>{name} の {field} には別のプログラムのデータが含まれているため、変更しませんでした。</translation>
    </message>
    <message>
        <source>{name} also has a description in other languages ({languages}), which stays as it is.</source>
        <translation>{name} には他の言語の説明 ({languages}) もあり、これは変更しませんでした。</translation>
    </message>
    <message>
        <source>{name} had more than one {fields}; all are replaced.</source>
        <translation>{name} には {fields} が複数ありました。すべて置き換えました。</translation>
    </message>
    <message>
        <source>The {block} block of {name} could not take the caption and was left as it was.</source>
        <translation>{name} の {block} ブロックにはキャプションを書き込めず、元のままです。</translation>
    </message>
    <message>
        <source>The {block} block of {name} could not take the caption and was left as it was; Apple Photos may show the old one.</source>
        <translation>{name} の {block} ブロックにはキャプションを書き込めず、元のままです。Apple の写真アプリでは古いキャプションが表示されることがあります。</translation>
    </message>
    <message>
        <source>{name} carries content credentials (C2PA), which a change would make invalid.</source>
        <translation>{name} にはコンテンツクレデンシャル (C2PA) があり、変更すると無効になります。</translation>
    </message>
    <message>
        <source>{name} holds another caption, which some programs show instead.</source>
        <translation>{name} には別のキャプションがあり、一部のプログラムではそちらが表示されます。</translation>
    </message>
    <message>
        <source>{name} holds another alt text, which some programs show instead.</source>
        <translation>{name} には別の代替テキストがあり、一部のプログラムではそちらが表示されます。</translation>
    </message>
    <message>
        <source>There is no caption to save into {name}.</source>
        <translation>{name} に保存するキャプションがありません。</translation>
    </message>
    <message>
        <source>{name} cannot be written: it is damaged or not an XMP file.</source>
        <translation>{name} に書き込めません: 破損しているか、XMP ファイルではありません。</translation>
    </message>
    <message>
        <source>A cluster needs Ray, which comes with the “cluster” extra of the Python package.</source>
        <translation>クラスターには Ray が必要です。Python 版プログラムの追加機能「cluster」でインストールできます。</translation>
    </message>
    <message>
        <source>{place} cannot be used: {error}.</source>
        <translation>{place} は使用できません: {error}。</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>フォルダーを読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{error} The captions of this run will not be remembered.</source>
        <translation>{error} 今回の処理のキャプションはライブラリに残りません。</translation>
    </message>
    <message>
        <source>There is no interrupted run.</source>
        <translation>中断された処理はありません。</translation>
    </message>
    <message>
        <source>{table} cannot be read: its folder does not respond.</source>
        <translation>{table} を読み込めません: フォルダーが応答しません。</translation>
    </message>
    <message>
        <source>{name} was written, but the library could not note it. {cause}</source>
        <translation>{name} に書き込みましたが、ライブラリに記録できませんでした。{cause}</translation>
    </message>
    <message>
        <source>The model now says something else about this photo, so it is not known where it looked.</source>
        <translation>この写真に対するモデルの答えが変わったため、注目箇所は分かりません。</translation>
    </message>
    <message>
        <source>These captions are another model’s: {model}.</source>
        <translation>これらは別のモデルのキャプションです: {model}。</translation>
    </message>
    <message>
        <source>This model does not record where it looks.</source>
        <translation>このモデルは注目箇所を示しません。</translation>
    </message>
    <message>
        <source>The model in {folder} could not be copied: {reason}.</source>
        <translation>{folder} のモデルをコピーできませんでした: {reason}。</translation>
    </message>
    <message>
        <source>This model no longer exists.</source>
        <translation>このモデルはもうありません。</translation>
    </message>
    <message>
        <source>The model in {folder} could not be removed: {reason}.</source>
        <translation>{folder} のモデルを削除できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The model {model} already exists.</source>
        <translation>モデル {model} はすでにあります。</translation>
    </message>
    <message>
        <source>This is not a photo, or its format cannot be read.</source>
        <translation>写真ではないか、読み込めない形式です。</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>写真が破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>The end of the file is missing, but the picture is whole.</source>
        <translation>ファイルの末尾が欠けていますが、画像は完全です。</translation>
    </message>
    <message>
        <source>The photo is too large: {width} × {height} pixels, more than {most} megapixels.</source>
        <translation>写真が大きすぎます: {width} × {height} ピクセルで、{most} メガピクセルを超えています。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>この写真を処理するメモリが不足しています。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>ファイルを読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The file cannot be read: permission denied.</source>
        <translation>ファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The folder cannot be read: permission denied.</source>
        <translation>フォルダーを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>リンク先がありません。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>このファイルまたはフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>This does not look like a photograph, so the caption may be wrong.</source>
        <translation>写真ではないようです。キャプションが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>This is a folder, not a photo.</source>
        <translation>これは写真ではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The link leads in a circle.</source>
        <translation>リンクが循環しています。</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a photo.</source>
        <translation>これは写真ではなく、パイプまたはデバイスです。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーが存在しません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空き領域がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスククォータを超えています</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーが発生しました</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>接続が切断されています</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>There is no model, so nothing was captioned.</source>
        <translation>モデルがないため、キャプションを付けませんでした。</translation>
    </message>
    <message>
        <source>There is no model, so it is not known where it looked.</source>
        <translation>モデルがないため、注目箇所は分かりません。</translation>
    </message>
    <message>
        <source>Captioning failed: {error}.</source>
        <translation>キャプションを付けられませんでした: {error}。</translation>
    </message>
    <message>
        <source>The model could not look again: {error}.</source>
        <translation>モデルに写真をもう一度見せることができませんでした: {error}。</translation>
    </message>
    <message>
        <source>Files that could not be written: {count}. {sentence}</source>
        <translation>書き込めなかったファイルの数: {count}。{sentence}</translation>
    </message>
    <message>
        <source>The captions could not be exported: {error}.</source>
        <translation>キャプションをエクスポートできませんでした: {error}。</translation>
    </message>
    <message>
        <source>The captions could not be imported: {error}.</source>
        <translation>キャプションをインポートできませんでした: {error}。</translation>
    </message>
    <message>
        <source>The picture could not be saved into {folder}: {reason}.</source>
        <translation>画像を {folder} に保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The search for photos failed: {error}.</source>
        <translation>写真を検索できませんでした: {error}。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>The photo cannot be shown: {error}.</source>
        <translation>写真を表示できません: {error}。</translation>
    </message>
    <message>
        <source>The library of captions failed: {error}.</source>
        <translation>キャプションのライブラリでエラーが発生しました: {error}。</translation>
    </message>
    <message>
        <source>That did not work: {error}.</source>
        <translation>操作を完了できませんでした: {error}。</translation>
    </message>
    <message>
        <source>Saving failed: {error}.</source>
        <translation>保存できませんでした: {error}。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Say “person” instead of “man” or “woman”</source>
        <translation>「man」や「woman」の代わりに「person」と書く</translation>
    </message>
    <message>
        <source>Captions you wrote yourself are always saved. The first setting applies to the model’s captions.</source>
        <translation>自分で入力したキャプションは常に保存されます。最初の設定はモデルのキャプションに適用されます。</translation>
    </message>
    <message>
        <source>Captions are always in English; the model knows no other language.</source>
        <translation>キャプションは常に英語です。モデルは他の言語に対応していません。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>If a photo already has a caption</source>
        <translation>写真にすでにキャプションがある場合</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認する</translation>
    </message>
    <message>
        <source>Append the new one</source>
        <translation>新しいものを追記する</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Sidecar files (.xmp)</source>
        <translation>サイドカーファイル (.xmp)</translation>
    </message>
    <message>
        <source>When a photo cannot be written safely</source>
        <translation>写真に安全に書き込めない場合</translation>
    </message>
    <message>
        <source>For raw photos only</source>
        <translation>RAW 写真のみ</translation>
    </message>
    <message>
        <source>Always; never change the photo itself</source>
        <translation>常に (写真自体は変更しない)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Legacy IPTC data</source>
        <translation>従来の IPTC データ</translation>
    </message>
    <message>
        <source>If the photo has it</source>
        <translation>写真にある場合</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Save unsure captions, too, when saving several photos</source>
        <translation>複数の写真を保存するとき、不確かなキャプションも保存する</translation>
    </message>
    <message>
        <source>Keep the file&apos;s modification time</source>
        <translation>ファイルの更新日時を維持する</translation>
    </message>
    <message>
        <source>Name new sidecars photo.xmp instead of photo.jpg.xmp</source>
        <translation>新しいサイドカーの名前を photo.jpg.xmp ではなく photo.xmp にする</translation>
    </message>
    <message>
        <source>Also write the comment shown by Windows Explorer</source>
        <translation>Windows エクスプローラーに表示されるコメントにも書き込む</translation>
    </message>
    <message>
        <source>Also add the words of captions to the keywords</source>
        <translation>キャプションの単語をキーワードにも追加する</translation>
    </message>
    <message>
        <source>Leave photos with content credentials (C2PA) unchanged</source>
        <translation>コンテンツクレデンシャル (C2PA) のある写真は変更しない</translation>
    </message>
    <message>
        <source>Thoroughness</source>
        <translation>丁寧さ</translation>
    </message>
    <message>
        <source>Quick (one caption)</source>
        <translation>高速 (キャプション 1 件)</translation>
    </message>
    <message>
        <source>Fairly quick (three captions)</source>
        <translation>やや高速 (キャプション 3 件)</translation>
    </message>
    <message>
        <source>Thorough (five captions)</source>
        <translation>丁寧 (キャプション 5 件)</translation>
    </message>
    <message>
        <source>Normal (four captions)</source>
        <translation>標準 (キャプション 4 件)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>GPU if available</source>
        <translation>利用可能なら GPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A caption is unsure</source>
        <translation>キャプションを不確かとする基準</translation>
    </message>
    <message>
        <source>As measured for the model</source>
        <translation>モデルの測定値に従う</translation>
    </message>
    <message>
        <source>Below {percent}% confidence</source>
        <translation>確信度 {percent}% 未満</translation>
    </message>
    <message>
        <source>Check spelling while writing</source>
        <translation>入力中にスペルをチェックする</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Choose a caption while the photo grid has the focus</source>
        <translation>写真一覧にフォーカスがあるときにキャプションを選択</translation>
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
        <translation>上のフォルダー</translation>
    </message>
    <message>
        <source>Show the folder above</source>
        <translation>上のフォルダーを表示します</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>写真のフォルダーを開く</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真の追加</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>修正候補なし</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>修正候補を探しています…</translation>
    </message>
    <message>
        <source>Add “{word}” to My Words</source>
        <translation>「{word}」を単語リストに追加</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Loading the model…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>写真を探しています…</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln photo(s) shown</source>
        <translation>
            <numerusform>写真 %Ln 枚中 {shown} 枚を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 枚選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>These are sample photos. Caption them to see how it works, or drop your own photos here.</source>
        <translation>これはサンプル写真です。キャプションを付けて動作を試すか、お手持ちの写真をここにドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have no caption yet.</source>
        <translation>
            <numerusform>%Ln 枚の写真にまだキャプションがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption Them</source>
        <translation>キャプションを付ける</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>サムネイルのサイズ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>一部の写真だけを表示します</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>テキストで絞り込み</translation>
    </message>
    <message>
        <source>Show only photos with this text</source>
        <translation>このテキストを含む写真だけを表示します</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all photos again</source>
        <translation>すべての写真を再び表示します</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Review the model’s captions, least certain first</source>
        <translation>モデルのキャプションを確信度の低い順に確認します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation>日付 (新しい順)</translation>
    </message>
    <message>
        <source>Confidence, lowest first</source>
        <translation>確信度 (低い順)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Unsure captions only</source>
        <translation>不確かなキャプションのみ</translation>
    </message>
    <message>
        <source>Caption by</source>
        <translation>キャプションの作成者</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>写真ファイル</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>In the last week</source>
        <translation>過去 1 週間</translation>
    </message>
    <message>
        <source>In the last month</source>
        <translation>過去 1 か月</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>過去 1 年</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open “{folder}” again</source>
        <translation>「{folder}」をもう一度開く</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>写真またはフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Every photo gets an honest sentence. Nothing leaves this computer.</source>
        <translation>すべての写真に、ありのままの一文を付けます。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Try the sample photos</source>
        <translation>サンプル写真を試す</translation>
    </message>
</context>
</TS>
