; SPDX-License-Identifier: Apache-2.0
; Inno Setup 6.3 or newer: the installer for Windows, of the folder that PyInstaller made (dist\stepwell). Build it with
;   iscc /DVersion=0.1.0 deploy\windows\stepwell.iss
; An operator: Stepwell-0.1.0-windows-x86_64.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /ALLUSERS
; One person without rights of an administrator: the same with /CURRENTUSER. docs/installers.md has the other switches.

#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6B5E3F0A-6B0C-4C0E-9B1D-6E5B5A1C7D42}
AppName=Stepwell
AppVersion={#Version}
AppVerName=Stepwell {#Version}
AppPublisher=Stepwell
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Stepwell
DefaultGroupName=Stepwell
DisableProgramGroupPage=yes
DisableDirPage=auto
DisableWelcomePage=no
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=Stepwell-{#Version}-windows-x86_64
SetupIconFile=..\..\build\icons\stepwell.ico
UninstallDisplayIcon={app}\stepwell-window.exe
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
; For everybody of the machine, or for one account: asked, or chosen with /ALLUSERS and /CURRENTUSER.
PrivilegesRequired=admin
PrivilegesRequiredOverridesAllowed=dialog commandline
; A window that is open is closed in order, and what it kept is kept.
CloseApplications=yes
CloseApplicationsFilter=stepwell.exe,stepwell-window.exe
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
SetupLogging=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "pl"; MessagesFile: "compiler:Languages\Polish.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[CustomMessages]
en.Desktop=Put an icon on the desktop
es.Desktop=Poner un icono en el escritorio
pl.Desktop=Umieść ikonę na pulpicie
ar.Desktop=ضع أيقونة على سطح المكتب
en.RemoveData=Remove what people learned here, too?%n%n%1%n%nIt is encrypted. What was sent to a Learning Record Store stays there; what was not sent is lost.
es.RemoveData=¿Quitar también lo que se aprendió aquí?%n%n%1%n%nEstá cifrado. Lo que se envió a un Learning Record Store se queda allí; lo que no se envió se pierde.
pl.RemoveData=Usunąć też to, czego się tu nauczono?%n%n%1%n%nJest to zaszyfrowane. To, co wysłano do Learning Record Store, zostaje tam; reszta przepada.
ar.RemoveData=هل تريد إزالة ما تم تعلّمه هنا أيضًا؟%n%n%1%n%nهو مشفّر. ما أُرسل إلى Learning Record Store يبقى هناك، وما لم يُرسل يُفقد.

[Tasks]
Name: "desktop"; Description: "{cm:Desktop}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not would be loaded by mistake.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\stepwell\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Stepwell"; Filename: "{app}\stepwell-window.exe"; AppUserModelID: "Stepwell"
Name: "{autodesktop}\Stepwell"; Filename: "{app}\stepwell-window.exe"; Tasks: desktop; AppUserModelID: "Stepwell"

[Run]
Filename: "{app}\stepwell-window.exe"; Flags: nowait postinstall skipifsilent unchecked

[Code]
// Whether what was copied is whole: an installation that is not goes back, and says why in the log.
procedure CurStepChanged(Step: TSetupStep);
var
  Code: Integer;
begin
  if Step = ssPostInstall then
    if not Exec(ExpandConstant('{app}\stepwell.exe'), '--self-test', '', SW_HIDE, ewWaitUntilTerminated, Code) or (Code <> 0) then
    begin
      Log(Format('stepwell --self-test ended with %d', [Code]));
      SuppressibleMsgBox('Stepwell was installed, and its self-test says that it is not whole. Run "stepwell --self-test" to read why.', mbError, MB_OK, IDOK);
    end;
end;

// Silent: the data stays, unless /REMOVEDATA was given. Otherwise whoever removes the program is asked, and No is offered.
function HasSwitch(const Name: String): Boolean;
var
  Number: Integer;
begin
  Result := False;
  for Number := 1 to ParamCount do
    if CompareText(ParamStr(Number), Name) = 0 then
      Result := True;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Folder: String;
begin
  if Step <> usPostUninstall then
    exit;
  Folder := ExpandConstant('{localappdata}\stepwell');
  if not FileExists(Folder + '\stepwell.existed') then
    exit;
  if HasSwitch('/REMOVEDATA') or
    (not UninstallSilent and (MsgBox(FmtMessage(CustomMessage('RemoveData'), [Folder]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES)) then
    DelTree(Folder, True, True, True);
end;
