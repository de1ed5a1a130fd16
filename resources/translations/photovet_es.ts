<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Añadir fotos…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>Paste photos</source>
            <translation>Pegar fotos</translation>
        </message>
        <message>
            <source>Export checked…</source>
            <translation>Exportar las revisadas…</translation>
        </message>
        <message>
            <source>Close these photos</source>
            <translation>Cerrar estas fotos</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>History of decisions…</source>
            <translation>Historial de decisiones…</translation>
        </message>
        <message>
            <source>Hide or show the chosen region</source>
            <translation>Ocultar o mostrar la zona elegida</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Ocultar todo</translation>
        </message>
        <message>
            <source>Keep all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Está bien, siguiente</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>Aún no revisada</translation>
        </message>
        <message>
            <source>Do the same in all photos</source>
            <translation>Hacer lo mismo en todas las fotos</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Dibujar una zona</translation>
        </message>
        <message>
            <source>Drag over what should be hidden</source>
            <translation>Arrastre sobre lo que quiera ocultar</translation>
        </message>
        <message>
            <source>Put a region in the middle</source>
            <translation>Poner una zona en el centro</translation>
        </message>
        <message>
            <source>Duplicate the chosen region</source>
            <translation>Duplicar la zona elegida</translation>
        </message>
        <message>
            <source>Remove the chosen region</source>
            <translation>Quitar la zona elegida</translation>
        </message>
        <message>
            <source>Make it round or square</source>
            <translation>Hacerla redonda o cuadrada</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Zona siguiente</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Zona anterior</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Siguiente foto por revisar</translation>
        </message>
        <message>
            <source>Next page or frame</source>
            <translation>Página o fotograma siguiente</translation>
        </message>
        <message>
            <source>Previous page or frame</source>
            <translation>Página o fotograma anterior</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Show the whole photo</source>
            <translation>Mostrar la foto entera</translation>
        </message>
        <message>
            <source>Actual size, 100 %</source>
            <translation>Tamaño real, 100 %</translation>
        </message>
        <message>
            <source>Zoom to the chosen region, and back</source>
            <translation>Ir a la zona elegida y volver</translation>
        </message>
        <message>
            <source>Zoom as I step from region to region</source>
            <translation>Ampliar cada zona al avanzar</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Hold to see the original</source>
            <translation>Mantener para ver el original</translation>
        </message>
        <message>
            <source>Shows the photo as it is, for as long as it is held</source>
            <translation>Muestra la foto tal como es mientras se mantiene pulsado</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>When a picture is already online…</source>
            <translation>Si una imagen ya está en internet…</translation>
        </message>
        <message>
            <source>Why PhotoVet…</source>
            <translation>Por qué PhotoVet…</translation>
        </message>
        <message>
            <source>About this version…</source>
            <translation>Acerca de esta versión…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <source>Paint over what should be hidden, in any shape</source>
            <translation>Pinte sobre lo que debe ocultarse, con cualquier forma</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Abrir el menú</translation>
        </message>
        <message>
            <source>One photo</source>
            <translation>Una foto</translation>
        </message>
        <message>
            <source>Things found</source>
            <translation>Lo encontrado</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas las fotos</translation>
        </message>
        <message>
            <source>Vetting record…</source>
            <translation>Registro de revisión…</translation>
        </message>
        <message>
            <source>Leave this one out</source>
            <translation>Dejar esta fuera</translation>
        </message>
    </context>
    <context>
        <name>BottomBar</name>
        <message>
            <source>Photos checked</source>
            <translation>Fotos revisadas</translation>
        </message>
        <message>
            <source>How hidden regions will look</source>
            <translation>Qué aspecto tendrán las zonas ocultas</translation>
        </message>
        <message>
            <source>Style: {name} ▾</source>
            <translation>Estilo: {name} ▾</translation>
        </message>
        <message>
            <source>{checked} of {total} checked</source>
            <translation>{checked} de {total} revisadas</translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n no se pudo leer</numerusform>
                <numerusform>%n no se pudieron leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n fuera</numerusform>
                <numerusform>%n fuera</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>T goes from region to region, Space hides or shows the chosen one, arrow keys move it.</source>
            <translation>T pasa de zona en zona, la barra espaciadora oculta o muestra la elegida, las flechas la mueven.</translation>
        </message>
        <message>
            <source>The original</source>
            <translation>El original</translation>
        </message>
        <message>
            <source>Paint over what should be hidden. Comma and full stop change the brush, Esc puts it away.</source>
            <translation>Pinte sobre lo que debe ocultarse. La coma y el punto cambian el pincel, Esc lo guarda.</translation>
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
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>On the photo: arrow keys move the chosen region, with Shift ten times as far, with Alt they change its size; comma and full stop turn it, or [ and ]. The mouse wheel zooms.</source>
            <translation>Sobre la foto: las flechas mueven la zona elegida, con Mayús diez veces más, con Alt cambian su tamaño; la coma y el punto la giran, o [ y ]. La rueda del ratón hace zoom.</translation>
        </message>
        <message>
            <source>With the brush: arrow keys move it, Space presses it down and lifts it, comma and full stop, [ and ], or Shift with the mouse wheel change its size.</source>
            <translation>Con el pincel: las flechas lo mueven, la barra espaciadora lo apoya y lo levanta, la coma y el punto, [ y ] o Mayús con la rueda del ratón cambian su tamaño.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) will stay visible, as you decided.</source>
            <translation>
                <numerusform>%n hallazgo seguirá visible, como usted decidió.</numerusform>
                <numerusform>%n hallazgos seguirán visibles, como usted decidió.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n por decidir</numerusform>
                <numerusform>%n por decidir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden</source>
            <translation>
                <numerusform>%n oculto</numerusform>
                <numerusform>%n ocultos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n visible</numerusform>
                <numerusform>%n visibles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Decider</name>
        <message>
            <source>Move {what}</source>
            <translation>Mover: {what}</translation>
        </message>
        <message>
            <source>Draw a region</source>
            <translation>Dibujar una zona</translation>
        </message>
        <message>
            <source>Remove your own region</source>
            <translation>Quitar su propia zona</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>Marcar como revisada</translation>
        </message>
        <message>
            <source>Mark as not checked</source>
            <translation>Marcar como no revisada</translation>
        </message>
        <message>
            <source>{action} in {photos}</source>
            <translation>{action} en {photos}</translation>
        </message>
        <message>
            <source>Draw with the brush</source>
            <translation>Dibujar con el pincel</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Volver a incluir</translation>
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
            <translation>Antes y después</translation>
        </message>
        <message>
            <source>Entries of the file</source>
            <translation>Entradas del archivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>What the file says now, and what a copy will say. Your original keeps everything.</source>
            <translation>Lo que el archivo dice ahora y lo que dirá una copia. Su original lo conserva todo.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>PhotoVet {version} of {day}.</source>
            <translation>PhotoVet {version} del {day}.</translation>
        </message>
        <message>
            <source>PhotoVet asks no network for a newer version. Look for one where you got this one from, once or twice a year.</source>
            <translation>PhotoVet no pregunta a ninguna red si hay una versión más nueva. Búsquela una o dos veces al año donde obtuvo esta.</translation>
        </message>
        <message>
            <source>About this version</source>
            <translation>Acerca de esta versión</translation>
        </message>
        <message>
            <source>History of decisions</source>
            <translation>Historial de decisiones</translation>
        </message>
        <message>
            <source>As PhotoVet proposed it</source>
            <translation>Como lo propuso PhotoVet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Choose a step to go back to it. Nothing is lost.</source>
            <translation>Elija un paso para volver a él. No se pierde nada.</translation>
        </message>
        <message>
            <source>No photo is checked yet. Look at one and press Enter.</source>
            <translation>Aún no hay ninguna foto revisada. Mire una y pulse Intro.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export copies</source>
            <translation>Exportar copias</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Carpeta para las copias</translation>
        </message>
        <message>
            <source>How hidden regions look</source>
            <translation>Aspecto de las zonas ocultas</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Fecha en las copias</translation>
        </message>
        <message>
            <source>Names of the copies</source>
            <translation>Nombres de las copias</translation>
        </message>
        <message>
            <source>As the originals are named</source>
            <translation>Como se llaman los originales</translation>
        </message>
        <message>
            <source>Neutral: photo-0001, photo-0002, …</source>
            <translation>Neutros: photo-0001, photo-0002, …</translation>
        </message>
        <message>
            <source>Format of the copies</source>
            <translation>Formato de las copias</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>Como están</translation>
        </message>
        <message>
            <source>JPEG, opens everywhere</source>
            <translation>JPEG, se abre en todas partes</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>These photos are JPEGs already, and stay as they are.</source>
            <translation>Estas fotos ya son JPEG y se quedan como están.</translation>
        </message>
        <message numerus="yes">
            <source>Coding %n photo(s) as JPEG changes their pixels slightly, also where nothing is hidden, and puts white behind what is transparent. What a JPEG cannot hold, such as an animation, stays as it is.</source>
            <translation>
                <numerusform>Guardar %n foto como JPEG cambia un poco sus píxeles, también donde no se oculta nada, y pone blanco detrás de lo transparente. Lo que no cabe en un JPEG, como una animación, se queda como está.</numerusform>
                <numerusform>Guardar %n fotos como JPEG cambia un poco sus píxeles, también donde no se oculta nada, y pone blanco detrás de lo transparente. Lo que no cabe en un JPEG, como una animación, se queda como está.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write {photos} as checked copies</source>
            <translation>Escribir {photos} como copias comprobadas</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) that you have not checked will stay behind.</source>
            <translation>
                <numerusform>%n foto que no ha revisado se quedará fuera.</numerusform>
                <numerusform>%n fotos que no ha revisado se quedarán fuera.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your originals are never changed, and no file is ever overwritten. Each copy is opened again and checked before it is yours.</source>
            <translation>Sus originales nunca se modifican y ningún archivo se sobrescribe. Cada copia se vuelve a abrir y se comprueba antes de ser suya.</translation>
        </message>
        <message>
            <source>What will be removed</source>
            <translation>Lo que se eliminará</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose the folder for the copies</source>
            <translation>Elegir la carpeta para las copias</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>En la carpeta</translation>
        </message>
        <message>
            <source>Hidden regions</source>
            <translation>Zonas ocultas</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>Export %n photo(s)</source>
            <translation>
                <numerusform>Exportar %n foto</numerusform>
                <numerusform>Exportar %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>{folder} - checked copies</source>
            <translation>{folder} - copias comprobadas</translation>
        </message>
        <message>
            <source>your own regions ({count})</source>
            <translation>sus propias zonas ({count})</translation>
        </message>
        <message>
            <source>In the pictures: {what}</source>
            <translation>En las imágenes: {what}</translation>
        </message>
        <message>
            <source>In the files: {what}</source>
            <translation>En los archivos: {what}</translation>
        </message>
        <message>
            <source>Nothing: these photos tell no more than their pictures.</source>
            <translation>Nada: estas fotos no dicen más que sus imágenes.</translation>
        </message>
        <message>
            <source>Leave these out, so that this set is finished</source>
            <translation>Dejarlas fuera y terminar</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are left out, as you wished.</source>
            <translation>
                <numerusform>%n foto queda fuera, como usted quería.</numerusform>
                <numerusform>%n fotos quedan fuera, como usted quería.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportFolder</name>
        <message>
            <source>Name the whole path of a folder, or choose one.</source>
            <translation>Indique la ruta completa de una carpeta, o elija una.</translation>
        </message>
        <message>
            <source>There is a file of this name. Choose another folder.</source>
            <translation>Hay un archivo con este nombre. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>ExportRun</name>
        <message>
            <source>Export copies</source>
            <translation>Exportar copias</translation>
        </message>
        <message>
            <source>Copies written</source>
            <translation>Copias escritas</translation>
        </message>
        <message>
            <source>What became of each photo</source>
            <translation>Qué fue de cada foto</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Writing copies: {done} of {total}</source>
            <translation>Escribiendo copias: {done} de {total}</translation>
        </message>
        <message numerus="yes">
            <source>{written} written and checked, %n not written</source>
            <translation>
                <numerusform>{written}: escritas y comprobadas; %n sin escribir</numerusform>
                <numerusform>{written}: escritas y comprobadas; %n sin escribir</numerusform>
            </translation>
        </message>
        <message>
            <source>{written} written and checked</source>
            <translation>Escritas y comprobadas: {written}</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %n photo(s) were left out.</source>
            <translation>
                <numerusform>Detenido. Se omitió %n foto.</numerusform>
                <numerusform>Detenido. Se omitieron %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Each copy is written, opened again and checked.</source>
            <translation>Cada copia se escribe, se vuelve a abrir y se comprueba.</translation>
        </message>
        <message numerus="yes">
            <source>About %n second(s) left</source>
            <translation>
                <numerusform>Queda aproximadamente %n segundo</numerusform>
                <numerusform>Quedan aproximadamente %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>Queda aproximadamente %n minuto</numerusform>
                <numerusform>Quedan aproximadamente %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) passed: {checks}</source>
            <translation>
                <numerusform>%n comprobación superada: {checks}</numerusform>
                <numerusform>%n comprobaciones superadas: {checks}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) hidden</source>
            <translation>
                <numerusform>%n zona oculta</numerusform>
                <numerusform>%n zonas ocultas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries removed</source>
            <translation>
                <numerusform>%n entrada eliminada</numerusform>
                <numerusform>%n entradas eliminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out, as you wished.</source>
            <translation>
                <numerusform>%n foto quedó fuera, como usted quería.</numerusform>
                <numerusform>%n fotos quedaron fuera, como usted quería.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileRows</name>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Which device</source>
            <translation>Qué dispositivo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What was written</source>
            <translation>Qué se escribió</translation>
        </message>
        <message>
            <source>A second picture</source>
            <translation>Una segunda imagen</translation>
        </message>
        <message>
            <source>Something embedded</source>
            <translation>Algo incrustado</translation>
        </message>
        <message>
            <source>Identity numbers</source>
            <translation>Números de identidad</translation>
        </message>
        <message>
            <source>Editing history</source>
            <translation>Historial de edición</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Credenciales de contenido</translation>
        </message>
        <message>
            <source>Unknown data</source>
            <translation>Datos desconocidos</translation>
        </message>
        <message>
            <source>Hidden extras</source>
            <translation>Extras ocultos</translation>
        </message>
        <message>
        <source>Who made the colour profile</source>
        <translation>Quién hizo el perfil de color</translation>
    </message>
        <message>
            <source>It stands in the file's name: choose neutral names when you export</source>
            <translation>Está en el nombre del archivo: elija nombres neutros al exportar</translation>
        </message>
    </context>
    <context>
        <name>GridCounts</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionada</numerusform>
                <numerusform>%n seleccionadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GridPage</name>
        <message>
            <source>All photos</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Revisadas</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>Sort: as added</source>
            <translation>Orden: como se añadieron</translation>
        </message>
        <message>
            <source>Sort: by name</source>
            <translation>Orden: por nombre</translation>
        </message>
        <message>
            <source>Sort: most found</source>
            <translation>Orden: más hallazgos</translation>
        </message>
        <message>
            <source>Which photos to show</source>
            <translation>Qué fotos mostrar</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>Hide {kind} in them</source>
            <translation>Ocultar en ellas: {kind}</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>En qué orden</translation>
        </message>
        <message>
            <source>Left to do</source>
            <translation>Por hacer</translation>
        </message>
        <message>
            <source>Search names, what was read and what files tell</source>
            <translation>Buscar en nombres, lo leído y lo que cuentan los archivos</translation>
        </message>
        <message>
            <source>Shift and arrow keys select several, Enter opens one.</source>
            <translation>Mayús y las flechas seleccionan varias; Intro abre una.</translation>
        </message>
        <message>
            <source>Show {kind} in them</source>
            <translation>Mostrar en ellas: {kind}</translation>
        </message>
        <message>
            <source>Something to decide</source>
            <translation>Algo por decidir</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>Qué muestran</translation>
        </message>
        <message>
            <source>With anything</source>
            <translation>Con cualquier cosa</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dejadas fuera</translation>
        </message>
    </context>
    <context>
        <name>GroupRow</name>
        <message>
            <source>Decide one by one</source>
            <translation>Decidir una por una</translation>
        </message>
        <message>
            <source>{kind}: {count} found</source>
            <translation>{kind}: {count} encontradas</translation>
        </message>
        <message>
            <source>All are hidden</source>
            <translation>Todas están ocultas</translation>
        </message>
        <message>
            <source>All are shown</source>
            <translation>Todas están a la vista</translation>
        </message>
        <message>
            <source>{hidden} hidden, {shown} shown</source>
            <translation>{hidden} ocultas, {shown} a la vista</translation>
        </message>
        <message>
            <source>Hide all {many} in this photo</source>
            <translation>Ocultar en esta foto: {many}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>When a picture is already online</source>
            <translation>Si una imagen ya está en internet</translation>
        </message>
        <message>
            <source>It happens to many families, and there is help. Tell your child that it is not their fault; then go one step at a time.</source>
            <translation>Les pasa a muchas familias, y hay ayuda. Dígale a su hijo que no es culpa suya; después, paso a paso.</translation>
        </message>
        <message>
            <source>1. Ask for it to be taken down</source>
            <translation>1. Pida que la retiren</translation>
        </message>
        <message>
            <source>Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Many sites remove a child’s photo when a parent asks.</source>
            <translation>Borre su propia publicación, pídaselo después a quien la compartió y use el enlace «Denunciar» del sitio. Muchos sitios retiran la foto de un niño cuando lo piden sus padres.</translation>
        </message>
        <message>
            <source>2. Tell the places that it shows</source>
            <translation>2. Avise a los lugares que muestra</translation>
        </message>
        <message>
            <source>Tell the school or the club which photo it was, so that they can watch out for strangers who use what it told.</source>
            <translation>Diga a la escuela o al club de qué foto se trata, para que estén atentos a desconocidos que usen lo que revela.</translation>
        </message>
        <message>
            <source>3. If it is an intimate picture of somebody under 18</source>
            <translation>3. Si es una imagen íntima de alguien menor de 18 años</translation>
        </message>
        <message>
            <source>Take It Down is a free service of NCMEC. It helps to get such pictures removed from many sites, without anybody having to see them.</source>
            <translation>Take It Down es un servicio gratuito de NCMEC. Ayuda a retirar esas imágenes de muchos sitios sin que nadie tenga que verlas.</translation>
        </message>
        <message>
            <source>4. If somebody threatens, follows or asks for more</source>
            <translation>4. Si alguien amenaza, acosa o pide más</translation>
        </message>
        <message>
            <source>Do not pay and do not answer, and keep the messages. In the United States, NCMEC’s CyberTipline answers day and night; elsewhere, INHOPE lists the hotline of your country. If somebody is in danger now, call the police.</source>
            <translation>No pague ni conteste, y guarde los mensajes. En Estados Unidos, la CyberTipline de NCMEC atiende día y noche; en otros países, INHOPE indica la línea de su país. Si alguien está en peligro ahora, llame a la policía.</translation>
        </message>
        <message>
            <source>PhotoVet opens no web pages itself: copy an address into your browser.</source>
            <translation>PhotoVet no abre páginas web: copie una dirección en su navegador.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy {address}</source>
            <translation>Copiar {address}</translation>
        </message>
    </context>
    <context>
        <name>MetadataRow</name>
        <message>
            <source>Removed in the copy</source>
            <translation>Eliminado en la copia</translation>
        </message>
        <message>
            <source>Keep a part of it</source>
            <translation>Conservar una parte</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Choose photos</source>
            <translation>Elegir fotos</translation>
        </message>
        <message>
            <source>Photos ({endings});;All files (*)</source>
            <translation>Fotos ({endings});;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose a folder with photos</source>
            <translation>Elegir una carpeta con fotos</translation>
        </message>
        <message>
            <source>There are no photos in what you chose.</source>
            <translation>No hay fotos en lo que eligió.</translation>
        </message>
        <message>
            <source>The picture in the clipboard could not be kept on this disk.</source>
            <translation>La imagen del portapapeles no se pudo guardar en este disco.</translation>
        </message>
    </context>
    <context>
        <name>PageSwitcher</name>
        <message>
            <source>Frame {number} of {count}</source>
            <translation>Fotograma {number} de {count}</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>What a stranger could learn</source>
            <translation>Lo que podría saber un desconocido</translation>
        </message>
        <message>
            <source>PhotoVet is looking at this photo…</source>
            <translation>PhotoVet está analizando esta foto…</translation>
        </message>
        <message>
            <source>This photo waits for its turn.</source>
            <translation>Esta foto espera su turno.</translation>
        </message>
        <message>
            <source>Nothing will be written for it. Your original is as it was.</source>
            <translation>No se escribirá nada. Su original sigue como estaba.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentarlo de nuevo</translation>
        </message>
        <message>
            <source>From the file (removed in the copy)</source>
            <translation>Del archivo (eliminado en la copia)</translation>
        </message>
        <message>
            <source>The file tells nothing besides its picture.</source>
            <translation>El archivo no dice nada aparte de su imagen.</translation>
        </message>
        <message numerus="yes">
            <source>See all %n entries, before and after</source>
            <translation>
                <numerusform>Ver la entrada (%n), antes y después</numerusform>
                <numerusform>Ver las %n entradas, antes y después</numerusform>
            </translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>En la imagen</translation>
        </message>
        <message>
            <source>Nothing was found. Have a look yourself before you go on.</source>
            <translation>No se encontró nada. Mire usted también antes de seguir.</translation>
        </message>
    </context>
    <context>
        <name>PhotoMenu</name>
        <message>
            <source>Copy the checked copy</source>
            <translation>Copiar la copia revisada</translation>
        </message>
        <message>
            <source>Hide all faces</source>
            <translation>Ocultar todas las caras</translation>
        </message>
        <message>
            <source>Hide everything</source>
            <translation>Ocultar todo</translation>
        </message>
        <message>
            <source>Not checked after all</source>
            <translation>No está revisada</translation>
        </message>
        <message>
            <source>Open the photo</source>
            <translation>Abrir la foto</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Show the checked copy in its folder</source>
            <translation>Mostrar la copia revisada en su carpeta</translation>
        </message>
        <message>
            <source>Show the original in its folder</source>
            <translation>Mostrar el original en su carpeta</translation>
        </message>
        <message>
            <source>The checked copy is no longer as it was written. Export the photo again.</source>
            <translation>La copia revisada ya no es como se escribió. Exporte la foto otra vez.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Volver a incluir</translation>
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
            <translation>Qué fotos mostrar</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>With plates</source>
            <translation>Con matrículas</translation>
        </message>
        <message>
            <source>With faces</source>
            <translation>Con caras</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Revisadas</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>Sort: as added</source>
            <translation>Orden: como se añadieron</translation>
        </message>
        <message>
            <source>Sort: by name</source>
            <translation>Orden: por nombre</translation>
        </message>
        <message>
            <source>Sort: most found</source>
            <translation>Orden: más hallazgos</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Each photo with its state. Arrow keys open the next one.</source>
            <translation>Cada foto con su estado. Las flechas abren la siguiente.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dejadas fuera</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not signed: {photos}. {reason}</source>
            <translation>Sin firmar: {photos}. {reason}</translation>
        </message>
        <message>
            <source>Sign off what was checked</source>
            <translation>Firmar lo revisado</translation>
        </message>
        <message>
            <source>Signed off: {photos}.</source>
            <translation>Firmadas: {photos}.</translation>
        </message>
        <message>
            <source>There is no record yet. It begins when a name stands in the settings.</source>
            <translation>Todavía no hay registro. Empieza cuando hay un nombre en los ajustes.</translation>
        </message>
        <message>
            <source>Vetting record</source>
            <translation>Registro de revisión</translation>
        </message>
        <message>
            <source>Your name, as the second person</source>
            <translation>Su nombre, como segunda persona</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>revisada</translation>
        </message>
        <message>
            <source>copy refused</source>
            <translation>copia rechazada</translation>
        </message>
        <message>
            <source>copy written</source>
            <translation>copia escrita</translation>
        </message>
        <message>
            <source>record taken up again after a break</source>
            <translation>registro retomado tras una interrupción</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>firmada</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>dejada fuera</translation>
        </message>
    </context>
    <context>
        <name>RegionRow</name>
        <message>
            <source>Hide {what}</source>
            <translation>Ocultar: {what}</translation>
        </message>
        <message>
            <source>Hidden in the copy</source>
            <translation>Oculto en la copia</translation>
        </message>
        <message>
            <source>Visible in the copy</source>
            <translation>Visible en la copia</translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): hide it there too</source>
            <translation>
                <numerusform>También en %n foto más: ocultarlo allí</numerusform>
                <numerusform>También en %n fotos más: ocultarlo allí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Also on %n more photo(s): show it there too</source>
            <translation>
                <numerusform>También en %n foto más: mostrarlo allí</numerusform>
                <numerusform>También en %n fotos más: mostrarlo allí</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide all {many} in all photos</source>
            <translation>Ocultar en todas las fotos: {many}</translation>
        </message>
        <message>
            <source>Show all {many} in all photos</source>
            <translation>Mostrar en todas las fotos: {many}</translation>
        </message>
    </context>
    <context>
        <name>ScanBar</name>
        <message>
            <source>Photos looked at</source>
            <translation>Fotos miradas</translation>
        </message>
        <message numerus="yes">
            <source>All %n photo(s) were looked at.</source>
            <translation>
                <numerusform>Se miró la foto.</numerusform>
                <numerusform>Se miraron las %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} looked at</source>
            <translation>{done} de {total} miradas</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>falta %n</numerusform>
                <numerusform>faltan %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left, less than a minute</source>
            <translation>
                <numerusform>falta %n, menos de un minuto</numerusform>
                <numerusform>faltan %n, menos de un minuto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left, about {time}</source>
            <translation>
                <numerusform>falta %n, unos {time}</numerusform>
                <numerusform>faltan %n, unos {time}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionLink</name>
        <message>
            <source>{name}, {checked} of {total} checked</source>
            <translation>{name}, {checked} de {total} revisadas</translation>
        </message>
        <message>
            <source>Your decisions cannot be kept on disk: {reason}</source>
            <translation>No se pueden guardar sus decisiones: {reason}</translation>
        </message>
        <message>
            <source>This photo is no longer where it was.</source>
            <translation>Esta foto ya no está donde estaba.</translation>
        </message>
        <message>
            <source>This photo was changed since you last looked at it. Please check it again.</source>
            <translation>Esta foto cambió desde que la vio por última vez. Revísela otra vez.</translation>
        </message>
        <message>
            <source>{name}, finished</source>
            <translation>{name}, terminado</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>What to hide</source>
            <translation>Qué se oculta</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>Cómo se oculta</translation>
        </message>
        <message>
            <source>Your own words</source>
            <translation>Sus palabras</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Esta ventana</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>How strict</source>
            <translation>Nivel de cuidado</translation>
        </message>
        <message>
            <source>Always propose to hide</source>
            <translation>Proponer siempre ocultar</translation>
        </message>
        <message>
            <source>Always show</source>
            <translation>Mostrar siempre</translation>
        </message>
        <message>
            <source>For each kind</source>
            <translation>Para cada tipo</translation>
        </message>
        <message>
            <source>As above: hide</source>
            <translation>Como arriba: ocultar</translation>
        </message>
        <message>
            <source>As above: ask</source>
            <translation>Como arriba: preguntar</translation>
        </message>
        <message>
            <source>As above: show</source>
            <translation>Como arriba: mostrar</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>Every style is made from what surrounds the region, never from what is in it.</source>
            <translation>Cada estilo se hace con lo que rodea la zona, nunca con lo que hay en ella.</translation>
        </message>
        <message>
            <source>Style for {many}</source>
            <translation>Estilo para {many}</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>Como arriba</translation>
        </message>
        <message>
            <source>Date in the copies</source>
            <translation>Fecha en las copias</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Cuidadoso</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Escuela</translation>
        </message>
        <message>
            <source>Proposes to hide all writing and codes, and asks about faces.</source>
            <translation>Propone ocultar todos los textos y códigos, y pregunta por las caras.</translation>
        </message>
        <message>
            <source>As careful, but only asks about writing of no known kind.</source>
            <translation>Igual, pero solo pregunta por los textos de tipo desconocido.</translation>
        </message>
        <message>
            <source>As careful, and proposes to hide faces as well.</source>
            <translation>Igual, y propone ocultar también las caras.</translation>
        </message>
        <message>
            <source>Keep the copyright note</source>
            <translation>Conservar la nota de derechos de autor</translation>
        </message>
        <message>
            <source>Names, streets, teams: what only your family or school would look for. One on each line. PhotoVet looks for them in every photo, even with a letter misread.</source>
            <translation>Nombres, calles, equipos: lo que solo su familia o su escuela buscaría. Uno por línea. PhotoVet los busca en cada foto, aunque una letra se lea mal.</translation>
        </message>
        <message>
            <source>Robin Ashdown
