@echo off
rem For the "Send to" menu of Windows Explorer: writes checked copies of the selected photos and folders into the folder
rem "PhotoVet copies" in Pictures. Copy this file into the folder that  shell:sendto  opens (Win+R).
setlocal DisableDelayedExpansion
rem The command prompt looks for programs in the working folder first, which may be where the photos are.
cd /d "%SystemRoot%"
chcp 65001 >nul
photovet clean --output "%USERPROFILE%\Pictures\PhotoVet copies" %*
echo.
if errorlevel 1 (echo Some photo could not be cleaned. See above.) else (echo All copies are written and checked.)
pause
