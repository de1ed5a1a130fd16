; The installer for Windows, for one user and without administrator's rights. packaging/build.py calls makensis with
; VERSION, BUNDLE (PyInstaller's folder), SENDTO_FILES (packaging/windows) and OUTPUT.
Unicode True
SetCompressor /SOLID lzma
RequestExecutionLevel user
Name "PhotoVet"
OutFile "${OUTPUT}"
; No page asks for another folder: uninstalling removes the whole of it, so nothing else may lie in it.
InstallDir "$LOCALAPPDATA\Programs\PhotoVet"
BrandingText "PhotoVet ${VERSION}"
ManifestLongPathAware true

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "PhotoVet"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs PhotoVet, which vets photos before they are shared"
VIAddVersionKey "LegalCopyright" "The PhotoVet authors, MIT License"

!include "MUI2.nsh"
!include "WinMessages.nsh"
!define MUI_FINISHPAGE_RUN "$INSTDIR\photovet-desktop.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"

LangString SEE ${LANG_ENGLISH} "See what it gives away, with PhotoVet"
LangString SEE ${LANG_GERMAN} "Mit PhotoVet sehen, was es verrät"
LangString SEE ${LANG_SPANISH} "Ver con PhotoVet lo que revela"
LangString SEE ${LANG_FRENCH} "Voir avec PhotoVet ce que cela révèle"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\PhotoVet"
!define ON_PHOTOS "Software\Classes\SystemFileAssociations\image\shell\PhotoVet"
!define ON_FOLDERS "Software\Classes\Directory\shell\PhotoVet"

!macro MenuEntry KEY
  WriteRegStr HKCU "${KEY}" "" "$(SEE)"
  WriteRegStr HKCU "${KEY}" "Icon" "$INSTDIR\photovet-desktop.exe"
  WriteRegStr HKCU "${KEY}\command" "" '"$INSTDIR\photovet-desktop.exe" "%1"'
!macroend

; NSIS cuts long values, and the PATH may be long: PowerShell changes it.
!macro UserPath HOW
  nsExec::ExecToLog 'powershell.exe -NoProfile -ExecutionPolicy Bypass -File "$INSTDIR\user-path.ps1" ${HOW} -Folder "$INSTDIR"'
  Pop $0
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=5000
!macroend

Section
  RMDir /r "$INSTDIR\parts" ; of an older version
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*.*"
  File "user-path.ps1"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\PhotoVet.lnk" "$INSTDIR\photovet-desktop.exe"
  SetOutPath "$SENDTO"
  File "${SENDTO_FILES}\Check with PhotoVet.cmd"
  File "${SENDTO_FILES}\Clean copies with PhotoVet.cmd"
  SetOutPath "$INSTDIR"
  !insertmacro MenuEntry "${ON_PHOTOS}"
  !insertmacro MenuEntry "${ON_FOLDERS}"
  !insertmacro UserPath ""
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "PhotoVet"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\photovet-desktop.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The PhotoVet authors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Function un.onInit ; a copy of the uninstaller elsewhere must not remove the folder that it lies in
  StrCmp "$INSTDIR" "$LOCALAPPDATA\Programs\PhotoVet" +2
  Abort
FunctionEnd

; The user's own words, sessions and settings stay: they are in another folder.
Section "Uninstall"
  !insertmacro UserPath "-Remove"
  DeleteRegKey HKCU "${ON_PHOTOS}"
  DeleteRegKey HKCU "${ON_FOLDERS}"
  DeleteRegKey HKCU "${UNINSTALL}"
  Delete "$SENDTO\Check with PhotoVet.cmd"
  Delete "$SENDTO\Clean copies with PhotoVet.cmd"
  Delete "$SMPROGRAMS\PhotoVet.lnk"
  RMDir /r "$INSTDIR"
SectionEnd
