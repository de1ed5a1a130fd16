@echo off
rem For the "Send to" menu of Windows Explorer: opens the selected photos and folders in the PhotoVet window.
rem Copy this file into the folder that  shell:sendto  opens (Win+R). It takes the PhotoVet that is unpacked in
rem %LOCALAPPDATA%\Programs\PhotoVet, else the one on the PATH.
setlocal DisableDelayedExpansion
rem The command prompt looks for programs in the working folder first, which may be where the photos are.
cd /d "%SystemRoot%"
set "program=%LOCALAPPDATA%\Programs\PhotoVet\photovet-desktop.exe"
if not exist "%program%" set "program=photovet-desktop"
start "" "%program%" %*
