; SPDX-FileCopyrightText: 2026 The Recovery authors
; SPDX-License-Identifier: MIT
;
; UNTESTED: a recipe. Inno Setup 6.3.1 compiles it (under Wine, over a stand-in for the program); what it makes was never run.
;
; An installer for one user: it asks for no administrator, and writes nothing outside the user's own folders.
; On Windows, with Inno Setup 6.3 or later, after freezing the program there:
;   pyinstaller --noconfirm --distpath dist\frozen --workpath dist\work packaging\recovery-gui.spec
;   iscc /DVersion=0.1.0 packaging\windows\recovery-gui.iss
; What was practised stays where it is when the program is removed.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 recovery-gui.iss
#endif
#define Id "org.recovery_gui.Recovery"

[Setup]
AppId={#Id}
AppName=Recovery
AppVersion={#Version}
AppPublisher=The Recovery authors
PrivilegesRequired=lowest
DefaultDirName={autopf}\Recovery
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=recovery-gui-{#Version}-setup
UninstallDisplayIcon={app}\recovery-gui.exe
UninstallDisplayName=Recovery
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[InstallDelete]
; Modules of an older version must not be found beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\frozen\recovery-gui\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\Recovery"; Filename: "{app}\recovery-gui.exe"; AppUserModelID: "{#Id}"

[Run]
Filename: "{app}\recovery-gui.exe"; Description: "{cm:LaunchProgram,Recovery}"; Flags: nowait postinstall skipifsilent
