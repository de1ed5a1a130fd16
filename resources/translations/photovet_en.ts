<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Add photos…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Add a folder…</translation>
        </message>
        <message>
            <source>Paste photos</source>
            <translation>Paste photos</translation>
        </message>
        <message>
            <source>Export checked…</source>
            <translation>Export checked…</translation>
        </message>
        <message>
            <source>Close these photos</source>
            <translation>Close these photos</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>History of decisions…</source>
            <translation>History of decisions…</translation>
        </message>
        <message>
            <source>Hide or show the chosen region</source>
            <translation>Hide or show the chosen region</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Hide all</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Keep all</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Looks right, next</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>Not checked after all</translation>
        </message>
        <message>
            <source>Do the same in all photos</source>
            <translation>Do the same in all photos</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Draw a region</translation>
        </message>
        <message>
            <source>Drag over what should be hidden</source>
            <translation>Drag over what should be hidden</translation>
        </message>
        <message>
            <source>Put a region in the middle</source>
            <translation>Put a region in the middle</translation>
        </message>
        <message>
            <source>Duplicate the chosen region</source>
            <translation>Duplicate the chosen region</translation>
        </message>
        <message>
            <source>Remove the chosen region</source>
            <translation>Remove the chosen region</translation>
        </message>
        <message>
            <source>Make it round or square</source>
            <translation>Make it round or square</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Next region</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Previous region</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Next photo</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Previous photo</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Next photo to check</translation>
        </message>
        <message>
            <source>Next page or frame</source>
            <translation>Next page or frame</translation>
        </message>
        <message>
            <source>Previous page or frame</source>
            <translation>Previous page or frame</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>Show the whole photo</source>
            <translation>Show the whole photo</translation>
        </message>
        <message>
            <source>Actual size, 100 %</source>
            <translation>Actual size, 100 %</translation>
        </message>
        <message>
            <source>Zoom to the chosen region, and back</source>
            <translation>Zoom to the chosen region, and back</translation>
        </message>
        <message>
            <source>Zoom as I step from region to region</source>
            <translation>Zoom as I step from region to region</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Hold to see the original</source>
            <translation>Hold to see the original</translation>
        </message>
        <message>
            <source>Shows the photo as it is, for as long as it is held</source>
            <translation>Shows the photo as it is, for as long as it is held</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>When a picture is already online…</source>
            <translation>When a picture is already online…</translation>
        </message>
        <message>
            <source>Why PhotoVet…</source>
            <translation>Why PhotoVet…</translation>
        </message>
        <message>
            <source>About this version…</source>
            <translation>About this version…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Brush</translation>
        </message>
        <message>
            <source>Paint over what should be hidden, in any shape</source>
            <translation>Paint over what should be hidden, in any shape</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Open the menu</translation>
        </message>
        <message>
            <source>One photo</source>
            <translation>One photo</translation>
        </message>
        <message>
            <source>Things found</source>
            <translation>Things found</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>All photos</translation>
        </message>
        <message>
            <source>Vetting record…</source>
            <translation>Vetting record…</translation>
        </message>
        <message>
            <source>Leave this one out</source>
            <translation>Leave this one out</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Photos checked</source>
            <translation>Photos checked</translation>
        </message>
        <message>
            <source>How hidden regions will look</source>
            <translation>How hidden regions will look</translation>
        </message>
        <message>
            <source>Style: {name} ▾</source>
            <translation>Style: {name} ▾</translation>
        </message>
        <message>
            <source>{checked} of {total} checked</source>
            <translation>{checked} of {total} checked</translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n could not be read</numerusform>
                <numerusform>%n could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>T goes from region to region, Space hides or shows the chosen one, arrow keys move it.</source>
            <translation>T goes from region to region, Space hides or shows the chosen one, arrow keys move it.</translation>
        </message>
        <message>
            <source>The original</source>
            <translation>The original</translation>
        </message>
        <message>
            <source>Paint over what should be hidden. Comma and full stop change the brush, Esc puts it away.</source>
            <translation>Paint over what should be hidden. Comma and full stop change the brush, Esc puts it away.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; comma and full stop turn it, or [ and ]. The mouse wheel zooms.</source>
            <translation>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; comma and full stop turn it, or [ and ]. The mouse wheel zooms.</translation>
        </message>
        <message>
            <source>With the brush: arrow keys move it, Space presses it down and lifts it, comma and full stop, [ and ], or Shift with the mouse wheel change its size.</source>
            <translation>With the brush: arrow keys move it, Space presses it down and lifts it, comma and full stop, [ and ], or Shift with the mouse wheel change its size.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) will stay visible, as you decided.</source>
            <translation>
                <numerusform>%n finding will stay visible, as you decided.</numerusform>
                <numerusform>%n findings will stay visible, as you decided.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n to decide</numerusform>
                <numerusform>%n to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden</source>
            <translation>
                <numerusform>%n hidden</numerusform>
                <numerusform>%n hidden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Decider</name>
        <message>
            <source>Move {what}</source>
            <translation>Move {what}</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Draw a region</translation>
        </message>
        <message>
            <source>Remove your own region</source>
            <translation>Remove your own region</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Mark as checked</translation>
        </message>
        <message>
            <source>Mark as not checked</source>
            <translation>Mark as not checked</translation>
        </message>
        <message>
            <source>{action} in {photos}</source>
            <translation>{action} in {photos}</translation>
        </message>
        <message>
            <source>Draw with the brush</source>
            <translation>Draw with the brush</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Take in again</translation>
        </message>
        <message>
            <source>{action}: {photos}</source>
            <translation>{action}: {photos}</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Before and after</source>
            <translation>Before and after</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>Entries of the file</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>What the file says now, and what a copy will say. Your original keeps everything.</source>
            <translation>What the file says now, and what a copy will say. Your original keeps everything.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>PhotoVet {version} of {day}.</source>
            <translation>PhotoVet {version} of {day}.</translation>
        </message>
        <message>
            <source>PhotoVet asks no network for a newer version. Look for one where you got this one from, once or twice a year.</source>
            <translation>PhotoVet asks no network for a newer version. Look for one where you got this one from, once or twice a year.</translation>
        </message>
        <message>
            <source>About this version</source>
            <translation>About this version</translation>
        </message>
        <message>
            <source>History of decisions</source>
            <translation>History of decisions</translation>
        </message>
        <message>
            <source>As PhotoVet proposed it</source>
            <translation>As PhotoVet proposed it</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Choose a step to go back to it. Nothing is lost.</source>
            <translation>Choose a step to go back to it. Nothing is lost.</translation>
        </message>
        <message>
            <source>No photo is checked yet. Look at one and press Enter.</source>
            <translation>No photo is checked yet. Look at one and press Enter.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export copies</source>
            <translation>Export copies</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Folder for the copies</translation>
        </message>
        <message>
            <source>How hidden regions look</source>
            <translation>How hidden regions look</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Date in the copies</translation>
        </message>
        <message>
            <source>Names of the copies</source>
            <translation>Names of the copies</translation>
        </message>
        <message>
            <source>As the originals are named</source>
            <translation>As the originals are named</translation>
        </message>
        <message>
            <source>Neutral: photo-0001, photo-0002, …</source>
            <translation>Neutral: photo-0001, photo-0002, …</translation>
        </message>
        <message>
            <source>Format of the copies</source>
            <translation>Format of the copies</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>As they are</translation>
        </message>
        <message>
            <source>JPEG, opens everywhere</source>
            <translation>JPEG, opens everywhere</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>These photos are JPEGs already, and stay as they are.</source>
            <translation>These photos are JPEGs already, and stay as they are.</translation>
        </message>
        <message numerus="yes">
            <source>Coding %n photo(s) as JPEG changes their pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</source>
            <translation>
                <numerusform>Coding %n photo as JPEG changes its pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</numerusform>
                <numerusform>Coding %n photos as JPEG changes their pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write {photos} as checked copies</source>
            <translation>Write {photos} as checked copies</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) that you have not checked will stay behind.</source>
            <translation>
                <numerusform>%n photo that you have not checked will stay behind.</numerusform>
                <numerusform>%n photos that you have not checked will stay behind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your originals are never changed, and no file is ever overwritten. Each copy is opened again and checked before it is yours.</source>
            <translation>Your originals are never changed, and no file is ever overwritten. Each copy is opened again and checked before it is yours.</translation>
        </message>
        <message>
            <source>What will be removed</source>
            <translation>What will be removed</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the folder for the copies</source>
            <translation>Choose the folder for the copies</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>Into the folder</translation>
        </message>
        <message>
            <source>Hidden regions</source>
            <translation>Hidden regions</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>Export %n photo(s)</source>
            <translation>
                <numerusform>Export %n photo</numerusform>
                <numerusform>Export %n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} - checked copies</source>
            <translation>{folder} - checked copies</translation>
        </message>
        <message>
            <source>your own regions ({count})</source>
            <translation>your own regions ({count})</translation>
        </message>
        <message>
            <source>In the pictures: {what}</source>
            <translation>In the pictures: {what}</translation>
        </message>
        <message>
            <source>In the files: {what}</source>
            <translation>In the files: {what}</translation>
        </message>
        <message>
            <source>Nothing: these photos tell no more than their pictures.</source>
            <translation>Nothing: these photos tell no more than their pictures.</translation>
        </message>
        <message>
            <source>Leave these out, so that this set is finished</source>
            <translation>Leave these out, so that this set is finished</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are left out, as you wished.</source>
            <translation>
                <numerusform>%n photo is left out, as you wished.</numerusform>
                <numerusform>%n photos are left out, as you wished.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportFolder</name>
        <message>
            <source>Name the whole path of a folder, or choose one.</source>
            <translation>Name the whole path of a folder, or choose one.</translation>
        </message>
        <message>
            <source>There is a file of this name. Choose another folder.</source>
            <translation>There is a file of this name. Choose another folder.</translation>
        </message>
    </context>
    <context>
        <name>ExportRun</name>
        <message>
            <source>Export copies</source>
            <translation>Export copies</translation>
        </message>
        <message>
            <source>Copies written</source>
            <translation>Copies written</translation>
        </message>
        <message>
            <source>What became of each photo</source>
            <translation>What became of each photo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Writing copies: {done} of {total}</source>
            <translation>Writing copies: {done} of {total}</translation>
        </message>
        <message numerus="yes">
            <source>{written} written and checked, %n not written</source>
            <translation>
                <numerusform>{written} written and checked, %n not written</numerusform>
                <numerusform>{written} written and checked, %n not written</numerusform>
            </translation>
        </message>
        <message>
            <source>{written} written and checked</source>
            <translation>{written} written and checked</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n photo(s) were left out.</source>
            <translation>
                <numerusform>Stopped. %n photo was left out.</numerusform>
                <numerusform>Stopped. %n photos were left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Each copy is written, opened again and checked.</source>
            <translation>Each copy is written, opened again and checked.</translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>About %n second left</numerusform>
                <numerusform>About %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>About %n minute left</numerusform>
                <numerusform>About %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) passed: {checks}</source>
            <translation>
                <numerusform>%n check passed: {checks}</numerusform>
                <numerusform>%n checks passed: {checks}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) hidden</source>
            <translation>
                <numerusform>%n region hidden</numerusform>
                <numerusform>%n regions hidden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries removed</source>
            <translation>
                <numerusform>%n entry removed</numerusform>
                <numerusform>%n entries removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out, as you wished.</source>
            <translation>
                <numerusform>%n photo was left out, as you wished.</numerusform>
                <numerusform>%n photos were left out, as you wished.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileRows</name>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Which device</source>
            <translation>Which device</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>What was written</translation>
        </message>
        <message>
            <source>A second picture</source>
            <translation>A second picture</translation>
        </message>
        <message>
            <source>Something embedded</source>
            <translation>Something embedded</translation>
        </message>
        <message>
            <source>Identity numbers</source>
            <translation>Identity numbers</translation>
        </message>
        <message>
            <source>Editing history</source>
            <translation>Editing history</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Content credentials</translation>
        </message>
        <message>
            <source>Unknown data</source>
            <translation>Unknown data</translation>
        </message>
        <message>
            <source>Hidden extras</source>
            <translation>Hidden extras</translation>
        </message>
        <message>
        <source>Who made the colour profile</source>
        <translation>Who made the colour profile</translation>
    </message>
        <message>
            <source>It stands in the file's name: choose neutral names when you export</source>
            <translation>It stands in the file's name: choose neutral names when you export</translation>
        </message>
    </context>
    <context>
        <name>GridCounts</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridPage</name>
        <message>
            <source>All photos</source>
            <translation>All photos</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Hide {kind} in them</source>
            <translation>Hide {kind} in them</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>In which order</translation>
        </message>
        <message>
            <source>Left to do</source>
            <translation>Left to do</translation>
        </message>
        <message>
            <source>Search names, what was read and what files tell</source>
            <translation>Search names, what was read and what files tell</translation>
        </message>
        <message>
            <source>Shift and arrow keys select several, Enter opens one.</source>
            <translation>Shift and arrow keys select several, Enter opens one.</translation>
        </message>
        <message>
            <source>Show {kind} in them</source>
            <translation>Show {kind} in them</translation>
        </message>
        <message>
            <source>Something to decide</source>
            <translation>Something to decide</translation>
        </message>
        <message>
            <source>Sort: as added</source>
            <translation>Sort: as added</translation>
        </message>
        <message>
            <source>Sort: by name</source>
            <translation>Sort: by name</translation>
        </message>
        <message>
            <source>Sort: most found</source>
            <translation>Sort: most found</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>What they show</translation>
        </message>
        <message>
            <source>Which photos to show</source>
            <translation>Which photos to show</translation>
        </message>
        <message>
            <source>With anything</source>
            <translation>With anything</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
    </context>
    <context>
        <name>GroupRow</name>
        <message>
            <source>Decide one by one</source>
            <translation>Decide one by one</translation>
        </message>
        <message>
            <source>{kind}: {count} found</source>
            <translation>{kind}: {count} found</translation>
        </message>
        <message>
            <source>All are hidden</source>
            <translation>All are hidden</translation>
        </message>
        <message>
            <source>All are shown</source>
            <translation>All are shown</translation>
        </message>
        <message>
            <source>{hidden} hidden, {shown} shown</source>
            <translation>{hidden} hidden, {shown} shown</translation>
        </message>
        <message>
            <source>Hide all {many} in this photo</source>
            <translation>Hide all {many} in this photo</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>When a picture is already online</source>
            <translation>When a picture is already online</translation>
        </message>
        <message>
            <source>It happens to many families, and there is help. Tell your child that it is not their fault; then go one step at a time.</source>
            <translation>It happens to many families, and there is help. Tell your child that it is not their fault; then go one step at a time.</translation>
        </message>
        <message>
            <source>1. Ask for it to be taken down</source>
            <translation>1. Ask for it to be taken down</translation>
        </message>
        <message>
            <source>Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Many sites remove a child’s photo when a parent asks.</source>
            <translation>Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Many sites remove a child’s photo when a parent asks.</translation>
        </message>
        <message>
            <source>2. Tell the places that it shows</source>
            <translation>2. Tell the places that it shows</translation>
        </message>
        <message>
            <source>Tell the school or the club which photo it was, so that they can watch out for strangers who use what it told.</source>
            <translation>Tell the school or the club which photo it was, so that they can watch out for strangers who use what it told.</translation>
        </message>
        <message>
            <source>3. If it is an intimate picture of somebody under 18</source>
            <translation>3. If it is an intimate picture of somebody under 18</translation>
        </message>
        <message>
            <source>Take It Down is a free service of NCMEC. It helps to get such pictures removed from many sites, without anybody having to see them.</source>
            <translation>Take It Down is a free service of NCMEC. It helps to get such pictures removed from many sites, without anybody having to see them.</translation>
        </message>
        <message>
            <source>4. If somebody threatens, follows or asks for more</source>
            <translation>4. If somebody threatens, follows or asks for more</translation>
        </message>
        <message>
            <source>Do not pay and do not answer, and keep the messages. In the United States, NCMEC’s CyberTipline answers day and night; elsewhere, INHOPE lists the hotline of your country. If somebody is in danger now, call the police.</source>
            <translation>Do not pay and do not answer, and keep the messages. In the United States, NCMEC’s CyberTipline answers day and night; elsewhere, INHOPE lists the hotline of your country. If somebody is in danger now, call the police.</translation>
        </message>
        <message>
            <source>PhotoVet opens no web pages itself: copy an address into your browser.</source>
            <translation>PhotoVet opens no web pages itself: copy an address into your browser.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy {address}</source>
            <translation>Copy {address}</translation>
        </message>
    </context>
    <context>
        <name>MetadataRow</name>
        <message>
            <source>Removed in the copy</source>
            <translation>Removed in the copy</translation>
        </message>
        <message>
            <source>Keep a part of it</source>
            <translation>Keep a part of it</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Choose photos</source>
            <translation>Choose photos</translation>
        </message>
        <message>
            <source>Photos ({endings});;All files (*)</source>
            <translation>Photos ({endings});;All files (*)</translation>
        </message>
        <message>
            <source>Choose a folder with photos</source>
            <translation>Choose a folder with photos</translation>
        </message>
        <message>
            <source>There are no photos in what you chose.</source>
            <translation>There are no photos in what you chose.</translation>
        </message>
        <message>
            <source>The picture in the clipboard could not be kept on this disk.</source>
            <translation>The picture in the clipboard could not be kept on this disk.</translation>
        </message>
    </context>
    <context>
        <name>PageSwitcher</name>
        <message>
            <source>Frame {number} of {count}</source>
            <translation>Frame {number} of {count}</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} of {count}</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>What a stranger could learn</source>
            <translation>What a stranger could learn</translation>
        </message>
        <message>
            <source>PhotoVet is looking at this photo…</source>
            <translation>PhotoVet is looking at this photo…</translation>
        </message>
        <message>
            <source>This photo waits for its turn.</source>
            <translation>This photo waits for its turn.</translation>
        </message>
        <message>
            <source>Nothing will be written for it. Your original is as it was.</source>
            <translation>Nothing will be written for it. Your original is as it was.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>From the file (removed in the copy)</source>
            <translation>From the file (removed in the copy)</translation>
        </message>
        <message>
            <source>The file tells nothing besides its picture.</source>
            <translation>The file tells nothing besides its picture.</translation>
        </message>
        <message numerus="yes">
            <source>See all %n entries, before and after</source>
            <translation>
                <numerusform>See the one entry, before and after</numerusform>
                <numerusform>See all %n entries, before and after</numerusform>
            </translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>In the picture</translation>
        </message>
        <message>
            <source>Nothing was found. Have a look yourself before you go on.</source>
            <translation>Nothing was found. Have a look yourself before you go on.</translation>
        </message>
    </context>
    <context>
        <name>PhotoMenu</name>
        <message>
            <source>Copy the checked copy</source>
            <translation>Copy the checked copy</translation>
        </message>
        <message>
            <source>Hide all faces</source>
            <translation>Hide all faces</translation>
        </message>
        <message>
            <source>Hide everything</source>
            <translation>Hide everything</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>Not checked after all</translation>
        </message>
        <message>
            <source>Open the photo</source>
            <translation>Open the photo</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>Show the checked copy in its folder</source>
            <translation>Show the checked copy in its folder</translation>
        </message>
        <message>
            <source>Show the original in its folder</source>
            <translation>Show the original in its folder</translation>
        </message>
        <message>
            <source>The checked copy is no longer as it was written. Export the photo again.</source>
            <translation>The checked copy is no longer as it was written. Export the photo again.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Take in again</translation>
        </message>
    </context>
    <context>
        <name>PhotoModel</name>
        <message>
            <source>{name}, {state}</source>
            <translation>{name}, {state}</translation>
        </message>
    </context>
    <context>
        <name>PhotoStrip</name>
        <message>
            <source>Which photos to show</source>
            <translation>Which photos to show</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>All photos</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>To check</translation>
        </message>
        <message>
            <source>With plates</source>
            <translation>With plates</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>With faces</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Sort: as added</source>
            <translation>Sort: as added</translation>
        </message>
        <message>
            <source>Sort: by name</source>
            <translation>Sort: by name</translation>
        </message>
        <message>
            <source>Sort: most found</source>
            <translation>Sort: most found</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Each photo with its state. Arrow keys open the next one.</source>
            <translation>Each photo with its state. Arrow keys open the next one.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Not signed: {photos}. {reason}</source>
            <translation>Not signed: {photos}. {reason}</translation>
        </message>
        <message>
            <source>Sign off what was checked</source>
            <translation>Sign off what was checked</translation>
        </message>
        <message>
            <source>Signed off: {photos}.</source>
            <translation>Signed off: {photos}.</translation>
        </message>
        <message>
            <source>There is no record yet. It begins when a name stands in the settings.</source>
            <translation>There is no record yet. It begins when a name stands in the settings.</translation>
        </message>
        <message>
            <source>Vetting record</source>
            <translation>Vetting record</translation>
        </message>
        <message>
            <source>Your name, as the second person</source>
            <translation>Your name, as the second person</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>checked</translation>
        </message>
        <message>
            <source>copy refused</source>
            <translation>copy refused</translation>
        </message>
        <message>
            <source>copy written</source>
            <translation>copy written</translation>
        </message>
        <message>
            <source>record taken up again after a break</source>
            <translation>record taken up again after a break</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>signed off</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
    </context>
    <context>
        <name>RegionRow</name>
        <message>
            <source>Hide {what}</source>
            <translation>Hide {what}</translation>
        </message>
        <message>
            <source>Hidden in the copy</source>
            <translation>Hidden in the copy</translation>
        </message>
        <message>
            <source>Visible in the copy</source>
            <translation>Visible in the copy</translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): hide it there too</source>
            <translation>
                <numerusform>Also on %n more photo: hide it there too</numerusform>
                <numerusform>Also on %n more photos: hide it there too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): show it there too</source>
            <translation>
                <numerusform>Also on %n more photo: show it there too</numerusform>
                <numerusform>Also on %n more photos: show it there too</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide all {many} in all photos</source>
            <translation>Hide all {many} in all photos</translation>
        </message>
        <message>
            <source>Show all {many} in all photos</source>
            <translation>Show all {many} in all photos</translation>
        </message>
    </context>
    <context>
        <name>ScanBar</name>
        <message>
            <source>Photos looked at</source>
            <translation>Photos looked at</translation>
        </message>
        <message numerus="yes">
            <source>All %n photo(s) were looked at.</source>
            <translation>
                <numerusform>The photo was looked at.</numerusform>
                <numerusform>All %n photos were looked at.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} looked at</source>
            <translation>{done} of {total} looked at</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left, less than a minute</source>
            <translation>
                <numerusform>%n left, less than a minute</numerusform>
                <numerusform>%n left, less than a minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left, about {time}</source>
            <translation>
                <numerusform>%n left, about {time}</numerusform>
                <numerusform>%n left, about {time}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionLink</name>
        <message>
            <source>{name}, {checked} of {total} checked</source>
            <translation>{name}, {checked} of {total} checked</translation>
        </message>
        <message>
            <source>Your decisions cannot be kept on disk: {reason}</source>
            <translation>Your decisions cannot be kept on disk: {reason}</translation>
        </message>
        <message>
            <source>This photo is no longer where it was.</source>
            <translation>This photo is no longer where it was.</translation>
        </message>
        <message>
            <source>This photo was changed since you last looked at it. Please check it again.</source>
            <translation>This photo was changed since you last looked at it. Please check it again.</translation>
        </message>
        <message>
            <source>{name}, finished</source>
            <translation>{name}, finished</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>What to hide</source>
            <translation>What to hide</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>How it is hidden</translation>
        </message>
        <message>
            <source>Your own words</source>
            <translation>Your own words</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>This window</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>How strict</source>
            <translation>How strict</translation>
        </message>
        <message>
            <source>Always propose to hide</source>
            <translation>Always propose to hide</translation>
        </message>
        <message>
            <source>Always show</source>
            <translation>Always show</translation>
        </message>
        <message>
            <source>For each kind</source>
            <translation>For each kind</translation>
        </message>
        <message>
            <source>As above: hide</source>
            <translation>As above: hide</translation>
        </message>
        <message>
            <source>As above: ask</source>
            <translation>As above: ask</translation>
        </message>
        <message>
            <source>As above: show</source>
            <translation>As above: show</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Every style is made from what surrounds the region, never from what is in it.</source>
            <translation>Every style is made from what surrounds the region, never from what is in it.</translation>
        </message>
        <message>
            <source>Style for {many}</source>
            <translation>Style for {many}</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>As above</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Date in the copies</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Careful</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Balanced</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Proposes to hide all writing and codes, and asks about faces.</source>
            <translation>Proposes to hide all writing and codes, and asks about faces.</translation>
        </message>
        <message>
            <source>As careful, but only asks about writing of no known kind.</source>
            <translation>As careful, but only asks about writing of no known kind.</translation>
        </message>
        <message>
            <source>As careful, and proposes to hide faces as well.</source>
            <translation>As careful, and proposes to hide faces as well.</translation>
        </message>
        <message>
            <source>Keep the copyright note</source>
            <translation>Keep the copyright note</translation>
        </message>
        <message>
            <source>Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet looks for them in every photo, even with a letter misread.</source>
            <translation>Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet looks for them in every photo, even with a letter misread.</translation>
        </message>
        <message>
            <source>Robin Ashdown
