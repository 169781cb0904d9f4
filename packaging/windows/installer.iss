; Makes the installer for Windows, for the user alone and without an administrator:
;     iscc /DVersion=0.1.0 packaging\windows\installer.iss
; Wants Inno Setup 6.3 or later, and dist\desktop-captioner from build.spec. With /DSigned and a sign tool named
; "captioner" (/Scaptioner="signtool sign ... $f") the installer and its uninstaller are signed.
; Captions, settings and the log lie elsewhere (%LOCALAPPDATA%\desktop-captioner), and stay when it is removed.

#ifndef Version
  #error Give /DVersion
#endif
#define Name "Desktop Captioner"
#define Program "Desktop Captioner.exe"
#define Folder "..\..\dist\desktop-captioner"

[Setup]
AppId={{6AFADFF3-229B-4180-9E5C-3BFE4CBB571F}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Desktop Captioner project
AppCopyright=Apache License 2.0
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\out
OutputBaseFilename=Desktop-Captioner-{#Version}-windows-x86_64-setup
SetupIconFile=..\..\build\build\made\icons\app.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
#ifdef Signed
SignTool=captioner
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Nothing of an earlier version may be found by this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; "Open with": offered, never made the standard program for photos.
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
#define Suffix(str Name) "Root: HKA; Subkey: ""Software\Classes\Applications\" + Program + "\SupportedTypes""; ValueType: string; ValueName: """ + Name + """; ValueData: """""
#emit Suffix(".jpg")
#emit Suffix(".jpeg")
#emit Suffix(".png")
#emit Suffix(".webp")
#emit Suffix(".tif")
#emit Suffix(".tiff")
#emit Suffix(".heic")
#emit Suffix(".heif")
#emit Suffix(".avif")
#emit Suffix(".gif")
#emit Suffix(".bmp")
#emit Suffix(".dng")
#emit Suffix(".arw")
#emit Suffix(".cr2")
#emit Suffix(".cr3")
#emit Suffix(".nef")
#emit Suffix(".orf")
#emit Suffix(".raf")
#emit Suffix(".rw2")

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
