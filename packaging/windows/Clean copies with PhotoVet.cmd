@echo off
rem For the "Send to" menu of Windows Explorer: writes checked copies of the selected photos and folders into the folder
rem "PhotoVet copies" in Pictures. Copy this file into the folder that  shell:sendto  opens (Win+R). It takes the PhotoVet
rem that is unpacked in %LOCALAPPDATA%\Programs\PhotoVet, else the one on the PATH.
setlocal DisableDelayedExpansion
rem The command prompt looks for programs in the working folder first, which may be where the photos are.
cd /d "%SystemRoot%"
chcp 65001 >nul
set "program=%LOCALAPPDATA%\Programs\PhotoVet\photovet.exe"
if not exist "%program%" set "program=photovet"
"%program%" clean --output "%USERPROFILE%\Pictures\PhotoVet copies" %*
echo.
if errorlevel 1 (echo Some photo could not be cleaned. See above.) else (echo All copies are written and checked.)
pause
