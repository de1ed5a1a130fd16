@echo off
rem For the "Send to" menu of Windows Explorer: opens the selected photos and folders in the PhotoVet window.
rem Copy this file into the folder that  shell:sendto  opens (Win+R). It needs photovet on the PATH.
rem The command prompt looks for programs in the working folder first, which may be where the photos are.
cd /d "%SystemRoot%"
start "" photovet-desktop %*