Larkspur Lane
Tigers U9</source>
            <translation>Robin Ashdown
Larkspur Lane
Tigers U9</translation>
        </message>
        <message>
            <source>Your own words, one on each line</source>
            <translation>Your own words, one on each line</translation>
        </message>
        <message>
            <source>They stay on this computer, in a file that only you can read.</source>
            <translation>They stay on this computer, in a file that only you can read.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Photos at the same time</source>
            <translation>Photos at the same time</translation>
        </message>
        <message>
            <source>As many as fit</source>
            <translation>As many as fit</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Looking at photos</translation>
        </message>
        <message>
            <source>This number changes with the next start.</source>
            <translation>This number changes with the next start.</translation>
        </message>
        <message>
            <source>Look quickly: faster, but more is missed</source>
            <translation>Look quickly: faster, but more is missed</translation>
        </message>
        <message>
            <source>Your name, for the vetting record</source>
            <translation>Your name, for the vetting record</translation>
        </message>
        <message>
            <source>For schools and clubs: with a name, a record beside the session says who checked and exported which photo, and when. Leave it empty for none.</source>
            <translation>For schools and clubs: with a name, a record beside the session says who checked and exported which photo, and when. Leave it empty for none.</translation>
        </message>
    </context>
    <context>
        <name>ShowFolder</name>
        <message>
            <source>The folder is no longer there: {folder}</source>
            <translation>The folder is no longer there: {folder}</translation>
        </message>
        <message>
            <source>No program that shows folders was found. The folder is {folder}</source>
            <translation>No program that shows folders was found. The folder is {folder}</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message numerus="yes">
            <source>Export %n photo(s)…</source>
            <translation>
                <numerusform>Export %n photo…</numerusform>
                <numerusform>Export %n photos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Looking…</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Looks right, next</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Next photo to check</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Show frame {number} first</source>
            <translation>Show frame {number} first</translation>
        </message>
        <message>
            <source>Show page {number} first</source>
            <translation>Show page {number} first</translation>
        </message>
        <message>
        <source>Show the whole photo first</source>
        <translation>Show the whole photo first</translation>
    </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Show the next part first</source>
            <translation>Show the next part first</translation>
        </message>
        <message>
            <source>Go on with photos</source>
            <translation>Go on with photos</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Go on where you stopped: {work}</source>
            <translation>Go on where you stopped: {work}</translation>
        </message>
        <message>
            <source>Drop photos or a folder here. Nothing leaves this computer.</source>
            <translation>Drop photos or a folder here. Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>PhotoVet shows what a stranger could learn from them, and makes copies that no longer tell.</source>
            <translation>PhotoVet shows what a stranger could learn from them, and makes copies that no longer tell.</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>Choose photos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>In the background</translation>
        </message>
        <message>
            <source>School names, number plates, street and shop signs, team shirts and name badges can tell where a child can be found.</source>
            <translation>School names, number plates, street and shop signs, team shirts and name badges can tell where a child can be found.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>Most phones write the exact place, the time and the phone’s own details into every photo.</source>
            <translation>Most phones write the exact place, the time and the phone’s own details into every photo.</translation>
        </message>
        <message>
            <source>You decide</source>
            <translation>You decide</translation>
        </message>
        <message>
            <source>Your originals are never changed. You choose what to hide; every copy is checked before it is yours.</source>
            <translation>Your originals are never changed. You choose what to hide; every copy is checked before it is yours.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>What to do if a picture is already online</translation>
        </message>
    </context>
    <context>
        <name>ThingCounts</name>
        <message numerus="yes">
            <source>%n face(s)</source>
            <translation>
                <numerusform>%n face</numerusform>
                <numerusform>%n faces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n thing</numerusform>
                <numerusform>%n things</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide on %n photo(s)</source>
            <translation>
                <numerusform>Hide on %n photo</numerusform>
                <numerusform>Hide on %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more way(s)</source>
            <translation>
                <numerusform>and one more way</numerusform>
                <numerusform>and %n more ways</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n photo(s)</source>
            <translation>
                <numerusform>on %n photo</numerusform>
                <numerusform>on %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>read %n way(s)</source>
            <translation>
                <numerusform>read %n way</numerusform>
                <numerusform>read %n ways</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ThingDetails</name>
        <message>
            <source>Choose a thing</source>
            <translation>Choose a thing</translation>
        </message>
        <message>
            <source>Decide about it once, for all photos that show it.</source>
            <translation>Decide about it once, for all photos that show it.</translation>
        </message>
        <message>
            <source>Not the same thing? Choose photos, then take them out here</source>
            <translation>Not the same thing? Choose photos, then take them out here</translation>
        </message>
        <message>
            <source>Open the photo</source>
            <translation>Open the photo</translation>
        </message>
        <message>
            <source>Photos that show it</source>
            <translation>Photos that show it</translation>
        </message>
        <message>
            <source>Show on all</source>
            <translation>Show on all</translation>
        </message>
        <message>
            <source>The same thing after all? Put them back</source>
            <translation>The same thing after all? Put them back</translation>
        </message>
    </context>
    <context>
        <name>ThingPage</name>
        <message>
            <source>All · {count}</source>
            <translation>All · {count}</translation>
        </message>
        <message>
            <source>Arrow keys go from thing to thing, H hides and K shows the chosen ones on all photos.</source>
            <translation>Arrow keys go from thing to thing, H hides and K shows the chosen ones on all photos.</translation>
        </message>
        <message>
            <source>Hidden · {count}</source>
            <translation>Hidden · {count}</translation>
        </message>
        <message>
            <source>Nothing here. Things appear as photos are looked at.</source>
            <translation>Nothing here. Things appear as photos are looked at.</translation>
        </message>
        <message>
            <source>Shown · {count}</source>
            <translation>Shown · {count}</translation>
        </message>
        <message>
            <source>Things found</source>
            <translation>Things found</translation>
        </message>
        <message>
            <source>To decide · {count}</source>
            <translation>To decide · {count}</translation>
        </message>
    </context>
    <context>
        <name>things</name>
        <message>
            <source>Also read as {readings}.</source>
            <translation>Also read as {readings}.</translation>
        </message>
        <message>
            <source>all hidden</source>
            <translation>all hidden</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>hidden</translation>
        </message>
        <message>
            <source>hidden {hidden} times, shown {shown} times</source>
            <translation>hidden {hidden} times, shown {shown} times</translation>
        </message>
        <message>
            <source>hide all</source>
            <translation>hide all</translation>
        </message>
        <message>
            <source>not all hidden</source>
            <translation>not all hidden</translation>
        </message>
        <message>
            <source>partly hidden</source>
            <translation>partly hidden</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>shown</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>to decide</translation>
        </message>
        <message>
            <source>{faces} on {photos} · never compared with one another</source>
            <translation>{faces} on {photos} · never compared with one another</translation>
        </message>
        <message>
            <source>{things} on {photos}</source>
            <translation>{things} on {photos}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>On this computer only</source>
            <translation>On this computer only</translation>
        </message>
        <message>
            <source>Your photos stay here. Every process of PhotoVet refuses internet connections and address look-ups from its own code, and tests at the level of the operating system check that the libraries it uses open none either.</source>
            <translation>Your photos stay here. Every process of PhotoVet refuses internet connections and address look-ups from its own code, and tests at the level of the operating system check that the libraries it uses open none either.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
    </context>
    <context>
        <name>WelcomeDialog</name>
        <message>
            <source>Welcome to PhotoVet</source>
            <translation>Welcome to PhotoVet</translation>
        </message>
        <message>
            <source>Before you share a photo</source>
            <translation>Before you share a photo</translation>
        </message>
        <message>
            <source>The National Center for Missing &amp; Exploited Children (NCMEC) asks parents to look at what else is in a photo before they share it: the name of a school, a number plate, a street or shop sign, a team on a shirt.</source>
            <translation>The National Center for Missing &amp; Exploited Children (NCMEC) asks parents to look at what else is in a photo before they share it: the name of a school, a number plate, a street or shop sign, a team on a shirt.</translation>
        </message>
        <message>
            <source>PhotoVet looks for these, and for the place and the device that phones write into the file, and makes a copy in which what you chose to hide is gone for good.</source>
            <translation>PhotoVet looks for these, and for the place and the device that phones write into the file, and makes a copy in which what you chose to hide is gone for good.</translation>
        </message>
        <message>
            <source>Everything happens on this computer, your originals stay as they are, and you decide.</source>
            <translation>Everything happens on this computer, your originals stay as they are, and you decide.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>What to do if a picture is already online</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
    </context>
    <context>
        <name>_Items</name>
        <message>
            <source>What it tells</source>
            <translation>What it tells</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>In the copy</source>
            <translation>In the copy</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removed</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Your region</source>
            <translation>Your region</translation>
        </message>
        <message>
            <source>{title} · shown</source>
            <translation>{title} · shown</translation>
        </message>
        <message>
            <source>Your word</source>
            <translation>Your word</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>Number plate</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Shirt number</source>
            <translation>Shirt number</translation>
        </message>
        <message>
            <source>Shop sign</source>
            <translation>Shop sign</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Writing</translation>
        </message>
        <message>
            <source>Harmless writing</source>
            <translation>Harmless writing</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Face</translation>
        </message>
        <message>
            <source>Clothes</source>
            <translation>Clothes</translation>
        </message>
        <message>
            <source>your own words</source>
            <translation>your own words</translation>
        </message>
        <message>
            <source>number plates</source>
            <translation>number plates</translation>
        </message>
        <message>
            <source>school names</source>
            <translation>school names</translation>
        </message>
        <message>
            <source>QR codes and barcodes</source>
            <translation>QR codes and barcodes</translation>
        </message>
        <message>
            <source>phone numbers and web addresses</source>
            <translation>phone numbers and web addresses</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>addresses</translation>
        </message>
        <message>
            <source>street names</source>
            <translation>street names</translation>
        </message>
        <message>
            <source>names of people</source>
            <translation>names of people</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>teams</translation>
        </message>
        <message>
            <source>shirt numbers</source>
            <translation>shirt numbers</translation>
        </message>
        <message>
            <source>shop signs</source>
            <translation>shop signs</translation>
        </message>
        <message>
            <source>other writing</source>
            <translation>other writing</translation>
        </message>
        <message>
            <source>harmless writing</source>
            <translation>harmless writing</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>faces</translation>
        </message>
        <message>
            <source>print on clothes</source>
            <translation>print on clothes</translation>
        </message>
        <message>
            <source>A word from your own list</source>
            <translation>A word from your own list</translation>
        </message>
        <message>
            <source>A number plate leads to a car and its owner</source>
            <translation>A number plate leads to a car and its owner</translation>
        </message>
        <message>
            <source>It names a school</source>
            <translation>It names a school</translation>
        </message>
        <message>
            <source>Anyone can scan it from the photo</source>
            <translation>Anyone can scan it from the photo</translation>
        </message>
        <message>
            <source>A stranger could get in touch</source>
            <translation>A stranger could get in touch</translation>
        </message>
        <message>
            <source>It says where the photo was taken</source>
            <translation>It says where the photo was taken</translation>
        </message>
        <message>
            <source>It names a person</source>
            <translation>It names a person</translation>
        </message>
        <message>
            <source>A team's name says where a child plays</source>
            <translation>A team's name says where a child plays</translation>
        </message>
        <message>
            <source>A number on a shirt picks out one player</source>
            <translation>A number on a shirt picks out one player</translation>
        </message>
        <message>
            <source>A shop sign places the photo</source>
            <translation>A shop sign places the photo</translation>
        </message>
        <message>
            <source>Readable writing that is not known to be harmless</source>
            <translation>Readable writing that is not known to be harmless</translation>
        </message>
        <message>
            <source>Writing that tells nothing about the place</source>
            <translation>Writing that tells nothing about the place</translation>
        </message>
        <message>
            <source>Hide it if this person must not be recognised</source>
            <translation>Hide it if this person must not be recognised</translation>
        </message>
        <message>
            <source>Print on clothes can tell a school or a team</source>
            <translation>Print on clothes can tell a school or a team</translation>
        </message>
        <message>
            <source>Your own region</source>
            <translation>Your own region</translation>
        </message>
        <message>
            <source>A face</source>
            <translation>A face</translation>
        </message>
        <message>
            <source>Clothes of a person</source>
            <translation>Clothes of a person</translation>
        </message>
        <message>
            <source>{kind}, not readable</source>
            <translation>{kind}, not readable</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
        <message>
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
        <message>
            <source>You drew it; it will be hidden</source>
            <translation>You drew it; it will be hidden</translation>
        </message>
        <message>
            <source>You drew it; it will stay visible</source>
            <translation>You drew it; it will stay visible</translation>
        </message>
        <message>
            <source>Not found this time; hidden as decided earlier</source>
            <translation>Not found this time; hidden as decided earlier</translation>
        </message>
        <message>
            <source>Not found this time; it will stay visible</source>
            <translation>Not found this time; it will stay visible</translation>
        </message>
        <message>
            <source>Hidden: this person cannot be recognised by their face</source>
            <translation>Hidden: this person cannot be recognised by their face</translation>
        </message>
        <message>
            <source>Shown. Hide it if this child must not be recognised</source>
            <translation>Shown. Hide it if this child must not be recognised</translation>
        </message>
        <message>
            <source>Stays visible. {reason}</source>
            <translation>Stays visible. {reason}</translation>
        </message>
        <message>
            <source>Hide {what}</source>
            <translation>Hide {what}</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Show {what}</translation>
        </message>
        <message>
            <source>your own region</source>
            <translation>your own region</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>scanning…</source>
            <translation>scanning…</translation>
        </message>
        <message>
            <source>✓ checked</source>
            <translation>✓ checked</translation>
        </message>
        <message>
            <source>✓ exported</source>
            <translation>✓ exported</translation>
        </message>
        <message>
            <source>look closely</source>
            <translation>look closely</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nothing found</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>damaged</translation>
        </message>
        <message>
            <source>not a photo</source>
            <translation>not a photo</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>unreadable</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>too large</translation>
        </message>
        <message>
            <source>gave up</source>
            <translation>gave up</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>This photo could not be read.</source>
            <translation>This photo could not be read.</translation>
        </message>
        <message>
            <source>Written and checked</source>
            <translation>Written and checked</translation>
        </message>
        <message>
            <source>Nothing to remove: an exact copy was written</source>
            <translation>Nothing to remove: an exact copy was written</translation>
        </message>
        <message>
            <source>Not written: this format cannot be cleaned without risk</source>
            <translation>Not written: this format cannot be cleaned without risk</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>Not written</translation>
        </message>
        <message>
            <source>it opens as the original does</source>
            <translation>it opens as the original does</translation>
        </message>
        <message>
            <source>the file tells nothing</source>
            <translation>the file tells nothing</translation>
        </message>
        <message>
            <source>no small picture of the original</source>
            <translation>no small picture of the original</translation>
        </message>
        <message>
            <source>nothing behind the picture</source>
            <translation>nothing behind the picture</translation>
        </message>
        <message>
            <source>the picture is as it was</source>
            <translation>the picture is as it was</translation>
        </message>
        <message>
            <source>the picture looks as it did</source>
            <translation>the picture looks as it did</translation>
        </message>
        <message>
            <source>the rest of the picture is as it was</source>
            <translation>the rest of the picture is as it was</translation>
        </message>
        <message>
            <source>what was hidden is replaced</source>
            <translation>what was hidden is replaced</translation>
        </message>
        <message>
            <source>what was hidden can no longer be read</source>
            <translation>what was hidden can no longer be read</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>date and time</translation>
        </message>
        <message>
            <source>device</source>
            <translation>device</translation>
        </message>
        <message>
            <source>names</source>
            <translation>names</translation>
        </message>
        <message>
            <source>titles and captions</source>
            <translation>titles and captions</translation>
        </message>
        <message>
            <source>second pictures</source>
            <translation>second pictures</translation>
        </message>
        <message>
            <source>embedded video or sound</source>
            <translation>embedded video or sound</translation>
        </message>
        <message>
            <source>identity numbers</source>
            <translation>identity numbers</translation>
        </message>
        <message>
            <source>editing history</source>
            <translation>editing history</translation>
        </message>
        <message>
            <source>content credentials</source>
            <translation>content credentials</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>unknown data</translation>
        </message>
        <message>
            <source>Frost</source>
            <translation>Frost</translation>
        </message>
        <message>
            <source>Solid colour</source>
            <translation>Solid colour</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaic</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Sticker</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remove it</translation>
        </message>
        <message>
            <source>Keep only the year</source>
            <translation>Keep only the year</translation>
        </message>
        <message>
            <source>Keep the day</source>
            <translation>Keep the day</translation>
        </message>
        <message>
            <source>Keep date and time</source>
            <translation>Keep date and time</translation>
        </message>
        <message>
            <source>The year stays in the copy</source>
            <translation>The year stays in the copy</translation>
        </message>
        <message>
            <source>The day stays in the copy</source>
            <translation>The day stays in the copy</translation>
        </message>
        <message>
            <source>Date and time stay in the copy</source>
            <translation>Date and time stay in the copy</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so its picture cannot be read in full.</source>
            <translation>This file is damaged or cut off, so its picture cannot be read in full.</translation>
        </message>
        <message>
            <source>The file that keeps your decisions is damaged.</source>
            <translation>The file that keeps your decisions is damaged.</translation>
        </message>
        <message>
            <source>This photo is larger than PhotoVet can safely open.</source>
            <translation>This photo is larger than PhotoVet can safely open.</translation>
        </message>
        <message>
            <source>PhotoVet cannot clean this file without risk, so it writes no copy of it.</source>
            <translation>PhotoVet cannot clean this file without risk, so it writes no copy of it.</translation>
        </message>
        <message>
            <source>PhotoVet gave up on this photo; the others went on.</source>
            <translation>PhotoVet gave up on this photo; the others went on.</translation>
        </message>
        <message>
            <source>The copy could not be written.</source>
            <translation>The copy could not be written.</translation>
        </message>
        <message>
            <source>The copy did not pass its checks, so it was removed.</source>
            <translation>The copy did not pass its checks, so it was removed.</translation>
        </message>
        <message>
            <source>Every frame</source>
            <translation>Every frame</translation>
        </message>
        <message>
            <source>Every page</source>
            <translation>Every page</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translation>Frame {number}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <source>Frames {first} to {last}</source>
            <translation>Frames {first} to {last}</translation>
        </message>
        <message>
            <source>Pages {first} to {last}</source>
            <translation>Pages {first} to {last}</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
    </context>
</TS>