Larkspur Lane
Tigers U9</source>
            <translation>Alex Robledo
Calle de la Alondra
Tigres Sub-9</translation>
        </message>
        <message>
            <source>Your own words, one on each line</source>
            <translation>Sus palabras, una por línea</translation>
        </message>
        <message>
            <source>They stay on this computer, in a file that only you can read.</source>
            <translation>Se quedan en este equipo, en un archivo que solo usted puede leer.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Photos at the same time</source>
            <translation>Fotos a la vez</translation>
        </message>
        <message>
            <source>As many as fit</source>
            <translation>Tantas como quepan</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Análisis de las fotos</translation>
        </message>
        <message>
            <source>This number changes with the next start.</source>
            <translation>Este número cambia con el próximo inicio.</translation>
        </message>
        <message>
            <source>Look quickly: faster, but more is missed</source>
            <translation>Análisis rápido: más veloz, pero se escapan más cosas</translation>
        </message>
        <message>
            <source>Your name, for the vetting record</source>
            <translation>Su nombre, para el registro de revisión</translation>
        </message>
        <message>
            <source>For schools and clubs: with a name, a record beside the session says who checked and exported which photo, and when. Leave it empty for none.</source>
            <translation>Para escuelas y clubes: con un nombre, un registro junto a la sesión dice quién revisó y exportó qué foto, y cuándo. Déjelo vacío si no quiere ninguno.</translation>
        </message>
    </context>
    <context>
        <name>ShowFolder</name>
        <message>
            <source>The folder is no longer there: {folder}</source>
            <translation>La carpeta ya no está: {folder}</translation>
        </message>
        <message>
            <source>No program that shows folders was found. The folder is {folder}</source>
            <translation>No se encontró ningún programa que muestre carpetas. La carpeta es {folder}</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message numerus="yes">
            <source>Export %n photo(s)…</source>
            <translation>
                <numerusform>Exportar %n foto…</numerusform>
                <numerusform>Exportar %n fotos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Analizando…</translation>
        </message>
        <message>
            <source>Looks right, next</source>
            <translation>Está bien, siguiente</translation>
        </message>
        <message>
            <source>Next photo to check</source>
            <translation>Siguiente foto por revisar</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Show frame {number} first</source>
            <translation>Ver primero el fotograma {number}</translation>
        </message>
        <message>
            <source>Show page {number} first</source>
            <translation>Ver primero la página {number}</translation>
        </message>
        <message>
        <source>Show the whole photo first</source>
        <translation>Mostrar antes la foto entera</translation>
    </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Show the next part first</source>
            <translation>Mostrar antes la parte siguiente</translation>
        </message>
        <message>
            <source>Go on with photos</source>
            <translation>Seguir con las fotos</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Go on where you stopped: {work}</source>
            <translation>Seguir donde lo dejó: {work}</translation>
        </message>
        <message>
            <source>Drop photos or a folder here. Nothing leaves this computer.</source>
            <translation>Suelte aquí fotos o una carpeta. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>PhotoVet shows what a stranger could learn from them, and makes copies that no longer tell.</source>
            <translation>PhotoVet muestra lo que un desconocido podría saber por ellas y hace copias que ya no lo cuentan.</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>Elegir fotos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>En el fondo</translation>
        </message>
        <message>
            <source>School names, number plates, street and shop signs, team shirts and name badges can tell where a child can be found.</source>
            <translation>Nombres de escuelas, matrículas, letreros de calles y tiendas, camisetas y tarjetas de nombre pueden decir dónde encontrar a un niño.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Most phones write the exact place, the time and the phone’s own details into every photo.</source>
            <translation>Casi todos los teléfonos escriben en cada foto el lugar exacto, la hora y datos del propio dispositivo.</translation>
        </message>
        <message>
            <source>You decide</source>
            <translation>Usted decide</translation>
        </message>
        <message>
            <source>Your originals are never changed. You choose what to hide; every copy is checked before it is yours.</source>
            <translation>Sus originales nunca se modifican. Usted elige qué ocultar; cada copia se comprueba antes de ser suya.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>Qué hacer si una imagen ya está en internet</translation>
        </message>
    </context>
    <context>
        <name>ThingCounts</name>
        <message numerus="yes">
            <source>%n face(s)</source>
            <translation>
                <numerusform>%n cara</numerusform>
                <numerusform>%n caras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionada</numerusform>
                <numerusform>%n seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n cosa</numerusform>
                <numerusform>%n cosas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hide on %n photo(s)</source>
            <translation>
                <numerusform>Ocultar en %n foto</numerusform>
                <numerusform>Ocultar en %n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more way(s)</source>
            <translation>
                <numerusform>y de otra manera</numerusform>
                <numerusform>y de otras %n maneras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n photo(s)</source>
            <translation>
                <numerusform>en %n foto</numerusform>
                <numerusform>en %n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>read %n way(s)</source>
            <translation>
                <numerusform>leído de %n manera</numerusform>
                <numerusform>leído de %n maneras</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ThingDetails</name>
        <message>
            <source>Choose a thing</source>
            <translation>Elija una cosa</translation>
        </message>
        <message>
            <source>Decide about it once, for all photos that show it.</source>
            <translation>Decida una sola vez, para todas las fotos que la muestran.</translation>
        </message>
        <message>
            <source>Not the same thing? Choose photos, then take them out here</source>
            <translation>¿No es lo mismo? Elija fotos y sáquelas aquí</translation>
        </message>
        <message>
            <source>Open the photo</source>
            <translation>Abrir la foto</translation>
        </message>
        <message>
            <source>Photos that show it</source>
            <translation>Fotos que la muestran</translation>
        </message>
        <message>
            <source>Show on all</source>
            <translation>Mostrar en todas</translation>
        </message>
        <message>
            <source>The same thing after all? Put them back</source>
            <translation>¿Es lo mismo después de todo? Volver a juntarlas</translation>
        </message>
    </context>
    <context>
        <name>ThingPage</name>
        <message>
            <source>All · {count}</source>
            <translation>Todo · {count}</translation>
        </message>
        <message>
            <source>Arrow keys go from thing to thing, H hides and K shows the chosen ones on all photos.</source>
            <translation>Las flechas van de una cosa a otra; H oculta y K muestra las elegidas en todas las fotos.</translation>
        </message>
        <message>
            <source>Hidden · {count}</source>
            <translation>Oculto · {count}</translation>
        </message>
        <message>
            <source>Nothing here. Things appear as photos are looked at.</source>
            <translation>Aquí no hay nada. Las cosas aparecen a medida que se examinan las fotos.</translation>
        </message>
        <message>
            <source>Shown · {count}</source>
            <translation>Visible · {count}</translation>
        </message>
        <message>
            <source>Things found</source>
            <translation>Lo encontrado</translation>
        </message>
        <message>
            <source>To decide · {count}</source>
            <translation>Por decidir · {count}</translation>
        </message>
    </context>
    <context>
        <name>things</name>
        <message>
            <source>Also read as {readings}.</source>
            <translation>También leído como {readings}.</translation>
        </message>
        <message>
            <source>all hidden</source>
            <translation>todo oculto</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>oculto</translation>
        </message>
        <message>
            <source>hidden {hidden} times, shown {shown} times</source>
            <translation>oculto {hidden} veces, visible {shown}</translation>
        </message>
        <message>
            <source>hide all</source>
            <translation>ocultar todo</translation>
        </message>
        <message>
            <source>not all hidden</source>
            <translation>no todo oculto</translation>
        </message>
        <message>
            <source>partly hidden</source>
            <translation>oculto en parte</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>visible</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>por decidir</translation>
        </message>
        <message>
            <source>{faces} on {photos} · never compared with one another</source>
            <translation>{faces} en {photos} · nunca se comparan entre sí</translation>
        </message>
        <message>
            <source>{things} on {photos}</source>
            <translation>{things} en {photos}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>On this computer only</source>
            <translation>Solo en este equipo</translation>
        </message>
        <message>
            <source>Your photos stay here. Every process of PhotoVet refuses internet connections and address look-ups from its own code, and tests at the level of the operating system check that the libraries it uses open none either.</source>
            <translation>Sus fotos se quedan aquí. Cada proceso de PhotoVet rechaza las conexiones a internet y las consultas de direcciones de su propio código, y unas pruebas al nivel del sistema operativo comprueban que las bibliotecas que usa tampoco abren ninguna.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
    </context>
    <context>
        <name>WelcomeDialog</name>
        <message>
            <source>Welcome to PhotoVet</source>
            <translation>Bienvenido a PhotoVet</translation>
        </message>
        <message>
            <source>Before you share a photo</source>
            <translation>Antes de compartir una foto</translation>
        </message>
        <message>
            <source>The National Center for Missing &amp; Exploited Children (NCMEC) asks parents to look at what else is in a photo before they share it: the name of a school, a number plate, a street or shop sign, a team on a shirt.</source>
            <translation>El Centro Nacional para Menores Desaparecidos y Explotados de Estados Unidos (NCMEC) pide a los padres que, antes de compartir una foto, miren qué más aparece en ella: el nombre de una escuela, una matrícula, el letrero de una calle o de una tienda, un equipo en una camiseta.</translation>
        </message>
        <message>
            <source>PhotoVet looks for these, and for the place and the device that phones write into the file, and makes a copy in which what you chose to hide is gone for good.</source>
            <translation>PhotoVet busca todo eso, y también el lugar y el dispositivo que los teléfonos escriben en el archivo, y hace una copia en la que lo que usted decidió ocultar ya no está.</translation>
        </message>
        <message>
            <source>Everything happens on this computer, your originals stay as they are, and you decide.</source>
            <translation>Todo ocurre en este equipo, sus originales quedan como están y usted decide.</translation>
        </message>
        <message>
            <source>What to do if a picture is already online</source>
            <translation>Qué hacer si una imagen ya está en internet</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
    </context>
    <context>
        <name>_Items</name>
        <message>
            <source>What it tells</source>
            <translation>Qué revela</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>In the copy</source>
            <translation>En la copia</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>eliminado</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Your region</source>
            <translation>Su zona</translation>
        </message>
        <message>
            <source>{title} · shown</source>
            <translation>{title} · a la vista</translation>
        </message>
        <message>
            <source>Your word</source>
            <translation>Su palabra</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>Matrícula</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Escuela</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Shirt number</source>
            <translation>Dorsal</translation>
        </message>
        <message>
            <source>Shop sign</source>
            <translation>Letrero de tienda</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Harmless writing</source>
            <translation>Texto inofensivo</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Cara</translation>
        </message>
        <message>
            <source>Clothes</source>
            <translation>Ropa</translation>
        </message>
        <message>
            <source>your own words</source>
            <translation>sus palabras</translation>
        </message>
        <message>
            <source>number plates</source>
            <translation>matrículas</translation>
        </message>
        <message>
            <source>school names</source>
            <translation>nombres de escuelas</translation>
        </message>
        <message>
            <source>QR codes and barcodes</source>
            <translation>códigos QR y de barras</translation>
        </message>
        <message>
            <source>phone numbers and web addresses</source>
            <translation>teléfonos y direcciones web</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>direcciones</translation>
        </message>
        <message>
            <source>street names</source>
            <translation>nombres de calles</translation>
        </message>
        <message>
            <source>names of people</source>
            <translation>nombres de personas</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>equipos</translation>
        </message>
        <message>
            <source>shirt numbers</source>
            <translation>dorsales</translation>
        </message>
        <message>
            <source>shop signs</source>
            <translation>letreros de tiendas</translation>
        </message>
        <message>
            <source>other writing</source>
            <translation>otros textos</translation>
        </message>
        <message>
            <source>harmless writing</source>
            <translation>textos inofensivos</translation>
        </message>
        <message>
            <source>faces</source>
            <translation>caras</translation>
        </message>
        <message>
            <source>print on clothes</source>
            <translation>estampados de la ropa</translation>
        </message>
        <message>
            <source>A word from your own list</source>
            <translation>Una palabra de su propia lista</translation>
        </message>
        <message>
            <source>A number plate leads to a car and its owner</source>
            <translation>Una matrícula lleva a un coche y a su dueño</translation>
        </message>
        <message>
            <source>It names a school</source>
            <translation>Nombra una escuela</translation>
        </message>
        <message>
            <source>Anyone can scan it from the photo</source>
            <translation>Cualquiera puede leerlo desde la foto</translation>
        </message>
        <message>
            <source>A stranger could get in touch</source>
            <translation>Un desconocido podría ponerse en contacto</translation>
        </message>
        <message>
            <source>It says where the photo was taken</source>
            <translation>Dice dónde se hizo la foto</translation>
        </message>
        <message>
            <source>It names a person</source>
            <translation>Nombra a una persona</translation>
        </message>
        <message>
            <source>A team's name says where a child plays</source>
            <translation>El nombre de un equipo dice dónde juega un niño</translation>
        </message>
        <message>
            <source>A number on a shirt picks out one player</source>
            <translation>Un número en una camiseta señala a un jugador</translation>
        </message>
        <message>
            <source>A shop sign places the photo</source>
            <translation>Un letrero de tienda sitúa la foto</translation>
        </message>
        <message>
            <source>Readable writing that is not known to be harmless</source>
            <translation>Texto legible que no se sabe que sea inofensivo</translation>
        </message>
        <message>
            <source>Writing that tells nothing about the place</source>
            <translation>Texto que no dice nada del lugar</translation>
        </message>
        <message>
            <source>Hide it if this person must not be recognised</source>
            <translation>Ocúltela si no se debe reconocer a esta persona</translation>
        </message>
        <message>
            <source>Print on clothes can tell a school or a team</source>
            <translation>Un estampado en la ropa puede revelar un colegio o un equipo</translation>
        </message>
        <message>
            <source>Your own region</source>
            <translation>Su propia zona</translation>
        </message>
        <message>
            <source>A face</source>
            <translation>Una cara</translation>
        </message>
        <message>
            <source>Clothes of a person</source>
            <translation>Ropa de una persona</translation>
        </message>
        <message>
            <source>{kind}, not readable</source>
            <translation>{kind}, no legible</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
        <message>
            <source>You drew it; it will be hidden</source>
            <translation>Lo dibujó usted; se ocultará</translation>
        </message>
        <message>
            <source>You drew it; it will stay visible</source>
            <translation>Lo dibujó usted; seguirá a la vista</translation>
        </message>
        <message>
            <source>Not found this time; hidden as decided earlier</source>
            <translation>Esta vez no se encontró; se oculta según lo decidido antes</translation>
        </message>
        <message>
            <source>Not found this time; it will stay visible</source>
            <translation>Esta vez no se encontró; seguirá visible</translation>
        </message>
        <message>
            <source>Hidden: this person cannot be recognised by their face</source>
            <translation>Oculta: no se puede reconocer a esta persona por la cara</translation>
        </message>
        <message>
            <source>Shown. Hide it if this child must not be recognised</source>
            <translation>A la vista. Ocúltela si no se debe reconocer a este niño</translation>
        </message>
        <message>
            <source>Stays visible. {reason}</source>
            <translation>Sigue a la vista. {reason}</translation>
        </message>
        <message>
            <source>Hide {what}</source>
            <translation>Ocultar: {what}</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Mostrar: {what}</translation>
        </message>
        <message>
            <source>your own region</source>
            <translation>su propia zona</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>scanning…</source>
            <translation>analizando…</translation>
        </message>
        <message>
            <source>✓ checked</source>
            <translation>✓ revisada</translation>
        </message>
        <message>
            <source>✓ exported</source>
            <translation>✓ exportada</translation>
        </message>
        <message>
            <source>look closely</source>
            <translation>mire bien</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nada hallado</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>dañada</translation>
        </message>
        <message>
            <source>not a photo</source>
            <translation>no es foto</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <source>too large</source>
            <translation>muy grande</translation>
        </message>
        <message>
            <source>gave up</source>
            <translation>sin éxito</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <source>This photo could not be read.</source>
            <translation>No se pudo leer esta foto.</translation>
        </message>
        <message>
            <source>Written and checked</source>
            <translation>Escrita y comprobada</translation>
        </message>
        <message>
            <source>Nothing to remove: an exact copy was written</source>
            <translation>Nada que eliminar: se escribió una copia exacta</translation>
        </message>
        <message>
            <source>Not written: this format cannot be cleaned without risk</source>
            <translation>No escrita: este formato no se puede limpiar sin riesgo</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>No escrita</translation>
        </message>
        <message>
            <source>it opens as the original does</source>
            <translation>se abre como el original</translation>
        </message>
        <message>
            <source>the file tells nothing</source>
            <translation>el archivo no revela nada</translation>
        </message>
        <message>
            <source>no small picture of the original</source>
            <translation>ninguna imagen pequeña del original</translation>
        </message>
        <message>
            <source>nothing behind the picture</source>
            <translation>nada detrás de la imagen</translation>
        </message>
        <message>
            <source>the picture is as it was</source>
            <translation>la imagen está como estaba</translation>
        </message>
        <message>
            <source>the picture looks as it did</source>
            <translation>la imagen se ve como antes</translation>
        </message>
        <message>
            <source>the rest of the picture is as it was</source>
            <translation>el resto de la imagen está como estaba</translation>
        </message>
        <message>
            <source>what was hidden is replaced</source>
            <translation>lo oculto está sustituido</translation>
        </message>
        <message>
            <source>what was hidden can no longer be read</source>
            <translation>lo oculto ya no se puede leer</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>fecha y hora</translation>
        </message>
        <message>
            <source>device</source>
            <translation>dispositivo</translation>
        </message>
        <message>
            <source>names</source>
            <translation>nombres</translation>
        </message>
        <message>
            <source>titles and captions</source>
            <translation>títulos y descripciones</translation>
        </message>
        <message>
            <source>second pictures</source>
            <translation>segundas imágenes</translation>
        </message>
        <message>
            <source>embedded video or sound</source>
            <translation>vídeo o sonido incrustado</translation>
        </message>
        <message>
            <source>identity numbers</source>
            <translation>números de identidad</translation>
        </message>
        <message>
            <source>editing history</source>
            <translation>historial de edición</translation>
        </message>
        <message>
            <source>content credentials</source>
            <translation>credenciales de contenido</translation>
        </message>
        <message>
            <source>unknown data</source>
            <translation>datos desconocidos</translation>
        </message>
        <message>
            <source>Frost</source>
            <translation>Escarcha</translation>
        </message>
        <message>
            <source>Solid colour</source>
            <translation>Color liso</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Pegatina</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Eliminarla</translation>
        </message>
        <message>
            <source>Keep only the year</source>
            <translation>Conservar solo el año</translation>
        </message>
        <message>
            <source>Keep the day</source>
            <translation>Conservar el día</translation>
        </message>
        <message>
            <source>Keep date and time</source>
            <translation>Conservar fecha y hora</translation>
        </message>
        <message>
            <source>The year stays in the copy</source>
            <translation>El año queda en la copia</translation>
        </message>
        <message>
            <source>The day stays in the copy</source>
            <translation>El día queda en la copia</translation>
        </message>
        <message>
            <source>Date and time stay in the copy</source>
            <translation>La fecha y la hora quedan en la copia</translation>
        </message>
        <message>
            <source>This file is damaged or cut off, so its picture cannot be read in full.</source>
            <translation>Este archivo está dañado o incompleto, así que su imagen no se puede leer entera.</translation>
        </message>
        <message>
            <source>The file that keeps your decisions is damaged.</source>
            <translation>El archivo que guarda sus decisiones está dañado.</translation>
        </message>
        <message>
            <source>This photo is larger than PhotoVet can safely open.</source>
            <translation>Esta foto es más grande de lo que PhotoVet puede abrir con seguridad.</translation>
        </message>
        <message>
            <source>PhotoVet cannot clean this file without risk, so it writes no copy of it.</source>
            <translation>PhotoVet no puede limpiar este archivo sin riesgo, así que no escribe ninguna copia.</translation>
        </message>
        <message>
            <source>PhotoVet gave up on this photo; the others went on.</source>
            <translation>PhotoVet desistió con esta foto; las demás siguieron.</translation>
        </message>
        <message>
            <source>The copy could not be written.</source>
            <translation>La copia no se pudo escribir.</translation>
        </message>
        <message>
            <source>The copy did not pass its checks, so it was removed.</source>
            <translation>La copia no superó las comprobaciones, así que se eliminó.</translation>
        </message>
        <message>
            <source>Every frame</source>
            <translation>Todos los fotogramas</translation>
        </message>
        <message>
            <source>Every page</source>
            <translation>Todas las páginas</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translation>Fotograma {number}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Página {number}</translation>
        </message>
        <message>
            <source>Frames {first} to {last}</source>
            <translation>Fotogramas {first} a {last}</translation>
        </message>
        <message>
            <source>Pages {first} to {last}</source>
            <translation>Páginas {first} a {last}</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>fuera</translation>
        </message>
    </context>
</TS>
